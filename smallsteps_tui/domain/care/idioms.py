"""Dark-sounding words that are said of other things: "kill the lights", "a dead battery", "to die for"."""

IDIOMS = """
kill|killing|killed time|it|two|bill|switch|process|processes|thread|threads|job|jobs|session|server|pid|container|
  app|tab|tabs|port|task|tasks|mood|vibe|buzz|engine|lights|light|weeds|bugs|mockingbird|darlings|fee|zone|chain|
  count|feature -to|again|tonight|myself
kill my =darlings
kill the -pain|baby|dog|cat|kids|child|man|woman|neighbour|boss|boy|girl
killer
over|not my dead =body
shoot .. email|message|text|photo|photos|hoops|film|video|footage|line|me|scene|portrait|portraits|product|roll
shoot|shooting .. for the
shoot|shot myself in the =foot
cut|cuts|cutting out? .. corners|hair|fringe|grass|lawn|hedge|hedges|nails|cake|bread|paper|fabric|pattern|patterns|
  vegetables|onions|carrots|wood|video|footage|trailer|costs|budget|ribbon|vinyl|stencil|flowers|glass|slices|class|
  classes|slack|tape|board|cardboard|cards|string|list|scenes|scene|sugar|tile|tiles|mortise|dovetails|joints|pieces|
  squares|chase|keys|key|cheese|meat|coupons|branches|roses|edges|edge|teeth|record|album|track|demo|queue|losses|
  deck|wire|wires|cable|mat
cut|cutting =myself some? slack|off|out|down|shaving|slice|piece
cut =myself a slice|piece|chunk|sliver|wedge|key|deal|break|path|huge|big|thin|generous|fringe|new
cut|cutting .. =myself .. shaving|cooking|chopping|on|opening
cut .. my .. =own hair|fringe|nails|hours|losses|bangs|lawn|grass|toenails|fingernails
die cut|cutting|cuts|cast|casting|hard|hards|another|roll|rolls
dying to -die|be|end
dying of boredom|laughter|curiosity|heat|thirst|hunger|embarrassment
dying for a|some
die of =boredom|laughter|curiosity|heat|thirst|hunger|embarrassment|shame|laughing
die on .. hill
to =die for
die|died|dying =laughing
detox from .. =media|twitter|instagram|tiktok|phone|screens|sugar|news|facebook
shoot|shot up .. =leaderboard|charts|ranks|list
die|died|dying .. in|on|at .. =elden|souls|mario|minecraft|zelda|hades|celeste|raid|boss
overdose =detection|alert|alarm
everyone|everybody else .. =better than me
lose|losing .. =baby weight
count|counting to =ten
stay|staying|keep out of .. =bookies
pay|paying back|off ... =gambling debt|debts
plan .. my =funeral speech
would =die for her|his|this|that
bath =bomb
play|playing =dead
overdosed .. with =salt|sugar|pepper|vanilla|garlic|chilli
birds with one =stone
overdose of =homework|work|news|sugar|cuteness|coffee|meetings
dog|cat|puppy|kitten|horse|travel|flu|vaccine ... =shots
weight off .. =backpack|pack|bike|bicycle|rucksack
beats me at =badminton|chess|tennis|squash|cards|scrabble|golf|fifa|pool|darts|monopoly|games|draughts
i? bet .. =will|would|likes
razor|blades|razors .. for =shaving
never say =die
roll|rolled|rolling .. =die
almost|nearly =died .. of|laughing|when|embarrass*
died laughing|down
dead|deaded battery|batteries|end|ends|line|lines|lift|lifts|leg|legs|code|link|links|letter|sea|wood|weight|heading|
  heads|head|leaves|leaf|plant|plants|pixel|poets|mall|drop|ringer|heat|skin|space|bug|bugs|bird|mouse|tired|tree|
  trees|calm|links|branches|stock|hang|hangs|simple|easy|flowers|roses|blooms|ball|fly|flies|slow|good|serious|bolt|
  phone|link|screen|sim|account|accounts|rat|reckoning|space|air|zone|souls
the =walking dead
day of the =dead
drop dead =gorgeous
grateful dead
hang|hanging in|on|around|out|up|back|tight|loose|the|some|a|pictures|picture|washing|laundry|coat|coats|curtains|
  clothes|art|frames|wallpaper|lights|decorations|stockings|bunting|with|them -myself|noose|rope
hang .. =myself .. a|up|upside|from -beam|rope|ceiling|rafters|tree
hung up
hit|hits|hitting .. gym|target|targets|deadline|deadlines|books|road|sack|hay|snooze|save|send|goal|goals|ball|balls|
  pool|town|shops|beach|trail|note|notes|key|keys|pause|play|enter|button|publish|numbers|slopes|ground|mute|reset|
  jackpot|brakes|weights|milestone|inbox|forehand|backhand|shots|nail|pads|bag|drum|cymbal|delete|pb|quota|budget|
  rewind|reply|undo|wall
beat|beating the? .. eggs|egg|butter|cream|sugar|score|record|time|level|boss|traffic|rush|batter|clock|drum|carpet|
  rug|pb|high|game|heat|mixture|whites|bushes|odds|queue|fatigue|crowds|blues
beat|beating|beaten @person|him|her|them|my .. at|in|to|on|by|time|chess|score|record|cards
beat my .. time|record|pb|best|brother|sister|dad -up
punch .. holes|bag|dough|bags|card|list|needle|line|through|pads|combo|combos|ticket|tool|bowl
whip .. cream|up|egg|eggs|whites|round
slap .. bass|on|some|coat
kick off|start|about|back|the|ball|drum|drums|turns|pads|scooter|habit|flip|in|my|free|penalty|around|can
push the|myself|my|to|code|harder|ups|through|up|on|for|back|notifications|commit|branch|pram|buggy|swing|@person on|
  branch
choke point|hold|chain|up
stab at
shake .. hands|hand|bottle|rug|out|off|up|on|well|jar|things
smack|spank bang|dab|in
strangle weeds|stitch
poison =ivy|oak
blow .. brains? .. with|glass|up|candles|balloons|nose|bubbles
suicide squad|squads|run|runs|door|doors|hotline|prevention|awareness|watch|king|drills|sprints|grip|knob|silver|
  blonde|shower|dive
virgin =suicides
suicides $
run|do|doing .. =suicides
kill|killed .. by|the .. =chorus|workout
skip|skipping|skipped .. rope|ads|ad|intro|intros|song|track|level|tutorial|stone|stones|stitch|hire|line|cutscene|
  class|leg|gym|day|lecture|meeting|step|steps|test|tests|queue|school|ci|page|chapter|lunch break|lunch =queue|ropes
purge|purging -after|dinner|food|lunch|everything|it|what|again|tonight|myself|breakfast|meal|eating|ate|$|and|for|or|
  without|tomorrow|free|urge|since|when
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
i|you|safe|best|good|wanna|sure =bet
bet on .. myself|you|yourself|me
hedge .. =bets
alphabet
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
sober up|reading|truth|colours|suit|shades|tone
dry cleaning|rub|dock|run|wall|clothes|skin|ice|shampoo|brush|hair|fit
weed .. killer|garden|bed|beds|border|borders|path|patio|allotment|the|between|whacker|puller|control|vegetable|pots|
  out
pull|pulling|dig|dug .. =weed|weeds
coke zero|can|cans|diet
can of coke|beer? =bread
diet|cherry|vanilla =coke
drug =store
drugstore
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
check|checking .. in|email|emails|mail|inbox|calendar|phone|weather|bank|balance|grammar|references|spelling|list|
  proofs|facts|citations|mirror|tyres|tyre|oil|calculations|figures|results|logs|boxes|blood|pulse|sources|list
check .. =oven .. cake|bread|chicken|roast|cookies|if|when
count .. calories|stock|stitches|reps|cash|coins|change|blessings|votes|birds|down|till|sheep|on|cards|beats|bars|
  rows|inventory|takings
wash .. car|dishes|hair|up|dog|windows|clothes|fruit|veg|rice|vegetables|brushes|face
wash|washing .. hands before|after -again|#2
lock .. focus|screen|in|down|file|thread|picking
loss of .. =signal|function|heat
profit and loss
weight loss .. claims|calculator|ad|article
hair =loss
lost property|luggage|in|phone|keys|dog|cat|count|tooth
my lost|losing =lottery
wake up|me|the|kids -again|and|tomorrow|$|anymore|ever|screaming|one|never|on
not|never =wake|waking up? .. the|late|at|so|early|until|before|with|to|baby|kids|tired|grumpy|neighbours|him|her|
  everyone
ash =wednesday
grave|graves .. error|shift|digger|mistake|accent
black =death
death metal|star|valley|note|cap|match|eater|eaters|race|knight|saves|tax|penalty|ray|rates|roll|on
death of .. =salesman|author|stalin|ivan
date|dates? of =death
death in =venice|paradise
bored|scared|tickled|work|worked to =death
sudden death
life .. or death|jacket|guard|drawing|skills|admin|insurance|model
dead|living .. will
end|ending|ends|ended .. lease|contract|shift|call|meeting|subscription|membership|session|day|week|month|year|
  tenancy|trial|chapter|essay|email|term|stage|song|row|round|sprint|season|letter|class|practice|workout|speech|on|
  with|note
end it .. on|with|at|by|well|properly
end =things .. with|properly|amicably
the? =end of ... the|my|a|this|chapter|day|week|month|term|book|line|aisle|table|road|row|story|season
year end
living room|wage|costs|cost|museum|abroad|alone|with|document|will
life is .. good|better|short
not be here|in|around when|until|for|at|till|during|to .. =plumber|delivery|meeting|parcel|call|monday|cleaner|
  builders|inspection
not be =around for .. meeting|call|party
goodbye .. colleagues|team|class|coworkers|office|work|camp|guests|neighbours|neighbors|clutter|sugar|summer|party|
  card|lunch|drinks|school|nursery|car|cigarettes|smoking|staff|teachers|students|email|year|pupils|do|old
say|wave =goodbye to .. colleagues|team|class|office|clutter|sugar|guests|grandparents|kids|children|cigarettes|
  summer|garden|desk
leaving|farewell|goodbye .. party|card|speech|do|lunch|gift|drinks|email|present|concert|song
give|giving =away .. old|spare|clothes|books|free|plants|toys|prize|freebies|baby|unused|bike|courgettes|tomatoes|
  samples
jump|jumping off|on|in|into .. call|diving|trampoline|bandwagon|box|train .. at|meeting
jump|jumping .. rope|jacks|squats|start|cut|shot|ball|castle|drive|queue
cliff|bungee|base jump|jumping|diving
bridge pose|loan|work|club|week|night|the gap|course
burn|burning .. candle|cd|cds|incense|toast|log|logs|rubbish|bridges|down|disc|scented|out|wood|leaves|the =onions|
  rate|bonfire|sage|midnight
scratch card|pad|building|cake|cooking|build|project|game|post|the cat|golfer|off|dj
from|up|to =scratch
bleed .. radiators|radiator|brakes|line|lines|margin|print|area|mm|marks|brake
drown .. out|sorrow|in .. noise|work|sauce|paperwork|emails
drown|bury myself in .. work|emails|books|paperwork|music
gun .. range|metal|glue|nail|heat|staple|massage|spray
glue|nail|heat|staple|massage|spray|nerf|water|radar|caulking =gun
rope .. ladder|swing|climb|bridge|skills|access
bullet journal|points|point|list|proof|chess|train
trigger .. warning|warnings|event|point|points|finger|build|alert
target|hit =list|practice
shooting star|stars|range|script|schedule|day
battle|fight .. scene|club|for|choreography|the =urge to nap
abuse .. of process|testing|case
leave .. him|her|them .. a|the? card|note|message|voicemail|present|review|tip|feedback|key|keys
escape room|key|rooms|character|game
attack .. vector|on titan|of
report to
report .. =bug|pothole|fault|leak|issue|faulty
hot dog
knock .. out|dead|off|em
break|broke a =leg
panic attack|attacks
heart =attack
asthma attack
self service|care|esteem|employed|assessment|checkout|help
selfharm script|file|command|shell|scripts|prompt|loop|function
overdose of|on .. cuteness|sugar|caffeine|vitamin|christmas|chocolate|nostalgia|sunshine|cheese|podcasts|turkey
pill .. box|organiser|organizer|case|bug|bottle? =refill
tablet .. screen|stand|app|case|charger|drawing|android|game|stylus|computer
dishwasher|drawing|graphics|stone|clay tablet|tablets
deserve .. a .. break|treat|medal|holiday|rest|biscuit
stop|bus|train|full =stop|stops
no .. problem|way|knead|bake|show|reply|code|sew|one
no time to =die
live and let =die
die of =nerves
dying .. fern|plant|plants|ember|embers|light|fire|star|art|breed|language|battery
like the =dead
dead =horse
die less|again in|to|on ranked|cue|stage|boss|level|game|beat|time
die|dying|dies .. on =cue
cut|cutting people|him|her|them|someone .. off
give|giving|donate|donating|gave =blood
blood pressure|test|tests|sugar|type|orange|oranges|donor|thinner|count|bank|cells|drive|donation|moon|brothers|
  glucose|results|work|group|pudding
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
baby =tooth|teeth|shower|steps
mourning dove|doves|cloak|suit
funeral march|song|blues|procession
phone|laptop|battery|batteries|car|plant|plants|fern|engine|tablet|watch|wifi|server|printer|fridge|computer|bulb|
  torch|boiler =died|dead|dies
designated|sober =driver
wedding|fruit|rum|party|hole =punch
drugs|drug trolley|round|chart|trial|names|discovery|test
whisky|beer|wine|gin festival|tasting|tour|merchant|fair|menu|list|label|labels|cellar|barrel|bread
escape .. quotes|characters|string|html|sequence|rope
lost .. in|at .. chess|darts|cards|thought|translation
medical|nursing|pharmacology exam|student|school
caesarean|section|acne|surgery|appendix|operation|caesarian|knee|moonlit =scar|scars
paper cut|cuts
burns and =scalds
cuts and =grazes
crash test|course|mat|site|diet
cut|cuts|cutting fruit|flowers|down =trees
death by chocolate
permadeath|deadlift|deadlifts|deadhead|deadheading|deathbed scene
exit interview
kill|killing me .. commute|stairs|feet|back|shoes|heat|hill
is|are|was|were =killing me
feet|back|shoes|legs .. =killing me
killed it
suicide .. by =durkheim
stay|stayin =alive .. choir|song|sing|dance|karaoke|bee
cpr to
glass|glasses|cup|cups|mug|litre|litres|sip|bottle|pint of @soft
water glass|glasses|bottle
drink ... without =alcohol
drink|drinking|sip|have .. =@soft
orphans|orphan
kick .. out of .. the way
good =grief
widow and =orphan
black =widow
loss =leader|function|adjuster
starving artist|artists|student
sober one
arms =length
hit me|us with -belt|fist|brush|hairbrush|stick|slipper
hit me|us .. like|that|how
roulette wheel
dose of .. fertiliser|feed|nutrients
blade|blades .. in|of|on|for .. jigsaw|planer|mower|saw|cutter|blender|mixer|processor|fan|turbine|plane|skates|wiper|
  scraper|lathe
punch .. =hole
goodbye .. station|airport|gate|camp|bus|trip|teacher|moves|plane|ferry
line up the =shot|putt
drive ... =sober
lost =sheep
shaun of the dead
over but the
cat|dog|puppy|kitten|hamster|horse|rabbit|bird|baby|tortoise ... not =eat|eating
fast ... =iftar|suhoor|sunset
keep|lock|put|store .. the|all? .. =pills|tablets|medicines|medicine|knives .. away|safe|locked|out from|of .. reach|
  toddler|kids|baby|dog|children|grandchildren
ashes .. compost|garden|bin
lost .. baby =monitor
feel the =burn
prod|server|site|build|line|phone|engine is|was|went =dead
dead again|embarrassed|easy|funny|proud|pleased|good|nice
died over winter|in the =frost
rosemary|lavender|fern|seedlings|basil|rose .. =died
good =friday
ashes .. fireplace|grate|stove|hearth|fire
sweep .. ashes
starving and|so|for|after|already
i am =starving
slugs|snails|pests .. hungry
great =escape
throw =shots
clean =pint
pour .. =pint
gambled on
bet you
smack .. seeds|garlic|ginger
spare key .. with
pain control|relief|management|clinic|au
cat|dog|kitten .. =scratched|bit .. my .. hand|arm
shoot .. =wedding
finds the body
great =leap
eat|eating|food|drink ... before|until .. =blood|scan|surgery|operation|op|colonoscopy|procedure|anaesthetic|test
mum|dad|boss|teacher|coach|wife|husband will =kill me
mum|dad|boss|teacher|coach is going to =kill me
take|taking .. my|the =tablets|pills|meds|medication|medicines|antibiotics on time
take|taking .. my|the tablets|pills|meds|medication|medicines|antibiotics as =prescribed|directed|agreed|told|
  instructed
take|taking .. my|the =tablets|pills|meds|medication|medicines|antibiotics with breakfast|food|water|milk|dinner|
  lunch|tea|meals
take|taking .. my|the tablets|pills|meds|medication|medicines|antibiotics =properly|regularly|daily
ashura fast
fast .. =ashura
swallow my pride
died .. times .. on|in .. level|game|boss
died #1 times
off =beat
hit me baby
bleeding edge|love|heart
love lies =bleeding
all =bets are|were off
product =bets
medicine ball
steroid free
gravestones .. set|play|halloween|scene
polystyrene
hot =glue
sobering
suicide =squeeze
shot list
travel clinic
draw blood
school =places
calories column|table|field|label
bet =button
roulette page
missed dose test
#1 =kms
kms key|keys|policy|alias|encryption|api
run|walk|cycle|ride|drive|few|some|many|more|last|first .. =kms
escape .. =code|codes
joint degree|distribution|probability|edge
double check|checking
stop|stopping|stopped .. at|by|off .. =chemist|pharmacy|shop|surgery|doctor
run|running out
skip .. queue|line
empty .. pill|tablet|medicine
half an hour
not|never =forget .. @medicine
@medicine ... =cat|dog|puppy|kitten|horse|rabbit|vet|hen|hens|pony
cat|dog|puppy|kitten|horse|rabbit|hen|hens|pony .. @medicine
no .. with .. =@prescribed|tablets|pills|meds
prescription .. to .. pharmacy|chemist|app
dose of .. =vaccine|vaccines
second|first|booster =dose
"""
"""What is said of other things; such words are set aside before anything is read."""
