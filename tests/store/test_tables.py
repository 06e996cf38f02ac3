"""Documents that stay in their lines until they are looked at, against documents that are read at once."""

import json
from dataclasses import fields
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import CheckIn, DayPage, Shift, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.store.documents.entities import as_document, as_entity, place_of
from smallsteps_tui.store.documents.journeys import MIGRATIONS, journey_of
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.tables import InLine, shape_of
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.taking_in import journey_in, newest_in, take_in
from smallsteps_tui.store.troubles import Strange

from .journeys import OPEN_IT, begun, pages, shifts, steps
from .machines import Machine, deeds

AT = '{"at": "2026-11-21T12:00:00Z"}'
MARK = '{"at": "2026-02-28T23:59:59.000001Z", "covered": "13/677", "version": "ü, {one} line", "lap": 2}'
SHAPED = (
    ("days", f'"20261121": {{"check_ins": {{"5": {{"done": {AT}}}}}}}'),
    ("days", f'"20261121": {{"check_ins": {{"5": {{"smaller": {MARK}, "done": {MARK}, "amount": 3}}}}}}'),
    (
        "days",
        f'"20241231": {{"energy": {{"is": "low", "at": "2024-12-30T00:00:00Z"}}, "rest": {{"is": true, '
        f'"at": "2024-12-31T08:00:00Z"}}, "focus": {{"is": 222222222222, "at": "2024-11-30T08:00:00Z"}}, '
        f'"check_ins": {{"222222222222": {{"started": {MARK}, "amount": 2.5, "note": "a\\nb"}}, '
        f'"20241231": {{"started": {AT}, "smaller": {AT}, "done": {MARK}}}}}}}',
    ),
    (
        "shifts",
        '"333333333333": {"on": "2026-11-21", "at": "2026-11-21T12:00:00Z", "text": "Calmer – a bit"}',
    ),
    (
        "days",
        f'"20261121": {{"check_ins": {{"5": {{"done": {AT}, "done": {MARK}}}, "5": {{"done": {AT}}}}}}}',
    ),
    (
        "shifts",
        '"7": {"on": "2026-01-31", "at": "2026-01-31T12:00:00Z", "goal_id": 5, '
        '"edited_at": "2026-01-31T12:00:00.000300Z"}',
    ),
    (
        "steps",
        '"222222222222": {"goal_id": 111111111111, "title": "Öffne  die Datei", "kind": "once", "states": '
        '[{"on": "2026-11-21", "at": "2026-11-21T12:00:00Z", "state": "closed", "by": 7}, {"on": "2026-11-22", '
        '"at": "2026-11-22T12:00:00Z", "state": "open"}], "created_on": "2026-11-21", '
        '"created_at": "2026-11-21T12:00:00Z", "place": 0, "edited_at": "2026-11-21T12:00:00Z"}',
    ),
    (
        "steps",
        '"5": {"goal_id": 3, "parent_id": 7, "title": "Walk\\nslowly", "note": "far", "kind": "practice", '
        '"smaller": ["to the gate", "look out"], "rhythms": [{"from": "2026-11-21", "rule": "daily"}, {"from": '
        '"2026-11-22", "rule": "3 a week"}], "times": 30, "cue": "after tea", "pairing": "music", "pairings": '
        '["a", "b"], "opens": "map.html", "unit": "km", "not_before": "2026-12-01", "put_off_on": "2026-11-30", '
        '"created_on": "2026-11-21", "created_at": "2026-11-21T12:00:00Z", "place": 1.5}',
    ),
)
"""Lines in their shapes: everything that a shape allows is in one of them."""


def read_at_once(table: str, line: str) -> DayPage | Shift | Step:
    """The entity of a line by its plain document."""
    ((key, document),) = json.loads("{" + line + "}").items()
    entity = as_entity(table, key, document)
    assert isinstance(entity, DayPage | Shift | Step)
    return entity


def read_later(table: str, line: str) -> DayPage | Shift | Step | None:
    """The entity of a line in its shape; None where it has none."""
    shaped = shape_of(table).fullmatch(line.encode())
    if shaped is None:
        return None
    key = json.loads(line.partition(": ")[0])
    entity = as_entity(table, key, InLine(line.encode()))
    assert isinstance(entity, DayPage | Shift | Step)
    return entity


