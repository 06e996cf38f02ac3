"""Recovery in body and mind: near walks, small exercises, sponsors, slips told, safe evenings, coming back."""

KINDS = """
walk to somewhere near
  when     walk to, walk, go, walk round, walk around: end of street, end of road, corner, letterbox, postbox,
           mailbox, bench, gate, end of drive, garden gate, bus stop, block, house, front door, end, end of
           garden, end of corridor, lamp post, hallway
  when     get to, go to: end of street, end of road, corner, letterbox, postbox, mailbox, bench, gate, end of
           drive, garden gate, bus stop, block, house, front door, end, end of garden, end of corridor, lamp
           post, hallway
  unless   dog, drive to, estate, him, her, them, carrying, kids, horse, pony, l plates, plates, bike
  only     walk, street, road, surgery, crutches, operation, block, letterbox, postbox, gate, bench, corridor,
           drive
  1        Stand at the door you'd go out by, for a moment
  2        Put on the shoes you'd wear
  3        Sit up, and put both feet down
  4        Wiggle your toes
  unclear  Choose how far today: the door, the gate or the corner
  tired    Go as far as the window
  afraid   Ask someone to walk beside you
  bored    Count the doors on the way

a first time again
  when     do, go for, have, try, plan, go back to, get back to, return to: swim, run, ride, walk, gym, class,
           choir, dance class, football, training, yoga, cycling, running, sport, drive, hike
  when     go to: swim, run, ride, walk, gym, class, choir, dance class, football, training, yoga, cycling,
           running, sport, drive, hike
  when     swim, ride, cycle, dance: *
  when     -: swim, run, ride, hike, walk, first swim, first run, first ride, first drive
  unless   marathon, race, first place, first time buyer
  only     surgery, heart attack, stroke, operation, illness, burnout, breakdown, covid, injury, accident,
           chemo, first
  1        Put out what you'd wear for it
  2        Decide how little would count as going
  3        Ask the doctor or the physio one question
  4        Breathe in and out where you are
  unclear  Write down what your body can already do
  tired    Choose another day, and rest today
  afraid   Ask someone to come along
  bored    Choose a song for afterwards

exercises from the physio
  when     do, practise, repeat, start, go through: ankle circle, knee bend, leg raise, heel slide, heel
           raise, shoulder exercise, knee exercise, hand exercise, pelvic floor exercise, pelvic floor,
           breathing exercise, balance exercise, speech exercise, speech therapy homework, hip exercise, wall
           push up, arm raise, neck exercise, core exercise, band exercise, theraband, eye exercise,
           swallowing exercise
  when     -: ankle circle, knee bend, leg raise, heel slide, heel raise, shoulder exercise, knee exercise,
           hand exercise, pelvic floor, balance exercise, speech therapy homework, hip exercise, neck
           exercise, physio homework
  when     move, lift, raise, bend, rotate, turn: arm above head, arm, leg, knee, shoulder, hand, wrist,
           ankle, finger, neck
  unless   seminar, class, lecture, question, mic, vote, bid, cards, river, road, steering, car, clock, chair,
           stones
  number   Do one, slowly
  1        Do the easiest one once, slowly
  2        Sit or lie the way it begins
  3        Breathe in as if you'd begin
  4        Move one finger or one toe
  unclear  Write down one question for the physio
  tired    Do it in your head, once
  afraid   Hold on to something, and do half of it
  bored    Do it to one song

squeeze a ball for the hand
  when     squeeze: ball, stress ball, hand ball, putty
  unless   seminar, class, lecture, question, mic, vote, bid, cards, river, road, steering, car, clock, chair,
           stones
  1        Squeeze it once, slowly
  2        Put it where you'd sit
  3        Hold it in your hand for a moment
  4        Move one finger or one toe
  unclear  Write down one question for the physio
  tired    Do it in your head, once
  afraid   Hold on to something, and do half of it
  bored    Do it to one song

go to the class for getting better
  when     -, start, try, join, keep going to, do: cardiac rehab, pulmonary rehab, rehab class, rehab group,
           balance class, falls class, falls group, stroke group, cardiac class, rehab gym, hydro pool,
           hydrotherapy, back class, pain clinic, pain management, pain course, ot group, recovery college,
           stroke club, walking clinic, memory cafe, lung class, heart class
  when     go to, get to, attend: cardiac rehab, pulmonary rehab, rehab class, rehab group, balance class,
           falls class, falls group, stroke group, cardiac class, rehab gym, hydro pool, hydrotherapy, back
           class, pain clinic, pain management, pain course, ot group, recovery college, stroke club, walking
           clinic, memory cafe, lung class, heart class
  1        Put your bag and your shoes by the door
  2        Write down one thing you'd ask the people there
  3        Look up how you'd get there
  4        Picture the room, and a seat in it
  unclear  Write down what you'd like to be able to do again
  tired    Put out what you'd wear, and leave the rest
  afraid   Ask someone to come as far as the door
  bored    Think of whose story you'd like to hear there

a sponsor or someone to call
  when     find, get, ask, choose, look for: sponsor, recovery buddy, sober friend, recovery coach
  unless   visa, event, marathon, company, sport, immigration, letter, team
  1        Think of someone at a meeting you liked listening to
  2        Write down what you'd like to ask them
  3        Picture yourself saying hello to them
  4        Breathe out once, slowly
  unclear  Ask at a meeting how people found theirs
  tired    Save one phone number
  afraid   Ask for ten minutes, not forever
  bored    Think of the kindest face there

the steps, on paper
  when     do, write, work on, finish, start, go through, continue: step inventory, moral inventory, step
           work, step four, step nine, step five, amends list, step one, step two, inventory, list of amend,
           gratitude list, resentment list, fourth step, fifth step, ninth step, big book
  when     -: step inventory, moral inventory, step work, amends list, fourth step, fifth step, ninth step,
           big book
  unless   shop, warehouse, stock, stairs, recipe, course, module, manual, tutorial, quilt, onboarding,
           application
  only     step, moral, amends, fourth, fifth, ninth, resentment, big book, aa, na
  1        Open the book or the notebook, and write one word
  2        Text your sponsor that you're working on it
  3        Read one line of it
  4        Say the first line of the prayer, or take one breath
  unclear  Ask your sponsor how they did theirs
  tired    Put the book by your bed, and rest
  afraid   Do it at a table with other people
  bored    Begin with the good things

tell someone how it is
  when     be honest with, open up to, talk to, talk with, tell, call, ring, text, message: therapist,
           counsellor, helpline, support worker, key worker, psychiatrist, psychologist, crisis team, care
           coordinator, gp, doctor, best friend
  when     have, plan, do: honest talk, honest conversation
  when     -: honest talk, honest conversation
  unless   tax, bank, energy, council, hmrc, irs, phone company, broadband, find, bill, invoice, visa,
           passport, immigration, benefits, pension, computer, airline, gas, water, student finance, customs,
           licensing, router, warranty
  only     therapist, counsellor, helpline, support worker, key worker, psychiatrist, psychologist, honest,
           really feel, how i feel, struggling, care coordinator
  1        Write down one true sentence to begin with
  2        Say one true sentence about it out loud
  3        Choose when: at the start, before any small talk
  4        Put a hand on your heart for one breath
  unclear  Finish this: “Lately it's been …”
  tired    Send one sentence as it is
  afraid   Say first that it's hard to say
  bored    Draw it, and hand it over

a free evening, a weekend
  when     plan, plan for, get through, survive, fill, make plan for: friday night, saturday night, evening,
           weekend, weekend clean, night, weekend sober, free evening, bank holiday, payday
  when     -: weekend clean, weekend sober, friday night
  unless   trip, kids, birthday, shift, rota, invite, shop, wedding, flight, cottage, meal
  only     clean, sober, recovery, friday, saturday, payday, weekend, alone, bank holiday
  1        Write one line to someone: “Are you free then?”
  2        Choose one thing to do at the hardest time
  3        Choose something nice to drink, without alcohol
  4        Put a hand on your heart for one breath
  unclear  Write down which time is the hardest
  tired    Plan an early night
  afraid   Ask someone to ring you that evening
  bored    Look up one film that starts around then

stay out of a place
  when     avoid, walk past, stay away from, keep away from, stay out of, keep out of, skip: aisle,
           supermarket aisle, pub, bar, off licence, casino, betting shop, arcade, liquor store, wine aisle,
           beer aisle, street, corner shop, old street, park, club, sweet aisle, mall, shopping centre
  when     -: new route home, other way home, another way home, another route home
  when     find, take, choose, plan: route home, new route home, other way home, way home, another way home
  unless   traffic, dog, rain, swim
  1        Think of another way round
  2        Choose who you'd ring on the way
  3        Put on one song for the way past
  4        Feel both feet on the floor
  unclear  Write down which time is the hardest
  tired    Ask someone to go for you
  afraid   Ask someone to come along
  bored    Count the lamp posts on the other way

hand over what tempts
  when     ask, give, let, get: ben, partner, wife, husband, mum, friend, someone, brother, sister, flatmate
  when     give, hand over, hand: key, phone, games console, bank card, credit card, car key
  when     hand over, hand: card, console
  unless   birthday, business, christmas, thank, lost, library, sim, post, made, mother's day, father's day,
           easter, get well, sympathy, leaving, valentine, sign, loyalty, bus
  only     keep my, hold my, card
  1        Write one line: “Could you keep something for me?”
  2        Choose how long they'd keep it
  3        Say out loud how you'd ask them
  4        Open your hands for one breath
  unclear  Choose what would help most: a day, a week or a month
  tired    Put it in another room for the night
  afraid   Tell them you'd rather not explain
  bored    Let them choose the silliest hiding place

back among people
  when     eat, eat with, have, sit with, go back to, return to: lunch, others, group, choir, club, canteen,
           meal, class, pottery class, church, team, day centre, ward group, table
  when     go to: lunch, others, group, choir, club, canteen, meal, class, pottery class, church, team, day
           centre, ward group, table
  unless   walking, running, heart, meeting agenda, whatsapp, project, reservation, diet, work group, bake,
           facebook, call
  only     others, after breakdown, after hospital, again, breakdown, ward, clinic, group, day centre, canteen
  1        Choose where you'd sit; near the door is fine
  2        Choose how soon you'd go home
  3        Write one line to someone there: “Will you be there?”
  4        Let your shoulders drop
  unclear  Ask someone there what's on
  tired    Go for ten minutes, and go home
  afraid   Ask someone to save you a seat
  bored    Think of one thing to ask someone there

a phased return, fewer hours
  when     ask, ask about, ask for, request, plan, prepare, discuss, start, arrange, talk about: phased
           return, fewer hours, reduced hours, light duty, return to work, return to work meeting, return to
           work plan, back to work plan, occupational health, gradual return, wiedereingliederung,
           reintegration
  when     ask, tell, talk to: gp, doctor, boss, manager, hr
  when     -: phased return, return to work, return to work meeting, occupational health, wiedereingliederung
  unless   parcel, tax, pram, library
  only     phased, return, fewer, reduced, light, back to work, occupational, gradual, wiedereingliederung,
           reintegration
  1        Write down how many hours would be kind to you
  2        Write down one task you'd take on first
  3        Write one line: “Could we talk about my return?”
  4        Breathe out slowly, once
  unclear  Ask the doctor what they'd recommend
  tired    Choose a day next week to think about it
  afraid   Ask someone to come to the meeting
  bored    Think of someone you'd like to see there again

stairs on foot
  when     -: stair, flight of stair, step
  only     up, down, holding, hold, rail, twice, instead, bum, leg, crutch, stick, slowly, banister
  unless   hoover, vacuum, sweep, carpet, wipe, clean, paint, gate, light, lamp, bulb, sand, clear
  1        Stand at the bottom, one hand on the rail
  2        Go up one step, and back down
  3        Sit on the bottom step for a moment
  4        Press both feet into the floor, one after the other
  unclear  Choose which leg goes first
  tired    Go up sitting, one step at a time
  afraid   Ask someone to stand behind you
  bored    Count them out loud

stop in time
  when     stop, stop at, stop before, stop after, rest, pause, break, sit down, go home, quit, listen to:
           twinge, first twinge, at twinge, first sign, warning sign, first yawn, before pain, at pain,
           before twinge, halfway, at first sign
  1        Write down the sign that tells you it's enough
  2        Choose where you'd sit down then
  3        Say out loud “That's enough for today”
  4        Let your shoulders drop
  unclear  Write down what you felt right before it was too much
  tired    Stop now, and call it today's share
  afraid   Tell someone you'll stop early today
  bored    Choose a silly word for “enough”

stairs again
  when     climb, do, manage, practise, walk up, go up, go down, take: stair, stairs, step, staircase
  when     -: stair, stairs
  unless   clean, hoover, carpet, paint
  only     hip, knee, crutches, surgery, operation, stroke, again, physio
  1        Stand at the bottom, one hand on the rail
  2        Feel the rail under your palm
  3        Tap one foot on the floor, then the other
  4        Sit, and stretch one leg
  unclear  Write down one question for the physio: “Which leg first?”
  tired    Leave them for today, and do it in your head
  afraid   Ask someone to stand below you
  bored    Count them out loud

say yes to help
  when     accept, say yes to, take up: lift, lift home, ride home, offer of help, help, hand, meal from
           neighbour, ride from friend, support
  when     accept, say yes to, take up: casserole, favour
  unless   stairs, stair, floor, elevator, gate, shop, wrist, job
  1        Write one line: “Yes please, that would help”
  2        Say it out loud once, to no one
  3        Write down what you'd be glad to leave to someone
  4        Let your shoulders drop
  unclear  Choose the one thing that would help most
  tired    Send them a thumbs up
  afraid   Say yes to the smallest part of it
  bored    Think of what they'd like in return, some day

let somebody help
  when     let: @person, @someone, dad, mum, mom, sister, brother, daughter, son, neighbour, husband, wife,
           partner, friend, someone, somebody
  when     say yes: *
  only     drive, help, carry, cook, wash, clean, bring, lift, hold, pay, offers, offer, shop, mow
  unless   kids, know, down, go, read, decide, out, off, flat, room, to rent, hurt, alone, himself, herself,
           themselves, own
  1        Say “Yes please, that would help” out loud once
  2        Write one line: “Would you do that for me?”
  3        Think of one thing you'd do in that hour
  4        Let your shoulders drop
  unclear  Choose the one part you'd be gladdest to leave
  tired    Send them a thumbs up
  afraid   Let them do it once, and see
  bored    Guess what they'll do differently

a chip for a number of days
  when     get, earn, receive, take, give out: chip, medallion, token, key ring, keyring, coin
  when     collect, pick up: chip, medallion, token, key ring, keyring, coin
  only     day, days, month, months, sober, clean, year, aa, na, meeting
  unless   poker, casino, fish, oven, wood, computer, cat, dog, parking, laundry, trolley, gym, bus, washing,
           api, school, access
  1        Write down who you'd like to be there
  2        Look up when the meeting begins
  3        Say the number out loud
  4        Put a hand on your chest for one breath
  unclear  Ask someone from the meeting how it's done
  tired    Choose the meeting that's nearest
  afraid   Write to one person: “Will you come?”
  bored    Think of where you'd keep it

plan for a day that is looked forward to, or feared
  when     plan for, make plan for, make a plan for, get ready for, prepare for: match day, derby, cup final,
           the final, big game, payday, stag do, hen do, new year's eve, st patrick's day, works do, christmas
           do, carnival, festival weekend
  unless   menu, stall, coach, kit, catering
  1        Choose who you'd go or watch with
  2        Choose what you'd have in your hand to drink
  3        Choose how and when you'd get home
  4        Picture yourself at home again, pleased
  unclear  Write down which hour is the hardest
  tired    Choose to watch it from the sofa this time
  afraid   Ask someone to ring you halfway through
  bored    Choose the oddest thing you'd wear

days counted
  when     count, mark, celebrate: clean day, sober day, clean date, sober date
  when     -: clean day, sober day
  when     count: day
  unless   uk, visa, abroad, days out, country, outside, school, holiday, leave, left, schengen, working,
           sick, annual, until, till, remaining, notice, cycle, sow, advent, residence, stay
  1        Say the number out loud, and “today”
  2        Write it where no one but you will see
  3        Tell someone on your side how many it is
  4        Put a hand on your heart for one breath
  unclear  Count from any morning you like
  tired    Say “Today is day one”
  afraid   Tell someone who counts their days too
  bored    Sing it

leave in good time
  when     leave: party, wedding, reception, do, gathering, barbecue, function, birthday, work do,
           hen do, stag do, dinner party, celebration
  when     leave: party, pub, bar, wedding, club, gathering, festival, event, dinner
  only     before, early, midnight, sober, time, first
  1        Choose what you'd say when you leave
  2        Choose who'd take you home, or ring you then
  3        Set an alarm for it on your phone
  4        Picture your own front door
  unclear  Choose the time now
  tired    Say at the start that you'll go early
  afraid   Tell someone your plan
  bored    Choose what you'd do at home afterwards

aids to wear and to use
  when     put on, wear, use: compression stocking, brace, knee brace, splint, wrist splint, sling, hearing
           aid, cpap, cpap mask, orthotic, insole, eye patch, prosthesis
  when     -: compression stocking, brace, cpap, splint
  1        Put it where you'd sit to put it on
  2        Hold it, or touch it, for a moment
  3        Sit down there
  4        Rest your hands in your lap for one breath
  unclear  Write down one question about how it fits
  tired    Ask someone to help with the first pull
  afraid   Wear it for one minute, at home
  bored    Put on one song while you do it

when somebody should stop driving
  when     take away, hide: car key, key, car, licence, driving licence
  when     take: car key, licence, driving licence
  only     grandpa, dad, mum, grandma, gran, father, mother, opa, oma, grandad, uncle, aunt, nan
  unless   house key, wash, garage, mot, service
  1        Write down one other way they could get about
  2        Write down one thing you saw, and when
  3        Say out loud, gently, how you'd begin
  4        Breathe out, and let your shoulders drop
  unclear  Ask their doctor how other families do it
  tired    Choose who could say it with you
  afraid   Write down what you'd say, and leave it unsaid today
  bored    Remember one good drive with them

the feet, hands and hair of somebody old
  when     -: foot care, nail care
  when     cut, do, file, wash, cream, look at: dad's nail, mum's nail, gran's nail, her nail, his nail,
           toenail, dad's feet, mum's feet, foot care, gran's feet
  only     oma, opa, mum, dad, gran, grandma, grandpa, nan, nana, granny, grandad, mother, father, his, her,
           aunt
  1        Put a bowl, a towel and the cream together
  2        Ask which day would suit
  3        Warm your hands
  4        Sit beside them for a moment
  unclear  Ask the nurse what to look out for
  tired    Put cream on one foot, and stop
  afraid   Ask them to say when it's too much
  bored    Put on a song they know
"""
