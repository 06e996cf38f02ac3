"""The answers to a step: one warm line, or what is said to a tender one.

Which warm line is chosen follows from what is in the file alone, so two dashboards agree.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from smallsteps_tui.domain import acts, choosing, course, heavy_thoughts, lapses, practices, rhythm, streak
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care import Way, counting, limits, near_death, standing, when_taken
from smallsteps_tui.domain.care import answers as careful
from smallsteps_tui.domain.course import Banner, BannerKind, reaching
from smallsteps_tui.domain.days import short_day, span
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, Kind, Moment, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.voice import warm_lines as warm
from smallsteps_tui.voice.course import lap_done
from smallsteps_tui.voice.words import Saying, amount_words, count, on_date, quoted

ROUND = frozenset((10, 25, 50, 100, 200, 250, 500, 1000))
"""How often a practice was taken when that is worth a word."""

LONG = timedelta(days=60)
"""After so long a step has been waiting."""

WEEK, FORTNIGHT = 7, 14
"""Days in which what rarely is worth a word is said once, and a line of more than eight words."""

FAMILIAR, SETTLED = 7, 14
"""From so many times on a practice is said to be known, and to be becoming something you do."""

ROOTED = 0.25
"""The strength from which a practice is taking root."""

HALFWAY = Fraction(1, 2)

DID = {Size.DONE: "did", Size.SMALLER: "took the small version", Size.STARTED: "started"}


def take(
    journey: Journey,
    step: Step,
    size: Size,
    moment: Moment,
    *,
    on: date | None = None,
    rung: int | None = None,
    version: str = "",
    amount: float | None = None,
    note: str = "",
    chosen: bool = False,
) -> tuple[Change, Saying]:
    """Take a step on a day, and answer it; an empty change answers that it was taken already.

    Of a step with open steps under it the answer says which it closes.

    The arguments, and what is raised, are those of `acts.check_in`.
    """
    from smallsteps_tui.voice.today import closed_with, taken_already

    day, today = on or moment.today, moment.today
    if size is Size.DONE and limits.leaves_some(note) and not standing.tells_amounts(journey, step):
        size = Size.SMALLER
    if not standing.tells_amounts(journey, step):
        amount = None
    how = {"rung": rung, "version": version, "amount": amount, "note": note, "chosen": chosen}
    change = acts.check_in(journey, step, size, moment, on=day, **how)  # type: ignore[arg-type]
    if not change:
        return change, Saying("", taken_already(journey, step, day, today))
    after = journey.after(change)
    saying = checked_in(journey, after, step, size, day, today)
    of_note = standing.of_note(after, step.id, day)
    if of_note.is_withheld or standing.is_of_death(of_note):
        return change, saying
    more = closed_with(journey, after, step)
    if step.is_endless and _moved(journey, after, step) and choosing.energy(journey, day) is not Energy.LOW:
        from smallsteps_tui.voice.first_days import first_of_practices  # most steps never ask

        more = more or first_of_practices(journey, step)
    return change, replace(saying, aloud=careful.together(saying.sentence, more)) if more else saying


def checked_in(before: Journey, after: Journey, step: Step, size: Size, day: date, today: date) -> Saying:
    """Answer a check-in with one warm line; a dangerous or tender step with what is said to that.

    What wins: a careful step, the first step ever, a gap, a low day, all of a parent, a
    banner, a rest day, the size. Of another day than today no more is said than what came
    of it, or that it is saved.

    Args:
        before: The journey without it.
        after: The journey with it.
        step: The step that was taken.
        size: The size it was taken at.
        day: The day it was taken on.
        today: The day it is said on.
    """
    made = after.check_in(step.id, day)
    words = (made.version if made is not None else "") or step.title
    act = f"{DID[size]} {quoted(words)}{on_date(day, today)}"
    turn = after.made_in_all
    if answer := _careful(before, after, step, day, today):
        return Saying(act, answer)
    was = before.check_in(step.id, day)
    if made is not None and was is not None and was.size is made.size and turn == before.made_in_all:
        return Saying(act, _added(step, made, turn))
    if not before.steps_in_all:
        first = warm.AT_THE_FIRST_SMALL_STEP if size is Size.SMALLER else warm.AT_THE_FIRST_STEP
        return Saying(act, _line(first, turn))
    of_today = _of_the_day(before, after, size, day, turn) if day == today else ""
    return Saying(
        act,
        of_today
        or _came_of_it(before, after, step, turn)
        or (_of_the_step(before, after, step, size, day) if day == today else "")
        or _line(warm.ON_ANOTHER_DAY, turn, day=short_day(day, today)),
    )


def _careful(before: Journey, after: Journey, step: Step, day: date, today: date) -> str:
    """Answer a step that wants care; "" for any other.

    Of going without something it is said after days that went otherwise that the days
    before them stay; there is no streak to have lost.
    """
    turn, is_today = before.made_in_all, day == today
    reading, words = standing.of_step(after, step), step.title
    made, of_note = after.check_in(step.id, day), standing.of_note(after, step.id, day)
    if made is not None:
        of_note = heavy_thoughts.in_time(before, made.note, of_note, today)
    if made is not None and when_taken.is_urgent(of_note, made.note):
        return careful.together(careful.SAVED, when_taken.beside_note(of_note, made.note))
    if made is not None and limits.leaves_some(made.note) and not standing.tells_amounts(after, step):
        return f"{careful.SAVED} {careful.EATING_A_FIGHT}"
    if made is not None and (lapse := lapses.answer(before, step, made.note, day, today)):
        return lapse
    if made is not None and (of_note.is_withheld or standing.is_of_death(of_note)):
        return careful.together(careful.SAVED, when_taken.beside_note(of_note, made.note))
    is_grief = standing.is_toward(after, step, AboutKind.GRIEF) or near_death.is_near_step(after, step)
    if made is not None and made.version and careful.is_own(made.version):
        if is_grief or reading.kind is AboutKind.GRIEF:
            return careful.DONE_IN_GRIEF
        return when_taken.done_gently(turn, is_today=is_today)
    if made is not None and made.version and standing.is_more_of_it(after, step, made.version):
        return when_taken.done(reading._replace(way=Way.TOWARDS, is_settled=False), turn, words=made.version)
    if made is not None and made.note:
        reading = standing.strongest([reading, of_note])
        words = made.note if reading is of_note else words
    answer = when_taken.done(reading, turn, is_today=is_today, words=words)
    if not answer and is_grief:
        answer = careful.DONE_IN_GRIEF
    is_quiet = standing.is_dark(after, after.goals[step.goal_id])
    if not answer and (is_quiet or standing.is_toward(after, step, AboutKind.EATING)):
        answer = when_taken.done_gently(turn, is_today=is_today)
    if not standing.is_abstinence(after, step):
        return answer
    days = [check_in.on for check_in in before.check_ins_in_all(step) if check_in.on < day]
    if is_today and days and streak.went_otherwise(before, step, days, day):
        return when_taken.still_count(len(days))
    answer = answer or when_taken.done_gently(turn, is_today=is_today)
    is_gentle = is_today and answer in careful.DONE_GENTLY
    return when_taken.one_more_day(turn, len(days)) if is_gentle else answer


def _line(lines: warm.Lines, turn: int, said: int | None = None, **words: str | int) -> str:
    """Choose a line in turn: of the even ones on even turns, of the odd ones on odd turns.

    So the same is never said twice running, however many lines stand behind the first two.

    Args:
        lines: The set.
        turn: One more with each check-in.
        said: One more with each line of this set, so that all of it is heard whatever the
            days between; by default it goes with the turn.
        words: What is put into the line.
    """
    mine = lines[turn % 2 :: 2]
    return mine[(turn // 2 if said is None else said) % len(mine)].format(**words)


def _lately(journey: Journey, day: date, days: int) -> Iterator[date]:
    """Walk the days shown up on among the last ones up to `day`, that one included."""
    return (one for one in span(day - timedelta(days=days - 1), day) if one in journey.days_shown_up)


def _added(step: Step, made: CheckIn, turn: int) -> str:
    """Answer an amount or a note that was added to a check-in of the day."""
    if made.amount is not None:
        return f"Saved with the step: {quoted(amount_words(made.amount, step.unit))}."
    return _line(warm.ADDED, turn + len(made.note.splitlines()))


# What sort of day it is


def _of_the_day(before: Journey, after: Journey, size: Size, day: date, turn: int) -> str:
    """Answer the first step after a gap, or one on a low day; "" on any other day."""
    if streak.is_after_gap(before, day):
        returns = (one for one in _lately(before, day, 2 * FORTNIGHT) if streak.is_return(before, one))
        return (
            warm.AFTER_GAP_LONG if warm.is_first_of(FORTNIGHT, returns, day) else _line(warm.AFTER_GAP, turn)
        )
    if choosing.energy(after, day) is Energy.LOW:
        low = sum(after.pages[one].made for one in after.low_days)
        return _line(warm.LOW + (warm.LOW_AND_SMALL if size is not Size.DONE else ()), turn, said=low)
    return ""


# What came of it


def _came_of_it(before: Journey, after: Journey, step: Step, turn: int) -> str:
    """Answer all of a parent that is done, or a banner that was passed; "" where neither was."""
    goal = after.goals[step.goal_id]
    new = _passed(before, after, goal)
    if before.check_ins_in_all(
        step
    ):  # a practice's first time is none where it was a step to take once before
        new = [banner for banner in new if banner.times != 1]
    finished = next((banner for banner in new if banner.step_id is not None), None)
    if finished is not None:
        return _line(warm.WHOLE_PARENT, turn, parent=quoted(finished.title))
    parent = after.parent(step)
    if parent is not None and after.is_next(parent) and not before.is_next(parent):
        return _line(warm.LAST_UNDER, turn, parent=quoted(parent.title))
    if reaching.ends_a_plan(before, after, step):
        return _line(warm.LAST_PLANNED, turn, goal=quoted(goal.title))
    return _at_banner(new[0], before, after, goal, turn) if new else ""


def _passed(before: Journey, after: Journey, goal: Goal) -> list[Banner]:
    """Return the banners that this change passed: the first step first, then the farthest."""

    def names(banner: Banner) -> tuple[str, int, int | None]:
        """Return what tells one banner from another."""
        return banner.title, banner.lap, banner.step_id

    known = {names(banner) for banner in course.banners(before, before.goals.get(goal.id, goal))}
    new = [banner for banner in course.banners(after, goal) if names(banner) not in known]
    return sorted(new, key=lambda one: (one.kind is BannerKind.FIRST_STEP, one.at), reverse=True)


def _at_banner(banner: Banner, before: Journey, after: Journey, goal: Goal, turn: int) -> str:
    if banner.kind is BannerKind.FIRST_STEP:
        is_early = course.ahead_shown(after, goal.id) > 1 or course.goes_on(after, goal.id)
        lines = warm.FIRST_OF_GOAL + (warm.STARTED_GOAL if is_early else ())
        return _line(lines, turn, goal=quoted(goal.title))
    if banner.times == 1:
        return _line(warm.FIRST_TIME, turn)
    if banner.kind is BannerKind.LAP:
        return lap_done(after, goal, banner.lap)
    if banner.kind is BannerKind.TIMES:
        return _line(warm.AT_TIMES, turn, times=banner.name)
    if banner.kind is BannerKind.QUARTER and banner.at == HALFWAY:
        is_first = banner.on is not None and warm.is_first_of(FORTNIGHT, _halfway_days(before), banner.on)
        return warm.AT_HALFWAY_LONG if is_first else _line(warm.AT_HALFWAY, turn)
    is_first = not any(
        _is_named(one) for each in before.goals.values() for one in course.banners(before, each)
    )
    lines = warm.AT_THE_FIRST_BANNER if is_first else warm.AT_A_BANNER
    behind = count(course.behind(after, goal.id), "step")
    name = banner.title if banner.lap > 1 or not _is_named(banner) else f"{banner.name} of the way"
    return _line(lines, turn, banner=name, behind=behind)


def _is_named(banner: Banner) -> bool:
    """Whether passing it was answered with the word “banner”: a quarter, or three."""
    return banner.kind is BannerKind.QUARTER and banner.at != HALFWAY


def _halfway_days(journey: Journey) -> Iterator[date]:
    """Walk the days on which a course was halfway."""
    for goal in journey.goals.values():
        for banner in course.banners(journey, goal):
            if banner.kind is BannerKind.QUARTER and banner.at == HALFWAY and banner.on is not None:
                yield banner.on


def _of_the_step(before: Journey, after: Journey, step: Step, size: Size, day: date) -> str:
    """Answer the rest day, what else is true of the step, or else its size."""
    turn = after.made_in_all
    if after.rests(day):
        return _line(warm.ON_A_REST_DAY, turn)
    beside = next(_beside(before, after, step, size, day), "")
    return beside or _of_its_size(before, after, step, size, day)


def _of_its_size(before: Journey, after: Journey, step: Step, size: Size, day: date) -> str:
    """Answer the step by itself: its size, and whether it is taken again and again."""
    turn = after.made_in_all
    if size is Size.STARTED:
        return _line(warm.STARTED, turn)
    if step.kind is Kind.ONCE:
        moved = _moved(before, after, step)
        if size is Size.DONE:
            return _line(warm.DONE + (warm.DONE_MOVED if moved else ()), turn)
        if moved and warm.is_first_of(FORTNIGHT, _smaller_days(before, day), day):
            return warm.SMALLER_MOVED_LONG
        return _line(warm.SMALLER_ONCE + (warm.SMALLER_MOVED if moved else ()), turn)
    if size is Size.SMALLER:
        return _line(warm.SMALLER, turn)
    times = len(after.check_ins_in_all(step))
    if times == 1:
        return _line(warm.DONE if before.check_ins(step.id) else warm.FIRST_TIME, turn)
    if times in ROUND:
        return _line(warm.ROUND_TIMES, turn, times=f"{times:,}")
    return _line(_of_times(after, step, times, day), turn)


def _of_times(after: Journey, step: Step, times: int, day: date) -> warm.Lines:
    """Return the lines for a practice taken in full once more, each only where it is true."""
    if times < FAMILIAR:
        return warm.AGAIN
    if practices.strength(after, step, day) < ROOTED:
        return warm.AGAIN + warm.AGAIN_FROM_7
    becoming = warm.BECOMING if times >= SETTLED else ()
    return (*warm.AGAIN, *warm.AGAIN_FROM_7, *warm.TAKING_ROOT, *becoming)


def _moved(before: Journey, after: Journey, step: Step) -> bool:
    """Whether the runner of a step's goal came further, and is spoken of."""
    goal = after.goals[step.goal_id]
    if not counting.has_course(after, goal):
        return False
    return course.distance(after, goal) > course.distance(before, before.goals.get(goal.id, goal))


