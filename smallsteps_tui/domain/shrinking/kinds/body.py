"""The body in motion and at rest: walking, training, sleep, washing, dressing."""

KINDS = """
walk the dog
  when     walk, take out, take, exercise: dog, puppy
  when     -: dog walk
  time     Walk the dog to the corner and back
  1        Put the lead by the door
  2        Put on your shoes
  3        Pick up the lead
  4        Say the word the dog is waiting for
  unclear  Choose left or right at the door
  tired    Stand outside with the dog for one sniff
  afraid   Take the quietest street
  bored    Let the dog choose the way

run
  when     run, jog, go running: -, km, mile, marathon, half marathon, 5k, 10k, race, parkrun, run
  when     train for: marathon, half marathon, 5k, 10k, race, run
  when     -: jog, jogging, running, marathon, half marathon, parkrun, couch to 5k, run, long run, morning
           run, easy run
  unless   business, errand, meeting, for office, test, script, report, workshop, bath, water
  time     Run to the corner
  1        Put on your running shoes
  2        Stand outside the front door
  3        Put your running shoes by the door
  4        Wiggle your toes as if they were in them
  unclear  Choose one street to run to
  tired    Put on the shoes, and walk to the corner
  afraid   Go when the street is empty, to the first lamp post
  bored    Run for one song, and walk home

walk
  when     walk, hike, go for a walk, stroll, ramble: -, step, km, mile, walk
  when     -: walk, walking, hike, hiking, stroll, morning walk, evening walk, ramble
  unless   frame, first, wedding
  time     Walk for two minutes
  number   Walk to the door and back
  1        Walk to the corner and back
  2        Walk to the door and back once
  3        Put on one shoe, then the other
  4        Stand up once
  unclear  Choose the door you'd go out of
  tired    Stand at the open door for one breath
  afraid   Walk where you know every stone
  bored    Count five red things on the way

go to the gym
  when     go to, join, get to, hit, visit, attend: gym, crossfit, spin class, fitness class, exercise class
  when     lift, bench, deadlift, squat: weight, -
  when     -: gym, crossfit, spinning class, weights, deadlift, bench press, personal trainer, leg day, spin
           class, weight training
  unless   cancel, membership
  1        Put your gym shoes in the bag
  2        Carry the gym bag to the door
  3        Hang the gym bag on the door
  4        Lift one arm as if it held a weight
  unclear  Choose one machine you know
  tired    Pack the bag for tomorrow
  afraid   Walk past the door once, without going in
  bored    Choose the song for the way there

swim
  when     swim, go swimming: -, length, lap, sea, lake, km, mile
  when     -: swim, swimming, pool, swimming pool
  number   Swim one length
  1        Put your swimming things in a bag
  2        Look up when the pool opens
  3        Hang the towel on the door
  4        Circle your arms once, like a swimmer
  unclear  Find your swimming things
  tired    Hang your towel where you'll see it
  afraid   Go and sit by the water first
  bored    Think of one silly way to swim a length

ride a bike
  when     cycle, bike, ride, bicycle: -, bike, bicycle, work, km, mile
  when     -: cycling, bike ride, bike, cycle
  unless   horse, buy, repair, fix, motorbike
  time     Ride once round the block
  1        Wheel the bike to the door
  2        Pump up one tyre
  3        Put the helmet by the door
  4        Ring the bell once
  unclear  Choose the first turning
  tired    Pump one tyre for tomorrow
  afraid   Ride up and down where no cars go
  bored    Ride to the nearest ice cream

stretch and yoga
  when     stretch: *
  when     do, practise: yoga, pilates, stretching, stretch, tai chi, qigong
  when     -: yoga, pilates, stretching, stretch, sun salutation, qigong, tai chi
  unless   budget
  time     Stretch for two minutes
  1        Stretch both arms above your head
  2        Roll out the mat, or find a free bit of floor
  3        Stand still for one breath
  4        Roll your shoulders once
  unclear  Do the one stretch you know
  tired    Stretch one leg in bed
  afraid   Do it with the door closed
  bored    Stretch until the kettle boils

dance
  when     dance: -, *
  when     -: dancing, dance, salsa, tango, ballet, zumba, dance class
  unless   watch
  time     Dance through one chorus
  1        Put on one song and stand up
  2        Move both shoulders through one chorus
  3        Choose one song
  4        Tap one foot
  unclear  Do the one step you remember
  tired    Dance with your hands alone, sitting
  afraid   Close the curtains and dance to one chorus
  bored    Dance to the least likely song you own

bodyweight exercises
  when     do, manage: push up, press up, pull up, squat, sit up, burpee, lunge, plank, crunch, chin up,
           pushup, situp, pullup
  when     -: push up, press up, pull up, squat, sit up, burpee, lunge, plank, pushup, situp, pullup
  number   Do one of them
  1        Do one, against the wall if you like
  2        Get into the position, and out again
  3        Stand where there's room for it
  4        Tense your stomach for one breath
  unclear  Look at how one is done
  tired    Do half of one
  afraid   Do one behind a closed door
  bored    Do one at every advert

physio and back exercises
  when     do, practise: physio exercise, physio, back exercise, rehab exercise, neck exercise, knee exercise,
           physiotherapy, rehab, pelvic floor exercise, exercise
  when     -: physio exercise, back exercise, rehab exercise, physiotherapy exercise, physio
  unless   book, appointment, maths, grammar
  number   Do the easiest one once
  time     Do the easiest one once
  1        Do the easiest one once
  2        Put the sheet with the exercises on the table
  3        Lie or stand the way it begins
  4        Move the part it's about by a finger's width
  unclear  Choose the one that feels best
  tired    Do the one that works in bed
  afraid   Go as far as it stays comfortable, and no further
  bored    Do one at each advert break

get fit, work out
  when     exercise, work out, train: -
  when     get, become, be, stay, keep: fit, active, strong, stronger, in shape, healthy, flexible, shape
  when     build: muscle, strength, stamina
  when     -: exercise, workout, fitness, strength training, cardio, hiit, training plan, home workout
  unless   dog, staff, course, maths, book, write
  time     Move for two minutes, any way you like
  1        Stand up and stretch both arms
  2        Roll your shoulders, once each way
  3        Put on your sports shoes
  4        Lift both heels off the floor once
  unclear  Choose one movement you used to like
  tired    Stretch one arm, lying down
  afraid   Move where no one sees, to half a song
  bored    Put on one song, and move until it ends

a sport
  when     play, practise, join, learn: football, tennis, basketball, volleyball, golf, squash, badminton,
           hockey, rugby, cricket, table tennis, climbing, bouldering, surfing, skiing, martial arts, karate,
           judo, boxing, fencing, rowing, archery
  when     -: football, tennis, basketball, golf, climbing, bouldering, karate, judo, boxing, rowing, football
           practice, training
  when     climb, boulder, ski, surf, skate, box, row, fence: -, *
  1        Put your sports things in a bag
  2        Look up when and where the next session is
  3        Find one shoe for it
  4        Make the movement once in the air
  unclear  Write one question for the people who run it
  tired    Put the bag by the door for next time
  afraid   Go and watch for two minutes first
  bored    Do the movement once with an imaginary ball

go outside
  when     leave, get out of, go out of: house, flat, bed room, room
  when     go, get, spend time, be: outside, outdoors, out, in nature
  when     go outside, go out, get outside: -
  when     get: fresh air, sunlight, daylight, air, sun
  when     -: fresh air, sunlight, outside, daylight, nature
  unless   school, town, date
  time     Stand outside for two minutes
  1        Open the door and take one breath of air
  2        Put on a coat, or a second jumper
  3        Open the window by a hand's width
  4        Turn your face to the window
  unclear  Choose one tree to walk to
  tired    Put one hand out of the window
  afraid   Stand in the doorway, half in, half out
  bored    Go and find out what the neighbours' cat is doing

get up
  when     get up, wake up, get out of, rise: -, bed, *
  when     -: wake up, early riser
  unless   mountain, debt, contract, nerve
  1        Put both feet on the floor
  2        Sit up and stay sitting
  3        Open the curtain by a hand's width
  4        Stretch your toes under the blanket
  unclear  Decide what your feet touch first
  tired    Push the blanket off one foot
  afraid   Say one thing that can wait, then sit up
  bored    Put your alarm song at the other end of the room tonight

sleep
  when     sleep, go to sleep, fall asleep, nap: -, *
  when     go to: bed, sleep
  when     be in: bed
  when     fix, improve, get, have: sleep, nap, sleep schedule, sleep routine, early night, bedtime, rest
  when     -: sleep, bedtime, bedtime routine, nap, insomnia, bed, early night, wind down
  unless   baby, kid, child, dog, train, toddler
  1        Dim one lamp
  2        Put your pyjamas on the pillow
  3        Put your phone to charge in another room
  4        Close your eyes for one breath
  unclear  Choose the lamp that goes off first
  tired    Lie down as you are
  afraid   Tell yourself that resting counts too
  bored    Put on the dullest book or podcast you know

shower and bathe
  when     shower, bathe: -
  when     have, take, get in: shower, bath
  when     wash: hair, myself, face, body, my hair
  when     -: shower, bath, hair wash
  unless   baby, install, clean, scrub, dog, gift
  1        Turn the water on and hold one hand in it
  2        Put the towel by the shower
  3        Stand in the bathroom
  4        Wipe your face with a wet cloth
  unclear  Decide: shower, or a flannel
  tired    Wash your face, and call it enough
  afraid   Let the door stand ajar, and some music play
  bored    Sing one verse under the water

brush and floss
  when     brush, clean: tooth, teeth, denture
  when     floss: *
  when     brush: hair
  when     -: flossing, floss, toothbrush, teeth
  unless   dog, cat, horse, kid
  1        Put toothpaste on the brush
  2        Hold the brush for one breath
  3        Put the brush where you'll see it
  4        Rinse your mouth once
  unclear  Begin with the front
  tired    Brush without toothpaste, in bed if need be
  afraid   Brush the parts that don't hurt
  bored    Brush for one chorus

get dressed
  when     get: dressed, ready, ready for work, out of pyjamas
  when     choose, lay out, put out, pick, put on: clothes, outfit
  when     -: outfit
  1        Put on one sock
  2        Choose one shirt
  3        Put one thing to wear on the chair
  4        Touch the softest thing you own
  unclear  Choose the trousers, the rest follows
  tired    Put a jumper over what you wear
  afraid   Choose what feels like armour
  bored    Begin with the brightest sock

skin, nails, hair, shaving
  when     shave, moisturise: -
  when     shave, moisturise, trim, cut, do, paint, file: beard, leg, nail, toenail, skin, skincare, makeup,
           eyebrow
  when     -: skincare, skincare routine, self care, pamper
  unless   hedge, budget, grass, cost, paper, room, wall
  1        Put out the one thing you need for it
  2        Rub cream into one hand
  3        Look in the mirror and smile at who is there
  4        Stroke the back of one hand
  unclear  Choose one thing: hands, face or feet
  tired    Cream one hand
  afraid   Do it in soft light
  bored    Do it to one song
"""
