"""Words of food, drink, medicines and games that are said of other things: "ginger beer", "a fast lane"."""

IDIOMS = """
=pill box|boxes on|by|at|from the beach|war|cliff|hill|dunes
=scissors|knife|knives|blade .. away|back .. after|in|for|from craft|class|drawer|sewing|block|cooking|kit|lunch|
  dinner
brake|brakes|radiator|radiators|valve|lines & =bleed|bleeding
sleeping =bag|bags|beauty|policeman
=scale model|models|drawing|railway
=nav|satnav|navigation|narrator|gps voice
voice =lesson|lessons|coach|coaching|actor|leading|exam|parts|part|note|warm|teacher
=follow|follows|following|followed me|him|her|them|us|you .. on|back strava|instagram|insta|twitter|tiktok|linkedin|
  facebook|spotify|bluesky|back|goodreads
coke|cola =advert|ad|ads|campaign|bottle|bottles|float|machine|sign|light
=robot|bot|human|eligible|resident & prove|show|confirm|verify|tick|click & i
only =once the|it|she|we|they -house|door|oven|stove|gas|day|week|tap|lock
purge|purging ... =logs|log|cache|backups|list|lists|files|data|queue|branches|tickets|drawer|records|dataset|
  database|db|bucket|fixtures
throw|throwing|threw up .. =dust|sparks|smoke|spray|questions|question|error|errors|exception|exceptions|roadblock|
  barricade|results|hands
reread|rereading|rewrite|rewriting .. =chapter|chapters|book|novel|scene|draft|section|poem|passage
marks|mark|lines|scratches on|in|from the|this|my =wall|walls|floor|table|car|road|map|court|essay|exam|test|board|
  door|lens|paintwork|vinyl
graphic|samsung|android|wacom|kindle|stylus =tablet|tablets
=tablets|tablet of stock|salt|chalk|bouillon|soap|clay|stone
=weekly|dosette|daily|morning|travel|pill box|organiser|organizer|tray & tablets|pills|meds|medicines|medication|
  vitamins & put|sort|fill|lay|count|pack
write|note|jot|list|writing down|out|up? which|what|when|how ... =tablets|medicines|meds|pills|medication|medicine
jeans|dress|trousers|skirt & =patch|hem|sew|mend|dye|zip|iron|donate|repair
be|is|are =worth #2 -less
boss in|on|of|at =level|stage|dungeon|raid|phase|act
say|said|tell .. =eaten|ate there|here|out|at|before|in
music|gigs|sport|radio|tv|sessions|stream|streams|show & =live
clear|cleared|gave|sold|pack|packed ... feel|felt =lighter
time|hour|hours|evening|afternoon|walk|bit|quiet .. on my =own
no =meat|dairy|gluten|nuts|sugar & vegan|coeliac|allergy|allergies|menu|recipe|guests
bet|bets|betting .. on .. =name|names|logo|weather|snow|snail|colour|song|title
bet @relative|@friend|him|her|them|you|@name i|we|that|he|she =can|could|will|finish|beat|would
on my =own for .. hour|hours|minutes|bit|while|afternoon|evening|day|morning|weekend
burn|burned|burning|counting? calories .. =lecture|notes|essay|slides|quiz|homework|textbook|worksheet|labels
silent|silence|vipassana =retreat
sound|look|feel|seem|dress|act|be|feeling|felt|more|less like =myself
half =term
the|a|my|this|his|her =cracked
streak|account|link|site|website|app|tv|fridge|boiler|disk|charger|router|kettle|tree|lawn ... =died
shed|roof|basement|cellar|tent|boots|feet|loft|floor|clothes|laundry|bed|nappy|cupboard .. =dry
in|refugee|summer|boot|scout =camp
what i am =worth
code|codebase|repo|website|cv|portfolio|draft|page|document|kitchen|garden|desk|car .. not =ashamed
up|floor|stairs|bed|bath|chair|toilet|walk|stand|steps .. =without help
trainee|trainees|nurse|nurses|patient|patients|student|students|phlebotomy|course|teach|learn|explain ... =blood
=tablet & videocall|videocalls|skype|facetime|app|apps|wifi|youtube|update|install|set|settings|battery|broken|cracked
account|outlook|email|emails|login|system|network|server|drive|contacts|files|password & =locked|lock me out
art|film|music|drama|school|university|college|uni|job|journal|visa|grant|book|paper|editor|agent|publisher ..
  =rejection|rejections
hide|take|put|charge|find the|his|her|their =tablet until|till|away|after|at|before|on|from
dressing|sauce|custard|mix|jar|jelly .. until|till it =thickens|sets|foams
poach|poaching|boil|bake|fry ... without .. =bleeding|bleed
dose of .. =chlorine|salt|humour|compost|vaccine|vaccines
share|sharing .. the|my|one =tablet $
wean|weaning him|her|baby|them|@name .. off .. =bottle|breast|dummy|milk
=meal plan .. for .. dog|cat|week|family|camp|guests|school|month
kitchen|luggage|postal|fish =scales|scale
put .. =scales away .. after|baking|cooking
check|checking .. =oven .. every|in #1|five|ten|fifteen|twenty|few
check|checking .. =oven again at|in|after
=lock|locks on|of|in the|a? database|db|table|row|mutex|thread|file|record
lock|locks|mutex ... =race|deadlock|mutex|thread|threads
weigh|weighing & =dough|flour|batter|luggage|suitcase|parcels|recipe|ingredients
slim|slimming the|my =pack|bag|code|wardrobe|file|team|report .. down|to
count|counting to three|five|ten .. before|then|and|when .. i? =answer|reply|speak|respond|react|shout|jump|start
weight from|off|out|in .. =backpack|pack|rucksack|bike|van|car|trailer|boat|suitcase|luggage|frame
weigh|weighing|weighed me|him|us|it|them|myself =down
weigh|weighing|weighed down
#1 =stone tile|tiles|wall|walls|step|steps|slab|slabs|path|bench|benches|arch|lions|blocks
belly of .. =guitar|cello|violin|boat|ship
detox|detoxing .. =phone|apps|inbox|wardrobe|screen|feed|socials|closet|kitchen|laptop|mailbox
brew|brewing|brewed|homebrew .. =beer|ale|cider|wine|mead|stout|kombucha|lager
dry january =washing|laundry|tips
=tablets|tablet off|away|from .. from? .. kids|children|boys|girls & bedtime|dinner|table|screen|lunch|homework|tea
confiscate|charge|charging .. =tablets|tablet
pill|pills|tablets|medication|dose|medicine =page|screen|route|component|endpoint|menu|layout|icon|tab
steroid|botox ad|ads|joke|jokes|essay
bet|bets|betting on .. =sprint|estimate|people|idea|future|kindness|ourselves
poker ... =matchsticks|fun|beans|sweets|family|grandad|pennies|buttons
slot|slots .. in|for|of|from|on .. =schedule|calendar|rota|timetable|diary|agenda|mot|dishwasher|toaster|memory|screw
play|fit|fill|find|book .. =slots .. schedule|calendar|rota|timetable|diary
coke and|with|or =crisps|chips|pizza|popcorn|ice|lemon|burger|fries|fanta|lemonade|sprite
smack|smash|whack|spank|slap|thump .. the|a =ball|puck|shuttlecock|drum|pinata|drums|table
check|checking .. my|the? .. =phone .. for|before|less|only|once|at|after|during|while|in|first|twice|bill|signal
stop|not|without|less|no|resist|quit .. check|checking .. my|the? .. =phone
^ check|checking .. my|the|your =phone
eat|eating|breakfast|toast|something|snack .. before|with|after .. my|the .. =tablets|pills|meds|medication|medicine|
  dose
car|art|antique|antiques|card|book|bike|van|record =dealer|dealers
dealer|dealers .. =fee|fees|car|warranty|plates
medical|drill|sewing|knitting|pine|embroidery|crochet|felting =needle|needles
stop .. blood =stain|stains
=insulin .. for .. trip|days|holiday|week|flight|weekend
touch .. =hinge|hinges|paintwork|varnish
detox from .. =media|twitter|instagram|tiktok|phone|screens|sugar|news|facebook
lose|losing .. =baby weight
count|counting to =ten
stay|staying|keep out of .. =bookies
tip|pour|empty|drain .. =bottle|bottles|can|cans .. out? and rinse|wash|recycle|refill|fill|crush
hand|give|take|bring|send ... to|at|from the? knife|tool|blade|scissor? =sharpener|grinder|sharpening
tracker|trackers|tracking .. in|on|for|from .. =browser|website|websites|site|sites|ads|newsletter|newsletters|app|
  apps
grave|graves|gravestone|headstone .. my|his|her|our? great|great|ancestor|ancestors =grandfather|grandmother|
  grandparents
pay|paying back|off ... =gambling debt|debts
overdosed .. with =salt|sugar|pepper|vanilla|garlic|chilli
overdose of =homework|work|news|sugar|cuteness|coffee|meetings
dog|cat|puppy|kitten|horse|travel|flu|vaccine ... =shots
weight off .. =backpack|pack|bike|bicycle|rucksack
i? bet .. =will|would|likes
smack|spank bang|dab|in
skip|skipping|skipped .. rope|ads|ad|intro|intros|song|track|level|tutorial|stone|stones|stitch|hire|line|cutscene|
  class|leg|gym|day|lecture|meeting|step|steps|test|tests|queue|school|ci|page|chapter|lunch break|lunch =queue|ropes
purge|purging .. =cache|caches|branches|queue|queues|logs|files|data|emails|inbox|index|cdn|docker|images|records|
  users|wardrobe|closet|junk|clutter|toys|paperwork|air|valve|lines|system|tank|clams|mussels|backups|volumes|tables|
  contacts|apps|photos|spam|history|sessions|lists|radiators|duplicates|accounts|drawer|drawers|shed|garage|attic|
  desk|cupboards
binge|bingeing a|the|all|on? .. watch|watching|read|reading|series|season|seasons|show|netflix|episodes|podcast|
  podcasts|listen|box|drama
binge watch|watching|read|reading|listen|worthy|code|write|stream
restrict|restricting .. access|api|screen|traffic|permissions|phone|cash|parking|calf
fast forward|track|lane|food|charge|fashion|asleep|car|api|bowler|bowling|as|paced|finish|pace|start|tempo|enough|
  break|moving|run|mile
break|breaks|breaking .. fast|bread
ramadan|suhoor|iftar|kippur|lent|ekadashi|tisha|yom fast|fasting
fast|fasting|fasts ... ramadan|kippur|lent|ekadashi|esther|church|temple|shabbat|navratri|shivaratri|orthodox|advent|
  easter|eid|karva|blood|surgery|scan|test|colonoscopy|operation|anaesthetic|anesthetic|glucose|mosque|prayer|
  religious|av|god
ramadan|lent ... fast|fasting|fasts
fasting .. blood|glucose|test|sugar|window .. test|sample|level
blood test .. fast|fasting
weigh .. flour|luggage|suitcase|ingredients|options|in|parcel|baby|puppy|up|dog|cat|pros|sugar|coffee|out|beans|bag|
  parcels|yarn|letters|goat|lamb
weigh #1 =g|grams
drop|dropping kids|off|in|by|the kids
drive from|the? .. pub|bar|party|club|wedding to|sober
i|you|safe|best|good|wanna|sure =bet -again|everything|it|all|and|#1
bet on .. myself|you|yourself|me
cook|cooking|make|making|prepare|plan|freeze =onemeal $
hedge .. =bets
alphabet|drugstore|sobering
better =bet
shot|shots of? .. espresso|coffee|goal|on|ginger|wheatgrass|listed|in|film|flu
flu|covid|vaccine|tetanus|allergy|b12|booster shot|shots|jab
espresso|screen|head|drone|long|wide|jump|penalty|free|golf|tracking|establishing|photo|action =shot|shots
ginger beer|ale|wine
root beer
beer batter|can|bread|garden|mat|goggles
wine vinegar|gums|rack|glass|glasses|gum|bottle|tasting
white|red wine =vinegar|sauce|stain|stains
spirit|spirits level|of|up|high
sherry trifle|vinegar
brandy snaps|butter|sauce
rum raisin|cake|sauce|baba
gin =rummy
drink|drinking .. @soft|glasses|litres|liters|#1 =glasses|litres|l|ml|cups
@soft .. =drink|drinking|first
@soft .. =instead -of
@soft .. =instead of .. @alcohol|drinking|smoking|pub
#1 =glasses|cups of? water|milk|tea|coffee
drinking water|fountain|straw|chocolate|bottle|glass
soft|fizzy|energy|hot|warm|cold|sugary|protein =drink|drinks
drink plenty|enough|more|up|@soft|slowly
drinking? enough =water
sober up|reading|truth|colours|suit|shades|tone|one
dry cleaning|rub|dock|run|wall|clothes|skin|ice|shampoo|brush|hair|fit
weed killer|whacker|puller|control|out|between|around
^ =weed the|my|our|mum|dad|nan|front|back|@name
weed the .. =garden|bed|beds|border|borders|path|patio|allotment|rows|plot|drive|pots
weed vegetable|flower|front|back .. =garden|bed|beds|patch|pots
pull|pulling|dig|dug .. =weed|weeds
coke zero|can|cans|diet
can of coke|beer? =bread
diet|cherry|vanilla =coke
drug =store
crack the|open|on|an|down|code|eggs|egg|jokes|joke|pepper
speed test|reading|dating|bump|up|run|dial|limit|camera|read|date|work|cubing|skating|climbing|chess
line|lines of code|in
acid test|reflux|jazz|rain|base|alkaline
trip .. hazard|to|wire
high score|street|school|knee|five|jump|heels|notes|note|tide|ground|chair|fibre|protein
joint .. account|pain|mobility|exercises|compound|venture|knee|filler|paper
poker face|night|tournament|table|chips
slot .. in|machine? =screwdriver|timeslot|washing
spice .. rack|jar|mix|rub|jars|cupboard|girls|drawer
check|checking .. in -with
check|checking .. email|emails|mail|inbox|calendar|weather|bank|balance|grammar|references|spelling|list|proofs|facts|
  citations|mirror|tyres|tyre|oil|calculations|figures|results|logs|boxes|blood|pulse|sources|list
check .. =oven .. cake|bread|chicken|roast|cookies|if|when
count .. calories|stock|stitches|reps|cash|coins|change|blessings|votes|birds|down|till|sheep|on|cards|beats|bars|
  rows|inventory|takings
wash .. car|dishes|hair|up|dog|windows|clothes|fruit|veg|rice|vegetables|brushes|face
wash|washing .. hands before|after -again|#2
lock .. focus|screen|down|file|thread|picking
lock in -my|his|her|the
weight loss .. claims|calculator|ad|article
lost property|luggage|in|phone|keys|dog|cat|count|tooth
my lost|losing =lottery
scratch card|pad|building|cake|cooking|build|project|game|post|the cat|golfer|off|dj
from|up|to =scratch
overdose of|on .. cuteness|sugar|caffeine|vitamin|christmas|chocolate|nostalgia|sunshine|cheese|podcasts|turkey
pill .. box|organiser|organizer|case|bug|bottle? =refill
tablet .. screen|stand|app|case|charger|drawing|android|game|stylus|computer
dishwasher|drawing|graphics|stone|clay tablet|tablets
deserve .. a .. break|treat|medal|holiday|rest|biscuit
give|giving|donate|donating|gave =blood
blood pressure|test|tests|sugar|type|orange|oranges|donor|count|bank|cells|drive|donation|moon|brothers|glucose|
  results|work|group|pudding
medication|meds|medicine review|check
change|changing .. =patch
shot|shots from|at|in|put
at|by|from|until|past =half #1
half past|#1 -@dose|@prescribed|a|of|bottle
pill style|button|shape|badge|buttons|tabs
potion .. dose
dose .. of .. sunshine|vitamin|potion|fun|reality|luck|humour
starve .. of|air|oxygen|fire|bonfire
diet of =worms
cat|dog|puppy|kitten|hamster|horse|rabbit|pony|vet ... =diet|food|weight|weigh|scales|feed
diet|weigh|weight ... cat|dog|puppy|kitten|hamster|horse|vet
hungry for .. a|new|more|change|success|challenge
hungry caterpillar|hippo|hippos|cat|dog|hungry
bring|bringing|brought up .. plans|topic|point|issue|meeting|idea|subject|rear|kids|the|my
sugar|milk|honey|lemon in my|the|tea|coffee .. tea|coffee|week|$
slim|slimming down the|intro|code|deck|wardrobe|list|report
#1 =@weight_unit off|from .. rucksack|bike|pack|bag|load|car|suitcase
designated|sober =driver
wedding|fruit|rum|party|hole =punch
drugs|drug trolley|round|chart|trial|names|discovery|test
whisky|beer|wine|gin festival|tasting|tour|merchant|fair|menu|list|label|labels|cellar|barrel|bread
medical|nursing|pharmacology exam|student|school
glass|glasses|cup|cups|mug|litre|litres|sip|bottle|pint of @soft
water glass|glasses|bottle
drink ... without =alcohol
drink|drinking|sip|have .. =@soft
starving artist|artists|student|and|so|for|after|already
roulette wheel|page
dose of .. fertiliser|feed|nutrients
drive ... =sober
cat|dog|puppy|kitten|hamster|horse|rabbit|bird|baby|tortoise ... not =eat|eating
fast ... =iftar|suhoor|sunset
keep|lock|put|store .. the|all? .. =pills|tablets|medicines|medicine|knives .. away|safe|locked|out from|of .. reach|
  toddler|kids|baby|dog|children|grandchildren
i am =starving
slugs|snails|pests .. hungry
clean =pint
pour .. =pint
gambled on
bet you
smack .. seeds|garlic|ginger
pain control|relief|management|clinic|au
eat|eating|food|drink ... before|until .. =blood|scan|surgery|operation|op|colonoscopy|procedure|anaesthetic|test
take|taking .. my|the =tablets|pills|meds|medication|medicines|antibiotics on time
take|taking .. my|the tablets|pills|meds|medication|medicines|antibiotics as =prescribed|directed|agreed|told|
  instructed
take|taking .. my|the =tablets|pills|meds|medication|medicines|antibiotics with breakfast|food|water|milk|dinner|
  lunch|tea|meals
take|taking my|the morning|evening|night|own? tablets|pills|meds|medication|medicines|antibiotics =properly|regularly|
  daily
ashura fast
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
kms key|keys|policy|alias|encryption|api
run|walk|cycle|ride|drive|few|some|many|more|last|first .. =kms
joint degree|distribution|probability|edge
double check|checking
stop|stopping|stopped .. at|by|off .. =chemist|pharmacy|shop|surgery|doctor
run|running out -and|not|without|so
skip .. queue|line
empty .. pill|tablet|medicine
half an hour
not|never =forget .. @medicine
@medicine ... =cat|dog|puppy|kitten|horse|rabbit|vet|hen|hens|pony
cat|dog|puppy|kitten|horse|rabbit|hen|hens|pony .. @medicine
no .. with .. =@prescribed|tablets|pills|meds
prescription .. to .. pharmacy|chemist|app
second|first|booster =dose
pray|praying|prayer|prayers|salah|namaz .. five|#5 times|time|prayers a|every|per|each day
cook|bake|fry|make|boil|toast|roast|grill|iron|solder ... =burning $
ankle|knee|hip|shoulder|acl|back|wrist|hand|physio|cardiac|vestibular|stroke =rehab
appointment|appointments|book|booking|calendar & =slots|slot
=eating|eat|ate out -of
food =truck|van|stall|inspector|hygiene|cart|bank|parcel|hall
thickener ... =drink|drinks
retire|enjoy|travel|visit|own|finish|climb|see|play|learn|live ... =before i am|die $|dead
goodbye|farewell =mail|newsletter|memo
an|the|some|slight? =overdose of -@pills|@medicine|@opioids|@sedatives|everything|my|it
earn|earning my =place in|on|at the|this|that team|squad|side|band|choir|cast|eleven|lineup|orchestra|final|league
less|no =space|room in|on the|my van|car|bag|fridge|disk|drive|suitcase|cupboard|shelf|boot|freezer
cry|crying over|at =onions|onion
change|replace|swap|fit|buy|clean|rinse the|my|a|new? =razor|trimmer|shaver head|heads|cartridge|battery
change|replace|swap|fit the =blade|blades on|in|of the|my razor|trimmer|saw|plane|scraper|mower|shaver
=rope & camping|boat|tent|swing|climbing|sailing|pegs|washing|horse|tow|dinghy|kayak -neck|noose|tree
grave|coffin|tomb|crypt =scene|prop|prop|props|set
one for the =road trip
@relative|him|her|his|@name .. home|back|out from|of =rehab
a =beer|pint|cider|drink|glass .. with @relative|@friend|@name|him|her|them .. on|for|at his|her|their|my|the
  birthday|wedding|leaving|promotion
drink|have|finish|take the|my|a|one|both? =supplement|fortisip|fortisips|milkshake
beat|beats|beaten|thrashed me at|in .. =darts|chess|cards|tennis|squash|golf|fifa|pool|monopoly|scrabble|rounders|
  quiz|race
grab|grabs|grabbed .. my|the =coat|jacket|umbrella|seat|drink|sandwich|shoes|towel
make|help|get|rock|until|till the? baby|toddler|him|her to? =stop|stops crying
"""
"""What is said of other things; such words are set aside before anything is read."""
