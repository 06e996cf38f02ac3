"""Work and money once more: lists of firms, tests, certificates, first lines, sums, banks, people one owes."""

KINDS = """
look at a firm before the talk
  when     research, look at, look up, look into, read about, read up on, check out, google: company,
           employer, firm, museum, company before interview, company website
  only     interview, talk, trial, before, meeting
  1        Open their page, and read one line
  2        Write down one thing they make
  3        Write down one thing you'd ask them
  4        Say the firm's name out loud
  unclear  Look up who you'd meet
  tired    Save their page for the train
  afraid   Write down one thing you have in common
  bored    Guess what they have for lunch

a list of firms or people to ask
  when     make, write, start, do, collect: list of firm, list of company, list of employer, list of agency,
           list of recruiter
  when     look up, research, find, look into, look at: employer, startup, career page
  unless   shopping, insurance, energy, moving, phone, claim, complain, sue, avoid, invoice, owe, chase,
           cancel
  only     list, company, companies, firms, employer, agencies, job, contacts, career
  1        Write down one place you'd like to work
  2        Ask someone where they like working
  3        Say in three words what you'd do there
  4        Picture yourself at its door
  unclear  Write down what kind of place would suit you
  tired    Write down one name, and stop
  afraid   Write down the one you'd never dare to ask
  bored    Think of the place with the best lunch

tests for a job
  when     redo, retake, resit, repeat, try again: online test, aptitude test, psychometric test, online
           assessment, coding test, typing test, numerical test
  when     do, take, practise, prepare for, complete, pass, start: online test, aptitude test, psychometric
           test, online assessment, coding test, situational judgement test, codility, pymetrics, cognitive
           test, job simulation, numeracy test, literacy test, numerical test, typing test, skills test,
           english test, hackerrank, leetcode
  when     -: aptitude test, psychometric test, online assessment, numerical test, typing test
  unless   covid, pregnancy, blood, driving, tax, child, autism, adhd, needs, risk, self, pip, carer, esa,
           social
  1        Do one sample question
  2        Write down how long it takes, and how many parts it has
  3        Choose a quiet hour for it
  4        Feel both feet on the floor for one breath
  unclear  Look up what it's called, and one example
  tired    Do one question in the morning, after breakfast
  afraid   Do the sample with someone beside you
  bored    Answer one as someone else would

certificates and papers for an application
  when     get, ask for, order: missing certificate, certificate, diploma, transcript of record, work
           certificate, school certificate, police check, dbs check, dbs, criminal record check,
           qualification, right to work
  when     -: dbs check, right to work, transcript of record
  unless   birth, marriage, death, visa, medical, doctor, sick, sports, swimming, reward, kids, award,
           winners, framed, recognised, translated, apostille, scanned, laminated, stamped
  only     job, application, missing, employer, dbs, school, work, diploma, nursing, teaching, qualification
  1        Find the page or the address of the office that issues it
  2        Look in the likeliest folder
  3        Write one line: “It's on its way”
  4        Say its name out loud
  unclear  Ask if a photo of it will do
  tired    Write one line, and don't send it yet
  afraid   Ask for one more week
  bored    Count the folders you own

what I'm good at
  when     write about, write, describe, list, write down, think of, find, name, work out, talk about: my
           strength, achievement, skill, success, transferable skill, experience, personal statement, personal
           profile, about me, elevator pitch, supporting statement, competency, star answer, example
  when     write about, write, describe, list, write down, think of, name, work out, talk about: strength
  when     -: elevator pitch, supporting statement, personal statement, star answer, transferable skill
  unless   muscle, gym, university, training
  only     strength, weakness, weaknesses, achievement, skills, job, pitch, statement, profile, competency,
           star, motivation, application, successes
  1        Write down one thing someone once thanked you for
  2        Say it out loud in one sentence
  3        Ask one person what you're good at
  4        Straighten your back for one breath
  unclear  Think of a day you went home happy
  tired    Write down one word
  afraid   Write it as if about a friend
  bored    Boast like a footballer

thank them afterwards
  when     thank, follow up with: interviewer, hiring manager, panel, interview panel
  1        Write one line: “Thank you for talking to me on …”
  2        Write down one thing from it that stayed with you
  3        Say “thank you” once, out loud
  4        Breathe out: the interview's done
  unclear  Look up how their name is spelt
  tired    Write one line, and don't send it yet
  afraid   Ask someone to read it
  bored    Write it in seven words

get over a no
  when     get over, deal with, process, recover from, cope with, accept: rejection, rejection email, no,
           failed interview, refusal
  unless   visa, asylum, permit, guy, girl, boyfriend, girlfriend
  only     rejection, job, interview, application, no, nhs
  1        Tell someone who's on your side
  2        Write down one thing you'd do the same way again
  3        Spend ten minutes on something you're good at
  4        Breathe out slowly: it's one no
  unclear  Ask them for one line of feedback
  tired    Close the email, and go to bed early
  afraid   Tell a friend about it
  bored    Fold a piece of paper into a boat

face work after a while away
  when     open, turn on, switch on, start up, log in to, log on to, look at: laptop, work laptop, work
           computer, work phone, work email, work mails, slack, teams
  only     work, holiday, leave, sick, after
  1        Sit where you'd work, with everything closed
  2        Choose the one person whose message you'd read first
  3        Choose how long: ten minutes, and a break
  4        Breathe out once, slowly
  unclear  Ask a colleague for the three things that matter
  tired    Choose a time for it tomorrow
  afraid   Ask someone to sit near you
  bored    Guess how many messages there are

ask for a reference
  when     ask, email, write to, contact, call, message, choose, find: boss, old boss, manager, old manager,
           teacher, professor, prof, colleague, old colleague, supervisor, landlord, somebody, someone,
           employer, former boss, tutor
  unless   number, code
  only     reference, referee, recommendation letter, letter of recommendation, recommendation
  1        Write one line: “Could I give your name as a reference?”
  2        Write down what you'd like them to say
  3        Think of a day you worked well together
  4        Say out loud what you'd write
  unclear  Write down two people who've seen you work
  tired    Write one line, and don't send it yet
  afraid   Say to yourself that a no is fine
  bored    Write it in seven words

leave and tell them
  when     tell, talk to, write to, inform: boss, current boss, manager, employer, team
  unless   mistake, sick
  only     leaving, quit, quitting, resign, resignation, notice, new job, pregnant, pregnancy, maternity
  1        Write down your first sentence: “I'd like to tell you that …”
  2        Choose a day, and a time before they go home
  3        Say out loud how you'd begin
  4        Feel both feet on the floor for one breath
  unclear  Write down the one date that matters
  tired    Ask them for ten minutes, and say no more yet
  afraid   Practise it with a friend
  bored    Say it in a silly voice, once

learn for the job
  when     learn, train for: forklift, sap, barista, first aid, health and safety, sage, quickbooks, manual
           handling, telephone manner
  when     get, pass, train for: forklift licence, food hygiene certificate, hygiene certificate, hgv licence,
           lorry licence, security licence, sia, care certificate
  when     learn, train for: excel, typing, touch typing
  when     -: forklift test, food hygiene test, cscs test, cscs card, sia course, forklift course, hgv course
  unless   child, homework
  1        Look up one page or clip about it
  2        Look up who teaches it near you
  3        Write down one thing you'd like to ask
  4        Act out its main movement in the air, once
  unclear  Ask someone who does it what was hard for them
  tired    Save one page or one video
  afraid   Ask someone to show you twice; people like to
  bored    Guess what the red button does

money from someone
  when     get, ask for, chase, claim, demand, sort out, arrange, apply for, ask: child support, alimony,
           money owed, deposit back, wages, unpaid wage, back pay, overtime pay, money, ex, old employer, rent
  when     collect: child support, alimony, money owed, deposit back, wages, unpaid wage, back pay, overtime
           pay, money, ex, old employer, rent
  when     -: child support, alimony, unpaid wage
  when     get, ask for, chase, claim, demand, apply for, collect: child maintenance, maintenance payment,
           unpaid maintenance, spousal maintenance
  unless   garden, car, website, tax, ryanair, airline, flight, brother, sister, friend, boiler, bike, house,
           lift, building, roof, staff, payroll, dad, mum
  only     child support, alimony, unpaid, owed, owes, wages, overtime, back pay, pay maintenance, refund
  1        Write down the sum, and who has it
  2        Write one plain line: the sum, and the day you'd like it by
  3        Look up who can help you claim it
  4        Straighten your back for one breath
  unclear  Ask an advice centre what you can claim
  tired    Write one line, and don't send it yet
  afraid   Let an advice office write for you
  bored    Say it like a lawyer on television

money to someone
  when     send, send back, pay, pay back, give back, give, transfer, transfer back, return, repay: money,
           loan, money back, debt
  when     pay, pay back, repay: sister, brother, friend, mum, dad, share, half
  when     pay, pay back, repay: flatmate, parents, mom, neighbour, housemate, roommate, colleague, cousin,
           uncle, aunt, grandma, nan, lena
  unless   call, shop, order, text, ring, home country, library, write, parcel, compliment, attention,
           invoice, library
  only     money, owe, back, loan, debt
  1        Find the account or the cash you'd pay it from
  2        Write one friendly line with the sum in it, and don't send it
  3        Look up the account it goes to
  4        Open both hands for one breath
  unclear  Ask them how much is still to pay
  tired    Put the day in your calendar
  afraid   Write one line: “Could I pay in two parts?”
  bored    Think of a silly reason to put on the transfer

put money by
  when     set aside, put aside, put away, build, start, keep, lay aside: money, tax money, cash, rainy day
           fund, sinking fund, nest egg
  when     -: rainy day fund, nest egg, sinking fund
  unless   device, space, file, document
  1        Open the account, or find the jar, it'd go into
  2        Write down the smallest sum you wouldn't notice
  3        Write down what it's for, in one word
  4        Say out loud what it's for
  unclear  Write down what came in last month, roughly
  tired    Choose a day of the month for it
  afraid   Begin with one coin
  bored    Draw the jar

offers and quotes
  when     get, ask for, request: quote, quotation, estimate, offer, cost estimate, price
  when     -: cost estimate
  when     get quote for, get quotes for, get estimate for, ask for quote for, ask for quotes for, get three
           quotes for, request quote for: *
  unless   book, job, film, inspirational, interview, source, psalm, bible, verse, poem, tattoo, yearbook,
           wall, mug, egg, milk, bread, union, gospel, essay, macbeth, thesis, house, flat, english, chapter,
           novel, character, lit, gcse, paragraph, out to, quote to, customer, client, slide, speech, card,
           presentation, article, newspaper, press, story, blog
  1        Write one line on what you'd like a price for
  2        Take or find one picture of it, if you can
  3        Ask a neighbour who did theirs
  4        Guess the price
  unclear  Write down the one question that would decide it
  tired    Save one phone number
  afraid   Say that you're asking three of them
  bored    Guess first, and see who's closest

coins, cash and small selling
  when     cash in, change, bank, pay in, exchange, sell: coin, old coin, foreign money, foreign currency,
           gold, old gold, premium bond, gift card, voucher, bottle, cash
  when     cash in: ~
  unless   luggage, tyre, oil, in cash
  only     cash in, coin, cheque, currency, gold, bond, gift card, pay in
  1        Write down what you have, roughly
  2        Look up who takes it, and when they're open
  3        Choose a day when you're passing there
  4        Guess what it's worth
  unclear  Ask at one desk
  tired    Put it all in one bag
  afraid   Ask someone to come along
  bored    Find the oldest one

make a payment
  when     make, set up, do, schedule, arrange: payment, part payment, card payment, extra payment, minimum
           payment, monthly payment, down payment, bank payment
  unless   gateway, stripe, code, page, checkout, api
  1        Get out the card, or the app you'd do it with
  2        Find the name or the number it goes to
  3        Write the sum and the day on a slip of paper
  4        Say the sum once, and who it's for
  unclear  Write down what's left for the week after that
  tired    Put a piece of paper with the sum next to your keyboard
  afraid   Choose the smallest sum that is right for you
  bored    Think of a silly line to write next to it

close an account
  when     close, close down, shut down: account, bank account, savings account, store account
  unless   year end, month, books, mum's, dad's, his, her, died
  1        Find the page or the letter that says how to leave
  2        Write one line: “I'd like to close my account”
  3        Find the number of the account you'd close
  4        Say “I'd like to close it” out loud
  unclear  Write down what still goes in or out of it
  tired    Write its name on a note for tomorrow
  afraid   Write the message, and don't send it yet
  bored    Give it a grand farewell speech

answer a recruiter
  when     reply to, answer, write back to, get back to, respond to, thank: recruiter, headhunter, agency,
           temp agency, hiring manager, recruiter email, recruiter message, linkedin message, job agency, hr
           lady, hr person, careers adviser, job coach, interviewer
  when     reply to, answer, respond to, get back to, write back to: job email, interview invite, interview
           invitation, email about job, email about interview, interview email, interview offer
  when     accept, confirm: interview invite, interview, interview time, interview slot, interview invitation
  1        Write one line: “Thank you for your message”
  2        Read their message once more
  3        Write down the one thing they need to know
  4        Say your yes or your no out loud
  unclear  Write down one thing you'd still like to know
  tired    Write it now, and send it in the morning
  afraid   Let someone read it before it goes
  bored    Write it as a telegram

send the application off
  when     send, submit, send out, send off, finish, complete, hand in, upload, check, post, email: job
           application, bewerbung, application form, speculative application, unsolicited application,
           internship application, apprenticeship application, job app, job form, online application
  when     print, print out, print off, scan: cv, resume, résumé, cvs, lebenslauf
  unless   visa, permit, university, uni, passport, housing, benefit, grant, loan, typo, mistake, spelling
  1        Open it, and see what it still wants
  2        Read your own name and number on it
  3        Find the name or the page it goes to
  4        Say who it's for
  unclear  Look once more at what they ask for
  tired    Leave it ready, and send it in the morning
  afraid   Ask someone to sit by you while you send it
  bored    Guess how many days they'll take

look for an answer
  when     check, look in, look through, open, search: spam, spam folder, junk folder, junk mail, voicemail,
           job inbox, application portal, applicant portal, candidate portal, application status
  unless   delete, clear out, empty
  1        Open it, and read the top line
  2        Find the date you'd sent yours
  3        Choose one time a day for looking
  4        Breathe out before you look
  unclear  Type their name into the search
  tired    Ask someone to look for you
  afraid   Look with someone beside you
  bored    Find the silliest subject line

a contract of work
  when     read, look at, look over, go over, go through, check, review, understand, study, sign, scan, print,
           -, get checked: employment contract, work contract, job contract, contract of employment, contract
           for new job, teaching contract, zero hours contract, offer letter, terms of employment,
           arbeitsvertrag, contrat de travail
  when     read, check, look at: notice period, small print in contract, overtime rule, sick pay rule, holiday
           entitlement, staff handbook
  1        Open it, and read its first paragraph
  2        Look for the word “notice” in it
  3        Find it, and lay it in front of you
  4        Say what you'd most like it to promise
  unclear  Put a question mark where it puzzles you
  tired    Read its headings, and stop
  afraid   Ask someone to read it with you before you sign
  bored    Count how often they write “hereby”

what one would like to earn
  when     work out, think about, calculate, figure out, choose, name, find out, write down, think of, know:
           lowest salary, minimum salary, salary expectation, expected salary, desired salary, salary range,
           salary figure, my number, salary to ask for, going rate for job, my worth, market rate
  when     decide, decide on: lowest salary, minimum salary, salary expectation, expected salary, desired
           salary, salary range, salary figure, my number, salary to ask for, going rate for job, my worth,
           market rate
  when     work out, figure out, write down, choose: salary, pay, wage, rate
  when     decide: salary, pay, wage, rate
  only     expectation, minimum, lowest, ask, say yes, range, accept, offer, interview, negotiation, worth,
           desired, expected
  unless   staff, employee, payroll, pay staff
  1        Write down what you pay each month, roughly
  2        Write one figure on a slip of paper
  3        Look up what one advert like it pays
  4        Say the figure out loud
  unclear  Write down what you earned last
  tired    Write one figure, and fold the paper
  afraid   Say it to someone who isn't hiring
  bored    Say the figure you'd ask as a film star

take the cv round
  when     hand, hand in, hand out, drop in, pop in, take in, leave: cv, cvs, resume, résumé
  1        Put one in a clean folder or envelope
  2        Write down the place you'd go first
  3        Say “Hello, could I leave this with you?” once
  4        Put your shoes by the door
  unclear  Look up when it's quiet there
  tired    Leave it in your bag for the next time you pass
  afraid   Begin with the place you'd mind least
  bored    Guess who'll be at the counter

the empty boxes of an application
  when     fill, fill in, explain, close: gap, gaps, missing dates
  only     application, form, cv, employment, resume, history
  unless   research, literature, hedge, tooth, fence, wall
  1        Write down in five words what you did then
  2        Find one old payslip or message from then
  3        Put a pencil dot beside it
  4        Say one word for that time
  unclear  Write “about”, and the year
  tired    Fill in the one you're surest of
  afraid   Begin with the happiest year
  bored    Give that year a title

a message in the journal
  when     reply to, answer, respond to, check, read, open, look at, -, message, write to: universal credit
           journal, uc journal, journal message, uc message, work coach, work coach message, work coach's
           message, message in journal
  when     reply, answer: work coach
  only     reply, message, answer, respond, work coach, journal message
  1        Log in, and read who the newest message is from
  2        Put the password or the phone for the code ready
  3        Write down the one thing they ask
  4        Say your answer in six words
  unclear  Write “Could you explain this?”, and no more
  tired    Note the date they want an answer by
  afraid   Ask someone to read it with you
  bored    Answer it as a pirate in your head first
"""
