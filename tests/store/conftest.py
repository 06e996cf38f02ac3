"""What several tests of the file begin with."""

from pathlib import Path

import pytest

from smallsteps_tui.session import Session
from smallsteps_tui.store.file import ledger

from .journeys import begun, does, renames


@pytest.fixture(autouse=True)
def every_table_is_long(monkeypatch):
    monkeypatch.setattr(ledger, "FEW", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a journey is kept."""
    return tmp_path / "smallsteps.json"


@pytest.fixture
def lived(path: Path) -> Session:
    """A sitting with a step taken, and another change behind it."""
    session = begun(path)
    does(session)
    renames(session, "Open it")
    return session
