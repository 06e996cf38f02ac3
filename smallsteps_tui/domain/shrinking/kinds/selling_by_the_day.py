"""A shop or a stall by the day: the till, orders at a table, errands, boxes, lists, payments by card."""

KINDS = """
put it on a page that sells
  when     put, pop, stick, post, advertise: *
  only     vinted, ebay, marketplace, depop, gumtree, craigslist, etsy, kleinanzeigen, leboncoin, freecycle,
           freegle
  unless   room, flat, house, story, review, money, lock, hold
  1        Write three words about it: what, how old, how good
  2        Put it where the light is good, or go and stand by it
  3        Wipe the dust off it
  4        Say a price out loud
  unclear  Look up what a similar one goes for
  tired    Leave it by the window for the morning light
  afraid   Set the price a little too high
  bored    Write the silliest advert first

a run to fetch or bring
  when     do, go on, make, go for, organise: bank run, tea run, coffee run, lunch run, tip run, dump run,
           post run, shop run, sandwich run, milk run, supply run, laundry run, recycling run, delivery run,
           airport run, drop run
  1        Write down what's to be taken, or brought
  2        Put the bag and the keys together
  3        Ask one person what they'd like
  4        Say where you'd go first
  unclear  Write down when it has its quiet hour
  tired    Do the nearest stop
  afraid   Ask someone to come along
  bored    Find a way you've never gone

take an order
  when     take, write down, note: order, food order, drinks order, phone order, orders, table order, lunch
           orders, tea order
  when     serve: table, tables, table 6, next table
  unless   tennis, volleyball, court, cheque, alphabetical, restraining
  unless   to the kitchen, hymns, service
  1        Put the pad and a pen in your hand
  2        Write the table or the name at the top
  3        Say “What can I get you?” once
  4        Name the table that waits
  unclear  Ask them to say it once more
  tired    Write the first word of each
  afraid   Read it back to them, and smile
  bored    Guess before they speak

a list of people who'd like to hear
  when     start, make, open, keep, set up, begin, write: waiting list, mailing list, list of regulars,
           customer list, guest list for launch, list of stockists, list of shops, contact list, newsletter
           list, list of venues
  unless   doctor, hospital, nhs, council, school, nursery, wedding
  1        Write the first name on it
  2        Choose where it lives: a book, a sheet or the phone
  3        Write its title at the top of a page
  4        Say who'd be first on it
  unclear  Write down what they'd like to hear from you
  tired    Write one name, and stop
  afraid   Begin with someone who's asked before
  bored    Guess who'll be number ten

choose what takes the payments
  when     choose, buy, compare, order, pick, get, look into, research, decide on, look at: card reader, card
           machine, till system, payment provider, epos, booking system, booking app, payment app, invoicing
           app, card terminal
  1        Look up what one takes of each sale
  2        Ask one stallholder or shop which they use
  3        Write down how many payments a week it's for
  4        Say what you'd never want again
  unclear  Write down the one thing you'd want it to do
  tired    Save one page for tomorrow
  afraid   Look at one that has no contract
  bored    Guess which one makes the nicest beep

what was sold
  when     record, write down, log, note, note down, enter, keep track of, put in, jot down: sales, sale,
           takings, income, cash job, cash jobs, job done, cash sales, day's sales, what sold, market sales,
           tips in
  unless   car boot, garage sale, summer sale
  1        Write down one sale: what, and how much
  2        Write today's date at the top of a page
  3        Put the book and a pen by the till
  4        Say what sold last
  unclear  Make three columns: day, what, sum
  tired    Write down the sum of the day
  afraid   Begin with today, and leave the past
  bored    Guess the day's best seller

boxes and bags for what's sold
  when     buy, order: box, boxes, cake box, cake boxes, cupcake box, bag, bags, paper bag, jars, bottles,
           lids, ribbon, tissue paper, cake boards, gift box, gift boxes, sleeves, tins
  only     brownies, brownie, cakes, cupcakes, shop, bakes, jam, honey, mugs, candles, soap,
           stall, etsy, parcels, cookies, macarons, customers, wedding, chutney
  1        Measure what goes in one
  2        Write down how many go out in a month
  3        Look at how many are left
  4        Show the size with your hands
  unclear  Ask another maker where theirs are from
  tired    Save one page that has them
  afraid   Order the smallest pack
  bored    Choose the colour you'd never dare

a payment by card
  when     take, accept, try, practise, test: card payment, card payments, contactless payment, payment by
           card, card, contactless
  only     payment, payments, contactless
  unless   birthday, bank
  1        Turn the reader on, and look at it
  2        Write down the first two things you'd press
  3        Put its cable next to it
  4        Say “Would you like to tap?” once
  unclear  Ask someone to pay you a penny
  tired    Put it on its charger
  afraid   Try it with a friend's card
  bored    Invent the sound it makes

the till, counted
  when     count, check, do, cash up, shut down, balance, empty, close, close off, reconcile, total, start,
           bank, do up: *
  only     cash up, the till, our till, my till, the tills, till up, till drawer
  unless   learn, the till codes, bank account
  1        Count the coins first, and write the number down
  2        Write today's date at the top
  3        Put the float in one pile
  4        Shake out your hands
  unclear  Write down what the till says
  tired    Count the notes, and leave the coins
  afraid   Count it twice, slowly, with no one talking
  bored    Guess the sum first

learn a till
  when     learn, learn to use, practise, use, work, get used to, understand, try, memorise, master, remember:
           *
  only     the till, till codes, the tills, till system, till buttons
  unless   till death
  1        Look at it once with no one waiting
  2        Write down the first two things you'd press
  3        Find the button that undoes
  4        Tap one of the keys in the air
  unclear  Ask someone to show you, slowly
  tired    Learn one code, and no more
  afraid   Try it with someone beside you
  bored    Guess what each button does

do the books
  when     do, balance, catch up on: book, books
  only     my books, the books, shop books, books for, business books
  unless   shelf, read, library, school, kids, mark, homework, colouring
  1        Enter one receipt, or one invoice
  2        Open this month's list
  3        Put this week's receipts in one pile
  4        Say what came in yesterday
  unclear  Write down one question for the accountant
  tired    Throw this week's receipts into one box
  afraid   Do your smallest month, or the shortest day
  bored    Enter one in the voice of a stern auditor

close for a while
  when     close, shut, close up: shop, store, café, cafe, salon, studio, etsy shop, online shop, bakery,
           restaurant, stall, workshop, clinic
  only     week, weeks, fortnight, holiday, august, january, days, christmas, easter, month, while
  unless   down for good, forever
  1        Write the dates on a sign
  2        Write down who'd like to hear first
  3        Write one line: “Back on …”
  4        Say the first day back out loud
  unclear  Write down what can't wait till you're back
  tired    Write the dates on a slip of paper
  afraid   Tell one regular first
  bored    Draw a sun on the sign

check people in
  when     check in, sign in, book in: guests, guest, party, coach party, group, passengers, visitors,
           patients, delegates, walkers, families, coach
  unless   flight, online, wedding
  1        Open the list, and find the first name
  2        Lay the keys out by the list
  3        Say “Welcome” once, under your breath
  4        Stand where they come in
  unclear  Write down the three things each one needs
  tired    Do one party at a time
  afraid   Say that it's your first time; people are kind
  bored    Guess where the next one's from

a till or a system to learn
  when     learn, learn to use, use, get used to, practise, work, understand, try, get to grips with, master,
           train for, train on: till, tills, till system, cash register, epos, card machine, card reader,
           booking system, booking software, switchboard, phone system, ordering system, stock system,
           handheld, scanner gun
  1        Look at it once with no one waiting
  2        Write down the first two things you'd press
  3        Find the button that undoes
  4        Tap one of the keys in the air
  unclear  Ask someone to show you, slowly
  tired    Learn one code, and no more
  afraid   Try it with someone beside you
  bored    Guess what each button does

a list of prices
  when     -, write, make, do, update, redo, type, type up, change, draw up: price list, price board, price
           menu, list of prices, new price list
  only     price list, price board, price menu, list of prices
  unless   compare, plumber, builder, insurance
  1        Write one price on a slip of paper
  2        Write down the three things people ask for most
  3        Find the list as it was
  4        Say one price out loud
  unclear  Look at the list of a place like yours
  tired    Write the title, and leave it
  afraid   Show it to one regular first
  bored    Add one thing at a million

the van, seen to
  when     -, book, sort, sort out, get, arrange, do: van mot, van service, lorry mot, taxi mot, truck
           service, hgv inspection, trailer service, tacho calibration, van repair, van valet
  1        Find the garage's number
  2        Write down two days you could be without it
  3        Find the papers of it
  4        Say when the last one was
  unclear  Write down the noise it makes, or the light that's on
  tired    Put the papers where you'll see them
  afraid   Ask what the check alone costs
  bored    Give it a name to book it under

order by the sack
  when     order, buy: flour, sugar, milk, butter, eggs, egg, coffee, oats, rice, feed, potatoes, onions, oil,
           bread, yeast, tea, cream, cheese, meat, fish, vegetables, fruit, ice, beans, malt, hops, gas
  when     reorder, ring for, phone for, ask for: flour, sugar,
           milk, butter, eggs, egg, coffee, oats, rice, feed, potatoes, onions, oil, bread,
           yeast, tea, cream, cheese, meat, fish, vegetables, fruit, ice, beans, malt, hops, gas
  only     sack, sacks, bakery, cafe, café, supplier, wholesaler, restaurant, crate, crates, pallet, kegs,
           trays, for stall, cash and carry, miller, 10kg, 16kg, 25kg, 20kg
  unless   list, supper, dinner at, visit
  1        Look at how much is left
  2        Find the supplier's number, or their page
  3        Look at what you ordered last time
  4        Say how long that'd last you
  unclear  Write down the last day they'd need to hear
  tired    Write it on the order list, and stop
  afraid   Order what you had the last time
  bored    Guess how many loaves or cups are in it

a menu or a sign in another language
  when     translate: shop menu, menu, price list, sign, leaflet, poster, flyer, shop website, instructions
           for guests, welcome note, opening times, house rules
  only     menu, price list, sign, leaflet, poster, flyer, website, house rules, opening times, to polish,
           instructions, welcome note
  1        Translate the name of one thing on it
  2        Lay it flat, with a pencil by it
  3        Circle the hardest word
  4        Say one line of it out loud
  unclear  Ask someone who grew up with it
  tired    Do the title
  afraid   Let one kind person read it
  bored    Say it with a very grand accent

labels for what you sell
  when     write, make, print, design, do: labels, label, honey labels, jar labels, jam labels, soap labels,
           product labels, candle labels
  only     honey, jam, jars, soap, candle, candles, chutney, bottles, cider, products, stall, shop, market,
           etsy
  1        Write down three things that go on one
  2        Look at one on something you bought
  3        Measure the spot where it goes
  4        Say the name that's biggest on it
  unclear  Look up what the law wants on it
  tired    Write the name on a scrap, and stick it on
  afraid   Make one, and show it to one person
  bored    Give it a motto
"""
