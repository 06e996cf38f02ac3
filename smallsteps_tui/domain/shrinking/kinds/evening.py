"""An empty evening, a long Sunday, a wish without a shape."""

KINDS = """
an empty evening or Sunday
  when     -: nice, nice evening
  when     have something: to look, look
  when     find something else, do something: -
  when     do something with, do, fill, have, spend: evening, free evening, empty evening, sunday afternoon,
           free time, free day, weekend, sunday, saturday night, friday night, nice evening, afternoon, quiet
           night, quiet evening, empty day, rainy day, spare time, snow day
  when     get through: evening, weekend, sunday, long evening, afternoon
  when     find something to, find things to: do
  when     enjoy: -
  when     -: boredom, free evening, bored
  when     be: less bored, bored
  when     *: quiet evening, lovely evening, slow sunday, slow morning, boring afternoon, boring evening,
           bored evening, empty evening, sunday afternoon, free time, quiet night, empty day, rainy day, spare
           time, long evening, boring sunday, boring sunday afternoon, rainy sunday
  when     do something: nice, different, fun, else, alone, new
  when     find something: else
  unless   shift, class, gown, routine, school, dress, trip, parents, meal, overtime, drinking, wine, about,
           daughter, son, partner, mother, father, friend, friends, grandma, grandpa, mum, dad, wear, eat,
           drink, for, kid, boyfriend, girlfriend, gift
  1        Put on one song, and do nothing else until it ends
  2        Step outside the door and look at the sky
  3        Turn on a light you like
  4        Stretch like a cat, once
  unclear  Choose one: hands, head, legs or someone's voice
  tired    Wrap yourself in a blanket where you are
  afraid   Send one line: “What are you up to tonight?”
  bored    Take down the first book you can reach, and read line nine

have more fun
  when     have, get: fun, good time, laugh, adventure
  when     laugh, have fun: -
  when     have fun: *
  when     be: playful, silly, spontaneous, cheerful, adventurous, fun, less serious, happy, happier, joyful,
           content
  when     feel: happy, happier, joy, happiness, good, alive
  when     enjoy: life, summer, day, moment, evening, weekend, christmas, free time, sunday
  when     -: fun, happiness
  when     find: happiness, joy
  unless   cut, not fun, piano, guitar, violin, game, song, chess, drum, cello, football, tennis, kids,
           children, son, daughter, instrument, golf, theft, basketball, scales, bass, cards, flute, ukulele,
           toddler, baby, grandson, keyboard, trumpet, saxophone, harmonica, badminton
  1        Put on a song that makes you want to move
  2        Look up one picture that always makes you laugh
  3        Send someone the silliest thing you saw today
  4        Pull one face at the mirror, or at the lamp
  unclear  Write down three things that made you smile this year
  tired    Watch something silly, lying down
  afraid   Be silly where no one's looking
  bored    Walk round the room once as someone else

be creative, try something new
  when     be, get, become, feel: creative, inspired, inspiration, artistic, curious
  when     make, do, create, start: art, creative project
  when     try, learn, do: creative
  when     find: inspiration, muse
  when     -: creativity, inspiration, creative project
  unless   recipe, restaurant, piano
  1        Draw one line with your eyes closed
  2        Put a pen and a scrap of paper in front of you
  3        Notice one shape or one sound you like
  4        Trace one shape in the air
  unclear  Choose one: words, colours, sounds or things
  tired    Save one picture you like
  afraid   Make an ugly one on purpose, for the bin
  bored    Use your other hand

a wish without a shape
  when     be, get, become, feel: rich, famous, successful, free, independent, strong, stronger, self
           sufficient, wise, important, popular, attractive, pretty, beautiful, interesting, smart, smarter,
           stable, fulfilled, complete, winner, mature, normal, best version, adult, man, woman, leader,
           genius, minimalist
  when     live: dream, fully, best life, simply, slower, differently, intentionally, -
  when     achieve, reach, follow, chase, realise, pursue, fulfil, set, go after: dream, goal, success,
           potential, full potential, big dream, ambition
  when     have, live, build, want, create: good life, life, simple life, meaningful life, dream life, future
  when     dream: -, big, bigger
  when     -: dream, future, success, freedom, good life, life goal, bucket list, resolution, independence,
           vision board
  unless   insurance, camper, dream car, house, keeper, budget, score, goalkeeper, job, team, product, sprint
  1        Write down what it would look like on an ordinary Tuesday
  2        Write down one hour lately that was a bit like it
  3        Choose one word for it
  4        Close your eyes and picture a morning like that
  unclear  Write down what you'd have less of in it
  tired    Write one word for it on your hand
  afraid   Write it on a slip of paper, and fold it
  bored    Draw it as a stick figure

play a game with someone
  when     play: board game, card game, uno, card, cards, chess, scrabble, domino, rummy, monopoly,
           backgammon, ludo, catan, game, draughts, mah jong, dice, memory, skat
  when     -: board game, chess, card game, game night, board games
  unless   console, video, playstation, xbox, casino, poker, money, online, football, church, organ
  1        Put the game out, or open it
  2        Ask who'd play one round
  3        Say out loud what you'd do first
  4        Think of who it would make laugh
  unclear  Choose the shortest one there is
  tired    Take the first turn, and leave it at that
  afraid   Let them choose the game
  bored    Play it by silly rules

do something together
  when     bake with, cook with, dance with, play with, play, play cards, play cards with, do a puzzle with,
           sing with, garden with, paint with, knit with: dad, father, gran, grandma, grandmother, grandpa,
           grandfather, grandad, mother, mum, mom, nan, parents, parent
  unless   band, match, concert, baby
  1        Put out the one thing you need for it
  2        Write down what they always liked about it
  3        Ask them “Would you like to?”
  4        Sit down near them
  unclear  Choose the shortest one you both know
  tired    Do it sitting down, side by side
  afraid   Let them show you how
  bored    Ask them how it was done when they were young

something useful, for somebody
  when     do, be: useful, productive, helpful
  1        Put one thing near you where it belongs
  2        Name one thing that would take a minute
  3        Look round, and choose one thing
  4        Stretch your fingers once
  unclear  Ask someone at home what would help
  tired    Take one cup to the kitchen
  afraid   Do one minute; that's useful enough
  bored    Do it with your other hand

make somebody glad
  when     make: happy, someone happy, somebody happy, someone smile, smile, person happy, someone laugh, her
           smile, his day, her day, someone's day
  when     cheer up, surprise: somebody, someone
  1        Write down one thing that made them smile before
  2        Choose who it would be
  3        Say one thing you like about them
  4        Picture them smiling
  unclear  Think of what made you happy once
  tired    Send one heart
  afraid   Do it so that no one sees
  bored    Send them the oddest picture you have

music for the evening
  when     -: some music, record night
  unless   mass, funeral, wedding, service, sheet, class, choir, rehearsal, stand, band, party, festival,
           practice, gig, theory, exam, lesson, homework, grade
  1        Put on one song
  2        Choose the song
  3        Hum one line of it
  4        Listen to the room for one breath
  unclear  Ask someone for a song
  tired    Lie down and listen to one
  afraid   Keep it quiet
  bored    Choose one from the year you were twelve

a film, or something to watch
  when     watch: film, movie, something, series, documentary
  when     -: movie, cinema at home, film night, movie night
  unless   photo, photos, painting, drawings, lecture, concert, workshop, edit, shoot, script, festival,
           course, roll, camera, german, french, spanish, italian
  1        Look up where it's on, or find it
  2        Choose between two of them
  3        Put a blanket where you'd sit
  4        Close your eyes for three breaths
  unclear  Ask someone for one title
  tired    Choose the shortest
  afraid   Choose one you know
  bored    Choose one by its picture

one thing in the place of another that tempts
  when     swap, trade, replace, switch, exchange: vape, cigarette, smoke, fag, wine, beer, drink, crisps,
           chocolate, pint, joint, gin, energy drink, coke, fizzy drink, second coffee, coffee, sugar
  unless   job, shift, shop, refund
  1        Choose the first moment of the day for it
  2        Write down what comes in its place
  3        Check that there's some in the house
  4        Take one slow breath
  unclear  Write down what you like about the old one: warm, sweet, busy hands
  tired    Put the new one next to where you sit
  afraid   Keep the old one for tomorrow, and try it today
  bored    Serve it in the finest glass you have

say no to a drink
  when     refuse, turn down, decline, say no to, say no thanks to, wave away, pass on: wine, beer, drink,
           glass of wine, glass, pint, round, shot, prosecco, champagne, sherry, whisky, top up, dessert wine,
           cocktail, toast, joint, cigarette, fag
  unless   job, offer, invitation
  1        Say “Not for me, thanks” out loud once
  2        Choose what you'd have in your hand instead
  3        Choose who you'd stand next to
  4        Put both feet on the floor
  unclear  Choose one line, and use it every time
  tired    Choose when you'd go home
  afraid   Tell one person there before it begins
  bored    Invent the silliest reason, for yourself

open the door to somebody
  when     open, answer: door, front door, doorbell, intercom
  unless   cupboard, oven, fridge, garage, shed, chicken, coop, hen, cage, van, car, dishwasher, machine,
           greenhouse, cell, studio, balcony, patio, cat, dog, window, barn
  1        Walk as far as the door, and put one hand on it
  2        Say “I'm coming” once, out loud
  3        Stand up
  4        Put both feet flat on the floor
  unclear  Look through the spyhole or the window first
  tired    Ask who it is through the door
  afraid   Leave the chain on
  bored    Guess from the ring who it is

draw for its own sake
  when     draw, sketch, doodle: -
  when     practise, learn, do: drawing, sketching, art, illustration, portrait
  when     make: art
  when     fill, finish, start, use, open, begin: sketchbook, sketch book, art journal, drawing pad, drawing
           challenge
  when     try: ink, charcoal, pastel, chalk, pen and ink
  when     do, start: inktober, daily drawing, drawing challenge, pastel, sketch, caricature
  when     learn to: draw, sketch, doodle
  when     learn: sketching, drawing, illustration
  when     -: inktober, urban sketching, doodling, art practice, drawing practice, daily drawing, inktober
           day, zentangle, urban sketch, sketching
  unless   pocket, bag, handbag, coat, class, course, gallery, paint, nail, toner, therapy
  time     Draw for two minutes
  1        Draw one line, anywhere on the page
  2        Put a pencil on the paper
  3        Put a pencil and some paper within reach
  4        Look at one thing near you as if to draw it
  unclear  Choose the thing nearest to your hand
  tired    Draw one circle, and stop
  afraid   Draw it on the back of an envelope
  bored    Draw with your other hand

colour in
  when     colour, color, colour in, color in: -, picture, page, mandala, drawing, mandala book, colouring
           book, coloring book, colouring page, coloring page
  when     do, start, finish: mandala, colouring book, coloring book, colouring page
  when     -: colouring, colouring page
  unless   hair, dye, tint, roots, book club
  time     Colour in for two minutes
  1        Colour one small corner of it
  2        Choose one pencil
  3        Put it on the table with one pencil on top
  4        Name the colour you'd like to see
  unclear  Begin with the smallest shape
  tired    Put one pencil on top of it
  afraid   Try the colour at the edge first
  bored    Use a colour that can't be right

words on a card or a sign
  when     make, create, do: card, business card, sign, sticker, label, invitation, wedding invitation, menu
           card, banner, birthday invitation, save the date, bookmark, postcard, leaflet, flyer, brochure
  unless   credit, memory, sim, buy, sewing, dress, exam, web, nutrition, shipping, gmail, mail, email,
           account, sound, sense, language, up, in
  1        Write down the words it'll have on it, or one of them
  2        Put out one sheet of paper and a pen
  3        Write down who'll see it first
  4        Say the first word it needs
  unclear  Look at one of them that you liked
  tired    Put the paper out, ready
  afraid   Make it for one person you know
  bored    Put one tiny drawing in the corner

order something to eat or drink
  when     order, preorder, pre order: @food, @drink
  unless   with, restaurant, spanish, german, french, english, italian, at the, less, stop, in order,
           alphabetical
  1        Write down what you'd order, and how much of it
  2        Find the page, the number or the place for it
  3        Look at what's there already
  4        Say what you'd order, once, out loud
  unclear  Write down who it's for
  tired    Choose what you had last time
  afraid   Say it once to yourself first
  bored    Guess what it costs

feed the sourdough
  when     feed: sourdough, sourdough starter, starter
  unless   animal, calf, lamb
  1        Take the flour out of the cupboard
  2        Put the jar on the counter, with a spoon
  3        Look at how far it has risen
  4        Take off its lid, and smell it
  unclear  Look up how much it gets, in one recipe
  tired    Put the jar where you'll see it
  afraid   Keep a spoonful in the fridge, as a spare
  bored    Give it a name

heat the oven
  when     preheat, heat, warm up, turn on: oven
  unless   clean, pottery, kiln, cleaner
  1        Open its door, and see if it's empty
  2        Read how hot it needs to be
  3        Walk over to it
  4        Say the number out loud
  unclear  Look at the knob and its signs
  tired    Put a note on its door with the number
  afraid   Ask someone to look at it with you
  bored    Guess how long it'll take

season it
  when     season, salt, spice, sweeten, flavour, flavor, spice up: @food, @drink
  unless   wok, cast iron, skillet, pan, board, path, road, drive, steps, ice, wood, logs
  1        Put what you'd season it with next to it
  2        Take the lid off one jar
  3        Smell it, from close up
  4        Think of how it'll taste
  unclear  Ask who'll eat it how they like it
  tired    Put the salt on the table instead
  afraid   Begin with one small pinch
  bored    Choose with your nose

get through a gathering
  when     enjoy, face, survive, get through, brave, endure, dread, weather, sit through, walk into, show face
           at: @event
  unless   bring, bake, cook, min, mins, minutes, hour, leave
  1        Choose how long to stay, even if it's ten minutes
  2        Choose one person to stand next to first
  3        Choose what you'd wear
  4        Let your shoulders drop, and breathe out
  unclear  Ask who else will be there
  tired    Choose the hour to go home
  afraid   Find one quiet spot to go to, if it's too much
  bored    Choose one odd question to ask someone

find another time for a meeting
  when     move, postpone, reschedule, rearrange, put off, push back, push, delay, shift, change, rebook,
           swap, defer: @event, @meeting, @appointment, @call, @talk
  unless   online, swap to, change to, switch to, file, module, package, folder, method, subscription,
           contract, membership, order, car, front of, back of, to the front, to the back, seat, desk
  1        Write one line: “Could we find another time?”
  2        Find who to tell, and how
  3        Look at the week after in your calendar
  4        Say it once out loud, to an empty room
  unclear  Write down who'd want to know
  tired    Save the words you'd use
  afraid   Write it without giving a reason
  bored    Guess which day they'd pick
"""
