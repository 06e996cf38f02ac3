"""Words of hearing and sensing what others do not, of being chosen or watched, and of a mind that needs no sleep."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

ASKING_FOR_HELP = """
tell|telling|ask|asking|call|ring|see|talk|show|let ... @helper|team|mum|dad|sister|brother|friend|partner|gran|
  someone ... =voices|whispers|whispering|paranoia|paranoid|psychosis|psychotic|mania|manic|hallucinations|delusions
=voices|whispers|whispering|paranoia|psychosis|mania|manic .. plan|group|diary|team|worker|clinic
take|took|taking|restart .. =antipsychotic|antipsychotics|clozapine|olanzapine|quetiapine|risperidone|aripiprazole
early =intervention
"""
"""Telling somebody about it, and the treatment that was agreed: no danger, and it counts in full."""

VOICES = """
i do|am not feel? =real $|anymore|like|lately|today|at
nothing|nobody|everything|world feels|is|seems not? =real|fake|unreal -estate|fur|leather
ignore|resist|fight|outlast|answer|obey the|my|these =voices -choir|upstairs
=voices .. stop|quiet|away|shut|silent|leave|fade -choir|singing|recording
make|want|get|wish|help|silence|drown|shut|quieten .. =voices|whispers|whispering|whisperings ... stop|quiet|away|
  up|out|go|silent|leave|off
=voices are|were|is|got|get|getting|come|came|keep|kept|have .. back|loud|louder|bad|worse|talking|shouting|telling|
  there|again|coming
hear|hears|hearing|heard .. =voices|whispers|whispering|whisperings -through|next|outside|downstairs|laughing|from|
  gallery|of
=whispering|whispers stop|again|at|about -the
see|seeing|saw .. =shadows|figures|faces .. that|moving|watching|nobody|others|not
am|i|my|get|after|since|from|with|of .. =hallucinating|hallucinations|delusions|psychotic|psychosis|mania|manic -for
"""
"""Voices that one would be rid of."""

PLOTS = """
sending|putting|send|sends|put .. =messages|thoughts|voices|words in|into|inside|to my =head|brain|mind|skull
=cameras|camera in|inside|behind the|my|our =walls|ceiling -fit|install|photo
not|never|stop eat|drink|touch ... =tampered|spiked|poisoned
stop|keep|prevent|block|escape they|the|people|my|neighbours? neighbours|people|them|him|police|government? from?
  =reading|hearing|stealing|controlling my thoughts|mind|brain
they|neighbour|government|police can|could|not|are|is|keep? =listen|track|spy|watching|recording|monitoring .. me|
  my|us|in|through|brain|it -podcast|music|story|lesson
so they|he|nobody not|cannot =hear|track|listen|record|trace me|to|us|my|in|the -out|package
devil|satan|demon|messiah|prophet|antichrist|possessed|cursed|bewitched & i|my|me|am & =wants|chosen|possessed|
  inside|am|inhabits|sent|cursed|bewitched -bass|sing|novel
shadow|hat =people|men|figures are|is|were|come|back|watching|follow
=all in on it
=meant|only|just for me & code|message|sign|song|plates|numbers|tv|adverts
orders|instructions|messages|signals|commands =through|from the? kettle|radio|tv|television|walls|stars|numbers|dog|
  birds|fridge|lights
swapped|replaced|replacing|cloned|clones|switch my|our .. =@relative|family|parents -plan|over|door|doors|kettle|tv|car|
  boiler|broadband|sofa|bed|fridge|oven|phone|laptop .. for|with|by|$ -tyres|phone|bike|job
know what i =did|do|think|am & radio|tv|presenter|everyone|stranger|neighbours|people|street
=rays|beams|waves .. through|at|from|into .. wall|me|neighbour|ceiling|floor & they|neighbour|he|she|someone|sends
walls|tv|radio|kettle|fridge|plants|birds|dog|lights =whisper|talk|speak|call .. my|me|to|name
my thoughts|mind|brain get|are|is|being|been be|being|been? =broadcast|stolen|controlled|recorded|hacked|inserted|
  removed|drained|leaked
