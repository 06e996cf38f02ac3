"""A business of one's own: starting, prices, books, stock, the shop, closing."""

KINDS = """
a business of one's own
  when     start, launch, build, found, set up, plan, create: startup, start up, side hustle, podcast
           business, consultancy, own shop, b b, side business, small business, catering business, dog walking
           business, nonprofit
  when     start, launch, build, found, set up, plan, create: business, company, bakery, café, cafe, etsy
           shop, food truck, guest house, cleaning business, farm shop
  when     start, launch, build, found, set up, plan, create: nail salon, barber shop
  when     start, launch, build, found, set up, plan, create: online shop, charity, agency, salon
  when     start, launch, found: shop, restaurant, studio
  when     go, be, become, work, turn: freelance, self employed, freelancer, entrepreneur, full time freelance
  when     be, become: own boss
  when     -: startup, side hustle, business idea, food truck, freelance
  when     set up, open: etsy shop, webshop
  when     freelance: -
  unless   none of my, class, application, food shop, weekly shop, grocery, grocery shop, big shop, a shop
           for, bank, insurance, tax, website, card, monkey, window, school
  1        Write the idea as one sentence
  2        Write down one name the business could have
  3        Write down one person who'd want it
  4        Say the idea out loud once
  unclear  Write down what they'd pay for, in three words
  tired    Write down one name for it
  afraid   Tell someone the idea in one sentence
  bored    Draw its sign

open a place of one's own
  when     open: startup, own shop, b b, side business, small business, catering business, nonprofit,
           business, company, bakery, café, cafe, etsy shop, food truck, guest house, farm shop, nail salon,
           barber shop, online shop, agency, bakery stall, market stall, salon, food stall, shop, restaurant,
           store, practice, studio, bookshop
  unless   the, up, shutters, am, on time, early, late, tomorrow, morning, food shop, app, sunday, monday,
           till, saturday, tuesday, wednesday, thursday, friday, key, keys, by myself, alone, back door,
           alarm, day, week, at, for, doors
  1        Write the idea as one sentence
  2        Write down one name it could have
  3        Write down one person who'd want it
  4        Say the idea out loud once
  unclear  Write down what they'd pay for, in three words
  tired    Write down one name for it
  afraid   Tell someone the idea in one sentence
  bored    Draw its sign

a business plan, money to begin
  when     write, make, do, finish, update, draft, prepare, work on: business plan, financial forecast, pitch
           deck, business case, business model, sales forecast, liquidity plan, lean canvas
  when     apply for, find, look for, get, write, request: startup grant, business grant, start up loan,
           business loan, founder grant, gründungszuschuss, funding, investor, crowdfunding, seed funding,
           startup loan, small business grant
  when     pitch, pitch to, talk to, meet: investor, investors
  when     -: funding, crowdfunding
  when     -: business plan, startup grant, investor pitch, business loan
  unless   research, phd, arts, horse, school, club, church, choir, playground, village, course, disabled,
           carers
  1        Write down who'd pay, and what for, in one line
  2        Write down three things you'd need to buy
  3        Write down one month of costs, roughly
  4        Say what it would earn on a good day
  unclear  Look at one plan someone else has written
  tired    Write the headings, and leave them empty
  afraid   Show one page to someone kind
  bored    Draw the plan as a board game

register the business, rules and papers
  when     apply for: trademark, patent
  when     register, register for, register with: trading name, business name, company name, company,
           business, trademark, food business, self assessment as trader, companies house, vat, cis, paye as
           employer
  when     register, sign up, register as, incorporate, deregister: business, company, trade, trademark,
           freelancer, sole trader, self employed, brand, kleinunternehmer, firm
  when     get, apply for, sort out, do: trade licence, business licence, liquor licence, food hygiene
           certificate, gewerbeschein, gewerbe, siret, business license, food licence, kvk number, street
           trading licence
  when     -: gewerbeanmeldung, trademark
  when     *: business registration, trade licence, gewerbe, limited company, gewerbe anmelden, business
           licence
  unless   school, first class, love
  1        Look up the page where it's done, and open it
  2        Write down the official name it would have
  3        Put your ID and a sheet of paper together
  4        Say what you do, as you'd put it on a form
  unclear  Write down one question for someone who's done it
  tired    Save the page where you register
  afraid   Look at the form, and fill in your name
  bored    Invent the most boring company name there is

a domain for it
  when     choose, register, get, secure, look up: domain, domain name, web address
  when     -: domain name
  unless   phd, math, exam, expertise
  1        Type the name once, and see if it's still free
  2        Write down how you'd spell it on the phone
  3        Write down three names it could have
  4        Say one of them out loud
  unclear  Write down who'd type it in
  tired    Write down one name
  afraid   Ask one person how they'd spell it
  bored    Find the silliest one that's free

small print for customers
  when     write, update, make, do, add: terms and conditions, privacy policy, gdpr page, impressum, legal
           notice, cookie banner, refund policy
  when     write: terms, conditions
  when     draft, update, redo: terms, conditions, terms of business
  when     -: terms and conditions, privacy policy, impressum, legal notice, cookie banner
  unless   school, love, read, sign, insurance, gym, contract
  1        Read the first paragraph of someone else's
  2        Write down three things customers ask before they buy
  3        Write its title at the top of a page
  4        Say what you'd do if someone wants their money back
  unclear  Look for a template from your trade association
  tired    Save one template
  afraid   Write one line: “Not ready yet, ask me”
  bored    Put one legal line into plain English

prices
  when     set, raise, work out, change, fix, decide on, increase, review, make, write, update, put up,
           double: hourly rate, price list, day rate, my price, freelance rate, price table, menu price
  when     set, raise, work out, change, fix, decide on, increase, review, make, write, update, put up,
           double: price, pricing, prices, fee, fees
  when     put: price, price tag
  when     write, make, print, do, change, put on, stick on: price tag, price label, shelf label, price sign,
           price ticket, price card
  when     price, price up: @goods, @craft, @artwork, @woodwork, @knitting, @papercraft, pot, mug, bowl, jam,
           cake, egg, card, print, scarf, hat, bouquet, flowers, wreath, candle, soap, jewellery, earrings,
           necklace, loaf, pastry, haircut, treatment, tattoo, nails, braids, portrait, sitting, class,
           workshop, lesson, session, basket, hamper, coaster, tote bag, plant, honey
  when     price, price up: everything, all, stock, lot, things, goods, table, stall
  when     update, replace, redo, swap, check, reprint: price tag, price label, price sign, shelf label
  when     stick, stick on, put on, write, write on, mark: price, prices
  when     -: pricing, price increase, price list, hourly rate, day rate
  unless   after tax, heart, interest, mortgage, gas, petrol, mutual, school, compare, stock price, wedding,
           funeral, flight, flights, ticket, quote, ask
  1        Write one price on a slip of paper
  2        Write down what an hour of your time costs you
  3        Look up what someone else charges
  4        Say the price aloud, and nothing more
  unclear  Write down what you'd like left at the end of the month
  tired    Add ten per cent to one price, on paper
  afraid   Say the new price to the mirror
  bored    Write the price you'd ask a millionaire

books and numbers
  when     do: my books, shop books
  when     balance: book, books
  when     book: keeping
  when     do, update, sort, start, finish, keep, catch up on, organise, set up, close, prepare: bookkeeping,
           accounting, buchhaltung, ledger, monthly numbers, cash book, year end accounts, annual accounts,
           profit and loss, month end, balance sheet
  when     do, update, sort, finish, keep, catch up on, close, prepare: invoicing
  when     do, update, sort, finish, keep, catch up on, close, prepare: quickbooks, datev, xero
  when     do, finish, catch up on, prepare: accounts
  when     do, start, sort, sort out, update, tackle: shop accounts, business accounts, company accounts, end
           of year accounts
  when     -: shop accounts, business accounts, company accounts, buchhaltung, cash book, invoicing
  when     -: quarterly numbers, monthly numbers, bookkeeping, book keeping, month end, annual accounts
  unless   read, library, twitter, social, module, course, level, aat, exam, class, lesson, chapter, unit,
           head, on head, set up, email, bank account
  1        Enter one receipt, or one invoice
  2        Open this month's list
  3        Put this week's receipts in one pile
  4        Say what came in yesterday
  unclear  Write down one question for the accountant
  tired    Throw this week's receipts into one box
  afraid   Do your smallest month, or the shortest day
  bored    Enter one in the voice of a stern auditor

website, logo, name, cards
  when     make, design: loyalty card, gift card, stamp card, sticker
  when     design: menu
  when     design, make, order, get, create, choose, redo, commission: logo, business card, flyer, branding,
           shop sign, banner, letterhead, corporate design, visiting card
  when     design, order, create, redo: brand
  when     -: logo, branding, flyer
  when     -: business card
  when     order: logo, business card, flyer, shop sign, banner, letterhead, visiting card, loyalty card,
           stamp card
  unless   credit, birthday, restaurant tonight, spending, separate, bank, from
  1        Write down the one thing it needs to say
  2        Sketch it with a thick pen in ten seconds
  3        Look at one you like on something at home
  4        Say the name of your business, slowly
  unclear  Ask one customer how they'd describe you
  tired    Choose one colour
  afraid   Draw it on a napkin, and leave it there
  bored    Draw the ugliest one

a name for something
  when     name: business, company, shop, band, boat, blog, podcast, team, project, brand
  when     choose, think of, come up with, pick, decide on: name, band name, domain name, blog name, podcast
           name, brand name, shop name, business name, company name, team name
  when     name, title, rename, retitle: @recording, @piece, @artwork, @goods, @shop
  when     name, rename, think of a name for, find a name for, choose a name for: @pet, @dog, @livestock,
           @boat, @bike, @character, @app, @project, @group, @dance, @show, @course, @text, @story, @verse,
           kitten, puppy, lamb, calf, foal, goat, hen, car, van, cat, company, startup
  when     -: band name, podcast name
  unless   what, who, why, how, letterbox, doorbell, door, list, lease, account, contract, list, off,
           certificate, one thing, three, baby, kid, daughter, son, character, doctor, address, contact,
           novel, change, married, passport, maiden, last name, surname, price, prices, day, time, date,
           place, my price, hat, secret santa, raffle, draw, name of, names of, quiz, by ear, pub quiz
  1        Write down three names, however silly
  2        Write down three words for how you'd like it to feel
  3        Write down one name you wish you'd thought of
  4        Say one name as if answering the phone
  unclear  Ask one person: “What would you call it?”
  tired    Write one word on a slip of paper by the bed
  afraid   Give it a working name
  bored    Name it after your first pet

count and order stock
  when     count, check, sort, manage, update, do: stock, packaging material, shop inventory, supplies, raw
           material, inventory, shop supplies
  when     count, check, manage, update, do: warehouse
  when     -: inventory, stock count
  when     do, finish, take, prepare for, start, plan: stock take, stocktake, inventory check, stock check,
           stock count
  when     *: stock take, stocktake
  unless   market, shares, exchange, soup, chicken, camera, lens, doubt, school, art, cleaning, flat, tenancy,
           landlord, check in, bedroom, move in, tesco, cube, gravy, bones
  1        Count one shelf, and write the number down
  2        Write down the one thing that's nearly gone
  3        Open the last list
  4        Say what sells best
  unclear  Write down what you'd hate to run out of
  tired    Take one photo of the shelf
  afraid   Begin with the smallest box
  bored    Guess the number before you count

pack orders
  when     mail, post, send out, ship: order, orders
  when     wrap, box up, bag up, label, weigh, get out, sort: order, orders, customer order, etsy order,
           online order
  when     pack, send, ship, process, fulfil, prepare, post, finish: order, orders, customer order, etsy
           order, online order
  when     -: packing orders, customer orders, etsy orders
  unless   food, law, seed, seeds, supplier, form, wholesale, court, of service, order of, service, lunch,
           coffee, tesco, ocado, shopping, uniform, standing order, running order, in order, restraining,
           money order, postal order
  1        Put a box or a bag of the right size next to you
  2        Put one order's things on the table
  3        Write one name on a label
  4        Say who's first on the list
  unclear  Sort them by the day they came in
  tired    Lay the first one out for tomorrow
  afraid   Do the easiest order first
  bored    See if you can pack one in the length of a song

pay suppliers and wages
  when     pay: supplier, freelancer, contractor, subcontractor
  1        Find the invoice, and read the sum
  2        Check which day it needs paying
  3        Put the unpaid ones in one pile
  4        Say who's waited longest
  unclear  Write down what's in the account, and what goes out
  tired    Put it on your keyboard
  afraid   Write one line: “Could I pay half now?”
  bored    Pay the one with the nicest letterhead

pay people their wages
  when     pay, do, run, calculate, work out, transfer: wages, staff, salaries, staff wages
  when     pay: employee, @crew, helper, lads, babysitter at work
  when     do, run, prepare, set up, finish, start, sort, check, close, catch up on, process, submit: payroll
  when     do, run, prepare, process, print: staff payslips, staff payslip, payslips for staff
  when     do, run, prepare, send out, send, process, print: payslips for staff, staff payslips, staff payslip
  when     -: payroll
  unless   my wages, mum's, my payslip, minimum wage, savings, into my, landlord, rent
  1        Write down one name, and the hours
  2        Write down which day they're paid on
  3        Open the list of who worked
  4        Say one name, and thank them in your head
  unclear  Write down what has changed since last month
  tired    Write down who it's for, and leave the sums
  afraid   Check one sum twice, and leave the rest
  bored    Begin with the last name in the alphabet

product photos
  when     photograph: product, new product, products, listing, etsy listing
  when     -: product photos, product photo
  number   Take one picture of one product
  1        Take one picture of one product by the window
  2        Write three words about it: what, size, colour
  3        Wipe one thing, and put it on plain paper
  4        Turn it until you like how it looks
  unclear  Look at how your favourite shop does it
  tired    Put one thing where the morning light falls
  afraid   Save it as a draft
  bored    Write the listing as a dating profile

a product's listing
  when     list, describe, add: product, new product, products, listing, etsy listing
  when     write, make, create, update: listing, etsy listing, product listing, product page, online listing
  when     -: etsy listing, product listing
  unless   photo, photos, allergy, skin, shopping
  1        Write three words about it: what, size, colour
  2        Look at it once, as a buyer would
  3        Write its name at the top
  4        Think of one person who'd want it
  unclear  Look at how your favourite shop does it
  tired    Write one word about it, for tomorrow
  afraid   Save it as a draft
  bored    Write the listing as a dating profile

a shop, premises, opening hours
  when     find, rent, look for, view, choose, get, share: shop space, office space, premises, studio space,
           workshop space, coworking space, shop unit, commercial space, treatment room, workspace
  when     refit: shop, stall, salon, counter, café
  when     -: office space
  unless   online, etsy, hot chocolate
  1        Write down what needs to fit in, in three words
  2        Look at one place, from outside or online
  3        Write down the most it can cost
  4        Picture yourself opening the door
  unclear  Write down when your customers have time
  tired    Save one picture of a place you like
  afraid   Ask for a trial month
  bored    Choose a bell for over the door

hours of one's own
  when     update, write, write up, put up, post, print, stick up, paint: opening hours, business hours,
           opening times, shop hours
  when     update, change, put up, set, post: shop opening times, shop opening hours, hours on facebook,
           google hours, holiday hours, easter hours, christmas hours, bank holiday hours, summer hours,
           winter hours, hours on google, shop times
  when     set, change, decide on, fix, keep: opening hours, working hours, business hours, office hours, work
           hours, opening times
  when     -: shop opening hours, holiday hours, summer hours, winter hours
  unless   tip, library, look up, bank open, find out
  1        Write down the hours for one day
  2        Write down when you'd like to stop
  3        Write down one afternoon that's yours
  4        Say your closing time aloud
  unclear  Write down when you work best
  tired    Choose one evening with no phone
  afraid   Try it for one week, without telling anyone
  bored    Write the sign for the door, in rhyme

sell at a market or in a shop
  when     prepare for: craft market, trade fair, fair, craft fair, market, christmas market, exhibition
  when     sell at, sell on, sell in: craft fair, market, christmas market, fair, farmers market, flea market
           stall, craft market
  when     sell at, sell on, sell in: etsy, amazon, handmade soap, art, honey, cakes, my art, pottery,
           handmade jewellery, prints, courses online, vegetables
  when     prepare, prepare for, get ready for: market stall, craft fair, trade fair, exhibition stand,
           christmas market, market day, fair, pop up
  when     run, do, set up, pack for, pack up for, get ready for, load up for, man: market stall, bakery
           stall, food stall, craft stall, stall, cake stall, craft fair
  when     -: market stall
  when     do, hold, organise, plan, prepare for, get ready for: car boot sale, garage sale, yard sale, jumble
           sale, table sale, car boot
  when     -: car boot sale, yard sale, garage sale, jumble sale
  when     sell at, sell on, sell in: craft fair, market, christmas market, etsy, fair, farmers market, flea
           market, amazon, craft market, fete, school fair, bazaar
  when     get: stall ready
  unless   myself, sofa, clear up, take down, visit, wander
  1        Write down three things you'd put out first
  2        Put one price tag on one thing
  3        Look up the next date and what a table costs
  4        Say “Good morning, have a look” once
  unclear  Ask someone who sells there how it goes
  tired    Put one thing in the box for the stall
  afraid   Ask someone to share a table
  bored    Guess what sells last

close or leave a business
  when     sell: business, company, firm, practice, restaurant, salon, farm shop, catering business
  when     close, close down, wind up, hand over, give up, shut, shut down, deregister: business, company,
           firm
  when     close down, wind up, hand over, give up, shut down, deregister: shop, practice, restaurant, café,
           salon, store, farm
  when     -: successor
  when     *: closing down, insolvency of company, business closure
  unless   early, door, tonight, evening, mind
  1        Write down one person who needs to hear it first
  2        Write down one date that's fixed
  3        Put the lease and the contracts in one place
  4        Say one thing you built there
  unclear  Write down one question for an accountant or adviser
  tired    Tell someone how you feel about it
  afraid   Write the sign for the door, and put it in a drawer
  bored    Write down the funniest customer you've had

book a stall
  when     book, apply for, get, reserve, ask about: stall, market stall, table at fair, market pitch, craft
           market, trade fair, craft fair, christmas market, farmers market, flea market stall, exhibition
           stand, pop up
  when     sign up for, sign up to: stall, craft market, trade fair, craft fair, christmas market, makers
           market, market
  unless   football, cricket, tent, camp, sofa, sales, someone, somebody, cover, to cover, table tennis,
           caravan, motorhome, campsite, rugby, hockey, ready, set up, pack
  1        Look up who runs it, and what a table costs
  2        Write down what you'd put on it
  3        Find the name of whoever runs it
  4        Say what you sell, in five words
  unclear  Ask someone who sells there how it goes
  tired    Save its page
  afraid   Ask someone to share a table
  bored    Guess what sells last
"""
