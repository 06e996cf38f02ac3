"""Papers and offices: bills, taxes, forms, letters, contracts."""

KINDS = """
pay a bill
  when     pay, settle, see to: bill, invoice, fine, ticket, rent, fee, deposit
  when     pay off: bill, fine, fee
  when     -: bill, electricity bill, gas bill, water bill, phone bill, parking ticket, parking fine
  unless   respects, attention, visit
  1        Open the bill and read the amount
  2        Find the bill
  3        Put it next to you
  4        Say out loud who it is from
  unclear  Circle the date and the amount on it
  tired    Put the bill on top of your keyboard for tomorrow
  afraid   Open it with someone beside you, and close it again
  bored    See if you can open it before the kettle boils

write an invoice
  when     write, send, make, create, do, prepare, issue: invoice, quote, estimate
  when     -: invoice
  when     invoice, bill: client, customer, company
  1        Write the name and the date on one invoice
  2        Open the last one you sent
  3        Look up one amount
  4        Say the amount out loud
  unclear  Write down the one figure you need
  tired    Open the last invoice and leave it open for tomorrow
  afraid   Write the amount on a slip of paper, for your eyes alone
  bored    Time how long one line of it takes

do the taxes
  when     -: tax, tax return, vat return, tax declaration, income tax
  when     file, prepare, submit, send in, fill in, fill out, finish, hand in, complete: tax, tax return, vat
           return, return, tax form, tax declaration
  1        Put one tax letter on the table
  2        Find last year's return
  3        Write “Taxes” on an envelope for receipts
  4        Think of one place where a receipt might be
  unclear  Write down one question for the tax office
  tired    Put one receipt in an envelope
  afraid   Put the letters in one pile, unopened
  bored    Put on one song and gather receipts until it ends

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
  when     -: form, application form, paperwork, claim form
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
  when     print, print out, scan, scan in, photocopy, copy: document, form, paper, letter, contract, ticket,
           draft, page, certificate, passport, id, label, boarding pass, chapter, cv, essay, report
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
  when     answer, reply to, respond to, deal with, sort out: letter, tax office, council, court, jobcentre,
           embassy, authority, notice, summons
  when     -: official letter, letter from the tax office, council letter
  1        Read the first line of the letter
  2        Open the envelope
  3        Find the letter
  4        Put the letter where you sit
  unclear  Underline the sentence that says what they want
  tired    Take one photo of it, so you have it with you
  afraid   Ask someone to read it first and tell you what it says
  bored    Read one paragraph aloud in a newsreader's voice

open the post
  when     open, sort, go through, read, check, collect, sort through, look through: post, mail, letter,
           envelope, pile of mail, letterbox, mailbox
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
  when     file, sort, organise, put away, sort through, go through, tidy, order: paper, paperwork, document,
           file, filing, filing cabinet, contract
  when     -: filing, paper, papers
  unless   write, term, research, desktop, computer
  1        Put one sheet of paper in a folder
  2        Put the papers in one pile
  3        Find one folder
  4        Pick up one sheet
  unclear  Write three words on three envelopes: keep, ask, bin
  tired    Push the papers into one pile
  afraid   Turn the pile face down and take the top one
  bored    Sort five sheets before a song ends

renew a passport or an id
  when     renew, apply for, get, order, replace, extend, exchange: passport, id card, identity card, driving
           licence, driver's license, licence, license, id, residence card
  when     -: passport, driving licence, id card, passport renewal
  1        Put the old one next to your keyboard
  2        Open the application and read its first question
  3        Look up which office it is
  4        Say where the old one is
  unclear  Write down one question for the office
  tired    Put the old one where you'll see it tomorrow
  afraid   Read the first question, with no thought of sending it
  bored    Try one passport face in the mirror

a photo for a document
  when     get, take, make, order: passport photo, photo for the visa, id photo, biometric photo
  when     -: passport photo, id photo
  1        Look up the nearest photo booth
  2        Choose what to wear for it
  3        Find a plain wall
  4        Try the straight face once
  unclear  Look up the size they ask for
  tired    Hang up a shirt for it
  afraid   Take one with your phone, for your eyes alone
  bored    Take a silly one first

apply for benefits or support
  when     apply for, claim, request, ask for, renew, appeal: benefit, housing benefit, disability,
           unemployment, allowance, grant, support, universal credit, child benefit, pension, food stamps,
           medicaid, sick pay
  when     -: benefit application, housing benefit, disability application, unemployment claim
  unless   emotional
  1        Open the page and read the first line of it
  2        Write your name and the date on one sheet
  3        Put one letter or payslip on the table
  4        Think of one person who has done this before
  unclear  Write down one thing they want to know that you can answer
  tired    Put the papers for it in one place
  afraid   Read the first question, with no thought of answering
  bored    Answer one question aloud, as in a quiz

apply for a visa or residency
  when     apply for, renew, extend, get, request, prepare, check, ask about: visa, permit, work permit,
           residence permit, residency, green card, citizenship, asylum, settled status, student visa
  when     -: visa, visa application, permit, residence permit, citizenship, green card, citizenship test,
           naturalisation
  unless   visa card
  1        Open the official page and read its first line
  2        Write down one paper they ask for
  3        Put your passport on the table
  4        Say the name of the office
  unclear  Write down one question for someone who has been through it
  tired    Put the papers you already have in one folder
  afraid   Read the list once, with no thought of sending anything
  bored    Tick off one paper you already have

get a certificate or document
  when     get, order, request, ask for, apply for, find, collect: birth certificate, marriage certificate,
           certificate, transcript, reference, document, proof of address, police certificate, letter of
           recommendation, record, medical record
  when     -: birth certificate, marriage certificate, transcript, proof of address
  1        Find the address or page of who gives it out
  2        Write down the one thing it is needed for
  3        Write your name and date of birth on one line
  4        Say the name of the place out loud
  unclear  Write one question: what do you need from me?
  tired    Save the page, so it's there tomorrow
  afraid   Write the request, and leave it unsent
  bored    Read the first line of their page aloud, very officially

make copies of important papers, a will, a power of attorney
  when     write, make, do, draw up, prepare, update, sort out: will, my will, living will, power of attorney,
           advance directive, testament
  when     -: will, living will, power of attorney
  unless   good will
  1        Write down one thing and who could have it
  2        Open one page on how it is done
  3        Find a folder for it
  4        Think of one person you trust
  unclear  Write down one question for a solicitor
  tired    Put an empty folder where your papers are
  afraid   Read one page about it, then make yourself a tea
  bored    Begin with the silliest thing you own

insurance
  when     get, compare, renew, change, check, switch, call, claim, sort out, choose, buy, take out, find:
           insurance, health insurance, car insurance, home insurance, liability insurance, insurance claim,
           insurance company, insurer
  when     -: insurance, health insurance, car insurance, insurance claim
  1        Find the policy number
  2        Write down one question to ask them
  3        Find the folder or the email it lives in
  4        Say the name of the company
  unclear  Write down the one thing you want covered
  tired    Put the policy where you'll see it tomorrow
  afraid   Read its first line, and nothing more
  bored    Read one line of the small print like a bedtime story

cancel a contract or subscription
  when     cancel, end, terminate, get out of, unsubscribe from, unsubscribe, leave: contract, subscription,
           membership, phone contract, gym membership, trial, newsletter, account, netflix, spotify, service,
           plan
  when     cancel: *
  unless   debt
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
  when     read, check, review, go through, look over, look at, understand: contract, lease, agreement,
           policy, terms, small print, tenancy agreement, employment contract, offer letter
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
  when     complain to, complain about, dispute, challenge, appeal, contest, object to, claim back, ask for:
           refund, charge, bill, decision, fine, complaint, fee, parking ticket, deposit, landlord, company
  when     file, make, write, send: complaint, appeal, objection
  when     -: refund, complaint, appeal
  unless   court of appeal
  1        Write one line on what happened
  2        Find the receipt, the letter or the order number
  3        Write down the date it happened
  4        Say in one sentence what you'd like
  unclear  Write down what would put it right
  tired    Put the papers for it in one envelope
  afraid   Write it as to a friend, and send nothing
  bored    Write the angriest version first, for the bin

change an address or a name with offices
  when     change, update, register, tell: address, name, surname, change of address, bank details, new
           address
  when     -: change of address, name change, address change
  1        Write down one place that needs to know
  2        Find the login or the letter of that place
  3        Write the new one out once, neatly
  4        Say it out loud once
  unclear  List three that write to you most often
  tired    Write one name on a note for tomorrow
  afraid   Begin with the one that matters least
  bored    Write it in your best handwriting

an appointment at an office
  when     go to, book, make, get, visit, attend, call: town hall, citizens' office, embassy, consulate,
           jobcentre, job centre, registry office, city hall, immigration office, court, post office, dmv
  when     -: jobcentre, embassy, registry office, town hall, dmv
  1        Look up when they are open
  2        Put the papers for it in one bag
  3        Put the bag with the papers by the door
  4        Say the address out loud
  unclear  Write down the one thing you want from them
  tired    Put one paper you'll need in your bag
  afraid   Ask someone to come along
  bored    Choose what you'll listen to in the waiting room
"""
