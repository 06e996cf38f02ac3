"""Dishes, and the rubbish of a house."""

KINDS = """
@dishes
  nouns    lasagne dish, pie dish, oven dish, baking dish, gratin dish, roasting dish, soup pot, rice pot,
           camping mug, wine glass, beer glass, pint glass, shot glass, champagne glass, glass bowl, mixing
           jug, dish, dishes, plate, side plate, dinner plate, bowl, soup bowl, cereal bowl, cup, mug, teacup,
           saucer, beaker, tumbler, wine glass, glassware, crockery, bone china, dinner set, tea set, tea
           service, dinner service, cutlery, silverware, flatware, fork, spoon, teaspoon, tablespoon,
           chopstick, ladle, spatula, whisk, peeler, grater, colander, sieve, strainer, chopping board,
           cutting board, bread board, rolling pin, pot, pan, saucepan, frying pan, skillet, wok, roasting
           tin, roasting tray, baking tray, baking sheet, cake tin, muffin tin, loaf tin, casserole dish,
           pyrex, griddle, cast iron, cast iron pan, dutch oven, stockpot, pressure cooker pot, tagine,
           karahi, tawa, comal, tiffin, tupperware, lunchbox, lunch box, bento box, water bottle, thermos,
           flask, travel mug, baby bottle, sippy cup, teapot, coffee pot, cafetiere, french press, jug,
           pitcher, gravy boat, vase, tray, serving dish, platter, salad bowl, mixing bowl, measuring jug,
           utensil, kitchen utensil, kitchen tool, washing up, dirty dishes, pots and pans, pile of dishes,
           breakfast things, tea things, dinner things, supper things, ramekin, trivet, coaster, butter dish,
           sugar bowl, egg cup, mortar, goblet, jar, champagne flute, decanter, milk jug, jam jar, mason jar,
           food container, takeaway box, lid

@rubbish
  nouns    garden waste bag, rubbish bag, recycling bag, waste bag, garden bag, green bin, brown bin, paper
           bin, glass bin, rubble bag, bottle bag, sack of rubbish, rubbish, trash, garbage, litter, junk,
           waste, food waste, garden waste, recycling, bin, bins, bin bag, black bag, bin liner, trash bag,
           garbage bag, wheelie bin, dustbin, trash can, food caddy, compost caddy, cardboard, cardboard
           box, old cardboard, packaging, plastic, plastic bag, carrier bag, bubble wrap, polystyrene,
           newspaper, old newspaper, junk mail, empties, empty bottle, tin can, glass bottle, plastic
           bottle, wrapper, crisp packet, sweet wrapper, takeaway container, pizza box, scrap, scrap metal,
           scrap wood, rubble, offcut, debris, broken glass, dead battery, old battery, old paint, paint
           tin, hazardous waste, e waste, electronic waste, bulky waste, fly tip, fly tipping, dog mess,
           cigarette end, cigarette butt, skip load, tip load, dregs, peelings, food scraps, eggshell, used
           tissue, garden rubbish, grass clippings, hedge clippings, prunings, mouldy food, leftover
           packaging

wash up
  when     rinse off, swill, swill out, clean the inside of: @dishes
  when     wash, wash up, rinse, rinse out, scrub, scour, do, clean, clean up, sponge, wipe, descale,
           degrease, decoke, tackle, face, get through, attack, blitz, deal with, get on top of, catch up on,
           bash out, handwash, hand wash: @dishes
  unless   satellite, flower, plant, toilet, recipe, pepper, oyster, wheel, paint, litter, seed, oil, drip,
           roller
  number   Put the first one in the sink
  1        Put the nearest one in the sink
  2        Run the water until it's warm
  3        Choose the one you'd wash first
  4        Wet the sponge
  unclear  Begin with the ones you'd need next
  tired    Fill the sink, and let them soak
  afraid   Cover the pile with a tea towel, and wash one
  bored    Wash until one song ends

leave it to soak
  when     soak, steep, leave to soak, put to soak, presoak: @dishes
  unless   flower, plant, bean, beans, pepper, oyster, lentils, chickpeas, rice
  1        Stand it by the tap, and find the washing-up liquid
  2        Scrape out what's loose
  3        Go and stand at the sink
  4        Wet the sponge
  unclear  Look at what's stuck on it: fat, starch or milk
  tired    Put it in the sink as it is
  afraid   Ask someone what they'd put on it
  bored    Guess how long it'll take

dry up and put away
  when     put away, unload, stack, put back, unstack, store, tidy, tidy away, shelve, hang up: @dishes
  unless   lid, flower, plant
  number   Put one where it lives
  1        Open the cupboard, and make room for it
  2        Pick up the nearest one
  3        Say where that one lives
  4        Count with your eyes how many there are
  unclear  Begin with the ones that stack
  tired    Leave them on the rack; air dries them
  afraid   Do the ones that can't break
  bored    Do it before the kettle boils

dry up
  when     dry, dry up, wipe dry, dry off, towel dry: @dishes
  when     -: drying up
  unless   flower, plant
  number   Dry the first one
  1        Take a dry tea towel in your hand
  2        Pick up the nearest one
  3        Open the cupboard where it goes
  4        Count with your eyes how many there are
  unclear  Begin with the ones that stack
  tired    Leave them on the rack; air dries them
  afraid   Do the ones that can't break
  bored    Do it before the kettle boils

carry cups and plates away
  when     clear, clear away, gather up, bring through, round up: @dishes
  when     carry, bring in, bring back, bring down: dish, dishes, plate, cup, mug, bowl, dirty dishes,
           breakfast things, tea things, dinner things, supper things, empty cup, empty mug, glass
  unless   oven, neighbour, party, shop, borrowed, seedling, plant, cutting, sown, to work, gym, school,
           cupboard, shelf, loft, charity, doctor, lab, freecycle, from mum, desk tray, tray table, high
           chair, paper tray, in tray, seed tray, drip tray, litter tray
  number   Carry one to the kitchen
  1        Stand up, and take the nearest one in your hand
  2        Put the nearest two side by side
  3        Put one hand round the nearest one
  4        Count how many you can see from here
  unclear  Begin with the ones with something still in them
  tired    Put them all on one tray
  afraid   Take one, next time you go
  bored    Balance one like a waiter

fewer dishes
  when     sort through, go through, declutter, thin out, clear out, cull, get rid of, throw away, throw
           out, chuck, chuck out, donate, give away, bin, pass on, part with, downsize, recycle, let go of,
           toss, rehome, reduce: @dishes
  1        Put a box or a bag next to it
  2        Say which one you never use
  3        Open one cupboard, and look at the back
  4        Think of the one you'd surely keep
  unclear  Begin with lids that fit nothing
  tired    Put one in a bag by the door
  afraid   Begin with something chipped
  bored    Find the ugliest one you own

pack what can break
  when     pack, pack up, wrap, wrap up, box, box up, bubble wrap, crate: @dishes
  unless   plastic, clay, leather hard, foil, cling film, clingfilm, gift, present, birthday, lunch, picnic
  number   Wrap the first one
  1        Put a box and some newspaper next to it
  2        Wrap one, or one piece of it, in a cloth
  3        Choose one you won't need this week
  4        Count the ones that matter
  unclear  Begin with what you use least
  tired    Put the newspaper and the box side by side
  afraid   Begin with one that wouldn't matter
  bored    Wrap it so that no one could guess it

give a dish back
  when     return, give back, take back, hand back, drop off, lend, bring round: @dishes
  unless   kitchen, dishwasher
  1        Put it by the door, with your keys
  2        Find a bag for it
  3        Write down whose it is
  4        Picture it back on their shelf
  unclear  Send one line: “When are you in?”
  tired    Put it where you'd trip over it
  afraid   Choose one line to say with it
  bored    Put one biscuit in it

take the rubbish out
  when     take out, put out, bring out, take, carry, carry out, get out, wheel out, roll out, drag out, haul,
           drive, dump, take down, drop off, recycle, return, get rid of, dispose of, throw out, throw away,
           chuck, chuck out, bin, toss, toss out, compost, shift, get shot of, run to tip, lug, lug out:
           @rubbish
  unless   job, bill, wine, beer, camera, worms, opener, bins in, bin in, bins back, bin back
  1        Carry it, or one lot of it, as far as the door
  2        Tie or fold up the top of it
  3        Put your shoes next to it
  4        Look up which day it goes
  unclear  Look up where it goes where you live
  tired    Put it where you'd trip over it
  afraid   Take what you can carry in one hand
  bored    Take it with you when you next go out

pick up and bag the rubbish
  when     sort, separate: can, glass, tin, plastic, bottle, carton, jar, empties
  when     gather, tidy: @rubbish
  when     collect, pick up: litter, rubbish, trash, garbage, dog mess, cigarette end, cigarette butt,
           wrapper, sweet wrapper, crisp packet, debris, fly tipping, empties, junk
  when     clear, clear up, clear out, clear away, bag up, gather up, tidy, tidy up, clean up, sweep up,
           rake
           up, sort, sort out, separate, deal with, tackle, attack, blitz, get on top of, round up: @rubbish
  unless   habit, box office, bin lid, seedling, broken, inbox, mailbox, email, emails, drive, folder,
           server, downloads, code, repo
  number   Put one piece in a bag
  1        Put the nearest piece in a bag
  2        Hang a bag on the door handle
  3        Pick up one piece
  4        Count the pieces you can see from here
  unclear  Begin with what's surely rubbish
  tired    Do what you can reach from one spot
  afraid   Put on gloves, and begin with the dry bits
  bored    Fill one bag to one song

make it small for the bin
  when     rinse, crush, flatten, squash, break down, fold up, tear up, cut up: can, glass, tin, plastic,
           bottle, carton, jar, @rubbish
  unless   bin, car, garlic, candied
  1        Pick up the nearest one
  2        Put them together in one place
  3        Put on your shoes, or a pair of gloves
  4        Count them with your eyes
  unclear  Look up which of them go where you live
  tired    Do one, and leave the rest
  afraid   Begin with one that's clean and soft
  bored    See how small one can get

a bin to empty
  when     empty, change, clear out, line, do, tie up: bin, bins, nappy bin, bin bag, dustbin, food caddy,
           compost caddy, kitchen bin, bathroom bin, bin liner, recycling, black bag, litter bin, sanitary
           bin, trash can
  unless   lid, laptop, desktop, emails, email, photos, phone
  1        Put a new bag next to it
  2        Lift its lid
  3        Find the roll of bags
  4        Look over at it
  unclear  Look up what goes in it where you live
  tired    Tie up the bag, and leave it standing
  afraid   Put on gloves first
  bored    Hold your breath, and count

clean the bin
  when     clean, wash, wash out, rinse, rinse out, scrub, disinfect, hose down, hose out, wipe, wipe out,
           deodorise, bleach: @rubbish
  1        Run some hot water into it
  2        Carry it to where you'd wash it
  3        Put on a pair of gloves
  4        Open the window
  unclear  Check if it's empty
  tired    Leave it to soak
  afraid   Do the lid, and leave the inside
  bored    Hold your nose, and hum

rubbish, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about,
           plough through, knock out, blitz, get sorted: @rubbish
  unless   mail, job
  1        Put the nearest piece in a bag
  2        Hang a bag on the door handle
  3        Look up which day it goes
  4        Pick up one piece
  unclear  Look up where it goes where you live
  tired    Put the bag by the door
  afraid   Take the smallest one first
  bored    Throw the first one like a basketball

dishes, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about,
           plough through, knock out, blitz, get sorted: @dishes
  when     -: dishes, washing up, dirty dishes, pots and pans, pile of dishes, breakfast things, tea things,
           dinner things, supper things, roasting tin, roasting tray
  unless   who, give, gift, gran, nan, sell, wedding, plant, spoon of, cup of, glass of, plate of, bowl of,
           mug of, pot of, jug of, flask of, spoonful, get, make, plant, flower, satellite, best, race,
           grate
  1        Put the nearest one in or by the sink
  2        Run the hot water
  3        Count them with your eyes
  4        Wet the sponge
  unclear  Begin with the ones you'd need next
  tired    Fill the sink, and let them soak
  afraid   Wash one, and leave the rest
  bored    Wash until one song ends

sort and match what's in the kitchen
  when     sort, organise, match, match up, arrange, line up, pair, polish, buff, count, label: @dishes
  unless   plant, flower, medal
  1        Take out what lies nearest, and put it on the table
  2        Put two that belong together side by side
  3        Open the cupboard or the drawer
  4        Choose the one you use most
  unclear  Begin with lids and what they fit
  tired    Find one pair, and leave the rest
  afraid   Begin with the ones that can't break
  bored    Find the oddest one there is

put dishes out
  when     get out, put out, set out, lay out, bring out, get down, take down, count out, dig out, find
           enough, get ready, prepare: @dishes
  unless   bin, move, sell, charity
  1        Clear a place for it on the table
  2        Open the cupboard, and look for it
  3        Count how many you need
  4        Name who they're for
  unclear  Choose the ones that match
  tired    Put them all on one tray
  afraid   Choose the ones that can't break
  bored    Choose the oddest one for yourself

burnt on in the pan
  when     scrape, scour, scrape out, scrape off, scrape clean: @dishes, roasting tin, grill pan, oven tray,
           pan
  1        Put it in the sink, and run warm water in
  2        Find the scraper or an old sponge
  3        Scrape one spot, the size of a coin
  4        Roll up one sleeve
  unclear  Look up what gets it off
  tired    Leave it to soak till tomorrow
  afraid   Begin at the edge, where it's least
  bored    Guess what it was

bring the bins back
  when     bring back, bring in, take in, get in, wheel in, fetch in, put back, bring, move: bin, wheelie bin,
           recycling box, food caddy, dustbin
  unless   bag, rubbish, put out, kitchen
  1        Put your shoes by the door
  2        Look out, and see if they've been emptied
  3        Say whose turn it is
  4        Put on one shoe
  unclear  Look up which day they come
  tired    Bring back the one that's nearest
  afraid   Go while it's light
  bored    Find the best way round the corner
"""
