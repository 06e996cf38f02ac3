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
           powerpoint, keynote, pitch deck, slideshow
  when     make, design, update: deck
  when     -: slide, slide deck, powerpoint
  unless   wood, terrace, playground, hang
  number   Open the first of them, and type one word
  1        Open the slides, or an empty one, and type one word
  2        Say out loud what would be on the first slide
  3        Put the laptop where you'd do them
  4        Say which one picture it needs
  unclear  Write down one thing you'd like people to remember
  tired    Make the last slide: “Thank you”
  afraid   Make the slide that's easiest
  bored    Put a cat on one slide, for now

hand in and submit
  when     upload: slide, slides, file, video file, assignment, worksheet, material, document
  when     submit, upload, send in: *
  when     send, send off: chapter, draft, slide, paper, thesis, assignment, essay, application, report,
           manuscript, article, homework, file, document, portfolio, work, proposal, abstract, form, entry,
           dissertation, project, timesheet
  when     turn in: @text, @pupilwork, @application, @form, @document, @subject, @problem, @code, @project,
           homework, work, timesheet, grade
  when     hand in: homework, assignment, essay, thesis, coursework, paper, portfolio, project, report,
           timesheet, dissertation, draft, chapter, proposal
  unless   card, gift, flowers, parcel, invoice, package, email, letter, money, christmas, postcard, key,
           keys, badge, notice, wallet, phone, laptop, uniform, resignation, lost property, gun, library book,
           books, prescription, sample, envelope, stamp, kit, nothing, nobody
  1        Open the page or the message it goes in
  2        Read its first line once more
  3        Put the file where it's easy to find
  4        Say “Good enough”
  unclear  Write down what else they ask for
  tired    Attach it, and leave the rest for tomorrow
  afraid   Ask someone else to press the button
  bored    Give the file a sensible name at last

a password
  when     change, update, reset: password, passwords, work password, email password, bank password, wifi
           password
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
  unless   singer, vocals, car, lorry, drain, van, truck, trailer, claim, argument, case, point
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
  unless   leave work behind, leave job, maternity, course work, sick, art work, phone, work on the, work on
           my
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
  1        Open it, and read one row of it
  2        Find the file, and look at its date
  3        Fill in one cell
  4        Say what its first column holds
  unclear  Write down the one question it answers
  tired    Fill in one row, and save
  afraid   Save a copy, and try it there
  bored    Colour one cell in your favourite colour

say one can't come to a meeting
  when     send, give, make: apologies
  only     meeting, agm, committee, board, council, pta, governors, trustees, choir, rehearsal, club,
           secretary, chair
  unless   write an, heartfelt, husband, wife, friend
  1        Write one line: “I can't make it on …”
  2        Find who's holding it
  3        Write its name and the day on a slip of paper
  4        Say your one line out loud
  unclear  Write down the one thing you'd like passed on
  tired    Write the line, and send it in the morning
  afraid   Give no reasons; one line is all they need
  bored    Sign it with a flourish

lunch away from the desk
  when     eat, have, take: lunch, lunch break, sandwich, break, my break, full break
  only     desk, office, canteen, staff room, break room, screen, laptop, outside, away
  unless   school, child, kids, restaurant, cook
  1        Choose one spot that isn't your desk
  2        Write “back at …” on a note for your screen
  3        Turn your chair away from the screen
  4        Look out of the window for one breath
  unclear  Ask someone where they eat theirs
  tired    Move one chair along
  afraid   Go for as long as a cup of tea lasts
  bored    Try the chair by the window

answer a survey at work
  when     fill in, fill out, do, answer, complete, -: staff survey, boss survey, engagement survey, pulse
           survey, survey from hr, employee survey, feedback survey, culture survey, 360 feedback, 360 survey
  1        Answer the question that's easiest
  2        Open it, and see how many there are
  3        Write down the one thing you'd like them to hear
  4        Say it out loud to the kettle
  unclear  Look up who will read it
  tired    Answer one, and save it
  afraid   Leave the boxes for words empty for now
  bored    Guess the next question

