"""Words that may be of dying: giving up, being a burden, having no way on."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

MAYBE_WANTING_TO_DIE = """
do something =stupid|silly|daft with|using the|my|these|those pills|tablets|meds|medication|insulin|knife|rope|car
if .. =bus|car|train|truck|lorry|plane|something|accident hit|killed|happened|crashed|flattened .. me|i|to ... ok|
  okay|fine|alright|relieved|relief|care|mind|happy|glad|better|sad -late|delayed
voices ... =tell|telling|order|ordering|command|commanding|want|wanting me .. to -sing|come|try|coach
give|hand|lend|throw|bin|get ... =rope|noose so .. i .. not
be =gone before|when|by the|my|they|he|she|anyone|everyone? kids|children|mum|dad|they|anyone|everyone|he|she|house
  get|gets|wake|wakes|up|notice|find -to|off
stop|not|am|i|just|only|always|less .. be? a|such|the =burden to|on|for @relative|my|our|everyone|them|people|him|her
not =make it & so be it
want|wish|hoped the|a .. bus|car|train|lorry|truck|plane .. =hit|crash|kill me|us
they|everyone|@relative .. would|will be =sad|upset|shocked for a .. bit|while|day|week|month
they|everyone|everybody|@relative would|will =cope|manage $|fine|ok|okay|without|better
disappointed|sad|annoyed|gutted|sorry .. when|that|because i =wake up? $|again|today|alive|this
i am|was =going to do it on|tonight|tomorrow|soon|but|when
=chickened out -of
think about the =river|bridge|tracks|rope|roof|pills|platform|train all|again|every|today|on
=thought about it again $|on|last|tonight|today
should have =jumped|swallowed|drowned $|then|when|last|instead
only thing .. =help|fix|free|save them|everyone|him|her|mum|kids $
not =see myself at|past|after|reaching #18|thirty|christmas|next
wait for it|this|everything|life to =end|stop|finish $|already|now
not .. =think|reckon|expect .. will .. be here|around|there|alive
calm|peace|peaceful|relief|relieved & now|finally & =chosen|chose|picked
took|taken =more|much|many than i should|meant|planned|ought
nobody|no would =look|search|come for me $
not be =anywhere|anything $|anymore
be =gone when|once they|kids|mum|dad|everyone|family ... home|back|wake|in
slip|fade|drift =away $|and|so|without|unnoticed
sleep and|let .. =that be it
=took|swallowed|drank them|it|all|everything and|but|then ... wake|survived|happened|alive|breathing
everyone|everybody|they|@relative .. will|would .. =fine|okay|ok|cope|relieved|happier|better|easier|free .. once|
  when|after .. done|over|finished
