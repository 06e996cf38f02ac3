"""Places one goes to, and outings, by the class of their noun."""

KINDS = """
@place
  nouns    park, tower, tower step, bell tower, steps by the river, coast, coast path, dunes, cliff path,
           allotment path, promenade, boardwalk, arcade, golf course, driving range, bowling green,
           skatepark, tennis court, football pitch, stadium, racecourse, marina, quay, jetty, weir, orchard,
           vineyard, field, common, green, village green, plaza, fountain, cemetery gate, wood, copse, glen,
           valley, cove, bay, rock pool, hot springs, souk, bazaar, medina, chapel ruins, car boot sale, car
           boot, jumble sale, garage sale, yard sale, open day, bus shelter, tube station, metro station,
           terminal, ferry terminal, newsagent, deli, greengrocer, butcher's, fishmonger, post office
           counter, launderette, laundromat, hospital cafe, church hall, temple garden, games cafe, board
           game cafe, cat cafe, internet cafe, garden centre, botanical garden, botanic garden, public
           garden, playground, skate park, beach, seaside, sea front, seafront, pier, harbour, harbor, lake,
           pond, river, riverside, canal, towpath, waterfall, woods, wood walk, forest, hill, hilltop,
           mountain, summit, peak, moor, heath, meadow, field path, footpath, trail, nature reserve, national
           park, bird hide, viewpoint, lookout, lighthouse, castle, palace, manor house, ruin, ruins, abbey,
           cathedral, monument, memorial, war memorial, museum, art museum, science museum, gallery, art
           gallery, exhibition, exhibit, zoo, farm park, city farm, aquarium, planetarium, observatory, theme
           park, funfair, cinema, movie theatre, theatre, theater, opera house, concert hall, jazz club,
           comedy club, library, local library, bookshop, bookstore, record shop, charity shop, thrift store,
           thrift shop, flea market, farmers market, farmers' market, christmas market, night market, street
           market, market, high street, shopping centre, mall, bakery, ice cream parlour, cafe, café, coffee
           shop, tea room, teahouse, canteen, diner, restaurant, food court, food truck, ice rink, swimming
           pool, leisure centre, lido, sauna, hammam, spa, hot spring, thermal bath, gym down the road, dance
           hall, village hall, community centre, community center, social club, youth club, day centre, drop
           in, drop in centre, warm hub, warm space, men's shed, repair cafe, makerspace, tool library, food
           bank, city centre, old town, town, downtown, town centre, village, city, square, main square, bus
           stop, tram stop, train station, bus station, station, airport, ferry, postbox, post box, corner
           shop, shop on the corner, end of the street, end of the road, end of the drive, letterbox at the
           corner, gate, bench, bench by the river, allotments, rooftop, roof terrace, courtyard, porch,
           front step, back step, doorstep, front garden, back garden, back yard, backyard, balcony, fire
           escape, hospital garden, island, border town, birthplace, old school, childhood home, old house,
           hometown, home town, old neighbourhood, new neighbourhood, neighbourhood, campus, student union

@outing
  nouns    outing, day out, day trip, trip, trip to town, trip to the sea, weekend away, city break, mini
           break, road trip, excursion, field trip, family outing, family day, adventure, microadventure, mini
           adventure, expedition, picnic, barbecue in the park, walk, dog walk, stroll, wander, evening
           stroll, morning walk, evening walk, lunchtime walk, short walk, long walk, nature walk, walk in the
           park, walk in the woods, woodland walk, winter walk, night walk, sensory walk, mindful walk, silent
           walk, walking tour, guided tour, city tour, tour, boat trip, boat ride, train ride, bus ride, tram
           ride, tram, ferry ride, ferris wheel, drive in the country, sunday drive, scenic drive, pilgrimage,
           camping trip, camping weekend, camping, wild camp, glamping, bikepacking trip, cycle tour, fishing
           trip, foraging walk, mushroom hunt, blackberry picking, berry picking, apple picking, strawberry
           picking, beach day, pool day, park visit, library visit, museum visit, gallery visit, zoo visit,
           cinema trip, cinema visit, theatre visit, trip to the cinema, concert, gig, live music, open mic,
           play at the theatre, theatre, ballet performance, opera night, festival, street party, carnival,
           fair, village fete, fireworks, bonfire, bonfire night, parade, football match, home match, match
           day, ball game, stargazing, star gazing, sunrise walk, sunset walk, birdwatching, bird watching,
           birding, bug hunt, geocaching, letterboxing, rock pooling, beachcombing, litter pick, parkrun as a
           spectator, flea market trip, window shopping, errand walk, coffee run, lap, lap of the park, lap of
           garden, lap of block, circuit of park, loop of the block, slow walk, gentle walk, quick walk, walk
           round the car park, walk round the block, turn round the garden, fresh air, breath of fresh air,
           sunshine, sun break, daylight, holiday, vacation, retreat weekend, spa visit, escape room visit

sit outside at home
  when     sit out in, sit out on, sit out, sit in, sit on, sit, lie in, read in, rest in, eat in, breathe
           in, have tea in, be in: garden, balcony, porch, back step, doorstep, terrace, veranda, patio,
           yard, back garden, front step
  unless   memorial, beer, pub, botanical, walled, temple, hospital
  1        Stand at the open door for a minute
  2        Put on what keeps you warm
  3        Look at the sky from the window
  4        Breathe in once, slowly
  unclear  Choose where you'd sit
  tired    Open the window instead, and sit by it
  afraid   Stay on the step, with the door open
  bored    Listen for three sounds

set off for a place
  when     discover: @place
  when     go home, walk home, cycle home, drive home, come home: pretty way, long way, other way, back way,
           scenic way
  when     get lost: @place
  when     explore, wander, walk, discover, walk down, try, take: street, side street, new street, path,
           alley, lane, part of town, district, other way home, long way home, long way round, way home,
           scenic route, other route, new route
  when     go, walk, cycle, bike, wheel, nip, wander, stroll, sit, read, work, eat, lie, stand, climb, roam,
           explore, play, swim, paddle, skate, step, wait, hang out, picnic, be, stay, camp, ramble, hike,
           march, potter, mooch, lounge, sunbathe, meditate, rest, breathe, nap, people watch, journal,
           dance, circle, loop, cross, reach, trot, trek, tramp, limp, hobble, walk to, walk round, go out
           to, leave for, pop to, pop out to, nip to, head to, go back to, return to, go up, go down: @place
  when     go to, get to: @place
  when     sit, lie, read, walk, stroll, wander, potter, rest, nap, eat, go out, stand: garden
  when     drive, ride, travel, motor, drive out, take bus, hop: @place
  when     picnic: -
  when     go see, see, find, visit: bluebell, sunflower, lavender, tulip, mountain, sea, blossom, cherry
           blossom, autumn colour, autumn leaf, christmas lights, snowdrop, daffodil, northern lights, deer,
           seal, lambs, heron, puffin
  when     -, take, have: sauna, steam room, steam bath, hammam
  when     run, jog: park, canal, towpath, river, riverside, lake, beach, hill, trail, forest, woods, common,
           seafront, promenade, pier, harbour, village, town, end of the road, end of the street, corner
           shop, coast, coast path, gate, bench, postbox, post box, water tower, tower, field, lighthouse,
           path, old town, reservoir
  unless   garden, balcony, porch, back step, terrace, veranda, patio, clean, paint, sweep, plant, weed,
           road, border control, photo of, drawing, cage, scene, project, city council, bank, chapter,
           application, code, website, job, hall booking, lesson plan, teach, dog, phobia, scared, afraid,
           ex, wine, pub, lift, kit, shift
  1        Put your shoes and your keys by the door
  2        Put on one shoe
  3        Look out of the window at the weather
  4        Put both feet on the floor
  unclear  Choose the way you'd go
  tired    Choose the nearest bit of it
  afraid   Choose when you'd turn back; early is fine
  bored    Look for five red things on the way

visit a place
  when     visit, see, check out, take in, tour, look into, find out about, drive to, travel to, show,
           suggest, revisit, try, try out, scout, scope out, recce, go see: @place
  when     look up: @place
  when     find, look for: @place
  unless   clean, paint, job, code, ex, grave, deal with, house to rent, rent, buy, website, application,
           phobia, wine, bench, headstone, mum, dad, gran, nan, friend, lost, map, atlas, bible, street view,
           wedding, venue, on facebook
  1        Look up how to get there, and when it's a good time
  2        Write down one day you could go
  3        Write down one thing you'd like to see there
  4        Picture yourself at its door
  unclear  Ask someone who's been there
  tired    Save its page
  afraid   Choose the quietest hour there
  bored    Choose what you'd look at first: the oddest thing

a place on its own
  when     park: -, lunch, at lunch
  when     -: @place
  unless   clean, paint, sweep, plant, weed, photo, drawing, project, job, code, lesson, scene, map, bed,
           bulbs, repair, fence, hinge, gate hinge, oil, council, menu, book, application, permit, stall,
           rent, layout, paddling, party, bench press, model, plan, sign, price, supervisor, booking, set,
           hall floor, homework, essay, report, do, make, finish, sort, start, build, work, deal
  1        Put your shoes and your keys by the door
  2        Look up when it's open
  3        Look out of the window at the weather
  4        Picture yourself there
  unclear  Write down what you'd do there first
  tired    Choose a day for it, and put it in your calendar
  afraid   Choose someone to come with you
  bored    Look for five red things on the way

go on an outing
  when     go on, go for, sneak, squeeze, fit, go, take, have, do, enjoy, start, join in, get, fit in,
           manage, attempt, try, make it to, be on, tackle, make time for, complete, finish, repeat, follow:
           @outing
  when     join: @outing
  when     -: @outing
  unless   clean, essay, insurance, code, planning permission, money, photo, album, report, invoice, ticket,
           tickets, budget, application, presentation, job, business, receipts, expense, expenses, pack,
           book, visa, frame, guide, request, form, write, cover, set, conference, reading, science, careers,
           trade, lights, film, poster, speech, wedding, stall, holiday, vacation, city break, mini break,
           weekend away, road trip, firework, fireworks, bonfire
  time     Stand outside the door for two minutes
  1        Put your shoes and your keys by the door
  2        Put on one shoe
  3        Look out of the window at the weather
  4        Put both feet on the floor
  unclear  Choose the way you'd go first
  tired    Choose the shortest version of it
  afraid   Choose when you'd turn back; early is fine
  bored    Look for five red things on the way

walk a bit more of the way
  when     get off: bus, tram, train, metro, subway, tube, stop, bus stop, stop early, underground
  when     park: further, further away, far, further off, car further, on far side, at far end, away
  1        Put on the shoes you walk best in
  2        Choose the stop, or the corner, you'd walk from
  3        Say its name out loud
  4        Put both feet on the floor
  unclear  Check how long the walk is from there
  tired    Choose the way there, or the way back
  afraid   Choose the busier street
  bored    Count red doors on the way

see what is on
  when     -, go to, join, try: film club, film festival, cinema club, film night at library, jazz festival,
           book festival, comedy club
  when     see, go see, go to, book, get tickets for: play, musical, show, opera, ballet, matinee, pantomime,
           panto, stand up, comedy show, comedy night, jazz night, open mic night, poetry reading, author
           talk, magic show, circus, matinée, school play
  unless   toddler, kid, child, sell, animal, card, netflix, iplayer, on tv, start, make, run
  1        Look up when it's on, and where
  2        Write down one evening you could go
  3        Write to one person who might come
  4        Think of the last one you liked
  unclear  Ask someone what they've seen lately
  tired    Save its page
  afraid   Choose a seat by the aisle
  bored    Choose it by its title alone

plan an outing
  when     plan, organise, arrange, schedule, look into, research, find, choose, book, put
           together, think of, map out, set up, pick, agree, agree on, coordinate,
           sort, sort out, come up with, look forward to,
           discuss, talk about, dream of, dream up: @outing
  when     look up: @outing
  when     decide on: @outing
  unless   insurance, visa, essay, business trip expenses, report, stall
  1        Write down one thing you'd like to see or do there
  2        Write down who it'd be with
  3        Write one line: “Would you come along?”
  4        Picture the first minute of it
  unclear  Write down two days it could be
  tired    Choose the nearest place you've liked
  afraid   Plan one that's over in an hour
  bored    Roll a die for the direction

suggest an outing to somebody
  when     suggest, propose: @outing
  when     invite to: @place
  unless   insurance, visa, essay, report, stall
  1        Write one line: “Would you come along?”
  2        Choose one that is near and easy
  3        Say it out loud once, to the wall
  4        Picture the first minute of it
  unclear  Write down two days it could be
  tired    Put their name where you'll see it tomorrow
  afraid   Suggest one that's over in an hour
  bored    Suggest it in five words exactly

what an outing costs, and telling people of it
  when     cost, cost up, price, price up, budget for, announce, advertise: @outing
  unless   insurance, visa, essay, report
  1        Write on one line what it is, and when
  2        Write down one thing that costs something
  3        Find where it's written down so far
  4        Say out loud who'd come
  unclear  Write down one question people will ask
  tired    Put a pen and paper out for tomorrow
  afraid   Show it to one friend first
  bored    Write it like an old film poster

ride in it
  when     ride, take, get in, get into, go in, use, sit in, try, step into, go on: lift, elevator,
           escalator, cable car, tube, underground, rollercoaster, roller coaster, gondola, glass lift, ski
           lift, paternoster, floor, lift floor
  unless   offer, home, shop for, fix, wait, share, feeding, paint, glue, toothpaste, test, inner, from
  1        Choose how far: one floor, or one stop
  2        Choose who you'd like next to you
  3        Say out loud where you'd get out
  4        Put both feet on the floor, and breathe out
  unclear  Write down the part of it you mind most
  tired    Choose a quiet hour for it
  afraid   Watch it go once, from outside
  bored    Count the seconds it takes

pack for an outing
  when     pack, prepare, get ready: emergency bag, go bag, grab bag, overnight bag, day bag, flare bag,
           weekend bag, beach bag
  when     pack for, prepare for, get ready for, pack: @outing
  unless   presentation, concert piece, piece, song, set list, solo, speech, repertoire, exam, gig, open mic,
           bonfire
  1        Put an open bag on a chair
  2        Put in the one thing you always need
  3        Look at the weather for the day
  4        Say the three things you always forget
  unclear  Write down what you were glad of last time
  tired    Put the bag by the door
  afraid   Put in one thing that comforts you
  bored    Put in one thing just for fun

choose a place to go to
  when     choose, pick, decide on, think of, suggest: @place
  unless   clean, paint, job, code, grave, rent, buy, website, application, litter, home for, wedding, venue,
           rubbish, lost, map, atlas, street view, bible, in the book, photo of
  1        Write down one that comes to mind
  2        Ask one person where they'd go
  3        Say one thing it needs to be: near, cheap or quiet
  4        Picture yourself at its door
  unclear  Write down how far you'd go
  tired    Take one you know already
  afraid   Choose a quiet one, at a quiet hour
  bored    Name the oddest one you could think of
"""
