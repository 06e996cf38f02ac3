"""Pets, poultry and livestock, whatever they are called, and what they live in."""

KINDS = """
@dog
  nouns    dog, doggo, pup, puppy, hound, mutt, mongrel, pooch, labrador, lab puppy, retriever, golden
           retriever, spaniel, cocker, springer, collie, border collie, sheepdog, terrier, jack russell,
           westie, yorkie, staffie, pit bull, bulldog, french bulldog, frenchie, pug, beagle, dachshund,
           sausage dog, chihuahua, poodle, cockapoo, labradoodle, cavapoo, schnauzer, whippet, greyhound,
           lurcher, rottweiler, doberman, alsatian, german shepherd, malinois, husky, malamute, akita, shih
           tzu, pomeranian, bichon, corgi, dalmatian, pointer dog, setter, vizsla, weimaraner, newfoundland,
           st bernard, rescue dog, foster dog, guide dog, assistance dog, street dog, old dog, bitch in
           season, gun dog, working dog

@pet
  nouns    pet, pet fish, farm animal, rescue animal, fur baby, cat, kitten, kitty, tomcat, moggy, tabby,
           ginger cat, siamese, maine coon, persian cat, ragdoll, stray cat, foster cat, foster kitten,
           rabbit, bunny, bunnies, guinea pig, hamster, gerbil, mouse in the cage, pet rat, chinchilla,
           degu, ferret, hedgehog, budgie, budgerigar, parakeet, parrot, cockatiel, cockatoo, macaw, canary,
           finch, zebra finch, pigeon, dove, bird, goldfish, betta, guppy, koi, cichlid, angelfish, axolotl,
           frog, toad, newt, tortoise, turtle, terrapin, snake, corn snake, python in the tank, gecko,
           lizard, bearded dragon, beardie, iguana, chameleon, tarantula, stick insect, snail in the tank,
           hermit crab, ant farm, sugar glider, pet pig, class pet, school hamster, neighbour's cat,
           neighbours' cat

@livestock
  nouns    calve, angora, saddleback, jersey cow, friesian, hen flock, kid goat, orphan calf, pet lamb, roo,
           broody, broody hen, racing pigeon, livestock, cow, cattle, heifer, bullock, calf, dairy cow,
           milker, suckler, beef cattle, herd, sheep, ewe, tup, lamb, hogget, wether, flock, orphan lamb,
           cade lamb, goat, billy goat, kid goat, nanny goat, pig, sow, boar, piglet, weaner, hen, chicken,
           chook, cockerel, rooster, pullet, chick, bantam, broiler, ex battery hen, duck, duckling, goose,
           geese, gosling, guinea fowl, quail, peacock, ostrich, emu, horse, pony, mare, gelding, stallion,
           foal, filly, yearling, shetland, donkey, alpaca, llama, camel, yak, reindeer, deer, bee, bees,
           honeybee, hive, beehive, swarm, queen bee, nuc, poultry, ox, oxen, zebu, trout in the pond,
           tilapia

@pen
  nouns    cage, hutch, kennel, dog crate, dog bed, cat bed, pet bed, litter tray, litter box, cat litter, cat
           tree, scratching post, aquarium, fish tank, terrarium, vivarium, aviary, bird cage, dovecote, coop,
           hen house, henhouse, chicken coop, chicken run, duck house, sty, pigsty, stable, loose box, byre,
           cowshed, barn floor, lambing pen, calf pen, heifer pen, feed trough, trough, water trough, manger,
           hay rack, nest box, nesting box, feed bin, food bowl, dog bowl, cat bowl, water bowl, bowl for the
           dog, drinker, field shelter, loafing area, milking parlour, milking machine, tack, saddle, bridle,
           girth, hay net, automatic feeder, feeder, head collar, headcollar, halter, rug for the horse, horse
           rug, numnah, harness, dog harness, dog lead, dog collar, muzzle, pet carrier, cat carrier, horse
           trailer, electric fence, paddock fence, bee suit, hive tool, brood box, bird table, bird feeder,
           bird bath, hamster wheel, tortoise table, hospital cage

go for a walk with a dog
  when     walk, exercise, take out, run, run with, take, tire out, jog with, hike with, walk with: @dog
  unless   vet, groomer, kennel, home, job, garage, clinic, class, training, past, off the, off my, off him,
           away from
  1        Put the lead by the door
  2        Put your shoes on, and call the dog
  3        Say the dog's name, and see its ears
  4        Look out at the weather
  unclear  Choose the corner where you'd turn back
  tired    Let it out in the garden, or round one tree
  afraid   Choose the quietest street, and the quietest hour
  bored    Let the dog choose the way

give it food and water
  when     bottle, bottle feed: lamb, calf, kid, kitten, foal, piglet, joey
  when     feed, hand feed, bottle feed, fatten, fatten up, supplement, hand rear, creep feed, worm
           feed: @dog, @pet, @livestock
  unless   away, pill, medicine, tablet, injection, roast, up, recipe, soup
  1        Get out what it eats
  2        Look at what's left in the bowl or the trough
  3        Go and see how it is
  4        Say its name once
  unclear  Look on the packet how much it gets
  tired    Put its food where you'll walk past
  afraid   Put it down and step back
  bored    Serve it like a waiter

water for an animal
  when     water, top up, give water to, refill water for: @dog, @livestock, @pet
  1        Look at how much is left in the bowl or the trough
  2        Find the bucket, or the can
  3        Go and see how they are
  4        Say their name once
  unclear  Count how many drink from it
  tired    Fill it as far as you can carry
  afraid   Ask someone to carry the other side
  bored    Tell them what you had for breakfast

fill what they eat and drink from
  when     fill, refill, top up, fill up, water, put out, replenish, put food in, stock: @pen
  unless   cable
  1        Look at what's left in it
  2        Take it to the tap or the sack
  3        Go over to where it is
  4        Roll your shoulders once
  unclear  Choose the one that's emptiest
  tired    Give it one scoop
  afraid   Ask someone to hold them back
  bored    Count who comes running

brush, wash and trim
  when     groom, brush, comb, trim, clip, detangle, de mat, demat, strip, hand strip, rub down, rub, check
           for ticks, check teeth of, pluck, de shed, plait, pull mane of, smarten up: @dog, @pet
  when     groom, brush, comb, clip, plait, rub down, pick feet of: @livestock
  unless   tank, cage, hedge, bank, curry powder, sausage
  1        Give one stroke, where they like it
  2        Put the brush or the towel out
  3        Put one treat in your pocket
  4        Say its name, and watch its ears
  unclear  Look up a picture of how to hold it
  tired    Do one stroke from where you sit
  afraid   Let it sniff the brush first
  bored    Tell it it's off to a ball

a wash for an animal
  when     wash, bathe, bath, shampoo, dry, towel, hose down, rinse: @dog, @pet, @livestock
  unless   tank, cage, bank, curry powder, sausage, bowl, bed, blanket, toy, chicken, duck, quail, lamb,
           turkey, sick, sheet
  1        Lay out a towel, close to where the water is
  2        Put what you'd wash it with next to the towel
  3        Go to where it is, and say its name
  4        Choose the warmest part of the day
  unclear  Look up how often, and how warm
  tired    Wipe one paw, or one side, with a damp cloth
  afraid   Ask someone to hold it with you
  bored    Sing to it while you do

teach it one thing
  when     train, teach, clicker train, crate train, house train, housetrain, toilet train, potty train, lead
           train, desensitise, socialise, school, practise with, work with, handle, tame, leash train, halter
           train, break in, back, lunge, long rein, load train, bond with, hand tame, recall train: @dog, @pet
  when     train, teach, desensitise, school, tame, break in, back, lunge, long rein, halter train, bond with:
           @livestock
  unless   fear, passion, trailer, lorry, truck, eating, class, trainer, feed, feeding, square, star, logo,
           python, code, drawing
  1        Ask for one thing it knows, and give a treat
  2        Cut up three tiny treats
  3        Put the treats in your pocket
  4        Call it once in your silliest voice
  unclear  Choose one word to practise
  tired    Do it once, from where you sit
  afraid   Stay at a distance that's easy for both of you
  bored    Teach it the silliest trick you know

play with an animal
  when     play with, entertain: @dog, @pet
  unless   square, star, logo, python, code, drawing, class, trainer
  1        Find one thing it likes to chase or chew
  2        Sit down on the floor near it
  3        Say its name, and watch its ears
  4        Look at what it's doing now
  unclear  Try a toy, then a bit of string, then your hand
  tired    Roll one thing to it from where you sit
  afraid   Let it come to you
  bored    Teach it the silliest game you know

sit with an animal
  when     meet, settle, settle in, bond with, get used to, welcome, reassure, make friends with: @dog, @pet
  when     stroke, pet, cuddle, comfort, calm, calm down, soothe, sit with, spend time with, fuss, hold, love,
           enjoy, lie down with, say hello to, say hi to, greet, talk to, thank, watch, sing to, read to, hug,
           pat, massage: @dog, @pet, @livestock
  unless   film, video, movie, show, settle the kitty, settle kitty, trip, pub, poker
  1        Go to where they are, and let them come to you
  2        Say their name once
  3        Look over at them
  4        Think of how warm they are
  unclear  See where they like to be touched
  tired    Let them come to you
  afraid   Hold out one hand, and wait
  bored    Ask them in their own language

look in on an animal
  when     check, check on, look at, look in on, look over, see, see to, inspect, watch over, count, visit,
           help, monitor, keep an eye on, observe, look after, care for, mind, nurse, wake up, wake, call in,
           bring in, get in, put to bed, sit up with: @dog, @pet, @livestock
  unless   shop, price, vet, film, zoo, phone, while, away, holiday, shelter, prices, market, exchange, image,
           options, oven, roast, defrosted, cooked, thawed, fridge, freezer, pan
  1        Go and see how they are
  2        Put your boots or shoes by the door
  3        Look out, or listen for them
  4        Say their name once
  unclear  Write down what you saw last time
  tired    Check the water and the gate, and leave the rest
  afraid   Ask someone who keeps them to look with you
  bored    Greet each of them by name

take an animal to the vet
  when     vaccinate, spay, neuter, chip, microchip, castrate, register, get jabs for: @dog, @pet
  unless   class, kennel club, show, licence
  1        Find the vet's number
  2        Write down one thing to tell them
  3        Find the papers with the last jabs
  4        Stroke them once
  unclear  Write down what's different from usual
  tired    Save the number under a name you'll find again
  afraid   Write down the one question you'd like answered
  bored    Ask your animal for its version

get an animal, or find it a home
  when     adopt, foster, choose, rescue, bring home, get, look for, think about, consider, research, decide
           on, apply for, pick: @dog, @pet
  unless   out, in, up, lost, missing, food, to, fixed, chipped, weighed, seen, off, used, toys, toy, groomer,
           sitter, care, plan, off sofa, from, walked, washed, clipped, trimmed, insured, back, ready, hair,
           collar, photo
  1        Write down what a day with one would be like
  2        Look at one animal that needs a home
  3        Write down who'd look after it when you're away
  4        Picture where it would sleep
  unclear  Ask someone who has one what a week is like
  tired    Save one picture
  afraid   Ask if you could visit first, and take none home
  bored    Think of the grandest name for it

find it a new home
  when     rehome, give up, surrender, give away, find a home for, find home for, part with, advertise, list:
           @dog, @pet
  1        Write one line about them: name, age, what they like
  2        Choose one clear photo of them
  3        Write one line to a shelter or a neighbour
  4        Say one good thing to them, quietly
  unclear  Ask a vet or a shelter what comes first
  tired    Put their bowl and blanket by the door
  afraid   Tell someone who might help
  bored    Write the advert as if they wrote it

an animal that ran off
  when     find, search for, look for, bring back, catch, track down, hunt for, chase: @dog, @pet, @livestock
  only     lost, missing, escaped, ran, runaway, gone, loose
  1        Write down where and when you last saw them
  2        Choose one clear photo of them
  3        Write one line to a neighbour or a shelter
  4        Call their name at the open door
  unclear  Ask a vet or a shelter what comes first
  tired    Put their bowl and blanket by the door
  afraid   Tell someone who might help
  bored    Rattle their favourite tin

clean what they live in
  when     clean, clean out, scoop, empty, change, wash, scrub, muck out, muck, hose down, hose out, wipe,
           wipe out, disinfect, hoover, vacuum, sweep, sweep out, rake, sieve, sift, tidy, tidy up, freshen,
           skip out, deep clean, clear, clear out, siphon, treat for mites, creosote, soap,
           oil, condition, polish, rinse, scrape, sort, sort out: @pen
  when     muck out, clean out, clean up after, pick up after, poo pick
           after, clean cage of: @dog, @pet, @livestock
  unless   tank top, water tank, hot, petrol, fountain, pick up litter
  1        Take one cloth, or one scoop, over to it
  2        Put a bag or a bucket where you'll need it
  3        Put on some gloves
  4        Go over to where it is
  unclear  Begin with whatever smells
  tired    Take out what smells most, and leave the rest
  afraid   Hold your breath for one scoop
  bored    Do it to one loud song

build and mend what they live in
  when     fix, repair, mend, paint, patch, patch up, extend, rebuild, felt, secure, fox proof, insulate,
           adjust, replace: @pen
  unless   tax, house on
  1        Go and look at it close up
  2        Measure one side, and write it down
  3        Write down what it needs
  4        Picture them in it
  unclear  Ask someone who has one how theirs is made
  tired    Put one tool next to it for tomorrow
  afraid   Begin with the part that's easiest to undo
  bored    Ask your animal for its opinion

a new place for them to live in
  when     build, put up, set up, move, install, assemble, make, put together, hang, hang up, set, plan,
           choose, measure up for, cycle: @pen
  unless   tax, house on
  1        Go and look at the spot where it'll be
  2        Measure one side of that spot
  3        Write down what it needs
  4        Picture them in it
  unclear  Ask someone who has one how theirs is made
  tired    Put one tool next to it for tomorrow
  afraid   Begin with the part that's easiest to undo
  bored    Ask your animal for its opinion

move animals from here to there
  when     bring: @livestock
  when     move, bring in, let out, put away, catch, pen, shift, shut in: chicken, hen, lamb, duck, goose,
           turkey, pig, sheep, goat, cow, horse, pony
  when     get in, bring in, move, catch, put, put in, pen, get: ram, tup, bull
  when     move, bring in, bring down, turn out, let out, put out, put in, shut in, shut up, lock up, lock in,
           herd, round up, gather, catch, pen, drive, load, load up, load into, get in, get out, transport,
           bring home, fetch in, fetch, drop off, separate, wean off, swap fields of, rotate, house, shift,
           put away, put to bed, send to market, release, rehive, split: @livestock
  when     lock, shut: @livestock
  when     put: lamb, calf, chick, ewe, @livestock, horse, pony, hens, sheep, cows, ewes
  unless   eat, dinner, freezer, oven, dates, shares, shop, bee, bees, hive, swarm, nuc, queen, party, grill,
           slow cooker, pan, soup, curry, fridge, defrost, cook
  1        Go and look at the gate or the door they'd go through
  2        Put your boots on
  3        Fill one bucket, or one pocket with treats
  4        Listen to who's calling
  unclear  Walk the way once without them
  tired    Check the water and the gate, and leave the rest
  afraid   Ask a neighbour to stand at the gap
  bored    Count who's first

things done to each of a herd
  when     -: hoof trim, foot trim, hoof trimming, foot trimming, dagging, shearing, drenching, tagging, ear
           tags, worming day, dipping
  when     shear, milk, tag, ear tag, vaccinate, worm, drench, weigh, trim, trim feet of, trim hooves of, trim
           hoof of, foot trim, foot bathe, castrate, dehorn, disbud, mark, dag, spray, treat, inject, scan,
           lamb, calve, farrow, breed, wing clip, clip wings of, clip wings, shoe, sort, test, tb test,
           register, inspect, dust, requeen, feed up: @livestock
  unless   chops, curry, soup, market, take stock, check stock, dinner, roast, tea, party, cook
  1        Put out what you'd need for it
  2        Write down how many there are
  3        Put your boots on
  4        Count them from here
  unclear  Write down what you did last time
  tired    Do the one that comes to you first
  afraid   Ask someone to hold the first one with you
  bored    Greet each of them by name

an animal, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @dog, @pet, @livestock
  when     -: @dog, @pet, @livestock
  unless   blanket, blankets, sausage, food, insurance, sit, sitter, hot, market, take stock, count, cube,
           exchange, curry, soup, roast, dinner, tattoo, poster, oil, costume, film, toy, vet, groomer,
           kennel, kennels
  1        Go and see how they are
  2        Put one treat somewhere they like
  3        Fill one bowl, or pick up one thing of theirs
  4        Say their name, and see who looks up
  unclear  Write down one thing you've noticed about them
  tired    Sit near them for a moment
  afraid   Ask someone who keeps one a question
  bored    Ask them in their own language

what they live in, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @pen
  when     -: @pen
  unless   water tank, gas, insurance, generation, fountain, petrol, k, get, new, buy
  1        Go over to it, and see what it needs
  2        Put a bag or a bucket where you'll need it
  3        Look over at it
  4        Say what it needs first
  unclear  Begin with whatever smells
  tired    Do one scoop, and leave the rest
  afraid   Ask someone who keeps one
  bored    Do it to one loud song

a home for an animal
  when     find, look for, search for: @dog, @pet, @livestock
  only     home, homes
  1        Write one line about them: name, age, what they like
  2        Choose one clear photo of them
  3        Write one line to a shelter or a neighbour
  4        Say one good thing to them, quietly
  unclear  Ask a vet or a shelter what comes first
  tired    Put their bowl and blanket by the door
  afraid   Tell someone who might help
  bored    Write the advert as if they wrote it
"""
