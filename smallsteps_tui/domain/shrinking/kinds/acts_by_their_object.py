"""Deeds whose first move hangs on what they are done to: a file or a chair, a person or a day."""

KINDS = """
put two side by side
  when     compare, contrast, weigh against: ~
  1        Put two of them side by side, or write their names down
  2        Write down the one thing you'd look at first in both
  3        Say what matters most to you in it
  4        Hold up two fingers
  unclear  Write down two of the choices, no more
  tired    Choose a free morning for it
  afraid   Ask someone what they chose, and how it went
  bored    Let a coin choose, and notice what you hoped for

put two texts or files side by side
  when     compare, contrast, cross reference, compare with: @inwords, @file, @data, @code, @slides, draft,
           version, edition, translation, take, mix
  unless   price, insurance, broadband, quote, notes with, compare notes
  1        Open both, and look at how each begins
  2        Open the one you know better
  3        Say which one you like more, by feel
  4        Hold up two fingers
  unclear  Write down the one thing you'd compare
  tired    Lay them next to each other, and stop
  afraid   Compare the titles, and nothing else
  bored    Guess which one is longer

put offers side by side
  when     compare, weigh up: quote, estimate, quotation, offer, tender, bid, price, deal, tariff, broadband,
           insurance, energy deal, mortgage rate, rate, plan, provider, supplier
  unless   job, uni, university, school, place
  only     compare, weigh up, two quote, three quote, deal, tariff
  1        Put two of them side by side, and look at the totals
  2        Write down one name and one price
  3        Say which matters more to you, the price or the people
  4        Hold up two fingers
  unclear  Write down the one thing it needs to have
  tired    Save one page for tomorrow
  afraid   Look at the cheaper one first
  bored    Guess which one is cheaper

see how somebody is
  when     check on, check in on, check up on, look in on: @somebody
  when     check: @animal
  unless   email, spelling, reference, work, homework, list, ex, insta, instagram, profile, price,
           appointment, open, opens, closed, closes, shut, shuts, in stock, baby, newborn, toddler
  1        Choose when you'd look in, or write them one line
  2        Write one line: “How are you doing?”
  3        Think of one thing you'd like to know
  4        Send them a kind thought
  unclear  Write down what “fine” would look like
  tired    Send one heart, and nothing else
  afraid   Ask someone who's near to look in
  bored    Guess what they're doing right now

see whether it works
  when     check, test, try, try out, test out, see if: @device, @app, @code, @server, @slides, link, links,
           projector, connection, login, website, page, form, button
  only     works, working, loads, offline, test
  unless   mic, microphone, webcam, sound, flaky, ci, pipeline, driving, theory, eye, covid, pregnancy, blood,
           meet, meeting, date, exam, spam, job, tide, post, bus, flight, posting, sending, test date, test
           result, result, mock, date
  1        Open it, or switch it on, and see what happens
  2        Write down what you'd like it to do
  3        Put it in front of you
  4        Rest one hand on the mouse or the screen
  unclear  Write down what “working” would look like
  tired    Choose a time tomorrow to try it
  afraid   Ask someone to sit next to you
  bored    Guess first, and write your guess down

read a number off something
  when     check, take, read, look at, note, monitor, write down: temperature, body temperature, temp, room
           temperature, fridge temperature, freezer temperature, tyre pressure, oil level, water level,
           battery level, pressure gauge, humidity, gauge, thermometer, barometer, ph level, chlorine level
  unless   meter reading, oven, roast, cpu, server, elbow, hand, wrist
  1        Go to where you'd read it, or get what you'd read it with
  2        Write down the time, and leave a space for the number
  3        Guess the number out loud
  4        Look at where it shows, for one breath
  unclear  Write down what number would be fine
  tired    Take it once, and stop
  afraid   Ask someone to read it out to you
  bored    Guess it with your eyes shut

bring back a copy
  when     restore, roll back: backup, back up, snapshot, dump, database, db, system, partition, setting,
           earlier version, old version, version, chat history, @server, @data, @file, @device, @app
  unless   nan's, antique, vintage, radio, furniture, recovery, typewriter, record player, camera, clock,
           turntable, amp, gramophone, sash, canvas, netflix, default, defaults, factory
  1        Find the copy, and read its date
  2        Write down one thing you'd look for in it
  3        Copy what matters most to somewhere else
  4        Look away from the screen for one breath
  unclear  Write down what isn't there any more
  tired    Write down where the copy is
  afraid   Ask someone to sit next to you
  bored    Guess how old the copy is

bring back what was good
  when     restore: ~
  unless   faith, trust, order, balance
  1        Write one line on how it is now
  2        Take one photo of it as it is
  3        Say how it was when it was good
  4        Picture it as it was, for one breath
  unclear  Find a picture of how it was
  tired    Write down one word about it, and leave it there for today
  afraid   Ask someone who's done one
  bored    Give it a name

switch it off and on again
  when     reboot, power cycle, turn off and on, switch off and on: ~
  when     restart, reset: @device, @server, @app, router, hub, wifi, boiler
  unless   diet, exercise, running, medication, meds, gym, therapy, class, course, book, chapter, piano,
           guitar, password, habit, journal, yoga, sewing, knitting, project, life, step, smoking, clock,
           game, blog, page, career, business, savings, study, german, french, spanish, italian, letter,
           @inwords, @lesson, @inmind, factory, anki, duolingo, strava, headspace, ynab, routine, sleep,
           relationship, canvas, netflix
  1        Save what's open, or find its switch
  2        Write down what it did before
  3        Put one finger near its switch
  4        Count slowly to five
  unclear  Write down what you'd like it to do afterwards
  tired    Leave it off, and look tomorrow
  afraid   Ask someone if anyone's using it
  bored    Count the seconds until it's back

lift it
  when     lift, lift up, hoist, heave: ~
  when     lift, lift up, heave: @furniture, @storage, tin, soup tin, bottle, box
  unless   rug, carpet, lid, cover, home, baby, child, toddler, to the, to work, share, @child, mood, ban,
           spirit, hem, voice, potato, carrot, leek, face, eyebrow, chin, head, leg, knee, arm, heel, needle,
           heart, share, @inmind, @crop, @plant, @bodypart
  1        Stand close to it, with your feet apart
  2        Put both hands on it, and leave it there
  3        Clear the spot where it'll go
  4        Roll your shoulders once
  unclear  See how heavy it is by tipping one edge
  tired    Ask someone to do it with you
  afraid   Ask someone to take the other end
  bored    Guess what it weighs

move files and pages
  when     move, relocate, transfer, drag, migrate: @file, @data, @code, @slides, @app, @inbox
  when     move: comma, paragraph, sentence, heading, section, chapter, verse, quote, footnote, function,
           component, module, screenshot, tab, column
  unless   meeting, appointment, phone, mute, silent, screen time, print, blender, mailbox, flipchart, steam,
           canvas, netflix, spotify
  1        Open the place where it is, and the place where it'll go
  2        Make the folder or the page it'll go to
  3        Say what stays where it is
  4        Rest one hand on the mouse or the screen
  unclear  Write down where you'd look for it in a year
  tired    Move one, and stop
  afraid   Copy it first, and delete nothing
  bored    Give the new place a silly name

move an animal
  when     move, shift: @animal
  when     move, bring in, let out, shift, drive: @livestock
  unless   vet, shop, dead, van, to sleep, down, price, feed, sell, slaughter, field, paddock, pasture, meadow
  1        Look over the new place
  2        Put what you'd lead or tempt them with by the door
  3        Say which one goes first
  4        Open the way they'll go
  unclear  Ask someone how they did it last time
  tired    Ask someone to walk behind them
  afraid   Ask someone to be there while you do it
  bored    Guess which one will want to go first

separate eggs
  when     separate, split: egg, yolk, egg white
  1        Put two bowls next to each other
  2        Put one egg on a cloth, so it can't roll
  3        Wash your hands
  4        Open and close both hands
  unclear  Watch someone do it for a minute
  tired    Do one, and stop
  afraid   Do it over a third, small cup
  bored    Do it with your fingers

count beats
  when     count: bar, beat, rest, rhythm, triplet, quaver, @piece, @bit
  when     count, count along, count through, count out, count in: *
  only     bar, beat, rest, rhythm, out loud, aloud, four in, metronome
  unless   money, coin, till, stock, days, calorie, till, sober, syllables, rest of, backward, backwards,
           stair, step, spoon, to ten, to twenty, to 10, to 20, to 100, to five, to 5, number, kid, toddler,
           rep, breath, puzzle, chess, jigsaw
  1        Tap the first beat with one finger
  2        Say “one, two” once, slowly
  3        Mark where the “one” is, in pencil
  4        Breathe in, as if to begin
  unclear  Listen for where your foot would tap
  tired    Count one bar, and stop
  afraid   Count it in your head
  bored    Count it in another language

ask to swap with somebody
  when     swap, trade: role, place, bunk, turn, seat, room, desk, slot, allotment
  when     swap, switch, trade: saturday, sunday, weekend, day, week
  when     exchange: number, phone number
  when     swap with, trade with, swap places with: ~
  unless   round, around, standing, clothes, tyre, bulb, side, sides
  1        Write one line: “Could we swap?”
  2        Write down what you have, and what you'd like
  3        Say who'd be gladdest to swap
  4        Breathe out once before you ask
  unclear  Write down two that would suit you
  tired    Write one line, and send it tomorrow
  afraid   Tell them that no is fine
  bored    Ask in rhyme

swap one thing in a house or a machine
  when     swap, swap out, switch over, change over: @inhand, @object
  unless   shift, shop, return, refund, size, cd, book, crisp, chocolate, sugar, bread, butter, milk, coffee,
           tea, meat, beer, wine, seed, clothes, phone for, hand, other hand, finger, side, wrist, ear, foot,
           hands, sides, for, to, with, round, around, furniture, bed, sofa
  1        Put the new one next to the old one, or note its name
  2        Write down the size or the number on the old one
  3        Look at how the old one comes out
  4        Picture the new one, for one breath
  unclear  Take one photo of the old one
  tired    Put the new one where you'll see it
  afraid   Ask someone to hand you things
  bored    Guess how long it'll take

undo by hand
  when     undo, untie, unknot, unbolt, loosen, untangle, detangle, unfasten: knot, zip, lid, jar, plait,
           braid, corset, clasp, button, lace, necklace, chain, rope, cable, wool, hair, bun, cornrow, dread,
           weave, extension
  when     undo, unfasten: @inhand, @object
  unless   sauce, soup, dough, icing, batter, bow, purse, @food
  1        Find the end, or the side that gives first
  2        Put it down in good light
  3        Turn it round once in your hands
  4        Shake out your fingers
  unclear  Look at how it goes in and out, for one breath
  tired    Loosen one bit, and stop
  afraid   Try it with something soft first
  bored    Talk to it like a stubborn donkey

look at a value while it runs
  when     print, log, dump, echo, console log, trace, inspect, watch, check: variable, stack trace, payload,
           query plan, return value, api response, env var
  when     dump, echo, console log: value, output, response, request, null, header
  unless   property, house, car, antique, email, letter, paper
  1        Put the cursor on the line right before it
  2        Open the file, and find that line
  3        Say what you'd expect to see
  4        Lean back for one breath
  unclear  Write down what you'd expect it to be
  tired    Mark the line, and leave it
  afraid   Do it on a copy
  bored    Guess the value first

find where it broke
  when     bisect, git bisect: *
  1        Write down the last version that worked
  2        Write down how you'd see that it works
  3        Say when you first saw it
  4        Lean back for one breath
  unclear  Ask whoever saw it first
  tired    Write down the two ends, and leave it for tomorrow
  afraid   Do it on a copy
  bored    Guess whose line it was

see how well it holds
  when     benchmark, load test, stress test, smoke test, profile: code, query, import, page, build, endpoint,
           api, app, loop, script, site, function, startup, render, boot, export, load
  when     benchmark, load test, stress test, smoke test: *
  unless   myself, reading, aloud, walk, kettle, egg, shower, alarm, kitchen
  1        Write down the one number you'd like to know
  2        Guess it, and write the guess down
  3        Open what you'd run
  4        Lean back for one breath
  unclear  Write down what would be fast enough
  tired    Run it once, and note the number
  afraid   Do it on a copy
  bored    Guess the number with your eyes shut

dig something out again
  when     dig out, root out, hunt out, ferret out, get down from, fetch down, unearth, rummage for,
           rummage through: ~
  unless   stump, snow, pond, trench, hole, weed, hedge, splinter, tooth, car, drain, foundation, corruption,
           wine, vodka, gin, bottle, pill, blade, razor, ex, bulb, dandelion, @weed, @tree
  1        Go over to the place it's most likely to be
  2        Say the two places where it could be
  3        Turn towards where it may be
  4        Wiggle your fingers
  unclear  Write down who put it away, and when
  tired    Write down the place, and look tomorrow
  afraid   Ask someone to look with you
  bored    Guess what else is in there

top something up
  when     top up: !
  beside   add, add to, refill, fill, fill up, recharge, load, reload, put on, put, charge, replenish, add
           water to, check, pay, put money on, buy, get, add money to, add credit to, see, look at, water,
           replace
  unless   screen wash, coolant, oil, adblue, brake fluid
  1        Look at how much is left in it, or on it
  2        Find what you'd fill it with, or pay it from
  3        Say how much there was yesterday
  4        Open one hand
  unclear  Write down how long it lasted the last time
  tired    Put a slip of paper where you'll see it
  afraid   Begin with the smallest amount there is
  bored    Guess how much is left

be there when it comes in
  when     meet, wait for, be there for: train, bus, coach, flight, plane, ferry, boat, taxi, school bus
  unless   phone, without
  1        Look up when it comes in
  2        Put your keys and your phone by the door
  3        Say where you'd stand
  4        Picture them getting off, for one breath
  unclear  Ask them for the number of it
  tired    Ask them to come part of the way
  afraid   Write down the way to the platform or the stop
  bored    Choose something silly to wave with

do one thing to it on the screen
  when     bookmark, hyperlink, tag, merge, import, unzip, zip, compress, encrypt, decrypt, paste, cut and
           paste, unsubscribe all, mail merge, sync up, convert file, transcode, redirect, relink, toggle,
           airdrop, reload, configure up, crosspost, unmute: ~
  unless   sale, goods, duty, sheep, calf, cow, lamb, lane, motorway, junction, traffic, roundabout,
           standup, meeting, call, once, wallpaper, wall, poster, waste, rug, coat, tea, company, @bodypart,
           @inhand, @animal, @food, @somebody, @object
  1        Open the page or the program where it's done
  2        Find it, and leave it open
  3        Say in three words what it'll be good for
  4        Rest one hand on the mouse or the screen
  unclear  Ask someone where they'd click
  tired    Leave it open for tomorrow
  afraid   Look up how you'd undo it
  bored    Guess how many clicks it takes

water off first
  when     replace, change, swap, fit, renew, mend, fix: washer, tap washer, ballcock, tap cartridge, shower
           cartridge, fill valve, radiator valve, stopcock, isolator valve
  only     tap, tap washer, ballcock, cartridge, valve, stopcock
  unless   bolt, engine, machine, hose
  1        Find where the water's turned off
  2        Put a bowl and an old towel by it
  3        Look at which tap it is
  4        Turn your wrist once, as if you did it
  unclear  Watch ten seconds of someone doing it
  tired    Put a bowl under the drip
  afraid   Ask someone who has done it to watch
  bored    Count the drips for ten seconds

weigh what goes in
  when     weigh out, weigh: flour, rice, sugar, gram, ingredient, butter, oats, yeast, salt, dough,
           starter, soap, lye, wax, feed, pellets
  unless   baby, calorie, portion, myself, intake, macro, meal, lunch, dinner, breakfast, before eating
  1        Set out the scales and an empty bowl
  2        Read the amount out loud
  3        Get out the bag or the box
  4        Open and close your hands
  unclear  Write the amount on a slip of paper
  tired    Weigh one thing, and stop
  afraid   Do it twice; it's allowed
  bored    Guess first, and then look

a place to park
  when     park in, park at, park outside, park next to, park up, park on, park by, park near: *
  unless   idea, thought, worry, project, bench, picnic, walk, run
  1        Say which way you'd come in
  2        Look at the place on a map
  3        Think of a second place, in case it's full
  4        Breathe out slowly, once
  unclear  Ask someone who parks there
  tired    Choose the nearest space you know
  afraid   Ask someone to come along
  bored    Guess the colour of the car next to yours

empty it
  when     empty, empty out: ~
  unless   head, mind, nest, promise, inbox, basket, cart, account, drain, catheter, stoma, bladder, bowel,
           bag, bottle, glass, flask, bar, diary, calendar, room, house, flat, trash, recycle bin,
           @onscreen, @inmind, @inwords, @attime, @bodypart, @somebody
  1        Put a bag or a bucket next to it
  2        Look at how full it is
  3        Choose where it all goes
  4        Stretch your fingers once
  unclear  Take one thing out, and look at it
  tired    Put the bag there for tomorrow
  afraid   Put on a pair of gloves first
  bored    Guess what's right at the bottom
"""
