"""Doctors, dentists, medicines, therapy."""

KINDS = """
pick up a prescription
  when     refill, renew, pick up, collect, order, fetch, get: prescription, med, medication, medicine, repeat
           prescription
  when     go to: pharmacy, chemist
  when     -: prescription, pharmacy, prescription refill
  1        Find the pharmacy's number
  2        Put the empty box next to the phone
  3        Look up when it opens
  4        Say the name of the pharmacy
  unclear  Read what the label says about repeats
  tired    Put the empty box by your keys
  afraid   Write down the one sentence you'd say there
  bored    Go there by the prettier way

take a dose
  when     take, remember, keep up with, stay on: pill, tablet, medication, med, medicine, antidepressant,
           insulin, vitamin, inhaler, dose, capsule, supplement, antibiotic, sertraline, lithium, statin,
           vitamin d, iron, thyroxine, melatonin, eye drop
  when     finish: antibiotic
  when     -: medication, meds, vitamin, pill, insulin, inhaler, supplement, antibiotic
  1        Fill one glass of water
  2        Put the box beside the kettle
  3        Set one alarm for the hour of it
  4        Say out loud what time it's for
  unclear  Read the label once
  tired    Put a glass of water where you'll be
  afraid   Ask a pharmacist one question
  bored    Give the alarm a song you like

go to an appointment
  when     go to, attend, visit, keep going to, get to, keep, make it to, see, drive to: therapy, therapist,
           counselling, dentist, doctor, gp, support group, aa meeting, appointment, hospital, clinic, check
           up, physio, psychiatrist, scan, surgery, session, group
  when     -: aa meeting, support group
  1        Write one line to bring along
  2        Put the appointment card by the door
  3        Put your shoes next to it
  4        Say the time of it out loud
  unclear  Look up how to get there
  tired    Put what you'll need in one bag
  afraid   Write down the one thing you'd like them to be gentle about
  bored    Choose what you'll listen to on the way

make an appointment
  when     call, ring, phone, book, see, find, make, schedule, contact, get, register with, arrange: dentist,
           doctor, gp, optician, dermatologist, physio, midwife, check up, checkup, appointment, doctor's
           appointment, vaccination, blood test, mammogram, smear test, flu shot, eye test, hygienist,
           gynaecologist, cardiologist, specialist, clinic, osteopath, hearing test, flu jab, scan, x ray,
           physical, screening, orthodontist, consultant, surgery, podiatrist
  when     -: dentist, doctor, gp, optician, check up, checkup, vaccination, blood test, mammogram, smear
           test, dermatologist, flu shot, eye test, appointment, doctor's appointment, dentist appointment,
           physical
  unless   hair, hairdresser, barber, embassy, bank, vet
  1        Find the practice's number
  2        Write down one thing to tell them there
  3        Put the number next to your phone
  4        Say out loud: I'd like an appointment
  unclear  Write down two times that would suit you
  tired    Save the number under a name you'll find
  afraid   Write down one thing to tell them, for your eyes alone
  bored    Practise the sentence in a film star's voice

find a therapist
  when     find, look for, see, call, start, contact, book, get, search for, try, email, message: therapist,
           counsellor, counselor, psychologist, psychiatrist, therapy, counselling, counseling, coach, support
           group, couples therapy
  when     -: therapist, therapy, counsellor, psychologist, psychiatrist, counselling
  unless   speech, physical, physio
  1        Open one therapist's page and read one line
  2        Write down one thing you'd like to say there
  3        Save one number
  4        Say out loud: I'd like some help with this
  unclear  Write down whether you'd like to talk at a desk, or on a screen
  tired    Save one page for another day
  afraid   Write one sentence you might say there, for your eyes alone
  bored    Look at one photo, and see if you'd like to sit opposite

ask a doctor or read a result
  when     ask, tell, talk to, email, message: doctor, gp, pharmacist, nurse, psychiatrist, specialist
  when     open, read, check: test result, result, blood result, lab result, doctor's letter
  unless   exam, election, driving
  1        Write down one question, in your own words
  2        Write down when it began
  3        Put a pen next to your calendar
  4        Say the question out loud once
  unclear  Write down the one word you'd like explained
  tired    Write the question on your phone, for the day of the visit
  afraid   Ask someone to be there when you do it
  bored    Say it as a very calm documentary

donate blood
  when     donate, give: blood, plasma
  when     -: blood donation
  1        Look up the next day near you
  2        Read the first question they ask
  3        Find your donor card, or your id
  4        Press your elbow crease, where it would be
  unclear  Write down one question about it
  tired    Save the page for a stronger day
  afraid   Ask someone who has done it how it was
  bored    Look up your blood group

measure and track
  when     measure, check, track, record, log, monitor: blood pressure, blood sugar, glucose, temperature,
           heart rate, symptom, pain, period, cycle, headache, mood, migraine
  when     -: blood pressure, symptom diary, pain diary, mood tracker
  unless   constantly, again
  1        Put the device or the notebook on the table
  2        Write today's date on a line
  3        Find last time's number
  4        Put a pen where you do it
  unclear  Write down which number the doctor wants
  tired    Put it next to your bed
  afraid   Write the number down and close the book
  bored    Draw the line so far

wear or use an aid
  when     wear, use, put in, clean, charge: hearing aid, brace, retainer, splint, cpap, contact lens,
           glasses, compression stocking, prosthesis, insole, cane, walker
  1        Put it where your hand finds it
  2        Take it out of its case
  3        Wipe it once
  4        Hold it for one breath
  unclear  Ask someone who has one how they began
  tired    Wear it while you sit
  afraid   Try it where you're alone
  bored    Wear it for one song
"""
