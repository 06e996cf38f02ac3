"""Words that may be of dying: giving up, goodbyes, being a burden, having no way on."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

MAYBE_WANTING_TO_DIE = """
which|what =bridge|roof|cliff|viaduct|multistorey|overpass|ledge|balcony|motorway $
tall|high|steep =enough building|bridge|roof|cliff|drop|tower|floor|fall $
=building|bridge|roof|cliff|drop|tower|ledge|balcony .. tall|high|steep enough
how =high .. bridge|cliff|roof|building|drop|fall
find|climb|go|get|drive .. somewhere|anywhere|something =high|tall $|enough|tonight|alone|up
cat|dog|pets|rabbit|rabbits|hamster|guitar|things|stuff|everything ... away|home|owner =before|once|when i .. go|
  leave|die $
rehome|rehoming ... before|once|when i .. go|leave|die $
^ be|being|go with|to mum|dad|nan|gran|nana|grandma|grandad|grandpa|granny =again|soon
^ go|and|just and? =join mum|dad|nan|gran|nana|grandma|grandad|grandpa|granny|him|her $
see|meet|join|find|hug ... =heaven|afterlife
=cross|crossing over $|tonight|soon|peacefully
=cross|crossing over to|and .. join|mum|dad|nan|gran|him|her -the
they|@relative|someone|whoever|everyone|police .. can? find|finds|found|read|reads|see|sees a|my|the? =note|letter|
  letters $|on|when|after|under|tomorrow
leave|leaving|write ... =note|letter they|he|she|someone .. can? find|read|see
=take|swallow|took|swallowed|neck|down #9 of them|those $|at|all|tonight|in
run|running|leave|sit|idle|idling ... =car|engine .. in .. garage $|with|and|until|tonight
sit|sleep|stay ... =garage ... engine|car .. running|on
light|burn|buy|get ... =charcoal|barbecue|bbq .. in|inside .. tent|car|bathroom|bedroom|van|room -boot
hose|hosepipe|pipe .. =exhaust
carbon =monoxide -alarm|alarms|detector|detectors|sensor|monitor|test|meter|safety|level|levels
where|somewhere|anywhere|place =nobody can|will|could|ever? ever? find|finds|found me|my
get|getting|got =myself .. run|hit|knocked over|by
put|putting .. =end to .. it|everything|all|myself|things|this
^ check|checking out =early $
check|checking|clock|sign|bow|opt|log out|off .. =forever|permanently -of
check|checking|bow|opt out .. for =good
i|me|let|finally|just|can|will|want|allowed to? .. =rest in peace
^ =rest in peace $
find|finding|get|have|need .. =peace at last|finally|forever|soon
finally|soon .. find|get|have|some =peace -with|between|and|of
be at =peace $|by|before|soon|forever|tonight|tomorrow
not|never|without live? to? =see|reach|turn|make|hit my? #18|thirty st|th? $|birthday|anyway
die|dead|gone =before|by .. #18 $
self =delete|deletion -files|file|messages|message|script|job|jobs|account|after|timer|branch|branches|snapshots|
  emails
am|was|being|feel|become|such|but a =burden $|to|on|for|and
=been me instead|not .. him|her|them|@name|@relative|of
should have =been me $|not|instead|who
one|single|final big|huge|massive =dose|injection|hit -of
hide|save|keep|stash ... =insulin|morphine ... dose|go|once|night
step|jump|walk|lie in? =front of the #1|express|freight -people|guests|judges
=toaster .. in|into .. bath|bathtub|tub
look|seem|looks like i .. =slipped|fell|fall|tripped
rope|roping =myself $|tonight|soon|up -in
=yeet|fling|hurl|launch myself off|under|from|out|over
meet|meeting my =maker $
uninstall =life
pull|pulling the =plug on .. me|myself|it|everything|life
^ =drown $|tonight
better|easier|best|relief .. if ... =killed|kills|finishes|takes .. me
let ... =cancer|illness|disease|infection|sepsis .. take|kill|finish me
refuse|stop|skip ... so .. it =ends|end
stop|stopping =fighting to live
my =last day $
save|saving|squirrel|put|set ... bit|some|few|half|couple .. of? my|the|his|her|mums =@pills -for|in|into|on
put|putting|set .. few|some|couple .. =tablets|pills .. aside|by
get my =hands on ... gun|pills|rope|helium|insulin|tablets|enough
get|getting =hold of ... gun|pistol|rifle|shotgun|pills|tablets|helium|rope|enough|morphine|insulin
slip|fade =away quietly|peacefully|forever -from
off .. =pier .. stones|night|tonight|alone|coat|end
^ a|the|my|some? =rope $
make|making sure .. someone|somebody|@relative|@friend|they|@name has|gets|takes|knows .. =dog|cat|pets|passwords|
  password|rabbit -for|out|to|while|on|this|next|when
who|someone .. has|gets|takes|have .. my? =passwords|password & dog|cat|everything|after|so|and
letters|letter|notes|note .. to|for =everyone|everybody -in|at|on|who|from|about|we
=letters .. one each
give|giving .. my =guitar|records|console|piano|camera|watch .. to|away & so|now|before|anymore|tonight|tomorrow|
  want|have
clean|cleaning|sort|sorting|tidy|tidying|clear|clearing|pack|packing .. up|room|stuff|things|flat|everything .. so
  .. nobody|no|they|he|she|@relative .. =has|have to $|deal|do|see|clear
