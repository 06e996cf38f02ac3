"""Words that may be of getting ready to die: goodbyes, giving away, a place, a means."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

MAYBE_GETTING_READY = """
go|drive|walk|cycle|climb|head|get|sit|stand ... =bridge|cliff|cliffs|multistorey|storey|viaduct|ledge|tracks|
  rooftop .. and just .. see|look|think|decide|stand|sit|wait $
go|drive|walk|cycle|climb|head|get|sit|stand ... =bridge|cliff|cliffs|multistorey|storey|viaduct|ledge|tracks|
  rooftop .. and look|looking down|over $
give|leave|rehome|hand|take ... =dog|dogs|cat|cats|pets|rabbit|budgie ... so|that .. sorted|looked|cared after|for|$
cancel|return =everything|all .. after|from|beyond ... not need
make|so|it =look .. natural|accidental & insurance|they|nobody|police|mum|family
how =cold|deep|fast the? water|river|sea|current must|has|needs|should|would|to
how long ... =cold|freezing|icy water $|to|before
how high|tall|deep|far is =high|tall|deep|far enough
=train & fast|express|nonstop & not & stop
everyone|everybody|they|@relative all? would be =relieved $|if|when|then|without|anyway
not|never =see the? new|next year|spring|summer|christmas|birthday|winter|month -in
my =dog|cat|rabbit|horse|pets|kids .. who|someone|people|home ... after =me
give|leave .. my =records|guitar|books|tools|jewellery|watch|rings .. people|someone|those|whoever .. want|need|love|
  use
not|never =see|reach|have|face another|one|next|more .. monday|tuesday|friday|sunday|morning|birthday|christmas|
  summer|winter|spring|day -client
find|get|have|need|gather the =courage|nerve|guts to do it|jump|go|end|leave -through|ask|hall
^ =finish|end it on|before|by|this my|the|new|sunday|birthday|christmas|friday|weekend $|tonight|alone
how long until|till|before =someone|anyone|anybody|they|@relative|police|neighbours|landlord .. find|notice|smell|
  misses
^ =measure|test|check the drop|knot|noose|beam|hook $
doctor|clinic|country|place|someone|people .. =help you|me|people|one die|end
find|look|google|search|read|check ... if|whether|that you|it|one|they|i =feel|suffer anything|pain|much|it|$
watch|video|clips|footage|photos .. of .. =people|someone|bodies|suicides falling|jumping|dying|hanging|drowning|
  bleeding
forum|site|website|thread|board|group|they & =method & talk|read|compare|discuss|post|find|look|exact
=roof|rooftop door|hatch|access|exit .. open|unlocked|locked -repair|fix
^ find|look|search|google|see|check|choose ... =bridge|building|cliff|roof|multistorey|viaduct|tower .. is|are
  highest|tallest|high|unlocked|quiet
my =weight & rope|beam|branch|hook|knot|noose|belt -climb
leave|put|write|list ... my =password|pin will? .. where he|she|they|@relative|someone can|will? find|see|look
tidy|clear|finish|wrap|close|put|get|order .. my =affairs -diary|desk|team
one|a|my last =good|perfect|happy|nice|proper|lovely day|evening|weekend|night $|with|tonight|then|before|and -of
say|tell|see|hug|thank|forgive|hold|ring ... =while|whilst i still =can
not|nothing|never =plan|book|buy|arrange .. anything|things|plans|nothing|holidays past|beyond|after -lunch|work|
  school|five|six
stop =hurting|feeling|thinking .. forever|ever
^ =go quietly $|now|soon|tonight|alone
text|tell|message|write|say|send ... =love .. one|a|the last time $|tonight|today|before|then|and
last day .. at|of? .. school|work|college|here & they|everyone|he|she|people will? =see|regret|remember $
chip|microchip|tracker|transmitter .. in|under|inside|out|from of? my =arm|skin|head|neck|tooth|teeth|leg|brain|hand|
  body
