"""What is eaten and drunk, by the class of its noun: cooking it, having it, buying it, taking it along."""

KINDS = """
@food
  nouns    food, bread, toast, loaf, baguette, flatbread, pitta, naan, chapati, roti, paratha, tortilla,
           bagel, bun, sourdough, dough, pastry, cake, cupcake, muffin, brownie, scone, biscuit, cookie,
           cracker, pancake, waffle, crepe, pie, tart, quiche, pudding, custard, jelly, ice cream, crumble,
           cheesecake, flan, trifle, meringue, chocolate, sweet, dessert, porridge, oat, overnight oats,
           oatmeal, muesli, granola, cereal, congee, grits, egg, omelette, frittata, scrambled egg, yoghurt,
           yogurt, cheese, butter, cream, tofu, tempeh, paneer, halloumi, feta, mozzarella, meat, chicken,
           beef, pork, lamb, mince, steak, bacon, ham, sausage, salami, mutton, jam, egg white, lolly, ice
           lolly, ice cube, egg yolk, gammon, oxtail, stewing beef, salt fish, bolognese, lasagnes, celery,
           venison, liver, kebab, burger, meatball, schnitzel, fish, salmon, cod, tuna, mackerel, herring,
           sardine, trout, prawn, shrimp, mussel, crab, squid, seafood, fish finger, rice, pasta, spaghetti,
           noodle, macaroni, lasagne, lasagna, gnocchi, ravioli, couscous, quinoa, bulgur, polenta, lentil,
           chickpea, bean, black bean, kidney bean, dal, daal, dhal, soup, broth, stew, casserole, curry,
           chilli, chili, gumbo, goulash, tagine, risotto, paella, biryani, pilaf, jollof, fufu, egusi, ugali,
           injera, moussaka, dolma, hummus, falafel, shakshuka, pierogi, borscht, dumpling, gyoza, wonton,
           sushi, ramen, pho, kimchi, bibimbap, stir fry, pad thai, laksa, satay, samosa, pakora, dosa, idli,
           sambar, chutney, raita, taco, burrito, enchilada, tamale, empanada, arepa, ceviche, guacamole,
           salsa, pizza, sandwich, wrap, panini, salad, coleslaw, mayonnaise, sauce, gravy, pesto, ketchup,
           mustard, nut butter, peanut butter, honey, syrup, marmalade, vegetable, veg, veggie, greens,
           potato, sweet potato, yam, plantain, cassava, carrot, carrot stick, celery stick, veg stick, apple
           slice, trail mix, rice cake, oatcake, boiled egg, parsnip, swede, turnip, beetroot, beet, radish,
           onion, spring onion, shallot, leek, garlic, ginger, tomato, cucumber, bell pepper, courgette,
           zucchini, aubergine, eggplant, pumpkin, squash, marrow, broccoli, cauliflower, cabbage, kale,
           spinach, chard, lettuce, celery, fennel, asparagus, artichoke, mushroom, pea, sweetcorn, corn,
           okra, avocado, olive, pickle, gherkin, sauerkraut, fruit, apple, pear, banana, orange, satsuma,
           clementine, tangerine, lemon, lime, melon, watermelon, mango, papaya, pineapple, kiwi, peach,
           apricot, nectarine, plum, cherry, grape, berry, blueberry, strawberry, raspberry, blackberry,
           gooseberry, rhubarb, prune, raisin, dried fig, salad dressing, chicken stock, vegetable stock, beef
           stock, bone broth, new dish, sunflower seed, pumpkin seed, sesame seed, nut, almond, walnut,
           cashew, peanut, chia seed, flaxseed, crisp, chip, fries, popcorn, protein bar, cereal bar, flour,
           yeast, herb, basil, parsley, coriander, cilantro, dill, chive, rosemary, oregano, tarragon, fresh
           mint, spice, turmeric, cumin, groceries, grocery, leftover, leftovers, ingredient, side dish,
           traybake, roast, jacket potato, mash, mashed potato, ready meal, frozen meal, finger food, soup for
           the freezer, lentil soup, chicken soup, fermented food, vegetarian dish, wholegrain, fibre, protein

@meal
  nouns    breakfast, lunch, dinner, supper, brunch, tea time, meal, main meal, evening meal, cooked
           breakfast, packed lunch, lunchbox, lunch box, bento, tiffin, school lunch, work lunch, snack,
           afternoon snack, morning snack, evening snack, iftar, suhoor, sehri, sahur, elevenses, takeaway,
           takeout, roast dinner, sunday lunch, sunday roast, family dinner, family meal, hot meal, proper
           meal, real meal, regular meal, three meals, light lunch, second breakfast, late lunch, early
           dinner, merienda, smorgasbord, midday meal, pre workout snack, bedtime snack, weekday dinner,
           weeknight dinner, tea for the kids, kids' tea, lunch at work, lunch from home

@drink
  nouns    drink of water, glass of water, water, hot water, cold water, warm water, ice water, boiled water,
           tap water, lemon water, sparkling water, still water, tea, green tea, black tea, herbal tea, mint
           tea, ginger tea, chamomile tea, peppermint tea, chai, rooibos, matcha, coffee, decaf, espresso,
           latte, cappuccino, cuppa, brew, cocoa, hot chocolate, milk, protein shake, protein smoothie, oat
           milk, soy milk, almond milk, kefir, lassi, ayran, juice, orange juice, fruit juice, smoothie,
           milkshake, squash drink, cordial, lemonade, soda, cola, iced tea, kombucha, electrolyte,
           electrolytes, oral rehydration, soft drink, hot drink, morning coffee, morning tea, afternoon tea,
           first coffee, second coffee, litre of water, pint of water

make something to eat
  when     scramble, sear, crisp up, caramelise, devil: @food
  when     make, prepare, cook, whip up, rustle up, knock up, knock out, throw together, put together, cobble
           together, assemble, fry, roast, boil, simmer, grill, steam, poach, stew, braise, sauté, toast,
           microwave, slow cook, pressure cook, air fry, barbecue, reheat, heat, heat up, warm, warm up, bake,
           cook up, batch cook, meal prep, prep, try out, recreate, master, perfect, improvise, veganise,
           tackle, attempt, knock together, bash out, learn, practise: @food
  when     make, prepare, cook, whip up, rustle up, knock up, throw together, put together, assemble, cook up,
           batch cook, meal prep, heat up, warm up, improvise, prep, get ready, start, do: @meal
  when     fix: @meal
  when     cook, learn to cook: dish, signature dish
  unless   dishes, leg, wound, bandage, foot, ulcer, arm, stitches, buy, order, list, bird, hen, cat, dog,
           flat, budget, plan, appointment, book, invitation, reservation, with, guest, party, chart, graph
  1        Put the first thing you need for it on the counter
  2        Clear a space the size of a plate
  3        Wash your hands
  4        Think of how it'll smell
  unclear  Write down the one thing you might not have
  tired    Choose the shortcut: frozen, from a tin, or ready cut
  afraid   Choose the plainest version there is
  bored    Put on music, and begin with the first song

cut, peel, wash what is eaten
  when     cut, cut up, chop, chop up, peel, slice, dice, grate, julienne, shred, rinse, wash, scrub, shell,
           pit, trim, hull, stone, destone, segment, zest, core, halve, deseed, top and tail, crush, squeeze,
           juice, shuck, carve, spiralise, clean, scrape, pluck, gut, fillet: @food
  unless   out, coop, pen, hutch, tank, shed, off, wound, hob, burn, cut down, back, hedge, bush, plant,
           plants, roots, canes, allotment, garden, greenhouse, from diet, from my diet, once, twice, less,
           felt
  1        Put it on the counter, with a board or a bowl
  2        Put the board on the counter
  3        Wash your hands
  4        Look at what you have
  unclear  Choose a bowl for it
  tired    Do the ones that don't need a knife
  afraid   Do it in big uneven pieces
  bored    Do it to one song

mix, season, fill, spread
  when     fold, knock back, rub, rub in, work in, shape, truss, lard, dredge, coat, bread, portion, portion
           out, ladle, spoon: @food
  when     skim: fat, broth, soup, stock, scum, cream, jam, foam, gravy, curry
  when     blend, soak, whisk, mash, beat, mix, fold in, marinate, garnish, glaze, drizzle, knead, sieve,
           toss, dress, spread, fill, stuff, roll, roll out, shape, layer, prove, proof, purée, puree,
           crumble, sprinkle, decorate, ice, frost, melt, temper, rest, cream, ferment, pickle, dry, smoke,
           cure, can, bottle, preserve: @food
  unless   seized, rusted, rusty, bolt, penetrating, screw, cat, dog, bird, hen, hand, baby, kid, mum, dad
  1        Put a bowl or a board on the counter
  2        Take the first thing out of the cupboard
  3        Wash your hands
  4        Think of how it'll taste
  unclear  Read the first line of the recipe
  tired    Put everything for it side by side, and stop
  afraid   Try it with a spoonful first
  bored    Do it to one song

see what food is still good
  when     sort, sort through, go through, tidy, organise, clear out, clear, date, rotate, count, inventory,
           use up, use, eat up, rescue, finish off, get through: @food
  unless   blight, slugs, aphids, ripe, greenhouse, allotment, plants, cafe, restaurant, plot, garden, money,
           for myself, on plate, out of the freezer, from freezer, from the freezer, oven, done, cooked, hen,
           hens, tank, pond, lamb, lambs, chickens, price, prices, coop
  1        Take it, or the oldest of it, out, and look at it
  2        Open the door of the fridge or the cupboard
  3        Put one box or plate on the counter
  4        Think of what's been there longest
  unclear  Put the oldest ones in front
  tired    Do the one at the front, and stop
  afraid   Begin with the jars; they keep
  bored    Guess each date before you look

fetch something to eat or drink
  when     buy: @food, @drink
  when     pick up, fetch, collect: @meal
  when     buy: @meal
  when     shop for, look for, get in, hunt for, bring home: @food, @drink
  when     grab, get some: @food
  when     pick up: @food, @drink
  when     fetch, collect: @food
  unless   from the van, from the fridge, from the kitchen, from the cupboard, from the freezer, from the
           shelf, from the pantry, from the garden, from the allotment, from mum's, from my bag, car park,
           vending machine, potato clock, wheel, locking, bolt, screw, washer, wing nut, someone, somebody,
           feed, who, tank, home for, cinema, with, recipe, walk, phone, time for, stop, less, quit, date,
           chat, friend, collect eggs, collect the eggs, fetch eggs, hens, coop, sale, online
  1        Put a shopping bag by the door
  2        Check if there's some left at home
  3        Write it on a slip of paper
  4        Picture the shelf where it stands
  unclear  Write down how much you'd need
  tired    Put it on the list for the next time you're out
  afraid   Choose the quietest shop, or the quietest hour
  bored    Buy one thing you've never tried along with it

order or stock up on food
  when     stock up, stock up on, restock, replenish, bulk buy: @food, @drink
  unless   with, restaurant, spanish, german, french, english, italian, at the
  1        Check how much there is left
  2        Write down how much you'd need
  3        Write down where it came from last time
  4        Say the amount out loud
  unclear  Write down what it's for
  tired    Write it on the list, and stop
  afraid   Choose the smallest pack there is
  bored    Guess how long the last one lasted

eat more of something
  when     add, include, incorporate, fit in, eat more, always eat, keep eating: @food
  unless   out, restaurant, harvest, tree, less, stop, freezer, mystery, order, recipe, cookbook, list,
           basket, trolley, cart, shopping
  1        Put it at the front, where you'll see it first
  2        Choose what you'd like to have it with
  3        Put a plate or a bowl on the table
  4        Think of the time of day it tastes best
  unclear  Write down one way you like it
  tired    Choose the kind that needs no cooking
  afraid   Choose someone, or some music, to keep you company
  bored    Choose a colour you haven't had today

eat one thing
  when     eat, snack on, munch, munch on, nibble, chew, enjoy, have, finish: @food
  unless   out, restaurant, harvest, tree, less, stop, freezer, mystery, order, recipe, cookbook, sold, pier,
           beach, bench, park, bus, train, walk
  1        Put a plate or a bowl where you'd sit
  2        Choose where you'd sit
  3        Choose what you'd like to have with it
  4        Wash your hands in warm water
  unclear  Choose the time of day it tastes best
  tired    Put it next to where you'll rest
  afraid   Choose someone, or some music, to keep you company
  bored    Eat it at a window you never sit at

put food away
  when     move, put away, store, decant, rehome: @food
  when     put away: groceries, shopping, food shop, food shopping, weekly shop
  unless   plate, bowl, toast, bread, side, bed, outside, sun, sunny, plot, greenhouse, row, canes, on plate,
           garden, plot, face, hair, bird, slug, wound, oven, pot, pan, coop, pen, lambs, hens, field,
           chickens, pots, flask, lunchbox
  1        Make room for it where it'll go
  2        Find a box, a jar or a bag that fits
  3        Put it on the counter
  4        Choose who can reach it there, and who can't
  unclear  Put it next to something it belongs with
  tired    Put it in a bag, and the bag in the cupboard
  afraid   Ask someone at home to choose the place
  bored    Hide one bit for next month

throw food away
  when     throw out, throw away, bin, chuck, chuck out, compost, get rid of, toss: @food, mouldy jam, jam,
           tin, jar, old tin, old jar
  unless   diet, quit, stop, addiction, binge
  1        Put the bin, or a bag, next to where it is
  2        Open the fridge or the cupboard
  3        Roll up one sleeve
  4        Hold your nose for one breath
  unclear  Read the date on one
  tired    Take out the oldest one, and leave the rest
  afraid   Throw it out with its lid on
  bored    Guess each date before you look

try a food
  when     try, sample, introduce, reintroduce, get used to: @food, @drink
  unless   recipe, make, cook, baby, toddler, child, kid, subject, topic, seed, policy, drink driving
  1        Choose something you like to have beside it
  2        Look at a picture of it on a plate
  3        Put a plate on the table
  4        Say its name out loud
  unclear  Ask someone who likes it how they have it
  tired    Choose a day when you're less tired for it
  afraid   Choose who you'd like next to you for it
  bored    Guess three words for how it'll taste

take food or drink along
  when     pack, bring, carry, take along, wrap up, bag up, box up: @food, @drink, @meal
  when     take: @food, @drink, packed lunch, lunchbox, own lunch, school lunch, work lunch
  when     fill: @drink
  unless   off, list, out, shelf, freezer, oven, away, telly, tv, old, currys, tip, @appliance, @device,
           @furniture, @inwords, break, order, photo, picture, class, course, slow, time, tube, cake order,
           note, tracker, diary, medicine, boil, desk, bucket, upstairs
  1        Put the box, bag or bottle for it on the counter
  2        Find a lid that fits
  3        Put your bag next to the kitchen door
  4        Think of where you'd have it
  unclear  Choose what you'd be glad of at that hour
  tired    Put the empty box where you'll see it in the morning
  afraid   Choose the thing you know you like
  bored    Put in one small surprise

share something to eat
  when     share, give, hand out: @food
  when     drop off, drop round, deliver, take round, donate, take over, bring round, bring over: @food, @meal
  unless   cat, dog, hen, bird, baby, fish, horse, pet, starter, photo, recipe, less, rabbit, room, house,
           early, kid, up, miss, prune, trim, rose, roses, hedge, plant, a date, up on, a fig, recipes,
           seedling, patient
  1        Choose the plate, the box or the bag for it
  2        Write one line: “Are you in later?”
  3        Put the empty box by the stove
  4        Think of who'd be glad of it
  unclear  Ask what they like
  tired    Choose something that needs no cooking
  afraid   Write a note you could leave with it at the door
  bored    Write a silly label for it

serve, put it on the table
  when     plate up, dish up, serve up: -, *
  when     serve, serve up, dish up, dish out, plate up, lay out, set out, put out: @food, @meal
  unless   reach, out of, sight, bin, door, bird, cat
  1        Put out one plate or bowl
  2        Clear one corner of the table
  3        Count who's eating
  4        Choose the serving spoon
  unclear  Say what goes on the table first
  tired    Put the pan on the table as it is
  afraid   Ask someone to carry the first thing in
  bored    Lay it out like a restaurant would

order a meal, eat out
  when     order in, eat out: -, *
  when     order in, get delivered, eat out, book: @meal
  when     order: @meal
  unless   less, school, stop, once, only, never, order in which
  1        Choose between two places
  2        Say what you feel like: warm, crisp, or sweet
  3        Look at the first page of one menu
  4        Think of the last thing you liked there
  unclear  Choose the place that's nearest
  tired    Choose what you had last time
  afraid   Say out loud what you'd order, once
  bored    Choose the place you've never tried

sit down to a meal
  when     slow, quiet, long: @meal
  when     eat, eat at: table, at table, desk, at desk, kitchen table, proper table
  when     eat, have, sit down to, enjoy, keep, protect, schedule, eat at, share, savour, actually eat,
           defend, sit, not forget: @meal
  when     -: breakfast, iftar, suhoor, sehri, sahur, proper meal, real meal, regular meal, three meals, hot
           meal, proper lunch, proper breakfast, midday meal, second breakfast, light lunch, cooked breakfast
  unless   with, order, invitation, invite, book, money, meeting, dance, for mum, for dad, out, box for, list,
           planner, recipe, wrap up, ladies, at hers, club, school, photo
  1        Put a plate and a cup where you'd sit
  2        Choose where you'd sit
  3        Clear a space the size of a plate
  4        Wash your hands in warm water
  unclear  Choose between two things you know you like
  tired    Choose what needs no cooking
  afraid   Write to someone: “Could we eat at the same time?”
  bored    Put on a voice or some music you like

plan what to eat
  when     -: meatless, meatless monday, meat free day, veggie day, vegan day, vegetarian day, fish friday,
           taco tuesday, veganuary, veggie month
  when     plan, choose, think of, work out, map out, figure out, pick, rotate, vary, simplify, change,
           improve: @meal
  when     decide, decide on: @meal
  unless   party, meeting, guest, invite, with, place, restaurant, date
  1        Write down one dish you like
  2        Look at the first shelf of the fridge
  3        Write the days of the week one below the other
  4        Say what you had last time you were pleased
  unclear  Ask someone what they'd like
  tired    Write down the one you always make
  afraid   Plan one, and leave the rest open
  bored    Choose one by its colour

make a hot or cold drink
  when     make tea for, make coffee for: *
  when     brew, make, steep, infuse: chamomile, camomile, peppermint, nettle, sage tea, ginger, fresh mint,
           fennel tea, hibiscus, mate, yerba mate
  when     make, brew, boil, pour, prepare, percolate, whip up, mix, infuse, steep, blend, heat up, warm up,
           heat, warm, froth: @drink
  when     fix: @drink
  unless   with, date, friend, customer, machine, choice, shop, kids, children, boys, girls, dog, dog's, cat,
           cat's
  1        Put one cup on the counter
  2        Put the kettle or the jug where you can reach it
  3        Choose which cup it'll be
  4        Think of its smell
  unclear  Choose between two kinds
  tired    Choose the one that just needs water
  afraid   Choose one without caffeine
  bored    Use the cup you never use

have something to drink
  when     drink: supplement, nutrition drink, protein drink, meal shake, electrolyte drink
  when     drink, sip, have, drink more, finish, stick to, switch to, enjoy: @drink
  when     water: -, lemon, with lemon, with mint, with ice, cucumber, with cucumber
  when     -: glass of water, drink of water, water, lemon water, hot water, cold water, pint of water, litre
           of water, green tea, herbal tea, mint tea, chamomile tea, ginger tea, peppermint tea, lemon
  unless   remember the milk, the milk, face, wash, hands, wrist, feet, bath, shower, swim, with, date, chat,
           friend, neighbour, colleague, wine, beer, gin, garden, order, shop, leak, machine, money, for mum,
           bill, plants, meter, morning break, filter, damage, invite, heater, butt, intake, level, rate,
           bottle, party, stain, no, less, off, stop
  1        Put a glass or a cup where you'll see it
  2        Choose which glass or cup it'll be
  3        Put it next to the tap or the kettle
  4        Let your shoulders drop
  unclear  Choose what it comes after: waking, teeth, or your coat
  tired    Put the glass where you'd lie or sit anyway
  afraid   Choose what you know your body likes
  bored    Choose the fanciest glass you have

numbers of what one eats
  when     count, log, track, add up, cut, reduce, limit, halve, budget, restrict: calorie, kcal, syn, carb,
           carbs, macro, macros
  when     reduce, cut, cut down on, cut back on, shrink, limit, miss, weigh, restrict, lower, halve,
           downsize: @meal
  when     lose, shrink, reduce, slim, flatten, trim, tone down, melt: waist, belly, thigh, tummy, stomach,
           hip, bum, belly fat, body fat, love handle
  when     count, log, track, work out, calculate, figure out, keep track of, write down, learn to count,
           note: carb, carbs, macro, macros, fibre, protein, sugar intake, salt intake, fluid intake, carb
           count, units of insulin
  unless   excel, spreadsheet, sheet, code, vba, photo, breath, breaths, takeaway, takeaways, takeout,
           spending, cost, bill, trousers, skirt, dress, jeans, resident, patient, chart
  1        Write down one question about it for a nurse or a doctor
  2        Put a pen next to the question
  3        Say who first asked you to do it
  4        Breathe out, and let your shoulders drop
  unclear  Write down what it's for
  tired    Choose who you could ask
  afraid   Tell one person how the numbers make you feel
  bored    Say the question as a quizmaster would

anything of food
  when     -: @food
  unless   job, scar, hand, face, eye, shaving, skin, order, farewell, birthday, wedding, from, shop, card,
           truck, stall, photo, stain, invoice, price, plot, allotment, sow, fair, box room, beds, windscreen,
           tank, pond, pet, hens, coop, wall
  1        Check what there is in the kitchen already
  2        Open one cupboard, or the fridge
  3        Write it on a slip of paper
  4        Think of when you'd like it
  unclear  Write down who it's for, and how many
  tired    Put one thing for it where you'll see it
  afraid   Choose the easiest kind
  bored    Think of the best one you ever had
"""
