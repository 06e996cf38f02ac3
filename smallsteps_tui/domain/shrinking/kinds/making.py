"""Made by hand: wood, models, pots, paper, candles, leather, toys."""

KINDS = """
craft materials and rooms
  when     tidy, organise, sort, clear, clean, declutter, tidy up: craft room, workshop, sewing room, craft
           corner, craft supply, workbench, tool wall, sewing corner, tool shed, tool, nail and screw, screw,
           craft cupboard, fabric stash, yarn stash, bead, craft table, scrap, maker space, craft box, sewing
           box, lego
  when     -: craft room, workshop tidy, workbench, yarn stash, fabric stash
  when     clean, tidy, organise, clear: darkroom, dark room, pottery studio, art studio
  when     -: art studio
  unless   attend, lead, hold, agenda, teach
  1        Put one thing back where it belongs
  2        Clear a patch the size of a plate
  3        Find one box for the small things
  4        Pick up one thing from the floor
  unclear  Clear away three scraps
  tired    Clear the one patch you work on
  afraid   Begin with the scraps no one could use
  bored    Sort one handful by colour

sharpen and care for tools
  when     sharpen, hone, oil, clean, service, restore, repair, fix: chisel, plane, saw, axe, scissors,
           shears, gouge, drill, drill bit, chainsaw, garden tool, secateurs, workbench vice, hand plane,
           spokeshave
  when     sharpen: tool, tools
  when     -: sharpening
  1        Lay it on an old cloth, where the light is good
  2        Put the stone or the oil next to it
  3        Choose the tool you use most
  4        Clear one corner of the bench
  unclear  Look up the right angle for it
  tired    Put the bluntest one aside for tomorrow
  afraid   Try it on the oldest one you have
  bored    Name the tool like a sword in a saga

finish and restore wood
  when     sand: ~
  when     sand: boat, door, board, wood, plank, shelf, toy, frame
  when     oil: wooden spoon, spoon, cutting board, worktop, deck chair
  when     sand, stain, varnish, oil, wax, polish, strip, refinish, restore, upcycle, renovate, paint:
           table,
           chair, stool, bench, chest, dresser, wardrobe, furniture, rocking chair, chest of drawers,
           cutting
           board, box, old chair, dining table, bookshelf, desk, cabinet, worktop, wooden floor, toy box,
           antique, cot, garden bench, coffee table
  when     -: furniture restoration, upcycling
  when     oil, dye, condition, feed: saddle, leather belt, belt, leather bag, wallet, leather wallet,
           leather jacket
  unless   @abstract, @onscreen, @inmind, @somebody, fence, wall, clear, tidy, buy,
           nails, feet, heels, bar, car, drywall, plaster, filler,
           path, ice, icy, steps, pavement, road, dump, backup, database, snapshot, data
  time     Sand one spot for two minutes
  1        Do one small spot, with a few strokes
  2        Put what you'd do it with next to it
  3        Wipe the dust off it
  4        Run your hand along the grain
  unclear  Try the finish on the underside
  tired    Carry it to where you'll work
  afraid   Begin where no one looks
  bored    Find the oldest scratch and guess its story

build with wood
  when     build, make, construct, design, plan: shelf, bookshelf, bookcase, chair, stool, bench, rabbit run,
           birdhouse roof, birdhouse, bird house, box, treehouse, boat, shed, crate, bed frame, coffee table,
           toy box, playhouse, chicken coop, rabbit hutch, workbench, picture frame, cupboard, wardrobe, desk,
           bird feeder, bug hotel, insect hotel, canoe, guitar body, guitar, dollhouse, doll's house, sandpit,
           sandbox, kayak, gate, spice rack, wooden toy, cutting board, chessboard, ladder, coffin, toy, tiny
           house, sauna, pergola, bat box, cajon, bookend, step stool, wine rack, coat rack, tool box, hutch,
           raised bed, planter, balance bike, mud kitchen
  when     build, construct: table, swing, deck
  when     build: cabin, log cabin, garden house
  when     do, learn, try, practise: woodwork, woodworking, carpentry, joinery, woodturning, dovetail, cabinet
           making, wood turning, green woodworking, dovetails, marquetry, boat building
  when     learn, try, practise: turning
  when     -: woodwork, woodworking, carpentry, woodturning, dovetails, wood project
  when     design, plan: garden table, dining table, coffee table
  unless   of participants, of contents, participants, data, results, comparison, website, app, ikea, flat
           pack, lego, model, paint, doctor, sandwich, reservation, gift box, inbox, order, muscle, clean,
           gingerbread, lunch box, drawing, his plan, plans, a kit, from a kit, kit, from the kit, kitten,
           cat, cats, kittens, hamster, guitar sound, talk, small talk, chat, friends, at the, friend, excel,
           spreadsheet, sheet, sql, database, committee, board game
  1        Draw it on the back of an envelope
  2        Write down one measurement
  3        Put out one tool
  4        Hold one piece of wood in your hand
  unclear  Write down the three sizes that matter
  tired    Put the pieces next to each other
  afraid   Try the first cut on a scrap
  bored    Give it a secret mark

carve and whittle
  when     carve, whittle: *
  when     turn: bowl, pen, wood, spindle, wooden bowl, spinning top
  when     make: wooden spoon, spoon, kuksa, walking stick, wooden bowl, wooden animal
  when     learn: carving, whittling, spoon carving, wood carving
  when     -: carving, whittling, spoon carving, wood carving, chip carving
  unless   @abstract, @inwords, @onscreen, @inmind, @somebody, name, path, niche, out time, turkey, pumpkin,
           @food, joint, ham, roast, chicken, beef, lamb, goose, hour, time, out, slot, space, ski, turn,
           turns
  time     Carve for two minutes, away from you
  1        Draw its outline, on the piece or on paper
  2        Feel for the grain with your thumb
  3        Choose one piece of wood
  4        Turn the wood over in your hand
  unclear  Draw the side view and the top view
  tired    Put the wood where you sit in the evening
  afraid   Begin with soft wood and a simple shape
  bored    Make it a very small creature

models and miniatures
  when     build, make, assemble, glue, finish, start, paint, work on, prime, undercoat, weather, base: model,
           model kit, plane, spitfire model, model plane, model ship, model car, gundam, gunpla, miniature,
           mini, warhammer army, space marine, diorama, model aeroplane, warhammer, army, mini figure, orc,
           tank model, model boat, scale model, dollhouse miniature, ship in a bottle, airfix, squad, terrain,
           airfix kit, dnd mini, warhammer model, miniature army, spaceship model, figurine, plastic model,
           model airplane, model tank
  when     build, assemble, glue, paint, prime, undercoat, weather, base: kit
  when     lay, build, wire, extend, plan, paint, work on, set up: model railway, train set, railway, layout
           for trains, model train, scenery
  when     build, finish, sort, do, start: lego, lego set, millennium falcon, lego millennium falcon, lego
           castle, lego model, puzzle, jigsaw, jigsaw puzzle, 1000 piece puzzle, lego technic
  when     -: model boat, model plane, model ship, model kit, model railway, warhammer, gunpla, diorama, model
           building, miniature painting, miniatures, lego millennium falcon, jigsaw, puzzle, painting
           miniatures, model train, lego set
  unless   business, language, data, statistical, role, drum, financial, press, first aid, train the, machine,
           train model, credit, revenue, regression, climate, thesis, fashion, chapter, price, forecast
  number   Do the first one
  time     Work on one piece for two minutes
  1        Find the next piece and put it out
  2        Take the lid off the box
  3        Read the next step in the instructions
  4        Pick up one piece and look at it
  unclear  Count the pieces for the next step
  tired    Put two pieces next to each other
  afraid   Practise on a spare piece
  bored    Hide something tiny in it

pottery
  when     make: bowl, pot, mug, vase, teapot, ceramic, tile, pinch pot, planter, clay bowl, pottery, cup set
  when     do, learn, start, try, practise: pottery, ceramics, wheel throwing
  when     try: wheel, throwing
  when     -: pottery, ceramics, wheel throwing
  unless   roof, bathroom, double, soup, coffee, tea, window, cook, smash, wash, flower, dinner, smoothie, pot
           of, bowl of, mug of, vase of, dal, curry, stew, chilli, rice, jam
  number   Make one the size of an egg
  time     Work the clay for two minutes, with wet hands
  1        Roll a ball of clay and press your thumb in
  2        Wet your hands and touch the clay
  3        Cover the table, and lay out the clay
  4        Cup your hands like a bowl
  unclear  Draw its outline, from the side
  tired    Wrap the clay so it's still soft tomorrow
  afraid   Make one that you'll squash again
  bored    Make the wonkiest cup in the world

glaze and fire pots
  when     glaze, fire, paint, sand, underglaze, decorate: mug, bowl, pot, cup, plate, vase, tile, teapot,
           piece, dish, bisque, pottery, ceramics, ceramic
  when     load, unload, fire: kiln
  when     test: glaze
  when     -: glazing, glaze, glaze test, kiln firing
  when     paint: bowl, mug, pot, plate, tile, vase, ceramic, teapot, pottery, planter
  unless   cake, window, ham, carrot, bathroom, kitchen, wall, fence
  number   Wipe the first one clean
  1        Put one piece in front of you, and look it over
  2        Wipe the dust off it
  3        Choose the colour for one piece
  4        Hold one piece and look at its base
  unclear  Dip a test piece first
  tired    Put the pieces in one row
  afraid   Begin with the one you like least
  bored    Paint a secret sign underneath

candles, soap, creams
  when     make, pour, melt, cast, mix: candle, soap, bath bomb, lip balm, beeswax candle, salve, wax melt,
           incense, perfume, balm, face cream, bar of soap, ointment, resin coaster, resin
  when     -: soap making, candle making, resin art, beeswax wraps
  when     learn: soap making, candle making, resin
  unless   buy, light, birthday, ice, cake, whipped, church, advent, shabbat, leg, wash, dish
  1        Choose one scent or one colour
  2        Line up the moulds or the jars
  3        Read the recipe's first two lines
  4        Smell the one you like best
  unclear  Write down what you need to weigh
  tired    Put the jars on the table for tomorrow
  afraid   Make the smallest batch there is
  bored    Choose a smell no one would expect

jewellery, leather, metal
  when     make, start, design: earring, necklace, bracelet, ring, jewellery, jewelry, bead, brooch, beaded
           bracelet, pendant, chain, friendship bracelet, wedding ring, cufflink, silver ring, beadwork, wire
           tree, rosary beads
  when     make, cut, stitch, start: wallet, leather wallet, belt, leather bag, saddle, bag strap, leather
           case, card holder, knife sheath, leather journal, leather belt, key fob
  when     learn, do, start, try: leatherwork, silversmithing, jewellery making, beading, leather craft,
           beadwork, jewelry making, goldsmithing
  when     -: leatherwork, beading, jewellery making, silversmithing, welding, beadwork, jewelry making,
           blacksmithing
  unless   phone, doorbell, buy, get back, onion, clean my, conversation, friendship with, circuit, synth
  1        Draw its shape at full size
  2        Lay out the parts you already have
  3        Choose one bead, one strip of leather or one wire
  4        Put one tool on the table
  unclear  Measure one you own and like
  tired    Put the parts in one small dish
  afraid   Practise on a scrap
  bored    Make it fit for a giant

paper, books, cards
  when     fold: origami, origami crane, paper crane, crane, card, handmade card, pop up card, paper flower,
           paper mache mask, piñata, pinata, garland, bunting, paper star, junk journal, papier mâché, papier
           mache, kirigami, paper lantern, paper chain, quilling, paper plane, snowflake, decoupage, advent
           star, book cover paper, handmade paper, kite, place card, lantern, star, crown, envelope
  when     make, start, do, learn, try: origami, origami crane, paper crane, crane, paper plane, kirigami
  when     -: origami, origami crane, paper plane
  unless   start with, with 5, christmas envelope, money, savings, cash, an envelope for, credit, id, library,
           report, membership, business card, face, sheet mask, thesis, buy, wear, christmas card list, read,
           build a crane
  number   Fold or cut the first one
  time     Cut or fold for two minutes
  1        Fold one sheet once
  2        Put one sheet and the glue on the table
  3        Choose two papers that go together
  4        Feel which paper you like best
  unclear  Look at a picture of the first step
  tired    Put the paper and the glue in one box
  afraid   Fold one out of old newspaper
  bored    Make the tiniest one you can

wreaths, decorations, tie-dye, macramé
  when     make, create, do, finish, start, craft, decorate: wreath, christmas wreath, advent wreath, macrame,
           macrame plant hanger, plant hanger, christmas decoration, bauble, tie dye, flower crown, dream
           catcher, dreamcatcher, centrepiece, table decoration, salt dough, stained glass, mosaic, terrarium,
           suncatcher, wicker basket, wall hanging, pressed flower, easter decoration, door wreath, window
           picture, gnome, rag rug, willow basket
  when     make, create, start, craft, decorate: decoration, ornament, basket, rug, dried flower
  when     tie dye, dye, batik: *
  when     weave: basket, willow
  when     learn: macrame, basket weaving, stained glass, floristry, mosaic, tie dye
  when     -: wreath, macrame, stained glass, mosaic, basket weaving, christmas wreath, tie dye, macrame plant
           hanger, pressed flowers, batik, rag rug, flower pressing, advent wreath, indigo dyeing
  when     dye: yarn, wool, fleece, roving, fabric, silk, t shirt
  when     weave: *
  unless   @abstract, @inwords, @onscreen, hair, buy, vacuum, take down, basketball, eyebrow, clean, move,
           christmas tree, hoover, shopping, through, cones, traffic, in and out, crowd, course, extension,
           weave appointment, class, glue
  1        Lay what you have for it on the table
  2        Choose the first two colours
  3        Cover the table with an old cloth
  4        Feel the material between your fingers
  unclear  Save one picture of something you'd like yours to look like
  tired    Put it all in one basket
  afraid   Make a small one first
  bored    Add one thing from outside

electronics and 3D printing
  when     breadboard: *
  when     design, fix, set up: 3d print, bracket, 3d model for printing, 3d printer, print bed, prototype
           part, replacement part, ender
  when     build, make, finish, repair, assemble, fix: synth kit, robot, circuit, drone kit, radio, pcb,
           amplifier kit, guitar pedal, electronics project, clock, keyboard kit, mechanical keyboard, crystal
           set, weather station, led strip, led, sensor box
  when     learn: electronics, 3d printing, robotics
  when     -: 3d printing, 3d print, electronics, synth kit, robotics, 3d printer, electronics kit, soldering
           kit, robot kit
  unless   house, money, transfer, document, photo, alarm, tv, telephone
  1        Lay it, or its parts, out where the light is good
  2        Read the first step of the plan
  3        Clear a patch the size of a plate
  4        Find one part and say what it is
  unclear  Sort the parts by kind in small cups
  tired    Put the kit in one box on the table
  afraid   Try one joint on scrap wire
  bored    Give it a face

sell what you make
  when     sell, photograph, list: jewellery, mug, candle, soap, craft, art, pot, earring, print, handmade
           thing, knitting, pottery, ceramics, quilt, my craft, my art, handmade jewellery, bowl, card
  when     open, set up, start, update, run, apply for, prepare, prepare for, book, have, do: etsy shop, etsy,
           market stall, craft fair, craft market, stall, craft stall, christmas market, table at market, etsy
           listing, craft business, maker's market, online craft shop
  when     open, set up, start, update, run, apply for, prepare, prepare for, book: market
  when     -: etsy, etsy shop, craft fair, craft fair prep, market stall, craft market, christmas market stall
  unless   car, phone, sofa, stock
  number   Choose the one you'd show first
  1        Choose one piece you'd show
  2        Write down one price
  3        Write down its size and what it's made of
  4        Hold the piece you like most
  unclear  Look up what others charge for theirs
  tired    Wrap one piece as if it were sold
  afraid   Show it to one person first
  bored    Write its advert as a fairy tale

learn a craft
  when     do, start, learn, try, take up: craft, diy, handicraft, glass blowing, glassblowing, blacksmith
           course, taxidermy, craft project, basketry
  when     craft: -, *
  when     make: puppet theatre, craft, something with my hands, something by hand, christmas present by hand,
           handmade gift, toy, puppet, doll, sock puppet, prop, musical instrument, slime, bow and arrow,
           playdough, kite with
  when     build: kite
  when     -: diy, craft, crafts, handicraft, unfinished project, ufo, hobby project, diy project, puppet
  when     learn, do, start, try, take up: welding, blacksmithing, metalwork
  unless   @inwords, @onscreen, @somebody, @inmind, @attime, @application, plan, strategy, pitch, deal,
           policy, friend, beer, website, habit, money, decision, confidence, love, battery, peace
  1        Look at one picture of a finished one
  2        Put out one thing you already have for it
  3        Choose the first colour or piece
  4        Hold the material in your hand
  unclear  Write down what you'd need to borrow
  tired    Put what you have in one bag
  afraid   Make a practice one out of rubbish
  bored    Think of who you'd give it to

anything else made by hand
  when     upholster, reupholster, re upholster, cane, re cane, glue up, glue on, glue, upcycle, craft,
           assemble, whittle, etch, veneer, inlay, gild, stencil, engrave: *
  when     make: something with my hands, something by hand
  when     weld, forge: *
  unless   @abstract, @inwords, @onscreen, @somebody, @inmind, @attime, @application, plan, strategy, future, call,
           phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel, book, find,
           return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate, reply, answer,
           complain, dead, died, drive, think, bed linen, face mask, street sign, lunch, tea, clean, sheet, wear,
           photo, music, read, road, dying, will, contract, petition, movie, coffee, paint, knit, sew, crochet,
           solder, carve, weave, felt, throw, embroider, photograph, draw, pray, wrap, translate, install, mend, fix,
           repair, water, repot, oil, sand, walk, plant, grow,
           evidence, bundle, committee, squad, team, panel, troops, cast, case, references, feedback, proof,
           family, choir, kids, outside, assemble at
  number   Do the first one
  time     Work on it for two minutes
  1        Put it, or what you have for it, in front of you
  2        Clear a patch the size of a tray
  3        Choose the first piece
  4        Turn one piece of it over in your hand
  unclear  Draw it, with one measurement
  tired    Put its pieces in one box
  afraid   Begin with a scrap
  bored    Hide a coin in it

print in 3D
  when     print, slice, reprint, 3d print: bracket, 3d print, 3d model, print bed, 3d printer, ender, part,
           benchy, miniature, prototype, case, spare part, hook, 3d bracket
  only     3d, d, printer, print bed, ender, filament, pla, slicer, benchy
  1        Open the file, and look at it from all sides
  2        Check how much filament is left
  3        Wipe the bed once
  4        Guess how long it'll take
  unclear  Look up which setting other people used
  tired    Print the smallest part first
  afraid   Print it at a tenth of its size
  bored    Choose the oddest colour

wedge and centre clay
  when     throw, centre: bowl, pot, mug, cup, plate, vase, teapot, planter, piece, dish
  when     wedge, centre, knead, cut, trim, reclaim, wrap, throw, roll out, bag up, dry out: clay, clay body,
           slab, porcelain, stoneware, foot ring
  unless   soup, coffee, tea, window, smash, dinner, smoothie, away
  1        Put the clay in front of you, and feel how soft it is
  2        Wet your hands
  3        Wipe the board once
  4        Make a fist, and open it again
  unclear  Watch ten seconds of someone doing it
  tired    Wrap it so it's still soft tomorrow
  afraid   Begin with a piece the size of an egg
  bored    Press your thumb in, and look at the print

solder and wire it
  when     solder, unsolder, desolder: *
  when     wire: ~
  when     -, learn, practise: soldering, soldering kit
  unless   @abstract, regs, diagram, theory, exam, fraud, abroad, house, money, transfer, @sum, cash, deposit
  1        Lay it out in good light, with nothing switched on
  2        Find the one spot it's about
  3        Put the solder and a damp sponge on the table
  4        Touch the tips of two fingers
  unclear  Take one photo of the spot, and look at it large
  tired    Put the parts in one cup
  afraid   Try one joint on scrap wire
  bored    Give it a face

cut or print it with a machine
  when     3d print, laser cut, cnc: *
  unless   memory, mind
  1        Open the file, or look at the drawing
  2        Check that there's enough material for it
  3        Say how big it'll be
  4        Guess how long it'll take
  unclear  Look up which setting other people used
  tired    Do the smallest part first
  afraid   Try it on a scrap
  bored    Choose the oddest colour
"""
