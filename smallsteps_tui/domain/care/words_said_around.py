"""What is said around a harm without its name: the tin, the odds, the plasters, a gun handed in."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HANDED_OVER = """
give|hand|handing|pass my|all|these my? =pills|tablets|meds|medication to -the .. $|to|for|so
hand|handing|give|take|turn|surrender the|my|our =shotgun|rifle|gun|pistol|airgun|machete|ammo ... police|station|
  amnesty|brother|sister|friend|@relative|gunsmith
ring|call|text|phone|tell|message ... =crisis|samaritans|helpline|someone|@helper ... before .. i do|did anything|
  something|anything stupid|silly|rash
"""
HARM_HANDED_OVER = """
hand|handing|give|bin|throw|burn the|my =belt|strap|cane|slipper to|away|over
"""
ONLY_SAID = """
cancel|cancelling|clear everything|all .. =after friday|saturday|sunday|monday|tuesday|wednesday|thursday|then|
  christmas
go|going|drive|back|return ... to the|that|my =bridge|cliff|ledge|tracks again|tonight|alone
=easier for them|everyone|mum|dad|kids|family & will|passwords|papers|accounts|letters|funeral|sort
stock|stocking up ... =paracetamol|painkillers|pills|tablets|sleepers|aspirin|ibuprofen
last nice|good|perfect|proper|happy evening|day|night|weekend|week|meal .. then|and =done|gone|over|peace
^ =took|taken some|few|loads|lots|#6 $
deserve|deserving to =live -in|with
deserve|deserving to be =alive|here
i? not =care anymore $
"""
CHASED = """
put|stick|stake|lay .. rent|wages|salary|savings|mortgage|deposit|everything .. on .. =match|game|race|horse|
  favourite|red|black|fight|derby|final|dog|team
=slots|pokies|fruities .. tonight|max|only|again|till|until|#5|tomorrow -machine|in
double|doubling up|down on|till|until|after ... =red|black|hits|win|evens
new|another|second|open|make|create .. =account .. since|because|as|with ... banned|blocked|closed|excluded|barred
=luck .. has|must|will|is|gotta .. turn|change|turns|turning|changing
make|win|get|earn it|that|everything|all .. =back before|by|so ... sees|see|finds|find|notice|notices|knows|checks|
  bank|statement
sell|pawn|flog ... for|to|as a? =stake|stakes|bet
stay|up|awake|watch|for|back .. in =play stuff|bets|markets|odds|betting
hide|delete|shred|bin .. =statement|statements|overdraft from .. wife|husband|him|her|partner|mum|dad|she|he
=lost the|my|our rent|wages|mortgage|savings|deposit again|last|tonight|on
"""
MAYBE_CHASED = """
put|stick|lay #5 .. on .. =match|game|horse|favourite|derby|fight
watch|watching|check|checking|follow .. the|my =odds -of|sizes|and
have|got|found a|the|my =system ... win|beat|works|need|#50
=lost #50|hundred|hundreds|thousands|grand $|on|again|tonight|last
=owe|owes .. #2|hundreds|thousands|nine grand|thousand|k & find|finds|found|know|knows
"""
HIDDEN_CUTS = """
cut|cutting|burn|scratch|mark .. =where .. nobody|not|none .. see|sees|look|looks|shows|notice|notices|know|knows
carve|cut|scratch|burn|etch .. =name|word|words|letters in|into|on my .. leg|arm|thigh|skin|wrist|stomach|legs|arms|
  hip
hide|hiding|bury .. the|my =plasters|bandages|bandage|dressings|gauze .. from
snap|snapping|ping .. band|elastic .. =harder
my arm|arms|skin|wrist|wrists|legs|thighs =needs|need|wants|want|asks|begs|deserves it|$
not ... =cut|burned|burnt|scratched instead
^ =cut|burned|scratched instead
"""
MAYBE_CUTS = """
do|did|doing the =thing .. on|to|with my legs|arms|thighs|wrists|skin|leg|arm|thigh|razor
get|fetch|open|take|find ... =tin|kit ... under|behind|hidden .. bed|mattress|wardrobe|drawer|drawers
deserve it & #3|tonight -points
lock ... bathroom|toilet|bedroom =door and|then do it
"""
THREATS = """
buy|get|order|find|borrow|bring ... =gun|pistol|machete|acid|petrol ... for .. meeting|boss|school|office|ex|
  neighbour|teacher|manager|colleagues
"""
MAYBE_THREATS = """
find|work|figure|learn ... =where|when he|she|they|ex|@name .. parks|park|sleeps|lives|walks|drinks|trains .. night|
  alone|dark|now|late|$
make|making|be =sure she|he|they|her|him can|does|do|will? not|never .. leave|go $|me|now|tonight|again
they|everyone|everybody|all will all? =see|pay|regret|remember on|soon|then monday|tuesday|wednesday|thursday|
  friday|saturday|sunday|enough|tomorrow
"""
RULED = """
he|she|they|ex|someone|@name .. has|have|had|got|kept =pics|pictures|photos|photo|nudes|video|videos .. of me &
  post|share|send|leak|threat*|pay|show|publish
have|get|keep|make .. dinner|tea|food|house|kids|everything|shirts .. ready|quiet|clean|done|on ... so|or ...
  =trouble|angry|mad|row|fight|shout|shouts|shouting|temper
he|she|husband|wife|ex|partner|boyfriend|girlfriend .. =knows|tracks|sees|checks where i am|was|go|went .. all|
  always|every
