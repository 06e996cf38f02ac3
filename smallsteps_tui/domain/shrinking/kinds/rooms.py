"""Rooms, cupboards and surfaces, and what is done in them."""

KINDS = """
@room
  nouns    room, bedroom, spare room, box room, guest room, master bedroom, kids' room, kid's room, nursery, playroom,
           living room, sitting room, front room, lounge, den, family room, parlour, dining room, kitchen,
           kitchenette, scullery, pantry, larder, utility room, laundry room, mudroom, bathroom, ensuite, wet room,
           shower room, toilet, loo, washroom, restroom, cloakroom, downstairs loo, hall, hallway, entrance hall,
           entryway, corridor, landing, stairwell, stairs, staircase, cupboard under stairs, under the stairs, porch,
           conservatory, sunroom, attic, loft, basement, cellar, garage, carport, shed, garden shed, potting shed,
           outhouse, barn, workshop, studio, study room, home office, craft room, sewing room, music room, snug,
           bedsit, studio flat, flat, apartment, house, cottage, bungalow, static caravan, dorm, dorm room, student
           room, halls room, digs, annexe, granny flat, summerhouse, cabin, lodge, chalet, holiday home, balcony,
           terrace, veranda, sun terrace, patio, decking, courtyard, storeroom, stockroom, storage unit, lock up,
           lockup, storage room, back room, junk room, boxroom, vestry, church hall, village hall, classroom,
           staffroom, break room, common room, waiting room, changing room, locker room, reception area, office
           kitchen, tack room, feed room, milking parlour, greenhouse, polytunnel, cattery room, bathroom floor,
           alcove, nook, whole house, whole flat

@storage
  nouns    glove compartment, overhead locker, wash basket, letter tray, in tray, caddy, tea caddy, tub, plastic tub,
           book bag, pe bag, swimming bag, music bag, bin store, bike shed, chest of toys, egg box, spice jar,
           cupboard, wardrobe, closet, drawer, chest of drawers, dresser, shelf, bookshelf, bookcase, shelving,
           cabinet, filing cabinet, medicine cabinet, display cabinet, sideboard, larder cupboard, airing cupboard,
           linen cupboard, kitchen cupboard, spice rack, shoe rack, coat rack, wine rack, toolbox, tool chest, sewing
           box, craft box, toy box, toy chest, trunk, blanket box, ottoman, locker, fridge, freezer, chest freezer,
           deep freeze, refrigerator, icebox, bread bin, biscuit tin, fruit bowl, handbag, purse, wallet, backpack,
           rucksack, school bag, schoolbag, satchel, work bag, diaper bag, nappy bag, changing bag, gym bag, sports
           bag, beach bag, makeup bag, wash bag, washbag, toiletry bag, pencil case, briefcase, glove box, car boot,
           boot of car, trunk of the car, glovebox, roof box, saddlebag, bathroom shelf, desk drawer, bedside drawer,
           bedside cabinet, nightstand, junk drawer, sock drawer, cutlery drawer, bits drawer, storage box, storage
           bin, filing box, crate, basket, laundry basket, hamper, letter rack, key rack, memory box, jewellery box,
           jewelry box, medicine chest, first aid box, cool box, shelf in the garage, loft space, crawl space, eaves,
           under bed, under the bed, under the sink, back of wardrobe, suitcase, moving box, removal box, last box,
           packing case

@surface
  nouns    staging, greenhouse staging, noticeboard, pinboard, table, dining table, kitchen table, coffee table, side
           table, bedside table, card table, trestle table, picnic table, desk, desktop surface, workbench, workdesk,
           counter, countertop, counter top, worktop, work surface, kitchen counter, kitchen island, breakfast bar,
           windowsill, window sill, window ledge, mantelpiece, mantel, ledge, dressing table, vanity, vanity unit,
           bathroom sink, sink, basin, washbasin, hob, stovetop, stove top, cooker top, draining board, changing
           table, tabletop, top of fridge, top of wardrobe, top of piano, bench top, skirting board, floor, bedroom
           floor, hall floor, kitchen floor, floorboard, lino, hearth, altar table, surface, work table, potting bench

tidy a room
  when     tidy, tidy up, declutter, straighten, straighten up, straighten out, reset, neaten, neaten up,
           blitz, rescue, clear up, organise, reorganise, sort, sort out, sort through, get straight, get
           tidy, get on top of, keep tidy, keep on top of, tackle, attack, smarten up, spruce up, bash out,
           smash, whip round, pull together, deal with, de clutter, knock into shape, put in order, get ready,
           prepare, shape up, make tidy, make presentable, put to rights, whizz round: @room
  when     pick up: @room
  unless   sell, rent, sale, party, hire, hiring, idea, toy with
  1        Put one thing back where it lives
  2        Pick up whatever's nearest to you
  3        Open the window wide
  4        Choose the one thing that bothers you most
  unclear  Choose one corner, and leave the others
  tired    Put one thing away, from where you sit
  afraid   Begin with rubbish; there's nothing to decide
  bored    Tidy until one song ends

clean a room
  when     clean, clean up, deep clean, scrub, scrub down, wash, wash down, wipe, wipe down, spring clean,
           disinfect, sanitise, bleach, mop, dust, polish, hose down, jet wash, pressure wash, fumigate,
           freshen, freshen up, cleanse, scour, get clean, damp dust, degrease, descale, de mould: @room
  1        Wipe one spot, no bigger than your hand
  2        Wet one cloth
  3        Open the window wide
  4        Choose the spot that bothers you most
  unclear  Begin with the part you touch most
  tired    Wipe what you can reach from where you stand
  afraid   Begin with the easiest spot
  bored    Put on one song, and stop when it ends

empty a room
  when     clear, clear out, empty, empty out, clean out, gut, pack up, vacate, strip, strip out, go through,
           work through, pack, box up, downsize, wind up, tear through, get through, turn out, muck out, weed
           out, purge, dejunk, de junk, thin out: @room
  unless   stable, horse, clear out of, out of the room, toilet, loo, tank, cassette, tray, portaloo, potty,
           commode, sink, cistern
  1        Choose one thing in there, the easiest, and move it out
  2        Put one empty box by the door
  3        Stand in the doorway, and choose the nearest thing
  4        Say what you'd like to keep from it
  unclear  Write “keep” on one box and “go” on another
  tired    Bring out one thing, and leave the rest
  afraid   Take one photo from the doorway, and go no further
  bored    Guess what's the oldest thing in there

paint or strip a room
  when     insulate, soundproof, rewire: wall, bedroom, studio, garage
  when     paint, repaint, redecorate, decorate, wallpaper, repaper, plaster, replaster, whitewash, tile,
           retile, carpet, recarpet, panel, floor, damp proof, prime, skim, line, undercoat: @room
  unless   party, birthday, christmas, wedding, diwali, eid, cake, chess, watercolour, sketch, portrait, oils
  1        Choose the spot you'd begin with, and clear it
  2        Measure one side of it, and write it down
  3        Go and stand there
  4        Picture it in another colour
  unclear  Choose between two colours
  tired    Put one sheet of newspaper on the floor
  afraid   Begin behind the door, where no one looks
  bored    Choose the wildest colour first

plan a room anew
  when     redo, do up, make over, revamp, transform, design, redesign, plan, rethink, furnish, refurnish,
           rearrange, arrange, convert, renovate, refurbish, remodel, refit, fit out, extend, lay out,
           childproof, baby proof, babyproof, kit out, style, restyle, update, modernise, overhaul, turn
           around, repurpose, brighten, brighten up, cosy up, personalise, adapt, reconfigure, upgrade,
           improve: @room
  unless   spare time, holiday, lease, insurance, school
  1        Write down the one thing you'd change first
  2        Draw it from above, as one box
  3        Stand in the doorway, and count your steps across
  4        Say in three words how you'd like it
  unclear  Write down what it'd be used for
  tired    Save one picture of a room you like
  afraid   Change one thing you could change back
  bored    Put a hammock in the drawing

show or let a room
  when     let: flat, apartment, house, spare room, annexe, cottage, garage, studio, granny flat, holiday home, lodge
  when     photograph, film, let out, rent out, sublet, list, advertise, document, inventory, inspect, survey: @room
  1        Take one photo of it from the door
  2        Open the curtains, and switch on the light
  3        Stand in the doorway
  4        Say what's nicest about it
  unclear  Write down its size and what's in it
  tired    Move one thing out of the picture
  afraid   Show the photo to one person first
  bored    Describe it as a grand hotel would

go into a room
  when     go in, go up to, go up into, go down to, go down into, go back to: attic, loft, cellar, basement,
           garage, shed, nursery, spare room, bedroom
  when     sit in, sleep in, spend time in, stand in, be in, stay in: nursery, spare room, attic, loft, box
           room, his room, her room, old room
  when     go into, go back into, go back in, enter, step into, walk into, look in, move back into, reclaim,
           revisit: @room
  unless   restaurant, hotel, police, interview, late, on sunday, weekend
  1        Go as far as its doorway
  2        Put one hand on the door
  3        Go as far as the hall
  4        Feel both feet on the floor for one breath
  unclear  Choose one thing you'd do in there
  tired    Stand in the doorway for one breath, and turn back
  afraid   Have someone stand there with you
  bored    Go in backwards

move into a room
  when     move into, settle into, settle in, make homely, make cosy, personalise, settle back into: @room
  1        Put one thing you like where you'd see it
  2        Choose where you'd sit
  3        Open the window
  4        Breathe in the air of it once
  unclear  Put one lamp where you'd read
  tired    Make up the bed, and leave the rest
  afraid   Put one familiar thing next to the bed
  bored    Give the room a name

warm, cool and light a room
  when     -: cold room, cool room, dark room, warm room
  when     keep: bedroom cold, bedroom cool, bedroom dark, room cool, room cold, room warm, house warm, flat
           warm, house cool, room dark, kitchen warm
  when     warm, warm up, heat, heat up, cool, cool down, dehumidify, air, air out, ventilate, light, light
           up, dim, darken, draught proof, dry out, black out, smoke out: @room
  1        Go to its window or its heater
  2        Feel where the air comes in
  3        Choose the room that matters most tonight
  4        Put on or take off one layer
  unclear  Write down when you notice it most
  tired    Close one door
  afraid   Ask someone how they do it
  bored    Guess how warm it is

go through a cupboard or a drawer
  when     go through, sort through, empty, clear out, clean out, work through, turn out: desk, bureau, study,
           writing desk, filing cabinet, workspace
  when     sort, sort out, sort through, tidy, tidy up, clear, clear out, empty, empty out, go through,
           declutter, organise, reorganise, rearrange, arrange, clean out, turn out, purge, cull, thin out,
           weed out, tackle, attack, blitz, deal with, straighten, straighten out, neaten, pick through,
           rummage through, look through, dig through, work through, get through, rationalise, dejunk,
           streamline, bash out, rescue, de clutter, root through, unload, put in order, tip out, decant,
           unpack: @storage
  unless   build, assemble, install, dryer, dishwasher, leaking, broken, noise, online
  1        Take out one thing
  2        Open it by a hand's width
  3        Put an empty box or bag next to it
  4        Name one thing in it you never use
  unclear  Take out something that's surely rubbish
  tired    Do the front row, and leave the rest
  afraid   Begin with the part that holds no memories
  bored    Find something you didn't know you had

wipe out a cupboard or a shelf
  when     clean, deep clean, wipe, wipe down, wipe out, dust, scrub, wash, wash out, polish, disinfect,
           hoover, vacuum, hoover out, degrease, spring clean, deodorise, freshen, spot clean: @storage
  unless   bag, backpack, rucksack, satchel, purse, wallet, suitcase, handbag, briefcase, tub, basket, crate,
           pencil case, caddy, egg box, cool box
  1        Move two things aside, and wipe under them
  2        Wet one cloth
  3        Open it
  4        Choose one part of it, as big as your hand
  unclear  Begin with the part you see
  tired    Wipe the front, and leave the inside
  afraid   Do one corner
  bored    Put on one song, and stop when it ends

fill a cupboard or a bag
  when     pack, fill, load, get ready, prepare, make up, put together, repack: cool bag, cool box, picnic
           basket, picnic bag, beach bag, swim bag, car boot, glove box, craft bag, dance bag, nappy bag,
           changing bag, sports bag, football bag, first aid kit, emergency bag, go bag, grab bag
  when     fill, fill up, stock, restock, stock up, load, load up, refill, pack, repack, replenish, top up,
           prepare, get ready, put together, have ready: @storage
  unless   stock take, stocktake, unpack, tax, form, tub, bath, water, online
  1        Put one thing in it
  2        Open it
  3        Say what goes in first
  4        Look at what's in it now
  unclear  Write down three things that belong in it
  tired    Put it where you'd fill it
  afraid   Begin with what you're sure of
  bored    Pack it by colour

unpack a box or a bag
  when     unpack, empty: moving box, removal box, last box, packing case, suitcase, backpack, rucksack, gym
           bag, sports bag, wash bag, beach bag
  when     unpack: @storage
  1        Take out one thing
  2        Open it
  3        Put it where you'll walk past it
  4        Say one thing that's surely in it
  unclear  Take out what you need this week
  tired    Take out the thing on top, and leave the rest
  afraid   Open the one with the least in it
  bored    Guess three things inside before you open it

clear a surface
  when     clear, clear off, tidy, tidy up, declutter, sort, sort out, empty, organise, reorganise, tackle,
           straighten, neaten, reset, blitz, free up, keep clear, dig out, excavate, deal with, attack,
           reclaim, rescue, sort through, go through, clear up: @surface
  1        Clear one spot the size of a plate
  2        Carry one thing away from it
  3        Put two things on it together
  4        Choose the one thing that bothers you most
  unclear  Begin with the rubbish
  tired    Push it all to one side, for tonight
  afraid   Put what you can't decide in a box
  bored    Set the cleared spot for a king

wipe a surface
  when     clean, clean up, clean off, deep clean, wipe, wipe down, wipe off, scrub, scrub down, wash, wash
           down, polish, dust, disinfect, sanitise, degrease, descale, sponge, rinse, buff, hoover, vacuum,
           mop, sweep, scrape, scour, bleach, shine, spot clean, get clean: @surface
  unless   unblock, drain, blocked
  1        Wipe one spot the size of your hand
  2        Move one thing off it
  3        Wet one cloth
  4        Choose the spot you'd begin with
  unclear  Begin with the spot you touch most
  tired    Wipe the one spot that annoys you
  afraid   Do the easiest corner
  bored    Wipe until one song ends

lay the table
  when     lay, set, dress, decorate: table, dining table, dinner table, kitchen table, place, buffet table
  unless   tone, agenda, trap, multiplication, times
  1        Clear one place at it
  2        Put out one fork
  3        Count who's coming
  4        Choose the cloth or the colour
  unclear  Choose where everyone sits
  tired    Put all the forks in one glass, in the middle
  afraid   Lay your own place first
  bored    Fold one napkin into a boat

a room, with nothing said
  unless   tyre, tire, battery, beer, note, B, sharp, stair, stairs, staircase, car, phone box, make, build,
           get a, get new, get an, take the, have the, go to
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @room
  when     -: @room
  unless   sale, insurance, school, deposit, place, phone, school, temperature, fever, buying, selling, hunt,
           finish, start, rent, view, viewing
  1        Put one thing back where it lives
  2        Go and stand in its doorway
  3        Choose one corner, no bigger than your hand
  4        Say in three words how you'd like it there
  unclear  Write down what would be good enough there
  tired    Do what you can reach from one chair
  afraid   Ask someone to stand there with you
  bored    Put on one song, and stop when it ends

a cupboard or a bag, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @storage
  when     -: cupboard, wardrobe, closet, drawer, sock drawer, junk drawer, desk drawer, cutlery drawer,
           kitchen cupboard, airing cupboard, linen cupboard, larder cupboard, bedside drawer, bits drawer,
           fridge, freezer, filing cabinet, medicine cabinet, under bed, under the bed, under the sink, spice
           rack, handbag, bathroom shelf, car boot
  unless   phone, ice, school trip, letter, make, build, get a, get new, get an, take the, have the, seal,
           bulb, magnet, buy, sell, measure
  1        Take out one thing
  2        Open it
  3        Go and stand in front of it
  4        Name one thing that's in it
  unclear  Take out something that's surely rubbish
  tired    Do the front row, and leave the rest
  afraid   Ask someone to sit there with you
  bored    Find the oddest thing in it

a surface, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @surface
  when     -: dining table, kitchen table, coffee table, side table, bedside table, desk, counter, countertop,
           worktop, kitchen counter, kitchen island, breakfast bar, windowsill, mantelpiece, dressing table,
           draining board, bedroom floor, hall floor, workbench, top of fridge, top of wardrobe
  unless   times, league, multiplication, restaurant, booking, exam, job, make, build, get a, get new, get an,
           take the, have the, buy, sell, measure, finish, manage, front desk, help desk, reception desk
  1        Clear one spot the size of a plate
  2        Carry one thing away from it
  3        Go and stand in front of it
  4        Choose the one thing that bothers you most
  unclear  Begin with the rubbish
  tired    Push it all to one side, for tonight
  afraid   Put what you can't decide in a box
  bored    Set the cleared spot for a king

measure for curtains or a blind
  when     measure, measure up, measure up for, measure for: curtain, curtains, blind, roman blind, net
           curtain, drape, shutter, carpet, sofa, wardrobe, fridge
  unless   measured
  1        Put the tape, a pen and a scrap of paper together
  2        Find the tape you'd measure with
  3        Draw a box for it on a scrap of paper
  4        Hold your arms out as wide as it is
  unclear  Measure it twice, and write down the smaller
  tired    Measure across, and leave the drop for later
  afraid   Ask someone to hold the other end
  bored    Guess first, to the inch

bring the washing in
  when     bring in, get in, take in, fetch in, bring, get, fetch: washing, laundry, line of washing, washing
           off line, sheets off the line
  unless   launderette, mum, dad, to her, to him, done, service, on, machine, wash, hung, hang
  1        Put the empty basket by the door
  2        Feel if the first piece is dry
  3        Look out at the sky
  4        Roll your shoulders once
  unclear  Begin with what's dry already
  tired    Bring in what's nearest the door
  afraid   Take in half, and come back for the rest
  bored    See how many pegs fit in one hand

see what is in there
  when     stock take, stocktake, take stock of, list, inventory, audit, count up, go through, check: freezer,
           fridge, pantry, larder, store cupboard, food cupboard, medicine cabinet, spice rack, cupboard,
           baking cupboard, stockroom
  unless   is, if, for, temperature, seal, noise, working, works, off, locked, closed, shut, ebay,
           marketplace, gumtree, vinted, sale, sell
  1        Open it, and write down one thing you see
  2        Put a pen and a scrap of paper on top of it
  3        Say three things you think are in it
  4        Touch its door
  unclear  Begin with the top shelf
  tired    Take one photo of it, open
  afraid   Do one shelf, and close it
  bored    Find the oldest thing in there

board or insulate a loft
  when     board, board out, insulate, floor, soundproof, lag: loft, attic, roof space, eaves, shed, garage, cellar
  1        Measure the first gap, and write it down
  2        Put a torch and the tape by the ladder
  3        Look up what size the boards or rolls come in
  4        Look up at the hatch
  unclear  Take one photo of how it is up there
  tired    Move one box out of the way
  afraid   Ask someone to hold the ladder
  bored    Guess how warm it'll be

lag pipes against the cold
  when     lag, wrap, insulate, wrap up, cover, protect: pipe, outside tap, water pipe, copper pipe, hot
           water tank, tank, stopcock, tap
  only     frost, winter, freeze, loft, cold, lag, lagging, foam, outside, insulation, snow, insulate
  1        Hold a hand round it, and guess how thick it is
  2        Find the foam, or an old towel and some string
  3        Measure how long it is
  4        Say where the coldest one runs
  unclear  Look up which size of foam fits it
  tired    Do the one that's easiest to reach
  afraid   Do what you can reach from the floor
  bored    Wrap it like a present
"""
