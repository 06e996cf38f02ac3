"""Cleaning and washing: dishes, laundry, kitchen, bathroom, floors, beds, bins."""

KINDS = """
iron
  when     iron: *, -
  when     iron, press: -, suit, shirt, blouse, trousers, dress, uniform, laundry, tablecloth, sheet, napkin,
           work shirt
  unless   patch, on, name, out, charges, button, curl, seam, hem, fabric, quilt, golf, vitamin, tablet,
           tablets, level, levels, supplement, pills, blood, deficiency, bed, gate, railings, board, cover,
           infusion, filings, iron age, iron man, iron deficiency, iron bridge, iron fence, iron oxide, iron
           ore, iron pan, iron pot, iron chair, iron table, iron bar, iron work, iron hinge, iron fireplace,
           iron bed, iron horse, broke, iron from, lent
  1        Put up the board, or a towel on the table
  2        Lay one piece out flat
  3        Choose the piece you'd need first
  4        Smooth one sleeve with your hand
  unclear  Read the little label in its collar
  tired    Hang it up in the steam of the shower
  afraid   Begin with a pillowcase
  bored    Put on one song, and stop when it ends

pair the socks
  when     match, pair, sort: sock, socks, odd sock, sock pile, sock drawer
  1        Find one pair
  2        Tip them out where you can see them
  3        Take out the oddest one
  4        Wiggle your toes
  unclear  Begin with the brightest
  tired    Find three pairs in front of the TV
  afraid   Let one odd sock go
  bored    Marry two that don't match

wash the dishes
  when     wash, rinse, scrub, wash up, clean: dish, washing up, dishes
  when     -: dish, dishes, washing up, pots and pans
  when     wash up: ~, -
  unless   seedling, seedlings, plant, plants, terracotta, soil, greenhouse, seed, satellite, recipe, wheel,
           splash pan, bed pan, bedpan, pan, pans, litter, one
  number   Wash one dish
  1        Wash one cup
  2        Run the hot water
  3        Put one plate in the sink
  4        Pick out the one you'd wash first
  unclear  Stack the ones that match
  tired    Fill the sink, and let them soak
  afraid   Cover the pile with a tea towel, and wash one thing
  bored    Wash until one song ends

wash cups, plates or glasses
  when     wash, rinse, scrub, wash up, clean: cup, mug, coffee cup, tea cup, travel mug, flask
  when     wash, rinse, scrub, wash up, clean: plate, cutlery
  when     wash, rinse, wash up: glass
  unless   seedling, paint, clay, glaze, menstrual, moon, world, final, number plate, registration,
           terracotta, soil, greenhouse, window, shower glass, picture, watch, stained glass, door, screen
  1        Run the hot water
  2        Put it, or one of them, next to the sink
  3        Push up one sleeve
  4        Look at it once
  unclear  Begin with what you'd need first
  tired    Fill the sink, and let it soak
  afraid   Rinse one, and leave it there
  bored    Wash it until the kettle boils

dry the dishes
  when     dry, dry up: dish, dishes, plate, pot, pan, cup, mug, cutlery, washing up
  when     dry up: -
  1        Take hold of a clean tea towel
  2        Wipe one drop off
  3        Choose which one comes first
  4        Shake out both hands
  unclear  Begin with what stands in front
  tired    Dry the forks, and leave the rest to the air
  afraid   Begin with what can't break
  bored    Keep at it until one song ends

the dishwasher
  when     empty, unload, load, fill, run, start, unstack, turn on: dishwasher
  when     -: dishwasher
  unless   repair, fix, buy, go to, sit by, look out
  1        Open its door, and see what's in it
  2        Put one cup beside it
  3        Go and stand in front of it
  4        Say whether what's in it is clean
  unclear  Begin with the cutlery
  tired    Open the door and leave it open
  afraid   Take out the spoons, and nothing else
  bored    Do it before the kettle boils

do the laundry
  when     put, put on, stick on, get on, run, bung on, do, set off, start: wash, dark wash, white wash, wool
           wash, boil wash, wash load, colour wash
  when     -: wash, whites wash, white wash, dark wash, darks wash, colour wash, coloureds, school wash, boil
           wash, wool wash, towel wash, bedding wash
  when     fill, start, load, run: washing machine
  when     wash, do, start, put on, put in, run: laundry, washing, load of laundry, load, whites
  when     wash, do, put in: clothes, towel, sheets
  when     -: laundry, washing, load of laundry
  unless   window, dish, car, mouth, gravel, trailer, lorry, truck, wood, hands, hair
  1        Put the first piece in the machine
  2        Carry the basket to the machine
  3        Pick one sock up from the floor
  4        Throw one sock towards the basket
  unclear  Make one pile: dark things
  tired    Put the basket in your way, for tomorrow
  afraid   Begin with five things that can't shrink
  bored    Put on one song, and load until it ends

hang up and bring in the washing
  when     peg out, peg up: *
  when     peg out, hang out, get out: load, washing, line of washing
  when     hang, hang up, hang out, dry: laundry, washing, load, load of laundry, clothes, towel, sheet, wet
           laundry
  unless   picture, curtain, phone, tent, map, boundary, plot, foundations, bed, path, patio, fence, marquee,
           string, course
  1        Take the first piece in your hand, and shake it out
  2        Open the door of the machine
  3        Put the basket under the washing line
  4        Push up one sleeve
  unclear  Begin with the shirts; they crease first
  tired    Hang the big things, and leave the socks in the basket
  afraid   Do the towels; they're easy
  bored    Hang them by colour, like a rainbow

bring in the washing
  when     bring in, take down, fetch in, get in, take in: laundry, washing, load, load of laundry, clothes,
           dry clothes, towel, sheet, line of washing
  unless   tailor, waist, seam, inch, charity, sew
  1        Take the first piece off the line
  2        Put the basket under the line
  3        Feel if one piece is dry
  4        Look out at the weather
  unclear  Begin with what dries fastest
  tired    Bring in what you'd need tomorrow
  afraid   Take one piece, any one
  bored    Put the pegs away by colour

the dryer
  when     tumble dry: laundry, washing, load, load of laundry, clothes, towel, sheet, wet laundry
  when     tumble dry: @clothes, @linen, *
  1        Put the first piece in the dryer
  2        Open its door
  3        Take out the lint filter, and clear it
  4        Feel which piece is wettest
  unclear  Read one label first
  tired    Put in the towels, and leave the rest
  afraid   Begin with a towel; it can't shrink
  bored    Guess how long it'll take

fold, iron, put clothes away
  when     fold: laundry, washing, clothes, shirt, towel, sheet, load, blouse, napkin
  when     sort: sock, socks, laundry pile
  when     fold: -, *
  when     -: ironing, clean laundry, laundry mountain, ironing pile, laundry pile
  when     put away, sort: laundry, clean laundry, clean clothes, ironing
  unless   @inwords, @furniture, stroller, pushchair, pram, buggy, map, chair, tent, leaflet, flyer, origami,
           crane, envelope, card, toy, groceries, shopping, chair, paper, money, egg, eggs, dough, batter,
           cream, flour, mixture, bread, wing, wheelchair, bike, hand, poker, arms
  number   Fold one piece
  1        Lay the first piece out flat
  2        Put one pair of socks away
  3        Carry the basket to the chair
  4        Smooth one sleeve with your hand
  unclear  Begin with the things that share a drawer
  tired    Fold one towel and leave the rest in the basket
  afraid   Begin with an easy thing: a towel
  bored    Match socks until the song ends

clean the kitchen
  when     clean, tidy, scrub, wipe, wipe down, tidy up, clean up, clear, deep clean, reset, rescue, clean
           out, deal with, tackle: kitchen, counter, worktop, kitchen counter
  when     -: kitchen
  unless   cabinet door, paint, drain, new, quote, fitted, tiles, measure, designer, redone, done up, plan,
           tap, go to, sit by, look out
  1        Wipe one corner of the counter
  2        Put one cup in the sink
  3        Throw one thing away
  4        Wet the cloth
  unclear  Choose one corner, the size of a tray
  tired    Put one cup in the sink and leave the rest
  afraid   Open the window first, then wipe the easiest spot
  bored    Wipe until the kettle boils

clean the fridge
  when     clean, clear, clear out, clean out, sort, sort out, empty, tidy, organise, wipe, deep clean, tidy
           up, clean up, declutter, reorganise, scrub, wipe down, deal with, tackle, go through, reset, sort
           through: fridge, freezer, pantry, larder
  when     -: fridge, freezer, pantry
  unless   buy, repair, fix, behind, under, go to, get, new, delivery, second hand
  1        Take out one thing, and look at its date
  2        Wipe one hand's width of a shelf
  3        Open the door and find the oldest jar
  4        Put a cloth on top of the fridge
  unclear  Begin with the door
  tired    Take out one jar
  afraid   Take one thing out fast, and close the door
  bored    Read out the best-before dates like lottery numbers

wipe a shelf of the fridge
  when     clean, wipe, wipe down, wipe out, scrub, wash: fridge shelf, fridge door, fridge drawer, freezer
           drawer, salad drawer, veg drawer, egg tray, fridge seal
  1        Take one thing off it, or out of the way
  2        Wet one cloth with warm water
  3        Open the fridge's door
  4        Choose a spot the size of your hand
  unclear  Begin with what's sticky
  tired    Wipe round what stands there
  afraid   Do the door, and leave the rest
  bored    Read one label out loud as you go

defrost the freezer
  when     defrost, de ice: freezer, fridge, freezer drawer, ice box
  1        Lay a towel on the floor in front of it
  2        Put the cool bags out
  3        Look up which day it'll be emptiest
  4        Open it, and see how much ice there is
  unclear  Write down what's in there
  tired    Leave it for the week it's nearly empty
  afraid   Begin with the top drawer
  bored    Guess which drawer lets go first

clean the bathroom
  when     clean, tidy, scrub, wipe, wipe down, tidy up, clean up, deep clean, clean out, clear, clear out,
           declutter, organise, reorganise, sort, sort out, deal with, tackle, reset, sort through: bathroom
  when     -: bathroom
  unless   renovate, install, leak, blocked, repair, fix, paper, training, go to, tiles, measure, designer,
           redone, done up, plan, scales
  1        Move one thing off the basin, and wipe there
  2        Put one bottle back in its place
  3        Hang up one towel
  4        Wipe one spot off the mirror with your sleeve
  unclear  Begin with the part you touch most
  tired    Put some cleaner in the basin, and leave it to work
  afraid   Put on gloves, and begin with the tap
  bored    Clean what you can reach while you brush your teeth

floors
  when     vacuum, hoover, mop, sweep, sweep up, hoover up, mop up, vacuum up: *
  when     vacuum, hoover, mop, sweep: floor, stairs, carpet, room, house, kitchen, living room, hallway,
           bedroom, flat, kitchen floor
  when     clean, wash, scrub, dust: floor, carpet, stair, hallway
  when     -: vacuuming, floor, hoovering, mopping, kitchen floor
  unless   hip, knee, crutches, climb, surgery, lift, chimney, rail, unclog, moped, insurance, pack, board,
           spill, gutter, quoted, quote, laid, bag, bags, filter, filters, belt, broken, borrow, return,
           leaves, seal, sweep net, sweep stake, sweepstake, vacuum flask, vacuum pump, vacuum form, vacuum
           seal, vacuum pack, vacuum tube, vacuum cleaner, mop head, mop bucket, mop fringe, sweep picking,
           sweep arpeggio, flask, pump, bucket, level, minefield
  1        Get out the broom, the mop or the hoover
  2        Choose the corner you'd begin in
  3        Pick one thing up from the floor
  4        Move one chair out of the way
  unclear  Begin at the door
  tired    Put the vacuum cleaner in the middle of the room
  afraid   Begin where no one looks
  bored    Put on one loud song, and stop when it ends

clean the windows
  when     clean, wipe, polish: mirror, mirrors, glass door, glass pane, shop window
  when     clean, wash, wipe, polish, do, deep clean, clean up, sort out, scrub, wipe down, deal with, tackle:
           window, front window, window pane, blind
  when     -: windows
  unless   done, fitted, replaced, quote, xp, update, cleaned, cleaner, man, broken, go to, sit by, look out
  1        Wipe one pane, or one spot as big as your hand
  2        Fill the bucket, halfway
  3        Put a cloth on the windowsill
  4        Wipe one fingerprint off
  unclear  Begin with the window you look out of most
  tired    Wipe the one spot that annoys you
  afraid   Stick to what you can reach from the floor
  bored    Draw a face in the soap first

clean the car
  when     clear, clear out, clean out, empty, tidy, hoover, hoover out, vacuum, tidy out: boot, car boot,
           glove box, footwell
  when     clean, tidy, hoover, vacuum, clear out, clean out, deep clean, tidy up, clean up, clear, declutter,
           sort out, tackle, empty: car, van, truck
  unless   wardrobe, shoes
  1        Take out one thing that doesn't belong in it
  2        Put a bin bag on the seat
  3        Put the car key in your pocket
  4        Name one thing in there that isn't yours
  unclear  Begin with the driver's seat
  tired    Take out one thing next time you get out
  afraid   Begin with the glove box
  bored    Guess how many coins you'll find

make the bed
  when     make: bed
  unless   asparagus, strawberries, rose, roses, vegetables, dahlias, garden, compost, flower, raised, build,
           go to, ikea, pallet, pallets, frame, dog, wood, doll, cat, a bed, cat's, dog's, hedgehog, puppy, rabbit
  1        Pull the covers straight
  2        Lift one pillow and put it back
  3        Open the window and fold the covers back
  4        Smooth the sheet with one hand
  unclear  Begin with the pillow
  tired    Pull the covers up as far as you can reach
  afraid   Do one corner
  bored    Shake the pillow until it looks like a cloud

take out the bins
  when     wheel out: bin, wheelie bin
  when     take out, put out, empty, bring out, take, sort: trash, rubbish, bin, garbage, recycling, waste,
           compost, litter
  when     -: bin, recycling, trash, rubbish, garbage, bins
  unless   get, order, council, new
  1        Take hold of the bag or the bin
  2        Put it by the door
  3        Press it down once, so the lid closes
  4        Put one shoe on
  unclear  Look up which bin it is this week
  tired    Put the bag where you'd trip over it
  afraid   Take the smallest bag first
  bored    Take it with you when you next go out

change the sheets
  when     make up: sofa bed, camp bed, air bed, guest bed, spare bed, cot, bunk, futon
  when     make, make up, get ready: spare bed, guest bed, bed for guest
  when     change, put on: sheet, bed sheet, bed linen, bedding, bed, duvet cover, pillowcase
  when     -: bed linen, clean sheets
  unless   baking, flower, spread, balance, score, excel, answer, raised, bath, read, music, hamster, rabbit,
           guinea pig, straw, dog, cat, horse
  1        Put the clean ones on a chair beside it
  2        Pull one corner of the old one loose
  3        Open the window
  4        Pick up the pillow, and put it down
  unclear  Begin with the pillow you sleep on
  tired    Turn the pillow over; that's clean enough tonight
  afraid   Do the bottom sheet, and leave the duvet
  bored    Shake the duvet like a sail

dust
  when     dust: shelf, shelves, furniture, bookshelf, lamp
  when     dust, dust off: -, *
  when     clean, wipe: lamp, skirting board, radiator, bookshelf dust, ceiling fan, picture frame, door,
           light switch, cobweb
  when     -: dusting, cobweb
  unless   cake, dustbin, recorder, gallery, museum, specimen, cv, skill, crop, sugar, @inmind, @inwords,
           @onscreen, @food, @plant, mask, masks, extractor, allergy, mite, jacket, pollen, collector, dust
           pan, dust sheet, dust extraction, dust bag, dust cover, dust cap, dust sample, dust level, dust
           monitor, dust monitoring, dust suppression
  1        Wipe one corner of it with a sock
  2        Wipe one lamp
  3        Find a duster
  4        Blow once on the nearest book
  unclear  Begin at eye level
  tired    Wipe the spot beside your bed
  afraid   Do what you can reach from the floor
  bored    Write your name in the dust first

oven, kettle, appliances
  when     clean, scrub, degrease, wipe out, deep clean, clean up, clean out, wipe, wipe down, tackle: oven,
           grill, barbecue, extractor, extractor hood, washing machine, coffee machine, air fryer, toaster,
           dishwasher, dishwasher filter, microwave inside, filter, hood
  when     -: oven
  when     clean, scrub, wipe, wipe down, clean up, deep clean, clean out, tackle: stove, sink, hob,
           microwave, cooker, kitchen sink, toilet, loo, bath, shower, bathtub, basin, urinal, grout
  unless   under, aquarium, pool, water filter, car, fixed, repaired, cleaned, bulb, broken, new
  1        Put the cleaner and a cloth beside it
  2        Wipe one hand's width of it
  3        Wet the cloth
  4        Open its door, and close it
  unclear  Read one line on the back of the bottle
  tired    Leave it to soak overnight
  afraid   Do the glass, and leave the inside
  bored    Guess what the oldest crumb was

the table and the counter tops
  when     clear, clear off: table, sofa, chair, armchair, worktop, piano, bench, dining room table
  when     wipe, clean: table, worktop, dining room table
  when     clear, clear off, clean, tidy, wipe, deep clean, tidy up, clean up, clean out, clear out,
           declutter, organise, reorganise, sort, sort out, scrub, wipe down, deal with, tackle, empty, go
           through, reset, sort through: dining table, kitchen table, table top, coffee table, counter top,
           bedside table, sideboard, windowsill, surface, bed side
  when     -: dining table, kitchen table, bedside table
  when     clear, clear out, tidy, tidy up, declutter, sort: sink, kitchen sink, hob, stove
  unless   blocked, drain, plunger, unblock, clog, get, new, buy, second hand, legs, go to, sit by, look out
  1        Clear one spot the size of a plate
  2        Carry one cup away
  3        Put everything on it in one pile
  4        Put one thing back where it lives
  unclear  Begin with the rubbish
  tired    Push it all to one side, for tonight
  afraid   Put what you can't decide in a box
  bored    Set the cleared spot for a king

descale it
  when     descale, de scale, de lime, delime, decalcify: *
  when     get rid of, remove, clean off, tackle: limescale, lime scale
  when     -: descaling, limescale
  when     descale, de scale, decalcify: @building, @appliance, @dishes, shower head, kettle, tap, toilet,
           iron
  unless   fish, mackerel, carp, bream, descaler
  1        Put the descaler, or some vinegar, next to it
  2        Switch it off, or turn the tap off
  3        Look at how much chalk there is
  4        Open the window
  unclear  Read one line on the back of the packet
  tired    Leave it to soak, and walk away
  afraid   Begin with the part that comes off
  bored    Guess how old the oldest chalk is
"""
