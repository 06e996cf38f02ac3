"""Tools: cleaning, sharpening, putting back, learning to use them."""

KINDS = """
@tool
  nouns    hoes, roller, rope, string, torch, tape, pegs, clothes peg, extension lead, tarpaulin, tarp, dust
           sheet, tool, hand tool, power tool, garden tool, hammer, mallet, screwdriver, allen key, hex key,
           spanner, wrench, ratchet, socket set, pliers, pincers, drill, drill bit, cordless drill, hammer
           drill, impact driver, saw, handsaw, hacksaw, tenon saw, jigsaw blade, circular saw, table saw,
           mitre saw, band saw, bandsaw, chainsaw, chisel, plane blade, block plane, rasp, router bit,
           spokeshave, lathe, sander, belt sander, angle grinder, bench grinder, whetstone, sharpening
           stone, clamp, workmate, trestle, ladder, stepladder, step ladder, scaffold tower, spirit level,
           tape measure, multimeter, soldering iron, heat gun, glue gun, staple gun, nail gun, paint roller,
           paint brush, paintbrush, roller tray, filling knife, trowel, plastering trowel, pointing trowel,
           mixer paddle, tile cutter, spade, shovel, fork, garden fork, pitchfork, rake, hoe, hand trowel,
           dibber, secateurs, loppers, pruner, shears, hedge trimmer, hedge cutter, strimmer, brush cutter,
           scythe, mower, lawnmower, lawn mower, ride on mower, scarifier, rotavator, tiller, leaf blower,
           wheelbarrow, barrow, watering can, hose, hosepipe, hose reel, sprinkler, sprayer, knapsack
           sprayer, pressure washer, jet wash, broom, mop, mop bucket, bucket, dustpan, brush, squeegee,
           plunger, drain rod, knife sharpener, crowbar, pry bar, trolley jack, axle stand, torque wrench,
           grease gun, oil can, battery charger, jump lead, jump starter, bike pump, bike tool, track pump,
           foot pump, toolkit, tool kit, first aid kit, ratchet strap, winch, pulley, anvil, kiln tool, hay
           fork, muck fork, hoof pick, sheep shears

clean, oil and sharpen tools
  when     clean, wipe, wipe down, oil, sharpen, hone, maintain, fettle, grease, polish, wash, rinse, rinse
           out, de rust, derust, restore, regrind, strop, treat, scrub, soak, look after, dry, grind,
           recondition: @tool
  number   Do the first one
  1        Wipe it once with a dry cloth
  2        Put it on the table or the bench
  3        Put a rag next to them
  4        Choose the one you use most
  unclear  Look up how that kind is done
  tired    Put the rag and the oil together
  afraid   Begin with the bluntest one
  bored    Tell it about its best job

put tools back
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @tool
  when     sort, sort out, tidy, tidy up, organise, hang, hang up, put away, put back, arrange, collect up,
           gather, gather up, go through, declutter, bring in, roll up, coil, store, pack away, pack, wind up,
           round up, lock up, lock away, return to shed, stack: @tool
  number   Do the first one
  1        Go to it, or the nearest of them, and say where it lives
  2        Go to the place where they are kept
  3        Say where one of them lives
  4        Shake out your hands
  unclear  Make one place for what you use most
  tired    Put them all in one bucket
  afraid   Begin with the one you know best
  bored    Draw the outline of one on the wall

use a tool, or learn to
  when     use, try, try out, learn, learn to use, practise with, handle, test, practise using, get to grips
           with, master, work, set up, start, fuel, fire up: @tool
  unless   ball, dribbling, passing, band, football, fire, scale, piano, marching, hockey, the ropes, ropes,
           fire drill, drill at
  1        Put it where you'd use it
  2        Go over to where it is
  3        Watch ten seconds of someone using one
  4        Roll your shoulders once
  unclear  Read the first page about it
  tired    Put it out for tomorrow
  afraid   Have someone there the first time
  bored    Give it a name

mend a tool
  when     fix, repair, mend, adjust, get going, look at, check, inspect, tighten, change blade in: @tool
  1        Look at it close up, where the light is good
  2        Put it on the table, or go and stand by it
  3        Look at the part that's worn
  4        Say when it last worked
  unclear  Search for its make, and read one answer
  tired    Put it by the door, for the shop
  afraid   Ask someone who has one like it
  bored    Imitate the noise it makes

give a tool back
  when     return, give back, take back, hand back, bring back, drop off, lend: @tool
  1        Put it where you'd pass it on your way out
  2        Wipe it once
  3        Go and see where it is
  4        Say who it belongs to
  unclear  Send one line: “When are you in?”
  tired    Put it where you'd trip over it
  afraid   Choose one line to say with it
  bored    Write the thank-you note as the tool would

get a thing one has none of
  when     get, acquire, treat myself to, get hold of, invest in: @clothes, @shoes, @linen, @dishes,
           @furniture, @appliance, @tool, @toys, @carpart
  unless   to, out, off, on, ready, from, in, down, up, back, rid, clean, dry, done, sorted, going, my, his,
           her, their, dad's, mum's, away, through, along, together, working, under, together, over, fixed,
           mended, straight, tidy, put, window, restaurant, for two, for four, for six
  1        Write down one thing it needs to have
  2        Write down the most you'd spend on it
  3        Look at the old one, or the space for it
  4        Picture it there
  unclear  Write down three words for it: size, colour, price
  tired    Save one picture of one you like
  afraid   Choose a shop that takes it back
  bored    Look at the wildest one they have

fuel it, or charge it
  when     fuel, fuel up, refuel, fill up, gas up: @vehicle
  when     fill up, fuel up, refuel, gas up: -
  when     put: petrol in, diesel in, fuel in
  unless   bath, bottle, pool, plate, form, fill up on, veg, salad, bread
  1        Find the side that the fuel cap is on
  2        Look at how much is in it
  3        Look up the nearest pump, and when it's quiet
  4        Say which fuel it takes
  unclear  Say when you'd next need it
  tired    Put a note where your key hangs
  afraid   Do it while it's light
  bored    Guess the price

charge it
  when     charge, charge up, plug in: @vehicle, @bike, ebike, e bike, scooter, e scooter
  unless   card, price, fee, customer
  1        Find the cable, and look at how much is in it
  2        Go over to where it stands
  3        Look for a socket, or the nearest charger
  4        Look out at where it stands
  unclear  Say when you'd next need it
  tired    Put a note where your key hangs
  afraid   Ask someone who does it every day
  bored    Guess how much is in it

set a seat or a mirror right
  when     raise, lower, adjust, set, tilt: saddle, seat, handlebar, handlebars, bike saddle, driver seat,
           driving seat, car seat, mirror, wing mirror, rear view mirror, steering wheel
  unless   money, hang, wall, theatre, booking, train seat, plane, bathroom
  1        Find the lever, the knob or the bolt that moves it
  2        Sit as you'd sit there
  3        Say what presses, or what you can't see
  4        Look over at it
  unclear  Ask someone to look at you from the side
  tired    Move it by one notch
  afraid   Put a bit of tape where it was
  bored    Sit as a racing driver would

sand, oil or paint a piece of furniture
  when     oil, wax, rewax, stain, varnish, revarnish, french polish, sand, sand down, paint, repaint,
           lacquer, distress, touch up, smarten up: @furniture
  unless   watercolour, portrait, canvas, model, nails
  number   Do the first one
  1        Wipe one hand's width of it clean
  2        Put an old sheet or some newspaper under it
  3        Choose the part you'd begin with
  4        Picture it finished, for one breath
  unclear  Look at it in good light: paint, wax or bare wood
  tired    Put the newspaper there for tomorrow
  afraid   Begin with a part no one sees
  bored    Choose the wildest colour for it

move a vehicle out of the way
  when     move, get out, back out, bring round, pull out, shift: @vehicle
  unless   mot, serviced, insurance, mind, garage, moving van, removal, hire, quote
  1        Put its key in your pocket
  2        Choose where it would go
  3        Put your shoes by the door
  4        Look out at where it stands
  unclear  Write down when it would be in the way
  tired    Put a note where the key hangs
  afraid   Ask someone to wave you out
  bored    Hum a tune while you do it

see one that's for sale
  when     view, go and see, go see, go and look at, look at, test drive: @vehicle, @boat, @bike
  only     for sale, seller, dealer, dealership, gumtree, ebay, marketplace, view, test drive, go and see,
           go see
  1        Write down one thing you'd ask about it
  2        Put the address and the time on one note
  3        Write down the most you'd pay
  4        Say “I'll think about it” once, out loud
  unclear  Look up what others say of that sort
  tired    Save the advert for tomorrow
  afraid   Ask someone who knows them to come along
  bored    Guess how many people owned it

a part to be got
  when     get, order, find, source, look for: @carpart
  unless   career, piano, phone, laptop, fishing, massage, heating, paint, olive, cooking, off, in, out, down,
           up, done, fixed, checked, changed, fitted, guitar, amp, synth, pottery, spinning, search, game
  1        Write down what it's for, and its size if you know it
  2        Look for the make on the one you have, or in the handbook
  3        Write down one shop that would have it
  4        Picture the old one
  unclear  Take one photo of the old one
  tired    Write it on the shopping list
  afraid   Ask at the shop before you pay for it
  bored    Guess the price

learn to use a machine
  when     learn, learn to use, master, work, get to know, operate, get to grips with, figure out, work out
           how to use, understand: @appliance
  unless   ukulele, out, at the, from home
  1        Read what it says on its buttons
  2        Go and stand in front of it
  3        Say what you'd use it for first
  4        Point at the button that starts it
  unclear  Watch ten seconds of someone using one
  tired    Take one photo of its buttons
  afraid   Ask someone who uses it to be there
  bored    Give it a silly name
"""
