"""Caring for parents or a partner: visits, help, care homes, dementia, a long illness."""

KINDS = """
visit a parent or grandparent
  when     visit, go and see, go see, drop in on, look in on, pop in on, stop by, call in on: friend, aunt,
           uncle, sister, brother, cousin, neighbour, aunt rosa, in law, godmother, lonely person, person,
           someone, patient, colleague, sick friend, grandad
  when     visit, see, go to, go and see, go see, drop in on, look in on, pop in on, stop by: mum, mom, dad,
           mother, father, parent, grandma, grandpa, gran, nan, granny, grandad, grandmother, grandfather,
           grandparent, mama, papa, oma, opa, abuela, nana, elderly aunt, great aunt, hospice, ward
  when     visit: hospital
  when     pay: visit
  unless   choose, grave, therapist, compare, museum, paris, city, website
  1        Think of one thing to tell or ask while you're there
  2        Write down one thing you'd like to ask them
  3        Put your coat over the chair
  4        Say hello to {name} in your head | Say hello to them in your head
  unclear  Look up when they like visitors best
  tired    Ring them, and come another day
  afraid   Tell yourself that fifteen minutes is enough
  bored    Bring a song or a picture from when they were young

call about someone in care
  when     call, ring, phone: carer agency, care office, home care, care service, hospice
  when     arrange, plan, prepare for, organise: hospital discharge, discharge
  when     call, ring, phone, ring up, contact, email: care home, nursing home, ward, hospital, carer, social
           worker, social services, district nurse, mum's doctor, dad's doctor, mum's gp, care agency, care
           manager, mum's carer, dad's carer, hospital ward
  when     meet, talk to, speak to, speak with, see, ask: social worker, discharge coordinator, palliative
           nurse, mum's doctor, dad's doctor, care manager, ward, ward sister, care team, mum's consultant,
           matron, mum's carer, dad's carer, mother's doctor, father's doctor
  when     *: hospital discharge, discharge meeting, ward round, social worker, social services, district
           nurse, mum's doctor, dad's doctor, mum's gp, care agency, care manager, mum's carer, dad's carer,
           hospital ward, discharge coordinator, palliative nurse, ward sister, care team, mum's consultant,
           mother's doctor, father's doctor
  unless   thank, thanks, card, gift, biscuits, chocolates, flowers, interview, job, become, essay,
           placement, training
  1        Write down one thing you want to know
  2        Write their name and date of birth on one line
  3        Put a pen next to the phone
  4        Say your question once, out loud
  unclear  Write down what has changed since last week
  tired    Ask a brother, a sister or a friend to ring
  afraid   Write your question out, and read it off the page
  bored    Count how many times they put you through

find care or a care home
  when     get, find, look for, apply for, ask for: place in day centre, day centre, day care, place in care
           home, day care place
  when     assess, work out, find out, list: care, care need, what help
  when     work out: help, need
  when     find, choose, look for, arrange, organise, get, hire, book, set up, research, compare, sort
           out, apply for: care home, nursing home, assisted living, carer, home help, respite care, respite,
           care, day centre, home care, caregiver, home carer, care package, care worker, memory care, care
           service, retirement home, care facility, hospice
  when     find, hire: carer, caretaker
  when     -: respite
  when     -: care home, nursing home, care need, retirement home, assisted living, home help, respite care,
           day centre, home care, home carer, care package, memory care, respite weekend
  unless   dog, skin, childcare, child, cat, kid, self, car, plant, baby, hair, time off, work, call, ring,
           phone, complain, guilty, visit dad, allowance, benefit, mum's move, move, charity, urgent,
           dental, foster, healthcare, health care, eye, foot, nail, billing, medical, after school, pet,
           animal, garden, hair care, paint, essay, interview, job, shift, take care, with care
  1        Write down in one line what they'd need help with
  2        Write down one question to ask there
  3        Save the number of one place near you
  4        Say what they'd want it to have
  unclear  Ask someone who's been through it one question
  tired    Save one page about it for tomorrow
  afraid   Look at one place, without deciding
  bored    Ask what's for lunch there

moving a parent
  when     bring: dad home, mum home, father home, mother home, husband home, wife home, mom home, grandpa
           home, grandma home
  when     move: mum, dad, mother, father, grandma, grandpa, parent, nan, gran, husband, wife, mom
  when     move in, bring home, move: mother, father, mum, dad, mom, parent, husband, grandma, nan
  when     pack, pack up: mum's room
  unless   appointment, walk, doctor, dentist, shopping, lunch, dinner, scan, chemo, coffee, cinema, eye,
           clinic, optician, specialist, hairdresser, out, bed, sofa, chair, monday, tuesday, wednesday,
           thursday, friday, saturday, sunday, up, row, wheelchair, shade, pillow, window, pub, station,
           airport, upstairs, car, in with
  1        Write down one thing they'd want to have near them
  2        Ask them what they'd like to see from their bed
  3        Take one picture of their room as it is
  4        Think of one thing that'll stay the same for them
  unclear  Write down what's settled already
  tired    Leave it for today, and sit with them
  afraid   Ask someone to be there on the day
  bored    Ask for the story behind one thing in the room

go with someone to a doctor or out
  when     take, drive, bring, accompany, go with: papa, mama, oma, opa, abuela, nana, sister, brother,
           neighbour, friend, in law
  when     take, drive, bring, accompany, pick up, go with: mum, dad, mother, father, parent, grandma,
           grandpa, gran, nan, grandmother, grandfather, wife, husband, mom, aunt, uncle, granny, grandad,
           partner
  when     go along, go: to chemo, with mum, with dad
  when     take out: mum, mom, dad, mother, father, gran, nan, grandma, grandpa, @person, @someone, @child
  when     go with, accompany: @person, @someone, @child, him, her, them
  unless   flow, option, plan, car, motorway, work, nail, herd, sales, traffic, team, home, witness, sign,
           help, to witness, piano, guitar, organ, song, choir, violin, carol, crazy, mad, granted, care of,
           take care
  1        Put your coat and your keys by the door
  2        Write down one question or wish of theirs
  3        Put a snack in your bag
  4        Say out loud when you'd leave
  unclear  Look up where you could park or get off
  tired    Ask who else could drive this time
  afraid   Write down what you'd say if it gets too much
  bored    Ask them who used to live on this street

wash, dress, lift, feed someone
  when     help: dad shave, mum shave, husband shave, father shave, mum wash, dad bathe, mum bathe, wife
           dress, wife wash, dad dress, mother wash, dad eat, mum eat
  when     help out, help up, help out of, help into, help in, change: dads pad, mums pad, grandad's pad,
           grandma's pad, gran's pad, nan's pad, grandpa's pad, his pad, her pad, dad, mum, husband, wife,
           mother, father, grandma, grandpa, mum's pad, dad's pad
  when     bath, bathe, wash, lift, turn, feed, dress, shower, shave, undress: husband, mum's hair, dad's
           hair, wife's hair, mother's hair, dads hair, mums hair, grans hair, nans hair, wife, mum, dad,
           mother, father, grandma, grandpa, gran, nan, grandmother, grandfather, mom, patient, resident,
           parent, partner
  when     help: mum shower, dad shower, father dress, mother dress, husband dress, wife dress, mum dress,
           wife shower, husband shower, father shower, mother shower, mum eat, dad eat, mother eat, husband
           eat, grandmother eat, mom shower, dad wash, mum wash, shower, dress, bathe
  when     help up: wife get, husband get, mum get, dad get, mum, dad, wife, husband
  when     help: with exercise
  when     *: dad shave, mum shave, husband shave, father shave, mum wash, dad bathe, mum bathe, wife wash,
           mother wash, mum's pad, dad's pad, mum's hair, dad's hair, wife's hair, mother's hair, dad wash
  when     feed, dress, undress, wash, bathe, bath, shower, shave, lift, turn: @someone
  when     moisten, wet, wipe: lip, mouth, mum's face, dad's face
  when     -: mouth care, personal care
  when     feed: soup, porridge, yoghurt, puree, breakfast, lunch, dinner, supper, tea, meal
  unless   choose a, find a, buy a, wedding dress, move, tech, computer, phone, form, tax, homework,
           divorce, debt, internet, exercise, lift for, lift to, lift from, a lift, rehearsal, photo,
           picture, mannequin, window, round, salad, up the
  1        Put what you'd need for it within reach
  2        Say what you'll do first, and wait a moment
  3        Warm your hands
  4        Touch their shoulder for one breath
  unclear  Ask them which bit they'd like to do themselves
  tired    Do their face and hands today
  afraid   Ask a nurse to show you the hold once more
  bored    Sing while you do it

medicines of someone you care for
  when     give, organise, sort, sort out, manage, fill, refill, set up, prepare, check: mum's medication,
           dad's medication, dad's pill, mum's pill, mum's tablet, dad's tablet, dad's pill box, mum's pill
           box, mother's medication, father's medication, husband's medication, wife's medication, grandma's
           medication, nan's tablet, mother's pill, father's pill, mom's medication, mom's pill
  when     give: tablet, medicine, medication, insulin, pill, eye drop, antibiotic
  when     -: mum's medication, dad's medication, dad's pill box, mum's pill box, mother's medication,
           father's medication
  unless   cat, dog, kitten, puppy, horse, rabbit, hen, goat, sheep, lamb, ewe, calf, vet, tablet so, ipad,
           android, video, apps, zoom, facetime, wifi, charger, call, calls, emails, screen, photos, online
  1        Put it on a table in good light, with its label up
  2        Write down one question for their pharmacist
  3        Read the first line of the list
  4        Put on your glasses, if you use them
  unclear  Ask the pharmacy if they can pack it by day
  tired    Ask who could check it with you
  afraid   Ask someone to read the list aloud to you
  bored    Do it with the news on

a safer home for someone
  when     make: bathroom safer, house safer, flat safer, home safer, stairs safer, kitchen safer, dad's
           bathroom safer, mum's bathroom safer, safer, mum's flat safer
  when     -: handrail, shower chair
  when     get, install, order, fit, buy, put up, put in, set up, assemble: stairlift, grab rail, handrail,
           ramp, fall alarm, personal alarm, commode, hospital bed, incontinence pad, bath seat, raised
           toilet seat, key safe, hoist, bed rail, bath lift, emergency button, pendant alarm, non slip mat,
           rail
  when     make: bathroom safe, house safe, home safe, house dementia friendly, home dementia friendly, flat
           safe, house safer, home safer
  when     -: stairlift
  when     -: bath lift, grab rail, fall alarm, personal alarm, incontinence pad, bath seat, raised toilet
           seat, key safe, bed rail, pendant alarm, non slip mat
  unless   car, kid, kitchen shelf, curtain, code, app, internet, web, website, password, account, street,
           clothes, coat, picture, towel, garage, wardrobe, skate, bike, ask, closet, hanging, van, ferry
  1        Go and look at the spot where it matters most
  2        Move one rug or one cable
  3        Write down the room where it matters most
  4        Say which room you'd start with
  unclear  Ask them what they hold on to now
  tired    Leave one lamp on in the hall
  afraid   Ask a shop for the smallest version
  bored    Look through the room with half-closed eyes

labels and signs at home
  when     label: cupboard, drawer, door, key, kitchen cupboard
  unless   document, contract, exam, calendar, petition
  1        Write one label, and lay it where it'll go
  2        Choose one to begin with
  3        Put paper and a thick pen on the table
  4        Say the one word you'd write on it
  unclear  Watch what they look for most
  tired    Draw one picture in place of a word
  afraid   Ask them which word they'd use
  bored    Use the colour they like best

dementia
  when     be patient with, deal with, cope with, handle, live with, manage: dementia, mum's dementia, dad's
           dementia, alzheimer's, mother's dementia
  when     answer: mum's question, dad's question, same question
  when     handle, deal with, cope with: dad's anger, mum's anger, mum's mood, dad's mood, sundowning,
           mother's anger, wandering
  when     -: mum's dementia, dad's dementia, mother's dementia, same question, dad's anger, mum's anger,
           sundowning
  unless   talk, book, walk, form, friends, training, course, video, charity
  1        Sit down where they can see your face
  2        Take one breath before you answer
  3        Hum a song they know
  4        Let your hands go soft
  unclear  Write down what soothed them yesterday
  tired    Say yes to it, whatever it is, and look out of the window together
  afraid   Ask someone on a helpline for carers one question
  bored    Ask about when they were eight

be there for someone who is ill
  when     -: hospital discharge
  when     look after, care for, support: brother, sister, disabled brother, disabled sister, disabled son,
           aunt, uncle, parents
  when     support, care for, look after, be there for, help, nurse, take care of: partner, wife, husband,
           mother, father, mum, dad, parent, elderly parent, mom, grandma, grandpa, nan, sick mother, sick
           father, sick wife, sick husband, in law, boyfriend, girlfriend, sick mum
  when     -: wife's chemo day, husband's illness, wife's illness, wife's chemo, husband's chemo, mum's
           chemo, mum's illness, dad's illness, dad's scan, mum's scan, mum's operation, dad's operation,
           mom's surgery
  when     nurse, tend, tend to, care for, nurse through: @someone
  unless   wound, myself, baby, house, dog, garden, plants, homework, move, cat, homework, grieving,
           divorce, exam, business, exams, boards, grand, with, pack, clear, choose, write, set, find, sort,
           paint, dig, carry
  1        Ask them “What would help today?”
  2        Sit down beside them for a moment
  3        Bring them one thing they like
  4        Look at them for one breath, and smile
  unclear  Write down what others could do, and what you'd still do
  tired    Lie down for a moment while they rest
  afraid   Tell a friend how you're doing
  bored    Tell them something that has nothing to do with it

sit with someone at the end
  when     hold: mum's hand, dad's hand
  when     sit with, keep vigil with: father, mother, mum, dad, grandma, grandpa, husband, wife, dying
           father, dying mother, hand, nan
  when     be with: dying father, dying mother
  unless   sundays, sunday, weekend, christmas, birthday, handstand, plank, meeting, door, position, note,
           breath, course, party, project, what i think, year old, child, children, kids, daughter, son,
           homework, form, bills, budget, post, letter, taxes, choices, laptop, phone, lunch, tea, dinner,
           match, film, tv, news, radio, telly, television, crossword, jigsaw, cards, photos, album, papers,
           forms, while, until, garden, cuppa, coffee, hour, minutes, mins
  1        Sit down close to them, and say nothing yet
  2        Hold one hand
  3        Say one thing you're glad you did together
  4        Say {name}'s name, softly | Say their name, softly
  unclear  Ask the nurse what they might enjoy now
  tired    Rest your head next to theirs
  afraid   Ask someone to sit with you
  bored    Read or hum them something they know

looking back together
  when     make, fill, start: memory box, life story book, memory book
  when     look at, look through, go through, sort, leaf through, go over: photo album
  when     record, collect, write down, ask about, listen to: grandfather's story, grandmother's story,
           grandma's story, grandpa's story, family story, dad's story, mum's story, family history,
           mother's story, life story
  when     sing, dance: with mum, with dad, with nan, with grandma, with mother, with father, with grandpa,
           with gran
  when     sing with, sing, read to: nan, mum, dad, grandma, grandpa, mother, father, gran, parent, husband,
           wife, grandfather, grandmother
  when     -: memory box, life story book, memory book
  1        Choose one photo, one song or one story to begin with
  2        Write down one question to ask them
  3        Sit down next to them
  4        Ask “Who was the funniest in the family?”
  unclear  Begin with the house they grew up in
  tired    Let them tell it, while you close your eyes
  afraid   Begin with something that made everyone laugh
  bored    Ask for the story that was kept secret

show someone a phone or a computer
  when     teach, show, explain: grandpa, grandma, mum, dad, nan, granny, gran, parent, grandfather,
           grandmother, mother, father, mom, grandad, whatsapp
  unless   move, homework, shower, dress, eat, bathe, exercises, get up, divorce, pack, swim, drive, cook,
           read, knit, english, around, dance, house, meeting, interview, class, team, webinar, on the
           phone, visa, about, over the phone, photo, photos, picture, pictures, video of, ultrasound, scan,
           pics
  only     phone, tablet, whatsapp, computer, laptop, app, email, internet, skype, zoom, screen, tv, remote,
           ipad, video, mobile, smartphone
  1        Write the first thing to tap on a card, in large letters
  2        Ask them what they'd like to do with it
  3        Make the text on their screen larger
  4        Explain it in five plain words
  unclear  Watch where they tap first
  tired    Do one tap today, together
  afraid   Let them hold it, and keep your hands in your lap
  bored    Begin with a picture of a cat

carers' money and papers
  when     fill in, fill out, send, complete: attendance allowance form, carer's allowance form, care form,
           care application
  when     -: care level
  when     apply for, claim, fill in, request, get, renew, ask for, appeal, do, complete, arrange, book:
           carer's allowance, carers allowance, attendance allowance, carer's assessment, continuing
           healthcare, carer's credit, care allowance, continuing healthcare form, needs assessment,
           pflegegrad, care assessment, carers assessment, caregiver allowance, family leave, care needs
           assessment, care grade
  when     -: pflegegrad
  when     *: attendance allowance form, carer's allowance form, care form, care application, care
           allowance, carers allowance, caregiver pay, carer's allowance, attendance allowance, carer's
           assessment, continuing healthcare, carer's credit, continuing healthcare form, needs assessment,
           care assessment, carers assessment, caregiver allowance, family leave, care needs assessment,
           care grade
  unless   can, can i, if, how much, when, baby, maternity, paternity, newborn
  1        Write down one thing you helped with today
  2        Open the page and read who it's for
  3        Put one letter about it on the table
  4        Say their date of birth from memory
  unclear  Write down one question for a carers' helpline
  tired    Put a notebook where you do the most, for tomorrow
  afraid   Read the form once, without a pen
  bored    Count the times you went up the stairs for them

a care plan
  when     make, write, keep, update, set up, prepare, create, review: care plan, care rota, care schedule
  when     hold, have, plan, call, organise: care meeting
  when     -: care plan
  when     -: care rota, care schedule, care meeting
  unless   chores, kids, holiday, pocket money, nursing exam, wound, essay, coursework, for money, money,
           crypto, out, resident, patient, mr, mrs, room, client, unit, shift, module, ward, nursing,
           patients, lecture
  1        Write down the first thing you'd put in it
  2        Write down the first thing a stranger would need to know
  3        Write one phone number in large letters
  4        Say who you'd ask first
  unclear  Write down what happens between waking and breakfast
  tired    Send the others one line: “Can we talk on Sunday?”
  afraid   Ask for one afternoon, not for everything
  bored    Draw the week as a map

a care diary
  when     keep, write, start, update, fill in: care diary, care log, carer's diary
  when     *: care diary, care log, carer's diary
  1        Write one line about how today went
  2        Write today's date, and one word
  3        Put the diary where you sit with them
  4        Choose one word for today
  unclear  Write down what the next person needs to know
  tired    Put a plus or a minus next to the date
  afraid   Write down first what went well
  bored    Write it as a ship's log

time off for a carer
  when     take, have, get, plan: caring, respite weekend, carer's break, caring break
  when     take off, have off: caring
  when     -: carer's break, caring break, caregiver burnout, carer burnout, carer stress, caregiver stress
  1        Think of someone who could sit with them for an hour
  2        Write one line: “Could you come on Thursday for an hour?”
  3        Sit somewhere you can't hear them, for a moment
  4        Breathe out, and let your hands rest
  unclear  Write down what you'd do with one free hour
  tired    Close your eyes while they close theirs
  afraid   Tell someone that you're tired
  bored    Choose one song that's yours alone

shop and cook for someone old
  when     cook: parent, mum, dad, nan, grandma
  when     fill, stock: mum's freezer, dad's freezer, mum's fridge, dad's fridge, nan's fridge
  when     shop for, cook for, cook, do shopping for, batch cook for, bring food to: parent, mum, dad,
           mother, father, grandma, grandpa, nan, gran, mom, elderly neighbour, in law
  unless   present, gift, birthday
  1        Write down one thing they like to eat
  2        Put a bag for it by the door
  3        Ask them what they fancy
  4        Think of something they once cooked for you
  unclear  Check what they left last time
  tired    Bring bread and something sweet
  afraid   Ask what they don't like any more
  bored    Cook what they used to make on Sundays

patience with a parent or partner
  when     be patient with, be kind to, be nice to, stay calm with, be gentle with, be kinder to, be nicer
           to, get on with, get along with: mum, dad, mother, father, parent, grandma, grandpa, nan, mom, in
           law, husband, wife, partner, sister, brother
  unless   baby, best, single, stay at home, new, there, better, good, more present, fun, working
  1        Take one breath before you answer them
  2        Say one thing they did for you once
  3        Step into the next room for a moment
  4        Relax your forehead
  unclear  Write down which time of day is hardest
  tired    Answer with a nod and a smile
  afraid   Tell someone your patience is wearing thin
  bored    Count how often, and tell a friend who'll laugh
"""
