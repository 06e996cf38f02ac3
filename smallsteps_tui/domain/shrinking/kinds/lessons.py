"""Teaching by what is taught, marked, written home and settled: lessons, pupils' work, classes, parents, by class."""

KINDS = """
@lesson
  nouns    lesson, first lesson, maths lesson, english lesson, science lesson, reading lesson, phonics
           lesson, history lesson, geography lesson, music lesson to teach, art lesson, pe lesson, re
           lesson, pshe lesson, cover lesson, observed lesson, observation lesson, demo lesson, trial
           lesson, double lesson, lesson plan, lesson plans, weekly plan, week's planning, planning, medium
           term plan, long term plan, scheme of work, sow, unit, unit of work, unit plan, curriculum,
           curriculum map, syllabus, term plan, sub plans, sub plan, substitute plan, cover work, lecture,
           lecture series, guest lecture, seminar to teach, tutorial to teach, tutorial group, lab session,
           practical, lab practical, workshop for pupils, assembly, class assembly, circle time, story time
           at school, carpet time, starter activity, bell ringer, plenary, warm up activity, revision
           lesson, revision session, intervention, intervention group, booster group, reading group at
           school, guided reading, spelling lesson, swimming lesson to teach, dance class to teach, yoga
           class to teach, pilates class to teach, spin class to teach, esol class, evening class to teach,
           sunday school lesson, bible class, madrasa lesson, cheder lesson, scout evening, brownies
           meeting, guides evening, cubs evening, driving lesson to give, piano student's lesson, online
           lesson, zoom lesson, online class, moodle course, google classroom, course outline, course plan,
           field trip, school trip, class trip, forest school session, sports day, school fair, spelling
           bee, science fair, world book day, nativity rehearsal, class party, first day of school, first
           day of term, inset day

@resource
  nouns    worksheet, handout, activity sheet, task card, task cards, flashcards for class, word mat,
           knowledge organiser, display, wall display, display board, bulletin board, reading corner, number
           line, alphabet frieze, word wall, visual timetable, now and next board, social story, pecs cards,
           sticker chart, reward chart, reward chart for class, behaviour chart, seating plan, seating
           chart, group list, class list, register, markbook, mark book, gradebook, tracking sheet, data
           drop, assessment data, quiz for class, kahoot, spelling test, times tables test, class test, end
           of unit test, mock paper, exam paper to write, exam questions, mark scheme, rubric, model answer,
           model text, example answer, success criteria, learning objective, learning objectives, homework
           sheet, homework task, reading list for class, textbook chapter for class, powerpoint for lesson,
           slides for class, slides for lesson, lesson slides, game for class, role play cards, dice game
           for class, craft for class, props for lesson, costume for nativity, class newsletter, weekly
           newsletter home, permission slip, consent letters, trip letter, letter home, letter to parents,
           parent email, ieps, iep, ehcp, ehcp form, support plan, behaviour plan, pupil profile, report
           comments, report card comments, transition form, cpom, cpoms, safeguarding form, extract, macbeth
           extract, past paper for class, booklet, work booklet, revision booklet, phonics sheet, colouring
           sheet, maths sheet, reading record, reading records, home reading book, spelling list, spellings
           list, times table grid, multiplication grid, seating cards, name labels, peg labels, tray labels,
           drawer labels, book labels, star chart, star of the week, certificates for class, certificate for
           class, class assembly script, lines for assembly, parent slots, trip form, trip risk form,
           medical forms for trip, packed lunch list, bus list, club register, detention list, cover sheet,
           exam timetable, invigilation rota

@pupilwork
  nouns    essay, essays, exercise book, book, maths book, english book, homework, coursework, mock, mock
           exam, mock paper, exam paper, exam script, script, test, spelling test, quiz, midterm, final,
           finals, paper, term paper, assignment, lab report, lab book, project, portfolio, sketchbook,
           presentation, oral exam, speaking test, listening test, dictation, worksheet, workbook, draft of
           student, thesis of student, dissertation of student, pile of marking, marking, grading, set of
           books, class set, year 9 books, year 7 test, 9b, 10c, 8a, student paper, student work, pupil's
           work, reflection, journal of student, quizzes, submission, submissions, resit, reassessment,
           comprehension, story writing, writing task, times tables test, control assessment, nea, ia,
           extended essay, spelling, spellings, sum, times table, comprehension, maths, phonics, phonics
           screening, handwriting books, topic work, extended writing, tests, quizzes, draft, chapter draft,
           student draft, plan of student, abstract of student, proposal of student, reflective log,
           placement report, teaching portfolio, sketch book, gcse paper, a level paper, mock paper, entry
           test, baseline test, exit ticket, exit tickets, whiteboard work

@pupils
  nouns    class, year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8, year 9, year 10, year 11,
           reception class, nursery class, kindergarten class, first graders, second graders, third graders,
           fourth graders, fifth graders, sixth graders, seventh graders, eighth graders, ninth graders,
           freshmen, sixth form, sixth formers, tutor group, form group, my form, bottom set, top set, set
           3, students, student, pupil, pupils, learner, quiet pupil, shy pupil, difficult pupil, rowdy
           class, noisy class, difficult class, new pupil, new student, tutee, phd student, master's
           student, bachelor's student, supervisee, esol student, adult learner, piano student, violin
           student, guitar student, private pupil, private student, dance student, swimming group, beavers,
           cubs, brownies, scouts, guides, youth group, sunday school kids, kids in class, reading group
           kids, back row, ringleader, class clown, bully in class, child at school, kid in my class, boy in
           my class, girl in my class, teens in class, apprentices in college class, cohort, tutorial group

@pupilparent
  nouns    parent, parents, angry parent, mum of pupil, dad of pupil, pupil's mum, pupil's mother, pupil's
           father, pupil's dad, student's mother, student's father, student's parents, josh's mum, carer of
           pupil, guardian of pupil, foster carer of pupil, class parents, room parent, pta, parents'
           evening, parents evening, parent evening, parent teacher conference, parent conference, parents'
           meeting, parent meeting, elternabend, open evening, open day at school, meet the teacher evening,
           parent helper, parent rep, parent governor, home visit for school

plan a lesson
  when     plan, plan out, prepare, prep, prep for, prepare for, write, design, draft, make, create, adapt,
           change, rework, update, get ready, get ready for, set up, organise, build, outline, map out, sketch
           out, put together, work on, bash out, knock out, think through, think up, tweak, improve,
           differentiate, finalise, script, rehearse, run through, simplify, spice up, liven up, rewrite,
           structure, develop, whip up, throw together, edit, shorten: @lesson
  when     teach, give, run, lead, hold, deliver, cover, start, open, host, offer, take over, get through,
           survive, face, record, film, observe, evaluate, reflect on: @lesson
  when     -: lesson plan, lesson plans, cover lesson, scheme of work, assembly, guided reading, cover work,
           sub plans, observed lesson, circle time, plenary
  unless   driving, take, attend, watch, golf, catch up, piano, guitar, learn, flying, meal, wedding, family,
           holiday, surf, ski, estate, flat, furniture, kitchen unit, storage, duolingo, practical joke, book
           driving, kid's, daughter's, son's, flat pack, ikea, listen, notes, exam, riding, singing, weekend,
           cane, refresher, crash, sports day, book day, class party, fair, first day of, inset, trip,
           practical, lab, moodle, google classroom, assembly of, wardrobe, cot, crib, bike, desk, bed, shelf,
           shelves, chair
  1        Write down one thing you'd like them to remember
  2        Write down the first five minutes of it
  3        Write the class and the date at the top of a page
  4        Picture one face that lights up
  unclear  Write down what they can do already
  tired    Choose one you've done before
  afraid   Begin with a task they surely can do
  bored    Think of how you'd teach it in mime

make what is handed out
  when     make, create, write, design, prepare, prep, put up, type, type up, adapt, build, draw, draft, put
           together, decorate, set up, knock out, write up: @resource
  when     -: seating plan, report comments, class list, wall display, word wall, markbook, gradebook
  unless   eye, do my, software, blood, screen, driving, personality, wedding, dinner, shop, hotel, cash,
           phone, led, jewellery, my homework, my kid
  number   Do the first one
  1        Write its title, and who it's for
  2        Look at one you've used before
  3        Find the one from last year
  4        Say what they'd do with it
  unclear  Draw it as a box with three lines in it
  tired    Choose one that's made already
  afraid   Make one, and try it on one child
  bored    Put a hamster in it

change what is handed out
  when     update, change, redo, edit, rearrange, revise, refresh, differentiate, simplify, finalise:
           @resource
  unless   eye, do my, software, blood, screen, driving, wedding, dinner, shop, hotel, cash, phone, led, my
           homework, my kid
  1        Put it in front of you, at the place you'd change
  2        Look at its title, and its first line
  3        Find the one from last year
  4        Say what they'd do with it
  unclear  Draw it as a box with three lines in it
  tired    Choose one that's made already
  afraid   Make one, and try it on one child
  bored    Put a hamster in it

hand it out
  when     print, print out, photocopy, copy, laminate, staple, hole punch, enlarge, hand out: @resource
  unless   my homework, my kid, phone, wedding, shop
  number   Do the first one
  1        Write down how many you need
  2        Put the first one on top of the pile
  3        Open it, or lay it by the copier
  4        Say whose it is
  unclear  Look at how you did the last ones
  tired    Do the first one, and stop
  afraid   Ask a colleague to look it over
  bored    Put on one song, and stop when it ends

mark pupils' work
  when     mark, grade, correct, moderate, comment on, score, collect in, check over, feed back on,
           remark: @pupilwork
  unless   calendar, birthday, my mistakes, my homework, study for, take, learn, my essay, my thesis, bad
           debt, library, parcel, receipt, wall, spot, map
  number   Read the first line of one
  1        Read the first line of one
  2        Put the pile and one pen on the table
  3        Count how many there are
  4        Choose whose you'd like to read
  unclear  Write down the one thing you're looking for
  tired    Put them in two piles
  afraid   Begin with one that's surely fine
  bored    Find the best sentence in one

a class and its moods
  when     calm, calm down, settle, quieten, manage, handle, deal with, face, discipline, motivate, engage,
           reach, get through to, win over, talk to, speak to, praise, reward, encourage, reassure, apologise
           to, get to know, welcome, greet, reseat, separate, supervise, support, challenge, stretch, include,
           help, mentor, check in with, check in on, keep on task, tame, survive, coach, tell off, assess, get
           back on side, connect with: @pupils
  when     listen to: @pupils
  unless   loan, union, yoga, student card, action, fitness, tax form, application form, enrol, dance class,
           watch film, debt, business class, discount, class c, fill
  1        Write down one moment that went well with them
  2        Write down one name, and one thing they like
  3        Choose one kind sentence to begin with
  4        Breathe out before you open the door
  unclear  Ask a colleague “Is it like that for you too?”
  tired    Choose one thing to let pass today
  afraid   Say your first sentence to the empty room
  bored    Think of what each would be as an animal

teach them something
  when     teach, tutor, instruct, train, drill, prepare, quiz, test, explain to: @pupils
  unless   loan, yoga class, union, photo, fitness, dance class, myself, business class, course, notes, test
           prep for, action, exam for me
  1        Write down one thing they'd try first
  2        Think of how you learnt it yourself
  3        Write their name at the top of a page
  4        Say it in one sentence, as you would to a five-year-old
  unclear  Ask them “What do you already know about it?”
  tired    Let them show you what they can do
  afraid   Begin with something they can surely manage
  bored    Do it badly on purpose, and let them correct you

talk with pupils' parents
  when     call, ring, phone, email, write to, message, text, reply to, answer, get back to, talk to, speak
           to, speak with, meet, see, contact, tell, update, thank, face, deal with, handle, calm down,
           prepare for, prep for, prepare, prep, get through, survive, plan, hold, run, host, ring back, call
           back, apologise to, reassure, welcome, set up, warn, inform, follow up with, get ready for,
           confront, sit down with: @pupilparent
  when     invite: @pupilparent
  only     pupil, pupil's, student, student's, class, angry, pta, evening, conference, school, behaviour,
           homework, teacher, elternabend, governor, helper, rep
  unless   my, our, wife's, husband's, moving, visit, home, in law, grandparents, adoptive, birth, coming out
  1        Write down the one thing they'd like to know
  2        Write down one good thing about their child
  3        Write down a time that would suit you
  4        Say their child's name, and breathe out
  unclear  Ask a colleague how they'd begin
  tired    Write one line: “When could we talk?”
  afraid   Ask someone to sit in with you
  bored    Guess what they were like at that age

parents' evening, from either side of the table
  when     -: parents' evening, parents evening, parent teacher conference, parents' meeting, parent evening,
           parent teacher evening
  1        Write down one thing you'd like to ask or to say
  2        Look up when it begins, and in which room
  3        Put a pen and a slip of paper in your bag
  4        Breathe out, and drop your shoulders
  unclear  Write down the one thing you'd like to know afterwards
  tired    Choose the one talk that matters most
  afraid   Write down the kindest way to begin
  bored    Guess how small the chairs are

a class to stand in front of
  when     -: school class, sunday class
  unless   my lesson, driving, swimming, piano, guitar, riding, horse, take, book, learn
  1        Write down one thing you'd like them to take home
  2        Write down the first sentence you'd say to them
  3        Think of one face that'll be kind
  4        Stand up straight for one breath
  unclear  Write down what they can already do
  tired    Use last year's again
  afraid   Ask a colleague to read your first sentence
  bored    Think of the silliest example
"""
