"""Cars, vans, boats, bicycles and their parts."""

KINDS = """
@vehicle
  nouns    runaround, banger, old banger, mobile home, static, vehicle, car, automobile, saloon, sedan,
           hatchback, estate car, station wagon, convertible, suv, jeep, land rover, 4x4, minivan, people
           carrier, mpv, pickup, pickup truck, ute, van, minibus, camper, campervan, camper van, motorhome,
           rv, caravan, horse box, horsebox, trailer, truck, lorry, hgv, tractor, quad bike, quad, digger,
           forklift, combine, combine harvester, motorbike, motorcycle, moped, scooter, vespa, sidecar,
           electric car, ev, hire car, rental car, company car, work van, jeepney, go kart, mini cooper,
           volvo, toyota, honda, ford, vauxhall, fiat, skoda, seat ibiza, volkswagen, vw, golf gti, audi,
           bmw, mercedes, renault, clio, peugeot, citroen, nissan, micra, mazda, subaru, hyundai, kia,
           tesla, corolla, civic, corsa, astra, mondeo, hilux, passat, dacia, harley, snowmobile, golf cart

@bike
  nouns    bike, bicycle, push bike, pushbike, road bike, mountain bike, mtb, racing bike, racer bike,
           hybrid bike, folding bike, brompton, cargo bike, e bike, ebike, electric bike, gravel bike, bmx,
           tandem bike, tricycle, trike, balance bike, kid's bike, kids' bike, city bike, hire bike,
           handcycle, hand cycle, recumbent, unicycle, bike trailer, child seat on the bike, cycle trailer

@boat
  nouns    antifoul, antifouling, hull, deck of boat, gunwale, gunnel, transom, topsides, thwart, cabin roof,
           boat roof, coach roof, hatch cover, tiller, canoes, boat, sailing boat, sailboat, yacht, dinghy,
           catamaran, narrowboat, narrow boat, canal boat, barge, houseboat, cruiser, motorboat, motor boat,
           speedboat, rowing boat, rowboat, skiff, punt, canoe, kayak, paddleboard, inflatable, trawler,
           fishing boat, keel, tiller, cockpit, foredeck, jib, mainsail, spinnaker, mooring, life jacket,
           lifejacket, coracle, currach, dugout

@carpart
  nouns    adblue, wing mirror glass, mirror glass, trip meter, petrol tank, fuel tank, motorbike tank,
           chrome, alloy, alloy wheel, wheel trim, saddle bag, outboard, outboard motor, bilge pump, bilge,
           anode, rudder, rigging, halyard, mooring line, fender, water pump, glow plug, cambelt, cam belt,
           dipstick, tail lift, awning rail, leisure battery, gas bottle, hook up cable, child seat, bike
           basket, bike child seat, trailer hitch, tow hitch, jockey wheel, stabiliser, training wheel, snow
           chain, roof bar, tyre, tire, spare tyre, winter tyre, summer tyre, wheel, wheel nut, hubcap,
           brake, brake pad, brake disc, brake light, brake fluid, handbrake, clutch, gearbox, engine, engine
           oil, oil filter, air filter, fuel filter, spark plug, timing belt, fan belt, alternator, starter
           motor, battery in the car, car battery, radiator in the car, coolant, antifreeze, screenwash,
           screen wash, washer fluid, windscreen, windshield, windscreen wiper, wiper, wiper blade, wing
           mirror, rear view mirror, headlight, head light, headlamp, tail light, rear light, fog light,
           bumper, bonnet, boot lid, exhaust, catalytic converter, suspension, shock absorber, axle, number
           plate, licence plate, license plate, tow bar, towbar, roof rack, roof box, roof bars, seat belt,
           seatbelt, satnav, sat nav, dash cam, dashcam, tax disc, tyre pressure, tire pressure, tread, sump,
           carburettor, carburetor, inner tube, bike chain, bike tyre, bike light, bike lock, bike seat,
           saddle height, handlebar, handlebars, pedal, chainring, derailleur, cassette on the bike, spoke,
           mudguard, pannier, pannier rack, bike rack, brake cable, gear cable, brake block, bottom bracket,
           freewheel, ignition, dashboard light

wash a car or a boat
  when     hand wash, brush, brush off, dry, dry off, freshen up: @vehicle, @bike, @boat
  when     wash, polish, wax, buff, rinse, shine, wipe, scrub, degrease, clean, hose, soap: @carpart
  when     wash, wash down, clean, hose down, jet wash, pressure wash, polish, wax, rinse, shampoo, scrub,
           wipe, wipe down, buff, de salt, degrease, shine, sponge: @vehicle, @bike, @boat
  unless   inside, interior, out, washed, valet, valeted, car wash
  1        Wipe one hand's width of it
  2        Put a bucket and a sponge next to it
  3        Go out and walk round it once
  4        Look up if it's going to rain
  unclear  Begin with the windows or the lights
  tired    Wipe the glass, and leave the rest
  afraid   Begin with the part that's easiest to reach
  bored    Write a word in the dirt first

tidy a car or a boat
  when     tidy, tidy up, tidy out, clear, clear out, clean out, empty, empty out, declutter, hoover, vacuum,
           hoover out, sweep out, muck out, deep clean, strip out, air, freshen: @vehicle, @boat
  1        Take out one thing that doesn't belong in it
  2        Take a bag with you to it
  3        Put its key in your pocket
  4        Name one thing in there that isn't yours
  unclear  Begin with the front seats, or the cockpit
  tired    Take out one thing next time you get out
  afraid   Begin with the rubbish
  bored    Guess how many coins you'll find

have a vehicle seen to
  when     fix up, repair, mend, fix, diagnose, troubleshoot, patch up, get going, get running, recover,
           tow: @vehicle, @boat
  unless   insurance, toy
  1        Write down what it does, and what it doesn't
  2        Find the number of the garage, or of someone who knows it
  3        Put its papers on the table
  4        Say when it was last done
  unclear  Ask one person which garage they trust
  tired    Put a note on it with a date
  afraid   Ask first what it would cost
  bored    Imitate the noise it makes

look it over, top it up
  when     get ready, prepare, prep, get going over, look after, maintain, care for: @vehicle, @bike, @boat
  when     check, check over, check out, inspect, look over, look at, look round, go over, check on, test,
           examine, maintain, top up, safety check: @vehicle, @bike, @boat
  unless   policy, if, form, spelling, lease, price, advert, online, insurance, dealer, sale
  1        Walk round it once
  2        Put its key, or the pump, by the door
  3        Choose one thing to check: tyres, lights or oil
  4        Look out at where it stands
  unclear  Look up what its handbook says to check first
  tired    Check the tyres from where you stand
  afraid   Ask someone who knows them to look with you
  bored    Kick one tyre, like an old hand

one part of it
  when     put air in, put air into, let air out of: @carpart
  when     check, change, replace, top up, fill, fill up, fit, refit, swap, swap over, tighten, adjust, fix,
           repair, mend, patch, inflate, pump, pump up, bleed, align, balance, rotate, oil, lube, grease,
           test, install, put on, take off, remove, sort, sort out, drain, flush, refill, true, straighten,
           lower, raise, set up, service, index: @carpart
  unless   career, mind, promotion, course, camping, headset for, fishing, climbing, piano, phone, laptop,
           olive, cooking, essential, sunflower, heating, paint, massage
  1        Go and look at it close up
  2        Find the page about it in the handbook, or online
  3        Read the size or the make off it
  4        Say when it was last done
  unclear  Watch ten seconds of someone doing it
  tired    Take one photo of it for the shop
  afraid   Ask at a garage or a bike shop what it would cost
  bored    Do it to one song

drive it again
  when     reverse into, back into, reverse out of, reverse round, park in, park on, drive into, reverse:
           drive, driveway, garage, bay, parking space, corner, multi storey, car park, side road, space
  when     sit in, get in, get into, get back in, climb into: driver seat, drivers seat, driver's seat, front
           seat
  when     parallel park, reverse park, bay park, three point turn: ~, -
  when     drive, take out, practise in, reverse, reverse park, park, parallel park, bay park, start, start
           up, sit in, get in, get into, get back in, get back into, turn over, back, manoeuvre, turn round,
           get used to, ride, warm up, try: @vehicle
  unless   exchange, share, pool, sell, buy, shop, job, insurance, dealer, tip, depot, dump, recycling,
           warehouse, mot, delivery
  1        Sit in or on it for a minute, engine off
  2        Put its key in your pocket
  3        Go out, and touch its door
  4        Rest both hands as if on a wheel
  unclear  Choose the quietest road, and the quietest hour
  tired    Sit in it for one song
  afraid   Have someone you trust sit next to you
  bored    Give it a name

ride a bike
  when     ride, take out, get on, get back on, cycle, get out, dig out, use, practise on, try, ride to work
           on, wheel out, balance on, get used to: @bike
  unless   repair, shop, garage, station, tip, mechanic, workshop, fix, exercise
  1        Put your helmet by the door
  2        Feel if the tyres are hard
  3        Look up the weather for when you'd go
  4        Think of a road without hills
  unclear  Choose where you'd turn back
  tired    Wheel it as far as the gate
  afraid   Push it along for ten steps first
  bored    Ring the bell once

mend a bike
  when     fix, repair, mend, service, oil, tune, tune up, pump up, set up, adjust, patch up, get going, sort,
           sort out, do up, restore, maintain, lube, get roadworthy, rescue, assemble, build, put together,
           rebuild, true, fettle, get ready: @bike
  1        Stand it where the light is good, and look it over
  2        Turn it upside down
  3        Find the pump or the oil
  4        Squeeze the brakes once
  unclear  Take one photo of the part
  tired    Wheel it to where you'll see it tomorrow
  afraid   Ask a bike shop one question
  bored    Spin a wheel and count until it stops

lock or store it
  when     lock, lock up, park, store, put away, hang, hang up, bring in, cover, put under cover, chain up,
           secure, winterise, lay up, put a cover on, protect, shelter, wrap: @bike, @boat
  when     cover, winterise, lay up, store, lock up, put away, protect: @vehicle
  unless   cost, shift, insurance
  1        Put the lock, the key or the cover by the door
  2        Choose where it'll stand
  3        Go out and look at it
  4        Say what it'll be safe from
  unclear  Write down what goes with it, and what comes out
  tired    Do it loosely for tonight
  afraid   Ask a neighbour where theirs stands
  bored    Tuck it in with a good night

work on a boat
  when     sand, sand down, antifoul, paint, varnish, oil, scrape, scrape down, scrub, strip, grease, treat,
           blacken, caulk: @boat
  1        Do one patch the size of your hand
  2        Put on old clothes for it
  3        Choose the patch you'd begin with
  4        Picture it on the water
  unclear  Write down the three spots that need it most
  tired    Take one tool on board, and leave it there
  afraid   Ask someone at the club or the yard to look at it
  bored    Hum a shanty

mend or rig a boat
  when     fix, repair, mend, restore, refit, re rig, rig, patch, seal, build, rebuild, do up, fibreglass,
           replace, overhaul, fettle, splice, stitch, rewire: @boat
  1        Look close up at the spot that needs it most
  2        Put on old clothes for it
  3        Write down what it needs, in three words
  4        Picture it on the water
  unclear  Take one photo of it, for someone at the yard
  tired    Take one tool on board, and leave it there
  afraid   Ask someone at the club or the yard to look at it
  bored    Hum a shanty

take a boat out
  when     launch, sail, row, paddle, take out, anchor, haul out, lift out, cast off, get on the water, get
           out, put in the water, tack, go out in, go out on: @boat
  1        Look up the weather for that day
  2        Put the life jackets by the door
  3        Choose who'd come along
  4        Think of the sound of the water
  unclear  Write down the three things to take on board
  tired    Go and sit in it for a moment, tied up
  afraid   Choose a day with hardly any wind
  bored    Give your crew silly names

its papers
  when     insure, tax, register, reregister, deregister, re register, transfer, sorn, license, declare,
           import, export, renew, compare insurance for, reinsure, report, notify about: @vehicle, @bike,
           @boat
  1        Put its papers on the table
  2        Write its number on a slip of paper
  3        Look up the day it runs out
  4        Say whose name it's in
  unclear  Look up what they ask for
  tired    Take one photo of the papers
  afraid   Ask someone who's done it
  bored    Guess how many stamps it takes

let go of a vehicle
  when     scrap, trade in, part exchange, part ex, get rid of, dispose of, donate, give away, give up, value,
           get a quote for, list, advertise, flog, pass on, hand back, sell off, write off, say goodbye to,
           part with: @vehicle, @bike, @boat
  1        Write down its age, and what shape it's in
  2        Take one photo of it
  3        Find its papers
  4        Think of the best trip you took with it
  unclear  Look up what one like it goes for
  tired    Take one photo, and leave it there
  afraid   Ask for a price, without saying yes
  bored    Write its farewell speech

choose a vehicle
  when     choose, find, look for, pick, compare, research, test drive, lease, shop for, decide on, save
           for, replace, upgrade, try out, think about: @vehicle, @bike, @boat
  unless   key, park, seat, insurance, parking, lost, stolen, where, my bike, my car
  1        Write down three things it needs to do for you
  2        Write down the most you could spend on it
  3        Look at one advert
  4        Think of the first trip you'd take
  unclear  Ask one person what they have, and why
  tired    Save one advert
  afraid   Look at one, without planning to buy
  bored    Find the ugliest one on offer

rent a vehicle
  when     rent, hire, reserve, share, join up for, organise, arrange: @vehicle, @bike, @boat
  1        Write down the days, and the size you'd need
  2        Look up one place that hires them out
  3        Find your driving licence, and look at it
  4        Say what you'd put in it
  unclear  Ask someone where they rented theirs
  tired    Save one page with a price
  afraid   Choose one you can cancel
  bored    Look at the biggest one they have

load or pack a vehicle
  when     load, load up, pack, pack up, stock, stock up, provision, kit, stow: @vehicle, @boat, @bike
  unless   tank, petrol, fuel, diesel, tyre
  1        Put the first thing in or on it
  2        Put the first thing by the door
  3        Open it up
  4        Say what would go in first
  unclear  Write down five things to take
  tired    Put what's heavy by the door
  afraid   Pack what you'd need on the way first
  bored    Guess what you'll forget

fuel and ice
  when     scrape, clear, get: ice off windscreen, ice off the windscreen, snow off the car, ice off the
           car, windscreen
  when     defrost, de ice, deice, scrape, dig out, scrape ice off, clear snow off, thaw: @vehicle
  1        Put its key and your gloves by the door
  2        Check how much is in it, or on it
  3        Look up the nearest place for it
  4        Look out at where it stands
  unclear  Say when you'd next need it
  tired    Put a note where your key hangs
  afraid   Do it while it's light
  bored    Guess the price, or the degrees

build or paint a vehicle
  when     convert, kit out, fit out, build, rebuild, do up, restore, paint, respray, repaint, insulate,
           panel, wire, rewire, strip down, redo, modify, customise, renovate, line, decorate, wrap,
           refurbish: @vehicle
  unless   portrait, watercolour, toy, lego, model
  1        Take one photo of it as it is
  2        Draw it from above, as one box
  3        Choose the part you'd begin with
  4        Picture the first trip in it
  unclear  Write down three things you'd love it to have
  tired    Save one picture of one you like
  afraid   Begin with a part no one sees
  bored    Choose the wildest colour for it

a vehicle, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about,
           plough through, knock out, blitz, get sorted: @vehicle, @carpart, @bike, @boat
  unless   park, share, insurance, crash, accident, toy, career, sickness, lesson, hire, finance, loan,
           licence, ride, wash
  1        Go and look at it
  2        Put its key where you'd see it
  3        Write down what it needs, in three words
  4        Say when it was last done
  unclear  Write down one question for someone who knows them
  tired    Put a note on it with a date
  afraid   Ask someone to look at it with you
  bored    Give it a name

a vehicle to the garage
  when     take, bring, drop off, drop, book, get, drive: @vehicle, @boat, @bike
  only     fixed, mended, repaired, serviced, looked, service, mot, garage, repair, repairs, valet, mechanic,
           workshop, respray, inspection, tüv, bodyshop, yard, bike shop
  unless   insurance, door
  1        Find the garage's number, or the way there
  2        Write down in one line what it needs
  3        Put its papers by the door
  4        Say which day you could do without it
  unclear  Ask one person where they take theirs
  tired    Put a note where its key hangs
  afraid   Ask first what it would cost
  bored    Imitate the noise it makes

start it with another battery
  when     jump start, jumpstart: @vehicle, battery, engine, it
  unless   career, conversation, @inmind, queue, diet, fence, rope, jack, project
  1        Find the jump leads, or someone who has them
  2        Write one line: “Could you give me a jump start?”
  3        Put its key where you'd see it
  4        Say when it last started
  unclear  Look up where its battery sits
  tired    Ask one neighbour, and leave it till tomorrow
  afraid   Ask someone who has done it to watch
  bored    Imitate the noise it makes

air in a tyre
  when     put air in, put air into, pump up, pump, inflate, top up, blow up: tyre, tyres, car tyre, front
           tyre, back tyre, tyre pressure, spare tyre, pram tyre, wheelchair tyre, barrow tyre, football,
           ball, lilo
  1        Find the pump, or the place that has one
  2        Read how much air it takes, on its side
  3        Take the little cap off, and put it in your pocket
  4        Press it once with your thumb
  unclear  Ask someone with a pump of their own
  tired    Put the pump next to it for tomorrow
  afraid   Ask someone to stand there with you
  bored    Guess how many strokes it takes

what the handbook tells
  when     change oil in, change oil on: @vehicle
  when     change, top up, check, drain, refill, fill, fill up, replace, swap: oil, engine oil, coolant,
           brake fluid, gearbox oil, screenwash, screen wash, washer fluid, antifreeze, adblue, headlight
           bulb, brake light, glow plug, spark plug, timing belt, cambelt, air filter, oil filter, fuel
           filter, headlight, tail light, fog light
  unless   olive, cooking, essential, sunflower, heating, paint, massage, chip pan, fryer, neighbours,
           order, tank, delivery, litre, litres, boiler, supplier
  1        Find the page about it in the handbook, or online
  2        Go and look at it close up
  3        Read the size or the make off it
  4        Say when it was last done
  unclear  Watch ten seconds of someone doing it
  tired    Take one photo of it for the shop
  afraid   Ask at a garage what it would cost
  bored    Do it to one song

hitch it up
  when     hitch, hitch up, couple, couple up, hook up, tow, unhitch: caravan, trailer, horsebox, horse
           trailer, boat trailer, camper, towbar, tow bar
  unless   for sale, sell
  1        Look at the ball and at where it goes
  2        Find the key for the lock on it
  3        Walk round it once
  4        Say the first move out loud
  unclear  Find the page about it in the handbook
  tired    Put the gloves on the bonnet for tomorrow
  afraid   Ask someone to stand where you can see them
  bored    Guess how close you get the first time
"""
