"""Words read by their parts: who or what, what it does and to whom, each a group of words, whatever stands between.

A row of the other tables is one saying. One of these is many: whatever has no mouth, and speaks
to the person; money for living, on whatever is chance; a place that can kill, and nothing that
guards it. As they take in more than was thought of, they are never sure.
"""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

DYING = """
@lethal_place ... no|without|not|low|lowest =fence|fences|barrier|barriers|railing|railings|guard|net|nets|cctv|staff|
  patrol|people -fee|charge
nobody|no|whoever|someone|police|they .. =find|finds|found|discover|discovers me|us -a|an|at|in|the|work|funny|out ...
  till|until|before|days|weeks|first|by|for
sleep|asleep|eyes|lie|doze|drift|nap|under ... stay|remain|be|keep that|it|like =way|that
=sleep|asleep|doze|drift ... for good|ever
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
@without_mouth is|are|keep|keeps|was|were|can|has? .. @speaking to|about|at|with? me|us|my|i -the|time|when|if|how|what
@without_mouth is|are|keep|keeps|was|were|can? =whispering|whispers|whisper|mocking|mocks|laughing|spell|spells|
  spelling|naming .. me|my|us|at
so|before|until|because they|nobody|no|it|he not|cannot|stop? .. =read|scan|control|hack|probe|sense|scramble me|my|us
  -messages|emails|diary|phone|palm|meter
head|skull|brain|ears|teeth|hair & @waves & so|stop|block|because|keep|out|against|from
=sign|signs|clue|clues|code|codes|pattern|patterns they|he|it|god|someone|universe .. leave|leaves|left|send|sends|
  give|gives|put|puts .. me|us|for
voice|one|man|woman|thing|he|she|it|somebody & nobody|no|none & =hear|hears & tell|telling|tells|says|saying|wants|
  orders
=whispering|whispers|murmuring|breathing|muttering .. in|from|inside|behind|through .. wall|walls|ceiling|pipes|vents|
  floor|fan|attic|sockets
=told|chosen|sent|ordered|instructed by .. @without_mouth|angel|angels|god|aliens|stars|voice|voices
=code|coded|message|messages|meaning|warning .. hidden|meant|left|in|for ... plates|receipts|clouds|licence|songs|
  billboards|barcodes & me|my|us
@without_mouth|they|neighbours|people & =know|knows|knew & my|what thoughts|mind|i think|thinking|dreams|dream
take|get|pull|cut|dig .. the|that|this? =chip|tracker|transmitter|implant|bug|wire|device .. out|they .. put|planted|
  me|my|head|tooth|neck|arm
"""
"""Things without a mouth that speak, and what others cannot hear."""

CHANCE = """
@stake .. on|at|into|in the|a|my? .. =@of_chance
=@of_chance .. with the|my|this|her|his? .. @stake
out|away|off|past|around from|of? the|any? =@gambling_place
no|not|without|block|ban|avoid|delete|resist the|any|more|from? .. =@gambling_place
=back|recoup|recover .. what|all|everything|money i|we .. lost .. @weekday|yesterday|night|weekend|tables|machine|online
owe|owing|pay|repay|cover|clear .. =bookie|bookies|bookmaker|bookmakers|casino|tables|shark|loanshark
"""
"""Money for living that is put on chance; staying away from it."""

HURTING_ONESELF = """
sleeves|shorts|swim|swimming|pe|beach|bikini|vest|bracelets|bangles|changing & =lines|scars|cuts|scabs|plasters &
  anyone|nobody|people|they|them|mum|dad|class|teacher|someone|no|everyone
=feel|need|see .. something|anything|pain|blood|sting .. real|calm|stop|quiet|release|out|better -sport|massage
"""
"""Marks that nobody may see."""

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
    (Kind.PSYCHOSIS, Tier.UNSURE, Way.TOWARDS, UNSEEN),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, CHANCE),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, HURTING_ONESELF),
    (Kind.FEARED_HARM, Tier.UNSURE, Way.AWAY, AFRAID_OF_ONESELF),
    (Kind.DRUGS, Tier.UNSURE, Way.AWAY, GETTING_CLEAN),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, USING),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, LITTLE),
    (Kind.OCD, Tier.UNSURE, Way.AWAY, UNEVEN),
    (Kind.GRIEF, Tier.UNSURE, Way.AWAY, GONE),
)
