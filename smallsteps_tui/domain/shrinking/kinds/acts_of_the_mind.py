"""What is done in one's own mind and with one's own days, by its verb alone, where no other kind fits."""

KINDS = """
put a number on it
  when     rank, prioritise: ~
  unless   myself, me, sleep, rest
  1        Choose the one you'd put highest
  2        Choose the one you'd put lowest
  3        Say the first that comes to mind
  4        Leave it open for one breath
  unclear  Write “high” and “low” on a piece of paper
  tired    Rate one, and leave the others
  afraid   Use a pencil, so that you can change it
  bored    Give stars instead of numbers

rate it
  when     rate, score, give marks to, give a mark to: ~
  unless   bread, dough, loaf, pork, crackling, card, clay, goal, tile, glass, skin, tenor, weed, roast,
           joint, fat, @food, @material, @craft, @papercraft, exam, fee, form, piano, violin, guitar, theory,
           grade 1, grade 2, grade 3, grade 4, grade 5, grade 6, grade 7, grade 8
  1        Write down what the lowest number means, and the highest
  2        Say the number that comes to mind first
  3        Choose one thing about it that you'd look at
  4        Leave it open for one breath
  unclear  Write down one that would get full marks
  tired    Give a face: happy, so-so or sad
  afraid   Use a pencil, so that you can change it
  bored    Give stars instead of numbers

work out a sum
  when     reckon up, tally up, calculate, add up, work out how much, tot up, total, estimate, quantify,
           forecast, price out, cost out, work out the cost of, tally: ~
  unless   from, total eclipse, rain, weather, storm
  1        Write down one number you know already
  2        Write down a wild guess
  3        Say out loud what you'd add to what
  4        Close your eyes and guess
  unclear  Write down the one number you'd ask for
  tired    Write the guess down, and leave it
  afraid   Guess high, and breathe out
  bored    Guess, and see how close you were

live with what is
  when     make peace with, come to terms with, live with: choice, change
  when     make peace with, come to terms with, live with, accept: scar, body, past, decision, mistake, age,
           diagnosis, loss, regret, result, failure, silence
  when     accept, tolerate, put up with, embrace, face up to, come to terms with, reconcile myself, adjust
           to, make peace, own up, acknowledge that, see through, bear with, outlast, lament, relinquish, give
           up on, resign myself, hear out, learn to live with, be honest about, regret: ~
  unless   car, house, flat, wall, fence, dog, boss, abuse, hit, hitting, him, her, violence, smoking, drink,
           drinking, them, cat, bus, train, offer, invitation, request, invite, quote, place, help, lift, compliment,
           cookies, call, parcel, delivery, card, payment, soup, coffee, cup, food, gift, apology, friend request,
           cake, plate, dinner, present, terms, @food, @drink, @gift, money, cash, tip, meeting, follow, feedback,
           role, thanks, award, transfer, booking, answer, merge, pr, t&cs, t, blanket, coat, chair, bed, hug, update,
           reality show, permission, nan, mum, dad, @somebody, @animal, nothing, biscuit, slice, seat, flowers, fruit,
           praise, applause, ride, tea, neighbour, cookie, drawing, medal, prize, cheque, wage, pay, tray, pill,
           tablet, dose, key, spanner, doc, document, track, tracked
  1        Write down the hardest part of it, in three words
  2        Say it out loud once, kindly
  3        Think of someone who'd understand
  4        Rest a hand on your chest for one breath
  unclear  Finish this line: “It's hard because …”
  tired    Leave it be for today
  afraid   Tell one person about it
  bored    Write it as a weather report

think it over
  when     ponder, contemplate, mull over, muse on, muse, sleep on, dream up, rethink, reconsider, reassess,
           reevaluate, re evaluate, revisit, reflect on, meditate on, chew over, take stock of, reimagine,
           theorise, strategise, philosophise, speculate, hypothesise, brainstorm about, dwell less on,
           wonder about, dream of, think back on, think more about, daydream about, hash out, talk over,
           dwell on, reframe, identify why, remember why, cook up, fantasise about, ruminate less, think hard
           about, think of how, look back on, relive: ~
  unless   at my notes, at the notes, at notes
  1        Write down the first thing that comes to mind
  2        Say it out loud, to an empty room
  3        Think of one person you could talk it over with
  4        Leave it open for one breath
  unclear  Write it as one question
  tired    Choose a walk or a bath to think it over
  afraid   Write down what you'd tell a friend
  bored    Write down the silliest answer first

enjoy and value
  when     savour, relish, treasure, cherish, admire, marvel at, be grateful for, be thankful for, bask in,
           delight in, look forward, look forward to, rejoice in, adore, enjoy: ~
  unless   me, myself, body, him, her
  1        Name one thing you like about it
  2        Look at it, or think of it, for three breaths
  3        Tell someone about it in one line
  4        Smile once, at no one
  unclear  Finish this line: “I like how …”
  tired    Think of it with your eyes closed
  afraid   Keep it to yourself; that's fine too
  bored    Describe its smell or its sound

keep it within bounds
  when     limit, cap, curb, rein in, ration, restrict, dial back, dial down, scale back, wean off, pull back on, rein
           back, keep a lid on, wind back, throttle back, waste less, spend less on, conserve, economise: ~
  unless   cap for, pen, throttle, brake, clutch, letter, limit on, gift, present, tempo, song, piece, bar,
           calories, food, eating, meds, medication, dose, pills, carbs, meals, intake, forum, group, chat,
           panel, bottle, jar, pipe, chocolate, hedge, tooth, cooker, radiator, @growing, @somebody, @object,
           lap, pace, km, corridor, tap, gas, pedal, horse, main, well, guest, guest list, hem, seam, font,
           number of, words, essay, speech, risk, liability, damage, soil, water butt
  1        Write down how much it is on an ordinary day
  2        Write down one thing you'd rather have more of
  3        Say what would be good enough
  4        Breathe out once, slowly
  unclear  Write down when it's strongest
  tired    Choose the easiest hour to begin with
  afraid   Tell someone what you're trying
  bored    Put a coin in a jar for each time you notice

stay out of its way
  when     dodge, sidestep, steer clear of, keep away from, keep off, stay off, stay out of, keep out of,
           tune out, filter out, ward off, resist, refrain from, abstain from, abstain, give up, swear off,
           forgo, forego, do without, go without, keep my hands off, not fall for, rise above, duck out of,
           ignore, not check, not open, not take on, unfollow all, shun, distance myself from, disengage
           from, waste no time on, put off limits: ~
  unless   food, eating, meals, meal, lunch, dinner, breakfast, meds, medication, pills, calendar, him, her,
           time, seat, space, parking space, flat, key, car, allotment, desk, room, place, office, knee,
           ankle, foot, leg, grass, lawn, @bodypart, wall, road, floor, furniture, voucher, form, claim,
           message, text, email, letter, bill, blood, kidney, paint, edge, track, ice, kerb, wasp, dog
  1        Write down one thing you'd do instead
  2        Choose where you'd be instead
  3        Tell one person what you're up to
  4        Look up at the sky for one breath
  unclear  Write down when it pulls the most
  tired    Choose the hardest hour, and plan to be with someone
  afraid   Text someone “Ask me tonight how it went”
  bored    Find something for your hands

be bold about it
  when     contribute, share, say, add, offer: one idea, one thought, one comment, one point
  when     contribute: idea, thought, comment, point, question
  when     dare, brave, trust myself, hope for, stick my neck out, take the plunge, put myself out, go for
           broke, take a chance on, take the leap, stand out, step up, speak up, pipe up, chime in,
           contribute in, make myself heard, challenge myself, face down, go alone to, go solo to, get on
           stage, show up, ask anyway, lean into, go out on a limb, throw my hat in, try out for: ~
  unless   rep, x, leg, box, each, set, stair, nurse, doctor, gp, a&e, clinic, by, dose, meds, time, kg,
           bell, weight, to 8, to 10, payments, shoe, photo, hob, turn, bend, corner, wall, wind
  1        Write down the one sentence you'd say, or the first thing you'd do
  2        Say it once, with no one there
  3        Think of one time it went all right
  4        Put both feet on the floor and breathe out
  unclear  Choose the one moment for it
  tired    Choose the smallest version of it
  afraid   Tell someone kind beforehand
  bored    Do it in a funny hat, in your head

win or pass it
  when     beat: time, 5k time, personal best, pb, record, score, best time, my time, high score
  when     win, ace, qualify, qualify for, graduate, graduate from, succeed in, excel at, excel in, beat my
           time, master, smash, get promoted to, compete in, compete at, rival, contend, level up in, rank
           in, improve my time, scrape through, outperform, triumph, triumph in, prevail: ~
  unless   shoe, bedroom, bathroom, application, cylinder, key, copy, plan, class, garlic, ice, avocado,
           potato, ginger, nut, salt, glass, plate, window, note, coin, parcel, on, pill, phone, patience,
           track, mix, song, ep, album, single, bread, watermelon, bottle, garment, dough, rug, drum, egg,
           eggs, cream, cake, batter, argument, bid, discount, custody, case, claim, stove, grant, contract,
           visa, gown
  1        Write down the one part you'd practise first
  2        Write down what went well the last time
  3        Do ten seconds of it
  4        Picture the moment after it
  unclear  Ask someone who's done it what helped
  tired    Choose the easiest part
  afraid   Say “Good enough is enough”, once
  bored    Do one part as fast as you can

keep going with it
  when     persevere with, persist with, plug away at, chip away at, slog through, power through, push
           through, plough through, crack on, crack on with, soldier on, hang in there, keep on, keep on
           with, keep at, carry on, plod on with, stick at, muddle through, get by on, proceed with, go on
           with, carry on with, continue with, press on with, work on through, muddle on, struggle on, labour
           on, toil, persist, persevere, grind out, grind through, stick it out, see it through, knuckle
           down, knuckle down to, buckle down, buckle down to, beaver away at, plod, plod through, plod on,
           peck at, hack away at, nibble at, nibble away at, whittle away at, make headway on, make inroads
           into, inch forward with, inch towards: ~
  unless   crowd, queue, hole, needle, door, bruise, note, notes, diary, log, list, record, eye, tab, lid,
           feed, phone, ex, insta, pain, injury, fever, feet, urge, bleed, limp, wall
  1        Do the next tiny bit, and stop
  2        Say what the next bit is
  3        Write down how far you've come
  4        Roll your shoulders once
  unclear  Mark the spot where you are
  tired    Choose a time tomorrow to go on
  afraid   Ask someone to keep you company
  bored    Put on one song, and stop when it ends

save something from loss
  when     rescue, salvage, redeem, retrieve, recoup, win back, track back, restore from, undelete,
           rekindle, repair things with, breathe life into, pick back up, regain, salvage what, get hold of
           again, snatch back, haul back, undo the damage of: ~
  unless   timber, pallet, brick, ball, luggage, feeling, balance, wood, @bodypart, @food, @animal, password,
           account, illness, surgery, operation, flu, burnout, covid, weight, strength, ex, him, her, repair things,
           things with
  1        Write down who, or what, could help you get it back
  2        Write down when you had it last
  3        Think of one person who could help
  4        Breathe out once, slowly
  unclear  Write down what's still there
  tired    Choose a day to look for it
  afraid   Ask someone to look with you
  bored    Draw a tiny map of where it may be

end it well
  when     close, close down, shut down, wind up, dissolve, liquidate, call time on, draw a line under, put an
           end to, step down, quit, bring to a close, close out, phase out, retire from, tie up loose ends on,
           discontinue, bow out, part company with, transition out of, see off: ~
  unless   @somebody, station, airport, life, it, it all, him, her, everything, things, myself, all, window,
           door, lid, curtain, blind, eye, tab, drawer, laptop, business, relationship, marriage, smoking,
           drinking, gate, cupboard, pregnancy, suffering, pain, me, fridge, app, screen, garage, shutter,
           bag, box, tin, valve, tap, case, hatch, shed, coop, hen, ring, pill, gap, wound, deal, sale, loop,
           book, computer, phone, server, pc, machine, @device, @appliance, @machine, @inhand, @animal, @book
  1        Write down the last thing to be done for it
  2        Write down who'd like to know
  3        Say one thing that was good about it
  4        Breathe out once, slowly
  unclear  Write down what you'd like to keep from it
  tired    Choose the day
  afraid   Tell one person first
  bored    Write a grand last line for it

get on with people
  when     mingle, make small talk, small talk, get along with, fit in with, rub along with, get in with,
           bond with, network with, mix with, go halves on, entertain, keep company, banter, banter with,
           gossip, joke with, chat, chat up, natter with, interact, interact with, talk shop with, shoot the
           breeze with, visit with, gather with, swap stories with, party with, play host, keep up with
           friends, double date, get together, get together with, hook up with, be sociable, sit with the
           others, befriend, make friends with: ~
  when     catch up: @somebody
  when     catch up over: ~
  unless   parent, child, son, daughter, kid, baby, toddler, stray, @animal, spatula, spoon, whisk, water,
           flour, sand, cement
  1        Write down one question you could ask
  2        Choose one person to say hello to
  3        Think of one thing you two have in common
  4        Smile once, at no one
  unclear  Ask about their week
  tired    Choose how long you'd stay
  afraid   Text someone beforehand that it's a big step for you
  bored    Find out one odd fact about someone

change how one comes across
  when     learn to be, learn how to be: bored, alone, still, quiet, slow, patient, ok, okay, happy, calm,
           content, kind, kinder, assertive, gentle, present, honest, vulnerable, wrong, single, idle,
           spontaneous, brave, -
  when     sound more, look like, come across as, seem, appear, speak more, talk less, talk more, listen
           more, laugh more, complain less, worry less, think less, rush less, loosen up, open my heart, be
           patient with, cut some slack, stand taller, stand up straight, sit up straighter, be friendlier,
           be more patient, be more open, be a better, act like, be myself, show interest in, speak slower,
           speak slowly, speak clearly: ~
  unless   wound, baby, burn, window, turkey, salad, doll, crab, twins, leg, @child, @food, @growing,
           @medical, @room, @animal, court, judge, tribunal, hearing, magistrate, before
  1        Choose one moment today to try it
  2        Think of someone who is good at it
  3        Say in three words how you'd like it to be
  4        Let your forehead go smooth
  unclear  Write down when it's gone well before
  tired    Try it for one minute
  afraid   Try it first with someone kind
  bored    Exaggerate it once, alone

have it happen on its own
  when     make automatic, set and forget, set to, schedule to, program to, auto pay, standing order, preset,
           schedule posts, preschedule: ~
  unless   beer, fire, table, light, boundary, self, rights, sleep, work, music
  1        Find where it's set: the page, the menu or the knob
  2        Write down what'll happen by itself, and when
  3        Say how often it happens
  4        Breathe out once, slowly
  unclear  Write down what you'd still like to do by hand
  tired    Write down the day you'd set it up
  afraid   Let it do one, and watch
  bored    Give the robot a name

make sure it gets enough of something
  when     provide for, furnish, equip, supplement, enrich, fertilise with, nourish, fortify, feed into, give
           more, sustain, lay in, resupply: ~
  unless   meal, diet, food, meds, iron, calories, id, document, proof, sample, reference, evidence, detail,
           card, @inwords, @certificate, @idcard, @food
  1        Write down the one thing it needs most
  2        Write down what there is already
  3        Say who could bring some
  4        Open one hand
  unclear  Write down what it's for
  tired    Choose the nearest place for it
  afraid   Ask someone for some
  bored    Guess how long it would last

find one's calm about it
  when     stop worrying about, not worry about, stay calm about, cool down about, be okay with, be ok with,
           be at peace with, be fine with, hold space for, relax about, ease into: ~
  unless   ex, him, her, agent, abuse, split, stretch, pose, bath, pool, water, chair, run, splits
  1        Write down the one thing you're sure of
  2        Say it out loud, kindly
  3        Feel your feet on the floor for one breath
  4        Let your shoulders drop
  unclear  Write down what you'd tell a friend
  tired    Leave it be until tomorrow
  afraid   Tell one person about it
  bored    Give the worry a silly voice

get it moving
  when     expedite, fast track, hurry up, escalate, move along, push on with, get the ball rolling, set in
           motion, set the ball rolling, break the deadlock on: ~
  unless   car, engine, heart, barbecue, bbq, grill, oven, stove, kiln, laptop, computer, generator, heating,
           boiler, @inhand, @object
  1        Write down the one thing that holds it up
  2        Write down who could do that
  3        Say what comes right after
  4        Roll your shoulders once
  unclear  Ask someone where it's stuck
  tired    Write one line to ask how it stands
  afraid   Choose the smallest part that could move
  bored    Set yourself a race against one song

carry it out as agreed
  when     enforce, execute, conduct, administer, operate, go ahead with, go through with, follow through
           on, follow through with, carry through, deliver on, act on, put into practice: ~
  only     policy, plan, rule, survey, experiment, test, interview, campaign, scheme, stall, workshop,
           session, machine, event, protocol, trial, audit, project, decision, advice, feedback, promise,
           agreement, boundary, boundaries, script, idea, meeting
  unless   marathon, mile, km, errand
  1        Write down what comes first, in five words
  2        Write down who'd be there
  3        Say what would be good enough
  4        Put both feet on the floor and breathe out
  unclear  Write down what's agreed already
  tired    Choose the easiest part of it
  afraid   Ask someone to be there
  bored    Do the first part in slow motion

set an alarm or a timer
  when     set an alarm, set a timer, set alarm, set timer, set the alarm, set the timer, set alarms, set two
           alarms, set alarm for, set an alarm for, set timer for, set a timer for, set the timer for: *
  unless   burglar, house alarm, smoke, egg, oven, meditation, medication, lock up, shop, leaving, leave,
           office, building, code, house, burglars
  1        Find the clock or the timer you'd use
  2        Say the time out loud
  3        Choose where it would stand
  4        Look at the time, once
  unclear  Write down what you'd do when it rings
  tired    Ask someone to tell you when it's time
  afraid   Choose the gentlest sound
  bored    Choose the oddest sound it has

stay calm
  when     brace for, steel myself for, stay calm, keep calm, be calm, calm down, stay patient, be patient,
           keep my cool, keep my temper, cool down, ground myself, centre myself, compose myself, pull myself
           together, collect myself, simmer down: ~, -
  unless   soup, tea, dog, horse, him, her, baby, after, oven
  1        Put both feet on the floor and breathe out
  2        Let your shoulders drop
  3        Say “one thing at a time”, once
  4        Unclench your jaw
  unclear  Think of the moment when it's hardest
  tired    Sit down for a moment
  afraid   Tell someone it's hard for you
  bored    Count the corners of the room

come up with something
  when     think of, come up with, think up, find ideas for: ~
  unless   @somebody, him, her, them, dad, mum, one good, memory, safe place, calm, money, cash, rent, deposit, fee,
           sum
  1        Write down one silly idea
  2        Write down one word it could begin with
  3        Say out loud who it's for
  4        Look out of the window for one breath
  unclear  Ask someone for their silliest idea
  tired    Write down one word for it
  afraid   Write down a few you'd never use
  bored    Think of one for a dog

accept a request on a screen
  when     accept, approve, confirm, answer, decline: friend request, follow request, follower, contact
           request, connection request, linkedin request, facebook request
  when     accept, decline: *
  only     friend request, follow request, linkedin, contact request, connection request
  1        Open the list of requests, and look at the picture
  2        Have the phone in front of you
  3        Say their name once
  4        Breathe out once, slowly
  unclear  Write down how you know each other
  tired    Leave it there; it will wait
  afraid   Look up how you'd undo it
  bored    Guess what their last post was

see it in one's mind
  when     imagine, envision, envisage: ~
  unless   worst, dead, death, him, her, without
  1        Close your eyes, and see the first second of it
  2        Sit where it's quiet
  3        Name one colour in it
  4        Close your eyes for one breath
  unclear  Write down one thing you'd see there
  tired    Do it lying down
  afraid   Open your eyes whenever you like
  bored    Add one thing that isn't there
"""
