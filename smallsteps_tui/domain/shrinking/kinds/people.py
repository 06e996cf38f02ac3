"""Calls, messages, thanks, apologies, boundaries, hard talks."""

KINDS = """
call family or a friend
  when     call, phone, ring, call back, ring back, phone back, facetime, video call, skype, ring up, call
           up, telephone: mum, mom, dad, mother, father, parent, grandma, grandpa, granny, gran, nan,
           grandmother, grandfather, grandparent, aunt, uncle, brother, sister, cousin, friend, best friend,
           son, daughter, niece, nephew, family, mama, papa, ex, sibling, godmother, girlfriend, boyfriend,
           wife, husband, in law, partner, roommate, flatmate, neighbour
  when     call, phone, ring, call back, ring back, phone back, video call, ring up, call up, telephone,
           dial: @person
  when     give back: call
  when     give: ring, bell, buzz, tinkle, call, phone call, quick call, quick ring, shout
  unless   jeweller, engagement, wedding ring
  1        Write down one thing you'd like to tell or ask them
  2        Choose a time when they're likely to be free
  3        Send one line: “Can I ring you later?”
  4        Say {name}'s name, as you would at hello | Say their name, as you would at hello
  unclear  Write down what you last talked about
  tired    Send a voice message of ten seconds
  afraid   Decide that five minutes is enough
  bored    Ask about the oddest thing in their week

call someone
  when     leave: voicemail, message, voice message
  when     call, phone, ring, dial, call back, ring back, phone back, facetime, video call, skype: *
  when     return: call, phone call
  unless   call the lift, call the elevator, ring the changes, call a halt, time on, quit, names, taxi, off,
           cab, conference, call it, ring the bell, ring the doorbell, his bluff, her bluff, call a vote, call
           the shots, @code, ambulance, downstairs, phone box, phone case, phone charger, phone screen, phone
           contract, phone bill, phone holder, phone battery, phone photos, phone away, phone off, phone in,
           phone out, phone free, phone on, phone stays, phone to, call centre, call center, call sheet, call
           time, call log, call sign, call button, call option, tights, costume, makeup, ring road, ring size,
           ring light, ring box, ring binder, ring main, ring spanner, bingo, order, offside, numbers, the
           cows, the dog, the hens, changes, fence, truce, score, bluff, round, line dance, caller, the dance,
           shots, phone credit, call by, call in at, call in on, phone line, bedtime story, interview, iron,
           fencing, cat in, the cat, cats in, kids in, in for tea, chickens, the horses, call the goats, call
           the sheep, call the cows, phone stand, phone down, phone upgrade, phone storage, phone backup,
           phone strap, phone update, phone settings, phone cable, phone insurance, phone number, phone
           repair, phone detox, phone curfew, phone basket, phone lock, ring cleaned, ring resized, ring pull,
           call recording, call list, call notes, call waiting, call blocker, call settings, raffle, trumps,
           dial in, dial back, dial down, espresso, grinder, call to worship, phone tree, phone signal, phone
           mast, ring stain, ring bearer, dial it, draft, ring flash, ring doughnut, ring fort, ring doorbell,
           call duck, call bell, dial gauge, dial on, call handler, phone shop, ring tone, ring fence, ring
           finger, call out charge, call girl, ring cushion, ring dish, phone pouch, phone charm, phone shelf,
           phone pocket, phone wallet, phone etiquette, phone use, phone ban, phone mount, nothing, nobody, no
           one, torch, phone torch, phone mum's
  1        Write down the first sentence you'd say
  2        Find the number
  3        Put the phone on the table
  4        Say hello out loud, once
  unclear  Write down in one line why you're calling
  tired    Send one line instead: “Can I call tomorrow?”
  afraid   Say the first sentence out loud, to an empty room
  bored    Walk to the window and call from there

call in or call off
  when     call off: *
  when     call in: sick, ill, late, dead, in sick
  unless   result, results
  1        Write the reason in one line
  2        Find out who to tell
  3        Put your phone where you'd call from
  4        Say the reason out loud once
  unclear  Write down who needs to know
  tired    Send it as a message
  afraid   Write it down, and read it out
  bored    Do it before the kettle boils

clear the inbox
  when     clear, empty, clean, sort, go through, tackle, sort through, clean up, deal with, catch up on,
           process, reach: inbox, email, inbox zero, message, unread message, unread email, mail inbox,
           emails, e mail, dm, whatsapp
  when     -: inbox, inbox zero, email, emails, unread message
  unless   landlord, boss, one, phone, setup, account, password, signature, address, storage, email to,
           draft, new, working, fixed
  number   Answer one of them
  time     Answer the shortest one
  1        Answer the shortest one
  2        Archive one old email
  3        Open the inbox and read one subject line
  4        Choose who to answer first
  unclear  Star the three that matter
  tired    Star one for tomorrow
  afraid   Open the one that worries you least, and close it again
  bored    Answer one in exactly seven words

write to someone
  when     -: unsent letter, long letter, letter to friend
  when     write to, drop a line to, drop a note to: *
  when     write, draft: letter, note, condolence card
  when     send: love, regard, best wish, wish
  unless   disk, usb, @file, @data, database, sd, cover, phone, door, motivation, release, landline,
           recommendation, question, exam, nothing, nobody, no one
  1        Write the first few words, and stop there
  2        Write their name at the top of a page
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: “More soon, thinking of you”
  afraid   Write it with no name in “To”, so it can't go out yet
  bored    Write it in six words first

tell someone something
  when     tell, let know, inform: *
  when     break: news
  unless   left from, apart, difference, fortune, tale, tales, from right, right from, story, time, truth
           from, stories, joke, tell us once, left and right, which is which, by the, twins, which, nobody,
           no one, noone, anyone, dog, horse, body, alexa, siri, google, fortunes, lies, brain, myself,
           yourself, nothing
  1        Write down the one sentence they need to hear
  2        Choose one person to begin with
  3        Find their number or their address
  4        Say your first line quietly to yourself
  unclear  Write down the three facts they need
  tired    Ask someone to pass the word on
  afraid   Tell someone who's easy to talk to first
  bored    Say it in as few words as you can

come out
  when     come out: *, -
  when     come out at, come out as: *
  when     share, tell: pronoun, chosen name
  unless   loft, cellar, shower, stain, bath, printer, shell, hospital, retirement, oven, wash, hiding,
           garage, ahead, clean, winner, swinging, of, with us, with me, for a, for drinks, play, see,
           camping, ride
  1        Say your sentence out loud, in an empty room
  2        Write down the first person you'd like to know
  3        Write your name the way you'd like it
  4        Put a hand on your heart and say “It's true already”
  unclear  Write down what you'd like people to call you
  tired    Leave it for a day when someone's with you
  afraid   Tell one person you feel safe with, in one line
  bored    Say it to the mirror in a film star's voice

thank someone
  when     say: thank, thanks
  when     thank, say thanks to: *
  when     appreciate: @person, @someone, @group
  when     write, send, finish: thank note, thank card, thank letter, thank email, thank
  when     *: thank note, thank card, thank letter, thank email
  when     send: thank, thank you, thankyou
  unless   language, early, out loud, in person, at the door, in polish, in french, in german, in bsl, sign
           language, god, lord, allah, jesus, universe, body, knees, feet, goodness, speech, no thank, no
           thanks, get thank
  1        Write the two words “Thank you”
  2        Think of one thing to thank them for
  3        Write their name on an envelope or a message
  4        Say “thank you” once, out loud
  unclear  Write down what it changed for you
  tired    Send a heart, or a thumbs up
  afraid   Write one line, for yourself
  bored    Draw your thank you

apologise, forgive, make peace
  when     apologise, apologise to, say sorry to, say sorry, make up with, make peace with, reconcile with,
           make amends to, make amends: *
  when     make: amends, peace
  when     write: apology
  when     -: apology
  when     fall out with, make it up to, make it up with, patch it up with, patch things up with, eat humble
           pie: *
  when     bury, hold out, extend, offer, swallow: hatchet, olive branch, pride
  when     make it up: *
  when     -: amends, amend
  unless   as i go, go along, with not, with being, with having, with dying, with myself, with my body, with
           the past, with it, apology from, to myself
  1        Write one true sentence to them, and don't send it
  2        Write down one thing they might have felt
  3        Say “I'm sorry” once, to an empty room
  4        Picture yourself sitting next to them
  unclear  Write down the one moment it's about
  tired    Write “I've been thinking of you”, and don't send it
  afraid   Write one line of it that no one will read
  bored    Say it to the mirror, slowly

forgive someone
  when     forgive: *
  when     let go of, drop, release: grudge, resentment, bitterness
  when     -: forgiveness
  unless   forgive the overdraft, forgive the loan, @bill, debt, myself, balloon, staff, test, exam, mess,
           dishes, spelling, typo, score, mark, late start, bad day, @exam, @pupilwork, @inhand,
           overpayment, fee, fees, fine, loan, interest
  1        Write one sentence to them that you won't send
  2        Write down what it still costs you
  3        Say out loud what you'd like to let go of
  4        Open your hands for one breath
  unclear  Write down the one thing you'd forgive first
  tired    Put it away for today
  afraid   Forgive one small thing, and keep the rest
  bored    Say their name in a neutral voice

write cards and invitations
  when     write, send, address, post, do: christmas card, postcard, birthday card, invitation, greeting
           card, card, wedding invitation, condolence card, get well card
  when     write, send, address, post, hand out: invite, wedding invite, party invite, birthday invite
  when     -: wedding invite, birthday invite, thank card, mothers day card, fathers day card, mother's day
           card, father's day card, get well card, sympathy card, leaving card, new year card, eid card,
           wedding card, anniversary card
  when     -: christmas card, birthday card, postcard, birthday invitation, save the date
  when     send: invite, wedding invite, party invite, invitation, christmas card, birthday card, postcard
  when     get: card, anniversary card, wedding card, father's day card, mother's day card, sympathy card,
           new year card, eid card
  unless   credit, business, report, flash, visa, medical, dot, dispatch, sim, id, library, health, bank,
           vaccination, insurance, score, identity, staff, memory, gift card, calendar, zoom, teams, meeting,
           outlook, playing, graphics, bus, travel, oyster, lost, new card, green, hold my, keep my
  number   Write one of them
  1        Write one name, on an envelope or a list
  2        Put the cards and a pen on the table
  3        Put one stamp on an envelope
  4        Think of who'd like one most
  unclear  Write down three names
  tired    Put one card out for tomorrow
  afraid   Write the name and leave the rest
  bored    Draw a little house on one envelope

a talk with someone
  when     have it out, talk things over, have words with: *, -
  when     ask: on date, for coffee
  when     clear: air
  when     have: serious talk
  when     disagree with, push back on, object to, stand up for, speak up for: *
  when     contradict: ~
  when     talk to, talk with, speak to, speak with, confront, stand up to, haggle, haggle with, bargain,
           bargain with, negotiate with, discuss with, meet with, talk about, discuss, talk through,
           negotiate, call out: *
  when     face, tackle, deal with, handle, take on, cope with: @someone
  when     catch, grab, corner, collar, nab, buttonhole, take aside, pull aside, draw aside, get alone, sit
           down: @person, @someone, @expert
  when     challenge, argue with, clear air with, have it out with, have word with, have words with, sack,
           fire, dismiss, make redundant, reject, dump, evict, correct: @person
  when     have, make: conversation, difficult conversation, hard conversation, talk, chat, argument
  when     ask, ask for: raise, pay rise, promotion, favour, feedback, advice, reference, divorce, apology,
           clarification
  when     tell: feeling, truth
  when     express, share: feeling, need, opinion, emotion
  when     say: what, opinion, truth
  when     speak: mind
  when     -: difficult conversation, hard conversation, difficult talk, awkward conversation
  when     talk things through, talk things over, talk it through, talk it over, talk it out, hash it out,
           hash things out, thrash it out, clear things up: *, -
  when     have: word, quick word, chat, quick chat, natter, proper talk, real talk
  unless   negotiate the stairs, negotiate the bend, negotiate the bends, negotiate the corner, negotiate the
           kerb, through the sat nav, myself, hairdresser, refund, duck, price, rates, tax, salary, paper,
           topic, book, prayer, bingo, numbers, plumber, electrician, locksmith, engineer, the names,
           register, raffle, winner, baby, bump, god, plants, alexa, @animal, the mirror, yourself, essay,
           chapter, poem, theme, themes, results, findings, methods, charge, rota, bell, nobody, no one, the steps,
           steps, doorway
  1        Write down the first sentence you'd say
  2        Say it once, to an empty room
  3        Choose a good moment for it
  4        Put both feet on the floor and breathe out
  unclear  Write down what you'd like to change afterwards
  tired    Text them “Can we talk this week?”
  afraid   Say the first sentence to someone it isn't for
  bored    Say it once as an opera

say no to something
  when     say: no
  when     say no to, turn down, decline, refuse, say no: *
  when     learn to: no, say no, say
  when     learn: no, say no, to say no
  unless   timer, immersion, boiler, alarm, lights, lamp, dial, decline cookies, decline the cookies,
           refuse collection, refuse sack, refuse tip, down the bed,
           down the collar, down the thermostat, down the brightness, down the duvet, down the page,
           down the
           oven, down the gas, down the tv, down the sound, down the corner, @linen, @device, ipad, tablet,
           tv, xbox, screen, sugar, drink, phone, speed, volume, heating, music, seconds, cake, pudding,
           biscuit, biscuits, crisps, noun, nouns, adjective, adjectives, declension, latin, puella, servus,
           mensa, bellum, rex, verb, dessert, drinks, another round, bag, receipt, cookie, cookies, plea,
           treatment, surgery, jab, vaccine, blood, caution, food, meal, dinner, medication, meds, bed,
           sleep,
           biopsy, op, operation, scan, test, referral, transfusion, chemo, dialysis, hem, collar, radio,
           telly, lights, sheet, corner, thermostat, refused, declined
  1        Write one line: “Thanks for asking, but I can't this time”
  2        Say “Let me think about it” out loud once
  3        Write “No, but thank you” on a slip of paper
  4        Shake your head once, slowly
  unclear  Write down what a yes would cost you this week
  tired    Leave one message unanswered until tomorrow
  afraid   Say no to the cat, the kettle or the wall
  bored    Say no in three languages

set a boundary
  when     set, keep, hold, enforce: limit
  when     be: assertive
  when     stand up for, speak up for: myself, me, my needs
  when     put myself first: *
  when     -: assertiveness, assertive
  when     *: firm boundary, people pleasing
  unless   eating, spending, budget, screen, takeaway, money, speed, bet, deposit, time, away, on, down,
           trap, trap line, fishing, net, string, coffee, coffees, cups, hours, card, credit, sugar, alcohol,
           drinks, games, phone
  1        Finish this line on paper: “I'm fine with …, I'm not fine with …”
  2        Write down one thing you'd like to happen less
  3        Write “That doesn't work for me” on a slip of paper
  4        Hold one palm up in front of you, for a breath
  unclear  Write down the last time you said yes and didn't mean it
  tired    Leave one call for tomorrow
  afraid   Begin with someone who'd take it well
  bored    Say it in as few words as a road sign

come closer again after a quarrel
  when     make up: -, -
  when     patch things up, make things right, sort things out, mend things: *, -
  when     have: fewer argument, fight, less conflict
  when     sort out, mend, fix, patch up, settle, work on, repair, heal, resolve, deal with, make up: sister,
           brother, dad, mum, mother, father, friend, family, husband, wife, partner, neighbour, in law, son,
           daughter, cousin, roommate
  when     -: conflict, disagreement, rift, family argument
  when     deal with, handle, address, manage: conflict, argument, rift, tension
  when     end, settle, resolve, stop, sort out, fix, heal, patch up, mend: fight, argument, conflict, feud,
           quarrel, rift, family feud, fallout, family conflict, family argument, disagreement, family,
           friendship
  when     argue with, quarrel with, fight with: *
  when     -: family conflict, family feud, argument, quarrel, family drama
  unless   boss fight, fire, mind, story, excuse, bed, song, game, name, work, hours, numbers, excel,
           printer, wifi, laptop, duvet, computer, council, essay, chapter, paragraph, thesis, intro,
           section, fine, insurance, dwp, referee, appeal
  1        Write down one thing you both want
  2        Write down what they might be tired of
  3        Choose one sentence of theirs you won't answer
  4        Unclench your teeth for one breath
  unclear  Write down how it began, in one line
  tired    Leave it as it is until tomorrow
  afraid   Tell someone who likes you both about it
  bored    Tell their side of it, as their lawyer

keep some distance
  when     -: less contact, no contact, low contact
  when     keep: distance, away
  when     limit, reduce: contact
  when     go: no contact, low contact
  when     cut: tie, contact
  when     have: less contact
  unless   ad, notification, site, website, time, spam, drain, calendar, app, news, alcohol, sun, trumpet,
           road, hole, draught, port, leak, guitar, light, view, string, mic, mike, window, fund, drive,
           wifi, ip, edge, tomato, plants, wall, cars
  1        Mute one chat for a day
  2        Choose one hour today without their messages
  3        Turn the phone face down
  4        Breathe out once before you answer anything
  unclear  Write down how much contact is good for you
  tired    Answer tomorrow, in one line
  afraid   Tell someone what you're about to change
  bored    Change their name on your phone to something silly

be open, trust
  when     learn to: trust, open
  when     rebuild, regain, earn back, win back, restore: trust, faith
  when     open up to, confide in, be vulnerable with, be honest with: *, -, person
  when     be: vulnerable, honest, open, truthful
  when     build: trust
  when     lean on, rely on, turn to, count on, depend on: @person, @someone, people
  when     open up: -
  when     trust, let in: @person, @someone, person
  unless   freezer, fridge, lid, box, cupboard, umbrella, parasol, pdf, laptop, recipe, shed, window, air,
           light, gut, satnav, @animal, @room, @building, @place, @inhand, @onscreen, @expert, @food,
           @garden, shop, café, restaurant, heart rate, process, store, borders, gym, wine, bank, code, god,
           mare, horse, pony, foal, dog, cat, form, application, report, diary
  1        Write down one thing you'd like someone to know
  2        Tell someone one true thing about your day
  3        Choose someone who's been kind before
  4        Let your shoulders drop, as you would with an old friend
  unclear  Write down something you wouldn't mind anyone knowing
  tired    Answer “How are you?” with one true word
  afraid   Say it on paper first, then tear it up
  bored    Tell someone the silliest song you love

remember birthdays and greetings
  when     congratulate: *
  when     say, send, write: happy birthday, birthday wish, congratulations, birthday greeting, birthday
           message
  when     -: birthday, birthday greeting
  when     wish: year, birthday, luck, christmas, easter, well, eid, day, journey, health, recovery, diwali,
           ramadan, @person, @someone
  unless   party, cake, list, present, gift, off, sort, organise
  1        Write your two words of greeting, and their name
  2        Put one date in your calendar
  3        Think of something good in their year
  4        Hum the first line of “Happy Birthday”
  unclear  Ask the family for one date you don't know
  tired    Send a picture of a cake
  afraid   Send it without any small talk
  bored    Sing it to them, badly

say what someone got wrong
  when     correct, tell, remind: ~
  only     he, she, they, him, her, pronoun, pronouns, misgenders, deadname, wrong name, my name
  unless   sorry, love, miss, time, spelling, essay
  1        Write down one sentence you'd say
  2        Say out loud what you'd tell them, to an empty room
  3        Choose the shortest version: one word or two
  4        Breathe out once, as if you'd said it
  unclear  Write down what you'd like to hear instead
  tired    Choose who you'd tell first
  afraid   Ask someone to say it for you once
  bored    Say it in the voice of a newsreader
"""
