"""Children: playing, talking, bedtime, babies, teenagers, school."""

KINDS = """
time with the children
  when     spend, spend time with, be with, listen to, connect with, enjoy, have fun with,
           do something with, bond with, get closer to, reconnect with, have, cuddle: kid, child, son,
           daughter, toddler, baby, grandchild, family, grandson, granddaughter, nephew, niece, newborn,
           teenager, teen, stepson, stepdaughter, twin, teenage daughter, teenage son
  when     be: parent, mum, dad, mother, father, good mother, good father, mom, patient parent,
           present parent, grandparent, patient mother, stepmother, stepfather, patient mum, good dad,
           good mum
  when     -: kids, kid, parenting, family time, fatherhood, motherhood
  when     get: son, teenager, daughter
  unless   in law, bed, ready, school, doctor, diagnosed, assessed, sleep, dressed, tested, glasses, phone,
           tutor, present, passport, haircut
  time     Sit on the floor beside them for two minutes
  1        Sit down near them for a moment, and ask for nothing
  2        Ask one question about their day
  3        Put your phone in another room
  4        Smile at them once
  unclear  Ask them what you could do together
  tired    Lie down and let them climb on you, or sit beside you
  afraid   Sit near them and watch what they do
  bored    Let them explain the rules, all of them

play on the floor
  when     play, play with: kid, child, son, daughter, toddler, baby, grandchild, grandson, granddaughter,
           niece, nephew, twin
  when     play, build, do: lego, dolls, doll, playdough, puzzle, block, train set, tummy time, peekaboo,
           on floor
  when     do, make: craft, handprint, slime, finger painting
  when     -: tummy time, playtime, playdate, crafts
  unless   jigsaw, adult, sheet
  1        Sit down on the floor next to them
  2        Hold out one toy or one crayon
  3        Clear one square of floor
  4        Make one silly noise
  unclear  Let them show you what comes first
  tired    Be the mountain they drive over
  afraid   Follow what they do, with no plan
  bored    Let the toys talk in odd voices

read to a child
  when     read to: kid, child, son, daughter, baby, toddler, grandchild, twin, boy, girl, grandson,
           granddaughter, nephew, niece, class
  when     read: bedtime story, story, picture book, good night story
  when     -: bedtime story, story time
  number   Read one page aloud
  time     Read one page aloud
  1        Read one page aloud
  2        Put one picture book on the pillow
  3        Ask which book it will be
  4        Make the noise of one animal
  unclear  Let them choose with closed eyes
  tired    Tell the pictures, lying down
  afraid   Read one you know by heart
  bored    Read one page in a very deep voice

homework and practising together
  when     help, help with, check, supervise, sit through: homework, maths homework, son revise,
           daughter revise, gcse, revision, spelling, son study, daughter study, maths, reading,
           times table, kid study
  when     practise, learn, do: spelling word, times table, phonic, spelling, multiplication table,
           kid's homework, son's homework, daughter's homework, sight word
  when     practise with, read with, study with, learn with, do homework with: *
  when     practise: zoe, kid, son, daughter, child
  when     -: kid's homework, son's homework, daughter's homework, spelling word, homework battle
  1        Sit down next to them, with nothing else in your hands
  2        Ask which bit they'd like to do first
  3        Sharpen one pencil
  4        Say one thing they did well
  unclear  Ask them to explain the task to you
  tired    Sit beside them and let them read to you
  afraid   Do the easiest one together
  bored    Let them be the teacher

talk to the school
  when     talk to, email, meet, call, write to, contact, phone, ring, speak to, speak with, write,
           message: teacher, school, head teacher, son's school, daughter's school, kid's school,
           kindergarten, nursery, daycare, principal, kid's teacher, son's teacher, daughter's teacher,
           class teacher, form tutor, school counsellor
  when     go to, attend, book, prepare for: parents' evening, parents evening, school meeting,
           parent teacher conference, parent evening, pta meeting, parents' meeting, school conference,
           iep meeting
  when     -: parents' evening, parents evening, parent teacher conference, school meeting, school refusal,
           iep meeting, pta
  unless   piano, driving, guitar, yoga, language, my thesis, training, old school, law, college, grad,
           application, admissions
  1        Write down the one thing you'd like them to know
  2        Write down one question for the teacher
  3        Find the school's number or address
  4        Say one good thing about your child out loud
  unclear  Ask your child what they'd like you to say
  tired    Write one line: could we talk this week?
  afraid   Write it as to a friend first
  bored    Imagine the teacher at seven

school bags and mornings
  when     pack, make, prepare, get ready, sort, do, check, fill: school bag, backpack
  when     -: school bag, school run, morning rush
  when     get: kid ready, child ready
  when     get out: everyone, kid, child
  unless   hiking, trip, travel, work, eat, camping
  1        Put one thing for tomorrow by the door
  2        Open the bag and take out what doesn't belong
  3        Ask what they'll need tomorrow
  4        Say what they can't do without
  unclear  Read the school's last message
  tired    Put out one thing for the morning
  afraid   Do the part they can help with
  bored    Let them choose the odd sock

a lunch for a child
  when     pack, make, prepare, do, fill: packed lunch, lunch box, lunchbox, lunch, school lunch, sandwich,
           bento, snack box
  when     -: packed lunch, lunch box, school lunch
  unless   dinner, guests
  1        Put the lunch box on the counter, open
  2        Put one piece of fruit in it
  3        Ask what came back uneaten and what didn't
  4        Take its lid off
  unclear  Ask them for two things they always like
  tired    Put in what they had yesterday
  afraid   Write down one sort they've never refused
  bored    Draw a face on the wrapper

things for school
  when     label, buy, sort, get, wash, iron, order: school uniform, uniform, school supplies,
           school supply, school shoe, pe kit, gym kit, pencil case, school book, school clothes,
           kid's clothes, kids' clothes
  when     -: school uniform, school supplies, pe kit
  unless   outgrown, army, work
  1        Write down one thing that's still needed
  2        Try one thing on them, or hold it up
  3        Write one name on one thing
  4        Say what fitted in summer and what didn't
  unclear  Read the school's last message
  tired    Ask another parent what they got
  afraid   Begin with the pencil
  bored    Let them choose the colour of one thing

a costume
  when     make, sew, find, get, buy, sort, think of, choose: costume, halloween costume, carnival costume,
           fancy dress, nativity costume, kid's costume
  when     -: costume, halloween costume, book day costume, world book day
  unless   swimming, bathing, design
  1        Choose the one thing that makes it: a hat, a tail, a colour
  2        Look through one drawer with that eye
  3        Ask who'd like to be what
  4        Make the face that goes with it
  unclear  Look at one picture of it
  tired    Ask another parent what's left over
  afraid   Make it a hat and nothing more
  bored    Make it out of one towel

bags for the baby or the birth
  when     pack, get ready, prepare, restock, sort: nappy bag, diaper bag, hospital bag, baby bag,
           changing bag, birth bag
  when     get: nursery ready, baby room ready
  when     prepare for, get ready for, prepare: birth, baby, labour, newborn, childbirth, delivery,
           baby's arrival, due date, home birth
  when     write, make: birth plan
  when     install, fit, assemble, buy, choose, put together, set up: car seat, cot, crib, pram, stroller,
           changing table, baby monitor, nursery, baby cot, high chair, baby bed
  when     paint, decorate: nursery
  when     -: hospital bag, nappy bag, diaper bag, birth plan, birth, nursery, baby shower gift, baby list
  1        Put one thing for the baby in one place
  2        Open the bag or the box, and leave it open
  3        Write down one thing you'd like near you
  4        Put a hand where the baby is, or will lie
  unclear  Ask someone with a child what they used most
  tired    Lie down, and ask someone to read you the list
  afraid   Write down one question for the midwife
  bored    Hold up the smallest sock

choose a name
  when     choose, pick, find, decide on, think of, agree on: baby name, name
  when     -: baby name
  unless   domain, band, company, character, cat, dog, product, business, shop, project, brand, team,
           variable, title, blog
  1        Say one name out loud, with the surname
  2        Write down one name you'd never take
  3        Write down one name from your family
  4        Call it once across the room
  unclear  Write down one sound you like
  tired    Sleep on the last one you liked
  afraid   Tell it to someone who can keep it
  bored    Read the names on the nearest bookshelf

feed a baby
  when     breastfeed, nurse, pump, bottle feed, chest feed, breast feed: -, baby, newborn, at work, son,
           daughter
  when     sterilise, wash, make, prepare, clean: bottle, baby bottle, formula, pump part, breast pump
  when     do: night feed, feed
  when     -: breastfeeding, pumping, night feed, bottle, baby bottle
  unless   station, fever, wound, petrol, bike, tyre, iron, drink, grudge, wine, hot
  1        Settle somewhere with your back against something
  2        Put what you'll want within reach
  3        Drop your shoulders
  4        Breathe out, slowly enough for two
  unclear  Write down one question for the midwife or health visitor
  tired    Lie on your side
  afraid   Ask someone to sit with you while you do it
  bored    Hum to the little one, out of tune

first solid food
  when     wean, introduce, start: -, baby, solid, solid food, toddler, weaning, son, daughter
  when     wean: *
  when     -: weaning, solid, baby led weaning
  unless   coffee, caffeine, alcohol, sertraline, medication, myself, cat, dog, kitten
  1        Put one soft spoon where the baby sits
  2        Write down one question for the health visitor
  3        Let the baby hold a clean spoon
  4        Sit them on your lap at the table
  unclear  Ask a parent what theirs liked first
  tired    Leave it for a rested day
  afraid   Ask someone to be there the first time
  bored    Watch the face they pull

the potty
  when     potty train, toilet train: -, *
  when     start, do: potty training, toilet training
  when     -: potty training, toilet train, toilet training, potty
  unless   puppy, dog, cat, kitten
  1        Put the potty where they can see it
  2        Let them sit on it with their clothes on
  3        Let them carry it to its place
  4        Say the silly word you have for it
  unclear  Ask another parent how they began
  tired    Let it be a nappy day
  afraid   Try it with clothes on first
  bored    Sing the potty a song

nappies
  when     change, buy, wash: nappy, diaper, baby, newborn, cloth nappy
  when     -: nappy, diaper, cloth nappy
  unless   clothes, sheets
  1        Lay out one clean nappy
  2        Put the cream and a cloth next to it
  3        Wash your hands, and sing while you do
  4        Say something nice to the small face
  unclear  Ask another parent what they'd never be without
  tired    Do it where they lie
  afraid   Ask someone to hand you things
  bored    Invent a name for each little toe

wash and look after a baby
  when     bath, bathe, wash, dress, cut, brush: baby, toddler, kid, child, newborn, baby's nail,
           baby nail, toddler's hair, kid's hair, kid's nail, baby's hair, kid's teeth, toddler's teeth,
           toddler's nail
  when     get: toddler dressed, kid dressed, child dressed, baby dressed
  when     massage: baby
  when     -: baby's bath, baby bath
  1        Lay out the towel, or the one thing you need
  2        Tell them what's coming, in three words
  3        Put one toy where it happens
  4        Warm your hands on each other
  unclear  Let them choose what comes first
  tired    A warm cloth will do tonight
  afraid   Ask someone to hold the towel
  bored    Tell the bath duck about your day

bedtime for a child
  when     put, bring, get, settle, soothe, rock, burp, swaddle, sleep train, calm, comfort, night wean:
           kid, baby, toddler, child, newborn, nora, twin
  when     sleep train: *, -
  when     get: nap, sleep
  when     keep, have, start: bedtime routine
  when     -: bedtime routine, sleep training, nap time, sleep regression, baby sleep, kids' bedtime
  unless   enough, more, ready, dressed, haircut, out of, talk, to school, shoes, vaccinated, in law, own
  1        Dim the light, and sit with them
  2        Put one thing you need within reach
  3        Hold one small hand or foot
  4        Hum one line to them
  unclear  Try what calmed them yesterday
  tired    Sit down with them where you are
  afraid   Ask someone to be there with you
  bored    Whisper the story of your day

a safe home for small children
  when     baby proof, childproof, babyproof, toddler proof, child proof: *
  when     install, fit, put up: stair gate, baby gate, cupboard lock, socket cover
  when     -: baby proofing, childproofing, stair gate
  1        Sit on the floor and look round from there
  2        Move one thing up one shelf
  3        Close one cupboard
  4        Name the one thing small hands would go for first
  unclear  Ask a parent what they'd do first
  tired    Shut the door of one room
  afraid   Follow them for a minute, hands ready
  bored    Crawl once round the table

tantrums and hard moments
  when     handle, deal with, survive, manage, calm, cope with, get through, stop: tantrum, meltdown,
           bedtime battle, toddler tantrum, sibling fight, fussy eater, picky eater, screaming, whining,
           morning meltdown
  when     be: calmer, strict, less strict, patient, less shouty, calm, firm
  when     say sorry to, apologise to: kid, child, son, daughter
  when     -: tantrum, meltdown, fussy eater, picky eater, toddler, terrible twos, sibling rivalry,
           gentle parenting
  unless   husband, wife, dog, work, team, partner, boss, test, market, boyfriend, girlfriend, mum, dad,
           mother, exam, colleague, myself, students, clients
  1        Get down to their height, and breathe out once
  2        Say what you see: you're really cross
  3        Count your own breaths, up to three
  4        Open your hands
  unclear  Ask yourself: hungry, tired, or too much?
  tired    Sit down on the floor, right there
  afraid   Ask someone to take over for a bit
  bored    Whisper in place of speaking

talk to a child about something hard
  when     talk to, talk with, speak to, speak with, tell, explain, explain to, have talk with,
           discuss with: kid, child, son, daughter, teenager, teen, teenage son, teenage daughter, stepson,
           stepdaughter, twin, toddler, grandson, granddaughter, kid we
  when     explain: divorce, death, move
  unless   myself, physics, maths, rule of, chess, code, theory
  1        Write down the one sentence you'd like to stay with them
  2        Choose a time when you're side by side: the car, a walk
  3        Write down the question they're likely to ask
  4        Say the first sentence quietly, as to them
  unclear  Ask them what they've heard already
  tired    Say: there's something to talk about on Sunday
  afraid   Practise with a grown-up who is kind
  bored    Say it in words a six-year-old would use

getting them out of bed and moving
  when     get, wake, wake up, get up, get out of, get out: teenager, teen, teenage son, teenage daughter,
           son, daughter
  when     wake, wake up: kid, child
  unless   talk, homework, car, present, phone, ready for school, school place, assessed, diagnosed
  1        Open their curtains and say good morning
  2        Put on the kettle where they can hear it
  3        Knock once, softly
  4        Say their name, kindly
  unclear  Ask them which kind of waking they'd hate least
  tired    Let the alarm do it, and stay in the kitchen
  afraid   Agree on one song as the signal
  bored    Sing one line of their song at the door

screens and rules at home
  when     set, make, agree on, write, discuss, introduce, have, limit: screen rule, rule,
           screen time rule, house rule, family rule, chore chart, kids' screen time, kid's screen time,
           screen limit, phone rule, pocket money, children's screen time, reward chart, consequences
  when     take away: tablet, phone, ipad, console, xbox
  when     fight with, argue with, negotiate with: teenager, son, daughter, kid, teen
  when     -: chore chart, pocket money, screen rule, family rule, reward chart, kids' screen time
  unless   email, firewall, linter, eslint, style, css, game, robot
  1        Write down one rule you'd keep yourself
  2        Ask them which rule they'd make
  3        Choose the one quarrel you'd leave out
  4        Breathe in before you answer
  unclear  Write down what the quarrel is about underneath
  tired    Leave it for tonight
  afraid   Talk to another parent first
  bored    Let them write the silliest rule they can think of

teach a child something
  when     teach: kid, child, son, daughter, twin, toddler, boy, girl, grandson, granddaughter, niece,
           nephew, to swim, to read, to ride, to cook, to tie, to write, swim, teenager
  when     let: teenager, son, daughter, kid, child
  unless   class, course
  1        Show them the first bit, slowly, once
  2        Ask what they can do already
  3        Put the thing it needs between you
  4        Say one thing they learnt before
  unclear  Think of how you were shown it
  tired    Let them watch you do it
  afraid   Begin with the bit that can't go badly
  bored    Let them teach you something first

take the children somewhere
  when     take, drive, bring, pick up, collect, walk: kid, child, son, daughter, twin, toddler, baby,
           grandchild, teenager, boy, girl, grandson, granddaughter, playground
  when     go to: playground, baby group, toddler group, soft play, playgroup, baby swimming
  when     do: school run, nursery run
  when     -: playground, baby group, toddler group, school run, soft play
  unless   away, photo, picture, temperature, seriously, care
  1        Put their shoes by the door
  2        Put one snack or one toy in a bag
  3        Say where you're going, like a secret
  4        Find one small sock
  unclear  Ask them which way round you'll go
  tired    Go as far as the door and look at the sky together
  afraid   Ask another parent to come
  bored    Let them be the guide

childcare and school places
  when     find, apply for, register for, look for, visit, get, book, register, enrol, choose, enrol in,
           sign up for, settle in, settle: nursery, kindergarten, school, childcare, babysitter, daycare,
           nanny, school place, nursery place, preschool, summer camp, creche, holiday club,
           primary school, swimming lesson, childminder, kita, secondary school, high school, at nursery,
           swim lesson, swimming class, au pair
  when     register, enrol, sign up: kindergarten, kid, son, daughter, school, nursery, preschool,
           swimming lesson, kids, child
  when     -: childcare, daycare, kindergarten, babysitter, school place, summer camp, nanny,
           school application, secondary school
  unless   driving, paint, university, law, film, business, medical, grad, old, night, art school
  1        Write down one name or place to ask
  2        Write one line: do you have a place?
  3        Look up one that's near
  4        Say what matters most to you in one
  unclear  Ask another parent one question
  tired    Save one page
  afraid   Look at its pictures, with no thought of applying
  bored    Ask a child which they'd choose

assessments and extra help for a child
  when     get, request, apply for, ask for, arrange, organise, book, chase, prepare for: assessment,
           adhd assessment, autism assessment, ehcp, iep, speech therapy, speech therapist, send support,
           learning support, dyslexia assessment, dyslexia test, educational psychologist,
           occupational therapy, camhs appointment, son diagnosed, son assessed, daughter assessed,
           daughter diagnosed, child assessed
  when     assess, diagnose, test: son, daughter, child, kid
  when     -: ehcp, iep, speech therapy, adhd assessment, autism assessment, speech therapist, camhs,
           dyslexia assessment, special need
  unless   stroke, risk, job, tax, self, credit, carer, needs, visa, my own
  1        Write down one thing you've noticed, and on which day
  2        Write down one thing they're very good at
  3        Find the last letter or report about it
  4        Say what you'd wish for them, in one sentence
  unclear  Write down one question for another parent
  tired    Put all papers about it in one bag
  afraid   Tell one person what worries you
  bored    Draw them on a good day

toys and children's rooms
  when     tidy, sort, put away, clear, clear up, pick up, organise, declutter, clean, clean up: toy,
           kids' room, playroom, kid's room, lego, child's room, children's room, toy box, kids' bedroom,
           son's room, daughter's room, doll, toy corner, game
  when     sort, sort out, give away, donate, pack, pack away, go through, sort through: outgrown clothes,
           baby clothes, kids' clothes, kid's clothes, children's clothes
  when     -: toy, kids' room, outgrown clothes, baby clothes
  unless   wash, dog, sex
  1        Put one small thing in its box
  2        Choose one box or bag to begin with
  3        Pick up the thing nearest to your foot
  4        Point at one thing that's too small by now
  unclear  Ask: which one is the baby of all these?
  tired    Push everything to one side with your foot
  afraid   Keep the one you can't part with, first of all
  bored    Let the last toy drive the others home

adopt or foster
  when     adopt: child, baby, *, -
  when     foster: child, baby, -
  when     apply for, start, look into, become, be: adoption, foster care, foster carer, fostering,
           foster parent, foster care application, adoptive parent, surrogacy
  when     -: adoption, foster care, fostering, foster care application
  unless   dog, cat, puppy, kitten, pet, habit, rabbit, policy, approach, framework, method, rescue, agile,
           greyhound, typescript, tool, style, horse, mindset, attitude
  1        Write down one question for someone who has done it
  2        Open one page about it and read its first line
  3        Write down what you could give a child
  4        Picture one extra cup on the table
  unclear  Look up when the next information evening is
  tired    Save one page for another day
  afraid   Tell one person that you're thinking of it
  bored    Write down what you loved when you were five
"""
