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
  nouns    dog, barking dog, dogs, big dog, strange dog, alsatian, german shepherd, rottweiler, staffie,
           dobermann, next door's dog, cow, bull, bullock, horse, pony, donkey, goat, goose, swan, gull,
           seagull, pigeon, crow, bird, cat, big cat, llama, pig, boar

come near what is feared
  when     stand near, stand next to, stand by, stand beside, stand in front of, go near, go up to, go close
           to, come near, get near, get close to, get closer to, walk past, walk by, walk up to, pass, stay
           near, stay next to, sit near, sit next to, be near, be close to, be in same room with, be in room
           with, cross road near, go past, approach, face, get used to, tolerate, overcome: @creepy, @large
  when     look at, look straight at, touch, stroke, hold, pet, handle, hold hand near, let crawl over:
           @creepy
  unless   vet, collar, kennel, saddle, stable, field, milk, wedding, camera, film, costume, tap, computer,
           keyboard, cutting, glass of, look at the sea, look at sea
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
           bench, foodcourt, food court, break room, staff room, tea room, common room, square, front, back
  when     sit in on, sit in the back of, sit near front of: *
  when     sit by, sit near, sit close to, sit next to: exit, aisle, way out
  unless   bug, table for, review, book, film review, wc
  1        Picture which seat you'd take
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
  when     ride, go, take, travel: stop, one stop, two stop, floor, one floor, one station, two station
  when     sit on, stay on, ride, take, go on, ride on: train stop, bus stop, tube stop, tram stop, metro stop
  when     ride on, go on, travel on, get on: tube, underground, metro, subway, tram, bus, coach, ferry,
           escalator, ski lift, cable car, ferris wheel
  only     one, two, three, just, with, floor, stop, stops, floors, only, tube, underground, metro, escalator
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
  unless   bits, chapter, essay, text, page, kite, drone, flag, fish, paper, model
  1        Look up how long the flight takes
  2        Choose where you'd sit: window or aisle
  3        Write down one thing you'd pack
  4        Picture whoever, or whatever, waits at the other end
  unclear  Write down one question for someone who flies a lot
  tired    Put one thing that calms you in your bag
  afraid   Watch one minute of a plane landing safely
  bored    Look up where the planes above you are going

show or post what you've made
  when     show: drawing, art, painting, poem, writing, story, work, sketch, manuscript, song, design, photo
  when     post, share, upload: selfie, photo, picture, video, story, reel, artwork, drawing, poem, song
  unless   security, passport, marketplace, ebay, trail, doorbell, scan, to my, to his, to her, to mum, to
           dad, to gran, to grandma, to grandad, to grandson, to granddaughter, to nan, to auntie, to uncle,
           envelope, royal mail, first class, stamp, postbox, doctor, nurse, gp, police, insurance, customs,
           cloud, drive, dropbox, server, icloud, nas, listing, card, on wall, on the wall, noticeboard,
           notice board, fridge
  1        Look at it once more on your own first
  2        Choose the person you'd show it to first
  3        Say one thing you like about it
  4        Picture one kind face that looks at it
  unclear  Write down who you wouldn't mind showing
  tired    Save it as a draft
  afraid   Show it to one person you trust, then put it away
  bored    Give it a title that makes you laugh

get ready to speak
  when     prepare, write, draft, finish, plan, work on: speech, talk, presentation, lecture, keynote, pitch,
           lightning talk
  unless   under, rugby, ready, grass, line, lines, mow, paint, match, hockey, stall, u9s, u11s, camp, tent,
           football, cricket, roof, black, tar, wedding, best man, funeral, slides, deck, with
  1        Write down the one thing you'd like people to take home
  2        Write the title at the top of an empty page
  3        Write down who'll be there, in three words
  4        Say its title out loud
  unclear  Ask someone what they'd like to hear about
  tired    Write one word for the beginning, one for the end
  afraid   Tell it to one friend first, in three sentences
  bored    Say it once as a pirate

