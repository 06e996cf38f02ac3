"""Moving: packing, helpers, keys and meters, leaving the old place, the new one."""

KINDS = """
hand back the keys
  when     give, drop off, drop, post, hand in, leave: key, keys, key to agent, fob, door fob
  when     hand over, hand back, give back, return, drop off: key, keys, house keys, flat keys
  when     *: key handover
  unless   car, piano
  1        Put the key by the door, in a bowl or an envelope
  2        Write one line: “When would suit you for the keys?”
  3        Put a small bowl by the door for them
  4        Count the keys, by touch
  unclear  Read in the contract who they go to
  tired    Take them off your own key ring
  afraid   Ask a friend to come along
  bored    Give each key a name

read the meter
  when     read, take, write down, report, do: meter, meter reading, electricity meter, gas meter, water meter
  when     -: meter reading, final meter reading
  unless   blood, parking
  1        Fetch a pen and a light, and go to where the meter is
  2        Put a pen and a light where you'll take them along
  3        Find the letter or the app that asks for it
  4        Guess the last digit
  unclear  Find the last bill: it says what they need
  tired    Take your phone with you next time you pass it
  afraid   Ask a neighbour where theirs is
  bored    Guess how far it went up

leave the old place
  when     -, get ready for, prepare for, prepare, tidy for, clean for, dread: landlord inspection, house
           inspection, rental inspection, check out inspection, exit clean, bond clean, end of lease clean,
           end of tenancy cleaning, handover clean
  when     hand over, hand back: flat, apartment, room, house
  when     prepare, prepare for, do, get ready for, have: flat handover, move out inspection, final
           inspection, inventory check out, end of tenancy clean, checkout inspection, flat inspection
  when     plaster over: drill hole
  when     -: final inspection, move out inspection, end of tenancy clean, flat inspection
  when     *: flat handover
  unless   car, tooth, food hygiene, ofsted, library, teaching, school
  1        Look round one room, and write down what it needs
  2        Wipe the inside of one cupboard
  3        Write down the day and the time
  4        Say which room is closest to done
  unclear  Read in the contract how to leave it
  tired    Photograph one wall
  afraid   Ask a friend to be your witness
  bored    Bow to the crookedest socket

ask for a hand
  when     ask for, accept, get: help, helping hand, practical help
  unless   money, out, marry, homework, professional, loan, doctor, advice, lend, forgiveness, date,
           therapist, pay, back, borrow, join, dance, visit, come, hiring, question, how, why, deposit
  1        Write one line: “Could you give me a hand with something?”
  2        Write down one person who'd like to help
  3        Write down the smallest thing they could do
  4        Say “Could you help me?” once, aloud
  unclear  Write down what help would look like, in five words
  tired    Send one person one question mark and a heart
  afraid   Ask for something so small it's easy to say yes
  bored    Offer cake in the same line

boxes for a move
  when     get, buy, find, ask for: moving box, cardboard box, moving boxes, packing material, bubble wrap,
           packing paper, packing tape
  when     collect: moving box, cardboard box, moving boxes, packing material, bubble wrap, packing paper,
           packing tape
  when     get, buy, ask for: box
  when     collect: box
  unless   mail, litter, gift, lunch, letter, tool, down, loft, attic, eggs, veg, chocolates, out, parcel
  1        Put a big bag, or the car key, by the door
  2        Write down one shop or friend with empty boxes
  3        Count the shelves, roughly
  4        Picture the first box, full and closed
  unclear  Count one box for each shelf, and two for the kitchen
  tired    Bring one home next time you shop
  afraid   Get three, and see how far they go
  bored    Ask for the banana boxes; they have handles

pack for a move
  when     pack up: *
  when     pack: garage, attic, shed, loft, cupboard, nursery, toy, tool, plant, library, desk, last thing,
           thing, mum's thing, clothes, books
  when     pack, pack up, box up: box, kitchen, house, flat, apartment, room, book, bedroom, dishes, living
           room, office, last box, moving box, everything, up house, cellar, stuff, bathroom, whole flat,
           glasses, kitchen stuff, wardrobe, home, belongings, things, studio, crockery
  when     build: moving box, cardboard box, moving boxes, packing material, bubble wrap, packing paper,
           packing tape
  when     -: moving box, packing boxes, packing up
  when     pack, box up, fill: box of books, one box, first box, box of clothes, box of dishes, box of pans,
           box of toys
  unless   suitcase, holiday, trip, lunch, school, gift, christmas, hospital, litter, lunch box, sandbox,
           train, bus, plane, flight, coach, journey, crib, book for, walk, beach, swimming, weekend,
           overnight, sleepover, festival, camp, camping, gym, smoking, vaping, drinking, work, smokes, job
  number   Pack one box, the smallest
  1        Open one box or bag, and put one thing in it
  2        Write a room's name on one box
  3        Fold one box into shape
  4        Say one thing you'd pack last
  unclear  Begin with the shelf you never reach
  tired    Put one open box in the room
  afraid   Throw out some rubbish first, into a bag
  bored    Pack the strangest thing you own

wrap what could break
  when     wrap, wrap up, bubble wrap: glasses, crockery, dishes, china, plates, plate, mug, vase, ornament,
           mirror,
           picture, lamp, cup, bowl, teapot, tea set, good glasses, wine glasses, frame, statue, clock
  unless   christmas, birthday, gift, present, wedding
  1        Lay a few sheets of paper or a towel on the table
  2        Put one piece next to the paper
  3        Clear a space as big as a tray
  4        Choose the piece you'd begin with
  unclear  Begin with the one that's easiest to hold
  tired    Wrap one, and leave the rest where it's safe
  afraid   Begin with the one you like least
  bored    Read one line of the newspaper first

moving day, van, helpers
  when     organise, plan, prepare, prepare for, get through: move, moving day, removal, house move, flat
           move, relocation
  when     make, write: moving checklist, moving list, moving plan
  when     -: moving day, moving checklist, house move, relocation, moving list, moving plan
  unless   body, dance, chess, car, meeting, career, into the van, into van, van at
  1        Write down the day, and three names who might help
  2        Write one line: “Could you help me carry boxes on Saturday?”
  3        Write down the biggest thing that's coming with you
  4        Say the date out loud
  unclear  Write down the one thing to do before all the others
  tired    Ask someone to ask the others
  afraid   Get one quote for the van, and book nothing
  bored    Plan what to eat on the floor that night

a van or a firm for the move
  when     book, rent, hire, find, get, call, compare: moving van, van, mover, movers, removal company,
           removal firm, moving company, moving truck, u haul, removal van, transporter
  when     order: moving van, van, mover, movers, removal company, removal firm, moving company, moving truck,
           u haul, removal van, transporter
  when     -: moving van, movers, removal company
  unless   body, dance, chess, into the van, into van, van at, van mot, mot, service, key, keys, cleaned
  1        Write down from where, to where, and the largest piece
  2        Write down the day
  3        Write down the biggest thing that's coming with you
  4        Say the date out loud
  unclear  Write down the one thing to do before all the others
  tired    Ask someone to ask the others
  afraid   Get one quote for the van, and book nothing
  bored    Plan what to eat on the floor that night

tell people, address, contracts with a move
  when     *: new address card
  when     transfer, change, move, register, set up, sort out, connect, switch on, notify, arrange: mail
           forwarding, redirection
  when     forward, redirect: mail, post
  when     set up, order, get: mail redirection, mail forwarding
  when     -: mail forwarding, mail redirection, post redirection
  unless   router, plant, wifi password, printer, meter, baby, tap, leak, computer, email, cheaper, job, cook,
           vacancy, thing, blog, insta, facebook, linkedin, joke, about, attachment, invoice, thread, ticket,
           boss, teacher
  1        Write the new address and the date on one sheet
  2        Write down three people or places that need to know
  3        Find one customer number
  4        Say the new street and number aloud
  unclear  Check your account for who takes money every month
  tired    Send one of them one line
  afraid   Do the one with an online form first
  bored    Guess who'll still write to the old place in ten years

power, water and the internet
  when     transfer, change, move, register, set up, connect, notify, arrange, switch, sort out, cancel,
           compare: utility, utilities, electricity, internet, broadband, electricity contract, internet
           contract, wifi contract, tv licence, energy supplier, council tax, water company, power contract
  when     -: utilities, new internet
  when     transfer, register, set up, connect, switch, cancel: gas, water
  unless   router, plant, wifi password, printer, meter, baby, tap, leak, computer, email, heater, cooker, hot
  1        Find the last bill, or the firm's name
  2        Write down the number of the customer or the meter
  3        Write down from which day it would count
  4        Say out loud what you'd like to change
  unclear  Write one question: “What do you need from me?”
  tired    Put the bill next to your phone
  afraid   Look for a form online, so you don't have to call
  bored    Guess how long they'll play music

rent a place for things
  when     rent, find, book, get, look for, compare: storage unit, storage space, self storage, storage place,
           storage room, garage to rent
  when     rent, book: storage, lock up, container
  when     -: storage unit, storage space, self storage, garage to rent
  unless   cloud, icloud, phone, drive, photo, data
  1        Write down the three biggest things that would go in
  2        Look up one near you
  3        Say for how many months
  4        Picture it all in there, and the door shut
  unclear  Pace out a square as big as you'd need
  tired    Save one page with prices
  afraid   Ask for one month first
  bored    Guess what the neighbours keep in theirs

move out, move house
  when     -: moving
  when     move to, relocate, emigrate, relocate to, emigrate to, move back to, move away, move in with,
           move
           abroad, move back: -, house, flat, country, abroad, berlin, spain, apartment, parent, parents'
           house, boyfriend, girlfriend, partner, new flat, new house, city, another city, home, *
  when     move: house, flat, home, apartment, office, country, abroad
  when     leave: parents' house, city, country
  when     -: moving out, moving abroad, emigration
  unless   secrets, code, repo, arm, files, photos, body, car, appointment, meeting, file, sofa, bed, more,
           money, bookshelf, desk, forward, furniture, fridge, legs, website, box, on, every, mum, dad,
           grandma, grandpa, mother, father, care home, data, server, husband, wife, early, tomorrow
           morning,
           domain, couch, piano, @growing, @inhand, @animal, @onscreen, @inwords, @object, @instrument,
           @furniture, kit, drum, drums, stuff, things, box, boxes, bin, bins, chair, bike, into the light,
           queue, front, back row, middle, edge, seat, table, corner, lane, the left, the right, mat, next,
           chapter, slowly, part time, slack, notion, provider, nights, evening, another day, linux, zoom,
           window, room, quiet, team, bay, ward, shift, group, class
  1        Write down one thing the move would make better
  2        Write down the one thing you'd like to know first
  3        Look at one street of the new place on the map
  4        Say what you'd unpack first
  unclear  Write down the one date that's fixed
  tired    Put one thing in one box
  afraid   Find out one nice thing about the place
  bored    Pack the silliest thing first

move in or out on a day
  when     move house, move out of, move into, move flat, move in with: *, -
  when     move in, move out: -
  unless   secrets, code, repo, arm, files, photos, body, car, appointment, meeting, file, sofa, bed, more,
           money, bookshelf, desk, forward, furniture, fridge, legs, website, box, on, every, mum, dad,
           grandma, grandpa, mother, father, care home, data, server, husband, wife, early, tomorrow morning,
           domain, couch, piano, @growing, @inhand, @animal, @onscreen, @inwords, @object, @instrument,
           @furniture, kit, drum, drums, stuff, things, box, boxes, bin, bins, chair, bike, into the light,
           queue, front, back row, middle, edge, seat, table, corner, lane, the left, the right, mat, next,
           chapter, slowly, parent, parents, boyfriend, girlfriend, partner, way, side, of shot, goal, up,
           window, shade, sun, light, position
  1        Put one thing you'd want on the first evening in a bag
  2        Write down the one thing to do before all the others
  3        Find one box, or one big bag
  4        Say what you'd unpack first
  unclear  Write down who has the keys, and when
  tired    Put one thing in one box
  afraid   Find out one nice thing about the place
  bored    Pack the silliest thing first

measure
  when     measure, measure up, draw plan of: room, wall, window, kitchen, bedroom, flat, new room, door,
           sofa, table, curtain, floor, garden, niche
  1        Fetch the tape measure, a pencil and a bit of paper
  2        Think of where the tape measure was last
  3        Go and stand in front of it
  4        Guess its length in steps
  unclear  Write down the one thing you'd like to fit in
  tired    Pace it out once
  afraid   Measure twice, and buy nothing
  bored    Measure it in spoons

settle in the new home
  when     furnish, decorate, make cosy: flat, new flat, apartment, room, home, house, new place, living room,
           bedroom, nursery, home office
  when     feel at home, feel at home in, settle in: flat, place, house, new place, new home, -
  when     -: furnishing, new flat stuff, interior, home decor
  unless   website, server, cake, christmas, suitcase, blood
  1        Put one thing you love where you can see it
  2        Put one lamp where you'd sit in the evening
  3        Open one box by a hand's width
  4        Choose where your favourite cup would go
  unclear  Write down which room you'd like to finish first
  tired    Make one corner nice, and leave the rest
  afraid   Unpack the kettle and one cup
  bored    Name the rooms like ships

store, downsize, sort before a move
  when     clear, empty: storage unit, storage space, storage, self storage
  when     declutter, sort, downsize, clear out, get rid of, throw out: before move, belongings, household,
           before moving, furniture
  when     downsize, declutter before: *
  when     -: downsizing, decluttering before move
  unless   cloud, icloud, phone, google drive, company, staff
  1        Put aside one thing you won't take with you
  2        Write “stays”, “goes”, “someone else's” on three slips of paper
  3        Choose one shelf as long as your arm
  4        Say one thing you're glad to leave behind
  unclear  Ask of one thing: “Would I carry it up the stairs?”
  tired    Put one thing by the door
  afraid   Take a photo of it, and let it go another day
  bored    Find the thing you've moved most often

fill the holes, make good
  when     fill, fill in, plaster over, plaster, patch: hole, drill hole, nail hole, hole in wall, wall,
           crack, screw hole
  when     repair: hole, drill hole, nail hole, hole in wall, wall, crack, screw hole
  unless   run, hen, coop, cage, tent, hose, airbed, tyre, wire, roof, tooth, form, glass, cavity, garden,
           dig, fence, sock, socks, jumper, jeans, road, rota, hedge, net,
           belt, lawn, grass, path, ground, drive, boat, bucket
  1        Wipe the dust off the first spot
  2        Look at how deep it is
  3        Put the filler and an old card on a chair
  4        Point at the first hole
  unclear  Look up what the wall is made of
  tired    Take the nails out, and stop
  afraid   Begin behind the door
  bored    Count them as you go

contracts for a new home
  when     change, switch, transfer, move, sort, set up, tell, update, take: utility, utilities, energy,
           broadband, internet, electricity, gas, water, tv licence, council tax, contents insurance,
           electricity contract
  only     flat, house, new place, new address, move, new home, old flat, old house, moving
  unless   cheaper, off, turn
  1        Write the new address and the date on one sheet
  2        Find one bill with their number on it
  3        Write down who there is: power, water, internet
  4        Say the date you'd move, out loud
  unclear  Ask whoever lived there which firms they had
  tired    Do one of them, the easiest
  afraid   Do it on their page rather than by phone
  bored    Write the address in your best hand

off to the tip
  when     take, bring, drive: tip, dump, recycling centre, bottle bank, bottles back, recycling yard, bulky
           waste, scrap yard
  when     go to: tip, dump, recycling centre, bottle bank, bottles back, recycling yard, bulky waste, scrap
           yard
  when     put out, -: bulky waste, sperrmüll
  when     -: recycling centre, dump run
  when     throw away, throw out, get rid of, dispose of, recycle: paint, electronics, old phone, battery,
           christmas tree
  1        Put it, or the first of it, by the door
  2        Look at what there is to go
  3        Look up when they're open
  4        Say what you'd throw out first
  unclear  Look up where it goes where you live
  tired    Move it one metre towards the door
  afraid   Begin with something that's empty or torn
  bored    Throw the first one like a basketball
"""
