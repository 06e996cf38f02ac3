"""Work at a desk: meetings, slides, handing in, passwords."""

KINDS = """
meetings
  when     prepare, prepare for, lead, run, attend, join, schedule, organise, plan, go to, set up, hold,
           have: meeting, conference, workshop, agenda, seminar, team meeting, stand up, interview panel,
           retro, standup, job shadowing, appraisal, review meeting, parents evening, webinar
  when     -: meeting, agenda, conference, workshop, team meeting
  unless   aa, support, cancel
  1        Write down one question for it
  2        Open your calendar at the day
  3        Write its name at the top of a page
  4        Say what you'd like to come away with
  unclear  Write down what it's about, in five words
  tired    Open the invitation and read its first line
  afraid   Write down one sentence you could say there
  bored    Guess who'll talk first

presentations and slides
  when     -: lecture slide, lecture slides
  when     prepare, make, finish, create, design, do, update, work on: presentation, slide, deck, slide
           deck, poster, powerpoint, keynote, pitch deck, slideshow
  when     -: slide, slide deck, powerpoint, deck
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
  when     submit, hand in, turn in, upload, send in: *
  when     send, send off: chapter, draft, slide, paper, thesis, assignment, essay, application, report,
           manuscript, article, homework, file, document, portfolio, work, proposal, abstract, form, entry,
           dissertation, project, timesheet
  unless   card, gift, flowers, parcel, invoice, package, email, letter, money, christmas, postcard
  1        Open the page or the message it goes in
  2        Read its first line once more
  3        Put the file where it's easy to find
  4        Say “Good enough”
  unclear  Write down what else they ask for
  tired    Attach it, and leave the rest for tomorrow
  afraid   Ask someone else to press the button
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
  4        Say which file you'd hate to be without
  unclear  Read how to do the first step
  tired    Put the cable on the table
  afraid   Begin with an account you don't need
  bored    Think up a password that's a tiny poem
"""