i .. =want|wish|long to be with mum|dad|nan|nana|gran|granny|grandma|grandad|grandpa $
can not =keep doing|living|fighting|trying|carrying this|it|like|on $|this|anymore|any|much|every|day
can not =keep going $|like|on|anymore|much
am .. only|just|nothing ... =cost|drain|expense .. to|on|for|everyone|them
^ =end it
^ =die with|for|this|after|while|from|when|like|out|over|off|without|now|here|next -a|laughter
not|never =wake up tonight|now|alone|forever|like|while
not|never =wake up for good|ever
had =enough $
had =enough of .. it|everything|this|all|everyone $
=weight|load|drain|millstone .. round|around|on .. them|their|everyone|my|family|neck|kids -training
hope|wish|pray .. morning|tomorrow|monday .. not|never =come
let the =sea|water|river|waves|tide|snow|cold|current .. take|have|do|carry|decide .. me|it|$
=nothing .. here|left for me $
not =worth .. fighting|staying .. anymore|now|$
take|swallow .. and not|never =wake
=enough to not|never wake|survive
stop =fighting $
i will not =need .. it|them|anymore|where|$ -this|until|today|for
will not be =needing it|them
not|nobody|anyone|their|your =fault when|if|that .. it|i .. happens|go|do|did|die
nobody =fault
no =more pain|suffering|hurting|tears $
point of no =return
in .. everyone|peoples|their =way & good|forever|anymore
cat|dog|pets|rabbit|hamster|guitar|things|stuff|everything ... away|home|owner =before|once|when i .. go|leave|die $
^ be|being|go with mum|dad|nan|gran|nana|grandma|grandad|grandpa|granny =again|soon
see|meet|join|find|hug ... =heaven|afterlife
=cross over $|tonight|soon|peacefully
=cross over to|and .. join|mum|dad|nan|gran|him|her -the
=take|swallow|neck|down #9 of them|those $|at|all|tonight|in
where|somewhere|anywhere|place =nobody can|will|could|ever? ever? find me|my
get =myself .. run|hit|knocked over|by
put .. =end to .. it|everything|all|myself|things|this
^ check out =early $
check|clock|sign|bow|opt|log out|off .. =forever|permanently -of
check|bow|opt out .. for =good
i|me|let|finally|just|can|will|want|allowed to? .. =rest in peace
^ =rest in peace $
find|get|have|need .. =peace at last|finally|forever|soon
finally|soon .. find|get|have|some =peace -with|between|and|of
be at =peace $|by|before|soon|forever|tonight|tomorrow
not|never|without live? to? =see|reach|turn|make|hit my? #18|thirty st|th? $|birthday|anyway
die|dead|gone =before|by .. #18 $
self =delete|deletion -file|message|script|job|account|after|timer|branch|snapshots|emails
am|was|being|feel|become|such|but a =burden $|to|on|for|and
=been me instead|not .. him|her|them|@name|@relative|of
should have =been me $|not|instead|who
one|single|final big|huge|massive =dose|injection|hit -of
step|jump|walk|lie in? =front of the #1|express|freight -people|guests|judges
look|seem like i .. =slipped|fall|tripped
rope =myself $|tonight|soon|up -in
=yeet|fling|hurl|launch myself off|under|from|out|over
uninstall =life
pull the =plug on .. me|myself|it|everything|life
better|easier|best|relief .. if ... =killed|kills|finishes|takes .. me
let ... =cancer|illness|disease|infection|sepsis .. take|kill|finish me
refuse|stop|skip ... so .. it =end
stop =fighting to live
my =last day $
get my =hands on ... gun|pills|rope|helium|insulin|tablets|enough
get =hold of ... gun|pistol|rifle|shotgun|pills|tablets|helium|rope|enough|morphine|insulin
letter to|for =everyone|everybody -in|at|on|who|from|about|we
a note to|for =everyone $
clean|sort|tidy|clear|pack .. up|room|stuff|things|flat|everything .. so .. nobody|no|they|he|she|@relative .. =has|
  have to deal|see|clear|sort|find
not|nothing|do =matter .. after|from tonight|tomorrow|today|then|friday|sunday
everyone|everybody|they|@relative|people|he|she .. will|would|soon|can|eventually .. get =over me
everyone|everybody|they|@relative .. will|would|soon|eventually .. get =over it $|someday|soon|then|quickly|without
no =point .. getting|asking|seeking|looking for? help $|now|lol|haha|anymore|anyway
i .. want .. to be with him|her|mum|dad|nan|gran|grandad|grandma|wife|husband|son|daughter =again|now -at|for|in|on|
  this|when|by
worse|better|good|bad at =dying
still =alive & unfortunately|sadly|damn|ugh|sigh|yet|somehow|annoyingly
scared|afraid|frightened|terrified of =myself
peace with =leaving $|everyone|everything|them|soon|now
not =act on it tonight|today|now
not do it =before|until|till .. christmas|birthday|wedding|kids|mum|exams
be|being with ... =heaven
be|being with @relative|@name again .. =dead|heaven
=disappear|vanish for good
i already =did it
^ i am =done $
^ =disappear|vanish $
give away ... will not =need
make =peace with everyone|everybody
whoever =finds me
my|everything|things ... whoever =needs|wants|finds them|it
can not =see .. future|tomorrow $|for|without|anymore
suicid*|hopeless
finally|just|please|time|ready .. =end|stop this|it|everything|things|all -with|at|by|on|for|meeting|call|
  relationship|contract|lease|from|between|properly|off
