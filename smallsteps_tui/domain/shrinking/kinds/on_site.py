"""Work with machines, on sites, in kitchens and wards: what is kept running, built and set up, by class."""

KINDS = """
@machine
  nouns    machine, lathe, table saw, bandsaw, planer, thicknesser, router table, pillar drill, drill press,
           milling machine, cnc, cnc machine, laser cutter, press, printing press, letterpress, heidelberg,
           guillotine, binder, folding machine, photocopier, copier, office printer, label printer, label
           maker, receipt printer, scanner at work, franking machine, shredder, kiln, pug mill, potter's
           wheel, compressor, air compressor, spray gun, welder, mig welder, generator, genny, pump, bilge
           pump, fuel pump, water pump at work, engine, outboard, outboard motor, winch, windlass, crane,
           hoist, patient hoist, forklift, fork lift, pallet truck, pallet jack, scissor lift, cherry picker,
           digger, mini digger, excavator, dumper, telehandler, tractor, quad bike, combine, combine
           harvester, baler, mower for work, ride on mower, strimmer, brush cutter, chainsaw, chipper,
           rotavator, seed drill, sprayer, slurry pump, milking machine, milking parlour, parlour, bulk tank,
           cream separator, shearing machine, incubator for eggs, espresso machine, coffee machine at work,
           coffee grinder, steam wand, fryer, deep fat fryer, combi oven, pizza oven, bread oven, bakery oven,
           deck oven, dough mixer, stand mixer at work, spiral mixer, prover, proofer, slicer, meat slicer,
           dish machine, glass washer, ice machine, soft serve machine, slush machine, extractor hood,
           extraction fan, walk in freezer, blast chiller, chiller unit, grease trap, beer line, beer lines,
           tap system, till system, epos, card terminal, conveyor, conveyor belt, packing machine, shrink
           wrapper, bottling line, labeller, filler, boiler at work, autoclave, steriliser, centrifuge,
           microscope, pipette, fume hood, x ray machine at work, ecg machine, ventilator on ward, monitor on
           ward, drip stand, pump on ward, bladder scanner, industrial sewing machine, overlocker, embroidery
           machine, knitting machine, loom, heat press, sublimation printer, vinyl cutter, cricut, screen
           press, enlarger, minilab, projector in class, smartboard, interactive whiteboard, pa system, mixing
           desk, lighting rig, follow spot, smoke machine, floor polisher, floor scrubber, jet washer, group
           head, portafilter, drip tray, filter basket, hopper, bean hopper, nozzle at work, grease nipple,
           drive belt, spindle bearing, hydraulics, hydraulic hose, air filter, oil filter of tractor, pto,
           pto shaft, battery on tractor, trailer, livestock trailer, horsebox, flatbed, wheel loader, feeder,
           mixer wagon, egg sorter, honey extractor, cider press, still for oils, mangle, steam press, garment
           steamer, steam iron at work, sander, belt sander, floor sander, jigsaw saw, nail gun, mitre saw,
           chop saw, track saw, sds drill, core drill, wacker plate, cement mixer, concrete mixer, tile
           cutter, wet saw, laser level, theodolite, total station

@site
  nouns    job on site, site, building site, compound, scaffold, scaffolding, first fix, second fix, first fix
           electrics, second fix plumbing, rewire, consumer unit, fuse board, distribution board, board
           change, cable run, conduit, trunking, socket circuit, lighting circuit, boiler install, boiler
           service job, bathroom install, bathroom refit, kitchen fit, kitchen install, tiling job, screed,
           footings, foundations, trench, drain run, drainage, groundwork, formwork, shuttering, rebar,
           brickwork, blockwork, course of bricks, pointing on job, chimney stack, lead flashing, roof
           trusses, battens, slate roof, re roof, guttering job, render, skim coat, skim, plasterboarding,
           drylining, stud wall, suspended ceiling, ceiling grid, staircase install, door hanging, skirting
           run, architrave run, window install, snag, snags, snagging, patio job, paving job, paving, kerb,
           fence run, fencing job, decking job, retaining wall, driveway job, tarmac, resurfacing, hedge
           cutting job, tree job, crown reduction, landscaping job, pond job, turfing job, pipework, pipe run,
           manifold, underfloor heating, heat pump install, solar install, solar job, ev charger install, cctv
           install, alarm install, network cabling

@section
  nouns    mise, mise en place, mep, veg prep, pastry section, grill section, sauce section, larder section,
           line check, walk in fridge, dry store, fridge drawer, lowboy, garnish tray, stock pot at work,
           sourdough starter at work, bake off, morning bake, croissant batch, bread batch, dough batch,
           dough for tomorrow, bar top, beer garden tables, front of house, table layout, tables for service,
           reservations book, bookings for tonight, room turnaround, changeover, cabin, cabins, mess room,
           engine room, wheelhouse, bay four, side room, tea trolley, linen trolley, dressing trolley,
           cleaning trolley, housekeeping trolley, sluice, treatment couch, clinic room, consulting room,
           waiting area, changing rooms, gym floor, pool deck, cowshed at work, milking shed, lambing shed,
           packing shed, polytunnel crop, van load, lorry load, wagon

look after a machine
  when     clean, clean out, clean down, wipe, wipe down, degrease, wash, wash down, hose down, jet wash,
           dust, look after, sanitise, disinfect, deep clean, polish, scrub, rinse: @machine
  unless   seal pup, car wash, search engine, press release, rocket, slot machine, phone, flowers, water
           feature, bird
  1        See that it's off and still, and wipe one part of it
  2        Put the cloth and what you need beside it
  3        Walk round it once, and look
  4        Stand next to it for one breath
  unclear  Look up the page on it in its book
  tired    Wipe the part you touch most
  afraid   Ask who knows it best
  bored    Give it a name

a machine, seen to
  when     grease, oil, lubricate, descale, backflush, flush, purge, drain, service, maintain, adjust, align,
           tune, tune up, sharpen, tighten, overhaul, rebuild, strip, strip down, balance, winterise, empty,
           unblock, unjam, bleed, shut down, power down, paint, repack, prime, change oil in, change filter
           on: @machine
  unless   seal pup, search engine, press release, rocket, slot machine, phone, grief, piano, guitar, bird
  1        Put what you need beside it, before you touch anything
  2        Look up the page on it in its book
  3        Walk round it once, and look
  4        Stand next to it for one breath
  unclear  Ask who knows it best
  tired    Wipe the part you touch most
  afraid   Do it once with someone beside you
  bored    Give it a name

fill a machine
  when     fill, fill up, refill, refuel, fuel, fuel up, charge: @machine, forklift battery, pallet truck,
           van, lorry, works van, pickup, hopper, tank, diesel tank, water bowser, salt bin, chiller, urn, ice
           bin
  when     top up: @machine, forklift battery, pallet truck, van, lorry, works van, pickup, hopper, tank,
           diesel tank, water bowser, salt bin, chiller, urn, ice bin
  when     put, put in: diesel, petrol, fuel, adblue, coolant, red diesel, screenwash, hydraulic oil, engine
           oil
  unless   phone, dog, cat, bus card
  1        Look at how much is in it
  2        Find what goes into it
  3        Go and stand next to it
  4        Name what it takes
  unclear  Look for the mark it's filled to
  tired    Put the can or the cable beside it
  afraid   Ask someone to show you once
  bored    Guess how much it takes

check a machine over
  when     check, inspect, test, calibrate, look at, look over, walk round, go over, examine, check over:
           @machine, van, lorry, pickup, rig, works van, hoist, patient hoist, bath hoist, winch, stairlift
  unless   search engine, slot machine, phone, policy, insurance, insured, price, tax, mot, listing, feeder
           school, if, whether, advert, online, bird, buy, buying, for sale, viewing
  1        Look it over once, from one end to the other
  2        Read the number on its plate
  3        Find the last sheet for it
  4        Stand next to it for one breath
  unclear  Ask what “fine” looks like on this one
  tired    Look at the part that wears first
  afraid   Ask someone who knows it to look along
  bored    Listen to it like a doctor

get a machine going
  when     start, start up, set up, switch on, turn on, fire up, learn, learn to use, use, operate, run, try,
           try out, practise on, practise, get going, get started, get working, get to grips with, master,
           plug in, reset, restart, program, get used to, warm up: @machine
  unless   slot machine, search engine, rocket, washing, car, phone, insurance, card reader, card machine,
           till, booking system, start with, how was, new welder, conversation, small talk, trailer, loom,
           binder, microscope, feeder, bird
  1        Find the switch that starts it, and the one that stops it
  2        Stand in front of it, and touch nothing yet
  3        Write down the first two things you'd press or turn
  4        Loosen your shoulders once
  unclear  Ask someone to show you, slowly
  tired    Choose a quiet quarter of an hour for it
  afraid   Do it once with someone beside you
  bored    Guess what each button does

get a card reader or a till going
  when     -, set up, get working, activate, try, try out, test, learn, learn to use, use, connect, pair,
           charge: card reader, card machine, till system, booking system, shop system
  unless   clean, ring, lost
  1        Put it in front of you, or open its page
  2        Read the first line of what's written on it or about it
  3        Write down the first two things you'd press
  4        Loosen your shoulders once
  unclear  Ask someone to show you, slowly
  tired    Choose a quiet quarter of an hour for it
  afraid   Try it with the smallest sum there is
  bored    Guess what each button does

a machine that doesn't work
  when     troubleshoot, get fixed, get repaired, sort out, diagnose, figure out, report, get serviced, ring
           about, call about, find out why, get looked at: @machine
  when     fix, repair, mend: @machine
  when     sort out, get working, get going again: card reader, card machine, till, till system, paypal, shop
           system, booking page, wifi at shop
  when     fix: card reader, card machine, till, till system, paypal, shop system, booking page, wifi at shop
  unless   slot machine, search engine
  1        Write one line: what it does, and what you'd like it to do
  2        Write down the make and the number on its plate
  3        Write down when it began
  4        Breathe out, and let it be off for now
  unclear  Ask who used it last
  tired    Put a note on it: “Not working”
  afraid   Ask someone to look with you
  bored    Give the trouble a silly name

a piece of the job on site
  when     do, start, finish, work on, lay, fit, install, set out, mark out, measure up, dig, pour, build,
           skim, plaster, chase out, run, clip, wire, plumb, strip out, rip out, set up, get on with, crack
           on with, make good, prep, prepare, tackle, get through, knock out, complete, cut, drill, backfill,
           strip, close up: @site
  when     measure: @site
  when     fix, repair: @site
  when     -: first fix, second fix, snagging, screed, skim coat, pipework, blockwork, brickwork, formwork,
           footings, groundwork, shuttering, drylining, plasterboarding, drain run
  unless   web, website, dating, deadlines, seal, resort, camp, fracture, insulin, url, cms, wordpress,
           injection, driving, site meter, knitting, archaeological, gender, page, one page, online,
           portfolio, photos, blog, landing, wigs, recipes, cakes, band, booking, 3d, blender, scene,
           animation, chemistry, maths, proof, makeup, essay, thesis, rails, code
  1        Put out the one tool you'd begin with
  2        Look at where you'd begin, and touch nothing yet
  3        Write down what you still need for it
  4        Look it over once from where you stand
  unclear  Draw it on a scrap of board
  tired    Sweep one square metre of it
  afraid   Ask the one who's done most of them
  bored    Put on one song, and stop when it ends

walk round the job
  when     survey, check, inspect, sign off, photograph, hand over, open up, walk round, walk, visit, look
           over, test, go to, drive to, show, lock up: @site
  when     walk, walk round, go round, do a walk of: shop floor, perimeter, aisles
  unless   web, website, dating, resort, camp, job centre, jobcentre, careers, nhs, archaeological, page,
           listing, hosting, seo
  1        Write down the one thing to look at first
  2        Put your boots and your hat by the door
  3        Look at it once from where you stand
  4        Name the part you like best
  unclear  Ask who was there last
  tired    Do the corner nearest to you
  afraid   Ask someone to walk round with you
  bored    Count the mugs lying about

clear up on site
  when     clear, clean up, clear up, tidy, sweep, sweep up, tidy up: site, building site, compound,
           scaffold, job on site, trench, footing
  unless   web, website, camp
  1        Put the broom and a bag where you'd begin
  2        Pick up one thing that's in the way
  3        Look at it once from where you stand
  4        Choose the corner you'd begin in
  unclear  Begin where people walk
  tired    Do the corner nearest to you
  afraid   Ask someone to do it with you
  bored    Count the mugs lying about

get a section ready
  when     prep, prepare, set up, set, do, start, finish, stock, restock, check, organise, sort, lay, lay up,
           turn round, turn around, reset, get ready, load, run, fill, open, wrap, make up, get through, put
           together, rotate, shape, tackle, replenish: @section
  when     set up, lay up, stock: section, galley, bar, walk in, mess room, ward
  when     -: mep, mise, mise en place, veg prep, line check, croissant batch, bread batch, dough for
           tomorrow, morning bake, room turnaround
  unless   caesarean, thesis, methods, discussion, essay, report, c section, bus, train, radio, deck of
           cards, slide, slides, exam, interview, snap, results, introduction, literature, paper, cv, tap,
           card, ski, driving, gas, police, polling, protein, chocolate, gym bar, petrol, bus pass, mountain
           pass, anki, surgery, drink, pub, beer, hospital visit, book, bookings, cabin, crop, weather,
           charging, docking, steam, stream
  1        Put out the first thing you'll reach for
  2        Wipe one square of it
  3        Say what comes first, second and third
  4        Stand there, and loosen your shoulders
  unclear  Look at how the last one left it
  tired    Do the part nearest to you
  afraid   Ask someone what they do first
  bored    Put on one song, and stop when it ends

clean a section down
  when     clean, clean down, wipe down, scrub down, scrub, tidy, mop, hose down, wash down, sweep, sweep out,
           break down, close down, swab, strip, clear, disinfect, deep clean: @section
  when     swab, scrub, holystone: deck, decks, galley, cabin, floor of kitchen
  when     clean down, scrub down, wipe down, break down, close down: section, station, galley, deck, pass,
           bar, walk in, mess room, ward, bay
  when     dust, clean, clean up, clean out, sweep, sweep out, wipe, hoover, mop: @stock
  unless   caesarean, thesis, methods, discussion, essay, report, c section, bus, train, radio, deck of cards,
           slide, slides, exam, interview, snap, results, introduction, literature, paper, cv, tap, card, ski,
           driving, gas, police, polling, protein, chocolate, gym bar, petrol, bus pass, mountain pass, anki,
           surgery, drink, pub, beer, hospital visit
  1        Wipe or sweep one square of it
  2        Put one thing back where it lives
  3        Wet the cloth, or take the broom
  4        Loosen your shoulders, and breathe out
  unclear  Begin at the top, and at the back
  tired    Do the part nearest to you
  afraid   Ask someone to do the other half
  bored    Put on one song, and stop when it ends

mark it out on the ground
  when     mark out, peg out, set out, line out, string out: pitch, court, bed, plot, footing, footings,
           line, lines, parking bays, bay, garden bed, foundation, track, lanes, dig, trench, drain, drains,
           edge of patio, playing field
  when     mark: pitch, court, parking bays, trench, footings, lanes, playing field
  unless   essay, homework, books, page, fabric, hem, wood, pattern, script, washing, wash, sheets, laundry
  1        Put in one peg, or make one mark
  2        Get the string, the tape or the spray out
  3        Stand at one corner of it
  4        Name the corner you'd begin at
  unclear  Draw it on the back of an envelope, with two numbers
  tired    Do one side
  afraid   Ask someone to hold the other end
  bored    Walk its edge like a tightrope

put a new one in
  when     change, swap, replace, swap out, switch: keg, barrel, beer line, gas bottle, gas cylinder, oxygen
           cylinder, co2, filter, drill bit, blade, saw blade, bandsaw blade, disc, sanding disc, belt, drive
           belt, till roll, receipt roll, fuse, washer, nozzle, hose, needle on machine, seal, gasket, hinge,
           lock cylinder, cartridge, drum, toner, ribbon, guard, bulb at work, lamp in sign
  unless   car, bike, nappy, razor, photo, email, instagram, search, spam, lens, shift, trousers
  1        See which kind it takes, and whether you have a new one
  2        Check that it's off
  3        Look for how the old one comes out
  4        Read the number on the old one
  unclear  Take a photo of it before you touch it
  tired    Write its number on a note for tomorrow
  afraid   Ask someone to stand by you
  bored    Hum while it's off

measure up for a job
  when     measure up, measure up for, take measurements of, take measurements for: *
  unless   standards, expectations, myself, competition
  1        Get the tape, and a pencil
  2        Draw its outline on a scrap of paper
  3        Guess the longest side
  4        Stand in front of it
  unclear  Write down which sides you need
  tired    Do one side, and write it down
  afraid   Ask someone to hold the other end
  bored    Measure it in hands first

gear that lifts and holds
  when     check, inspect, look over, test, go over, tag: sling, slings, lifting sling, strap, straps,
           shackle, chain, chains, rope, ropes, harness, hook, ratchet strap, ratchet straps, lanyard,
           carabiner
  only     lift, lifting, crane, load, lorry, roof, site, climb, rig, rigging, hoist, height, scaffold,
           trailer
  1        Lay it out, and look at one part of it
  2        Look for its tag
  3        Find the sheet it's written on
  4        Run a hand along it
  unclear  Ask what would make it one to throw away
  tired    Look at the part that rubs
  afraid   Ask someone else to look too
  bored    Count the stitches in one hand's width
"""
