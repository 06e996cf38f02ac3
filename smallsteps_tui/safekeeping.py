"""What is said about the file: its kept copies, and what in it is whole."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui.domain.copies import ELSEWHERE, Copy, Inside
from smallsteps_tui.domain.days import month_name
from smallsteps_tui.wording import count

if TYPE_CHECKING:
    from smallsteps_tui.store.copies.keeping import Report

UNREADABLE = "cannot be read"

NO_COPIES = "There are no copies yet. The first is kept with the second change."

REASONS = {
    "beginning": "before beginning anew",
    ELSEWHERE: "from another machine",
    "import": "before an import",
    "merge": "before a merge",
    "migration": "before a migration",
    "repair": "before a repair",
    "restore": "before a copy came back",
}
"""What a copy was made before, or where it is from, in words."""


def day_words(day: date, today: date) -> str:
    """Say a day as people write it: `21 November`, with its year when that is another."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {month_name(day.month)}{year}"


def copy_words(copy: Copy, today: date) -> str:
    """Say which copy it is: `the end of 21 November`, `22 November, before a merge`."""
    if copy.on is None:
        return "before the last change"
    day = day_words(copy.on, today)
    if copy.is_of_day:
        return f"the end of {day}"
    return f"{day}, {REASONS.get(copy.before, f'before a {copy.before}' if copy.before else 'another')}"


def inside_words(inside: Inside | None, today: date) -> str:
    """Say what is in a copy: `412 check-ins, last 21 November`."""
    if inside is None:
        return UNREADABLE
    if inside.last_on is None:
        return f"{count(inside.goals, 'goal')}, no check-ins yet"
    return f"{count(inside.check_ins, 'check-in')}, last {day_words(inside.last_on, today)}"


def restored(inside: Inside | None, kept: str, today: date) -> str:
    """Say that a copy is back, and how to take that back."""
    held = f": {inside_words(inside, today)}" if inside is not None else ""
    before = f" What was there before is kept as {kept}." if kept else ""
    return f"The copy is back{held}.{before}"


def is_as_newest(copy: Copy) -> str:
    """Say that the newest copy need not come back."""
    return (
        f"The file is as the newest whole copy already ({copy.name}), so nothing was changed. "
        "smallsteps backup list names the others."
    )


def begun_anew() -> str:
    """Say that a new journey has begun in the place of one that is gone."""
    return "A new beginning. The copies stay where they are."


def checked(report: "Report", path: str, today: date) -> str:
    """Say how whole a file is, and name what is not."""
    if not report.is_whole:
        return "\n".join(_found(report, path, today))
    if not report.is_there:
        return f"There is no file at {path} yet; the first change makes it."
    return f"{path} is whole: {inside_words(report.inside, today)}.{_aside_words(report.aside)}"


def _found(report: "Report", path: str, today: date) -> Iterator[str]:
    inside, way = report.inside, report.way_out
    further = f" Whole in it: {inside_words(inside, today)}." if inside is not None else ""
    if way is not None:
        brings = f"smallsteps backup restore {way[0].name} brings the newest good copy back"
        further = f" {brings}: {inside_words(way[1], today)}."
    yield f"{path} {report.matter or 'holds something that is not whole'}.{further}"
    yield from (f"  {stray.where}: {stray.why}" for stray in report.strays)
    if inside is not None:
        does = "unites both sides" if report.is_conflict else "does what can be done for it"
        yield f"smallsteps check --repair {does}, after a copy."


def _aside_words(aside: int) -> str:
    if not aside:
        return ""
    return f" {count(aside, 'part').capitalize()} {'is' if aside == 1 else 'are'} set aside in the table “aside”."


def repaired(report: "Report", path: str, today: date) -> str:
    """Say what a repair did, what of it stays set aside, and where what was there before is."""
    back = f" {count(report.came_back, 'part').capitalize()} came back." if report.came_back else ""
    before = f" What was there before is kept as {report.kept}." if report.kept else ""
    rest = max(0, report.aside - len(report.not_back))
    held = f"{inside_words(report.inside, today)}.{back}"
    if not report.not_back:
        return f"{path} is whole: {held}{_aside_words(report.aside)}{before}"
    named = [f"  {stray.where}: {stray.why}" for stray in report.not_back]
    away = f"{held}{_aside_words(rest)}{before} This could not be put back as it was, so it stays set aside:"
    return "\n".join([f"{path} can be read as a whole again: {away}", *named])


# When the dashboard opens


def gone(matter: str, inside: Inside | None, copy: Copy | None, today: date) -> str:
    """Ask what to do where the file is gone, empty or cannot be read."""
    if copy is None:
        return f"Your file {matter}."
    held = inside_words(inside, today)
    return f"Your file {matter}. The newest whole copy ({copy_words(copy, today)}) holds {held}."