sleep|awake|eyes & they & =get|come|watch in|for|me|us
not my =voice|thought in my head
brain -scan|scans|tumour|book|teaser & =track|scan|read|control|chip|hack|tap & they|he|government|so
brain =scan|scans & they|government & my|me|i|us
they|someone|neighbour|people|aliens|demons|devil|police|government|cia|he|she put|plant|beam|send|insert ..
  =thoughts|ideas|voices|messages in|into|inside my|me
putting|planting|inserting|beaming =thoughts|ideas|messages|voices in|into|inside my|me
they|someone|neighbour|people|everyone|strangers|police|government|tv .. can|could|not|are|is|from? read|hear|steal|
  control|broadcast .. =thoughts|mind|brain -on|aloud
they|someone|neighbour|people|everyone .. not? hear me =think
=tv|telly|television|radio|newsreader|billboards|adverts is|are|keeps|was? talks|talking|speaks|speaking|sends|
  sending .. to|about me
told|tells|telling|says ... through|over|by|from the? =radio|tv|television|telly|walls|vents|sockets -show
=camera|microphone|bugs|implant|trackers|wires .. they|neighbour|government|police|someone|strangers put|planted|
  installed|implanted|hide
they|neighbour|government|police|someone|strangers hid|put|planted|installed|implanted .. =camera|microphone|bugs|
  implant|chip|trackers|wires
@relative|@name|he|she|they|everyone is|was|are|were|has|have been? =replaced|swapped by|with|for .. impostor|
  imposter|double|clone|robot|actor|copy|stranger|someone who|that|looks|like|$
they|neighbour|doctors|nurses|wife|husband|mum|family|someone .. =poison|drugging|contaminating .. my|the|our food|
  tea|water|coffee|drink|meals|air|milk -for
prove|find|test|check .. they|someone|neighbours .. =poisoning|drugging|following|spying|watching|listening my|me|
  in|through|on
=hear|see|talk|laughing|whispering & when|though|and|but nobody|none is there|else
=beaming|beamed|frequencies|signals|lasers .. at|into|through .. me|my|wall
=stay awake so .. they .. not get|come|take|find|read
dig|cut|get|take|pull .. =chip|microchip|tracker|transmitter|implant .. out of? my -card|bag|car|bike|luggage|suitcase|
  keys
i am the? =chosen one
=spies|agents|masons|illuminati|freemasons .. after|following|watching|in|are .. me|my|us
"""
"""Thoughts that others put in or take out, and plots."""

WATCHED = """
=cameras|camera|bugs|mics|microphones .. they|someone have? put|hid|hidden|planted|installed|stuck
find|know|see|prove|catch|work|stop .. who|whoever|they|someone .. =reading|hearing|stealing|controlling|inserting my|
  our thoughts|mind|brain|head
stop|not|never|without .. eat|eating|drink|drinking ... =putting|puts|put|slipping stuff|something|things|powder in|
  into
neighbours|people|they|agents ... =listen|listening|watch|watching .. through|behind the|my|our wall|walls|ceiling|
  floor|pipes
they|people|neighbours|everyone|everybody|agents|government|police|strangers|satellites|someone .. are|is|keep|have|
  been =following|watching|filming|recording|tracking|spying|monitoring|tapping on? me|us|phone -up|on|back|online
they|people|neighbours|everyone|agents .. =listening|listen .. to|in me|us|on|phone|calls|thoughts -now|when
watch|watching|watches|see|spy|look|looking me? =through .. screen|screens|tv|walls|wall|mirror|mirrors|ceiling|
  webcam|sockets|vents
they|people|neighbours|everyone|agents|government|it|walls|phone|tv =listen|listens -to|when|well|up
=agents|mi5|mi6|cia|fbi|kgb|illuminati|stasi|government .. following|follow|after|watching|watch|tapping|listening|
  bugged|tracking|chip me|my|us
they|people|neighbours|everyone|everybody|agents|government|aliens can|could|are|is|have|keep? =read|reading|hear|
  hearing|steal|stealing|control|controlling|insert|inserting my|what thoughts|mind|brain|head|i think|thinking
stop|prevent|block|keep ... =reading|hearing|stealing|controlling|broadcasting|taking my|our thoughts|mind|brain|head
everyone|everybody|they|people|neighbours can|could =hear what i .. think|thinking
find|look|search|remove|destroy|hunt|check|spot ... =cameras|microphones|mics|transmitters|implant|chip .. in|behind|
  inside|under my|our|the flat|house|room|walls|wall|ceiling|bedroom|bathroom|head|arm|tooth|teeth|neck|home|vents|lamp
