"""What is done with any bill, debt, sum, receipt or account."""

KINDS = """
pay what is asked
  when     pay, settle, see to, cough up, pay up, clear, pay for, pay off, pay towards, prepay, pay in full:
           @bill
  when     pay, pay for: @booking, @account, @debt
  when     sort, sort out: council tax, gas bill, electric bill, electricity bill, phone bill, water bill, car
           tax, road tax, tv licence, parking fine, fine
  when     pay: vat, vat bill, corporation tax, income tax, paye, tax, road tax, self assessment, tax bill
  when     pay, pay up: *
  when     -: @bill
  unless   respects, respect, attention, visit, debt collector, bailiff, back, forward, compliment, homage,
           tribute, heed, mind, electrics, wiring, shed, table, plates, drain, drains, pay day, pay dispute,
           pay gap, pay grade, pay rise, pay slip, pay scale, pay band, pay review, pay claim, pay talk, pay
           phone, pay query, pay date, pay code, pay run, pay cut, pay stub, pay attention, pay point, pay
           spine, pay policy, nothing, nobody, no one, pay raise
  1        Get out what you'd pay with, or open the page for it
  2        Find the bill, or the message with the sum
  3        Put it next to you
  4        Say out loud who it goes to
  unclear  Write down the day and the sum on one line
  tired    Put it on top of your keyboard for tomorrow
  afraid   Write one line: “Could I pay in two parts?”
  bored    See if you can find the sum before the kettle boils

let it be paid by itself
  when     set up, change, arrange, start: direct deposit, bank feed, payroll deposit
  when     automate, schedule, set up, autopay: @bill
  when     set up, set, schedule, automate, start, create, arrange: standing order, direct debit, autopay,
           automatic payment, automatic transfer, auto pay, auto transfer, recurring payment, recurring
           transfer, dauerauftrag, lastschrift, sepa, prélèvement automatique, payment reminder
  when     raise, lower, increase, reduce, up, bump up, check date of: standing order,
           autopay, automatic transfer
  when     raise, lower, increase, reduce: direct debit
  when     move, change, shift, amend, update, switch, adjust: standing order, direct debit, autopay,
           automatic payment, dauerauftrag, payment date, payment day, rent day, bill date, rent date
  1        Open the banking app, or its page
  2        Write down which day of the month would suit
  3        Find the account number it goes to
  4        Say which day the money comes in
  unclear  Write down what else leaves the account that week
  tired    Write the day on a slip of paper
  afraid   Look at the page, and set nothing up yet
  bored    Choose a silly name for the payment

pay it later, or in parts
  when     postpone, defer, delay, spread, spread out, pay monthly, push back, reschedule, break up, part
           pay: @bill, @debt
  when     negotiate, renegotiate, haggle over, haggle, bargain over, get reduced: @debt
  1        Write down how much you could pay each month
  2        Write one line: “Could I pay this in smaller parts?”
  3        Find the customer number on the bill
  4        Say the sum once, out loud
  unclear  Write down what's left after rent and food
  tired    Write one line, and send it tomorrow
  afraid   Do it in writing, where no one can push you
  bored    Say it like a grand old actor

pay less for it
  when     lower, cut, reduce, trim, slash, bring down, shrink, halve, cut down, cut down on, cut back on,
           cut back, get down, negotiate, haggle, haggle over, renegotiate, save on, shave, curb, limit,
           keep down: @bill, @account
  when     lower, cut, reduce, trim, slash, bring down, shrink, halve, cut back on, cut down on: @sum
  when     stop, avoid, get rid of: overdraft fee, bank fee, late fee, atm fee, account fee, card fee,
           unused subscription
  unless   budget for
  1        Write down what you pay now, roughly
  2        Find the last bill, or the last line about it in your account
  3        Write down what you'd be glad to pay
  4        Say one part of it you could do without
  unclear  Look up when the contract ends, or what was used
  tired    Put the last bill next to your keyboard
  afraid   Look, without planning to change anything
  bored    Work out what you'd save in ice creams

share it between people
  when     split, divide, divvy up, halve, go halves on, share out: @bill, @sum
  when     split, share, divide, divvy up, halve, go halves on, share out: cost, expense, household cost,
           costs, restaurant bill, taxi, petrol, airbnb, cottage, villa, holiday let, rental, tips, tip, tip
           jar, food shop, grocery bill, groceries, deposit, gift, present
  when     share: @bill
  1        Write the sum on top, and the names under it
  2        Write down who paid last, and for what
  3        Write all the names at the top of a page
  4        Say what would feel fair to you
  unclear  Write down three things you share, and a guess for each
  tired    Write one line: “Could we look at it together?”
  afraid   Begin with the smallest part
  bored    Pay in biscuits, on paper

reckon with money
  when     count, count up, add up, total, total up, tot up, work out, calculate, estimate, figure out,
           tally, tally up, reckon, guess, track, log, record, note, note down, write down, list, jot down,
           check, list out, review, recalculate, reconcile, tabulate, balance, analyse, update, keep track
           of, monitor, look at, go over, go through, forecast, project, sum up, write out, chart,
           graph, map out, categorise, audit, double check, rework, crunch: @sum
  when     declare, report, disclose: @sum
  when     work out, total: tips, tip, tip jar, tip share,
           tip money
  when     work out, figure out, calculate, add up, estimate, check, compare: cost, monthly cost, living
           cost, budget, total, running cost, fuel cost, bus cost, finances, cash flow
  when     count, count up, add up, total, total up, tot up, work out, calculate, estimate, figure out,
           tally, tally up, list, write down, list out, note down, track, log, record, jot down, compare,
           map out, categorise, itemise, reconcile, tick off, enter, audit, chart, predict, forecast:
           @bill, @debt
  unless   bitcoin, rate, rates,
           attendance, carer's, carers, dla, if mum, if dad, if i can, eligible, entitled, allowed, whether,
           cash, coins, till
  1        Write down the one figure you know, roughly
  2        Get out the page, the app or the notebook for it
  3        Write today's date at the top of a page
  4        Guess the sum, and say it out loud
  unclear  Write down what you'd like to know from it
  tired    Write one figure on a slip of paper
  afraid   Leave the sum out, and write down the names of things
  bored    Guess it to the nearest coffee

count what there is in cash
  when     count, count up, count out, tally, tally up, add up, total, total up, tot up, sort: cash, coins,
           coin, coin jar,
           jar of coins, change jar, piggy bank, spare change, takings, petty cash, collection plate money,
           tip money,
           collection, float, raffle money, jar of change
  when     tally, add up, total, tot up, count up: till, kitty, tin
  when     count, count up, add up, tot up, tally, tally up: tips, tip jar, tip share
  unless   currency, foreign, recipe
  1        Put the notes in one pile, and the coins in another
  2        Put a pen and a bit of paper beside it
  3        Clear a space on the table as big as a plate
  4        Guess the sum, and say it out loud
  unclear  Begin with the biggest notes
  tired    Count the notes, and leave the coins
  afraid   Count it with someone you trust beside you
  bored    Build a tower of the smallest coins

plan what money is for
  when     scribble, sketch, map out, outline, plan, allocate, budget, earmark, stretch, ration, assign, draw
           up, stick to, keep to, rework, redo, rethink, revise, adjust, distribute, portion out, prioritise,
           cap, build, decide on, design: @sum
  when     -: budget sheet, budget spreadsheet, budget app, budget planner, food budget, grocery budget,
           weekly budget, monthly budget, household budget, budget
  when     budget, budget for, plan for: @bill
  when     make, set up, plan, start, create, draw up, write, do, get, rework, begin, finish, keep to, set,
           redo, prepare, organise, revise, rethink: budget, family budget, household budget, monthly budget,
           weekly budget, money plan, financial plan, budget plan, spending plan, finances
  when     budget: -
  when     do, fill, make, set up, sort, stuff, prepare, label: cash envelope, budget envelope, money
           envelope, spending envelope
  when     budget for: *
  when     -: budgeting
  when     set, agree on, stick to, keep to: ceiling, spending cap, cap, maximum, spending limit, upper limit,
           limit for christmas, present limit
  when     make, write, draw up, do, create, start: financial plan, money plan, spending plan, family budget
  when     -: financial plan, money plan, family budget
  unless   meeting, project, company, department
  1        Write down the first thing it will cover
  2        Write down roughly how much there is
  3        Write three things on a page that it's for
  4        Say what you'd like to have left at the end
  unclear  Write down three things you pay every month
  tired    Write one sum on a slip of paper
  afraid   Begin with what you spend on bread
  bored    Plan it in coffees

look over a budget
  when     review, update, check, sort, look at, go over, go through, manage, sort out, tweak, track, keep,
           stick to, keep to, keep up, fill in: budget, family budget, household budget, monthly budget,
           weekly budget, money plan, financial plan, budget plan, spending plan, budget sheet, budget
           spreadsheet, budget app, budget planner
  unless   meeting, project, company, department
  1        Open it, and look at one line
  2        Write down the last thing you paid for
  3        Put it and a pencil next to each other
  4        Say one sum on it that you know
  unclear  Write down the one line you'd like to change
  tired    Fill in today, and leave the rest
  afraid   Look at the line you mind least
  bored    Guess which line is the longest

put money aside
  when     save, save up, put aside, set aside, put away, stash, squirrel away, lay by, tuck away, build,
           build up, grow, add to, save into, pay into, boost, stockpile, skim, bump up: @sum
  unless   planet, electricity, water, tax form
  1        Begin with one coin, or the smallest sum your bank moves
  2        Write down the smallest sum you wouldn't notice
  3        Write down what it's for, in one word
  4        Say what you'd like to have it for
  unclear  Write down one thing you could pay less for
  tired    Choose a day of the month for it
  afraid   Name a sum so small that it's nearly a joke
  bored    Give the jar a face

pass money on
  when     pay, pay in, deposit, transfer, wire, remit, move, hand over, give, drop off, contribute, donate,
           put in, bring, chip in, pay out, tithe, deliver, pay over, send over, give away, pass on,
           distribute, venmo, load, invest, put, sort out, prepare, get ready, count out, post: @sum
  when     hand in: @sum
  when     send, send off, send in, mail: @sum
  when     remit, wire, transfer, deposit: @bill
  when     give to, donate to, send to, contribute to, chip in for, chip in to, put in, put into, pay into,
           transfer to, transfer into, move to, wire to: church, mosque, temple, synagogue, gurdwara, charity,
           parish, orphanage, food bank, cause, collection, leaving gift, whip round, saving, savings, isa,
           pension, joint account, savings account, pot, jar, collection box, kitty
  when     hand, stick in, pop in, chuck in, slip in, put in, put into, pay into, move into: @sum
  when     send, mail: western union, moneygram, worldremit, momo, airtime, data, top up, phone credit,
           remittance, fee, visa fee, application fee, ilr fee, deposit, instalment, payment, school fee,
           rent, money, cash
  when     pay into, put into, transfer into: @account, account, kids' account, mum's account, child's
           account, pot
  when     put, move, put into, pay into, move into: money, rest, refund, tax refund, note, coin, coins, half,
           leftover, bonus, winnings, straight
  when     return, refund, give back, pay back, send back, hand back: deposit, money, tenner, fiver, twenty,
           payment, overpayment, cash, balance, change
  when     send money to, send money home, wire money to, transfer money to: ~
  when     -: @handedover
  unless   workspace, grandma's hands, tax stuff, swear jar, no claims, claims, domain, credit transfer, file,
           photos, licence, drawer, tin, purse, wallet, jar, safe, envelope, under, mattress, aside, away,
           budget, expenses, expense, outgoings, spending, note on, note to, half to, half the, other half, to
           the loft, rest to
  1        Get out the money, or the app you'd do it with
  2        Find the name or the number it goes to
  3        Write the sum and the day on a slip of paper
  4        Say the sum once, and who it's for
  unclear  Write down what's left for the week after that
  tired    Put a note with the sum where you'll see it
  afraid   Choose the smallest sum that is right for you
  bored    Think of a silly line to write next to it

get money that is yours
  when     ask for, claim, chase, chase up, request, reclaim, recover, get back, claim back, ask about,
           demand, call in, recoup, apply for, get, follow up on, enquire about, insist on, wait for, remind
           about, retrieve, pursue: @sum
  when     collect: @sum
  when     collect: @sum
  when     chase, chase up, claim, ask about, ask for, follow up on, query: refund, tax refund, hmrc refund,
           rebate, deposit, cashback, compensation, payout, grant payment, expenses, expenses payment, sick
           pay, maternity pay
  when     get paid, get paid for: *, -
  when     chase, claim, ask about, demand, get, ask for: unpaid wages, overtime pay, wage, salary, last
           salary, back pay, holiday pay, final pay
  when     track, check, check on, check status of: refund, tax refund, rebate, payout, compensation,
           reimbursement, cashback, back pay
  when     look up: refund, tax refund, rebate, payout, compensation, reimbursement, cashback, back pay
  unless   gas, petrol, debit, spare change, petty cash, coin, coins, change, bus, cashpoint, atm, machine,
           together, ready, get cash, get some cash
  1        Write one line: what it's for, and from when
  2        Find the name or the number of who to ask
  3        Write one plain line: the sum, and the day you'd like it by
  4        Say the sum aloud, in a friendly voice
  unclear  Write down what proves it: a date, a letter, a message
  tired    Write one line, and don't send it yet
  afraid   Write what you'd say to someone it isn't for
  bored    Write it as a pirate's letter

agree on money with someone
  when     negotiate, discuss, agree on, agree, talk about, talk over, bring up, explain, renegotiate, haggle
           over, propose, quote, settle on, talk through, bargain over: @sum
  when     discuss, talk about, talk over, bring up, explain, talk through, confess, confess to, admit, own up
           to, come clean about, tell, disclose, reveal, share: @debt
  when     discuss, talk about, bring up, explain, talk through, talk over, raise: @bill
  unless   kids, charity, roof, awareness, mountain
  1        Write down the sentence you'd begin with
  2        Write down the number you'd be happy with
  3        Choose a time when no one's hungry or tired
  4        Say how you'd begin, to the kettle
  unclear  Write down the one number they'd need to know
  tired    Ask “Could we sit down about money on Sunday?”
  afraid   Show one piece of paper, and let it speak first
  bored    Bring cake to the talk

owe, and pay back
  when     pay off, pay back, pay down, clear, deal with, sort out, get out of, consolidate, reduce, repay,
           tackle, settle, manage, restructure, attack, chip away at, kill, crush, smash, nail, knock out,
           eliminate, get rid of, blitz, wipe out, whittle down, work on, conquer, erase, move, shift,
           transfer, roll over, merge, pay extra on, overpay, refinance, cut, lower, shrink, halve, beat,
           get on top of, face, stop: @debt
  when     check, look at, review, go through, read, understand, sort, organise, open, log, update: @debt
  when     -: @debt
  unless   dispute, collector
  1        Write down who it's with, and leave out the sum
  2        Put the letters about it in one pile
  3        Find one envelope or message about it
  4        Say out loud who it goes to
  unclear  Write down which day of the month it's paid
  tired    Put the letters in one pile, unopened
  afraid   Tell one person you trust about it
  bored    Round it to the nearest coffee

ask for a loan
  when     apply for, get, take out, compare, ask for, ask about, look into, request, research, arrange,
           find out about, refinance, remortgage, understand, check out: @debt
  when     borrow, borrow from: credit union, bank, sacco, stokvel, chama, work, employer, pension, 401k
  unless   overpayment, benefit overpayment, repayment, payment plan, loan shark, arrear, medical debt,
           judgment, paid, sorted, clear, rid, out of
  1        Write down the sum, and what it's for
  2        Write down what you could pay each month
  3        Put two payslips in one place
  4        Say what it's for, out loud
  unclear  Write down one question for an advice line
  tired    Put one paper they'd ask for in a folder
  afraid   Look at one offer, without planning to sign
  bored    Guess how many pages the contract has

receipts, one by one
  when     sort, sort through, organise, gather, add up, file, log, enter, put in order, go through: receipt,
           receipts
  when     keep, gather, sort, sort through, file, log, enter, claim, add up, photograph, scan, match,
           reconcile, tick off, organise, total, type up, type in, note down, record, do, staple, put in
           order, round up, categorise, save, go through, tot up, deal with, tackle, catch up on, flatten,
           staple together, glue, put together, fill in, write up, complete, update, write, track, list,
           empty, check, prepare: @receipt
  when     collect: @receipt
  when     -: @receipt
  1        Take out one receipt, and read its date and sum
  2        Lay one receipt flat on the table
  3        Empty one pocket or one corner of your bag
  4        Think of one thing you paid for
  unclear  Write down which trip or month they're from
  tired    Drop them in one envelope, and write the month on it
  afraid   Put them face down in one pile
  bored    Guess the total before you add any up

miles and trips
  when     log, claim, write down, track, note down, note, record, work out, add up, do, update, enter,
           fill in, keep, total, calculate, reconstruct, catch up on, submit, count: mileage, mileage log,
           mileage claim, mileage sheet, mileage book, travel log, fahrtenbuch, logbook for car, car
           mileage
  when     -: mileage, mileage log, fahrtenbuch, mileage claim
  1        Write down one trip: the day, and from where to where
  2        Look up one day in the calendar you drove
  3        Write the month at the top of a page
  4        Think of the last place you drove to
  unclear  Look up what they pay for a mile, or a kilometre
  tired    Write down one place, and stop
  afraid   Begin with the trip you're surest of
  bored    Guess which trip was the longest

vouchers and gift cards
  when     use, use up, redeem, spend, check, find, cash in, look for, try, dig out, gather, sort, list,
           look at: gift card, voucher, gift voucher, coupon, store credit, loyalty point, air mile, credit
           note, amazon voucher, book token, clubcard point, nectar point, points, gift certificate,
           discount code
  when     save, keep, print, use, find, claim: energy voucher, fuel voucher, food voucher, money off voucher,
           off voucher, school voucher, uniform voucher, meal voucher, eye test voucher
  unless   buy, present, birthday
  1        Put one next to you, and read the day it runs out
  2        Find one in your wallet or an email
  3        Write down the shop it's for
  4        Say one thing you'd like from there
  unclear  Look up what's still on it
  tired    Put it in your bag for the next time
  afraid   Ask the shop if it still works
  bored    Guess what's still on it

help with food and heating
  when     ask for, get, apply for, ask about, find, request, need, -: food voucher, food bank voucher,
           foodbank voucher, food parcel, fuel voucher, warm space, hardship payment, crisis payment,
           emergency payment, food bank referral
  1        Write down one place near you that gives it
  2        Write one line: “Could you tell me how it works?”
  3        Look up when they're open
  4        Say your one line out loud
  unclear  Ask an advice centre who can refer you
  tired    Save one number
  afraid   Write instead of going; they're asked every day
  bored    Think of what you'd cook first

a sheet for money
  when     make, set up, start, build, create, design, do, -: spreadsheet, sheet, excel, table, chart,
           tracker, list, net worth sheet, savings sheet, money sheet
  only     net worth, budget, spending, money, bills, debts, expenses, rent, savings, costs, finances, loans,
           outgoings
  1        Write three headings on a sheet of paper
  2        Write down one thing it would show you
  3        Open an empty sheet, and give it a name
  4        Say one figure that would go in
  unclear  Write down the one question it would answer
  tired    Write its title, and stop
  afraid   Fill in the line you mind least
  bored    Choose a colour for its best column

go to the bank
  when     visit, pop to, nip to, go into: bank, post bank, building society
  when     go to: bank, post bank, building society
  unless   food bank, blood bank, bottle, river, west bank, of the
  1        Write down what you want from them, in one line
  2        Put your ID or your card in your bag
  3        Put your card on the table
  4        Say out loud, once, what you want from them
  unclear  Write down one question for them
  tired    Save the bank's page for tomorrow
  afraid   Write the question, and ask it in writing
  bored    Sing along with the hold music in your head
"""
