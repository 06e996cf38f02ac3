"""One short line for a status bar, which asks for it every few seconds."""

from typing import Any

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing
from smallsteps_tui.domain import streak as streaks
from smallsteps_tui.domain.care import near_death, standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import as_json

WIDEST = 40
"""The most characters of a step's words in the line."""


STAND_INS = str.maketrans(
    {"#": "##", "&": "＆", "<": "⟨", ">": "⟩", "›": "⟩", "$": "＄", "`": "‘", "%": "％", "\\": "∖", "^": "ˆ"}
)
"""Replacements for characters of a person's that a status bar or prompt would interpret.

tmux shows a doubled `#` as one. Pango markup, shell prompts and other bars share no way of
escaping their special characters, so those become look-alikes.
"""


def glance(call: Call) -> str:
    """Return the streak and today's step on one line; an empty one while there is no journey."""
    if call.typed.json:
        return as_json(shape(call.session.snapshot))
    return line(call.session.snapshot, call.config.streak)


def shape(snapshot: Snapshot) -> dict[str, Any]:
    """Return the numbers of a glance; a private step has no title in it."""
    journey, today = counted_aloud(snapshot.journey), snapshot.today
    streak = streaks.streak(journey, today)
    shown = streaks.shown_up(journey, today)
    step = _step(snapshot)
    return {
        "day": today.isoformat(),
        "steps_today": len(journey.page(today).counted),
        "streak": {"current": streak.current, "longest": streak.longest, "room": streak.room},
        "shown_up": {"days": shown.days, "of": shown.of, "rests": shown.rests},
        "steps_in_all": journey.steps_in_all,
        "days_in_all": len(journey.days_shown_up),
        "step": step.title if step is not None else None,
    }


def line(snapshot: Snapshot, setting: str) -> str:
    """Return the streak, or the total that never falls, and today's step in a few words.

    It is safe in any bar or prompt: no character in it is special to one. For a private step
    it holds the counts alone, since others may read over a shoulder.
    """
    journey, today = counted_aloud(snapshot.journey), snapshot.today
    days = len(journey.days_shown_up)
    running = streaks.streak(journey, today) if setting != "hidden" else None
    counted = voice.streak_words(running, days) if running is not None and running.current else ""
    if not counted and journey.steps_in_all:
        counted = f"{voice.count(journey.steps_in_all, 'step')} in all"
    return " · ".join(words for words in (counted, _step_words(snapshot)) if words)


def _step(snapshot: Snapshot) -> Step | None:
    """Return the day's step, unless its words are private."""
    step = choosing.step_for(snapshot.journey, snapshot.today)
    journey = snapshot.journey
    is_private = step is not None and (
        standing.of_step(journey, step).is_private or near_death.is_near_step(journey, step)
    )
    return None if is_private else step


def _step_words(snapshot: Snapshot) -> str:
    journey, today = snapshot.journey, snapshot.today
    step = _step(snapshot)
    if step is None:
        return ""
    offer = choosing.offer(journey, step, today)
    if offer.taken is not None:
        return f"✓ {_short(offer.taken.version or step.title)}"
    return "rest" if journey.rests(today) else _short(offer.words)


def _short(words: str) -> str:
    return clean_line(words or voice.WORDLESS, WIDEST).translate(STAND_INS)
