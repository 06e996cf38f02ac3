"""Errands: parcels, returns, repairs, fetching, waiting in."""

KINDS = """
return or send a parcel
  when     -: library book
  when     post: letter, card
  when     mail: letter, card
  when     take: parcel to post office, returns, library book
  when     -: amazon return, library books
  when     return, take back, give back, hand back: casserole dish, serving dish, pot, pan, bowl, cake tin,
           borrowed book, borrowed thing, coat, crutch, crutches, baby clothes, laptop, badge, company laptop,
           uniform, router, modem, charger, toy, umbrella, jumper, dish, tupperware, key card, tool, drill,
           ladder, tent, game, plate, work phone, locker key, costume, dvd, calculator, textbook, laptop and
           badge
  when     return, post, exchange, drop off, take back, send back, ship: parcel, package, library book, book,
           order, amazon order, post, item, borrowed book, shoe, clothes, dress, jacket, shirt, phone
  when     mail, send, send off: parcel, package, library book, book, amazon order, borrowed book, shoe,
           clothes, dress, jacket, shirt, phone
  when     return, post, take, drop off, hand in: letter to post, parcel to, package from the neighbour,
           amazon return, amazon parcel, rental, borrowed thing, care package, passport by post, tool, dvd,
           ladder, drill, neighbour's ladder, keys, borrowed tool, dish to neighbour, tupperware, book to
           friend, letterbox, lost parcel, zalando parcel, vinted parcel, returns, library books, borrowed
           ladder, umbrella, uniform, suitcase to friend, neighbour's drill rental
  unless   car keys, caller, rings, ringing, unknown, call, email, tax, phone call, text, favour, work,
           school, message, letter, program, programme, student, semester, insurance, rental car, deposit,
           flyer, fire, tax return, dentist, renew, reserve, online, ebay, marketplace
  1        Put it by the door, with your keys
  2        Find the receipt or the label
  3        Find a bag or a box for it
  4        Put it where you'd trip over it
  unclear  Look up where you can hand it in
  tired    Put it by the door
  afraid   Read what it says about returns
  bored    Take it with you when you next go out

take something to be mended or cut
  when     dry clean: @clothes, @linen
  when     dry clean: *, -
  when     take, bring, drop off: shoe to the cobbler, shoes, shoe, shoe repair, coat to tailor, coat, suit,
           dress to dry cleaner, keys cut, key cut, key, spare key, watch battery, watch, glasses fixed,
           glasses repaired, watch repaired, ring, boot, trousers to tailor, jacket to the cleaner, dry
           cleaning, zip fixed, engraving, watch strap, clock to repair, phone to repair, suit to dry cleaner,
           dress, jewellery, heel, umbrella, bag to repair, carpet cleaned, ring resized, curtains cleaned,
           tailor, cobbler, dry cleaner, copies of key, frame, skates sharpened, coat to dry cleaner,
           lawnmower to repair, knives sharpened
  when     get, have: glasses fixed, glasses repaired, watch repaired, zip fixed, ring resized, skates
           sharpened, knives sharpened, carpet cleaned, curtains cleaned
  when     get: watch battery replaced, battery replaced, glasses fixed, shoes repaired, ring resized
  when     -: dry cleaning, watch battery, shoe repair, cobbler, tailor, glasses repair, watch repair
  when     take, bring, drop off: glasses, reading glasses, glasses to optician
  when     go to: cobbler, tailor, dry cleaner, shoe repair, watchmaker, goldsmith
  unless   wash, buy, walk, lost, cuddle, sell, off, appointment, test, piano, find, put on, lay out, sort,
           donate, polish, first watch, night watch, next watch, bridge watch
  1        Put it in a bag by the door
  2        Look up who does it near you
  3        Find it, and look at what it needs
  4        Say what you'd ask for, in one sentence
  unclear  Write down what you'd like done, and the day you need it
  tired    Hang the bag on the door handle
  afraid   Ask the price first
  bored    Make it a farewell speech

something one wears or carries, to be mended
  when     fix, repair, mend, resole, shorten, take in, alter, adjust: shoe, shoes, coat, suit, watch,
           glasses, reading glasses, ring, boot, zip, watch strap, dress, jewellery, heel, umbrella
  unless   lost, binary, piano, spiral, horse, circus, ski
  1        Lay it on the table, and look at the spot that needs it
  2        Put it where there's good light
  3        Take one photo of the spot
  4        Point at the spot
  unclear  Write down in three words what it needs
  tired    Put it by the door for whoever could mend it
  afraid   Ask someone who mends things to look at it
  bored    Guess how long it's been like this

a key to be copied
  when     cut, copy, duplicate: key, keys, spare key, house key, front door key, back door key
  when     cut, copy, duplicate, get, have: keys cut, key cut, copies of key, copy of the key, key copied,
           keys copied
  when     -: keys cut, key cut, key copy
  unless   car key, find, music, chord, piano, answer, api, code, lost, hair, in the key, keys from, key for
           the, for mr, for mrs, customer, for customer
  1        Put the key you'd have copied with your purse
  2        Look up who cuts keys near you
  3        Say how many you'd need
  4        Touch the key once
  unclear  Write down who each one would be for
  tired    Put the key where you'd take it along
  afraid   Look up what one costs
  bored    Choose the colour of its tag

bottles, tips, recycling
  when     go to: tip, dump, recycling centre, bottle bank, recycling yard, household waste site
  when     recycle: battery, cardboard, glass, old battery, paper, plastic, tin, clothes, light bulb
  when     take, drop off, carry, return, collect, take back: glass to the bottle bank, glass, bottle,
           bottles, bottle back, empties, battery to recycling, old battery, garden waste, cardboard, paper to
           recycling, old paint, cans, electronics to recycling, crate back, glass bottle, recycling to,
           deposit bottle, pfand, rubbish to the tip, old medicine
  when     -: bottle bank, tip run, recycling centre, old batteries, dump run, pfand
  unless   fixed, mended, repaired, optician, glasses, framer, 3am, 2am, night feed, rota, formula,
           prescription, reading, new glasses, wine, message in, tea, bring bottle to party, feed, baby,
           sterilise, water bottle, decorate
  1        Put the first of it in a bag or a box by the door
  2        Look up when they take it
  3        Put the bag next to your shoes
  4        Rinse one out
  unclear  Look up what they take
  tired    Put one bag in the hall
  afraid   Take what you can carry in one hand
  bored    Count how many countries they came from

have a skip or a collection come
  when     book, arrange, order, hire, find, compare: skip, skip hire, bulky waste, bulky waste collection,
           rubbish collection, rubbish removal, waste collection, sperrmüll, man with a van, man and van, junk
           removal, house clearance, clearance
  when     -: skip hire, bulky waste collection, house clearance
  unless   permit, rope, breakfast
  1        Write down the three biggest things that would go
  2        Look up who does it where you live
  3        Choose where it could stand, or lie ready
  4        Picture the empty space
  unclear  Write down what they'd ask: how much, and which floor
  tired    Save one number
  afraid   Ask for a price in writing
  bored    Guess the oldest thing that would go

a big thing to the tip
  when     take, bring, drive, haul, load, cart, run: @furniture, @appliance, @belongings, @rubbish,
           @building, telly, old telly, tv, old tv
  only     tip, dump, recycling, recycling centre, recycling yard, scrap yard, skip, waste site, household
           waste
  1        Look up when it's open, and what it takes
  2        Measure it, and the boot of the car
  3        Clear a way from it to the door
  4        Say who could take the other end
  unclear  Look up if someone would collect it
  tired    Move it one metre towards the door
  afraid   Ask someone to come along
  bored    Make it a farewell speech

fetch people and things
  when     pick up, collect, fetch, drop off, drop, drive, bring, take: kid, child, son, daughter, mum, dad,
           friend, guest, grandma, brother, sister, husband, wife, kids from school, from school, friend from
           airport, parents from the station, friend at airport, kids to training, daughter to ballet, friend
           from station, grandchildren, kids to school, children from school, girlfriend, boyfriend, visitor,
           colleague, grandma from the station, dad to hospital, mum to doctor, grandad to appointment, son
           from football, from kindergarten, from nursery, from the airport
  when     do: school run, nursery run, pick up
  when     give: lift, a lift
  when     -: school run, nursery run, school pickup, airport pickup, click and collect, pick up, nursery
           pickup
  when     pick up: @person, @child, @order, @food, @goods, @post, @pet, @vehicle, @customer
  when     drop by, go by, pop into, swing by, call in at, pop over to: *
  when     pick up, collect, fetch: key, cake, suit, order, glasses, new glasses, furniture, medicine from,
           shopping order, costume, click and collect, tickets, contact lens, meal, bread order, bridesmaid
           dress, repaired bike, wedding cake, flowers
  when     drop off: *
  when     fetch: @person, @child, @order, @goods
  unless   room, upstairs, downstairs, kitchen, cupboard, freezer, fridge, drawer, attic, cellar, stitch,
           stitches, row, knitting, pieces, pace, smoking, a book, course, bike, skill, italian, piano,
           violin, litter, rubbish, laundry, clothes, mess, bedroom, donation, poo, prescription, tab, toy,
           habit, spanish, guitar, walk, seriously, mood, sock, garage, vet, a parcel, parcel, package, for a
           walk, bedtime, groceries, shopping, photo, floor, meet new, french, german, phone, ring, unknown
           number, phone ring, by ten, by eleven, asleep, to sleep, care of, take care, turn, turns
  1        Put your keys and shoes by the door
  2        Choose when you'd leave
  3        Set an alarm for when you'd leave
  4        Say the time out loud
  unclear  Send one line: “When and where?”
  tired    Ask if someone else could go today
  afraid   Leave ten minutes early and sit there
  bored    Choose what to listen to on the way

pick something up from somewhere
  when     pick up: *
  unless   lesson, lessons, chapter, page, where, bar, habit, running, guitar, piano, violin, litter, rubbish,
           laundry, toy, stitch, row, bedroom, floor, mess, poo, prescription, call, caller, smoking,
           drinking, phone, unknown number, pills, meds, dealer, off the floor, vet, photo, donation, sock,
           walk, garage, parcel, package
  only     from, station, airport, school, nursery, shop, store, bakery, library, on the way, on the way home,
           click and collect
  1        Put your keys and shoes by the door
  2        Choose when you'd go
  3        Look up how long they're open
  4        Say the time out loud
  unclear  Send one line: “When would suit?”
  tired    Ask if someone else could go today
  afraid   Go when it's quiet there
  bored    Choose what to listen to on the way

wait in, meet a tradesperson
  when     wait for, wait in for, be in for, let in, receive, prepare for, get ready for, expect: delivery,
           electrician, plumber, parcel delivery, tradesman, boiler man, fridge delivery, repair man,
           handyman, meter reading, meter man, meter reader, inspector, landlord's visit, builder, engineer,
           technician, sofa delivery, window cleaner, chimney sweep, carpenter, estate agent, gas engineer,
           cleaner, removal men, internet engineer
  when     clear: space for the delivery, way for plumber
  when     -: plumber visit, furniture delivery, electrician visit
  when     wait for, let in, let: plumber, electrician, gas man, engineer, repairman, handyman, technician,
           boiler man, boiler engineer, roofer, tiler, painter, locksmith, heating engineer
  unless   pizza, baby, speech
  1        Clear the way to where they'll work, or where it'll go
  2        Write down one thing to show or ask them
  3        Check that the bell works
  4        Put your phone where you'll hear it
  unclear  Write down when they might come
  tired    Sit down with something nice while you wait
  afraid   Ask someone to be there with you
  bored    Guess the exact minute they'll come

book and arrange
  when     book, reserve: table, restaurant, plumber, electrician, cleaner, taxi, ticket, hotel, train, room,
           flight, car service, mot, handyman, babysitter, mover, van, massage, photographer, court,
           appointment with, boiler service, ferry, campsite, service, removal, viewing, inspection, *
  when     schedule, arrange, organise: plumber, electrician, cleaner, taxi, car service, mot, handyman,
           babysitter, mover, massage, photographer, appointment with, boiler service, removal, viewing,
           inspection
  when     call, find, get, hire: plumber, electrician, cleaner, handyman, locksmith, chimney sweep, mover,
           gardener, builder, mechanic, accountant, tax adviser
  when     -: car service, mot, plumber, electrician
  when     get, ask for, request: quote, estimate, cost estimate, quote for the roof
  when     call, find, get, hire, book, contact, message, email, ask: chimney sweep, gas engineer, painter,
           roofer, carpenter, removal company, tattoo artist, nail salon, beauty appointment, boiler service,
           tiler, ironing service, moving company, pest control, carpet cleaner, boiler engineer, architect,
           surveyor, energy adviser, window fitter, decorator, plasterer, financial adviser, tax advisor, nail
           appointment, tattoo appointment, tattoo
  when     call, find, get, hire, book, contact, email: tailor, cleaner, window cleaner, interpreter, driving
           instructor, massage, spa, cleaning lady, home help, translator, house cleaner
  when     -: boiler service, window cleaner, chimney sweep, handyman, removal van, massage appointment, pest
           control, tattoo appointment, roofer, builder quote, nail appointment, electrician quote
  when     book, call, ring, -: groomer, dog groomer, farrier
  unless   club, dentist, doctor, read, shelf, wardrobe, desk, closet, drawer, files, papers, hotel, flight,
           train ticket, oven, toilet, pipe, drain, lens, brush, book shop, book group, book club, book
           launch, book fair, book festival, book jacket, book light, book cover, book sale, book proposal,
           book mark, book keeping, book review, book case, book for, nothing, nobody, no one, book in for,
           book out, borrowed, trilogy, book 2, book 3, booking fee, booking sheet, judgement, slice, stretcher
  1        Find the number or the booking page
  2        Look up one day that's free
  3        Write down two times that would suit
  4        Say what you want in one sentence
  unclear  Write down what they'll ask: when, where, how many
  tired    Save the page for tomorrow
  afraid   Do it in writing rather than by phone
  bored    Do it before one song ends

organise it
  when     organise, arrange: ~
  1        Write down one thing that belongs to it
  2        Write down the day it's for, or the place
  3        Say in three words what would be good enough
  4        Picture it done
  unclear  Write down who else it's for
  tired    Do one thing you can reach from where you sit
  afraid   Tell someone one part you'd like help with
  bored    Begin with the silliest part

schedule it
  when     schedule: ~
  1        Open the calendar at the week it'd be in
  2        Write down one day that would suit
  3        Say how long it'll take, roughly
  4        Say “mornings” or “afternoons”
  unclear  Write down who else it's for
  tired    Choose the week, and leave the day
  afraid   Put it in with a question mark
  bored    Choose a day by its colour

run errands
  when     run, do: errand
  when     -: errand
  when     go, go to: to town, into town, shopping, shops, high street
  when     -: shopping trip, errands in town, saturday errands, town errands
  unless   for, tip, garden, job
  number   Write down one of them
  1        Write down one errand
  2        Hang a shopping bag on the door handle
  3        Put your keys next to your shoes
  4        Say which one is nearest
  unclear  Write down which you can do in one place
  tired    Do one from the sofa, online
  afraid   Begin with one where you don't have to talk
  bored    Do them in the oddest order

be on time
  when     be, arrive, get there, get to work, leave, leave house: on time, punctual, early, time, earlier
  when     -: punctuality
  when     be, arrive, get there, get to work, leave, leave house, show up: on time for, in time, punctually,
           earlier for work, early for, school on time
  when     get to: on time for, in time, punctually, earlier for work, early for, work on time, school on time
  when     leave: house on time, on time, earlier, home on time, for work on time, early
  when     stop: being late
  when     leave, get out of, get out: the house, house
  unless   bed, sleep, leave work, niece, nephew, will
  1        Put your shoes and keys by the door
  2        Set an alarm for when you need to leave
  3        Put your bag where you can grab it
  4        Say out loud when you'd leave
  unclear  Write down how long it takes to get there
  tired    Put the keys in your shoes
  afraid   Get there early, with something to read
  bored    Leave when one song ends

donate things
  when     donate, give away, pass on: clothes, book, thing, toy, furniture, stuff, old clothes
  when     donate, give away: *
  when     give: clothes, thing, furniture, stuff, old clothes
  when     -: donation, charity shop, donation bag
  when     donate, give away: bike, furniture, toy, clothes, book, shoe, coat, computer, baby thing
  when     donate, give away, take, bring, drop off, bag up: donation, bag to the charity shop, clothes to
           charity shop, books to the library, old toy, baby clothes, clothes to, box to the charity shop, bag
           of clothes, charity bag, furniture to charity, old coat, old glasses
  when     -: charity shop run, charity bag, goodwill, goodwill run
  when     pass on: @belongings, @clothes, @toys, @linen
  unless   @sum, money, hair, blood, plasma, sperm, egg, organ, presentation, speech, talk, bath, call, hug,
           lecture, medicine, dog, cat, massage, tour, lesson, up, notice, try, thanks, feedback, class, food
           bank, time, hour, shift, kidney, marrow, points, miles, tokens, secret, secrets, kitten, kittens,
           puppy, puppies, bride, @furniture, @appliance, @vehicle, pounds, pound, dollars, euros, quid,
           fiver, tenner
  1        Put it, or the first of it, by itself near the door
  2        Hang an empty bag on the door
  3        Look up where they take such things
  4        Say what you'd give first
  unclear  Write down what they take
  tired    Put one thing by the door
  afraid   Begin with something that has no memories
  bored    Guess who'll have it next

give money to a cause
  when     donate to: *
  when     donate: money, @sum
  unless   blood, plasma, sperm, egg, organ
  1        Write down a sum that would be easy to give
  2        Find the page, or the envelope, for it
  3        Write down what it's for
  4        Say what you'd like it to be good for
  unclear  Read one line of what they do
  tired    Save the page for pay day
  afraid   Begin with the smallest sum they take
  bored    Guess what the sum would buy there

read the meter
  when     read, check: meter, gas meter, electricity meter, water meter, meter reading, meter readings
  when     send: meter, gas meter, electricity meter, water meter, meter reading, meter readings
  when     take, report, note: meter reading, meter readings
  when     submit: meter reading, meter readings
  when     -: meter reading, meter readings
  unless   parking
  1        Fetch a pen and a light, and go to where the meter is
  2        Put a pen and a light where you'll take them along
  3        Find the letter or the app that asks for it
  4        Guess the last digit
  unclear  Check which of the numbers counts
  tired    Put a note by the meter
  afraid   Take a photo of it, and read the number off that
  bored    Guess how far it went up

measure
  when     measure: window, room, space, wall, door, sofa, curtain, table, kitchen, bed, niche, floor, garden,
           carpet, hallway, oven, sink, shelf, window for curtains, alcove, wardrobe, balcony
  when     -: measurements, window measurements
  unless   blood, pressure, temperature, weight, calorie, sugar, measured
  1        Fetch the tape measure, a pencil and a bit of paper
  2        Think of where the tape measure was last
  3        Go and stand in front of it
  4        Guess the length with your arms
  unclear  Write down which side matters most
  tired    Measure it in handspans for now
  afraid   Ask someone to hold the other end
  bored    Measure yourself against it

anything else to see to in town
  when     get: quote, estimate, quote for the roof
  unless   call, phone, email, text, message, tell, thank, cancel, law, alphabetical, restraining, court,
           coffee, online, stop, less, pull, pizza, dinner, groceries, mend fences, famous, motivational, in
           order, school, social, draw, build, shut, tax, organise, sort, repair, return, collect, pick up,
           post, send, sell, take back, wait, cook, measure, photograph, donate, print, sing, play, paint,
           knit, sew, bake, eat, learn, memorise, practise, translate, run, swim, dance, climb, cycle, clean,
           tidy, wash, pack, water, plant, prune, harvest, film, record, edit, scan, wrap, review, study,
           listen, teach, pray, volunteer, sweep, vacuum, iron, mend, sculpt, marinate, restore
  1        Write down what it's for, and who could help
  2        Look up when they're open
  3        Write it on a slip of paper for your pocket
  4        Say what you'd ask for
  unclear  Write down the size, the make or the name
  tired    Put a note in your shoe
  afraid   Ask in writing rather than face to face
  bored    Take a route you've never taken

shop for somebody
  when     shop, shop for: mum, mother, dad, gran, grandma, neighbour, nan, aunt, @person
  when     shop, shop for: -
  1        Write down one thing that's needed
  2        Hang a bag on the door handle
  3        Look at what's nearly empty
  4        Say one thing that's surely on the list
  unclear  Ask “What do you need?”
  tired    Order one part of it from the sofa
  afraid   Go when it's quiet
  bored    Find the brightest packet there is
"""
