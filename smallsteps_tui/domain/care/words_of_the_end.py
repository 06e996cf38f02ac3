"""Words of taking too much, of going where somebody dead is, and of letters for the time after a death."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

TOO_MUCH = """
@taking #4 .. =@pills .. at once|together|one
@taking #4 .. =@pills .. in one|a go|gulp
had|swallowed|have|take -on .. few|two|three|some|bit|lot|one? more =than i am? should|meant|planned|ought|supposed
  -eat
take|swallow|down the? all|rest|most|both of =them on|at @time|night|once
take|swallow|down|neck the =lot before|when|while|now|and|tonight
had|swallowed|have|take -on .. more =than i am|was|had? should|meant|planned|ought|supposed|told|allowed -eat
take|swallow|down a? =handful|fistful $|on|at|tonight|before|with|and|when
take|swallow|finish|have all of =them together|at once|night
take|swallow|have|finish the =rest $|tonight|now|on|at|before|too
take|swallow|have as =many|much as it|i need|takes|can $|tonight|to
take|swallow what|whatever|everything is =left $|and
take|swallow everything .. in .. =drawer|cabinet|cupboard|packet|tin $|and
empty|pour|tip|shake ... into my =hand|mouth
took|taken|swallow a? whole? =lot|load|bunch of them
take|swallow the? =rest|remainder|whole of the|my|this? packet|box|bottle|strip|pack|tub
take|swallow|down everything|all|whatever|what that? is? in the|this|that|my? =bottle|packet|box|tin|cabinet $|
  tonight|and
take|swallow|have|had #5|all|most|lots|loads|dozens of .. =mine|hers|those|these|ones $|@time|at|last|with|and
take|swallow ... =however many|much .. left|$
swallow|take a? =palmful|mouthful $|of
too =many of mine|them|those|my -photos
take my|the|a whole? =week|month .. tablets|pills|meds|supply|dose
had|take|swallowed =all of @relative $|and|last|tonight
take|swallow|neck|down|pop|knock all #6 $|tonight|now|together|with
take|swallow|neck|down|pop all? #6 of? them|those? when|while|before|until|once =he|she|they|nobody|everyone|mum|dad|
  kids
take|swallow|neck|down|pop|knock .. =all|lot|rest|everything|remainder .. in one go
take|swallow|neck|down|have #15 of? them|those? and .. =sleep|bed|lie|drift|forget
take|swallow|have|use #6 =instead of one|two|three|half|#1 $|tonight|so|to|and
take|swallow|neck|down every|each last|single? =one $|tonight|now|and|with|together
take|swallow|neck|down every|each last|single? =one of them|mine|those $|tonight|now|and|with|together
^ every|each last|single =one in|from .. cabinet|drawer|cupboard|bottle|packet|bathroom
take|swallow|down|neck what|whatever|anything is? .. in .. =drawer|cabinet|cupboard|bathroom|packet $|all|tonight|and
take|swallow|finish|down|neck .. =rest of them|those|mine|these all|together|tonight|at|in|with|now|$
^ all|every #6 of? .. them|those|these with .. =@alcohol
take|swallow|down|neck|pop|have all|every|#6 of? them|those|these with|on .. =@alcohol
wash all|them|these|those|the|#4 lot|all|#4? .. down with .. =@alcohol
^ the|a|my|two|three|four|#2 whole|entire|full =@container $|tonight|all|now|every|together|in -a|the
=@opioids|@sedatives|@pills all at|in|together once|one|$
@taking|drink|inject|finish all|whole|entire|full .. =@opioids|@sedatives|insulin
all|them|everything|lot ... in|into my =mouth
@pills & take|swallow|neck|down & =lot
count them|it|out .. then .. =take|swallow them|it|all -to|back
how many & then =take|swallow them|all|everyone|it|every
use|using|have up|off? every|all|each .. =tablet|pill in|at the|my house|flat|drawer|cabinet
pop|push|inject|use|empty out|up? .. whole|entire|full|all =sheet|strip|blister|foil|pen|vial|syringe -of|to|up|for
finish|empty|drain off|up? the|a|my|this|whole .. =strip|packet|blister|sheet|tub|tablets all? in|at one|once
^ the =full|whole #10 $|tonight|together|now
how =many is|are|would|will|it be? enough|too $|many
how =much is|would|will be? enough|too $|much
whole|entire|full|all week|fortnight|month =worth|supply $|in|at|tonight|all|together
@taking .. week|fortnight|month =worth|supply $|in|at|tonight|all|together
^ a|the|my week|fortnight|month =supply all|in|at|tonight|together
@taking .. =worth|supply of .. @pills ... once|go|tonight|together
use|using|inject|take|give all|whole|entire|rest|full|every .. =insulin|syringe
insulin ... =once|go|together
count out|up? #10 ... =bed|bedside|nightstand|pillow|vodka
get|save|count|collect|up|reach|have .. #10 ... then .. =take|swallow|neck|down them|it|all|everything
@taking .. =@pills for the|this week|fortnight|month|year tonight|now|today|at|all
if|whether #10 is|are|would|will be? =enough $|to
find|ask|look|google|search|check|see|know ... how =many it takes $|to
how =many before it|you|someone|i
take|swallow #2|hundred =times the|my|what amount|dose|number|usual|i -of
put|mix|stir|crush all|every|the .. =drink $|and
crush|grind|mash|dissolve #6 .. =@pills $|and|up|in|into
until|till the|my|this =bottle|packet|blister|strip is? empty|gone $
take|swallow|have|down|neck as =many as i $|can|need -carry|fit|lift
crush|grind .. =all|whole|lot ... drink|swallow|take
get|want|ask|fetch|take|find|collect my|the? =@tablets|insulin .. back from .. @relative|@friend|@name|him|her|them|
  safe
