"""The numbers explained, a sentence each."""

from domain.walks import Walk

from smallsteps_tui import explaining


def of(walk, setting="shown"):
    """All sentences about showing up, and the numbers they are about."""
    return [one.number for one in explaining.of_showing_up(walk.journey, walk.today, setting)]


def test_a_hidden_streak_hides_the_days_of_the_last_weeks_too():
    walk = Walk("Thesis").adds("Walk", rhythm="daily")
    for _ in range(9):
        walk.does("Walk").sleeps()
    assert any("of the last" in number for number in of(walk))
    assert of(walk, "hidden") == ["9 steps in all"]


def test_one_check_in_moved_the_runner_alone():
    walk = Walk.with_steps("A", "B", "C").does("A")
    said = [one.sentence for one in explaining.of_course(walk.journey, walk.goal(), walk.today, "miles")]
    assert said[0].startswith("One check-in moved the runner")
    said = [
        one.sentence for one in explaining.of_course(walk.does("B").journey, walk.goal(), walk.today, "miles")
    ]
    assert said[0].startswith("Each of 2 check-ins moved the runner")
