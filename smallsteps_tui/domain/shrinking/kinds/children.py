"""Children and teenagers: playing, talking, bedtime, rules, their rooms."""

KINDS = """
time with the children
  when     spend, spend time with, be with, listen to, connect with, enjoy, have fun with, do something with,
           bond with, get closer to, reconnect with, cuddle: kid, child, son, daughter, toddler, baby,
           grandchild, family, grandson, granddaughter, nephew, niece, newborn, teenager, teen, stepson,
           stepdaughter, twin, teenage daughter, teenage son
  when     be: parent, mum, dad, mother, father, good mother, good father, mom, patient parent, present
           parent, grandparent, patient mother, stepmother, stepfather, patient mum, good dad, good mum
  when     -: parenting, fatherhood, motherhood
  when     -: family time
  unless   at their, their mum's, their dad's, quiet, alone, without, with mum, with dad, with my mum, with my
           dad, in law, bed, ready, school, doctor, diagnosed, assessed, sleep, dressed, tested, glasses,
           phone, tutor, present, passport, haircut, connect with, 's family
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
  when     play, build, do: dolls, doll, playdough, tummy time, peekaboo, on floor
  when     do, make: handprint, slime, finger painting
  when     -: playtime
  when     -: tummy time, finger painting
  unless   jigsaw, adult, sheet, friends, nan, chess club, tournament, online, steam, adults, colleagues,
           football, chess, cards, uno, catch, cricket, tennis, outside, garden, park, pool, swimming, guitar,
           duet, piano, xbox, board game, draughts
  1        Sit down on the floor next to them
  2        Hold out one toy or one crayon
  3        Clear a small space on the floor
  4        Make one silly noise
  unclear  Let them show you what comes first
  tired    Be the hill they drive their cars over
  afraid   Follow what they do, with no plan
  bored    Give the toys odd voices

read to a child
  when     read to: @person, @child
  when     read: gruffalo, fairy tale
  when     read to: kid, child, son, daughter, baby, toddler, grandchild, twin, boy, girl, grandson,
           granddaughter, nephew, niece, class
  when     read: bedtime story, picture book, good night story
  when     -: bedtime story, picture book, story time
  unless   club, review, thesis, chapter summary
  number   Read one page aloud
  time     Read one page aloud
  1        Read one page aloud
  2        Put one picture book on the pillow
  3        Ask which book they'd like
  4        Make one animal's noise
  unclear  Let them choose with their eyes closed
  tired    Look at the pictures together, lying down
  afraid   Read one you know by heart
  bored    Read one page in a very deep voice

chores and pocket money
  when     make, set up, write, start, introduce, draw: chore chart, chore list, chore rota, pocket money
  when     -: job chart
  when     -: chore chart, chore rota
  unless   flatmate, roommate
  1        Write down three chores, and who'd mind each one least
  2        Ask one of them which job they'd choose
  3        Put an empty sheet on the fridge
  4        Thank one of them for one thing
  unclear  Write down the one job that matters most to you
  tired    Choose one job for one child
  afraid   Suggest trying it for one week
  bored    Let them invent the pay

bedtime for a child
  when     put down: nap, sleep, baby, toddler
  when     fix, sort out, improve: baby's sleep, toddler's sleep, baby sleep, son's sleep, daughter's sleep
  when     settle, soothe, rock, swaddle, sleep train, calm, comfort, night wean: kid, baby, toddler, child,
           newborn, nora, twin
  when     sleep train: *, -
  when     put to sleep, get to sleep: @child, baby, toddler, newborn, kid, child, twin, son, daughter
  when     -: baby's sleep, toddler's sleep, baby sleep, sleep regression, kids bedtime
  unless   enough, more, ready, dressed, haircut, out of, talk, to school, shoes, vaccinated, in law, own,
           sling, pram, car seat, swing, coat, car, nursery, sun cream
  1        Dim the light, and sit with them
  2        Put one thing you need within reach
  3        Hold one small hand or foot
  4        Hum one line of a song to them
  unclear  Try what calmed them yesterday
  tired    Sit down with them where you are
  afraid   Ask someone to be there with you
  bored    Whisper the story of your day

tantrums and hard moments
  when     handle, deal with, survive, manage, calm, cope with, get through, stop: tantrum, meltdown, bedtime
           battle, toddler tantrum, sibling fight, fussy eater, picky eater, screaming, whining, morning
           meltdown
  when     -: tantrum, meltdown
  when     break up, stop: fight, squabble
  when     stop shouting at, stop yelling at, be calmer with, stay calm with, be patient with: @child, kid,
           kids, child, son, daughter, toddler
  when     -: bedtime battle, toddler tantrum, sibling fight, fussy eater, picky eater, morning meltdown,
           sibling rivalry
  unless   husband, wife, dog, work, team, partner, boss, test, market, boyfriend, girlfriend, mum, dad,
           mother, exam, colleague, myself, students, clients, my own, my meltdown
  1        Get down to their height, and breathe out once
  2        Say what you see: “You're really cross”
  3        Count your own breaths, up to three
  4        Open your hands
  unclear  Ask yourself “Hungry, tired, or too much?”
  tired    Sit down on the floor, right where you are
  afraid   Ask someone to take over for a bit
  bored    Whisper instead of speaking

talk to a child about something hard
  when     -: puberty talk, sex talk, sex ed, puberty
  when     have: puberty talk, sex talk
  when     talk to, talk with, speak to, speak with, tell, explain, explain to, have talk with, discuss with:
           kid, child, son, daughter, teenager, teen, teenage son, teenage daughter, stepson, stepdaughter,
           twin, toddler, grandson, granddaughter, kid we
  when     explain: divorce, death, move
  unless   no kids, no children, no more kids, myself, physics, maths, rule of, chess, code, theory, plates,
           dinner's
  1        Write down one sentence you'd like to stay with them
  2        Choose a time when you're side by side, in the car or on a walk
  3        Write down the question they're likely to ask
  4        Say your first sentence quietly, as you'd say it to them
  unclear  Ask them what they've heard already
  tired    Say “Let's talk about something on Sunday”
  afraid   Practise with a kind adult
  bored    Say it in words a six-year-old would use

getting them out of bed and moving
  when     wake, wake up, get up, get out of: teenager, teen, teenage son, teenage daughter, son, daughter
  when     wake, wake up: kid, child
  when     wake, wake up, rouse: @child, @someone
  unless   talk, homework, car, present, phone, ready for school, school place, assessed, diagnosed, wake for
  1        Open their curtains and say good morning
  2        Put the kettle on where they can hear it
  3        Knock once, softly
  4        Say their name, kindly
  unclear  Ask them how they'd least mind being woken
  tired    Let the alarm do it, and stay in the kitchen
  afraid   Agree on one song as the signal
  bored    Sing one line of their song at the door

screens and rules at home
  when     -: curfew, teen curfew, bedtime rule
  when     set, agree on, discuss: curfew
  when     get off: ipad, tablet, phone, xbox, screen, playstation
  when     -: screen time, phone rule
  when     limit, reduce, cut, control: ipad time, tablet time, tv time, gaming time, kids ipad, son's gaming,
           daughter's phone, console time
  when     set, make, agree on, write, discuss, introduce, have, limit: screen rule, screen time rule, house
           rule, family rule, kids screen time, kid's screen time, screen limit, phone rule, children's screen
           time
  when     agree on: rule, consequences
  when     say no to, ration, turn off, switch off: ipad, xbox, playstation, minecraft, fortnite, roblox
  when     take away: tablet, phone, ipad, console, xbox
  when     fight with, argue with, negotiate with: teenager, son, daughter, kid, teen
  when     *: screen rule, screen time rule, tablet rule, gaming rule, ipad time, tablet time, tv time, gaming
           time, kids ipad, son's gaming, daughter's phone, console time, family rule, kids screen time, kid's
           screen time, screen limit, children's screen time
  when     agree on, discuss: consequence
  unless   email, firewall, linter, eslint, style, css, game, robot, my phone, get off my phone, get off the
           phone
  1        Write down one rule you'd keep yourself
  2        Ask them what rule they'd make
  3        Choose one argument you could leave out
  4        Breathe in before you answer
  unclear  Write down what the argument is really about
  tired    Leave it for tonight
  afraid   Talk to another parent first
  bored    Let them write the silliest rule they can think of

teach a child something
  when     teach: kid, child, son, daughter, twin, toddler, boy, girl, grandson, granddaughter, niece, nephew,
           to swim, to read, to ride, to cook, to tie, to write, swim, teenager
  when     teach, show how: @person, @child
  unless   class, course, what, letter, photo, picture, post, where, hurts, hurt, who, when, dog, puppy, cat,
           horse, parrot, budgie
  1        Show them the first bit, slowly, once
  2        Ask what they can do already
  3        Put what you need for it between you
  4        Say one thing they learnt before
  unclear  Think of how you were shown it
  tired    Let them watch you do it
  afraid   Begin with an easy bit they'll enjoy
  bored    Let them teach you something first

show somebody where it is
  when     show, teach, tell: @person, @child, @expert, @someone, doctor, nurse, physio, coach, abuela,
           teacher, boss, carer
  only     where
  unless   heart, i live, we live, i was, we went, stand, draw, money goes, put, where to
  1        Find the spot yourself, and put one finger on it
  2        Say in five words where it is
  3        Picture showing it to them
  4        Nod once towards where it is
  unclear  Write down how you'd find it without you there
  tired    Take one photo of the spot
  afraid   Ask them to come and look with you
  bored    Let them guess first: warmer, colder

take the children somewhere
  when     take, drive, bring, walk: kid, child, son, daughter, twin, toddler, baby, grandchild, teenager,
           boy, girl, grandson, granddaughter, playground
  when     go to: playground, baby group, toddler group, soft play, playgroup, baby swimming
  when     do: school run, nursery run
  when     -: nursery drop off, nursery drop, school drop, school drop off, daycare drop off, school pick up,
           nursery pick up, school pickup, school gate
  when     -: playground, baby group, toddler group, school run, soft play
  unless   let, here, over, visa, away, photo, picture, temperature, temp, medicine, seriously, care,
           methadone, prescription, script, meds, medication, pharmacy, parcel, package, order, key, keys,
           truck, van, bass, guitar, load, grocery, groceries, food, laundry, bin, bins, shopping, ebay,
           marketplace, vinted, line, lines, curb, kerb, sample, uber, passenger, pallet, trailer, from dad's,
           from school, from nursery, home from, from gran's
  1        Put their shoes by the door
  2        Put one snack or one toy in a bag
  3        Say where you're going as if it were a secret
  4        Find one small sock
  unclear  Ask them which way you'll go
  tired    Go as far as the door and look at the sky together
  afraid   Ask another parent to come
  bored    Let them be the guide

fetch the children
  when     get, fetch, pick up, collect: kid, kids, child, son, daughter, boy, girl, teenager, grandchild,
           grandson, granddaughter, niece, nephew, twins, @child
  only     from, football, school, nursery, practice, training, club, party, station, airport, swimming,
           kindergarten, kita, rehearsal, lesson, friend
  1        Put your shoes and your keys by the door
  2        Write down when it ends, and where
  3        Choose one small thing to bring for them
  4        Look at the clock
  unclear  Look up where they come out
  tired    Ask another parent if they could bring them
  afraid   Tell someone there that you're on your way
  bored    Think of one thing to ask them on the way home

toys and children's rooms
  when     tidy, clean, sort: teenager's room, messy room, son's bedroom
  when     tidy, sort, put away, clear, clear up, pick up, organise, declutter, clean, clean up: toy, kids
           room, playroom, kid's room, lego, child's room, children's room, toy box, kids bedroom, son's room,
           daughter's room, doll, toy corner
  when     sort, sort out, give away, donate, pack, pack away, go through, sort through: outgrown clothes,
           baby clothes, kids clothes, kid's clothes, children's clothes
  when     -: baby clothes, child's room, children's room, daughter's room, kid's room, kids bedroom, son's
           room, son's bedroom, teenager's room, toy corner
  unless   wash, dog, sex, charity, library, argos, shop, smyths, vinted, ebay, from
  1        Put one small thing in its box
  2        Choose one box or bag to begin with
  3        Pick up the thing nearest to your foot
  4        Hold up one thing that's too small now
  unclear  Ask “Which is the baby of all of these?”
  tired    Push everything to one side with your foot
  afraid   Put aside first the one you can't part with
  bored    Let the last toy drive the others home

let them do it alone
  when     be: less controlling, helicopter parent, less overprotective
  when     give, allow: freedom, independence, responsibility, more freedom, more independence
  unless   dog, plumber, it go, feedback, tech, lecture
  1        Choose one small thing they could do on their own today
  2        Ask them what they'd like to do on their own
  3        Keep your hands in your lap for one breath
  4        Say “You can do that” once
  unclear  Write down what you're afraid would happen
  tired    Let one thing go undone, and say nothing
  afraid   Talk to a parent whose children are older
  bored    Watch how they do it differently

let them try
  when     let: child, daughter, kid, kids, son, teenager, toddler, teen, boy, girl, him, her, them, cook,
           cycle, ride, walk, bus
  when     let: @child
  unless   dog, cat, feedback, it go, lecture, plumber, tech, partner, husband, wife, flat, know, sleep, in,
           out, down, off, go, hear, see, rest, win, stay, have, be, die, escape
  only     kid, kids, child, children, son, daughter, teen, teenager, toddler, him, her, them, they, boy,
           girl, twins, year old
  1        Choose where you'd stand while they try
  2        Write down one thing they can do without you
  3        Put your hands in your pockets
  4        Breathe out, slowly
  unclear  Ask them which bit they'd like to do
  tired    Sit down, and watch for one minute
  afraid   Choose the smallest bit of it
  bored    Guess which hand they'd use

somebody to sit with the children
  when     find, book, look for, ask, ask for, arrange, get, line up: sitter, babysitter, baby sitter,
           babysitting, childminder
  when     -: sitter, babysitter, baby sitter
  only     sitter, babysitter, babysitting, baby sitter, childminder, evening, night, parents evening, dinner,
           kids, kid, child, children, twins, son, daughter, party, wedding, theatre, after school, half term,
           meeting
  unless   portrait, model, draw, drawing, paint, pet, petsitter, dog, cat, rabbit, house sitter
  1        Write down one person the children like
  2        Write down when you'd be out, from and until
  3        Ask another parent who they have
  4        Picture who'd read to them that evening
  unclear  Write down what it'd be: tea, bed, or being there
  tired    Send one line: “Are you free that evening?”
  afraid   Ask them for an hour first, while you're in the house
  bored    Guess which story they'd be made to read twice

when they go to bed, moved
  when     move, shift, bring forward, push back, change, make, bring, put back: bedtime, bath time, bathtime,
           nap time, naptime, lights out
  when     move, shift, bring, change: ~
  only     bedtime, bath time, bathtime, naptime, nap time, lights out
  unless   story, reading, routine, book, lamp
  1        Set an alarm for when the winding down would begin
  2        Say out loud what comes right before bed
  3        Choose one lamp to turn down first
  4        Look at the clock, and let your shoulders drop
  unclear  Write down when the light went out yesterday
  tired    Move it by five minutes tonight
  afraid   Tell one person in the house what you're trying
  bored    Let a song be the signal

clothes for school to buy
  when     -, get, buy, order, look for: school shirt, school trouser, school trousers, school skirt, school
           jumper, school cardigan, school polo, polo shirt, school dress, school tights, school socks, school
           coat, school tie, school blazer, blazer, plimsoll, plimsolls, pe shirt, pe shorts, pe trainers
  unless   wash, iron, mend
  only     age, aged, size, year old, yr, years, uniform, school, nursery, plimsolls, pe
  1        Look at the label in what they wear now
  2        Open one shop's page, and leave it open
  3        Ask another parent where they got theirs
  4        Write down its colour
  unclear  Look up what the school wants it to look like
  tired    Save one, and order it tomorrow
  afraid   Ask at the school about second-hand ones
  bored    Guess which bit stays clean longest

name tags for what they wear
  when     iron, iron on, stick, stick on, put: name tag, name tape, name label, nametag, label, name tags
  when     label: uniform, school clothes, school jumper, jumper, lunchbox, pe kit, water bottle, coat, school
           bag
  unless   jam, wine, spice
  only     name tag, name tags, name tape, name tapes, name label, name labels, nametags, labels, school,
           jumper, uniform, coat, lunchbox, bottle, kit, nursery, clothes, his, her
  1        Lay one label on the first thing it belongs on
  2        Put the labels and one jumper on the table
  3        Find where the label would be seen: the neck or the hem
  4        Say their name aloud, kindly
  unclear  Ask at the school where they like the name to be
  tired    Write the name inside one thing with a pen
  afraid   Do the one that no one sees
  bored    Guess which of them comes home first

a game on a console with somebody
  when     play, have, join, try: fifa, mario kart, mario, minecraft, roblox, fortnite, xbox, playstation,
           nintendo, switch, smash, splatoon, zelda, animal crossing, rocket league, fc 25, round of fifa,
           game of fifa, round, game, match, level
  only     fifa, mario kart, mario, minecraft, roblox, fortnite, xbox, playstation, nintendo, smash, splatoon,
           zelda, animal crossing, rocket league, console, controller
  unless   limit, stop, turn off, quit, ban
  1        Sit down in front of it, and pick up a controller
  2        Ask who they'd be, or which team
  3        Clear one place to sit
  4        Wiggle your thumbs
  unclear  Ask which button does what
  tired    Watch one round, and cheer
  afraid   Let them play first, and say what they do
  bored    Choose the silliest player there is

read what a school or a service wrote about somebody
  when     read, read through, look at, look over, look through, go through, go over, check: ehcp, ehcp draft,
           iep, school report, reading report, support plan, care plan draft, assessment report, ed psych
           report, psychologist report, end of year report, speech therapy report
  when     -: ehcp, ehcp draft
  unless   write, edit, chapter
  1        Find their name in it, and stop there
  2        Put it in front of you, with a pencil
  3        Read its headings, nothing else
  4        Hold it for one breath
  unclear  Put a question mark beside one word
  tired    Read the last line of it
  afraid   Read it next to someone who likes them too
  bored    Look for the kindest word in it

let them go on their own
  when     let: ~
  only     walk to, walk home, go alone, on his own, on her own, on their own, alone, by himself, by herself,
           to school alone, cycle to, take the bus
  unless   dog, cat, puppy, leave me, drain, soak, dry, cool
  1        Choose how far you'd still come along
  2        Say out loud what they do well already
  3        Choose what they'd do if something came up
  4        Put your hands in your pockets, and breathe out
  unclear  Ask them which bit they'd like to do alone
  tired    Let them go as far as the corner today
  afraid   Walk the way with them, ten steps behind
  bored    Ask them to lead you, and follow
"""
