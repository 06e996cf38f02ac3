"""Words of meals: enough of them, kept, at their times, and paid for with sport."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

ENOUGH = """
have|eat|ate|finish ... not =hate|hating|punish|punishing myself -photo
eat|have|finish|through @meal =without .. going|running|go to .. bathroom|toilet|loo
  after|straight|afterwards|right
stay|sit|wait .. after @meal =away|out .. bathroom|toilet|loo
three|four|five|six|#3 .. #3 .. small|regular|proper|full|whole|normal|balanced? =meals|snacks
let|have @relative|@name|@friend|him|her =plate|serve .. my dinner|lunch|food|tea|meal|portion
recover|recovery|free|away from .. =ana|mia $
leave|quit|beat .. =ana|mia behind|$
keep|hold to? my|the? =meal plan $|today|tomorrow|this|even|tonight|when|until|till|through|after
finish|complete|follow|do|eat|all .. my|the? =meal plan $|today|tomorrow|this|even|tonight
sit|stay|cope|bear|be .. with|through .. =fullness
sit|stay|cope|bear .. with|through .. feeling|being|so =full
finish|eat .. what|everything|all .. my|the =plate
eat .. @meal ... with .. =others|people|everyone
lock|hide|throw|give|rid|smash .. the|my|of? =scale .. in|away|out|to|down|cellar|loft|basement|of|$
put|take|get the|my|bathroom? =scale .. down|cellar|loft|basement|attic|garage
eat|have|finish|manage|keep|try .. #3 .. small|regular|proper|full|whole|normal|balanced? =meals|snacks|times
eat|have|finish|keep ... =fear|scary|unsafe food
fear food
meal plan .. follow|stick|eat|dietitian
meal plan .. with .. @helper|mum|dad|nutritionist|team|keyworker|group|ed
stick|follow|eat|trust ... =meal plan -prep
meal support
keep .. breakfast|lunch|dinner|food|meal|tea =down -to
keep .. food|meal|dinner|lunch|breakfast -costs|prices|bill|bills|waste|cost .. =down -to
eat|have|finish .. breakfast|lunch|dinner|meal|snack|something|tea|food|it|toast|sandwich ... without ..
  =purging|sick|guilt|counting|weighing|measuring|compensating|scales|exercise|feeling|throw|logging|tracking|
  hiding -on|off|in|out|rushed|cookies
eat|finish .. =enough -for
eat|finish .. whole|entire|full|all .. plate|meal|sandwich|portion|dinner|lunch|breakfast -kit|plates|service|
  shift|rota|menu
eat .. =even|although|though .. weighed|ate|not|guilty|full|fat
have .. =even|although|though .. weighed|ate|guilty|fat|feel
have .. @foods|something|seconds|it .. =even|although|though .. weighed|ate|not|guilty|full|fat
eat ... out|front|with .. front|of|others .. =people|others
eat in =front of -nobody
eat|have|add .. extra|more|second|bigger .. =snack|food|meal|helping|portion -veg|vegetables|fruit|fish|fibre|
  protein|box|boxes|plan|tab|order|orders|dye|colouring|bowls
not|never|without|stop =skip .. @meal|meals -meeting|meetings|code|club
eat .. =regularly|normally|regular
gain|restore .. =weight -muscle|training|of
put .. =weight back? on $|again|this|slowly|for|and|even|without|as|before|by|okay|ok|is|because|after|until
put .. =weight back $|again|slowly
put on .. =weight -plates|belt|vest|training
weight restoration|gain
recover|recovery .. from|my .. anorexia|bulimia|ed|eating|binge|orthorexia
ed|anorexia|bulimia|eating recovery|thoughts|voice|team|clinic|therapist|nurse|group|behaviours|unit|support|brain
eat & without|not|no|anyway|even & =guilt|guilty|purge|sick|compensating|counting|weighing|fear|scared|binge
had|have|finish & @foods|something|seconds|helping & without|not|no|anyway|even & =guilt|guilty|purge|sick|
  compensating|counting|weighing|fear|scared|binge
