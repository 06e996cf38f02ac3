"""The body in motion: running, walking, strength, yoga, swimming, cycling, posture."""

KINDS = """
take the stairs
  when     -: stairs not lift, stair not lift, stairs instead, stairs at work
  when     take, use, climb, walk, walk up, run up: stair, the stair, stairs, stairs at work, staircase
  unless   not stair, hip, knee, crutches, surgery, carpet, hoover, rail, again, down
  1        Go up the first three steps
  2        Walk past the lift once
  3        Say which floor you'd begin from
  4        Stand on your toes once
  unclear  Choose one trip a day to do it
  tired    Walk down, and take the lift up
  afraid   Keep a hand on the rail
  bored    Count as you climb

walk the dog
  when     walk, take out, take, exercise: dog, puppy
  when     -: dog walk
  when     walk: my dog, dogs
  when     take: dog for a walk, dog out
  unless   shelter, rescue, past, corner, scared, afraid, vet, groomer, kennels, sitter, boarding, training,
           class, nail, groom, hydrotherapy, vaccine, off the, out of the bed, off my, out of the room, off
           him, from the table, away from
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
  when     run round, run along, run home: ~
  when     run, jog, go running: -, km, mile, marathon, half marathon, 5k, 10k, race, parkrun, run
  when     train for: marathon, half marathon, 5k, 10k, race, run
  when     -: jog, jogging, running, marathon, half marathon, parkrun, couch to 5k, run, long run, morning
           run, easy run
  when     run: lamp post, lamppost, next lamp post, corner, gate, postbox, bus shelter, traffic light
  when     run: block, loop, round the park, around the block, trail, 21k, a lap, for the bus, first 5k,
           interval
  when     start, do, go for, get back to, get into, build up: couch to 5k, running, jogging, run, jog,
           morning run, trail running, c25k, recovery run, interval, interval training, tempo run, long run,
           hill repeat, fartlek, track session, zone 2 run
  when     train for, prepare for, finish: ultra, triathlon, marathon, half marathon, berlin marathon, fun
           run, sprint triathlon, trail race, sport exam, fitness test, police fitness test
  when     sprint: -
  when     run for: -
  when     -: couch to 5k, c25k, recovery run, interval training, trail run, tempo run, triathlon, running
           club, parkrun, track session, 5k, 10k, zone 2 run
  when     -: half marathon training, marathon training
  when     run, jog: 1k, 2k, 3k, 4k, 6k, 7k, 8k, 800m, 400m, track
  when     do: sprint, hill sprint
  unless   business, errand, meeting, for office, test, script, report, workshop, bath, water, council,
           president, mayor, election, committee, software, code, machine, dishwasher, experiment, errands,
           sofa, clean couch, potato, new, analysis, club night, sign up, register, dog, server, backup,
           laundry, run out, runs out, ran out, letterhead, running low
  time     Run to the corner
  1        Put on your running shoes
  2        Stand outside the front door
  3        Put your running shoes by the door
  4        Wiggle your toes as if you had your running shoes on
  unclear  Choose one street to run to
  tired    Put on your shoes, and walk to the corner
  afraid   Go when the street is empty, as far as the first lamp post
  bored    Run for one song, and walk home

walk
  when     walk, hike, go for a walk, stroll, ramble: -, step, km, mile, walk
  when     go for, go on, take, have, fit in, do: walk, stroll
  when     -: walk, walking, hike, hiking, stroll, morning walk, evening walk, ramble
  when     walk, hike: dog park, mountain, hill, coast, ben nevis, block, round the block, around the block,
           trail, woods, path, beach, to work, to the shop, instead of bus, day, lunch
  when     take: stairs, stair, the stairs, walking break
  when     get, reach, do, hit: 10000 steps, daily step, 10k steps, steps in, walk
  when     hike: *
  when     -: 10k steps, daily steps, walk after lunch, lunch walk, nordic walking, hiking trip, hill walk,
           daily walk, walking meeting, treadmill, long walk, mountain hike
  unless   not stair, frame, first, wedding, camino, pilgrimage, cycle animation, animate, down the aisle,
           wheelchair, on the moon, vaccine, dance step, instruction, dog, dogs, application, next step, hike
           in, hike boots, hiking boots, hiking boot, hiking pole, walking pole, walking boot, boots, hiking
           socks, hiking jacket, hike map, wax
  number   Walk to the door and back
  time     Walk for two minutes
  1        Put the shoes you'd walk in by the door
  2        Walk to the door and back once
  3        Put on one shoe, then the other
  4        Stand up once
  unclear  Choose which door you'd go out of
  tired    Stand at the open door for one breath
  afraid   Walk somewhere you know every stone
  bored    Count five red things on the way

exercise on the spot
  when     sit: to stand, to stands
  when     -: sit to stand, sit to stands, pelvic floor squeeze, pelvic floor squeezes, kegels, kegel
  when     march on, jog on, run on, march: spot, on spot, -
  when     lean on: wall
  when     hang, hang from, dead hang: bar, pull up bar, doorframe bar
  when     warm up: -
  when     pace: hall, hallway, room, floor, landing, corridor, kitchen
  when     sit on, bounce on: big ball, gym ball, exercise ball, yoga ball, swiss ball
  when     do: sit to stand, sit to stands, kegel, kegels
  when     -, do, hold, practise, try, manage, finish, start: plank, wall sit, dead hang, plank challenge
  unless   demo, street, floor plank, church
  number   Do one of them
  1        Shake out your arms once, and let your shoulders drop
  2        Choose what you'd hold on to, or look at
  3        Shake out both hands
  4        Breathe out slowly, once
  unclear  Choose what it comes right after
  tired    Do half of one
  afraid   Have something firm next to you
  bored    Do it to one song

bodyweight exercises
  when     push, press, chin: up
  when     do, manage: push up, press up, pull up, squat, sit up, burpee, lunge, crunch, chin up, pushup,
           situp, pullup
  when     -: push up, press up, pull up, squat, sit up, burpee, lunge, pushup, situp, pullup
  when     do, manage, learn, practise, hold, start, get, reach, try, finish, hit: push up, press up, pull up,
           squat, sit up, burpee, lunge, crunch, chin up, mountain climber, jumping jack, star jump, calf
           raise, glute bridge, press ups, push up challenge, pushup, situp, pullup, pistol squat,
           calisthenics, muscle up, core exercise, ab, abs, hip thrust, step up, squat challenge
  when     -: push up challenge, jumping jack, calisthenics, core exercise, abs, calf raise, first pull up,
           star jump, ab workout, squat challenge
  unless   squat house, church, floor plank, meals, window, button, door
  number   Do one of them
  1        Get into position for one, and out again
  2        Stand where there's room for it
  3        Put your hands where they'd go
  4        Tense your stomach for one breath
  unclear  Look at how one is done
  tired    Do half of one
  afraid   Do one with the door closed
  bored    Do one at every advert

swim
  when     pool: -
  when     water: aerobics, aerobic, polo, jogging, gymnastics, running
  when     swim, go swimming: -, length, lap, sea, lake, km, mile
  when     -: swim, swimming, pool, swimming pool
  when     float on, glide off, push off, dive off, tread, jump off, jump in: back, my back, side, water,
           wall, pool side, edge, board, low board
  when     get into, walk into, wade into, get in, go in, run into, step into, swim in: sea, cold sea, lake,
           river, water, cold water, pool, ocean
  when     walk in, stand in, jog in, walk: deep end, shallow end, shallows
  when     swim: 1km, length, without stopping, in the sea, in the lake, freestyle, front crawl, breaststroke,
           mile
  when     learn, practise, improve: swimming, crawl, front crawl, breaststroke, freestyle, butterfly, diving,
           tumble turn
  when     learn to: swim, dive, crawl
  when     start, take: swimming pool, swimming, pool, swimming lesson, swim class, aqua aerobics, swimming
           club, swimming class, aqua fit, swimming course
  when     go to: swimming pool, swimming, pool, swimming lesson, swim class, aqua aerobics, swimming club,
           swimming class, aqua fit, swimming course
  when     dive, snorkel: -
  when     -: open water swimming, swimming lesson, aqua aerobics, swim training, lane swimming, swim class,
           cold water swimming, wild swimming, sea swimming, swimming training, aquafit
  unless   table, clean, build, deep dive, dumpster, car
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
  when     cycle to, cycle round, cycle home, cycle along, bike to, ride to, cycle with: *
  when     cycle, bike, ride, bicycle: -, bike, bicycle, work, km, mile
  when     -: cycling, bike ride, bike, cycle
  when     cycle to, bike to, ride to: work, school, station, shop, office, -, university
  when     get back on, get on, get out, ride: bike, road bike
  when     go: cycling, biking, for bike ride, mountain biking, for a bike ride
  when     learn to: ride, cycle, ride a bike
  when     cycle: to work, round the lake, with the kids
  when     -: mountain biking, cycling tour, bike tour, bike training, cycling training, bike commute, cycling
           to work, gravel ride, bike to work
  unless   horse, buy, repair, fix, motorbike, menstrual, water cycle, walk cycle, chain, tyre, brake,
           service, sell, lock, puncture, basket, animate, laundry, second hand, new, for sale, price, cheap,
           insurance, stolen, which, where, bike shop, get a
  time     Ride once round the block
  1        Wheel the bike to the door
  2        Pump up one tyre
  3        Put the helmet by the door
  4        Ring its bell once
  unclear  Choose the first turning
  tired    Pump up one tyre for tomorrow
  afraid   Ride up and down where there are no cars
  bored    Ride to the nearest ice cream

a machine that one exercises on
  when     -, use, get on, get back on, ride, do, try, hop on, go on, walk on, run on: exercise bike, spin
           bike, indoor bike, peloton, turbo trainer, treadmill, rowing machine, cross trainer, elliptical,
           ski machine, erg
  unless   sell, buy, return, repair, fix, assemble
  time     Do two minutes, as slowly as you like
  1        Put on your sports shoes, and stand next to it
  2        Take off what's hanging on it
  3        Choose what to listen to on it
  4        Roll your ankles once, each way
  unclear  Choose the lowest setting it has
  tired    Sit or stand on it for one song, without moving
  afraid   Read which button stops it
  bored    Ride to the sea in your head

stretch and yoga
  when     do, practise: yoga, pilates, stretching, stretch, tai chi, qigong
  when     -: yoga, pilates, stretching, stretch, sun salutation, qigong, tai chi
  when     do, practise, go to, start, try, follow, get back to, continue, take: yoga, pilates, stretching,
           stretch, tai chi, qigong, yoga class, pilates class, sun salutation, yoga session, morning yoga,
           mobility, mobility work, foam rolling, yin yoga, yoga nidra, bedtime stretch, mobility exercise,
           barre, morning stretch, chair yoga, yoga video, hip opener, evening stretch
  when     roll out: mat, yoga mat
  when     loosen, relax, warm up, open, release: hip, hips, back, hamstring, muscle
  when     -: foam roller, yoga class, morning yoga, sun salutation, foam rolling, mobility, mobility work,
           stretches, morning stretch, pilates class, yin yoga, chair yoga, flexibility training, hip
           stretches, warm up, cool down, evening stretch, yoga nidra
  when     stretch: every morning, in bed, before bed, ten minutes
  unless   budget, upwards, dough, teacher training, pastry, house, shop, engine, voice, film, clothes
           rolling, buy, get a foam, foam roller
  time     Stretch for two minutes
  1        Take one slow breath, and let your shoulders drop
  2        Choose the first move
  3        Stand still for one breath
  4        Roll your shoulders once
  unclear  Do the one stretch you know
  tired    Stretch one leg in bed
  afraid   Do it with the door closed
  bored    Stretch until the kettle boils

dance
  when     dance: -, *
  when     -: dancing, dance, salsa, tango, zumba
  when     learn, do, practise, start, try: dancing, dance, salsa, tango, ballet, zumba, dance class, bachata,
           hip hop, lindy hop, ballroom, tap dance, belly dance, bhangra, flamenco, ceilidh, dance lesson,
           choreography, dance routine, wedding dance, line dancing, waltz, breakdance, kathak, bharatanatyam,
           folk dance, contemporary dance, dance course, first dance
  when     learn to: dance, waltz, tango
  when     choreograph: *
  when     -: bachata, lindy hop, ballroom, choreography, flamenco, folk dance, swing dance, dance practice,
           tap dance, breakdance, kathak, first dance, wedding dance
  when     learn, do: swing
  unless   watch, album, track, record, tickets, lift music, mood, shoes, cobbler, dress, costume, ticket,
           kit, video, photos, recital fee, exam, show, form, fee, fees, competition, school, teacher,
           uniform, festival, entry, studio, invoice, leotard, bag, medal, mat, floor, dance mum, drama, dance
           card, dance hall, dance partner, dance call
  time     Dance through one chorus
  1        Put on one song and stand up
  2        Move both shoulders through one chorus
  3        Choose one song
  4        Tap one foot
  unclear  Do the one step you remember
  tired    Dance with your hands, sitting down
  afraid   Close the curtains and dance to one chorus
  bored    Dance to the least likely song you own

posture and sitting less
  when     fix, improve, correct, work on, mind, check, watch: posture, my posture, sitting posture, hunch,
           slouch, ergonomics, desk posture, tech neck, rounded shoulder, rounded shoulders, round back
  when     sit: straight, up straight, less, upright
  when     stand: up, more, up every hour, straight, tall
  when     move: more, body, my body
  when     take, do, have: movement break, stretch break, desk break, active break, desk exercise, desk
           stretch
  when     get: moving, off the sofa, off the couch, more active, more exercise, exercise, active
  when     stand up: -
  when     move more: -, *
  when     sit up straight: -, *
  when     exercise: more, regularly
  when     straighten: back, shoulder, up, my back
  when     -: posture, posture check, movement, movement break, standing desk, ergonomics, desk exercise,
           sitting less, sitting posture, more movement
  when     stand up every, get up every, move every: *
  unless   house, file, furniture, money, city, flat, for myself, to my boss, country, box, to bully, comedy,
           speech, up at, up for, up in, up and say, up to, speak, say, meeting, council, court, class,
           ladder, stool, 9, 9am, 9 15, 9 30, 10am, daily, scrum, notes, team
  time     Move for two minutes, any way you like
  1        Put both feet flat on the floor, and let your shoulders drop
  2        Look as far off as you can
  3        Rest both hands in your lap
  4        Lengthen your neck a little
  unclear  Choose one sound that means “stand up”
  tired    Roll one shoulder where you lie
  afraid   Do it on the stairs, where no one's looking
  bored    Walk like a king to the kettle

physio and back exercises
  when     do, practise: physio exercise, physio, back exercise, rehab exercise, neck exercise, knee exercise,
           physiotherapy, rehab, pelvic floor exercise
  when     -: physio exercise, back exercise, rehab exercise, physiotherapy exercise
  when     do, practise, restart, keep up with, keep up, remember: physio exercise, physio, back exercise,
           rehab exercise, neck exercise, knee exercise, physiotherapy, rehab, pelvic floor exercise, pelvic
           floor, kegel, kegel exercise, shoulder exercise, wrist exercise, ankle exercise, chair exercise,
           balance exercise, eye exercise, hand exercise, jaw exercise, physiotherapy exercise, hip exercise,
           speech exercise, facial exercise, breathing exercises for lungs, vestibular exercise, stretch for
           physio, rehab for knee, rehab plan
  when     -: pelvic floor exercise, pelvic floor, knee exercise, shoulder exercise, neck exercise, back
           exercises, chair exercise, balance exercise, kegel exercise, back pain exercise, hip exercise, eye
           exercise, ankle rehab, speech exercise, hand exercise, wrist exercise, knee rehab
  when     do, practise: exercise
  unless   book, appointment, maths, grammar, find, call, appointment with, finger exercise, driving,
           workbook, textbook, unit, spanish, french, german, italian, page, writing, fire, chapter, lesson,
           loop, loops, exercise 1, exercise 2, exercise 3, exercise 4, exercise 5, first exercise, rhythm,
           piano, clarinet, sax, vocal, python, comprehension, book, worksheet, sheet, more exercise, some
           exercise, class, guitar, singing, rowing
  number   Do the easiest one once
  time     Do the easiest one once
  1        Do the easiest one once
  2        Put the sheet with the exercises on the table
  3        Lie or stand the way it begins
  4        Move the part it's for, by the width of a finger
  unclear  Choose the one that feels best
  tired    Do the one that works in bed
  afraid   Go as far as is comfortable, and no further
  bored    Do one in each advert break

get fit, work out
  when     exercise, work out: -
  when     get, become, be, stay, keep: fit, active, strong, stronger, in shape, healthy, flexible
  when     build: muscle, strength, stamina
  when     -: exercise, workout, strength training, cardio, hiit, home workout
  when     get, become, be, stay, keep, feel: stronger leg, stronger arm, fitter, fit again, stronger,
           healthier body, more flexible, toned, in shape, back in shape, in better shape, fit for, six pack,
           active, fitness back, sporty, abs, my energy back, strong again
  when     build up, build, improve, increase, gain, regain, restore, train: endurance, core strength, core,
           stamina, muscle, balance, flexibility, mobility, strength, grip strength, grip, upper body
           strength, energy level, back muscle, fitness level, posture muscle, stability
  when     start, get back to, get back into, get into, return to, do, take up, try, follow, keep up:
           exercising, working out, workout, sport, sports, cardio, home workout, hiit, aerobic, exercise
           bike, morning exercise, training after, fitness video, workout video, exercise video, 30 day
           challenge, fitness challenge, circuit, morning gymnastics, workout at home, a sport, chair
           exercise, body exercise
  when     get back to, get back into, get into, return to, take up, try, keep up: training
  when     start, get back to, get back into, get into, return to, do, take up, try, follow, keep up: workout
           plan, training plan, exercise routine, workout routine, fitness plan
  when     exercise: -, more, regularly, *
  when     work out: -
  when     -: exercise, workout, cardio, hiit, home workout, aerobics, sport, exercising, morning exercise,
           physical activity, morning gymnastics, fitness goal, exercise routine, circuit training, active
           lifestyle, sports, wellness
  when     work out at, work out with: *
  when     start, get back to, get back into, get into, return to, take up, try, follow, keep up: exercise
  when     do: more exercise, some exercise
  unless   chapter, maths, grammar, unit, odd ones, question, dog, staff, course, maths, write, grammar,
           model, puppy, horse, crate, fire, rights, caution, kid exercise, medical, breathing, french,
           german, coding, photo, writing, finger, teacher, if, owe, tax, lesson, loop, loops, exercise 1,
           exercise 2, exercise 3, exercise 4, exercise 5, first exercise, rhythm, piano, clarinet, sax,
           vocal, python, comprehension, right, option, restraint, judgement, cost, rota, plan, page, book,
           worksheet, sheet, books, mat, class, bike, ball, clothes, dvd, essay, intro, argument, team,
           community, paragraph
  time     Move for two minutes, any way you like
  1        Stand up and stretch both arms
  2        Roll your shoulders, once each way
  3        Put on your sports shoes
  4        Lift both heels off the floor once
  unclear  Choose one movement you used to like
  tired    Stretch one arm, lying down
  afraid   Move where no one sees, to half a song
  bored    Put on one song, and move until it ends

a plan for exercise
  when     create, plan, make, write, find, set up, choose, design: training plan, workout plan, fitness
           plan, exercise routine, workout routine, home workout, running plan, gym plan, gym routine,
           workout
  when     -: training plan, workout plan
  when     -: half marathon plan, marathon plan, running plan
  unless   book, coding, crate, dog, horse, language, model, photo, puppy, staff, teacher, write
  1        Write down one exercise you know already
  2        Write down one day that would suit
  3        Write “Monday” at the top of a page
  4        Tense one arm, and let go
  unclear  Write down what you want to feel stronger for
  tired    Copy one that someone else made
  afraid   Write down the easiest week you can think of
  bored    Choose the song it would begin with
"""
