"""What the stories begin with."""

from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a new journey will be kept."""
    return tmp_path / "smallsteps.json"
