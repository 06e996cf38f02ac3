"""With an animal: to the vet, in and out, its name, its food while its people are away, eggs and honey."""

KINDS = """
off to the vet with them
  when     go to, take, visit, see, bring, drive, get to: vet, cat to vet, dog to vet, luna to vet, rabbit to
           vet, kitten to vet, hamster to vet, puppy to vet, horse to the vet, bunny to vet, cat, kitten,
           rabbit, hamster, tortoise, guinea pig, budgie, cat to the vet, dog to the vet, groomer
  when     take, bring, drive, catch, get: @dog, @pet, @person
  when     take, bring, drive, get: biscuit, pepper, ginger, honey, toffee, cookie, mochi, oreo, peanut,
           olive, basil, waffle, muffin, pickle, nacho, smudge, patch, sock, shadow, bramble, luna, bella,
           max, milo
  when     -: vet, vet appointment, @dog, @pet
  only     vet, vet's, groomer, check up, checked, jab, jabs, vaccinated, neutered, spayed, clinic
  unless   bill, invoice, pay, insurance, doctor, gp, dentist, mum, dad, kid, child, baby, son, daughter
  1        Write down one thing to tell them there
  2        Put the carrier or the lead by the door
  3        Find the papers with the last jabs
  4        Stroke them once
  unclear  Write down what's different from usual
  tired    Put the carrier in the middle of the room
  afraid   Write down the one question you'd like answered
  bored    Ask your animal for its version

look after somebody's animal
  when     look after, watch, mind, take care of, feed: neighbour's cat, neighbour's dog, friend's dog,
           sister's cat, friend's cat, parents' dog, parents' cat, neighbours' cat
  when     dog sit, cat sit, petsit, pet sit, dogsit, catsit: *, -
  when     write: pet sitter instructions, note for the cat sitter, feeding instruction, instruction for dog
           sitter
  1        Write down what it eats, and when
  2        Ask them in one line what it's afraid of
  3        Put the spare key with your own
  4        Say its name once
  unclear  Write down who you'd ring if it's ill
  tired    Choose when you'd look in tomorrow
  afraid   Meet it once while they're there
  bored    Write it as your animal would

a name for an animal
  when     find, choose, pick, think of, decide on: name for the puppy, name for cat, name for dog, puppy
           name, name for the cat, name for the dog, kitten name, name for kitten
  when     name: @dog, @pet, @livestock
  unless   by their, by its, by ear, songs
  1        Write down the first name that comes
  2        Call one name across the room
  3        Look at its face, and say one name
  4        Think of a name you'd never give
  unclear  Write down one sound you like
  tired    Sleep on the one you liked last
  afraid   Try one for a day, and tell no one
  bored    Think of the grandest name for it

collect what they give
  when     collect: egg, honey, honeycomb
  when     gather: egg
  when     extract, harvest, spin: honey, honeycomb
  unless   box, shop, delivery, paint, easter, carton
  1        Put a bowl or a box by the door
  2        Put your boots on
  3        Look out at where they are
  4        Listen to who's calling
  unclear  Look at how many there were yesterday
  tired    Take what's nearest, and leave the rest
  afraid   Ask someone who keeps them to come along
  bored    Guess the number, then count

let two animals meet
  when     introduce, introduce to, mix, integrate, acclimatise: @dog, @pet, @livestock
  1        Choose a room or a fence to keep between them
  2        Let each of them smell a cloth of the other's
  3        Put a treat on each side of the door
  4        Sit down, so that you're calm first
  unclear  Look up how long it takes, for such as these
  tired    Leave them apart today
  afraid   Ask someone to hold one of them
  bored    Guess who'll look away first

get it into or out of somewhere
  when     get in, get into, get out, get out of, get off, load, load into, coax, coax out, coax into, call
           in, lure: @dog, @pet
  when     get, put: @dog, @pet
  only     in the, into, out of, off the, in her, in his, in its, out from, carrier, crate, car
  unless   fixed, neutered, spayed, jab, vaccinated, shelter
  1        Put one treat where you'd like it to go
  2        Put its blanket in there
  3        Open the door, and step back
  4        Say its name once, calmly
  unclear  Look at what it's afraid of in there
  tired    Open it wide, and sit down nearby
  afraid   Do one step of it, give a treat, and stop
  bored    Sing it the song you always sing there

let it out or in
  when     let in, let out, shut in, shut out, keep in, keep out: @dog, @pet
  when     let, shut, keep: @dog, @pet
  only     in, out, inside, outside
  unless   shape, photo, bin, tank, cage
  1        Go to the door, and see where it is
  2        Look out, or listen for it
  3        Put its bowl or a treat by the door
  4        Say its name once
  unclear  Write down when it goes out and comes in
  tired    Ask whoever's nearest the door
  afraid   Stand where it can see you, and wait
  bored    Bow it through the door like a butler

medicine into an animal
  when     give, put in, get, administer, syringe: drop, ear drop, eye drop, tablet, pill, medicine, med,
           injection, insulin, wormer, antibiotic, painkiller, ointment, spot on, paste, worming tablet
  only     dog, cat, puppy, pup, kitten, tortoise, rabbit, bunny, hamster, guinea pig, guinea pigs, ferret,
           parrot, budgie, hen, hens, chickens, horse, pony, goat, goats, sheep, lamb, calf, donkey, cow, pig,
           pigs, fish, gecko, snake, bird
  unless   husband, wife, mum, dad, child
  1        Read the vet's label once
  2        Put it with the treats
  3        Choose a treat for afterwards
  4        Stroke them once behind the ear
  unclear  Ask the vet how other people manage it
  tired    Write the time on a note by the food
  afraid   Ask someone to hold them while you give it
  bored    Wear an old jumper and sing

a bath for an animal
  when     give, get: bath, wash, shower, brush, trim, clean, tortoise bath, dog bath, puppy bath, cat bath,
           brush down
  only     dog, cat, puppy, pup, kitten, tortoise, rabbit, bunny, hamster, guinea pig, guinea pigs, ferret,
           parrot, budgie, hen, hens, chickens, horse, pony, goat, goats, sheep, lamb, calf, donkey, cow, pig,
           pigs, fish, gecko, snake, bird
  unless   mat, robe, towel to buy, litter, cage, tray, tank
  1        Lay out one towel, and put a treat in your pocket
  2        Run a little water over your own hand
  3        Let it sniff where it'll be
  4        Say its name, and watch its ears
  unclear  Look up how warm the water may be
  tired    Do the feet, and leave the rest
  afraid   Ask someone to hold it with you
  bored    Tell it it's off to a ball

its meal
  when     give, serve, get, make, bring, take: dinner, breakfast, supper, tea, lunch, food, feed, meal, hay,
           water, bucket, dog dinner, cat dinner
  only     dog, cat, puppy, pup, kitten, tortoise, rabbit, bunny, hamster, guinea pig, guinea pigs, ferret,
           parrot, budgie, hen, hens, chickens, horse, pony, goat, goats, sheep, calf, donkey, cow, pig, pigs,
           gecko, snake, bird
  unless   shop, buy, order, stock, vet, roast, curry, mum, dad, kid, kids, dog food, cat food, rabbit food,
           chicken feed, horse feed
  1        Get out what it eats
  2        Pick up the bowl
  3        Go over to where it eats
  4        Say its name once
  unclear  Look on the packet how much it gets
  tired    Put the packet next to the bowl for tomorrow
  afraid   Put it down and step back
  bored    Serve it like a waiter
"""
