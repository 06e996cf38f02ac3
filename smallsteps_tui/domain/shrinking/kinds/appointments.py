"""Appointments with nothing said, measuring, and medicines that run out."""

KINDS = """
an appointment with a doctor, with nothing said
  when     -: blood test, mri scan, ct scan, scan, mri, hospital appointment, hearing aid fitting,
           rheumatologist, oncologist, urologist, psychiatrist appointment, podiatrist, endocrinologist,
           allergist, specialist, ent, osteopath, chiropractor, clinic, dentist, doctor, gp, optician,
           checkup, check up, vaccination, mammogram, dermatologist, appointment, dentist appointment,
           physical, gynaecologist, gynecologist, ivf, cardiologist, neurologist, vaccine, hearing test,
           orthodontist, paediatrician, pediatrician, dentist check, dental check, dental checkup, health
           check, skin check, eye check, acupuncture, reflexology, chiropodist, hygienist, dental hygienist,
           memory clinic, mole check, doctor's appointment, smear test, smear, flu shot, eye test, flu jab,
           covid jab, booster, doctor's office, hearing check, lung specialist, fertility clinic, ivf
           appointment, physical therapist, physical therapy, psychiatry appointment, dermatologist
           appointment, doctor appointment, gp appointment, physio appointment, nurse appointment, eye
           appointment, eye pressure appointment, pressure appointment, blood appointment, clinic appointment,
           outpatient appointment, eye clinic, pre op, pre assessment, endoscopy, colonoscopy, ultrasound, x
           ray, biopsy, ecg, bone scan, outpatients, consultant appointment, consultant, midwife appointment,
           midwife, ante natal, antenatal, booking appointment
  when     scan: -
  unless   hair, hairdresser, barber, embassy, bank, vet, spam, spelling, cash, car, nail salon, tattoo,
           massage, tyre, visa, job, notary, solicitor, lawyer, council, estate agent, wedding, dress,
           kitchen, printer, document, contract, work for, who, novel, film, bone for, price, boss, hr
  1        Write down one thing to tell or ask there
  2        Put the letter or the number for it next to your phone
  3        Put a pen next to your calendar
  4        Say out loud what it is for
  unclear  Write down what you'd like to know when you come out
  tired    Put a note for it on your door
  afraid   Write down one thing you'd like them to be gentle about
  bored    Choose what you'd do right afterwards

measure it
  when     check, take, test, do, monitor, measure: blood pressure, bp, blood sugar, glucose, ketone, oxygen
           level, heart rate, pulse, peak flow, blood glucose, sats, resting heart rate, sugar level
  when     check, test, monitor, measure: sugar, oxygen
  when     take: temperature, temp, my temperature
  when     prick: finger
  when     measure, take, check: fever
  when     count: pulse
  when     -: blood pressure, blood sugar, peak flow, blood glucose, heart rate
  unless   tablet, tablets, pill, pills, med, meds, monitor, machine, constantly, again and again, oven, room,
           cake, bath, tea, cup of, salt, flour, bread, coffee, pool, tank, fridge, soil, server, cpu, kids,
           syrup, jam, wine, beer, water, greenhouse, stew, meat, chicken, turkey, freezer, incubator, milk,
           kiln, glaze, bottle, baking, packet, label, checked, chemist, pharmacy, nurse, gp, boots, surgery
  1        Put the device and a pen on the table
  2        Sit down, and put both feet on the floor
  3        Find your last number
  4        Let your arm lie still for one breath
  unclear  Write down which number they asked you for
  tired    Put the device next to your bed
  afraid   Write the number down, and close the book
  bored    Guess which tune it'll hum

a medicine that runs out
  when     -, get, reorder, sort, sort out, request: blood pressure tablet, tablet, pill, med, meds,
           medication, medicine, inhaler, insulin, patch, hrt, thyroxine, statin, eye drop, cream, metformin,
           antidepressant, sertraline, beta blocker, blood thinner, warfarin, painkiller, test strip, blister
           pack, contraceptive
  when     order: blood pressure tablet, tablet, pill, med, meds, medication, medicine, inhaler, insulin,
           patch, hrt, thyroxine, statin, eye drop, cream, metformin, antidepressant, sertraline, beta
           blocker, blood thinner, warfarin, painkiller, test strip, blister pack, contraceptive
  only     last strip, last one, last box, last pack, run out, running out, running low, low, nearly out,
           almost out, left, nearly gone, empty, ran out, finish on, until friday, repeat, refill
  unless   jeans, trousers, knee, scones, cake, strawberries, software, ice cream, elbow, cat, dog, horse
  1        Put the box where you'd read its label
  2        Find the pharmacy's number, or its app
  3        Look at how many there are
  4        Say its name out loud
  unclear  Write down the day the last one is for
  tired    Put the empty box by your keys
  afraid   Ask the pharmacist your question by phone
  bored    Spell its name backwards

a sample or a home test
  when     post, do: poo kit, fit kit, stool kit, bowel screening kit, blood kit
  when     drop off, take, bring, do: sample, stool sample, urine sample, sperm sample, saliva sample, swab,
           test kit, bowel kit, bowel test, poo test, fit test, finger prick test, blood spot
  when     send, send off, mail, hand in: poo kit, poo sample, fit kit, stool kit, bowel screening kit, bowel
           screening, pee sample, wee sample, blood kit
  when     send, send off, mail, hand in: stool sample, urine sample, saliva sample, swab, test kit, bowel
           kit, bowel test, poo test, blood spot
  when     -: bowel kit, poo test, stool sample, urine sample, test kit
  when     post: stool sample, urine sample, sperm sample, saliva sample, test kit, bowel kit, bowel test, poo
           test, finger prick test, blood spot
  unless   fabric, paint, carpet, tile, music, drum, code, pregnancy, customer, client, wool, yarn, track,
           pool, chapter, shop, dress, soil, water, food, tester, sand, paper, writing, cloth, brick, stone,
           aquarium, fish, wood, recipe, tree, bakery, buyer, cheese, beat, wholesale, market, gallery,
           supplier, trade, lace, etsy, stand
  1        Write the name and the date on its label
  2        Lay out what's in the kit, in a row
  3        Read the first picture of its leaflet
  4        Put the kit where you can't walk past it
  unclear  Ring the number on the leaflet with one question
  tired    Put the kit in the bathroom for the morning
  afraid   Tell one person that you're doing it
  bored    Write the label in your best handwriting

fast before a test
  when     fast from, fast before, fast, fast after, start fasting: *
  when     no: food, breakfast, coffee
  only     midnight, blood test, bloods, op, operation, scan, surgery, procedure, anaesthetic, endoscopy,
           colonoscopy
  1        Find the line about it in the hospital's letter
  2        Write the time on a note, and stick it to the kettle
  3        Put what you'd have afterwards in the fridge
  4        Say the time out loud
  unclear  Ask the ward what you may still drink
  tired    Set an alarm for the last time you may eat
  afraid   Ask the nurse what to do about your tablets
  bored    Plan the first thing you'll eat afterwards

breathe into something for the lungs
  when     blow in, blow into, breathe into, breathe through, breathe in through: *
  when     use, do, practise: spirometer, incentive spirometer, flutter, acapella, breathing thing, breathing
           device, breathing trainer, peep mask, lung trainer
  only     spirometer, breathing thing, ball thing, blue ball, lung, lungs, breathing device, plastic thing,
           flutter, acapella, peep mask, breathing trainer, lung trainer
  unless   balloon, fire, candle, nose, whistle, flute, trumpet, horn, mouthpiece, recorder, oboe, panic,
           feeling, mic, microphone, bottle, kazoo, glove, bag, hand, hands, reed, pipe, breathalyser, soup,
           conch
  1        Put it on the table, and sit up straight
  2        Look at the picture on its sheet
  3        Breathe out, as far as it goes easily
  4        Let your shoulders drop
  unclear  Ask the nurse to show you once more
  tired    Do one, and rest
  afraid   Do it with someone in the room
  bored    Guess how far it'll go

medicines along on the way
  when     pack, bring, take, carry: med, meds, medicine, medication, tablet, pill, insulin,
           inhaler, epipen
  only     luggage, hand luggage, suitcase, travel, trip, flight, holiday, airport, journey
  1        Put the box next to your bag
  2        Count how many days you'd be away
  3        Put the list of what to take with it
  4        Say the name on the label
  unclear  Ask a pharmacist what the journey needs
  tired    Put the bag next to where the box lives
  afraid   Put a second day's worth in another pocket
  bored    Choose the pocket with the best zip

speech homework
  when     do, practise, say, repeat, read, go through, start: month, day of the week, week day, tongue
           twister, word list, vowel, sound, consonant, list of word, sentence from the sheet, alphabet,
           counting, speech homework, speech sheet, speech card, picture card, name of thing
  only     speech, stroke, speech therapist, speech therapy, slt, salt, aphasia, speach, stammer, stutter
  1        Say the first one, once, as slowly as you like
  2        Put the sheet or the cards in front of you
  3        Breathe in, and hum it out
  4        Open and close your mouth once
  unclear  Choose the one that comes most easily
  tired    Do the first one in a whisper
  afraid   Say it to the wall, the cat or the window
  bored    Say it as an opera singer would
"""
