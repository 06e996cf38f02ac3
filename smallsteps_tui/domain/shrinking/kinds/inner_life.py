"""What is felt, thought, practised and believed, by the class of its noun."""

KINDS = """
@feeling
  nouns    feeling, emotion, mood, anger, rage, fury, temper, irritation, frustration, resentment,
           bitterness, grudge, hate, hatred, jealousy, envy, contempt, disgust, fear, dread, terror, panic,
           anxiety, worry, nerves, nervousness, stress, tension, overwhelm, sadness, sorrow, grief,
           heartbreak, heartache, hurt, disappointment, despair, hopelessness, emptiness, numbness inside,
           loneliness, isolation feeling, homesickness, nostalgia, longing, yearning, guilt, shame,
           embarrassment, humiliation, regret, remorse, self doubt, self hatred, self pity, self loathing,
           insecurity, inferiority, imposter syndrome, impostor syndrome, boredom, apathy, restlessness,
           impatience, confusion, doubt, uncertainty, ambivalence, shock, trauma, survivor guilt, survivor's
           guilt, mum guilt, mom guilt, caregiver guilt, anticipatory grief, stage fright, performance
           anxiety, social anxiety, health anxiety, climate anxiety, abandonment wound, defensiveness,
           perfectionism, people pleasing, procrastination guilt, sunday scaries, sunday dread, guilt trip,
           people pleasing habit, fear of failure, fear of success, fear of flying, fear of dogs, fear of
           missing out, fomo, inner critic, inner child, big feeling, bad mood, low mood, mood swing, tears,
           vulnerability, discomfort, pent up anger, old anger, anger at dad, pang

@strength
  nouns    joy, happiness, contentment, gratitude, hope, optimism, courage, bravery, confidence, self
           confidence, self esteem, self worth, self respect, self compassion, self love, self trust, self
           acceptance, self discipline, self control, willpower, discipline, motivation, inspiration,
           creativity, curiosity, wonder, awe, playfulness, humour, humor, patience, kindness, compassion,
           empathy, forgiveness, acceptance, calm, calmness, peace, inner peace, peace of mind, serenity,
           stillness, mindfulness, presence, balance in life, resilience, stamina of mind, endurance of mind,
           grit, determination, ambition, enthusiasm, zest for life, lust for life, trust, faith in people,
           faith in myself, honesty, integrity, authenticity, humility, generosity, dignity, pride in myself,
           sense of purpose, sense of humour, sense of self, sense of belonging, belonging, tenderness,
           warmth, intimacy, love of reading, independence, assertiveness, spontaneity, mojo, backbone, good
           mood

@thought
  nouns    thought, idea, brainwave, insight, realisation, intention, opinion, view on it, belief, core
           belief, limiting belief, negative belief, assumption, expectation, judgement, prejudice, value,
           core value, principle, priority, wish, dream, vision, hope for the year, desire, longing for more,
           goal, life goal, big question, doubt about it, concern, fear about it, intrusive thought, negative
           thought, automatic thought, anxious thought, racing thought, dark thought, catastrophic thought,
           what if, worst case, worst case scenario, self talk, negative self talk, inner voice, inner
           monologue, rumination, secret, regret list, mistake, lesson learned, excuse, reason, motive, story
           i tell myself, identity, affirmation, mantra, motto, metaphor, concept, hunch, topic idea, plan b,
           plan in my head, thing on my mind, what's on my mind, thought record, thought diary, theory of
           change, strengths and weaknesses, strength of mine, blind spot, pet peeve, turning point,
           perspective, point of view

@memory
  nouns    memory, childhood memory, good memory, bad memory, happy memory, earliest memory, first memory,
           family memory, family story, childhood story, life story, story of how we met, dream diary entry,
           nightmare, flashback, old story, anecdote, childhood, holiday memory, memory of dad, memory of
           mum, recollection

@decision
  nouns    pro, decision, big decision, hard decision, choice, dilemma, option, two options, alternative,
           trade off, compromise, yes or no, next move, career move, change of career, change of course,
           change of direction, crossroads, way forward, pros and cons, pro and con list, pro con list,
           future, job offer, counter offer

@practice
  nouns    meditation, guided meditation, sitting meditation, walking meditation, zazen, vipassana, metta,
           loving kindness, loving kindness meditation, breathwork, breath work, breathing, deep breathing,
           box breathing, belly breathing, breath practice, pranayama, mindfulness practice, mindfulness
           exercise, mindful minute, body scan, grounding, grounding exercise, 5 4 3 2 1, five senses,
           progressive relaxation, muscle relaxation, relaxation exercise, visualisation, visualization, self
           hypnosis, chanting, silence, five minutes of silence, minute of silence, sitting, sit, stillness
           practice, quiet sit, contemplation, centering prayer, centring prayer, morning sit, evening sit,
           morning practice, evening practice, daily practice, spiritual practice, tapping, eft, safe place
           exercise, self compassion break, breathing space exercise, three breaths, gong bath, breathing
           app, calm app, headspace, insight timer, meditation cushion

@faith
  nouns    prayer, morning prayer, evening prayer, night prayer, lord's prayer, our father, hail mary,
           rosary, decade of the rosary, novena, angelus, examen, liturgy of the hours, lauds, vespers,
           compline, daily office, divine office, grace before meals, psalm, hymn, canticle, verse, bible
           verse, bible, scripture, gospel, epistle, proverb of the day, devotional, devotion, lectio divina,
           catechism, creed, icon corner, jesus prayer, salah, salat, namaz, fajr, dhuhr, zuhr, asr, maghrib,
           isha, tahajjud, taraweeh, dua, dhikr, zikr, tasbih, quran, qur'an, koran, surah, sura, ayah, juz,
           page of quran, hadith, tafsir, tajweed, shema, amidah, siddur, shacharit, mincha, maariv,
           torah, torah portion, parsha, parashah, tehillim, talmud, daf yomi, mishnah, modeh ani, kiddush,
           havdalah, bracha, blessing, tefillin, puja, aarti, arati, mantra japa, japa, japa mala, mala,
           sandhya, gita, bhagavad gita, hanuman chalisa, stotra, sloka, shloka, bhajan, kirtan, nitnem,
           japji sahib, simran, ardas, waheguru, sutra, dharma talk, precept, refuge prayer, daimoku, gongyo,
           offering prayer, novena prayer, litany, intercession, prayer list, prayer journal, prayer book,
           prayer card, prayer time, quiet time with god, time with god, bible study, bible plan, bible
           reading

@worship
  nouns    mass, holy mass, church, church service, sunday service, evensong, eucharist, holy communion,
           vigil, easter vigil, ash wednesday, good friday service, liturgy, divine liturgy, chapel, sunday
           mass, midnight mass, carol service, quaker meeting, meeting for worship, prayer meeting, prayer
           group, bible group, alpha course, friday prayer, friday prayers, jumuah, jummah, juma, jumma, eid
           prayer, mosque, masjid, synagogue, shul, temple, mandir, gurdwara, sangha, zendo, meditation
           group, dharma centre, shabbat service, kabbalat shabbat, satsang, langar, bible class, youth group
           at church, house group, small group at church, cell group, revival

sit with a feeling
  when     cry, weep, sob: -, *
  when     let: tear, tears come, feeling come, feeling be, tear fall, anger come, it come
  when     feel, sit with, allow, stay with, let in, accept, welcome, hold, be with, make room for, tolerate,
           breathe through, let be, acknowledge, embrace, honour, respect, bear, endure, experience, lean
           into, make space for, be ok with, be okay with, face, meet, survive, ride, ride out, surf, stop
           fighting, stop avoiding, carry: @feeling
  unless   essay, poem, client, novel, character, exam nerves course
  1        Put a hand where you feel it, for three breaths
  2        Say its name, once
  3        Feel your feet on the floor
  4        Breathe out slowly, once
  unclear  Find the place in your body where it is
  tired    Lie down, and put a blanket over it
  afraid   Sit near someone, or where you can hear people
  bored    Give it a colour and a shape

notice as the day goes by
  when     notice, pay attention: -
  when     notice when, notice how, notice that, notice what: *
  unless   board, period, eviction, landlord, parking
  1        Choose one moment today to stop and notice
  2        Write down one thing you notice right now
  3        Look at one thing near you for three breaths
  4        Feel where your feet are
  unclear  Choose one: body, room or thoughts
  tired    Close your eyes, and listen once
  afraid   Notice one thing that's as it was yesterday
  bored    Notice three things that are blue

allow it to oneself
  when     allow myself, let myself, permit myself, give myself, give myself permission, give myself time: *
  unless   gift, present, injection, insulin, haircut, facial, out, in, smoke, drink, jab, shot, manicure,
           pedicure, enema, bath, patch, dose, b12, massage, talk, deadline, trim, wash, check, shave, test
  1        Say once, out loud, that you're allowed to
  2        Write “allowed” on a slip of paper
  3        Put a hand on your chest for one breath
  4        Let your shoulders drop
  unclear  Write down what you'd tell a friend
  tired    Say it in your head, lying down
  afraid   Choose two minutes today for it
  bored    Sign a permit for yourself, with a stamp

name a feeling
  when     name, notice, write down, track, rate, log, identify, note, record, check, spot, recognise, list,
           pay attention to, observe, watch, catch, monitor, journal, jot down, list out, count: @feeling
  when     label: @feeling
  unless   poem, novel, essay
  1        Write down one word for it
  2        Say whether it's a warm one or a cold one
  3        Put a hand where you feel it
  4        Breathe out once, slowly
  unclear  Choose one: angry, sad, scared, hurt, glad
  tired    Draw one face
  afraid   Write the word, and fold the paper
  bored    Say it as a weather report

say what one feels
  when     express, share, talk about, show, admit, tell, write about, explain, voice, communicate, let out,
           vent, get out, put on paper, write out, say, discuss, bring up, talk through,
           mention, journal about, unload, confess, reveal, speak, pour out: @feeling
  unless   poem, novel, essay, show up, film
  1        Write down one sentence that begins “I feel”
  2        Choose who you'd want to hear it
  3        Say it out loud, to no one
  4        Put both feet on the floor
  unclear  Write what it's like: a knot, a stone, a wave
  tired    Send someone one word
  afraid   Write it, and keep it
  bored    Say it in a film star's voice

find one's way through a feeling
  when     let go of, release, drop, overcome, get over, stop, ease, calm, manage, control, handle, deal
           with, cope with, work through, process, reduce, regulate, tame, soothe, beat, fight, conquer,
           lessen, cure, heal, work on, shake off, shake, lose, quit, get past, move past, defuse, tackle,
           battle, address, transform, settle, get rid of, face up to, get through, stop feeling, quieten,
           quiet, silence, banish, dissolve, put aside, put away, lower, relieve, hush, burn off, walk off,
           forgive, park, turn around, lift, master, combat, unlearn, deescalate, digest, let, push through,
           live with: @feeling
  when     -: @feeling
  unless   poem, novel, essay, vet, dog, cat, mood board, lighting, exam, wound, loss of, weight, tax,
           headlamp, board, speech, stop loss, crash
  1        Breathe out slowly, and say its name
  2        Write down when it began, and what came before
  3        Feel the floor under your feet
  4        Let your shoulders drop
  unclear  Give it a number from one to ten
  tired    Lie down, and let it be as it is
  afraid   Send one line to someone who'd understand
  bored    Give it a silly voice

understand a feeling
  when     dig into, dig in: @feeling
  when     understand, explore, look into, reflect on, trace, question, examine, unpack, think about, ask
           about, investigate, find out about, learn about, research, read about, look at, work out, figure
           out, make sense of, study: @feeling
  unless   trauma, abuse, assault, poem, novel, essay, thesis
  1        Write down when it last came, and what came before
  2        Write down what it might want for you
  3        Say its name, once
  4        Rest a hand on your chest
  unclear  Think of the first time you felt it
  tired    Write one word, and stop
  afraid   Do it with someone beside you
  bored    Draw it as an animal

grow a strength
  when     build, find, boost, grow, regain, bring, spread, feel, get, cultivate, develop, practise, increase,
           gain, have, show, recover, nurture, strengthen, rebuild, restore, rediscover, work on, find more,
           bring back, keep, learn, choose, seek, look for, notice, cherish, foster, improve, need, reclaim,
           exercise, raise, rekindle, create, train, value, add, win back, believe in, grow in, become,
           pursue, give, live with, embrace: @strength
  when     invite: @strength
  when     -: @strength
  unless   yoga, poem, essay, company, wedding, home for, account, bank, logo, trust fund, will, letter,
           legal, inspiration, warmth, horse, dog, cat, presence
  1        Write down one moment when you had some of it
  2        Think of someone who has it, and what they do
  3        Say its name, and breathe out
  4        Lift your head a little
  unclear  Write down what would be different with a bit more
  tired    Choose the smallest place to try it today
  afraid   Try it where no one's looking
  bored    Do one thing as if you had plenty

keep a thought
  when     write down, jot down, note, note down, capture, record, park, save, keep, list, store, dump,
           scribble down, log, sketch, put on paper, catch, brainstorm, gather, get down, voice note, come up
           with, generate, produce: @thought
  when     collect: @thought
  1        Write down the first word of it that comes
  2        Put a pen and paper where you sit
  3        Say the first one out loud
  4        Close your eyes for one breath
  unclear  Write down what made you think of it
  tired    Say it into your phone
  afraid   Write it where no one else looks
  bored    Write it on something you'd throw away

work on a thought
  when     develop, explore, flesh out, work on, expand, test, try out, define, clarify, name, identify, work
           out, figure out, pin down, refine, reflect on, think about, think through, consider, set, discover,
           understand, reconsider, research, look into, rank, prioritise, choose, pick, put into words, mull
           over, chew over, weigh, review, revisit, rethink, remember what, sort, sort through, organise,
           shape, formulate, articulate, narrow down, play with, sketch out, visualise, picture: @thought
  unless   customer, quiz, house, garden, database, stamp, resit, prune, schema, exam, homework, worksheet,
           maths, test question, ring the, mock, value of, car, coins, ring, watch, scrap, shares, resistor
  1        Write down in one sentence what it is
  2        Write down one word that belongs to it
  3        Say it out loud, as you'd tell a friend
  4        Close your eyes for one breath
  unclear  Write down what it's not
  tired    Write down one word, and leave it lying
  afraid   Write it where no one else looks
  bored    Say it as a telegram

question a thought
  when     challenge, question, reframe, unpick, examine, catch, dispute, argue with, answer, notice, observe,
           rewrite, turn around, fact check, contradict, stop believing, face: @thought
  when     label: @thought
  unless   customer, exam, homework, quiz, test, maths, spelling, essay, interview, class, workbook, email,
           teacher, survey
  1        Write it down exactly as it sounds in your head
  2        Write down what a friend would say to it
  3        Say “I notice that I think …”
  4        Look at one thing in the room
  unclear  Write down what happened right before it
  tired    Say “not now”, and breathe out
  afraid   Say it to someone kind
  bored    Say it in a cartoon voice

let a thought go
  when     park: what if, if till, worry, thought, idea, question, issue
  when     put, put away, lock, leave: worry, worries in box, what if, thought, fear, worry in box, guilt,
           anger, shame
  when     let go of, drop, stop, quieten, quiet, release, banish, shut up, ignore, forget, get rid of, give
           up, bury, move on from, stop repeating, interrupt, put aside, set aside, shelve, silence, delete,
           dismiss, get over, forgive, leave behind, put down, stop replaying, calm, slow, not follow, mute:
           @thought, @memory
  unless   database, code, file, table, slide, song, poem, letter, painting, music, picture, drawing, running,
           garden, card
  1        Write it on a slip of paper, and fold it
  2        Say “I've heard you”, and breathe out
  3        Name five things you can see
  4        Feel your feet on the floor
  unclear  Write down what it keeps asking for
  tired    Put it off until tomorrow at ten
  afraid   Tell it to one person
  bored    Sing it to a nursery rhyme

remember, and keep a memory
  when     -: @memory
  when     remember, recall, relive, write down, write, jot down, note down, keep, save, get down, capture,
           revisit, think of, find, record, work through, preserve, treasure, retell, recount, write about,
           write up, tell, share, describe, draw, illustrate, talk about, pass on: @memory
  when     collect: @memory
  unless   phone, disk, ram, usb, card
  1        Write down one thing you saw or heard in it
  2        Close your eyes, and look round the place
  3        Say who was there
  4        Think of one smell that belongs to it
  unclear  Write down how old you were
  tired    Say it into your phone
  afraid   Begin with the weather that day
  bored    Tell it from the cat's side

say a thought to somebody
  when     share, tell, pitch, voice, explain, discuss, run by, admit, confess, present, propose, suggest,
           say, defend, float, bring up, mention, speak, express, raise, talk through, talk about, bounce,
           offer, write about, put forward, announce, reveal, talk over, ask, stand up for: @thought
  unless   doctor, exam, faq, form
  1        Write down the one sentence you'd say
  2        Choose who you'd tell it first
  3        Say it out loud once
  4        Put both feet on the floor
  unclear  Write down why it matters to you
  tired    Choose the day for it
  afraid   Say it to someone kind first
  bored    Say it as a newspaper headline

come to a decision
  when     trust, follow, go with, listen to: gut, gut feeling, instinct, intuition
  when     make, take, reach, weigh, weigh up, sleep on, revisit, rethink, consider, think about, think over,
           mull over, compare, come to, settle, face, talk through, talk over, discuss, write down, list, do,
           work through, review, finalise, look at, explore, narrow down, sort out, evaluate, assess, resolve,
           think through, work out, plan, choose, pick, name, set: @decision
  when     decide, decide on: @decision
  when     -: @decision
  unless   court, judge, visa, appeal, tribunal, payroll, cv, website, ui, menu
  1        Write down the two ways it could go
  2        Write down what each would cost you
  3        Say one of them out loud, and notice how it feels
  4        Put it down for one breath
  unclear  Write down what a friend would ask you first
  tired    Choose when you'd look at it again
  afraid   Write down what you could still change later
  bored    Toss a coin, and see which way you hope

practise stillness
  when     be: quiet, still, silent, present
  when     feel, notice, come back to, listen to, follow, watch: foot, body, breath, ground, floor, hand,
           heartbeat, in breath, out breath, sound around me
  when     gentle, slow, light, quiet: @practice
  when     do, try, practise, start, sit, return to, keep, build, learn, have, take, begin, restart, resume,
           add, continue, attempt, follow, keep up, find, make time for, go back to, use, open, fit in,
           repeat, stick to, finish, deepen, play, put on, come back to, lengthen, guide, share: @practice
  when     listen to: @practice
  when     join: @practice
  when     extend: @practice
  when     -: @practice
  unless   book tickets, teacher, teacher training, exam, guitar, piano, violin, football, teaching practice,
           sitting room, dog, choir, someone, somebody, sit to stand, stand, dessert, dinner, pudding, shift,
           lecture, interview, hearing, at, handover, meeting, court, film
  time     Take three slow breaths
  1        Take three slow breaths, wherever you are
  2        Put a cushion or a chair where you'd sit
  3        Close your eyes for one breath
  4        Breathe out once, slowly
  unclear  Count your breaths up to three
  tired    Do it lying down
  afraid   Keep your eyes open, and look at one thing
  bored    Listen for the farthest sound

pray, read, recite
  when     say, pray, read, recite, chant, sing, learn, memorise, study, do, begin, keep, practise, start,
           finish, return to, attend to, write out, copy, copy out, meditate on, reflect on, offer, perform,
           observe, join in, lead, go back to, catch up on, follow, complete, whisper, remember, revise,
           teach, share, keep up, make time for, make up, go through, review, ponder, contemplate, mark,
           underline, work through: @faith
  when     listen to: @faith
  when     look up: @faith
  when     -: @faith
  unless   tattoo, essay, song, rap, guitar, chord, second verse, chorus, wedding, poem, school, rhyme, bass,
           lyrics, gig, cover version
  time     Say one line of it
  1        Say or read one line of it, slowly
  2        Put the book, the beads or the mat where you'd use it
  3        Sit or stand as you would for it
  4        Open your hands for one breath
  unclear  Choose the line you know by heart
  tired    Say one word of it, lying down
  afraid   Say it in your own words
  bored    Say it outdoors, or at a window

go where one prays
  when     pop, slip, nip, drop: @worship
  when     -: jumma, jummah, carol service, vigil, satsang, prayer meeting, shabbat service, easter vigil,
           quaker meeting, meeting for worship
  when     visit, try, return to, go back to, make it to, serve at, sing at, help at, stay for, be at, come
           back to, show up to, make, take, receive: @worship
  when     go to, attend, get to, turn up at: @worship
  when     join: @worship
  when     -: @worship
  unless   clean, book, wedding, draw, paint, hall, photo, roof, steps, choir, sing, newsletter, flowers,
           rota, cleaning, heavy, index, body, muscle, rector, job, hymn, guitar, molar, number
  1        Put out what you'd wear for it
  2        Choose where you'd sit
  3        Say one line of a prayer you know
  4        Open your hands for one breath
  unclear  Write to someone who goes: “Are you there this week?”
  tired    Listen in from home
  afraid   Choose a seat near the door
  bored    Choose the seat you've never sat in
"""
