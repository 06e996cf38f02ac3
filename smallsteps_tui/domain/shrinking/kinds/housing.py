"""Somewhere to live: searching, landlords, notices, deposits, flatmates, buying and selling."""

KINDS = """
see a room or a flat
  when     look at, see, go see, go and see, view: room, flat, apartment, studio, house, wg room, one bed, two
           bed, 1 bed, 2 bed, one bed flat, two bed flat, studio flat, maisonette, houseshare, flatshare,
           spare room, room on, bedsit, shared flat, new flat
  when     go see, go and see, view: place
  unless   friend, dream, mum, dad, brother, sister, aunt, uncle, museum, hospital, letter, insurance,
           grandma, gran, escape, haunted
  1        Write down one thing you'd ask there
  2        Look up how you'd get there
  3        Write the day and the time on a slip of paper
  4        Think of the one thing you'd need there
  unclear  Write down the most it can cost
  tired    Choose how long you'd stay
  afraid   Ask someone to come along
  bored    Guess the colour of the kitchen

find a home
  when     find, look for, search for: flatshare, flat share, shared flat, wg, wg room, house share, room in a
           flat, sublet, digs, student room, lodging, lodgings
  when     find, look for, search for: apartment, flat, house, shared flat, housing, studio, wg, wg room,
           cheaper flat, bigger flat, smaller flat, cheaper place, new flat, new apartment, immoscout, one
           bedroom flat, student room, dorm room, zimmer, wohnung, accommodation near work, own place, place
           of my own, housing near campus
  when     find, look for, search for: room, home, property
  when     look for, search for: place
  when     look at, check, browse, open: immoscout, zillow, rightmove, flat listing, flat ad, wg gesucht,
           listing, house listing, idealista, spareroom
  when     look at, browse, bid on, bid for: flat, apartment, property, council flat
  when     -: flat hunt, flat hunting, house hunting, apartment hunting, flat search, wg search,
           wohnungssuche, apartment search, room search, house search, new flat
  when     *: housing search
  unless   practice, rehearsal, band, event, class, party, hire, pray, prayer, prayers, workshop, for my, for
           our, yoga, choir, place for, home for, budgie, parrot, hamster, rabbit, rabbits, guinea pig,
           tortoise, hens, hamsters, animals, records, clothes, plants, piano, sofa, furniture, desk, bike,
           books, book, toys, toy, fish, hens, fridge, bed for, out, clean, hotel, study, service, tidy, sell,
           paint, declutter, landlord, tyre, decorate, meeting, mess, insurance, warm, plant, dog, cat,
           kitten, puppy, someone, clear, clearance, pram, buggy, his, her, exam, escape, for the, office,
           holiday, weekend, sit, park, eat, lunch, coffee, swim, stand, hide, smoke, sleep, to a, to my, out the
  when     rent: apartment, flat, house, room, studio, place, home, bungalow, cottage to live in
  when     look for, find, search for, register for: council swap, home swap, house swap, mutual exchange,
           flat swap, tauschwohnung
  when     get, search: own place, place of my own, cheaper flat, bigger flat, cheaper place, student room,
           immoscout
  1        Open one listing and look at its first picture
  2        Write down one street you'd like
  3        Save one search
  4        Say one thing it needs to have
  unclear  Write down the most you could pay
  tired    Save one listing for tomorrow
  afraid   Look at one, without planning to write to them
  bored    Find the ugliest kitchen there is

one's place on a housing list
  when     check, look up, find, find out, ask about, ask for, chase, challenge, know, see: band, banding,
           housing band, housing register band, banding number, place on list, place on housing list, housing
           list, housing register, priority band, bidding number, housing application number
  only     housing, council, register, bidding, banding
  unless   rock, rehearsal, rubber, music, gig
  1        Find the last letter about it, or its login page
  2        Write down the number they know you by
  3        Write one line: “Where am I on the list, please?”
  4        Say who lives with you, out loud
  unclear  Ask an advice centre what the bands mean
  tired    Save the page for tomorrow
  afraid   Ask someone to sit with you while you look
  bored    Draw the front door you'd like

water, power and the rest in a new home
  when     set up, open, get, arrange, start, sort out, take over, register: water account, utilities, utility
           account, energy account, gas account, electricity account, council tax account, gas and
           electricity, electricity contract, stromvertrag, power account
  when     change, move, switch, transfer: utilities, utility, meter reading, gas and electricity, energy
           account
  unless   ms, mrs, name, surname, married, maiden
  1        Write down the address, and the day it begins
  2        Look up which firm it is for your street
  3        Take one photo of the meter
  4        Say the new address out loud
  unclear  Ask a neighbour who theirs is with
  tired    Save the page for tomorrow
  afraid   Write to them; there's no need to call
  bored    Guess who had the longest shower here

write for a flat, papers for it
  when     write, send, answer, reply to, message, prepare, apply for, put together, do, contact: flat
           application, apartment application, flat ad, rental application, flat advert, tenant application,
           rental papers, house ad, flat, wg ad
  when     -: rental application, flat application, tenant application
  when     answer, reply to, apply for, message: listing, apartment, rental, flat
  unless   clean, paint
  1        Write two sentences about who you are
  2        Put one payslip in a folder for it
  3        Write down your name, your work and your moving date
  4        Say who you are, as if at the door
  unclear  Write down what you'd want to know as a landlord
  tired    Send one line: “Is it still free?”
  afraid   Ask a friend to read what you write
  bored    Write as if you were your own cat, looking for a home

a guarantor
  when     find, ask, get, need, look for, ask for: guarantor, bürgschaft, rent guarantor, co signer
  when     -: bürgschaft
  when     -: guarantor
  1        Write down one person who could sign for you
  2        Write down the rent and the date it begins
  3        Write one line: “Could I ask you something big?”
  4        Say why you'd pay on time
  unclear  Read what the landlord needs from them
  tired    Choose who to ask, and ask tomorrow
  afraid   Look up companies that do it for a fee
  bored    Think of the funniest guarantor you could have

a viewing
  when     *: flat share interview, wg interview
  when     go to, prepare for, have, attend, -: wg casting, flat viewing, viewing, house viewing, apartment
           viewing, mortgage viewing, open viewing, room viewing, flat casting
  when     -: viewing
  when     *: flat viewing, house viewing, apartment viewing, mortgage viewing, room viewing
  unless   film, tv, stars
  1        Write down one thing you'd ask there
  2        Put your papers in your bag for it
  3        Look up how to get there, and the nearest stop
  4        Say “I'd love to live here” once
  unclear  Write down three things to check: light, noise, damp
  tired    Set an alarm for when to leave
  afraid   Take someone along who notices what you don't
  bored    Guess what the last tenant was like

the list of what is in a flat
  when     check, go through, do, sign, make, write, compare, read, fill in, photograph, send, -: inventory,
           check in inventory, move in inventory, check out inventory, checkout report, check in report,
           schedule of condition, übergabeprotokoll, état des lieux, etat des lieux
  only     flat, photos, landlord, tenancy, move in, moving in, check in, check out, deposit, room, agency,
           übergabeprotokoll, état, etat, condition, checkout, house, let, tenant
  unless   stock, shop, café, kitchen stock
  1        Begin with one room: write down what you see in it
  2        Take one photo of one mark or one scratch
  3        Find it in your papers or your emails
  4        Choose the room with the least in it
  unclear  Write a question mark next to one line
  tired    Take three photos, and stop
  afraid   Go through it with someone beside you
  bored    Find the oldest scratch in the place

ask for a viewing
  when     book, arrange, get, ask for, request, set up, schedule: viewing, flat viewing, house viewing,
           apartment viewing, room viewing
  unless   film, tv, stars
  1        Write one line: “Could I come and see it?”
  2        Write down two times that would suit you
  3        Open the advert, as far as the number or the form
  4        Say your one line out loud
  unclear  Write down one thing you'd like to know first
  tired    Save the advert for tomorrow
  afraid   Write the line, and send it tomorrow
  bored    Guess the colour of the kitchen

social housing, nowhere to live
  when     *: temporary housing, temporary flat
  when     find, apply for, look for: social flat, temporary place, emergency flat, refugee housing
  when     -: temporary place
  when     apply for, get, request, join: council housing, social housing, housing list, council flat, housing
           association, shelter, emergency housing, temporary housing, homeless application, housing
           association form, sheltered housing, wohnberechtigungsschein, housing office, housing application,
           emergency accommodation, hostel bed, section 8
  when     apply as, register as: homeless
  when     -: homeless application, temporary accommodation, homelessness, wohnberechtigungsschein
  when     *: council housing, housing association form, housing list, social housing, emergency housing,
           housing application
  when     call, contact, ask for, find, go to, look for: social housing, shelter, emergency housing,
           temporary housing, sheltered housing, housing office, emergency accommodation, hostel bed
  unless   dog, cat, animal, kitten, puppy, volunteer, donate, bus, storm
  1        Save the number of one housing advice line
  2        Write down the names of everyone who lives with you
  3        Put your ID and one letter in a bag
  4        Say “I need a place, from this date”
  unclear  Ask an advice centre who to go to first
  tired    Ask someone you trust if you could sleep on their sofa
  afraid   Take someone along to the office
  bored    Write down what your front door would look like

threatened with eviction, arrears
  when     *: eviction letter
  when     deal with, answer, read, respond to, appeal, open, stop, fight, face: eviction notice, eviction,
           eviction letter, section 21, possession order, räumungsklage
  when     *: eviction, eviction notice
  when     -: section 21
  when     *: eviction notice, eviction
  1        Find the newest letter about it, and read its date
  2        Save the number of one tenants' advice line
  3        Put the letter in your bag, to show someone
  4        Put both feet on the floor, and breathe out slowly
  unclear  Ask an advice line “What do I do first?”
  tired    Take one photo of the letter, for someone who can help
  afraid   Call the advice line with someone beside you
  bored    Write down everyone who'd help you carry things

write or talk to the landlord
  when     argue with, fight with, complain to, complain about: landlord, property manager, letting agent,
           noise, neighbour
  when     *: rent increase letter, repair request
  when     -: neighbour noise
  when     call, write to, email, message, contact, talk to, ask, tell, phone, ring, reply to, answer, remind,
           text, chase: landlord, landlady, letting agent, letting agency, housing association, property
           manager, property management, hausverwaltung, caretaker, housing company, vermieter, janitor, owner
           of flat, condo board
  when     log: repair, leak, mould, damp
  when     report, complain about: heating, broken heating, mould, leak, damp, noise, water damage, broken
           boiler, boiler, mold, mice, broken window, bed bugs, cockroaches, neighbour's noise, broken lift,
           pipe
  when     ask about, complain about, contest, dispute, negotiate, refuse, question, object to: rent increase,
           rent, service charge, nebenkosten, rent reduction, heating costs, nebenkostenabrechnung, tenancy
  when     ask for: repair, rent reduction, new window
  when     -: vermieter, nebenkostenabrechnung, broken heating, service charge, property manager
  when     *: landlord, landlady, letting agent, rent increase, hausverwaltung, nebenkosten
  unless   police, music, tinnitus, deposit, reference, let in, cleaner, inspection, pay, keys, find, avoid,
           invite
  1        Write down one line you'd send them
  2        Take one photo of what it's about
  3        Write down how long it's been like this
  4        Say out loud what you'd write
  unclear  Write down what you'd like them to do, and the date
  tired    Send one photo, and one line with it
  afraid   Ask a tenants' advice line what your rights are
  bored    Write the opera version first

somebody sees the room or the flat
  when     show, let see, let view, show round: flat, room, house, apartment, spare room, place
  only     viewing, tenant, lodger, room ad, ad, saturday, sunday, monday, tuesday, wednesday, thursday,
           friday, flat, room, viewers, nachmieter, buyer
  unless   prices, film, trainee, cold room, starter, new girl, new lad, lockers, apprentice
  1        Open the curtains in one room
  2        Write down one good thing about it
  3        Put one thing out of sight
  4        Look at it from the door, as they'd see it
  unclear  Write down what you'd ask them
  tired    Close the door of the messiest room
  afraid   Ask someone to be there with you
  bored    Write a totally honest advert for it in your head

meet the landlord or the agent
  when     meet, meet with, see, visit, let in, show round, wait for, have round: landlord, landlady,
           letting agent, agent, estate agent, property manager, surveyor, inspector, housing officer,
           vermieter, hausverwaltung, makler
  unless   spy, travel, book, secret, cinema
  1        Write down one thing to ask or to show them
  2        Take one photo of what it's about
  3        Put a pen and paper by the door
  4        Say “Could you put that in writing?” once
  unclear  Write down what you'd like them to say yes to
  tired    Clear the chair they'd sit on, and stop
  afraid   Ask someone to be there
  bored    Guess what they'll look at first

help to clear a home
  when     call, phone, ring, find, book, hire, get, ask, email, compare: house clearance, clearance man,
           clearance people, clearance company, clearance firm, house clearance man, house clearance company,
           someone to clear house, man with van, removal man, removal men, skip man
  when     -: house clearance
  1        Write down what there is to take, and from where
  2        Take one photo of it
  3        Write down the one thing that stays
  4        Say “What would it cost?” once
  unclear  Ask them what they do with what they take
  tired    Save one number
  afraid   Ask someone to be there when they come
  bored    Guess how many tins are in the kitchen

give notice, end a tenancy
  when     get out of, break, leave: lease, rental contract, tenancy
  when     cancel, end, terminate: tenancy, lease, rental contract, flat, mietvertrag, rent contract
  when     give notice, give notice on: apartment, flat, room, landlord, house, tenancy, garage, lock up,
           storage unit, allotment, parking space
  when     give: notice
  when     -: end of tenancy
  when     *: moving out notice
  unless   job, work, boss, company, employer, weeks, week, marriage
  1        Write one line: “I'm giving notice, and the last day will be …”
  2        Look up in the contract how much notice to give
  3        Find the contract, and who signed it
  4        Say the date you'd like to be out
  unclear  Write down one question for a tenants' advice line
  tired    Write it today, and print it another day
  afraid   Let someone read it before it goes
  bored    Write the flat's farewell letter to you

the deposit
  when     get back, claim, claim back, ask for, chase, request, dispute: deposit, deposit back, kaution,
           security deposit, rental deposit, tenancy deposit, caution
  when     get: deposit back, kaution back
  unless   bank deposit, bottle, house purchase, cash in, for a house, mortgage
  1        Write one line: “When can I expect the deposit?”
  2        Find the paper that says how much it was
  3        Write down the day the keys went back
  4        Say the sum out loud, and your old address
  unclear  Ask a tenants' advice line how long they can keep it
  tired    Find one photo of the empty rooms
  afraid   Do it in writing, with a friendly first line
  bored    Write down what you'd do with the money

talk to a flatmate
  when     talk to, live with, confront, ask, tell, remind: flatmate, roommate, housemate, housemates
  when     argue with: flatmate, roommate, housemate
  unless   find
  1        Write down what you'd say to them first
  2        Write down the one thing that would help
  3        Put the kettle on, with two cups
  4        Say their name, in a friendly voice
  unclear  Write down what bothers you, in five words
  tired    Leave one friendly note: “Can we talk on Sunday?”
  afraid   Say it first to someone who doesn't live there
  bored    Say it like a nature documentary

flatmates
  when     sublet: *
  when     find, look for: nachmieter, next tenant, new tenant, subtenant, tenant
  when     -: nachmieter
  when     find, look for, get, search for: flatmate, roommate, new flatmate, subtenant, lodger, housemate
  when     -: flatmate, roommate, new flatmate, room ad
  when     make, write, do, post, put up, place, put online: room ad, wg ad, flat ad, advert for room, room
           advert, ad for room
  unless   dog, shelter
  1        Write two lines on what it's like to live there
  2        Take one photo of the room by daylight
  3        Write down the one thing that matters most to you
  4        Say what you'd like in the evening: quiet, or company
  unclear  Write down what you'd never want again
  tired    Ask one friend: “Do you know anyone?”
  afraid   Ask them over for tea, and decide nothing
  bored    Write an advert for the grimmest room in town

rules and a rota for the flat
  when     make, write, do, agree on, draw up, hang up, set up, propose, change, start, -: cleaning rota, flat
           rules, house rules, putzplan, flat rota, rota for bathroom, bathroom rota, kitchen rota, bin rota,
           washing up rota, flat agreement
  1        Write down the one job that matters most to you
  2        Write the names in a row at the top of a page
  3        Choose an evening when all of you are in
  4        Say what works well already
  unclear  Ask each of them which job they mind least
  tired    Write two jobs down, and stop
  afraid   Begin with what you'd take on yourself
  bored    Give each job a grand title

sell a home
  when     sell, list, value: house, flat, apartment, home, property, parents' house, mum's house, dad's house
  when     find, choose, hire: estate agent, real estate agent, realtor
  when     -: house sale, selling house
  when     -: estate agent
  unless   doll, bird, gingerbread, clean, rent
  1        Write down one question for an estate agent
  2        Write down three things you love about it
  3        Look up what a similar one sold for
  4        Say the year you moved in
  unclear  Ask a neighbour who's sold theirs how it went
  tired    Find the folder with the papers, and leave it shut
  afraid   Talk to one agent, and sign nothing
  bored    Write a totally honest advert for it

ring an agent, a surveyor, a broker
  when     call, email, contact, write to, phone, ring, talk to, message, find, choose, hire, ask, chase,
           text, book: surveyor, conveyancer, broker, mortgage broker, mortgage adviser, house surveyor
  when     call, email, contact, write to, phone, ring, talk to, message, ask, chase, text: estate agent,
           realtor, real estate agent, makler, agent
  unless   travel, literary, acting, secret, stock, insurance, casting, model
  1        Write down the one thing you'd ask them
  2        Write down the address it's about
  3        Find their number, or their last message
  4        Say your question out loud
  unclear  Write down what you'd like: a date, a price or an answer
  tired    Save their number for tomorrow
  afraid   Ask one question, and promise nothing
  bored    Guess how often they'll say “lovely”

buy a home
  when     make offer on, put offer in on: house, flat, apartment, property, land, first home, condo, plot of
           land
  when     -: house purchase, buying house
  unless   clean, tidy, plant, doll, bird, peace, friend, job, gingerbread, car, grave, burial, cemetery,
           hamster, rabbit, hens, wendy, dolls, chicken, ghost
  when     buy: house, flat, apartment, property, land, first home, condo, plot of land, home, plot, bungalow
  1        Write down three things that matter to you in it
  2        Write down the most you can pay
  3        Look up what a similar one went for
  4        Picture its front door, and the light inside
  unclear  Write down one question for someone who's done it
  tired    Save one listing, or one name
  afraid   Ask one question that commits you to nothing
  bored    Read one advert aloud, and say what it means
"""
