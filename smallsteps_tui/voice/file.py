"""What is said of the file: its backups, what came from elsewhere, and where it is gone."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.copies import ELSEWHERE, Copy, Inside
from smallsteps_tui.domain.days import dated
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.merging.arriving import Arrived
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.voice.words import count, listed, quoted

if TYPE_CHECKING:
    from smallsteps_tui.store.copies.keeping import Report
    from smallsteps_tui.store.copies.repairing import Restored
    from smallsteps_tui.store.copies.sources import Source
    from smallsteps_tui.store.troubles import Damaged
    from smallsteps_tui.store.writers.joining import Joined

NONE_FROM_ELSEWHERE = "There's no copy from another machine next to your file."

NONE_HERE = f"{NONE_FROM_ELSEWHERE} To merge a file from elsewhere: smallsteps merge FILE"

STILL_SAVING = "Still saving. Anything you press now will happen right after."

BADGE = "M merge a copy"
"""What stands beside the day as long as there is one."""

FEW = 3
"""Up to how many files are named."""


def there_is(copies: int) -> str:
    """Say that another machine left a copy, and what can be done with it."""
    if copies == 1:
        return "Another machine left a copy. Press M to merge it."
    return f"Other machines left {copies} copies. Press M to merge them."


def was_left(names: Sequence[str]) -> str:
    """Say that files lie there which are named like copies, and cannot be merged."""
    if len(names) == 1:
        return f"{_source(names)} is next to your file and wasn't touched."
    return f"{_source(names)} are next to your file and weren't touched."


def act(names: Sequence[str]) -> str:
    """Name what was done, for undo to repeat."""
    return f"merged {_source(names)}"


def _source(names: Sequence[str]) -> str:
    if len(names) > FEW:
        return f"{len(names)} copies"
    said = [name if len(name) <= TITLE_LENGTH else f"…/{PurePath(name).name}" for name in names]
    return listed([quoted(clean_line(name, TITLE_LENGTH)) for name in said])


def brought(joined: "Joined", names: Sequence[str]) -> str:
    """Say what came from other machines' files, in a sentence or two."""
    sentences = [*_news(joined, _source(names))] if names else []
    if sentences and not joined.is_undoable and joined.arrived != Arrived():
        sentences.append("The previous version is in your backups.")
    return " ".join((*sentences, *joined.left))


def _news(joined: "Joined", source: str) -> list[str]:
    arrived = joined.arrived
    if arrived == Arrived():
        if joined.is_all_here:
            return [f"Everything in {source} is already here."]
        return [f"Nothing new in {source}. Where the two differ, yours is newer and stays."]
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
        took_back = _of_yours(arrived.taken_back, "check-in")
        news.append(f"{took_back} took back on the other machine {_is_gone(arrived.taken_back)}.")
    if arrived.deleted:
        news.append(
            f"{_of_yours(arrived.deleted, 'thing')} deleted on the other machine {_is_gone(arrived.deleted)}."
        )
    return news


def _of_yours(number: int, noun: str) -> str:
    return f"{f'One {noun}' if number == 1 else count(number, noun)} you"


def _is_gone(number: int) -> str:
    return f"{'is' if number == 1 else 'are'} gone here too"


# What came and opens something


def asked_to_open(place: str) -> str:
    """Ask about a place that came from another file, before it is opened the first time."""
    return f"{quoted(clean_line(place, TITLE_LENGTH))} came with another file. Open it?"


def to_be_looked_at() -> str:
    """Say that a place that came from another file is shown before it is opened."""
    return "This link came with another file. Press o to see it before opening it."


UNREADABLE = "can't be read"

NO_COPIES = "There are no backups yet. The first is made with your second change."

REASONS = {
    "beginning": "before a fresh start",
    ELSEWHERE: "from another machine",
    "import": "before an import",
    "merge": "before a merge",
    "migration": "before a migration",
    "repair": "before a repair",
    "restore": "before a restore",
}
"""What a backup was made before, or where a copy is from, in words."""


def copy_words(copy: Copy, today: date) -> str:
    """Say which copy it is: `the end of 21 November`, `22 November, before a merge`."""
    if copy.on is None:
        return "before the last change"
    day = dated(copy.on, today, is_short=False)
    if copy.is_of_day:
        return f"the end of {day}"
    return (
        f"{day}, {REASONS.get(copy.before, f'before a {copy.before}' if copy.before else 'another backup')}"
    )


