"""Words of eating as a fight: less of it, getting rid of it, making up for it, and weights."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

EATING = """
restrict =less|more|harder|further $|than|to|#1|tonight|calories|today
was|were =sick on purpose
^ =thin|skinny|skinnier|thinner by|before|for @time
make it|everything|lunch|dinner .. =come back? up -on|as|first|in
make it|everything|lunch|dinner .. =come back up
make it|everything|lunch|dinner .. =come back $|after|again|before
brush .. =teeth .. after|so|before & smell|notice|nobody
sit|push|press|star =ups|jumps .. for|because|after .. @food|ate|it
#20 =squats|burpees|situps|pushups|crunches|lunges|laps .. for|because .. @food|ate
pay for .. @food -money|club|trip|cafe & gym|run|exercise|treadmill|walk|cardio|swim -cafe|lesson|club|snacks|
  kit|fees
pay .. for .. =ate|eating|eaten|binge -out
purge|vomit|sick ... =once|twice & only|just|max|maximum|per
throw .. up ... =once|twice & only|just|max|maximum|per
throw up =only|just|less|once|fewer
be|being =sick less|once|twice|only
only|just =purge|vomit up|after|once|dinner|lunch|breakfast|tonight|it|today
only|just =throw up|once|tonight|today -a|an|the
only|just =throw after .. dinner|lunch|breakfast|food|eating|meals|tea|supper|it|that
only|just =throw it|dinner|lunch|breakfast up|$|once|today|tonight|after
one|single|last|little|small =binge|purge only|then|tonight|today|and|$ -watch|a
#1|one|two|three|four|half =rice cake|cracker max|maximum|only|today|tops|a|for|all -the|everyone|guests|kids
#1|one|two|three|four|six|half ... =almonds|crackers|grapes|cornflakes|raisins max|maximum|only|tops
=eat #300 only|max|maximum|$|today|a
only =liquids|fluids|juice until|till|today|all|for
#2 =workouts a|per day & burn|eat|food|calories|fat
drink|have .. =water|coffee|tea|coke|gum|cigarette .. instead .. of? .. @meal|eating|food
black|just|only|nothing|on =coffee|tea|water .. only? until|till
only =salad|lettuce|broth|soup|fruit & calories|proud|light|empty
#50|hundred =calories & only|proud|just|good|today|under|well
feel .. =light and? empty|hollow
empty|hollow .. =stomach|belly|inside & great|good|proud|clean|love|powerful|strong
threw it|lunch|dinner|breakfast|everything|that|all =up
=threw up .. after|again|afterwards
=threw .. lunch|dinner|breakfast|everything|cake|pizza|tea|food .. up
i was =sick after|again .. dinner|lunch|breakfast|tea|meal|eating|supper
not =eat .. until|till|til
purge =less|after|again
dejar de =comer
be|being|become|am .. =thinnest|skinniest
#10|hundred @exercise|situps|pushups for =every|each -km|mile|day|goal|pound|point|floor
^ =restrict $
i|me|am|keep|been|start|back|stop|without|not =restrict $
skip .. of? .. @meal -party|meeting|dishes|prep|plans|burnt|waste|break|at|menu|out|burned|queue|hour|box|club|
  round|
  lecture|seminar|rota|duty|reservation|invite
go|going =without .. food|eating|@meal
go|going =hungry
only @meal -ladies|lady|box|menu|slot|table|bag|bags|round|break|money|cup|cups|guests|towel|towels|set|plates|
  rota
not|never|without|no .. =eat and|so|because|properly|like|since|much|enough -out|late
not|never|no .. =eat today|tomorrow|until|till|anything|all|for|again|tonight|since|day|much|enough|$ -late
not|never|no .. =eat .. anything|all|until|till|today|tomorrow|tonight|$ -late|bed
no =food .. today|tomorrow|until|till|all|for|this|after|before|tonight|day|since|$
nothing .. to? eat|solid|food .. today|until|till|all|tomorrow|tonight
eat|have =nothing .. today|until|till|all|but|$
stop =eating -#1|meat|sugar|sweets|crisps|chocolate|out|at|in|late|while|so|takeaway|dairy|junk|fast|pastries|bread|
  biscuits|cake|snacks|before|after|on
