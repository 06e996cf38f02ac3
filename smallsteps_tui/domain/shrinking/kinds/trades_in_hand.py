"""Work with one's hands by its own first move: germs, temperatures, mixes, beasts, colour, thawing."""

KINDS = """
sheep, and other beasts to be done
  when     shear, dag, drench, worm, crutch, ear tag, dip, clip, dose, foot trim, weigh: sheep, ewe, ewes,
           lamb, lambs, ram, tup, calf, calves, heifer, cow, cows, cattle, goat, goats, alpaca, alpacas,
           flock, herd, pigs, @livestock
  when     shear, dag, drench: -
  unless   dog, cat, knitting, chips, date, shearer, competition, course
  1        Put what you need by the pen
  2        Write down how many there are
  3        Put your boots on
  4        Go and look at the quietest one
  unclear  Ask a neighbour what they do first
  tired    Do the quietest one
  afraid   Ask someone to hold them with you
  bored    Name one after someone famous

colour for hair, at the salon
  when     mix, apply, put on, do, foil, tone: tint, highlights, highlight, lowlights, balayage, toner, perm,
           bleach bath, root touch up, full head, half head, colour correction
  unless   printer, reel, match, essay, text, pen, photo
  1        Put the bowl and the brush side by side
  2        Read her card once
  3        Put your gloves on
  4        Comb one section through
  unclear  Ask which shade she liked last time
  tired    Set out what comes first
  afraid   Do one strand, and look
  bored    Name the colour like a paint tin

wipe it clean of germs
  when     sanitise, disinfect, sterilise, wipe with disinfectant: trolley, trolleys, table, tables, surface,
           surfaces, mat, mats, phones, door handle, door handles, tools, tweezers, brushes, clippers, comb,
           combs, scissors, bench, footbath, footbaths, toys, keyboard, keyboards, equipment, station, couch,
           chair, chairs, handrail, handrails, kit, instruments, nail files, worktop, worktops, boards,
           chopping board, high chair, high chairs, hairbrush
  unless   input, sql, data, form, hands, again, everything, bottles, baby
  1        Put what you'd clean it with next to it
  2        Look for the spot that's touched most
  3        Put your gloves on
  4        Name what's touched most
  unclear  Read on the bottle how long it stays on
  tired    Do what people touch
  afraid   Do one, and leave the rest for later
  bored    Put on one song, and stop when it ends

a temperature to check
  when     check, take, probe, log, write down, note: oven temp, oven temperature, fridge temp, freezer temp,
           water temp, water temperature, core temp, core temperature, chicken temp, hot hold temp, delivery
           temp, room temp, tank temp, pool temp, kiln temp, probe temp
  1        Go over to it, with what you'd read it with
  2        Write the time on the sheet
  3        Find what you'd write it on
  4        Guess the number
  unclear  Look up what it's meant to be
  tired    Do the one nearest to you
  afraid   Ask someone to read it with you
  bored    See how close your guess comes

thaw a cold room or a freezer
  when     defrost, de ice: freezer, chest freezer, walk in freezer, walk in, walk, blast chiller, ice
           machine, fridge, deep freeze, fridge freezer, freezer compartment, freezer drawer, ice box,
           chiller, freezer at work, shop freezer
  1        Choose where what's in it will stay cold
  2        Lay one towel in front of it
  3        Open it, and see what could be used up first
  4        Feel how thick the ice is
  unclear  Look for the switch or the plug
  tired    Write on a note what's in it
  afraid   Empty one drawer, and see
  bored    Guess how many peas you'll find

pipe it on
  when     pipe, pipe on: rose, roses, icing, buttercream, cream, meringue, border, name, rosette, swirl,
           éclair, choux, macaron, flower, petals, shell, message on cake
  1        Pipe one on a sheet of paper
  2        Put the nozzle in the bag
  3        Draw its shape with a finger on the table
  4        Shake out your hand
  unclear  Watch someone do one
  tired    Fill the bag, and let it rest
  afraid   Pipe it where no one looks first
  bored    Pipe one wobbly snail

mix something up for the job
  when     mix, knock up, gauge: mortar, plaster, concrete, cement, grout, adhesive, tile adhesive, render,
           screed mix, paint, lime, filler, muck, compo, resin, epoxy, stain, glaze, sheep dip, spray
  when     make up: mortar, plaster, concrete, cement, grout, filler
  unless   formula, baby, watercolour, oil paint, acrylic, colours, palette
  1        Put out what you'd mix it in, and what you'd stir with
  2        Read the mix on the bag
  3        Lay out where it'll be used
  4        Say how much you need of it
  unclear  Mix one cup of it, to see
  tired    Put the bag where you'll want it in the morning
  afraid   Do a small one first
  bored    Stir it like a witch

hose down a pen or a yard
  when     hose down, hose, jet wash, scrub out, muck out, wash down, sluice, swill out, disinfect, power
           wash: pen, pens, yard, kennel, kennels, stable, stables, byre, dairy, cowshed, deck, loading bay,
           bin store, forecourt, van, horsebox, crate, crates, cage, run, sty, milking parlour, trailer,
           patio, pig pen, sheep pen, slipway, boat
  unless   ballpoint, hamster
  1        Run the hose or the broom to it
  2        Put your boots on
  3        Do one square metre of it
  4        Find the drain, and see that it's free
  unclear  Ask what goes out of it first
  tired    Do the corner nearest to you
  afraid   Ask someone to move them first
  bored    Write your name in water, then go on

sweep up after work
  when     sweep, sweep up, clear up, tidy up, clean up, hoover up: shavings, sawdust, offcuts, plaster,
           rubble, dust, hair, swarf, glass at work, mess on site, cuttings, clippings, leaves in yard, flour,
           packaging, straw
  unless   dog, cat, my hair, carpet
  1        Get the broom, or what you'd use, and stand it there
  2        Put the bin or a sack beside it
  3        Choose the corner you'd begin in
  4        Loosen your shoulders, and breathe out
  unclear  Begin at the back, and work to the door
  tired    Do where people walk
  afraid   Do the corner no one sees
  bored    Put on one song, and stop when it ends

a room made ready
  when     turn down, make up, service, strip, turn round, turn over, do, reset: room, rooms, suite, suites,
           cabin, cabins, guest room, guest rooms, room 4, bed and bathroom
  only     hotel, floor, guest, guests, b&b, checkout, turn down, make up, turn round, suite, rooms, holiday
           let, airbnb
  unless   offer, paint, wallpaper, plaster
  1        Open the window, and look round once
  2        Put fresh sheets by the door
  3        Take out one thing that was left
  4        Name what comes first: bed, bath or floor
  unclear  Look at the list on the trolley
  tired    Do the bed, then sit for one minute
  afraid   Ask someone to do the first one with you
  bored    Put on one song, and stop when it ends

read a drawing
  when     read, look at, study, go over, check, understand, go through: drawing, drawings, blueprint,
           blueprints, schematic, circuit diagram, wiring diagram, site plan, floor plan, elevation, cutting
           list, pattern sheet
  unless   child, kids, son, daughter, exhibition, diet, weekend, holiday
  1        Find the title box, and read the scale
  2        Lay it flat, and turn it the right way round
  3        Put a finger on where you'd stand
  4        Name one line you know
  unclear  Circle the sign you don't know
  tired    Look at one corner of it
  afraid   Ask someone to read it with you
  bored    Find the draughtsman's initials

bake it off
  when     bake off, prove, prove off, shape, score, glaze, egg wash: croissant, croissants, loaf, loaves,
           rolls, buns, baguette, baguettes, bread, pastries, pies, dough, scones, pizza bases
  unless   paint, pottery, window
  1        Put out the tray, or the board
  2        Look that the oven's on
  3        Do the first one
  4        Smell what's in already
  unclear  Press one gently with a finger
  tired    Do one tray
  afraid   Bake one, and see
  bored    Give one a face

a coat of paint
  when     -, do, put on, paint, give, apply, roll on, start, finish: second coat, first coat, top coat,
           undercoat, mist coat, another coat, last coat, final coat, coat of paint, primer coat
  unless   nail, nails, model, face, canvas, dog, rain
  1        Lay the dust sheet where you'd begin
  2        Put the tin and a stick to stir it side by side
  3        Touch what's there, and feel if it's dry
  4        Roll your shoulders once
  unclear  Read on the tin how long it dries
  tired    Wrap the roller, and leave it ready
  afraid   Begin behind the door
  bored    Paint one letter, then go over it

a door or a drawer that sticks
  when     plane, plane down, ease, shave, sand down, trim, fix, free: door, sticking door, sticky door,
           doors, drawer, sash, sash window, gate, bottom of door, door edge, front door, back door
  only     plane, plane down, ease, shave, sticking, sticky, sticks, stuck, catches, rubs, scrapes, swollen
  unless   label, fridge, car
  1        Move it once, and mark where it catches
  2        Rub a candle or a bit of soap along that edge
  3        Put the plane, or sandpaper, by it
  4        Run a finger along its edge
  unclear  Slide a sheet of paper round it, and see where it stops
  tired    Put one pencil mark on it
  afraid   Take off one shaving, and try it
  bored    Give its squeak a name

boards cut to length
  when     cut, rip, saw, trim: oak board, oak boards, last board, last boards, floorboard, floorboards,
           decking board, decking boards, pine board, planks, joist, joists, stud, studs, rail, rails,
           architrave, trim, plasterboard, laminate, conduit, trunking, copper pipe, roof batten, battens,
           fence post, fence posts
  unless   hair, fringe, tree, railway
  1        Measure one of them, and mark the line
  2        Find the pencil, the square and the tape
  3        Lay one across the trestles, or the bench
  4        Say the length out loud
  unclear  Write the lengths under each other
  tired    Mark one, and leave it lying
  afraid   Cut a scrap first
  bored    Guess the offcut's length

a hot plate at closing time
  when     clean, scrub, scrape, scrape down, degrease, wipe down, do, clean down: grill plate, grill plates,
           griddle, flat top, hot plate, hot plates, hotplate, plancha, pizza oven, salamander, charcoal grill
           at work, grill at close
  1        See that it's off, and put the scraper next to it
  2        Find the gloves for it
  3        Put the cloth and the spray out
  4        Take one breath, and begin with an edge
  unclear  Ask who did it last, and how
  tired    Wipe the edge, and let the rest cool
  afraid   Ask someone to stand by with you
  bored    Put on one song, and stop when it ends

measure somebody for clothes
  when     take, write down, get, note, do, check: measurements, measurement, measures, inside leg, waist
           measurement, suit measurements, chest measurement
  unless   room, window, wall, kitchen, sofa, calorie, weight, diet, blood
  1        Put the tape measure, a pencil and paper side by side
  2        Write the name at the top of a page
  3        Write down the first thing you'd measure
  4        Unroll the tape
  unclear  Copy the list from the last one you did
  tired    Take the one that matters most
  afraid   Say each thing before you do it
  bored    Guess it before you read the tape

a skip to fill
  when     load, fill, fill up, pack, load up: skip, tipper, hippo bag, rubble sack, rubble sacks, builder's
           bag
  1        Carry out one thing that goes at the bottom
  2        Put your gloves on
  3        Choose the biggest flat piece
  4        Look at the way it'd be carried
  unclear  Ask what may not go in it
  tired    Put one armful by the door
  afraid   Ask someone to take the other end
  bored    Play it as a puzzle

a route to drive for work
  when     drive, learn, go over, practise, ride along on, do, run: bus route, 38 route, route with trainer,
           delivery route, school run route, new route, tram route, bin round, milk round, paper round
  only     route, trainer, round, shift, depot
  unless   running, marathon, hike, climbing, cycle, scenic, ward, tea, meds, consultant, drug
  1        Look at it once on a map, from end to end
  2        Write down the one turn you're unsure of
  3        Say the first three stops out loud
  4        Picture its first corner
  unclear  Ask whoever drives it which turn is hardest
  tired    Learn the first stretch, and no more
  afraid   Say “This is my first time on it”
  bored    Name the stops after cakes

bricks and slabs laid
  when     lay, set, bed: brick, bricks, row of bricks, rows of bricks, course of bricks, blocks, breeze
           blocks, slab, slabs, paving, paving slabs, patio slabs, kerb, cobbles, setts
  unless   lego, toy, baby, foundation stone
  1        Set out the line with string and two pegs
  2        Lay a few of them dry, and look along them
  3        Put the trowel and the level side by side
  4        Feel the weight of one
  unclear  Draw the first row on a scrap
  tired    Stack them where you'll want them
  afraid   Do the row no one will see
  bored    Write the year under one

strap it down
  when     strap, strap down, lash, lash down, ratchet strap, tie down, rope down, secure: ladder, ladders,
           load, plants on trailer, pallet, pallets, boxes, trailer, roof box, timber, furniture in van,
           crates
  1        Find the hooks or rings it would go to
  2        Lay the strap or the rope next to it
  3        Walk round it once
  4        Look at what could slide first
  unclear  Ask someone to rock it with you
  tired    Put one strap on, loosely
  afraid   Do the first corner, and tug it
  bored    Tie the knot you like best

measure up for a job
  when     measure up, measure up for, size up: blinds, curtains, kitchen, worktop, carpet, wardrobe,
           wardrobes, shutters, flooring, job, hall, stairs, windows, doors, bathroom, patio, fence, loft, new
           boiler
  1        Put the tape, paper and a pencil together
  2        Sketch its shape, without numbers
  3        Write the name of the room on top
  4        Guess its width by eye
  unclear  Ask what it's to fit round
  tired    Measure the longest side
  afraid   Measure each side twice, and read it out
  bored    Measure it in shoes first

a dog at the groomer's
  when     clip, trim, groom, hand strip, blow dry, de mat, shave, bath, bathe: poodle, spaniel, terrier,
           cockapoo, labradoodle, shih tzu, poodle's feet, dog's feet, dog's face, matted dog, spaniel's ears,
           westie, schnauzer, bichon, poodle's face
  1        Lay a towel and a comb on the table or the floor
  2        Let the dog sniff what you'd use, switched off
  3        Comb through one leg
  4        Say its name in a low voice
  unclear  Ask how they had it last time
  tired    Do one paw, and take a break
  afraid   Ask someone to hold and stroke it
  bored    Hum it a song while you comb

blades and shears for hair and fur
  when     clean, oil, sharpen, wipe, wash, disinfect: shears, clippers, clipper, clipper blades, blades,
           combs, thinning scissors, hairdressing scissors
  only     dog, poodle, client, customer, salon, barber, groom, grooming, cut, fur, hair
  unless   garden, hedge
  1        Brush the hairs off with a dry brush
  2        Put the oil and a cloth next to it
  3        See that it's off, and unplugged
  4        Look along the edge in the light
  unclear  Read what its maker says about oil
  tired    Drop it in its tray, and do it next
  afraid   Ask someone to show you once
  bored    Guess whose hair is in it

brows, lashes and legs
  when     thread, wax, tint, shape, tweeze, pluck, laminate: brow, brows, eyebrow, eyebrows, leg, legs, lip,
           upper lip, lashes, underarm, underarms, bikini line
  unless   needle, floor, car, sofa, surfboard, my
  1        Put what you need for it in a row, in order
  2        Turn on the brightest light in the room
  3        Wash your hands
  4        Loosen your fingers
  unclear  Ask how she had it last time
  tired    Set out what comes first
  afraid   Try it on your own arm first
  bored    Find the one hair that's longest

meat and fish made ready
  when     truss, bone, bone out, butterfly, spatchcock, portion, fillet, pin bone, gut, pluck, joint, debone:
           joint, chicken, chickens, lamb, pork, loin, pheasant, pheasants, duck, bream, bass, salmon,
           mackerel, turkey, rabbit, leg of lamb, pork belly, fish, trout, hake, sole
  unless   guitar, strings
  1        Lay a damp cloth on the table, and the board on it
  2        Put a bowl out for what comes off
  3        Pat it dry
  4        Feel where the bone is
  unclear  Watch someone do one, once through
  tired    Take it out, and set up the board
  afraid   Go slowly, with the tip away from you
  bored    Name the cuts out loud

felt on a shed or a roof
  when     felt, re felt, refelt: shed, shed roof, roof, garage roof, summer house, hen house, outhouse
  1        Measure one side of it from the ground
  2        Find the felt nails and the hammer
  3        Draw it with its two longest sides
  4        Look up at it, and at the sky
  unclear  Look at how the old one was cut
  tired    Put the roll where you'll want it
  afraid   Ask someone to hold the ladder
  bored    Guess how many nails it takes

gloss on wood
  when     paint, put on, roll on, brush on: gloss, eggshell, satin, satinwood, undercoat, mist coat, masonry
           paint, fence paint, varnish on door, emulsion
  unless   nail, lips, canvas, photo
  1        Wipe one patch of it clean and dry
  2        Stir the tin, slowly
  3        Put newspaper under it
  4        Smell if the window wants opening
  unclear  Read on the tin what goes under it
  tired    Tape one edge, and leave it
  afraid   Begin where no one looks
  bored    Write your name, then paint over it

plaster on a wall
  when     plaster, skim, render, float, dry line: wall, walls, small wall, ceiling, hall, room, chimney
           breast, kitchen, bathroom, extension, stairwell, gable, bay, front, back wall
  unless   milk, book, stone, fracture, cast, 3d, blender, scene, model
  1        Put the bucket, the hawk and the trowel together
  2        Lay the dust sheet along the foot of it
  3        Wet one corner
  4        Run a palm over it
  unclear  Mark where one mix would end
  tired    Cover what's next to it, and mix in the morning
  afraid   Begin behind the door
  bored    Put on one song, and stop when it ends
"""
