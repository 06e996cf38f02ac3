"""Garden, balcony and plants."""

KINDS = """
weed the garden
  when     weed: *
  when     pull, pull out, dig up: weed
  when     -: weed, weeding, gardening
  when     weed, weed between, weed around, weed round, weed under, weed along: @garden, @plant, @crop, @tree,
           slab, paving, crack, brick, joint, stone, gravel, fence, rose, row, pot, edge
  when     weed: garden, bed, border, driveway, path, patio, allotment, flower bed, drive
  when     pull, pull out, dig up, dig out, remove, throw away, clear, kill: weed, nettle, bramble, brambles,
           bindweed, dandelion, ivy, thistle, ground elder, japanese knotweed, weeds in the drive, knotweed,
           couch grass
  when     -: weeds, brambles, bindweed, gardening, nettles, weeds in the drive
  unless   bottle, bottles, washing, neighbour, railing, full, furniture, chair, shed, design, plan, path to
           lay, gate, hose, wedding, tools, centre, winter, smoke, beer garden, party, book, @clothes, @book,
           @onscreen, @inwords, clothes, books, inbox, contacts, get
  number   Pull one weed
  1        Pull one weed
  2        Put the gloves by the door
  3        Step outside and choose one bed
  4        Look out at it from the window
  unclear  Choose one square the size of a doormat
  tired    Pull the one weed you can reach from the path
  afraid   Begin with one you're sure is a weed
  bored    Pull weeds until one song ends

tidy up outside
  when     clear, tidy, do, clean up, tidy up, sort out: garden, yard, allotment, flower bed, backyard, patio,
           balcony, border
  when     clear, tidy, do, clean up, tidy up, sort out, work in, go to: front garden, back garden, vegetable
           bed, veg patch, rose bed, front bed, community plot, border, garden bed, in garden, in the garden,
           vegetable garden, plot, allotment plot
  when     -: allotment, flower bed, garden, yard work, allotment work, back garden, balcony, flowerbed, front
           garden, garden work, terrace, veg patch
  when     garden: -
  unless   bottle, bottles, washing, neighbour, railing, full, furniture, chair, shed, design, plan, path to
           lay, gate, hose, wedding, tools, centre, winter, smoke, beer garden, party, book, @clothes, @book,
           @onscreen, @inwords, clothes, books, inbox, contacts, quote, estimate, invoice, tender, price,
           slab, slabs, drawing, survey
  1        Go out, and pick up or pull out one thing
  2        Put the gloves by the door
  3        Choose the corner you'd begin with
  4        Look out at it from the window
  unclear  Choose one square the size of a doormat
  tired    Pick up what you can reach from the door
  afraid   Begin with what's surely rubbish
  bored    Do it until one song ends

mow the lawn
  when     mow: ~
  when     mow, strim: *
  when     cut: grass, lawn
  when     -: lawn, grass, mowing
  when     mow: -
  when     cut, trim, clip, snip, scythe: grass, lawn, edge of lawn, lawn edge, meadow, verge
  when     edge, strim: lawn, grass, edge of lawn, lawn edge, meadow
  when     -: mow, strimming, lawn care, lawn mowing, grass cutting
  unless   wheatgrass
  1        Walk over it once, and pick up a stick or a stone
  2        Put on your garden shoes
  3        Look out of the window at it
  4        Think of where you'd begin
  unclear  Check if the machine has fuel, or charge
  tired    Put the mower or the shears where you'll see them
  afraid   Walk over the grass once without it
  bored    Cut a path, to somewhere

cut hedges and branches
  when     prune, trim, cut, cut back, clip: hedge, rose, bush, rose bush, branch, tree, shrub, fruit tree,
           ivy, vine
  when     prune: *
  when     prune, trim, cut, cut back, clip, shape, thin, pollard, coppice, remove, saw off, lop: lavender,
           apple tree, hydrangea, clematis, wisteria, tomato, raspberry, fig tree, box hedge, honeysuckle,
           olive tree, blackcurrant, privet, conifer, climber, beech hedge, hawthorn, pear tree, lemon tree,
           grapevine, grape vine, raspberry cane, rambling rose, rose, buddleia, plum tree, fuchsia, spent
           flower, dead branch, overhanging branch, perennial, shrub, hedge, rosemary, lilac, ornamental
           grass, dead flower
  when     cut, cut off, snip, snip off, take off, pull off, pick off: dead head, dead heads, spent flower,
           spent bloom, seed head, dead leaf, yellow leaf, old leaf, dead wood, sucker
  when     -: pruning, hedge, hedge trimming, deadheading, rose pruning, topiary
  unless   git, christmas, buy, plant a, family, plant tree, decorate, ask, watch, put up, hang, planting,
           lights, juice, stew, @onscreen, @inwords, @somebody, @clothes, friends, list, collection, wardrobe,
           contacts, book collection, photo, photos, pile, inbox, tabs, tab, backlog, bookmarks, branches in, draft
  1        Cut one twig
  2        Carry the shears outside
  3        Find the garden gloves
  4        Choose the twig that sticks out most
  unclear  Look up when it's best to cut it
  tired    Put the shears by the door
  afraid   Cut something that's surely dead
  bored    Give one side a haircut

water the plants
  when     water, mist: plant, houseplant, tomato, flower, garden, pot, seedling, orchid, cactus, *
  when     look after, care for: plant, houseplant
  when     keep: basil alive, plant alive, plants alive, orchid alive, fern alive, herb alive, herbs alive,
           cactus alive
  when     water, mist: allotment, lawn, flower pot, hanging basket, window box, balcony plant, greenhouse,
           vegetable, bed, basil, bonsai, fern, garden while away, neighbour's plant, office plant, plants for
           neighbour, house plant, succulent
  when     look after, care for, keep alive: orchid, basil, houseplant, house plant, cactus, monstera, lemon
           tree, balcony plant, bonsai, neighbour's plant, plants, plant, indoor plant, succulent, fern
  when     -: watering, watering plants, watering the garden
  unless   broken, leak, pipe, pressure, retention, meter, tank, coffee, glass, drink, first, then, litre,
           bottle, colour, down, horse, dog, cows, pond, starter, painting, workplace, sheep, sell, by the
           bed, bedside, glass of, polo, bill, aerobics, meter, butt, filter, tank, leak, heater, softener,
           @animal, hens, test, water slide, water pistol, pistol, water mark, water wing, water polo, water
           fight, balloon, water play, water table, water tray, water damage, water stain, water jug, water
           taxi, water sample, water softener, water cooler, water dispenser, water birth, water board, water
           company, water rates, water lily, water main, water feature, water bed, water down, water proof,
           water colour, water trough, water carrier, ingress, whisky, horses, cattle, misting, mist net,
           water cannon, water bowl, water gun, water works, waterworks, water course, water biscuit, water
           pump, pump, water for, trip, hike, journey
  1        Fill the watering can
  2        Take the can to the tap
  3        Touch the soil in one pot
  4        Turn one pot towards the light
  unclear  Find the plant that looks driest
  tired    Give one plant what's left in your glass
  afraid   Begin with the one that survives anything
  bored    Give the thirstiest one a name

repot and move plants
  when     repot, pot on, pot up, transplant, replant, pot: *
  when     repot: -
  when     move, transplant, replant: rhododendron, shrub, rose, seedling, bush, peony, strawberry, tree,
           hydrangea, strawberry plant, bulb, raspberry
  when     -: repotting, potting on
  unless   house, money, cat, dog, hens, hair, office, car, weed out, roof, ball, black, red, snooker, roast,
           luck, soup, tea, noodles, wash, kidney, liver, clinic, list, bloods, team, heart, hospital, donor,
           pot hole, pot holes, pot luck, pot roast, pot noodle, pot the black, pot the blue, pot rack, pot
           wash, pot holder, pot belly, pot feet, pot saucer, pot stand, pothole
  1        Find a pot or a place one size bigger
  2        Water it well first
  3        Feel if the soil is dry
  4        Look at its roots through the hole in the pot
  unclear  Look up if it's a good time to move it
  tired    Put the pot and the soil side by side
  afraid   Begin with the toughest plant you have
  bored    Give it a name for its new home

feed and mulch
  when     spread, shovel, cart: gravel, bark chip, grit, salt, wood chip, leaf mould,
           topsoil
  when     feed, fertilise, mulch, spray: plant, rose, tomato, orchid, garden, houseplant, lawn, vegetable,
           flower bed, citrus, monstera, pot, border, bed, house plant, fruit tree, hydrangea, rhododendron,
           blueberry
  when     spread, lay, dig in, fork in: mulch, manure, compost, bark, soil, fertiliser, bone meal, lime,
           compost on
  when     mulch: *
  when     -: mulch, mulching
  unless   house, money, cat, dog, hens, hair, office, car, starter, face, deodorant, paint
  1        Carry the bag or the bottle to where it's needed
  2        Put the bag or the bottle by the door
  3        Read the back of its packet
  4        Find the one that looks hungriest
  unclear  Look up if this is the season for it
  tired    Put the bag where you'll use it
  afraid   Begin with a plant that doesn't mind anything
  bored    Tell the plant what's for dinner

seedlings, stakes and ties
  when     prick out, thin out, thin, harden off: *
  when     pinch out, nip out, take out, pull off: side shoot, side shoots, shoot, tip, growing tip, sucker
  when     pinch out, side shoot, sideshoot, disbud, top: tomato, cucumber, pepper, chilli, chillies, squash,
           sweet pea, dahlia, courgette, melon, basil, broad bean
  when     take, root: cutting, cuttings
  when     tie up, stake, support, tie in: tomato, bean, sweet pea, rose, raspberry, dahlia, cucumber, peony,
           clematis, climbing bean, climber, plant, delphinium, sunflower, vine
  when     -: pricking out, tomato stakes
  unless   hair, wardrobe, blood, closet, tie, clothes, bookshelf, book, paint, sauce, @storage, @inwords,
           soup, gravy, batter, thin crust, thin client, thin lip, thin slice, thin film, thin line, thin
           layer, thin section, thin blue, varnish, icing
  number   Do the first one
  1        Choose where you'd begin: which pot, which row
  2        Put out a stick, some string or a small pot
  3        Count how many there are
  4        Stroke one leaf
  unclear  Check which one is strongest
  tired    Carry the tray to where you'll work
  afraid   Begin with the sturdiest
  bored    Give the strongest one a name

pests and sick plants
  when     spray, wash off, squash, blast, pick, pick off, pick out, rub off, brush off: aphid, greenfly,
           blackfly, caterpillar, scale insect, mealybug, whitefly, lily beetle, spider mite, slug, snail
  when     -: slug patrol, slug hunt, snail patrol, snail hunt
  when     pick, relocate, evict, trap: slug, snail, caterpillar, earwig, beetle, vine weevil, lily beetle
  when     throw away, chase away, fight, deal with, treat, check for, stop, control, kill, collect, pick off,
           find: slug, snail, aphid, greenfly, mildew, blackfly, caterpillar, fungus gnat, whitefly, vine
           weevil, blight, mealybug, spider mite, root rot, box moth, fungus gnats, thrips, slugs
  when     find out: why lemon tree is dying, why my plant is dying
  when     -: aphids, slugs, mildew, greenfly, blight, fungus gnats, spider mites, snails, plant disease,
           dying plant, mealybugs, yellow leaves
  unless   head, pet, debt, bed bugs, lice
  1        Look under one leaf
  2        Wipe one leaf with a damp cloth
  3        Take one photo of it
  4        Count the leaves that still look well
  unclear  Show the photo to someone at a garden shop
  tired    Move the pot away from its neighbours
  afraid   Take off one yellow leaf
  bored    Give the slug a name before you carry it off

plant and sow
  when     heel in: *
  when     scatter, broadcast, strew: seed, seeds, wildflower seed, grass seed, poppy seed, meadow seed
  when     plant, sow, plant out: seed, seedling, tomato, herb, vegetable, flower, bulb, tree, potato, bean, *
  when     grow: seed, seedling, tomato, herb, vegetable, flower, bulb, tree, potato, bean
  when     start: garden, vegetable garden, herb garden, veg patch
  when     plant, plant out, sow, grow, propagate, force: garlic, tulip, tulip bulb, daffodil, crocus, chilli,
           chillies, cutting, cuttings, sweet pea, pumpkin, courgette, cucumber, carrot, lettuce, onion,
           strawberry, raspberry, rose, hedge, fruit tree, apple tree, lavender, wildflower, meadow, avocado,
           mushroom, microgreens, cress, basil, sunflower, spring bulb, hyacinth, salad, pepper, runner bean,
           rhubarb, shrub, broad bean, seed from, seed for next year, bare root rose, climbing rose, blueberry
           bush, winter veg, sweet potato, lemon from seed, leek, cabbage, bulbs in pots, pansy, geranium,
           bamboo, vegetables on the balcony, own vegetables, my own food, kale, tree for my daughter, balcony
           tomato, orchid, bedding plant, succulents
  when     start, create, make: vegetable garden, garden, balcony garden, herb garden, flower bed, rose
           garden, wildflower meadow, border, veg patch, vegetable patch, herb garden on the windowsill,
           kitchen garden, pollinator garden, rockery, fairy garden
  when     -: vegetable garden, herb garden, wildflower meadow, sowing, planting, kitchen garden, garlic
           planting, vegetable patch
  unless   feet, foot, kiss, sale, poster, nursery nurse, give, away, sell, gift, oven, fridge, lamp, light,
           headlight, torch, projector, business, idea, beard, hair, confidence, self, flag, bird, sunflower
           oil, paint, fake, photo, draw a, eat, cook, chop, soup, buy vegetables, pasta, kiss, evidence,
           doubt, wine, restaurant, beer, salad dressing, wedding, bayonet, landing, watt, led, shed bulbs,
           @onscreen, hire, manager, based, milk, room, machinery, operator, tour, shift, plant heel, plant
           the heel, plant a firm, plant my feet, plant both feet, plant feet, plant pot, plant stand, plant
           stall, plant sale, plant food, plant label, plant milk, plant hire, plant room, plant based, plant
           doctor, plant swap, plant the idea, plant a seed of, plant doubt, seed of doubt, plant watering,
           plant shelf, plant light, plant mister, plant fair, plant order, plant sitter, plant theatre, plant
           hanger
  1        Mark the spot where it'd go, or fill one pot with soil
  2        Put it, or the packet, where you'll see it
  3        Find one pot
  4        Read the back of one packet
  unclear  Choose one thing you'd like to eat or look at
  tired    Put one pot where the sun comes in
  afraid   Begin with cress; it always grows
  bored    Plant one seed, and keep the place a secret

harvest
  when     harvest, pick, gather, forage, bring in, shake: bean, apple, plum, cherry, potato, tomato, berry,
           strawberry, herb, courgette, pear, grape, pumpkin, elderflower, blackberry, nut, walnut, pea,
           onion, carrot, mushroom, raspberry, olive, quince, dahlia, chestnut, currants, gooseberry, fig,
           lettuce, rhubarb, kale, wild garlic, fruit, sloe, seed head, lavender
  when     harvest, forage: *
  when     collect: apple, windfall, walnut, chestnut, conker, nut
  when     -: harvest, apple picking, foraging, apple harvest, potato harvest
  unless   nose, lock, up, fight, data, topic, information, supper, festival, service, moon, kidney, loaf,
           harvest mouse, harvest mice, harvest festival, harvest supper, harvest service, harvest moon,
           harvest tins, harvest assembly
  number   Pick the first one
  1        Pick one
  2        Put a basket by the back door
  3        See which one is ripe
  4        Smell one of its leaves
  unclear  Ask someone what they'd make with it
  tired    Pick what hangs at head height
  afraid   Begin with what's fallen
  bored    Eat the first one on the spot

lift what grows in the ground
  when     dig, dig up, lift, pull, pull up, fork up: potato, onion, carrot, beetroot, parsnip, leek, garlic,
           turnip, swede, radish, dahlia, dahlia tuber, tuber, bulb, gladiolus, begonia, sweet potato,
           jerusalem artichoke, horseradish, shallot, celeriac, spud
  unless   weight, price, weed
  1        Put a fork and a bucket by the back door
  2        Go and look at the leaves of one
  3        Put your boots by the door
  4        Look out at the bed
  unclear  Look up if they're ready, by their leaves
  tired    Do one plant, and leave the rest in the ground
  afraid   Begin at the end of the row
  bored    Guess how many hang under the first one

compost, leaves, water, winter
  when     spread: compost, compost heap, compost bin, leaf mould, worm bin, wormery, worm farm, bokashi,
           leafmould, compost pile, hot bin
  when     compost: -, *
  when     get ready, prepare: garden, garden for winter, for winter, garden ready for winter, allotment for
           winter, garden for spring, balcony for winter
  when     get: garden ready for winter, garden ready, balcony ready
  when     -: garden winter prep, overwintering, winter garden
  unless   stinks, smells, flies, rats, christmas present, paint, build a bench, buy, sand, food waste bin,
           clothes, sell, lid, toilet, compost tea, compost caddy, compost bag, compost delivery, compost
           toilet, compost loo, liners, compost order, bay, bays, bin lid
  1        Carry one armful, or one pot
  2        Open the lid and look in
  3        Find the fork or the fleece
  4        Say which plant minds the frost most
  unclear  Choose the plant that minds the cold most
  tired    Move one pot closer to the wall
  afraid   Begin with whatever's nearest the door
  bored    See what's moved into the heap

cover it or bring it in for winter
  when     overwinter, winterise, mulch over, protect, cover, wrap, bring in, bring inside, lift, store,
           fleece, lag, insulate, bubble wrap, take in: dahlia, geranium, garden, citrus, rose, pot, balcony
           plant, garden furniture, pond, olive tree, banana plant, plants for winter, tender plant, garden
           chair, oleander, fig, garden furniture for winter, cushion, pelargonium, lemon tree, garden hose,
           plant, outside tap, outdoor tap, garden tap, hose, agapanthus, canna, bay tree, greenhouse
  unless   clothes, sell, buy, present, paint
  1        Put what you'd cover or carry it with by the door
  2        Go and look at it close up
  3        Look up tonight's weather
  4        Say which one minds the frost most
  unclear  Choose the one that minds the cold most
  tired    Move one closer to the wall
  afraid   Begin with whatever's nearest the door
  bored    Tuck it in with a good night

the compost heap
  when     turn, check, sieve, empty, start, make, feed, fork, rescue: bokashi, compost bin, compost heap,
           compost pile, hot bin, leafmould, worm bin, worm farm, wormery, compost, leaf mould
  unless   code, christmas present, smell of gas
  1        Go out and lift its cover or its lid
  2        Put the fork or a bucket by the door
  3        Choose the spot, or look at it from the window
  4        Say what went in last
  unclear  Write down what it has too much of: wet or dry
  tired    Tear one box into it
  afraid   Ask a neighbour who has one
  bored    Count who lives in it

rake, dig, clear up outside
  when     rake, dig, sweep, clear, turn over: leaf, leaves, path, snow
  when     rake, sweep, clear: bed, vegetable patch
  when     remove, dig out, dig up: root, roots
  when     rake, dig, sweep, clear, turn over, clean out, dig out, dig over, shovel, fill in: terrace, patio,
           balcony, drive, driveway, garden path, snow from drive, moss off the roof, leaf off lawn, decking,
           yard
  when     rake, sweep, clear, clean out, shovel, fill in: flower bed, veg bed, soil, raised bed, allotment
           bed
  when     -: leaves, fallen leaves, snow clearing, raking, leaf clearing
  unless   to the bed, to the door, to the window, through, hallway, bedroom, stairs, sofa, gold, family, dirt
           on, tunnel, feet, new leaf, page
  1        Do the first strip, no wider than the tool
  2        Take the tool outside
  3        Put your boots by the door
  4        Look at where you'd begin
  unclear  Begin by the door
  tired    Clear one step's width
  afraid   Do the flat bit, and leave the ladder
  bored    Make one pile as high as your knee

wash down outside
  when     clean, scrub, hose down, jet wash, jetwash, pressure wash, wash down, power wash: bird bath,
           decking, garden furniture, greenhouse, patio, terrace, driveway, garden path, glass of greenhouse,
           water butt, balcony, yard, barbecue, drive, garden chair, garden table, paddling pool, bird feeder
  unless   bedroom, gold, chimney
  1        Sweep or wipe one hand's width of it
  2        Put the hose or a bucket next to it
  3        Fetch the brush
  4        Go and look at it close up
  unclear  Begin with the part you walk on most
  tired    Do the part you see from the window
  afraid   Begin where no one looks
  bored    Write your name with the hose first

let the water out
  when     empty, drain, tip out, let down: paddling pool, pond, water butt, bird bath, hot tub, rain barrel
  1        Choose where the water can run to
  2        Find its plug, or a bucket
  3        Fetch one bucket
  4        Go and look at it close up
  unclear  Write down which plants could do with the water
  tired    Do one bucket, and leave the rest
  afraid   Begin with one bucket
  bored    Race two leaves to the drain
"""