quit =eating $
eat|survive|live|manage .. only|just|nothing|on|by ... =coffee|water|apple|air|gum|lettuce|cucumber|ricecakes|
  rice|
  celery|soup|black|diet|tea|broth|juice|monster ... till|until|today|all|dinner|day|tomorrow|week|lunch|$
  -noodles|
  morning
have .. only|just|nothing .. =coffee|water|apple|air|gum|lettuce|cucumber|ricecakes|rice|celery|soup|black|diet|
  tea|
  broth|juice|monster -in|left|with ... till|until|today|all|dinner|day|tomorrow|week|lunch|$ -noodles|morning
live|survive|last .. by? on|only .. =coffee|water|gum|apple|air|black|lettuce|tea|rice|cigarettes|diet
onemeal .. day|only|today|$
omad|diuretic|ipecac|thinspo|thinspiration|meanspo|bonespo|proana|fitspo|anorexi*|bulimi*|orthorexi*|ednos|arfid|
  overexercis*|ugw|myfitnesspal
one|1|two|2 .. =meal a day|only|today
under|below|less|fewer|limit|max|maximum|only|stay|keep|within|than|cut|reduce|eat|exactly|net|drop .. than|to|at|
  under|below|on? #1 ... =calories
calories .. under|below|deficit|burn|max|only|less|fewer|limit|a|count|track|app|log
burn|run|walk|sweat|jog|squat .. off|away .. @food|ate|eaten -energy|steam|stress|dog|the
burn|run|walk|sweat|jog|squat .. off|away -from .. what|everything|it|all|that|every -energy|steam|stress|dog|
  the|we|
  stage|old|copies|paint|is
work|exercise .. off .. @food|what i|everything i|ate|calories
work|run|sweat =off the|my|last|that|what|every|todays|yesterday|all|dinner|lunch|it $
undo|erase|compensate|atone|punish|repent .. for|off|out|back|what? .. @food|ate|eating|eaten|binge|bite -app|
  reservation|delivery|order|subscription|table|booking|lights|decorations|tree|board|rota
earn|balance|cancel|offset it|this|that|them|all? out|off|for .. @food|ate|eating|eaten|binge -app|order|table|
  booking|
  school|plans
earn|balance|offset -money|extra|cash .. for|out|off .. @meal|pizza|cake|chocolate|dessert|pudding|takeaway|
  burger|
  biscuits|crisps|ate|eating|eaten|binge -app|order|table|booking|school
earn|cancel .. my|todays|tonights .. @meal|food|calories -kit|kits|box|boxes|order|orders|subscription|booking|
  reservation|table|delivery|slot|break|date|meeting|plan|with
make up for .. @food|ate|eating|eaten|binge|last|yesterday|weekend -time|lost|missed|sleep|it|with|and|year|
  month|term|
  season|lesson|class|session|match|practice|rehearsal|shift
earn|deserve .. to|my|the|a? .. eat|@meal|food -hygiene|safety
allow|permission myself|me|to .. eat|@meal|food
i|am|only|just|me|be|being|if|when|once|not|is|get =allowed .. eat|@meal|food
^ =allowed .. eat|@meal|food
not =allowed .. eat|food|@meal|carbs
purge .. after|dinner|lunch|food|everything|it|what|tonight|again|myself|breakfast|meal|eat|$ -old|email|unused|inbox
binge .. and|or|then purge
throw|chuck up .. after|dinner|lunch|food|everything|it|what|tonight|again|breakfast|meal|eating|ate|on|in
throw up $
make =myself sick|vomit|throw|puke
vomit .. after|up|dinner|lunch|what|ate|food|it|again|meals|myself|stop|purpose -party|sofa|carpet|stairs
fingers down -on|into|each|one|flat|along|onto
down my =throat
be|being|been|get =sick .. after|on .. purpose|eating|dinner|lunch|food|every|meal
laxatives -prescribed|doctor|as|ads|advert|for
laxatives for -@relative|@name|him|her|his|their
diet|weight|slimming pill|tablets
water pill|tablets & buy|order|extra|more|two|weight|thin|lighter|weigh|scale|lose|slim|bloated|fat|hide|secret|
  laxatives|binge|before
