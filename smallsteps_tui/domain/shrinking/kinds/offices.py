"""Offices and authorities: letters from them, calls, appointments, registering, voting, court papers."""

KINDS = """
answer an official letter
  when     *: lawyer's letter, lawyer letter, warning letter
  when     *: tax office letter, council letter, insurance letter, bank letter, job centre letter, jobcentre
           letter, immigration letter, court letter, hospital letter, school letter, government letter,
           deportation letter, housing letter
  when     answer, respond to, deal with: letter
  when     answer, reply to, respond to, deal with, sort out, read, understand, look at: official letter,
           council letter, court letter, notice, summons, jury summons, jobcentre letter, lawyer's letter,
           legal letter, bailiff letter, final reminder, reminder, penalty notice, fine notice, court
           summons, registered letter
  when     answer, reply to, respond to: council, court, jobcentre, embassy, authority
  when     *: official letter, council letter, court letter, jury duty letter, summons, court summons, jury
           duty, jury summons, registered letter, final reminder
  unless   get, request, ask, need, for my visa, set, letter for
  1        Read the first line of what they sent
  2        Find the letter
  3        Put the letter where you sit
  4        Rest a hand on it for one breath
  unclear  Underline the sentence that says what they want
  tired    Take one photo of it, so you have it with you
  afraid   Ask someone to read it first and tell you what it says
  bored    Read one paragraph aloud in a newsreader's voice

complain or dispute
  when     complain to, complain about, dispute, challenge, appeal, contest, object to, claim back: refund,
           charge, bill, fine, complaint, fee, parking ticket, deposit, company, energy company, airline,
           delivery, parking fine, phone company, electricity bill, gas bill, speeding ticket, order, hotel,
           shop, service
  when     file, make, write, send, start, raise, lodge, register, log: complaint, appeal, objection
  when     complain to, complain about, complain: *
  when     -: complaint
  unless   court of appeal, customer's, client's, customer complaint, card, credit, deposit, landlord
  1        Write one line on what happened
  2        Find the receipt, the letter or the order number
  3        Write down the date it happened
  4        Say in one sentence what you'd like
  unclear  Write down what would put it right
  tired    Put the papers for it in one envelope
  afraid   Write it as you would to a friend, and don't send it
  bored    Write the angriest version first, for the bin

chase a refund or an order
  when     chase, chase up, query, follow up on: refund, deposit, order, delivery, compensation, company, shop, service,
           hotel, airline
  when     ask for: refund, deposit, compensation
  when     -: refund
  unless   customer's, client's, landlord, tenancy, card, credit
  1        Find the receipt, the letter or the last message
  2        Write down what it was, and when
  3        Write down the sum, or the number of the order
  4        Say in one sentence what you'd like
  unclear  Write down what would put it right
  tired    Put the papers for it in one envelope
  afraid   Write it as you would to a friend, and don't send it
  bored    Guess how long they'll keep you waiting

change an address or a name with offices
  when     change, update, register: address, name, surname, bank details, phone number, marital status, last
           name, registration address, new address, contact details, legal name, gender marker, details
  when     *: change of address, name change, address change
  unless   variable, branch, file, function, class, column, table, app, band, shop, project, company, group,
           chat, wifi, character, christmas, address book, newsletter, cv, labels, website, boat, cards
  1        Find the page where it's changed, or a letter with their number
  2        Find your login, or a card with your number
  3        Write the new one out once, neatly
  4        Say it out loud once
  unclear  Write down the three that write to you most often
  tired    Write one name on a note for tomorrow
  afraid   Begin with the one that matters least
  bored    Write it in your best handwriting

call an office or a hotline
  when     call, phone, ring: student finance, bafög office, student office
  when     call, phone, ring, contact, write to, email, get through to, message, talk to, ask, chase, hear
           from: pension office, council, energy company, phone company, electricity company, gas company,
           water company, helpdesk, customer service, hotline, internet provider, provider, registry,
           registry office, town hall, city hall, court, jobcentre, job centre, social security, council tax
           office, housing office, youth office, school office, benefits office, family office, utility
           company, municipality, gemeente, kommune, ombudsman, consulate, citizens advice, social services,
           post office, airline, delivery company, pension fund, public office, authority, authorities
  when     call, ring, phone, contact, email, chase, chase up: universal credit, pip, dwp, housing benefit,
           child benefit, benefits, premium bonds people, premium bonds, carer's allowance, tax credits,
           student finance, job centre plus, council tax, pensions office
  when     call, ring, phone, email: visa helpline, passport helpline, tax helpline, benefits helpline,
           pension helpline, council helpline, customs helpline, student finance helpline
  1        Find their number or their page, and any letter from them
  2        Write down what you'd like the office to do
  3        Look up when they answer the phone
  4        Say out loud what you'd tell the office
  unclear  Write down one question they can answer with yes or no
  tired    Put their letter next to the phone for tomorrow
  afraid   Write it as an email, and don't send it yet
  bored    Draw while you're on hold

an appointment at an office
  when     -: cita previa, bank appointment, caf appointment, notary appointment, council appointment,
           jobcentre appointment, job centre appointment, jobcentre meeting, jobcenter appointment, dmv
           appointment, registry appointment, consulate appointment, town hall appointment
  when     go to, book, make, get, visit, attend, find: town hall, citizens' office, embassy, consulate,
           jobcentre, job centre, registry office, city hall, court, post office, dmv, notary, notary
           appointment, citizens advice, council office, bürgeramt, burgeramt, rathaus, mairie, ayuntamiento,
           bürgerbüro, appointment bürgeramt, office appointment, appointment burgeramt, standesamt, public
           office, appointment at office, authority appointment
  when     -: jobcentre, embassy, dmv, bürgeramt, burgeramt, rathaus
  when     *: office appointment, unemployment office appointment, council appointment, registry office, town
           hall, notary, notary appointment
  unless   immigration, tax, tennis, home office, dressed, suit, tie, clothes, badminton, squash, padel,
           basketball, pickleball
  when     register office: *
  1        Look up when they're open, and what to bring
  2        Put the papers for it in one bag
  3        Put your papers and a bag by the door
  4        Say the address out loud
  unclear  Write down the one thing you want from them
  tired    Put one paper you'll need in your bag
  afraid   Ask someone to come along
  bored    Choose what to listen to in the waiting room

a hearing or a day in court
  when     prepare for, get ready for, go to, attend, face, get through, survive, have, do, -: court date,
           court hearing, hearing, tribunal, tribunal hearing, pip tribunal, court case, mediation, custody
           hearing, employment tribunal, small claims hearing, day in court, magistrates
  when     *: court date, court hearing, tribunal hearing
  unless   aid, test, loss, clinic, protection, dog
  1        Write down the one thing you'd like them to know
  2        Put the letter with the date where you sit
  3        Look up how to get there, and which door
  4        Put both feet on the floor, and breathe out
  unclear  Ask an advice centre who could go with you
  tired    Lay out what you'd wear
  afraid   Ask someone to sit next to you there
  bored    Choose where you'd go right afterwards

stand in a queue
  when     queue for, queue at, queue up for, queue up at, stand in line at, stand in line for, wait in line
           for, stand in queue for, join queue for, join queue at: *, sim, sim card, permit, visa, passport,
           counter, @office, @idcard, stamp, form, appointment
  when     queue: -, counter, passport, visa, permit, @office
  unless   song, songs, track, playlist, album, episode, podcast, job, print, render, post, posts, tweet,
           email, emails, download, video, build
  1        Put what you'd need there in one bag
  2        Choose what to listen to while you wait
  3        Put your shoes and your papers by the door
  4        Say out loud what you'd ask for
  unclear  Look up which window it is
  tired    Put the papers together tonight, and go tomorrow
  afraid   Ask someone to stand there with you
  bored    Guess how many people are before you

register something
  when     register, deregister, re register, tax, license: car, newborn, baby, birth, marriage, dog, bike,
           boat, motorbike, trailer, van, vehicle, scooter, house, drone
  when     get, apply for, renew, order: parking permit, resident parking, car tax, road tax, number plate,
           licence plate, fishing licence, dog licence, planning permission, building permit, environmental
           badge
  when     -: car registration, parking permit, vehicle registration, birth registration, dog tax, planning
           permission, kindergarten registration, school registration, building permit, car tax, road tax
  unless   wash, insurance, child care, display, return, find, pay, check, note
  1        Look up what papers they ask for
  2        Put the one paper you're sure of on the table
  3        Write what you're registering on an envelope
  4        Say which office it goes to
  unclear  Ask someone who's done it this year
  tired    Save the office's page on your phone
  afraid   Read the list, and send nothing yet
  bored    Guess how many stamps they'll put on it

vote
  when     vote, vote in, vote by: postal vote, vote, ballot, election
  when     vote: -
  when     -: ballot, election, voting
  unless   union, agm, committee, student, club, strike, shareholder, postal
  1        Look up the day, and how you can vote
  2        Put your polling card, or your ID, where you'll see it
  3        Write the date on your calendar
  4        Say one thing that matters to you in it
  unclear  Read one line of what each of them wants
  tired    Put your polling card next to your keys
  afraid   Look up what you need to bring
  bored    Draw the cross once, on scrap paper

register to vote
  when     register to vote: -, *
  when     register: vote, to vote
  when     check: voter registration
  when     apply for, request, get, order, ask for, sort out, do, -: postal vote, postal ballot,
           absentee ballot, voter
           registration, mail in ballot, proxy vote
  1        Open your country's or council's page about voting
  2        Look up the last day for it
  3        Find the ID they'd ask for
  4        Say where you lived the last time you voted
  unclear  Write down the one question you'd ask them
  tired    Leave the page open for tomorrow
  afraid   Read what they ask for, and send nothing yet
  bored    Guess how many questions it has

a vote by post
  when     fill in, send, post, sign, complete, return, send back, send off, open, do, mail: postal vote,
           postal ballot, ballot, absentee ballot, mail in ballot, ballot paper, vote
  when     vote by, vote: post
  only     postal, ballot, absentee, mail, post
  1        Put it in front of you, with the envelopes it has
  2        Read its first line
  3        Put a pen next to it
  4        Say one thing that matters to you in it
  unclear  Read the note that says what goes in which envelope
  tired    Put it by the door, with a pen on top
  afraid   Fill it in with someone in the next room
  bored    Draw the cross once, on scrap paper

divorce and court papers
  when     fill in, sign, sort, read, look at, open, go through: divorce paper, divorce papers, court paper,
           custody paper, separation agreement, custody agreement, divorce petition, divorce form, court
           form, court papers
  when     -: divorce paper, divorce papers, court paper, custody agreement, separation agreement, court
           papers
  unless   drawer, folder, box, shelf, away, safe, signed, send, find, post, print, get, to solicitor, to
           lawyer, to court, to the solicitor
  1        Write down one question the papers raise
  2        Read the first line of the top page
  3        Put all of them in one envelope
  4        Let your shoulders drop before you touch them
  unclear  Mark one sentence to ask a lawyer or an advice centre about
  tired    Put the envelope where no one will move it
  afraid   Open them with someone beside you
  bored    Count the pages, and read none

a name on a contract
  when     add, put, take off, remove, take: @person, @someone, name, my name, partner, his name, her name
  only     tenancy, tenancy agreement, lease, mortgage, joint account, policy, car insurance, home insurance,
           electric bill, gas bill, water bill, council tax, deeds, title deeds, contract
  unless   late, died, death, message, note, letter, call
  1        Find the page or the letter of whoever it's with
  2        Write down the name as it stands on the passport
  3        Write down the number on it
  4        Say the new name out loud, as it would stand there
  unclear  Write one question: “What do you need from us?”
  tired    Save the page for tomorrow
  afraid   Write to them; there's no need to call
  bored    Write the name in your best handwriting

book the registrar
  when     book, call, ring, find, email: registrar, register office, registry office, registrar slot, registrar
           appointment
  unless   transcript, university, uni, college, degree, school, hospital, ward, grade, student,
           enrolment, course
  1        Open the register office's page, and look for “appointments”
  2        Write down two days that would suit
  3        Put one paper they'd ask for on the table
  4        Say the name out loud that you'd have written down
  unclear  Look up what to bring along
  tired    Save the page for tomorrow
  afraid   Book it online, if they let you
  bored    Guess how many names they've misspelled this week
"""
