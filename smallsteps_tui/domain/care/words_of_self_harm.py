"""Words of hurting oneself, of the urge to, and of stopping."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SELF_HARM = """
earn|deserve|owe|get|reward|one a|one =cut|burn|scratch|cuts|burns|scratches for|per every|each|all
cut|burn|scratch|hurt where|on|over|next|beside .. =old|ones|others|scars .. $|are|were|is
=hurt|cut|burn|punish me where|so|until|till|for
keep|save|take|hide|find .. =glass|shard|shards|splinter|mirror & broken|smashed|cut|skin|arm|myself|sharp -recycle|
  frame|beads
=use ... it|tool|that|what ... on my arm|leg|skin|thigh|wrist|body -tan
make|making|do|#2|one .. =cuts|cut|burns|burn|scratches|scratch for .. every|each|mistake|mistakes|lie|lies|failure|
  calorie|failing
snap|snapping .. band ... =raw|red|hurts|bleeds|welts|bruises
pour|hold|press|spill|drip|put .. =boiling|scalding|bleach|acid water|oil|iron|wax|tea|kettle? on|over|against|to|
  onto .. my foot|hand|arm|leg|skin|thigh|wrist|chest|stomach|feet|fingers
self? harm|selfharm =less|fewer .. often|times|$|this|than
cut|scratch|burn|slash|carve my|own =@bodyparts on|while|during -the|a|cooking|shaving|running|my
one|single|little|small|tiny|two|few|couple|quick|three .. =cut|cuts|burn|scratch|scratches only|tonight|today|then|
  max|maximum|instead|and|that -price|dry|sand|sauce
^ just|only one|a|two|three|couple|single|small|little|tiny =cut|cuts|scratch|scratches $|tonight|today|this|and|of
^ just|only one|a|two|three|single|small|little|tiny .. small|little|tiny|quick =cut|cuts|burn|scratch $|tonight|today
cut|cutting|burn|scratch|burned .. only|just|max =once|twice tonight|today|then|$|this|a|when|if|because
cut|cutting|scratch .. =shallow|shallower|lightly $|only|tonight|this|instead|so
i =cut yesterday|tonight|again|earlier|today $|and|because|after|so
i .. =cut|burned|scratched|burnt .. last night $|and|because|after|so|again
cut|cutting|burn|burning|scratch|scratching =every other|second|third day|night|time
only|just =small|little|tiny|shallow cuts|cut|scratches|burns
#1|one|two|three =cuts|scratches|burns max|maximum|only|tops
arms|legs|thighs|wrists .. like .. =barcode|zebra|ladder
relapsed|relapse|relapsing & =arms|wrists|thighs -physio|pain
only|just one =cut|cuts -price|grass
only|just =cut once -grass|lawn|hedge
no|without =blade|blades|razor tonight|today|now
ich will mir =wehtun
i am .. weak .. i =cut
i =cut again
cut|cuts|cutting|burn|burning|burned|burnt|scratch|scratching|scratched|harm|harming|injure|injuring|bruise|bruising|
  carve|carving|hit|hitting|punch|punching|bite|biting|slap|slapping|stab|whip|brand|bang|pinch|choke|scald|mutilate|
  slice =myself -some|a|slack|off|down|out|loose|in|short|up|shaving|cooking|on|while|while|when|at|by|accidentally|
  with
hurt|hurting|cut|burn =myself again|tonight|on|today|anymore|badly|instead|to|so $
cut|cuts|cutting|burn|burned|burning|scratch|scratching|mark|marked|carve|carving|slice|sliced|slash|slashing|hurt|
  hurting|harm|burnt|scar|scarring|bruise|stab .. my|own .. =@bodyparts -hair|short|with|off|on|while|cooking|running
cut|cuts|slash|slashed|cutting my? .. =wrist|wrists|thighs|thigh|forearm|forearms
selfharm*
self mutilat*
stop|stopping|quit|no|not|without|never|resist|instead|less =cutting|scratching|burning $
stop|stopping|quit|no|not|without|never|resist|instead|less .. =cutting|burning|scratching again|tonight|today|
  anymore|ever|for|when|after|till|until
