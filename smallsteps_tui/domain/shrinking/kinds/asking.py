"""Asking, saying hello, complaining, owning up: small courage among people."""

KINDS = """
ask for help
  when     ask for, accept, seek, get, look for, find: help, support, hand
  when     ask: help, for help
  unless   tax, tech, therapist, homework, crossword, carer
  1        Write down one thing someone could do for you
  2        Choose the easiest person to ask
  3        Write four words: “Could you help me?”
  4        Say “Could you help me?” out loud, once
  unclear  Write down which bit you'd most like to hand over
  tired    Send one line: “Have you got ten minutes this week?”
  afraid   Ask for something tiny first, like a pen
  bored    Ask as if it were a quest

ask for time, leave or less
  when     go, work, reduce to, change to: part time, less, four days
  when     -: carer's leave, sick leave, sabbatical, unpaid leave
  when     ask for off, request off, ask off: day, time, week, afternoon, friday, night, morning, evening,
           weekend, month, monday, tuesday, wednesday, thursday, saturday, sunday, shift, christmas
  when     ask for: time, hour, day
  when     ask for, request, ask: leave, unpaid leave, parental leave, smaller workload, fewer hours, part
           time, flexible hours, home office, extension, extra time, deadline extension, break, holiday,
           vacation, sabbatical, reduced hours, sick leave, compassionate leave, annual leave
  when     *: unpaid leave, smaller workload, fewer hours, flexible hours, extra time, deadline extension,
           reduced hours, sick leave, compassionate leave, annual leave
  unless   smoke, tea, coffee, music, from caring, book, trip, lunch, city, beach
  1        Write down one sentence to ask with
  2        Write down the dates, or how much you'd need
  3        Choose who to ask
  4        Say “I'd like to ask for something” out loud
  unclear  Write down what it would change for you
  tired    Put the dates on a slip of paper for tomorrow
  afraid   Write it as a message to yourself
  bored    Ask it once as a queen would

ask for money back
  when     ask, ask for: money, money back, borrowed money, loan back, deposit back
  unless   sponsor, charity, fundrais, donation, trip, pocket money, uniform, shoes, bus, lunch
  only     back, owe, owes, owed, lent, borrowed, loan, deposit, refund
  1        Write one friendly line: “Could you send it by Friday?”
  2        Write down the sum and the day it was
  3        Choose whether to say it or write it
  4        Say the sum out loud once
  unclear  Look up when you lent it
  tired    Put the sum on a note for tomorrow
  afraid   Write one line, and leave it in your drafts
  bored    Write it as a tiny poem

ask a question in a group
  when     ask, raise: question, hand
  when     put up: hand
  when     speak up in, participate in, contribute to, speak in, talk in, say something in, join in,
           contribute in, engage in: class, meeting, seminar, lecture, discussion, group, team meeting, staff
           meeting
  when     speak up, participate, contribute: -
  unless   market research, interview question, god, lake, water, oven, pocket, heart, shoulder, ice
  1        Write down one short question you could ask
  2        Choose a seat you'd be comfortable in
  3        Write down one word you'd like to understand
  4        Lift one hand off the table, and lower it
  unclear  Write down the one part that isn't clear to you
  tired    Ask it afterwards, or in writing
  afraid   Ask the person next to you
  bored    Ask the silliest version of it in your head

put up one's hand
  when     put: hand
  only     up
  unless   sanitiser, cream, puppet, dryer, glove, print, sleeve, skirt, jumper
  1        Write down one short question you could ask
  2        Choose a seat you'd be comfortable in
  3        Say the first three words of it in your head
  4        Open your hand on the table
  unclear  Write down the one thing you'd like to know
  tired    Put a dot by the place in your notes
  afraid   Ask it of one person first
  bored    Think of the silliest question you could ask

ask someone out
  when     ask out, flirt with, propose to: *
  when     propose: -
  when     ask: on date, for date, for coffee
  when     tell, confess: crush, love
  when     -: crush
  when     pop: question
  unless   committee, board, boss, team, council, class, client, budget, plan
  1        Write down one line to ask with
  2        Think of somewhere you'd both like to sit
  3        Write down one thing you like about talking with them
  4        Say their name and hello, to the mirror
  unclear  Write down what you'd do together for half an hour
  tired    Send one line about something you both laughed at
  afraid   Write one line, and show it to a friend first
  bored    Ask about something odd you could see together

ask strangers and shops
  when     order at, ask in: *
  when     ask, ask for: direction, shop assistant, waiter, librarian, stranger, price, discount, size, seat,
           bus driver
  when     ask for: bill, receipt, bag, carrier bag, menu, table, refill, fork, straw, tap water
  when     send back: food, soup, dish, drink
  when     order: in restaurant, at counter, coffee, by phone
  when     order in: english, french, german, spanish, italian, welsh, dutch, japanese, portuguese, arabic,
           polish, restaurant, cafe, bakery, person, shop
  unless   online, pizza, takeaway, takeout, stock, bulk, advance, flour, feed, hay, beans, pods, capsules,
           office, machine, delivery, supplier, chat, whatsapp, facebook, forum, slack, discord, teams
  1        Say your order or your question out loud once, as you would there
  2        Write the question on your phone, so you can show it
  3        Think of who there looks kindest
  4        Say “Hello, quick question” once
  unclear  Write down the one word they need to understand
  tired    Let someone with you ask this time
  afraid   Ask something you already know, for practice
  bored    Ask it with a very small bow

greet and introduce yourself
  when     introduce: -, *
  when     chat with, chat to, mingle with, talk more to: *
  when     sit next to, sit opposite, stand next to, walk up to: @person, @someone
  when     make: small talk, conversation
  when     talk to, approach, start conversation with, speak to: stranger, cashier, classmate, people
  when     -: small talk, shyness, social anxiety
  when     be: less shy, shy, less awkward
  when     break: ice
  unless   on the pond, on the trough, on the windscreen, bin, habit, system, chatbot, bot, gpt, @inhand,
           @onscreen, @inwords, @animal, @food, @drink, @room, @rule, solid, bill, law, feature, food, topic,
           theme, chapter, characters, essay, cat, dog, thesis, test, codebase, tool, concept, idea, process,
           rule, policy, product, system, essay, tax, type, word, character, recipe, boyfriend, girlfriend,
           partner, forum, online, email, discord, slack, in writing, reddit, rota, fee, gluten, peanut,
           peanuts, bottle, menu, support, live chat, budget, change
  1        Choose the first thing you'd say, even if it's “Hi”
  2        Say hello and your name once, to the mirror
  3        Write down one thing you could ask anyone
  4        Lift the corners of your mouth, for one breath
  unclear  Write down where you'd see them anyway
  tired    Nod at one person, and leave it there
  afraid   Practise on a dog, a baby, a shopkeeper
  bored    Notice one thing about them you could like

complain or send back
  when     complain: -
  when     complain about, complain to: *
  when     file: complaint
  unless   nothing
  1        Say in one calm sentence what you'd like instead
  2        Write down what happened, and when
  3        Find the receipt, the name or the number
  4        Say “There's a problem here” once, calmly
  unclear  Write down what would put it right for you
  tired    Take one picture of it, as proof for tomorrow
  afraid   Write it down instead of saying it
  bored    Say it once as the politest person alive

cancel plans or drop out
  when     cancel, call off, get out of: plan, dinner plan, date, lunch, party, visit, playdate
  when     cancel on, back out of, pull out of, bow out of: *
  when     cancel: @event
  when     skip, decline, turn down, say no to, get out of, back out of, bow out of, duck out of, pull out of,
           wriggle out of, cancel on, call off, opt out of, not go to, refuse, drop out of, excuse myself
           from: @event
  unless   of the drive, of the driveway, of the garage, of the parking, of the junction, of the space, phone,
           pension, insurance, subscription, gym, data, mobile, car park, lay by, driveway, bed
  1        Write one line: “I'm sorry, I can't this time”
  2        Find their last message to you
  3        Decide whether you'd like another day instead
  4        Say “I can't make it” out loud, kindly
  unclear  Write down which part you'd still like
  tired    Send four words: “Can we move it?”
  afraid   Write it without a name at the top
  bored    Write it without the word “sorry”

own up to something
  when     admit, confess, own up to, come clean about, come clean: *
  when     admit: mistake
  when     own up, own up about, fess up, fess up to, face up to: *, -
  unless   patient, student, guest, child
  1        Write it down in one plain sentence, for you alone
  2        Write down what could help, in five words
  3        Choose who you'd tell first
  4        Say “It was me” once, to the wall
  unclear  Write down what happened, in three lines
  tired    Send one line: “Can I tell you something tomorrow?”
  afraid   Tell it to someone who isn't part of it
  bored    Say it like a character in an old film

give someone feedback
  when     give, offer, write: feedback, criticism, honest feedback, negative feedback
  when     criticise: *
  unless   essay, exam, proof, test, code, paper, homework, typo, draft
  1        Write down one thing that works, and one to change
  2        Write down what you saw, in one plain sentence
  3        Choose a quiet moment for it
  4        Say “I see it another way” once, out loud
  unclear  Write down what you'd like to see next time
  tired    Write down one word about it for tomorrow
  afraid   Try your sentence on someone else first
  bored    Say it as you'd like to hear it

leave a job
  when     quit: job, work
  when     leave: job
  when     resign: -
  when     resign from: *
  when     quit, leave: job, company, position
  when     -: resignation, resignation letter
  when     hand in, give, send in: notice, two weeks notice
  when     hand in, give, write, send in: resignation, resignation letter
  unless   early, on time, parental, debate, landlord, flat, tenancy, house, rent, room, lodger, tenant,
           committee, pta, board, trustee, governor, club, choir, council, 5, five, 6, six, marriage
  1        Write down the last day you'd work there
  2        Look up how much notice your contract asks for
  3        Think of one person you'd tell first
  4        Say “I've decided to go” once, out loud
  unclear  Write down one thing you'd need before you go
  tired    Write the date at the top of an empty page
  afraid   Tell someone outside work first
  bored    Write the grand version first, for the bin

bring something up
  when     bring up, broach, raise: *
  only     again, subject, topic, issue, fact, rent, question, idea, wages, pay, point, with him, with her,
           with them, with boss, with the boss, at the meeting, at meeting, at work, about money, with mum,
           with dad, with my, with landlord, with the landlord, with manager, with the doctor, with gp, with
           the school
  unless   @inhand, @child, @animal, @material, phlegm, blood, box, parcel, kids, children, from, cellar,
           funds, money for, raise money, cash, seat, shelf, desk, bed, hem, blind, flag, bread, dough,
           @bodypart, bid, price
  1        Write down the first sentence you'd say
  2        Say it once, to an empty room
  3        Choose a good moment for it
  4        Put both feet on the floor and breathe out
  unclear  Write down what you'd like to change afterwards
  tired    Text them “Can we talk this week?”
  afraid   Say the first sentence to someone it isn't for
  bored    Say it once as an opera

book a driving lesson or a test
  when     book, find, arrange, sign up for, apply for, ring for, look for, choose, rebook, move, get: driving
           lesson, driving school, driving class, driving instructor, refresher lesson, driving test, theory
           test, road test, instructor
  unless   swimming, yoga, ski, gym, diving, scuba, pilates, fitness, zumba, flying, dance
  1        Find the page or the number where you'd book
  2        Write down two times that would suit you
  3        Put your licence next to you
  4        Picture the first quiet street
  unclear  Ask someone who they learnt with
  tired    Save the page for tomorrow
  afraid   Write one line to the instructor: “I'm nervous”
  bored    Choose the song you'd play on your first drive

wash before a prayer
  when     do, make, perform, take, renew: wudu, ghusl, ablution, ablutions, mikveh, tevilah
  when     -: wudu, ghusl, ablution, mikveh
  1        Go to the tap, and let the water run a moment
  2        Put a towel by it
  3        Let the water run over one hand
  4        Look at the tap for one breath
  unclear  Look up which part comes first
  tired    Sit on a stool for it
  afraid   Ask someone to show you once
  bored    Listen to the water for three breaths
"""
