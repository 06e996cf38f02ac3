"""Words of meals: enough of them, kept, at their times, and paid for with sport."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

ENOUGH = """
three|four|five|six|#3 .. #3 .. small|regular|proper|full|whole|normal|balanced? =meals|snacks
let|letting|have @relative|@name|@friend|him|her =plate|plates|serve .. my dinner|lunch|food|tea|meal|portion
recover|recovering|recovery|free|away .. from .. =ana|mia $
leave|leaving|quit|beat .. =ana|mia behind|$
keep|keeping|hold|holding to? my|the? =meal plan $|today|tomorrow|this|even|tonight|when|until|till|through|after
finish|complete|follow|do|eat|all .. my|the? =meal plan $|today|tomorrow|this|even|tonight
sit|stay|cope|bear|be .. with|through .. =fullness
sit|stay|cope|bear .. with|through .. feeling|being|so =full
finish|eat|eating .. what|everything|all .. my|the =plate
ate|eat|eating .. @meal ... with .. =others|people|everyone
lock|hide|hid|throw|threw|give|gave|rid|smash .. the|my|of? =scale|scales .. in|away|out|to|down|cellar|loft|basement|
  of|$
put|take|took|get the|my|bathroom? =scale|scales .. down|cellar|loft|basement|attic|garage
eat|eating|have|having|finish|manage|keep|try .. #3 .. small|regular|proper|full|whole|normal|balanced? =meals|snacks|
  times
eat|eating|have|finish|keep ... =fear|scary|unsafe food|foods
fear food|foods
meal plan .. follow|stick|eat|dietitian|all|with
stick|follow|following|eat|trust ... =meal plan -prep
meal support
keep|keeping .. breakfast|lunch|dinner|food|meal|tea =down
keep .. food|meal|dinner|lunch|breakfast .. =down
eat|eating|have|finish|finishing .. breakfast|lunch|dinner|meal|snack|something|tea|food|it|toast|sandwich ...
  without .. =purging|sick|guilt|counting|weighing|measuring|compensating|scales|exercise|feeling|throw|logging|
  tracking|hiding
eat|eating|finish .. =enough -for
eat|eating|finish .. whole|entire|full|all .. plate|meal|sandwich|portion|dinner|lunch|breakfast
eat|eating|have .. =even|although|though .. weighed|ate|not|guilty|full|fat
eat|eating ... out|front|with .. front|of|others .. =people|others
eat|eating in =front of -nobody
eat|eating|have|add .. extra|more|second|bigger .. =snack|food|meal|helping|portion -veg|vegetables|fruit|fish|fibre|
  protein
not|never|without|stop =skip|skipping .. @meal|meals
eat|eating .. =regularly|normally|regular
gain|gaining|restore|restoring .. =weight -muscle|training
put .. =weight .. on|back
put on .. =weight
weight restoration|gain
recover|recovery|recovering|recovered .. from|my .. anorexia|bulimia|ed|eating|binge|orthorexia
ed|anorexia|bulimia|eating recovery|thoughts|voice|team|clinic|therapist|nurse|group|behaviours|unit|support|brain
ate|eat|eating|had|have|finished|finish & without|not|no|anyway|even & =guilt|guilty|purging|purge|sick|compensating|
  counting|weighing|fear|scared|binge
everything|all on my|the =plate
had|have|having|ate|took|go|get =seconds
cake|dessert|pizza|chocolate|pudding|bread & no|without & =guilt|guilty|counting|shame
talk|talking|tell|ask|call|ring|see|email & =food|eating|meals|weight|binges|purging|dietician|dietitian & nurse|help|
  someone|mum|dad|doctor|gp|counsellor|about|tutor|coach
dietician|dietitian
actually =ate|eaten .. it|lunch|dinner|breakfast|all
scared|afraid|frightening .. of .. =eating|food
food .. all day|all|every|constantly & thinking|think|tired
eat|eating|ate|have|finish & without & =panic|panicking|guilt|purging|purge|fear|afraid|crying|ritual|counting|scales
three|3 =meals
meals and .. =snacks
stop|stopping|without|no|not|never|resist|urge|urges .. to? =purge|purging $
stop|stopping|without|no|not|resist|urge|urges =purge|purging -old|unused|the|logs
days|weeks|day|week|month|months .. =purge|purging|binge|bingeing
stop =vomiting
stop|stopping|not|without =weigh|weighing myself|every|my|twice|daily|so
purge|purging|binge|binges|bingeing & want|badly|again|relapsed|relapse|not|stop|yet|urge|tonight|after|days|since
  -watch|series|show|season
without|not|stop .. =running|burning|walking|working|exercising .. it|that|them|lunch|dinner|off
@food|biscuit|slice|bite & without|not|stop|no & =running|burning|exercising|purging|punishing|compensating|weighing|
  guilt|off & off|it|purging|guilt|compensating|weighing
