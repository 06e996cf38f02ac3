"""School, university, reading, courses, exams, languages."""

KINDS = """
a thesis or a dissertation
  when     write, draft, work on, finish, start, revise, write up, complete, plan, outline: thesis,
           dissertation, phd, master's thesis, bachelor's thesis, thesis chapter, literature review, lit
           review, theory chapter, methods chapter, methods section, discussion section, research proposal,
           thesis proposal, exposé, abstract, introduction, conclusion
  when     -: thesis, dissertation, phd thesis, master's thesis, literature review, lit review, methods
           section, methods chapter
  unless   binding, bind, print, supervisor, defend, defence, flooring
  time     Write in it for two minutes
  number   Write one sentence of it
  1        Write one bad sentence of it
  2        Open the file and read the last line you wrote
  3        Open the file
  4        Say in one breath what it is about
  unclear  Write down one question it tries to answer
  tired    Open the file, and leave the cursor where you'd go on
  afraid   Write one sentence that no one will read, and delete it if you like
  bored    Write one sentence of it as a children's book

talk to a supervisor
  when     email, write to, meet, meet with, contact, ask, reply to, see, message, talk to: supervisor,
           advisor, adviser, professor, tutor, lecturer, teacher, examiner
  when     go to: office hours
  when     -: supervisor meeting, supervision, office hours
  1        Write one question for them, in one line
  2        Open a new message and type hello
  3        Write down what you did since last time
  4        Say the question to the wall
  unclear  Write down where you are, in three words
  tired    Write the line, and send it tomorrow
  afraid   Write the line you'd most like not to write, and leave it unsent
  bored    Write it as a telegram

learn for an exam
  when     study for, revise for, prepare for, cram for, learn for, pass, take, sit, register for: exam, test,
           midterm, final, finals, quiz, certification, bar exam, driving test, theory test, mock, a level,
           gcse, viva, entrance exam, oral exam, board exam
  when     study, revise, cram, swot, go over, review: -, note, biology, chemistry, physics, history, anatomy,
           law, material, lecture note, chapter, exam, *
  when     -: exam, midterm, final, revision, studying, study, certification, bar exam, driving test, theory
           test
  unless   spanish, french, german, blood, eye, hearing, contract, result, code, report, pull request
  time     Study for two minutes
  number   Look at one of them
  1        Read one line of your notes out loud
  2        Open the notes at any page
  3        Put the notes on the table
  4        Say one thing you know about it
  unclear  Write down what will surely come up
  tired    Put the notes on your pillow
  afraid   Read one old question, without answering it
  bored    Explain one thing to a plant

homework and worksheets
  when     do, finish, start, complete, hand in, submit, work on, turn in, begin: homework, assignment,
           coursework, worksheet, problem set, exercise sheet, essay question, lab report, exercise, group
           project, school work, project
  when     -: homework, assignment, coursework, worksheet, problem set, lab report, schoolwork
  unless   kids, son, daughter, side project, physio, diy, my child
  number   Do the first one
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
           calculus, statistics, physics, chemistry, problem, equation, proof, geometry, fraction, probability
  when     -: maths, math, algebra, calculus, statistics, physics, chemistry
  unless   software, health, the noise problem
  number   Copy out one of them
  time     Work on one for two minutes
  1        Copy out the first problem
  2        Write today's date above an empty line
  3        Put pencil and paper on the table
  4        Say what is given, in three words
  unclear  Write down what is asked
  tired    Copy it out for tomorrow
  afraid   Choose one you could do last month
  bored    Put cats or cakes in place of the x

read a book
  when     read: chapter
  when     read, reread, finish, start, listen to: book, novel, page, textbook, magazine, story, biography,
           comic, poetry, memoir, ebook, audiobook, bible chapter
  when     read: -, *
  when     -: reading, reading list, book
  unless   contract, email, letter, aloud, kid, result, tax, statement, meter, bill, lease, terms, write,
           small print, room
  time     Read for two minutes
  number   Read one page
  1        Read one paragraph
  2        Open it where you stopped
  3        Put it on your pillow
  4        Touch its cover
  unclear  Read the last line you remember
  tired    Read one line, lying down
  afraid   Read the first line of any page
  bored    Open it anywhere and read one sentence aloud

read a paper or a report
  when     read, skim, review, go through, annotate, summarise, take notes on: paper, article, study, report,
           literature, journal article, source, research paper, white paper, documentation, docs, manual
  unless   write, wall
  number   Read the first line of one
  time     Read in it for two minutes
  1        Read the first sentence of its summary
  2        Open the paper and look at its length
  3        Put its name on your list for today
  4        Read its title out loud
  unclear  Write down what you want from it, in one question
  tired    Read the headings
  afraid   Read the last paragraph first
  bored    Look at the pictures

take a course
  when     take, do, finish, start, watch, continue, sign up for, enrol in, enrol on, complete, attend, join,
           go to: course, online course, lecture, webinar, tutorial, mooc, training, class, lesson, workshop,
           module, bootcamp, evening class, seminar
  when     -: course, online course, lecture, webinar, tutorial, mooc, class, lesson
  unless   cancel, main course, golf
  number   Open the first one
  time     Watch two minutes of it
  1        Open the page of it
  2        Play one minute, or read the first line
  3        Write its title on an empty page
  4        Say what you'd like to know from it
  unclear  Write down one question it might answer
  tired    Leave the page open for tomorrow
  afraid   Watch one minute, with no notes and no test
  bored    Watch it at double speed until one thing is new

finish a degree, go back to school
  when     finish, get, do, start, apply for, complete, go back to: degree, phd, bachelor, master's,
           doctorate, diploma, credit, school, university, uni, college, apprenticeship, high school, ged
  when     become, train as, train to be, be: nurse, teacher, doctor, lawyer, engineer, therapist,
           electrician, plumber, midwife, psychologist, pilot, vet, carpenter, social worker, paramedic, chef,
           programmer, developer, designer, architect
  when     -: degree, phd, diploma, university application
  unless   credit card, primary, kids
  1        Open one course page and read its first line
  2        Write down one thing that is needed for it
  3        Write one question to someone who has done it
  4        Say out loud why you'd like it
  unclear  Write down the first date that matters
  tired    Save one page for another day
  afraid   Read one page, with no thought of signing up
  bored    Picture one ordinary Tuesday in that life

learn a language
  when     learn, study, practise, revise, speak, improve, master, review, do, understand, be fluent in, brush
           up, brush up on, become fluent in, start: spanish, french, german, italian, portuguese, japanese,
           chinese, mandarin, cantonese, korean, arabic, hebrew, russian, dutch, swedish, norwegian, danish,
           finnish, icelandic, greek, turkish, hindi, urdu, bengali, farsi, persian, welsh, irish, gaelic,
           catalan, basque, ukrainian, czech, hungarian, romanian, vietnamese, thai, indonesian, swahili,
           latin, esperanto, english, polish, language, new language, foreign language, sign language, spanish
           verb, grammar
  when     -: spanish, french, german, italian, portuguese, japanese, mandarin, korean, arabic, russian,
           dutch, swedish, greek, turkish, hindi, welsh, irish, czech, duolingo, language learning, german
           lesson, french lesson, spanish lesson, english lesson
  unless   embassy, essay, visa, food
  number   Learn one word
  time     Read or say one word after another for two minutes
  1        Learn one word
  2        Say one word of it out loud
  3        Put the book on the table, or open the app
  4        Say hello in {language} | Say hello in it
  unclear  Learn the word for what is in your hand
  tired    Listen to half a song in it
  afraid   Say one sentence to the mirror
  bored    Learn the rudest harmless word

flashcards and words
  when     do, review, learn, practise, make, study: flashcard, anki, vocabulary, vocab, card deck, anki deck,
           kanji, hiragana, katakana, vocab list, times table, verb
  when     -: flashcard, anki, vocabulary, vocab, kanji
  number   Look at one of them
  time     Look at cards for two minutes
  1        Look at one card
  2        Open the cards
  3        Put the cards next to the kettle
  4        Say one you know
  unclear  Choose one pile
  tired    Do one card in bed
  afraid   Begin with one you know by heart
  bored    Make up a silly picture for one word

learn a skill
  when     learn to: *
  when     learn: drive, swim, cook, juggle, sing, code, dance, skate, type, touch type, ride, sew, knit, ski,
           surf, draw, paint, skateboard, whistle, bake, juggling, chess, magic, cooking, driving, swimming,
           dancing, first aid
  unless   no, live with, spanish
  1        Watch someone do it for two minutes
  2        Write down one question about it
  3        Look up one lesson near you
  4        Make one movement of it in the air
  unclear  Ask someone who can do it how they began
  tired    Save one video of it
  afraid   Try the easiest bit where no one sees
  bored    Do it badly on purpose for ten seconds

learn about something
  when     learn: *
  when     learn about, research, look into, explore, find out about, find out, investigate, read about, read
           up on, study up on, look up, google: *
  when     do: research
  when     -: research
  unless   paper, for thesis, grant
  time     Read about it for two minutes
  1        Write down one thing you'd like to know about it
  2        Open one page about it
  3        Read the first line of that page
  4        Say what you know about it already
  unclear  Write down who might know
  tired    Save one page about it
  afraid   Read one line, and close the page
  bored    Look for the oddest fact about it

learn by heart
  when     memorise, recite, learn by heart: *
  1        Say its first line aloud
  2        Copy out one line of it
  3        Put it beside the kettle
  4        Say its first word
  unclear  Mark where the first breath goes
  tired    Listen to it once
  afraid   Say the line you know best
  bored    Whisper the first line like a secret
"""
