"""What other machines left beside the file, on the screen: noticed, and merged with one key."""

from typing import TYPE_CHECKING

from smallsteps_tui import arrivals

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


def look(app: "SmallSteps") -> None:
    """Say so once when another machine has left a copy; those that were left as they are count no more."""
    found = app.session.conflicts.waiting(app.snapshot.journey.meta.journey_id)
    waiting = tuple(path.name for path in found if path.name not in app.declined)
    if waiting == app.waiting:
        return
    is_more = set(waiting) - set(app.waiting)
    app.waiting = waiting
    if is_more:
        app.say(arrivals.there_is(len(waiting)))


def merge(app: "SmallSteps") -> None:
    """Merge what other machines left, and say what came.

    Raises:
        Trouble: It could not be done, and nothing has changed.
    """
    names = [path.name for path in app.session.conflicts.found()]
    if not names:
        app.say(arrivals.NONE_HERE)
        return
    joined = app.session.merge_copies(arrivals.act(names))
    app.snapshot = app.session.snapshot
    taken = [path.name for path in joined.taken]
    app.declined |= {*names} - {*taken}
    look(app)
    said = arrivals.brought(joined.arrived, taken, joined.left, is_undoable=joined.is_undoable)
    app.say(said, trouble=not taken)
