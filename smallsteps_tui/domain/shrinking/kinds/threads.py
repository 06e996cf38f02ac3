"""What is knitted and sewn, by its name, and what things are made of."""

KINDS = """
@knitting
  nouns    toe of sock, sock toe, crochet square, scarf, cowl, snood, shawl, shawlette, poncho, jumper, sweater,
           pullover, cardigan, cardi, gilet, slipover, tank top, hat, bobble hat, beanie, balaclava, beret, headband,
           ear warmer, mitten, mitt, fingerless mitt, wrist warmer, glove, sock, second sock, bed sock, slipper,
           legwarmer, leg warmer, bootie, baby bootie, baby blanket, blanket, afghan, throw, bedspread, dishcloth,
           washcloth, tea cosy, amigurumi, crochet toy, knitted toy, stuffed toy, doily, granny granny blanket,
           square, hexagon, sleeve, cuff, collar, yoke, raglan, neckband, neckline, ribbing, rib, button band,
           left front, back piece, body of jumper, heel, heel flap, heel turn, gusset, mitten thumb, sleeve island,
           thumb gusset, crown of hat, brim, row, purl row, lace row, pattern repeat, chart row, swatch,
           tension square, gauge swatch, lace panel, lace edging, edging, fringe, tassel, pom pom, pompom,
           i cord, icord, stitch, dropped stitch, loose end, yarn end, colourwork yoke, fair isle, intarsia,
           aran jumper, aran, gansey, temperature blanket, wip, knitting, crochet, knitting project, crochet project

@sewing
  nouns    tear in coat, rip in jeans, seam, side seam, inseam, hem, curtain hem, dart, zip, zipper, invisible zip,
           button, buttonhole, hook and eye, popper, press stud, pocket, patch pocket, lining, facing, interfacing,
           collar, cuff, waistband, elastic, drawstring, bias binding, binding, piping, ruffle, frill, pleat, tuck,
           smocking, applique, appliqué, patch, quilt, quilt top, quilt quilt square, block, log cabin block,
           half square triangle, flying geese, quilt sandwich, quilt back, wadding, batting, patchwork,
           patchwork cushion, cushion, cushion cover, curtain, roman blind, blind, pillowcase, tablecloth,
           table runner, napkin, placemat, apron, pinafore, oven glove, tea towel, tote, tote bag, drawstring bag,
           pouch, pencil case, make up bag, handbag, bunting, banner, tent flap, sail, costume, halloween costume,
           cosplay, tutu, cape, cloak, mask, toile, muslin, mock up, pattern piece, sewing pattern, pattern,
           dress pattern, skirt, dress, wedding dress, prom dress, blouse, sari blouse, kurta, salwar, lehenga,
           waistcoat, pyjamas, pajamas, dressing gown, baby grow, romper, baby bib, bib, reusable pad, cloth nappy,
           soft toy, teddy, doll clothes, rag doll, name tape, name tag, embroidery, cross stitch, sampler, hoop,
           embroidery hoop, sashiko, needlepoint, tapestry cushion, monogram, pin cushion, bag strap, choir robe,
           robe, gown, uniform, curtains, ballet costume, kilt, sari fall, sari hem, abaya hem, jeans,
           school trousers, trousers, trouser leg, sleeve, coat lining, hole in knee, knee patch, elbow patch,
           moth hole, quilt template, paper pattern, sloper, bodice, bodice block, yoke, lapel, placket, vent, slit,
           casing, label, care label, woven label, trim, lace trim, fringe, rickrack, cording, tassel for cushion,
           boning, corset, petticoat, bustle, bloomers, doublet, hood, hoodie, leggings, boxer shorts, bra, swimsuit,
           wetsuit tear, tent tear, backpack strap, dog coat, horse rug, sleeping bag zip, cover for sofa, slip cover,
           slipcover, seat pad, bench pad, bean bag, peg bag, draught excluder, christmas stocking, stocking,
           advent calendar in felt, felt animal, finger puppet

@material
  nouns    wood stain, acrylic medium, matt medium, clay slip, tracing paper, wool, yarn, sock yarn, sock wool,
           merino, alpaca, skein, hank, ball of wool, ball of yarn, fleece, roving, thread, embroidery floss, floss,
           cotton thread, ribbon, bias tape, elastic by the metre, fabric, cloth, cotton, quilting cotton,
           linen cloth, denim, jersey, velvet, silk, satin, tulle, felt, fat quarter, jelly roll, lining fabric,
           curtain fabric, upholstery fabric, wadding, stuffing, toy stuffing, foam sheet, leather, leather hide,
           hide, suede, bead, seed bead, sequin, wire, silver wire, jump ring, clasp, clay, porcelain clay,
           air dry clay, polymer clay, glaze, plaster, plaster of paris, wax, beeswax, soy wax, wick, fragrance oil,
           lye, soap base, resin, timber, plywood, ply, mdf, oak board, pine board, hardwood, walnut board, dowel,
           veneer sheet, paint, oil paint, acrylic paint, watercolour set, watercolours, gouache set, ink, india ink,
           charcoal stick, pastels, pastel set, coloured pencil, colour pencils, pencil set, graphite, marker,
           markers, brush pen, nib, fountain pen ink, sketchbook, sketch pad, canvas roll, watercolour paper,
           rice paper, card stock, cardstock, tissue paper, crepe paper, origami paper, lino, lino sheet, print paper,
           frame moulding, mount board, gesso, varnish, turps, white spirit, glue, pva, superglue, epoxy, sandpaper,
           zip pull, craft supply, craft supplies, art supply, art supplies, haberdashery, stash, yarn stash,
           fabric stash, paper stash, scrap fabric, fabric scraps, remnant, offcuts, dye, natural dye, indigo,
           mordant, filament, solder, sheet metal, copper pipe, silver sheet, pencil, pen, paint tube, tube of paint,
           charcoal pencil, eraser, tortillon,            embroidery thread, cross stitch thread, quilting thread,
           webbing, buckle, rivet, eyelet, velcro, shellac, danish oil, linseed oil, kiln shelf wash, underglaze,
           oxide, grog, armature wire, chicken wire, balsa, basswood, foamboard, cardboard, perspex, acrylic sheet,
           mosaic tile, tesserae, grout for mosaic, glass sheet, lead came, copper foil, hide glue, gold leaf,
           gilding size, parchment, vellum, washi tape, sticker sheet for journal, beads, gemstone, cabochon,
           ear wire, leather dye, wax thread, candle wax, essential oil for soap

knitting, one stitch of it
  when     start, finish, finish off, work on, continue, go on with, get on with, crack on with, carry on
           with, do, get back to, pick up again, shape, increase, decrease, steek, graft, begin, resume,
           complete, tackle, attack, plough on with, plod on with, reknit, re knit, power through, bash out,
           knock out, design, pick up dropped, duplicate, lengthen, shorten, begin again: @knitting
  when     pick up: stitch, dropped stitch, button band, neckband, ribbing, gusset, heel flap
  when     turn, rework, correct, redo, learn, close, felt: heel, heel flap, gusset, cable, cable row, yoke,
           thumb, neckband, ribbing, dropped stitch, granny square, colourwork, lace panel, row, toe, button
           band
  when     fix: heel, heel flap, gusset, cable row, yoke, neckband, ribbing, dropped stitch, granny square,
           colourwork, lace panel, button band
  when     join: heel, heel flap, gusset, cable row, yoke, neckband, ribbing, dropped stitch, granny square,
           colourwork, lace panel, toe, button band
  unless   vet, quilt, hexagon quilt, cross stitch, buy, wash, iron, tidy, pair, match, sort, story, report,
           novel, write, dust, essay, weekend, meeting, wear, fold, spreadsheet, excel, table, boat, rowing,
           erg, csv, database, phone, injection, surgery, doctor, toenail, shoe, stretch, ball, running, walk,
           moleskin, blister, picnic, loan, garden, seed, corn, seats, wrestling, fight, ankle, interview,
           applications, job, hot, gel, nail, fleece blanket, fort, laptop, internet, broadband, electric,
           exercise, word, hiragana, katakana, kana, kanji, alphabet, dance, lines, keyboard, piano, periodic
           table, times table, words
  number   Knit one row
  time     Knit or hook for two minutes
  1        Work one stitch of it
  2        Take it out of its bag
  3        Find where you are in it
  4        Feel the wool between your fingers
  unclear  Count the stitches you have
  tired    Hold it on your lap
  afraid   Put in a marker you can go back to
  bored    Work one stitch with your eyes shut

undo what was knitted or sewn
  when     frog, rip, rip back, unravel, tink, restart, start over: @knitting, @sewing
  unless   paper, job, team, game, meeting, bra, file, code, frog costume, frog prince, frog suit, frog hat
  1        Put a marker where you'd stop
  2        Lay it flat under a good light
  3        Find the stitch where it began
  4        Breathe out: the thread is still yours
  unclear  Count back to where it was fine
  tired    Put it aside until tomorrow
  afraid   Take one photo of it first
  bored    Pull one stitch, and cheer

finish a knitted thing
  when     block, steam block, seam, seam up, sew up, sew together, weave in, sew in, darn in, press, mattress
           stitch, line, stuff, sew on: @knitting
  unless   calendar, morning, afternoon, number, user, phone
  1        Lay it flat, and smooth one edge
  2        Thread one needle, or fill one bowl
  3        Weave in one end
  4        Stroke it once, the way the stitches go
  unclear  Look at one photo of a finished one
  tired    Put it where you'll see it
  afraid   Try it on the smallest piece
  bored    Put on one song, and stop when it ends

sewing, one pin or one stitch
  when     sew, stitch, hem, pin, tack, baste, hand quilt, machine quilt, topstitch, edgestitch, overlock,
           serge, pleat, ruffle, hand sew, hand stitch, slip stitch, whip stitch, sew up, sew on, sew in,
           bind, quilt, piece, embroider, cross stitch, smock, applique, alter, shorten, lengthen, darn,
           patch, knock up, whip up, resew, reinforce, unpick and redo, appliqué, fray check, upcycle,
           refashion, customise: @sewing
  when     mend, repair: seam, side seam, hem, curtain hem, lining, pocket, quilt, quilt top, cushion, cushion
           cover, frill, binding, applique, embroidery, costume, soft toy, rag doll, teddy, tutu, cloak, robe,
           choir robe, gown, kilt, placket, waistband, buttonhole, bag strap, backpack strap, tent tear, horse
           rug, dog coat
  when     bind, finish, overlock, zigzag, trim, neaten: edge, raw edge, quilt edge, selvedge, hem edge
  when     take in, take up, let out, let down, turn up: hem, dress, skirt, trousers, jeans, waistband, seam,
           side seam, uniform, blouse, kurta, lehenga, salwar, gown, robe, choir robe, trouser leg, school
           trousers, sleeve, waistcoat, bodice, wedding dress, prom dress, costume, curtain hem, kilt, romper,
           sari blouse, sari hem, abaya hem, pinafore, petticoat
  when     attach, reattach, set in: collar, cuff, waistband, elastic, sleeve, lining, facing, binding, bias
           binding, ruffle, frill, zip, zipper, button, patch, pocket, hook and eye, popper, press stud,
           bodice, lace trim, trim, yoke, name tape
  when     finish, start, work on, continue, make, begin, get on with, get back to, tackle, crack on with,
           redo, complete: hem, curtain hem, seam, side seam, inseam, buttonhole, dart, lining, quilt, quilt
           top, quilt back, quilt binding, patchwork, patchwork cushion, embroidery, cross stitch, sampler,
           applique, appliqué, smocking, sashiko, needlepoint, tapestry cushion, dress, skirt, wedding dress,
           prom dress, blouse, sari blouse, kurta, salwar, lehenga, waistcoat, pinafore, romper, baby grow,
           cushion cover, curtain, curtains, roman blind, pillowcase, table runner, apron, tote bag,
           drawstring bag, soft toy, doll clothes, rag doll, bodice, corset, petticoat, tutu, cape, cloak,
           costume, choir robe, kilt, sari fall, half square triangle, log cabin block, flying geese, quilt
           sandwich, toile, draught excluder, peg bag, christmas stocking, trousers, trouser leg, school
           trousers, sleeve, waistband, pyjamas
  unless   wardrobe, wear, wash, dry, shower curtain, button up, website, app, code, email, book cover, buy,
           choose, elevator, pressing, ui, belly, walk, doorbell, heater, file, clothes line, shop for, order,
           take off, form, laundry, ironing, leak, roof, road, puncture, tyre, submit, vaccine, friendship,
           nicotine, software, server, linux, security, eye, pdf, zip line, photo, bed, bag of, name badge,
           hospital, plaster, guilt, garage, hosepipe, dry cleaner, dry cleaners, charge, cardboard, venetian,
           at the tailor, tailor's, at the dry
  number   Sew or pin the first one
  time     Sew for two minutes
  1        Put in one pin, or one stitch
  2        Thread one needle
  3        Lay it flat under a good light
  4        Run one finger along where the stitches go
  unclear  Look at one that's done already
  tired    Put it on the chair where you sit
  afraid   Tack it with big loose stitches
  bored    Use a thread that doesn't match

cut cloth or paper for it
  when     cut, cut out, trace, trim, snip, mark out, grade, rotary cut: @sewing
  when     lay out, mark, copy, adapt: pattern, pattern piece, sewing pattern, dress pattern, paper pattern,
           quilt top, quilt, block, bodice block, sloper, bodice, toile
  when     square up, fussy cut, true up: @sewing, strip, owl
  when     draft: pattern, bodice, bodice block, sloper, skirt, dress, dress pattern, sewing pattern
  unless   hair, class, calls, grass, essay, meeting, pay, tag off, tags off, fringe, sail, sails, candle,
           hedge, wick
  1        Lay it flat on the table
  2        Find the scissors and the pins
  3        Smooth one crease
  4        Look at where the first cut would go
  unclear  Check which way the cloth runs
  tired    Put the pieces on one pile
  afraid   Cut it out of newspaper first
  bored    Cut one very small square

buy what it's made of
  when     choose, pick out, source, shop for, track down, restock, price, replace, pick, match, ask for, hunt
           for, cost, reorder, compare: @material
  when     buy, order: @material
  unless   toilet, wrapping, printer, wall, bathroom, hair, tooth, teeth, dental, baking, kitchen, newspaper,
           leg, ear, bikini, trousers, exam, bed linen, sheets, id
  1        Write down how much you need of it, and what kind
  2        Read the name on the last one
  3        Write down one shop that has it
  4        Picture it in your hands
  unclear  Write down the colour, the size and how much of it
  tired    Write it on the shopping list
  afraid   Buy the smallest amount there is
  bored    Add one colour you've never used

sort what it's made of
  when     sort, tidy, organise, clear out, declutter, go through, destash, catalogue, reduce, thin out,
           rationalise, inventory, divide: @material
  unless   wrapping, toilet, work paper, exam, clothes, bed linen, bank, tax, newspaper, wax strip
  1        Sort one handful of it by colour or by size
  2        Find one box or bag for it
  3        Choose the one you like best
  4        Touch one of them
  unclear  Begin with what no one could use
  tired    Do one handful, and stop
  afraid   Give away one you'd never use
  bored    Sort three like a rainbow

put away what it's made of
  when     store, put away, box up, bag up, shelve, stash, put back, tidy away, clear away: @material
  unless   wrapping, toilet, work paper, exam, clothes, bed linen, bank, tax, newspaper, wax strip
  1        Find the box, the bag or the shelf it goes in
  2        Pick up what lies nearest to you
  3        Put the lid on one thing
  4        Touch one of them
  unclear  Put together what's of the same sort
  tired    Put it all in one bag for now
  afraid   Put away the one you surely won't need today
  bored    Lay three of them out like a rainbow

get what it's made of ready
  when     prepare, prep, soak, dye, stretch, prime, gesso, mix, stir, thin, melt, spin, card, ply, comb, cut,
           mark, dry, thaw, warm, test, try, open, sand, plane, bleach, tear, tone: @material
  when     measure: @material
  unless   wash hands, wall, laundry, printer, hair, exam, teeth, term paper, tooth
  1        Get it out, and put it where you'd work on it
  2        Find the bowl, the brush or the tool for it
  3        Read the label on it once
  4        Feel it between your fingers
  unclear  Try it on a scrap
  tired    Put it out for tomorrow
  afraid   Do the plainest piece of it first
  bored    Guess how long it'll take

unpick a seam
  when     unpick, rip out, pick apart, unstitch, seam rip: @knitting, @sewing
  when     take apart: quilt, seam, patchwork
  when     undo, take out, pull out, tear out: seam, side seam, hem, lining, dart, sleeve, collar, row,
           waistband, tacking, cast on, ribbing
  unless   paper, job, team, game, meeting, bra, file, code, shirt, wash
  number   Unpick the first one
  time     Unpick for two minutes
  1        Lay it flat under a good light
  2        Find the scissors or the seam ripper
  3        Find the stitch where it began
  4        Run one finger along the seam
  unclear  Put a pin where you'd stop
  tired    Put it aside until tomorrow
  afraid   Take one photo of it first
  bored    Pull one thread, and cheer

fold it
  when     fold, fold up, fold away, refold, roll, roll up: @clothes, @linen
  unless   over, round, around, under, plant, tree, dough, sleeve
  number   Fold one piece
  1        Clear a flat place to fold it on
  2        Lay the one on top flat, and smooth it once
  3        Take the nearest one in your hands
  4        Smooth the bit that's nearest to you
  unclear  Begin with the big ones
  tired    Fold three pieces, and leave the rest
  afraid   Begin with the easiest: a towel, or a napkin
  bored    Do it until one song ends

find its fellow
  when     pair, pair up, match, match up: sock, shoe, glove, slipper, mitten, boots, trainers, pyjamas
  unless   bluetooth, phone
  1        Pick up one, and look for its fellow
  2        Tip them out where you can see them
  3        Choose one that stands out
  4        Touch the nearest one
  unclear  Put all of one colour together
  tired    Do three pairs, and leave the rest
  afraid   Put the lonely ones in a bag for now
  bored    Pair up two that clash, for fun

spread a cloth
  when     spread, spread out, lay, lay out, put out, get out: dust sheet, tablecloth, picnic blanket, beach
           towel, blanket, towel, rug, prayer mat, yoga towel, tarp, cloth, mat, throw, table runner, place
           mat, placemat
  unless   knit, crochet, sewing, burn
  1        Choose where it would go, and clear that spot
  2        Take it out of where it's kept
  3        Find its two top corners
  4        Smooth the bit nearest to you
  unclear  Measure the spot in steps
  tired    Put it down folded, where it would go
  afraid   Do one corner
  bored    Shake it once like a sail

dry a pair of shoes
  when     dry, dry out, dry off, air, air out, deodorise: @shoes
  1        Put a sheet of newspaper where they'd stand
  2        Loosen them, and open them as wide as they go
  3        Choose the place where they'd dry
  4        Wiggle your toes
  unclear  Feel inside for the wettest spot
  tired    Stand them on their side, and leave them
  afraid   Ask someone what they do with theirs
  bored    Stuff one of them with crumpled news
"""
