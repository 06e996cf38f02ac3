"""Teaching: lessons, marking, reports, parents, a class, tutoring, courses for grown-ups."""

KINDS = """
answer parents' messages
  when     answer, reply to, write back to: parent email, parent, parents, emails from parents, angry parent,
           parent's email, mother's email, parents' message, email from a parent
  unless   my, our, wife's, husband's, moving, visit, home
  1        Open it, or the shortest one, and write the greeting
  2        Count them, and say the number out loud
  3        Choose which one to answer first
  4        Breathe out, with the inbox closed
  unclear  Write down the one thing they want to hear
  tired    Write “Thank you, I'll answer by Thursday”
  afraid   Write it with no name in “To”
  bored    Answer one in exactly two sentences

prepare lessons
  when     *: demo lesson, learning objective, learning goal, lesson objective, sex ed lesson
  when     *: substitute lesson, cover lesson
  when     write, plan, set, prepare: learning goal, sub plan, substitute plan, class sequence, week of
           teaching, lesson sequence, warm up
  when     prep: lesson, class, lecture, seminar
  when     plan, prepare, write, design, create, draft, make, adapt: lesson, lecture, lesson plan, course,
           curriculum, seminar, first lesson, lesson unit, observation lesson, cover lesson, sunday school
           lesson, scheme of work, syllabus, tutorial, lecture series, maths lesson, english lesson, german
           lesson, yoga class, drawing class, music lesson, piano lesson, guitar lesson, swimming lesson,
           teaching unit, online course, course outline, first class, teaching, sunday school, religion
           lesson, art lesson, pe lesson, dance class, bible study
  when     prepare for, get ready for: teaching, observation, lesson observation, first lesson, seminar i
           teach
  when     -: teaching, curriculum
  when     *: sunday school, lesson prep, class sequence, substitute plan, sub plan, learning goal, lesson
           idea, lesson plan, lesson planning, scheme of work, syllabus, observation lesson, cover lesson,
           sunday school lesson, substitute teaching, lesson observation
  when     plan, prepare: class, school year
  unless   antibiotic, antibiotics, treatment, steroid, chemo, driving, take, attend, watch, golf, catch up,
           piano, guitar, learn, flying, summary, summarise
  unless   registration, upload
  1        Write down one thing you'd like them to remember
  2        Write the date and the class on a page
  3        Find last year's plan
  4        Say your first sentence to them
  unclear  Write down one question to ask them
  tired    Choose the exercise for the last ten minutes
  afraid   Begin with the part you like teaching
  bored    Plan one thing that would make them laugh

mark and grade
  when     -: homework correction, correction of tests
  when     grade, mark, correct: final, finals, mock, exam script, exams, class exam
  when     grade, mark, correct: student work, lab, submission, presentation, speech, notebook, script, essay,
           exam, paper, test, homework, assignment, coursework, exercise book, dictation, exam paper, term
           paper, mock exam, class test, marking, grading, midterm, quiz, worksheet, portfolio, project, lab
           report
  when     go through, do, finish, catch up on, get through: marking, grading, pile of marking
  when     -: grading, correcting
  when     *: marking, pile of marking
  unless   calendar, birthday, my mistakes, my homework, study for, take, mock exam paper, learn, my essay,
           thesis, fee, form, entry, exam date, exam fee, exam form, piano, diary, planner, date, dates
  number   Read the first line of one
  1        Read the first line of it, or of one of them
  2        Put the pile and a pen on the table
  3        Write one name on the list
  4        Tick one thing that's right
  unclear  Choose one page to compare the others with
  tired    Find the shortest one
  afraid   Begin with one you like
  bored    Guess whose it is from the handwriting

school reports and feedback to pupils
  when     write, give, prepare: pupil feedback, feedback on homework
  when     write, do, finish, start, draft, prepare, complete: school report, report card, pupil report, end
           of year report, student report, iep, individual education plan, support plan, term report, student
           feedback, development report
  when     differentiate for: *
  when     -: iep
  when     *: report card, report cards, end of year report, support plan, student feedback
  unless   read my, check my, result
  number   Write one line for one name
  1        Write down one thing they can do now
  2        Write one name at the top of the page
  3        Open the list of names
  4        Picture one child, and smile once
  unclear  Look at one you wrote last year
  tired    Put three words next to one name
  afraid   Begin with the child who's easiest to describe
  bored    Write the report they'd write about you

marks and lists
  when     make: grade list, list of grades
  when     update, fill in, enter: gradebook, grade, mark, class register, register, attendance, markbook,
           class list, attendance list, grade list
  when     -: markbook
  when     *: gradebook, attendance list, class register
  when     mark, take, call: register, attendance
  when     do, keep, finish: gradebook, class register, markbook, class list, attendance list, grade list
  unless   my, check, exam, to the office, register to
  number   Fill in the line for one name
  1        Fill in the line for one name
  2        Open it at the right class
  3        Put the pile with the marks next to it
  4        Read the first name on the list
  unclear  Fill in what you're sure of first
  tired    Write today's date at the top
  afraid   Do it in pencil
  bored    Fill them in from the bottom up

worksheets and material
  when     prepare: worksheet, teaching material, art material, quiz, handout, class material, exercise sheet,
           activity, craft activity, class test, exam question
  when     make, create, design, write, set: worksheet, teaching material, art material, quiz, handout, class
           material, exercise sheet, teaching aid, exam question, class test, vocabulary test, spelling test,
           activity, craft activity
  when     make, create, design, set: exam
  when     set, give: homework
  when     -: handout
  when     *: art material, class test, teaching material
  unless   eye, do my, driving, blood, software, unit test, my homework, cv
  1        Write down one question or one task for it
  2        Look at one that worked before
  3        Write the class and the date at the top
  4        Say what they'd have in front of them
  unclear  Write down what they can do before, and after
  tired    Use the old one, and change one line
  afraid   Show it to one colleague
  bored    Hide a joke in the third task

talk to parents
  when     meet, meet with, call, email, talk to, phone, write to: pupil's father, pupil's mother, student's
           father, student's mother, student's parent, child's mother, pupil's parent
  when     -: evening prep, parents evening prep
  when     call, write to, email, phone, meet, reply to, talk to, speak to, ring, answer, contact, see:
           parents of, pupil's parent, mother of pupil, parent email, father of pupil, angry parent, parents
           of pupil, carer of pupil
  when     call, phone, meet, reply to, talk to, speak to, ring, contact, see: parent
  when     write: parent letter, parent email
  when     send: parent letter, parent email
  when     prepare, hold, prepare for, run: parents' evening, parents evening, parent evening, parent meeting,
           parent teacher conference, elternabend
  when     -: elternabend
  when     *: parents meeting, parent evening, parents night, parent email, parent letter, parent meeting,
           parent teacher conference, angry parent
  unless   my, our, wife's, husband's, moving, visit, home
  1        Write down one good thing you'd like to say
  2        Write down one thing you'd like to agree on
  3        Find their name and number in the list
  4        Say one good thing about their child aloud
  unclear  Write down what you saw, without your opinion
  tired    Write “Could we talk on Thursday after school?”
  afraid   Ask a colleague to sit in
  bored    Guess whose smile the child has

a difficult class, a pupil
  when     become, be: better teacher, good teacher, calmer teacher
  when     -: classroom rules, class rules
  when     handle, deal with, stop: disruption
  when     talk to, calm, manage, handle, deal with, speak to, face, quieten, discipline, get through to,
           apologise to: noisy class, class, pupil, student, difficult pupil, difficult class, year 9, ninth
           graders, difficult student, teenagers, rowdy class, quiet pupil
  when     *: class discipline, noisy class, classroom management, difficult class, difficult pupil, behaviour
           management
  unless   loan, union, yoga, my student card, action
  1        Write down one moment that went well with them
  2        Write down the first thing you'd say at the door
  3        Write down one name, and one thing that child likes
  4        Stand with both feet on the floor, and wait one breath
  unclear  Ask a colleague how they behave in other lessons
  tired    Choose one rule for tomorrow
  afraid   Speak to one of them alone, in the corridor
  bored    Greet each one at the door in a different voice

the pupils' names
  when     learn: students name, pupils name, children's name, kids name, my students names
  when     get to know: class, pupil, student, new class, children, group
  when     learn, remember, know: pupil's name, pupils' names, student name, children's names, students'
           names, class names
  unless   baby, character, my name, plant, bone
  1        Say the names you know already, picturing the faces
  2        Write down three of their names
  3        Put the class photo on the table
  4        Say one name, and picture the face
  unclear  Let them write name cards for their desks
  tired    Learn the name of the loudest one
  afraid   Ask one of them again; they like being asked
  bored    Make a rhyme with one of the names

seats and groups
  when     update: seating plan, seating chart
  when     make, draw, change, do, plan: seating plan, group list, seating chart, groups
  when     assign, form, sort: groups, seat, pairs
  when     assign, form: group
  when     *: seating plan, seating chart
  when     swap: table group, groups round, pairs, partners
  when     change, move, rearrange, assign, shuffle: table group, groups, groups round, pairs, partners
  when     rearrange, assign, shuffle: seat
  unless   seminar, tutorial, lab, dog, wedding, support, whatsapp, band
  1        Write down two who'd go well together
  2        Draw the room as one box, with the door
  3        Put one name on the plan
  4        Say who'd sit near the door
  unclear  Write down two people who sit well together
  tired    Leave the front row as it is
  afraid   Move two people, and stop
  bored    Seat them by the month they were born

the classroom
  when     put up: display, posters
  when     set up, decorate, tidy, arrange, prepare, clean, get ready: classroom, class room, music room,
           reading corner, display board, gym hall, workshop room
  when     -: classroom
  when     *: classroom display, class display, display board, reading corner
  1        Choose a wall or a corner to begin with
  2        Hang one picture on the wall
  3        Open a window, and look from the back row
  4        Say what they'd see first
  unclear  Write down three places: to sit, talk and move
  tired    Clear your own desk by a hand's width
  afraid   Ask two pupils to help with it
  bored    Give one corner a name

teach someone something
  when     explain, show: fraction, maths, chess, smartphone, whatsapp, computer, homework task
  when     coach: team, under 11s, kid, kids, youth team, football team, athlete
  when     teach, tutor: maths, german, english, long division, fraction, piano, guitar, reading, spelling,
           french, chess, swimming, computer, refugee, refugees, grandson, granddaughter, daughter, son, mum,
           dad, kid, child, student, class, adult, beginner, grandma, neighbour, physics, drums, yoga, *
  when     give: lesson, private lesson, tuition, piano lesson, guitar lesson, swimming lesson, course, class,
           tutoring, german lesson, english lesson
  when     -: tutoring, nachhilfe
  when     *: conversation group, tutoring session, private lesson, private tuition
  unless   myself, lesson learned, house, him a lesson, dog, puppy, cat, film, movie, bank, baker, reading
           week, job, post, vacancy, @animal, parrot, budgie, pony, dogs, pup, recall, tutor group, tutor fee,
           tutor time, tutor report, tutor room, tutor meeting, tutor invoice, teaching practice, teaching
           post, teaching pack, teaching pension, fees
  1        Say out loud, in plain words, what comes first
  2        Think of how you learnt it yourself
  3        Show one thing, without words
  4        Say it in one sentence, as you would to a five-year-old
  unclear  Ask them “What do you already know about it?”
  tired    Let them show you what they can do
  afraid   Begin with something they can surely manage
  bored    Do it badly on purpose, and let them correct you

supervise, refer, examine students
  when     peer review: *
  when     *: student reference, student references, pupil reference
  when     supervise, examine, assess, mentor, advise, comment on: thesis of student, student, master's
           student, bachelor's student, student teacher, phd student, thesis, student's thesis, student's
           draft, dissertation of student, trainee teacher, phd students
  when     write: recommendation letter, letter of recommendation
  when     *: supervision of thesis
  unless   my supervisor, my thesis, my own, job, ask, my draft
  1        Write down one thing they do well
  2        Read the first page of what they sent
  3        Write their name and the date on a sheet
  4        Say one question you'd ask them
  unclear  Ask them “What would you like me to look at?”
  tired    Read the headings, and stop
  afraid   Begin with praise; it's true as well
  bored    Remember your own first draft

school trips, parties, plays
  when     *: nativity play, school musical, recital, students recital, school camp, summer camp programme,
           camp programme, talent show
  when     plan, organise, prepare, arrange, book: school trip, class trip, excursion, school play, class
           party, school fair, sports day, project week, field trip, school concert, christmas concert, school
           camp, museum trip, graduation, prom, school festival, leavers' assembly, assembly, school
           production
  when     -: school trip, assembly
  when     *: class trip, school play, sports day, project week, field trip, class party, school fair, school
           concert
  1        Write down one thing it needs, and who could help
  2        Write one line to the place: “Do you take classes?”
  3        Write down one parent who likes to help
  4        Say which moment they'd remember
  unclear  Look up what the last one cost
  tired    Ask one colleague to share it with you
  afraid   Choose a place you know well
  bored    Let the class vote on the silliest plan

record or give an online lesson
  when     record, film: lecture, lesson, tutorial, explainer video, lesson video, course video, online
           lesson, screencast
  when     teach, give, run: online class, online lesson, zoom lesson, online course, remote lesson
  when     -: screencast
  unless   take, watch, enrol, attend, sign up
  1        Say the first sentence into the microphone
  2        Write down one thing you'd like them to take away
  3        Put the camera at eye level
  4        Smile once at the lens
  unclear  Write down three steps, as they'd see them
  tired    Record one minute, and keep it to yourself
  afraid   Film your hands, or the page, not your face
  bored    Leave one blooper in

talk to the head
  when     talk to, talk with, see, speak with: headmaster, headmistress, head teacher, headteacher, principal
  when     talk to, write to, meet, email, ask, speak to: head, headteacher, principal, deputy head, school
           management
  when     prepare, plan, chair: subject meeting
  when     -: workload talk
  1        Write down in one line what it's about
  2        Write down one thing that works well
  3        Write down a time that would suit them
  4        Say out loud how you'd begin
  unclear  Ask a colleague “Is it like that for you too?”
  tired    Write one line: “Do you have ten minutes?”
  afraid   Write it down first, and take the paper with you
  bored    Draw the staff room as a zoo

find a tutor or a teacher
  when     find, look for, get, book, choose, hire: tutor, maths tutor, piano teacher, guitar teacher, music
           teacher, language teacher, swimming teacher, private tutor, teacher, singing teacher, english
           teacher
  unless   job, school, supervisor, hiring, phd, thesis
  1        Ask someone who they'd recommend
  2        Write down what you'd like to be able to do
  3        Write down two times a week that would suit
  4        Say the first thing you'd ask them
  unclear  Write down which: online, at home, or at theirs
  tired    Save the name of one teacher
  afraid   Ask for a trial lesson
  bored    Imagine the strictest one

supervise an exam
  when     supervise, invigilate, proctor: exam supervision, exam, written exam, exam duty
  when     -: exam supervision, exam duty, invigilation
  when     prepare for: exam supervision, exam duty
  unless   study for, learn, my exam
  1        Write down the room and the time
  2        Put a clock and spare pens in a bag
  3        Look up how many will be there
  4        Say “Please put your phones away” once
  unclear  Look up what they can have on the desk
  tired    Put the bag by the door
  afraid   Ask who'd step in for five minutes
  bored    Bring the slowest book you own

learn one sign
  when     learn, find, practise: signs, sign for, bsl sign, asl sign, makaton sign
  when     look up: signs, sign for, bsl sign, asl sign, makaton sign
  when     learn, practise: sign
  when     look up: sign
  unless   traffic, road, stop sign, neon, vital, highway, code, theory, signs of, sign of, zodiac, maths,
           plus
  1        Watch someone sign it, once
  2        Do the first half of it with your hand
  3        Look up a video of it
  4        Open and close one hand
  unclear  Ask someone who signs to show you
  tired    Watch it once, without signing along
  afraid   Sign it to the mirror
  bored    Sign it to the cat
"""