ask|get|find|fetch|take|borrow|steal|copy|look ... =key|code|combination .. to|for .. gun|shotgun|rifle|knives|
  @tablets|medicines
"""

BEING_WITH = """
be|being|go|back with my|our @relative =again .. tonight|now|soon|by|for|on|at|$
be|being|go|sleep|lie .. with him|her|them|@name =again $|soon|forever|now|tonight
"""
"""Being with somebody again, who may be far away or dead."""

MAYBE_JOINING_THE_DEAD = """
@want .. to =join my|our wife|husband|mum|dad|son|daughter|baby|boy|girl|twin $
see|meet|be|being|join|reunited|follow|hold|hug|hear|find|go ... =dead|late|lost @relative again|soon|tonight|there|
  @time|by|$
reunite with .. =late|dead|lost
go|be|being|get with|to|back .. @relative .. we|i =lost
join|with|to|meet|find|see .. ones|those|people|everyone|all who|that .. =gone|passed|died|left us|before|away|$|
  already|on
see|meet|hold|hug|be|kiss|hear ... in|into|until .. =next life|world
=afterlife
be|go|going|fly|live|rest|home with|to|among .. =angels
go|going|come home to =god|jesus|lord
meet|face my|the =maker $|@time|by|tonight|this|soon
where the =dead are|go|live|is
go|going|leave|take|do|end .. the|same =way @relative|@name|he|she|they did|died|left|go $|too|@time
go|going|be|get where @relative|@name|he|she|they =went|gone $|too|now|soon|@time
same =way out as|that
=join|follow & year|months to the day
join|follow ... in|into|under the =ground|grave|earth|soil
him|her|them|@relative|@name|he|she ... =waiting .. for me .. up there|$
he|she|they|@relative|@name ... =waiting for me i .. coming
not =long now|until|till ... mum|dad|nan|gran|grandad|love|darling ... coming|you|there
not =long now ... baby ... coming|you|there
not =long until|till ... baby ... you|there
not =long now|until|till ... coming|with|see|join|meet|together .. you|him|her|them
find|see|join|get|reach|come to? him|her|them =where he|she|they is|are|went|has
beside|with|next to? him|her|them|@relative =forever
wake up? .. beside|next|with to? .. =dead|late|angels|heaven
be|being =buried next|beside|with|alongside|near to? .. him|her|mum|dad|them|@relative .. before|by|this|soon|too|now|
  tonight
