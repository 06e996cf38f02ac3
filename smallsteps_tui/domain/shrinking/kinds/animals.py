"""Animals: pets, vets, training, farms and bees."""

KINDS = """
a goodbye to an animal
  when     bury, say goodbye to, euthanise: guinea pig, dog, cat, hamster, rabbit, bird, budgie, horse, pet,
           my dog, my cat, our dog
  when     -: pet loss, pet funeral
  unless   lead, coat, collar, harness, out, crate, kennel, carrier, bed, food
  1        Sit with them for a moment
  2        Put a hand on their fur, or on their blanket
  3        Say their name
  4        Look at one photo of a good day
  unclear  Ask the vet the one question on your mind
  tired    Ask someone to be there with you
  afraid   Ask the vet what it will be like
  bored    Tell someone the funniest thing they ever did

an animal to be put to sleep
  when     put, put down, put to sleep, let go: dog, cat, horse, rabbit, hamster, cat down, dog down, guinea
           pig, pet, pony
  unless   lead, coat, collar, harness, out, crate, kennel, carrier, bed, food, off the lead
  only     down, sleep, to sleep, let go
  1        Sit with them for a moment
  2        Put a hand on their fur, or on their blanket
  3        Say their name
  4        Look at one photo of a good day
  unclear  Ask the vet the one question on your mind
  tired    Ask someone to be there with you
  afraid   Ask the vet what it will be like
  bored    Tell someone the funniest thing they ever did

medicine for an animal
  when     give: cat pill, dog pill, cat her pill, dog his medicine, dog medicine, cat medicine, dog his
           tablet, insulin to cat, cat his tablet, dog tablet, dog her pill, worming tablet, medicine to dog,
           dog her medication, horse medicine, rabbit medicine
  when     worm, deworm, deflea: @dog, @pet, @livestock, @person, -
  when     treat: cat for worms, worm, cat, dog
  when     deworm, worm: goat, sheep, horse, dog, cat
  when     apply, put, put on, do, treat for, give: flea stuff, flea drop, worm stuff, flea treatment, worming
           tablet, tick treatment, flea collar, wormer, flea drops, tick collar, spot on, flea spray,
           heartworm, tick protection
  when     treat: flea, fleas, hoof, ear mites, dog for, cat for fleas, tick
  when     -: worm tablet, wormer, flea tablet, worming paste, flea drop, flea treatment, cat's pill, dog's
           medication, worming, dog medication, fleas, worming tablets
  when     vaccinate, jab, dose, drench: @livestock, ewe, lamb, heifer, flock, herd
  unless   husband, wife, child, my own pill, family, kids, threadworm, whole, us, me, son, daughter, walk to
  1        Read the label once
  2        Put the packet with the treats
  3        Choose a treat for afterwards
  4        Stroke them once behind the ear
  unclear  Ask the vet how other people manage it
  tired    Write the time on a note by the food
  afraid   Ask someone to hold them while you give it
  bored    Wear an old jumper and sing

feed an animal
  when     feed, give: cat, dog, rabbit, fish, bird, hen, chicken, pet, hamster, horse, guinea pig, kitten,
           puppy, animal, goat, sheep, cow, tortoise
  when     feed, give, water, put out, top up: neighbour's cat, neighbours' cat, foster kitten, goldfish, fish
           in tank, pony, donkey, snake, lizard, gecko, parrot, budgie, canary, turtle, hay, lamb, calf, pig,
           duckling, alpaca, sourdough no, cat dinner, dog dinner, cat breakfast, goldfish food, bees sugar
           syrup, hedgehog, robin, blackbird, sparrow, squirrel, cat food, chickens, chook, llama, bird food,
           food for birds, bird
  when     -: cat food bowl, feeding time, cat's breakfast, dog's dinner
  unless   duck breast, soup, starter, plant, roses, to the neighbour, to neighbours, curry, dinner for, to
           the, to my, to a, to her, to his, to our, to someone, to mum, to dad, to gran, away, back, up,
           bath, brush, cuddle, tablet, pill, wormer, groom, trim, name, space, walk, lift, home, ear, drops,
           injection, flea, to
  1        Get out what it eats
  2        Pick up the bowl
  3        Go over to where it eats
  4        Say its name once
  unclear  Check on the packet how much to give
  tired    Put the packet next to the bowl for tomorrow
  afraid   Put it down and step back
  bored    Serve it like a waiter

clean up after an animal
  when     clean out, muck out, clean out cage of: rabbit, bunny, guinea pig, hamster, hen, chicken, horse,
           pony, pig, cow, sheep, goat, budgie, gerbil, ferret, bird, fish, mice, rat, parrot, tortoise, duck,
           pigeon, calf
  when     clean, empty, change, scoop, muck out, wash, do, scrub: litter, litter box, litter tray, cat
           litter, cage, stable, hutch, coop, hamster cage, rabbit hutch, kennel, stall
  when     -: litter box, litter tray
  when     clean, empty, change, scoop, muck out, wash, do, scrub, hoover, vacuum, line: dog hair, cat hair,
           hamster cage, chicken coop, paddock, bird cage, guinea pig cage, rabbit cage, tortoise table, poop,
           dog poop, puppy pad, yard of the stable, shed for goats, stables, dovecote, pigsty, dog mess, hen
           house, henhouse, horse's stall, cat toilet, catbox
  when     pick up, clear up: dog poo, dog poop, poop, poo
  when     clean up, clear up: cat sick, dog sick, after dog, after puppy
  when     -: dog hair, hamster cage, chicken coop, cat hair, rabbit hutch, mucking out, dog poo, guinea pig
           cage
  unless   repair, build, buy, sell, fridge, car, envelope, keepsake, locket, sample, craft, felt, brush, bag,
           market, fair, choir, bedding plants, toy, charity, tip, ebay, freecycle, marketplace, get a, get
           new, get cat litter
  1        Do one hand's width, or one scoop
  2        Put a bag where you'll need it
  3        Put on some gloves
  4        Open the window
  unclear  Begin with whatever smells
  tired    Take out what smells most, and leave the rest
  afraid   Hold your breath for one scoop
  bored    Do it to one loud song

wash an animal's things
  when     clean, wash, scrub, hoover, vacuum, brush, wipe, do, shake out: dog bed, cat bed, dog bowl, water
           bowl, dog blanket, tack, saddle, bridle, cat tree, horse box, horse rug, food bowl, cat carrier,
           collar, harness
  1        Put a cloth and some warm water beside it
  2        Carry it to where you'd clean it
  3        Shake it out once
  4        Look at which part needs it most
  unclear  Read its label first, if it has one
  tired    Put it by the sink, for tomorrow
  afraid   Do the side that shows
  bored    Do it to one song

a tank
  when     clean, rinse, empty, change, wash, do, scrub: aquarium, fish tank, tank, terrarium, vivarium,
           filter in aquarium, aquarium filter, turtle tank, aquarium water, fish tank water, tank water,
           fishtank, fish tank filter, tank filter, pond filter
  when     -: water change, tank cleaning
  unless   car, water tank, septic, fuel, caravan, motorhome, campervan, toilet, cistern, oil, grey, waste,
           hydration, tank top, boat
  1        Put a bucket and a towel beside it
  2        Look at who lives in it for a moment
  3        Wipe one stripe of the glass
  4        Unplug the filter
  unclear  Look up how much water may be changed at once
  tired    Wipe the glass from outside
  afraid   Begin with the outside of the glass
  bored    Count everyone who swims by

brush and wash an animal
  when     clip, trim: wing, wings, bird's wing, budgie's wing, budgie wing, parrot's wing, hen's wing,
           cockatiel's wing, hen wing
  when     trim, cut, clip: dog fringe, dog's fringe, dogs fringe, dog fur, cat fur, mane, tail, fetlock,
           dog's hair, dog's beard, dog's coat, dog's paw fur, pony's mane, bridle path
  when     clip, trim, cut, file, check: hamster's nail, hamster's claw, rabbit's nail, rabbit's claw, dog's
           nail, dog's claw, cat's nail, cat's claw, puppy's nail, puppy's claw, kitten's nail, kitten's claw,
           guinea pig's nail, guinea pig's claw, bird's nail, bird's claw, parrot's nail, parrot's claw,
           budgie's nail, budgie's claw, rat's nail, rat's claw, ferret's nail, ferret's claw, tortoise's
           nail, tortoise's claw, goat's nail, goat's claw, sheep's nail, sheep's claw, chicken's nail,
           chicken's claw, hen's nail, hen's claw
  when     clip, trim, cut, file: claw, dog's nail, rabbit's nail, nail of dog, cat's claw, hoof, hooves,
           cat's nail, dog nail, guinea pig nail, beak, puppy nail, cat claw, dogs nail, dog claw, feather
  when     -: dog grooming, dog's nails, cat grooming, hoof trimming, dog's teeth, horse grooming, dog bath,
           dog wash, claw clipping
  when     brush, wash, groom, bath, bathe, trim, clip, shear, comb, dry, towel, shampoo, de shed: dog, cat,
           horse, puppy, rabbit, kitten, pony, pet, guinea pig, sheep, goat, alpaca, donkey, tail, mane, coat
           of dog, fur, dog's coat, dogs coat, hoof, hooves, cat's fur, cat's coat, alpacas
  when     brush, wash, trim, clip, dry, check, clean: dog's teeth, dog's ear, cat's teeth, dogs teeth, dog's
           paw, dog teeth, dog's eye, ear of dog
  when     check: hoof, hooves
  when     clean: hoof, hooves
  unless   film clip, own teeth, tie, hot dog, kite, shirt, fur coat, head of, carrot, comfort, toy, cuddly,
           soft, plush, teddy, cage, hutch, heads, coin, hobby, rocking, clothes horse, sea horse, sheet, sick, bed,
           bedding, blanket, bowl, towel
  1        Give one stroke, where they like it
  2        Put one treat in your pocket
  3        Get the brush or the towel out
  4        Say its name, and watch its ears
  unclear  Look up a picture of how to hold it
  tired    Do one stroke from the sofa
  afraid   Let it sniff the brush first
  bored    Tell it it's off to a ball

train and play
  when     -: lunging, lungeing, clicker practice, lead practice, recall practice, mat work, mat training,
           crate practice, trick training, puppy practice
  when     train, teach, practise, socialise, crate train, litter train, house train, clicker train,
           desensitise, lunge, school, walk on lead, toilet train, clicker: dog, puppy, cat, kitten, horse,
           parrot, rabbit, recall, sit, leash, lead walking, dog to fireworks, pony, dog to stay, dog tricks,
           dog a trick, loose lead, heel, budgie, ferret, foal, stay command, crate, cat to use flap, leash
           walking, dog not to bark, guinea pig, rat, foster dog, loose lead walking, dog to come, puppy to
           sit, young horse
  when     teach: dog his name, puppy his name, his name, her name
  when     train: recall, puppy to, dog to
  when     -: dog training, puppy training, recall training, crate training, agility, loose lead walking,
           house training, clicker training, lead training, potty training puppy, dog agility, socialisation,
           recall
  unless   feed, wash, staff, walk the dog to, product recall, to stand, sit up, stand, x5, meditation, still,
           rep, physio, my own name, sit with, sit in, writing, word, lines, pupil, class, kids, child, son,
           daughter, spelling, sign, signing, letter, english, chess, active, flashcard, flashcards, memory,
           exam, letter, ladder
  time     Play or train for two minutes
  1        Ask for one thing it knows, and give a treat
  2        Cut up three tiny treats
  3        Put the toy or the clicker in your pocket
  4        Call it once in your silliest voice
  unclear  Choose one word to practise
  tired    Throw one ball from the sofa
  afraid   Stay at a distance that's easy for both of you
  bored    Teach it the silliest trick you know

a class or a trainer
  when     go to, book, find, join, start, do: puppy class, dog training, dog school, agility, agility
           class, puppy school, dog trainer, mantrailing, scent work, puppy training, obedience class, dog
           class, behaviourist, animal behaviourist, dog behaviourist, nose work, dog agility, dog sport
  when     -: puppy class, dog school, puppy school, dog trainer, behaviourist, dog class
  when     stop: dog barking
  1        Write down one thing you'd like it to learn
  2        Look up one trainer or class near you
  3        Put some treats in your bag
  4        Say its best trick out loud
  unclear  Ask another owner where they went
  tired    Save the page with the times
  afraid   Ask to watch one lesson first
  bored    Imagine what it would say about you

vet
  when     call, ring, phone, book, make, find: vet, vet appointment, animal clinic
  when     get: dog vaccinated, cat vaccinated, cat neutered, dog neutered, dog spayed, cat spayed, dog
           chipped
  when     call, ring, phone, book, make, find, schedule, arrange, contact, email: spaying, neutering,
           vaccination for dog, dog vaccination, cat vaccination, puppy vaccination, booster for dog, dental
           for dog, check up for cat, castration, vet's, emergency vet, vet check, pet passport, cat's
           appointment, dog's jab
  when     spay, neuter, microchip: *
  when     vaccinate, chip: @dog, @pet
  when     get: microchip, dog microchipped, cat microchipped, pet passport
  when     -: microchip, dog vaccination, cat vaccination, vet visit, vet check up, neutering, spaying,
           booster jab for dog, pet passport, vet check, sick cat, sick dog, dog's jabs, emergency vet
  unless   bill, invoice, pay, insurance, potato, chocolate, wood, apply, become, visiting friends
  1        Find the vet's number
  2        Write down one thing to tell them
  3        Find the papers with the last jabs
  4        Stroke them once
  unclear  Write down what's different from usual
  tired    Save the number under a name you'll find again
  afraid   Write down the one question you'd like answered
  bored    Ask your animal for its version

adopt a pet
  when     adopt, get, foster, choose, buy: dog, cat, puppy, kitten, pet, rabbit, horse, guinea pig, budgie
  when     -: puppy, kitten
  when     adopt, get, foster, choose, buy, bring home, hatch: hen, budgie, hamster, goldfish, parrot,
           tortoise, dog from shelter, second cat, rescue dog, goat, pony, bees, hive, ferret, rat, foster
           dog, foster cat, guinea pigs, kittens, foster kittens, cat from the shelter, dog from the shelter,
           snake, bearded dragon, aquarium, bunny, gecko, stick insects
  when     adopt: -
  when     keep: bee, bees, chicken, hens, goat, sheep, pig, duck, quail, alpaca
  when     visit, go to, contact, email: animal shelter, breeder, rescue centre, rehoming centre, dog shelter
  when     -: adoption of dog, rescue dog, animal shelter, puppy, new puppy, kitten, second dog, second cat
  when     adopt, foster, bring home, hatch: chicken, quail
  unless   in the, into, out, off, up, to the, rib, child, baby, walk, feed, poo, women's, homeless, toy hen,
           hen do, cat food, night shelter, roast, race, bet, national, escaped, trapped, injured, costume,
           picture, card, drawing, vet, groomed, fed, washed, clipped, brushed, used to, ready, weighed, shod,
           outside, inside, checked, seen, tablets, coat, for a walk, in from, sourdough, recipe, neighbour,
           neighbour's, know, next door
  1        Write down what a day with one would be like
  2        Look at one animal that needs a home
  3        Write down who'd look after it when you're away
  4        Picture where it would sleep
  unclear  Ask someone who has one what a week is like
  tired    Save one picture
  afraid   Ask if you could visit first, and take none home
  bored    Think of the grandest name for it

a new home for an animal
  when     rehome, give up, surrender: rabbit, dog, cat, kitten, new home for dog, home for kittens,
           hamster, guinea pig, new home for the cat, home for rabbits, hen, parrot, tortoise
  when     rehome: dog, cat, kitten, puppy, rabbit, hen, horse, pony, parrot, tortoise, animal, hamster,
           guinea pig
  when     -: rehoming
  when     find: new home for dog, home for kittens, new home for the cat, home for rabbits, new home for
           cat, new home for rabbit, home for the dog
  1        Write one line about them: name, age, what they like
  2        Choose one clear photo of them
  3        Write one line to a shelter or a neighbour
  4        Say one good thing to them, quietly
  unclear  Ask a vet or a shelter what comes first
  tired    Put their bowl and blanket by the door
  afraid   Tell someone who might help
  bored    Write the advert as if they wrote it

an animal that is gone
  when     find, search for, look for, bring back, catch: missing cat, missing dog, lost cat, lost dog,
           escaped hamster, runaway dog, runaway cat
  when     search for, look for: cat, dog, tortoise
  when     -: missing cat, lost dog, missing dog, lost cat
  unless   a dog, a cat, a tortoise, breed, breeder, adopt, rescue, puppy
  1        Write down where and when you last saw them
  2        Choose one clear photo of them
  3        Write one line to a neighbour or a shelter
  4        Call their name at the open door
  unclear  Ask a vet or a shelter what comes first
  tired    Put their bowl and blanket by the door
  afraid   Tell someone who might help
  bored    Rattle their favourite tin

farm, bees, horses
  when     check, count, muck, hatch, lamb, calve: cow, sheep, goat, hen, chicken, ewe, cattle, pig, lamb,
           horse, pony, duck, fence of paddock, egg, flock, bull, foal, alpaca, goose, turkey, donkey
  when     -: lambing, honey harvest, calving, milking, egg collecting, goats' hooves, sheep, cows
  when     milk: goat, sheep, cow, cows, goats
  when     inspect, treat: hen, sheep, goat, horse, ewe, cattle
  when     count: hive, hives, bees, beehive
  unless   bike, bus, motorbike, bicycle, scooter, train, roller, wave, cook, buy honey, counting sheep, eat,
           tube, skateboard, lesson, store, freezer, plastic, groceries, car, mountain, calf raise, calf
           muscle, stretch, muscle, leg, oven, thermometer, done, roast, cooked, curry, soup, recipe, slow
           cooker, defrosted, thawed, nativity, make, draw, counting
  1        Go and look at it, or at one of them
  2        Put your boots on, to go out to them
  3        Fill one bucket, or one pocket with treats
  4        Listen to who's calling
  unclear  Write down what you saw last time
  tired    Check the water and the gate, and leave the rest
  afraid   Ask the neighbour who's done it longest
  bored    Greet each of them by name

ride and keep a horse
  when     ride, tack up, saddle, exercise, hack out, visit, turn out: horse, pony, stormy, mare, young horse
  when     ride: @person, stallion, gelding, cob, dressage
  when     take, take out: horse, pony, mare
  when     ride out, hack out: -, *
  when     -: pony, riding, horse riding, dressage
  when     pick out, pick: hoof, hooves
  when     pick out: foot, feet
  unless   ferry, lift, elevator, escalator, tram, rollercoaster, coaster, underground, metro, cable, stop,
           vet, farrier, bike, bus, motorbike, bicycle, scooter, train, roller, wave, tube, skateboard,
           lesson, car, mountain, clothes, out the storm, pillion, tandem, shotgun, quad, tractor, camel,
           elephant, out the, it out, with
  1        Put your boots by the door
  2        Look up the weather for when you'd go
  3        Put one carrot in your pocket
  4        Think of how the stable smells
  unclear  Choose: ride, lead or groom
  tired    Go and say hello, and leave the saddle where it is
  afraid   Walk one round beside the horse
  bored    Ride one circle as if there were a crowd

an animal, whatever it is
  when     *: dog teeth, hoof care, dog, cat, puppy, kitten, horse, pony, rabbit, hamster, guinea pig, budgie,
           parrot, goldfish, tortoise, hen, goat, sheep, donkey, pigeon, hedgehog, snake, lizard, ferret,
           gecko, turtle, bird, pet, husky, dog vomit, cat vomit, rabbits, goats, animal, stray cat, foal,
           injured bird, dog's paw, cat's paw
  when     muck out: *
  when     muck out, groom: -
  when     help: old dog, dog, cat, animal, injured bird
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel,
           book, find, return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate,
           reply, answer, complain, dead, died, drive, think, hot, draw, paint, photo, photograph, sketch,
           roast, cook, eat, fry, bake, stuffed, toy, tattoo, catalogue, stop, poster, curry, soup, egg, walk,
           shark, oil, costume, video, film, brush, groom, wash, bathe, feed, train, adopt, foster, rehome,
           vaccinate, play, knit, sew, crochet, ride, clean, milk, shear, bury, breed, vet, teach, take, sing,
           learn, memorise, practise, translate, run, swim, dance, climb, cycle, tidy, pack, sort, organise,
           water, plant, prune, harvest, record, edit, scan, print, wrap, review, study, listen, pray,
           volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore, make, finish, start,
           origami, clay, jigsaw
  1        Go and see how they are
  2        Put one treat somewhere they like
  3        Fill one bowl, or pick up one thing of theirs
  4        Say their name, and see who looks up
  unclear  Write down one thing you've noticed about them
  tired    Sit near them for a moment
  afraid   Ask someone who keeps one a question
  bored    Ask them in their own language
"""
