"""What people who program do in one move: time it, print it, tag it, switch it off, show it to a child."""

KINDS = """
@library
  nouns    lodash, react, vue, svelte, angular, next js, nextjs, nuxt, node, nodejs, django, flask, fastapi,
           rails, laravel, symfony, spring boot, numpy, pandas, scipy, pytorch, tensorflow, scikit learn,
           sklearn, express, jquery, bootstrap, tailwind, webpack, vite, babel, eslint, prettier, jest,
           pytest, typescript, log4j, openssl, kotlin, gradle, maven, npm, yarn, pnpm, pip, conda, docker,
           php, ruby, python, python 3, java, rust, golang, deno, bun, electron, flutter, expo, react
           native, axios, moment, moment js, three js, d3, pygame, phaser, godot, unity, terraform,
           kubernetes, dependency, dependencies, package, npm package, library, framework, sdk, postgres,
           redis, mongo, drupal, joomla, magento, symfony app, toolchain, crate, gem, npm dependency,
           version of node, node version, python version, php version

measure how long code takes
  when     profile: @code, @server, @bug, loop, import, build, export, startup, start up, request, job, sync,
           app, game, program, function, memory, frame, level, render, hot path, code path
  when     time, clock, benchmark: @code, @server, query, loop, import, export, build, job, sync, startup,
           start up, page load, load time, request, response, upload, download of the page, backup, render,
           function
  when     measure: @code, @server, query, loop, import, export, build, job, sync, startup, start up, page
           load, load time, request, response, upload, download of the page, backup, render, function
  when     time, clock, benchmark: *
  only     takes, code, query, import, script, build, test, export, load, loop, rows, sync, job, pipeline,
           function, deploy, startup, request, api, server, database, app, endpoint, records
  unless   drive, contraction, run, lap, egg, baby, bake, oven, sofa, window, floor, room, door, curtain,
           walk, bus, speech, pulse, blood, waist, fabric, board, shelf, wall, garden, medication, exam, mock,
           essay, myself, reading, aloud, read, lung, kidney, liver, hand, knee, lapse, time lapse, time
           sheet, time out, time share, time capsule, time travel, time line, time machine
  1        Write down how long you think it takes, as a guess
  2        Choose the one part you'd measure
  3        Find the line or the click that it begins with
  4        Say which part feels slowest
  unclear  Write down how fast would be fast enough
  tired    Write the guess in a note for tomorrow
  afraid   Measure, and change nothing
  bored    Guess whether the kettle would beat it

look at a value while it runs
  when     print, print out, console log, dump, echo, inspect, watch, output, spit out: hello, hello world,
           lcd, value, variable, array, object, payload, response, json, dict, dictionary, request, return
           value, state, index, counter, stack, shape of tensor, shape, query, type, id, result of function,
           buffer, pointer, props, header, token
  when     add, put, put in, insert, stick, set, drop, write, use: print statement, print, console log,
           console, log line, log statement, logging line, breakpoint, debugger, debug line, debug statement,
           alert in the code, printf
  when     step through, step into, single step, breakpoint, console log, printf, watch in debugger: *
  when     log: value, variable, array, object, payload, response, json, dict, dictionary, return value,
           props, what
  only     lcd, oled, serial, terminal, python, value, variable, array, object, payload, response, json, dict,
           request, state, index, counter, console, print statement, breakpoint, debugger, null, undefined,
           function, loop, code, error, props, header, token, query, line, fetch, call, api, trace, printf,
           buffer, pointer, debug, log line, stack
  unless   paper, printer, photo, poster, recipe, food, mood, symptom, sleep, wood, fire, book, habit, hours,
           ticket, boarding, letter, label, form, linocut, fabric, qr, return, parcel, amazon, manager,
           conduct, discount, postage, sheet, worksheet, colouring, fete, customer, patient, caller, member,
           show, night, ward, visitor, manuscript, novel, choir, church, dance, choreography, routine, steps
  1        Go to the line it happens on, and put the cursor there
  2        Write down what you'd expect to see
  3        Open the file, at the line you mean
  4        Say the name of the value you'd like to see
  unclear  Write down where you last knew what it was
  tired    Write the line's number in a note for tomorrow
  afraid   Look, and change nothing
  bored    Guess what it'll say before you look

switch one bit of code off and on again
  when     comment out, uncomment, comment back in, toggle off, stub out, monkey patch, feature flag: *
  when     disable, switch off, turn off, bypass, skip, ignore, undo, revert, hide, take out: animation,
           plugin, plugins, cache, caching, validation, check, test, flaky test, feature, line, import, last
           change, shader, code, debug mode, middleware, minification, my last change
  only     code, plugin, script, page, site, css, animation, flag, test, build, game, app, function, line,
           cache, caching, commit, file, server, shader, header, comment, if, import, hook
  unless   bank, card, subscription, phone, alarm, meal, tv, baby, exam, driving, blood, gym, customs, queue,
           dinner, school, sunday, fete, match, party, warm up, warmup, airport, pub, lunch, washing
  1        Find the line it's on, and put the cursor in front of it
  2        Write down what you'd expect to change
  3        Open the file it is in
  4        Say which bit you suspect
  unclear  Write down what still works without it, as far as you know
  tired    Write the file's name in a note for tomorrow
  afraid   Save a copy of the file first
  bored    Guess the number of lines it'd break

a version and its number
  when     tag: @code, @library, release, version, v, build, release candidate, rc, beta, final version,
           commit
  when     tag: -
  when     bump, pin, downgrade, upgrade, lock: @library, version, minor version, major version, version
           number, v
  when     update: @library
  when     update to, upgrade to, bump to, downgrade to: @library, version
  when     bump: *
  when     update, change, set, raise: version number, version, version in package json, minimum version
  only     version, v, v0, v1, v2, v3, v4, v5, 1 0, 2 0, release, beta, rc, pip, npm, requirements, lockfile,
           package, dependency, dependencies, react, django, node, python, php, rails
  unless   meeting, call, appointment, dentist, date, review, interview, lesson, class, viva, birthday,
           payment, order, price, wage, salary, money, lunch, lecture, party, dinner, visit, trip, session,
           phone, photo, budget, transfer, fund, saving, hold, picture, clothes, ear, sheep, dog, cat, snake,
           cattle, knowledge, skill, cv, into, fist, elbow, pram, baby, car, contract, song, manuscript,
           novel, tattoo, hours, shift, rent, deposit, talk, pay
  1        Look up which version it has now
  2        Read one line on what changed since
  3        Open the page or the file where the number stands
  4        Say the old number and the new one
  unclear  Write down what could break, in three words
  tired    Write the two numbers in a note for tomorrow
  afraid   Try it on a copy, or on a branch of its own
  bored    Give the new version a silly name

a secret that lies in the code
  when     move, move out, take out, get out, pull out, remove, hide, delete, scrub, extract, clean out:
           key, api key, secret, password, token, credential, api token, access key, private key, secret
           key, env file, database password, connection string, hardcoded password, stripe key, aws key,
           keys, passwords, tokens
  only     repo, code, git, github, source, commit, env, config, script, history, hardcoded, gitlab, api, env
           file, frontend, javascript, notebook, vault, environment
  unless   house, car, door, piano, keyboard, shed
  1        Search the code for it, and look at the line it's on
  2        Write down how many places it's in
  3        Open the file where it'll live from now on
  4        Say “New key first, then the old one goes”
  unclear  Write down who could have seen it
  tired    Write down the file and the line for tomorrow
  afraid   Read where it's used, and change nothing yet
  bored    Guess how long it's been there

switch off what runs and costs
  when     turn off, shut down, stop, switch off, kill, pause, take down, scale down, power down, free, free
           up, spin down, tear down, delete, put to sleep: @server, instance, ec2, ec2 instance, gpu
           instance, gpu, server, old server, test server, staging, vm, virtual machine, droplet, container,
           cluster, cloud instance, aws instance, cron job, process, zombie process, hanging process, colab,
           colab session, sandbox, notebook server, lambda, database instance, jupyter server, port, daemon,
           docker
  when     terminate, cancel: @server, instance, ec2, ec2 instance, gpu instance, gpu, server, old server,
           test server, staging, vm, virtual machine, droplet, container, cluster, cloud instance, aws
           instance, cron job, process, zombie process, hanging process, colab, colab session, sandbox,
           notebook server, lambda, database instance, jupyter server, dyno, heroku dyno, port, daemon,
           docker
  when     kill, kill off: process, zombie process, task, background task, node process, python process,
           script
  unless   book, gym, insurance, interview, application, cleaning, funeral, bank, offer, shipping, phone,
           applying, of, food, kitchen, waiter
  1        Look at what's running there now
  2        Write down what would stop with it
  3        Open the page or the window where it's listed
  4        Say its name
  unclear  Ask who else might be using it
  tired    Write its name on a note by the keyboard
  afraid   Write down how you'd start it again
  bored    Give it a small salute

pictures, buttons and pages that anyone can use
  when     add, write, put, fill in, improve, check, test, correct: alt text, alt, alternative text, image
           description, aria label, aria labels, alt tag, alt attribute, form label, label in the form, skip
           link, focus outline, focus state, screen reader text, transcript for the page, colour contrast,
           contrast, heading structure, tab order, keyboard navigation, accessibility, video caption, subtitle
           on site, captions on site
  when     fix: alt text, alt, alternative text, image description, aria label, aria labels, alt tag, alt
           attribute, form label, label in the form, skip link, focus outline, focus state, screen reader
           text, transcript for the page, colour contrast, contrast, heading structure, tab order, keyboard
           navigation, accessibility, video caption, subtitle on site, captions on site
  when     -: alt text, alt tags, colour contrast, accessibility audit, accessibility, keyboard navigation,
           tab order
  when     make: page readable, site accessible, accessible, website accessible, form accessible
  unless   wheelchair, ramp, housing, bus, station, venue, bathroom, benefits, portrait, painting, drawing,
           sketch, essay, collage, quilt, canvas, radiator, watercolour, hotel, theatre, toilet, hall, museum,
           campsite, beach, restaurant, pub, parking, room
  1        Choose one picture, button or page, and open it
  2        Close your eyes, and say what it is in six words
  3        Put the mouse aside, and press Tab once
  4        Think of one person who can't see the screen
  unclear  Look at how one page you like does it
  tired    Write six words for one, in a note
  afraid   Try it on one page no one visits
  bored    Describe your own mug in six words first

warnings and to-dos in a build
  when     remove, clear, clear out, get rid of, silence, suppress, go through, reduce, clean up, look at,
           sort out, address, resolve, check, deal with, turn off, sort, work through, kill, count: warning,
           lint warning, lint error, compiler warning, deprecation warning, type error, eslint error, eslint
           warning, console warning, build warning, console noise, todo comment, fixme, linter warning, xcode
           warning, mypy error, error, flake8 error, deprecation, squiggle, red squiggle, console error,
           security alert, sonar issue
  when     fix: warning, lint warning, lint error, compiler warning, deprecation warning, type error, eslint
           error, eslint warning, console warning, build warning, todo comment, fixme, linter warning, xcode
           warning, mypy error, error, flake8 error, deprecation, squiggle, red squiggle, console error,
           security alert, sonar issue
  only     build, code, lint, linter, compiler, console, xcode, eslint, compile, ide, mypy, deprecation, ci,
           repo, file, fixme, log, flake8, typescript, type, red, php, java, terminal, react, dependabot
  unless   weather, storm, final, car, dashboard light, parking
  1        Look up which file and which line it's about
  2        Read one of them to its end
  3        Run it once, and count them
  4        Say what it's worried about, in plain words
  unclear  Search for its words, without your own names in them
  tired    Write one file's name in a note for tomorrow
  afraid   Begin with one that's about a space or a comma
  bored    Read it aloud in a worried voice

show somebody how to program
  when     teach, show, help, introduce, tutor, sit with, do: @child, @person, @someone, @pet, @pupils,
           scratch, python, html, coding, variable, for loop, while loop, loop, turtle drawing, minecraft mod,
           hour of code, code club, programming, sprite, -, pointer, turtle, microbit, micro bit, block,
           drawing, scratch to
  when     teach, show, introduce, tutor: *
  only     scratch, python, coding, programming, html, css, turtle, micro:bit, microbit, minecraft mod, roblox
           studio, javascript, variables, for loop, while loop, loops, sprite, git, excel formulas, arduino,
           programme, if statement
  unless   zoo, tank, sea turtle, pet, vet, door, highway, dress, morse, baking, cake, call, doctor, bake,
           snake tank, dance, walk, draw, knit, crochet, boxing, swim, paint, climbing, road, song, stroke,
           spin, flip, swimming, needle, race, pasta, car, table, floor, phone, cd, ticket, card, alarm
  1        Make one thing move or appear yourself, as you'd show it
  2        Open the page or the program you'd show it in
  3        Think of one thing they'd love to make
  4        Say in one plain sentence what it does
  unclear  Ask them what they'd like it to do
  tired    Write down one word you'd show them
  afraid   Let them press the keys, and you watch
  bored    Make it say something rude, and start from there

ask those who run it
  when     open, raise, file, log, create, write, put in, start, make, chase, answer, reply to, update,
           escalate: ticket, support ticket, support request, helpdesk ticket, help desk ticket, it ticket,
           ticket to support, service request, bug with support, ticket with it, request with it
  when     submit, send: ticket, support ticket, support request, helpdesk ticket, help desk ticket, it
           ticket, ticket to support, service request, bug with support, ticket with it, request with it
  only     hosting, host, support, it, helpdesk, help desk, isp, provider, vendor, hotline, apple, microsoft,
           google, aws, blocked, port, cloud, hosting people, uni it, service desk, wifi, account, vpn,
           printer, licence, email
  unless   parking, speeding, court, train, concert, jira, github, backlog, sprint, flight, traffic, lottery
  1        Write one line: what happens, and when it began
  2        Copy what it says on the screen into a note
  3        Find the page where one writes to them
  4        Say what you'd like them to do, in five words
  unclear  Write down what you've tried, in three words
  tired    Write the line in a note, and send it tomorrow
  afraid   Write it as if to a friend who works there
  bored    Write the rude version first, on paper

what others wrote about one's code
  when     reply to, answer, respond to, address, go through, read, look at, resolve, deal with, work through,
           act on, face, react to, incorporate: comment, review comment, review, feedback, code review,
           remark, pr comment, comment on my pr, question, suggestion, nit, nits, requested change, change
           request, thread, note
  when     fix: comment, review comment, review, feedback, code review, remark, pr comment, comment on my pr,
           question, suggestion, nit, nits, requested change, change request, thread, note
  only     pr, pull request, mr, merge request, code review, diff, code, github, gitlab, patch, maintainer,
           pr's, commit, pull, my branch
  unless   thesis, supervisor, essay, exam
  1        Read it, or one of them, and the line it's about
  2        Find the shortest of them, and mark it
  3        Open the page they're on
  4        Say to yourself “It's about the line, not about me”
  unclear  Write one question back, as a draft
  tired    Read who wrote, and answer tomorrow
  afraid   Answer the friendliest first, or write “thanks, I'll look”
  bored    Read it aloud in a robot's voice

look whether it works
  when     test, verify, make sure, check that, check if, check whether, test if, test whether, try out, test
           on, test in, open in, click through: website, web site, site, web page, webpage, home page,
           homepage, landing page, form, contact form, checkout, sign up form, menu, button, link, game,
           level, demo, prototype, build, login, page, shop, plugin, script, app still, app start, app work,
           layout, new version, update, dump, backup, patch, redirect, app
  when     check: app still, app start, app work, backup, redirect, plugin, new version
  only     wifi off, firefox, safari, chrome, browser, mobile, site, website, web page, webpage, app, script,
           build, game, checkout, redirect, offline, dark mode, login, plugin, deploy, cert, staging, app's,
           localhost, code, api, endpoint, query, loads, layout, crashes, compile, runs, phone screen
  unless   bank, banking, dating, weather, bus, train, doctor, nhs, gp, tax, visa, council, job, price,
           appointment, train app, building, camp, grave, application, balance, parcel, delivery, flight,
           passport, application form, claim, lesson, order, money, booking, consent, permission, school app,
           school, benefits, permit, camping, vaccination, sugar, medication, pension, match, tyre, bus app,
           construction, results, status, uni, pin, redness, injection, wound, infection, @bodypart, sore,
           building site, caravan site, ready, tv, telly, kick off, rained, cancelled, chemist, coat, dress,
           shirt, chain, leo, sold, open, is on, board game, card game, kids, football, xbox, tasting, chef,
           wine
  1        Write down the one thing you'd try first, and what you'd expect
  2        Open it, and look at its first screen
  3        Find the phone or the browser you'd try it on
  4        Say what “it works” would look like
  unclear  Ask someone to try it while you watch
  tired    Try one click, and leave the rest
  afraid   Try it where no one else sees it
  bored    Try it the way your grandmother would

look whether a page or a program still works
  when     check, test, check that, check if, check whether, see if, see whether, test if, test whether,
           verify, make sure: *
  only     wifi off, firefox, safari, chrome, offline, dark mode, deploy, staging, localhost, endpoint, loads,
           crashes, compiles, redirects, redirect, login still, site still, app still, page still, still
           loads, login works, form works, link works, site works, app works, page works, script works, button
           works
  unless   bank, banking, dating, weather, bus, train, doctor, nhs, gp, tax, visa, council, job, price,
           appointment, train app, building, camp, grave, application, balance, parcel, delivery, flight,
           passport, application form, claim, lesson, order, money, booking, consent, permission, school app,
           school, benefits, permit, camping, vaccination, sugar, medication, pension, match, tyre, bus app,
           construction, results, status, uni, pin, redness, injection, wound, infection, @bodypart, sore,
           building site, caravan site, ready, tv, telly, kick off, rained, cancelled, chemist, coat, dress,
           shirt, chain, leo, sold, open, is on, board game, card game, kids, football, xbox, tasting, chef,
           wine
  1        Write down the one thing you'd try first, and what you'd expect
  2        Open it, and look at its first screen
  3        Say out loud what “it works” would mean
  4        Breathe out slowly, once
  unclear  Write down who'd use it, and on what
  tired    Try one thing, and write down what it did
  afraid   Try it where nothing can break
  bored    Use it as your grandmother would

delete code
  when     delete, remove, throw out, drop, strip out: script, analytics script, tracking code, widget, css
           rule, unused css, dead code, code, old code, feature flag, unused code, function, endpoint,
           stylesheet, global variable, table from database
  when     delete, remove, throw out: class
  when     -: dead code
  unless   school, zip, postcode, penal, photo, phone, tax, dinner, kitchen, tree, path, @growing, gutter,
           road, oak, hedge, driveway, lawn, roof, lectern, timetable, conduct, pulpit, stage, chemist,
           doctor, gym, calendar, play, film, prescription, pharmacy
  1        Search for its name, and see where it's used
  2        Delete one line that nothing uses
  3        Open the oldest file
  4        Say what no one would look for if it went
  unclear  Ask who'd notice if it went
  tired    Mark one spot with a comment
  afraid   Delete it on a branch first
  bored    Say one function's name aloud

read code
  when     read, understand, go through, study, look at, explore, get to know, learn: legacy code, code,
           codebase, source code, old code, repo, existing code, sample code, new codebase, legacy system
  when     -: code reading, legacy code
  unless   electric, building code, penal, highway, dress, zip, morse, postal, conduct, meter, door, gate,
           parcel, box, error, discount, promo, qr, access, alarm
  time     Read code for two minutes
  1        Read one function from top to bottom, slowly
  2        Write down where it starts
  3        Open one file with a promising name
  4        Say what the whole thing is for
  unclear  Write down one question for whoever knows it
  tired    Leave the file open where you are
  afraid   Begin with a file of twenty lines
  bored    Find the oldest comment in it
"""
