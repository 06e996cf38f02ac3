"""The house itself, and its machines: mending, cleaning, fitting, setting going."""

KINDS = """
@building
  nouns    bathroom light, hall light, kitchen light, porch light, outside light, landing light, bedroom
           light, security light, light pull, plughole, overflow, splash guard, plinth, kickboard, pelmet,
           cladding, trapdoor, dormer, lintel, grate, loo roll holder, towel ring, bath panel, sill, awning,
           trellis, coat peg, wallpaper, woodchip, artex, loo seat, toilet, loo, chandelier, flagstone,
           garden path, worktop, gazebo, balustrade, window handle, wood panelling, tongue and groove, roof
           felt, loft board, wall, partition wall, stud wall, feature wall, ceiling, floor, floorboard,
           floorboards, floor tile, skirting, skirting board, dado rail, architrave, coving, cornice,
           picture rail, plaster, plasterboard, drywall, lath, render, brickwork, pointing, mortar, chimney,
           chimney breast, fireplace, flue, roof, flat roof, roof tile, slate, flashing, fascia, soffit,
           guttering, gutter, downpipe, drainpipe, drain, manhole, soakaway, septic tank, cesspit, pipe,
           pipework, waste pipe, tap, faucet, mixer tap, stopcock, outside tap, sink, basin, bath, bathtub,
           shower, shower tray, shower screen, shower head, shower door, toilet seat, toilet cistern,
           cistern, flush, ballcock, toilet flush, bidet, tile, bathroom tile, splashback, grout, sealant,
           silicone, caulk, caulking, lino, laminate, parquet, underlay, carpet, stair carpet, stair, front
           step, doorstep, banister, bannister, handrail, grab rail, spindle, newel post, ramp, door, front
           door, back door, cellar door, garage door, patio door, sliding door, cupboard door, wardrobe
           door, door frame, doorframe, door handle, doorknob, door lock, lock, latch, hinge, letterbox,
           letter box, doorbell, cat flap, threshold, window, window frame, window pane, sash window, sash,
           window sill, skylight, velux, shutter, blind, curtain rail, curtain pole, curtain rod, window
           lock, double glazing, draught excluder, loft hatch, loft ladder, loft insulation, insulation,
           lagging, air vent, air brick, extractor, socket, plug socket, light switch, light fitting, light
           fixture, dimmer, ceiling light, downlight, strip light, wiring, fuse box, fusebox, consumer unit,
           circuit breaker, radiator, radiator valve, towel rail, underfloor heating, cupboard hinge,
           kitchen unit, kitchen cupboard door, worktop edge, shelf bracket, bracket, rail, towel hook, coat
           hook, toilet roll holder, mirror in the bathroom, fence, fence panel, fence post, gatepost, gate,
           railing, garden wall, retaining wall, dry stone wall, paving, paving slab, slab, patio slab,
           driveway, deck, deck board, decking, pergola, porch roof, conservatory roof, shed roof, shed
           door, barn door, barn roof, greenhouse pane, coop door, stable door, cattle grid, stile, letter
           plate, house number, nameplate, satellite dish, aerial, tv bracket, solar panel

@fault
  nouns    leak, crack in the wall, crack in the ceiling, hole in the wall, hole in the roof, scratch on the
           floor, dent, draught, draft in the hall, squeak, rattle, creak, damp, damp patch, damp spot, wet
           patch, mould, mold, mildew, dry rot, wet rot, woodworm, water stain, burn mark, scuff, scuff
           mark, loose tile, loose slate, broken tile, broken pane, cracked tile, loose screw, loose board,
           loose handle, blockage, airlock, short circuit, condensation, peeling paint, limescale, puncture,
           flat tyre, flat tire, slow puncture, oil leak, water leak, noise in the pipe

@appliance
  nouns    telly, old telly, set top box, digital radio, water tank, hot water tank, hot water cylinder,
           cylinder, immersion, heating system, water pump, electric fan, desk fan, standing fan, fan
           heater, kitchen scales, record deck, boiler pressure, pilot light, water pressure, heating timer,
           oven rack, oven door, fridge seal, fridge door, drip tray, nebuliser, cpap machine, appliance,
           kettle, toaster, microwave, oven, cooker, stove, range cooker, aga, hob, induction hob, grill,
           extractor fan, extractor hood, cooker hood, fridge, fridge freezer, refrigerator, freezer, chest
           freezer, ice maker, dishwasher, washing machine, tumble dryer, dryer, washer dryer, spin dryer,
           heated airer, airer, clothes horse, steam iron, clothes steamer, sewing machine, overlocker,
           coffee machine, coffee maker, espresso machine, coffee grinder, blender, food processor, stand
           mixer, hand mixer, juicer, slow cooker, pressure cooker, instant pot, rice cooker, air fryer,
           bread maker, breadmaker, waffle iron, sandwich toaster, deep fryer, ice cream maker, soda stream,
           water filter, water cooler, water softener, water heater, immersion heater, boiler, combi boiler,
           furnace, heat pump, thermostat, storage heater, heater, fan heater, electric fire, gas fire, log
           burner, wood burner, wood stove, pellet stove, central heating, heating, aircon, air con, air
           conditioner, air conditioning, ceiling fan, dehumidifier, humidifier, air purifier, vacuum
           cleaner, vacuum, hoover, dyson, robot vacuum, robot hoover, carpet cleaner, steam cleaner, steam
           mop, hairdryer, hair dryer, straightener, hair straightener, electric toothbrush, clippers, hair
           clippers, electric blanket, television, tv, radio, stereo, record player, turntable, hi fi, alarm
           clock, smoke alarm, smoke detector, carbon monoxide alarm, co alarm, burglar alarm, intercom,
           doorbell camera, smart meter, baby monitor, bottle steriliser, steriliser, stairlift, hot tub,
           jacuzzi, sauna, pool pump, pond pump, sump pump, septic pump, generator, power bank, solar
           inverter, ev charger, electric gate, garage door opener, paper shredder, shredder, laminator,
           label maker, barbecue, bbq, pizza oven, patio heater

mend a part of the house
  when     plug up, block up, fill, close, seal, stuff, stop up, plug: gap, hole, crack, dent, draught, mouse
           hole, gap under the door
  when     get out, get out of, get off, remove, rub out, take out, polish out, buff out, knock out: @fault,
           dent, scratch, stain
  when     fix, repair, mend, patch, patch up, fix up, sort, sort out, secure, stop, refix, bodge, realign,
           trace, deal with, tackle, troubleshoot, resolve, rectify: @building, @fault
  when     look into: @fault
  unless   budget, memory, security, data, tax, software, code, app, knowledge, plot hole, market, age,
           gender, appointment, quote, doll, dolls, doll's, model, cloth, altar cloth, shirt, dress, trousers,
           sheet, robe, tie, skirt, jacket, blouse, jumper, tablecloth, veil, uniform, teeth
  1        Go and look at it close up, and take one photo
  2        Touch the part that needs it
  3        Say in one sentence what's happening with it
  4        Turn your head towards it
  unclear  Search for what it does, and read one answer
  tired    Put one tool next to it for tomorrow
  afraid   Ask someone who knows houses to look at the photo
  bored    Film it, as a very serious reporter

ease, tighten or glue a part of it
  when     tighten, reattach, straighten, glue, glue back, stick back, tape, tape up, ease, free, unstick,
           unjam, loosen, screw in, screw on, screw up, bolt on, nail, nail up, nail down: @building, @fault
  when     glue, reglue, re glue, stabilise, tighten, adjust, level, rehang, brace, prop up, reinforce,
           steady: @furniture
  when     adjust: hinge, cupboard hinge, door, cupboard door, wardrobe door, gate, latch, letterbox,
           ballcock, radiator valve, shower screen, shower door
  unless   budget, software, code, app, security, belt, wallpaper, rule, hr, manager, boss, landlord, meeting,
           adjust to
  1        Look close up at the spot that needs it
  2        Put the one thing you need for it next to it
  3        Touch the part that needs it
  4        Turn your wrist once, as if you did it
  unclear  Take one photo of it, and ask someone handy
  tired    Put one tool next to it for tomorrow
  afraid   Ask someone to hold it with you
  bored    Guess how many turns it'll take

report it, or have it looked at
  when     report, complain about, get looked at, have looked at, flag, document, log, get inspected, have
           inspected: @building, @fault
  when     chase, chase up: @fault
  unless   software, code, app, pregnancy, blood, plumber, electrician, builder, roofer
  1        Go and take one photo of it
  2        Write down when you first saw it
  3        Go and look at it close up
  4        Say in one sentence what's happening with it
  unclear  Write down one question about it
  tired    Take the photo, and send nothing yet
  afraid   Show the photo to one person first
  bored    Say what shape it is, as if it were a cloud

look at a part of the house
  when     inspect, check, check out, examine, survey, look at, look over, investigate, assess, check on,
           monitor, keep an eye on, test: @building, @fault
  unless   water, temperature, @somebody, next door, neighbour, software, code, app, pregnancy, blood, skin,
           once, price, prices, reviews, online, locked, shut, closed
  1        Choose the one spot you'd look at first
  2        Put your shoes on, and find a torch
  3        Go and stand where you'd see it
  4        Say what you think you'll find
  unclear  Write down one question about it
  tired    Look at it from where you are
  afraid   Ask someone to look with you
  bored    Say what shape it is, as if it were a cloud

a photo of a part of the house
  when     photograph, take photo of, take picture of, film, video, take photos of, take pictures of:
           @building, @fault
  unless   software, code, app, skin, hands
  1        Put your phone in your hand, and go over to it
  2        Open its camera
  3        Choose what the picture would show
  4        Say in three words what it's to show
  unclear  Write down who the picture is for
  tired    Take one, however dark
  afraid   Take it for yourself first
  bored    Photograph it like a film star

prepare and finish a wall, a floor, a frame
  when     seal, seal up, seal round, reseal, paint, repaint, prime, undercoat, varnish, revarnish, stain,
           treat, plaster, replaster, skim, render, caulk, recaulk, grout, regrout, tile, retile, rough up,
           wallpaper, repaper, line, point, repoint, whitewash, limewash, creosote, coat, recoat, touch up,
           lacquer, gloss, whiten, retouch, sugar soap, skim over, smooth, polish up, spray, weatherproof,
           draught proof: @building
  when     fill, fill in: wall, ceiling, plaster, floorboard, floorboards, skirting, skirting board, door
           frame, window frame, window sill, brickwork, chimney breast, grout
  unless   watercolour, picture of, portrait, canvas, form, in oils, screen, monitor
  1        Wipe one patch of it clean and dry
  2        Put a sheet of newspaper under it
  3        Choose the patch you'd begin with
  4        Draw one stroke in the air
  unclear  Write down what it needs first: clean, dry or sanded
  tired    Put the tin or the tool next to it
  afraid   Begin where no one looks
  bored    Write your name there first; it'll vanish later

strip or sand it
  when     strip, strip off, strip back, scrape, scrape off, scrape down, sand, sand down, sand back, burn
           off, rub down, peel, peel off, steam off, take paint off, smooth, key, chip off, hack off, scrape
           out, rake out, polish, plane: @building
  unless   bed, hair, cosh
  1        Do one patch the size of your hand
  2        Put an old sheet or a newspaper under it
  3        Choose the patch you'd begin with
  4        Run one finger over it
  unclear  Watch ten seconds of someone doing it
  tired    Put the tool and the gloves next to it
  afraid   Begin where no one looks
  bored    Put on one loud song, and stop when it ends

clean a part of the house
  when     clean, clean out, clean up, wash, wash down, scrub, wipe, wipe down, sweep, brush, hose down, jet
           wash, pressure wash, power wash, dust, vacuum, hoover, polish, disinfect, degrease, rinse, scour,
           bleach, shine, deep clean, mop, scrape clean, steam clean, buff, squeegee: @building
  unless   chimney, chimneys, flue, cleaned
  1        Clean one patch the size of your hand
  2        Put a cloth or a brush next to it
  3        Choose the patch that bothers you most
  4        Go and look at it close up
  unclear  Begin with the part you see every day
  tired    Do what you can reach from where you stand
  afraid   Stick to what you can reach from the floor
  bored    Draw a face in the dirt first

fit, swap or build a part of the house
  when     shorten, lengthen, trim, cut down, cut to size, plane, narrow, deepen: @building
  when     install, fit, put in, put up, build, rebuild, lay, relay, mount, erect, attach, construct, refit,
           extend, insulate, board, board up, brick up, wire, rewire, plumb in, move, widen, glaze, reglaze,
           frame, put in new, cut, saw, trim, drill, drill into: @building
  unless   fire wall, firewall, code, barriers, bar chart, name, hair, nails, cut the deck, cut deck, cards,
           the chase, corner, cut corner, ties, grass, pillow, the way, windows on, laptop, pc, computer, linux
  1        Go to the spot, and take the tape measure along
  2        Measure one side of it
  3        Take one photo of how it is now
  4        Hold your hands as far apart as it is
  unclear  Draw it, with one arrow for what goes where
  tired    Take one photo of it for the shop
  afraid   Ask someone what it would cost to have it done
  bored    Measure it in shoes

take a part of the house down or off
  when     remove, take out, take down, take up, take off, prise off, disconnect, open up, pull off, unhook,
           lift off: @building
  when     lift: carpet, stair carpet, floorboard, floorboards, lino, laminate, parquet, slab, paving slab,
           patio slab, flagstone, loft hatch, manhole, deck board, underlay, roof tile
  unless   lift to, floor with, mind, mask, bins, fall, loan, insurance, lift share
  1        Look close up at what holds it
  2        Clear the floor in front of it
  3        Take one photo of how it is now
  4        Make a fist, and let it go
  unclear  Ask someone who knows what's behind it
  tired    Put the gloves and one tool next to it
  afraid   Have someone there while you do it
  bored    Say a few words in its memory

take a part of the house away
  when     rip out, rip up, tear out, tear down, knock down, knock through, demolish, pull down, pull up, pull out,
           break up, dismantle, hack off, chip off, dig up, strip out, saw off, cut out: @building
  unless   blind, shutter, curtain, awning, loft ladder, shade, lift to, floor with, mind, mask, bins, fall, loan,
           insurance
  1        Mark the first bit that'll go
  2        Take one photo of how it is now
  3        Clear the floor in front of it
  4        Make a fist, and let it go
  unclear  Ask someone who knows what's behind it
  tired    Put the gloves and one tool next to it
  afraid   Have someone there while you do it
  bored    Say a few words in its memory

ease what squeaks and sticks
  when     flush, flush out, flush through, drain, drain down, bleed, empty: water tank, hot water tank, hot
           water cylinder, cylinder, heating system, radiator, pipe, water butt, boiler, central heating
  when     bleed, drain, thaw, isolate, shut off, defrost: pipe, pipework, waste pipe, tap, outside tap,
           radiator, towel rail, stopcock, toilet, cistern, heating
  when     unblock, unclog: @building
  1        Put a bowl and a cloth by it
  2        Look at the one spot that needs it
  3        Go and look at it close up
  4        Listen to the noise it makes
  unclear  Look up how it's done, and read one answer
  tired    Put the oil or the tool next to it
  afraid   Ask someone who's done it to watch
  bored    Give the noise a name

a part of the house, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about,
           plough through, knock out, blitz, get sorted: @building, @fault
  unless   post office, next door, step count, baby step, drive to, career, first step, fb, instagram, path
  1        Go and look at it, and take one photo
  2        Go and stand in front of it
  3        Say in one sentence what it needs
  4        Turn your head towards it
  unclear  Write down what it'd be like when it's done
  tired    Put one tool next to it for tomorrow
  afraid   Ask someone to look at it with you
  bored    Choose the wildest colour for it

clean a machine at home
  when     clean, wipe, dust, vacuum, hoover, wash: fan, vent, dryer vent, air vent, extractor vent, fan
           blade, ceiling fan, fan heater
  when     -: tumble dryer filter, tumble dryer, dryer lint, lint filter, washing machine filter, washing
           machine drawer, dishwasher filter, extractor filter
  when     clean, clean out, clean up, deep clean, wipe, wipe down, wipe out, scrub, wash, degrease, dust,
           polish, disinfect, unclog, unblock, rinse, rinse out, sanitise, scour, empty crumbs from, tackle,
           blitz, deodorise, vacuum, hoover, flush, de fluff, defluff: @appliance
  1        See that it's off, and wipe one spot of it
  2        Put a cloth next to it
  3        Open it, or take off its lid
  4        Choose the spot that bothers you most
  unclear  Begin with the part you touch most
  tired    Wipe the outside, and leave the inside
  afraid   Read what its booklet says on cleaning
  bored    Guess what the oldest crumb was

find out what is wrong with a machine
  when     fix, repair, mend, troubleshoot, sort, sort out, diagnose, deal with, patch up, unjam, free,
           revive, resurrect, get working, rescue, get going: @appliance
  unless   child, diet
  1        Write down what it does, and what it doesn't
  2        Check that it's plugged in and switched on
  3        Write down its make and model
  4        Say when it last worked
  unclear  Search for its model, and read one answer
  tired    Put a note on it: “Not today”
  afraid   Ask someone who has one like it
  bored    Imitate the noise it makes

set a machine up, and learn to use it
  when     set up, install, connect, plumb in, program, assemble, fit, wire up, pair, mount, wire in:
           @appliance
  1        Find its booklet, or lay out what came with it
  2        Look for its name and number
  3        Clear the spot where it'll stand
  4        Say what you'd use it for first
  unclear  Watch ten seconds of someone using one
  tired    Carry it to where it'll stand
  afraid   Ask someone who has one to be there
  bored    Give it a silly name

find the right button on it
  when     tune, retune, tune in, update, sync, reprogramme, reprogram, calibrate, set the time on, set the
           clock on, silence: @appliance
  1        Find the one button, knob or menu for it
  2        Go over to it
  3        Look at what it shows now
  4        Say what you'd like it to show
  unclear  Look up its name and the word “manual”
  tired    Take one photo of its buttons
  afraid   Write down how it's set now
  bored    Press it as if the whole world watched

use a machine for the first time
  when     use, try, try out, unbox, unpack, start using, test out, get out, dig out, bring out: @appliance
  unless   out of the, out of, from the freezer,
           less, power, electricity
  1        Put it where you'd use it, or go over to it
  2        Clear the spot where it'll stand
  3        Say what you'd use it for first
  4        Open and close your hands
  unclear  Watch ten seconds of someone using one
  tired    Carry it to where it'll stand
  afraid   Ask someone who has one to be there
  bored    Give it a silly name

check a machine
  when     check, check out, check on, test, look at, inspect, look over, see to: @appliance
  unless   reviews, price, online, if, at mum's, at dad's, at nan's, at gran's, is off, is on, still on
  1        Go over to it, and see what it shows
  2        Look over at it
  3        Say when it was last looked at
  4        Turn your head towards it
  unclear  Look up what its booklet says to check
  tired    Put a note on it: “Not today”
  afraid   Ask someone who has one like it
  bored    Guess how old it is

have a machine serviced
  when     service, maintain, insure, register, get looked at, book service for, have looked at, call about,
           ring about, phone about, report, complain about, claim for, get refund for: @appliance
  1        Write down its make and model
  2        Find the receipt, or the last service
  3        Say how old it is, roughly
  4        Say in one sentence how it's been
  unclear  Look up who services that make
  tired    Take one photo of its label
  afraid   Do it by message rather than by phone
  bored    Guess how old it is in dog years

choose a machine
  when     replace, choose, upgrade, compare, research, shop for, pick, save for, decide on, measure for,
           hire, rent, source: @appliance
  when     replace, choose, upgrade, compare, research, shop for, pick, save for, decide on, hire, rent,
           source: @tool
  unless   loft, garage, cellar, shed, where, filter, lost, battery, bulb
  1        Write down one thing it needs to have
  2        Measure the space for it
  3        Write down the most you'd spend
  4        Picture it there
  unclear  Ask one person which one they have
  tired    Save one page about it
  afraid   Choose a shop that takes it back
  bored    Look at the silliest one they make

fill, empty, run a machine
  when     turn off, turn on, switch off, switch on, shut off, drain down: water, gas, mains, stopcock,
           light, lights, lamp, heating, sprinkler
  when     disconnect, unplumb, unhook: @appliance
  when     empty, unload, load, fill, fill up, refill, run, put on, stack, unstack, start, fire up, plug in,
           set, reset, restart, relight, repressurise, adjust, turn on, turn off, switch on, switch off,
           turn down, turn up, light, lower, preheat, unplug, top up, stoke, clean filter of, put off,
           pause, schedule, stop, shut down, charge, warm up: @appliance
  unless   show, film, buying, shopping, timer, reminder, record, recording
  1        Go over to it
  2        Open its door, or find its switch
  3        Say what goes in, or comes out, first
  4        Turn your head towards it
  unclear  Check what's in it now
  tired    Open its door, and leave it open
  afraid   Ask someone who has one like it
  bored    Count to sixty while you're at it
"""
