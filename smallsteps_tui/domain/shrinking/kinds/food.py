"""Cooking, eating, drinking, planning food."""

KINDS = """
drink water
  when     drink: water, glass of water, litre of water, more water, -
  when     stay, be, keep: hydrated
  when     -: water, hydration
  unless   plant, alcohol, beer, wine, salt
  number   Drink one glass of water
  1        Fill a glass with water
  2        Take one sip of water
  3        Put a glass beside the kettle
  4        Wet your lips
  unclear  Choose the glass you like best
  tired    Put a bottle of water next to the bed
  afraid   Have it warm, with a slice of something in it
  bored    Put a leaf of mint in it

plan meals
  when     plan, prep, prepare, do: meal, meal plan, week's meals, menu, dinner, meals, lunches, school lunch
  when     -: meal plan, meal prep, meal planning, menu
  unless   party, christmas, guest
  1        Write down one dinner you like
  2        Look what is in the fridge
  3        Put a pen on the shopping list
  4        Name one thing you feel like
  unclear  Write down what you ate on a good day
  tired    Write down one dinner that comes out of a tin
  afraid   Repeat a week you've had before
  bored    Let someone else name one dish

bake
  when     bake, make, start, feed: sourdough, sourdough starter, bread, cake, cookie, pie, birthday cake,
           biscuit, scone, pizza, bun, muffin, brownie, -
  when     bake: *
  when     -: sourdough, baking, sourdough starter
  unless   buy, case
  1        Take the flour out of the cupboard
  2        Put the bowl on the counter
  3        Open the recipe and read its first line
  4        Think of how it will smell
  unclear  Write down the one ingredient you'd need to buy
  tired    Put the bowl and the flour side by side
  afraid   Choose the recipe with the fewest lines
  bored    Bake something in a silly shape

cook
  when     cook, make, prepare, fry, roast, boil, simmer: dinner, lunch, soup, stew, curry, meal, supper,
           pasta, food, rice, vegetable, chilli, lasagne, sauce, roast, salad, omelette, egg, sandwich,
           breakfast, risotto, stock, jam, packed lunch, family dinner, -
  when     cook, batch cook: -, *
  when     learn to: cook
  when     try: recipe, new recipe
  when     -: recipe, cooking, dinner, soup
  unless   reservation, party, book, date, out, list
  1        Put the pan on the stove
  2        Take one vegetable out of the fridge
  3        Read the first line of a recipe you know
  4        Choose the pot
  unclear  Choose between two dishes you know
  tired    Put a pot of water on, for anything out of a packet
  afraid   Make the dish you can't spoil: toast with something on it
  bored    Cook to loud music until the first song ends

eat something
  when     eat, have: breakfast, lunch, dinner, something, supper, meal, regular meal, proper meal, small
           meal, snack
  when     eat: -, regularly, meal, breakfast, lunch, dinner
  when     -: breakfast, lunch, regular meal, proper meal
  unless   with, friend, date, colleague, meeting
  1        Put a bowl on the table
  2        Choose where to sit
  3        Put a spoon beside the plate
  4        Name one thing you'd like to eat
  unclear  Ask someone what they're having
  tired    Eat what needs no cooking
  afraid   Sit with someone while you eat
  bored    Eat it at another window than usual

eat well
  when     eat, add, include, have, cook: vegetable, veg, fruit, salad, green, healthy, healthier, healthily,
           well, better, fibre, protein, veggie
  when     become, go, be: vegetarian, vegan
  when     eat more: *
  when     -: vegetable, healthy eating, nutrition, fruit and veg
  unless   vegetable garden, grow, chop
  number   Put one of them on a plate
  1        Wash one carrot
  2        Put one apple on the table
  3        Put something green on a plate
  4        Choose a colour to eat tomorrow
  unclear  Name one vegetable you like
  tired    Put frozen peas in whatever there is
  afraid   Add it to something you love already
  bored    Try the oddest fruit in the shop

shop for food
  when     buy, get, shop for, pick up, order, do, fetch: grocery, food, food shopping, grocery shopping,
           weekly shop, bread, milk, egg, butter, vegetable, fruit, coffee, tea, supermarket, flour, cheese,
           cat food, dog food, dinner, ingredient
  when     go to: supermarket, shop, grocery store, market, store
  when     write, make: shopping list, grocery list
  when     -: grocery, grocery shopping, supermarket, food shopping, shopping list, shopping, weekly shop,
           milk, bread, egg
  unless   window, clothes, christmas, present
  1        Write one thing on the list
  2        Put the shopping bag by the door
  3        See what is in the fridge
  4        Say one thing you're out of
  unclear  Write down what's for breakfast tomorrow
  tired    Write three things, the ones that need no cooking
  afraid   Choose the shop's quietest hour
  bored    Buy one thing you've never tried
"""
