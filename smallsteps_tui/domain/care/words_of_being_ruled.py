"""Words of living by what somebody else allows, checks, times or would find."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

RULED = """
he|she|@partner|dad|mum =controls|dictates who|where|when|what|how|whether i|we|us
he|she|@partner =controls|decides|dictates everything|all|me|us -the|course
so|until|till|unless|before he|she|@partner|dad|stepdad =lets|allows me|us .. back|in|out|eat|sleep|see|go|leave|stay|
  have|keep|home
he|she|they|ex|husband|boyfriend|someone .. will|would|might|going|to? =post|share|leak|publish|upload .. my|the
  pictures|photos|nudes|video|address|messages if|unless|or|when|online
ask|beg .. him|her|@partner if|whether i can|may|am|could be? =allowed
ask|beg .. @partner if|whether i =may
ask|beg .. him|her|@partner if|whether i can|may|could =see|visit|ring|call|phone|text|meet|have|keep|use|wear my|
  @relative|@friend|@name
ask|beg .. him|her|@partner if|whether i can|may|could please? =go|leave|eat|sleep|shower|work|study|drive|spend $|
  out|home|to|the|money|now|tonight|tomorrow|again|on
get|make|persuade|convince|beg him|her|@partner to|into =let me go|out|have|leave|work|visit|keep|drive|study|see
"""

MAYBE_RULED = """
or|otherwise|so|until|till he|she|@ruler will? not? =lock|unlock|open me|us|it|the|$ -shop|exhibition
he|she|@ruler =counts|measures|monitors|inspects|weighs|logs the|my|our|every|how .. miles|mileage|calories|minutes|
  steps|money|coins|food|petrol|change|time|car|pills|drinks
account|answer to? .. for every|each =pound|penny|euro|dollar|minute|coin|purchase -in|budget
i am|was not =allowed a|my|any|to .. phone|keys|money|card|job|friends|lock|own|doctor|car
he|she|@ruler|they =makes|forces|forced me -laugh|smile|happy|feel|tea|coffee|dinner|breakfast|want|proud|think|
  believe|a|an|soup|better|lunch|sandwiches
=sex for the|my|a|free? rent|job|lift|grades|visa|money|room
who i .. =marry & @relative|they|family chose|chooses|decided|decides|picks|picked|found
before|until|because they|he|dad|mum|parents|family .. =fly|send|ship|marry her|me|him|us|my off|home|abroad|back|
  away|to
he|she|@ruler =put me down -for|as|at
even|though|while|when i =cry|cried|beg|sleep|say & he|she & finish|continue|on|goes|not
walk|live on =tiptoe|eggshells at|around|in|with -class|ballet
ask|beg .. him|her|@partner if|whether i|we =can|may|could -use|borrow|park|paint|help|bring|book|share|copy|join|
  take|pay|swap|start|come|sit|film|record|plant|buy|rent|lend|give|have|move|try|cook
=receipt so|because|before .. he|she|@partner .. go|check|look|see|count
=account for every|each .. minute|penny|pound|hour|mile|move|euro|dollar|cent .. to|for|when|or|because .. @ruler|him|
  her
only|never|not ... when|if|until|unless =he|she|@partner .. says|allows|gives|tells|agrees -that|thanks
minutes|hour|money|cash|pounds|phone|time @ruler =gives|gave|allows|allowed me|$|for|a
hide|stash|tuck|bury|sew|tape ... where|so|that =he|she|@partner will|would|does|can|could? not|never .. look|find|
  see|know|check
or|otherwise|so|before|because he|she|dad|mum|stepdad|@partner|@name .. =kick|blow|flip|fly|flies off|up|out|handle|
  lid -some|the
or|otherwise|so|because =he|she|dad|mum|stepdad|@partner .. go|going off $|on|at|again
let|have my? him|her|@partner|dad|mum .. read|check|search|look|go|track|follow .. my =diary|journal|phone|messages|
  texts|emails|post|bank|bag
=allowed to ... by|from|unless my? @partner|him|her|he|she
wear|dress|skirt|makeup|hair|outfit|clothes|heels|lipstick ... because|so|as|like|what|when|before|since he|she|
  @ruler .. =wants|likes|hates|prefers|picks|chooses|decides|insists|jealous
outfit|clothes|dress|skirt|makeup|friends|job|phone|money|spending|account & he|she|@ruler & =approve|allow|permit|
  forbid
check|ask|clear .. with him|her|my? @partner =before i buy|go|see|spend|meet|visit|invite|wear|leave|eat -out
beg him|her|@partner for|to .. =keys|money|phone|card|passport|food|cash|let
show|give|hand|send him|her|@partner my =bank|statement|payslip|balance|location
show|give|hand|send .. =payslip|wages|salary|statement to|every|so|before .. him|her|he|she|@ruler
hand|give over my =payslip|wages|salary|card|phone
delete|hide|clear|wipe|erase the|my|our|all? =call|text|chat|messages|history|statement ... before|so|when|from
  @ruler|him|her
so @ruler can =see|check|hear|watch .. room|house|me|who|where|phone|screen|everything|i
=secret & meet|see|call|text|visit & @relative|friend|@name -santa|garden|lover
only|just|never ... when|if|while|unless @ruler is? not =looking|watching|around|here|home|awake
sit|stand|go|park|stay|sleep|work|live|eat where @ruler =tells|says|puts|wants|decides
not|never .. =laugh|talk|smile|sing|speak .. loud|much ... his|her|him|he|she
get|log|find|turn ... =tracking|tracker & his|her|@ruler|him & out|off|app|phone|car -number|parcel
get|take|find|fetch my|our =birth|passport|papers|documents|visa|certificate ... out|from|of .. his|her|@ruler|him
  safe|drawer|desk|office|bag|locked|house|car|$
