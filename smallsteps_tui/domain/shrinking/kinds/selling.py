"""A small business by what it deals with: customers, quotes, orders, stock, products, the shop, suppliers, by class."""

KINDS = """
@customer
  nouns    customer, client, regular, regular customer, hotel guest, diner, buyer, shopper, punter, patron,
           prospect, lead, new lead, enquirer, stockist, wholesale client, wholesale customer, corporate
           client, wedding client, bride client, potential client, potential customer, new client, new
           customer, old client, old customer, repeat customer, loyal customer, first customer, first client,
           past client, former client, big client, key account, account holder, subscriber, patreon supporter,
           patron on patreon, member of gym, passenger, walk in, client in london, overseas client, homeowner,
           difficult client, difficult customer, rude customer, angry customer, unhappy customer, unhappy
           client, late payer, no show, etsy buyer, ebay buyer, vinted buyer, airbnb guest, retreat guest,
           coaching client, massage client, hair client, nail client, dog walking client, cleaning client,
           private client, tutoring client, agency client, freelance client, patient of mine, clientele,
           customer base, client list, payer, groom client, walk in customer, trade customer, school client,
           council client, export customer, wholesale buyer, boutique buyer, gallery buyer, collector,
           commissioner, patron of commission, restaurant client, farmers market regular, unhappy reviewer

@quote
  nouns    quote, quotation, estimate, cost estimate, ballpark figure, tender, bid, offer for client, price
           for job, pricing for job, wedding package, catering package, commission quote, wholesale terms,
           trade price, price list, rate card, menu price, package price, hourly rate, day rate, fee, session
           fee, price, pricing, prices, rates, fees, markup, margin, discount, delivery charge, postage price,
           shipping rate, deposit amount, cancellation fee, call out charge, callout charge

@pricedjob
  nouns    buffet, finger buffet, event, funeral tea, kitchen job, bathroom job, fencing job, roofing job,
           rewire, extension job, tiling job, paint job, plastering job, landscaping job, garden job,
           decorating job, extension, loft conversion, bathroom, kitchen, driveway, patio, fence, roof,
           wedding cake, wedding flowers, commission, catering, logo job, website job, shoot, wedding shoot,
           edit, alteration, repair, service, deck, shed, job, extension roof, staircase, tree job, hedge job,
           gutter job, boiler job, oven clean, end of tenancy clean, window round

@invoice
  nouns    sales invoice, client invoice, outstanding invoice, unpaid invoice, overdue invoice, open invoice,
           late invoice, invoice for client, invoice for job, final invoice, deposit invoice, proforma,
           proforma invoice, stage payment, late payment, client payment, payment from client, deposit from
           client, retention payment, invoice batch, january invoice, monthly invoice, commission invoice,
           credit note

@order
  nouns    customer order, etsy order, website order, shop order, wholesale order, bulk order, custom order,
           bespoke order, special order, commission order, wedding order, cake order, flower order, overnight
           order, amazon order to pack, delivery to customer, parcel to customer, parcel for customer,
           dispatch, shipment, outgoing parcel, pending order, order backlog, order queue, christmas order,
           box for customer, gift order, backorder, back order

@stock
  nouns    stock, inventory, stock room, stockroom, back room, storeroom, warehouse, warehouse shelf, stock
           shelf, top shelf, display shelf, milk delivery, veg delivery, pallet, roll cage, dry store, dry
           goods, walk in fridge, walk in, cold store, cellar, bar stock, beer cellar, barrel store, keg, till
           roll, receipt roll, packaging, packaging material, bubble wrap, mailer, box of mailers, label roll,
           shipping label, price label, price tag, barcode, shelf label, shelf edge, size rail, clothes rail
           in shop, sale rail, sale rack, shop floor, display table, endcap, end of aisle, aisle, gondola,
           bread shelf, chiller, chiller cabinet, freezer stock, raw material, raw materials, supply cupboard,
           supply closet, consumable, consumables, linen stock, glove stock, ppe, dressing stock, parts bin,
           van stock, van racking, tool stock, seed stock, feed stock, feed order, hay stock, bookshop table,
           returns, returns pile, returns shelf, damaged goods, short dated stock, out of date stock, date
           rotation, reduced items, dead stock, slow seller

@goods
  nouns    product, new product, product listing, listing, etsy listing, ebay listing, vinted listing, item
           for shop, collection, spring collection, product range, range, new range, product line, product
           page, product description, product photo set, gift set, gift box for shop, gift card for shop, gift
           voucher, voucher design, sample product, prototype, packaging design, product label, ingredient
           label, sell sheet, catalogue, catalog, line sheet, lookbook, menu, lunch menu, set menu, specials
           board, special, a board, chalkboard, sandwich board, shop sign, course to sell, online course,
           ebook, e book, digital download, printable, template pack, pattern for sale, workshop for sale,
           package offer, service package, membership tier, patreon tier, subscription offer, bundle,
           christmas bundle, christmas box, hamper, hamper range, sourdough range, cake flavour, new flavour,
           candle range, soap range, merch, merchandise, menu board, price board, tasting menu, wine list menu
           card, brunch menu, drinks board menu, gift range, etsy banner, shop banner, etsy photo, product
           photo, care card, swing tag, hang tag, business flyer, loyalty card, thank you card for orders,
           unboxing card, shop policy, faq page, about page, size chart, ingredient list, recipe for shop,
           playlist for shop, newsletter for customers, mailing list email, instagram post for shop, reel for
           shop, advert, advertisement, google ad, facebook ad, leaflet, flyer for shop

@shop
  nouns    shop, store, boutique, salon, barbershop, barber shop, nail bar, café, cafe, coffee shop, tea room,
           tearoom, bakery, deli, butcher's, greengrocer's, fishmonger's, florist's, kiosk, food truck, van
           window, coffee van, stall, market stall, craft stall, farm stall, farm shop, honesty box, table at
           fair, pop up, pop up shop, b&b, b b, guesthouse, guest house, holiday let, campsite, restaurant,
           chippy, workshop, studio, treatment room, clinic, showroom, garage, launderette, bike shop,
           bookshop, record shop, charity shop, corner shop, newsagent's, pharmacy, garden centre, nursery
           stall, gallery shop, gift shop, museum shop, shop window, window display, shopfront, shop front,
           counter, till, till drawer, cash register, till area, card machine, card reader, display, display
           case, display cabinet, fitting room, waiting room, reception desk, online shop, webshop, web shop,
           etsy shop, shopify store, shopify shop, ebay shop, amazon shop, vinted shop, folksy shop, shop
           website, booking page, booking system, google listing, google business profile, market pitch,
           trestle table

@supplier
  nouns    supplier, wholesaler, distributor, manufacturer, printer's, print shop, courier, courier firm,
           haulier, delivery driver, sales rep, vendor, contractor, subcontractor, subbie, sparky, merchant,
           builder's merchant, timber merchant, timber yard, feed merchant, seed merchant, flour supplier,
           coffee roaster, brewery, milkman, laundry service, linen service, cleaning contractor, payment
           provider, web developer, web designer, graphic designer, bookkeeper, packaging supplier, candle
           supplier, wool supplier, fabric supplier, accountant of business, co packer, fulfilment centre,
           landlord of shop, market organiser, market manager, stall organiser, venue manager

talk with a customer
  when     call, ring, phone, ring back, call back, email, text, message, whatsapp, reply to, respond to,
           answer, get back to, write to, write back to, contact, update, ask, tell, remind, chase, chase up,
           follow up with, follow up, check in with, check in on, reach out to, meet, visit, speak to, talk
           to, thank, welcome, greet, onboard, deal with, handle, face, warn, notify, inform, reassure,
           apologise to, apologise, explain to, prepare for, pitch to, pitch, win back, nudge, approach,
           interview, survey, serve, help, reconnect with, keep in touch with, manage, calm, calm down,
           placate, soothe, talk down, brief, cheer up, phone up: @customer
  when     invite: @customer
  when     -: @customer
  unless   invoice, unpaid, owed, hospital, dinner, wedding guest, house guest, guest room, guest list, fire,
           drop, dining, bed, dishes, sheets, hotel, mum, party, baby, dog lead, leak, table, doctor, gp,
           patient leaflet, payment, payer, payers, overdue, arrears, list, base
  1        Think up one friendly first line to them
  2        Write down what they'd like to know
  3        Open the last message between you
  4        Say their name, and breathe out
  unclear  Write down the one thing you'd like from them
  tired    Write “Thank you, I'll come back to you tomorrow”
  afraid   Ask someone to read your first line
  bored    Guess their answer in five words

find customers
  when     find, get, look for, win, attract, gain, land, reach, sign, bring in, acquire, convert, upsell,
           retain, grow, build, expand: @customer
  unless   guest room, table, hotel, bed, dog, leash, drop, cable, singer, dinner, wedding, party, leads to,
           lead role, pencil lead, passenger, patient, collector
  1        Write down one person who might need what you do
  2        Write down where your last one came from
  3        Say in one sentence what they get from you
  4        Think of the one you liked best
  unclear  Ask the nicest one how they found you
  tired    Write down one name
  afraid   Begin with someone who knows you
  bored    Describe the perfect one as a cartoon

part with a customer
  when     fire, drop, let go, part with, get rid of, stop working for, sack, dump, refuse, decline, turn
           down, say no to, turn away: @customer
  unless   home, dinner, kiln, phone
  1        Write one line: “I can't take this on”
  2        Write down the last job you'd do for them
  3        Write down who else could help them
  4        Breathe out, with both feet on the floor
  unclear  Write down what you'd like instead
  tired    Write it, and send it tomorrow
  afraid   Let someone read it first
  bored    Write the rude one, then delete it

say what it'll cost
  when     write, make, do, prepare, finish, draft, work out, calculate, cost, cost out, price, price up, put
           together, figure out, quote, revise, redo, rework, tot up, add up, estimate, build, start, tackle,
           knock out, bash out, itemise, crunch, work on, create, type up, write up: @quote
  when     cost, cost out, price, price up, quote, quote for, price for, estimate, work out price of, put in
           price for, put in a price for, give price for, give quote for, write quote for, do quote for:
           @pricedjob, @site
  when     -: quotation, tender, client proposal, scope of work, price for job, commission quote
  when     write, draft, prepare, finish, make, start: scope of work, statement of work, client proposal,
           proposal for client
  unless   insurance, council, school fee, interest, mortgage, heart rate, gas, electricity, petrol, tuition,
           flat, broadband, cheap, phone, house price, energy, plumber, builder, roofer, shares, library, late
           fee, bus, train, gym, car, rent, inspirational, famous, film, movie, book, exam, visa, lawyer,
           agency fee, bank, stocks, nursery, buy, garage, book quote, thesis, essay, bike, wall, removal,
           removals, moving, mover, movers, pulse, dentist, electrician, mechanic, three quotes, get, ticket,
           hotel, ebay, auction, offer, lottery, grant, fund, funding, charity, school, page, deposit
  1        Write down roughly what goes into it
  2        Write down one figure, in pencil
  3        Look at the last one you did like it
  4        Say the figure out loud once
  unclear  Write down what's in it, and what isn't
  tired    Write down who it's for, and leave the rest
  afraid   Say the figure to a friend first
  bored    Guess it first

send a quote or a bill to a customer
  when     send out, email, post, deliver, share, resend, forward: @quote, @invoice
  when     send, send off, submit, hand in: @quote, @invoice
  when     resend, email, forward, attach, post, deliver, send out: invoice, bill to client, invoices
  when     get out, get off, get over to: @quote, @invoice
  unless   council, landlord, insurance
  1        Write the name it goes to, and one line with it
  2        Check the name and the sum on it
  3        Find the file it's in
  4        Say the sum out loud
  unclear  Look at the last one you sent
  tired    Attach it, and send it in the morning
  afraid   Ask someone to look it over
  bored    Hum a drum roll, and press send

write an invoice for a customer
  when     raise, write, make, do, create, prepare, issue, draft, finish, number, type, type up, knock out,
           bash out, catch up on, generate: @invoice
  when     -: sales invoice, client invoice, invoice for client, invoice for job, final invoice, deposit
           invoice, proforma invoice, invoice batch, january invoice, monthly invoice, commission invoice
  unless   pay my, pay the
  1        Write the name and the date at the top
  2        Open the last one you sent
  3        Find the note of what you did, and when
  4        Say the sum out loud
  unclear  Write down the dates and the sums, one to a line
  tired    Choose one, and leave the rest
  afraid   Ask someone to look it over first
  bored    Write it in rhyme, then plainly

one order done
  when     pack, pack up, ship, post, send out, fulfil, process, prepare, prep, do, finish, make, start, wrap,
           box up, dispatch, deliver, get out, get through, catch up on, clear, tackle, work on, work through,
           complete, drop off, bag up, assemble, sort, sort out, weigh, knock out, bang out, turn round, turn
           around, bake, sew: @order
  when     pack, post, ship, wrap, drop off, box up, weigh: etsy parcel, ebay parcel, vinted parcel, shop
           parcel, etsy parcels, vinted order, ebay order, etsy package, vinted package, depop parcel, sold
           item, sold items
  when     send: etsy parcel, ebay parcel, vinted parcel, shop parcel, etsy parcels, vinted order, ebay order,
           etsy package, vinted package, depop parcel, sold item, sold items
  when     label: etsy parcel, ebay parcel, vinted parcel, shop parcel, etsy parcels, vinted order, ebay
           order, etsy package, vinted package, depop parcel, sold item, sold items
  when     send, mail: @order
  when     label: @order
  when     -: @order
  when     pack, ship, post, fulfil, process, dispatch, wrap, box up, send out: online order, web order,
           takeaway order, veg box, subscription box
  unless   amazon return, pizza, standing, restraining, court, tesco, asda, ocado, groceries, food shop,
           waitrose, aldi
  number   Put what goes in the first one in one spot
  1        Put what goes in it in one spot
  2        Find a box or an envelope that fits
  3        Write its name and address on the label
  4        Say whose is oldest
  unclear  Write down what's still to go in
  tired    Do the smallest one
  afraid   Begin with the kindest buyer
  bored    Put a small drawing in with it

count stock
  when     count, stocktake, do, take, audit, inventory, tally: @stock
  unless   exchange, soup, chicken, market, shares, photo, ward, pizza, prescription, baby, returns policy,
           tax return, dosette, grocery, flight, plane
  1        Count one shelf, and write the number down
  2        Write the names of the shelves down the page
  3        Stand in front of one shelf with a pencil
  4        Guess the number on one shelf
  unclear  Begin with what sells most
  tired    Count the smallest shelf
  afraid   Ask someone to count along
  bored    Guess first, and see how close you come

order stock
  when     reorder, restock, replenish, stock up, stock up on, source, ring in, phone in, place, forecast,
           book in: @stock
  when     top up: @stock
  when     order, buy: @stock
  when     order, buy, reorder, restock: stock, packaging material, shop inventory, supplies, raw material,
           inventory, shop supplies, material, bubble wrap, mailing bags, jiffy bags, stock order, supply
           order, bar order, veg order, meat order, kitchen order, drinks order, coffee beans, takeaway cups,
           till rolls, napkins, blue roll, work gloves, cable ties, sand, cement, plaster, screws, paint at
           work
  unless   exchange, soup, chicken, market, shares, photo, pizza, baby, takeaway
  1        Look at how much is left
  2        Write down one thing that's nearly gone, and how many
  3        Look at what you ordered last time
  4        Say its name out loud
  unclear  Write down what sold out first
  tired    Write it on the order list, and stop
  afraid   Order the smallest amount
  bored    Guess how long it'll last

put stock out
  when     put out, unpack, unload, shelve, fill, fill up, face, rotate, tidy, clear, clear out, sort, sort
           out, organise, move, put away, rearrange, reorganise, shift, stack, fold, set up, bring up, bring
           out, receive, book in, check in, pull forward, break down, process, wrap, straighten, straighten
           up, declutter, deal with, reset, rejig: @stock
  when     unpack, put away, check in, book in, receive, process, unload: delivery, crate, cage
  when     rotate: fridge, walk in, freezer, shelf, dry store, chiller, sandwiches, milk
  unless   exchange, soup, chicken, shares, photo, baby, tax return, library, amazon, asos, wardrobe, clothes
           to return, crate train, dog, pizza, church, plane, supermarket, cream, wash, mask, paint, flannel,
           serum
  1        Stand where you'd begin, and choose the first one to move
  2        Clear one hand's width of shelf
  3        Choose which shelf comes first
  4        Roll your shoulders once
  unclear  Begin with what's oldest
  tired    Do one box, or one row
  afraid   Ask someone to pass them to you
  bored    Put on one song, and stop when it ends

a product, and what to say of it
  when     write, list, describe, add, update, launch, release, create, make, publish, relist, post, promote,
           advertise, announce, edit, rewrite, redo, translate, design, plan, develop, draft, finish, start,
           work on, build, tackle, improve, refresh, pitch, bring out, bash out, knock out, think up, come up
           with, introduce, plug, push, refine: @goods
  when     upload: @goods
  when     sell: @goods
  unless   set menu tonight, restaurant, dinner, eat, meal plan, weekly menu, family, christmas dinner,
           wedding menu, stamp, read, kindle, course i, take, enrol, gas, kitchen, oven, bird, golf, firing,
           phone, for tax, lunchbox, debt, mountain, chapter, module, leaving, leaving do, food bank, whip
           round, birthday, anniversary, day, weekend, evening, christmas, valentine's, tribunal, court
  1        Write one plain line: what it is, and who it's for
  2        Take one picture of it by the window
  3        Write down its price and its size
  4        Say its name out loud
  unclear  Look at how someone else describes theirs
  tired    Write three words about it
  afraid   Show it to one regular first
  bored    Write it as a fairy tale

the shop, one thing in it
  when     open, open up, close up, shut up, lock up, clean, clean up, tidy, sweep, set up, pack up, pack
           down, decorate, arrange, rearrange, refresh, redo, mop, dust, wipe, wipe down, deep clean, prepare,
           prep, get ready, put up, take down, clear, restock, reset, mind, look after, refit, paint,
           organise, stock, lay out, freshen up, put together, sort, sort out, spruce up, make nicer, zhuzh,
           straighten: @shop
  when     open, open up, close up, shut, set up: pop, pop up, pop up shop
  when     open, open up, close up, lock up, unlock, shut, get ready, set up, tidy: nursery, crèche, creche,
           preschool, hall, church hall, village hall, school hall, leisure centre, pool, library, museum,
           depot, yard, clubhouse, pavilion, box office, bar, chapel
  unless   go to, buy, groceries, online order, doctor, gp, dentist, dental, kitchen counter, football, choir,
           band, theatre, yoga, bike in, car, clutter, doctor's, flat, studio flat, door, own garage, garage
           door, walk, toothbrush, phone, barre, medical, home display, lego, cat, permission, permit, apply,
           book a, etsy, shopify, ebay, online, webshop, vinted, amazon, folksy, website, booking, google,
           card machine, card reader, till, cash register, listing, open the shop for, open up for, open up
           the shop for, unlock
  1        Stand where they come in, and choose where to begin
  2        Put one thing back in its place
  3        Write down three things, in their order
  4        Loosen your shoulders, and breathe out
  unclear  Ask what whoever comes in sees first
  tired    Do what opening needs, and leave the rest
  afraid   Begin in the corner no one sees
  bored    Put on one song, and stop when it ends

count the till
  when     count, cash up, balance, reconcile, check, empty, total, tot up, close off, bank, cash out: till,
           till drawer, cash register, float, takings, petty cash, day's takings, cash box, tips, tip jar,
           cash drawer, cash bag
  when     do, make up, prepare, sort, set up, top up: float, till float, cash float, petty cash, till
  when     cash up: -, *
  unless   opening hour, open hour, opening, tip is, tip open, for the tip, cistern, toilet, boat, tank,
           fishing, carnival, parade
  1        Count the coins first, and write the number down
  2        Put the float in one pile
  3        Write today's date at the top
  4        Shake out your hands
  unclear  Write down what the till says
  tired    Count the notes, and leave the coins
  afraid   Count it twice, slowly, with no one talking
  bored    Guess the sum first

the website of a business
  when     update, write, build, design, redo, launch, set up, verify, create, edit, start, publish, improve,
           promote, advertise, plug, work on, finish, grow, optimise, claim, share, tidy, look at: online
           shop, webshop, web shop, etsy shop, shopify store, shopify shop, ebay shop, amazon shop, vinted
           shop, folksy shop, shop website, booking page, booking link, payment link, booking system, google
           listing, google business profile, business website, shop page, website for shop, website for
           business, business page, menu page, shop facebook, contact page, about page
  when     fix: online shop, webshop, etsy shop, shop website, booking page, google listing
  when     register: online shop, webshop, etsy shop
  when     promote, advertise, post about, plug, share: @shop
  unless   flat, door, permission, permit, car, kitchen counter, share, stall
  1        Write down the one thing people need to know first
  2        Open it, and look at it as a stranger would
  3        Write down its name, the place and the hours
  4        Say in one sentence what it offers
  unclear  Ask someone what they'd look for there
  tired    Correct one word on it
  afraid   Write it as if to a regular
  bored    Write it as a pub sign

talk with a supplier
  when     call, ring, phone, email, text, message, write to, contact, chase, chase up, ask, tell, meet,
           visit, choose, find, compare, change, negotiate with, haggle with, complain to, reply to, answer,
           get back to, remind, switch, book, haggle, speak to, talk to, deal with, look for, nudge, hire, set
           up, brief, push, follow up with, order from, argue with, confront, sort out, drop, replace, source,
           update, pin down, get hold of, get, check with, confirm with: @supplier
  when     invite: @supplier
  when     -: @supplier
  unless   kitchen, leak, boiler, at home, drink, beer, cheese, free, intolerance, journal, tour, brewery
  1        Write down what you need from them, and when
  2        Find the last order or message between you
  3        Write down the number of boxes, hours or metres
  4        Say your first sentence out loud
  unclear  Write down what would be good enough
  tired    Write one line, and send it tomorrow
  afraid   Ask someone who knows them how they like to be asked
  bored    Guess their first answer

the day's or the week's order to a supplier
  when     do, write, write up, phone in, ring in, place, send in, make, finish, check, put in, prepare, get
           in: stock order, supply order, bar order, veg order, meat order, kitchen order, drinks order, milk
           order, bread order, fruit order, fish order, weekly order, dry goods order, order for kitchen,
           order for bar, stationery order, drug order, linen order
  unless   takeaway, pizza
  1        Look at what's lowest on one shelf
  2        Find the last one, and lay it beside you
  3        Write the day at the top of a list
  4        Say the one thing that ran short last time
  unclear  Ask whoever was on yesterday
  tired    Copy the last one, and change one line
  afraid   Order the smallest amount
  bored    Guess what'll run out first
"""
