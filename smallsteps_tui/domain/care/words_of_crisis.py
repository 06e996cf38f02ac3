"""Words of wanting or planning to die, of keeping oneself alive, and of somebody else's danger."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

KEEPING_SAFE = """
safety|crisis plan
safe plan
plan for =staying|keeping safe
crisis line|lifeline|card|team|number|box|text|centre|center
suicide|suicidal hotline|helpline|lifeline|line
stay|staying|keep|keeping|remain|be|being =alive
stay|keep|keeping|staying myself? =safe
keep|keeping =myself alive|safe
stay|live|last|make|get|hold|hang|hanging|staying|living|keep here? on? it? going? =till|until|through|past
stay here|another|tonight|one
stay with|at .. so i do not
still be here|alive|around
be =here|alive|around for .. next|my|her|his|the
live another|one|till|until|to see
reason* to live|stay|keep
reasons for living|staying
choose|choosing life|living
give|giving|hand|handing|lend|take|drop|pass|get|ask ... =@poisons ... keep|back|pharmacy|pharmacist|chemist|away|safe|disposal|over|hold|look
hand|handing over ... @poisons
hand ... @poisons over|in
give|giving|hand|take ... =@poisons ... to .. @helper|@relative|friend|her|him|them|school|chemist|pharmacy|nurse|@name
lock|locking|hide|hiding|put|throw|flush|get|remove|take|unload ... =@poisons away|up|out|rid|down
get =rid of .. my|the|these|this|all? .. @poisons|rope -cured|side
ask ... keep|hold|lock|hide|take ... @poisons
return|take ... @poisons .. to .. =pharmacy|chemist|pharmacist
take|return ... =leftover|spare|old|unused @poisons .. back
take back ... =@poisons
lock ... @poisons
tell|call|ring|phone|text|message|talk|speak|see|show|ask ... =@helper ... suicid*|die|plan|dying|note|overdose|pills
tell|telling|talk|talking|open|opening|honest|speak|admit ... suicidal|dark|these|the|my|about =thoughts|thinking|feelings|suicide|ideation
tell|talk|speak|admit|say ... about .. =wanting to die
tell|let ... know? .. i am|feel|have been|was feeling|been|am =suicidal
tell|let ... know? .. =thinking|thoughts about|of suicide|dying|death|ending
go to .. =er|hospital|a&e .. when|if|because ... suicid*|die|thoughts
distract ... when|if ... suicid*|die
suicidal thoughts pass|passing|worksheet|plan|diary|log
survive|surviving|get =through|survived .. tonight|night|today|weekend|my|the
not|never|without try|attempt|attempting|trying .. =again
not =act|acting on ... thoughts|urge|urges|plan
not|never =act on
suicide attempt =survivor*
"""

SURE = """
kill|kills|killing|killed|end|ending|off|offing|hang|hanging|drown|drowning|shoot|shooting|poison|poisoning|gas|gassing|unalive|top|topping|neck|suffocate|suffocating|electrocute|delete|deleting|murder|strangle =myself -up|in|out
kill|murder|end me $
end|ending|take|taking|took my|own my|own? =life
do|done|doing =myself in
do|doing away with =myself
commit|commits|commited|committed|committing|complete|attempt|attempting|contemplate|contemplating =suicide
suicide note|notes|letter|pact|plan|date|kit|attempt|method*|day|mission
my =suicide
feel|am|feeling|being|so|actively|very|still|really|getting =suicidal
end|ending it all
@want .. to =die|disappear|vanish -of|with|for
@want to =die
@want to .. not be =alive|here
@want .. to just? be =dead
@want to be =dead
@want to stop|cease =existing|living|being|breathing -with|in|at|like|for|out
@want .. to not =exist|live|wake|survive
@want .. i was|were|am|would|could .. =dead|died|die -to|of
@want i had died|never =woken
@want i did|do not =exist|wake
rather|sooner be dead|not? die|exist|wake -than
better off =dead
better off .. without me
better off .. if i
@relative|everyone|world|they|people|everybody|nobody|others|she|he|all|kids .. be|would|will .. =better|fine|happier|okay|ok|easier|relieved|cope|cope|glad|manage ... if|when|without .. i ... die|died|gone|dead|exist|disappeared|vanished|here|alive|around
better|happier|easier|relieved|fine|ok|okay|cope|relief ... if|once|when i am|was|were .. dead|gone|died|here|around
better|fine|happier|easier|ok|okay|cope .. if|when i =die|died|disappear|disappeared|vanished
nobody|no|who|anyone|everyone ... =miss|care|notice|cry|mind ... if|when ... i ... dead|gone|died|die|disappeared|here|vanished|disappear
if i was|were|am =dead
if|when|once i =die|died -of
not be =alive|breathing
no =longer be alive
not .. be =here|around anymore|tomorrow|friday|by|next|much|for|long|monday|tuesday|wednesday|thursday|saturday|sunday|christmas -next|dinner|lunch
not be =here by|after|come|past
gone by @time
be =dead by|before|on|tomorrow|tonight|soon|next
not|never =wake|waking up $
not|never =wake|waking up again|anymore|tomorrow|ever|one|from|and
not|never =wake|waking $
never|not have to =wake up $
never|not have to =wake up again|ever
go|fall|going to sleep .. not|never .. =wake|waking
sleep .. =forever
sleep .. not|never =wake
do|does|did|not .. not|never want|wanna|wish|care .. to =live|exist|survive -in|at|with|near|here|there|alone|by|like|on|together|far|off
not|do|never .. not? =want to be alive|here? -when
not want to be =here anymore|tomorrow|at
not want to be =here $
not want to =wake|exist
not want .. =life anymore|$
not want to =live like|anymore
can not|never live .. like|with =myself
can not live =anymore
done|finished|through|fed|over with? =living|existing|being -in|with|at|out|on
done|finished|through|over with =life
done with .. this life|world|living
tired|sick|exhausted of living|existing|being|breathing alive? -in|with|at|told|late|the|a|out|on|so
tired|sick of =being alive|here
no|not|any =reason|point .. living|live|alive|existing|exist
no|any =reason|point .. to .. live|exist|carry
nothing .. to =live for
nothing .. left .. =live
life .. not .. =worth
not =worth living
life is over|pointless|unbearable
my =life is .. over
ready to die|go|leave $
ready to die
leave|leaving|exit|quit this =world|earth|life|planet -of
leave the|this =world|planet -of|better|cup
make|be|is|this .. my =last|final day|night|week|christmas|birthday|summer|meal on|alive
last|final day|night|hours|week|birthday|christmas on =earth|alive
my =last day|night|goodbye|letter|words $
@hoarding ... up|enough ... =@pills
hoard|hoarding|stockpile|stockpiling|stash|stashing .. my|the|enough|more|some|extra? @pills
@pills ... until|till there|i are|is|have =enough
enough @pills to
@taking .. @many .. of? .. my|her|his|the|them|these|those|those? =@pills
@taking all|every .. of? my|the|these|those|of? ... =@pills -on|as|with|at|this|properly
@taking|take every .. =pill|tablet
@taking|whole|have the =whole|entire|full .. packet|pack|box|bottle|strip|jar|lot -of|water|juice|crisps|milk|wine|vodka|gin|beer
@taking .. the =lot $
@taking .. =too many|much @pills
@taking #9 =@pills
@taking #9 of ... =@pills
@taking #3 .. of|my .. @relative|someone|her|his ... =@pills
@taking ... @relative .. whole|all|entire .. =@pills
overdose on|tonight|tomorrow|today|again|myself|with|$
@taking .. =overdose
overdose|overdosing|overdosed .. on
plan* .. to overdose|die|suicide
lethal|fatal|deadly|enough .. =dose|amount|quantity|dosage
how|what|which ... =lethal|fatal|deadly
how|what|which ... to =die -for|of
how to .. =die|overdose|hang|suffocate|drown|kill -my|the|a|time|weeds|slugs|ants|moss|mould|bugs|for|off|mosquit*|flies
how =many|much .. @pills|it|to .. would|do|does|it|to ... die|kill|overdose|od|end
how =many|much @pills
painless|peaceful|quickest|easiest|fastest|gentlest .. death|dying|suicide|exit|way|ways|method|methods .. die|go|end|out|dying|$
painless ways|way|methods|method|death|exit|suicide
least =painful way|method
way|ways|method|methods|means to =die|suicide|overdose
way|ways|method|methods of =dying|suicide
quick|easy|quiet|peaceful|gentle|painless way to die|go $
jump|jumping|leap|throw|throwing|throwing myself? off|from .. bridge|roof|building|balcony|window|cliff|overpass|tower|parking|car|multistorey|viaduct|flyover|pier -into
jump|leap out of .. =window
jump off|from .. the =top|edge
@bodyparts|jump|jumping|throw|step|stepping|walk|walking|lie|run|lay|leap|throwing myself? in|into|front|under|onto|out .. of? .. =train|trains|traffic|tracks|lorry|truck|trucks|bus|tube|metro|rails|railway
walk|wade|swim into|out .. sea|river|lake|ocean|water ... not|never|until .. come|coming|return|gone|turn|stop
drive|crash|drove|swerve|steer|ram .. car? off|into .. cliff|bridge|wall|tree|river|lorry|truck|oncoming|pole|road
slit|slash|slice|slitting|open|sever my|the|both? =wrist|wrists|throat|veins|artery|vein
bleed|bleeding out|dry $
bleed|starve|freeze|drink .. to =death
tie|tying|make|fasten|knot .. =noose
noose
rope .. =tree|beam|rafters|neck|ceiling
around my =neck
gun|pistol|rifle|shotgun .. to|in|at|against .. my|own .. head|mouth|temple
blow|blowing my .. brains|head
bullet in|through .. my|me
exit bag
final =exit
whoever|who|one|person|them|someone .. to? =finds|find|found|discover me|my|the .. body|$
@relative .. find my =body
find|finds|found|discover|identify .. my =body
everyone|they|everybody|world .. =cope .. fine .. if i
make|making .. my =death .. look|like
look like an =accident
hope .. i .. die|not wake|never wake|crash
hoping .. i .. die
i hope .. i .. =die
deserve to die
should .. be =dead
should have =died
let me die|go -of|to|home|out|for|with|on|into|through|in|and
i want out of =life
out of this =life|world
^ =die $
^ =die .. by|on|before|tonight|today|tomorrow|soon|alone|in|quietly|peacefully|already|at
just =die|dying -down|of|laughing|to
die tonight|today|tomorrow|soon|quietly|peacefully|young -down
die by|before|on @time
die in my sleep
day|date|place|time|spot|hotel|somewhere .. to =die|suicide|overdose|unalive|jump|hang
dying|die would|is|will|seems|sounds be? easier|better|peaceful|relief|good
death .. would|is|will|seems|sounds .. relief|better|easier|only|welcome|peaceful|way|answer|solution
only way out .. =death|die|dying|suicide
suicide .. is|only|best .. way|option|answer|solution|out
thinking|think|thoughts|thought|dream|fantasise|fantasize|fantasising|fantasizing|planning|plan|considering|considered about|of =suicide|dying|death -in|the
thinking|thoughts|thought of|about .. =killing|ending .. myself|my|it
cease|stop|stopping to? =exist|existing
stop|stopping =living|living $
stop =living
stop being =alive
not make it .. =past|beyond .. @time
not|never =live to|past|beyond
unalive
go and =die
kill =myself
killing myself
hang myself|from
not ... =alive .. any|anymore|longer|much|after|when|by
me|i|am =dead|gone & better|nicer|easier|happier|fine|relieved|place|relief|cope
than .. me? =alive
more =dead than
dead than =alive
insurance & die|dead|alive|death|gone
suicidal & plan|again|today|tonight|now|still|i|feel|feeling|really
day|date|method|plan|decided|ready|tonight|soon|tomorrow|note|picked|chose|chosen|set|how|where|when & i .. =die|dying
not =exist .. anymore|when|after|by|tomorrow|ever
not .. =exist anymore
plan|plans|planning .. to =die|suicide
want|wish|ready|long|longing .. to? be =gone|dead .. for|$
gone for good & me|i|be
cannot|not|never .. live|living .. =anymore
be|been|being|stay|was|were|am =dead & better|rather|want|wish|hope|should|by|before|soon|ready|everyone|they|if|than|easier
i|me|we .. =die|died|dead|killed & wish|hope|want|better|should|tonight|ready|deserve|if|favour|rather|pray|plan|going|need
wish|hope|hoping|pray|praying|wanted|want & not =wake|waking
six =feet under
in the =ground by
check out .. of =life
enough of .. life|living|existing|being
stop my =heart
last =breath
log off .. =forever
platform|motorway|overpass|tracks|train & =step|stepping|jump|jumping|fall & front|off|onto|under
why am i .. =still alive|here|breathing
why .. i .. still .. =alive
not =live .. another|one more
not see|reach|make|live|have .. another|my|next|past|beyond .. #18
do .. everyone|them|world .. =favour & dead|die|gone|without|myself
note & found|find|finds|read|after|die|gone|body|tonight & me|my|suicide
world & without me & better|nicer|fine|easier|happier|turn
ready to go|leave & everyone|peace|note|letters|tonight|done|goodbye
kill|killing|end|ending|off myself|me|it & tonight|today|tomorrow|before|after|when|by
all of .. my|the|these .. =@pills|antidepressants|sleeping & take|swallow|took|have|down
@pills & =stash|stashed|stockpile|hoard|hoarded|saved|saving|collected|hidden & enough|night|ready|time|up|until|in|have
@pills & all|whole|every|handful|bottle & at once|together|tonight|vodka|whisky|wine|alcohol|end|die
fall|go|be|stay =asleep & never|forever|stay|not wake|dead
stay =asleep
dead son|daughter|mum|dad|baby|wife|husband|brother|sister|friend & be|join|with
lie|lay|laying|lying .. on .. =rails|tracks|railway|motorway
attempt|attempts & fail|failed|fails|work|works|succeed|again|next|another -password|login
overdose|attempt|crash|pills had|would|should|did .. worked|killed
not =deserve .. to? live|be alive|exist|breathe
swallow|drink|drank =bleach|antifreeze|poison|petrol|weedkiller|acid
gun|shotgun|rifle|pistol|revolver & finish|end|head|mouth|myself|it
hang|hanging ... =beam|rafter|rafters|banister|noose
razor|blade|knife & =bath|wrists|throat|vein|veins & night|tonight|friday|saturday|sunday|end|warm|deep
someone .. would .. shoot|kill|end me
get it =over with & drive|bridge|viaduct|cliff|tonight|life|pills|finally|roof|die
not .. be =alive .. no? more
not =alive no more
hang|hanging .. from|on .. =beam|rafter|rafters|tree|banister|rope
someone .. shoot|kill|end me
nothing .. to .. wake|live|get .. for
found .. by .. someone|whoever|police & body|my
body .. found
not .. want .. see|reach|have|make .. =another|next .. birthday|christmas|year|day|summer|spring
stones|rocks|weights .. in .. coat|pockets|bag|backpack
@pills & end|suffering|pain & my|it|all|from|drawer & =end|ending
driving|drive|crashing|steering .. into .. tree|wall|lorry|river|bridge|traffic|truck|barrier
quit|leaving|ending|end =life|living -insurance|drawing|coach
ending|end .. my .. =story
keeping me alive
not =wake me .. up? .. ever|tomorrow|again|anymore
easy way out & take|is|want|only|of
stop =being .. here|alive|on|earth
being on .. =earth
dead|gone & look after|take care|text|tell|when & i|me
not|never =live with what|myself|this|it
once|when|if|after|until i .. =dead
starve .. myself .. to death
"""

UNSURE = """
suicide
suicid*
overdose|overdosed|overdosing
finally|just|please|time|ready .. =end|ending|stop this|it|everything|things|all -with|at|by|on|for|meeting|call|relationship|contract|lease|from|between|properly|off
^ =end|ending it|this|everything|things now|tonight|today|soon|already|finally|forever|$ -with|properly
make|making|want .. it|this|everything to? =stop|end|over forever|now|tonight|$
end|ending|stop my|the|this|all =pain|suffering|misery|struggle|hurt|hurting|agony -in|from|points|when|at
put|putting me|myself .. out of .. =misery
say|saying|said|text|write|send|whisper|last|final .. =goodbye
goodbye letter|letters|note|notes|message|messages|video|videos|text|texts|to|everyone|world|cruel
goodbye
last|final letter|letters|message|words|visit|hug|time .. @relative|everyone|friends|family|them|kids
write|leave|record|finish|draft .. =letters|letter|note|notes|video|message .. for|to ... when|after|once|for? i .. gone|dead|leave|go|die|later
see|hug|visit|ring|call|hear|kiss ... one|for last|final =time
when|after|once|if i am|die =gone|dead|longer
after i die|go|leave
i will be =gone|dead
not be =here|around -when|until|till|before|for|on|at|during|tomorrow
not be =around much|for .. long|longer
not much =longer
not|never =make it to|through|past .. @time $
not|never =make it to .. #9
give|giving|gave .. =away .. everything|all|stuff|belongings|possessions|things|valuables|guitar|favourite
give|giving|gave .. everything|all|belongings|possessions|valuables|stuff ... =away
affairs in order
settle|sort my =affairs
plan|write|choose|pick|arrange .. my .. =funeral|eulogy|obituary|epitaph|gravestone
my own? =funeral|obituary|eulogy
want|need|wish|just|could|would|disappear .. =disappear|vanish .. completely|forever|entirely|$|from
disappear forever|completely|entirely
disappear $
not want to be =here|alive
never been =born
never was|were =born
should|would never .. =born
nobody|no|who|anyone .. would|will .. =miss|care|notice .. me|$
world .. without me
be with|join|see @relative|him|her|them again|soon|in|on =heaven|other|up|soon
join @relative|him|her
go to heaven|sleep =forever
voices|voice .. say|says|tell|told|want|wants|said|telling|command|order|ordered|ask
do|obey|listen|follow ... =voices|voice .. say|tell|$
obey|obeying .. voices|voice
can not go|carry|keep on|going -holiday|to|with|the|on|because|out|home|back|in|until|there|that
can not do|take|bear|stand|cope|face this|it|anymore|another|life anymore|$|day|more|longer|like -cold|heat|pilates
can not .. =anymore $
not know how =long|much .. i can|longer|more
give|giving|gave up on .. life|living|everything|myself
giving up $
want|ready to =give up $
no =way|other out|way -of
no =hope|future|way left|for|forward
nothing =left .. for|to|$ -in
what is? .. the =point
no|any|the =point .. of? .. going|carrying|anymore|trying|me|being
hopeless
rather die
i could|would|might|may .. just? =die -for|of|laughing
i am|will|going .. going? to? =die|dying -for|of|to|laughing|my|her|his|a|the|inside
i am|will going to =die
dying
hope|wish|hoping .. get|gets|got|be .. cancer|hit|ill|run|over|crash
hit|run by|over .. a|the .. bus|car|train|truck|lorry
walk|wade|swim|drive into|out .. =sea|river|ocean|lake -for|with|to|and|swim
jump|jumping off|from|in|into .. =ledge|heights|nowhere
stand|sit|go|walk|edge .. on|at|to|near .. =edge|bridge|ledge|roof|tracks|cliff ... alone|night|tonight|over|down|look
on the =ledge
kill me
someone .. kill me
shoot me
dignitas
assisted dying|suicide|death
euthanasia
self destruct*
not =care if|whether i .. die|live|dead|wake|crash|alive
not care .. =happens to me
not see|have .. =future|point -in
not|never see .. my|next .. =birthday|christmas|summer|spring -family
count|counting|look|research|buy|buying|order|get ... =pills .. to|for .. die|tonight|enough|it
load|loaded|find|get|clean .. =gun|shotgun|rifle|pistol -safe
rope and
sleep and not|never|no
sleep .. =forever|wake
sleep until .. over
not =exist|existing
stop =breathing
nothing .. =matters anymore|$
dead =inside
burden .. everyone|family|to|on
leave|leaving everyone|everything|them|it? behind =forever
leave|leaving .. =behind .. for good
say|saying .. =sorry for everything
final|last =arrangements|preparations|goodbye
go out with a =bang
i have .. plan and|for =tonight
attempt again|tonight|it
try again =tonight
no =more tomorrows|birthdays|mondays|me|mornings|christmases
permanent|final .. way|solution|exit|sleep|answer|end
way out & permanent|only|find|last|quick|easy
would not mind|care|bother|be .. not? dying|die|waking|dead|if
not =mind & waking|dying|dead|die
rid of me
without me & better|easier|relieved|happier|fine|okay|ok|lighter|free
relieved|better|easier|happier .. when|without|if .. i|me .. am|was|gone|left
pain .. is|be|would|will|to .. over|stops|stop|ends|end|gone -doctor
will|all|soon|then|finally .. be? =over .. soon|$
and =then .. over
where i =am going
not =need .. any|it|them|this .. where|soon
nearly|almost did|done|went|jumped .. it|through|$
go|went|gone =through with it
be|being|go .. with .. up =there
up =there & nan|mum|dad|gran|her|him|join
other =side & see|meet|join|waiting
not be .. a .. problem|burden|bother|trouble .. =longer|anymore|soon
since i =decided
decided & calm|peace|peaceful|relief|relieved|nothing
nothing .. =hurts anymore|now|since
nothing .. is? =left .. of me
so be it & =make|die|wake|end
last & =everyone|everybody & goodbye|call|ring|see|time|visit
one more|last =time & everyone|everybody|mum|dad|kids|ring|call|see|hug
one =last summer|christmas|birthday|trip|weekend|day|night -time
not|nobody .. =miss me
so =they do not have to .. when|after
i =am not .. going? to .. be here|around
not =going to be here|around
can not .. =any longer|more $
tired of .. everything|fighting|it|trying|this|all $
tired of .. fighting|trying|pretending
so =tired .. of .. everything|everyone|life|all
too =tired to .. go|carry|keep|live|fight
want .. everything|it|this .. to .. stop|end|over
just want .. =peace|silence|sleep $
want .. to .. =sleep .. and|for|until
no =way i|to .. get|survive|live|through
to =die -for|of|down
be =dead -tired|on
i|me .. =dead|die|dying -for|tired|beat|to
i|me|my =death
not|never come|coming =back $
not coming|come|going =back .. from|this|time|alive|home
enough of|with everything|it|this|all $
hug|thank|forgive|see|ring|text|message .. =everyone|everybody .. one|last|before|once
finally|soon|at .. be .. =free|peace|quiet|over|rest
long|longest|big|final|last =sleep|rest
stand|stood|standing|look|looked|looking|sat|stare|staring|thinking & =pills|bridge|platform|edge|roof|tracks|ledge|balcony & long|hours|thought|again|night|last|tempted|while|at|down|alone
feel|feeling|felt|am|so .. =numb|empty .. inside|all|anymore|$|again|nothing
free .. them|everyone|family|mum|kids|him|her .. of|from me
trouble|burden|weight|problem|drain .. for|to|on everyone|family|them|mum|kids|people
why .. bother|try|even|go|keep .. anymore|trying|going|living|on|bother
why =bother
can not =see .. way|future|end|myself
not =see .. way|future|point|reason|end -forward
trapped & life|feel|out|way|no
run|go|get|leave =away & forever|good|never|nobody|where
sleep & forever|never|years|ever|nobody
not .. much .. =left .. for me|to
everyone|everybody|they|family|kids|mum|dad .. =better|easier|happier|relieved|cope & me|i|gone|without
do not .. =belong|fit .. here|anywhere|world
not =made|meant|built .. for this|life|world|here
born & wish|never|not|should
no one|nobody =would .. know|notice|care|miss
last|final .. time|day|night|weekend|christmas|birthday|visit|call|hug|letter|message & them|everyone|family|kids|mum|dad|dog|goodbye|me|my|all
who .. takes|gets|has|feeds|looks .. when|if|once i
when|if|once|after i =am|was .. gone|not|away $
cliff|bridge|roof|tracks|railway & alone|end|calls|calling|think|jump|over & night|tonight|alone|life|myself|again|calls|calling
not =safe .. myself|alone|tonight
scared .. of|what .. myself|might do|i
might|could|would do something .. =stupid|silly|bad|myself
hurt =myself & might|die
already .. dead|gone $
dead to .. me|everyone
give up $
give|giving|gave up .. on .. me|myself|life|everything|all
ready|want .. for|to .. it|everything|this .. be? =over|end
does not|not =matter|matters anymore|if|whether|$
nothing =matters
goodbye & everyone|world|all|letters|say|wrote|write|final|last
my|the|a will & =insurance|dog|letters|gone|goodbye
crash|accident|cancer|illness|lightning|bus|lorry & hope|wish|wishing|hoping|let|happen|take|me
disappear|vanish .. from .. everywhere|everything|everyone|it|life|here
not =make it & so be it
not =mind & waking|wake|dead|die|dying|hit|never
my =exit
exit & my & thursday|tonight|day|plan|ready|stuff|date
kinder|better|easier|nicer|simpler|happier & everyone|everybody|them|family|kids|world & not|without|gone & i|me
not be|were|was =around|here & if|better|kinder|easier|everyone|kids
deserve .. mum|dad|mother|father|wife|parent|better & not here|me|i
get .. it =over with $
set a =date $|and|this
hope|hoping|wish|pray plane|car|train|bus|lift|lightning|building|ship & down|crash|crashes|hits|falls|strikes|over
so|then mum|dad|they|family|nobody|sister|husband|wife .. less|not|easier .. to|have .. do|sort|clean|after
made up my =mind
my =mind .. made up
life .. too painful|hard|much|heavy
too =painful .. to .. continue|live|go|carry|keep
under .. bus|train|lorry|wheels
only .. one =way .. to|out|left
one =way .. to .. stop|end
make .. =pain|noise|thoughts|voices|everything .. stop
no|nobody one? .. needs|need|wants|want me
nobody needs|wants me
not .. =needed|wanted here|anymore|by
this =time & last|attempt|work|fail|stick|properly|succeed|really
not .. =alive
not =live with .. what|it|myself|this
leave|leaving|put .. =letter|note .. where|so .. see|find|finds|pillow
same way .. my .. father|dad|mum|mother|brother|sister|uncle|friend .. went|did|died
will be .. the? last|my =last $
the =last $
should just go
i =should .. go|leave|disappear $
it|this all =ends|stops -well|in|with|at
want out $
plan|planned|planning .. how|when|where i .. do it|die|end|go|it
how .. i .. would|will|could .. do|end .. it
would do it|that & how|plan|when|where|tonight
reason|only|thing|things .. =keeping|keeps me .. here|alive|going
off .. =pier|bridge|roof|cliff|edge|balcony & coat|stones|night|jump|go|alone|into -photo|fish|fishing
everyone|everybody|they .. is|are|be|would .. =tired|sick|better .. of|off|without .. me
tired|sick of me
bye everyone|world|all|forever|cruel
make it all =stop
can not do this|it|any no|anymore|any
can not do this
done with everything|everyone|it|all $
just =done
note for .. each|them|everyone|all|mum|dad|kids
sorry to .. everyone|everybody & go|leave|then|hurt|last
home for .. my .. =dog|cat|pets|rabbit|bird
obey him|them|it
hear|heard|hearing & only i|voice|voices|tell|tells|telling|obey & obey|him|it|says|tells|told|telling -music|birds
make|made .. my .. =peace & go|leave|die|before|god|end
be =gone & before|by|christmas|birthday|good|forever|spring|friday
"""

SOMEONE_ELSES = """
@relative|@friend|he|she|they|someone|patient .. @killing|hurting|kill|hurt|end|ended|off|hang .. =himself|herself|themselves|hisself|themself
kill|killing|hang|hanging|off|drown|shoot|unalive|end|hurt|hurting|cut|cutting|harm|harming|selfharm =himself|herself|themselves|themself|hisself|yourself
@relative|@friend|he|she|they|someone|everyone .. is|was|are|be|feels|been|feeling|seems|might|be? .. =suicidal
@relative|@friend|he|she|they|someone|him|her|them .. =suicidal|suicide
suicidal @relative|@friend|teen|person|caller|pupil
suicide .. @relative|@friend|him|her
@relative|@friend|he|she|they|someone .. want|wants|wanted|said|says|wishes|talks|talking|threatening|threatens|threatened|planning|tried|trying ... =die|dead|suicide|dying|alive -for|to|live
@relative|@friend|he|she|they|someone .. =want|wants|wanted|wishes to end|not .. it|things|life|live|be|wake|here
@relative|@friend|he|she|they|someone .. not =want|wants to live|be|wake|exist
@relative|@friend|he|she|they|someone .. =overdosed|overdose
@relative|@friend|him|her|them|he|she .. after .. his|her|their|the? .. =attempt|overdose
his|her|their .. =suicide attempt|attempts|note|plan|thoughts
@relative|@friend|his|her|their .. =suicide .. attempt|attempts|note|plan|thoughts|threat|threats
ask ... if|whether|about ... suicide|suicidal|dying|die|alive|kill
talk .. him|her|them|@relative|@friend .. out of|off it|ledge|suicide|roof|bridge
keep|stop|save .. @relative|@friend|him|her|them .. from .. =suicide|dying|jumping|killing|ending|alive|overdosing
keep .. @relative|him|her|them|@friend =alive
lock|hide|take|put|remove|check|count ... =@poisons .. from|away|so ... @relative|him|her|them|he|she|@friend
@relative|@friend|he|she|they|someone .. =cut|cuts|cutting|selfharm|selfharms|harming -the|a|my|off|down|cake|grass|costs
@relative|@friend|his|her|their .. =selfharm
"""

SOMEONE_ELSES_UNSURE = """
worried|scared|afraid|check .. about|that|on|for? ... @relative|@friend|him|her|them|he|she ... will|might|may|could do|hurt =something|himself|herself|themselves
sit|stay|be|check .. with|on .. @relative|@friend|him|her|them .. =so|until|after|through .. not|crisis|safe|attempt|alone|night
not leave .. @relative|@friend|him|her|them =alone|tonight
do something =stupid|silly
@relative|@friend|he|she .. =goodbye .. text|message|note|letter
"""

TABLES = (
    (Kind.CRISIS, Tier.NONE, Way.AWAY, KEEPING_SAFE),
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, SURE),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, UNSURE),
    (Kind.SOMEONE_ELSES_CRISIS, Tier.SURE, Way.AWAY, SOMEONE_ELSES),
    (Kind.SOMEONE_ELSES_CRISIS, Tier.UNSURE, Way.AWAY, SOMEONE_ELSES_UNSURE),
)
