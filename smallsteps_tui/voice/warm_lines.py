"""The warm lines that answer a step, by what is true of it. Each stands in one place only.

Every set has at least two, so that the same is never said twice in a row.
"""

Lines = tuple[str, ...]

# What came of it

AT_THE_FIRST_STEP: Lines = (
    "It has begun. The first step is behind you.",
    "The first step is behind you. It was small on purpose.",
)
FIRST_OF_GOAL: Lines = (
    "The first step toward {goal} is behind you.",
    "{goal} has begun. You began it.",
    "{goal} has a first step now, and it stays.",
)
FIRST_TIME: Lines = (
    "You came for the first time. It counts whole.",
    "A first time, and it is behind you.",
    "Once is how all of it begins.",
)
AT_HALF_WAY: Lines = (
    "As much behind you as ahead. You know how this is done.",
    "Half-way. What is behind you was once ahead.",
)
AT_TIMES: Lines = (
    "{times}. Each one of them counted whole.",
    "{times}, one at a time.",
    "{times} behind you, and none of them goes away.",
)
ROUND_TIMES: Lines = (
    "That was the {times}th time. The first one is still in there.",
    "{times} times you came. That is how it was done: one, and one more.",
)
AT_A_BANNER: Lines = (
    "You passed a banner: {banner}. {behind} behind you.",
    "A banner is behind you: {banner}. It was {behind} to here.",
)
WHOLE_PARENT: Lines = (
    "{parent} is behind you, all of it.",
    "All of {parent} is behind you. It went step by step.",
)
LAST_UNDER: Lines = (
    "Everything under {parent} is behind you now.",
    "Nothing under {parent} is left to do.",
)
ON_ANOTHER_DAY: Lines = (
    "Noted{on}. It is behind you.",
    "It stands there now{on}, and counts whole.",
    "Kept{on}. It was behind you already; now it shows.",
)
ADDED: Lines = (
    "Kept, beside the step.",
    "That stands with it now.",
)

# What sort of day it is

LOW: Lines = (
    "On a low day, you came. It is behind you.",
    "Low, and still here. It counts whole.",
    "That was a lot, today. It is behind you.",
    "A low day has a step in it now.",
    "Little to give, and you gave a little. That is whole.",
    "You came as you are. Rest is next.",
)
AFTER_GAP: Lines = (
    "Good to see you. Everything behind you was still there.",
    "You came back. That is the part that matters.",
    "The road kept your place.",
)
ON_A_REST_DAY: Lines = (
    "A rest day, and a step in it. Both count.",
    "You rested, and you came. There is room for both.",
    "Nothing was asked of you today, and there it is.",
)

# What size it was

STARTED: Lines = (
    "You started; that was the hard part.",
    "Started. That counts whole.",
    "The door is open now.",
    "You sat down to it. That is what there was to do.",
    "Begun is a place to stand.",
    "Two minutes or ten, you were there.",
)
SMALLER: Lines = (
    "The small one. It counts whole.",
    "Small enough to do, and done.",
    "The smallest step is a step.",
    "That was the right size.",
    "Small, and the day has it.",
    "You took what fitted.",
)
SMALLER_ONCE: Lines = (
    "The runner moved. The step stays, for another day.",
    "The small one, and the runner noticed.",
    "A piece of it is behind you. The rest can keep.",
    "That much is done, and stays done.",
    "It fitted into today. That was the idea.",
)
DONE: Lines = (
    "It is behind you.",
    "Done, and yours to keep.",
    "One more behind you. It stays there.",
    "You said you would, and you did.",
    "A small step, taken whole.",
    "There. The runner moved.",
    "That one will not need doing again.",
    "You can believe yourself a little more now.",
    "It was ahead of you this morning.",
    "That is how far it goes: one step.",
    "Put it with the others. They are all still there.",
    "Nobody can take that one back but you.",
    "The road behind you is longer by one.",
)
AGAIN: Lines = (
    "You showed up.",
    "Again, and that is how it grows.",
    "Once more. It is taking root.",
    "There you were.",
    "Another one for the row behind you.",
    "It gets a little easier each time, or it does not, and you came anyway.",
    "You know the way there by now.",
    "The same small thing, and not the same you.",
    "Here again. That is all it takes.",
    "One day, one time. It adds up by itself.",
    "You kept yourself company.",
    "It has become something you do.",
)

# What else is true, said at every other step

THE_REST_OF_IT: Lines = (
    "It began small, and now all of it is behind you.",
    "First a little of it, then the whole.",
)
WAITED: Lines = (
    "It kept until its day came.",
    "This one has been with you a while. Now it is behind you.",
)
DAY_AFTER_DAY: Lines = (
    "Day after day, you come.",
    "You have been coming for a good while now.",
    "These days have something in common: you were there.",
)
AGAIN_THIS_WEEK: Lines = (
    "The {nth} time this week.",
    "This week has it for the {nth} time.",
    "For the {nth} time this week, there you were.",
)
EARLY: Lines = (
    "Early, and already behind you.",
    "The day is young and has a step in it.",
    "Before the day could get loud, you came.",
)
LAMPLIGHT: Lines = (
    "A step by lamplight. It counts whole.",
    "The day was nearly over, and it has its step.",
    "Now the day can close.",
)
MORE_THAN_ONE: Lines = (
    "That was one more, because you liked.",
    "Nobody asked for it, and it is yours all the same.",
    "The day already had a step. Now it has company.",
)
