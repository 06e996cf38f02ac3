"""Words of hurting oneself, and of medicines taken otherwise than agreed."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SELF_HARM = """
cut|cuts|cutting|burn|burning|burned|burnt|scratch|scratching|scratched|harm|harming|injure|injuring|bruise|
  bruising|carve|carving|hit|hitting|punch|punching|bite|biting|slap|slapping|stab|whip|brand|bang|pinch|
  choke|scald|mutilate|slice myself -some|a|slack|off|down|out|loose|in|short|up|shaving|cooking|on|while|
  while|when|at|by|accidentally|with
hurt|hurts|hurting myself -at|in|on|by|while|when|running|lifting|doing|playing|skiing|again|trying|more|
  falling|financially|during|shaving
hurt|hurting|cut|burn myself again|tonight|on|today|anymore|badly|instead|to|so $
hurt|hurting|cut|burn|harm myself again|tonight|today|anymore|instead
myself on purpose
cut|cuts|cutting|burn|burned|burning|scratch|scratching|mark|marked|carve|carving|slice|sliced|slash|slashing|
  hurt|hurting|harm|burnt|scar|scarring|bruise|stab .. my|own .. @bodyparts -hair|short|with|off|on|while|
  cooking|running
cut|cuts|slash|slashed|cutting my? .. wrist|wrists|thighs|thigh|forearm|forearms
selfharm*
self mutilat*
stop|stopping|quit|no|not|without|never|resist|instead|less cutting|scratching|burning $
stop|stopping|quit|no|not|without|never|resist|instead|less .. cutting|burning|scratching again|tonight|today|
  anymore|ever|for|when|after|till|until
stop|resist|not|without|no|fight|urge|urges .. to? .. cut|cutting $
urge|urges|want|wanna|need|craving|temptation|tempted|itching|going .. to cut|selfharm|burn|scratch|bleed|hurt
  $
urge|urges|craving|cravings|impulse|tempted .. to .. cut|selfharm|hurt|harm|burn|scratch|bleed|myself -hair|
  back|grass|off
@want to cut|hurt|harm .. myself|again|deep|deeper|tonight $
@want to .. feel .. pain|blood|blade
want to cut $
clean .. from .. cutting|blades|selfharm|razor
without|no|not|nights|days|weeks|off .. the|my|a|any .. blade|blades|razor|razors -shaving|shave
the blade|blades|razor -server|runner|planer|mower|saw|cartridge
hand|handing|give|giving|throw|throwing|bin|hide|hiding|bury|lock|dispose|get|put|remove|keep|drop|return|
  chuck ... my|the|razor|all .. blades|blade|razors|razorblades|sharps -saw|mower|planer|lawn|shave|old|drill|
  dull
cuts|cut .. deep|deeper|bleeding|stitches|again .. tonight|last|so|myself|enough
cut|cuts .. deeper
cut again|tonight $
cut instead|because|to .. feel|punish|cope|release
relapse|relapsed|relapsing .. cut|cutting|selfharm|blade|arms|last|burning|scratching $
fresh|new|more|hide|hiding|cover|covering|show|showing|my|old .. scars|cuts|scar|wounds -face|wounds|acne|
  knee|c|section
bang|banging|hit|hitting|bash|smash .. my|head .. head .. on|against|into
bang|banging|hit|hitting|bash .. my head
punch|punching|hit|hitting .. the? wall|walls|mirror|glass|door -in|ball
punish|punishing|hurt myself|body -with|kindness
stub|press|hold .. cigarette|lighter|iron|hot .. on|to|against .. my|skin|arm|hand
snap|snapping|rubber|elastic|ice|draw|drawing|red .. band|cube|cubes|on|pen ... instead|urge|arm|wrist|cut
ice|draw|hold|call|go|walk|squeeze|tear|text|ring|message|wait|count ... instead .. of .. cutting|selfharm|
  hurting|burning
deserve .. pain|hurt|punished|bleed|suffer|punishment
pick|picking|pull|pulling|peel|dig|digging .. skin|scabs|my|scab .. until|till .. bleeds|bleed|blood|bleeding
"""

SELF_HARM_UNSURE = """
hurt|hurting|cut|burn|burned|bite|hit|cut|scratch|bruise myself
pull|pulling|pulled .. my|out|own|hair .. hair|out|eyelashes|eyebrows
pick|picking|picked .. my|at .. skin|scabs|scab|face|arms|wounds
trichotillomania|dermatillomania
scars
urge|urges -surfing|to|for
bleed|blood -test|donor|donate|pressure|orange|sugar|work|type|bank|radiators|brakes|moon|brothers|the
first aid|clean|dress|bandage ... cuts|cut|wounds|wound|arm|arms
long sleeves
short sleeves
sharps|sharp things|objects
safe from myself
alone .. with .. myself|my .. thoughts|blade|urges
mark|marked|marks .. my|on .. arm|arms|skin|leg|thigh
want .. hurt|pain|bleed
razor blade|blades
hold|holding .. ice
"""

MEDICINES = """
skip|skipping|skipped|miss|missing|ditch|drop|quit|quitting|bin|flush|hide|hiding|spit|spitting|cheek|
  cheeking|halve|halving|double|doubling|reduce|reducing|lower|lowering|decrease|increase|increasing|ration|
  rationing|stretch|refuse|refusing|chuck|throw|dump|dodge|avoid|avoiding|pocket|pocketing|half|up|upping|fake
  ... @prescribed -for|with
