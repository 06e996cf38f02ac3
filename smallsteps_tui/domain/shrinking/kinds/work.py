"""Work and code: meetings, presentations, bugs, jobs, invoices of the office."""

KINDS = """
review code
  when     review, do, finish, look at: pull request, pr, code review, merge request, diff, code
  when     -: pull request, pr, code review, merge request, pr review
  number   Open the first one and read its title
  1        Open it and read its title
  2        Read one line of the diff
  3        Find the link to it
  4        Say what it changes, in five words
  unclear  Write one question as a comment
  tired    Read the description, and nothing else
  afraid   Write one question, and keep it as a draft
  bored    Find the one line you like

write tests
  when     write, add, fix, run, do: test, unit test, test suite, coverage, integration test, regression test,
           end to end test
  when     -: unit test, test coverage
  unless   driving, blood, eye
  1        Write the name of one test
  2        Run the tests that are there
  3        Open the test file
  4        Say one thing it promises
  unclear  Write down one input and what comes out
  tired    Leave one test name for tomorrow
  afraid   Test the line you trust most
  bored    Feed it the silliest input you can think of

fix a bug
  when     fix, debug, find, solve, investigate, look into, reproduce, hunt, track down: bug, crash, memory
           leak, segfault, error, login bug, build, ci, pipeline, issue, flaky test, race condition, typo,
           merge conflict, performance, outage, layout, query, regression, null pointer
  when     debug: *
  when     -: bug, bug fix, merge conflict
  unless   leaky, bed bug, garden
  number   Choose one of them
  1        Write one sentence on what it does, and what you'd expect
  2        Copy the error message into a note
  3        Open the file it is about
  4        Say the error out loud
  unclear  Write down the last time it worked
  tired    Leave a note with what you know so far
  afraid   Make a copy, and break that
  bored    Explain it to a rubber duck

program
  when     code, refactor, deploy: -, *
  when     program, implement, ship, merge, migrate, release, redesign, rewrite, optimise, set up, upgrade,
           configure, automate: parser, codebase, repo, database, backend, frontend, api, feature, script,
           plugin, dashboard, server, code, module, class, function, endpoint, library, dependency, app,
           website, login, component, service, docker, cluster, pipeline, release, branch
  when     write, work on, build, fix, update, learn, clean up: parser, code, script, api, backend, frontend,
           database, server, feature, plugin, python, javascript, rust, sql, bot, codebase, firmware, unit,
           shell script, docker, programming, coding
  when     -: refactoring, deployment, coding, programming, code
  unless   house, door code, dress, wedding, new phone, printer, tv, screen play, router, podcast, film,
           video, theatre, radio
  time     Code for two minutes
  1        Write one comment where the change will go
  2        Open the editor at the right file
  3        Open the editor
  4        Say what it would do, in one breath
  unclear  Write one line on what it would do when it works
  tired    Leave yourself a comment for tomorrow
  afraid   Do it on a branch that no one sees
  bored    Name the new thing something silly, for now

build an app or a website
  when     build, design, create, invent, launch, make, start, update, finish, develop, publish: website, app,
           prototype, game, homepage, online shop, landing page, web site, web page, video game, mobile app,
           portfolio site, side project, board game
  when     -: website, side project, app, homepage, prototype
  1        Write down one thing it would do
  2        Draw one box on the back of an envelope
  3        Open an empty page
  4        Say out loud what you'd call it
  unclear  Write down who'd use it first
  tired    Draw one box
  afraid   Make the page that no one will see
  bored    Write down the silliest feature it could have

meetings
  when     prepare, prepare for, lead, run, attend, join, schedule, organise, plan, go to, set up, hold, have:
           meeting, conference, workshop, agenda, seminar, team meeting, one on one, 1 on 1, stand up, call
           with client, interview panel, retro, standup, job shadowing, appraisal, review meeting, parents
           evening, webinar
  when     -: meeting, agenda, conference, workshop, team meeting
  unless   aa, support, cancel
  1        Write down one question for it
  2        Open the calendar at that day
  3        Write its name at the top of one page
  4        Say what you'd like to leave it with
  unclear  Write down what it's about, in five words
  tired    Open the invitation and read its first line
  afraid   Write down one sentence you could say there
  bored    Guess who will talk first

presentations and slides
  when     prepare, make, finish, create, design, do, update, work on: presentation, slide, deck, slide deck,
           poster, powerpoint, keynote, pitch deck, slideshow
  when     -: slide, slide deck, powerpoint, deck
  unless   wood, terrace, playground, hang
  number   Write the title on one slide
  1        Write the title on one slide
  2        Say out loud what the first slide would say
  3        Open the slides
  4        Name the one picture it needs
  unclear  Write down the one thing people will keep
  tired    Choose the last slide: thank you
  afraid   Make the slide that's easiest
  bored    Put a cat on one slide, for now

job hunting
  when     find, look for, search for, get, change, apply for, apply to, hunt for, start, switch, land: job,
           new job, position, internship, apprenticeship, career, work, part time job, role, placement,
           opening, employer, summer job, traineeship, vacancy
  when     send, send out, write, do, finish, submit: job application, application
  when     contact, call, message, email, talk to: recruiter, headhunter
  when     -: job, job search, job application, job hunt, new job, internship, career change, job hunting
  unless   university, book, paint, nose, social work, benefit, visa
  number   Open one job advert and read its title
  1        Open one job advert and read its title
  2        Write down one thing you liked about a job you had
  3        Open the page with the adverts
  4        Name one thing you're good at
  unclear  Write down three words for a job you'd like
  tired    Save one advert for another day
  afraid   Read one advert, with no thought of applying
  bored    Look for the oddest job on the page

cv and profile
  when     update, write, polish, fix, finish, send, make, print, create, redo, review, translate: cv, resume,
           résumé, linkedin, linkedin profile, portfolio, curriculum vitae, profile, bio, work sample
  when     -: cv, resume, linkedin, portfolio
  unless   dating
  1        Change one line in it
  2        Open the document and read your own name
  3        Find the last version of it
  4        Say your last job in five words
  unclear  Write down one thing you did that is not in it yet
  tired    Change the date at the top
  afraid   Write down one thing you did well, for your eyes alone
  bored    Describe your last job as an adventure

cover letter
  when     write, send, finish, draft, do: cover letter, motivation letter, statement of purpose, personal
           statement, application letter, letter of motivation
  when     -: cover letter, personal statement, motivation letter
  1        Write one bad sentence about why you
  2        Copy their name onto an empty page
  3        Open the advert and read its first line
  4        Say why you'd like it, in one breath
  unclear  Write down what they're looking for, in three words
  tired    Write the greeting, and stop
  afraid   Write the sentence you'd never send
  bored    Begin it like a fairy tale, and change that later

interview
  when     prepare for, practise for, go to, do, have, pass, get ready for, prepare: interview, job interview,
           assessment, assessment centre, trial day, phone interview
  when     -: interview, job interview, interview prep
  unless   grandma, podcast
  1        Say one answer out loud
  2        Write down one question you'd ask them back
  3        Hang up what you'd wear
  4        Say your own name, as you'd say hello
  unclear  Read the first line about them on their page
  tired    Lay out your clothes
  afraid   Say one answer to the mirror
  bored    Answer one question as your favourite film hero

raise, promotion, review
  when     ask for, negotiate, get, prepare, prepare for, discuss, request: raise, salary, promotion, pay
           rise, performance review, self review, appraisal, better salary
  when     -: raise, promotion, performance review, salary negotiation, appraisal
  1        Write down one thing that went well this year
  2        Write the number on a slip of paper
  3        Say the first sentence aloud once
  4        Stand as you'd like to stand there
  unclear  Look up what others earn with that title
  tired    Write down one thing that went well this week
  afraid   Say the number out loud, to an empty room
  bored    Ask the mirror for twice as much

a business of one's own
  when     start, open, run, grow, launch, build, found, set up: business, startup, start up, company, shop,
           side hustle, online shop, charity, bakery, café, cafe, restaurant, store, etsy shop, podcast
           business, agency, practice, food truck, studio, consultancy
  when     go, be, become, work: freelance, self employed, freelancer, entrepreneur
  when     -: business, startup, side hustle, business idea
  unless   none of my, class, application
  1        Write the idea as one sentence
  2        Write down one name the business could have
  3        Write down one person who'd want it
  4        Say the idea out loud once
  unclear  Write down what they'd pay for, in three words
  tired    Write down one name for it
  afraid   Tell one person the idea in one sentence
  bored    Draw its sign

hand in and submit
  when     submit, hand in, turn in, upload, send in: *
  when     send, send off: chapter, draft, slide, paper, thesis, assignment, essay, application, report,
           manuscript, article, homework, file, document, portfolio, work, proposal, abstract, form, entry,
           dissertation, project, timesheet
  unless   card, gift, flowers, parcel, invoice, package, email, letter, money, christmas, postcard
  1        Open the page or the message where it goes
  2        Read its first line once more
  3        Put the file where it's easy to find
  4        Say: good enough
  unclear  Write down what else they ask for
  tired    Attach it, and leave the rest for tomorrow
  afraid   Let someone else press the button
  bored    Give the file a sensible name at last

mark and grade
  when     grade, mark, correct: essay, exam, paper, test, homework, assignment, coursework
  when     grade: *
  when     -: grading, marking
  unless   calendar, birthday
  number   Read the first line of one
  1        Read the first line of one
  2        Put the pile and a pen on the table
  3        Write one name on the list
  4        Tick one thing that is right
  unclear  Choose one page as your yardstick
  tired    Sort out the shortest one
  afraid   Begin with the one you like
  bored    Guess whose it is from the handwriting

prepare lessons
  when     plan, prepare, write: lesson, class, lecture, lesson plan, course, curriculum, workshop, seminar,
           unit
  when     -: lesson plan, lesson planning
  1        Write down the one thing they'd leave with
  2        Write the date and the class on a page
  3        Find last year's plan
  4        Say your first sentence to them
  unclear  Write down one question to ask them
  tired    Choose the exercise for the last ten minutes
  afraid   Begin with the part you like teaching
  bored    Plan one thing that would make them laugh

passwords and backups
  when     change, update, sort, sort out, reset, organise: password
  when     set up, get: password manager, two factor, 2fa, backup
  when     back up: *
  when     make, do, run: backup
  when     -: password, password manager, backup
  1        Write down one account that matters
  2        Change one password, or copy one folder
  3        Find the cable or the login
  4        Name the one file you'd hate to be without
  unclear  Read the first step of how it's done
  tired    Put the cable on the table
  afraid   Begin with an account you don't need
  bored    Think up a password that's a tiny poem
"""
