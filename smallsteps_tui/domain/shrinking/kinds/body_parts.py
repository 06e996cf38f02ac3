"""The body by its parts, and what it is moved by: moves, workouts, kit."""

KINDS = """
@bodypart
  nouns    calve, body, whole body, pelvis floor, hip joint, big muscle, head, neck, shoulder, shoulder blade,
           collarbone, arm, upper arm, forearm, elbow, wrist, hand, palm, thumb, finger, little finger,
           fingertip, knuckle, back, lower back, upper back, spine, chest, rib, ribcage, breast, stomach,
           belly, tummy, gut, abdomen, waist, hip, pelvis, pelvic floor, groin, buttock, bum, glute, bottom,
           leg, thigh, knee, kneecap, shin, calf muscle, hamstring, quad, quads, ankle, foot, heel, arch,
           sole, toe, big toe, achilles, jaw, chin, cheek, face, forehead, temple muscle, ear, eye, eyelid,
           nose, mouth, lip, tongue, throat, voice box, skin, scalp, rotator cuff, joint, muscle, tendon,
           nerve, sciatic nerve, lung, ribs, diaphragm, scar, scar tissue, stump, bad knee, bad back, bad hip,
           bad shoulder, sore foot, frozen shoulder, lat, bicep, biceps, triceps, tricep, obliques, hip
           flexor, it band, psoas, piriformis, fascia, plantar fascia, left arm, right arm, left hand, right
           hand, left leg, right leg, affected arm, affected side, weak side, weak hand, weak leg, bad leg,
           bad arm, good leg, lymph node, cheekbone, tight hips, stiff neck, stiff back, stiff shoulder, hips,
           shoulders, hands, feet, knees, torso

@exercise
  nouns    ankle alphabet, squat, lunge, push up, press up, pull up, chin up, sit up, crunch, plank, side
           plank, burpee, deadlift, bench press, overhead press, kettlebell swing, step up, calf raise, heel
           raise, leg raise, straight leg raise, glute bridge, hip thrust, clamshell, bird dog, dead bug, wall
           sit, mountain climber, jumping jack, star jump, skipping, box jump, kegel, pelvic tilt, arm circle,
           shoulder roll, neck roll, ankle circle, ankle pump, wrist circle, chin tuck, wall angel, cat cow,
           child's pose, downward dog, sun salutation, warrior pose, tree pose, pigeon pose, cobra, hamstring
           stretch, calf stretch, hip stretch, quad stretch, stretch, stretching, physio exercise, rehab
           exercise, balance exercise, hand exercise, knee exercise, back exercise, neck exercise, shoulder
           exercise, ankle exercise, hip exercise, breathing exercise, core exercise, strengthening exercise,
           mobility exercise, chair exercise, band exercise, seated exercise, eye exercise, jaw exercise,
           voice exercise, swallowing exercise, tongue exercise, facial exercise, finger exercise, wrist
           exercise, grip exercise, posture exercise, rep, set of squats, bicep curl, hammer curl, shoulder
           press, lateral raise, handstand, headstand, cartwheel, forward fold, toe touch, sit to stand, heel
           slide, bridge pose, physio, physiotherapy, massage video, exercise video, stretch video, stretching
           video, pilates video, workout dvd, rehab video, rehab vid, physio video, physio vid, hip circle,
           knee circle, arm swing, vestibular exercise, epley manoeuvre, nerve glide, nerve flossing, lymph
           drainage, mobility, mobility drill, stair rep, push ups, squats

@limb
  nouns    calve, leg, foot, feet, knee, ankle, heel, toe, big toe, shin, thigh, calf muscle, hamstring,
           achilles, arm, forearm, elbow, wrist, hand, thumb, finger, shoulder, bad knee, bad leg, sore foot,
           bad arm, bad shoulder, leg up, feet up, good leg, left arm, right arm, left leg, right leg, left
           hand, right hand

@exerciser
  nouns    grip trainer, hand gripper, hand putty, grip ball, stress ball, resistance band, therapy band,
           theraband, therapy putty, foam roller, balance board, wobble board, physio band, physio sheet, pull
           up bar, step board, ankle weight, exercise ball, gym ball, swiss ball, massage ball, spiky ball, ab
           wheel, trampette

@workout
  nouns    workout, work out, gym session, gym class, training session, training run, cardio, hiit, circuit,
           circuits, circuit training, spin class, spinning, bootcamp, boot camp, crossfit, wod, weights
           session, leg day, upper body, arm day, strength training, strength session, weight training, gym,
           pilates, reformer, yoga, yoga class, chair yoga, hot yoga, tai chi, qigong, zumba, aerobics, aqua
           aerobics, aquafit, barre, body pump, step class, exercise class, fitness class, exercise group,
           run, jog, parkrun, park run, long run, easy run, tempo run, recovery run, morning run, evening run,
           lunchtime run, trail run, fun run, 5k, 10k, half marathon, marathon, sprint, hill rep, track
           session, swim, morning swim, swimming, swim session, lane swim, sea swim, dip in the sea, cold
           swim, ride, bike ride, cycle ride, turbo session, rowing, erg, hike, bouldering, climbing wall,
           bouldering wall, morning dip, cold dip, sea dip, climbing, climb session, boxing, kickboxing,
           karate, judo, taekwondo, jiu jitsu, bjj, aikido, capoeira, wrestling, fencing, archery, tennis,
           badminton, squash game, table tennis, ping pong, padel, pickleball, football, footie, soccer, five
           a side, walking football, futsal, rugby, touch rugby, netball, basketball, volleyball, handball,
           hockey, cricket, rounders, baseball, softball, golf, ten pin bowling, lawn bowls, skating, ice
           skating, roller skating, skateboarding, skiing, snowboarding, surfing, paddleboarding, kayaking,
           canoeing, sailing, horse riding, trampoline, trampolining, gymnastics, parkour, nordic walking,
           treadmill, cross trainer, elliptical, exercise bike, rowing machine, peloton, wheelchair push,
           wheelchair basketball, couch to 5k, c25k, length, week 1 of couch to 5k, home workout, yoga video,
           workout video, fitness video, tryout, try outs, netball tryout, trial training, sports day,
           lunchtime workout, physical activity

@kit
  nouns    yoga mat, exercise mat, mat, running shoe, trainer, gym shoe, walking boot, hiking boot, football
           boot, climbing shoe, ballet shoe, running kit, gym kit, gym clothes, gym stuff, gym things, workout
           clothes, running clothes, running gear, gym gear, sports kit, sports clothes, sports bra, leggings,
           cycling shorts, bike helmet, cycling kit, swimming costume, swimsuit, swim bag, swim stuff,
           swimming things, goggles, swim cap, swimming bag, gym bag, sports bag, kit bag, gloves for the run,
           head torch, hi vis, dumbbell, kettlebell, hand weight, ankle weight, skipping rope, yoga block,
           yoga strap, bike shoes, walking pole, hiking pole, tennis racket, boxing gloves, shin pad,
           mouthguard, wetsuit, pe kit, dance shoes, picnic blanket, picnic basket, beach bag, beach towel,
           swim towel, thermos, walking shoes

move a part of the body, gently
  when     reach: toe, floor, ceiling, behind back
  when     stretch, stretch out, loosen, loosen up, relax, release, roll, rotate, circle, open up, move,
           mobilise, mobilize, wiggle, warm up, unclench, soften, drop, bend, straighten, turn, lift, raise,
           flex, shake out, shake, swing, squeeze, twist, limber up, ease, unlock, unstick, free, free up,
           work, exercise, engage, activate, wake up, align, tuck, tilt, lengthen, nod, press, push, scrunch,
           spread, lower: @bodypart
  when     extend: @bodypart
  when     stretch, stretch out, loosen, roll out: calf, calf muscle, it band
  unless   kids, business, account, wall, hair, mind, meeting, project, wedding, painting, drawing, book,
           word, sponge, seminar, class, lecture, shake hand, hold hand, hold his hand, hold her hand, his
           hand, mum's hand, dad's hand, grip his, by the hand, out of, in the mic, cards, wire, raise hand
           to, eye contact, bed, of bed, reflux, mattress, pillow, question, raise hand, raise my hand, raise
           a hand, put hand up, turn the heel, turn heel, sock, heel flap, armchair, luggage, pulse, tooth,
           guitar, sofa, table, desk
  1        Move it once, slowly, as far as it likes to go
  2        Sit or lie so that it has nothing to hold up
  3        Rest a warm hand on it
  4        Breathe out, and let it go heavy
  unclear  Do the one move you remember being shown
  tired    Do it lying down
  afraid   Stop well before it pulls
  bored    Do it while the kettle boils

soothe a part of the body
  when     ice, cool, wrap, wrap up, support, heat, soothe, cover, compress, pad, steam, heal, nurse, warm,
           bandage, tape, tape up: @bodypart
  when     strap, strap up: @limb
  when     support: @limb
  unless   present, gift, photo, story, customer, tax, insurance, lie
  1        Put the one thing you need for it next to your chair
  2        Sit or lie where you can lean back
  3        Close your eyes, and breathe out
  4        Let your shoulders drop
  unclear  Look at what the doctor or the packet says
  tired    Do it where you're lying anyway
  afraid   Ask a pharmacist or a nurse one question
  bored    Listen to one song while you do it

use a thing to exercise with
  when     use, try, pump up, inflate: @exerciser
  when     -: @exerciser
  when     foam roll: *, -
  when     roll: tennis ball, golf ball, spiky ball, massage ball, frozen bottle, marble
  when     -: foam roller calve, foam roller back, foam roller leg
  when     roll out: calf, leg, back, hamstring, quad, it band, thigh, foot, shoulder
  unless   buy, order, sell, door frame, out of, lend, borrow, return
  1        Lay out what you'd use for it
  2        Take it in your hand once
  3        Make room for it, as wide as your arms
  4        Shake out both hands
  unclear  Look at one picture of how it's used
  tired    Choose a use for it that works sitting down
  afraid   Try it for one breath, and put it down
  bored    Put on one song for it

make a part of the body stronger
  when     strengthen, train, build, build up, tone, tone up, rehab, rehabilitate, stabilise, condition,
           improve, develop, rebuild, toughen up, work on, keep strong, correct: @bodypart
  unless   trust, story, character, website, ear, eye, skin, face, head, nose, mouth, hair, puppet, sculpture,
           portrait, guitar, cello, violin, figure, jumper, glove, piano, bar, scale, sock, chapter, essay,
           doll, costume, model, cardigan, sweater, sleeve, team, sales, dress, jacket, shirt
  1        Do the easiest exercise for it once
  2        Get into the position it starts from
  3        Put the sheet or the video within reach
  4        Tense it for one breath, and let go
  unclear  Look at a picture of one exercise for it
  tired    Do the one that works lying down
  afraid   Stop while it's still easy
  bored    Do it at every advert

rest and cool an arm or a leg
  unless   river, sea, water, stream, lake, grass, sand, bowl, bucket, floor, ground, hand up, down, out, on
           paper, in front, door, gym, pedal, plaster, times, reps, rep, seconds, class
  when     prop, rest up, raise, put: leg, foot, feet, knee, leg up, feet up, ankle
  when     ice, cool, elevate, put up, prop up, immobilise, keep still, nurse: @limb
  when     rest: leg, foot, feet, knee, ankle, bad knee, bad leg, sore foot
  unless   present, gift, photo, story, customer, tax
  1        Put a cushion where you'd rest it
  2        Put what you need for it within reach
  3        Sit down so that it can hang loose or lie
  4        Breathe out, and let it be heavy
  unclear  Look at what the doctor or the packet says
  tired    Do it where you're lying anyway
  afraid   Ask a pharmacist or a nurse one question
  bored    Listen to one song while you do it

wash and care for a part of the body
  when     gargle: -, *
  when     blow, pat, pat dry, scrape, whiten: nose, skin, face, hand, foot, tongue, teeth, tooth strip
  when     spray: @bodypart
  when     -, do, give: scar massage, lymph massage, lymphatic drainage, self massage, foot massage, hand
           massage, face massage, facial massage, scalp massage
  when     put, rub in, dab on, smooth on: cream, lotion, balm, ointment, vaseline, calamine, aloe vera,
           arnica, arnica gel, heat rub, deep heat
  when     wash, clean, dry, moisturise, moisturize, cream, oil, scrub, exfoliate, massage, rub, rub down,
           soak, bathe, pamper, treat, file, shave, wax, brush, dry brush, rinse, gargle, swab, wipe, tweeze,
           pluck, powder, sponge, cleanse, hydrate, condition, lotion, floss, knead, foam roll, care for, take
           care of: @bodypart
  unless   bag, handbag, suitcase, portrait, canvas, oil paint, clay, sculpture, watercolour, doll, dog, cat,
           horse, chicken, lamb, pork, roast, coffee, cake, scone, strawberries, soup, coffee
  1        Put the one thing you need for it within reach
  2        Run warm water over one hand
  3        Lay out a clean towel
  4        Stroke the back of one hand
  unclear  Choose one spot, and leave the rest
  tired    Do it sitting down
  afraid   Do one spot, and see how it feels
  bored    Do it to one song

check a part of the body
  when     check, examine, inspect, look at, monitor, check on, look over, keep an eye on, self examine, map:
           @bodypart
  unless   draw, paint, sketch, model, anger, fear, back with, back of, back in, back on, bottom of, head of,
           foot of, arm of, leg of, mouth of, with, back door, next week, back tomorrow, back monday, back
           later, head count, chair, table, guitar, statue, clay, joint of, drum
  when     -, do: breast self exam, self exam, breast check, breast exam, testicle check, testicular exam,
           tick check, foot check, feet check, skin check, mole map
  when     feel, self check: breast, testicle, lump, lymph node, gland
  1        Choose the spot with the best light
  2        Sit down there, and breathe out
  3        Write down today's date
  4        Put both feet on the floor
  unclear  Write down the one spot you'd like to know about
  tired    Choose a time tomorrow when you have time
  afraid   Ask someone to look with you
  bored    Draw where things are, as on a map

get a part of the body seen to
  when     fix, repair, sort out: knee, elbow, back, hip, shoulder, neck, foot
  when     get, show, sort, sort out, treat, see about, get checked, ask about, ring about, call about, book,
           mention, get help with, deal with, investigate, scan, x ray, cure: @bodypart
  when     fix, repair, mend: @bodypart
  when     check, look at: knee, elbow, back, hip, shoulder, neck, ankle, wrist
  unless   tattoo, pierced, waxed, haircut, paint, strong, stronger, shape, moving, abs, back to, back in,
           back of, back from, back on, back with, committee, drawers, drawer, back into, back up, back home,
           chest of, front of, head of, foot of, face of, mitre, dovetail, guitar, violin, cello, fiddle,
           banjo, chair, table, sofa, doll, teddy, stool, lamp, desk, car, boot, shoe, trainer, coat, app, id,
           passport, login, kids, class, pupils, around, round, hand on, hands on, foot in, in the door, hand
           in, show of, sculpture, portrait, drawing, essay, head teacher, the head, copy, my face, laundry,
           pile, chicken, pork, lamb, beef, duck, stock, soup, feet up, head down, ready, out of, back with
  1        Write down one thing you've noticed, and when it began
  2        Write down when it's easiest and when it's hardest
  3        Find the number of whoever could look at it
  4        Rest a hand on it for one breath
  unclear  Write down one thing it keeps you from doing
  tired    Write one word about it in your calendar, for tomorrow
  afraid   Tell one person that you'd like it looked at
  bored    Describe it as if it were the weather

be kinder to one's body
  when     love, accept, like, thank, say thanks to, say thank you to, appreciate, be kind to, be nice to,
           make peace with, forgive, stop hating, stop hiding, respect, trust, honour, celebrate, apologise
           to, befriend, feel good in, feel at home in, stop criticising, be gentle with, embrace, live with,
           be grateful for: @bodypart
  when     listen to: @bodypart
  unless   doctor, chest infection, music, gut, head, head teacher, tongue, statue
  1        Write down one thing it does for you
  2        Say “thank you” to it, once
  3        Rest a warm hand on it
  4        Let it be as it is for one breath
  unclear  Think of what you'd say to a friend about theirs
  tired    Choose the softest thing you own to wear
  afraid   Say it in the dark
  bored    Thank it in the voice of a sports reporter

get a part of the body going
  when     -: @bodypart
  unless   glasses, sofa, jacket, snapped, first leg, second leg, last leg, hair, tooth, sign, transplant,
           tattoo, cream, mask, drawing, chicken, cook, roast, soup, pork, lamb, in painting, on the map,
           wash, portrait, bar, off, left hand only, hands free, scale, bar 9, piano, guitar, first aid,
           arpeggio, octave, of the letter, skin, face, eye, ear, nose, mouth, lip, throat, scalp, scar,
           breast, lump, chest, gum, nail, head, dry, sore, itchy, red, swab, heart, patch, injection, jab,
           x ray, scan, blood, plaster, bandage, dressing, brace, splint, cast, tan, stew, chop, steak, get
           back, shoe, boot, sock, chair, table
  1        Sit or lie so that it has nothing to hold up
  2        Rest a warm hand on it
  3        Breathe out, and let it go heavy
  4        Wiggle your toes
  unclear  Write down what you'd like it to do again
  tired    Do it lying down
  afraid   Stop well before it hurts
  bored    Do it while the kettle boils

do one exercise once
  when     do, try, practise, hold, manage, add, repeat, master, nail, learn, complete, get through, knock
           out, bang out, crank out, bash out, fit in, start, restart, resume, keep up, keep doing, work on,
           go back to, remember, perform, follow, improve, finish, attempt, return to, use, smash, crush,
           gentle, slow, light, begin with, go through, run through: @exercise
  when     -: @exercise
  unless   book, appointment, maths, grammar, piano, violin, guitar, homework, german, english, french, teach,
           buy, order, essay, scales, chapter, excel, data, database, boat, seating, code, unit, worksheet,
           listening, referral, wood, shelf, saw, sand, cut, scooter, refer, physio appointment
  number   Do one of them
  time     Do the easiest one once
  1        Get into the position you'd start from
  2        Stand, sit or lie where there's room for it
  3        Tense one muscle for a breath, and let go
  4        Shake out both hands
  unclear  Look at a picture of one of them
  tired    Do the one that works lying down
  afraid   Stop well before it hurts
  bored    Do it while the kettle boils

write down what one did
  when     log, track, record, note, write down, tick off, count: @exercise, @workout
  1        Write down today's date, and one word
  2        Put a pen where you do it
  3        Say out loud what you did last
  4        Shake out your hands
  unclear  Write down how it felt, not how much it was
  tired    Make one tick in the calendar
  afraid   Write it where no one else looks
  bored    Draw it as a stick figure

get to a workout
  when     do, sneak, squeeze, fit, go for, try, fit in, smash, crush, smash out, bang out, knock out, nail,
           complete, have, start, restart, get back to, return to, resume, join in, go, manage, finish, make
           it to, turn up to, turn up for, show up for, show up to, do an, follow, practise, play, survive,
           take, do some, go back to, gentle, slow, light, ease into, give a go, keep up, get in, prepare for,
           get ready for, attempt, tackle: @workout
  when     go to, attend, get to, go along to: @workout
  when     do, -: warmup, warm up, cooldown, cool down
  when     -: @workout
  unless   watch, ticket, boots, kit, machine, bag, teach, coach, shop, code, test, experiment, script, water
           the, errand, shirt, repair, buy, boat, canoe trip, video edit, wash, new glasses, staff,
           leadership, first aid, safety, course, manual, job, onboarding, work shadow, fifa, on tv,
           collection, card, sticker, subscription, membership, tattoo, club night, seating, fencing, panel,
           breadboard, led, electric, school run, paper run, tip run, dump run, test run, dry run, chicken
           run, print run, trial run, food run, run through, ride to, ride from, ride home, boxing day,
           manager, curtain, hem, rope, roof, hedge, neighbour, pump, ball, gumtree, marketplace, ebay, second
           hand, out of, tip, deliver, delivered, mended, on time, rid, assemble, sky
  time     Put out what you'd wear for it
  1        Put out what you'd wear for it
  2        Put on one piece of it
  3        Put your shoes or your bag by the door
  4        Roll your shoulders once
  unclear  Choose the day and the time, and say them out loud
  tired    Put the bag where you'll see it tomorrow
  afraid   Choose when you'd leave; early is fine
  bored    Choose the song you'd go to

join or book a workout
  when     book, enroll in, reserve, find, look for, research, enter, choose, pick: @workout
  when     join: @workout
  when     look up: @workout
  unless   shirt, boots, shoes, taxi, uber, airport, hospital, fabric, skirt, hem, rope, cable, curtain, hair,
           wood, timber, video, dvd, youtube, app, hedge, garden, roof, shed, bag, kit, chicken, chickens,
           boxing day
  1        Look up when it's on or open, and where
  2        Write down one day that would suit you
  3        Write one line: “Can I come once to try it?”
  4        Say its name out loud
  unclear  Ask someone who goes
  tired    Save its page
  afraid   Choose the one for beginners
  bored    Look for the oddest one they have

plan a workout
  when     plan: leg day, arm day, upper body, gym session, gym week
  when     write, write down, draft, make: training, training plan, workout plan, gym plan, running plan,
           training week
  when     plan, schedule, arrange, map out, write, design, organise, reschedule, move, block out: @workout,
           @exercise
  when     decide on: @workout, @exercise
  unless   bag, table, out, text, screen, font, taxi, uber, hospital, fence, staff, volunteers, new starter,
           induction, fire, slides, handout, school run, chicken run, circuit board
  1        Open your calendar at a day it could be
  2        Write down the one you like best
  3        Say when you have most energy
  4        Roll your shoulders once
  unclear  Write down how you'd like to feel afterwards
  tired    Put one short one on your calendar
  afraid   Plan the easiest week you can think of
  bored    Roll a die for the day

find the kit
  when     find, look for, hunt for, dig out, search for, fish out, look out: @kit
  1        Look in the one place where it most likely is
  2        Write down where you last wore or used it
  3        Open one cupboard it could be in
  4        Picture where you put it down
  unclear  Ask whoever else might have moved it
  tired    Look round from where you sit
  afraid   Write down who could lend you one
  bored    Look in the least likely place first

put on the kit
  when     put on, wear, get into, change into, pull on, lace, lace up, tie, slip on, try on, get changed
           into: @kit
  unless   toddler, kid, child, horse, shop, store, mannequin
  1        Put it next to the chair you'd use for it
  2        Take hold of it
  3        Put on one piece, or one side
  4        Wiggle your toes
  unclear  Choose the one thing you can't do without
  tired    Hang it over the chair
  afraid   Put it on, with no plan to go out
  bored    Put it on to one song

put out the kit
  when     lay out, put out, set out, roll out, unroll, pack, leave, keep, hang, hang up, put, get out,
           prepare, bring, place, get ready, load, take, carry, sleep in, put down, lay down, stuff: @kit
  when     skip, jump: rope, times
  when     get out, put out, set up, unpack, bring, take, keep, put, put up, hang: @exerciser
  when     -: gym kit, pe kit, gym bag, sports bag, swim bag, swimming bag, kit bag, swim stuff, swimming
           things, gym stuff, gym things, skipping, skipping rope, jump rope
  unless   sell, buy, return, order, repair, fix, door mat, bath mat, cutting, beer, toddler, personal, job,
           horse, session with, gate, new, wash, next time, skip time, this time
  1        Go to where it is, and take hold of it
  2        Write down where it is now
  3        Choose the chair or the hook it would go on
  4        Wiggle your toes
  unclear  Choose the one thing you can't do without
  tired    Hang one piece over the chair
  afraid   Put it out, with no plan to use it
  bored    Choose the silliest socks for it
"""
