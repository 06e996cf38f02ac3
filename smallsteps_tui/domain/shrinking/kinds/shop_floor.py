"""A small business by the day: a new price, what is owed, an order to look up, pictures, signs."""

KINDS = """
set a price
  when     set, raise, review, update, change, increase, double, lower, cut, guess, put up, rethink, agree,
           agree on, justify, explain, announce, offer, discuss, negotiate, decide, decide on, fix: @quote
  when     -: price list, rate card, wholesale terms, hourly rate, day rate, pricing, delivery charge,
           cancellation fee
  unless   insurance, council, school fee, interest, mortgage, heart rate, gas, electricity, petrol, tuition,
           flat, broadband, cheap, phone, house price, energy, plumber, builder, roofer, shares, library, late
           fee, bus, train, gym, car, rent, inspirational, famous, film, movie, book, exam, visa, lawyer,
           agency fee, bank, stocks, nursery, buy, garage, book quote, thesis, essay, bike, wall, removal,
           removals, moving, mover, movers, pulse, dentist, electrician, mechanic, three quotes, get, ticket,
           hotel, age, salary, smith
  1        Write down one figure for it, in pencil
  2        Write down what an hour of your time costs you
  3        Look up what someone else charges
  4        Say the new figure out loud, and nothing more
  unclear  Write down what you'd like left at the end of the month
  tired    Write one figure, and leave it overnight
  afraid   Say the figure to a friend first
  bored    Write the figure you'd ask a millionaire

an invoice sent once more
  when     email, forward, send again, resend: invoice, bill, receipt, quote
  when     send: invoice, bill, receipt, quote
  only     again, resend, copy, another copy, second time, re send, once more
  1        Find it among what you've sent
  2        Check the name and the sum on it
  3        Write one line: “Here it is again”
  4        Say whose it is
  unclear  Ask which address they'd like it at
  tired    Leave it open, and send it in the morning
  afraid   Ask someone to read your one line
  bored    Sign it with a flourish

chase what a customer owes
  when     chase, chase up, follow up, follow up on, claim, ask for, ask about, request, call about, email
           about, remind about, write about, nudge, demand, get paid for, get, recover, query, escalate:
           @invoice
  when     collect: @invoice
  when     chase, chase up, email, ring, call: late payer, payer, slow payer
  unless   pay my, pay the
  1        Write one friendly line: “Have you had my invoice?”
  2        Find its number, its date and the sum
  3        Find out who pays the invoices there
  4        Say the sum out loud
  unclear  Check first whether the money has come in
  tired    Choose the oldest one, and leave the rest
  afraid   Ask someone to read your one line
  bored    Write it in rhyme, then plainly

an order, looked up
  when     check, confirm, update, answer, refund, deal with, handle, approve, accept, log, print, reply to,
           respond to, look at, find: @order
  when     cancel: @order
  1        Open it, and read the name on it
  2        Write down the day it came in
  3        Write one line: “I'm looking into it”
  4        Say what they ordered
  unclear  Write down the one thing they want to know
  tired    Flag it for the morning
  afraid   Begin with the kindest buyer
  bored    Guess what they'll do with it

a picture of what's for sale
  when     photograph, shoot, take photo of, take photos of, take picture of, take pictures of, film: @goods,
           @craft, @pot, @woodwork, @knitting, @papercraft, bench, mug, cake, dish, plate, soap, candle,
           jewellery, ring, hamper, bouquet
  only     website, shop, etsy, instagram, insta, sell, sale, listing, customers, menu, new, finished, site,
           page, brochure
  unless   wedding, birthday
  1        Wipe it, and turn it to the light
  2        Clear the space behind it
  3        Take one, and look at it small
  4        Choose the window it'd stand by
  unclear  Look at how your favourite shop does it
  tired    Put it where the morning light falls
  afraid   Take one no one will see
  bored    Give it a name, as for a portrait

try a thing out before it sells
  when     test, trial, pilot, try out, retire, discontinue: @goods
  unless   stamp, gas, kitchen, oven, phone, read, kindle
  1        Choose one person to show it to
  2        Write down the one thing you'd like to know
  3        Put one of it in front of you, and look
  4        Say what you like best about it
  unclear  Write down what a customer said about it
  tired    Write one word on how it is now
  afraid   Show it to one regular first
  bored    Look at it as a burglar would

signs, tables and shutters
  when     take in, put out, bring in, bring out, roll up, pull down, roll down, set out, put back,
           straighten, hang, hang up, put up, clean, wipe, turn round, flip: a board, sign, signs,
           parasol, awning, shutter, shutters, outside table, outside chair, cones, road cones, cone, barrier,
           barriers, chairs outside, tables outside, floor sign, wet floor sign, price board, rail, sandwich
           board, flag, opening hours sign, open sign, shop sign, banner, road sign, menu board, closed sign,
           sale sign
  unless   road work, protest, march, birthday, party, vital, neon, language, bsl
  1        Go and stand where it belongs
  2        Look at it from where people come
  3        Put what you need for it by the door
  4        Roll your shoulders once
  unclear  Ask where it's best seen from
  tired    Do the nearest one
  afraid   Ask someone to hold the other end
  bored    Read it as if you'd never been here

swap a day with somebody
  when     swap, trade: *
  only     my monday, monday with, monday for, my tuesday, tuesday with, tuesday for, my wednesday, wednesday
           with, wednesday for, my thursday, thursday with, thursday for, my friday, friday with, friday for,
           my saturday, saturday with, saturday for, late with, early with, night with, nights with, my early,
           my late, my nights, my night, my sunday, sunday with, sunday for, my weekend, weekend with, weekend
           for, day off, shift
  unless   roast, dinner, lunch, recipe, paper, papers, joint, coffee, takeaway, wine, seats
  1        Write one line, with both days in it
  2        Look at what you have on the other day
  3        Write down who could be asked
  4        Say the two days out loud
  unclear  Write down the one day that matters to you
  tired    Write it, and send it tomorrow
  afraid   Ask the one who's easiest to ask
  bored    Offer cake with it

the glass of a shop
  when     clean, wash, wipe, polish, wipe down: shop window, display window, glass front, glass counter,
           display cabinet, display case, counter glass, shop door, shopfront, shop front, counter, cake
           cabinet, front window, shelf edge
  unless   kitchen, bathroom, sill
  1        Wipe one square of it
  2        Put the cloth and the spray beside it
  3        Look at it from where people stand
  4        Wet the cloth
  unclear  Begin where hands touch it most
  tired    Do one pane, or one end
  afraid   Do it from the inside first
  bored    Draw a face in the foam

a customer's question
  when     answer, reply to, respond to: question, questions, query, comment, comments, dm, dms, message
  only     shipping, delivery, etsy, listing, ebay, vinted, shop, order, customers, customer, buyer, buyers,
           price, postage, size, sizing, allergens, stock, instagram
  1        Read what they ask, and say the answer out loud
  2        Write “Thank you for asking”
  3        Find the one figure or fact they want
  4        Say their name
  unclear  Write down what you'd ask back
  tired    Write one line, and leave the rest
  afraid   Answer the friendliest one first
  bored    Answer in exactly seven words

a rough figure from somebody else
  when     look, see, find out, check, ask: what
  only     cost, costs, price, charge
  unless   rate
  1        Write down the first place to look, or ask
  2        Write down what it is, in five words
  3        Guess the figure
  4        Say what you'd be glad to pay
  unclear  Write down the size, or how big the job is
  tired    Save one page with it
  afraid   Look, without planning to pay
  bored    Guess, and see how close you come

off and on charge
  when     take, put, unplug, plug in, charge: card machine, card reader, tablet, till tablet, handset, work
           phone, scanner, radio, radios, walkie talkie, drill battery, batteries for drill, torch, head torch
  only     charge, charger, plug in, unplug
  1        Go and stand where its charger is
  2        Look at how full it is
  3        Put its cable where you'll see it
  4        Name who needs it next
  unclear  Look for its light
  tired    Leave it by the door for the morning
  afraid   Ask whoever used it last
  bored    Guess how full it is

what goes to the printer's
  when     email, take, get, drop off: logo, artwork, file, files, design, flyer, leaflet, poster,
           business card, business cards, menu, label, labels, sticker, stickers, banner, sign
  when     send, upload: logo, artwork, file, files, design, flyer, leaflet, poster, business card,
           business cards, menu, label, labels, sticker, stickers, banner, sign
  only     printer, printers, printer's, print shop, printed
  unless   ink, toner, jam, cable
  1        Open it, and look at it once at full size
  2        Write down how many, and on what paper
  3        Find the address it goes to
  4        Read one line of it backwards
  unclear  Ask them what size they'd like it in
  tired    Leave it open, and send it in the morning
  afraid   Ask someone to read every word of it
  bored    Hunt for one typo

stuff that's there, counted
  when     take stock of, do stock of, count, count up, see what's left of, list, check how much: wool, yarn,
           fabric, jars, candles, soap, soaps, mugs, prints, cards, christmas cards, greeting cards, boxes,
           flour, beads, honey, jam, pots, seeds, books in shop, linen, towels, sheets, table linen, uniforms,
           glasses at bar
  unless   stock cube, my life, shredded, recycling, love, bedtime, calories, smoking, drinking, etsy, ebay,
           vinted, marketplace, sale
  1        Put them where you can see them all
  2        Count one kind, and write the number down
  3        Put paper and a pencil beside them
  4        Guess the number
  unclear  Make two columns: what, and how many
  tired    Take one picture of them
  afraid   Ask someone to count along
  bored    See how close your guess comes

a delivery, taken in
  when     sign off, sign for, check off, check, take in, count in: delivery, deliveries, milk delivery, veg
           delivery, pallet, food delivery, order from supplier
  unless   baby, birth, midwife, parcel, amazon, pizza, my, track
  1        Find the delivery note, and a pen
  2        Count the boxes that came
  3        Clear one spot where they can stand
  4        Say “Could you set it down here?”
  unclear  Tick off the biggest thing first
  tired    Ask the driver to set it down where it goes
  afraid   Write “not checked” next to your name
  bored    Guess what they've swapped this time

a display, up or down
  when     take down, change, refresh, dismantle, redo:
           display, window display, summer display, christmas display, spring display, autumn display,
           easter
           display, front display, sale display, counter display, table display, display table, valentine's
           display, book display
  unless   firework, screen, monitor, light
  1        Take a picture of how it is now
  2        Choose the piece it's all about
  3        Put an empty box beside it
  4        Look at it from outside
  unclear  Write down three words for how it'd feel
  tired    Do one corner of it
  afraid   Change one thing, and look
  bored    Put in one thing that doesn't belong

a display, to be built
  when     put up, do, build, dress, set up, plan, put together:
           display, window display, summer display, christmas display, spring display, autumn display,
           easter
           display, front display, sale display, counter display, table display, display table, valentine's
           display, book display
  unless   firework, screen, monitor, light
  1        Choose the one piece it's all about
  2        Look at the spot for it from a few steps away
  3        Put that one piece where you'd take it along
  4        Picture it from the door
  unclear  Write down three words for how it'd feel
  tired    Do one corner of it
  afraid   Change one thing, and look
  bored    Put in one thing that doesn't belong

answer in the shop on a screen
  when     open, check, look at, go on: etsy, ebay, shopify, vinted, depop, airbnb, facebook page, instagram,
           folksy, amazon
  only     answer, message, messages, orders, order, sales, enquiries, customers, reviews
  unless   less, delete, stop, off
  1        Read the newest one, and nothing else
  2        Write “Thank you for asking”
  3        Sit where you'd answer it
  4        Say their name
  unclear  Write down the one thing they want to know
  tired    Answer the shortest one
  afraid   Begin with the friendliest
  bored    Answer in exactly seven words

a form for customers
  when     make, create, build, design, set up, write, draft: form, enquiry form, order form, contact form,
           booking form, sign up form, consent form for clients, feedback form, survey, questionnaire, intake
           form
  unless   visa, tax, fill, thesis, interview schedule, study, participant
  1        Write down the one thing it asks first
  2        Write down who'll fill it in
  3        Look at one you've filled in lately
  4        Say in five words what it's for
  unclear  Write down what you'd do with the answers
  tired    Write its title, and two questions
  afraid   Let one kind person fill it in
  bored    Add one silly question, then take it out

match what was paid
  when     match, match up, reconcile, tick off, check off, compare: invoice, invoices, payment, payments,
           receipts, bank, statement, takings, deposits, orders
  only     bank, statement, account, xero, quickbooks, ledger, book, invoices, takings
  unless   socks, colour, colours
  1        Take the top line of the one, and look for it in the other
  2        Lay the two side by side
  3        Open one of them
  4        Name one that you know was paid
  unclear  Put a question mark by the ones with no partner
  tired    Do one day
  afraid   Begin with the biggest; there are fewer of those
  bored    Say “snap” for each

let a room
  when     put, list, let, let out, rent out, advertise: room, spare room, flat, house, annexe, driveway,
           parking space, garage, caravan, granny flat, holiday let
  only     airbnb, spareroom, rent, let, lodger, booking, gumtree, rightmove, tenant, online, driveway
  unless   dog, cat, me
  1        Take one picture of it in daylight
  2        Write one line on what's good about it
  3        Look up what one like it costs near you
  4        Stand in it, and look as a guest would
  unclear  Write down one rule you'd want
  tired    Put one thing away that isn't for guests
  afraid   Ask someone who lets a room how it goes
  bored    Write the advert as an estate agent would
"""