ask|get|need|borrow|steal|want ... =water pill|tablets -refilled|refill
appetite =suppress*
ozempic|wegovy|mounjaro .. thin|skinny|not|off|lie|buy
binge -watch|read|listen|the|tv|series|netflix|drink|a|show|season|podcast|episodes|game|less
binge less $
fast .. for|all|until|till|another .. #1 .. day|week
fast .. for|all|until|till|another .. #20 .. hour|h|hrs
fast .. all|until|till .. day|weekend|week|tomorrow|thin|skinny|dinner|monday|weigh*|$
#20 hour|h|hrs =fast -delivery|ferry|track|print|charge|charging|shipping|turnaround|charger|train
#2 day =fast
water|extended|longer =fast -recovery
dry =fasting
a|do|day|hour|another|first|longer|to|try dry =fast -dry|drying
^ dry =fast $|for|until|till|all|today|tomorrow|tonight
weigh =myself .. every|again|twice|#2|daily|after|before|each|only|hour|morning|times|less|without
weigh .. my|all|every|everything|food|portion .. food|gram|bite|i|eat|meals|leaf|$ -flour|ingredients|dog|cat
measure .. my|all|every|everything|food|portion .. food|gram|bite|eat|meals|leaf -flour|ingredients|dog|cat
hide|throw|bin|smash|give|step|avoid|lock ... =scale -music|guitar|piano|major|minor|practise|economies|fish|up|
  bar|
  bars|cell|column|layer|factor|drawing|ruler|of|labels|axis
pro ana|mia
thigh gap
collarbones|ribs|hip =bones|hipbones ... show|see|visible|stick
size =zero|0
be|get|stay|becoming|look|being .. =thinner|skinny|skinnier|emaciated
be|get|stay|being =thin $
so|too|disgustingly|feel|hate|am =fat|obese|huge -quarter|free|content|chance|cat|dog
fat|disgusting .. =pig|cow|whale|slob|thighs|stomach|body
hate|disgusted .. my|by|at .. =body|thighs|stomach|reflection|weight
eating =disorder
disordered eating
my =ed -call
eat .. less|little|tiny -sugar|meat|salt|fat|fast|processed|takeaway|dairy|junk|chocolate|red|bread|sweets|plastic|
  salty|cake|crisps|at|out|screen|italy
eat .. like .. =bird|mouse
hungry|hunger|starving ... ignore|push|win -games|strike
bed|go|sleep|stay =hungry -caterpillar
bed|sleep|wake .. =hungry|empty
empty =stomach|plate .. feels|until|day|run|stay|keep|love|sleep
starve|starvation -weeds|fish|fire|plant|sourdough|the
stomach .. shrink|empty|flat|growl
drink|chug .. water|coffee|tea|coke .. instead|fill|before .. food|eat|lunch|dinner|of|meal|up|$ -soda|beer|wine|
  alcohol
water|coffee|gum|cigarette|smoke|diet =instead .. of .. @meal|eating|food|lunch
compensate .. for? .. eat|meal|food|dinner|binge|lunch
compensation .. for .. ate|eat|binge|meal
extra @exercise|hour|session|lap|mile ... because|for ... cake|pizza|dessert|eat|binge -decorating|making|
  baking|stall|sale|tin
@exercise ... because|until|after|for ... =ate|binge|eaten|calories|fat -content|percentage|quarters
exercise|run|workout|gym ... punish|until .. =drop|faint|collapse|calories|burned|punish
exercise|run .. to|until .. =exhaustion|burn|faint|earn
clean -plates =plate -rack|rail|warmer|and
no =carbs|bread .. ever|all|until
no =carbs|bread .. at -home|church|communion
bad|safe|forbidden food -handling|hygiene|temp|temperature|temperatures|course|on|at|storage|photos|review|
  poisoning
