"""With children: eating, sleeping, talking, listening, lice, clubs, friends, the other parent, school troubles."""

KINDS = """
a child who won't eat
  when     -: child eat, fussy eating, fussy eater, picky eating, picky eater
  when     get: vegetable, veg
  unless   for, tea, lunch, shop, delivery
  only     child eat, kid, kids, toddler, son, daughter, eater, eating, child
  1        Put one thing they like on the table, and say nothing
  2        Choose one thing you won't say at the next meal
  3        Think of one thing they did eat this week
  4        Let your shoulders drop
  unclear  Write down what they do eat
  tired    Make something they do eat
  afraid   Ask the nurse or the doctor one question
  bored    Cut it into a silly shape

a child who won't sleep
  when     -: child sleep, child nap, child settle, sleep regression, night feed, night waking, co sleeping
  when     get: baby, child, toddler, kid, newborn, twin
  when     settle, put to bed, put down: baby, toddler, child, newborn, twin
  only     sleep, sleeping, bed, crib, cot, nap, settle, night, waking, co sleeping
  1        Dim one light, and speak more quietly
  2        Choose one thing to do the same way each night
  3        Ask someone to take over for ten minutes
  4        Breathe out for longer than you breathe in
  unclear  Write down when they slept yesterday, roughly
  tired    Lie down wherever you can while they're in bed
  afraid   Ask the health visitor one question
  bored    Hum the dullest tune you know

a child who won't talk
  when     -: child talk, child share
  when     talk to, get through to, connect with, reconnect with, reach, bond with, get on with: teen,
           teenager, son, stepson, stepdaughter, daughter, child, stepchild, kid, foster child, middle child
  unless   about, school, doctor, sex, father, divorce, homework
  1        Think of one thing they like that you could ask about
  2        Sit down near them for a moment, and ask for nothing
  3        Bring them something small to eat or drink
  4        Think of one good thing about them
  unclear  Write down where they talk most easily, such as the car
  tired    Send them one silly picture
  afraid   Say one line: “I'm here when you want me”
  bored    Ask them to show you their favourite song

a child who won't do it
  when     -: homework fight, homework battle, child listen, child go, child brush, child stop, child wear,
           child get up, child get dressed, child tidy, child put, child do, child leave, child learn, child
           read, child study, child wash, school refusal, screen battle
  unless   sleep, eat, passport, present
  only     child, kid, kids, son, daughter, refusal, battle, homework fight, homework fights
  1        Get down to their height, and say it in four words
  2        Think of two choices that are both fine with you
  3        Put a hand on their shoulder first
  4        Breathe out once before you say it again
  unclear  Ask them what the hardest part of it is
  tired    Ask yourself if it could wait until tomorrow
  afraid   Ask another parent how they do it
  bored    Make it a game, or a song

head lice and other small guests
  when     comb, treat, check, get rid of, check for, comb out: nit, lice, head lice
  unless   dog, cat, compost, bait, garden
  1        Put a comb and a towel ready
  2        Look up what the chemist has for it
  3        Tell one other parent
  4        Scratch your own head, and breathe out
  unclear  Ask the chemist one question
  tired    Send someone else to the chemist's
  afraid   Ask a friend who's been through it
  bored    Give the little visitors a name

a bag for a class trip
  when     pack for, pack, prepare for, get ready for: school trip, class trip, residential, scout camp,
           school camp, klassenfahrt, camp
  when     -: school trip, class trip
  unless   plan, teach, organise, pupils, risk assessment, pay, sign, slip
  1        Put the empty bag on the bed
  2        Read the first line of the list they sent
  3        Ask the child what they'd choose first
  4        Think of what you took at that age
  unclear  Ask another parent
  tired    Put in the socks, and stop
  afraid   Write one line to the teacher
  bored    Hide a silly note in the bag

clubs and lessons for a child
  when     find, book, sign up for, look for, arrange, register for, choose, enrol in: swimming lesson,
           football club, ballet class, music lesson, piano lesson, after school club, holiday club, summer
           camp, scout, scouts, brownie, gymnastics, karate, club, camp, playgroup, toddler group, baby
           group, dance class, drama club, judo
  when     -: swimming lesson, after school club, holiday club, summer camp, playgroup, toddler group, baby
           group
  when     find, sort out: holiday childcare, summer childcare
  only     half term, easter club, swimming lesson, kid, kids, child, twins, son, daughter, boys, girls,
           school, camp, playgroup, toddler, baby, scouts, brownies, holiday, him, her, children, year old
  1        Look up its page, or the page of one near you
  2        Ask another parent where theirs goes
  3        Ask your child which they'd try
  4        Picture the pegs with the little coats
  unclear  Write down which afternoons are free
  tired    Save one page for tomorrow
  afraid   Ask for a trial lesson
  bored    Guess which one they'd never want

a child and friends
  when     invite, arrange, organise, plan, host, set up: playdate, play date, sleepover, classmate, school
           friend
  when     -: playdate, play date, sleepover
  1        Write one line to that child's parent
  2        Write down one child they've named
  3        Ask who they sat next to today
  4        Think of how you once made a friend
  unclear  Ask the teacher who they play with
  tired    Offer one hour at the playground
  afraid   Write one line, and don't send it yet
  bored    Ask what game they'd play for hours

say sorry to a child
  when     apologise to, say sorry to, make up with, make it up to: daughter, son, child, kid, stepson,
           stepdaughter, toddler, teenager
  1        Say “I'm sorry I …” once, to the mirror
  2        Choose a moment: in the car, or at bedtime
  3        Sit down near them, and say nothing yet
  4        Put a hand on your heart for one breath
  unclear  Finish this in your head: “I'm sorry that I …”
  tired    Hug them, if they'd like it
  afraid   Write it on a slip of paper, and put it under their door
  bored    Draw them a small sorry face

talk with the other parent
  when     talk to, talk with, email, text, message, agree with, write to, ask, call, ring, meet,
           discuss with, negotiate with, answer, reply to: ex, co parent, coparent, ex husband, ex wife, kids
           dad, kids mum, children's father, children's mother, her dad, his dad, baby's father
  when     agree, sort out, discuss, plan, arrange, make: contact arrangement, parenting plan, custody
           schedule, visitation, contact time
  when     -: parenting plan, custody, visitation, custody schedule, co parenting
  unless   shift, court, keys, project, lawyer
  only     kid, kids, child, children, son, daughter, summer, weekend, holiday, custody, handover, school,
           christmas, contact, pick up, visitation, parenting, coparent, co parent, maintenance
  1        Write one line about the children, and don't send it
  2        Write down the two dates that matter
  3        Say out loud, in a flat voice, what you'd write
  4        Breathe out once before you answer
  unclear  Write down what would be good enough
  tired    Leave it for tomorrow morning
  afraid   Ask a friend to read it first
  bored    Say it in seven words

meet a child who is new in the family
  when     meet, welcome, get to know, prepare for: foster child, stepchild, adopted child, new foster child,
           stepson, stepdaughter, stepkid
  unless   train, bus, station, airport, plane, gate, school, off
  1        Put one small thing for them where they'd sit
  2        Ask what they like for breakfast
  3        Say your own name and theirs, out loud
  4        Breathe out, and let your face go soft
  unclear  Ask their worker one question
  tired    Keep the first hour quiet
  afraid   Ask someone who fosters how they started
  bored    Think of what you liked at that age

a word with nursery or school
  when     ask, tell, email, call, write to, talk to, ring, message, meet, explain to, contact: nursery,
           school, kita, kindergarten, teacher, form tutor, class teacher, headteacher, childminder, school
           office
  unless   my essay, my course, deadline, thesis, recommendation, job
  only     kid, kids, son, daughter, child, children, absence, bully, bullying, day, days, homework, lunch,
           trip, allergy, sick, late, she, he, him, her, more days, extra, nursery, kita, childminder, class
  unless   email from, letter from, message from, call from, note from
  1        Write it in one line: who it's about, and what
  2        Write down what you'd like them to do
  3        Look up if they prefer calls or messages
  4        Say out loud, once, what you'd write
  unclear  Write down one question
  tired    Write one line, and don't send it yet
  afraid   Ask another parent what they're like to talk to
  bored    Say it in seven words

clothes they've grown out of
  when     sort, sort out, give away, donate, pack away, go through, sort through, pass on, sell: outgrown
           clothes, baby clothes, kids clothes, kid's clothes, children's clothes, children's shoe, outgrown
           shoe
  when     -: outgrown clothes
  1        Take out one piece, and hold it up
  2        Put an empty bag by the wardrobe
  3        Choose one piece to keep forever
  4        Think of the day they wore it
  unclear  Choose one size that can go
  tired    Do one drawer, and stop
  afraid   Ask someone with a smaller child
  bored    Hold the tiniest sock against your thumb

a place at nursery or school
  when     get, enrol, enroll, put, register, sign up, apply for: place, kita place, nursery place, school
           place, kindergarten place
  when     -: nursery place, school place, kita place, kindergarten place
  when     enrol, enroll, register, sign up: child, kid, son, daughter, baby, twins
  unless   club, trip, swimming, night school, welding, dinners, dinner, lunch, lunches
  only     kita, nursery, kindergarten, daycare, creche, school, preschool
  1        Find the page or the number of one place
  2        Look up when you need to answer
  3        Write one line: the child's name, age and start date
  4        Picture the pegs with the little coats
  unclear  Ask another parent how they got theirs
  tired    Save one page
  afraid   Ask someone to call with you
  bored    Guess what they have for lunch there

notice what they do well
  when     praise, notice, encourage, compliment: *, child, kid, son, daughter, good thing
  when     be: kinder, more patient, positive, encouraging
  unless   dog, puppy, team, employee, students
  only     child, kid, kids, son, daughter, children, criticise, criticising, him, her, toddler, praise,
           scold
  1        Think of one thing they did today that you'd name
  2        Tell them one thing they did today, as you saw it
  3        Think of one thing they can do that they couldn't last year
  4        Smile at them when they don't expect it
  5        Let your face go soft
  unclear  Write down three things you like about them
  tired    Put a hand on their back as you pass
  afraid   Write it on a slip of paper, and put it on their pillow
  bored    Praise the silliest thing

a first day there
  when     get through, prepare for, survive, do, plan, settle, settle in: first day, settling in, first
           week, drop off
  when     -: first day, settling in
  only     kita, nursery, kindergarten, school, daycare, childminder, reception, preschool
  1        Put the bag for it by the door
  2        Tell them in one line who's picking them up, and when
  3        Choose what you'd say at the door
  4        Breathe out once, slowly
  unclear  Ask what they'd like the parents to do
  tired    Lay out their shoes tonight
  afraid   Ask someone to ring you right afterwards
  bored    Agree on a secret wave

wash and dress a small one
  when     give: bath, baby a bath, shower
  when     bath, bathe: baby, toddler, kid, child, twin
  only     baby, toddler, kids, kid, child, twins, newborn, son, daughter, him, her
  1        Lay out one towel, and one clean thing to wear
  2        Choose a song to sing with it
  3        Run a little water over your own hand
  4        Breathe in the top of their head
  unclear  Ask someone who's bathed one
  tired    Use a warm cloth, and leave the rest for tomorrow
  afraid   Ask someone to stand next to you
  bored    Let a cup be a boat

when they lie, hit or break things
  when     handle, deal with, cope with, stop, talk about, understand: hitting, stealing, screaming,
           whining, bullying, tantrums, jealousy, backchat
  when     handle, deal with, cope with, talk about, understand: lying, biting, swearing, fighting
  when     -: biting, lying, swearing, sibling rivalry, jealousy
  unless   here, down, in bed, on, around, awake, sofa, dog, puppy, boss, husband, wife, partner, nails
  only     lying, hitting, biting, swearing, whining, backchat, stealing, sibling, fighting
  1        Write down the last time, and what came right before
  2        Say in one line what you'd like them to do instead
  3        Think of one good thing they did today
  4        Breathe out once before you speak
  unclear  Ask their teacher if they see it too
  tired    Say “We'll talk tomorrow”, and mean it
  afraid   Ask another parent what it was like with theirs
  bored    Picture them telling the story at thirty

off the dummy, the bottle, the nappy at night
  when     wean off, get off, stop, give up, take away, drop: dummy, pacifier, night bottle, soother, night
           nappy, nap
  when     wean off, take away, drop: bottle
  unless   wine, beer, vodka, gin, hot water, my, afternoon, less, hv, health visitor, ask, am, 2am, 3am,
           recycling, glass, empty, empties, bin
  only     dummy, pacifier, soother, bottle, nappy, nap
  1        Choose one time of day to leave it where it is
  2        Choose what they could hold instead
  3        Tell them a story in which someone small gives one away
  4        Let your shoulders drop
  unclear  Ask the health visitor one question
  tired    Leave it for this week
  afraid   Ask another parent how many nights it took
  bored    Make up a story about where the dummy goes

wet nights and other accidents
  when     deal with, handle, stop, cope with, manage, help with: bedwetting, bed wetting, wet bed, soiling
  when     -: bedwetting, bed wetting, wet bed
  unless   insurance, car, work, report, police
  1        Put a spare sheet where you can reach it at night
  2        Tell them “It happens to lots of children”
  3        Write down one question for the nurse
  4        Let your shoulders drop
  unclear  Write down which nights were dry
  tired    Put a towel over it, and leave the rest for tomorrow
  afraid   Ask another parent; they'll have had it too
  bored    Let them choose the silliest sheet

share the lifts
  when     organise, arrange, set up, start, find: carpool, car pool, lift share, lift, walking bus, school
           run
  when     -: carpool, lift share, walking bus
  only     carpool, car pool, school, kids, lift share, walking bus, training, football, practice
  1        Write one line to one parent: “Could we share the lifts?”
  2        Write down the two days that are hardest
  3        Think of who lives on the way
  4        Say out loud what you'd write
  unclear  Write down who takes them when, as it is now
  tired    Write one line, and don't send it yet
  afraid   Offer one lift first
  bored    Give the car a name

lessons in everyday things
  when     teach: tie, ride, swim, use, cook, whistle, shoe, bike
  unless   class, student, pupil, dog, adult
  only     him, her, son, daughter, child, kid, kids, them, grandson, granddaughter, stepson, twins, boys,
           girls
  1        Say its first move in four words
  2        Do it once yourself, slowly, and notice what your hands do
  3        Choose a moment, on a walk for instance
  4        Think of how someone once showed you
  unclear  Ask which part is the hard one
  tired    Let them watch you do it once
  afraid   Let them try where no one's looking
  bored    Do it backwards, and let them show you

letters, clocks, roads: taught at home
  when     teach: read, tell, cross, count, clock, road, bus, time, letter, alphabet, times table, address,
           phone number
  unless   class, student, pupil, dog, adult, tango
  only     him, her, son, daughter, child, kid, kids, them, grandson, granddaughter, stepson, twins, boys,
           girls, nephew,
           niece
  1        Choose the one small bit you'd show first
  2        Say that bit out loud, as you'd say it to them
  3        Choose a moment, on a walk for instance
  4        Think of how you once learned it
  unclear  Ask which part is the hard one
  tired    Let them watch you do it once
  afraid   Begin with the bit they know already
  bored    Make a mistake, and let them catch it

explain the large things to a child
  when     explain, explain to, talk about, tell: period, puberty, sex, birds and bees, consent, death,
           divorce, money, racism, adoption
  unless   class, student, pupil, dog, adult
  only     him, her, son, daughter, child, kid, kids, them, grandson, granddaughter, stepson, twins, boys,
           girls
  1        Say the first sentence to the mirror, in plain words
  2        Think of how someone once explained it to you
  3        Choose a moment, in the car for instance
  4        Breathe out once, slowly
  unclear  Ask what they already know
  tired    Say that you'd like to talk about it tomorrow
  afraid   Ask the library for a book about it
  bored    Draw it, badly, on a napkin

give up the bottle or a feed
  when     wean off, drop, stop, give up: night feed, feed, breastfeeding, night bottle, breast
  when     wean: baby off, night feed, off the bottle
  only     start, night, feed, pm, breast, bottle
  unless   sheep, lamb, lambs, calf, calves, cow, cows, hens, horse, goats, kittens, puppies
  1        Write down when they drink now, roughly
  2        Choose what you'd do instead at that hour
  3        Ask a midwife or health visitor one question
  4        Hold them for one breath
  unclear  Write down what else calms them
  tired    Leave the feeds as they are tonight
  afraid   Ask someone who's done it
  bored    Hum a tune instead

a chart with stars
  when     make, set up, write, start, introduce, draw, do, -: reward chart, star chart, sticker chart,
           behaviour chart, potty chart, toothbrushing chart, bedtime chart
  1        Draw five empty boxes on a sheet of paper
  2        Find a sheet of paper, and something to stick on it
  3        Say in four words what a star is for
  4        Think of one thing they did well today
  unclear  Ask them what they'd like to have a star for
  tired    Draw one star on the back of their hand
  afraid   Choose the thing they can nearly do already
  bored    Let them draw the stars, or the dinosaurs

a name in their things
  when     put, iron in, write, stick, stick on: name, name label, name tape, name tag, name sticker,
           initials
  only     coat, jumper, uniform, shoes, bag, in his, in her, in their, label, labels, tape, tapes, tag, tags
  unless   hat, draw, form, list, website, gravestone, guest, badge
  1        Put one thing it goes in on the table
  2        Find a pen that holds on cloth
  3        Choose the piece that's most like all the others
  4        Say their name once
  unclear  Look at where their school wants it
  tired    Do the coat, and leave the rest
  afraid   Try it on a rag first
  bored    Draw a small face next to it
"""
