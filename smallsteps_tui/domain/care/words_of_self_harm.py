"""Words of hurting oneself, of the urge to, and of stopping."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SELF_HARM = """
so @relative|he|she|they|nobody|noone|people .. .. not .. =see|notice|spot my arms|arm|legs|cuts|scars|wrists|thighs
so @relative|nobody|noone|people .. =sees|see|notices my arms|arm|legs|cuts|scars|wrists|thighs
=relapsed|slipped|cut .. and|get|show|have|clean the|my =cuts|wounds|burns looked|seen|cleaned|stitched|dressed
cat|dog|rabbit|bramble|brambles|rose =scratches|scratched|scratch .. i|will|is .. say|tell|said|story -vet
=pull|pulling|tear|ripping|tearing my =hair out when|because|if|until i -over|about
earn|deserve|owe|get|reward|one a|one =cut|burn|scratch for|per every|each|all
cut|burn|scratch|hurt where|on|over|next|beside .. =old|ones|others|scars .. $|are|were|is
=hurt|cut|burn|punish me where|so|until|till|for
keep|save|hide|find .. =glass|shard|splinter|mirror & broken|smashed|cut|skin|arm|myself|sharp -recycle|frame|beads
take .. =glass|shard|splinter|mirror -to & broken|smashed|cut|skin|arm|myself|sharp -recycle|frame|beads
take .. =glass|shard|splinter|mirror to -the & broken|smashed|cut|skin|arm|myself|sharp -recycle|frame|beads
take .. =glass|shard|splinter|mirror to the -tip|dump|skip|recycling|bottle|glazier & broken|smashed|cut|skin|arm|
  myself|sharp
=use ... it|tool|what ... on my arm|leg|skin|thigh|wrist|body -tan
=use ... that -cream|lotion|oil|balm|gel|scrub|serum|soap|sunscreen|spf|razor ... on my arm|leg|skin|thigh|wrist|body
  -tan
make|do|#2|one .. =cut|burn|scratch for .. every|each|mistake|lie|failure|calorie|failing
snap .. band ... =raw|red|hurts|bleeds|welts|bruises
pour|hold|press|spill|drip|put .. =boiling|scalding|bleach|acid water|oil|iron|wax|tea|kettle? on|over|against|to|
  onto .. my foot|hand|arm|leg|skin|thigh|wrist|chest|stomach|feet|fingers
self? harm|selfharm =less|fewer .. often|times|$|this|than
cut|scratch|burn|slash|carve my|own =@bodyparts on|while|during -the|a|cooking|shaving|running|my
one|single|little|small|tiny|two|few|couple|quick|three .. =cut|burn|scratch only|tonight|today|then|max|maximum|
  instead|and|that -price|dry|sand|sauce|blow|colour|color|glue|paste|sew|fold|stick|polish|touch|buff|export|render
^ just|only one|a|two|three|couple|single|small|little|tiny =cut|scratch $|tonight|today|this|and|of
^ just|only one|a|two|three|single|small|little|tiny .. small|little|tiny|quick =cut|burn|scratch $|tonight|today
cut|burn|scratch .. only|just|max =once|twice tonight|today|then|$|this|a|when|if|because
cut|scratch .. =shallow|shallower|lightly $|only|tonight|this|instead|so
i =cut yesterday|tonight|again|earlier|today $|and|because|after|so
i .. =cut|burned|scratched|burnt -the|our|dinner|tea|supper|toast|rice|pizza|grass|lawn|hair|fabric|wood .. last
  night $|and|because|after|so|again
i .. =cut|burned|scratched|burnt the same|old|other|skin|inside|outside|arm|leg|thigh|usual|scars .. last night $|
  and|because|after|so|again
