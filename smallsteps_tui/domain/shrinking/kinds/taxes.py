"""Taxes: the return, the receipts, letters from the tax office, refunds, tax on one's own business."""

KINDS = """
do the taxes
  when     -: tax, 1040, steuer, impôts, hmrc, irs, finanzamt
  when     file, prepare, fill in, fill out, complete, start, do, tackle, begin, gather for, catch up on,
           sort, sort out, start on, organise, work on: tax, tax return, tax form, tax declaration, income
           tax, self assessment, elster, back tax, steuererklärung, steuer, taxes
  when     *: tax return, tax declaration, income tax, self assessment, elster, w 2, tax form, tax season,
           steuererklärung, declaración de la renta, back tax, tax papers
  unless   landlord, library, parcel, keys, child tax, council, road, vehicle, car, office, letter, clothes,
           van, motorbike, bike, lorry, mot, inheritance
  1        Put one paper you'd need for it on the table
  2        Find last year's return
  3        Write “Taxes” on an envelope for receipts
  4        Think of one place where a receipt might be
  unclear  Write down one question for the tax office
  tired    Put one receipt in an envelope
  afraid   Put the letters in one pile, unopened
  bored    Put on one song and gather receipts until it ends

send the tax return
  when     submit, send in, hand in, finish, send, send off, post, upload, e file: tax, tax return, tax form,
           tax declaration, income tax, self assessment, elster, steuererklärung, steuer, taxes
  when     check: tax return, tax form, tax declaration, self assessment, elster, steuererklärung
  unless   child tax, council, road, vehicle, car, letter, status, code, van, motorbike, bike, lorry
  1        Open it at the place where you left off
  2        Find the login, or the folder it's in
  3        Write down the one figure you still need
  4        Think of it done, and breathe out
  unclear  Write down one question for the tax office
  tired    Leave the page open for tomorrow
  afraid   Look at it with someone beside you
  bored    Put on one song, and stop when it ends

receipts and papers for the tax return
  when     gather, collect, sort, organise, total, add up, get, send, prepare, put together: tax receipt, tax
           document, tax paper, deduction, donation receipt, w2, 1099, p60, medical receipt, tax certificate,
           wage statement
  when     deduct: home office, work expense, commute, travel cost
  when     deduct, claim, calculate, track: deduction, tax deduction, tax relief, home office allowance
  when     -: deduction, p60, 1099, w2
  when     *: tax receipt, tax document
  1        Look in one place where a paper for it could be
  2        Look through one pocket or bag for receipts
  3        Write the year on an envelope
  4        Name one thing you bought for work
  unclear  Look at last year's list of what went in
  tired    Drop one receipt in a bowl by the door
  afraid   Leave the sums, and gather the papers
  bored    Guess which receipt in your wallet is oldest

a letter from the tax office
  when     answer, reply to, respond to, read, sort out, check, understand, look at, go through: tax letter,
           tax office letter, hmrc letter, irs letter, tax bill, tax assessment, tax notice, tax office, hmrc,
           irs, finanzamt, tax authority, tax reminder, brown envelope
  when     appeal, object to, contest, dispute, challenge: tax assessment, tax bill, tax decision, tax penalty
  when     *: tax letter, tax bill, tax notice, tax assessment, tax reminder, hmrc letter, irs letter, brown
           envelope
  1        Lay it open in front of you, and read the date on it
  2        Open the envelope from the tax office
  3        Find the reference number they know you by
  4        Put your hand on the envelope, and breathe out
  unclear  Underline the one sentence that asks for something
  tired    Take a photo of its first page
  afraid   Ask someone to read it first, and tell you the sum
  bored    Read one line like a weather forecast

call or write to the tax office
  when     call, phone, ring, write to, contact, email, visit, go to, message, talk to: tax office, hmrc, irs,
           finanzamt, tax authority, revenue, revenue office, tax department, inland revenue, skatteverket,
           belastingdienst
  when     ask for, request, apply for, get, file: tax extension, tax deferral, extension for taxes
  1        Put what they'll ask for next to you: a number, or a letter
  2        Write down your question in one line
  3        Look up when they answer the phone
  4        Say your first sentence to them, once
  unclear  Write down what you'd like them to do
  tired    Put their letter next to the phone
  afraid   Write it by post, where no one answers back
  bored    Hum their hold music in advance

a tax adviser
  when     find, see, meet, email, call, ask, hire, contact, talk to, choose, look for, book: tax adviser, tax
           advisor, accountant, bookkeeper, tax consultant, tax preparer, steuerberater, tax help
  when     -: accountant, steuerberater
  when     *: tax adviser, tax advisor
  unless   become, train
  1        Write down in one line what you'd like from them
  2        Ask someone “Who does your taxes?”
  3        Put one folder of papers by the door for them
  4        Say in one line what you'd like off your hands
  unclear  Write down what you have: job, flat, children, other income
  tired    Save one name and number
  afraid   Write one line: “It's a mess, can you help?”
  bored    Guess what they've seen that's messier

a tax number, a tax class
  when     get, find, apply for, request, look up, change, register for, order: tax class, tax code, tax
           residency
  when     find, look up, change, register for, order: tax number, tax id, tax identification number, nif,
           utr, itin, steuer id, codice fiscale, vat number
  when     -: itin, utr, nif
  when     *: tax number, tax id, tax class, tax code, codice fiscale, steuer id
  1        Look for it on a letter, or look up the office that issues it
  2        Read the first line of the office's page on it
  3        Put your passport and one payslip side by side
  4        Say your date of birth, as they'd write it
  unclear  Ask someone at work where they found theirs
  tired    Save the office's page for tomorrow
  afraid   Read their page, and fill in nothing yet
  bored    Guess how many digits it has

look a tax code over
  when     check, look at, understand, work out, figure out, correct, read, compare: tax code, tax class, tax
           number, emergency tax, tax on payslip
  when     sort, sort out, query, chase, fix: tax code, tax class, emergency tax
  1        Get out the newest payslip
  2        Write down its letters and numbers
  3        Look up what its last letter means
  4        Say out loud where the payslips are
  unclear  Ask someone at work what theirs says
  tired    Take one photo of it for tomorrow
  afraid   Read it with someone beside you
  bored    Guess what its letter stands for

tax for one's own business
  when     file, submit, do, prepare, send, finish, register for, calculate, estimate, set up: vat, vat
           return, vat registration, sales tax, quarterly tax, estimated tax, advance tax, gst, gst return,
           trade tax, umsatzsteuer, business tax, quarterly taxes
  when     -: gst, umsatzsteuer
  when     *: vat, vat return, vat registration, quarterly tax, sales tax, estimated tax, business tax
  when     -: vat quarter, quarterly vat
  1        Write down last month's takings, roughly
  2        Put one invoice on the pile for this quarter
  3        Find the login for the tax portal
  4        Say which month it's for
  unclear  Write one question to someone with a business
  tired    Make one folder for the quarter
  afraid   Open the form, and close it again
  bored    Guess the sum to the nearest hundred

pay a tax
  when     pay, transfer, set up payment for: vat, vat bill, tax, tax bill, income tax, estimated tax,
           quarterly tax, sales tax, gst, payroll tax, umsatzsteuer, corporation tax, self assessment, payment
           on account, property tax, inheritance tax, church tax, road tax, back tax, council tax arrears
  unless   attention, car, adviser, accountant
  1        Find the letter or the page with the sum on it
  2        Write down the reference it needs
  3        Open the page or the app you'd pay it with
  4        Say the sum once, and breathe out
  unclear  Look up the day it's wanted by
  tired    Put the letter on your keyboard for tomorrow
  afraid   Look up if it can be paid in parts
  bored    Make the reference rhyme

a tax refund
  when     claim, get, check, wait for, ask about, apply for: tax refund, tax rebate, tax credit, child tax
           credit
  when     *: tax refund, tax rebate, tax credit
  1        Find the page or the letter that's about it
  2        Find the letter with your reference number
  3        Check which account they have for you
  4        Say one thing you'd do with the money
  unclear  Write one line: “When can I expect it?”
  tired    Put the letter in your bag for tomorrow
  afraid   Read the first line, and leave the rest
  bored    Guess the sum, and write it on your hand

get into the tax office's site
  when     log in to, log into, get into, sign in to, get back into, find, reset, set up, -: elster login,
           hmrc login, tax login, government gateway login, tax portal login, hmrc account, elster account,
           tax portal, government gateway, tax account
  unless   password manager, code
  1        Open its page, and find “Sign in” or “Sign up”
  2        Find the letter or the email with the number in it
  3        Write down where you'd have kept the password
  4        Say what you'd look at there first
  unclear  Write down which number it asks for
  tired    Save the page for tomorrow
  afraid   Open the page, and go no further
  bored    Guess how many codes it sends you
"""