bad|safe|forbidden list -comprehension|email|sender
lose|drop #1 .. =@weight_unit ... by|in .. @time|#1|days|week|wedding
goal|target|lowest|ugw|dream =weight -lift|squat|deadlift|bench
count|track|log .. every|my|all|the? .. =calorie|bite|macros
cut out|all -pictures|photos|coupons|paper|shapes|felt .. food|meals|dinner|lunch|breakfast -waste|meetings|
  menu|coupons|invites|rota
weak .. eating|food|ate
be good .. =food|eat
eat =clean or|again|from|only
juice|soup|lemon|cabbage =cleanse|diet|fast
crash diet
hardly|barely|scarcely|never .. =eat
cut down to .. one|two|#1|only|just .. meal|apple|snack|yoghurt|banana|@food_low
fast & punish|weight|purge|binge
hungry|hunger & =ignore|proud
eat .. and|then|so .. =threw|purged|ran|sick|punished|exercise|skip
@exercise .. because|off .. of? .. @food|lunch|eating|ate|binge
@exercise .. for .. =eating|ate|binge|having
@exercise -to|out|down|over|round|into .. for .. =cake|pizza|chocolate|biscuits -tin|sale|stall|shop|making|
  maths
@exercise .. after .. =binge|overeating|cake|pizza|chocolate|biscuits|takeaway|pudding|dessert
smell|taste sick|vomit & brush|teeth|nobody|mint|hide
fingers after|down & dinner|throat|lunch|meals|eating
only|just .. =ate|eaten .. @food_low|half|bite|nothing
only|just .. =had .. @food_low|bite|nothing -with|store|from|machine
only|just .. =had .. half -the|an|day|term|tank|hour|price|year|time|that
only|just .. =had .. half the .. @foods
eat & proud|nothing|guilty|fat|disgusting|weak|regret -vegetables
drink|water|coffee|coke & =full|hunger|hungry & feel|stomach|instead|kill|stop|until
whatever it =takes & size|weight|thin|jeans|stone|kilograms|pounds
skip|without & breakfast|lunch|dinner|supper|meal|food & dress|weight|thin|fat|because|so|since|until|calories|ate|
  bigger|tomorrow|scale|stone|kilograms|size -meeting
be|get|stay|weigh|reach|hit .. =under|below .. #35 .. by|before|for|kilograms|pounds|stone
only|just|exactly ... =once .. a|per? day|daily & eat|meal|food
eat .. only? =once .. day|a
count|exactly .. =almonds|grapes|crackers|bites|chews|peas|raisins|berries|nuts|spoonfuls|mouthfuls
have|eat|had .. =lunch|breakfast|dinner|supper .. even|all|without|though|with & small|one|even|hard|scared|guilt|not|
  hungry
thighs|belly|stomach|hips|body & hate|disgusting|fat|gross|huge|ugly|gap
ice|celery|gum|cigarettes|cucumber|water|coffee & =instead|hunger|hungry & hunger|hungry|meal|eating|lunch|dinner
before i am =allowed
allowed to .. eat|dinner|lunch|breakfast|cake
allowed to .. have .. @foods|anything|something|seconds|treat|sweets|it
allowed my|any|no .. dinner|lunch|food|carbs|sweets|breakfast|cake
food|meals|eating & guilt|obsess*|enemy|disgust|forbidden|anxiety|deserve
eating|food|lunch|dinner & =anxious|anxiety|panic|panicking|scared|afraid|terrified|cry|shame|ashamed -exam
stomach|tummy .. growl*|rumble*|empty & good|like|ignore|proud|love|until|feel
collar|rib|hip|spine =bones
gain =weight & scared|afraid|fear|terrified|not|never|without|stop|okay|ok
i|am|feel|getting|so|too .. =fat -quarter|free|tuesday
scale & says|said|smash|hide|obsess*|bathroom|lower -fish|guitar|piano|music|practise|minor|major|dragon|model
diet|slimming|weight pills|tablets|tea|shots
run|gym|exercise|workout|treadmill & =ate|calories|punish|binge|earn|deserve|injured|fever -cookbook
until|till .. i|it|scale .. see|say|reads|hits #30
eat only|when|after .. done|earned|walked|run|steps|gym|finished|worked
eat .. only|if|when .. when|if|i .. done|earned|burned|walked|run|deserve|thin|hungry
steps|treadmill|run|gym|bike|walk ... before|until|till|so .. i|may|can|allowed? .. =eat|allowed|food
steps|treadmill|run|gym|bike & until|till & gone|burned|off
keep .. lunch|dinner|breakfast|food|it|meal -costs|prices|bill|bills|waste|cost .. down|$ & lunch|dinner|
  breakfast|food|meal|eat