cut|burn|scratch =every other|second|third day|night|time
only|just =small|little|tiny|shallow cut|scratches|burns
#1|one|two|three =cuts|scratches|burns max|maximum|only|tops
arms|legs|thighs|wrists .. like .. =barcode|zebra|ladder
relapse & =arms|wrists|thighs -physio|pain
only|just one =cut -price|grass
only|just =cut once -grass|lawn|hedge
no|without =blade|razor tonight|today|now
ich will mir =wehtun
i am .. weak .. i =cut
i =cut again
cut|burn|burnt|scratch|harm|injure|bruise|carve|hit|punch|bite|slap|stab|whip|brand|bang|pinch|choke|scald|mutilate|
  slice =myself -some|a|slack|off|down|out|loose|in|short|up|shaving|cooking|on|while|when|at|by|accidentally|with
hurt|cut|burn =myself again|tonight|on|today|anymore|badly|instead|to|so $
cut|burn|scratch|mark|carve|slice|slash|hurt|harm|burnt|scar|bruise|stab -and|but|when .. my|own .. =@bodyparts -hair|
  short|with|off|on|while|cooking|running
cut|slash my? .. =wrist|thigh|forearm
selfharm*
self mutilat*
stop|quit|no|not|without|never|resist|instead|less =cutting|scratching|burning $
stop|quit|no|not|without|never|resist|instead|less .. =cutting|burning|scratching again|tonight|today|anymore|ever|
  for|when|after|till|until
stop|resist|not|without|no|fight|urge .. to? .. =cut $
urge|want|wanna|need|craving|temptation|tempted|itching|going .. to =cut|selfharm|burn|scratch|bleed|hurt $
urge|craving|impulse|tempted .. to .. cut|selfharm|hurt|harm|burn|scratch|bleed|myself -hair|back|grass|off
@want to =cut|hurt|harm .. myself|again|deep|deeper|tonight $
@want to .. feel .. =pain|blood|blade
clean .. from .. =cutting|blades|selfharm|razor
without|no|not|nights|days|weeks|off .. the|my|a|any .. =blade|razor -shave
the =blade|razor -server|runner|planer|mower|saw|cartridge
hand|give|throw|bin|hide|bury|lock|dispose|get|put|remove|keep|drop|return|chuck ... my|the|razor|all .. =blade|
  razors|razorblades|sharps -saw|mower|planer|lawn|shave|old|drill|dull
cut .. =deep|deeper|bleeding|stitches|again .. tonight|last|so|myself|enough
cut -the .. =deeper
cut the same|old|skin|inside|arm|leg|scar|cut|line|one|ones .. =deeper
cut again|tonight $
cut instead|because|to .. feel|punish|cope|release
relapse .. cut|selfharm|blade|arms|last|burning|scratching $
fresh|new|more|hide|cover|show|my|old .. -scared =cuts|scar|wounds -face|wounds|acne|knee|c|section
bang|hit|bash|smash .. my|head .. =head .. on|against|into
bang|hit|bash .. my =head
punch|hit .. the? wall|mirror|glass|door -in|ball
punish|hurt myself|body -with|kindness
stub|press|hold .. =cigarette|lighter|iron .. on|to|against .. my|skin|arm|hand
stub|press|hold .. =hot -water|compress|flannel|towel|cloth|pack|wheat .. on|to|against .. my|skin|arm|hand
press|hold .. =hot water -bottle .. on|to|against .. my|skin|arm|hand
snap|rubber|elastic|ice|draw|red .. band|cube|on|pen ... urge|arm|wrist|cut
snap|rubber|elastic|ice|red .. band|cube ... instead
ice|rubber|elastic|red on ... instead
snap|draw .. on .. my|skin|myself|me|arm|leg|thigh ... instead
draw|red .. =pen ... instead -of
ice|draw|hold|call|go|walk|squeeze|tear|text|ring|message|wait|count ... instead .. of .. =cutting|selfharm|hurting|
  burning -petrol|fuel|diesel|data|money|wood|coal|gas|corners|people|costs|grass
deserve .. pain|hurt|punished|bleed|suffer|punishment
pick|pull|peel|dig .. skin|my|scab .. until|till .. =bleed|blood
need|want|have|going|gonna to =cut|burn|scratch -the|back|down|out|off|short|costs|fabric|wood|grass|hair|his|her|
  our|sugar|carbs|cds|veg|hours|hay .. right|so|now|badly|tonight|again|$
