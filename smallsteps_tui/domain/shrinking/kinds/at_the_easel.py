"""Before and at the easel: paints in order, faces and figures."""

KINDS = """
paints and pencils in order
  when     tidy, organise, sort, clear, declutter, sort out: easel, art corner, art table, painting corner,
           art supply, art supplies, paint, pencil, art room, marker, art box, paint box, paintbox, pastel,
           crayon, coloured pencil, felt tip, pen, sketchbook
  when     -: art supplies, art corner, art table
  when     clean: art corner, art table, painting corner, art room
  unless   house, wall, tin, bathroom, desk, get, buy
  1        Put all of one kind in one place
  2        Throw out one that has dried up
  3        Clear a patch the size of a plate
  4        Look at which colour you use most
  unclear  Make one pile that works, and one that doesn't
  tired    Put one back where it lives
  afraid   Throw out one, and stop
  bored    Put three in the order of the rainbow

draw a face or a figure
  when     draw, sketch, practise drawing, draw from memory: figure, face, body, eye, nose, hair, ear, skull,
           nude, gesture, pose, foot, animal, horse, cat, dog, tree, building, person, people, bird, car,
           house, flower, plant, family, grandchild, baby
  when     -: portrait, still life, figure drawing, gesture drawing, portrait drawing, study of hands
  unless   plan, line under, attention, bath, curtain, wash, straight, exercise, family tree, floor plan
  number   Draw the first one in ten lines
  time     Draw for two minutes
  1        Draw its outline in one loose line
  2        Draw its biggest shape as an egg or a box
  3        Put a sheet of paper and a pencil in front of you
  4        Follow its edge with your eyes
  unclear  Look at where the light falls on it
  tired    Draw one shape from where you lie
  afraid   Draw it with the hand you don't write with
  bored    Draw it without once looking at the paper

put a picture where others see it
  when     post, share, publish, upload, send, submit, email, put online, put on instagram: @artwork
  unless   phone, homework, passport, letter, postcard, to my, to gran, to nan, grandson, granddaughter,
           stamp, envelope, to her, to him, to mum, to dad, buyer, customer, parcel, box
  1        Find it, and look at it for one breath
  2        Open the page or the message it would go in
  3        Write three words to go with it
  4        Choose one person who'd like to see it
  unclear  Write down where it goes
  tired    Put it where you'll find it tomorrow
  afraid   Show it to one friend first
  bored    Give it a title in another language
"""
