"""A thesis once more: single parts, frames and theories, numbers, people of the study, posters, thanks."""

KINDS = """
a chapter or a part, by number
  when     write, draft, rewrite: background
  when     -: theory chapter, theory section, background section, theoretical background
  when     make, write, do: appendix
  when     write, draft, rewrite, write up: chapter, section, subsection, paragraph, first chapter, last
           chapter, second chapter, next section, final chapter, empirical chapter, results chapter, theory
           chapter, theory section, background section, theoretical background, theory part
  when     start, finish, work on, do, continue, begin, complete, get on with, make progress on, tackle:
           empirical chapter, results chapter, theory chapter, theory section, background section, theoretical
           background, theory part
  unless   read, novel, story, memoir, book, study, textbook, homework, learn
  time     Write for two minutes
  1        Write one bad sentence for it
  2        Write down in five words what you'd like it to show
  3        Open it, and leave it open
  4        Say its title out loud
  unclear  Write down one question it answers
  tired    Write one word in the margin
  afraid   Write one line you'll cross out again
  bored    Write its first line as a telegram

put a text in order
  when     reorganise, restructure, rearrange, reorder, structure, sort out, fix, tidy up, clean up, untangle,
           split: chapter, section, essay, story, thesis, dissertation, discussion, paragraph, introduction,
           report, structure, literature review, red thread, flow, theory chapter
  when     restructure, rearrange, reorder, structure, split: paper
  unless   git, photo, books, shed, shower, roof, pond, pipe, plumbing, traffic, cash, hair, debts, loan,
           credit
  1        Write down its parts as they are now, one to a line
  2        Write one word next to each paragraph: what it does
  3        Say which part could come first
  4        Think of one part that's in the right place
  unclear  Tell someone its story in one minute
  tired    Number its parts on a scrap of paper
  afraid   Keep a copy, so that nothing's gone
  bored    Tell it backwards

limits and choices, put into words
  when     write, do, draft, add, finish, explain, justify, defend: limitation, limitations paragraph,
           limitations section, sample size, sampling, sampling strategy, choice of method, rationale,
           research design, case selection, implication, contribution, future research, future work, outlook,
           positionality statement, scope, delimitation, research gap, gap, hypothesis
  when     -: limitation, limitations section, rationale, research gap, positionality statement, future work
  unless   cv, year, tooth, travel, wall, fence, employment, tyre, thesis gap, door, teeth, payment
  1        Say it out loud in one sentence, as you would to a friend
  2        Write down one thing the study can't tell you
  3        Write down one paper that did the same
  4        Breathe out once: every study has them
  unclear  Look up how one paper you like put it
  tired    Write down three words for it
  afraid   Write it as if for a friend's study
  bored    Write it as a letter to your gran

a theory or a frame
  when     decide on, choose, find, write, pick, work out, develop, sort out: theoretical framework,
           conceptual framework, framework, theory, key concept, concept, definition, typology
  when     -: theoretical framework, conceptual framework
  unless   phone, javascript, web, camera, fashion, car, role, payment, library, rental
  1        Write down the one name or idea you keep coming back to
  2        Write one line: “I look at this as …”
  3        Write down two you could do without
  4        Say your favourite one out loud
  unclear  Ask your supervisor which two to read
  tired    Write down one name, and stop
  afraid   Call it “for now”
  bored    Explain it with cats

a term put in own words
  when     explain, understand, define: theoretical framework, conceptual framework, framework, theory, key
           concept, concept, definition, typology, model, term
  unless   phone, javascript, web, camera, fashion, car, role, payment, library, rental, school, lease, half
  1        Write down in your own words what you think it means
  2        Say it out loud, as you would to a friend
  3        Read one line on it
  4        Write down the one word you keep coming back to
  unclear  Ask your supervisor which two to read
  tired    Write down one name, and stop
  afraid   Call it “for now”
  bored    Explain it with cats

numbers and programs for them
  when     run, do, learn, redo, check, understand, interpret, report, choose, fix, rerun: regression, anova,
           t test, stats, statistics, statistical test, factor analysis, sem, structural equation modelling,
           equation modelling, spss, r script, r, stata, nvivo, maxqda, mixed model, multilevel model,
           correlation, power analysis, robustness check, reliability, p value, effect size, r code,
           simulation
  when     rename, label, recode: spss variable, variables in spss
  when     -: stats, regression, spss, anova, power analysis, factor analysis
  unless   train, toy, car, fashion, role, business, ship, plane, aeroplane
  1        Write down in words what you'd like to know from the numbers
  2        Write down the names of two columns it uses
  3        Open the script or the file, and read its first line
  4        Say “One number at a time” quietly
  unclear  Draw two boxes and an arrow between them
  tired    Write one comment for tomorrow: “Begin here”
  afraid   Try it on ten rows
  bored    Guess the result first

codes, themes, transcripts
  when     code, finish, do, start, develop, sort, name, group, check, revise, analyse, label: code, coding,
           codebook, category, coding scheme, thematic analysis, content analysis, interview transcript, field
           note, open answer, open ended answer, quote
  when     code, develop, name, group, revise, analyse, label: transcript, theme
  when     -: thematic analysis, coding scheme, codebook
  unless   app, bug, python, google, tech, job, second theme, main theme, first theme
  only     transcript, transcripts, codebook, theme, themes, thematic, content, interview, interviews, field,
           open, categories
  1        Write one word next to one line
  2        Read one line of an interview out loud
  3        Choose the one you liked best
  4        Think of something someone said in one
  unclear  Write down what surprised you in one
  tired    Colour one sentence, and stop
  afraid   Call every code “for now”
  bored    Give one theme a film title

the people of a study
  when     email, contact, find, recruit, remind, write to, call, invite, message, schedule, chase,
           follow up with: participant, interviewee, respondent, study participant, expert, gatekeeper, school
           principal, interview partner
  when     get, collect, chase: response, survey response, more responses, answer, completed survey
  when     send, write: reminder, invitation, information sheet, consent form, recruitment email, reminder email
  unless   wedding, birthday, party
  only     participant, participants, interviewee, interviewees, respondent, respondents, study, survey,
           gatekeeper, expert, experts, interview, recruitment, information
  unless   to bring, water
  1        Write one line: what it's about, and how long it takes
  2        Write down the name of one person to ask
  3        Say out loud what you'd write
  4        Think of someone who said yes
  unclear  Ask someone how they found theirs
  tired    Write one line, and don't send it yet
  afraid   Say to yourself that a no is fine
  bored    Write it in seven words

a poster, a talk, a conference
  when     make, design, finish, prepare, start, do, present, create, submit, write: conference poster,
           poster, academic poster, research poster, conference talk, conference paper, conference abstract,
           lightning talk, colloquium talk, colloquium presentation
  when     -: conference poster, conference abstract, conference talk, conference paper, colloquium
  unless   film, band, wall, lost cat, hang, bake sale, event, concert, school concert, show, gig, fete
  only     conference, research, academic, lightning, colloquium
  1        Write its title in big letters, in five words
  2        Write down the one thing you'd like people to remember
  3        Draw three boxes on a scrap of paper
  4        Say the title out loud
  unclear  Look at one you liked, and write down why
  tired    Write its title, and stop
  afraid   Show a sketch of it to one friendly person
  bored    Draw a cat in the corner

let in to an archive, a lab, a dataset
  when     get, ask for, apply for, request, arrange, organise: access, permission, reader's card, entry, data
           access
  only     archive, archives, data, dataset, lab, library, field, collection, museum, site, school
  1        Write one line: who you are, and what you'd need
  2        Look up who looks after it
  3        Write down two dates that would suit you
  4        Say out loud what you'd write
  unclear  Ask someone who's been there
  tired    Write one line, and don't send it yet
  afraid   Ask your supervisor to write first
  bored    Picture the oldest thing in it

thanks and dedications
  when     write, do, finish, draft: acknowledgement, acknowledgements, dedication, thank you page
  when     -: acknowledgement, dedication, dedication page, acknowledgements page
  1        Write down one person to thank
  2        Say one name out loud
  3        Think of one time they helped you through
  4        Smile at the wall
  unclear  Look up how other people put it
  tired    Write one first name, and stop
  afraid   Write it without any big words
  bored    Thank the coffee machine first

a first version, a pilot, a write-up
  when     write up, report, describe, draft: pilot study, pilot, experiment, study, finding, field work,
           fieldwork, case study, observation, lab result, interview
  unless   plane, tv, exam, maths
  only     pilot, write up, fieldwork, study, experiment, findings, field, observation
  1        Write down in one line what was done
  2        Write down one thing that surprised you
  3        Say out loud what came out of it
  4        Think of the moment it went well
  unclear  Write four headings: why, how, what, so what
  tired    Write down the date and the place, and stop
  afraid   Tell it to a friend first
  bored    Tell it as gossip

a plan until the end
  when     make, do, write, plan, draw: timeline, writing plan, writing schedule, gantt chart, work plan,
           thesis plan
  when     -: gantt chart, writing plan, writing schedule, thesis plan
  unless   history, project, trip, wedding
  only     submission, writing, gantt, thesis, defence, chapter, work, dissertation, until
  1        Write down three parts, one to a line
  2        Write down the last date, and the one before that
  3        Say which part comes next
  4        Leave the last week empty, in your head
  unclear  Ask someone who's finished how long each part took
  tired    Write down one date, and stop
  afraid   Write it in pencil
  bored    Draw it as a train line

a quiet place, a desk
  when     find, get: library desk, study room, study space, desk, carrel, writing retreat, library seat, quiet place
  when     -: writing retreat
  unless   ikea, standing desk, buy, history, project
  only     library, study, writing, submission, gantt, carrel, thesis, timeline, quiet
  1        Write down one place that could be quiet
  2        Choose a day and a time to try it
  3        Choose what to take with you
  4        Picture the light there
  unclear  Ask someone where they write
  tired    Write down one date, and stop
  afraid   Ask someone to sit there with you
  bored    Choose a snack for it

code interviews
  when     analyse, analyze, code, annotate, highlight, tag: interview, transcript, passage, first interview,
           open answer, answer
  1        Mark one sentence, and give it one word
  2        Read one passage, without a pen
  3        Say out loud what it's about
  4        Look away from the page for one breath
  unclear  Write down three words that keep coming up
  tired    Mark one line, and stop
  afraid   Use pencil; names can change
  bored    Code the passage that makes you smile

talk to a supervisor
  when     email, write to, meet, meet with, contact, ask, reply to, see, message, talk to, tell, speak to, chase,
           remind, approach, find, answer, call: supervisor, advisor, adviser, professor, lecturer, examiner, prof,
           thesis advisor, phd supervisor, prof., second supervisor, study office
  when     email, write to, meet, meet with, contact, ask, reply to, see, message, talk to, tell, speak to, chase,
           remind, approach, answer, call: tutor, teacher
  when     ask, email, write to, meet, contact: prof
  when     -: thesis meeting, supervision meeting, supervisor meeting
  when     go to: office hours
  when     -: supervision, supervisor
  when     *: supervisor meeting, office hours, thesis advisor
  unless   financial, tax, debt, kid, son, daughter, career, school, investment, mortgage
  1        Write down one line you'd say to them
  2        Write “Dear” and their name, and stop
  3        Write down what you've done since last time
  4        Say your question to the wall
  unclear  Write down how far you are, in three words
  tired    Write one line, and send it tomorrow
  afraid   Write the line you'd least like to write, and don't send it
  bored    Write it as a telegram

interview someone
  when     interview: *
  when     hold, record: oral history, interview
  when     prepare, write, think of: interview question
  when     prepare, think of: question
  unless   job, apply, hire, candidate, hiring, visa, asylum, exam, phd, ask at, interview at, interview with,
           interview for, interview thurs, interview tomorrow, interview monday, interview tuesday, interview
           wednesday, interview friday, interview today, interview on, interview prep, lidl, tesco, aldi,
           asda, panel, slot, room, letter, date, clothes, invite, prep, time
  unless   shoe, shoes, shirt, suit, outfit, quiz, exam, test, cards, survey, mock, interview feedback,
           interview question, interview outfit, interview date, interview skills, interview practice,
           interview notes, interview score, interview invite, interview travel, interview coach, interview
           tips, transcript, transcripts, interview recording
  1        Write down one question you'd love to ask them
  2        Write one line: “Could I ask you about it?”
  3        Write down what you already know about them
  4        Say your question aloud once
  unclear  Write down what you'd like to know at the end
  tired    Choose a time, and leave the questions
  afraid   Begin with “How did it all start?”
  bored    Ask a question no one has asked them

type it into a search
  when     google: *
  unless   account, drive, docs, doc, maps, map, pay, calendar, photos, pixel, form, sheet, sheets, home,
           meet, classroom, play, listing, review, reviews, account recovery
  1        Open a search, and type the first word
  2        Write down the words you'd type
  3        Say your question out loud
  4        Put the phone or the laptop next to you
  unclear  Ask it as you'd ask a friend
  tired    Write the words down for tomorrow
  afraid   Ask someone to look with you
  bored    Guess what comes up first

find out something from somebody
  when     find out: *
  1        Write down who'd know, or where it'd stand
  2        Write down your question in five words
  3        Say your question out loud
  4        Say what you'd guess
  unclear  Write down what you do know
  tired    Write the question down for tomorrow
  afraid   Ask the kindest person who could know
  bored    Guess, and see how close you come

go to a lesson
  when     attend, go to, get to, take, have: lesson, piano lesson, guitar lesson, swimming lesson, driving
           lesson, singing lesson, language lesson, violin lesson, drum lesson, riding lesson, dance lesson,
           cooking lesson, surf lesson, tennis lesson
  when     -: piano lesson, guitar lesson, swimming lesson, singing lesson, language lesson, violin lesson,
           drum lesson, riding lesson, dance lesson, cooking lesson, surf lesson, tennis lesson
  unless   cancel, pay, book, plan, teach, prepare, her, his, kids, photo, online, zoom, skype, teams
  1        Put what you'd take along by the door
  2        Write down one thing you'd like to ask there
  3        Look at how long the way is
  4        Take one slow breath
  unclear  Write down what went well last time
  tired    Put it in your bag tonight
  afraid   Tell them at the start what you find hard
  bored    Guess what they'll begin with

present a text to others
  when     present, discuss, talk about: @text
  unless   police, ward, doctor, nurse, hr, union, landlord
  1        Choose the one sentence you'd begin with
  2        Read its first line under your breath
  3        Write down the one thing they could take home
  4        Let your shoulders drop
  unclear  Write down one question you'd ask them
  tired    Mark one sentence, and stop
  afraid   Say it to one kind person first
  bored    Say it as the news

move an app on the phone
  when     move: game, app, social media, icon, instagram, insta, fb, facebook, snap, reddit, whatsapp,
           youtube, tiktok, games folder
  unless   data, new phone, sd card, board, bishop, pawn, knight
  1        Find it, and hold a finger on it until it wobbles
  2        Swipe to the last page, and see what's there
  3        Turn the phone face down beside you
  4        Look at the farthest thing you can see
  unclear  Write down which one you open without meaning to
  tired    Leave the phone to charge in the hall
  afraid   Move it one page along, no further
  bored    Put a game of patience where it was

put one's name down for a class in the gym
  when     sign up for, book, sign up to, put my name down for, reserve: gym, gym membership, fitness
           studio, personal trainer, fitness class, exercise class, gym class, spin class, crossfit, pilates
           class, yoga class, yoga studio, dance class, swimming club, tennis club, football club, sports
           class, climbing gym, aqua aerobics, zumba, bootcamp, bootcamp class, swim class, martial arts
           class, zumba class, sports course, tai chi class, walking football, pilates, yoga, aquafit,
           barre, boxing, karate, swimming lesson, tennis, dance, judo, aikido, bjj, boxing class, capoeira,
           fencing, jiu jitsu, karate class, kickboxing, krav maga, kung fu, martial art, muay thai, self
           defence, self defence class, taekwondo, climbing course, climbing class, bouldering, salsa,
           ballet, tango, dance lesson, ballroom, folk dance, tap dance, flamenco, tennis court, badminton
           court, squash court
  unless   cancel, quit, kids, ticket
  1        Find its page or its number, and when it's on
  2        Write down which days would suit
  3        Save its page
  4        Say what you'd like to try there
  unclear  Write one question: “Can I come once first?”
  tired    Save its page, and stop
  afraid   Walk past its door once
  bored    Guess who else will be there

a talk with a sponsor
  when     sponsor: call, chat, meeting, check in
  when     meet, meet with, see, call, ring, text, check in with, talk to, phone: sponsor, home group
  when     -: sponsor call, sponsor meeting
  unless   visa, marathon, company, sport, immigration, event, club, shirt
  1        Write down one true thing you'd tell them
  2        Find their name in your phone
  3        Say “Hello, it's me” out loud
  4        Breathe out once, slowly
  unclear  Finish this: “Since we spoke, it's been …”
  tired    Send them one word
  afraid   Say first that it's hard to say
  bored    Guess the first thing they'll ask
"""
