"""Words of a death."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

GRIEF = """
=lost the|our|my|a baby|babies|twins|bump|pregnancy at|around|after #1 weeks|week|months|wks|days
^ we|i|they =lost the|our|my|a|their|his|her? @relative|baby|babies|twins|daughter|son|little in|on|last|at|this|to|two
  @time|january|february|march|april|may|june|july|august|september|october|november|december|weeks|months|cancer|
  birth|covid
@relative would|might|could =still be here|alive if|had
not =get|make there|it .. before|until he|she|@relative .. went|died|passed -to|home|out|on
not there|with him|her|mum|dad? .. when|before|as he|she|@relative|@name .. =passed|died
never|not .. =say|get .. goodbye to? .. @relative|him|her|them|@name
not =bring .. baby|him|her|them home -back|shopping & baby|cot|drawer|nursery|clothes|hospital
how many =children|kids i have|had
inquest|funeral|eulogy|obituary|bereave*|grief|grieve|mourn*|miscarriage|miscarried|miscarry*|stillb*|deathiversary|
  euthanise|euthanize
died|dead|dies ... mum|dad|mother|father|son|daughter|brother|sister|husband|wife|gran|grandma|grandad|grandpa|nan|
  nana|baby|partner|friend|child|cat|dog|uncle|aunt|cousin|he|she|twin|they|horse|mate|him|her|since|after|day
mum|dad|mother|father|son|daughter|brother|sister|husband|wife|gran|grandma|grandad|grandpa|nan|nana|baby|partner|
  friend|child|cat|dog|uncle|aunt|cousin|he|she|twin|they|horse|puppy|kitten .. =died|dead|dies -out|of|to|down|tired|
  end|battery
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed $
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed last|suddenly|peacefully|
  when|before|since
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed in -his|her|maths|english|
  french|science|all
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed in his|her -exam|exams|
  test|driving|maths|resits|finals
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed two|three -exams|papers|
  modules|tests|subjects
someone|people|person|who .. =died
=died in|on|at|last|this january|february|march|april|may|june|july|august|september|october|november|december|spring|
  summer|autumn|winter|year|week|month|night|hospital|@time
suicide .. of .. my|his|her|@relative
lose|loss .. of|my|our|the|a|her|him|his -temper|patience|cool|rag .. mum|dad|mother|father|son|daughter|brother|
  sister|husband|wife|gran|grandma|grandad|nan|baby|partner|friend|child|cat|dog|pregnancy|twins|uncle|aunt -s|at|in|
  phone|toy|@mislaid
lose him|them|her in|to|last|so|suddenly|this|years
his|her|their|dad|mum|mother|father|baby|son|daughter|brother|sister|husband|wife|gran|nan|grandma|grandad|friend ..
  =death|grave|ashes|funeral|headstone|passing|memorial|suicide
death .. of .. @relative|my|a|our|friend
grave|gravestone|headstone|cemetery|graveside|graveyard|crematorium -game|shift|level|dig
ashes -cricket|fireplace|fire|watch|barbecue|grate|empty|stove|bbq|series|test
^ =wake for .. him|her|dad|mum
the|a|his|big|irish =wake .. for .. him|her|dad|mum
plan|food|sandwiches|host|hold|venue|book|arrange|organise|cook|bake|drinks .. =wake .. for .. him|her|dad|mum
widowed|widower -maker
widow -and|maker|peak|twanky
baby|babies =loss -of|adjuster
baby|babies .. we|i|they|she|he|you|to|sister|never =lose
baby|babies =lose $|at|to|in
pregnancy loss
first .. @lossday .. without him|her|them|you|mum|dad|mother|father|gran|nan|grandma|grandad|@name
first .. @lossday .. without my|our -stabilisers|phone|laptop|glasses|coach|teacher|car|bike|inhaler|crutches|cast|
  boot|braces|charger|mentor|notes|instructor|supervisor