had|have|finish it|one|them|that|some|everything|all ... without|not|no|anyway|even .. =guilt|guilty|purge|sick|
  compensating|counting|weighing|fear|scared|binge
had|have|finish & without|not|no & =purge|compensating
everything|all on my|the =plate -at|design|this
had|have|ate|took|go|get for? =seconds -hand|off|left|counter|of|per|late|on|to|count
cake|dessert|pizza|chocolate|pudding|bread & no|without & =guilt|guilty|counting|shame
talk|tell & =food|eating|meals|weight|binges|purging|dietician -for|order|delivery|stall|van|bank|shop|module|
  allergies|truck|festival & nurse|help|someone|mum|dad|doctor|gp|counsellor|about|tutor|coach
ask|call|ring|see|email & =eating|binges|purging|weight -class|limit|of & nurse|help|someone|mum|dad|doctor|gp|
  counsellor|about|tutor|coach
ask|call|ring|see|email & =food|meals -for|order|delivery|stall|van|bank|shop|module|allergies|truck|festival|
  and|before & nurse|help|someone|doctor|gp|counsellor|hard|scary|struggling
ask|call|ring|see|email & my =food|meals|eating
dietician|dietitian
actually =ate|eaten .. it|lunch|dinner|breakfast|all
scared|afraid|frightening .. of .. =eating|food
food .. all day|all|every|constantly & think|tired
eat & without & =panic|panicking|guilt|purge|fear|afraid|crying|ritual|counting|scales
finish & it|everything|@foods & without & =panic|panicking|guilt|purge|fear|afraid|crying|ritual|counting|scales
-weekend|christmas|ice @food & without & =panic|panicking|guilt|purge|fear|afraid|crying|ritual
-weekend|christmas|ice|bread|cake @food & without & =counting|scales
^ three|3 =meals -for|from
eat|have|manage|keep|try|finish|with|had|ate|need|at|of|do|all|my|on|least|to|just .. three|3 =meals -for|from
three|3 =meals a|per|every|today|tomorrow|daily|each|even|and|with|no|not|without|through|plus|again|this
meals and .. =snacks -for|list
stop|without|no|not|never|resist|urge .. to? =purge $
stop|without|no|not|resist|urge =purge -old|unused|the|logs
day|week|month .. =purge|binge -tv|watch|series|box
stop =vomiting
stop|not|without =weigh myself|every|my|twice|daily|so
purge|binge & want|badly|again|relapse|not|stop|yet|urge|tonight|days|since -watch|series|show|season
without|not|stop .. =running|burning|walking|working|exercising it|that|them|my|the? @foods? off
@food|biscuit|slice|bite & without|not|stop|no & =running|burning|exercising|purging|punishing|compensating|weighing|
  guilt|off & off|purging|guilt|compensating|weighing
not|stop|never|without|less|resist .. =vomit|puke .. up|less|today|tonight|after|$
not|stop|never|without|less|resist .. =throw .. up|after|less -the|a|it|old
not|stop|never|without|less|resist .. be|being|get|getting|make|making|myself .. =sick .. up|less|today|tonight|after|$
not|stop|never|without|less|resist =sick up|after|less
vomit|purging|binges|bingeing less|fewer|more
clean from|of|off =bulimia|anorexia|purging|bingeing|binges|laxatives|ed
bulimia|anorexia|purging|binge|orthorexia & days|weeks|months|years|clean|free|recovery|recover|relapse|over|beat|rid
eat|dinner|lunch|breakfast|meal|had & not|without|no & =bring|make & up|back
no|without|stop|not|never =making up .. for -lost|time|missed
no =purge|binge|laxatives|vomiting
peace with my? food|eating|body -shop
feel|be|become .. ok|okay|calm|calmer|better|normal|good|relaxed|easier|safe about|around|with =food|eating|
  meals|lunch|dinner -plans|guests|handling|hygiene|photos|party
"""

REGULAR = """
eat|have|cook|finish|sit|share|take|enjoy .. @meal|something|properly .. =every|each|per day|morning|evening|night|
  afternoon|week|weekday|weekend|school|work|lunchtime|time
