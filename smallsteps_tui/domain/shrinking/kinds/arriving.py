"""Arriving in a new country: signing up, papers translated and recognised, settling in, homesickness."""

KINDS = """
have papers translated
  when     *: official translation, certified translation
  when     translate, get translated, have translated: diploma, certificate, birth certificate, degree,
           document, marriage certificate, transcript, licence, school report, driving licence, documents
  when     *: certified translation, sworn translation
  when     translate: licence, license, driving licence, driver's license, driver's licence, driving license
  when     translate, get translated: paper
  unless   interview, class, software, page of, research, journal, scientific
  1        Take one photo of the page, laid flat
  2        Look up one sworn translator in your town
  3        Write one line: “What would this page cost?”
  4        Say which language it goes into
  unclear  Ask the office if they take it in English
  tired    Put the paper in a folder marked “translate”
  afraid   Ask what it costs, and promise nothing
  bored    Translate your own name

recognition of a degree or a trade
  when     get recognised as, get licensed as, get registered as: teacher, nurse, doctor, engineer,
           electrician, midwife, dentist, social worker, pharmacist, architect, lawyer, psychologist, plumber
  when     get, apply for, request, start, ask about, look into, send, find out about, sort out: degree
           recognised, degree recognition, diploma recognition, anerkennung, credential evaluation, wes
           evaluation, recognition office, anabin, equivalence, nostrification, approbation, professional
           recognition, diploma recognised, homologation, homologación, statement of comparability, naric,
           nursing diploma
  when     recognise, evaluate, recognize, validate, homologate: degree, diploma, qualification, certificate,
           foreign degree, licence
  when     -: anerkennung, nostrification
  when     convert, transfer: degree, qualification, nursing licence, teaching licence
  when     *: degree recognition, credential evaluation, wes evaluation, approbation, homologación, diploma
           recognition, recognition office, foreign degree
  when     check, verify: qualification, my degree, degree, foreign degree
  unless   radians, fahrenheit, celsius, brand, oven, tilt, angle, slope, burn, heat, guide, taxi, driver,
           dog, puppy, ssl, tls, https, server, cert
  1        Write down the exact name of your diploma
  2        Look up which office decides for your profession
  3        Put the diploma and its page of marks together
  4        Say your profession in both languages
  unclear  Write down someone from home who's done it
  tired    Take one photo of the diploma
  afraid   Ask an advice centre before you fill in any form
  bored    Look for your school on the office's map

sign up at the new place
  when     do, get, make, book, sort out: anmeldung, registration at town hall, padrón, empadronamiento,
           address registration, anmeldung appointment, municipality registration, proof of registration,
           meldebescheinigung, fiscal number, cpr number, registration certificate, bsn number, residence
           registration
  when     register at, register with, register in: town hall, municipality, city hall, bürgeramt, gemeente,
           city, police, district office, village, kommune, commune
  when     -: meldebescheinigung
  when     *: anmeldung, empadronamiento, padrón, residence registration
  unless   landlord, business, dog, noise, food, vulnerable, burglar
  1        Look up the office for your street
  2        Put your passport and your rental contract together
  3        Write your new address in capital letters
  4        Say the street name as they say it here
  unclear  Ask a neighbour which office they went to
  tired    Save the page for booking an appointment
  afraid   Take along someone who speaks the language
  bored    Practise spelling your name aloud

sign the family up at the town hall
  when     deregister, sign up, enrol, sign in: kid, kids, child, children, family, wife, husband, baby,
           daughter, son, mum, myself, us, everyone
  only     einwohnermeldeamt, bürgeramt, buergeramt, gemeente, town hall, city hall, mairie, rathaus,
           ayuntamiento, municipality, commune, kommune, padrón, padron, anmeldung, skatteverket,
           folkeregister, council
  unless   school, nursery, kita, club, swimming, gp, dentist
  when     register: kid, kids, child, children, family, wife, husband, baby, daughter, son, mum
  1        Put the passports and the papers in one bag
  2        Look up the office for your street
  3        Write down everyone's full name and birthday
  4        Say the street name as they say it here
  unclear  Ask a neighbour which office they went to
  tired    Find one passport, and put it by the door
  afraid   Take along someone who speaks the language
  bored    Guess who'll fidget first

a name on the letterbox or the bell
  when     put, write, stick, change, add, tape, get, make, update, -: name, our name, label, name tag, both
           names, new name, name plate
  only     letterbox, postbox, mailbox, doorbell, bell, letter box, briefkasten, klingel, post box, front
           door
  1        Write the name on a strip of paper
  2        Look at how large the label is
  3        Find a pen and a bit of tape
  4        Say the name as the neighbours would
  unclear  Look at how the neighbours did theirs
  tired    Stick up a strip of paper for now
  afraid   Use the surname alone
  bored    Draw one tiny flower next to it

understand a letter in another language
  when     understand, translate, read, answer, reply to: german letter, french letter, foreign letter,
           dutch letter
  when     read, understand: dutch text
  1        Take one photo of it, and let your phone translate a line
  2        Underline the one date in it
  3        Find out who wrote it
  4        Put your finger on one word you know
  unclear  Ask someone “What do they want from me?”
  tired    Send a photo of it to someone who speaks the language
  afraid   Read who it's from, and put it down
  bored    Find the longest word in it

set up life in a new country
  when     get, buy, choose: sim, sim card, local sim, phone number here, local phone number
  when     -: sim card, local sim
  unless   out, old phone, pin, tray, stuck, working, activated, lost
  1        Write down which shop or page sells it
  2        Put your passport in your bag
  3        Ask someone here which one they have
  4        Say out loud how you'd ask for it
  unclear  Write down what it may cost a month
  tired    Save one shop on the map
  afraid   Go with someone who's done it
  bored    Choose the number that's nicest to say

exchange a driving licence
  when     exchange, convert, swap, change, transfer: driving licence, driver's license, driving license,
           licence, foreign licence, driver's licence, foreign driving licence, license
  when     *: foreign licence, foreign driving licence
  unless   software, loft, alcohol, tv, premises, gun, shotgun, fishing, marriage, taxi, photo, laptop, app,
           adobe, office, repo, github, project, font
  1        Look up what they ask for with your old licence
  2        Put your licence next to your passport
  3        Find out if it needs a translation
  4        Say which office does it
  unclear  Ask someone from your country how they did it
  tired    Take a photo of both sides of your licence
  afraid   Look up if there's a test, and stop there
  bored    Compare your photo on it with you today

settle in
  when     settle in, settle into, get used to, adapt to, adjust to, feel at home in, fit in, get to know,
           arrive in, start over in, integrate into, explore: norway, canada, germany, new country, country,
           city, new city, town, berlin, london, culture, new home, place, neighbourhood, new place, village,
           uk, usa, america, australia, france, spain, sweden, netherlands, life here, area
  when     -: new country, life abroad, new city
  when     *: culture shock, expat life
  when     settle in: -
  unless   desk, job, sofa, bed, baby, cat, dog, school run, budget, jeans, dress, code, office, team, role,
           rhythm, routine, moment, chair, trainers, kid, kids, child, nursery, evening, night, guest, guests,
           foster, hens, horse, bees, argument, mum, dad, care, hospital, gran, nan, without
  1        Walk to one corner you don't know yet
  2        Learn the name of one shop near you
  3        Say hello to one neighbour
  4        Say the name of your street aloud
  unclear  Write down one thing that's easier here
  tired    Put something from home where you'll see it
  afraid   Go to the same café twice
  bored    Find the oddest thing in the supermarket

homesick
  when     miss: home, family, country, food
  when     be, feel, deal with, cope with, get over: homesick, homesickness
  when     -: homesickness, homesick
  1        Send one photo of your day to someone at home
  2        Play one song from home
  3        Write down who at home you'd like to hear from
  4        Say one sentence aloud in your own language
  unclear  Write down what home tastes like, in three words
  tired    Wrap yourself in something from home
  afraid   Tell one person here what home is like
  bored    Teach someone here a word from home

learn the language of the place
  when     find, join, sign up for, book, look for, enrol in, register for: integration course, language
           course, german course, english course, language class, esol, esol class, swedish course, french
           course, dutch course, integrationskurs, language school, german class, english class, italian
           course, norwegian course
  1        Look up one course, and its first day
  2        Write down two hours a week that would suit
  3        Ask someone here which course they took
  4        Say “Good morning” as they say it here
  unclear  Look up your level
  tired    Save the page for tomorrow
  afraid   Ask to sit in and listen first
  bored    Learn their word for “umbrella”

find one's places
  when     find, look for: halal shop, african shop, asian shop, supermarket, mosque, church, temple,
           community, barber, hairdresser, library near, dentist who speaks english, english speaking
           dentist, english speaking doctor, english speaking gp, english speaking therapist, english
           speaking lawyer, english speaking vet, doctor who speaks spanish, doctor who speaks arabic, kids'
           club, market, hausarzt, huisarts, médecin traitant, médico de cabecera, medico di base,
           kinderarzt, zahnarzt, frauenarzt, hebamme
  unless   buy, rent, job, honey, egg, stall, jam, hall, key, bins, catering, sell, record
  1        Ask someone here where they go
  2        Look at a map of the ten minutes around your door
  3        Write down one thing you'd like to find
  4        Say its name as they say it here
  unclear  Write down what you'd like most: food, people, or quiet
  tired    Save one place on the map
  afraid   Walk past it first, and go in another day
  bored    Find the oddest shop on your street

an interpreter
  when     find, ask for, book, get, need: interpreter, someone who speaks
  when     -: interpreter
  when     find, book, ask for, get, need, organise, request: translator for appointment, job centre
           translator, doctor translator, someone to translate, translator for doctor, phone interpreter
  unless   python, code, sworn, certified, write
  1        Write one line: “Could someone interpret for me?”
  2        Write down one person who speaks both
  3        Write down the day, the time and the language
  4        Say which language you'd like it in
  unclear  Ask the office who pays for the interpreter
  tired    Save one phone number
  afraid   Ask a friend to sit with you as well
  bored    Learn to say “Slower, please”

a language course
  when     find, book, join, enrol in, enrol on, sign up for, apply for, look for, choose: course, evening
           class, language course, sprachkurs, integration course, conversation course, beginners' course,
           intensive course, german course, english course, french course, spanish course, italian course,
           arabic class
  only     german, english, french, spanish, italian, dutch, arabic, japanese, korean, chinese, mandarin,
           portuguese, swedish, norwegian, danish, turkish, russian, polish, greek, welsh, irish, language,
           sprachkurs, hindi, a1, a2, b1, b2, c1
  1        Look up one course, and its first day
  2        Write down which evening would suit
  3        Say your level out loud: a little is a level
  4        Say one word of the language
  unclear  Do the first question of a free level test
  tired    Save one page
  afraid   Send them one line: “Could I sit in once?”
  bored    Choose by the teacher's face
"""