^ =end it|this|everything|things now|tonight|today|soon|already|finally|forever|$ -with|properly
make|want .. it|this|everything to? =stop|end|over forever|now|tonight|$
end|stop my|the|this|all =pain|suffering|misery|struggle|hurt|agony -in|from|points|when|at
put me|myself .. out of .. =misery
last|final letter|message|words|visit|hug|time .. @relative|everyone|friends|family|them|kids
see|hug|visit|ring|call|hear|kiss my|the|our|both|all? @relative|@friend|@name|him|her|them|everyone|everybody|family|
  home|sea|dog|cat|house|you ... one|for last|final =time
when|after|once|if i am|die =gone|dead|longer
after i die
after i leave -the|work|school|uni|university|college|hospital
after i leave the -office|house|gym|hospital|shop|pub|party|station|clinic
after i go -to|home|back|out|on|shopping|running|swimming
after i go to|home|back|out|on .. =heaven|god|good|ever|forever|him|her|them|mum|dad|side|this|purpose
i will be =gone|dead
not be =here|around -when|until|till|before|for|on|at|during|tomorrow
not much =longer
want|need|wish|just|could|would|disappear .. =disappear|vanish .. completely|forever|entirely|$|from
disappear forever|completely|entirely
nobody|no|who|anyone .. would|will .. =miss|care|notice .. me|$
world .. without me
be with|join|see @relative|him|her|them again|soon|in|on =heaven|other|up|soon
join @relative|him|her -for|at|on|in|with|by|to|after|when
voice .. say|tell|want|command|order|ask
do|obey|listen|follow ... =voice .. say|tell|$
obey .. voice
can not go|carry|keep on|going -holiday|to|with|the|on|because|out|home|back|in|until|there|that|top|@weekday
can not do|take|bear|stand|cope|face this|it|anymore|another|life anymore|$|day|more|longer|like -cold|heat|pilates
can not -find|log|login|open|print|park|access|send|attend|wear|install|download|connect|edit|scan|fit .. =anymore $
swallow|neck .. =pills|tablets $
not know how =long|much .. i can|longer|more
give up on .. life|living|everything|myself
no =way|other out|way -of
no =hope|future|way left|for|forward
what is? .. the =point
no|any|the =point .. of? .. going|carrying|anymore|trying|me|being
rather die
i could|would|might|may .. just? =die -for|of|laughing
i am|will|going .. going? to? =die -for|of|to|laughing|my|her|his|a|the|inside
i|me|feel|like|about|am =dying -for|of|to
hope|wish .. get|be .. cancer|hit|ill|run|over|crash
hit|run by|over .. a|the .. bus|car|train|truck|lorry
shoot me
assisted dying|suicide|death
self destruct*
not =care if|whether i .. die|live|dead|wake|crash|alive
not care .. =happens to me
not see|have .. =future|point -in
not|never see .. my|next .. =birthday|christmas|summer|spring -family
sleep and not|never|no
sleep .. =forever|wake
sleep until .. over
stop =breathing -through|so|heavily|shallowly
nothing .. =matters anymore|$
dead =inside
burden .. everyone|family|to|on
leave everyone|everything|them|it? behind =forever
leave .. =behind .. for good
say .. =sorry for everything
go out with a =bang
i have .. plan and|for =tonight
attempt again|tonight|it
try again =tonight
no =more tomorrows|birthdays|mondays|me|mornings|christmases -time
permanent|final .. way|solution|exit|sleep|answer|end
way out -of & permanent|only|find|last|quick|easy
way out of -the|my|a|our|town|vim|lease|contract|maze|tenancy|subscription|gym|meeting|car|airport|station|building|
  level|loop|agreement|forest|park|estate|dungeon|party|woods & permanent|only|find|last|quick|easy
