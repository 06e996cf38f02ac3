"""Code that runs somewhere: causes found, alarms, secrets, libraries dropped, people at work on it, one's own tools."""

KINDS = """
find out why
  when     find why, check why, find out why, figure out why, work out why, understand why, see why, learn
           why: ~
  1        Write down who might know, or a first guess
  2        Write down one time it happened
  3        Think of someone who's seen it happen
  4        Say “I don't know yet” out loud
  unclear  Write down when it doesn't happen
  tired    Write your question down, and sleep on it
  afraid   Ask someone to think aloud with you
  bored    Write down the silliest cause

find out how much
  when     find out how, work out how, see how, check how, know how, add up how: ~
  only     much, many
  1        Write down a guess, roughly
  2        Write down the biggest part of it
  3        Choose who you'd tell, whatever it comes to
  4        Feel both feet on the floor for one breath
  unclear  Write down who you could ask
  tired    Write down a guess, and leave it for today
  afraid   Ask someone to add it up with you
  bored    Guess first, and see how close you are

find out what
  when     find out what, find out which, find out when, figure out which, figure out what, see where, look
           at where, look at what, look at why, see what, work out what, find out where, find out who, work
           out who, figure out who, find out how, figure out how, work out how, decode, decipher, demystify:
           ~
  unless   to say, to wear, to cook, to eat, to buy, to pack, to do, to write, to bring
  1        Write down who might know, or a first guess
  2        Say your best guess out loud
  3        Think of who you could ask
  4        Leave it open for one breath
  unclear  Write down what you'd do with the answer
  tired    Write your question down, and sleep on it
  afraid   Say one answer to someone who likes you
  bored    Write down the silliest answer

make sense of something
  when     figure out, work out, get clear about, clear up, make up my mind about, understand: ~
  unless   @inhand, @object, @somebody, tip, change, bra, budget, at home, at gym, at the gym
  1        Write down one thing you know about it, and one you don't
  2        Say one thing you don't know, as a question
  3        Think of who you could ask
  4        Leave it open for one breath
  unclear  Write down what you'd do once it's clear
  tired    Write your question down, and sleep on it
  afraid   Ask someone to think aloud with you
  bored    Explain it to a teddy bear

find out whether
  when     find out if, find out whether, see if, see whether, check if, check whether, ask if, ask whether: ~
  1        Write your question down, and who or what could answer it
  2        Say your question out loud
  3        Say which answer you'd like
  4        Leave it open for one breath
  unclear  Write down what you'd do if it's yes
  tired    Write one line, and don't send it yet
  afraid   Ask someone to ask for you
  bored    Guess first, and write your guess down

an incident, looked back at
  when     write, do, prepare, hold, run, finish, review: postmortem, post mortem, incident report, retro,
           retrospective, root cause analysis, rca, incident review
  when     -: postmortem, retro, retrospective
  1        Write down the first thing that happened, and when
  2        Write down when it was over
  3        Write down one thing that went well
  4        Say out loud “No one meant it to happen”
  unclear  Ask whoever saw it first
  tired    Copy two lines from the chat, with their times
  afraid   Write it without anyone's name in it
  bored    Tell it in three sentences, like a story

alarms and logs
  when     set up, configure, improve: logging
  when     set up, add, configure, improve, build: monitoring, alert, alerting, metrics, tracing, dashboard,
           sentry, grafana, uptime check, health check, on call rota, pager
  when     -: monitoring, alerting, logging
  unless   baby, wood, fire, blood, sleep, tire, car, google
  1        Write down one thing you'd want to see or hear of
  2        Write down how you'd hear about it
  3        Find the line of code where you'd notice it
  4        Say out loud what “all's well” would look like
  unclear  Write down what happened last time
  tired    Write one line for tomorrow: “Begin here”
  afraid   Set it up so it tells no one but you at first
  bored    Give the alarm a silly sound

secrets and access
  when     rotate, revoke: key, keys, api key
  when     rotate, revoke, change, replace, move, hide, renew: api key, ssh key, password in repo, ssl
           certificate, ssl cert, tls cert, access key, env variable, environment variable
  when     -: api key, ssl certificate, ssh key
  when     rotate, revoke: secret, token, credential, certificate
  unless   new, intern, make, generate, set up, birth, marriage, school, bank
  1        Write down where it's used, as far as you know
  2        Write down how you'd notice one you hadn't thought of
  3        Open the page where you make a new one
  4        Say “New first, then the old one”
  unclear  Search for its name, and count the places
  tired    Write down the day it runs out
  afraid   Make the new one, and leave the old one as it is
  bored    Count how many there are

let go of a library or old code
  when     remove, get rid of, drop, replace, throw away, migrate off, move off, phase out, retire, upgrade
           from: jquery, dependency, framework, legacy code, old code, feature flag, old api, lodash,
           polyfill, unused package, old endpoint, webpack, npm, php
  when     migrate off, move off, upgrade from: library, flag, moment, package
  when     move from, switch from: npm, webpack, jquery, jenkins, svn, travis, heroku, mysql, javascript,
           travis ci, angular, vue
  when     switch, move, migrate: npm, webpack, jenkins
  unless   paper, letterbox, book, bag, lego, public, post, van
  1        Search for where it's used, and count the places
  2        Write down the smallest place where it's used
  3        Write down what you'd use instead
  4        Picture the code without it
  unclear  Ask who added it, and what for
  tired    Write down which file you'd begin in
  afraid   Make a branch, and try it there
  bored    Guess the number of places first

documents about code
  when     write, update, finish, improve, add, draft, start: migration guide, release note, changelog,
           runbook, wiki page, onboarding guide, docstring, style guide, design doc, rfc, adr, architecture
           diagram, api doc, technical spec, spec, tech spec, user guide, contributing guide, code comment
  when     -: migration guide, release note, changelog, runbook, design doc, rfc, adr, tech spec
  when     write, draft: tutorial, example, how to
  unless   instagram, youtube, post, facebook, birthday, sentence, essay, cooking
  1        Write one line: who reads this, and what they want
  2        Write down three headings for it
  3        Say out loud how you'd tell a new colleague
  4        Think of one reader who'd be glad of it
  unclear  Write down the question you hear most
  tired    Write one heading, and stop
  afraid   Write it as a message to one friendly colleague
  bored    Write the shortest version there could be

clean up one's tools
  when     clean up, clean, tidy, tidy up, sort, organise, sort out, version: dotfile, config, editor config,
           branch, bookmark, shell config, vimrc, docker image, codebase, repo, repository, git history,
           backlog, project board, node modules, test suite, folder structure, css, stylesheet, database
  when     -: dotfile, git history
  unless   browser, photo, cupboard, tree, hedge
  1        Choose one entry that no one needs, and write it down
  2        Write down what annoys you most in it
  3        Count how many there are
  4        Close one tab
  unclear  Write down what you'd look for first in it
  tired    Mark one for tomorrow
  afraid   Make a copy of it all first
  bored    Find the oldest one

work on code with people
  when     pair with, pair, pair program with, mob, help, onboard, mentor, review with, sync with, talk to,
           ask, meet with: junior, new dev, new developer, colleague, dev, developer, backend team, frontend
           team, platform team, architect, tech lead, maintainer, devops, product owner, designer, other
           team, pm, product manager, team
  when     pair with, pair program with, mob with, pair on, debug with, sit with: *
  unless   football, sport, coach, match
  only     websocket, parser, script, query, first pr, parsing, refactoring, code, api, schema, date picker,
           bug, deploy, release, webhook, database, endpoint, build, pr, migration, feature, ticket,
           component, refactor, service, picker, login, tests, test, import, export, signing
  1        Write your question in one line, with the name of the file
  2        Write down what you'd like to have afterwards
  3        Write one line: “When would suit you?”
  4        Breathe out once
  unclear  Write down what you've tried
  tired    Send the file's name, and say you'd like to talk
  afraid   Say first what you do understand
  bored    Explain it to a rubber duck

learn a tool
  when     learn, practise, try, try out, get used to, understand, study, get into: vim, vim motion, emacs,
           git, docker, kubernetes, bash, regex, sql, typescript, rust, go, golang, haskell, react, vue,
           svelte, terraform, aws, linux, tmux, async, borrow checker, pointers, recursion, monad, graphql,
           redis, kafka, pytest, neovim
  unless   fish, pokemon, let go, let, to go
  1        Try the smallest thing it can do
  2        Write down what you'd like to do with it
  3        Find one page on it for beginners
  4        Say one word of it you know
  unclear  Write down the one word in it that puzzles you
  tired    Watch one minute of someone using it
  afraid   Try it in an empty folder
  bored    Make it say something silly

a better name in code
  when     rename, give better name, give a better name, find a name for, find better name for: @code,
           function, variable, class, method, module, script, helper, package, field, constant, test, folder
           in the repo, parameter, argument, hook, prop, key in the json, branch of the enum, getter
  unless   school, yoga, dance, wifi, photo, child, branch, repo, repository, project, postal
  1        Write down what it does, in five words
  2        Search for its old name, and see where it's used
  3        Write down two names it could have
  4        Say its old name aloud once
  unclear  Ask someone what they'd guess it does
  tired    Write the new name in a note for tomorrow
  afraid   Try it on a branch no one uses
  bored    Give it the silliest name first, on paper

lines that do nothing
  when     delete, remove, clean up, clean out, take out, strip out, strip, get rid of, clear out, drop, rip
           out: commented out code, commented code, commented out block, commented out line, commented line,
           commented, print statement, print, console log, debug line, debug output, debug print, unused
           import, import, todo comment, unused variable, old comment, log line, log statement, whitespace,
           trailing whitespace, stray file, leftover
  only     code, py, js, ts, php, java, file, module, commented, print, console, debug, import, imports, repo,
           unused, todo, log, whitespace, script
  unless   paper, poster, frame, photo, dinner, tax, customs, wall, shop, wood
  1        Open the file, and put the cursor on one of its lines
  2        Choose the file you'd begin with
  3        Write down the file's name
  4        Say which file it is
  unclear  Ask who put it there, and what for
  tired    Mark one spot with a comment
  afraid   Do it on a branch; the old lines stay in the history
  bored    Guess how many lines will go

a file that every project has
  when     add, write, create, make, put in, choose, pick, include, draft, commit: license, licence, license
           file, licence file, gitignore, gitignore file, contributing file, contributing guide, contributing
           md, code of conduct, editorconfig, issue template, pr template, security policy, codeowners file,
           citation file, requirements file, requirements txt, package json, env example, dockerignore,
           license to
  unless   driving, driver's, tv, fishing, alcohol, street, taxi, music, rod, gun, pet, club, choir, marriage
  1        Make an empty file with its name in the project's folder
  2        Look at how one project you like words it
  3        Open the project's folder
  4        Say its file's name aloud
  unclear  Write down what it would tell a newcomer
  tired    Save a link to a good one for tomorrow
  afraid   Copy one that many others use
  bored    Guess how many lines it has

a copy put back
  when     restore, put back, recover, try restoring, practise restoring, test restoring, get back, load,
           reload, import, retrieve, roll back to: backup, from backup, one file from backup, file from
           backup, from the backup, time machine, from time machine, dump, db dump, database dump, snapshot,
           old backup, icloud backup, whatsapp backup, phone from backup, site backup, old version of file,
           previous version, copy from backup
  when     restore: file, data, computer, laptop, hard drive, phone, deleted file, old file, deleted photo,
           document, essay, iphone, website, database, db, site, wordpress site, vm, server, spreadsheet
  unless   relationship, trust, energy, sleep, money, passport, furniture, painting, weight, faith, antique,
           frame, vintage, singer
  1        Find the copy, and look at the day it was made
  2        Write down what you'd like to have back
  3        Make an empty folder it could go to
  4        Say the name of one thing that's in it
  unclear  Look up how the program that made it puts things back
  tired    Write down where the copy is
  afraid   Put it in a folder of its own, over nothing
  bored    Guess how old it is before you look

turn one kind of file into another
  when     convert, turn, export, save, change, transform, batch convert: csv, csv file, json, xml, yaml,
           markdown, excel file, word doc, doc, pages file, heic, heics, jpg, jpegs, png, webp, tiff, mp4,
           mov, mov file, wav, flac, mp3, m4a, epub, mobi, ebook, pdf, svg, dwg, stl, gpx, gpx file, ics, vcf,
           text file, latex file, notebook, video file, audio file, image, raw file, docx, xlsx
  only     to, into, as, pdf, csv, json, jpg, png, mp3, mp4, wav, epub, markdown, html, word, excel
  unless   song, poem, chapter, story, essay, report, form, letter, tax
  1        Make a copy of it, and give the copy a new name
  2        Open it, and look at its menu for “export” or “save as”
  3        Find the file you'd turn into something else
  4        Say what it's to be afterwards
  unclear  Search for the two kinds, with “to” between them
  tired    Put the file where you'd see it tomorrow
  afraid   Try it with one small file
  bored    Say the two endings as a magic spell

fetch data off a page
  when     scrape: bus time, time, timetable, price, site, website, web page, page, data, listing, result, job
           ad, ad, recipe site, menu, weather, score, fixture, headline, api, event, address, email
  unless   paint, wallpaper, ice, knee
  1        Open the page, and put a finger on the one thing you'd like from it
  2        Write down three things you'd want in each row
  3        Look up whether they offer it as a file
  4        Say what you'd do with it
  unclear  Copy one by hand into a table first
  tired    Save the page's address for tomorrow
  afraid   Save one page, and try it on that
  bored    Guess how many rows it'll be

a picture of what the screen says
  when     screenshot, screen grab, take a screenshot of, take screenshot of, take a screen shot of, snip: *
  when     screenshot, copy, screen grab: error message, error, error code, message, @bug, settings, chat,
           map, score
  when     take, make, grab: screenshot, screen shot, screenshot of, screengrab
  1        Get it up on the screen, and close what no one needs to see
  2        Look up which two keys do it
  3        Open the page or the chat that it's on
  4        Say what one would see on it
  unclear  Write down who it's for
  tired    Take it with your phone instead
  afraid   Take one of an empty page first
  bored    Hide a duck at the edge of it

a first piece for open source
  when     contribute to, contribute: translation, code, fix, patch, documentation, docs, typo fix, article,
           recipe to wiki, to docs, bug report, open source, open source project, -, wikipedia, openstreetmap,
           project, linux
  when     make, find, start, do, get into: open source contribution, first contribution, first pull request,
           open source project, open source, first pr, good first issue, hacktoberfest
  when     find, start, do, get into: contribution
  when     -: open source, open source contribution, source project, hacktoberfest, first pull request
  unless   health, trust, family, relationship, pension, isa, fund, household, rent
  1        Write down one small thing you'd add to it
  2        Write down one program you use that others write for free
  3        Open its page
  4        Say why you like it
  unclear  Search its issues for the word “first”
  tired    Save its page for tomorrow
  afraid   Begin with a typo; they're glad of these too
  bored    Look for the oddest word in its manual

close what lies open
  when     reject, decline, turn down: pr, pull request, merge request
  when     close: issue, stale issue, pr, stale pr, pull request, old pr, ticket, old ticket, support ticket,
           feature request, merge request, stale issue kindly, old issue, duplicate issue, discussion thread
  unless   sale, house, account, theatre, train, concert
  1        Write one kind line on why
  2        Read its title and its last line
  3        Open the page it's on
  4        Say “thank you for this” once, in your head
  unclear  Ask in it whether anyone still needs it
  tired    Put a label on it, and stop
  afraid   Say that it can be opened again
  bored    Look up how old it is

read in from somewhere else
  when     import, load in, read in, bring in, pull in, bring over: bookmark, contact, calendar, playlist,
           transaction, bank transaction, feed, old post, old blog post, password, email, mail, subscriber,
           reading list, recipe, statement, photo, workout, settings, list
  unless   goods, customs, country, guest, washing, crop, harvest
  1        Open the place it'd go to, and look for “import”
  2        Find the file or the program it comes from
  3        Write down roughly how much there is
  4        Say where you'd look for it afterwards
  unclear  Look up both names and the word “import”
  tired    Leave both open for tomorrow
  afraid   Try it with one
  bored    Guess how many there'll be

easier to see and hear on a phone
  when     make, set, turn up, increase, enlarge, change: text bigger, letters bigger, font bigger, text, font
           size, text size, letter, letters, font, icons bigger, icon, brightness, screen brightness, volume,
           ringtone, ring volume, screen brighter, screen darker, ringer, colours, contrast
  only     phone, tablet, ipad, iphone, kindle, laptop, pc, computer, screen, android, chromebook
  unless   css, website, site, app's, code, number, layout, homepage
  1        Open the settings, and look for “Display” or “Sound”
  2        Look at how it is now
  3        Put the phone or the tablet in front of you
  4        Say how you'd like it, in three words
  unclear  Look up its name and the word “bigger” or “louder”
  tired    Ask someone to do it with you tomorrow
  afraid   Take a picture of how it's set now
  bored    Try the biggest there is, for a laugh

a puzzle in code
  when     do, solve, try, finish, start, attempt, spend, practise, tackle, have a go at, redo, crack, work
           on: kata, code kata, exercism exercise, coding exercise, python exercise, leetcode problem,
           leetcode, coding challenge, code challenge, advent of code, coding puzzle, project euler,
           hackerrank, codewars, exercism, programming exercise, coding question, array question, programming
           puzzle, sql exercise
  when     -: kata, exercism, project euler, hackerrank, codewars, advent of code
  unless   karate, judo, dojo, belt, aikido, twice, heian, form, mirror, slowly, slow, bow, stance, grading,
           both sides, three times, five times, ten times
  1        Read its first sentence, and its example
  2        Write down what goes in, and what comes out
  3        Open its page
  4        Say the example out loud
  unclear  Solve the example by hand, on paper
  tired    Read the example, and sleep on it
  afraid   Begin with one you've solved before
  bored    Explain it to the cat

two versions of one file
  when     resolve, solve, sort out, untangle, work through, look at, clear up: conflict, conflicts, merge
           conflict, conflict in git, git conflict, merge, conflict in
  when     fix: conflict, conflicts, merge conflict, conflict in git, git conflict, merge, conflict in
  only     merge, git, rebase, branch, main, package, lock, lockfile, file, repo, py, js, ts, code, pr, pull,
           readme, config, yaml, json, import
  unless   family, marriage, team member, colleague, neighbour, kids, roommate
  1        Open the file, and find where the two versions stand
  2        Write down which files are in it
  3        Say in five words what each side wanted
  4        Rest your hands on the keyboard for one breath
  unclear  Ask whoever wrote the other side
  tired    Leave it as it is, and note which file comes next
  afraid   Make a copy of the folder first
  bored    Read both versions as a dialogue
"""