not|stop|never|without|less|resist .. =throw|throwing|threw|vomit|vomiting|puke|sick .. up|less|today|tonight|after|$
vomit|vomiting|purging|binges|bingeing less|fewer|more
clean from|of|off =bulimia|anorexia|purging|bingeing|binges|laxatives|ed
bulimia|anorexia|bingeing|purging|binge|orthorexia & days|weeks|months|years|clean|free|recovery|recover|relapse|over|
  beat|rid
eat|ate|eating|dinner|lunch|breakfast|meal|had & not|without|no & =bring|brought|bringing|making|make|made & up|back
no|without|stop|not|never =making up .. for
no =purging|bingeing|purge|binge|binges|laxatives|vomiting
peace with food|eating|body
feel|be|feeling|become .. ok|okay|calm|calmer|better|normal|good|relaxed|easier|safe about|around|with =food|eating|
  meals|lunch|dinner
"""

REGULAR = """
eat|eating|have|having|cook|finish|sit|share|take|enjoy .. @meal|something|properly .. =every|each|per day|morning|
  evening|night|afternoon|week|weekday|weekend|school|work|lunchtime|time
eat|eating|have|having something|meal|meals|snack|snacks|food|properly|regularly? .. =every few|couple|two|three|four|
  2|3|4 .. hours|hour
eat|eating|have|having #2 =times|meals|snacks a|per|each|every day
eat|eating|have|finish|sit|come .. to|at|for? =every|each @meal
eat|eating with|at .. =every|each evening|day|night|morning -other
every two|three|four|few =hours & eat|eating|snack|food|alarm
sit|sitting through|down .. @meal .. with|at ... =every|each night|day|evening
"""
"""Meals at their times, as every plan for getting well has them: no line, and none of them is made smaller."""

PAYING = """
nothing|no|empty .. until|till|before the|my? =weigh|weighing|scales|scale|clinic
@foods & =nothing & rest|all|day|then|else|until
cut|cutting|split .. every|each =bite|mouthful|grape|pea|meal|slice into|in
run|walk|swim|cycle|work|burn|sweat|dance the|my|that|all =@meal|cake|food|pizza off
drink|drinking|have|swallow =salt|salty|soapy|mustard water -tank|taffy
stones|coins|weights|batteries .. pockets|bra|socks|hair & =weigh|weighing|scales|clinic|nurse
no|never|not .. =full plate|plates|stomach|belly again|ever|$
#1|one|two|three|half =rice cakes|cake|cracker|crackers and .. tea|coffee|water|nothing
hide|hiding how =little|much|thin|skinny|light i
just|only|nothing|have|a|lemon|hot|black|diet|sparkling =coffee|water|coke|broth|gum|ice|cigarette|cigarettes for|as
  .. =lunch|dinner|supper -guests|everyone|party|table|kids|us
broth|soup|lettuce|coffee|water|tea|apple|cucumber|celery|gum|juice|yoghurt|crackers|salad and =nothing|none|zero
  else|more|$
until|till|so .. =hunger|hungry .. goes|gone|stops|passes|away|fades|quiet|over|dies
eat|eating|swallow|chew|chewing =cotton|tissue|tissues|paper|sponge wool|balls|paper|$|so|to|instead
@meal|food|eat|dessert =only if|when|once|after i .. burn|burned|earn|earned|ran|run|walked|trained|sweated|steps|
  workout|swam|lost|weigh|deserve
eat|eating|@meal =only .. after .. run|gym|workout|swim|treadmill|session|weighing|steps
see|feel|count|show my =ribs|collarbones|hipbones|spine|hipbone -xray|doctor|physio
@exercise|hour|hours|minutes|bike|squats|burpees|lengths ... for|after|when|whenever? .. =every|each time|slice|piece|
  bite|biscuit|cake|treat|meal|sweet|crisp .. i? of? .. eat|ate|have|had|eaten|@food
@exercise|bike|hour|hours|miles|extra|double|squats|burpees|lengths|spin ... because|since|as i =ate|eat|binged|
  overate|had
@exercise|squats|burpees|bike|lunges|planks|spin ... to =cancel|offset|undo|balance|erase|compensate|even it|that|
  this|for|out|@food|the|what
sweat|sweating|swim|walk|cycle|row|train|work out|off|away .. =@food -truck|prep
eat|ate|eating|eaten & =sweat|run|walk|swim|cycle|work off
fill|filling|full|filled up? on .. =water|celery|lettuce|coke|cola|coffee|gum|cucumber|broth|soda|tea|diet|ice|salad
  -tank|car
live|living|survive|surviving|exist off|on ... =coke|cola|lettuce|celery|coffee|water|gum|air|cucumber|broth
eat|eating|ate|food|meals|meal|dinner|lunch =every other|second|third day|night -out|with
ups|jumps for|per each|every|a =biscuit|cookie|slice|sweet|crisp|bite|treat
row|dance|swim|k|miles|km|laps ... because .. had|ate|eaten .. =cake|@food|biscuit|slice
"""

TABLES = (
    (Kind.EATING, Tier.SURE, Way.AWAY, ENOUGH),
    (Kind.EATING, Tier.SURE, Way.TOWARDS, PAYING),
    (Kind.EATING, Tier.NONE, Way.AWAY, REGULAR),
)
