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
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed in|last|suddenly|
  peacefully|when|two|three|before|since
someone|people|person|who .. =died
=died in|on|at|last|this january|february|march|april|may|june|july|august|september|october|november|december|spring|
  summer|autumn|winter|year|week|month|night|hospital|@time
suicide .. of .. my|his|her|@relative
lose|loss .. of|my|our|the|a|her|him|his -temper|patience|cool|rag .. mum|dad|mother|father|son|daughter|brother|
  sister|husband|wife|gran|grandma|grandad|nan|baby|partner|friend|child|cat|dog|pregnancy|twins|uncle|aunt -s|at|in|
  phone|toy
lose him|them|her in|to|last|so|suddenly|this|years
his|her|their|dad|mum|mother|father|baby|son|daughter|brother|sister|husband|wife|gran|nan|grandma|grandad|friend ..
  =death|grave|ashes|funeral|headstone|passing|memorial|suicide
death .. of .. @relative|my|a|our|friend
grave|gravestone|headstone|cemetery|graveside|graveyard|crematorium -game|shift|level|dig
ashes -cricket|fireplace|fire|watch|barbecue|grate|empty|stove|bbq|series|test
wake .. for .. him|her|dad|mum
widowed|widower -maker
widow -and|maker|peak|twanky
baby|babies .. loss|lose
pregnancy loss
first .. @lossday .. without him|her|them|you|mum|dad|mother|father|gran|nan|grandma|grandad|my|our|@name
@lossday .. =without him|her|them|mum|dad|mother|father|gran|nan|grandma|grandad
without .. him|her|dad|mum .. here|anymore|now|gone
anniversary .. of .. death|his|her|dad|mum|passing|loss
death anniversary
due date .. of|would|been
his|her|their|dads|mums .. =belongings
sort|pack|clear|empty|go|going|donate|tidy|give|keep|wear|open|fold|bag|box ... =late .. mum|dad|mother|father|
  husband|wife|son|daughter|brother|sister|gran|nan|grandma|grandad
my|our|his|her =late @relative|gran|husband|wife
light .. =candle .. for .. him|her|mum|dad|@relative|baby|them
put .. to =sleep .. dog|cat|him|her
she|he|dad|mum|husband|wife|son|brother|sister|daughter .. is|was|has been? =gone -to|for|home|out|shopping|back|off|
  viral|well|mad|up|on|quiet
rainbow baby|bridge
condolence|sympathy card
hospice -cook|nurse|job|shift|shop|volunteer|kitchen|fundraiser|course|rota|thrift|charity|lady|raffle|fair|van
rip @name|mum|dad|grandad|nan|gran|my|buddy|old
rest in =peace
baby|babies we|i lost|never
since .. my|our|the .. boy|girl|son|daughter|wife|husband|mum|dad|baby|brother|sister|friend|dog|cat .. died|passed|
  left
died & my|our|boy|girl|since & coping|since|after
after =losing
losing him|them|her|@name $|to|last|so|suddenly|and
we|i|have =lost @name
lost @name .. to|last|year|so|suddenly|and
death =certificate
dead woman|man|wife|husband|son|daughter|mother|father|brother|sister|friend|mum|dad|child|baby
scatter & mum|dad|mother|father|him|her|ashes|nan|gran|husband|wife -seed|cushions|plot|data
would|should have =been & birthday|#1|due|years|anniversary|wedding|today|school|old
coffin|casket|urn|wreath|headstone|gravestone|vigil|shiva|yahrzeit & choose|order|his|her|dad|mum|pick|grandad|nan|
  engrave
hymn & his|her|dad|mum|grandad|nan|gran|goodbye|service
cot|crib|nursery|bump & lost|loss|without|gone|empty|box & down|lost|away|loss|empty|baby|gone|box
the|my|our|her|a|last|first|second =scan & lost|loss|without|gone|empty|box
voicemail|voice|texts|number & his|her|him|mum|dad|nan & still|old|last|hear|ringing -job|interview|new
put down & dog|cat|him|her|horse|vet|rabbit & was|had|yesterday|today|pet|vet|old|best
passed & he|she|dad|mum|him|her|nan|gran|before|since|away|last|uncle|friend & before|since|away|last|when|after|year|
  month|goodbye -exam|test|driving
grave|graveside|headstone|stone|plot & mum|dad|his|her|their|visit|flowers|clean|nan|gran|son|daughter|husband|wife|
  @name -hand|note|error|matters
