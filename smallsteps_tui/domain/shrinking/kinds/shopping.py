"""Shopping: gifts, clothes, things for the house, tickets; haircuts."""

KINDS = """
wrap
  when     gift wrap: *
  when     wrap: gift, present, birthday present, christmas present
  when     -: gift wrapping, wrapping, wrapping paper, wrapping presents
  when     wrap: -, @gift, anniversary present, birthday gift, bouquet, christmas gift, wedding gift, flowers,
           presents, gift basket, stocking filler, teacher gift, secret santa gift, wedding present
  unless   up, dough, burrito, project, arms, foot
  number   Put one of them and the paper on the table
  1        Put one present and the paper on the table
  2        Cut one piece of tape
  3        Write one name tag
  4        Choose the paper
  unclear  Put the present on the paper and fold one side over
  tired    Use a bag, and tie it
  afraid   Begin with the one shaped like a box
  bored    Wrap it so that no one could guess

a gift
  when     buy, get, find, choose, make, order, think of, pick, come up with: gift, present, birthday present,
           wedding gift, christmas present, gift idea, christmas gift, anniversary present, birthday gift,
           bouquet
  when     buy, get, find, choose, make, order, think of, send, come up with: flower
  when     -: gift, present, birthday present, christmas present, wedding gift, christmas shopping
  when     buy, get, find, choose, make, order, pick, send, think of, plan, come up with, knit, organise,
           collect money for: secret santa gift, secret santa, retirement gift, gift for, present for,
           mother's day present, valentine's gift, baby gift, thank you gift, housewarming gift, hostess gift,
           teacher gift, gift card, voucher, gift voucher, birthday gift, leaving present, farewell gift,
           christening gift, surprise for, gift basket, engagement gift, wedding gift, presents, group gift,
           flowers for, gift list, stocking filler, graduation gift, something for mum, eid gift, anniversary
           gift, wedding present, house warming gift
  when     -: secret santa, gift ideas, retirement gift, gift for, presents, birthday gift, anniversary gift,
           teacher gift, gifts, christmas gifts, stocking fillers, wedding present, gift list, gift ideas for,
           farewell gift
  unless   voucher code, plant, thank, donation of, gifted, registry
  number   Write down one idea for one person
  1        Write down one thing they like
  2        Write their name and the date on a slip of paper
  3        Look in one shop window
  4        Picture them unwrapping something
  unclear  Ask someone who knows them for one word
  tired    Write down “a good book” or “flowers”
  afraid   Think of what you could make or bake
  bored    Think of the silliest thing they'd love

buy the same again
  when     buy, order, get, replace, stock up on, restock, reorder, pick up: printer ink, ink cartridge,
           printer cartridge, cartridge, ink, toner, contact lens, contact lenses, toilet paper, toothpaste,
           shampoo, soap, light bulb, lightbulb, bulb, battery, filter, water filter, stamp, bin bag, nappy,
           washing powder, detergent, dishwasher tablet, coffee filter, kitchen roll, razor, razor blade,
           deodorant, vacuum bag, hoover bag, printer paper, plasters, tissues, tampon, pad, period product,
           cleaning supplies, sponge, candle, washing up liquid, envelope, pen refill, heating oil, firewood,
           gas bottle, wood pellet, moisturiser, sunscreen, paint for wall, screw, cat litter, nappies, wet
           wipes, school supplies, school supply, notebook, pen, pencil case, stationery, furnace filter, ac
           filter, toothbrush, sanitary pad, diaper, diapers, baby wipes, hand soap
  when     -: printer paper, ink, vacuum bag, toner, toilet paper, toothpaste, light bulb, printer ink,
           lightbulbs, bin bags, nappies, stamps, batteries, washing powder, heating oil, contact lenses,
           school supplies, shampoo, toiletries
  unless   out, change, screw in, install, make, sort, charge, car, recycle, take, blade, carve, from, in,
           inside, floor, passport, at, window, witness
  1        Put it on the shopping list
  2        Read the name and size off the old one
  3        Check how many you have left
  4        Say where you last got it
  unclear  Take one photo of the old one
  tired    Put the bag you'd take by the door
  afraid   Order what you had last time
  bored    Find the brightest packet there is

clothes and shoes to buy
  when     buy, get, shop for, order, look for: suit, dress, bra, winter boot, running shoe, school shoe,
           interview suit, wedding dress, prom dress, outfit for the wedding, suit for interview, work
           clothes, kids' shoes, bra that fits, bridesmaid dress, sports bra, sari, maternity clothes, new
           glasses, hiking boots, hijab, winter clothes, outfit, wedding outfit, kids' winter boots, football
           boots, binder, swimming trunk, lehenga, costume
  when     buy, get, shop for, order: shoe, coat, trousers, jeans, clothes, underwear, sock, jacket, winter
           coat, boot, bikini, swimsuit, hat, glove, scarf, pyjamas, raincoat, tights, school uniform, jumper,
           tie, belt, shirt, t shirt, glasses, sunglasses, handbag, wallet, slippers, new clothes, leggings,
           warm coat, blazer, sandal, shorts, trainers, hearing protection
  when     buy, order: interview clothes, interview outfit, work clothes, interview suit, interview shoe, work
           clothe, work shoe, work boots, safety boots, work trousers
  when     go: clothes shopping, shoe shopping, shopping for clothes
  when     -: new shoe, new shoes, clothes shopping, bra fitting, new glasses, new jeans, shoe shopping, new
           suit, new clothes, new bra
  unless   lost, wash, mend, sew, iron, fold, donate, sort, pack, return, clean, repair, sell, polish, lay
           out, dry, wear, get dressed, knit, my, his, hers, keep, borrow, back, from, hemmed, altered,
           shortened, cleaned, fixed, mended, printed, ready, off, down, out, fan belt, drive, timing,
           drinking, shoes on, shoe on, coats on, coat on, jacket on, socks on, boots on, jackets on
  1        Open one shop's page, and look at one
  2        Hold up the one you have, and see what you'd change
  3        Read the size off one that fits
  4        Think of what it would go with
  unclear  Measure once, and write it down
  tired    Save one you like
  afraid   Choose a shop where you can return it
  bored    Try on one colour you never wear

buy something
  when     buy, order, purchase, shop for, get: laptop, bed, mattress, sofa, chair, desk, printer, curtain,
           lamp, glasses, camera, furniture, fridge, washing machine, vacuum, tent, hoover
  when     find, look for: mattress, sofa, cheap sofa, new laptop, new phone, second hand table, standing desk,
           washing machine, air purifier, dehumidifier
  when     buy, get, order, choose, replace, save for, compare, shop for, research: mattress,
           sofa, curtain, bed, washing machine, fridge, dishwasher, desk, chair, pushchair, pram, car seat,
           office chair, air purifier, vacuum cleaner, wardrobe, tv, coffee machine, lawnmower, monitor,
           washing line, bookshelf, heater, microwave, baby things, cot, high chair, wheelchair, walking aid,
           new laptop, new phone, second hand table, dehumidifier, cheap sofa, standing desk, blender, dining
           table, furniture, desk lamp
  when     buy, get, order, choose, replace, save for, compare, shop for, research: rug, phone, laptop,
           headphones, kettle, e reader, tent, sleeping bag, pan, iron, hoover, toaster, fan, rucksack, toy,
           board game, ebook reader, pillow, duvet, bed linen, towel, tools, drill, camera, smartwatch, watch
  when     -: new mattress, new phone, new laptop, new sofa, shopping list for the flat, furniture shopping,
           new bed
  unless   order of, haircut, house, flat, apartment, time, business, sober, vodka, wine, beer, gold, bitcoin,
           share, love, friendship, silence, less, repair, fix, descale, unblock, flowers, gift, stop, a
           drink, plane ticket, stock, clean, set up, rid, working, mounted, fixed, assembled, out, down, up,
           off, ready, delivered, back, moved, repaired, unlocked, charged, cleaned, tablets, supplement,
           levels, blood, know, get to know, used to, from, through, to the, to bed
  1        Write down one thing it needs to have
  2        Put it on the shopping list
  3        Look at one shop's website
  4        Picture where you'll put it
  unclear  Look up the size you'd need
  tired    Write it on the list, and stop
  afraid   Choose between two of them
  bored    Find the ugliest one there is

tickets and tables
  when     buy, get, book, order, reserve: ticket, tickets, concert ticket, theatre ticket, cinema ticket,
           ticket for the show, table for two, restaurant, festival ticket, museum ticket, football ticket,
           season pass, ticket for, birthday dinner table, table for, opera ticket, cinema seats
  when     book, reserve: table
  when     -: ticket, table for two, concert tickets, theatre tickets, festival tickets, table reservation,
           restaurant booking
  when     get tickets for, buy tickets for, book tickets for, get tickets to, buy tickets to, get tickets: *
  unless   flight, train, bus, plane, ferry, parking, lottery, build, kitchen table, sell, bedside, coffee
           table, dining table, jira, support, changing, pawn, my, prescription, sign up, claim, raffle,
           forklift, welding, cscs, dev, bug, issue, close, stale, queue, helpdesk, help desk
  1        Find the booking page, or the number to call
  2        Look at one date there
  3        Write to whoever's coming: “Does that day suit you?”
  4        Say what you'd wear
  unclear  Write down the most you'd pay
  tired    Save the page with the seats
  afraid   Choose seats by the aisle
  bored    Choose the strangest thing on the programme

a haircut
  when     get, have: haircut, hair cut, hair, hair done, haircolour, new hairstyle, fringe cut, box braids,
           hair coloured, hairstyle
  when     get cut, have cut: hair, my hair, fringe, roots, bangs
  unless   wash, brush, dog, appointment, drain, plughole, out, off
  1        Say in three words how you'd like it
  2        Save one picture of how it could look
  3        Look at it in the mirror, from one side
  4        Run your fingers through your hair
  unclear  Choose: shorter, or as it is
  tired    Put it in the calendar for next week
  afraid   Think of one who lets you sit in silence
  bored    Try a moustache made from one strand of it

hair
  when     book: haircut, hair cut, hair done, haircolour
  when     go to, call, book: hairdresser, barber, hair salon, salon
  when     -: haircut, hairdresser, barber
  when     book: new hairstyle, haircut, fringe cut, hair appointment, box braids, hair coloured,
           hairstyle, hairdresser appointment, barber, hairdresser
  when     -: hair appointment, hairdresser appointment, new hairstyle, hair cut, hairstyle, barber
           appointment, box braids
  unless   wash, brush, dog
  1        Find their number, or their opening hours
  2        Look up one day you'd have time for it
  3        Save one picture of how it could look
  4        Run your fingers through your hair
  unclear  Choose: shorter, or as it is
  tired    Save the number for tomorrow
  afraid   Look for one who lets you sit in silence
  bored    Try a moustache made from one strand of it

hair, at home
  when     dye, trim, colour, bleach, tint, shave: hair, my hair
  when     cut, dye, trim, colour, bleach, tint, shave: fringe, roots, bangs, beard,
           moustache, my own hair
  unless   dog, cat, horse, pony, hedge, lamb, budget, carpet, plant
  1        Put a towel and a comb by the mirror
  2        Comb one strand
  3        Look at it once in good light
  4        Run your fingers through it
  unclear  Write down how long you'd like it
  tired    Do what you can see from the front
  afraid   Ask someone to do the back
  bored    Make a moustache from one strand of it

look for one to buy
  when     look for, hunt for, search for, find: pram, buggy, pushchair, cot, car seat, high chair, sofa,
           table, desk, bed, mattress, wardrobe, armchair, rug, carpet, bookcase, freezer, microwave, washing
           machine, tumble dryer
  only     second hand, secondhand, used, cheap, cheaper, new, better, bigger, smaller, vinted, ebay, gumtree,
           marketplace, nice, decent, reclaimed, vintage
  1        Write down one thing it needs to have
  2        Measure where it'll go
  3        Type its name into one shop's search
  4        Say what you'd pay for it, out loud
  unclear  Ask someone what theirs is like
  tired    Save one you like
  afraid   Ask first if you could look at it
  bored    Find the ugliest one there is

try paint on the wall
  when     test, try, try out, compare, put up, sample: paint colour, paint, colour, paint sample, tester, tester pot,
           sample pot, wallpaper sample, shade, colour on wall
  unless   watercolour, oil paint, canvas, code, hair, lipstick, nail, ui, theme, yarn
  1        Stick a sheet of white paper on the wall
  2        Find a small brush, and shake the pot
  3        Hold the lid against the wall
  4        Choose the wall that gets the light
  unclear  Look at it by day and by lamplight
  tired    Stick the colour card up, and leave it there
  afraid   Paint a card, and leave the wall as it is
  bored    Give the colours better names

paper to wrap presents in
  when     buy, get, order, find: wrapping paper, gift wrap, gift bag, gift bags, ribbon, sellotape, tissue paper
  only     wrapping, gift, ribbon, sellotape, tissue, wrap
  unless   sewing, trim, ballet, hair
  1        Look at what's left from last time
  2        Put it on the shopping list
  3        Count what there is to wrap
  4        Say a colour you'd like
  unclear  Write down how many there are to wrap
  tired    Use brown paper, or a newspaper page
  afraid   Take one roll that goes with anything
  bored    Choose the loudest there is

buy whatever it is
  when     buy, order, purchase, shop for: *
  unless   order of, haircut, house, flat, apartment, time, business, sober, vodka, wine, beer, gold, bitcoin,
           share, love, friendship, silence, less, repair, fix, descale, unblock, flowers, gift, stop, a
           drink, plane ticket, stock, clean, set up, rid
  unless   ledger, in to, into, off, by date, by colour, by author, by size, by name, by age, by number, by
           topic, by theme, by month, by year, by priority, thoughts, priorities, paragraphs, slides,
           chapters, scenes, arguments, sections, alphabetically, chronologically, taxi, cab, uber, lyft,
           round, takeaway, kebab, scan, x ray, blood test, nothing, nobody, no one
  1        Write it on a list of what to get
  2        Put the bag you'd take by the door
  3        Say what it's for
  4        Picture where you'll put it
  unclear  Ask someone where they'd go for it
  tired    Write it on the list, and stop
  afraid   Ask someone to come along, or to get it for you
  bored    Guess what it costs
"""
