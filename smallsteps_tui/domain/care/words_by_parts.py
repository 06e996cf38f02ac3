"""Words read by their parts: who or what, what it does and to whom, each a group of words, whatever stands between.

A row of the other tables is one saying. One of these is many: whatever has no mouth, and speaks
to the person; money for living, on whatever is chance; a place that can kill, and nothing that
guards it. As they take in more than was thought of, they are never sure.
"""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

DYING = """
fly|fall|float|leap|lean|roll|drop|dive off|from|over the|a|my? =roof|rooftop|balcony|bridge|cliff|ledge|building|
  tower|window -drone|kite|plane|paper
walk|wade|swim|go out? into|in|to the =sea|ocean|lake|river .. until|till|not|never|stop|forever|reborn|free|gone|keep|
  further
run out? into|in the =sea|ocean|lake|river .. until|till|not|never|stop|forever|reborn|free|gone|keep|further
run out? to the =sea|ocean|lake|river .. until|till|never|forever|reborn|free|gone|further
run out? to the =sea|ocean|lake|river .. not .. come|return|back|turn
stand|sit|wait|lean ... =platform|cliff|roof|balcony|bridge|quarry edge
let .. =train|lorry|river|water|tide|pills|waves decide|take|have|end
sit|park|sleep|stay|lie & =garage & engine -light|oil|warning|management|part|parts & on|running
leave|sit|stay|lie & =garage & running -shoes|trainers|kit|gear|vest|socks & shut|closed|door|inside
=enough .. put|saved|stored .. to do it
swallow|swallowing .. =sharp|glass|bleach|battery|batteries|needle|needles|razor
get|have|lay|line the =pills|tablets ready|out|up $|tonight|just|in|now
^ =join my wife|husband|son|daughter|baby|boy|girl|mum|dad $|soon|now|again|tonight
^ be with .. =again $|soon|forever
pain|darkness|suffering|nightmare is? =never going to? end|stop|go|leave
not going|will to? =do it but|though|just|only
stop|quit|not .. =coward .. and|just do it
"""

COMMANDED = """
=voice|voices .. say|says|tell|tells|telling|order|orders|want|wants .. i|me|myself ... jump|die|kill|hang|drown|
  swallow|slit|overdose
"""
"""Voices that ask the person to die."""

MAYBE_DYING = """
@lethal_place ... no|without|not|low|lowest =fence|fences|barrier|barriers|railing|railings|guard|net|nets|cctv|staff|
  patrol|people -fee|charge
nobody|no|whoever|someone|police|they .. =find|finds|found|discover|discovers me|us -a|an|at|in|the|work|funny|out ...
  till|until|before|days|weeks|first|by|for
sleep|asleep|eyes|lie|doze|drift|nap|under ... stay|remain|be|keep that|it|like =way|that
=sleep -train|training|schedule|pattern|patterns|routine|habits|problems|debt ... for good|ever
=asleep|doze|drift ... for good|ever
not|never|without get|getting|wake|waking|come|coming =back|up again|ever
this|my|the|be .. last|final @lossday|month|week .. i .. =doing|have|see|seeing|get|spend|spending -free|off|abroad
=sorry|goodbye|forgive & video|letter|letters|recording|voicemail|message|tape & @relative|everyone|them|@friend &
  later|after|afterwards|grown|older|gone
=better off|happier|easier|freer .. when|once|after|without i|me is|am|not? -work|drive|cook
leave|put|tape|hide|write .. =note|letter|envelope|password|passwords .. where|so .. they|he|she|@relative|someone|
  police .. find|finds|look|see
end|finish|stop|over =everything tonight|friday|tomorrow|monday|sunday|saturday|soon & ready|decided|calm|finally|sure
"""
"""Places, sleep that lasts, being found, and what is left to be found."""

