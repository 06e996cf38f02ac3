"""Words of wanting or planning to die."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

WANTING_TO_DIE = """
the|my|all =noose|@pills is|are in|on my hand|hands|lap
i|have|got|with the|my|all|these .. =@pills|rope|noose in|on my hand|hands|lap|palm -luggage
drive|walk|go|run|cycle ... to|at|off the|a|that? =bridge|cliff|cliffs|tracks|viaduct|quarry and .. not|never .. come|
  drive|be? back|home|return
=end things|everything|it|all all? tonight|now .. once|when|while|after .. everyone|they|kids|mum|he|she|house ..
  asleep|sleeping|bed|gone
be =dead & better|rather|wish|everyone|easier
finish|terminate|snuff|extinguish .. my own? =life -story|drawing|admin|sketch|work
walk|wade|swim|go into|in the =sea|river|lake|ocean|waves and|until|till .. keep|never|not|walking|going|further|
  under|gone|end|deeper|disappear
what =happens if|when you|i|someone|people hang|drown|overdose|jump|bleed|suffocate|starve -pictures|a|the|washing|to
step|walk|go|fall|roll|drop|lean off .. =roof|ledge|cliff|balcony|pier|viaduct|rooftop -terrace|garden|model
put an? end to =me|myself|everything|all
end|finish|destroy|kill this|my =body|existence
^ =die then|and|so .. they|everyone|he|she|mum|dad|it
what|which|how|whether & =kills|deadly|lethal|fatal & insulin|tablets|pills|paracetamol|morphine|dose|codeine -moss|
  slugs|weed|germs|bacteria|mould|ants
rope is =ready
how|whether|if|does|is ... =drowning|hypothermia|suffocation|asphyxiation|hanging .. take|hurt|peaceful|painful|
  painless|quick|slow|feels|like|best|fastest
look|google|search|read|research|find .. up|about|on|into|of =drowning|suffocation|suffocating|asphyxiation|
  overdosing $|at|in|without|and|how|alone
how long|quickly|fast|much|high|deep|cold .. it|you|i|would|must|before|until|to|is ... =drown|suffocate|asphyxiate $|
  in|at|without
how long|quickly|fast|much|high|deep|cold .. it|you|i|would|must|before|until|to|is ... =bleed|freeze|starve out|to $|
  death
i .. =nearly|almost did it last night $
not .. see|find|have|think|feel|know .. =reason .. to .. live|exist|carry|survive
not .. see|find|have|think|feel|know .. =point .. in|of? living|life|existing
swallow|neck|down .. what|everything|whatever .. =left .. cabinet|cupboard|drawer|bottle|packet|tub
@taking .. the =lot with|and|tonight|at|washed -of
get =myself killed|shot
an =end to .. my .. life|suffering|misery|existence|pain
by .. not being =here|alive|around -for|on|at|when|until|in
by .. being =dead|gone
=exhaust .. into|through|in .. car|window|cab|tent
hose|hosepipe|pipe .. =exhaust & car|window|garage|tape|run|tonight
long enough|until|till ... =then .. die|disappear|end it|things|$
long enough to ... =then .. go|die|leave|disappear $
grown|eighteen|18|graduated|settled ... =then .. i? can? go|die|leave|disappear|stop $
enough .. =@pills .. for|to ... overdose|go|end|kill|die -dose
enough =insulin|morphine|tablets|pills .. for .. big|one|single|final|last
=smother|suffocate myself
=fling|hurl|yeet|chuck|launch myself .. off|under|from|out|over|front .. bridge|balcony|roof|cliff|train|window|
  building|stairs
make it so .. i .. not =wake
not =wake up .. on|ever|tomorrow|again -time|late
jump from|off .. =multistorey|multi|bridge|cliff|balcony|roof|platform
jump|step|walk front|into|under .. =train|traffic|lorry|bus -station
step off .. =platform
asleep|sleep ... =engine|exhaust
=beam|rafters .. hold me
letter|note .. kids|children|family|everyone .. for =explaining
get =rid of .. myself
buy|get|order .. =enough @pills|paracetamol|tablets -for
buy|get|order .. =enough @pills|paracetamol|tablets for -the|my|our|a|holiday|holidays|trip|travel|travelling|journey|
  flight|fortnight|camp|cruise
buy|get|order .. =enough @pills|paracetamol|tablets for the|my|our|a -holiday|holidays|trip|travel|travelling|journey|
  flight|fortnight|camp|cruise|month|dog|cat
stop|quit eating and =drinking
kill|killed|end|off|hang|drown|shoot|poison|gas|unalive|top|neck|suffocate|electrocute|delete|murder|strangle =myself
  -up