eat|have something|meal|snack|food|properly|regularly? .. =every few|couple|two|three|four|2|3|4 .. hour
eat|have #2 =times|meals|snacks a|per|each|every day
eat|have|finish|sit|come .. to|at|for? =every|each @meal
eat with|at .. =every|each evening|day|night|morning -other
every two|three|four|few =hours & eat|snack|food|alarm
sit through|down .. @meal .. with|at ... =every|each night|day|evening
"""
"""Meals at their times, as every plan for getting well has them: no line, and none of them is made smaller."""

PAYING = """
i =ate|eaten -normally|properly|well|my ... hate|loathe|despise|disgusted|punish me|myself|with|at -cabbage
water|drink ... before|ahead .. =weigh|weighing|weighed in|$|at|by
=skip|skipping|miss lunch|lunches|breakfast|breakfasts|dinner|dinners|meals|supper .. at? .. all|every|this|each week|
  day|days|month -on|meeting|club
@fill =until|till @mealtime|tonight|tomorrow|bed
@fill and @fill =all|whole day|morning|week|weekend|until|till
@fill =instead|rather of|than my|a|the|having|proper? @mealtime -out|for|guests
skip .. and|then|with =drink|have|just|sip @fill
no? @mealtime|eat only? =unless|until|till i .. @exercise|burn|reach|hit|earn|lose|weigh|deserve
@mealtime|eat only .. =after|when|if|once .. @exercise|#100|burning|earning|weighing
@fill to|so =fill|curb|stave|suppress up|off|me|my|hunger|appetite
@fill before|between each|every =bite|mouthful|meal|forkful|spoonful
eat|@meal =once|if|when i have? .. burn|earn|reach it|off|#1|my|steps|the
glass|cup|mug|bottle ... when|whenever|if|because i .. =hungry|starving
water|tea|coffee|gum|cigarette|smoke|ice ... when|if|whenever|because i .. =hungry|starving|hunger
only|just? eat only|just? =white|safe|weighed|counted things|food|stuff
nothing|no|empty .. until|till|before the|my? =weigh|scale
nothing|empty until|till|before the|my? =clinic
nothing|no|empty food|breakfast|eating|dinner|lunch|stomach|water to? until|till|before the|my? =clinic
^ -buy|get|order|bring|pack|pick|grab|fetch|need|add|shop ... ... @foods & =nothing -goes|with & rest|all|day|
  then|else|until
cut|split .. every|each =bite|mouthful|grape|pea|meal|slice into|in
run|walk|swim|cycle|work|burn|sweat|dance the|my|that|all =@meal|cake|food|pizza off
drink|have|swallow =salt|salty|soapy|mustard water -tank|taffy
stones|coins|weights|batteries .. pockets|bra|socks|hair & =weigh|scales|clinic|nurse
no|never|not .. =full plate|stomach|belly again|ever|$
#1|one|two|three|half =rice cake|cracker and .. tea|coffee|water|nothing
hide how =thin|skinny|light i
hide how =little|much i .. eat|ate|eaten|weigh|have|had|lost|run|exercise|left|throw|threw|purge|binge|$
just|only|nothing|have|a|lemon|hot|black|diet|sparkling|green =coffee|tea|water|coke|broth|gum|ice|cigarette for|as
  .. lunch|dinner|supper -guests|everyone|party|table|kids|us
broth|soup|lettuce|coffee|water|tea|apple|cucumber|celery|gum|juice|yoghurt|crackers|salad and =nothing|none|zero
  else|more|$
until|till|so .. =hunger|hungry .. goes|gone|stops|passes|away|fades|quiet|over|dies
eat|swallow|chew =cotton|tissue|paper|sponge wool|balls|paper|$|so|to|instead
@meal|food|eat|dessert =only if|when|once|after i .. burn|earn|run|walked|trained|sweated|steps|workout|swam|lost|
  weigh|deserve
eat|@meal =only .. after .. run|gym|workout|swim|treadmill|session|weighing|steps
see|feel|count|show my =ribs|collarbones|spine|hipbone -xray|doctor|physio
@exercise|hour|minutes|bike|squats|burpees|lengths ... for|after|when|whenever? .. =every|each time|slice|piece|bite|
  biscuit|cake|treat|meal|sweet|crisp .. i? of? .. eat|have|had|@food
