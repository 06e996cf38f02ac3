"""What is in store for somebody, by its noun alone: an examination, a place, a paper, a piece to practise.

A line is right for every member of the class, whatever is to be done with it. Nothing is
fetched, looked at or put in sight.
"""

KINDS = """
somebody who examines or advises
  when     ~: scan, ct scan, bloods, coil, operation date, op, ward, ward round, consultant, specialist,
           surgeon, dietitian, nutritionist, pharmacist, keyworker, key worker, support worker, health
           visitor, psychiatrist, psychologist, dermatologist, physiotherapist, osteopath, chiropodist,
           optician, hygienist, nurse, health check, blood taken, injection, jab, vaccine, tattoo,
           contraception, hrt, implant, epidural, stroke clinic, clinic letter, pre op, discharge, referral,
           waiting list, assessment, notary, mechanic, surveyor, estate agent, adviser, ombudsman, union rep,
           careers adviser, bank clerk, head teacher, tutor, examiner, vicar, rabbi, imam, priest
  unless   dog, cat, vet, letter for, scan in, document, photo, data
  1        Write down one thing you'd like to ask there
  2        Say your question out loud once
  3        Choose who could come along, or wait outside
  4        Breathe out slowly, once
  unclear  Write down the date, or who you'd ask for it
  tired    Write one word of your question, and leave the rest
  afraid   Tell someone which part feels hardest
  bored    Guess the answer first

what the body does, by one word
  when     ~: thumb, finger, jaw, ear, eye, skin, scar, stitch, wound, hair loss, appetite, nausea, tremor,
           spasm, seizure, flare, flare up, endo, endometriosis, pcos, crohn's, coeliac, parkinson's,
           remission, brain fog, weakness, numbness, itch, swelling, sweat, night sweat, hot flash,
           menopause, perimenopause, cramps, bleeding, heartburn, wheeze, breathlessness, palpitation, lower
           back, bad back, hair coming out, nail fungus, bunion, verruca, wart, lymph node, blood clot,
           concussion, sciatica, arthritis, gout, fibromyalgia, lupus, anaemia, vitamin level, energy level,
           mood diary, sleep apnea, stammer, stutter, voice loss
  unless   dress, cut, wash, nail varnish, tyre, hair dye, draw, paint, plait, brush, hairdresser
  1        Write down when it started, and when it's strongest
  2        Say out loud how it is today, in one word
  3        Think of someone who might know
  4        Rest one hand where it's warm
  unclear  Write down one question for a doctor or a nurse
  tired    Lie down for a minute, however feels kindest
  afraid   Tell someone how long it's been there
  bored    Give today a number from one to ten

something put on or into the body
  when     ~: drop, eye drop, ear drop, cream, steroid cream, ointment, inhaler, nebuliser, dressing, plaster,
           ice pack, heat pad, hot water bottle, tens machine, oxygen, cpap mask, nasal spray, mouthwash,
           finger prick, patch, gel, emollient, foot soak, salt bath, steam, compress
  unless   flea, paint, dog, cat, wall, salad, ice cream, shave, eye drop off
  1        Wash your hands, and sit down where the light is good
  2        Sit down where the light is good
  3        Choose a time of day for it
  4        Breathe in and out once
  unclear  Read the first line of the leaflet
  tired    Ask someone to do it for you once
  afraid   Ask a nurse to show you once
  bored    Do it to one song

a place with people in it
  when     ~: pub, café, cafe, coffee shop, canteen, staff room, changing room, supermarket, lidl,
           aldi, tesco, car park, shopping centre, mall, waiting room, public toilet,
           beach, playground, school gate, nightclub, club night, concert, football match, theatre, crowd,
           market, high street, barber, nail bar, work do, christmas do, xmas do, summer do, drinks,
           housewarming, barbecue, stag do, hen do, leaving drinks, street party, village hall, community
           centre, support group, home group, mosque, synagogue, temple, gurdwara, pride
  when     ~: small talk, eating in public, blushing
  unless   stop, chocolate, soap, quit, cancel, draught
  1        Choose how long to stay, even if it's ten minutes
  2        Choose where you'd be: by the door, or at the edge
  3        Say out loud how you'd get there
  4        Feel both feet on the floor for one breath
  unclear  Write down one sentence you could say there
  tired    Leave it for a quieter hour
  afraid   Ask someone to come along, or to ring you afterwards
  bored    Choose one thing to look out for there

something to practise out loud
  when     ~: solo set, monologue, grade 3, grade five, exam piece, audition piece, dance step,
           dance routine, choreography, improv, stand up, joke, magic trick, voice over, speech, toast, best
           man speech, pitch, elevator pitch, reading in church, opening line, barre chord, chord shape,
           strumming, paradiddle, rudiment, breath support, vocal warm up, warm up, sight reading,
           tongue twister, tones, pronunciation drill, presentation, talk for work, number from
           the show, left hand, right hand, bar line
  unless   paint, blood, set up, table, tv, chess, game, cook, upper hand, write
  1        Do its first few seconds once, as badly as you like
  2        Sit or stand the way you'd begin
  3        Choose which bit to begin with
  4        Hear it in your head for one breath
  unclear  Choose the four seconds that are hardest
  tired    Do it in your head, once
  afraid   Do it where no one can hear
  bored    Do it as slowly as you can

something to draw or to make
  when     ~: paint, oil paint, acrylic, gouache, brush pen, print, screen print, etching, ink drawing,
           face, nose, building, background, foreground, panel, storyboard, character, character design,
           sleeve, row, collar, button band, cuff, yoke, pattern piece, toile, box joint, dovetail, spoon
           blank, bowl blank, glaze, clay, kiln, beads, book cover, logo, zine, scrapbook, album cover, set
           design, lantern, kite, lego, jigsaw, origami, candle, soap batch, terrarium
  unless   thought, skip, job, school, tin, wall, wash face, face to face, front row, lost, boat, buy, wipe
  1        Put one line, one stitch or one piece where it would begin
  2        Put your hands where you'd work on it
  3        Say what you'd do first
  4        Draw one line in the air
  unclear  Choose which corner to begin in
  tired    Choose a colour, and stop there
  afraid   Do it on a scrap first
  bored    Do it with your other hand

pages to work through
  when     ~: lab report, field work, survey, questionnaire, template, word count, submission, revision
           note, exam paper, reading list, reader, note taking, gcse, a level, night school, nursing degree,
           accounting, bookkeeping course, excel course, latex, overleaf, zotero, refs, fig, figure, table
           of results, results chapter, reviewer comment, rejection, corrections, minor correction, appendix
           b, handout, worked example, problem sheet, tort, contract law, anatomy, pharmacology, kanji, verb
           table, declension, reading comprehension, essay plan, quote, mock, mock exam, past paper, flash
           card, theory test, highway code, module, coursework, portfolio page
  unless   builder, job, insurance, garden, plumber, rate, fence, chips
  1        Open it, and read one line
  2        Open it, or put it in front of you
  3        Say in five words what it's about
  4        Breathe out once, before anything else
  unclear  Put a dot by the last line you read
  tired    Choose one page for tomorrow
  afraid   Read a line you already know
  bored    Read one line like a newsreader

a word or a mark to put right
  when     fix, correct, mend, change: typo, spelling, comma, broken link, link, bibliography, formatting,
           page number, reference style, style, heading, caption, footnote, indentation, margin, numbering,
           table of contents, references, refs, font
  unless   hair, life, swimming, leadership, teaching, ci, build
  1        Open it, and go to the right place
  2        Open it
  3        Say how to write it
  4        Rest your hands next to the keyboard
  unclear  Copy one that's right, to compare
  tired    Mark the place, and leave it for tomorrow
  afraid   Make a copy first, so that nothing can come to harm
  bored    Correct the silliest one first

dates to share with the other parent
  when     swap, change, agree, split: weekend, contact day, access day, pick up day
  when     -, ~: custody calendar, custody swap, custody handover, custody plan, handover, contact day,
           contact visit, kids' week, access weekend, co parenting plan, co parenting, school holiday split
  unless   work, job, project, shift, ward, nurse, notes, on call, maintainer, team
  1        Write down one date you're sure of
  2        Write one line with the time and the place, and nothing else
  3        Say out loud, calmly, how you'd begin
  4        Breathe out slowly, once
  unclear  Write down one question they can answer with yes or no
  tired    Choose a day to settle it
  afraid   Ask someone to be there
  bored    Give each week a colour

a class to stand in front of
  when     -: school class, sunday class
  when     ~: year 7, year 8, year 9, year 10, year 11, tutor group, form group, detention, inset, ofsted,
           observation lesson, lesson observation, phonics, wall display, scheme of work, lesson, last
           period, cover lesson, assembly, circle time, sunday school class, sunday school, evening class,
           first aid course, school trip, seating plan, starter, plenary, worksheet
  unless   my lesson, driving, swimming, piano, guitar, riding, horse, take, book, learn
  1        Write down one thing you'd like them to take home
  2        Write down the first sentence you'd say to them
  3        Think of one face that'll be kind
  4        Stand up straight for one breath
  unclear  Write down what they can already do
  tired    Use last year's again
  afraid   Ask a colleague to read your first sentence
  bored    Think of the silliest example

a file with something in it to change
  when     ~: test, flaky test, deploy, type, types, ui, script, version, code comment, todo, macro, python
           script, shell script, cron, ssl, ssl certificate, dns, job queue, changelog, contributing
           guide, contributing, fork, first pr, pr, draft pr, commit, commit message, merge, rebase, stack,
           dead code, dependency, vulnerability, build, pipeline step, formula, pivot table, spreadsheet,
           web page, landing page, typo, broken link, readme file, wiki page, game jam, bot, discord bot,
           sensor code, firmware
  unless   tin, milk, baby, drive, driving, blood, hearing, eye, pregnancy, covid, sti, board, playstation,
           football, bank, queue at, allergy, diabetes, family, school, theory, swim, citizenship, film,
           prescription, note, urine
  1        Open it, and read its first line
  2        Open the folder it's in
  3        Say out loud what it does
  4        Rest your hands next to the keyboard
  unclear  Write down one line you'd change
  tired    Write one line for tomorrow: “Begin here”
  afraid   Make a copy first, so that nothing can come to harm
  bored    Give it a silly name for a day

a paper with a number on it
  when     ~: change of address, poa, deed poll, nhs number, electoral roll, jury, jury duty, speed course,
           speed awareness course, log book, v5, provisional, provisional licence, settlement, settled
           status, land registry, building regs, tenancy, tenancy agreement, data request, credit card,
           credit card statement, credit report, credit score, p45, p60, road tax, mot, dbs, energy meter,
           meter reading, electric, water rates, shares, isa, premium bond, crypto, probation, tribunal,
           redundancy, timesheet, overtime, vat, insurance, home insurance, travel insurance, student loan,
           surcharge, visa fee, embassy letter, residence card, tax code, tax id, sim, library fine, library
           card, parking permit, blue badge, school form, trip form, letter from school
  unless   email, speech, camping, stove, cooker, hob, mask, guitar, car electric
  1        Open the letter or the page about it, and read the first line
  2        Write down who it's from, or who'd know
  3        Say in three words what it's about
  4        Lay both hands flat on the table
  unclear  Write down one question about it
  tired    Write the last day for it on a slip of paper
  afraid   Ask someone to sit next to you
  bored    Guess the number first

who one is, said to others
  when     ~: new name, pronoun, new pronoun, coming out, transition, gender, orientation, name change at
           work, deadname, old name, real name
  unless   passport, deed, bank, certificate, marriage, divorce, file, brand, dog, cat, puppy
  1        Say it out loud once, where no one can hear
  2        Write it on a slip of paper, for yourself
  3        Think of the first person you'd tell
  4        Say it in your head once
  unclear  Write down one person who'd like to know
  tired    Choose another day for it
  afraid   Tell someone who's been kind before
  bored    Say it like a newsreader

hours to get through
  when     ~: night shift, evening alone, first night, weekend, bank holiday, long weekend, witching hour,
           night feed, the wait, last hour, day off, day alone, evening shift, school holiday, half term, in
           laws, visit from the in laws, mother in law visit, christmas day, new year's eve
  unless   book, plan, trip, away, invoice, course, class, lesson, school maths, out
  1        Choose one kind thing for the hardest hour
  2        Write down who you could ring or write to
  3        Say out loud when it ends
  4        Breathe out slowly, once
  unclear  Divide it into three parts, and give the first a name
  tired    Choose one thing you can leave until afterwards
  afraid   Ask someone to check on you once
  bored    Choose a song for the middle of it

one day at a time
  when     -: single day
  1        Say “Today is enough” out loud
  2        Write today's number on a slip of paper
  3        Think of one thing that helped yesterday
  4        Put a hand on your heart for one breath
  unclear  Choose one thing for the next hour
  tired    Choose when you'd go to bed
  afraid   Tell someone which hour is hardest
  bored    Choose one song for tonight
"""
