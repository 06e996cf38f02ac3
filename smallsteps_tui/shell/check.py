"""How whole the file is, from the shell."""

from collections.abc import Iterable

from smallsteps_tui import voice
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import Unwhole, as_json


def check(call: Call) -> str:
    """Look through the file and name what in it is not whole, or do what can be done for it."""
    session = call.session
    report = session.repair() if call.typed.repair else session.keeping.check()
    path = str(report.path)
    if call.typed.json:
        said = as_json(
            {
                "file": path,
                "whole": report.is_whole if report.is_there or report.matter else None,
                "matter": report.matter or None,
                "found": _shapes(report.strays),
                "aside": report.aside,
                "came_back": report.came_back,
                "not_back": _shapes(report.not_back),
                "kept": report.kept or None,
            }
        )
    elif report.kept and report.is_whole:
        said = voice.repaired(report, path, call.today)
    else:
        said = voice.checked(report, path, call.today)
    return said if report.is_whole else Unwhole(said)


def _shapes(strays: Iterable[Stray]) -> list[dict[str, str]]:
    return [{"table": one.table, "id": one.key, "field": one.field, "why": one.why} for one in strays]