@exercise|bike|hour|miles|extra|double|squats|burpees|lengths|spin ... because|since|as i =eat|binged|overate
@exercise|bike|hour|miles|extra|double|squats|burpees|lengths|spin ... because|since|as i =had -to|the|it|no
  ... @foods|seconds|dessert|much
@exercise|bike|miles|squats|burpees|lengths|spin ... because|since|as i =had $
@exercise|squats|burpees|bike|lunges|planks|spin -script|query|git|over|down|round|back|command ... to =cancel|offset|
  undo|balance|erase|compensate|even it|that|this|for|out|@food|the|what -commit|booking|budget|carbon|order|change
sweat|swim|walk|cycle|row|train|work off .. =@food -truck|prep|table|plans
sweat|swim|walk|run away|out -for|to|from|and|with .. =@food -truck|prep|plans|rota
work|train|swim|cycle|walk|row out after|because|for of|that|every|each|the|all|my .. =@food -stall|plans|rota
eat & =sweat|run|walk|swim|cycle|work off
fill|full up? on .. =water|celery|lettuce|coke|cola|coffee|gum|cucumber|broth|soda|tea|diet|ice|salad -tank|car
live|survive|exist off|on ... =coke|cola|lettuce|celery|coffee|water|gum|air|cucumber|broth
eat|food|meal|dinner|lunch =every other|second|third day|night -out|with
ups|jumps for|per each|every|a =biscuit|cookie|slice|sweet|crisp|bite|treat
row|dance|swim|k|miles|km|laps ... because .. had|ate|eaten .. =cake|@food|biscuit|slice
"""

SCALES = """
last|stick .. on|by|to|with only|just|an|a|nothing? .. =coffee|water|apple|air|gum|lettuce|cucumber|ricecakes|
  rice|celery|
  soup|black|diet|tea|broth|juice|monster -labels|soup|rota ... till|until|today|all|dinner|day|tomorrow|week|
  lunch|$
get .. by|through|along|till|until|to .. only|just|nothing|on|with .. =coffee|water|apple|air|gum|lettuce|
  cucumber|
  ricecakes|rice|celery|soup|black|diet|tea|broth|juice|monster ... till|until|today|all|dinner|day|tomorrow|
  week|lunch|$
get|go|run .. by|day|days|morning|till|until|dinner|lunch|night|week|today|through|along on|only .. =coffee|
  water|gum|apple|
  air|black|lettuce|tea|rice|cigarettes|diet
go|run on|only just|only|nothing|an|a|black|but? but? =coffee|water|gum|apple|lettuce|tea|rice|cigarettes|diet
  $|and|all|today|till|until|instead|for|till
the|my|bathroom|those|our|digital|weighing|stupid|these =scale -bar|on|of|factor|model|for ... hide|without|bin|
  away|not|
  cupboard|throw|smash|no|give|off|avoid|step|lock -music|guitar|piano|major|minor|practise|practice|tip|fish|
  kitchen|
  model|up
^ =scale in|into|to|under|goes|go|out|not|no|hidden|binned .. bin|away|cupboard|loft|garage|attic|drawer|today|$
^ =scale away|today $|today|tonight|for|tomorrow|no|not
get|stay|put|step .. on|off|onto|rid|away|myself|me of|from|on|onto? the|my|bathroom|those|this|digital|a|no?
  =scale -bar|
  bars|ruler|factor|of|fixed|model|music|guitar|piano|major|minor
get the|my|a|bathroom|digital|new|some bathroom|digital? =scale out|back|again|down|$|from|for|upstairs
put|move .. the|my|bathroom|those|our|digital|weighing|these|back? =scale away|in|into|under|out|back|behind|
  outside|up|
  where|by|somewhere|high|so|upstairs -of
put|move the|my|bathroom|away|those|our|digital bathroom|digital|the|my|those? =scale $
only|just|under|max|maximum|limit|below|stay|about #300 a|per day
only|just|under|max|maximum|limit|below|stay|about #300 $ & stomach|macros|weight|calories|food|body|thin|@meal|
  intake|
  waist|hungry|eat
