"""Love: dating, living together, kindness at home, parting."""

KINDS = """
a date that is fixed
  when     -: first date, blind date, second date, coffee date
  when     go on, have, get ready for, prepare for, go to, survive: date, first date, blind date, second
           date, date with, tinder date, coffee date, dinner date
  unless   app, profile, due, deadline, exam, court, delivery
  1        Write down one thing you'd like to ask them
  2        Choose what you'd wear
  3        Say out loud how you'd say hello
  4        Smile once at the wall
  unclear  Write down what a good hour together would be
  tired    Choose when you'd go home, and tell them
  afraid   Tell a friend where you'll be
  bored    Guess their favourite food

a date night
  when     plan, have, arrange, organise, book, schedule: date night, evening for two, evening together,
           night out, date with my husband, date with my wife, couple time, weekend away, anniversary dinner
  when     -: date night
  unless   first date, blind, tinder, hinge
  when     -: anniversary dinner, romantic dinner, anniversary meal
  1        Write down two things you'd both like
  2        Choose an evening for it
  3        Text them “You and me, on Friday?”
  4        Think of the last evening you both enjoyed
  unclear  Ask them “In, or out?”
  tired    Plan the sofa, and a candle
  afraid   Tell them it might be short
  bored    Let them choose the first half

be kind to the partner
  when     be: godmother, godfather, aunt, uncle, son, daughter, neighbour, sister, brother, friend, close,
           closer, grandson, sibling, roommate, host
  when     be, become: partner, kind, kinder, listener, husband, wife, friend, spouse, girlfriend, boyfriend,
           loving, affectionate, supportive, less critical, romantic, good listener
  when     listen to, listen, listen better to, pay attention to, show love to, appreciate, connect with,
           reconnect with: partner, wife, husband, friend, boyfriend, girlfriend, spouse, people, others, to
           partner, to wife, to husband
  when     learn to: listen
  when     fix, save, improve, work on, rekindle, revive, strengthen, repair, spice up, rebuild:
           relationship, marriage, love life, friendship
  when     spend time with, spend, have, plan: partner, wife, husband, boyfriend, girlfriend, spouse, fiancé,
           fiancée, date night, quality time, romantic evening
  when     talk more with, talk more: with partner, with husband, with wife
  when     -: relationship, marriage, couple time
  when     plan, have, arrange, organise, do: date night
  when     -: date night
  unless   myself, yourself, music, podcast, album, self, audiobook, kid, child, dog, student, customer,
           doubles, tennis, honest, firm, with, strict, straight, polite, there for, on time, ready, at,
           careful, safe, brave
  1        Ask them one question, and listen to the end
  2        Say one thing you like about them
  3        Put your phone in another room for a while
  4        Look at them for one breath
  unclear  Ask “What would make today easier for you?”
  tired    Sit next to them, saying nothing
  afraid   Write down one kind sentence, for later
  bored    Ask what they dreamed

get over someone
  when     get over, move on from, let go of, forget, recover from, heal from, move past: ex, breakup,
           divorce, heartbreak, ex boyfriend, ex girlfriend, ex husband, ex wife, crush, broken heart,
           separation, relationship
  when     move on: from ex
  when     -: breakup, heartbreak, broken heart
  unless   topic, chapter, to next, job, topic, work, house, question, school, club
  1        Put one thing of theirs in a box
  2        Send one line to a friend: “I could do with some company”
  3        Choose one song that has nothing to do with them
  4        Put a hand where it hurts, for one breath
  unclear  Write down one thing you did before you met them
  tired    Lie down, and let yourself be sad for one song
  afraid   Turn one picture of them to the wall
  bored    Move one piece of furniture

break up with someone
  when     break things off, call it off: *, -
  when     call it off with, call it off, end it with, break up with, split up with, finish with, dump:
           @person, @someone
  when     break off: engagement
  when     split from, split with, break up with, split up with, end it with: *, -
  when     dump: -, him, boyfriend, girlfriend
  when     end: relationship, friendship, engagement, marriage, affair, situationship
  when     separate from, separate: husband, wife, partner, -
  when     leave: relationship, boyfriend, girlfriend
  when     split up: -
  when     break up: -
  unless   break up the, break up a, break up some, break off a, break off some, break up old, egg, whisk,
           concrete, task, colours, ice, ground, soil, whites, darks, project, cardboard, @inhand, @growing,
           @somewhere, @onscreen, @inwords, fight, argument, bill, cost, rent, cab
  1        Finish this line on paper: “I can't go on because …”
  2        Write down the first sentence you'd say to them
  3        Choose one friend who could be there afterwards
  4        Say “This isn't right for me any more” once
  unclear  Write down what would need to change for you to stay
  tired    Sleep on it for one more night
  afraid   Tell a friend what you're thinking of doing
  bored    Write the version they'd say in a film

dating
  when     get on, go on, get back on, go back on, reinstall, download, join, try, set up: dating app, app
           again, hinge, tinder, bumble, dating profile
  when     update, use, download, fix, redo, rewrite: tinder, bumble, hinge, okcupid, grindr
  when     make, write, create, set up, update, fill in: dating profile, tinder profile, bumble profile, hinge
           profile
  when     swipe on: *
  when     start, try, go on, use, download, join: dating, dating app, tinder, bumble, hinge
  when     find, meet, look for: love, girlfriend, boyfriend, partner, soulmate, someone special, wife,
           husband, life partner
  when     -: dating
  unless   door, cupboard, gate, lid, cabinet, creaky, squeaky, screw, wardrobe, laptop, oil, night, release,
           due, expiry, wall, forum, facebook, linkedin, board, linkedin, company, github, job, project,
           course, climbing, tennis, doubles, business, gym, study, running, dance, tango, lab,
           accountability, walking, badminton, duet, group work
  1        Write one true sentence about something you like doing
  2        Think of one question you'd like to be asked
  3        Choose one picture that looks like you
  4        Say out loud one thing a friend likes about you
  unclear  Write down what a nice hour with someone would be
  tired    Save one profile, or one idea, for tomorrow
  afraid   Plan half an hour in a bright café, no longer
  bored    Think of the oddest question you could ask there

closeness
  when     have: sex, physical contact, intimacy
  when     be: intimate
  when     -: intimacy, sex, sex life, cuddle
  unless   kiss goodbye, hug the coast, hug a tree, hug the tree, kiss the ring, hug the kerb, plank,
           position, pose, breath, meeting, workshop, session, note, chord, coast, curve, cam, project, wall
  1        Go to where they are, and open your arms
  2        Sit close enough to touch, and ask for nothing
  3        Ask if they'd like a hug
  4        Open your own hands
  unclear  Say one thing you'd like, and one you wouldn't
  tired    Lie back to back for a moment
  afraid   Say out loud that you're shy about it
  bored    Hold a hug three breaths longer

a hug
  when     hug, cuddle, kiss: *
  when     give: hug, kiss, cuddle, squeeze
  unless   kiss goodbye, hug the coast, hug a tree, hug the tree, kiss the ring, hug the kerb, plank,
           position, pose, breath, meeting, workshop, session, note, chord, coast, curve, cam, project, wall,
           icon, pillow, cross, crucifix, medal, relic, teddy, goodbye, ground, myself, cuddle toy, hugging
           chair, cuddle blanket, cuddle bear, kiss chase, kiss cam, kiss scene, kissing gate, kissing scene,
           hug box, chair
  1        Put down what's in your hands, and stand close
  2        Ask if they'd like a hug
  3        Say their name, and nothing more
  4        Open your own hands
  unclear  Think which they'd like: a hug, a hand, or to sit close
  tired    Lean against them for a moment
  afraid   Put one hand on their arm first
  bored    Hold it three breaths longer

bring two families or friends together
  when     introduce: @person, @someone
  when     introduce: boyfriend, girlfriend, partner, fiancé, fiancée
  when     bring, take: boyfriend home, girlfriend home, partner home, someone home, date home, fiancé home,
           fiancée home
  unless   myself
  1        Write down one thing they'd like about each other
  2        Write down something short and easy, like cake or a walk
  3        Tell one of them one nice thing about the other
  4        Say both their names in one sentence
  unclear  Ask each of them what they'd like to do
  tired    Show one of them a picture of the other
  afraid   Plan one hour, no longer
  bored    Guess who'll tell the first joke

write vows or a love letter
  when     write: vow, wedding vow, love letter, love poem, love note, valentine, anniversary card
  when     -: wedding vow, vow, love letter
  1        Write down one small thing they do that you love
  2        Write their name and one word
  3        Think of the first time you laughed together
  4        Say their name, smiling
  unclear  Write down one moment no one else knows about
  tired    Write one word on your hand
  afraid   Write it on a slip of paper that no one will find
  bored    Write it as a shopping list

live together
  when     move in with: *, -
  when     live with: boyfriend, girlfriend, partner, roommate, flatmate
  when     share: flat, household, home
  when     -: moving in together, living together
  when     move in: with boyfriend, with girlfriend, with partner, together
  unless   parent, mum, dad, find, search, look for
  1        Write down one thing you'd like to keep as yours
  2        Ask them “Which chore do you mind least?”
  3        Choose one corner that's yours alone
  4        Say one thing you're looking forward to
  unclear  Write down three things to settle, and underline one
  tired    Choose one shelf, in your head
  afraid   Say one worry about it out loud
  bored    Argue about the silliest thing first

surprise or spoil someone
  when     surprise, spoil, romance: *
  when     surprise, spoil, pamper, delight, make happy: @person, @child
  when     treat, treat to: @someone
  when     do something for: wife, husband, partner, girlfriend, boyfriend, mum, dad, friend, anniversary
  when     plan, do, organise: surprise, anniversary, valentine's day
  when     -: valentine's day, anniversary surprise
  unless   surprise inspection, surprise quiz, surprise exam, surprise test, surprise visit, spoil the broth,
           spoil the ending, spoil the plot, spoil the fun, infection, wound, cold, dog, cat, myself, acne,
           wood, death, party, water, without, patient, nits, lice, fleas, worms, rash, eczema, burn, romance
           novel, novel, surprise party, spoil heap, spoil tip, spoils
  1        Write down one small thing they love
  2        Leave one kind line where they'll find it
  3        Ask a friend of theirs what they'd like
  4        Think of the last time their face lit up
  unclear  Listen today for one thing they mention
  tired    Bring them a cup of what they like
  afraid   Make it so small that nothing can go amiss
  bored    Hide something silly in one of their pockets

off the dating apps
  when     delete, come off, get off, take a break from, pause, deactivate, quit, leave: hinge, tinder,
           bumble, grindr, dating app, dating apps, dating profile
  unless   door, cupboard, gate, lid, cabinet, screw
  1        Open its settings, and look for “Pause” or “Delete”
  2        Turn off what it's allowed to tell you
  3        Move it to the last page of your phone
  4        Turn the phone face down for one breath
  unclear  Write down what you'd do with those ten minutes
  tired    Pause it, and decide another day
  afraid   Tell a friend you're taking a break
  bored    Write yourself a farewell from it

something new on the body
  when     get, have, book, plan, choose, design: tattoo, piercing, ear pierced, nose pierced, ears pierced,
           helix pierced, septum, first tattoo
  1        Save one picture of what you'd like
  2        Look at the pictures of one place near you
  3        Touch the spot where it would be
  4        Picture it there in ten years
  unclear  Ask someone who has one where they went
  tired    Save the page of one place
  afraid   Write down one question for them: how long, how sore
  bored    Draw it on yourself with a pen

hold hands
  when     take, hold: hand
  when     hold hands with, hold hands: *, -
  unless   plank, pose, chord, candle, tap, meeting, poker, cards, hands up, hand up, fire
  1        Stand or sit close, and let your hands be near
  2        Open one hand at your side, for one breath
  3        Ask with one open hand, and no words
  4        Warm your own hands on each other
  unclear  Say one thing you'd like, and one you wouldn't
  tired    Link one finger with theirs
  afraid   Try it where no one knows you
  bored    Squeeze it in the rhythm of a song

say something nice
  when     compliment, say something nice to, say something nice about, flatter, big up: *
  when     give, pay: compliment, praise
  unless   slip, slips
  1        Notice one thing you like, and put it in five words
  2        Say it once, quietly, on your own
  3        Think of the last time someone said it to you
  4        Smile at them, or at the mirror
  unclear  Look for what they took trouble over
  tired    Send it as one line
  afraid   Say it as you're leaving
  bored    Say it about their shoes

a meal at somebody's
  when     -: dinner, lunch, brunch, supper, tea, sunday lunch, roast, christmas lunch, takeaway
  only     at my, at our, at their, at her, at his, in laws, at mum's, at dad's, at the, at gran's, at nan's,
           with my, with the, with her, with his, round at
  unless   cook, recipe, prep, shop, shopping, canteen, desk, make, order, bake, book
  1        Choose how long to stay, even if it's an hour
  2        Put one small thing to bring by the door
  3        Write down one thing you could ask someone there
  4        Say one hello out loud
  unclear  Write down what they'd be glad to hear from you
  tired    Plan when you'd say “We're off now”
  afraid   Choose who you'd sit next to
  bored    Guess what there'll be for pudding

have somebody over
  when     have: @person, @someone, @group, mum, mom, dad, gran, nan, grandma, grandpa, kids, boys, girls,
           lads
  only     over, round, to stay, for tea, for dinner, for lunch, for coffee, for supper, for christmas, for a
           drink
  unless   to do, talk, chat, talked, appointment, argument
  1        Clear one chair for them
  2        Think of one thing to put on the table
  3        Write one line: “Would you like to come?”
  4        Say their name, smiling
  unclear  Choose one: a cup of tea, a walk, or a meal
  tired    Plan half an hour, no more
  afraid   Say from the start how long you've got
  bored    Think of something you've never done together
"""
