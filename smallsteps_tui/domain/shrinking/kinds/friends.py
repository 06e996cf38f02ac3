"""Friends and company: finding them, seeing them, helping them, groups and parties."""

KINDS = """
make friends, meet people
  when     know: neighbour, people in the street
  when     be: friendly, chatty, approachable, talkative
  when     make, find: friend, acquaintance, community, others, like minded person, mom friend, mum friend
  when     make, meet: people
  when     be: sociable, social, less lonely, outgoing
  when     -: socialising, loneliness, social life, isolation
  when     feel, be: lonely, isolated, connected, included
  when     socialise: -, *
  unless   app, eye contact, from, old friend, cabinet, rack, best friend, wifi, computer
  1        Write down one person you'd like to know a little better
  2        Say hello to one person
  3        Look up one place near you where people meet
  4        Smile at one person, or at the mirror
  unclear  Write down one thing you like doing in company
  tired    Send someone a smile, or a picture
  afraid   Nod at one person on the way
  bored    Ask someone an odd question

see friends and family
  when     go out with, have over, have round: *
  when     -: girls night, lads night
  when     meet up with, hang out with, have lunch with, have dinner with, spend time with, call on, have
           coffee with, connect with, catch up with, meet for coffee, have drink with, hang out, meet up: *
  when     have, plan, go for, arrange: friend, colleague, sister, brother, cousin
  when     -: family visit, girls night, lads night
  when     cook for, cook dinner for: friend, friends
  when     plan, have, organise: girls night, lads night
  when     go for: coffee
  unless   with series, with episode, with the washing, with the laundry, with the ironing, with the news,
           with the marking, with work, with admin, on sleep, @linen, @clothes, @book, @show, museum, grave,
           city, dentist, doctor, therapist, website, country, kid, child, son, daughter, dog, exhibition,
           paris, library, hospital shop, paper, dog, shower, baby, have it out, nature, god, breath,
           audience, feelings, wifi, @expert, plumber, electrician, surveyor, engineer, hospice, @onscreen,
           @inhand, @feeling, unread, messages
  1        Think of one thing you'd like to ask or tell them
  2        Write down one thing you could do together
  3        Look at one photo of {name} | Look at one photo of them
  4        Think of a time you laughed together
  unclear  Text them “Are you free one day soon?”
  tired    Send one line: “Thinking of you”
  afraid   Suggest half an hour, no more
  bored    Think of something you've never done together

go to a party or a gathering
  when     go to, attend, be at, join, show up at, come to: party, wedding, reunion, dinner, event, gathering,
           birthday, birthday party, barbecue, meetup, concert, baby shower, christmas party, dinner party,
           house party, networking event, alumni reunion, class reunion, school reunion, office party, work
           party, bbq, hen do, stag do, family dinner, family gathering, networking, baptism, bar mitzvah,
           graduation, prom, work do
  when     -: office party, reunion
  when     -: house party, networking event, alumni reunion, class reunion, school reunion, hen do, stag do,
           bar mitzvah, work do, company party
  1        Choose what you'd wear
  2        Choose how long to stay, even if it's ten minutes
  3        Write down one thing you could ask someone
  4        Say one hello out loud
  unclear  Look up when it starts and how to get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

stay a while at a party
  when     stay at, survive, stay, enjoy, face: party, wedding, event, reunion, family dinner, gathering,
           networking event
  unless   plan, host, book
  1        Choose how long to stay, even if it's ten minutes
  2        Choose one person to stand next to first
  3        Choose what you'd wear
  4        Let your shoulders drop, and breathe out
  unclear  Ask who else will be there
  tired    Choose an hour to leave
  afraid   Find one quiet spot to go to, if it's too much
  bored    Choose one odd question to ask someone

get to know someone
  when     get to know: *
  when     bond with, connect with: stepson, stepdaughter, stepchild, step daughter, step son, in law,
           colleague, team, stepkid, stepfather, stepmother
  unless   city, area, codebase, tool, myself, software, body, neighbourhood, system, @place, @inhand,
           @onscreen, @object, route, bus, town, ropes, rules, camera, car, keyboard, village, piece, score
  1        Write down one thing you'd like to know
  2        Ask what they're listening to at the moment
  3        Sit near them for a moment, and ask for nothing
  4        Say good morning to one person by name
  unclear  Write down one thing you both like
  tired    Watch something together, saying nothing
  afraid   Do something side by side, where talking is optional
  bored    Ask about the oddest thing in their day

find someone for something
  when     find someone to, find somebody to, get someone to, ask someone to, pay someone to: *
  unless   love, marry, date
  1        Write down one person you could ask
  2        Write your question in one line
  3        Think of one person who might know someone
  4        Say your question out loud, once
  unclear  Write down what they'd do, and for how long
  tired    Ask a friend “Do you know anyone?”
  afraid   Ask for ten minutes first
  bored    Write the advert as a poem

be there for a friend
  when     be there for, comfort, console, cheer up, help through: friend, best friend, sister, brother, *,
           neighbour, colleague
  when     be there for, comfort, console, cheer up, help through, reassure, sympathise with: @person
  when     support: friend, best friend, sister, brother, neighbour, colleague
  when     be there, be: for friend, there
  unless   sourdough, dough, @growing, @food, @room, @inhand, @onscreen, hallway, knee, back, team, customer,
           ticket, local, artist, charity, plant, software, on time, grieving, meeting, group, line, desk,
           @animal, @child, baby, patient, resident, pupil, toddler, ewes, hens, oven, hospice, console table,
           console log, console game, console controller, console command, console cable, comfort blanket,
           comfort zone, comfort food, comfort break, comfort toy, comfort eating, comfort rabbit, comfort
           bear, comfort cup, console command, controller, console error, console stand, comfort show, comfort
           read
  1        Say it or send it in one line: “I'm thinking of you”
  2        Write down one small thing you could do for them
  3        Think of something they once found funny
  4        Send {name} a heart | Send them a heart
  unclear  Ask “Would you like help, or company?”
  tired    Send one picture that would make them smile
  afraid   Say “I don't know what to say, but I'm here”
  bored    Find them something to laugh about

join a club or a group
  when     join, try, sign up for: alpha course, bible study, study circle, quran class, torah study, home
           group, prayer group, club, choir, group, team, class, society, association, meetup, book club,
           chess club, walking group, church group, running club, band, community, volunteer group, dance
           class, sports club, walking football, men's shed, knitting group, hiking group, drama group
  when     -: book club, chess club, walking group, walking football, men's shed, knitting group, drama group
  unless   audition, support, gym, class action, algebra, work, standup, whatsapp, fitness, mailing list,
           list, server, online, discord, zoom, forum, facebook, slack, camera
  1        Write one line: “Can I come and have a look?”
  2        Look up one that meets near you
  3        Put its next meeting in your calendar
  4        Say its name, and the day it meets
  unclear  Write down whether you'd like to talk, move or make
  tired    Save its page for tomorrow
  afraid   Ask if you could watch the first time
  bored    Find the oddest club in town

help someone
  when     help, help out, assist, help with: *
  when     back, back up: @someone
  when     help, help out, assist, support, stand by, pitch in for, lend hand to, cover for, stand in for,
           step in for, relieve, do favour for: @person, @group
  when     do: favour
  when     lend, give: hand, helping hand
  unless   line, yourself, number, yourselves, @animal, mum, dad, grandma, grandpa, nan, homework, kid, son,
           daughter, child, kids, myself, planet, page, desk, text, file, menu, centre, center, article, help
           at, help out at, help on, help in, me, sleep, knee, skin, @plant, @bodypart, my back, his back, her
           back, lamb, ewe, calf, foal, hen, chick, hens, stray, strays, help sheet, help desk, help page,
           help file, help text, help menu, help wanted, help button, help line, helpline, help guide,
           helpdesk, nothing, nobody, no one, help from
  1        Ask them which bit they'd like a hand with
  2        Write down one part of it you'd be good at
  3        Choose a time you could help
  4        Say “I can do that part” out loud
  unclear  Ask what they've already tried
  tired    Send one line: “I can help on Saturday”
  afraid   Offer something small: a lift, a box, an hour
  bored    Turn up with cake

start a group
  when     start, found, set up, organise, create: club, group, meetup, book club, choir, support group,
           walking group, community group, study group, band
  unless   whatsapp, algebra, email, security, test, join
  1        Write down two people you'd ask
  2        Write down a place and a time
  3        Write one line that says what it is
  4        Say its name out loud
  unclear  Write down what you'd do at the first meeting
  tired    Send the idea to one person
  afraid   Begin with three chairs
  bored    Give it the silliest name

leave or mute a group chat
  when     leave, mute, exit, quit, silence: group, groups, group chat, whatsapp group, whatsapp groups,
           chat, channel, slack channel, discord server, facebook group, mums group, family chat, class chat
  when     mute: @group, whatsapp
  only     whatsapp, chat, chats, channel, channels, telegram, slack, discord, facebook, signal, mute,
           messages, phone
  unless   support, walking, choir
  1        Open the chat, and look for “Mute” or “Leave”
  2        Choose the one you read least
  3        Write one line: “I'm leaving, to cut down on messages”
  4        Turn the phone face down for one breath
  unclear  Count how many messages you read last week
  tired    Mute one, and leave it at that
  afraid   Mute it first: no one sees that
  bored    Guess which one has the most birthdays

message someone
  when     email, e mail, message, dm, text, contact, congratulate, reach out, reach out to, get in touch
           with, touch base with, make contact with, follow up with, check in with, stay in touch, keep in
           touch, reconnect with, whatsapp: *
  when     write, send, draft: email, message, text, text message, e mail
  when     hit up, buzz, bell, holler at, ping, drop line, drop message, drop text, get hold of on whatsapp,
           slide into dms of: @person, @someone, @group
  when     give, drop: text, message, line
  when     -: text message
  unless   analysis, essay, para, in the card, cover, phone, door, motivation, release, landline,
           recommendation, question, exam, lens, lenses, myself, size, book, @onscreen, sheet, tracing,
           backup, back up, update, contact number, contact detail, contact hour, contact time, contact
           centre, contact center, contact cement, contact dermatitis, contact lens, contact sheet, contact
           print, contact form, contact list, contact card, contact page, contact order, contact visit,
           contact adhesive, contact mic, contact tracing, message board, email address, email list, email
           filter, text wrap, text box, text file, text editor, text size, email footer, message box, message
           bottle, text field, email banner, nothing, nobody, no one, email from, text from, message from,
           emails from, whatsapp from
  1        Open a message to them, and write the greeting
  2        Open a new message, and put their name in
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: “More soon, thinking of you”
  afraid   Write it with no name in “To”, so it can't go out yet
  bored    Write it in six words first

answer a message
  when     reply to, respond to, write back to, text back, reply, respond, write back, answer: *
  when     answer: email, message, text, letter, note
  when     get back to: @person, @someone, @somebody, @group, @expert, @customer, @office
  when     write, send, draft: reply
  unless   cover, phone, door, landline, question, exam, @exam, french, german, spanish, english, out loud,
           aloud, class, quiz, crossword, prayer, call, calls, bell, radio, 999, q, qs, q1, rings, ringing,
           congrats, thumbs up, one word, only, picks up, pick up, survey, advert, ad, questionnaire, riddle,
           poll, interview, answer sheet, answer key, answer booklet, answer machine, answer phone, answer
           book, nothing, nobody, no one, fire alarm, alarm, reply slip
  1        Open their message, and write the greeting
  2        Open their message, and read it slowly
  3        Find the message, and leave it open
  4        Say their name once, kindly
  unclear  Write down the one thing they'd like to know
  tired    Write one line: “Got it, more soon”
  afraid   Write it somewhere it can't be sent from
  bored    Answer in six words first

invite somebody
  when     buddy up with, pair up with, team up with: *
  when     invite, have over, have round, ask over, ask round, invite over, invite round: *
  unless   or, how many, quote, tender, comment, link, calendar, card, @onscreen, @expert,
           plumber, electrician, surveyor,
           engineer, man
  1        Write one line: “Would you like to come?”
  2        Think of two times that would suit you
  3        Open a new message, and put their name in
  4        Say their name, smiling
  unclear  Write down one thing you could do together
  tired    Write the line, and send it tomorrow
  afraid   Suggest half an hour, no more
  bored    Think of something you've never done together

go to a club or a group
  when     go to, go along to, attend, get to, go back to, visit, turn up at, show up at, try: @group
  when     go to: alpha course, bible study, study circle, quran class, torah study, home group, club, group,
           team, class, society, book club, chess club, walking group, church group, running club, knitting
           group, hiking group, drama group, men's shed, dance class
  unless   audition, gym, class action, audit, whatsapp, chat, forum, website
  1        Put one thing you'd take with you by the door
  2        Choose how long to stay, even if it's half an hour
  3        Look up when and where they meet
  4        Say one hello out loud
  unclear  Write down what you'd like to get out of it
  tired    Plan to sit and listen
  afraid   Choose where you'd sit: near the door is fine
  bored    Decide to find out one odd thing about someone

find a club or a group
  when     find, look for, search for, look up, choose: @group
  when     find, look for, search for, look up, choose: club, choir, group, team, class, society, meetup, book
           club, chess club, walking group, running club, band, volunteer group, dance class, sports club,
           walking football, men's shed, knitting group, hiking group, drama group, book group
  when     -: meetup
  unless   audition, class action, algebra, chat
  1        Look up one that meets near you
  2        Write down whether you'd like to talk, move or make
  3        Ask one person what they go to
  4        Say what it would be called
  unclear  Write down which evenings you're free
  tired    Save one page for tomorrow
  afraid   Look at who's in their pictures
  bored    Find the oddest club in town

leave somebody a note
  when     pop, slip, leave, stick, drop, push: note, card
  when     put, put up, post, write: note
  only     door, doormat, letterbox, through, windscreen, under, for the postman, for the driver, for the
           cleaner, fridge, pillow, mirror, desk, bag, lunchbox
  unless   bank, memory, graphics, sim
  1        Write its first line on a scrap of paper
  2        Put a pen and a scrap of paper on the table
  3        Say the one thing it would say
  4        Think of their face when they find it
  unclear  Write down what you'd like them to do or know
  tired    Write it in three words
  afraid   Write it without your name first
  bored    Draw a small face under it

tidy up after the guests
  when     clean up after, tidy up after, clear up after, clean up from, clear up, clean up, tidy up: @event,
           party, guest
  when     clean up after, tidy up after, clear up after: *
  unless   @animal, dog, cat, puppy, pup, dogs, @child, kids, toddler, myself, him, her, merge, migration,
           release
  1        Put one bag in the middle of the room
  2        Open one window a little way
  3        Carry one glass to the sink
  4        Think of the nicest minute of it
  unclear  Begin with whatever smells
  tired    Run some water into the sink, and go to bed
  afraid   Ask one guest to help for ten minutes
  bored    Put the music back on for three songs

fill the party bags
  when     pack, fill, stuff, fill up, do, put together, assemble: party bag, goody bag, goodie bag, welcome
           bag, favour bag, favour box, stocking
  1        Put the empty bag, or bags, on the table
  2        Put one thing next to each of them
  3        Count how many there'll be
  4        Think of the face they'll make
  unclear  Write down what goes into each
  tired    Do one bag, and stop
  afraid   Ask someone to hand you the things
  bored    Put one surprise in one of them

somebody for the feast
  when     choose, find, book, order, look for, pick, hire, compare, shortlist: wedding photographer,
           photographer, wedding band, band, dj, florist, caterer, celebrant, wedding planner, makeup artist,
           mehndi artist, magician, entertainer, bouncy castle, children's entertainer, face painter, harpist,
           ceilidh band
  unless   join, member, play in, listen, ticket, rubber, resistance, rehearsal, watch
  1        Look at the page of one of them
  2        Write down one question you'd ask them
  3        Write down what you'd spend at most
  4        Say one word for what you'd like it to be
  unclear  Ask someone who they had at theirs
  tired    Save one name
  afraid   Ask for the price in writing, nothing more
  bored    Look for the one with the silliest pictures

say yes for once
  when     say yes to, say yes, agree to: *
  unless   @rule, terms, cookies, licence, update, nothing
  1        Say “Yes, gladly” once, on your own
  2        Write down what you'd like about it
  3        Choose how long it may take
  4        Nod once, slowly
  unclear  Write down what a yes would cost you this week
  tired    Say “Yes, but not today”
  afraid   Say yes to the smallest part of it
  bored    Say it once as a sailor
"""
