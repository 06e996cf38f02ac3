"""Meals, drinks, shopping for food, recipes and kitchen things."""

KINDS = """
set the table
  when     set, lay: table, table for two, dinner table, breakfast table, table for
  1        Put one fork on it
  2        Clear a place the size of a plate
  3        Count who's coming
  4        Choose a candle, or a colour
  unclear  Begin with the glasses
  tired    Put the plates on it in a pile
  afraid   Use paper napkins; they're fine
  bored    Fold one napkin into a hat

drink water
  when     drink: water, glass of water, litre of water, more water
  when     stay, be, keep: hydrated
  when     -: hydration
  when     drink: pint of water, jug, litre, more, enough, litres, more fluids, enough water
  when     -: more water
  when     keep: glass of water
  unless   face, wash, hands, wrist, feet, bath, shower, swim, plant, alcohol, beer, wine, salt, meter, tank,
           watercolour, bill, leak, garden
  number   Drink one glass of water
  1        Fill a glass with water
  2        Take one sip of water
  3        Put a glass beside the kettle
  4        Wet your lips
  unclear  Choose the glass you like best
  tired    Put a bottle of water next to the bed
  afraid   Have it warm, with a slice of lemon in it
  bored    Put a leaf of mint in it

fill a bottle
  when     fill, refill, carry, pack, bring, keep, put, take, -: water bottle, bottle of water, water jug,
           thermos, flask, hot
           water flask
  unless   and, blanket, plant, garden, cat, dog
  1        Put it by the tap
  2        Take off the lid
  3        Put it next to your keys
  4        Choose the bottle you like best
  unclear  Write down when you'd want it
  tired    Fill it halfway
  afraid   Fill it with something warm you like
  bored    Put a slice of lemon in it

plan meals
  when     plan: meal plan, week's meals, menu, school lunch
  when     -: meal plan, meal prep, meal planning, menu
  when     plan, prep, prepare, do, write, make, create, decide on, think about, organise: meal plan, weekly
           meal plan, week's meals, weekly menu, menu, meal prep, lunch for the week, food plan, dinner for
           the week, food for week, meals for week, freezer meal, menu plan, batch cooking
  when     plan, write, make, create, decide on, think about, organise: meal, lunches
  when     -: weekly menu, menu plan, menu, what to cook, freezer meals, batch cooking, lunch prep, meal prep
           sunday
  when     plan: meal, dinner, meals, lunches, lunch
  when     meal prep, batch cook: -
  unless   party, guest, wedding, restaurant, party menu, website, drop, baby
  1        Write down one dinner you like
  2        Look at what's there to be used up
  3        Put a pen on the shopping list
  4        Think of a taste you'd like today
  unclear  Write down what you ate on a good day
  tired    Write down one dinner that comes out of a tin
  afraid   Repeat a week that worked before
  bored    Ask someone else to choose one dish

recipes written down
  when     write, write down, collect, copy, type up, record: recipe, mum's recipe, grandma's recipe, family
           recipe, recipe book, recipes, recipe collection, cookbook, family recipes, recipe card, recipe
           folder
  when     make, finish, start: recipe book, family cookbook, recipe card, recipe collection
  when     -: recipe book, family recipes, recipe collection, recipes
  when     copy, copy out, copy down, type up, write out, write up, note down, jot down: @food
  unless   laptop, usb, old phone, computer, prescription, publish, calorie, eaten, bought
  1        Write its name at the top of a page
  2        Write down one thing that goes into it
  3        Think of one question for whoever cooks it
  4        Think of how it smells
  unclear  Choose the dish you love most
  tired    Take a photo of one old card
  afraid   Write it from memory, with gaps
  bored    Write down the secret part

find a recipe
  when     find, look for, search for, look up, dig out, choose, pick: recipe, mum's recipe, grandma's recipe,
           family recipe, cookbook, recipe card, vegan recipe, new recipe, easy recipe
  unless   publish, write
  1        Choose the book, the page or the person you'd ask first
  2        Write down two things it'd be made with
  3        Put one cookbook on the table
  4        Think of how it smells
  unclear  Think of where you last ate it
  tired    Put the book where you'll sit tonight
  afraid   Choose the shortest one you find
  bored    Choose by the picture alone

kitchen knives, spices, gear
  when     clean out, sort, organise, label, tidy, clear out, refill: spice rack, spice, spices, tupperware,
           kitchen drawer, baking cupboard, tea cupboard, tupperware drawer, spice drawer, food cupboard, tin,
           food storage, jars
  when     -: spice rack, spices, tupperware, tupperware drawer
  unless   bed, herb garden, self
  1        Take one out and look at it
  2        Put three that go together side by side
  3        Open the cupboard and look
  4        Smell the one you like most
  unclear  Put the one you use most at the front
  tired    Take one out for the bin
  afraid   Begin with the ones you have twice
  bored    Guess one with your eyes closed

season a pan
  when     season, oil, re season: cast iron, cast iron pan, cast iron skillet, wok, skillet, pan, carbon
           steel pan, dutch oven, griddle
  1        Put the pan, the oil and a cloth on the counter
  2        Wipe the pan once with a dry cloth
  3        Find the oil for it
  4        Take the pan out of the cupboard
  unclear  Write down how hot the oven would be
  tired    Wipe it, and leave the rest for tomorrow
  afraid   Begin with the back of it
  bored    Choose what you'd fry in it first

sharp knives
  when     sharpen, hone, take to be sharpened: kitchen knife, knife, knives, kitchen knives, chef's knife,
           bread knife
  when     -: kitchen knives, knife sharpening
  1        Lay it on a folded cloth, where the light is good
  2        Clear a corner of the worktop
  3        Wet the stone, or wipe it
  4        Think of the tomato it'll go through
  unclear  Watch someone do it for one minute
  tired    Write it on the list of errands
  afraid   Let the shop do it this time
  bored    Name the dullest one

order food, eat out
  when     order, get: takeaway, takeout, pizza, food delivery, takeaway for, veg box, organic box, sushi,
           curry takeaway, indian, lunch, dinner, food online, meal kit, vegetable box
  when     go, go out: out for dinner, out for lunch, out to eat, restaurant, brunch, café for breakfast
  when     go to: out for dinner, out for lunch, out to eat, restaurant, brunch, café for breakfast
  when     eat: out, at restaurant
  when     -: takeaway, takeout, veg box, restaurant, meal kit, food delivery
  unless   book, cancel, court, quit, stop
  1        Look at what they have, and choose one thing
  2        Choose between two places
  3        Ask whoever eats with you what they'd like
  4        Think of a taste you'd like today
  unclear  Have what you liked last time
  tired    Choose the place you know
  afraid   Order in writing rather than by phone
  bored    Order one thing you've never had

eat something
  when     chew, eat, swallow: slower, slowly, more slowly, in peace, sitting down
  when     eat, eat at: table, kitchen table, dining table, desk, proper table, plate
  when     eat, have: breakfast, lunch, dinner, something, supper, meal, regular meal, proper meal, small
           meal, snack
  when     eat: -, regularly, meal, breakfast, lunch, dinner
  when     -: breakfast, lunch, regular meal, proper meal
  when     eat: *
  when     eat: something, dinner together, lunch every day, three meals, three meals a day, regularly, with
           family, properly, at table, at the table, slowly, mindfully, breakfast at home, well enough, in the
           morning
  when     make, have, prepare, lay out, set out: breakfast, simple lunch, lunch
  when     prepare: lunch, lunch to work, snack for work
  when     -: mindful eating, regular meals, breakfast for, lunch
  unless   with, friend, date, colleague, meeting, less, smaller, calories, out, restaurant, hall, toilet,
           staff room, break room, at work, others, van, car, cab, lorry, truck, park, train, bus, freezer,
           fridge, mess room, landing, picnic, words, humble pie, side, fork, left hand, chopsticks, packed,
           lunchbox, lunch box, sandwiches, away from, desk, canteen, outside, outdoors, with hands, place,
           café, cafe, mum's, nan's, theirs, garden, balcony, bench, lunch for, breakfast for, lunch at
  unless   canteen, in front of
  1        Put a bowl on the table
  2        Choose where to sit
  3        Put a spoon beside the plate
  4        Name one thing you'd like to eat
  unclear  Ask someone what they're having
  tired    Eat something that needs no cooking
  afraid   Sit with someone while you eat
  bored    Eat it at a different window

eat where others eat
  when     eat, have, try, -: lunch, dinner, breakfast, meal, tea, snack, sandwich
  only     hall, canteen, toilet, toilets, staff room, break room, cafeteria, common room, lunch room,
           dining hall, mess room
  1        Choose where you'd sit; near the door is fine
  2        Choose when it's quietest there
  3        Think of one face there that is kind
  4        Put both feet on the floor
  unclear  Write down when you could leave again
  tired    Go there with a cup of tea first
  afraid   Ask someone if you could sit with them
  bored    Choose what to look at: the window, or the clock

eat well
  when     eat, add, include, have, cook: vegetable, veg, fruit, salad, green, healthy, healthier,
           healthily, well, better, fibre, protein, veggie
  when     become, go, be: vegetarian, vegan
  when     -: vegetable, healthy eating, nutrition, fruit and veg
  when     eat, add, include, have, cook, try: vegetarian, plant based, seasonal, whole food, five a day,
           more protein, more fibre, more iron, healthy food, better food, more plants, less processed,
           balanced diet, balanced meal, mediterranean diet, colourful food, meat free day, meatless
           monday, more green, real food, legume, fermented food, veg, iron rich food
  when     become, go, be, turn, try, start: plant based, flexitarian, pescatarian, veganism,
           vegetarianism, vegan, vegetarian, gluten free, lactose free, dairy free, mediterranean diet,
           fodmap, low fodmap
  when     change, improve, fix: diet, my diet, nutrition, eating habit, gut health, eating habits
  when     -: plant based diet, five a day, healthy diet, mediterranean diet, meatless monday, vegan,
           balanced diet, eating healthy, eat healthy, healthy food, diet, food diary, cholesterol, fruit
  unless   vegetable garden, grow, chop, calorie, weight, keto, fasting, crash, lose, dog, cat, lunch
           with, cake,
           first
  number   Put one of them on a plate
  1        Check what you have in the house
  2        Wash one carrot
  3        Put something green on a plate
  4        Choose a colour to eat tomorrow
  unclear  Name one vegetable you like
  tired    Add frozen peas to whatever there is
  afraid   Add it to something you already love
  bored    Try the oddest fruit in the shop

shop for food
  when     do, start, go on, order: big shop, weekly shop, food shop, online shop, monthly shop, supermarket
           shop
  when     buy, get, shop for, order, do: grocery, food shopping, grocery shopping, weekly shop, supermarket,
           cat food, dog food
  when     pick up, fetch: grocery, food shopping, grocery shopping, weekly shop, supermarket, cat food, dog
           food
  when     buy, get, shop for: food, bread, milk, egg, butter, vegetable, fruit, coffee, tea, flour, cheese,
           dinner, ingredient
  when     pick up, fetch: food, bread, milk, egg, butter, vegetable, fruit, coffee, tea, flour, cheese,
           dinner, ingredient
  when     -: big shop, food shop, weekly food shop, weekly shopping, shop for the week
  when     go to: supermarket, shop, grocery store, market, store
  when     write, make: shopping list, grocery list
  when     -: grocery, grocery shopping, supermarket, food shopping, shopping list, shopping, weekly shop,
           milk, egg
  when     buy, get, shop for, do: ramen ingredient, bread roll, cheese for, cereal, oats, yoghurt, healthy
           food, baby formula, formula, groceries online, apple, banana, milk for, food for the week, tofu,
           oat milk, party food, wine for, essentials, food for party, ice cream, yeast
  when     pick up, fetch: ramen ingredient, bread roll, cheese for, cereal, oats, yoghurt, healthy food, baby
           formula, formula, groceries online, apple, banana, milk for, food for the week, tofu, oat milk,
           party food, wine for, essentials, food for party, ice cream, yeast
  when     buy, get, shop for: snack, rice, pasta, chicken, fish, lunch, juice, sugar, water, spice, salad,
           meat
  when     pick up, fetch: snack, rice, pasta, chicken, fish, lunch, juice, sugar, spice, salad, meat
  when     write, make, do, finish: weekly shopping list, shopping list for
  when     go: grocery shopping, food shopping, shopping for food
  when     -: groceries, butter, coffee beans, flour, vegetables, food shop, big shop, online shop for food,
           weekly groceries, farmers market
  when     buy, get: spice, spices
  unless   window, clothes, christmas, present, watercolour, wine, clothes shop, harvest, grow, bath, cook,
           car park, one and, just one, ready, started, out of, freezer, cellar, fridge, with, thaw, defrost,
           in the oven, spilt, spilled, floor, tank
  1        Write one thing on the list
  2        Put the shopping bag by the door
  3        Check what's in the fridge
  4        Say one thing you've run out of
  unclear  Write down what's for breakfast tomorrow
  tired    Write three things that need no cooking
  afraid   Choose the shop's quietest time
  bored    Buy one thing you've never tried

markets and butchers
  when     shop at, visit: butcher, halal butcher, baker, market, farmers market, fishmonger, bakery,
           greengrocer, asian shop, farm shop, at the market, at market, turkish shop, corner shop, deli,
           cheese shop
  when     go to: butcher, halal butcher, baker, market, farmers market, fishmonger, bakery, greengrocer,
           asian shop, farm shop, at the market, at market, turkish shop, corner shop, deli, cheese shop
  when     shop: at the market, at market, for food, for guests
  when     -: butcher, halal butcher, bakery, baker, fishmonger, farm shop
  unless   start, open my own, stocks,
           ask, job, work, apply, cv, hiring, shift, vacancy
  1        Hang a bag on the door handle
  2        Write down one thing you'd like from there
  3        Look up its opening hours
  4        Think of what smells best there
  unclear  Ask what's good today
  tired    Put a bag and your purse together
  afraid   Go at the quietest time
  bored    Buy one thing you can't name
"""
