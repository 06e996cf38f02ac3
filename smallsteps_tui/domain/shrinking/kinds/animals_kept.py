"""Keeping an animal: its things and its food, a game, and who minds it."""

KINDS = """
play with an animal
  when     play with, entertain: dog, puppy, cat, kitten, horse, parrot, rabbit, budgie, ferret, foal, guinea
           pig, rat, pet, hamster
  unless   fire, words, toy, cuddly, kids, child
  1        Fetch one thing they like to play with
  2        Go and sit down near them
  3        Call them once in your silliest voice
  4        Wiggle one finger
  unclear  Think of the game they liked last time
  tired    Throw one thing from the sofa
  afraid   Let them come to you
  bored    Let them choose the game

things for an animal
  when     -: new collar, new lead, new harness, dog collar, dog lead, cat collar, new dog bed, new hutch, new
           cage, new tank
  when     choose, get, order: collar, harness, muzzle
  when     buy, get, set up, build, choose, order, install, put up, assemble, replace: cage, dog bed, dog
           crate, cat flap, cat tree, scratching post, aquarium, terrarium, fish tank, harness, dog harness,
           hutch, beehive, litter tray, cat carrier, dog coat, hamster cage, dog toy, tack, saddle, vivarium,
           dog gate, puppy pen, pet carrier, dog car seat, kennel, dog food bowl, dog lead
  when     -: cage, cat flap, dog crate, dog bed to buy, aquarium setup, terrarium, cat tree
  unless   clean, wash, scrub, empty, muck, feed, control, experiment, lab, batting, cricket, roll, rib,
           football, faraday, storage, horse box, uniform, climb, climbing, abseil, baby, window, safety,
           scaffold, battery, wiring, jumper, kettle, tomatoes, tomato, bike, bicycle, shirt, printer, phone,
           peas, strawberries, guitar, laptop, lamp, plug, amp, sofa, install cage
  1        Measure your animal, or the space it would go in
  2        Write down what it's for
  3        Look at one that other people recommend
  4        Picture your animal using it
  unclear  Ask someone who has one what they'd buy again
  tired    Write it on the list
  afraid   Choose one you could return
  bored    Ask your animal for its opinion

who looks after them while you're away
  when     find, book, ask, arrange, call, look for, organise, get, visit, hire, ask for: dog sitter,
           cat sitter, kennel, cattery, pet sitter, dog walker, boarding kennel, dog daycare, holiday care for
           dog, someone to feed the cat, dog boarding, doggy daycare, house sitter, chicken sitter,
           dogsitter, catsitter, someone for the dog, petsitter, rabbit sitter
  when     -: dog sitter, cat sitter, kennel, pet sitter, dog walker, cattery, dog daycare
  1        Write down what a day involves: food, walks, naps
  2        Write one line to one person who likes animals
  3        Write down the dates
  4        Think of who they're always happy to see
  unclear  Ask someone who they use
  tired    Save one name
  afraid   Try one short visit first
  bored    Write the instructions as your animal would

hay, straw and feed
  when     order, buy, get: hay, straw, bedding for stable, animal feed, chicken feed, horse feed, silage,
           shavings, dog food, cat food, pet food, bird seed, rabbit food, cat litter
  when     -: hay, cat food, dog food, pet food
  unless   give, bowl, feed, paper, glass, hat, drink, straws, party, reusable, make
  1        Write down how much you have left
  2        Read the name on the bag
  3        Find the number or the page you order from
  4        Lift the bag and guess what's left
  unclear  Ask the vet or a neighbour how much they'd get
  tired    Write it on the list
  afraid   Order what you had last time
  bored    Ask your animal for a review
"""
