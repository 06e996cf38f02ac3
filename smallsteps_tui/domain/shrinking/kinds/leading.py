"""Leading people: feedback, hard news, hiring, training, handing over, workshops and outings."""

KINDS = """
hand over, delegate
  when     delegate, hand over, pass on: task, newsletter, work, project, job
  when     delegate: *
  when     write, prepare, do, finish, make, plan: handover, handover note, handover document, handover list,
           transition plan
  when     -: delegation
  when     hand over, pass on: @project, @caretask, @course, @lesson, @group, @shift, @job, @machine, @code,
           @schedule, @pupils, @customer, client, patient, team, role, duty, committee, business
  when     hand over, pass on: @list
  when     work: notice, notice period
  when     -: handover, handover note
  unless   keys, flat, room, baby, gun, pills, knife, house, car
  1        Write down one thing the next person needs to know
  2        Write down one person who could do it
  3        Write down where one file is
  4        Say what you'd ask them, in one breath
  unclear  Write down what a good result would look like
  tired    Write one line: “Can we talk about this one?”
  afraid   Give away the smallest piece first
  bored    Write it as a treasure map

lead people: feedback, appraisals, hard news
  when     give, write, prepare, share: feedback, appraisal, constructive feedback, staff feedback, negative
           feedback, team feedback, warning, performance feedback
  when     do, write, prepare, hold, finish, plan: annual appraisal, appraisal, staff appraisal, annual
           appraisals, development talk, appraisal meeting, staff review, employee review
  when     -: appraisals
  when     *: performance plan, development plan, staff feedback, staff appraisal, difficult employee, team
           feedback
  unless   gun, kiln, oven, canon, up, client, customer, imagination, fireplace, kid, guilt, it, past,
           grudge, clay, student, pupil, class
  1        Write down one thing you saw, without judging it
  2        Write down one thing they're good at
  3        Choose a quiet room and a time
  4        Say their name, and breathe out
  unclear  Write down what you'd like to see in a month
  tired    Write one line: “Can we meet on Thursday?”
  afraid   Say the first sentence to someone outside the firm
  bored    Imagine how you'd like to be told

hard news for a team or an employee
  when     tell, inform: team, staff, employee, crew, department
  when     fire, dismiss, let go, sack, lay off, warn: cook
  when     fire, dismiss, let go, sack, lay off, warn: employee, worker, staff member, contractor, assistant,
           cleaner
  when     -: layoffs
  unless   gun, kiln, oven, canon, up, client, customer, imagination, fireplace, kid, guilt, clay, dog, sleep,
           anger
  1        Write down the first sentence they need to hear
  2        Write down what happens next for them
  3        Choose a room with a door, and a time
  4        Say their name, and breathe out slowly
  unclear  Ask someone in charge what's fixed, and what isn't
  tired    Set the date for it, and leave the words for tomorrow
  afraid   Say your first sentence to someone it isn't about
  bored    Think of how you'd like to be told

hire and train someone
  when     hire, employ, recruit: -
  when     train: replacement, successor
  when     help, support: new colleague, new starter
  when     onboard, induct: *
  when     hire, find, look for: part timer, cofounder, business partner, part time help, saturday help, co
           founder, helper
  when     hire, recruit, find, look for, employ: employee, assistant, staff, trainee, apprentice, intern,
           cook, waiter, team member, saturday girl, saturday boy, barista, new colleague, candidate,
           freelancer, waitress, new employee, temp, developer, successor, first employee
  when     hire, recruit, employ: replacement
  when     train, onboard, show round, induct, introduce, welcome: starter, new starter, new colleague,
           trainee, apprentice, intern, new employee, newcomer, new hire, employee, staff, new staff,
           volunteer
  when     train, onboard, show round, induct, welcome: colleague
  when     write, post, publish: job ad, job advert, job description, job posting
  when     -: hiring, onboarding, recruitment
  when     *: job description, new starter
  unless   read, job near, love, participant, thesis, dog, marry, puppy
  1        Write down one thing they'd do in their first week
  2        Write down three words for who'd fit
  3        Write down one question you'd ask them
  4        Remember your own first day, for one breath
  unclear  Write down what you'd like to stop doing yourself
  tired    Ask someone “Do you know anyone?”
  afraid   Try it for a day
  bored    Write the advert as a lonely hearts ad

interview someone for a job
  when     interview: candidate, applicant, cook, waiter, waitress, apprentice, assistant, staff, intern,
           trainee, temp, nanny, cleaner, developer
  when     do, hold, prepare, have, plan, schedule, set up, get ready for: candidate interview, hiring
           interview, interview with candidate
  when     -: candidate interview, hiring interview
  unless   my interview, thesis, podcast, research, article
  1        Write down one thing you'd like to know from them
  2        Write down what they'd do in their first week
  3        Read the first lines of what they sent
  4        Say your first question out loud
  unclear  Write down three words for who'd fit
  tired    Write down one question, and leave the rest
  afraid   Write down how you'd say hello
  bored    Guess their answer to it

present, lead a workshop, organise an outing
  when     offer, give, hold, plan: workshop, course, class, demo, tasting, workshop at studio
  when     lead, run, hold, give, facilitate, moderate, prepare, plan, design: workshop, training, webinar,
           training day, team day, workshop day, training session
  when     present at, present to, speak at, present in, present: conference, board, management, team,
           meeting, symposium, congress, client, findings, results, congress talk, idea, project, -
  when     -, write, prepare, plan, give, practise: conference talk, conference presentation
  unless   birthday, gift, wrap, husband, wife, dissertation, kid, mindfulness, attend, go to, sign up, book a
           place, marathon, 10k, gym, dog, football, running, bike, swim, netball, half, puppy
  1        Write down the one thing you'd like people to take home
  2        Write down how many people, and how long
  3        Write its name at the top of a page, with a date
  4        Say the first thing you'd say to the room
  unclear  Ask someone what they'd like from it
  tired    Write down one person who could help
  afraid   Choose one friendly face to say it to
  bored    Invent the most ridiculous icebreaker

an outing or a party for the team
  when     organise, plan, arrange, host: team outing, christmas do, office party, team event, work event,
           company party, staff party, summer party at work, team dinner, away day, team lunch, staff lunch,
           work party
  1        Write down one thing they'd all enjoy
  2        Write down two possible dates
  3        Write down how many of you there'd be
  4        Think of who'd bring music
  unclear  Ask two of them “Food, or something to do?”
  tired    Ask one colleague to plan it with you
  afraid   Choose cake in the kitchen; it counts
  bored    Think up the outing no one would join

say what they do well
  when     praise, motivate, encourage, cheer on, congratulate, recognise, thank, reassure: colleague,
           employee, staff, new colleague, apprentice, junior, team, crew, trainee, intern, night staff,
           kitchen staff, volunteers, lads
  unless   football, match, swim, netball, dance, rugby
  1        Write down one thing they did well
  2        Think of one day this week they were there
  3        Choose the moment you'd see them
  4        Say their name, and “thank you”
  unclear  Ask someone who works with them
  tired    Write two words on a note
  afraid   Write it; it needn't be said
  bored    Award them a made-up medal

find somebody to cover
  when     find, ask, get, look for, text, ring round for: someone, somebody, anyone, cover, person, people
  only     cover, shift, rota, stand in, fill in, stall, sub
  unless   cushion, duvet, insurance, book cover, sofa, pool, letter, song, phone, bike, ipad, boat, car,
           barbecue, bbq, cot, grave, cover letter
  1        Write down one name to ask
  2        Write one line, with the day and the hours in it
  3        Look at who's off that day
  4        Say the one who's easiest to ask
  unclear  Write down the first thing they'd do
  tired    Write the line, and send it tomorrow
  afraid   Ask the one you last helped
  bored    Offer cake with it

place people on the rota
  when     schedule, roster, cover for, organise, allocate, assign, plan, sort out, line up, put on rota,
           swap, call in: @crew
  unless   kiln, bus, dj, cleaner at home
  1        Write down the days and hours that are empty
  2        Write down one name to ask
  3        Open the last rota
  4        Say who's easiest to ask
  unclear  Write down what could go undone for a day
  tired    Ask one person, and leave the rest
  afraid   Ask the one who likes extra hours
  bored    Draw the week as a game board

stand in at a desk or a till
  when     cover, mind, watch, man, look after: desk, phones, reception, phone, till, counter, front desk,
           class, lesson, lunch, bar, section, ward, shop, office, stall, switchboard, door, kitchen
  only     while, lunch, break, sick, off, away, reception, class, hour, till, counter, phones
  unless   sheet, blanket, paint, dust, tv, mouth, pot
  1        Ask what can't wait till they're back
  2        Put one thing you'll need by you
  3        Write down who to call if you're stuck
  4        Say “Can I help you?” once
  unclear  Write down when they're back
  tired    Bring something to drink with you
  afraid   Say that you're standing in; people are kind
  bored    Guess who'll come in first

lock up for the night
  when     lock up, close up, shut up shop: *, -
  when     set, turn on, put on, switch on: alarm, burglar alarm, shop alarm, building alarm
  only     lock up, close up, shut up shop, lock, burglar, shop alarm, building, shutters, premises, last out
  unless   bike, wake, clock, house, front door, worry, photo, photos, shot, shots, lens
  1        Look round once from the door
  2        Put the keys in your hand
  3        Turn off the light that's furthest away
  4        Say what's done out loud: lights, windows, keys
  unclear  Write down the order it goes in
  tired    Do it in the order you walk out
  afraid   Do it with someone the first time
  bored    Say good night to the place

a talk between two at work
  when     hold, run, have, do, prepare, plan, lead: one to one, one on one, one to ones, 1 to 1, supervision
           session, return to work interview, return to work chat, probation review, catch up with team,
           appraisal meeting, welfare call, exit interview with her
  1        Write down one question you'd ask them
  2        Write down one thing they've done well
  3        Find a quiet place for the two of you
  4        Say your first sentence out loud
  unclear  Ask them what they'd like to talk about
  tired    Write two words, and leave the rest to them
  afraid   Begin with “How are things?”, and listen
  bored    Do it on a walk round the block

tables and chairs, set for a group
  when     set: table, tables, chair, chairs, desk, desks, seats
  when     put, arrange, move, set out, put out, set up: table, tables, chair, chairs, desk, desks, seats
  only     in a u, in a you, in rows, horseshoe, in a circle, circle, cabaret, theatre style, in pairs, in
           groups, u shape
  unless   dinner, supper, wedding breakfast
  1        Draw it on a scrap, seen from above
  2        Count how many it's for
  3        Put the first two where the end would be
  4        Stand where you'd speak from
  unclear  Ask whoever leads it how they like it
  tired    Do one side
  afraid   Ask one person to do it with you
  bored    Try the seat at the very back
"""