find|look|search|remove|destroy|hunt|check|spot ... =bugs .. in|behind|inside|under my|our|the walls|wall|ceiling|
  bathroom|head|arm|tooth|teeth|neck|vents|lamp
find|look|search|remove|destroy|hunt|check|spot .. the|all|every|hidden|their|police|government|any|these|more =bugs ..
  in|behind|inside|under my|our|the flat|house|room|bedroom|home
=camera|cameras|bugs|microphones|mics|implant|chip in|inside my|our|the walls|wall|ceiling|head|tooth|teeth|brain|
  neck|skin
they|people|neighbours|someone|everyone|staff put|puts|are|is|been|have|keep? .. =poison|poisoned|poisoning .. my|
  our|me
tastes|taste|tasted|smells of|like =metal|poison|chemicals|bleach & eat|eats|cooks|cook|cooked|food|dinner|made|gives
not|never|stop =eat|drink|touch ... poisoned|drugged|contaminated they|by|it
water|tea|food|soup|milk|coffee ... =poisoned|drugged -when|if
they|neighbours|government|doctors .. =poisoning|drugging|gassing me|us
cover|covering|tape|foil|block|seal|paint .. =windows|window|sockets|mirrors|vents|webcam|tv .. so they|nobody .. see|
  look|watch|hear|listen|get|come|read|spy|find|know|in|use|reach|track
cover|covering|tape|foil|block|seal|paint .. =windows|window|sockets|mirrors|vents|webcam|tv .. so they|nobody not|
  cannot|can $
cover|covering|tape|foil|block|seal|paint .. =windows|window|sockets|mirrors|vents|webcam|tv .. so no one|signal|
  signals|rays|waves|voices|cameras|spies|government|messages
rid|smash|bin|throw|destroy|microwave ... =phone|router|tv|laptop & they|agents|government listen|listening|listens|
  watch|track|tracking|hear|spy
"""
"""Being watched, followed, read or poisoned by those who have no face."""

CHOSEN = """
plan|mission|savings & i was|am|have been? =chosen $
i was|am|have been? =chosen for|by|to|because|and -team|as|jury|captain|read|lead|the|present|speak|represent|play|sing|
  year|panel|host|club|school
take|give|bring|tell|deliver|walk|go|fly ... =king|queen|president|pope|pm .. the|my|this message|secret|warning|truth
=fly|go|walk|drive|travel to =meet|see god|jesus|allah
tv|telly|television|radio|news|newsreader|songs|song|adverts|advert|plates|headlines|numbers|clock|birds .. send|
  sending|sends|sent|gives|giving|leave|leaves me|us =messages|message|signs|signals|code|codes -error
tv|telly|television|radio|news|newsreader|songs|adverts|plates|headlines|numbers|clock|birds ... =messages|message|
  signs|signals|code|codes for|to|about|meant me|us|for -from
=messages|message|signs|signals|code|codes for me .. in|on|from the? tv|telly|radio|news|songs|adverts|plates|
  headlines
newsreader|tv|radio|presenter|presenters|actors|statues .. =winks|wink|nods|nod|stares|smiles|points .. at me
hidden|secret =meaning|pattern|patterns|code|messages .. in|of .. plates|headlines|adverts|songs|news|numbers|radio|tv
=god|angels|angel|universe|aliens|spirits .. chose|chosen|picked|selected|sent|commands|commanded|orders me
they|someone|people =swapped|exchanged|replaced|cloned my @relative|partner
tv|telly|television|radio|news|newsreader|songs|adverts is|are|keeps|keep|was|were? =talking|speaking|talks|speaks
  to|about me
=messages|message|code|codes|signs in|from the|my tv|telly|radio|news|songs|adverts|plates|headlines|clouds|birds|
  numbers
=decode|decoding|decipher|crack ... plates|headlines|adverts|broadcast|broadcasts|signs|messages|songs|radio|tv|
  numbers
