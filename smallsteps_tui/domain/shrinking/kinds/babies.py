"""Babies: before the birth, feeding, nappies, sleep, a safe home."""

KINDS = """
bags for the baby or the birth
  when     pack, get ready, prepare, restock, sort: nappy bag, diaper bag, baby bag, changing bag, birth bag
  when     prepare for, get ready for, prepare: birth, baby, labour, newborn, childbirth, baby's arrival, due
           date, home birth
  when     write, make: birth plan
  when     *: nappy bag, diaper bag, baby bag, changing bag, birth bag, baby's arrival, home birth, birth plan
  1        Write down one thing you'd like to have there
  2        Open the bag or the box, and leave it open
  3        Put one small thing next to it
  4        Put a hand where the baby is, or will be
  unclear  Ask someone with a child what they used most
  tired    Lie down, and ask someone to read you the list
  afraid   Write down one question for the midwife
  bored    Hold up the smallest sock

bottles and pumps
  when     sterilise, wash, clean, boil: bottle, baby bottle, pump part, breast pump part, bottle part, breast
           pump, dummy, pacifier
  when     *: baby bottle, pump part, breast pump
  when     -: bottles sterilised, baby bottles
  unless   try, wine, water, beer, tyre, molecular, excel, iron, glass, get, buy, hire, borrow, take, pack,
           recycling
  1        Put a clean bowl by the sink
  2        Run the hot water, or put the kettle on
  3        Put a clean towel next to it
  4        Roll up one sleeve
  unclear  Read the first line of the instructions
  tired    Put the bottle parts in to soak
  afraid   Ask someone to show you how they do it
  bored    Line them up by size

make up a bottle
  when     make, make up, prepare, warm, warm up, heat, mix, get ready: baby bottle, formula, night bottle,
           baby milk
  when     make, make up, prepare, warm, warm up: bottle
  unless   beer, wine, hot water, excel, water bottle, maths, lab, chemistry, physics
  1        Wash your hands, and put the kettle on
  2        Put one clean bottle on the counter
  3        Find the lid and the teat
  4        Look at the clock
  unclear  Read the first line on the tin
  tired    Put what you need for the night on one tray
  afraid   Ask someone to do the next one
  bored    Hum one song while the water boils

things for a baby to put up
  when     -: crib assembly, cot assembly, pram assembly
  when     install, fit, assemble, put together, set up, build, mount, put up: car seat, cot, crib, pram,
           stroller, changing table, baby monitor, baby cot, high chair, baby bed, bassinet, playpen, baby
           carrier
  unless   place, find, school, teacher, plants, get, buy, need, which, where, sell, borrow, order, check,
           clean, wash
  unless   take it down, take down, leave it
  1        Lay the instructions open on the floor
  2        Put all the screws or straps in one bowl
  3        Choose where it'll stand
  4        Open one flap of the box
  unclear  Watch one minute of someone doing it
  tired    Put the box in the right room
  afraid   Ask a friend who's put one up
  bored    Time how long the first screw takes

a room for a baby
  when     furnish, get ready, organise, prepare, set up, decorate, paint, tidy, clear, clear out, plan:
           nursery, baby room, baby's room, room for the baby
  when     *: baby room, baby's room
  unless   find, place, school, teacher, plant, garden centre, take down, leave it
  1        Choose one corner of the room to begin with
  2        Carry one thing out of the room
  3        Stand in the doorway, and look
  4        Think of one thing that will be in it
  unclear  Write down what the baby would need on the first night
  tired    Fold one small thing
  afraid   Do what can be changed again
  bored    Choose what the baby would look at from bed

choose a name
  when     choose, pick, find, decide on, think of, agree on: baby name, name for baby, girl name, boy name,
           name for our son, middle name, name for our daughter
  when     name: baby, child, son, daughter, twin, boy, girl, little one
  when     *: baby name
  unless   domain, band, company, character, cat, dog, product, business, shop, project, brand, team,
           variable, title, blog
  1        Say one name out loud, with the surname
  2        Write down one name you'd never choose
  3        Write down one name from your family
  4        Call one name once across the room
  unclear  Write down one sound you like
  tired    Sleep on the one you liked last
  afraid   Tell one to someone who can keep a secret
  bored    Read the names on the nearest bookshelf

feed a baby
  when     feed: baby, newborn, son, daughter, twin
  when     -: feeding baby
  when     -: mastitis, feeding
  when     express: milk, -
  when     breastfeed, nurse, pump, bottle feed, chest feed, breast feed: -, milk, baby, newborn, at work,
           son, daughter
  when     do: night feed
  when     -: breastfeeding, pumping
  when     *: breastfeeding problem, milk supply, night feed
  unless   gate, door, window, station, fever, wound, petrol, bike, tyre, iron, drink, grudge, wine, hot,
           horse, horses, cow, cows, hens, chickens, goats, sheep, pigs, fish, @animal, dog, cat
  1        Put what you'll need within reach, and sit down
  2        Settle down with something behind your back
  3        Drop your shoulders
  4        Breathe out, slowly enough for two
  unclear  Write down one question for the midwife or health visitor
  tired    Lie on your side
  afraid   Ask someone to sit with you while you do it
  bored    Hum to the little one, out of tune

first solid food
  when     wean, introduce, start: solid, solid food, weaning
  when     wean: baby
  when     wean: *
  when     -: weaning, baby led weaning
  unless   night, bottle, breast, coffee, caffeine, alcohol, sertraline, medication, myself, cat, dog, kitten,
           off, dummy, breastfeed, lamb, lambs, calf, calves, foal, piglet, piglets, puppies, kittens, puppy
  1        Put one soft spoon where the baby sits
  2        Write down one question for the health visitor
  3        Let the baby hold a clean spoon
  4        Sit them on your lap at the table
  unclear  Ask a parent what theirs liked first
  tired    Leave it for a day when you're rested
  afraid   Ask someone to be there the first time
  bored    Watch the face they pull

the potty
  when     potty train, toilet train: -, *
  when     start, do: potty training, toilet training
  when     -: potty
  when     *: potty training, toilet training, toilet train
  unless   puppy, dog, cat, kitten, car, buy, order, get a, get new, out, away, bleach, clean, wash
  1        Get the potty out, and let them look at it
  2        Let them sit on it with their clothes on
  3        Let them carry it to where it'll live
  4        Say the silly word you have for it
  unclear  Ask another parent how they started
  tired    Make it a nappy day
  afraid   Try it with clothes on first
  bored    Sing the potty a song

nappies
  when     change: nappy, diaper, cloth nappy
  when     change: baby, newborn
  unless   clothes, sheets
  1        Lay out one clean nappy
  2        Put the cream and a cloth by the changing mat
  3        Wash your hands, and sing while you do
  4        Say something nice to that small face
  unclear  Ask another parent what they'd never be without
  tired    Do it wherever they're lying
  afraid   Ask someone to hand you things
  bored    Invent a name for each little toe

wash and look after a baby
  when     bath, bathe, wash, dress: twin, son, daughter, boy, girl, grandchild, grandson, nephew
  when     wash, brush, cut, comb: kids hair, kids teeth, kids nails, son's hair, daughter's hair
  when     bath: @child, @person
  when     do: bath time
  when     bath, bathe, wash, dress, cut, brush: baby, toddler, kid, child, newborn, baby's nail, baby nail,
           toddler's hair, kid's hair, kid's nail, baby's hair, kid's teeth, toddler's teeth, toddler's nail
  when     get: toddler dressed, kid dressed, child dressed, baby dressed
  when     massage: baby
  when     *: kids teeth, kids nails, son's hair, daughter's hair, bath time, baby bath, kids bath, baby's
           nail, baby nail, toddler's hair, kid's hair, kid's nail, baby's hair, kid's teeth, toddler's
           teeth, toddler's nail, baby's bath
  unless   bomb, dog, cat, mum, dad, husband, wife, tub, mat
  1        Lay out the one thing you'll need first
  2        Tell them what's coming, in three words
  3        Put one toy where you'll wash them
  4        Warm your hands on each other
  unclear  Let them choose what comes first
  tired    Use a warm cloth, and leave the rest for tomorrow
  afraid   Ask someone to hold the towel
  bored    Tell the bath duck about your day

a safe home for small children
  when     baby proof, childproof, babyproof, toddler proof, child proof: *
  when     -: childproofing
  when     *: baby proofing
  1        Sit on the floor and look round from there
  2        Move one thing up one shelf
  3        Close one cupboard
  4        Name the one thing small hands would go for first
  unclear  Ask a parent what they'd do first
  tired    Shut the door of one room
  afraid   Follow them for a minute, hands ready
  bored    Crawl round the table once

adopt or foster
  when     adopt: child, baby, -
  when     foster: child, baby, -
  when     apply for, start, look into, become, be: adoption, foster care, foster carer, fostering, foster
           parent, foster care application, adoptive parent, surrogacy
  when     -: adoption, fostering
  when     *: foster care, foster carer, foster parent, foster care application, adoptive parent
  when     adopt: sibling, siblings, son, daughter, teen, boy, girl
  unless   dog, cat, puppy, kitten, pet, habit, rabbit, policy, approach, framework, method, rescue, agile,
           greyhound, typescript, tool, style, horse, mindset, attitude
  1        Write down one question for someone who's done it
  2        Open one page about it and read its first line
  3        Write down what you could give a child
  4        Picture one more cup on the table
  unclear  Look up when the next information evening is
  tired    Save one page for another day
  afraid   Tell someone you're thinking about it
  bored    Write down what you loved when you were five

parental leave
  when     apply for, plan, ask for, request, sort out, take, arrange: maternity leave, parental leave,
           paternity leave, maternity pay, maternity leave application, parental benefit, elterngeld,
           parental allowance
  when     -: parental leave, elterngeld
  when     *: maternity leave, paternity leave, maternity pay, maternity leave application, parental benefit,
           parental allowance
  1        Write down the date it would begin
  2        Look up who to send it to
  3        Put the baby's papers in one place
  4        Say how many months you'd like
  unclear  Write down one question for the office or your boss
  tired    Save the page for tomorrow
  afraid   Ask a colleague who's had one
  bored    Write the date in the middle of an empty page

a different milk
  when     try, switch, switch to, change, change to, start: formula, goat milk formula, baby milk, formula
           milk, baby formula, follow on milk
  unless   excel, spreadsheet, cell
  1        Read the first line on the tin
  2        Put one clean bottle next to the tin
  3        Choose which feed to try it at
  4        Let your shoulders drop
  unclear  Write down one question for the health visitor
  tired    Put the tin where you'll see it tomorrow
  afraid   Ask a midwife or a health visitor about it first
  bored    Sniff it, and say what it reminds you of
"""
