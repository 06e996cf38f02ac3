"""Things at hand, and what is done with them and with the body, where no other kind fits.

A line is right for every member of the class, whatever is to be done with it. What can
harm or tempt somebody is left out: nobody is sent to where that lies.
"""

KINDS = """
something to be worn
  when     wear, put on, try on, pull on, slip on, dress in, dress smart, dress up for, dress for, dress: ~
  unless   size, new, toddler, harvester, conveyor, fan belt, timing belt, wound, baby, burn, window, turkey,
           salad, doll, crab, set, show, film, kettle, pan, weight, song, music, light, @child, @food,
           @medical, @room, @animal, @plant, @device, @appliance, her, his, buy, order, lost, wash, hand wash,
           invoice, game, date, shop, heating, radio, podcast, news, match, tv, telly, video, brake,
           handbrake, play, concert, quiz, party, brave face, smile, spread, website, list, calendar,
           linkedin, bet, @onscreen, @inwords, @attime, alarm, timer, bed, table, altar, cake, tree, hob,
           oven, stove, fan, hold, lipstick, makeup, mascara, eyeliner, sunscreen, suncream, cream, plaster,
           perfume, act, demonstration, workshop, lunch, dinner, tea, pasta, rice, oxygen, hair, hair down,
           @somebody, ponytail, beard, metronome, capo, mute, filter, track
  1        Lay it out where you'd put it on
  2        Choose where you'd put it on
  3        Touch it once, where it is
  4        Wiggle your fingers and your toes
  unclear  Choose a time of day for it
  tired    Put it where you can reach it in the morning
  afraid   Ask someone to be there the first time
  bored    Say good morning to it

something that runs out
  when     -: nappies, nappy, incontinence pad, tampon, stoma bag, catheter bag, dressing pack, tissue, loo
           roll, toilet roll, kitchen roll, foil, toilet paper, soap, shampoo, toothpaste, washing powder, ink
           cartridge, printer ink, printer paper, stationery, cat litter, cat food, dog food, hay, baby milk,
           lightbulb, bulbs for the lamp, battery, aa battery, fuel, petrol for the mower, firewood,
           dishwasher tablet, hoover bag, vacuum bag, toner, test strip, lancet
  when     stock up on, bulk buy, run low on, run out of: ~
  unless   from, change, wet, cut, plant, wipe down, teach, knitting, sewing, patience, time, excuse, excuses,
           ideas, money, road, steam, words, breath, room, make, take, do, finish, start, homemade, in from,
           stack, chop, split, flat, dead battery, recycle, recycling, old, tractor, car key, lorry, forklift
  1        Write it on the shopping list
  2        Count how many you have left
  3        Say out loud which kind it is
  4        Open one hand, as if to take one
  unclear  Take one photo of the old packet
  tired    Choose a day for it
  afraid   Ask someone who's going there anyway
  bored    Guess how many are left

food for the days to come
  when     -: food, grocery, groceries, food shop, big shop, dinner for the week, freezer meal, supper, tea
           for the kids, veg
  unless   draft, speech, best man, groom, bride, verse, song, bank, fear, poison, diet, hygiene, dog, cat,
           bird, allergy, speech, wedding, no, after, photo, intake, log, diary, colouring, scales, easter,
           egg hunt
  1        Name three things you have in the kitchen
  2        Open one cupboard, and close it again
  3        Name one meal you like
  4        Rest one hand on your stomach
  unclear  Write down one dish you could make in your sleep
  tired    Choose something that needs no pan
  afraid   Ask someone to eat with you
  bored    Choose by colour

a snack
  when     -, *: snack, afternoon snack, morning snack, bedtime snack, snack bag, snack box
  unless   less, stop, machine, midnight, fewer, table, drawer full, bar job
  1        Put one where you can reach it
  2        Choose which one you like best
  3        Say out loud when you'd have it
  4        Rest one hand on your stomach
  unclear  Choose one for your bag and one for your desk
  tired    Choose one that needs no plate
  afraid   Ask someone to have one with you
  bored    Choose by colour

something to dress up as
  when     -: costume, fancy dress, world book day, halloween outfit, nativity costume, school costume
  unless   swim, sew, hire, prop, cleaners, back, return, wash
  1        Name three things at home that could be part of it
  2        Choose one colour for it
  3        Say in one word what it could be
  4        Pull one face that goes with it
  unclear  Ask what the others are wearing
  tired    Choose one hat, and leave it at that
  afraid   Ask another parent what theirs is wearing
  bored    Make it out of one pillowcase

go out as one likes
  when     go out, venture out, venture outside, venture into: ~
  unless   dinner, meal, pub, bar, drink, with, of, dark, fire, business, limb, tonight, date, attic, loft,
           cellar, garage, shed
  1        Put your shoes by the door
  2        Choose one thing you'd wear
  3        Say out loud when you'd be back
  4        Wiggle your toes
  unclear  Choose one small errand for it
  tired    Stand at the open door for one breath
  afraid   Ask someone to come along
  bored    Look for five red things on the way

pour something away
  when     pour out, pour away, tip out, tip away, pour down, flush away: ~
  unless   tea, toilet, radiator, paint, oil, water, milk, bath, compost, fat, soup, rainwater, goldfish,
           tank, sink, drain, heart, feelings, coffee, juice, drinks
  1        Go to the sink or the drain, and stand there
  2        Run the tap for a moment
  3        Open the window
  4        Put both feet flat on the floor
  unclear  Choose the sink or the outside drain
  tired    Ask someone else to do it
  afraid   Ask someone to stand next to you
  bored    Put on one loud song

drink something one has to
  when     drink, drink up, sip, gulp: ~
  unless   beer, wine, gin, vodka, alcohol, pint, cocktail, less, with, drunk, pub, bar, shot, whisky, rum,
           cider, prosecco, champagne, calories, lager, spirits, booze, tools, dog
  1        Put a glass where you'll sit
  2        Choose the chair you'd drink it in
  3        Say out loud when you'd start
  4        Wet your lips once
  unclear  Write the time on a slip of paper
  tired    Ask someone to bring it to you
  afraid   Ask someone to sit with you
  bored    Choose something to watch with it

go to the door, or to the phone
  when     answer: door, doorbell, phone, telephone, phone call, call, the phone
  unless   prayer, duty, god, nature, adventure
  1        Say “Hello” once, out loud, to an empty room
  2        Put both feet on the floor and stand up
  3        Choose how you'd begin
  4        Breathe out slowly, once
  unclear  Choose who you'd open to
  tired    Let this one ring, and take the next
  afraid   Ask someone to stand behind you
  bored    Say it in a silly voice first

stay somewhere until it is over
  when     stay, stay at, stay for, sit next to, sit beside, sit in, sit at, sit through, sit in on, queue,
           queue for, queue at, wait in, wait at, eat at, eat in: ~
  unless   competition, debt, data, detail, password, labour, hiding, business, therapy, bed, sober, clean,
           calm, awake, alive, home, touch, love, hydrated, positive, focused, shape, away, peace, on top
           of, up, in touch, till, until, minute, min, hour, sec, second, long enough, five, ten
  1        Choose the spot where you'd sit or wait
  2        Choose when you could leave again
  3        Say out loud how you'd get home
  4        Feel both feet on the floor for one breath
  unclear  Choose when you'd look at the time, and not before
  tired    Choose the shortest time that would count
  afraid   Ask someone to come, or to wait outside
  bored    Choose one thing to count while you're there

stand somewhere for a while
  when     stand in, stand at, stand by, stand on, stand outside, stand next to, stand beside: ~
  unless   way, scales, scale, foot, ceremony, leg, competition, election, committee, my word, principle, platform,
           roof, ledge, bridge, edge, for him, for her, toes, tiptoe, one leg, chair, head, hands
  1        Choose what you'd look at while you stand there
  2        Choose when you could leave again
  3        Picture the spot, and how you'd get to it
  4        Put both feet flat on the floor
  unclear  Say out loud where the spot is
  tired    Choose a spot with something to lean on
  afraid   Choose who could stand next to you
  bored    Count the colours you'd see from there

go in
  when     walk into, go inside, step inside, walk in to, step into: ~
  when     enter: shop, store, building, church, mosque, temple, gym, hall, pub, station, office, café,
           cafe, restaurant
  when     enter: bakery, bank, salon, clinic, surgery, library, classroom, hospital, supermarket,
           synagogue, canteen, staff room, bookshop
  unless   debt, business, detail, role, skirt, trousers, bath, bar, pub, off licence, casino, bookies,
           breath, trap, pool, sea, water, shower, phone, ring, his shoes, her shoes, spotlight, breach
  1        Go as far as the door, and stop for one breath
  2        Look at a picture of the place
  3        Say out loud how you'd get home
  4        Feel both feet on the floor for one breath
  unclear  Choose the first thing you'd do inside
  tired    Choose a quiet hour for it
  afraid   Ask someone to come, or to wait outside
  bored    Choose one thing to count while you're there

pass a place that one goes round
  when     go past, walk past, drive past, pass by, go by, walk by, go near, cycle past: ~, -
  unless   time, exam, test, salt, kidney, message, baton, course, on, memory, slide, pub, bar, off licence,
           dealer, bookies, name, book, rule, rules, plan
  1        Choose the way you'd take there
  2        Choose which side of the road you'd walk on
  3        Say out loud how far you'd go
  4        Breathe out slowly, once
  unclear  Choose the corner where you'd turn back
  tired    Go as far as the first corner, another day
  afraid   Ask someone to walk next to you
  bored    Choose a song for the way

show a child how
  when     teach, show, train: ~, *
  only     him, her, kid, kids, son, daughter, toddler, child, boy, girl, twin, twins, grandson,
           granddaughter, little one, stepson, niece, nephew
  unless   dog, puppy, cat, horse, job, boss, class, drive, tax, form, homework, maths, read
  1        Think of the first thing you'd show or tell them
  2        Say out loud how you'd begin
  3        Say in five words how to do it
  4        Smile at them once
  unclear  Write down the first thing they'd do with their hands
  tired    Do it for them today, and say what you're doing
  afraid   Try it with a doll or a teddy first
  bored    Make up a rhyme about it

be a certain way for a while
  when     be, be more, be less, behave: ~
  unless   born, fluent, able, alive, dead, killed, thin, thinner, skinny, sober, clean, safe, at, in,
           there, published, early, ready, home, back, up, first, on time, done
  1        Say in three words what it would look like
  2        Choose ten minutes today to try it
  3        Think of someone who does it well
  4        Let your face go soft
  unclear  Write down one thing you'd do, and one you'd leave out
  tired    Choose one minute for it
  afraid   Try it first with someone who likes you
  bored    Do it like an actor

cook it, in any way
  when     boil, fry, roast, grill, chop, peel, grate, simmer, heat, heat up, reheat, defrost, thaw, stew,
           mash, stir, whisk, poach, braise: ~
  when     steam: @food
  unless   kettle, nappies, sheet, teat, wool, dye, windscreen, car, wax, house, room, flat, pool, glue,
           glass, tear, pump, down, paper, wood, issue, ice cream car, wand, head, off, out, prologue,
           chapter, scene, code, muscle, sticker, label, carpet, pot, iron, shirt, wool, potato print, word,
           freezer, fridge, logs, log, kindling, hedge, wallpaper, tape, paint, foil, bottle, wheat bag,
           heat pack, tree, branch, branches, suspect, tax, hob, greenhouse, bandage, skin, sunburn, banana
           skin, crowd
  1        Put the pan or the board where you'll use it
  2        Take out the main ingredient
  3        Wash your hands
  4        Smell one spice
  unclear  Write down what goes in first
  tired    Do one part that needs no heat
  afraid   Ask someone to stand at the stove with you
  bored    Put on one song, and stop when it ends

say what it would cost
  when     quote for, estimate for, price up, cost up: ~
  when     quote: job, kitchen, bathroom, fence, garden, decking, patio, roof, customer
  when     -: hourly rate, day rate
  unless   insurance, cheap, cheaper, roof, builder, plumber, book, novel, famous, find, compare, get, from,
           insurer, three, two, several, lawyer, garage, mover, removal, van, at the, jeweller, jewellers,
           pawn, ring, phone contract, flights, holiday
  1        Write down a first guess at the figure, in pencil
  2        Write down how long it would take, roughly
  3        Say the figure out loud once
  4        Lay both hands flat on the table
  unclear  Look at the last one you did like it
  tired    Write down who it's for, and leave the rest
  afraid   Say it to a friend first
  bored    Guess it first

knock at somebody's door
  when     knock, knock on, knock at, ring at, call on, call in on, pop round to, drop in on: ~, -
  when     ring: bell, doorbell
  unless   out, down, wall, wood, off, before, first, always, wait, mass, church, tower, altar, angelus,
           school bell, curtain, prayer, service, hospital, ward, treatment, end of, lap, boxing, compline,
           vespers, lauds, evensong, matins, school, lunch, round
  1        Say out loud, once, how you'd begin
  2        Put on your shoes
  3        Choose a time when they're likely to be in
  4        Breathe out slowly, once
  unclear  Write down one thing you'd say
  tired    Write it on a card for their door
  afraid   Ask someone to come along
  bored    Say it in a silly voice first

say goodbye to ashes, or to a pet
  when     bury: ashes, dog, cat, hamster, rabbit, guinea pig, budgie, bird, goldfish, tortoise, hen, pet,
           collar, remains, urn, mum, dad, gran, nan, grandad, @person, @someone
  when     scatter: ashes, remains, mum, dad, gran, nan, grandad, @person, @someone
  unless   hatchet, seed, salt, head, bulb, treasure, feeling, cable, pipe, wire, hose, compost, manure, grit,
           corn, mulch, petals, flower, fertiliser, hay, straw, code, heading, file, cushion, cushions, rug,
           clover, wildflower, grass, slug, feed, chicken, bait, drum, kitchen waste, bokashi, food waste,
           capsule, time capsule, nose, sewage, money, pond, peelings, potato, peel, waste
  1        Choose who'd be there
  2        Say out loud one thing you'd like someone to say there
  3        Think of a place they liked
  4        Put a hand on your heart for one breath
  unclear  Choose a time of day for it
  tired    Choose another week for it
  afraid   Ask someone to hold your hand there
  bored    Choose a song for it

get something out of where it lies
  when     reach for, take out, pull out, grab, lift off: ~
  unless   bottle, wine, vodka, pill, tablet, med, knife, blade, razor, rope, scissors, scale, vape,
           cigarette, lighter, gun, weed, drug, money, cash, card, baby, him, them, loan, insurance, breath,
           hand, bin, rubbish, recycling, trash, course, music, song, deal, friend, meeting, date, lesson,
           class, weight, ban, mood, stitch, tooth, splinter, policy, mortgage, dog, root, stump, lager,
           beer, gin, coffee, lunch, bite, plug, loans, snow, pond, kids, patent, @somebody, @animal,
           @onscreen, @food, @drink, ticket, seat, shop, tesco, aldi, lidl, way home, slot, appointment,
           screenshot, table, spot, place, sleep, shower, star, goal, attention, nap, sky, stars, toes,
           ceiling, splint, hearing aid, hearing aids, denture, lens, lenses, cannula, drip, catheter,
           retainer, aligner, tampon, earring, @medical, @bodypart, change, line, code, word, sentence,
           comma, verse, hymn, sugar, salt, meat
  1        Go over to where it's kept
  2        Turn towards where it is
  3        Say out loud where it is
  4        Wiggle your fingers
  unclear  Write down two places where it could be
  tired    Put one hand on it, and leave it there
  afraid   Ask someone to stand next to you
  bored    Do it with your other hand
"""
