"""Calm, feelings, kindness to oneself, noticing, deciding."""

KINDS = """
meditate and pray
  when     meditate: *
  when     pray: -
  when     breathe: -, *
  when     do, practise: meditation, mindfulness, breathing exercise, breathing, breathwork
  when     be: mindful, more mindful, in the moment
  when     -: meditation, mindfulness, breathing exercise, breathwork, headspace, breathing
  time     Meditate for two minutes
  1        Sit down and take three breaths
  2        Put the cushion on the floor, or choose a chair
  3        Take one slow breath
  4        Notice one breath, wherever you are
  unclear  Count one breath, in and out
  tired    Do it lying down
  afraid   Keep your eyes open, and look at one thing
  bored    Listen for the farthest sound

calm down
  when     relax, calm, calm down, unwind, chill, ground, destress: *
  when     manage, reduce, deal with, overcome, cope with, handle, fight, beat: anxiety, stress, panic, panic
           attack, overwhelm, anger, worry, nerves, fear
  when     be, stay, feel, get: calm, calmer, less anxious, relaxed, less stressed, at peace
  when     -: anxiety, stress, panic, burnout, overwhelm, relaxation, anger
  unless   baby, dog, horse, toddler
  1        Take one slow breath, and let it out longer
  2        Name three things in the room
  3        Put both feet flat on the floor
  4        Unclench your hands
  unclear  Write down the one word for it
  tired    Lie down and let your arms be heavy
  afraid   Hold something with a surface you like
  bored    Count backwards from thirty

be kinder to myself
  when     be, become, feel, get: kinder to myself, kind to myself, confident, happy, happier, gentle with
           myself, confidence, self confidence, more confident, myself
  when     be kind to, be kinder to, be gentle with, love, like, forgive, accept, respect: myself
  when     build, gain, improve, practise, work on: confidence, self confidence, self esteem, self compassion,
           self worth, self love
  when     -: self compassion, self esteem, confidence, self love, self care, happiness, inner critic, self
           confidence
  1        Put a hand on your heart, and leave it there for one breath
  2        Say one kind word out loud, to you
  3        Write down one thing you did all right today
  4        Smile at the mirror, or at nothing
  unclear  Write down what you'd say to a friend
  tired    Say: this was enough for today
  afraid   Write the kind word down, and cover it
  bored    Say it as your favourite grandmother

gratitude
  when     practise, write, write down, list, do: gratitude, gratitude list, gratitude journal, good thing
  when     be: grateful, thankful
  when     -: gratitude, gratitude journal, gratitude list
  number   Write down one good thing
  1        Write down one good thing about today
  2        Think of one good thing about today
  3        Put the notebook on your pillow
  4        Look around for one thing you're glad of
  unclear  Begin with something you ate or saw
  tired    Think of one, with your eyes closed
  afraid   Choose something tiny that no one can argue with
  bored    Be grateful for something absurd

keep a journal
  when     journal, reflect: *
  when     write, keep, write in, do, write up: journal, diary, morning pages, bullet journal, journaling, in
           my journal
  when     -: journal, diary, journaling, journalling, morning pages, bullet journal, dream journal,
           reflection
  unless   article, paper, academic
  number   Write one line about today
  time     Write one line about today
  1        Write one line about today
  2        Write the date at the top of the page
  3        Put the journal on your pillow
  4        Choose one word for today
  unclear  Begin with: right now I
  tired    Write one word
  afraid   Write it on a slip you can throw away
  bored    Write about today as a weather report

decide
  when     decide, decide on, choose, pick, make up, weigh: *
  when     make: decision, choice, pros and cons list
  when     -: decision, choice
  unless   up, restaurant, paint, outfit, colour
  1        Write down one good thing about one of them
  2        Write down the choices, one a line
  3        Say one choice out loud
  4        Notice which one you hope for
  unclear  Write down what you'd need to know first
  tired    Decide when you'll decide
  afraid   Live for ten minutes as if you'd chosen one
  bored    Toss a coin, and notice what you hoped for

rest
  when     rest, take it easy, slow down, do nothing, recharge, recover: *
  when     take, have: break, rest, day off, rest day, time off, me time
  when     -: rest, break, me time, rest day
  unless   heart, case, leg day, cat
  time     Sit down for two minutes
  1        Sit down where it's soft
  2        Put your phone out of reach
  3        Put a blanket where you'd sit
  4        Close your eyes, and open them again
  unclear  Choose: lie, sit, or look out of the window
  tired    Lie down as you are
  afraid   Tell one person you're resting, so it's official
  bored    Watch something move that isn't a screen

face a fear
  when     face, overcome, conquer, fight, get over, beat: fear, phobia, fear of flying, fear of heights, fear
           of driving, shyness, stage fright
  when     -: phobia, stage fright
  1        Write down the easiest version of it
  2        Write down what it is, in three words
  3        Think of someone who knows about it
  4        Feel your feet on the floor for one breath
  unclear  Write down what exactly would be frightening
  tired    Leave it for a stronger day, and rest
  afraid   Think of it from very far away, and stop
  bored    Give the fear a silly name

plan the day
  when     plan, organise, schedule, structure: day, week, tomorrow, month, evening, weekend, time, schedule,
           life, morning, year
  when     write, make, update: to do list, todo list, list, schedule, plan, timetable, checklist, bucket list
  when     do: weekly review, list
  when     set: goal, priority
  when     get: organised, life together
  when     -: to do list, todo list, weekly review, backlog, schedule, plan, time management, weekly plan,
           checklist
  unless   shopping, grocery, party, guest, christmas, business, lesson
  1        Write down the one thing that matters
  2        Write the day at the top of a page
  3        Put a pen on your calendar
  4        Name one thing that can wait
  unclear  Write down what is already fixed
  tired    Cross out one thing
  afraid   Write it in pencil
  bored    Draw it as a map

a habit or a routine
  when     build, start, create, keep, stick to, have, set up, develop, follow: habit, routine, morning
           routine, evening routine, new habit, good habit, night routine
  when     -: morning routine, evening routine, habit, night routine, routine
  1        Do the very first bit of it, and stop there
  2        Write down what it would come right after
  3        Put one thing for it where you'll see it
  4        Say when tomorrow it would be
  unclear  Write down three things it would be made of
  tired    Choose the one part that fits in ten seconds
  afraid   Make it so small that it's silly
  bored    Give it a name
"""
