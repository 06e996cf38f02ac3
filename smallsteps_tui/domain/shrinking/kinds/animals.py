"""Animals."""

KINDS = """
feed an animal
  when     feed, give: cat, dog, rabbit, fish, bird, hen, chicken, pet, hamster, horse, guinea pig, duck,
           kitten, puppy, animal, goat, sheep, cow, tortoise
  1        Fill the bowl
  2        Put the bowl on the floor
  3        Pick up the bowl
  4        Call the animal's name
  unclear  Read how much the packet says
  tired    Put the packet next to the bowl for tomorrow
  afraid   Put it down and step back
  bored    Serve it like a waiter

clean up after an animal
  when     clean, empty, change, scoop, muck out, wash, do, scrub: litter box, litter tray, cat litter, cage,
           aquarium, fish tank, stable, hutch, tank, coop, hamster cage, rabbit hutch, kennel, stall
  when     -: litter box, litter tray, cat litter, aquarium, fish tank
  1        Scoop out one bit
  2        Put a bag next to it
  3        Put on the gloves
  4        Open the window
  unclear  Begin with what smells
  tired    Take out what smells most, no more
  afraid   Hold your breath for one scoop
  bored    Do it to one loud song

brush, wash, train an animal
  when     brush, wash, groom, bath, train, trim, play with, clip, cuddle, socialise, teach, deworm: dog, cat,
           horse, puppy, rabbit, kitten, pony, parrot, pet, claw, dog's nails, dog's teeth, guinea pig
  when     -: dog training, puppy training
  time     Play or train for two minutes
  1        Put one treat in your pocket
  2        Give one stroke, where it's liked
  3        Put the brush or the toy ready
  4        Say its name, and wait for the ears
  unclear  Choose one word to practise
  tired    Do one stroke from the sofa
  afraid   Let it sniff the brush first
  bored    Teach it something silly

vet
  when     go to, take, visit, see: vet
  when     call, ring, phone, book, make, find: vet, vet appointment, animal clinic
  when     take: cat to the vet, dog to the vet
  when     -: vet, vet appointment
  1        Find the vet's number
  2        Write down one thing to tell them
  3        Put the carrier in the middle of the room
  4        Stroke the patient once
  unclear  Write down what is different from usual
  tired    Save the number under a name you'll find
  afraid   Write down the one question you'd like answered
  bored    Ask the patient for its version

adopt a pet
  when     adopt, get, foster, choose, buy: dog, cat, puppy, kitten, pet, rabbit, horse, guinea pig, budgie
  when     -: puppy, kitten
  1        Look at one animal that needs a home
  2        Write down who'd look after it when you're away
  3        Write down one name for it
  4        Picture where it would sleep
  unclear  Write down what a day with it would be like
  tired    Save one picture
  afraid   Ask someone who has one what's hard about it
  bored    Think of the grandest name for it
"""