sick|puke|chuck|hurl up
my =intake
calories & under|below|over|low|less|thousand|limit
intake -manifold|form|forms|meeting|pipe|valve|at|of & under|below|over|low|less|thousand|limit -water|air|
  fluid|bonnet|salt|target
how =little i eat
ribs|collarbones|hipbones & show|visible|stick -recipe|beef|spare
skinnier than|by|before|until
^ =thinner than|by|before|until
i|me|much|so|even|far|bit|lot|weigh|grow|feel|stay|little|getting =thinner than|by|before|until
be|get|become|look =smaller|lighter than|by|before|until|$
feel =smaller|lighter than
kill|fight|beat|ignore|suppress|numb|drown .. my|the? .. =hunger|appetite|cravings
hunger & water|coffee|kill|good|win|control|ignore|proud|love|sleep
feel|stay|stomach|love|being =empty -handed|nest
log|count|weigh|measure =every -fish|bar|bars|ice|roast|pie|jam|honey|milk|meat|cheese @foods|bite|gram|
  mouthful|crumb|leaf|grape|calorie -order|orders|sold|row|stall|delivery|receipt|tin|resin|core|mark|for|from
chew =gum|ice .. till|until|instead|all|for
fast .. make up|for|off|because|after .. for .. last|yesterday|weekend|christmas|binge
eat & even|though & =full
pay .. for .. it|cake|pudding|dinner|lunch .. =gym|treadmill -cafe|fees|kit|desk
slimming|diet pills|tablets|shake
eating once
with .. people .. =looking|watching & eat|lunch|dinner
bring it .. back .. up $|after|again|before|tonight|now|once
bring lunch|dinner|food|breakfast .. back .. up -the|to|from
make =herself|himself|themselves sick
purge .. once|twice|three|today|yesterday|daily|times|day|then
have|had|need|going|must to =fast .. tomorrow|today|now|because|all
normal person & eat & fast|purge|starve|skip|burn
three|two|third|#2 .. =helping -with|at|to|hand|hands|@name|him|her|out|kids|people
helping & ashamed|fat|disgusting
helping .. was|is|so|felt|number wrong|bad|two|three
salad|soup|fruit|juice|lettuce only
restrict .. food|eating|meals|intake|carbs
i|my|eat|had & @foods & =purge|binge|vomit|punish|compensate|laxatives|treadmill|restrict
without|no =breakfast|lunch|dinner -meetings|meeting|break|breaks|plans|club|reservation|box & until|because|so|
  till
no|not =@meal -break|breaks|meeting|meetings|plans|prep|club|reservation|party .. again|until|till|because|so|
  all
"""

EATING_UNSURE = """
^ not =having|eating dinner|lunch|breakfast|tea|supper|anything $|today|tonight|again
track|log|photograph|count|write|record .. what i =eat
eat|food|meals only? =between #1|noon|midday and #1|noon|midnight
leave .. something|some|half|bit|little|third|quarter .. on the|my =plate
^ water =only $|until|till|today|tonight|all|for|tomorrow
eat|have =air $|today|tonight|for|only|and
stand|walk|pace|fidget .. the? =whole|entire|all ... so|because .. not =sit
stand|pace|walk|fidget .. instead|while|during|so ... =burn more|extra|calories|off|fat
^ one|half|single|just .. =apple|cucumber|lettuce|cracker|celery|carrot|grapes for|is lunch|dinner|supper|tea|
  breakfast
