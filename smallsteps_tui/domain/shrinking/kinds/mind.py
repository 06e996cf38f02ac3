"""Calm, feelings, kindness to oneself, noticing, deciding."""

KINDS = """
meditate and pray
  when     use, do, open, try: breathing app, meditation app, headspace, calm app, insight timer
  when     meditate: *
  when     pray: -
  when     do, practise: meditation, mindfulness, breathing exercise, breathing, breathwork
  when     be: mindful
  when     -: meditation, mindfulness, breathwork, headspace, breathing
  when     do, practise, try, start: body scan, guided meditation, yoga nidra, breathing space
  when     be: present
  when     live in, be in, stay in: present, moment, now, present moment
  when     -: stillness, prayer
  when     *: breathing app, meditation app, calm app, insight timer, breathing exercise, body scan, guided
           meditation, yoga nidra, breathing space, present moment
  unless   mouthpiece, snorkel, way up, rep, stroke, spacer, tube, trumpet, front crawl, contraction,
           contractions
  time     Meditate for two minutes
  1        Sit down and take three breaths
  2        Put the cushion on the floor, or choose a chair
  3        Take one slow breath
  4        Notice one breath, wherever you are
  unclear  Count one breath, in and out
  tired    Do it lying down
  afraid   Keep your eyes open, and look at one thing
  bored    Listen for the farthest sound

breathe
  when     take: breath, deep breath, slow breath
  when     breathe, breathe out, breathe in, exhale, inhale, exhale slowly, unclench: -, *
  when     -: deep breath, slow breath
  unless   mouthpiece, snorkel, way up, rep, stroke, spacer, tube, trumpet, front crawl, contraction,
           contractions, fire
  1        Let your shoulders drop, and breathe out once
  2        Rest your tongue, and open your hands
  3        Take one slow breath
  4        Notice one breath, wherever you are
  unclear  Count one breath, in and out
  tired    Do it lying down
  afraid   Keep your eyes open, and look at one thing
  bored    Listen for the farthest sound

calm down
  when     be, become, stay: patient, tolerant, level headed
  when     find, keep: patience, temper, cool
  when     calm down, destress: *
  when     count to, count down from, count back from: -, *
  when     manage, reduce, deal with, overcome, cope with, handle, fight, beat: anxiety, stress, panic,
           panic attack, overwhelm, anger, nerves, fear
  when     be, stay, feel, get: calm, calmer, less anxious, relaxed, less stressed, at peace
  when     -: anxiety, stress, panic, overwhelm, relaxation, anger
  when     de stress, decompress, breathe through: *
  when     manage, reduce, deal with, cope with, handle, control, get through, survive, lower, ease, keep:
           temper, mood swing, rage, nervousness, exam nerves, exam stress, anxiety attack, irritability,
           cool
  when     count: to ten, to five, to four, to three, to twenty, to hundred, backwards, breath, breaths
  when     be: less angry, angry, less irritable, less reactive, less impulsive
  when     have: patience, inner peace
  when     find: calm, peace, inner peace, balance
  when     -: nerves
  when     *: anxiety attack, panic attack, road rage, level headed, mood swing, exam nerves, exam stress,
           inner peace, anger management, stress management, stress relief
  when     chill, unwind, relax, cool down, chill out: -
  when     calm: me, myself, nerves, body
  when     be: calmer
  unless   baby, dog, horse, toddler, employee,
           welsh, french, german, spanish, italian, polish, arabic, japanese, in english, irish, sheep,
           pupils, stock, cash
  1        Take one slow breath, and let it out longer
  2        Name three things in the room
  3        Put both feet flat on the floor
  4        Unclench your hands
  unclear  Write down one word for how you feel
  tired    Lie down and let your arms go heavy
  afraid   Hold something that feels nice
  bored    Count backwards from thirty

be kinder to myself
  when     love, like, accept, feel good in, make peace with: body, belly, face, look, ageing, age, weight,
           reflection
  when     -: affirmation
  when     do, say, write, repeat: affirmation, mantra
  when     talk kindly to, speak kindly to, be good to: *
  when     be, become, feel, get: confident, confidence, self confidence
  when     build, gain, improve, practise, work on: confidence, self confidence, self esteem, self compassion,
           self worth, self love
  when     -: confidence
  when     be, become, feel: proud, good enough, worthy, enough, self confident, secure, less self critical,
           less hard
  when     be kind to, be kinder to, be gentle with, believe in, be proud of, be nice to, talk kindly to: *, -
  when     have: self esteem, confidence, self confidence, self respect
  when     *: positive affirmation, self talk, positive self talk, self confidence, self esteem, self
           compassion, self worth, self love, inner critic, self confident, self respect, body image, self
           acceptance, impostor syndrome, imposter syndrome
  when     go easy on: me, myself
  when     be nicer to, be softer with, be gentler with: me, myself
  unless   animal, dog, cat, god, jesus, santa, kids, child, planet, wife, husband, knee, back, environment,
           mum, dad, after, midwife, nurse, receptionist, neighbour, waiter, waitress, staff, driver, teacher,
           boss, colleague, sister, brother, friend, @somebody, each other, others, people
  1        Put a hand on your heart, and leave it there for one breath
  2        Say one kind word to yourself, out loud
  3        Write down one thing you did all right today
  4        Smile at the mirror, or at nothing
  unclear  Write down what you'd say to a friend
  tired    Say “This was enough for today”
  afraid   Write one kind word down, and cover it
  bored    Say it as your favourite grandmother would

gratitude
  when     keep, start, fill in, write in: gratitude journal, gratitude list, gratitude diary
  when     be, think, stay: positive, optimistic, appreciative
  when     -: optimism, positivity
  when     practise, write, write down, list, do: gratitude, gratitude list, gratitude journal
  when     be: grateful, thankful
  when     -: gratitude
  when     *: positive thinking, gratitude list, gratitude journal
  when     remember, list, note, think of, notice, write down, count: good thing,
           nice thing, blessing, bright spot, little joy, glimmer
  number   Write down one good thing
  1        Think of one good thing about today
  2        Look around for one thing you're glad of
  3        Put the notebook on your pillow
  4        Smile at whatever is nearest
  unclear  Begin with something you ate or saw
  tired    Think of one, with your eyes closed
  afraid   Choose something so tiny that no one could argue
  bored    Be grateful for something absurd

keep a journal
  when     journal, reflect: *
  when     write, keep, write in, do, write up: journal, diary, morning pages, bullet journal, journaling
  when     -: journal, diary, journaling, journalling, reflection
  when     -: morning pages, bullet journal, dream journal
  unless   article, paper, academic, journal club, journal entry for, journal submission, journal fee, journal
           editor, journal voucher, journal reviewer, journal entries, ledger, depreciation, submission,
           prepayment, accrual, accruals, impact factor
  number   Write one line about today
  time     Write one line about today
  1        Write one line about today
  2        Write the date at the top of the page
  3        Put the journal on your pillow
  4        Choose one word for today
  unclear  Begin with “Right now I …”
  tired    Write one word
  afraid   Write it on a slip of paper you can throw away
  bored    Write about today as a weather report

decide
  when     choose, pick: *
  when     make up: mind, my mind
  when     make: decision, choice
  when     -: decision, choice
  when     make: pro, mind, big decision, tough decision
  when     make up: mind
  when     weigh up: *, -
  unless   up, restaurant, outfit, pick up, apple, berry, strawberry, lock, nose, fruit, fight, @growing,
           @rubbish, @animal, @food, off, scab, skin, spot, slug, snail, stone, glass, splinter, thread, hair,
           nail, bit, out of, or, between, arm, out, one debt, already, not the, nit, lint, litter, grape,
           cherry, plum, bean, pocket, kids up, from school, @message, @growing, team for, whether, if, team,
           sides, guitar, banjo, up from, my battles, words with, drawer, debt, smallest, nothing, nobody, no
           one, wallpaper, edge, paint, label, at the
  1        Write down two choices that would do
  2        Write down one good thing about one of them
  3        Say one choice out loud
  4        Notice which one you're hoping for
  unclear  Write down what you'd need to know first
  tired    Decide when you'll decide
  afraid   Live for ten minutes as if you'd chosen
  bored    Toss a coin, and notice what you hoped for

rest
  when     rest, take it easy, do nothing: *
  when     take, have: break, rest, rest day
  when     -: rest, break, rest day
  when     take, have, get: breather, quiet hour, lie down, five minutes
  when     find, make, need, create, set aside: quiet time
  when     recharge batteries: -
  when     recharge: -, me, myself
  unless   heart, case, leg day, cat, break up, bad habit, world record, lease, dough, meat, steak, batter,
           paint, between, landing, bench, stairs, step, steps, hill, voice, of it, gate, wall, ladder, lamp
           post, at the top, @food, @animal, mare, horse, field, soil, paddock, case, from, rest day, rest
           area, rest home, rest of, music rest, chin rest
  time     Sit down for two minutes
  1        Sit down somewhere soft
  2        Put your phone out of reach
  3        Put a blanket where you'd sit
  4        Close your eyes, and open them again
  unclear  Choose one: lie, sit or look out of the window
  tired    Lie down as you are
  afraid   Tell someone you're resting, so it's official
  bored    Watch something move that isn't a screen

plan the day
  when     prioritise: *, -
  when     -: priority, prioritising
  when     set: priority, priorities
  when     plan, organise, schedule, structure: day, week, month, schedule, morning, year
  when     plan, organise, structure: time
  when     write, make, update: todo list
  when     set: goal, priority
  when     get: organised
  when     -: schedule
  when     get, be, become, stay: structured, less chaotic, punctual, reliable, organised
  when     *: todo list, time management
  unless   shopping, of, grocery, party, guest, christmas, business, lesson, out, trip, off, wedding, open day
  1        Write down the one thing that matters
  2        Write the day at the top of a page
  3        Put a pen on your calendar
  4        Name one thing that can wait
  unclear  Write down what's already fixed
  tired    Cross out one thing
  afraid   Write it in pencil
  bored    Draw it as a map

a habit or a routine
  when     build, start, create, keep, stick to, have, set up, develop, follow: habit, routine,
           morning routine, evening routine, good habit, night routine
  when     -: morning routine, evening routine, habit, night routine, routine
  1        Do the first bit of it, and stop there
  2        Write down what you'd do it right after
  3        Put one thing for it where you'll see it
  4        Say what time you'd do it tomorrow
  unclear  Write down three parts it would have
  tired    Choose the part that takes ten seconds
  afraid   Make it so small that it's silly
  bored    Give it a name
"""
