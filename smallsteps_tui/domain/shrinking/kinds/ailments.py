"""What ails a body, what a test says of it, and sleep and rest, by the class of the noun."""

KINDS = """
@ailment
  nouns    pain, ache, backache, back pain, neck pain, knee pain, hip pain, shoulder pain, joint pain, muscle
           pain, nerve pain, period pain, chest pain, stomach ache, stomachache, tummy ache, headache, tension
           headache, migraine, cluster headache, toothache, earache, sore throat, cough, dry cough, cold, head
           cold, flu, the flu, covid, long covid, stomach bug, norovirus, infection, chest infection, ear
           infection, uti, thrush, cystitis, fever, nausea, morning sickness, travel sickness, vertigo,
           dizziness, dizzy spell, fainting, tinnitus, hearing loss, blurred vision, dry eye, dry eyes, stye,
           conjunctivitis, hay fever, allergy, allergies, food intolerance, intolerance, rash, eczema,
           psoriasis, acne, rosacea, wart, verruca, athlete's foot, ingrown toenail, bunion, callus, blister,
           burn, sunburn, graze, bruise, splinter, sprain, pulled muscle, swelling, inflammation, stiffness,
           cramp, leg cramp, spasm, tremor, numbness, pins and needles, tingling, restless legs, sciatica,
           slipped disc, hernia, frozen shoulder pain, tennis elbow, tendonitis, plantar fasciitis, shin
           splint, arthritis, rheumatoid arthritis, osteoarthritis, gout, osteoporosis, fibromyalgia, fibro,
           lupus, ms, multiple sclerosis, parkinson's, me/cfs, mecfs, cfs, chronic fatigue, fatigue,
           tiredness, exhaustion, brain fog, pem, crash day, flare, flare up, flareup, relapse of ms, eds,
           hypermobility, asthma, wheeze, copd, breathlessness, bronchitis, pneumonia, sleep apnoea, sleep
           apnea, snoring, insomnia, diabetes, type 1, type 2, prediabetes, hypo, hyper, high blood pressure,
           hypertension, cholesterol, palpitation, palpitations, heart condition, angina, afib, stroke, clot,
           anaemia, anemia, low iron, thyroid, hypothyroidism, hashimoto's, pcos, endometriosis, endo,
           fibroid, heavy period, pmdd, pms, menopause, perimenopause, hot flush, hot flash, night sweat,
           miscarriage pain, prolapse, incontinence, leak when laughing, constipation, diarrhoea, diarrhea,
           bloating, ibs, crohn's, crohn, crohns disease, colitis, reflux, acid reflux, heartburn,
           indigestion, ulcer, haemorrhoid, hemorrhoid, coeliac, celiac, gallstone, kidney stone, cancer,
           tumour, tumor, lump, mole, cyst, polyp, chemo brain, neuropathy, lymphoedema, lymphedema, epilepsy,
           seizure, concussion, injury, old injury, wound, fracture, broken bone, broken arm, broken wrist,
           broken ankle, broken leg, whiplash, tmj, teeth grinding, gum disease, bleeding gum, sensitive
           teeth, cold sore, mouth ulcer, bad breath, hair loss, dandruff, dry skin, excessive sweating,
           varicose vein, side effect, symptom, new symptom, illness, chronic illness, chronic pain, disease,
           disability, withdrawal symptom, bad knee pain, stiff joint, snoring problem, skin problem, stomach
           problem, back problem, knee problem, sinus, sinus infection, sinusitis, tonsillitis, shingles,
           chickenpox

@result
  nouns    result, test result, blood result, blood test result, lab result, scan result, scan report, mri
           result, mri report, ct result, x ray result, xray result, biopsy result, smear result, mammogram
           result, pathology report, histology, ecg result, sleep study result, allergy result, allergy test
           result, hearing test result, eye test result, bone density result, cholesterol result, thyroid
           result, blood sugar result, a1c result, hba1c result, psa result, hormone result, pregnancy result,
           genetic result, dna result, covid result, sti result, std result, hiv result, biopsy report,
           radiology report, discharge summary, discharge letter, consultant's letter, consultant letter,
           specialist letter, clinic letter, hospital letter, doctor's letter, doctors letter, medical report,
           medical letter, diagnosis letter, screening letter, screening result, adhd assessment report,
           autism report, autism assessment report, psychologist's report, neurology letter, oncology letter,
           cardiology report, exam result, test score, grade result, mock result, interview result, survey
           result, vet's report, lab values, number from the doctor, scan letter

@sleep
  nouns    sleep, night's sleep, good night's sleep, bedtime, bed time, earlier bedtime, early bedtime,
           lights out, light out, sleep schedule, sleep routine, sleep rhythm, sleep pattern, sleeping
           pattern, sleep hygiene, body clock, wind down, wind down routine, bedtime routine, night routine,
           evening routine, early night, sleep window, wake time, wake up time, jet lag, bedtime ritual,
           curfew for screens, all nighter habit, insomnia routine, sleep habit, sleep cycle, circadian
           rhythm

@nap
  nouns    nap, power nap, afternoon nap, lunch nap, siesta, lie down, lie in, afternoon rest, snooze, doze,
           forty winks, catnap, cat nap, kip, shut eye, rest lying down, horizontal rest, quiet hour, quiet
           time, lie down after lunch, rest after lunch, midday rest, afternoon lie down, rest in the dark,
           bed rest, pyjama morning, rest break, savasana, yoga nidra, nsdr

@rest
  nouns    rest, rest day, real rest, proper rest, recovery day, recovery week, day off, afternoon off,
           morning off, evening off, hour off, half day, week off, weekend off, lazy day, lazy sunday, lazy
           morning, slow morning, slow day, slow sunday, pyjama day, pajama day, duvet day, do nothing day,
           nothing day, empty day, free day, free evening, free afternoon, free weekend, quiet day, quiet
           evening, quiet night in, night in, night off, evening in, break, proper break, tea break, lunch
           break, coffee break, screen break, breather, pause, time out, timeout, downtime, down time, me
           time, alone time, time alone, time to myself, hour to myself, sabbath, shabbat, mental health day,
           wellbeing day, self care day, self care evening, pamper evening, spa day, breathing space, space
           to breathe, lunch hour, full lunch hour, whole lunch break, holiday at home, staycation,
           unscheduled hour, blank hour, buffer day, pacing break, break between meetings, break from
           everything, decompression time, transition time, sofa evening, unstructured time, idle hour,
           boundary day, low day plan

tell what ails one to somebody who knows
  when     ask about, ring about, call about, see about, get checked, report, mention, raise, describe, tell
           about, show, bring up, talk about, investigate, check, check out, look at, email about, find out
           about, get to the bottom of, diagnose, discuss, flag, get help with: @ailment
  unless   essay, thesis, dog, cat, puppy, horse, car, lecture, engine, data, water, bed, brick, bricks, leg,
           legs, pillow, weather, pollen, forecast, label, labels, packet, sky, chair, desk, shoes, kids,
           heads, leaves, tomatoes, oven, fridge, freezer, greenhouse, swimming, rowing, backstroke, laptop,
           rock, vine, sauce, iron, brush, outside, winter, tyre, tyres, pressures, allergies, allergy,
           intolerance, intolerances, stroke, cholesterol, for lumps, for ticks, manuscript
  1        Write down one thing you've noticed, and when it began
  2        Write down one question about it
  3        Find the number of a doctor or a pharmacist
  4        Put both feet on the floor, and breathe out
  unclear  Write down one thing it keeps you from doing
  tired    Write one word about it in your calendar, for tomorrow
  afraid   Tell one person that you'd like it looked at
  bored    Describe it as if it were the weather

keep a note of what ails one
  when     log, track, note, note down, record, map, chart, write down, monitor, keep track of, keep an eye
           on, watch, rate, list, count, follow, document, spot, notice: @ailment
  when     measure: @ailment
  unless   essay, cat, dog, for the clinic trial, data, film, snoring, cough for, phone, dictaphone, video,
           oven, fridge, freezer, greenhouse, swimming, rowing, backstroke, laptop, rock, vine, sauce, iron,
           brush, weather, outside, winter, coach, tree, crop, leaf, cow, sheep, hen, allergy, allergies,
           intolerance, intolerances, stroke
  1        Write down today's date, and one word for how it is
  2        Put a pen and a slip of paper where you'd notice it
  3        Say the word out loud
  4        Rest your hands in your lap
  unclear  Write down what you were doing right before
  tired    Make one mark in the calendar
  afraid   Write it down, and close the book
  bored    Give it a weather: fog, drizzle or storm

live with what ails one
  when     manage, live with, cope with, ease, soothe, treat, calm, calm down, reduce, relieve, improve, deal
           with, handle, control, help, lessen, settle, fight, beat, tackle, get through, survive, sit out,
           wait out, ride out, stop, cure, heal, clear, clear up, get rid of, shift, adapt to, adjust to, work
           with, respect, pace, get on top of, accommodate, plan around, plan for, prepare for, nurse, sort,
           sort out, get, have, face, look after, see to, take care of, keep down, bring down, lower, get used
           to, breathe through, battle, combat, conquer, defeat, relax, massage, stretch, travel with:
           @ailment
  when     fix: @ailment
  when     -: @ailment
  unless   vet, job, drink, alcohol, car, essay, dog, cat, website, server, computer, exam, photo, chair, cold
           water, cold calls, call, plants, roses, insect, stain, roof, garden, code, software, tick box,
           train, water, swim, climb, family, hair cut, spot the, on the sofa, parking, tan, fatigue test,
           with friends, paper, book, insurance, ticket, bread, plunge, shower, data, test, emails, outreach,
           brew, coffee, fish, oven, fridge, freezer, greenhouse, swimming, rowing, backstroke, laptop, rock,
           vine, sauce, iron, brush, weather, outside, winter, pc, usb, walking, early, stroke, manuscript,
           editor, publisher
  1        Write down one thing that helps, even a little
  2        Sit or lie the way that's easiest on it
  3        Put what helps within reach
  4        Let a part that's at ease go heavy
  unclear  Write down what made it easier last time
  tired    Choose one thing today that can wait
  afraid   Tell someone how it is today
  bored    Listen to a voice you like

rest with what ails one
  when     recover from, get over, sleep off, shake off, stay home with, lie down with, rest, recuperate from,
           rest off, shake, heal from, recover after, rest after, get better from: @ailment
  unless   dog, cat, server, break up, breakup, stroke
  1        Lie down for a moment, phone out of reach
  2        Choose one thing today that can wait
  3        Put what you need within reach of where you lie
  4        Let your arms and legs go heavy
  unclear  Write down what the doctor said can wait
  tired    Stay where you are, and close your eyes
  afraid   Tell someone how you really are today
  bored    Listen to one chapter of something

understand what ails one
  when     understand, learn about, read about, read up on, research, find out about, study, accept, make
           peace with, come to terms with, process, take in, name, grieve, acknowledge, admit, own, believe,
           stop fighting, stop hating, explain, share, disclose, be honest about, stop hiding: @ailment
  when     look up: @ailment
  unless   essay, thesis, exam, lecture, dissertation, textbook, biology, dog, cat, spanish
  1        Write down one sentence about it, in your own words
  2        Write down one question you have
  3        Say its name out loud once
  4        Put a hand on your chest for one breath
  unclear  Choose one page by a hospital or a charity
  tired    Choose one person you'd tell, and leave it there
  afraid   Say it to someone kind first
  bored    Explain it as you would to a ten-year-old

know what sets it off, and prevent it
  when     prevent, avoid, ward off, head off, stave off, keep away, catch, stop getting, anticipate,
           minimise, limit, cut down on: @ailment
  unless   dog, cat, train, bus, fish, thief, alcohol
  1        Write down one thing that keeps it away, or might
  2        Write down what usually comes right before it
  3        Say which hour of the day is hardest
  4        Drop your shoulders
  unclear  Write down where you were, and what you'd done
  tired    Write one word, and stop
  afraid   Ask a nurse or a pharmacist one question
  bored    Draw the day as a line, up and down

open or read a result
  when     open, read, check, look at, view, see, face, reread, scroll through, look through, get into, hear,
           find out, glance at, peek at, check on, deal with: @result
  when     listen to: @result
  when     look up: @result
  when     -: @result
  unless   survey, poll, election, football, write, draft, rugby, search, match, lottery, experiment, section,
           discussion, chapter, query, raffle, draw, vote, ballot, quiz, race, parkrun, ci, build, unit,
           pipeline, run, patient, pupil, soil, water, league, fixture, game, scan for
  1        Choose who you'd tell, whatever it says
  2        Write down one question you'd have
  3        Sit down somewhere with your feet on the floor
  4        Breathe out for longer than you breathe in
  unclear  Write down what you'd do in either case
  tired    Choose an hour tomorrow, with someone near
  afraid   Ask someone to read it first, and tell you
  bored    Read it in a newsreader's voice

ask for a result
  when     chase, chase up, ring for, ring about, call for, call about, ask for, ask about, get, request,
           follow up on, follow up, email about, ring re, obtain: @result
  when     pick up, collect: @result
  when     order: @result
  unless   exam, mock, interview, test score, grade, survey, poll, election, search, football, experiment,
           section, raffle, ballot, quiz, race, parkrun, ci, pipeline, league
  1        Write down your date of birth, and what you're asking for
  2        Find the number for it
  3        Write down when it was taken
  4        Say your question in five words
  unclear  Write down who has it now: practice, hospital or lab
  tired    Save the number for tomorrow
  afraid   Write your question as a message instead
  bored    Guess what tune they play while you wait

understand a result
  when     understand, interpret, decode, decipher, go through, go over, make sense of, discuss, talk through,
           talk over, translate, review, study, work out, ask what, digest, process, take in, google: @result
  unless   survey, poll, election, search, experiment, section, discussion, statistical, regression, thesis,
           chapter, anova, data, ci, pipeline, patient
  1        Write down one question you have about it
  2        Write down one word in it that you'd like explained
  3        Put a pen beside it
  4        Read its date
  unclear  Look for the line that says “summary” or “what next”
  tired    Choose who could go through it with you
  afraid   Ask a nurse one question about it
  bored    Read one line of it like a weather report

pass a result on, or keep it
  when     share, tell, print, download, forward, give, email, scan, file, keep, save, put, copy, post, store,
           take, bring: @result
  when     send, hand in, upload, submit: @result
  unless   survey, poll, election, search, experiment, section, from the, from hospital
  1        Find the newest one, and lay it out or open it
  2        Write one line to go with it
  3        Say what it is for
  4        Read its date
  unclear  Write down who asked for it
  tired    Put it next to your bag
  afraid   Choose the one person you'd tell first
  bored    Write a title for the folder

sleep at better hours
  when     stick to, keep to, hold to: bedtime, bed time, sleep schedule, lights out, wake time
  when     improve, get, protect, stick to, keep, move, shift, bring forward, reset, regulate, prioritise,
           set, build, start, have, plan, make, establish, find, change, restart, sort out, get back to, get
           into, respect, defend, adjust, try, go for, observe, return to, hold, maintain, restore, work on,
           stabilise, practise, follow, do, enforce, stick, begin: @sleep
  when     fix, repair, mend: @sleep
  when     -: @sleep
  unless   baby, kid, toddler, child, son, daughter, twin, dog, puppy, train, study, do bedtime, boys, girls,
           bath, his bedtime, her bedtime, their bedtime, back to sleep
  1        Set an alarm for the hour your lamp goes off tonight
  2        Put your pyjamas on the pillow
  3        Put your phone to charge in another room
  4        Close your eyes for one breath
  unclear  Write down when you went to bed last night
  tired    Lie down as you are
  afraid   Tell yourself that resting counts too
  bored    Put on the dullest book or podcast you know

keep a note of one's sleep
  when     track, log, note, record, monitor, write down, chart, understand, review: @sleep, @nap
  when     measure: @sleep, @nap
  unless   baby, kid, toddler, feed, feeds, nappy, nappies, newborn, his nap, her nap
  1        Write down one word for how last night was
  2        Put a pen next to your bed
  3        Say the word out loud
  4        Rest your eyes for one breath
  unclear  Write down what you did in the hour before
  tired    Draw one face: awake, so-so or rested
  afraid   Write it down once, and look at no numbers
  bored    Give the night a film title

lie down in the day
  when     lie: -
  when     lie: flat, still, down, down in dark, dark room
  when     nap, doze, catnap: -, *
  when     take, sneak, squeeze, fit, ringfence, have, do, try, get, need, allow, enjoy, schedule, plan, fit
           in, grab, protect, keep, start, set, go for, settle for: @nap
  when     -: @nap
  unless   baby, kid, toddler, child, twin, train, potty, dog, jury, library, church, museum, shop, cinema,
           noise, schedule, nap mat, nap time, nap schedule, mats
  1        Put a cushion and a blanket where you'd lie
  2        Draw the curtain by a hand's width
  3        Put the phone out of reach
  4        Close your eyes for one breath
  unclear  Choose the hour when you're always tired
  tired    Lie down where you are
  afraid   Tell someone when to wake you
  bored    Listen to the dullest voice you know

take a rest
  when     have, do, take: no plan, no plan sunday, no plan day, no plan weekend
  when     take, sneak, squeeze, fit, ringfence, have, do, enjoy, keep, protect, allow, honour, need, get,
           give myself, spend, respect, make time for, make, find, carve out, defend, guard, start, stick
           to, remember, try, accept, savour, create, claim: @rest
  when     -: @rest
  unless   ice, dance, up, career, relationship, lease, even, code, line, page, phone, prison, essay, in
           lease, guitar, contract, tenancy, from work on monday, homework, of the, clause, tax, world,
           record, school, spring, winter, summer, clean, pots, is history, free kick, score, film, script,
           to call, to phone, to ring, to visit
  1        Choose one thing that can wait, and let it
  2        Put a cushion where you'd like to sit or lie
  3        Put the phone out of reach
  4        Close your eyes for three breaths
  unclear  Write down the last time you felt rested
  tired    Sit down where you are
  afraid   Tell someone that you're off for a while
  bored    Watch a cloud, a tree or a fish

ask for time off
  when     ask for, request, negotiate, get approved, agree on, ask about, apply for: @rest
  when     ask for, request, negotiate: half day, fewer days, shorter days, four day week, lunch hour
  unless   ice, coffee, tea, gym, membership, subscription, course, loan, mortgage, payment
  1        Write one line: “Could I have that time off?”
  2        Look at that week in your calendar
  3        Think of who'd say yes to it
  4        Say out loud what you'd do with it
  unclear  Write down who could take over one thing
  tired    Write it, and leave it until tomorrow
  afraid   Ask for half of it
  bored    Choose the silliest thing you'd do then

plan a rest
  when     block, block out, block off, pencil in: lunch, lunch break, lunch hour, lunchtime, dinner time
  when     take off, have off, get off: -, monday, tuesday, wednesday, thursday, friday, saturday, sunday
  when     clear, keep free, keep clear, free up, keep: evening, afternoon, morning, free evening, empty
           evening
  when     plan, book, schedule, block, block out, block off, arrange, put in, organise, put, write, set,
           pencil in, add, set aside, mark, reserve: @rest, @nap
  unless   baby, toddler, up, ice, even, flight, hotel, trip, hair, right foot, wrong foot
  1        Open your calendar at the day or the week you mean
  2        Name one thing that can wait that day
  3        Put a pen on your calendar
  4        Say it out loud, slowly
  unclear  Write down one thing you'd leave out that day
  tired    Put one free hour in
  afraid   Ask for half of it
  bored    Choose the silliest thing you'd do then
"""
