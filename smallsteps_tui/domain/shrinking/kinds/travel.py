"""Travel: trips, tickets, packing, being on the way, cars, bikes, driving."""

KINDS = """
find the way there
  when     work out, figure out, find out, look up, check, plan: journey, travel time, way home, way back,
           parking there, best route
  when     find, look up, check, learn, work out, plan, find out: route, bus stop, entrance, platform, way
           there, route to work, bus to, tram
  when     -: way there, route, journey
  unless   bus pass, purpose, career, out, through, self, happiness, back to, of life, shop, school bus form
  1        Type the address into the map
  2        Write down when you'd like to be there
  3        Say which way you'd turn at the door
  4        Picture the first corner
  unclear  Ask someone who's been there
  tired    Save the map for tomorrow
  afraid   Try the way once, on a free day
  bored    Choose the way with the most trees

when the train, the bus or the boat goes
  when     look at: train, trains, train time, bus time, ferry, flight, flights, bus
  when     find, look up, check, work out, figure out, find out, plan, see, ask about: train, train time, bus
           time, bus, ferry, tram, flight time, last bus, last train, first train, ferry time, tide time,
           night bus, departure
  when     look up: train, train time, bus time, bus, ferry, tram, timetable, flight time, last bus, last
           train, connection
  when     -: train times, train time, bus times, bus time, ferry times, tide times, last bus
  unless   bus pass, driver, lost, left, ticket, tickets, brake, model, set, toy, wooden, electric
  1        Open the page or the app with the times
  2        Write down from where, and to where
  3        Write down when you'd like to be there
  4        Say the name of the stop
  unclear  Look up the last one back, too
  tired    Save the page
  afraid   Ask the driver, or at the counter
  bored    Guess the time of the next one

plan a trip
  when     plan, book, organise, go on, take, prepare for, plan for, research, arrange: trip, holiday,
           vacation, journey, honeymoon, weekend away, road trip, travel, city break, camping trip,
           pilgrimage, tour, cruise, family holiday
  when     travel to, travel, visit, go to, see, fly to, move around: japan, italy, paris, rome, spain,
           france, london, greece, portugal, iceland, new york, india, country, world, norway, vietnam,
           scotland, ireland
  when     camp, backpack: -
  when     travel: -, world
  when     -: holiday, vacation, travel, honeymoon, road trip
  when     plan, organise, research, prepare, choose, think about, decide on, look into: itinerary, route,
           travel plan, summer holiday, school holiday, school holidays, day trip, day out, gap year,
           staycation, interrail, backpacking trip, weekend trip, honeymoon, ski trip, city trip, hiking trip,
           safari, trip with, trip to, family trip, hen weekend, world trip, travel itinerary, half term,
           world tour, bike tour, sabbatical, japan trip
  when     go: camping, travelling, abroad, backpacking, on holiday, away, glamping
  when     go on: holiday, adventure, retreat, day trip, interrail
  when     get: out of town, away for weekend
  when     visit, see, travel to, go to, fly to: canada, germany, poland, africa, australia, northern lights,
           grand canyon, china, morocco, turkey, egypt, kenya, mexico, brazil, thailand, amsterdam, barcelona,
           vienna, berlin, europe, usa, seaside, coast, mountains
  when     read up on, read about: vietnam, country, destination
  when     -: city trip, interrail, camping, camping trip, itinerary, weekend away, day trip, summer holiday,
           city break, school holidays, gap year, backpacking, family holiday, holiday plans, ski trip,
           holiday planning, travel plans, staycation, glamping, world trip, day out, trip to japan, safari
  unless   cancel, doctor, hospital, dentist, tax, church, mosque, work, gym, bed, mum, dad, museum, therapy,
           shop, library, office, party, meeting, sleep, toilet, park, pool, class, grandma, grandpa, nan,
           gran, friend, pub, bank, court, concert, cinema, theatre, market, store, supermarket, aa, wedding,
           event, funeral, tip, field trip, packing, pack, insurance, vaccination, passport, visa, photo,
           diary, money, jet, phrases, guilt, unpack, time off
  number   Look at one picture of the first one
  1        Write down one thing you'd like to see or do there
  2        Put one pin on the map
  3        Look at one picture of it
  4        Say its name out loud
  unclear  Write down which: mountains, sea or town
  tired    Save one picture
  afraid   Look up how to get there, without planning to book
  bored    Find its strangest museum

book tickets and beds
  when     find, look for, get, book: cheap flight, cheap flights, cheap flight home, cheap ticket, cheap
           train ticket
  when     book, reserve: seat
  when     get, find, choose, compare, look for, order: flight, flights, hotel, ferry, hostel, airbnb,
           somewhere to stay, accommodation, campsite, holiday flat, return flight, flight home, cottage,
           holiday cottage, cruise, room for the night, place to stay, airport transfer, seat reservation
  when     book, reserve: flight, flights, train ticket, hotel, bus ticket, ticket to, ferry, hostel, airbnb,
           somewhere to stay, somewhere, accommodation, campsite, holiday flat, plane ticket, return flight,
           flight home, train, coach, cottage, holiday cottage, rail pass, bus, ticket home, sleeper train,
           interrail pass, cruise, room for the night, place to stay, couchsurfing, airport transfer,
           apartment for holiday, holiday caravan, camper van, seat reservation
  when     rent, hire: car, van, campervan, cottage, camper van, bike for holiday, moped, boat, holiday home
  when     -: train ticket, plane tickets, train tickets, rental car
  when     get, order, compare, choose: train ticket, bus ticket, plane ticket, rail pass, coach ticket, ferry
           ticket, interrail pass, ticket home
  when     buy: flight, flights, train ticket, bus ticket, ticket to, plane ticket, rail pass, ticket home,
           interrail pass, coach ticket, ferry ticket, return flight, flight home, seat reservation
  unless   cancel, return, refund, delay, compensation, mechanic, watch, simulator, of stairs, job, buy a
           house, reference, left, lost, letter, receipt, uniform, cleaner
  1        Open one page, and type in the place
  2        Write down the place and the day
  3        Find your card, or where you'd pay from
  4        Say where you'd wake up
  unclear  Write down the most you'd pay
  tired    Save one offer
  afraid   Look at the prices, without planning to book
  bored    See where the day's cheapest train goes

pack for a trip
  when     pack, pack for: suitcase, backpack, weekend, trip, holiday, bag for the weekend, for weekend, for
           trip, for holiday, travel bag, hand luggage, rucksack, for camping, hiking bag, baby's bag for the
           trip, for the trip, beach bag, for the hospital trip, festival, for holiday with, carry on, for the
           weekend, for festival, luggage
  when     -: packing, suitcase, luggage, packing for
  unless   hospital, school, gym, lunch, move, moving, parcel, box, boxes, house, flat, kitchen, apartment
  1        Open it where you'd fill it, and put in one thing
  2        Open the suitcase on the bed
  3        Write down three things you can't be without
  4        Choose the bag
  unclear  Look up the weather there
  tired    Put the bag in the middle of the room
  afraid   Pack what you'd wear the first day, and stop
  bored    Pack the silliest thing first, then take it out

weigh the luggage
  when     weigh: luggage, suitcase, hand luggage, carry on, rucksack, backpack
  when     check: luggage allowance, baggage allowance, bag size, size of bag, cabin bag
  1        Look up what it may weigh, or how big it may be
  2        Put the bag by the door, closed
  3        Look up how heavy it may be, in the booking
  4        Lift it once by its handle
  unclear  Ask a neighbour for a luggage scale
  tired    Take out the heaviest shoes, and call it fine
  afraid   Write down one thing that could stay at home
  bored    Guess its weight first

the day of travel
  when     check in, check in for: -, online, for flight, for the flight, flight
  when     print, download, find, save: boarding pass, ticket, train ticket, booking confirmation, e ticket,
           travel documents, travel document
  when     -: check in, boarding pass, travel documents, online check in
  unless   hotel work, gift, dress, clothes, with friend, with mum, with, proof, keep, pawn, parking, raffle,
           lottery, cloakroom, repair, dry, on, ticket for, ticket to, gig, concert, match, festival, theatre,
           cinema, film, musical, opera, exhibition, for gig, for show
  1        Find the booking number
  2        Put your passport or card in one pocket
  3        Look up the one time that matters
  4        Say out loud when you need to leave
  unclear  Write the main times on a slip of paper
  tired    Put the papers on top of the bag
  afraid   Ask someone to read it over with you
  bored    Count the stamps in your passport

the way there
  when     get, find, plan, look up, look for, check, note: way to airport, to the airport, train connection,
           route to, way there, first bus, first train, next bus, next train, night bus, bus route
  when     -: train connection
  unless   class, revision, lesson, exam, school timetable, book, driver, licence, ticket, job, pass, course,
           out of
  1        Look up the one time that matters
  2        Type the place into a map
  3        Say out loud when you need to leave
  4        Think of the door you'd go out by
  unclear  Ask one person who goes that way
  tired    Write the time on your hand or on a note
  afraid   Look up the one after it, too
  bored    Count the stops on the map

money and passes for the way
  when     change, exchange, swap: pounds, pound, euros, euro, dollars, dollar, rand, lev, leva
  when     exchange, change, swap, get, convert: pound, zloty, euro, dollar, dirham, rupee, yen, franc, krona,
           baht, peso, lira, forint, koruna, currency, foreign currency, travel money, holiday money, foreign
           cash
  when     buy, order: pound, zloty, euro, dollar, dirham, rupee, yen, franc, krona, baht, peso, lira, forint,
           koruna, currency, foreign currency, travel money, holiday money, foreign cash
  when     exchange, change: money
  when     order: money, currency, foreign currency, euros, travel money, local currency, cash for holiday,
           yen
  when     top up, renew, charge, apply for, get, replace, extend: library card, gym card, student card,
           oyster card, travel card, bus pass, monthly pass, travel pass, season ticket, railcard, metro card,
           esim, student bus pass, senior pass, deutschlandticket
  when     buy, order: library card, gym card, student card, oyster card, travel card, bus pass, monthly pass,
           travel pass, season ticket, railcard, metro card, esim, student bus pass, senior pass,
           deutschlandticket
  when     -: euro, euros, dollars, zloty, yen, foreign cash, holiday money, currency, travel money, bus pass,
           oyster card, season ticket, library card, student card, travel card
  unless   into grams, kg, bank, back, with friend, clothes
  1        Look up where it's done, and what you'd need
  2        Check if you still have an old one
  3        Put it in the pocket where you'd look for it
  4        Say how long it would last
  unclear  Write down how many days it's for
  tired    Put a note on your wallet
  afraid   Choose the smallest amount there is
  bored    Look closely at the picture on it

fear of flying, of the motorway, of going alone
  when     -: dual carriageway, night drive, highway driving, city driving
  when     drive, do, join, merge onto: dual carriageway, freeway, interstate, ring road, busy road, mountain
           road
  when     fly: -
  when     drive: on the motorway, at night, again, motorway, in the city, in snow, alone, over the bridge,
           through tunnel, on motorway, on the highway, highway, again after accident
  when     take, use, ride: bus, train, bus alone, underground, tube, metro, plane, subway, tram, public
           transport, night bus
  when     travel: alone, solo, again
  when     go: by train alone, on bus
  when     -: motorway, motorway driving, night driving, solo travel, public transport, driving on the
           motorway
  unless   spray, mask, rug, screen, swat, tip, tie, kite, drone, flag, book, licence, course, instructor,
           buy, ticket, theory, fix
  1        Look at the way on a map
  2        Choose one stretch, the shortest there is
  3        Write down one thing that helps you stay calm
  4        Sit as you'd sit there, and breathe out slowly
  unclear  Write down the moment that's hardest
  tired    Save the timetable for one stop
  afraid   Go with someone, one stop there and back
  bored    Choose a song for the first minute

one spot on the road
  when     -: roundabout, junction, slip road, long bridge, motorway junction, one junction, flyover
  when     drive, drive over, drive through, drive round, do, go over, go through, go round, join, merge,
           merge onto, merge at, practise, cross: roundabout, junction, slip road, flyover, steep hill, box
           junction, level crossing, motorway junction, tunnel alone
  when     drive over, drive through, cross, go over, go through: bridge, tunnel
  unless   dental, guitar, violin, fix, repair, carpal, book, card, play, card game, jigsaw, model, toy
  1        Look at it on a map, from above
  2        Say out loud the lane you'd be in
  3        Write down when it's quietest
  4        Breathe out once, with your hands as on a wheel
  unclear  Draw it on a scrap of paper, with one arrow
  tired    Save the map for tomorrow
  afraid   Go through it first with someone else at the wheel
  bored    Choose a song for the minute before

go somewhere near
  when     go to, visit, get to, walk to, drive to, cycle to, take: library, park, beach, market, office,
           work, school, class, university, campus, town, shop, pub, cafe, café, zoo, lake, forest, station,
           playground, post office, community centre, cinema, theatre, bus to work, city centre, mall,
           airport, flea market, botanical garden, castle, aquarium, planetarium, swimming lake, woods, river,
           viewpoint, sea, seaside, village, museum with kids, theme park, football match, stadium, fair,
           christmas market, farm, lido, ice rink, bookshop, second hand shop, hardware store, ikea, shopping
           centre, picnic
  when     see: sea, ocean, mountains
  when     attend, go to: class, lecture, training, practice, school, lesson, the movies, movies, pictures
  when     drive to, go to, travel to, visit: parent, parents, my parents, in laws, hometown, home town, home
  when     -: library, cinema, park, beach, theatre, zoo, flea market, cinema night, day at the beach, movie
           night out
  unless   risk, assessment, permission slip, party, present, home office, sick, lost, ill, quit, renew,
           library card, write, pack, apply, sell, online, zoom, webinar, work on
  1        Put your shoes and your keys by the door
  2        Look up when it opens or starts
  3        Put what you'd take in a bag
  4        Say out loud where you'd go first
  unclear  Look up how to get there
  tired    Put one thing for it by the door
  afraid   Choose the quietest time
  bored    Choose a route you've never taken

claim money back for a trip
  when     claim, ask for, apply for, get, request, chase: delay compensation, compensation, flight
           compensation, flight refund, train refund, delay repay, refund for flight, delay refund, lost
           luggage, refund, money back
  when     -: flight compensation, compensation, delay compensation, lost luggage, flight refund, delay
           repay
  unless   tax, vat, deposit, worker, overtime
  1        Write down what it was, and the day
  2        Find the ticket, the booking or the receipt
  3        Open the page for claims
  4        Say the sum out loud
  unclear  Look up the one rule that decides it
  tired    Put the ticket where you'll see it
  afraid   Write it, and don't send it yet
  bored    Write it as a postcard

the diary of a trip
  when     write, finish, start, keep: travel diary, travel journal, trip report, travel blog, holiday
           diary, travel log
  when     -: travel diary, travel journal, trip report
  1        Write one line about one minute of it
  2        Open the notebook, and write the place
  3        Stick in one ticket
  4        Think of something you heard there
  unclear  Choose one day of it
  tired    Write three words: what you saw, ate and heard
  afraid   Write the part no one will read
  bored    Begin with the strangest meal of the trip

time off
  when     ask, ask for, request, book, apply for, plan, submit, get: time off for the trip, time off, day
           off, holiday leave, leave, annual leave, vacation day, unpaid leave, sabbatical, vacation days,
           holiday request, leave request, parental leave
  when     -: holiday request, annual leave, vacation days, leave request
  unless   sick, maternity, ready, remain
  1        Write the dates on one line
  2        Look up how many days you have
  3        Find the form, or who to write to
  4        Say your first and last day off out loud
  unclear  Ask who else is away then
  tired    Put the dates in your own calendar
  afraid   Write it, and send it tomorrow
  bored    Draw a palm tree on your days off

give back a rental
  when     return, bring back: rental car, hire car, rented van, rental, hired van, rental bike
  1        Look up when and where it goes back
  2        Take a photo of each side
  3        Look under the seats
  4        Put its papers next to the keys
  unclear  Write down how full the tank was
  tired    Put the key where you'll see it
  afraid   Ask someone to follow you there
  bored    Thank it for the trip

anything else on the way
  when     travel with: *
  when     find: travel buddy
  when     fly to: *
  unless   call, phone, email, text, message, ask, tell, thank, sell, cancel, insurance, wash, clean, house,
           career, nerves, train for, potty, train the, dog, model, engine, learn to, buy, pay, work, film,
           book, spin, exercise, stop, donate, baby carriage, game, weekend off, alone, accident, crash,
           learn, renew, repair, pump, draw, write, paint, photograph, park, fly, save for, tidy, sort,
           unpack, pack, return, record, read, move, run, walk, play, plan, sign up, sing, knit, sew, cook,
           bake, eat, memorise, practise, translate, swim, dance, climb, cycle, organise, water, plant,
           prune, harvest, edit, scan, print, wrap, review, study, listen, teach, pray, volunteer, sweep,
           vacuum, iron, mend, sculpt, marinate, restore
  1        Write down one thing you'd like to know about it first
  2        Write down the one date or time that matters
  3        Put one thing for it by the door
  4        Say where you'd be by the evening
  unclear  Look up one thing you'd need to know
  tired    Save one page, or one picture
  afraid   Tell someone what you're planning
  bored    Hum a song about the road

pick a seat
  when     choose, pick, select, change, reserve: seat, seats, aisle seat, window seat, seat on plane
  unless   choir, class, table, school, orchestra, office, car seat, child, belt, bike, governor, council
  1        Open the booking, or the page with the plan of seats
  2        Find the booking number
  3        Say which you'd like: window or aisle
  4        Picture the row you'd sit in
  unclear  Look up which ones cost nothing
  tired    Let them choose one for you
  afraid   Choose one by the aisle, near the door
  bored    Guess who'd sit next to you
"""
