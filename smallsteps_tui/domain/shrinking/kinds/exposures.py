"""Coming near what is feared: creatures, storms, edges, seats among people, doors that ring, mistakes on purpose."""

KINDS = """
@creepy
  nouns    spider, spider's web, tarantula, daddy longlegs, harvestman, moth, wasp, bee, hornet, bumblebee,
           fly swarm, insect, beetle, cockroach, centipede, millipede, maggot, slug, earwig, scorpion, snake,
           grass snake, adder, lizard, gecko, frog, toad, newt, mouse, rat, bat, jellyfish, shark, clown,
           mannequin, doll, puppet, vomit, blood, wound, scar, corpse, skeleton, thunder, thunderstorm,
           storm, lightning, firework, balloon, dark, darkness, deep water, deep end, sea, cliff edge, ledge,
           void, crowd, tunnel

@large
  nouns    dog, big dog, strange dog, alsatian, german shepherd, rottweiler, staffie, dobermann, next door's
           dog, cow, bull, bullock, horse, pony, donkey, goat, goose, swan, gull, seagull, pigeon, crow,
           bird, cat, big cat, llama, pig, boar

come near what is feared
  when     stand near, stand next to, stand by, stand beside, stand in front of, go near, go up to, go close
           to, come near, get near, get close to, get closer to, walk past, walk by, walk up to, pass, stay
           near, stay next to, sit near, sit next to, be near, be close to, be in same room with, be in room
           with, cross road near, approach, face, get used to, tolerate, overcome: @creepy, @large
  when     look at, look straight at, touch, stroke, hold, pet, handle, hold hand near, let crawl over:
           @creepy
  unless   vet, collar, kennel, saddle, stable, field, milk, wedding, camera, film, costume, tap, computer,
           keyboard, cutting, glass of
  1        Choose how far away feels easy
  2        Stay there for one breath, and breathe out
  3        Choose who could stand next to you
  4        Feel both feet on the ground for one breath
  unclear  Write down what exactly makes it hard
  tired    Leave it for a day when you've slept
  afraid   Go one step further away, and stay there
  bored    Give it a silly name

sit among people
  when     sit in, sit at, sit down in, sit outside, sit through, sit inside, stay in, wait in, eat in, eat
           at, read in, work in, work from: café, cafe, restaurant, canteen, dining hall, cafeteria, library,
           waiting room, cinema, theatre, front row, back row, middle row, middle, lecture hall, lobby, park
           bench, foodcourt, food court, break room, staff room, tea room, common room, square
  when     sit in on, sit in the back of, sit near front of: *
  unless   bug, table for, review, book, film review, wc
  1        Choose your seat: near the door is fine
  2        Choose how long to stay, even if it's five minutes
  3        Put something to hold in your bag
  4        Feel the chair under you, for one breath
  unclear  Look up when it's quietest there
  tired    Sit outside, or by the window
  afraid   Ask someone to come along the first time
  bored    Guess what one person there does for a living

answer the door
  when     answer, open, go to: intercom, buzzer, entryphone, doorbell, door to postman, doorbell camera
  when     answer: door
  1        Put both feet on the floor and stand up
  2        Say “Who is it?” once, quietly
  3        Walk halfway to it
  4        Breathe out once where you are
  unclear  Decide whose ring you'd answer first
  tired    Let it ring today
  afraid   Ask a friend to ring once, so you can practise
  bored    Choose a voice to answer in

go a little way with it
  when     ride, go, take, travel, do: stop, one stop, two stop, floor, one floor, one station, two station
  when     ride on, go on, travel on, get on: tube, underground, metro, subway, tram, bus, coach, ferry,
           escalator, ski lift, cable car, ferris wheel
  only     one, two, three, just, first, with, floor, stop, stops, floors, only, tube, underground, metro,
           escalator
  unless   ticket, book, sand, mop, sweep, lay, clean, varnish
  1        Choose the quietest time for a first try
  2        Choose who could come along the first time
  3        Write down the first part of the way
  4        Feel both feet on the ground for one breath
  unclear  Write down what exactly makes it hard
  tired    Look at the way on a map today
  afraid   Go as far as the entrance, and turn back
  bored    Count something blue on the way

make a small mistake on purpose
  when     make, leave, send, do, write, say, allow: mistake, typo, error, spelling mistake, wrong order,
           small mistake, stain
  only     purpose, deliberate, deliberately, uncorrected, unfixed, leave, allow
  unless   fix, correct, find, sheet, bed
  1        Choose the smallest mistake you could make
  2        Write one word with a letter too many
  3        Leave one thing as it is: a crooked picture, an open drawer
  4        Say “That'll do” once, out loud
  unclear  Write down what you think would happen then
  tired    Leave one cup where it stands tonight
  afraid   Make it where no one will ever see it
  bored    Make it as silly as you can

fly somewhere
  when     fly to, fly home, fly over, fly back, fly across, fly out to: *
  unless   kite, drone, flag, fish, paper, model
  1        Write down two dates it could be
  2        Look up how long the flight takes
  3        Choose where you'd sit: window or aisle
  4        Picture whoever, or whatever, waits at the other end
  unclear  Write down one question for someone who flies a lot
  tired    Put one thing that calms you in your bag
  afraid   Watch one minute of a plane landing safely
  bored    Look up where the planes above you are going
"""