@lossday .. =without him|her|them|mum|dad|mother|father|gran|nan|grandma|grandad
without .. him|her|dad|mum .. here|anymore|now|gone
anniversary .. of .. death|his|her|dad|mum|passing|loss
death anniversary
due date .. would|been
due date .. of -the|essay|invoice|tax|rent|bill|return|report|assignment|book|books|homework|loan|payment
due date .. of the|my|our baby|babies|twins|little|one|pregnancy|miscarriage|lost|first|second
his|her|their|dads|mums .. =belongings
sort|pack|clear|empty|go|going|donate|tidy|give|keep|wear|open|fold|bag|box ... =late beloved|dear|great|lovely? mum|
  dad|mother|father|husband|wife|son|daughter|brother|sister|gran|nan|grandma|grandad
my|our|his|her =late @relative|gran|husband|wife
light .. =candle .. for .. him|her|mum|dad|@relative|baby|them
put .. to =sleep .. dog|cat|him|her
she|he|dad|mum|husband|wife|son|brother|sister|daughter .. is|was|has been? =gone -to|for|home|out|shopping|back|off|
  viral|well|mad|up|on|quiet|over|fishing|vegan|vegetarian|part|travelling|til|till|until|all|gluten|grey|into|
  missing|through|round|abroad|skiing|camping|running|swimming|down|live|online|freelance|upstairs|downstairs|
  outside|inside|deaf
rainbow baby|bridge
condolence|sympathy card
hospice -cook|nurse|job|shift|shop|volunteer|kitchen|fundraiser|course|rota|thrift|charity|lady|raffle|fair|van
rip @name|mum|dad|grandad|nan|gran|buddy
rip my -cd|cds|dvd|dvds|old|jeans|vinyl|records|carpet|blu|cassettes|vhs
rip old -carpet|lino|wallpaper|cds|dvds|tiles|fence|decking|sealant|boards|plaster
rip my old -carpet|lino|wallpaper|cds|dvds|tiles|fence|decking|sealant|boards|plaster|jeans|records|vhs|tapes
rest in =peace
baby|babies we|i lost|never
since .. my|our|the .. boy|girl|son|daughter|wife|husband|mum|dad|baby|brother|sister|friend|dog|cat .. died|passed|
  left
died & my|our|boy|girl|since & coping|since|after
after =losing -weight|#1|my|the|a|our|it|job|points|touch|track|sleep|money|data|wifi|signal|contact|hair|@mislaid
after =losing my|the|a|our .. @relative|best|baby|babies|child|dog|cat|friend|boy|girl|pregnancy|twin|twins|mate|pet|
  horse|little|love
losing him|them|her|@name $|to|last|so|suddenly|and
we|i|have =lost @name -@mislaid
lost @name .. to|last|year|so|suddenly|and
death =certificate
dead woman|man|wife|husband|son|daughter|mother|father|brother|sister|friend|mum|dad|child|baby
scatter -seed|seeds|cushions|plot|data|grass|chicken|feed|salt|flour|graph|corn|straw & mum|dad|mother|father|him|
  her|ashes|nan|gran|husband|wife -seed|cushions|plot|data
would have =been & birthday|#1|due|years|anniversary|wedding|today|school|old
should have =been & birthday|anniversary|wedding
should have =been #1|old|due|here|starting|alive|born
he|she|they|@name|mum|dad|baby|twins|nan|gran|we should have =been & #1|due|years|today|school|old
coffin|casket|urn|wreath|headstone|gravestone|vigil|shiva|yahrzeit & choose|order|his|her|dad|mum|pick|grandad|nan|
  engrave
hymn & his|her|dad|mum|grandad|nan|gran|goodbye|service
cot|crib & lost|loss|without|gone|empty|box & down|lost|away|loss|empty|baby|gone -flat|screws
cot|crib in|into|up .. box
box|boxed up|away? .. .. =cot|crib|nursery
nursery & loss|without|gone|empty & down|away|loss|empty|baby|gone
nursery & box|lost & baby|pregnancy|we|loss|gone|away
my|the|her|baby|no =bump & lost|loss|without|gone|empty
the|my|our|her|a|last|first|second =scan & lost|loss|without|gone|empty|box
voicemail|voice|texts & his|her|him|mum|dad|nan & still|old|last|hear|ringing -job|interview|new
his|her|mum|dad|nan .. =number & still|last|ringing|hear
his|her|mum|dad|nan old =number
put down & dog|cat|him|her|horse|vet|rabbit & was|had|yesterday|today|pet|vet|old|best
=passed away
he|she|dad|mum|him|her|nan|gran|uncle|friend|grandad .. =passed -the|grade|exam|exams|driving|uni|all|level|gcse|
  gcses|parcel|two|three|on|his|her|#1|maths ... before|since|away|last|when|after|year|month|goodbye