stay|keep|eat|be|get|go|hit|had|have|ate|remain .. only|just|under|max|maximum|limit|below|stay|about -19*|20*
  #300
  today|tomorrow|daily|$ -mb|pixels
^ today|tomorrow|tonight|eat|stay|i|net ... =only|just|under|max|maximum|limit|below|about -19*|20* #300 $|today|
  tomorrow
^ =only|just|under|max|maximum|limit|below|stay -19*|20* #300 today|tomorrow|daily|day|$
lose ... =fast $|before|by
longer|another|secret =fast -charger|car|lane|internet|track|and
=fast longer
=fast to|and|so|until|till .. be? lose|thin|fat|thinner|skinny
thin|thinner|skinny|slim|fat .. =fast $|tomorrow|today|before|by
=fast .. after .. @meal|food|binge|eating|eat|ate|weekend|christmas|yesterday|cake|pizza -meeting|prep
=fast|fasting .. secret|secretly
body check|dysmorphia -the|email|html
baggy & hide
baggy .. clothes -to|from|out
fit into .. old|size|my|the .. jeans|dress|zero
fit into .. old|size|my|the|a .. #1 $|by|before|again|jeans|for|in|dress
just|only|nothing|one|two|an ... =apple|lettuce|cucumber|broth|celery|crackers|yoghurt|yogurt|banana|carrots|
  salad|egg|grapes -hunt|for|juice .. a|per|all|whole|the .. day -for|from|per
just|only|nothing|one|two|an ... =apple|lettuce|cucumber|broth|celery|crackers|yoghurt|yogurt|banana|carrots|
  salad|egg|grapes for|juice .. a|per|all|whole|the .. day -for|from|per
a|per|all|whole day ... on|just|only|nothing ... =apple|lettuce|cucumber|broth|celery|crackers|yoghurt|yogurt|
  banana|carrots|salad|egg|grapes -hunt
had to run|walk|exercise|gym|burn & @food|ate|eaten
had to run|walk|exercise|gym|burn & because i|of|my|food
only|just|nothing|live|survive .. on? .. =apple|lettuce|cucumber|broth|celery|crackers|yoghurt|banana|carrots|
  soup|coffee|water|juice|gum|air -the|with|machine|run|rota|meeting|date|filter|bill|meter|tank|tree|trees|
  pump|pie|con|bed|beds|tomatoes|beans|seedlings|pots|store|shop|watch|order|garden|plants|morning & until|till|
  today|day|week|tonight|tomorrow -plants|flowers|garden
just|only|nothing but? .. =lettuce|broth|cucumber|celery|gum|black -seeds|seedlings|plants|socks|ink|pen|and|
  trousers|paint|tape|thread|shoes|dress|boots|bag|bin|bins|clothes|or|jeans|cat|dog|with|paper|wool|yarn|tie|
  cable|wire
just|only|nothing but? =air $|today|and|for|till|until|all|tonight
"""
"""The scales at home, a number for the day, and getting by on something to drink."""

HIDING = """
chew it|food|and .. =bin|spit
hide|spit|flush|throw|bin|slip ... my -old|expired|dog|cat|puppy|kids .. food|lunch|dinner|breakfast|sandwich|
  meal|snack -box|boxes|bag|bags|tin|tins|order|rota|table
feed ... my own|last|leftover|whole|half? food|lunch|dinner|breakfast|sandwich|meal|snack
hide|spit|flush|throw|bin|slip ... food|lunch|dinner|breakfast|sandwich|meal -leftovers|section|order|column
  ... napkin|toilet|so|nobody|pocket|sleeve