need|want|have|going|gonna to =cut|burn|scratch the skin|same|old|inside .. right|so|now|badly|tonight|again|$
hit|punch|slap|bash|bang =myself in|on|again|until|because|when|whenever|with
cut|hurt|burn|scratch =myself .. a|so|to|because|whenever|if|until|every|like|bit|tonight|before|after -shaving|
  cooking
dig|press|push|dragging .. =nails|fingernails .. into|in|across|until|over|my
dig|press|push|dragging|stick .. nails|fingernails|pen|needle|pin|compass|glass .. =until|till
dig|press|push|dragging|stick .. =nails|fingernails|pen|needle|pin|compass|glass .. into|in|across|over|through|
  under|on .. my|own|left|right|both|the|a? @bodypart|skin|myself|me|veins|flesh|nails|scars|cuts|face|gums
dig|press|push|dragging|stick .. =nails|fingernails|pen|needle|pin|compass|glass in|into $|deep|deeper|hard|harder|
  so|when|whenever|again|tonight|instead|more|slowly
plaster|bandage|stitches|dressing & cut|did & myself|arm|thigh|wrist|again
old|bad .. =habit|way|friend & blade|cut|skin|arm|hurt
only thing|way & pain|cut|hurt|blood|bleed -back|knee|headache|costs|down|out|the
only thing|way & cut the skin|arm|same
blade|razor & urge|tempted|skin|arm|thigh|wrist|myself|hide|drawer|instead|throw|away|bin|give|nights|days|weeks|
  without|keep
lighter|scissors|knife -block|drawer|rack|roll|set|sharpener|skills|back & urge|tempted|arm|thigh|wrist|myself|hide|
  instead|throw|away|bin|give|without|keep
lighter|scissors|knife & my|bedside|bottom|locked|secret .. drawer
lighter|scissors|knife & skin -the|a|and|it|salmon|fish|chicken|chorizo|sausages|peaches|tomatoes|off
lighter|scissors|knife & skin off .. my|arm|leg|hand|fingers
lighter|scissors|knife & nights|days|weeks & no|not|without|since|clean|free|off|hidden|gone
urge & cut|hurt|harm|burn|scratch|bleed|selfharm|skin
selfharm|cutting -board|boards|mat|mats|list|table|room|garden|edge|machine|tool|tools|oil|disc|discs|grass|hedge|
  hedges|fabric|hair|wood|hay|costs|corners|from|of & stop|clean|days|weeks|months|free|without|instead|urge|relapse|
  recover|talk|tell|not
hurt|harm|punish|injure =myself & not|instead|urge|call|ring|text|tell|when|without|before|wait|stop|days|weeks|again
make =myself .. pay|suffer|bleed|hurt
keep|start|back|go|going to? =cutting $
keep =cutting -the|out|off|corners|back|across|fabric|costs|grass|hair|veg|vegetables|wood|hay
keep =cutting the same|skin|old|inside|scars
@selfhurt .. my|own|both|same|left|right|on|inside|all|up ... =@bodypart & purpose|again|tonight|urge|not|instead|
  bad|whenever|punish|secret|ashamed -hair|wave|nail
@selfhurt the =@bodypart & purpose|again|tonight|urge|not|instead|bad|whenever|punish|secret|ashamed
cut|burn|scratch|slash|carve|harm|bruise|bleed|scar|stab .. =arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|
  stomach|hip|hips|hand|hands & purpose|again|tonight|urge|not|instead|bad|whenever|punish|secret|ashamed
@selfhurt .. my .. =head into|on|against|off|with
@selfhurt .. =purpose
see|feel|want|need .. =blood -test|tests|pressure|form|forms|results|group|sugar|sugars|moon|orange|oranges|type|
  count|glucose|donor|nurse & i|my|again|tonight|run|flow|drip -test
bleed & good|again|last|felt|calm|relief|arm|enough|stop -radiators|brakes
without|no|not|before|delay|instead|resist .. =cut|blade $
hours|months|nights|day|week ... no|without|since|clean|free .. =cut|burns|selfharm -the|grass|lawn|hedge|hair|sugar|
  carbs|costs
