"""Money: budget, debts, saving, selling."""

KINDS = """
budget and spending
  when     make, set up, do, keep, plan, track, review, update, check, sort, organise, look at, keep track of,
           check: bank balance, balance, budget, finance, spending, money, expense, household budget, bank
           statement, cost, outgoing, finances
  when     balance: books, account
  when     budget: -
  when     -: budget, budgeting, finance, spending, bank statement, finances, money
  unless   raise, save, lend, email, netflix, spotify, close
  1        Write down one thing you bought today
  2        Open the bank app and read one line
  3        Find one receipt
  4        Say one price you know by heart
  unclear  Write down three things you pay every month
  tired    Read one number, and close the app
  afraid   Look at it with someone beside you
  bored    Guess the number before you look

debts
  when     pay off, pay back, pay down, clear, deal with, sort out, get out of, consolidate, face, reduce,
           repay, tackle: debt, loan, overdraft, credit card, mortgage, student loan, arrears, credit card
           debt, credit card bill
  when     call, talk to, see: debt advice, debt counsellor, debt adviser
  when     -: debt, loan, overdraft, student loan, mortgage, credit card bill
  1        Open one statement and read one number
  2        Put the letters from the bank in one pile
  3        Find one envelope
  4        Say out loud who it goes to
  unclear  Write down the name and the sum of one
  tired    Put the letters in one pile, unopened
  afraid   Put the letters in one pile, unopened, and tell one person
  bored    Round it up to whole coffees

save
  when     save, save up, put aside, put away, set aside: -, money, fund, deposit
  when     save for, save up for: *
  when     start, build, open, set up, make, begin: saving, emergency fund, pension, retirement fund,
           investment, savings account, investing, rainy day fund, nest egg
  when     invest, invest in: -, money, stock, fund, etf, *
  when     -: saving, savings, emergency fund, pension, retirement, investment, investing, savings account
  unless   planet, file, number, data, photo, document, marriage, seat, energy, time in
  1        Put one coin in a jar
  2        Move the smallest amount your bank allows
  3        Write down what it is for
  4        Say what you'd like to have it for
  unclear  Write down one thing you could pay less for
  tired    Put one coin where you'll see it
  afraid   Save a sum so small you won't feel it
  bored    Give the jar a face

sell
  when     sell, auction: *
  when     list, advertise: ebay, item, for sale, old phone, car, sofa
  when     do, organise, hold: yard sale, garage sale, car boot sale
  unless   myself, house
  number   Take one picture of one thing
  1        Take one picture of it
  2        Write one line about it
  3        Look up one price
  4        Put it where the light is good
  unclear  Look at how someone else describes theirs
  tired    Put it by the window for the picture
  afraid   Begin with a thing you don't care about
  bored    Describe it as a museum piece

bank
  when     open, call, change, switch, go to, close, contact, visit, ring, phone: bank, bank account, account,
           current account, joint account
  when     order, get, activate, replace: bank card, credit card, debit card, card
  when     -: bank, bank appointment, bank account
  unless   data, food bank, blood bank, bottle, gym, instagram, facebook, twitter, tiktok, sim
  1        Find the number or the page
  2        Write down what you want from them, in one line
  3        Put your card on the table
  4        Say the line out loud once
  unclear  Write down one question for them
  tired    Save the page for tomorrow
  afraid   Write the question, and ask it in writing
  bored    Sing along with the waiting music, in your mind
"""
