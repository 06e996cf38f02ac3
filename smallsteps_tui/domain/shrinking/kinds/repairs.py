"""Repairs at home: mending, building, painting, drains, mould, pests, tradespeople, devices."""

KINDS = """
mend or fix a thing at home
  when     -: window latch, door latch, gate latch
  when     -: broken washing machine, broken dishwasher, broken heater, broken tap, broken chair, broken door,
           broken lamp
  when     fix, repair, mend, tighten, patch, glue, sort out: tap, leak, door, sink, shelf, dripping tap, door
           handle, blind, cupboard door, light, toilet, fence, gate, radiator, window, lock, handle, hinge,
           roof, gutter, boiler, hole, wall, squeak, zip, heating, shower
  when     fix, repair, mend, tighten, patch, glue, sort out: chair, table, lamp, washing machine, dishwasher,
           fridge, kettle, lawnmower, toy, heater, sofa
  when     repair, mend: *
  when     -: leak, leaky tap, repair, dripping tap, repairs, squeaky door
  when     fix, repair, mend: table leg, chair leg, bed leg, sofa leg, table top, bed slat, chair back
  unless   relationship, marriage, sleep, bug, code, friendship, posture, credit, software, login, build,
           test, typo, teeth, tooth, landlord, wedding, sister, brother, mother, father, things with, fences
           with, family, ways, bridges, ties, heart, photo, picture, scene, budget, rota, plot, css, website,
           trust, reputation, rift, bond, image
  1        Look close up at the spot that needs it
  2        Put the toolbox beside it
  3        Touch the part that needs it
  4        Say in one sentence what's happening with it
  unclear  Take one photo of it, and search for what it does
  tired    Put one tool next to it for tomorrow
  afraid   Read how someone else did it, and touch nothing
  bored    Film what it does, as a very serious reporter

put something together or up
  when     install, mount, put up, hang, hang up, drill: picture, painting, mirror, frame, poster, curtain,
           blind, roman blind, curtain pole, curtain rail, lamp, switch, bracket, light
  when     install, mount, put up, hang, hang up, drill: shelf, shelves, rack, cabinet
  unless   code, app, light switch theory, nintendo, css, website, python
  1        Hold it where it would go, or mark the spot
  2        Put one tool on a chair
  3        Stand where it would go
  4        Touch the place where it goes
  unclear  Mark the spot with a bit of tape
  tired    Lean it against the wall for tomorrow
  afraid   Hold it up with someone watching, and don't drill yet
  bored    Count the screws, and put the odd one aside

paint a wall or a piece of furniture
  when     paint over: mark, scuff, stain, patch, crack, wall, damp patch, wallpaper, graffiti, crayon
  when     paint: flat, apartment, house, walls white, wall white, stairs, balcony
  when     paint, repaint, varnish, stain, sand, wallpaper, plaster, prime: wall, fence, room, door, kitchen,
           bedroom, bathroom, ceiling, shed, hallway, house, deck, table, chair, furniture, nursery, living
           room, cupboard, front door
  unless   watercolour, canvas, acrylics, postcard
  1        Put the tin or the tools beside it
  2        Lay old newspaper where it could drip
  3        Do one patch the size of a hand
  4        Hold a colour against it
  unclear  Choose between two colours
  tired    Put one brush or one cloth where you'd begin
  afraid   Begin behind the door, where no one looks
  bored    Put your initials on it first; they'll vanish later

do a place up
  when     renovate, redecorate, refurbish, do up: *
  when     decorate: bedroom, living room, nursery, hall, hallway, flat, house, spare room, bathroom, kitchen,
           @room
  unless   cake, tree, christmas, party, biscuit, window
  unless   cv, laces, lace, buttons, zip, shoes, bra, @inwords, @clothes, seatbelt, belt, collar, strap,
           buckle, parcel, balloons, dress, birthday, halloween, fete, fair, diwali, eid, wake, prom, shower,
           advent, pull, pull up, pull ups, push, push up, push ups, chin up, sit up, press, press up, warm
           up, write up, wash up, washing up, follow up, catch up, check up, mock up, pick up, clean up, tidy
           up, round up, line up, sign up, glow up, touch up, pop up, stand up, wind up, set up, sums, add up,
           pick-up, @shoes, nursery run, drop off, boots, from nursery, from school
  1        Take one photo of it as it is now
  2        Write down the one corner you'd begin with
  3        Put one colour or one picture beside it
  4        Say in three words how you'd like it
  unclear  Write down what matters most in it
  tired    Save one picture of a place you like
  afraid   Ask someone who's done one what they did first
  bored    Imagine it in the silliest colour there is

set up a device
  when     set up, connect, install, configure, plug in: printer, router, phone, tv, computer, laptop, tablet,
           new phone, smart tv, speaker, camera, console, monitor
  unless   time, parental, limit, password, call, meeting, alarm, norwegian
  1        Have it in front of you, with its cable
  2        Open the box it came in
  3        Find the cable that came with it
  4        Say what you'd use it for first
  unclear  Read the first page of the leaflet
  tired    Plug in its charger
  afraid   Plug it in with someone beside you
  bored    Give it a silly name

a blocked drain
  when     unblock, unclog, plunge: shower, bath, basin, bathtub, kitchen sink
  when     unblock, unclog, plunge: drain, plughole, sink drain, toilet, shower drain, sink, pipe, bath drain,
           blocked drain
  when     -: blocked drain, blocked toilet, blocked sink, drain
  when     clear, clean: plughole, sink drain, shower drain, bath drain, blocked drain
  unless   storm, brain, swamp, nose, ear, outside, yard, gully, gutter, number
  1        Fetch the plunger, or bend a wire hanger open
  2        Put on rubber gloves
  3        Lift out the cover, if it has one, and look in
  4        Open the window
  unclear  Check if the next drain is slow too
  tired    Put baking soda in, and leave it to work
  afraid   Ask a neighbour to look with you
  bored    Guess what's in there

change a bulb or a battery
  when     -: detector battery, smoke detector battery, smoke detector, smoke alarm battery
  when     replace, change, screw in, swap: bulb, light bulb, lightbulb, battery, batteries, smoke alarm
           battery, fuse, filter, lamp bulb, shower head, hoover bag, vacuum bag, water filter, bag in hoover,
           blade, ink, ink cartridge, toner
  when     -: light bulb, bulb, smoke alarm, oven bulb, fridge bulb, number plate bulb, torch battery, torch
           batteries, remote battery, new battery, new bulb, doorbell battery
  unless   car, phone, plant, garden, laptop, @vehicle, corsa, fiesta, golf, focus, polo, astra, van, ebike,
           scooter, november, spring, tulip, tulips, daffodil, daffodils, hyacinth, crocus, soil, pots, bed,
           excel, sheet, report, photo, view, search
  1        Check if you have a spare in the cupboard
  2        Go and look at the old one
  3        Put a steady chair under it
  4        Switch the light off at the wall
  unclear  Take a photo of it for the shop
  tired    Put the old one in your bag for the shop
  afraid   Ask someone to hold the chair
  bored    Guess how many friends it would take

mould, damp, stains
  when     clean, remove, get rid of, treat, deal with, scrub, fight, tackle, paint over, check: mould, mold,
           damp, black mould, damp patch, mildew
  when     paint over, check: water stain, stain
  when     -: mould, mold, damp, water stain, damp patch
  unless   steel, coffee order
  1        Take one photo of the spot, with a coin beside it
  2        Open the window wide for a few minutes
  3        Wipe one hand's width, with gloves on
  4        Touch the wall to see if it's wet
  unclear  Write down how long it's been there
  tired    Leave the window open a hand's width
  afraid   Ask someone who knows about houses to look
  bored    Say what shape it is, as if it were a cloud

moths, mice, ants
  when     get rid of, deal with, fight, catch, keep out, treat, throw away: moth, mouse, mice, ant, ants, bed
           bug, bedbug, cockroach, pest, wasp nest, fruit fly, flea, silverfish, rat, food moth, clothes moth
  when     call: pest control, exterminator
  when     -: moth, mice, ant, bed bug, cockroach, pest control, silverfish, fruit fly, wasp, bedbug, flea,
           slug, woodlouse, mouse in the kitchen, woodworm, carpet beetle
  unless   computer, click, toy, dog, cat, feed, pad, wireless, laptop, mat, keyboard, usb, feed, sting,
           cream, pet, snake, window
  1        Take one photo of what you've seen, and where
  2        Close one open packet, or one gap
  3        Look up what keeps that kind away
  4        Write down where you saw the last one
  unclear  Ask a neighbour if they have them too
  tired    Put the food on the counter in a tin
  afraid   Ask someone else to look behind the cupboard
  bored    Give the boldest one a name

tradespeople
  when     get, find, book, call, ask: roofer, repair man, repairman, window cleaner
  when     get, book, have: boiler serviced, heating checked
  when     service: boiler, heating, chimney
  when     call, find, get, book, contact, message, ask, hire, choose, write to, ring, phone: plumber,
           electrician, handyman, roofer, painter, builder, carpenter, heating engineer, boiler engineer,
           tradesman, craftsman, chimney sweep, locksmith, gas engineer, tiler, appliance repair
  when     get, ask for, compare: repair quote
  when     -: plumber, electrician, handyman, roofer, chimney sweep, boiler service
  unless   become, train, apprentice, invoice, cancel, pay, thank, bill, birthday, portrait
  1        Write down in one line what they'd come for
  2        Take one photo of it
  3        Ask a neighbour for a name and number
  4        Say out loud how you'd put it on the phone
  unclear  Write down two days when you're at home
  tired    Send the photo and your street, nothing else
  afraid   Do it by message rather than by phone
  bored    Guess how often they'll suck in their breath

quotes for a job
  when     get quotes for, get quote for, get a quote for, ask for quotes for, collect quotes for, compare
           quotes for: *
  when     get quotes for, get quote for, get a quote for: @building, @fault, @vehicle, @tree, @room,
           @furniture
  unless   insurance, mortgage, energy, poem, essay
  1        Write down in one line what needs doing
  2        Take one photo of it
  3        Write down one firm's name
  4        Say out loud what you'd want it to be like
  unclear  Measure it, and write that down
  tired    Send one photo to one firm
  afraid   Do it in writing rather than by phone
  bored    Guess the first sum, and keep it

set a trap, or look at it
  when     -, set, put down, put out, check, empty, bait, hang, hang up: mousetrap, mouse trap, rat trap,
           ant trap, ant bait, moth trap, fly trap, wasp trap, humane trap, slug trap, trap
  unless   sink, waste, drain, shower, basin, u bend, speed, game, beat, music, drum, bar, grease
  1        Put on gloves, and put the trap in front of you
  2        Choose the spot, close to a wall
  3        Write down where you saw the last one
  4        Breathe out slowly, once
  unclear  Read the back of its packet
  tired    Put it where you'd set it tomorrow
  afraid   Ask someone else to look at it first
  bored    Give the boldest one a name

the chimney and its sweep
  when     have swept, get swept: chimney, flue, chimney pot
  when     get, have, book, arrange, need: chimney swept, flue swept, chimney sweep, chimney cleaned, stove
           swept
  when     -, find, look for, book, ring, hire: chimney sweep, chimney swept, chimney
  when     find, look for, book, ring, hire: sweep
  unless   brush, phone number, number plate
  1        Look up one sweep near you, or who came last time
  2        Write down when it was last done
  3        Say which day would suit you
  4        Look at the fireplace
  unclear  Ask a neighbour who does theirs
  tired    Save one number for tomorrow
  afraid   Ask by message, and ask the price first
  bored    Listen up the chimney for a moment

how much is in the tank
  when     check, dip, look at, measure, read, monitor: oil tank, heating oil, gas tank, diesel tank, water
           tank, gas bottle, tank level, oil level in tank, tank gauge
  unless   fish, aquarium, car
  1        Put your shoes and a torch by the door
  2        Find the stick or the gauge that shows it
  3        Write down when it was last filled
  4        Guess how full it is
  unclear  Look at the last bill for how much it holds
  tired    Put a note by the back door
  afraid   Go while it's light
  bored    Guess first, and see how close you are

a tank to be emptied
  when     -, get, book, order, arrange, have, chase, ring about, phone about: septic tank emptying, septic
           tank emptied, septic tank, cesspit emptying, cesspit emptied, cesspit, tank emptied, tank emptying
  1        Find the name of whoever came last time, or of one near you
  2        Write down when it was last done
  3        Say which day would suit you
  4        Open a window
  unclear  Ask a neighbour who does theirs
  tired    Save one number for tomorrow
  afraid   Ask by message, and ask the price first
  bored    Think up a name for their lorry

a meter put in or looked at
  when     call about, ring about, ask about, phone about, email about, chase, book, get, have, arrange, swap,
           change, replace, fit, have fitted, report, complain about: smart meter, meter, gas meter,
           electricity meter, water meter, new meter, prepayment meter, electric meter, meter fitted, smart
           meter fitted
  unless   reading, readings, parking, blood, glucose, light, ph, moisture, power
  1        Find a bill: the number to ring is on it
  2        Write down in one line what you'd like them to do
  3        Say which day you could be in
  4        Think of where the meter is
  unclear  Write down the one thing you'd ask
  tired    Put the bill by the phone for tomorrow
  afraid   Do it by message or on their page
  bored    Guess how many people they pass you on to

screws and bolts that have rusted fast
  when     soak, free, free up, ease, unseize, loosen: bolt, rusty bolt, rusted bolt, screw, rusty screw,
           hinge, padlock, stuck bolt, seized bolt, chain, bike chain
  unless   necklace, silver, blood
  1        Put the oil and an old rag next to it
  2        Look at it from both sides
  3        Find a tool that fits it
  4        Roll your shoulders once
  unclear  Put a drop of oil on, and leave it overnight
  tired    Spray it, and walk away
  afraid   Wear gloves, and turn it gently
  bored    Give the stuck one a name

sweep a chimney or a flue
  when     sweep, clean: chimney, flue, chimney pot, stove pipe
  1        Lay an old sheet in front of it
  2        Put the brush, or the sweep's number, on top
  3        Look at it, and say when it was last done
  4        Roll your shoulders once
  unclear  Write down who did it last time
  tired    Put the old sheet ready for tomorrow
  afraid   Ask someone who's done one
  bored    Listen up the chimney for a moment

fill a small hole
  when     fill, fill in, plug: hole, blu tack hole, nail hole, screw hole, drill hole, hole in wall, hole in
           plaster, crack, crack in wall, crack in plaster
  unless   garden, ground, tooth, sock, lawn, pocket, boat, road, pothole, cavity, heart, mouse, mice, rat,
           badger, fox, soil, post, tyre, roof, windscreen, rota, plot, schedule, budget, form, jumper, week,
           diary, trousers, leggings
  1        Put the filler and a small knife next to it
  2        Brush the dust out of it with a dry brush
  3        Go and look at how deep it is
  4        Run a finger round its edge
  unclear  Read the back of the packet
  tired    Mark it with a bit of tape for tomorrow
  afraid   Begin with the one behind the door
  bored    Guess what hung there
"""