leave|quit this|the =world ... with|to|join|see|find
=cross over to|and ... with|see|join|him|her|mum|dad
meet|join|see|with|to ... everyone|all|those i|we =lost
again & =died|dead|passed & hold|hug|kiss|meet
back|way to him|her|them & =dead|died|passed
go|going|leave the =way my|our @relative went|did|died|left $|too
lie|lying|sleep down? =beside|alongside him|her|them|@relative|@name for|forever good|$|now
=heaven|paradise|afterlife|eternity|churchyard|hereafter & be|join|see|meet|hold|hug|sleep|find|reach|go|catch|wait &
  him|her|them|@relative|@name|i|me
be|become|being .. =star|angel with|beside|like|too|now|up him|her|them|@relative|@name|there
be|lie|sleep|join|rest|am ... in|under the =earth|churchyard|grave|soil|cemetery with|beside|next|by|near|too
put me|us|myself|my ... in|under the =earth|churchyard|grave|soil|cemetery with|beside|next|by|near|too
join|rest|sleep|lie|be|buried ... in|at the =churchyard|cemetery|graveyard
laid to =rest beside|next|with|near|by
go|going|get|come|be ... =where my? @relative|@name|he|she|they is|are|has|went|gone gone? $|now|already
go|going|leave the =same way .. as|like @relative|him|her|@name
take|follow|go the|his|her =path|road|way he|she|they|@relative took|chose $|out|off|too
join|follow|go|be|after & went|gone|left =first
go|be|join|with|without .. him|her|them|@relative|@name ... =long enough
alone|lonely & my =way & he|she|they|him|her|@relative
him|her|he|she|@relative|@name ... =wherever he|she|they is|are|went
sleep|lie|rest|stay beside|with|next|by ... =forever
sleep|lie|rest beside|with|next|by ... for =good $|now|this
be|go|stay with @relative|him|her|@name .. where .. =quiet|peaceful|dark|pain|warm
together|reunited|all ... up =there
angel & =take|fetch|carry|call|come & me
go with him|her|them =this time
other =side -of|street|road|world & see|meet|join|find|hug|hold
go|get|come|be back|with|to ... who =passed|died
meet|see|join|find|reunited|with|be .. =dead|lost|late one|friends|family|people
again|tonight|soon|too|forever & =died|dead|passed & be|go|back with
be|being =buried ... beside|next|alongside|with
end|stop|not|no|behind|done ... =without him|her|them|@relative $|anymore|any|now
join the|my =angels $|@time|on|now
be|go|home with|to =jesus|god|allah|lord $|@time|this|on
share his|her|their =grave|coffin|tomb|earth
where nothing|nobody .. =hurt & go|be|get|leave
where it .. not|never|no|cannot|stop|cease .. =hurt & go|be|get|leave
where it =hurt less|no|nothing|anymore & go|be|get|leave
=wherever @relative|@name|he|she|they is? went|gone|is|goes & i|going|too
leave =here and|to .. find|join|see|be ... him|her|them|@relative|@name
=miss him|her|them & join|follow
be|being =apart from him|her|them|@relative
follow|join my|our? @relative|him|her|them|@name to|into|in the|his|her =grave|ground|earth
under|beneath|in the =ground|earth|soil & be|lie|rest|next|beside|with & him|her|them|@relative|@name|i
not|never .. =live|go|carry on after|without him|her|them|@relative|@name -at
=long now? .. i am coming
=where he|she|they is|are .. with him|her|them
follow him|her|them|@relative|@name =soon $|now|then
i am =coming to you $|mum|dad|nan|gran|my|love|baby|now|soon
be|go|home with =god|jesus|allah|lord and
join|with|see|meet ... who .. not =make|survive
follow|join him|her|them|my|our @relative? into the =river|sea|lake|water|fire|dark
die|go the =way|same he|she|they|@name|@relative died|did
=god|lord|death .. take me
be|lie|go =where he|she|they is|are under|in|underneath
let me =go|come with you|him|her $|mum|dad|love|darling|baby|my
miss =her|him|them go|join to? her|him|them
we will|finally|soon be? .. =together again .. heaven|there|at|last|forever|now
"""

LAST_LETTERS = """
letter|note|video|message|recording .. kids|children|family|everyone .. for =after $|i|me|it
"""

MAYBE_LAST_LETTERS = """
letter|note|video|message|card ... when|once|for|until they|he|she|someone|police|@relative|@name .. =find me|us|$|it|
  in|that
