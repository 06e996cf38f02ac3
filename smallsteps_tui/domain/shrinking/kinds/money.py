"""Money: budget, balances, debts, saving, banks, loans, selling, money between people."""

KINDS = """
budget and spending
  when     be careful with, watch: spending, money, finances, expenses
  when     keep, track, review, update, look at, keep track of, go over, write down, log, control, go through:
           finance, spending, money, expense, outgoing, finances, household book, expenses, household books,
           spreadsheet of spending, monthly expense, money situation, personal finance, cash flow,
           haushaltsbuch
  when     keep, start, write, record, log, track, write down, note, note down, enter, do, begin, update:
           spending diary, money diary, spending log, expense log, spend, cash spend, purchase, spending book,
           expense diary
  when     -: spending diary, money diary, expense log
  when     -: spending
  when     spend: less, less money
  when     live: within my means, frugally
  when     figure out, find out, see: where money
  when     *: household book
  unless   raise, save, lend, email, netflix, spotify, close, tax, send, borrow, department, company, project,
           client, teach, business, receipt, report, statement, owe, owes, loan, back, transfer, worry,
           trouble, aside, wire, fee, visa, funeral
  1        Write down the last thing you bought
  2        Find one receipt in a pocket or bag
  3        Write down one thing you pay every month
  4        Say one price you know by heart
  unclear  Write down three things you pay every month
  tired    Put one receipt in a glass on the table
  afraid   Begin with what you spent on bread
  bored    Guess what you spent this week on coffee

look at the account
  when     open: bank statement, statement, credit card statement, credit card bill
  when     check, look at, see, face, read, go through, review: balance, bank balance, bank account, bank
           statement, banking app, online banking, bank app, statement, account balance, credit card
           statement, overdraft, card statement, credit card bill, bank
  when     check, look at, see, face, read, go through, review: account
  when     *: bank balance, bank statement, account balance, credit card statement, online banking
  unless   instagram, email, google, pension, close, cancel, mission, personal statement, social media, super,
           superannuation, isa, kiwisaver, 401k, paypal, oyster, gift card, airtime, data, phone credit,
           leave, holiday balance, points, trial balance, work life, library, share account, physio, eyes
           closed, leg, foot, board, ballet, tyre, hormone, get, print, visa, landlord, application, mortgage,
           proof, download, account of, accounts of, court, witness, police, artist
  1        Open the app or the letter, and read one line
  2        Guess the number, and write it down
  3        Put your card next to the phone
  4        Let your shoulders drop before you look
  unclear  Read the last three lines, and stop
  tired    Log in, and log out again
  afraid   Look at it with someone beside you
  bored    Guess the last digit before you look

debts
  when     pay off, clear, pay down, get out of, consolidate, reduce: loan, loans
  when     pay off, pay back, pay down, clear, deal with, sort out, get out of, consolidate, face, reduce,
           repay, tackle, look at, get rid of, settle, manage, begin, negotiate, restructure, handle: debt,
           overdraft, credit card, arrears, credit card debt, credit card bill, all debts, payday loan,
           student debt, klarna, buy now pay later, rent arrears, gambling debt, medical debt, tax debt,
           utility arrears, catalogue debt
  when     pay off, pay down: card
  when     -: debt, debts, arrears, klarna, catalogue debt, credit card debt, payday loan
  when     throw away: debt
  when     be, become, get, live: debt free
  when     *: overdraft, credit card bill, credit card debt, payday loan
  unless   library, gift card, birthday card, bank card, collector, green card, sim
  1        Write down who it's with, and nothing else
  2        Put the letters about it in one pile
  3        Find one envelope about it
  4        Say out loud who it goes to
  unclear  Write down the name, and the sum if you know it
  tired    Put the letters in one pile, unopened
  afraid   Tell one person you trust that there is a pile
  bored    Round it to the nearest coffee

debt letters, collectors, bailiffs
  when     open, deal with, read, face, ignore no more, sort out, look at: debt collector, collector,
           collection agency, bailiff, bailiff letter, debt letter, debt collection letter, creditor, inkasso,
           inkasso letter, dunning letter, mahnung, ccj, enforcement officer, enforcement letter, collection
           letter, garnishment, court order, default notice
  when     -: creditor, ccj
  when     *: debt collector, collection agency, bailiff, bailiff letter, debt letter, inkasso, mahnung,
           collection letter, default notice, dunning letter
  1        Put the envelope on the table, closed
  2        Read who it's from, and the date on it
  3        Write down the number of a free advice line
  4        Put a hand on it, and breathe out
  unclear  Write down one question for an advice line
  tired    Take a photo of the letter, to show someone
  afraid   Ask someone to open it with you
  bored    Read it aloud as a very dull audiobook

debt advice, insolvency
  when     call, talk to, see, contact, find, visit, go to, get, book, ring, ask: debt advice, debt
           counsellor, debt adviser, debt advice line, debt advice centre, debt counselling,
           schuldnerberatung, stepchange, credit counsellor, debt charity, debt helpline, debt line, budget
           adviser
  when     file for, apply for, prepare, look into, get, declare: bankruptcy, insolvency, debt relief order,
           personal insolvency, private insolvency, debt relief
  when     -: schuldnerberatung
  when     *: money worry, money trouble, money problem, money problems, financial trouble, debt advice,
           insolvency, bankruptcy, debt counselling, debt relief order, personal insolvency, debt management
           plan
  1        Save the number of one free money advice line
  2        Write down the first thing you'd tell them
  3        Put all the letters in one bag, unopened
  4        Say “I'd like help with this”
  unclear  Write down roughly how many letters there are
  tired    Tell someone you'd like to call an advice line
  afraid   Look for one you can chat with or email
  bored    Count the envelopes, and open none

pay in instalments
  when     ask for, arrange, agree, set up, negotiate, request, get, ask about, apply for: payment plan,
           instalment, instalment plan, payment holiday, deferral, payment arrangement, payment deferral,
           installment plan, instalments, ratenzahlung
  when     negotiate: hospital bill
  when     -: ratenzahlung
  when     *: payment plan, instalment plan, payment arrangement
  unless   job, salary, freelance, raise, client, customer
  1        Write one line: “Could we find a way for me to pay this?”
  2        Write down what you could pay each month, if you haven't
  3        Find the customer number on the bill
  4        Say the sum once, out loud
  unclear  Write down what's left after rent and food
  tired    Write one line, and send it tomorrow
  afraid   Do it in writing, where no one can push you
  bored    Say it like a grand old actor

save
  when     save, save up, put aside, put away, set aside, lay aside: money, fund, deposit, more, emergency
           fund, some money
  when     save, save up: -
  when     save for, save up for: *
  when     save: car, house, holiday, trip, wedding, deposit, flat
  when     start, build, set up, make, begin, build up, grow, fill: saving, emergency fund, rainy day fund,
           nest egg, savings, emergency savings, savings plan, savings pot, saving habit
  when     -: saving, savings
  when     *: emergency fund, savings goal, rainy day fund, nest egg
  unless   planet, file, number, data, photo, document, marriage, seat, energy, time in, receipt, work, game,
           date, life, relationship, water, turtles, before, progress, level, changes, version, pdf, often,
           button, draft, settings, password, contact, link, article, recipe, tree, animals, goal, penalty,
           best for last, folder, drive, chat, playlist, screenshot, saturday, sunday, evening, day for,
           place, plate, slice, later, last, till last
  1        Put one coin in a jar
  2        Move the smallest amount your bank allows
  3        Write down what it's for
  4        Say what you'd like to have it for
  unclear  Write down one thing you could pay less for
  tired    Put one coin where you'll see it
  afraid   Save a sum so small you won't notice
  bored    Give the jar a face

invest
  when     invest, invest in: -, money, stock, fund, etf, share, index fund, bond, gold, savings, crypto,
           property
  when     buy, look into, learn about, start, open, understand, begin, research, choose, set up: etf, index
           fund, investing, investment, depot, brokerage account, investment account, trading account, stocks
           and shares isa, investment plan, stock market
  when     buy, look into, learn about, understand, research, choose: stock, share, stocks, bond, fund, shares
  when     -: investment, investing, etf
  when     *: index fund, portfolio of stocks
  unless   soup, chicken, time in, myself, library, relationship, camera, people, chemical, covalent, ionic,
           dog, deposit
  1        Write down what the money is for, and when
  2        Look up what one word means: fund, share or bond
  3        Write down a sum you could do without for ten years
  4        Say what you'd like to be free to do one day
  unclear  Write down one question for someone with nothing to sell
  tired    Save one plain page about it
  afraid   Read one page, without planning to buy
  bored    Ask a child what they'd buy a piece of

a loan, a mortgage
  when     apply for, get, take out, compare, look into, ask for, ask about, prepare, ask bank
           for, request, submit: mortgage, bank loan, car
           loan, personal loan, home loan, loan, business loan, overdraft facility, mortgage application,
           credit, house loan, credit line, student loan
  when     talk to, meet, see, call, find: mortgage adviser, mortgage broker, bank adviser, loan officer
  when     *: credit union loan, mortgage option, mortgage options, mortgage application, mortgage
           adviser, loan application
  unless   library, out to, card, friend, brother, tax, film, photo, course, degree, bafög
  1        Write down the sum you'd need, and what for
  2        Write down one question for the bank
  3        Put two payslips in one place
  4        Say what the loan is for
  unclear  Write down what you could pay each month
  tired    Put one paper they'll ask for in a folder
  afraid   Look at one offer, without planning to sign
  bored    Guess how many pages the contract has

credit record
  when     check, improve, get, build, request, look at, dispute, raise, clear: credit score, credit report,
           schufa, credit record, credit rating, credit history, schufa entry, schufa report
  when     fix, repair: credit score, credit report, schufa, credit record, credit rating, credit history,
           schufa entry, schufa report
  when     order: credit score, credit report, schufa, credit record, credit rating, credit history, schufa
           entry, schufa report
  when     *: credit score, credit report, schufa, credit history, credit rating, schufa entry
  unless   film, university, study, store, tax
  1        Look up where you can see it for free
  2        Write down one bill you always pay
  3        Write down the name of the agency
  4        Say what you'd need it for
  unclear  Write down one entry you don't understand
  tired    Save the page where you can order it
  afraid   Ask for it by post, and open it with someone
  bored    Guess the number first

bank
  when     get, request, change, reset, ask for: pin, pin number, bank pin, card pin
  when     order: pin, pin number, bank pin, card pin
  when     close, cancel: credit card
  when     open, call, change, switch, close, contact, ring, phone, write to, set up, need: bank, bank
           account, current account, joint account, child's account, business account, business bank account,
           new account, girokonto, old account
  when     open, close: account
  when     open, get, choose: business bank account, business account
  when     get, replace: bank card, credit card, debit card, new bank card
  when     activate, block, unblock, unfreeze, unlock, unlock: bank card, credit card, debit card, card, new
           card
  when     order: bank card, credit card, debit card
  when     renew: bank card, credit card, debit card
  when     report: card fraud, stolen card
  when     -: bank, bank account, joint account
  when     *: business bank account, business account
  when     open, set up, start, get: savings account
  when     -: savings account
  unless   linkedin, email, gmail, instagram, online shop, paypal, amazon, netflix, twitter, app, data, food
           bank, blood bank, bottle, gym, instagram, facebook, twitter, tiktok, sim, email, netflix, github,
           pick up, piggy, vinted, ebay, gov, nhs, hmrc, uber, etsy, pinterest, spotify, website, forum,
           school, council, energy, water, gas, suitcase, phone
  1        Find the bank's number, or its page
  2        Write down what you want from them, in one line
  3        Put your card on the table
  4        Say out loud, once, what you want from them
  unclear  Write down one question for them
  tired    Save the bank's page for tomorrow
  afraid   Write the question, and ask it in writing
  bored    Sing along with the hold music in your head

share costs
  when     separate, split, divide, untangle: finances, money, bank account, account, assets
  when     separate, untangle: bill, bills, household cost, rent, cost, expense, spending, costs
  when     -: splitwise
  when     *: shared costs
  unless   wood, log, ticket, pants, infinitive, task, class, business, work
  1        Write down one cost you share
  2        Write both names at the top of a page
  3        Write down who paid for something last
  4        Say what would feel fair to you
  unclear  Write down three things you share, and a guess for each
  tired    Write one line: “Could we look at the bills together?”
  afraid   Begin with the smallest bill
  bored    Pay in biscuits for a week, on paper

money between people
  when     borrow, borrow money: -, money
  when     ask: money
  when     ask for: money, loan, payment, money back, my money
  when     get back, claim back, chase, call in: money, loan, lent money, my money
  when     remind of: debt, money
  when     borrow, borrow from: money, some money, cash
  when     borrow money from, borrow money off, borrow money: *
  unless   tax, bank, client, customer, invoice, shop, seller, train, electric, airline, more
  1        Write one friendly line with the sum in it, and don't send it
  2        Write down the sum and the date
  3        Write their name at the top of a message
  4        Say the sum aloud, in a friendly voice
  unclear  Write down what you'd be happy with
  tired    Send one line: “Can we talk about the money this week?”
  afraid   Say what you'd write to someone it isn't for
  bored    Write it as a pirate's letter

talk about money at home
  when     talk about, discuss, talk to about: money, finance, debt, budget, finances, pocket money
  when     tell, confess, confess to, tell about, talk to: money
  when     confess: debt, loan, gambling, credit card debt, spending
  when     *: money talk, money date, money conversation
  1        Write down one sentence to begin with
  2        Choose a time when no one's hungry or tired
  3        Write down what you'd like to do together about it
  4        Say how you'd begin, to the kettle
  unclear  Write down the one number they'd need to know
  tired    Ask “Can we sit down about money on Sunday?”
  afraid   Show them one bill, and let it speak first
  bored    Bring cake to the talk

payslip, wages, expenses from work
  when     -: final salary, last salary
  when     understand, check, read, look at, compare, print, look over: payslip, pay slip, wage slip, salary
           slip, pay stub, paycheck, wage, overtime pay, holiday pay, last salary, pay statement
  when     *: payslip, pay slip, pay stub, wage slip
  unless   negotiate, raise
  1        Find the last one you got, and put it in front of you
  2        Read its bottom line
  3        Write down one word on it you don't know
  4        Say what you were paid, roughly
  unclear  Ask someone at work “What does this line mean?”
  tired    Put the last two side by side
  afraid   Ask in writing: “Could you explain this line to me?”
  bored    Find the shortest abbreviation on it

a financial adviser
  when     *: advisor appointment, adviser appointment, bank appointment, financial advisor appointment,
           financial adviser appointment
  when     see, meet, find, talk to, call, book, choose, get, visit: financial adviser, financial advisor,
           financial planner, bank adviser, money coach, financial advice, wealth manager, investment
           adviser
  when     *: financial adviser, financial advisor, financial advice
  1        Write down one thing you'd like to ask them
  2        Write down what you have, in three rough numbers
  3        Write down one question: how do they get paid?
  4        Say what you'd like to stop worrying about
  unclear  Write down what you want: safe, simple or more
  tired    Save the name of one adviser
  afraid   Decide now not to sign anything on the day
  bored    Guess the colour of their tie

send money
  when     send: money, money home, remittance
  when     send money home, send money to: *
  when     transfer: money, cash, fund
  when     *: remittance
  when     do, make, set up: bank transfer, transfer
  when     -: bank transfer
  unless   file, data, call, school, photo, pension, domain, utility, uni, airport, hospital, football, heat,
           tattoo, deadline, club, player, patient, pattern
  1        Open the app, or find the name it goes to
  2        Write down the sum you can give this time
  3        Find their account number
  4        Say their name, and the sum
  unclear  Write down what it costs to send it
  tired    Set an alarm for payday
  afraid   Send the smallest sum first
  bored    Add a silly word as the reference

spend less, cheaper
  when     find, look for, switch to: cheaper electricity, cheaper insurance, cheaper phone plan, cheaper
           internet, phone contract, cheaper contract
  when     *: cheaper car insurance, cheaper electricity, cheaper contract, cheaper phone contract
  when     compare, switch, change, find: electricity provider, energy provider, gas provider, phone contract,
           phone plan, mobile plan, internet provider, tariff, energy tariff, cheaper contract, electricity
           tariff, energy supplier, cheaper insurance
  when     compare, switch, change: provider
  when     negotiate: bill, phone bill, electricity bill, internet bill, gas bill, phone contract
  when     save on, cut, lower, reduce: electricity, energy, groceries, heating, food cost, energy bill,
           electricity bill, monthly cost, cost, expense, outgoings, spending, bill, rent
  when     -: cheaper broadband, phone contract, phone plan
  when     *: electricity provider, energy tariff
  unless   payday, pay day, pay date, date, payment date, day, password, name on, address, number
  1        Write down what it costs you now, or may cost
  2        Write down when the contract ends
  3        Find one bill from them
  4        Say what you'd like to pay
  unclear  Look on the bill for what you use in a year
  tired    Put the bill next to your keyboard
  afraid   Compare, without planning to switch
  bored    Work out what you'd save in ice creams

sell
  when     sell: jewellery, ring, watch, gold
  when     sell, auction: *
  when     list, advertise: ebay, item, for sale, old phone, car, sofa
  when     -: ebay, vinted
  unless   myself, house, flat, business, craft, market, client, company, stock, share, product, course,
           ticket, tickets, raffle, idea, crypto, bitcoin, etf, service, lesson, lessons, lemonade, cookies,
           calf, lamb, lambs, cattle, sheep, hour, subscription, insurance, land, soul, idea, dream, myself
           short, vision, plan, to, ask, cake, cakes, bake, stall, poppies, sell up, sell out, sell on the
           idea
  number   Take one picture of one thing
  1        Take a picture of it, or of the first one
  2        Write one line about it
  3        Look up what others charge for one
  4        Put it where the light is good
  unclear  Look at how someone else describes theirs
  tired    Put it by the window for the picture
  afraid   Begin with a thing you don't care about
  bored    Describe it as a museum piece

write to or call a collector
  when     answer, reply to, respond to, call, write to, talk to, contact, phone, ring, email, negotiate with,
           speak to: debt collector, collector, collection agency, bailiff, bailiff letter, debt letter,
           creditor, inkasso, ccj, enforcement officer, credit card company, loan company, catalogue company,
           lender
  unless   stamp, coin, doll, art, rent
  1        Find the reference number on their letter
  2        Write down the number of a free advice line
  3        Write one line: “I'd like to agree on a way to pay”
  4        Put both feet on the floor, and breathe out
  unclear  Write down one question for an advice line
  tired    Take a photo of the letter, to show someone
  afraid   Do it in writing, where no one can push you
  bored    Read the letter aloud as a very dull audiobook
"""
