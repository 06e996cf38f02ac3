"""What is done with the body, and with a voice or an instrument, by its verb alone, where no other kind fits."""

KINDS = """
one move of the body
  when     hop, squat, lunge, plank, tiptoe, twist, bend, crouch, kneel, bounce, clap, wiggle, shake off,
           shrug, twirl, crawl, cartwheel, flex, point toes, balance, balance on, pivot on, skip rope, jump
           rope, jump on, somersault, hula hoop, trampoline, star jump, stomp, curtsy, headstand, shadow box,
           sink into, straddle, twerk, moonwalk, pounce, jiggle, jump up, jump down, wobble, pulse up,
           swerve, bear crawl, burpee: ~
  unless   @abstract, call, zoom, scales, idea, check, cheque, account, accounts, ledger, till, equation, off
           the, @material, @building, @rule, @onscreen, wire, pipe, metal, truth, words, story, knife, book,
           budget, books, work, salt, tree, bottle, kids, kid, building, bridge, roof, ledge, train, cliff,
           bus, sheet, card, lid, lids, cap, shut, jar, knob, rack, tie, plot, rule, scale, leg of lamb,
           price, market, email, cash, chair, act, pose, baby, under, through, for
  1        Do it once, as small as you like
  2        Choose a spot for it, with some room
  3        Go through it once in your head
  4        Wiggle your fingers and your toes
  unclear  Watch ten seconds of someone doing it
  tired    Do it sitting down
  afraid   Hold on to something while you do it
  bored    Do it once in slow motion

go somewhere on foot
  when     trek, ramble, stroll, saunter, amble, trudge, scramble, wade, roam round, nip out, nip to, pop
           out, pop to, pop over, step out, head out, head out to, head to, get outside, march to, stride,
           hobble, set off, set off for, power walk, nordic walk, tramp, yomp, limp, climb up, clamber, hike
           up, hike to, run down to, cross, cross over, circle round, waltz into, barge into, rush to, rush
           over to, traverse, slog up, slog to, slip out, sneak out, tour round, go along, go over to, go
           round to, run away to, venture out, venture into, get along to, drop round, swing past, stop off
           at, stop over at, come along, come over: ~
  unless   reference, check, alarm, firework, fireworks, array, fingers, @building, ladder, attic, loft, my
           heart, @onscreen, @inmind, egg, bed, finger, mind, legs, out of, comfort zone, name, cross out,
           cross off, cross stitch, shoot, bud, side shoot, @growing, group, role, toilet, loo, t, payment,
           decaf, paper, sheet, email, paperwork, pile, debate, row, admin, essay, chapter
  1        Put on your shoes, and stand at the door
  2        Put your keys in the pocket you use
  3        Look out of the window at the weather
  4        Wiggle your toes
  unclear  Choose where you'd turn round
  tired    Go as far as the door, and see
  afraid   Choose who you could ring on the way
  bored    Look for three things of one colour

make a sound with your voice
  when     yell, shout, scream, whisper, growl, howl, wail, mumble, mutter, hiss, croon, warble, rap, sing along, sing
           along to, enunciate, pronounce, mimic, imitate, impersonate, tweet at, sing out, shriek, squeak, chirp, yawn
           out, recite out, moan, hum along, vocalise, soar up to, trill out: ~
  unless   at him, at her, at kids, me, myself
  1        Do it once, under your breath
  2        Choose a place where no one hears
  3        Take one deep breath for it
  4        Open your mouth, and close it again
  unclear  Listen to ten seconds of someone else
  tired    Do it in your head
  afraid   Do it with the tap running
  bored    Do it as an opera singer would

smile and breathe
  when     smile at, grin, giggle, sigh, yawn, inhale, exhale, breathe in, breathe out, gaze at, look up at,
           wink, nod, wave, make eye contact, make eye contact with, frown less, wave at, wink at, nod at,
           look in the eye, exhale slowly, beam at, look straight at, hold a gaze, make eyes at, smirk, close
           my eyes, unclench: ~
  unless   tooth, teeth, gas, vape, nod off, off
  1        Choose one moment today for it
  2        Think of one thing that makes you smile
  3        Let your forehead go smooth
  4        Breathe out once, slowly
  unclear  Think of someone it'd be easy with
  tired    Do it with your eyes
  afraid   Do it at the mirror, once
  bored    Do it as a cat would

play with a ball
  when     throw, bowl, bat, putt, dribble, volley, dunk, toss, hurl, return serve, tackle on the pitch, pass
           the ball, kick about, kick around, score, tee off, smash, header, slam dunk, chip in from, cox,
           kick: ~
  when     shoot: hoop, goal, basket, free throw, penalty, ball
  when     catch: ball, frisbee
  when     shoot hoops: ~
  unless   salad, pot, photo, film, telly, tv, highlight, sofa, blanket, party, away, out, coach, goal for,
           goals for, target, ball gown, dress, wash, bin, bag, kit, old, ticket, shoes, boots, shirt
  only     ball, basket, hoop, hoops, goal, frisbee, dart, racket, backhand, forehand, javelin, discus,
           tennis, football, basketball, volleyball, golf, cricket, rugby, badminton, free throw, penalty,
           wicket
  1        Put the ball, or what you'd use, by the door
  2        Do it once, without the ball
  3        Choose a place with room for it
  4        Open and close one hand
  unclear  Watch ten seconds of someone doing it
  tired    Do one, and call it practice
  afraid   Ask someone kind to play along
  bored    Do it with your other hand

care for skin, hair and nails
  when     apply, put on, reapply: cream, lotion, sunscreen, sun cream, balm, makeup, make up, face mask,
           mask, moisturiser
  when     comb, pluck, tweeze, exfoliate, moisturise, cream, dab, swab, lotion, curl, plait, braid, blow
           dry, perm, pamper, manicure, cleanse, lather, shampoo, rub in, buff nails, spritz, massage in,
           towel dry, trim beard, shape brows, wax legs, self tan, do hair, do nails, soap, soap up, sponge
           off, steam face, scrub face, brush out, dye hair, tint brows, file nails, clip nails, soothe skin,
           spray on: ~
  unless   @abstract, beach, courage, woods, shop, shops, archive, list, @animal, @onscreen, butter, sugar,
           flour, bread, job, visa, course, grant, school, university, post, role, filter, patch, theorem,
           ribbon, barbell, dumbbell, weight, rep, bicep, paper, challah, dough, rug, rope, garlic, onion,
           tail, mane
  1        Put the one thing you need for it in front of you
  2        Wash your hands with warm water
  3        Choose the chair you'd sit in
  4        Rest one hand in the other
  unclear  Choose the one spot that matters most
  tired    Do it sitting down
  afraid   Do one spot, and see how it feels
  bored    Do it to one song

see to a sore spot
  when     ice, elevate, bandage, strap, splint, compress, dress, bathe, swab out, immobilise, rest up, cool:
           ankle, knee, wrist, finger, wound, cut, burn, shin, foot, elbow, shoulder, back, blister, graze,
           bruise, sprain, toe, arm, leg, calf
  unless   self, myself, again, dog, cat, horse, pony, goat, cow, ewe, sheep, cake, bun
  1        Sit down, and put the one thing you need next to you
  2        Sit where you can put it up
  3        Ask someone to bring you what you need
  4        Breathe out slowly, once
  unclear  Ask a nurse or a pharmacist what helps
  tired    Lie down, and put it on a cushion
  afraid   Ask someone to look at it with you
  bored    Listen to one song while you sit

put somebody's mind or body at rest
  when     lounge, laze, snooze, zone out, veg out, doze, sunbathe, daydream, switch my mind off, put feet
           up, loll, rest up, hibernate, take a break, have a break, take a rest, sit back, lie back, lie in,
           curl up, curl up with, bask, lie on, chillax, get some rest, kick back, recline, lie low, sleep
           in, sleep on it, stay home, stay in bed, slouch, steam in, wallow, wallow in, put my feet up, hole
           up, get cosy, snuggle, snuggle up, nestle, cool off, breathe easy: ~
  unless   water, noodle, break from, seat, cv, form, application, wait, list, from the, hen do, ball,
           roller, tennis ball, engine, oven, motor, milk, curry, bath, sauce, left, right, side, stomach,
           front, @appliance, @machine, @vehicle, @food
  1        Sit or lie down for two minutes, and do nothing at all
  2        Put a cushion where you'd like to be
  3        Shut your eyes for three breaths
  4        Let your jaw go soft
  unclear  Think of the last place where you felt at rest
  tired    Lie down right where it's nearest
  afraid   Tell someone that you're off for a while
  bored    Listen for the farthest sound

drink water
  when     hydrate, rehydrate: ~
  1        Put a glass of water where you'll see it
  2        Put a glass next to the tap
  3        Choose which glass it'll be
  4        Hold something cool for one breath
  unclear  Choose a moment for it, like right after getting up
  tired    Put the glass within reach
  afraid   Choose the smallest glass
  bored    Put a slice of something in it

eat in company
  when     dine, picnic in, eat out, eat together, share a meal, potluck: ~
  1        Choose who you'd like to have there
  2        Choose the day and the place
  3        Think of the last good meal in company
  4        Picture the table, for one breath
  unclear  Ask one person what they'd like
  tired    Let someone else choose the place
  afraid   Choose a place you know
  bored    Choose a cuisine by its colours

a meal with somebody
  when     dine with, brunch with, barbecue with, eat with, lunch with, breakfast with: ~
  unless   hand, chopstick, chopsticks, fork, spoon, phone, tv, telly, screen, mouth, off, without, fingers
  1        Write down one thing you'd tell or ask them
  2        Choose the seat you'd like
  3        Think of the last good meal in company
  4        Picture the table, for one breath
  unclear  Ask someone who'll be there what it's like
  tired    Choose when you'd leave, and tell one person
  afraid   Choose one person you'd sit next to
  bored    Guess what they'll order

play it over, on an instrument
  when     loop, strum, pluck, riff, riff on, noodle, noodle on, sight read, sightread, fingerpick,
           arpeggiate, solo over, solo on, improvise on, improvise over, trill, play along, play along to, jam
           on, vamp, drum along to, transpose up, busk on, harmonise with, hammer on, plonk, tap out,
           accompany on, double on, gig with, jam to: ~
  when     work up: song, tune, solo, set
  when     pick out: tune, melody, riff, chord
  unless   recording, record, video, audio, chapter
  only     bar, scale, chord, song, riff, solo, verse, chorus, bass, guitar, piano, cello, violin, uke,
           ukulele, banjo, mandolin, flute, sax, drum, drums, beat, tune, lick, measure, bpm, passage, string,
           note, fiddle, track, melody, jig, reel, waltz, blues, piece, harp, trumpet, horn, bach, beatle,
           chart, sonata, etude, prelude, phrase, part
  1        Play its first notes once, as slowly as you like
  2        Take the instrument in your hands
  3        Hum its first notes
  4        Tap the beat with one finger
  unclear  Mark the one note that trips you
  tired    Listen to it once, lying down
  afraid   Play it so softly that no one hears
  bored    Play it as a lullaby

act something out
  when     act out, enact, re enact, reenact, mime, role play, roleplay, portray, audition with, puppet,
           improv, soliloquise, clown, stilt walk, fire breathe, tour with, understudy, debut, headline at, star in,
           play the part of, walk on as, do a turn, lip sync, lipsync, do stand up, storytell: ~
  1        Do its first few seconds, for no one
  2        Stand the way you'd begin
  3        Say the first word of it
  4        Breathe in as if you'd begin, and out again
  unclear  Choose the one moment that matters most in it
  tired    Go through it once in your head
  afraid   Do it for one kind person, or a plant
  bored    Do it as someone very old

ride or steer something
  when     ride on, scoot, skateboard to, rollerskate, reverse park, parallel park, gallop, canter, kite
           surf, bodyboard, wakeboard, navigate, chauffeur, commute, commute by, give
           a lift to, hitch to, drive round, cruise, ferry to, pedal to, freewheel, tack round, sail to, row
           to, paddle to, kayak to, cycle in, tow out, park up, backpack, backpack round, travel by: ~
  unless   @abstract, @onscreen, @inmind, @inwords, system, site, website, form, menu, app, process,
           benefit, portal, paperwork, council, ucas, bureaucracy, conversation, relationship, grief,
           divorce, settings, block, instructor, with dad, with mum, lesson, ex, his house, her house
  1        Look up the way, or the weather
  2        Put out the shoes you'd wear for it
  3        Choose the day and the hour
  4        Roll your shoulders once
  unclear  Ask someone who does it every week
  tired    Choose the shortest stretch
  afraid   Ask someone to come along
  bored    Choose a song for the way

look for a long moment
  when     watch, gaze at: train, plane
  when     look at, watch, look up at, gaze at: star, moon, sky, cloud, sunset, sunrise, sea, bird, tree,
           water, rain, snow, fire, river, horizon, fireplace, wave, lake, leaf, squirrel, bee, candle, flame,
           aquarium, view, boat, ship, kite, duck, swan, deer, butterfly
  when     birdwatch, people watch, peoplewatch, cloud watch, watch for, look out over, admire the view, train
           spot, moon watch, whale watch, contemplate the view, behold, stargaze at, eavesdrop on nature, look
           at the stars, look at the sea, wonder at, stargaze, gaze, gaze out at, gaze out: ~
  when     sunset: -
  unless   for the, times, tickets, price, prices, cost, for sale, survey, quote, train me, cancer, mole,
           scam, error, bug, weight, typo, drop, sale, deal, offer, symptom, sign, rash, fever, infection,
           email, ad, advert, side effect, sugar, calories, fraud, leak, root, engine, hull, damage, surveyor,
           surgeon, to buy
  1        Choose where you'd sit or stand for it
  2        Stand at the window for one minute
  3        Name the first thing you see from where you are
  4        Look as far away as you can, for one breath
  unclear  Choose one thing to look for
  tired    Do it lying down, at the ceiling
  afraid   Take someone along
  bored    Count everything that is yellow

get clean or dry
  when     brush, hose, sweep, wash, knock, scrape, wipe: snow, mud, crumb, sand, dirt, salt, dust, sawdust,
           cobweb, ice, frost, gum, grease, soot, muck, bird mess, chalk, pencil mark, ink, slime, algae,
           moss
  when     blot, mop up, soak up, scrape, scrape off, scrape out, scrape down, brush off, brush down, wash
           off, wash out, wipe off, wipe up, wipe out, dab off, rinse off, rinse out, squeegee, sponge,
           sponge down, damp dust, dry off, power wash, pressure wash, jet wash, steam clean, deep clean,
           spot clean, towel off, chip off, scrub off, shine up, buff up, wipe over, sweep out, rake out,
           muck off, tidy off, skim off, sweep off, swish, soak out, spray down, lint roll, delint, de fluff,
           vacuum out, wipe, wipe down, scrub, polish, disinfect, clean, wash down, hose down, erase: ~
  unless   @abstract, sun, atmosphere, knowledge, loose ends, fish, act, barrel, by, money, cash,
           @somebody, @animal, @onscreen, @inwords, @subject, @inmind, sensor, slate, wound, out drinking,
           drinking, clothes, hair, washing, bottle, flower, herb, project, file, inbox, tab, folder, app,
           email, photo, database, cache, cookies, phone, data, drive, hard drive, code, song, text, cv,
           draft, speech, skill, list, calendar, english, french, spanish, csv, spreadsheet, postcode,
           address, row, column, record, entry, name, tooth, teeth, nose, face, eye, tear, bum, bottom,
           mouth, laptop, tape, clean time, clean eating, language, in with, up with, chlorine, sweat,
           sunscreen, sun cream, makeup, smell, fat, foam, cream, broth, stock
  1        Do one small spot, and stop
  2        Get a cloth, and put it next to it
  3        Choose the spot where you'd begin
  4        Stretch your fingers once
  unclear  Look at it from one side, in good light
  tired    Do the spot you see most
  afraid   Try it where no one looks
  bored    Put on one song, and stop when it ends

dress up as somebody
  when     dress up as, dress up like, cosplay, cosplay as, go as: ~
  unless   @meeting, planned, far, low, slow, soon, quickly, one, usual, it
  1        Put out the first piece you'd wear for it
  2        Look at one picture of them
  3        Say one thing they'd say
  4        Picture yourself in it, for one breath
  unclear  Write down the three things one knows them by
  tired    Choose the one piece that says it all
  afraid   Try it on in front of the mirror, with the door shut
  bored    Walk across the room as they would

lead through an evening on a stage
  when     mc, compere, emcee, open for, warm up for: ~
  unless   business, exam, run, race, match
  1        Write down the first thing you'd say
  2        Say “Good evening” out loud, to the wall
  3        Find the list of who's on, and when
  4        Breathe out slowly, once
  unclear  Ask whoever runs it what they need from you
  tired    Write three words on a card
  afraid   Say it to one kind person first
  bored    Say it as a station announcer

roll a muscle out
  when     roll out, foam roll: calf, back, foot, hamstring, thigh, quad, glute, leg, shoulder, hip, feet,
           calves, plantar fascia, it band
  when     roll: calf, foot, hamstring, thigh, quad, glute, feet, calves, plantar fascia, it band
  unless   dough, paint, dice, camera, head
  1        Put what you'd roll on where you'd sit
  2        Sit down, and stretch that leg out
  3        Rest your hand on the spot for one breath
  4        Let one spot go soft as you breathe out
  unclear  Feel where it's tightest
  tired    Roll it once, sitting down
  afraid   Roll as gently as on a ripe peach
  bored    Put on one song while you do it

catch a train
  when     make: flight, last train, early train, night train
  when     catch, get, take: train, bus, flight, ferry, tram, coach, plane, last train, early train, night
           train
  unless   dog, photo, learn, paper, model, wooden, lego, toy
  1        Look up when it leaves, and where from
  2        Set an alarm for when you'd leave
  3        Put your ticket and your keys in one place
  4        Picture yourself in the seat
  unclear  Write down where you'd change
  tired    Put your bag by the door
  afraid   Choose the one before it
  bored    Choose which side you'd like to sit on

sit down to something
  when     sit at, sit down to: ~
  unless   car, door, outside, floor, him, her
  1        Put one thing you need for it where you'd sit
  2        Choose a chair, and a time
  3        Say out loud “One minute counts”
  4        Feel the chair under you for one breath
  unclear  Write down what you'd do first there
  tired    Sit down for one minute, and get up
  afraid   Choose the seat nearest the door
  bored    Choose a seat you never sit in

wait
  when     wait, wait out, sit out, wait for: ~
  unless   second, sec, tail, reverb, beep, tone, green, light, breath, kettle, buzzer, list, lists
  1        Choose something to do while you wait
  2        Write down the date or time it ends
  3        Put what you're waiting for out of sight for now
  4        Breathe out slowly, once
  unclear  Write down what you'd ask if it takes longer
  tired    Sit somewhere soft
  afraid   Tell someone what you're waiting for
  bored    Count backwards from twenty

a treat for oneself
  when     treat myself to, treat myself with: ~
  when     treat myself to: bath, shower, massage, haircut
  unless   @food, @drink, wine, beer, takeaway
  1        Choose when you'd have it
  2        Say out loud what you'd like best about it
  3        Think of the last one you had
  4        Let your shoulders drop for one breath
  unclear  Write down two that you'd like
  tired    Choose the smaller of two
  afraid   Tell someone you're planning it
  bored    Choose the one you've never had

a medicine begun, or taken up again
  when     start, begin, restart, resume, go back on, get back on: hrt, sertraline, fluoxetine, citalopram,
           metformin, statin, methotrexate, antidepressant, antidepressants, lithium, hormone, hormones,
           steroid cream, eye drop, eye drops, nasal spray, iron tablet, blood pressure tablet, hrt patch,
           nicotine patch, inhaler, insulin pump
  1        Read once what the doctor or the pharmacist said about it
  2        Put it where you'd see it at the right hour
  3        Write down one question for the pharmacist
  4        Breathe out once, slowly
  unclear  Ask a pharmacist one question about it
  tired    Write the hour on a slip of paper, and put it there
  afraid   Tell someone who'd ask how it went
  bored    Choose a song that goes with it
"""
