"""Words of staying off drink, drugs and bets: getting by without them, slipping, and betting itself."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

GETTING_BY = """
party|wedding|dinner|evening|night|christmas|date|pub|work|drinks|barbecue|holiday|birthday|weekend|match ... without
  .. =glass|drink|pint|bottle|can $|in|of|tonight
pour|tip|empty out|away|down? the|all|my|whole? what|everything|whatever|bottle|cans|rest|all|it ... down|into|
  in the|my|a? =sink|drain|toilet|loo -bin|pasta|clean|unblock|unblocker
pour out|away .. under the =sink
keep|stay|steer|walk .. out|away|clear|past|from of|from|the? .. =pub|bar|offie|offlicence|bottleshop -chart|
  graph|quiz
=barman|bartender|barmaid|waiter & tonic|soda|water|juice|soft|lemonade|alcohol
say =no when|if|to .. they|he|she|someone|everyone|people|mates .. pour|offer|toast|round
go|walk|drive|get|cycle =past the? pub|bar|offie|offlicence|casino
"""

CLEAN = """
=clean for -the .. days|week|month|year -end|ahead
"""

SLIPPING = """
drinking|drink|drank|finish|down|have a|the|whole|another? =bottle of|$ wine|vodka|gin|whisky|red|white|rum|$ -water
^ .. =@alcohol for|with|at breakfast|elevenses -pasta|sauce
drink|swallow|sniff|huff|inhale the|some|a? .. =glue|mouthwash|perfume|aftershave|petrol|aerosol|deodorant|
  butane|sanitiser -testers|samples
drink|swallow the|some|my|a? hand|sanitiser|alcohol|sanitising =gel
drink|swallow the|some? =gel $|again|tonight|from
be|get|off|am|was|until|till|going|so|completely|right|being|getting out? of my =head|face|skull|tree|mind
  on|tonight|again|this|friday|saturday|sunday|$
^ out of my =head|face|skull|tree|mind on|tonight|again|this|friday|saturday|sunday|$
i =drank on|over|at|last .. @time|night|weekend -water|coffee
=drank|used|slipped & back to|at|on zero|square|start|one|day
=sweat it? out & bottle|drink|booze|detox|withdrawal|alone
cold =turkey .. my? own|alone|myself
cold =turkey $|this|by|from|tonight|tomorrow|again
^ =sneak one|some|a $|while|before|when
"""

LINES = """
meet|see|text|find|ring|call the|a|my? =guy|man|bloke|lad|girl for|about|with .. pills|weed|coke|gear
meet|see|text|find|ring|call the|a|my? =guy|man|bloke|lad|girl for|about|with some? stuff|something|some $|
  tonight|later|again|before|after
my =stash before|after|tonight|$|again|in|while -of|wool|yarn
=downers|uppers|benzos|poppers & mix|take|buy|drink|get|more|two|few
chase|win|get|double|recover my|the|some? money|losses|cash|rent .. at|on|with the =track|dogs|races|horses|casino
=snort the|some|a|my|one|another|it|more|off -laugh|laughter
back on|to the =gear|smack|brown|crack|stuff $|again|tonight|with|this
^ only|just|do|maybe one|two|a|half =line|bump $|tonight|at|this|then -of
^ only|just|do|maybe one|two|a|half =line|bump on -the|page|paper|a|each
^ only|just|do|maybe one|two|a|half =line|bump on the toilet|sink|table|mirror|phone|side|weekend|train
my =plug|dealer & see|meet|text|ring|call|visit|message|find -socket|bath|sink|wall
the =dealer -about|re|warranty|service|in|on|network|principal|for|with & see|meet|text|ring|call|visit|message|
  find
the =plug -socket|in|on|for|adapter|hole|chain & meet|text|ring|visit|message
small|little|one|another|last|half a? =bag of? -weeds|greens weed|coke|ket|gear|mdma|green -beans|waste|tea|
  clay|lentils|peas|apples
i =used on|at|yesterday|over & months|weeks|days|clean|years
just|only a|one|half =gram|wrap $|tonight
^ one|a|last|another last? =bag|wrap|gram|baggie $|then
^ one|a|another last|more =line|bump $|then|tonight
"""

BETTING = """
self =exclude|exclusion
=tenner|fiver|quid on .. the #1|last|next|favourite|nose
hand|give|leave .. my .. =card .. to|with|at ... till|until|so|when ... urge|payday|bet|gamble|spend|weekend
=losses & even|recover|win|chase|back -cut|report
a|little|last|cheeky|have|no|another =flutter -app|widget|project|developer|plugin|package|tutorial|course|build
fiver|tenner|quid|pound|twenty|grand .. on .. the? =dogs|horses|derby|favourite|national|greyhounds|match|
  outsider -food|bed|lead|jacket|vet|shampoo|insurance|park|trust
#5 =quid on -food|petrol|flowers|lunch|dinner|presents|gifts|books|gas|electric|electricity|oyster|diesel|fuel|
  shopping|bills|stamps|a|an|phone|school|uniform|his|her|plants|stuff|clothes|shoes
#5 =quid on a|an horse|dog|spin|game|match|slip|acca|bet|race|fight|outsider|accumulator
last =accumulator|acca|bet|flutter
stop|quit|no|not|never|without|less|fewer|reduce|limit|cut|resist|avoid|only|just|give|days|weeks|free|one|last|
  another|urge|place|put|make|delete|block|close|ban|relapse|self|tell|about|clean|hide ... =@betting|bet|betfair|
  poker|gamble|punt|flutter -you|machine|washers|that
@betting|gamstop|gamcare|gamban|bookie|scratchies|punt|bookmaker|betfred|ladbrokes|coral|skybet|bet365|betway|
  pokerstars