say =sorry for going|seeing|talking|wearing|spending|being|eating|having
let|allow me =sleep|eat|shower|sit|use|go in|the|on|a|at|out bed|house|sofa|room|table|bathroom|shower|phone|home
pay|put .. back & =before @ruler sees|checks|notices|finds|looks
kids|children|house|dinner|tea|quiet|bed|asleep|ready & =before @ruler has|had|is|been|starts|gets .. drink|drunk|
  beer|angry|home
job|work|course|friends|phone|hobby @ruler will|would|might =allow|let|approve|permit
ask|tell|check|text .. him|her|my? @partner =before i ... my|out|anyone|anything
before|so|if|until @ruler not? =notice|know|finds|realises i|that -am|will
tell|give|show him|her|@partner =every|everything|everyone .. i spoke|met|saw|did|said|spent|ate|bought|went|texted|
  talked|was
before|because|so|when|if|or @ruler .. =looks|goes|searches|checks|reads .. through|in my|it|$
dress|wear|act|behave|talk|live|cook .. the =way|things @ruler says|likes|wants|said
everything|perfect|spotless|quiet|silent & place|perfect|spotless|quiet|silent & when|before @ruler =walks|comes|gets
  in|home|back
let|have him|her|@partner =pick|choose|decide|vet my|who|where|when
=mood & he|she|his|her & not|quiet|answer|avoid|keep
my =password|pin|wages & like|because|so|as|or & he|she|@ruler
=prove & him|her|he|she & text|send|where|photo|picture|receipt & i|me|my|from|it
without my|the? =@partner|him|her coming|being|listening|sitting|hearing in|there|listening|to|$|it|with
hide my =payslip|wages|salary|earnings
earn|deserve my =phone|keys|card|money|freedom back
only|not|never eat|speak|sit|talk =after|until|before @ruler has|is|does|eats|says|speaks
ask|beg his|her =mother|father|parents|mum|dad|family if|whether i can|may go|leave|visit|have|see
@ruler|he|she|dad =times|clocks|tests me|my
so it is? =over quickly|quicker|faster|sooner
hide my ... =dress|clothes|shoes|shopping|bag|coat|pill|food|book|diary|letters|phone .. from my? @ruler|him|her
@ruler says|said|thinks i ... =cheap|fat|ugly|tart|slut|embarrassing|crazy|useless
texting|going|working|talk|see|meet|wear|go & because|since & @ruler =hates|forbids|minds|disapproves
money|cash from|off my? him|her|@partner for|to .. =food|nappies|tampons|bus|petrol|rent|school|doctor|shoes
spend|eat|wear|use|buy|read|watch what @ruler =gives|allows|lets|hands
send|share|text my =location to|with him|her|my|@partner
or|otherwise there is|will? be? .. =scene|row|trouble & he|she|him|her|husband|wife|dad
have|let|get him|her|my? @partner|him|her =approve|inspect|vet my|the|what
send|text|show|give him|her|@partner .. =proof
cut|drop|block|lose off? my =friends|family ... like|as|because|so|for @ruler|him|her
something|money|bag|anything @ruler|they will|would|does not =notice|miss
tell|give him|her|@partner my =password|pin|code
ask|check .. my? @partner if|whether it .. =ok|okay|alright to|if|for .. go|see|meet|work|leave|wear|spend|visit|buy
my ... because|since|as @ruler =says|said|told|wants|demanded|insisted|hates -that|goodbye
get|have|need his|her =ok|okay|approval|permission before|to|for
^ say i =fell $|over|again
not|never ... without =asking|telling him|her|my|@partner
get|take my =card|passport|wages|papers from|off him|her|my|@partner
get|take my bank|debit|credit =card from|off him|her|my|@partner
give|hand him|her|my? @partner|him|her my =wages|salary|pay $|again|every
show him|her my =messages|phone|texts|emails|location|browser
check|ask|clear .. my? him|her|@partner .. i =may spend|go|see|buy|leave|visit|eat|have|meet|work
without my? @partner =knowing|noticing
my =wages|salary|pay|money|benefits .. his|her|@ruler account|hands|pocket
@ruler =decides|chooses if|whether|when|where|what i
avoid|not|without|stop make him|her|dad|mum|@partner =cross|annoyed|upset|jealous
call|ring|text|phone|see|meet|message|visit @relative|@friend|@name .. while|when|once @ruler is|has? .. =shower|bath|
  garage|pub|out|gone -of
nobody|no|they|anyone|people|she|he .. not? see|know|notice|ask =what @ruler did|does|has
hide|lock|shut|wait|outside|bathroom|car|upstairs|garden|drive|out ... until|till @ruler|dad|mum is|has? .. =calm|
  cooled|sober
he|she|@partner|stepdad =says|said|reckons|decided|thinks i not? .. can|may|must|should|allowed|need not? .. have|go|
  see|work|leave|wear|use|own|drive|study|meet|talk
ask|check ... if|whether it .. =okay|ok|alright with|by my? him|her|@partner
"""
"""Asking leave, giving account, hiding what is harmless, and keeping still so that nobody flares up."""

TABLES = (
    (Kind.SAFETY, Tier.SURE, Way.TOWARDS, RULED),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, MAYBE_RULED),
)
