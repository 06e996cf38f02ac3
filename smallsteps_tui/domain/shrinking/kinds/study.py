"""School and university: homework, reading, courses, languages, degrees."""

KINDS = """
homework and worksheets
  when     write, finish, post: discussion post, forum post, reading response
  when     -: problem sheet, physics problem sheet, maths exercise, homework sheet, discussion post
  when     do, finish, start: problem sheet, maths exercise, grammar exercise, book exercise, discussion post,
           forum post, question sheet, reading response
  when     do, finish, start, complete, work on, begin: homework, assignment, coursework, worksheet, problem
           set, exercise sheet, essay question, school work
  when     fill, fill in: gap exercise, gap fill
  when     -: homework, assignment, coursework, worksheet, problem set, schoolwork
  unless   kids, son, daughter, side project, physio, diy, my child, sink, wall, skirting, floor, door,
           window, floorboards, fence, hedge, rota, cv, employment, passport, visa
  number   Read the first one
  time     Work on it for two minutes
  1        Read the first question
  2        Write your name and the date at the top
  3        Put it on the table
  4        Count how many questions there are
  unclear  Underline the word that says what to do
  tired    Write the date at the top, and stop
  afraid   Do the easiest one, in pencil
  bored    Answer the first one wildly, then cross it out

maths and science
  when     learn, practise, do, study, revise, solve, understand, get better at: maths, math, algebra,
           calculus, statistics, physics, chemistry, equation, proof, geometry, fraction, probability
  when     -: maths, math, algebra, calculus, statistics, physics, chemistry
  unless   software, health, the noise problem
  number   Copy out one of them
  time     Work on one for two minutes
  1        Copy out one problem, or one line
  2        Write today's date above an empty line
  3        Put a pencil and paper on the table
  4        Say what you're given, in three words
  unclear  Write down what they're asking for
  tired    Copy it out for tomorrow
  afraid   Choose one you could do last month
  bored    Put cats or cakes instead of the x

read a book
  when     read: chapter, manual, docs, handbook, guide
  when     finish, start, do, continue: js chapter, functions chapter, python chapter, loops chapter
  when     read, reread: book, novel, page, textbook, magazine, story, biography, comic, poetry, memoir,
           ebook, bible chapter
  when     finish, start: book, textbook, magazine, comic, ebook, bible chapter
  when     read: -, *
  when     -: reading, reading list
  unless   contract, email, letter, aloud, kid, result, tax, statement, meter, bill, lease, terms, write,
           small print, room, lamp, glasses, main, paragraph, line, sentence, function, src, code, sheet
           music, score, header, headers, log, meters, palm, dial, thermometer, lips, label, @result,
           @message, test, tests, scan, chart, menu, sign, map, to gran, messages, texts, temperature, level,
           pulse, ingredients, tea leaves, clock, time, scale, scales, gauge, plate, number plate, barcode,
           nothing else, tarot, tarot cards, music, mind, minds, tea leaf, policy, excess, group, club, snack,
           snacks, week, age, tree, note, notice, postcard, card, recipe, subtitles, prompt, read receipt,
           receipts, reading lamp, reading glasses, reading chair, reading light, reading record, record,
           reading age, reading group, reading list, read out, the gas, gas, electric, the room, smart meter,
           plant, plot, light, soil, sensor, pressure, tide, radiator, wind, board, stamp, waves
  time     Read for two minutes
  number   Read one page
  1        Read one paragraph
  2        Open it where you left off
  3        Put it on your pillow
  4        Touch its cover
  unclear  Read the last line you remember
  tired    Read one line, lying down
  afraid   Read the first line of any page
  bored    Open it anywhere and read one sentence aloud

read a paper or a report
  when     read, skim, review, go through, annotate, summarise, take notes on: paper, article, study,
           report, literature, journal article, source, research paper, white paper, documentation
  unless   write, wall
  number   Read the first line of one
  time     Read for two minutes
  1        Read its title and its first sentence
  2        Open it and see how long it is
  3        Put its name on your list for today
  4        Say in one word what it's about
  unclear  Write down one question you'd like it to answer
  tired    Read the headings
  afraid   Read the last paragraph first
  bored    Look at the pictures

take a course
  when     take, do, finish, start, continue, sign up for, enrol in, enrol on, complete, attend, join, go to:
           course, online course, lecture, webinar, tutorial, mooc, training, workshop, module, bootcamp,
           evening class, seminar
  when     take, finish, start, continue, sign up for, enrol in, enrol on, complete, attend, join, go to:
           class
  when     -: course, online course, lecture, webinar, tutorial, mooc, class
  unless   antibiotic, antibiotics, treatment, steroid, chemo, cancel, main course, golf, control, advertise,
           tablets, pills, steroids, injections, medicine
  number   Open the first one
  time     Watch two minutes of it
  1        Find where it takes place: a page, a link or a room
  2        Read the first line about it
  3        Write its title on an empty page
  4        Say what you'd like to know from it
  unclear  Write down one question it might answer
  tired    Leave the page open for tomorrow
  afraid   Watch one minute, with no notes and no test
  bored    Watch it at double speed until one thing is new

finish a degree, go back to school
  when     get, do, apply for, go back to: degree, bachelor, master's, doctorate, teaching qualification,
           pgce, teacher training, teaching degree, referendariat, celta, qualification, diploma, university,
           uni, college, apprenticeship, high school, ged
  when     get, do, apply for, go back to: school
  when     become, train as, train to be, be: nurse, teacher, doctor, lawyer, engineer, therapist,
           electrician, plumber, midwife, psychologist, pilot, vet, carpenter, social worker, paramedic, chef,
           programmer, developer, designer, architect
  when     -: degree, diploma, teaching qualification, pgce, teacher training, celta
  unless   credit card, primary, kids, copy, copies, scan, copied, better teacher, better, enic, naric,
           equivalence, translate, translated, frame, hang, certificate, transcript
  unless   recognised, recognise, recognition, apostille, be kind, be nice, be honest, be polite, be rude, be
           ready, be early, be there, to the, with the, for the, with my, to my
  1        Open one course page and read its first line
  2        Write down one thing you'd need for it
  3        Write one question to someone who's done it
  4        Say out loud why you'd like it
  unclear  Write down the first date that matters
  tired    Save one page for another day
  afraid   Read one page, without planning to sign up
  bored    Picture one ordinary Tuesday in that life

flashcards and words
  when     do, review, repeat, learn: anki card, anki cards
  when     -: revision card, cue card
  when     learn, practise, review, study: word, phrase, german word, english word, french word, spanish
           word, new word, expression, vocab, revision card, index card
  when     do, review, learn, practise, study: flashcard, anki, vocabulary, vocab, card deck, anki deck,
           kanji, hiragana, katakana, vocab list
  when     -: flashcard, anki, vocabulary, vocab, kanji
  number   Look at one of them
  time     Look at cards for two minutes
  1        Look at one card
  2        Open the cards
  3        Put the cards next to the kettle
  4        Say one you know
  unclear  Choose one pile
  tired    Do one card in bed
  afraid   Begin with one you know well
  bored    Make up a silly picture for one word

learn a skill
  when     learn to: *
  when     learn: drive, swim, cook, juggle, sing, code, dance, skate, type, touch type, ride, sew, knit, ski,
           surf, draw, paint, skateboard, whistle, bake, juggling, chess, magic, cooking, driving, swimming,
           dancing, first aid
  unless   no, live with, spanish, let go, trust, love, accept, ask, rest, relax, breathe, forgive, be, say,
           stop, listen, sleep, enjoy, cope, wait, budget, read, speak, count, like, live, talk, sit, walk, let the,
           leave, keep, ignore
  1        Watch someone do it for two minutes
  2        Write down one question about it
  3        Look up one lesson near you
  4        Make one of its movements in the air
  unclear  Ask someone who can do it how they started
  tired    Save one video of it
  afraid   Try the easiest part where no one can see
  bored    Do it badly on purpose for ten seconds

learn about something
  when     learn: *
  when     learn about, research, look into, explore, find out about, investigate, read about, read up on,
           study up on: *
  when     do: research
  when     -: research
  unless   paper, for thesis, grant, names, name, faces, page, chapter, ch, the book, manual, leaflet, p,
           booklet, @text, @book, my new address, my address, address, postcode, phone number, proverb,
           proverbs, smell, smells, noise, leak, drip, damp, research nurse, research ethics, from, learn to,
           where, times table, 7 times, table, script, tables, my script, my lines, my part, ear, ears, eye,
           eyes, mouth, throat, attic, cellar, coast, woods, beach, town, city, on foot, bridge, chorus,
           verse, middle eight, hiragana, katakana, row
  time     Read about it for two minutes
  1        Find one short page or clip about it
  2        Write down one thing you'd like to know about it
  3        Read the first line of a page about it
  4        Say what you already know about it
  unclear  Write down who might know
  tired    Save one page about it
  afraid   Read one line, and close the page
  bored    Look for the oddest fact about it

learn by heart
  when     learn, practise, recite, memorise, rehearse: poem, line, part, role, prayer, psalm, monologue,
           speech by heart, lyric
  when     say, speak: poem, verse, prayer, psalm, line, speech, monologue, blessing, kaddish, rosary
  when     memorise, recite, learn by heart: *
  unless   accordion, violin, cello, alto, tenor, soprano, guitar, horn, flute, trumpet, piano, clarinet,
           drum, bass, clementi, bach, chopin, mozart, sonata, sonatina, waltz, piece, dance, steps, route,
           moves, map, plan, layout, photo, diagram, chart, signs, faces, numbers, keys
  1        Say the first bit of it aloud
  2        Copy out one line of it
  3        Put it next to the kettle
  4        Say its first word
  unclear  Mark where you'd breathe first
  tired    Listen to it once
  afraid   Say a line you know well
  bored    Whisper the first line like a secret

lecture recordings
  when     watch, listen to, catch up on, go over, rewatch, catch up with: lecture, lecture recording,
           missed
           lecture, class recording, recorded lecture, video lecture, missed class, lesson video
  when     -: missed lecture, lecture recording
  unless   record a, notes, slides, reading
  time     Watch two minutes of one
  number   Play one minute of the oldest
  1        Play one minute of it, or of the oldest
  2        Write the lecture's title on an empty page
  3        Open the list of lectures
  4        Say which one you'd like most
  unclear  Read the first slide of each
  tired    Listen to one minute, lying down
  afraid   Play the newest, and leave the others
  bored    Play it at double speed until one thing is new

take notes
  when     make, write, do: summary, summary of lecture, lecture summary
  when     -: lecture summary
  when     take notes on: lecture, podcast, book, chapter, video, webinar, talk, podcast lecture
  when     take, make, rewrite: lecture note, study note, summary sheet, cheat sheet, study guide, revision
           note
  when     take notes on: *
  when     -: lecture note, study guide, cheat sheet, revision note
  when     take, rewrite: note
  when     write: lecture note, study note, summary sheet, cheat sheet, study guide, revision note
  when     take notes from, make notes from, take notes in, make notes on, make notes in, take notes during:
           video, lecture, documentary, talk, podcast, film, webinar, class, sermon, book, chapter, meeting,
           seminar
  unless   meeting, love, sticky, music, delivery, promissory, ward, patient, handover, note to, to the
           office, to school, to the teacher, notes to the
  1        Write the date, and one word below it
  2        Write the title at the top of the page
  3        Put a pen on the open page
  4        Say one word that belongs in it
  unclear  Write down one question, and look for its answer
  tired    Mark one sentence in the book
  afraid   Write three words, and no sentences
  bored    Draw it as a comic

understand something hard
  when     understand, grasp, get my head round, get my head around, make sense of, figure out, work out,
           comprehend: eigenvector, integral, theory, concept, chapter, topic, lecture, text, theorem, proof,
           formula, model, kant, hegel, foucault, derivative, recursion, pointer, quantum mechanics,
           thermodynamics, grammar
  when     understand: *
  unless   payslip, letter, contract, husband, wife, kid, him, her, them, bill, myself, why, tax, feelings,
           son, daughter, teenager, partner, boyfriend, girlfriend, people, mum, mother, father, god, sister,
           brother, feeling, friend, me, body, @somebody, dad, gran, nan, boss, manager, each other, better
  1        Write down one thing in it you do understand
  2        Write down the first word where you get stuck
  3        Watch one minute of someone explaining it
  4        Say its name, and one word that goes with it
  unclear  Ask someone “Could you give me one example?”
  tired    Save one explanation for tomorrow
  afraid   Look for how it's explained to children
  bored    Explain it wildly to the cat

a scholarship or money for studies
  when     apply for, find, look for, get, look into, claim, renew, request: scholarship, bursary, bafög,
           bafog, fafsa, student finance, student loan, financial aid, stipend, tuition waiver, fellowship,
           student grant
  when     fill in, fill out, complete, submit, do: fafsa, bafög application, student finance form,
           scholarship application, bafög, student loan application, financial aid form
  when     -: scholarship, bafög, fafsa, student finance, scholarship application, financial aid, student loan
           application, fellowship application
  unless   repay, pay back, pay off, repayment
  1        Read who it's for, on its first page
  2        Write down the one date it mentions
  3        Write your name and your course on a sheet
  4        Say what you'd like to study
  unclear  Ask at the student office “Who helps with this?”
  tired    Save its page for tomorrow
  afraid   Read who's had it before, without planning to apply
  bored    Write your thank-you speech

apply to university
  when     apply to, apply for, choose, get into, look at, research, compare: university, uni, college,
           university place, master's programme, master's program, masters, med school, medical school, law
           school, grad school, graduate school, study place, phd position, phd program, phd programme, uni
           course, master
  when     write, finish, submit, do, send, start, prepare, fill in: university application, uni application,
           college application, ucas, ucas form, common app, college essay
  when     -: ucas, college application, university application, uni application, grad school, med school,
           open day
  unless   work at
  1        Open one course page and look for the closing date
  2        Write down one university you'd like
  3        Write down one thing you'd like to study, and why
  4        Say your name and the course, in one breath
  unclear  Write one question to the admissions office
  tired    Save one course page for another day
  afraid   Read one page, without planning to apply
  bored    Look at the canteen's menu

a group project
  when     do, finish, start, work on, organise, prepare, meet, message, plan: group project, group work,
           group presentation, team project, study group, my part, group assignment
  when     -: group project, group work, group presentation, study group, group assignment
  1        Write one line to the group: “I'll begin with my part”
  2        Write down what your part is, in five words
  3        Open the shared page
  4        Say which part you'd like to finish first
  unclear  Ask the group “Who does what?”
  tired    Send them a thumbs up
  afraid   Write to the one you know best
  bored    Give the group a terrible name

concentrate
  when     focus, concentrate: -
  when     study at, work at, sit at: desk, library, home
  when     do, start: pomodoro, pomo, focus session, deep work, study session, work session, study block,
           deep work block, study sprint
  when     -: pomodoro on, pomodoro of, focus session, study session, study block, deep work block, study
           sprint, work session
  when     -: focus, concentration, deep work, focus time, pomodoro
  unless   camera, lens, group, positive, good, breath, breathing, road, driving, where i put, feet
  time     Set a timer for two minutes, with one page open
  1        Close everything but one page
  2        Put your phone where you can't reach it
  3        Write down the one thing you'd look at
  4        Look at one spot on the wall for a breath
  unclear  Write “this, and nothing else” on a slip of paper
  tired    Write one line, then lie down
  afraid   Sit with it open for one minute, doing nothing
  bored    Count how often your mind wanders off

go back to studying
  when     start, get back to, return to, resume, pick up, go back to, get back into: studying, study,
           learning, studies, school work
  when     catch up, catch up with: school, uni, studies, course, class
  when     -: studies, schoolwork
  when     return to, go back to, get back to, resume: uni, course
  unless   work, holiday, kids, friend, gym, music, piano
  1        Open one old notebook at any page
  2        Read the first line in your own handwriting
  3        Write down the subject you'd begin with
  4        Say one thing you still remember from it
  unclear  Write down what's changed since you stopped
  tired    Put one book where you'll see it
  afraid   Read one page, without any plan
  bored    Sharpen one pencil, like on the first day

make flashcards
  when     make, write, create, prepare, cut, design: flashcard, revision card, cue card, index card, flash
           card, study card, vocab card, anki card, card deck, anki deck
  when     -: revision card, cue card
  1        Write one word on the front of a card
  2        Take one empty card, and hold it
  3        Put three empty cards in front of you
  4        Say one question that belongs on a card
  unclear  Begin with something you mixed up last time
  tired    Cut one sheet into four
  afraid   Make one where you know the answer
  bored    Draw the answer, without words

learn a page
  when     learn, learn about, study: *
  only     page, chapter, ch, the book, manual, leaflet, p, booklet, textbook, blue book
  unless   names, name, faces, by heart, paper, web page
  1        Open it at the page, and read one line
  2        Put it, with a pencil, where you'd sit
  3        Write down one thing you'd like to know
  4        Say what you already know about it
  unclear  Read the last line of the page first
  tired    Put it by your bed, open
  afraid   Read one line, and close it
  bored    Explain that line to the kettle

a line or a paragraph to read
  when     read: paragraph, line, sentence, first paragraph, last paragraph, first line, first sentence, one
           line, one paragraph, draft
  unless   meter, aloud, gas
  1        Open it at the right place
  2        Put it where you'd read it
  3        Find it
  4        Say its title out loud
  unclear  Put a finger under its first word
  tired    Leave it open for tomorrow
  afraid   Read three words, and close it
  bored    Read it as a news reader would
"""