before|since|last|when|after|year|month|goodbye|until ... he|she|dad|mum|him|her|nan|gran|uncle|friend|grandad ..
  =passed -the|grade|exam|exams|driving|uni|all|level|on|out|down|his|her|#1|it|me|us|that
grave|graveside|headstone & mum|dad|his|her|their|visit|flowers|clean|nan|gran|son|daughter|husband|wife|@name -hand|
  note|error|matters
mum|dad|his|her|their|nan|gran|son|daughter|husband|wife|baby|grandad|@name =stone|plot -wall|path|steps|twist|
  chapter|graph
=stone|plot beside|next|near|by|where .. mum|dad|his|her|nan|gran|son|daughter|husband|wife|@name|they|he|she
visit|tend|flowers|choose|chose|pick|engrave|unveil|lay|wording|lettering|inscription|name ... =stone -circle|wall|
  circles|henge|path|fruit & mum|dad|his|her|their|visit|flowers|nan|gran|son|daughter|husband|wife|@name
the|a =stone -wall|circle|path|steps|floor|fruit|age ... with|has|have|says|for|bear .. his|her|their|mum|dad|nan|
  gran|@name .. name
clean|wash|scrub .. his|her|their|mum|dad|the|nan|gran|@name =stone $
visit|tend .. =plot
=plot for .. mum|dad|him|her|nan|gran|husband|wife|them
died|death|funeral|killed -himself|herself|themselves|themself & he|she|mum|dad|son|daughter|brother|sister|
  wife|husband|friend|gran|nan|grandad|grandma|baby|aunt|uncle|cousin|partner|dog|cat|@name
  -scene|star|metal|battery|phone|tired|line|end|heat|set
gone -off|to|over|down|up|missing|through|into & believe|without|forever|still & he|she|mum|dad|him|her|is|now -to|
  for|wrong|well|off|home
year|month|week|day =since & died|lost|left us|passed|gone|buried
since .. he|she|mum|dad|nan|gran|grandad|@name .. died|passed
since .. he|she|mum|dad|nan|gran|grandad|@name .. gone -to|part|vegan|off|on|over|into
since .. he|she|mum|dad|nan|gran|grandad|@name .. left -the|voicemail|work|school|home|uni|college|for|her|his|a
since .. he|she|mum|dad|nan|gran|grandad|@name .. went -to|part|vegan|on|back|off|home|into|up|down|freelance|in
he|she|dad|mum|@name .. =left us -a|the|dinner|some|keys|messages|notes|voicemail
he|she|dad|mum|@name .. =left us a|the year|month|week|while|long|few|day|night|morning|summer|winter
where he|she =slept|sat|stood|lived|worked
twins|baby|babies|son|daughter & =never met|held|came|home
never =met & baby|twins|candle|child|brother|sister
home for .. his|her|their .. =clothes|things|tools|books|records|shoes
his|her|dads|mums|their =ashes|urn|eulogy|obituary|coffin|grave|funeral|death|memorial|headstone -metal
his|her|dads|mums|their =wake -window|windows|up|ups|time|times|word|alarm
last .. =voicemail|photo|text|message|present|words & his|her|he|she|mum|dad
hospice|palliative|deathbed & his|her|mum|dad|he|she|letters|visit|sit|husband|wife -illness|insurance|stage|two|
  window|server|linux
terminal -#1|one|two|three|window|command|server|emulator|building|block|at|by & his|her|mum|dad|he|she|letters|
  visit|sit|husband|wife -illness|insurance|stage|two|window|server|linux
