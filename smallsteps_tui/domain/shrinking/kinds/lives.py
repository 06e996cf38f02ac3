"""Large wishes about oneself, as beginnings: character, calm, love, family, purpose."""

KINDS = """
happier, enjoying life
  when     be, become, feel, get, stay: happy, happier, happy again, content, joyful, more joyful, more
           positive, optimistic, more optimistic, alive again, positive, lighter, cheerful, satisfied,
           more content, playful, more playful, spontaneous, more spontaneous, more alive, at peace,
           grateful for life, more grateful
  when     enjoy: life, life again, myself, my life, weekend, the moment, little things, summer, holidays,
           more
  when     find, bring, have, add, get: joy, more joy, joy in life, happiness, fun, more fun, some fun,
           meaning, zest for life, peace, inner peace, my spark back, spark, motivation, my motivation,
           motivation again, hope, inspiration
  when     live: more, in the moment, fully, life to the fullest, slower, in the present, mindfully, slow
  when     love, have fun: life, my life again, -
  when     laugh: more, again
  when     -: happiness, joy, enjoy life, fun, inner peace, more fun, motivation, positivity, zest for
           life, peace of mind, happier life, slow living, joie de vivre, meaning
  unless   wedding, birthday, customer, boss, my ex, cause
  1        Write down one thing that made you smile lately
  2        Put on one song you love
  3        Text someone who makes you laugh
  4        Look for one thing you like from where you sit
  unclear  Write down the last time an hour flew by
  tired    Sit by the window for one minute
  afraid   Do one pleasant thing that costs nothing
  bored    Do one thing you loved at eight

who am I, what for
  when     find, discover, figure out, know, explore, look for, search for, work out, understand, define,
           clarify: myself, purpose, my purpose, meaning of life, my passion, passion, what i want, who i am,
           my values, direction, my calling, calling, my way, my path, path, identity, my identity, life
           purpose, purpose in life, direction in life, my place, my style, my true self, what makes me happy,
           sense of purpose, personal values, my strengths, strengths, ikigai, vision, my vision, my voice,
           what to do with my life, what next, clarity
  when     discover, explore, understand, define, clarify: values
  when     figure out, decide, find out, know, work out: what i want, what to do with my life, who i am, what
           i want to do, what i really want, what to do next, where i belong, what matters, what i like
  when     decide: what to do with my life
  when     reinvent, rediscover: myself, me, my life, life, passion, joy, style
  when     be: true to myself, authentic, more authentic, myself more
  when     -: purpose, find myself, identity, life purpose, meaning in life, self discovery, soul searching,
           passion, finding myself, vision board for life, life plan, life goals, five year plan, quarter life
           crisis, midlife crisis, ikigai, calling, personal growth, personal development, self improvement,
           bucket list, goals, new year goals, dreams, life vision, career direction, self knowledge, what
           next
  unless   behind, church, woods, forest, hidden, shortcut, lost keys, seat, parking, football, smart goals
           for team, code, to the, home, back, station, clinic, hospital, map
  1        Write down three things you liked doing as a child
  2        Finish this line: “I feel most like me when …”
  3        Write down one moment you'd like to have again
  4        Think of a place where you could be yourself
  unclear  Ask a friend “What am I good at?”
  tired    Write down one word that fits today
  afraid   Write one line that no one else will see
  bored    Describe yourself as a tree, a dish and a song

who one is and loves
  when     explore, figure out, find out, understand, question, work out, define, think about: gender, my
           gender, sexuality, my sexuality, gender identity, sexual orientation
  1        Write one line about it, and fold it up
  2        Write down one moment when you felt like yourself
  3        Write down one word you like the sound of
  4        Put a hand on your heart for one breath
  unclear  Write down one question you have about it
  tired    Think of one person who would be kind about it
  afraid   Write it where no one else will read it
  bored    Look up one story of someone who was glad later

a list of wishes or aims
  when     make, set, write, write down, update: bucket list, dream list, five year plan, goal list, list of
           goals, life goal, life plan, life vision, new year's goal, personal mission statement, vision
           statement, wish list, yearly goal
  1        Write down the first thing that comes to mind for it
  2        Write today's date at the top of a page
  3        Say one thing for it out loud
  4        Think of the last thing you really looked forward to
  unclear  Write down one thing you'd tell your friends about for years
  tired    Write down one word
  afraid   Write down one that no one needs to know
  bored    Write down the silliest one first

one's life in order
  when     get, put, sort out, fix, turn, turn around, take control of, organise, clean up, change,
           rebuild, simplify, declutter, restart, reset, balance, transform, get back, rearrange, improve,
           manage: life together, my life together, my life, life, life around, life in order, life back
           on track, back on track, act together, shit together, life back, life sorted, whole life,
           everything in order, my shit together, on track, control back, together, house in order, my
           affairs in order, affairs
  when     start over, start again, start afresh, begin again, start fresh: -
  when     deal with, handle, sort out, do, catch up on, tackle, finish: everything, all of it, it all,
           everything i've been avoiding, life admin, backlog of life, my mess, adult stuff, the list,
           admin, personal admin, adulting, mess i made
  when     simplify, declutter: life, my life, schedule
  when     become, be: minimalist, adult, grown up, responsible, more responsible, independent, more
           independent, organised, more organised, tidier, better organised, self sufficient, adult about,
           reliable, more reliable, an adult
  when     grow up: -
  when     live: simply, with less, minimalist, more simply, independently
  when     -: life admin, new life, new start, fresh start, minimalism, start over, adulting, everything,
           simple life, reset, life reset, new beginning, simplify life, personal admin, getting
           organised, second chance, my life, chaos, big reset
  when     get together, sort: life, my life, shit, my shit, act
  unless   coach, wall, insurance, jacket, password, router, game, phone, tax, computer, marathon
  1        Write down the three things that nag at you most
  2        Choose the smallest thing on your mind, and write it down
  3        Throw away one piece of paper
  4        Say which part of it bothers you least
  unclear  Draw four boxes: home, people, work, me
  tired    Put one thing where it belongs
  afraid   Tell someone “I'd like a hand with it”
  bored    Give the chaos a pet name

discipline, focus, finishing, time
  when     be, become, get, stay: more productive, productive, disciplined, more disciplined, consistent, more
           consistent, focused, more focused, less distracted, faster, on top of things, ahead, proactive,
           effective, efficient, more efficient, punctual person, motivated, unstuck, less lazy, better at
           time management, goal oriented, more present at work
  when     build, improve, develop, learn, increase, find, practise, work on, get, train, have, gain, manage:
           discipline, self discipline, focus, concentration, willpower, time management, consistency,
           productivity, my time, work ethic, attention span, self control, memory, efficiency, organisation
           skill, follow through, my memory, better habits, good habits, good habit, deep work, mindset,
           growth mindset, resilience
  when     finish: what i start, things i start, something, one thing
  when     stop: procrastinating, putting things off
  when     beat, overcome, fight, end, conquer: procrastination, perfectionism, laziness, distraction, inertia
  when     concentrate, focus: -, *
  when     focus on, concentrate on, pay attention: *
  when     make better use of: time, my time
  when     manage, use: time, my time, time better
  when     -: productivity, self discipline, focus, time management, procrastination, finish what i start,
           concentration, deep work, willpower, work ethic, perfectionism, morning person, adhd management,
           focus time, resilience, memory training
  unless   lens, stock, telescope, binoculars, juice, @food, projector, microscope, camera, lens, stress,
           group, telescope, running, training plan, race, kids, child, mirror, lane, road, driving, wheel,
           ball, breath, breathing, jab, footwork, form, photo, photos, hand, arm, leg, fingerprint,
           biometrics, posture, pull, insulin, meds, tablets, dose, doses, times, feeds, nap, naps, baby,
           myself, recovery, good, positive, family, focus ring, focus group, focus stack, focus puller, focus
           screen, focus area
  1        Put one thing that distracts you out of sight
  2        Write down the one thing that would count today
  3        Write down one thing you started and liked
  4        Say out loud what you'd do first
  unclear  Write down what usually gets in the way
  tired    Clear a patch the size of your hand
  afraid   Begin it badly on purpose
  bored    Do it for one song, and stop when the song does

calm, balance, less stress
  when     be, become, feel, live, get: less stressed, less busy, balanced, more balanced, less anxious, more
           relaxed, patient with myself, slower, less overwhelmed, calm person, more mindful, more present, in
           the present, mindful, less angry, less reactive, more peaceful, unhurried
  when     find, have, improve, get, restore, create, keep, work on: work life balance, balance, more time,
           more free time, time for me, time for myself, better balance, me time, quiet, life balance, more
           time for myself, more rest, space to breathe, breathing space
  when     clear: head, my head, mind, my mind
  when     slow: down, life down
  when     prevent, avoid, recover from: burnout
  when     -: work life balance, balance, clear my head, less stress, balance in life, stress free life, more
           time, slow down, burnout recovery, free time, less stressed, balanced life
  when     be, become, feel: present
  unless   bank, account, wheel, beam, exercise, sheet, hormone, scales, checkbook, one leg, browser, table,
           drain, gift card, card, oyster, hecs, loan, student, pay, statement, keep quiet, stay quiet, the
           baby, kids quiet, dog quiet, books, accounts, scooter, outstanding, books balance
  1        Breathe out slowly, three times
  2        Write down whatever's in your head, for one minute
  3        Write down one thing that can wait
  4        Look at the furthest thing you can see
  unclear  Write two lists: mine, and not mine
  tired    Lie down for ten breaths
  afraid   Say no to one small thing
  bored    Let your thoughts be a radio in another room

braver, kinder, better with people
  when     be, become, get, feel, act, grow: brave, braver, courageous, more courageous, confident, more
           confident, assertive, more assertive, outgoing, more outgoing, social, more social, kinder,
           nicer, better person, better human, good person, more open, more honest, open minded, more
           patient, less shy, less jealous, less judgmental, more generous, more loving, helpful, less
           critical, better me, best version of myself, better version of myself, stronger person, bolder,
           more vulnerable, charismatic, good listener, a leader, more decisive, forgiving, more
           forgiving, charming, more tolerant, humble, nicer to people, better at small talk
  when     be: dad, mum, parent, father, mother, son, daughter, brother, sister, friend, partner, husband,
           wife, boss, neighbour, colleague, leader, grandparent, human, person, version of myself, me,
           teacher, better dad, better mum, better parent, better father, better mother, better son,
           better daughter, better brother, better sister, better grandparent, good dad, good mum, better
           friend, good friend, better partner, better husband, better wife, present father, more patient
           mum, better boss, better colleague, good parent, good neighbour, good father, good mother,
           calmer parent, better neighbour, better leader, good boss, patient father
  when     overcome: shyness, my shyness, social anxiety
  when     step, get out of, leave: comfort zone, out of comfort zone, my comfort zone
  when     -: courage, social skills, better person, self improvement for, shyness, people skills,
           bravery, assertiveness, comfort zone, empathy, social life, small talk skills, charisma, self
           assurance, best self, kindness to others
  unless   interview, speech, presentation, exam, cook, at cooking, at maths, job,
           about, with my, why, to my, sister why,
           be with, clutch, scan, hospital, camera, driving, needle, knife, horse, ladder, microphone, mic,
           saw
  1        Ask someone one question, and listen to the end
  2        Write down someone who's like that, and what they do
  3        Say to the wall what you'd like to dare to say
  4        Stand tall for three breaths
  unclear  Write down one time when you were like that
  tired    Send one line to someone you like
  afraid   Choose someone easy to begin with
  bored    Say something nice to a dog

love, dating, partner
  when     find, meet, look for, have, get: love, partner, girlfriend, boyfriend, husband, wife, soulmate,
           love of my life, life partner, true love, someone special, the one, mr right, new partner
  when     meet, have: date
  when     start, try, do, go, get back to, go back to, get into: dating, dating again, online dating, tinder,
           dating app, on a date, speed dating, bumble, on date, hinge, dating profile
  when     meet: someone, someone new, someone nice
  when     go on: date, first date, blind date
  when     set up, write, update, create, make: dating profile, tinder profile, bumble profile, online dating
           profile, hinge profile
  when     fall in: love
  when     date: -, again
  when     get over, move on from, let go of, forget, heal from, stop loving, recover from: ex, my ex,
           breakup, him, her, heartbreak, divorce, broken heart, first love, crush, the breakup, break up, my
           crush
  when     -: dating, love, dating profile, breakup, heartbreak, first date, online dating, tinder, soulmate,
           love life, broken heart, partner search, find love, new love, marriage someday
  unless   my, to look, help, calendar, birth, due, stalk, abusive, court, release, party date, book, expiry,
           play, save, job, expired, violent, milk, wedding date, dj, music, dance, tango, doubles, tennis,
           project, climbing, business, gym, running, study, accountability, lab, walking, flowers, gift,
           present, card, ring, coffee, tea, chocolate, the hinge, door, oil, cupboard
  1        Write down three things you like about yourself
  2        Write down one thing you'd enjoy doing with someone
  3        Text a friend about something completely different
  4        Put on a song that does you good
  unclear  Write down one thing that matters to you in it
  tired    Look at one photo where you look happy
  afraid   Keep it small: one hello to one person
  bored    Describe yourself in three emojis

a family, a child
  when     have, start, plan, try for, get, want, think about: pregnant, second child, second baby, third
           child, big family, pregnancy
  when     start, plan, try for, want, think about: baby, child, family, children, kids, kid
  when     have: baby
  when     become: parent, mum, mother, dad, father, pregnant, grandparent, foster parent, single mum by
           choice
  when     be: pregnant
  when     prepare for, get ready for, plan for: baby, birth, baby's arrival, parental leave, fatherhood,
           motherhood, new baby, parenthood, twins
  when     adopt, foster: child, baby, children
  when     freeze: egg, my eggs
  when     start: fertility treatment, ivf
  when     -: pregnancy, fertility, ivf, parenthood, starting a family, birth plan, family planning, adoption,
           baby preparation, trying for a baby, fertility clinic, maternity leave plan
  when     write: birth plan
  unless   clothes, food, sitter, monitor, shower, grand piano, bath, feed, sleep, wake, name day, photo,
           tell, lost, loss, miscarriage, stillborn, dinner, lunch, dentist, dog, cat, picture, meeting, call,
           visit, movie, reunion, solids, weaning, nursery, reading, weighed, jabs, checked, school, class,
           passport
  1        Write down one question you have about it
  2        Tell someone what you're thinking of
  3        Write down who'd be there for you
  4        Put a hand on your heart for one long breath
  unclear  Write down what you'd want to know first
  tired    Save one page about it
  afraid   Ask someone who's been through it one question
  bored    Choose the silliest name you'd never give

live greener, help the world
  when     live, be, become, go, shop: more sustainably, sustainable, zero waste, plastic free, greener,
           green, greener life, eco friendly, more eco friendly, car free, sustainably, more sustainable,
           carbon neutral, self sufficient, with less plastic, off grid, ethically, off the grid, greener at
           home
  when     reduce, cut, use, save, produce, lower: food waste, carbon footprint, less plastic, single use
           plastic
  when     reduce, cut, save, lower: plastic, waste, rubbish, packaging
  when     -: zero waste, sustainability, plastic free, carbon footprint, less plastic, sustainable living,
           less waste, food waste, eco living, greener life, self sufficiency
  when     live with, buy, use: less plastic
  unless   dress, tree, paint wall, money, bill, alcohol, glass, wall, drinking
  1        Write down one thing you throw away every week
  2        Choose one thing you could use twice
  3        Turn off one light, or one thing on standby
  4        Name one thing you already do
  unclear  Choose one room to begin with
  tired    Keep one jar for another use
  afraid   Begin with whatever's easiest
  bored    Find the silliest packaging in the house

make a difference
  when     save, help, change, protect: planet, world, climate, environment, ocean, the world, nature,
           rainforest
  when     make: difference, world better, the world a better place, a difference, impact
  when     give back: -
  when     -: climate, climate action, world peace
  unless   dress, money, bill, order, book, change
  1        Write down one thing nearby you'd like to mend
  2        Say who's at work on it already
  3        Turn off one light, or one thing on standby
  4        Name one thing you already do
  unclear  Choose one room to begin with
  tired    Keep one jar for another use
  afraid   Begin with whatever's easiest
  bored    Find the silliest packaging in the house

use less power
  when     save, reduce, cut, lower: electricity, energy, energy use, heating, less energy, less electricity,
           power
  when     use: less energy, less electricity, less power, less heating
  unless   bill, provider, supplier, plant, tired, illness, fatigue, chronic, boat
  1        Turn off one thing that's on for nothing
  2        Look for one small light in the room
  3        Write down the room that uses most
  4        Switch off one lamp
  unclear  Write down what runs when no one is at home
  tired    Pull out one plug
  afraid   Switch off the lamp you like least
  bored    Walk through one room by the light of the window

heal, let go, carry on
  when     heal, recover, let go, forgive, accept, process, overcome, deal with, work through, make peace
           with, come to terms with, get over, leave behind: past, my past, childhood, my childhood, from my
           past, from past, old hurt, regret, guilt, shame, anger at, resentment, what happened, grudge,
           bitterness, trauma, rejection, redundancy, betrayal, jealousy, loneliness, homesickness, change,
           failure, my mistakes, inner child, old wound, inner critic, negative thoughts, insecurities
  when     heal from, recover from: *
  when     let go of: *
  when     trust: people again, again, people, myself
  when     be: okay, ok, okay again, free of the past, at peace with myself
  when     -: healing, letting go, inner child, recovery, inner work, emotional healing, past, loneliness,
           homesickness, acceptance, healing journey, self acceptance, resentment
  when     move on: -
  unless   clutch, handle, lead, kite, rope, hand, brake, pedal, rail, rope, handlebar, handlebars, side,
           edge, wall, string, bar, cold, surgery, injury, operation, knee, backup, file, marathon, illness,
           work, password, account, broken leg, balloon, staff, employee, water damage, accident, flu, drink,
           relapse, alcohol, drugs, addiction, photo, eating, staff, part timer, part timers, employee,
           cleaner, lads, tenant, tenants, apprentice, nanny, driver, team, flat, the car, allotment, balloon,
           balloons, banister, railing, stair, step, frame, walker, shift, flu, run, race, match, flight,
           exam, op, operation, fall, hip, knee, workout, marathon, disk, drive, crash, jet lag, files,
           storage, unit, lease, house, car, shop, subscription, doc, word doc, document, track, tracked,
           word, google doc, draft, pr, suggested, editor's, terms, rota, @tool, @growing, @vehicle,
           @appliance, never use
  1        Put a hand on your heart for three breaths
  2        Think of one person who's safe to talk to
  3        Wrap yourself in something warm
  4        Say “It's all right to go slowly”
  unclear  Write down what you'd say to a friend
  tired    Lie down and let the floor hold you
  afraid   Send one line to someone kind
  bored    Give the hard thing a shape and a colour

a large wish, whatever it is
  when     become: ~
  when     be: the best, someone, myself, strong, at peace, enough, successful, famous, rich inside, proud of
           myself, person
  when     achieve, pursue, manifest, dream: ~
  when     do: something meaningful, something with my life, great things
  when     learn: trade, patience, new trade
  when     get: confidence back, my confidence back, my life back
  when     have: better relationship, good relationship, real friends
  when     plan: future, my future, life
  unless   diary, catcher, journal, stream, chat, member, level, target, call, phone, email, text, message,
           tell, thank, buy, sell, cancel, pay, insurance, alcohol, drink, drunk, eat, weight, calories, thin,
           thinner, skinny, sober, drugs, pills, dead, die, die alone, doctor, nurse, teacher, lawyer,
           programmer, stop, quit, sleep, hurt, abuse, violent, stay alive, goal keeper, football, catch,
           invisible, pain, court, tv, stream, soccer, stool, paint, draw, photograph, write, cook, host,
           kick, score, sort, pack, declutter, donate, throw away, tidy, organise, move, vote, save, heal,
           forgive, improve, fix, hot, find, read, abroad, alone, single, sing, play, knit, sew, bake, learn,
           memorise, practise, translate, run, swim, dance, climb, cycle, clean, wash, water, plant, prune,
           harvest, film, record, edit, scan, print, wrap, return, review, study, listen, teach, pray,
           volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore, refund, claim, debt,
           invoice, complaint, payment, appeal
  1        Describe one ordinary day once it's come true
  2        Write down one person who's a step ahead of you
  3        Write one line: why you'd like it
  4        Say the wish out loud, to the ceiling
  unclear  Finish this line: “It would mean that I could …”
  tired    Whisper the wish into your pillow
  afraid   Tell the wish to one kind person
  bored    Draw the wish as a stick figure
"""
