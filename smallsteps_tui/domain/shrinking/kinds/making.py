"""Made by hand: drawing, sewing, photographs, podcasts, wood."""

KINDS = """
draw
  when     draw, sketch, doodle: -, *
  when     practise, learn, do: drawing, sketching, art, calligraphy, lettering, illustration, portrait
  when     make: drawing, sketch, art, comic
  when     -: drawing, sketchbook, sketching, art, calligraphy, illustration
  unless   bath, up, curtain, blood, money
  time     Draw for two minutes
  number   Draw one of them
  1        Draw one line
  2        Put a pencil on the paper
  3        Open the sketchbook at an empty page
  4        Follow one edge with your eyes
  unclear  Draw what is in front of you: a cup
  tired    Doodle on the back of an envelope
  afraid   Draw with your eyes closed
  bored    Draw it without lifting the pen

paint a picture
  when     paint: -, picture, portrait, landscape, watercolour, canvas, painting, miniature, *
  when     practise, do, start, finish: painting, watercolour, watercolor, oil painting
  when     -: painting, watercolour, watercolor
  unless   nail, face
  time     Paint for two minutes
  1        Dip the brush in one colour
  2        Put one colour on the paper
  3        Put the paints on the table
  4        Choose one colour
  unclear  Begin with the background
  tired    Paint one stripe
  afraid   Paint on the back of something old
  bored    Use the colour you like least

knit and crochet
  when     knit, crochet: -, *
  when     finish, start, work on, make: scarf, sweater, jumper, sock, baby blanket, granny square, hat,
           cardigan, mitten
  when     -: knitting, crochet, scarf, jumper
  unless   buy, wash
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

sew and mend
  when     sew, mend, embroider, quilt, darn, hem, alter, stitch, take in, sew on, patch: *
  when     finish, make, start, repair: quilt, dress, embroidery, curtain, costume, cushion, hem, button,
           cross stitch, skirt, trousers
  when     -: sewing, quilt, embroidery, mending, mending pile
  unless   fence, ways, roof, road, heart, tyre
  number   Sew one stitch
  1        Thread the needle
  2        Sew one stitch
  3        Put the sewing box on the table
  4        Choose the thread
  unclear  Pin the place with one pin
  tired    Put the needle and the thread with it
  afraid   Try the stitch on a rag
  bored    Use a thread in a wild colour

photographs and video
  when     photograph, film, shoot: *
  when     take, make: photo, picture, portrait, photograph
  when     edit, retouch, print, cut: photo, picture, video, film, reel, wedding photo
  when     make, do, start: photo book, photo album, scrapbook, photography, video, vlog, youtube channel,
           youtube video, short film
  when     -: photography, photo book, photo album, scrapbook, vlog
  unless   passport, id, hair, x ray
  number   Choose one of them
  1        Take or choose one picture
  2        Put the camera where you'll see it
  3        Charge the camera, or open the folder
  4        Frame one thing with your fingers
  unclear  Choose one thing to look for: red, round, old
  tired    Take one picture from where you sit
  afraid   Take one picture that no one will see
  bored    Take one from the floor

podcast and recording
  when     record, edit, start, make, launch, produce, publish: podcast, episode, podcast episode, album,
           demo, video, voice over, audiobook, song, ep, voice memo
  when     -: podcast, podcast episode
  1        Record ten seconds and keep them
  2        Write down its first sentence
  3        Put the microphone on the table
  4        Say the first three words out loud
  unclear  Write down who'd listen to it
  tired    Write down one title
  afraid   Record ten seconds, and delete them if you like
  bored    Record the sound of this room

build with wood and tools
  when     carve, whittle, saw, weld: *
  when     build, make, carve, sand, construct, restore, upcycle, craft: shelf, table, chair, bench,
           birdhouse, box, treehouse, raised bed, boat, model, bookshelf, guitar body, spoon, furniture,
           dollhouse, lego set, model plane, shed, greenhouse, chicken coop, toy, bowl, pot, mug, jewellery,
           candle, soap, card, kite
  when     do, learn, start: woodwork, woodworking, pottery, ceramics, carpentry, craft, diy, jewellery making
  when     -: woodwork, woodworking, pottery, ceramics, model kit, lego, diy, craft
  unless   website, app, business, habit, confidence, friend, money, bed, sure, decision, appointment, plan,
           list, call, peace, time, progress, trust, muscle, tea, coffee, dinner, lunch, breakfast, cake,
           bread, reservation, effort, amends, relationship, resilience, self, team, savings, credit, house,
           change, living, difference, mistake, love
  1        Draw it on the back of an envelope
  2        Lay out one tool
  3        Choose one piece to begin with
  4        Hold the material in your hand
  unclear  Write down one measurement
  tired    Put the pieces next to each other
  afraid   Try the first cut on a scrap
  bored    Give it a secret mark
"""