miss .. my .. mum|dad|gran|nan|grandad|husband|wife|son|daughter|brother|sister|baby|dog|cat|best|friend -s|birthday|
  concert|match|play|call|wedding|party|appointment|recital|show|game|graduation|assembly|train|flight|stag|hen|slot|
  class|text|email|school|parents|sports|vet
candle & dead|lost|twins|grandad|gran|nan|angel & light|burn
accident|crash & anniversary|took|killed|lost & him|her|them|son|brother|friend|mum|dad
miss you
give|return|send .. back .. his|her .. =hearing|wheelchair|walking|hospital|zimmer -boots|shoes|poles
stone|headstone for @name|mum|dad|him|her|nan|gran
memorial -day|hall|stadium|park|hospital|lecture|cup|run|race|trophy|prize|shield|marathon|tournament|match
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed .. last|away|yesterday|friday|monday|sunday
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed this -on|to|down
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed .. in -his|her|maths|english|french|science|all
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed peacefully|suddenly|quietly? on -the|his|her|my|our|pudding|a|
  some|it|that|this|dessert|to
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed on the -message|news|job|info|information|details|note|cold|
  bug|recipe|file|form|parcel|baton|cake|pudding|offer|keys
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed on his|her|my|our birthday|anniversary|wedding|own|day|sofa|
  bed|ward|way
first .. match|game|walk|meal|holiday|party|trip|school|night|weekend|shop|drive|dinner .. without .. grandad|dad|mum|
  him|her|nan|gran|@name
lost .. our|my .. son|daughter|child|baby|mum|dad|brother|sister|husband|wife|friend|mate|twin -@mislaid
reading|hymns|flowers|music & service|funeral & dad|mum|gran|nan|him|her|grandad|@name
reading|hymns|flowers|music .. for .. dad|mum|gran|nan|him|her|grandad|@name & church
dad|mum|gran|nan|his|her|grandad .. =reading|hymns|flowers|music & church -rota|turn
nursery & never .. used|slept|sleep|got|had|came|come|needed|need|home|met
nursery & empty|unused
=nursery .. door -code|bell|mat|at|key|fob|time
keep|close|shut|open|unopened|behind ... =nursery .. door|shut|closed|$|again
nursery & lost & baby|pregnancy|we|since|after
go|sit|stand in|into the|her|his|our|baby|that|empty .. =nursery -for|at|meeting|class|garden|office|assembly
smell -out|off .. her|his .. blanket|jumper|shirt|pillow|scarf|pyjamas|coat|perfume
kaddish|burial|buried|shiva -treasure|cable|bulbs|pipe|ground
mum|dad|gran|nan|grandad|grandma|wife|husband|son|daughter|sister|brother|friend|dog|cat|he|she|uncle|aunt .. is|are|
  was =dying -hair|to|his|her
mum|dad|gran|nan|grandad|grandma|wife|husband|son|daughter|sister|brother|friend|dog|cat|he|she|uncle|aunt .. is|are|
  was =dying his|her|to -hair|beard|roots|see|go|meet|try|know|get|eat|play|come
bury .. his|her|my|our|the .. child|son|daughter|husband|wife|mum|dad|brother|sister|baby|dog|cat
altar|ofrenda & photo|muertos|his|her|mum|dad|abuela
if i|id|only & he|she|they|mum|dad|@name would|might|could .. be|have|been|still .. =alive|living
=undertaker|crematorium
bury .. my|our|his|her @relative
"""

MAYBE_GRIEF = """
keep|kept|still|always =setting|set|laying|laid|cooking|cook|making|pouring|buying .. .. for two|both|2|him|her $|
  still|every|
  now|at|since
put|have @name to =sleep on|this|next @time
put|have .. dog|cat|horse|rabbit|puppy|kitten|pony|pet .. =down $|appointment|tomorrow|today|tonight
put|have .. dog|cat|horse|rabbit|puppy|kitten|pony|pet .. =down on|next|this @time
should have =been at the hospital|hospice|bedside
=last time i saw|spoke|talked|hugged|rang .. him|her|mum|dad|nan|gran|grandad & sorry|kind|goodbye|argued|angry|
  shouted|alive|smiled|hugged|love