body .. found
poured|tipped|counted them|pills|tablets into|in my =hand|palm
i .. =saved|kept|hoarded|got .. #9 of them
give @relative|@friend|@name|him|her|them my =dog|cat|rabbit|horse|hamster|tortoise|parrot -carrier|food|basket|lead|
  toys|flap|sitter|treats|blanket
@relative|they|family .. would|will|could .. get|have the =insurance|payout|pension
i .. =stood|sat|waited|parked on|at|by|under|near the? .. bridge|tracks|edge|roof|ledge|cliff|railings|rooftop|
  viaduct again|last|looking|thinking|until|$
i .. =stood|sat|waited|parked on|at|by|under|near the? .. platform|bridge|tracks|edge|roof|ledge|cliff|viaduct for ..
  hour|ages|long|minutes|while
i .. =counted|laid|lined|spread|emptied them|pills|tablets|meds out|up
get as far as the =roof|bridge|ledge|edge|platform|tracks|railings|cliff
i .. =deleted|tore|burned|ripped|hid the|my note|letter $|this|last|again|and|before
all =planned and|but .. then? .. came|home|found|stopped|walked|rang
i .. =sold|gave everything $|away|today|now|and
he|she|they|@name can|could =have|keep my bike|guitar|things|room|stuff|records|dog|cat|ring|watch|car|clothes
lying|lie to .. =nurse|doctor|therapist|psychiatrist|counsellor ... bad|thoughts|plan|fine|safe
i .. =held|had the|my|some|a? @pills|blade|rope|gun in my hand
last|final =dinner|meal|supper|lunch .. with .. everyone|everybody|kids|mum|dad|family|parents|friends -before
stop|quit|ignore|avoid|dodge|cancel|skip|block|not ... =crisis team|line|worker|nurse|plan|call|appointment
stop|quit|ignore|avoid|dodge|cancel|skip|block ... =samaritans|camhs|keyworker
@relative|his|her =shotgun|rifle|pistol|gun -licence|dog|club
policy|insurance & =deliberate|deliberately|suicide
have|take|raise .. kids|children|girls|boys|dog|cat .. just in =case
teach|show|train|help .. @relative|them .. =manage|cope|live|survive|get without me
i .. =drove|walked|went|cycled to|up the? .. bridge|tracks|roof|cliff|viaduct again|last
when|time|which ... =express|freight|train .. comes|goes|passes through
=knot & neck|beam|rafter
forum|chat|chatroom|online|discord|reddit & someone|girl|guy|boy|stranger|partner|met & do|go|end|leave it|this|then?
  =together
calm|peaceful|peace|lighter|relieved & gave|given|giving|found|sorted & =dog|cat|pets|rabbit|horse|letters|everything|
  belongings
dog|cat|pets|rabbit|kids|children .. =loved|safe|okay|fed|happy|cared after|without|once me|i $|anymore|die|go
coal|charcoal|barbecue|bbq & van|tent|car|bathroom & =tape|sealed|windows
=crossing & barrier|level|railway|train & night|late|dark|alone|tonight|quiet
how many =floors|storeys|stories .. flats|tower|block|car|hotel|multistorey
swim|walk|wade|drift|float|row .. out .. until|till|so|and ... not ... =back|return|land
close|shut my =eyes on|at|while|when .. motorway|wheel|driving|road|bend
somewhere|place|where|room|so|hotel .. @relative|they|family|friends .. not =find|see me
do it ... so|where ... not =see|find|hear -out
not .. =alone when|as i|we go|die|leave
give|let|take|have|keep & i will not =need
can =keep them|it|him|her|those|everything now|forever|after|instead
leave|give .. my =ring|watch|guitar|necklace|jewellery|records|medals .. for|to .. @relative|girls|boys|@name|them|
  everyone -repair
give|hand|take my =dog|cat|rabbit|pets .. to|at the? shelter|rescue|rspca
find someone|somebody|people .. to .. take|have|adopt|keep ... =dog|cat|rabbit|horse|pets -for|while|when|out|on|this|
  at
