"""Deeds of every field, by their verb alone: what is said where no kind of a field fits.

A line is right for whatever follows the verb. Nothing is fetched, looked at or put in
sight: what a title is about may be what somebody should stay away from.
"""

KINDS = """
put something right
  when     fix, mend, repair, resolve, solve, troubleshoot, unclog, unblock: ~
  unless   past paper, question, equation, torque, sudoku, crossword, puzzle, cube, integral, exercise, sum,
           what, whatsapp, number, contact, trust, maths, clue, riddle, breakfast, lunch, dinner, drink,
           hair, date, time, sinus, ear, nose, @food, @drink, @attime, @somebody
  1        Write down in five words what's in the way
  2        Say out loud how long it's been like this
  3        Think of someone who's had the same trouble
  4        Picture it sorted, for one breath
  unclear  Write down when it happens, and when it doesn't
  tired    Write down one word about it, and leave it there for today
  afraid   Ask someone to keep you company while you try
  bored    Give the problem a silly name

make something better
  when     improve, get better at, strengthen, increase, boost, develop, optimise, refine, enhance, deepen,
           build up, level up, work at, work on, perfect: ~
  unless   mortgage, money, film, negative, roll, photo, rash, cough, hours, shift, rent, limit, dose, volume,
           temperature, heating, attendance, @attime, @appliance
  1        Write down one small thing that would make it better
  2        Write down one thing about it that's good already
  3        Say one good thing about it out loud
  4        Breathe out once, and leave it as it is
  unclear  Ask someone what they'd notice first
  tired    Choose a day this week to look at it
  afraid   Tell one person you'd like it to get better
  bored    Think of the oddest way to do it

check something
  when     check, verify, check over, check through, double check: ~
  unless   ex, insta, instagram, profile, scale, weight, bet, odds, his phone, her phone, boyfriend,
           girlfriend, husband, wife, in on
  1        Go to where you'd see it, or open its page
  2        Say out loud what you'd like to find
  3        Choose where you'd look first
  4        Put both feet on the floor and breathe out
  unclear  Write down what “fine” would look like
  tired    Choose a time tomorrow to check
  afraid   Ask someone to check it with you
  bored    Guess first, and write your guess down

prepare for something
  when     prepare, prepare for, get ready for, prep, prep for, set up for, ready for, make ready for, gear up
           for: ~
  unless   myself
  1        Write down the first thing to get ready
  2        Say out loud how it begins
  3        Think of a time when something like it went all right
  4        Feel your feet on the floor for one breath
  unclear  Write down what'll happen first
  tired    Get one thing ready for tomorrow
  afraid   Tell someone what scares you most about it
  bored    Say the first sentence in a silly voice

clean or clear something
  when     clean up, clean out, clear, clear up, clear out, sweep, tidy, tidy up, declutter: ~
  unless   beard, hair, audio, language, recording, vocal, act, grammar, @onscreen, @inwords, @inmind,
           project, file, inbox, tab, folder, app, email, photo, database, cache, cookies, head, mind, air,
           name, misunderstanding, confusion, mix up, song, midi, code, calendar, backlog, diary, debt,
           history, sentence, structure, paragraph, para, customs, throat, schedule, desktop, text, draft,
           list, account, balance, owe, owed, drain, day, days, morning, afternoon, week, weekend, evening,
           arrears, overdraft, loan, klarna, bag, catheter, stoma, bladder, pump, tank, bowels, phone,
           voicemail, conscience, plate, glass, bottle, cup, cart, basket, search, form, alarm, dns, queue,
           @account, @attime, @bodypart, @debt
  1        Do the bit nearest to you, and stop
  2        Choose the bit you'd begin with
  3        Choose a song to play while you do it
  4        Stretch your fingers once
  unclear  Write down what “clean enough” would be
  tired    Do the bit you can reach from where you sit
  afraid   Ask someone to keep you company while you do it
  bored    Put on one song, and stop when it ends

sort and put in order
  when     sort, sort through, put in order, group, categorise, reorganise, organise: ~
  when     sort: chapter, page, slide, song, file, photo
  unless   argument, fight, dosette, pill, pills, medication, tablets, debt, visa, key, insurance, mortgage,
           childcare, babysitter, lift, cover, lunch, dinner, meeting, taxi, passport, appointment, referral,
           licence, wifi, internet, boiler, contract, myself, head, @attime, @account, trip, party, funeral,
           memorial, wake, do, nail, complaint, tax, with the, put in order for
  1        Choose one thing, and say where it goes
  2        Choose a place for the next few things
  3        Say what can wait
  4        Rest both hands flat for one breath
  unclear  Ask yourself what you'd look for in it first
  tired    Choose one pile, and leave the others
  afraid   Make the first pile “not now”
  bored    Give one pile a silly name

fill in a form of some kind
  when     fill in, fill out: ~
  when     fill: form, questionnaire, application
  unless   fill in for, hole, crack, pothole, gap, @somebody, @ground, @tool
  1        Fill in the one line you know without looking
  2        Write your name where it asks for it
  3        Say your name and your date of birth out loud
  4        Hold a pen for one breath
  unclear  Put a question mark next to the part that puzzles you
  tired    Write today's date on it, and stop
  afraid   Ask someone to sit next to you
  bored    Use the pen you like best

make something new
  when     design, build, construct, craft: ~
  unless   buffer, slack, confidence, habit, trust, muscle, strength, routine, relationship, savings, credit,
           emergency fund, fund, stamina, account, login, @inwords, @attime, @inmind, @data, @server
  1        Sketch it on a scrap of paper, in five lines
  2        Write down three words for how you'd like it
  3        Say who it's for
  4        Close your eyes and picture one corner of it
  unclear  Think of one you liked, and why
  tired    Write its name on a scrap of paper
  afraid   Make the ugliest one you can, on purpose
  bored    Draw it with your other hand

set something up
  when     set up: ~
  unless   core, glutes, stall, altar, buffet, obstacle, net, goals, date, bed, lamp, desk, room, chair,
           table, tent, crib, cot, tank, cage, tree, with, dot, idea, @somebody, @animal, @attime, @inmind
  1        Put everything for it in one place, or open its page
  2        Write down what you already have for it
  3        Search for its name and “instructions”
  4        Say in three words what it's good for
  unclear  Ask someone who has one how they started
  tired    Clear a place for it, and stop
  afraid   Write down how you'd undo it
  bored    Guess how many minutes it'll take

plan something
  when     plan, plan for, plan out, coordinate, host: ~
  unless   b, c
  1        Write down one thing about it that's certain already
  2        Write down one thing to have ready for it
  3        Say out loud how you'd like it to end
  4        Leave it open for one breath
  unclear  Ask someone what they'd plan first
  tired    Choose an evening to plan it
  afraid   Ask someone to think it through with you
  bored    Write down the silliest plan first

bring something to an end
  when     finish, finalise, wrap up, finish off, finish up, round off, conclude, complete, get done: ~
  unless   newspaper, tissue, china, early, corner, edge, warm, present, gift, christmas, paper round,
           plate, dinner, lunch, breakfast, shift, bottle, laps, lap, set, rep, reps, row, round, ensure,
           fortisip, shake, soup, drink, work, on time, at, by, no, not, hours, @medical, @food, @drink
  1        Write down what's still to do, in five words
  2        Cross out one part that no one needs
  3        Say out loud what's done already
  4        Say “nearly” once, and breathe out
  unclear  Write down what “finished” looks like
  tired    Write down where to pick it up tomorrow
  afraid   Call it a draft
  bored    Put on one song, and stop when it ends

begin something
  when     start, begin, kick off, dive into, embark on, get started, resume, restart, take up, pick up again,
           get back into, get into, attack, tear into, get stuck into, churn out, crank out, knock out: ~
  unless   start with, begin with, start by, start at, bath, shower, hrt, sertraline, metformin, statin,
           insulin, fire, @device, @appliance, @machine, @server, @app, @medical
  1        Write down the first thing you'd do for it
  2        Choose where you'd sit or stand for it
  3        Say out loud what you'd do first
  4        Picture yourself doing it, for one breath
  unclear  Ask someone how they began
  tired    Choose a time tomorrow to begin
  afraid   Tell someone you'd like to begin
  bored    Begin in the middle

change something
  when     change: routine, habit, plan, layout, ending, wording, design, style, approach, schedule, attitude,
           tone, look, life, story, scene, tactic, strategy, menu, rhythm
  when     modify, adapt, alter, transform, redesign, rework, revamp, restyle: ~
  unless   dressing, bandage, time, date, subject, bus, train, seat, gear, lane, mind, to, from, into, with,
           name, number, address, adress, status, it's, it, needle, head, battery, water, clothes, size,
           colour, bank, doctor, gp, school, sheet, nappy, @inhand, @object, @linen, @animal, @attime,
           @account, @somebody
  1        Write down the first small thing you'd change
  2        Write down one thing that can stay as it is
  3        Say out loud what it would make easier
  4        Picture the new way, for one breath
  unclear  Ask someone who's changed theirs what they did first
  tired    Write down the day you'd change it
  afraid   Write down how you'd change it back
  bored    Think of the wildest way to do it

make it less or smaller
  when     reduce, lower, shrink, decrease, minimise, cut down on, cut down to, cut back on, scale down: ~
  unless   dose, tablets, medication, meds, @medical, pattern, saddle, seat, shelf, blind, voice, bar, bed,
           cot, sauce, stock, gravy, rope, head, swelling, pain, stand, mic, tone, hem, @inmind, @furniture,
           @kit, @gear, @tool
  1        Write down how much it is now, roughly
  2        Write down the part you could most easily do without
  3        Say what would be good enough
  4        Breathe out once, slowly
  unclear  Write down why you have it in the first place
  tired    Choose a day to look at it
  afraid   Choose a part you could put back later
  bored    Guess how much it is first

do it once more
  when     retry, redo, do over, try again, restart: ~
  unless   prescription, script, order, exercise, quiz, question, problem, without, from memory, by heart,
           dressing, bandage, @bodypart, @device, @appliance, @machine, @server, @app, @medical, bit, cv,
           essay, @inwords, @onscreen, @notes, hair, makeup, nails, bed, wallpaper, plait, bandages
  1        Write down one thing you'd do differently this time
  2        Choose the one bit you'd begin with
  3        Write down what went right last time
  4        Breathe out: it's a fresh start
  unclear  Ask someone what they'd change
  tired    Write down how far you got last time
  afraid   Ask someone to be there this time
  bored    Do it at half speed

move something
  when     move, relocate, put away: ~
  unless   bedtime, nap, earlier, later, before, after, until, next, week, tomorrow, coffee, lunch,
           call, slot, pm, am, with, closer, faster, less, in, slowly, past, seat, @inwords, cursor,
           pointer, mouse, finger, toe, needle, folder, test, function, google, cloud, server, drive, files,
           data, site, website, domain, photos, contract, account, date, body, goalpost, myself, pension,
           money, year, more, house, every, move to, move in, move on, move out, @onscreen, @attime,
           @somebody, @animal, @bodypart
  1        Clear the spot where it'll go
  2        Stand where it'll go
  3        Put one hand on it
  4        Roll your shoulders once
  unclear  Write down what stands there now
  tired    Put one finger on the spot, and stop
  afraid   Ask someone to take the other end
  bored    Guess how many steps it is to there

find something or someone
  when     find, look for, search for, track down, hunt for, locate, source, pinpoint, trace: ~
  unless   pattern, outline, template, stencil, drawing, onto, letter, b, d, round, inbox, forum, google,
           online, way, time, moment, reason, balance, peace, purpose, joy, courage, meaning, voice, minute,
           min, words, typo, tempo, myself
  1        Write down the first place you'd look
  2        Write down what would be good enough
  3        Think of one person who might know
  4        Say out loud what you'd be glad to find
  unclear  Write down one thing it needs to have
  tired    Ask someone to keep an eye out for it
  afraid   Tell one person what you're looking for
  bored    Search for ten seconds, and stop

put something up
  when     hang, hang up, mount, put up, stick up, install at home: ~
  unless   garden, tent, gazebo, crib, christmas, decoration, washing, laundry, clothes, bar, bag, up on,
           out, @clothes, @linen, around, with, tight, date, on, phone, email, invoice, cv, scammer, price,
           fight, guest, with, horse, pony, bike, @somebody
  1        Get out what'll hold it: a hook, a nail, pegs or tape
  2        Stand where it'll go
  3        Lay your palm on the spot for a moment
  4        Picture it there
  unclear  Hold your hand where its top edge would be
  tired    Mark the spot with a bit of tape
  afraid   Ask someone to hold it with you
  bored    Try the oddest spot first

listen or watch
  when     watch, rewatch, replay, play back: ~
  only     episode, film, movie, series, match, game, fight, derby, final, news, telly, programme,
           documentary, show, race, grand prix, service, livestream, stream, replay, season, match of the
           day, cartoon, anime, soap, drama, ceremony, wedding, cup final, quiz, cs50, youtuber, trailer,
           roblox, stream
  unless   video, vid, clip, tutorial, reel, dial, meter, gauge, clock, pressure, level, door, road, out,
           how, where, what, when, party, strap, battery, band, face, kid, baby, boy, girl, toddler, tone,
           weight, salt, spending, mouth, language, sugar, step, video of me, pot, pan, @appliance, @child,
           @pet
  1        Choose where you'd sit, and what you'd have with you
  2        Choose who you'd tell about it
  3        Choose one minute of it
  4        Close your eyes and listen to the room
  unclear  Write down what you'd like to get from it
  tired    Choose one minute of it for tomorrow
  afraid   Ask someone to sit with you
  bored    Count to ten with your eyes shut

take part by part
  when     separate: ~
  unless   group, husband, wife, egg, yolk, white, rubbish, recycling, child, twins, @somebody, @animal
  1        Choose one thing, and say which side it goes on
  2        Say which half is smaller
  3        Trace a line in the air where you'd split it
  4        Leave it as it is for one breath
  unclear  Ask someone where they'd split it
  tired    Choose the smaller half for tomorrow
  afraid   Choose a way that you could undo
  bored    Name the two halves after people

look after something
  when     look after, take care of, keep going, care for, tend, tend to, watch over: ~
  unless   eye contact, @inwords, @onscreen, paperwork, admin, bill, payment, business, it
  1        Choose one small thing that would help today
  2        Say out loud what it needs most
  3        Ask someone who knows about it one question
  4        Send a kind thought its way
  unclear  Write down what helped last time
  tired    Choose the smallest thing, and ask for help with the rest
  afraid   Ask someone to look with you
  bored    Hum a tune to it

guess and count
  when     count, inventory, stocktake, recount, count up, count out, itemise: ~
  unless   till, until, down to, down from, beat, bar, rest, out loud, aloud, rhythm, four in, blessing,
           sheep, ten, genome, breath, breaths, macros, @code
  1        Count the first few, and write down how many
  2        Write down a wild guess
  3        Write down the biggest part of it
  4        Close your eyes and guess
  unclear  Write down the one number you know
  tired    Write the guess down, and leave it
  afraid   Guess high, and breathe out
  bored    Guess, and draw yourself a medal if you're close

try something new
  when     try, attempt, give a go: ~
  1        Write down what the smallest first try would be
  2        Say what would be good enough for a first go
  3        Think of the last new thing you tried
  4        Wiggle your fingers
  unclear  Ask someone who has tried it
  tired    Choose a day to try it
  afraid   Take someone along
  bored    Try it back to front

watch over amounts and rules
  when     track, log, keep track of, note, monitor: ~
  unless   pants, suit, bike, stand, burner, splitting, splitter, fire, store, pile, basket, parcel, order,
           delivery, package, phone, flight, luggage, container, shipment, api, console, error, book, log
           in, monitor for, livestream
  1        Put a pen and paper where you'd write it down
  2        Draw seven short lines, one for each day of the week
  3        Choose where you'd keep track of it
  4        Say out loud what you'd write down for today
  unclear  Choose one thing to keep track of
  tired    Put a dot for today
  afraid   Note it where no one looks
  bored    Draw a face, and leave out the number

put one thing in the place of another
  when     swap, switch, exchange, switch over, swap out, swap for: ~
  unless   with, lift, lifts, plate, shift, late, early, duty, card, lost, saturday, sunday, weekend, turn,
           seat, room, number, email address, off, light, tv, telly, phone off, @device, @appliance,
           @machine, @attime, for, to, instead, hand, side, sides, bed
  1        Find what comes in its place, or write its name down
  2        Write down the day you'd swap it
  3        Say out loud what it would make easier
  4        Picture the new one, for one breath
  unclear  Ask someone who's swapped theirs
  tired    Write down its exact name
  afraid   Write down how you'd swap it back
  bored    Think of the oddest thing to have there

put something where it is safe
  when     save, preserve, protect, store: ~
  unless   slot, space, spot, place, gas, fuel, petrol, water, electricity, chair, save for, under, pdf,
           as, word, doc, jpg, csv, offline, macro, contact, number, form, payslip, draft, file,
           screenshot, email, link, page, video, battery, @onscreen, @inmind, @bodypart, @animal,
           @somebody, @attime, from, game, seat, money, time, energy, marriage, world, planet,
           relationship, lemon, plum, jam, @food, before, as i, as you, every, often, work
  1        Choose a place where it would be safe
  2        Write down what it'd be safe from
  3        Say who else could keep a copy
  4        Picture it there
  unclear  Write down what you'd save first
  tired    Choose the smallest part of it
  afraid   Ask someone to look after it with you
  bored    Give the place a name

earn something
  when     earn, monetise, profit from, moonlight as, side hustle, cash in on, make money from, make a living
           from, live off, turn professional, bring in money, profit, freelance for, side gig, busk for,
           moonlight, make a profit on: ~
  unless   sticker, badge, stripe, belt, degree, trust, respect, medal, credit, points, certificate, licence,
           place, treat, star, stars
  1        Write down one thing someone would pay you for
  2        Write down one person who might pay for it
  3        Say a fair price out loud
  4        Picture the first coin in your hand
  unclear  Ask someone what they'd pay you for
  tired    Write one word for it on a slip of paper
  afraid   Tell one friend about it
  bored    Think of the silliest thing to sell
"""