def inside_words(inside: Inside | None, today: date) -> str:
    """Say what is in a copy: `412 check-ins, last on 21 November`."""
    if inside is None:
        return UNREADABLE
    if inside.last_on is None:
        return f"{count(inside.goals, 'goal')} and no check-ins yet"
    last = "on" if inside.check_ins == 1 else "last on"
    return f"{count(inside.check_ins, 'check-in')}, {last} {dated(inside.last_on, today, is_short=False)}"


def damaged(trouble: "Damaged") -> str:
    """Say of a file that can't be read what there is to do, and what its newest good backup holds."""
    return trouble.sentence(
        f" ({inside_words(trouble.good[1], date.max)})" if trouble.good is not None else ""
    )


def restored(inside: Inside | None, kept: str, today: date) -> str:
    """Say that a backup was restored, and where the file before it is."""
    held = f": {inside_words(inside, today)}" if inside is not None else ""
    before = f" The previous version is saved as {kept}." if kept else ""
    return f"Restored{held}.{before}"


def is_as_newest(copy: Copy) -> str:
    """Say that the file matches the newest backup already."""
    return (
        f"Your file already matches the newest good backup ({copy.name}), so nothing changed. "
        "To see the others: smallsteps backup list"
    )


def begun_anew() -> str:
    """Say that a new file was started in the place of one that is gone."""
    return "A fresh start. Your backups are still there."


def checked(report: "Report", path: str, today: date) -> str:
    """Say whether a file is damaged, and list the damage."""
    if not report.is_whole:
        return "\n".join(_found(report, path, today))
    if not report.is_there:
        return f"There's no file at {path} yet. Your first change will create it."
    return f"{path} is fine: {inside_words(report.inside, today)}.{_aside_words(report.aside)}"


def _found(report: "Report", path: str, today: date) -> Iterator[str]:
    inside, way = report.inside, report.way_out
    further = f" Still readable: {inside_words(inside, today)}." if inside is not None else ""
    if way is not None:
        restore = f"smallsteps backup restore {way[0].name}"
        further = f" To restore the newest good backup ({inside_words(way[1], today)}): {restore}"
    yield f"{path} {report.matter or 'has damaged parts'}.{further}"
    yield from (f"  {stray.where}: {stray.why}" for stray in report.strays)
    if inside is not None:
        does = "To join both sides" if report.is_conflict else "To repair it"
        yield f"{does}: smallsteps check --repair (it makes a backup first)."


def _aside_words(aside: int) -> str:
    if not aside:
        return ""
    are = "is" if aside == 1 else "are"
    return f" {count(aside, 'part').capitalize()} couldn't be read, and {are} kept under “aside”."


def repaired(report: "Report", path: str, today: date) -> str:
    """Say what a repair did, what of it stays set aside, and where what was there before is."""
    came = report.came_back
    back = (
        f" {count(came, 'document').capitalize()} {'was' if came == 1 else 'were'} restored." if came else ""
    )
    before = f" The previous version is saved as {report.kept}." if report.kept else ""
    rest = max(0, report.aside - len(report.not_back))
    held = f"{inside_words(report.inside, today)}.{back}"
    if not report.not_back:
        return f"{path} is fine: {held}{_aside_words(report.aside)}{before}"
    named = [f"  {stray.where}: {stray.why}" for stray in report.not_back]
    part = "This part" if len(named) == 1 else "These parts"
    it_stays = "it stays" if len(named) == 1 else "they stay"
    away = f"{held}{_aside_words(rest)}{before} {part} couldn't be restored, so {it_stays} set aside:"
    return "\n".join([f"{path} is readable again: {away}", *named])


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
        return "with field names corrected"
    if isinstance(source, Copy):
        return f"from the backup {source.name}"
    return f"from the changes of {dated(source, today, is_short=False)}"


# When the dashboard opens


def gone(matter: str, inside: Inside | None, copy: Copy | None, today: date) -> str:
    """Ask what to do where the file is gone, empty or cannot be read."""
    if copy is None:
        return f"Your file {matter}."
    held = inside_words(inside, today)
    return f"Your file {matter}. The newest good backup (from {copy_words(copy, today)}) has {held}."
