"""Dark words said shortly, as in a list or a diary: "not wake up tomorrow", "bag at Sandra's", "cut again"."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

MAYBE_DYING = """
^ not =wake up tomorrow|again|anymore
pray|hope|wish ... not to =see morning|tomorrow|daylight
lived =long enough
not want .. =live more|anymore|longer
drive into =something|wall|tree|lorry|oncoming on|at|keep|tonight|thoughts|instead|$
before they =find me
because there is =no after
coward .. still =being|be here
^ =just jump $
did not =jump today|tonight|yet
tablets|pills|prescription .. =put by
prescription|tablets|pills .. build|building|pile|piling =up ... enough|nearly|until
tablets|pills ... =throw away or take|keep
nobody|noone =notice til|till|until|for the|a|i|it? rent|smell|week|weeks|days
last =birthday|christmas|summer|winter i think|for me
can|will =manage after me
last time $ ... =grandchildren
take the|my kids|children|baby with me when|if i =go so|because|$
world ... not =need another .. man|woman|person|mother|father|burden like me
let me =stop $
"""

SOMEBODY_ELSE = """
says|said|thinks .. we|us|i .. =better off without him|her|them
who|how ... =call|ring if ... going to do it
asks|prays|begs ... god|lord to? =take her|him
told|says|said|he|she ... =saving|hoarding|collecting his|her|the|their pills|tablets|meds
sister|brother|mum|dad|daughter|son|friend|husband|wife|she|he =tried again $|third|second|last|for
gave|giving|gives away his|her =tools|clothes|things|dog|cat|guitar ... worried|scared|strange|sudden
promise ... she|he|they will? not =do anything|something
texting|posted|texted|posting .. =goodbye|farewell stuff|on|what|call|phone|to
"""

TURNED_ON_OTHERS = """
want|wish .. all|everyone|everybody|them =dead -lock|line|weeds|flies
knife|blade ... before i =use
=squeezed|choked|throttled his|her|their neck|throat
if she|he leaves me ... she|he|nobody|noone .. =leave|live|have
=smother & word|thought|keep|coming|cry|baby|him|her
not trust =myself with|around|near|alone .. grandad|nan|baby|kids|children|her|him|mum|dad|toddler
"""

HURT_AT_HOME = """
arm|leg|neck|wrist|face|back .. =blue|purple|black|marks where he|she|dad|mum
he|she .. will|would? =sulk|sulks for days|hours|weeks
keep .. kids|children|baby =quiet till|until dad|mum|he|she
red|short|nice? dress|top|skirt|lipstick he|she .. =kick off
=came at me with
boyfriend|girlfriend|husband|wife|he|she =wants my phone|insta|instagram|snapchat|email|facebook|bank|whatsapp? login|
  password|passwords|pin
no lock on the .. =bathroom|bedroom|toilet door
i am not =allowed .. telephone|phone|money|out|see|leave|visitors
said no .. and|but he|she =did it
camera .. he|she =watches
put my =pictures|photos|video online|round if i
chair|chest|drawers|wedge ... =against the|my? door $|tonight|when|so
carer|nurse|stepdad|uncle .. =pinches|slaps|shouts|shoves -out
son|daughter|grandson|granddaughter|nephew .. =takes|has|keeps my pension|card|money|benefits
=provoke him|her|r|dad|this|tonight
=eggshells till|until|around|again|at|with
"""

GETTING_AWAY = """
leave|go .. =while hes|he|she on nights|shift
passport|passports|papers|certificates|documents out of his|her =drawer|safe|desk
=certificates|passports out of the safe when|while he|she|hes
clear|delete .. =history before he|she|hes
=refuge first|night|toothbrush|bed|space|place|number
not go|going =back to him|her this|again|$
code =word with
bag at .. : ... =papers|charger|documents|passport
photograph|photo the =marks and send|to
before he|she =knows & room|flat|job|deposit|place|quick
=wages to me not
new =sim .. shoe|hidden|sock|friend|mum
"""

FOOD = """
tell|told|say .. @relative|them|her|him i =ate at|already|before
weigh =before and after
lose =another #1 .. before|by|even|though
ate .. =whole|entire box|packet|tub|loaf|cake again|replace|before|in|and
=wrappers to|in the bin|bag down|where|so|under
=hiding cake|food|chocolate|wrappers|biscuits from
move =food round|around|about my? plate
cut =toast|food|apple|dinner in|into #12
not =ok with food
extra #1 k|km|miles|laps for the|that =pizza|cake|cookie|biscuit|dinner|chocolate
clean .. =toilet so|after|before nobody|noone|anyone|they|eating
=overeaters meeting
"""

DRINK_AND_DRUGS = """
bottles to the =tip|bank|recycling before she|he|they
still =over from last night
=vodka in the|my|a water|bottle|flask|mug
only =two|three|four tonight then stop
get my =money back on the #1
pick up from @name =cash
back on it .. =tell nobody|noone|no
=nos canisters
=piss|urine test clean
win =back rent|bills|savings
"""

NOT_AS_AGREED = """
double up because the|last|it =one|dose did|does nothing|not
give|gave @relative|him|her =half of mine
ran|running out =early again ... chemist|doctor|gp|what
make .. =tramadol|codeine|diazepam|oxycodone|zopiclone last
crush ... =tablet|tablets|pill in|into ... without telling|knowing|him|her
=piriton|calpol|benadryl|phenergan so|to|extra he|she|they|help sleeps|sleep
use|take .. husbands|wifes|mums|dads|sisters =painkiller|painkillers|tablets ... mine
not =taking the depot|injection
took .. =tonights|tomorrows at|already|early
"""

RITUAL = """
tap|door|plug|oven|gas it is|its =off|shut|locked $
=one shower one
bleach .. =just|only one|once time
answer|reassure ... when|if i =ask again
go|going over =everything i said
keep .. newspapers|post|boxes|bags =cannot bin|throw
up at #3 to =fit in the checking|cleaning|washing
plugs plugs =plugs
pray .. =properly again from the? start
"""

ONESELF = """
^ =cut again $|promised|i|last|tonight|after
nothing in my =arm|arms
hurt where .. =see
cut .. nails so i =cannot scratch
wanting|want to =crash the car
plasters .. not .. box .. =dad|mum|they counts|count|notice
forum .. it =makes me want
"""

UNWORTHY = """
^ be =less $
not =deserve the|a|this|my|any? nice? holiday|treat|break|rest|party|things|presents|love
keep quiet .. you are =disgusting|stupid|pathetic
shut up shut =up
let .. =husband|wife|him|her find someone|somebody better
cancel =therapy .. someone|somebody|others who|need|needs
not get =nice things
not =let them|people|anyone|anybody see the real
"""

TABLES = (
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_DYING),
    (Kind.SOMEONE_ELSES_CRISIS, Tier.UNSURE, Way.AWAY, SOMEBODY_ELSE),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, TURNED_ON_OTHERS),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, HURT_AT_HOME),
    (Kind.SAFETY, Tier.UNSURE, Way.AWAY, GETTING_AWAY),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, ONESELF),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, NOT_AS_AGREED),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, DRINK_AND_DRUGS),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, FOOD),
    (Kind.OCD, Tier.UNSURE, Way.TOWARDS, RITUAL),
    (Kind.SHAME, Tier.UNSURE, Way.TOWARDS, UNWORTHY),
)
