"""Words of stopping to be what one is, of needing no one and of never resting."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SHAME = """
=prove|show .. i .. not worthless|stupid|useless|lazy|weak|failure|loser|waste|bad|mad|crazy|like|fat|broken|burden|
  nothing|mistake|idiot
hold back|in .. =tears|crying
stop|not|never =being .. weight|load|drain|drag|strain|hassle|problem .. on|for|round|around|to
never|no =take|have a|any? day|time|holiday|break off|$
stop|quit|not =wanting|wishing to|i|that? i|be? be|was|were|am? a|the? girl|boy|woman|man|different|loved|liked|held|
  seen|trans|gay
stop|quit|never|not =ask .. for .. help|favours|support|anything|hug|attention|much
small|thin|good|quiet|pretty|nice|useful|perfect|clever =enough to .. liked|wanted|love|noticed|belong
small|thin|good|quiet|pretty|nice|useful|perfect|clever =enough to be? keep|kept me|him|her|us|around|$
stop|quit|not|no|never .. =having|being adhd|autism|autistic|feelings|needs|emotions|tics|depression
stop|not|never|without|always|keep =let everyone|people|them|him|her|mum|dad|family|team|myself|my .. down
stop|not|never|without =disappoint mum|dad|him|her|parents
not|never|stop be|being? .. =snowflake|wimp|crybaby|wuss|pushover|doormat|princess|baby
be|become the =good|perfect|easy|strong|quiet son|daughter|wife|husband|child|one|girl|boy
not|never be =too much $|for
be|being|become|act|seem =less of .. @too_much|mess|problem|freak|disappointment|coward|pushover|failure|weirdo|loser|
  pain|drama|people
be|being|become|act|seem|feel =less needy|sensitive|emotional|weird|clingy|dramatic|difficult|awkward|annoying|
  intense|strange|demanding|autistic|gay|stupid|lazy|pathetic|me|myself|ugly|selfish|useless|weak|visible|loud|broken
  -about|in|at|for
be|being|become =normal -about|on|size|in|with|speed|again
act|look|seem|pass|appear =normal|neurotypical -distribution
act|seem|appear =straight -away|after|on|into|through|to
look|pass =straight -away|after|on|into|through|to|at|ahead|down|up|back|for|from
be|become|being someone|somebody|anyone|anybody =else
not be such? a .. =@too_much|@bad_at_being|baby|mess|problem
stop|quit|not|never =being .. so|such|a|an|the|this? .. @too_much|@bad_at_being|baby|mess|problem|gay|autistic|trans|
  bi|queer|fat|selfish|emotional|crybaby|coward|freak|snowflake|drama|needy|sensitive|ashamed|girly|feminine|me|
  myself|shy|soft|quiet|depressed|sad|anxious|adhd
stop|quit|not|never|without =bother|burden|inconvenience|annoy|disappoint .. people|everyone|anyone|others|everybody|
  friends|family|them|someone -dog|cat
not|never be .. =burden|bother|nuisance|trouble|disappointment
bother|burden|inconvenience nobody|anyone
stop|not|never|without|no =need|depend|rely|lean .. on|from? people|anyone|anybody|others|help|anything|reassurance|
  love|attention|support|everyone|someone|him|her|friends|rest|sleep
need|trust =nobody -on|at|in|for
need =nothing from|of .. anyone|anybody|people|him|her|them|others
not|never|no|without .. ask|accept|take|want|need .. for|any|anybody|anyone|people? .. =help|favours|favors|support|
  anything -call|desk|files
manage|cope|survive|handle|deal|do|live|get .. everything|it|life|all|this|by|on|with|alone|through|today? ..
  =without .. help|anyone|anybody|support|people|needing|asking|bothering|friends -wheelchair|crutches|stick
manage|cope|handle|do|deal .. everything|it|all|this|with|life .. =alone -assemble|build|cook|fix|paint|hike|drive
manage|cope|handle|do .. everything|it|all|life .. on my =own
do .. everything|it|all .. by? =myself|alone -assemble|build|cook|fix|paint|hike|drive
not|never|no =resting|relax|nap|cry|complain until|$|anymore|again|ever|today|till|at|in|front|about|days|allowed
never rest|stop|break until|$|again|ever|till
not|no|without =rest until|$|again|till|today
no =days off|rest|excuses|pain|weakness|break
no =rest -stop|stops|for
earn .. my|the? .. rest|break|keep|place|love|worth|space|sleep|right
rest .. only|when|after|earned|is|lazy .. earned|weak|lazy|everything|done|finished|deserve|losers
work|push|power|carry|keep .. through .. =pain|sick|fever|exhaustion|illness|burnout -points|pose|barrier
work harder|more .. than|until|so|to .. everyone|drop|collapse|deserve|worthy|prove
not|never|do .. =deserve .. this|love|happiness|happy|rest|help|it|good|better|be|anything|nice|kindness|friends|him|
  her|them|break|to|praise|success|life
