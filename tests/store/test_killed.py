"""kill -9 amid saving, hundreds of times: what was reported as saved is in the file."""

import os

import pytest

from .apart import report_of
from .killing import Report

KILLED = 200
"""How many processes are killed; `smallsteps help tried` says so."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes that are killed are forked")
def test_promise_7_what_a_killed_process_reported_as_saved_is_in_the_file_and_what_it_left_is_swept(tmp_path):
    report = Report(**report_of("store.killing", tmp_path / "smallsteps.json", KILLED))
    assert report.wrong == []
    assert report.killed == KILLED
    assert report.saved >= KILLED
    assert report.leftovers > 0, "none was killed amid a save"