no|without|since|clean|free .. =cut|burns|selfharm ... hours|months|nights|day|week
burn|cut|scratch|bleed|hurt =instead|rather of? .. cry|scream|talk|feel|shout
delay|wait|postpone|put|hold ... before .. i =cut|hurt|burn
cut|scratch|burn|hurt|bleed so|to|until i|it .. feel|can|stop|sleep|breathe|calm|numb|hurts
knife|blade|razor|scissors & for|on|to my|me arms|skin|thighs|wrists|legs|body
hurt .. more .. than .. last
skin off .. my
exam|night|day|week|evening|party|fight & without & =hurting|cutting|harming|burning|scratching
every|each =scar|cut & deserve|mine|reminds|count|hide|hate
cut|bleeding|burned|burnt too =deep|much|badly
not|never|no =cut|burn|scratch today|tonight|again|this|anymore -class|corner|from
gave myself|me & cut|burn|bruise|scar
cutting blade|knife|razor
"""

MAYBE_SELF_HARM = """
smaller|smallest|duller|sharper|cleaner =blade|razor -saw|mower
cut|burn only|just on|at|when .. =weekends|sunday|saturdays|mondays|fridays|nights -grass|lawn
back|down on =cutting|burning|scratching $|to|this|a|one|two
surf|ride|sit .. =urge
limit|reduce|ration|less|fewer|only|just|keep =cutting|burning|scratching to|$|on|at .. weekend|day|week|once|one|two|
  #1|sundays|legs|places
only|just =cut|burn|scratch on|at|when|if weekends|bad|sunday|saturday|it|i
reward|allow|let|give|permit|treat|earn|deserve .. myself|me|with? .. a|one|another|single|just? little|small|quick|
  tiny? =cut|burn|scratch $|after|when|if|tonight|today|then|later
going|go too =deep $|this|last|again
not|never|without =cut|burn|scratch when|if|while|even|because|myself -@foods
where|so .. =nobody looks|notices|see & legs|arms|thighs|skin|cut
only .. where|so .. =nobody looks|notices|see
hide the|my =tin|pouch from|under|behind|where
let =myself do it|this|that $|once|one|tonight|again|just|only
cut|burn|scratch|bang|hit .. =less|fewer $|tonight|today|often|deep
cut =more $|tonight|again
^ =scratching|cut $
^ .. one|a|single|another small|little|tiny|shallow|quick? =cut|burn|scratch $
buy|get|order|find|keep|collect|hide|need .. new|more|fresh|sharp|sharper|some =blade|razorblades|sharps
not|never =cut .. for .. week|day|month|hour|tonight
couple|few of =scratches $|that|on my
long =sleeves & hot|summer|heat|july|august|always|all|again|hide
stop|not|less|without =banging .. my? head
^ my =razor|blade $
my =razor|blade lol|again|helped|helps
fresh =collection -of|at|for|box|from|day
only =scratch .. less|deep|not|light
^ =deeper this|next time
cut|go|going|went|bit|little|but|even|much|not|press|slice|it =deeper this|next time
cut .. where .. =see|notices
only =cut .. a|per|this week|day|month -grass|lawn|hedge
hurt|cut|burn|bite|hit|scratch|bruise =myself
pull .. my|out|own .. =hair|eyelashes|eyebrows|lashes
pull .. =hair .. out
pick -up .. my|at .. =skin|scab|face|arms|wounds
trichotillomania|dermatillomania|scars
urge -surfing|to|for
bleed|blood -thinner|stain|test|donor|donate|pressure|orange|sugar|work|type|bank|radiators|brakes|moon|brothers|the|
  rads|rad|radiator|valve|valves|results|form|forms|group|glucose|count|drive|panel|culture|transfusion|booking|
  appointment|clinic|gums|edge|margin|margins|3mm
