"""What holds for every test: no deadline on a busy machine, and never a person's own file."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None, print_blob=True)
settings.load_profile("steady")


@pytest.fixture(scope="session", autouse=True)
def _nobodys_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let what is not told which file to use find an empty place."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("SMALLSTEPS_DATA", "SMALLSTEPS_CONFIG", "SMALLSTEPS_NOW"):
            patch.delenv(name, raising=False)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield
