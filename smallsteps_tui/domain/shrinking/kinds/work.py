"""Work at a desk: meetings, slides, handing in, passwords."""

KINDS = """
meetings
  when     prepare, prepare for, lead, run, attend, join, schedule, organise, plan, go to, set up, hold,
           have: meeting, conference, workshop, agenda, seminar, team meeting, stand up, interview panel,
           retro, standup, job shadowing, appraisal, review meeting, parents evening, webinar
  when     -: meeting, agenda, conference, workshop, team meeting
  unless   aa, support, cancel
  1        Write down one question for it
  2        Open the calendar at that day
  3        Write its name at the top of one page
  4        Say what you'd like to leave it with
  unclear  Write down what it's about, in five words
  tired    Open the invitation and read its first line
  afraid   Write down one sentence you could say there
  bored    Guess who will talk first

presentations and slides
  when     -: lecture slide, lecture slides
  when     prepare, make, finish, create, design, do, update, work on: presentation, slide, deck, slide
           deck, poster, powerpoint, keynote, pitch deck, slideshow
  when     -: slide, slide deck, powerpoint, deck
  unless   wood, terrace, playground, hang
  number   Write the title on one slide
  1        Write the title on one slide
  2        Say out loud what the first slide would say
  3        Open the slides
  4        Name the one picture it needs
  unclear  Write down the one thing people will keep
  tired    Choose the last slide: thank you
  afraid   Make the slide that's easiest
  bored    Put a cat on one slide, for now

hand in and submit
  when     upload: slide, slides, file, video file, assignment, worksheet, material, document
  when     submit, hand in, turn in, upload, send in: *
  when     send, send off: chapter, draft, slide, paper, thesis, assignment, essay, application, report,
           manuscript, article, homework, file, document, portfolio, work, proposal, abstract, form, entry,
           dissertation, project, timesheet
  unless   card, gift, flowers, parcel, invoice, package, email, letter, money, christmas, postcard
  1        Open the page or the message where it goes
  2        Read its first line once more
  3        Put the file where it's easy to find
  4        Say “Good enough”
  unclear  Write down what else they ask for
  tired    Attach it, and leave the rest for tomorrow
  afraid   Let someone else press the button
  bored    Give the file a sensible name at last

passwords and backups
  when     change, update, sort, sort out, reset, organise: password
  when     set up, get: password manager, two factor, 2fa, backup
  when     back up: *
  when     make, do, run: backup
  when     -: password, password manager, backup
  1        Write down one account that matters
  2        Change one password, or copy one folder
  3        Find the cable or the login
  4        Name the one file you'd hate to be without
  unclear  Read the first step of how it's done
  tired    Put the cable on the table
  afraid   Begin with an account you don't need
  bored    Think up a password that's a tiny poem
"""
