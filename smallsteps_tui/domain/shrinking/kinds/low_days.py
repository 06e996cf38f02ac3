"""Low days, a life out of order, energy, focus, purpose, being good enough."""

KINDS = """
low days
  when     -: sunday blues, monday blues, bad mood, dark day, dark mood, rough day
  when     get through, survive, make it through, face, cope with, manage, endure: day, monday, week,
           night, month, bad day, hard day, winter, work day, -
  when     deal with, cope with, fight, manage, handle, live with, beat, overcome, get through, ease:
           depression, low mood, sadness, low day, depressive episode, seasonal depression, winter blues,
           postnatal depression, postpartum depression, emptiness, hopelessness, bad mood, mood, blues
  when     feel: -, better, good, alive, okay, ok, human, normal, less sad, less empty, less numb
  when     cheer up: -
  when     -: depression, bad day, sadness, depressed, emptiness, hard day
  when     *: low mood, low day, depressive episode, seasonal depression, winter blues,
           postnatal depression, postpartum depression
  unless   inbox, email, list, book, customs, security, probation, chapter, level, exam, traffic, funeral,
           pile, deadline, episode, wine, drink,
           without, shift, labour, contraction, scan, flight, lesson, meeting, match, ramadan, fast,
           office, team, room, teen, dressing room, house, boss, class
  1        Open the curtains, or look at the light
  2        Choose one kind thing for the next hour
  3        Wrap something soft round you
  4        Let one breath go all the way out
  unclear  Choose one: air, warmth or someone
  tired    Stay where you are, and turn on one lamp
  afraid   Send one word to someone: “Hello”
  bored    Look for the palest and the darkest colour in the room

have some energy
  when     start: day, morning
  when     have: good morning
  when     have, get, find, feel, gain, regain, boost, increase, be: energy, energised, awake, less tired,
           energetic
  when     -: energy
  unless   bill, supplier, company, drink, provider, meter
  1        Open a window and stand there for three breaths
  2        Roll your shoulders back, slowly
  3        Hold your wrists under cool water
  4        Stretch your fingers as wide as they'll go
  unclear  Write down when you felt most awake
  tired    Lie down, eyes shut, with nothing to do
  afraid   Tell someone how tired you are
  bored    Shake out one arm, then the other

care for yourself
  when     look after, take care of, improve, mind, work on, protect: mental health, health mental,
           wellbeing, well being, emotional health
  when     -: wellbeing
  when     reward, treat: -
  when     take, practise, do, prioritise: self care, good care, selfcare
  when     take care of, look after, be good to, pamper, treat, nurture: -
  when     take: care
  when     -: selfcare, pampering
  when     *: mental health, health mental, well being, emotional health, mental health day,
           self care sunday, self care, self care day, pamper evening
  when     do something for: me, myself
  when     treat, reward: me, myself, yourself
  unless   plant, garden, skin, dog, cat, mum, dad, grandma, wound, wife, husband, bill, baby, child, kids,
           car, house, parents, infection, back, health, mother, father, teeth, hair, wood, stain, mom,
           sister, nan, rubbish, chickens, animals, pets, grandchildren, lawn, about, it, what, infection,
           cold, mould, wood, wife, friend, customer, team, acne, eczema, system, game, staff, fair,
           school, charity, club, church, tenants, points, fence, floor, lice, flea, planet, climate,
           world, others, neighbour, village
  1        Wash your face with warm water, slowly
  2        Put on the softest thing you own
  3        Ask yourself “What would feel nice right now?”
  4        Rub your hands together until they're warm
  unclear  Choose one: warmth, air, water or company
  tired    Put your feet up on something
  afraid   Do it for the length of one song
  bored    Smell something you like

get life in order
  when     simplify, declutter, streamline, downsize: life, schedule, everything
  when     get, put, sort out, sort, turn around, change, fix, improve, figure out, organise, rebuild,
           transform, get back, take control of, get control of, take, keep, work on: life, life back
  when     get: unstuck, rut
  when     get out of: rut, slump, funk, hole
  when     start over, start again, begin again, change: from scratch, life
  when     start over, start again, begin again: -
  when     sort out: -
  when     -: rut, fresh start, life admin, adulting, self improvement, personal growth,
           personal development, life
  unless   row, knitting, dance, party, insurance, book, battery, diet, jacket,
           who, what, where, which, why, root, access, rota, drawing, shelf, class, jacket, raft, if, whose,
           with, scarf, sketch, essay, form, chapter, on the
  1        Choose the corner that bothers you most: home, money, body, people
  2        Write down one thing that's going all right
  3        Put one thing near you back where it belongs
  4        Say out loud “One corner is enough”
  unclear  Write down what you'd notice first if it were better
  tired    Wash your hands slowly, and leave it at that
  afraid   Tell someone what bothers you most
  bored    Name your corner as if it were a country

find a purpose
  when     find out: happy
  when     figure out, find, plan, decide on, work out: path
  when     find, discover, figure out, look for, seek, know, work out, search for, clarify, define, write
           down, identify, understand: purpose, passion, meaning, calling, life purpose, ikigai, vocation,
           core value, identity, what
  when     discover, seek, clarify, define, write down, identify, understand: sense
  when     find, discover, figure out, look for, seek, know, work out, search for, clarify, define, identify,
           understand: direction, path, strength
  when     discover, seek, clarify, define, identify, understand: value
  when     figure out, find out, know, work out: what
  when     -: purpose, meaning
  when     *: life purpose, core value, identity crisis, midlife crisis
  when     find, look for, search for: sense of purpose, purpose, meaning
  unless   bus, price, address, cost, recipe, password, bug, tax, budget, how, where, when, number, answer,
           error, why, which, trigger, migraine, cause, happened, food, wear, cook, house, market, time, wrong
           with, need, needs, paper, form, documents, happened, visa, help, dad, mum, broken, owe, eat, what
           to, what time, what my, what the, word, song, idiom, lyrics, woods, footpath, garden, file
  1        Write down one hour lately that felt like yours
  2        Write down one thing you'd do if no one saw it
  3        Think of someone whose days you'd like to have
  4        Put a hand where you feel most like you
  unclear  Write down what you'd like less of
  tired    Notice one thing today that you didn't mind doing
  afraid   Write one small thing down in pencil
  bored    Write down what you wanted to be when you were seven

focus and get something done
  when     finish: what
  when     stop getting: distracted
  when     follow through: -, *
  when     get: task done
  when     be, get, stay, become, feel: focused, motivated, disciplined, productive, consistent,
           motivation, self disciplined, proactive, less distracted, efficient, hard working, going,
           moving, done, active
  when     find, build, get, have, gain: motivation, discipline, focus, willpower, self discipline,
           consistency
  when     build, gain: drive
  when     improve: focus, concentration, productivity, self discipline, attention span
  when     -: focus, motivation, discipline, productivity, concentration, willpower, procrastination
  when     do: deep work
  when     *: task done, self disciplined, hard working, self discipline, attention span, deep work,
           executive dysfunction
  unless   hand, arm, leg, engine, oven, fingerprint, fingerprints, photo, photos, biometrics, hair, nails,
           form, paperwork, bloods, camera, lens, telescope, hard drive, homework, exam, oil, book, degree,
           kitchen, car, breath, group, stack, pull
  1        Do one thing you can finish in a minute
  2        Take one thing off your table that isn't part of it
  3        Put your phone where you can't reach it
  4        Sit up, and put both feet on the ground
  unclear  Write down one thing you'd be glad to have done tonight
  tired    Choose one thing, and put it where you'll see it tomorrow
  afraid   Tell someone: “I'm starting on it now”
  bored    Do it for one song, and stop when the song does

good enough
  when     let go of, overcome, fight, manage, deal with, beat, release: perfectionism, control, expectation,
           comparison, high standard, high expectation
  when     lower, relax, reduce, adjust: expectation, standard
  when     lower, relax, reduce: bar
  when     be: less perfectionist, less perfect, perfectionist, imperfect, less critical, perfect
  when     accept, allow: imperfection, mistake, compliment
  when     -: perfectionism, perfectionist, good enough
  when     *: high standard, high expectation
  unless   sound, price, barbell, gym, chin, pull, expectations of
  1        Choose one thing that can stay half done today
  2        Put one thing away slightly crooked
  3        Write one word with a mistake in it, and leave it
  4        Say “That'll do” out loud once
  unclear  Write down who'd notice, and what they'd say
  tired    Call it done for today
  afraid   Show someone something that isn't finished
  bored    Hang one picture slightly crooked

be a good person
  when     be, become: person, good person, nicer, generous, helpful, polite, nice, good, less selfish, less
           judgemental, less judgmental, human, good human, empathetic, compassionate, humble, tolerant, open
           minded
  when     do: good deed, random act, kind act
  when     help: person, others, stranger, world
  when     -: kindness, good deed
  when     *: open minded, random act, kind act
  when     do, plan, find: kind deed, act of kindness, random act of kindness, good deed
  unless   at, in, cook, dancer, player, writer, swimmer, speaker, morning, organised
  1        Do one small kind thing that no one sees
  2        Think of someone you could make feel a bit lighter
  3        Say one nice thing to the next person you meet
  4        Smile at the next person you see, or at a photo
  unclear  Write down who's been good to you this year
  tired    Wish someone well, in silence
  afraid   Do it for someone you'll never see again
  bored    Leave something nice where a stranger will find it

a food diary
  when     keep, fill in, write, write in, do, update, start, take, show: food diary, food log, meal log, meal
           diary, food journal, eating diary, food record
  when     -: food diary, meal diary, food log
  when     log: breakfast, lunch, dinner, meal, snack
  1        Have it open where you'd eat
  2        Write today's date in it
  3        Put a pen next to your plate
  4        Say in one word how today is
  unclear  Ask who it's for what they'd like to read in it
  tired    Write one word, and leave the rest
  afraid   Write down the feeling, and leave the food for later
  bored    Draw a small sun beside the date

work off one's own phone
  when     turn off, switch off, mute, silence, delete, remove, log out of, sign out of, pause, take off: work
           slack, slack, team, teams, work email, work chat, work whatsapp, work mail, work app, outlook
  unless   meeting, myself, mic, players, football
  1        Open it, and find your name or a cog in a corner
  2        Write down who could reach you in another way
  3        Choose the hour when work is over
  4        Turn the phone face down
  unclear  Write down which of its messages can never wait
  tired    Turn its sound off, and leave it there
  afraid   Try it for one evening
  bored    Move it to the very last page of your phone

a drink without alcohol
  when     order: alcohol free beer, alcohol free wine, non alcoholic beer, alcohol free gin, af beer, alcohol
           free lager, alcohol free cider, alcohol free fizz, alcohol free drink, 0 beer
  when     order: lime
  only     alcohol free, non alcoholic, soda, round, bar, pub, af
  1        Say “Something without, please” out loud once
  2        Choose the glass you'd have it in
  3        Name one juice you liked as a child
  4        Let your shoulders down
  unclear  Write down two you've liked before
  tired    Put a glass where you'll see it
  afraid   Tell one friend before you go
  bored    Invent a drink with the silliest name

buy a drink without alcohol
  when     buy, get: alcohol free beer, alcohol free wine, non alcoholic beer, alcohol free gin, af beer,
           alcohol free lager, alcohol free cider, alcohol free fizz, alcohol free drink, 0 beer
  only     alcohol free, non alcoholic, af, 0
  1        Put your bag by the door
  2        Think of who'd like it
  3        Name one juice you liked as a child
  4        Let your shoulders down
  unclear  Write down two you've liked before
  tired    Put a glass where you'll see it
  afraid   Tell one friend before you go
  bored    Invent a drink with the silliest name

one day at a time
  when     -: single day
  1        Say “Today is enough” out loud
  2        Write today's number on a slip of paper
  3        Think of one thing that helped yesterday
  4        Put a hand on your heart for one breath
  unclear  Choose one thing for the next hour
  tired    Choose when you'd go to bed
  afraid   Tell someone which hour is hardest
  bored    Choose one song for tonight
"""
