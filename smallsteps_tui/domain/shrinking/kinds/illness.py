"""Living with an illness: rehab, rest, pain, treatment, a hospital stay, work."""

KINDS = """
cool, wrap and rest a part
  when     ice, cool, elevate, bandage, heat, rest, strap, wrap, tape: ankle, knee, wrist, back, elbow, foot,
           feet, leg, hand, shoulder, neck, finger, hip, calf, toe, swelling, sprain
  when     put up: foot, feet, leg, ankle
  unless   present, gift, cream, glove, class, meeting, school, lamb, turkey, beef, table, chair
  1        Put a cushion where you'd rest it
  2        Take out the ice, the bottle or the bandage
  3        Sit down with the sore part raised
  4        Breathe out slowly, once
  unclear  Read what the doctor or the packet says
  tired    Do it wherever you're lying anyway
  afraid   Ask a pharmacist one question
  bored    Put on one song while you do it

rehab exercises
  when     -, do, use: pelvic floor app, physio app, squeezy app, rehab app, stretching app, exercise app
  when     do, practise: knee bend, heel raise, calf raise, leg lift, arm circle, chin tuck
  when     do, get, book: physical therapy homework
  when     do, practise, start: balance training, gait training, pt homework, stretching exercise, strength
           exercise, foot exercise, therapy ball
  when     hand: exercise
  when     do, practise, keep up, start, resume, remember, keep doing: knee exercise, hand exercise, rehab
           exercise, physio exercise, physiotherapy exercise, physical therapy, pt exercise, pelvic floor
           exercise, speech therapy exercise, kegel, kegels, vocal exercise, balance exercise, shoulder
           exercise, ankle exercise, physio, physiotherapy, hip exercise, leg raise, swallowing exercise, back
           exercise, neck exercise, eye exercise, jaw exercise, wrist exercise, home exercise, speech
           exercise, occupational therapy
  when     strengthen, bend, straighten, mobilise, rehab, rehabilitate, stretch: back, neck, arm, ankle, knee,
           shoulder, wrist, hip, elbow, finger, hand, core, pelvic floor, leg, foot, rotator cuff, back
           muscle, glute
  when     *: pelvic floor exercise, physio exercise, pt exercise, rehab exercise, neck exercise, physical
           therapy homework, balance training, gait training, pt homework, stretching exercise, strength
           exercise, foot exercise, therapy ball, physical therapy exercise, knee exercise, hand exercise,
           physiotherapy exercise, speech therapy exercise, vocal exercise, balance exercise, shoulder
           exercise, ankle exercise, hip exercise, leg raise, swallowing exercise, eye exercise, jaw exercise,
           wrist exercise, home exercise, speech exercise, pelvic floor, rotator cuff, back muscle
  unless   book, call, appointment, maths, grammar, piano, violin, find, drug, addiction
  number   Do the easiest exercise once
  time     Do the easiest exercise once
  1        Do the easiest exercise once
  2        Put the exercise sheet where you can see it
  3        Get into the position it starts from
  4        Move the sore part by a hair's breadth
  unclear  Look at the picture of one of them
  tired    Do the one that works lying down
  afraid   Stop well before it hurts
  bored    Do it while the kettle boils

sit up or turn in bed
  when     sit up, sit up in, sit up on: bed, edge, chair
  when     roll over, turn over: -, bed
  when     turn over in, roll over in, turn in: bed
  unless   straight, laptop, screen, desk, dog, puppy, page, stone, mattress, baby, homework
  1        Bend both knees, with your feet flat
  2        Turn your head to the side you'd go
  3        Press one hand into the mattress
  4        Wiggle your toes under the blanket
  unclear  Ask a nurse or the physio to show you once
  tired    Put one more pillow behind you
  afraid   Do it with someone in the room
  bored    Do it to one song

walk again after an illness
  when     get down, get down on, get up from, get up off, get off: floor
  when     climb, get in, get into, get out of, step into, step over, climb in, climb into: car seat
  when     climb, step over: bath, tub, bathtub, shower
  when     walk: frame, stick, crutch, cane, walker, rollator, prosthesis, ward, lap of ward, lap of the ward,
           corridor
  when     climb, go up, manage: stair, step, stairs
  when     learn: stairs
  when     learn to: walk
  when     learn to walk: ~
  when     practise up, learn up: standing, stand, getting
  when     walk, practise, learn to walk, walk around: with crutch, without stick, without cane, with cane,
           with frame, with walker, without help, to bathroom, to window, to end, on crutch, with rollator,
           walking, unaided
  when     walk with, walk without, walk on: crutch, stick, cane, frame, walker, rollator, help, prosthesis,
           walking stick, zimmer frame
  when     practise: standing, stairs, balance, walking, transfer, sitting
  when     learn to: walk, stand
  when     learn: stairs
  when     walk to: bathroom, window, toilet, corridor, chair, loo, commode
  when     get to: bathroom, toilet, loo, commode
  unless   assembly, parliament, chapel, hymn, bus, meeting, straight, dog, baby, street, road, river, career,
           next step, ladder, tower, hill, cathedral, mountain, photo, big step, dance, pool, debt, work,
           office, lift, flight, gym, cardio, church, lighthouse, park, council, meeting, say, speak, class,
           court, comedy, bully, heels, stage, catwalk, bride, aisle, routine, feeling, kids, school
  1        Stand up, hold on, and sit down again
  2        Sit on the edge of the bed, with both feet on the floor
  3        Put the stick or the frame within reach
  4        Press both feet down for one breath
  unclear  Ask the physio what today's bit would be
  tired    Move your ankles in bed
  afraid   Ask someone to stand next to you
  bored    Count what you can see on the way

recover and rest
  when     stay in, stay, lie in: bed, in bed
  when     rest: knee, ankle, wrist, foot, shoulder, back, leg, elbow, voice, eye, hand
  when     lie down, lie down with: *
  when     stay home with, lie down with: flu, cold, fever, cough, migraine, headache, virus, tummy bug
  when     -: flu, bronchitis, concussion
  when     recover from, recover after, get over, get better after, get better from, heal from, rest after,
           recuperate from, heal, rest: surgery, operation, flu, covid, pneumonia, illness, birth, chemo,
           stroke, cold, concussion, injury, accident, c section, infection, virus, heart attack, hospital
           stay, mono, glandular fever, burn, miscarriage, fracture, sprain, ankle, hip replacement
  when     recover, recuperate, convalesce, get well, rest before, rest up: -, crash
  when     get better: -
  when     -: convalescence
  unless   account, google, burnout, overwork, file, data, password, addiction, backup, drinking, kids, child,
           baby, son, daughter, dog, @child, asleep, till she, till he, until she, until he, till they, until
           they
  1        Lie down for a moment, phone out of reach
  2        Say no to one thing today
  3        Put what you need within reach of where you lie
  4        Let your arms and legs go heavy
  unclear  Write down what the doctor said can wait
  tired    Stay where you are, and close your eyes
  afraid   Tell someone how you really are today
  bored    Listen to one chapter of something

use a hand that is weak
  when     lift, hold, pick up, carry, pour, stir, use, write, write with, brush, eat, eat with, draw, type,
           open, turn, squeeze, grip, reach, button, move, open with, hold with, peel, tie, cut, zip: *
  only     bad hand, left hand, right hand, weak hand, affected hand, bad arm, left arm, right arm, weak arm,
           affected arm, weak side, with the left, with my left, with one hand, one handed
  unless   piano, guitar, bar, bars, scale, chord, violin, song, arpeggio, stroke order, turn signal,
           portrait, charcoal, paint, comic, drawing, sketch, practice, drum, bass, cello, flute, rhythm,
           ball, basketball, dribble, bach, chopin, hands together, notes, string, accordion, harp, blood,
           from the left, from the right, catch
  1        Do it once, with the other hand helping
  2        Put your hand round something light
  3        Open and close your hand once
  4        Rest your hand in the other one
  unclear  Write down the one move you'd most like back
  tired    Let the hand lie somewhere warm
  afraid   Do it sitting, over something soft
  bored    Do it to one song

get strength back
  when     rebuild, regain, get, build up, improve, get back, build: stamina, strength, strength back,
           fitness, mobility, stamina back, energy back, muscle strength, endurance
  when     get up after, get up: flu, illness, surgery
  when     *: strength back, stamina back, energy back, muscle strength
  1        Stand up, stretch, and sit down again
  2        Tense both legs for one breath, and let go
  3        Shrug your shoulders, and drop them
  4        Spread your fingers and your toes
  unclear  Write down what you could do last week
  tired    Do it sitting on the bed
  afraid   Stop while it's still easy
  bored    Do it to the first part of one song

pace with little energy
  when     pace: -, *
  when     manage, save, cope with, live with, deal with, plan around, cope, accept, handle, respect: fatigue,
           energy, chronic fatigue, long covid, cfs, fibromyalgia, post exertional malaise, ms, lupus, brain
           fog, chronic illness, energy level, limited energy, long covid fatigue
  when     plan: around fatigue
  when     -: pacing, fatigue, cfs, mecfs
  when     *: brain fog, chronic fatigue, fibromyalgia, long covid, lupus, post exertional malaise, chronic
           illness, energy level, limited energy, long covid fatigue, around fatigue, gentle movement, energy
           management, autoimmune disease
  unless   car, running pace, marathon, boat, gardening, 5k, 10k, run, race, half, talk, speech, room, floor,
           novel, scene, chapter, mile, out, trip, day off, @event, @show, bill, heating, tariff, fence, plot,
           pitch, garden, home, house, electricity
  1        Choose one thing that can wait today
  2        Sit down for the next thing you'd do standing
  3        Close your eyes for one minute
  4        Let your jaw go loose
  unclear  Write down what took most out of you yesterday
  tired    Lie down, and let one thing go undone
  afraid   Tell someone “I have half my usual energy today”
  bored    Listen to something with your eyes closed

live with pain
  when     move in: spite, in spite
  when     manage, live with, deal with, cope with, handle, get through, accept, ease, reduce, relieve: pain,
           chronic pain, back pain, migraine, tinnitus, arthritis, endometriosis, headache, period pain,
           cramp, neck pain, sciatica, joint pain, nerve pain, ibs, crohn's, flare, hip pain, knee pain, pain
           level, vertigo, eczema, psoriasis, menopause, hot flush
  when     move: despite pain, gently
  when     -: headache, pain
  when     *: arthritis, chronic pain, eczema, endometriosis, ibs, menopause, migraine, neuralgia, psoriasis,
           sciatica, tinnitus, hot flush, period pain, back pain, neck pain, joint pain, nerve pain, hip pain,
           knee pain, pain level, despite pain
  unless   ass, neck of
  1        Sit or lie where it's easiest to bear
  2        Put something warm or cool where it helps
  3        Breathe out for longer than you breathe in, once
  4        Let a part that doesn't hurt go heavy
  unclear  Write down what made it easier last time
  tired    Dim the light, and ask nothing of yourself
  afraid   Tell someone where the pain is today, out of ten
  bored    Listen to a voice you like

take in a diagnosis
  when     accept, understand, learn about, read about, live with, read up on, process, adjust to, research,
           get used to: diagnosis, illness, condition, diabetes, endometriosis, disease, parkinson's, ms,
           cancer, epilepsy, adhd, autism, disability, hearing loss, cancer diagnosis, adhd diagnosis, autism
           diagnosis, bipolar, celiac disease, coeliac disease, crohn's, lupus, heart condition, infertility,
           menopause, sight loss
  when     -: diagnosis
  when     *: hearing loss, cancer diagnosis, adhd diagnosis, autism diagnosis, celiac disease, coeliac
           disease, heart condition, sight loss
  unless   essay, exam, thesis, dissertation, textbook, lecture, mum, dad
  1        Write down one question about it, in your own words
  2        Say its name out loud once
  3        Tell someone one sentence about it
  4        Put a hand on your chest for one breath
  unclear  Choose one page by a hospital or a charity
  tired    Leave it for today; it can wait
  afraid   Read one paragraph with someone beside you
  bored    Explain it as you would to a ten-year-old

explain an illness to somebody
  when     explain: illness, diagnosis, condition, diabetes, endometriosis, disease, parkinson's, ms, cancer,
           epilepsy, adhd, autism, disability, hearing loss, bipolar, celiac disease, coeliac disease,
           crohn's, lupus, heart condition, infertility, menopause, sight loss, fatigue, migraine, allergy,
           stammer
  unless   essay, exam, thesis, textbook, lecture
  1        Write down the first sentence you'd say about it
  2        Write down the one thing they need to know
  3        Think of when they'd have time to listen
  4        Say its name out loud once
  unclear  Write down what they might ask
  tired    Find one page they could read instead
  afraid   Say it to the mirror first
  bored    Explain it as you would to a ten-year-old

treatment days
  when     -: cancer
  when     get through, have, prepare for, survive, start, face, get ready for, drive to, begin, pack for:
           chemo, chemotherapy, dialysis, radiotherapy, radiation, infusion, immunotherapy, treatment,
           transfusion, chemo day, iv, hospital treatment
  when     go to: chemo, chemotherapy, dialysis, radiotherapy, radiation, infusion, immunotherapy, treatment,
           transfusion, chemo day, iv, hospital treatment
  when     -: infusion
  when     *: cancer treatment, chemo, chemotherapy, dialysis, immunotherapy, radiotherapy, radiotherapy week,
           chemo week, chemo round, chemo session, chemo cycle, chemo day, hospital treatment
  unless   hair, nail, water, spa, work, office, stamina, fit, strength, rest, recover, hair, wig, wife's,
           husband's, mum's, dad's, zodiac, research, essay, horoscope, support, damp, woodworm, lice, nit,
           nits, flea, fleas, worm, laser, beauty, tank, fence, decking, wood
  1        Put one thing that comforts you in your bag
  2        Choose what to listen to there
  3        Write down one thing to ask the nurse
  4        Feel the chair or the bed holding you up
  unclear  Ask what the day will be like
  tired    Ask someone for a lift
  afraid   Ask someone to sit with you for the first part
  bored    Save one long, silly film for it

a hospital stay
  when     pack, prepare, get ready, check, make, finish: hospital bag, chemo bag, dialysis bag, bag for
           hospital, bag for the ward, clinic bag, rehab bag
  when     pack, pack for, prepare for, get ready for, prepare, plan, plan for, get through, have, face, get:
           hospital, hospital stay, surgery, operation, knee surgery, hip replacement, knee replacement, hip
           surgery, hospital visit, hernia operation, eye surgery, cataract surgery, overnight stay,
           caesarean, rehab stay, heart surgery
  when     pack, pack for, prepare for, get ready for, get through, have, face: procedure
  when     -: operation
  when     *: hospital stay, knee surgery, hip replacement, knee replacement, hip surgery, hospital visit,
           hernia operation, cataract surgery, overnight stay, rehab stay, heart surgery, knee operation, hip
           operation
  when     -: chemo bag, hospital bag, dialysis bag, bag for hospital
  unless   birth, mum's, dad's, rescue, data, baby, labour, financial, police, get through to, through to the
  1        Put one thing for it on the bed
  2        Write down one question for the ward
  3        Choose who could be rung that day
  4        Name one comfort that fits in a pocket
  unclear  Read the first line of the hospital's letter
  tired    Put out a bag you can throw things into
  afraid   Ask someone to be on call for you that day
  bored    Choose the most cheerful pyjamas

wounds, bags and catheters
  when     change, clean, empty, care for, look after, check, dress, redress: dressing, bandage, stoma, stoma
           bag, catheter, catheter bag, wound, colostomy bag, plaster, scar, feeding tube, pump site, infusion
           set, patch, piercing, blister
  when     change, care for, look after, dress, redress: sensor
  when     flush, lock: picc line, port, catheter, cannula, feeding tube, hickman line
  when     *: catheter, stoma, stoma bag, catheter bag, colostomy bag, feeding tube, pump site, wound care,
           stoma care, dressing change
  when     pack, redress: wound
  unless   window, salad, bed, room, clothes, password, car, boiler, bike, alarm, light, door, garden, git,
           code, wall, jeans, allotment, drain, wine, ceiling
  1        Wash your hands, and lay out a clean towel
  2        Put what you need side by side
  3        Choose the place with the best light
  4        Rub your hands together, as if washing them
  unclear  Check the nurse's sheet for the first step
  tired    Do it sitting down
  afraid   Ask someone to hand you things
  bored    Hum all the way through it

work and illness
  when     go back to, return to: work, job, office
  when     ask for, request, get, discuss, arrange: workplace adjustment, work accommodation, standing desk,
           ergonomic chair, reasonable adjustment, workplace accommodation, disability accommodation
  when     ask for, request, discuss: adjustment, accommodation
  when     go back to, return to, plan, start, prepare for: phased return, reintegration
  when     *: workplace adjustment, work accommodation, reasonable adjustment, workplace accommodation,
           disability accommodation, phased return
  unless   hotel, student, holiday, room, charger, keys, laptop, essay, report, bag, coat
  1        Write down one thing that would make a workday easier
  2        Choose one person there you trust
  3        Write down how many hours would feel right
  4        Say one thing you can do well as you are
  unclear  Write down which time of day is hardest
  tired    Write one word on a note for the day you talk
  afraid   Say it first to someone outside work
  bored    Draw the desk of your dreams

call in sick
  when     call in, report, call, phone in, ring in, stay home, stay off: sick, off sick, in sick, ill
  when     take: sick day, sick leave
  when     -: sick day, sick leave
  unless   school, nursery, @child, horse, dog
  1        Write one line: “I'm ill and won't be in”
  2        Look up who to tell
  3        Put the phone in your hand, lying down
  4        Say “I'm not well today” out loud
  unclear  Write down one thing someone else needs to know
  tired    Send one line, and close your eyes
  afraid   Send it as a message, with no reasons
  bored    Say it in your normal voice, no coughing

a support group
  when     join, find, look for, try: support group, self help group, patient group,
           peer group, peer support
  1        Look up when one near you next meets
  2        Write one line: “Could I come and listen?”
  3        Write down one thing you'd like to hear from them
  4        Say to yourself “Others have this too”
  unclear  Write down if you'd like a room or a screen
  tired    Save one page about it for tomorrow
  afraid   Read a forum first, saying nothing
  bored    Ask them for the oddest tip that helped

something that a doctor is asked about at once
  when     -, *: chest pain, chest pains, pain in chest, tight chest, tightness in chest, chest tightness,
           slurred speech, drooping face, numb arm, numb face, blackout, seizure, coughing up blood, blood
           in stool, blood in urine, vomiting blood, worst headache, sudden headache, loss of vision,
           trouble breathing, breathing trouble, stiff neck
  unless   book, essay, film, scene, first aid course, write, novel, research, thesis, lecture
  1        Ask a doctor or a helpline about it now
  2        Tell someone near you
  3        Keep your phone in your hand, and sit up
  4        Sit still, and breathe slowly
  unclear  Write down when it began
  tired    Ask someone to make the call for you
  afraid   Ask someone to stay with you
  bored    Keep someone on the phone

a wound that somebody looks at
  when     check, see to, clean, have, get, show, treat, dress, look after, ask about: burn, wound, bite,
           gash, graze, blister, scald, sting, splinter, swollen finger, infected toe, ingrown toenail,
           dressing, dog bite, tick bite
  when     check, see to, clean, show, treat, dress, look after, ask about: cut, stitches
  when     show, have, get, check, -: mole, rash
  unless   hair, film, script, budget, self, myself, album, sun, price, sleeve, grass, hedge, lawn, garden,
           trap, knit, sew, seam, row, wool, crochet, quilt, hem, pan, hob, oven, pot, iron, carpet, cat,
           horse, ewe, hoof, cow, dog, puppy, dog's, cat's, needle, blanket, sock, scarf
  1        Find the number of a nurse or a pharmacist
  2        Show it to someone near you
  3        Sit down where the light is good
  4        Breathe out slowly, once
  unclear  Write down when it happened
  tired    Ask someone to call for you
  afraid   Ask someone to come with you
  bored    Listen to one song while you wait
"""
