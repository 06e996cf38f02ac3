"""Customers: finding them, offers, complaints, reviews, posts, marketing, unpaid invoices."""

KINDS = """
talk to a client
  when     ask, email, tell, remind: client, customer, guest
  when     call, write to, email, meet, answer, reply to, respond to, call back, phone, message, visit, talk
           to, update, ring, get back to: customer enquiry, client email, customer email, client call,
           customer message, enquiry
  when     call, write to, email, answer, reply to, respond to, call back, phone, message, talk to, update,
           ring, get back to: client, customer, guest
  when     write to, email, answer, reply to, respond to, message, update, get back to: patient
  when     contact, reach, email, call, write to, message: client, customer, new client
  when     -: client email, customer email
  unless   service, complaint, complained, angry, difficult, fire, support, invoice, hospital
  1        Write one friendly first line to them
  2        Read their last message once
  3        Find their name and their number
  4        Say your first sentence to them, with a smile
  unclear  Write down one question to ask them
  tired    Write “I'll come back to you tomorrow morning”
  afraid   Write it first, and call after that
  bored    Guess what they're wearing

meet a client
  when     have, prepare, prepare for, plan, run, host, schedule, get through, face: client call, client
           meeting, customer meeting, sales call, client visit, discovery call, kick off call
  when     meet, visit, see, meet with, sit down with: client, customer, new client, potential client
  when     -: client call, client meeting, sales call, discovery call
  unless   lunch with mum, cancel, hospital, ward
  1        Write down one thing you'd like to know from them
  2        Write down the one thing they need to hear
  3        Read their last message once
  4        Say their name, and breathe out
  unclear  Write down how you'd like it to end
  tired    Write down one question, and leave the rest
  afraid   Say your first sentence to an empty room
  bored    Guess the first thing they'll say

find clients
  when     find, get, look for, win, reach, attract, gain, acquire, contact, approach, cold call, pitch, land,
           reach out to: first client, new client, new customer, commission, first customer, prospect, paying
           customer, more clients
  when     find, get, look for, win, attract, gain, acquire, approach, cold call, pitch, land: client,
           customer
  when     win, reach, attract, gain, acquire, contact, approach, cold call, pitch, land, reach out to: buyer
  when     win, reach, attract, gain, acquire, contact, approach, cold call, pitch, land, reach out to: order,
           sale
  when     email, call, message, write to: prospect, potential client
  when     improve, increase, boost: sales, sale, turnover, income, orders
  when     cold call, cold email: *
  when     do: cold calls, acquisition
  when     *: client acquisition, customer acquisition
  when     -: cold call, cold email, first client, new client
  unless   phone company, energy company, insurance company, complain, delivery company, job, server,
           professor, my company, insurance, energy
  1        Write down one person who might need what you do
  2        Write one line on what you'd do for them
  3        Write down where people like that look
  4        Say in one breath what you offer
  unclear  Write down the last person who was happy with your work
  tired    Answer one old enquiry with one line
  afraid   Begin with someone who already likes you
  bored    Shout what you do like a market trader

ask again after an enquiry
  when     follow up with, follow up on, follow up, call back, chase, chase up, ring back: lead, prospect,
           enquiry, inquiry, potential client, warm lead, client who went quiet
  unless   dog, police, insurance, hmrc, council, my, gp, builder, roofer, plumber, solicitor, bank, home
           office, hospital, school
  1        Write one friendly line: “Have you had time to think about it?”
  2        Find what they wrote to you last
  3        Say their name, and what they wanted
  4        Picture a friendly answer
  unclear  Write down the one thing they still need from you
  tired    Write the line, and send it tomorrow
  afraid   Begin with the friendliest of them
  bored    Write it as a postcard

complaints, difficult clients, saying no
  when     answer, reply to, respond to, deal with, handle, write to, call: complaint, customer complaint,
           angry customer, difficult client, bad review, negative review, client complaint, one star review,
           difficult customer, unhappy client, refund request
  when     answer, reply to, respond to, deal with, handle, face: angry review, one star review, star review,
           rude review, mean review, google review, tripadvisor review, etsy review, yelp review, trustpilot
           review, complaint email, complaint call, angry email from customer, refund demand
  when     -: bad review, negative review, bad google review
  1        Write one line: “Thank you for telling me”
  2        Read it once, then close it
  3        Write down what you could offer them
  4        Breathe out, and unclench one hand
  unclear  Write down what they'd like to happen
  tired    Answer with “I'll look into it tomorrow”
  afraid   Let someone else read it first
  bored    Write a very rude parrot's answer, for the bin

write an offer or a contract
  when     write, prepare, make, finish, do, draft, work out, calculate: quote, offer, client contract, cost
           estimate, client proposal, tender, bid, freelance contract, service contract, collaboration
           agreement, quotation
  when     write, draft: contract, agreement
  when     -: quotation
  unless   marriage, thesis, research, house, flat, apartment, property, condo, cancellation, cancel, ebay,
           vinted, on the, car, bike
  1        Write down what they'd get, in one plain line
  2        Write down how many hours it might take
  3        Open the last one you sent to anyone
  4        Say the price to the wall
  unclear  Ask them one question about what they need
  tired    Write their name and the date at the top
  afraid   Write your price down, and leave it overnight
  bored    Add a line for a live orchestra, then delete it

chase unpaid invoices
  when     get paid by, get paid from: client, customer, *
  when     chase, follow up on, follow up, remind, call about: invoice
  when     collect: invoice
  when     chase, follow up on, follow up, remind, ask for, call about, claim, get: unpaid invoice,
           outstanding invoice, overdue invoice, late payment, client payment, unpaid bill, open invoice
  when     collect: unpaid invoice, outstanding invoice, overdue invoice, late payment, client payment, unpaid
           bill, open invoice
  when     chase, follow up on, follow up, remind, ask for, call about: payment
  when     collect: payment
  when     chase, follow up on, follow up, remind, call about: invoices
  when     collect: invoices
  when     write: payment reminder, dunning letter
  when     send: payment reminder, dunning letter
  when     -: unpaid invoice, payment reminder, outstanding invoice, late payer, open invoice, overdue invoice
  unless   for an invoice, for invoice, pay my, birthday, flatmate, dentist, doctor, tax, calendar, call about
  1        Write one friendly line: “Have you had my invoice?”
  2        Find the invoice and its date
  3        Find out who pays the invoices there
  4        Say the sum and the date aloud
  unclear  Check first whether the money has come in
  tired    Forward them the old email with one friendly line
  afraid   Write it from “the office”
  bored    Write the mafia version, then the real one

posts for a business
  when     post in, post to, share in, put in, post on: group, village group, facebook group, local group,
           whatsapp group, nextdoor, noticeboard, community page, town group
  when     post on, post to, update: facebook page, instagram story, instagram page, company page
  when     schedule, plan: post, posts
  when     post on, post to, post, write for, share on, film, make, schedule, plan: instagram, facebook,
           linkedin, social media, instagram post, social media post
  when     post on, post to, post, write for, share on, schedule: tiktok, youtube, tiktok video, youtube video
  when     post on, post to, post, write for, share on: reel
  when     -: social media post
  when     post on, post to, share on, post: insta, ig
  when     -: instagram post, insta post, facebook post, linkedin post
  unless   stop, less, quit, delete, detox, limit, hours, break
  1        Write one line, as you'd say it to one person
  2        Take one picture of what you're working on
  3        Look for one picture you already have
  4        Say what you'd tell a neighbour about today
  unclear  Write down one question people always ask you
  tired    Show one thing without any words
  afraid   Show it to one friend first
  bored    Let the dog or the kettle present it

a video or a reel
  when     make, film, plan, record, script, do, shoot, prepare, write, start: tiktok video, youtube video,
           reel, tiktok, youtube short, instagram reel, promo video, short video
  when     -: reel for insta, instagram reel
  unless   edit, watch, fishing, less, quit, stop, film reel, highlight reel
  1        Write the first sentence you'd say in it
  2        Write down the one thing to show
  3        Say your first sentence out loud once
  4        Picture its first second
  unclear  Write down who it's for
  tired    Write down three words for it, and leave the rest
  afraid   Film five seconds, and delete them
  bored    Say the first line in another voice

an audience, a channel, a mailing list
  when     grow, build, start, run: youtube channel, channel, following, audience, instagram account, mailing
           list, email list, twitch channel, podcast, followers, facebook group, fan base, patreon
  when     set up, make, open: instagram, facebook page, tiktok account, instagram account, instagram page
  when     grow, build, start: instagram, tiktok account, twitch, youtube
  when     -: youtube channel, mailing list, patreon
  unless   stop, less, delete, bathroom, drainage
  1        Write down one person it's made for
  2        Write down one thing you'd show them next
  3        Write down what people asked you last
  4        Say its name, as an announcer would
  unclear  Look at the one people liked most, and guess why
  tired    Answer one comment with one word
  afraid   Make one that stays private
  bored    Think of the episode no one would expect

marketing
  when     plan, run, do, prepare: christmas promotion, sale, discount week
  when     run: promotion
  when     advertise: lesson, course, service, class, shop, business
  when     do, plan, start, make, write, improve, set up, run, create, try, update, organise: marketing,
           marketing plan, content plan, google ads, facebook ad, instagram ad, social media plan, ads,
           advertising, seo, content calendar, editorial plan, google business profile, google ad, special
           offer, marketing email, marketing campaign, ad campaign
  when     try: campaign
  when     -: marketing, seo, advertising
  when     *: google ads, content plan, marketing plan, ad campaign
  when     grow: business, company, shop, online shop, store, restaurant, salon, café, cafe, bakery, etsy
           shop, agency, practice, studio, side business, cleaning business, small business
  unless   political, election, charity
  1        Write down who'd like to hear from you
  2        Write down where people last heard of you
  3        Write down one place where your customers look
  4        Say what you'd write on a shop sign
  unclear  Ask one customer how they found you
  tired    Tell one person what you do
  afraid   Try it with what you'd spend on lunch
  bored    Write the slogan of a very honest shop

reviews and recommendations from customers
  when     get, ask for: google review, google reviews
  when     collect: google review, google reviews
  when     ask for, get, request, ask: testimonial, google review, customer review, client feedback, customer
           feedback
  when     collect: testimonial, google review, customer review, client feedback, customer feedback
  when     -: testimonial, customer review, customer feedback
  unless   literature, performance, university, doctor, job, clinic, hospital, gp, consultant, physio, bad,
           angry, negative, deal with
  1        Write one line: “Could you write two sentences about it?”
  2        Choose the customer who was happiest
  3        Find the link for leaving one
  4        Say one nice thing a customer has told you
  unclear  Write down what you'd love them to mention
  tired    Save one kind message you got
  afraid   Ask someone who'd certainly say yes
  bored    Write the review your cat would leave

sell through a page
  when     photograph, take photo of, take photos of, take picture of, take pictures of, clean,
           clean up: pram, sofa, bike, lamp, dress, cot, table, chair, desk, guitar, coat, jacket, shoe,
           boots, toy, toys, lego, clothes, book, books, phone, console, bag, handbag, camera, wardrobe,
           bed, high chair, buggy, car seat, tv
  when     sell: ebay
  only     ebay, vinted, marketplace, kleinanzeigen, gumtree, craigslist, depop, etsy, sale, online
  unless   open, shop, launch
  1        Move away what stands round it, so it can be seen well
  2        Write three words about it: what, how old, how good
  3        Wipe the dust off it
  4        Say a price out loud
  unclear  Look up what a similar one goes for
  tired    Leave it by the window for the morning light
  afraid   Set the price a little too high
  bored    Write the silliest advert first

put a thing up for sale on a page
  when     list, put, put up, post, upload, sell, measure, describe, advertise, stick: wardrobe, sofa,
           table, bike, desk, chair, bed, clothes, things, old phone, pram, furniture, guitar, dress, lamp,
           book, books, toy, cot, coat, jacket, shoe, boots, lego, phone, console, bag, handbag, camera,
           high chair, buggy, car seat, tv, old pram, drum kit, keyboard, washing machine, fridge, cooker,
           treadmill, car, van, caravan, tent
  only     ebay, vinted, marketplace, kleinanzeigen, gumtree, craigslist, depop, etsy, sale, online,
           facebook, fb, olx, jiji
  unless   open, shop, launch, photo of me, selfie, buyer, parcel, label, evri, royal mail
  1        Take one photo of it, where it stands
  2        Write three words about it: what, how old, how good
  3        Wipe the dust off it
  4        Say a price out loud
  unclear  Look up what a similar one goes for
  tired    Leave it by the window for the morning light
  afraid   Set the price a little too high
  bored    Write the silliest advert first

sell tickets or a home bake
  when     sell: ticket, tickets, raffle ticket, raffle tickets, show ticket, gig ticket, cookies, lemonade,
           advent calendar, scout popcorn, poppies
  when     -: raffle tickets
  unless   ebay, resell, spare, returned, train, plane, season, from, buy, bought
  1        Write down one person who might buy one
  2        Write down what it's in aid of, in five words
  3        Put them where you'd pass with your bag
  4        Say “Would you like one?” out loud
  unclear  Write down what one of them costs
  tired    Put them in your bag, and leave them there
  afraid   Begin with someone who'd be pleased to be asked
  bored    Say it in your best market voice

a menu for people who pay
  when     write, make, do, update, change, redo, finish, print, plan, work on, revise, rewrite, rethink,
           draft, design: menu, lunch menu, toast menu, drinks menu, brunch menu, dinner menu, tasting menu,
           set menu, specials board, wine list, cake list, bar menu
  only     café, cafe, restaurant, bistro, bar, pub, deli, canteen, food truck, van, truck, stall, bakery,
           chef, customer, guests, guest, specials, tasting, pop up, supper club, catering, market, event, set
           menu, kitchen, b&b, hotel
  unless   wedding, kids, week, party, birthday
  1        Write down one dish you'd be glad to sell
  2        Write down what's in season, in three words
  3        Look at one you like from somewhere else
  4        Picture one plate of it
  unclear  Write down the one dish people come for
  tired    Write the headings, and leave the dishes
  afraid   Change one line of it
  bored    Name one dish as if it were a song

part with a client
  when     fire, drop, let go, part with, end with, get rid of, stop working for: client, customer, worst
           client, difficult client, bad client, worst customer
  unless   off, home, dinner
  1        Write one line: “My last day on this will be …”
  2        Write down the day it could end
  3        Say out loud when it would end
  4        Breathe out, as if you'd sent it
  unclear  Write down what's still open, both ways
  tired    Write one line, and don't send it yet
  afraid   Ask a colleague to read it first
  bored    Write the rude one, and throw it away

say no to a client
  when     say no to, turn down, decline, refuse, drop, let go of, fire: client, difficult client, customer,
           bad client, cheap client
  when     say no to, turn down, decline, refuse: order, commission, job offer, project, gig, request
  1        Write one line: “I can't take this on”
  2        Say “I can't take this on” to an empty room
  3        Write down what you'd have time for instead
  4        Breathe out, and unclench one hand
  unclear  Write down your one reason, for yourself
  tired    Answer with “I'll tell you tomorrow”
  afraid   Let someone read it first
  bored    Write the rudest version, for the bin

coins, notes and cheques to the bank
  when     bank, pay in, cash, deposit, take: cheque, check, cash, takings, coin, coins, coppers, change jar,
           coin jar, check from grandma, cheque from gran
  unless   stamp, collection, litter, locks, history, baby, nappy, oil, tyre, locker, parking, bus, trolley,
           laundry, laundrette, plate, landlord, office, rent, school, settings, spreadsheet, box, reality
           check, sound check, name, by phone, with the app, in the app
  1        Put it in an envelope or a bag
  2        Look up when they're open
  3        Put it by the door
  4        Guess what it comes to
  unclear  Ask at one bank or shop what they'd need
  tired    Put it in your coat pocket for tomorrow
  afraid   Choose a machine, where no one looks on
  bored    Find the oldest date on it
"""
