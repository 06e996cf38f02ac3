"""Deeds that have a first move of their own, whatever they are done to: to buy, to fetch, to cancel.

They win over a kind that knows the verb among many others: to buy a saddle begins at a shop, not at
the horse. `beside` has the verbs that such a kind may know as well.
"""

KINDS = """
buy something, wherever it is from
  when     buy, order, purchase: !
  beside   get, find, choose, compare, look for, replace, pick, shop for, research, stock up on, reorder, rent, hire,
           try on, fetch, pick up, borrow, collect, restock, lease, test drive, save for, send, give, foster, adopt,
           book, reserve, view, bring, change, do, commission, ask for, apply for, request
  unless   thought, @inmind, order of, by date, by size, by name, by colour, by age, round, restaurant, myself,
           waiter, counter, attention, book keep, prescription, medication, medicine, certificate, apostille, stone,
           headstone, coffin, ballot, gift, present, taxi, cab, food, takeaway, nothing, first, own, nando, drink,
           starter, mcdonald, cafe, bar, in, time, by, house back, thru, through, via, for sale, from work, same
           again, ledger, purchase order, farm, order form, order book, into, no, only, fewer, less, script, repeat,
           gp, blood test, for table, buy out, same as, to bed, day off, time off, crypto, share, shares, silence,
           quiet, order the file, order file, alphabetically, nobody, no one, chapter, chapters, page, pages, slides,
           paragraphs, sections, alphabet, to stop, to sit, to leave, pawn, buy back
  1        Find a page, a number or a place that has it
  2        Put it on the shopping list, in one word
  3        Say the size or the kind out loud
  4        Choose a day to get it
  unclear  Write down one thing it needs to have
  tired    Write it on the list, and stop
  afraid   Choose between two of them
  bored    Guess what it costs before you look

fetch something that waits
  when     fetch, collect, pick up: !
  beside   get, order, bring, drive, drop, drop off, meet, take, walk, buy, request, apply for, refill, renew,
           reorder, go to, look up, call, put away, tidy, find, gather, pick, return, kids
  unless   stitch, stitches, row, shift, tab, slack, bill, litter, rubbish, trash, toy, habit, running, speed, pace,
           phone, rings, ring, unknown number, number, issue, call, calls, where i left, again, pen, brush, guitar,
           data, signature, idea, money, donation, leaf, shell, stamp, story, memory, quote, reference, source,
           evidence, payslip, receipt, document, paper, page, proof, photo, feedback, berry, egg, dog poo, poo, sock,
           clothes, laundry, mess, thread, language, instrument, violin, weights, portal, online, website, windfall,
           plate, cup, glass, apple, fruit, kindling, firewood, wood, rent, fee, sub, thought, stone, name, homework,
           dirty, toys, crumb, where, olive, rainwater, water, sample, urine, pee, debt, feedback form, vote, pieces,
           spanish, french, german, italian, irish, welsh, gaelic, arabic, mandarin, japanese, english, piano, where
           we left, dropped, knitting, crochet, @somebody, @subject, @inmind, @text, shed, loft, attic, cellar,
           basement, cupboard, drawer, upstairs, wardrobe, airing cupboard, greenhouse, under, garden, kitchen,
           fridge, freezer, next room, barn, porch, hook, blanket, cardigan, dressing gown, remote, shopping in,
           washing in, post in, milk in, chairs in, my feet, off the line, washing line, washing, book again, up the
           book, up on, up the pace
  1        Put what you'd take along by the door: keys, a bag, papers
  2        Look up where it is, and till when
  3        Say out loud which way you'd go
  4        Picture yourself with it in your hand
  unclear  Write down who'd know if it's ready
  tired    Ask someone who goes that way anyway
  afraid   Choose the quietest time for it
  bored    Take a route you've never taken

cancel something
  when     cancel, opt out of, terminate: !
  beside   end, close, leave, stop, get out of, call off, move, postpone, reschedule, block, unsubscribe,
           unsubscribe from, quit, give notice, withdraw from, deregister, drop, back out of, change, cut up,
           pause, freeze, deregister from, lock, find, report
  unless   noise, echo, alert, alarm, notification, noises, cancel out, fractions
  1        Write one line: “I'd like to cancel …”
  2        Look up where you'd cancel it
  3        Say the last day you'd want it
  4        Breathe out, as if you'd cancelled
  unclear  Check the day it would run out
  tired    Write “cancel”, and its name, on a slip of paper
  afraid   Write one line, and send it tomorrow
  bored    Count the days until it's gone

sell something
  when     sell, auction, auction off: !
  beside   list, advertise, price, value, photograph, put up, sell at, sell in, sell on, label, sell online, buy
  unless   out, myself, short, share, stock, crypto, bitcoin, idea, business, insurance, house, flat, shop,
           ticket, fund, service, @inmind, @inwords, @somebody, to, back, up, @food, @drink, gate, fair,
           market, stall, dollar, dollars, euros, voucher, time, attendance, sell by, nothing, nobody, no one
  1        Take one picture of it
  2        Write three words about it: what, how old, how good
  3        Say a price out loud
  4        Put it where you'll see it
  unclear  Look up what a similar one goes for
  tired    Wipe the dust off it
  afraid   Set the price a little too high
  bored    Write the silliest advert first

sign up for something
  when     register, enrol, enroll, sign up, sign up for, sign up to, enrol in, enrol for, enrol on, register
           for, register with, sign up at, sign up with, sign up on: !
  beside   apply for, apply to, book, join, enter, choose, find, get, look for, begin, start, take, do, try,
           go to, register at, register in, deregister, insure, re register, tax, license, unregister, sign
           on, sign up at, pay for, schedule, apply, arrange, pick, search for, apply as, sign up as, register
           as, compare, attend, transfer, become, be, incorporate, sort out, move, notify
  unless   birth, death, office, offices, trademark, domain, plate, vaccination book, in person, bring, sheet,
           noticeboard, at the door, clipboard, attendance, register of, nothing, nobody, no one
  1        Open the page where you sign up
  2        Write down the last day for it
  3        Say your name, as the form will ask for it
  4        Say out loud why you'd like to join
  unclear  Write down the one thing you'd ask them first
  tired    Save the page, and close it
  afraid   Tell someone you'd like to do it
  bored    Fill in the easiest box first

decide something
  when     decide, decide on, decide about, decide whether, decide between, decide if, choose between: !
  beside   choose, pick, find, select, weigh, weigh up, compare, make up, agree on, figure out, know, work
           out, find out, think of, come up with, define, set, consider, change, narrow down, do, finish, make
  unless   decide not, not to, never
  1        Write down the answer you lean towards today
  2        Write one reason for it
  3        Say the other answer out loud, and notice how it feels
  4        Leave it open for one breath
  unclear  Write down what would make it a yes
  tired    Write down the day you'd like to know by
  afraid   Write down which choice you could undo
  bored    Let a coin choose, and notice what you hoped for

mend or fix something
  when     fix, repair, mend: !
  beside   glue, patch, replace, restore, darn, solve, sort out, adjust, get repaired, have mended, bleed, oil,
           tighten, get fixed, troubleshoot, debug, diagnose, resolve, correct, amend, finish, get working, service,
           patch up, heal, rebuild, save, make up, hem, sew, alter, resise, improve, regulate, get, find, change,
           hunt, check, clean, look at, take to be mended, reproduce, investigate, look into, take in, rescue
  unless   time, day, appointment, slot, what i said, what i did, blame, gaze, eyes, tan, ci, build, pipeline,
           test, tests, bug, deployment, deploy, lint, types, reference, citation, bibliography, footnote,
           formatting, cv, sentence, paragraph, chapter, introduction, essay, meeting, date, price, breakfast,
           dinner, lunch, drink, hair, makeup, sleep, marriage, relationship, friendship, things with, diet,
           posture, life, to the wall, to wall, onto, to the door, trust, my ways, seating plan, eye on, back
           to, hook, nothing, nobody, no one, on the way, way to, get to
  1        Write down in one line where the trouble is
  2        Look at the one spot where the trouble is
  3        Write one line on what you'd like it to do
  4        Picture it working again
  unclear  Write down when it happens, and when it doesn't
  tired    Take one photo of it, and stop
  afraid   Write down who you could ask to look
  bored    Give the problem a silly name

send or hand in something
  when     send, submit, hand in, send in, send off, upload, turn in, mail: !
  beside   post, deliver, forward, share, email, send out, send over, bring, e mail, publish, ship, drop off,
           return, message, write to, pay, give, enter, resubmit, add, put, transfer, show, send back, invite,
           self publish, distribute, release, pitch, import, export
  unless   help, love, kid, child, son, daughter, home, away, sheet, bed, yourself, myself, meter, money,
           notice, heart, emoji, smiley, gif, sticker, meme, apology, hello, message, voice message, voice
           note, voice memo, voicemail, invoice, estimate, resignation, flower, card, postcard, letter, text,
           kiss, thank, greeting, condolence, reminder, invitation, song, hug, prayer, wish, regards,
           @somebody, @animal, portal, logs me, before it, teams, early, send for, bed early, nothing, nobody,
           no one, submit to, shop
  1        Find the address or the page it goes to
  2        Write down who gets it, and the last day for it
  3        Say out loud what you'd write with it
  4        Picture it sent
  unclear  Look up one thing they want with it
  tired    Attach it, and send it tomorrow
  afraid   Ask someone to press the key with you
  bored    Send it with the shortest line you can

go there, be there
  when     go to, attend, get to, show up at, turn up at, go along to, take part in: !
  beside   visit, return to, get back to, start, come to, try, find, look for, keep going to, go back to,
           take, drive to, walk to, cycle to, enjoy, face, survive, stay at, get through, sit in, have, book,
           be at, sign up for, sign up to, enrol in, register for, travel to, see, fly to, move around,
           travel, go, look up, look into, make it to, participate in, continue, keep going, participate,
           watch, do, be on, hit, use, restart, begin, apply for, be, become, get, resume, audition for, drop
           in on, get ready for, prepare for, look in on, keep, dress for, go as plus one to, find outfit for,
           stand in front of, call in at, move to, pop into, stop by, join in, sing in, play in, form, train
           at
  unless   page, line, chapter, slide, cashier, counter, till, settings, folder, by zoom, over zoom,
           livestream, by video, online, on zoom, on teams, by phone, remotely, virtual, court, mediation,
           hearing, jobcenter, tip, dump, bed, sleep, loo, toilet, bathroom, work, school, point, bottom,
           trouble, lengths, confession, hell, grave, cemetery, funeral, out, war, waste, end, top, next,
           level, pew, bin, bins, letterbox, postbox, gate, mailbox, fridge, lamp post, lamppost, back row,
           stick, frame, walker, zimmer, end of, shed, balcony, window, bottom of, toilets, stairs, sink,
           cupboard, loft, attic, cellar, a&e, casualty, emergency room, er, inbox, zero, week, grips, stage,
           episode, target, website, site, link, portal, app, desk, piano, easel, bench, bedroom, room,
           garden, kitchen, sofa, couch, webinar, stream, step, mirror, press, google, maps, steps, attend to,
           survey, poll, study, trial
  1        Choose when you'd leave, and how you'd get there
  2        Write the day and the time on a slip of paper
  3        Put one thing you'd take by the door
  4        Picture its front door, for one breath
  unclear  Write down one thing you'd like from it
  tired    Choose how long to stay, even if it's ten minutes
  afraid   Write one line to someone who could come along
  bored    Choose something odd to wear

join a group
  when     join: !
  beside   go to, find, look for, try, start, attend, visit, be, become, book, do, form, sign up for, audition
           for, continue, enter, register for, get back to, go back to, be on, found, compare, choose, return
           to, take, resume, learn, practise, enrol in, apply for, play, look into, browse, use, lead,
           prepare, plan, stay in, sign up as, apply to be, sign up to
  unless   call, zoom, two, end, dot, coffee, lunch, dinner, drink, @somebody, server, table, wood, bone,
           whatsapp, discord, telegram, channel, army, navy, tube, tubing, hose, bead, piece, pieces, squares,
           granny square, seam, wire, pipe, file, page, meal, @meeting, side door, back door, dots, up, join
           in, ranks, wifi, wi fi, hotspot, for walk, for a walk, for coffee, for a swim, for a run, for a bit, queue,
           motorway, line
  1        Find the page where you join, or a person to ask
  2        Text them “Could I come along once?”
  3        Say out loud what you'd like there
  4        Picture one friendly face there
  unclear  Write down what a good first evening would be
  tired    Choose how long to stay, even if it's ten minutes
  afraid   Write one line to someone who could come along
  bored    Think of the oddest way to introduce yourself

label things
  when     label: !
  beside   mark, name, sew, iron on, print, write, tag, sign
  unless   axis, axes, figure, diagram, chart, graph, map, issue, ticket, email, photo, plot, feelings,
           feeling, data, kidney, cell, heart, track, @onscreen, @inmind, maker, printer, roll, rolls
  1        Put a pen and labels, or a bit of tape, next to it
  2        Write down in pencil what the label will say
  3        Say out loud what you'd write on it
  4        Look round for the first one
  unclear  Write down three names you'd use
  tired    Do the one you open most
  afraid   Write it in pencil
  bored    Draw the label, and leave out the words

measure something
  when     measure: !
  beside   measure up, draw plan of, check, log, monitor, note, record, take, test, track, weigh, mark
  unless   bp, heart, impact, success, progress, sugar, blood, pressure, glucose, temperature, pain, weight,
           fever, waist, pulse, oxygen, how long, how much, how many, how far, latency, speed, load time,
           time, flour, rice, cup, gram, ingredient, dose, milk, peak flow, noise, humidity, ph, voltage,
           @onscreen, @food, @drink, @inmind, @medical, rpe, hr, hrv, attendance, engagement, outcomes,
           response, distance, effort, mood, dosage, twice, light, resistance, current, wind, rainfall,
           gravity, abv, moisture, tension, out, oil, detergent, resin, coffee, feed, effect
  1        Find the tape or the ruler
  2        Put a pen and a slip of paper beside it
  3        Guess the number out loud
  4        Hold your hands as far apart as it is
  unclear  Sketch it, with one arrow for each side
  tired    Use your foot or your hand, and guess
  afraid   Measure twice; it's allowed
  bored    Guess it with your eyes shut

take something apart
  when     take apart, dismantle, disassemble: !
  beside   take down, break down, unscrew, open, clean, empty
  unless   argument, theory, essay, paper, sentence, song, poem, paragraph, claim, @inwords
  1        Find the one screw or clip that comes off first
  2        Put a bowl on the table for the screws
  3        Take one photo of how it is now
  4        Look at it from one side
  unclear  Search for its name and “take apart”
  tired    Loosen one screw, and stop
  afraid   Ask someone to hold the other end
  bored    Guess how many screws it has

invite people
  when     invite, invite to, invite over: !
  when     have over, have round, ask round, ask over: ~
  beside   have, host, ask, meet, welcome, have over, have round, find, see, email, message, call, write to,
           send, tell, get to know, arrange, organise, plan, greet, contact, book, recruit, chat with, get
  unless   comment, bid, feedback, trouble, question, criticism, or, whole class, linkedin, calendar, quote,
           tender, bids, questions, god, in, nothing, nobody, no one, myself, bot, user
  1        Write one line: “Would you like to come?”
  2        Choose a day to suggest
  3        Say out loud how you'd ask them
  4        Look at one photo of {name} | Look at one photo of them
  unclear  Write down what you'd do together
  tired    Write one line, and send it tomorrow
  afraid   Begin with the friend who always says yes
  bored    Write it as a telegram, in four words

swap one thing for another
  when     swap, swap out: !
  beside   swap for, take, pick up, ask for, ask about, offer, cover, drop, ask, exchange, trade
  unless   verse, chorus, paragraph, section, slide, word, scene, swap shop, swap meet, cylinder, gas bottle,
           @medical, shift, late, early, duty, with, saturday, sunday, weekend, day, seat, number, date, turn,
           place, part, role, email address, meeting, appointment, nappy, insulin, dose, tablet, meds, online,
           side, sides, to, licence, license, hand, hands, rand, rands, euro, euros, pound, pounds, dollar,
           dollars, currency, money, name, names, room, desk, bed, beds, story, stories, tip, tips, recipe,
           recipes, house, houses, home, job, jobs, sim, phone number, contact, contacts, lane, lanes,
           @somebody, @inwords, @onscreen, @attime, @somewhere, tyre, tyres, tire, tires, swap space
  1        Get out, or write down, what comes in its place
  2        Put the new one next to the old one, or their names
  3        Say out loud what it would make easier
  4        Picture the new one, for one breath
  unclear  Ask someone who's swapped theirs
  tired    Put the new one where you'll see it
  afraid   Write down how you'd swap it back
  bored    Think of the oddest thing to have there

lend and borrow something
  when     borrow, borrow from: !
  beside   get, find, ask for, hire, rent, buy, ask, collect, return, lend to, take, fetch, pick up, order,
           choose, make, look for, wear, plan
  unless   nothing, no more, stop, never, phrase, line, idea, quote, word, trick, technique, library, against
  1        Write one line: “Could I borrow it for a while?”
  2        Write down who you'd ask
  3        Say out loud how you'd ask for it
  4        Picture handing it back, with thanks
  unclear  Write down how long you'd need it
  tired    Ask someone you'll be seeing anyway
  afraid   Tell them that no is fine
  bored    Ask in rhyme

renew or extend something
  when     renew, extend, prolong: !
  beside   replace, convert, exchange, get, change, swap, register for, apply for, order, update, reorder,
           refill, collect, pick up, request, ask for, buy, top up, fetch, postpone, move, negotiate, take,
           return, pay, reserve, push, book, ask, cancel, find, sort out, do
  unless   nap, lead, ladder, arm, leg, cable, hose, patio, table, hand, kitchen, olive branch, neck, spine,
           row, tail, breath, exhale, vow, @object, @bodypart, @inmind, @inhand, jan, feb, mar, apr, jun, jul,
           aug, sep, sept, oct, nov, dec, runs out, expires, ends, by, fence, wall, deck, scarf, sleeve, hem,
           faith, class, leash
  1        Look up the day it runs out
  2        Open the page where you renew it
  3        Say what you'd want it for next year
  4        Put the old one where you'll see it
  unclear  Write down what they'll ask for
  tired    Write the date on a slip of paper
  afraid   Ask a friend how they did it
  bored    Count the days until it runs out

look something up
  when     look up, search up: !
  beside   find, research, look into, find out, find out about, explore, investigate, learn about, read about,
           read up on, check, look at, look for, browse, search for, get, study up on
  unless   ex, him, her, insta, odds, at the, at me, sky, to him, to her, casino, dealer, calorie, only on,
           site only, website, look up from
  1        Type three words about it into a search
  2        Write down three words you'd search for
  3        Say what you'd like to find
  4        Rest your eyes for one breath
  unclear  Write down the one thing you want to know
  tired    Save the first page you find
  afraid   Ask someone to look with you
  bored    Guess the answer first

listen to something
  when     listen to: !
  beside   watch, hear, understand, put on, play, read, follow, listen back to, look at, go over, catch up on,
           rewatch, keep, enjoy, review, catch up with
  unless   whole story, her story, his story, their story, her whole, his whole, side of, don't fix, heart,
           lungs, chest, engine, birds, rain, about the, story again, war, mum, dad, gran, grandad, grandpa, child
  only     song, album, podcast, lecture, recording, audio, audiobook, radio, episode, playlist, music,
           concert, record, track, news, book, story, talk, interview, symphony, cd, piece, bach, audio book,
           sermon, show, version, potter, mix, ep, single, tape, quran, bible, gospel, course, lesson,
           dialogue, french, german, spanish, italian, english
  1        Find it, and press play for ten seconds
  2        Find it, and leave it ready
  3        Put the headphones where you'd sit
  4        Close your eyes, and listen to the room
  unclear  Choose its shortest piece
  tired    Play it while you lie down
  afraid   Play one minute, and stop
  bored    Listen for one sound in it

fetch it from the loft or the shed
  when     fetch, collect, bring down, get down, bring up, get out, fetch out, bring in, get, take down: *
  only     loft, attic, shed, cellar, basement, outhouse, barn, greenhouse, airing cupboard, under the stairs
  unless   mouse, mice, rat, rats, wasp, wasps, insulation, insulated, cleared, quote, spider, ladder,
           delivered, for the shed, for the loft, for shed, for loft, key, keys, @animal, @somebody, shed
           roof, new shed
  1        Go as far as its door or its ladder, with a light
  2        Put on shoes you can climb or step out in
  3        Think where in there you last saw it
  4        Picture the spot it lies in
  unclear  Ask who put it there
  tired    Put a light ready for tomorrow
  afraid   Ask someone to hold the ladder, or the door
  bored    Guess what else you'll find in there

hand in a thing one carries there
  when     hand in, turn in: @inhand, @model, battery, key, keys, keycard, key card, fob, badge, lanyard,
           uniform, project, model, poster, artwork, painting, portfolio, sketchbook, library book, locker
           key, found wallet, wallet, purse, lost property, permission slip, slip, prescription, sample
  unless   online, portal, upload, pdf, moodle, teams, canvas, classroom, email
  1        Put it in your bag, or right beside it
  2        Put your bag by the door
  3        Say who you'd give it to
  4        Look at it once
  unclear  Ask where it's to go
  tired    Put it where you'd trip over it
  afraid   Ask someone to hand it in for you
  bored    Guess what they'll say when they get it

a few steps, to the gate or the bins
  when     go to, go out to, walk to, get to, go as far as, walk as far as, make it to: gate, front gate,
           garden gate, bin, bins, letterbox, letter box, postbox, post box, mailbox, lamp post, lamppost, end
           of road, end of the road, end of street, end of the street, end of drive, end of the drive, bottom
           of garden
  when     go to, walk to, get to: kitchen, window, balcony, bathroom, sink, stairs, shed
  only     gate, bin, bins, letterbox, letter box, postbox, post box, mailbox, lamp post, lamppost, corner,
           end of, stick, frame, walker, without, zimmer, crutches, alone, on my own, bottom of
  unless   order, buy, choose, showroom, ikea, paint
  1        Stand up, and put one hand on something firm
  2        Put your shoes beside the chair
  3        Look at the way there from where you sit
  4        Press both feet into the floor once
  unclear  Say where you'd stop for a breath
  tired    Go as far as the first door, and come back
  afraid   Ask someone to walk beside you
  bored    Say one odd thing you'd pass on the way
"""
