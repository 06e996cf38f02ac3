"""Permits for a country: visas, residence, citizenship, asylum, the offices and the papers they ask for."""

KINDS = """
answer a letter from the immigration office
  when     reply to, answer, respond to, write back to: immigration office, ausländerbehörde,
           home office, uscis,
           prefecture, migrationsverket, immigration, ircc, bamf, embassy, consulate, request for evidence
  1        Find the last day you can answer
  2        Put their letter on the table, open
  3        Write down the first thing they ask for
  4        Say out loud who you could ask to read it with you
  unclear  Underline the one sentence you don't understand
  tired    Write the date on a slip of paper
  afraid   Ask an advice centre to read it with you
  bored    Circle each verb in it

apply for a visa
  when     apply for, renew, extend, get, request, prepare, ask about, change, sort out, look into, file,
           organise, start, arrange, find out about: visa, student visa, work visa, tourist visa, family
           visa, spousal visa, spouse visa, family reunion visa, schengen visa, visa application, visa
           paperwork, skilled worker visa, visa fee, working holiday visa, job seeker visa, visa document,
           digital nomad visa, fiance visa, transit visa, visitor visa, entry visa, h1b, h 1b, golden visa,
           visa extension, visa renewal, esta, spousal visa paperwork, family reunification, visa letter,
           visa photo
  when     -: h1b, esta
  when     *: visa, visa application, visa paperwork, student visa, work visa, spousal visa, family reunion
           visa, family reunification, spousal visa paperwork, visa extension, schengen visa, visa renewal,
           visa stuff, visa document
  unless   visa card, fee, credit, school, hospital, doctor, breakfast, dinner, cake, flowers, to bed,
           photos, football
  1        Open the official visa page, and read its first line
  2        Write down one paper the visa asks for
  3        Put your passport on the table
  4        Say which country it's for, out loud
  unclear  Write down one question for someone who has one
  tired    Put one paper for it in a folder
  afraid   Read the list once, without planning to send anything
  bored    Learn the word for “stamp” in that language

renew a permit
  when     renew, extend, replace, convert, change, prolong, update: permit, work permit, residence permit,
           residency, permanent residency, green card, settled status, permanent residence, residence card,
           blue card, indefinite leave, aufenthaltstitel, aufenthaltserlaubnis, fiktionsbescheinigung,
           niederlassungserlaubnis, titre de séjour, evisa, biometric card, resident card, pr card, residence
           title, residency permit, permesso di soggiorno, work authorisation, work authorization, change of
           status, residence status, chancenkarte, carte de séjour, pre settled status, residency card, nie
           number, permit extension
  when     *: permit renewal, change of status, permit extension
  unless   parking, building, planning, fishing, learner, relationship, whatsapp, address, stolen, lost,
           police, stole
  1        Look up the day the present one ends
  2        Put the old card and your passport in one place
  3        Write one line: “I'd like to extend my permit”
  4        Say the date on the card aloud
  unclear  Ask an advice centre “How early can I apply?”
  tired    Set an alarm for the day you'd write to them
  afraid   Ask someone who's extended theirs how it went
  bored    Compare the photo on the card with you today

a residence or work permit
  when     settle: status
  when     apply for, get, request, prepare, sort out, look into, ask for, file, find out about, deal with:
           permit, work permit, residence permit, residency, permanent residency, green card, settled status,
           permanent residence, residence card, blue card, indefinite leave, aufenthaltstitel,
           aufenthaltserlaubnis, fiktionsbescheinigung, niederlassungserlaubnis, titre de séjour, biometric
           card, resident card, pr card, residence title, residency permit, permesso di soggiorno, work
           authorisation, work authorization, change of status, residence status, chancenkarte, carte de
           séjour, pre settled status, residency card, nie number
  when     -: work permit, residency, aufenthaltserlaubnis, uscis, niederlassungserlaubnis
  when     create, make, set up, update, fill in, submit: express entry profile, express entry
  when     *: residence form, permit application, residence application, green card application, express entry
           profile, express entry, pr application, permit renewal, ilr application, uscis form, indefinite
           leave, settled status application
  when     -: residence permit, permanent residency, green card, blue card, settled status,
           fiktionsbescheinigung, aufenthaltstitel, titre de séjour, nie number, residence card, permanent
           residence, permesso di soggiorno, pr card, carte de séjour
  unless   parking, building, planning, fishing, learner, relationship, whatsapp, social, lip, order,
           delivery, update, is it, where, got it, has it, neighbours, reception
  1        Write down one paper you're sure you have
  2        Read the first line of the permit's official page
  3        Put your passport next to the keyboard
  4        Say which office issues it
  unclear  Ask an advice centre for newcomers “What first?”
  tired    Save the official page on your phone
  afraid   Ask someone who has it how they began
  bored    Practise your signature for the tiny box

a code that shows one's status
  when     get, send, generate, share, create, show, make, need, find, text, email, write down, print, -:
           share code, evisa share code, right to work code, right to rent code, right to rent, status code
  when     *: share code
  1        Open the official page, as far as the sign-in
  2        Put your passport or card next to the keyboard
  3        Write down who wants to see it, and what for
  4        Say who it goes to
  unclear  Ask them which kind of code they need
  tired    Leave the page open for tomorrow
  afraid   Ask someone who's done it to sit with you
  bored    Guess its first letter

when a permit runs out
  when     *: permit run, visa run, permit expire, visa expire, permit end, visa end, card expire, permit
           expiry, visa expiry
  when     *: permit expires, permit ends, visa expires, permit runs out, visa runs out, visa ends
  when     overstay: *
  1        Write the date it ends on a sheet of paper
  2        Write one line to the office: “I'd like to extend it”
  3        Look up who can advise you for free
  4        Put the card where you can see its date
  unclear  Ask an advice centre “What happens on that day?”
  tired    Set an alarm for when the office opens
  afraid   Tell someone the date
  bored    Draw a ring round the date

the citizenship test
  when     study for, learn for, pass, prepare for, revise for, take, practise for, do: citizenship test,
           naturalization test, civics test, einbürgerungstest, naturalisation test, citizenship exam,
           citizenship interview, naturalization interview, naturalisation interview, civics exam, citizenship
           course
  when     -: einbürgerungstest
  when     *: citizenship test, naturalization interview, civics test, citizenship interview, civics exam
  number   Read one question of it, and its answer
  1        Read one question of the citizenship test, and its answer
  2        Open the list of questions anywhere
  3        Say the name of the capital
  4        Say one thing you like about living here
  unclear  Write down how many you need to get right
  tired    Read one fact about the country in bed
  afraid   Begin with a question you know the answer to
  bored    Ask someone born here the hardest one

citizenship
  when     apply for, get, become, prepare, look into, request, ask about, sort out, submit, start, fill in:
           citizenship, citizen, naturalisation, naturalization, citizenship application, british citizenship,
           german citizenship, dual citizenship, n 400, einbürgerung, naturalization form, nationality, us
           citizen, second passport, citizenship form
  when     *: citizenship, naturalisation, naturalization, einbürgerung, citizenship application, dual
           citizenship
  1        Open the official page on it, and read its heading
  2        Write down one paper you have already
  3        Look up how many years are asked for
  4        Write down the year you came
  unclear  Write down one question for someone who's done it
  tired    Save the office's list for tomorrow
  afraid   Look at the list, without planning to apply
  bored    Practise signing like a citizen

asylum
  when     *: asylum, asylum case, asylum claim, asylum interview, asylum application, asylum hearing,
           refugee status, asylum lawyer, asylum appeal, refugee travel document, humanitarian visa,
           protection status, temporary protection
  when     prepare for, prepare, go to, find, apply for, file, wait for, appeal, get, write, call, see,
           meet: asylum, asylum interview, asylum case, asylum hearing, asylum claim, asylum lawyer, refugee
           status, asylum application, asylum seeker benefit, subsidiary protection, humanitarian protection
  when     -: asylum, refugee
  when     *: refugee status, asylum interview, asylum case, asylum hearing
  1        Save the number of one refugee advice centre
  2        Put your papers in one bag, dry and together
  3        Write down one date you're sure of
  4        Put both feet on the floor, and breathe out
  unclear  Ask at an advice centre who could go with you
  tired    Ask someone to put the papers somewhere safe
  afraid   Ask if someone you trust can come with you
  bored    Learn to say one word: “interpreter”

an immigration lawyer or advice
  when     meet, see, brief: lawyer, solicitor, attorney, immigration lawyer, legal advice
  when     find, see, meet, hire, book, get, visit, go to, look for: immigration lawyer, immigration
           adviser, migration agent, immigration advice, migration adviser, migrationsberatung, advice
           centre, immigration solicitor, migrant advice, migration counselling, immigration attorney, legal
           aid
  when     -: migrationsberatung
  when     *: immigration lawyer, migration advice, immigration advice, legal aid
  1        Write your situation down in three sentences
  2        Write down the one question that matters most
  3        Search for one free advice centre near you
  4        Say your question in your own language
  unclear  Ask people from home who they went to
  tired    Save one phone number
  afraid   Take someone along to speak for you
  bored    Count how many dates there are in your story

an appointment at the immigration office
  when     *: family reunification appointment, residence appointment, permit appointment, visa appointment
  when     do, get, give, have, -: fingerprint, fingerprints, tie fingerprint, tie appointment, tie
           fingerprints
  when     go to, visit, attend, make, get, book, prepare for, reschedule, find, arrange: immigration office,
           ausländerbehörde, auslanderbehorde, auslaenderbehoerde, foreigners' office, migration office,
           uscis, préfecture, prefecture, migrationsverket, immigration authority, questura, extranjería,
           immigration, ircc, immigration department, foreigners office, bamf, biometric appointment,
           biometrics appointment, biometrics, immigration appointment, landesamt für einwanderung, visa
           office, visa centre, foreign office, immigration officer, immigration service, service public,
           foreigner office, embassy appointment, visa appointment
  when     -: biometrics
  when     *: biometric appointment, visa appointment, embassy appointment, biometrics appointment, uscis
           appointment, immigration appointment
  when     book, get, visit: embassy, consulate
  unless   deduct, furnish, desk, tax, work from, chair, lock, phone, login, door, sensor
  1        Put your passport where you'd need it, and one paper with it
  2        Write down the three papers you'd take
  3        Look up how to get there, and which door
  4        Say what you'd like to leave with
  unclear  Write your question on a slip of paper for the counter
  tired    Set an alarm for when they release new dates
  afraid   Ask someone to come and sit there with you
  bored    Choose a long film for the queue

the immigration office
  when     call, write to, email, contact, reply to, answer, phone, chase, ask, ring, message, hear from,
           respond to: immigration office, ausländerbehörde, auslanderbehorde, auslaenderbehoerde, home
           office, foreigners' office, migration office, uscis, préfecture, prefecture, migrationsverket,
           immigration authority, questura, extranjería, immigration, ircc, immigration department, foreigners
           office, bamf, landesamt für einwanderung, visa office, visa centre, foreign office, immigration
           officer, immigration service, service public, foreigner office
  when     call, write to, email, contact, message, ask: embassy, consulate
  when     -: préfecture, migrationsverket, auslanderbehorde, immigration
  when     *: ausländerbehörde, immigration office, home office application, immigration stuff, immigration
           papers
  unless   deduct, furnish, desk, tax, work from, chair, boss, employer, work
  1        Write your question in two short sentences
  2        Find your file number on their last letter
  3        Look up how to reach them: phone, email or form
  4        Say your name and your date of birth, as you would there
  unclear  Write down what you want: a date, a paper or an answer
  tired    Put their last letter next to the phone
  afraid   Ask someone who speaks the language well to sit with you
  bored    Guess how many clicks it takes to reach a human being

a visa interview
  when     *: uscis interview, bamf interview, consulate interview, green card interview, home office
           interview
  when     prepare for, go to, practise for, have, do, pass, get ready for, attend: visa interview, embassy
           interview, immigration interview, green card interview, consulate interview, marriage interview,
           residency interview
  when     *: visa interview, embassy interview, immigration interview, green card interview
  1        Say in one sentence what you're asking for
  2        Put the letter with the date at the front of the folder
  3        Write down one question they might ask
  4        Say “Good morning” as you would there
  unclear  Ask someone who's had one what they were asked
  tired    Lay out what you'd wear
  afraid   Practise one answer with someone kind
  bored    Answer one question as a film star

wait for an answer from an office
  when     wait for, wait on, wait: visa, permit, visa decision, result of application, interview result
  when     check, follow up on, track, look up, ask about, chase: status of application, application status,
           visa status, case status, processing time
  when     *: application status, visa decision, case status, processing time
  unless   build, pipeline, deploy, server, ticket, flight, bug, pr, project, job, relationship, lip,
           delivery, parcel, order, taxi, train, bus
  1        Write down the reference number on a slip of paper
  2        Look up how long it takes at the moment
  3        Choose one day a week to look, and leave the others
  4        Put the papers away for today
  unclear  Write one line: “Is there any news on my case?”
  tired    Do one kind thing for yourself instead
  afraid   Ask someone else to check for you
  bored    Guess the weather on the day the letter comes

papers for an application abroad
  when     get: travel document
  when     get together: document
  when     prove: income, fund, address, residence
  when     collect, gather, put together: document
  when     gather, get, prepare, put together, organise, find out: required document, proof of funds, proof of
           income, proof of address, bank letter, employer letter, invitation letter, sponsor letter, proof of
           accommodation, immigration paper, immigration document, application document, immigration papers,
           permit paper, citizenship document, supporting document
  when     -: proof of language, proof of residence, proof of funds, funds letter, proof of income, supporting
           document, proof of address, required document
  unless   homework, video, reel, website, app, code, job, thesis, wall, term, scientific, conference,
           research
  1        Write down one paper you already have
  2        Put one paper in a clear folder
  3        Take one photo of the list they sent
  4        Say where your passport is
  unclear  Tick every word on the list that you understand
  tired    Put your passport in a folder, and stop
  afraid   Begin with the easiest: a copy of your passport
  bored    Sort the papers by how silly your photo is

a letter from the employer
  when     get, ask for, ask, request, need: employer letter, employer's letter, employment letter, employment
           certificate, confirmation of employment
  when     -: employer letter, employment letter, employment certificate
  unless   raise, holiday, time off, leave
  1        Write one line: “Could you confirm that I work for you?”
  2        Write down what the letter needs to say
  3        Find out who writes these letters at work
  4        Say what it's for, in one breath
  unclear  Copy the exact words the office uses
  tired    Write one line, and send it in the morning
  afraid   Ask a colleague who's had one
  bored    Guess how many signatures it'll need

papers from another country
  when     get, order, request, apply for, ask for, need: apostille, police clearance, police clearance
           certificate, good conduct certificate, criminal record certificate, certificate of no impediment,
           legalisation, clearance certificate, single status certificate, police certificate, birth
           certificate abroad
  when     -: legalisation
  when     *: apostille, police clearance, police clearance certificate
  1        Look up which office back home issues it
  2        Write down who you know near there
  3        Find out how old it can be
  4        Say the name of the town it comes from
  unclear  Ask the office here for its exact name
  tired    Save the office's address
  afraid   Write to someone at home: “Could you ask for me?”
  bored    Guess how many stamps will be on it
"""