^ =kill|murder|end me $
please|just|someone|let =kill me
end|take my|own my|own? =life
do|done|doing =myself in
do|doing away with =myself
commit|complete|attempt|contemplate|my =suicide
suicide note|letter|pact|plan|date|kit|attempt|method*|day|mission
feel|am|being|so|actively|very|still|really|getting =suicidal
end it all
@want .. to =die|disappear|vanish -of|with|for
@want to .. not be =alive|here
@want .. to just? be =dead
@want to stop|cease =existing|living|breathing -with|in|at|like|for|out
@want to stop|cease =being alive|here|$
@want .. to not =exist|live|wake|survive
@want .. i was|were|am|would|could .. =dead|die -to|of
@want i had died|never =woken
@want i did|do not =exist|wake
rather|sooner be dead|not? die|exist|wake -than
better off =dead
better off .. without me
better off .. if i
@relative|everyone|world|they|people|everybody|nobody|others|she|he|all|kids .. be|would|will .. =better|fine|happier|
  okay|ok|easier|relieved|cope|glad|manage ... if|when|without .. i ... die|gone|dead|exist|disappeared|vanished|here|
  alive|around
better|happier|easier|relieved|fine|ok|okay|cope|relief ... if|once|when i am|was|were .. dead|gone|died|here|around
better|fine|happier|easier|ok|okay|cope .. if|when i =die|disappear|vanished
nobody|no|who|anyone|everyone ... =miss|care|notice|cry|mind ... if|when ... i ... dead|gone|die|here|vanished|
  disappear
if|when|once i =die -of
not be =alive|breathing
no =longer be alive
not .. be =here|around anymore|tomorrow|@weekday|by|next|much|for|long|christmas -next|dinner|lunch
not be =here by|after|come|past
gone by @time
not|never =wake up $
not|never =wake up again|anymore|tomorrow|ever|one|from|and
not|never =wake $
never|not have to =wake up $
never|not have to =wake up again|ever
go|fall|going to sleep .. not|never .. =wake
sleep .. =forever
sleep .. not|never =wake -up|baby|kids|him|her|them|at|early|the
sleep .. not|never =wake up -at|early|with|the
sleep .. not|never =wake up? the =next|day|morning
do|did|not .. not|never want|wanna|wish|care .. to =live|exist|survive -in|at|with|near|here|there|alone|by|like|on|
  together|far|off
not|do|never .. not? =want to be alive|here? -when
not want to =wake|exist
not want .. =life anymore|$
not want to =live like|anymore
can not|never live .. like|with =myself
done|finished|through|fed|over with? =living|existing -in|with|at|out|on
done|finished|through|over with? =being alive|here|$
done|finished|through|over with =life
done with .. this life|world|living
tired|sick|exhausted of living|existing|breathing -in|with|at|the|a|out|on|so
tired|sick|exhausted of =being alive|here|$
no|not|any =reason|point .. live|alive|exist
no|any =reason|point .. to .. live|exist|carry
nothing .. left .. =live
life .. not .. =worth
not =worth living
life is over|pointless|unbearable
my =life is .. over
ready to die|go|leave $
leave|exit|quit this =world|earth|life|planet -of|cleaner|greener
leave the|this =world|planet -of|better|cup
make|be|is|this .. my =last|final day|night|week|christmas|birthday|summer|meal on|alive
last|final day|night|hours|week|birthday|christmas on =earth|alive
my =last night|goodbye|letter|words $
@hoarding ... up|enough ... =@pills
hoard|stockpile|stash .. my|the|enough|more|some|extra? @pills
@pills ... until|till there|i are|is|have =enough
enough @pills to
@taking .. @many .. of? .. my|her|his|the|them|these|those? =@pills
@taking all|every .. of? my|the|these|those|of? ... =@pills -on|as|with|at|this|properly
@taking everything|all ... medicine|pill|drug|bathroom =cabinet|cupboard -out|clean|sort|tidy|clear
wish ... not|never been? =found|saved|rescued|revived me|$ -keys|job|online
finish =myself -the|this|it|a
take|swallow|neck|down|whole|have the =whole|entire|full .. packet|pack|box|bottle|strip|jar|lot -of|to|up|down|out|
  back|home|off|upstairs|downstairs|into|from|water|juice|crisps|milk|wine|vodka|gin|beer
@taking .. the =lot $
@taking .. =too many|much @pills
@taking #9 =@pills
@taking #9 of ... =@pills
@taking #3 .. of|my .. @relative|someone|her|his ... =@pills
@taking ... @relative .. whole|all|entire .. =@pills
@taking .. =overdose
plan* .. to overdose|die|suicide
lethal|fatal|deadly .. dose|amount|quantity|dosage
how|what|which ... =lethal|fatal|deadly
how|what|which ... to =die -for|of
how to .. =die|overdose|hang|suffocate|drown|kill -my|the|a|time|weeds|slugs|ants|moss|mould|bugs|for|off|mosquit*|
  flies
