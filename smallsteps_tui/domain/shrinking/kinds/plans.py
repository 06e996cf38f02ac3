"""Large wishes, as beginnings: home, work, money, health, hobbies."""

KINDS = """
move house
  when     move to, move, move in, move house, relocate, emigrate, move out, relocate to, emigrate to: -,
           house, flat, country, abroad, berlin, spain
  when     plan, organise, prepare: move, removal
  when     -: move, moving, relocation, house move
  when     move to, move, move in, move house, relocate, emigrate, move out, move abroad, move back, move back
           to, move away, relocate to, emigrate to: portugal, another city, countryside, to portugal, to
           country, canada, germany, australia, new city, in together, with my partner, with boyfriend, with
           girlfriend, closer to, back home, home, to berlin, to spain, to another, to canada, new flat, my
           parents, of my parents, new house, city, sea, village, uk, usa, to london, into flat
  when     move: to portugal, to germany, to london, to canada, in together
  when     live: abroad, by the sea, in another country, alone, on my own, in the country, in italy, off grid,
           somewhere warm, in countryside
  when     book, find, hire, get: removal company, moving van, moving company, removal van, movers
  when     pack, get, find: moving box, moving boxes, box for the move, kitchen for the move
  when     -: moving house, moving out, moving boxes, moving day, emigration, relocation plan, moving abroad,
           removal, move in together, living abroad
  when     move abroad, move out, move house, emigrate, move away: -, *
  when     relocate: -
  when     move in, move back: -
  unless   secrets, code, repo, arm, files, photos, body, car, appointment, meeting, file, sofa, bed, more,
           money, bookshelf, desk, forward, furniture, fridge, legs, website, box, on, in bed, tent, server,
           photos, photo, dance, out of comfort, on from, plant, rhododendron, mouse, python, linux,
           nextcloud, postgres, cloud, windows, goalposts, cursor, bowels, git, aws, ios, android, cheese,
           @furniture, @device, @inhand, @onscreen, @inwords, @instrument, @animal, @growing, @attime,
           @appliance, @object, mic, papers, stand, tv, telly, bike, boxes, charger, hall, kitchen, bedroom,
           soundhole, spine, lane, lanes, the way, from, away from, dentist, gp, hair, my stuff, our stuff,
           their stuff, stuff, things, cage, hutch, tank, sun, shade, pot, chair
  unless   help, herd, sheep, cows
  1        Write down one question about the move
  2        Put one empty box in the hall
  3        Look at one street there on the map
  4        Choose what you'd unpack first
  unclear  Write down the one date that's fixed
  tired    Put one thing in one box
  afraid   Find out one nice thing about the place
  bored    Pack the silliest thing first

get fit and healthy
  when     get, be, become, live, feel, stay, eat and live: healthier, fitter life, healthy, in the best
           shape, healthier life, healthy life, more energy, energy, well, better, my health back, healthy
           again, physically fit, healthy lifestyle, longer, healthily, health
  when     improve, look after, take care of, work on, prioritise, focus on, invest in, fix: health, my
           health, my body, lifestyle, my lifestyle, immune system, physical health, general health, gut,
           cholesterol, body, my heart, wellbeing, wellness
  when     live healthier, live healthily, live well, live longer, live better: -, *
  when     start: healthy lifestyle, being healthy
  when     take better care of, take care of, look after: myself, my body, my health
  when     -: healthier life, health, healthy lifestyle, healthy life, better health, wellbeing, wellness,
           self care plan, more energy, long healthy life, live healthier, healthy living
  unless   insurance, mental, recipe, child, kid, dog, cat, plant, patient, food, soon, grandma, relationship,
           friendship, check, clinic
  1        Write down one thing that does you good
  2        Stand at an open window for one minute
  3        Put your shoes where you'll see them
  4        Put one hand on your belly and breathe out
  unclear  Choose one: move more, sleep more, or see people
  tired    Dim one lamp early tonight
  afraid   Ask someone to go for one walk with you
  bored    Put on one song and stretch like a cat

work and calling
  when     change, switch, find, build, plan, figure out, get, restart, rethink, look for, pursue: career,
           job, my job, new career, dream job, better job, second career, career change, meaningful job, work
           i love, job i like, remote job, new job, fulfilling job, career plan, part time job, different job,
           profession, new profession, jobs, careers, industry, career path
  when     get: job in, a better job, another job
  when     retrain, upskill: -, *
  when     become, be, work as, turn into: manager, team leader, professor, musician, actor, baker, coach,
           farmer, translator, freelancer, judge, journalist, yoga teacher, astronaut, scientist, politician,
           influencer, youtuber, singer, dancer, photographer, firefighter, police officer, flight attendant,
           hairdresser, barber, interior designer, fashion designer, model, director, train driver,
           interpreter, tour guide, gardener, florist, tattoo artist, mechanic, plumber, accountant, surgeon,
           dentist, soldier, diplomat, game developer, beekeeper, chef, carpenter, counsellor, life coach,
           speaker, entrepreneur, comedian, stand up comedian, librarian, archaeologist, marine biologist,
           animator, filmmaker, driving instructor, personal trainer, midwife, doula, childminder, civil
           servant, head teacher, supervisor, ceo, partner in the firm, self employed
  when     -: career change, career, dream job, new career, career plan, career goals, better job,
           professional development, leaving my job, new job
  when     retrain, resign, upskill: -
  unless   steve, cv, interview, advert, application, apply, nose, paint, centre, fair, agency, printer job,
           water, electricity, heating, crm, jobs for, print job, be honest, be kind, be nice, be rude, be
           polite, be early, be late, be on time, be clear, be firm, be open, be ready, be brave, be there, be
           patient, be upfront, with the, with my, honest, to the, to my, for the
  1        Write down one task you'd happily do all day
  2        Write down one word for what you'd like more of, and one for less
  3        Write one question to someone who does it
  4        Say what you'd like people to ask you for
  unclear  Write down three things you're good at
  tired    Save one advert, and close the page
  afraid   Tell someone you're thinking about it
  bored    Describe your dream Tuesday

leave the work there is
  when     leave, quit, resign: career, job, my job, profession, industry, -
  when     resign from: job, my job
  unless   steve, cv, interview, advert, application, apply, nose, paint, centre, fair, agency, printer job,
           water, electricity, heating, crm, jobs for, print job, committee, game, group, chat
  1        Write down one word for what you'd like more of, and one for less
  2        Write down one thing you'd like to keep
  3        Write one question to someone who does it
  4        Say what you'd like people to ask you for
  unclear  Write down three things you're good at
  tired    Save one advert, and close the page
  afraid   Tell someone you're thinking about it
  bored    Describe your dream Tuesday

move up at work
  when     get, be, deserve, earn: promoted, hired, tenure, recognised at work, noticed at work, team lead
           position, permanent contract
  when     climb: career ladder
  when     -: promotion plan, career ladder
  1        Write down one piece of work that went well
  2        Write down who saw your good work
  3        Write down what the next job up does all day
  4        Describe one piece of work in one sentence
  unclear  Write down one question for your boss
  tired    Find one kind message about your work
  afraid   Tell one friend what you did
  bored    Describe it as a heroic saga

retirement
  when     retire: -, early
  when     retire from, retire at: *
  when     plan, prepare for, think about, prepare, enjoy: retirement, early retirement, life after work,
           pension life, retirement life
  when     -: retirement, early retirement, retirement plan
  unless   card, party, gift, speech, do, server, app, system, code, domain, feature, machine, horse, dog,
           jersey, cluster, vm
  unless   laptop, bed, boots, phone, router, coat, hurt
  1        Write down what you'd do on one good ordinary day
  2        Write down the year it could be
  3        Find the last letter about your pension
  4        Say what you'd do on your first Monday
  unclear  Write down one question for someone who knows pensions
  tired    Put the pension letters in one place
  afraid   Ask someone who's retired what surprised them
  bored    Plan the laziest Tuesday you can

divorce and separate
  when     get, file for, go through, arrange: divorce, separated, custody, prenup
  when     see, find, call, talk to, hire: mediator
  when     -: divorce, separation, custody, mediation
  when     see, find, call, talk to, hire, contact, choose: divorce lawyer, family lawyer, marriage
           counsellor
  when     get through, prepare, sort out, start, finish, plan: divorce, separation, divorce papers, custody
           agreement, child custody, custody arrangement, settlement, separation agreement
  when     sign, send, fill in: divorce papers
  when     divorce: *
  when     separate from: @person, @someone, wife, husband, partner
  when     -: divorce papers, child custody, divorce lawyer, separation agreement
  unless   whites, colours, yolk, yolks, egg, eggs, skins, lights, curd, drawer, folder, envelope,
           box, shred, bin
  unless   visa, immigration, will, probate, phone, sofa, screen
  1        Write down one question to ask
  2        Find the folder with the papers in it
  3        Save the number of one person who knows about this
  4        Breathe out, and let your shoulders drop
  unclear  Write down what needs settling first
  tired    Put the papers in one envelope
  afraid   Tell someone what you're about to do
  bored    Write the list as if it were someone else's

money for life
  when     become, be, get, live, achieve, reach, stay: financially independent, financially free, rich, debt
           free, wealthy, millionaire, better with money, financial freedom, financial independence,
           financially stable, out of debt, good with money, financially secure, frugal, out of poverty
  when     earn, make, save, need, have: more money, more, enough money, extra money, passive income, second
           income, side income, more savings, financial plan, money from home, money online, better salary, a
           living
  when     improve, fix, sort out, understand, manage, learn about: finances, my finances, money habit,
           financial situation, personal finance, financial literacy, money management, money mindset, credit
           rating
  when     live: frugally, within my means, on less
  when     -: financial freedom, financial independence, passive income, money goals, early retirement fund,
           personal finance, financial plan, wealth, financial security, debt free, extra income
  unless   friends, alarm, brigade, camp, place, insurance, receipts
  1        Write down what came in and what went out yesterday
  2        Put one coin in a jar, and write on it what it's for
  3        Open the account and read one number
  4        Say what the money would be for
  unclear  Write one question for someone good with money
  tired    Put today's receipts in one place
  afraid   Look at one number, and close it again
  bored    Give your wallet a name

a hobby, learning, reading, creating
  when     find, start, try, have, get, take up, pick up, look for, choose, make time for: hobby, new hobby,
           creative hobby, something i enjoy, creative outlet, hobbies, pastime, something creative, my hobby,
           passion project, creativity
  when     be, become, get: creative, more creative, creative again, well read, cultured, smarter, educated,
           wiser, interesting, more interesting, more knowledgeable, better informed
  when     learn, try, do: new skill, something new, skill, new things
  when     keep: learning
  when     -: hobby, new hobby, creativity, lifelong learning, creative project, new skill, general knowledge,
           creative life, hobbies, passion project, self education
  unless   room, farm, horse, store
  1        Write down three things you'd like to try once
  2        Ask a friend what they do for fun
  3        Look at one picture of someone doing it
  4        Think of something you loved when you were ten
  unclear  Choose one: with your hands, with music, or outdoors
  tired    Save a page about a place to try it
  afraid   Try the cheapest version, on your own
  bored    Let a friend choose for you

train for another trade
  when     train as, retrain as, train to be, qualify as, study to be, study to become, train to become: *
  1        Look up one course, and when it starts
  2        Write down what draws you to it
  3        Write one line to someone who does it
  4        Say the job title out loud, after your name
  unclear  Write down what one day of it would be like
  tired    Save one page
  afraid   Ask someone who does it “Could I watch for a day?”
  bored    Guess the strangest part of it

a card made by hand
  when     make, draw, paint, glue, craft, design: birthday card, card, greeting card, valentine, mother's day
           card, father's day card, christmas card, get well card, thank you card, pop up card, leaving card,
           eid card
  unless   business, report, flash, flashcard, flashcards, id, score, bingo, payment, credit, online, kanji,
           revision, verb, verbs, words, vocab, cue, index, place, name, menu, price, quiz, memory, bus,
           library, exam, dates, hiragana, bank, sim, test, topic
  only     birthday, greeting, christmas, for, thank you, get well, leaving, eid, pop up, mother's day,
           father's day, valentine, by hand
  1        Fold one sheet of paper in half
  2        Put paper and something to colour with on the table
  3        Think of one thing they like
  4        Draw one small shape with your finger
  unclear  Choose one: a drawing, a photo, or a word
  tired    Write their name on the front, and stop
  afraid   Try it on scrap paper, where no one looks
  bored    Draw them as an animal

days off and sick leave for burnout
  when     take, book: mental health day, health day
  when     book off, get off, ask for off: week, day, fortnight
  when     use, use up: holiday
  when     use, take, book, use up, plan: annual leave, vacation day, leave day, leave
  when     take off, have off: day, week, time, afternoon, month, friday, year
  when     take: holiday, mental health day
  when     take, use: holiday day, vacation day, annual leave
  unless   plan, flight, trip, hotel, family, kids, parental, maternity, senses, it at that
  1        Write one line: “I'd like to take that time off”
  2        Look at that week in your calendar
  3        Say one thing you'd do on a day off, for no reason at all
  4        Say “a day off” out loud, slowly
  unclear  Write down who could take over one thing
  tired    Put one free hour in your calendar
  afraid   Ask for half a day
  bored    Choose the silliest film you'd watch

away from work, ill
  when     use, take, ask for, request, apply for: sick leave, medical leave
  1        Write one line: “I'm not well, and need some time off”
  2        Write down who needs to know
  3        Say “I'm not well” out loud, once
  4        Rest your eyes for one breath
  unclear  Look up how others at work do it
  tired    Ask someone to write or ring for you
  afraid   Say that you're ill, and leave out with what
  bored    Choose something gentle to listen to
"""