deserve .. nothing|bad|alone|lonely|hated|it
undeserving|ashamed|compassion|whining|moaning|complaining|blubbing|snivelling
i am|feel|being|always|so|just|such|a|an|the|really|completely|totally|too? =@bad_at_being
am|feel|being|such .. =@bad_at_being -signal|wifi|ankle|knee|cup|at
not|never =good|clever|pretty|smart|strong|thin|man|woman|worthy|lovable|loveable enough|of|$ -sleep|time|data|space|
  ram|light|salt
hate|loathe|despise|ashamed|disgusted|sick .. of|at|by|with? myself|me|who|what|being|how -my|when|job|late|cold|messy|
  wet|the|bored
self hate|hatred|loathing|disgust
nobody|no .. =likes|loves|wants|cares .. me|about -food|pizza
nobody|no .. can .. =love|like me
not =like|love|want me $|anymore|back|enough|now
nobody .. like|love|want|care .. me|about
the|my|our|of|in|with|from|feel|feeling|hide|this|such|so|much|deep|body|and =shame $
^ =shame $
shame spiral|of|and|resilience|again|attack
embarrassed .. of|by|about? .. myself|me|who
i .. =always|only|ruin|spoil|mess .. ruin|everything|everyone|it|up $
i =am .. a|the .. problem|burden|mistake|fraud|failure|disappointment|mess|joke|fake|impostor|imposter|monster|freak|
  coward|loser|bother|nuisance
am|be|being|become|feel .. a|less|such|the .. =burden
burden .. to|on
bad|terrible|horrible|awful|shit|useless|rubbish mother|father|parent|mum|dad|friend|partner|wife|husband|daughter|
  son|person
man|toughen|harden up $
man|toughen|harden|suck up|it up? and|already|no|stop
stop|never|not|no =cry|whining|moaning|complaining
stop =feeling
feel =nothing -but|like
take up .. less|no =space|room
make =myself .. small|smaller|invisible|useful|likeable|likable|perfect
^ be =invisible|perfect|quieter|smaller|likeable|likable|lovable|nobody|useful|unnoticed|easier -cloak|on|in|with|
  about
be =easy|easier to .. love|live|like
be|being .. =good|pretty|thin|clever|enough .. for .. him|her|them|dad|mum|everyone|parents
prove .. i .. worth|deserve|enough
prove .. worth|deserve|myself|dad|mum
prove .. to .. him|her|them|they|everyone|everybody|people|me|myself|us|world|others|all|@relative|@friend|@name
apologise|apologize|sorry .. for .. existing|being|myself|everything|breathing|me|crying|need -late|away|absent|early|
  offline|out|off
i =should be .. over|better|stronger|grateful|coping|able|further|normal|ashamed
stim .. less|in|hide|stop|public
hide|mask|cover .. my .. =autism|adhd|accent|tics|disability|sexuality|depression|tears|feelings|emotions|real|
  anxiety|stammer|stutter|illness|crying
mask better|harder
stop =liking|loving|fancying .. boys|girls|men|women
be =straight|manly|man|masculine|feminine -line|edge|forward|a|seam|with|on|up|cut|of
pray .. gay|away
change what i =am|about -to|wearing|having
change everything|what about =me|myself
change .. who|everything|myself .. i|am|about|$ -oil
be a|the? better|different|new =person
please everyone|everybody|people
make =everyone .. happy|like|love|proud
everything .. is|was .. my =fault
it is =all my
blame|explain myself
not|have =earn|deserve .. it|rest|sit|break|food|this -money
stupid stupid|me|girl|boy
nobody wants .. to .. hear|me|know|listen
made|pray|turn me|be|i? .. =straight|normal & god|pray|me
talk|said|too =much & again|stupid|nobody|annoying|sorry|ashamed
call =myself .. stupid|names|lazy|idiot|fat|ugly|useless|worthless|a
mask & autistic|autism|adhd|myself|home|stop|quit|school
autistic|queer|gay|trans|disabled|fat|real|own =self|body & be|my|home
kind|kinder|gentle|gentler|nice|nicer|talk|speak to|with =myself -cough
hide .. that .. i|am
nobody|anyone|anybody|them .. know|see .. i .. =gay|queer|trans|autistic|cry|cried|weak|struggling|poor|adhd|bi|
  lesbian
