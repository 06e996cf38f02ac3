"""Words of betting: less of it, none, again."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

BETTING = """
=tenner|fiver|quid on .. the #1|last|next|favourite|nose
hand|give|leave .. my .. =card|cards .. to|with|at ... till|until|so|when ... urge|payday|bet|gamble|spend|weekend
=losses & even|recover|win|chase|back -cut|report
a|little|last|cheeky|have|having|no|another =flutter -app|widget|project|developer|plugin|package|tutorial|course|
  build
fiver|tenner|quid|pound|pounds|twenty|grand .. on .. the? =dogs|horses|derby|favourite|national|greyhounds|match|
  outsider
#5 =quid on -food|petrol|flowers
last =accumulator|acca|bet|flutter
stop|stopping|quit|quitting|no|not|never|without|less|fewer|reduce|limit|cut|resist|avoid|only|just|give|days|weeks|
  free|one|last|another|urge|place|placing|put|make|delete|block|close|ban|relapse|self|tell|about|clean|hide ...
  =@betting|bet|bets|betfair|poker|gamble|punt|flutter -you|you|machine|washers|that
@betting
online poker|slots|betting|casino|bingo
poker .. site|app|account|online|losses|debt|debts
chase|chasing|win|winning|recover .. my|the|it|them|money|losses|back? =losses|back $|from|on|at|tonight|what|all|my|
  it|money|everything
win .. money|it|losses .. back -title|cup|trust
gamstop|gamcare|gamban
gamblers anonymous
ga meeting|group|sponsor
slot|fruit machine|machines -wash
bet .. on .. horses|horse|football|match|game|dogs|red|black|tonight|race|team|derby
place|put|putting|lay .. =bet|bets|fiver|tenner|stake|quid|money .. on -water|card|account|table
place|lay a|one|another? =bet|bets
betting|gambling .. shop|app|apps|site|sites|account|debt|debts|money|losses
scratch cards|card
lottery|lotto .. ticket|tickets|tickets|scratch
bookie|bookies
double|triple my? =stake|bet|deposit
deposit .. casino|betting|bet|sportsbook|account .. tonight|again|win
cash out & app|casino|bet|never|account|bets
chips|coins|tokens & casino|machine|machines|arcade|leave|sell & casino|machine|machines|bet|gamble
put .. it all on -table|shelf|card|paper|the
all on =red|black
horses|dogs|greyhounds|races & bet|bets|stake|bookies|punt|odds|gamble
win .. on .. =horses|dogs|greyhounds|races
scratchies|punt|punts|bookmaker|bookmakers|betfred|ladbrokes|coral|skybet|bet365|betway|pokerstars
rent|wages|savings|salary|payday|paycheck & bet|bets|gamble|casino|horses|stake|slots|roulette
rent|wages|money|tenner|fiver|twenty|savings & on .. #1|kempton|ascot|cheltenham|aintree|horse|race & put|stick|lump
slots & play|online|machine|machines|casino|money|spin|app|lost|stop|quit|no|arcade
"""

BETTING_UNSURE = """
win|winning|get|make|earn|recover =back .. the|my|all|that? .. #50|rent|wages|savings|grand $|tonight|today|now|on|at|
  this
let|have|ask|get @name|@relative|@friend|him|her hold|keep|look|manage .. my =wages|money|card|cards|pay
=machines|fruities|puggies & loan|lost|owe|debt|spend
put|stick|lay .. my .. =refund|wages|savings|bonus|rent|salary|paycheck on @name|red|black|number
one last|more =spin $|then|and|tonight
stop|quit|no|less|without|delete|resist|not .. trading|buying|checking|watching|gambling? =crypto|bitcoin|forex|
  memecoins|shitcoins
lost|lose|losing|blew .. the|my|our|all =rent|wages|savings|payday|mortgage|salary|deposit -book|receipt|contract|keys
win|winning .. back .. what|everything .. i =lost
only|just =bet #1|a|one|fiver|tenner
loot boxes|box
day =trading|trade|trader
lottery|lotto -grant|grants|fund|funds|funded|funding|bid|application|heritage|community
poker -face
crypto .. again|stop|losses|leverage|gamble
bet|bets
crypto|bingo|raffle|stocks|trading|options & double|night|again|win|lose|lost|all|quick -explain
where the =money went
money & went|gone|back|lost|win & tell|where|bet|all|horses|again
put|stick #2|twenty|tenner|fiver|fifty .. on .. #3|horse|dog|red|black|race|match|nose|favourite|ascot
spin|hand|round & one|last|more|then & stop|quit|more -wheel|bike|class|wash|yoga|cycle|of
bookies|ascot|epsom|grand|national|odds|stake & on|payday|money|bet|twenty
sweepstake|sweepstakes|tombola
vegas
poker night
gamble|gambled
"""

TABLES = (
    (Kind.BETTING, Tier.SURE, Way.TOWARDS, BETTING),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, BETTING_UNSURE),
)
