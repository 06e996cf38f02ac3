"""Things made by hand, by what they are: of wood, of clay, glued, folded, lettered."""

KINDS = """
@woodwork
  nouns    shelf, bookshelf, bookcase, shelf unit, table, side table, coffee table, table top, table leg,
           chair, rocking chair, stool, step stool, bench, garden bench, workbench, drawer, drawer front,
           drawer box, cabinet, cabinet door, cupboard door, box, jewellery box, keepsake box, toy box,
           blanket chest, chest, crate, planter, raised bed, bird box, birdhouse, bird table, bug hotel,
           bat box, hutch, coop, kennel, playhouse, treehouse, shed, lean to, boat, canoe, kayak, oar,
           paddle, mast, hull, deck board, picture frame, frame, mirror frame, bed frame, headboard, cot,
           cradle, rocking horse, wooden toy, toy train, spoon, spatula, butter knife, kuksa, bowl,
           turned bowl, spindle, pen blank, chess piece, chess set, chopping board, cutting board,
           breadboard, serving board, trivet, coaster, walking stick, cane, staff, bow, arrow, handle,
           axe handle, tool handle, hammer handle, mallet, joint, dovetail, dovetail joint, dovetails,
           mortise, tenon, mortise and tenon, finger joint, dado, rabbet, rebate, mitre, miter,
           mitre joint, lap joint, tongue and groove, chamfer, bevel, moulding, skirting, architrave,
           door frame, window frame, sash, stair tread, banister, bannister, newel post, worktop,
           countertop, mantel, mantelpiece, floorboard, beam, joist, rafter, stud wall, plank, board, slab,
           live edge slab, log, offcut, veneer, inlay, marquetry, carving, relief carving, wooden sign,
           house sign, puzzle box, jig, sawhorse, guitar body, guitar neck, fretboard blank

@pot
  nouns    clay lid, clay relief, clay cylinder, pot, mug, cup, espresso cup, tumbler, beaker, bowl,
           ramen bowl, breakfast bowl, plate, dinner plate, side plate, platter, dish, butter dish,
           casserole, teapot, tea bowl, jug, pitcher, vase, bud vase, bottle vase, jar, lidded jar,
           planter, plant pot, saucer, candle holder, candlestick, oil burner, incense holder, soap dish,
           spoon rest, egg cup, ring dish, trinket dish, pinch pot, coil pot, slab pot, slab box, tile,
           test tile, clay tile, sculpture, clay head, head in clay, bust, figurine, figure in clay,
           clay figure, maquette, mould, plaster mould, slip cast, cone of clay, ceramic, ceramics,
           pottery, bisque, bisqueware, greenware, stoneware, porcelain piece, raku piece, spout,
           mug handle, foot ring, base of pot, rim, clay whistle, clay bead, ocarina in clay,
           polymer clay earring, clay, bag of clay, reclaim, ware, armature, tea light holder,
           incense burner, garlic grater plate, garden totem, wall pocket, colander in clay, sprig,
           lid knob, throwing, wheel throwing, hand building, handbuilding

@model
  nouns    model, model kit, model plane, model aeroplane, model airplane, model ship, model boat,
           model car, model tank, model railway, model train, train layout, train set, layout for trains,
           spitfire, airfix, airfix kit, gundam, gunpla, miniature, minis, warhammer, warhammer army,
           space marine, orc, squad, army of orks, diorama, terrain, scenery, doll's house, dollhouse,
           dolls house, doll house furniture, ship in a bottle, lego, lego set, lego castle,
           millennium falcon, lego model, jigsaw, jigsaw puzzle, puzzle, 1000 piece puzzle, 3d puzzle,
           metal earth kit, rc car, rc plane, drone kit, robot kit, synth kit, soldering kit,
           circuit board, pcb, led strip, arduino project, raspberry pi case, radio kit, guitar pedal,
           keyboard build, 3d print, printed part, cosplay armour, cosplay armor, foam sword, helmet prop,
           puppet, marionette, sock puppet, kite, rocket, model rocket, balsa plane, glider, marble run,
           rube goldberg machine, volcano model

@papercraft
  nouns    paper mobile, handmade notebook, handmade envelope, card, birthday card, handmade card,
           pop up card, christmas card, thank you card, place card, place name, gift tag, scrapbook,
           scrapbook page, scrapbook layout, junk journal, bullet journal spread, collage, decoupage,
           origami, origami crane, paper crane, crane, paper star, paper flower, paper chain,
           paper lantern, lantern, garland, bunting of paper, papercut, paper cutting, quilling, kirigami,
           snowflake, papier mache, papier mâché, paper mache head, papier mache mask, piñata, pinata,
           paper plane, advent calendar, advent star, handmade book, sketchbook to bind, zine,
           book to bind, book block, book cloth, book spine, signature of pages, coptic stitch book,
           journal to bind, photo mount, vision board, mood board, treasure map, party hat, stencil,
           invitation by hand, name card, cyanotype

@craft
  nouns    craft project, diy project, wreath, door wreath, flower crown, corn dolly, willow basket,
           hanging basket frame, macrame, macramé, plant hanger, wall hanging, dream catcher, dreamcatcher,
           mosaic, mosaic table, stained glass panel, suncatcher, leaded window, candle, beeswax candle,
           soap, bar of soap, soap batch, bath bomb, wax melt, resin coaster, resin, resin tray, necklace,
           bracelet, friendship bracelet, earring, pair of earrings, brooch, pendant, ring to make,
           silver ring, beadwork, rosary, prayer beads, cufflink, wallet, leather wallet, leather belt,
           leather bag, sheath, knife sheath, saddle bag, key fob, card holder, felt flower, felted bowl,
           felt ball, felt toy, felt slipper, rag rug, latch hook rug, punch needle, tapestry, weaving,
           woven band, tablet weaving, lace, bobbin lace, tatting, tie dye shirt, batik, bauble, ornament,
           christmas ornament, christmas decoration, table decoration, centrepiece, centerpiece, gnome,
           salt dough ornament, terrarium, fairy garden, pressed flower picture, string art, kusudama,
           sugar flower, balloon arch, fascinator, hat block, wig, lampshade, lamp base, bottle lamp,
           didgeridoo to carve, knife handle, forged hook, hook to forge, horseshoe art, pewter casting,
           glass bead, fused glass, glass ornament, unfinished project, ufo, half finished project,
           commission piece, handmade gift, advent wreath, poi, costume jewellery, pompom, pom pom,
           felt mouse, felt decoration, macrame hanger, sock monkey, sock puppet, bunting, cat toy,
           wind chime, bath salts, lip balm, pomander, corsage, buttonhole flower, table centre, gift box,
           pin badge, keyring, key ring, photo cube

@lettering
  nouns    calligraphy, lettering, hand lettering, envelope calligraphy, copperplate, copperplate letter,
           spencerian, italic hand, italic, uncial, gothic lettering, blackletter, brush letter,
           brush lettering, alphabet, calligraphy letter, capital letter, capital, minuscule, flourish,
           swash, kanji, kanji stroke, hanzi, shodo, arabic calligraphy, nastaliq, illuminated letter,
           drop cap, cursive, handwriting, penmanship, sign lettering, chalkboard lettering, place card,
           name card

wood, the first line on it
  when     build, saw, cut, rip, plane, chisel, drill, rout, notch, mark out, mark up, carve, whittle,
           rough out, mill, square up, joint, construct, knock up, knock together, bash together, hollow,
           hollow out, hew, rive, shave, chamfer, bevel, round over, spokeshave, resaw, engrave,
           pyrograph: @woodwork
  when     plane, chisel, plane down: door, edge, door edge, hinge recess, recess, slot, drawer, drawer side
  when     build, make, cut, cut out, saw: bird box, birdhouse, nest box, bat box, bug hotel, hutch,
           rabbit hutch, planter, bird table, treehouse, set door, rocking horse, doll house, dolls house
  when     cut, saw, rip, plane: wood, board, plank, timber, plywood, dowel, batten, skirting board, shelf,
           shelving
  unless   website, app, data, database, excel, results, contents, flat pack, ikea, lego, cake, code, soup,
           salad, dinner, clear, tidy, clean, reservation, lunch, inbox, muscle, tax, html, css, dining
           reservation, participants, comparison, ball, clay, cardboard, sandwich, cook, photo, css, lean,
           firewood, fire, stove, chainsaw, kindling, log
  1        Mark its first line with a pencil
  2        Draw it on the back of an envelope, with one measurement
  3        Lay the first piece of wood on the bench
  4        Run your hand along the grain
  unclear  Hold two pieces together, to see how they meet
  tired    Put what you have for it in one place
  afraid   Try it on a scrap
  bored    Guess one measurement before you take it

put wood together
  when     glue, glue up, clamp, dry fit, screw together, dowel, reglue, re glue, wedge: @woodwork
  when     fit, screw on, mount, hang: drawer runner, runner, hinge, handle, knob, catch, drawer front,
           back panel, kickboard, cornice, beading, shelf pin, leg, castor, caster
  when     fix: drawer runner, runner, hinge, handle, knob, catch, drawer front, back panel, kickboard,
           cornice, beading, shelf pin, leg, castor, caster
  unless   picture, pictures, photo, art, ikea, my leg, bad leg, dog's
  1        Hold the piece where it goes, or the pieces together
  2        Lay them out in the order they go
  3        Wipe the dust off one edge
  4        Roll your shoulders once
  unclear  Put a pencil mark across each joint
  tired    Find the clamps, and stop
  afraid   Do it once without glue
  bored    Name the piece that never fits

smooth and finish wood
  when     sand, sand down, oil, wax, varnish, stain, lacquer, shellac, french polish, polish, strip, strip
           down, refinish, restore, buff, rub down, paint, undercoat, limewash, distress, whitewash,
           burnish,
           re oil, revarnish: @woodwork
  when     varnish, lacquer, shellac: ~
  when     rub down, sand back, cut back between coats: *
  unless   deadline, meeting, homework, book, job, excel, data, nail, cv, essay, tester, paint for, stain
           for,
           varnish for, oil for, wax for, tin of, tins of, pot of, colour for, samples, sample, backup,
           database, background, watercolour, portrait, horse, dog, pony, baby, in the picture, dump,
           backups, snapshot, last night's
  time     Sand one spot for two minutes
  1        Do one spot the size of your thumb, where no one looks
  2        Wipe the dust off it
  3        Put the sandpaper or the tin next to it
  4        Run your hand along the grain
  unclear  Try it on the underside
  tired    Carry it to where you'll work
  afraid   Begin where no one looks
  bored    Find the oldest scratch and guess its story

clay, one small piece
  when     coil, handbuild, hand build, slab build, sculpt, cast, slip cast, mould, shape, roll out, knock
           out, reshape, hollow out: @pot
  when     model, practise: @pot
  when     make, build: pot, mug, vase, bud vase, teapot, tea bowl, jug, plant pot, soap dish, butter dish,
           ring dish, trinket dish, egg cup, candle holder, candlestick, oil burner, incense holder,
           spoon rest, pinch pot, coil pot, slab pot, slab box, test tile, clay tile, sculpture, clay head,
           bust, figurine, clay figure, maquette, clay whistle, clay bead, espresso cup, tumbler,
           ramen bowl, clay bowl, saucer, lidded jar, garden totem, wall pocket
  when     join: @pot
  when     start: teapot, vase, pinch pot, coil pot, slab pot, jug, planter, figurine, bust, maquette, clay
           head, sculpture, lidded jar, tile, pottery, ceramics
  unless   away, roof, bathroom, soup, coffee, tea, cook, smash, wash, wash up, dinner, smoothie, dip,
           salad, fruit, wood, lathe, noodle, noodles, cereal, bin, floor, wall, email, jump, hot, punch,
           drink, hedge, pot of, cup of, mug of, jug of, bowl of, pitcher of, plate of, platter of,
           dish of, big pot, stew, dal, sauce, curry, gravy, coleslaw, sandwich, squash, cocoa, drinks,
           flowers, lemonade, custard
  number   Make one the size of an egg
  time     Work the clay for two minutes, with wet hands
  1        Roll a ball of clay and press your thumb in
  2        Cut off a lump the size of an egg
  3        Put a board, a sponge and some water out
  4        Press your thumbs together, as if in clay
  unclear  Draw its outline, life size
  tired    Wrap the clay so it stays soft
  afraid   Make one you'll squash again
  bored    Give it a face

glaze and fire clay
  when     glaze, underglaze, fire, wax resist, sand, sponge down, decorate, sgraffito, brush glaze on,
           wax: @pot
  when     -: kiln, bisque firing, glaze firing, glaze test
  when     fire, switch on, vacuum: kiln
  unless   cake, window, ham, carrot, alarm, wall, bathroom, staff, guacamole, crisp
  number   Wipe the first one clean
  1        Wipe the dust off one piece
  2        Stir one glaze
  3        Choose the colour for one piece
  4        Look at one piece from all sides
  unclear  Look at a test tile, or at one you liked
  tired    Put the pieces in one row
  afraid   Do it on the ugliest piece
  bored    Mix two you've never mixed

a model or a kit, one piece
  when     build, make, assemble, glue, paint, base, prime, undercoat, basecoat, drybrush, weather, varnish,
           start, finish, work on, continue, get back to, tackle, solder, wire, wire up, sand, cut out, put
           together, begin, crack on with, get on with, carry on with, complete, sort, lay out, lay, attempt,
           convert, kitbash, sculpt, highlight, knock out, rebuild, have a go at, clip out, clean up: @model
  when     dismantle: @model
  when     extend: @model
  when     do: jigsaw, puzzle, jigsaw puzzle, lego, lego set, model, model kit, gunpla, diorama, warhammer,
           miniature
  when     -: jigsaw, airfix, airfix kit, gunpla, warhammer, lego set, model kit, model railway
  unless   business, data, language, financial, statistical, role, drum, press, first aid, sports, pe kit,
           football kit, gym, train the, credit, mini cooper, phone, bra, excel, pricing, wash kit, pack the
           kit, test kit, cooper, skirt, cv, action figure to sell, ml, regression, job, tidy, body, swim,
           page, magazine, newsletter, poster
  number   Do the first one
  time     Work on one piece for two minutes
  1        Find the piece that comes next, and put it out
  2        Clear a patch the size of a tray
  3        Open the box, or the page you were on
  4        Turn one piece over in your hand
  unclear  Look at the picture of it finished
  tired    Sort three pieces
  afraid   Try it on a spare piece
  bored    Hide a tiny joke in it

paper, one fold or one letter
  when     fold, cut, cut out, glue, stick, make, start, finish, work on, design, bind, decorate, emboss,
           stamp, layer, lay out, assemble, crease, trim, learn, try, illuminate, gild, ink, carve,
           complete, knock out, personalise, craft, whip up: @papercraft
  when     do: scrapbook, scrapbook page, origami, collage, garland, zine, junk journal
  when     -: origami, paper chain
  unless   credit, sim, bank, id, business card, report card, library, loyalty, oyster, debit, sd, memory,
           cover letter, motivation letter, complaint, mobile phone, emails, board of, email, read,
           chapter, landlord, hmrc, council, expense, flash card, resignation, thank you, birthday card to,
           christmas cards to, grandma, recommendation, reference, formal, lawyer, bookcase, bookshelf,
           book club, book report, sympathy, condolence
  number   Fold, cut or letter the first one
  time     Fold, cut or letter for two minutes
  1        Lay the paper, or the piece so far, in front of you
  2        Fold one edge, or draw one stroke
  3        Choose one colour or one pen
  4        Draw its outline in the air
  unclear  Look at a finished one
  tired    Do one fold on your knees
  afraid   Try it on scrap paper first
  bored    Make one out of a receipt

cut and stick a picture together
  when     make, start, finish, work on, do, begin, continue, -, glue, stick, cut out: collage,
           vision board, mood board,
           moodboard, decoupage, scrapbook, scrapbook page, scrapbook layout, junk journal, dream board
  unless   pinterest, canva, online, client, digital
  1        Find one picture you'd like in it
  2        Put the scissors and the glue on a sheet
  3        Choose one colour it could have
  4        Picture one corner of it
  unclear  Write down three words it could be about
  tired    Tear out one page, and lay it aside
  afraid   Lay the bits out first, and glue nothing yet
  bored    Put a cat's head on a king

a thing made by hand, one piece
  when     make, start, finish, work on, continue, do, begin, get back to, get on with, carry on with, tackle,
           attack, build, craft, assemble, put together, complete, knock up, whip up, bash out, design,
           create, have a go at, glue, string, thread, weave, twist, plait, braid, wire, solder, pour, melt,
           cast, mould, dye, tie dye, stitch, stamp, felt, hook, knot, decorate, arrange, cut, forge, hammer,
           restring, bend, set, plan, redo, crack on with, resume, adapt, practise, learn, varnish, paint,
           polish: @craft
  when     fix, mend, repair: @craft
  when     set: stone, gem, cabochon, bezel, bead
  when     string, solder, restring: earring, necklace, bracelet, ring, jewellery, jewelry, brooch,
           pendant, chain, pearl, pearls, necklace clasp, bead
  when     repair: earring, necklace, bracelet, ring, jewellery, jewelry, brooch, pendant, chain, pearl,
           pearls, necklace clasp, bead
  when     dip, pour, mould, roll, make: candle, beeswax candle, tealight, wax melt
  when     pour, mix, cast: plaster mould, plaster, plaster of paris, resin, resin coaster, concrete pot
  when     -: unfinished project, half finished project, commission piece, macrame, beadwork
  unless   wall, ceiling, patio, floor, broken arm, light, buy, shopping, laundry, washing, vacuum, hoover,
           phone, doorbell, wash the rug, clean, candle lit, online basket, burn, advent service, ear,
           wash, phone ring, take down, put away, hang up, lost, find, pawn
  number   Do the first one
  time     Work on it for two minutes
  1        Put what you have for it on the table
  2        Clear a patch the size of a tray
  3        Choose its first colour or first piece
  4        Turn one piece of it over in your hand
  unclear  Draw it, with one measurement
  tired    Put its pieces in one box
  afraid   Begin with a scrap
  bored    Hide a bead in it

offer a handmade thing
  when     list, put up for sale, advertise: @pot, @craft, @knitting
  when     sell: @pot, @craft, @knitting
  only     fair, market, stall, etsy, price, shop, craft, sale, order, customer, insta, instagram, vinted,
           folksy, website, sell, pottery, handmade, candles, candle, soap, earrings, mugs, bowls,
           necklace, necklaces, bracelets, wreaths, wreath
  unless   wear, suitcase, holiday, hospital, move, moving, gym, box for school
  number   Choose the one you'd show first
  1        Take one picture of it, or of your best piece
  2        Write down one price, and what it's made of
  3        Put it on a plain cloth
  4        Hold the piece you like most
  unclear  Look up what others charge for theirs
  tired    Wrap one piece as if it were sold
  afraid   Show it to one person first
  bored    Write its advert as a fairy tale

one letter, slowly
  when     practise, letter, draw, ink, copy, trace, improve, work on, do, start, try, pen, brush, gild, go
           over, write, finish, learn, get back to, master, drill, tackle, take up: @lettering
  when     -: @lettering
  unless   app, vocabulary, vocab, flashcard, flashcards, anki, punishment, exam, homework, kid's, son's,
           daughter's, butterfly, swim, swimming, gains, punctuation, hospital, business, capital gains
  time     Write one letter, again and again, for two minutes
  1        Write one letter, slowly
  2        Draw two lines to write between
  3        Put the pen and one sheet in front of you
  4        Draw the letter in the air
  unclear  Choose the letter you like best
  tired    Draw one stroke of it
  afraid   Write it in pencil
  bored    Write the longest tail you can

a thing of wood, the next piece of it
  when     start, finish, work on, continue, get on with, get back to, begin, complete, crack on with,
           finish off, resume, carry on with: @woodwork
  unless   ikea, read, lunch, shop, shopping, website, draw, data, database, penalty, log, excel, results,
           contents, board of, board game, board meeting, board pack, frame of mind, chocolate, cereal,
           soup, noodle, noodles, rice, joint, in basket, inbox, sandbox, litter, multiplication, times
  1        Go to it, and look at what comes next
  2        Find the pencil and the tape measure
  3        Clear a patch the size of a tray
  4        Run your hand along it once
  unclear  Write down the next two things to do on it
  tired    Wipe the dust off it
  afraid   Begin with the part no one sees
  bored    Tap it, and listen

trim and carve clay that has stiffened
  when     trim, carve, shave, sgraffito, burnish, smooth, fettle, sponge, incise, pierce, stamp, texture:
           @pot
  unless   hedge, roof, table, wood, lathe, corner, pages, pumpkin
  number   Do the one you like best first
  1        Press one edge with your thumb, to feel if it's ready
  2        Put it on a board in front of you
  3        Wipe one tool
  4        Look at it from below
  unclear  Look at how thick a finished one is there
  tired    Wrap it so it stays as it is
  afraid   Begin with the one you like least
  bored    Carve your initials where no one looks

a lump of clay made ready
  when     wedge, knead, reclaim, recycle, condition, soften, bag, slake, dry out: clay, reclaim,
           bag of clay, stoneware, porcelain, ball of clay, balls of clay, polymer clay, slip
  when     wedge: *
  when     pull: handle, clay handle, mug handle, handles for mugs
  when     weigh, weigh out: clay, bag of clay, stoneware, ball of clay, balls of clay, polymer clay
  unless   shop, plastic, can, door, tape, bread, dough, cheese, potato, weigh in, drawer, cupboard, heels,
           shoes, salad, lemon
  time     Work the clay for two minutes, with wet hands
  1        Cut off a lump the size of an apple
  2        Wet your hands, and touch the clay
  3        Put out the board and the wire
  4        Press your thumbs together, as if in clay
  unclear  Look up one short clip of someone doing it
  tired    Wrap the clay so it stays soft
  afraid   Begin with a piece as small as an egg
  bored    Press your thumb print into it

at the wheel
  when     throw, centre, center, wheel throw: clay, bowl, pot, mug, cup, cylinder, plate, vase, jar,
           teapot, planter, tumbler, jug, g of clay, kg of clay, ball of clay, test piece, lid, ramen bowl,
           side plate
  unless   away, roof, party, dinner, soup, smash, juggle, out, catch, dog, cricket
  time     Work at the wheel for two minutes
  1        Put a ball of clay, a sponge and some water by the wheel
  2        Fill a small bowl with water
  3        Roll a ball of clay the size of an apple
  4        Tuck your elbows in, and breathe out
  unclear  Watch someone do the first ten seconds
  tired    Wrap the clay so it stays soft
  afraid   Throw one you'll squash again
  bored    Make the wonkiest one you can
"""
