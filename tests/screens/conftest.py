"""What the stories begin with."""

from pathlib import Path

import pytest

from screens.lives import lay_down_a_life


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a new journey will be kept."""
    return tmp_path / "smallsteps.json"


@pytest.fixture
def life(path: Path) -> Path:
    """A file with a life in it."""
    lay_down_a_life(path)
    return path
