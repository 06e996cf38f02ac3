"""Deeds set apart by what or whom they are done to, where a plain verb would get them wrong."""

KINDS = """
give plants what they need
  when     give: *
  unless   to, away, hour, name, day, @somebody, a plant, a tree, some, neighbour, teacher, friend, mum, gran,
           tidy, prune, trim, scrub, wash, paint, soup, sauce, stir, clean, sweep, chop, cut, check, look
  only     plant, plants, tomato, tomatoes, seedlings, basil, fern, orchid
  1        Fill a can or a cup, and put it beside the nearest one
  2        Put a finger into the soil of one of them
  3        Look at the leaves of one for a breath
  4        Turn towards where they stand
  unclear  Look up how often that sort likes water
  tired    Do the one nearest to you, and stop
  afraid   Give a little, and look again tomorrow
  bored    Tell one of them your news

give an animal something
  when     give: *
  only     cat, dog, puppy, kitten, rabbit, guinea pig, hen, hens, chickens, horse, pony, goat, parrot,
           hamster, budgie
  unless   away, up, home to, name, tablet, pill, jab, injection, to the shelter, bath, lead, vet, sitter,
           neighbour, a home, day off, rest, break, house, bed, bowl, litter, coop, box, hutch, stable, cage,
           tank, clean, sweep, field, to my, to a, to her, to his, to our, to someone, to mum, to dad, back
  1        Go to where they are, with what you'd give them
  2        Put it ready where you'd take it from
  3        Say their name once
  4        Let one hand hang open for a breath
  unclear  Ask someone how they do it
  tired    Ask someone else to do it this time
  afraid   Ask someone to stand next to you
  bored    Sing them its name

make a text or a course to a plan
  when     design, build, craft, construct, invent, develop: @inwords, @data, @server, @event, @meeting,
           @lesson, @course, argument, survey, questionnaire, timeline, argument, question, riddle, joke,
           rule, system
  unless   case, bookcase, bookshelf, shelf, kite, paper plane
  1        Write down in one line what it's for
  2        Write down the first thing in it
  3        Say who'd use it or read it
  4        Picture its first page, for one breath
  unclear  Look at one you liked
  tired    Write its name on a scrap of paper
  afraid   Make the roughest one you can, on purpose
  bored    Write down the silliest way to begin it

set a date with others
  when     fix: time, date, day, slot
  when     agree, agree on, pin down: time, date, day, slot
  when     set up, arrange, organise, fix, line up: @meeting, @appointment, @outing, chat, catch up,
           call, playdate, trial, demo, viewing, interview, review, session
  unless   tent, chair, zoom, link, device, alarm, camera, clock, oven, watch, cooker, format, column,
           invoice, on the form, in the script, in code, wrong date, sheet, bench, tool, shed, garage
  1        Write down two times that could suit
  2        Open the calendar on the week you'd want
  3        Say who'd be there
  4        Breathe out once, slowly
  unclear  Write down the one thing it's for
  tired    Write one line, and send it tomorrow
  afraid   Write one line: “Would next week suit you?”
  bored    Suggest the oddest hour first, in your head

go to another expert
  when     change, switch, swap, replace: @expert, @supplier, coach, teacher, childminder, cleaner, trainer,
           supervisor, agent, lawyer
  unless   nappy, clothes, money, money into, date, time, appointment, battery, bulb, email to, shift, into,
           at work
  1        Write down one name, or a friend to ask for one
  2        Write down one thing you'd like to be different
  3        Say out loud why you'd like to change
  4        Breathe out once, slowly
  unclear  Write down what's been good so far
  tired    Write down one name, and leave the rest
  afraid   Tell a friend that you'd like to change
  bored    Write a grand farewell, in four words

be added to a chat
  when     join: whatsapp, whatsapp group, telegram, telegram group, group chat, signal group, street
           whatsapp, parents' whatsapp, class whatsapp, chat group
  when     get into, get added to, ask to join, find: whatsapp, whatsapp group, telegram, telegram group,
           group chat, signal group, street whatsapp, parents' whatsapp, class whatsapp, chat group
  when     join: *
  unless   call, meeting
  only     whatsapp group, telegram, whatsapp, group chat, signal group
  1        Write one line: “Could you add me to it?”
  2        Write down who's in it already
  3        Say your name, and why you'd like to be in it
  4        Put the phone in front of you
  unclear  Ask someone what it's mostly about
  tired    Ask them when you next meet
  afraid   Plan to read along for a week, and write nothing
  bored    Guess what the first message will be

join a place to write in
  when     join: discord, discord server, facebook group, slack, slack channel, subreddit
  when     get into, ask to join, find: discord, discord server, facebook group, slack channel, subreddit
  when     join: *
  only     discord, facebook group, slack, slack channel, subreddit
  unless   call, meeting
  1        Open its page, and read who it's for
  2        Write down one thing you'd like to ask there
  3        Say your name, and why you'd like to be in it
  4        Put the phone in front of you
  unclear  Ask someone what it's mostly about
  tired    Save its page for tomorrow
  afraid   Plan to read along for a week, and write nothing
  bored    Guess what the first message will be

put a screen into another language
  when     change, switch, set, put: phone, laptop, computer, keyboard, tablet, netflix, tv, telly, browser,
           game, app, ipad, subtitle, phone language, sat nav, facebook
  unless   off, away, silent, mute, down, lesson, class, film, video
  only     norwegian, spanish, french, german, italian, portuguese, polish, english, dutch, swedish, danish,
           finnish, arabic, turkish, russian, greek, welsh, irish, gaelic, japanese, korean, mandarin,
           chinese, hindi, urdu, language, catalan, czech, ukrainian, hebrew
  1        Open the settings, and look for “Language”
  2        Write down the word for “Settings” in it
  3        Say one word you'd see every day
  4        Hold the phone or the mouse for one breath
  unclear  Look up how you'd change it back
  tired    Change one app, and leave the rest
  afraid   Take a photo of the way there, so you'd find it again
  bored    Guess five words before you look

send a tiny sign of life
  when     send: heart, emoji, smiley, wave, gif, sticker, meme, thumbs up, thumbs up emoji, kiss, cat
           picture, silly picture, funny picture
  when     reply with, text, message, answer with: heart, emoji, smiley, wave, gif, sticker, meme, thumbs up,
           thumbs up emoji, kiss, cat picture, silly picture, funny picture
  1        Open their name in your phone
  2        Choose which one it would be
  3        Think of one thing you like about them
  4        Send them a kind thought
  unclear  Look at the last one they sent you
  tired    Choose the first one you see
  afraid   Open the chat, and close it again
  bored    Choose the oddest one there is

amounts into other amounts
  when     convert: dollar, pound, euro
  when     convert, change, turn: recipe, cup, ounce, inch, mile, measurement, unit, grams, fahrenheit,
           temperature, amount, yard, feet
  only     grams, gram, cup, cups, cm, metric, inches, inch, ounce, ounces, pounds, euro, euros, dollars, kg,
           km, miles, celsius, litres, mls, ml
  1        Write down the first amount, and what it becomes
  2        Look up one of them, and write it down
  3        Guess the first one
  4        Hold up as many fingers as you guess
  unclear  Write down which two you'd change between
  tired    Do one, and stop
  afraid   Write it in pencil
  bored    Guess first, then look

put a fresh dressing on
  when     change, put on, put on fresh: dressing, bandage, plaster, wound dressing, foot dressing, leg
           dressing
  when     redo: dressing, bandage
  unless   salad, wall, ceiling, room
  1        Wash your hands, and lay the clean one out
  2        Read once how the nurse said to do it
  3        Sit where the light is good
  4        Breathe out once, slowly
  unclear  Write down one question for the nurse
  tired    Put everything for it on a clean towel
  afraid   Ask someone to sit with you while you do it
  bored    Put on one song, and stop when it ends

write in a forum
  when     post, post in, post on, write in, comment in, comment on, reply in, ask in: *
  when     post, post in, post on: forum, thread, subreddit, discord, facebook group, group chat, online
           group
  only     forum, thread, subreddit, discord, facebook group, group chat, online group, message board, the
           channel, stack overflow, stackoverflow, reddit, mumsnet, nextdoor, github issue, comment section
  unless   parcel, letter, returns, leaflet, code, bug
  1        Write the first half sentence of it in a note
  2        Write down the one thing you'd like to ask or tell
  3        Open the forum or the chat, and write nothing yet
  4        Say it once, as you'd say it to a friend
  unclear  Read one that others were glad of
  tired    Save the note for tomorrow
  afraid   Choose a name that isn't yours
  bored    Write it in seven words

press play
  when     press play, press play on, hit play, hit play on, press start on: *
  1        Open it, and leave it ready at the right place
  2        Put the headphones where you'd sit
  3        Choose how long you'd let it run
  4        Close your eyes for one breath
  unclear  Read its title out loud
  tired    Choose to let it run for one minute
  afraid   Turn the sound low first
  bored    Listen for one odd word in it

drop it off
  when     drop, drop round: ~
  only     at, off, round to, round at, with the, through the
  unless   a day, a week, out, hint, class, course, subject, price, stitch, weight, kilo, pound, charge,
           charges, one a, @somebody, @animal, @subject, @course, @onscreen, @inmind, @bodypart, two, just
           one, french, spanish, german, maths, english, physics, chemistry, biology, history, geography, art,
           music, latin, level, gcse, module, shift, hours, bpm, tempo, pitch, hips, heel, heels, elbow,
           shoulder, guard, hands, ball, gear, key, line, everything, anchor, pin, jaw, @attime, it all, car,
           van, motorbike, truck, trailer, me, breakfast, night, bedtime, lunchtime, attitude, habit, snacks,
           sugar
  1        Put it by the door, or what you'd carry it in
  2        Look up when they're open, and how you'd get there
  3        Find a bag it fits into
  4        Picture it handed over, for one breath
  unclear  Write the place and the day on a note
  tired    Put it by the door for tomorrow
  afraid   Write down the one sentence you'd say there
  bored    Carry it to the door like a waiter

shift it to another place
  when     shift, slide: @furniture, wardrobe, sofa, bed, piano, fridge, washing machine, desk,
           chest
  unless   price, ad, advert, online
  1        Clear the spot where it'll go
  2        Stand where it'll go
  3        Put one hand on it
  4        Roll your shoulders once
  unclear  Write down what stands there now
  tired    Put one finger on the spot, and stop
  afraid   Ask someone to take the other end
  bored    Guess how many steps it is to there

send it in a message
  when     send: link, date, three dates, dates, time, address, location, pin, number, phone number, detail,
           update, recipe, list of dates, new number, new address, directions, menu, two times, times
  unless   cv, application, form, court, office, tax, meter, council, landlord
  1        Open a new message, and put their name in
  2        Write down what goes into it, in five words
  3        Find the last thing they wrote to you
  4        Think of them for one breath
  unclear  Write down the one thing they need to know
  tired    Write one line, and send it tomorrow
  afraid   Write “Just so you have it”, and leave it there
  bored    Write it as a telegram, in four words

be there on a screen
  when     attend, go to: @meeting, @event, @lesson, @course, @group, court, tribunal, hearing, funeral,
           service, appointment, talk, open day, interview, -
  when     attend: ~
  when     join: @meeting, @event, @lesson, @course, tribunal, hearing, service, call, talk, interview
  when     join: *
  only     by video, online, on zoom, on teams, remotely, virtual, zoom, livestream, by video link, the zoom,
           on google meet, webinar, teams call
  1        Find the link or its page, and leave it open
  2        Put the screen where you'd sit
  3        Write down the one thing you'd like to say or hear
  4        Breathe out once, slowly
  unclear  Write one line to ask how you get in
  tired    Plan to listen, with the camera off
  afraid   Tell someone kind that you'll be there
  bored    Choose what you'd wear below the desk

say yes to what is offered
  when     accept: @food, @drink, @gift, soup, coffee, tea, gift, present, cake, plate, seat, thanks, tip,
           cup of tea, biscuit, money, cash, blanket, coat, chair, bed, armchair, hug, drink of water, lift
           from
  unless   job, interview, cookies, card payment, terms
  1        Say “Yes, thank you”, once, to no one
  2        Think of what's kind about it
  3        Picture their face for one breath
  4        Open one hand
  unclear  Write down what makes it hard
  tired    Nod and smile; that's enough of an answer
  afraid   Say to yourself that no is fine too
  bored    Say it in the voice of a queen

a setting on a screen
  when     turn on, turn off, switch off, switch on, disable, enable, shut off, activate: wifi, notification,
           notifications, read receipt, autocomplete, autoplay, location, two factor, 2fa, vpn, tracking, dark
           mode, subtitle, captions, auto renew, auto renewal, renewal, sync, backup, bluetooth, airplane
           mode, flight mode, cookie, preview, badge, one click buying, one click ordering, spellcheck,
           grammarly, macro, suggestion, history, face id, screen time, predictive text, location sharing,
           data, mobile data, roaming, comment, ads, app badge, grayscale, greyscale, @app, automatic update,
           email alert, alert, autosave, autocorrect, auto brightness
  when     disable, opt in, enable: ~
  when     turn on, turn off, switch off, switch on: *
  only     open to work, read receipt, read receipts, one click, two factor, 2fa, dark mode, notifications,
           notification, autoplay, autocomplete, location, wifi, auto renew, vpn, bluetooth, subtitles,
           captions, tracking, settings, app, cookies, facebook, instagram, whatsapp, netflix, youtube,
           spellcheck, grammarly, badge, badges, previews, airplane mode, flight mode, roaming, screen time,
           face id, predictive text, comments, macros, suggestions, updates, alerts, sync, backup, buying,
           renewal, autosave, autocorrect, keyboard sounds, auto brightness
  unless   water, gas, oven, lamp, alarm clock, generator, tv, telly, netflix at, youtube at, netflix after,
           youtube after, netflix by, youtube by, instagram at, instagram after, facebook at
  1        Open the settings, and look for it
  2        Have the phone or the screen in front of you
  3        Say out loud what it would change
  4        Rest your eyes for one breath
  unclear  Search for its name and “turn off”
  tired    Open the settings, and leave them open
  afraid   Do it for one day, to see
  bored    Guess how many taps it takes

log out again
  when     log out, log out of, sign out of: ~
  unless   @abstract, book, key, kit, register, at, work, for the day, lid, early, on time, ward, hospital,
           school, building, pool
  1        Open the page where you're signed in
  2        Look for your name or your picture on it
  3        Say what you'd do instead
  4        Look away from the screen for one breath
  unclear  Search for its name and “log out”
  tired    Close the page for now
  afraid   Write down where the password is first
  bored    Say “So long” to it, by name

part a sum of money
  when     divide, split, divide up, split up, share out: tip, tips, tip jar, tips jar, winnings, money,
           takings, kitty, gas, petrol, lump sum, cash, cost of, deposit, gas money, petrol money
  when     divide, split: *
  only     tips, tip jar, tips jar, takings, kitty, winnings, gas money, petrol money, ways, 3 ways, 4 ways
  unless   wood, log, class, pizza, cake, dough, batter, plant, hosta, chive
  1        Write down the sum, and how many it's for
  2        Find the receipt, the jar or the message with the sum
  3        Guess one share, and say it out loud
  4        Hold up as many fingers as there are people
  unclear  Write down who gets a share
  tired    Write down the sum, and leave it there
  afraid   Ask someone to count with you
  bored    Guess first, then work it out

put it on a page
  when     put, add, put down, list, include, place, write: *
  only     on my cv, on the cv, on cv, on hinge, on tinder, on bumble, on a graph, on the graph, on linkedin,
           on my profile, on the website, in a spreadsheet, in the spreadsheet, as experience, on the
           spreadsheet, on a chart, on the application, on airbnb, on my portfolio
  1        Open the page where it goes
  2        Write one word of it there
  3        Say out loud what it would change
  4        Picture it there, for one breath
  unclear  Look at how someone else has done it
  tired    Open the page, and leave it open
  afraid   Write it in a note first, where no one sees it
  bored    Write the silliest version first

load it up
  when     load, load up: ~
  unless   @abstract, @onscreen, @inwords, @somebody, @inmind, @attime, @bodypart, test, page, css, bearing,
           gun, dice, font, dishwasher, washing machine, balance, shedding, i, data, spreadsheet, module,
           image, money, card, credit, oyster, creatine, carbs, carb, stapler, staple, printer, paper tray,
           ink
  1        Choose what goes in first
  2        Clear some room where it'll go
  3        Say how many trips you think it takes
  4        Open and close your hands
  unclear  Write down what goes in
  tired    Put one thing in, and stop
  afraid   Ask someone to take the other end
  bored    Guess how many trips it'll take

open it on a screen
  when     open: etsy shop, ticket, issue, pr, pull request, case, claim, dispute
  only     online, etsy, pr, pull request, ticket, issue, case with, github, jira, dispute
  1        Open the page where you'd start it
  2        Write its first line, or its name, in a note
  3        Say in one sentence what it's for
  4        Look away from the screen for one breath
  unclear  Write down the one thing they'd ask for
  tired    Save the page for tomorrow
  afraid   Ask someone to sit next to you
  bored    Guess how many clicks it takes

music for other voices
  when     arrange, rearrange, transcribe, score, adapt: *
  unless   to be, tuned, tuning, moved, lesson, lessons, delivery, lift, tea, coach, room, chair, seat,
           practice, rehearsal, bus, van, venue, hall, date, day, time, stand, stool, cover, money, @inhand,
           @outing, @meeting, @lesson, @furniture, transport, food, trip, accompanist, someone, somebody,
           teacher, tuner, removal, mover, insurance, space, flowers, tickets, funding, parking, payment
  only     for handbells, for recorders, for 3 recorders, for choir, for strings, for string quartet, for
           quartet, for brass, for piano, for flute, for guitar, for ukulele, for satb, for two voices, for
           three voices, for band, for orchestra, for cello, for clarinets, for sax, for accordion, for organ,
           recorders, handbells
  1        Hum its first line
  2        Write down who'd have the tune
  3        Put an empty stave or page in front of you
  4        Tap its beat with one finger
  unclear  Write down each player, and what they can play
  tired    Write out the tune's first bar, and stop
  afraid   Do it in pencil
  bored    Give the tune to the lowest of them

look into a hive
  when     inspect, open, check, treat, do, feed, look at, look in, go through: hive, beehive, bees, bee,
           colony, hive frames, brood frames, honey super, brood, varroa
  when     -: bee inspection, hive inspection, hive check, bees, beekeeping, hive
  unless   bee keeper course, spelling, mind, photo, quilting, sewing, rash
  1        Put the suit and the smoker where you'd go out
  2        Watch the entrance for one minute
  3        Read what you wrote down the last time
  4        Breathe out slowly, once
  unclear  Write down the one thing you'd look for
  tired    Watch the entrance, and leave it closed
  afraid   Ask someone who keeps bees to stand by
  bored    Guess how many frames are full
"""