died|death|funeral|killed -himself|herself|themselves|themself & he|she|mum|dad|son|daughter|brother|sister|
  wife|husband|friend|gran|nan|grandad|grandma|baby|aunt|uncle|cousin|partner|dog|cat|@name
  -scene|star|metal|battery|phone|tired|line|end|heat|set
gone & believe|without|forever|still & he|she|mum|dad|him|her|is|now -to|for|wrong|well|off|home
year|month|week|day =since & died|lost|left us|passed|gone|buried
since .. he|she|mum|dad|nan|gran|grandad|@name .. died|passed|left|went|gone
he|she|dad|mum|@name .. =left us
where he|she =slept|sat|stood|lived|worked
twins|baby|babies|son|daughter & =never met|held|came|home
never =met & baby|twins|candle|child|brother|sister
home for .. his|her|their .. =clothes|things|tools|books|records|shoes
his|her|dads|mums|their =ashes|urn|eulogy|obituary|coffin|grave|funeral|wake|death|memorial|headstone
last .. =voicemail|photo|text|message|present|words & his|her|he|she|mum|dad
hospice|palliative|deathbed|terminal & his|her|mum|dad|he|she|letters|visit|sit|husband|wife -illness|insurance|stage|
  two|window|server|linux
miss .. my .. mum|dad|gran|nan|grandad|husband|wife|son|daughter|brother|sister|baby|dog|cat|best|friend -s
candle & dead|lost|twins|grandad|gran|nan|angel & light|burn
accident|crash & anniversary|took|killed|lost & him|her|them|son|brother|friend|mum|dad
miss you
give|return|send .. back .. his|her .. =hearing|wheelchair|walking|hospital|zimmer
stone|headstone for @name|mum|dad|him|her|nan|gran
memorial -day|hall|stadium|park|hospital|lecture|cup
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed .. on|last|in|this|away|yesterday|friday|monday|sunday
first .. match|game|walk|meal|holiday|party|trip|school|night|weekend|shop|drive|dinner .. without .. grandad|dad|mum|
  him|her|nan|gran|@name
lost .. our|my .. son|daughter|child|baby|mum|dad|brother|sister|husband|wife|friend|mate|twin
reading|hymns|flowers|music & service|funeral|church & dad|mum|gran|nan|him|her|grandad|@name
nursery & never|empty|used|closed|door|lost
go|sit|stand in|into .. =nursery
smell .. her|his .. blanket|jumper|shirt|pillow|scarf|pyjamas|coat|perfume
kaddish|burial|buried|shiva -treasure|cable|bulbs|pipe|ground
mum|dad|gran|nan|grandad|grandma|wife|husband|son|daughter|sister|brother|friend|dog|cat|he|she|uncle|aunt .. is|are|
  was =dying
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
  clothes|things|belongings
died -battery|phone|laptop|car|plant|engine|server|in|game
still .. =set .. place|table for|him|her
still .. =set|lay|laid her|his|their|mum|dad place
empty =chair|side|bed of|$|at|next
loss -weight|profit|data|hair|function|stop|packet|heat|and|leader|adjuster|making|prevention|of|rate|aversion
loss of .. him|her|them|@name|mum|dad|baby|child|husband|wife|partner|friend|son|daughter
probate|registrar
estate -agent|car|council
first .. summer|winter|spring|easter|trip|holiday|time|day|week|year .. without .. him|her|them|@name|mum|dad
without him|her|them & first|summer|christmas|birthday|cabin|holiday|again|table|garden|house
would of? have =wanted|loved|liked .. me|us|it|this|to
would have|of =wanted|loved
he|she|dad|mum =would .. wanted|loved|been|laughed
miss @name so|every|too|today|more|terribly|tonight
his|her|their|dads|mums =scarf|jumper|chair|coat|watch|glasses|side|room|grave|favourite|recipe|guitar|garden & wear|
  sit|keep|cook|play|visit|smell|hold|without
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
baby =clothes & need|not|anymore|fold|pack|away
now|that|since he|she .. =gone
would be|have .. birthday|#1|old
last .. =vet|appointment & him|her|stay|with|dog|cat
dad|mum|his|her|nan|gran =favourite song|music|cake|place
one =plate|chair|cup & instead|two
last =holiday|christmas|summer & photo|mum|dad|with|her|his
cake|soup|recipe & would|birthday & her|his|be
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
