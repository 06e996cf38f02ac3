"""What other machines left beside the file, on the screen: noticed, and merged with one key."""

from typing import TYPE_CHECKING

from smallsteps_tui import arrivals

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


def look(app: "SmallSteps") -> None:
    """Say so once when a copy has come: that it can be merged, or that it was left as it is."""
    beside = app.session.conflicts.beside(app.snapshot.journey)
    waiting, left = (tuple(path.name for path in paths) for paths in (beside.waiting, beside.left))
    said = [arrivals.there_is(len(waiting))] if set(waiting) - set(app.waiting) else []
    if set(left) - set(app.left_alone):
        said.append(arrivals.was_left(left))
    app.waiting, app.left_alone = waiting, left
    if said:
        app.say(" ".join(said))


def merge(app: "SmallSteps") -> None:
    """Merge what other machines left, and say what came.

    Raises:
        Trouble: It could not be done, and nothing has changed.
    """
    names = [path.name for path in app.session.conflicts.found()]
    if not names:
        app.say(arrivals.NONE_HERE)
        return
    joined = app.session.merge_copies(arrivals.act)
    app.snapshot = app.session.snapshot
    taken = [path.name for path in joined.taken]
    look(app)
    said = arrivals.brought(joined, taken)
    app.say(said, trouble=not taken)
