"""One deed at a computer: photos off a phone, the router's page, a repo's settings, what stands on a site."""

KINDS = """
what stands on a website
  when     put, add, change, update, post, correct, take off, remove, hide, replace, enter,
           delete, move, edit, insert, set: menu, opening hours, opening times, hours, price, prices, price
           list, date, dates, choir dates, photo, picture, text, event, phone number, news, page, gallery,
           gallery page, address, banner, about page, about us, contact details, team photo, link, donate
           button, timetable, rota, blog post, product, minutes, agenda, map, bio, announcement, concert
           dates, faq, form, headline, typo, listing, image, images
  when     swap: menu, opening hours, opening times, hours, price, prices, price list, date, dates, choir
           dates, photo, picture, text, event, phone number, news, page, gallery, gallery page, address,
           banner, about page, about us, contact details, team photo, link, donate button, timetable, rota,
           blog post, product, minutes, agenda, map, bio, announcement, concert dates, faq, form, headline,
           typo, listing, image, images
  when     upload: menu, opening hours, opening times, hours, price, prices, price list, date, dates, choir
           dates, photo, picture, text, event, phone number, news, page, gallery, gallery page, address,
           banner, about page, about us, contact details, team photo, link, donate button, timetable, rota,
           blog post, product, minutes, agenda, map, bio, announcement, concert dates, faq, form, headline,
           typo, listing, image, images
  when     fix: menu, opening hours, opening times, hours, price, prices, price list, date, dates, choir
           dates, photo, picture, text, event, phone number, news, page, gallery, gallery page, address,
           banner, about page, about us, contact details, team photo, link, donate button, timetable, rota,
           blog post, product, minutes, agenda, map, bio, announcement, concert dates, faq, form, headline,
           typo, listing, image, images
  only     website, site, web page, webpage, homepage, home page, wordpress, wix, squarespace, blog, web,
           landing page
  unless   building site, camp site, campsite, grave, dating
  1        Log in to the site, and open the page it's about
  2        Write down the words or the numbers that go there
  3        Open the site as a visitor, and look at the page
  4        Say what a visitor would look for there
  unclear  Ask someone how they change that page
  tired    Write the change in a note for tomorrow
  afraid   Take a picture of the page as it is now
  bored    Read the page aloud as an advert

ask a machine that answers
  when     ask, prompt, try, use, talk to, get, let: chatgpt, chat gpt, gpt, claude, copilot, gemini, ai,
           chatbot, llm, siri, ai assistant, perplexity
  unless   job, training, delete, cancel, support chatbot, stop, less
  1        Write your question in one plain line
  2        Write down what you know about it already
  3        Open its page
  4        Say your question out loud
  unclear  Write down what you'd do with the answer
  tired    Write the question in a note for tomorrow
  afraid   Leave out every name and number that's yours
  bored    Ask it to answer as a parrot

the settings of a project
  when     make, set, turn, switch: repo private, repo public, repository private, repository public,
           project public, project private, branch default
  when     add, remove, give access to: collaborator, contributor, deploy key, branch rule, webhook secret,
           topic, code owner, @person
  when     invite: collaborator, contributor, code owner, @person
  when     turn on, turn off, enable, disable, set up, change, protect: branch protection, branch rule, main
           branch, actions, discussions, default branch, dependabot, secret scanning, repo setting,
           visibility, github pages, merge queue
  when     archive, rename, transfer, star, pin, unarchive: repo, repository, github repo, gitlab project
  only     repo, repository, github, gitlab, branch, collaborator, contributor, dependabot, codeberg,
           bitbucket, code owner
  unless   driving, tv, fishing, alcohol
  1        Open its settings, and look for the line
  2        Write down how it's set now
  3        Open its page
  4        Say who'd notice the change
  unclear  Look up its name and the word “settings”
  tired    Leave the page open for tomorrow
  afraid   Take a picture of the settings as they are
  bored    Guess which menu it hides in

a table in a database
  when     drop, rename, index, truncate, change: column, unused column, table, field, index, orders table,
           users table, foreign key, constraint, view, trigger, status field, enum value, row
  only     unused, orders, users, user, db, database, sql, migration, schema, nullable, foreign key, postgres,
           mysql, sqlite, constraint, customers, prod, staging
  unless   dinner, coffee, garden, kitchen, furniture, cloth, excel, thesis, appendix, reserve, restaurant,
           dining, book, chapter, league, word document, picnic, bedside, lay, dressing, set
  1        Search the code for its name
  2        Write down what reads it, as far as you know
  3        Open the file the tables are described in
  4        Say what one row of it stands for
  unclear  Draw the two tables as two boxes
  tired    Write its name in a note for tomorrow
  afraid   Try it on a copy of the data
  bored    Guess how many rows it has

a test that's red
  when     look at, debug, sort out, get green, deal with, investigate, rerun, unbreak, see why, get, make:
           flaky test, failing test, broken test, login test, test green, tests green, red test, red build,
           ci green, build green, failing build, flaky login test, failing unit test, test suite green,
           tests passing, tests pass
  when     repair: flaky test, failing test, broken test, login test, test green, tests green, red test, red
           build, ci green, build green, failing build, flaky login test, failing unit test, test suite
           green, tests passing, tests pass
  when     fix, repair: ci, ci pipeline, pipeline, github action, jenkins, build server, linter, pre commit
           hook, build script, gitlab ci, makefile, docker compose, dev environment, virtual environment,
           build
  when     fix: flaky test, failing test, broken test, login test, red test, red build, failing build, unit
           test, e2e test, test suite, integration test
  unless   driving, blood, eye, hearing, covid, pregnancy
  1        Run it once more, and read its first red line
  2        Write down what it expects, and what it gets
  3        Open the file of the test
  4        Say its name aloud
  unclear  Write down when it was last green
  tired    Copy the red line into a note for tomorrow
  afraid   Look at it, and change nothing
  bored    Guess whether it'll be green the next time

report what one has seen
  when     write, file, create, report, open, fill in, write up, log, raise: bug report, bug, issue, github
           issue, crash report, defect, ticket for the bug, feature request, issue on github, security hole,
           report for the bug
  when     submit, send: bug report, bug, issue, github issue, crash report, defect, ticket for the bug,
           feature request, issue on github, security hole, report for the bug
  when     submit, send: bug report, bug, github issue, crash report, feature request
  only     bug, github, crash, feature, gitlab, maintainer, defect, repo
  unless   triage, bed, stomach, health, parking, noise, police
  1        Write one line: what you did, and what happened
  2        Take a picture of it on the screen
  3        Write down which version you have
  4        Say what you'd have expected
  unclear  Do it once more, and write down each click
  tired    Write its title, and save it as a draft
  afraid   Read one report of someone else's first
  bored    Tell it as a crime story in three lines

go back to what worked
  when     roll back, revert, undo, back out, restore: deploy, release, last deploy, version, migration,
           commit, last commit, update, last update, change, my change, config, plugin update, last release
  only     deploy, release, commit, version, migration, server, site, app, git, code, plugin, update, prod,
           staging, test machine, config, windows, driver, website
  unless   photos, photo, phone, essay
  1        Look up which one was the last that worked
  2        Write down what has changed since
  3        Open the page or the folder the old ones are in
  4        Say how you'd know that it's back
  unclear  Ask who else has changed something
  tired    Write its number in a note
  afraid   Try it where no one else works
  bored    Give the old one a hero's name

a picture of the screen that moves
  when     record, make, film, capture, take: gif, screencast, screen recording, demo video, screen capture,
           walkthrough, loom, loom video, tutorial video, gameplay video, trailer for the game, gif for the
           readme
  unless   wedding, movie, makeup, knitting, cooking, nail, hair, craft, sewing, yoga, flat, house, kitchen
  1        Open what you'd show, at its first screen
  2        Write down the three clicks you'd show
  3        Close what no one needs to see
  4        Say the first sentence you'd say
  unclear  Look at one you found helpful
  tired    Record five seconds, to see that it works
  afraid   Record one that no one will see
  bored    Move the mouse like a ghost

pictures and files from one device to another
  when     take, get, move, copy, transfer, pull, put, get off, pull off, take off: photo, picture, video,
           file, music, song, contacts, recording, voice memo, mp3, document, data, footage, photos off
  when     upload, send: photo, picture, video, file, music, song, contacts, recording, voice memo, mp3,
           document, data, footage, photos off
  only     off the camera, off camera, from the camera, off the sd, nas, laptop, pc, computer, tablet, ipad,
           usb, drive, disk, old phone, new phone, sd card, dead laptop, kindle, mac, from my phone, from the
           phone, off my phone, off the phone, from phone, off phone, memory card, to my phone, usb stick
  unless   email, application, council, visa, landlord, form, job, passport, portal, insurance, frame, wall,
           shared drive, google drive, cloud, onedrive, dropbox, folder
  1        Put the two side by side, with the cable or the charger
  2        Switch both on
  3        Write down the one thing you'd hate to be without
  4        Find the cable it goes on
  unclear  Look up the names of the two, together
  tired    Put the cable next to them for tomorrow
  afraid   Copy one, and delete nothing
  bored    Guess how many there are

the router's own page
  when     change, set, update, find, share, write down, write, print, note, frame, check, rename, turn on,
           set up, open: router password, wifi password, wifi name, guest network, guest wifi, router setting,
           wifi channel, port forwarding, router login, wifi timer, wifi schedule, router's password, dns on
           the router, network name, ssid
  when     look up: router password, wifi password, wifi name, guest network, guest wifi, router setting, wifi
           channel, port forwarding, router login, wifi timer, wifi schedule, router's password, dns on the
           router, network name, ssid
  when     fix: router password, wifi password, wifi name, guest network, guest wifi, router setting, wifi
           channel, port forwarding, router login, wifi timer, wifi schedule, router's password, dns on the
           router, network name, ssid
  when     port forward: *
  when     put, set, schedule, turn off, switch off, limit, pause, program, get, make, block: wifi, router,
           internet, wi fi
  only     password, name, guest, off at, go off, night, bedtime, kids, children, after, schedule, timer,
           channel, port, setting, settings, login, ssid, 10, 11, 9, midnight, timer
  unless   holiday, contract, cancel, provider, move, airbnb, phone
  1        Go to the router, and look for its switch or its sticker
  2        Write the address into a browser
  3        Write down how you'd like it to be
  4        Look at its lights once
  unclear  Look up the name on the box and the word “login”
  tired    Take a picture of the sticker on the box
  afraid   Look at its page, and change nothing
  bored    Think up a rude name for the network

open up a computer
  when     replace, reapply, apply, reseat, add, fit, take out, clean out, put in, install, upgrade, change:
           thermal paste, ram, ram stick, gpu, graphics card, ssd, nvme, cmos battery, laptop fan, case fan,
           psu, power supply, heatsink, cpu cooler, hard disk, wifi card, pc fan, motherboard, sata cable,
           second ssd, stick of ram
  when     swap: thermal paste, ram, ram stick, gpu, graphics card, ssd, nvme, cmos battery, laptop fan, case
           fan, psu, power supply, heatsink, cpu cooler, hard disk, wifi card, pc fan, motherboard, sata
           cable, second ssd, stick of ram
  unless   buy, sheep, order, sell
  1        Switch it off, pull out the plug, and clear a space on the table
  2        Find the screwdriver that fits
  3        Look at one picture of its inside
  4        Turn it over, and count the screws
  unclear  Look up its name and the word “teardown”
  tired    Put the tools in one bowl for tomorrow
  afraid   Take a picture of each step, to go back by
  bored    Count the dust mice

get a language or a tool
  when     install, download, set up, get running, reinstall: @library, compiler, ide, git, python, homebrew,
           wsl, vs code
  unless   gas, buy, delivery, parcel, solar, dog, puppy, training, room, school, class, books, toy
  1        Open its page, and look for the word “download”
  2        Look up which version you have, if any
  3        Write down what you'd like to do with it first
  4        Say its name
  unclear  Look for the page for your system
  tired    Leave the page open for tomorrow
  afraid   Write down how you'd get rid of it again
  bored    Guess how many screens of “Next” there are

logins into a password manager
  when     move, import, put, add, save, enter, type, copy: login, logins, password, passwords, account,
           accounts
  only     password manager, bitwarden, 1password, keepass, keychain, dashlane, proton pass, vault
  1        Choose one account that you use every day
  2        Open the password manager
  3        Write down three names of accounts
  4        Say one of them
  unclear  Look for the word “import” in its menu
  tired    Do one the next time you log in to it
  afraid   Begin with an account you hardly use
  bored    Guess how many you have

empty the bin of a computer
  when     empty, clear, check, look through: recycle bin, trash folder, bin on the desktop, computer bin,
           mac trash, deleted items, spam folder, junk folder, junk mail, junk email, spam, deleted photos
  unless   garden, council, bin day
  1        Open it, and look at what lies on top
  2        Count roughly how many there are
  3        Choose one you'd want back
  4        Look at its icon: full, or empty
  unclear  Sort it by date
  tired    Close everything else first
  afraid   Take out whatever you're not sure of
  bored    Guess the oldest thing in it

labels and letters from a list
  when     mail merge: *
  when     do, make, set up, try, finish, learn: mail merge
  when     fix: mail merge
  when     -: mail merge
  1        Open the list that the names are in
  2        Write down the three columns it needs
  3        Write one by hand, as a pattern
  4        Say who gets one
  unclear  Look up “mail merge” and the name of your program
  tired    Put the list and the letter in one folder
  afraid   Try it with two names
  bored    Put a made-up duke on the list

a small thing added to a page or a program
  when     add, build, put in, make, implement, show, code, create: loading spinner, spanish strings, loading
           state, empty state, empty list, dropdown, toggle, progress bar, undo button, search box, back
           button, keyboard shortcut, tooltip, breadcrumb, health bar, timer in the game, pause menu, hover
           state, error state, confirm dialog, print button, language switch, favicon, map view, date filter,
           cookie banner, autosave, csv button, dark theme, translation strings, power up, double jump,
           checkpoint, save slot
  when     handle, catch, cover: empty list, empty list case, null case, edge case, timeout, bad input,
           missing file, offline case, double click, leap year, time zone, missing field
  when     handle, catch: null, null case
  unless   water, coffee, pool, oven, lamp, guitar, violin, instrument, spin class, kitchen, camera, photo, tv
  1        Write one comment where it'll go: what it does
  2        Write down what one sees before it, and after
  3        Open the file it goes in
  4        Say in five words what it's for
  unclear  Draw it as one box
  tired    Write its name in a note for tomorrow
  afraid   Try it on a page no one sees yet
  bored    Make it as ugly as you can first

say what has changed
  when     write, improve, reword, think of, amend, edit, shorten: commit message, pr description, pull
           request description, commit, merge message, pr title, pr template, release title
  when     fix: commit message, pr description, pull request description, commit, merge message, pr title,
           pr template, release title
  when     fix: commit message, pr description
  1        Say in five words what has changed
  2        Write its first word: add, fix, move …
  3        Look at the files that have changed
  4        Think of who'd read it a year from now
  unclear  Write down why it was needed
  tired    Write three words, and add to them later
  afraid   Write it for yourself first
  bored    Write it as a headline

how a game plays
  when     balance, tune, tweak, polish, design, finish, test, plan, draw, rework, sketch, build, make, write:
           level, boss, difficulty, enemy, player movement, jump, jump height, spawn rate, level design,
           tutorial level, game feel, game physics, collision, boss fight, enemy ai, first level, world map of
           the game, dungeon, scoring, controls, camera follow, movement, puzzle level
  when     fix: collision, jump, player movement, camera follow, enemy ai, hitbox, physics in the game,
           controls
  only     game, enemy, player, spawn, difficulty, dungeon, hitbox, collision, boss fight, level design,
           unity, godot, camera follow, platformer, puzzle level, first level
  unless   spirit, a level, long jump, high jump, horse, show jumping, car, blood, sugar, water, oil, knee,
           yoga, dance, blocks, language, english, german, french, parking, volunteer
  1        Write down how it's meant to feel, in three words
  2        Play it once, and write down one thing that bothers you
  3        Open it, at the spot it's about
  4        Close your eyes, and picture one jump
  unclear  Think of a game that does it well
  tired    Write the one thing in a note for tomorrow
  afraid   Save a copy first
  bored    Make the hero fifty times too big

what moves to a new phone
  when     move, transfer, set up, back up, export, copy, restore, install, get: authenticator, authenticator
           app, esim, sim, whatsapp, whatsapp chats, signal chats, banking app, 2fa codes, phone number to new
           phone, apple id, google account
  only     new phone, to new phone, new iphone, other phone, new one, old phone, before the switch
  1        Put the new phone in front of you, and the old one if it's there
  2        Open it on the old one, and look for “Transfer”
  3        Write down the one thing that matters most on it
  4        Say your own number aloud
  unclear  Look up its name and “new phone”
  tired    Put both on the charger tonight
  afraid   Leave the old one as it is until the new one works
  bored    Guess which icon comes first

a printer that makes things
  when     level, calibrate, clean, heat, unclog, set up, change, oil, adjust, replace: print head, printer
           head, print bed, build plate, nozzle, extruder, filament, hot end, z axis, print head of the 3d
           printer, belt on the 3d printer, 3d printer bed, resin tank
  when     slice: model, stl, stl file, benchy, print, gcode
  unless   bread, cake, cheese, onion, tomato, potato, apple, meat, ham, cucumber, vegetables, fruit,
           backhand, golf, shower, hose, pressure washer, peppers, carrots, bacon, lemon, mango, salami,
           leek, mushrooms
  1        Write down what the last print looked like
  2        Look at the first layer of an old print
  3        Switch it on, and let it warm up
  4        Look at it from the side, at the height of its bed
  unclear  Look up its name and what you see
  tired    Brush one crumb of plastic away
  afraid   Change one thing, and write it down
  bored    Give it the name of a small dragon

an old machine that sleeps
  when     bring, bring back, revive, resurrect, wake, wake up, get going, get, dig out, try: *, @device
  only     back to life, to life, from the dead, still works, still boots
  unless   houseplant, plant, basil, sourdough, fern, orchid, starter, lawn, bike, car, cpr, relationship,
           marriage
  1        Put it on the table with its cable, and press the button
  2        Find its cable or its charger
  3        Write down what it did last
  4        Wipe the dust off it
  unclear  Look up its name and “won't start”
  tired    Put it on the charger overnight
  afraid   Ask someone who likes old machines
  bored    Welcome it like a guest from far away

where it's quick to reach
  when     move: app, icon, shortcut, bookmark, folder
  when     put, add, pin, save, make, create, set: shortcut, app, icon, bookmark, link, grandma's number,
           emergency contact, emergency number, home button, folder, ice number
  only     speed dial, home screen, desktop, taskbar, favourites, dock, lock screen, start menu, bookmarks
           bar
  unless   website, cover page, phone number on, job, poster, cv
  1        Open it, and look for the three dots or hold it down
  2        Find it on the screen
  3        Choose where you'd look for it first
  4        Look at what's there now
  unclear  Search for its name and “home screen”
  tired    Ask someone under twenty to do it
  afraid   Leave the old way as it is, and add this one
  bored    Choose the funniest picture for it
"""