feed ... food|lunch|dinner|breakfast|sandwich|meal ... napkin|toilet|nobody|pocket|sleeve|thinks|knows|sees
hide .. =food|eating|meals -column|section|tab|layer|row|menu|smell|hunt|bank
pretend|lie|lying -flat|down|in|on|still|back|there ... =eat|full|hungry|lunch -story
tell|say|claim ... i|already|had|have|not|too|big|just|earlier|later =eat|full|hungry|lunch -story
tell|say|claim ... i .. =eat|full|hungry|lunch -story
say|claim =full|ate|eaten -stack|marks|name|refund|amount
tell|say @relative|@friend|@name|them|everyone|her|him|people =ate|full|eaten|hungry
move|push .. =food around -the|depot|town|a
move|push .. =food around the|a|my .. plate|bowl|tray
tiny|small .. =bites|pieces|portions .. so|only|less|smaller -the|baby|kids|he|she|they|everyone|toddler|dog
tiny|small =bites|portions .. as -canapes|starters|samples
smaller plate|portion -fork|of|dog|cat|kids|bake
@getting_rid .. my|the|all|most|of .. lunch|dinner|breakfast|meal|sandwich|snack|supper|food -old|leftover|
  scraps|bank|waste|mouldy|box|boxes|set|table|rota|menu|ads|bar|tin|tins|bag|bags|plates|moths|processor|smell|
  deals|order|tab|drawer|packaging|tray|trays|containers|pouches|hall|invite|invites|colouring
get =rid of .. my|the|what|everything .. lunch|dinner|breakfast|food|meal|eat|supper -the|box|boxes|set|table|
  rota|menu|ads|bar|tin|tins|bag|bags|plates|moths|processor|smell|deals|order|tab|drawer|packaging|tray|trays|
  containers|pouches|hall
spit|spat out .. @food|food|before|cake|it|my
hide .. -christmas|weekend @food =wrapper|packets|boxes|evidence
wrappers & hide|bin|secret|bottom|under|ashamed & food|biscuit|crisp|chocolate|sweet|mum|eat|nobody
packets & hide|secret|under|ashamed|bottom & food|biscuit|crisp|chocolate|sweet|mum|eat|nobody
say|tell ... no to .. =lunch
then|and|just|only throw it|everything|lunch|dinner|breakfast .. =up
"""
"""Food hidden, thrown away or moved about, and meals that are said to have been eaten."""

LOOKS = """
slim|slimmer -down|the|chance|fit|jim|wallet|folder|phone|pickings|case|volume|book|build|file|tie|box|
  container|margin|margins|shelf|drawer|line
slim down .. for|before|by|$
get =thin|lean|shredded -film|slices|slice|mince|startup|on|six|canvas|paper|wood|sheets|gloves|strips|wire|
  meat|pork|beef
beach|bikini|summer =body -wash|shop|spray|lotion|butter|shots|board
flat =stomach|tummy|belly
body =image -of
mirror .. avoid|fat|body
mirror .. without|not -drilling|streaks|frame|straight|mounting|tags|working|level|nails|damage|screws|history|
  closing|the|in|on
swimsuit|bikini|jeans|dress & -fitting|fitted fit|thin|until -denim
back|get|squeeze|slip|me|down .. into|in .. -fancy|full|evening =swimsuit|bikini|jeans|dress -code|rehearsal
into my|that|the|old|size .. =swimsuit|bikini|jeans|dress
dress|jeans =size|sizes & down|drop|lose|by|before|smaller|thin
drop|down|lose|two|three|smaller .. dress|jeans =size|sizes
fit .. into|in .. dress|jeans|trousers|suit|swimsuit|bikini|uniform|clothes -shop|order|carrier|rehearsal|drawer
fit .. into .. old .. self|size|stuff|things|body|skirt|me
jeans|trousers|dress|clothes & not & close|fit|do|zip
be|get|fit|down into|to? a|my? =size zero|#0 & by|thin|jeans|whatever|takes
"""
"""How a body looks, in a mirror or a dress."""

TABLES = (
    (Kind.EATING, Tier.SURE, Way.AWAY, ENOUGH),
    (Kind.EATING, Tier.SURE, Way.TOWARDS, PAYING),
    (Kind.EATING, Tier.SURE, Way.TOWARDS, SCALES),
    (Kind.EATING, Tier.SURE, Way.TOWARDS, HIDING),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, LOOKS),
    (Kind.EATING, Tier.NONE, Way.AWAY, REGULAR),
)