such|total|absolute a? =pig|cow|whale
i was a =pig|cow|whale $|today|again|tonight
eat .. until|till .. =hurt|sick|burst|ill
no|zero|without =@given_up no|or|and|zero|nor? @given_up no|or|and|zero|nor? @given_up
eat like .. =pig|animal|monster
pig =out -of
stuff my =face
empty by|before|at|till =bed|bedtime|night|morning
run|walk|gym|swim|train =twice & had|ate|cake|pizza|dinner|pudding|ice
get|want|have the|my =gap back
^ =purge -the|old|unused|stale|our|expired|from|all
^ =throw up at|for|before|by|while|alone|first|when|like|without|now|quietly|secretly|until|over|this
eat .. front of =nobody
only =eat what|things i
be|become the =smallest|thinnest|skinniest|lightest|tiniest -team|unit|group|company|amount|change|part
my =ana|mia
ana|mia buddy|tips|coach|diary|rules|voice|lifestyle
eat =clean -up|the|plate
#1|one|two|three|half .. @foods =max|maximum|tops -per|people|guests
#3|three|four|five =hours .. of|on|at .. cardio|treadmill|elliptical|stairmaster|exercise
#2 =workouts a|per day
log|track|write|record|photograph|count|film|list .. everything|all|every|anything .. i =eat|drink|swallow
write|track|log|record|count .. every|each =bite|mouthful|meal|calorie
i|am|feel|being|was .. too|so =heavy $|for|now|and|again -to
^ #1|two|three|four|five|six|seven|eight|nine|ten|twelve|half|one =almonds|grapes|crackers|raisins|nuts|blueberries|
  mouthfuls|spoonfuls|cashews|strawberries|bites $|only|today|max
instead of my|the|having|a? =lunch|breakfast|dinner|eating -out|meeting|party|break|late|meat
i am .. 35|36|37|38|39|40|41|42|43|44|45|46|47|48|49 =kilograms
wait|hold ... =hours before .. breakfast|lunch|dinner|eating
be|weigh|reach .. 35|36|37|38|39|40|41|42|43|44|45|46|47|48|49 =kilograms
weigh #1 .. @weight_unit
weigh #35 $
get|down|back|to|reach|under|below|hit .. to|at|under|below|be|than #20 =@weight_unit -squat|bench|deadlift|press|
  luggage|suitcase|kettlebell|lift|dumbbell|in|dog|sale|rent
^ -save|pay|raise|owe|lift|carry|move|spend|earn|send|lend|give|donate|collect|borrow|transfer|budget|repay|
  deadlift|squat|bench|lay|put ... ... #1 =@weight_unit -bag|bags|of .. lighter|down|by|to|less|thinner|off|
  before|goal|until -the|with|voucher
lose|drop|shed .. #1 .. =@weight_unit|dress|size
lose|shed|drop|gain .. some|the|my|more|that|baby|a|bit|of|few|christmas? .. =weight|belly|stone|pounds|inches|
  fat|tummy -tiles|limit|classes|tyre|ring|vest|belt|plates|quarter|bike|wall
weigh myself|in|less
diet -coke|pepsi|for|plan|dog|cat|hamster|lemonade|sheet|essay|leaflet|class|notes|survey|study|drinks
calories -cake|label|pricing
macros|overeat|overate|bmi -in|vim|vba|excel|keyboard|calculator|formula|homework
#12 #4 =fast|window
fasting -blood|test
^ =fast $|until|till|all|today|tomorrow|tonight|again|every|each|this|on
^ =fast ... hour|day|weekend|dinner|lunch|breakfast|sunrise|sundown
to|will|must|then|i|stop|start|break|better|a|my|could|should|again|with|the|and|or|day|hour|h|hrs =fast $|until|till|
  all|today|tomorrow|tonight|again|every|this|day -and
