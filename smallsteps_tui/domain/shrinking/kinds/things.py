"""Things of every field, by their noun alone: what is said where no kind and no deed fits.

A line is right for every member of the class, whatever is to be done with it. Nothing is
fetched, looked at or put in sight.
"""

KINDS = """
a paper somebody asks for
  when     ~: document, paper, certificate, contract, agreement, statement, licence, permit, proof,
           confirmation, declaration, decree, deed, affidavit, slip, voucher, questionnaire, application,
           claim, petition, policy, guarantee, warranty, cert, id card, certified copy, attestation,
           notification, form, record, transcript, waiver, authorisation, mandate, certificate of conduct,
           proof of income, proof of address, proof of payment, receipt, refusal, reminder, decision letter,
           formality, paperwork, admin, bureaucracy
  unless   collect, fetch, parcel, shred, file away, print, null, debug
  1        Write down what it's for, and who asks for it
  2        Find the letter or the page about it
  3        Say in three words what it's for
  4        Lay both hands flat on the table
  unclear  Ask them which one they mean
  tired    Write the day down, and leave the rest
  afraid   Ask someone to sit next to you
  bored    Give it a silly name

a piece of writing
  when     ~: chapter, section, paragraph, poster, abstract, essay, article, poem, draft, proposal,
           summary, introduction, conclusion, page, speech, blog, newsletter, caption, manual, handbook,
           wiki, limitation, acknowledgement, dedication, footnote, report, text, novel, script, chapter one,
           preface, epilogue, appendix, bibliography, annotation, memo, press release, statement of purpose,
           personal statement, bio, write up, writeup, arbeit, bachelorarbeit, masterarbeit, hausarbeit,
           paper draft, outline, exposé, note
  1        Write down in five words what it's about
  2        Say in one sentence who'll read it, and why
  3        Write down its title, any title
  4        Think of one reader who'd be kind
  unclear  Write down one question it answers
  tired    Write down three words that belong in it
  afraid   Write one line you'll cross out again
  bored    Write its first line as a telegram

a day with a time and a place
  when     ~: appointment, hearing, tribunal, meeting, conference, workshop, seminar, lecture, lesson, orientation,
           induction, visit, inspection, ceremony, reunion, festival, tournament, checkup, check up, screening,
           operation, surgery, assessment, presentation, audition, interview, parents evening, parents' evening,
           parent's evening, parent evening, open day, course, fair, graduation, swearing in, oath, exam,
           interview day, trial day, rehearsal, swim, swimming lesson, camp, outing, race day, procedure, mri,
           ultrasound, biopsy, endoscopy
  1        Write down what you'd take along, or one thing to ask there
  2        Choose what to wear
  3        Choose when you'd leave
  4        Picture yourself coming home again afterwards
  unclear  Write down when you'd leave home, and when you'd be back
  tired    Choose what you won't do on the day
  afraid   Ask someone to come along, or to ring you afterwards
  bored    Choose what you'd do right afterwards

something the body says
  when     ~: rash, lump, mole, cough, pain, ache, headache, migraine, back pain, toothache, wound, allergy,
           eczema, infection, dizziness, symptom, side effect, blood pressure, cholesterol, thyroid, bladder,
           stomach, bloating, insomnia, tinnitus, hot flush, asthma, reflux, sinus, diabetes, fatigue,
           nerve pain, cramp, acne, hearing, eyesight, constipation, tiredness, exhaustion, snoring
  unless   garden, kitchen, door
  1        Write down when it started, and what makes it better
  2        Say out loud how it feels, in one word
  3        Think of someone who might know
  4        Rest one hand where it's warm
  unclear  Write down one question for a doctor or a nurse
  tired    Lie down for a minute, however feels kindest
  afraid   Tell someone how long it's been there
  bored    Name it like a pet

one move of an exercise
  when     ~: knee bend, heel raise, leg raise, calf raise, arm raise, lunge, ankle circle, rep, balance
           exercise, pelvic floor, kegel, wrist stretch, neck stretch, arm circle, shoulder roll, hip
           opener, bird dog, exercise, breathing exercise, physio, mobility
  number   Do one, slowly
  1        Do the easiest one once, slowly
  2        Sit or stand the way it begins
  3        Choose a song to do it to
  4        Breathe in and out where you are
  unclear  Write down one question about it
  tired    Do it in your head, once
  afraid   Hold on to something, and do half of it
  bored    Do it to one song

a sum of money
  when     ~: cost, fee, refund, deposit, debt, payment, grant, discount, fine, loan, salary, wage, maintenance,
           alimony, child support, allowance, bonus, expense, mortgage, rent, subsidy, arrears, compensation,
           inheritance money, income, council tax, tax, invoice, bill, overdraft, instalment, pension, rebate,
           finance, account, bank account, payslip
  1        Find the latest letter or page about it
  2        Write down who pays, and who gets it
  3        Say the sum out loud once
  4        Open both hands for one breath
  unclear  Write down one question about it
  tired    Write down the day it's for, and leave the rest
  afraid   Tell someone the sum
  bored    Guess it first

a talk
  when     ~: talk, conversation, chat, discussion, argument, phone call, mediation, one to one, catch up,
           heart to heart, honest talk, call, confrontation, negotiation, apology, feedback, quarrel,
           family meeting, difficult conversation, hard conversation
  1        Write down the first half of your first sentence
  2        Say how you'd begin out loud, to a plant
  3        Choose a place and a time for it
  4        Feel both feet on the floor for one breath
  unclear  Write down the one thing you'd like them to know
  tired    Ask for ten minutes another day
  afraid   Choose how you'd end it if it gets too much
  bored    Say how you'd begin in a silly voice

a trouble
  when     ~: problem, conflict, trouble, complication, error, mistake, warning, fault, delay, leak, damage,
           noise, confusion, misunderstanding, situation, complaint, dispute, bug, crash, outage, mould,
           damp, draught, mess, chaos, mix up, drama, backlog, injury
  1        Write it down in one plain sentence
  2        Say how long it's been there
  3        Write down who you could ask
  4        Say “One thing at a time” quietly
  unclear  Write down what it isn't
  tired    Write down one word, and leave it for today
  afraid   Tell someone that it's there
  bored    Tell it as a joke

something in code
  when     ~: api, api key, config, configuration, pipeline, query, endpoint, schema, docker, webhook,
           cache, repo, repository, plugin, cron job, dashboard, form validation, error handling, thread,
           algorithm, dotfile, environment variable, linter, stylesheet, css, codebase, legacy code,
           spaghetti code, backend, frontend, god class, base class, subclass, unit test, integration test,
           ci, deployment, server, database, data model, validation, parser, type error, type hint, package,
           module, library upgrade, framework, docstring, mock, kubernetes, terraform, helm chart, ansible,
           stripe, jquery, react component, component, websocket, login flow, auth, authentication, upload,
           search bar, export, import, script, prototype, proof of concept, rate limit, regex, race
           condition, deadlock, null pointer, stack trace, py, js, ts, tsx, yml, yaml, json, php, html, test
           suite
  unless   charge, service charge, rent, tax, insurance, holiday, needle, sewing, bobbin, card, library book,
           thread count, boat
  1        Write one line: what it does now, and what you'd like it to do
  2        Write down the name of the file it begins in
  3        Say out loud what goes in, and what comes out
  4        Think of the smallest part of it that runs
  unclear  Write down one question for whoever wrote it
  tired    Write one line for tomorrow: “Begin here”
  afraid   Make a branch, so that nothing can come to harm
  bored    Give it a silly name for a day

a machine at home
  when     ~: printer, boiler, washing machine, heater, thermostat, oven, dishwasher, alarm, camera,
           headphone, tablet, charger, engine, pump, radiator, fridge, freezer, vacuum, hoover, doorbell,
           smoke alarm, lawnmower, generator, lamp, tv, television, radio, hearing aid, wheelchair, scooter,
           treadmill, sat nav
  1        Write down what it does, and what you'd like it to do
  2        Say how old it is, roughly
  3        Think of someone who has one like it
  4        Rest your hands for one breath
  unclear  Write down one question you'd ask a shop
  tired    Choose a day to see to it
  afraid   Ask someone to be there
  bored    Give it a name

a place at home
  when     ~: room, attic, loft, basement, cellar, balcony, terrace, hallway, porch, cupboard, drawer,
           shelf, wardrobe, pantry, larder, garage, spare room, guest room, living room, study room, patio,
           driveway, staircase, windowsill, box room, utility room, bedroom
  1        Go and stand in front of it, or in its doorway
  2        Choose one corner, no bigger than your hand
  3        Say in three words how you'd like it there
  4        Breathe out once, where you are
  unclear  Write down what would be good enough there
  tired    Do what you can reach from one chair
  afraid   Ask someone to stand there with you
  bored    Put on one song, and stop when it ends

a feeling
  when     ~: anger, anxiety, fear, shame, guilt, sadness, loneliness, jealousy, stress, panic, temper,
           resentment, regret, boredom, envy, rage, nerves, stage fright, homesickness, overwhelm,
           perfectionism, procrastination, self doubt, low mood, heartbreak, impostor syndrome, worry,
           self esteem, confidence, shyness, social anxiety, panic attack, people pleasing, overthinking
  1        Say its name out loud, kindly
  2        Put a hand where you feel it
  3        Say “It's here, and it'll pass”
  4        Put a hand on your heart for one breath
  unclear  Say in three words what came before it
  tired    Sit somewhere soft for a moment
  afraid   Tell someone who likes you
  bored    Draw it as a small animal

a choice
  when     ~: decision, choice, option, dilemma, answer, preference
  1        Write down two of the answers, any two
  2        Say which one you'd like to be right
  3        Think of what you'd tell a friend
  4        Leave it open for one breath
  unclear  Write down what you'd need to know first
  tired    Choose a day to decide
  afraid   Tell someone both answers
  bored    Toss a coin, and notice what you hoped for

music
  when     ~: song, tune, solo, verse, chorus, riff, melody, harmony, groove, high note, cadenza, aria, hymn, carol,
           accompaniment, horn part
  unless   garden, hair, body, car, spare, tv, table, dining, tea, chess
  1        Hum its first two notes
  2        Tap its beat with one finger
  3        Choose the bar, or the line, you like best
  4        Hear it in your head for one breath
  unclear  Write down what you'd like to sound different
  tired    Listen to ten seconds of it
  afraid   Do it for ten seconds, where no one can hear
  bored    Hum it as slowly as you can

a plan or a list
  when     ~: plan, project, schedule, timetable, timeline, list, checklist, calendar, strategy, programme,
           agenda, goal, to do list, wish list, roadmap, milestone, deadline, budget plan, order of things,
           rota, vision board, new year's resolution, resolution
  1        Write down one thing that belongs on it
  2        Write down the day it's for
  3        Say out loud what would be good enough
  4        Think of one thing that can stay off it
  unclear  Write down who it's for
  tired    Write one word on it, and stop
  afraid   Write it in pencil
  bored    Put one silly thing on it

a person
  when     ~: boss, manager, colleague, friend, teacher, partner, wife, husband, girlfriend, boyfriend, ex,
           sister, brother, mother, father, aunt, uncle, cousin, neighbour, flatmate, roommate, supervisor,
           client, customer, nurse, doctor, therapist, counsellor, lawyer, solicitor, accountant, recruiter,
           tutor, coach, mentor, student, pupil, junior, intern, family, mother in law, father in law, in
           law, guest, landlady, daughter, son, stepson, stepdaughter, grandson, granddaughter, niece,
           nephew, mil, sil, bil, mum, dad, stepmum, stepdad, hubby, bf, gf, carer, teen, teenager, sibling,
           grandparent, landlord, nan, nana, godson, goddaughter, social worker, caseworker, midwife,
           sponsor, parent, guardian, tenant
  1        Write down one thing you'd say to them
  2        Say out loud, to the wall, what you'd tell them
  3        Choose a day to get in touch
  4        Say their name quietly
  unclear  Write down one question you'd ask them
  tired    Write one line, and don't send it
  afraid   Tell someone else about it first
  bored    Think of what made you both laugh

an office or a company
  when     ~: council, embassy, consulate, court, bank, insurance, agency, authority, jobcentre, job centre,
           ministry, landlord, housing association, company, provider, hotline, town hall, city hall,
           university office, registry, tax office, post office, school office, surgery desk, helpdesk,
           customer service, hospital, clinic, gp, nhs, hmrc, home office, ukvi, uscis, dwp, bafög,
           jobcenter, finanzamt, krankenkasse, ausländerbehörde, bürgeramt, caf, nursery, kindergarten,
           kita, kindergarten place, nursery place, school place, housing office, immigration office
  1        Look up when they're open, and how to reach them
  2        Write your question in one short sentence
  3        Look up when they answer the phone
  4        Breathe out slowly before anything else
  unclear  Ask someone who's been through it
  tired    Write your question down, and leave it for today
  afraid   Ask someone to sit next to you
  bored    Guess how long they'll take to answer

what there is to know
  when     ~: theory, concept, modelling, equation modelling, method, statistics, regression, algebra,
           calculus, grammar, vocabulary, history, biology, chemistry, physics, law, syllabus, module,
           equation, formula, proof of theorem, theorem, sample size, hypothesis, research, methodology,
           framework, topic, analysis, pilot study, validity, coding scheme, epistemology, philosophy
  unless   milk, baby, goat, feed, goal, railway, car, plane, kit
  1        Write down the one word in it that puzzles you
  2        Say what you know about it, in one sentence
  3        Write down one question about it
  4        Picture yourself explaining it to a child
  unclear  Ask someone which part they learnt first
  tired    Choose one page for tomorrow
  afraid   Tell someone you don't get it yet
  bored    Explain it to a teddy bear

clothes and what one wears
  when     ~: dress, suit, coat, jacket, jumper, shirt, trousers, jeans, uniform, shoe, swimsuit, bra,
           glove, scarf, hat, wedding dress, piece of clothing, outfit
  1        Put it, or the first piece of it, over a chair
  2        Choose a day for it
  3        Think of who'd help you with it
  4        Smooth the clothes you have on, once
  unclear  Write down one word for it: warm, dry or grand
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone whose taste you like
  bored    Put two colours together that clash

something online
  when     ~: website, webpage, profile, subscription, membership, login, password, online account, app,
           account settings, email address, domain, inbox, notification setting, portal, mailbox, username
  1        Open its page, and read the first line
  2        Say when you last used it
  3        Say in three words what it's for
  4        Rest your eyes for one breath
  unclear  Write down one question you'd ask a helper
  tired    Choose a day for it
  afraid   Ask someone to sit next to you
  bored    Put on one song, and stop when it ends

a journey
  when     ~: trip, journey, holiday, vacation, flight, route, commute, weekend away, road trip
  1        Write down the first thing you'd pack
  2        Say where you're going, and when
  3        Say who you'd see there
  4        Picture the view at the end of it
  unclear  Write down one thing that's already fixed
  tired    Choose one thing you won't do
  afraid   Tell someone how you'll get there
  bored    Choose a song for the way

budget for it
  when     budget, budget for: ~, -
  1        Write down the sum, even roughly
  2        Write down the first thing it pays for
  3        Say the sum out loud once
  4        Open both hands for one breath
  unclear  Write down one question about it
  tired    Write down one sum you know, and stop
  afraid   Tell someone the sum
  bored    Guess it first
"""
