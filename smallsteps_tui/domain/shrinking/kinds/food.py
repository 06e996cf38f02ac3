"""Cooking, baking, preserving."""

KINDS = """
sandwiches and other cold things
  when     make, prepare, do, assemble, fix: sandwich, sandwiches, salad, toast, overnight oats, muesli, wrap,
           fruit salad, bruschetta, cold plate, hummus, packed lunch, sandwich for
  1        Take the first thing out: the bread or the bowl
  2        Clear a place the size of a plate
  3        Say what you'd put in
  4        Wash your hands
  unclear  Open the fridge, and choose two things
  tired    Make half of one
  afraid   Make the plainest one there is
  bored    Cut it into an odd shape

bake
  when     bake, make, start: sourdough, sourdough starter, bread, cake, cookie, pie, birthday cake, biscuit,
           scone, pizza, bun, muffin, brownie
  when     bake: *
  when     bake, make, start, learn: sourdough, sourdough starter, starter, dough, pizza dough, bread dough,
           pie, tart, croissant, quiche, focaccia, cinnamon roll, cupcake, flapjack, gingerbread, challah,
           apple pie, banana bread, cheesecake, crumble, baklava, naan, strudel, pastry, christmas cookie,
           stollen, sponge, macaron, bagel, pretzel, cracker, soda bread, carrot cake, wedding cake, gluten
           free bread, apple cake, rye bread, lemon cake, dessert, roll, plätzchen, gingerbread house,
           pavlova, doughnut, panettone, brioche, flatbread, chapati, roti, tortilla
  when     bake: -, *
  when     learn to: bake, bake bread, make bread
  when     -: sourdough, baking, bread baking, sourdough bread, christmas baking, baking day, sourdough loaf,
           bake
  unless   buy, case, rock, order, dry, business, cutter, clay, polymer, fimo, powder, tray of clay, salt
           dough, pottery, bake sale, bake off, baking tray, baking tin, baking soda, baking powder, baking
           paper, baking sheet
  1        Take one thing for it out of the cupboard
  2        Put the bowl on the counter
  3        Open the recipe and read its first line
  4        Think of how it will smell
  unclear  Write down the one ingredient you'd need to buy
  tired    Put the bowl and the flour side by side
  afraid   Choose the recipe with the fewest lines
  bored    Bake something in a silly shape

get the tin and the oven ready
  when     line, butter, grease, flour, oil: tin, cake tin, tray, baking tray, dish, muffin tin, loaf tin,
           ramekin, baking sheet, pie dish
  unless   waste, rubbish, seed, bird, bike, engine, insulate
  1        Put it on the counter, empty
  2        Take out the butter, or the paper for it
  3        Read the first line of the recipe
  4        Wash your hands
  unclear  Look up how hot, and how long
  tired    Use paper; it saves washing up
  afraid   Do one corner first
  bored    Write your name in the flour

decorate a cake, make sweets
  when     decorate, ice, frost, pipe, fill: cake, cupcake, gingerbread, gingerbread house, cookie, biscuit,
           birthday cake, wedding cake
  when     make: icing, frosting, marzipan, fudge, chocolate, sweets, diwali sweets, ladoo, gulab jamun,
           truffle, toffee, caramel, barfi, pudding, jelly, ice cream, mousse, tiramisu, trifle, custard,
           halva, kheer, meringue
  when     -: cake decorating, icing
  unless   tree, house, tray, drawer, injury, rink
  1        Put a bowl and a spoon on the counter
  2        Read the recipe's first line out loud
  3        Choose one colour for it
  4        Think of how it will look
  unclear  Draw it on paper first
  tired    Put the sprinkles next to the bowl
  afraid   Try it on a biscuit first
  bored    Give it a face

preserve, pickle, brew
  when     make, start, can, bottle, ferment, pickle, preserve, brew, cook, boil, dry, smoke, cure: kimchi,
           jam, marmalade, pickle, sauerkraut, chutney, kombucha, kefir, yoghurt, yogurt, wine, beer, cider,
           mead, ginger beer, elderflower cordial, cordial, apple sauce, apple butter, jelly, liqueur,
           fermented veg, relish, lemon curd, gherkin, tepache
  when     make, start, can, bottle, ferment, pickle, preserve, brew, cook, boil: fruit leather
  when     make, can, bottle, ferment, pickle, preserve, brew, dry, smoke, cure: cucumber, hot sauce, cheese,
           syrup, paneer, tofu, miso, tempeh, vinegar, beetroot, butter
  when     make, can, bottle, ferment, pickle, preserve, brew: tomato, herb, mushroom, plum, sausage
  when     ferment, pickle, bottle: *
  when     learn: fermentation, fermenting, brewing, preserving, canning
  when     -: kombucha, sauerkraut, canning, fermentation, home brew
  when     brew: ale, beer, stout, cider, mead, kombucha, ipa, batch
  unless   traffic, session, with friend, buy, paper, tea, coffee, toast, opener, emotions, feelings, up,
           sober, quit, dinner, soup, salad, feed, bottle feed, gas, get, bottle bank, bottle top, bottle cap,
           bottle opener, bottle rack, bottle return, bottle deposit, bottle warmer, bottle brush, bottle
           neck, bottle teat, bottle store, teat, pickle jar lid, pickle ball, pickleball, bottle holder,
           bottle steriliser, steriliser, bottle carrier, bottle green, pickle fork, bottle of, bottle for,
           bottling plant, bottling line, tour
  1        Put one clean jar or bowl for it on the counter
  2        Count how many jars you have
  3        Read the first line of the recipe
  4        Smell the fruit or the spice
  unclear  Write down how much salt or sugar you'd need
  tired    Put the jars on the counter
  afraid   Make the smallest jar first
  bored    Write the label before there's anything in the jar

dry herbs and fruit
  when     dry, dehydrate: apple ring, apple rings, apple slice, herb, mushroom, tomato, plum, fruit leather,
           apple, chilli, mint, orange slices
  when     dry, hang up to dry, hang: lavender, hydrangea, flower, strawflower, rose, herbs
  unless   hair, wash, laundry, dishes, basket, hanging basket
  1        Lay a cloth or a tray on the counter
  2        Pick out three good ones
  3        Choose a warm, dry place
  4        Smell one
  unclear  Write down how long they take
  tired    Tie one small bunch
  afraid   Begin with a handful
  bored    Write the label first

cook
  when     boil: water, drinking water, pan of water, kettle of water
  when     cook, make, prepare, fry, roast, boil, simmer: dinner, lunch, soup, stew, curry, meal, supper,
           pasta, food, rice, vegetable, chilli, lasagne, sauce, roast, salad, omelette, egg, sandwich,
           breakfast, risotto, stock, packed lunch, family dinner
  when     cook, batch cook: *
  when     learn to: cook
  when     cook: -
  when     cook, make, prepare, fry, roast, boil, simmer, grill, steam, bake, braise, assemble, heat up, heat,
           reheat: fish, chicken, tofu, ramen, noodle, dumpling, sushi, pancake, burger, shepherd's pie, bean,
           lentil, dal, biryani, paella, tagine, taco, burrito, falafel, hummus, pierogi, meatball, stir fry,
           casserole, porridge, oatmeal, vegetable soup, chicken soup, potato, sunday roast, roast dinner,
           tiffin, spaghetti, bolognese, gnocchi, couscous, quinoa, polenta, potato salad, spring roll,
           samosa, sauerkraut, goulash, borscht, pho, kimchi stew, side dish, starter dish, thanksgiving
           dinner, christmas dinner, iftar, tomato sauce, gravy, bento, waffle, french toast, baby food,
           puree, soup for, broth, bone broth, jollof, fufu, injera, arepa, pizza, pesto, guacamole, granola,
           muesli, porridge for, meal for friend, beans and rice, mac and cheese, dish, something warm, salad
           dressing, hot meal, anniversary dinner, birthday dinner, romantic dinner, food from scratch, three
           course meal, turkey, ham, lamb, steak, leg of lamb, duck, curry from scratch, crepe, smoothie bowl,
           congee, pasta by hand, fresh pasta, stuffing, moussaka, enchilada, tempura, okonomiyaki, kebab
  when     cook: from scratch, at home, with kid, for family, for one, for friend, for the week
  when     cook with, cook for, cook from: *
  when     learn to: cook thai, cook chinese, cook italian, cook mexican, cook vegan, cook, cook for, make
           dumplings, cook rice, make pasta, make curry, cook indian food
  when     -: cooking, home cooking, iftar cooking, dinner tonight, sunday roast, pancake day, roast dinner
  unless   reservation, party, book, date, out, list, clean, buy, order, eat, plan, invite, host, guest, egg
           hunt, bird, hens, donate, sell, coffee, grow, plant, harvest, sow, jam session, jam with, books,
           marathon, wash up, decline, braai, barbecue, bbq, campfire, camping, microwave, firepit, cook off,
           cook top, cook school, cook shop, cook island, cook book, cook knife, cook's knife, cook wanted,
           cooking oil, cooking class, cooking pot, cooking gas, cooker, nothing, nobody, no one
  1        Put the pan or the bowl for it where you'd cook
  2        Take one vegetable out of the fridge
  3        Read the first line of a recipe you know
  4        Choose the pot
  unclear  Choose between two dishes you know
  tired    Put a pot of water on, for anything out of a packet
  afraid   Make something you can't spoil: toast with something on it
  bored    Cook to loud music until the first song ends

try a recipe
  when     try, learn, practise, improve, attempt, test, follow, cook, make: recipe, new recipe, new dish,
           recipe from, vegetarian recipe, cooking, cooking skill, indian cooking, thai cooking, vegan cooking
  when     -: new recipe
  unless   write, type, publish, share, book
  1        Open one recipe, and read its first line
  2        Choose a dish, by its name
  3        Put one thing for it on the counter
  4        Say the name of the dish out loud
  unclear  Write down what you have already
  tired    Choose the one with fewest things in it
  afraid   Choose one that is hard to spoil
  bored    Give the dish a French name

learn a dish
  when     learn, learn to make: curry, risotto, omelette, dumpling, pasta, sushi, stew, soup, roast, pancake,
           paella, jollof, biryani, pho, pierogi
  when     learn, learn to make, learn to cook: dal, noodle, fish, bean, lentil, casserole, goulash, gnocchi,
           dumplings, fresh pasta, tagine, kebab, injera, congee, borscht, ramen, taco, falafel, gravy, roast
           dinner, moussaka, lasagne, stir fry
  unless   write, type, publish, book
  1        Write down what goes into it, as far as you know
  2        Write down one thing to ask someone who makes it well
  3        Put one thing for it on the counter
  4        Say the name of the dish out loud
  unclear  Write down what you have already
  tired    Save one page or one clip about it
  afraid   Watch someone else make it first
  bored    Give the dish a French name

a cooking class
  when     book, find, join, sign up for, look for: cooking class, cookery course, cooking course, cookery
           class, baking class, baking course
  unless   teach, host
  1        Look up one near you, and its days
  2        Write down one dish you'd love to learn
  3        Save its page
  4        Say the name of that dish out loud
  unclear  Write down which evening would suit
  tired    Save two names, and stop
  afraid   Ask someone to come along
  bored    Look for the oddest dish they teach

a new pot or machine for the kitchen
  when     try, try out, use, set up, learn to use, unpack: air fryer, slow cooker, pressure cooker, instant
           pot, rice cooker, bread maker, pasta machine, stand mixer, food processor, blender, juicer, waffle
           iron
  unless   clean, return, fix, repair, buy, sell
  1        Put it on the counter
  2        Read the first page of its booklet
  3        Find its lead and its lid
  4        Clear a place for it, the size of a plate
  unclear  Choose the simplest thing it can do
  tired    Take off one sticker
  afraid   Switch it on with nothing in it, if its booklet says so
  bored    Give it a name

wash, peel, chop, thaw
  when     peel, chop, slice, dice, grate, mince, wash, rinse, cut, cut up, shell, pit, trim: onion, potato,
           carrot, vegetable, garlic, ginger, cheese, apple, fruit, tomato, pepper, cabbage, salad, lettuce,
           herb, meat, chicken, mushroom, pumpkin, mango, pineapple, melon, leek, celery, cucumber, orange,
           egg, veg, veggie
  when     cut up, chop up, peel, slice, chop, dice, grate, mince: @food, @crop
  when     -: veg prep, vegetable prep
  unless   hair, budget, garden, pick, cutter, wash up, dressing, plaster, tape, sticker, label, paint,
           wallpaper, bandage, film, mask, plant, plants, greenhouse, cut back, for money
  1        Get it out, and put the board next to it
  2        Put the board and a bowl on the counter
  3        Wash your hands
  4        Look at what you have
  unclear  Choose a bowl for it
  tired    Do the ones that don't need a knife
  afraid   Cut it in big uneven pieces
  bored    Peel it in one long curl

rinse what is small
  when     rinse, wash, soak, drain: rice, lentil, bean, chickpea, quinoa, barley, split pea, couscous, berry
  unless   prayer, bag, boots
  1        Put a sieve and a bowl by the sink
  2        Take the packet or the tin out
  3        Wash your hands
  4        Run a handful through your fingers
  unclear  Read what it says on the packet
  tired    Cover them with water, and leave them
  afraid   Begin with one cupful
  bored    Guess how many there are in a spoon

leftovers
  when     use up, use, eat up: banana, milk, egg, courgette, leftover, leftovers, vegetable, old bread, ripe
           banana, leftover rice, what's in the fridge, food in freezer, overripe bananas, vegetables
  when     -: leftovers, freezer meal, leftover
  when     finish: leftover, leftovers, leftover rice, what's in the fridge
  unless   account, membership, asset, clean, fridge, windscreen, pipe, rent, at the table, off my plate, on
           my plate
  1        Take out what there is, and look at it
  2        Open the lid and smell it
  3        Put a plate or a box on the counter
  4        Think of what it could become
  unclear  Choose what won't keep until tomorrow
  tired    Move one box to the front
  afraid   Put it on toast
  bored    Give the dish a French name

thaw something
  when     defrost, thaw, thaw out, take out of freezer, take out of the freezer: *
  when     take out, get out: chicken, meat, fish, batch, berry, portion, sauce, mince
  unless   ice, account, membership, asset, fridge, freezer, windscreen, pipe, rent, car, steak out,
           microscope, relation, relations, heart
  1        Open the freezer, and find it
  2        Make room on a tray or a plate for it
  3        Choose how long before you need it
  4        Say what you'd make or do with it
  unclear  Read the date on its box or bag
  tired    Put a note on the freezer door
  afraid   Begin with the smallest bag or box
  bored    Guess what else lives in there

marinate
  when     marinate, marinade, brine: *
  1        Put a bowl or a bag for it on the counter
  2        Put one of the things for it on the counter
  3        Open the recipe, and read its first line
  4        Smell one spice
  unclear  Write down how long it would stand
  tired    Choose one with three things in it
  afraid   Begin with oil, salt and a lemon
  bored    Choose by smell alone

freeze food
  when     freeze: bread, meal, soup, leftover, leftovers, chicken, meat, fish, batch, berry, portion,
           vegetable, herb, dinner, banana, food, sauce, stew, curry, cake
  when     freeze: @food, @meal, @crop, rest, extra, half, other half, remainder, half of bolognese
  unless   account, asset, membership, rent
  1        Find one box or bag that fits
  2        Make room in the freezer the size of a book
  3        Write one label with the date
  4        Open the freezer, and look in
  unclear  Write down how many portions it would be
  tired    Do one box
  afraid   Begin with what freezes well: soup or bread
  bored    Write a label with a French name

tea, coffee, a drink
  when     make, brew, have, drink, prepare, pour: tea, coffee, cup of tea, cup of coffee, herbal tea, cocoa,
           hot chocolate, chai, matcha, pot of tea, green tea, latte, golden milk
  when     -: cup of tea, tea, green tea, hot chocolate, herbal tea, matcha
  unless   away, spill, for tea, chips, with, date, meet, party, friend, table, park, cafe, café, town,
           outside, garden, bench, balcony, less, stop, instead, shop, machine, grinder, descale, buy
  1        Put the kettle on
  2        Choose your favourite cup
  3        Put a spoon in the cup
  4        Smell the tin, for one breath
  unclear  Choose between two kinds
  tired    Have one that needs no kettle
  afraid   Make one for someone else too
  bored    Drink it at a different window

a cold drink
  when     make, have, drink, prepare, pour, mix: ginger beer, alcohol free beer, tonic, tonic water, lime and
           soda, elderflower, cordial, squash, mocktail, sparkling water, coke, soda
  when     make, have, drink, prepare, pour, mix, blend, squeeze: smoothie, juice, lemonade, green smoothie,
           fresh juice, iced tea, milkshake, iced coffee
  when     -: smoothie, green smoothie, lemonade
  unless   date, meet, party, stand, stall, buy, less, instead, clean, get
  1        Put what goes in it on the counter
  2        Choose your favourite glass
  3        Find a spoon or a straw
  4        Smell the fruit
  unclear  Choose between two kinds
  tired    Have one that needs no machine
  afraid   Make one for someone else too
  bored    Drink it at a different window

cook for many
  when     cater for, cook for, cater: *
  when     host, cook, make, prepare, plan, organise: dinner for, dinner for eight, dinner for friend, dinner
           party, big dinner, brunch for, buffet, brunch, potluck, sunday lunch, thanksgiving, supper club,
           dinner for neighbours, bbq, barbecue, food for the party, tapas evening, party food, finger food,
           canape, cheese board, picnic, afternoon tea
  when     bring, contribute: dish to the party, salad to party, dish to potluck, cake to office, something to
           potluck
  when     contribute: salad, cake
  when     -: dinner for friends, buffet, catering, potluck, party food, picnic, barbecue, bbq, potluck dish,
           canapes, afternoon tea
  unless   website, blog, server, app, podcast, domain, tv show, family dinner, for one, for myself, for kids,
           for two, dad, mum, diet, exchange student, webinar, party games, one person, workshop, meeting,
           event, airbnb, refugee
  1        Write down one dish that always works
  2        Count the plates you have
  3        Write down who can't eat what
  4        Picture the table
  unclear  Write down what others could bring
  tired    Choose what you could buy ready-made
  afraid   Cook one big pot, with bread
  bored    Give the evening a silly name

anything else in the kitchen
  when     stir, whisk, knead, grill, blanch, sieve, poach, deep fry: *
  when     season: ~
  when     feed: people, 20 people, crowd, guest, family, team, visitor
  when     chop: wood for pizza oven
  unless   call, phone, email, write, text, message, ask, tell, thank, sell, cancel, book, return, visit,
           eat, clean, tidy, scrub, paint, renovate, grow, plant, sow, harvest, reduce, less, stop, quit,
           diet, skip, calories, buy, order, shop, get rid, hair, burn, cupboard, sink, table, knife,
           hand, deal, eyes, joint, sleeves, cigarette, fish tank, freezer, floor, bake, decorate, peel,
           chop, wash, plan, freeze, defrost, thaw, draw, photograph, host, cater, pack, preserve, pickle,
           ferment, brew, cook, learn
  1        Write down the first thing you'd need for it
  2        Put a pan, a bowl or a board on the counter
  3        Read the recipe as far as the second line
  4        Think of who you'd eat it with
  unclear  Write down one thing you haven't got
  tired    Put the dry things together on the counter
  afraid   Choose the easy version
  bored    Cook it as if you were on television

out of the freezer in time
  when     get, take, get out, take out, bring out, fetch, lift out: @food, tub, portion, tea, dinner
  only     freezer
  unless   defrost, clean, new, buy
  1        Open the freezer, and find it
  2        Make room on a plate for it
  3        Choose the day it's for
  4        Think of where it lies in there
  unclear  Read its label, or guess what it is
  tired    Take out whatever lies on top
  afraid   Ask someone how long it takes
  bored    Guess what's in the one without a label

boxes and jars to be clean for it
  when     sterilise, scald, heat up: jar, jam jar, bottle for jam, kilner jar, lid
  unless   baby, breast, formula
  1        Put the jars and their lids by the sink
  2        Count how many you'd need
  3        Find the lids that fit
  4        Put one hand round a jar
  unclear  Look up how long, and how hot
  tired    Put them through the dishwasher
  afraid   Do one jar first
  bored    Line them up like a choir
"""
