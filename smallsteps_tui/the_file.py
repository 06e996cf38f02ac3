"""The file's safety on the screen: its backups, and what to do where it is gone or cannot be read."""

from typing import TYPE_CHECKING, ClassVar

from textual import getters
from textual.binding import Binding, BindingType

from smallsteps_tui import voice
from smallsteps_tui.domain.copies import copy_named
from smallsteps_tui.domain.days import is_leap
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog, CopiesDialog, KeptFace
from smallsteps_tui.screens.journey_screen import JourneyScreen

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


BRING_BACK = Choice("b", "restore that backup")
OTHERS = Choice("c", "choose another backup")
REPAIR = Choice("r", "keep what can still be read (a backup is made first)")
UNITE = Choice("r", "join both sides (a backup is made first)")
ANEW = Choice("a", "start a new file; the backups stay")


def show_copies(app: "SmallSteps") -> None:
    """List the kept copies; one may be brought back."""
    if app.session.store.path is None:
        app.say("Nothing is saved in the demo, so there are no backups.")
        return
    if app.session.keeping.closed:
        app.say(app.session.keeping.closed, trouble=True)
        return
    today = app.snapshot.today
    faces = [KeptFace(copy.name, voice.copy_words(copy, today)) for copy in app.session.keeping.copies()]

    def look_into(name: str) -> str:
        """Return what is in the backup of this name; `can't be read` when it has gone."""
        copy = copy_named(name)
        inside = app.session.keeping.inside(copy) if copy is not None else None
        return voice.inside_words(inside, today)

    app.push_screen(CopiesDialog(faces, look_into, lambda name: restore(app, name)), lambda _: ask(app))


async def restore(app: "SmallSteps", name: str) -> None:
    """Bring a copy back, and say so.

    Raises:
        Trouble: It could not be done, and the file is as it was.
    """
    copy = copy_named(name)
    if copy is None:
        raise Trouble("That backup is gone. Choose another one.")
    inside = app.session.keeping.inside(copy)
    kept = await app.write(lambda: app.session.restore(copy))
    app.say(voice.restored(inside, kept, app.snapshot.today))


class GoneDialog(ChooseDialog):
    """Says that the file is gone, empty or cannot be read, and asks what to do; it closes once it is there."""

    app: "getters.app[SmallSteps]"

    CSS_PATH: ClassVar = ["screens/dialogs/card.tcss", "screens/safekeeping.tcss"]  # type: ignore[assignment]
    LEAVE: ClassVar[str] = "Esc leave (nothing changes)"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss(None)", "leave")]

    def on_mount(self) -> None:
        """Look whether the file has come back, whenever something changed."""
        self.watch(self.app, "snapshot", self._look, init=False)

    def _look(self) -> None:
        if self.app.session.trouble is None and self.app.screen is self:
            self.dismiss("")


def ask(app: "SmallSteps", said: str = "") -> None:
    """Ask what to do where the file is gone, empty or cannot be read.

    Args:
        app: The dashboard.
        said: What could not be done, when something was tried already.
    """
    trouble = app.session.trouble
    if trouble is None:
        return
    found = app.session.keeping.newest_good()
    copy, inside = found if found is not None else (None, None)
    matter = trouble.what
    heading = voice.gone(matter, inside, copy, app.snapshot.today) if matter else str(trouble)
    heading = heading if said in ("", str(trouble)) else said
    can = [
        *([UNITE] if trouble.is_conflict else []),
        *([BRING_BACK] if copy is not None and matter else []),
        *([OTHERS] if app.session.keeping.copies() and matter else []),
        *([ANEW] if trouble.holds_nothing else [REPAIR] if matter and not trouble.is_conflict else []),
    ]
    app.push_screen(GoneDialog(heading, tuple(can)), lambda key: _answer(app, key))


async def _answer(app: "SmallSteps", key: str | None) -> None:
    """Do what was chosen; what cannot be done is said, and asked again."""
    try:
        if key is None:
            app.exit()
        elif key == OTHERS.key:
            show_copies(app)
        elif key == BRING_BACK.key:
            found = app.session.keeping.newest_good()
            await restore(app, found[0].name if found is not None else "")
        elif key == ANEW.key:
            from smallsteps_tui.screens.welcome import WelcomeScreen

            await app.write(app.session.begin_anew)
            app.say(voice.begun_anew())
            app.push_screen(WelcomeScreen())
        elif key == REPAIR.key:
            await _repair(app)
    except Trouble as trouble:
        ask(app, str(trouble))


async def _repair(app: "SmallSteps") -> None:
    report = await app.write(app.session.repair)
    today = app.snapshot.today
    app.say(voice.repaired(report, "The file", today))


def look(app: "SmallSteps") -> None:
    """Show what has changed in the file or with the day, and say what is the matter."""
    notice, told, day = app.session.notice, app.session.told, app.snapshot.today
    try:
        if app.keep_up() and is_leap(day, app.snapshot.today):
            app.say(voice.clock_set(app.snapshot.today))
        if app.session.notice not in ("", notice):
            app.say(app.session.notice, trouble=True)
    except Trouble as trouble:
        app.say(str(trouble), trouble=True)
        app.is_covered = not isinstance(app.screen, JourneyScreen)
    if told and not app.session.told:
        _calm(app, told)
    if app.is_covered and isinstance(app.screen, JourneyScreen):
        app.is_covered = False
        if app.session.told:
            app.say(app.session.told, trouble=True)


def _calm(app: "SmallSteps", told: str) -> None:
    """Take back what was told of the file, wherever it still shows, now that it is well again."""
    for screen in app.screen_stack:
        if isinstance(screen, JourneyScreen):
            screen.calm(told)
        elif isinstance(screen, Dialog):
            screen.calm()


def look_for_copies(app: "SmallSteps") -> None:
    """Say so once when another machine's copy has come: that it can be merged, or was left as it is."""
    beside = app.session.conflicts.beside(app.snapshot.journey)
    waiting, left = (tuple(path.name for path in paths) for paths in (beside.waiting, beside.left))
    said = [voice.there_is(len(waiting))] if set(waiting) - set(app.waiting) else []
    if set(left) - set(app.left_alone):
        said.append(voice.was_left(left))
    app.waiting, app.left_alone = waiting, left
    app.show_top_words()
    if said:
        app.say(" ".join(said))


async def merge(app: "SmallSteps") -> None:
    """Merge the copies that other machines left beside the file, and say what came.

    Raises:
        Trouble: It could not be done, and nothing has changed.
    """
    if not app.session.conflicts.found():
        app.say(voice.NONE_HERE)
        return
    joined = await app.write(lambda: app.session.merge_copies(voice.act))
    look_for_copies(app)
    taken = [path.name for path in joined.taken]
    app.say(voice.brought(joined, taken), trouble=not taken)
