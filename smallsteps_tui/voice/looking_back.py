"""What Look back says: the questions that help to notice, low days, what is shown, a day read out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain import choosing, noticing, streak
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import MONTHS, brief_day, short_day, spoken_day
from smallsteps_tui.domain.entities import Energy, Goal
from smallsteps_tui.domain.evidence import Sort, Sought
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import NowAndThen, Span, words_for
from smallsteps_tui.domain.noticing import WeekQuestion
from smallsteps_tui.voice.words import WORDLESS, Saying, count, on_full_day, quoted

# Noticing


@dataclass(frozen=True, slots=True)
class Worded:
    """A question in words, and what an answer may look like."""

    question: str
    example: str


SUBTLE = (
    "I paused before reacting",
    "I noticed a thought without judging it",
    "I set a small boundary",
    "I was kinder to myself than last week",
)
"""Subtle changes, as examples of an answer; one a day, in turn."""


CLOSED = "Something you wrote on a hard day. Press Enter to open it."
"""What stands on Look back for what leads towards harm, or is of dying, until it is opened."""
KEPT_TO_YOURSELF = "Something of yours. Press Enter to open it."
"""The same for what is about getting away from somebody, who may look at the screen too."""


def noticed(today: date) -> Worded:
    """Ask for a shift where no question of the week is on the screen."""
    return Worded("What have you noticed, even slightly?", _subtle(today))


def _subtle(today: date) -> str:
    return SUBTLE[today.toordinal() % len(SUBTLE)]


def asked(journey: Journey, today: date) -> Worded:
    """Return the question of the week with an example of an answer; every week has one."""
    which = noticing.of_week(journey, today)
    if counting.is_all_tender(journey) and which is not WeekQuestion.LIGHTER:
        return noticed(today)
    if which is WeekQuestion.NEW:
        return Worded(new_since(journey, today), "I open the letters on the day they come")
    if which is WeekQuestion.LIGHTER:
        return Worded("Who, or what, made it lighter?", "Sam sat with me")
    return Worded("How have your habits shifted, even slightly?", _subtle(today))


def then(journey: Journey, today: date) -> str:
    """Name what now is held against: `in May`, or `at the start` where the journey is shorter."""
    month = noticing.then_month(journey, today)
    return f"in {MONTHS[month - 1]}" if month is not None else "at the start"


def new_since(journey: Journey, today: date) -> str:
    """Ask what is done now that was not done then."""
    return f"What do you do now that you didn't do {then(journey, today)}?"


def above_then_and_now(journey: Journey, today: date, strands: Iterable[NowAndThen]) -> str:
    """Say what stands above then and now: a question that is true of every line under it.

    What was done then as well is asked for by how often; and the question of the week is not
    asked twice.
    """
    if noticing.of_week(journey, today) is WeekQuestion.NEW:
        return then_and_now(journey, today)
    if any(one.then for one in strands):
        return f"What do you do more often than {then(journey, today)}?"
    return new_since(journey, today)


def then_and_now(journey: Journey, today: date) -> str:
    """Name both times: `In May, and now`."""
    spoken = then(journey, today)
    return f"{spoken[:1].upper()}{spoken[1:]}, and now"


def noticed_this_week(journey: Journey, today: date) -> str:
    """Say what answered the question of the week; nothing while it is open."""
    shift = noticing.answer(journey, today)
    if shift is None:
        return ""
    if standing.of_shift(journey, shift).is_private:
        return "You noticed something."
    return f"You noticed: {quoted(' '.join(shift.text.split()))}"


def shift_tied(goal: Goal | None) -> Saying:
    """Say which goal a shift belongs to."""
    return Saying(
        f"linked a shift to {quoted(goal.title)}" if goal is not None else "unlinked a shift from its goal"
    )


# Low days


def low_days(low: int, days: int) -> str:
    """Say how many of some days were low days; nothing when none was."""
    if not low:
        return ""
    if days == 1:
        return "It was a low day, and you still showed up."
    if low == days:
        return f"{'Both' if low == 2 else 'All of them'} were low days, and you still showed up."
    low_ones = "One of these days was" if low == 1 else f"{low} of these days were"
    return f"{low_ones} low. You still showed up."


# What is shown of the evidence

SORTS = {
    Sort.STEPS: "steps taken",
    Sort.SHIFTS: "shifts",
    Sort.BANNERS: "banners",
    Sort.LOW_DAYS: "what you did on low days",
    Sort.NOTES: "your notes on steps",
}

NONE_OF = {
    None: "Nothing found",
    Sort.STEPS: "No steps",
    Sort.SHIFTS: "No shifts",
    Sort.BANNERS: "No banners",
    Sort.LOW_DAYS: "Nothing on low days",
    Sort.NOTES: "No notes on steps",
}
"""What is said where none of a sort is found."""

FIRST_MONTH = (
    ("today", "your smallest step"),
    ("in a week", "your days, week by week"),
    ("in a month", "what you do more often"),
)
"""When what comes to stand on Look back, and what."""

LEAST_LATELY, LEAST_LONGEST = 8, 3
"""The fewest of the last days, and the fewest days in a row, that are told."""


def of_the_days(journey: Journey, today: date) -> list[tuple[str, str]]:
    """Say on how many of the last days there was a step, and the longest streak: each number with its words."""
    found = []
    shown, of, rests = streak.shown_up(journey, today)
    if shown >= LEAST_LATELY:
        more = f"; {rests} more {'was' if rests == 1 else 'were'} rest" if rests else ""
        found.append((f"{shown}", f"of the last {of} days{more}"))
    longest = streak.streak(journey, today).longest
    if longest >= LEAST_LONGEST:
        found.append((f"{longest:,}", "days in your longest streak"))
    return found


EVERYTHING = "everything, newest first"
"""What stands over the evidence while nothing is looked for."""


def shown(sought: Sought, goal: Goal | None, is_found: bool) -> str:
    """Say what is looked for: `shifts for “Write the thesis” with “paused”`; nothing for everything.

    Args:
        sought: The words, sort and steps looked for.
        goal: The goal looked at, if any.
        is_found: Whether anything was found; otherwise the sentence says that there is none.
    """
    sort = SORTS[sought.sort] if sought.sort is not None else ""
    ends = [f"for {quoted(sought.strand)}"] if sought.step_ids else []
    ends += [f"{'in' if ends else 'for'} {quoted(goal.title)}"] if goal is not None else []
    among = "everything" if ends and is_found else ""
    ends += [f"with {quoted(sought.words)}"] if sought.words else []
    if is_found or not (sort or ends):
        return " ".join(filter(None, (sort or among, *ends)))
    return " ".join((NONE_OF[sought.sort], *ends))


# The year


SQUARES = "Each square is a day you showed up. Each column is a week."
"""What stands beside the squares in the first week."""
BEGUN = "From next week, your weekdays and your running total show up here too."
"""What stands under them in place of the charts."""


def young_year(first_on: date, today: date) -> str:
    """Say beside the squares of less than a year when they begin, and how they are read."""
    return f"You began {on_full_day(first_on, today)}. Each column is a week; the year fills from the left."


def of_year(year: Span) -> tuple[str, ...]:
    """Say what a year of days holds, and then in fewer words; that the person showed up on low days stays."""
    if not year.days:
        return "Each day you show up adds a square here, and it stays.", "Each day adds a square here."
    days = count(year.days, "day")
    if not year.low:
        return f"You showed up on {days}.", f"{days}."
    if year.low == year.days == 1:
        return "You showed up once, on a low day.", "Once, on a low day.", f"{days}, 1 low."
    of_them = (
        f"{'both' if year.low == 2 else 'all'} of them low"
        if year.low == year.days
        else f"{year.low} of them low"
    )
    return f"You showed up on {days}, {of_them}.", f"{days}, {of_them}.", f"{days}, {year.low} low."


def year_ends(year: Span, today: date) -> tuple[tuple[str, str], ...]:
    """Say what a year holds and from when to when it goes, the fullest words first.

    Both ends stay to the last, as a number is true only of the days it was counted on.
    """
    said, spans = of_year(year), (span_of(year, today), brief_span_of(year, today))
    least = f"{count(year.days, 'day')}." if year.days else said[-1]
    pairs = ((words, span) for span in spans for words in said)
    return (*pairs, (least, spans[-1]), (least, ""))


def span_of(year: Span, today: date) -> str:
    """Say from when to when a year goes: `24 Nov 2025 to today`; a single day by its name."""
    first, last = short_day(year.first_on, today), short_day(year.last_on, today)
    return first if first == last else f"{first} to {last}"


def brief_span_of(year: Span, today: date) -> str:
    """Say from when to when a year goes in fewer cells: `24 Nov 2025 – 18 Oct`, `1 Jan – 29 Nov 2024`."""
    first, last = short_day(year.first_on, today), short_day(year.last_on, today)
    if first != last and last.endswith(f" {year.first_on.year}"):
        first = first.removesuffix(f" {year.first_on.year}")
    return first if first == last else f"{first} – {last}"


def above_weekdays(year: Span, today: date) -> tuple[str, ...]:
    """Say what stands above the weekdays, with the days they were counted on, the fullest first."""
    if year.last_on == today:
        since = f" since {short_day(year.first_on, today)}" if year.first_on < today else ""
        return f"Your weekdays{since}", f"Weekdays{since}"
    span = brief_span_of(year, today)
    return f"Your weekdays, {span}", f"Weekdays, {span}", span


def dated_ahead(days: int) -> str:
    """Say how many days lie in the future, and that the totals hold them; nothing when none does."""
    if not days:
        return ""
    dated, them = ("is dated", "it") if days == 1 else ("are dated", "them")
    return f"{count(days, 'day')} {dated} in the future; the totals include {them}."


def day_was(journey: Journey, day: date, today: date, *, briefly: bool = False) -> str:
    """Read out a day: `Thursday 19 November, a low day: 2 steps`; briefly `Thu 19 Nov, a low day: 2 steps`."""
    name = brief_day(day, today) if briefly else spoken_day(day, today)
    spoken = f"{'Today, ' if day == today else ''}{name}"
    steps = len(journey.page(day).counted)
    low = ", a low day" if choosing.energy(journey, day) is Energy.LOW else ""
    rest = "a rest day" if journey.rests(day) else ""
    what = [words for words in (count(steps, "step") if steps else "", rest) if words]
    quiet = "still open" if day == today else "a quiet day"
    return f"{spoken}{low}: {', '.join(what) or quiet}"


def day_held(journey: Journey, day: date, between: str = "·") -> str:
    """Say what was done and noticed on a day, in the person's words, with a sign between them.

    What stays closed in the list is not read out here either.
    """
    made = [(journey.steps.get(one.step_id), one) for one in journey.page(day).counted]
    did = [
        words_for(journey, check_in) or WORDLESS
        for step, check_in in made
        if step is None or not counting.is_of_getting_safe(journey, step)
    ]
    shifts = [shift for shift in journey.shifts.values() if shift.on == day]
    told = [one for one in shifts if standing.of_shift(journey, one).may_be_quoted]
    noticed = sorted(told, key=lambda one: one.at)
    return f" {between} ".join([*did, *(quoted(" ".join(shift.text.split())) for shift in noticed)])
