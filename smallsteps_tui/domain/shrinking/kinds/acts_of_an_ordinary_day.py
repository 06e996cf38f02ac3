"""Deeds of an ordinary day with a first move of their own: to mention, to park, to time, to let somebody do it."""

KINDS = """
keep an eye on it
  when     keep: eye, eye on, close eye
  when     keep an eye, keep an eye on: ~
  1        Choose when you'd look next
  2        Say what you'd look out for
  3        Turn towards where it is
  4        Close your eyes, and open them again
  unclear  Write down what “fine” would look like
  tired    Ask someone to look once for you
  afraid   Tell someone what you're watching for
  bored    Guess what you'll see

close it or lock it up
  when     close, shut, lock, lock up, bolt, close up, shut up: coop, chicken coop, hen house, henhouse,
           garage, shutter, gate, caravan, holiday let, greenhouse, shed, barn, stable, hutch, shop at night,
           allotment gate
  unless   account, business, check, checked, checking
  1        Put your shoes or your keys by the door
  2        Choose the song that would remind you
  3        Turn towards where it is
  4        Let your shoulders drop
  unclear  Say what comes right before it
  tired    Ask someone who's out there anyway
  afraid   Ask someone to come along
  bored    Say goodnight to whatever's in it

give up a place
  when     give up, relinquish, let go of, hand back, give back: spare parking, parking, seat, space, parking
           space, flat, allotment, desk, room, place, office, spare key, key, car, garage, locker, lease, plot
  unless   smoking, drinking, fight, sport, job, hope, her, his, their, them, him, i'm done, @somebody, bus,
           train, tram, seat, chair, space on bus, my turn, spare keys, the keys, keys, the key
  1        Write one line: what goes, and from which day
  2        Write down the one thing you'd take out of it first
  3        Say out loud what it frees you from
  4        Breathe out once, slowly
  unclear  Look up how many weeks' notice it needs
  tired    Choose the day, and nothing else
  afraid   Tell one person you're thinking of it
  bored    Write a grand farewell to it, in five words

call off somebody's visit
  when     beg off, cry off: ~
  when     cancel: @somebody, @expert, builder, cleaner, babysitter, dog walker, gardener, window
           cleaner, lodger, sitter, plumber, tutor
  when     call off, put off: @somebody, @expert, builder, cleaner, babysitter, dog walker, gardener, window
           cleaner, lodger, sitter, plumber, tutor
  unless   appointment, insurance, membership, subscription, order, account, direct debit, card, contract,
           plan, trip, holiday, friendship
  1        Write one line: “I'm sorry, I have to cancel”
  2        Find their number
  3        Write down the day it was for
  4        Breathe out, as if you'd cancelled
  unclear  Write down whether you'd like another day
  tired    Write one line, and send it tomorrow
  afraid   Say it without giving a reason
  bored    Say it as a telegram, in four words

write labels on a page or a screen
  when     label: @file, @data, @slides, @inbox, @code, axis, axes, figure, diagram, chart, graph, map, issue,
           ticket, email, photo, cell, bone, part, kidney, heart, track, layer, skeleton, drawing, sketch,
           picture, column
  unless   jar, box, cable, shelf, bag, tape, tub, soil, sticker, drawer, server, crate, folder, freezer
  1        Open it, or lay it in front of you
  2        Find the one you're surest of
  3        Say one of the names out loud
  4        Put a finger on it, and say its name
  unclear  Write down the names in a row beside it
  tired    Open it, and leave it there
  afraid   Do it in pencil, or on a copy
  bored    Begin at the bottom

measure out what goes in
  when     measure: flour, rice, sugar, cup, gram, ingredient, butter, oats, yeast, salt, @food, @drink, milk
  when     measure out: flour, rice, sugar, cup, gram, ingredient, butter, oats, yeast, salt, @food, @drink,
           milk
  unless   baby, calorie, portion, myself, intake, macro, uniform, shoes, coat, dress, height, feet, waist,
           tin, box, temperature, length
  1        Put the cup or the spoon next to the bowl
  2        Read the amount out loud
  3        Get out the bag or the box
  4        Wash your hands
  unclear  Write the amount on a slip of paper
  tired    Measure one thing, and stop
  afraid   Measure it twice; it's allowed
  bored    Guess first, and then look

take a number that changes
  when     measure: latency, speed, load time, noise, humidity, ph, voltage, page load, response time,
           broadband speed, download speed, tempo, distance, moisture
  when     time: latency, speed, load time, page load, response time, broadband speed, download speed
  1        Put out, or open, what you'd measure it with
  2        Write down the time, and leave a space for the number
  3        Guess the number out loud
  4        Let your hands rest for one breath
  unclear  Write down what number would be fine
  tired    Take it once, and stop
  afraid   Take it twice; it's allowed
  bored    Guess it with your eyes shut

mention it
  when     mention, bring up, drop into the conversation, slip in: ~
  when     mention: *
  when     raise: noise, issue, matter, concern, point, topic, subject, question, problem, smell, bins,
           parking
  unless   child, kids, son, daughter, dispatches, phlegm, lunch, food, page, menu, window, site, profile
  1        Write down the one sentence you'd say
  2        Choose the moment for it
  3        Say the first half of it out loud
  4        Open your mouth and breathe out
  unclear  Write down what you'd like them to do
  tired    Write one word for it on your hand or a slip of paper
  afraid   Tell someone kind that you're going to
  bored    Say it as a newsreader would

time it with a clock
  when     time: talk, speech, egg, run, lap, piece, song, reading, contraction, presentation, walk, commute,
           route, swim, pitch, set, monologue, answer, essay, rehearsal
  when     time how long, time myself: *
  1        Find the timer or the clock you'd use
  2        Put it where you'd see it
  3        Guess how long it takes
  4        Count to ten, slowly
  unclear  Write down how long it may take
  tired    Time the first part, and stop
  afraid   Time it once with no one there
  bored    Guess it to the second

weigh a thing to send or carry
  when     weigh: parcel, package, suitcase, case, luggage, backpack, rucksack, letter, envelope, box, bag,
           honey, wool, yarn, letter, hand luggage, hold bag
  1        Put it next to whatever you'd weigh it with
  2        Lift it once, and guess
  3        Look up how heavy it may be
  4        Open both hands
  unclear  Write down the limit on a slip of paper
  tired    Guess, and leave it at that for today
  afraid   Take out the heaviest thing first
  bored    Guess to the gram

stop a gap
  when     block, stop, stop up, seal, plug: draught, chimney, vent, keyhole, letterbox
  unless   smoking, diary, calendar, pay, generation, cv, resume, word, job, text, knowledge, sentence,
           employment
  1        Hold your hand where it comes in
  2        Find an old towel or a bit of tape
  3        Walk past it once, and look
  4        Rest one hand on the wall
  unclear  Write down where it comes in most
  tired    Push a towel against it, and stop
  afraid   Ask someone to look with you
  bored    Choose the ugliest towel

fill a hole or a crack
  when     block, stop up, seal, plug: gap, hole, mouse hole, crack
  when     fill, fill in: gap, crack
  unless   smoking, diary, calendar, pay, generation, cv, resume, word, job, text, knowledge, sentence,
           employment, market, tooth, timeline, data, research, gas
  1        Go up to it, and look at how wide it is
  2        Think of what you'd fill it with
  3        Say out loud where it begins and ends
  4        Rest one hand beside it
  unclear  Take one photo of it, and ask someone handy
  tired    Mark it with a bit of tape
  afraid   Ask someone to look with you
  bored    Guess how deep it goes

see a home before taking it
  when     view, go and see, see, look round: flat, house, property, plot, bedsit, cottage, unit, room, studio
  only     view, viewing, to rent, for rent, viewings
  unless   video, photo, slide, @inwords
  1        Write down one question you'd ask there
  2        Write down the one thing it needs to have
  3        Look at the way there on a map
  4        Picture yourself at its door, for one breath
  unclear  Ask someone what they'd look at first
  tired    Put your phone and your keys by the door
  afraid   Ask someone to come along
  bored    Guess the colour of the kitchen

park it
  when     parallel park, reverse park, bay park, park between: *
  unless   idea, thought, worry, project, bench, picnic, walk, run
  1        Choose the widest space you know for a first try
  2        Draw the space and the car in five lines
  3        Sit in it with the engine off, and look in each mirror
  4        Breathe out slowly, once
  unclear  Watch someone do it for a minute
  tired    Choose a quiet hour for it
  afraid   Ask someone to come along
  bored    Do it first with two toy cars

push something on wheels
  when     push, wheel: pram, pushchair, buggy, wheelchair, trolley, wheelbarrow, barrow, bike, motorbike,
           pallet truck, shopping trolley, car, bin, wheelie bin
  unless   button, start
  1        Go to where it is, and take hold of it
  2        Choose how far you'd go
  3        Look along the way once
  4        Roll your shoulders once
  unclear  Choose the flattest way
  tired    Go as far as the first corner
  afraid   Ask someone to walk next to you
  bored    Hum a tune that goes with the wheels

pass something on
  when     take, take round, take over, bring: message
  when     pass on, pass along, hand down, hand over to, hand on: @inhand, @inwords, note, message, tip, word,
           regards, greeting
  1        Write down one line you'd say with it
  2        Write down who it's for
  3        Say out loud who it's for
  4        Open your hands for one breath
  unclear  Ask them if they'd like it
  tired    Write the name on it, and leave it there
  afraid   Choose the simplest way to get it to them
  bored    Tie a silly bow round it

let somebody else do it
  when     let: @somebody
  when     let: *
  only     do the, do it, do this, cook, drive, help, pay, carry, make the, clean, win
  unless   choose, pick, win, twins, kids, kid, child, toddler, boys, girls, down, know, go of, out, in,
           sleep, rest, die, off
  1        Write one line: “Would you do it this time?”
  2        Choose the one part you'd leave to them
  3        Sit down, with both hands in your lap
  4        Let your shoulders drop
  unclear  Write down what they'd need to know
  tired    Leave them the smallest part
  afraid   Be in the next room while they do it
  bored    Guess what they'll do first

catch what leaves on time
  when     catch: bus, train, tram, ferry, flight, plane, coach, early bus, early train, last bus, last train,
           night bus, tube, metro
  1        Write down when you'd leave home
  2        Put your keys and your ticket by the door
  3        Say out loud when it goes
  4        Picture yourself on the seat
  unclear  Look up the stop or the platform
  tired    Put your shoes where you'll see them
  afraid   Look up the next one after it
  bored    Choose what you'd look at on the way

run the numbers
  when     run, crunch, do, go over: number, figure, sum, maths, math
  only     new car, second car, trip, stall, loan, holiday, wedding, run, crunch, van, rent, budget, cost
  unless   phone, homework, exam, test, kid, revision, gcse, school, class, calorie, weight, bet
  1        Write down one number you know already
  2        Write down a wild guess
  3        Say out loud what you'd add to what
  4        Close your eyes and guess
  unclear  Write down the one number you'd ask for
  tired    Write the guess down, and leave it
  afraid   Guess high, and breathe out
  bored    Guess, and see how close you were

make room for it
  when     make room, make room for, make room on, make room in, make space, make space on, make space in,
           clear a space, clear a spot, clear a space on, clear a space for: ~
  when     make: room, space
  when     make room for, make space for: @furniture, @inhand, @appliance, cot, crib, bike, freezer, desk, bed
  when     make room on, make room in, make space on, make space in: shelf, drawer, cupboard, fridge, freezer,
           wardrobe, desk, table, garage, loft, hall, shed, boot, car, pantry, bookshelf
  unless   time, calendar, diary, disk, phone, drive, heart, budget, week, day, schedule, life, evening,
           morning, timetable, @attime, @inmind, prayer, homework, practice, running, writing, reading, rest,
           hobby, hobbies, joy, plan, idea, exercise, gym, fun, play, habit, creativity, silence, mistakes,
           error, doubt, growth, feelings, head, mind, in my life
  1        Take one thing away from there
  2        Choose one thing that could go elsewhere
  3        Put your hand flat on the spot
  4        Stretch your fingers once
  unclear  Say how big the space needs to be
  tired    Push two things closer together
  afraid   Put one thing in a box, for now
  bored    Put on one song, and stop when it ends

hold the line
  when     hold for, hold on for, stay on hold for, be on hold with, hold: line, tax line, benefits line,
           office, council, helpline, phone line, the line, hmrc, dwp, edd, irs
  when     stay on hold, stay on hold with, be on hold: ~
  unless   fishing, washing, skipping
  1        Put a pen, paper and the number next to the phone
  2        Put the phone on loudspeaker, next to a drink
  3        Choose what you'd do while it plays music
  4        Breathe out once, slowly
  unclear  Write down the one thing you'd ask them
  tired    Look up the quietest hour to call
  afraid   Ask someone to sit with you while you wait
  bored    Hum along to the music they play

ask for it back
  when     get back, have back, ask for back, get back from, win back: @inhand, jumper, coat, money, deposit,
           book, key, spare key, ring, tools, drill, ladder, bike, stuff, dish, plate, container, tupperware,
           charger, game
  unless   on the bike, into, shape, habit, to, to work, money back for, from the shop, refund
  1        Write one line: “When could I have it back?”
  2        Write down who has it, and since which month
  3        Say your one line out loud, in a friendly voice
  4        Breathe out once before you ask
  unclear  Write down when you'd next see them
  tired    Write one line, and send it tomorrow
  afraid   Write that any day would do
  bored    Write it in seven words

put a name down for something
  when     put, put down: name, names
  only     down, on the list, rota, on the whatsapp list, sign up sheet, waiting list, down on, on the waiting
           list, down at, forward
  1        Find the page, or the person, you'd put it down with
  2        Write down what they'd ask: name, birthday, address
  3        Say out loud what it's for
  4        Picture the name on the list
  unclear  Look up when the list closes
  tired    Save the page for tomorrow
  afraid   Ask someone how they did it
  bored    Guess how many are on the list

sign a card
  when     sign: card, birthday card, leaving card, get well card, christmas card, baby card, wedding card,
           guest book, guestbook, cast, book, photo, print, painting, canvas
  unless   debit, credit, payment, sim, library
  1        Put it in front of you, with a pen
  2        Try the pen on a scrap of paper
  3        Say out loud what you'd write
  4        Write the name in the air with one finger
  unclear  Read what the others wrote
  tired    Put the pen inside it, for tomorrow
  afraid   Write it on a scrap of paper first
  bored    Draw a tiny face beside it

have it earlier or later
  when     move, move back, move forward, shift, bring forward, put back, push, push back: bedtime, bed time,
           naptime, nap, lunch, dinner, dinner time, teatime, alarm, wake up time, morning alarm, lights out,
           tea, curfew, feed
  when     make: bedtime, naptime, wake up time, curfew
  unless   with, friday, saturday, sunday, monday, tuesday, wednesday, thursday, hallway, hall, room, across,
           kitchen, landing, wall, window, upstairs, table, garden, pub, restaurant
  only     earlier, later, min, mins, minutes, forward, back, to, half an hour, by
  1        Write the new time on a slip of paper, and put it up
  2        Write down what comes right before it
  3        Say the new time out loud
  4        Look at the clock once
  unclear  Write down when it was yesterday
  tired    Leave tonight as it is, and begin tomorrow
  afraid   Tell one person the new time
  bored    Sing the new time to a tune

give it a name, or say some
  when     name: ~
  when     name, christen: kitten, puppy, dog, cat, boat, car, sourdough, starter, band, plant, hen,
           robot, teddy
  unless   change, tag, badge, deed, plate, day, on, price, and shame, off, calling, down, branch, domain,
           file, for the, @file, @code, @someone, label, labels, tape, tapes, sticker, stickers, badges,
           tags
  1        Say the first one that comes, however silly
  2        Say one letter it could begin with
  3        Look at it, or round you, for one breath
  4        Close your eyes for one breath
  unclear  Write down what you'd like it to sound like
  tired    Choose one, and leave it open
  afraid   Choose one that you could change later
  bored    Say three that rhyme

mark a day
  when     mark, honour, observe: birthday, anniversary, day, date, occasion, passing, year, solstice, eid,
           diwali
  unless   calendar, homework, exam, essay, paper, register, on the, diary, planner, wall, book, mock, test,
           tin, box, bottle, jar
  1        Choose one small thing for that day: a song, a dish, a walk
  2        Say out loud what the day means to you
  3        Think of one person who'd like to know of it
  4        Rest a hand on your chest for one breath
  unclear  Write down what you did in another year
  tired    Choose to light one candle, or none
  afraid   Ask someone to be with you that day
  bored    Choose its colour, and wear it

get it working
  when     install, configure, hook up, connect, wire up, activate, enable, integrate: ~
  when     reconnect: wifi, internet, bluetooth, @device, @appliance, hose, battery
  unless   with, dot, core, glutes, idea, room, @somebody, @animal, @attime, @inmind, @bodypart
  1        Find the leaflet or the page that says how
  2        Search for its name and “instructions”
  3        Look at which parts you have for it
  4        Say in three words what it's good for
  unclear  Ask someone who has one how they started
  tired    Put its box where you'll see it
  afraid   Write down how you'd undo it
  bored    Guess how many minutes it'll take
"""