stop|resist|not|without|no|fight|urge|urges .. to? .. =cut|cutting $
urge|urges|want|wanna|need|craving|temptation|tempted|itching|going .. to =cut|selfharm|burn|scratch|bleed|hurt $
urge|urges|craving|cravings|impulse|tempted .. to .. cut|selfharm|hurt|harm|burn|scratch|bleed|myself -hair|back|
  grass|off
@want to =cut|hurt|harm .. myself|again|deep|deeper|tonight $
@want to .. feel .. =pain|blood|blade
clean .. from .. =cutting|blades|selfharm|razor
without|no|not|nights|days|weeks|off .. the|my|a|any .. =blade|blades|razor|razors -shaving|shave
the =blade|blades|razor -server|runner|planer|mower|saw|cartridge
hand|handing|give|giving|throw|throwing|bin|hide|hiding|bury|lock|dispose|get|put|remove|keep|drop|return|chuck ...
  my|the|razor|all .. =blades|blade|razors|razorblades|sharps -saw|mower|planer|lawn|shave|old|drill|dull
cuts|cut .. =deep|deeper|bleeding|stitches|again .. tonight|last|so|myself|enough
cut|cuts .. =deeper
cut again|tonight $
cut instead|because|to .. feel|punish|cope|release
relapse|relapsed|relapsing .. cut|cutting|selfharm|blade|arms|last|burning|scratching $
fresh|new|more|hide|hiding|cover|covering|show|showing|my|old .. -scared =scars|cuts|scar|wounds -face|wounds|acne|
  knee|c|section
bang|banging|hit|hitting|bash|smash .. my|head .. =head .. on|against|into
bang|banging|hit|hitting|bash .. my =head
punch|punching|hit|hitting .. the? wall|walls|mirror|glass|door -in|ball
punish|punishing|hurt myself|body -with|kindness
stub|press|hold .. =cigarette|lighter|iron|hot .. on|to|against .. my|skin|arm|hand
snap|snapping|rubber|elastic|ice|draw|drawing|red .. band|cube|cubes|on|pen ... instead|urge|arm|wrist|cut
ice|draw|hold|call|go|walk|squeeze|tear|text|ring|message|wait|count ... instead .. of .. =cutting|selfharm|hurting|
  burning
deserve .. pain|hurt|punished|bleed|suffer|punishment
pick|picking|pull|pulling|peel|dig|digging .. skin|scabs|my|scab .. until|till .. =bleeds|bleed|blood|bleeding
need|want|have|going|gonna to =cut|burn|scratch .. right|so|now|badly|tonight|again|$
hit|hitting|punch|punching|slap|slapping|bash|bang =myself in|on|again|until|because|when|whenever|with
cut|cutting|hurt|hurting|burn|burning|scratch|scratching =myself .. a|so|to|because|whenever|if|until|every|like|bit|
  tonight|before|after -shaving|cooking
dig|digging|press|pressing|push|dragging|stick .. nails|fingernails|pen|needle|pin|compass|glass .. into|in|across|
  until|over|my
plasters|plaster|bandage|bandages|stitches|dressing & cut|cuts|did & myself|arm|arms|thigh|wrist|again
old|bad .. =habit|way|friend & blade|cut|skin|arm|arms|hurt
only thing|way & pain|cut|cutting|hurt|blood|bleed|hurting -back|knee|headache
blade|blades|razor|lighter|scissors|knife & urge|urges|tempted|skin|arm|thigh|wrist|myself|hide|hidden|drawer|instead|
  throw|away|bin|give|nights|days|weeks|without|keep
