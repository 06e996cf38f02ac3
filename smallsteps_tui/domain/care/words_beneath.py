"""What words mean under a goal that wants care: living, parting with things, leaning on the goal, belongings."""

LIVING = frozenset(
    """
    asleep midnight breakfast lunch dinner supper food cook meal snack soup toast porridge sandwich fruit bath eat
    sleep bed nap rest walk run swim yoga stretch shower wash brush teeth dress laundry dishes washing hoover vacuum
    work job shift email emails report study homework essay exam read book chapter coffee tea water therapist therapy
    doctor gp appointment counsellor group clinic nurse hospital helpline samaritans support breathe breaths outside
    sun garden feed play music guitar piano sing draw paint knit game film movie meet visit church mosque prayer class
    lesson school college uni gym football bus train shops groceries shopping haircut dentist meds tablets tidy clean
    plants dance cycle bike library museum park picnic cinema sit bins bin cup kettle blanket candle podcast song
    watch curtains window cuddle hug friend friends mum dad sister brother gran nan grandma grandad neighbour
    colleague cousin wife husband kids children aunt uncle call ring phone text sheets pancakes omelette rice beans
    egg bake bread sew repot rabbits rabbit birds geography maths worksheet revision swimming band practice ironing
    vacuuming market drive laptop kitchen kitten puppy cat dog horse hens plant sow rake mow prune dig parc passi
    blokje hond cachorro chien hund perro bett lit cama letto sketch choir climb hike anrufen mutter fruhstuck
    fruhstucken schlafen spazieren kochen essen appeler soeur mere manger dormir marcher dejeuner llamar abuela madre
    desayunar comer pasear ligar mae caminar bellen moeder eten slapen wandelen ontbijten chiamare nonna mamma
    mangiare dormire camminare colazione
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Food, sleep, a walk, work, people, care: they stay ordinary under any goal."""

DARKENED = """
=write .. to|for the? each|all|everyone|my|kids|mum|dad|nan|him|her
sell|flog .. my|the|all|everything|off|up|car|bike|house
gift .. my|the|all
somewhere|anywhere|something|place|building|bridge|floor|spot|point|ledge ... high|tall|quiet|remote|lonely|deep|
  private|alone
high|tall|deep|remote =building|bridge|floor|spot|place|ledge|point|enough|tower|drop|fall
catch .. the =bus $
=take|swallow #6|ten|twenty|thirty|forty $|of|tonight|at|pills|tablets
knot|hose|hosepipe|exhaust|motorway|overpass|quarry|multistorey|balcony|garage|heights|noose|beam
multi =storey
say .. =sorry|thanks
say .. thank you
goodbye
letter|note|video|message .. to|for|telling|so|explaining|where|kids|mum|dad|everyone|friends|family
write|record .. letter|note|video|message
who gets|has|takes|will|looks
give|gift|donate|hand|pass|leave ... away|dog|cat|guitar|things|stuff|clothes|books|records|plants|keys|watch|ring|
  money|jewellery|rabbit|bike|car|laptop|collection
rehome
find|sort|someone ... home|dog|cat|pet|rabbit|hamster|fish|parrot
sort|organise|finish|update|print|tidy|put|get|check ... =papers|paperwork|will|insurance|policy|finances|passwords|
  accounts|documents|affairs|order|bills|pension|debts
will
password
life =insurance
insurance
cancel|close|delete|wipe|shut ... subscription|account|phone|contract|lease|history|photos|membership|facebook|
  instagram|email|direct
pay|clear|settle .. off|back|everything|debts|everyone|what .. owe|$
buy|order|get|pick|find|fetch|collect ... =rope|knife|blade|razor|@tablets|paracetamol|charcoal|gun|helium|bag|bleach|
  vodka|petrol|antifreeze|cord|belt|ladder|bottle|gas|hose
rope|gun|charcoal|helium|pills|bridge|noose|ledge|roof|station|platform|railway|cliff|pier
find|pick|choose|book|decide|check|scout|visit ... place|spot|hotel|bridge|day|date|time|room|cliff|cabin|motel|woods|
  forest
research|google|look|read|search|find ... up|out|online|forum|how|ways|methods|doses
last|final
apologise|apologize|sorry|forgive|forgiveness
so nobody|that has|have|finds|to
so they|mum|dad|he|she .. not .. have|need|find|worry
funeral
empty .. flat|room|house|locker|desk
see|hug .. one last|more
@hoarding ... =pills|tablets|enough
stop|quit ... =eating|meds|tablets|therapy|treatment|seeing|answering
cancel|skip|miss ... =therapy|therapist|psychiatrist|doctor|counsellor|gp|clinic|appointment|session
wait until .. asleep|out|away|alone|gone
be =alone|home tonight|on|when|for
drive|go|walk .. to .. =bridge|cliff|woods|sea|forest|tracks|river
do it
phone|broadband|gym|rent =contract
guitar|dog|cat|bike|watch|ring|records|car .. to
"""
"""Goodbyes, giving away, papers, buying, a place and a day: a goal of dying darkens them."""

LEANING = frozenset(
    """
    it this that them one less half again day days week weekend night tonight today tomorrow only just first next part
    more another last twice once three two four five start begin try do practise continue keep go done same whole all
    friday monday tuesday wednesday thursday saturday sunday morning evening christmas new year until till skip none
    nothing no zero without stop quarter halve halves every other slower faster minutes minute hour hours bit little
    times instead
    step a an the on in at for to of by my i me with and or not up down off out get take make be through time from day's
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words that mean what the goal above them says."""

AMOUNTS = """
^ only|just? =once|twice $|more|again|tonight|today|then|a|and
^ only|just? one|a|another =more|last $|time|then|and
^ only|just =one|two|three|half|little|few $|then|and|more|tonight
^ only|just a =little|bit|few|taste|sip|half $|then|and|tonight
^ =another one|time|$
cut|burn|scratch|hit|smack|slap|use|drink|smoke|bet|gamble|play|inject|snort|score|do .. one|a|just|only =last|more
  time|$|then|tonight
cut|burn|scratch|hit|smack|slap|use|drink|smoke|bet|gamble|play|inject|snort|score|do .. just|only? =once more|$|then|
  tonight|today
^ =half|quarter|halve $|of|it|them|this
every =other|second|third
only|just on|at .. =weekend|friday|saturday|sunday|birthdays|parties|payday|christmas
one|two|half|#1 =instead of #1|one|two|three
^ =none $|today|tonight|at
more than i =should|meant
one|a|once|half .. will|does? not =hurt|matter|count|harm
couple|few|one|two|bit .. not do any? =harm|damage
half|one|less .. then =none|nothing
=from #1 .. to #1
"""
"""Amounts that say nothing by themselves: of an act of harm they lead towards it, also where the goal is to stop it."""

PAPERS = """
form|certificate|pension|probate|insurance|bank|account|tax|estate
solicitor|lawyer|notary|registrar|registry|council|bill|contract|envelope|paperwork|papers
executor|benefit|claim|landlord|mortgage|subscription|utilities
"""
"""What a death leaves to do on paper: it keeps its own kind, in a calm tone."""

BELONGINGS = """
pack|sort|clear|empty|give|donate|keep|bag|fold|box|wear|take|open|put|sell|move|wash|look|choose|find|paint|tidy|
  clean|dismantle|return|strip ... =@belongings|toys|books|nursery|crib|cot|pram|clothes|car|chair|study|box|collar|
  bowl|lead|blanket|album|desk|voicemail
photo|picture|voicemail|messages|album
his|her|their ... =@belongings
@lossday
candle|headstone|stone|grave|ashes|plot|flowers|bench|tree|name
go|going|sit|step|look|walk|stay|open ... =room|bedroom|wardrobe|drawer|shed|study|garage|locker
his|her|their =uniform|bag|school|pyjamas|scarf|phone|bike|bowl|lead|boots
"""
"""What is left of someone, and the first days without them."""

CONTACT = """
text|ring|call|phone|write|email|message|meet|see|talk|speak|tell|ask|send|visit|reply|answer|drive|go|find|follow|
  wait|word|knock .. to|with|for|at? .. =him|her|his|them
"""
"""Having to do with whoever is meant, where a goal is of hurting somebody, or of leaving whoever hurts."""

READYING = """
=dinner|tea|supper|lunch|breakfast|table|meal .. on|ready|cooked|done|laid|by|right|perfect|hot
kids|children|house|home|place|everything|shirts|clothes|kitchen ... =quiet|ready|tidy|spotless|clean|ironed|perfect|
  asleep|bed|away
be|stay|keep|get =quiet|invisible|small|ready|home
home|back by|before|on|at =#1|time|five|six|seven|eight|dark
not|never|no|stop =talk|answer|argue|speak|complain|ask|cry|laugh|interrupt
say|tell|be ... =sorry
=iron|cook|press|polish .. his|her|favourite
"""
"""What is made ready so that somebody does not flare up, where a goal is of that."""

FILLING = """
drink|water|coffee|tea|coke|gum|litre|glass|soup ... before|instead|until|till|when ... =eat|@meal|hungry
"""
"""What fills instead of food, where the goal is to weigh less."""

BURNING = """
run|jog|gym|workout|treadmill|cardio|squats|burpees|situps|crunches|laps|steps|swim|cycle|spin
sit =ups
"""
"""What burns food, where the goal is surely a fight with eating."""

DISCARDED = """
take an =extra one|two $|when|if|tonight|because|before
get|come|be off =everything|all|them $|by|before|this|for
flush|tip|dump|throw|chuck|bin|pour ... =@medicine|meds|them|it|all|lot
"""
"""Throwing away what one takes, coming off it or one more; under a plan for one's own it keeps nobody safe."""

OUT_OF_DATE = frozenset(
    ("old", "expired", "date", "empty", "leftover", "box", "boxes", "leaflet", "leaflets", "pharmacy")
)
"""Words of throwing away what nobody takes any longer."""

OWN_MEDICINES = """
my morning|evening|night|daily|own|new? =@medicine
"""
"""A plan for what one takes oneself."""

JOINING = """
^ =follow|join him|her|them|@name $|soon|now|tonight
i .. =want|wish|need|long|hope|should to? i? could|was|were|am|be|go|lie|sleep|stay be|go|lie|sleep|stay|was? back|
  there|together|again|near|up|home|here|right? with|to|beside|where|near him|her|them|he|she|they|@name -@relative|
  cat|dog|for|at|who .. $|again|now|is|are|was
^ =be|go|lie with|to|where|beside him|her|them|he|she|@name $|again|now|is|soon|forever
go|going =after him|her|them|@name $|soon|now|tonight
=together|back|again with him|her|them|he|she|they|@name
=together|back|again with my|our @relative
be|go|going|come|way|get =back|again to him|her|them|he|she $|again|now|soon|somehow|tonight
=together again $|soon|now
do|go what|as|like|where @name|he|she|they =did|went|gone $|too
i .. =want|wish|need|could|should|will|might to? do the? same|it too? $|now|soon|tonight
"""
"""Wanting to be where somebody dead is; a grave, a church and a photograph are for the living."""

COUNTED = frozenset(
    """photos photo pictures books boxes bins exams courses classes lessons orders measurements readings samples
  stickers
    beads plates chairs invitations tickets parcels letters files forms slides scans stairs bottles jars tiles bricks
    shots reps pages recipes""".split()  # noqa: SIM905 a text is easier to read
)
"""What a goal counts: "Take all 40 tonight" under it is of them."""

VISITING = frozenset(
    """visit visiting travel trip flight holiday move moving train weekend reunion distance visa airport abroad wedding
    date dating marry""".split()  # noqa: SIM905 a text is easier to read
)
"""Words of a journey to somebody living, whom one will be with again."""

OF_A_DEATH = frozenset(["death", "died", "funeral", "suicide", "ashes", "grave", "bereaved"])
"""Words of a goal beside which somebody is dead."""

GUILT = """
i .. =laughed|smiled|danced|enjoyed|happy|fun|forgot
my =fault
=should|could not? have|of
what =kind|sort of @relative
=guilt|guilty|blame|deserve|killed
if =only|i
"""
"""What many who grieve think of themselves."""

MEALS = frozenset(
    "breakfast brunch lunch lunches dinner dinners supper meal meals snack snacks eat eating ate".split()  # noqa: SIM905
)
"""Words of meals: where eating is a struggle they are meant whole."""

SMALL_MEALS = """
eat|have|try|taste|take|finish|manage .. =half|bite|slice|spoon|spoonful|mouthful|piece|quarter -only|max|all
^ one|two|three|half|a|#1 .. =bite|slice|spoon|spoonful|mouthful|sandwich|bagel|portion -max|only
drink|have|finish|take ... =supplement|fortisip|milkshake
^ try|eat|have|taste a|one|two|three|half|my|#1|some .. =@foods
^ a|one|two|three|half|my|#1|some =@foods
half|all|finish my|the|this =plate|bowl|portion
"""
"""A little of something, under a goal of getting well: more than nothing, and no less of a meal."""

MAKING_UP = """
make =up for
burn|run|work|walk|sweat it|that|them =off|out
gym|treadmill|run|extra ... =because|after .. ate|eating|binge|it
"""
"""Paying for food, under a goal of eating."""

FETCHING = """
pick|fetch|collect|meet|bring|walk .. up|home? .. =daughter|son|kid|child|children|girls|boys|grandson|granddaughter|
  niece|nephew|stepson|stepdaughter
"""
"""Words of a goal under which one waits outside a school for a child."""

HIDING_PLACES = """
open|get|fetch|find|go|look|take|have|see|hold|unlock|near|touch ... =tin|drawer|pouch|box|kit|case|stash|bag|
  sharpener
"""
"""Where things to hurt oneself with are kept."""
