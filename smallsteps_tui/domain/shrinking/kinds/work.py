"""Work and code: bugs, meetings, slides, handing in, passwords."""

KINDS = """
review code
  when     review, do, finish, look at: pull request, code review, merge request, diff, code
  when     -: pull request, code review, merge request, pr review
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
  when     write, add, fix, run, do: test, unit test, test suite, coverage, integration test, regression
           test
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
  when     write, work on, build, fix, update, learn, clean up: parser, code, script, api, backend,
           frontend, database, server, feature, plugin, python, javascript, rust, sql, bot, codebase,
           firmware, unit, shell script, docker, programming, coding
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
  when     build, design, create, invent, launch, make, start, update, finish, develop, publish: website,
           app, prototype, game, homepage, online shop, landing page, web site, web page, video game, mobile
           app, portfolio site, side project, board game
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
  when     prepare, prepare for, lead, run, attend, join, schedule, organise, plan, go to, set up, hold,
           have: meeting, conference, workshop, agenda, seminar, team meeting, stand up, interview panel,
           retro, standup, job shadowing, appraisal, review meeting, parents evening, webinar
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
  when     -: lecture slide, lecture slides
  when     prepare, make, finish, create, design, do, update, work on: presentation, slide, deck, slide
           deck, poster, powerpoint, keynote, pitch deck, slideshow
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

hand in and submit
  when     upload: slide, slides, file, video file, assignment, worksheet, material, document
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
