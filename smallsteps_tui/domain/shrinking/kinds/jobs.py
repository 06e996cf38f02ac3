"""Jobs: looking, applying, interviews, offers, references."""

KINDS = """
job hunting
  when     look at, browse: job openings, openings, job alert
  when     sign up to, sign up for, set up: job alert, job alerts, job newsletter
  when     look at, browse, check, read, open: job ads, ads, jobs page
  when     find: work
  when     look for, need, search: work, employment
  when     find, look for, search for, get, change, hunt for, switch, land, need, search, apply to: job, new
           job, part time job, role, opening, summer job, vacancy, student job, remote job, side job, mini
           job, better job, job online, weekend job, job near home, employment, night job, indeed, job advert,
           job ad, job board, holiday job, job posting, job offer online, stelle, job opening
  when     look for, search for, get, hunt for, switch, land, need, search, apply to: position
  when     look at, browse, check, read, open: indeed, job advert, job ad, job board, job posting, linkedin
           jobs, job listing, vacancy
  when     -: new job, employment, jobsuche, job board, indeed
  when     *: job search, job hunt, job hunting, summer job, part time job, career move
  when     find, get, look for, search for: apprenticeship, ausbildung, internship, placement, traineeship,
           work experience, work placement
  unless   ready, done, university, book, paint, nose, social work, benefit, first day, last day, lesson,
           quit, leave, wash, play, pantomime, panto, theatre, musical, film, drama, pupils, in writing
  number   Open one job advert and read its title
  1        Open one job advert and read its title
  2        Write down one thing you liked about an old job
  3        Open the page with the adverts
  4        Name one thing you're good at
  unclear  Write down three words for a job you'd like
  tired    Save one advert for another day
  afraid   Read one advert, without planning to apply
  bored    Look for the oddest job on the page

apply for a job
  when     apply for, apply to, apply at: position, apprenticeship, internship, traineeship, bakery,
           ausbildung, work placement, vacancy, supermarket, company, companies, teaching job, hospital,
           shop, restaurant, café, factory, post, teaching post, promotion, role, nursing job, school job,
           civil service, job at, placement, museum job, civil service job, library job, police, army,
           agency, hotel
  when     write, do, start, prepare, fill in: job application, bewerbung, unsolicited application,
           speculative application, apprenticeship application, internship application, job application letter
  when     apply: -
  when     -: bewerbung, traineeship
  when     *: job application, apprenticeship application, internship application
  when     -: internship, work experience, work placement, apprenticeship, ausbildung
  when     do, fill in, start, write: job app, job apps, job form
  when     -: job app, job apps
  unless   university, visa, permit, benefit, flat, loan, mortgage, grant, citizenship, insurance, ethics,
           makeup, cream, paint, passport, housing, scholarship, residence, asylum, uni, homeless, status,
           order, sunscreen, server, credit, pension, council, college, delete
  number   Copy the name of one of them onto a page
  1        Write one line on why you'd like it
  2        Copy the name of the job onto an empty page
  3        Read the advert's first line again
  4        Say the name of the job, and then yours
  unclear  Mark the two things they ask for most
  tired    Save the advert, and the last day to apply
  afraid   Write it as if for a friend
  bored    Write the most boastful first line you can

cv and profile
  when     update, polish, fix, finish, redo, improve, rewrite, shorten: application folder
  when     update, polish, fix, finish, redo, improve, rewrite, shorten, design: cv, resume, résumé, linkedin,
           linkedin profile, curriculum vitae, profile, bio, lebenslauf, online profile, xing profile
  when     -: linkedin
  when     *: cv, resume, linkedin profile, lebenslauf, curriculum vitae
  unless   to the, to a, print, hand out, drop, dating, entry, client, investment, stock, teeth
  1        Open it at the place you'd like to change
  2        Open it, and read your own name
  3        Find the last version of it
  4        Say your last job in five words
  unclear  Write down one thing you've done that isn't in it yet
  tired    Change the date at the top
  afraid   Write down one thing you did well, for yourself
  bored    Describe your last job as an adventure

a first cv
  when     create, make, start, write, set up, draft, build, put together: cv, curriculum vitae, lebenslauf,
           resume, résumé, first cv
  unless   dating
  1        Write your name and your last job on a page
  2        Write your name at the top of a page
  3        Write down one thing you can do
  4        Say one place you've worked, or helped, aloud
  unclear  Look at one that someone else has written
  tired    Write one line, and leave the order for later
  afraid   Write it for someone who likes you
  bored    Begin with the job you liked best

a profile or a bio
  when     create, make, start, write, set up, draft, build: bio, linkedin, linkedin profile, xing profile,
           online profile, artist bio, author bio, work profile
  when     write, draft: profile
  unless   dating, character, tinder, hinge, company
  1        Write one line on what you do
  2        Write three words for what you do
  3        Read one that you like
  4        Say what you do, as to a neighbour
  unclear  Write down who'd read it
  tired    Write one line, and leave it rough
  afraid   Write it as a friend would say it
  bored    Write the silly one first

a portfolio
  when     create, make, start, set up, build, put together, update, improve, finish, redo, design, polish,
           do, sort: portfolio, work sample, photo portfolio, art portfolio
  when     -: portfolio
  unless   investment, stock, etf, share, fund
  1        Put one piece you'd show in a folder
  2        Write down three pieces you might show
  3        Look at one piece you're glad you made
  4        Picture the first page
  unclear  Write down who'll look at it
  tired    Choose one piece, and leave the rest
  afraid   Show one piece to someone kind
  bored    Begin with the oddest piece

a gap in the cv
  when     explain, talk about, write about: gap
  when     explain, fill, fill in, close, talk about, write about: gap year, cv gap, career break, employment
           gap
  when     *: cv gap, career break
  unless   chapter, thesis, literature, research, fence, hedge, argument, tooth, wall, fence, year abroad,
           takings, budget, budgets, figures, till, trades, market, pay gap, price
  1        Write its two dates on a page
  2        Write down one thing you learnt in it
  3        Write one word for what filled that time
  4        Say in plain words, to the mirror, what you did in that time
  unclear  Write down who might ask, and how
  tired    Write two words for it, and stop
  afraid   Say it first to someone who knows the story
  bored    Tell it as a year in space

cover letter
  when     write, draft, do, start, work on: cover letter, motivation letter, statement of purpose, personal
           statement, application letter, letter of motivation, motivational letter, anschreiben, statement of
           motivation
  when     *: cover letter, personal statement, motivation letter, application letter, anschreiben,
           motivational letter
  1        Write one bad sentence about why you want it
  2        Copy their name onto an empty page
  3        Open the advert and read what they ask for first
  4        Say why you'd like it, in one breath
  unclear  Write down what they're looking for, in three words
  tired    Write the greeting, and stop
  afraid   Write a sentence you'd never send
  bored    Begin it like a fairy tale, and change that later

interview
  when     -: video application
  when     prepare for, practise for, go to, do, have, pass, get ready for, prepare, practise, rehearse, get
           through, attend, record, face: interview, job interview, assessment centre, phone interview, video
           interview, interview question, second interview, panel interview, zoom interview, interview answer,
           assessment center, mock interview, phone screen, phone screening, second round, final round,
           assessment day, hirevue, one way interview, video screening, interview presentation, case
           interview, screening call
  when     practise, rehearse, prep, prepare, practice: salary question, weakness question, tell me about
           yourself, answer
  when     -: interview, interviews
  when     interview: -
  when     *: job interview, interview prep, assessment centre, video interview, phone interview, interview
           question, second interview, assessment center
  unless   sen, school, son, daughter, him, her, child, tenant, self, grandma, podcast, participant,
           transcribe, expert, visa, asylum, embassy, thesis, health, newspaper, hiring, candidate, risk,
           needs, care, tax, pip, employee, competition, quiz, boxing, golf, chess, applicant, applicants,
           nanny, cleaner, plumber
  1        Say one answer out loud
  2        Write down one question you'd ask them
  3        Hang up what you'd wear
  4        Say your own name, as you'd say hello
  unclear  Read the first line about them on their page
  tired    Lay out your clothes
  afraid   Say one answer to the mirror
  bored    Answer one question as your favourite film hero

after an interview or an application
  when     follow up on, follow up, chase: application, interview, job application
  when     chase, chase up, follow up, follow up on, ask about, ask for: interview result, interview results,
           interview outcome, job result, job application, application result
  when     *: application follow up
  unless   visa, benefit, permit, citizenship, housing, loan, benefits, school, passport, uni
  1        Write one line: “Is there any news on my application?”
  2        Find the name of the person you spoke to
  3        Look up the day you sent it
  4        Say out loud, in your friendliest voice, what you'd write
  unclear  Choose a day, and don't check until then
  tired    Write one line, and send it in the morning
  afraid   Let a friend read it first
  bored    Write it as a ransom note, then nicely

a rejection
  when     deal with, get over, cope with, accept, read, open, handle: rejection, rejection letter, rejection
           email, job rejection
  when     *: rejection, rejection letter, rejection email, job rejection
  1        Tell someone who's on your side
  2        Write down one thing you'd do the same way again
  3        Move their email out of sight
  4        Say “That was one door”
  unclear  Write one line: “Could you tell me what I could learn?”
  tired    Close the page, and put the kettle on
  afraid   Leave it unread until someone can sit with you
  bored    Mark their letter as a teacher would

network and recruiters
  when     message, contact, write to, ask, email, call, talk to, reach, phone, text: former colleague, old
           colleague, contact, ex colleague, old boss, former boss
  when     network: -, *
  when     -: networking
  unless   conference, event, fair, do, printer, cable, router, cabinet, tax, switch, drive, rack, engineer,
           diagram, hub, test, card, server, rail, at, breakfast, drinks
  1        Write one line: “It's been a while. How are you?”
  2        Write down three people you've worked with
  3        Write down one thing you'd like to know
  4        Say in one sentence what you're looking for
  unclear  Write down one question an insider could answer
  tired    Say hello to one of them, and ask for nothing
  afraid   Begin with someone who'd like to hear from you
  bored    Ask someone what the oddest part of the job is

a recruiter, a career adviser, a job fair
  when     register with, sign up with, join: agency, temp agency, recruitment agency
  when     message, contact, ask, call, meet, talk to, reach,
           phone, see, find, book, visit: recruiter, headhunter, hiring manager, career adviser,
           career advisor, careers adviser, job coach, career coach, career counsellor, mentor, temp agency,
           job centre adviser, careers service, career counselling, recruiter back, employment adviser
  when     go to, attend, visit, prepare for: job fair, career fair, careers fair, open house, careers day
  when     -: recruiter, headhunter
  when     *: job fair, career coach, career fair, career counselling, career advice
  when     attend, go to, prepare for, face, visit: networking event, meetup for jobs
  when     -: networking event
  1        Write down one thing you'd ask them
  2        Write down three words for the job you'd like
  3        Find their name, and how to reach them
  4        Say in one sentence what you can do
  unclear  Write down one: what's next, what pays, or what fits
  tired    Save their name for tomorrow
  afraid   Write to them first; talking can come later
  bored    Guess which question they ask everyone

references and work certificates
  when     ask for: recommendation letter
  when     ask for, get, find, request, ask, write to, need: referee, work reference, job reference, employer
           reference
  when     collect: referee, work reference, job reference, employer reference
  when     ask for, get, request, ask, write to, need: letter of reference, reference letter, letter of
           recommendation
  when     collect: letter of reference, reference letter, letter of recommendation
  when     ask for, get, request, ask, write to, need: reference
  when     -: work reference, reference letter
  unless   cite, bibliography, zotero, footnote, book, landlord, sixth, pupil, write references
  1        Write one line: “Could I name you as a reference?”
  2        Write down two people who've seen you work
  3        Write down one thing they could say about you
  4        Say one of their names, kindly
  unclear  Write down what the new place needs from them
  tired    Choose the one who'd answer fastest
  afraid   Ask the one who liked you best
  bored    Write the reference you'd give yourself

an offer
  when     consider, decide on, decide about, negotiate, weigh, think about, compare, read, look at, look
           over, go over, go through, check, review, understand, study: severance offer, offer, job offer,
           contract offer, salary offer
  when     *: job offer
  unless   house, flat, special, sale, lidl, aldi, tesco, supermarket, price, broadband, ebay, vinted, car,
           deal
  1        Write down one thing you like about it, and one you don't
  2        Write one line: “Thank you, I'll answer by Thursday”
  3        Find the day they'd like to know by
  4        Imagine one Monday morning there
  unclear  Write down one question you'd still ask them
  tired    Sleep on it, and answer nothing today
  afraid   Say your answer aloud, to an empty room
  bored    Toss a coin, and see what you're hoping for

answer an offer
  when     accept, decline, turn down, answer, reply to, say yes to, say no to, refuse, reject: offer, job
           offer, job, position, role, place, night job, day job, part time job, zero hours contract, trial
           shift, @job
  unless   house, flat, special, sale, invitation
  1        Write one line: “Thank you for your offer”
  2        Find the name of the person who sent it
  3        Look up when they'd like to hear
  4        Say your yes or your no aloud, once
  unclear  Write down the one thing you'd still like to know
  tired    Write it now, and send it in the morning
  afraid   Let someone read it before it goes
  bored    Write it as a royal decree

raise, promotion, review
  when     get: promoted
  when     ask for, negotiate, get, prepare, prepare for, discuss, request, do, talk about: raise, promotion,
           pay rise, self review, appraisal, better salary, salary negotiation, pay raise, higher salary, more
           money at work
  when     ask for: raise, pay rise, promotion
  when     prepare for, prepare, have, get through: performance review, annual review, year end review,
           appraisal
  when     -: promotion, appraisal
  when     *: performance review, salary negotiation, pay rise, annual review
  when     ask for, ask about, negotiate, request, talk about: rise, wage rise, salary increase
  when     ask about, talk about: raise
  when     negotiate: salary, pay
  unless   gig, album, event, show, shop, festival, stall, rates, prices, kids, child, flag, team, staff, time
           off, holiday, help, reference, leaflet, instagram, post
  1        Write down one thing that went well this year
  2        Write the number on a slip of paper
  3        Say aloud once how you'd begin
  4        Stand as you'd like to stand there
  unclear  Look up what others earn with that title
  tired    Write down one thing that went well this week
  afraid   Say the number out loud, to an empty room
  bored    Ask the mirror for twice as much

clothes and a photo for applying
  when     *: ceremony outfit, interview outfit
  when     dress for: interview, work, ceremony
  when     find, choose, get, lay out: interview clothes, interview outfit, work clothes, interview suit,
           interview shoe, work clothe
  when     *: interview outfit
  unless   from, cleaner, cleaners, back, washed
  1        Take out one thing you feel good in
  2        Look at what people there wear
  3        Hang it where you'll see it
  4        Straighten your collar once
  unclear  Ask a friend “This one, or that one?”
  tired    Hang one thing on the door
  afraid   Wear it for ten minutes at home
  bored    Try the face of a very important person

a photo for applying
  when     get, have taken, make, take, redo: cv photo, application photo, headshot, linkedin photo,
           professional photo, bewerbungsfoto, profile photo for work, professional headshot
  when     -: headshot, application photo, bewerbungsfoto, cv photo
  1        Take out one shirt you feel good in
  2        Look for a spot where the light falls on your face
  3        Wipe the lens of your phone
  4        Hold the phone up, and look into the lens
  unclear  Look at one photo you like of someone at work
  tired    Take one as you are, to see the light
  afraid   Ask someone you like to take it
  bored    Pull a face for the first one

a certificate from a former job
  when     ask for, get, request, chase, need: arbeitszeugnis, zeugnis, zwischenzeugnis, work certificate,
           employment certificate, service certificate, p45, p60, proof of employment, proof of work
  when     -: arbeitszeugnis, zwischenzeugnis, work certificate, employment certificate
  unless   school, birth, translate
  1        Write one line: “Could you send me my papers from work?”
  2        Write down who you'd ask there
  3        Write down the dates you worked there
  4        Say one thing you did well there
  unclear  Look up what goes in one
  tired    Find the last email about it, and leave it open
  afraid   Write as coolly as you would to an office
  bored    Write the certificate you'd give them

read up on whom one will meet
  when     google, look up, research, search for, read about, read up on, find out about: hiring manager,
           interviewer, interviewers, panel, interview panel, recruiter, new boss, company before interview,
           head of department, who's interviewing
  1        Type the name and the firm into a search
  2        Find the name in the invitation
  3        Write down one thing you'd like to know
  4        Say the name out loud
  unclear  Read one paragraph about what they do
  tired    Save one page for the evening before
  afraid   Look for one thing you have in common
  bored    Guess their favourite biscuit

adverts kept for later
  when     save, bookmark, pick out, star, print, screenshot, find, keep, collect, copy out: advert, adverts,
           job advert, job adverts, job ad, job ads, posting, postings, vacancy, vacancies
  unless   write, tv, post
  1        Open one page with jobs on it
  2        Type in the name of one job and your town
  3        Write down one word to search for
  4        Say one thing you'd like it to have
  unclear  Write down what'd rule one out
  tired    Save the first that isn't awful
  afraid   Save it, without planning to apply
  bored    Find the oddest job title

follow a firm
  when     follow: company, companies, firm, firms, hospital, school, recruiter, recruiters, agency, employer,
           employers
  unless   orders, instructions, car
  1        Write down one name you'd like to hear from
  2        Type that name into a search
  3        Read one line about them
  4        Say the name out loud
  unclear  Ask someone where they'd like to work
  tired    Follow one, and close the page
  afraid   Look at the page, without following yet
  bored    Find the one with the oddest job
"""
