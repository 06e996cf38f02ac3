"""Papers: bills, forms, post, certificates, contracts, folders."""

KINDS = """
pay a bill
  when     pay, settle, see to, sort out: bill, invoice, fine, gas bill, electricity bill, water bill, phone
           bill, heating bill, energy bill
  when     pay off: bill, fine
  when     -: bill, gas bill, phone bill, fine
  when     *: electricity bill, water bill, parking ticket, parking fine, heating bill
  when     tackle: bill, medical bill
  unless   respects, attention, visit, visa, tax, hospital, medical, dentist, doctor's, back, forward, debt,
           loan, grandma, friend, off, less, rent, supplier, wage, staff, surcharge card, overdue, library,
           late back
  1        Open the bill and read the amount
  2        Find the bill
  3        Put it next to you
  4        Think of who it is from
  unclear  Circle the date and the amount on it
  tired    Put the bill on top of your keyboard for tomorrow
  afraid   Open it with someone beside you, and close it again
  bored    See if you can open it before the kettle boils

pay the rent
  when     pay: council tax bill
  when     *: council tax bill
  when     pay, transfer, sort out: rent, council tax, mortgage payment, nursery fee, school fee
  when     rent: -
  when     -: rent
  when     *: school fee, nursery fee
  unless   arrears, increase, find, car, flat, van, in cash, cash
  1        Open the page or the app you'd pay it with, and stop there
  2        Write the sum on a slip of paper, and the day
  3        Find the account number it goes to
  4        Say the sum once, and breathe out
  unclear  Write down what's in the account, and what's left after
  tired    Set an alarm for the day
  afraid   Write one line: “Could I pay in two instalments?”
  bored    Add a tiny poem as the reference

write an invoice
  when     write, make, create, do, prepare, issue, draw up, draft, type up, raise: invoice, invoices
  when     -: invoice
  when     invoice: client, customer, company, *
  when     bill: client, customer, company
  unless   class, test, tests, field, template, api, bug, software, module, table, number, numbers, button,
           overdue, dispute, query, invoice from, get invoice, get the invoice
  1        Write the name and the date on one invoice
  2        Open the last one you sent
  3        Look up one amount
  4        Say the amount out loud
  unclear  Write down the one figure you need
  tired    Open the last invoice and leave it open for tomorrow
  afraid   Write the amount on a slip of paper, for yourself
  bored    Time how long it takes to write one line of it

sort receipts and expenses
  when     do: expense
  when     sort, collect, gather, scan, photograph, file, enter, log, organise: receipt, expense
  when     submit, claim, do, file, send, hand in, write, sort out: expense, expense report, expense
           claim, travel expense
  when     -: expense, receipt, reimbursement
  when     *: expense report
  when     open, empty, go through: shoebox, receipt box, box of receipt
  1        Lay one receipt in front of you, face up
  2        Look at its date, and say the month
  3        Empty one pocket or one corner of your bag
  4        Think of one thing you paid for
  unclear  Write down which trip or month they're from
  tired    Drop the receipts in one envelope and write the month on it
  afraid   Put them face down in one pile
  bored    Guess the total before you add any up

fill in a form
  when     fill: form, enrolment form, application form, tax form, school form, claim form, customs form,
           questionnaire
  when     write, complete, start, do, fill in: application, customs form, form, paper form, application
           paper
  when     -: application
  when     fill in, fill out, complete, do: form, application form, questionnaire, paperwork, claim form,
           claim, consent form, declaration
  when     -: form, questionnaire
  when     *: registration form, customs form, school form, application form, claim form
  when     answer, do, complete: questionnaire
  when     fill in, fill out, answer: survey
  unless   love, job, visa application, internship, delete, section, from, page, 16, photo, clay, yoga, swim
  1        Write the name in its first field
  2        Open the form and read its first question
  3        Put a pen on the form, or leave the page open
  4        Say one answer on it that you know by heart
  unclear  Mark the first question you can't answer
  tired    Fill in your name and leave the rest for another day
  afraid   Read the first question, without planning to send it
  bored    Fill in one field with your other hand

print, scan or copy a paper
  when     copy: exam, test, worksheet, sign
  when     copy, scan: sheet, worksheet, photo, form, recipe, card, boarding card, flyer, script, questionnaire,
           contract
  when     scan: manuscript, thesis, map, poem, list, slide
  when     scan, scan and send, scan in, photocopy, copy: document, form, paper, letter,
           contract, ticket, draft, page, certificate, passport, id, label, boarding pass,
           chapter, cv, essay, report
  unless   bind, submit, hand in,
           drive, hard drive, usb, disk, disc, laptop, computer, stick, cloud, files, phone, folder, off the
  1        Get it out, and lay it flat where the light is good
  2        Switch the printer or the scanner on
  3        Get out one sheet of paper
  4        Think of where the file is
  unclear  Write down who needs it, and how many copies
  tired    Send the file to yourself, so it's there tomorrow
  afraid   Open it and leave it open, nothing more
  bored    Put it through while the kettle boils

sign a paper
  when     sign: contract, form, paper, document, lease, agreement, papers, letter, slip, permission
           slip, tenancy agreement, petition
  unless   signed by, signed
  1        Find the place where your name goes
  2        Read the words next to it
  3        Put it next to a pen
  4        Hold the pen for a moment
  unclear  Mark the one sentence you don't understand
  tired    Put it by the door with a pen on top
  afraid   Read it once, with the pen in another room
  bored    Sign your name once on scrap paper, as grandly as you can

file papers away
  when     file: contract, contracts, all contract
  when     file, put away, punch, sort: paper, papers, binder, folder
  when     file, put away, punch: letter
  when     file, sort, organise, put away, sort through, go through, tidy: paperwork, file, filing, filing
           cabinet, paper pile, pile of paper, important paper, family papers, folder of papers, bank
           statement
  when     file, sort, sort out, organise, put away, sort through, tidy, tidy up: paper
  when     file, put away, tidy: document, contract
  when     -: filing
  when     *: paper pile, pile of papers
  when     sort, organise, gather, file: invoice, invoices
  unless   letterbox, bag, write, term, research, desktop, computer, divorce, code, tax, visa, important,
           printer, wall, recycling, bin, fridge, pocket, safe, frame, envelope, suitcase, car, post, on the,
           by the, nail, nails, @message, aunt, old job, war, love, from gran, gran's, old letters, drive,
           cloud, usb, phone, dropbox, laptop, mac, digital
  when     put: document, paper, papers, kids document, family document, certificate, school report
  1        Pick up one sheet, and say where it goes
  2        Put the papers in one pile
  3        Find one folder
  4        Look at the one on top
  unclear  Write three words on three envelopes: keep, ask, bin
  tired    Push the papers into one pile
  afraid   Turn the pile face down and take the top one
  bored    Sort five sheets before a song ends

get a card or a licence
  when     get, order, apply for, request: passport, id card, identity card, driving licence, driver's
           license, driver's licence, driving license, licence, license, id, bus pass, health card, insurance
           card, library card, travel card, student card, european health card, senior card, child's
           passport, badge, pass, travel pass, train card, rail card
  unless   software, teaching, nursing, visa, first, boarding, backstage, exam, photo, photos, want, wants,
           needs, from, out, back, stamped, ready, name badge, name badges, pin
  1        Open its page, and read what they ask for
  2        Put one photo of yourself next to the keyboard
  3        Look up which office or shop it comes from
  4        Say what you'd do with it first
  unclear  Ask someone who got theirs this year
  tired    Save the page to read over tomorrow's tea
  afraid   Read the list, and click nothing
  bored    Practise your signature three sizes too big

renew a passport or an id
  when     renew, extend, exchange, convert, swap: passport, id card, identity card, driving licence,
           driver's license, driver's licence, driving license, licence, license, id, bus pass, health card,
           insurance card, library card, travel card, student card, european health card, senior card
  when     -: driving licence, id card
  when     *: passport renewal, driver's license, driving license
  unless   baby, newborn, first, child's, child, kid's, kids, son, daughter, lost, stolen, report
  1        Put the old one in front of you
  2        Open the application and read its first question
  3        Look up which office it is
  4        Think of where the old one is
  unclear  Write down one question for the office
  tired    Put the old one where you'll see it tomorrow
  afraid   Read the first question, without planning to send it
  bored    Try one passport face in the mirror

a photo for a document
  when     get, take, make, order: passport photo, id photo, biometric photo
  when     -: biometric photo, photo booth, bus pass photo, student card photo, licence photo, card photo,
           resident card photo, id card photo, ohip photo, application photo
  when     -: passport photo, id photo
  when     order: passport photo, id photo, biometric photo
  1        Look up the nearest place that takes them
  2        Choose what to wear for it
  3        Find a plain wall
  4        Try on a straight face once
  unclear  Look up the size they ask for
  tired    Hang up a shirt for it
  afraid   Take one with your phone, for yourself
  bored    Take a silly one first

get a certificate or document
  when     -: residence certificate, medical certificate, certificate
  when     get, order, request, ask for, apply for, replace: birth certificate, marriage certificate,
           certificate, transcript, proof of address, police certificate, medical record, criminal record
           check, dbs check, police clearance, police clearance certificate, good conduct certificate, land
           registry extract, school record, vaccination record, certificate of residence, school certificate,
           copy of diploma, insurance certificate
  when     -: birth certificate, marriage certificate, transcript, proof of address, police certificate, dbs
           check, police clearance, police clearance certificate, criminal record check, vaccination record
  when     order: land registry copy, land registry extract, title register, title plan, title deed
  unless   employer, landlord, boss, manager, interview, gift, make, print, design, draw, write, swimmers,
           podcast, video, youtube, focus group, coding
  1        Find the address or page of the office that issues it
  2        Write down what you need it for
  3        Write your name and date of birth on one line
  4        Say the name of the place out loud
  unclear  Write one question: “What do you need from me?”
  tired    Save the page, so it's there tomorrow
  afraid   Write your request, and don't send it yet
  bored    Read the first line of their page aloud, very officially

cancel a contract or subscription
  when     cancel, end, terminate, get out of, unsubscribe from, unsubscribe, leave, stop, close: contract,
           subscription, membership, phone contract, gym membership, trial, newsletter, account, netflix,
           spotify, insurance, electricity contract, newspaper, magazine, amazon prime, direct debit,
           standing order, free trial, adobe, disney plus, streaming service, insurance policy
  when     cancel, end, terminate, unsubscribe from, unsubscribe, close: internet
  when     unsubscribe from, unsubscribe: service, plan
  unless   debt, bank, work, employment, job, year, shift
  1        Find the page or letter that says how to cancel
  2        Write one line: “I'd like to cancel”
  3        Find the customer number
  4        Say “I'd like to cancel” out loud
  unclear  Look up how much notice they need
  tired    Write its name on a note for tomorrow
  afraid   Write the message, and don't send it yet
  bored    Work out what the money could buy instead

cancel or move an appointment
  when     cancel, move, postpone, reschedule, call off: appointment, meeting, class, lesson, date, dinner,
           dentist, doctor, viewing
  unless   file, code, folder, module, repo, pupil, pupils, student, students, tutee, fever, file, folder, up,
           down, forward, seats, chairs, front of, back of, front, desk
  1        Write one line: “I can't make it as planned”
  2        Find the number or the email
  3        Look up the date in your calendar
  4        Say “I can't make it that day” out loud
  unclear  Choose: a new date, or none
  tired    Write one line, and nothing more
  afraid   Write it with no name in “To”, so it can't go out yet
  bored    Say it once as a very posh secretary

a contract or lease to read
  when     read, check, review, go through, look over, look at, understand, proofread: contract draft, draft
           contract, contract, lease, agreement, policy, terms, small print, tenancy agreement, employment
           contract, offer letter
  when     -: lease, contract
  when     *: tenancy agreement
  unless   or buy, or rent, put, folder
  unless   equation, maths, polynomial, get, ask, request, chase, need, write, draw up, make, send
  1        Read its first few lines
  2        Open it, or lay it on the table
  3        Find where you keep it
  4        Think of one thing you'd like it to say
  unclear  Put a mark next to one sentence you don't understand
  tired    Read the headings and leave the rest
  afraid   Read one paragraph with someone beside you
  bored    Read one clause aloud like a film trailer

office work at home, bureaucracy
  when     do, have, start, get through, catch up on, tackle, face, deal with, sort out, plan: admin, life
           admin, admin day, paperwork, bureaucracy, red tape, household admin, family admin, boring admin,
           official stuff, forms and stuff
  when     -: admin, paperwork, bureaucracy, behörden, bürokratie, papierkram
  when     *: life admin, admin day, papers and forms, red tape, household admin
  unless   spousal, visa, divorce, work, server, linux, router, password, user, users, rights, account,
           wordpress, page, login, system, at work, school
  1        Choose one piece of it, the one that looks smallest
  2        Write down the names of three offices, or one
  3        Put everything official in one pile
  4        Say which one bothers you most
  unclear  Write one word on each envelope: who wants what
  tired    Put a pen and the pile in the same place
  afraid   Ask someone to sit next to you while you sort
  bored    See how many you can open in one song

a folder for what matters
  when     make, set up, create, start, put together, sort, organise, gather, keep: important document,
           important paper, emergency folder, document folder, filing system, important documents, family
           folder, house file, medical file
  when     *: important documents, emergency folder, filing system, important document, important papers
  unless   computer, desktop, email, visa, research, downloads, mail, thesis, work permit, citizenship,
           asylum, residence
  1        Put one paper you'd never want to search for in a folder
  2        Write “Important” on one folder
  3        Choose one place where papers like that would live
  4        Say where your birth certificate is, if you know
  unclear  Write down five papers a stranger would need for you
  tired    Put an empty folder on the shelf
  afraid   Begin with a paper you like
  bored    Put one photo on the folder

a renewal
  when     -: renewal
  when     renew: *
  when     *: registration renewal, insurance renewal, license renewal, licence renewal, subscription
           renewal, membership renewal, contract renewal, permit renewal form
  unless   visa, @inmind, vows, friendship, contract with,
           by,
           @medical, bandage, dressing, varnish, paint, faith, energy, battery, filter
  1        Look up the day it runs out
  2        Find the last letter or email about it
  3        Write the date on your wall calendar
  4        Say where the old one is
  unclear  Write down what changes if you don't renew
  tired    Set an alarm for a week before
  afraid   Look at the price, and decide nothing
  bored    Guess the year you first had it

photos of a set size
  when     get, take, make, have, order, print, -: photo, photos, picture
  only     35x45, 35x45mm, 2x2, 5x5, 50x70, 35mm x 45mm
  1        Look up the nearest place that takes them
  2        Choose what to wear for it
  3        Find a plain wall
  4        Try on a straight face once
  unclear  Look up what they ask for: the background, the face
  tired    Hang up a shirt for it
  afraid   Take one with your phone, for yourself
  bored    Take a silly one first

check a name on a paper
  when     check, correct, double check, fix, look at: spelling of name, spelling of surname, spelling of my name, name,
           spelling
  only     ticket, passport, booking, visa, birth certificate, certificate, boarding pass, licence, permit, card
  unless   code, file, variable, chapter, cards
  1        Put it next to your passport, or open both
  2        Get out one paper where the name is right
  3        Read the name, one letter at a time
  4        Spell it out loud once
  unclear  Write it down as it is in the passport
  tired    Take a photo of it for tomorrow
  afraid   Ask someone to read it out while you look
  bored    Spell it backwards once
"""
