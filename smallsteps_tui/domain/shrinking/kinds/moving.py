"""Moving: flat search, landlords, packing up, leaving, handing over, arriving."""

KINDS = """
find a home
  when     find, rent, look for, search for, view, get, search: apartment, flat, house, room, place, home,
           shared flat, housing, studio, property, wg, wg room, cheaper flat, bigger flat, smaller flat,
           cheaper place, new flat, new apartment, immoscout, one bedroom flat, student room, dorm room,
           zimmer, wohnung, accommodation near work, own place, place of my own, housing near campus
  when     look at, check, browse, open: immoscout, zillow, rightmove, flat listing, flat ad, wg gesucht,
           listing, flat, apartment, house listing, idealista, spareroom
  when     -: flat hunt, flat hunting, house hunting, apartment hunting, flat search, wg search,
           wohnungssuche, apartment search, room search, house search, new flat, housing search, flat,
           apartment
  unless   clean, hotel, study, service, tidy, sell, paint, declutter, landlord, tyre, decorate, meeting,
           mess, insurance, warm
  1        Open one listing and look at its first picture
  2        Write down one street you'd like
  3        Save one search
  4        Say one thing it needs to have
  unclear  Write down the most you could pay
  tired    Save one listing for tomorrow
  afraid   Look at one, with no thought of writing to them
  bored    Find the ugliest kitchen on offer

write for a flat, papers for it
  when     write, send, answer, reply to, message, prepare, apply for, put together, do, contact: flat
           application, apartment application, flat ad, rental application, listing, flat advert, tenant
           application, rental papers, house ad, apartment, flat, wg ad, rental
  when     -: rental application, flat application, tenant application
  unless   clean, paint
  1        Write two sentences on who you are
  2        Put one payslip in a folder for it
  3        Write down your name, your work, your moving day
  4        Say the two sentences as if at the door
  unclear  Write down what you'd want to know as a landlord
  tired    Send one line: is it still free?
  afraid   Ask a friend to read your lines
  bored    Write as your own cat, looking for a home

a guarantor
  when     find, ask, get, need, look for, ask for: guarantor, guarantee, bürgschaft, rent guarantor,
           tenancy reference, landlord reference, co signer
  when     -: guarantor, landlord reference, bürgschaft
  1        Write down one person who could sign for you
  2        Write down the rent and the date it begins
  3        Write one line: may I ask you something big?
  4        Say why you'd pay on time
  unclear  Read what the landlord wants to see from them
  tired    Choose the person, and ask tomorrow
  afraid   Look up companies that do it for a fee
  bored    Think who'd be the funniest guarantor

a viewing
  when     go to, prepare for, book, arrange, have, attend, get: flat viewing, viewing, house viewing,
           apartment viewing, mortgage viewing, open viewing, room viewing, flat casting
  when     -: flat viewing, viewing, house viewing, apartment viewing, mortgage viewing, room viewing
  unless   film, tv, stars
  1        Write down one thing you'd ask there
  2        Put your papers in the bag for it
  3        Look up the way there, and the nearest stop
  4        Say “I'd love to live here” once
  unclear  Write down three things to check: light, noise, damp
  tired    Set one alarm for when to leave
  afraid   Take someone along who sees what you don't
  bored    Guess what the tenant before was like

social housing, nowhere to live
  when     apply for, fill in, get, request, join, ask for, call, find, contact, go to, look for: council
           housing, social housing, housing list, council flat, housing association, shelter, emergency
           housing, temporary housing, homeless application, housing association form, sheltered housing,
           wohnberechtigungsschein, housing office, housing application, emergency accommodation, hostel
           bed, section 8
  when     apply as, register as: homeless
  when     -: council housing, homeless application, housing association form, housing list, social housing,
           emergency housing, housing application, temporary accommodation, homelessness,
           wohnberechtigungsschein
  unless   dog, cat, animal
  1        Save the number of one housing advice line
  2        Write down the names of who lives with you
  3        Put your id and one letter in a bag
  4        Say: I need a place, from this date
  unclear  Ask an advice centre who helps first
  tired    Ask someone you trust for their sofa
  afraid   Take someone along to the office
  bored    Write down what your door would look like

threatened with eviction, arrears
  when     deal with, answer, read, respond to, appeal, open, stop, fight, face: eviction notice, eviction,
           eviction letter, section 21, possession order, räumungsklage
  when     *: eviction, eviction notice
  when     -: eviction notice, eviction, rent arrears, section 21
  1        Read the date on it, and nothing else
  2        Save the number of one tenants' advice line
  3        Put the letter in your bag, to show someone
  4        Put both feet on the floor, and breathe out slowly
  unclear  Ask an advice line: what do I do first?
  tired    Take one photo of the letter, for someone who can help
  afraid   Call the advice line with someone beside you
  bored    Write down the name of everyone who'd help carry

write or talk to the landlord
  when     call, write to, email, message, contact, talk to, ask, tell, phone, ring, reply to, answer, meet,
           remind, text, chase, meet with: landlord, landlady, letting agent, letting agency, housing
           association, property manager, property management, hausverwaltung, caretaker, estate agent,
           housing company, vermieter, janitor, owner of flat, condo board
  when     report, complain about: heating, broken heating, mould, leak, damp, noise, water damage, broken
           boiler, boiler, mold, mice, broken window, bed bugs, cockroaches, neighbour's noise, broken lift,
           pipe
  when     ask about, complain about, contest, dispute, negotiate, check, refuse, question, object to: rent
           increase, rent, service charge, nebenkosten, rent reduction, heating costs,
           nebenkostenabrechnung, house rules, tenancy
  when     ask for: repair, rent reduction, new window
  when     -: landlord, landlady, letting agent, rent increase, hausverwaltung, nebenkosten, vermieter,
           nebenkostenabrechnung, broken heating, service charge, property manager
  unless   police, music, tinnitus, deposit, reference, let in, cleaner, inspection
  1        Write one plain line on what's going on
  2        Take one photo of what it's about
  3        Write down since when it's been so
  4        Say the one line out loud
  unclear  Write down what you'd like them to do, and by when
  tired    Send the photo, and one line under it
  afraid   Ask a tenants' advice line what your rights are
  bored    Write the opera version first

give notice, end a tenancy
  when     give, hand in, write, send, cancel, end, terminate: tenancy, lease, rental contract, flat,
           apartment, room, mietvertrag, rent contract
  when     give notice, give notice on: apartment, flat, room, landlord, house, tenancy
  when     give: notice
  when     -: moving out notice, end of tenancy
  unless   job, work, boss, company, employer, weeks, week
  1        Write one line: I'd like to end my tenancy on …
  2        Look up in the lease how long it takes
  3        Find the contract, and who signed it
  4        Say the date you'd like to be out
  unclear  Write down one question for a tenants' advice line
  tired    Write the line, and print it another day
  afraid   Let someone read the line before it goes
  bored    Write the farewell letter from the flat to you

the deposit
  when     get back, claim, claim back, get, ask for, chase, request, dispute: deposit, deposit back,
           kaution, security deposit, rental deposit, tenancy deposit, caution
  when     pay: deposit, security deposit, kaution
  when     -: deposit, security deposit, kaution, tenancy deposit
  unless   bank deposit, bottle, house purchase, cash in
  1        Write one line: when may I expect the deposit?
  2        Find the paper that says how much it was
  3        Write down the day the keys went back
  4        Say the sum out loud, and your old address
  unclear  Ask a tenants' advice line how long they may keep it
  tired    Find one photo of the empty rooms
  afraid   Do it in writing, with a friendly first line
  bored    Write down what you'd do with it

hand back the keys
  when     hand over, hand back, give back, return, drop off, copy, collect, pick up: key, keys, house keys,
           flat keys
  when     -: key handover
  unless   car, piano
  1        Put the keys in one bowl
  2        Write one line: when would suit you for the keys?
  3        Put the bowl by the door
  4        Count the keys, by touch
  unclear  Read in the lease whom they go to
  tired    Take them off your own ring
  afraid   Have a friend come along
  bored    Give each key a name

read the meter
  when     read, send, take, submit, write down, report, do: meter, meter reading, electricity meter, gas
           meter, water meter
  when     -: meter reading, final meter reading
  unless   blood, parking
  1        Take one photo of the meter
  2        Write the meter's number on a slip
  3        Find out where the meter hangs
  4        Say the first digit you remember
  unclear  Find the last bill: it says what they want
  tired    Put your phone in your pocket for when you pass it
  afraid   Ask a neighbour where theirs is
  bored    Guess the last digit first

leave the old place
  when     hand over, hand back: flat, apartment, room, house
  when     prepare, prepare for, do, get ready for, have: flat handover, move out inspection, final
           inspection, inventory check out, end of tenancy clean, checkout inspection, flat inspection
  when     fill, fill in, plaster over: hole, drill hole
  when     -: flat handover, final inspection, move out inspection, end of tenancy clean, flat inspection
  unless   car, tooth, food hygiene, ofsted, library, teaching, school
  1        Take one photo of one empty corner
  2        Wipe the inside of one cupboard
  3        Write down the day and the hour of it
  4        Name the room that's nearest to done
  unclear  Read in the lease how it's to be left
  tired    Photograph one wall
  afraid   Have a friend there as a witness
  bored    Bow to the crookedest socket


ask for a hand
  when     ask: friend, friends, neighbour, brother, sister, family, cousin, son, daughter
  when     ask for, accept, get: help, helping hand, lift, practical help
  unless   money, out, marry, homework, professional, loan, doctor, advice, lend, forgiveness, date,
           therapist
  1        Write one line: could you give me a hand with something?
  2        Write down one person who'd gladly help
  3        Write down the smallest thing they could do
  4        Say “Could you help me?” once, aloud
  unclear  Write down what help would look like, in five words
  tired    Send one person one question mark and a heart
  afraid   Ask for something so small it's easy to say yes
  bored    Offer them cake in the same line

boxes for a move
  when     get, buy, find, collect, order, ask for: box, moving box, cardboard box, moving boxes, packing
           material, bubble wrap, packing paper, packing tape
  unless   mail, litter, gift, lunch, letter, tool
  1        Write down one shop or friend with empty boxes
  2        Put one old newspaper aside for wrapping
  3        Count the shelves, roughly
  4        Picture the first box, full and closed
  unclear  Think one box for each shelf, and two for the kitchen
  tired    Bring one home when you next shop
  afraid   Get three, and see how far they go
  bored    Ask for the banana boxes; they have handles

pack for a move
  when     pack, pack up, box up, wrap: box, kitchen, house, flat, apartment, room, book, bedroom, dishes,
           living room, office, last box, moving box, everything, up house, cellar, stuff, bathroom, whole
           flat, glasses, kitchen stuff, wardrobe, home, belongings, things, studio, crockery
  when     build, label: box, moving box, cardboard box, moving boxes, packing material, bubble wrap,
           packing paper, packing tape
  when     -: moving box, packing boxes, packing up, boxes
  unless   suitcase, holiday, trip, lunch, school, gift, christmas, hospital, litter, lunch box, sandbox
  number   Pack one box, the smallest
  1        Put one thing you don't need this week in a box
  2        Write a room's name on one box
  3        Fold one box into shape
  4        Name one thing that goes in last
  unclear  Begin with the shelf you never reach
  tired    Put one open box in the room
  afraid   Pack the rubbish first: into a bag, not a box
  bored    Pack the strangest thing you own

moving day, van, helpers
  when     book, rent, hire, find, order, get, call, compare: moving van, van, mover, movers, removal
           company, removal firm, moving company, moving truck, u haul, removal van, transporter
  when     organise, plan, prepare, prepare for, get through: move, moving day, removal, house move, flat
           move, moving, relocation
  when     make, write: moving checklist, moving list, moving plan
  when     -: moving day, moving van, moving checklist, house move, movers, removal company, relocation,
           moving, moving list, moving plan
  unless   body, dance, chess, car, meeting, career
  1        Write down the day, and three names who might help
  2        Write one line: could you carry boxes that day?
  3        Write down the biggest thing that comes along
  4        Say the date out loud
  unclear  Write down the one thing that comes before all others
  tired    Ask one person to ask the others
  afraid   Get one offer for the van, and book nothing
  bored    Plan what to eat on the floor that night

tell people, address, contracts with a move
  when     transfer, cancel, change, move, register, set up, sort out, connect, switch on, notify, end,
           arrange: utility, utilities, electricity, internet, broadband, gas, electricity contract,
           internet contract, water, wifi contract, tv licence, energy supplier, council tax, mail
           forwarding, redirection
  when     forward, redirect: mail, post
  when     set up, order, get: internet, broadband, mail redirection, electricity, mail forwarding
  when     -: mail forwarding, utilities, mail redirection, post redirection, new internet
  unless   router, plant, wifi password, printer, meter, baby, tap, leak, computer, email, cheaper
  1        Write the new address and the date on one sheet
  2        Write down three who need to know it
  3        Find one customer number
  4        Say the new street and number aloud
  unclear  Look at your account: who takes money every month?
  tired    Send one of them one line
  afraid   Do the one with an online form first
  bored    Guess who'd still write to the old place in ten years

move out, move house
  when     move to, move, move in, move house, relocate, emigrate, move out, relocate to, emigrate to, move
           out of, move into, move back to, move away, move in with, move abroad, move back: -, house, flat,
           country, abroad, berlin, spain, apartment, parent, parents' house, boyfriend, girlfriend,
           partner, new flat, new house, city, another city, home, *
  when     move: house, flat, home, apartment, office, country, abroad
  when     leave: home, parents' house, flat, city, country
  when     -: moving out, moving abroad, emigration
  unless   body, car, appointment, meeting, file, sofa, bed, more, money, bookshelf, desk, forward,
           furniture, fridge, legs, website, box, on, every, mum, dad, grandma, grandpa, mother, father,
           care home, data, server, husband, wife, early, tomorrow morning, domain, couch, piano
  1        Write down one thing the move would make better
  2        Write down the one thing you'd like to know first
  3        Look at one street of the new place on the map
  4        Name the first thing you'd unpack
  unclear  Write down the one date that's fixed for it
  tired    Put one thing in one box
  afraid   Find out one nice thing about the place
  bored    Pack the silliest thing first

flatmates
  when     find, look for, choose, interview, get, search for: flatmate, roommate, new flatmate, subtenant,
           lodger, housemate
  when     talk to, live with, confront, ask, tell: flatmate, roommate, housemate
  when     make, write, do, agree on: cleaning rota, flat rules, house rules, room ad, putzplan
  when     -: flatmate, roommate, new flatmate, cleaning rota, room ad, putzplan
  unless   dog, shelter
  1        Write two lines on what it's like to live there
  2        Take one photo of the room by daylight
  3        Write down the one thing that matters to you
  4        Say what you'd like in the evening: quiet, or company
  unclear  Write down what you'd never want again
  tired    Ask one friend: do you know anyone?
  afraid   Ask them over for tea, and decide nothing
  bored    Write the ad of the grimmest room in town

sell a home
  when     sell, put up, list, value: house, flat, apartment, home, property, parents' house, mum's house,
           dad's house
  when     find, meet, choose, hire, talk to: estate agent, real estate agent, realtor, surveyor,
           conveyancer, broker
  when     -: house sale, estate agent, selling house
  unless   doll, bird, gingerbread, clean, rent, call
  1        Write down one question for an estate agent
  2        Write down three things you love about it
  3        Look up what one like it was sold for
  4        Say the year you moved in
  unclear  Ask a neighbour who sold how it went
  tired    Find the papers' folder, and leave it shut
  afraid   Have one talk, with no thought of signing
  bored    Write the advert with total honesty

buy a home
  when     buy, make offer on, bid on, view: house, flat, apartment, property, land, first home, condo, plot
           of land
  when     make: offer, bid
  when     -: house purchase, buying house
  unless   clean, tidy, plant, doll, bird, peace, friend, job, gingerbread, car
  1        Write down three things that matter to you in it
  2        Write down the one number you can't go past
  3        Look up what one like it went for
  4        Picture the front door, and the light
  unclear  Write down one question for someone who has done it
  tired    Save one listing, or one name
  afraid   Ask a question that binds you to nothing
  bored    Read one advert aloud, and say what it means

measure
  when     measure, measure up, draw plan of: room, wall, window, kitchen, bedroom, flat, new room, door,
           sofa, table, curtain, floor, garden, niche
  1        Measure one wall, and write it down
  2        Find the tape measure
  3        Sketch the room as a box
  4        Guess its length in steps
  unclear  Write down the one thing you'd like to fit in
  tired    Pace it out once
  afraid   Measure twice, and buy nothing
  bored    Measure it in spoons

settle in the new home
  when     unpack: box, moving box, kitchen, boxes, last box, everything
  when     furnish, decorate, set up, arrange, make cosy: flat, new flat, apartment, room, home, house, new
           place, living room, bedroom, nursery, home office
  when     feel at home, feel at home in, settle in: flat, place, house, new place, new home, -
  when     -: furnishing, new flat stuff, interior, home decor
  unless   website, server, cake, christmas, suitcase, blood
  1        Put one thing you love where you can see it
  2        Put one lamp where you'd sit in the evening
  3        Open one box by a hand's width
  4        Choose where your cup would stand
  unclear  Write down which room you'd like to be done first
  tired    Make one corner good, and leave the rest
  afraid   Unpack the kettle and one cup
  bored    Name the rooms like ships

store, downsize, sort before a move
  when     rent, clear, empty, find, book, get: storage unit, storage space, storage, self storage
  when     declutter, sort, downsize, clear out, get rid of, sell, throw out: before move, belongings,
           household, before moving, furniture
  when     downsize, declutter before: *
  when     -: storage unit, downsizing, decluttering before move
  unless   cloud, icloud, phone, google drive, company, staff
  1        Put one thing aside that won't come along
  2        Write “stays”, “goes”, “someone else's” on three slips
  3        Choose one shelf the size of your arm
  4        Say one thing you're glad to leave behind
  unclear  Ask of one thing: would I carry it up the stairs?
  tired    Put one thing by the door
  afraid   Take a photo of it, then let it go another day
  bored    Find the thing you've moved most often
"""
