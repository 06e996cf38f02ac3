"""Words of taking too much of what has no name: all of them, the lot, more than one should."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

TOO_MUCH = """
@taking #4 .. =@pills .. at once|together|one
@taking #4 .. =@pills .. in one|a go|gulp
had|swallowed|have|take -on .. few|two|three|some|bit|lot|one? more =than i am? should|meant|planned|ought|supposed
  -eat
take|swallow|down the? all|rest|most|both of =them on|at @time|night|once
take|swallow|down|neck the =lot before|when|while|now|and|tonight
had|swallowed|have|take -on .. more =than i am|was|had? should|meant|planned|ought|supposed|told|allowed -eat
take|swallow|down a? =handful|fistful $|on|at|tonight|before|with|and|when
take|swallow|finish|have all of =them together|at once|night
take|swallow|have|finish the =rest $|tonight|now|on|at|before|too
take|swallow|have as =many|much as it|i need|takes|can $|tonight|to
take|swallow what|whatever|everything is =left $|and
take|swallow everything .. in .. =drawer|cabinet|cupboard|packet|tin $|and
empty|pour|tip|shake ... into my =hand|mouth
took|taken|swallow a? whole? =lot|load|bunch of them
take|swallow the? =rest|remainder|whole of the|my|this? packet|box|bottle|strip|pack|tub
take|swallow|down everything|all|whatever|what that? is? in the|this|that|my? =bottle|packet|box|tin|cabinet $|
  tonight|and
take|swallow|have|had #5|all|most|lots|loads|dozens of .. =mine|hers|those|these|ones $|@time|at|last|with|and
take|swallow ... =however many|much .. left|$
swallow|take a? =palmful|mouthful $|of
too =many of mine|them|those|my -photos
take my|the|a whole? =week|month .. tablets|pills|meds|supply|dose
had|take|swallowed =all of @relative $|and|last|tonight
take|swallow|neck|down|pop|knock all #6 $|tonight|now|together|with
take|swallow|neck|down|pop all? #6 of? them|those? when|while|before|until|once =he|she|they|nobody|everyone|mum|dad|
  kids
take|swallow|neck|down|pop|knock .. =all|lot|rest|everything|remainder .. in one go
take|swallow|neck|down|have #15 of? them|those? and .. =sleep|bed|lie|drift|forget
take|swallow|have|use #6 =instead of one|two|three|half|#1 $|tonight|so|to|and
take|swallow|neck|down every|each last|single? =one $|tonight|now|and|with|together
take|swallow|neck|down every|each last|single? =one of them|mine|those $|tonight|now|and|with|together
^ every|each last|single =one in|from .. cabinet|drawer|cupboard|bottle|packet|bathroom
take|swallow|down|neck what|whatever|anything is? .. in .. =drawer|cabinet|cupboard|bathroom|packet $|all|tonight|and
take|swallow|finish|down|neck .. =rest of them|those|mine|these all|together|tonight|at|in|with|now|$
^ all|every #6 of? .. them|those|these with .. =@alcohol
take|swallow|down|neck|pop|have all|every|#6 of? them|those|these with|on .. =@alcohol
wash all|them|these|those|the|#4 lot|all|#4? .. down with .. =@alcohol
^ the|a|my|two|three|four|#2 whole|entire|full =@container $|tonight|all|now|every|together|in -a|the
=@opioids|@sedatives|@pills all at|in|together once|one|$
@taking|drink|inject|finish all|whole|entire|full .. =@opioids|@sedatives|insulin
all|them|everything|lot ... in|into my =mouth
@pills & take|swallow|neck|down & =lot
count them|it|out .. then .. =take|swallow them|it|all -to|back
how many & then =take|swallow them|all|everyone|it|every
use|using|have up|off? every|all|each .. =tablet|pill in|at the|my house|flat|drawer|cabinet
pop|push|inject|use|empty out|up? .. whole|entire|full|all =sheet|strip|blister|foil|pen|vial|syringe -of|to|up|for
finish|empty|drain off|up? the|a|my|this|whole .. =strip|packet|blister|sheet|tub|tablets all? in|at one|once
^ the =full|whole #10 $|tonight|together|now
how =many is|are|would|will|it be? enough|too $|many
how =much is|would|will be? enough|too $|much
whole|entire|full|all week|fortnight|month =worth|supply $|in|at|tonight|all|together
@taking .. week|fortnight|month =worth|supply $|in|at|tonight|all|together
^ a|the|my week|fortnight|month =supply all|in|at|tonight|together
@taking .. =worth|supply of .. @pills ... once|go|tonight|together
use|using|inject|take|give all|whole|entire|rest|full|every .. =insulin|syringe
insulin ... =once|go|together
count out|up? #10 ... =bed|bedside|nightstand|pillow|vodka
get|save|count|collect|up|reach|have .. #10 ... then .. =take|swallow|neck|down them|it|all|everything
@taking .. =@pills for the|this week|fortnight|month|year tonight|now|today|at|all
if|whether #10 is|are|would|will be? =enough $|to
find|ask|look|google|search|check|see|know ... how =many it takes $|to
how =many before it|you|someone|i
take|swallow #2|hundred =times the|my|what amount|dose|number|usual|i -of
put|mix|stir|crush all|every|the .. =drink $|and
crush|grind|mash|dissolve #6 .. =@pills $|and|up|in|into
until|till the|my|this =bottle|packet|blister|strip is? empty|gone $
take|swallow|have|down|neck as =many as i $|can|need -carry|fit|lift
crush|grind .. =all|whole|lot ... drink|swallow|take
get|want|ask|fetch|take|find|collect my|the? =@tablets|insulin .. back from .. @relative|@friend|@name|him|her|them|
  safe
ask|get|find|fetch|take|borrow|steal|copy|look ... =key|code|combination .. to|for .. gun|shotgun|rifle|knives|
  @tablets|medicines
"""

TABLES = ((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, TOO_MUCH),)
