"""What is done with and for children, of any age: feeding, washing, waking, minding, vaccines, calm words."""

KINDS = """
feed the children
  when     feed, give breakfast to, give lunch to, give dinner to, cook for, make dinner for, make lunch for,
           make breakfast for, cook dinner for: @child
  unless   baby, newborn, infant, breast, bottle, formula, cat, dog, wean, spoon, solids
  1        Put their plate, or plates, on the table
  2        Put out one thing you know they'll eat
  3        Ask one of them to fetch the spoons
  4        Sit down at the table for one breath
  unclear  Ask them which of two things they'd like
  tired    Put out what needs no cooking
  afraid   Sit with them, and talk about something else
  bored    Give the dish a silly name

wash and dress the children
  when     bath, bathe, wash, shower, dress, undress, change, get dressed, brush, comb, clean up, dry, towel
           dry, get changed, shampoo, delouse, nit comb, sun cream, lather, swaddle: @child
  when     nit comb, delouse: *
  unless   nappy, diaper, name, school, mind, subject, career, habits, baby, newborn, bank, clothes horse
  1        Lay out the one thing you'll need first
  2        Tell them what's coming, in three words
  3        Let them choose: quick or slow, this one or that one
  4        Warm your hands on each other
  unclear  Let them choose what comes first
  tired    Use a warm cloth, and leave the rest for tomorrow
  afraid   Ask someone to hold the towel
  bored    Let them wash or dress a toy first

put the children to bed
  when     put to bed, put down, get to bed, settle, get to sleep, get into bed, tuck in, lull, rock, put to
           sleep, settle down, calm down, soothe: @child
  unless   dog, cat, puppy, bill, up, aspirin, fight, argument, in the bath, in the car, in the pram
  1        Sit down with them, and speak more quietly
  2        Dim the light
  3        Hum one tune they know
  4        Breathe out slowly, so they can hear it
  unclear  Ask them what they'd like to tell you about today
  tired    Lie down next to them
  afraid   Let them be awake, and stay close
  bored    Count the day backwards together

wake the children, get them going
  when     get up, get out of bed, get moving, rouse, get out of house, get out of door, get ready, get to
           school, hurry, hurry up, get going, get off to school, chivvy: @child
  when     get: kid ready, child ready, kid out, kid up, kid dressed, child dressed, boy ready, girl ready,
           twin ready, son ready, daughter ready, toddler ready, kid ready for school, everyone ready,
           everyone out
  unless   in bed, speech, sitter, vaccinated, registered, registration, room ready
  1        Put their shoes by the door
  2        Open their curtains and say good morning
  3        Put on one song they like
  4        Breathe out once before you call
  unclear  Write down the one thing that always holds you up
  tired    Lay out clothes tonight, and leave the morning be
  afraid   Go in and sit on the edge of the bed
  bored    Race the kettle

mind the children
  when     babysit, mind, watch, look after, take care of, care for, entertain, occupy, amuse, keep busy,
           distract, play with, keep entertained, chaperone, supervise, spend day with: @child
  when     babysit: *, -
  unless   advert, ad, flyer, poster, job, course, app, cv, rate, rates, profile, money, pay, website, card
  unless   baby, surgery, dialysis, ill, sick, fever, video, film, perform, school play, match, recital,
           concert, had, play football, own, say, says
  1        Choose one game or story you could do together
  2        Sit down on the floor, where they are
  3        Put one thing to draw or build with on the table
  4        Say hello to them at their own height
  unclear  Ask them what they'd like to show you
  tired    Let them draw, and sit next to them
  afraid   Put their parents' number where you'll see it
  bored    Let them explain the rules, all of them

a calm word to a child
  when     tell off, discipline, ground, scold, correct, argue with, fight with, shout at, stand up to, say
           no to, be strict with, be firm with, set limits for, confront, deal with, handle: @child
  unless   wire, ball, dad's, mum's
  1        Breathe out once before you say anything
  2        Say what you'd like them to do, in four words, to the wall
  3        Get down to their height
  4        Let your shoulders drop
  unclear  Write down what came right before
  tired    Say “We'll talk about it tomorrow”
  afraid   Go out of the room for one breath, if they're safe
  bored    Picture them telling the story at thirty

a doctor's visit for a child
  when     vaccinate, immunise, immunize, jab, get vaccinated, get checked, get diagnosed, get tested, get
           assessed: @child, @someone
  unless   @belongings, @animal, gold, chain, dinner, ice cream, lunch, cinema, meal, birthday, cake, film,
           day out, pizza, to a
  1        Write down one thing you'd like to ask first
  2        Put their health book or card by the door
  3        Choose one toy, one song or one person to come along
  4        Tell them in one sentence what will happen
  unclear  Write down what you've noticed, and when it started
  tired    Save the number or the page for tomorrow
  afraid   Ask someone to come with you
  bored    Choose what you'll do afterwards together

be kind to somebody
  when     respect: @someone, @child
  when     listen to: @someone, @child, @group
  when     hear out, be patient with, be kind to, be nice to, be gentle with, be there for, be present with,
           pay attention to, give time to, make time for, be friendly to, be good to, be nicer to, be kinder
           to, be kinder with: @person, @someone, @child
  unless   podcast, album, music, audiobook, radio, lecture, myself, song, lyrics, recording, voicemail,
           request, friend request, offer
  1        Ask them one question, and listen to the end
  2        Put your phone in another room
  3        Look at them for one breath, and smile
  4        Let your hands go soft
  unclear  Think of the last time they seemed happy
  tired    Sit next to them, and say nothing
  afraid   Say one kind thing, and leave the room
  bored    Ask about the oddest thing in their day

off to bed with them
  when     -: @child
  when     put, get: @person, @someone, @child, mum, dad
  only     bed, bedtime, asleep, sleep, nap
  unless   wet, bunk, frame, linen, size, new
  1        Dim the light, and sit with them
  2        Speak more quietly
  3        Hum one tune they know
  4        Breathe out slowly, so they can hear it
  unclear  Ask them what they'd like to tell you about today
  tired    Lie down next to them
  afraid   Let them be awake, and stay close
  bored    Count the day backwards together

hold the baby
  when     burp: *
  when     lull, rock, settle: baby, newborn, infant, bub, bubba
  when     hold, cuddle, comfort, pat, wind, burp: baby, newborn, infant, bub, bubba
  unless   from, nursery, daycare, seat, things, clothes, bag, monitor
  1        Sit down with something behind your back
  2        Put one hand on their belly
  3        Say something quiet to them
  4        Breathe out, slowly enough for two
  unclear  Try it: hungry, tired, wet, or close to you
  tired    Ask someone to hold them for a while
  afraid   Ask someone to sit with you while you do it
  bored    Hum to the little one, out of tune

carry the baby
  when     pick up, carry, lift, lift up, take out, walk with, walk round with: baby, newborn, infant, bub,
           bubba
  unless   from, nursery, daycare, seat, things, clothes, bag, monitor, photo, bath
  1        Put one hand on their belly, and say what's coming
  2        Clear your way to the door
  3        Put what you'd need in one pocket
  4        Breathe out, slowly enough for two
  unclear  Choose where the two of you would stop and look
  tired    Sit down together instead, and look out
  afraid   Ask someone to walk beside you
  bored    Tell the baby what you see on the way

move them on, in or out
  when     get out, get off, get in, get into, get away, get down, get inside, get upstairs, get home, coax
           out, coax in: @child
  unless   the mark, pencil, stain, flat, house move, data, server, contract, loan, app, facebook, phone
  1        Tell them what's coming, in three words
  2        Sit down close by for a moment
  3        Let them choose: now, or after one more
  4        Breathe out once, slowly
  unclear  Ask them what would make it easier
  tired    Give it five more minutes, and say so
  afraid   Hold out your hand, and wait
  bored    Make it a race with the kettle

get somebody to eat, drink or take something
  when     get, encourage, coax, persuade, help, remind, tempt: @person, @someone, @child, mum, mom, dad,
           mother, father, gran, nan, grandma, grandpa
  when     get, coax, tempt: ~
  when     get to do: @person, @someone, @child, mum, mom, dad, mother, father, gran, nan, grandma, grandpa,
           him, her
  only     to taste, to try, to swallow, to eat, to drink, eat her, eat his, to have breakfast, to have lunch,
           to have a drink, to take her tablet, to take his tablet, to take her pill, to take his pill, to
           take her medicine, to take his medicine, to take her meds, to take his meds, to finish her, to
           finish his
  unless   ready, myself, out, somewhere, something, back, places, enough, time, baby, newborn, infant, dog,
           cat, puppy, homework, book, essay
  1        Sit down with them first, with nothing in your hands
  2        Put it where they can reach it, and say nothing
  3        Ask them which of two things they'd like
  4        Breathe out once before you ask
  unclear  Write down when they managed it last, and where
  tired    Leave it within reach, and try a little later
  afraid   Write down one question for their nurse or doctor
  bored    Tell them the silliest thing you saw today

show somebody something
  when     show: @person, @child, @someone, @group, @expert
  unless   how, around, round, ropes, person, horse, dog, door, out, toe, toes, rash, arm, leg, foot, feet,
           knee, ear, mole, lump, hand, skin, wound, scar, bruise, eye, neck, shoulder, mouth, tongue, tooth,
           love, flat, room, rooms, house, garden, way, town, view, respect
  1        Find it, and have it ready to show
  2        Choose which bit of it comes first
  3        Ask them “Have you got a minute?”
  4        Say in three words what it is
  unclear  Write down what you'd like them to notice
  tired    Leave it out, where they'll come by
  afraid   Show them the first bit, and see
  bored    Let them guess what it is first

a gate, a lock, a cover
  when     install, fit, put up, buy, order, get, -, measure for, set up, find: stair gate, stairgate, baby
           gate, safety gate, cupboard lock, drawer lock, socket cover, corner guard, window lock, fire guard
  unless   take down, take off, remove, sell
  1        Go and look at the spot where it would go
  2        Measure the gap, and write it down
  3        Put a pencil and a tape measure there
  4        Name the one thing small hands would go for first
  unclear  Ask a parent which one they'd buy again
  tired    Shut the door of one room
  afraid   Ask someone to put it up with you
  bored    Crawl up to it as they would

see a hairdresser
  when     see, visit, go to, go back to, get to, find, try, walk into: barber, hairdresser, stylist, hair
           salon, salon, beautician, nail bar, nail salon, barbershop, hair stylist, manicurist
  unless   book, cancel, dog, complain, ask, job, saturdays, cv, shift, trial, apprenticeship, training
  1        Find one picture of what you'd like
  2        Write down in five words what you'd ask for
  3        Look up when they're open
  4        Run a hand through your hair once
  unclear  Ask someone whose hair you like where they go
  tired    Save the picture for another day
  afraid   Write down one line: “Please, a little at a time”
  bored    Try the silliest parting in the mirror

help somebody up, in or out
  when     get out, get off, get up, get in, get into, get, help, bring: @person, @someone, mum, mom, dad,
           mother, father, gran, nan, grandma, grandpa, grandad
  only     in the shower, into the shower, in the bath, into the bath, out of bed, into bed, to bed, up,
           dressed, washed, to the toilet, to the loo, out of the chair, into the chair, in the car, into the
           car, onto the, upstairs, downstairs
  unless   to help, to sign, off my, party, pub, early, to come, catch up, give up, hurry, on to the, onto the
           list
  1        Tell them what comes first, and wait for a nod
  2        Put what you need within reach
  3        Warm your hands
  4        Touch their shoulder for one breath
  unclear  Ask them which bit they'd like to do themselves
  tired    Give it ten minutes, and say so
  afraid   Ask someone to be there with you
  bored    Sing while you do it

see that somebody is all right
  when     ensure, check, make sure, double check, check that, check if, see if, see that, make sure that:
           @someone, @child, mum, mom, dad, mother, father, gran, nan, grandma, grandpa, grandad, kids
  unless   money, blood, sugar, temperature, price, phone, reference, homework, nail, teeth, hair, head,
           quote, quotation, punctuation, scheme, question
  1        Go and look, or send one line to ask
  2        Say in one line what you'd look for
  3        Put your shoes, or the phone, within reach
  4        Breathe out once
  unclear  Write down who else could look
  tired    Ask someone who's nearer to look
  afraid   Tell someone what you're worried about
  bored    Ask it with a picture of the weather

out of the house with them
  when     get out, get off, get in, get into, get: @child, kid, kids, everyone, everybody, all, us, family
  only     out the door, out of the door, out of the house, out the house, ready, to school, off to school,
           moving, in the car, dressed, to nursery, up and out, shoes on, to temple, to church, to mosque, to
           practice, to training, to swimming, to football, to club, to the dentist, to the doctor, to the
           party
  unless   report, slides, speech, for sale, in bed
  1        Put their shoes by the door
  2        Put the bags next to the shoes
  3        Put on one song that means “time to go”
  4        Breathe out once before you call
  unclear  Write down the one thing that always holds you up
  tired    Lay out clothes tonight, and leave the morning be
  afraid   Begin five minutes earlier, with one thing
  bored    Race the kettle

leave a child with somebody
  when     leave, drop, drop off: @child, @person
  only     with mum, with dad, with my mum, with my dad, with gran, with grandma, with granny, with nan, with
           my sister, with my brother, with his dad, with her dad, with his mum, with her mum, with a sitter,
           with the sitter, with the babysitter, with a babysitter, with the childminder, with grandad, with
           grandpa, with my parents, with my husband, with my wife, with auntie
  unless   message, job, company, note, husband, team
  1        Write down three things they'd need to know
  2        Put one thing that smells of home in a bag
  3        Choose what you'd say at the door
  4        Breathe out once, slowly
  unclear  Write down who to ring, and when
  tired    Ask them to come to you this time
  afraid   Ask them to send one picture after ten minutes
  bored    Choose what you'd do with the hour

tell a child to do a thing
  when     tell, remind, nag: @child, @person, teen, teenager
  when     ask, get, make, persuade: @child, teen, teenager
  when     nag, get: ~
  only     to cut, to use, to hold, to carry, to climb, to walk, to swim, to ride, to take the, to take out,
           to tidy, to brush, to put on, to wear, to get dressed, to wash, to do his, to do her, to pick up,
           to clear, to set the, to lay, to empty, to turn off, to switch off, to come off, to get off, to
           feed, to say sorry, to say thank, to share, to go to bed, to sit, to practise, to hoover, to
           load, to unload, to flush
  unless   ready, myself, something, somewhere, enough, time, app, sister, brother, husband, wife, partner,
           friend, mum, mom, dad, mother, father, aunt, uncle, cousin, gran, nan, flatmate, roommate,
           housemate, girlfriend, boyfriend, tenant, boss, manager, landlord, neighbour, colleague, doctor,
           client, agent, builder
  1        Say it under your breath first, in four words
  2        Go to where they are, and sit down for a moment
  3        Think of two ways to do it that are both fine
  4        Breathe out once before you say it
  unclear  Ask them what the hardest part of it is
  tired    Ask yourself if it could wait until tomorrow
  afraid   Put it on a note where they'll see it
  bored    Sing it

a child and books
  when     get, encourage, help, coax, tempt: @child, kids
  only     reading, to read, into books, into reading, read more
  unless   glasses, test, homework
  1        Leave one book open where they'll come past
  2        Read one page aloud, for yourself
  3        Ask them what they'd like a book about
  4        Think of the first book you loved
  unclear  Ask at the library what others their age take home
  tired    Put one book on their pillow
  afraid   Let it be a comic, or a book about football
  bored    Read one line in the silliest voice

dates to share with the other parent
  when     swap, change, agree, split: weekend, contact day, access day, pick up day
  when     -: custody calendar, custody swap, custody handover, custody plan, handover, contact day,
           contact visit, kids' week, access weekend, co parenting plan, co parenting, school holiday split
  unless   work, job, project, shift, ward, nurse, notes, on call, maintainer, team
  1        Write down one date you're sure of
  2        Write one line with the time and the place, and nothing else
  3        Say out loud, calmly, how you'd begin
  4        Breathe out slowly, once
  unclear  Write down one question they can answer with yes or no
  tired    Choose a day to settle it
  afraid   Ask someone to be there
  bored    Give each week a colour
"""
