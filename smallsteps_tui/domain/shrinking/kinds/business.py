"""A business of one's own: starting, clients, prices, invoices, the shop, marketing, staff, closing."""

KINDS = """
a business of one's own
  when     start, open, run, grow, launch, build, found, set up, plan, create: business, startup, start up,
           company, shop, side hustle, online shop, charity, bakery, café, cafe, restaurant, store, etsy
           shop, podcast business, agency, practice, food truck, studio, consultancy, bakery stall, market
           stall, salon, own shop, nail salon, barber shop, b b, guest house, side business, small business,
           cleaning business, farm shop, catering business, dog walking business, food stall, nonprofit
  when     go, be, become, work, turn: freelance, self employed, freelancer, entrepreneur, independent, own
           boss, solo, full time freelance
  when     freelance: -, *
  when     -: business, startup, side hustle, business idea, food truck, market stall, etsy shop, self
           employment, freelancing, freelance, online shop, small business
  unless   none of my, class, application, bank, insurance, tax, website, card, monkey, window, school
  1        Write the idea as one sentence
  2        Write down one name the business could have
  3        Write down one person who'd want it
  4        Say the idea out loud once
  unclear  Write down what they'd pay for, in three words
  tired    Write down one name for it
  afraid   Tell one person the idea in one sentence
  bored    Draw its sign

a business plan, money to begin
  when     write, make, do, finish, update, draft, prepare, work on: business plan, financial forecast,
           pitch deck, business case, business model, sales forecast, liquidity plan, lean canvas
  when     apply for, find, look for, get, write, request: startup grant, business grant, start up loan,
           business loan, founder grant, gründungszuschuss, funding, investor, crowdfunding, seed funding,
           startup loan, small business grant
  when     pitch, pitch to, talk to, meet: investor, investors
  when     -: business plan, startup grant, funding, investor pitch, crowdfunding, business loan
  unless   research, phd, arts, horse, school
  1        Write down who pays, and for what, in one line
  2        Write down three things you'd need to buy
  3        Write down one month of costs, roughly
  4        Say what it would earn on a good day
  unclear  Look at one plan someone else has written
  tired    Write the headings, and leave them empty
  afraid   Show one page to someone kind
  bored    Draw the plan as a board game

register the business, rules and papers
  when     register, sign up, register as, incorporate, deregister: business, company, trade, trademark,
           freelancer, sole trader, self employed, domain, brand, kleinunternehmer, firm
  when     get, apply for, sort out, do: trade licence, business licence, liquor licence, food hygiene
           certificate, business insurance, gewerbeschein, gewerbe, siret, business license, food licence,
           kvk number, street trading licence
  when     -: business registration, trade licence, gewerbe, gewerbeanmeldung, trademark, limited company,
           gewerbe anmelden, business licence
  unless   school, first class, love
  1        Look up which office it's registered with
  2        Write down the official name it would have
  3        Put your id and one sheet of paper together
  4        Say what you do, as a form would put it
  unclear  Write one question for someone who did it last year
  tired    Save the page where it's done
  afraid   Read the form, and fill in the name alone
  bored    Invent the most boring company name there is

small print for customers
  when     write, check, update, make, do, add: terms and conditions, privacy policy, gdpr page, impressum,
           legal notice, cookie banner, terms, conditions, refund policy
  when     -: terms and conditions, privacy policy, impressum, legal notice, terms, cookie banner
  unless   school, love, read
  1        Read the first paragraph of someone else's
  2        Write down three things customers ask before they buy
  3        Write the page's name at the top of a page
  4        Say what you'd do if someone wants their money back
  unclear  Look for a template from your trade's association
  tired    Save one template
  afraid   Write one line: not ready yet, ask me
  bored    Translate one legal line into plain speech

write an offer or a contract
  when     write, prepare, send, make, finish, do, draft, work out, calculate: quote, offer, client
           contract, cost estimate, client proposal, tender, bid, freelance contract, service contract,
           collaboration agreement, quotation
  when     write, draft: contract, agreement
  when     -: tender, cost estimate, client proposal, quotation
  unless   job, marriage, thesis, research, house, flat, apartment, property, condo
  1        Write down what they'd get, in one plain line
  2        Write down the hours you think it takes
  3        Open the last one you sent to anyone
  4        Say the price to the wall
  unclear  Write them one question about what they need
  tired    Write their name and the date at the top
  afraid   Write your price down, then leave it there overnight
  bored    Add a line for a live orchestra, then delete it

chase unpaid invoices
  when     chase, follow up on, follow up, remind, collect, ask for, call about, claim, get: unpaid invoice,
           invoice, outstanding invoice, overdue invoice, payment, late payment, client payment, unpaid
           bill, invoices, open invoice
  when     remind: client, customer
  when     send, write: payment reminder, reminder, dunning letter
  when     -: unpaid invoice, payment reminder, outstanding invoice, late payer, open invoice, overdue
           invoice
  unless   pay my, birthday, flatmate, dentist, doctor, tax, calendar
  1        Write one friendly line: has my invoice reached you?
  2        Find the invoice and its date
  3        Find the name of who pays there
  4        Say the sum and the date aloud
  unclear  Check first whether the money has come in
  tired    Forward them the old email with one friendly line
  afraid   Write it in the name of “the office”
  bored    Write the mafia version, then the real one

prices
  when     set, raise, work out, calculate, change, fix, decide on, increase, review, make, write, update,
           put up, find, check, double: price, rate, hourly rate, price list, day rate, pricing, my price,
           prices, fee, fees, rates, freelance rate, price table, menu price
  when     -: pricing, price list, rate, hourly rate, prices, day rate, price increase
  unless   heart, interest, mortgage, gas, petrol, mutual, school, compare
  1        Write one price on a slip of paper
  2        Write down what an hour of yours costs you
  3        Look up what one other person asks
  4        Say the price aloud, and nothing after it
  unclear  Write down what you'd like to have left in a month
  tired    Add ten percent to one thing, on paper
  afraid   Say the new price to the mirror
  bored    Write the price you'd ask a millionaire

find clients
  when     find, get, look for, win, reach, attract, gain, acquire, contact, approach, call, write to, cold
           call, email, message, pitch, land: client, first client, new client, customer, new customer,
           lead, order, sale, commission, company, companies, first customer, gig, prospect, paying
           customer, more clients
  when     follow up with, follow up on, call back, chase: lead, prospect, enquiry, inquiry, potential
           client
  when     cold call, cold email: *
  when     do: cold calls, sales, acquisition
  when     -: lead, first client, cold call, client acquisition, sales, new client, customer acquisition,
           acquisition, clients, cold emails
  unless   phone company, energy company, insurance company, complain, delivery company, job, server
  1        Write down one person who could need what you do
  2        Write one line on what you'd do for them
  3        Write down where such people look
  4        Say in one breath what you offer
  unclear  Write down the last person who was glad of your work
  tired    Answer one old enquiry with one line
  afraid   Begin with someone who likes you already
  bored    Write the line as a shouting market trader

talk to a client
  when     call, write to, email, meet, answer, reply to, respond to, call back, phone, message, visit, talk
           to, update, ring, get back to: client, customer, customer enquiry, client email, customer email,
           patient, guest, client call, customer message, enquiry
  when     prepare for, prepare, have: client meeting, client call, customer meeting, sales call
  when     -: client meeting, client call, client email, sales call, customer email
  unless   service, complaint, complained, angry, difficult, fire, support, invoice, hospital
  1        Write down the one thing they want to know
  2        Read their last message once
  3        Find their name and their number
  4        Say your first sentence to them, with a smile
  unclear  Write down one question to ask them back
  tired    Write: I'll come back to you tomorrow morning
  afraid   Write it first, and call after that
  bored    Guess what they're wearing

complaints, difficult clients, saying no
  when     answer, reply to, respond to, deal with, handle, write to, call: complaint, customer complaint,
           angry customer, difficult client, bad review, negative review, client complaint, one star review,
           difficult customer, unhappy client, refund request
  when     fire, drop, let go, say no to, end with, get rid of, leave, turn down: client, difficult client,
           customer, bad client, project
  when     -: customer complaint, difficult client, bad review, angry customer, negative review
  1        Write one line: thank you for telling me
  2        Read it once, then close it
  3        Write down what you could offer them
  4        Breathe out, and unclench one hand
  unclear  Write down what they'd like to happen
  tired    Answer with: I'll look into it tomorrow
  afraid   Let someone else read it first
  bored    Write the answer of a very rude parrot, for the bin

books and numbers
  when     do, update, sort, start, finish, keep, catch up on, learn, organise, set up, close, prepare:
           bookkeeping, books, accounting, accounts, buchhaltung, ledger, monthly numbers, cash book, year
           end accounts, annual accounts, profit and loss, quickbooks, datev, xero, payroll, invoicing,
           month end, balance sheet
  when     -: bookkeeping, accounting, buchhaltung, payroll, month end, cash book, invoicing, annual
           accounts
  unless   read, library, twitter, social
  1        Enter one receipt, or one invoice
  2        Open the list at this month
  3        Put this week's receipts on one heap
  4        Say what came in yesterday
  unclear  Write down one question for the accountant
  tired    Throw this week's receipts into one box
  afraid   Do the smallest month, or the shortest day
  bored    Enter one in the voice of a stern auditor

website, logo, name, cards
  when     design, make, order, get, create, choose, redo, print, commission: logo, business card, flyer,
           brand, branding, shop sign, banner, letterhead, brochure, packaging, label, corporate design,
           menu, visiting card
  when     -: logo, business card, branding, flyer
  unless   credit, baby, cat, dog, birthday, restaurant tonight
  1        Write down three words for how it feels
  2        Sketch it with a thick pen in ten seconds
  3        Look at one you like on something at home
  4        Say the name of your business, slowly
  unclear  Ask one customer how they'd describe you
  tired    Choose one colour
  afraid   Draw it on a napkin, where it stays
  bored    Draw the ugliest one

posts for a business
  when     post on, post to, post, write for, share on, film, make, schedule, plan, do: instagram, facebook,
           tiktok, linkedin, social media, reel, youtube, instagram post, tiktok video, youtube video,
           social media post
  when     -: instagram page, instagram post, reel, tiktok, social media post
  unless   stop, less, quit, delete, detox, limit, hours, break
  1        Take one picture of what's on your table now
  2        Write one line under it, as to a regular
  3        Look for one picture you already have
  4        Say what you'd tell a neighbour about today
  unclear  Write down one question people always ask you
  tired    Show one thing without any words
  afraid   Show it to one friend first
  bored    Let the dog or the kettle present it

an audience, a channel, a mailing list
  when     grow, build, start, run, open: instagram, youtube channel, channel, following, audience,
           instagram account, tiktok account, mailing list, email list, twitch, twitch channel, podcast,
           youtube, followers, facebook group, fan base, patreon
  when     -: youtube channel, mailing list, twitch channel, email list, patreon
  unless   stop, less, delete, bathroom, drainage
  1        Write down one person it's made for
  2        Write down one thing you'd show them next
  3        Write down what people asked you last
  4        Say its name, as an announcer would
  unclear  Look at the one people liked, and guess why
  tired    Answer one comment with one word
  afraid   Make one that stays private
  bored    Think of the episode no one would expect

marketing
  when     do, plan, start, make, write, learn, improve, set up, run, create, try, update, organise:
           marketing, marketing plan, content plan, google ads, facebook ad, instagram ad, campaign, social
           media plan, ads, advertising, seo, content calendar, editorial plan, google business profile,
           google ad, special offer, marketing email, marketing campaign, ad campaign
  when     advertise: *
  when     -: marketing, google ads, seo, advertising, content plan, marketing plan, ad campaign
  unless   political, election, charity
  1        Write down where your last customer came from
  2        Write down who'd be glad to hear of you
  3        Write down one place where those people look
  4        Say what you'd write on a shop sign
  unclear  Ask one customer how they found you
  tired    Tell one person what you do
  afraid   Try it with a sum you'd spend on lunch
  bored    Write the slogan of a very honest shop


a name for something
  when     find, choose, think of, come up with, pick, decide on: name, band name, domain name, blog name,
           podcast name, brand name, shop name, business name, company name, team name
  when     -: band name, podcast name, domain name
  unless   baby, kid, daughter, son, character, doctor, address, contact, novel, puppy, kitten, change
  1        Write down three names, however silly
  2        Write down three words for how it feels to be there
  3        Write down one name you envy
  4        Say one name as if answering the phone
  unclear  Ask one person: what would you call it?
  tired    Write one word on a slip by the bed
  afraid   Give it a working name
  bored    Name it after your first pet

reviews and recommendations from customers
  when     ask for, get, collect, request, ask: testimonial, google review, customer review, recommendation,
           referral, client feedback, customer feedback, reviews
  when     -: testimonial, customer review, referral, customer feedback
  unless   literature, performance, university, doctor, job
  1        Write one line: would you write two sentences about it?
  2        Choose the customer who was gladdest
  3        Find the link where it goes
  4        Say one nice thing a customer has told you
  unclear  Write down what you'd love them to mention
  tired    Save one kind message you got
  afraid   Ask the one who'd surely say yes
  bored    Write the review your cat would leave

count and order stock
  when     order, count, buy, check, sort, manage, update, do, reorder, restock: stock, material, packaging
           material, shop inventory, supplies, raw material, goods, warehouse, inventory, shop supplies
  when     -: inventory, stock
  unless   market, shares, exchange, soup, chicken, camera, lens, doubt, school, art, cleaning
  1        Count one shelf, and write the number down
  2        Write down the one thing that's nearly gone
  3        Open last time's list
  4        Name the thing that sells best
  unclear  Write down what you'd be cross to run out of
  tired    Take one photo of the shelf
  afraid   Begin with the smallest box
  bored    Guess the number before you count

pack orders
  when     pack, send, ship, process, fulfil, prepare, post, finish: order, orders, customer order, etsy
           order, online order
  when     -: customer order, etsy order, packing orders
  unless   food, law
  number   Do the first one on the list
  1        Do the first one on the list
  2        Put that one order's things on the table
  3        Write one name on a label
  4        Say who's first on the list
  unclear  Sort them by the day they came
  tired    Lay the first one out for tomorrow
  afraid   Do the easiest order first
  bored    Time it against one song

pay suppliers and wages
  when     pay: supplier, freelancer, staff, wages, employee, contractor, subcontractor
  1        Read the sum on the first invoice
  2        Put the open invoices on one heap
  3        Look at the day the first one is payable
  4        Say who's been waiting longest
  unclear  Write down what's in the account, and what goes out
  tired    Put the first invoice on top of the keyboard
  afraid   Write one line: may I pay half now?
  bored    Pay the one with the nicest letterhead

product photos and listings
  when     photograph, list, upload, describe, add: product, new product, products, listing, etsy listing,
           collection
  when     write, make, create, update: listing, etsy listing, product listing, product page, online listing
  when     -: product photo, etsy listing, product listing
  number   Take one picture of one product
  1        Take one picture of one product by the window
  2        Write down three words for it: what, size, colour
  3        Wipe one thing, and put it on plain paper
  4        Turn it until you like its face
  unclear  Look at how your favourite shop does it
  tired    Put one thing where the morning light falls
  afraid   Save it as a draft
  bored    Write the listing as a dating profile


a shop, premises, opening hours
  when     find, rent, look for, view, choose, get, share: shop space, office space, premises, studio space,
           workshop space, coworking space, shop unit, commercial space, stall, treatment room, practice
           room, workspace
  when     decorate, open, tidy, prepare, refit: shop, shop window, stall, salon, counter, café
  when     -: shop space, premises, coworking space, shop window, office space
  unless   online, etsy, hot chocolate
  1        Write down what needs to fit in, in three words
  2        Look at one place, from outside or online
  3        Write down the most it may cost
  4        Picture the door, and you opening it
  unclear  Write down when your customers have time
  tired    Save one picture of a place you like
  afraid   Ask for a month on trial
  bored    Choose the bell over the door

hours of one's own
  when     set, change, decide on, fix, keep: opening hours, working hours, business hours, office hours,
           work hours, opening times
  when     -: opening hours, working hours, business hours
  1        Write down the hour you'd like to close
  2        Write down at what hour people come or write
  3        Write down one afternoon that stays yours
  4        Say your closing time aloud
  unclear  Write down when you work best
  tired    Choose one evening with no phone
  afraid   Try it for one week, quietly
  bored    Write the sign for the door, in rhyme

sell at a market or in a shop
  when     sell at, sell on, sell in, sell, book: craft fair, market, christmas market, etsy, fair, farmers
           market, flea market stall, amazon, craft market, jewellery, handmade soap, art, honey, cakes, my
           art, pottery, handmade jewellery, prints, courses online, vegetables
  when     prepare, prepare for, book, get ready for: market stall, craft fair, trade fair, exhibition
           stand, christmas market, market day, fair, pop up
  when     -: craft fair, trade fair, christmas market stall, farmers market
  unless   myself, car, sofa, old, house, flat
  1        Write down three things you'd put out first
  2        Put one price tag on one thing
  3        Look up the next date and what a table costs
  4        Say “Good morning, have a look” once
  unclear  Ask someone who sells there how it goes
  tired    Put one thing in the box for the stall
  afraid   Share a table with someone
  bored    Guess what sells last

close or leave a business
  when     close, close down, sell, wind up, hand over, give up, shut, shut down, deregister: business,
           shop, company, practice, restaurant, café, salon, store, firm, farm
  when     -: closing down, insolvency of company, business closure, successor
  unless   early, door, tonight, evening, mind
  1        Write down one person who needs to hear it first
  2        Write down one date that's fixed
  3        Put the lease and the contracts in one place
  4        Say one thing you built there
  unclear  Write down one question for an accountant or adviser
  tired    Tell one person how you feel about it
  afraid   Write the sentence for the door, and keep it
  bored    Write down the funniest customer you had
"""