def assert_alike(table: str, line: str, order: list[int]) -> None:
    """Whatever is asked first, an entity read later is the one read at once."""
    plain = read_at_once(table, line)
    names = [field.name for field in fields(plain)]
    for name in sorted(names, key=lambda name: order[names.index(name) % len(order)]):
        assert getattr(read_later(table, line), name) == getattr(plain, name)
    later = read_later(table, line)
    assert later is not None
    if isinstance(plain, DayPage) and isinstance(later, DayPage):
        assert list(later.taken.items()) == list(plain.taken.items())
        for step_id in (*plain.check_ins, 1):
            made = plain.check_in(step_id)
            assert later.check_in(step_id) == made
            for field in fields(CheckIn) if made is not None else ():
                assert getattr(later.check_in(step_id), field.name) == getattr(made, field.name)
        assert (later.is_low, later.is_rest) == (plain.is_low, plain.is_rest)
        assert later.counted == plain.counted
    if isinstance(plain, Step) and isinstance(later, Step):
        assert later.goes_on_as == plain.goes_on_as
    assert later == plain
    assert as_document(later) == as_document(plain)


@pytest.mark.parametrize(("table", "line"), SHAPED)
def test_a_line_as_the_program_writes_it_stays_in_its_line(table, line):
    assert read_later(table, line) is not None
    assert_alike(table, line, [0])


@pytest.mark.parametrize(
    "line",
    [
        f'"20261121": {{"check_ins": {{"5": {{"done": {AT}, "taken_back_at": "2026-11-21T13:00:00Z"}}}}}}',
        f'"20261121": {{"check_ins": {{"5": {{"done": {AT}, "mood": 1}}}}}}',
        f'"20261121": {{"check_ins": {{"05": {{"done": {AT}}}}}}}',
        '"20261121": {"check_ins": {"5": {"done": {"at": "2026-11-31T12:00:00Z"}}}}',
        '"20261121": {"check_ins": {"5": {"done": {"at": "2025-02-29T12:00:00Z"}}}}',
        '"20261121": {"check_ins": {"5": {"done": {"at": "2026-11-21T24:00:00Z"}}}}',
        '"20261121": {"check_ins": {"5": {"done": {"at": "2026-11-21T12:00:00Z", "covered": "27/26"}}}}',
        '"20261121": {"check_ins": {"5": {"done": {"at": "2026-11-21T12:00:00Z", "covered": "1/00"}}}}',
        '"20261121": {"words": {}}',
    ],
)
def test_what_may_be_taken_back_unknown_or_damaged_is_read_at_once(line):
    assert read_later("days", line) is None


def test_no_day_that_there_is_not_and_no_share_of_the_whole_has_the_shape():
    for month in range(14):
        for day in range(33):
            line = f'"7": {{"on": "2025-{month:02}-{day:02}", "at": "2025-{month:02}-{day:02}T12:00:00Z"}}'
            if read_later("shifts", line) is not None:
                assert_alike("shifts", line, [0])
    for above in (*range(31), 99, 100, 999, 1000):
        for below in (*range(31), 99, 100, 999, 1000):
            mark = f'{{"at": "2026-11-21T12:00:00Z", "covered": "{above}/{below}"}}'
            line = f'"20261121": {{"check_ins": {{"5": {{"done": {mark}}}}}}}'
            if read_later("days", line) is not None:
                assert_alike("days", line, [0])


PIECES = st.sampled_from(
    [
        *'0123456789"\\{}:,-/TZ.é \n\x00',
        ": ",
        ", ",
        '": ',
        '"done"',
        '{"is": null}',
        "null",
        "1e999",
        "\\u0041",
    ]
)
CUTS = st.tuples(st.integers(0, 400), st.integers(0, 30), PIECES | st.integers(0, 400))


@given(st.sampled_from(SHAPED), st.lists(CUTS, min_size=1, max_size=3), st.permutations(range(8)))
@settings(max_examples=800)
def test_however_a_line_is_broken_one_in_its_shape_is_read_without_harm_and_the_same(shaped, cuts, order):
    table, line = shaped
    for at, length, piece in cuts:
        put = line[piece : piece + length] if isinstance(piece, int) else piece
        line = line[:at] + put + line[at + (length if isinstance(piece, int) else length % 3) :]
    try:
        later = read_later(table, line)
    except Strange:  # the day of a page is read with its id
        with pytest.raises(Strange):
            read_at_once(table, line)
        return
    if later is not None:
        assert_alike(table, line, order)


@given(st.lists(pages() | shifts | steps, max_size=4), st.permutations(range(8)))
def test_any_page_at_all_is_the_same_read_later(entities, order):
    tables: dict[str, dict[str, object]] = {"days": {}, "shifts": {}, "steps": {}}
    for entity in entities:
        table, key = place_of(entity)
        tables[table][key] = as_document(entity)
    for table, lines in Contents().with_tables(tables).lines.items():  # type: ignore[arg-type]
        for line in lines.values():
            if read_later(table, line.decode()) is not None:
                assert_alike(table, line.decode(), order)


