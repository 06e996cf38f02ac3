"""The days of the demo's year: shown up, resting or quiet, and their practices."""

from smallsteps_tui.demo.beats import Kept
from smallsteps_tui.demo.everyday import BREATH, MESSAGE, STRETCH, WALK

SHOWN_UP, REST, QUIET = "xr."
"""The meaning of the letters below."""

BEGINNING = """
    x..x...  x......  ..x..x.  x..x...  .x.....  x..x.r.  x...x..  .......  x..rr..  ..x..x.
    x....x.  .x.....  ..x.x.r  x..x...  ..x..x.  .x...x.  x....r.  ...x..x  .x.....  x..x...
    .x.x...  x.rx...  x..x.x.
"""
"""The inbox, and then the kettle as well."""

UNDER_WAY = """
    .x...x.  x..x..x  ..x.x.r  .x..x.x  ..x..x.  x..x...  x.x..r.  .x.xx..  xx.x.xx  .x.xx.x
    xx..xx.
"""
"""The thesis and the meetings start."""

AWAY = """
    .......  .......  ......x
"""
"""Three quiet weeks from the last day above; then the first walk."""

COMING_BACK = """
    .xx.x.x  xxrxx..  xx.xx.r  xxx.xxx  xrx..xx  x.xxx.x  xx.xrxx  xxx.xxr  x.xxxxx  rxxx.xx
    xxxx.xx  xxxrxxx
"""
"""Any small step counts as a day; rest days are marked from here on."""

LATELY = """
    x....xx  xrxxxx.  xxrx.xx
"""
"""Four quiet days, and the current streak; the last letter is today."""

YEAR = "".join((BEGINNING + UNDER_WAY + AWAY + COMING_BACK + LATELY).split())
"""One letter for each day; the last one is today."""

KEPT = (
    Kept(104, 1, WALK, 0.7, amounts=(6, 24)),
    Kept(154, 1, BREATH, 0.7, working_days=True, most_a_week=3),
    Kept(362, 155, MESSAGE, 0.8, amounts=(1, 4)),
    Kept(154, 20, MESSAGE, 0.15, amounts=(1, 5)),
    Kept(292, 205, STRETCH, 0.5),
)
"""The practices; on a day shown up with nothing else taken, the first possible one was done."""