first =aid|clean|dress|bandage ... cut|wound|arm
sharp things|objects
safe from =myself
alone .. with .. myself|my .. thoughts|blade|urges
mark .. my|on .. arm|skin|leg|thigh
want .. =hurt|pain|bleed
razor blade
hold .. =ice -cream|creams|lolly|lollies|rink|skates|axe
line|mark|cut|scar on|in|over|down my? .. =skin|arm|leg|thigh|wrist|stomach
new|fresh|more|old =mark|lines -of|for|scheme|schemes|in|from|to|by|at|into
itch|aching|burning|tingling & skin|wrists|arm|thighs & again|for|cut|it
sting|blood|bleeding|pain|hurting & calm|helps|relief|release|real|punish|feel|deserve|control -headache
punish|punishment myself|me|my
hide|throw|bin|give|hand|bury|lock|chuck|move|put|away|rid|tell|show ... thing|what|stuff i =use|used|keep|hide ..
  under|in|to|myself|$
thing|what|stuff i =use|used .. $|myself
thing|what|stuff i =use|used to .. cut|hurt|harm|burn|scratch|cope|feel|do
thing|what|stuff i =keep|hide|use .. under|$|myself -the|stairs|sink
thing|what|stuff i =keep|hide|use .. under the .. bed|mattress|pillow|floor
thing|what|stuff i =keep|hide|use .. in .. drawer|box|tin|bag|sock|room|pencil|case|wardrobe|bathroom|pocket|coat
thing|what|stuff i =hurt .. in|to|myself|$
under .. =mattress
give|throw|bin|hand|hide|rid|tell|show|use|lock|chuck|dispose|need|want|think|thinking|about|move|get|take|with ...
  what is? .. in the .. =drawer|tin|box|pencil -sock
what is? in the =drawer|tin|box|pencil $|tonight|again
hidden|secret -santa|sweet|sweets|chocolate|biscuit|present|presents|birthday .. box|tin|stash|kit
did|done it =again
^ do it =again $
do it =again & bathroom|ashamed|tonight|sorry|arm|last|worse|nobody
not|will|want|going|could|might|never|scared|afraid ... do it =again
my =body & what i
hours|urge .. =pass|bad|worst
bad hour
cover|hide .. my? =arms|legs|wrists|sleeves -cold
keep .. my? =arms|legs|wrists|sleeves .. down|covered|cover|hidden|hide|secret|under|from|away|clean|safe|$
sleeves .. down|roll|pull
hurt .. to feel
deserve .. to .. hurt|bleed|pain
sleeves & hide|cover|why|saw|always|hot
sleeves & if|when|nobody|they|she|he|people|not|so|will .. ask
wounds|cuts|scabs|scars|burns & my|heal|clean|hide|show|cover|nurse|let|cream|new|fresh|old|asked|ok|okay|counting
relapse & last|night|days|again|arm|shower|bath|ashamed|mum
slip & arm|shower|ashamed|blade|cut & last|again|night
old =habit|coping & again|back|tonight|went|wants|calling|bad
old =way -to|round|home & again|back|tonight|went|wants|calling|bad
my|the old =friend is|was|came|again|wants|calling|went|calls
^ old =friend is|was|came|again|back|wants|calling|calls
back|went to|with .. old =friend
release|relief -note|notes|form|forms|date|version|build|party|branch|candidate|day|schedule|plan|valve|tag|pipeline|
  teacher|driver|staff|road|map|print|fund|at|claim & only|skin|feel|pain|pressure|need|tension
