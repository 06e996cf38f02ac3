"""Books, courses and exams as classes: read, shelved, followed, chosen, given up, sat."""

KINDS = """
@book
  nouns    book, novel, textbook, paperback, hardback, biography, autobiography, ebook, e book, comic, comic book,
           graphic novel, manga, magazine, newspaper, library book, poetry collection, short story collection,
           anthology, monograph, encyclopedia, encyclopaedia, dictionary, primer, guidebook, pamphlet, brochure,
           zine, thriller, whodunnit, crime novel, romance novel, classic, coursebook, course book, course text, set
           text, setbook, reader, graded reader, picture book, bedtime book, book club book, kindle book, self help
           book, cookbook, cookery book, recipe book, atlas, thesaurus, bestseller, journal article, chapter book,
           trilogy, nonfiction book, non fiction book, history book, maths book, chemistry book, grammar book, exam
           book, parenting book, philosophy book, penguin classic, new yorker, national geographic, economist,
           broadsheet, treatise, ya novel, fantasy novel, sci fi novel, whodunit, reading for class, reading for the
           seminar, seminar reading, assigned reading, required reading, preprint, working paper, arxiv paper,
           conference proceedings

read some of it
  when     read, look through, leaf through, flick through, study, browse: catalogue, leaflet, notice, blog,
           subtitle, wiki, faq, prospectus, programme, booklet, newsletter, bulletin, forum, thread on
           reddit, transcript of the talk
  when     read, reread, re read, skim, skim through, skim read, speed read, get through, finish reading,
           start reading, plough through, plow through, wade through, slog through, plod through, power
           through, dip into, dive into, delve into, pick up again, get back into, crack open, leaf through,
           flick through, flip through, thumb through, browse, peruse, devour, blitz, read up on, read out,
           read aloud, revisit, catch up on, chip away at, plug away at, study, look at, look through, read
           through, get stuck into, consult, keep reading, sit down with, sit with, curl up with, settle
           down with, escape into, sink into, spend time with, spend time on: @book
  when     read, reread, re read, skim, skim through, plough through, wade through, slog through, power
           through, get through, dip into, leaf through, flick through, finish reading, start reading: @text
  when     start, begin, finish, continue, resume, get back to, go back to, open, tackle, get into: library
           book, paperback, textbook, set text, biography, autobiography, book club book, newspaper, kindle
           book, graded reader, trilogy
  when     -: seminar reading, required reading, assigned reading, reading for class
  unless   label, meter, pattern, colouring, coloring, accounts, order, my novel, my book, my memoir, my
           thriller, my zine, write, draft, due, overdue, renew, return, cover, blurb, sell, table, flight,
           first line, one line, first sentence, one sentence, last line, headline
  time     Read for two minutes
  number   Read the first lines of one
  1        Read its next lines, or the first few
  2        Read one sentence
  3        Open it where you left off
  4        Put it where you'd sit down with it
  unclear  Write down the one thing you'd like from it
  tired    Put it on your pillow
  afraid   Read its last line; then it's no stranger
  bored    Read one line in a film villain's voice

books on a shelf
  when     sort, sort through, shelve, alphabetise, tidy, tidy up, organise, arrange, rearrange, cull, weed,
           weed out, catalogue, declutter, put away, box up, unpack, thin out, reorganise, clear out,
           downsize, colour code, stack, part with, give away, donate, get rid of, let go of, whittle down:
           book, novel, textbook, paperback, comic, comic book, manga, magazine, newspaper, cookbook,
           cookery book, picture book, old book, bookshelf, bookcase, atlas, encyclopedia, hardback
  unless   idea, my novel, my book, launch
  number   Choose where the first one goes
  1        Take one in your hand, and choose where it goes
  2        Look along them for one you won't read again
  3        Put an empty bag or box beside them
  4        Say the name of one that stays
  unclear  Make up your mind about one, and no more
  tired    Put one where it belongs
  afraid   Start a pile called “not sure”
  bored    Find the one with the silliest cover

@course
  nouns    course, lecture, seminar, webinar, module, mooc, online course, evening course, night school, night
           class, training course, bootcamp, boot camp, summer school, degree course, apprenticeship, e learning,
           elearning, coursera, udemy, khan academy, edx, futurelearn, open university, skillshare, masterclass,
           lecture recording, recorded lecture, study group, lab session, elective, mba, masters, masters degree,
           bachelors, bachelor degree, access course, foundation course, foundation year, hnd, nvq, btec, diploma,
           refresher course, refresher, certificate course, distance learning, correspondence course, conversion
           course, pgce, ged, gsce course, college course, uni course, university course, crash course, short
           course, cpd course, cpd, mandatory training, first aid course, language course, coding course, video
           course, tutorial video, video lesson, panopto, linkedin learning, brilliant, codecademy, freecodecamp,
           cs50, continuing education, adult education class, adult ed class, evening class, welding course,
           plumbing course, hgv course, electrician course, nursing course, teacher training, vocational training,
           traineeship, colloquium, symposium, supervision group, tutorial, lecture series, practical class, online
           class, online lesson, online training, zoom lecture, zoom class

follow a course
  when     lecture: -
  when     do, continue, resume, follow, progress, work through, chip away at, get back to, get back into,
           go back to, catch up on, catch up with, start, begin, finish, finish off, complete, tackle, keep
           up with, plough through, power through, slog through, sit through, watch, rewatch, listen back
           to, stream, replay, view, binge, blitz, get through, take notes on, take notes in, take notes
           from, study, revise, review, make progress on, crack on with, push on with, plug away at, attack,
           pick up again, open, try, revisit, go over, keep going with, spend time on, sit down with, get
           started on, get started with, listen back on, chug through, churn through: @course
  when     listen to: lecture, webinar, seminar, lecture recording, recorded lecture, mooc, tutorial,
           masterclass
  when     -: @course
  unless   medicine, treatment, steroid, chemo, tablet, golf, teach, obstacle, race, antibiotic,
           antibiotics, tablets, physio, main, therapy, baby, antenatal, study group, supervision group,
           auth, import, python, code, api, slides, deliver, write, mark, plan, my students
  time     Do two minutes of it
  number   Open the first one
  1        Find the page or the link, and open it
  2        Look for where you left off
  3        Write down its next title
  4        Say one thing you remember from it
  unclear  Write down one thing you'd like to be able to do afterwards
  tired    Leave the page open for tomorrow
  afraid   Look at one minute, with no notes
  bored    Write down the lecturer's favourite word

choose a course
  when     choose, pick, find, look for, compare, research, look into, select, explore, browse, shortlist,
           weigh up, narrow down, check out, search for, find out about, think about, consider: @course
  when     look up: @course
  when     decide on, decide between, choose between: @course
  when     pick between, choose between, decide between: course, module, ma course, degree, class
  unless   golf, teach, lecture recording, recorded lecture, tutorial, tutorial video, video lesson,
           webinar, lecture, video course, seminar, study group, supervision group, room, link, notes
  1        Write down what you'd like to have from it
  2        Write down which days could be free for it
  3        Type its subject and your town into a search
  4        Think of one class you once liked
  unclear  Ask someone who's done one what they'd choose
  tired    Save one page for tomorrow
  afraid   Look at one, without planning to book
  bored    Find the oddest one there is

sign up for a course or an exam
  when     sign up for, register for, sign up to, enrol in, enrol on: workshop
  when     sign up for, register for, enrol in, enrol on, enrol for, sign up to, register, enrol, enroll: @course,
           @exam
  when     enroll in: @course, @exam
  when     -: test booking, exam booking, cscs test booking, theory test booking, course booking, ucas
  when     book, apply for, apply to, reserve, get on, get onto, get a place on: @course, @exam
  when     join: course, online course, evening course, night school, night class, study group, summer
           school, language course, evening class, access course, first aid course, @exam
  unless   antibiotic, antibiotics, golf, marriage, birth, baby, nursery, kid, son, daughter
  1        Find the page or the person to sign up with
  2        Write down the last day to sign up, where you'll see it
  3        Write down the one thing you'd need to know first
  4        Say its name out loud
  unclear  Write one line to them: “What do you need from me?”
  tired    Leave the page open for tomorrow
  afraid   Look at the page, and press nothing
  bored    Guess which day of the week it begins

put off or drop a course or an exam
  when     postpone, reschedule, move, defer, drop, quit, withdraw from, drop out of, pause, change, swap,
           switch, push back, delay, suspend, interrupt: @course, @exam
  when     cancel: @course, @exam
  when     drop, drop out of, defer, quit, withdraw from: module, statistics module, class, course,
           elective, subject
  when     drop: maths, art, french, german, spanish, history, physics, chemistry, biology, geography,
           drama, latin, further maths, economics, psychology
  unless   antibiotic, antibiotics, treatment, steroid, chemo, tablet, medicine, jab, physio, golf, therapy,
           train, flight, with, dance class, swimming, hint, line, clue, lecture, webinar, tutorial, lab
           session, online lesson, zoom lecture, zoom class, online class, seminar, study group, table,
           desks, notes, drama queen
  1        Look up the last day you could
  2        Write one line on why
  3        Find who you'd tell
  4        Put both feet on the floor for one breath
  unclear  Write down what would be different afterwards
  tired    Write the question down, and sleep on it
  afraid   Ask someone to think it over with you
  bored    Toss a coin, and notice what you hoped for

questions for a class
  when     prepare for, prep for, get ready for, do the reading for, read for, study before: @course
  when     attend, go to, show up at, turn up at, take part in: lecture, seminar, tutorial, study group, webinar,
           lab session, colloquium, symposium
  when     prepare for, get ready for, attend: workshop
  unless   teach, give, hold
  1        Write down one question you'd like answered there
  2        Look up when it starts, and where
  3        Put what you'd take along by the door
  4        Say one thing you know about it
  unclear  Read the title of what it's about
  tired    Choose a seat by the door, in your head
  afraid   Text someone who'll be there
  bored    Guess which word they'll say most

@exam
  nouns    exam, midterm, mid term, viva, oral, oral exam, resit, retake exam, bar exam, gcse, a level, as level,
           sat, psat, mcat, lsat, gre, gmat, usmle, nclex, naplex, plab, osce, osces, ielts, toefl, theory test,
           driving theory, driving test, practical test, entrance exam, board exam, certification, finals, final
           exam, orals, cpa exam, cfa, acca, cima, act exam, matura, abitur, baccalaureate, bac, leaving cert,
           junior cert, highers, nat 5, state exam, ucat, ukcat, bmat, life in the uk test, citizenship test, pmp,
           ccna, comptia, aws certification, azure certification, licensing exam, license exam, licence exam, hazard
           perception, class test, mock exam, end of year exam, end of term exam, module exam, unit exam, vocab
           test, maths test, math test, chemistry test, biology test, physics test, history test, spelling test,
           french test, german test, spanish test, stats exam, anatomy exam, pharmacology exam, ap exam, ap test, ib
           exam, general exam, qualifying exam, comps, prelims, qualifier, written exam, jury exam, grade exam,
           aptitude test, placement test, admission test, admissions test, ham radio exam, day skipper exam,
           knowledge test, taxi test, series 7, first aid test, gamsat, amc exam, jlpt, dele, delf, dalf, telc, hsk,
           topik, goethe exam, b1, b2, c1, b1 test, b2 test, c1 test, board certification, board review, trade test,
           journeyman exam, red seal exam, cscs test

learn for it
  when     test, quiz: -
  when     study for, revise for, prepare for, prepare, prep, prep for, cram for, swot for, pass, ace, smash,
           nail, sit, take, get ready for, learn for, work towards, not fail, fail better at, face, survive,
           scrape through, get through, do, study, revise, practise for, practise, tackle, attack, crush,
           conquer, beat, rock, get a good mark in, brush up for, have, get ready, swot up for, book time for,
           work for, plan for: @exam
  when     -: @exam
  unless   how, hurt, hurts, whether, smoke, alarm, battery, water, pelvic, breast, prostate, dental, rectal,
           eye, hearing, medical, blood, rinse, hygiene, swim, contraception, sex, tradition, history, write,
           mark, test drive, test print, test bake, test page, test strip, test tube, test batch, test shot,
           drug
  time     Study for two minutes
  number   Look at one of them
  1        Look at one thing that may come up in it
  2        Open the book or the notes at any page
  3        Write down the day, and what's sure to come up
  4        Say one thing you know about it
  unclear  Write down the part you like least
  tired    Put the notes on your pillow
  afraid   Read one question with its answer beside it
  bored    Explain one thing to a plant

the day of an exam
  when     check, find, find out, confirm, note, note down, write down, look at, plan, plan for, organise, sort,
           print: exam date, exam timetable, exam schedule, exam room, exam venue, test centre, exam time, exam
           slot, exam location, exam hall
  when     look up: exam date, exam timetable, exam schedule, exam room, exam venue, test centre, exam time, exam
           slot, exam location, exam hall
  when     -: exam day, exam timetable, exam date, exam room, test centre
  1        Write down the day, the time and the place
  2        Find the email or the page it's on
  3        Put a pen you like by the door
  4        Picture the way there
  unclear  Ask someone who's sitting it too
  tired    Put the paper with the date by your keys
  afraid   Picture yourself walking out afterwards
  bored    Choose a snack for afterwards

how an exam went
  when     check, open, look at, read, face, wait for: exam result, exam results, grades, my grade, test
           score, score report, results day, degree result, transcript of grades
  when     look up: exam result, exam results, exam grade, exam mark, final grade, final mark, my grade, test score,
           score report, results day, degree result, transcript of grades
  when     collect: exam result, exam results, exam grade, exam mark, final grade, final mark, my grade, test score,
           score report, results day, degree result, transcript of grades
  when     -: exam result, exam results, results day
  unless   blood, scan, hospital, water, pain, bite
  1        Open the page where it'll stand, and leave it there for one breath
  2        Decide who you'd tell, either way
  3        Put a cup of something warm next to you
  4        Put both feet on the floor
  unclear  Write down what you'd do either way
  tired    Leave it until tomorrow; it won't change
  afraid   Ask someone to look with you
  bored    Guess first, and write it down

hear or read something in a language
  when     watch, hear, follow: podcast, film, series, radio, news, show, song, audiobook, video, movie,
           cartoon, episode, documentary, anime, youtube video, tv show
  when     listen to: podcast, film, series, radio, news, show, song, audiobook, video, movie, cartoon,
           episode, documentary, anime, youtube video, tv show
  when     read: book, page, article, newspaper, novel, story, comic, chapter, poem, headline, magazine,
           blog post, kids book, children's book, picture book, short story, manga
  when     watch, listen to, read: @pet, @livestock, *
  only     in portuguese, in spanish, in french, in german, in italian, in dutch, in polish, in english, in welsh,
           in japanese, in arabic, in swedish, in norwegian, in danish, in finnish, in irish, in greek, in turkish,
           in korean, in russian, in mandarin, in chinese, in hindi, in urdu, in czech, in romanian, in hungarian,
           in catalan, in basque, in hebrew, in swahili, in farsi, in ukrainian
  1        Hear or read one sentence of it
  2        Find it, and leave it open
  3        Say its title out loud
  4        Think of one word you might hear or see in it
  unclear  Catch one word you know
  tired    Hear or see half a minute of it, lying down
  afraid   Choose one you know in your own language
  bored    Guess what comes next
"""