how =many|much .. @pills|it|to .. would|do|it|to ... die|kill|overdose|od|end
how =many|much @pills -for
how =many|much @pills for -a|an|the|my|toddler|toddlers|baby|child|kid|kids|children|newborn|dog|cat|puppy|kitten
how =many|much @pills for a|an|the|my -toddler|toddlers|baby|child|kid|kids|children|newborn|dog|cat|puppy|kitten|son|
  daughter|1|2|3|4|5|6|7|8|9|10|11|one|two|three|four|five|six|seven|eight|nine|ten
painless|peaceful|quickest|easiest|fastest|gentlest .. death|dying|suicide|exit
painless|peaceful|quickest|easiest|fastest|gentlest .. way|method .. to? die|out -of
painless|peaceful|gentlest .. way|method .. to? go|end -of
quickest|easiest|fastest .. way|method .. to? go -to|from|by|through|there|home|back|into|round|over|about|of
quickest|easiest|fastest .. way|method .. to? go to sleep|heaven|god|him|her|them|@relative|other|next|end|the? other|
  next|end
quickest|easiest|fastest .. way|method .. to? end -the|a|an|our|of
quickest|easiest|fastest .. way|method .. to? end the|a|an|our .. life|lives|pain|suffering|misery|nightmare|torment|
  thoughts|voices|hurt|struggle|story|agony|loneliness|existence|world
painless method|death|exit|suicide
painless way -to
painless way to -wax|remove|pull|shave|epilate|file|learn|budget|clean|peel|teach|commute|migrate|upgrade
least =painful method
least =painful way -to
least =painful way to -wax|remove|pull|shave|epilate|file|learn|budget|clean|peel|teach|commute|migrate|upgrade|tell|
  say|break|ask|move
way|method|means to =die|suicide|overdose
way|method of =dying|suicide
quick|easy|quiet|peaceful|gentle|painless way to die|go $
jump|leap|throw myself? off|from .. bridge|roof|building|balcony|window|cliff|overpass|tower|parking|car|multistorey|
  viaduct|flyover -into
