"""Words of hurting oneself, and of medicines taken otherwise than agreed."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SELF_HARM = """
cut|cuts|cutting|burn|burning|burned|burnt|scratch|scratching|scratched|harm|harming|injure|injuring|bruise|bruising|carve|carving|hit|hitting|punch|punching|bite|biting|slap|slapping|stab|whip|brand|bang|pinch|choke|scald|mutilate|slice =myself -some|a|slack|off|down|out|loose|in|short|up|shaving|cooking|on|while|while|when|at|by|accidentally|with
hurt|hurts|hurting =myself -at|in|on|by|while|when|running|lifting|doing|playing|skiing|again|trying|more|falling|financially|during|shaving
hurt|hurting|cut|burn =myself again|tonight|on|today|anymore|badly|instead|to|so $
hurt|hurting|cut|burn|harm =myself again|tonight|today|anymore|instead
myself on =purpose
cut|cuts|cutting|burn|burned|burning|scratch|scratching|mark|marked|carve|carving|slice|sliced|slash|slashing|hurt|hurting|harm|burnt|scar|scarring|bruise|stab .. my|own .. =@bodyparts -hair|short|with|off|on|while|cooking|running
cut|cuts|slash|slashed|cutting my? .. =wrist|wrists|thighs|thigh|forearm|forearms
selfharm*
self mutilat*
stop|stopping|quit|no|not|without|never|resist|instead|less =cutting|scratching|burning $
stop|stopping|quit|no|not|without|never|resist|instead|less .. =cutting|burning|scratching again|tonight|today|anymore|ever|for|when|after|till|until
stop|resist|not|without|no|fight|urge|urges .. to? .. =cut|cutting $
urge|urges|want|wanna|need|craving|temptation|tempted|itching|going .. to =cut|selfharm|burn|scratch|bleed|hurt $
urge|urges|craving|cravings|impulse|tempted .. to .. cut|selfharm|hurt|harm|burn|scratch|bleed|myself -hair|back|grass|off
@want to =cut|hurt|harm .. myself|again|deep|deeper|tonight $
@want to .. feel .. =pain|blood|blade
want to =cut $
clean .. from .. =cutting|blades|selfharm|razor
without|no|not|nights|days|weeks|off .. the|my|a|any .. =blade|blades|razor|razors -shaving|shave
the =blade|blades|razor -server|runner|planer|mower|saw|cartridge
hand|handing|give|giving|throw|throwing|bin|hide|hiding|bury|lock|dispose|get|put|remove|keep|drop|return|chuck ... my|the|razor|all .. =blades|blade|razors|razorblades|sharps -saw|mower|planer|lawn|shave|old|drill|dull
cuts|cut .. =deep|deeper|bleeding|stitches|again .. tonight|last|so|myself|enough
cut|cuts .. =deeper
cut again|tonight $
cut instead|because|to .. feel|punish|cope|release
relapse|relapsed|relapsing .. cut|cutting|selfharm|blade|arms|last|burning|scratching $
fresh|new|more|hide|hiding|cover|covering|show|showing|my|old .. =scars|cuts|scar|wounds -face|wounds|acne|knee|c|section
bang|banging|hit|hitting|bash|smash .. my|head .. =head .. on|against|into
bang|banging|hit|hitting|bash .. my =head
punch|punching|hit|hitting .. the? wall|walls|mirror|glass|door -in|ball
punish|punishing|hurt myself|body -with|kindness
stub|press|hold .. =cigarette|lighter|iron|hot .. on|to|against .. my|skin|arm|hand
snap|snapping|rubber|elastic|ice|draw|drawing|red .. band|cube|cubes|on|pen ... instead|urge|arm|wrist|cut
ice|draw|hold|call|go|walk|squeeze|tear|text|ring|message|wait|count ... instead .. of .. =cutting|selfharm|hurting|burning
deserve .. pain|hurt|punished|bleed|suffer|punishment
pick|picking|pull|pulling|peel|dig|digging .. skin|scabs|my|scab .. until|till .. =bleeds|bleed|blood|bleeding
need|want|have|going|gonna to =cut|burn|scratch .. right|so|now|badly|tonight|again|$
hit|hitting|punch|punching|slap|slapping|bash|bang =myself in|on|again|until|because|when|whenever|with
cut|cutting|hurt|hurting|burn|burning|scratch|scratching =myself .. a|so|to|because|whenever|if|until|every|like|bit|tonight|before|after -shaving|cooking
haven|have|did|not|never .. =selfharm
dig|digging|press|pressing|push|dragging|stick .. nails|fingernails|pen|needle|pin|compass|glass .. into|in|across|until|over|my
plasters|plaster|bandage|bandages|stitches|dressing & cut|cuts|did & myself|arm|arms|thigh|wrist|again
old|bad .. =habit|way|friend & blade|cut|skin|arm|arms|hurt
only thing|way & pain|cut|cutting|hurt|blood|bleed|hurting -back|knee|headache
blade|blades|razor|lighter|scissors|knife & urge|urges|tempted|skin|arm|thigh|wrist|myself|hide|hidden|drawer|instead|throw|away|bin|give|nights|days|weeks|without|keep
urge|urges & cut|hurt|harm|burn|scratch|bleed|selfharm|skin
selfharm|cutting & stop|clean|days|weeks|months|free|without|instead|urge|relapse|relapsed|recover|talk|tell|told|not
hurt|harm|punish|injure =myself & not|instead|urge|call|ring|text|tell|when|without|before|wait|stop|days|weeks|again
make|making|made =myself .. pay|suffer|bleed|hurt
keep|kept|start|started|back|go|going|went to? =cutting $
keep|kept =cutting
cut|cuts|cutting|slash|slashing|slice|slicing|carve|carving|burn|burning|burned|scratch|scratching|scratched|hurting .. my|own =arm|arms|thigh|thighs|wrist|wrists|forearm|forearms|leg|legs|skin -shaving|cooking|off|on|out|while|bone|skateboard|hair|fence|playing|at|rowing|against|opening|by|accidentally
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
"""

SELF_HARM_UNSURE = """
hurt|hurting|cut|burn|burned|bite|hit|cut|scratch|bruise =myself
pull|pulling|pulled .. my|out|own|hair .. hair|out|eyelashes|eyebrows
pick|picking|picked .. my|at .. =skin|scabs|scab|face|arms|wounds
trichotillomania|dermatillomania
scars
urge|urges -surfing|to|for
bleed|blood -test|donor|donate|pressure|orange|sugar|work|type|bank|radiators|brakes|moon|brothers|the
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
bad hours|hour|night|nights
cover|hide|hiding|keep .. my? =arms|legs|wrists|sleeves -cold
sleeves .. summer|heat|down|roll|pull
hurt|hurting .. to feel
deserve .. to .. hurt|bleed|pain
sleeves & hide|cover|summer|wear|why|ask|saw|always|hot
wounds|cuts|scabs|scars|burns & my|heal|clean|hide|show|cover|nurse|let|cream|new|fresh|old|asked|ok|okay|counting
relapse|relapsed|slip|slipped & last|night|days|again|arm|shower|bath|ashamed|mum
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
compass|sharpener|sharpeners|pins|needles|lighter|matches|tweezers|scissors & give|hand|hide|roommate|mum|keep|throw|away|out|lock|without|skin|drawer
bleed|bled|blood & i|my & felt|feel|good|again|want|like
put .. =knife|blade|scissors|razor|lighter .. back|away|down & bed|go|breathe|kitchen|and|instead|call -carving|bread|chef
my =wrists|arms|thighs|legs|skin .. are|is|look|looks .. mess|bad|ruined|awful|sore|bleeding|red
i deserve .. =scar|scars|pain
deserve .. =scar|scars
@selfhurt .. my|own =@bodypart -shaving|cooking|off|on|out|while|bone|skateboard|hair|fence|playing|at|rowing|against|opening|gym|running|in|and|length
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
surf|ride|sit .. =urge|urges
urge went|passed|gone|passes
day #1 & =urge|urges|hands|clean
"""

MEDICINES = """
skip|skipping|skipped|miss|missing|ditch|drop|quit|quitting|bin|flush|hide|hiding|spit|spitting|cheek|cheeking|halve|halving|double|doubling|reduce|reducing|lower|lowering|decrease|increase|increasing|ration|rationing|stretch|refuse|refusing|chuck|throw|dump|dodge|avoid|avoiding|pocket|pocketing|half|up|upping|fake ... =@prescribed -for|with
skip|skipping|skipped|ditch|drop|quit|flush|hide|hiding|spit|cheek|halve|halving|double|doubling|reduce|reducing|lower|ration|rationing|stretch|refuse|half|upping|up|split|splitting|increase .. my|the|a|morning|evening|night|one|two|some|todays|tonights|mum|his|her .. =@dose -a|day|time
skip|skipping|halve|double|ration|lower|cut|cutting|reduce|half|miss .. =insulin|inhaler|warfarin|dose
stop|stopping|stopped|come|coming|came|get|getting|go|going|went|wean|weaning|taper|tapering .. off|taking|of|using|with|my|the|myself|all|on|from|down? .. my|the|all|these|those|this|taking|off|of|from|cold? .. =@prescribed
stop|stopping|quit =taking .. my|the? .. @dose|@prescribed
stop|stopping|stopped .. my|the|all|these|his|her? =@prescribed
off .. my|the|all? =@prescribed -shelf|table|list|floor
cold =turkey .. @prescribed|meds|@dose
@prescribed .. cold =turkey
without|no|not =need|needing .. my|any|taking|the|these? .. @prescribed|@dose -reminder|waking|food
without|no .. my|any|the|these|taking .. =@prescribed -reminder|waking|food
without ... =@prescribed
without ... =tablets|pills|doses|tablet|pill
week|month|day|days|weeks|night|year|weekend|holiday|break .. off|without|from|no|not .. my|taking|the? .. =@prescribed|tablets|pills
no|not|fewer|less|never more? .. =@prescribed -left|in|to
less|fewer|lower .. of .. my? =@prescribed
not|never|no .. take|taking|need|needing|bother|want .. my|any|the|these|more|to|take|with|evening|morning|night|taking .. =@prescribed|tablets|pills|tablet|dose|doses -late|on|with|before|after|twice|double
not|never|cannot .. take|taking|swallow|swallowing .. my|the|these|any|evening|morning .. =tablets|pills|tablet|pill
not|never .. take .. =@prescribed
double|extra|triple|twice|more|half|halve|quarter|too|second|another .. the|my|a|than|many|of .. =dose|doses|@prescribed|tablets|tablet|pills -check|coat|recipe|work
take|taking .. more|less|fewer|half|double|twice|extra .. than|of|my|the|as .. prescribed|dose|tablet|tablets|@prescribed|pills|label|told|supposed|doctor
take|taking|took|try|trying|use|using|borrow|borrowing|have|swallow|finish .. @relative|someone|friend|mate|flatmate|his|her|their|elses|neighbour|roommate .. =@prescribed|@sedatives|@dose|painkillers -with|for|when
share|sharing|sell|selling|swap|swapping|lend|trade|trading .. my|the|some|his|her|leftover .. @prescribed|@sedatives|@opioids|@dose|inhaler
give|giving|lend ... my|leftover|some|spare|a .. =@prescribed .. to .. @relative|@friend|him|her|them|friend
give|giving|lend @relative|@friend|him|her|them|mate .. my|some|half|one|leftover .. @prescribed|@dose
stop|stopping|quit|finish|drop .. =antibiotics|antibiotic|course .. early|sooner|because|when|once|halfway|as|feel|now|better
antibiotics .. early|rest|leftover|later
rest|leftover|old .. of .. =antibiotics
save|keep|keeping|saving .. half|some|rest .. =antibiotics|course|meds
sleeping pills|tablets ... two|double|extra|more|another|every|without|#2
take|use|taking .. leftover|old|expired|out =@prescribed|antibiotics
feel|see|cope|manage|live|do|get|try|go|going|test|how ... =without .. my|the|taking .. @prescribed|tablets|pills|them
not need .. my|the|these|any|them? .. =@prescribed|tablets|pills
@prescribed ... not need|needed|anymore
do without .. @prescribed|my .. =tablets|pills
off|come|stop|quit .. the|my .. =pill -box|organiser|organizer|bottle
meds|medication|tablets|pills .. make|makes|making .. me|fat|numb|zombie|feel ... stop|skip|off|without
pretend|pretending|lie|lying|tell|say ... took|take|taken|taking .. my|them|the .. =@prescribed|tablets|pills
self medicat*
adjust|change|changing|mess|tweak|play|experiment .. my|the|own|with|around .. own|my .. =@prescribed|dose|dosage|doses
dose .. myself|on my own
lower|reduce|cut|halve|raise|up|increase|drop|change|adjust|split .. my|the|own .. =dose|dosage|doses
one less =tablet|pill|dose
every =other day|dose|tablet .. @prescribed|tablets|pills
"""

MEDICINES_UNSURE = """
stop|quit|reduce|cut|less|without|no|fewer .. =ibuprofen|paracetamol|aspirin|antihistamines|antacids|omeprazole|melatonin|painkillers
off .. the =meds|pill|patch|tablets|pills
forget|forgot|forgetting .. my|the|to .. take? .. @prescribed|tablets|pills
cut|cutting|get|getting .. down|off|rid .. on|of|my|the .. =@prescribed|tablets|pills -holder
side =effects
med|meds|medication holiday|break|free
tablets|pills|meds .. down|less|fewer
crush|crushing|split|cut|open .. my|the .. =tablets|tablet|pills|capsules|capsule
sleeping pills|tablets
"""

MEDICINES_ANY = """
@medicine & @tampering
stop|stopping|quit|without|off|skip|less|half|miss|missing|missed .. taking|take .. it|them|my & =doctor|psychiatrist|gp|nurse|dose|script|chemist
@prescribed & miss|missing|missed|off|cut|reduce|reducing|twice|quarter|away|drawer|no|not|never|myself
leave|leaving|left|put|keep|keeping .. the|my|todays|tonights|morning|evening? .. =@medicine .. in|at|out|on .. drawer|packet|cupboard|car|home|box|bag|bottle -fridge
more|less .. =than .. it|the|they .. says|say|label|box|packet
than =prescribed|directed|instructed|supposed
herbal|tea|prayer|natural|yoga|supplements|vitamins|wort|diet .. =instead|rather .. of|than .. @medicine
st|john =johns|wort .. wort|with|instead
on|by my|own own? & =@prescribed & stop|off|down|lower|cut|reduce|wean|taper|change|adjust|come
@prescribed & off|not|never|no|stop|stopping|quit|without|anymore & myself|feel|better|fine|tomorrow|today|week|weeks|month|now|summer|christmas|own|cold|weekend|baby|pregnant|holiday|drink|weight|gain|fat|numb|zombie|natural|need|want
take|taking|took|try|use|swallow|pop|have & friend|friends|mate|mates|sister|brother|mum|dad|neighbour|roommate|flatmate|husband|wife|partner|someone|his|her|their|boyfriend|girlfriend|cousin|nan & =@prescribed|antibiotics|inhaler|ritalin|adderall|tablets|pills|painkillers -give|remind|collect
give|giving|gave|lend|share|sell|selling|swap & my|leftover|spare|old|rest & =@prescribed|tablets|pills|inhaler & friend|mate|him|her|sister|brother|mum|dad|roommate|neighbour|flatmate|cousin|for|to|partner|wife|husband|cash
stop|stopping|stopped|cut|finish|drop|skip & =course|antibiotics|antibiotic & early|better|half|halfway|days|left|soon|save
twice|double|two|extra|more|triple|three & =dose|insulin|tablet|tablets|pills|@prescribed & quicker|faster|sleep|catch|missed|forgot|exam|study|work|calm|pain|today|tonight|boost
insulin & less|skip|thin|weight|slim|stretch|last|half|afford|ration|without|no|not|miss
afford & insulin|meds|medication|inhaler|tablets|prescription & stretch|half|skip|last|cut|every|without
skip|skipping tonights|tonight|todays|today|mornings & drink|drinking|party|sleep|feel
@medicine & =second|other|every|alternate & day|days|week & only|save|money|last|instead|just|take|taking
@prescribed & her|his|kates|mums|friends|someone|one of
one|some|few|half .. of .. her|his|my|@name .. =@prescribed
only|just .. take|use|have .. my? .. =@medicine|inhaler .. when|if|on -prescribed
without|no|off|fewer|less =@medicine
@medicine & =each|every week|day & fewer|less|one|until|none|drop
under|cheek my =tongue & pill|tablet|hide|med|meds
water|heart|blood|thyroid|stomach|nerve|pressure =pills|tablets & only|when|stop|skip|two|day|save|without|missed|not
not|stop|never|without .. =collect|collecting|pick|picking|order|ordering|renew|refill|fill .. up? .. @medicine|script
cancel|skip|miss|avoid|dodge .. =depot|injection|infusion|chemo|dialysis|jab -flu
give|giving up .. =@prescribed|tablets|pills
make|making .. @medicine .. last|stretch
@medicine .. last .. =till|until|longer|month|payday
@prescribed|tablets|pills|meds|medication & natural|naturally|flat|clean|chemical|chemicals|poison|toxic|cured|myself|fine|healed|lent|faith|god|brain|zombie|free|conspiracy|fat|numb|pregnant|bin|rid & off|stop|stopping|without|no|not|quit|drop|rid|come|free|bin|flush|instead|done
come|coming|get|getting|go|going off .. everything|it|them|all|these|the & =doctor|doctors|gave|prescribed|psychiatrist|meds|pills|tablets
rid .. of .. all? .. @prescribed|pills|tablets & cured|better|fine|now|sick|done
contraceptive|contraceptives & sister|friend|her|someone
put|take|borrow|pinch|nick|steal|pocket & mums|mum|dad|gran|nan|her|his|sister|friend|brother|someone|wife|husband & =@sedatives|@opioids|@prescribed
@medicine & =herbs|herbal|swap|believe|forever|ramadan|refuse & leave|left|finish|finished|swap|back|no|not|refuse|forever|without|off
@medicine & leave|leaving|left & out|alone|behind|today|drawer
stop|stopping|stopped .. =injecting|infusions|injections|chemo|dialysis -plastic|mould
double|doubled|doubling up .. tonight|today|tomorrow|because|on|this & forgot|missed|meds|dose|tablets|morning
prescriptions|prescription & herbs|herbal|swap|stop|bin|not|ignore|refuse|throw|without
pills|tablets|meds|medication|medicine & no|without|stop|finish|off & doctor|ramadan|lent|fast|god|faith|even|forever|spring|summer
my =depot|injection & skip|miss|cancel|avoid|stop|refuse|dodge|not
finish|finished|done with medication|medicine|meds|tablets|pills & forever|good|spring|never|life
doses & one go|together|at once|both
not .. want .. be .. on .. =tablets|meds|medication|pills|@prescribed
"""

MEDICINES_MAYBE = """
@medicine & @weak_tampering
pills|tablets|medication|meds|dose & hate|scared|ashamed|dizzy|sick|foggy|numb|fat|fewer|peace|stick
prescription & late|weeks|forgot|avoid|collect|overdue
melatonin|antacids|antihistamines|ibuprofen|paracetamol|aspirin|omeprazole|laxative|nasal & off|cut|down|extra|less|without|stop|double|more|another|fewer|break|daily
missed|skip|skipped|miss .. the|one|it|them .. evening|morning|one|late|later|anyway|though
take|taking|took .. the|it|one .. evening|morning|one .. =late|later|double|again
medication|meds|medicine|tablets|pills|antidepressants|dose|dosage|prescription & my|the|new|without|start|starting|started|restart|back|again|change|ask|doctor|remember|think|worth|afraid|scared|everyone|mum & scared|afraid|hate|without|restart|back|change|shame|dizzy|weird|asked|wean|not|sure|stigma|zombie|myself|fuzzy|need|really|reading|still|yet|stay|keep|refuse|off|effects
start|starting|begin .. the|my|on tablets|meds|medication|pills|antidepressants -course
mixed|mix|combine & tablets|pills|meds|chemist|two|medicines|pharmacist -flour
leaflet & change|before|stop|side -drop|print|design
be on .. =tablets|meds|medication|pills
"""

TABLES = (
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, SELF_HARM),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, SELF_HARM_UNSURE),
    (Kind.MEDICINES, Tier.SURE, Way.TOWARDS, MEDICINES),
    (Kind.MEDICINES, Tier.SURE, Way.TOWARDS, MEDICINES_ANY),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, MEDICINES_UNSURE),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, MEDICINES_MAYBE),
)