stop|stopped|not|without =making|make|provoke|provoking|upsetting|annoying him|her|husband .. do|hit|angry|shout|
  lose|mad|it|explode
he|she|husband|ex|partner|boyfriend =found|finds out .. i|about ... talk|talking|told|calling|helpline|saving|leave|
  leaving|plan|bag|flat
"""
MAYBE_RULED = """
ask|beg|asking|begging him|husband|her|wife|partner|boyfriend for =money for tampons|pads|food|nappies|bus|shopping|
  groceries|clothes|milk
"""
OVER_THE_DEAD = """
lay|set|laying .. plate|plates|place|places|cup|mug =less|fewer
be|get|getting|move|should =over it|him|her|this & year|years|months & been|is|since|already
not|never =feel|feeling anything ... the|that #1|anniversary|birthday|christmas|day
=first christmas|xmas|birthday|easter|anniversary $|alone|without|since -the|grandchild
stop|quit|not =talking about it|him|her|them & people|everyone|they|friends & sick|tired|bored|enough|hear
tell|say ... someone|somebody|anyone|people his|her|their =name $|today|out|again
i? =want|need my son|daughter|baby|mum|dad|husband|wife|boy|girl|sister|brother back $
"""
LESS_OF_ONESELF = """
be|become|being|feel less =disgusting|pathetic|ugly|stupid|useless|revolting|gross|repulsive
"""
MAYBE_LESS_OF_ONESELF = """
make|making it up to =everyone|all
not|never|stop =ruin|ruining|spoil|spoiling everything|it for|all|again
smile|smiling|laugh|laughing|act|pretend ... so|that nobody|not|they =notices|notice|knows|know|sees|see|asks|worry
"""
AS_IT_IS = """
let|letting .. friend|someone|people|@friend|@relative =see|sees .. me|flat|room|house|kitchen|us|it like|as it|i
  is|am|really
"""
NUMBED = """
=drink|drinking|drank until|till i .. not|nothing feel|think|remember|care|stand
mouthwash|mints|gum|perfume ... so|before|because ... =smell|smells -nice|good|fresh
test|see|prove|check|show if|whether|that i can|could =have|drink|stop|handle .. one|two $|like|drink|beer|wine|
  pint|and
"""
SCORED = """
score|scoring|get|buy some|a|the? =h|brown|smack|gear $|tonight|from|again|today
quit|stop|get|do ... =sweat it out
"""
MAYBE_SCORED = """
text|ring|call|message|meet|see the|my =guy|plug $|tonight|again|back
old =flat|place|crowd|haunts|corner & see|lads|boys|crew|gang & pop|drop|go|just|swing
"""
EARNED = """
run|running|jog|walk|swim|cycle|gym|row until|till .. have? =cancelled|burned|burnt|earned|undone .. @food|it
drink|chew|sip .. gum|cola|coke|water|coffee|tea .. when|till|until =hungry|starving|noon|lunch|dinner
"""
STAYED_AT_TABLE = """
stay|sit|remain at the =table .. #5 .. after eating|meals|meal|food|lunch|dinner|breakfast
no|not|without =bathroom|toilet ... after eating|meals|meal|food|lunch|dinner|breakfast
"""
CERTAIN = """
be|get|feel|become .. =certain|sure .. i .. never|not|did .. hurt|hit|harm|harmed|kill|killed|touch|touched|say|
  said|offend|offended|ran|run
keep|kept|cannot|always|stop|still .. =thinking|wondering|worrying|checking .. i might|may|could|must have hit|run|
  killed|hurt|knocked|left|said|offended
count|counting|repeat ... until|till .. =thought|thoughts|feeling goes|go|stops|passes|leaves|away
neutralise|neutralize|cancel|undo|replace|balance the|that|a|every|bad|my =thought|thoughts -of|for
never|not have|think|get that =thought again|ever
go|going|run|replay through|over|back .. =memory|conversation -cards|card|notes|stick .. again|once|more|till|until
"""

TABLES = (
    (Kind.CRISIS, Tier.NONE, Way.AWAY, HANDED_OVER),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, ONLY_SAID),
    (Kind.HARM, Tier.UNSURE, Way.AWAY, HARM_HANDED_OVER),
    (Kind.HARM, Tier.SURE, Way.TOWARDS, THREATS),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_THREATS),
    (Kind.SAFETY, Tier.SURE, Way.TOWARDS, RULED),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, MAYBE_RULED),
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, HIDDEN_CUTS),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_CUTS),
    (Kind.OPIOIDS, Tier.SURE, Way.TOWARDS, SCORED),
    (Kind.ALCOHOL, Tier.SURE, Way.TOWARDS, NUMBED),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, MAYBE_SCORED),
    (Kind.BETTING, Tier.SURE, Way.TOWARDS, CHASED),
    (Kind.BETTING, Tier.UNSURE, Way.TOWARDS, MAYBE_CHASED),
    (Kind.EATING, Tier.SURE, Way.AWAY, STAYED_AT_TABLE),
    (Kind.EATING, Tier.SURE, Way.TOWARDS, EARNED),
    (Kind.OCD, Tier.SURE, Way.TOWARDS, CERTAIN),
    (Kind.GRIEF, Tier.UNSURE, Way.AWAY, OVER_THE_DEAD),
    (Kind.SHAME, Tier.UNSURE, Way.AWAY, AS_IT_IS),
    (Kind.SHAME, Tier.SURE, Way.TOWARDS, LESS_OF_ONESELF),
    (Kind.SHAME, Tier.UNSURE, Way.TOWARDS, MAYBE_LESS_OF_ONESELF),
)