letter|note|message ... where|so|for he|she|they|someone|@relative|@name will|can|would|could? .. =find|see .. after|
  afterwards|later|$|then|when
letter|note|message|video ... for =afterwards|after $|i|me -get|come|move|eat|start|return|land|arrive|sign|graduate|
  retire
letter|note|message|email|video|text ... why i .. =had|have|need|want|am .. to|going|go|leave go|leave|do|$ $|it|this
explain|say|tell ... why i .. had|have|need to|gone =go|leave|disappear $
=write|put|set down? why so|because|in that|case? they|he|she|@relative .. understand|know|not
cards|letters|presents|videos|messages ... for the|his|her|their? =next #3|ten|few|many years|birthdays|christmases
sorry|apologise|apologize|love ... everyone|everybody|all|them|kids ... before i =go|leave|do $|it|this|for
post|send|mail ... =letter ... arrive|reach ... after|when|once|too
post|send|mail ... =letter ... arrive|reach ... by then|the? time|end
schedule|time|set ... =email|message|text|post ... i .. gone|dead
schedule|time|set ... =email|message|text|post ... i .. not -in|at|on|working|available|reading
letter|note|envelope with|beside|next|inside|in|on|by|under .. my|the =will $|and|tonight
message|video|recording|song|tape|speech ... they|he|she|can|to =play|hear|watch ... after|end|funeral|gone|without
write|finish|redo|rewrite|start|reread|draft|word my -notes =note $|tonight|again|properly|now
write|finish my =notes tonight|now
=wording|words of|in|for .. note $|right|to|for
note|letter for .. mum|dad|wife|husband|kids|them|family and|@relative =wording|rewrite|finish|redo
work on|at|over .. =note|letters for|to .. mum|dad|wife|husband|kids|them|@relative
write ... =letters ... and .. seal|hide|stamp them
seal|hide ... =letter ... to|for .. kids|mum|dad|wife|husband|boys|girls|@relative|them
envelope|letters .. laid|set|put|lined|out ... each|one =child|kid|son|daughter|boy|girl|grandchild
leave ... =letter|note|videos|messages behind $|for|to
remember|hear|forget|keep .. my =voice $|after|when|by|once|later
record|tape ... =voice .. so|for they|she|he|kids|@relative
then =that is? it|all $ & everyone|everybody|messages|letter|goodbye|sorry|mum|dad|kids
my =last|final wishes
my =last|final letter|note|message|text|post|email|words|video $|tonight|to|for|before -of
last|final =words for|to .. @relative|@name|them|everyone|him|her
one last|final =message|text|email|post to .. everyone|@relative|@name|them|him|her|all
my =farewell post|note|letter|video|message $|tonight|now
letter|card|video ... open|read|watch ... on|at|for|by ... =eighteenth|18|21|wedding|graduation|birthdays
write|leave|record|say|put ... what .. kids|children|they|he|she|@relative =should|need|must|ought know|hear ... when|
  once i
write|leave|apology|apologise|sorry|note|letter ... to|for the train|lorry|tube|truck =driver
leave|note|letter|write a|my|the .. for|to the =coroner|paramedics|police|ambulance|firefighters $|and|on|when|who
@message|words & =blame & themselves|herself|himself|them|her|him
@message|write|say|leave & nothing|anything .. =unsaid
@message|write|type|record|send|tell & too =late -to|for|at|in
@message|write|type|record|send|tell & too =late to .. save|stop|help|find|undo|reach|rescue|talk
@message|write|say|tell|record & before the =end $
@message & =18|eighteenth|21 & wedding|birthdays|graduation -invitation|invite|party
@message & future|later|next =birthday|weddings|milestones
@message|write|record|film|leave|make ... i .. not be|am? =there|here|around anymore|to|ever|for
@message|write|record|film|leave|make ... i .. =am|will not be? there|here|around anymore|ever
write ... what|everything ... i .. not be =there|here|around to
envelope|letter .. with|name & =name & bed|pillow|bedside
@message|tell|say|explain ... why i .. not =stay|cope|carry|bear|manage -for|at|to|until|late|over|overnight|behind
@message|tell|say|explain ... why i =did it $|that
write|send|leave|post one|my|a final|last =post|message|status and .. log|delete|close|switch|go
leave|write|record|send a|my|one|the last|final =voicemail|call|recording|note|letter for|to my|our? @relative|@name|
  everyone|them|him|her
