"""What one does with one's hands or one's feet, by the verb alone, for anything that follows it."""

KINDS = """
lay somebody small down
  when     put down, lay down, set down, put, lay: ~, *
  only     baby, toddler down, newborn, him down, her down, in the cot, in the crib, in the moses basket, him
           on his, her on her
  unless   bed, nap, sleep, uniform, shoe, coat, down for, dog, cat, puppy, vet, horse, phone, list, school,
           name, words, coats, shirt, dress, ashes, photo, picture, things, his things, down to, in touch,
           through, up, voicemail, @inhand, @inwords, @furniture, tray, door, monitor, gate, wipes, seat, seat
           in, car, clothes, sling, carrier, pram, buggy, bath, potty, formula, milk, solids, waitlist,
           waiting, weight, breast, room, together, food, nursery, register, toys, things, stuff
  1        Choose a flat spot, with nothing to fall from
  2        Put both hands on the edge of the cot
  3        Step as far as the doorway
  4        Breathe out slowly, once
  unclear  Put them in the cot, or on the floor
  tired    Sit down next to the cot for a moment
  afraid   Call someone, and say it's too much right now
  bored    Hum one low note

put something somewhere
  when     put, place, put down, put in, put out, set down, lay out: ~
  unless   @abstract, hedge, foundation, concrete, blame, claim, egg, eggs, chat, comment, question, date, hours,
           writing, payroll, price, comma, full stop, answer, through, air, feelers, in a good, env, api, token,
           config, repo, function, variable, high chair, cot, pram, buggy, car seat, pushchair, nursery, school, care,
           it to, things i, proud, dishwasher, oven, heating, heater, washing, washing machine, radio, tv, lock, @app,
           @data, @code, @bug, @slides, @server, @password, @screentime, @somebody, @animal, @inmind, @attime, minute,
           quarantine, line, order, bottle, wine, vodka, pill, pills, tablet, meds, knife, blade, razor, rope,
           scissors, scale, vape, cigarette, lighter, gun, weed, drug, bet, money, notice, advert, post, word, name,
           faith, trust, him, her, lager, spirits, fag, fags, cig, cigs, ciggies, tobacco, coke, cocaine, heroin, gin,
           rum, whisky, alcohol, booze, drink, snus, syringe, head, face, foot, feet, leg, hand, arm, hair, ear, dog,
           cat, kettle, car, van, waiting, waitlist, list, rota, calendar, diary, effort, time, pressure, voice,
           thickener, limit, block, stop, offer, bid, rent, fire, fence, phone, house, flat, alert, timer, deposit,
           holiday, leave, bin, lid, to bed, to sleep, to rest, hinge, tinder, bumble, profile, cv, graph, chart,
           site, website, insta, story, spreadsheet, as, whatsapp, linkedin, vinted, ebay, marketplace, airbnb,
           footnote, citation, caption, bug, feature, effect, @talk, on hold, on mute, mute, screen, gear, together,
           sugar, weight, kilo, stone, hat out, myself, yourself, self, first, foot down, down to, address, sat nav,
           satnav, mat, needle, drill, saw, tool down, feedback, gold leaf, leaf, dot, roast, hook, star, screw, nail,
           magnet, picture, ice, salt, pepper, palm, petrol, fuel, diesel, water, more, in for the, in for a, in for
           my, rounds, round, laps, graft, second coat, first coat, coat of, vibrate, silent, elbow, title, slide,
           semicolon, bracket, a hold, ad, a call, fork, mix, @bodypart, key safe, grip, ramp
  1        Go to where it is now, and put a hand on it
  2        Clear some room for it
  3        Choose the exact spot for it
  4        Picture it there
  unclear  Write down two places it could be
  tired    Put it down somewhere you pass anyway
  afraid   Choose a spot you can change later
  bored    Try the oddest spot first

open something
  when     open, open up, unlock, unseal: ~
  unless   @somebody, @inmind, conversation, heart, door to, up to, up about, mic, day, house, evening,
           source, water, mind, studio, relationship, @onscreen, account, @account, pull request, pr, ticket,
           issue, what, @message, website, page, site, app, tab, browser, file, folder, email, laptop, shop,
           stall, business, meeting, line, bidding, claim, case with, discussion, chat, thread, dialogue,
           fire, eye, eyes, mouth, chest, hip, hips, shoulder, clamp, black window, terminal, and type,
           command, cmd, powershell, prompt, console, editor, @code, @data, can of worms, gate to, batting,
           level, innings, bowling, dance, ball, debate, show, set
  1        Go to where it is, and rest a hand on it
  2        Say out loud where it is
  3        Count to three with your hands in your lap
  4        Breathe out once
  unclear  Write down what you'd look for in it
  tired    Open it, and close it again
  afraid   Ask someone to be there
  bored    Guess what you'll see first

push, pull or carry
  when     drag, haul, carry down, wheel, carry, carry up, lug, heave: ~
  unless   @onscreen, @somebody, @inmind, @attime, myself, feet, on, out, always, nothing, wallet, alignment,
           bearing, number, remainder, one, baby, child, tune, torch, card, id, epipen, inhaler, water,
           snack, narcan, naloxone, alarm, weight, pregnancy, gene, over, file, column, coffin, through,
           slider, icon, tab, window, conversation, ass, scene, show, melody, harmony, team
  1        Go to where it is, and take hold of it
  2        Look at the way you'd take it
  3        Roll your shoulders once
  4        Open and close your hands
  unclear  Choose how far to take it first
  tired    Do it as far as the door
  afraid   Ask someone to take the other end
  bored    Hum a tune while you do it

play something
  when     play: ~
  unless   voice note, voicemail, recording, video, message, clip, tape of her, back the, dumb, dead, it
           cool, it safe, hard to get, truant, along, devil's advocate, by ear, turtle, font, colour, code,
           shader, filter, setting, idea, words, wording, number, recipe, effect, @code, @data, him the, her
           the, them the, music, game, down, up, host, peacemaker, fool, victim, god, nurse, part in, role
           in, politics
  1        Go to where you'd play
  2        Write down who with, and for how long
  3        Say out loud what you'd do first
  4        Think of the last time it was fun
  unclear  Choose the easiest one you know
  tired    Play one round, or one minute
  afraid   Play it alone first
  bored    Make up one silly rule for it

switch something on or off
  when     turn up, turn down: gain, treble, reverb, mic, microphone, monitor, brightness, contrast, vocal,
           vocals, click, volume, heat, heating, music, radio, thermostat, gas, bass, sound, tv, oven, hob,
           lamp, light, temperature, amp, dial
  when     put on: light, lights, lamp, fan, torch, fairy lights, security light, night light
  when     turn on, turn off, switch off, switch on, shut off, power off: ~
  unless   offer, job, invitation, heel, wifi, notification, read receipt, receipts, autocomplete, autoplay,
           location, one click, open to work, two factor, 2fa, vpn, data, tracking, dark mode, subtitle,
           captions, captcha, setting, account, renewal, auto renew, reminder, sync, backup, bluetooth,
           airplane mode, flight mode, @app, ads, cookie, feature, comment, reply, preview, badge, buying,
           charm, tap, page, water, heart, friend, @somebody, road, street, hour, chat, overdraft, listing,
           spellcheck, grammarly, macro, scheme, suggestion, history, face id, insta, instagram, facebook,
           netflix, whatsapp, droplet, instance, vps, cluster, container, lambda, server, @server,
           subscription, in the, in the hall, site, machine learning, mode, brain, head, sat nav, voice
  1        Find its switch, its button or its dial
  2        Say out loud what it would change
  3        Choose a time for it
  4        Rest your eyes for one breath
  unclear  Look up where its switch is
  tired    Set a timer for it
  afraid   Do it for one minute, to see
  bored    Guess what it does to the room

wear something
  when     wear, dress in, change into: ~
  when     put on: badge, name badge, lanyard, watch, ring, earring, necklace, helmet, mask, wig, apron,
           armband, life jacket, hi vis, costume, perfume, bracelet, veil, ear defenders, goggles, backpack,
           rucksack
  unless   down, out, off, @onscreen, @inmind, @animal, it in, heart, smile
  1        Put it where you'll see it
  2        Hold it up once
  3        Say what you'd wear with it
  4        Touch it once
  unclear  Choose between two of them
  tired    Put it on for one song
  afraid   Wear it at home first
  bored    Wear it back to front

walk
  when     walk, walk round, walk to, walk along, walk through, walk home, walk up, wander, wander through: ~
  unless   form, forms, contract, app, page, process, instructions, spreadsheet, water, sea, river, pool,
           tightrope, by myself through, @onscreen, @inwords, @subject, through it, past, canteen, down the
           aisle, away, out on, through how, through the, out of, ring, stage, court, crowd, pitch, catwalk,
           barefoot, plank, horse, pony, customs, crab, line, wall, beam, dog
  1        Put your shoes on, and stand at the door
  2        Put your shoes where you'll see them
  3        Look out at the weather
  4        Wiggle your toes
  unclear  Choose the corner where you'd turn back
  tired    Walk as far as the next door
  afraid   Ask someone to walk with you
  bored    Take a route you've never taken

add something
  when     add, include, append, incorporate, integrate into, implement: ~
  when     attach, insert: @onscreen, @inwords
  unless   @somebody, @belongings, @tool, @kit, @gear, @material, @woodwork, @craft, @appliance, @plant,
           @clothes, @food, @drink, @exercise, minute, min, hour, rep, kg, lb, kilo, pound, lap, mile, km,
           water, salt, oil, sugar, compost, mulch, shelf, layer, lime, bleach, hook, insulation, colour,
           fabric, coat, step, flour, spice, milk, egg, yeast, feed, fertiliser, ingredient, wool, stitch,
           row, sleeve, @furniture, @growing, weight, plate, bar, paprika, cumin, chilli, garlic, pepper,
           lemon, onion, herb, vinegar, stock, cream, cheese, tip, detergent, softener
  1        Open the place where it goes
  2        Write its name there, and nothing else
  3        Say out loud what it would change
  4        Picture it there
  unclear  Look at one that someone else made
  tired    Put a mark where it goes
  afraid   Add it to a copy
  bored    Add it upside down first

gather things
  when     gather, gather up, round up, assemble all, bring together, pile up: ~
  unless   @inmind, @somebody, @animal, @attime, @data, @file, courage, speed, dust, app, saving, savings,
           bill, price, number, total, nearest, fabric, skirt, sleeve, waist, frill, hem, info, information,
           feedback, opinion, idea, name, view, quote, signature, up to, penny, pound, lather, momentum,
           pace, strength, thought, thoughts, his flat, her flat, wits, evidence, support
  1        Put the first one where they'd all go
  2        Choose the spot for all of them
  3        Say how many you need
  4        Look round for one of them
  unclear  Write down what you need, one to a line
  tired    Take the one that's nearest
  afraid   Ask someone to look for them with you
  bored    Guess where the last one is hiding

fill or load something
  when     fill, fill up, refill, stuff: ~
  unless   @abstract, kettle, glass, bottle, bath, sink, basin, bucket, watering can, trough, pool, tank,
           jug, pan, tub, @onscreen, @inwords, @somebody, @inmind, @attime, i, w, form, application, ds,
           page, prescription, survey, hole, tooth, pothole, gap, card, part, section, job, position,
           vacancy, post, silence, reapplication, claim, lung, lungs, breath, evening, time, weekend, shoe,
           shoes, spot, shift, rota, vacancies, class, seat, calendar, diary, questionnaire, timesheet,
           sheet, order, script, in for, chart, log, table, grid
  1        Put what goes in next to it
  2        Check how much is in it now
  3        Clear some space for it
  4        Open and close your hands
  unclear  Write down what goes in
  tired    Fill it a quarter
  afraid   Ask someone to hold it
  bored    Guess how many trips it'll take

lift and stack
  when     stack, unload, shelve, unstack, load off, pile, carry in: ~
  unless   @abstract, @inmind, @inwords, @somebody, @attime, plan, idea, project, hours
  1        Move the first one, and stop
  2        Clear the spot where they'll go
  3        Count them with your eyes
  4        Roll your shoulders once
  unclear  Choose which ones go at the bottom
  tired    Move the lightest
  afraid   Ask someone to pass them to you
  bored    Build a tower of two

charge something
  when     charge, plug in: ~
  unless   to the, project, account, @somebody, late, interest, customer, client, fee, guest, for the, for a,
           for my, per, extra, more, hour, price, rate, deposit, full, rent, pound, double, vat, not, each,
           an hour, less, what
  1        Find its cable
  2        Put it next to a socket
  3        Check how much charge it has left
  4        Rest your own eyes for one breath
  unclear  Check which plug fits
  tired    Plug it in by the bed
  afraid   Ask who has a cable that fits
  bored    Guess the percentage

get rid of it the right way
  when     dispose of: ~
  when     get rid of, throw out, throw away, chuck: piano, sofa, couch, mattress, wardrobe, fridge, bed, bed
           frame, old sofa, old mattress, old fridge, washing machine, tv, television, freezer, table, desk,
           armchair, furniture, old bike, tyre, paint, old paint, rug, carpet, cupboard, bookcase, bathtub
  1        Look up who'd take it
  2        Take one photo of it
  3        Say out loud where it could go
  4        Picture the empty space
  unclear  Write down how big and how heavy it is
  tired    Put a note on it with a date
  afraid   Ask someone to decide with you
  bored    Guess how far it'll travel

hand something on to somebody else
  when     make over, hand on, sign over: ~
  when     transfer: ownership, deed, deeds, title, licence, car, lease, registration, warranty, tenancy,
           ticket, land, house, shares, logbook, business
  unless   @onscreen, @inmind, photo, money, room, kitchen, bedroom, garden, front room, heart, recipe
  1        Write down who it's from, who it's for, and what it is
  2        Look up the first thing they'd ask for
  3        Say both names out loud
  4        Picture it done, for one breath
  unclear  Write down who you'd ask first
  tired    Put its papers in one place
  afraid   Ask someone who's done it
  bored    Guess how many signatures it'll take

divide something in two
  when     split, divide, break down, split up: ~
  unless   @rubbish, @somebody, box, cardboard, pallet, shopping, from, with, tip, tips, tips jar, tip jar,
           bill, pot, winning, winnings, money, takings, kitty, gas, petrol, rent, cost, lump sum, log, wood,
           kindling, firewood, end, lip, trousers, @growing, hosta, pill, tablet, boyfriend, girlfriend,
           husband, wife, way, ways, @food, screen, pea, lentil, barrier, wall, door, car, van, cry, crying,
           set, stage, tent, stall, camp, difference, in front, tear, tears
  1        Write down what the parts would be
  2        Say which part is the smallest
  3        Write one word in the smallest part
  4        Leave it as it is for one breath
  unclear  Ask someone where they'd split it
  tired    Name the smaller half, and stop
  afraid   Choose a way that you could undo
  bored    Name the two halves after people

take back, send back
  when     return, send back, take back, exchange: *
  unless   number, numbers, contact, vow, vows, gift, gifts, look, letters, view, views, idea, ideas, to bed,
           to sender, call, text, message, email, smile, wave, favour, love, to work, to school, to the gym,
           to mr, to mrs, to ms, to miss, to dr, to her, to him, to my, to mum, to dad, to nan, to gran, to
           auntie, to aunt, to uncle, neighbour, next door, library, library book, book, memory, memories,
           dvd, feeling, happy, health, milk, from the, bureau, currency, euro, dollar, the 20, glance,
           safely, return to, ring, rings, quote, survey, questionnaire, steak, pleasantries, blow, @inmind,
           @attime, control, evening, power, space, exchange contracts, details, insult, soup, lesson,
           lessons, favor, present, presents, emails, words, blows, running, @child, @animal, mum, dad,
           friend, boss, teacher, argument, news, home, exchange rate, exchange student, exchange visit,
           exchange programme, exchange trip, exchange partner, exchange family, return ticket, return train,
           return journey, return flight, return leg, return visit, return form, return shift, bins, bin, wheelie,
           trolley, lead, second half, thumbs up, throne, title
  1        Find what goes back with it: a receipt, a key, a form
  2        Look up where it goes, and the last day for it
  3        Put it, or what goes with it, by the door
  4        Picture the empty space
  unclear  Write down who to ask
  tired    Put it where you walk past it
  afraid   Write down one line you'd say with it
  bored    Guess the last day for it

massage and rub
  when     massage, rub: ~
  unless   @abstract, dough, bread, butter, salt, marinade, door, frame, wood, paint, @furniture, @material,
           number, figure, data, out, shoulder with, lamp, brass, nose, in, chalk, pastel, charcoal, polish,
           rust, off, @food, kale, @animal, horse, colt, liniment, nori
  1        Warm your hands, and choose one spot
  2        Hold one spot for three breaths
  3        Loosen your clothes a little
  4        Let one spot go soft as you breathe out
  unclear  Feel where it's tightest
  tired    Do it lying down, for three breaths
  afraid   Press as gently as on a ripe peach
  bored    Put on one song while you do it

oil, grease and wax something
  when     oil, lubricate, grease, wax: ~
  unless   @bodypart, @inmind, pulling, trap, legs, eyebrow, bikini, lip, chest, lyrical, cradle, scalp,
           hair, skin, beard, change, paint, painting, tank, delivery, boiler, price, level, pan, tin, tray,
           burner, pastel, rig, company, face, filter
  1        Put the oil or wax and a cloth beside it
  2        Find the one spot that needs it most
  3        Wipe one spot with a dry cloth
  4        Run one finger over it
  unclear  Look up which oil suits it
  tired    Put the bottle where you'll see it
  afraid   Try one drop to begin with
  bored    Listen to how it sounds first

put back what came off
  when     rehang, reattach, refit, put back up, put back together, reassemble, reinstall, attach, fasten,
           put back, put back on, screw back, screw back on, nail back, slot back, clip back on, hang back
           up: ~
  unless   @abstract, @sum, money, savings, cash, @attime, @inmind, @somebody, clock, clocks, weight,
           @onscreen, @inwords, file, email, cv, invoice, photo, receipt, pdf, document, form, screenshot,
           figure, payslip, letter, scan, statement, certificate, report, proof, value, meaning, seatbelt,
           car, van, bus, wine, drink
  1        Look at the spot where it belongs
  2        Find the screw, the hook or the page for it
  3        Hold it where it goes
  4        Roll your shoulders once
  unclear  Take one photo of the spot
  tired    Lean it near where it goes
  afraid   Ask someone to hold it with you
  bored    Guess how long it's been off

bleach, soak and strip
  when     bleach, scour, whiten, degrease, strip: ~
  unless   @abstract, whitespace, header, html, punctuation, @onscreen, @inwords, hair, tooth, teeth, bed,
           bean, lentil, feet, cable, light, vest, waist, off, down to, wire, chicken, turkey, thyme, meat,
           engine, clip, @food, @growing, @somebody, @carpart, mole, doctor, nurse, naked, brow, eyebrow,
           moustache, lip, skin, @bodypart, root, roots, nail
  1        Do one spot the size of a coin
  2        Put the cloth or the brush beside it
  3        Open a window
  4        Look at one spot, and leave it
  unclear  Read the back of the bottle
  tired    Put it to soak, and walk away
  afraid   Try it where no one will see
  bored    Put on one loud song while you do it

unpick and undo by hand
  when     unravel, untangle, unpick: ~
  when     unwind: wool, yarn, hose, cable, bobbin, thread, rope, string, tape, reel, bandage
  unless   @inmind, @onscreen, @inwords, finance, money, life, mystery, plot, story, what, feeling, argument,
           mess, problem
  1        Find the end, or the first knot
  2        Lay it flat on the table
  3        Loosen one turn of it
  4        Loosen your jaw
  unclear  Look at it from the other side
  tired    Do one knot, and stop
  afraid   Take one photo of it first
  bored    Count the knots

do a pile of small things by hand
  when     laminate, staple, hole punch, stamp, punch, stick in: ~
  when     cut out: shape, pattern, picture, letter, template, heart, star, piece, card, flashcard, coupon,
           triangle, circle, square, snowflake, mask, flag, strip, leaf, cloud, photo, article, paper
  unless   for the, letter to, ireland, year, project, chapter, meeting, hair, foot, pillow, wall, somebody,
           @somebody, @animal, at the, consulate, embassy, bag, dough, ground, office, passport, air, ticket,
           clock, card in, card out, code, hours, number, in the code
  1        Get out what you'd do it with
  2        Choose a flat, clear place for it
  3        Look at how many there are
  4        Shake out your hands
  unclear  Look at a finished one
  tired    Do the first one, and stop
  afraid   Try it on one that no one needs
  bored    Put on one song, and stop when it ends

put it in a bag or a box
  when     tape, tape up, seal, seal up, close up, fold: box, moving box, removal box, carton, cardboard box
  when     build, assemble, make up: moving box, removal box, carton, cardboard box, packing box
  unless   owl, bird, nest, bat, nesting, planter, window, letter, light, memory
  1        Put it, or the first one, in front of you, with the tape
  2        Find the tape, or what you'd close it with
  3        Say where it goes next
  4        Shake out your hands
  unclear  Write on its side what it's for
  tired    Do one, and stop
  afraid   Begin with one that's easy
  bored    Put on one song, and stop when it ends
"""
