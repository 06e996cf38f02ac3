"""What is shown when the program itself is at fault."""

from screens.lives import a_life
from screens.walker import hands_at, sitting

from smallsteps_tui.app import SmallSteps
from smallsteps_tui.config import Config
from smallsteps_tui.terminal import ending


def failing(secret: str) -> None:
    heavy_thought = secret
    raise KeyError(f"no room for {heavy_thought}")


def test_a_report_names_the_place_and_nobody_s_words():
    try:
        failing("my diary")
    except KeyError as error:
        report = ending.report(error)
    assert "KeyError" in report
    assert "test_crash.py" in report
    assert "in failing" in report
    assert "diary" not in report


async def test_the_dashboard_ends_with_that_report_and_status_1(capsys):
    app = SmallSteps(sitting(None, hands_at(), a_life().journey), Config(animations=False))

    def fail() -> None:
        failing("my diary")

    try:
        async with app.run_test() as pilot:
            app.call_later(fail)
            await pilot.pause()
    except KeyError:
        pass
    app._print_error_renderables()
    said = " ".join(capsys.readouterr().err.split())
    assert app.return_code == 1
    assert "Everything shown as saved is saved." in said
    assert "diary" not in said
    assert "thesis" not in said