@message for her|his|their|my =18|eighteenth|21|graduation th|st|& wedding|21|birthday|later
thank|tell|write|message|letter & one|the last =time $ & @message|@relative|everyone
=forgive & @message|write & end|last|goodbye|gone
goodbye|letter|note & =drawer|pillow|bedside & keys|will|insurance|find|cards
letter|note|goodbye|message ... for =whoever comes|opens|breaks|gets|is
letter|note & @weekday|tonight|done & then it is? =time|over
my last|final =letter|note|message|text|post|email -of|from|to|with|about
=sorry for what is? comes|happens|coming|i
@message ... so|that they|he|she|@relative will|do|would|are|is not .. =angry|fight|wonder|hate|sad|search|look
letter|note|video|recording|voicemail|card|envelope|words|tape ... so|that they|he|she|@relative will|do|would|are|is
  not .. =worry
text|message|email ... so|that they|he|she|@relative will|do|would|are|is not .. =worry when|tonight|if|until|for|
  after|anymore|ever|about
=apologise|apologize|sorry to everyone|everybody $|in|before|for everything
write|put|say ... so|that =they|he|she|@relative know why
write|put|say ... so|that =they|he|she|@relative know how -to|it
write|put|say ... so|that =they|he|she|@relative know how to -use|work|print|reset|book|fill|format|make|bake|mix|fold|
  set|turn|start|load|log|submit|install|play|score|register|join
write|put|say ... so|that =they|he|she|@relative know how it -works|fits|goes
@message ... then i? =go|leave|disappear|jump $
write|post|leave|say a|my =farewell to|for everyone|them|the|my|@relative forum|group|world|friends|family|$
@message & never|not about =them|him|her $
leave|record|send a|one|the last|final =message|text|voicemail -of|from|about|to the
are|is|be|get =found & letter|note|goodbye
explain everything|it|all|why .. =note|letter|video|message $
they|when|if|after|someone .. =bury|cremate me
put|write|say ... nobody|no could .. =helped|stopped|known|done
@message & not|nobody .. their|her|his|your|anyone|nobody =fault
leave|write =letters for|to everyone|everybody|them|my
wedding|birthday|graduation|grown|exams & write|record|film|@message & i .. not .. =be|see there|it|here|around
=pillow & letter|sorry|goodbye
@message & never =meet|hold|know -talk
note|letter in|into my coat|jacket|shirt|back? =pocket
the|my =note & keys|will|insurance & write|lay
=before i do it|this|that & @message|write|tell|say
record|write|make|film ... not =forget me
write|card|letter|video ... years|birthdays|christmases|weddings|summers i .. not =see|have|be|reach
everyone|everybody|all & =sorry & @message|writing
not .. feel =guilty|responsible & so|that & they|he|she|@relative|nobody
write|say|tell & not|nobody their|her|his|your|anyone|nobody =fault
need|deserve to know =why & @message|write
note|letter|message that|saying|explaining .. =why $
write|letter|message|text|call ... one =final time
read|say|play|sing .. at my =grave|graveside|service
send|text|ring|give .. one last =text|message|call $|tonight|to|before
text|message|email|write to? =everyone|everybody ... and|then ... switch|turn|throw|off ... forever|ever|sea|river
"""
"""Words that say goodbye in writing, or explain what is about to be done."""

TABLES = (
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, TOO_MUCH),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, BEING_WITH),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_JOINING_THE_DEAD),
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, LAST_LETTERS),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_LAST_LETTERS),
)
