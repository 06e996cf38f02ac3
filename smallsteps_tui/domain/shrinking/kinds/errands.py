"""Shopping, gifts, returning, booking, picking up."""

KINDS = """
a gift
  when     buy, get, find, choose, make, order, wrap, think of, pick, send, come up with: gift, present,
           birthday present, wedding gift, christmas present, gift idea, christmas gift, anniversary present,
           birthday gift, flower, bouquet
  when     -: gift, present, birthday present, christmas present, wedding gift, christmas shopping
  unless   voucher code, plant
  number   Write down one idea for one person
  1        Write down one thing they like
  2        Write their name and the date on a slip of paper
  3        Look into one shop's window
  4        Picture them unwrapping something
  unclear  Ask someone who knows them for one word
  tired    Write down: a good book, or flowers
  afraid   Think of what you could make or bake
  bored    Think of the silliest thing they'd love

return or send a parcel
  when     return, post, mail, exchange, drop off, take back, send back, ship, bring back, send, send off,
           pick up, collect: parcel, package, library book, book, shoe, order, clothes, dress, amazon order,
           post, item, borrowed book, jacket, shirt, phone
  when     return, exchange, send back, bring back: *
  when     -: parcel, library book, return
  unless   call, email, tax, phone call, text, favour, work, school, message, letter
  1        Put it by the door, with your keys
  2        Find the receipt or the label
  3        Find a bag or a box for it
  4        Put it where you'd fall over it
  unclear  Look up where it can be handed in
  tired    Put it by the door
  afraid   Read what they say about returns
  bored    Take it along when you next go out

donate things
  when     donate, give away, give, pass on: clothes, book, thing, toy, furniture, stuff, money, old clothes,
           *
  when     -: donation, charity shop, donation bag
  unless   blood, plasma, sperm, egg, organ, presentation, speech, talk, bath, call, hug, lecture, medicine,
           dog, cat, massage, tour, lesson, up, notice, try, thanks, feedback, class
  1        Put one thing in the bag
  2        Hang an empty bag on the door
  3        Find the address
  4        Choose one thing you won't keep
  unclear  Write down what they take
  tired    Put one thing by the door
  afraid   Begin with a thing that has no story
  bored    Guess who'll have it next

buy something
  when     buy, order, purchase, shop for, get: shoe, coat, phone, laptop, bed, mattress, sofa, chair, desk,
           printer, bike, car, curtain, lamp, trousers, jeans, clothes, suit, dress, bra, underwear, sock,
           jacket, glasses, toothbrush, shampoo, soap, toothpaste, toilet paper, light bulb, battery, filter,
           stamp, paint, seed, tool, cushion, towel, notebook, pen, camera, ticket, winter coat, running shoe,
           school shoe, bulb, lightbulb, furniture, fridge, washing machine, vacuum, bin bag, nappy, tent,
           hoover
  when     buy, order, purchase, shop for: *
  when     -: toilet paper, toothpaste, light bulb, new shoe, winter coat, battery
  unless   haircut, house, flat, apartment, time, business, sober, vodka, wine, beer
  number   Put one of them on the list
  1        Write down one thing it needs to have
  2        Put it on the shopping list
  3        Open one shop's page
  4        Picture where it will stand or hang
  unclear  Measure it, or read the size off the old one
  tired    Write it on the list, and stop
  afraid   Choose between two, no more
  bored    Find the ugliest one there is

book and arrange
  when     book, schedule, arrange, reserve, organise: table, restaurant, plumber, electrician, cleaner, taxi,
           ticket, hotel, train, room, flight, car service, mot, handyman, babysitter, mover, van, massage,
           photographer, court, appointment with, boiler service, ferry, campsite, service, removal, viewing,
           inspection, *
  when     call, find, get, hire: plumber, electrician, cleaner, handyman, locksmith, chimney sweep, mover,
           gardener, builder, mechanic, accountant, lawyer, solicitor, tax adviser
  when     -: car service, mot, plumber, electrician
  unless   club, dentist, doctor, read, shelf, wardrobe, desk, closet, drawer, files, papers
  1        Find the number or the booking page
  2        Look up one day that is free
  3        Write down two times that would suit
  4        Say what you want in one sentence
  unclear  Write down what they'll ask: when, where, how many
  tired    Save the page for tomorrow
  afraid   Do it in writing rather than by phone
  bored    Do it before one song ends

hair
  when     cut, dye, trim: hair
  when     get, have, book: haircut, hair cut, hair, hair done, haircolour
  when     go to, call, book, find: hairdresser, barber, hair salon, salon
  when     -: haircut, hairdresser, barber
  unless   wash, brush, dog
  1        Find the hairdresser's number
  2        Look up one day you'd have time for it
  3        Save one picture of how it could look
  4        Run your fingers through your hair
  unclear  Decide: shorter, or as it is
  tired    Save the number for tomorrow
  afraid   Look for one who lets you sit in silence
  bored    Try a moustache with a strand of it

pick someone or something up
  when     pick up, collect, fetch, drop off, drive, bring, take, drop: kid, child, son, daughter, mum, dad,
           friend, key, cake, suit, dry cleaning, order, guest, grandma, brother, sister, husband, wife
  when     -: school run, dry cleaning
  unless   toy, habit, spanish, guitar, photo, walk, seriously, park, mood, sock, garage, vet
  1        Put your keys and shoes by the door
  2        Look up the time you'd leave
  3        Set one alarm for it
  4        Say the time out loud
  unclear  Send one line: when and where?
  tired    Ask if someone else could go today
  afraid   Leave ten minutes early and sit there
  bored    Choose what you'll listen to on the way

run errands
  when     run, do: errand
  when     -: errand
  number   Write down one of them
  1        Write down one errand
  2        Hang a shopping bag on the door handle
  3        Put your keys next to your shoes
  4        Say which one is nearest
  unclear  Write down which can be done at one place
  tired    Do one from the sofa, online
  afraid   Begin with the one where no one talks
  bored    Do them in the oddest order

be on time
  when     be, arrive, get there, get to work, leave, leave house: on time, punctual, early, time, earlier
  when     -: punctuality
  1        Put your shoes and keys by the door
  2        Set one alarm for the moment of leaving
  3        Put your bag where you can grab it
  4        Say out loud when you'd leave
  unclear  Write down how long the way takes
  tired    Put the keys in your shoes
  afraid   Be early, and bring something to read
  bored    Leave when one song ends

car, bike and their papers
  when     take, bring, get, check, change, fill, top up, service, charge: car, tyre, oil, car battery, winter
           tyre, petrol, tank, screenwash, bike service, car inspection
  when     fill up: car, tank
  when     -: winter tyre, petrol, car inspection, tuv
  unless   clean, wash, sell, buy, insurance, walk
  1        Put the car keys on the table
  2        Find the garage's number
  3        Write down what it is that needs doing
  4        Say when it was last done
  unclear  Look into the booklet for one line
  tired    Put a note on the steering wheel
  afraid   Ask someone who knows cars one question
  bored    Ask the car how it feels
"""
