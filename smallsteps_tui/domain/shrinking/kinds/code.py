"""Code: bugs, tests, features, releases, open source, apps and websites."""

KINDS = """
clean up branches
  when     clean up, tidy, delete, prune, remove, sort out: branch, branches, old branch, stale branch, merged
           branch
  unless   tree, hedge, garden, bush, gutter, over the, overhanging, lawn, path, roof, fallen, low, apple,
           storm, saw, dead, drive, road, fence, neighbour, oak, side, rose, pear, plum, willow
  1        List the branches, and find the first to go
  2        Write down the ones you know
  3        Say which one has surely been merged
  4        Rest your eyes for one breath
  unclear  Ask who the odd one belongs to
  tired    Delete one that's merged
  afraid   Write down its last commit first
  bored    Guess which has the silliest name

begin something new in code
  when     set up, start, build, create, make, prototype, code, bootstrap, begin, develop: repo, repository,
           new repo, prototype, game jam, game jam prototype, discord bot, telegram bot, scraper, mvp, cli,
           cli tool, browser extension, portfolio site, web app, landing page, api, notification bot,
           dashboard
  when     set up, prototype, code, bootstrap, develop: skeleton, extension
  unless   house, door code, dress, wedding, school, book page, photo, diary, budget, costume, event, craft,
           class, thesis, rug, quilt, board game, drinking, kitchen, lead, cable, phone, ladder, builder,
           planning, chair, wood, cardboard, pattern, clay, jacket, bag, car, lamp, product, of the
  1        Make an empty folder for it, and give it a name
  2        Write one line: what it does, and who for
  3        Say the first thing it'll print or show
  4        Close your eyes and picture it working
  unclear  Look at something similar for a minute
  tired    Write its name on a slip of paper
  afraid   Call it “throwaway”
  bored    Give it the silliest name

fix a bug
  when     fix, debug, solve, investigate, look into, reproduce, hunt, track down, squash, diagnose, trace,
           patch: bug, crash, memory leak, segfault, error, login bug, build error, race condition,
           regression, null pointer, error message, exception, deadlock, stack trace, login error, 500 error,
           encoding bug, layout bug, css bug, checkout bug, bug report, timezone bug, broken build, broken
           link, css, login, off by one error, warning, deprecation warning, compiler error, crash on startup,
           bug in code, payment bug, arduino sensor, sensor code, memory bug, broken page, sync issue,
           production issue, outage, incident, production bug
  when     debug: *
  when     -: hotfix, bug, bug fix, bug fixes, bug hunt, debugging, production incident, stack trace
  unless   leaky, bed bug, garden, insect, tax, car, billing, bank, flu, bed, tap, pipe, pond, hunt, hotel,
           kids, pond dipping, school, insects
  number   Choose one of them
  time     Look at it for two minutes
  1        Write one sentence on what it does, and what you'd expect
  2        Copy the error message into a note
  3        Open the file it's about
  4        Say the error out loud
  unclear  Write down the last time it worked
  tired    Make a note of what you know so far
  afraid   Make a copy, and break that
  bored    Explain it to a rubber duck

performance
  when     optimise, speed up, profile, improve, reduce, investigate, fix, cache, benchmark: query, slow
           query, performance, load time, build time, page speed, sql query, page load, algorithm, latency,
           memory usage, startup time, database query, bundle size, website speed, response time, test run,
           loop, slow test, ci time
  when     -: performance tuning, performance optimisation, profiling, slow query
  when     cache, memoise: *
  unless   appraisal, review, my time, sport, athletic, physical, work performance, employee, cash, key, keys,
           envelope, envelopes, treasure, stage, song, band, race, pupil, belt, knitting, pedal, crochet, my
           performance, meetings, at work
  1        Write down what feels slow, and your guess how slow
  2        Measure it once, and write the number down
  3        Open the slowest part
  4        Write down how fast it needs to be
  unclear  Choose the one thing to measure
  tired    Put the number in a note for tomorrow
  afraid   Measure, and change nothing
  bored    See if it's faster than the kettle

CI and checks that run by themselves
  when     set up, configure, install, add, enable, get running: ci, ci pipeline, pipeline, github action,
           github actions, linter, formatter, pre commit, pre commit hook, jenkins, build server, type
           checker, eslint, deployment pipeline, ci cd, test framework, autoformatter, gitlab ci, build, build
           script, makefile, dev environment, dev env, development environment, local environment, docker
           compose, virtual environment
  when     -: ci, github actions, ci pipeline, linter, ci cd, dev environment, jenkins
  unless   furniture, oil, water, shelf, gas, tree, sales, deal, hiring, muscle
  1        Open its page of first steps, and read one line
  2        Copy the smallest example from its docs
  3        Open the config file, or an empty one
  4        Say what it would tell you
  unclear  Write down the one check you'd like first
  tired    Save the page with the smallest example
  afraid   Switch on one rule, and stop
  bored    Let it print a little ship

write tests
  when     write, add, update, improve, mock, increase, finish: unit test, test suite, coverage, integration
           test, regression test, end to end test, test coverage, flaky test, e2e test, failing test,
           automated test, ui test, test case, missing test, broken test, snapshot test, load test, cypress
           test, playwright test, acceptance test
  when     write, add, update, mock: test
  when     mock, stub: payment gateway, gateway, service, api, clock, database, payment api, server
  when     bring, bring up, push, raise, lift: coverage, test coverage
  when     -: unit test, test coverage, flaky test, tdd, integration tests, e2e tests, code coverage,
           failing test
  unless   driving, blood, eye, hearing, covid, pregnancy, allergy, water, oil, gas, exam, kitchen, marking,
           personality, speaking, language, citizenship, pupils, class, year 8, french, maths, spelling,
           vocab, quiz, insurance, 8b, 9c, yr, fractions, year 3, year 4, year 5, year 6, year 7, year 9, year
           10, year 11
  number   Write the name of the first one
  1        Write the name of one test
  2        Run the tests that are there
  3        Open the test file
  4        Say one thing it promises
  unclear  Write down one input and what comes out
  tired    Write down one test name for tomorrow
  afraid   Test the line you trust most
  bored    Feed it the silliest input you can think of

run tests, or mend one
  when     run, fix, repair: unit test, test suite, integration test, regression test, end to end test, flaky
           test, e2e test, failing test, automated test, ui test, broken test, snapshot test, cypress test,
           playwright test, acceptance test
  unless   driving, blood, eye, hearing, exam
  1        Open a terminal where they're run from
  2        Write down the name of one of them
  3        Find the file it's in
  4        Say one thing it promises
  unclear  Write down what you changed last
  tired    Write down its name for tomorrow
  afraid   Run one of them, any one
  bored    Guess the number that pass

review code
  when     review, do, look at, comment on, approve, check, answer, respond to, address, go through: pull
           request, pr, code review, merge request, diff, code, pr comment, review comment on pr,
           colleague's code, pull requests, prs, open pr
  when     review, comment on, approve, answer, respond to, address: patch
  when     accept: pr, pull request, dependabot pr, merge request, patch
  when     -: code review, pr review
  unless   dress, reviewer, postal, zip, journal, door, discount, promo, qr, tax, voucher, error, fault, gate,
           backup, verification, pin, colour, conduct, practice, of, parcel, on the
  number   Open the first one and read its title
  1        Read the title and the first changed line
  2        Read one line of the diff
  3        Find the link to it
  4        Say what it changes, in five words
  unclear  Write one question as a comment
  tired    Read the description, and nothing more
  afraid   Write one question, and keep it as a draft
  bored    Find the one line you like

git
  when     change, fix, set: commit author, commit date, commit email, git author, git name, git email
  when     undo, uncommit, amend, redo: commit, last commit, merge, rebase, git add
  when     rebase, cherry pick, git, bisect, squash commits, git bisect: *
  when     commit, merge, rebase, revert, roll back, stash, check in, merge in, pull, fetch, squash: @code
  when     fix, sort out: git mess
  when     push: side project, change, code, to github, to main, fix, hotfix, branch, repo
  when     merge, rebase, clean up, push, delete, commit, tag, split, open, make, create, finish, submit,
           update: branch, commit, feature branch, git history, branches, pull request, pr, my
           branch, old branch, stale branch, merge request, draft pr, pr for
  when     -: commit, first commit, merge conflict, git, rebase, merge, git cleanup, merge conflicts
  when     rename: master, branch, main branch, default branch, master branch
  when     squash: commit, my commits
  unless   address, bank, tree, family, christmas, hedge, plans, company, shop, neighbour, friend, climate,
           habit, diet, door, presents, present, gift, cash, snack, snacks, sweet, sweets, weed, mail, excel,
           cells, accounts, pension, pots, pdf, pdfs, init, clone, config, install, course, tutorial, ignore,
           through, pram
  1        Look at its status: which branch, and what has changed
  2        Write down which branch you're on
  3        Open the terminal in its folder
  4        Say in five words what has changed
  unclear  Draw the two branches as two lines
  tired    Write a note where you left off
  afraid   Try it on a throwaway copy
  bored    Write the commit message as a haiku

dependencies and upgrades
  when     update, upgrade, bump, replace: dependency, dependencies, framework, django, react, python version,
           rails, postgres, api version, java, codebase, legacy system, typescript, python 3, laravel, spring
           boot, php, kubernetes, angular, vue, npm package, server software, schema, sdk, cms, wordpress
           plugin
  when     update, upgrade, bump, replace: library, node, version, database, db
  when     update, upgrade, bump: package
  when     upgrade, bump, replace: project
  when     bump, downgrade: @library
  when     -: dependency update, upgrade to python
  unless   house, country, flat, parcel, amazon, delivery, phone, number, bird, seat, car, holiday,
           airport, laptop, pc, ram, mac, bird, bees, bee, hive, australia, canada, visa, family, @animal,
           @somebody
  number   Choose the first one
  1        Read the first lines of the changelog
  2        List what's out of date, and count it
  3        Write down the version you have
  4        Say in one line why it needs updating
  unclear  Write down what would break first
  tired    Open the changelog for tomorrow
  afraid   Try it on a branch no one uses
  bored    Choose the package with the silliest name

docs
  when     document: @code, process, setup, decision, api, project, code, procedure, workflow, system,
           function, module, deployment, invoicing process, steps, how it works, architecture
  when     write, update, finish, improve, start, fix, add, draft: readme, documentation, docs, api docs,
           doc, code comment, docstring, changelog, wiki, user guide, release note, release notes, api
           documentation, technical documentation, user manual, how to guide, adr, design doc, rfc, tech
           spec, spec, runbook, installation guide, tutorial for the library, onboarding doc, specification,
           developer guide
  when     -: readme, documentation, docs, api docs, changelog, design doc, technical documentation,
           runbook, release notes
  unless   travel, passport, visa, identity, tax, legal, court, insurance, post, blog, medical
  time     Write for two minutes
  1        Write one sentence that a reader would need first
  2        Write down one command that works
  3        Open the file, and add one heading
  4        Say what a newcomer would ask first
  unclear  Write down the question you get asked most
  tired    Write three headings, and stop
  afraid   Write it as a message to one colleague
  bored    Explain it to a five-year-old

issues and open source
  when     triage, answer: stale issue kindly, stale issue
  when     finish, do, start, take, pick, pick up, estimate: jira ticket, github issue,
           user story
  when     finish, estimate: ticket
  when     answer, triage, sort, label, go through, prioritise, assign, comment on, work on, reply to, fix,
           clean up, groom, refine, reduce: github issue, bug report, stale issue, ticket, backlog, open
           issue, feature request, jira ticket, jira, good first issue, issue on github, github notification,
           user story, kanban board, jira board, issue tracker, support ticket, question on stack overflow
  when     answer, triage, label, go through, prioritise, assign, comment on, reply to, clean up, groom,
           refine: issue
  when     answer: stack overflow, question on stack overflow, stack overflow question, forum question,
           question in forum
  when     edit: wikipedia, wikipedia article, openstreetmap
  when     -: issue triage, jira, backlog grooming, github issues, jira tickets, jira ticket
  unless   health, parking, trust, train, concert, theatre, cinema, gig, show, family, speeding, short,
           love, bedtime, skin, stomach, marital, garden, relationship, boundary, boundaries, flower,
           weight, friendship, contact with, queue, mairie, raffle, bus, lottery, reading, station
  number   Read the first one's title
  1        Read its title and its first line, or the top one's
  2        Open the list and choose the easiest
  3        Write one line of an answer
  4        Say what the person is asking for
  unclear  Write one question back to whoever wrote it
  tired    Label one, and stop
  afraid   Fix one typo first
  bored    Find the oldest of them all

deploy and release
  when     put online: website, web site, homepage, web page, site, portfolio site, web app
  when     deploy: *
  when     deploy, release, ship: -
  when     release, ship, launch, roll out, push, go live with: feature, new feature, version, update, app,
           v1, mvp, code, website, beta, patch, site, fix, build, change, hotfix, new website, tool, update
           to production, to production, new version, page, product
  when     publish, cut, tag, prepare, announce, push: npm package, release, new version, beta, crate, app to
           app store, app, extension, plugin, update, hotfix, 1 0, v1, mvp, app update, library, python
           package, browser extension
  when     publish, tag, announce, push: package
  when     post, write, publish: devlog, dev log, patch note, release post
  when     submit, upload: app to the app store, app to app store, build
  when     -: deployment, release, release day, go live, app store submission, launch, product launch
  unless   hold, frustration, anger, balloon, hormone, ep, album, single, book, parcel, tension, boat, weight,
           business, magazine, campaign, fish, dove, grudge, shoulder, stress, novel, memory, past, feelings,
           charity, jaw, put in, tiktok, insta, instagram, twitch, facebook, visa, grant, job, planning, ramp,
           airbag, troops, parachute, anchor, stairlift, awning, slide, @inhand, @object, @somebody,
           @furniture, customer, post office, courier, box
  1        Write down what's in it, in three lines
  2        Read the checklist's first item
  3        Write down the version number
  4        Say in five words what's new in it
  unclear  Write down how you'd undo it
  tired    Write one line to tell people about it
  afraid   Put it on the test server first
  bored    Choose a song for when it's out

delete and refactor code
  when     refactor: -, *
  when     modularise: *
  when     clean up, simplify, tidy, split up, rewrite, restructure, move, extract, reduce, pay
           down, address, clean: dead code, code, variable, old code, legacy code, technical debt, tech
           debt, codebase, duplicate code, feature flag, unused code, unused import, spaghetti code, file
           structure, backend, frontend, folder structure of repo, todo comment, todos in code, stylesheet,
           global variable
  when     clean up, simplify, tidy, split up, rewrite, restructure, extract, reduce, pay down, address,
           clean: function, module, css
  when     -: refactoring, technical debt, tech debt, dead code, legacy code, code cleanup, refactor, code
           reading
  unless   school, dress, evening, piano, zip, postcode, penal, secret, driving, highway, dance, yoga, door
  number   Rename the first one
  time     Tidy code for two minutes
  1        Open the file it's in, and find where it begins
  2        Read one function from top to bottom
  3        Say which line bothers you most
  4        Rest your eyes for one breath
  unclear  Write down what this part is for
  tired    Leave a comment: “Begin here”
  afraid   Do it on a branch that no one sees
  bored    Give one function a silly name, for now

program
  when     code, program, hack on: -, *
  when     write, finish, fix: shell script, python script, bash script
  when     add, implement, build, write, finish, develop, make, integrate, code, work on, create, improve,
           rewrite, extend, automate: feature, dark mode, parser, api, backend, frontend, database, plugin,
           bot, discord bot, telegram bot, cli, function, endpoint, component, search function, login page,
           scraper, web scraper, compiler, crawler, browser extension, chrome extension, algorithm, bash
           script, shell script, user authentication, stripe, landing page code, landing page text, form
           validation, python module, docker file, migration tool, cron job, feature x, repo, microservice,
           server code, auth, oauth, graphql api, rest api, ui, settings page, python script, image upload,
           web page, landing page, emulator, game engine, signup form, checkout, game mechanic, contact form,
           app feature, offline mode, translation feature, backup script, dotfiles, prototype, arduino
           project, arduino, raspberry pi project
  when     write, build, develop, port: firmware
  when     implement, build, write, develop, design, integrate, code, work on, rewrite, extend, automate,
           configure, maintain: home automation, smart home, home assistant
  when     implement, build, write, develop, integrate, code, rewrite, extend, automate, configure, maintain:
           program
  when     implement, build, write, develop, code, rewrite, extend: python library, code library, ui library
  when     implement, build, develop, integrate, code, extend: payment, notification, search
  when     write, build, develop, implement, finish, work on, rewrite, maintain, port: driver, device driver
  when     code: *
  when     -: coding, programming project, dark mode, scraper, discord bot, bash script, automation, new
           feature, backend, frontend, arduino, api, coding project, dotfiles, programming task, arduino
           project, home automation
  when     implement, build, develop, integrate, code, rewrite: login
  when     set up: user authentication, oauth, cron job, backend, frontend, graphql api, rest api, migration
           tool, stripe
  unless   concert, choir, season, festival, evening, playlist, music, prescription, pharmacy, remote,
           thermostat, heating, boiler, oven, coffee machine, sat nav, house, door code, dress, wedding,
           printer, tv, screen play, screenplay, play, exercise, training, diet, muscle, confidence, curtain,
           film, video, movie, reading, relationship, tailor, gym, school, art class, yoga, book page, money,
           photo, scrapbook, belly, diary, bill, budget, loyalty, dance, focus group, focus groups, interview,
           interviews, transcript, transcripts, nvivo, atlas ti, maxqda, nothing, hair, loft, kitchen,
           nativity, sermon, pantomime, skit, panto, carol, service, workout, morning, life, day, week, opera,
           theatre, notes, director, fee, names, code switch, code for, code brown, code blue, code club, code
           of, code word, code book, code red, codes for, code to the, code card
  number   Write the first line of one
  time     Code for two minutes
  1        Write one line: what it'll do once it works
  2        Open the editor at the right file
  3        Open the editor
  4        Wiggle your fingers
  unclear  Write one line on what it would do once it works
  tired    Leave yourself a comment for tomorrow
  afraid   Try it in a file you'll throw away
  bored    Name the new thing something silly, for now

build an app or a website
  when     -: website, webpage, homepage
  when     build, design, create, invent, launch, make, update, finish, develop, publish, redesign, relaunch,
           fix, maintain, improve, set up, refresh, write, rebuild, plan: website, prototype, homepage,
           landing page, web site, web page, mobile app, portfolio site, side project, personal website, my
           website, habit tracker app, web app, wordpress site, portfolio website, indie game, web shop,
           webshop, android app, iphone app, app idea, todo app, club website, company website, band website,
           personal site, blog site, chrome app, mvp, mini game, text adventure, tracker app, wedding website,
           website for, saas, hobby project, browser game, game prototype, level design, tetris clone, tic tac
           toe, pong clone, hangman, dating app idea, shop website, church website, school website
  when     build, design, create, invent, launch, make, develop, publish, redesign, write, rebuild: game,
           video game
  when     build, design, create, invent, launch, make, finish, develop, publish, redesign, relaunch,
           maintain, improve, write, rebuild, plan: app
  when     make: website accessible, accessible, responsive, website faster, app faster
  when     -: website, side project, homepage, prototype, personal website, game jam, game dev, app idea,
           portfolio website, my website, indie game, side projects, landing page, wordpress, blog redesign,
           unity game, saas idea
  unless   play, board, card, football, delete, children's, watch, phone, sleep
  1        Write down one thing people would find or do there
  2        Draw one box on the back of an envelope
  3        Open an empty page
  4        Say out loud what you'd call it
  unclear  Write down who'd use it first
  tired    Draw one button and what it says
  afraid   Make one page that no one else will see
  bored    Write down the silliest feature it could have

anything else in code
  when     automate, containerise, parallelise, vectorise, lint: *
  when     maintain: ~
  when     make: test green, tests green, build green
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel,
           book, find, return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate,
           reply, answer, complain, dead, died, drive, think, flight, concert, train ticket, ticket to,
           theatre, parking, dress, bird, tree, lymph, skin, movie, cinema, dating, penal, dress code, photo,
           public, quiet, borrow, municipal, downloads, bank, therapy, health, meditation, deploy, refactor,
           review, translate, document, test the, design, draw, launch, migrate, debug, delete, speak,
           present, release, read, roller
  number   Choose the first one
  time     Work on it for two minutes
  1        Write down one thing that'll work afterwards
  2        Open the place where you'd change it
  3        Write down the first thing you'd check
  4        Say in five words what it's about
  unclear  Write down one question for a colleague
  tired    Leave a note where you'd begin
  afraid   Try it on a copy
  bored    Explain it to the nearest plant
"""
