"""Thread and wool: sewing, mending, knitting, crochet, spinning, felt."""

KINDS = """
the sewing machine
  when     thread, clean, oil, service, set up, unpack, learn, use, try, learn to use, open, rethread, get
           out, dust off, get down: sewing machine, overlocker, serger, bobbin, machine needle, knitting
           machine, embroidery machine
  when     fix: sewing machine, overlocker, serger, bobbin, machine needle, knitting machine, embroidery
           machine
  when     repair: sewing machine, overlocker, serger, bobbin, machine needle, knitting machine, embroidery
           machine
  when     change, replace, put in: sewing machine needle, machine needle, presser foot, walking foot
  when     -: sewing machine, sewing machine service, overlocker
  unless   from, buy
  1        Put it on the table, with its booklet next to it
  2        Take its cover off
  3        Find the needle, the bobbin or the booklet
  4        Lift the foot and look underneath
  unclear  Open the booklet at the first picture
  tired    Put it where you'll sew tomorrow
  afraid   Sew one line on a rag, with no thread in it
  bored    Sew a wave on a rag

hems, zips, buttons
  when     hem, take up, take in, let out, shorten, lengthen, sew on, alter, sew: trousers, skirt, dress,
           curtain, button, zip, hem, sleeve, jeans, coat, zipper, name tape, name tag, badge, patch on, suit,
           lining, snap, hook, strap, pocket, uniform, elastic, pyjamas, wedding dress, bridesmaid dress
  when     mend: trousers, skirt, dress, curtain, button, zip, hem, sleeve, jeans, coat, zipper, name tape,
           name tag, badge, patch on, suit, lining, snap, hook, strap, pocket, uniform, elastic, pyjamas,
           wedding dress, bridesmaid dress
  when     replace, fix: button, zip, hem, sleeve, zipper, name tape, name tag, patch on, lining, snap, strap,
           pocket, elastic, pyjamas, wedding dress, bridesmaid dress
  when     -: hem, hemming, alteration, curtain hem, name tape, trouser hem
  unless   guitar, watch, bike, helmet, bag strap, camera, stirrup, stride, elevator, lift, belly, walk,
           doorbell, heater, file, strap button, strap lock, banjo, ukulele, bass, accordion
  unless   remote, doorbell, controller, joystick, website, page, app, keyboard, phone, oven, washing machine,
           cleaner, cleaners, tailor, seamstress, drawing, hemmed, altered, shortened, lengthened, mended,
           repaired, taken
  number   Thread a needle for the first one
  1        Thread one needle
  2        Mark the place with one pin
  3        Find the button or the thread that matches
  4        Put it on the table where you'd sit
  unclear  Measure it against one that fits
  tired    Put a needle, thread and the cloth together
  afraid   Try three stitches on a rag
  bored    Use a thread in a wild colour

mend clothes
  when     mend, darn, patch, repair, fix: jeans, sock, shirt, jumper, hole, coat, clothes, tear, trousers,
           sweater, glove, jacket, piece of clothing, school trousers, tights, bag, favourite shirt, cardigan,
           work trousers, backpack, tent, blanket, hole in sock, moth hole, seam, lining, pocket, dress,
           handbag
  when     darn: *
  when     learn to: mend, darn, mend clothes, sew a button
  when     -: mending, mending pile, darning, visible mending
  when     mend, darn, patch: knee, elbow
  unless   fence, ways, roof, road, heart, tyre, wall, puncture, plaster, friendship, doctor, budget, net,
           boat, hose, bucket, pipe, ceiling, floor, hedge, kayak, strap, patched, mended, repaired, darn it,
           darning needle, darning wool, darning mushroom
  number   Lay out the first one, with the hole on top
  1        Lay it flat, with the spot that needs it on top
  2        Turn it inside out and find the hole
  3        Choose a thread, matching or loud
  4        Put your favourite one on top
  unclear  Put a safety pin where it's torn
  tired    Put a needle and thread on top of the pile
  afraid   Begin with a sock no one will see
  bored    Mend it in the shape of a star or a heart

patterns, cloth, dressmaking
  when     choose, find: pattern, fabric, dress pattern, piece for quilt, sewing pattern, skirt pattern,
           lining, bag pattern
  when     buy, get, order, choose, find: fabric, cloth, cushion fabric, curtain fabric, lining, cotton
           fabric, bias tape, quilting cotton, interfacing, jersey, felt
  when     -: sewing pattern, fabric, dress pattern, fabric shopping
  when     design, plan: apron, blouse, dress, bridesmaid dress, wedding dress, prom dress, skirt, quilt, baby
           quilt, memory quilt, cosplay, cushion, curtain, kurta, sari blouse, tote bag
  unless   behaviour, flower, knit, crochet, sleep, softener, tooth
  unless   data, numbers, sleep pattern, software, waking, mood, symptom, symptoms, speech, weather, sales
  1        Measure one thing, and write it down
  2        Lay the cloth out flat
  3        Find the pattern and read its first line
  4        Feel the cloth between two fingers
  unclear  Look at one you have that fits
  tired    Put the pattern and the cloth in one bag
  afraid   Cut it out of newspaper first
  bored    Choose the fabric you'd never dare to wear

embroider and cross-stitch
  when     embroider, cross stitch, needlepoint: *
  when     finish, start, make, do, work on, learn: embroidery, cross stitch, sampler, needlepoint, tapestry,
           sashiko, smocking, hand embroidery, cross stitch sampler, latch hook, lacework, bobbin lace,
           tatting, cross stitch picture
  when     -: embroidery, cross stitch, sampler, needlepoint, sashiko, cross stitch birthday present, tatting,
           bobbin lace
  number   Make one stitch
  time     Stitch for two minutes
  1        Make one stitch
  2        Thread the needle with one colour
  3        Put the cloth in the hoop
  4        Choose the next colour
  unclear  Mark where you left off
  tired    Put the hoop on the sofa
  afraid   Try one stitch at the edge of the cloth
  bored    Use a colour that isn't on the chart

sew
  when     sew, quilt, stitch, baste: -, *
  when     tack: -
  when     finish, make, start, piece: quilt, dress, curtain, cushion, skirt, baby quilt, tote bag, cushion
           cover, apron, wedding dress, pyjamas, quilt top, memory quilt, patchwork, pillowcase, bunting,
           tablecloth, prom dress, blouse, waistcoat, cosplay, reusable pad, oven glove, kids dress, sari
           blouse, kurta, bridesmaid dress, roman blind, patchwork quilt, tote
  when     learn, do, start, practise: sewing, quilting, dressmaking, patchwork, hand sewing, tailoring
  when     learn to: sew, quilt, make clothes, make my own clothes, use a sewing machine
  when     -: sewing, quilt, quilting, patchwork, sewing project, dressmaking, baby quilt, memory quilt,
           cushion cover, curtains to make
  when     bind, back: quilt, baby quilt, quilt top, memory quilt, patchwork quilt, seam, cushion
  when     make, piece: blanket
  unless   removal, removed, out, doctor, nurse, hospital, oats, discord, fence, ways, roof, road, heart,
           tyre, wound, seeds, wild oats, up the deal, pack, buy, wash, plastic, rubbish, hire, dog bag,
           together a plan, row, rows, dye, turkey, chicken, roast, joint, lamb, goose, pork, dog, cleaner,
           dry cleaner, cover off, launderette, marker, ripper
  unless   backing, batting, does them, does it, does that, kit
  unless   guild, agm, exhibition, shop, museum, club, course, circle, class, video, clip, clips, panorama,
           photo, up a deal, stitch in my, stitch in side, quilt show, quilt cover, stitch marker, sewing box,
           sewing machine, sewing kit, stitch ripper, fees
  number   Sew one stitch
  1        Thread one needle
  2        Lay the cloth in front of you, the right way up
  3        Put the sewing box on the table
  4        Choose the thread
  unclear  Mark the place with one pin
  tired    Put the needle and the thread with it
  afraid   Try the stitch on a rag
  bored    Use a thread in a wild colour

finish a knitted piece
  when     weave in: shawl, end, sweater, jumper, sleeve, yarn end, loose end, cardigan, square, granny
           square, blanket, lace shawl, scarf
  when     weave in: *
  when     -: yarn ends, weaving in ends
  unless   wash, calendar, contact
  number   Weave in one end
  1        Weave in one end
  2        Lay the piece out flat
  3        Find the blunt needle
  4        Stroke the piece smooth
  unclear  Count the ends
  tired    Put the blunt needle with it
  afraid   Begin on the side no one sees
  bored    See if you can weave in one end in one song

sew a knitted piece together
  when     seam, sew up, sew together: shawl, sweater, jumper, sleeve, cardigan, square, granny square,
           blanket, scarf, hat, sock, glove
  unless   wash, calendar, contact
  1        Lay the piece out flat
  2        Find the blunt needle
  3        Cut one arm's length of yarn
  4        Stroke the piece smooth
  unclear  Count the ends
  tired    Put the blunt needle with it
  afraid   Begin on the side no one sees
  bored    See if you can weave in one end in one song

crochet
  when     crochet: -, *
  when     finish, start, work on, make, frog: amigurumi, granny square, crochet toy, crochet blanket, granny
           blanket
  when     learn, do, start, try, practise: crochet, crocheting, amigurumi, tunisian crochet
  when     learn to: crochet
  when     -: crochet, granny square, crocheting, amigurumi
  unless   buy, sell, price, hook, hooks, pattern book, club, class
  number   Work one row
  time     Crochet for two minutes
  1        Work one stitch
  2        Pick up the hook
  3        Put the yarn and the hook on the armchair
  4        Wind the yarn round one finger
  unclear  Count the stitches in the last row
  tired    Hold the yarn for one song
  afraid   Work three stitches you'll pull out again
  bored    Choose the next colour with your eyes closed

knit
  when     knit, crochet: -, *
  when     make: baby hat, bobble hat, knitted toy, cowl, swatch, tea cosy, baby bootie, sweater, jumper,
           cardigan, shawl, mitten, poncho
  when     -: knitting
  when     knit, purl: *
  when     finish, work on: shawl, blanket, baby hat, baby cardigan, second sock, sleeve, afghan, baby
           blanket, hat, scarf, sweater, jumper, mitten, left mitten, glove, poncho, legwarmer, dishcloth,
           sock, swatch, row, cowl, beanie, tea cosy, bobble hat, knitted toy, christmas sock, baby bootie,
           pullover
  when     learn, do, start, try, practise: knitting, purl stitch, colourwork, sock knitting
  when     learn to: knit, purl, knit sock
  when     -: knitting project, blanket to finish, sock knitting
  when     knit: -
  unless   quilt, hexagon, boat, seats, table, vegetables, @crop, boats, patchwork, cross stitch, buy, wash,
           iron, tidy, pair, match, sort, story, report, novel, write, dust, essay, weekend, in meeting, take,
           bring, bag, needles, needle, knitting bag, pattern book, magazine, hook, gauge, club, group, class,
           shirt, knit wear, knitwear, knitting machine, knitting wool order, knitting teacher, knitting
           chart, knit pattern, knit night, knit counter
  number   Knit one row
  time     Knit for two minutes
  1        Knit one stitch
  2        Pick up the needles
  3        Put the wool on the armchair
  4        Touch the wool
  unclear  Count the stitches on the needle
  tired    Hold the wool for one song
  afraid   Knit one stitch you can pull out again
  bored    Choose the next colour with your eyes closed

wool to wind, spin, felt, weave
  when     wind, spin, ply, skein: wool, yarn, fleece, skein, roving, ball of wool, ball of yarn, sock yarn,
           knitting wool, knitting needle, crochet hook, sock wool, alpaca
  when     felt, needle felt: *
  when     warp, thread, dress, set up: loom
  when     make: felt flower, felt slipper, felt ball, felt toy, felt, tapestry, felted hat
  when     learn, do, start: weaving, spinning, felting, needle felting, tapestry weaving
  when     -: felting, weaving, spinning wool, needle felting, felt slipper, tapestry weaving, loom
  when     wind, untangle, roll up, ball up, skein up: @material
  when     wind, thread, beam: warp
  unless   shed, roof, garage, @building, tip, tips, pen, pens, lump, better, worse, sad, yarn shop, class,
           gym, bike, glass, sweater, dream, through traffic, spin class, jumper, felt pad, felt roof, felt
           hat, felt board, felt off, felt like, felt nail, felt tack, felt bit, felt under, chair leg
  time     Work the wool for two minutes
  1        Wind or pull out one arm's length of it
  2        Put the wool and the tool in one basket
  3        Choose which colour comes first
  4        Roll a bit of wool between two fingers
  unclear  Read the label for weight and length
  tired    Hold the softest ball for one song
  afraid   Try it with a handful of scraps
  bored    Match a colour to what you're wearing

pin it up or together
  when     pin: ~
  unless   @onscreen, @message, post, tweet, chat, thread, comment, tab, icon, taskbar, version, hope, hopes,
           blame, butterfly, knee, hip, ankle, wrist, arm, down, board
  1        Find the pins, and put them next to it
  2        Choose the spot for the first pin
  3        Put it where the light is good
  4        Think of where the pins are
  unclear  Hold it where it would be, and look
  tired    Put it where you'll walk past it
  afraid   Use a peg or a bit of tape at first
  bored    Hold it upside down, and see if it's better

anything else with thread
  when     unpick, baste, applique: *
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel, book,
           find, return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate, reply, answer,
           complain, dead, died, drive, think, wash, vacuum, clean, sort, email thread, throw out, shut, roll,
           reading, hair, knit, crochet, sew, embroider, weave, dye, mend, darn, spin, iron, fold, pack, shorten,
           draw, design, quilt
  unless   turkey, chicken, meat, roast, joint, lamb
  1        Put it, or what you need for it, on the table
  2        Do one stitch, or undo one
  3        Find the right thread
  4        Feel it between two fingers
  unclear  Mark one place to begin
  tired    Fold it, with the thread on top
  afraid   Begin on a rag
  bored    Choose a button no one else would choose

cut out and trace a pattern
  when     cut, cut out, trace, copy: pattern, fabric, dress pattern, piece for quilt, sewing pattern, skirt
           pattern, lining, bag pattern, pattern piece
  when     iron, press, cut, cut out: fabric, cotton fabric, quilting cotton, curtain fabric, cushion fabric,
           quilt top, interfacing, jersey, cloth
  when     iron, press: seam, hem, pattern, pieces
  unless   behaviour, flower, sleep
  1        Lay it flat on the table
  2        Put paper and a pen beside it
  3        Check which size you are
  4        Smooth one corner with your hand
  unclear  Mark your size with one colour
  tired    Trace the smallest piece
  afraid   Trace it on old paper first
  bored    Guess which piece is the sleeve

thread a needle
  when     thread: needle, my needle, embroidery needle
  1        Hold the needle up to the light
  2        Cut the end of the thread at a slant
  3        Find the needle and the thread
  4        Hold the thread between two fingers
  unclear  Look for the wider side of the eye
  tired    Use a needle with a bigger eye
  afraid   Park it in a cork between two goes
  bored    Thread it with one eye closed

wash or wipe a bag
  when     clean, wash, deep clean, wipe, wipe down, wipe out, scrub, hoover out, air, freshen: handbag,
           purse, wallet, backpack, rucksack, school bag, schoolbag, satchel, work bag, diaper bag, nappy
           bag, changing bag, gym bag, sports bag, beach bag, makeup bag, wash bag, washbag, toiletry bag,
           pencil case, briefcase, suitcase, bag, swimming bag, pe bag
  unless   machine, cage, sleeping, bean
  1        Take out what's in its pockets
  2        Put it on a sheet of newspaper
  3        Look for its washing label
  4        Open one zip
  unclear  Shake it out over the bin first
  tired    Hang it up, open, by the window
  afraid   Try a damp cloth on the bottom first
  bored    Guess how many crumbs
"""