get used to something new
  when     get used to: *
  1        Write down what's new about it, in three words
  2        Choose when you'd try it, and for how long
  3        Try it for ten seconds, and stop
  4        Write down what's strange about it, in three words
  5        Feel your feet on the floor for one breath
  unclear  Write down what exactly is hard about it
  tired    Leave it for a stronger day, and rest
  afraid   Ask someone who's used to it how long it took
  bored    Give it a silly name

say hello, wave, nod
  when     say: hi, hello, good morning
  when     say hi to, say hello to, greet, nod to, nod at, wink at, smile at: *
  when     make eye contact with, make eye contact, keep eye contact, keep eye contact with: *, -
  when     look: eye, in eye, @person, @someone, people
  unless   discord, slack, chat, forum, zoom, @animal, @text, poem, into, look after, look for,
           look round, look at, look up, look out for, card,
           cards
  1        Do it once in front of the mirror first
  2        Write down where you'd see them anyway
  3        Say “Hello” under your breath
  4        Lift the corners of your mouth, for one breath
  unclear  Choose: a nod, a wave or a word
  tired    Nod once, and leave it there
  afraid   Practise on a dog, a baby, a shopkeeper
  bored    Do it as a king or a queen would

wave to someone
  when     wave to, wave at: *, @someone
  unless   @animal
  1        Lift one hand, here, as if they stood there
  2        Write down where you'd see them anyway
  3        Lift one finger from the table
  4        Lift the corners of your mouth, for one breath
  unclear  Choose: a wave, a nod or a word
  tired    Nod once, and leave it there
  afraid   Wave to a dog, a baby or a bus first
  bored    Wave as a king or a queen would

swap numbers
  when     swap, exchange, give, get, ask for: number, phone number, contact detail, email address
  only     swap, exchange, her number, his number, their number, my number, with
  unless   reference, serial, account, bank, order, job
  1        Write your own number on a slip of paper
  2        Say “Can I have your number?” once, out loud
  3        Choose the moment: at the door, for instance
  4        Think of one thing you could write to them about
  unclear  Write down why you'd like to stay in touch
  tired    Ask next time you see them
  afraid   Give them yours, and leave the rest to them
  bored    Draw something next to your number

look at what has come in
  when     check, look at: inbox, email, emails, message, e mail, dm, whatsapp, unread message, unread email
  unless   landlord, boss, before, send, check in
  1        Open it, and read who the newest one is from
  2        Read one subject line, and no more
  3        Count how many are new
  4        Put both hands flat on the table
  unclear  Write down which one you're waiting for
  tired    Choose a time tomorrow to look
  afraid   Ask someone to look with you
  bored    Guess who's written before you look

block them
  when     block, mute, unfollow, delete: ~
  only     him, her, them
  unless   @file, @onscreen, road, drain
  1        Open their entry, and look for “Block”
  2        Mute them for a day
  3        Put the phone in another room
  4        Breathe out slowly, once
  unclear  Ask a friend to sit next to you
  tired    Mute them, and stop
  afraid   Tell someone you're going to do it
  bored    Rename them to something dull

give to those who have less
  when     collect for, donate to, give to, collect, bring, take: food bank, foodbank, soup kitchen,
           homeless shelter, shelter, toy appeal, coat drive, food drive, collection box, food bank bag
  unless   dog, cat, train, blood, money, kitten, puppy, flood appeal, quake
  1        Put one thing for them in a bag by the door
  2        Put an empty bag by the door
  3        Look up what they need most
  4        Think of who it could reach
  unclear  Look up when they take things in
  tired    Put in one tin, and stop
  afraid   Ask a friend to drop it off with you
  bored    Choose the thing you'd be happiest to get

