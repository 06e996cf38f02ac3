"""Between jobs: notice, the last day, being let go, unemployment, the first day, coming back, retiring."""

KINDS = """
clear out one's place at work
  when     clear: locker, work locker, pigeonhole
  when     clear out, clean out, empty, pack up, pack: locker, desk, drawer at work, work laptop, work
           locker, pigeonhole, workplace
  when     clear out, empty, pack up, pack: my desk, office, office desk
  only     locker, last, leaving, office, pigeonhole, carton, years
  unless   garage, home office, school bag
  1        Put one empty bag with your keys
  2        Name one thing that's to come home
  3        Choose the first thing to take home
  4        Look round your desk once
  unclear  Write down what belongs to the firm
  tired    Take your mug, and leave the rest
  afraid   Do it when no one's there
  bored    Leave one odd thing for whoever comes next

the first day in a new job
  when     -: trial shift, trial day, taster day, first shift
  when     start at: company, job, office, hospital, firm, shop, factory, place, school
  when     start: job, new job, position, role, apprenticeship, internship, ausbildung, traineeship
  when     prepare for, get ready for, get through, survive, face: first day, first day at work, first week,
           new job, job, first day at job
  when     *: first day at work, first workday
  when     do, go to, have, prepare for, get through: trial day, trial shift, taster day
  when     -: trial day, trial shift
  when     -: first day
  unless   school, kindergarten, term, teaching, business, search, antibiotics, diet, couch, gym, camp, sober,
           challenge, ramadan, period, spring, back, lent, summer, fence, roof, wall, on the, on mrs, on mr
  1        Lay out what you'd wear
  2        Put one thing you'll need in your bag
  3        Look up how to get there, and when you'd leave
  4        Say “Hello, I'm new here” once
  unclear  Write down one question for the first morning
  tired    Set the alarm, and put the bag by the door
  afraid   Write down someone you already know there
  bored    Guess where the good biscuits are

leave a job
  when     give, write, work out, put in: resignation, resignation letter, notice letter, letter of
           resignation, two weeks notice, kündigung, notice at work
  when     hand in, send, submit: resignation, resignation letter, notice letter, letter of resignation, two
           weeks notice, kündigung, notice at work
  when     give, put in: notice
  when     hand in, send, submit: notice
  when     quit: work
  when     give notice, give notice at, hand in notice, put in notice: *, -
  when     quit, leave, resign from, resign, change out of, get out of: job, company, position, toxic job,
           employer, profession
  when     quit, resign from, resign: -
  when     resign: *
  when     *: resignation, resignation letter, kündigung, two weeks notice
  when     type, type up, draft, practise, write out: resignation letter, resignation, letter of resignation
  unless   flat, apartment, landlord, tenancy, house, room, sick, pregnant, pregnancy, glovebox, printed,
           written, signed, envelope, in my bag, its in, typed, already, gym, allotment, garage, contract,
           nursery, studio, storage, kennel, lease, marriage
  1        Write one plain line: “I'd like to leave on …”
  2        Look up how much notice you need to give
  3        Write down one thing you'd like to say to them
  4        Say quietly, to an empty room, what you'd write
  unclear  Write down what would need to happen before you go
  tired    Write one line, and put it in a drawer for tonight
  afraid   Say it first to someone who isn't your boss
  bored    Write the resignation of a film villain

the last day, saying goodbye
  when     write, send, say something at: farewell letter, leaving do, goodbye letter
  when     say goodbye to, say bye to, say farewell to: colleague, team, coworker, workmate, regulars,
           regular, customer, client, resident, patient, kitchen staff, kitchen, office, lads, girls at work,
           crew, staff, class
  when     write, send, give: farewell email, goodbye email, leaving speech, farewell mail, goodbye card,
           farewell card
  when     *: farewell letter, last day at work, farewell email, last week at work, goodbye email
  when     -: last day
  unless   school, holiday, term, exam, prom, late, antibiotics, chemo, camp, trip, festival, challenge,
           radio, radiotherapy, ramadan, course, pub, venue, book, returns, sale, register, vote, apply,
           tickets
  1        Write down one person you'd like to thank
  2        Write down one thing you liked there
  3        Put one thing of yours in your bag
  4        Think of one person you'd like to stay in touch with
  unclear  Choose one: cake, an email or a handshake
  tired    Send one line to one person
  afraid   Choose one person to have tea with before you go
  bored    Think of what you'd never have learnt anywhere else

let go, laid off
  when     get: sacked
  when     deal with, cope with, get over, survive, tell about, tell, process, handle: layoff, dismissal,
           redundancy, losing job, being fired, job loss, firing, being laid off
  when     get: fired, laid off, sacked, made redundant
  when     *: got fired, was fired, laid off, being fired, made redundant
  when     -: layoff, dismissal, unemployment
  when     *: redundancy, job loss
  unless   benefit, claim
  1        Tell someone you trust
  2        Put every paper about it in one envelope
  3        Write down the day you heard
  4        Put a hand on your chest and say “This isn't all I am”
  unclear  Save the number of a union or an advice line
  tired    Do nothing about it today; it can wait a night
  afraid   Ask someone to read the papers with you, and sign nothing yet
  bored    Walk round the block at an hour you'd have worked

papers on leaving a job
  when     sign, read, check, negotiate, understand, look at, go through: severance agreement, severance,
           settlement agreement, severance package, termination agreement, redundancy package,
           aufhebungsvertrag, exit agreement, termination letter, dismissal letter
  when     -: aufhebungsvertrag
  when     *: severance, settlement agreement, severance package, severance agreement, termination letter,
           dismissal letter
  1        Read its first paragraph, without a pen nearby
  2        Write down the last day they'll take your answer
  3        Put it in an envelope, unsigned
  4        Say “I'd like someone to read it first”
  unclear  Write down one question for a union or a lawyer
  tired    Take a photo of each page, and close it
  afraid   Let someone you trust read it to you
  bored    Count how often they write “hereby”

register as unemployed
  when     register as, sign on, register for, register at, sign up at, register with: unemployed, jobseeker,
           job seeker, unemployment, jobcentre, job centre, employment agency, arbeitsamt, agentur für arbeit,
           france travail, job agency, labour office
  when     -: arbeitsamt
  when     register: unemployed, jobseeker
  when     sign on, sign on at: -
  when     *: arbeitslos melden
  1        Look up the office's page for signing on
  2        Write down the day your work ends, or ended
  3        Put your ID and your notice letter in one place
  4        Say “I'm looking for work” out loud, once
  unclear  Ask someone who's done it “What did they want first?”
  tired    Put the papers for it in your bag
  afraid   Do it online, from your own table
  bored    Count the posters in their waiting room

a talk at the jobcentre
  when     call, prepare for, visit, contact: arbeitsamt, jobcentre, job centre, jobcentre appointment, job
           centre appointment, employment office, agentur für arbeit, labour office, jobcentre meeting
  when     go to, attend: arbeitsamt, jobcentre, job centre, jobcentre appointment, job centre appointment,
           employment office, agentur für arbeit, labour office, jobcentre meeting
  1        Write down one thing to tell them or to ask
  2        Put one paper for it in your bag
  3        Put your ID and your notice letter in one place
  4        Say “I'm looking for work” out loud, once
  unclear  Ask someone who's done it “What did they want first?”
  tired    Put the papers for it in your bag
  afraid   Do it online, from your own table
  bored    Count the posters in their waiting room

what to do with one's working life
  when     take, do: career test, aptitude test, personality test, career quiz
  when     list, write down: skill, strength, skills
  when     -: retraining
  when     change, switch, choose, plan, rethink, start, consider, find, think about: career, profession,
           calling, vocation, career path, my path, dream job, second career
  when     change, choose, rethink, start, consider, think about: direction
  when     find out, figure out, decide, work out: career, job i want, profession, what job
  when     -: career, vocation
  when     *: new career, career plan, career change, dream job, second career, change of career, career
           planning
  unless   meeting, bank, car, bike
  1        Write down one hour at work you enjoyed
  2        Write down three things people ask you for
  3        Write down one person whose job you'd like
  4        Say what you loved doing when you were ten
  unclear  Write down what you'd do if you didn't need the money
  tired    Write down one thing you're sure you don't want
  afraid   Ask someone how they got into their job
  bored    Read the job title on the next van you see

back at work
  when     return to, come back to: work, workplace, full time work
  unless   lunch, thesis, project, writing, homework
  1        Write one line to someone you like there
  2        Look up what time you begin
  3        Put one thing you'll need in your bag
  4        Think of someone you'd like to see again
  unclear  Write down one thing you'd need them to change
  tired    Put one thing for the day by the door
  afraid   Write down who'd be on your side there
  bored    Guess what's changed in the kitchen there

back to work after a break
  when     return to, go back to, get back into, get back to, come back to, start back at: work after burnout,
           work after baby, working life, workforce, work, job, office, work after leave
  when     -: reintegration, comeback, wiedereingliederung
  when     *: phased return
  when     get back into, go back to, return to: work, working, career, workforce
  unless   project, homework, thesis, book, writing, studies, library, code, shop, shoes, tea, coffee, lunch,
           essay
  only     kids, children, baby, maternity, break, parental, caring, years, gap
  1        Write one line to someone you like there
  2        Write down how many hours you'd begin with
  3        Walk the way there in your head
  4        Think of someone you'd like to see again
  unclear  Write down one thing you'd need them to change
  tired    Put one thing for your first day by the door
  afraid   Write down who'd be on your side there
  bored    Guess what's changed in the kitchen there

retire
  when     retire, plan for retirement: -, early, at, from work
  when     *: early retirement
  when     retire from, plan for retirement: *
  unless   car, tyre, account, fund, pension, savings, server, laptop, machine, script, api, shirt, number
  1        Write down one thing you'd do with a free morning
  2        Write down one question for the pension office
  3        Choose a month it might be
  4        Picture your first Monday at home
  unclear  Ask someone who's retired what surprised them
  tired    Write down one place you'd like to see
  afraid   Write down one thing at work you'd keep
  bored    Give your rocking chair a name

the talk before one goes
  when     -: exit interview, exit talk, leaving interview
  when     prepare, prepare for, have, go to, get through, attend, do: exit interview, exit talk,
           leaving interview
  1        Write down one thing that was good there
  2        Write down the one thing you'd change
  3        Say one good thing about it out loud
  4        Breathe out, and feel your feet
  unclear  Write down what you'd rather not say
  tired    Write one word, and leave it
  afraid   Write down one sentence to end with
  bored    Guess their first question

how much notice
  when     work out, check, find out, look at, find, ask about: notice period, notice, leaving date, last
           working day
  when     look up: notice period, notice, leaving date, last working day
  when     work out, count: last day
  when     *: notice period
  when     -: notice period, leaving date, last working day
  unless   flat, apartment, landlord, tenancy, house, room, notice board, church, board, door, window,
           parking, school, planning, funeral, hand
  1        Open your contract, and look for the word “notice”
  2        Find where your contract is
  3        Write down the date you'd like to be your last
  4        Say that date out loud
  unclear  Write one line: “What notice do I need to give?”
  tired    Put the contract next to your bed for the morning
  afraid   Ask someone who doesn't work there
  bored    Count the days on your fingers

something sweet for the last day
  when     bring, bake, take, get, make: cake, donut, donuts, doughnuts, biscuits, pastries, cookies,
           brownies, samosas, treats, sweets, chocolates, bagels, croissants
  when     buy, order: cake, donut, donuts, doughnuts, biscuits, pastries, cookies, brownies, samosas, treats,
           sweets, chocolates, bagels, croissants
  when     -: last day cake, leaving cake, cake for last day
  only     last day, leaving, office, team, colleagues, staff room, work, crew, coworkers
  unless   kids, school, diet, wedding, customers
  1        Write down how many of you there are
  2        Think of one who doesn't eat everything
  3        Put a box or a tin by the door
  4        Think of who'd take the first piece
  unclear  Ask one of them: sweet or savoury
  tired    Choose the shop you pass anyway
  afraid   Leave it in the kitchen with a note
  bored    Think of the icing you'd never dare

the way to a new place
  when     practise, try, try out, test, walk, drive, cycle, do, time, do a dry run of, rehearse, learn,
           check, plan: route, commute, way to work, walk to work, bus ride, route to work, journey, drive to
           work, way there, bus route, dry run, practice run, trip to office
  when     look up: route, commute, way to work, walk to work, bus ride, route to work, journey, drive to
           work, way there, bus route, dry run, practice run, trip to office
  when     find: interview room, interview building, building, entrance, test centre, interview place
  only     street view, work, job, depot, office, interview, first day, monday, school, site, new, hospital,
           factory, warehouse, clinic, college, station, court, sunday, before, way
  unless   climb, bouldering, hike, holiday, trail, piano, delivery route, milk, paper round, running,
           marathon
  1        Look it up once, from your door to theirs
  2        Write down when you'd leave
  3        Put your shoes and your bag by the door
  4        Walk its first bit in your head
  unclear  Write down the one turn you're unsure of
  tired    Save the map, so it's there in the morning
  afraid   Go half of it, and come back
  bored    Guess how many lights are red

take your own things along
  when     forward, save, copy, move, download, delete, export, move off: personal email, personal emails,
           personal file, personal files, personal photos, contacts, own files, payslips, personal documents,
           my files, photos, private files, personal stuff
  only     leave, leaving, before, go, work, last day, last week, laptop, job
  1        Open the place where it's kept
  2        Choose where your copy would go
  3        Find one of them
  4        Say where you'd keep it
  unclear  Ask what may go with you
  tired    Send one of them to yourself
  afraid   Begin with one that's certainly yours
  bored    Find the oldest one

what to bring in on the first days
  when     find, dig out, look for, get ready, put ready, sort out, get: national insurance number, ni number,
           p45, bank details, right to work document, starter form, tax number for work, social security card,
           new starter form
  only     job, work, hr, payroll, first day, monday, start, starter, national insurance, ni, employer
  1        Look on one old payslip, letter or card
  2        Put everything HR asked for in one folder
  3        Write down who'd have it
  4        Say what they want it for
  unclear  Ask HR what else would do
  tired    Write one line: “It's on its way”
  afraid   Look in one place, then stop
  bored    Guess which drawer it's in

days of one's own
  when     plan, prepare for, get ready for, start, begin, face, enjoy, use, use up, spend: @leave
  1        Write down one thing you'd like to do on it
  2        Look up how many days there are
  3        Write its date on a slip of paper
  4        Picture the morning of it
  unclear  Ask someone what they did with theirs
  tired    Leave one hour of it empty
  afraid   Write down who covers for you
  bored    Think of the laziest way to spend it

a leaving card
  when     write, sign, do, make, pass round, organise: leaving card, retirement card, goodbye card,
           farewell card
  when     -: leaving card, retirement card
  when     leave: card
  unless   home, bank, credit, debit, my, with, behind, at, gift card on, sim
  1        Write their name on a card or a slip of paper
  2        Write down one thing they did that you liked
  3        Write down who'd like to sign
  4        Picture them opening it
  unclear  Read what others wrote, and write three words
  tired    Sign with your name and a star
  afraid   Write “Thank you for …”, and one word
  bored    Draw their coffee mug

what one would wear
  when     plan, choose, decide, decide on, work out, pick, sort out, think about, think of, lay out, look up,
           ask: *, -
  only     to wear
  unless   glasses, mask, wig
  1        Take out one thing you feel good in
  2        Hang it where you'll see it
  3        Look out of the window, and feel the air
  4        Say one colour
  unclear  Ask someone “This one, or that one?”
  tired    Lay out what you wore last time
  afraid   Choose what's soft on the inside
  bored    Add one odd sock

some words on leaving
  when     write, give, do, prepare, practise, make, rehearse, draft, plan: speech, leaving speech, farewell
           speech, few words, words, toast
  only     leaving, farewell, last day, retirement, retiring, goodbye
  unless   wedding, groom, bride, funeral, school
  1        Write down one moment there that you'd tell
  2        Write down one name to thank
  3        Say the first line to the kettle
  4        Breathe out, and feel your feet
  unclear  Write three words: a start, a story, a thank you
  tired    Write one line on a card, and stop
  afraid   Read it to one friendly face first
  bored    Begin with the coffee machine, as if it were a colleague

choose a leaving card
  when     pick, choose, buy, get, find, look for: leaving card, retirement card, goodbye card, farewell card,
           good luck card
  1        Write down one thing they'd smile at
  2        Name one shop you pass anyway
  3        Picture what'd be on the front of it
  4        Think of them opening it
  unclear  Choose: a funny one, or a plain one
  tired    Leave a note by your keys for when you're out
  afraid   Choose a blank one with a picture you like
  bored    Think of the oddest one you ever got

hand back what's the firm's
  when     hand in, hand back, give back, give, return, hand over, hand, drop off, take back, post back, send
           back: badge, id badge, work badge, lanyard, work laptop, work phone, work uniform, uniform, fob,
           key card, work keys, office keys, shop keys, locker key, fuel card, company phone
  unless   scout, scouts, brownie, bus, school, library, lost, police, found, cadets, charity
  1        Put it, or the first of it, next to your bag
  2        Write down who takes it from you
  3        Check that nothing of yours is on it or in it
  4        Say “This is yours” once
  unclear  Ask what they'd like back, in one line
  tired    Put it by the door for the morning
  afraid   Ask someone you like there to take it in
  bored    Think of what it saw with you
"""