a licence for a kind of work
  when     get, apply for, take, do, work towards, save for: bike licence, hgv licence, lorry licence, bus
           licence, forklift licence, forklift ticket, sia licence, cscs card, personal licence, cbt for work,
           cat c licence, taxi badge, digger ticket, chainsaw ticket, telehandler ticket
  only     licence, ticket, badge, cscs
  unless   lost, photo, train, theatre, concert
  1        Look up what it asks for first
  2        Write down what you'd do with it
  3        Ask one person who has it how they began
  4        Say its name, and the year you'd like it by
  unclear  Look up what it costs, all in
  tired    Save one page about it
  afraid   Read the page, without planning to sign up
  bored    Picture the first job you'd do with it

papers put away at work
  when     file, put away, sort, put in order, file away, scan in: delivery note, delivery notes, job sheet,
           job sheets, docket, dockets, invoice copies, consent forms, timesheets, signed forms, order forms,
           certificates at work, mot sheets, customer cards, client cards, patient cards, worksheets at work
  unless   nail, nails
  1        Put the pile next to the folder it goes in
  2        Look at the date on the one on top
  3        Find the folder they'd go in
  4        Square up the pile
  unclear  Ask how the last one did it: by name or by day
  tired    Put in one, and leave the pile on the folder
  afraid   Do the newest week first
  bored    Guess who wrote the untidiest one

a machine at work, learnt
  when     train on, train up on, get trained on, get trained up on, be trained on, learn to use, learn, get
           used to, practise on: slicer, forklift, pallet truck, coffee machine, espresso machine, floor
           polisher, scrubber, hoist, lathe, press, bandsaw, fryer, dough mixer, mixer at work, pump truck,
           label machine, cherry picker, digger, dumper, ride on mower, chainsaw, strimmer, glass washer,
           dishwasher at work
  1        Look for the button that stops it
  2        Watch someone use it, once through
  3        Write down one question about it
  4        Look at it while it's off
  unclear  Ask “What is hard about it at first?”
  tired    Learn where it's switched off
  afraid   Ask someone to stand next to you
  bored    Give it a name

a test before the colour or the lashes
  when     -, do, give, book, get: patch test, skin test, allergy patch test, strand test, tint test
  unless   password, code, bike, tyre
  1        Look up how many hours it needs beforehand
  2        Put the cotton buds and the bottle together
  3        Write the name and the time on a card
  4        Choose the spot: behind the ear, or inside the elbow
  unclear  Read the leaflet in the box
  tired    Write the day of it on a slip of paper
  afraid   Ask what they've reacted to before
  bored    Draw a tiny target round the spot

ask for money off
  when     ask for, ask about, get, ask: discount, cash discount, trade discount, deal, better price, money
           off
  only     cash, trade, shop, seller, garage, bulk, builder, market, stall, money off, better price
  unless   council tax, student, railcard, card machine, staff
  1        Say out loud: “Could you do anything on the price?”
  2        Write down the sum you'd be glad of
  3        Look up what it costs somewhere else
  4        Say the smaller sum, once
  unclear  Write down why it'd suit them too
  tired    Write it in one line, and send it tomorrow
  afraid   Ask “Is that the best price?”, and wait
  bored    Say it as a camel trader would

what a meal for many costs
  when     cost, cost up, cost out, price up, work out: buffet, menu, new menu, dish, new dish, catering,
           wedding menu, canapés, set lunch, specials, cake order
  unless   print, kids' menu, choose
  1        Write down the three dearest things in it
  2        Look at the last bill for one of them
  3        Write down how many it's for
  4        Guess the cost of one plate
  unclear  Write down how much one portion weighs
  tired    Do the dearest thing, and stop
  afraid   Show your sums to one other cook
  bored    Do it in eggs
"""
