"""In a country that is not one's own: offices, proofs, sponsors, waiting, language in daily life, daily places."""

KINDS = """
fingerprints, biometrics, an office appointment
  when     book, get, make, go to, attend, prepare for, find: appointment, termin, slot
  when     book, get, make, go to, attend, prepare for, give, do, have, get done, have done, -: biometrics,
           fingerprint, fingerprints done, biometrics done
  when     book, get, make, go to, attend, prepare for: ausländerbehörde, bürgeramt, embassy, consulate,
           prefecture, immigration office
  when     -: appointment, termin, slot
  unless   dentist, doctor, tip, dump, bulky, waste, recycling, rubbish, blood, food bank, phone, unlock,
           login, gp, hospital, vet, mot, viewing, swim, pitch, hall
  only     fingerprints, fingerprint, biometrics, biometric, ausländerbehörde, bürgeramt, visa, permit,
           embassy, consulate, prefecture, immigration, residence, home office, jobcenter, jobcentre, uscis,
           foreigners, anmeldung, empadronamiento, cita, vfs, ukvcas, kvr, landratsamt, consulado, consolato,
           consulat, extranjeria, tax office, council, social security, termin, nie, tie, nif, bsn, dni,
           pesel, ssn, iqama, passport, padrón, registration, notary, commune, mairie, gemeente, rathaus,
           standesamt, finanzamt, questura, comune, anagrafe, caf, cpam, extranjería, ayuntamiento, padron,
           padrón, ssa, dmv, town hall, city hall, notary, registry office, passport office, home affairs,
           huduma, sassa, nin, nadra, citizenship, municipality, kommune, bank, council
  1        Write down one paper you'd take along
  2        Open the office's page and read its first line
  3        Write down your reference number, or your name as on your passport
  4        Breathe out slowly, once
  unclear  Write your question in one short sentence
  tired    Save the page for tomorrow morning
  afraid   Ask someone who speaks the language to come along
  bored    Guess how many people will be in the queue

proof for an office
  when     get, ask for, request, need, obtain: proof of english level, proof of address, proof of income,
           proof of relationship, proof of funds, proof of accommodation, proof of level, proof of english,
           marriage certificate, birth certificate, police certificate, criminal record certificate, police
           clearance, good conduct certificate, certificate of good conduct, language certificate, language
           proof, certificate of residence
  when     -: proof of english level, proof of funds, proof of relationship, police clearance, police
           clearance cert, police certificate, certificate of good conduct, certificate of residence, proof of
           address, proof of accommodation
  unless   tax, mortgage, mum, dad, gran, nan, drawer, loft, box, folder, mum's, dad's, gran's, from mum, from
           dad
  1        Write down who wants it, and who issues it
  2        Read one line of the official list again
  3        Write one line: “Could you send me …”
  4        Say its name in both languages
  unclear  Ask them if a copy will do
  tired    Write down its name, and leave the rest
  afraid   Ask someone who's sent theirs already
  bored    Count how many stamps it will have

ask someone to vouch or sponsor
  when     ask, write to, call, message: uncle, aunt, cousin, friend, brother, sister, employer, boss,
           landlord, professor, teacher
  when     find: guarantor, referee, sponsor, someone, somebody, person, counter signatory, countersignatory
  when     find someone to, get someone to, ask someone to: sign, countersign, vouch, form
  when     ask for: letter, sponsor letter, invitation, invitation letter, letter from employer, employer
           letter
  unless   club, team, shirt, kit, walk, run, charity, aa, na, marathon, wedding, event, party, football,
           match, thesis, job
  only     visa letter, letter for visa, letter for my visa, referee, countersign, sponsor, sponsorship,
           guarantor, invitation letter, from employer, vouch
  1        Write one line: “Could you do this for me?”
  2        Write down the name of one person for it
  3        Write their name as it is on their passport
  4        Say out loud what you'd write
  unclear  Look up a sample letter
  tired    Write one line, and don't send it yet
  afraid   Remember that it could be a no, and that's fine
  bored    Draft the letter as a telegram

tell an office that something changed
  when     tell, inform, notify, write to, report to, call: immigration office, home office, ausländerbehörde,
           jobcentre, job centre, uscis, immigration
  when     report, register, tell about, declare: change of job, change of address, change of circumstance
  when     report, register, declare: move, new address, new job
  only     moved, move, change, changed, married, birth, born, baby, new job, address, circumstances, newborn
  1        Write one line: what changed, and on which day
  2        Write down your reference number with them
  3        Look up whether they take it by email
  4        Say out loud what you'd write
  unclear  Ask an advice centre how long you have
  tired    Write one line, and don't send it yet
  afraid   Ask someone to read it over first
  bored    Say it in seven words

waiting, and asking how it stands
  when     ask about, call about, chase, follow up on, email about, wait for: visa
  when     check, ask about, call about, chase, track, follow up on, email about, wait for: status, visa
           status, case status, application status, visa delay, asylum decision
  when     ask about, call about, chase, track, follow up on, email about, wait for: application, case,
           decision, residence card, permit, delay
  when     write to, email, call: mp, member of parliament, ombudsman, home office, uscis, ukvi
  when     -: case status, visa status, visa delay, visa decision
  unless   parking, skip, order, parcel, job, festival, holiday, whether, need
  only     visa, permit, asylum, residence, home office, uscis, case status, visa status, application status,
           embassy, immigration, citizenship, green card
  1        Write down the reference number on a slip of paper
  2        Write one line: “Is there any news, please?”
  3        Write down when you last wrote to them
  4        Breathe out, and let your shoulders drop
  unclear  Look up how long they say it takes
  tired    Choose one day a week to check, and leave the others
  afraid   Ask someone to read the answer first
  bored    Plan one nice thing that needs no visa

a refusal
  when     appeal, challenge, contest, answer, object to, deal with: refusal, visa refusal, rejection,
           asylum refusal, negative decision, deportation order, removal notice, refusal letter, visa
           rejection
  when     -: visa refusal, asylum refusal, refusal letter, visa rejection
  unless   job, school, child, food, daughter, son, pupil
  only     visa, asylum, refusal, deportation, removal, permit, immigration, negative
  1        Write down the last day you can reply
  2        Save the number of one free advice centre
  3        Read the paragraph with the reasons
  4        Say quietly “This is one letter, not the end”
  unclear  Ask an advice centre what it means
  tired    Write the date down, and put it away till the morning
  afraid   Ask someone to read it with you
  bored    Underline the shortest sentence

read a refusal
  when     read, reread, understand, translate, look at, open: refusal, visa refusal, rejection, asylum
           refusal, negative decision, deportation order, removal notice, refusal letter, visa rejection
  unless   job, school, child, food, daughter, son, pupil, draft, article, journal, therapy, fear, challenge
  1        Read its first two lines, and stop there
  2        Put it in front of you, with a glass of water
  3        Choose who could sit beside you
  4        Say quietly “This is one letter, not the end”
  unclear  Underline one sentence you don't understand
  tired    Put it away until the morning
  afraid   Ask someone to read it with you
  bored    Underline the shortest sentence

count the days in a country
  when     count, work out, calculate, check, track, add up, write down, list, log, note, tally: schengen day,
           day in country, days in country, days abroad, day abroad, days here, absence, absences, days
           outside, day outside, 90 day, 90 days, 180 day, trip, trips, travel dates, travel history, entry
           and exit dates, dates out of country, days i was away, residence days, dates of absence
  only     out of the country, outside the country, in the country, outside uk, outside the uk, days outside,
           trips outside, schengen, abroad, uk, visa, citizenship, ilr, entry, residence, naturalisation
  unless   due, meet, dinner
  1        Find the last stamp, ticket or booking, and read its date
  2        Open your calendar at that month
  3        Get out your passport, and find the stamps
  4        Say which trip was your latest
  unclear  Look up how they count the first and the last day
  tired    Write down the last trip, and leave the others
  afraid   Begin with the trip you're sure of
  bored    Say which of them had the best food

an exam of a language, for papers
  when     book, register for, sign up for, take, choose, find, compare, move, reschedule: ielts, toefl, telc,
           delf, dalf, goethe exam, goethe test, dele exam, dele test, pte, oet, celpip, tef, tcf, ielts date,
           ielts test, telc exam, telc b1, b1 exam, b1 test, b2 exam, a1 exam, inburgering exam, dtz, testdaf,
           dsh, nt2, swedex, norskprøve, ielts exam, language exam, english test, toefl test, life in the uk
  when     -: ielts date, ielts test date, toefl date, dele date, telc date
  only     ielts, toefl, telc, delf, dalf, goethe, dele, pte, oet, celpip, tef, tcf, b1, b2, a1, a2, c1,
           inburgering, dtz, testdaf, dsh, nt2, swedex, norskprøve, secure english, selt
  unless   book on, essay, chapter, listening, vocabulary, word, grammar
  1        Open the page with the dates, and read the next one
  2        Write down which level they ask for
  3        Put your passport next to the keyboard
  4        Say the date that would suit you
  unclear  Write down who wants it, and the date
  tired    Save the page
  afraid   Look at the dates, and book nothing yet
  bored    Say one word you know in that language

book a test one needs a paper for
  when     book, -: test book, road test book, theory test book, card test book, driving test book, g1 test
           book
  1        Open the page with the dates, and read the next one
  2        Put your licence or your ID next to the keyboard
  3        Write down two days that would suit
  4        Say the day that would suit you best
  unclear  Write down which test it is, in full
  tired    Leave the page open for tomorrow
  afraid   Look at the dates, and book nothing yet
  bored    Guess the next free day

look for a place for a check-up or a test, for papers
  when     find, look for, look up, search for: chest x ray, tb test, test centre
  when     find, look for, look up, book, search for, get, have, -, call: tb test clinic, panel doctor, panel
           physician, civil surgeon, immigration medical, visa medical, medical exam for visa, ukvcas, vfs
           centre, biometrics centre, application centre, notary near, ielts test centre, ielts centre, sworn
           translator near
  1        Type it into a map, with the name of your town
  2        Open the official list of them
  3        Write down how far you could go
  4        Say which day would suit
  unclear  Ask someone who had theirs done where they went
  tired    Save one address
  afraid   Look at one address, and book nothing yet
  bored    Guess which one has the longest queue

a check-up asked for by an office
  when     find, look for, look up, book, search for, get, have, do, -, call: chest x ray, tb test, medical,
           blood test, police medical
  only     visa, immigration, panel, ukvi, uscis, green card, permit, embassy
  1        Type it into a map, with the name of your town
  2        Open the official list of them
  3        Put your passport where you'd see it
  4        Say which day would suit
  unclear  Ask someone who had theirs done where they went
  tired    Save one address
  afraid   Look at one address, and book nothing yet
  bored    Guess which one has the longest queue

a letter one cannot read yet
  when     understand, read, translate, decipher, make out, answer, reply to, open: letter, official letter,
           government letter, letter from office, bescheid, notice
  unless   learn, write, course, gran, friend, ovid, latin, poem, homework, essay, exam
  only     german, french, dutch, english, spanish, language, ausländerbehörde, translate, bescheid, italian,
           swedish, norwegian, danish
  1        Type its first line into a translator
  2        Find the date on it
  3        Underline one word you know
  4        Close your eyes for one breath, and open them again
  unclear  Ask someone what kind of letter it is
  tired    Photograph it for someone who can read it with you
  afraid   Ask at an advice centre; they read letters like this every day
  bored    Count the letters in its longest word

speak the language out there
  when     speak, practise, use, order in, talk in, chat in, make call in, ask in, explain in, call in, phone
           in: german, english, french, spanish, dutch, italian, swedish, polish, norwegian, danish,
           portuguese, turkish
  when     learn to say, learn how to say, say, practise saying, practise: address, number, name, job,
           profession, birthday, phone number, sentence, hello, goodbye
  unless   sign language, sign, essay, exam, homework, french horn, teacher, tutor, spelling
  only     polish, german, english, french, spanish, dutch, italian, swedish, norwegian, danish, portuguese,
           turkish, greek, finnish, accent, language, my level
  1        Say your first few words in it, to no one
  2        Write down the one sentence you'd use
  3        Learn one line: “Could you speak more slowly, please?”
  4        Say hello in the language, once, quietly
  unclear  Write down the three words you'd need
  tired    Listen to ten seconds of the language
  afraid   Say it to someone patient first
  bored    Say it like an actor

speak to somebody in the language
  when     speak, speak to, talk, talk to, chat, chat to, explain, explain to, ask, tell: neighbour, cashier,
           school, teacher, doctor, colleague
  unless   class, lesson, essay, homework, exam
  only     in polish, in german, in english, in french, in spanish, in dutch, in italian, in swedish, in
           norwegian, in danish, in portuguese, in turkish, in greek, in finnish
  1        Say your first few words in it, to no one
  2        Write down the one sentence you'd use
  3        Learn one line: “Could you speak more slowly, please?”
  4        Say hello in the language, once, quietly
  unclear  Write down the three words you'd need
  tired    Listen to ten seconds of the language
  afraid   Say it to someone patient first
  bored    Say it like an actor

food and shops from home
  when     find, look for, try, search for: halal butcher, asian shop, african shop, polish shop, turkish
           shop, international supermarket, halal meat, halal shop, indian shop, afro hairdresser, russian
           shop, latin shop, kosher shop, halal butchers
  when     find, look for, search for: mosque, temple, gurdwara, synagogue, hindu temple
  unless   drawer, sort, rack, jar
  1        Search for it on a map of your town
  2        Write one line to someone from home who lives near you
  3        Say what you'd get first
  4        Remember its smell for one breath
  unclear  Ask in a group of people from your country
  tired    Save one address
  afraid   Ask someone to come along
  bored    Think of the dish you'd make

health insurance, tax, numbers in a new country
  when     get, choose, sort out, apply for, register for, join: health insurance, social security number,
           national insurance number, bsn, pesel, personnummer, tax id, steuer id, health card, ssn, itin, e
           card, codice fiscale, numero de seguridad social
  when     -: health insurance, social security number, national insurance number, bsn, pesel, personnummer,
           steuer id, ssn, codice fiscale
  when     apply for, request, get, need, sort out: nif, utr, vat number, tax number, tax identification
           number, bsn, national insurance number, personnummer, pesel, social insurance number, social
           security number, ssn, tax id, steuer id, itin, codice fiscale
  unless   tin, drawer, where, folder, box, lost, van, car, policy
  only     foreigner, foreigners, expat, abroad, new country, immigrant, student, number, id, bsn, pesel, ssn,
           personnummer, international, e card, itin, codice fiscale
  1        Open the official page, and read what they ask for
  2        Look up which office issues it
  3        Write your name as it is on your passport
  4        Say out loud what it's called here
  unclear  Ask someone who came last year
  tired    Save one page about it
  afraid   Ask someone to sit next to you
  bored    Learn how to say its name

the test about the country
  when     learn for, learn, study for, study, revise for, revise, prepare for, practise, practise for, take,
           pass, -, read, do, quiz: life, life in uk, chapter, question, test, leben, citizenship, civics,
           exam
  unless   interview
  only     life in the uk, leben in deutschland, civics, naturalisation, citizenship, einbürgerungstest, life
           in uk
  1        Read one sample question, and its answer
  2        Guess one answer about the flag or the capital
  3        Look up where the questions are
  4        Say the country's name out loud
  unclear  Look up how many are enough to pass
  tired    Listen to one question
  afraid   Do one with someone from here
  bored    Make up a silly question of your own

one's story, for asylum
  when     write, tell, write down, prepare, practise, put together: story, my story, statement, account,
           timeline, reason
  only     asylum, refugee claim, refugee interview, refugee statement, bamf, home office, hearing
  1        Write down one date and one place, and stop there
  2        Save the number of one refugee advice centre
  3        Think of someone who could sit beside you for it
  4        Put both feet on the floor, and say where you are now
  unclear  Ask an advice centre what they need to hear
  tired    Leave it for a morning when someone's with you
  afraid   Tell it to someone you trust before you write it
  bored    Put on one song from home

family to bring over
  when     invite, bring, bring over, send for, apply for, fill in for, send, prepare, collect: wife, husband,
           children, parent, mother, mum, child, spouse, family, family visa, spouse visa, wife's visa,
           husband's visa
  when     -: spouse visa, family visa, family reunification, fiancé visa, partner visa
  unless   dinner, birthday, christmas, party, hospital
  only     visa, reunification, permit
  1        Write down one paper you already have for it
  2        Read the first line of the official page on it
  3        Send them one line: “I'm on it”
  4        Look forward to the airport, for one breath
  unclear  Ask an advice centre for the list
  tired    Put one paper into one folder
  afraid   Ask someone whose family has joined them
  bored    Plan the first meal together

belong somewhere new
  when     find, make, build, get: friend here, community, belonging
  when     feel, miss, cope with, deal with: home, home country, culture shock
  when     -: culture shock
  unless   estate, nursing, rent, mortgage, computer, work
  only     here, new country, abroad, culture, tandem, language, home country, new city, community
  1        Say hello to one person you see often
  2        Look up one group that meets this week
  3        Send one voice message home
  4        Think of one thing you like here
  unclear  Write down one thing you'd like to do with a friend here
  tired    Drink something from home, slowly
  afraid   Ask one colleague where they go on Sundays
  bored    Learn one mild local swearword
"""