way out of the|my|a|our -lease|contract|maze|tenancy|subscription|gym|meeting|car|airport|station|building|level|loop|
  agreement|forest|park|estate|dungeon|party|woods & permanent|only|find|last|quick|easy
would not mind|care|bother|be .. not? die|waking|dead|if
rid|tired|sick of me
without me & better|easier|relieved|happier|fine|okay|ok|lighter|free
relieved|better|easier|happier .. when|without|if .. i|me .. am|was|gone|left -outdoors|outside|busy|active|rested|
  early|calm|prepared|organised|organized|running|walking|dancing|singing|swimming|cooking|reading|writing|painting|
  knitting
pain .. is|be|would|will|to .. over|stop|end|gone -doctor
will|all|soon|then|finally .. be? =over .. soon|$
and =then .. over
need -to .. where i =am going
there|here|come|follow|nobody|hurt|pain|pills|better|colder|warmer|quiet|peace .. where i =am going
he|she|@relative|@name|they .. =waiting for me up|there|now|soon|and|$
not =need .. any|it|them|this .. where|soon
nearly|almost did|done|went|jumped .. it|through|$
go =through with it
be|being|go .. with .. up =there
up =there & nan|mum|dad|gran|her|him|join
see|meet|join|waiting ... other =side -of|street|road
not be .. a .. problem|burden|bother|trouble .. =longer|anymore|soon
since i =decided
decided & calm|peace|peaceful|relief|relieved|nothing
nothing .. =hurts anymore|now|since
so be it & =make|die|wake|end
last & =everyone|everybody & goodbye|call|ring|see|time|visit
one more|last =time & everyone|everybody|@relative|@friend|family|hug
one more|last =time & ring|call -the|my|plumber|council|gp|bank|builder|electrician|insurance|garage|school|surgery|
  landlord
one =last summer|christmas|birthday|trip|weekend|day|night -time
not|nobody .. =miss me
so =they do not have to .. when|after
i =am not .. going? to .. be here|around
not =going to be here|around
can not -find|log|login|open|print|park|access|send|attend|wear|install|download|connect|edit|scan|fit|postpone|delay
  .. =any longer|more $
tired of .. everything|fighting|it|trying|this|all $
tired of .. fighting|trying|pretending
so =tired .. of .. everything|everyone|life|all
too =tired to .. carry|live|fight
too =tired to .. keep -up|track
too =tired to .. go -to|out|running|shopping|swimming|back
too =tired to go to .. sleep|heaven|god|on|live|living
want .. everything|it|this .. to .. stop|end|over
just want .. =peace|silence|sleep $
want .. to .. =sleep .. and|for|until
no =way i|to .. get|survive|live|through
to =die -for|of|down
i|me .. =dead|die -for|tired|beat|to
i|me|my =death
not|never come =back $
not come|going =back .. from|this|time|alive|home
enough of|with everything|it|this|all $
hug|thank|forgive|see|ring .. =everyone|everybody .. one|last|before|once
finally|soon|at .. be .. =free|peace|quiet|over|rest
long|longest|big|final|last =sleep -by|study|log
long|longest|big|final|last =rest -day|days|stop|break|period|periods|week|between|of
feel|so .. =numb|empty .. inside|all|anymore|$|again|nothing
^|i|and|so|just am .. =numb|empty .. inside|all|anymore|$|again|nothing
free .. them|everyone|family|mum|kids|him|her .. of|from me
trouble|burden|weight|problem|drain .. for|to|on everyone|family|them|mum|kids|people
why .. bother|try|even|go|keep .. anymore|trying|going|living|on|bother
why =bother
can not =see .. way|future|end|myself
not =see .. way|future|point|reason|end -forward
trapped & life|feel|out|way|no
sleep & forever|never|years|ever|nobody
everyone|everybody|they|family|kids|mum|dad .. =better|easier|happier|relieved|cope -at|way|shoes|phone|phones|seat|
  seats|bed|school|deal|chair|wifi & me|i|gone|without