everything|clean|tidy|sorted|labelled|ready|paid ... so they|@relative|family|whoever .. =only|just .. have|has|need
leave =no mess|trouble|debts|problems|burden behind
stop|refuse|end =treatment .. let|nature|course|die|end
the|my|all|their =letters|goodbye are .. ready|written|done|sealed|finished -for|to
sodium =nitrite|azide -cure|bacon|ham|salt
buy|order|get|find|source|sells|where ... =nitrite|cyanide -test|strips|free|level|kit
=nembutal|pentobarbital
#3 packs|boxes|packet of? =paracetamol|ibuprofen|aspirin|painkillers|sleepers
=paracetamol|aspirin|ibuprofen|painkillers|pills|tablets & different|several|another|every|each|other|#2 shop|chemist|
  pharmacies|pharmacy|supermarkets|tills
order|buy|bring|check|test the|my|some|that? =rope $|tonight|tomorrow|before
rope ... =hold|take|bear me|my
rope .. =strong|thick|long enough $
=charcoal & tent|van|bathroom|tape|sealed
measure|test|check|find|see ... =beam|rafter|banister $|hold|strong|takes|bears|will|would|can
hook|beam|rafter|banister|branch|ceiling|rail ... =hold|bear|take me|my
how =high|tall|deep the|that|this? .. car|park|multistorey|bridge|building|flats|tower|roof|cliff|viaduct|river|canal|
  quarry|reservoir|harbour|weir .. is|gets|goes -for|before|at|here|now|with
^ leave|let the? .. =gas on|running -low
=gas on & sleep|lie|bed|tape|head|windows|wait & i|me|my|and
let go of the? =wheel
life =insurance .. pay out|if|when|still|even
=insurance .. pay|cover out? if|when i -cancel|rent|lose|change|travel|work|use|park|move|miss|sell|drop|teach|lodge|
  foster
hotel|motel|room|cabin|airbnb|woods|forest & not|nobody|stranger|staff|cleaner|maid|police|someone & =find me
google|search ... if|whether|how .. it|that .. =hurt|painful $|a|much|lot|or|and|too
look|read up ... if|whether|how .. it .. =hurt|painful|quick $|a|much|lot|or|and|too
google|search how =long|quick it takes|is|lasts $
give|hand|sign ... =dog|cat|pet|rabbit|horse|hamster|tortoise|parrot ... good|forever|permanently
give my =dog|cat|pets|rabbit|horse|hamster|tortoise|parrot .. away|up $|today|and|yesterday|now|tonight
leave .. nothing|no|mess .. for .. them|@relative|anyone|anybody|everyone|others|people|family to .. =clean|clear|
  sort|deal|do|find|worry|pay
no =more psych|psychiatric|mental|of|the? hospital|ward|admissions|treatment|doctor|therapist|psychiatrists $|ever|
  again|now|please|i
i .. =wrote|written|sealed the|my|all|their notes|letter $|now|tonight|today|yesterday|already|last
look|seem .. like? an? =accidental
record|film|make a =video|tape for .. my kids|girls|boys|children|son|daughter|family & later|have|keep|remember|grow|
  someday
who .. could|would|will|can .. =raise|adopt|bring .. instead|if|when|without
get|pick|find|fetch the|my|a? =rope $|out|ready|tonight|up -ladder|swing
skip|miss .. my =birthday and|forever|for
debt|mortgage|bills|loan|money|affairs ... so .. my =wife|husband|kids|mum|family|partner|children .. not|stuck|left|
  saddled
