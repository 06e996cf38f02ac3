"""Recovery: smoking, screens, shopping, burnout; always something added, never a smaller amount."""

KINDS = """
block a site or an app
  when     block, limit: site, shopping site, website, tiktok, instagram, youtube, app, news, reddit,
           facebook, twitter, page, shop, netflix, news site, game, browser, ebay, amazon, shein, internet
  when     lock, lock out of: shopping site, website, tiktok, instagram, youtube, app, reddit, facebook,
           twitter, netflix, game, browser, ebay, amazon, shein
  when     use, get, install, try, turn on, set, set up: app blocker, website blocker, screen time limit,
           focus mode, app limit
  unless   casino, betting, bet, gambling, number, caller, driveway, building, parking
  1        Open the settings, and search them for “limit”
  2        Write down the one that takes up most time
  3        Choose the hours you'd keep it shut
  4        Put the phone down for one breath
  unclear  Ask someone which blocker they use
  tired    Log out of it, and stop
  afraid   Try it for ten minutes
  bored    Guess how often you'd try to open it

patches and gum
  when     buy, order: nicotine patch, nicotine gum, nicotine lozenge, nicotine replacement, patch for smoking
  when     get, buy, try, order: nicotine patch, nicotine gum, nicotine replacement, nicotine lozenge
  when     *: nicotine replacement
  unless   software, dog, test
  1        Ask a pharmacist one question about them
  2        Read the first line of the leaflet
  3        Put a note about it on your keys
  4        Take one slow breath instead of the next puff
  unclear  Write down which time of day is hardest for you
  tired    Put them where your lighter used to be
  afraid   Ask someone who's used them
  bored    Chew something very sour

clear out what tempts
  when     put away, lock away: cigarette, lighter, tobacco, vape, alcohol
  when     lock away: bottle
  when     clear, clear out, throw out, throw away, get rid of, chuck, chuck out, bin, flush, crush, crumple:
           rollies, last pack, pack of rollies, pack of cigarettes, pack of fags, cigarettes, tobacco,
           ashtray, lighter, vape, papers and filters, cigarette papers, fag
  when     clear, clear out, throw out, throw away, hide, pour away, bin: bottle, ashtray, lighter, cigarette,
           alcohol, wine, beer, snack, junk food, tobacco, vape, stash
  unless   bank, bottle bank, recycling, bar, crates, tip, baby, milk, lunchbox, lunch, water bottle,
           lemonade, glass
  unless   garden, patio, shed, stain, stains, lawn, car, beach, from the road, bedside, sauce, hot water,
           loft, guests
  1        Ask someone to clear it out with you
  2        Put an empty bag in the hall
  3        Choose what could go there instead: a plant, a book
  4        Say who could do it for you
  unclear  Write down one thing you'd like there instead
  tired    Ask someone to take it away today
  afraid   Leave the room, and let someone else begin
  bored    Choose a plant for the empty shelf

stay away from a place
  when     avoid, stay away from, stay out of, keep away from, walk past, go past: pub, bar, trigger, casino,
           shop, off licence, bookie, mall, trigger situation, liquor store, temptation
  1        Choose another way home for today
  2        Write to someone: “Could I call you around six?”
  3        Write down one good thing to do at the hardest time
  4        Say the name of one street you'd take
  unclear  Write down which time of day is hardest
  tired    Stay where you are, in something soft
  afraid   Tell someone which time of day is hardest
  bored    Walk home along a street you've never taken

know what sets it off
  when     write down, list, note, identify, know, find, notice, learn, recognise: trigger, warning sign,
           craving
  when     identify, notice, recognise: pattern
  when     make, write, update: relapse prevention plan, relapse plan, recovery plan, coping plan, wellness
           plan, wrap plan
  when     -: trigger, triggers
  when     *: warning sign, relapse prevention plan, relapse plan, recovery plan, coping plan, wellness plan,
           wrap plan, relapse prevention
  unless   smoke detector, knitting, sewing, sql, event, migraine, cron
  unless   data, chart, numbers, cloth, fabric, stroke, sepsis, sales, weather, bird
  1        Write down one hour of yesterday that was hard
  2        Write down one thing that helped yesterday
  3        Say who you could reach when it's hard
  4        Say where you were when it began
  unclear  Ask yourself “Hungry, angry, lonely, tired?”
  tired    Write down one word for what came before
  afraid   Say it to someone on your side first
  bored    Draw it as a weather map

wait out an urge
  when     ride out, sit out, wait out, surf, get through, resist, cope with, manage, handle, deal with,
           survive: urge, craving, cravings, temptation, withdrawal
  when     -: craving, urge, urge surfing, temptation, halt, halt check
  unless   wave, board, sea, bank, cash
  1        Put your feet on the floor and name five things you see
  2        Send one line to someone on your side
  3        Hold something cold, or something soft
  4        Breathe out for longer than you breathe in
  unclear  Give it a number from one to ten
  tired    Lie down with a blanket round you
  afraid   Sit somewhere with someone else
  bored    Brush your teeth

step work
  when     read: reflection, devotional, recovery book, just for today, daily reflection
  when     work, do, write, finish, read, start: fourth step, step work, fifth step, step four, big book,
           ninth step, eighth step, twelve steps, recovery reading, moral inventory
  when     *: recovery book, fourth step, step work, fifth step, step four, big book, ninth step, eighth
           step, twelve steps, recovery reading, moral inventory
  unless   assembly, essay, portfolio, nursing, placement
  1        Read one line of it, slowly
  2        Write the date and one word under it
  3        Send your sponsor one line
  4        Say one line that has carried you before
  unclear  Write down one question for your sponsor
  tired    Put the book on your pillow
  afraid   Say one line of it to someone who's done it
  bored    Read it aloud in a radio voice

go to a meeting of the fellowship
  when     find, join, look up, try, choose: smart recovery, na meeting, al anon, recovery meeting, home
           group, al anon meeting, ga meeting, recovery group, refuge recovery, recovery cafe, fellowship
           meeting
  when     find, look up, choose: aa meeting, online meeting, sober meeting, support meeting, women's meeting
  unless   visa, renew, licence, permit
  unless   marathon, race, run, ride, club, shirts, kit, event, team, charity, walk, swim, tournament
  1        Look up when the next one begins
  2        Write to someone who'd go with you
  3        Put your shoes where you'll see them
  4        Say “I'm going tonight” out loud
  unclear  Choose between a room and a screen
  tired    Listen in from bed, with the camera off
  afraid   Plan to sit near the door
  bored    Notice one sentence you'd like to keep

tidy up the phone
  when     delete, uninstall, remove, log out of, get off, deactivate, sign out of, leave, quit: instagram,
           app, tiktok, twitter, facebook, reddit, snapchat, game, youtube, social media, amazon app, shopping
           app, games, dating app, social medium, news app, youtube app, linkedin, discord, candy crush,
           facebook account, instagram account, social media app, social media break
  when     do, try, start, take: social media break, digital detox, social media detox, phone detox, dopamine
           detox
  when     *: candy crush, facebook account, instagram account, social media app, social media break, social
           media detox, digital detox, dopamine detox, screen free evening, screen time, phone detox
  unless   tracking, permission, permissions, ad, ads, location, kids, kid's, mum, mum's, dad, dad's, library,
           work computer
  1        Move one app off your home screen
  2        Put a book where your phone spends the night
  3        Turn the phone face down beside you
  4        Look at the farthest thing you can see
  unclear  Write down which app you open without meaning to
  tired    Leave the phone to charge in the hall
  afraid   Tell someone how else to reach you
  bored    Draw what you see out of the window

put the phone away
  when     phone out, phone down, phone off, screen off, screens off: *, -
  when     leave, put, keep: phone home, phone at home, phone behind
  when     -, turn on, switch on, set, use: airplane mode, aeroplane mode, flight mode, focus mode, digital
           sunset, news fast, media fast, phone fast, social media fast
  when     set phone to, set phone on, put phone on, put phone to, phone to: grayscale, greyscale, silent,
           dnd, airplane mode, aeroplane mode, flight mode, do not disturb, mute, low power, black and white,
           bed, shelf, landing, drawer, sleep
  when     phone on: grayscale, greyscale, silent, dnd, airplane mode, aeroplane mode, flight mode, shelf,
           table, do not disturb, mute, low power, black and white, landing
  when     phone at: night, dinner, table, bedtime, breakfast, lunch, mealtime, supper, door
  when     phone in: bed, kitchen, hall, hallway, drawer, car, bag, other room, another room, boot, glovebox,
           glove box, cupboard, wardrobe, safe, tin, study, porch, basket, box, pocket, locker, bathroom,
           living room
  when     phone: stay, stays, stay home, charging, charger, upstairs, downstairs, outside, outside bedroom,
           bedroom, drawer, away, face down, on charge
  when     put, put away, leave, turn off, switch off, lock away, lock, charge, keep, store, hide: phone away,
           phone down, phone outside, tablet away, laptop away
  when     put, put away, leave, turn off, switch off, lock away, lock, keep, store, hide: phone, smartphone,
           mobile, cell phone, phones
  when     put down: phone, smartphone, mobile
  when     have: phone free evening, phone free hour, screen free evening
  unless   calm, on the phone, polite, her, his, mum's, dad's, case, contract, insurance, number, buy,
           charger, lid, find my, charged, rice, on for, screen protector, tripod, dashboard, sell
  unless   reception, repair, repairs, the shop, with it, kids, children, students, loudspeaker, speaker,
           hold, to my ear, stand, mount
  1        Put the phone face down, an arm's length away
  2        Turn off its sound
  3        Choose where it'll sleep tonight
  4        Look up from the screen for one breath
  unclear  Write down what you'd do with free hands
  tired    Leave it where it is, and turn the other way
  afraid   Tell someone you'll be off for an hour
  bored    Guess how long a minute feels without it

a smoke or a drink later
  when     wait till, wait until, wait for, wait, hold off, hold off till, hold off until, delay, put off,
           postpone, no: first cigarette, cigarette, smoke, fag, ciggie, cig, roll up, vape, first smoke,
           first coffee
  when     -: last cig, last cigarette, last smoke, last fag, last vape, first cigarette, first cig
  unless   smoke alarm
  1        Set an alarm for when it would be
  2        Put them in another room until then
  3        Write down one thing to do with your hands instead
  4        Breathe out for longer than you breathe in
  unclear  Write down which ten minutes are hardest
  tired    Lie down until the alarm goes
  afraid   Tell someone what you're waiting for
  bored    Chew something very sour

turn off notifications
  when     turn off, mute, disable, switch off, silence, turn, limit, reduce: notification, alert, badge,
           group chat, work email, email notification, push notification
  when     -: notification, do not disturb
  unless   smoke, car, boiler
  1        Open its settings, and look for the bell
  2        Choose one that can be quiet, the loudest
  3        Turn the sound down by one notch
  4        Turn the phone over
  unclear  Write down whose messages can always come through
  tired    Switch on do-not-disturb for an hour
  afraid   Mute one for a day
  bored    Mute the one with the silliest sound

stop the shopping mails
  when     unsubscribe from: zalando newsletter, shop newsletter, brand newsletter
  when     unsubscribe, unsubscribe from: *
  when     unsubscribe from, unsubscribe: shopping email, email, newsletter, mailing list, marketing email,
           promotion, promo email, shopping newsletter, spam, catalogue, junk mail, shop email
  when     opt out of, block: shopping email, marketing email, promo email, shop email, newsletter, mailing
           list
  unless   pager, rota, calendar, channel, netflix, spotify, prime, disney, sky, gym, patreon, onlyfans,
           audible, apple, trial, hellofresh, box, youtube, podcast, xbox, premium, subscription
  1        Open the newest one and scroll to its last line
  2        Choose the shop that writes most often
  3        Delete one of them unread
  4        Say the name of one shop you don't need
  unclear  Write down one shop you do like to hear from
  tired    Delete one, and leave it at that
  afraid   Mute one sender first
  bored    Read one subject line in a market trader's voice

spend with care
  when     buy: less
  when     do, have, try, start, keep to, stick to: no spend month, no buy year, spending freeze, no spend
           week, no spend day, low spend month, no buy month
  when     -: no spend month, no buy year, no spend week, no spend day, spending
  when     control, curb, watch, manage, track, rein in: spending, impulse buying
  when     *: thirty day list, spending freeze, low spend month, impulse buying, shopping addiction
  unless   bus, train, government
  unless   baby, wedding, shower, santa, library, registry, bauble
  1        Write down the last thing you bought, and what it cost
  2        Write down one thing you already have and like
  3        Close the shop's page
  4        Touch one thing you own and like
  unclear  Write down what you felt when you wanted it
  tired    Put your card in another room
  afraid   Tell someone what you'd like to buy, before you do
  bored    Use one thing from the back of a cupboard

pay in cash
  when     use, pay with, pay in, spend, -: cash only, only cash
  when     pay with, use: cash
  unless   owe, debt, machine, business, customer
  1        Put today's money in one envelope or one pocket
  2        Write down one sum for the day
  3        Find the purse or the envelope
  4        Leave the card in a drawer
  unclear  Write down what the day will need
  tired    Count three coins
  afraid   Choose one shop to try it in
  bored    Draw a face on the envelope

let someone hold the card
  when     leave: credit card, debit card, bank card, cash card, wallet
  when     give, hand, hand over, let: bank card, credit card, debit card, cash card, hold card
  when     hand, hand over, let: card
  unless   freezer, ice, drawer, at home, birthday, thank, thank you, christmas, eid, business, sympathy,
           leaving, get well, flowers, door, letterbox, neighbour, neighbours, sign, report, score, library,
           id, staff, sim, memory, sd, fuel, loyalty
  1        Write one line: “Could you look after my card for a while?”
  2        Choose who you'd trust with it
  3        Take your card number out of one shop
  4        Say to yourself “Help is allowed here”
  unclear  Write down what you'd like them to say if you ask for it back
  tired    Put the card in an envelope with a name on it
  afraid   Ask for one week first
  bored    Wrap it like a present

recover from burnout
  when     take it slow, take it slower, take things: -, slow
  when     live: slower
  when     recover from, heal from, get over, recover, prevent, avoid, cope with: burnout, overwork,
           exhaustion, stress
  when     slow down, do: less
  when     slow down: -
  when     reduce, cut down, lower: workload, stress, commitment, working hours
  when     learn to: rest, relax, do nothing, slow down
  when     -: burnout, overwork, exhaustion, workaholism
  unless   heart, case, motor, engine, km, mile, lap, run, hill, bend, corner, driving, cornering, race, pace,
           tempo, song, solo, bars, read, reading, talk, talking, speech, lane, hills, meal, meals, eating,
           food, drink, drinking, chewing, typing, breathing, spending
  1        Take one thing off today's list
  2        Sit down somewhere soft, and put the phone away
  3        Close one window on the screen, or one door
  4        Let both hands lie open
  unclear  Write down what tired you most this week, people too
  tired    Lie down, with nothing to do
  afraid   Tell someone you have a lot on
  bored    Watch a cloud, a tree or a fish

leave work at work
  when     leave, ignore, don't open: email, emails unread, inbox, work email, slack, work chat
  when     leave: teams
  when     leave: laptop, work laptop, work phone, computer
  when     go home, get home, head home, clock off, leave: on time, -, at five
  when     set, keep, agree on: work hour, working hour, office hour
  when     turn off, shut down, close, switch off, shut: computer, laptop, work computer, work laptop, work
           phone, pc
  when     leave, finish, stop, log off, clock out of, end: work, office, work day, workday, on time
  when     log off, clock out, switch off: -, from work, at five, on time
  when     take: lunch break, real lunch break, lunch
  when     have: work life balance, life outside work
  when     -: lunch break
  when     *: real lunch break, work life balance, life outside work
  unless   early, job, resign, notice, virus, update, dance, shop
  unless   work on, lunch to, lunch for, with it, laptop with, computer with, shed, until inspected, lunch
           outside, park, garden
  1        Set an alarm for ten minutes before you go
  2        Write down tomorrow's first task, then close the list
  3        Put your bag where you can see it
  4        Push your chair back once
  unclear  Write down what can wait until tomorrow
  tired    Shut one lid, or one drawer
  afraid   Tell someone when you finish today
  bored    Wave to the printer on your way out

find joy or a hobby again
  when     enjoy something: *
  when     enjoy: life
  when     find, start, take up, pick up, try, get back into, discover, rediscover, have, get: hobby, joy,
           pleasure, passion project
  when     -: hobby, joy
  unless   kids, children, meal, food, dinner, toddler, jobby
  1        Write down one thing you liked when you were twelve
  2        Put on one song you used to love
  3        Touch one thing you used to play or make with
  4        Remember one smell you like
  unclear  Choose one: hands, head or legs
  tired    Watch someone else do it for a minute
  afraid   Do it where no one will see the result
  bored    Choose the one other people would find odd

after a slip
  when     start again after, start over after, start over, get back on: slip, relapse, bad week, -, lapse,
           wagon, track, setback, diet
  1        Say to yourself “What I did before still counts”
  2        Tell someone on your side, in one line
  3        Do one ordinary thing: wash, or open a window
  4        Breathe out, and let your shoulders drop
  unclear  Write down one thing that helped on a better day
  tired    Go to bed; tomorrow's another day
  afraid   Tell someone who's been there
  bored    Make the bed

free evenings and friends without a drink
  when     find, plan, try, look for: sober friend, sober activity, alcohol free drink, mocktail, activity
           without alcohol, alcohol free evening
  when     order, ask for: sparkling water, tonic, tonic water, lime and soda, soda, coke, lemonade, juice,
           ginger beer, soda water
  when     order: alcohol free drink, non alcoholic drink, mocktail, soft drink
  unless   bbq, party, online, case, crate, gala, kids, pack, delivery, wholesale, bottles, flight, tray
  1        Say “Something without, please” out loud once
  2        Write down one thing you'd enjoy that starts after six
  3        Send one line to someone you'd like to do it with
  4        Name one juice you liked as a child
  unclear  Choose one: out, at home, or with someone
  tired    Run a bath, or put on your softest things
  afraid   Tell one friend before you go
  bored    Invent a drink with the silliest name

lock the card
  when     leave, put, keep: credit card, debit card, bank card, cash card
  when     freeze, lock, cut up, block, pause, hide, remove: credit card, card, bank card, debit card
  unless   library, gym, membership, loyalty, birthday, lost, stolen, sim, business, memory, graphics,
           greeting, christmas
  1        Put the card in an envelope, and close it
  2        Open the bank's page and find the word “pause”
  3        Take the card out of your purse
  4        Say where you'll keep it from now on
  unclear  Write down which shop is hardest to leave
  tired    Put it on the highest shelf
  afraid   Lock it for one day
  bored    Wrap it up like a parcel

take the card out of the shop
  when     delete, remove, take out, clear: card details, saved card, saved payment, paypal, saved cards,
           card from amazon, payment details, payment method
  1        Open the shop's page, and find the word “payment”
  2        Write down the shop that has it
  3        Choose the shop you visit most
  4        Close the shop's tab
  unclear  Write down where it is saved
  tired    Log out there, for today
  afraid   Ask someone to do it next to you
  bored    Name the shop you like least
"""
