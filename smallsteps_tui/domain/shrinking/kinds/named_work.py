"""Work people look for, in classes: jobs, shifts, applications."""

KINDS = """
@job
  nouns    job, vacancy, position, role, post advertised, job advert, job ad, advert for job, job listing,
           job posting, job opening, job offer online, side gig, freelance gig, trial shift, transfer
           request, job board, job alert, day job, new job, better job, other job, second job, side job,
           side hustle, mini job, minijob, nebenjob, werkstudentenjob, werkstudent job, job étudiant, petit
           boulot, boulot, interim job, trabajo, curro, lavoro, bijbaan, jobb, emprego, bico, estágio,
           stage placement, summer job, holiday job, saturday job, weekend job, part time job, full time
           job, student job, campus job, work study job, temp job, temp work, agency work, agency job,
           casual job, casual work, seasonal job, seasonal work, harvest job, cash job, cleaning job,
           cleaner job, care job, carer job, caring job, warehouse job, factory job, kitchen job, kitchen
           porter job, dishwasher job, barista job, bar job, waitress job, waiter job, waitressing job,
           shop job, retail job, supermarket job, cashier job, call centre job, call center job, delivery
           job, driver job, driving job, bus driver job, lorry job, trucking job, security job, night guard
           job, receptionist job, reception job, admin job, office job, data entry job, it job, tech job,
           developer job, dev job, coding job, analyst job, bookkeeping job, accounting job, teaching job,
           ta job, teaching assistant job, tutor job, tutoring job, nanny job, au pair job, nursing job,
           nurse job, hca job, lab job, research job, research assistant job, postdoc, postdoc position,
           phd position, lectureship, fellowship, museum job, library job, zoo job, charity job, ngo job,
           council job, government job, govt job, sarkari job, civil service job, federal job, usajobs,
           state job, police job, army job, prison job, railway job, post office job, farm job, gardening
           job, landscaping job, building job, labouring job, construction job, electrician job, plumbing
           job, mechanic job, garage job, hairdressing job, salon job, acting job, music job, writing job,
           editing job, translation job, remote job, work from home job, wfh job, online job, freelance
           job, contract job, contract work, apprenticeship, trade apprenticeship, electrician
           apprenticeship, ausbildung, ausbildungsplatz, ausbildungsstelle, praktikum, praktikumsplatz,
           internship, internship spot, placement, work placement, work experience, traineeship, trainee
           role, trainee position, graduate scheme, grad scheme, grad job, graduate job, graduate
           programme, residency match, volunteer role, voluntary role, volunteer position, volunteering
           role, trial day, probearbeit, probetag, supervisor role, team leader role, team lead role,
           manager role, management role, deputy role, head of year role, promotion, internal role,
           internal vacancy, internal job, secondment, permanent contract, permanent position, fixed term
           contract, zero hours contract, contract role, amazon job, aldi job, lidl job, tesco job, nhs
           job, starbucks job, mcdonalds job, uber job, deliveroo job, indeed job, linkedin job, reed job,
           seek job, stelle, stellenanzeige, jobangebot, offre d'emploi, oferta de trabajo, vacature, vaga

@leave
  nouns    day off, annual leave, leave, holiday leave, parental leave, paternity leave, maternity leave,
           carer's leave, carers leave, compassionate leave, unpaid leave, sick leave, study leave, vacation
           day, vacation days, pto, pto day, personal day, holiday day, holiday request, holiday days, urlaub,
           urlaubstag, urlaubsantrag, elternzeit, congé, congés, rtt, sabbatical, lieu day, toil, flexitime,
           flexible hours, flexible working, part time hours, reduced hours, fewer hours, compressed hours,
           more hours, four day week, remote day, work from home day

@shift
  nouns    shift, night shift, early shift, late shift, day shift, morning shift, evening shift, weekend
           shift, saturday shift, sunday shift, friday shift, monday shift, double shift, extra shift, bank
           shift, overtime shift, on call shift, sleep in shift, christmas shift, new year's shift, closing
           shift, opening shift, split shift, bar shift, night duty, weekend duty, rota slot, day off,
           annual leave, leave, holiday leave, parental leave, paternity leave, maternity leave, carer's
           leave, carers leave, compassionate leave, unpaid leave, sick leave, study leave, vacation day,
           vacation days, pto, pto day, personal day, holiday day, holiday request, holiday days, urlaub,
           urlaubstag, urlaubsantrag, elternzeit, congé, congés, rtt, sabbatical, lieu day, toil,
           flexitime, flexible hours, flexible working, part time hours, reduced hours, fewer hours,
           compressed hours, more hours, four day week, remote day, work from home day

@application
  nouns    cv, cvs, curriculum vitae, resume, résumé, résume, lebenslauf, currículum, curriculo, currículo,
           curriculum, cover letter, covering letter, coverletter, anschreiben, motivationsschreiben,
           lettre de motivation, carta de presentación, carta de motivación, motivatiebrief, personligt
           brev, list motywacyjny, motivation letter, letter of motivation, motivational letter,
           application letter, job application, application email, bewerbung, bewerbungsmappe, candidature,
           candidature spontanée, speculative application, internship application, apprenticeship
           application, ausbildung application, grad scheme application, phd application, fellowship
           application, residency application, volunteer application, personal statement, supporting
           statement, statement of purpose, supporting information, statement of suitability, suitability
           statement, selection criteria, key selection criteria, ksa, star answer, star story, star
           stories, star example, competency answer, competency question, example for interview, elevator
           pitch, pitch about myself, introduction of myself, profile summary, personal profile,
           professional summary, professional profile, skills section, skills list, list of skills, work
           history, employment history, education section, hobbies section, linkedin, linkedin profile,
           linkedin headline, linkedin summary, linkedin about, linkedin about section, linkedin bio, xing
           profile, indeed profile, usajobs profile, usajobs resume, federal resume, upwork profile, fiverr
           profile, fiverr gig, application portfolio, portfolio for job, design portfolio, portfolio site,
           showreel for job, work sample, work samples, writing sample, diversity statement, research
           statement, teaching statement, teaching philosophy, reference list, list of references, referee
           list, referees, video application, video cv, cover email, thank you email after interview,
           follow up email, gap on cv, gap in cv, cv gap, employment gap

type, and get quicker
  when     do, practise, practice, get better at, improve, learn: typing, typing practice, touch typing,
           typing speed, ten key
  when     -: typing practice, typing
  when     type: practice, practise, drill, exercise, typing practice
  unless   app, piano, midi
  1        Type one line, as slowly as you like
  2        Put your fingers on the middle row
  3        Find one page to practise on
  4        Type your own name with your eyes closed
  unclear  Look up which finger goes where
  tired    Type one word three times
  afraid   Type where no one counts
  bored    Type one line of a song you know

try on what one works in
  when     try on, hang up, hang, get ready, check, unpack: uniform, work uniform, suit, interview suit,
           scrubs, overalls, work shirt, chef whites, work trousers, tabard, work shoes, work boots, hi vis
  unless   school, kids, son, daughter, wedding, army
  1        Get it out, and look it over
  2        Undo one button, or one lace
  3        Choose what goes with it
  4        Hold it up once, by the mirror
  unclear  Look for the one thing that wants mending
  tired    Hang it where you'll see it
  afraid   Wear it for five minutes at home
  bored    Salute the mirror

lay out what one works in
  when     lay out, set out, put out, lay: uniform, work uniform, scrubs, overalls, work shirt, chef whites,
           work trousers, tabard, hi vis, work clothes, interview suit
  unless   kids, son, daughter
  1        Open the wardrobe, or the bag it's in
  2        Take out one piece of it
  3        Find the shoes that go with it
  4        Say out loud where it is now
  unclear  Look up what the weather will be
  tired    Hang it on the door as it is
  afraid   Put the softest thing you own underneath
  bored    Lay it out as if someone lay in it

find one's way about a new place
  when     find, look for, ask where, find out where, learn where, show me: fire exit, staff room, staffroom,
           staff toilet, canteen, locker room, changing room, reception, assembly point, time clock,
           stationery cupboard, stock room, sluice, loading bay, kitchen at work, staff entrance, staff
           toilets, smoking area, printer at work, clock in machine, first aid room, muster point
  1        Say “Could you show me?” once, to yourself
  2        Look for a sign on the nearest wall
  3        Choose one friendly face to ask
  4        Name one place there you know already
  unclear  Look for a plan by the door
  tired    Follow someone who's going that way
  afraid   Come ten minutes early, and stroll
  bored    Draw a pirate map of it

a code for a door
  when     memorise, learn, remember, learn by heart: door code, alarm code, gate code, keypad code, locker
           code, till code, pin, pin number, staff number, extension number, employee number, postcode, phone
           number
  unless   write, change, choose
  1        Say its first two figures to yourself
  2        Tap them with a finger on the table
  3        Find the note it's on
  4        Picture the door
  unclear  Look for a date or a pattern in it
  tired    Tap it once in the air, and sleep on it
  afraid   Ask someone where they keep theirs
  bored    Sing it like a phone advert

pack for work
  when     pack, pack up, pack bag for: knife, knife roll, apron, knives, uniform, work bag, work boots,
           boots, overalls, tabard, chef whites, tools, laptop, steel toecaps, bag, scrubs, shirt, work
           things, work clothes, lanyard, badge, hi vis
  only     shift, trial, first day, work, induction, monday, site, job, interview, morning, ward, new job,
           chef, tabard, tomorrow
  unless   kids, child, school, holiday, swim, school bag, son, daughter, hospital bag, baby, gym, sell,
           moving, football, rugby, hockey, dance
  1        Put an open bag where you'll pack it
  2        Name the one thing you can't do without there
  3        Write down three things that go in
  4        Say where the first of them is
  unclear  Look up what they asked you to bring
  tired    Put the bag by the door, and pack in the morning
  afraid   Pack one thing that makes you feel like yourself
  bored    Add one snack as a surprise for yourself

a place that takes people on
  when     -, ask at, ask, google, find, check, look at, try, call: vineyard, orchard, farm, factory,
           warehouse, supermarket, café, cafe, hotel, bakery, restaurant, pub, bar, shop, care home,
           hospital, school, nursery, garage, salon, salmon farm, packhouse, cannery, resort, ski resort,
           campsite, museum, library, call centre
  when     look up: vineyard, orchard, farm, factory, warehouse, supermarket, café, cafe, hotel, bakery,
           restaurant, pub, bar, shop, care home, hospital, school, nursery, garage, salon, salmon farm,
           packhouse, cannery, resort, ski resort, campsite, museum, library, call centre
  only     hiring, recruiting, vacancies, vacancy, job, jobs, staff wanted, apply, cv, help wanted, taking
           on, harvest work
  unless   quit, leave, finish
  1        Write one line: “Are you taking people on?”
  2        Look one up, and save its page or number
  3        Write down one thing you could do there
  4        Say your one line out loud
  unclear  Ask someone who's worked in such a place
  tired    Write down one name, and stop
  afraid   Write to one first; a call can come later
  bored    Guess what they have for lunch there

the form for new starters
  when     sort out, do, fill in, fill out, finish, complete, send, sign, start, read, return, hand in:
           starter checklist, new starter form, starter form, bank mandate, right to work form, new starter
           pack, starter pack, hr form, hr forms, tax form for work, onboarding form, onboarding forms,
           joining forms, new job form, new job forms, hmrc starter checklist
  when     -: starter checklist, new starter form, bank mandate, onboarding forms, hr forms, new job forms,
           starter pack
  1        Open it, and look at its first box
  2        Read its first line
  3        Put your bank card and your ID next to it
  4        Say what it's for, in five words
  unclear  Put a question mark by the box that puzzles you
  tired    Fill in the two boxes you're sure of
  afraid   Ask HR to go through it with you
  bored    Count the boxes

a place to work at
  when     set up, arrange, rearrange, tidy up, sort, sort out: desk, my desk, workspace, workstation, work
           station, home office, desk at work, office corner
  unless   ikea, flat pack, standing, assemble, clutter, lunch
  1        Put the one thing you use most in its place
  2        Sit there, and reach for three things
  3        Clear one corner of it
  4        Say where the light comes from
  unclear  Write down three things it needs
  tired    Move one thing that's in the way
  afraid   Do half of it
  bored    Put one odd thing on it, to look at

call a place about a job
  when     ring, call, phone, email, message, text, write to, ask, contact, ring up, phone up, go in to, ask
           at: nursery, school, hospital, care home, café, cafe, shop, hotel, pub, restaurant, garage,
           warehouse, bakery, library, salon, agency, farm, factory, hr, head chef, manager, supermarket,
           depot, leisure centre, college, clinic, surgery, museum, head, head teacher, chef, owner
  only     job, post, vacancy, vacancies, about work, need staff, need anyone, need people, position, role,
           shifts, apprenticeship, hiring, placement, advert, ad
  unless   quit, my job, leave, sick, lost my job
  1        Write down one question about it
  2        Write one line: “It's about the job”
  3        Find their number or their page
  4        Say your name, and “I'm calling about the job”
  unclear  Write down the one thing you'd like to know: hours, pay, or when
  tired    Save the number for the morning
  afraid   Write to them first; a call can come later
  bored    Guess who'll pick up

are they still happy to be asked
  when     check, update, confirm, look over: references, reference, referee, referees
  only     still, ok, happy, job, work, referee, referees, they
  unless   thesis, essay, citation, zotero, format, apa, harvard, bibliography, doi
  1        Write one line: “Are you still happy to be my referee?”
  2        Write down their names, and how to reach them
  3        Think of a day you worked well together
  4        Say one of their names
  unclear  Write down what the new place will ask them
  tired    Ask one of them, and leave the rest
  afraid   Ask the one who liked you best
  bored    Guess what they'd say first

films for new people
  when     finish, watch, go through, do, start, get through, catch up on, complete: onboarding videos,
           onboarding video, training videos, training video, induction video, induction videos, safety video,
           compliance video
  unless   edit, make, film
  1        Open the one that's next, and watch ten seconds
  2        Write down how long it lasts
  3        Find the link to it
  4        Put your headphones next to you
  unclear  Write down the one thing it's meant to teach
  tired    Watch one minute, and stop
  afraid   Watch it with the captions on
  bored    Guess what the actors had for lunch

an answer for the interview, made better
  when     polish, improve, tighten, tighten up, shorten, sharpen, rework, tidy up, prepare, write: answer,
           answers, interview answer, star answer, star answers, answer about weaknesses, answer about
           strengths, answer about myself
  only     weakness, weaknesses, strengths, interview, star, panel, myself, job, gap, competency
  unless   form, exam, essay, homework, customer
  1        Say its first sentence out loud, any way it comes
  2        Cross out one word in it
  3        Write down the one thing they'd remember
  4        Hum it without words
  unclear  Write down the true story behind it
  tired    Say it once, lying down
  afraid   Say it to someone kind
  bored    Say it as a newsreader

how one's shifts fall
  when     check, look at, read, note down, write down, copy, screenshot, put in, look up, understand, save:
           shift pattern, my shifts, next week's shifts, work pattern, shift times
  1        Find the newest one, and look at tomorrow on it
  2        Put your finger on your name
  3        Open the page or the app it's on
  4        Say which day you're off
  unclear  Ask someone who's on with you
  tired    Write down the next one, and no more
  afraid   Look at the days off first
  bored    Count the mornings

keep to one's hours at work
  when     set, keep, protect: boundary at work, work boundary, working hours, boundaries at work, work hours
  when     leave, stop, finish, go home: on time
  when     *: work life balance, work boundaries
  unless   quit, sick, career
  1        Write down when you'd like to stop
  2        Put your stopping time in your calendar, as a meeting
  3        Put your coat or your bag where you'd see it then
  4        Say the time out loud once
  unclear  Write down what would wait if you went
  tired    Choose one evening of this week for it
  afraid   Tell one colleague when you'll be off
  bored    Plan the first ten minutes after it

an incident report
  when     write, do, file, finish, fill in: incident report, accident report, near miss report, damage log,
           accident form
  when     *: incident report
  unless   assault, police
  1        Write down the time and the place
  2        Write down who else was in the room
  3        Open the form, and put the date in
  4        Say what happened, in five words
  unclear  Write what you saw, and leave out what you think
  tired    Write three words, to fill in tomorrow
  afraid   Ask someone who was there to read it
  bored    Tell it as the clock on the wall would
"""
