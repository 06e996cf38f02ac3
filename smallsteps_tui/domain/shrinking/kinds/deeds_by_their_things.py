"""Deeds of many meanings, each with the things it means one thing with: to run a bath, to hold one's ground."""

KINDS = """
run a bath
  when     run, draw, pour: bath, hot bath, shower, bubble bath, foot bath, warm bath
  unless   marathon, race, miles, km, hill
  1        Put a towel where you'd reach it
  2        Hold one hand under the tap
  3        Close the door, or the window
  4        Let your shoulders drop
  unclear  Choose how warm you'd like it
  tired    Choose warm feet, and leave the rest
  afraid   Ask someone to be in the next room
  bored    Choose one song for it

be there in good time
  when     turn up, arrive, be there, get there, show up: early, minute, minutes, -, time
  only     early, on time, ten minutes, five minutes, in time, minutes before, good time
  1        Put your shoes and your keys by the door
  2        Write down when you'd leave, on a slip of paper
  3        Say that time out loud
  4        Picture yourself there with time to spare
  unclear  Look up how long the way takes
  tired    Lay out what you'd wear
  afraid   Write down what you'd say if the bus is slow
  bored    Choose what you'd do there while you wait

set a clock or a dial
  when     set, reset, change: clock, alarm clock, watch, oven clock, timer, thermostat, cooker clock, heating
           timer, egg timer, kitchen timer, clock on the oven, central heating timer
  unless   new, battery, strap, start a business, watch list
  1        Find the knob, or the button, for it
  2        Look at what it shows now
  3        Say the time it'll show
  4        Rest one finger on it
  unclear  Find its booklet, or a film of someone doing it
  tired    Put it on the table for tomorrow
  afraid   Take one photo of how it's set now
  bored    Guess the time with your eyes shut

flatten boxes
  when     break down, flatten, squash, collapse: box, cardboard, cardboard box, delivery box, moving box,
           carton
  1        Pull the tape off one side of the nearest one
  2        Put the scissors beside the pile
  3        Stand the biggest one up
  4        Open and close both hands
  unclear  Look up how they'd like it put out
  tired    Do the nearest one, and stop
  afraid   Ask someone to hold the other end
  bored    Step on one, with both feet

hold one's ground
  when     stand, hold: ground, firm
  when     stick to, hold to, keep to: script, point, price, story, boundary, line, guns, offer, budget for it
  unless   diet, calories, fishing
  1        Write down the one line you'd stay with
  2        Say it once, in a calm voice
  3        Write down what they may say back
  4        Put both feet on the floor and breathe out
  unclear  Write down what you could live with
  tired    Write the one line on your hand or a slip of paper
  afraid   Say it first to someone on your side
  bored    Say it as a judge would

cross it out
  when     cross off, cross out, strike off, strike out, scratch out, rub out, erase, score out: *
  unless   whiteboard, board, drive, disk, phone, data, list, debt, memory, past, checklist, item, no,
           task, visa, to do, todo, number
  1        Put the pen, or the rubber, next to the spot
  2        Say once what it says
  3        Say out loud what can go
  4        Put one finger on it
  unclear  Put a dot beside it first
  tired    Do one, and stop
  afraid   Do it so lightly that you could still read it
  bored    Do it with a flourish

cover it up
  when     cover, cover up, put a cover on, throw a cover over: pool, tattoo, bike, motorbike, car, boat,
           barbecue, bbq, woodpile, scar, cage, birdcage, hot tub, sandpit, machine, sewing machine, piano,
           keyboard, screen, webcam, camera, mark, bruise, hole, patio furniture, garden furniture
  unless   shift, insurance, story, song, costs, get
  1        Get out what you'd cover it with
  2        Hold it against the spot for a moment
  3        Say how big it needs to be
  4        Turn towards where it is
  unclear  Look for the corner you'd begin at
  tired    Put the cover next to it, for tomorrow
  afraid   Ask someone to hold the other end
  bored    Choose the oddest cover in the house

catch a small animal and let it out
  when     catch, trap, get out, put out, get rid of, take out, evict: spider, wasp, bee, moth, daddy long
           legs, hornet, beetle
  unless   train, bus, feeder, box, computer, bites, clothes, nest, sting, hive, swarm, allergy, carpet
  1        Put a glass and a bit of card on the table
  2        Open the nearest window
  3        Look at it from where you're comfortable
  4        Breathe out once, slowly
  unclear  Ask someone how they do it
  tired    Ask someone to do it this time
  afraid   Put the glass over it, and leave it for someone braver
  bored    Give it a name and a job

catch one's breath
  when     catch: breath
  1        Stop where you are, and let your shoulders drop
  2        Lean on something, or sit down
  3        Breathe out, as if through a straw
  4        Loosen your hands
  unclear  Look at one still thing
  tired    Sit down, and stay sitting
  afraid   Tell someone near you that you're stopping
  bored    Look for something green

roll it up
  when     roll, roll up, wind, coil, wind up: bandage, poster, sleeping bag, hose, garden hose, cable,
           wool, yarn, sock, tent, flag, tape, rope, lead, extension lead, camping mat, banner, map,
           blueprint, towel
  unless   burrow, clock, watch
  1        Find one end of it, and lay that straight
  2        Clear the floor or the table for it
  3        Fold the first hand's width
  4        Turn your wrists once
  unclear  Search for a picture of one rolled up
  tired    Put it where you'd roll it, and stop
  afraid   Roll it loosely; that will do
  bored    Put on one song, and stop when it ends

roll up a rug
  when     roll, roll up: rug, carpet, hall rug, runner, mat, yoga mat, exercise mat, picnic blanket, lino
  1        Take off whatever stands or lies on it
  2        Turn one short end over by a hand's width
  3        Look for where it'd lie once it's rolled
  4        Open and close both hands
  unclear  Choose the end that's further from the door
  tired    Turn up one corner, and leave it
  afraid   Ask someone to take the other end
  bored    Guess what's been lying under it

spend some time there
  when     spend: hour, half an hour, half hour, minute, ten minutes, evening, afternoon, morning, day,
           weekend, time, night
  when     spend in, spend at: @room, @place, @garden, @somewhere, shed, garden, library, studio, workshop,
           park
  unless   money, less, phone, online, insta, screen, him, her, casino, machines, hospital
  1        Put out one thing you'd like to have with you
  2        Choose which hour it could be
  3        Say what you'd do first
  4        Picture where you'd sit or stand
  unclear  Write down one thing you'd like from it
  tired    Choose ten minutes of it
  afraid   Ask someone to come along
  bored    Choose the oddest thing to take along

stop for a breath before it
  when     pause before, wait before, stop before, breathe before, count before, think before: ~
  unless   bed, sunrise
  1        Put both feet on the floor and breathe out
  2        Choose what you'd do in that pause: breathe, sip, look up
  3        Press your thumb and a finger together once
  4        Let your shoulders drop
  unclear  Write down when it would help most
  tired    Choose one time today to try it
  afraid   Tell one person you're trying it
  bored    Think of one silly word first

play it through with somebody
  when     pretend, pretend to, role play, roleplay, act out, play out, do a dry run of: ~
  unless   fine, ok, okay, nothing, asleep
  1        Choose who'd be who, and say the first line
  2        Write down the first line
  3        Say it once to the mirror
  4        Stand the way you'd begin
  unclear  Write down how you'd like it to end
  tired    Do the first ten seconds of it
  afraid   Be the other one first
  bored    Use a silly voice for one of you

work through a piece of business
  when     process, action, clear: refund, order, return, payment, application, claim, request, ticket,
           invoice, expense, timesheet, delivery, booking, enquiry
  1        Open it, and read its first line
  2        Find the one that came first
  3        Say what it needs next
  4        Rest both hands flat for one breath
  unclear  Write down the one thing it still needs
  tired    Open it, and leave it there
  afraid   Ask someone to look over it with you
  bored    Guess how many minutes it'll take

fill envelopes
  when     stuff, fill, stamp, seal, pack: envelope, goody bag, party bag, gift bag, hamper
  unless   court, bank, brown, open
  1        Put what goes in next to the first of them
  2        Clear the table for it
  3        Count how many there are
  4        Shake out your hands
  unclear  Do one, as an example to look at
  tired    Do three, and stop
  afraid   Ask someone to do it with you
  bored    Put on one song, and stop when it ends

tuck somebody in
  when     tuck in, tuck up: ~
  when     tuck: @child, @someone
  unless   shirt, label, end, thread
  1        Sit down on the side of the bed
  2        Dim the light
  3        Say “Good night” once, quietly
  4        Breathe out slowly, once
  unclear  Ask them what they'd like last thing
  tired    Sit with them, and say nothing
  afraid   Leave the door a hand's width open
  bored    Make up one line of a story

welcome somebody
  when     welcome, greet: @person, @group, couple, newcomer, neighbour, new neighbour, starter, new starter,
           guest, family, colleague, new colleague, new family, visitor, lodger, new lodger, student, new
           member, member
  unless   pack, packs, booklet, letter, email
  1        Say “Welcome, I'm glad you're here” once, out loud
  2        Write down their names
  3        Think of one thing they might like to know
  4        Smile once, at no one
  unclear  Write down one question you could ask them
  tired    Write one line on a card
  afraid   Ask someone to come along
  bored    Find one odd thing that you have in common

circle or underline
  when     circle, underline: *
  unless   group, of friends, line, back, block, skirt, template, time
  1        Put a pen, or the pointer, next to the spot
  2        Find it with your finger
  3        Say it out loud
  4        Draw one circle in the air
  unclear  Do the one you're sure of
  tired    Put a dot beside it
  afraid   Do it in pencil
  bored    Use the brightest pen there is

be home by then
  when     come home, be home, get home, be back home, be back, head home, go home: ~
  unless   safe, alone, to, sale, him, abuse, hospital, leave, screen, club, for good
  1        Set an alarm for when you'd leave
  2        Look up the bus or the way for then
  3        Tell one person when you'd like to go
  4        Picture your own front door
  unclear  Write down what you'd like to do at home
  tired    Choose who could take you
  afraid   Text someone when you set off
  bored    Choose one song for the way

see what something says or is
  when     check what, check who, check which, check when, check where, check how, check how much, check how
           many, check why, see which, see who, see when, see how much: ~
  unless   ex, insta, weight, scale, calories, he's, she's, his phone, her phone, fridge, freezer, cupboard,
           pantry, loft, bag, drawer, shed
  1        Write down where it would say so, or who'd know
  2        Say your best guess out loud
  3        Open the page, or go to where it's written
  4        Rest your eyes for one breath
  unclear  Write it as one question
  tired    Write the question down, and leave it for tomorrow
  afraid   Ask someone to look with you
  bored    Guess first, and write your guess down

plan words or a way to do it
  when     plan what, plan how, plan what to say, plan how to, work out what to say, figure out what to say,
           decide what to say, think of what to say, plan who, plan where, plan when: ~
  unless   eat, meals, calories, die, end
  1        Write down the first bit of it, in five words
  2        Say the first bit out loud, to no one
  3        Write down the one thing that matters most in it
  4        Put both feet on the floor and breathe out
  unclear  Ask someone what they'd do or say first
  tired    Write down one word of it
  afraid   Think it through with someone kind
  bored    Write down the silliest version first

recycle it
  when     recycle: *
  unless   joke, idea, essay, code, password, clay, lyric, melody, @inmind, @inwords, talk, speech, lesson
  1        Put it by the door, in a bag if it fits
  2        Look up where it can go
  3        Put it next to your shoes
  4        Say who else would know where it goes
  unclear  Look for a sign on it that says what it's made of
  tired    Put it in the hall, and stop
  afraid   Take what you can carry in one hand
  bored    Guess what it'll be next

a parcel, with nothing said
  when     -: parcel, package, parcel pickup, amazon parcel, lost parcel, parcels
  unless   wrap, pack, salary, holiday, care package
  1        Find its label, or the message about it
  2        Say whose it is, and where it's to go
  3        Put your keys beside it
  4        Picture it where it belongs
  unclear  Write down who'd know where it is
  tired    Put a note about it with your keys
  afraid   Ask someone to come along for it
  bored    Guess what it weighs

fold one large piece
  when     fold, fold up: cover, boat cover, tarp, tarpaulin, sail, flag, blanket, tablecloth, altar cloth,
           banner, fitted sheet, double sheet, duvet, duvet cover, throw, groundsheet, parachute, curtain,
           dust sheet, awning, mainsail, spinnaker
  unless   origami, paper, steel
  1        Lay it flat, and find two of its corners
  2        Clear the floor or the bed for it
  3        Take hold of one edge
  4        Open and close both hands
  unclear  Look for a film of someone folding one
  tired    Fold it once over, and leave it
  afraid   Ask someone to take the other two corners
  bored    Put on one song, and stop when it ends

drain what was cooked
  when     drain, strain: @food, pasta, rice, potato, tea, stock, broth, soup, vegetables
  unless   radiator, pond, tank, field, wound, tap
  1        Put the colander, or a sieve, in the sink
  2        Clear a space in the sink for it
  3        Find a cloth for the hot handle
  4        Open and close both hands
  unclear  Taste one piece, to see if it's ready
  tired    Turn the heat off, and let it stand a minute
  afraid   Ask someone to carry the pot with you
  bored    Look for a shape in the steam

lego, bricks and puzzles
  when     play, build, do, make: lego, puzzle, jigsaw puzzle, train set, building blocks, duplo
  unless   crossword, sudoku, code, sell, word
  1        Clear a space for it, and pick up one piece
  2        Go to where it is
  3        Choose the spot with the best light
  4        Wiggle your fingers
  unclear  Look at the picture on the box
  tired    Find one piece, and stop
  afraid   Begin with the edge, or with the biggest piece
  bored    Build the silliest thing it could be

show somebody how
  when     show, show how: @person, @child, @somebody
  only     how, the ropes
  unless   class, course, letter, photo, picture, post, where, hurts, hurt, who, when, how much, how many
  1        Show them the first bit, slowly, once
  2        Ask what they can do already
  3        Put what you need for it between you
  4        Say one thing they learnt before
  unclear  Think of how you were shown it
  tired    Let them watch you do it
  afraid   Begin with an easy bit they'll enjoy
  bored    Let them teach you something first

to be mended by someone
  when     take, bring, carry, drop off, drop, send, deliver, take in: fan, lamp, watch, glasses, reading
           glasses, sunglasses, boiler, tablet, laptop, violin, guitar, clock, @appliance, @tool, @belongings,
           @clothes, @shoes, @bike, @linen, @toys
  unless   from the, back from
  only     repair, fixed, mended, repaired, optician, opticians, specsavers, jeweller, restrung, rewired,
           repair cafe, repair café, repairs, cobbler, mender, menders, tailor, seamstress, workshop, fixer,
           repairman, repair shop, watchmaker, upholsterer
  1        Put it by the door, with your keys
  2        Look up when they're open
  3        Find a bag or a box for it
  4        Say what you'd ask for, in one sentence
  unclear  Write down what you'd like done
  tired    Put it where you'd trip over it
  afraid   Ask the price first
  bored    Make it a farewell speech

out on the line
  when     -: @linen, @clothes, sheet, bed sheet, load, wash
  only     line, washing line, clothesline, clotheshorse, airer, pegs
  unless   bottom, first line, picket, online, opening, chorus
  1        Take one piece to where it'd hang
  2        Carry the basket there
  3        Put the rack up, or open the window
  4        Look out at the weather
  unclear  Begin with the piece that takes longest to dry
  tired    Hang up the big ones, and leave the rest
  afraid   Do the nearest one, any way it falls
  bored    Hang them by colour
"""
