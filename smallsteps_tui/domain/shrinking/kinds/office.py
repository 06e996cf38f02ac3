"""Work with people and tasks: email, projects, deadlines, conflicts, saying no, time off, routine papers."""

KINDS = """
work email and messages
  when     -: e mail, work e mail
  when     answer, reply to, clear, catch up on, sort, go through, check, process, tackle, get through, deal
           with, respond to: emails, email
  when     answer, reply to, clear, catch up on, tackle, get through, deal with, respond to: work email,
           slack, slack message, teams message, work message, unread email, message, unanswered email, backlog
           of emails, email backlog
  when     -: slack
  when     *: work email, email backlog, slack message, work emails
  unless   his, her, dad's, mum's, condolence, landlord, boss, supervisor, professor, mum, friend, client,
           customer, parent, from the council, night, aunt, recruiter, one email, ex, off my phone, install,
           app, answer phone, answering machine
  number   Answer the shortest one
  time     Answer the shortest one
  1        Answer the shortest one
  2        Flag the one that matters
  3        Delete one that needs nothing from you
  4        Read one subject line, and stop
  unclear  Make two piles: needs an answer, needs nothing
  tired    Flag one for tomorrow morning
  afraid   Open the one from the kindest sender
  bored    Answer one in exactly seven words

a hard message at work
  when     reply to, answer, write to, email, respond to, write back to, get back to: boss, manager, director,
           ceo, head, chef, colleague, angry email, difficult email, complaint email, angry message
  when     write, send, draft: difficult email, hard email, awkward email
  when     *: difficult email, angry email, awkward email
  1        Write one plain line, without anyone's name at the top
  2        Write down what you'd like to happen next
  3        Read their message once, and close it
  4        Breathe out before you read a word of it
  unclear  Write down the one question they're asking
  tired    Write “Thank you, I'll come back to you tomorrow”
  afraid   Ask someone to read what you write first
  bored    Write the rude one, then delete it

plan work, many tasks
  when     return from, come back from, be back from: holiday, leave, sick leave
  when     prioritise: -, task, tasks, list, work, week, jobs, bugs
  when     be: productive, more productive, organised, more organised, efficient
  when     plan, organise, sort, prioritise, structure, schedule, order: week at work, workload, task, tasks,
           work, to do list, todo list, workday, work week, backlog, next week
  when     catch up, catch up at, catch up with, catch up on: -, work, backlog, workload, work after holiday
  when     clear, work through, get through, tackle, reduce, do: backlog, workload, task, to do list, to dos,
           open tickets, tasks, pile of work
  when     -: workload, backlog
  when     *: weekly planning, work plan, to do list, todo list, work after holiday
  when     clear, work through, get through: ticket, tickets
  unless   train, bus, concert, kid, diy, knitting, school, side project, group, craft, garden, sewing,
           speeding, parking, raffle, bathroom, house, lottery
  1        Write down the one task someone is waiting for
  2        Write down the first three tasks you think of
  3        Cross out one task that can wait
  4        Say the name of the first one
  unclear  Ask someone “Which of these matters most to you?”
  tired    Write down the first task for tomorrow
  afraid   Begin with the one you could do in your sleep
  bored    Draw the pile as a mountain, with you on it

plan or begin a project
  when     plan, organise, structure, schedule, prepare, start, begin, finish, do, work on, continue,
           complete, kick off, manage, lead: project, big project, work project, client project, launch,
           rollout, campaign, roadmap, quarter, milestones, project plan, product launch, relaunch,
           fundraiser, fundraising campaign
  when     make, write: project plan, timeline, roadmap, gantt chart
  when     -: project, launch, roadmap
  when     *: project plan, sprint planning, product launch, big project
  when     plan, organise, schedule, prepare, kick off, lead, manage: event
  when     plan, prepare, kick off, organise: sprint
  unless   diy, knitting, school, side project, group, craft, garden, sewing, birthday
  1        Write down three pieces of it, any three
  2        Write down who'd be glad of it
  3        Write its name at the top of a sheet
  4        Say which piece you know best
  unclear  Write down what will be there when it's done
  tired    Write down one piece for tomorrow morning
  afraid   Begin with a piece no one will look at
  bored    Draw it as a train with carriages

a deadline
  when     meet, make, keep, face, work towards, finish before: deadline
  unless   lead, hair, cord, visa, lash, house, electric, permit, building
  1        Write down the smallest version that would do
  2        Write down what you already have
  3        Write one line: “I need until …”
  4        Put both feet flat, and breathe out slowly
  unclear  Ask what they really need by then
  tired    Do the one piece someone else is waiting for
  afraid   Tell someone where you are with it
  bored    Set a timer, and work for one song

ask for more time
  when     ask for, request, move, postpone, negotiate, push, beg for: deadline, extension, deadline
           extension, more time, extra time
  when     extend: deadline, extension, deadline extension, more time, extra time
  when     *: deadline extension
  when     get: extension, deadline extension
  unless   lead, hair, cord, visa, lash, house, electric, permit, building, loft, kitchen, nail, braid,
           cable, table, plug, ladder, browser, chrome, hose, phone, exam, with, for myself, calendar, diary
  1        Write one line: “Could I have until …?”
  2        Write down a date that would be honest
  3        Find out who decides
  4        Say out loud what date you'd like
  unclear  Write down what will be ready, and what won't
  tired    Write one line, and send it before you sleep
  afraid   Let someone read it first
  bored    Ask for it in rhyme, then plainly

ask for help at work, speak up
  when     ask for, get, request, accept: help at work, support at work
  when     ask for, request: training, onboarding
  when     ask: colleague, coworker, it department, team, expert
  when     speak up, speak up in, say something in, contribute to, contribute in, participate in: meeting,
           team, team meeting, class, -
  when     admit: mistake, error
  when     tell about, confess, own up to, report: mistake, error, near miss
  1        Write down one sentence you'd say
  2        Write down what you've tried so far
  3        Choose someone who explains things kindly
  4        Say your question under your breath
  unclear  Write down what you'd like: an answer, or a hand
  tired    Send one line: “Can I ask you something tomorrow?”
  afraid   Ask one person in the corridor instead of everyone
  bored    Ask it as if it were for a podcast

talk to the boss or a colleague
  when     talk to, speak to, meet, see, speak with, meet with, confront, sit down with, talk with: boss,
           manager, hr, human resources, colleague, team leader, head, coworker, works council, union rep,
           line manager, director, team lead, chief, union, shop steward
  when     have, prepare, prepare for: 1 1
  when     -: hr
  when     *: hr meeting
  when     call, ring, phone, call back, ring back: boss, manager, line manager, team lead, foreman,
           supervisor at work
  unless   school, salary, raise, inner, kids, husband, wife
  1        Write down one thing you'd like to say or ask
  2        Write one line: “Do you have ten minutes this week?”
  3        Choose a day to knock
  4        Say under your breath, once, how you'd begin
  unclear  Write down what would be good enough for you
  tired    Ask for a time, and leave the rest
  afraid   Tell someone outside work first
  bored    Guess what they'd say, in their voice

a conflict at work
  when     deal with, talk to, handle, face: difficult coworker, difficult colleague, rude colleague,
           coworker
  when     resolve, deal with, address, clear up, settle, sort out, talk about, solve, handle, report:
           conflict, conflict at work, tension, disagreement, argument at work, workplace conflict, bullying,
           bullying at work, mobbing, difficult colleague, harassment, harassment at work, gossip, toxic
           colleague
  when     -: conflict, mobbing
  when     *: difficult coworker, conflict at work, difficult colleague, workplace bullying, toxic colleague
  unless   kid, school, sibling, marriage, plot
  unless   lockfile, merge, git, dep, deps, dependency, branch, port, thread, belt, chain, spoke, sewing,
           yarn, string, neck, shoulder, muscle, jaw
  1        Write down what happened, in two plain lines
  2        Write down the day it happened
  3        Tell someone outside work about it
  4        Put both feet flat, and breathe out once
  unclear  Write down what you'd like to be different
  tired    Write one word and the date, and close the book
  afraid   Write down who else was in the room
  bored    Tell the story with animals in it

a break at work
  when     have, take: lunch break, break, tea break, coffee break, proper break, real break, screen break,
           breaks
  when     -: lunch break, tea break, screen break
  unless   relationship, uni, social media, from, dating, instagram, facebook
  1        Put down what's in your hands, for one breath
  2        Look out of the window for three breaths
  3        Turn your screen away, or face down
  4        Drop your shoulders, and look up
  unclear  Choose a time, and set an alarm for it
  tired    Close your eyes where you sit
  afraid   Write “Back at one” on a note, and go
  bored    Take the stairs to a floor you don't know

say no, protect your hours
  when     refuse, say no to, decline, turn down, stop: overtime
  when     say no to, refuse, decline, turn down: shift, extra shift, project, task, extra work, meeting,
           meeting invite, request, extra task, weekend work, another shift
  unless   quit, job, maternity, sick, career, friend, facebook, linkedin, connection, follow
  1        Write one line: “I can't do that one, sorry”
  2        Say “Let me look at my week first” once
  3        Find the message, or think of who asked
  4        Say “no” once, to the wall
  unclear  Write down what would wait if you said yes
  tired    Leave it unanswered until morning
  afraid   Say no to the smallest thing first
  bored    Write your no as a telegram

time off, sick leave
  when     request, ask for, book, apply for, put in for, get: holiday at work, leave, day off, annual leave,
           vacation day, time off, parental leave, unpaid leave, sabbatical, leave request, vacation request,
           holiday leave, pto, mental health day, maternity leave, paternity leave, carer's leave, days off
  when     submit: holiday at work, leave, day off, annual leave, vacation day, time off, parental leave,
           unpaid leave, sabbatical, vacation, leave request, vacation request, holiday leave, pto, mental
           health day, maternity leave, paternity leave, carer's leave, days off
  when     set up, write, turn on, set: out of office, out of office message, auto reply, absence note
  when     -: sabbatical, day off
  when     -: annual leave, holiday request, leave request, vacation request, out of office, maternity leave
  when     request, ask for, put in for: vacation
  unless   disneyland, beach, hotel, back, benefit, after, return, left, how many, calculate, check, ready,
           remain, indefinite
  1        Write one line with the day or the two dates in it
  2        Look up how many days you have left
  3        Find out who approves it
  4        Say the two dates aloud
  unclear  Ask a colleague how they asked for theirs
  tired    Write one line, and send it from bed
  afraid   Write it without giving reasons
  bored    Write the out-of-office you'd love to send

call in sick
  when     call in, phone in, ring in: sick
  when     call, report, phone: in sick, off sick, sick
  when     take, request, get, extend, ask for: sick leave, sick day
  when     -: sick day, sick leave
  unless   maternity, pay, return, back, after, leaving, pregnant, mistake, ask hr, note, how many
  1        Write one line: “I'm not well and can't come in”
  2        Find the number or the chat to send it to
  3        Write down one person who needs to know
  4        Say it once, in your ill voice
  unclear  Look up how early they need to know
  tired    Send one line, and turn over
  afraid   Give no reasons; one line is all they need
  bored    Cough once, for effect

rotas, timesheets, routine papers
  when     enter, log, fill in, track, record: hours, working hours
  when     submit: hours, working hours
  when     fill in, fill out, finish, do, complete, update, write, log, enter, catch up on, sort: timesheet,
           time sheet, working hours, travel claim, mileage log, logbook, work log, time tracking
  when     submit: timesheet, time sheet, working hours, travel claim, mileage log, logbook, work log, time
           tracking
  when     *: timesheet, time sheet, time tracking
  unless   volunteer, sleep, screen
  1        Open it at the newest line
  2        Find it, and leave it closed
  3        Write down when you started yesterday
  4        Say which day you remember best
  unclear  Look at last month's, and copy how it's laid out
  tired    Write today's hours on your hand
  afraid   Fill in the days you're sure of
  bored    Do it while your tea brews

care and ward notes
  when     write, do, finish, catch up on, complete, update, dictate: patient note, ward round note, nursing
           note, care plan, case note, discharge letter, discharge summary, care documentation, patient
           documentation, doctor's letter, session note, therapy note, clinic letter, chart note, progress
           note, case report, patient record, client note, file note
  when     -: charting
  when     -: patient note, ward round note, nursing note, care plan, discharge letter, case note, discharge
           summary, progress note
  unless   read, review, print, discuss
  1        Write one line: who it's about, and the day
  2        Open one file and write today's date
  3        Write three words for one of them
  4        Say who comes first on the list
  unclear  Look at a colleague's note, and use the same order
  tired    Write three words each, to fill in tomorrow
  afraid   Begin with the shortest stay
  bored    Write one as a haiku, then properly

safety, checks, mandatory training
  when     *: workplace safety training, safety training, hygiene training, fire training
  when     do, finish, complete, take, write, update, prepare, prepare for, get through: safety check,
           mandatory training, e learning, compliance training, fire safety training, health and safety, data
           protection training, gdpr training, safety training, mandatory e learning, hygiene training
  when     do, finish, complete, take, write, update, prepare, get through: audit
  when     *: mandatory training, e learning, compliance training, mandatory e learning
  unless   buy, soup, market, exchange, car, mot, moral
  1        Find it, and look at its first item
  2        Tick one thing that's already in order
  3        Write the date at the top of the sheet
  4        Count one shelf, or say one rule
  unclear  Look at last year's, and begin from there
  tired    Do one page, and leave it open
  afraid   Ask someone who's done it before
  bored    Give each module a film title

a spreadsheet
  when     make, create: excel table, spreadsheet table
  when     make, create, build, set up, start: spreadsheet, excel sheet, excel, excel file, google sheet,
           excel table, tracker, excel list, database of contacts
  when     learn, practise: excel, spreadsheet, google sheets
  when     -: spreadsheet, excel
  when     *: excel sheet, excel file
  unless   dining, wood, bed, lay, coffee table, garden, thesis, sand, paint, wash, kitchen, calorie,
           fitness, gps, dog, bike, car, cat
  1        Open an empty one, and type one heading
  2        Type one word in one cell
  3        Open a new sheet, and name it
  4        Say what would go in the first column
  unclear  Draw it on paper first: three columns
  tired    Type three headings, and save
  afraid   Save a copy, and try it there
  bored    Colour one cell in your favourite colour

suppliers and contractors
  when     call, email, write to, ring, contact, meet, visit, choose, negotiate with, find, chase, answer,
           compare: supplier, vendor, contractor, distributor, wholesaler, manufacturer, subcontractor,
           printer's
  when     -: supplier, vendor, contractor
  unless   energy, gas, electric, electricity, broadband
  1        Write down the one thing you need from them
  2        Find the last order or message
  3        Find out who you spoke to
  4        Say what you need, in one breath
  unclear  Write down what happens if it comes a week later
  tired    Write one line, and send it in the morning
  afraid   Put it in writing rather than on the phone
  bored    Guess their hold music

an agenda, a budget for a project
  when     write, prepare, make, draft: agenda, meeting invite, meeting agenda
  when     *: meeting prep, team meeting prep, meeting agenda
  unless   internet, phone, electricity
  1        Write down one thing that needs settling
  2        Write down two people it concerns
  3        Find the last one, and look at how it's laid out
  4        Say out loud one thing that needs settling
  unclear  Ask someone “What do you need from this?”
  tired    Write the heading, and save it
  afraid   Mark one line you'd like to ask about
  bored    Put biscuits on it as the first item

approve and confirm
  when     approve, sign off, authorise: request, holiday request, timesheet, invoice, order, expense, leave
           request
  when     approve, sign off, authorise: leave, holiday, annual leave, time off, overtime, day off
  unless   degree, church
  1        Open it, and read who it's from
  2        Find the last message about it
  3        Write down one: yes, no, or ask
  4        Say the name on it
  unclear  Write down the one thing you'd need to check
  tired    Flag it for the morning
  afraid   Ask “Is there anything I've overlooked?”
  bored    Approve it in a royal voice

confirm a date or a booking
  when     confirm, reconfirm: *
  when     double check: @booking, @appointment, @event, @meeting, date, time, address, reservation
  unless   approve, church, dose, medicine, meds, tablets, confirmation class, name, address, identity,
           account, password, pin, dose, diagnosis, suspicion, pregnancy, theory, hypothesis, faith, baptism,
           sighting, nothing
  1        Find the last message or paper about it
  2        Write one line: “See you on …”
  3        Look up the date and the time
  4        Say the day and the time aloud
  unclear  Write down the one thing you're unsure of
  tired    Set an alarm to ask in the morning
  afraid   Do it in writing, in one line
  bored    Sign it with a flourish

ask for feedback
  when     get: feedback
  when     collect: feedback, opinion, input
  when     invite: feedback, opinion, input
  when     ask for: input, opinion
  when     request, gather, seek: feedback, opinion, input
  unless   read, reviewer, second, doctor, medical, legal, signal, lump
  1        Write one line: “What would you change about it?”
  2        Choose someone whose answer you'd trust
  3        Write down the one thing you want to hear about
  4        Say your question aloud, as if over coffee
  unclear  Ask for one good thing, and one to change
  tired    Ask one person, and no one else yet
  afraid   Ask someone who likes you first
  bored    Ask a five-year-old

keep some hours free
  when     block, block out, keep free, reserve, protect: hour, morning, evening, afternoon, two hours,
           writing time, focus time, calendar, time in calendar
  when     block, block out, keep free, protect: time, slot, time slot
  1        Open your calendar, and draw one box on one day
  2        Choose a day to keep free
  3        Say what you'd keep the hours for
  4        Look at an empty hour for one breath
  unclear  Choose the time when you're most awake
  tired    Block out half an hour
  afraid   Call it “busy”
  bored    Give the box a silly name
"""
