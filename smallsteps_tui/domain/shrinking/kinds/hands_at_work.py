"""Colours mixed, pictures signed and found, the first stitches, names: the moves around what is made."""

KINDS = """
mix a colour
  when     mix: colour, color, green, paint, skin tone, red, blue, grey, brown, flesh tone, shade, purple,
           orange, black, skin colour, sky colour, gouache
  when     match: skin tone, colour, color, paint, grey
  when     learn to: mix green, mix colour, mix color, mix skin tone, mix brown, mix grey, mix paint, mix
           flesh tone
  only     paint, colour, color, skin, tone, greens, green, red, blue, grey, gray, brown, purple, orange,
           black, palette, oil, acrylic, watercolour, gouache
  unless   wall, hair, cement, dough, drink, cocktail, cake, icing, carpet, nail, cushion, curtain, hallway,
           bedroom, door, skirting, car, bumper, fence
  1        Put a dot of each of two colours side by side
  2        Lay the tubes you might need in a row
  3        Find a scrap of paper to try it on
  4        Look at the real thing, and say its colour in two words
  unclear  Squint at it: is it warmer or cooler than you think?
  tired    Choose the two tubes, and stop
  afraid   Mix a dot, no bigger than a pea
  bored    Mix the ugliest colour on purpose

varnish a picture
  when     varnish, seal, fix with spray, spray: @artwork
  unless   wall, graffiti
  1        Wipe the dust off it with a soft, dry cloth
  2        Put it flat on some old paper
  3        Read the back of the tin or the can
  4        Touch one corner, to feel if it's dry
  unclear  Look up how long it dries first
  tired    Put the tin and the brush side by side
  afraid   Try it on one you like less
  bored    Guess which colour will wake up most

sign a picture
  when     sign, date, initial: @artwork
  unless   petition, form, contract, lease
  1        Write your name on a scrap, as small as it'd be there
  2        Choose which corner
  3        Put it and a thin brush or pen in front of you
  4        Look at how one painter you love does it
  unclear  Choose: your name, your letters, or a mark
  tired    Put a slip of paper on the corner you'd use
  afraid   Sign the back, in pencil
  bored    Invent a tiny animal to sign with

print from a block
  when     print, pull, ink, ink up, proof, run off, edition: linocut, lino, lino print, woodcut, screen print,
           monoprint, etching, linoprint, screenprint, block print, risograph, linocut card, woodblock,
           christmas linocut, plate, block
  only     lino, linocut, woodcut, screen, monoprint, etching, risograph, woodblock, block, plate, ink, press, proof
  unless   dinner, gravy, number plate, page, address
  1        Put out the ink, one sheet of paper and the block
  2        Lay old newspaper over the table
  3        Wipe the dust off the block
  4        Press one thumbprint on paper
  unclear  Choose the one colour you'd try first
  tired    Cut one sheet of paper to size
  afraid   Print on newspaper first
  bored    Print one on something that isn't paper

find a picture
  when     find, look for, dig out, hunt for, track down, locate, search for, unearth: @photo, wedding album,
           baby album, family album, @artwork
  when     look up: @photo, wedding album, baby album, family album, @artwork
  when     find, dig out, look for: album
  only     @photo, @artwork, wedding, baby, family, photo, school, holiday
  unless   buy, frame, stock, model, new, subject, evening, class, course
  1        Open, or go to, the one place it's most likely to be
  2        Say out loud roughly what year it was
  3        Write down who else might have it
  4        Picture what's on it
  unclear  Ask one person who was there
  tired    Write down the place you'd look first
  afraid   Ask someone to look along with you
  bored    Count how many of the same cat you pass

wind a bobbin
  when     wind, fill, change, thread: bobbin
  unless   lace, honiton, loom, pillow, spinning
  1        Put the thread and the bobbin next to the machine
  2        Find an empty bobbin
  3        Choose the colour
  4        Pull one arm's length of thread
  unclear  Open the booklet at the picture of it
  tired    Put the thread on top of the machine
  afraid   Try it with a thread that doesn't matter
  bored    Guess how many metres fit on it

the first stitches on a needle
  when     cast on, cast on for: *
  when     cast on: -
  when     begin, start: scarf, sweater, jumper, sock, baby blanket, hat, cardigan, mitten, shawl, cowl, beanie,
           second sock, sleeve, bobble hat, poncho, glove, swatch, tension square, gauge swatch
  unless   buy, wash, crochet, spell, plaster, leg, arm, actor, actors, play, film
  number   Cast on the first one
  time     Cast on for two minutes
  1        Make the first loop, and put it on the needle
  2        Put the wool and the needles side by side
  3        Find the end of the wool
  4        Wind the wool round one finger
  unclear  Read the first line of the pattern
  tired    Put the needles and the wool in one bag
  afraid   Cast on three, and pull them out again
  bored    Choose the wool with your eyes closed

the last stitches on a needle
  when     cast off, bind off: *
  when     cast off, bind off: -
  unless   boat, rope, sail, mooring
  number   Cast off the first one
  time     Cast off for two minutes
  1        Work the first two stitches, and lift one over
  2        Find the end of the row
  3        Take it out of its bag
  4        Count ten of the stitches
  unclear  Watch someone do the first ten seconds
  tired    Put it on the chair where you sit
  afraid   Use a bigger needle, so it stays loose
  bored    Guess how many stitches there are

sharpen what one draws with
  when     sharpen: pencil, coloured pencil, colour pencil, pencils, charcoal pencil, crayon, nib, quill,
           pastel pencil
  1        Put the sharpener and one pencil side by side
  2        Put a bowl out for the shavings
  3        Find the sharpener
  4        Draw one line with the bluntest
  unclear  Choose the one you use most
  tired    Sharpen one, and stop
  afraid   Begin with the cheapest
  bored    See how long one curl can get

cloth washed or pressed before it's cut
  when     wash, prewash, pre wash, iron, press, steam: fabric, quilting cotton, cotton fabric, curtain fabric,
           jersey, fat quarter, lining fabric, linen cloth, fleece, denim fabric, interfacing, wool fabric
  1        Unfold it, and look for its label
  2        Put it by the machine, or the board
  3        Check what it's made of
  4        Feel it between two fingers
  unclear  Try one corner of it
  tired    Put it where you'll see it tomorrow
  afraid   Do a scrap of it first
  bored    Guess how much it'll shrink

a reading or a group for those who write
  when     do, give, prepare, hold, plan, prepare for: book reading, book launch, poetry reading, author reading
  when     -: book launch, author reading
  1        Choose the page you'd read from
  2        Put it where you'd stand, and stand there once
  3        Read its first line out loud, to yourself
  4        Say what you write, in three words
  unclear  Write down what you'd like to get from it
  tired    Save one page about it
  afraid   Plan to listen, the first time
  bored    Choose the line that would make them laugh

a name for something
  when     find, choose, come up with, pick, think of, think up, invent, need: name, band name, character
           name, place name, domain name, team name, shop name, brand name, street name, name for band
  when     -: app name, project name, game name, product name, boat name, band name, character name, place
           name, brand name, shop name
  unless   saint's, saint, confirmation, godparent, tag, tape, change, maiden, tape, badge, family, deed,
           passport, user, doctor, plumber, number, sign, on list, of the, email, spell, naturalisation,
           legal, court, married, surname, card, place names, names for table, for table, names on
  only     name, names
  1        Write down the first one that comes, however silly
  2        Write down three words for what it's like
  3        Say it, or them, out loud
  4        Think of one name you like the sound of
  unclear  Write down how it would sound, called across a street
  tired    Call it by its first letter for today
  afraid   Write down one you'd never use
  bored    Name it after a dish

clean what one paints or prints with
  when     clean, wash, wash out, scrape, rinse, soak, wipe: palette, palette knife, airbrush, nib, dip pen,
           fountain pen, ink roller, brayer, squeegee, silkscreen, paint jar, water jar, paint box, paintbox,
           oil brush, brush holder, easel, lino tool, art knife
  unless   teeth, hair, bathroom, food
  1        Put it on an old newspaper, with a rag
  2        Find a rag you don't mind
  3        Open the window
  4        Look at which colour is on it
  unclear  Read on the tube what cleans it: water or spirit
  tired    Wrap it in cling film until tomorrow
  afraid   Wipe off the wettest bit, and stop
  bored    Give the rag a frame

into the kiln and out of it
  when     load, unload, pack, unpack, empty, stack, fill, open: kiln, glaze kiln, bisque kiln, raku kiln
  when     -: kiln load, kiln unloading, bisque load
  1        Clear one board or shelf for the pieces
  2        Put the gloves next to it
  3        Look at what the dial says
  4        Say which piece you're most curious about
  unclear  Ask whoever runs it when it's cool
  tired    Do one shelf, and stop
  afraid   Begin with the piece you care about least
  bored    Guess which one cracked

make a wrap or a bag for food
  when     make: beeswax wrap, wax wrap, bowl cover, bread bag, produce bag
  1        Cut or find one piece of cotton, the size of a plate
  2        Put the wax and the baking paper out
  3        Look up how warm the iron or the oven goes
  4        Choose the cloth you like best
  unclear  Measure one bowl it'd cover
  tired    Put the cloth and the wax in one bag
  afraid   Try it on a scrap
  bored    Use a shirt that has had its day

an idea for a story
  when     come up with, find, think of, think up, brainstorm, write, write down, list, get, choose, pick: story idea,
           idea for story, idea for novel, novel idea, book idea, plot idea, idea for poem, poem idea, blog idea,
           post idea, writing prompt, idea for song, song idea, game idea
  when     -: story idea, book idea, novel idea, writing prompt
  1        Write “What if”, and finish the sentence
  2        Write down three things you can see from here
  3        Choose one of them, and say whose it was
  4        Think of one person you saw today
  unclear  Write down what you'd love to read about
  tired    Say “What if” in your head, and fall asleep on it
  afraid   Write down the most worn-out idea there is
  bored    Put a goat into it

match a thread or a colour
  when     find, match, choose, pick, pick out: thread, button, ribbon, yarn, zip, bias tape, lining, wool, lace,
           colour, colours, color, wool colour, thread colour, binding
  when     decide on: thread, button, ribbon, yarn, zip, bias tape, lining, wool, lace, colour, colours, color,
           wool colour, thread colour, binding
  only     thread, button, ribbon, yarn, zip, bias, lining, wool, lace, binding, granny, square, squares, quilt,
           knitting, crochet, embroidery, shawl, blanket, jumper, cardigan, scarf, cross stitch, rug, loom
  unless   post, wall, email, walls, web, website, file
  1        Put the piece it's for in daylight
  2        Put two that could go side by side on it
  3        Take one photo of it to carry with you
  4        Say its colour in two words
  unclear  Squint, and see which one disappears
  tired    Choose the one that's in the house already
  afraid   Choose one shade darker: it shows least
  bored    Try the one that clashes

untangle threads
  when     untangle, detangle, unknot, unravel, wind up: yarn, wool, thread, skein, embroidery floss, string,
           ball of wool, ball of yarn, necklace, fishing line, kite string, ribbon
  only     yarn, wool, thread, threads, skein, floss, string, necklace, line, ribbon
  unless   code, job, argument
  time     Untangle for two minutes
  1        Find one loose end
  2        Lay it on a table, in good light
  3        Pull one loop a little wider
  4        Put it in a bowl beside you
  unclear  Loosen, and never pull
  tired    Do one knot, and stop
  afraid   Try it with a scrap of it first
  bored    Pretend you're defusing it in a film

a button put on
  when     add, put, put on, sew, attach, move: button, snap, popper, hook, patch, pocket, trim, lace
  only     cardigan, coat, shirt, jumper, dress, trousers, blouse, skirt, cushion, jacket, bear, teddy, costume,
           @clothes, jeans, kilt, apron, bag, hat, pyjamas, waistcoat, duvet cover, baby cardigan
  unless   shoe, shoes, boot, boots, page, app, form, screen, website, fish, curtain
  number   Put a pin where the first one goes
  1        Put a pin where it goes
  2        Thread one needle
  3        Find the button, or what you'd put on
  4        Put it on the table, in good light
  unclear  Look at where the buttonhole or the other half is
  tired    Put needle and thread on top of it
  afraid   Tack it with one big stitch
  bored    Use a thread that doesn't match

price a handmade thing
  when     price, price up, cost, work out price of, work out cost of: @pot, @craft, @knitting, @sewing, @woodwork,
           @papercraft, @lettering
  unless   buy, shop around, delivery, ikea
  1        Write one price for it on a slip of paper
  2        Write down what went into it, and how long it took
  3        Look up what one like it costs
  4        Hold it for one breath
  unclear  Ask someone what they'd pay for it
  tired    Write a question mark on a tag
  afraid   Say the price out loud to an empty room
  bored    Price it as a museum would

@handtool
  nouns    knitting needle, circular needle, crochet hook, darning needle, stitch marker, sewing needle,
           bobbin, brush, paintbrush, paint brush, easel, palette, ruler, cutting mat, rotary cutter, fabric
           scissors, sewing scissors, seam ripper, thimble, tape measure, embroidery hoop, pattern weight, row
           counter, cable needle, dpn, lino cutter, brayer, palette knife, mahl stick, craft knife, scalpel
           for paper, bone folder, awl, hole punch, glue gun, carving knife for wood, chisel for wood, gouge,
           pottery tool, wire cutter, ribbon tool, sponge for clay, wheel bat, loom, spindle, drop spindle,
           niddy noddy, ball winder, light pad, t square, set square, compass for drawing, proportional
           divider, camera strap, pin cushion, needle case, needle felting needle, pompom maker, beading mat

get a tool for making
  when     buy: @handtool
  when     order: @handtool
  when     choose, replace, shop for: @handtool
  unless   hair, tooth, teeth, dish, toilet, bowling, safety, rolling, injection, surgery, nail
  1        Write down what it's for, and which size it needs to be
  2        Open one shop's page, and type its name
  3        Say out loud what you'd do with it first
  4        Picture it in your hand
  unclear  Ask someone who makes such things
  tired    Put it on the list
  afraid   Borrow one first
  bored    Think of three odd uses for it

something to be at, for a show
  when     -: sound check, soundcheck, tech rehearsal, dress rehearsal, matinee, carol concert, school concert,
           costume fitting, line check, get in, load in, run through, read through, table read, photo call, band call,
           line run
  unless   buy, ticket, tickets
  1        Put the first thing you'll need for it by the door
  2        Say out loud when you'd leave
  3        Put your phone and your keys in one place
  4        Hear its first minute in your head
  unclear  Write one line: “What can I bring?”
  tired    Lay out what you'd wear
  afraid   Write to one person there that you're coming
  bored    Guess who'll be there first

press flowers
  when     press, collect for pressing: flower, leaf, fern, petal, pansy, wild flower, wildflower, violet,
           four leaf clover
  unless   shirt, laundry, washing, wedding bouquet
  1        Lay one between two sheets of paper
  2        Put your heaviest book next to you
  3        Choose the flattest one
  4        Look at one from very close
  unclear  Begin with thin ones, without drops on them
  tired    Put one into the book by your bed
  afraid   Begin with a leaf
  bored    Press the oddest leaf you can find

glazes made ready
  when     mix, stir, sieve, test, weigh out, thin, thicken, make up: glaze, glaze test, test glaze, slip, underglaze,
           engobe, bucket of glaze
  unless   ham, cake, doughnut, donut, icing, window, paper slip
  1        Put the bucket or the jar on the table, with a stick
  2        Stir it once, right from the bottom
  3        Put your mask and one spoon next to it
  4        Look at the test tile you like best
  unclear  Read its recipe once
  tired    Put the jar where you'd use it
  afraid   Mix one spoonful, for a test tile
  bored    Give it a name, as on a paint chart

paint a set
  when     paint, prime, undercoat, touch up: scenery, flat, set, stage set, backdrop, set piece, stage flat,
           set door, panto set
  only     scenery, flats, stage, backdrop, panto, set, show, play, act
  unless   flat in town, rented, landlord, tv set, train set, railway, tenant
  1        Put on something old, and open one tin
  2        Lay old newspaper along the bottom of it
  3        Choose the biggest patch of one colour
  4        Look at it from as far off as the last row
  unclear  Ask whoever designed it for the drawing
  tired    Wash one brush for tomorrow
  afraid   Do a patch no one will see from the seats
  bored    Hide a tiny mouse in the corner

find somebody to draw or photograph
  when     find, ask, book, look for, hire: model, sitter, life model, portrait model, someone to draw,
           someone to photograph
  only     portrait, portraits, draw, drawing, paint, painting, photo, photos, sculpture, life model, sitter, shoot
  unless   evening, evenings, parents, baby, babysitter, kids, dog, cat, pet, rabbit, role model, business model, phone
  1        Write down one person you'd like to look at for an hour
  2        Say in one line what you'd ask
  3        Write down where and how long it'd be
  4        Look at your own face in the mirror, for one breath
  unclear  Write down what they'd get for it
  tired    Write down one name, and stop
  afraid   Ask for ten minutes, no more
  bored    Ask the cat

write to those who print and publish
  when     email, write to, contact, message, reply to, answer, chase, thank, follow up with, nudge: publisher,
           literary agent, agent, literary magazine, editor, magazine, journal, small press, press, writers' forum,
           competition organiser, cover designer, illustrator, translator, beta reader, critique group, writing group
  only     publisher, literary, agent, magazine, editor, press, poem, story, novel, book, manuscript, draft,
           submission, chapter, illustrator, translator, reader, journal, writing, designer
  unless   estate, letting, travel, insurance, customs, code, video, travel agent, essay, phd, thesis, paper,
           article on
  1        Open a message to them, and write “Hello”
  2        Find the last thing they wrote to you
  3        Say out loud what you'd write, in one breath
  4        Say the title of what it's about
  unclear  Write down the one thing you'd like to know
  tired    Write it, and send it tomorrow
  afraid   Ask someone to read your line first
  bored    Write it as a telegram first
"""
