"""Therapy and its homework, worries, feelings, a crowded head."""

KINDS = """
worry
  when     park: worry, worries, fear
  when     worry: -, *
  when     schedule, postpone, deal with, manage, handle, let go of, do: worry, worry time
  when     -: worry, rumination, catastrophizing, overthinking
  when     *: worries down, worry time, health anxiety, what ifs
  unless   doll, dolls, worry stone, worry beads, worry monster
  1        Write one worry on a slip of paper, and fold it
  2        Choose a time today when it can come back
  3        Say “Hello, worry” out loud
  4        Look at something far away for one breath
  unclear  Write down whether you can do anything about it this week
  tired    Put your worry in a drawer until tomorrow
  afraid   Tell someone your worry in one sentence
  bored    Sing your worry to the tune of “Happy Birthday”

a worry put on paper
  when     write, write out, write down, put down, list, note, note down, jot down: worry, worries, worries
           down, concern, worry down
  unless   poem, letter
  1        Put a pen and a slip of paper next to you
  2        Choose the one that's loudest
  3        Say “Hello, worry” out loud
  4        Look at something far away for one breath
  unclear  Write down whether you can do anything about it this week
  tired    Write one word of it, and fold the paper
  afraid   Write it on something you can throw away
  bored    Draw it as a small animal

clear the head
  when     get out of: head
  when     write down: thought, mind, head
  when     write down: everything in head, everything on my mind, everything that worries
  when     stop: racing thought
  when     clear, empty, quiet, quieten, declutter, calm, switch off, silence, slow: head, mind, brain,
           thought, racing mind, racing thought, mental clutter, mental load, inner voice
  when     do, have, try, write: brain dump, mind dump
  when     organise, sort, sort out, sort through, order, collect: thought, head, mind
  when     *: racing thought, racing mind, mental clutter, mental load, inner voice, brain dump, mind dump
  unless   owe, debt, what to, what i, what the, shopping, minutes, recipe
  1        Write down three things that are in your head
  2        Name one sound you can hear
  3        Put a pen and paper where you sit
  4        Shut your eyes for one breath
  unclear  Write for a minute without lifting the pen
  tired    Say one thought out loud, to the ceiling
  afraid   Write it where no one will read it
  bored    Draw the inside of your head as a room

therapy homework
  when     fill in, fill out, do, complete, finish, work on, start, write: thought record, cbt homework,
           therapy homework, cbt worksheet, therapy worksheet, exposure homework, activation sheet, thought
           diary, dbt homework, diary card, exposure hierarchy, behavioural activation sheet, therapist
           homework, cbt exercise, therapy exercise, exposure exercise, exposure, dbt skill, inner child work,
           shadow work, self help workbook, cbt, behavioural activation, behavioral activation
  when     -: cbt
  when     *: thought record, cbt homework, therapy homework, cbt worksheet, therapy worksheet, exposure
           homework, activation sheet, thought diary, dbt homework, dbt skill, diary card, behavioural
           activation, behavioral activation, exposure hierarchy, exposure exercise, therapy exercise, cbt
           exercise, behavioural activation sheet, therapist homework, inner child work, shadow work, exposure
           therapy
  unless   camera, photo, sun, physical, speech, occupational
  1        Find the sheet, or a page for it, and write today's date on it
  2        Write down where you were when it last came up
  3        Put a pen next to the sheet
  4        Say which feeling it's about, in one word
  unclear  Write “Didn't know what to put here” next to one box
  tired    Write today's date on the sheet
  afraid   Choose the mildest example there is
  bored    Fill it in for someone in a film

prepare for therapy
  when     prepare for, get ready for, plan, prepare: therapy, therapist, therapy session, counselling,
           psychiatrist
  when     see: therapist, counsellor, counselor, psychologist, psychiatrist, social worker, key worker,
           support worker
  when     keep going to, stick with, continue, visit, go back to, begin, start: therapy, therapist,
           counselling, therapy session, psychologist, psychiatrist, counsellor, group therapy, counseling
  when     go to, attend: therapy, therapist, counselling, therapy session, psychologist, psychiatrist,
           counsellor, group therapy, counseling
  when     tell, open up to, be honest with, talk to, open up in, cry in: therapist, psychologist,
           psychiatrist, counsellor, therapy
  when     -: therapist, therapy, psychiatrist, psychologist, counselling, psychotherapy
  when     *: therapy session, group therapy
  unless   speech, physical, physio, massage, occupational, aroma, retail, find, first
  1        Write down one line you'd like to say there
  2        Write down one moment this week that stayed with you
  3        Put the address or the link where you'll see it
  4        Say “I'd like to talk about something” out loud
  unclear  Write down one: lighter, the same, or heavier than last time
  tired    Keep one word for it on your phone
  afraid   Write it on a slip of paper you could hand over
  bored    Choose what you'll do in the hour after

start a medicine
  when     start, begin, try, consider: antidepressant, medication, ssri, adhd medication, sertraline,
           anxiety medication, hrt, med, lithium, blood pressure medication, statin, insulin, ritalin
  1        Write down one question for the doctor or pharmacist
  2        Write down how this week has been, in three words
  3        Put the doctor's number where you'll see it
  4        Tell yourself that asking is fine
  unclear  Write down what you hope will be easier
  tired    Put the leaflet where you have breakfast
  afraid   Tell someone you're starting it
  bored    Ask the pharmacist the question no one asks

stay with a feeling
  when     accept: situation, reality, loss
  when     sit with, ride out: urge, craving, discomfort, panic, anxiety, uncertainty
  when     feel, sit with, express, let out, face: anger, fear, joy, grief, rage, pain
  when     deal with, cope with, overcome: loneliness, guilt, shame, homesickness, rejection, embarrassment
  when     sit with, feel, allow, accept, name, express, notice, let out, face, process, understand,
           acknowledge, welcome, experience, stay with, identify, deal with: feeling, emotion, sadness, grief,
           difficult feeling, difficult emotion, loneliness, jealousy, envy, disappointment, guilt, shame, big
           feeling, rejection
  when     cry: -
  when     have: good cry, cry
  when     process, heal, work through, make peace with, heal from, understand, deal with, let go of:
           childhood, past, trauma, childhood trauma, inner child, regret
  when     -: feeling, emotion, guilt, shame
  when     *: envy, heartache, homesickness, jealousy, regret, difficult feeling, difficult emotion, big
           feeling, childhood trauma, inner child
  when     ride, surf: urge, craving
  unless   speech, wolf, offer, job, invitation, contract, quote, terms, cookies, request, friend, tense,
           participle, participles, simple, track changes, sister, aunt
  1        Say in one word what comes up, and where you feel it
  2        Put a hand where you feel it
  3        Put on one song that fits it
  4        Say “This can be here” once
  unclear  Choose a colour for it
  tired    Lie down with it, under a blanket
  afraid   Let it be there for one breath, then look out of the window
  bored    Give it a shape and a name

draw a feeling
  when     draw, paint, colour, scribble: @feeling, how i feel, inside of head, inner weather
  1        Choose one colour for it
  2        Put a pen and a scrap of paper in front of you
  3        Trace its shape in the air
  4        Breathe out, and let your hand go loose
  unclear  Ask yourself if it's round or has edges
  tired    Make one dot, as big as it is today
  afraid   Draw it on something you can throw away
  bored    Draw it with your eyes closed

a mood diary
  when     keep, fill in, start, do, update, use: mood tracker, mood diary, mood journal, mood chart,
           feelings journal, mood app
  when     track, log, record, note, note down, monitor: mood, feeling, emotion
  when     *: mood tracker, mood diary, mood journal, mood chart, feelings journal, mood app
  1        Write one word for how today is
  2        Colour one square, or draw one face
  3        Put the page where you sit in the evening
  4        Pull the face that fits today
  unclear  Choose between up, down and sideways
  tired    Put one dot on the page
  afraid   Use a sign that no one else can read
  bored    Write it as the weather

sleep and nights
  when     fix, improve, reset, repair, sort out, get, have, keep, regulate: sleep schedule, sleep, sleep
           rhythm, sleep routine, enough sleep, body clock, circadian rhythm, good night's sleep, sleep
           hygiene, full night's sleep
  when     go to, get to, be in: bed, bed earlier, sleep
  when     sleep: earlier, in bed, well
  when     wind down: -
  when     -: insomnia, bedtime, sleep
  when     *: sleep schedule, sleep rhythm, sleep routine, enough sleep, circadian rhythm, sleep hygiene, full
           night's sleep, bed earlier, sleep earlier
  unless   baby, toddler, kid, child, son, daughter, notification, light switch, heating, gym, oven, phone,
           computer, dog, bed frame, bunk, tv
  1        Put your pyjamas on the pillow
  2        Dim the light in the room you're in
  3        Put the phone to bed, out of reach
  4        Turn onto the side you like best
  unclear  Write down what you did in the hour before bed yesterday
  tired    Go as you are, for once
  afraid   Write down, for the morning, the thought that keeps you up
  bored    Think of one animal for each letter, from A

burn or tear up what was written
  when     rip up, tear up, burn: letter, list, list of, note, page, diary, list of faults, unsent letter,
           angry letter, old diary, journal, my list
  unless   cd, dvd, calories, file, disc, candle, garden, bank, bill
  1        Get it out, and lay it in front of you
  2        Fold it once
  3        Say in one word what it was about
  4        Breathe out, slowly, once
  unclear  Choose one line you might keep
  tired    Put it in an envelope for another day
  afraid   Ask someone to sit with you for it
  bored    Make a paper plane of it first

let it ring
  when     let: call, phone, phone ring, call go, phone ring out, the call, it, it ring, calls
  only     voicemail, ring, answerphone
  1        Turn the sound down, and lay the phone face down
  2        Put the phone an arm's length away
  3        Say out loud “I'll ring back when it suits me”
  4        Breathe out, slowly, once
  unclear  Choose when you'd listen to what they said
  tired    Put it under a cushion
  afraid   Listen with someone next to you, later
  bored    Hum along with the ringtone

a number saved for a hard hour
  when     put, save, add, store, write, keep: sponsor, helpline, crisis line, night line, samaritans, ice
           contact, ice, emergency contact, key worker, support worker, buddy, ice number
  only     speed dial, phone, contacts, favourites, lock screen, contact
  1        Find the number: on a card, in a message or on a page
  2        Open the contacts on your phone
  3        Say out loud whose number it is
  4        Put the phone in front of you
  unclear  Write down who picks up most often
  tired    Take a picture of the number
  afraid   Save it under a name that no one else would know
  bored    Choose a picture for it

drop in somewhere
  when     drop in at, drop in on, drop by: !
  when     pop into, pop in to, look in at: *
  unless   @onscreen, @dog, @animal, code, chat, call, webinar, zoom, teams
  1        Put your shoes and your keys in one place
  2        Choose the first thing you'd say there
  3        Say out loud how long you'd stay
  4        Stand up, and look out of the window
  unclear  Look up when the door is open
  tired    Ask someone to come along
  afraid   Walk past it once first
  bored    Take a way there you don't know
"""
