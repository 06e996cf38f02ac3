"""Boards, pages and games that somebody builds: how they look, what they are built with, what a small job does."""

KINDS = """
put one's program where others find it
  when     put, put up, publish, share, post, release, launch, push, list, host, move: landing page, game, my
           game, snake game, app, site, page, website, project, extension, code, plugin, demo, build, mod,
           portfolio, prototype, code, scripts, library, tool, jam entry, game jam entry, theme, dataset,
           repo, notebook
  when     push, publish, upload: image, docker image, container image, chart
  when     upload, submit, send: game, my game, snake game, app, site, page, website, project, extension,
           code, plugin, demo, build, mod, portfolio, prototype, code, scripts, library, tool, jam entry, game
           jam entry, theme, dataset, repo, notebook
  only     registry, docker hub, dockerhub, itch, itch.io, github, github pages, app store, play store,
           gitlab, steam, netlify, vercel, pypi, npm, online, testflight, gitlab pages, heroku, hugging,
           chrome web store, live, web store, f droid, codeberg, replit, glitch, the internet, jam
  unless   board, card, cv, phone, linkedin, off github, off heroku, off netlify, away from
  1        Write down its name, and one line on what it is
  2        Open the page where it'd go
  3        Take one picture of it on the screen
  4        Think of the first person you'd show it to
  unclear  Look at one page there that you like
  tired    Choose its name, and stop
  afraid   Put it up where no one but you sees it
  bored    Write the silliest advert for it first

how it looks on the screen
  when     change, pick, choose, tweak, adjust, make, move, centre, center, align, resize, set, increase, add,
           enlarge, try, restyle, update, improve, sort out, tidy, round, hide, space out: background colour,
           button, font size, font, colour scheme, colour, layout, header, footer, sidebar, nav, navigation,
           margin, padding, logo, icon, hero image, banner, div, title font, buttons, text, background, site
           work, website work, page work, app work, app faster, site faster, text readable, text bigger, font
           bigger, site responsive, letters bigger, graph black, menu bar, hover effect, favicon, grid,
           column, columns, spacing, text size, line spacing, contrast, link colour, border, tooltip, modal,
           placeholder, site, website, menu collapse
  when     swap: background colour, button, font size, font, colour scheme, colour, layout, header, footer,
           sidebar, nav, navigation, margin, padding, logo, icon, hero image, banner, div, title font,
           buttons, text, background, site work, website work, page work, app work, app faster, site faster,
           text readable, text bigger, font bigger, site responsive, letters bigger, graph black, menu bar,
           hover effect, favicon, grid, column, columns, spacing, text size, line spacing, contrast, link
           colour, border, tooltip, modal, placeholder, site, website, menu collapse
  when     fix: background colour, button, font size, font, colour scheme, colour, layout, header, footer,
           sidebar, nav, navigation, margin, padding, logo, icon, hero image, banner, div, title font,
           buttons, text, background, menu bar, hover effect, favicon, grid, column, columns, spacing, text
           size, line spacing, contrast, link colour, border, tooltip, modal, placeholder, site, website, menu
           collapse
  only     site, website, app, css, mobile, homepage, button, div, header, footer, landing, navbar, nav, ui,
           readable, font, web, html, dashboard, login, page
  unless   page for, site for, website for, hair, cardigan, chapbook, zine, @clothes, @knitting, @sewing,
           kitchen, wall, curtain, phone number, phone contract, sewing, knitting, coat, shirt, cv, essay,
           poster, invitation, chapter, thesis, slide, slides, title page, business card, painting, dress,
           gown, appointment, lesson, garden, child, paint, restaurant, dinner, lunch, jeans, form filler,
           camp, grave, alarm, reminder, timer, photo, jacket, trousers, blazer, blouse, sew, scrapbook,
           tablet, kindle, ipad, tv
  1        Look at it once, and put a finger on the spot you'd change
  2        Write down how it is now, in four words
  3        Open the page next to the file it's in
  4        Say how you'd like it to look
  unclear  Look at one page you find easy to read
  tired    Take a picture of it, and draw an arrow on it
  afraid   Change it in the browser, where nothing is kept
  bored    Make it bright pink for a moment

get a board or a circuit to do something
  when     make, wire, wire up, connect, program, flash, test, hook up, solder, breadboard, power, read,
           calibrate, debug, try, set up, plug in, set: temp sensor, servo, stepper, stepper motor,
           breadboard, arduino, esp32, esp8266, pico, raspberry pi pico, button to the pi, motor driver, lcd,
           oled, display on the pi, potentiometer, gps module, microcontroller, pinout, jumper wire, keyboard
           pcb, pcb, reset pin, header pin, capacitor, resistor, usb c port, switch on the pcb, macropad,
           keyboard kit, microbit, ws2812, neopixel, rc receiver
  when     fix: temp sensor, servo, stepper, stepper motor, breadboard, arduino, esp32, esp8266, pico,
           raspberry pi pico, button to the pi, motor driver, lcd, oled, display on the pi, potentiometer, gps
           module, microcontroller, pinout, jumper wire, keyboard pcb, pcb, reset pin, header pin, capacitor,
           resistor, usb c port, switch on the pcb, macropad, keyboard kit, microbit, ws2812, neopixel, rc
           receiver
  unless   hair, bowling, sewing, bank, bank card, greeting card, knitting, brooch, drawing pin, rolling, hip,
           knee, glucose, blood, alarm, chip pan, fish, hearing, phone
  when     upload: sd card, firmware, marlin, image to the sd card, os image, bootloader, new firmware
  when     flash, burn: sd card, firmware, marlin, image to the sd card, os image, bootloader, new firmware
  when     wire, wire up, solder, program, breadboard, flash, hook up, connect: led, led strip, sensor,
           temperature sensor, motion sensor, soil sensor, moisture sensor
  1        Put the board in front of you, with the one part it's about
  2        Look up one picture of how it's wired
  3        Find the cable and the tool for it
  4        Say which part is to light up, move or click
  unclear  Draw it as two boxes and a line
  tired    Put the parts in one tray for tomorrow
  afraid   Unplug it first, and touch nothing
  bored    Give the board a name

a project thrown about in one's head
  when     sketch, draw, mock up, wireframe, sketch out, design, draw up, lay out, doodle, map out: landing
           page, home page, homepage, screen, login screen, level, app, page, website, site, ui, interface,
           dashboard, sign up form, main screen, settings screen, board of the game, website layout, title
           screen, hud, wireframe, user flow, site map, sitemap, mock up, mockup, icon for the app, logo for
           the site, prototype, screens
  unless   watercolour, oil, charcoal, wall, garden, kitchen, house, newspaper, magazine, sea, life drawing,
           spirit, album, comic, sketchbook, diary, body, horse, portrait, journal, manga, zine
  1        Draw one box on paper, and write in it what comes first
  2        Write down the one thing someone does there
  3        Put paper and a pencil in front of you
  4        Close your eyes, and picture its top edge
  unclear  Look at one you like, and write down why
  tired    Draw the frame, and leave it empty
  afraid   Draw it as small as a stamp
  bored    Put a cat in the middle of it

choose between two ways to build it
  when     choose, pick, compare, settle on, go with, evaluate, weigh up, pick between: @library, framework,
           library, database, language, stack, tech stack, host, hosting, licence, license, engine, game
           engine, editor, architecture, linux distro, distro, cms, domain name, orm, cloud, hosting
           provider, programming language, static site generator, colour palette, ide, template, web host,
           theme, theme for blog, theme for site, theme for website, theme for my blog, page builder
  when     decide, decide on, choose between, decide between: @library, framework, library, database,
           language, stack, tech stack, host, hosting, licence, license, engine, game engine, editor,
           architecture, linux distro, distro, cms, domain name, orm, cloud, hosting provider, programming
           language, static site generator, colour palette, ide, template, web host, theme, page builder
  only     framework, library, flask, django, react, vue, svelte, unity, godot, unreal, postgres, mysql,
           sqlite, mongo, database, engine, stack, host, hosting, distro, cms, orm, ide, python, javascript,
           rust, go, editor, php, wordpress, licence, license, domain, wix, squarespace, template,
           architecture, typescript, java, cloud, theme
  unless   driving, fishing, wedding, party, marriage, school, immigration, tv, alcohol, dog, car, dinner,
           exam, snake, birthday, wall, bedroom, essay, class, prom, garden, nursery, photo
  1        Write down the one thing that matters most in it
  2        Write down the one you lean towards today
  3        Open the first page of one of them
  4        Say which one you'd like to know better
  unclear  Ask one person what they'd take, and why
  tired    Write both names on a note, and sleep on it
  afraid   Try the smallest thing in one of them
  bored    Toss a coin, and see which side you hoped for

buy a domain
  when     buy: domain, domain name, web address, domain for my site
  when     register: domain, domain name, web address, url
  when     get, choose, search for, pick, grab, reserve: domain, domain name, web address, url, com domain,
           domain for my site, domain for the shop
  when     look up: domain, domain name, web address, url, com domain, domain for my site, domain for the shop
  unless   eminent, public domain, pointing, point, working, renew, renewed, transferred, expires, dns, email
  1        Look up whether the name you'd like is still free
  2        Write down three names it could have
  3        Say the first one as you'd say it on the phone
  4        Think of how someone would spell it
  unclear  Write down what you'd use it for
  tired    Write down one name, and sleep on it
  afraid   Look, and buy nothing yet
  bored    Think of the longest name there could be

a job that runs by itself
  when     set up, write, add, make, create, schedule, change, check, test, build, configure, automate,
           install: cron job, cron, crontab, scheduled task, nightly job, nightly backup, timer on the server,
           systemd service, systemd timer, backup job, scheduler, daily job, batch job, watchdog, nightly
           build, auto backup, task scheduler
  when     fix: cron job, cron, scheduled task, nightly job, nightly backup, systemd service, backup job,
           batch job
  when     -: cron job, cron, crontab, nightly backup
  unless   oven, egg, meditation
  1        Write down the one line it runs, or would run
  2        Run that line once by hand
  3        Write down how often, in plain words
  4        Say how you'd notice one that didn't run
  unclear  Look up one example, and copy its line
  tired    Write the line in a note for tomorrow
  afraid   Let it print what it would do, and change nothing
  bored    Choose the silliest minute of the night for it

a formula, a pattern, a query
  when     write, build, get working, make, work out, figure out, find, try, test, finish, add, do, learn,
           create, use, put in, check, debug, simplify, sort out, get: regex, regular expression, vlookup,
           xlookup, countif, sumif, sumifs, if formula, excel formula, nested if, index match, sql query,
           sql, select statement, xpath, jq, awk, sed command, pivot, lookup, conditional formatting, one
           liner, where clause, search pattern, formula for the sheet, array formula, sql, css selector
  when     fix: regex, regular expression, vlookup, xlookup, countif, sumif, sumifs, if formula, excel
           formula, nested if, index match, sql query, sql, select statement, xpath, jq, awk, sed command,
           pivot, lookup, conditional formatting, one liner, where clause, search pattern, formula for the
           sheet, array formula, sql, css selector
  when     fix: regex, regular expression, vlookup, xlookup, countif, sumif, excel formula, sql query
  when     -: regex, vlookup, xlookup, sql query, excel formula, countif, sumif, index match, conditional
           formatting
  unless   knitting, crochet, sewing, baby, infant, milk, physics, dress, quilt, chemistry, group, gym,
           insurance, bank, maths, math, quadratic, chain, feed, bottle, church, choir, club, garden gate
  1        Write down one line that goes in, and what comes out
  2        Write down three examples to try it on
  3        Open the file or the sheet it's for
  4        Say in plain words what it's to find
  unclear  Look up one that does something like it
  tired    Write your example in a note for tomorrow
  afraid   Try it on a copy with three rows
  bored    Write it first as a sentence from a spy film

a script for a chore
  when     script, automate, script to, script for, macro to, macro for: *
  when     -: macro, excel macro, vba macro, script to, script for, batch file, apple shortcut, macro for,
           bash script
  when     write, make, record, create, build: macro, excel macro, vba macro, batch file, apple script,
           applescript, apple shortcut, shortcut on my phone, ifttt, zapier, zap, automation, power automate
           flow, rename script, backup script, google script, apps script, tampermonkey, userscript
  only     rename, renames, mp3, mp3s, files, photos, rota, excel, csv, pdf, pdfs, sheet, emails, backup,
           downloads, invoices, report, bash, python, batch, apple, shortcut, ifttt, zapier, zap, automation,
           automate, spreadsheet, mail merge, export, deploy, tests, build, release, reports, backups
  unless   film, play, podcast, screenplay, youtube, video, savings, saving, bill, bills, standing, payment,
           payments, scene, sketch, comedy, prescription, doctor
  1        Do it once by hand, and write down each move
  2        Write down what goes in, and what comes out
  3        Put three copies in a folder to try it on
  4        Say in five words what it'd save you
  unclear  Write down the one move that's always the same
  tired    Write its name, and stop
  afraid   Let it print what it would do, and change nothing
  bored    Count how often you've done it by hand

play it to see if it's any good
  when     playtest, play test, beta test, user test, usability test, test play: *
  when     run, do, plan, book, watch, arrange, organise, hold, set up: playtest, user test, usability test,
           beta test, user testing, usability testing, play test
  when     -: playtest, user test, usability test, user testing
  1        Write down the one thing you'd watch for
  2        Open it where they'd begin
  3        Choose one person to try it
  4        Put your hands in your lap, where they'd stay
  unclear  Write one question to ask them afterwards
  tired    Ask one person “Would you try something for me?”
  afraid   Let someone kind try it first
  bored    Guess where they'll get stuck

an error, a log, a trace to read
  when     read, look at, check: sentry spike, spike in errors, sentry, error spike, error rate
  when     read, look at, copy, go through, read through, understand, decipher, make sense of, tail, scan,
           open, search, google, look through, study, check, follow: stack trace, traceback, error, error
           message, error log, log, log file, server log, console, crash log, crash report, build log, build
           output, core dump, exception, stacktrace, access log, syslog, ci log, warning message, trace, ci
           output, output of build, stderr
  when     look up: stack trace, error, error message, error code, exception
  when     -: stack trace, error log, traceback, crash log, server log
  unless   wood, fire, captain, sleep, food, mood, symptom, reading, learning, ship, blood, vehicle, driver's,
           mileage, work, hours, boiler, dishwasher, washing, bank, tax, trial, bird, pain, dream, medication,
           fridge, how, how to, xbox, ps5, playstation, visitor, guest, comms, security, payslip, bill,
           invoice, statement, form, receipt, essay, homework, payroll, wages
  1        Read its last line first
  2        Copy the one line that says most into a note
  3        Open it, and scroll to its end
  4        Say in plain words what it complains about
  unclear  Search for its words, without your own names in them
  tired    Take a picture of it, and leave it for tomorrow
  afraid   Look at it, and change nothing
  bored    Read it aloud like news in a spy film

export a list or a table
  when     export, extract, download, pull, dump: contact, contacts, member list, list, table,
           spreadsheet, order, orders, report, transaction, transactions, user, users, email list, calendar,
           bookmark, password, sheet, customer list, mailing list, playlist, history, chat history, notes,
           data, statement, records, subscriber, email, mail, emails
  only     csv, excel, export, json, pdf, spreadsheet, xlsx, ics, vcf, old phone, old app, sheet, google,
           account, gmail, outlook, hotmail, yahoo
  unless   dna, tooth, honey, juice, customs, goods
  1        Open the place it's in, and look for “export”
  2        Write down what you'd need from it
  3        Choose the folder it'd go in
  4        Say who or what it's for
  unclear  Look up its name and the word “export”
  tired    Leave the page open for tomorrow
  afraid   Export it, and delete nothing
  bored    Guess how many rows there'll be

somebody to try it out
  when     find, ask, get, look for, recruit: form, app, site, website, game, prototype, page, level, demo,
           tester, testers, test user, test users, beta tester, user, users, program, build, checkout,
           plugin
  when     invite: form, app, site, website, game, prototype, page, level, demo, tester, testers, test user,
           test users, beta tester, user, users, program, build, checkout, plugin
  only     someone to, somebody to, people to, tester, testers, to test, to try, test user, test users, beta
  1        Write down one name
  2        Write one line: “Would you try something for me?”
  3        Write down the one thing they'd try
  4        Think of someone who has ten minutes
  unclear  Write down who it's made for
  tired    Ask whoever is nearest
  afraid   Ask the kindest person you know
  bored    Ask the one who breaks everything

code that goes into another file
  when     put, move, gather, extract, pull, pull out, keep, split, copy, group: constant, constants, config,
           helper, function, functions, variable, css, styles, strings, component, class, settings, magic
           numbers, types, query, queries, code, validation, logic, sql, routes, tests, template, script,
           javascript, url, urls, images, image, asset, assets
  when     collect: constant, constants, config, helper, function, functions, variable, css, styles, strings,
           component, class, settings, magic numbers, types, query, queries, code, validation, logic, sql,
           routes, tests, template, script, javascript, url, urls, images, image, asset, assets
  only     static, assets, public folder, src, file, files, module, folder, config, component, helper, one
           place, package, repo, stylesheet, hook, constants, own class, base class, new class, util class,
           utility class, parent class
  unless   school, dress, photo, tax, paper, filing, first class, yoga, dance, evening class, blood, exam
  1        Open the place it's in, and find the first of it
  2        Write down the name of the file it'd go to
  3        Search for where it's used
  4        Say what belongs together there
  unclear  Write down who else uses it
  tired    Leave a comment: “Move this”
  afraid   Copy it first, and delete nothing
  bored    Guess how many lines will move

what one may do with it
  when     check, look up, read, find, understand, look at: licence, license, copyright, terms of use, licence
           terms
  only     font, library, code, image, photo, music, sample, icon, package, software, picture, track, song,
           dataset, clip art, template, plugin, map, data
  unless   driving, tv, fishing, taxi
  1        Open the page it comes from, and look for “Licence”
  2        Write down what you'd like to do with it
  3        Search for its name and the word “licence”
  4        Say who made it
  unclear  Ask whoever made it, in one line
  tired    Save its page for tomorrow
  afraid   Look for one that's free for anyone
  bored    Count the words no one understands

a project that has had its day
  when     delete, remove, archive, take down, take offline, get rid of: repo, old repo, repository, website,
           old website, old site, site, blog, old blog, side project, web page, homepage, old project, demo
  unless   wedding dress, building, favourites, bookmarks, history, blocked
  1        Open it, and look round it once
  2        Write down the one thing in it you'd like to keep
  3        Find the page where it's listed
  4        Say what it taught you
  unclear  Write down who still looks at it
  tired    Write one line on its first page: “This is no longer looked after”
  afraid   Save a copy first
  bored    Thank it in one sentence, out loud
"""