for|to =each of .. my? girls|boys|kids|children|sons|daughters|family|them & write|letter|page|video|record
get|fetch|borrow|find|take .. =shotgun|rifle|pistol from|out|off
=hotel|motel|cabin & one way|forever|myself tonight
take .. what|everything|whatever .. =left in .. cabinet|cupboard|drawer|bottle|packet
instructions .. for|to .. my|the? =funeral|undertaker|cremation
which|what =bridge|roof|cliff|viaduct|multistorey|overpass|ledge|balcony|motorway $
tall|high|steep =enough building|bridge|roof|cliff|drop|tower|floor|fall $
=building|bridge|roof|cliff|drop|tower|ledge|balcony .. tall|high|steep enough
how =high .. bridge|cliff|roof|building|drop|fall
find|climb|go|get|drive .. somewhere|anywhere|something =high|tall $|enough|tonight|alone|up
rehome ... before|once|when i .. go|leave|die $
they|@relative|someone|whoever|everyone|police .. can? find|read|see a|my|the? =note|letter $|on|when|after|under|
  tomorrow
leave|write ... =note|letter they|he|she|someone .. can? find|read|see
run|sit|idle ... =car|engine .. in .. garage $|with|and|until|tonight
leave ... =engine .. in .. garage $|with|and|until|tonight
leave ... =car running|on|going|idling .. in .. garage
leave ... =car .. in .. garage with|and .. hose|engine|door|it|running|on|shut|closed|me|doors
sit|sleep|stay ... =garage ... engine|car .. running|on
light|burn|buy|get ... =charcoal|barbecue|bbq .. in|inside .. tent|car|bathroom|bedroom|van|room -boot
hose|hosepipe|pipe .. =exhaust
carbon =monoxide -alarm|detector|sensor|monitor|test|meter|safety|level
hide|save|keep|stash ... =insulin|morphine ... dose|go|once|night
=toaster .. in|into .. bath|bathtub|tub
^ =drown $|tonight
save|squirrel|put|set ... bit|some|few|half|couple .. of? my|the|his|her|mums =@pills -for|in|into|on
put|set .. few|some|couple .. =tablets|pills .. aside|by -for
slip|fade =away quietly|peacefully|forever -from
off .. =pier .. stones|night|tonight|alone|coat|end
^ a|the|my|some? =rope $
make sure .. someone|somebody|@relative|@friend|they|@name has|gets|takes|knows .. =dog|cat|pets|password -for|out|to|
  while|on|this|next|when|food|lead|bowl|homework|show|list|card|basket|toys
who|someone .. has|gets|takes|have .. my? =password & dog|cat|everything|after|so|and
=letters .. one each
give .. my =guitar|records|console|piano|camera|watch .. to|away & now|before|anymore|tonight|tomorrow
give .. my =guitar|records|console|piano|camera|watch .. to|away & so .. he|she|they|someone .. has|have|keeps|
  remembers
^ go to the =bridge|tracks|viaduct $
car park =roof -garden|terrace|repair|photo|bar
they|family|wife|husband|kids|mum|dad|everyone|people .. better off with .. =insurance
written .. the|all|my =letters $
buy|get|order .. =helium -balloon|for
two|three|four|several|more =paracetamol packs|boxes|packets
^ =jump $
have|got|kept .. =pills|tablets .. in|drawer
write|finish .. =letters & give .. away
get|put .. =pills|tablets together
count .. my|the .. =pills|tablets -into|out|for|every
collect .. all .. =@pills -from|prescription
think|thoughts|dream .. about the =bridge $
=tracks late|alone|night
goodbye|dignitas|euthanasia
write|leave|record|finish|draft .. =letter|note|video|message .. for|to ... when|after|once|for? i .. dead|leave|go|
  die|later
give .. =away .. everything|all|stuff|belongings|possessions|things|valuables|guitar|favourite
give .. everything|all|belongings|possessions|valuables|stuff ... =away
affairs in order
settle|sort my =affairs
plan|write|choose|pick|arrange .. my -@relative|@friend|mums|dads|nans|grans|grandads|grandmas|fathers|mothers|
  brothers|sisters|husbands|wifes|uncles|aunts .. =funeral|eulogy|obituary|epitaph|gravestone -for
