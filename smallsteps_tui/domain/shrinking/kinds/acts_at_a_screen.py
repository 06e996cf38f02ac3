"""What is done at a screen, in a book or with money, by its verb alone, where no other kind fits."""

KINDS = """
change something on a screen
  when     widen, narrow, change, set, fix, adjust: margin, spacing, line spacing, font, font size, column
           width, header, footer, page number, page break, indent
  when     crop, resize, rescale, tabulate, embed, highlight, annotate, photoshop, airbrush, retouch,
           paginate, populate, deduplicate, dedupe, anonymise, redact, watermark, digitalise, auto fill,
           prefill, upscale, downscale, bulk edit, batch edit, typeset, localise, backspace, formulate
           query, tweak, backdate, customise settings, batch rename, remap, overlay, darken, brighten image,
           sharpen image, superimpose, transcribe into, enlarge: ~
  unless   sale, goods, duty, hole, opening, brow, coffee, tea, tea bag, post, mail, lane, motorway,
           instructor, traffic, junction, wall, sore, on time, quran, wax, seasoning, recipe, wallpaper, seat,
           saddle, nose, plan, routine, coat, eyebrow, hair, pallet, crate, swimming, schedule, dose, diet,
           @bodypart, @inhand, @animal, @food, @somebody, @object
  1        Open it, and find the spot you'd change
  2        Find it, and leave it where you'll see it
  3        Say in three words what you'd like to be different
  4        Rest one hand on the mouse or the screen
  unclear  Write down how it'll look afterwards
  tired    Leave it open for tomorrow
  afraid   Make a copy of it first
  bored    Give the copy a silly name

change something in code
  when     hardcode, stub, stub out, hotfix, throttle, serialise, parse, scaffold, provision, deprecate,
           typecheck, unit test, integration test, fuzz, tokenise, decouple, shard, unmock, monkeypatch,
           backport, cherrypick, virtualise, dockerise, abstract out, extract out, decompile, obfuscate,
           minify, polyfill, hot reload, rate limit, roll forward, paginate api, debug out, interleave,
           iterate over, loop over, randomise, evaluate expression, initialise, emulate, instantiate, optimise
           query: ~
  unless   laptop, @device, @inhand, cable, moped, chimney, house, roof, wall, essay, goodbye, tag, tower,
           licence, inspection, board, people, lesson, talk, @somebody, @attime
  1        Open the file you'd work in
  2        Read the name of its first function
  3        Write down in five words what it'll do
  4        Lean back for one breath
  unclear  Write one line: what it does now
  tired    Leave the file open for tomorrow
  afraid   Make a branch for it, and nothing else
  bored    Name the branch after an animal

push what is done in code
  when     push: what, branch, commit, fix, change, code, hotfix, tag, repo, main, feature, patch, wip
  unless   back, to friday, to monday, to next week, for, through, myself, button, trolley, pram, door
  1        Read through the list of what has changed
  2        Read the last line you wrote
  3        Open the window you'd push from
  4        Lean back for one breath
  unclear  Write one line: what it changes
  tired    Leave the list open for tomorrow
  afraid   Push it to a branch of its own
  bored    Name the branch after an animal

put up a version
  when     bump: ~
  when     bump: lodash, react, django, node, python, version, dependency, package, npm, rails, pandas,
           library
  unless   into, head, knee, baby, to friday, to monday, to tuesday, to wednesday, to thursday, to next, back,
           @attime, @somebody
  1        Find the line where its number stands
  2        Read one line on what changed since
  3        Write down the number it has now
  4        Lean back for one breath
  unclear  Search for its name and “upgrade”
  tired    Leave the line open for tomorrow
  afraid   Make a branch for it, and nothing else
  bored    Name the branch after an animal

put it in the calendar
  when     block out, block off, time block, pencil in, timetable, slot in, diarise, time box, timebox, ring
           fence, schedule in, book in, put in diary, carve out, make space for, free up, reserve time, fix a
           time, fix a date, set a date, set a time, rebook, book up, keep free, set aside time, clear my
           diary: ~
  unless   corner, pumpkin, wood, number, caller, ex, money, savings, space, disk, storage, memory, cash,
           hand, light, sun, noise
  1        Open the calendar on the week you'd want
  2        Say which day it could be
  3        Say how long it would take, roughly
  4        Picture one free quarter of an hour
  unclear  Write down what else is on that week
  tired    Write the day on a slip of paper
  afraid   Put it in with a question mark
  bored    Choose a colour for it

put things in order of weight
  when     triage, rank order, order by, put first, zero in on, hone in on, home in on, elect to: ~
  unless   nurse
  1        Choose the one that matters most today
  2        Choose one that can wait
  3        Say the first that comes to mind
  4        Leave it open for one breath
  unclear  Write down what would happen if it waited
  tired    Choose by what's quickest
  afraid   Choose one you could change later
  bored    Let a coin choose, and notice what you hoped for

put in a row, one by one
  when     number, renumber, alphabetise, sequence, colour code, code by, date stamp, lay out in rows, pair
           up, sort by, rotate through, space out, arrange by, separate out, classify, grade by: ~
  when     order: chapter, slide
  when     number: slice, seam, page, box, row, part, piece, slide, photo, jar, egg, plant, table, seat, chair
  unless   pizza, takeaway, food, online, genome
  1        Choose which one comes first
  2        Put the first one in front of you
  3        Do one, wherever it goes
  4        Hold up one finger
  unclear  Say how you'd look for one of them later
  tired    Do the three nearest to you
  afraid   Do it in pencil
  bored    Begin at the end

bring together what belongs together
  when     collate, compile, consolidate, amass, accumulate, bundle, muster, corral, aggregate, bundle up,
           scrape together, group together, centralise, combine, match up, piece together, stitch together,
           join up, unify, put together from, collect together, round together, marry up, connect up, link up,
           link together, blend in, knit together, stick together all, mix and match, interlink: ~
  when     collate, compile, consolidate: letter, paper, note, document, result, photo, receipt, record
  unless   with, trip, trips, shift, debt, loan, card, flour, sugar, egg, harvester, kernel, binary, latex,
           project, @code, @food, @inmind
  1        Put the first two next to each other
  2        Find the first one
  3        Choose where they'd all go
  4        Put your two hands together
  unclear  Write down which one isn't there yet
  tired    Put one where it belongs, and stop
  afraid   Do the easiest two
  bored    Begin with the oddest one

try it out, small
  when     trial, beta test, road test, test drive, soft launch, dry run, test run, test out, a b test,
           workshop with, sandbox, taste test, attempt at, probe out, explore if: ~
  1        Write down the one thing you'd like to find out
  2        Choose a day for the first try
  3        Say what would be good enough for a first try
  4        Wiggle your fingers
  unclear  Write down what the smallest try would be
  tired    Choose a try that takes five minutes
  afraid   Tell one person that it's a try
  bored    Think of the oddest way to try it

play about with it
  when     give it a go, give it a try, experiment, experiment with, play around with, play about with, mess
           about with, tinker with, fiddle with, dabble, dabble in, have a go, have a go at, have a
           go on, have a bash, have a bash at, faff with, noodle on: ~
  unless   drugs, meds, dose, savings, fund, food, diet, fire, account, crypto, pool, sea
  1        Choose the smallest bit you could try
  2        Put your hands where they'd be for it
  3        Say what would be good enough for a first go
  4        Wiggle your fingers
  unclear  Ask someone what they'd try first
  tired    Choose a try that takes five minutes
  afraid   Tell one person that it's a try
  bored    Try it back to front

look at it closely
  when     inspect, scrutinise, eyeball, look around, size up, sise up, gauge, examine, spot check, scope out,
           patrol, observe closely, look it over, appraise: ~
  unless   conscience, soul, number, keys, @data, @inmind, @inwords, mirror, mouth, interest, spending,
           screen time, appetite, kid, kids, oven, @somebody, @child
  1        Go and look at it for one minute
  2        Choose the spot you'd look at first
  3        Write down the one thing you'd look for
  4        Close your eyes, and open them again
  unclear  Write down how it looked the last time
  tired    Take one photo of it, and look tomorrow
  afraid   Ask someone to look with you
  bored    Look for something you've never noticed

see a place
  when     tour, scout out, roam, sightsee in, recce, see round, poke around, poke about, mooch around,
           reconnoitre, spend a day in, day trip to, hang around, visit around, wander round, sightsee, day
           trip, look round: ~
  when     view: venue, school, @place, @building
  unless   guide, operator, poster, shirt, dates, van, bus, rider, photo, slide, page, file, account,
           statement, email, profile, video, @onscreen, @inwords
  1        Look up how you'd get there, and how long it takes
  2        Choose a day to go
  3        Write down one thing you'd like to see there
  4        Picture the way in, for one breath
  unclear  Write down one question you'd ask there
  tired    Choose how long you'd stay
  afraid   Think of someone who could come along
  bored    Choose the oddest thing to look for

puzzle something out
  when     decipher, puzzle out, crack, deconstruct, demystify, diagnose, get to the bottom of, think
           through, read between, make head or tail of, extrapolate, infer, deduce, derive, reconstruct,
           disentangle, solve for, get my head into, get to grips, pick apart, pull apart, calculate out, work
           backwards from: ~
  unless   egg, nut, walnut, hazelnut, coconut, joke, crab, lobster, back, knuckle, window, joint
  1        Write down the first bit you're sure of
  2        Write down one question it leaves open
  3        Say out loud where it stops making sense
  4        Rest your eyes for one breath
  unclear  Ask someone where they'd begin
  tired    Mark where you are, and leave it
  afraid   Make one wild guess; no one's marking it
  bored    Explain it to an object on the table

read it roughly
  when     skim, skim read, speed read, scan through, browse through, dip in, peruse, reread,
           read over, flick through, catch up on reading, glance over: ~
  unless   for the, for one, album, photo, soup, broth, fat, leaf, leaves, jam, foam, paint, plaster, wall,
           milk, stock, pool, stone
  1        Read its first line, and its last
  2        Open it in the middle
  3        Put it where you'd read it
  4        Rest your eyes for one breath
  unclear  Write down the one thing you'd like to know from it
  tired    Read the headings, and leave the rest
  afraid   Read one line, and look away
  bored    Look for one odd word in it

learn it again
  when     brush up, brush up on, bone up on, mug up on, swot up on, relearn, retrain on, absorb, digest,
           familiarise myself with, get up to speed on, get acquainted with, revise for, swot for,
           internalise, read up, keep abreast of, upskill in, learn off, memorise off, review for, pick up a
           little, get into shape on, drum into, read around, read round, read into, study for: ~
  unless   shoe, shoes, @inhand, up to, to the end, aloud, out loud, diagnosis, news, loss, result, results
  1        Read one line about it
  2        Write down one thing you still know
  3        Open it, or put it next to you
  4        Name one word from it
  unclear  Write down the one thing you'd like to know
  tired    Choose one line for tomorrow
  afraid   Tell someone you're a beginner
  bored    Teach one word of it to a plant

put money somewhere
  when     pay in, save up, save for, put by, earmark, chip in, chip in for, fund, subsidise, set money
           aside, pool money, donate to, squirrel away, transfer over, remit, finance, bankroll, co sign,
           allocate to, set money on, lay by, salt away, put down a deposit on, put towards, stump
           up, cough up, fork out, pony up: ~
  when     save: quid, euro, pound, dollar, naira, rand, rupee, cedi, fiver, tenner
  when     contribute, contribute to: pension, gift, present, collection, whip round, fund, kitty, savings
  unless   raise, raiser, offer, complaint, case, consent, tomato, bean, plant, pea, blood, tooth, course,
           class, statement, application, chapter, idea, article, paper, phlegm, @inmind, @inwords, @lesson,
           @course
  1        Write down the sum, and the day for it
  2        Write down what it's meant for
  3        Say a sum that wouldn't hurt
  4        Rest both hands flat on the table
  unclear  Write down how much there is, roughly
  tired    Choose a day to go
  afraid   Choose the smallest sum that counts
  bored    Imagine it as a pile of coins

set a sum to spend
  when     spend on, splash out on, bid on, bid for, invest in: ~
  unless   time, hour, minute, day, afternoon, evening, bitcoin, crypto, share, relationship, friendship,
           slot, casino, bet, her, him, @somebody
  1        Write down the most it may cost
  2        Look up what one costs
  3        Say what you'd like from it
  4        Rest both hands flat on the table
  unclear  Write down what you'd use it for
  tired    Choose a day to think about it
  afraid   Tell someone the sum
  bored    Guess what it costs before you look

have a first look
  when     peek at, peer at, glance at, peek, peer, take a look, take a look at, have a peek, take a peek,
           preview, take a peek at, have a peek at, sneak a look at: ~
  when     view: @onscreen, @inwords, photo, slide, video
  unless   mirror, mouth, mole, lump, rash, ex, insta, profile, scale, his, her, @bodypart, @ailment
  1        Go to where you'd see it, or open its page
  2        Say what you'd like to see there
  3        Turn towards where it is
  4        Close your eyes, and open them again
  unclear  Write down the one thing you'd like to know from it
  tired    Choose a time tomorrow to look
  afraid   Ask someone to look first
  bored    Guess first, and say your guess

see how the money stands
  when     reconcile, tot up, cash up, underwrite, budget in, square up, settle up, expense, claim on,
           depreciate: ~
  unless   up to, friend, sister, brother, mum, dad, person
  1        Find the last receipt or statement for it
  2        Write down the first number on it
  3        Say a rough number out loud
  4        Unclench your jaw
  unclear  Write down the one number you'd like to know
  tired    Put the paper where you'll see it
  afraid   Ask someone to sit next to you
  bored    Guess the number first

print it
  when     print, print off, print out, print up, reprint: ~
  unless   tshirt, tshirts, t shirts, branch, every, loop, console, hello, value, variable, statement, null,
           debug, lino, linocut, block, woodcut, t shirt, screen
  1        Open it on the screen, and look for the word “Print”
  2        Find it, and leave it open
  3        Say how many copies you'd want
  4        Lay both hands flat on the table
  unclear  Ask whether a photo would do
  tired    Choose a day for it
  afraid   Ask someone to do it for you
  bored    Guess the number of pages

record something
  when     record, film, videotape, rerecord, reshoot, refilm: ~
  unless   who, what, how many, how much, how often, how long, when, shelf, store, collection, sleeve,
           label, bag, deck, temp, temps, fridge, expense, spending, mood, symptom, pressure, sugar, weight,
           hour, mileage, temperature, reading, player, needle, result, birth, death, attendance, time,
           meter, dose
  1        Record ten seconds of anything, to see that it works
  2        Put the phone where it'd stand
  3        Choose where you'd sit for it
  4        Smile once at the wall
  unclear  Write down its first sentence
  tired    Choose a quiet time for it
  afraid   Record ten seconds, and delete them
  bored    Say it in a silly voice

remove something
  when     delete, uninstall: ~
  1        Open the place where it is, and delete nothing yet
  2        Say out loud what you'd rather keep
  3        Write down what you're removing, in three words
  4        Let your hands go soft
  unclear  Write down what's staying
  tired    Mark it with a dot, and leave it
  afraid   Ask someone to be there while you do it
  bored    Count down from three first

save it on a screen
  when     save: pdf, doc, word file, form, macro, draft, script, link, page, email, screenshot, spreadsheet,
           payslip, attestation, portfolio, cv, certificate, ticket, settings, playlist, location, pin, map
  when     save: ~
  only     on computer, on the computer, to the computer, to laptop, on laptop, on the laptop, to the laptop,
           as pdf, pdf, jpg, jpeg, png, csv, offline, on the phone, on my phone, to phone, to drive, google
           drive, to the drive, shared drive, cloud, onedrive, dropbox, usb, to desktop, to the desktop, on
           the desktop, word doc
  unless   money, month, week, save the date, seat, cake, food, freezer, lives, as much, as many, as possible,
           as well, @somebody, save for, save up, towards, plastic folder, ring folder
  1        Open it, and look for the word “Save” or “Share”
  2        Find it, and leave it open
  3        Say in three words what you'd call it
  4        Rest one hand on the mouse or the screen
  unclear  Ask whoever wants it where it goes
  tired    Take a screenshot of it for now
  afraid   Make a copy first, and leave the old one alone
  bored    Give it a grand name

put it in the archive
  when     archive: ~
  unless   box, paper, shelf, museum, tape, @belongings, @clothes, sheet music, music, prints
  1        Open it, and look for the word “Archive”
  2        Find it, and leave it open
  3        Say what you'd still like to find in a year
  4        Rest one hand on the mouse or the screen
  unclear  Look up whether it can be undone
  tired    Leave it open for tomorrow
  afraid   Save a copy of what matters in it
  bored    Salute it once, as if it were a ship

search at a screen
  when     search, look, look up, look for, search for, find, search through: ~
  when     search: inbox, forum, archive, log, database, folder, history, catalogue, listing
  only     inbox, forum, google, online, on the web, ebay, vinted, gumtree, marketplace, reddit, youtube,
           database, catalogue, github, rightmove, zoopla, indeed, linkedin, emails, my email, in my email,
           old email, google scholar, pubmed, jstor, wiki, chat history, whatsapp chat
  unless   ex, him, her, gambling, bet, password, buy, dealer, account, not google, not online, leaflet,
           booklet
  1        Open it, and go to the search box
  2        Write down the two words you'd search for
  3        Say out loud what you'd be glad to find
  4        Rest your eyes for one breath
  unclear  Write down the one thing it needs to have
  tired    Leave the page open for tomorrow
  afraid   Ask someone to search with you
  bored    Try the oddest word first

watch a video
  when     watch, rewatch, replay, play back: video, vid, clip, tutorial, reel, youtube video, demo,
           youtube, animation, walkthrough, webinar
  when     watch, rewatch: ~
  only     video, vid, youtube, tutorial, clip
  unless   plane, takeoff, flight, spider, snake, dog, needle, injection, blood, height, bee, wasp, storm,
           clown, video of me, myself, porn, of me, party, ex, kid, kids
  1        Find it, and leave it on its first picture
  2        Look at how long it is
  3        Choose the one minute you'd like to see
  4        Close your eyes, and listen to the room
  unclear  Write down the one thing you'd like to see in it
  tired    Leave it open for tomorrow
  afraid   Watch ten seconds with the sound off
  bored    Guess its first word
"""