online poker|betting|casino|bingo
online slots -for|at|open|available|in
poker .. site|app|account|online|losses|debt
chase|win|recover .. my|the|it|them|money|losses|back? =losses $|from|on|at|tonight|what|all|my|it|money|
  everything
chase|win|recover .. it|money|losses|cash|rent|wages|savings|everything|all|lost|that =back $|from|on|at|
  tonight|what|all|my|it
chase|win|recover =back what|all|my|it|money|everything|losses
win .. money|it|losses .. back -title|cup|trust
ga meeting|group|sponsor
slot|fruit machine -wash
bet .. on .. horse|football|match|game|dogs|red|black|tonight|race|team|derby
place|lay .. =bet|fiver|tenner|stake|quid|money .. on -water|card|account|table|top
put .. =bet|stake|fiver|tenner|quid|money on -water|card|account|table|phone|key|meter|oyster|gas|electric|sim|
  lunch|top|his|her|the|my|a|our
put .. =bet|stake|fiver|tenner|quid|money on the|my|a|our -phone|meter|card|key|gas|electric|oyster|sim|account|
  side|table|school|lunch|bus|leccy|app|travel|canteen|parking|counter|collection|plate|tag|pass|savings|
  mortgage
put .. =bet|stake|fiver|tenner|quid|money down|each|tonight|today|again|now|more|all .. on
place|lay a|one|another? =bet
scratch card
lottery|lotto .. ticket|scratch
double|triple my? =stake|bet|deposit
deposit .. casino|bet|sportsbook|betting .. tonight|again|win
deposit .. account .. again|win -cheque
cash out -of|for|at|from & app|casino|bet|never
cash out my|the|betting|whole =account
chips|coins|tokens & casino|arcade|leave|sell & casino|bet|gamble
chips|coins|tokens & machine|machines & one|last|win|again|another|until|till|gone|fruit|slot|lose|lost|feed|
  arcade|bet|gamble|my|bag|pub
put .. it all on -table|shelf|card|paper|the|one|a|an|hold|usb|sheets|trello|drive|google|ice|my|hangers|ebay|
  vinted|top|notion|disc|our
put .. it all on one|a|my =horse|dog|number|colour|hand|spin|favourite|team|race|game|match
all on =red|black
horses|dogs|greyhounds|races & bet|stake|bookies|punt|odds|gamble
win .. on .. =horses|dogs|greyhounds|races
rent|wages|savings|salary|payday|paycheck & bet|gamble|casino|horses|stake|slots|roulette
rent|wages|money|tenner|fiver|twenty|savings & on .. kempton|ascot|cheltenham|aintree|horse|race & put|stick|
  lump
rent|wages|money|tenner|fiver|twenty|savings & on the? #1 $|black|red|to|#1|tonight|now & put|stick|lump
slots -available|free|left|open|in & play|casino|money|spin|lost|stop|quit|arcade
slots app|machine|machines|site
no more|online? =slots $|today|tonight|again|ever
machine|machines|app & slots -for|in|at|available|free|left & play|win|lose|delete|money
"""

BETTING_UNSURE = """
win|get|make|earn|recover =back the|my|all|that? the|that|of|my? #50|rent|wages|savings|grand $|tonight|today|
  now|on|at|this
let|have|ask|get @name|@relative|@friend|him|her hold|keep|look|manage .. my =wages|money|card|pay
=machines|fruities|puggies & loan|lost|owe|debt|spend
put|stick|lay .. my .. =refund|wages|savings|bonus|rent|salary|paycheck on @name|red|black|number
one last|more =spin $|then|and|tonight
stop|quit|no|less|without|delete|resist|not .. trading|buying|checking|watching|gambling? =crypto|bitcoin|forex|
  memecoins|shitcoins
lose|blew .. the|my|our|all =rent|wages|savings|payday|mortgage|salary|deposit -book|receipt|contract|keys
win .. back .. what|everything .. i =lost
loot box
day =trade|trader
lottery|lotto -grant|fund|bid|application|heritage|community
poker -face|tongs|stand
crypto .. again|stop|losses|leverage|gamble
bet|sweepstake|tombola
vegas -hotel|hotels|flights|flight|conference|wedding|find
crypto|bingo|trading & double|night|again|win|lose|all|quick -explain
raffle|stocks & double|again|win|lose|quick -explain
options trading|trade|trades
money & went|gone|lost|win & tell|where|bet|all|horses|again
money & back & bet|horses
get|win all|it .. =money back $|tonight|today|now|again
tell|again .. =money back -from
put|stick #2|twenty|tenner|fiver|fifty .. on .. #3|horse|dog|red|black|race|match|nose|favourite|ascot
one|last|another|more|just .. =spin|hand|round -of|in|bell|cream|towel|soap|wheel|bike|class|wash|yoga|cycle|
  trip|robin|up|the|weights & stop|quit|more|then
bookies|ascot|epsom & on|payday|money|bet|twenty
grand national
grand on -piano
grand|national -piano|park|trust|insurance|opening|rail|parade|total|tour|grid & payday|bet|twenty
odds -and|ratio & on|payday|money|bet|twenty
stake & payday|money|bet|twenty
stake it|all|my|the .. on
"""

TABLES = (
    (Kind.ALCOHOL, Tier.UNSURE, Way.AWAY, GETTING_BY),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, SLIPPING),
    (Kind.DRUGS, Tier.UNSURE, Way.AWAY, CLEAN),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, LINES),
    (Kind.BETTING, Tier.SURE, Way.TOWARDS, BETTING),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, BETTING_UNSURE),
)
