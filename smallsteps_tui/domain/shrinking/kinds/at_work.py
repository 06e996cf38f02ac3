"""Work by what is written, said and kept going there: papers, talks, shifts, a crew, by class."""

KINDS = """
@workpaper
  nouns    communication book, risk register, issue log, comms book, day book, message book, handover book,
           reading record, agenda, meeting agenda, action point, action log, action list, handover, handover
           note, handover sheet, handover notes, night handover, briefing note, brief, creative brief, memo,
           status report, status update, weekly report, monthly report, quarterly report, weekly update, sales
           report, sales figures, board report, board paper, committee paper, annual report, progress report,
           incident report, accident report, near miss form, accident book, defect sheet, defect report, snag
           list, snagging list, punch list, site diary, site log, daily log, log, logbook, log book, ship's
           log, deck log, engine log, rough log, passage plan, voyage plan, cargo plan, stowage plan, risk
           assessment, method statement, rams, permit to work, toolbox talk sheet, safety sheet, coshh sheet,
           data sheet, checklist for work, opening checklist, closing checklist, cleaning schedule, cleaning
           log, temperature log, fridge temps, fridge log, haccp sheet, allergen sheet, allergen list, prep
           list, prep sheet, order sheet, stock sheet, rota, roster, duty roster, shift rota, staff rota,
           shift plan, holiday planner, holiday rota, leave planner, timesheet, time sheet, hours sheet,
           mileage sheet, mileage log, expense claim, expense report, expenses, expenses form, purchase order,
           purchase request, requisition, job sheet, job card, job ticket, work order, work ticket, care plan,
           care note, care notes, nursing note, nursing notes, patient note, patient notes, ward round list,
           ward round notes, observation chart, obs chart, fluid chart, turn chart, repositioning chart, bowel
           chart, discharge summary, discharge letter, clinic letter, referral letter for patient, case note,
           case notes, case file, case report, contact note, session note, session notes, progress note, visit
           log, visit notes, court report, supervision notes, appraisal form, self appraisal, self assessment
           for appraisal, okrs, okr, kpi, kpis, performance review form, development plan, training record,
           training matrix, training plan, induction plan, induction pack, onboarding checklist, onboarding
           plan, job description, job advert, job ad, person specification, interview questions for candidate,
           policy document, staff handbook, staff policy, sop, process document, process map, how to guide,
           manual for staff, user guide, project plan, project brief, gantt chart, roadmap, budget proposal,
           department budget, business case, grant report, funding report, funder report, evaluation form,
           survey for staff, spreadsheet, excel sheet, tracker, dashboard for boss, forecast, forecast
           spreadsheet, database entry, crm, crm entry, crm note, newsletter for staff, press release, all
           staff email, out of office, org chart, distribution list, contact sheet, call sheet, running order,
           run sheet, route sheet, delivery route, round sheet, feed chart, milking record, herd book, flock
           record, medicine book, spray record, field record, movement record, crop plan, harvest log, catch
           log, fuel log, inspection sheet, inspection report, audit report, vehicle check sheet, walkaround
           check sheet, tacho sheet, daily check sheet, maintenance log, service record, end of day report, z
           report, shift report, shift log, shift notes, objective, smart objective, self review, self
           evaluation, year end review form, goals for appraisal, wins for appraisal, brag document, weekly
           plan for team, board pack, slide notes for boss, meeting notes, meeting summary, call notes, phone
           log, visitor log, key log, complaint log, accident log, cleaning rota, kitchen rota, chore rota at
           work, tips sheet, tip sheet, wage sheet, payroll sheet, staff hours, cash sheet, banking sheet,
           takings sheet, delivery note, packing slip, manifest, bill of lading, customs form for shipment,
           weighbridge ticket, stock report, wastage sheet, waste log, temperature sheet, batch record, batch
           sheet, lab notebook, lab book entry, experiment log, protocol for lab, method sheet, calibration
           record, drawing register, rfi, variation order, change order, site minutes, ncr, test certificate
           for circuits, eic, minor works certificate, gas certificate, landlord gas safety record, mot sheet,
           job report, service report, survey report, valuation report, case summary, witness statement at
           work, court bundle, chronology, genogram, assessment report, support plan review, risk plan, sermon
           outline for sunday, order of service sheet, behaviour policy, safeguarding policy, marking policy,
           staff policy, company policy, absence policy, uniform policy, fire policy, near miss, note of
           meeting, notes of meeting, file note, telephone note, attendance note, board minutes, site notes,
           handover doc, handover document, run book, playbook, style guide, brand guide, content calendar,
           editorial calendar, pitch document, proposal document, capability statement, tender document,
           method of works, bill of quantities, cutting list, materials list, parts list, shopping list for
           kitchen, par list, prep board, wine inventory sheet, cellar book, temperature chart, feed plan,
           grazing plan, spray plan, rotation plan, seed order form, lambing record, calving record, vet
           record, passage log, engine room log, oil record book, garbage record, crew list, muster list, port
           papers, pre arrival form, nappy log, learning journal, learning journey, observation of child, two
           year check, baseline assessment, next steps sheet, sign in sheet, sign out sheet, accident form,
           daily diary for parents, contact book, cleaning sheet, toilet check sheet, defect card, vehicle
           log, fuel card log, run sheet for bus, ticket machine report, banking slip, tip share, holiday
           chart, absence form, return to work form, holiday form, leave form, training form, starter form,
           leaver form, exit form, reference for colleague, reference for employee, recommendation for
           colleague, testimonial for colleague, nomination for award, award nomination

@worktalk
  nouns    one to one, 1 1, 1 to 1, 121, one on one, team meeting, staff meeting, department meeting, board
           meeting, committee meeting, standup, daily standup, scrum, retro, retrospective, sprint planning,
           kickoff, kick off, kick off meeting, kickoff call, check in with team, catch up with boss,
           appraisal, annual appraisal, performance review, pdr, probation review, supervision, supervision
           session, return to work meeting, disciplinary, disciplinary meeting, grievance meeting, redundancy
           meeting, consultation meeting, exit interview, hr meeting, union meeting, works council meeting,
           ward round, handover meeting, mdt, mdt meeting, multidisciplinary meeting, safeguarding meeting,
           case conference, family meeting on ward, morning briefing, briefing, shift briefing, pre shift
           briefing, team brief, debrief, toolbox talk, safety talk, safety briefing, tailgate meeting, site
           meeting, progress meeting, client meeting, client call, sales call, sales meeting, pitch meeting,
           pitch to client, investor meeting, supplier meeting, zoom with team, teams call, conference call,
           webinar i host, all hands, away day, team day, training day, training session, staff training,
           induction day, induction session, onboarding session, interview panel, shortlisting meeting, budget
           meeting, planning meeting, review meeting, strategy meeting, steering group, project meeting,
           parents council, staff council, governors meeting, governors' meeting, trustees meeting, agm, demo
           for client, product demo, sprint demo, brainstorm session, workshop for team, negotiation, salary
           talk, pay talk, feedback talk, difficult conversation with colleague, hard conversation at work,
           chat with manager, talk with boss, cpd session, cpd, inset session, twilight session, governors
           briefing, lesson observation feedback, probation meeting, mid year review, end of year review, year
           end review, kick off with client, handover call, status call, weekly call, monday meeting, friday
           meeting, morning huddle, huddle, safety huddle, ward meeting, staff forum, team away day, planning
           day, planning session, estimate session, budget review, board call, investor call, press briefing,
           site induction, site walk, job walk, pre start meeting, wash up meeting, lessons learned session,
           town meeting at work

@shift
  nouns    shift, night shift, late shift, early shift, day shift, double shift, split shift, long day at
           work, night duty, run of nights, set of nights, first night shift, last night shift, first shift,
           weekend shift, sunday shift, bank shift, agency shift, extra shift, overtime shift, on call, on
           call weekend, on call night, standby, sleep in shift, waking night, watch on board, midnight watch,
           dog watch, morning watch, anchor watch, bridge watch, lunch service, dinner service, breakfast
           service, saturday service, evening service in kitchen, friday night service, double service, brunch
           service, closing shift, opening shift, milking, morning milking, evening milking, lambing shift,
           lambing night, calving watch, harvest day, market day, delivery round, paper round, milk round,
           bread round, school run shift, bus shift, lorry run, long haul, night drive for work, hotel shift,
           reception shift, bar shift, till shift, ward shift, icu shift, theatre list, clinic day, busy
           clinic, court day, double period, playground duty, lunch duty, break duty, gate duty, bus duty,
           exam duty, wet play, back to back shifts, christmas shift, bank holiday shift, black friday shift,
           flight duty, red eye shift

@crew
  nouns    staff, staff member, employee, new employee, team member, apprentice, trainee, intern, new starter,
           new hire, new recruit, temp, agency worker, seasonal worker, picker, farmhand, farm hand, labourer,
           mate on site, plasterer's mate, junior, junior doctor on ward, student nurse, nursing student, hca,
           care assistant, healthcare assistant, carer on shift, relief worker, night nurse, bank nurse,
           porter, kitchen porter, kp, commis, chef de partie, sous chef, line cook, waiter, waitress,
           barista, barback, bar staff, saturday girl, saturday boy, saturday kid, shop assistant, sales
           assistant, cashier, stylist, salon junior, driver of mine, courier of mine, deckhand, bosun, mate
           on board, ordinary seaman, cadet, oiler, crew, crew member, shift team, night team, day team,
           supervisor under me, team leader under me, line report, direct report, report of mine, difficult
           employee, underperformer, late employee, new colleague, work experience student, placement student,
           volunteer in shop, teaching assistant, lunchtime supervisor, cover teacher, student teacher, nqt,
           ect, mentee at work, assistant, office junior, admin assistant, freelancer on project, contractor
           in team, developer in team, cleaner at work, caretaker at school, handyman at work

a paper at work, its first line
  when     write, write up, draft, prepare, prep, start, make, create, type, type up, put together, work on,
           compile, bash out, knock out, bang out, rattle off, dash off, churn out, crank out, pull together,
           set up, build, design, plan, start on, begin, dictate, jot down, scribble, document, whip up, draw
           up, produce, sketch out, outline, formulate, script, map out, lay out, work out, cobble together:
           @workpaper
  unless   firewood, log cabin, yule, fire, burn, app, dog, diary of mine, calorie, food diary, sleep log,
           mood, symptom, blood pressure, sugar, flash, gym, workout, running, dream, wedding, baby, feed log,
           budget of mine, personal, homework, underwear, swim, tax, bank, benefit, bowel, thesis, essay,
           novel, mindfulness, therapy homework, cv, resume, match, fit
  time     Work on it for two minutes
  1        Write the date, and its first line
  2        Open it, and leave it open
  3        Look at the last one, for how it's laid out
  4        Say in five words what it'll tell
  unclear  Ask who'll read it, and what for
  tired    Fill in the one line you're sure of
  afraid   Call it a draft
  bored    Do it while your tea brews

a paper at work, filled in or finished
  when     do, finish, complete, fill in, fill out, catch up on, log, tackle, attack, get on with, get done,
           finalise, enter, populate, crack on with, whip through, plough through, get going on, keep, record:
           @workpaper
  when     -: @workpaper
  unless   firewood, log cabin, yule, fire, burn, app, dog, diary of mine, calorie, food diary, sleep log,
           mood, symptom, blood pressure, sugar, flash, gym, workout, running, dream, wedding, baby, feed log,
           budget of mine, personal, homework, underwear, swim, tax, bank, benefit, bowel, thesis, essay,
           novel, mindfulness, therapy homework, cv, resume, match, log book for, log book, v5, logbook for
  time     Work on it for two minutes
  1        Open it at the first line that's still empty
  2        Open it, and leave it open
  3        Write the date on a slip of paper
  4        Say its first word out loud
  unclear  Look at how the last one was filled in
  tired    Fill in the one line you're surest of
  afraid   Do it in pencil, or in a copy
  bored    Fill it in as a ship's captain would

a paper at work, changed
  when     update, redo, rewrite, revise, edit, correct, amend, add to, keep up, maintain, expand, tidy, tidy
           up, clean up, polish, format, restructure, shorten, deal with, sort, sort out, rework, wrap up,
           close off, improve, simplify, translate, reformat, change, tweak, adjust, cut down, bring up to
           date: @workpaper
  when     fix: @workpaper
  unless   firewood, log cabin, yule, fire, burn, app, dog, diary of mine, calorie, food diary, sleep log,
           mood, symptom, blood pressure, sugar, flash, gym, workout, running, dream, wedding, baby, personal,
           homework, tax, bank, benefit, thesis, essay, novel
  1        Open it at the line that comes next, or changes
  2        Find the latest version of it
  3        Write down the one thing that has changed
  4        Say in five words what it'll tell
  unclear  Ask who'll read it, and what for
  tired    Change the date, and leave the rest
  afraid   Save a copy, and change that
  bored    Do it while your tea brews

print it, copy it, put it up
  when     print, print out, print off, copy, photocopy, scan, laminate, pin up, put up, hang, hang up,
           stick up, file, archive, staple, hole punch, bind: @workpaper
  when     laminate, photocopy, pin up, stick up, put up, print, print out: map, fire map, fire drill map,
           notice, menu, poster, price list, evacuation plan, rules, cleaning rota, fire notice, opening
           hours, seating plan, name badge, allergen list, visitor sign, wifi code, phone list, safety
           poster, certificate
  when     laminate: ~
  unless   wedding, firewood, tapestry, photo wall, painting, fine art, contact sheet, roll, film, photo
  1        Find it, or open the file it's in
  2        Look at the date on it
  3        Choose where it's going
  4        Say who'll look at it
  unclear  Ask how many copies are needed
  tired    Leave it by the machine for tomorrow
  afraid   Do one copy first
  bored    Guess if the printer will behave

pass a paper on
  when     send out, send round, circulate, share, hand over, give, pass on, post, forward, email, distribute,
           publish, issue, deliver, attach, release: @workpaper
  when     send, submit, hand in, upload: @workpaper
  unless   cabin, firewood, give handover, handover to
  1        Find it, and look once at its date
  2        Write one line to go with it
  3        Write down who it goes to
  4        Say out loud where it goes
  unclear  Ask who else would like to see it
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone to look it over first
  bored    Fold the draft into a plane

look over a paper
  when     read, check, go through, look at, look over, review, go over, approve, sign, sign off, proofread,
           reread, skim, study, double check, reconcile, compare, verify, audit, understand, learn, get
           through, work through, digest, analyse, consult, agree, agree on, discuss, memorise, get to grips
           with, note, query, confirm, follow: @workpaper
  when     look up: @workpaper
  unless   log cabin
  1        Read its first line
  2        Open it at the part that's about you
  3        Find it, and put it in front of you
  4        Say its title out loud
  unclear  Put a question mark where it puzzles you
  tired    Read its headings, and stop
  afraid   Ask someone what's in it
  bored    Read it as a weather forecast

a talk at work
  when     prepare, prepare for, prep, prep for, plan, get ready for, lead, run, hold, chair, host, give, do,
           have, sit through, get through, survive, face, speak at, speak in, speak up in, facilitate, start,
           open, write, draft, deliver, rehearse, practise, nail, tackle, handle, brave, present at,
           contribute to, sort, sort out, design, call, convene, kick off, debrief after, shorten, think
           about, cope with, work on, plan for: @worktalk
  when     attend, go to, take part in: @worktalk
  when     join: @worktalk
  when     -: @worktalk
  unless   phone, comedy, set, scissors, sledging, sheet, brief case, underwear, love, marriage, divorce,
           kids, kid, landlord, paddle, desk, dog, debrief drink, minutes
  1        Write down one thing you'd like to come of it
  2        Write down one question for it
  3        Write its name and the time at the top of a page
  4        Put both feet flat, and breathe out once
  unclear  Ask who's there, and what they'd like from it
  tired    Write down three words for it
  afraid   Say your first sentence to someone it isn't about
  bored    Guess who'll speak first

a time for a talk
  when     book, schedule, set up, arrange, organise, move, rearrange, reschedule, request, ask for, push
           back, postpone, shift, bring forward, swap, find a time for, find a date for: @worktalk
  unless   phone, comedy, scissors, sheet, brief case, underwear, love, marriage, divorce, kids, kid,
           landlord, desk, dog
  1        Open your calendar at the week it's about
  2        Write down two times that would suit you
  3        Write down who needs to be there
  4        Say one of the times out loud
  unclear  Write one line on what it's for
  tired    Write down one time, and send it tomorrow
  afraid   Ask the easiest person first
  bored    Choose the oddest time that would work

what came of a talk
  when     write up, summarise, follow up, follow up on, follow up after, note, type up, record, recap,
           reflect on, review: @worktalk
  1        Write down one thing that was agreed
  2        Write the date and who was there
  3        Find your notes
  4        Say in one breath what it was about
  unclear  Ask someone what they took from it
  tired    Write three words, and stop
  afraid   Send it to one person to check
  bored    Write it as a telegram

get ready for a shift
  when     get ready for, prepare, prepare for, prep, prep for, pack, pack for, start, do, face, brace for,
           gear up for, begin, plan, plan for, sort, get up for, set off for, turn up for, turn up to, show up
           for, leave for, take, go in for, clock in for, get dressed for: @shift
  when     go to, get to: @shift
  when     -: early shift, late shift, on call, double shift, lunch service, dinner service, milking, midnight
           watch, anchor watch, playground duty, bar shift
  unless   @leave, lock, gear, fee, sleep, fertilise, key, keyboard, dress, church, mass, memorial, sleepless,
           kisses, phone nights, date night, wine, customs, computer, room, perspective, blame, milking goat
           learn, glazing, bed, stamp, chin, data, out of office, mistake, bus, bill, shift off, off sick,
           shift key, shift to, swap, sell, china, dinner service from, dinner service to
  1        Put one thing you'll need for it by the door
  2        Write down when it starts, and when it ends
  3        Fill your water bottle
  4        Loosen your shoulders, and breathe out
  unclear  Look up who's on with you
  tired    Plan as far as the first break
  afraid   Say one friendly word to whoever's next to you
  bored    Guess what the first person will ask

get through a shift
  when     get through, survive, finish, cope with, handle, manage, tackle, work through, make it through, get
           over, end, crack on with, push through, see out, close, close out, work: @shift
  unless   @leave, lock, gear, sleep, key, dress, church, wine, room, blame, kisses, customs, bed, stamp,
           data, on time
  1        Look no further than the first break
  2        Fill your water bottle
  3        Say one friendly word to whoever's next to you
  4        Loosen your shoulders, and breathe out
  unclear  Write down the one thing that can't wait
  tired    Sit down for the next two minutes you get
  afraid   Tell one person on with you that it's a hard one
  bored    Guess what the next person will ask

stand in for somebody
  when     cover for, stand in for, sub for, fill in for, step in for: *
  unless   pram, sofa, bike, boat, bbq, duvet, cushion, car, phone, book, album, settee, pool, hot tub,
           plants, chair, tablet, laptop, ep, bed, roof, garden
  1        Ask them for the one thing that can't wait
  2        Write down when it starts, and when it ends
  3        Put one thing you'll need for it by the door
  4        Say “Hello, I'm standing in” once
  unclear  Write down who you'd ask if you're stuck
  tired    Plan as far as the first break
  afraid   Say that you're new to it; people help
  bored    Guess what you'll find in their drawer

look up a shift
  when     check, confirm, write down, note, look at, see, add to calendar, put in calendar, put in diary,
           copy: @shift
  when     look up: @shift
  when     check, look at, write down, find, see: my shifts, shifts, next week's shifts, my rota, rota, start
           time, roster
  when     look up: my shifts, shifts, next week's shifts, my rota, rota, start time, roster
  when     find out, ask: shift time, shift times, my shifts, start time, my hours, finish time, rota
  unless   @leave, lock, gear, sleep, key, dress, gp, school
  1        Open the rota, or find the message with it
  2        Look at tomorrow, and no further
  3        Write one day and its times on your hand
  4        Say the day and the time out loud
  unclear  Write down who makes the rota
  tired    Take a photo of it
  afraid   Look with a friend next to you
  bored    Guess who's on with you first

swap or ask about a shift
  when     swap, trade: sunday, saturday, monday, tuesday, wednesday, thursday, friday, weekend, night, day
           off, day, days, saturdays, sundays, night off, christmas, bank holiday
  when     swap, change, trade, give away, drop, ask about, ask for, offer, turn down, refuse, say no to,
           decline, call off, request, book, book off, put in for, take on, move, split, bid for, get out of:
           @shift
  when     pick up: @shift
  when     sign up for: @shift
  when     cancel: @shift
  unless   lock, gear, sleep, key, dress, church, wine, room, blame, phone number, mistake, kid, kids,
           appointment, pool, women's hour, gym
  1        Write one line, with the day or the dates in it
  2        Look at the rota for that day
  3        Write down who could be asked
  4        Say the day and the time out loud
  unclear  Ask a colleague how they did it
  tired    Write it, and send it tomorrow
  afraid   Ask the one who's easiest to ask
  bored    Offer cake with it
"""
