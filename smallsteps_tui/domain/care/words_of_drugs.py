"""Words of drugs: less of them, none, again, and getting them."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

DRUGS = """
^ use|using|inject|injecting|score =alone -time
use|using|inject|injecting =alone tonight|today|again|so|when|$
sniff|huff|inhale =glue|gas|solvent|petrol|aerosol|butane|nitrous|poppers|thinners|balloons|lighter
comedown|relapse
=dealer .. street|house|road|flat|corner|door
clean #1|sixty|ninety|thirty =days|weeks|months|years -of
one more =hit then|before|and -single|song|record
use|using .. without getting =hooked|addicted
^ =use|using just once|alone|more
more|some|bit =weed|hash|ket|mdma|coke ... sleep|cope|friday|saturday|weekend|tonight
stop|quit|off|without|less|kick|clean|give|reduce|cut|resist|avoid|no|not|never|detox|free ... =cannabis|
  marijuana|cocaine|mdma|ecstasy|ketamine|ket|meth|amphetamine|lsd|ghb|nitrous|skunk|edibles|kratom|spliff|
  joint|bong|stoned|coke|drugs -of|coffee|plant|zero|diet|can|luck|the|open|pie|pain|pains|leak|leaking|
  compound|replacement|account|supplement|tape|filler|stiffness|trolley|cupboard|chart|round
off|no|less|without|quit|stop|kick|not|never|give|avoid|free|clean up? smoking|smoke|using|use|buying|buy|doing|
  do|of|from|my? =pot $|again|today|tonight|tomorrow|for|until|till|this|at|before|after|with|anymore|or|and|on|
  when|since
off|quit|stop the =pot since|for|again|now|today|until|till|this
stop|quit|without|less|give|reduce|cut|no|not|never|smoke|buy|off|resist|break|free|day|week|month ... =weed
  -killer|garden|bed|the|and|beds|matting|membrane|barrier|control|burner|puller|fabric|spray|around|along|
  between|round|onion|onions|carrots|path|paths|patch|front|back|border|borders|veg|barrow|allotment|plot|drive|
  patio
weed -bed|beds|path|garden|patio|veg|onion|onions|border|borders|allotment|plot|drive|front|back|round|around|
  along|by|carrots .. habit|addiction|dealer|break|free|again|every|tonight|before|only|pen|smoke|stash
smoke|roll|vape ... =weed|joint|spliff|blunt|crack|meth|bong|cannabis -of|roast|tape|compound|plant
smoke|vape .. =pot -of|roast|lid|plant
buy|score|get|order|do|doing|did|take|use|using|used|snort|sniff|find|deal ... =cocaine|coke|ketamine|ket|mdma|
  meth|lsd|ghb|mephedrone|weed|shrooms|drugs|ecstasy -zero|diet|can|rack|mix|dating|bread|of|reading|test|dive|
  walk|run|up|jar|driver|camera|limit|bump|jump|cake|prescribed|for|to|round|trolley|calculation|calculations|
  chart|cupboard|killer|barrier|membrane|matting|burner|puller|spray
buy|score|get|order|do|doing|did|take|use|using|used|smoke|snort|sniff|find|deal ... =crack|acid|spice|molly $|
  again|today|tonight|tomorrow|alone|this|when|online|anymore|at|with|before|after|once|just|only|every|or
do|doing|did|smoke|snort|score|deal|drop|buy|get|order|find =crack|acid|spice -free|test|reflux|the|in|jar|jars|
  rack|mix|for|from|paste|filler|sealant|jar
take|took|do|did|drop =molly|acid and|or|on|in
buy|score|get|order|do|doing|did|take|use|using|used|smoke|snort|find|deal some|more|any|bit|of|little|no of?
  =crack|acid|spice|molly -in|for|to|test|rack|mix|jar|bread|cake|reflux|tablets|filler|sealant|by|a|the|from
