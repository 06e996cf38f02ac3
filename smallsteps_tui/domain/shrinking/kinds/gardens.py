"""The garden as a place: planning, buying, building, tools."""

KINDS = """
plan a garden
  when     plan, design, draw, map, redesign, think about: vegetable garden, garden, balcony garden, herb
           garden, flower bed, rose garden, border, allotment, veg patch, vegetable patch, garden design,
           planting plan, kitchen garden, balcony, pollinator garden, crop rotation, forest garden, rockery,
           front garden, terrace
  when     -: garden plan, garden design, crop rotation, planting plan
  unless   party, wedding, furniture
  1        Draw it from above, as one box and two circles
  2        Write down three things you'd love to see there
  3        Count your own steps along one side
  4        See where the sun is falling now
  unclear  Write down what's grown well before
  tired    Save one picture of a garden you like
  afraid   Plan one square metre
  bored    Put a flamingo in the drawing

buy for the garden
  when     buy, order: @plant, @tree, seed, seeds, seed potato, bulb, fruit tree
  when     buy, order, get, choose, fetch: seed, seeds, bulb, seed potato, tulip bulb, seedling, bedding
           plant, spring bulb, tomato plant, plant for balcony, fruit tree, rose bush, houseplant, bedding
           plants, new plants, seed box, plug plants, plant, house plant, apple tree, rose, olive tree
  when     -: seed order, plant sale
  unless   flower, flowers, bouquet, bunch, coffin, grave, hospital, birthday, teacher, altar, for mum, for
           nan, for gran, for grandma, for dad, vase, oven, fridge, cooker, led, reading, dead bulb, light
           bulb, lightbulb, dead, lamp, hall, ceiling, bird, cut flowers, watermelon, wine, dinner, sunflower
           oil
  1        Write down where it would go, sun or shade
  2        Check what you still have in the shed
  3        Write one thing on a list for the garden shop
  4        Think of the colour you'd like to see
  unclear  Measure the spot, or count the pots
  tired    Save one page about it
  afraid   Choose the kind that survives anything
  bored    Add one plant with a ridiculous name

buy flowers
  when     choose, pick out: flower, flowers, bouquet, bunch of flowers, wreath, cut flowers
  when     buy, order: flower, flowers, bouquet, bunch of flowers, wreath, cut flowers
  unless   bed, bedding, plug, wedding, bride, garden, border, balcony, artificial, pot, pots, pressed
  1        Choose one colour for them
  2        Think of where you'd pass some on your way
  3        Write one word on a list: flowers
  4        Picture where they'd stand
  unclear  Write down when they need to be there
  tired    Look up who'd bring them to the door
  afraid   Ask at the shop: “What would you take?”
  bored    Choose the one with the strangest name

buy earth and tools for the garden
  when     buy, order, get, choose, fetch: compost, topsoil, mulch, manure, bark, soil, potting soil,
           fertiliser, peat free compost, flower pot, plant pot, garden hose, garden glove, grass seed
  unless   turn, sieve, spread, out, wash
  1        Write down how much, or how big, it needs to be
  2        Write it on a list for the garden shop
  3        Think of where you'd put the bags or the pots
  4        Say which job it's for
  unclear  Measure the spot, or count the pots
  tired    Save one page about it
  afraid   Begin with the smallest bag or pot
  bored    Guess what it weighs

watering systems
  when     install, set up, build, plan: irrigation, irrigation system, drip irrigation, water butt, rain
           barrel, watering system
  when     -: irrigation, watering system, water butt, drip irrigation
  1        Draw where the water would go
  2        Measure from the tap to the first bed
  3        Look at how the tap and the hose join
  4        Listen for a drip
  unclear  Count the pots it needs to reach
  tired    Put all the parts in one bucket
  afraid   Try it on one pot
  bored    Time how long it takes to fill one can

mend a hose or a tap outside
  when     check, look at, replace, unroll, roll up, wind up, put away, connect, turn on, turn off:
           irrigation, irrigation system, drip irrigation, water butt, hose, sprinkler, garden hose, rain
           barrel, outside tap, garden tap, hose reel, hose leak, leaking hose, leak in the hose, soaker hose,
           timer on the hose
  when     fix, repair, mend: irrigation, irrigation system, drip irrigation, water butt, hose, sprinkler,
           garden hose, rain barrel, outside tap, garden tap, hose reel, hose leak, leaking hose, leak in the
           hose, soaker hose, timer on the hose
  unless   car, vacuum, washing machine
  1        Look along it, as far as the tap
  2        Go out to the tap
  3        Put your boots by the door
  4        Listen for a drip
  unclear  Write down where the water comes out, or doesn't
  tired    Turn the tap off, and leave it for tomorrow
  afraid   Ask a neighbour to look at it with you
  bored    Guess how many metres it is

build and put up outside
  when     build, lay, install, make, assemble, replace, set up: raised bed, raised beds, patio, greenhouse,
           fence, garden fence, trellis, pergola, cold frame, pond, garden path, path, deck, decking, garden
           gate, garden shed, polytunnel, rain barrel, wall in garden, dry stone wall, garden wall, swing,
           trampoline, sandpit, arbour, arch, paving, swing set, fence panel, stepping stone, garden terrace
  when     -: raised bed, greenhouse, trellis, pergola, garden path, fence panel, new fence, polytunnel
  when     move, shift, site, resite: compost bin, compost heap, shed, greenhouse, water butt, raised bed,
           pond, summerhouse, washing line
  unless   through, hallway, hall, room, bedroom, kitchen, career, electric fence, cycle path
  1        Go out to where it'll be, and mark one corner
  2        Look at one picture of how to do it
  3        Measure one side and write it down
  4        Stand where it would be
  unclear  Draw it from above, as boxes
  tired    Carry one piece to its place
  afraid   Ask who could lend you the tools
  bored    Decide what will live in it first

hang and put up small things outside
  when     put up, hang, hang up, install, build, set up, put out, put, place, site, move: bird feeder, nest
           box, bird box, bird bath, hedgehog house, bug hotel, washing line, clothes line, paddling pool,
           garden light, hammock, parasol, insect hotel, garden lights, bat box, wind chime, hanging basket,
           window box, garden bench, garden chair, fairy lights outside, fat ball
  when     -: bird feeder, nest box, washing line, hammock, bird bath, hanging baskets
  unless   get
  1        Go out, and hold one hand where it could be
  2        Hold it there for a moment
  3        Find the hook, the nail or the string
  4        Look out and think of who might visit it
  unclear  Look up how high it needs to be
  tired    Lean it there for tomorrow
  afraid   Hang it on something that's already there
  bored    Guess which bird will come first

find help for the garden
  when     find, hire, book, call, get, ask: gardener, tree surgeon, landscaper, gardening help, arborist,
           landscape gardener
  when     -: tree surgeon, gardener, landscaper
  1        Write down what needs doing out there
  2        Take one photo from the window
  3        Look up the name of one gardener
  4        Say what bothers you most
  unclear  Ask a neighbour who they use
  tired    Save one phone number
  afraid   Ask for a price in writing
  bored    Draw the wildest corner as a jungle

garden tools
  when     sharpen, clean, oil, wipe, sort: garden tool, shears, spade, secateurs, garden tools, rake, hoe,
           trowel, loppers
  when     -: garden tools
  unless   piano, kitchen knife, pencil, table
  1        Lay it, or the first of them, on an old newspaper
  2        Hang one back in its place
  3        Get out the oil and a rag
  4        Choose the tool you'd use next
  unclear  Write down the make, or take one photo of it
  tired    Put one by the gate for tomorrow
  afraid   Begin with the one that's already clean
  bored    Give the spade a name

machines for the garden
  when     sharpen, clean, service, oil, check, drain, winterise, look at: mower, lawn mower, mower blade,
           lawnmower, hedge trimmer, strimmer, chainsaw, chain saw, pressure washer, leaf blower, shredder,
           chipper, rotavator, brush cutter, robot mower, blade of the mower, mower deck
  when     repair, fix: mower, lawn mower, mower blade, lawnmower, hedge trimmer, strimmer, chainsaw, chain
           saw, pressure washer, leaf blower, shredder, chipper, rotavator, brush cutter, robot mower, blade
           of the mower, mower deck
  when     -: mower service, mower blade
  unless   sell, borrow, buy
  1        Switch it off, and take out its plug, key or battery
  2        Lay an old sheet or some newspaper under it
  3        Find its booklet, or read the name off it
  4        Go and look at it
  unclear  Write down in one line what it does or doesn't do
  tired    Put the rag and the oil next to it
  afraid   Ask someone who has one to look on
  bored    Give it a name fit for a racehorse

gutters and drains outside
  when     clear, clean, clean out, check, unblock, look at, sort, sort out, scoop, scoop out, empty, rod, -:
           gutter, gutters, roof gutter, downpipe, drainpipe, drain outside, outside drain, gully, gutter
           cleaning, blocked gutter, guttering
  when     -: gutter, gutters
  unless   dining, grease, mind in
  1        Look along it from the ground
  2        Write down who you could ask: a neighbour, or a firm
  3        Put a bucket and gloves by the door
  4        Look at it from a window
  unclear  Look for the spot where rain runs over
  tired    Take one photo of it from below
  afraid   Leave the ladder, and ask what a firm would take
  bored    Guess what grows up there

chit potatoes
  when     chit: potato, seed potato, first early, spud, maincrop, early potato, charlotte
  1        Find an egg box or a tray
  2        Choose a light, cool windowsill
  3        Look at one, and find its eyes
  4        Think of what you'd cook with the first ones
  unclear  Look up if it's the month for it
  tired    Put the potatoes on the windowsill, in their bag
  afraid   Begin with three of them
  bored    Draw a face on the first one

save seeds
  when     save, dry: seed, seeds, seed head, tomato seed, bean seed, poppy seed, flower seed, pumpkin seed,
           pepper seed
  when     collect: seed, seeds, seed head, tomato seed, bean seed, poppy seed, flower seed, pumpkin seed,
           pepper seed
  unless   roast, eat, chia
  1        Put out a saucer, an envelope and a pen
  2        Write the name and the year on one envelope
  3        Choose the plant or the fruit you'd take them from
  4        Roll one between two fingers
  unclear  Look up how long they need to dry
  tired    Put one head in a paper bag, upside down
  afraid   Save five, and leave the rest to the birds
  bored    Guess how many there are in one head

dig a hole or a trench
  when     lay: membrane, edging
  when     dig, dig out, fill in: hole, trench, ditch, foundation, posthole, post hole, pond, planting hole
  unless   tooth, wall, plaster, plot hole
  1        Take the spade to where it goes
  2        Mark where it goes with a stick or some string
  3        Put your boots by the door
  4        Go and look at the spot
  unclear  Write down how deep and how wide it'd be
  tired    Push the spade in once, and leave it standing
  afraid   Ask what lies under there: pipes or cables
  bored    Guess what you'd find down there

anything else in the garden
  when     -: patio, strawberry, garden gate, lemon tree
  when     rotavate, dig over, scarify, lop, saw up: *
  when     stack: firewood, wood, log
  when     pull up: nettle, weed, plant, bramble, root, carpet of moss
  when     bring: geranium inside, plants inside, plant in
  when     turn: bed, soil, flower bed, compost bed
  when     help: in the garden, grandpa in garden, in garden
  unless   sugar, pressure, mood, food log, symptom, is full, bottles, call, phone, ring, email, mail,
           write, text, message, ask, tell, thank, buy, order, sell, cancel, book, find, return, visit,
           choose, talk, meet, invite, apologise, contact, pay, insurance, donate, reply, answer, complain,
           dead, died, drive, think, make the, make my, make, change, christmas, family, genealogy, put up
           the, decorate, go to, in bed, out of, sleep, power, industrial, manufacturing, phone tree, branch
           merge, git, code, kindergarten, stay in, get, bank, shed tears, log in, login, log off, sheet,
           hospital, sofa, flat pack, ikea, decision, breakfast, duvet, river, bunk, weight, bug, weed,
           water, mow, prune, sow, grow, harvest, repot, pot, mulch, deadhead, rake, paint, draw,
           photograph, design, plan, build, oil, stack, plant, read, paint the, mend, repair, fix, sharpen,
           feed
  1        Go and look at it close up
  2        Do a little of it, as much as fits in your hands
  3        Put gloves and one tool by the door
  4        Touch one leaf, or look out at it
  unclear  Write down what it'll look like when it's done
  tired    Do what you can reach from where you are
  afraid   Ask someone who gardens near you
  bored    Find the smallest creature there

take the dead flowers off
  when     deadhead: *
  when     deadhead: rose, tomato, flower, dahlia, sweet pea, daffodil, geranium, marigold, pansy, cosmos,
           lavender, hydrangea, peony, petunia, perennial, spent flower, dead flower, rhododendron
  when     -: deadheading
  1        Go out, and look for one that's over
  2        Put the secateurs and a bucket by the door
  3        Find the garden gloves
  4        Smell one that's in flower
  unclear  Look up where to cut that kind
  tired    Take off what you can reach from the path
  afraid   Pinch one off with your fingers
  bored    Count what's still in flower

pots and trays washed out
  when     wash, wash out, scrub, rinse, clean, clean out, disinfect: pot, tray, cell, pots
  when     wash, wash out, scrub, rinse, clean, clean out, disinfect: plant pot, flower pot, seed tray,
           seedling pot, planter, terracotta pot, propagator, window box
  only     seedling, seedlings, plant, flower, seed, terracotta, greenhouse, garden, shed, planter,
           propagator, window box, soil, spring
  unless   pans, pan, dishes, cooking
  1        Knock the old soil out of it, or of one of them
  2        Fill a bucket with warm water
  3        Find the brush
  4        Count them from where you stand
  unclear  Begin with the size you'd need first
  tired    Leave them to soak
  afraid   Do the ones you need, and leave the rest
  bored    Stack them like a tower

lay slabs or turf
  when     lay, relay, re lay, level, bed in: turf, slab, paving slab, stepping stone, path, brick path, paving, patio
           slab, gravel, cobbles
  1        Mark where it'll go with a stick or some string
  2        Carry the nearest piece to where it goes
  3        Put on boots and gloves
  4        Look at the spot from the window
  unclear  Lay one down loose, and look at it
  tired    Clear the spot for one of them
  afraid   Ask someone who's laid some to look at it
  bored    See which way round it looks best

a bonfire for what has been cut
  when     burn: garden waste, leaf, branch, brush, hedge cuttings, cuttings, rubbish, wood, pallet, old wood
  unless   belly, stove, woodburner, calories, cd, dvd, fire, fireplace, hearth, burner
  1        Look up whether it's allowed where you are
  2        Fill one bucket with water, and put it by
  3        Choose the spot, away from everything
  4        Feel which way the wind blows
  unclear  Look up if the tip takes it instead
  tired    Leave it to dry, under a cover
  afraid   Ask someone to be there with you
  bored    Look in it for a hedgehog first

snow, ice and grit
  when     clear, shovel, sweep, shift, scrape, salt, grit, clear snow off: snow, ice, path, step, drive, driveway,
           pavement, doorstep, snow off the steps, snow off the path
  only     snow, ice, icy, salt, grit, frost, frozen, shovel
  unless   windscreen, car, van, freezer, cubes
  1        Put your boots, gloves and the shovel by the door
  2        Find the salt or the grit
  3        Look out at where you'd begin
  4        Put on one glove
  unclear  Begin with the way from the door to the gate
  tired    Clear the width of one shovel
  afraid   Throw the grit down first, and wait
  bored    Leave one patch for a snowman
"""
