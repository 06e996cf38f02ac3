"""Exams: learning for them, signing up, old papers, learning by heart, trying again."""

KINDS = """
learn for an exam
  when     study for, revise for, prepare for, cram for, learn for, pass, take, sit: exam, test, midterm,
           final, finals, quiz, certification, bar exam, driving test, theory test, mock, a level, gcse, viva,
           entrance exam, oral exam, board exam
  when     study, revise, cram, swot: -, note, biology, chemistry, physics, history, anatomy, law, material,
           lecture note, chapter, exam, *
  when     -: exam, midterm, revision, studying, study
  when     *: bar exam, driving test, theory test
  when     pass, revise for, study for, cram for: theory, driving theory
  when     pass, sit: exam, oral exam, written exam, final exam, test, state exam, board, nursing board,
           boards, gcse, maths gcse, driving exam
  when     go over, review: note, biology, chemistry, physics, history, anatomy, lecture note
  when     go over: chapter, exam, law, material
  unless   clothes, bag, suitcase, rota, tape, map, film, form, footage, face, menu, opponent, sky, bird,
           opening, bill, label, pelvic, breast, prostate, dental, rectal, spanish, french, german, blood,
           eye, hearing, contract, result, code, report, pull request, medical, physical, pregnancy, write,
           make a, grade, supervise, mark, invigilate, correct, typing, smear, swab, lateral, mot, emissions,
           food taste, cv, budget, draft, essay, proposal, prices, estimate, quote, letter, statement, story,
           poem, lyrics, thesis, dissertation, manuscript, revise chapter, revise the chapter, revise my
           chapter, revise plan, revise the plan, revise schedule, slides, part in, take part, pub quiz, quiz
           night, study group, study room, study blind, study desk, study chair, study participant, study
           visit, study protocol, study site, study door, study window, study trip, study drug, study visa,
           study bible, study carpet, study light, study skills, study lamp, blinds, repaint, opinion, view,
           views, plan, plans, offer, target, forecast, policy, drug, covid, pcr, breathalyser, lie detector
  time     Study for two minutes
  number   Look at one of them
  1        Open what you'd learn from, and read one line
  2        Open what you'd learn from at any page
  3        Put the notes on the table
  4        Say one thing you know about it
  unclear  Write down what's sure to come up
  tired    Put the notes on your pillow
  afraid   Read one old question, without answering it
  bored    Explain one thing to a plant

old exams
  when     do, take, try, sit, work through, practise, solve, start: mock exam, past paper, practice test,
           practice exam, old exam, mock test, sample paper, mock, past exam, practice question, exam question
  when     *: past paper, practice test, old exam
  when     do, sit, try, start, practise, work through: listening paper, reading paper, writing paper,
           listening test, speaking paper, listening task, practice paper, mock paper, past paper, specimen
           paper
  unless   interview
  time     Work on its first question for two minutes
  number   Answer its easiest question
  1        Put it in front of you, and read one question
  2        Tick the questions you'd like to get
  3        Put the paper on the desk, face up
  4        Say how many parts it has
  unclear  Look at one answer, and work backwards
  tired    Read one question and its answer, in bed
  afraid   Do one with the book open
  bored    Write an answer by someone very sure of himself

memorise facts
  when     learn, memorise, draw from memory, remember, practise, know: diagram, cycle, map, flag, process,
           sequence, knot, signal, hand signal, layout, recipe step, order of planet, kings and queens,
           president, phone number, address by heart, route, constellation, bird song, tree, wild flower,
           birdcall, script of the call, call sign, safety rule, allergen, menu, price code, plu code, station
  when     memorise, remember: name, latin name, plant name, rule, fact, number
  when     memorise, learn, remember, know, practise, study, repeat: nerve, cranial nerve, bone, muscle,
           formula, date, name of bone, capital, irregular verb, verb, vocabulary list, element, periodic
           table, highway code, road sign, definition, theorem, case, paragraph, times table, multiplication
           table, alphabet, plant name, symbol, term, article number, key signature
  when     *: irregular verb, cranial nerve, periodic table, highway code, road sign
  unless   save the date, best before
  number   Look at one, then close your eyes and recall it
  time     Go through one after another for two minutes
  1        Look at the first bit, then close your eyes and recall it
  2        Write the first bit on the back of your hand
  3        Open the list at its first line
  4        Say the one you know best
  unclear  Choose three for today
  tired    Put the list by the toothbrush
  afraid   Begin with one you know already
  bored    Make up a rude rhyme for one

a study plan
  when     make, write, do, create, set up, draw up, plan: study plan, revision plan, revision timetable,
           study timetable, study schedule, timetable, learning plan, revision schedule, semester
  when     *: study plan, revision timetable, revision plan, study schedule
  unless   bus, train, work, shift, thesis, kids, chore, cleaning, gym, feeding, medication, meds, rota,
           visits, print
  1        Write down the subjects, one to a line
  2        Write down the date of the first exam
  3        Draw seven boxes on a page
  4        Say which subject comes first
  unclear  Put a star next to what you know least
  tired    Write down one hour for tomorrow
  afraid   Plan one day, and leave the rest empty
  bored    Colour in one box

register for an exam or a class
  when     sign up for, register for, enrol for, enrol in, enrol on: exam, module, class, semester, seminar,
           elective, subject, course, exam date, ielts, toefl, retake, resit, language test, driving test,
           theory test
  when     -: enrolment
  when     book, apply for, enroll in: exam, module, class, semester, seminar, elective, course, exam date,
           ielts, toefl, retake, resit, language test, driving test, theory test
  when     *: registration deadline, course registration, exam registration
  unless   first class, yoga, nursery, kid, son, daughter, gym, dance, swimming
  1        Open the page and look for the date
  2        Write the date down where you'll see it
  3        Find your student number or your login
  4        Say what you'd like to sign up for
  unclear  Write one line to the office: “What do you need from me?”
  tired    Set an alarm for the last day
  afraid   Look at the date, and click nothing
  bored    Guess which day of the week it is

choose or change a course
  when     drop, change, swap, switch: course, module, elective, major, seminar, seminar group, tutorial
           group, lab group, seminar slot, tutor group
  when     choose, pick, select, decide on: module, seminar, elective, course, major, degree, a level, minor,
           specialisation, dutch course, language course
  when     -: course choice, module choice
  unless   golf, race, wool, yoga, nursery, kid, son, daughter, gym, dance, swimming, meal, blinds, sofa
  1        Open the page where they're listed, and read three names
  2        Write down the name of one you know of
  3        Write down one thing you'd like to be able to do
  4        Think of the last lesson you liked
  unclear  Write down one question for someone who took it
  tired    Save the page
  afraid   Look up the last day on which it can be changed
  bored    Find the oddest name on the list

a language exam
  when     *: speaking exam, listening exam, b1 speaking exam, language level test, oral language exam
  when     pass, study for, prepare for, learn for, practise for, take, do, retake: ielts, toefl, delf,
           dele, goethe exam, telc, b1 exam, b2 exam, c1 exam, language exam, language certificate,
           cambridge exam, testdaf, b1 test, b2 test, oral test, naati, ielts exam, ielts test, toefl test,
           jlpt, a1 exam, a2 exam, german exam, english exam, french exam, german test, english test,
           language test, inburgering, inburgering exam, dele exam, b1, b2
  when     -: telc, testdaf, jlpt
  when     *: ielts, toefl, ielts exam, language exam, goethe exam, b1 exam, b2 exam, c1 exam, language
           certificate, english test, german test, inburgering exam, language test, a2 exam, a1 exam
  time     Do one old task for two minutes
  1        Read one question of an old test
  2        Say one sentence about your day in the language
  3        Write down which part scares you least
  4        Say hello, as if to the examiner
  unclear  Look up how many parts it has
  tired    Listen to half a minute of the language, lying down
  afraid   Answer one speaking question to the wall
  bored    Describe your socks in the language

exam again
  when     retake, resit, repeat, redo, sit again: @exam, @course
  when     retake, resit: maths, math, statistics, chemistry, physics, english, biology, history, anatomy,
           module
  when     retake, resit: *
  when     retake, resit, repeat: exam, test, module, year, class, course, driving test, semester, grade,
           final
  when     -: retake, resit
  unless   mot, mot test, test drive, medical, photo, selfie, picture, shot, blood, covid, urine
  1        Write down one thing you know now that you didn't last time
  2        Look up the next date for it
  3        Put the old notes on the table, closed
  4        Say one thing that went well last time
  unclear  Write down the part that cost you most
  tired    Tell one person, and leave it at that today
  afraid   Look up how many people take it twice
  bored    Write the old paper a farewell note
"""