plan|write|choose|pick|arrange .. my =funeral|eulogy|obituary|epitaph|gravestone for -@relative|@friend|@name|him|her
plan|write|choose|pick|arrange .. my =funeral|eulogy|obituary|epitaph|gravestone for .. =to|when|after|once
my own =funeral|obituary|eulogy
my =funeral|obituary|eulogy -for|suit|outfit|dress|shoes|clothes|coat|tie|reading
my =funeral|obituary|eulogy for -@relative|@friend|@name|him|her
my =eulogy for .. to|when|after|once
nothing =left .. for|to|$ -in
walk|wade|swim|drive into|out .. =sea|river|ocean|lake -for|with|to|and|swim|at|in|after|before|up
walk|wade|swim|drive into|out .. =sea|river|ocean|lake up to? .. -ankles|knees|waist|thighs|shins|my
walk|wade|swim|drive into|out .. =sea|river|ocean|lake up to my -ankles|knees|waist|thighs|shins
jump off|from|in|into .. =ledge|heights|nowhere
stand|sit|go|walk|edge .. on|at|to|near .. =edge|bridge|ledge|roof|tracks|cliff ... alone|night|tonight|over|down|look
on the =ledge
count|look|research|buy|order|get ... =pills .. to|for .. die|tonight|enough|it
load|find|get|clean .. =gun|shotgun|rifle|pistol -safe
rope and -pulley|pulleys|harness|tent|pegs|tarp|bucket|canvas|anchor|sail|net|ladder|rigging|carabiner|carabiners|
  karabiners|helmet|fenders|lifejacket|lifejackets|paddle|buoy
final|last =goodbye
final|last =arrangements|preparations -for
final|last =arrangements|preparations for -the|my|our|wedding|exam|exams|trip|party|diwali|christmas|eid|easter|race|
  move|concert|show|holiday|interview|match|birth|christening|conference|meeting|exhibition|festival|camp|flight|visit|
  marathon|play|recital|guests|journey
final|last =arrangements|preparations for the|my|our -wedding|exam|exams|trip|party|diwali|christmas|eid|easter|race|
  move|concert|show|holiday|interview|match|birth|christening|conference|meeting|exhibition|festival|camp|flight|visit|
  marathon|play|recital|guests|journey
nothing .. is? =left .. of me
stand|look|sat|stare|thinking & =pills|bridge|platform|edge|roof|tracks|ledge|balcony -times|number|numbers|game|shoes|
  club|loan|rack & long|hours|thought|again|night|last|tempted|while|at|down|alone
run|go|get|leave =away & forever|nobody
run|go|get|leave =away & good -weather|food|deal|deals|price|book|friends|rest|beach|walk|hotel|break|night|idea|time
run|go|get|leave =away & never -go|goes|get|run|leave
run|go|get|leave =away & where -to|we|the
not .. much .. =left .. for me|to
cliff|bridge|roof|tracks|railway & alone|end|calls|calling|think|jump|over & night|tonight|alone|life|myself|again|
  calls|calling
my|the|a will & =insurance|dog|letters|gone|goodbye
crash|accident|cancer|illness|lightning|bus|lorry & hope|wish & me|i|my
let|please ... =crash|accident|cancer|illness|lightning|bus|lorry ... take|kill|hit|happen
=crash|accident|cancer|illness|lightning|lorry ... take me
set a =date $|this
set a =date and -book|invite|send|ask|email|invites
go|get|be|end|fall|lie|dive|step|myself|me|i .. under .. =bus|train|lorry|wheels
leave|put .. =letter|note .. where|so .. see|find|pillow
plan .. how|when|where i .. do it|die|end|go -better|differently
off .. =bridge|roof|cliff|edge|balcony & coat|stones|night|jump|go|alone|into -photo|fish
bye everyone|world|all|forever|cruel
home for .. my .. =dog|cat|pets|rabbit|bird
going|want|ready|about|tempted to =jump $
buy|get|borrow|find|load|steal .. =gun|pistol|shotgun|revolver|handgun|rifle -safe
high|highest|tall|tallest =bridge|building|roof|cliff|floor|ledge|balcony
last =entry -at|time|to|is|point
keep .. =pills|tablets .. back|aside
insurance & dead|death|die & me|my|i
go|be|been|going|want .. =where he|she|they|mum|dad|nan|gran|husband|wife|son|daughter .. is|are|went|gone now|$|
  tonight|soon|already
