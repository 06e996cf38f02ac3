"""Every call to the system that a change makes goes wrong once: the file is the old one or the new one."""

import os

import pytest

from .apart import report_of
from .breaking import Report
from .kinds import KINDS

FAULTS = 2_000
"""How many there are at least, all kinds together; `smallsteps help tried` says so."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that dies is forked")


@pytest.mark.parametrize("kind", KINDS)
def test_promise_7_whatever_call_goes_wrong_the_file_is_the_old_or_the_new_one_and_the_word_is_true(kind):
    report = Report(**report_of("store.breaking", kind))
    assert report.wrong == []
    assert report.refused + report.died >= KINDS[kind].fewest
    assert report.old >= report.refused // 2
    if "write" in report.calls:
        assert report.new >= report.saved > 0
        in_order = [name for name in report.calls if name in ("write", "fsync", "replace")]
        writes = [place for place, name in enumerate(in_order) if name == "write"]
        assert [in_order[place + 1] for place in writes] == ["fsync"] * len(writes)
        assert in_order[-2:] == ["replace", "fsync"]
        assert len(writes) == 1 + KINDS[kind].copies


def test_all_kinds_together_are_as_many_faults_as_is_said():
    assert sum(kind.fewest for kind in KINDS.values()) >= FAULTS
