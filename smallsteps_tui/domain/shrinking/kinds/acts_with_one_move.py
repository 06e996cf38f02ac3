"""Deeds whose first move is the same whatever they are done to, by their verb alone, where no other kind fits."""

KINDS = """
tighten or loosen it
  when     tighten, tighten up, loosen, slacken, torque: ~
  unless   @abstract, @growing, @ground, soil, @inmind, @inwords, @onscreen, @somebody, belt, budget, chapter,
           prose, text, essay, intro, script, article, security, rule, paragraph, grip, shoulder, jaw, neck,
           @bodypart, hip, hamstring, tongue, wrist, set, opening, core, abs
  1        Feel how tight it is now
  2        Find the screw, the strap or the knob for it
  3        Say out loud which way it turns
  4        Turn your wrist once, as if you did it
  unclear  Look up which way it turns
  tired    Turn it as far as it goes by hand
  afraid   Turn it a little, and look
  bored    Guess how many turns it'll take

hold it for a while
  when     hold, hold onto, cling to, hang on to: ~
  unless   @abstract, phone, away, bar, beat, high, low, count, chord, @attime, @somebody, @animal, @inmind,
           @inwords, @onscreen, note, still, place, stall, seat, sway, breath, party, meeting, sale, event,
           fire, tongue, boundary, line, on, back, space, office, court, wedding, service, funeral, class,
           workshop, session, grudge, raffle, yoga, pose, plank, stretch, him, her, baby, off, door, second,
           sec, long, g, pitch, key, drone, tone, interval, vowel, minute, min, hour, hostage, to account, up,
           hand up, open, ladder, mitts, pads, focus
  1        Take hold of it for one breath
  2        Rest your palm on it
  3        Count to three out loud
  4        Make a fist, and open it again
  unclear  Choose how long you'd hold it
  tired    Hold it where you sit or stand
  afraid   Ask someone to stand next to you
  bored    Count in another language

go through it, one by one
  when     go over, look over, look through, run through, go through, audit, trawl through, sift through,
           rummage through, wade through, leaf through, pore over, review, skim through: ~
  unless   @somebody, @attime, @inmind, ex, insta, bin, rubbish, door, surgery, gate, customs, security,
           traffic, red light, divorce, grief, his phone, her phone, motion, change, bridge, hill, park, flour
  1        Look at the first one, or the first lines, and stop there
  2        Open it, or put it in front of you
  3        Say what you'd like to find in it
  4        Close your eyes for one breath
  unclear  Write down the one thing you'd look for
  tired    Look at the first bit, and leave the rest
  afraid   Ask someone to sit with you
  bored    Begin at the end

find one that fits
  when     find, look for, search for: ~
  only     a, an, another, somewhere, some, new, cheap, cheaper, second hand
  unless   fix, answer, solution, error, plot, counterexample, passage, bug, home, @somebody, address, number,
           postcode, email, receipt, key, page, bar, note, way, time, moment, reason, balance, peace, purpose,
           joy, courage, strength, meaning, quiet, excuse, spot, partner, girlfriend, boyfriend, friend, word,
           rhyme, title, name, idea, hobby, babysitter, sitter, gap, hour, a bit of, thing i like, someone,
           somebody, anyone, anybody, who, somewhere to sit, somewhere to cry, somewhere quiet, @expert,
           @person, nanny, cleaner, tutor, teacher, church, mosque, temple, group, my feet, feet
  1        Think of the first place you'd look
  2        Say out loud what you'd be glad to find
  3        Think of one person who might know one
  4        Picture it for one breath
  unclear  Write down what would be good enough
  tired    Ask someone to keep an eye out for it
  afraid   Look at one, and decide nothing today
  bored    Search for ten seconds, and stop

look where a parcel is
  when     track, trace, chase, follow, find, look for, locate: parcel, delivery, package, missing parcel,
           shipment, parcel from amazon, order from amazon, lost parcel, tracking number, courier
  when     track: order, luggage, suitcase, bag, container, flight, card, visa application
  1        Find the message with the number for tracking it
  2        Search your messages for the name of the shop
  3        Say out loud when it was meant to come
  4        Breathe out slowly, once
  unclear  Ask a neighbour whether it came to them
  tired    Mark the message, and look tomorrow
  afraid   Write one line: “Could you tell me where it is?”
  bored    Guess which town it is in

soak it
  when     soak, presoak, put to soak: ~
  unless   bolt, nut, screw, hinge, chain, rust, rusty, rusted, seized, @carpart, @tool, @abstract, bath, tub,
           shower, up, sun, moment, him, her, soak in
  1        Find a bowl or a bucket that's big enough
  2        Run the water until it's as warm as you'd like
  3        Choose how long it'll soak
  4        Shake out both hands
  unclear  Look up how long it takes
  tired    Put it in water, and walk away
  afraid   Try it with one of them
  bored    Guess the colour of the water afterwards

tape it up
  when     tape, tape up, gaffer tape, duct tape, sellotape: ~
  unless   episode, match, programme, film, game, song, demo, show, interview, session, vocal, take, knee,
           ankle, finger, wrist, thumb, toe, audition, measure, record, laugh, video, tape off, off the, talk,
           voice, story, gran, nan, dad, mum, confession, edge, skirting, frame, metronome, lesson, lecture,
           radio, concert, gig, sermon, rehearsal, practice, choir, chord, riff, loop, bar, backing, call,
           phone call, @instrument, @piece, @lesson, @attime
  1        Find the tape, and the end of it
  2        Close up what you'd tape, and hold it shut
  3        Press your thumb and your finger together
  4        Open one hand
  unclear  Choose the one place that needs it most
  tired    Put the tape where you'd use it
  afraid   Try it on the side that no one sees
  bored    Tear it with your teeth

put a patch on it
  when     patch, patch up: ~
  unless   through, into, @abstract, kernel, firmware, driver, system, @onscreen, release, things,
           relationship, friendship, marriage, nicotine, server, security, bug, code, eye, wound, hormone
  1        Look at the spot, and see how big it is
  2        Look at the spot from both sides
  3        Choose what could cover it
  4        Lay one hand over the other
  unclear  Watch ten seconds of someone doing it
  tired    Put what you'd patch it with next to it
  afraid   Try it on something old first
  bored    Choose a patch of another colour

give it an edge
  when     sharpen, hone, whet: ~
  unless   @abstract, argument, skill, mind, image, photo, focus, point, prose, eye, essay, pitch, ear, wit,
           jab, punch, serve, kick, backhand, sense, writing, listening, memory, footwork, reflex, tongue
  1        Find the stone, the file or the sharpener for it
  2        Lay a cloth on the table
  3        Look up who could do it for you
  4        Roll your wrists once
  unclear  Watch ten seconds of someone doing it
  tired    Choose a day to take it to someone
  afraid   Ask someone to show you how
  bored    Count to ten in time with your breath

copy it out
  when     copy, copy out, type out, type up, write out, duplicate: ~
  unless   key, file, folder, usb, drive, disk, link, database, phone, number, card, copy in, in on, what i,
           what id, what i'd, off, onto, to the, mac, pc, laptop, cloud, stick, backup, photos, from the
           laptop, from her, from him, style, move, walk, how, email, thoughts, my side, cheque, invitation,
           prescription, in full, my will, feelings, by heart
  1        Put what you'd copy in front of you
  2        Copy its first line, large or small
  3        Say how much of it you'd copy
  4        Shake out your hand
  unclear  Choose the part that matters most
  tired    Copy one line, and leave the rest
  afraid   Do it in pencil
  bored    Do it with your other hand

scan it
  when     scan, photocopy, digitise, xerox: ~
  unless   job, news, ad, ads, advert, list, aisle, ticket, face, finger, fingerprint, @room, @somebody, page
           for, headline, crowd, mri, ct, brain, bone, pelvic, ultrasound, body, horizon, network, virus,
           barcode, qr, baby, room, shelf
  1        Put it, or its first page, by the machine or the phone
  2        Lay it flat, and smooth it out
  3        Say where the picture of it would go
  4        Lay both hands flat on the table
  unclear  Ask whether a photo would do
  tired    Do the first one, and stop
  afraid   Ask someone to do it with you
  bored    Guess how big the file will be

taste it
  when     taste: ~
  unless   @abstract, wine, beer, gin, victory, freedom, whisky, rum, cider, sherry, riesling, blind, grape,
           vintage, merlot, prosecco, flight, champagne, stout, lager, rosé, red, white, test, buds
  1        Get a clean spoon
  2        Smell it first
  3        Say what you'd expect it to taste of
  4        Wet your lips once
  unclear  Ask someone else what it needs
  tired    Taste the smallest bit
  afraid   Ask someone to taste it with you
  bored    Guess with your eyes shut what's in it

find out by a test
  when     test, validate, try out, check through, assess, evaluate: ~
  unless   sugar, glucose, ketone, @somebody, @room, patience, limit, water, drive, covid, pregnancy, blood,
           driving, myself, mot, eye, hearing, food, kit, result, swab, ph, battery, fuse, socket, smoke
           alarm, alarm, mic, sound, taste, urine, temperature, sample, paper, does, whether, if it, if the,
           if she, if he, if they, is it, will it, fit, wound, burn, bite, bump, @ailment, damage
  1        Write down the one thing you'd like to find out
  2        Write down what “fine” would look like
  3        Say out loud what you think will happen
  4        Put both feet on the floor and breathe out
  unclear  Choose the smallest test
  tired    Choose a time tomorrow to test it
  afraid   Ask someone to be there
  bored    Guess first, and write your guess down

put together what belongs in it
  when     put together, pull together, create, produce, assemble: ~
  unless   branch, alias, repo, user, shortcut, index, backup, space, distance, silence, id, account, login,
           furniture, wardrobe, bed, flat pack, password, folder, desk, shelf, bookcase, crib, cot, back,
           carburettor, engine, thoughts, chair, table, bike, tent, trampoline, @furniture, @appliance
  1        Write down the first three things that go into it
  2        Write down who or what it's for
  3        Say its name out loud
  4        Picture one corner of it
  unclear  Think of one you liked, and why
  tired    Write down one thing that goes into it
  afraid   Make the ugliest one you can, on purpose
  bored    Put in one thing that has no place there

get rid of it
  when     get rid of, offload: ~
  unless   @onscreen, @inmind, @ailment, @growing, @somebody, @abstract, smell, mould, mice, mouse, ant, moth,
           rat, flea, debt, spot, stain, habit, weed, slug, bug, pop up, him, her, accent, belly, weight, nit,
           damp, cobweb, dust, limescale, wallpaper, nest, wasp, landline, subscription, hair, duplicate,
           scratch, rust, noise, fly
  1        Choose who could use it, or where it could go
  2        Write one line: “Would you like to have it?”
  3        Say out loud where it could go
  4        Picture the empty space
  unclear  Look up who collects things like it
  tired    Put it by the door
  afraid   Ask someone to decide with you
  bored    Write the silliest advert for it

take it down, off or out
  when     take down, remove, unhook: ~
  unless   bag, box, suitcase, book, down to, to the, @abstract, @shoes, @clothes, lens, contact lens, mask,
           plaster, bandage, doubt, @onscreen, @inwords, @somebody, @inmind, @attime, @sum, warning, column,
           row, line, word, typo, tag, bug, feature, bone, post, site, blog, note, number, details, ad,
           listing, name, bra, stain, mould, splinter, tick, thorn, hair, make up, makeup, app, account,
           photo, page, comment, from, nail, rug, mat, cushion, carpet, cover, @linen, dictation, limescale,
           rust, paint, weed, moss, dirt, snow, ice, wax, grease, cast, stitches, tooth, tattoo, dust, lid,
           temptation, junk, access, virus, malware, password, minutes, caravan, trailer, sim, sim card, card,
           hook, shorthand
  1        Look at how it's held on
  2        Clear the floor beneath it
  3        Choose where it'll go
  4        Roll your shoulders once
  unclear  Take one photo of how it's held on
  tired    Take off one bit of it, and stop
  afraid   Ask someone to hold it with you
  bored    Count how many bits there are

have something else in its place
  when     swap, replace, switch: ~
  only     for
  unless   @attime, @shift, @somebody, day, monday, tuesday, wednesday, thursday, saturday, sunday, weekend,
           turn, chores, shift, late, early, friday, duty, slot, seat, room, place, lost, broken, card, job,
           house, phone, number, glass, tile, part, word, wording, run, jog, session, lap, class, gym, walk,
           @exercise, @inwords, @onscreen, sentence, line, name, pronoun, ward, team, subject, module, tyre,
           bulb, battery, gear, lane, hand, side, bank, supplier, provider, gp, doctor, meds, medication,
           insulin, tablet, cash, money, one of, licence, permit, passport, @food
  1        Think where the new one is, or where you'd get it
  2        Choose when you'd have it the first time
  3        Say out loud what you'd have
  4        Picture the new one, for one breath
  unclear  Write down when you use the old one most
  tired    Choose one day of the week for it
  afraid   Try it once, and see
  bored    Think of the oddest thing to have there

catch up on it
  when     catch up on, catch up with, get up to date with: ~
  unless   sleep, mum, dad, her, him, friend, over, rest
  1        Choose which one you'd take first
  2        Open or pick up the first one
  3        Say how far back you'd go
  4        Breathe out: it can be in bits
  unclear  Write down what can be left out
  tired    Choose one, and let the rest go
  afraid   Begin with the newest
  bored    Begin in the middle

bring something up to date
  when     update, bring up to date, correct, amend: ~
  when     dust off, polish up, brush up, spruce up, tart up: cv, resume, portfolio, profile, linkedin,
           website, skill
  unless   he, she, they, him, her, people, says, pronouns, name, mum, dad, boss, team, family, sister,
           brother, manager, landlord, neighbour, address, form, at the, office, bank details, gp, dvla, phone
           number, number, windows, software, android, ios, firmware, kernel, driver, package, dependency,
           phone, laptop, router, bios, @device, posture, technique, grip, stance, @bodypart, @somebody, on
           how, on my, next of kin, emergency contact, app, wifi, licence, title
  1        Find one line or spot in it that needs changing
  2        Write down what's changed since the last time
  3        Say out loud how it would read now
  4        Rest your eyes for one breath
  unclear  Write down who reads it
  tired    Change the date on it, and stop
  afraid   Do it on a copy
  bored    Guess how old it is

put your name under it
  when     sign, countersign, initial: ~
  unless   card, guestbook, condolence book, autograph, painting, book, song, bsl, language, baby, job, deal,
           sign for, sign in, sign on, sign up, sign with, sign off, thank you, thank, hello, alphabet,
           please, happy birthday, name, day centre, in at, mum in, him in, her in, me in
  1        Find the place where your name goes
  2        Put it next to a pen
  3        Say your name out loud
  4        Write your name in the air, once
  unclear  Mark the one sentence you'd like explained
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone to read it with you
  bored    Use the pen you like best

set it the way it should be
  when     reset, recalibrate, retune, adjust, align, calibrate, straighten, straighten out, realign, fine
           tune: ~
  unless   password, pin, router, phone, computer, laptop, account, sleep, streak, counter, mindset, @inmind,
           @somebody, dose, medication, insulin, hair, budget, attitude, expectation, crown, back, spine,
           horizon, batch, image, photo, tooth, teeth, tie, rota, plan, timetable, recipe, pattern, hem,
           dress, trousers, sleeve, to being, to the, to life, deadline, price, schedule, goal, hours, room,
           day, teens, cv, title, margin, text, paragraph, @inwords, @onscreen, deposit, body, mind, week,
           mess, misunderstanding, bank, fact, story, debt, record, books
  1        Look at how it's set now
  2        Find the knob, the screw or the page where it's set
  3        Say out loud how you'd like it
  4        Hold your hand flat, and level
  unclear  Sit or stand where you'd use it, and look again
  tired    Change it by a hair, and stop
  afraid   Mark how it is now, so you can go back
  bored    Guess how far off it is

share it
  when     share: ~
  unless   screen, @food, @room, @vehicle, out, bill, rent, cost, chores, fee, flat, lift, ride, taxi, toy,
           turn, power, burden, driving, location, load, work, housework, room, table, seat, space, allotment,
           cooking, care, parcel, custody, shift, sofa, password, login, file, folder, account, desk, drive
  1        Write the one line you'd say or send with it
  2        Find it, or open it, and look at it once
  3        Say out loud what you'd say with it
  4        Picture one friendly face
  unclear  Write down who it could help
  tired    Choose a day for it
  afraid   Show it to one person first
  bored    Write the silliest line for it, for fun

show it to somebody
  when     show: ~
  unless   @attime, how, where to, respect, love, face, ropes, @inmind, interest, up, off, toe, foot, feet,
           knee, arm, leg, back, belly, tongue, teeth, scar, tattoo, @bodypart, @ailment, around, round,
           willing, mercy, my work out, emotion, feelings, working
  1        Have it ready: the thing itself, a page or a photo
  2        Choose a quiet moment for it
  3        Say out loud how you'd begin
  4        Picture their face for one breath
  unclear  Write down what they'd like to know
  tired    Show one thing, and stop
  afraid   Show it first to someone kind
  bored    Show it as if it were in a museum

stand in for somebody
  when     stand in for, deputise, deputise for, cover for, fill in for, act for, sub for: ~
  unless   form, pain, up
  1        Write down when it is, and where
  2        Ask them “What matters most in it?”
  3        Say out loud what you'd do first
  4        Stand up straight for one breath
  unclear  Write down the one thing you'd need to know
  tired    Write the time on a slip of paper
  afraid   Tell someone it's your first time
  bored    Imagine yourself in a wig

rinse or wash it
  when     rinse, wash: ~
  unless   @abstract, @vehicle, @building, @room, bus, train, tram, lorry, machine, @somebody, dishes, hair,
           face, mouth, feet, car, up, window, floor, salt water, tooth, teeth, gum, mouthwash, nose, sinus,
           eye, ears, me, myself, wound, @bodypart, hair out, through, away, repeat, wall, van, caravan,
           patio, bike, trailer, bed, pillow, duvet, foot, him, her, baby, dog, cat, mum, dad, back, hand,
           legs, arm, nana, chalkboard, board, windscreen, step, deck
  1        Put it by the tap, or by the machine
  2        Run the tap until it's warm
  3        Say where it'll dry
  4        Stretch your fingers once
  unclear  Look for the label that says how
  tired    Put it to soak, and walk away
  afraid   Try it where no one looks
  bored    Put on one song, and stop when it ends

do it again
  when     repeat, go over again, run again, rerun, do again: ~
  unless   @somebody, prescription, script, order, mistake, myself, after, blood, test, scan, smear, dose,
           jab, course of, gcse, year
  1        Do the first bit once more, and stop
  2        Say what the first bit is
  3        Choose a time for it
  4        Roll your shoulders once
  unclear  Write down what you'd like to do better
  tired    Choose the one bit that needs it most
  afraid   Ask someone to be there this time
  bored    Do it at half speed

keep to it
  when     stick to, stick with, keep up, keep it up, keep to: ~
  unless   mum, him, her, friend, appearances, left, right, edge, path, speed limit, kerb, pitch
  1        Write down the moment when it's hardest
  2        Write down why it matters to you, in one line
  3        Tell one person about it
  4        Rest a hand on your chest for one breath
  unclear  Write down when it's gone well before
  tired    Choose the smallest part of it
  afraid   Ask someone to do it along with you
  bored    Draw a dot for today
"""
