"""Things feared: phones, dentists, needles, driving, flying, heights, being seen."""

KINDS = """
make a call put off
  when     make: call, phone call, difficult call, difficult phone call, dreaded call
  when     -: phone call, phone anxiety, telephone anxiety
  1        Write down the first sentence you'd say on the phone
  2        Look up the number and leave it on the screen
  3        Put a glass of water next to your phone
  4        Say “Hello, it's me” once, quietly
  unclear  Write down the one thing you'd like to know by the end
  tired    Choose a time tomorrow to call
  afraid   Read your first sentence out, with the phone in another room
  bored    Say the first sentence in a newsreader's voice

answer the phone
  when     answer, pick up: phone, call, landline, unknown number, telephone
  1        Say “Hello” and your name once, to an empty room
  2        Write “Can I call you back?” on a slip of paper by the phone
  3        Listen to your ringtone once
  4        Say hello under your breath
  unclear  Decide whose calls you'd take first
  tired    Let it ring today, and send one line instead
  afraid   Ask a friend to ring once, so you can practise
  bored    Choose a ringtone that makes you smile

listen to a voicemail
  when     go through, listen through: answering machine, voicemail, answerphone, voice messages
  when     listen to, check, play, deal with: voicemail, answerphone, voice message, voice mail,
           answering machine
  when     -: voicemail
  1        Play the first ten seconds, and stop there
  2        Put a pen and paper next to the phone
  3        Turn the volume down until it's easy
  4        Put the phone in front of you
  unclear  Write down who might have called, and why
  tired    Choose one message to play tomorrow
  afraid   Ask someone to listen to it with you
  bored    Guess what each caller wants before you play it

call a company or an office
  when     call, phone, ring, ring up, call up, telephone, contact: insurance, insurance company, customer
           service, energy company, phone company, internet provider, internet company, airline, helpdesk,
           utility company, electric company, gas company, hotline, call centre, electricity company,
           broadband provider, mobile provider, car insurance, health insurance, council, housing office,
           housing association
  1        Write down in one line what you'd ask or tell them
  2        Put the letter, or your customer number, next to the phone
  3        Look up when their lines are open
  4        Say your name, or your customer number, out loud
  unclear  Write down what you'd like them to do
  tired    Save their number for a quieter time
  afraid   Write out your first two sentences, and read them off the page
  bored    Choose what you'll doodle while you're on hold

call a tradesperson
  when     call, phone, ring, ring up, contact, text, find, book, get, hire: plumber, electrician, mechanic,
           roofer, builder, handyman, locksmith, heating engineer, gas engineer, chimney sweep, glazier,
           carpenter, exterminator, pest control, gardener, decorator, boiler engineer, repairman
  when     -: plumber, electrician
  when     -: heating engineer, gas engineer, chimney sweep, pest control, boiler engineer
  1        Write down in one line what needs doing
  2        Take a picture of what needs doing
  3        Save the number of someone who works near you
  4        Say out loud what needs doing, in five words
  unclear  Ask a neighbour who they'd call
  tired    Send a picture to someone who'd know
  afraid   Write the question as a message instead
  bored    Describe it like a detective

go to the dentist
  when     get out, have out: wisdom tooth, tooth, molar
  when     sit in, get in, survive, dread: dentist, dentist chair, dental chair
  when     get, have, book: teeth cleaned, teeth cleaning, teeth whitening
  when     clean, whiten: by dentist
  when     fill, pull, pull out, extract, take out, fix, check: cavity, tooth, wisdom tooth, root canal,
           crown, chipped tooth
  when     go to, see, visit, go back to, get to, face, drive to: dentist, hygienist, orthodontist, dental
           appointment, dentist appointment, root canal, dental hygienist
  when     get: filling, root canal, cavity, cavity filled, tooth pulled, crown, wisdom tooth, wisdom tooth
           removed, teeth cleaned, teeth checked, dental checkup, tooth checked, tooth fixed
  when     -: teeth cleaned, teeth cleaning, wisdom tooth, root canal, dental appointment, dentist
           appointment, dental anxiety, dental checkup
  unless   pie, cushion, cream
  1        Write down one thing you'd like to tell or ask them
  2        Write one line for them: “I'm nervous, please go slowly”
  3        Choose a sign for when you need a break
  4        Save the practice's number in your phone
  5        Run your tongue once along your teeth
  unclear  Write down which tooth, or what question, it's about
  tired    Put the practice's card where you'll see it tomorrow
  afraid   Ask someone to sit in the waiting room with you
  bored    Choose the album you'd have in your ears

get checked or treated
  when     go for, have, go to: scan, x ray, mri, ct, ct scan, blood test, ultrasound
  when     remove, take out: stitch, mole, cyst, wart, plaster cast, cast, implant, coil, iud
  when     take, do, get: std test, sti test, hiv test, allergy test, stress test
  when     prepare for, get ready for: colonoscopy, endoscopy, mri, scan, biopsy, gastroscopy, blood test,
           smear test, mammogram
  when     get: vaccinated, vaccine, jab, booster, mole checked, lump checked, ears syringed, ears checked,
           eyes tested, eyes checked, hearing checked, hearing tested, heart checked, blood tested, back
           checked, knee checked, diagnosed, flu vaccine, covid booster, mole removed, std test, sti test,
           hiv
           test, biopsy, mri, mri scan, ultrasound, x ray, colonoscopy, mammogram, blood drawn, thyroid
           checked, shoulder checked, skin checked, tetanus shot, breast checked, prostate checked, prostate
           check
  when     go for, have, take, face, attend, do, get through: mri, mri scan, ct scan, mammogram, smear test,
           biopsy, colonoscopy, endoscopy, screening, ultrasound, blood test, sti test, std test, hiv test,
           allergy test, vaccination, hearing test
  when     vaccinate: *
  when     fit, get, get removed, get out, have removed: coil, coil fitted, iud, implant
  when     -: pelvic exam, breast exam, prostate exam, rectal exam, internal exam, pelvic floor exam
  when     check, examine, remove, syringe: mole, lump, ear, thyroid, breast, prostate, hearing
  when     -: ultrasound, thyroid check, x ray
  when     -: biopsy, colonoscopy, ct scan, endoscopy, gastroscopy, mammogram, mri, prostate exam, smear
           test,
           std test, sti test, hiv test, allergy test, stress test, blood test, health check, eye test, flu
           vaccine, covid booster, mri scan, hearing test, colonoscopy prep
  unless   size, knitting, sewing, crochet, pine, compass, felting, pack of, record player, car, boiler,
           brake, engine, bike, tyre, house, passport, essay, code, work, smoke alarm, laptop, vet, dog,
           cat,
           software, app, unit, coffee, lens, puppy, kitten, gas, water, background, photo, photograph,
           film,
           sunset, camera, gin, whisky, @onscreen, @plant, @tool, @livestock, ewe, lamb, calf, sheep,
           staff, children, kids, calves, herd
  1        Write down one thing you'd like to ask them first
  2        Look up who does it near you
  3        Put your health card next to your keys
  4        Breathe out slowly, and drop your shoulders
  unclear  Write down when you first noticed it
  tired    Save the number or the page for tomorrow
  afraid   Ask someone to come with you, or to wait outside
  bored    Choose a treat for afterwards

a test done at home
  when     take, do, use, try, -: covid test, pregnancy test, lateral flow test, lateral flow, ovulation test,
           home test, home test kit
  unless   booster, clinic, gp, buy, order, result, get, send
  1        Read how it's done, on the box or on its page
  2        Put it by the sink, still shut
  3        Choose the quietest time of your day
  4        Breathe out slowly, and drop your shoulders
  unclear  Write down the one thing you'd like to know about it
  tired    Leave it for the morning
  afraid   Ask someone to be with you, or near their phone
  bored    Choose what you'd do in the minutes of waiting

drive
  when     drive, drive to: *
  when     get behind: wheel, behind wheel
  when     drive with: *, kid, passenger, child, instructor, dad, mum
  when     drive: -, in dark, in snow, in city, at night, in rain, abroad
  when     drive on, drive in, drive through, drive over, drive across, drive at, drive after, drive past,
           merge onto, drive into, drive along: *
  when     parallel park, reverse park, bay park: *
  when     do: bay park, parallel park, three point turn, emergency stop, hill start, roundabout
  when     park, reverse: -, car, into garage
  when     practise: driving, parking, parallel parking, reversing
  when     get over, overcome, face, conquer, lose: driving anxiety, driving fear
  when     *: behind wheel, into garage, parallel parking, driving anxiety, driving fear, motorway driving,
           highway driving, night driving
  unless   pay, charity, campaign, what, decision, said, fence post, drive in the post, in the fence, screws,
           @tool, nail, screw, stake, hard, ball, sales, growth, traffic, change, innovation, mum, dad, kids,
           kid, grandma, daughter, son, son's, boys, nan, @somebody, @inwords, drive shaft, drive belt, drive
           pile, drive down, drive in front, drive backup, drive chain, drive gravel, drive train, drive bay,
           drive sale, drive unit, drive way, drive folder, drive link, drive full, drive sweep, drive test
           report, drive nail, drive screw, drive stake, drive wheel, basket, net, hoop, hard bargain
  1        Sit behind the wheel for a moment, engine off
  2        Choose one short, quiet road you know well
  3        Put the car key where you can see it
  4        Hold an imaginary wheel, and breathe out
  unclear  Write down what's hardest: other cars, speed or turning
  tired    Sit in the passenger seat today
  afraid   Ask someone calm to sit beside you
  bored    Choose a song for the first corner

learn to drive
  when     pass, take, prepare for, retake, practise for, study for, do: theory test, driving theory, driving
           theory test
  unless   renew, replace
  1        Answer one theory question
  2        Look up one driving school near you
  3        Read one road sign and say what it means
  4        Put your foot down softly, as on a brake
  unclear  Ask someone how their first lesson went
  tired    Save one page for another day
  afraid   Write one line to the instructor: “I'm nervous”
  bored    Name the next three signs you see

fly
  when     survive, endure, get through, face, cope with: flight, long flight, flying, turbulence, plane
           journey
  when     fly: -, on plane
  when     get on, board, step on, be on, go on, sit on: plane, flight, aeroplane, airplane, aircraft
  when     get over, overcome, face, conquer, lose, beat: flight anxiety, flying
  when     -: turbulence, flight anxiety, fear of flying
  unless   kite, drone, flag, fish, book, ticket, paper, model, pub, tour, cancel
  1        Write down one thing that would make the flight easier
  2        Watch one minute of a plane landing safely
  3        Choose a song for take-off
  4        Breathe out as slowly as a plane comes down
  unclear  Write down one question for someone who flies a lot
  tired    Put one thing that calms you in your bag
  afraid   Write one line to say at the door: “I'm a nervous flyer”
  bored    Look up where the planes above you are going

lifts, crowds, bridges, heights
  when     go on, go up in, step on, step onto, get on: chairlift, cable car, gondola, glass floor, escalator,
           ferris wheel, ski lift, moving walkway
  when     go down, go up, step on: escalator, lift, elevator
  when     take, use, ride, go in, get in, go into, ride in: lift, elevator, escalator, cable car, chairlift,
           gondola
  when     go on, ride, get on, travel on: underground, metro, subway, tube
  when     cross, walk over, walk across, go over: footbridge, viaduct, level crossing, flyover, bridge,
           square, busy road, busy street
  when     -: claustrophobia, agoraphobia
  unless   ticket
  1        Choose the quietest time for a first try
  2        Choose who could come along the first time
  3        Write down the first part of the way
  4        Feel both feet on the ground for one breath
  unclear  Write down what exactly makes it hard
  tired    Look at a picture of it from your chair
  afraid   Go as close as is comfortable, and turn back
  bored    Count something blue on the way

heights
  when     climb, go up, climb up, stand on, look down from, go on: ladder, tower, steeple, staircase,
           spiral staircase, stool, stepladder, scaffolding, balcony, cliff, roof terrace, ferris wheel,
           lighthouse, climbing wall, high ropes course, viewing platform, diving board
  when     look over, look down from, look down, stand at, stand near, lean over: edge, balcony, railing,
           side, cliff, rail, top
  when     -: spiral staircase, roof terrace, ferris wheel, climbing wall, high ropes course,
           viewing platform, diving board
  1        Go as far as feels easy, hold on, and come back
  2        Look at it from below, and breathe out
  3        Choose someone to stand at the bottom
  4        Press both feet into the floor
  unclear  Write down what height still feels fine
  tired    Ask someone else to go up this time
  afraid   Hold on with both hands, and go no further
  bored    Count the rungs or the floors from below

wear it in public
  when     wear: jean, sleeveless, sandal, leggings, heels, high heels, suit, costume, bright colour,
           colour, earring, tie, lipstick, outfit
  when     wear: short, shorts, swimsuit, bikini, crop top, dress, skirt, sleeveless top, tank top, t shirt,
           makeup, nail polish, wig, hat, red lipstick, hijab, glasses, headscarf, swim trunks, sandals
  when     go to, walk on: in swimsuit, in bikini
  unless   interview, wedding
  1        Wear it at home for the length of one song
  2        Lay it out where you can see it
  3        Choose where to go first: somewhere no one knows you
  4        Touch the fabric with one hand
  unclear  Write down where you'd most like to wear it
  tired    Hang it at the front of the wardrobe
  afraid   Show it to one person who is kind to you
  bored    Dance in it once, with the door closed

be seen on camera or in a picture
  when     be on, appear on, be in: camera, video, picture, photo
  when     take: selfie
  when     get: photo taken, picture taken, photographed
  when     turn on, turn, switch on: camera, webcam, video
  unless   security, passport, marketplace, ebay, baby camera, trail, album, doorbell, id, licence, visa,
           badge
  1        Open the camera for ten seconds, with no one else there
  2        Choose where you'd sit, with the light in front of you
  3        Smile once at the mirror
  4        Look at your own face kindly for one breath
  unclear  Write down who you wouldn't mind showing
  tired    Save it as a draft
  afraid   Show it to someone, then put it away again
  bored    Pull a face at it first

perform
  when     read aloud, read out, read out loud, read aloud in, recite, perform: *, -
  when     sing, perform, dance, play, act: in public, in front, on stage, at party, at concert, at recital,
           solo, for audience, audition
  when     sing in, sing at, perform at, perform in, play at, read at, play in: open mic, recital, front,
           concert, church, public, karaoke, wedding, audition, talent show, party, school concert
  when     do, go to: karaoke, open mic, audition
  when     -: audition, recital, karaoke
  when     *: open mic, talent show, school concert, stage fright
  unless   register, raffle, scores, results, surgery, backup, ritual, update, test, audit, maintenance,
           reset, check, analysis, cpr, search, inspection, @device, @code, @data, meter, reading, number,
           assessment, baptism, duty, experiment, count, bedtime, kids, grandson, granddaughter, toddler, baby
  1        Do the first bit of it, to an empty room
  2        Stand as you would up there, for one breath
  3        Read the first line once, silently
  4        Hum the first note, or tap the first beat
  unclear  Write down the part that feels safest
  tired    Run through the beginning in your head, in bed
  afraid   Do the first line for one person, or the cat
  bored    Do the first line far too grandly

speak in front of people
  when     speak at, talk at, present at, speak to, present to, speak before: wedding, conference, funeral,
           school, event, board, birthday, meeting, crowd, audience, class, team, assembly, ceremony
  when     present: *
  when     speak up, speak, talk: -
  when     give, hold, practise, rehearse, deliver, do: speech, talk, presentation, toast, lecture, keynote,
           pitch, eulogy talk, lightning talk, best man speech, wedding speech
  when     speak in: public, meeting
  when     -: speech, keynote
  when     *: eulogy talk, lightning talk, best man speech, wedding speech, public speaking
  when     speak at, speak on, speak before: *
  unless   value, formula, tense, participle, listen, watch, tone deaf, bread, present for, birthday present,
           christmas present, gift, neighbour, manager, teacher, phone, grass, football, passport, id, ticket,
           @certificate, receipt, badge, nice, award, prize, trophy, flowers, medal, bouquet, cheque, with
           the, with a, present wrap, present cupboard, present list, present tense, present drawer, present
           bag, present bow, present label, present idea, present day, present value, present participle,
           present perfect
  1        Say the first sentence out loud, to an empty room
  2        Write down the one thing you'd like people to take home
  3        Write the title on one page or slide
  4        Breathe in as if you'd begin
  unclear  Write down who'll be there, in three words
  tired    Read your first line in bed
  afraid   Say the first sentence to one friend
  bored    Say the first sentence as a pirate

look at a result or a number
  when     check, look at, open, read, see, find out, look up, face: result, exam result, grade, score, test
           score, essay mark, report card, exam score
  when     check, look up, find out, look at: mark
  unless   match, football, cricket, team, goal, search, tyre, blood, lab, air, election, build, ci, pipeline,
           query, code, server, game, unit, experiment, regression, open bank account, open a bank account,
           open a new bank account, quote, quotation, punctuation, bite, stretch, scratch, skid, burn, paint,
           speech, exclamation, question mark, pen, tide, pencil, chalk, scheme, entry, water
  1        Choose who you'd tell, whatever it says
  2        Open the page where you'd log in, and stop there
  3        Write down the number you'd be fine with
  4        Put both hands flat on the table
  unclear  Write down what you'd do either way
  tired    Choose a time tomorrow to look
  afraid   Ask someone to look first and tell you gently
  bored    Guess before you look

open a feared letter or email
  when     open: letter, email, envelope, message, mail, bill, brown envelope
  when     open, look at: whatsapp, messages, chat, messenger, voicemail
  when     read: email, message, feedback, comment, review, reviewer comment, supervisor's email
  unless   new, browser, inbox, client, account, tab, savings, pull request, code, pr, blog, youtube,
           reddit, ticket, draft, doc
  1        Put it in front of you, or bring it up on the screen
  2        Find it, and leave it closed
  3        Choose where you'd sit to read it
  4        Put both hands flat on the table
  unclear  Write down what you think it says, in five words
  tired    Put it where you'll sit tomorrow
  afraid   Ask someone to read it first
  bored    Read the first line in a cartoon voice

face a fear
  when     face, overcome, conquer, fight, get over, beat, work on: fear, phobia, shyness, stage fright,
           social anxiety, agoraphobia, claustrophobia
  when     be: less afraid, brave, braver, bold, courageous, fearless
  when     leave, step out of, get out of: comfort zone
  when     -: phobia
  1        Write down the easiest version of it
  2        Write down what it is, in three words
  3        Think of someone who knows about it
  4        Feel your feet on the floor for one breath
  unclear  Write down what exactly would be frightening
  tired    Leave it for a stronger day, and rest
  afraid   Think of it from very far away, and stop
  bored    Give the fear a silly name

go somewhere on your own
  when     eat in, eat at, sit in, sit at: restaurant, café, cafe, canteen, cafeteria, bar
  unless   without him, without her
  1        Choose a table near the door, in your head
  2        Put a book or earphones in your bag for it
  3        Choose the quietest time to go
  4        Say “A table for one, please” out loud
  unclear  Look at the place from outside, or in a picture
  tired    Choose a day to go
  afraid   Go for one cup of tea first, near the door
  bored    Choose a seat with something to watch

alone at night
  when     stay home alone, be home alone, sleep home alone, stay alone: -, *
  unless   sick, ill, covid, flu, cold, kids, thoughts, god, dad, mum, nan
  1        Choose someone you could ring at any hour
  2        Turn on one lamp in the hall
  3        Draw the curtains where you sit
  4        Feel the bed or the chair under you
  unclear  Write down which noise, or which hour, it is
  tired    Put on a voice you like, very quietly
  afraid   Tell one person that you're alone tonight
  bored    Say what makes each noise in the house
"""
