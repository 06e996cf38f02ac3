"""Things feared: phones, dentists, needles, asking, refusing, driving, flying, being seen."""

KINDS = """
make a call put off
  when     make: call, phone call, difficult call, difficult phone call, dreaded call
  when     -: phone call, phone anxiety, telephone anxiety
  1        Write down the first sentence you'd say on the phone
  2        Look up the number and leave it on the screen
  3        Put a glass of water next to your phone
  4        Say “Hello, it's me” once, quietly
  unclear  Write down the one thing you want to know at the end of it
  tired    Choose the hour tomorrow when you'd call
  afraid   Read your first sentence out, with the phone in another room
  bored    Say the first sentence in a newsreader's voice

answer the phone
  when     answer, pick up: phone, call, door, doorbell, landline, unknown number, telephone
  1        Say your name and “hello” once, to the quiet phone
  2        Write “Can I call you back?” on a slip by the phone
  3        Listen to your ringing tone once
  4        Say hello under your breath
  unclear  Decide whose calls you'd like to take first
  tired    Let it ring today, and send one line instead
  afraid   Ask a friend to ring once, so you can practise
  bored    Choose a ringing tone that makes you smile

listen to a voicemail
  when     listen to, check, play, deal with: voicemail, answerphone, voice message, voice mail,
           answering machine
  when     -: voicemail
  1        Play one message, with a pen in your hand
  2        Look at who called, without playing it
  3        Turn the sound down to where it's easy
  4        Lay the phone in front of you
  unclear  Write down who might have called, and why
  tired    Choose the one message you'd play tomorrow
  afraid   Ask someone to listen to it with you
  bored    Guess what each one wants before you play it

call a company or an office
  when     call, phone, ring, ring up, call up, telephone, contact: insurance, insurance company,
           customer service, energy company, phone company, internet provider, internet company, airline,
           helpdesk, utility company, electric company, gas company, hotline, call centre,
           electricity company, broadband provider, mobile provider, car insurance, health insurance,
           council, housing office, housing association
  1        Put your customer number or the letter next to the phone
  2        Write down your question for them in one line
  3        Look up when their lines are open
  4        Say your customer number out loud, or your name
  unclear  Write down what you'd like them to do
  tired    Save their number for the hour when lines are quiet
  afraid   Write out the first two sentences, and read them off
  bored    Choose what you'll doodle while you're on hold

call a tradesperson
  when     call, phone, ring, ring up, contact, text, find, book, get, hire: plumber, electrician,
           mechanic, garage, roofer, builder, handyman, locksmith, heating engineer, gas engineer,
           chimney sweep, glazier, carpenter, exterminator, pest control, gardener, decorator,
           boiler engineer, repairman
  when     -: plumber, electrician
  1        Write down in one line what needs doing
  2        Take one picture of what needs doing
  3        Save the number of one who works near you
  4        Say out loud what needs doing, in five words
  unclear  Ask a neighbour whom they would call
  tired    Send the picture to someone who'd know
  afraid   Write the question as a message instead
  bored    Describe it like a detective

go to the dentist
  when     fill, pull, pull out, extract, take out, fix, check: cavity, tooth, wisdom tooth, root canal,
           crown, chipped tooth
  when     go to, see, visit, go back to, get to, face, drive to: dentist, hygienist, orthodontist,
           dental appointment, dentist appointment, root canal, dental hygienist
  when     -: dental anxiety, root canal, dental work, filling, wisdom tooth
  when     get: filling, root canal, cavity, cavity filled, tooth pulled, crown, wisdom tooth,
           wisdom tooth removed, teeth cleaned, teeth checked, dental checkup, tooth checked, tooth fixed
  unless   pie, cushion, cream
  1        Write one line for them: I'm nervous, please go slowly
  2        Choose the sign you'd give when you need a pause
  3        Save the practice's number in your phone
  4        Run your tongue once along your teeth
  unclear  Write down the one tooth, or the one question, it's about
  tired    Put the practice's card where you'll see it tomorrow
  afraid   Ask someone to sit in the waiting room with you
  bored    Choose the album you'd have in your ears

get checked or treated
  when     check, test, examine, remove, syringe, scan, screen: mole, lump, eye, ear, heart, back, knee,
           thyroid, skin, breast, prostate, hearing, lung, shoulder, vision
  when     go for up, have up, get up: check, health check
  when     get: checked, tested, vaccinated, vaccine, jab, booster, screened, mole checked, lump checked,
           ears syringed, ears checked, eyes tested, eyes checked, hearing checked, hearing tested,
           heart checked, blood tested, back checked, knee checked, examined, diagnosed, flu vaccine,
           covid booster, mole removed, std test, sti test, hiv test, biopsy, mri, mri scan, ultrasound,
           x ray, colonoscopy, mammogram, blood drawn, thyroid checked, shoulder checked, skin checked,
           tetanus shot, shots, shot, breast checked, prostate checked, prostate check
  when     go for, have, take, face, attend, do, get through: mri, mri scan, ct scan, mammogram,
           smear test, biopsy, colonoscopy, endoscopy, screening, ultrasound, check, blood test, sti test,
           std test, hiv test, allergy test, vaccination, hearing test
  when     -: mri, mri scan, ct scan, biopsy, colonoscopy, endoscopy, ultrasound, colonoscopy prep, needle,
           injection, smear, flu vaccine
  when     vaccinate: *
  unless   car, boiler, brake, engine, bike, tyre, house, passport, essay, code, work, smoke alarm, laptop,
           vet, dog, cat, software, app, unit, coffee, lens, puppy, kitten, gas, water, background
  1        Write down one thing you'd like to ask them first
  2        Look up who does it near you
  3        Put your health card next to your keys
  4        Breathe out slowly, and drop your shoulders
  unclear  Write down when you first noticed it
  tired    Save the number or the page for tomorrow
  afraid   Ask someone to come with you, or to wait outside
  bored    Choose the treat that comes after it

ask for help
  when     ask for, accept, seek, get, look for, find: help, support, hand
  when     ask: help, for help, neighbour, friend
  unless   tax, tech, therapist, homework, crossword, carer
  1        Write down one thing another person could do for you
  2        Choose the easiest person to ask
  3        Write four words: could you help me
  4        Say “Could you help me?” out loud, once
  unclear  Write down which bit you'd most like to hand over
  tired    Send one line: have you got ten minutes this week?
  afraid   Ask for something tiny first, like a pen
  bored    Ask as if it were a quest

ask for time, leave or less
  when     ask for off, request off, ask off: day, time, week, afternoon, friday
  when     ask for: time, hour, day
  when     ask for, request, ask: leave, unpaid leave, parental leave, smaller workload, fewer hours,
           part time, flexible hours, home office, extension, extra time, deadline extension, break,
           holiday, vacation, sabbatical, reduced hours, sick leave, compassionate leave, annual leave
  unless   smoke, tea, coffee, music, from caring, book, trip, lunch, city, beach
  1        Write the one sentence you'd ask with
  2        Write down the dates, or how much you'd need
  3        Choose whom to ask
  4        Say “I'd like to ask for something” out loud
  unclear  Write down what it would change for you
  tired    Note the dates on a slip for tomorrow
  afraid   Write it as a message to yourself
  bored    Ask it once as a queen would

ask for money back
  when     ask, ask for: money, money back, borrowed money, loan back, deposit back, rent, payment
  unless   sponsor, charity, fundrais, donation
  1        Write one friendly line: could you send it by Friday?
  2        Write down the sum and the day it was
  3        Choose whether you'd say it or write it
  4        Say the sum out loud once
  unclear  Look up when it was lent
  tired    Put the sum on a note for tomorrow
  afraid   Write the line, and leave it in your drafts
  bored    Write it as a tiny poem

ask a question in a group
  when     ask, raise: question, hand
  when     speak up in, participate in, contribute to, speak in, talk in, say something in, join in,
           contribute in, engage in: class, meeting, seminar, lecture, discussion, group, team meeting,
           staff meeting
  when     speak up, participate, contribute: -
  when     say: word
  unless   market research, interview question, god, lake
  1        Write down one short question you could ask
  2        Choose a seat that you'd feel safe in
  3        Write down one word you'd like to be understood
  4        Lift one hand off the table, and lower it
  unclear  Write down the one bit that isn't clear to you
  tired    Ask it afterwards, or in writing
  afraid   Ask it of the person next to you
  bored    Ask the question behind the question

ask someone out
  when     ask out, flirt with: *
  when     ask: on date, for date, for coffee, for number
  when     tell, confess: crush, feeling, love
  when     -: crush
  1        Write the one line you'd ask with
  2        Think of a place where you'd both like to sit
  3        Write down one thing you like about talking with them
  4        Say their name and hello, to the mirror
  unclear  Write down what you'd do together for half an hour
  tired    Send one line about something you both laughed at
  afraid   Write the line, and show it to a friend first
  bored    Ask about something odd you could see together

ask strangers and shops
  when     ask, ask for: direction, shop assistant, waiter, librarian, stranger, price, discount, size,
           seat, bus driver
  when     return, take back, send back: food, soup, dish, drink
  when     order: in restaurant, at counter, coffee, by phone
  unless   online
  1        Say the question out loud once, as you would there
  2        Write the question on your phone, to show
  3        Think of who there has the kindest face
  4        Say “Pardon me” once
  unclear  Write down the one word you need them to understand
  tired    Let someone with you ask this time
  afraid   Ask something you know already, for practice
  bored    Ask it with a very small bow

greet and introduce yourself
  when     introduce: -, *
  when     make: small talk, conversation
  when     say: hi, hello, good morning
  when     say hi to, say hello to, greet, wave to, nod to, smile at: *
  when     talk to, approach, start conversation with, speak to: stranger, cashier, classmate, people
  when     -: small talk, shyness, social anxiety
  when     be: less shy, shy, less awkward
  unless   solid, bill, law, feature, food, topic, theme, chapter, characters, essay, cat, dog, thesis
  1        Say hello and your name once, to the mirror
  2        Choose one person, and one word for them
  3        Write down one thing you could ask anyone
  4        Lift the corners of your mouth, for one breath
  unclear  Write down where you'd meet them anyway
  tired    Nod at one person, and leave it there
  afraid   Practise on a dog, a baby, a shopkeeper
  bored    Notice one thing about them you could like

complain or send back
  when     complain: -
  when     complain about, complain to: *
  when     file: complaint
  1        Say in one calm sentence what you'd like instead
  2        Write down what happened, and when
  3        Find the receipt, the name or the number
  4        Say “There's a problem here” once, calmly
  unclear  Write down what would put it right for you
  tired    Take one picture of it, as proof for tomorrow
  afraid   Write it down in place of saying it
  bored    Say it once as the politest person alive

cancel plans or drop out
  when     cancel, call off, get out of: plan, dinner plan, date, lunch, party, visit, playdate
  when     cancel on, back out of, pull out of, bow out of: *
  unless   phone, pension, insurance, subscription, gym, data, mobile
  1        Write one line: I won't be able to come after all
  2        Find their last message to you
  3        Decide whether you'd like another day instead
  4        Say “I can't make it” out loud, kindly
  unclear  Write down which part you'd still like
  tired    Send four words: can we move it?
  afraid   Write it with no name at the top
  bored    Write it without the word “sorry”

own up to something
  when     admit, confess, own up to, come clean about, come clean: *
  when     admit: mistake
  1        Write one plain sentence: it was me, and I'm sorry
  2        Write down what could help to mend it
  3        Choose whom you'd tell first
  4        Say “It was me” once, to the wall
  unclear  Write down what happened, in three lines
  tired    Send one line: can I tell you something tomorrow?
  afraid   Tell it to someone who isn't part of it
  bored    Say it like a character in an old film

give someone feedback
  when     give, offer, write: feedback, criticism, honest feedback, negative feedback
  when     criticise, correct, disagree with, contradict, object to, push back on: *
  unless   essay, exam, proof, test, code, paper, homework, typo, draft
  1        Write down one thing that works, and one to change
  2        Write down what you saw, in one plain sentence
  3        Choose a quiet moment for it
  4        Say “I see it another way” once, out loud
  unclear  Write down what you'd like to see next time
  tired    Note one word on it for tomorrow
  afraid   Try your sentence on someone else first
  bored    Say it as you'd like to hear it

leave a job
  when     hand in, give, write, send in: notice, resignation, resignation letter, two weeks' notice
  when     resign: -, *
  when     quit, leave: job, company, work, position
  when     -: resignation, resignation letter
  unless   early, on time, parental, debate
  1        Write the first line: I am writing to give notice
  2        Look up how much notice your contract asks for
  3        Write down the day that could be your last
  4        Say “I've decided to go” once, out loud
  unclear  Write down one thing you'd need before you go
  tired    Write the date at the top of an empty page
  afraid   Tell one person outside work first
  bored    Write the grand version first, for the bin

drive
  when     drive: -, in dark, in snow, in city, at night, in rain, abroad
  when     drive on, drive in, drive through, drive over, drive across, drive at, drive after, drive past,
           merge onto, drive into, drive along: *
  when     parallel park, reverse park, park, reverse: -, car, into garage
  when     practise: driving, parking, parallel parking, reversing
  when     get over, overcome, face, conquer, lose: driving anxiety, driving fear
  when     -: motorway driving, driving anxiety, parallel parking, highway driving, night driving
  unless   nail, screw, stake, hard
  1        Sit in the parked car for a moment, engine off
  2        Choose one short, quiet road you know well
  3        Put the car key where you can see it
  4        Hold the air like a wheel, and breathe out
  unclear  Write down which bit is hardest: others, speed, or turning
  tired    Sit in the passenger seat today
  afraid   Ask someone calm to sit beside you
  bored    Choose the song for the first corner

learn to drive
  when     learn to, relearn to, learn: drive, driving
  when     take, book, have, start, find: driving lesson, driving school, driving class,
           driving instructor, refresher lesson
  when     pass, take, book, prepare for, retake, practise for, study for, do: driving test, theory test,
           road test, driver's test, driving exam, driving theory, driving theory test
  when     get: driving licence, driver's license, driver's licence, learner's permit, drivers license
  when     -: driving lesson, driving test, theory test, driving licence
  unless   renew, replace
  1        Answer one question of the theory
  2        Look up one driving school near you
  3        Read one road sign and say what it means
  4        Put your foot down softly, as on a brake
  unclear  Ask someone how their first lesson went
  tired    Save one page for another day
  afraid   Write one line to the instructor: I'm nervous
  bored    Name the next three signs you see

fly
  when     fly: -, on plane
  when     get on, board, step on, be on, go on, sit on: plane, flight, aeroplane, airplane, aircraft
  when     get over, overcome, face, conquer, lose, beat: flight anxiety, flying
  when     fly to, fly home, fly over, fly back, fly across: *
  when     -: flight anxiety
  unless   kite, drone, flag, fish
  1        Write down the part you fear most: gate, take-off, or hours
  2        Watch one minute of a plane landing safely
  3        Choose the song for take-off
  4        Breathe out as slowly as a plane comes down
  unclear  Write down one question for someone who flies a lot
  tired    Put one thing that calms you into your bag
  afraid   Write one line to say at the door: I'm a nervous flyer
  bored    Look up where the planes above you are going

lifts, crowds, bridges, heights
  when     take, use, ride, go in, get in, go into, ride in: lift, elevator, escalator, cable car,
           chairlift, gondola
  when     go on, take, ride, use, get on, travel on: underground, metro, subway, tube, rush hour, ferry,
           boat, bus, tram, train
  when     board: ferry, boat, bus, train, ship
  when     cross, walk over, walk across, go over: bridge, square, busy road, busy street
  when     climb, go up, climb up, stand on: ladder, tower, steeple, stairs, spiral staircase, chair
  when     -: claustrophobia, agoraphobia, crowd
  unless   ticket
  1        Choose the quietest hour for a first try
  2        Choose who could come along the first time
  3        Write down the very first part of the way
  4        Feel both feet on the ground for one breath
  unclear  Write down what exactly makes it hard
  tired    Look at a picture of it from your chair
  afraid   Go as near as is comfortable, and turn back
  bored    Count something blue on the way

wear it in public
  when     wear: short, shorts, swimsuit, bikini, crop top, dress, skirt, sleeveless top, tank top,
           t shirt, makeup, nail polish, wig, hat, red lipstick, hijab, glasses, headscarf, swim trunks,
           sandals
  when     go to, walk on: in swimsuit, in bikini
  unless   interview, wedding
  1        Wear it at home for the length of one song
  2        Lay it out where you can see it
  3        Choose the first place: somewhere no one knows you
  4        Touch the cloth with one hand
  unclear  Write down where you'd most like to wear it
  tired    Hang it at the front of the wardrobe
  afraid   Show it to one person who is kind to you
  bored    Dance in it once, door closed

be seen on camera or in a picture
  when     turn on, turn, switch on: camera, webcam, video
  when     be on, appear on, be in: camera, video, picture, photo
  when     post, share, upload: selfie, photo, picture, video, story, reel, artwork, drawing, poem, song
  when     take: selfie
  when     get: photo taken, picture taken, photographed
  unless   security, passport, marketplace, ebay, baby camera, trail, album, doorbell
  1        Open the picture or the preview, for your eyes alone
  2        Send it to one person you trust
  3        Choose the one you like best
  4        Look at your own face kindly for one breath
  unclear  Write down who you'd be glad to show it to
  tired    Save it as a draft
  afraid   Show it to someone, then put it away again
  bored    Pull a face at it first

perform
  when     sing, perform, dance, play, act: in public, in front, on stage, at party, at concert,
           at recital, solo, for audience, audition
  when     perform: -, *
  when     sing in, sing at, perform at, perform in, play at, read at, dance at, play in: open mic,
           recital, front, concert, church, public, karaoke, wedding, audition, talent show, party,
           school concert
  when     do, go to: karaoke, open mic, audition, recital
  when     -: audition, open mic, recital, stage fright, karaoke
  unless   surgery, backup, ritual, update, test, audit, maintenance
  1        Do the first line of it, to an empty room
  2        Stand as you would up there, for one breath
  3        Read the first line once, without a voice
  4        Hum the first note, or tap the first beat
  unclear  Write down the one bit that feels safest
  tired    Run through the beginning in your head, in bed
  afraid   Do the first line for one person, or the cat
  bored    Do the first line far too grandly

look at a result or a number
  when     check, look at, open, read, see, find out, look up, face: result, exam result, grade, score,
           mark, test score, bank app, bank account, bank balance, account balance, balance, banking app,
           credit card bill, bank statement, overdraft, essay mark, report card, exam score
  unless   match, football, search, tyre, blood, lab, air, election
  1        Choose whom you'd tell, whatever it says
  2        Open the page where you'd log in, and stop there
  3        Write down the number you'd be fine with
  4        Put both hands flat on the table
  unclear  Write down what you'd do with either answer
  tired    Choose the hour tomorrow when you'd look
  afraid   Ask someone to look first and tell you gently
  bored    Guess the number before you look

open a feared letter or email
  when     open: letter, email, envelope, message, mail, bill, brown envelope
  when     read: email, message, feedback, comment, review, reviewer comment, supervisor's email
  unless   new, browser, inbox, client, account, tab, savings
  1        Read the first line, with a hand over the rest
  2        Open it, and look away again
  3        Lay it in front of you, or bring it up on the screen
  4        Read who it is from
  unclear  Write down what you think it says, in five words
  tired    Put it where you'll sit tomorrow
  afraid   Ask someone to read it first
  bored    Read the first line in a cartoon voice

face a fear
  when     face, overcome, conquer, fight, get over, beat, work on: fear, phobia, shyness, stage fright,
           social anxiety, agoraphobia, claustrophobia
  when     get used to: *
  when     be: less afraid, brave, braver, bold, courageous, fearless
  when     pet, stroke, touch: dog, spider, snake, big dog, horse
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
  1        Choose a table near the door, in your mind
  2        Put a book or earphones in your bag for it
  3        Choose the quietest hour there
  4        Say “A table for one, please” out loud
  unclear  Look at the place from outside, or on a picture
  tired    Choose the day you'd go
  afraid   Go for one drink of tea first, near the door
  bored    Choose a seat with something to watch
"""
