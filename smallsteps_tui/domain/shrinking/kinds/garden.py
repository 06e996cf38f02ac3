"""Garden, balcony and plants."""

KINDS = """
weed the garden
  when     weed: *
  when     pull, pull out, dig up: weed
  when     clear, tidy, do, clean up, tidy up, sort out: garden, yard, allotment, flower bed, backyard, patio,
           balcony, border
  when     -: weed, weeding, garden, allotment, flower bed, gardening, yard work
  number   Pull one weed
  1        Pull one weed
  2        Put the gloves by the door
  3        Step outside and choose one bed
  4        Look out at it from the window
  unclear  Choose one square, as big as a doormat
  tired    Pull the one weed you can reach from the path
  afraid   Begin with one you surely know is a weed
  bored    Pull weeds until one song ends

mow the lawn
  when     mow: *
  when     cut: grass, lawn
  when     -: lawn, grass, mowing
  1        Wheel the mower out
  2        Put on the garden shoes
  3        Pick one stick up off the lawn
  4        Look out at the lawn
  unclear  Check that there is fuel, or a charge
  tired    Put the mower where you'll see it
  afraid   Walk over the grass once without it
  bored    Mow a path, to somewhere

cut hedges and branches
  when     prune, trim, cut, cut back, clip: hedge, rose, bush, rose bush, branch, tree, shrub, fruit tree,
           ivy, vine
  when     prune: *
  unless   git, christmas
  1        Cut one twig
  2        Carry the shears outside
  3        Find the garden gloves
  4        Choose the twig that sticks out most
  unclear  Look up when it likes to be cut
  tired    Put the shears by the door
  afraid   Cut what is surely dead
  bored    Give one side a haircut

water the plants
  when     water, repot, feed, mist: plant, houseplant, tomato, flower, garden, pot, seedling, orchid, cactus,
           *
  when     look after, care for: plant, houseplant
  when     -: houseplant, plants
  unless   colour
  1        Water one plant
  2        Fill the watering can
  3        Touch the soil of one pot
  4        Turn one pot towards the light
  unclear  Find the plant that looks driest
  tired    Give one plant what is left in your glass
  afraid   Begin with the one that survives anything
  bored    Give the thirstiest one a name

plant and sow
  when     plant, sow, grow, plant out: seed, seedling, tomato, herb, vegetable, flower, bulb, tree, potato,
           bean, *
  when     start: garden, vegetable garden, compost, compost heap, herb garden, veg patch
  when     -: compost, seedling, vegetable garden, herb garden
  unless   business, idea, beard, hair, confidence, self, flag
  1        Fill one pot with soil
  2        Put the seeds on the windowsill
  3        Find one pot
  4        Read the back of one packet
  unclear  Choose one thing you'd like to eat or see
  tired    Put one pot where the sun comes in
  afraid   Begin with cress; it can't help growing
  bored    Plant one seed and keep secret where

rake, dig, clear up outside
  when     rake, dig, sweep, clear, turn over: leaf, leaves, bed, path, gutter, snow, pond, greenhouse,
           vegetable patch
  1        Rake or clear one armful
  2        Take the tool outside
  3        Put your boots by the door
  4        Look out at where you'd begin
  unclear  Begin by the door
  tired    Clear one step's width
  afraid   Do the flat bit, and leave the ladder
  bored    Make one pile as high as your knee
"""