UNSEEN = """
hear|hears|hearing|heard a|the|this|my? =voice -from|note|actor|mail|of|message|next|call|recording
^ i =can fly -to|from|out|home|cheap|with|back|on|there|a
they|neighbours|someone|people|somebody .. =put|puts|putting|slip|slips something|stuff|things .. in my food|tea|drink|
  coffee|water|dinner|milk
not =slept|sleep .. #3|three|four|five|several|many days|nights -exam|newborn
no =sleep .. #2|three|four|five nights|days
i am =chosen $|by|now
see|seeing|saw|watch =bugs|spiders|insects|snakes|faces|eyes|worms .. on|in|under|coming .. wall|walls|skin|ceiling|bed|
  arms|floor
give|giving|hand .. all my|our? =money|savings|things ... stranger|strangers|homeless|church|passers
silence|quiet|mute|shut|drown the|this|that =voice
tell|tells|told|say|says|speak|speaks ... through|over|by|from|via the|my? =radio|tv|television|telly|walls|vents|
  sockets
  -show|station|licence
=god|jesus|allah|angel|angels|spirits told|tells|commands|commanded me
cover|covering|block|find|remove .. the|all? =cameras .. in|of my|our|the room|flat|bedroom|house|bathroom
stay|stayed|staying =awake another|second|third|more night|nights
@without_mouth -man|guy|people|engineer|company|shop|repair|repairman|licence|quote|dj is|are|keep|keeps|was|were|can|
  has? .. @speaking to|about|at|with? me|us|my|i -the|time|when|if|how|what
@without_mouth is|are|keep|keeps|was|were|can? =whispering|whispers|whisper|mocking|mocks|laughing|spell|spells|
  spelling|naming .. me|my|us|at
so|before|until|because they|nobody|no|it|he not|cannot|stop? .. =read|scan|control|hack|probe|sense|scramble me|my|us
  -messages|emails|diary|phone|palm|meter
head|skull|brain|ears|teeth|hair & @waves & so|stop|block|because|keep|out|against|from
=sign|signs|clue|clues|pattern|patterns they|he|it|god|someone|universe .. leave|leaves|left|send|sends|give|gives|put|
  puts .. me|us|for
=code|codes they|he|it|god|someone|universe .. leave|leaves|left|send|sends|put|puts .. me|us|for
=code|codes it|god|universe .. give|gives .. me|us|for
=code|codes they|he|someone .. give|gives .. me|us in|through|from|by|with|every|on
voice|one|man|woman|thing|he|she|it|somebody & nobody|no|none & =hear|hears & tell|telling|tells|says|saying|wants|
  orders
=whispering|whispers|murmuring|breathing|muttering .. in|from|inside|behind|through .. wall|walls|ceiling|pipes|vents|
  floor|fan|attic|sockets
parents|family|mum|dad|wife|husband|everyone & =actors|actor|impostors|impostor|clones & are|is|swapped|replaced|real
cover|covering|tape|foil ... =because|so they|he|someone .. watch|watching|watches|see|listen
=told|chosen|sent|ordered|instructed by .. @without_mouth|angel|angels|god|aliens|stars|voice|voices
=code|coded|message|messages|meaning|warning .. hidden|meant|left|in|for ... plates|receipts|clouds|licence|songs|
  billboards|barcodes & me|my|us
@without_mouth|they|neighbours|people & =know|knows|knew & my|what thoughts|mind|i think|thinking|dreams|dream
take|get|pull|cut|dig .. the|that|this? =chip|tracker|transmitter|implant|bug|wire|device .. out|they .. put|planted|
  me|my|head|tooth|neck|arm
"""
"""Things without a mouth that speak, and what others cannot hear."""

ON_BLACK = """
i|we|just|have|and =bet|gambled|staked the|my|our|this|all? @stake -on|back|that
put|place|bet|stake ... on =black|red|zero $|tonight|and|again
"""

A_LAPSE = """
=slipped|relapsed|lapsed & pint|pints|drink|drinks|drank|beer|beers|wine|bottle
"""

CHANCE = """
one|big|next|a =win and|then|away .. out|done|even|free|clear|debt
i am =up #50 today|tonight|now|$
savings|wages|wage|rent|money on|into the|a =machine|machines -parts|washing|coffee|repair
@stake .. on|at|into|in the|a|my? .. =@of_chance
=@of_chance .. with the|my|this|her|his? .. @stake
out|away|off|past|around from|of? the|any? =@gambling_place
no|not|without|block|ban|avoid|delete|resist the|any|more|from? .. =@gambling_place
=back|recoup|recover .. what|all|everything|money i|we .. lost .. @weekday|yesterday|night|weekend|tables|machine|online
owe|owing|pay|repay|cover|clear .. =bookie|bookies|bookmaker|bookmakers|casino|tables|shark|loanshark
"""
"""Money for living that is put on chance; staying away from it."""

HURTING_ONESELF = """
only|just|max #1|one|two|three|a|few|small =cuts|burns|scratches|marks -of|price|budget|grass|exam
long =sleeves so|because|before|in .. nobody|no|they|mum|dad|people|anyone|case
sleeves|shorts|swim|swimming|pe|beach|bikini|vest|bracelets|bangles|changing & =lines|scars|cuts|scabs|plasters &
  anyone|nobody|people|they|them|mum|dad|class|teacher|someone|no|everyone
=feel|need|see .. something|anything|pain|blood|sting .. real|calm|stop|quiet|release|out|better -sport|massage
"""
"""Marks that nobody may see."""

HURTING_OTHERS = """
leave|left|keep|shut|lock .. toddler|baby|kid|kids|child|him|her|son|daughter ... until|till he|she|it|they =shuts|
  shut|learns|behaves
=drive|driving|drove ... at|over|past|do #150 $|on|and|tonight
=rob|mug|burgle the|a|my|someone|some .. till|shop|bank|store|house|him|her|gran|man|woman -game
"""

