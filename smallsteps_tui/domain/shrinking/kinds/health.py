"""Doctors, appointments, medicines, results, aids."""

KINDS = """
pick up a prescription
  when     -: inhaler refill, insulin refill, meds refill, pill refill, tablet refill, patch refill
  when     refill, renew, get: prescription, med, medication, medicine, repeat prescription
  when     order: repeat, prescription, med, medication, medicine, repeat prescription
  when     -: prescription, pharmacy
  when     -, get: insulin pen, insulin pens
  when     order: insulin pen, insulin pens
  when     *: repeat prescription, prescription refill
  when     -: test strip, contact lens solution, pen needle, ostomy supply
  when     refill: insulin, med, pill, tablet, test strip, contact lens solution
  when     order: insulin, med, pill, tablet, test strip, contact lens solution
  when     get, buy, reorder, refill: test strip, pen needle, inhaler, catheter, ostomy supply
  when     order: test strip, pen needle, inhaler, catheter, ostomy supply
  unless   cat, dog, vet, dishwasher, chlorine, drawing, android, samsung, worming, ready, down, pool
  1        Find the pharmacy's number
  2        Put the empty box next to the phone
  3        Look up when it opens
  4        Say the name of the pharmacy
  unclear  Read what the label says about repeats
  tired    Put the empty box by your keys
  afraid   Write down what you'd say there
  bored    Go there the prettier way

collect from the pharmacy
  when     collect, fetch, pick up: prescription, repeat prescription, medicine, medication, meds, pills,
           tablets, insulin, inhaler, contact lens solution, test strips
  when     pop to, nip to, stop at, walk to, drive to: pharmacy, chemist, drugstore
  when     go to: pharmacy, chemist, drugstore
  unless   fridge, upstairs, downstairs, floor, drawer, kitchen, bathroom, dog, cat, vet, bag, car, school, nan's,
           mum's, work
  1        Look up when the pharmacy closes
  2        Put your bag by the door
  3        Write down what it is you need from there
  4        Check that you have your card
  unclear  Write down what to ask for there
  tired    Ask someone to bring it along
  afraid   Choose the hour when it's quietest
  bored    Choose one nice thing for the way

take a dose
  when     take, remember, keep up with, stay on: pill, tablet, medication, med, medicine, antidepressant,
           vitamin, dose, capsule, supplement, antibiotic, sertraline, lithium, statin, vitamin d, iron,
           thyroxine, melatonin, birth control, contraceptive, blood thinner, painkiller, allergy tablet
  when     -: medication, meds, vitamin, pill, supplement, antibiotic
  when     take, finish: antibiotic, antibiotics, blood pressure tablet
  unless   juice, milk, round to, to mum, to dad, to nan, to gran, ask, question, buy, order, back, repair,
           repaired, shop, charity, tip, off, fewer, ipad, upstairs, school, course
  1        Fill a glass with water
  2        Put the box beside the kettle
  3        Set an alarm for when to take it
  4        Say out loud what time to take it
  unclear  Read the label once
  tired    Put a glass of water where you'll be
  afraid   Ask a pharmacist one question
  bored    Choose a song you like for the alarm

go to an appointment
  when     go to, attend, visit, keep going to, get to, keep, make it to, drive to, go back to: doctor, gp,
           appointment, hospital, clinic, physio, scan, surgery, blood test, paediatrician, pediatrician,
           specialist, neurologist, doctor's appointment, hospital appointment, mri, er, emergency room,
           optician, midwife, dermatologist, cardiologist, gynaecologist, gynecologist, urologist,
           oncologist, ivf appointment, physiotherapy, physical therapy
  when     sit in: waiting room
  1        Put one thing you'd take along in your bag
  2        Put the appointment card by the door
  3        Put your shoes by the door
  4        Say the time of it out loud
  unclear  Look up how to get there
  tired    Put what you'll need in one bag
  afraid   Write down the one thing you'd like them to be gentle about
  bored    Choose what to listen to on the way

make an appointment
  when     call, ring, phone, book: optometrist, hearing aid fitting
  when     call, ring, phone: fitting
  when     call, ring, phone, book, see, make, schedule, contact, get, register with, arrange, ring up, telephone,
           call back, reschedule: dentist, doctor, gp, optician, dermatologist, physio, midwife, checkup, appointment,
           doctor's appointment, vaccination, blood test, mammogram, smear test, flu shot, eye test, hygienist,
           gynaecologist, cardiologist, specialist, osteopath, hearing test, flu jab, x ray, physical, screening,
           orthodontist, consultant, podiatrist, rheumatologist, neurologist, paediatrician, pediatrician,
           gynecologist, urologist, oncologist, endocrinologist, allergist, audiologist, ent, chiropractor, dental
           appointment, hospital appointment, ultrasound, family doctor, doctor's office, eye doctor, hearing check,
           lung specialist, gastroenterologist, mole check, skin check, travel jab, std test, sti test, smear,
           dietitian, nutritionist, vaccine, jab, health check, ivf appointment, physiotherapist, physical therapist,
           physical therapy, acupuncturist, psychiatry appointment
  when     call, ring, phone, book, schedule, register with, arrange, ring up, telephone, call back,
           reschedule: scan, mri, surgery, medical
  when     call, ring, phone, register with, ring up, telephone, call back: practice
  when     book, get: dentist check, dental check, dental checkup, checkup, check up, health check, skin
           check, eye check, acupuncture, osteopath, chiropractor, reflexology, podiatrist, chiropodist,
           hygienist, dental hygienist
  when     -, get, renew, update: glasses prescription, lens prescription, contact lens prescription, optician
  unless   hair, hairdresser, barber, embassy, bank, vet, spam, oil, spelling, cash, car, nail salon, tattoo,
           massage, mum, dad, tyre, visa, job, notary, solicitor, lawyer, bank, council, estate agent,
           wedding, hearing aid, dress, kitchen, talk to, fence, bell, bells, school, teacher, headteacher,
           tutor, jobcentre, job centre, work coach, mechanic, garage, plumber, registry, town hall, landlord,
           letting, mortgage, adviser, advisor, accountant, tax, passport, bridal, library, citizens advice,
           groomer, viewing, boiler, gas, meter, photographer, film, cinema, dog, puppy, cat, kitten, rabbit,
           pup, horse, ready
  1        Find the practice's number
  2        Write down one thing to tell them there
  3        Put the number next to your phone
  4        Say out loud “I'd like an appointment”
  unclear  Write down two times that would suit you
  tired    Save the number under a name you'll find again
  afraid   Write down one thing to tell them, for yourself
  bored    Say “I'd like an appointment” in a film star's voice

find a doctor
  when     find, look for, search for, choose, switch, change: doctor, gp, dentist, new doctor, new dentist,
           family doctor, surgery, paediatrician, pediatrician, gynaecologist, gynecologist, dermatologist,
           physio, physiotherapist, midwife, clinic, orthodontist, optician, specialist, osteopath,
           chiropractor, dietitian, eye doctor, neurologist, acupuncturist
  unless   appointment, vet, dress, car, surgery date, number
  1        Look up one near you, and if they take new patients
  2        Write down who might know a good one
  3        Write down one thing that matters to you there
  4        Say out loud what it is for
  unclear  Write one line to a neighbour: “Who do you go to?”
  tired    Save one name, and stop
  afraid   Look at the photos of the people there
  bored    Choose by the kindest face

find a therapist
  when     find, look for, start, get, search for, try, change, switch: therapist, counsellor, counselor,
           psychologist, psychiatrist, therapy, counselling, counseling, couples therapy, marriage
           counselling, couples counselling, marriage counseling, couple therapy, family therapy, family
           therapist, trauma therapist
  when     go to: marriage counselling, couples therapy, couples counselling, marriage counseling
  when     -: couples therapy, marriage counselling, counsellor
  when     book: therapy, counselling, couples therapy, marriage counselling, couples counselling, marriage
           counseling, couple therapy, family therapy, counseling
  unless   speech, physical, physio, occupational, massage, nightmares, boss
  1        Open one therapist's page and read one line
  2        Write down one thing you'd like to say there
  3        Save one phone number
  4        Say out loud “I'd like some help with this”
  unclear  Write down if you'd rather talk in a room or on a screen
  tired    Save one page for another day
  afraid   Write one sentence you might say, for yourself
  bored    Look at one photo, and see if you'd like to talk to them

ask a doctor or read a result
  when     -: symptom, menopause symptom, side effect, period symptom
  when     describe, remember: symptom, pain
  when     tell: doctor, gp, pharmacist, nurse, specialist, consultant, surgeon, midwife, oncologist, side
           effect, mum's doctor, dad's doctor
  when     write, make, prepare, bring, keep: list of symptom, symptom list, list of question, list for gp,
           list for doctor
  when     prepare for, get ready for: doctor's appointment, appointment, doctor, consultant, hospital
           appointment, neurologist
  when     prepare, write, write down, list, note, note down, collect: symptom, side effect, period symptom
  unless   address, adress, new name, moved, exam, election, driving, bank, visa, embassy, job, jobcentre,
           work coach, school, mortgage, solicitor, lawyer, hair, council, vet, tax, loan, tattoo
  1        Write down one thing you've noticed, and when it started
  2        Write down one question, in your own words
  3        Put a pen next to your calendar
  4        Say the question out loud once
  unclear  Write down one word you'd like explained
  tired    Write the question on your phone, for the day of the visit
  afraid   Ask someone to be with you for it
  bored    Say it like the narrator of a very calm documentary

ask a doctor something
  when     ask, message, speak to, speak with, talk to, email: doctor, gp, consultant, specialist, oncologist,
           midwife, nurse, pharmacist, surgeon, side effect, side effects
  unless   address, adress, driving, election, exam, moved, new name, paper, stillbirth, back
  1        Write down your question in one line
  2        Write down one thing you've noticed, and when it started
  3        Write down the word it is about
  4        Say your question out loud once
  unclear  Write down what you hope to hear
  tired    Write the question on a card for your pocket
  afraid   Write one line to hand over, for when the words are gone
  bored    Ask it out loud in your grandest voice

donate blood
  when     donate, give: blood, plasma
  when     -: blood donation
  1        Choose a top that leaves your arm free
  2        Find your donor card, or your ID
  3        Look up where you'd go
  4        Press the inside of your elbow
  unclear  Write down one question about it
  tired    Save the page for a stronger day
  afraid   Ask someone who's done it how it was
  bored    Look up your blood group

measure and track
  when     -: mood log, mood tracker, pain log, sleep log, symptom log, mood chart
  when     track, record, log, note, write down: blood pressure, bp, sugar, blood sugar, glucose, temperature,
           heart rate, pulse, peak flow, oxygen, blood glucose
  when     measure, check, track, record, log, monitor, test, note, write down: pain, cycle, headache,
           migraine, period, fatigue, migraine trigger
  when     keep, start, fill in, write, do, update: symptom diary, pain diary, headache diary, migraine diary,
           energy diary, blood sugar log, blood pressure log, symptom tracker, period tracker, bladder diary,
           fatigue diary, blood pressure diary, symptom journal
  when     find out, work out, figure out: what triggers migraine, trigger, migraine trigger
  when     *: migraine trigger, symptom diary, pain diary, headache diary, migraine diary, energy diary, blood
           sugar log, blood pressure log, symptom tracker, period tracker, bladder diary, fatigue diary, blood
           pressure diary, symptom journal, what triggers migraine
  unless   constantly, again
  1        Find the notebook, the page or the device for it
  2        Write today's date on a line
  3        Put a pen where you do it
  4        Think of the last time you did
  unclear  Write down which number the doctor wants
  tired    Put it next to your bed
  afraid   Write the number down and close the book
  bored    Draw your numbers so far as a line

wear or use an aid
  when     wear, use, put in, put on, get used to, practise with, try, try on: hearing aid, brace, retainer,
           splint, cpap, cpap machine, sleep apnea machine, sleep apnoea machine, contact lens, glasses,
           compression stocking, compression sock, prosthesis, insole, cane, walker, wheelchair, crutch,
           walking stick, walking frame, rollator, back brace, knee brace, wrist splint, sling, light therapy
           lamp, tens machine, nebuliser, neck brace, mouth guard, artificial leg, prosthetic, hearing aids,
           night guard
  when     learn to: wheelchair, cane, use wheelchair
  when     *: sleep apnea machine, sleep apnoea machine, cpap machine, hearing aid, compression stocking,
           walking stick, walking frame, back brace, knee brace, wrist splint, light therapy lamp, tens
           machine, neck brace, artificial leg, hearing aids, night guard, use wheelchair
  1        Put it where you can reach it
  2        Take it out of its case
  3        Wipe it once
  4        Hold it for one breath
  unclear  Ask someone who has one how they got used to it
  tired    Wear it while you're sitting
  afraid   Try it when you're alone
  bored    Wear it for one song

eye drops, creams, injections
  when     put in, use, take, do, give, administer: eye drop, ear drop, nasal spray, injection, insulin
           injection, eyedrop
  when     apply, put on, use: cream, ointment, lotion, patch, gel, emollient, steroid cream
  when     learn to: insulin, inject, inject insulin, self inject
  when     inject: *
  when     -: eyedrop
  when     collect, give: urine sample, stool sample
  when     -: eye drop, ear drop, nasal spray, insulin injection, steroid cream
  unless   nicotine, sun, code, whipped, hair, software, ice, dependency, face, hand, git, repo, app, windows,
           server, jeans, jacket, trousers, bike, tyre, tent, security, sauce, cooking, before it, pasta,
           soup, cake, humour, energy, foam, fuel, money, cash, sealant, resin, css, script, life, marinade,
           buy, mailing list, hotfix, kernel, commit, upstream, puncture, roof, wall, plaster
  1        Wash your hands
  2        Sit where the light is good
  3        Lay out a clean tissue
  4        Wiggle your fingers until they're warm
  unclear  Ask the nurse to show you once more
  tired    Put it where you brush your teeth
  afraid   Ask someone to sit with you while you do it
  bored    Choose one song to do it to

a pill box
  when     sort, organise: pill box, medicine cupboard, medicine drawer, pills for the week
  when     sort, organise, lay out, prepare: medicine for the week, meds for the week
  when     fill, refill, sort, set up, organise, prepare: pill box, pill organiser, pillbox, medication box,
           medicine box, pill dispenser
  when     -: pillbox
  when     *: pill box, pill organiser, medication box, medicine box, pill dispenser
  1        Clear a patch where the light is good
  2        Find your list of what to take when
  3        Choose a quiet moment for it
  4        Say which day the box starts with
  unclear  Write down one question for the pharmacist
  tired    Ask the pharmacy if they fill pill boxes
  afraid   Ask someone to check it with you
  bored    Do it while you listen to the radio

call a pharmacy
  when     call, ring, phone, ask, contact: pharmacy, chemist, drugstore
  1        Write down the one thing you'd like to ask
  2        Put the old label next to your phone
  3        Look up their opening hours
  4        Say the name on the label out loud
  unclear  Look on the label for what it's called
  tired    Save their number under “P”
  afraid   Say once “Could I talk to the pharmacist?”
  bored    Spell the name on the label backwards

look through the medicines there are
  when     count, check, go through, sort through, look through: pill, tablet, med, meds, pills left,
           medicine, medication
  unless   charge, charged, wifi, school, class, app, update, side, recall, ok, safe
  1        Put them on the table, where the light is good
  2        Find the list of what is taken when
  3        Have the box or the packet where you can read it
  4        Say out loud which one you'd begin with
  unclear  Write down one question for the pharmacist
  tired    Ask someone to read the labels out
  afraid   Ask a pharmacist to look at them with you
  bored    Do it while you listen to the radio

chase a result, a referral, a second opinion
  when     get, request, ask for, need: medical letter, doctor note
  when     chase, chase up, follow up on, call for, ask about, ask for, get, call about, ring for, request,
           ring about: referral, test result, second opinion, blood test result, waiting list, hospital
           letter, sick note, doctor's note, fit note, operation date, mri result, biopsy result, prior
           authorisation, scan result, medical certificate, doctor's certificate, discharge letter
  when     chase, chase up, follow up on, call for, ask about, ask for, call about, ring for, ring about:
           result
  when     get, request, order, ask for: medical record, medical file, health record, hospital record, medical
           history
  when     -: referral, doctor note, sick leave paper, doctor's note, second opinion, blood test result, sick
           note, fit note, operation date, mri result, biopsy result, waiting list, prior authorisation, scan
           result, discharge letter
  unless   exam, legal, lawyer, poll, election, survey, essay, work, kita, nursery, school, flat, housing,
           allotment, council, club, childcare, social, creche, linkedin, friend, recruiter, boiler, roof,
           car, swimming, lesson, class, course, puppy, football, match, competition, lottery, hr
  1        Write down the date of birth, and what you're asking for
  2        Look up the number or the address for it
  3        Write down when you first asked for it
  4        Say your question in five words
  unclear  Write down who has it now: practice, hospital or post
  tired    Put the letter next to your phone for tomorrow
  afraid   Write your question as a message instead
  bored    Guess what tune they play while you wait

wait for a result
  when     wait for, waiting for, cope with waiting for, be on, cope with, get through: result, test result,
           scan result, biopsy result, blood test result, mri result, operation date, waiting list, biopsy
  unless   essay, exam, election, poll, survey, interview, application, flat, housing, council, school,
           nursery, allotment, number, match, competition, driving, a level, gcse, lottery, planning, dna,
           tender, swimming, course, puppy
  1        Write down who you could ring while you wait
  2        Write down the day they said it would come
  3        Choose one kind thing for the next hour
  4        Breathe out slowly, once
  unclear  Write down the number you could ask at
  tired    Put on something you know by heart
  afraid   Tell someone that you're waiting
  bored    Look up one picture that always makes you laugh

get an aid
  when     get, choose, buy, order: wig, mastectomy bra, compression stocking, support bra
  when     get, buy, order, choose, apply for, replace, repair, fix: hearing aid, glasses, wheelchair, crutch,
           walking frame, insole, rollator, mobility scooter, contact lens, prosthesis, orthotic, shower
           chair, brace, knee brace, reading glasses, cpap machine, walking stick, hospital bed, prescription
           glasses
  unless   greenhouse, mirror, wing, window, pane, door, watch, picture, frame, vase, phone, oven, cracked,
           wine, sun, champagne, drinking, off, tightened, upstairs, car, out of, from, dishwasher, back, on
  1        Look up one place near you that deals with them
  2        Write down when you'd like it to help most
  3        Put the prescription or the old one by the door
  4        Say what you'd like to see, hear or do with it
  unclear  Ask someone who has one what they'd choose
  tired    Save one page about it
  afraid   Ask to borrow one for a day
  bored    Look for the most colourful one

look after the body in general
  when     improve, fix, correct: posture, circulation, gut health
  when     look after, take care of, protect, improve, care for, be kind to: back, health, knee, heart,
           body, eyes, teeth, feet, posture, lung
  when     lower, reduce, bring down, improve, control, get down, watch: cholesterol, blood pressure,
           blood sugar, hba1c, diabetes
  when     get, be, become: healthy, healthier
  when     -: health, posture
  when     *: foot care, back care, heart health, gut health, back health
  unless   mental, insurance, car, essay, data, safety
  1        Give your body one kind minute: a stretch, or warm water
  2        Open a window and take three deep breaths
  3        Write down one question for your doctor or nurse
  4        Sit a little taller for one breath
  unclear  Write down the one part that needs most care
  tired    Put your feet up
  afraid   Tell someone what worries you about it
  bored    Stand on one leg while you brush your teeth

disability papers
  when     apply for, get, renew, request, claim, fill in: pip, pip form, disability living allowance,
           schwerbehindertenausweis, care level, disability benefit
  when     -: pip
  when     -: disability benefit, disability application, disability allowance, pip claim, pip form,
           disability living allowance, care level
  1        Write down one thing that's hard on an ordinary day
  2        Open the page and read its heading
  3        Put one doctor's letter on the table
  4        Say who could read it with you
  unclear  Write down one question for an advice line
  tired    Put the papers for it in one bag
  afraid   Read the first question, with your pen far away
  bored    Answer one question as if for a friend

an inhaler
  when     -, take, use, do: inhaler, asthma pump, nebuliser, spacer
  unless   ask, order, buy, prescription, clean, bag, pack, school, teacher, gym, pocket, refill, spare,
           collect, new, expired, nurse, to football, upstairs, get
  1        Sit up straight, and put it in your hand
  2        Put it where you brush your teeth
  3        Take its cap off
  4        Let your shoulders down
  unclear  Ask the pharmacist to watch how you use it
  tired    Put it next to your bed
  afraid   Ask a nurse one question about it
  bored    Count to ten in another language while you hold it
"""
