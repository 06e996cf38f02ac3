"""Words of taking too much of what has no name: all of them, the lot, more than one should."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

TOO_MUCH = """
took|taken|had|swallowed|have|take .. few|two|three|some|bit|lot|one? more =than i am? should|meant|planned|ought|
  supposed -eat|ate
take|swallow|down the? all|rest|most|both of =them on|at @time|night|once
take|swallow|down|neck the =lot before|when|while|now|and|tonight
took|taken|had|swallowed|have|take .. more =than i am|was|had? should|meant|planned|ought|supposed|told|allowed -eat|
  ate
take|swallow|took|swallowed|down a? =handful|fistful $|on|at|tonight|before|with|and|when
take|swallow|finish|have all of =them together|at once|night
take|swallow|have|finish the =rest $|tonight|now|on|at|before|too
take|swallow|have as =many|much as it|i needs|need|takes|can $|tonight|to
take|swallow|took|swallowed what|whatever|everything is =left $|and
take|swallow|took|swallowed everything .. in .. =drawer|cabinet|cupboard|packet|tin $|and
empty|pour|tip|shake ... into my =hand|hands|mouth
took|taken|swallowed|swallow a? whole? =lot|lots|load|loads|bunch of them
take|took|swallow|swallowed the? =rest|remainder|whole of the|my|this? packet|box|bottle|strip|pack|tub
take|took|swallow|down everything|all|whatever|what that? is? in the|this|that|my? =bottle|packet|box|tin|cabinet $|
  tonight|and
take|took|swallow|swallowed|have|had|taken #5|all|most|lots|loads|dozens of .. =mine|hers|those|these|ones $|@time|at|
  last|with|and
take|took|swallow ... =however many|much .. left|$
swallow|take|took a? =palmful|mouthful $|of
too =many of mine|them|those|my -photos
took|take|taken my|the|a whole? =week|weeks|month|months .. tablets|pills|meds|supply|dose
had|took|taken|take|swallowed =all of @relative $|and|last|tonight
"""

TABLES = ((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, TOO_MUCH),)