urge|urges & cut|hurt|harm|burn|scratch|bleed|selfharm|skin
selfharm|cutting & stop|clean|days|weeks|months|free|without|instead|urge|relapse|relapsed|recover|talk|tell|told|not
hurt|harm|punish|injure =myself & not|instead|urge|call|ring|text|tell|when|without|before|wait|stop|days|weeks|again
make|making|made =myself .. pay|suffer|bleed|hurt
keep|kept|start|started|back|go|going|went to? =cutting $
keep|kept =cutting
@selfhurt ... =@bodypart & purpose|again|tonight|urge|not|instead|bad|whenever|punish|secret|ashamed -hair|wave|nail
@selfhurt .. my .. =head into|on|against|off|with
@selfhurt .. =purpose
see|feel|want|need .. =blood & i|my|again|tonight|run|flow|drip -test
bled|bleed & good|again|last|felt|calm|relief|arm|enough|stop -radiators|brakes
without|no|not|before|delay|instead|resist .. =cutting|cut|cuts|blade|blades $
hours|days|weeks|months|nights|day|week & =cuts|cutting|cut|burns|selfharm & no|without|since|clean|free
burn|cut|scratch|bleed|hurt =instead|rather of? .. cry|crying|scream|talk|feel|shout
delay|wait|postpone|put|hold ... before .. i =cut|hurt|burn
cut|scratch|burn|hurt|bleed so|to|until i|it .. feel|can|stop|sleep|breathe|calm|numb|hurts
knife|blade|razor|scissors & for|on|to my|me arms|skin|thighs|wrists|legs|body
hurt|hurts .. more .. than .. last
skin off .. my
exam|night|day|week|evening|party|fight & without & =hurting|cutting|harming|burning|scratching
every|each =scar|cut & deserve|mine|reminds|count|hide|hate
cut|cuts|bleeding|burned|burnt too =deep|much|badly
not|never|no =cut|burn|scratch today|tonight|again|this|anymore -class|corner|from
gave myself|me & cut|burn|bruise|scar
cutting blade|knife|razor
"""

MAYBE_SELF_HARM = """
surf|ride|sit .. =urge|urges
limit|limiting|reduce|ration|less|fewer|only|just|keep =cutting|burning|scratching to|$|on|at .. weekend|weekends|day|
  days|week|once|one|two|#1|sundays|legs|places
only|just =cut|cutting|burn|scratch on|at|when|if weekends|sundays|bad|sunday|saturday|it|i
reward|allow|allowed|let|give|permit|treat|earn|deserve .. myself|me|with? .. a|one|another|single|just? little|small|
  quick|tiny? =cut|burn|scratch $|after|when|if|tonight|today|then|later
went|going|go too =deep $|this|last|again
not|never|without =cut|cutting|burn|scratch when|if|while|even|because|myself -@foods
where|so .. =nobody looks|sees|notices|see & legs|arms|thighs|only|skin|cut
only|just draw =blood
hide|hidden the|my =tin|pouch from|under|behind|where
let|letting =myself do it|this|that $|once|one|tonight|again|just|only
cut|cutting|burn|scratch|bang|banging|hit .. =less|fewer $|tonight|today|often|deep
cut =more $|tonight|again
^ =cutting|scratching|cut $
^ .. one|a|single|another small|little|tiny|shallow|quick? =cut|burn|scratch|cuts|scratches $
buy|get|order|find|keep|collect|hide|need .. new|more|fresh|sharp|sharper|some =blades|blade|razorblades|sharps
not|never =cut .. for .. week|day|month|days|weeks|hour|hours|tonight
couple|few of =scratches $|that|on my
long =sleeves & hot|summer|heat|july|august|always|all|again|hide
stop|not|less|without =banging .. my? head
^ my =razor|blade|blades $
my =razor|blade|blades lol|again|helped|helps
fresh =collection
only =scratched|scratch .. less|deep|not|light
deeper =this|next time
cut|cutting .. where .. =sees|see|notices
only =cut .. a|per|this week|day|month -grass|lawn|hedge
hurt|hurting|cut|burn|burned|bite|hit|cut|scratch|bruise =myself
pull|pulling|pulled .. my|out|own|hair .. hair|out|eyelashes|eyebrows
pick|picking|picked .. my|at .. =skin|scabs|scab|face|arms|wounds
trichotillomania|dermatillomania|scars
urge|urges -surfing|to|for
bleed|blood -thinner|thinners|stain|stains|test|donor|donate|pressure|orange|sugar|work|type|bank|radiators|brakes|
  moon|brothers|the
