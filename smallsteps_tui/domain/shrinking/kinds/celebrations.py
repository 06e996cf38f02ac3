"""Celebrations: parties, weddings, birthdays, cards, Christmas and other feasts, farewells."""

KINDS = """
the wedding
  when     plan, organise, prepare, start planning, get ready for, save for: wedding, my wedding, our wedding,
           wedding reception, civil ceremony, engagement, elopement, wedding ceremony, vow renewal, my
           sister's wedding, civil partnership
  when     write, make, do, update, finish: wedding budget, wedding timeline, wedding list, wedding to do
           list, wedding registry, wedding website, gift list for wedding
  when     get: married, engaged
  when     -: bridesmaid, wedding, wedding planning, first dance, wedding budget, wedding prep, wedding
           registry
  unless   go to, attend, speech, vow, photos, gift, present, sew, edit, album, divorce, card, guest at,
           thank, playlist, business band, rubber, resistance, quote, project, solution, toast, join, drummer
  1        Write down one thing you'd like on the day
  2        Write down one person you'd want there
  3        Look at one picture that you like
  4        Say the date, or the month, out loud
  unclear  Ask someone who's married for one piece of advice
  tired    Save one picture or one name
  afraid   Begin with the part you look forward to
  bored    Choose the cheesiest song for the dance floor

book something for the wedding
  when     choose, find, book, order, look for, pick, -: wedding venue, wedding cake, wedding flowers,
           registry office, church for wedding, wedding photographer, registry office date
  unless   go to, attend, gift, present, sew, edit, album, divorce, guest at, thank
  1        Write down the day, and how many you'd be
  2        Write down the one thing that matters to you in it
  3        Look at one picture that you like
  4        Say the date, or the month, out loud
  unclear  Ask someone who's married for one piece of advice
  tired    Save one picture or one name
  afraid   Ask one question, and book nothing yet
  bored    Choose the cheesiest one there is

the guest list, the seating
  when     write, finish, make, do, update, check, cut down, shorten, plan, draw, sketch, design: wedding
           guest list, guest list, seating plan, seating chart, table plan, place card, list of guests
  when     -: seating plan, guest list, wedding guest list, seating chart
  1        Write down one name that'll be on it
  2        Write down who you'd like to sit near you
  3        Draw one table as a circle
  4        Think of who'd be first to dance
  unclear  Write down how many chairs there are
  tired    Write the five names you're surest of
  afraid   Begin with the people you love most
  bored    Put the two cheekiest people at one table

the dress, the suit, the rings
  when     choose, find, buy, book, order, look for, pick, design: wedding dress, wedding ring, wedding rings,
           wedding outfit, bridesmaid dress, wedding suit, wedding shoes, engagement ring, veil, wedding
           earring, wedding hair, wedding jewellery
  when     -: wedding dress, bridesmaid dress, wedding rings, wedding suit, engagement ring
  unless   go to, guest at, sew, resize, resized, clean, insure, insured, insurance, sell, alter, altered,
           alteration, collect, lost, sofa, sink, down the, my wedding ring, my ring, my engagement ring,
           mum's, dry clean, cleaned, steam, hem, pick up, fitting, store, charity, cleaner, cleaners, dry
           cleaner, dry cleaners, loose, tight, stuck
  1        Save one picture of one you like
  2        Write down the most it can cost
  3        Look up one shop and its hours
  4        Say one word for how you'd like to feel in it
  unclear  Ask one friend to come along
  tired    Save two pictures and close the page
  afraid   Try one on at home, borrowed from a friend
  bored    Try on one you'd never wear

vows and speeches for a feast
  when     write, finish, prepare, start: vow, vows, wedding vows, wedding speech, best man speech, maid of
           honour speech, birthday speech, father of the bride speech, bar mitzvah speech, retirement speech,
           farewell speech, speech for the wedding, anniversary speech, graduation speech, rehearsal dinner
           speech, birthday poem, leaving speech, speech for my sister's wedding, speech for, thank you speech
  when     write: toast
  when     -: vows, wedding vows, wedding speech, best man speech, farewell speech, bar mitzvah speech,
           birthday speech, maid of honour speech
  unless   cheese, bread, eulogy, funeral, obituary, company, quarterly, thesis, academic
  1        Write down one thing about them or the day that you like
  2        Write one sentence you'd say to their face
  3        Look at one photo of them and you
  4        Think of a day when you laughed together
  unclear  Write three words about them
  tired    Say one line into your phone
  afraid   Say it to the mirror, very quietly
  bored    Write down the story you'd better not tell

cards, invitations, replies
  when     send, write, design, do, finish: invitation, invitations, wedding invitation, save the date,
           christmas card, birthday card, party invitation, thank you card, card, cards, postcard, father's
           day card, mother's day card, valentine's card, anniversary card, new year's card, baby
           announcement, birth announcement, sympathy card, get well card, easter card, graduation card, eid
           card, farewell card, diwali card, leaving card, card for the teacher, holiday card, congratulations
           card, birthday postcard, condolence card, birthday wish, birthday message, greeting card, new baby
           card, invites, evites
  when     write: christmas letter, thank you note, postcards, name in card
  when     -: get well card, christmas cards, thank you cards, save the dates, postcards, birthday card,
           father's day card, mother's day card, christmas letters, birthday cards, greeting cards,
           valentine's card, birthday wishes
  unless   organ, donor, credit, sim, library, graphic, memory, business, id, flash, score, report card, card
           game, bank, sd, loyalty, gift card, play cards, playing, identity, residence, visa, linocut,
           calligraphy, flashcard, debit, green, post it, postcard from, tram, bus, travel, oyster, parking,
           immunisation, vaccination, vaccine, health, where, train, rail, sick, ration, member, appointment,
           punch, make, medical, dot, insurance, union, prescription, medicare, dispatch, red card, yellow
           card, index card, card reader
  number   Write one name on one of them
  1        Write down one name, and one thing you'd say to them
  2        Write “Dear”, and a name
  3        Find a pen you like writing with
  4        Think of one person who'd be glad to get one
  unclear  Write down the first three names you think of
  tired    Write one sentence, and sign it
  afraid   Say it in five words, and sign it
  bored    Write one as if from the family dog

post a card
  when     post, address: invitation, invitations, wedding invitation, christmas card, birthday card, party
           invitation, thank you card, card, cards, postcard, sympathy card, get well card, anniversary card,
           leaving card, eid card, greeting card, new baby card
  unless   credit, sim, bank, gift card, id, warranty, library, loyalty, donor, online, facebook, photo
  1        Put it in front of you, with a pen
  2        Find the address, or who'd know it
  3        Look for a stamp
  4        Think of the face they'll make
  unclear  Write down whose address you have
  tired    Put it with your keys for tomorrow
  afraid   Put it in the envelope, and leave it open
  bored    Draw something silly on the envelope

congratulate somebody
  when     congratulate, felicitate, say congratulations to, say well done to: *
  1        Write their name, and “I'm so glad for you”
  2        Write down the one thing they did so well
  3        Think of their face when they heard it
  4        Say their name aloud
  unclear  Choose: a card, a message, or by word of mouth
  tired    Send one word with a heart
  afraid   Write it, and send it tomorrow
  bored    Sing it into a voice message

an invitation to answer
  when     reply to, answer, respond to, accept, decline, rsvp to, refuse: invitation, wedding invitation,
           party invitation, birthday invitation, invite, rsvp, save the date
  when     rsvp: -, *
  when     -: rsvp
  1        Find the invitation, and read its last line
  2        Choose: yes, no, or for an hour
  3        Look up the date it's for
  4        Say the answer out loud
  unclear  Ask one question: “When does it end, and who's coming?”
  tired    Write one line, and send it tomorrow
  afraid   Write both answers, and look at them
  bored    Answer in rhyme

decorations up and down
  when     decorate, put up, take down, put away, undecorate, fetch, set up, bring down, store, pack away,
           hang, hang up: christmas tree, tree, christmas decorations, christmas decoration, christmas light,
           decorations, christmas lights, fairy lights, halloween decorations, easter decorations, outdoor
           lights, tree lights, wreath, advent decorations, lights, bauble, crib figures, garlands, eid
           decorations, diwali lights, decoration
  when     -: christmas tree, christmas decorations, halloween decorations, christmas lights, decorations,
           fairy lights
  unless   tree surgeon, plant, prune, climb, family tree, apple tree, moving, street light, headlight, switch
           off, turn off
  1        Go and look at the spot where you'd begin
  2        Fetch one box
  3        Test one string of lights
  4        Choose the piece you like best
  unclear  Begin with the window you look at most
  tired    Put one box in the hall
  afraid   Hang one thing, and call it done
  bored    Hang one thing upside down

shopping and lists for Christmas
  when     do, start, finish, plan, go: christmas shopping, holiday shopping, christmas list, eid shopping
  when     make, fill, build, do, buy: advent calendar, stockings, stocking, christmas eve box, advent
           calendar for kids, advent box, stocking filler
  when     -: christmas shopping, advent calendar, christmas list, secret santa list
  number   Write down the first one
  1        Write down one name and one small idea
  2        Write down three small things they'd like
  3        Write down the names, nothing else
  4        Think of someone who's easy to please
  unclear  Ask someone what they'd like
  tired    Write one name on a slip of paper
  afraid   Keep it to one small thing each
  bored    Find the smallest gift anyone could give

Christmas and the winter feasts
  when     do, make, finish, write: christmas prep, christmas preparations
  when     plan, prepare for, get ready for, organise, spend, survive, host, celebrate, get through, enjoy:
           christmas, thanksgiving, christmas eve, new year's eve, new year, nye, easter, halloween, boxing
           day, festive season, christmas alone, nowruz, lunar new year, chinese new year, christmas with
           family, new year's eve alone, bonfire night, midsummer, st nicholas, christmas with kids, tet,
           songkran, burns night, silvester, mid autumn festival, christmas with in laws, christmas holidays,
           name day, carnival, christmas party, st patrick's day, orthodox christmas, nikolaus, holiday season
  when     -: christmas, thanksgiving, new year's eve, easter, halloween, nowruz, lunar new year, chinese new
           year, christmas prep, christmas eve, nye, lunar year, christmas plans, carnival, new year cleaning,
           new year's eve plans, midsummer, st nicholas, boxing day, christmas planning
  unless   tree surgeon, plant, prune, climb, family tree, apple tree, decision, card, dinner, cake, gift,
           present, cookie, donation, market stall, carol, jumper, bathroom, traffic, binary, sign off,
           bedroom, living room, kitchen, dead, mourning, first without, moving, street light, headlight,
           sewing
  1        Write down the one part of it you'd keep
  2        Write down what you could leave out this year
  3        Write down one person you'd like to see
  4        Hum one of its songs
  unclear  Write down who does what, in three lines
  tired    Hang up one thing
  afraid   Keep one hour of it for yourself
  bored    Put one thing in the oddest place

birthdays and days for one person
  when     plan, organise, celebrate, prepare, do something for, make something for, think of: birthday, my
           birthday, 40th birthday, anniversary, wedding anniversary, mother's day, father's day, valentine's
           day, name day, kids' birthday, children's birthday, son's birthday, daughter's birthday, surprise,
           valentine, mum's birthday, 18th birthday, 60th birthday, dad's birthday, birthday surprise, date
           for anniversary, 50th birthday, sweet sixteen, birthday breakfast, golden wedding, birthday of,
           women's day, children's day, birthday trip, teacher's day, birthday treat, grandparents' day
  when     -: birthday, mother's day, father's day, valentine's day, anniversary, name day, 40th birthday,
           mum's birthday, wedding anniversary, my birthday, birthday surprise, golden wedding, birthday
           plans, women's day
  unless   card, cake, gift, present, party, dinner, speech, grief, died, death, first without, invitation,
           write, calendar, off, off work, leave
  1        Write down one thing they love, or that you do
  2        Write the date and the name on a slip of paper
  3        Write down one person who'd join in
  4        Picture the first minute of the day
  unclear  Ask someone what they'd like
  tired    Write down “a walk” or “a cake”
  afraid   Keep it to one hour and one friend
  bored    Plan one thing they'd never expect

give a party
  when     host, celebrate, plan, organise, throw, prepare, arrange, have, prepare for, hold: party, reunion,
           baby shower, dinner party, birthday party, hen do, stag do, barbecue, game night, engagement party,
           housewarming, holiday dinner, family gathering, surprise party, potluck, retirement party, kids'
           party, children's party, farewell party, leaving do, leaving party, graduation party, family
           reunion, class reunion, school reunion, garden party, tea party, hen party, stag party,
           bachelorette, bachelor party, eid party, halloween party, new year's eve party, new year's party,
           summer party, office party, christmas party, work do, quinceañera, quinceanera, first birthday
           party, girls' night, film night at home, gender reveal, sleepover, movie night, welcome party,
           housewarming party, get together, cocktail party, fancy dress party, sweet 16 party, poker night,
           bonfire, dinner for friends, party for my parents, family party, 40th, 30th, lan party, fondue
           evening, playdate, poetry evening, party at work, kids' birthday party, leaving drinks, murder
           mystery, bridal shower, costume party, reception, pool party, birthday dinner
  when     host, organise, arrange, prepare for: drinks
  when     have: guest, people over, friends over, people round, friends round, neighbours over
  when     -: party, birthday party, dinner party, housewarming, baby shower, hen do, stag do, retirement
           party, farewell party, leaving do, graduation party, family reunion, quinceañera, hen party, stag
           party, reunion, game night, surprise party, kids' birthday party, bbq party, halloween party, new
           year's party, sleepover, leaving party, bachelorette, garden party, movie night, party planning,
           birthday party ideas, sangeet, office party, gender reveal, class reunion
  unless   dress for, political, go to, attend, outfit, playlist, birthday present, invitation, cake, thank,
           funeral, bag, balloons, decoration, guest list, speech, clean up after, costume, third, quit,
           shopping, pub, venue, where, which, restaurant, card, present, gift, photos, party wall, political
           party, third party, party bus
  1        Write down one name for the guest list
  2        Look up one date that's free
  3        Write down one thing to eat there
  4        Say one thing that would make it nice
  unclear  Write down how many people would be right
  tired    Write down the one person you'd like there most
  afraid   Plan it for three people
  bored    Think of the silliest theme

order a cake
  when     order, choose, find, get, buy: cake, birthday cake, wedding cake, cupcakes, cake for the party,
           leaving cake
  unless   out of, freezer, oven, slice, tin, stall, coffee, fish, fridge, soap, urinal, rice, crab, cake from
           the, collect, pick up
  1        Write down how many it's for, and which flavour
  2        Look up one baker near you
  3        Write down what can't go in it
  4        Think of the first slice
  unclear  Ask the guest of honour: “Fruit or chocolate?”
  tired    Save one phone number
  afraid   Buy one from a shop, and add your own candles
  bored    Order the silliest words on top

games, hunts and quizzes
  when     plan, make, organise, prepare, think up, write, hide, set up, create: treasure hunt, scavenger
           hunt, easter egg hunt, egg hunt, party game, quiz, escape room, birthday game, quiz questions,
           treasure map, birthday treasure hunt, pub quiz, murder mystery game, pass the parcel, birthday
           activities, party games, quiz round
  when     hide: egg, eggs, easter eggs
  when     -: treasure hunt, easter egg hunt, party games, quiz questions, egg hunt, scavenger hunt, treasure
           map
  unless   exam, driving, school quiz, revision
  number   Write down the first one
  1        Write down the first thing to find, or to ask
  2        Draw the room, and put one cross in it
  3        Choose a prize
  4        Think of the first clue
  unclear  Write down how many play, and how old they are
  tired    Use a game everyone knows
  afraid   Try one clue on someone
  bored    Hide the last clue in the fridge

costumes
  when     make, buy, find, choose, put together, borrow, plan, wear: halloween costume, carnival costume,
           fancy dress, fancy dress costume, costume, world book day costume, nativity costume, party costume,
           face paint, santa costume, superhero costume, disguise, costume party outfit
  when     -: halloween costume, fancy dress, costume, carnival costume, world book day, costume idea
  unless   sew, swim, wash
  1        Look in the wardrobe for one thing that would do
  2        Write down three things to go as
  3        Choose who you'd go with
  4        Pull the face that goes with it
  unclear  Ask who else is going, and as what
  tired    Begin with the hat
  afraid   Choose one that's nearly ordinary clothes
  bored    Go as a piece of furniture

eggs and pumpkins
  when     carve: pumpkin, pumpkins
  when     dye, paint, colour, blow out: easter egg, egg, eggs, easter eggs
  when     -: pumpkin carving
  1        Draw one eye, or one stripe
  2        Lay newspaper on the table
  3        Choose the first colour
  4        Draw its face on paper
  unclear  Choose a mood: scary or silly
  tired    Use a felt pen, and leave the rest
  afraid   Begin with the wonkiest one
  bored    Give it your boss's eyebrows

party things
  when     buy, order, get, make, prepare, find: balloon, balloons, party bag, party bags, party hats, goody
           bags, party decorations, paper plate, party supplies, candle for cake, confetti, helium, birthday
           banner, fireworks, party things, decorations for the party, birthday crown, goodie bags
  when     -: party bags, balloons, party decorations, kids' birthday party ideas, party supplies, birthday
           decorations, confetti
  when     -: party bag, goody bag, pass the parcel, pinata, piñata
  unless   hot air, mortgage
  1        Look at what's in the house already
  2        Write down how many guests, and one colour
  3        Put a bag in the hall to collect things in
  4        Think of the face they'll make
  unclear  Ask the guest of honour one question
  tired    Use a ribbon and whatever's lying about
  afraid   Keep it small: one colour, one game
  bored    Blow up one, and let it fly

farewells and thanks at work and school
  when     organise, plan, collect, collect for, do, write, prepare, buy, circulate: leaving do for a
           colleague, collection for colleague, teacher's gift, class gift, leaving card, farewell for,
           farewell gift, collection for teacher, farewell book, leaving present, retirement do, baby
           collection
  when     have whip round for: *
  when     -: whip round
  when     do, organise, start, collect: whip round
  when     -: farewell, leaving do for, office collection, class gift, collection for teacher
  when     collect money for: *, -
  unless   tax, stamp, debt, rent, garbage, rubbish, data, record
  1        Write down two people who'd join in
  2        Write one line to ask them
  3        Write down one thing you'll remember them for
  4        Picture them reading it
  unclear  Ask who sits closest to them
  tired    Put an envelope in your bag
  afraid   Write one sentence of thanks first
  bored    Find one photo that makes people laugh

be a guest
  when     go to, attend, be at, show up at, come to, get ready for, dress for, find outfit for, go as plus
           one to: wedding, party, birthday party, christmas party, office party, family party, baby shower,
           housewarming, graduation, reunion, christening, dinner party, class reunion, bar mitzvah,
           engagement party, birthday, work party, new year's party, family dinner, birthday dinner, barbecue,
           work christmas party, school reunion, family gathering, my ex's wedding, hen do, farewell party,
           ball, prom, gala, in laws for christmas, date
  when     -: prom, graduation, work christmas party, office christmas party, graduation ceremony, prom night
  unless   plan, host, write, speech, gift, present, dating, blind date, doctor
  1        Choose one thing you'd wear
  2        Write down when you'd go home
  3        Write down one thing you could tell someone
  4        Say “Good to see you” out loud
  unclear  Look up when it starts and how you'd get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

anything else to celebrate
  when     say: something at, something at grandpa's 80th, few words
  unless   call, phone, email, text, message, tell, cancel, insurance, first without, dead, died, grief,
           divorce, political, stop, quit, third, rental, traditional medicine, rings bell, join, work, sell,
           wrap, sew, bake, cook, plan, organise, decorate, knit, draw, photograph, film, write, propose,
           host, throw, sing, celebrate, survive, attend, go to, skip, avoid, edit, sort, print, learn,
           practise, shop, shopping, play, paint, eat, memorise, translate, run, swim, dance, climb, cycle,
           clean, tidy, wash, pack, water, plant, prune, harvest, record, scan, donate, return, review, study,
           listen, teach, pray, volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore
  1        Write down one wish you have for it
  2        Write down one thing you'd like to remember of it
  3        Look at one picture from last time
  4        Think of one guest's face
  unclear  Ask someone “What matters most to you in it?”
  tired    Write three words on a slip of paper, and leave it there
  afraid   Ask someone to do it with you
  bored    Make up a toast to the cake
"""
