"""Work at a desk: meetings, slides, handing in, passwords."""

KINDS = """
meetings
  when     prepare, prepare for, lead, run, attend, join, organise, plan, go to, hold, have: meeting,
           conference, workshop, seminar, team meeting, stand up, interview panel, retro, standup, job
           shadowing, appraisal, review meeting, parents evening, webinar
  when     prepare, prepare for, attend, join, organise, plan, go to: agenda
  when     -: meeting, agenda, conference, team meeting
  unless   aa, support, cancel
  1        Write down one question for it
  2        Open your calendar at the day
  3        Write its name at the top of a page
  4        Say what you'd like to come away with
  unclear  Write down what it's about, in five words
  tired    Open the invitation and read its first line
  afraid   Write down one sentence you could say there
  bored    Guess who'll talk first

set a date for a meeting
  when     schedule, set up, arrange, fix, set, rearrange, move, find a date for, find a time for: meeting,
           review meeting, team meeting, standup, conference call, catch up, one to one, 1 1, webinar,
           appraisal, workshop
  unless   cancel, aa
  1        Write down two times that would suit you
  2        Open your calendar at that week
  3        Write down who needs to be there
  4        Say one of the times out loud
  unclear  Write one line on what it's for
  tired    Write down one time, and send it tomorrow
  afraid   Ask the easiest person first
  bored    Choose the oddest time that would work

presentations and slides
  when     -: lecture slide, lecture slides
  when     prepare, make, finish, create, design, do, update, work on: presentation, slide, slide deck,
           poster, powerpoint, keynote, pitch deck, slideshow
  when     make, finish, design, update: deck
  when     -: slide, slide deck, powerpoint
  unless   wood, terrace, playground, hang
  number   Write the title on one slide
  1        Write the title on one slide
  2        Say out loud what would be on the first slide
  3        Open the slides
  4        Say which one picture it needs
  unclear  Write down one thing you'd like people to remember
  tired    Make the last slide: “Thank you”
  afraid   Make the slide that's easiest
  bored    Put a cat on one slide, for now

hand in and submit
  when     upload: slide, slides, file, video file, assignment, worksheet, material, document
  when     submit, hand in, upload, send in: *
  when     send, send off: chapter, draft, slide, paper, thesis, assignment, essay, application, report,
           manuscript, article, homework, file, document, portfolio, work, proposal, abstract, form, entry,
           dissertation, project, timesheet
  when     turn in: @text, @pupilwork, @application, @form, @document, @subject, @problem, @code, @project,
           homework, work, timesheet, grade
  unless   card, gift, flowers, parcel, invoice, package, email, letter, money, christmas, postcard, key,
           keys, badge, notice, wallet, phone, laptop, uniform, resignation, lost property, gun, library book,
           books
  1        Open the page or the message it goes in
  2        Read its first line once more
  3        Put the file where it's easy to find
  4        Say “Good enough”
  unclear  Write down what else they ask for
  tired    Attach it, and leave the rest for tomorrow
  afraid   Ask someone else to press the button
  bored    Give the file a sensible name at last

a password
  when     change, update, sort, sort out, reset, organise, choose, think of: password, passwords, work
           password, email password, bank password, wifi password
  when     set up, get: password manager, two factor, 2fa
  when     -: password, password manager
  unless   write it, note, share, tell
  1        Open that account's sign-in page
  2        Write down the one account that matters most
  3        Find the phone or the paper you'd need for it
  4        Say three words that have nothing to do with each other
  unclear  Look for the link to a new one on its page
  tired    Leave the page open for tomorrow
  afraid   Begin with an account you don't need
  bored    Think up a password that's a tiny poem

a copy, in case
  when     set up, get: backup
  when     back up: *
  when     make, do, run, check: backup, backups
  when     -: backup
  unless   singer, vocals, car, lorry, drain
  1        Write down one thing you'd hate to be without
  2        Copy one folder
  3        Find the cable or the login
  4        Say which file you'd hate to be without
  unclear  Read how to do the first step
  tired    Put the cable on the table
  afraid   Begin with a folder that matters to no one
  bored    Give the copy a heroic name

stop work for the day
  when     finish, leave, stop, go home from, log off from, log off, knock off, clock off from, switch off
           from: work, work at five, work on time, office, work by six
  unless   leave work behind, leave job, maternity, course work, sick, art work, phone
  1        Write down one thing that can wait till tomorrow
  2        Write down when you'd like to stop
  3        Close one window you no longer need
  4        Look up, and let your shoulders drop
  unclear  Write down the one thing to do first
  tired    Put one thing into your bag
  afraid   Write one line: “I'll look at it first thing tomorrow”
  bored    Choose the song for the way home

an audit or inspection ahead
  when     prepare for, prep for, get ready for, face, get through, survive, prepare: audit, certification
           audit, inspection, ofsted, ofsted visit, health inspection, hygiene inspection, kitchen inspection,
           cqc visit, cqc inspection
  when     -: audit, inspection, ofsted, hygiene inspection, audit prep
  unless   hive, bee, tax, rental, flat, car, mot, house viewing, code audit, energy
  1        Write down one thing they'll ask to see
  2        Write down one thing that's already in order
  3        Find the report from last time
  4        Write the date of the visit on a sheet of paper
  unclear  Ask someone what they looked at last time
  tired    Put one paper they'll want on top
  afraid   Read one line that was good last time
  bored    Walk in as if you were the inspector

a budget for a team or a project
  when     do, make, plan, prepare, draw up, budget, write, finish, work out, update, draft, check: budget
           proposal, department budget, project budget, team budget, event budget, club budget, wedding
           budget, trip budget, budget for season, production budget, show budget
  when     -: budget proposal, department budget, project budget
  unless   electricity, weekly shop
  1        Write down the biggest thing it pays for
  2        Write down what comes in, roughly
  3        Open the one from last time
  4        Say one figure out loud
  unclear  Write down who'd know the figures
  tired    Write the headings, and leave the figures
  afraid   Write one figure in pencil
  bored    Guess the total first

a spreadsheet that's there already
  when     update, fill in, fill, finish, do, check, tidy, tidy up, clean up, sort, sort out, correct, keep
           up, go through, look at: spreadsheet, excel sheet, excel, excel file, google sheet, pivot table,
           excel table, tracker, excel list, macro, spreadsheet table
  when     fix: spreadsheet, excel sheet, excel, excel file, google sheet, pivot table, excel table, tracker,
           excel list, macro, spreadsheet table
  unless   dining, wood, bed, lay, coffee table, garden, thesis, sand, paint, wash, kitchen, calorie
  1        Open it, and find the cell that comes next
  2        Find the file, and look at its date
  3        Fill in one cell
  4        Say what its first column holds
  unclear  Write down the one question it answers
  tired    Fill in one row, and save
  afraid   Save a copy, and try it there
  bored    Colour one cell in your favourite colour

say one can't come to a meeting
  when     send, give, make: apologies
  unless   write an, heartfelt, husband, wife, friend
  1        Write one line: “I can't make it on …”
  2        Find who's holding it
  3        Write its name and the day on a slip of paper
  4        Say your one line out loud
  unclear  Write down the one thing you'd like passed on
  tired    Write the line, and send it in the morning
  afraid   Give no reasons; one line is all they need
  bored    Sign it with a flourish
"""
