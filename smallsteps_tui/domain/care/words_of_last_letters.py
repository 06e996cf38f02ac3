"""Words of letters, messages and recordings for the time after a death."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

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
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, LAST_LETTERS),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_LAST_LETTERS),
)
