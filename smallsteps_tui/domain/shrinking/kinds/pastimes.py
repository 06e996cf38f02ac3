"""Screens, films and music, games, by the class of their noun."""

KINDS = """
@screentime
  nouns    screen time, screentime, screen use, phone use, phone time, phone usage, phone addiction, phone habit,
           scrolling, doomscrolling, doom scrolling, scroll, late night scrolling, bedtime scrolling, phone in bed,
           phone at night, phone at dinner, phone at table, phone at the table, social media, social media use,
           instagram, insta, facebook, tiktok, tik tok, twitter, snapchat, snap, reddit, threads app, pinterest,
           tumblr, bluesky, mastodon, youtube shorts, shorts, reels, reel watching, feed, newsfeed, news feed, news,
           news site, news app, headline, youtube, twitch, discord, netflix, streaming, binge watching, tv time,
           telly, tv, television, box set binge, gaming, game time, gaming time, video game time, mobile game, phone
           game, candy crush, online shopping, shopping app, shein, temu, vinted, ebay scrolling, dating app,
           tinder, hinge, bumble, grindr, wikipedia rabbit hole, rabbit hole, push notification, notifications,
           notification, group chat noise, work email at night, email checking, work slack, slack after hours, tech,
           gadgets, internet, internet use, wifi at night, ipad time, tablet time, smartphone, digital life, online
           time, screens

@media
  nouns    film, movie, short film, documentary, docu, docuseries, series, tv series, tv show, tv programme,
           programme, sitcom, drama, soap, cartoon, anime, k drama, kdrama, telenovela, episode, season finale,
           box set, film night, movie night, western, thriller, rom com, romcom, comedy special, stand up special,
           concert film, livestream, stream, podcast, podcast episode, radio show, radio play, radio, audiobook,
           audio book, audio drama, album, record, lp, vinyl, playlist, mixtape, song i love, old song,
           favourite song, favorite song, symphony, opera, jazz record, soundtrack, ted talk, youtube video, tutorial,
           video tutorial, video essay, webinar recording, replay, catch up tv, match highlights, the match,
           the game on tv, trailer, dvd, blu ray, cassette, meditation track, white noise, birdsong recording,
           birdsong, whale song, comic, graphic novel, manga, webcomic, magazine

@game
  nouns    board game, card game, game of cards, cards, solitaire, patience game, uno, rummy, bridge game, whist,
           cribbage, canasta, poker face game, chess, game of chess, chess puzzle, draughts, checkers, go game,
           backgammon, dominoes, mahjong, scrabble, boggle, monopoly, cluedo, catan, carcassonne, pandemic game,
           ticket to ride, trivial pursuit, charades, pictionary, jenga, snakes and ladders, ludo, jigsaw,
           jigsaw puzzle, puzzle, 1000 piece puzzle, crossword, cryptic crossword, sudoku, wordle, word search,
           wordsearch, codeword, kakuro, nonogram, logic puzzle, rubik's cube, brain teaser, quiz, pub quiz, trivia,
           escape game, escape room, video game, computer game, console game, switch game, playstation, xbox,
           nintendo, mario kart, zelda, animal crossing, stardew valley, stardew, minecraft, sims, the sims, pokemon,
           fifa, tetris, dungeons and dragons, d and d, dnd, tabletop rpg, role playing game, larp, warhammer,
           miniatures game, pinball, darts, pool game, snooker, billiards, petanque, boules, bocce, croquet,
           table football, foosball, hide and seek, hopscotch, marbles, conkers, treasure hunt game, family game,
           game night, games night, party game, drinking free party game, word game, memory game, lego set,
           colouring book, coloring book, adult colouring book, paint by numbers, dot to dot, diamond painting,
           sticker book

be less on a screen
  when     limit, reduce, cut, cut down, cut down on, cut back on, cap, restrict, control, watch less, use
           less, lessen, curb, check less, ration, reset, tame, pause, get off, log off, log out of, sign out
           of, come off, stay off, put away, turn off, switch off, close, mute, silence, block, delete,
           uninstall, deactivate, unfollow, lock, halve, minimise, scale back, ditch, dump, avoid, skip,
           resist, stop, quit: @screentime
  when     swap: @screentime
  when     -: doomscrolling, doom scrolling, phone addiction, phone habit, screen time, screentime, phone
           time, bedtime scrolling, late night scrolling, scrolling, binge watching, phone in bed, phone at
           table, phone at the table, screen use, phone use, phone usage, social media use, online time,
           gaming time, phone at night
  unless   hair, thread, bobbin, cream, advert, ad, campaign, account manager, post for, content, client,
           bill, stand, mount, licence, license, buy, repair, kid, kids, son, daughter, child, children, shop,
           marketing, upload, channel, profile, wall, remote, router, provider, read, german, french, spanish,
           on line, selfie, tell, ask, story for, newsletter, cable, engineer, plan, set up, contract, cancel,
           company, speed, call, night feed, night feeds, baby, newborn, breast, chicken feed, animals,
           pellets, short, shorts, reel, reels, notification, notifications, smaller, bigger, new, old, reset,
           mum's, dad's, gran's, nan's, grandad's, grandma's, when the news, after the news, at the wall,
           standby
  1        Put the phone or the remote out of reach for two minutes
  2        Turn it face down
  3        Put a book where you usually scroll
  4        Look at the farthest thing you can see
  unclear  Write down when in the day it draws you most
  tired    Turn the sound off, and close your eyes
  afraid   Tell someone how else to reach you
  bored    Draw what you see out of the window

choose whom one follows
  when     follow, unfollow, subscribe to, unfriend, mute: account, page, channel, hashtag, creator,
           influencer, profile, follower, fitness account, news account, body neutral account, shopping
           account, celebrity, troll
  when     remove, add, block: influencer, follower, fitness account, news account, celebrity, troll, hashtag
  when     unfollow: ex, *
  when     unfriend: *
  when     mute: @person, @someone
  unless   bank, contact, numbering, word, mic, trumpet, string, drain, site, ad, tv, spam, notification,
           group chat
  1        Open the app, and look for one name
  2        Write down what you'd like to see more of
  3        Open the list of everyone you follow
  4        Look away from the screen for one breath
  unclear  Write down who you feel good after
  tired    Choose the loudest one
  afraid   Mute one for a day
  bored    Guess how many there are

a limit for a screen
  when     set, put, have, agree, keep, stick to: limit, time limit, daily limit, timer, app limit, app timer, cap
  only     news, phone, insta, instagram, tiktok, youtube, facebook, reddit, twitter, netflix, scrolling, screen,
           gaming, social media, app, game, games, telly, tv, shorts
  unless   spending, money, kid, kids, child, son, daughter
  1        Choose the time of day when it ends
  2        Open the settings, and search them for “limit”
  3        Write down the one app it's for
  4        Look up from the screen for one breath
  unclear  Write down how long feels right
  tired    Choose just before bed for it, to begin with
  afraid   Choose a wide limit first
  bored    Guess how long yesterday was

check a feed at a set time
  when     -: news, newsfeed, news app, news site
  when     check, read, look at, browse, scroll, catch up on, follow: @screentime
  unless   doctor, german, french, spanish, italian, language, account, bug, in english, aloud, traffic
  unless   news for, news from, news to, news about, good news, bad news, hens, sheep, birds
  1        Choose one time of day for it
  2        Set a timer before you open it
  3        Say what you came to look for
  4        Look up from the screen for one breath
  unclear  Write down what you'd like to know
  tired    Choose tomorrow for it
  afraid   Begin with one piece of good news
  bored    Read the weather for a place you'll never go

watch or listen to something
  when     film: -
  when     watch, see, rewatch, stream, binge, binge watch, catch up on, finish watching, hear, play, put on,
           enjoy, stick on, continue, resume, get through, sit through, try, start watching, devour, queue
           up, walk with: @media
  when     listen to: @media
  when     -: @media
  when     finish: series, season finale, box set, audiobook, audio book, anime, kdrama, soap, episode,
           podcast episode, tv series, sitcom
  unless   stamp, stamps, photo, photos, wedding, sticker, stickers, vaccination, make, edit, lens, camera,
           set list, player, cable, crew, festival entry, shoot, script, roll, interview, produce, poster,
           developing, ticket, label, attempt, shop, crate, budget, developed, develop, cinema, theatre, keep
           record, world record, track record, medical, personal, transcript, playing, not, season
  unless   injection, injections, jab, jabs, treatment, treatments, sessions, pills, work, sort, sell, post,
           floor
  time     Watch or listen to two minutes of it
  1        Find it, and have it ready to start
  2        Put a cushion where you'd sit for it
  3        Say its title out loud
  4        Close your eyes for one breath
  unclear  Choose the one you've heard most about
  tired    Listen with your eyes closed
  afraid   Choose the gentlest one you have
  bored    Watch its first minute without the sound

choose something to watch or hear
  when     choose, pick, browse, queue, rent, suggest, shortlist: @media, @game
  when     decide between: @media, @game
  when     find, look for: film, movie, series, documentary, podcast, audiobook, game, board game, album to
           hear
  when     look up: @media, @game
  when     decide on: @media, @game
  unless   wedding, photo, baby, family album, lost, gone, missing piece, criminal, vaccination, make, edit,
           camera, festival, ticket, lens, shoot, poster, medical, label, birthday card, mother's day,
           father's day, christmas card, sympathy card, card for, greetings card, stepmum, leaving card
  unless   rent trailer, rent a trailer, tow, immunisation, immunisations, wash, washing, degree, uni,
           masters, training, exercise, marble, kitchen, worktop, hitch, horse, boat, sim, sims, sim only,
           cheaper
  1        Open the list, or go to the shelf, and look at one
  2        Write down one you liked last time
  3        Ask yourself how long you have for it
  4        Say what you feel like: light, sad, or slow
  unclear  Ask someone for the one they'd choose
  tired    Choose one you know already
  afraid   Choose the shortest
  bored    Choose by the cover alone

say what one thought of it
  when     review, rate, log, write about, discuss, recommend, write up, summarise, talk about, analyse,
           critique: @media, @game
  unless   essay, thesis, invoice, client, edit, my film, my album, our album, customer, medical, criminal
  unless   minutes, records of, records for, accounts, card, cards, anki, deck
  1        Write down three words about it
  2        Write down the moment that stayed with you
  3        Think of who'd like it
  4        Say its title out loud
  unclear  Write down what you'd tell a friend
  tired    Give it stars, and stop
  afraid   Send it to one person
  bored    Review it as the cat would

play a game
  when     play: level, one level, round, one round, hand, few rounds
  when     -, play, finish: jigsaw sky, boardgame, boardgames, jigsaw edge, jigsaw corner
  when     beat, finish, clear: level, boss, world, dungeon, quest, mission, campaign mode
  when     play, do, solve, try, set up, get out, start, finish, continue, complete, dig out, have, play
           with, teach, practise, host, attempt, tackle, crack, work on, have a go at, beat, resume, return
           to, get back into, win, lay out, open, enjoy, colour, unbox: @game
  when     join: @game
  when     invite to: @game
  when     fetch: @game
  when     -: @game
  unless   design, code, build, make, develop, sell, sale, money, bet, quit, delete, thank you cards,
           christmas cards, business cards, birthday cards, greeting, flash cards, flashcards, bank, maths,
           ban, dev, write, jam, missing piece, credit, post, grammar, donate, index cards, place cards,
           save, swim, water, sign, invitation, arpeggio, scale, minor, major, hands separate, piano, violin,
           tune
  unless   golf, referee, nvq, english, b1, b2, course, certificate, exam, functional, card for
  time     Play for two minutes
  1        Get it out, or open it, or choose where to play it
  2        Look up whose turn it is, or where you left off
  3        Choose where you'd sit for it
  4        Rub your hands together, once
  unclear  Choose the easiest one to begin
  tired    Put it out for tomorrow
  afraid   Play a round on your own first
  bored    Play it left-handed, or by a silly rule

learn a game
  when     learn, study, practise, memorise: chess opening, opening, endgame, chess tactic, gambit, card
           trick rule, sicilian
  when     learn, read up on, study, understand, figure out, master, get better at, improve, memorise, look
           into, teach myself: @game
  unless   code, develop, design, exam
  unless   drug, dose, doses, cue, prompt, prompts, flash
  1        Look up one rule, or one trick
  2        Write down one thing you know of it already
  3        Put it where you'd play
  4        Say its name out loud
  unclear  Watch one minute of someone playing
  tired    Choose one easy round for tomorrow
  afraid   Ask someone patient to show you one move
  bored    Invent a rule of your own

a number to block
  when     block, report: number, caller, his number, her number, ex, account, scammer, stalker on instagram,
           troll
  when     block: @person, @someone
  when     delete: ex's number, number, phone number
  unless   road, site, app, time, hour, unknown, spam, nuisance, cold
  1        Open their entry, and go no further yet
  2        Mute them for a day
  3        Put the phone in another room
  4        Breathe out slowly, once
  unclear  Ask a friend to sit next to you
  tired    Mute them, and stop
  afraid   Tell someone you're going to do it
  bored    Rename them to something dull
"""
