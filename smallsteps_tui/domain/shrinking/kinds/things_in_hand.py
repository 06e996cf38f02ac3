"""More that is done with furniture and belongings: hung, taken down, advertised, looked at, found a home for."""

KINDS = """
@abstract
  nouns    queue, result, results, fixture, redesign, promise, api, discussion, request, array, json, dict,
           type, interface, exception, callback, state, component, module, service, endpoint, schema, metric,
           vulnerability, dependency, session, transaction, cluster, buffer, stack trace, heap, argument,
           paragraph, claim, theme, source, quote, finding, conclusion, intro, introduction, section,
           hyperparam, hyperparameter, prices page, site, site map, web page, process, method, function,
           class hierarchy, pipeline, backlog, roadmap, timeline, narrative, message queue, job queue, cache,
           payload, data point, commit, build, release, merge, feature flag, redis, database, db, backend,
           frontend, algorithm, recursion, exploit, loophole, knowledge, proof, lemma, theorem, equation,
           variable

hang or fix it to something
  when     hang, hang up, mount, secure, fix to wall, attach, fit, anchor, fix up, install: @furniture
  when     hang, rehang, hang up, mount, attach: @building
  unless   rope, washing, clothes, coat, sec, secs, seconds, minute, minutes, pram, buggy, chair, chairs,
           sofa, bed, old
  1        Hold it where it would go, or mark the spot
  2        Put one tool on a chair
  3        Go and stand where it would go
  4        Draw it in the air with one finger
  unclear  Mark the spot with a bit of tape
  tired    Lean it against the wall for tomorrow
  afraid   Ask someone to hold the other end
  bored    Guess how far off the middle it'll be

take down what was put up
  when     take down, take in, bring down, dismantle, take apart: christmas tree, christmas light,
           fairy lights, tinsel, decoration, christmas decoration, christmas dec, christmas decs, bunting,
           banner, poster, picture, frame, bauble, nativity, wreath, halloween decoration, tent, wall hanging
  unless   word, name, number, loft, attic
  1        Put its box, or a bag, beside it
  2        Find the box it came out of
  3        Choose where you'd begin: top or bottom
  4        Look at it once more
  unclear  Choose the sort that comes down first
  tired    Take one down, and stop
  afraid   Ask someone to hold the chair
  bored    Put on one song, and stop when it ends

a thing to be advertised
  when     list, advertise, flog, put up for sale, put online, put up, post: @furniture, @appliance,
           @belongings, @tool, @clothes, @shoes, @toys, @bike, @vehicle
  unless   the vinted, the ebay, the depop, sold, before, parcel, buyer, label, royal mail, post office, by 5,
           sale item
  only     marketplace, vinted, ebay, online, sale, kleinanzeigen, gumtree, craigslist, depop, etsy, facebook,
           freecycle, olx, nextdoor, shpock, leboncoin, advertise, flog, for sale, local group
  1        Take one picture of it, where the light is good
  2        Write three words about it: what, how old, how good
  3        Wipe the dust off it
  4        Look at it from one side
  unclear  Look up what a similar one goes for
  tired    Put it where the light is good
  afraid   Write the advert, and post it tomorrow
  bored    Write the silliest advert for it

look a thing over
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @furniture
  when     check, check over, check out, check on, inspect, look at, look over, look round, go and look at,
           examine, assess, review, audit, size up, survey, go over, evaluate, appraise: @clothes, @shoes,
           @linen, @dishes, @furniture, @belongings, @toys, @storage, @surface, @room, @pen, @garden
  unless   online, catalogue, flat, apartment, house, home, report, rent, prices, advert, listing, website,
           email, bank, price, cost, hr, vinted, ebay, amazon, hotel, booking, airbnb, delivery, tracking, on
           page, page
  1        Go over to it, and choose what you'd look at first
  2        Go as far as where it is
  3        Look over at it from where you are
  4        Picture it as it was last time
  unclear  Write down one thing you'd like to know about it
  tired    Look at one side of it, and leave the rest
  afraid   Ask someone to look with you
  bored    Look for the oddest thing about it

turn a thing into another
  when     convert, transform, repurpose, remake, redesign, restyle, rework, reimagine, modify, adapt,
           refashion, cut up, make something of, make something out of: @furniture, @belongings, @dishes
  unless   off, on, over, around, round, down, up, out, date, mind, time, plan, nappy, battery, inside,
           upside, wheel, lock, combination, cot, sofa bed
  1        Sketch how it could look, on a scrap of paper
  2        Write down which part of it you'd use
  3        Put it on the table
  4        Picture it done, for one breath
  unclear  Write down what stays as it is
  tired    Put it where you'd work on it
  afraid   Begin with a part you could put back
  bored    Draw the silliest version first

a sale of old things
  when     prepare, prepare for, hold, run, plan, organise, set up, load for, load up for, pack for, pack up
           for, get ready for, sell at, take part in: car boot sale, boot sale, car boot, jumble sale, yard
           sale, garage sale, rummage sale, moving sale, table sale, nearly new sale, flea market stall
  1        Put one thing to sell in a box, or by the door
  2        Put an empty box by the door
  3        Choose one thing someone would smile at
  4        Think of a price for it
  unclear  Write down what to take: change, a table, a rug
  tired    Put the box by the door
  afraid   Choose one thing you'd be glad to carry home again
  bored    Write the silliest price tag

something new for the house
  when     -: @clothes, @linen, @dishes, @furniture, @appliance, @tool, @carpart, @vehicle, @bike, @building
  only     new, replacement, better, bigger, smaller
  unless   year, year's, job, name, put up, clean, settle, colour, fitted, delivered, delivery, installed, key
           cut
  1        Write down one thing it needs to have
  2        Measure the old one, or the space for it
  3        Write down the most you'd spend on it
  4        Picture it there
  unclear  Write down three words for it: size, colour, price
  tired    Save one picture of one you like
  afraid   Choose a shop that takes it back
  bored    Look at the wildest one they have

a home for a thing
  when     find, look for, search for: @furniture, @belongings, @appliance, @dishes, @toys, @tool, @linen,
           @clothes
  when     find, look for: home, good home, new home
  only     home for, homes for, taker, takers, home to, good home, new home
  unless   care home
  1        Write down one place, or one person, for it
  2        Measure how wide it is
  3        Write one line about it: what it is, and its size
  4        Picture it where it's used
  unclear  Look up who takes such things near you
  tired    Stick a note on it with a date
  afraid   Ask someone to decide with you
  bored    Write the silliest advert for it

a picture of it
  when     photograph: @belongings, @furniture, @appliance, @tool
  when     get: @belongings, @furniture
  only     photograph, photographed
  1        Have your phone ready, and see how the light falls on it
  2        Wipe the dust off it
  3        Choose what lies behind it in the picture
  4        Look at it from one side
  unclear  Write down what the picture is for
  tired    Take one photo, as it stands
  afraid   Begin with one that matters to no one
  bored    Photograph it like a film star

what it's worth
  when     value, appraise, insure, have valued, get valued, have appraised, get appraised: @belongings,
           @furniture, @appliance, @tool
  when     get, have: @belongings, @furniture
  only     value, appraise, insure, valued, appraised, insured
  1        Write down what you know about it, in one line
  2        Look closely for a name, a mark or a number on it
  3        Find its papers, or its old receipt
  4        Say who it came from
  unclear  Look up what one like it went for
  tired    Take one photo of it
  afraid   Ask first what a valuation would cost
  bored    Guess the sum, and write it down

take furniture down
  when     take down, dismantle, pull down, fold down, collapse, knock down: bunk, bunk bed, bed, double bed,
           single bed, cabin bed, bed frame, cot, crib, playpen, wardrobe, desk, table, shelf unit,
           shelving unit, bookcase, climbing frame, trampoline, swing, stair gate, changing table
  unless   loft, attic, word
  1        Move one thing out of its way
  2        Look close up at what holds it together
  3        Put a cup for the screws next to it
  4        Roll your shoulders once
  unclear  Take one photo of how it's held together
  tired    Find the tool, and leave it there for tomorrow
  afraid   Ask someone to hold the other end
  bored    Guess how many screws there are

turn the mattress
  when     turn, flip, rotate, turn over, flip over: mattress
  1        Take the sheet off one corner
  2        Look at which end is the head now
  3        Clear the floor beside the bed
  4        Roll your shoulders once
  unclear  Look for its label: some have one side for good
  tired    Lift one corner, to feel how heavy it is
  afraid   Ask someone to take the other end
  bored    Guess how many years it's been

a class where one makes things
  when     -, go to, attend, do, try, start, go along to: pottery class, ceramics class, pottery studio,
           pottery course, woodwork class, woodturning class, welding class, silversmithing class, jewellery
           class, glass class, upholstery class, ceramics studio
  unless   sign up, book, register, teach
  1        Say what you'd like to make there
  2        Look up how you'd get there
  3        Put out old clothes for it, by the door
  4        Rub your hands together once
  unclear  Write down one question for whoever teaches it
  tired    Put the clothes in a bag, and leave the bag by the door
  afraid   Ask someone to come along the first time
  bored    Think of the oddest thing one could make there

pack up what can break
  when     bubble wrap, crate up, parcel up, pack up, wrap in paper, cushion in: ~
  unless   @room, @somewhere, house, flat, desk, stall, classroom, office, tent, camp, car, van
  1        Put it next to the box it'll go in
  2        Fetch one thing that is soft
  3        Choose the box for it
  4        Cup your two hands round nothing
  unclear  Write down which one breaks most easily
  tired    Wrap one, and stop
  afraid   Begin with one you don't mind about
  bored    Draw a face on the box

scoop it
  when     scoop, scoop out, ladle, spoon out: ~
  unless   @inmind, @somebody, news, story
  1        Take the spoon or the scoop in your hand
  2        Go and stand by it
  3        Choose where the first scoop goes
  4        Cup one hand
  unclear  Guess how many scoops would do
  tired    Put the scoop there for tomorrow
  afraid   Take out the smallest scoop
  bored    Do it in slow motion

cards and dice on the table
  when     deal, shuffle, roll, cut, stack, sort: dice, cards, pack of cards, playing cards, deck of cards,
           domino, dominoes
  unless   flash, flashcard, index, memory card, credit, bathroom
  1        Put them on the table in front of you
  2        Clear a patch the size of a tray
  3        Choose who begins
  4        Rub your hands together once
  unclear  Read the first rule once more
  tired    Play one round, or one hand
  afraid   Play with the cards face up
  bored    Make up one silly rule

file it smooth
  when     file down, file off, file smooth, file away at: ~
  when     file: edge, burr, metal, key, hoof, hooves, saw, blade, chain, fret, bone, nut, bracket, hinge
  unless   nail, paper, papers, tax, form, claim, complaint, folder, letter, cabinet, key
  1        Find the file, and the one rough spot
  2        Run one finger along it, gently
  3        Lay an old cloth under it
  4        Roll your wrists once
  unclear  Look at it in good light
  tired    Put the file next to it for tomorrow
  afraid   Try three strokes where no one looks
  bored    Count the strokes in another language

haul it up, or let it down
  when     raise, lower, winch, winch up, hoist, hoist up, let down: flag, sail, anchor, mainsail, jib,
           bucket, banner, awning, drawbridge, boom, line, backdrop, curtain on stage, net, parasol
  1        Go and put one hand on the rope or the handle
  2        Look up to where it goes
  3        Put on gloves for it
  4        Open and close your hands
  unclear  Ask someone who does it every week
  tired    Do it as far as it goes easily
  afraid   Ask someone to stand next to you
  bored    Hum an anthem while you do it

make many at once
  when     batch, bulk cook, mass produce, prep ahead, pre cook, make ahead, prepare in bulk, make enough for,
           manufacture: ~
  1        Get out what you'd need for one of them
  2        Write down how many there'll be
  3        Say what goes first
  4        Hold up one finger, for the first one
  unclear  Write down what's in one of them
  tired    Make half as many
  afraid   Make one first, and see
  bored    Put on one song, and stop when it ends

peel it off
  when     peel off: ~
  when     peel, pick off, pull off, scrape off: sticker, label, price sticker, film, tape, wallpaper, decal,
           plaster, backing paper, protective film, old tape, masking tape, adhesive
  unless   @somebody, @inmind, skin, scab
  1        Lift one corner with a fingernail
  2        Look along it for the loosest edge
  3        Put a warm damp cloth next to it
  4        Rub two fingertips together
  unclear  Look up what softens that sort of glue
  tired    Lay a warm damp cloth on it, and walk away
  afraid   Try it on the one that matters to no one
  bored    See if it comes off in one piece

see to an animal
  when     groom, saddle, saddle up, bridle, shear, herd, leash, halter, muzzle, tack up, hand feed, hand
           rear, crate train, clicker train, walk on a lead, house train, yoke, fledge, feed up, trim hooves,
           bed down, dogwalk, dog walk, inoculate, lead out, tame down: ~
  when     milk: cow, goat, ewe, sheep, herd, nanny
  unless   @abstract, myself, moustache, beard, wedding, client, customer, letter, photo
  1        Go and say hello to them
  2        Put the one thing you'd use by the door
  3        Say their name once
  4        Think of their warm fur or feathers
  unclear  Ask someone who keeps them
  tired    Do the one that comes to you first
  afraid   Ask someone to hold on to them with you
  bored    Tell them about your day
"""