do not .. =belong|fit .. here|anywhere|world
not =made|meant|built .. for this|life|world|here
born & wish|never|not|should
no one|nobody =would .. know|notice|care|miss
last|final -night|minute .. time|night|weekend|christmas|birthday|visit|call|hug|letter|message & them|everyone|family|
  kids|mum|dad|dog|goodbye|me|all
last|final -night|minute .. day -to|of & them|everyone|family|kids|mum|dad|dog|goodbye|me|all
last|final -night|minute .. day of -term|school|sale|nursery|holiday|offer|camp & them|everyone|family|kids|mum|dad|
  dog|goodbye|me|all
who .. takes|gets|has|feeds|looks .. when|if|once i -am|go|travel
who .. takes|gets|has|feeds|looks .. when|if|once i am|go -away|in|at|on|off|to|working|travelling|abroad|back
when|if|once|after i =am|was .. gone $
once|after i =am|was .. away $
when|if i =am|was .. away & better|happier|easier|fine|okay|cope|manage|mine|everyone|everybody|nobody|letter|goodbye|
  dog|cat|pets|kids|them -feed|water|sit|holiday
when|once|after i am not =here|around|alive
not =safe .. myself|alone|tonight
scared .. of|what .. myself|might do|i
might|could|would do something .. =stupid|silly|bad|myself
hurt =myself & might|die
already dead $
dead to .. me|everyone
give up $
give up .. on .. me|myself|life|everything|all
ready|want .. for|to .. it|everything|this .. be? =over|end
does not =matter anymore|if|whether|$
nothing =matters
disappear|vanish .. from .. everywhere|everything|everyone|it|life|here
not =mind & wake|dead|die|hit|never
my =exit
exit & my & thursday|tonight|day|plan|ready|stuff|date
kinder|better|easier|nicer|simpler|happier & everyone|everybody|them|family|kids|world & not|without|gone & i|me
not be|were|was =around|here & if|better|kinder|easier|everyone|kids
deserve .. mum|dad|mother|father|wife|parent|better & not here|me|i
get .. it =over with $
hope|wish|pray plane|car|train|bus|lift|lightning|building|ship & down|crash|hits|falls|strikes|over
so|then mum|dad|they|family|nobody|sister|husband|wife .. less|not|easier .. to|have .. do|sort|clean|after
made up my =mind
my =mind .. made up
life .. too painful|hard|much|heavy
too =painful .. to .. continue|live|go|carry|keep
only .. one =way .. to|out|left
one =way .. to .. stop|end
make .. =pain|noise|thoughts|everything .. stop
nobody really|even|ever? need|want me
not .. =needed|wanted here|anymore|by
this =time & last|attempt|work|fail|stick|succeed|really
do|try|finish|end|go|manage it|this|everything|things? properly this =time
properly this =time & die|end|gone|pills|rope|bridge|alone|over|goodbye|note|hands|arms|
  wrists|legs|skin
not .. =alive
not =live with .. what|it|myself|this
same way .. my .. father|dad|mum|mother|brother|sister|uncle|friend .. went|did|died
will be .. the? last|my =last $
the =last $
should just go
i =should .. go|leave|disappear $
it|this all =ends|stops -well|in|with|at
want out $
how .. i .. would|will|could .. do|end .. it -better|differently|cheaper|cheaply
would do it|that & how|plan|when|where|tonight
reason|only|thing .. =keeping|keeps me .. here|alive|going
everyone|everybody|they .. is|are|be|would .. =tired|sick|better .. of|off|without .. me
make it all =stop
can not do this|it|any no|anymore|any
can not do this -question|worksheet|sum|level|homework|exercise|maths|puzzle|essay|clue|stitch|friday|thursday|tuesday|
  wednesday|weekend|afternoon