be|become =someone|somebody people|they|everyone|he|she|mum|dad|worth & like|love|want|proud|enough|respect
cannot|not do anything|nothing =right|properly
do =nothing right
hate|despise|loathe .. the .. person|woman|man|girl|boy|body i|in
too =much .. trouble|bother|work|hassle|for
enough|too =trouble|bother|hassle|burden
think .. i .. am .. =stupid|lazy|weird|useless|ugly|fat|boring|annoying|pathetic|worthless
pretend|act|say|smile & =fine|happy|normal -birthday|new|christmas|easter|anniversary|hour|with & nobody|so|worry|asks|
  everyone|home|work|never
pretend|act|say|smile & =okay|ok -to|with & nobody|so|worry|asks|everyone|home|work|never
pretend|act|say|smile & =okay|ok to everything|everyone|all|everybody|it|anything & nobody|so|worry|asks|everyone|home|
  work|never
allowed to rest|exist|cry|enjoy|feel|want|take -drink
i|me|myself ... =@bad_at_being -signal|wifi|ankle|knee|cup|at|drawer|password
nobody|anyone|who|someone .. could|would|will|can|ever .. love|want|like .. me
love|like|accept|forgive|respect|thank =myself -a|on|to
thing i like about|in me|myself|my
about me|myself -page|section|slide|bio & kind|good|like|nice|true & thing|write|say|one
without =guilt|guilty|earning|deserving|proving
be =worthy|lovable|worth -keeping|it|reading|seeing|doing|having|knowing|trying|watching|telling|buying
^ be =enough
i|me|never|ever|to|and|not be =enough -for|if|to|time|when
^ be good =enough
not|never|am|feel good =enough
work|study|clean|run|push|practise|try|train .. until|till .. =drop|collapse|deserve|earn|prove|proven -enough|money
work|study|clean|run|push|practise|try|train .. until|till i|you|we|bones .. =break
work|study|clean|run|push|practise|try|train .. until|till my body|back|bones|hands|heart|head|legs|knees|mind .. =break
work|study|clean|push|train .. until|till .. =perfect
practise|run|try .. until|till i|am|everything|all|everyone .. =perfect
work|study|clean|run|push|practise|try|train .. until|till .. =break down|point|me
every|all weekend|night|evening & =until|till & prove|good|enough|deserve|perfect|them
no =weekends|holidays|fun|friends|breaks|rest|treats & until|till|deserve|earn
rid|fix|cure|hide|change|lose|erase .. my|the|this|of =autism|adhd|gayness|personality|feelings|tics|stimming|
  femininity|softness
change|improve|correct =myself
fix =myself -lunch|dinner|breakfast|tea|supper|some|coffee|toast|something|a|an
fix =myself a bit|little
fix|change|improve me $
in everyone|peoples =way & sorry|apologise|stop|being|not
i|me|am|being|always|myself|stand|live|exist|feel .. in the =way & sorry|apologise|stop|being|not
stop|not|never|sorry be|been|being|getting|standing .. in the =way
useful|quiet|small|good|nice|perfect|pretty & so|or|then & keep|love|like|want|stay|leave .. me
real|proper man|woman|adult|girl|boy|mum|dad & not|be|become|like
rubbish|crap|terrible|awful|bad at everything|life|being|this
hate|hide .. my .. belly|face|body|teeth|laugh|nose|skin|fat|smile|voice|arms|legs|stomach|thighs
feel|am|such|be|like .. a =fraud|fake|impostor|burden|failure|freak|loser|mess|joke|disappointment|nothing
worth something|nothing|love
worthy of
nothing .. i do .. is|enough|good|right
not .. =cry .. at|in|again|anymore|front|today|tonight|over
never|not =be .. good|enough|normal|like|loved|happy
everyone|everybody|they .. would|are|is .. =embarrassed|ashamed|sick|tired .. of|by .. me
good|pretty|smart|thin|strong|nice|clever|anything|never|not .. =enough .. for .. him|her|them|anyone|dad|mum|me
need nobody|anyone|anybody|people|others & not|stop|never|less|alone
so much =room|space
the one =who .. needs|fails|cries|struggles
the one =who .. gets|always|never -brings|wins|the|makes|buys|drives|cooks|pays|knows|scores|picks|lets|bring|runs
deserve .. my .. place|spot|job|friends|life|family|seat
be|become .. the .. =daughter|son|wife|husband|mother|person|girl|boy|man|woman .. they|he|she|mum|dad|everyone|i
ruin|spoil|wreck & always|everything|others|everyone|again|me|it|everybody & i|always|me
=mess up|it|everything|things|all & always|everything|others|everyone|again|me|it|everybody|things & i|me -need|can|
  could|want|use
