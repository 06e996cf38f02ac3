"""The warm lines that answer a step, by what is true of it. Each stands in one set only.

A set has at least two lines that can be true at once. One that is true of some steps only
stands in a set of its own, which `voice.taking` adds behind the others. One of more than
eight words is said once in a fortnight.
"""

from collections.abc import Iterable
from datetime import date, timedelta

Lines = tuple[str, ...]

# What came of it

AT_THE_FIRST_STEP: Lines = (
    "Your first step. It's done.",
    "That's your first step. It counts.",
)
AT_THE_FIRST_SMALL_STEP: Lines = (
    "Your first step, small on purpose.",
    "That's your first step. It was small on purpose.",
)
FIRST_OF_GOAL: Lines = (
    "Your first step towards {goal} is done.",
    "{goal} has its first step.",
)
STARTED_GOAL: Lines = ("You've started {goal}.",)
LAST_PLANNED: Lines = (
    "That was the last step planned for {goal}.",
    "Everything planned for {goal} is done.",
)
FIRST_TIME: Lines = (
    "The first time. It counts.",
    "That's the first time.",
)
AT_HALFWAY: Lines = (
    "Halfway. All this was once ahead of you.",
    "Halfway. You know how this is done.",
)
AT_HALFWAY_LONG = "Half the course is behind you. You know how this is done."
AT_TIMES: Lines = (
    "{times}. Every one of them counted.",
    "{times}, one at a time.",
    "{times}, and they're yours to keep.",
)
ROUND_TIMES: Lines = (
    "That was the {times}th time.",
    "You've shown up for this {times} times.",
)
AT_A_BANNER: Lines = (
    "You passed a banner: {banner}. {behind} got you here.",
    "Another banner: {banner}. That's {behind} so far.",
)
AT_THE_FIRST_BANNER: Lines = (
    "You passed a banner, a mark on the course: {banner}.",
    "That's a banner, a mark on the course: {banner}.",
)
WHOLE_PARENT: Lines = (
    "All of {parent} is done.",
    "{parent} is done, all of it.",
)
LAST_UNDER: Lines = (
    "Everything under {parent} is done now.",
    "There's nothing left to do under {parent}.",
)
ON_ANOTHER_DAY: Lines = (
    "Saved for {day}. It counts.",
    "Saved. It counts for {day}.",
)
ADDED: Lines = (
    "Saved with the step.",
    "Added to the step.",
)

# What sort of day it is

LOW: Lines = (
    "A low day, and you still showed up.",
    "A low day with a step in it.",
    "It counts on a low day too.",
    "You showed up as you are. That's enough.",
    "Low or not, it counts.",
    "You made room for a step.",
)
LOW_AND_SMALL: Lines = (
    "Enough for a low day.",
    "You did what you could. That's plenty.",
)
AFTER_GAP: Lines = (
    "You came back. That's the part that matters.",
    "You picked it up again.",
    "Welcome back. It all still counts.",
    "You're back. That's what counts.",
)
AFTER_GAP_LONG = "Welcome back. Everything you did before still counts."
ON_A_REST_DAY: Lines = (
    "A rest day, and a step. Both count.",
    "Rest and a step: there's room for both.",
    "You didn't have to, but you showed up.",
    "A step on a rest day counts too.",
)

# What size it was

STARTED: Lines = (
    "You started. That's often the hardest part.",
    "Started. It counts.",
    "You made a start.",
    "You got going. That's the main thing.",
    "Two minutes or ten, it counts.",
    "You began. That's a step.",
)
SMALLER: Lines = (
    "The small one. It counts in full.",
    "Small enough to do, and done.",
    "The smallest step is a step.",
    "That was the right size for today.",
    "You did what fitted today.",
    "A small one, and it counts.",
)
SMALLER_ONCE: Lines = (
    "That much is done, and stays done.",
    "It fitted into today. That was the idea.",
    "Part of it is done already.",
    "The small version counts too.",
    "You did a piece of it today.",
    "You made room for some of it.",
)
SMALLER_MOVED: Lines = ("The small one. The runner moved.",)
SMALLER_MOVED_LONG = "The runner moved. The step stays for another day."
DONE: Lines = (
    "That's a step taken.",
    "You did it.",
    "Done, and it counts.",
    "That one's done.",
    "That's one step further.",
)
DONE_MOVED: Lines = ("There. The runner moved.",)
AGAIN: Lines = (
    "You showed up again.",
    "Once more. That's how it grows.",
    "There you are again.",
    "One more.",
    "Easy or not, you showed up.",
    "Here again. That's all it takes.",
    "You did it again.",
    "Once more, and it counts.",
)
AGAIN_FROM_7: Lines = (
    "You know the way by now.",
    "It's adding up.",
)
TAKING_ROOT: Lines = ("It's taking root.",)
BECOMING: Lines = ("It's becoming something you do.",)

# What else is true

WEEK_HELD: Lines = (
    "That's {all} for this week.",
    "{they_are} done for this week.",
)
THE_REST_OF_IT: Lines = (
    "It started small. Now it's all done.",
    "A little first, and now all of it.",
)
WAITED: Lines = (
    "It waited for its day.",
    "You've had this one a while. It's done.",
)
DAY_AFTER_DAY: Lines = (
    "You've been showing up for weeks now.",
    "You've been at it a good while now.",
)
EVERY_DAY: Lines = ("Day after day, you show up.",)
MORE_THAN_ONE: Lines = (
    "An extra step today.",
    "One more today. It counts too.",
    "That's another one for today.",
    "And one more on top.",
)


def is_first_of(days: int, earlier: Iterable[date], day: date) -> bool:
    """Whether what is said once in so many days is said on this one.

    It is at the first occasion of a period, if the first one of the period before lies as
    far back. So it follows from the occasions alone, and they need not be rare.

    Args:
        days: How long a period is, in days.
        earlier: The days of the occasions before this one, at least of the last two periods.
        day: The day of this one.
    """
    begins = date.fromordinal(day.toordinal() // days * days)
    known = sorted(one for one in earlier if one >= begins - timedelta(days=days))
    return not known or (known[-1] < begins and (day - known[0]).days >= days)