^ go to the =bridge|tracks|viaduct $
not|nothing|does|do =matter|matters|mattering .. after|from tonight|tomorrow|today|then|friday|sunday
everyone|everybody|they|@relative|people ... =get over it|me|this
no =point .. getting|asking|seeking|looking help|for
i want .. to be with him|her|mum|dad|nan|gran|grandad|grandma|wife|husband|son|daughter =again|now
worse|better|good|bad at =dying
still =alive & unfortunately|sadly|damn|ugh|sigh|yet|somehow|annoyingly
scared|afraid|frightened|terrified of =myself
=unalive
took|taken all of =them
car park =roof
better off with .. =insurance
written .. the =letters
peace with =leaving
not =act on it tonight|today|now
not do it =before
be|being with ... =heaven
be|being with @relative|@name again .. =dead|heaven
buy|get|order .. =helium -balloon|balloons|for
two|three|four|several|more =paracetamol packs|boxes|packets
^ =jump $
=disappear|vanish for good
i already =did it
have|got|kept .. =pills|tablets .. in|drawer
writing|write|finish .. =letters & give .. away
get|getting|put .. =pills|tablets together
count|counting .. my|the .. =pills|tablets -into|out|for|every
collect|collecting .. all .. =@pills -from|prescription
about the =bridge $
^ i am =done $
^ =disappear|vanish $
^ end it .. =@time
give|giving away ... will not =need
make =peace with everyone|everybody
whoever =finds|needs them|it|me
=tracks late|alone|night
can not =see next|future|tomorrow
suicide
suicid*
overdose|overdosed|overdosing
finally|just|please|time|ready .. =end|ending|stop this|it|everything|things|all -with|at|by|on|for|meeting|call|
  relationship|contract|lease|from|between|properly|off
^ =end|ending it|this|everything|things now|tonight|today|soon|already|finally|forever|$ -with|properly
make|making|want .. it|this|everything to? =stop|end|over forever|now|tonight|$
end|ending|stop my|the|this|all =pain|suffering|misery|struggle|hurt|hurting|agony -in|from|points|when|at
put|putting me|myself .. out of .. =misery
say|saying|said|text|write|send|whisper|last|final .. =goodbye
goodbye letter|letters|note|notes|message|messages|video|videos|text|texts|to|everyone|world|cruel
goodbye
last|final letter|letters|message|words|visit|hug|time .. @relative|everyone|friends|family|them|kids
write|leave|record|finish|draft .. =letters|letter|note|notes|video|message .. for|to ... when|after|once|for? i ..
  gone|dead|leave|go|die|later
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
i|me|feel|feels|like|about|am =dying -for|of|to
hope|wish|hoping .. get|gets|got|be .. cancer|hit|ill|run|over|crash
hit|run by|over .. a|the .. bus|car|train|truck|lorry
walk|wade|swim|drive into|out .. =sea|river|ocean|lake -for|with|to|and|swim|at|in|after|before
jump|jumping off|from|in|into .. =ledge|heights|nowhere
stand|sit|go|walk|edge .. on|at|to|near .. =edge|bridge|ledge|roof|tracks|cliff ... alone|night|tonight|over|down|look
on the =ledge
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
stand|stood|standing|look|looked|looking|sat|stare|staring|thinking & =pills|bridge|platform|edge|roof|tracks|ledge|
  balcony & long|hours|thought|again|night|last|tempted|while|at|down|alone
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
last|final -night .. time|day|night|weekend|christmas|birthday|visit|call|hug|letter|message & them|everyone|family|
  kids|mum|dad|dog|goodbye|me|my|all
who .. takes|gets|has|feeds|looks .. when|if|once i
when|if|once|after i =am|was .. gone|not|away $
cliff|bridge|roof|tracks|railway & alone|end|calls|calling|think|jump|over & night|tonight|alone|life|myself|again|
  calls|calling
not =safe .. myself|alone|tonight
scared .. of|what .. myself|might do|i
might|could|would do something .. =stupid|silly|bad|myself
hurt =myself & might|die
already dead $
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
go|get|be|end|fall|lie|dive|step|myself|me|i .. under .. =bus|train|lorry|wheels
only .. one =way .. to|out|left
one =way .. to .. stop|end
make .. =pain|noise|thoughts|voices|everything .. stop
nobody really|even|ever? needs|need|wants|want me
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
off .. =bridge|roof|cliff|edge|balcony & coat|stones|night|jump|go|alone|into -photo|fish|fishing
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
be =gone ... before|by -#1|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|half|the|rush|
  then|dawn
be =gone .. for good|forever
i|will|going|want|to|then|and|just|should =end it|things|this $
it|this|all =ends|end|stops tonight|today|now|sunday|friday|soon|tomorrow
going|want|ready|about|tempted to =jump $
buy|get|borrow|find|load|steal .. =gun|pistol|shotgun|revolver|handgun|rifle -safe
high|highest|tall|tallest =bridge|building|roof|cliff|floor|ledge|balcony
take|swallow =them all
take|swallow all of =them
no =way out
everything .. in =order
whoever =reads this
last =entry
just in =case & love|told|goodbye|letter
an =end to it|this|everything
rest in =peace .. last|finally
out of .. everyones|everybodys|their|everyone|the =way & good|forever|for
not|stop|stopped .. afraid|scared .. of =death|dying
keep|keeping .. =pills|tablets .. back|aside
ready to go & note|letters|goodbye|peace|everyone
my|another|second|third|suicide =attempt & again|failed|next|another|work|works|succeed
last =breath & my|take|final
insurance & dead|death|die & me|my|i
dead|gone & look after|take =care & i|me
enough of being .. here|alive|me
"""

TABLES = ((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_WANTING_TO_DIE),)
