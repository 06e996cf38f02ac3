"""Calls, messages, friends, family, hard talks."""

KINDS = """
call family or a friend
  when     call, phone, ring, call back, ring back, phone back, facetime, video call, skype, ring up,
           call up, telephone: mum, mom, dad, mother, father, parent, grandma, grandpa, granny, gran, nan,
           grandmother, grandfather, grandparent, aunt, uncle, brother, sister, cousin, friend,
           best friend, son, daughter, niece, nephew, family, mama, papa, ex, sibling, godmother,
           girlfriend, boyfriend, wife, husband, in law, partner, roommate, flatmate, neighbour
  1        Write down one thing you'd like to tell or ask them
  2        Choose the hour when they're likely to be free
  3        Send one line: can I ring you later?
  4        Say {name}'s name, as you would at hello | Say their name, as you would at hello
  unclear  Write down what you last talked about
  tired    Send a voice message of ten seconds
  afraid   Decide that five minutes is enough
  bored    Ask what the oddest thing in their week was

call someone
  when     call, phone, ring, dial, call back, ring back, phone back, facetime, video call, skype: *
  when     return: call, phone call
  unless   quit, names, taxi, off, cab, conference, call it
  1        Write down the first sentence you'll say
  2        Find the number
  3        Put the phone on the table
  4        Say hello out loud, once
  unclear  Write the reason for the call in one line
  tired    Send one line instead: can I call tomorrow?
  afraid   Say the first sentence out loud, to an empty room
  bored    Walk to the window and call from there

call in or call off
  when     call in, call off: *
  1        Write the reason in one line
  2        Find out whom to tell
  3        Put the phone next to that line
  4        Say the reason out loud once
  unclear  Write down who needs to know
  tired    Send the line as a message
  afraid   Read the line out from paper
  bored    Do it before the kettle boils

clear the inbox
  when     clear, empty, clean, sort, go through, check, tackle, sort through, clean up, deal with,
           catch up on, process, reach: inbox, email, inbox zero, message, unread message, unread email,
           mail inbox, emails, e mail, dm, whatsapp
  when     -: inbox, inbox zero, email, emails, unread message
  unless   landlord, boss, one
  number   Answer one of them
  time     Answer the shortest one
  1        Answer the shortest one
  2        Archive one old email
  3        Open the inbox and read one subject line
  4        Choose who gets an answer first
  unclear  Star the three that matter
  tired    Star one for tomorrow
  afraid   Open the one you fear least, and close it again
  bored    Answer one in exactly seven words

write to someone
  when     email, e mail, message, dm, text, write to, write back to, get back to, contact, congratulate,
           reply to, respond to, follow up with, check in with, check on, stay in touch, catch up with,
           keep in touch, stay in touch, reconnect with, text back, whatsapp, reply, respond, answer: *
  when     write, send, draft, answer: email, message, text, letter, note, reply, text message,
           condolence card, e mail, love letter, answer
  when     -: letter, text message
  number   Answer the shortest one
  unless   cover, phone, door, motivation, release, landline, recommendation, question, exam
  1        Write one line to them, and stop there
  2        Open a new message and put their name in
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: more soon, thinking of you
  afraid   Write it with no address at the top, so it can't go out yet
  bored    Write it in six words first

tell someone something
  when     tell, let know, inform: *
  when     break: news
  unless   story, time, truth from, stories, joke
  1        Write down the first sentence
  2        Choose one person to begin with
  3        Find their number or their address
  4        Say the sentence quietly to yourself
  unclear  Write down the three facts they need
  tired    Ask someone to pass the word on
  afraid   Say the sentence to one person who is easy to talk to
  bored    Say it in as few words as you can

thank someone
  when     thank, appreciate, say thanks to: *
  when     write, send, finish: thank note, thank card, thank letter, thank email, thank
  when     -: thank note, thank card, thank letter
  1        Write the two words “Thank you”
  2        Think of one thing to thank them for
  3        Write their name on an envelope or a message
  4        Say “thank you” once, out loud
  unclear  Write down what it changed for you
  tired    Send one heart, or a thumb up
  afraid   Write one line for your eyes alone
  bored    Draw the thank you

apologise, forgive, make peace
  when     apologise, apologise to, say sorry to, say sorry, make up with, make peace with, reconcile with,
           make amends to, make amends: *
  when     make: amends, peace
  when     write: apology
  when     -: apology
  1        Write one true sentence to them, unsent
  2        Write down one thing they may have felt
  3        Say “I'm sorry” once, to an empty room
  4        Picture sitting next to them
  unclear  Write down the one moment it's about
  tired    Write “I've been thinking of you”, unsent
  afraid   Write one line of it that no one will read
  bored    Say it to the mirror, slowly

forgive someone
  when     forgive: *
  when     let go of, drop, release: grudge, resentment, bitterness
  when     -: forgiveness
  unless   debt, myself, balloon, staff
  1        Write one sentence to them that you won't send
  2        Write down what it still costs you
  3        Say out loud what you'd like to put down
  4        Open your hands for one breath
  unclear  Write down the one thing you'd forgive first
  tired    Put it away for today
  afraid   Forgive one small thing, and keep the rest
  bored    Say their name in a neutral voice

write cards and invitations
  when     write, send, address, post, make, do: christmas card, postcard, birthday card, invitation,
           greeting card, card, wedding invitation, condolence card, get well card
  when     -: christmas card, birthday card, postcard, invitation
  unless   credit, business, report, flash, visa
  number   Write one of them
  1        Write one name on an envelope
  2        Put the cards and a pen on the table
  3        Put one stamp on an envelope
  4        Think of whom it would please most
  unclear  Write down three names
  tired    Lay out one card for tomorrow
  afraid   Write the name and leave the rest
  bored    Draw a little house on one envelope

a talk with someone
  when     talk to, talk with, speak to, speak with, confront, ask, stand up to, negotiate with,
           discuss with, meet with, bring up, talk about, discuss, talk through, negotiate, call out,
           broach: *
  when     have, make: conversation, difficult conversation, hard conversation, talk, chat, argument
  when     ask, ask for: raise, pay rise, promotion, favour, feedback, advice, reference, divorce, apology,
           clarification
  when     tell: feeling, truth
  when     express, share: feeling, need, opinion, emotion
  when     say: what, opinion, truth
  when     speak: mind
  when     -: difficult conversation, hard conversation, difficult talk, awkward conversation
  unless   myself, hairdresser, refund, duck, price, rates, tax, salary, paper, topic, book, prayer
  1        Write down the first sentence you'd say
  2        Say it once, to an empty room
  3        Choose a good moment for it
  4        Put both feet on the floor and breathe out
  unclear  Write down what you'd like to be different after it
  tired    Write them one line: can we talk this week?
  afraid   Say the first sentence to someone it isn't for
  bored    Say it once as an opera

say no to something
  when     say: no
  when     say no to, turn down, decline, refuse, say no: *
  when     tell: come
  when     learn to: no, say no, say
  unless   sugar, drink, phone, speed, volume, heating, music
  1        Write one line: thank you for asking, I can't this time
  2        Say “Let me think about it” out loud once
  3        Write “No, but thank you” on a slip of paper
  4        Shake your head once, slowly
  unclear  Write down what a yes would cost you this week
  tired    Leave one message unanswered until tomorrow
  afraid   Say no to the cat, the kettle, the wall
  bored    Say no in three languages

set a boundary
  when     set, keep, hold, make, draw, enforce: boundary, limit, line, healthy boundary, firm boundary
  when     be: assertive
  when     stand up for, speak up for, put myself first, put: *
  when     -: boundary, people pleasing, assertiveness, assertive
  unless   speed, budget, spending, screen, bet, deposit, time, away, on, down
  1        Finish this line on paper: I'm fine with …, I'm not fine with …
  2        Write down one thing you'd like to happen less
  3        Write “That doesn't work for me” on a slip
  4        Hold one palm up in front of you, for a breath
  unclear  Write down the last yes you didn't mean
  tired    Leave one call for tomorrow
  afraid   Begin with someone who takes it well
  bored    Say it in as few words as a road sign

make friends, meet people
  when     make, find, meet: friend, people, acquaintance, someone, kid, community, connection, others,
           like minded person, mom friend, mum friend
  when     meet, get to know: neighbour, people, person, colleague, co worker, classmate, local
  when     be: sociable, social, less lonely, outgoing
  when     -: friend, socialising, network, loneliness, social life, isolation, company
  when     feel, be: lonely, isolated, connected, included
  when     socialise: -, *
  unless   old friend, cabinet, rack, best friend, wifi, computer
  1        Write down one person you'd like to know a little better
  2        Say hello to one person
  3        Look up one place where people meet near you
  4        Smile at one person, or at the mirror
  unclear  Write down one thing you like doing in company
  tired    Send one person one smile, or one picture
  afraid   Nod at one person on the way
  bored    Ask one person an odd question

see friends and family
  when     visit, see, meet: aunt, uncle, brother, sister, parent, sibling, girlfriend, boyfriend, pal,
           roommate, cousin, friend, best friend, neighbour, family, niece, nephew, mother, father,
           someone, ex, godson, in law, lonely people, lonely person, family friend, school friend,
           goddaughter
  when     invite, meet up with, hang out with, have lunch with, have dinner with, spend time with,
           be with, call on, have coffee with, connect with, catch up with, meet for coffee,
           have drink with, hang out, meet up: *
  when     have, plan, go for, arrange: friend, colleague, sister, brother, cousin
  when     -: family visit, girls' night, lads' night
  when     have, go for, grab: coffee, drink, pint
  when     cook for, cook dinner for: friend, friends
  unless   museum, grave, city, dentist, doctor, therapist, website, country, kid, child, son, daughter,
           dog, exhibition, paris, library, hospital shop, paper
  1        Write them: are you free one day soon?
  2        Write down one day that would suit you both
  3        Look at one photo of {name} | Look at one photo of them
  4        Think of a time you laughed together
  unclear  Write down one thing you could do together
  tired    Send one line: thinking of you
  afraid   Suggest half an hour, no more
  bored    Think of something you've never done together

go to a party or a gathering
  when     go to, attend, be at, join, show up at, come to: party, wedding, reunion, dinner, event,
           gathering, birthday, birthday party, barbecue, meetup, concert, baby shower, christmas party,
           dinner party, house party, networking event, alumni reunion, class reunion, school reunion,
           office party, work party, bbq, hen do, stag do, family dinner, family gathering, networking,
           baptism, bar mitzvah, graduation, prom, work do
  when     stay at, survive, stay, enjoy, face: party, wedding, event, reunion, family dinner, gathering,
           networking event
  when     -: networking event, office party, reunion, class reunion, alumni reunion, company party
  1        Decide how long you'd stay, ten minutes included
  2        Choose what you'd wear
  3        Write down one thing you could ask someone
  4        Say one hello out loud
  unclear  Look up when it begins and how to get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

speak in front of people
  when     speak up, speak, talk: -
  when     give, hold, practise, rehearse, deliver, prepare, do, write: speech, talk, presentation, toast,
           lecture, keynote, pitch, eulogy talk, lightning talk, best man speech, wedding speech
  when     speak in: public, meeting
  when     -: presentation, public speaking, speech, keynote, pitch, lightning talk, slide, toast
  unless   listen, watch, tone deaf, bread
  1        Say the first sentence out loud, to an empty room
  2        Write down the one thing they'd take home
  3        Write the title on one page or slide
  4        Breathe in as if you'd begin
  unclear  Write down who will sit there, in three words
  tired    Read your first line in bed
  afraid   Say the first sentence to one friend
  bored    Say the first sentence as a pirate

be kind to the partner
  when     be, become: partner, kind, kinder, patient, listener, husband, wife, friend, spouse, girlfriend,
           boyfriend, loving, affectionate, supportive, less critical, romantic, good listener
  when     listen to, listen, listen better to, pay attention to, show love to, appreciate, connect with,
           reconnect with: partner, wife, husband, friend, boyfriend, girlfriend, spouse, people, others,
           to partner, to wife, to husband
  when     learn to: listen
  when     fix, save, improve, work on, rekindle, revive, strengthen, repair, spice up, rebuild:
           relationship, marriage, love life, friendship
  when     spend time with, spend, have, plan: partner, wife, husband, boyfriend, girlfriend, spouse,
           fiancé, fiancée, date night, quality time, romantic evening
  when     talk more with, talk more: with partner, with husband, with wife
  when     -: relationship, marriage, date night, quality time, couple time
  unless   myself, yourself, music, podcast, album, self, audiobook, kid, child, dog, student, customer,
           doubles, tennis
  1        Ask them one question, and listen to the end
  2        Say one thing you like about them
  3        Put your phone in another room for a while
  4        Look at them for one breath
  unclear  Ask: what would make today easier for you?
  tired    Sit next to them, saying nothing
  afraid   Write down one kind sentence, for later
  bored    Ask what they dreamed

come closer again after a quarrel
  when     end, settle, resolve, stop, sort out, fix, heal, patch up, mend: fight, argument, conflict,
           feud, quarrel, rift, family feud, fallout, family conflict, family argument, disagreement,
           family, friendship
  when     argue with, quarrel with, fight with: *
  when     -: family conflict, family feud, argument, quarrel, family drama
  unless   boss fight, fire
  1        Write down one thing you both want
  2        Write down what they may be tired of
  3        Decide on one sentence you won't answer
  4        Unclench your teeth for one breath
  unclear  Write down where it began, in one line
  tired    Leave it as it is until tomorrow
  afraid   Tell it to someone who likes you both
  bored    Tell their side of it, as their lawyer

keep some distance
  when     keep: distance, away
  when     limit, have, reduce: contact, less contact
  when     go: no contact, low contact
  when     mute, unfollow, block: *
  when     delete: ex's number, number, contact
  unless   ad, account, notification, site, website, time, spam, drain, calendar, app, news, alcohol
  1        Mute one chat for a day
  2        Choose one hour today without their messages
  3        Turn the phone face down
  4        Breathe out once before you answer anything
  unclear  Write down how much contact does you good
  tired    Answer tomorrow, in one line
  afraid   Tell one person what you're about to change
  bored    Change their name on your phone to something silly

get over someone
  when     get over, move on from, let go of, forget, recover from, heal from, move past: ex, breakup,
           divorce, heartbreak, ex boyfriend, ex girlfriend, ex husband, ex wife, crush, broken heart,
           separation, relationship, rejection
  when     move on from, move on: -, *, from ex, from past
  when     -: breakup, heartbreak, broken heart
  unless   topic, chapter, to next
  1        Put one thing of theirs in a box
  2        Send one line to a friend: could do with some company
  3        Choose one song that has nothing to do with them
  4        Put a hand where it hurts, for one breath
  unclear  Write down one thing you did before you met them
  tired    Lie down, and let yourself be sad for one song
  afraid   Turn one picture of them to the wall
  bored    Move one piece of furniture

break up with someone
  when     break up with, split up with, split up, break up, end it with, dump, break off: *, -
  when     end: relationship, friendship, engagement, marriage, affair, situationship
  when     separate from, separate: husband, wife, partner, -
  when     leave: relationship, boyfriend, girlfriend
  unless   egg, whisk, concrete, task, colours, ice, ground, soil, whites, darks, project, cardboard
  1        Finish this line on paper: I can't go on because …
  2        Write down the first sentence you'd say to them
  3        Choose one friend who could be there afterwards
  4        Say “This isn't right for me any more” once
  unclear  Write down what would need to change for you to stay
  tired    Sleep on it one more night
  afraid   Tell one friend what you're thinking of
  bored    Write the version a film would have

dating
  when     make, write, create, set up, update, fill in: dating profile, tinder profile, bumble profile,
           hinge profile
  when     reply on, answer on, write on, message on, swipe on: *
  when     start, try, go on, use, download, join: dating, date, dating app, tinder, bumble, hinge,
           speed dating, blind date, second date
  when     find, meet, look for: love, girlfriend, boyfriend, partner, soulmate, someone special, wife,
           husband, life partner
  when     -: dating, date, dating profile
  unless   night, release, due, expiry, wall, forum, facebook, linkedin, board
  1        Write one true sentence about what you like doing
  2        Think of one question you'd like to be asked
  3        Choose one picture in which you look like you
  4        Say one thing out loud that a friend likes about you
  unclear  Write down what a nice hour with someone would be
  tired    Save one profile, or one idea, for tomorrow
  afraid   Plan half an hour in a bright café, no more
  bored    Find the oddest question you could ask there

closeness
  when     have: sex, physical contact, intimacy
  when     be: intimate, close, closer
  when     hug, cuddle, kiss, hold, hold hands with: *
  when     -: intimacy, sex, sex life, cuddle
  unless   plank, position, pose, breath, meeting, workshop, session, note, chord
  1        Sit close enough to touch, and ask for nothing
  2        Ask if they'd like a hug
  3        Take their hand for one breath
  4        Open your own hands
  unclear  Say one thing you'd like, and one you wouldn't
  tired    Lie back to back for a moment
  afraid   Say out loud that you're shy about it
  bored    Hold a hug three breaths longer

be open, trust
  when     open up to, open up, confide in, trust, be vulnerable with, be honest with, let in: *, -, person
  when     be: vulnerable, honest, open, truthful
  when     build: trust
  unless   shop, café, restaurant, heart rate, process, store, borders, gym, wine, bank, code, god
  1        Tell one person one true thing about your day
  2        Write down one thing you'd like someone to know
  3        Choose the person who has been kind before
  4        Let your shoulders drop, as with an old friend
  unclear  Write down what you'd never mind anyone knowing
  tired    Answer “how are you” with one true word
  afraid   Say it to a page first, then tear it up
  bored    Tell someone the silliest song you love

get to know someone
  when     get to know: *
  when     bond with, connect with: stepson, stepdaughter, stepchild, step daughter, step son, in law,
           colleague, team, stepkid, stepfather, stepmother
  unless   city, area, codebase, tool, myself, software, body, neighbourhood, system
  1        Write down one question you'd like to ask them
  2        Ask what they're listening to at the moment
  3        Sit near them for a moment, and ask for nothing
  4        Say one good morning by name
  unclear  Write down one thing you both like
  tired    Watch something together, saying nothing
  afraid   Do something side by side, where talking is optional
  bored    Ask for the oddest thing in their day

bring two families or friends together
  when     introduce: boyfriend, girlfriend, partner, fiancé, fiancée
  when     meet: boyfriend's parent, girlfriend's parent, partner's parent, in law
  1        Write down one thing they'd like about each other
  2        Write down a short, easy occasion: cake, a walk
  3        Tell one of them one nice thing about the other
  4        Say both their names in one sentence
  unclear  Ask each of them what they'd like to do
  tired    Show one of them a picture of the other
  afraid   Plan one hour, no longer
  bored    Guess who tells the first joke

be there for a friend
  when     support, be there for, comfort, console, cheer up, encourage, be with, help through: friend,
           best friend, sister, brother, *, neighbour, colleague
  when     be there, be: for friend, there
  when     help: friend, neighbour, brother, sister, friend move, colleague
  when     check on: neighbour, friend, elderly neighbour
  unless   knee, back, team, customer, ticket, local, artist, charity, plant, software, on time, grieving
  1        Write them: I'm thinking of you, no need to answer
  2        Write down one small thing you could take off them
  3        Think of what they found funny once
  4        Send {name} a heart | Send them a heart
  unclear  Ask: would you like help, or company?
  tired    Send one picture that would make them smile
  afraid   Say “I don't know what to say, but I'm here”
  bored    Find them something to laugh about

remember birthdays and greetings
  when     remember, write down, note, keep track of, track, collect: birthday, birthdays, anniversary
  when     wish, congratulate: *
  when     say, send, write: happy birthday, birthday wish, congratulations, birthday greeting,
           birthday message
  when     -: birthday, birthday greeting
  unless   party, cake, list, present, gift, off
  1        Write the two words, and their name
  2        Put one date in your calendar
  3        Think of one thing that made their year
  4        Hum the first line of the birthday song
  unclear  Ask the family for one date you don't know
  tired    Send one cake, the picture of one
  afraid   Send it without a word of small talk
  bored    Sing it to them, badly

write vows or a love letter
  when     write: vow, wedding vow, love letter, love poem, love note, valentine, anniversary card
  when     -: wedding vow, vow, love letter
  1        Write down one small thing they do that you love
  2        Write their name and one word
  3        Think of the first time you laughed together
  4        Say their name, smiling
  unclear  Write down one moment no one else knows
  tired    Write one word on your hand
  afraid   Write it on a slip that no one will find
  bored    Write it as a shopping list

join a club or a group
  when     join, find, try, look for, start, go to, sign up for, visit: club, choir, group, team, class,
           society, association, meetup, book club, chess club, walking group, church group, running club,
           band, community, volunteer group, dance class, sports club, walking football, men's shed,
           knitting group, hiking group, drama group
  when     -: book club, meetup
  unless   support, gym, class action, algebra, work, standup, whatsapp, fitness
  1        Look up one that meets near you
  2        Write one line: can I come and have a look?
  3        Put its next date in your calendar
  4        Say its name, and the day it meets
  unclear  Write down whether you'd like to talk, move or make
  tired    Save its page for tomorrow
  afraid   Ask if you may look on the first time
  bored    Find the oddest club in town

live together
  when     move in with, move in: *, with boyfriend, with girlfriend, with partner
  when     live with: boyfriend, girlfriend, partner, roommate, flatmate
  when     share: housework, chore, flat, household
  when     -: chore plan, house rule, flatmate, roommate
  unless   parent, mum, dad, find, search, look for
  1        Write down one thing you'd like to keep as yours
  2        Ask them: which chore do you mind least?
  3        Choose one corner for you alone
  4        Say one thing you look forward to in it
  unclear  Write down three things to settle, and underline one
  tired    Choose one shelf, in your mind
  afraid   Say one worry about it out loud
  bored    Argue about the silliest thing first
"""