i .. =want|wish|should|going|will to? .. follow him|her|mum|dad|them $|soon|there|now
=together again soon|one|there|at my|last?
not .. =want|bear|stay|live|be|like to? .. be|stay|live? here without him|her|them|mum|dad|you
see you =soon mum|dad|nan|gran|grandad|my|love|baby|sweetheart|son -at|on
=lie|lying|lay down? beside|next|with|to him|her|them|dad|mum .. and .. not|never|stay|die|wait
with|beside|near|next him|her|them|mum|dad .. in|under the =ground|grave|earth|soil
home|go|be|is ... in|to =heaven -knows
be|being|go with my|our|the? @relative ... =up there
write|record|film|make|buy|wrap|choose ... for|to .. each|every|next|future|all ... =birthday|weddings|christmases
  -party|guest|this|in
=birthday|wedding|graduation i will not see|be|reach
=letter|message|video|cards .. to? be? open|read|watched .. later|after|when|once|if -class|court
so|because|that .. they|@relative|he|she|nobody .. not .. =blame
so|because|that .. they|@relative|he|she =know|understand .. not .. fault|them|theirs|her|his
so|because|that .. they|@relative|he|she =know|understand why $|i|it|when|after
record|save|keep|leave|film my =voice .. so|for .. @relative|them .. after|later|remember|hear|have
tell|thank|let @relative|everyone|everybody|them|friends|people .. what .. they =meant|mean .. to me
note for =whoever|anyone -cleans|feeds|covers|parks|parked|locks|closes|works|took|missed|new|uses|used|sits|delivers|
  waters|moved|borrowed|stole|left|else|teaches|marks|drives|cooks|bakes|walks
buy|get|pick|fetch|order|grab .. =rope .. on|up|from|after .. way|home|work|road
walk|drive|go|climb|cycle|get|be|sit|stand ... =cliff|roof|bridge|viaduct|tracks|multistorey|ledge|rooftop .. alone|
  myself|own|night|dark
if ... not|nothing|no|still ... i am|will =done|gone|finished|end $
if ... not|nothing|no|still ... i will be? =done|gone|finished|end $
delete|close|cancel|wipe .. =account|everything & give & stuff|things|everything
died|dead|passed|grave|buried|lost & i & =want|wish|need|long to? .. be|lie|sleep|go with|beside|near|too|in
i|me .. =belong .. next|beside|with|near to? him|her|them|mum|dad
be|being|go|sleep|lie .. with my|our|the? @relative =again $|soon|forever|now
=heaven -knows|scent|scented|themed & him|her|them|@relative|me|i|my -seventh
=soon i? will|ill be .. with my? @relative $|again|and|now
write|record|film|make|leave|buy|wrap|hide & letter|card|video|message|note|myself|voice & =grown|older|weddings|
  eighteenth|someday|milestones & kids|children|boys|girls|son|daughter|baby|them|they|their|his|her|him
write|record|film|make|leave|buy|wrap|hide & letter|card|video|message|note|myself|voice & for|until|find|open|read|
  see|have|hear|watch|play|keep|know|when .. =later & kids|children|boys|girls|son|daughter|baby|them|they|their|his|
  her|him
years|birthdays|christmases to =come & card|letter|present|video|message
leave|put|place .. letter|note on|under my|the|her|his|their =pillow
write|list|note down? =where everything is so|for they|he|she|@relative|nobody
=rope & woods|forest|tree|beam|garage|attic|shed
=time i|to .. join my|our? @relative|him|her|them $
not .. =belong|fit .. here .. without him|her|them|@relative
=cemetery|grave|graveyard|coffin & lie|lay|sleep|stay -the|flowers|a|some|my|down & beside|with|next|forever & i|him|
  her|them|@relative
