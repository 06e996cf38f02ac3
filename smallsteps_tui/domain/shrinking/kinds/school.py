"""School and nursery: teachers, homework, lunches, places, extra help."""

KINDS = """
homework and practising together
  when     -: homework time, kids homework
  when     help with, help: science project, school project, project, son's essay, kids homework
  when     read with: *
  when     help, help with, supervise, sit through: homework, maths homework, son revise, daughter revise,
           gcse, revision, spelling, son study, daughter study, maths, reading, times table, kid study
  when     practise, learn, do: phonic, kid's homework, son's homework, daughter's homework, sight word
  when     practise with, read with, study with, learn with, do homework with: son, daughter, kid, child,
           nephew, niece, grandson, granddaughter
  when     *: kids homework, kid's homework, son's homework, daughter's homework, homework battle
  when     check: kids homework, son's homework, daughter's homework, kid's homework
  unless   work, team, client, house, renovation, open source, divorce, move, friends, depressed, depression,
           sleep, potty, dress, pack, job, tidy, breathe, calm, grief, in law
  unless   temple, church, mosque, village, community, garden, apprentices, therapist, with the class
  1        Sit down next to them, with nothing else in your hands
  2        Ask which part they'd like to do first
  3        Sharpen one pencil
  4        Say one thing they did well
  unclear  Ask them to explain the task to you
  tired    Sit beside them and let them read to you
  afraid   Do the easiest one together
  bored    Let them be the teacher

talk to the school
  when     reply to: teacher, school
  when     talk to, email, meet, call, write to, contact, phone, ring, speak to, speak with, write, message:
           teacher, school, head teacher, son's school, daughter's school, kid's school, kindergarten,
           nursery, daycare, principal, kid's teacher, son's teacher, daughter's teacher, class teacher, form
           tutor, school counsellor
  when     go to, attend, book, prepare for: parents evening, school meeting, parent teacher conference,
           parent evening, pta meeting, parents meeting, school conference, iep meeting
  when     -: school meeting, pta
  when     *: parent evening, parents evening, parents meeting, pta meeting, school complaint, teacher
           meeting, nursery settling, head teacher, son's school, daughter's school, kid's school, kid's
           teacher, son's teacher, daughter's teacher, class teacher, form tutor, school counsellor, parent
           teacher conference, school conference, iep meeting, school refusal
  unless   post, vacancy, ta, pack, my job, piano, driving, guitar, yoga, language, my thesis, training, old
           school, law, college, grad, application, admissions
  1        Write down the one thing you'd like them to know
  2        Write down one question for the teacher
  3        Find the school's number or address
  4        Say one good thing about your child out loud
  unclear  Ask your child what they'd like you to say
  tired    Write one line: “Could we talk this week?”
  afraid   Write it to a friend first
  bored    Imagine the teacher at seven

school bags and mornings
  when     get: kids ready, children ready, boys ready, girls ready, kids dressed, everyone ready
  when     pack, make, prepare, get ready, sort, do, check, fill: school bag, backpack
  when     -: school bag, school run
  when     get: kid ready, child ready
  when     get out: everyone, kid, child
  when     *: kids ready, children ready, boys ready, girls ready, kids dressed, everyone ready,
           morning rush
  unless   hiking, trip, travel, work, eat, camping
  1        Put one thing for tomorrow by the door
  2        Open the bag and take out something that doesn't belong
  3        Ask what they'll need tomorrow
  4        Say what they couldn't do without
  unclear  Read the school's last message
  tired    Put out one thing for the morning
  afraid   Do the part they can help with
  bored    Let them choose an odd sock

a lunch for a child
  when     make, pack, prepare: kids lunch, kids lunches, lunches
  when     pack, make, prepare, do, fill: packed lunch, lunch box, lunchbox, school lunch, snack box
  when     *: kids lunch, kids lunches, packed lunch, lunch box, school lunch, snack box
  when     -: lunchbox, packed lunches
  when     pack: lunch, sandwich, bento
  when     make, prepare: bento
  unless   dinner, guests
  1        Put the lunch box on the counter, open
  2        Put one piece of fruit in it
  3        Ask what came back uneaten, and what didn't
  4        Take its lid off
  unclear  Ask them for two things they always like
  tired    Put in what they had yesterday
  afraid   Write down one kind they've never refused
  bored    Draw a face on the wrapper

things for school
  when     get, buy: school shoe
  when     buy, sort, get, order: school uniform, uniform, school supplies, school supply, school shoe, pe
           kit, gym kit, pencil case, school book, school clothes, kid's clothes, kids clothes
  when     *: school supplies
  when     -: school shoe, winter shoe, school uniform, pe kit, gym kit, pencil case
  when     choose, pick, replace: school shoe, winter shoe, school uniform, pencil case
  unless   outgrown, army, work, radiator, wash, dry, iron, ready, out, clean, pack, find, off, nurse
  1        Write down the size, or one thing they still need
  2        Try one thing on them, or hold it up
  3        Write one name on one thing
  4        Say what still fits and what doesn't
  unclear  Read the school's last message
  tired    Ask another parent what they got
  afraid   Begin with the pencil
  bored    Let them choose the colour of one thing

name tags
  when     label, mark, iron on: school uniform, uniform, name tag, pe kit, school clothes, name label, lunch
           box, school supplies, school bag, coat, water bottle
  when     order, write, stick on, sew on, sew: name tag, name label
  unless   off, my name, pigeonhole, conference, mark down, price, reduced, sale
  1        Write their name in one collar or on one lid
  2        Put a pen and one jumper on the table
  3        Find one thing without a name in it
  4        Take the cap off the pen
  unclear  Begin with whatever wanders off most
  tired    Write their initials; that'll do
  afraid   Ask them to hold it still for you
  bored    Draw a tiny animal next to the name

a costume
  when     make, sew, find, get, buy, sort, think of, choose: costume, halloween costume, carnival costume,
           fancy dress, nativity costume, kid's costume
  when     -: costume
  when     *: halloween costume, carnival costume, fancy dress, nativity costume, kid's costume, book day
           costume, world book day
  unless   swimming, bathing, design, from, back, return, wash
  1        Choose one thing that makes it: a hat, a tail, a colour
  2        Look through one drawer for something that would do
  3        Ask who they'd like to be
  4        Make the face that goes with it
  unclear  Look at one picture of it
  tired    Ask another parent what's left over
  afraid   Make it a hat and nothing more
  bored    Make it out of one towel

childcare and school places
  when     find, book, get, hire, look for: tutor, maths tutor, english tutor
  when     -: enrolment
  when     find, apply for, register for, look for, get, book, register, enrol, choose, enrol in, sign up for:
           nursery, kindergarten, school, childcare, babysitter, daycare, nanny, school place, nursery place,
           preschool, summer camp, creche, holiday club, primary school, swimming lesson, childminder, kita,
           secondary school, high school, swim lesson, swimming class, au pair
  when     register, enrol, sign up: kindergarten, kid, son, daughter, school, nursery, preschool, swimming
           lesson, kids, child
  when     -: childcare, daycare, kindergarten, babysitter, school place, nanny, secondary school
  when     *: school enrolment, school registration, nursery application, kindergarten registration, daycare
           registration, nursery place, school application
  unless   driving, paint, university, law, film, business, medical, grad, old, night, art school, book from
  1        Write down one name or place to ask
  2        Write one line: “Do you have a place?”
  3        Look up one that's near
  4        Say what matters most to you in one
  unclear  Ask another parent one question
  tired    Save one page
  afraid   Look at its pictures, without planning to apply
  bored    Ask a child which they'd choose

assessments and extra help for a child
  when     get, request, apply for, ask for, arrange, organise, book: assessment, adhd assessment, autism
           assessment, ehcp, iep, speech therapy, speech therapist, send support, learning support, dyslexia
           assessment, dyslexia test, educational psychologist, occupational therapy, camhs appointment, son
           diagnosed, son assessed, daughter assessed, daughter diagnosed, child assessed
  when     assess, diagnose: son, daughter, child, kid
  when     -: ehcp, iep, speech therapy, camhs
  when     *: dyslexia test, adhd test, autism test, iq test, dyslexia assessment, adhd assessment, autism
           assessment, speech therapist, send support, learning support, educational psychologist, camhs
           appointment, special need
  when     *: speech delay, developmental delay, late talker
  unless   stroke, risk, job, tax, self, credit, carer, needs, visa, my own
  1        Write down one thing you've noticed, and on which day
  2        Write down one thing they're very good at
  3        Find the last letter or report about it
  4        Say in one sentence what you'd wish for them
  unclear  Write down one question for another parent
  tired    Put all the papers about it in one bag
  afraid   Tell someone what worries you
  bored    Draw them on a good day

a risk assessment
  when     -, write, do, fill in, fill out, finish, update, check, *: risk assessment, risk form,
           safety plan for trip
  1        Write down one thing to look out for
  2        Open last year's form, or an empty one
  3        Write the date and the place on it
  4        Picture the calmest part of the day
  unclear  Ask whoever did the last one
  tired    Fill in the easiest box, and stop
  afraid   Write down who could help on the day
  bored    Write the silliest risk first, and strike it out

lights off
  when     turn off, switch off, put out, turn out, dim: light, lights, lamp, big light, hall light, bedroom
           light, landing light
  unless   christmas, fairy, porch, car, shop, studio, tank, traffic, notification, camera, brake, hazard,
           gas, indicator
  1        Go and stand by the switch
  2        Look for the switch from where you are
  3        Put what you need for the night within reach
  4        Close your eyes for one breath
  unclear  Choose which one stays on longest
  tired    Turn off the nearest one
  afraid   Leave a small one on in the hall
  bored    Walk to bed by heart, with one hand on the wall

out of doors
  when     go, sit, stand, be, eat, play, read, lie, get, work, study, step, pop, nip: -
  only     go outside, sit outside, stand outside, be outside, eat outside, play outside, read outside, lie
           outside, get outside, work outside, study outside, step outside, pop outside, nip outside, go
           outdoors, sit outdoors, stand outdoors, be outdoors, eat outdoors, play outdoors, read outdoors,
           lie outdoors, get outdoors, work outdoors, study outdoors, step outdoors, pop outdoors, nip
           outdoors
  unless   door, school, town, work outside, comfort zone, ex, court
  1        Open the door and take one breath of air
  2        Put on a coat, or a second jumper
  3        Open the window by a hand's width
  4        Turn your face to the window
  unclear  Choose one tree to walk to
  tired    Put one hand out of the window
  afraid   Stand in the doorway, half in and half out
  bored    Go and see what the neighbours' cat is doing

a degree that is nearly done
  when     finish, complete, get through, graduate from: degree, bachelor, master's, doctorate, teaching
           qualification, pgce, teacher training, teaching degree, celta, qualification, diploma,
           university, uni, college, apprenticeship, high school, school, ged
  unless   run, pick up, early
  1        Write down one thing that's still to do for it
  2        Open the page that says what it takes
  3        Write down the next date for it
  4        Say out loud what you've got behind you
  unclear  Write one question to the study office
  tired    Save that page for another day
  afraid   Tell one person how far you are
  bored    Picture the hat
"""