def _of_once(journey: Journey, day: date, days: int) -> Iterator[tuple[Step, CheckIn]]:
    """Walk the check-ins of once steps on the last days up to `day`, each with its step."""
    for one in _lately(journey, day, days):
        for made in journey.page(one).counted:
            step = journey.steps.get(made.step_id)
            if step is not None and step.kind is Kind.ONCE:
                yield step, made


def _smaller_days(journey: Journey, day: date) -> Iterator[date]:
    """Walk the last days on which a small version of a once step was taken."""
    found = _of_once(journey, day, 2 * FORTNIGHT)
    return (made.on for _, made in found if Size.SMALLER in made.standing)


def _days_of_the_rest(journey: Journey, day: date) -> Iterator[date]:
    """Walk the last days on which a once step was done that had been begun before."""
    return (made.on for _, made in _of_once(journey, day, 2 * WEEK) if _is_the_rest(journey, made))


def _waited_days(journey: Journey, day: date) -> Iterator[date]:
    """Walk the last days on which a once step was done that had been waiting."""
    found = _of_once(journey, day, 2 * WEEK)
    return (made.on for step, made in found if Size.DONE in made.standing and _waited(step, made.on))


def _waited(step: Step, day: date) -> bool:
    return day - step.created_on >= LONG


def _beside(before: Journey, after: Journey, step: Step, size: Size, day: date) -> Iterator[str]:
    """Say what else is true, the rarest first; what could be true of many steps in a row now and then."""
    turn = after.made_in_all
    if line := _week_held(before, after, step, day, turn):
        yield line
    is_whole = size is Size.DONE and step.kind is Kind.ONCE
    if is_whole and _is_the_rest(after, after.check_in(step.id, day)):
        if warm.is_first_of(WEEK, _days_of_the_rest(before, day), day):
            yield _line(warm.THE_REST_OF_IT, turn)
    elif is_whole and _waited(step, day) and warm.is_first_of(WEEK, _waited_days(before, day), day):
        yield _line(warm.WAITED, turn)
    is_first_of_day = day not in before.days_shown_up
    if is_first_of_day and streak.is_steady(after, day):
        week = span(day - timedelta(days=WEEK - 1), day)
        is_daily = all(one in after.days_shown_up for one in week)
        yield _line(warm.DAY_AFTER_DAY + (warm.EVERY_DAY if is_daily else ()), turn)
    is_extra = not is_first_of_day and not reaching.is_all_done(after, after.goals[step.goal_id])
    if is_extra and turn % 2 == 0 and before.check_in(step.id, day) is None:
        yield _line(warm.MORE_THAN_ONE, turn // 2)


def _week_held(before: Journey, after: Journey, step: Step, day: date, turn: int) -> str:
    """Answer the last time that a week asked for, of a practice taken so often a week; else ""."""
    if step.kind is not Kind.PRACTICE or not isinstance(rhythm.rule_on(step, day), rhythm.PerWeek):
        return ""
    progress = rhythm.progress(after, step, day)
    if progress is None or progress[0] != progress[1] or rhythm.progress(before, step, day) == progress:
        return ""
    number = progress[1]
    all_of_it = {1: "it", 2: "both"}.get(number, f"all {number}")
    they_are = {1: "It's", 2: "Both are"}.get(number, f"All {number} are")
    return _line(warm.WEEK_HELD, turn, all=all_of_it, they_are=they_are)


def _is_the_rest(journey: Journey, made: CheckIn | None) -> bool:
    """Whether a check-in is a once step done, of which less was taken on an earlier day."""
    step = journey.steps.get(made.step_id) if made is not None else None
    if made is None or step is None or step.kind is not Kind.ONCE or Size.DONE not in made.standing:
        return False
    return any(one.on < made.on for one in journey.check_ins_in_all(step))
