"""Money in the hand and on the page: cash, keys to top up, charges, prices, lists of what goes out."""

KINDS = """
where the money goes today
  when     write down, note, note down, log, record, track, jot down, keep note of, keep, list, keep track of,
           write, type in, put down: everything, all, purchase, expense, spending, spend, coffee, what, thing,
           cost
  when     write down, note down, jot down, jot, keep note of, log, track: ~
  only     spend, spent, spending, bought
  unless   time, hours, phone, screen, minutes, gift, present, christmas, need
  1        Write down the last thing you paid for
  2        Find one receipt in a pocket or a bag
  3        Put a slip of paper where your purse is
  4        Say one price from today
  unclear  Write the day on top, and one thing under it
  tired    Take a photo of one receipt
  afraid   Write down what it was, and no price
  bored    Guess today's sum first

money, all of it
  when     get grip on, get handle on, get on top of, get better with, sort, sort out, organise, manage,
           understand, get in order, improve, face: finances, money situation, personal finance, money stuff,
           money thing, money side
  when     -: finances, money situation, personal finances
  when     *: money stuff, personal finance, financial independence, financial freedom
  when     figure out: money situation, personal finance
  when     get on top of, get better with, be better with, be good with, understand, face, manage, get grip
           on, figure out: money
  unless   raise, save, lend, tax, send, borrow, department, company, project, client, teach, business, owe,
           owes, back, transfer, wire, fee, visa, funeral, mum's, dad's, separate, together, food, budget
  1        Write down the one money thing that's most on your mind
  2        Put every money paper you can see in one pile
  3        Write down one thing you pay every month
  4        Say one thing about money you already do well
  unclear  Write three words: in, out, later
  tired    Put one paper about it next to your keyboard
  afraid   Tell someone you trust what worries you most
  bored    Draw your money as an animal

write down what one owes
  when     write down, list, add up, note down, work out, write, total up, make list of, face, look at:
           everything, owe, what i owe, everything i owe, all debt, debts, my debt, all my debt, list of
           debts, debt, loan, card
  when     *: debt list, list of debts
  when     make list of, list, write down, add up, work out: ~
  only     owe, owing, owed, debt, debts, loans
  unless   me, us, number, phone, call, leave, tax, gains, hours, days, holiday, if, whether, capital, rent,
           overtime, to me
  1        Write down one name, and leave out the sum
  2        Take one sheet, and write “to pay” at the top
  3        Say one of the names out loud
  4        Put both feet on the floor and breathe out
  unclear  Write down the ones you remember without looking
  tired    Write one line, and fold the sheet
  afraid   Ask someone to sit with you
  bored    Begin with the smallest

a loan that runs
  when     refinance, remortgage: house, flat, home, car, loan, mortgage
  when     figure out, understand: mortgage option, loan option, mortgage
  when     sort out, understand, check, refinance, overpay, look at, find out about: mortgage, car loan,
           home
           loan, loan, house loan, student loan, bank loan, loan rate
  when     renew, extend: mortgage, car loan, home loan, house loan, student loan, bank loan, loan rate
  when     fix: mortgage, car loan, home loan, loan, house loan, student loan, bank loan, loan rate
  when     -: loan, remortgage, refinancing, student loan, mortgage, home loan, car loan, bank loan
  when     repay, pay off, pay back: mortgage, student loan, student loan repayment, car loan
  when     remortgage, refinance: *
  unless   library, out to, card, friend, brother, tax, film, photo, degree, bafög, get, apply, compare,
           adviser, broker, in principle, first, deposit, bike, lend
  1        Find the latest letter, message or page about it
  2        Read its first line, and the date
  3        Write down one question about it
  4        Say what the loan was for
  unclear  Write down the one thing you'd like to know from it
  tired    Put its latest letter next to your keyboard
  afraid   Ask someone to read it with you
  bored    Guess how many pages the contract has

a book of accounts at home
  when     balance, do, update, reconcile, fill in, write up, keep, catch up on: checkbook, chequebook, cheque
           book, bank book, household accounts, accounts book, cash book at home
  when     balance: books, account
  unless   business, client, company, shop, quickbooks, xero
  1        Open it at the last line you wrote
  2        Put it next to the latest statement
  3        Find it, and a pencil
  4        Say one sum you remember
  unclear  Write the date on the next empty line
  tired    Tick off one line, and stop
  afraid   Begin with the smallest sum
  bored    Guess the last figure first

top up a key, a card or a phone
  when     load, recharge, refill, put money on, put credit on, add credit to, put on, load up: electric key,
           gas key, electricity key, gas card, electric card, electric meter, prepay meter, prepayment meter,
           meter key, meter, gas meter, electricity meter, oyster, oyster card, bus card, bus pass, travel
           card, transit card, metro card, metrocard, opal card, leap card, myki, presto card, navigo,
           octopus, phone credit, mobile credit, airtime, data bundle, sim, sim card, prepaid sim, prepaid
           card, prepaid phone, pay as you go phone, laundry card, canteen card, lunch account, lunch card,
           school lunch account, electricity token, dinner account, toll tag, parking app, giffgaff, lebara
  when     top up: electric key, gas key, electricity key, gas card, electric card, electric meter, prepay
           meter, prepayment meter, meter key, meter, gas meter, electricity meter, oyster, oyster card, bus
           card, bus pass, travel card, transit card, metro card, metrocard, opal card, leap card, myki,
           presto card, navigo, octopus, phone credit, mobile credit, airtime, data bundle, sim, sim card,
           prepaid sim, prepaid card, prepaid phone, pay as you go phone, phone, laundry card, canteen card,
           lunch account, lunch card, school lunch account, electricity token, dinner account, toll tag,
           parking app, giffgaff, lebara
  when     top up airtime for, buy airtime for: mum, dad, gran, brother, sister, someone
  when     top up: mum, dad, gran, brother, sister, someone
  when     buy, get: electricity token, airtime, data bundle, phone credit, prepaid electricity
  when     top up: electric, gas, electricity, leccy
  when     put money on, put credit on: phone, ~
  when     top up: ~
  only     refill, put money on, credit, airtime, token, gas, key, card, meter, prepaid, oyster, travel,
           transit, metro, metrocard, opal, leap, myki, presto, navigo, octopus, phone, mobile, sim, electric,
           electricity, leccy, lunch, canteen, dinner account, pass, account, laundry, giffgaff, lebara, toll,
           parking app, bundle, data bundle
  unless   battery, batteries, printer, oil, tyre, bird, feeder, water, pool, pond, glass, charger, case,
           drink, bath, screenwash, coolant, gas bottle, into
  1        Get out the key, the card or the phone it goes on
  2        Look at what's still on it
  3        Write the sum on a slip of paper
  4        Name the nearest place that does it
  unclear  Ask someone where they top up theirs
  tired    Put it in your coat pocket for the morning
  afraid   Look once at what's left, and leave it there
  bored    Guess how long it'll last

cash in the hand
  when     withdraw, take out, draw out, get out, get: cash, money, rent money, pocket money, bus fare, bus
           money, tenner, twenty, some cash, market money, holiday money, spending money, grocery money
  when     go to: cash machine, atm, cashpoint, cash point
  when     find: cash machine, atm, cashpoint
  unless   off, from, pocket, loan, back, owed, owes, claim, owe, borrow, savings, isa, investment, out of, ex
  1        Put your card where you'd take it from on the way out
  2        Look up the nearest machine
  3        Write down how much, and what it's for
  4        Say the sum once
  unclear  Write down the notes you'd like it in
  tired    Put your purse by the door
  afraid   Choose a machine inside a shop
  bored    Guess what the next machine's screen says first

change coins or notes
  when     exchange, change, convert, swap: euros, euro, dollar, currency, foreign currency, foreign coins,
           leftover currency, foreign money, coin, coins, old coin, cash, old note, old notes, rand, rupee,
           peso, travel money, naira, lira, zloty, shilling, krona, yen
  unless   stamp, collection, litter, locks, history, baby, nappy, oil, tyre, locker, parking, bus, trolley,
           laundry, laundrette, plate, landlord, office, rent, school, settings, spreadsheet, box
  1        Look up who takes it, and when they're open
  2        Put it in an envelope or a bag
  3        Put it by the door
  4        Guess what it comes to
  unclear  Ask at one shop who takes such coins
  tired    Count one kind of it, and stop
  afraid   Choose a machine, where no one looks on
  bored    Find the oldest one

count the coins
  when     bag, bag up, count, count up, empty, roll, sort, cash in, tip out: coin, coins, coppers, change,
           spare change, change jar, coin jar, coins jar, piggy bank, jar of coins, penny jar, money box,
           small change
  unless   stamp, collection, litter, rare, baby, nappy, oil, machine
  1        Tip out a handful, and make one pile of it
  2        Put a tray or a cloth on the table for it
  3        Go and get the jar or the box
  4        Guess what it comes to
  unclear  Ask at one shop who takes such coins
  tired    Count one kind of it, and stop
  afraid   Choose a machine, where no one looks on
  bored    Find the oldest one

query a charge
  when     dispute, query, question, challenge, contest, complain about, ring about, call about, email about,
           report, appeal, get back, get refunded, trace, argue: charge, transaction, payment on card, unknown
           payment, double charge, overcharge, wrong charge, service fee, cancellation fee, cleaning fee, late
           fee, overdraft fee, bank fee, strange payment, card charge, fee, extra charge, hidden fee, roaming
           charge, surcharge, subscription charge, unknown charge, money taken twice
  when     cancel: charge, transaction, payment on card, unknown payment, double charge, overcharge, wrong
           charge, service fee, cancellation fee, cleaning fee, late fee, overdraft fee, bank fee, strange
           payment, card charge, fee, extra charge, hidden fee, roaming charge, surcharge, subscription
           charge, unknown charge, money taken twice
  when     -: double charge, wrong charge, unknown charge, strange payment
  when     check, look into, find out about: transaction, unknown payment, double charge, overcharge, wrong
           charge, strange payment, card charge, unknown charge, roaming charge
  unless   what, battery, phone charge, rates, school, visa, tuition, criminal, police, court, put up, my fee,
           our fee, client
  1        Find the line it stands on, and write down its date
  2        Write one line: what was charged, and what you think is right
  3        Find the number or the address of whoever charged it
  4        Say your one line out loud
  unclear  Write down one question about it
  tired    Take a picture of the line
  afraid   Ask in writing: “What is this for?”
  bored    Say it like a detective

list what goes out each month
  when     list, write down, count, count up, add up, go through, look at, review, check, audit, sort, make
           list of, work out, note down, tot up, look through, cull, sort out, prune, weed out, cut, cut down,
           cut down on, check on, get on top of, find, total up: subscription, subscriptions, direct debits,
           direct debit, standing orders, regular payment, recurring payment, monthly payment, app
           subscription, outgoing, outgoings, memberships, streaming subscription, autopay, small
           subscription, unused subscription, free trial, monthly bill
  when     -: subscriptions, direct debits, outgoings, recurring payments
  unless   cancel, bank, free trial, magazine
  1        Open last month's account, and look down the page
  2        Write down one that comes to mind
  3        Write two headings: “keep” and “go”
  4        Say the name of one you use gladly
  unclear  Write down what two of them cost
  tired    Write down one name, and leave the sum
  afraid   Look at last month, and change nothing yet
  bored    Guess which one is the oldest

stop a payment that goes by itself
  when     stop, end, pause, delete, suspend, cut off, turn off, switch off, drop: standing order, direct
           debit, autopay, automatic payment, auto renewal, automatic transfer, auto payment, auto top up,
           autopay payment, recurring payment, automatic renewal, regular donation, monthly donation, monthly
           payment
  when     cancel: standing order, direct debit, autopay, automatic payment, auto renewal, automatic transfer,
           auto payment, auto top up, autopay payment, recurring payment, automatic renewal, regular donation,
           monthly donation, monthly payment
  1        Open the bank's app or page, and find its line
  2        Write down what it's for, and the day it goes
  3        Put your card or your login next to you
  4        Say whose it is, and “stop”
  unclear  Write down who'd like to hear of it first
  tired    Write its name on a note for tomorrow
  afraid   Look at its line, and change nothing yet
  bored    Work out what it came to in ice creams

what a thing costs
  when     check, compare, find out, ask, research, find, look at, watch, ask for, ask about, work out, look
           for, see: price, price of, prices, cost, going rate, ticket price, rail fare, train fare, fare,
           petrol price, price of petrol, house price, rent price, fuel price, coal price, oil price, delivery
           cost, postage, cost of repair, price of repair, gold price, price of gold, price per kilo, unit
           price, cheapest price, special offer, sale price
  when     check, compare, watch, find out, see: interest rate, exchange rate, mortgage rate, rate, rates,
           savings rate, minimum wage, hourly wage, going wage
  when     compare: price, prices
  unless   pocket, pockets, purse, my price, our price, price list, price tag, menu, raise, put up, heart,
           pulse, smith, page, book quote, essay, source, citation, chapter, author, inspirational, speech,
           poem, job offer, severance, ing, et al, college
  1        Write down the first place to look, or ask
  2        Type its name and one word into a search
  3        Write down what you'd be glad to pay
  4        Guess the figure
  unclear  Write down the size, or how much you need
  tired    Save one page with it
  afraid   Look, without planning to pay
  bored    Guess, and see how close you come

what a thing is worth
  when     get valued, have valued, get appraised, have appraised, get priced, find value of, get estimate on,
           get looked at by jeweller: *
  when     value, appraise, get valued, have valued: ring, watch, jewellery, necklace, painting, coin, stamp
           collection, house, car, flat, piano, violin, guitar, vase, clock, antique, gold, silver, record
           collection, book, bike, furniture, estate, rug, medal
  1        Take one picture of it, and of any mark on it
  2        Write down where it came from, and when
  3        Find the name of one person who values such things
  4        Guess a figure
  unclear  Look up what a similar one went for
  tired    Save one name or number for tomorrow
  afraid   Ask for a rough figure first, by email
  bored    Describe it as an auctioneer would

compare what is offered
  when     compare, weigh up: quote, quotes, estimate, quotation, removal quote, insurance quote, car
           insurance quote, tariff quote, offers, builder's quote, broadband deal, price offer
  when     choose between, decide between: quote, quotes, estimate, quotation, removal quote, insurance quote,
           car insurance quote, tariff quote, offers, builder's quote, broadband deal, price offer
  unless   job, book, inspirational, source, speech, smith, page, essay, chapter, author, film, citation, poem
  1        Put two of them side by side, and circle both totals
  2        Write down the one thing you want in it
  3        Find the first one, and lay it face up
  4        Say which one you'd choose without the price
  unclear  Write down one question for each
  tired    Put them on top of each other, cheapest first
  afraid   Ask someone to look at them with you
  bored    Guess which one has the smallest print

a number on the payslip
  when     check, find, look for, look at, query, ask about, compare, work out, understand: tax code, ni
           number, hours, overtime, deduction, deductions, tax, pension, rate, number, line, total, student
           loan, hours paid
  when     look up: tax code, ni number, hours, overtime, deduction, deductions, tax, pension, rate, number,
           line, total, student loan, hours paid
  only     payslip, pay slip, wage slip, pay stub, payslips
  1        Find the payslip, and lay it in front of you
  2        Put the one from the month before next to it
  3        Read its top line
  4        Say what you'd expect to see
  unclear  Write down one question for payroll
  tired    Take a photo of it for tomorrow
  afraid   Ask in writing: “Could you explain this line to me?”
  bored    Find the shortest abbreviation on it

a cheque to write
  when     write, make out: cheque, check for plumber, cheque for plumber, check to landlord
  unless   bank, bounce, cash in, from
  1        Find the chequebook, and a pen
  2        Write today's date on it
  3        Write down how their name is spelt
  4        Say the sum out loud
  unclear  Ask who it's made out to
  tired    Put the chequebook on the table
  afraid   Write the sum in pencil first, on a slip of paper
  bored    Practise the swirliest signature on scrap paper

a tab, settled
  when     clear, settle, pay, pay off, close, sort, sort out: tab, slate, tab at shop, bar tab
  only     shop, pub, bar, corner, café, cafe, kiosk, club, canteen, baker, butcher, tab at, slate
  1        Put your purse, or the money, by the door
  2        Ask “What's on it?” in one line
  3        Write the sum on a slip of paper
  4        Say the sum out loud
  unclear  Write down what you think is on it
  tired    Put a note with the sum in your coat
  afraid   Pay a part of it first
  bored    Round it up, and call it friendship

an envelope for one thing
  when     start, set up, begin, put aside, make, -: envelope, jar, tin, pot
  when     start, set up, make, -: swear jar, cash jar, coin jar, holiday jar
  when     -: christmas envelope, rent envelope, food envelope, envelope for rent, envelope for christmas
  only     christmas, holiday, rent, food, tax, car, birthday, savings, money, spending, budget, eid, school,
           bills, swear, jar, cash, save, a week, fiver, tenner, coins
  unless   soup, stew, curry, tea, chilli, jam, biscuit, plant, paint, stew, send, post, invitation, letter,
           tea, coffee pot, chutney, cookies, sweets, paper, clay, lid, food bank, cat, dog, gingerbread,
           cream
  1        Find one that closes, and write one word on it
  2        Put one coin in
  3        Choose the drawer it lives in
  4        Say what you'd like to have it for
  unclear  Write down the smallest sum you wouldn't notice
  tired    Put it where you'll see it
  afraid   Hide it in a book you like
  bored    Draw a face on it

change, for what takes coins
  when     get, find, bring, count out, sort, ask for, pick up: change, coins, pound coins, quarters, small
           change, pound coin
  only     float, till, parking, laundrette, laundromat, launderette, bus, stall, market, meter, trolley,
           machine, washing, fair, locker, vending
  unless   clothes, nappy, oil
  1        Write down which coins you need, and how many
  2        Put a note in your pocket for it
  3        Look in the coat you wore last
  4        Name one shop that gives change
  unclear  Ask whoever did it last time
  tired    Put the purse by the door
  afraid   Buy one small thing, and pay with a note
  bored    Guess what's down the back of the sofa

what it came to
  when     look at, see, check, work out, add up, find out, look up, count, figure out: what, how much,
           everything
  when     look at, see, check, look at what, see what, work out what, find out what, add up what, look up
           what, look what, check what, work out how much, see how much, find out how much, check how much: *
  only     spent, spend, cost me, paid for, i paid
  unless   time, hours, minutes, phone, screen
  1        Open last month's account, and look down the page
  2        Guess the sum, and write it down
  3        Look for one line of it
  4        Say one thing it was worth it for
  unclear  Choose one week, and leave the rest
  tired    Write down your guess, and stop
  afraid   Look with someone beside you
  bored    See how close your guess comes

sit down to the pile
  when     sit down with, sit with, sit down to: envelopes, bill, bills, post, letters, papers, paperwork,
           budget, accounts, receipts, statements, numbers, finances, spreadsheet, bank app
  1        Put it where you'd sit
  2        Choose ten minutes for it, and a cup to go with it
  3        Lay the one on top in front of you
  4        Put both feet on the floor, and breathe out
  unclear  Make two piles: looks short, looks long
  tired    Look at the one on top, and leave it closed
  afraid   Ask someone to sit with you
  bored    Put on one song, and stop when it ends

budget for it
  when     budget, budget for: ~, -
  unless   deck, slide, meeting, line, template, sheet, app, spreadsheet, airline, hotel, app
  1        Write down the sum, even roughly
  2        Write down the first thing it pays for
  3        Say the sum out loud once
  4        Open both hands for one breath
  unclear  Write down one question about it
  tired    Write down one sum you know, and stop
  afraid   Tell someone the sum
  bored    Guess it first
"""
