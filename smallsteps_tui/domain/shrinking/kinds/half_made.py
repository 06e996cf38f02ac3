"""What was begun and set aside, and what is mended at a table."""

KINDS = """
finish a thing half made
  when     finish, carry on with, continue, go back to, get back to: bench, bookcase, bookshelf, shelf, birdhouse,
           bird house, boat, canoe, kayak, chair, table, coffee table, desk, cabinet, chest, stool, toy box,
           treehouse, playhouse, dollhouse, doll's house, shed, gate, pergola, planter, raised bed, sandpit, hutch,
           chicken coop, coat rack, coffin, guitar, wardrobe, rocking horse, craft project, ufo, unfinished project,
           unfinished object, workbench, model kit
  1        Go over to it, and touch the spot that comes next
  2        Write down the one part that comes next
  3        Put out the one tool that part needs
  4        Look at it once from all sides
  unclear  Write down what's left, in three words
  tired    Wipe the dust off it
  afraid   Do the spot no one will see
  bored    Do the easiest part first

mend a toy or a clock
  when     fix, mend, repair, restore, glue, glue back, patch up: toy, clock, wall clock, doll, teddy, teddy bear,
           dolls house, doll's house, dollhouse, old radio, radio, rocking horse, music box, wooden toy, toy car,
           ornament, vase, figurine, mug, teapot, picture frame, chair leg
  unless   alarm clock in, car
  1        Put it on the table, with all its pieces
  2        Look at where it came apart
  3        Write down what it would need
  4        Clear a patch the size of a tray
  unclear  Take one photo of the place
  tired    Put the pieces in one box
  afraid   Hold the pieces together once, with no glue
  bored    Give it a name
"""
