"""Occasions and plans: parties, trips, moving, volunteering, large wishes."""

KINDS = """
give a party
  when     host, celebrate, plan, organise, throw, prepare, arrange, have, prepare for: party, wedding,
           anniversary, reunion, baby shower, dinner party, birthday party, birthday, hen do, stag do,
           barbecue, game night, engagement party, housewarming, christmas, holiday dinner, family gathering,
           surprise party, potluck, christmas dinner, event, funeral tea, playdate
  when     invite, have: guest, people over, friends over, people round
  when     -: party, wedding, birthday party, dinner party, housewarming, wedding planning, baby shower, hen
           do
  unless   dress for, political
  1        Write down one name for the guest list
  2        Look up one date that is free
  3        Write down one thing to eat there
  4        Say one thing that would make it nice
  unclear  Write down how many people would be right
  tired    Write down the one person you'd like there most
  afraid   Plan it for three people
  bored    Think of the silliest theme

plan a trip
  when     plan, book, organise, go on, take, prepare for, plan for, research, arrange: trip, holiday,
           vacation, journey, honeymoon, flight, hotel, weekend away, road trip, travel, city break, camping
           trip, pilgrimage, tour, cruise, family holiday, accommodation
  when     travel to, travel, visit, go to, see, fly to, move around: japan, italy, paris, rome, spain,
           france, london, greece, portugal, iceland, new york, india, country, world, norway, vietnam,
           scotland, ireland
  when     travel to, fly to: *
  when     camp, backpack: -
  when     travel: -, world
  when     -: trip, holiday, vacation, travel, honeymoon, flight, hotel, road trip
  unless   cancel, doctor, hospital, dentist, tax, school, church, mosque, work, gym, bed, mum, dad, museum,
           grave, therapy, shop, library, office, party, meeting, sleep, toilet, park, pool, class, grandma,
           grandpa, nan, gran, friend, pub, bank, court, concert, cinema, theatre, market, store, supermarket,
           class, aa, wedding, event, funeral
  1        Write down one place you'd like to see
  2        Put one pin on the map
  3        Look at one picture of it
  4        Say its name out loud
  unclear  Write down: mountains, sea, or town
  tired    Save one picture
  afraid   Look up the way there, with no thought of booking
  bored    Find its strangest museum

go somewhere
  when     go to, visit, get to, walk to, drive to, cycle to: library, museum, exhibition, cinema, theatre,
           concert, park, beach, market, church, mosque, synagogue, temple, office, work, school, class,
           university, campus, town, shop, pub, cafe, café, garden centre, zoo, lake, forest, station, pool,
           playground, post office, community centre
  when     attend, go to: mass, service, class, lecture, rehearsal, choir, training, practice, school, lesson
  when     -: library, museum, cinema, exhibition
  unless   party
  1        Put your shoes and your keys by the door
  2        Look up when it opens or begins
  3        Put what you'd take along in a bag
  4        Say out loud where you'd go first
  unclear  Look up the way there
  tired    Put one thing for it by the door
  afraid   Choose the quietest hour
  bored    Choose a way you've never gone

find a home
  when     find, rent, buy, look for, search for, view, get: apartment, flat, house, room, place, place to
           live, home, shared flat, flatmate, roommate, housing, studio, property
  when     -: flat hunt, flat viewing, flat hunting, house hunting, apartment hunting
  unless   clean, hotel, study, service
  1        Open one listing and look at its first picture
  2        Write down one street you'd like
  3        Save one search
  4        Say one thing it needs to have
  unclear  Write down the most you could pay
  tired    Save one listing for tomorrow
  afraid   Look at one, with no thought of writing to them
  bored    Find the ugliest kitchen on offer

move house
  when     move to, move, move in, move house, relocate, emigrate, move out, relocate to, emigrate to: -,
           house, flat, country, abroad, berlin, spain, *
  when     plan, organise, prepare: move, removal
  when     -: move, moving, relocation, house move
  unless   body, car, appointment, meeting, file, sofa, bed, more, money, bookshelf, desk, forward, furniture,
           fridge, legs, website, box, on
  1        Write down one question about the move
  2        Put one empty box in the hall
  3        Look at one street there on the map
  4        Choose the first thing you'd unpack
  unclear  Write down the one date that's fixed
  tired    Put one thing in one box
  afraid   Find out one nice thing about the place
  bored    Pack the silliest thing first

volunteer
  when     volunteer: *
  when     do, start, find, try, join: volunteering, volunteer work, voluntary work, charity work, food bank,
           soup kitchen
  when     -: volunteering
  1        Open one page about it and read its first line
  2        Write down one afternoon you could give
  3        Write one line to say hello
  4        Say what you'd be glad to help with
  unclear  Write down: people, animals, or places
  tired    Save one page
  afraid   Ask if you could look on for an hour
  bored    Look for the oddest thing that needs hands

get married, divorce
  when     get, file for, go through, arrange: divorce, married, separated, engaged, custody, prenup
  when     see, find, call, talk to, hire: lawyer, solicitor, mediator, notary
  when     -: divorce, separation, custody, mediation
  1        Write down one question to ask
  2        Find the folder the papers live in
  3        Save the number of one person who knows about this
  4        Breathe out, and let your shoulders drop
  unclear  Write down what needs settling first
  tired    Put the papers in one envelope
  afraid   Tell one person what you're about to do
  bored    Write the list as if it were someone else's
"""
