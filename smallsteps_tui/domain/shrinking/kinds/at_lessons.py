"""One deed more of study, lessons and screens: a starter, trip money, a table of results, cookies, ink."""

KINDS = """
put a poem into another language
  when     translate, understand, render: line of poem, line of song, verse of poem, verse of song, poem,
           line, song, lyric, verse, recipe, story, sentence, menu, joke, letter, postcard, diary, page,
           letter from grandma, subtitle, proverb, film title, text, paragraph, note
  only     poem, song, lyrics, recipe, story, grandma's, gran's, nana's, great, verse, menu, subtitles, joke,
           rumi, neruda, rilke, postcard, diary, proverb, lorca, pushkin, hafez, into english, into german,
           into french, into spanish, into welsh
  unless   court, official, visa, permit, birth, certificate, school letter, bank, tax, hospital, refusal,
           police
  1        Say its first line in your own words, roughly
  2        Write down the first word you don't know
  3        Read one line of it aloud
  4        Say its title in the other language
  unclear  Look up one word, the one that matters most
  tired    Read one line, and leave it at that
  afraid   Put it into plain words first, with no music in them
  bored    Put it into the way you'd text a friend

finish a table of results
  when     finish, do, fill in, start, format, redo, check, build, update, tidy, make, add, number: table,
           tables
  when     fix: table, tables
  when     fix: table, tables
  only     table 1, table 2, table 3, table 4, table 5, table 6, thesis, chapter, results, appendix,
           descriptives, regression, demographics, paper, manuscript, participants
  unless   coffee, garden, wood, dinner, kitchen, tennis, sand, varnish, leg
  1        Open the file at the table, or at the place for it
  2        Write down what one line of it stands for
  3        Find the numbers that go in it
  4        Say what it shows, in five words
  unclear  Look at one in a paper you like
  tired    Fill in one box, and stop
  afraid   Draw it by hand first, with no numbers
  bored    Give it the silliest title, for now

a starter or an activity for a class
  when     plan, make, write, think of, prepare, choose, find, do, design, invent, set up, prep: starter,
           plenary, warm up, activity, icebreaker, main activity, exit ticket, hook, game, role play,
           energiser, energizer, ice breaker
  only     decimals, fractions, lesson, class, year, maths, english, pupils, students, phonics, unit,
           grammar, romans, science, verbs, tenses, esol, group of learners, reception, toddlers' group,
           beginners, spelling, vocabulary, topic, tutees
  unless   dinner, soup, motor, sourdough, dance party, my fitness, gym
  1        Write down one question you'd open with
  2        Write down what they know about it already
  3        Write the topic in the middle of an empty page
  4        Think of one thing from home that shows it
  unclear  Ask a colleague how they open it
  tired    Choose one you've done before
  afraid   Choose one that needs nothing but a pen
  bored    Think of the loudest way to do it

money and slips from a class
  when     collect: trip money, lunch money, dinner money, club money, slips, permission slip, reply slip,
           consent slip, photo money, book money, fundraising money, form from parents
  when     count, chase, gather, take in: trip money, lunch money, dinner money, club money, slips,
           permission slip, reply slip, consent slip, photo money, book money, fundraising money, form from
           parents
  when     collect: trip money, lunch money, dinner money, club money, slips, permission slip, reply slip,
           consent slip, photo money
  1        Write the names in a list, with a box beside each
  2        Put one envelope where it'll all go
  3        Write down how much it's to be
  4        Say who you'd ask first
  unclear  Write one line to send home
  tired    Tick the ones you have
  afraid   Write it to all of them at once, in a friendly line
  bored    Count it in piles of ten

write with a timer on
  when     set a timer, set the timer, set timer: *, ~
  when     set: timer, alarm, stopwatch, kitchen timer
  only     write, writing, thesis, essay, study, revise, code, read, revision, dissertation, chapter,
           homework, draft
  unless   egg, pasta, meditation, oven, baby, medication
  1        Open the page you'd write or read on, and turn the phone over
  2        Choose how many minutes: two would do
  3        Put a pen or the keyboard in front of you
  4        Breathe out once, with both feet on the floor
  unclear  Write down the first word of what you'd do
  tired    Set it to two minutes
  afraid   Write what no one will read
  bored    Guess how many words it'll be

what a browser keeps
  when     clear, delete, reject, block, accept, clean, empty, refuse: cookie, cookies, cache, browser
           cache, history, browser history, browsing data, search history, browsing history, site data
  unless   build, npm, docker, gradle, jar, tin, tooth, oven, biscuit, medical, family, accept
  1        Open the browser's settings, and look for “clear”
  2        Write down one login you'd need again
  3        Close the other pages
  4        Find the three dots or lines in its corner
  unclear  Look up its name and “clear”
  tired    Close it, and open it again
  afraid   Clear one site, and leave the rest
  bored    Look at the oldest page in it

a program moved to a new computer
  when     move, transfer, copy, bring, install, get, set up: thunderbird, outlook, firefox, chrome, steam,
           lightroom, bookmarks, programs, games, mail, email, itunes, @app, settings, licence, fonts, office,
           photos app, calendar, address book
  only     new pc, new laptop, new computer, new mac, other computer, other laptop, new machine, new macbook,
           new one, new phone
  unless   house, school, job, buy
  1        Put the new one in front of you, switched on
  2        Open it on the old one, and look for “Export” or “Back up”
  3        Write down the login it needs
  4        Write down the one thing in it that matters most
  unclear  Look up its name and “new computer”
  tired    Write its name on a list of what's to move
  afraid   Leave the old one as it is until the new one works
  bored    Guess which one starts faster

ink and paper for a printer
  when     put in, put, change, replace, refill, load, fill, insert, fit, check: ink, new ink, ink
           cartridge, toner, cartridge, printer ink, paper tray, printer cartridge, toner cartridge, black
           cartridge, black ink, label roll, till roll
  when     swap: ink, new ink, ink cartridge, toner, cartridge, printer ink, paper tray, printer cartridge,
           toner cartridge, black cartridge, black ink, label roll, till roll
  unless   pen, tattoo, fountain, stamp, lino, water filter, game
  1        Open the printer's lid, and look at what's written inside
  2        Take the new one out of its box
  3        Put an old cloth or a newspaper under it
  4        Find the box with the new one in it
  unclear  Write down the number on the old one
  tired    Put the new one on top of the printer
  afraid   Look at one short film of it first
  bored    Guess which colour ran out first

a word or a tense, used
  when     use, try, try out, practise using, get in, say: past tense, future tense, present tense,
           subjunctive, passive, new word, polite form, idiom, dative, conditional, new phrase, new verb,
           imperative, word of the day, formal you
  when     use, try, practise using: *
  only     tense, subjunctive, passive, polite form, idiom, dative, conditional, new word, new words, new
           phrase, new verb, imperative, word of the day, formal you, new phrases
  1        Say one of them, or one sentence with it, out loud
  2        Write down one verb for it
  3        Think of what you did this morning
  4        Say “yesterday” or “today” in that language
  unclear  Look at one sentence that has it
  tired    Say it to yourself, lying down
  afraid   Say it to a cat or a cup
  bored    Say something untrue with it

write it again in another language
  when     rewrite, port, convert, translate, redo, reimplement, redo in, rewrite in, turn: *, @code
  only     in python, in rust, in bash, in java, in javascript, in typescript, in go, in c, in ruby, in php,
           in r, to python, to rust, to java, to typescript, to javascript, to r, to sql, into python, into
           rust, into typescript, in sql, in julia, from matlab, from fortran, from perl, from excel, to
           kotlin, in kotlin, to swift
  unless   essay, letter, order, cv, to go, in r minor, song, scale, key, major, minor, sharp, chord, solo,
           riff, tune
  1        Write down the first thing it does, in plain words
  2        Read its first ten lines
  3        Make an empty file next to it, with its name
  4        Say what goes in, and what comes out
  unclear  Run the old one once, and keep what it prints
  tired    Write the first thing it does as a comment
  afraid   Begin with the smallest function in it
  bored    Translate one line into pirate

a thing that stands fixed in the code
  when     replace, change, take out, remove, find: *
  when     swap, swap out: *
  when     replace: *
  only     hardcoded, hard coded, magic number, magic numbers, lorem ipsum, placeholder text, placeholder
           image, deprecated, todo text, dummy data, test data, sample text
  1        Search for it, and look at the first place
  2        Write down what goes there in its place
  3        Open the file
  4        Say what it'd be called
  unclear  Count the places
  tired    Leave a comment beside it
  afraid   Change one place, and look
  bored    Put in a rude word, and take it out again

a comment in the code
  when     put, add, write, leave: comment, comments, docstring, note, explanation
  only     code, loop, function, script, method, query, regex, parser, config, config file, the api
  unless   blog, video, youtube, photo, school, dress, dance
  1        Write it as you'd say it to a new colleague
  2        Put the cursor above the line
  3        Say what the line does
  4        Say in five words why it's there
  unclear  Write down what surprised you about it
  tired    Write “Why?” beside it
  afraid   Write it for yourself a year from now
  bored    Write it as a warning on an old map

words on cards and slips
  when     write, put, stick, copy, draw, hang, pin: word, words, vocab, verb, verbs, phrase, phrases, name of
           things, endings, welsh words, english words, irish words, new words, ten words, key words, formulas
  only     post, post it, post its, cards, card, sticky, sticky notes, board, fridge, wall, mirror, slips,
           door, labels
  unless   swear, birthday, wedding, thank, christmas, bank
  number   Write the first one on one card
  1        Write one of them on one card
  2        Put a pen and three cards in front of you
  3        Choose the one you mix up most
  4        Say one of them aloud
  unclear  Choose three you'd use this week
  tired    Write one, and stick it on the kettle
  afraid   Begin with one you know
  bored    Draw it as a face

log out of it
  when     log out of, log out, sign out of, sign out, log off, log out from: @app, account, everything,
           facebook, email, gmail, phone, old phone, computer, library computer, netflix, -
  unless   raid, when, guild, game, before, after, by, early, on time, at, outside
  1        Look for your name or your picture in a corner of it
  2        Close what else is open
  3        Write down the login, if you'd need it again
  4        Close it once, and breathe out
  unclear  Search its settings for “log out”
  tired    Close it for tonight
  afraid   Check first that you know the way back in
  bored    Wave as you go

cards to learn from
  when     make, write, do, finish, start: card, cards
  only     revision, anki, exam, gcse, topic, history, war, revolution, biology, vocab, verbs, chemistry,
           physics, anatomy, geography, drugs, bones, muscles, dates, formulas, cells, quotes, treaty, kings,
           cases, statutes, macbeth
  unless   birthday, christmas, thank, wedding, business, greeting, valentine, get well, place, sympathy
  1        Write one question on one card
  2        Put three empty cards in front of you
  3        Write down one word that belongs on the back
  4        Say one question aloud
  unclear  Begin with what you mix up
  tired    Cut one sheet into four
  afraid   Make one where you know the answer
  bored    Draw the answer, without words

children and their places
  when     swap: kid, kids, pupil, pupils, boy, girl, @child, @person, @pupils
  when     move, put, split, separate, seat: kid, kids, pupil, pupils, boy, girl, @child, @person, @pupils
  only     seating plan, seats, back row, front row, table 4, table group, desk, desks, next to
  unless   car, wedding, dinner, train, plane, flight, cinema, ward, house
  1        Draw the two places as two boxes, with a name in each
  2        Write down two who'd work well side by side
  3        Look at the plan as it is
  4        Say what each of them could need
  unclear  Ask each of them where they work well
  tired    Write the two names on a note for tomorrow
  afraid   Call it a try, for one lesson
  bored    Let them draw lots
"""