dealer .. number|contact|text|block|delete|call
my|the|new|old|his plugs|plug =number|contact
^ plug =number|contact
text|ring|call|block|delete|message my|our =plug -in|socket|hole|fuse|adapter|was|is
delete|block|lose|avoid|ignore ... =dealer -car|card|art|blackjack
text|call|ring|message the|my|old|his|her|a|both|that|any|every|all|drug|weed|coke|@name? old|new|drug|weed|
  coke? =dealer -car|card|art|blackjack|about|re|for
my =dealer
stay|get|keep|remain|been =clean $
stay|remain =clean .. for|today|tonight|till|until|one|another|this|from|off|and
keep|get =clean today|tonight|till|until|from|off|another|this|for
keep|get =clean and|one|for -dry|tidy|tidier|pressed|clear|ready|gym|school|work|guests
day|week|month|years .. =clean $
day|week|month|years =clean .. today|from|off|and|of
^ =use again|today|tonight|tomorrow|anymore $
not|never|will|might|want|urge|tempted|going|gonna|stop|scared|afraid|i|must|about|feel|like|without|crave|
  craving|resist|refuse|relapse .. to? =use again|today|tonight|tomorrow|anymore $
stop|quit|resist|urge|tempted|crave .. to? =use|using $
no|without more|ever? =using $
without =use $
^ i|we? do|will|must|can|try|to? not|never .. to? =use|using $
stop|not|never|no|resist|without =use|using again|today|tonight|tomorrow|anymore|drugs -the|my|plastic
stop|not|never|resist|without =use|using anything|at|alone|it|more|gear|with|on|any .. again|today|tonight|
  tomorrow|anymore|drugs
stop|not|never|resist|without =use|using for|over -loop|loops|school|packed|notes
na meeting|sponsor|chip|group|step
narcotics anonymous
rehab -knee|shoulder|exercise|exercises|physio|hip|ankle|acl|back|injury|gym|run|band|bands|wrist|hamstring|
  calf|achilles|hand|the|class|classes|bike
recovery meeting|group|coach|house
get =high $|and|tonight|again|with|before|after|to|at|every|off|on
get =stoned|wasted|fucked
drug test .. clean|fail|pass
addict|addiction -to
slip .. up .. clean|sober|used|drank
my =sponsor -child|dog|company|letter|licence|visa & ring|call|text|meet|talk|sober|tell|ask|see|message|phone|speak|
  work|step|coffee
addiction|recovery|drug worker|service|counsellor|clinic
hit .. =pipe|bong -with
needle =exchange
line|bump of|in =coke|cocaine|ket|speed
trip on =acid|shrooms|lsd|mushrooms
hit|line|pipe|bump|dab|pill|gram .. of .. =meth|crack|coke|cocaine|weed|ket|speed|mdma|heroin
meth|cocaine|ketamine|mdma|cannabis|marijuana & just|again|one|last|more|only|tonight|stop|without|days|weeks|weekend|
  sleep|friends|party
get|be|being =stoned
drug team|service|worker|habit|problem|free|dealer|money|debt & ring|call|stop|talk|tell|quit|from|help|no|without
bag|eighth|gear|baggie|stash & =dealer|score|baggie
off the =drugs|coke|crack|smack
get|getting|got|stay|keep|be|being|been|come|came|coming|am|go|going|days|weeks|months|years|day|week|month|
  still|completely|fully|myself|back|him|me|finally|now|try|stop off the =gear|stuff|weed|speed|pipe
^ off the =gear|stuff|weed|speed|pipe
off the =weed $|now|this
off the =weed|gear|stuff|pipe again|for|till|until|today|tonight
kick the =habit -of
quit|without the =pipe|bong
stop the =bong
stop the =pipe $|today|again|for|tonight|now
quit|stop|off|without =bong|dab|carts
not|never|without =score .. today|tonight|tomorrow|again|$
no =score tonight|today|tomorrow|again
do|doing|did|have|had|snort|rack|buy|no|more|stop|without|take|few|couple|cheeky .. =lines -of|in|up|for|to|
  from|learn|learned|learnt|ready|off|dance|code & lads|friday|party|weekend|coke|toilet|bathroom|club|girls
  -learn|code|of|drama|knit|dance|draw|write|rehearse