PAYING_BACK = """
=smash|punch|kick|bash|cave his|her|their|@name face|teeth|head|jaw|skull in|out|off|$|tonight
make|let him|her|them|@name =pay with .. teeth|blood|life|fingers|bones
=get|kill|hurt|stab him|her|them before he|she|they =gets|get|kills|kill|hurts|comes me|us|for
"""
"""Hurting somebody who hurt, or might."""

DROVE_DRUNK = """
drunk|drinking|drank|pissed|plastered|hammered|wasted|stoned|high|pints|wine|vodka|drinks|beers & =drove -me|mad|up|a
"""
"""Driving after a drink, told as done."""

IN_DEBT_TO_SOMEBODY = """
=owe|owing|debt|debts ... people|guys|men|man|he|they|gang|someone who? will|would|might|is|are|going|to? .. hurt|kill|
  break|beat|find|get|come me|us|my|after|for
"""

GETTING_OUT = """
my own? .. =card|wages|passport|papers|phone he|she|@partner keeps|holds|has|took|takes -for|number
leave|move|go|pack|get|run ... =before he|she|dad|stepdad|@partner notices|wakes|finds|realises|knows
hide|stash =passport|papers|documents|cash .. at|with|in work|@friend|sister|mum|locker|neighbour
save|saving|put .. money|euros|pounds|dollars|quid|#5 ... in =secret
"""

OR_ELSE = """
or|otherwise|before he|she|they|ex will|would|might|could? =sends|send|posts|post|shares|share|leaks|leak .. photos|
  pictures|nudes|video|videos|screenshots -back
or|otherwise|before he|she|dad|stepdad|@partner will|would? =start|starts|kicks $|off|again|on
"""

MIXED = """
had|have|having|took|take a|two|three|few|some|the =drink|drinks|pint|pints|wine|beer|beers|glass .. with|on|after .. my
  @medicine|@sedatives|@opioids
"""

AFRAID_OF_ONESELF = """
afraid|scared|worried|terrified|frightened|what .. i .. might|will|could|would|may .. =touch|touched|look|want|like|
  abuse|molest|groom .. child|children|kid|kids|pupil|baby|niece|nephew|boy|girl
"""

GETTING_CLEAN = """
get|getting|stay|staying|be =clean before|for|until|by the|my|our? baby|birth|kids|court|hearing|trial|son|daughter|
  christmas|i|he|she
"""

USING = """
have|do|take|just|only one|two|a|half|another|single? =line|lines|bump|bumps|dab|key .. at|before|in .. party|club|loo|
  toilet|gig|rave|afters|work
"""

LITTLE = """
^ only|just|max|under? #400|hundred a|per =day $|and|max|no|only|or|till|until
^ four|five|six|seven|eight|nine|twelve =hundred a|per day $|and|max|no|only|or|till|until
"""

UNEVEN = """
unevenly|crooked|crookedly|wonky|wrong|messy|untidy|uneven|mismatched|asymmetrical|unequal .. on =purpose
reread|recheck|rewash|rewrite|retype|check|wash|count|touch|tap .. fewer|less|under =than #2|ten|five|three|twenty|six
"""

GONE = """
cancel|close|sort|empty|clear|return|stop|collect|pack ... @relative ... she|he|they =gone $
"""

TABLES = (
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, DYING),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_DYING),
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, COMMANDED),
    (Kind.PSYCHOSIS, Tier.UNSURE, Way.TOWARDS, UNSEEN),
    (Kind.BETTING, Tier.SURE, Way.TOWARDS, ON_BLACK),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, CHANCE),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, A_LAPSE),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, HURTING_ONESELF),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, HURTING_OTHERS),
    (Kind.HARM, Tier.SURE, Way.TOWARDS, PAYING_BACK),
    (Kind.HARM, Tier.SURE, Way.TOWARDS, DROVE_DRUNK),
    (Kind.SAFETY, Tier.SURE, Way.TOWARDS, IN_DEBT_TO_SOMEBODY),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, OR_ELSE),
    (Kind.SAFETY, Tier.UNSURE, Way.AWAY, GETTING_OUT),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, MIXED),
    (Kind.FEARED_HARM, Tier.UNSURE, Way.AWAY, AFRAID_OF_ONESELF),
    (Kind.DRUGS, Tier.UNSURE, Way.AWAY, GETTING_CLEAN),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, USING),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, LITTLE),
    (Kind.OCD, Tier.UNSURE, Way.AWAY, UNEVEN),
    (Kind.GRIEF, Tier.UNSURE, Way.AWAY, GONE),
)