def plainly_read(content: bytes) -> Journey:
    """The journey of a file, every document of it read at once."""
    tables = json.loads(content)
    return journey_of(
        as_entity(table, key, document)
        for table in ("meta", "goals", "steps", "days", "shifts", "asked")
        for key, document in tables[table].items()
    )


@given(st.lists(deeds, max_size=25))
@settings(max_examples=40)
def test_a_life_read_later_gives_every_answer_of_the_same_life_read_at_once(lived):
    tables = Machine(1).begins().lives(lived).tables
    content = Contents().with_tables(tables).as_bytes()
    known, plain = take_in(parse(content, Contents()), {}, MIGRATIONS).known, plainly_read(content)
    later = journey_in(known)
    assert newest_in(known) == newest_of(plain)
    answers_are_alike(later, plain)
    assert later == plain


def newest_of(journey: Journey) -> datetime:
    """The newest timestamp of a journey but for its pages."""
    shelves = (journey.goals, journey.steps, journey.shifts, journey.asked, {1: journey.meta})
    stamps = (entity.edited_at for shelf in shelves for entity in shelf.values())
    return max((stamp for stamp in stamps if stamp is not None), default=LONG_AGO)


def answers_are_alike(later: Journey, plain: Journey) -> None:
    """Counted, by step, by goal and by day; nothing of it reads all pages."""
    assert later.steps_by_day == plain.steps_by_day
    assert later.days_shown_up == plain.days_shown_up
    assert later.made_in_all == plain.made_in_all == sum(page.made for page in plain.pages.values())
    assert later.days_said("low") == {day for day, page in plain.pages.items() if page.is_low}
    assert later.days_said("rest") == {day for day, page in plain.pages.items() if page.is_rest}
    assert later.days_said("alone") == {day for day, page in plain.pages.items() if page.rests}
    assert later.days_said("words") == {day for day, page in plain.pages.items() if page.words}
    assert later.taken_ids == plain.taken_ids
    for id, step in plain.steps.items():
        assert later.days_in_all(step) == plain.days_in_all(step)
        assert list(later.moved_by(id)) == list(plain.moved_by(id))
        assert later.finished_on(step) == plain.finished_on(step)
        assert later.check_ins(id) == plain.check_ins(id)
    for id in plain.goals:
        assert later.behind(id) == plain.behind(id)
        assert later.order_of(id) == [(one.on, one.step_id) for one in plain.goal_check_ins(id)]
        assert later.goal_check_ins(id) == plain.goal_check_ins(id)
    assert later.shifts_by_day == {
        day: [id for id, one in plain.shifts.items() if one.on == day]
        for day in sorted({one.on for one in plain.shifts.values()})
    }
    assert later.noticed == tuple(sorted(plain.shifts.values(), key=lambda one: (one.on, one.at)))
    for day in plain.pages:
        assert later.rests(day) == plain.rests(day)
        assert later.check_ins_by_day.get(day) == plain.check_ins_by_day.get(day)


def days_of_step(count: int) -> list[str]:
    """The lines of so many days, on each of which one step was taken."""
    first = date(2026, 11, 21) - timedelta(days=count - 1)
    return [
        f'"{first + timedelta(days=number):%Y%m%d}": {{"check_ins": {{"{OPEN_IT}": {{"done": {AT}}}}}}}'
        for number in range(count)
    ]


@pytest.mark.parametrize("damage", ['"2026-13-21T12:00:00Z"', "null", '"2026-11-21T12:00:00Z", "lap": 0'])
def test_one_damaged_page_among_many_is_named_and_set_aside_and_all_others_count(path, damage):
    begun(path)
    lines = days_of_step(60)
    lines[30] = lines[30].replace('"2026-11-21T12:00:00Z"', damage)
    path.write_text(path.read_text().replace('"days": {\n', '"days": {\n' + ",\n".join(lines) + "\n"))
    store = Store(path)
    assert store.load().steps_in_all == 59
    assert [(stray.table, stray.key) for stray in store.strays] == [("days", lines[30][1:9])]


def test_counting_ten_years_opens_no_page(monkeypatch):
    content = ("{\n" + '"days": {\n' + ",\n".join(days_of_step(60)) + "\n}\n}\n").encode()
    days = parse(content, Contents()).tables["days"]
    journey = Journey(Machine(1).journey.meta)
    read = {page.on: page for page in (as_entity("days", key, found) for key, found in days.items())}
    monkeypatch.setattr("smallsteps_tui.store.documents.pages.DECODER", None)
    journey = Journey(journey.meta, pages=read)  # type: ignore[arg-type]
    assert journey.steps_in_all == len(journey.days_of(OPEN_IT)) == len(journey.check_ins(OPEN_IT)) == 60
    with pytest.raises(AttributeError):
        assert journey.check_ins(OPEN_IT)[0].marks
