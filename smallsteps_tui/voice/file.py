"""What is said of the file: its copies, what came from elsewhere, and where it is gone."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.merging.arriving import Arrived
from smallsteps_tui.voice.words import count, listed, quoted

if TYPE_CHECKING:
    from smallsteps_tui.store.writers.joining import Joined
from collections.abc import Iterator
from datetime import date

from smallsteps_tui.domain.copies import ELSEWHERE, Copy, Inside
from smallsteps_tui.domain.days import month_name
from smallsteps_tui.domain.soundness import Stray

if TYPE_CHECKING:
    from smallsteps_tui.store.copies.keeping import Report
    from smallsteps_tui.store.repair.repairing import Restored
    from smallsteps_tui.store.repair.sources import Source

NONE_FROM_ELSEWHERE = "No copy from another machine lies beside your file."

NONE_HERE = f"{NONE_FROM_ELSEWHERE} From the shell, smallsteps merge FILE takes in any other."

BADGE = "M merges a copy"
"""What stands beside the day as long as there is one."""

FEW = 3
"""Up to how many files are named."""


def there_is(copies: int) -> str:
    """Say that another machine left a copy, and what can be done with it."""
    if copies == 1:
        return "Another machine left a copy. M merges it."
    return f"Other machines left {copies} copies. M merges them."


def was_left(names: Sequence[str]) -> str:
    """Say that files lie there which are named like copies, and cannot be merged."""
    if len(names) == 1:
        return f"{_source(names)} lies beside the file and was left as it is."
    return f"{_source(names)} lie beside the file and were left as they are."


def act(names: Sequence[str]) -> str:
    """Name what was done, for undo to repeat."""
    return f"{_source(names)}, merged"


def _source(names: Sequence[str]) -> str:
    if len(names) > FEW:
        return f"{len(names)} copies"
    said = [name if len(name) <= TITLE_LENGTH else f"…/{PurePath(name).name}" for name in names]
    return listed([quoted(clean_line(name, TITLE_LENGTH)) for name in said])


def brought(joined: "Joined", names: Sequence[str]) -> str:
    """Say what came from other machines' files, in a sentence or two."""
    sentences = [*_news(joined, _source(names))] if names else []
    if sentences and not joined.is_undoable and joined.arrived != Arrived():
        sentences.append("What was there before is among the kept copies.")
    return " ".join((*sentences, *joined.left))


def _news(joined: "Joined", source: str) -> list[str]:
    arrived = joined.arrived
    if arrived == Arrived():
        if joined.is_all_here:
            return [f"All that is in {source} is here already."]
        return [f"Nothing new came from {source}. What it says otherwise stays here as it was said last."]
    came = [
        count(number, noun)
        for number, noun in (
            (arrived.check_ins, "check-in"),
            (arrived.goals, "goal"),
            (arrived.steps, "step"),
            (arrived.shifts, "shift"),
            (arrived.changed, "change"),
        )
        if number
    ]
    news = [f"{listed(came)} came from {source}."] if came else [f"This came from {source}:"]
    if arrived.taken_back:
        news.append(f"{count(arrived.taken_back, 'check-in')} had been taken back there.")
    if arrived.deleted:
        news.append(f"{_of_yours(arrived.deleted)} had been deleted there.")
    return news


def _of_yours(number: int) -> str:
    return "One thing" if number == 1 else f"{number} things"


# What came and opens something


def asked_to_open(place: str) -> str:
    """Ask about a place that came from another file, before it is opened the first time."""
    return f"{quoted(clean_line(place, TITLE_LENGTH))} came with another file. Open it?"


def to_be_looked_at() -> str:
    """Say that a place that came from another file is shown before it is opened."""
    return "What this opens came with another file; o shows it first."


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
    came = report.came_back
    back = f" {count(came, 'document').capitalize()} came back." if came else ""
    before = f" What was there before is kept as {report.kept}." if report.kept else ""
    rest = max(0, report.aside - len(report.not_back))
    held = f"{inside_words(report.inside, today)}.{back}"
    if not report.not_back:
        return f"{path} is whole: {held}{_aside_words(report.aside)}{before}"
    named = [f"  {stray.where}: {stray.why}" for stray in report.not_back]
    away = f"{held}{_aside_words(rest)}{before} This could not be put back as it was, so it stays set aside:"
    return "\n".join([f"{path} can be read as a whole again: {away}", *named])


def came_back(restored: Sequence["Restored"], today: date) -> Iterator[str]:
    """Name each document that came back and from where; of many of one table only how many."""
    together: dict[tuple[str, str], list[Restored]] = {}
    for one in restored:
        together.setdefault((one.table, _source_words(one.source, today)), []).append(one)
    for (table, source), found in together.items():
        if len(found) > FEW:
            yield f"  in the table “{table}”: {len(found):,} documents came back {source}"
            continue
        for one in found:
            named = f"{quoted(one.title)} came back" if one.title else "it came back"
            yield f"  {Stray(table, one.key).where}: {named} {source}"


def _source_words(source: "Source | None", today: date) -> str:
    if source is None:
        return "as it was, with its damaged names put right"
    if isinstance(source, Copy):
        return f"from the backup {source.name}"
    return f"from the changes of {day_words(source, today)}"


# When the dashboard opens


def gone(matter: str, inside: Inside | None, copy: Copy | None, today: date) -> str:
    """Ask what to do where the file is gone, empty or cannot be read."""
    if copy is None:
        return f"Your file {matter}."
    held = inside_words(inside, today)
    return f"Your file {matter}. The newest whole copy ({copy_words(copy, today)}) holds {held}."