lines & lads|coke|toilet|girls -learn|code|of|drama|knit|dance|draw|write|rehearse
pick up & methadone|relapse|dealer|sponsor
not|never|no|without|avoid pick =up & clean
stay|stayed|keep|get|been|days =clean & pick up
pick up .. clean =chip|tag|key
pick up .. =script & late|miss|before|daily|supervised|sell|without|dose|clean|sober
block|delete @name & buy|sell|dealer|weed|coke
do|doing|did .. #1|a|some|few =line|bump|pill -drawing|dance|dancing|of|by|edit & club|tonight|party|weekend|
  bed|toilet|lads -code|stitches|learn|write|knit
flush|bin|throw|last|rest|stash ... =ket|coke|weed|mdma|meth|drugs -of|can|bottle
ket|mdma|meth|cocaine|coke & flush|last|rest|bin|throw|stash|hidden|tonight|weekend|rave|festival|club|lads
=weed -bed|beds|garden|border|borders|path|paths|patio|front|back|veg|onion|onions|carrots|allotment|plot|drive|
  rest|last|round|around|along|by|out & flush|last|rest|bin|throw|stash|hidden|tonight|weekend|rave|festival|
  club|lads
pills & rave|festival|club|party|score|rolling|dealer|molly
have|smoke|roll|share .. a =joint|spliff|bong|blunt -of|birthday|party|bank|account|meeting|session|call|
  project|mortgage|stall|lunch|presentation|lesson|pain|for|in
sniff|snort|bump .. something|it|line|a|some & club|party|toilet|friends|tonight|lads|work
get =high by|in|this|one|just|for|instead|without|alone|when|if|so|only|tomorrow|less|until|till|myself|every|
  all|from|off|anymore|now|once|because -five|res
get|got|getting|be|being so|too|really|proper|properly|completely|bit|super? =high -vis|viz|chair|chairs|score|
  scores|marks|visibility|quality|street|speed|res|school|contrast|up|heels|shelf & without|weekend|again|
  before|after|work|class
gram .. off|from|of .. coke|ket|weed|mdma|@name|dealer|street
buy|get|score|pick .. a|some =gram|eighth|ounce|baggie -saffron|gold|flour|scale|scales
score|buy .. a|some|another =wrap $|tonight|off|again
get|pick .. a|some|another =wrap off|of|tonight|again|before
street .. vallies|pills|xans|benzos|drugs|valium
text|ring|call|message|meet|find @name .. for .. =gram|eighth|gear|weed|coke|pills|stuff
"""

DRUGS_UNSURE = """
one|another|single =line|bump|spliff|joint|hit -of .. not hurt|harm|matter|kill
^ =use|using one|once more|last $|time -slot
^ =use|using again|tonight|today|tomorrow but|and|with|then|carefully|safely|just|only|one|less
^ =use|using carefully|safely|safe|less tonight|this|again|if
last =gram|baggie|pipe then|and|ever|before -of
last =bag then|ever
last =bag and|before i|stop|done|never|no|quit|rehab|detox
do|doing|have .. a =line only|at|before|then -dance
been =using again|$
^ =cop just|only|again|tonight|today|some
stop|quit|not|no =buying from -amazon|shein|temu|tesco|ebay|vinted|asos|costco|nestle|asda|aldi|lidl|zara|etsy|
  primark|boots|argos|ikea|starbucks|greggs @name
half|quarter|one|#1 .. an|of? =edible|gummy|gummies -flower|flowers|glitter|gold|plants|plant|vitamin|vitamins|
  bear|bears|weeds|print
