"""Doctors, tradespeople, lawyers, teachers, landlords, and the offices: finding, reaching, seeing and leaving them."""

KINDS = """
reach an expert or an office
  when     call, phone, ring, ring up, call up, telephone, email, e mail, message, text, dm, whatsapp, write
           to, contact, get hold of, get in touch, reach, reach out to, speak to, speak with, talk to, talk
           with, call back, ring back, phone back, get back to, approach, deal with, liaise with, get onto,
           get on to, consult with, follow up with, check in with, touch base with, skype, zoom, have word
           with: @expert, @office
  when     report to: @office
  unless   visit, tour, walk to, homework, revise, revision, lunch, run, swim, class, open day, fence
  1        Write down in one line what you'd like from them
  2        Put what they'll ask for next to you: a number, a letter, a date
  3        Find how to reach them, and leave it open
  4        Say your first sentence out loud, once
  unclear  Write down what has happened so far, in three lines
  tired    Save their number or address for tomorrow
  afraid   Write out your first two sentences, to read off the page
  bored    Choose what you'll doodle while you wait

see an expert
  when     see, visit, go to, go back to, go along to: @expert
  when     meet, meet with, consult, consult with, go see, go and see, pop in to, pop into, sit down with,
           have session with, train with, work with: @expert
  when     -: @appointment
  when     choose, tour, look round, look around, look at, go look at, view, compare, visit: school, nursery,
           kindergarten, university, uni, college, secondary school, primary school, daycare, care home,
           hospice, high school, preschool, sixth form
  1        Write down one thing you'd like to ask them
  2        Put what you'd take with you by the door
  3        Write down what has changed since last time
  4        Say your question once, out loud
  unclear  Write down what you'd like to know when you come out
  tired    Put one word for it on your phone
  afraid   Ask someone to come along, or to wait outside
  bored    Choose what you'll do straight afterwards

find an expert
  when     find, choose, hire, look for, get, book, vet, shortlist, compare, research, search for, pick,
           engage, employ, appoint, commission, get quote from, get quotes from, get in, have in, need,
           source, recruit, call out, call in, call round for, retain, instruct: @expert
  unless   registered, advice, sponsor, back to, appointment, review, number, hold, letter, reference,
           reply, lesson, on, get ready
  1        Write down in one line what you'd need them for
  2        Ask one person who they'd go to
  3        Save the name of one who's near you
  4        Say out loud what you'd need, in five words
  unclear  Write down the one thing that matters most in them
  tired    Text one friend: “Do you know anyone good?”
  afraid   Look at one page, without writing to anyone
  bored    Describe the perfect one, like a small ad

go to an office
  when     go to, go along to, get to, call in at, stop by, visit, travel to: @office
  when     walk to, drop in at, pop into, pop in to, nip to, go into, go in to, walk into, queue at, swing
           by, go down to, be at, turn up at, drive to, cycle to, get bus to: @office
  unless   court, tribunal, surgery, open day, tour, trip, run, swim, class, lesson, gym, shop, store,
           school, work, walking, holiday
  1        Look up when they're open, and what to bring
  2        Put one paper for it by the door
  3        Look at the way there once
  4        Say out loud what you're going for
  unclear  Write down the one thing you'd like to leave with
  tired    Look up whether it can be done by phone or online
  afraid   Write your question down, so you can show it
  bored    Put something to read in your bag for the queue

leave an expert or an office
  when     change, switch, leave, sack, fire, dismiss, replace, let go, get rid of, ditch, dump, swap, part
           with, break up with, move from: @expert, @office
  when     give notice to: @expert, @office, @person
  unless   early, appointment, note, message, key, keys, review, voicemail, call, parcel, things, with,
           address, job, in the morning, work, off
  1        Write down in one line why you'd like to
  2        Write down what you'd like instead
  3        Look up how one leaves, and when
  4        Say “I'd like to make a change” once, out loud
  unclear  Write down what would make you stay
  tired    Save the page about it for tomorrow
  afraid   Ask someone who's changed theirs how it went
  bored    Give them marks out of ten, for no one to see

complain to or about an expert or an office
  when     complain to, complain about, report, sue, take to court, challenge, fight, take on, stand up to,
           confront, argue with, dispute with, take action against, object to: @expert, @office
  unless   to hr, appraisal, year
  1        Write down what happened, and when
  2        Write down what would put it right for you
  3        Find one paper, picture or message that shows it
  4        Say in one calm sentence what you'd like
  unclear  Write down the one thing that bothers you most about it
  tired    Take one picture of what shows it
  afraid   Tell someone you trust first
  bored    Write it once as the politest person alive

sign up with an expert or an office
  when     register with, sign up with, register at, sign up at: @expert, @office
  when     apply to, get on list at, transfer to: @office
  1        Look up what they ask for when you join
  2        Find the page or the number for new people
  3        Put one paper with your name and address next to you
  4        Say out loud what you'd need them for
  unclear  Write down one question for them
  tired    Save their page for tomorrow
  afraid   Read how it works, without filling anything in
  bored    Guess how many boxes the form has

let somebody in to do work
  when     let in, be in for, wait in for, stay in for, tidy for, clear up for, clean up for, make tea for,
           get ready for, prepare for, be home for, wait for: @expert
  unless   doctor, dentist, gp, surgeon, therapist, consultant, psychiatrist, psychologist, counsellor,
           teacher, lawyer, solicitor, notary, midwife, nurse, interview, social worker, accountant, coach,
           tutor, trainer, vet, judge, recruiter, agent, tea, lunch
  1        Clear the way to where they'd work
  2        Write down one thing to show or ask them
  3        Look up when they said they'd come
  4        Put two cups next to the kettle
  unclear  Write down what would be moved, and what can stay
  tired    Close the doors they needn't go through
  afraid   Ask someone to be there with you
  bored    Guess what they'll say first

learn by watching somebody
  when     shadow, observe, sit in with, ride along with, go round with, learn from, assist: @person,
           @someone, @expert
  unless   price, comet, star, bird
  1        Write down one thing you'd like to notice
  2        Write down one question you'd ask them afterwards
  3        Put a pen and a small notebook in your pocket
  4        Say “Can I watch you do that?” once, out loud
  unclear  Ask them which part is the tricky one
  tired    Watch one thing, from start to end
  afraid   Ask for half an hour, no more
  bored    Notice what their hands do

book it on a screen, with no talking
  when     book, make, schedule, arrange, get, change, move, cancel, do: appointment, smear, smear test, dentist,
           gp, doctor, blood test, jab, vaccine, flu jab, eye test, checkup, check up, hygienist, physio,
           screening, mammogram, gp appointment, doctor appointment, dentist appointment, haircut, hairdresser
  only     online, on the app, via the app, website, in the app, through the app, e consult, econsult
  1        Open the page where they take bookings, and stop there
  2        Put the phone and your date of birth, or their letter, next to you
  3        Write down two times that would suit
  4        Hold the phone for one breath, still dark
  unclear  Look for the word “Book” on their page
  tired    Save the page for tomorrow
  afraid   Look at the free times, and choose none yet
  bored    Guess how many screens it takes

things of somebody's to be mended
  when     take, bring, drop off, drop, get, send, take in: glasses, glass, specs, spectacles, hearing aid,
           denture, dentures, wheelchair, walker, rollator, walking stick, watch, pram, buggy, pushchair, wedding
           ring, ring
  only     fixed, mended, repaired, repair, adjusted, looked at, tightened, new arm, new battery, menders, mender,
           to be fixed, to be mended, straightened
  unless   car, window
  1        Put it by the door, in a case or a bag
  2        Find a case or a bag for it
  3        Write in five words what's the matter with it
  4        Look at the spot that needs it
  unclear  Look up who mends such things near you
  tired    Ask who's going that way anyway
  afraid   Write down one line to say at the counter
  bored    Give it a name for the journey

papers gone through together
  when     go through, go thru, go over, look at, look through, look over, talk through, read, read through,
           fill in, fill out, do, go: power of attorney form,
           power of attorney, lpa form, consent form, application form, form,
           brochure, care home brochure, will, bank statement, benefit form, blue badge form, finances, paperwork,
           paper, letter, advance directive
  only     with my brother, with my sister, with mum, with dad, with mom, with my mum, with my dad, with my mom,
           with nan, with gran, with grandma, with grandad, with my aunt, with my uncle, with my son, with my
           daughter, with my husband, with my wife, with my partner, with them both, with my parents, with auntie,
           on zoom, together
  unless   write, eulogy, love letter, class
  1        Open it where you both can see it
  2        Put a pencil next to it, for a mark here and there
  3        Ask which bit they'd begin with
  4        Put the kettle on, or a hand on their arm
  unclear  Put a cross beside what neither of you knows
  tired    Do one page, and keep the rest for another day
  afraid   Begin with the bit you both know by heart
  bored    Read one line in a newsreader's voice
"""
