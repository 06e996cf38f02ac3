"""Papers and offices: bills, forms, letters, certificates, contracts, appointments."""

KINDS = """
pay a bill
  when     pay, settle, see to: bill, invoice, fine, ticket, fee
  when     pay off: bill, fine, fee
  when     -: bill, electricity bill, gas bill, water bill, phone bill, parking ticket, parking fine, fine,
           heating bill
  unless   respects, attention, visit, visa, tax, hospital, medical, dentist, doctor's
  1        Open the bill and read the amount
  2        Find the bill
  3        Put it next to you
  4        Say out loud who it is from
  unclear  Circle the date and the amount on it
  tired    Put the bill on top of your keyboard for tomorrow
  afraid   Open it with someone beside you, and close it again
  bored    See if you can open it before the kettle boils

pay the rent
  when     pay, transfer, sort out: rent, council tax, mortgage payment, nursery fee, school fee
  when     rent: -
  when     -: rent, council tax, school fee, nursery fee
  unless   arrears, increase, find, car, flat, van
  1        Look up which day it leaves your account
  2        Write the sum on a slip, and the day
  3        Find the account number it goes to
  4        Say the sum once, and breathe out
  unclear  Write down what's in the account, and what's left after
  tired    Set one alarm for the day
  afraid   Write one line: may I pay in two halves?
  bored    Add a tiny poem as the reference

write an invoice
  when     write, send, make, create, do, prepare, issue: invoice, quote, estimate, invoices
  when     -: invoice
  when     invoice, bill: client, customer, company, *
  1        Write the name and the date on one invoice
  2        Open the last one you sent
  3        Look up one amount
  4        Say the amount out loud
  unclear  Write down the one figure you need
  tired    Open the last invoice and leave it open for tomorrow
  afraid   Write the amount on a slip of paper, for your eyes alone
  bored    Time how long one line of it takes

sort receipts and expenses
  when     sort, collect, gather, scan, photograph, file, enter, log, organise: receipt, expense
  when     submit, claim, do, file, send, hand in, write: expense, expense report, expense claim, travel
           expense
  when     -: expense, receipt, expense report, reimbursement
  1        Photograph one receipt
  2        Put one receipt in an envelope
  3        Empty one pocket or one corner of your bag
  4        Think of one thing you paid for
  unclear  Write down which trip or month they belong to
  tired    Drop the receipts in one envelope and write the month on it
  afraid   Put them face down in one pile
  bored    Guess the total before you add up two of them

fill in a form
  when     fill in, fill out, complete, submit, do, return, hand in: form, application form, questionnaire,
           paperwork, claim form, claim, survey, consent form, declaration
  when     -: form, application form, claim form, questionnaire
  unless   love
  1        Write your name in the first field
  2        Open the form and read its first question
  3        Put a pen on the form, or leave the page open
  4        Name one thing it will ask that you know by heart
  unclear  Mark the first question you can't answer
  tired    Fill in your name and leave the rest for another day
  afraid   Read the first question, with no thought of sending it
  bored    Fill in one field with your other hand

print, scan or copy a paper
  when     print, print out, scan, scan and send, scan in, photocopy, copy: document, form, paper, letter,
           contract, ticket, draft, page, certificate, passport, id, label, boarding pass, chapter, cv,
           essay, report
  1        Open it on the screen
  2        Switch the printer or the scanner on
  3        Lay one sheet of paper ready
  4        Think of where the file is
  unclear  Write down who needs it, and how many copies
  tired    Send the file to yourself, so it's there tomorrow
  afraid   Open it and leave it open, nothing more
  bored    Put it through while the kettle boils

sign a paper
  when     sign: contract, form, paper, document, lease, agreement, papers, letter, slip, permission slip,
           tenancy agreement, petition
  1        Read the first line of it
  2        Find the place where the signature goes
  3        Put it next to a pen
  4        Hold the pen for a moment
  unclear  Mark the one sentence you don't understand
  tired    Put it by the door with a pen on top
  afraid   Read it once, with the pen in another room
  bored    Sign your name once on scrap paper, as grandly as you can

answer an official letter
  when     answer, reply to, respond to, deal with, sort out, read, understand, open, face, look at:
           official letter, council letter, court letter, council, court, jobcentre, embassy, authority,
           notice, summons, jury summons, jobcentre letter, lawyer's letter, legal letter, bailiff letter,
           final reminder, reminder, penalty notice, fine notice, court summons, registered letter
  when     answer, respond to, deal with: letter
  when     -: official letter, council letter, court letter, jury duty letter, summons, court summons, jury
           duty, jury summons, registered letter, final reminder, letter
  1        Read the first line of the letter
  2        Open the envelope
  3        Find the letter
  4        Put the letter where you sit
  unclear  Underline the sentence that says what they want
  tired    Take one photo of it, so you have it with you
  afraid   Ask someone to read it first and tell you what it says
  bored    Read one paragraph aloud in a newsreader's voice

open the post
  when     open, sort, go through, read, check, collect, sort through, look through, tackle, face: post,
           mail, letter, envelope, pile of mail, letterbox, mailbox, bank letter, unopened letter, unopened
           mail, stack of letters, bank letters, pile of letters, window envelope
  when     -: post, mail, pile of mail, pile of letters, unopened mail
  unless   instagram, e mail
  1        Open one envelope
  2        Pick the envelope that looks easiest
  3        Put the letters in one pile
  4        Touch the pile
  unclear  Make two piles: from people, and from offices
  tired    Put the pile in one place, unopened
  afraid   Open one with someone beside you, and lay it down again
  bored    Guess what's in each before you open one

file papers away
  when     file, sort, organise, put away, sort through, go through, tidy, order: paper, paperwork,
           document, file, filing, filing cabinet, contract, paper pile, pile of paper, important paper,
           family papers, folder of papers, bank statement
  when     -: filing, paper, papers, paper pile, pile of papers
  unless   write, term, research, desktop, computer, divorce, code, tax, visa, important
  1        Put one sheet of paper in a folder
  2        Put the papers in one pile
  3        Find one folder
  4        Pick up one sheet
  unclear  Write three words on three envelopes: keep, ask, bin
  tired    Push the papers into one pile
  afraid   Turn the pile face down and take the top one
  bored    Sort five sheets before a song ends

renew a passport or an id
  when     renew, apply for, get, order, replace, extend, exchange, convert, swap, register for: passport,
           id card, identity card, driving licence, driver's license, driver's licence, driving license,
           licence, license, id, bus pass, health card, insurance card, library card, travel card, student
           card, european health card, senior card
  when     -: passport, driving licence, id card, passport renewal, driver's license, driving license
  1        Put the old one next to your keyboard
  2        Open the application and read its first question
  3        Look up which office it is
  4        Say where the old one is
  unclear  Write down one question for the office
  tired    Put the old one where you'll see it tomorrow
  afraid   Read the first question, with no thought of sending it
  bored    Try one passport face in the mirror

a photo for a document
  when     get, take, make, order: passport photo, id photo, biometric photo
  when     -: passport photo, id photo
  1        Look up the nearest photo booth
  2        Choose what to wear for it
  3        Find a plain wall
  4        Try the straight face once
  unclear  Look up the size they ask for
  tired    Hang up a shirt for it
  afraid   Take one with your phone, for your eyes alone
  bored    Take a silly one first

get a certificate or document
  when     get, order, request, ask for, apply for, find, collect, pick up, replace: birth certificate,
           marriage certificate, certificate, transcript, reference, document, proof of address, police
           certificate, letter of recommendation, record, medical record, criminal record check, dbs check,
           police clearance, police clearance certificate, good conduct certificate, extract, land registry
           extract, school record, vaccination record, certificate of residence, school certificate, copy of
           diploma, insurance certificate
  when     -: birth certificate, marriage certificate, transcript, proof of address, police certificate, dbs
           check, police clearance, police clearance certificate, criminal record check, vaccination record
  unless   employer, landlord, boss, manager, interview, gift
  1        Find the address or page of who gives it out
  2        Write down the one thing it is needed for
  3        Write your name and date of birth on one line
  4        Say the name of the place out loud
  unclear  Write one question: what do you need from me?
  tired    Save the page, so it's there tomorrow
  afraid   Write the request, and leave it unsent
  bored    Read the first line of their page aloud, very officially

cancel a contract or subscription
  when     cancel, end, terminate, get out of, unsubscribe from, unsubscribe, leave, stop, close: contract,
           subscription, membership, phone contract, gym membership, trial, newsletter, account, netflix,
           spotify, service, plan, insurance, electricity contract, internet, newspaper, magazine, amazon
           prime, direct debit, standing order, free trial, adobe, disney plus, streaming service, insurance
           policy
  when     cancel: *
  unless   debt, bank, work, employment, job
  1        Find the page or letter that says how to leave
  2        Write one line: I'd like to cancel
  3        Find the customer number
  4        Say the sentence out loud: I'd like to cancel
  unclear  Look up the date by which they need to know
  tired    Write its name on a note for tomorrow
  afraid   Write the message, and leave it unsent
  bored    Work out what the money could buy instead

cancel or move an appointment
  when     cancel, move, postpone, reschedule, call off: appointment, meeting, class, lesson, booking,
           reservation, date, dinner, dentist, doctor, trip, flight, hotel, viewing
  1        Write one line: I can't make it that day
  2        Find the number or the email
  3        Look up the date in your calendar
  4        Say the one sentence out loud
  unclear  Decide whether you want a new date, or none
  tired    Write the line and send nothing else
  afraid   Write it without an address, so it can't go out yet
  bored    Say it once as a very posh secretary

a contract or lease to read
  when     read, check, review, go through, look over, look at, understand, proofread: contract draft, draft
           contract, contract, lease, agreement, policy, terms, small print, tenancy agreement, employment
           contract, offer letter
  when     -: lease, contract, tenancy agreement
  1        Read its first paragraph
  2        Open it, or lay it on the table
  3        Find where it is kept
  4        Think of one thing you'd like it to say
  unclear  Put a mark next to one sentence you don't understand
  tired    Read the headings and leave the rest
  afraid   Read one paragraph with someone beside you
  bored    Read one clause aloud like a film trailer

complain or dispute
  when     complain to, complain about, dispute, challenge, appeal, contest, object to, claim back, ask for,
           chase, query: refund, charge, bill, fine, complaint, fee, parking ticket, deposit, company,
           energy company, airline, delivery, parking fine, phone company, electricity bill, gas bill,
           speeding ticket, order, hotel, shop, service
  when     file, make, write, send: complaint, appeal, objection
  when     -: refund, complaint
  when     complain to, complain about, complain: *
  unless   court of appeal, customer's, client's, customer complaint, card, credit, deposit, landlord
  1        Write one line on what happened
  2        Find the receipt, the letter or the order number
  3        Write down the date it happened
  4        Say in one sentence what you'd like
  unclear  Write down what would put it right
  tired    Put the papers for it in one envelope
  afraid   Write it as to a friend, and send nothing
  bored    Write the angriest version first, for the bin

change an address or a name with offices
  when     change, update, register, tell: address, name, surname, bank details, phone number, marital
           status, last name, registration address, new address, contact details, legal name, gender marker,
           details
  when     -: change of address, name change, address change
  1        Write down one place that needs to know
  2        Find the login or the letter of that place
  3        Write the new one out once, neatly
  4        Say it out loud once
  unclear  List three that write to you most often
  tired    Write one name on a note for tomorrow
  afraid   Begin with the one that matters least
  bored    Write it in your best handwriting

office work at home, bureaucracy
  when     do, have, start, get through, catch up on, tackle, face, deal with, sort out, plan: admin, life
           admin, admin day, paperwork, bureaucracy, red tape, household admin, family admin, boring admin,
           official stuff, forms and stuff
  when     -: admin, life admin, admin day, paperwork, bureaucracy, papers and forms, red tape, household
           admin, behörden, bürokratie, papierkram
  unless   spousal, visa, divorce, work, server, linux
  1        Choose one letter, the one that looks smallest
  2        Write down the names of three offices, or one
  3        Put everything official in one pile
  4        Say which one bothers you most
  unclear  Write one word on each envelope: who wants what
  tired    Put a pen and the pile in the same place
  afraid   Ask someone to sit next to you while you sort
  bored    Race one song: how many can you open?

call an office or a hotline
  when     call, phone, ring, contact, write to, email, get through to, message, talk to, ask, chase, hear
           from: pension office, council, energy company, phone company, electricity company, gas company,
           water company, helpdesk, customer service, hotline, internet provider, provider, registry,
           registry office, town hall, city hall, court, jobcentre, job centre, social security, council tax
           office, housing office, youth office, school office, benefits office, family office, utility
           company, municipality, gemeente, kommune, ombudsman, consulate, citizens advice, social services,
           department, administration, post office, airline, delivery company, pension fund, public office,
           authority, authorities, office
  1        Find the reference number they know you by
  2        Write down what you'd like the office to do
  3        Look up when they answer the phone
  4        Say your name and that line, once
  unclear  Write down the question that has a yes or a no
  tired    Put their letter next to the phone for tomorrow
  afraid   Write the line as an email, unsent
  bored    Draw while you wait in their queue

an appointment at an office
  when     go to, book, make, get, visit, attend, find: town hall, citizens' office, embassy, consulate,
           jobcentre, job centre, registry office, city hall, court, post office, dmv, notary, notary
           appointment, citizens advice, council office, bürgeramt, burgeramt, rathaus, mairie,
           ayuntamiento, bürgerbüro, appointment bürgeramt, office appointment, appointment burgeramt,
           standesamt, public office, appointment at office, authority appointment
  when     -: jobcentre, embassy, registry office, town hall, dmv, notary, bürgeramt, burgeramt, court date,
           notary appointment, rathaus
  unless   immigration, tax, tennis, home office
  1        Look up when they are open
  2        Put the papers for it in one bag
  3        Put the bag with the papers by the door
  4        Say the address out loud
  unclear  Write down the one thing you want from them
  tired    Put one paper you'll need in your bag
  afraid   Ask someone to come along
  bored    Choose what you'll listen to in the waiting room

register something
  when     register, deregister, re register, tax, insure, license: car, newborn, baby, birth, marriage,
           dog, bike, boat, motorbike, trailer, van, vehicle, scooter, house, domain, warranty, product,
           drone
  when     get, apply for, renew, order: parking permit, resident parking, car tax, road tax, number plate,
           licence plate, fishing licence, dog licence, planning permission, building permit, environmental
           badge
  when     -: car registration, parking permit, vehicle registration, birth registration, dog tax, planning
           permission, kindergarten registration, school registration, building permit, car tax, road tax
  unless   wash, insurance, child care
  1        Look up what they want to see for it
  2        Put the one paper you're sure of on the table
  3        Write the registration's name on an envelope
  4        Say which office it goes to
  unclear  Ask someone who did it this year
  tired    Save the office's page on your phone
  afraid   Read the list, and send nothing
  bored    Guess how many stamps they'll put on it

vote
  when     register: vote
  when     register to vote, vote, vote in, vote by, apply for, request, fill in, send, get: postal vote,
           postal ballot, vote, absentee ballot, ballot, election
  when     vote, register to vote: -
  when     -: ballot, postal vote, election, voter registration, voting
  1        Look up where you're on the list
  2        Put your polling card where you see it
  3        Write the day on your calendar
  4        Say one thing that matters to you in it
  unclear  Read one line of what each of them wants
  tired    Put the envelope next to a pen
  afraid   Look up what you need to bring
  bored    Draw the cross once, on scrap paper

a folder for what matters
  when     make, set up, create, start, put together, sort, organise, gather, keep, find: important
           document, important paper, emergency folder, document folder, folder, folder of papers, filing
           system, important documents, family folder, grab bag, house file, medical file, document
  when     collect, gather, put together, find: document, paper, required document
  when     -: important documents, emergency folder, filing system, important document, important papers
  unless   computer, desktop, email, visa, research, downloads, mail, thesis, work permit, citizenship,
           asylum, residence
  1        Put one paper you'd never want to search for in a folder
  2        Write “Important” on one folder
  3        Choose one place where such papers would live
  4        Say where your birth certificate is, if you know
  unclear  Write down five papers a stranger would need for you
  tired    Lay an empty folder on the shelf
  afraid   Begin with the paper that pleases you
  bored    Put one photo on the folder

divorce and court papers
  when     file, fill in, sign, send, sort, get, serve, read, look at, open, go through, find: divorce
           paper, divorce papers, court paper, custody paper, separation agreement, custody agreement,
           divorce petition, divorce form, court form, court papers
  when     -: divorce paper, divorce papers, court paper, custody agreement, separation agreement, court
           papers
  1        Write down one question the papers raise
  2        Read the first line of the top page
  3        Put all of them in one envelope
  4        Let your shoulders down before you touch them
  unclear  Mark one sentence for a lawyer or an advice centre
  tired    Put the envelope where no one moves it
  afraid   Open them with someone beside you
  bored    Count the pages, and read none
"""