hide something
  when     hide: *, -
  unless   @onscreen, caller, cable, cables, notification, wire, grey, spot, under, behind, egg, eggs, in, on,
           inside, into, insta, bank, post, posts, photo, photos, story, stories, tweet, tweets, saving,
           savings, fear, feelings, tears, smile, face, app, apps, icon, chat, status, top, cupboard, drawer,
           garage, loft, shed, boot of, column, row, layer, scar, spots, bald, number, caller id, profile,
           comment, comments, likes, hide from, seek, hide glue, hide seat, rspb, tanning, tan, bird, leather
  1        Think of the spot no one ever looks in
  2        Put it in a bag you can't see through
  3        Listen for who's at home
  4        Look up at the highest shelf
  unclear  Write down who it's to be hidden from
  tired    Put it behind the coats for now
  afraid   Tell one person where it is
  bored    Make up what you'd say if they found it

send a word or two
  when     email, e mail, message, dm, text, whatsapp, reply to, text back, answer, ping: *
  when     send: message, text, text message, emoji, heart, gif, thumbs up, photo, smiley
  only     nothing else, nothing more, one word, one line, two words, three words, four words, heart, emoji,
           thumbs up, gif, smiley, hi, hello, even if nothing, just hi, one sentence, ok
  1        Open a message to them, and leave it empty
  2        Think of their face when it comes
  3        Put your phone in front of you
  4        Say their name once, kindly
  unclear  Write down the one thing you'd like them to know
  tired    Choose a time tomorrow to send it
  afraid   Write it with no name in “To”, so it can't go out yet
  bored    Send it as a picture

ask for, or buy, what one is shy about
  when     get, pick up, collect: condom, lube, lubricant, morning after pill, pregnancy test, tampon,
           period pad, sanitary pad, incontinence pants, pile cream, thrush cream, sti kit, contraception,
           bra
  when     buy, order: condom, lube, lubricant, morning after pill, pregnancy test, tampon, period pad,
           sanitary pad, incontinence pants, pile cream, thrush cream, sti kit, contraception, bra,
           nit shampoo, viagra, nipple cream, period pants
  unless   stores, from, for dad, for mum, for nan, for gran, for work, ward, patient, resident, knitting,
           lily, mouse, brake, kneeling, note, paper, clinic, surgery, hospital, mr, mrs, bowl, students
  1        Choose the shop, or the page, where no one knows you
  2        Write its name on your phone, so you can show it
  3        Choose the quietest hour for it
  4        Let your shoulders drop
  unclear  Write down the one word they need to understand
  tired    Look up whether it can come by post
  afraid   Put it between two ordinary things
  bored    Ask for it with a very small bow

ask for what one is shy about
  when     ask for, ask about, ask: condom, lube, lubricant, morning after pill, pregnancy test, tampon,
           pad, period pad, incontinence pants, pile cream, thrush cream, sti kit, contraception, bra size,
           bra fitting, nit shampoo
  unless   knitting, mouse, brake, kneeling, note, paper
  1        Write its name on your phone, so you can show it
  2        Choose who you'd ask, the kindest face there
  3        Say the one word under your breath
  4        Let your shoulders drop
  unclear  Write down the one word they need to understand
  tired    Look up whether it can come by post
  afraid   Ask someone to ask for you
  bored    Ask for it with a very small bow

walk in somewhere
  when     enter, go into, walk into, go in, step into: gym, shop, building, church, café, cafe, bar, office,
           waiting room, club, mosque, temple, library, changing room, pub, classroom, meeting room, party,
           canteen
  unless   data, number, competition, race, name, debt, detail, labour
  1        Picture the first step inside, and who'd be there
  2        Walk past it once
  3        Say what you'd do first inside
  4        Feel your feet on the floor for one breath
  unclear  Look at one picture of the inside
  tired    Go as far as the corner
  afraid   Ask someone to go in with you
  bored    Guess the colour of its floor