forget|remember|losing his|her|mum|dad|nan|gran|grandad =voice|face|smell|laugh
should be|have =him|her|dad|mum sitting|here|alive
only been =gone #1|a|two|weeks|month
his|her|dad|mum|nan|gran|grandad =phone|voicemail|number still
one side|half of .. the =bed
his|her|dad|mum =chair|clothes|coat|shoes|bed .. can|could|must go
if|when i had|have .. =brother|sister|children & ask|say|answer|they
first time =since $|he|she|mum|dad|we
first time =since the -hair|op|operation|accident|stroke|surgery|injury|move|baby|divorce|lockdown|fire|diagnosis|
  break
dad|mum|his|her|nan|gran|grandad|baby =name on .. lantern|candle|bench|stone|tree
dad|mum|his|her|nan|gran|grandad|grandma =favourite cafe|pub|restaurant|walk|bench|film|mug|chair|shop|hymn|beach
through|survive|face|dread .. mum|dad =day
keep|hold @name =collar|jumper|scarf|shirt|watch|ring|hat|coat
put|take|move|keep|wash|throw .. dog|cat|rabbit|hamster =bed|bowl|collar|basket|blanket .. out of|away
=tree|stocking|decorations ... without .. @relative|@name|him|her
finish|keep|wear|read .. the|his|her|mum ... he|she|mum|dad|gran|nan|grandad =started|began|planted
=bench .. his|her|dad|mum|nan|canal & day|birthday|anniversary
his|her|dad|mum|nan|grandad|husband|wife =side of .. bed|sofa|couch|table|wardrobe
face|dread|survive|through .. the|his|her|their|dad|mum =anniversary|birthday -party|dinner|gift|shopping|cake|meal
stop|still|no|not|only .. set|lay|cook|buying|shopping|making .. for =two
give|take|bag|drop|donate his|her|their|dad|mum|husband|wife|nan|grandad =clothes|shoes|coats|suits|dresses|shirts
  ... charity|hospice|oxfam|away|shop
stop|still|not =wearing black|mourning
return|send|give the|our|empty|a? =pram|crib|cot|moses|pushchair back|$|we|basket
wear|hold|polish mum|dad|nan|gran|grandad|his|her =ring|watch|locket|scarf
cancel the =scan|midwife
sit in his|her|dad|mum|nan|grandad =chair $|again|for
delete|keep|ring|text|call his|her|dad|mum|nan|grandad =number $|still|even
baby =things|clothes|stuff|room|name & not|never|no & need|use|used
miss .. him|her|dad|mum|gran|nan|grandma|grandad .. so|too|today|much|every|like|$ -call|train|show|flight|text
empty|clear|sort|pack .. mum|dad|gran|nan|grandma|grandad|husband|wife|mother|father|his|her .. =room|wardrobe|
  clothes|things|belongings -for
empty|clear|sort|pack .. mum|dad|gran|nan|grandma|grandad|husband|wife|mother|father|his|her .. =room|wardrobe|
  clothes|things|belongings for -camp|school|nursery|swimming|pe|football|tomorrow|@weekday|holiday|trip|gym|ballet|
  hospital|uni|work|ironing
died -battery|phone|laptop|car|plant|engine|server|in|game
still .. =set .. place|table for|him|her
still .. =set|lay|laid her|his|their|mum|dad place
empty =chair|side|bed of|$|at|next
loss -weight|profit|data|hair|function|stop|packet|heat|and|leader|adjuster|making|prevention|of|rate|aversion
loss of .. him|her|them|@name|mum|dad|baby|child|husband|wife|partner|friend|son|daughter -@mislaid
probate|registrar
estate -agent|car|council
first .. summer|winter|spring|easter|trip|holiday|time|day|week|year .. without .. him|her|them|@name|mum|dad
without him|her|them & first|summer|christmas|birthday|cabin|holiday|again|table|garden|house
would of? have =wanted|loved|liked .. me|us|it|this|to
would have|of =wanted|loved
he|she|dad|mum =would .. wanted|loved|been|laughed
miss @name so|every|too|today|more|terribly|tonight
his|her|their|dads|mums =scarf|jumper|chair|coat|watch|glasses|side|grave|favourite|recipe|guitar|garden & wear|sit|
  keep|cook|play|visit|smell|hold|without
