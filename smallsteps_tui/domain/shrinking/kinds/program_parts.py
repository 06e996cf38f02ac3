"""Parts of programs, their defects and the machines they run on, as classes: written, mended, tidied, tested, run."""

KINDS = """
@code
  nouns    code, function, endpoint, api, rest api, graphql api, query, sql query, schema, database schema,
           component, react component, parser, compiler, regex, frontend, backend, front end, back end, css,
           html, stylesheet, css grid, login page, login flow, login screen, login form, signup form, sign up
           flow, checkout flow, checkout page, landing page, contact form, nav bar, navbar, dark mode,
           webhook, scraper, web scraper, bot, discord bot, slack bot, telegram bot, game loop, main loop,
           sprite, shader, tilemap, collision detection, hitbox, pathfinding, save system, level editor, main
           menu, cli, sdk, microservice, lambda function, terraform, ansible playbook, dockerfile, docker
           file, helm chart, nginx config, config, config file, env file, yaml, json, codebase, code base,
           legacy code, tech debt, technical debt, spaghetti code, state machine, algorithm, data structure,
           linked list, hash map, recursion, for loop, while loop, nested ifs, loop in code, nested loop,
           nested if, variable, enum, struct, mutex, arduino sketch, arduino code, firmware, esp32, interrupt
           handler, npm package, unused import, type hint, middleware, router code, controller, orm, migration
           script, sql script, python script, bash script, shell script, powershell script, vba macro, excel
           macro, formula in excel, user auth, auth, authentication, authorisation, oauth, oauth flow, single
           sign on, pagination, search bar, dropdown, modal, tooltip, footer, header component, css animation,
           form validation, error handling, error message, exception handling, retry logic, caching, cache
           layer, feature flag, cron job, crontab, cron, scheduler, queue worker, worker process, background
           job, job queue, event handler, event listener, use effect, redux store, state management, api
           client, http client, api call, api key handling, unit test, integration test, e2e test, test suite,
           test case, regression test, flaky test, test coverage, mock server, ci, ci pipeline, pipeline,
           build pipeline, github action, github actions, build script, makefile, linter, lint rule, lint
           error, lint warning, compiler warning, deprecation warning, repo, repository, monorepo, git repo,
           commit, pull request, pr, prs, merge request, merge conflict, diff, patch file, release branch,
           side project code, prototype, proof of concept, poc, mvp, plugin code, chrome extension, browser
           extension code, wordpress theme, wordpress plugin, website, web site, web page, webpage, homepage,
           home page, web app, webapp, mobile app, app code, ios app, android app, game jam game, text
           adventure, tetris clone, snake game, chess engine, portfolio site, static site, hello world,
           boilerplate, starter template, admin panel, admin page, user interface, ui, gui, screen layout,
           responsive layout, breakpoint, media query, favicon, data model, entity, er diagram, class diagram,
           interface, abstraction, module code, package json, version number, v0, v1, v2, v3, semver,
           lockfile, build system, webpack config, vite config, eslint config, tsconfig, dotfile, vimrc,
           bashrc, zshrc, neovim config, alias, shell alias, keybinding, api endpoint, health check, rate
           limiter, rate limiting, logger, logging, telemetry, analytics event, notification service, push
           notification code, email template, localisation, i18n, translation file, locale, unicode handling,
           timezone handling, date parsing, date picker, csv import, csv export, pdf export, import script,
           export button, upload button, submit button, file upload, image upload, stripe integration, payment
           integration, payment flow, shopping basket code, cart page, sorting algorithm, search function,
           binary search tree, neural net, ml model, training loop, data loader, model weights, prompt
           template, chatbot, agent loop, user story, acceptance criteria, kata solution, hash table, stack
           trace handler, assertion, null check, edge case, guard clause, magic number, dead code, duplicated
           code, copy paste code, god class, code smell, comments in the code, menu screen, title screen,
           settings screen, splash screen, game over screen, start screen, pause menu, settings menu, level
           select, high score table, score counter

@bug
  nouns    bug, login bug, memory leak, segfault, race condition, deadlock, build error, compile error,
           compiler error, type error, typeerror, syntax error, import error, runtime error, null pointer,
           null pointer exception, off by one error, off by one, stack trace, traceback, 404 error, 500 error,
           cors error, cors, cors issue, broken build, red build, failing test, failing build, failing
           pipeline, failed deploy, broken link, broken image, broken layout, broken page, regression bug,
           layout bug, css bug, ui bug, ux bug, edge case bug, timezone bug, date bug, encoding bug, unicode
           bug, sync bug, sync issue, performance issue, slow query, n 1 query, infinite loop, infinite scroll
           bug, stack overflow error, dependency hell, version conflict, dependency conflict, vulnerability,
           cve, security hole, sql injection, xss, dependabot alert, sentry error, sentry alert, production
           issue, prod issue, prod bug, customer bug, bug report, bug ticket, glitch, typo in the code,
           warning in the console, console error, console warning, blue screen, bsod, kernel panic, error
           code, error log, error in excel, ref error, circular reference, broken formula, duplicate key
           error, merge bug, flicker, jank, z fighting, collision bug, save bug, audio bug, leaky sprite, null
           reference, undefined is not a function, undefined error

@server
  nouns    server, web server, mail server, database server, linux server, vps, droplet, ec2 instance, ec2, s3
           bucket, docker container, docker image, docker compose, docker compose file, cluster, kubernetes
           cluster, k8s, load balancer, reverse proxy, nginx, apache, traefik, postgres, postgresql, mysql,
           mariadb, mongodb, mongo, redis, elasticsearch, kafka, rabbitmq, sqlite, database, db, prod,
           production, prod database, staging server, test environment, dev environment, virtual machine, vm,
           proxmox, hypervisor, homelab, home lab, jenkins, jenkins job, ssl cert, ssl certificate, tls cert,
           let's encrypt, letsencrypt, certbot, dns, dns record, dns zone, mx record, domain, domain name,
           subdomain, nameserver, web hosting, heroku, netlify, vercel, aws, azure, gcp, cloudflare, cdn,
           firewall rule, security group, iam role, ssh key, ssh config, backup job, backup script, restore
           test, alerting, grafana, grafana dashboard, prometheus, uptime check, log rotation, failover, disk
           space on the server, raid array, zfs pool, truenas, unraid, jellyfin, plex server, minecraft
           server, game server, discord server bot, pi hole, wireguard, vpn server, tailscale, samba share,
           nfs share, smtp, active directory, exchange server, ldap, group policy, intranet, sharepoint site,
           wiki server, mastodon instance, matrix server, matomo, nextcloud server, home assistant server,
           zigbee network, mqtt broker

write some code
  when     write, code, debug, understand, add: loop, bash loop, python loop, one liner, if statement, class
           in python, helper, helper function
  when     fix: loop, bash loop, python loop, one liner, if statement, class in python, helper, helper
           function, command
  when     -: @code
  when     write, add, test, finish, create: migration, database migration, schema migration, data migration,
           db migration
  when     fix: migration, database migration, schema migration, data migration, db migration
  when     write, implement, add, build, code, code up, create, make, develop, hack together, hack, hack on,
           prototype, finish, bash out, knock up, knock out, port, wire up, set up, integrate, program,
           script, spike, stub, stub out, scaffold, start, begin, continue, resume, work on, tackle, get
           started on, generate, get back to, get going on, chip away at, plug away at, finish off, complete,
           get done, ship first version of, throw together, whip up, cobble together, crack on with, attack,
           expand, flesh out, design, sketch, sketch out, model, define, plan, draft, plumb in, hook up, get
           working, mock up, figure out, work out, think through, automate, put together, style, lay out,
           animate, bodge, wireframe, instrument, dockerise, containerise, backport, serialise, vibe code,
           slap together, rig up, take on, approach, struggle with, get my head into: @code
  when     extend: @code
  when     -: endpoint, react component, parser, frontend, backend, css, login page, login flow, login screen,
           signup form, checkout flow, landing page, contact form, navbar, dark mode, webhook, web scraper,
           discord bot, slack bot, telegram bot, game loop, shader, collision detection, pathfinding, arduino
           sketch, arduino code, firmware, oauth, pagination, form validation, error handling, python script,
           bash script, shell script, vba macro, sql query, web app, hello world, admin panel, date picker,
           csv import, csv export, pdf export, file upload, chess engine, text adventure, snake game, todo
           app, portfolio site, static site, localisation, i18n, esp32, state management, rate limiting,
           sorting algorithm, stripe integration
  unless   blog, coat, belt, crochet, knit, yarn, skirt, dress code, door code, qr, zip, postal, code of
           conduct, area code, film, play, podcast, building code, sewing, knitting, school, bedtime, sign
           off, screen time, post, wool, discount, promo, voucher, trousers, horse, church, wedding, tax,
           rent, bill, invoice, hmrc, council, insurance, rota, benefit, account, portal, efiling, gov, bank,
           nhs
  unless   mail, email, e mail, curtain, xbox, playstation, ps5, game controller, door, gate, wifi, locker,
           phone, tablet, ipad, medication, birthday, party, charity, 60th, 50th, 70th, 40th, 80th, 21st
  time     Type for two minutes
  number   Write one line on what the first one will do
  1        Write one line on what it'll do, in plain words
  2        Write down what goes in, and what comes out
  3        Open the file it belongs in
  4        Say its name out loud
  unclear  Write it as three lines of plain words
  tired    Write one comment for tomorrow: “Begin here”
  afraid   Write it in a scratch file you'll throw away
  bored    Give it the silliest name, and rename it later

tidy some code
  when     refactor, clean up, simplify, tidy, tidy up, restructure, rewrite, reorganise, rework, untangle,
           dedupe, deduplicate, declutter, improve, clean, modernise, format, reformat, lint, prettify, dry
           up, inline, streamline, shorten, consolidate, polish, pay down, pay off, beautify, standardise,
           unify, comment, annotate, sort, organise, neaten, spruce up, overhaul, cleanse, abstract,
           generalise, trim, prune, slim down, merge together: @code
  unless   dress code, qr, zip, postal, film, play, school, tax, rent, bill, invoice, hmrc, council,
           insurance, rota, benefit, bank, sort code
  number   Open the first one, and read its name
  1        Read one screenful, and mark one thing that bothers you
  2        Read its first ten lines, slowly
  3        Choose the one name that bothers you most
  4        Open the file with the trouble
  unclear  Write down in one line what it does
  tired    Write one comment: “Tidy this”
  afraid   Do it on a branch no one uses
  bored    Find the longest line

change some code
  when     pin, lock, freeze, bump, upgrade, downgrade: version, package version, pandas, numpy, node version,
           python version, library version
  when     change, tweak, adjust, configure, edit, modify, replace, swap, swap out, hard code, update,
           upgrade, bump, migrate, convert, switch, move, move over, alter, parametrise, speed up, optimise,
           optimize, cache, memoise, cut, reduce, shrink, set, secure, harden, enable, disable, turn on, turn
           off, toggle, turn into, make faster, align, centre, center, resize, recolour, colour, redesign,
           revamp, restyle: @code
  unless   dress code, qr, zip, postal, film, play, school, house, wheel, tax, rent, bill, invoice, hmrc,
           council, insurance, rota, benefit
  unless   alarm, door, gate, safe, lock, keypad, padlock, pin code
  number   Open the first one, and say how you'd like it
  1        Write one line: how it is now, and how you'd like it
  2        Search for where it's used
  3        Open the file you'd change first
  4        Say the change in one sentence
  unclear  Write down who'd notice the change
  tired    Write down the file's name for tomorrow
  afraid   Make a branch, and try it there
  bored    Guess the number of lines it'll take

find what is wrong in code
  when     fix, repair, mend: @code, @bug
  when     debug, patch, patch up, solve, investigate, reproduce, squash, trace, diagnose, hunt, hunt down,
           track down, chase, chase down, look into, get to the bottom of, sort, sort out, unbreak, find,
           figure out, crack, resolve, work out, tackle, nail, kill, get rid of, understand, look at, deal
           with, find cause of, pin down, isolate, bisect, triage, report, write up, document, close, crush,
           zap, address, handle, check, file, log, catch, attack, narrow down, replicate, test for, locate,
           stamp out: @bug
  when     debug, patch, troubleshoot, unbreak, diagnose, bisect, wrestle with, battle, stare at, poke at,
           bang my head on, work on, attempt, swat, silence, suppress, deal, dig into, work through, figure
           out what causes, root cause, rule out, workaround, work around: @code
  when     -: @bug
  when     fix, debug, investigate, reproduce, trace, diagnose, track down, look into, catch, handle, resolve,
           bisect, understand: 500, 404, timeout, exception, lag, crash
  when     fix, debug, troubleshoot, diagnose: login
  unless   kitchen, house, bathroom, plant, spray, bite, rose, ant, mosquito, sewing, bathtub, sink, toilet,
           roof, fence, bed bug, insect, car, flu, stomach, garden, tummy, teenage, fruit, film, market,
           sleep, school
  unless   toddler, telly, tv, insurance, police, lorry, van, cyclist, bike, m25, jet, leave, phone contract,
           junction, road, motorway, witness, driver, roundabout, barrier, train
  time     Look at it for two minutes
  number   Open one of them, and read its title
  1        Write one sentence: what it does, and what you'd expect
  2        Copy the error message, or what you see, into a note
  3        Write down when it last worked
  4        Say it out loud, as you'd tell a friend
  unclear  Write down the steps that bring it about
  tired    Write down what you know so far
  afraid   Make a copy, and break that
  bored    Explain it to a rubber duck

test some code
  when     test, try, check: release candidate, beta, rc, new version, new build, test build
  when     test, cover, write tests for, write test for, add tests for, add test for, unit test, try, try out,
           mock, validate, verify, exercise, assert, smoke test, stress test, load test, qa, play test,
           playtest, user test, test out, test run, typecheck, sandbox, try again: @code
  when     benchmark, profile: @code
  unless   dress code, qr, zip, postal, film, play, tax, rent, bill, invoice, hmrc, council, insurance, rota,
           benefit, school, door, gate, wifi
  1        Write down one thing to try, and what you'd expect
  2        Write the name of one test
  3        Run what's there already
  4        Say one thing it promises
  unclear  Write down what no one would forgive it
  tired    Write one test name for tomorrow
  afraid   Test the line you trust most
  bored    Feed it the silliest input you can think of

read some code
  when     read, review, read through, understand, step through, walk through, study, look at, go through,
           audit, look over, look through, get my head round, make sense of, get to grips with, skim, explore,
           decipher, inspect, approve, comment on, give feedback on, give comments on, learn from, trace
           through, dig into, dive into, analyse, get to know, pair on, go over: @code
  when     -: code review, pr review
  unless   dress code, qr, zip, postal, film, play, highway code, tax, rent, bill, invoice, hmrc, council,
           insurance, rota, benefit, school, error message, website, web site, home page, homepage, door,
           building code, party, code of
  1        Read its first ten lines, slowly
  2        Read its title or its name
  3        Open it, and scroll once
  4        Say in five words what it's for
  unclear  Write one question beside one line
  tired    Open it, and leave it open for tomorrow
  afraid   Find one line you do understand
  bored    Find the one line you like

run some code
  when     build, rebuild, run, start: docker image, container image, dev image, docker container, dev
           container
  when     run, rerun, execute, debug: script, pipeline, simulation, job, failed job, npm install, pip install
  when     -: npm install, pip install, npm run build, docker compose up
  when     run, rerun, re run, execute, start, start up, kick off, compile, build locally, get running, spin
           up, boot, trigger, install, flash, load, simulate, seed, try running: @code
  unless   marathon, errand, 5k, race, tax, rent, bill, invoice, hmrc, council, insurance, rota, benefit,
           school, website, home page, homepage, bath, water, tap
  1        Open the place where you'd run it
  2        Write down what you'd expect it to do
  3        Write down the line you'd type
  4        Rest your hands on the keyboard for one breath
  unclear  Find the one page that says how to run it
  tired    Write the line into a note for tomorrow
  afraid   Run it on a copy
  bored    Guess how many lines it prints

commit and ship code
  when     upload, send: fix, patch, hotfix, new build, plugin, theme files
  when     push, deploy, release, ship, roll out, publish, open source, hand over, demo, launch, go live with,
           get live, stage, put online, put live, put up, host, finish off, get reviewed: @code
  when     submit: @code
  when     submit, hand in, upload, send: @code
  unless   dress code, qr, zip, postal, film, play, tax, rent, bill, invoice, hmrc, council, insurance, rota,
           benefit, school, contact form, signup form, sign up form, login form, query
  1        Write one line on what's new in it
  2        Look at what has changed since the last time
  3        Open the page or the folder it's in
  4        Say in five words what's new in it
  unclear  Write down how you'd undo it
  tired    Write one line on where you left off
  afraid   Put it where no one else sees it yet
  bored    Write its message as a haiku

set up a server
  when     set up, install, build, configure, create, make, add, spin up, host, self host, get running, get
           working, get, provision, launch, start, containerise, automate, connect, point, choose, document,
           write down, work on, plan, design, expose: @server
  when     register: domain, domain name, subdomain
  when     -: @server
  unless   tennis, ice, shipping, film, restaurant, waiter, food container, storage container, kitchen, play,
           music, garden, seed, plastic, recycling, drum, peas, page, chapter, book, novel, tax, rent, bill,
           invoice, hmrc, council, insurance, rota, benefit, school, login, email, volleyball
  1        Write one line: what it's for
  2        Write down what runs on it now, roughly
  3        Find its login, or the page about it
  4        Say what would be a good day for it
  unclear  Draw it as two boxes and an arrow
  tired    Save one page with instructions for tomorrow
  afraid   Write down how you'd go back
  bored    Give it the name of a moon

a server in trouble
  when     fix, repair, mend: @server
  when     troubleshoot, debug, check, look at, sort out, bring back up, bring up, restore, recover, diagnose,
           investigate, look into, rescue, get back up, unstick, revive, see why, free up space on: @server
  unless   tennis, ice, shipping, restaurant, waiter, kitchen, garden, intranet, bill, domain
  1        Open its status or its log, and read the last line
  2        Write down what you see, and when it began
  3        Write down what changed last
  4        Breathe out, with both feet on the floor
  unclear  Write down what works, and what doesn't
  tired    Write one line for whoever looks next
  afraid   Look, and change nothing
  bored    Tell it to the rubber duck

log in to a server
  when     log in to, log into, ssh into: @server
  unless   tennis, ice, shipping, restaurant, waiter, kitchen, garden, intranet, bill, domain
  1        Open the place where you'd log in
  2        Find the name and the key or password for it
  3        Write down what you want to see there
  4        Breathe out, with both feet on the floor
  unclear  Write down what works, and what doesn't
  tired    Write one line for whoever looks next
  afraid   Look, and change nothing
  bored    Tell it to the rubber duck

a copy of what runs
  when     back up, back up to, snapshot, dump, export, copy, clone, duplicate, archive: @server, @code
  unless   by hand, loop, dress code, qr, zip, postal, restaurant, film, play
  1        Write down where the copy would go
  2        Write down what matters most in it
  3        Find the page or the line that does it
  4        Say when the last copy was made, as far as you know
  unclear  Write down how you'd get it back
  tired    Copy the one file that matters most
  afraid   Copy, and change nothing
  bored    Give the copy today's date and a silly name

a small script
  when     write, make, do, create, finish, start, run, add: script, macro, program, tool, bot
  when     fix: script, macro, program, tool, bot
  only     rename, python, bash, shell, file, files, folder, automate, download, downloads, backup, scrape,
           csv, excel, pdf, pdfs, powershell, convert, cron, resize, spreadsheet, emails, rota, duplicate,
           duplicates
  unless   play, film, podcast, youtube, video, phone call, comedy
  1        Write one comment: what goes in, and what comes out
  2        Write down what it does first
  3        Make a copy of three files to try it on
  4        Say in five words what it saves you
  unclear  Do it once by hand, and write down each move
  tired    Write its name on a slip of paper
  afraid   Let it print what it would do, and change nothing
  bored    Give it the silliest name

fetch some code
  when     clone, fork, pull, check out, download, vendor, grab: @code, repo
  unless   dress code, qr, zip, postal, website, web site, home page, homepage, pin code, door
  1        Open its page, and copy its address
  2        Choose the folder where it goes
  3        Read the first line of what it says about itself
  4        Say in five words what you'd like from it
  unclear  Find the page that says how to begin with it
  tired    Save its address for tomorrow
  afraid   Put it in an empty folder
  bored    Read its oldest change

show what you've built
  when     show, demo, present, share: @code, prototype, demo, mockup, build, app prototype
  unless   dress code, qr, zip, postal, highway code, identity, wifi, door, gate, discount, share code,
           landlord, right to work
  1        Open it at the part you'd show first
  2        Say in one sentence what it does
  3        Choose the one thing they'll try
  4        Think of the face you'd like to see
  unclear  Write down the one thing you'd ask them
  tired    Take one picture of it, for tomorrow
  afraid   Show it to one kind person first
  bored    Say it as a market trader would

change a server that runs
  when     move, move to, migrate, migrate to, upgrade, update, switch to, switch, harden, secure, patch,
           transfer, tune, optimise, resize, scale, monitor, test, get rid of, retire, decommission: @server
  unless   tennis, ice, shipping, film, restaurant, waiter, food container, storage container, kitchen, play,
           music, garden, seed, plastic, recycling, drum, peas, page, chapter, book, novel, tax, rent, bill,
           invoice, hmrc, council, insurance, rota, benefit, school
  1        Write down what uses it now, as far as you know
  2        Write down when it was last backed up
  3        Find its login, or the page about it
  4        Say what would be a good day for it
  unclear  Draw it as two boxes and an arrow
  tired    Save one page with instructions for tomorrow
  afraid   Write down how you'd go back
  bored    Give the old one a farewell line

take code apart
  when     extract, split, split up, break up, break down, break, break into, split into, decouple,
           modularise: @code
  unless   dress code, qr, zip, postal, film, play, school, bad news
  1        Mark the first lines that belong together
  2        Write down the names of two parts it could have
  3        Open the file, and scroll through it once
  4        Say what the first part would be called
  unclear  Draw two boxes on a scrap of paper
  tired    Write one comment where you'd cut
  afraid   Do it on a branch no one uses
  bored    Name the parts after planets
"""
