"""Words of food, drink, medicines and games that are said of other things: "ginger beer", "a fast lane"."""

IDIOMS = """
a|the|my carry on|ons .. under|below|of|at|max? #1 =kilograms|pounds
suitcase|rucksack|luggage|backpack|parcel|dumbbell|kettlebell .. under|below|of|at|to|max? #1 =kilograms|pounds
lunch|breakfast =club
green card =lottery
visa|housing|school|diversity|allotment =lottery
burial =society|club|scheme
just the =ones
keys to the|my|our? new? =manager|tenant|tenants|landlord|landlady|agent|agency|buyer|owner|caretaker|lodger
cupboard|drawer|pile|box|shelf|corner|wall of =shame
=thin|thinning out my|the|our|some
merry|go round =meeting
rest|nap|lie after =lunch|dinner|breakfast
before|when|until|till i|he|she|they =turn #10
=instead of|in? the|my? car|alone|desk|toilets
=rail & deep|pool|ice|rink|skates|diving
pay for his|her|their own? =lunch|dinner|ticket|tickets|coffee
other =mums|mum|mothers|mother|parents|dads|dad|cyclists|drivers scare|scares|intimidate|frighten me
ask|email the? school|head|teacher about .. =bullying
=social worker & falling|falls|dementia|stairlift|wheelchair|carers|respite|rehab
no|not|without|another? =vape|vapes|vaping|cigarette|cigarettes|fag|fags|smoking until|till|before @mealtime
=time out for .. when|if he|she|they hits|bites|kicks|hit
=goodbye ... with|over cake|cakes|biscuits|pizza|lunch|coffee
=slot machine animation|sprite|code|bug|level|prop|ui|game
bet the|my|our =team|office|class|boss we|i|that
=graves lace|wine
medication|medicine|meds|pill =app|reminder|alarm
patch|patches on|in|for the|my|your? =synth|jeans|guitar|kernel|server|tent|elbow|game|branch|knee|sail|router
=coffee|tea with @name|@friend|@relative
=ask about a|the|my|lower|higher|another .. dose|dosage
=edge of the pool|stage|bed|seat|mat|field|paper|table|pitch|sofa|chair|desk
=gas|electric|electricity|water|smart meter|bill|canister|engineer
cut of|in|from the|this|my? =film|video|trailer|episode|scene|cloth|meat|beef|pork|lamb|cake
the =washing out|in|up|on|line|overnight|machine|off|pile|done
=menu & soup|salad|coffee|juice|water|meal
lot the|of =new|novel|book|series|trilogy|saga|chapters|episodes|comics -pills|tablets|ones
alcohol =pad|wipe|gel|rub|swab|hand|thermometer
=pill off|on|from|of the|my|a|this? jumper|sweater|wool|fabric|coat|cardigan|blanket
scratch =card for|from|with @relative|@friend|@name|raffle|office
=razor|blade|clippers on|for my|the|his? beard|chin|stubble|moustache|sideburns|head
=bridge|edge|platform with the choir|band|group|club|class|kids|team|guide
=pill box on|by|at|from the beach|war|cliff|hill|dunes
=scissors|knife|knives|blade .. away|back .. after|in|for|from craft|class|drawer|sewing|block|cooking|kit|lunch|
  dinner
brake|radiator|valve|lines & =bleed
sleeping =bag|beauty|policeman
=scale model|drawing|railway
=nav|satnav|navigation|narrator|gps voice
voice =lesson|coach|actor|leading|exam|part|note|warm|teacher
=follow me|him|her|them|us|you .. on|back strava|instagram|insta|twitter|tiktok|linkedin|facebook|spotify|bluesky|
  back|goodreads
coke|cola =advert|ad|ads|campaign|bottle|float|machine|sign|light
=robot|bot|human|eligible|resident & prove|show|confirm|verify|tick|click & i
only =once the|it|she|we|they -house|door|oven|stove|gas|day|week|tap|lock
purge ... =log|cache|backups|list|files|data|queue|branches|tickets|drawer|records|dataset|database|db|bucket|fixtures
throw up .. =dust|sparks|smoke|spray|question|error|exception|roadblock|barricade|results|hands|tent|shed|scaffold|
  barrier|gazebo|marquee
reread|rewrite .. =chapter|book|novel|scene|draft|section|poem|passage
mark|lines|scratches on|in|from the|this|my =wall|floor|table|car|road|map|court|essay|exam|test|board|door|lens|
  paintwork|vinyl
graphic|samsung|android|wacom|kindle|stylus =tablet
=tablet of stock|yeast|salt|chalk|bouillon|soap|clay|stone
=weekly|dosette|daily|morning|travel|pill box|organiser|organizer|tray & tablets|pills|meds|medicines|medication|
  vitamins & put|sort|fill|lay|count|pack
write|note|jot|list down|out|up? which|what|when|how ... =tablets|meds|pills|medication|medicine
jeans|dress|trousers|skirt & =patch|hem|sew|mend|dye|zip|iron|donate|repair
be|is|are =worth #2 -less
boss in|on|of|at =level|stage|dungeon|raid|phase|act
say|tell .. =eaten|ate there|here|out|at|before|in
music|gigs|sport|radio|tv|sessions|stream|show & =live
clear|gave|sold|pack ... feel =lighter
time|hour|evening|afternoon|walk|bit|quiet .. on my =own
no =meat|dairy|gluten|nuts|sugar & vegan|coeliac|allergy|allergies|menu|recipe|guests
bet .. on .. =name|logo|weather|snow|snail|colour|song|title
bet @relative|@friend|him|her|them|you|@name i|we|that|he|she =can|could|will|finish|beat|would
on my =own for .. hour|minutes|bit|while|afternoon|evening|day|morning|weekend
burn|counting? calories .. =lecture|notes|essay|slides|quiz|homework|textbook|worksheet|labels
silent|silence|vipassana =retreat
sound|look|feel|seem|dress|act|be|more|less like =myself
half =term
the|a|my|this|his|her =cracked
streak|account|link|site|website|app|tv|fridge|boiler|disk|charger|router|kettle|tree|lawn ... =died
shed|roof|basement|cellar|tent|boots|feet|loft|floor|clothes|laundry|bed|nappy|cupboard .. =dry
in|refugee|summer|boot|scout =camp
what i am =worth
code|codebase|repo|website|cv|portfolio|draft|page|document|kitchen|garden|desk|car .. not =ashamed
up|floor|stairs|bed|bath|chair|toilet|walk|stand|steps .. =without help
trainee|nurse|patient|student|phlebotomy|course|teach|learn|explain ... =blood
=tablet & videocall|skype|facetime|app|wifi|youtube|update|install|set|settings|battery|broken|cracked
account|outlook|email|login|system|network|server|drive|contacts|files|password & =lock me out
art|film|music|drama|school|university|college|uni|job|journal|visa|grant|book|paper|editor|agent|publisher ..
  =rejection
hide|take|put|charge|find the|his|her|their =tablet until|till|away|after|at|before|on|from
dressing|sauce|custard|mix|jar|jelly .. until|till it =thickens|sets|foams
poach|boil|bake|fry ... without .. =bleed
dose of .. =chlorine|salt|humour|compost|vaccine
share .. the|my|one =tablet $
wean him|her|baby|them|@name .. off .. =bottle|breast|dummy|milk
=meal plan .. for .. dog|cat|week|family|camp|guests|school|month
kitchen|luggage|postal|fish =scale
put .. =scales away .. after|baking|cooking
check .. =oven .. every|in #1|five|ten|fifteen|twenty|few
check .. =oven again at|in|after
=lock on|of|in the|a? database|db|table|row|mutex|thread|file|record
lock|mutex ... =race|deadlock|mutex|thread
weigh & =dough|flour|batter|luggage|suitcase|parcels|recipe|ingredients
slim the|my =pack|bag|code|wardrobe|file|team|report .. down|to
count to three|five|ten .. before|then|and|when .. i? =answer|reply|speak|respond|react|shout|jump|start
weight from|off|out|in .. =backpack|pack|rucksack|bike|van|car|trailer|boat|suitcase|luggage|frame
weigh me|him|us|it|them|myself =down
weigh down
#1 =stone tile|wall|step|slab|path|bench|arch|lions|blocks
belly of .. =guitar|cello|violin|boat|ship
detox .. =phone|apps|inbox|wardrobe|screen|feed|socials|closet|kitchen|laptop|mailbox
brew|homebrew .. =beer|ale|cider|wine|mead|stout|kombucha|lager
dry january =washing|laundry|tips
=tablet off|away|from .. from? .. kids|children|boys|girls & bedtime|dinner|table|screen|lunch|homework|tea
confiscate|charge .. =tablet
pill|tablets|medication|dose|medicine =page|screen|route|component|endpoint|menu|layout|icon|tab
steroid|botox ad|ads|joke|essay
bet on .. =sprint|estimate|people|idea|future|kindness|ourselves
poker ... =matchsticks|fun|beans|sweets|family|grandad|pennies|buttons
slot .. in|for|of|from|on .. =schedule|calendar|rota|timetable|diary|agenda|mot|dishwasher|toaster|memory|screw
play|fit|fill|find|book .. =slots .. schedule|calendar|rota|timetable|diary
coke and|with|or =crisps|chips|pizza|popcorn|ice|lemon|burger|fries|fanta|lemonade|sprite
smack|smash|whack|spank|slap|thump .. the|a =ball|puck|shuttlecock|drum|pinata|table
check my|the|your? =phone .. for|before|less|only|once|at|after|during|while|in|first|twice|bill|signal
stop|not|without|less|no|resist|quit .. check .. my|the? .. =phone
^ check .. my|the|your =phone
eat|breakfast|toast|snack .. before|with|after .. my|the .. =tablets|pills|meds|medication|medicine|dose
car|art|antique|card|book|bike|van|record =dealer
dealer .. =fee|car|warranty|plates
medical|drill|sewing|knitting|pine|embroidery|crochet|felting =needle
stop .. blood =stain
=insulin .. for .. trip|days|holiday|week|flight|weekend
touch .. =hinge|paintwork|varnish
detox from .. =media|twitter|instagram|tiktok|phone|screens|sugar|news|facebook
lose .. =baby weight
count to =ten
stay|keep out of .. =bookies
tip|pour|empty|drain .. =bottle|can .. out? and rinse|wash|recycle|refill|fill|crush
hand|give|take|bring|send ... to|at|from the? knife|tool|blade|scissor? =sharpener|grinder|sharpening
tracker|tracking .. in|on|for|from .. =browser|website|site|ads|newsletter|app
grave|gravestone|headstone .. my|his|her|our? great|ancestor =grandfather|grandmother|grandparents
pay back|off ... =gambling debt
overdosed .. with =salt|sugar|pepper|vanilla|garlic|chilli
overdose of =homework|work|news|sugar|cuteness|coffee|meetings
dog|cat|puppy|kitten|horse|travel|flu|vaccine ... =shots
weight off .. =backpack|pack|bike|bicycle|rucksack
i? bet .. =will|would|likes
smack|spank bang|dab|in
skip .. rope|ads|ad|intro|song|track|level|tutorial|stone|stitch|hire|line|cutscene|class|leg|gym|day|lecture|meeting|
  step|test|queue|school|ci|page|chapter|lunch break|lunch =queue|ropes
purge .. =cache|branches|queue|logs|files|data|emails|inbox|index|cdn|docker|images|records|users|wardrobe|closet|
  junk|clutter|toys|paperwork|air|valve|lines|system|tank|clams|mussels|backups|volumes|tables|contacts|apps|photos|
  spam|history|sessions|lists|radiators|duplicates|accounts|drawer|shed|garage|attic|desk|cupboards
binge a|the|all|on? .. watch|read|series|season|show|netflix|episodes|podcast|listen|box|drama
binge watch|read|listen|worthy|code|write|stream
restrict .. access|api|screen|traffic|permissions|phone|cash|parking|calf
fast forward|track|lane|food|charge|fashion|asleep|car|api|bowler|bowling|as|finish|pace|start|tempo|enough|break|
  moving|run|mile
break .. fast|bread
ramadan|suhoor|iftar|kippur|lent|ekadashi|tisha|yom|ashura fast
fast ... ramadan|kippur|lent|ekadashi|esther|church|temple|shabbat|navratri|shivaratri|orthodox|advent|easter|eid|
  karva|blood|surgery|scan|test|colonoscopy|operation|anaesthetic|anesthetic|glucose|mosque|prayer|religious|av|god
ramadan|lent ... fast
fasting .. blood|glucose|test|sugar|window .. test|sample|level
blood test .. fast
^ weekly|monthly|first? =weigh in -myself
weigh .. flour|luggage|suitcase|ingredients|options|parcel|baby|puppy|up|dog|cat|pros|sugar|coffee|out|beans|bag|
  yarn|letters|goat|lamb
weigh #1 =g|grams
drop kids|off|in|by|the kids
drive from|the? .. pub|bar|party|club|wedding to|sober
i|you|safe|best|good|wanna|sure =bet -again|everything|it|all|and|#1|the|my|our
i|you =bet the|my|our -mortgage|@stake
bet on .. myself|you|yourself|me
cook|make|prepare|plan|freeze =onemeal $
hedge .. =bets
alphabet|drugstore|sobering
better =bet
shot of? .. espresso|coffee|goal|on|ginger|wheatgrass|listed|in|film|flu
flu|covid|vaccine|tetanus|allergy|b12|booster shot|jab
espresso|screen|head|drone|long|wide|jump|penalty|free|golf|tracking|establishing|photo|action =shot
ginger beer|ale|wine
root beer
beer batter|can|bread|garden|mat|goggles
wine vinegar|rack|glass|gum|bottle|tasting
white|red wine =vinegar|sauce|stain
spirit level|of|up|high
sherry trifle|vinegar
brandy snaps|butter|sauce
rum raisin|cake|sauce|baba
gin =rummy
drink .. @soft|glasses|litres|liters|#1 =glasses|litres|l|ml|cups
@soft .. =drink|first
@soft .. =instead -of
@soft .. =instead of .. @alcohol|drinking|smoking|pub
#1 =glasses|cups of? water|milk|tea|coffee
drinking water|fountain|straw|chocolate|bottle|glass
soft|fizzy|energy|hot|warm|cold|sugary|protein =drink
drink plenty|enough|more|up|@soft|slowly
drinking? enough =water
sober up|reading|truth|colours|suit|shades|tone|one
dry cleaning|rub|dock|run|wall|clothes|skin|ice|shampoo|brush|hair|fit
weed killer|whacker|puller|control|out|between|around
^ =weed the|my|our|mum|dad|nan|front|back|@name
weed the .. =garden|bed|border|path|patio|allotment|rows|plot|drive|pots
weed vegetable|flower|front|back .. =garden|bed|patch|pots
pull|dig .. =weed
coke zero|can|diet
can of coke|beer? =bread
diet|cherry|vanilla =coke
drug =store
crack the|open|on|an|down|code|egg|joke|pepper
speed test|bump|up|run|dial|limit|camera|read|date|work|cubing|skating|climbing|chess
line of code|in
acid test|reflux|jazz|rain|base|alkaline
trip .. hazard|to|wire
high score|street|school|knee|five|jump|heels|note|tide|ground|chair|fibre|protein
joint .. account|pain|mobility|exercises|compound|venture|knee|filler|paper
poker face|night|tournament|table|chips
slot .. in|machine? =screwdriver|timeslot|washing
spice .. rack|jar|mix|rub|cupboard|girls|drawer
check .. in -with
check .. email|mail|inbox|calendar|weather|bank|balance|grammar|references|spelling|list|proofs|facts|citations|
  mirror|tyre|oil|calculations|figures|results|logs|boxes|blood|pulse|sources
check .. =oven .. cake|bread|chicken|roast|cookies|if|when
count .. calories|stock|stitches|reps|cash|coins|change|blessings|votes|birds|down|till|sheep|on|cards|beats|bars|
  rows|inventory|takings
wash .. car|dishes|hair|up|dog|windows|clothes|fruit|veg|rice|vegetables|brushes|face
wash .. hands before|after -again|#2
lock .. focus|screen|down|file|thread|picking
lock in -my|his|her|the
weight loss .. claims|calculator|ad|article
lost property|luggage|in|phone|keys|dog|cat|count|tooth
my lost|losing =lottery
scratch card|pad|cake|cooking|build|project|game|post|the cat|golfer|off|dj
from|up|to =scratch
overdose of|on .. cuteness|sugar|caffeine|vitamin|christmas|chocolate|nostalgia|sunshine|cheese|podcasts|turkey
pill .. box|organiser|organizer|case|bug|bottle? =refill
tablet .. screen|stand|app|case|charger|drawing|android|game|stylus|computer
dishwasher|drawing|graphics|stone|clay tablet
deserve .. a .. break|treat|medal|holiday|rest|biscuit
give|donate =blood
blood pressure|test|sugar|type|orange|donor|count|bank|cells|drive|donation|moon|brothers|glucose|results|work|group|
  pudding
medication|meds|medicine review|check
change .. =patch
shot from|at|in|put
at|by|from|until|past =half #1
half past|#1 -@dose|@prescribed|a|of|bottle
pill style|button|shape|badge|tabs
potion .. dose
dose .. of .. sunshine|vitamin|potion|fun|reality|luck|humour
starve .. of|air|oxygen|fire|bonfire
diet of =worms
cat|dog|puppy|kitten|hamster|horse|rabbit|pony|vet ... =diet|food|weight|weigh|scales|feed
diet|weigh|weight ... cat|dog|puppy|kitten|hamster|horse|vet
hungry for .. a|new|more|change|success|challenge
hungry caterpillar|hippo|cat|dog|hungry
bring up .. plans|topic|point|issue|meeting|idea|subject|rear|kids|the|my
sugar|milk|honey|lemon in my|the|tea|coffee .. tea|coffee|week|$
slim down the|intro|code|deck|wardrobe|list|report
#1 =@weight_unit off|from .. rucksack|bike|pack|bag|load|car|suitcase
designated|sober =driver
wedding|fruit|rum|party|hole =punch
drug trolley|round|chart|trial|names|discovery|test
whisky|beer|wine|gin festival|tasting|tour|merchant|fair|menu|list|label|cellar|barrel|bread
medical|nursing|pharmacology exam|student|school
glass|cup|mug|litre|sip|bottle|pint of @soft
water glass|bottle
drink ... without =alcohol
drink|sip|have .. =@soft
starving artist|student|and|so|for|after|already
roulette wheel|page
dose of .. fertiliser|feed|nutrients
drive ... =sober
cat|dog|puppy|kitten|hamster|horse|rabbit|bird|baby|tortoise ... not =eat
fast ... =iftar|suhoor|sunset
keep|lock|put|store .. the|all? .. =pills|tablets|medicine|knives .. away|safe|locked|out from|of .. reach|toddler|
  kids|baby|dog|children|grandchildren
i am =starving
slugs|snails|pests .. hungry
clean =pint
pour .. =pint
gambled on
bet you
smack .. seeds|garlic|ginger
pain control|relief|management|clinic|au
eat|food|drink ... before|until .. =blood|scan|surgery|operation|op|colonoscopy|procedure|anaesthetic|test
take .. my|the =tablets|pills|meds|medication|medicines|antibiotics on time
take .. my|the tablets|pills|meds|medication|medicines|antibiotics as =prescribed|directed|agreed|told|instructed
take .. my|the =tablets|pills|meds|medication|medicines|antibiotics with breakfast|food|water|milk|dinner|lunch|tea|
  meals
take my|the morning|evening|night|own? tablets|pills|meds|medication|medicines|antibiotics =properly|regularly|daily
fast .. =ashura
all =bets are|were off
product =bets
medicine ball
steroid free
hot =glue
travel clinic
draw blood -once|again|only|tonight|just|less|$
calories column|table|field|label
bet =button
missed dose test
#1 =kms
kms key|policy|alias|encryption|api
run|walk|cycle|ride|drive|few|some|many|more|last|first .. =kms
joint degree|distribution|probability|edge
double check
stop .. at|by|off .. =chemist|pharmacy|shop|surgery|doctor
run out -and|not|without|so
skip .. queue|line
empty .. pill|tablet|medicine
half an hour
not|never =forget .. @medicine
@medicine ... =cat|dog|puppy|kitten|horse|rabbit|vet|hen|pony
cat|dog|puppy|kitten|horse|rabbit|hen|pony .. @medicine
no .. with .. =@prescribed|tablets|pills|meds
prescription .. to .. pharmacy|chemist|app
second|first|booster =dose
pray|prayer|salah|namaz .. five|#5 time|prayers a|every|per|each day
cook|bake|fry|make|boil|toast|roast|grill|iron|solder ... =burning $
ankle|knee|hip|shoulder|acl|back|wrist|hand|physio|cardiac|vestibular|stroke =rehab
appointment|book|calendar & =slot
=eat out -of
food =truck|van|stall|inspector|hygiene|cart|bank|parcel|hall
thickener ... =drink
one more =spin class|bike|session
before i =lose my? nerve|courage|interest|motivation
script|scripts for the|a|my? =play|film|show|podcast|panto|video
wait for him|her|them .. outside|at the|his|her? =nursery|dentist|club|library|studio|theatre
=fit|sick|doctors note
get|getting through .. =shift|shifts
novel|chapter|story|script|scene|plot ... =kill off
shoot|fire|drop .. an|a? =email|text|message|line|dm
kill|beat|fight the|a|this|final .. =boss .. hard|easy|mode|level|final|raid|phase|fight
so =hungry|tired|bored|embarrassed|full|thirsty|sleepy i could|would|might die|cry|sleep
=bled|bleed|bleeding .. red? ink
take|get|try a|the|some? =shot|shots of the|a|my .. sunset|sunrise|view|sky|moon|garden|cat|dog|house|building|sea|kids|
  street|skyline
=joint of pork|beef|lamb|ham|meat|venison
=burn|burning .. caramel|toast|onions|garlic|sauce|rice|cake|pan|dinner|milk|butter|roux less|again|$|this
=bet my|the @relative|@friend he|she|they|i|you -ten|twenty|money
drunk or =sober
end|finish|close it|the|this with a|an|the .. =line|joke|song|quote|question|bang|chorus|cliffhanger
chapter|essay|lecture|paper|talk|article|interview|report|seminar|module|poster ... on|about .. =selfharm|suicide|
  addiction|anorexia|overdose|abuse .. statistics|rates|prevention|research|history|policy|data|figures
wasted|stoned|hammered mage|paladin|rogue|build|opportunity|food|water|time|potential
hand|give|pass|drop|return .. =keys over|in|back|off .. to .. agent|landlord|tenant|buyer|agency|council|owner|neighbour
prove my =income|address|identity|residence|eligibility|age|earnings|status
put|add|load =money|credit|tenner|fiver on ... card|meter|phone|oyster|ticket -table
walk|step|leave|get .. of .. =meeting|call|interview|class|session|committee if|when it =gets nasty|ugly|mean
tell|inform|email|ask|message|see .. =hr about my|the|our? pregnancy|leave|holiday|sickness|pension|payslip|contract|
  hours|move|address|baby|wedding|notice
dopamine|digital|sugar|screen|phone|media|caffeine|skin =detox|cleanse
resume|continue|restart|knee|shoulder|hip|physio|ankle|acl|cardiac|vestibular .. =rehab
=handover note|notes|document|sheet|meeting ... $|whoever
cake|cakes|biscuits|doughnuts|drinks|leaving|bake|pizza|speech .. =last day
get|have|give|getting|having my? =blood|bloods taken|drawn|done|checked
background|paint|ink|colour|colours|dye|watercolour|marker|pen|text|layer|poster .. =bleed|bleeding|bleeds
practise|prepare|rehearse|answer|interview ... =failure|weakness|weaknesses
made|make up my|our =mind about|on|between|over
want|wish .. this|these|the .. =tax|form|meeting|exam|exams|move|course|return|winter|project|renovation|term|semester|
  report|audit|thesis|interview|season|cold|flu .. over|end|finish
no|any =point .. me|us coming|going|driving|paying|buying|signing|queueing .. to|for|in|both|now|twice -me|on
razor|razors|blades|blade .. =shopping list
eat|eating|have =nothing heavy|spicy|raw|fried|sugary|greasy|sweet|new|else
without =asking for a|an|the new|extra|extension|copy|receipt|refund|bag
dinner|meal|lunch|food|breakfast|exam|interview|lesson|race|veg =prep
talk|speak|meet|write|email .. to|with .. =school|head|headteacher|council|club about .. bullying
rest|nap|sleep|bed|sit|lie|break|shower|bath|eat|snack|lunch|coffee|stop .. =before i am? dead|die|drop|collapse $|
  dead|of|from|on
retire|enjoy|travel|visit|own|finish|climb|see|play|learn|live ... =before i am|die $|dead
goodbye|farewell =mail|newsletter|memo
an|the|some|slight? =overdose of -@pills|@medicine|@opioids|@sedatives|everything|my|it
earn my =place in|on|at the|this|that team|squad|side|band|choir|cast|eleven|lineup|orchestra|final|league
less|no =space|room in|on the|my van|car|bag|fridge|disk|drive|suitcase|cupboard|shelf|boot|freezer
cry over|at =onion
change|replace|swap|fit|buy|clean|rinse the|my|a|new? =razor|trimmer|shaver head|cartridge|battery
change|replace|swap|fit the =blade on|in|of the|my razor|trimmer|saw|plane|scraper|mower|shaver
=rope & camping|boat|tent|swing|climbing|sailing|pegs|washing|horse|tow|dinghy|kayak -neck|noose|tree
grave|coffin|tomb|crypt =scene|prop|set
one for the =road trip
@relative|him|her|his|@name .. home|back|out from|of =rehab
a =beer|pint|cider|drink|glass .. with @relative|@friend|@name|him|her|them .. on|for|at his|her|their|my|the
  birthday|wedding|leaving|promotion
drink|have|finish|take the|my|a|one|both? =supplement|fortisip|milkshake
beat|beaten|thrashed me at|in .. =darts|chess|cards|tennis|squash|golf|fifa|pool|monopoly|scrabble|rounders|quiz|race
grab .. my|the =coat|jacket|umbrella|seat|drink|sandwich|shoes|towel
make|help|get|rock|until|till the? baby|toddler|him|her to? =stop crying
hide|wrap|order|buy .. =present|presents|gift|gifts|cake ... so he|she .. not find|see|look|notice|know
wash|brush|clip|trim|groom|wrap|ice ... without him|her =noticing|knowing|seeing
"""
"""What is said of other things; such words are set aside before anything is read."""