am|im|be|being|i =messiah|prophet|antichrist|jesus -costume
am|prove|is|that|be|i .. a|the =messiah|chosen|prophet|saviour|antichrist .. one|$|of|to -handel
my|the|his|gods =mission .. is|from|on|needs|god|begins|$ -statement|report|district
^ the|my =mission $
save|saving|rescue|warn|wake =humanity|mankind|souls -penguins
save|saving|warn =everyone|everybody|world .. i|finally|only|mission|must|understand|know
save|saving|warn =everyone|everybody|world .. before it|its|they|too|end|god|them|anyone|something|we|he|$
finally|now|suddenly i? =understand|see|know it? all|everything|truth|pattern|code -homework|in|for|the
^ -check|make|ensure|test|confirm|verify ... ... =everything is|was|all connected|linked|sign -to|and|in|up
expose|exposing|prove|reveal ... =agents|conspiracy|illuminati|lizards|deepstate|clones
tell|show|write|call|email|phone .. =pope|president|nasa|pentagon|king .. my|about .. my? discovery|theory|truth|
  mission|plan|proof|invention|message
my|our .. wife|husband|mum|dad|mother|father|brother|sister|son|daughter|partner|kids|parents|gran .. has|have|was|is|
  been|are|got .. =replaced|swapped|impostor|imposter|clone|cloned|robot|actor -by|at|rooms|clubs|seats|shifts|schools|
  places|classes|numbers
"""
"""Messages meant for oneself, a mission, somebody who was exchanged."""

WITHOUT_SLEEP = """
not|never|no|hardly =need|needing|require sleep|sleeping .. anymore|any|now|to|$|these
no =sleep needed|necessary|required
"""
NO_SLEEP = """
not|no|hardly .. =slept|sleep since|in|for|all @weekday|days|week|nights & =amazing|fantastic|brilliant|
  unstoppable|alive|energy
sleep .. hours|#1|less .. =max|only|enough .. many|ideas|plans|do
sleep is|was for =weak|losers|others
stay|stayed|staying|been =up|awake .. #3|three|four|five|several nights|days -away|in
=awake since|for #2|two|three|four|five days|nights
not|no =slept|sleep since|in|for .. #3|three|four|five|several days|nights & feel|feeling|best|energy|fantastic|
  great|amazing|need|alive|clear
withdraw|give|spend|donate .. =everything|all .. tonight|now & church|genius|plan|empire|mission|bet|god|account
#1|two|three|four|no|hardly|little hours? =sleep & energy|best|unstoppable|amazing|brilliant|ideas|fire|never felt
=energy & no|without|hardly|2|two|3|three sleep
spend|spent|spending|blow|invest|withdraw .. all .. my|our|the? =savings|inheritance|pension|money .. tonight|now|
  today|fire|genius|unstoppable|empire|before
i am|feel =unstoppable|invincible|superhuman|immortal -in|game
my =empire .. no|needs|will|begins|is|$
my thoughts|mind|head|brain are|is|keep|keeps =racing
"""
"""A mind that needs no sleep and stops at no sum."""

MAYBE_WATCHED = """
savings|money|house|job|wages ... =god|universe|angels|jesus|spirits gave|told|showed|chose|wants me|i
quit|leave|sell|resign ... =meant|chosen|destined for|to .. massive|great|greatness|bigger|huge|special
=cameras|camera|drones|bugs|microphones|satellites ... watch|watching|follow|following|film|filming|record|recording|
  listen|listening|hear|spy|spying .. me|us -at|for|during|while
cover|tape ... =camera|webcam & they|people|someone watch|watching|see|seeing|spy|record|recording|listening me|us|$
"""
"""Cameras that watch and a calling, which may be real."""

TABLES = (
    (Kind.PSYCHOSIS, Tier.NONE, Way.AWAY, ASKING_FOR_HELP),
    (Kind.PSYCHOSIS, Tier.SURE, Way.AWAY, VOICES),
    (Kind.PSYCHOSIS, Tier.SURE, Way.TOWARDS, PLOTS),
    (Kind.PSYCHOSIS, Tier.SURE, Way.TOWARDS, WATCHED),
    (Kind.PSYCHOSIS, Tier.SURE, Way.TOWARDS, CHOSEN),
    (Kind.PSYCHOSIS, Tier.SURE, Way.TOWARDS, WITHOUT_SLEEP),
    (Kind.PSYCHOSIS, Tier.UNSURE, Way.TOWARDS, NO_SLEEP),
    (Kind.PSYCHOSIS, Tier.UNSURE, Way.TOWARDS, MAYBE_WATCHED),
)