make|made|am|a .. =mess & everything|everyone|everybody|always|me & i|always|me
grow .. =spine|balls|pair -of
spine & grow
have|got|need .. =balls & grow
i like =girls|boys|men|women|guys
stay|love|like|want|care & if & =knew|saw|real & me|they|who
cover|hide .. my|the .. face|mouth|smile|body|hair & photos|always|from|laugh|camera|people|strangers
i|me|am|myself|being|nobody|be|feel .. =worth .. knowing|loving|keeping|it|something|anything
bother|trouble .. doctor|him|her|people|anyone|them|friends|mum|gp .. with|about
accept .. that|i|me .. am|slow|different|fat|autistic|disabled|average|this|as
act|sound|look|be|talk .. so .. =gay|camp|autistic|weird|girly|poor|fat|stupid|butch
sleep less -on|in|late
mouth shut & nobody|keep|my
nobody|no .. like|wants|loves .. know|show|me|a|someone|people -lift|copy|drink|coffee|pizza|off|refund|receipt
everyone .. like|wants|loves .. me
would|be|are|is =better .. with|without .. different|me|another .. son|daughter|mother|wife|friend|$
room|space & =take .. up & too|much
too =much room|space & take|me|i|stop
i|me & too & take|stop|fill & =room
lazy|selfish|guilty|weak|useless|ashamed -sunday|ankle|knee|signal|wifi|wrist|leg|tea|coffee|pleasures|pleasure|sofa &
  rest|nap|feel|sofa -sunday
compliment & take|accept|believe|learn|say|without
tears|cry & hide|swallow|team|work|front|nobody|stop
wrong with me
born wrong
no =bother to
swallow .. my .. feelings|tears|anger
rest & =guilty|guilt
rocking|stimming & stop|hands|happy|public
=flap -valve|drill & hands|public
stop|hide|happy my|hand|hands|arms|all? =flap -valve|banging|rattling|leaking|sticking
become|be .. =someone|somebody .. people|they|that
not =argue|deny & rubbish|worthless|useless|praised|compliment
praise & argue|believe|accept
not|never|cannot .. =praise -the|kids|him|her|dog|puppy
praise & not .. argue|deserve|deny|mean|true|real|me|laugh
without saying|being =sorry & ask|help|hand|need
finally|enough good|enough & so|be|am|finally
no =excuses & flu|sick|ill|tired|fever|through
what =kind|sort of mother|mum|father|dad|parent|daughter|son|sister|brother|wife|husband|friend|person am i|laughs|
  forgets
make up for =existing|living|being here|alive|born|me|myself|$
be|become a|real? =man and|about|up $|stop|deal|get|not|carry
be|become a|real =man $
=deserve|earn|justify to? my? exist|existence|oxygen
not|never|less =take up .. space|room
"""

MAYBE_SHAME = """
i|am|keep|been|still .. =wet|wetting|soiled|soiling|pissed the|my? bed|myself|pants|mattress -on|by|about|laughing
stop|quit|not =being|be such? a .. .. cow|pig|slob|lump|whale
=manage it|everything|all|life? on my own
not be|being the|a|that =weird|odd|strange|ugly|stupid|sad|fat one
i .. let everyone|everybody|them|people|mum|dad|him|her|family|team =down $|again|today|and
i .. not =deserve the|a|any|such .. party|cake|day|present|gift|call|praise|prize|raise|card|invite|friends
not even .. =do|manage|get that|this right|properly|$
not|never|stop =tell|show people|anyone|anybody|everyone|them .. struggling|sad|lonely|depressed|weak|hurting|crying
exist =less|smaller $
see|meet|talk|speak .. a =soul & not|never
keep it|everything|things all? to =myself $|from|now
not|never|stop =tell|show people|anyone|anybody|everyone|them how|what|about .. feel|feelings|problems
be|being so =much $
stop|not|quit =existing so loudly|loud|hard|much|visibly
not|never|stop -have .. =text|message|call|ring|reply|see|talk|speak|meet to|with? anyone|anybody|everyone $|all|this|
  for|until|till|again|ever