eat .. before|after .. dark|#1|six|seven|late -breakfast
no =eating|food|snacks|snacking after|before|late|at
stop|less|no|without =snacking|overeat
stop|less|no|without =grazing -the|top|lower|cows|sheep
stop|less|no|without =emotional|comfort eat|food|snacks|snacking|binge|$
stop|less|no|without =picking $|all|between|while|when|in
stop|less|no|without =picking -up ... @foods|fridge|plates
comfort|emotional|mindless|stress|secret|night =eat
guilty|guilt -trip|verdict|party|plea .. food|eat|after -waste
eat .. too|so much|many|everything
half -an|hour|term|day|past|price|marathon|time|board|dozen|the .. plate|portion|sandwich|dinner|lunch -kids|
  split|share|money|break|order|club
half the .. plate|portion|sandwich|dinner|lunch -kids|split|share|money|order|fund
plate|portion|sandwich|dinner|lunch .. half -an|hour|term|past|day|price|time
half of? what -i|owe|owed|is
half of? what i -owe|owed|need|earn|spent|sold
just|only =apple|lettuce|cucumber|broth|celery|crackers|yoghurt|banana|soup|juice|coffee -with|machine|run|rota|
  meeting|date|store|watch|tree|trees|pie|shop|order|seedlings|morning & today|tonight|lunch|dinner|day|till|
  until|at
under|below|back|get|down|reach .. #1 =stone|kilograms|pounds -back|gift|gifts|from|of|secret|per|each|note|
  train|ticket|luggage|bag|bags|compost|rice|steps|slabs|present|a|out|worth
forget to eat
forget to have .. @meal|food|something
not .. =hungry
eat & alone|secret|car|upstairs|people|others|watching|scared
put on #1 =kilograms|pounds|stone -of
gain|restore #1 @weight_unit
fast .. for .. #1 .. hour|h|hrs
#1 hour|h|hrs =fast -delivery|ferry|track|print|charge|charging|shipping|turnaround|charger|train
hate|disgusted|ashamed .. my|at|of .. =body|reflection|weight|thighs|belly
weight -training|lifting|plates|belt|vest|class|room|rack|bench|limit & watch|lose|loss|gain|maintain|belly
weight .. down|goal|scale -the|with
put on ... =weight -plates|belt|vest|training|of
drop|goal|scale|put .. weight -training|lifting|plates|belt|vest|class|room|rack|bench|limit|on|back|of
sugar|carbs|bread|junk|fat & never|ever|completely|banned|forbidden|evil
keto|paleo|cleanse|detox|omad|noom|weightwatchers -chat|face|skin|digital|phone
snack & stop|no|guilty|hide|secret|night|hungry|even -bar|box|table|pack|shop|buy
food -safe|safety|hygiene|standards|waste|bank|truck|grade|tech|technology|stall|van|festival|court|handling|
  containers & control|fear|rules|secret|hide|avoid|scared|safe
smaller|half|tiny .. =portion|plate -dog|cat|guests|toddler
just =broth|lettuce|soup|juice
how =much .. i .. eat
clean =eating
ate all|everything -my|up
i|me|my|eat|had|keep|without & @foods & =@compensating -with
miss|without|instead .. of? .. @meal -party|meeting|dishes|prep|plans|burnt|waste|break|at|menu|out|burned|queue|hour|
  box
replace|swap my|the|all? @meal|meals with|for -@name|fish|rice|lentils|beans|veg|vegetables|my|the
dinner|lunch|breakfast .. for|is|be .. =losers|optional|weak|skipped|coffee|pigs
meal .. fewer|less|skipped|only|smaller|replacement
half|halve .. my|of|the .. portion|plate|sandwich|dinner|lunch|meal -recipe
eat .. =half|small|smaller|fewer
no|not my|more|any|proper =@meal -party|meeting|plans|break
no|not =@meal -party|meeting|plans
"""

TABLES = (
    (Kind.EATING, Tier.SURE, Way.TOWARDS, EATING),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, EATING_UNSURE),
)
