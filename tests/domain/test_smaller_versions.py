"""Which smaller versions of a step are done already, and which comes next."""

import pytest
from domain.walks import Walk

from smallsteps_tui.domain import choosing, hints, shrinking, smaller_versions
from smallsteps_tui.domain.entities import READY_VERSION, Energy
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.veiling import veil, veiled

SISTER = "Tell my sister I am moving out"
SENTENCE, CHAT = "Write down the first sentence", "Open the chat with Anna"


def offered(walk: Walk, title: str = SISTER) -> choosing.Offer:
    """What the card offers today."""
    return choosing.offer(walk.journey, walk.step(title), walk.today)


@pytest.fixture
def walk() -> Walk:
    """A hard step with two smaller versions, on the morning after its smallest one was taken."""
    walk = Walk("Move out")
    walk.adds(SISTER, smaller=(SENTENCE, CHAT))
    return walk.does_smaller(SISTER).sleeps()


def test_what_was_done_yesterday_is_told_and_the_persons_other_one_is_offered(walk):
    assert smaller_versions.done_before(walk.journey, walk.step(SISTER), walk.today) == (CHAT,)
    assert offered(walk).words == SISTER
    assert offered(walk).even_smaller == SENTENCE
    assert offered(walk.feels(Energy.LOW)).words == SENTENCE


def test_where_all_of_them_are_done_the_next_suggestion_for_this_very_step_is_offered(walk):
    walk.does_smaller(SISTER).sleeps()
    done = smaller_versions.done_before(walk.journey, walk.step(SISTER), walk.today)
    assert done == (CHAT, SENTENCE)
    assert [offered(walk).even_smaller] == shrinking.suggestions(SISTER, ladder=(SENTENCE, CHAT), limit=1)
    assert choosing.version(walk.journey, walk.step(SISTER), walk.today) == offered(walk).even_smaller
    low = offered(walk.feels(Energy.LOW)).words
    assert low not in (SISTER, *done)


def test_day_after_day_none_comes_twice_and_at_last_it_is_asked_whether_the_step_is_done(walk):
    for _ in range(40):
        if not offered(walk).even_smaller:
            break
        walk.does_smaller(SISTER).sleeps()
    else:
        pytest.fail("they never end")
    done = [one.version for one in walk.journey.check_ins(walk.step(SISTER).id)]
    assert len({words.casefold() for words in done}) == len(done)
    assert hints.hint_for(walk.journey, walk.step(SISTER), walk.today) is Hint.IS_IT_DONE
    walk.feels(Energy.LOW)
    assert hints.hint_for(walk.journey, walk.step(SISTER), walk.today) is None, "a low day asks nothing"
    assert offered(walk).words == READY_VERSION


def test_the_small_version_of_a_practice_can_be_taken_every_day():
    walk = Walk("Calm")
    walk.adds("Walk", rhythm="daily", smaller=("Find the shoes",))
    walk.does_smaller("Walk").sleeps()
    assert offered(walk, "Walk").even_smaller == "Find the shoes"
    assert smaller_versions.done_before(walk.journey, walk.step("Walk"), walk.today) == ()


def test_what_was_lent_on_a_low_day_is_not_lent_again(walk):
    walk.adds("Answer one letter")
    walk.feels(Energy.LOW).does_smaller("Answer one letter")
    lent = smaller_versions.smallest(walk.journey, walk.step("Answer one letter"))
    walk.sleeps().feels(Energy.LOW)
    assert offered(walk, "Answer one letter").words not in (lent, "Answer one letter")


def test_the_page_of_an_earlier_day_offers_what_was_offered_then(walk):
    step, yesterday = walk.step(SISTER), walk.today.replace(day=walk.today.day - 1)
    assert choosing.offer(walk.journey, step, yesterday).words == CHAT


def test_under_the_veil_the_same_is_chosen(walk):
    seen = veiled(walk.journey)
    one = choosing.offer(seen, seen.steps[walk.step(SISTER).id], walk.today)
    assert one.even_smaller == veil(SENTENCE)


@pytest.mark.parametrize("title", ["Do not drink today", "Eat a real lunch", "Scatter Mum's ashes"])
def test_what_wants_care_is_offered_as_before(title):
    walk = Walk("Go on")
    walk.adds(title)
    first = offered(walk.feels(Energy.LOW), title).words
    walk.does_smaller(title).sleeps().feels(Energy.LOW)
    assert offered(walk, title).words == first
    assert smaller_versions.done_before(walk.journey, walk.step(title), walk.today) == ()