first =aid|clean|dress|bandage ... cuts|cut|wounds|wound|arm|arms
sharps|sharp things|objects
safe from =myself
alone .. with .. myself|my .. thoughts|blade|urges
mark|marked|marks .. my|on .. arm|arms|skin|leg|thigh
want .. =hurt|pain|bleed
razor blade|blades
hold|holding .. =ice
line|lines|marks|mark|cuts|cut|scar|scars on|in|over|down my? .. =skin|arm|arms|leg|legs|thigh|wrist|stomach
new|fresh|more|old =mark|marks|lines
itch|itching|aching|burning|tingling & arms|skin|wrists|arm|thighs & again|for|cut|it
sting|blood|bleeding|pain|hurting & calm|calms|helps|relief|release|real|punish|feel|deserve|control -headache
punish|punishing|punishment myself|me|my
thing|things|what|stuff i =use|used|keep|kept|hide|hid|hurt .. under|in|to|myself|$
under .. =mattress
what is? .. in the .. =drawer|tin|box|pencil -sock
hidden|secret .. box|tin|stash|kit
did|done|do it =again & bathroom|ashamed|tonight|again|sorry|arm|last|worse|nobody
my =body & what i
hours|urge|urges .. =pass|bad|worst
bad hours|hour
cover|hide|hiding|keep .. my? =arms|legs|wrists|sleeves -cold
sleeves .. down|roll|pull
hurt|hurting .. to feel
deserve .. to .. hurt|bleed|pain
sleeves & hide|cover|why|ask|saw|always|hot
wounds|cuts|scabs|scars|burns & my|heal|clean|hide|show|cover|nurse|let|cream|new|fresh|old|asked|ok|okay|counting
relapse|relapsed & last|night|days|again|arm|shower|bath|ashamed|mum
slip|slipped & arm|shower|ashamed|blade|cut & last|again|night
old =habit|habits|ways|way|friend|coping & again|back|tonight|went|wants|calling|bad
release|relief & only|skin|feel|pain|pressure|need|tension
bathroom|shower|locked & blade|alone|again|arm|legs|cry|hour|tonight & again|urge|stay|not|arm|legs
bite|biting|bit .. my .. hand|hands|arm|arms|lip|cheek|fingers -nails
make|see|watch it|myself .. =bleed|blood|hurt
pick|picking|peel|scratch|scratching & skin|scabs|scab|arms|scalp|face|until|raw|bleeds -ticket
hit|punch|kick .. =wall|walls|door|floor|mirror -in
feel .. something .. anything|else|pain|real
band|ice|pen|marker|drawing|draw & =wrist|arm|skin|urge|instead|butterfly
butterfly & arm|wrist|draw|project
thighs|arms|wrists|legs|skin & covered|hidden|hide|cover|nobody|knows|see|marks|secret|sleeves
compass|sharpener|sharpeners|pins|needles|lighter|matches|tweezers|scissors & give|hand|hide|roommate|mum|keep|throw|
  away|out|lock|without|skin|drawer
put .. =knife|blade|scissors|razor|lighter .. back|away|down & bed|go|breathe|kitchen|and|instead|call -carving|bread|
  chef
my =wrists|arms|thighs|legs|skin .. are|is|look|looks .. mess|bad|ruined|awful|sore|bleeding|red
deserve .. =scar|scars
@selfhurt .. my|own =@bodypart -shaving|cooking|off|on|out|while|bone|skateboard|hair|fence|playing|at|rowing|against|
  opening|gym|running|in|and|length
thing to .. my =arm|arms|leg|legs|skin|thigh
it =out on .. my|myself
give =myself .. what|pain
what i =deserve
in =private|secret & do it|hurt|go|alone
need .. the =pain
i|my|body .. =deserves|deserve it|pain
picked|pick|scratched|bit .. my .. skin|arms|nails|fingers .. =raw
sleeves up|rolled
roll .. =sleeves
out of .. the =bathroom
about my =arms|arm|scars|legs|cuts
day #1 & =urge|urges|hands|clean
let it =hurt
scissors|knives|blades|razors & downstairs|overnight|locked|mum
mind|keep|hold .. the|my =tin|box
day =count
t shirt|shorts|sleeves|swimsuit & front|scared|scars|arms
pencil? =sharpener apart|blade|screw|unscrew|open
take|unscrew|break the|a|my? pencil? =sharpener
only|just|maybe once|one more? on my =leg|arm|thigh|wrist|hip|arms|thighs -tattoo
=break|crack|take|pull|snap a|the|my|open|up? razor|razors|sharpener open|apart
"""

TABLES = (
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, SELF_HARM),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_SELF_HARM),
)