done with everything|everyone|it|all $
just =done -the|my|a|some
just =done the =lot|whole|thing|deed
write|leave|record a note for .. =each|them|everyone|all|mum|dad|kids -about|with|on
sorry to .. everyone|everybody & go|leave|then|hurt|last
obey him|them|it
hear|heard & only i|voice|tell|obey & obey|him|it|says|tells|told|telling -music|birds
make .. my .. =peace & go|leave|die|before|god|end
be =gone ... before|by -#1|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|half|the|rush|
  then|dawn
be =gone .. for good|forever
i|will|going|want|to|then|and|just|should =end it|things|this $
it|this|all =end|stops tonight|today|now|sunday|friday|soon|tomorrow
take|swallow =them all -to|home|out|back|off
take|swallow =them all to -school|nursery|work|the|church|football|swimming|gran|grandma|nan|mum|dad|mums|dads|lunch|
  dinner|@name
take|swallow =them all out|off of? -the|your|my|oven|it|boxes|box
take|swallow all of =them -to|home|out|for|up|off|back|on
everything .. in =order -for|of|by|alphabetically
everything .. in =order for -the|my|our|a
everything .. in =order for the|my|our|a -audit|auditor|auditors|inspection|exam|accountant|move|interview|tax|
  mortgage|visa|trip|landlord|surveyor|sale|holiday|surgery|visit
whoever =reads this
just in =case & love|told|goodbye|letter
an =end to it|this|everything
rest in =peace .. last|finally
out of .. everybodys|their|everyone|the =way & good|forever|for
not|stop .. afraid|scared .. of =death|dying
ready to go & note|letters|goodbye|peace|everyone
my|another|second|third|suicide =attempt & again|failed|next|another|work|succeed
last =breath & my|take|final
dead|gone & look after|take =care & i|me
enough of being .. here|alive|me
and =die $|tonight|already|alone|quietly
rest|sleep|stop|switch|shut|turn|silence|quiet|peace off|out|down? =forever
sleep|rest|switch|shut|stop|go|disappear|vanish off|out|quietly|quiet|peacefully|away? for =good $|this|now|tonight|
  soon
done .. it|everything|all|this|them .. for =good
leave|left everyone|everybody|them|everything|here|this|all for =good
close|shut my =eyes .. and|for .. stay|forever|good|never|not
last =time i|we talk|speak|see|hug|call|hear|ring ... before|until|then i|it|the|going
cut|end|stop my|the|this =story|chapter here|now -on
stop|quit|not|no being|be a? =burden ... for good|ever
going|want|will|to|might|should|finally =end it tonight|today|now|tomorrow|soon|finally|friday|sunday
everyone|everybody|their|his|her|peoples|kids lives|life|way|hair|sight for =good|ever
leave|quit|end|stop|shut|close|switch|let|finish|escape|drop .. everything|it|all|this|life|world|myself|things of?
  this|it|down|off? for =good
be|stay|lie|become|remain|go|sleep|asleep still|quiet|silent|asleep|numb|nothing|gone|free|away|dark|cold|under ..
  for =good
be|stay|lie|become|remain|go|everything still|quiet|silent|asleep|numb|nothing|gone|dark|cold =forever
eyes for .. =last time
never|not have|need to get|wake =up again|anymore
why am i =alive|left & @relative|he|she|they|them|friend|others
peace|quiet|silence|sleep for =good
and then =nothing $
not|never come|go =home|back ever again
last day of =everything|all|me
=end|kill me for|now|please good|now|$
bye|goodbye & =everyone|everybody & leave|go|forever
can not =live without him|her|them|you -doctor
@relative|everyone|everybody|they|people|family|others|friends|all would|will all|both|just|probably|honestly|only?
  be =better off $|anyway|really|honestly|tbh|somehow
"""

TABLES = ((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_WANTING_TO_DIE),)