bathroom|shower|locked & blade|alone|cry|hour|tonight & again|urge|stay|not|arm|legs
bathroom|shower|locked & arm|legs & again|urge|stay|not
in|into|on|to|myself the|my? =bathroom|shower .. again -tap|fan
^ =bathroom again
locked .. in|myself|bathroom|door ... again
bite|bit .. my .. hand|arm|lip|cheek|fingers -nails
make|see|watch it|myself .. =bleed|blood|hurt
scratch & skin|scab|arms|scalp|face|raw|bleeds -ticket
pick -up|out & skin|scab|arms|scalp|face|raw|bleeds
peel & raw|bleeds|scab|scalp|arms
peel & skin|face & my|i|again|tonight|till|until|fingers|lips|feet|not|stop|urge
hit|punch|kick .. =wall|door|floor|mirror -in
feel .. something .. anything|else|pain|real
band|ice|pen|marker|draw & =wrist|arm|skin|urge
rubber|elastic|hair|snap|ice .. =band|cube ... instead
instead & rubber|elastic|hair|snap|ice .. =band|cube
^ .. ice|draw|pen|marker =instead $|when|if|tonight|and|of
^ ice .. =instead
butterfly & on|my .. arm|wrist
butterfly & draw & arm|wrist|skin|where|over|instead|my|urge|again|tonight
butterfly project
thighs|arms|wrists|legs|skin & hide|cover|nobody|knows|marks|secret|sleeves
not|nobody|if|when|so|he|she|they|people|mum|dad|teacher|let|anyone|everyone ... see|saw|seen .. =thighs|arms|wrists|
  legs|skin
=thighs|arms|wrists|legs|skin .. not|nobody|they|she|he|mum|dad|everyone|anyone|people|will|can|could .. see|saw
compass|sharpener|lighter|tweezers|scissors & give|hand|hide|roommate|mum|throw|away|lock|without|skin
pins|needles|matches & hide|roommate|throw|lock|without|skin
give|hand|keep|put|take|get|move .. my|the|any|all .. =pins|needles|matches|compass|sharpener|lighter|tweezers|
  scissors .. away|out|to|with|from|downstairs|drawer
pins|needles|matches|compass|sharpener|lighter|tweezers|scissors and .. blade|razor
my .. drawer|room|bag|pocket & =compass|sharpener|tweezers|scissors|lighter & keep|hide|out|away
put .. =knife|blade|scissors|razor|lighter .. back|away|down & bed|go|breathe|kitchen|and|instead|call -carving|bread|
  chef
my =wrists|arms|thighs|legs|skin .. are|is|look .. mess|bad|ruined|awful|bleeding|red
my =wrists|thighs|skin .. are|is|look .. sore
my =arms|legs .. are|is|look .. sore & night|again|cut|sleeves|hide|nobody|ashamed|burn|scratch|did
deserve .. =scar
@selfhurt .. my|own =@bodypart -shaving|cooking|off|on|out|while|bone|skateboard|hair|fence|playing|at|rowing|against|
  opening|gym|running|in|and|length
thing to .. my =arm|leg|skin|thigh
it =out on .. myself|me
it =out on .. my @bodypart|body|skin
take|taking|took|taken it =out on .. my -bike|own|phone|way|lunch|break|laptop|run|walk
give =myself .. what|pain
what i =deserve
in =private|secret & do it|hurt|go|alone
need .. the =pain
i|my|body .. =deserve it|pain
pick|scratched|bit .. my .. skin|arms|nails|fingers .. =raw
sleeves up|rolled
roll .. =sleeves
stay|staying|keep|come|coming|get|walk|me|myself|let out of .. the =bathroom
about my =scars|cuts
tell|told|lie|lied|asked|asks|asking|show|knows|know|talk|found|honest|worried|truth ... about my =arm|legs
day #1 & =urge|hands
day #1 & =clean -the|up|out|my|our|kitchen|oven|eating|car|bathroom|windows|fridge|house|room|sheets
let it =hurt
scissors|knives|blades|razors & downstairs|overnight|locked|mum
mind|keep|hold .. my =tin|box
mind|keep|hold .. the =tin
mind|keep|hold .. the =box away|from|at|until|till|locked|where
day =count -down|from|to
t shirt|shorts|sleeves|swimsuit & scared|scars|arms
t shirt|shorts|sleeves|swimsuit & in front
pencil? =sharpener apart|blade|screw|unscrew|open
take|unscrew|break the|a|my? pencil? =sharpener
only|just|maybe once|one more? on my =leg|arm|thigh|wrist|hip -tattoo
=break|crack|take|pull|snap a|the|my|open|up? razor|sharpener open|apart
"""

TABLES = (
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, SELF_HARM),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_SELF_HARM),
)
