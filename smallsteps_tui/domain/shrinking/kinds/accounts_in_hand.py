"""What is done with any account, policy, tariff or subscription."""

KINDS = """
leave an account
  when     cancel, terminate, end, close, get out of, unsubscribe from, unsubscribe, leave, stop, quit, drop,
           pause, suspend, call off, drop out of: @account
  when     cancel, terminate: @account
  when     freeze: account, bank account, subscription, store account
  when     give notice to, hand in notice to: @account, gym, nursery, storage place, landline company
  when     ditch, bin, close down, delete, not renew, deactivate, kill, dump, get rid of, cut, wind up, axe:
           @account
  unless   work, bank job, course, depot, tab, stop netflix, pause netflix, close netflix, leave netflix, quit
           netflix, stop spotify, pause spotify, close spotify, close adobe, quit adobe, end netflix, leave
           gym by, leave the gym by, ice, autoplay, episode, stop wise, early, on time, leave by, leave at,
           leave for, lisa, ira
  1        Find the page or the letter that says how to leave
  2        Write one line: “I'd like to cancel”
  3        Find your customer number with them
  4        Say “I'd like to cancel” out loud
  unclear  Look up how much notice they need
  tired    Write its name on a note for tomorrow
  afraid   Write the message, and don't send it yet
  bored    Work out what the money could buy instead

see what an account says
  when     log into, log in to, log on to, sign into, sign in to: @office
  when     check, look at, log into, log in to, log on to, sign into, sign in to, read, go through,
           understand, monitor, face, figure out, access, find out about, work out, look over, go over:
           @account
  unless   google, instagram, email, hacked, netflix, spotify, audible, veg box, hulu, hulu, hello fresh,
           gousto, meal kit, adobe, depot, po box, storage, account of, work out at, work out in, lisa, ira
  when     -: @account, vat, paye, corporation tax, vat return
  1        Find its page, or the latest letter about it
  2        Read one line of it, and stop
  3        Write down one thing you'd like to know from it
  4        Let your shoulders drop before you look
  unclear  Read the last three lines, and stop
  tired    Put its latest letter next to your keyboard
  afraid   Look at it with someone beside you
  bored    Guess the number before you look

pay for an account, or use it
  when     renew: @account
  when     update: insurance, car insurance, home insurance, house insurance, van insurance, pet insurance,
           travel insurance
  when     top up: isa, cash isa, lisa, pension
  when     claim on, claim from, claim: @account
  unless   depot, lisa, ira
  1        Find the latest letter or message about it
  2        Write its number on a slip of paper
  3        Look up the day it runs out
  4        Say in one line what you'd like from them
  unclear  Write down one question for them
  tired    Put the latest letter about it next to your keyboard
  afraid   Write your question, and ask it in writing
  bored    Hum their hold music in advance

have a thing insured
  when     get insured, insure: boiler, car, van, bike, phone, house, flat, dog, cat, pet, ring, caravan,
           boat, piano, violin, guitar, camera, laptop, horse, business, shop, stall, myself, workshop, home,
           contents, contents of flat, tools, moped, scooter, e bike, jewellery, holiday, trip, wedding
  when     get insured: *
  1        Write down what's to be covered, and from when
  2        Write down what it would cost to replace
  3        Open one page that compares them
  4        Say what you'd hate to pay for yourself
  unclear  Ask someone who they have theirs with
  tired    Save one page for tomorrow
  afraid   Look at one price, without signing up
  bored    Invent the oddest way to break it

papers about money, filed
  when     file, sort, put in order, organise, sort through: bank letter, bank letters, bank statement, bank
           statements, payslips, pay slips, tax letter, pension letter, insurance letter, money papers,
           statements
  when     file, sort through: bill, gas bill, energy bill, phone bill
  unless   pay, duck
  1        Choose the folder or the box it goes in
  2        Lay the two newest on top
  3        Write one year on a slip of paper
  4        Lay one of them face up
  unclear  Make two piles: this year, and before
  tired    Leave the pile where you'll see it
  afraid   Turn them face down, and count them
  bored    Find the oldest one

join in ordering together
  when     join: oil order, heating oil order, group order, bulk order, group buy, bulk buy, co op order, lift
           share, syndicate, buying group, food co op, pizza order
  when     join in, join in on, get in on: oil order, heating oil order, group order, bulk order, group buy,
           bulk buy, wood order, co op order, coal order, neighbours' order, team order, pizza order,
           syndicate, lift share, car share, buying group, food co op
  1        Write one line: “Is there room for one more?”
  2        Write down how much you'd want
  3        Find the name of whoever's collecting
  4        Say your one line out loud
  unclear  Ask when it goes in, and who pays
  tired    Write the line, and send it tomorrow
  afraid   Ask for the smallest amount
  bored    Guess how many will be in it

money that is lent
  when     lend: money, cash, fiver, tenner, deposit, twenty
  when     lend money to: ~
  1        Write down a sum you could live without
  2        Write one line: the sum, and when it'd come back
  3        Choose: the money, or help of another kind
  4        Say their name, and the sum
  unclear  Write down what's left for the week after that
  tired    Answer “I'll tell you tomorrow”
  afraid   Say a smaller sum out loud
  bored    Write the note as a bank would

an appointment about money
  when     make, book, get, arrange, set up, ask for: appointment, meeting, appt, slot, call
  unless   blood, food, bank holiday
  only     credit union, bank, mortgage, building society, adviser, advisor, citizens advice, debt, pension,
           accountant, broker
  1        Find their number, or the page to book on
  2        Write down two times that would suit you
  3        Write down the one thing you want from it
  4        Say your first sentence out loud
  unclear  Write down one question for them
  tired    Save their page for tomorrow
  afraid   Ask someone to come along
  bored    Hum their hold music in advance

price up what one would buy
  when     price up, price: washing machine, fridge, freezer, cooker, sofa, bed, mattress, laptop, flight,
           hotel, van, car, bike, carpet, flooring, boiler, windows, tyres, wheelchair, pram, phone, fence
           panels, paint, tiles, timber, wood, turf, second hand car, uniform, wedding dress, suit, glasses,
           skip, skip hire, removals, storage, headstone
  unless   sell, selling, shop, stall, client, customer, mrs, mr, quote, job, marketplace, ebay, vinted,
           gumtree, facebook, for sale
  1        Type its name and one word into a search
  2        Write down the one thing it needs to have
  3        Write down two prices, one under the other
  4        Guess the figure
  unclear  Write down the size, or how much you need
  tired    Save one page with it
  afraid   Look, without planning to pay
  bored    Guess, and see how close you come

a box for the money
  when     buy, order: cash box, money box, safe, lockbox, cash tin, till drawer, money belt, coin tray
  1        Look at one, with its size and its price
  2        Write down what goes in it
  3        Name where it would stand
  4        Show with your hands how big it is
  unclear  Ask someone at a stall what they use
  tired    Use a tin with a lid for now
  afraid   Borrow one for a day
  bored    Think of the safest hiding place

a day that costs nothing
  when     buy nothing, spend nothing: *, -
  when     -, have, do, plan, try: no spend evening, no spend evenings, no spend day, zero spend day, no spend
           week, no spend weekend, no spend month, zero spend, no spend, spend free day, no buy month, no buy
           list
  1        Write down one thing to do that costs nothing
  2        Look at what's in the cupboard for today
  3        Put your card in a drawer
  4        Say what you have plenty of
  unclear  Write down what still counts as allowed
  tired    Choose one morning, and no more
  afraid   Begin with an hour
  bored    Look for a game at the back of a cupboard

pay yourself
  when     pay: myself
  only     myself
  unless   compliment, back, first
  1        Write down the sum, and the day for it
  2        Look at what's in the business account
  3        Choose one day a month for it
  4        Say the sum out loud
  unclear  Write down what stays in for tax
  tired    Write the day on a slip of paper
  afraid   Begin with the smallest sum
  bored    Write yourself a payslip with a flourish

keys to be copied
  when     get cut, have cut, get copied, copy, cut: key, keys, spare key, house key, house keys, spare
           keys,
           shop key, shop keys
  unless   keyboard, password, piano, hair, api, ssh, licence, license, product, activation, public, secret,
           repo, server, for mr, for mrs, customer
  1        Put the key to copy in your pocket
  2        Write down how many you need
  3        Name one place that cuts keys
  4        Feel which key it is
  unclear  Ask who needs one
  tired    Put it in the bag you'll take tomorrow
  afraid   Do it on a day you're passing anyway
  bored    Guess what colour they offer

money that goes to somebody
  when     -: money, cash, tenner, fiver
  only     for, to
  unless   work, save, saving
  1        Write the sum on a slip of paper
  2        Write their name on an envelope, or on a note
  3        Look at what's in your purse, or in the app
  4        Say their name, and the sum
  unclear  Write down what's left for the week after that
  tired    Put a note with the sum where you'll see it
  afraid   Choose the smallest sum that is right for you
  bored    Draw a small face on the envelope

an offer, read over
  when     look at, look over, go over, review: quote, quotes, quotation
  when     look at, look over, go over, read, check, go through, understand, review: estimate, removal quote,
           insurance quote, car insurance quote, builder's quote, roofer's quote, price offer, plumber's
           quote, dentist's quote, treatment plan quote, funeral estimate
  unless   job, book, inspirational, source, speech, smith, page, essay, chapter, author, film, citation,
           poem, customer, client, their quote, in my essay, interview, transcript, tape, dissertation, wall
  1        Find the total, and what's in it
  2        Write down one question about it
  3        Find it, and lay it face up
  4        Say the total out loud
  unclear  Circle the word you don't know
  tired    Put it next to your keyboard
  afraid   Ask someone to look at it with you
  bored    Guess the total first

a cheaper way
  when     find, look for, look into, search for, think of: way, cheaper way, cheaper deal, cheaper option,
           cheaper gym, cheaper shop, better rate, better deal, cheaper phone, cheaper plan, cheaper nursery,
           cheaper garage, cheaper sim
  only     cheaper, cheap, save money, better rate, better deal
  unless   flight, hotel, holiday, train, time, room
  1        Write down what you'd be glad to pay
  2        Look one up, and write its price beside it
  3        Ask one person what they pay
  4        Think of one thing you'd do with what's left
  unclear  Write down the one thing it can't do without
  tired    Save one page for tomorrow
  afraid   Look, without planning to switch
  bored    Work out what you'd save in ice creams

do the sums on something
  when     do, work out, check, run, look at, go over: maths, math, sums, sum, numbers, calculation, figures
  only     afford, part time, cost, costs, pay, rent, mortgage, salary, moving, nursery, self employed,
           childcare, money, wage
  unless   homework, gcse, a level, lesson, kids, son, daughter, page, exercise, exam, revision, past paper,
           tutor, mark, class, year
  1        Write down the one figure you know, roughly
  2        Write two headings: “in” and “out”
  3        Put a pencil and the back of an envelope by you
  4        Guess how it comes out
  unclear  Write down the question it's to answer
  tired    Write down one figure, and stop
  afraid   Do it in round tens
  bored    Do it in coffees

papers for somebody who asks
  when     prepare, gather, get ready, collect, find, send, scan, get together, put together, sort, sort out,
           get, pull together: docs, documents, papers, paperwork, proof, files
  only     mortgage, broker, loan, lender, bank, accountant, landlord, letting, lettings, hr, adviser,
           advisor, grant
  unless   visa, passport, court, custody, from the bank, from bank, from hr, from the landlord, from landlord
  1        Write down the first paper they want
  2        Put the last payslip where you'd collect them
  3        Find an empty folder, or make one on the screen
  4        Say who asked, and what for
  unclear  Write one line: “Which papers do you need?”
  tired    Put one paper in the folder
  afraid   Ask someone to tick them off with you
  bored    Name the folder something grand

what a thing would fetch
  when     find out what, see what, look up what, check what, ask what, work out what, find out how much, see
           how much, look up how much, check how much, look what: *
  only     worth
  unless   coat, worth mending, worth fixing, worth it, worth a, worth doing, worth going, whether, worth the,
           if, net worth, worth keeping, my worth, self worth, worth saying, worth of, share, pension, crypto,
           point, isa, stock
  1        Write down what it is, and how old, roughly
  2        Look for a name or a number on it
  3        Take one picture of it
  4        Guess a figure
  unclear  Look up what a similar one went for
  tired    Save one page that shows prices
  afraid   Look, without planning to sell
  bored    Describe it as an auctioneer would

who owes whom
  when     -, list, write, write down, make, write list of, make list of, start: *
  only     owes me, owe me, owe me money, has my money, lend list, owes me list, still owe me, owed to me
  1        Write down one name, and what it was for
  2        Write “to come back” at the top of a page
  3        Find one message about it
  4        Think of one you know for sure
  unclear  Write down the ones you remember without looking
  tired    Write one name, and fold the page
  afraid   Leave the sums out for now
  bored    Do it in biscuits

what one owes somebody
  when     work out what, find out what, figure out what, check what, see what, add up what, work out how
           much, find out how much, check how much, figure out how much, calculate what: *
  only     i owe, we owe, owe her, owe him, owe them
  unless   owes me, tax, hmrc, council
  1        Write down one thing it's for, and roughly how much
  2        Write their name at the top of a page
  3        Look at the last message about it
  4        Guess the sum
  unclear  Ask them what they have it down as
  tired    Write down one thing, and stop
  afraid   Write “I'm working it out” to them
  bored    Do it in biscuits

ask for one's money back
  when     ask, text, message, remind, tell, nudge: *, @person
  only     money back, quid, my money, tenner, fiver, owes me, pay me back, paid me back, money he owes, money
           she owes, his half, her half, his share, her share, their share, for money, forty quid, twenty quid
  unless   boss, manager, landlord, shop, bank, council, sponsor, raise, church
  1        Write one friendly line with the sum in it, and don't send it
  2        Write down the sum, and the day
  3        Write their name at the top of a message
  4        Say the sum aloud, in a friendly voice
  unclear  Write down what you'd be happy with
  tired    Write “Could we settle up this week?”, and send it tomorrow
  afraid   Say what you'd write to someone it isn't for
  bored    Write it as a pirate's letter

receipts, kept in one place
  when     put, stick, pop, chuck, throw, move, get out, take out, tip, take, save, keep: receipt, receipts,
           petrol receipt, till receipts, all receipts, receipts out, work receipts
  when     -: receipts out, receipts in, receipts in jar, receipts in box
  unless   tax return, back, refund, return, photo, email, upload
  1        Put the wallet or the bag with them in front of you
  2        Find one that's crumpled, and smooth it
  3        Write the month on a slip of paper
  4        Feel in one pocket
  unclear  Choose one tin, box or folder they'd live in
  tired    Put one in, and leave the rest
  afraid   Put them in face down
  bored    Guess the total before you look

a part of what one earned
  when     put aside, set aside, put by, keep back, hold back: fee, gig fee, commission, takings, invoice
           money, pay, tax part, half, third, percentage, part, tenth, bonus, tips
  unless   hour, minutes, time, differences, fears, dough, sauce, mixture, filling, icing, batter, seed,
           fabric, wool, wood
  1        Write down the sum it's a part of
  2        Work out the part, roughly
  3        Open the app, or get out the tin, it'd go to
  4        Say what it's for
  unclear  Write down what it'd pay for
  tired    Write the sum on a slip of paper
  afraid   Begin with a smaller part
  bored    Give the jar a silly name

let a basket wait
  when     leave, park, close: basket, cart, shopping basket, full basket, online basket, tabs with shoes
  only     buy, buying, basket, cart, overnight, checkout, asos, amazon, online
  unless   child, dog, cat, washing, bike, picnic, garden, go kart
  1        Close the page, with the things still in it
  2        Write down the one you like best
  3        Turn the screen over
  4        Breathe out once, slowly
  unclear  Write down what each would be used for
  tired    Close it, and go to bed; it'll keep
  afraid   Ask someone “Would you?”
  bored    Guess which one you'd still want by the morning

money back for a thing
  when     refund for, refund on, refund from: *, -
  unless   give, customer, client, guest
  1        Find the receipt, or the message about the order
  2        Write one line: what it is, and what it did
  3        Write down the day you bought it
  4        Say “I'd like my money back, please”
  unclear  Look up how long they take things back
  tired    Put it and the receipt in one bag
  afraid   Do it in writing
  bored    Guess how long they'll take
"""