skip|skipping|skipped|ditch|drop|quit|flush|hide|hiding|spit|cheek|halve|halving|double|doubling|reduce|
  reducing|lower|ration|rationing|stretch|refuse|half|upping|up|split|splitting|increase .. my|the|a|morning|
  evening|night|one|two|some|todays|tonights|mum|his|her .. @dose -a|day|time
skip|skipping|halve|double|ration|lower|cut|cutting|reduce|half|miss .. insulin|inhaler|warfarin|dose
stop|stopping|stopped|come|coming|came|get|getting|go|going|went|wean|weaning|taper|tapering .. off|taking|of|
  using|with|my|the|myself|all|on|from|down? .. my|the|all|these|those|this|taking|off|of|from|cold? ..
  @prescribed
stop|stopping|quit taking .. my|the? .. @dose|@prescribed
stop|stopping|stopped .. my|the|all|these|his|her? @prescribed
off .. my|the|all? @prescribed -shelf|table|list|floor
cold turkey .. @prescribed|meds|@dose
@prescribed .. cold turkey
without|no|not need|needing .. my|any|taking|the|these? .. @prescribed|@dose -reminder|waking|food
without|no .. my|any|the|these|taking .. @prescribed -reminder|waking|food
without ... @prescribed
without ... tablets|pills|doses|tablet|pill
week|month|day|days|weeks|night|year|weekend|holiday|break .. off|without|from|no|not .. my|taking|the? ..
  @prescribed|tablets|pills
no|not|fewer|less|never more? .. @prescribed -left|in|to
less|fewer|lower .. of .. my? @prescribed
not|never|no .. take|taking|need|needing|bother|want .. my|any|the|these|more|to|take|with|evening|morning|
  night|taking .. @prescribed|tablets|pills|tablet|dose|doses -late|on|with|before|after|twice|double
not|never|cannot .. take|taking|swallow|swallowing .. my|the|these|any|evening|morning .. tablets|pills|
  tablet|pill
not|never .. take .. @prescribed
double|extra|triple|twice|more|half|halve|quarter|too|second|another .. the|my|a|than|many|of .. dose|doses|
  @prescribed|tablets|tablet|pills -check|coat|recipe|work
take|taking .. more|less|fewer|half|double|twice|extra .. than|of|my|the|as .. prescribed|dose|tablet|tablets|
  @prescribed|pills|label|told|supposed|doctor
take|taking|took|try|trying|use|using|borrow|borrowing|have|swallow|finish .. @relative|someone|friend|mate|
  flatmate|his|her|their|elses|neighbour|roommate .. @prescribed|@sedatives|@dose|painkillers -with|for|when
share|sharing|sell|selling|swap|swapping|lend|trade|trading .. my|the|some|his|her|leftover .. @prescribed|
  @sedatives|@opioids|@dose|inhaler
give|giving|lend ... my|leftover|some|spare|a .. @prescribed .. to .. @relative|@friend|him|her|them|friend
give|giving|lend @relative|@friend|him|her|them|mate .. my|some|half|one|leftover .. @prescribed|@dose
stop|stopping|quit|finish|drop .. antibiotics|antibiotic|course .. early|sooner|because|when|once|halfway|as|
  feel|now|better
antibiotics .. early|rest|leftover|later
rest|leftover|old .. of .. antibiotics
save|keep|keeping|saving .. half|some|rest .. antibiotics|course|meds
sleeping pills|tablets ... two|double|extra|more|another|every|without|#2
take|use|taking .. leftover|old|expired|out @prescribed|antibiotics
feel|see|cope|manage|live|do|get|try|go|going|test|how ... without .. my|the|taking .. @prescribed|tablets|
  pills|them
not need .. my|the|these|any|them? .. @prescribed|tablets|pills
@prescribed ... not need|needed|anymore
do without .. @prescribed|my .. tablets|pills
off|come|stop|quit .. the|my .. pill -box|organiser|organizer|bottle
meds|medication|tablets|pills .. make|makes|making .. me|fat|numb|zombie|feel ... stop|skip|off|without
pretend|pretending|lie|lying|tell|say ... took|take|taken|taking .. my|them|the .. @prescribed|tablets|pills
self medicat*
adjust|change|changing|mess|tweak|play|experiment .. my|the|own|with|around .. own|my .. @prescribed|dose|
  dosage|doses
dose .. myself|on my own
lower|reduce|cut|halve|raise|up|increase|drop|change|adjust|split .. my|the|own .. dose|dosage|doses
one less tablet|pill|dose
every other day|dose|tablet .. @prescribed|tablets|pills
"""

MEDICINES_UNSURE = """
stop|quit|reduce|cut|less|without|no|fewer .. ibuprofen|paracetamol|aspirin|antihistamines|antacids|
  omeprazole|melatonin|painkillers
off .. the meds|pill|patch|tablets|pills
forget|forgot|forgetting .. my|the|to .. take? .. @prescribed|tablets|pills
cut|cutting|get|getting .. down|off|rid .. on|of|my|the .. @prescribed|tablets|pills -holder
side effects
med|meds|medication holiday|break|free
tablets|pills|meds .. down|less|fewer
crush|crushing|split|cut|open .. my|the .. tablets|tablet|pills|capsules|capsule
sleeping pills|tablets
"""

TABLES = (
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, SELF_HARM),
    (Kind.SELF_HARM, Tier.UNSURE, Way.TOWARDS, SELF_HARM_UNSURE),
    (Kind.MEDICINES, Tier.SURE, Way.TOWARDS, MEDICINES),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, MEDICINES_UNSURE),
)