into the water
  when     get in, get into, go in, go into, enter, step into: water, sea, pool, lake, river, deep end
  unless   data, number, competition, race, boat, bath, job, car, dog
  1        Lay out what you'd wear for it, and a towel
  2        Choose how far in would be enough: the ankles are fine
  3        Hold one hand under cool water
  4        Breathe out slowly, once
  unclear  Ask someone who goes in what it's like
  tired    Put the towel by the door
  afraid   Choose who'd stand beside you
  bored    Guess how cold it is

one floor in the lift
  when     step into, get in, get into, go in, take, ride, use, get, try, stand in: lift, elevator, glass lift
  only     floor, floors, one floor, first, ground, level, one stop, alone, with
  unless   chair, ski, spirit, deadlift, engineer, weight, lift home, lift from, repair
  1        Stand in front of it, and watch the doors open and close once
  2        Choose a quiet time for it
  3        Choose what you'd look at on the way
  4        Feel both feet on the floor for one breath
  unclear  Write down which bit is hardest: the doors, the ride, the people
  tired    Take the stairs today, and wave at it
  afraid   Step in and out again, with the doors held open
  bored    Hum what they'd play in a grand hotel

a picture of what is feared
  when     look at, watch, hold, open, see, keep looking at: picture, photo, video, clip, drawing, cartoon,
           image
  only     spider, spiders, snake, snakes, wasp, wasps, moth, moths, needle, needles, dog, dogs, plane, clown,
           mouse, mice, rat, rats, vomit, injection, jab, turbulence, shark, bat, bats, birds, cockroach, lift
  unless   edit, frame, print, puppy, research, sell, restore, our dog, my dog
  1        Make it as small as a stamp, or put it across the room
  2        Look at one corner of it for one breath
  3        Say its name out loud, calmly
  4        Feel both feet on the floor for one breath
  unclear  Write down what exactly makes it hard
  tired    Leave it for a day when you've slept
  afraid   Ask someone to look at it first, and tell you
  bored    Give it a hat, with your thumb

go into a shop
  when     go into, go in, walk into, step into, enter, go inside, stay in, get into: tesco, big tesco,
           asda, big asda, lidl, aldi, morrisons, sainsbury's, sainsburys, ikea, supermarket,
           big supermarket, shop, store, corner shop, shopping centre, mall, primark, boots, market hall,
           chemist, pharmacy
  unless   job, partnership, cv, app, code, bet, wine, beer, off licence
  1        Write down the one thing you'd go in for
  2        Choose the quietest hour of the day for it
  3        Choose which way you'd come out again
  4        Feel both feet on the ground for one breath
  unclear  Write down which bit is hardest: the door, the people, the till
  tired    Look at the way there on a map today
  afraid   Plan to go as far as the doors, and come home
  bored    Count something yellow on the way in

log in to the bank, for somebody who's afraid
  when     log in, log into, log in to, log on, log on to, sign in, sign into: bank app, banking app,
           online banking, bank, bank account, credit card app, student loan account, mortgage account
  1        Put the phone in front of you, with the screen off
  2        Say out loud who you'd ring afterwards
  3        Guess the sum, roughly, and write it down
  4        Breathe out once, for longer than you breathed in
  unclear  Find where you keep what you need to log in
  tired    Leave it for the morning, after breakfast
  afraid   Ask someone to sit next to you while you look
  bored    Guess what the app says first

with the light off
  when     keep, leave, have: light, landing light, night light, lamp, hall light, light off, lights off,
           landing light off, lamp off
  when     keep off: light, landing light, lamp
  only     off
  unless   engine, car, switch off, christmas, bill, timer, tank
  1        Choose what you'd hold in the meantime: a torch, a hand, a blanket
  2        Close your eyes for one breath, with the light still on
  3        Put a torch where you'd find it by touch
  4        Breathe out once, slowly
  unclear  Write down which bit is hardest: the start, the sounds, the corners
  tired    Leave the light in the next room on
  afraid   Try it by day, with the curtains drawn
  bored    Guess what time it is in there for the furniture
"""
