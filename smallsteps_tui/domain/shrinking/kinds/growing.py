"""Plants, trees, vegetables and the ground they grow in."""

KINDS = """
@plant
  nouns    plant, house plant, houseplant, indoor plant, pot plant, potted plant, flower, wildflower, cut
           flower, succulent, cactus, aloe, aloe vera, jade plant, spider plant, snake plant, peace lily,
           monstera, philodendron, pothos, fern, maidenhair fern, orchid, african violet, begonia, geranium,
           pelargonium, fuchsia, petunia, pansy, primula, primrose, marigold, sunflower, sweet pea,
           nasturtium, zinnia, aster, dahlia, chrysanthemum, gladiolus, iris bed, peony, delphinium, lupin,
           hollyhock, foxglove, poppy bed, lavender, salvia, geum, hosta, heuchera, sedum, hellebore,
           snowdrop, crocus, daffodil, narcissus, tulip, hyacinth, bluebell, allium, anemone, ranunculus,
           amaryllis, bulb, spring bulb, tuber, corm, perennial, annual bed, bedding plant, climber,
           clematis, wisteria, honeysuckle, jasmine, passion flower, ivy plant, ornamental grass, bamboo,
           banana plant, bonsai, air plant, venus flytrap, terrarium plant, hanging basket, window box,
           planter, container plant, pot of flowers, flowerpot, flower pot, plug plant, seedling, sapling,
           cutting, plantlet, rooted cutting, seed tray, moss ball, yucca, dracaena, ficus, rubber plant,
           fiddle leaf fig, christmas cactus, poinsettia, cyclamen, azalea, gardenia, bougainvillea,
           hibiscus, protea, agave, tillandsia

@tree
  nouns    tree, apple tree, pear tree, plum tree, cherry tree, fig tree, fruit tree, olive tree, lemon
           tree, orange tree, walnut tree, hazel, oak tree, silver birch, willow, maple, acer, rowan,
           hawthorn, holly bush, yew, conifer, leylandii, cypress, pine tree, spruce, larch, eucalyptus,
           magnolia, acacia, jacaranda, palm tree, mango tree, avocado tree, shrub, bush, rose bush, rose,
           rambling rose, climbing rose, hedge, box hedge, privet, laurel, laurel hedge, hawthorn hedge,
           hornbeam, hydrangea, rhododendron, camellia, azalea bush, lilac, buddleia, buddleja, forsythia,
           viburnum, gorse, broom bush, heather bed, bay tree, rosemary bush, currant bush, blackcurrant,
           redcurrant, gooseberry bush, blueberry bush, raspberry cane, vine, grapevine, overhanging branch,
           bough, water shoot, topiary, pleached tree, espalier tree

@crop
  nouns    chillies, sloes, hip, haw, hawthorn berry, crab apple, bilberry, wild garlic, ramson, samphire,
           windfall, windfall apple, cob nut, medlar fruit, squash, sweetpea, spud, brassica, berry, fruit
           bush, soft fruit, greens, winter veg, salad, salad plant, vegetable, veg, veggie, tomato, cherry
           tomato, aubergine, eggplant, courgette, zucchini, marrow, pumpkin, cucumber, gherkin, melon,
           watermelon, bean, broad bean, runner bean, french bean, climbing bean, pea, mangetout, sugar snap,
           lentil plant, potato, seed potato, first early, sweet potato, yam, cassava, carrot, parsnip,
           beetroot, radish, turnip, swede, celeriac, celery, leek, onion, onion set, shallot, spring onion,
           garlic, garlic clove, cabbage, kale, cavolo nero, chard, spinach, lettuce, salad leaf, rocket
           plant, pak choi, broccoli, purple sprouting, cauliflower, brussels sprout, sweetcorn, corn, maize,
           okra, artichoke, asparagus bed, rhubarb, herb, basil, parsley, coriander, cilantro, dill, chive,
           mint, thyme, oregano, rosemary, lemongrass, tarragon, chervil, strawberry, strawberry plant,
           raspberry, blackberry, loganberry, gooseberry, currant, blueberry, apple, pear, plum, damson,
           greengage, cherry, apricot, peach, quince, medlar, fig, grape, mulberry, elderberry, elderflower,
           sloe, rosehip, hazelnut, walnut, chestnut, almond tree, mushroom, oyster mushroom, microgreen,
           cress, seed, wheat, barley, oats in the field, rye, saffron, chamomile, crop, harvest, produce,
           glut, collard, callaloo, plantain, taro, ginger root, turmeric root

@ground
  nouns    plot, bed, patch, field, acre, land, soil, grass, gravel, grave, ground, earth

@weed
  nouns    weed, dandelion, thistle, nettle, dock, bramble, bindweed, ground elder, couch grass, mare's
           tail, horsetail, knotweed, japanese knotweed, ivy, ragwort, chickweed, cleavers, goosegrass,
           groundsel, plantain weed, himalayan balsam, giant hogweed, creeping buttercup, dead growth,
           overgrowth, undergrowth, moss, algae, duckweed, blanketweed, sucker growth, stump, tree stump,
           root ball, kudzu

@garden
  nouns    my plot, allotment plot, half of the plot, flower field, hay field, bean field, fallow field,
           grave of gran, leaf, soil in the bed, garden, front garden, back garden, yard, backyard, front
           yard, lawn, turf, meadow, orchard, allotment, half plot, veg patch, vegetable patch, veg plot,
           flower bed, flowerbed, raised bed, rose bed, veg bed, border, herbaceous border, rockery, herb
           garden, kitchen garden, cottage garden, rose garden, community garden, school garden, roof
           garden, courtyard garden, verge, bank of grass, ditch, trench, pond, garden pond, path edge,
           driveway edge, paddock, pasture, fallow, smallholding, croft, hedgerow, grave plot, graveside,
           grave bed, memorial garden, plot of land, compost heap, compost bin, compost, wormery, leaf pile,
           fallen leaf, log pile, wood pile, bonfire heap, cold frame, polytunnel bed, greenhouse bed,
           greenhouse border, sandpit, playground bed, tree pit, window bed, balcony bed, bokashi, paddy,
           terrace bed, vineyard, churchyard

plant it out
  when     plant, plant out, set out, bed in, heel in, replant, put in the ground, dig in, transplant, put in
           pots, plant up, bung in: @plant, @crop, @tree
  unless   house, flat, date, word, idea, order, offer, school, bid
  number   Plant the first one
  1        Put the spade, or a pot with soil, where it'll go
  2        Mark the spot with a stick
  3        Put it where it would go, still in its pot
  4        Choose the spot: sun, or shade
  unclear  Look up how far apart they like to be
  tired    Water it, and leave it in its pot
  afraid   Begin with the toughest one
  bored    Give the first one a name

sow and raise
  when     plant up: pot, pots, container, hanging basket, window box, trough, tub, planter, basket
  when     sow, grow, germinate, start off, raise, force, grow from seed, start from seed, propagate, prick
           out, root, succession sow, resow, bring on, try growing, direct sow, sow under glass: @crop, @plant
  unless   business, beard, hair, confidence, list, pasta, dinner, eat, cook, lunch
  number   Fill the first pot
  1        Fill one pot, tray or trough with soil
  2        Find a pot, and wipe it
  3        Read the back of one packet
  4        Choose the sunniest windowsill
  unclear  Look up if it's the month for it
  tired    Put the pot and the packet side by side
  afraid   Begin with five seeds, or one pot
  bored    Keep one pot a secret

divide and take cuttings
  when     take cuttings of, take cuttings from, take cutting of, take cutting from: @crop, rosemary, sage,
           fig, mint, currant
  when     divide, split, lift and divide: rhubarb, chive, chives, mint, strawberry, artichoke, sorrel
  when     divide, split, take cuttings of, take cuttings from, take cutting of, layer, propagate, graft,
           separate, pollinate, hand pollinate, lift and divide, save seed from, collect seed from, swap:
           @plant, @tree
  1        Choose the one strong shoot or clump you'd use
  2        Put a pot next to it
  3        Go and look at it close up
  4        Touch one leaf
  unclear  Watch ten seconds of someone doing it
  tired    Mark the one you'd use with a bit of string
  afraid   Try it on one that's easily replaced
  bored    Name the child after its parent

cut it back
  when     prune, trim, cut back, clip, shape, thin, thin out, pollard, coppice, lop, deadhead, pinch out,
           tidy, tidy up, hack back, chop back, reduce, shorten, cut down to size, get under control, tame,
           snip, raise crown of: @tree, @plant
  when     cut: @tree
  unless   branch of git, bank, family, christmas, decorate, hair
  number   Cut one twig
  1        Cut one twig or one dead bit
  2        Carry the shears outside
  3        Choose the twig that sticks out most
  4        Look out at it
  unclear  Look up when it's best to cut it
  tired    Put the shears by the door
  afraid   Cut something that's surely dead
  bored    Give one side a haircut

take it down, get it out
  when     fell, cut down, chop down, take down, remove, dig out, dig up, pull out, pull up, rip out, uproot,
           grub up, grub out, get rid of, grind out, saw up, chop up, clear, hack down: @tree, @plant
  unless   christmas, decoration, off, fingers, nose, weight, elevator
  1        Mark what's to go with a bit of string
  2        Walk round it once
  3        Put gloves and one tool by the door
  4        Look out at it
  unclear  Ask someone who knows trees when it's best to
  tired    Take off one small bit, and leave the rest
  afraid   Look up the number of someone who does it
  bored    Say a few words to it first

look after a plant
  when     check, check on, inspect, look at, look over, examine, treat, save, revive, rescue, nurse,
           diagnose, identify, look after, care for, tend, keep alive, bring back, perk up, clean, dust, wipe,
           mist, turn, rotate, talk to, see to, look in on, monitor, deflea, debug, wash: @plant, @tree, @crop
  unless   email, order, oven, dinner, salad, soup, water bill, cook
  number   Look at one of them
  1        Look closely at one leaf or one stem
  2        Feel the soil with one finger
  3        Go and look at it close up
  4        Look over at it from where you sit
  unclear  Take one photo of it for someone who knows
  tired    Turn it towards the light
  afraid   Take off one yellow leaf
  bored    Tell it about your day

feed it
  when     feed, fertilise, fertilize, mulch, top dress, dress, enrich, muck, tomato feed, foliar
           feed: @plant, @tree, @crop, @garden
  unless   fish, duck, ducks, birds, koi, wound, salad
  1        Spread one handful, or read the back of the packet
  2        Carry the bag or the bottle to it
  3        Find the one that looks hungriest
  4        Touch one leaf, or the soil
  unclear  Look up if this is the season for it
  tired    Put the bag where you'll use it
  afraid   Begin with a plant that minds nothing
  bored    Tell it what's for dinner

tie it up and protect it
  when     string, string up: runner bean, bean, pea, sweet pea, tomato, cucumber, hop, runner beans,
           raspberry
  when     stake, stake up, tie, tie up, support, prop up, protect, cover, wrap, wrap up, shelter,
           overwinter, shade, fence, guard, insulate, train up: @plant, @tree, @crop
  when     net, fleece, cloche, cage: @crop, @plant
  when     tie in, tie up, tie back, train, tie: @plant, @crop, climber, sweet pea, clematis, rambling rose,
           climbing rose, honeysuckle, wisteria, raspberry cane, tomato, grape vine, vine, jasmine
  unless   gift, shift, present, bouquet, flowers, vase, foil, oven, fridge, tray, cling film
  number   Do the first one
  1        Put what you'd tie, prop or cover it with by the door
  2        Look up tonight's weather
  3        Count how many there are
  4        Look out at it for one breath
  unclear  Choose the one that minds the cold most
  tired    Move one closer to the wall
  afraid   Begin with the sturdiest
  bored    Tuck the first one in with a good night

pots and plants to another place
  when     bring, carry, take, move, move out, shift, move into: @plant, pot, pots, herb, planter, tub, tray
           of seedlings
  only     out, outside, greenhouse, shed, porch, sun, light, window, windowsill, sill, shade, balcony,
           garage, terrace, patio, garden
  unless   gift, present, bouquet, school, church, grave, hospital, vase
  1        Clear the spot where it would stand
  2        Look up tonight's weather
  3        Look at how big it is, and whether you can lift it
  4        Choose the spot
  unclear  Choose the one that minds the cold most
  tired    Move one closer to the wall
  afraid   Begin with the lightest
  bored    Tuck the first one in with a good night

pick and store it
  when     pick up: windfall, windfalls, fallen apple, conker, walnut, chestnut, acorn
  when     collect: @crop
  when     harvest, pick, gather, forage, glean, bring in, crop, thresh, shell, shake down, scrump: @crop
  when     collect: @crop
  unless   school, shop, delivery, order, weight, up from
  number   Pick the first one
  1        Pick one
  2        Put a basket by the back door
  3        See which one is ripe
  4        Smell one of its leaves
  unclear  Ask someone what they'd make with it
  tired    Pick what hangs at head height
  afraid   Begin with what's fallen
  bored    Count them with your eyes

put by what has grown
  when     freeze, preserve, pickle, bottle, can, jar, dry, dehydrate, ferment, store, string, string up,
           plait, hang up, hang, wrap, clamp, use up, process, sort, sort through, share out, give away,
           juice, press, clean, deal with: @crop
  unless   string up, diet, calorie
  1        Put the first of it in a bowl
  2        Put an empty jar or a box on the table
  3        Sort out the ones that won't keep
  4        Smell one of them
  unclear  Ask someone what they do with theirs
  tired    Spread them out on a newspaper
  afraid   Try it with one jar, or one handful
  bored    Draw the label first

cut a bunch, dry it, bring it
  when     pick, cut, gather, arrange, put in vase, condition, bunch, tie into bunch: @plant
  unless   cutting, up, bill, plant for
  1        Choose one, and put it in some water
  2        Find a jar or a vase
  3        Choose the colour you'd begin with
  4        Smell one of them
  unclear  Think of who, or which table, it's for
  tired    Put three in a small vase
  afraid   Begin with what grows by itself
  bored    Put one behind your ear

flowers in a vase
  when     put, arrange, stand, place: flower, flowers, bouquet, bunch, tulip, rose, daffodil, lily, sweet
           pea, peony, sunflower
  when     put in: water, vase
  only     water, vase, jug, jar, bucket
  1        Find a vase or a jar, and fill it
  2        Put what you'd cut with next to the sink
  3        Choose where they'd stand
  4        Smell one of them
  unclear  Choose a vase half as high as they are
  tired    Put them in the sink with some water
  afraid   Begin with one, in a glass
  bored    Give the tallest one a name

get the weeds out
  when     -, clear, clean, scrape, scrub: moss on roof, moss on path, moss on patio, algae on patio
  when     get out, get out of, take out, fish out, skim off, net out, pull, pull out, pull up, dig up, dig
           out, dig, remove, throw away, clear, clear out, kill, get rid of, tackle, attack, fight, strim,
           cut, cut back, cut down, hack back, hoe, scythe, rip out, spray, treat, do, deal with, scrape,
           scrape off, rake out, weed out, grub out, burn off, keep down, get on top of, beat, stop,
           control, smother, scrub, jet wash, chop, grind: @weed
  unless   plant, smoke, smoking, vape, stump
  number   Pull one
  1        Pull one, or clear one hand's width
  2        Put the gloves by the door
  3        Step outside and choose the spot
  4        Look out at it from the window
  unclear  Choose one square the size of a doormat
  tired    Do the one you can reach from the path
  afraid   Begin with one you're sure is a weed
  bored    Do it until one song ends

work on a bit of ground
  when     weed, trim, cut, dig, dig over, dig out, rake, rake up, rake over, hoe, till, turn over, fork, fork
           over, rotavate, edge, sieve, level, aerate, scarify, strim, tend, scythe,
           seed, reseed, mulch, hand weed: @ground
  when     weed, clear, clear up, tidy, tidy up, dig, dig over, dig out, rake, rake up, hoe, till, turn, turn
           over, fork, fork over, rotavate, edge, prep, prepare, get ready, strim, sweep, clean,
           clean up, clean out, sieve, level, aerate, scarify, seed, reseed, overseed, turf, relay, sort, sort
           out, tackle, attack, blitz, deal with, put to bed, wake up, work, work on, work in, tend, look
           after, rescue, tame, get on top of, reclaim, shape, maintain, flatten, spread, bag up, shovel,
           scythe, cut, trim, cut back, neaten, restore, revive, muck out, poo pick, do up, keep tidy: @garden
  when     dig, dig over, turn over, fork over, dig out: bed, garden, raised bed, veg bed, allotment bed,
           soil, vegetable patch, flower bed
  unless   bunk, mattress, sheet, duvet, up the bed, hospital, sofa, flat pack, wood bed, make bed, plot of
           novel, story, novel, chapter, grave accent, software, eye patch, knee patch, new leaf, printer,
           print, truck, pickup, press, van, camper, scanner
  1        Do a bit no bigger than a doormat
  2        Put gloves and one tool by the door
  3        Step outside, and choose where you'd begin
  4        Look out at it
  unclear  Begin nearest the door or the gate
  tired    Do what you can reach from where you stand
  afraid   Ask someone who gardens to look at it with you
  bored    Count birds while you do it

plan and make a bit of ground
  when     plan, design, redesign, draw, lay out, map, plan out, mark out, rethink, landscape, plant up,
           create, make, build, measure out, pace out, reshape, fence, fence off, enclose, extend, redo,
           rotate, divide, replan, rewild: @garden
  unless   sheet, story, novel, twist, bunk, bed base
  1        Draw it from above, as one box
  2        Write down three things you'd love to see there
  3        Pace out one side of it
  4        See where the sun is falling now
  unclear  Write down what's grown well before
  tired    Save one picture of one you like
  afraid   Plan one square metre
  bored    Put a flamingo in the drawing

a plant, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @plant, @tree, @weed
  when     -: @plant, @tree, @weed
  unless   buy, dinner, recipe, tax, tattoo, christmas, family, allergy, cut flowers for, bank, get, take,
           bring, have, for, order
  1        Go and look at it close up
  2        Touch one leaf, or the soil
  3        Look over at it from where you sit
  4        Think of it in full leaf
  unclear  Write down what it needs: water, light or room
  tired    Do what you can reach from where you are
  afraid   Ask someone who gardens near you
  bored    Find the smallest creature there

a bit of ground, with nothing said
  when     -: @garden
  unless   school, centre, party, furniture, sheet, time, make, story, hole, twist, hospital, flat, deed,
           early, tax, by, at, before, registry, river, track, eye, get, take, bring, have, for, order, log,
           logs, pile, cover
  1        Do a bit no bigger than a doormat
  2        Put gloves and one tool by the door
  3        Step outside, and choose where you'd begin
  4        Look out at it
  unclear  Begin nearest the door or the gate
  tired    Do what you can reach from where you stand
  afraid   Ask someone who gardens to look at it with you
  bored    Find the smallest creature there

put to bed for the winter
  when     put, get ready, prepare, tuck up, wrap, protect: @plant, @crop, @garden, @tree, garden, allotment,
           pond
  only     bed, winter, frost
  unless   bed in, bed by, lights
  1        Put gloves, and what you'd cut or cover with, by the door
  2        Go and look at one of them close up
  3        Write down what it needs: cut back, covered or lifted
  4        Look out at it from the window
  unclear  Ask someone who gardens near you
  tired    Do one, the nearest to the door
  afraid   Do one of them, on a mild day
  bored    Say good night to one of them

bring the plants inside
  when     bring, carry, bring in, bring inside, move inside, take in, carry in: lemon tree, olive tree,
           orange tree, fig tree, bay tree, banana plant, citrus, bonsai, @plant
  unless   to work, to school, gift, present, grave, shop, sale, neighbour, to, flowers, bouquet, bunch
  1        Clear a spot for it where it's light
  2        Put a saucer or a tray there
  3        Wipe one leaf
  4        Look out at it
  unclear  Look up how cold it may get for it
  tired    Move it close to the door for now
  afraid   Ask someone to take the other side
  bored    Tell it about the room

flowers or a plant to someone
  when     bring, take, deliver, drop round, carry: flower, flowers, bouquet, bunch, @plant
  only     to, round
  unless   grave, cemetery, memorial, outside, greenhouse, tip, compost, shed, seed
  1        Put a jar or a bag for them by the door
  2        Choose when you'd go
  3        Think of where they'd stand
  4        Think of the face they'll be for
  unclear  Write one line: “Are you in this afternoon?”
  tired    Put them in some water for now
  afraid   Leave them at the door, with a note
  bored    Count the petals on one
"""
