"""Dark-sounding words of trades, offices, clinics and study: a blood sample, a last act, "the scales in the shed"."""

IDIOMS = """
kill off the =uncle|aunt|butler|narrator|detective|hero|heroine|villain|sister|brother|wife|husband
=widow twankey
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened .. before he|she
  starts
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened $
dentist|hygienist|surgeon|anaesthetist|optician|vet|tattooist ... i am =scared|nervous|frightened of the|needles|drills|
  injections|it
pack the|my|his|her|our? gym|school|swim|sports|dance|nursery|lunch|work =bag and leave it by|in|at|on
pick up =metformin|insulin|inhaler|antibiotics|statins|levothyroxine|amlodipine|ramipril|omeprazole|antihistamines from|
  at|before|after|on|$
=flutter or|and|vs|app|sdk|widget|build|version react|native|kotlin|swift|ionic|xamarin
push|commit|publish|share|upload what i have even if =broken|rough|ugly|unfinished|half
=blood draw|sample|samples at|in|before|appointment|booking|form|to|down|up|off|over|by
shower|sink|bath =leak|leaks|leaking|drain|drips|head|rail|curtain again
unblock|unclog|clear|snake the|my? shower|bath|sink =drain|plughole
=unblock|unclog the|my|our? shower|bath|sink
apron|fob|tabard|hairnet|swipe and =keys
on|onto the =scale|scales at the|my? .. clinic|surgery|hospital|pharmacy|vet
weigh the|my|our? =puppy|kitten|dog|cat|rabbit|hamster|guinea|parcel|suitcase|luggage|flour|baby ... bathroom|kitchen|
  luggage scale|scales
so i do not just say i am =fine
=milk down to #1|one|two|three pint|pints
vfs|auslanderbehorde|burgeramt|prefecture|dmv|dvla|ukvi|uscis|swim|swimming|allotment|delivery|vaccine =slots
goodbye =message|card|email|speech to|for the|my|our? ward|team|class|office|staff|colleagues|clients|choir|crew|lads
=death in service
choose|pick|number|print hymns|hymn for .. .. =advent|easter|christmas|lent|harvest|pentecost|whitsun|epiphany
health visitor|midwife|paediatrician .. .. =weight chart|check|clinic|gain
pump .. meeting =room
=meeting room
praise the =trying|work|process|try
give|hand @name|him|her|them|@relative|@friend his|her|their =spare key back
=restless legs
=medicine resit|resits|exam|exams|degree|degrees|lecture|lectures|school|course|module
act|scene|line|lines|cue ... put the =gun down
wear|borrow|wind|clean|mend his|her|dad|grandad|grandpa =watch to|at|for
off =by one $|error|bug|in|then
keyboard|typing|input|font|letters|type .. .. =accents
mix the|my|his|her? =fibre|protein|rehydration|electrolyte|bowel|isotonic|vitamin|recovery|prep drink
=drop shot
=bib and pins
hard|dead|dry =skin off .. heels|heel|feet|foot|soles
cancel|move the|my|his|her|mum|dad? chemo|dialysis|infusion =lift|taxi|ride|transport|parking
question|questions|letter|email|query|note|notes =about #1900
look|find|search|hunt|rent ... room|flat|studio|house|laptop|bike|ticket|flight|sofa|car|camera ...
  =under|below|max #100
stop|cancel the =baby magazines|club|emails|vouchers|samples|catalogues
beetle|bird|larva|larvae|insect|mammal|fish|badger|otter|shark|bat =diet|diets
leave the =light|lights|lamp|radio on in|for|until|when|at -only|once|without|just
=marriage certificate|cert|lines
=gas safe
ice|strap|brace|splint|tape the|my|his|her? =wrist after|before|for
office|excel|vba|spreadsheet|keyboard|sheet|word ... =macros
plugin|malware|popup|popups|spam|redirect|redirects|advert|adverts|ads ... =casino|casinos
document|handover|wiki|runbook|deploy|readme ... in case i am =hit by a bus|tram|truck
text|tell|call|ring|write ... sorry for what i =said|shouted|wrote at|about|to|in|on -before
=torah|haftarah|scripture|bible|quran portion
why|that mr|mrs|miss|ms @name|.. is not coming =back
account|accounts|login|emails|app|profile|password|reviews|shop before they =lock me out
=aa|rac membership|breakdown|cover|renewal|card
log|note|track every =coffee|expense|mile|call|bug|visit|shift|bird|receipt|purchase|hour -and
=social worker ... foster
talk|speak to|with @name|baba|dad|mum|papa|grandad|grandpa|gran|nan about handing|giving over|up the|his|her car =keys
voice =lady|teacher|coach|therapist|physio|clinic
cover letter|application|interview|cv .. =crematorium|funeral|hospice|cemetery|undertaker
menu|website|site|css|page|layout|header ... =funeral notices|notice|home
coins|books|raffle|jumble for the =hospice
highlighter|highlighters|pen|pens|marker|markers|biro|torch|printer|mouse|mic .. has|have =died
one =plate instead of the set
trading|housing|industrial|council =estate
end of the =estate
ask|date|meet|suggest|invite ... coffee|drink|walk not =dinner|lunch
suggest|propose ... instead of a? sit? down? =dinner|lunch|meal
instead of =meal deal|deals
iron ... not|no with? =tea|coffee
=bloods ... do|must not eat
cover|stain|dye|age the|my|some? white? paper|fabric|cloth|page|map with =tea|coffee
text|type|message|dm|reply i =miss you
stop reading his|her|their old? =messages|texts
peace with not =going back
hold|use the =rail|handrail|banister|bannister not|and|all|down|up
settle|agree|discuss|talk ... over a =dram|pint
dig|rotavate|mulch|hoe ... =plot
raise my =hand at|in the|a|our|her|his|my? union|team|staff|pta|residents|zoom? meeting|class|assembly|seminar|council|
  lecture|bingo|mass|church
=blood form|forms
sacristy|vestry|chapel|parish|allotment|locker|shed =key|keys back to|in
sacristy|vestry|chapel|parish =key|keys
run|man|set the|a|our? up? =tombola|raffle
=altar|communion wine
put @name|her|him|them|baby to =sleep in|on the|her|his|their|my? own? cot|crib|bed|bassinet|moses
=public transport
social =worker about|re the|his|her|my|a? ramp|respite|hours|carer|equipment|assessment|chair|hoist
empty|clear the =loft|attic|garage|shed one bag
"""