sit|keep|visit|smell|hold|without .. his|her|their|dads|mums =room -tidy|clean|warm|cool|dark|temperature
first .. =christmas|birthday|easter|anniversary|thanksgiving|eid|diwali .. without -phone|sugar|alcohol|meat|screens|
  presents|smoking|cigarettes|drink
his|her|their .. =old .. jumper|room|chair|recipe|record|shed|coat|watch|letters
in =memory|honour of
tribute -band|act|concert|tickets
photo|picture|album & mum|dad|nan|gran|grandad|him|her & cry|candle|miss
her|his =favourite .. song|cake|flowers|place|recipe|walk|hymn
not come =back & grandpa|grandad|gran|mum|dad|he|she|nan & ever|tell|kids|never
wash|keep|fold|hold|wear .. her|his .. =blanket|pyjamas|scarf|pillow|dressing
planted|tree|bench|stone|plaque|rose & for .. @name|him|her|mum|dad|nan|gran|grandad|baby & sit|visit|we|engrave|
  remember -class
baby =clothes & need|not|anymore|fold|away
pack .. baby =clothes
now|that|since he|she .. =gone
would be|have .. birthday|#1|old
last .. =vet & him|her|stay|with|dog|cat
last .. =appointment & stay|dog|cat|vet|him
dad|mum|his|her|nan|gran =favourite song|music|cake|place
one =plate|chair|cup & instead|two
last =holiday|christmas|summer with|had .. mum|dad|her|his|him|nan|gran|them|@name
our|the|his|her|mum|dad|their|its last =holiday|christmas|summer & photo|mum|dad|with|her|his
last =christmas|summer & photo & mum|dad|her|his|him
cake|soup|recipe & would & her|his|be
cake|soup|recipe & birthday & dead|died|gone|late|still|miss|missing|without|grave|candle|always|anyway & her|his
i could|should|might have =saved him|her|them|mum|dad|@name|my|the|our -money|as|file|work
=killed him|her|them|mum|dad|@name by not|leaving|letting|being|working|saying
dead|died|death|gone|grave & =laugh|happy|fun|smiled|danced|enjoyed|guilty|guilt|fault
give|take|put the|our|his|her|my|old? dog|cat|rabbit|hamster =bed|basket|bowl|collar|lead|cage|things away
live|life|manage|cope|go|carry|keep .. without -sugar|alcohol|facebook|instagram|twitter|netflix|amazon|google|excel|
  windows @name
=live without my husband|wife|son|daughter|mum|dad|brother|sister|twin|nan|gran|boy|girl
sell|clear|give|donate ... will|would not =need it|them|those|any $|any|more|now|where
if =only i had & him|her|them|@relative|@name
machine|ventilator =off & gave|permission|doctors|him|her|mum|dad|them|said
order of =service & dad|mum|nan|gran|his|her|him|funeral
=pram|cot|crib|clothes we|i never used|needed
get|make|come|go through|past|into|to the|this|my|another|first? it|this|that|life|winter|spring|summer|autumn|
  january|february|march|april|may|june|july|august|september|october|november|december|days|nights|@time|@lossday
  =without my|our? mum|dad|mother|father|gran|nan|grandma|grandad|son|daughter|husband|wife|brother|sister|twin|him|
  her|them $
get|make|come|go through|past to? the|this|my|another|first? it|this|that|winter|december|november|january|days|
  nights|@lossday =without -facebook|instagram|twitter|netflix|amazon|google|excel|windows|whatsapp|youtube @name $
learn|relearn how? to? =be|being|live|exist without my|our? mum|dad|mother|father|gran|nan|grandma|grandad|son|
  daughter|husband|wife|brother|sister|twin|him|her|them $
"""

TABLES = (
    (Kind.GRIEF, Tier.SURE, Way.AWAY, GRIEF),
    (Kind.GRIEF, Tier.UNSURE, Way.AWAY, MAYBE_GRIEF),
)
