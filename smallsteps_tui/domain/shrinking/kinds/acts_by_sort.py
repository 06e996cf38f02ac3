"""Verbs of the hands where what follows isn't in the hand: on a screen, in words, somebody, a time."""

KINDS = """
put it on a screen
  when     stick, append, insert, include, incorporate, attach, transfer, add: @onscreen
  when     put, place, lay, put down, put in, set down: @app, @data, @code, @bug, @slides, @server
  when     put, stick: ~
  only     online, itch, ebay, vinted, facebook, marketplace, website, instagram, youtube, github, gitlab,
           google drive, dropbox, shpock, gumtree, depop, etsy, kleinanzeigen, freecycle, olx, craigslist,
           tiktok, soundcloud, bandcamp, notion, trello, jira, slack, whatsapp, cloud, blog, repo, app store,
           wiki, google calendar, google doc, shared drive, shared folder, linkedin, nextdoor, spotify,
           onedrive, icloud
  unless   phone, password, money, alert, timer, limit, block, deposit, @feeling, laptop, card, away, mute,
           blender, flipchart, to bed, down
  1        Open the place where it'd go
  2        Say out loud where it'd go
  3        Say in three words what it'd be called there
  4        Rest your eyes for one breath
  unclear  Look at one that someone else put there
  tired    Open the place, and leave it open for tomorrow
  afraid   Keep it where no one but you sees it
  bored    Give it a silly name first

take it out of what is written
  when     remove, take out, strip out, cut out: warning, paragraph, word, comma, typo, comment, import,
           dependency, footnote, duplicate, sentence, chorus, verse, clause, filler word, adverb, print
           statement, log line, console log, hashtag, watermark, name from list, scene, citation
  when     remove: feature, plugin, hashtag, cookie, column, row, field, section, line, chapter
  when     tear out, rip out, pull out, cut out: page, form, recipe, coupon, voucher, article, receipt
  when     remove, strip out, rip out: @code, @bug, @data, @text
  unless   wall, skin, car, print page, knit, crochet, stitch, fence, sock, jumper, shirt, coat, bracelet,
           watch strap, hedge, garden, plant, coupon, coupons, voucher, article, pattern
  1        Open it, and go to the place where it stands
  2        Save a copy of it as it is now
  3        Say what would stand there without it
  4        Rest your eyes for one breath
  unclear  Search for the first place where it stands
  tired    Mark it, and take it out tomorrow
  afraid   Take one out in a copy, and look
  bored    Guess how many there are

find what is needed, in many places
  when     gather, gather up, bring together, pull together, round up, collect together, pile up: source,
           quote, evidence, info, information, fact, figure, number, testimonial, reference, statistic,
           detail, recipe, example, stat, data, link, screenshot, @data, @file
  1        Write down one you need, and where it'd come from
  2        Make one empty page or folder for them
  3        Say out loud what they're for
  4        Rest your eyes for one breath
  unclear  Write down the one question they're to answer
  tired    Save one, and stop
  afraid   Ask someone where they'd look
  bored    Begin with the oddest one

get people together
  when     gather, gather up, round up, bring together, get together, assemble, muster: @somebody, @group,
           @crew
  unless   photo, selfie, animal, thing, lunch, stuff, @child, @pupils, kids, bath, bed, hall
  1        Write one line: “When would suit you?”
  2        Write down the first name
  3        Choose two times that would do
  4        Picture them all in one room
  unclear  Write down in five words what it's for
  tired    Ask one of them
  afraid   Begin with the one who'd surely come
  bored    Invent a password for the door

swap a day or a turn
  when     swap, switch, trade, swap over: saturday, saturdays, sunday, sundays, monday, mondays, tuesday,
           tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, weekend, weekends, turn,
           turns, evening, pick up day, contact weekend, custody weekend, slot, week, weeks, day with,
           days with
  unless   bed, sheet, towel, dressing, dentist, doctor
  1        Write one line: “Could we swap …”, with both days in it
  2        Write down which day goes, and which one comes
  3        Look at what's on both days
  4        Say your line out loud
  unclear  Write down a second day that would do
  tired    Write the line, and send it tomorrow
  afraid   Offer your day first, and then ask
  bored    Write it as a telegram

make it thicker or thinner
  when     thicken, thin down, thin out, dilute: ~
  unless   hair, crowd, @growing, wardrobe, clothes, books, @onscreen, @inwords, @inmind, @belongings
  1        Put what you'd stir in next to it, with a spoon
  2        Find the line that says how much
  3        Say how thick or thin it'd be
  4        Stir the air once
  unclear  Ask whoever showed you what to look out for
  tired    Put it on a tray for later
  afraid   Begin with a pinch or a drop
  bored    Guess how many stirs it takes

pack up a place
  when     pack up: @room, @place, desk, stall, classroom, office, camp, house, flat, camp site, studio,
           workshop, kitchen
  1        Open one box or bag there
  2        Go and stand where you'd begin
  3        Choose the corner you'd begin with
  4        Picture it empty
  unclear  Write down what stays
  tired    Put in three things, and stop
  afraid   Begin with what's easiest to replace
  bored    Put on one song, and stop when it ends

keep some time for it
  when     set aside, put aside, keep back, keep, leave aside, lay aside, find, make: hour, hour for, minute,
           half hour, half an hour, an hour, morning, afternoon, evening, sunday, saturday, weekend, day for,
           ten minutes, twenty minutes, time for, free evening, day off
  unless   regular, waking, wake, diary, drive
  1        Write it in your calendar, with the hour it begins
  2        Look at your week for the emptiest spot
  3        Say it out loud, with the day
  4        Picture yourself at that hour
  unclear  Write down what you'd do in its first five minutes
  tired    Choose the shortest slot that counts
  afraid   Choose a day you could move
  bored    Call it something grand

set an alert
  when     set, set up, turn on, create, put: alert, price alert, reminder, notification, calendar reminder,
           google alert, job alert
  unless   off, shift
  1        Open the app or the page where it's set
  2        Say the one word you'd like to see
  3        Choose a time for it
  4        Rest your eyes for one breath
  unclear  Ask someone which app they use
  tired    Write the time on a slip of paper
  afraid   Set it for tomorrow, as a test
  bored    Give it a silly name

see that there is enough of it
  when     stock up, stock up on, replenish, restock: ~
  unless   @inmind, @somebody, energy, faith, strength, account, wine, beer, vodka, drink
  1        Look at what's left, and write down the first thing that's low
  2        Go and look at the shelf or the place where it's kept
  3        Say how much would do for a week
  4        Think of the last time you ran out
  unclear  Write down what you use most of
  tired    Take one photo of the shelf
  afraid   Ask someone which ones they always have
  bored    Guess what's right at the back

add it to what is there
  when     add: @material, @plant, @clothes, water, salt, oil, sugar, compost, sand
  unless   list, basket, cart, order, vinted, ebay, spreadsheet, inventory, wishlist, registry, page, site,
           listing, app, insurance, chapter, essay, map, code, report, website, drawing, picture, coat
  1        Put it next to what it goes with
  2        Find it, or say where it is
  3        Say how much of it you'd add
  4        Open and close one hand
  unclear  Write down what it's for
  tired    Put it where you'll see it
  afraid   Begin with the smallest amount
  bored    Guess what it'll change

split wood
  when     chop, chop up, split, stack, cut, cut up, saw, saw up, saw off, carry in, bring in: firewood, log,
           kindling, wood for the stove
  when     chop, chop up, split, stack, carry in, bring in: wood
  unless   file, shelf, frame, length, to size
  1        Put the first log where you'd split or stack it
  2        Put on gloves, and shoes that can get dirty
  3        Go and look at the pile
  4        Make a fist, and open it again
  unclear  Count how many you'd need for one evening
  tired    Do one, and leave the rest
  afraid   Ask someone to show you how
  bored    Listen to the sound of one

swap a part that is worn
  when     replace, change, swap, swap out, renew: @building, drumhead, drum head, snare head, spring, pedal,
           filter
  when     swap, swap out, replace, change, renew: brake pad, chain, inner tube, fuse, wiper, wiper blade,
           hose, belt, seal, tap, valve, thermostat, cartridge, element, hinge, handle, lock, spark plug,
           cable, gasket, bearing, zip, strap, screen protector, ink cartridge, shower head, plug
  unless   contract, supplier, name, nappy, teacher, head of, department, address, wallpaper, photo,
           instagram, snapchat, coffee, wall, ceiling, floor
  1        Take one photo of the old one
  2        Find the number or the size on the old one
  3        Look up which one fits
  4        Point at it once
  unclear  Watch ten seconds of someone doing it
  tired    Put the new one next to it
  afraid   Ask someone who has done it to watch
  bored    Guess how old the old one is

screw it in or out
  when     screw, screw in, screw on, screw down, screw together, unscrew, unbolt, bolt on, bolt down: ~
  when     undo, loosen: screw, bolt, nut, wheel nut, clip, bracket
  unless   @somebody, @inmind, @attime, courage, landlord, over, @exam, interview, paper
  1        Find the screwdriver or the spanner that fits
  2        Look close up at the screws, or at where they'd go
  3        Choose which one comes first
  4        Turn your wrist once, as if you did it
  unclear  Take one photo of the screws, and ask someone handy
  tired    Put the screwdriver next to it for tomorrow
  afraid   Ask someone to hold it with you
  bored    Guess how many turns it'll take

shake it out
  when     shake, shake out: ~
  unless   tree, bottle, can, @growing, @food, @drink, @somebody, @bodypart, @inmind, hand, hands, head,
           leg, legs, body, arms, tail, off, habit, cold, bottle of, up
  1        Take hold of it by one corner
  2        Choose where the dust would go
  3        Go and stand by it
  4        Shake out both hands
  unclear  Look at which side the dust is on
  tired    Put it by the door
  afraid   Do it once, gently
  bored    Count to ten while you shake

get a new one in its place
  when     replace: ~
  unless   president, treasurer, secretary, manager, carer, captain, drummer, singer, keeper, @inmind,
           @somebody, @attime, @inwords, habit, routine, meal, coffee, tea, wine, meeting, teacher, leader,
           by, with, for, @document, permit, passport, licence, card, stolen, lost, certificate, id, sim,
           prescription
  1        Write down its size, or its exact name
  2        Look at the old one, and find the number on it
  3        Say out loud what it would make easier
  4        Picture the new one, for one breath
  unclear  Ask someone who's replaced theirs
  tired    Take one photo of the old one
  afraid   Ask what it would cost to have it done
  bored    Guess how old the old one is

stick in what one has kept
  when     scrapbook: *
  when     stick in, glue in: photo, ticket, postcard, cutting, picture, drawing, card, leaf
  unless   thought, feeling
  1        Choose one picture or ticket to begin with
  2        Open the book at an empty page
  3        Put the glue and the book on the table
  4        Think of the best hour of it
  unclear  Write down three moments that belong in it
  tired    Put what goes in into one envelope
  afraid   Lay it out first, and glue nothing yet
  bored    Begin with the silliest picture

fill it at the tap
  when     fill, fill up, refill, top up: kettle, bucket, sink, basin, hot water bottle, paddling pool,
           watering can, trough, water trough, water bowl, jug, glass, pan, tub, water butt, water tank, bird
           bath, vase, foot bath, water gun
  unless   compost, soil, sand, coal, feed, gravel, sweet, toy, log, ball, wine, beer, drawer, cat litter
  1        Put it by the tap, or go to where it stands
  2        Check how much is in it now
  3        Run the tap until it's as warm or cold as you'd like
  4        Open and close your hands
  unclear  Choose how full it'll be
  tired    Fill it a quarter
  afraid   Ask someone to carry it with you
  bored    Guess how many seconds it takes

unload it
  when     unload: @vehicle, @boat, @bike, roof rack, boot, trailer
  1        Open it up, and take out the first thing
  2        Choose the spot where it all goes
  3        Open its door
  4        Roll your shoulders once
  unclear  Say which things are needed first
  tired    Take out what's lightest
  afraid   Ask someone to take the other end
  bored    Guess what's right at the bottom

trace it
  when     trace, trace off, trace round: outline, pattern, dress pattern, template, drawing, picture, map,
           shape, image, design, stencil, pattern piece, photo, logo
  unless   parcel, family
  1        Lay the paper over it, and hold one corner down
  2        Put a sharp pencil next to it
  3        Follow its first line with a finger
  4        Draw one line in the air
  unclear  Choose the part you'd need first
  tired    Tape it down for tomorrow, and stop
  afraid   Trace it once in the lightest line
  bored    Do it with your other hand

a big thing in small parts
  when     break, break up, split, chunk, divide, break down, chop up: task, big task, project, goal, big
           goal, plan, work, job, to do, assignment, week, day, mountain, process, epic, problem
  unless   news, bread, wood, fast, hours, holiday, down crying, home, phone, phones, from
  1        Write down the first part, however small
  2        Write its name on top of a page
  3        Say which part is the smallest
  4        Breathe out: one part is enough to begin
  unclear  Write down where it starts and where it ends
  tired    Write down one part, and stop
  afraid   Name the part you mind least
  bored    Name the parts after dishes

what is still open
  when     tie up, wrap up, tidy up, sort, finish, close, finish off: loose end, loose ends, snag,
           bits and pieces, snagging
  unless   crochet, knit, yarn, thread, sew
  1        Write down one that is still open
  2        Say out loud which one nags most
  3        Open the list, or an empty page
  4        Let your shoulders drop for one breath
  unclear  Ask someone what else they're waiting for
  tired    Choose one, and leave the rest
  afraid   Begin with the easiest
  bored    Tick off one you've done already

bin it
  when     bin, chuck in the bin, throw in the bin: ~
  unless   @onscreen, @inmind, @somebody, store, day, collection, him, her
  1        Put an empty bag next to it
  2        Look at it once more, and say “You can go”
  3        Choose the first that can go
  4        Open and close one hand
  unclear  Choose one sort that can surely go
  tired    Put one in the bag
  afraid   Leave out what you'd ask someone about first
  bored    Throw one from two steps away

close the envelope
  when     seal: jar, bag, freezer bag, tub
  when     seal, close, lick, stick down, seal up: envelope, ballot, ballot envelope, parcel, package
  when     seal, lick, stick down, seal up: card, letter
  unless   account, deal, case, savings
  1        Check what's in it once more
  2        Lay it flat in front of you
  3        Say who it's for
  4        Press your thumb and your finger together
  unclear  Read the address once
  tired    Put it by the door, still open
  afraid   Take one photo of what's in it
  bored    Draw something tiny on its back

knock it in
  when     knock, bang, hammer, tap, drive: nail, peg, tent peg, post, fence post, stake, tack, dowel, wedge,
           loose board, rivet
  when     knock in, bang in, tap in, hammer in, drive in, hammer down, bang down, tap down: ~
  unless   @inmind, @somebody, @onscreen, nail gel, @data, sorting office, depot
  1        Mark the spot where it'll go
  2        Put the hammer or the mallet next to it
  3        Choose the spot for it
  4        Make a fist, and open it again
  unclear  Show with two fingers how deep it'll go
  tired    Put it all where you'd begin tomorrow
  afraid   Ask someone to hold it with you
  bored    Guess how many knocks it takes

pick one of several
  when     select, handpick, cherry pick from, choose from, pick from, single out,
           shortlist, narrow down, whittle down, winnow: ~
  unless   leaf, berry, fruit
  1        Choose two that would do
  2        Choose one you'd leave out
  3        Say the first that comes to mind
  4        Leave it open for one breath
  unclear  Write down the one thing it needs to have
  tired    Choose by what's quickest
  afraid   Choose one you could change later
  bored    Let a coin choose, and notice what you hoped for

put or hold somebody
  when     put, put in, put down, strap, strap in, buckle, buckle in, tuck in, settle, hold, sit, drag, wrap,
           wrap up, rinse: @person, @child
  unless   baby, toddler, newborn, list, rota, charge, speaker, touch, phone, through, down for, name, ashes,
           photo, hand, hands, ex, to it, picture, with, accountable, up with, account, contact, at ease,
           first, out of my mind, off, as, care, respite, group, chat, whatsapp, home, will, team, goal,
           insurance, forward, tree, grave, right, straight, waiting, on to, policy
  1        Go to where they are, and say what comes next
  2        Put what you need for it within reach
  3        Say to yourself what comes first
  4        Let your shoulders drop
  unclear  Ask them how they'd like it
  tired    Sit down next to them for a moment first
  afraid   Ask someone to be there with you
  bored    Hum one tune while you do it

ask what somebody has learned
  when     test, drill, quiz: @person, @child, @pupils
  unless   covid, blood, eyes, ears, hearing, patience, hole, holes, server, drive, ride, run, flight, fit
  1        Choose the one you'd ask first
  2        Open the page it's on
  3        Sit down next to them
  4        Think of one they surely know
  unclear  Ask them which ones they find hard
  tired    Ask one, and stop
  afraid   Let them ask you first
  bored    Ask it in a silly voice
"""
