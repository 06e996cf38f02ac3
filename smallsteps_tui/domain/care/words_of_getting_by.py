"""Words of getting by without drink and drugs, and of slipping."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

GETTING_BY = """
party|wedding|dinner|evening|night|christmas|date|pub|work|drinks|barbecue|holiday|birthday|weekend|match ... without
  .. =glass|drink|pint|bottle|can $|in|of|tonight
pour|pouring|poured|tip|tipping|empty|emptying out|away|down? the|all|my? what|everything|whatever|bottles|bottle|
  cans|rest|all|it ... =sink|drain|toilet|loo -bin|pasta|clean|unblock
keep|keeping|stay|staying|steer|walk out|away|clear|past|of|from? of|from|the? .. =pub|pubs|bar|bars|offie|offlicence|
  bottleshop
=barman|bartender|barmaid|waiter & tonic|soda|water|juice|soft|lemonade|alcohol
say|saying|said =no when|if|to .. they|he|she|someone|everyone|people|mates .. pour|pours|offer|offers|toast|round
go|walk|walking|drive|get|cycle =past the? pub|bar|offie|offlicence|casino
"""

CLEAN = """
=clean for .. weeks|days|months|years|week|month|year
"""

SLIPPING = """
i =drank on|over|at|last .. @time|night|weekend -water|coffee
=drank|used|slipped & back to|at|on zero|square|start|one|day
=sweat it? out & bottles|bottle|drink|booze|detox|withdrawal|withdrawals|alone
cold =turkey .. my? own|alone|myself
cold =turkey $|this|by|from|tonight|tomorrow|again
drinking|drink|drank|finish|down|have a|the|whole|another? =bottle of|$ wine|vodka|gin|whisky|red|white|rum|$ -water
^ =sneak one|some|a $|while|before|when
"""

LINES = """
^ only|just|do|maybe one|two|a|half =line|lines|bump $|on|tonight|at|this|then -of
my|the =plug|dealer & see|meet|text|ring|call|visit|message|find -socket|bath|sink|wall
see|meet|meeting|visit|text|ring my =dealer|plug
small|little|one|another|last|half a? =bag of? weed|coke|ket|gear|mdma|green
i =used on|at|yesterday|over & months|weeks|days|clean|years
just|only a|one|half =gram|wrap $|tonight
^ one|a|last|another last? =bag|wrap|gram|baggie $|then
^ one|a|another last|more =line|lines|bump $|then|tonight
"""

TABLES = (
    (Kind.ALCOHOL, Tier.UNSURE, Way.AWAY, GETTING_BY),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, SLIPPING),
    (Kind.DRUGS, Tier.UNSURE, Way.AWAY, CLEAN),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, LINES),
)
