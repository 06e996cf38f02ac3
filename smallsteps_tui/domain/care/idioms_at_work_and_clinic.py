"""Dark-sounding words of trades, offices, clinics and study: a blood sample, a last act, "the scales in the shed"."""

IDIOMS = """
pull|dig|hoe|spray|kill|burn|compost|bin|throw|put|pile .. the|out|up|some|all|my? =weeds
=weeds in|on|from|along|between|growing|coming|left|out of|the|my|our|through|up|in|gravel|path|drive|patio|paving
mixed|curry|pumpkin|chai|pickling|baking|pudding =spice|spices
disaster|data|cost|business|asset =recovery meeting|group
railway|oak|garden|timber|wooden|pine|softwood|hardwood =sleepers|sleeper
=sleepers to length|size|height
=aa about|re the|a|my? .. tyre|tyres|battery|car|breakdown|engine|clutch|van|flat
=aa cover|membership|breakdown|route|roadside
wcag|contrast|level|batteries|battery|cells =aa
=aa and|or|x aaa
=aaa and|or aa
=aa for the? remote|torch|clock|alarm|mouse|xbox|controller|doorbell|smoke|toy|toys
drinking =fountain|fountains|trough|troughs|straws|bowl|horn
his|her|school|kids|childs|baby|babys|toddlers|pe drink|drinks =bottle|bottles -of|after|and
alcohol =ink|inks|markers
=rose stem|stems|cutting|cuttings|petal|petals|hip|hips|fertiliser|compost|pruning|gold|quartz|stencil|window|trellis
prices|bills|costs|rent|plants|seedlings|rates|fees .. =shot up
cash|pension|isa|course|student|consent =withdrawal|withdrawals
make|request a =withdrawal
action|close|wide|head|goal|chip|drone|product|team|mug|still|opening|closing|aerial|tracking =shot|shots
project|executive|exec|programme|league|festival|title|headline =sponsor|sponsors
label|labels|sticker|stickers|dust off the =bottle|bottles
kill off the =uncle|aunt|butler|narrator|detective|hero|heroine|villain|sister|brother|wife|husband
=widow twankey
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened .. before he|she
  starts
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened $
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened of the|needles|drills|
  injections|it
pack the|my|his|her|our? gym|school|swim|sports|dance|nursery|lunch|work =bag and leave it by|in|at|on
pick up =metformin|insulin|inhaler|antibiotics|statins|levothyroxine|amlodipine|ramipril|omeprazole|antihistamines from|
  at|before|after|on|$
=flutter or|and|vs|app|sdk|widget|build|version react|native|kotlin|swift|ionic|xamarin
push|commit|publish|share|upload what i have even if =broken|rough|ugly|unfinished|half
=blood draw|sample|samples at|in|before|appointment|booking|form|to|down|up|off|over|by
shower|sink|bath =leak|leaks|leaking|drain|drips|head|rail|curtain again
unblock|unclog|clear|snake the|my? shower|bath|sink =drain|plughole
=unblock|unclog the|my|our? shower|bath|sink
apron|fob|tabard|hairnet|swipe and =keys
on|onto the =scale|scales at the|my? .. clinic|surgery|hospital|pharmacy|vet
weigh the|my|our? =puppy|kitten|dog|cat|rabbit|hamster|guinea|parcel|suitcase|luggage|flour|baby ... bathroom|kitchen|
  luggage scale|scales
so i do not just say i am =fine
=milk down to #1|one|two|three pint|pints
vfs|auslanderbehorde|burgeramt|prefecture|dmv|dvla|ukvi|uscis|swim|swimming|allotment|delivery|vaccine =slots
goodbye =message|card|email|speech to|for the|my|our? ward|team|class|office|staff|colleagues|clients|choir|crew|lads
=death in service
choose|pick|number|print hymns|hymn for .. .. =advent|easter|christmas|lent|harvest|pentecost|whitsun|epiphany
health visitor|midwife|paediatrician .. .. =weight chart|check|clinic|gain
pump .. meeting =room
=meeting room
praise the =trying|work|process|try
give|hand @name|him|her|them|@relative|@friend his|her|their =spare key back
=restless legs
=medicine resit|resits|exam|exams|degree|degrees|lecture|lectures|school|course|module
act|scene|line|lines|cue ... put the =gun down
wear|borrow|wind|clean|mend his|her|dad|grandad|grandpa =watch to|at|for
off =by one $|error|bug|in|then
keyboard|typing|input|font|letters|type .. .. =accents
mix the|my|his|her? =fibre|protein|rehydration|electrolyte|bowel|isotonic|vitamin|recovery|prep drink
=drop shot
=bib and pins
hard|dead|dry =skin off .. heels|heel|feet|foot|soles
cancel|move the|my|his|her|mum|dad? chemo|dialysis|infusion =lift|taxi|ride|transport|parking
question|questions|letter|email|query|note|notes =about #1900
look|find|search|hunt|rent ... room|flat|studio|house|laptop|bike|ticket|flight|sofa|car|camera ...
  =under|below|max #100
stop|cancel the =baby magazines|club|emails|vouchers|samples|catalogues
beetle|bird|larva|larvae|insect|mammal|fish|badger|otter|shark|bat =diet|diets
power|pump|engine|build|print|printer|disk|deploy|boiler|payment|delivery|brake|signal|hardware =failure
leave the =light|lights|lamp|radio on in|for|until|when|at -only|once|without|just
=marriage certificate|cert|lines
=gas safe
ice|strap|brace|splint|tape the|my|his|her? =wrist after|before|for
office|excel|vba|spreadsheet|keyboard|sheet|word ... =macros
plugin|malware|popup|popups|spam|redirect|redirects|advert|adverts|ads ... =casino|casinos
document|handover|wiki|runbook|deploy|readme ... in case i am =hit by a bus|tram|truck
text|tell|call|ring|write ... sorry for what i =said|shouted|wrote at|about|to|in|on -before
=torah|haftarah|scripture|bible|quran portion
why|that mr|mrs|miss|ms @name|.. is not coming =back
account|accounts|login|emails|app|profile|password|reviews|shop|appraisals|payslips|files before they =lock me out
=aa|rac membership|breakdown|cover|renewal|card
log|note|track every =coffee|expense|mile|call|bug|visit|shift|bird|receipt|purchase|hour -and
=social worker ... foster
talk|speak to|with @name|baba|dad|mum|papa|grandad|grandpa|gran|nan about handing|giving over|up the|his|her car =keys
voice =lady|teacher|coach|therapist|physio|clinic
cover letter|application|interview|cv .. =crematorium|funeral|hospice|cemetery|undertaker
menu|website|site|css|page|layout|header ... =funeral notices|notice|home
coins|books|raffle|jumble for the =hospice
highlighter|highlighters|pen|pens|marker|markers|biro|torch|printer|mouse|mic .. has|have =died
one =plate instead of the set
trading|housing|industrial|council =estate
end of the =estate
ask|date|meet|suggest|invite ... coffee|drink|walk not =dinner|lunch
suggest|propose ... instead of a? sit? down? =dinner|lunch|meal
instead of =meal deal|deals
iron ... not|no with? =tea|coffee
=bloods ... do|must not eat
cover|stain|dye|age the|my|some? white? paper|fabric|cloth|page|map with =tea|coffee
text|type|message|dm|reply i =miss you
stop reading his|her|their old? =messages|texts
peace with not =going back
hold|use the =rail|handrail|banister|bannister not|and|all|down|up
settle|agree|discuss|talk ... over a =dram|pint
dig|rotavate|mulch|hoe ... =plot
raise my =hand at|in the|a|our|her|his|my? union|team|staff|pta|residents|zoom? meeting|class|assembly|seminar|council|
  lecture|bingo|mass|church
=blood form|forms
sacristy|vestry|chapel|parish|allotment|locker|shed =key|keys back to|in
sacristy|vestry|chapel|parish =key|keys
run|man|set the|a|our? up? =tombola|raffle
=altar|communion wine
put @name|her|him|them|baby to =sleep in|on the|her|his|their|my? own? cot|crib|bed|bassinet|moses
=public transport
social =worker about|re the|his|her|my|a? ramp|respite|hours|carer|equipment|assessment|chair|hoist
empty|clear the =loft|attic|garage|shed one bag
coins to|for|in the|a? bank|coin|counting =machine
=mole photo|photos|picture
=handover notes|note|sheet ... eat
pick up script|scripts from =boots|pharmacy|chemist|walgreens|lloyds
return @name|.. .. with a =beer
switch the|my|our? car|home|pet|travel|energy|phone|health? =insurance|supplier|tariff|provider|broadband
do =bass|guitar|drums|keys|vocals|lifts|nights|rota|choir|pickup anymore
pull the|that|all? =hair out of the|my|our? shower|sink|bath|brush|drain|plughole|hoover
=police clearance|certificate
=out of office ... no checking
bin|parcel|refund|deposit|order|form|drill|ladder|cheque|quote|plumber|builder|electrician|tape|dish|lead|lid .. never
  =came|come back
carve|whittle|sand|chisel|gouge ... thumb|thumbs|fingers behind|off|clear .. the? =blade|knife
=shot day|days
d one =shot
=one shot campaign|adventure|lesson|script
sprint|diary|calendar|rota|class|van|car|inbox|hall|backlog|board|week is|was .. =full
it was me who =scratched|dented|scraped|broke his|her|their|the
cross|bridge|footbridge|steps|stairs|escalator|balcony|tower|lift|ladder ... holding|hold the =rail|handrail|banister|
  railing
so nobody|noone =watches|sees|notices me come|coming|arrive|walk|go
make|made|makes|making|missed|miss the =cut
pay|price|budget|tax|power|funding|hair|buzz|bob|bias|crew|staff|job|wage|service|library|spending|rate|council =cut|
  cuts
=cuts of|to the|our|my? beef|meat|lamb|pork|steak|cheese|budget|budgets|library|libraries|service|services|funding|
  staff|wages|pay|benefits|rent|council|schools|buses
dog|cat|horse|pony|ewe|goat|hen|puppy|lamb =wound|wounds|cuts|stitches
shoulder =blade|blades
mower|lawnmower|bandsaw|jigsaw|saw|wiper|skate|rotor|fan|turbine|mitre|blender|processor|clipper|propeller|oar
  =blade|blades
=blade|blades on|in|of|for|off the|my|our|a? mower|lawnmower|strimmer|bandsaw|jigsaw|saw|blender|liquidiser|skates|
  wiper|chainsaw|planer|trimmer|fan|turbine|cricut|mandoline
=blade|blades on|in|of|for the|my|our|a? food processor
drop|return|swap|order|collect|take|replace|get|full .. =sharps bin|box|container|tub|bucket
hit a|the =wall at|around|by mile|km|kilometre|#10
hit the dance|shop|factory =floor
learn|memorise|memorize|rehearse|run|practise|say my|the|some? new|more|old? =lines
=bleeding gums|gum|edge
gums|gum|nose =bleed|bleeds|bleeding
back|knee|neck|hip|shoulder|period|joint|tooth|nerve|heel|elbow|foot|labour =pain|pains relief|diary|clinic|gel|what|
  nurse|exercises|class|physio
=pain diary|clinic|management
press|news|tax =release|relief
pressure =relief valve|mattress|cushion
release|vent the =pressure cooker|washer|valve
record|vinyl|plastic|poly|card|album|laptop =sleeve|sleeves
sofa|chair|couch|settee|armchair|table|desk =arms|legs
cover|smear|paint my|his|her|the? =arms|legs in|with sun|sunscreen|suncream|spf|paint|flour|mud|oil
hoover|vacuum|dust|slats|tuck|board|sheet ... under the|my|our|his|her? =mattress
hurt|twisted|sprained|pulled|tweaked my =shoulder|ankle|knee|back|calf|hip|hamstring at|playing|in|ring|book|see|
  call|email|doing football|netball|rugby|hockey|tennis|training|physio|gym|yoga|pilates|judo
=mark|patch|rash|lump on my|his|her|the back|leg|arm|neck|shoulder|face|foot|skin show|ask|see|book|gp|doctor|
  pharmacist|dermatologist
hide|keep|move the|my|all? =scissors|knives|matches|lighter from|away the|my|our? toddler|baby|kids|children|twins|
  puppy|cat $
out of date|expired|old =insulin|inhalers|inhaler|epipens|antibiotics
take|return|bring|drop .. =insulin|inhaler|inhalers|antibiotics back to the|my|our? pharmacy|chemist|surgery
stop|cancel|change|order the =milk .. .. pint|pints
=nursery fees|place|bill|hours? has|have? gone|going|goes up
=title deed|deeds ... plot
=advent|easter|christmas|lent|harvest|pentecost|wedding hymn|hymns
question|exam|paper|module|revision|tuition|consolidation|audit|tax ... =acca
=acca exam|exams|paper|question|module|tuition|student
work|count|agree|confirm out|up|with? .. my =last day
buy|get|order|pack the|some? 0 =beer|beers|lager|wine|gin
say yes to =lunch|dinner|tea|breakfast|cake|pudding -and|then|but
=jeans|trousers|dress|dresses|skirt|shirts|clothes that? do not fit out|bag|charity|oxfam|vinted
throw|donate|sell|bag|give|bin -up ... =jeans|trousers|dress|dresses|skirt size #1
throw|donate|sell|bag|give|bin out|away|the|my|those|old? the|my|those|old? size #1 =jeans|trousers|dress|dresses|skirt
=eat it hot|warm|slowly|outside
eat something =before #9 -then|and|but
bag up the|my? =coins|coppers|pennies -for
=dry out the|his|her|our|those|these|that -system|body|liver
dry out my =boots|boot|shoes|trainers|towel|kit|clay|blanket|tent|coat|wetsuit|phone|wood|shed|room|rug|herbs|seeds|
  flowers
get|gets|getting =shot of
=mitre|stiff|solder|hip|knee|dovetail|mortise|expansion|elbow|pipe|wood joint|joints
joint =replacement|replacements|tenancy|account|mortgage|application|supplement|supplements|operation|meeting
=blood sample|samples|result|results|appointment|kit|form|spot|donation|donor
give|donate =blood at|on|for|again|in|$
put|load|stick money on|onto the|my|his|her|mum|dad|nan|gran? .. =key|meter|sim|phone|account|airtime|pass|oyster|
  octopus|
  bundle|electric|gas|lunch
replace|rename|extract|remove|strip|rip|name|move|hunt|find ... =magic number|numbers
=raw data|file|files|footage|image|images
=aa battery|batteries|cells
extract|rotate|remove|move|store|revoke ... =secret key|keys
=habit|job|mood|sleep|symptom|budget|bug|issue|expense|spending|project|fitness|reading|savings|absence|cpd|training|
  application|migraine|pain tracker
update|fill|tidy|build|design|make|finish in|up|out? the|my|a|our? =tracker
lab|exam|interview|test|veg|lesson|stage|bed|kitchen|school =prep
=prep the|my|a|our|list|lists|time|table|area|kitchen|station|sheet|work|cook|chef
say|saying =goodbye to the|my|our|this|that .. bike|car|boat|van|kayak|tractor|canoe|laptop|project|portfolio|essay|
  desk|
  office|kitchen|shop|classroom
=rehab the|my|his|her .. shoulder|knee|ankle|wrist|hand|hip|back|arm|leg|foot|finger|quad|hamstring|achilles|calf
shoulder|knee|ankle|wrist|hand|hip|back|leg|foot|cardiac|stroke|pulmonary|vestibular|physio =rehab
=rehab exercise|exercises|gym|physio
=ankle|wrist weight|weights
=weighted blanket
=dinner service
=drinks|premises|liquor licence|license
=nursery rhyme|rhymes
take|drop|pick|walk|run|call|ring|email|tour|visit .. .. =nursery -door|without|empty|room
=inject insulin with|for|into|at|properly
floor =polisher|plan|plans
=lime|grey|gray|blues|pentatonic|chromatic|harmonic|melodic scale|scales
=scale of|in g|d|a|c|e|f|b|g#
update|reset|charge|restart|restore|unlock|trade|wipe in|up? the|my|an|mum|dad|his|her? .. =tablet
wipe|reset|clean the|my|his|her|an? .. =phone|laptop|keyboard|drive before|and|to|for
journal|job|visa|paper|grant|publisher|editor =rejection
=rejection email|letter|emails|letters
=coffee|tea run|date|machine|round|break|morning
=plant|flower|terracotta|seedling|chimney|pension|paint|glue pot|pots
=rose|roses bed|beds|bush|bushes|garden|cuttings
=rambling|climbing|bare|standard|potted rose|roses
prune|deadhead|plant|feed|tie back|up|in? the|my|a|our? .. =rose|roses
do|keep|start|plan|write the|my|a|our? morning|evening|shutdown|bedtime|tea|coffee|sunday =ritual -only|once|without|
  just
=folic|hyaluronic|citric|amino acid|acids
write|keep|update|print|make|find|bring ... =meds list|chart|sheet
pack the|my|a|his|her? =bag for work|school|gym|swimming|uni|college|football|training|tomorrow|nursery
=patch panel|cable|lead|notes
veg|pumpkin|cabbage|strawberry|vegetable|allotment|knee|elbow|puncture =patch
=expired|mouldy|rotten food
food =moth|moths|waste
chase|chasing|recover the|my|our .. =deposit back
=red tape|eye
=gun dog|dogs
spice =rack|mix|jar|jars|shop|aisle|market
weekly|family|school|camp|student =meal plan
=meal plan for the|this|next week|family|kids|camp
=knife roll
new =helper|carer|hire|starter|sitter|babysitter|childminder
take|use|book|ask a|the|my|one|for? =sick day|days|leave
call|phone|ring|text|go =off sick
=beer lines|line|pump|pumps|taps|festival -up
=booking|appointment|termin|slot|slots page
=right to work
report .. lost|stolen|missing .. =passport|card|phone|licence
wean him|her|baby|@name|toddler|twins|the off .. =bottle
side =mission|missions|quest
shoot .. =newborn|wedding|portraits|engagement
=baby grand
throw a|the birthday|leaving|engagement|family|charity =dinner|lunch|meal|tea
=helium balloon|balloons
long =lost cousin|friend|brother|sister|uncle|aunt|relative
=attack the|my .. pile|paperwork|inbox|list|weeds|shed|cupboard|kitchen|laundry|garage|boxes|brambles|hedge
punch =in the|a|my? .. vocal|vocals|chorus|verse|guitar|take|numbers|code|data|figures
=voice memo|memos|note|notes|message|messages
=tombola stall|prizes|tickets|table|prize
help|run|set|sort|organise|man|prepare|plan up|out|at|with|for? the|our? =tombola
=allotment|community|vegetable|building|garden plot|plots
weed|dig|water|rotavate|strim the|my|our =plot
=myself assessment|assessments|portrait|portraits|evaluation|review|care|tape|discipline|control|catering|help|study|
  confidence|esteem|defence|publishing|talk|compassion
take my =life back
=life in the? uk
take the|my|a|your =life jacket|jackets|drawing|model|vest
work|count|agree|confirm|ask|discuss|change|check|arrange out|up|with|about? hr|payroll|him|her|them? .. my =last day
=exit ticket|tickets|talk|interview|agreement|clean|date|dates|form|poll
purge the|my|our|all|old? .. =cache|files|logs|inbox|photos|docs|reports|notes|wardrobe|drawer|cupboard|clothes|
  branches|
  images|emails|shelves|shelf|bookshelf
=shin pad|pads|guard|guards
bleed|bleeding the|my|our|all|both? .. =radiator|radiators|boiler|pipes|heating|brakes|system|tank|hydraulics|cylinder
visa|licence|corporate|company|charity|run|shirt|team|confirmation|kit|event|marathon|parade =sponsor|sponsors|
  sponsorship
=sponsor form|forms|money|letter|licence|logo|deck|number
sponsor for the|my|his|her? visa|letter|cos|licence|confirmation|run|marathon|walk
seam =rip|ripper
rip|ripping my|the|out? .. =seam|seams|hem|plank|planks|board|cds|dvds|records|vinyl|jeans|studs|architrave
=weed the|along|round|under|between|around|killer|whacker
camera|laptop|swimming|swim|beach|tool|golf|cricket|sewing|craft|climbing|ski =bag|bags
=card payment|payments|reader|machine|machines
=intake form|forms|interview|call|assessment|appointment|meeting
=tempering
awkward =email|text|message|call|phone|chat|conversation|letter|reply|silence
=lazy morning|sunday|saturday|day|weekend|afternoon|susan
=ed psych|tech|department
=burns night|supper
play|hold|reach|sing the|my =last note
follow my|the|a =home workout|routine|programme|network
through my =screening letter|form|results
body =temperature
service|repair|oil|assemble|sell|fix|lubricate the|my|our =treadmill
go|goes|going|went =live on air|tv|radio|stage|youtube|twitch|insta|instagram|facebook|zoom|monday|friday
no =food for|to the|my|our dog|cat|puppy|kitten|horse|rabbit|fish|ducks|hens|birds|pigeons
no =food|eating|snacks|drinks in|inside the|our lab|library|hall|classroom|studio|minibus|gallery|workshop|chapel
stop =eating lunch|breakfast|dinner|meals|toast at|over|by the|my|our desk|laptop|keyboard|computer|sink
dog|cat|puppy|kitten|pet|baby =vomit|sick
=pain|tension|stiffness|ache|rash|lump|muscles|glands|massage|lanyard|camera|headphones|medal around my neck
kids|children|boys|girls|bags|bag|suitcase|suitcases|rucksack|backpack|kit|uniform|lunches|lunchbox|slides|demo|car|
  van|buggy are|is|all|packed|and|by? the|my? door? =ready to go|leave -together|forever|quietly|for|without|with
=die|dying my|his|her|their|the|mums? hair|roots|eyebrows|beard|jeans|curtains
disappear into a|my =book|novel
=tooth fairy .. letter|note|card|message
letter|note|card|message .. to|from|for the? =tooth fairy
reply|response|respond to my last =email|message|text|letter
=tears in heaven
play|learn|practise|practice|sing|strum =stairway to heaven
=knocking|knockin on heavens door
fix|sort|improve|repair|reset|mend my =sleep out? for good $
=killing each other over|on|in|at
learn|practise|practice|teach .. to|how|with|on? =swallow|swallowing -all|whole|every|them|everything|the|enough|#3
plant|sow|get|put|dig the|some|my|our? =bulbs|garlic|seeds|potatoes|onions|tulips|seedlings|roses|beans|carrots|leeks|
  daffodils in|into the ground|soil|earth
"""