meet|see|text|ring|call|find .. @name|him|her|guy|man .. for .. a? =wrap|gram -of
meet|see|text|ring|call|find .. @name|him|her|guy|man .. for a|one|another|half =bag|score -of|of
meet|find|text .. guy|man|dealer|@name .. for .. a? =bit -of
do|doing|have|take|snort .. half|a|one|#1? =gram -of
=gear|weed|coke & number|delete|block
^ =score $|tonight|again|today
^ =score off|from -#1|zero
one|last|another|more =bump|rail|toke|puff|hit $|tonight|then|and -of
do|doing|have|snort|rack .. one|last|another|more =line $|tonight|then|and -of
one|last|another more =line then|and .. stop|bed|sleep|home -of
just|only one|a|half|another =bump|toke|puff|hit|tab $|tonight|then|and
just|only =half .. a pill|tab|gram
not|never|without =pick up $|today|tonight|tomorrow|again
i .. =used again|yesterday|tonight -it|the|my|this|that
i .. =used last night|week
substance|stoned|narcan|naloxone|smack|cocaine|heroin|meth|cannabis
craving -pass|chocolate|sugar|salt|food|sweets|caffeine|for|pizza
tolerance|t break
higher power -bank|bill|bills|supply|rating|level|setting|drill|lens|adapter|charger|mode
serenity prayer
just for =today
one =day at a time
roll one|another .. before|after|tonight|bed|for
gummies|gummy|edible|vape|microdose|pills & sleep|relax|party|calm|high|microdose|weekend|tonight|festival
  -place|shelf|cupboard
gummies|gummy|edible|vape|microdose & place
=mushrooms|acid & microdose|calm|high|trip|tripping|festival|rave -heat
=mushrooms|acid this|next weekend|friday|saturday
=acid tonight|again
take|took|do|doing|did|try|dose|drop|magic|try|buy|get|have|share|on .. =mushrooms|acid -soup|risotto|sauce|
  pizza|pie & sleep|relax|party|place|weekend|tonight|festival
something & party|floaty|shared|after & =took|shared|felt|tried -new|nice
calm me .. down & only|night|thing
only thing that .. =helps|calms|works|numbs
that =crowd -funding|control|scene|noise|source|sourced|photo|shot|surge|barrier
with|from|avoid|without|around|see|seeing|off|meet|meeting|ditch|near|join|not|never|no .. that =lot -of|number|
  size|into|onto|upstairs|down
that =lot again|anymore
in a|that|such|this|some|my|what|same|the|right|no|bad better|worse|bad|right|proper|real|terrible|awful|fit?
  =state -of|pension|school & come|home|saturdays|better|what
come|came|go|get|got|arrive home in .. =state -of|pension|school
^ home .. in .. =state -of|pension|school
=state .. i .. come|came|get home
pick up .. =gram|gear|eighth .. from @name|dealer
pick up a|another|one|half|#1|some =bag .. from|off @name|dealer
pick up .. =bag .. from|off dealer
pick up .. =gram|eighth
pick up the|some|more|my|his|any|last|our =gear
pick up =gear $|tonight|today|again|before|after|for|then|and
spliff|bong & friday|without|night|after|before|bed|roll|get|every
a|another|one|my|last|no|half|evening|evenings|morning|night|nightly|first|the|without|roll|smoke|share|rolled
  =joint -supper|pain|knee|hip|account|wood|birthday|party|meeting|replacement|of|pains|compound|bank|
  application & friday|without|night|after|before|bed|roll|every|tonight
get|have|buy|got a =joint $|tonight|and|before|then|first|after
^ =joint before|tonight|again|after|every|at|then|with
get .. =joint & roll|smoke|bed|sleep|every|after|night -supper|pain|replacement|oven|roast
meeting & sponsor|chip|ninety
#30 =meeting
=meeting ... #30|ninety days
=meeting #30|ninety -minute|minutes|min|mins
something to .. calm|relax|sleep|numb
something to .. take $|tonight|before|so|when|if|now|edge|it|off|me|pain|again|every
something to take the pain|day|night
something to .. get -for|@relative|@name $|me|through|high|out|by|going|us|rid|over|to
something to .. take for|with .. sleep|pain|nerves|it|them|night|anxiety|me|school|work|exam|exams|shakes
"""

TABLES = (
    (Kind.DRUGS, Tier.SURE, Way.TOWARDS, DRUGS),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, DRUGS_UNSURE),
)
