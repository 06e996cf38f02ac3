"""Daily habits: screens, light, breaks, reviews, vitamins, routines."""

KINDS = """
put the phone away
  when     put phone in, leave phone in, keep phone in, lock phone in, hide phone in, shut phone in: *
  when     put, leave, keep, turn off, switch off, hide, lock, put away, turn: phone away, phone down, phone
           in another room, phone out of bedroom, phone outside bedroom, phone in the kitchen, phone off,
           phone on silent, laptop away, phone in drawer, my phone away, ipad away, phone on flight mode, wifi
           at night, phone face down, phone on airplane mode, phone in the hall, phone out of reach, grayscale
  when     put, leave, keep, turn off, switch off, hide, lock, put away, turn: phone
  when     reduce, limit, cut, track, check, set, have, cut down on, watch, lower: screen time, phone use,
           phone time, my screen time, screen free evening, digital detox, social media time, tv time, phone
           usage, app timer, phone free hour, phone free evening, screen free sunday, offline day, no phone
           zone
  when     do, have, start, try, keep: digital detox, phone free morning, offline sunday, dopamine detox,
           social media break, screen break, phone free bedroom, digital sabbath
  when     keep: phone out of bedroom
  when     be: offline
  when     go offline: -
  when     unplug, disconnect: -, -
  when     use: phone less, less phone, dumbphone
  when     -: phone out, screen time, digital detox, phone free bedroom, phone away, offline evening, phone
           free evening, screen free evening, phone free morning, dumbphone, phone detox, social media detox,
           screen free day, phone curfew, digital sabbath
  when     charge: phone in another room, phone out of bedroom, phone outside bedroom, phone in the kitchen,
           phone in the hall
  unless   calm, on the phone, polite, her, his, mum's, dad's, lost, buy, new phone, broken, number, call,
           repair, clean, kid, child, son, daughter, fix, sell, doctor, set up, microphone, insurance, guild,
           raid, game, work, shift, on charge, charger, case, contract, get, rice, loudspeaker, on for, on the
           tablet, on tablet, on the ipad, kids, children, their, family link, limit on, limits on
  1        Put it face down, out of reach, for two minutes
  2        Turn it face down
  3        Put its charger outside the bedroom
  4        Let go of it for one breath
  unclear  Choose when it goes to sleep
  tired    Put a book where the phone spends the night
  afraid   Leave the ringer on for the people who matter
  bored    Build it a bed out of a shoe box

charge the phone elsewhere
  when     sleep with, sleep without, sleep: phone, mobile, tablet, phone elsewhere
  when     -: charger stay, charger stays, charger
  when     charge, plug in: phone, mobile, smartphone, tablet, ipad, phones
  only     hall, hallway, kitchen, bedroom, downstairs, upstairs, outside, another, other room, away, landing,
           living room, corridor, bathroom
  1        Put the charger where the phone would sleep
  2        Find a free socket away from the bed
  3        Turn off its sound
  4        Turn it face down
  unclear  Write down what you use it for at night
  tired    Leave it there for an hour
  afraid   Tell someone they can ring you elsewhere
  bored    Make it a small bed out of a sock

light and air
  when     leave: curtain, curtains, blind, window
  when     sleep with: window, door, curtain, blind, window open
  when     -: curtains open, curtain open, blinds open, blinds up, window open
  when     open: curtain, curtains, blind, blinds, window, windows, shutter
  unless   tin, clean, wash, repair, paint, sew, buy, hem, program, browser, shop window, measure, dirty
           laundry, black, type, terminal, command, dir, cmd, tab, chat, @onscreen
  1        Open it as wide as your hand
  2        Touch the curtain or the handle
  3        Turn your face to the light
  4        See where the light comes from
  unclear  Choose the window you like best
  tired    Let in a strip of light the width of a book
  afraid   Open it with your eyes still shut
  bored    Open it like a theatre curtain

let in air and light
  when     air, air out: room, bedroom, house, flat, bed, apartment, office, kitchen
  when     get, let in, let: light in, light, morning sunlight, fresh air in, air in
  when     -: air the room
  unless   bike, lights, play, stage, shed, van, bulb, tree, pub, tin, clean, wash, repair, paint, buy, lamp,
           dirty laundry
  1        Open one window as wide as your hand
  2        Touch the curtain or the handle
  3        Turn your face to the light
  4        See where the light comes from
  unclear  Choose the window you like best
  tired    Let in a strip of light the width of a book
  afraid   Open it with your eyes still shut
  bored    Open it like a theatre curtain

a lamp like daylight
  when     use, light, sit in front of, sit by, get, try, buy, set up, turn on, switch on, put on: daylight
           lamp, light therapy lamp, sad lamp, light box
  when     -: daylight lamp, light therapy, light therapy lamp, sad lamp, light box
  1        Choose the spot where you'd sit with it in the morning
  2        Clear a space for it as wide as a plate
  3        Find the nearest socket
  4        Turn your face to the window
  unclear  Write down when you'd have it on
  tired    Put a cup where you'd sit
  afraid   Try it with your eyes closed
  bored    Choose what to listen to beside it

take breaks
  when     -, take, do: eye break, eye rest, 20 20 20 rule, 20 20 20 eye, eyes break, desk break
  when     rest: eye, my eyes
  when     take, have, schedule, plan, remember, do, make: break, lunch break, screen break, coffee break, tea
           break, micro break, breaks, regular break, short break, breather, pause, proper break
  when     have, eat, take: lunch away from my desk, lunch away from desk
  when     take away: lunch, lunch break, break
  when     -: lunch away, lunch break, coffee break, tea break, breaks, screen break, breather, lunch away
           from desk, time out
  unless   relationship, up, phone, even, dance, career, garden, ice, cancel, city, prison, guitar
  1        Put down what you're holding, and look far away
  2        Set an alarm for your next break
  3        Rest your hands in your lap
  4        Close your eyes for two breaths
  unclear  Choose where to spend it: window, stairs or door
  tired    Stay where you are, and look into the distance
  afraid   Tell someone when you'll be back
  bored    Take it lying on the floor

a weekly or daily review
  when     do, have, write, start, keep, plan, finish, hold: weekly review, daily review, monthly review, year
           review, week review, sunday reset, evening review, shutdown ritual, annual review, life review,
           quarterly review, weekly check in, end of day review, weekly reset, year in review
  when     review: week, day, month, year, goal, my goals, habit, weekly, quarter
  when     -: weekly review, daily review, monthly review, sunday reset, shutdown ritual, year review, annual
           review, week review, evening review
  when     review, look back at, look back on, go over: week, my week, my day, day, month, my month, year, my
           year
  unless   hotel, play, album, from, advent, code, performance, employee, salary, book, literature, movie,
           photo, order, paper, film, peer, project, buy, make a, rent
  1        Write down one thing that's done
  2        Look at tomorrow in your calendar
  3        Open the page or the app
  4        Say one thing you liked this week
  unclear  Write down what matters next
  tired    Tick one box, or write one word
  afraid   Look at the good days first
  bored    Draw the week as weather

the calendar
  when     check, look at, open, use, keep up, look in: calendar, diary for the week, planner, agenda, to do
           list, my calendar, family calendar, organiser, task list, wall calendar, todo list, appointment
           book, google calendar, birthday in the calendar, birthdays in calendar, appointment in calendar,
           dates in calendar, date in the calendar
  when     -: calendar check, calendar, family calendar, wall calendar
  unless   advent, buy, make a, photo calendar, design, set up, sync, get
  1        Look at what's on tomorrow
  2        Write in one date you know
  3        Open it, or hang it where you'll see it
  4        Say what day it is today
  unclear  Write down what's on this week
  tired    Look at one day, and stop
  afraid   Look at a day that's empty
  bored    Draw a sun on a day you look forward to

write it in the calendar
  when     fill, update, use, write in, put, put in, put on, enter, note, mark, add: calendar, diary for the
           week, planner, agenda, my calendar, family calendar, organiser, wall calendar, appointment book,
           google calendar, birthday in the calendar, birthdays in calendar, appointment in calendar, dates in
           calendar, date in the calendar
  unless   advent, buy, photo calendar, design, set up, sync, firm, client, newsletter
  1        Open it at the right day
  2        Look up the date and the time
  3        Hang it, or open it, where you'll see it
  4        Say what day it is today
  unclear  Write down what you know already: the day, or the place
  tired    Write it on a note, and stick it to the calendar
  afraid   Write it in with a pencil
  bored    Draw a sun on a day you look forward to

the alarm
  when     set, change, move: alarm, my alarm, alarm clock, earlier alarm, bedtime alarm, wake up alarm, alarm
           for
  when     set: timer
  when     alarm: -, away, clock, in hall, in kitchen, bed
  when     put: alarm clock across the room, alarm across the room, phone across the room
  when     -: alarm, alarm clock, bedtime alarm
  unless   door, mum, dad, gas, wanders, window, burglar, smoke, fire, car, install, house, freezer, carbon,
           fridge, panel, company, fob, engineer
  1        Open the clock app and look at the time
  2        Choose the sound it wakes you with
  3        Put it where you'd get up for it
  4        Say the alarm time out loud
  unclear  Count back from when you need to leave
  tired    Set it five minutes away from yesterday's time
  afraid   Choose the gentlest sound
  bored    Choose a cockerel

vitamins, drops, inhalers
  when     -, take, remember, not forget: supplement, vitamin, vitamin c, vitamin b12, b12, omega, creatine,
           magnesium, melatonin, zinc, folic acid, folate, collagen, probiotic, probiotics, psyllium, cod
           liver oil, ashwagandha, calcium, biotin, glucosamine, turmeric capsule, electrolyte tablet,
           prenatal, prenatal vitamin, fibre powder, vitamin gummies
  when     use, put in, do, apply: eye drop, eye drops, nasal spray, ear drop, eye drops in, nose spray,
           drops, inhaler
  when     -: eye drop, eye drops, nasal spray, ear drops, supplements, vitamin d, vitamin d drops, iron
           tablet, multivitamin, omega 3, fish oil
  when     -, put on, use, change, remember: nicotine patch
  unless   buy, order, stop, report, bill, get, room supplement, sunday supplement, colour supplement, pension
           supplement, single supplement, supplement fee, supplement form, single, dog, dog's, cat, cat's, guinea pig
  1        Put it next to your toothbrush
  2        Set a daily alarm for it
  3        Put it where you'll see it tomorrow
  4        Think of the time that suits it best
  unclear  Ask a pharmacist how it's best taken
  tired    Put it on the breakfast table
  afraid   Ask someone to remind you
  bored    Name the alarm something silly

a grey screen, a timer on an app
  when     -, turn on, set, use, try, switch on, put on, go: greyscale, grayscale, black and white screen,
           screen grey, night mode, dark mode, grey screen, black and white mode
  when     dim, turn down: screen, brightness, phone screen, screen brightness
  when     set, put on, set up, use, turn on: app timer, screen timer, screen limit, time limit, app timer
           tiktok, daily limit
  unless   printer, print, copy, photo, egg
  1        Open the settings, and search them for that word
  2        Write down what you'd do with free hands
  3        Put the phone on the table
  4        Look at something far away for one breath
  unclear  Ask someone who has it how they switched it on
  tired    Turn the screen's light down, and leave it there
  afraid   Try it for one hour
  bored    Guess which picture looks best without colour

news and social media, in moderation
  when     check, read, follow, watch: headline, news feed, social media, feed
  when     check: news, instagram
  unless   doctor, results, german, french, spanish
  1        Choose one time of day for it
  2        Move the app one swipe further away
  3        Look up from the screen for one breath
  4        Say what you came to look for
  unclear  Write down what you'd like to know
  tired    Set a timer and let it ring
  afraid   Begin with one piece of good news
  bored    Read the weather for a place you'll never go

routines
  when     build, start, create, keep, stick to, have, set up, develop, follow, do, design, make, establish,
           write, get back to, change, plan, improve, find, restart, begin: morning routine, evening routine,
           night routine, bedtime routine, daily routine, routine, new routine, self care routine, wind down
           routine, after work routine, cleaning routine, weekend routine, morning ritual, evening ritual,
           work routine, study routine, workday routine, 5am club, miracle morning, healthy routine, shutdown
           routine, after school routine
  when     -: morning routine, evening routine, night routine, daily routine, routine, self care routine,
           bedtime ritual, after work routine, cleaning routine, morning ritual, evening ritual, wind down
           routine, self discipline, daily structure
  unless   dance, skincare, workout, skin, gymnastic, baby, child, toddler, kids, comedy, hair, exercise,
           exam, essay, code, company
  1        Do the first small thing, once
  2        Write the first three things on a card
  3        Put the first thing where you'll see it
  4        Say what it begins with
  unclear  Choose the one thing you'd keep, whatever happens
  tired    Do the easiest part, and call it today's routine
  afraid   Keep one thing from the routine you have
  bored    Change one part for something that makes you smile

care at the sink
  when     -, use, do, try, remember: tongue scraper, dental flosser, flosser, interdental brush, water
           flosser, mouthwash, beard oil, nail oil, cuticle oil, foot cream, hand balm, deodorant, gua sha,
           dry brush, eye cream, night cream, cleanser, micellar water, hair oil, scalp oil, scalp massage,
           oil pulling, face roller, body butter, lash serum, acne cream
  when     oil: pulling
  unless   buy, order, get
  1        Put it next to your toothbrush
  2        Choose what it comes after: teeth, or washing your face
  3        Stand at the sink for one breath
  4        Wet your hands with warm water
  unclear  Choose the one thing you'd keep out of all of them
  tired    Do it sitting on the edge of the bath
  afraid   Do it in soft light
  bored    Do it to one song

an early night
  when     -: night
  only     early
  unless   shift, flight, start, feed, train
  1        Choose when your lamp goes off tonight
  2        Put your pyjamas on the pillow
  3        Put the phone to charge in another room
  4        Close your eyes for one breath
  unclear  Choose what you'll leave for tomorrow
  tired    Lie down as you are
  afraid   Tell yourself that resting counts too
  bored    Put on the dullest book or podcast you know

lights out
  when     -: light, lamp
  only     out, off
  unless   garden, outside, christmas, office, car, bulb, fairy, buy, hang, street
  1        Choose which lamp goes off last
  2        Set an alarm that says “lamp”
  3        Put your pyjamas on the pillow
  4        Close your eyes for one breath
  unclear  Count back from when you'd like to get up
  tired    Put it out now, and lie there
  afraid   Choose the softest lamp, and let it stay
  bored    Put on the dullest voice you know

small good deeds for oneself
  when     smile, laugh: -, more
  when     say: affirmation, something kind, mantra, one nice thing
  when     write, read, repeat: affirmation, positive affirmation, good news list
  when     -: affirmation, affirmations, kindness, self kindness, smile, positive thinking
  unless   debt, dog, exam, toxic, drink
  1        Say one kind thing to yourself out loud
  2        Choose one small thing you'd enjoy
  3        Look at one thing you like
  4        Smile at whatever is nearest
  unclear  Write down what you'd do on a day off
  tired    Stay where it's warm for one more minute
  afraid   Keep it so small that no one notices
  bored    Do it for a stranger instead

something one enjoys
  when     do, find, make, plan: something nice for myself, one thing for me, something fun, something i
           enjoy, something nice, something for myself, something creative, time for myself
  when     treat: myself
  when     -: something fun, treat myself, me time
  unless   debt, dog, exam, toxic, drink, kids, mum, dad
  1        Choose one small thing you'd enjoy
  2        Write down three small things you like
  3        Put on one song you like
  4        Look out of the window for three breaths
  unclear  Think of the last thing that made you smile
  tired    Choose one that can be done sitting down
  afraid   Do it for two minutes, with no one watching
  bored    Choose one you liked when you were ten

smile
  when     smile, smile at: *
  unless   train, wire, dental, plan, makeover, camera, direct
  1        Smile once at your own face in a mirror
  2        Think of one thing that was funny
  3        Lift one corner of your mouth
  4        Let your jaw go loose
  unclear  Choose where you'd try it: at the till, or on the stairs
  tired    Smile with your eyes
  afraid   Smile at a dog first
  bored    Smile like a film star

have it at hand
  when     take, bring, pack, carry: @comfort
  when     carry, put, keep, have, pack, take: sugar tab, glucose tab, glucose gel, hypo kit, epipen, medical
           card, med list, meds list, emergency card, emergency contact card, allergy card, list of med,
           sunflower lanyard, radar key
  when     chew: gum, toothpick, straw, cinnamon stick, pen lid, mint, liquorice root
  when     keep, put, carry, have, chew, bring, take, pack, stash, hang: gum, chewing gum, mint, mints, snack,
           lip balm, tissue, hanky, hand cream, moisturiser, lotion, plaster, sunscreen, sun cream, suncream,
           hat, spf, worry stone, fidget, headphones, earphones, umbrella, sunglasses, sunhat, spare bag, tote
           bag, reusable cup, reusable bag, power bank, snack box, spare jumper, hair tie, hand gel,
           sanitiser, spare socks
  unless   buy, wash, ear, present, linux, usb, off, off my, out of, down, mouth ulcer, ceiling
  1        Fetch it from where it is now
  2        Choose the pocket or the spot where it'll live
  3        Think of when you last wished you had it
  4        Check which pocket is empty
  unclear  Choose one place for it, and keep to it
  tired    Put it on your shoes
  afraid   Put a second one where no one sees it
  bored    Hide one for yourself as a surprise

anything else in a day
  when     put: things away, laundry away
  when     write: three things
  when     check in with: myself
  when     clean: glasses, my glasses
  when     listen to: bird, birdsong, rain
  when     write down: dream, my dreams, dream from, my mood
  when     take: deep breath, breath, deep breaths, three deep breaths
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel,
           book, find, return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate,
           reply, answer, complain, dead, died, drive, think, car, kids, child, nightmare, sick, locksmith,
           house key, lost, spare, piano, keyboard, bad, breathless, smoke, good morning america, meeting,
           exam, event, draw, knit, sing, run, paint, wash, lose, sleep, film, record, interpret, play, sew,
           cook, bake, eat, learn, memorise, practise, translate, swim, dance, climb, cycle, clean, tidy,
           pack, sort, organise, water, plant, prune, harvest, photograph, edit, scan, print, wrap, review,
           study, listen, teach, pray, volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore
  1        Do the smallest bit of it, now
  2        Choose what it comes after: tea, teeth or coat
  3        Put what it needs where you'll bump into it
  4        Say when in the day it would fit
  unclear  Write down which hour, and which room
  tired    Do it sitting where you are
  afraid   Try it once, without telling anyone
  bored    Do it with your other hand

unfollow
  when     unfollow, hide, mute: shopping account, influencer, brand, celebrity, fitness account, news
           account, @person
  when     unfollow: *
  1        Open the list of people you follow
  2        Think of one whose pictures leave you lower
  3        Put the app on another page of your phone
  4        Look up from the screen for one breath
  unclear  Think of one whose pictures make you glad
  tired    Mute one for a day
  afraid   Mute first; they can't see it
  bored    Begin with the silliest name
"""
