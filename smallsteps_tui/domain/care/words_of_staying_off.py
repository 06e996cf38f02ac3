"""Words of staying off drink, drugs and bets: getting by without them, slipping, and betting itself."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

GETTING_BY = """
party|wedding|dinner|evening|night|christmas|date|pub|work|drinks|barbecue|holiday|birthday|weekend|match ... without
  .. =glass|drink|pint|bottle|can $|in|of|tonight
pour|tip|empty out|away|down? the|all|my? what|everything|whatever|bottle|cans|rest|all|it ... =sink|drain|toilet|loo
  -bin|pasta|clean|unblock
keep|stay|steer|walk out|away|clear|past|of|from? of|from|the? .. =pub|bar|offie|offlicence|bottleshop
=barman|bartender|barmaid|waiter & tonic|soda|water|juice|soft|lemonade|alcohol
say =no when|if|to .. they|he|she|someone|everyone|people|mates .. pour|offer|toast|round
go|walk|drive|get|cycle =past the? pub|bar|offie|offlicence|casino
"""

CLEAN = """
=clean for .. days|week|month|year
"""

SLIPPING = """
drinking|drink|drank|finish|down|have a|the|whole|another? =bottle of|$ wine|vodka|gin|whisky|red|white|rum|$ -water
^ .. =@alcohol for|with|at breakfast|elevenses -pasta|sauce
drink|swallow|sniff|huff|inhale the|some|a? .. =gel|glue|mouthwash|perfume|aftershave|petrol|aerosol|deodorant|butane|
  sanitiser
be|get|off|out out? of my =head|face|skull|tree|mind on|tonight|again|this|friday|saturday|sunday|$
i =drank on|over|at|last .. @time|night|weekend -water|coffee
=drank|used|slipped & back to|at|on zero|square|start|one|day
=sweat it? out & bottle|drink|booze|detox|withdrawal|alone
cold =turkey .. my? own|alone|myself
cold =turkey $|this|by|from|tonight|tomorrow|again
^ =sneak one|some|a $|while|before|when
"""

LINES = """
meet|see|text|find|ring|call the|a|my? =guy|man|bloke|lad|girl for|about|with .. pills|weed|coke|gear|stuff|something|
  some
my =stash before|after|tonight|$|again|in|while -of|wool|yarn
=downers|uppers|benzos|poppers & mix|take|buy|drink|get|more|two|few
chase|win|get|double|recover my|the|some? money|losses|cash|rent .. at|on|with the =track|dogs|races|horses|casino
=snort the|some|a|my|one|another|it|more|off -laugh|laughter
back on|to the =gear|smack|brown|crack|stuff $|again|tonight|with|this
^ only|just|do|maybe one|two|a|half =line|bump $|on|tonight|at|this|then -of
my|the =plug|dealer & see|meet|text|ring|call|visit|message|find -socket|bath|sink|wall
small|little|one|another|last|half a? =bag of? weed|coke|ket|gear|mdma|green
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
fiver|tenner|quid|pound|twenty|grand .. on .. the? =dogs|horses|derby|favourite|national|greyhounds|match|outsider
#5 =quid on -food|petrol|flowers
last =accumulator|acca|bet|flutter
stop|quit|no|not|never|without|less|fewer|reduce|limit|cut|resist|avoid|only|just|give|days|weeks|free|one|last|
  another|urge|place|put|make|delete|block|close|ban|relapse|self|tell|about|clean|hide ... =@betting|bet|betfair|
  poker|gamble|punt|flutter -you|machine|washers|that
@betting|gamstop|gamcare|gamban|bookie|scratchies|punt|bookmaker|betfred|ladbrokes|coral|skybet|bet365|betway|
  pokerstars
online poker|slots|betting|casino|bingo
poker .. site|app|account|online|losses|debt
chase|win|recover .. my|the|it|them|money|losses|back? =losses|back $|from|on|at|tonight|what|all|my|it|money|
  everything
win .. money|it|losses .. back -title|cup|trust
ga meeting|group|sponsor
slot|fruit machine -wash
bet .. on .. horse|football|match|game|dogs|red|black|tonight|race|team|derby
place|put|lay .. =bet|fiver|tenner|stake|quid|money .. on -water|card|account|table
place|lay a|one|another? =bet
scratch card
lottery|lotto .. ticket|scratch
double|triple my? =stake|bet|deposit
deposit .. casino|bet|sportsbook|account .. tonight|again|win
cash out & app|casino|bet|never|account
chips|coins|tokens & casino|machine|arcade|leave|sell & casino|machine|bet|gamble
put .. it all on -table|shelf|card|paper|the
all on =red|black
horses|dogs|greyhounds|races & bet|stake|bookies|punt|odds|gamble
win .. on .. =horses|dogs|greyhounds|races
rent|wages|savings|salary|payday|paycheck & bet|gamble|casino|horses|stake|slots|roulette
rent|wages|money|tenner|fiver|twenty|savings & on .. #1|kempton|ascot|cheltenham|aintree|horse|race & put|stick|lump
slots & play|online|machine|casino|money|spin|app|lost|stop|quit|no|arcade
"""

BETTING_UNSURE = """
win|get|make|earn|recover =back .. the|my|all|that? .. #50|rent|wages|savings|grand $|tonight|today|now|on|at|this
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
poker -face
crypto .. again|stop|losses|leverage|gamble
bet|sweepstake|tombola|vegas
crypto|bingo|raffle|stocks|trading|options & double|night|again|win|lose|all|quick -explain
money & went|gone|back|lost|win & tell|where|bet|all|horses|again
put|stick #2|twenty|tenner|fiver|fifty .. on .. #3|horse|dog|red|black|race|match|nose|favourite|ascot
spin|hand|round & one|last|more|then & stop|quit|more -wheel|bike|class|wash|yoga|cycle|of
bookies|ascot|epsom|grand|national|odds|stake & on|payday|money|bet|twenty
"""

TABLES = (
    (Kind.ALCOHOL, Tier.UNSURE, Way.AWAY, GETTING_BY),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, SLIPPING),
    (Kind.DRUGS, Tier.UNSURE, Way.AWAY, CLEAN),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, LINES),
    (Kind.BETTING, Tier.SURE, Way.TOWARDS, BETTING),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, BETTING_UNSURE),
)