jump|leap out of .. =window
jump off|from .. the =top|edge -step|stair|board|bunk|diving|rung
jump|throw|step|walk|lie|run|lay|leap myself? in =front of .. train|traffic|lorry|truck|bus|tube|metro|car
jump|throw|step|walk|run|leap myself? into =traffic
jump|throw|step|walk|lie|lay|leap myself? on|onto .. =tracks|rails|railway|motorway
jump|throw|lie|lay|leap myself? =under .. train|bus|lorry|tube|truck
throw =myself .. train|bus|traffic|tracks|roof|bridge|window
walk|wade|swim into|out .. sea|river|lake|ocean|water ... not|never|until .. come|return|gone|turn|stop
drive|crash|swerve|steer|ram .. into .. =wall|tree|lorry|truck|oncoming
drive|crash|swerve|steer|ram .. off .. =cliff|bridge|pier|road
slit|slash|slice|open|sever my|the|both? =wrist|throat|artery|vein
bleed out|dry $
bleed|starve|freeze|drink .. to =death
noose|unalive|kms
rope .. =tree|beam|rafters|neck|ceiling
around my =neck
gun|pistol|rifle|shotgun .. to|in|at|against .. my|own .. head|mouth|temple
blow my .. brains|head
bullet in|through .. my|me
exit bag
final =exit
whoever|who|one|person|them|someone .. to? =find|discover me|my|the .. body|$
@relative .. find my =body
finds|found|discover|identify .. my =body -lotion|scan
everyone|they|everybody|world .. =cope .. fine .. if i
make .. my =death .. look|like
look like an =accident
hope .. i .. die|not wake|never wake|crash
deserve to die
should .. be =dead
should have =died
let me die|go -of|to|home|out|for|with|on|into|through|in|and
i want out of =life
out of this =life|world
^ =die|suicide $
^ =die so|and i|be|join|go|see|that
^ =die .. tonight|today|tomorrow|soon|alone|quietly|peacefully
^ =die by|on|before|in|at|already -act|scene|level|cue|ranked|round
just =die -down|of|laughing|to
die tonight|today|tomorrow|soon|quietly|peacefully|young -down
day|date|place|time|spot|hotel|somewhere .. to =die|suicide|overdose|unalive|jump|hang
die would|is|will|seems|sounds be? easier|better|peaceful|relief|good
death .. would|is|will|seems|sounds .. relief|better|easier|only|welcome|peaceful|way|answer|solution
only way out .. =death|die|suicide
suicide .. is|only|best .. way|option|answer|solution|out
think|thoughts|dream|fantasise|fantasize|plan|considering|considered about|of =suicide|dying|death -in|the
thinking|thought of|about .. =killing|ending .. myself|my|it
cease|stop to? =exist -so|contract|subscription|payments|orders|plan|direct
cease|stop to? =exist so -loudly|loud|hard|much|visibly
stop =living -like|in|with|off|on|out|from|at|paycheck|paycheque|month|under|above|beyond|hand|alone|by|here|there|for
stop =living for good|ever|real|him|her|them|@relative
not make it .. =past|beyond .. @time
not|never =live to|past|beyond
go and =die
hang myself|from
not ... =alive .. any|anymore|longer|much|after|when|by
me|i|am =dead|gone & better|nicer|easier|happier|fine|relieved|place|relief|cope
than .. me? =alive
more =dead than
i .. =suicidal
suicidal again|today|tonight|now|still|plan
day|date|method|plan|decided|ready|tonight|soon|tomorrow|note|picked|chose|chosen|set|how|where|when & i .. =die
^ not =exist
i|me .. not =exist
want|wish|ready|long .. to? be =gone|dead .. for|$
gone for good & me|i|be
cannot|not|never .. live .. =anymore
^ be|being =dead
i|me ... be|am|was|were =dead -tired|on|beat
i|me|we .. =die|dead|killed & wish|hope|want|better|should|tonight|ready|deserve|if|favour|rather|pray|plan|going|need
wish|hope|pray|want .. i .. not|never .. =wake
six =feet under
in the =ground by
check out .. of =life
enough of .. life|living|existing
stop my =heart -@tablets|medicine|racing|pounding|hammering|from|sinking|breaking|rate|drugs
log off .. =forever
platform|motorway|overpass|tracks|train & jump|fall|throw & front|off|onto|under
step|walk .. in =front of .. train|bus|lorry|traffic|tube|car|truck
why am i .. =still alive|here|breathing
why .. i .. still .. =alive
not =live .. another|one more
do .. everyone|them|world .. =favour & dead|die|gone|without|myself
note & die|dead|gone|body|suicide|finds & me|my|i
world & without me & better|nicer|fine|easier|happier|turn
all of .. my|the|these .. =@pills|antidepressants|sleeping & take|swallow|have|down
@pills & =stash|stockpile|hoard|saved|saving & enough|night|ready|until
@pills & all|whole|every|handful|bottle & at once|together|tonight|@alcohol|end|die
fall|go|be|stay =asleep & never|forever|stay|not wake|dead
stay =asleep -till|until|past|through|longer|all|without
stay =asleep until|till .. it|everything|dead|gone|die|over|nothing
stay =asleep all|through|without .. forever|ever|it|good|life|time|waking|this
dead son|daughter|mum|dad|baby|wife|husband|brother|sister|friend & be|join|with
lie|lay|lying .. on .. =rails|tracks|railway|motorway
overdose|attempt|crash|pills had|would|should|did .. worked|killed
not =deserve .. to? live|be alive|exist|breathe
swallow|drink =bleach|antifreeze|poison|petrol|weedkiller|acid
gun|shotgun|rifle|pistol|revolver & finish|end|head|mouth|myself|it
hang ... =beam|rafter|banister|noose
razor|blade|knife & =bath|wrists|throat|vein & night|tonight|friday|saturday|sunday|end|warm|deep
someone .. would .. shoot|kill|end me
get it =over with & drive|bridge|viaduct|cliff|tonight|life|pills|finally|roof|die
not .. be =alive .. no? more
not =alive no more
hang .. from|on .. =beam|rafter|tree|banister|rope
someone .. shoot|kill|end me
nothing .. to .. wake|live|get .. for
found .. by .. someone|whoever|police & body|my
my =body .. found
not .. want .. see|reach|have|make .. =another|next .. birthday|christmas|year|day|summer|spring
stones|rocks|weights .. in .. coat|pockets|bag|backpack
@pills & end|suffering|pain & my|it|all|from|drawer & =end
driving|crashing|steering .. into .. tree|wall|lorry|truck|barrier
quit|leaving|end =life|living -insurance|drawing|coach
end .. my .. =story
keeping me alive
not =wake me .. up? .. ever|tomorrow|again|anymore
easy way out & take|is|want|only|of
stop =being here|alive
being on .. =earth
not|never =live with what|myself|this|it
once|when|if|after|until i .. =dead
starve .. myself .. to death
head .. in .. the .. oven
why not .. kill|end|die
no =reason not .. die|kill|end|jump
^ =overdose -training|awareness|response|kit
enough to .. suicide|die|kill|overdose|unalive|jump
stop =breathing .. good|forever
day & i .. going to =die
od tonight|tomorrow|today|again|myself
od on -the|a
give|quit|stop|let|lie|curl|go|fall ... and|to =die $|now|tonight|already|alone|quietly
"""

TABLES = ((Kind.CRISIS, Tier.SURE, Way.TOWARDS, WANTING_TO_DIE),)
