"""Deeds of the head, on paper and among people, by their verb alone: to list, to agree, to follow."""

KINDS = """
write a list of it
  when     list, enumerate, list out, write a list of: ~
  when     make, write, draw up, start, put together, keep: list of it, list of med, list of question, list
           of thing
  unless   vinted, ebay, gumtree, marketplace, sale, etsy, airbnb, depop, house, flat, car, for sale,
           @furniture, @clothes, @toys, @appliance, @vehicle, @bike, @instrument, sold, as
  1        Write down the first one that comes to mind
  2        Put a pen and paper where you sit
  3        Say one thing on it out loud
  4        Close your eyes, and think of one thing
  unclear  Write down where you'd look for the rest
  tired    Write three, and stop
  afraid   Write down the ones you don't mind
  bored    Begin at the end

download or look for a file
  when     download: ~
  when     pull up: file, report, record, old file
  unless   money, energy, time, life, goods, car, song to vinyl
  1        Open the page where it is
  2        Write down its exact name
  3        Choose the folder it'll go in
  4        Look away from the screen for one breath
  unclear  Type its name into a search
  tired    Save the page, and close it
  afraid   Ask someone who has done it
  bored    Guess how big it is

enter, tick, type in
  when     enter, tick, type in, key in, categorise, tick off, input, code in: ~
  unless   comp, fair, competition, contest, raffle, race, room, prize, show, flat, house, building, shop,
           church, gate, bite, remover, lyme, deer, menopause, agreement, data entry role, maze, tunnel,
           tent, cave, @somewhere, water, sea, pool, witness, ring, gala, my son, my daughter, gymkhana,
           ballot, agm
  1        Open it, and find the spot where it goes
  2        Open it, and look at the first line
  3        Put what you're copying from beside it
  4        Shake out your hands
  unclear  Do the one line you're sure of
  tired    Do three lines, and stop
  afraid   Do it on a copy
  bored    Put on one song, and stop when it ends

enter a competition
  when     enter: fair, comp, story comp, photo comp, competition, contest, raffle, race, prize, county fair,
           show, village show, tournament, baking contest, essay contest, photo contest
  1        Look up the last day to enter, and what they ask for
  2        Choose the one thing you'd enter
  3        Say its name out loud
  4        Picture it on the table with the others
  unclear  Look at one that won
  tired    Write the date on a slip of paper
  afraid   Tell one person that you might
  bored    Think of the oddest thing to enter

remember it, whatever it is
  when     remember, keep in mind, not forget, recall, remember to, remind myself, remind me: ~
  unless   @somebody, happy, good day, poppy, war
  1        Write it on a slip of paper, in three words
  2        Say it out loud, twice
  3        Think of a place where you'd see the slip of paper
  4        Close your eyes, and see it
  unclear  Write down when you'd need it
  tired    Write one word on your hand
  afraid   Ask someone to remind you
  bored    Make up a rhyme for it

keep in mind who and where
  when     memorise, learn by name: ~
  1        Write down the one you're surest of
  2        Say it out loud, twice
  3        Think of a picture to remember it by
  4        Close your eyes, and see it
  unclear  Draw it in five lines
  tired    Write three words on your hand or a slip of paper
  afraid   Ask someone to tell you again
  bored    Make up a rhyme for one

see it happen again
  when     recreate, replicate: bug, error, crash, problem, fault, noise, issue, rattle, glitch
  when     reproduce: fault, noise, problem, rattle, glitch
  unless   recipe, dish, photo, painting, look
  1        Write down what came right before it
  2        Write down what you saw, in one line
  3        Say when it last happened
  4        Breathe out, and let it be odd
  unclear  Ask whoever saw it first
  tired    Write down one line about it, and stop
  afraid   Try it on a copy
  bored    Guess the cause before you look

make it as it was before
  when     undo, revert, roll back: ~
  unless   knot, bolt, screw, nut, zip, lid, jar, plait, braid, button, bra, @inhand, @object, damage,
           @inmind, harm, belt, curse, strap, buckle, bow, tie, lace, laces
  1        Write down how it was before
  2        Write down what you did last
  3        Make a copy of how it is now
  4        Look out of the window for one breath
  unclear  Ask someone who's undone one
  tired    Leave it until tomorrow
  afraid   Copy it first
  bored    Tell it as a story, backwards

rent something
  when     rent, lease: ~
  when     hire: bike, van, suit, car, boat, tent, hall, costume, marquee, trailer, tool, bouncy castle,
           scooter
  unless   renewal, extension, agreement, letter, increase, reminder, guarantee, out, pay, review, arrears,
           due, receipt, rebate, statement, book, increase letter, room to, room out, lodger, tenant, field,
           land, grazing, stable
  1        Look up who hires it out, and their number
  2        Write down the days you'd need it
  3        Write one line: “Is it free on Saturday?”
  4        Say out loud what it's for
  unclear  Write down what you'd need it for
  tired    Save one page
  afraid   Ask someone who's rented one
  bored    Guess the price first

share out
  when     split, split up, divvy up: chore, shopping, housework, class, group
  when     share out, divide up, dish out, allot, allocate, distribute: ~
  unless   leaflet, flyer, newsletter
  1        Write down the names, and one thing for each
  2        Write down everything there is to share, in one line
  3        Say who'd like which part
  4        Breathe out once
  unclear  Ask one of them what they'd choose
  tired    Give out the first one, and stop
  afraid   Let them choose first
  bored    Let them draw lots

follow along with something
  when     follow, follow along with, work through: ~
  unless   row, round, advice, orders, instinct, gut, account, people, page, him, her, dot, ex, up, sign,
           diet, path, trail, river, canal, route, lead, @somebody, @somewhere, @animal, line, arrow, bus,
           track, leader, link, smell, sound, noise, moon, team, news, conversation, money, hearse, signer,
           coffin, procession, car, van, food plan, meal plan, break, night, through on
  1        Open it at its very beginning
  2        Put what you need beside it
  3        Read its title out loud
  4        Roll your wrists once
  unclear  Find a part of it that's clear to you
  tired    Do its first minute, and stop
  afraid   Watch it first, hands in your lap
  bored    Do it at double speed

train for something
  when     train for, train with, build up to: ~
  when     jog, jog to, jog round, sprint: ~
  unless   ad, class, meal, lunch, breakfast, dinner, queue, school, sugar, dose, tablet, pill, planning,
           backlog, retro, board, @meeting, review, ticket, memory, trainer, ward, job, role, tills, shift,
           exam
  1        Put out what you'd wear for it
  2        Write down one day that could be training
  3        Do its easiest move once
  4        Roll your shoulders once
  unclear  Write down the date, and count the weeks till then
  tired    Stretch for three breaths
  afraid   Tell someone that you've started
  bored    Put on one song, and move until it ends

look at what there is
  when     look at: ~
  when     look at what, look what, look around for, have a look, have a look at, browse: ~
  unless   total, balance, sum, statement, debt, klarna, @sum, scales, mirror, overdraft, me, myself, body,
           face, @bodypart, him, her, @bill
  1        Go to where you'd see it, or open its page
  2        Choose the one thing you'd look at first
  3        Turn towards where it is
  4        Close your eyes for one breath
  unclear  Ask someone who knows about it
  tired    Save one page, and close it
  afraid   Look, and decide nothing today
  bored    Look for the oddest one

look into something
  when     look into, see about, look up about, check into: ~
  unless   hotel, eye, mirror, mouth, rehab, flight, ex, gun
  1        Write down the one thing you'd like to know about it
  2        Type three words about it into a search
  3        Say what you'd like to find
  4        Close your eyes for one breath
  unclear  Ask someone who knows about it
  tired    Save one page, and close it
  afraid   Look, and decide nothing today
  bored    Guess what you'll find

log in somewhere
  when     log in, log into, log in to, log on, log on to, sign in, sign in to, log back in, log back into: ~
  unless   witness, in front, ink, pen, black, sheet, reception, visitor, early, at work, work early,
           register, on time, at the desk, at the gate
  1        Open its page, and type your name
  2        Look for its page
  3        Look up where the password is kept
  4        Say what you'd look at first
  unclear  Write down the one thing you want from it
  tired    Save the page for tomorrow
  afraid   Choose someone to sit with you
  bored    Guess your password out loud

agree on something with someone
  when     strike, cut: deal, bargain
  when     agree, agree on, agree with, settle on, come to terms on, align with, coordinate with: ~
  unless   mat, puppy, dog, sofa
  1        Write down one line you'd suggest it with
  2        Write down what you could live with
  3        Say your suggestion out loud
  4        Put both feet on the floor and breathe out
  unclear  Write down the one thing you need from it
  tired    Choose a day to bring it up
  afraid   Write one line, and don't send it
  bored    Write the silliest offer first

watch how it is done
  when     observe, shadow, sit in on, watch how, look on at: ~
  unless   sabbath, shabbat, lent, ramadan, fast, silence, eid, diwali, newsreader, audio, podcast, speaking,
           sentence, accent, dialogue, box, ielts, eye, boxing, work, cabinet, puppet
  1        Write down one thing you'd like to notice
  2        Write one line: “Could I watch once?”
  3        Say when you could watch
  4        Look at one thing near you for three breaths
  unclear  Write down the one part you never quite get
  tired    Choose five minutes of it
  afraid   Sit where it's easy to leave
  bored    Guess what comes first

give or offer something
  when     give, give out, hand out, pass round, hand: ~
  unless   surgery, physio, therapy, splint, specialist, seat, min, minute, study, drawing, cream, sanitiser,
           wash, stitching, wash, notice, blood, up, in, it a go, talk, speech, birth, way, paint, coat,
           sense, time, chance, back, cuddle, hug, bath, kiss, massage, medicine, tablet, insulin, drop,
           drops, sweep, go, try, wipe, clean, water, drink, trim, brush, call, ring, polish, rinse, dust,
           thought, attention, feedback, name, rest, break, shake, stir, shot, push, jab, example, reason,
           evidence, statement, lesson, command, priority, credit, access, permission, consent, away, way,
           thanks, treat, vaccine, injection, a reading, answer, truth, hint, clue, demo, presentation,
           sermon, performance, concert, workshop, tour, number, warning, up on, age, limit, turn, space, it
           back, cup, litre, half, @inmind, @attime, @somewhere, over, over to, bins, job, chore, task, duty,
           rota, shift, project, work, role, post, rein, reins, keys to, two weeks, to his dad, to her dad,
           to his mum, to her mum, crying, give it, baby, puppy, year, week, more, game, nod, smile, wave,
           wink, star, compliment, stars, slot, room
  1        Get it out, and put it where you'll pass by
  2        Say out loud what you'd say with it
  3        Write down one line you'd say with it
  4        Picture their face for one breath
  unclear  Write down what they'd like most
  tired    Choose the simplest way to get it to them
  afraid   Write down that they may say no, and that's fine
  bored    Think of the oddest way to wrap it

offer something
  when     offer: ~
  unless   accept, counter, letter, it up
  1        Write down one line you'd offer it with
  2        Say out loud how you'd offer it
  3        Choose a good moment for it
  4        Picture their face for one breath
  unclear  Write down what they'd like most
  tired    Choose the simplest way to offer it
  afraid   Write down that they may say no, and that's fine
  bored    Offer it in four words

lead a group through something
  when     lead, chair, moderate, facilitate, run through with, captain: ~
  unless   height, seat, leg, cushion, guitar, cover, cable, horse, dog, pipe, paint, charger, sofa, pencil,
           knitting, back, @animal, @object, yoga, exercise, exercises, squat, dip, dips, massage, pose,
           lift, stand, acid, roof, left, right, foot, with my, across
  1        Write down the first sentence you'd say to them
  2        Write down what it's for
  3        Say the first sentence out loud
  4        Stand up, and breathe out
  unclear  Ask one of them what they hope for
  tired    Choose the shortest version of it
  afraid   Choose one friendly face to look at
  bored    Begin with an odd question

stand by somebody
  when     support, stand by, encourage: ~
  unless   back, knee, ankle, cane, stake, shelf, beam, charity, shop, local, immune, neck, wrist, growth,
           version, @growing, @bodypart, @inhand, @object, @code, @inmind, ticket, worker, group, letter,
           team, line, plan, @group, call, bar, bra, act, package, contact, network, myself, exit, door,
           window, wall, stage, gate, entrance
  1        Text them “What would help most?”
  2        Write down one thing they're good at
  3        Say their name, and one good wish for them
  4        Picture them happy, for one breath
  unclear  Write down what helped you once
  tired    Send them one heart
  afraid   Ask what they'd rather not hear
  bored    Think of what makes them laugh

win somebody over
  when     persuade, convince, talk into, win over, motivate: ~
  unless   myself, me
  1        Write down the one thing that matters to them
  2        Write down one line you'd say
  3        Say out loud what you'd tell them
  4        Breathe out, and let them be who they are
  unclear  Ask them one question first
  tired    Choose a good moment for it
  afraid   Say it to the mirror first
  bored    Argue their side for a minute

celebrate something
  when     celebrate, toast: ~
  unless   essay, exam, test, homework, paper, draft, butter, jam, beans, cheese, egg, bread, bagel, crumpet,
           seed, nut, muffin, spice, @food
  1        Choose one small treat for it
  2        Write down who'd be glad to hear
  3        Say out loud what there is to celebrate
  4        Smile once at the thought of it
  unclear  Think of what a friend would like
  tired    Light one candle
  afraid   Celebrate it alone first
  bored    Give yourself a silly title

make sure of something
  when     ensure, guarantee, confirm that, remember that: ~
  1        Write down how you'd know for sure
  2        Say out loud who could tell you
  3        Choose a time to look
  4        Breathe out, slowly
  unclear  Write down the one thing you're unsure of
  tired    Put one word in your calendar
  afraid   Ask someone to look with you
  bored    Guess, and write your guess down

export it from a program
  when     export: ~
  unless   goods, car, licence, duty, business, customs, declaration, @food, @vehicle, wine, @growing,
           orchid, cattle, coffee
  1        Open the program it's in
  2        Look for “Export” or “Save as” in the menus
  3        Choose the folder it'll go in
  4        Look away from the screen for one breath
  unclear  Search for the program's name and “export”
  tired    Open the program, and leave it open
  afraid   Do one page or one line of it first
  bored    Guess how big it'll be

make it more or less of the same
  when     double, halve, treble, triple, quadruple, scale up, multiply, upsize, downsize the recipe, resow,
           boost by, bulk out, eke out: ~
  unless   @onscreen, @inmind, @somebody, @inwords, down, dose, meds, medication, tablet, pill, insulin,
           check, calories, meal, drink, back, check, shift, bass, room, bed, knot, lock, click, tap, park,
           dip, space, crochet, bluff, stitch, seam, double up
  1        Write down the first amount, and what it becomes
  2        Write down how much it is now
  3        Say the new amount out loud
  4        Hold up two fingers
  unclear  Write down what it's for
  tired    Do the sum for one thing in it
  afraid   Ask someone to check the sum
  bored    Guess first, then work it out

stick or fix it on
  when     put, place, fix: hook, sticker, glow star, label, dot, magnet, sticky note, post it, sign, plaque,
           bumper, corner guard, key safe, grip, ramp, door stop, spy hole, grab rail
  when     put on: lid, stamp, sticker, lens cap, cap, cover, plaster, label, strap, tape, bow, rubber band
  when     stick: ~
  unless   @abstract, @onscreen, @somebody, @animal, @inmind, @attime, @food, @meal, roast, wash, washing,
           wash on, head, nose, neck, hand, tongue, thumb, finger, needle, in the oven, oven, freezer, fridge
           for, kettle, heating, price, blame, money, tenner, it out, out, film, telly, tv, radio, song,
           music, up for, landing, routine, crochet, road, language, learn, petition, read, sign language,
           @bodypart, baby, his name, her name, email, gmail, music on, cv, indeed, ewe, sheep, cow, candle,
           neck out, oar, it to, stick to, stick with, golf, tennis, bow hold, pen grip, equation, pencil
           grip, story, chorus, essay
  1        Get out what goes there, and hold it to the spot
  2        Touch the spot where it'll go
  3        Look at the spot from the door
  4        Picture it there
  unclear  Choose the height by holding up one hand
  tired    Put it on the floor under the spot
  afraid   Begin with one that comes off again
  bored    Hold it upside down first

put something aside
  when     set aside, put aside, lay aside, keep back, leave aside: ~
  unless   @abstract, time, hour, minute, min, morning, afternoon, evening, day, weekend, sunday, saturday,
           difference, feud, pride, @inmind, argument, money, gas, rent, bill, savings, prejudice
  1        Choose the spot where it would wait
  2        Say what it's for
  3        Write its name on a slip of paper
  4        Picture it full
  unclear  Write down how much of it you'd like
  tired    Put one piece of it there
  afraid   Choose a spot that's easy to reach
  bored    Give the spot a silly name
"""