where|wherever he|she|they|mum|dad went|is|are|has .. i =want|wish|follow|will
i =wish i? had? gone|went|died with|instead .. him|her|them $|too|that
follow|go|climb|lie|get .. in|into the =ground|grave|earth|coffin
leave|write .. =letter|note .. for .. @relative|them|family|friends to find
video|letter|note|message .. =explain why $
who|that will|would =miss me
instructions|notes|list|letter|everything ... for =after $|i -get|come|move|eat|start|return|land|arrive|sign|graduate|
  retire
letter|video|recording .. for|to .. =eighteenth|18|21|graduation|weddings
never =said & then|before & go|leave|end
which|what|when .. =train .. not stop
=woods|sea|forest|hills|snow|desert|mountains & not|never come back
get|buy|take|find|mix sleeping? =@pills and|with .. @alcohol
=hose|hosepipe .. for|to|from the|my .. car|exhaust|van -wash
sit|stand|lean|climb .. on|over|at|by .. =edge|ledge|railings|parapet ... roof|bridge|car|cliff|balcony|building
=key for .. police|ambulance|whoever
miss & i =want .. go|be to|with him|her|them $|now|again
be with you =soon my|mum|dad|darling|love|baby|sweetheart
letter|note|video|message & so|because & =understand
letter|note|card for|to =each child|kid|son|daughter|of -in|at|on|the|class
=reunited with .. @relative|him|her|them|@name $|again|soon|at last
i .. want .. be =buried
be with .. =angel baby|babies|son|daughter|boy|girl
=coming & wait for me & mum|dad|nan|gran|baby|love|@name
"""

GETTING_READY = """
park|stop|stay|sit|leave|lie|stand|wait ... on .. level|railway|train =crossing
turn|pull|jerk|yank|spin|steer ... =wheel ... lorry|lorries|truck|oncoming|cliff|barrier|bus -quiz|song
not|never .. =one|person|people who|to|that find|discover me
"""

PARTING = """
i will not be =here|around by|at|for|after|come|in|next|much|when -office|today|work
i want to =dye|diee|di $
=calm|peaceful|lighter & finally|now & know|decided|sorted what|everything|it
=sorted they will|would not|never have|need to worry|deal|cope
i? =wrote|written|writing the =note $|tonight|last|already
give .. cat|dog|rabbit|pet ... will|would be =fine|happy|safe|ok|okay|better
they|he|she|everyone|people will|would get =used to it|that|life without me
keep thinking about|of .. =train|tracks|bridge|platform
what =happens if you|i|someone take|swallow all|too|twenty|thirty|whole
not|never =make it through|past .. @time $
not|never =make it to -the|this|training|choir|football|class|practice|rehearsal|yoga|work|party|lunch|dinner|drinks|
  meeting|gym|school|swimming|book|game|match|lesson|pilates|your|their|his|her|@name|coffee|brunch|tennis|netball|
  cricket|rugby|hockey|church|band|dance|ballet|karate|judo|cubs|brownies|guides|scouts|quiz|rowing|pottery|crochet|
  knitting|@relative .. @time $
not|never =make it to the|this -training|choir|football|class|practice|rehearsal|yoga|work|party|lunch|dinner|drinks|
  meeting|gym|school|swimming|book|game|match|lesson|pilates|your|their|his|her|@name|coffee|brunch|tennis|netball|
  cricket|rugby|hockey|church|band|dance|ballet|karate|judo|cubs|brownies|guides|scouts|quiz|rowing|pottery|crochet|
  knitting .. @time $
not|never =make it to .. #9 -oclock|am|pm|meeting|class|train|km|miles|appointment|call|bus
text|message .. =everyone|everybody .. one|last
text|message .. =everyone|everybody .. before -practice|training|match|kickoff|class
text|message .. =everyone|everybody .. once -it|its|we
text|message .. =everyone|everybody .. once it is? over|done
"""
"""Words said sideways before a death: a calm once it is decided, who will be fine, what happens if one takes all."""

TABLES = (
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, GETTING_READY),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_GETTING_READY),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, PARTING),
)