not have ... =text|message|call|ring|reply|see|talk|speak|meet to|with? anyone|anybody|everyone all|again|ever
laugh|talk|cry|breathe|eat|exist less|more =loudly|loud|quietly|softly -in|on|at
laugh|talk|cry|breathe|exist =quieter|softer
=nobody has|have|needs to .. worry
not|never|no .. need|take .. =sick day|leave
take up .. much|all .. =time|attention|energy
over =myself $
never|no|not .. =fail $|again|at|anyone|anything|ever|once
never|not =make a|any|one|single mistake $|ever|anymore|again
work|study every|each|all .. =weekend|sunday|evening $|until|till|and
just|should|must|to|already =get over it|myself|this $|already|now
never =rest|relax on|at|over
be =less of|like
stop =needing
be =better -at|than|prepared|informed|off
never rest|stop|sit $
on my =own & need|safe|must|cope|everything|always|nobody|never|handle|life|carry|should
i am =such
lazy -river|load|susan|sunday|eye|oaf
the|a|one|every|no|that|my|her|his|their =compliment
selfish|disappoint|disappointment|pathetic
i|me|am .. not -sleeping|drinking|eating|paid|moving|walking|reading|fit|getting|saving|practising|training|watering|
  charging .. =enough $
fail .. at|as|again .. everything|life|mum|dad|parent|again
more like .. my .. brother|sister|cousin|him|her|others|everyone|them|friend
everyone|everybody|others|people else|manages|cope|can|managing & why|not|i|easily|cannot
fool of myself
so .. people|they|nobody do|will|not|can .. =stare|laugh|judge
so .. people|they do|will|can? not .. =notice|see me|my|how|that|i|what|$
so .. people|they will|can =notice|see me|my
so nobody will|can|does|do not? .. =notice|see
without .. =feeling guilty|guilt|ashamed|sorry|apologising|apologizing & rest|nap|sit|say|ask|feeling|no|take|off|
  break
nice|kind about|to me & thank|accept|believe|say
stop|less|no|without =apologising|apologizing|sorry
apologise|sorry .. so much|less|everything|all
cried|cry .. in front|of
body and all
let people|someone|anyone|them in|help|close|see -at|by|through|the|from|free|door
copy .. how|what .. others|they|people
swimsuit|shorts|sleeveless|bikini & wear|anyway|body
lisp|stammer|stutter|tics|limp|belly & lose|hide|get|rid|stop|without|fix
accent -wall|lamp|chair|colour|light|cushion|table|paint & lose|hide|get|rid|stop
fix|without my|an|any|the =accent -wall|lamp|chair|colour|light|cushion|table|paint
as =good as them|others|him|her|everyone
i =am .. trouble|nothing|nobody
prove .. wrong
sick day & guilt|guilty|without|take
let =myself .. rest|cry|be|feel|enjoy|have
be .. =softer|tougher|stronger|thinner|prettier|smarter|funnier|quieter|braver
what .. people|they|others|everyone .. =think -of|about
what .. people|they|others|everyone .. =think of|about me|myself|us|i|my|him
judge .. me|people|them
ask|accept|take|let & =help & someone|once|allow|okay|without|neighbour|friend & myself|guilt|sorry|embarrassed|hard|
  weak
blush & stop|hide|face|meeting
=red face|cheeks & stop|hide|meeting -paint
go|going|goes|turn|get|getting|bright|face|cheeks|so .. =red -light|lights|wine|paint|jacket|nose & stop|hide|face|
  meeting
embarrassing|embarrassed & i|me|my|was|again
awkward & i|me|was|again
so|feel|be|being|look|sound .. =awkward
proud of .. being
i .. am =fine & pretend|stop|say
pretending .. i
everybody|everyone =else
failure -mode|rate|report|test|analysis|heart|kidney|log|logs|rates|modes|message|notice|code|codes
my =fault
"""

TABLES = (
    (Kind.SHAME, Tier.SURE, Way.TOWARDS, SHAME),
    (Kind.SHAME, Tier.UNSURE, Way.TOWARDS, MAYBE_SHAME),
)
