"""What is done with, for and about a person, whoever it is: see, ask, fetch, help, remind, find again."""

KINDS = """
ask somebody something
  when     ask, ask around: @person, @someone, @child, @expert, @office, @group
  when     grill, quiz, question, interrogate, pump, poll, consult, pick brain of, pick brains of, inquire
           of, enquire of: @person, @someone, @child, @group
  when     ask: *
  when     ask around: -, *
  when     ask for back, ask back, get back from, ask to give back, ask to return: *
  when     take turns with, trade off with: *
  unless   turns with the controller, turns with the car, turns with the console, turns with the remote,
           myself, out, price, directions, date, nothing, nobody, no one
  1        Write down in one line what you'd ask
  2        Say it out loud once, as you'd ask it
  3        Choose a good moment for it
  4        Say “Can I ask you something?” once, quietly
  unclear  Write down what you'd know or have once they've answered
  tired    Send one line: “Can I ask you something?”
  afraid   Ask it once to someone it isn't for
  bored    Ask it in five words

see somebody
  when     meet, meet up with, chat with, chat to, catch up with, hang out with, spend time with, go out with,
           have coffee with, have lunch with, have dinner with, have tea with, lunch with, sit down with, have
           over, have round, get on with, get along with, bond with, reconnect with, be with, call on, go for
           walk with, go for coffee with, facetime, skype, zoom, meet for coffee, check in on: @person, @group
  when     see: @person
  when     get to know: @someone
  when     see, visit, go and see, go see, drop in on, look in on, pop in on, stop by, swing by, stay with,
           pop round to, go round to, travel to, go back to, live with: @someone
  when     see, meet: sister, brother, cousin, friend, best friend, neighbour, family, aunt, uncle, niece,
           nephew, parent, sibling, girlfriend, boyfriend, pal, roommate, mother, father, someone, godson,
           goddaughter, in law, family friend, school friend, lonely person
  when     go see, go and see, go visit: @person
  unless   dentist, doctor, gp, off, museum, grave, website, compare, on time, not be late, exhibition,
           gallery, film, gig, closes, painting, paintings, see to
  1        Write down one thing you'd like to tell or ask them
  2        Choose where you'd sit or walk together
  3        Look at one photo of {name} | Look at one photo of them
  4        Say hello to {name} in your head | Say hello to them in your head
  unclear  Write down what you last talked about
  tired    Plan half an hour, no more
  afraid   Choose something to do side by side, so talking is optional
  bored    Think of something you've never done together

fetch or take somebody
  when     collect, fetch, pick up: @person, @child
  when     drop off, drop, drive, bring, escort, accompany, ferry, chauffeur, see off, walk home, drive home,
           take home, give lift to: @child
  when     drop off, drive, bring, escort, accompany, ferry, chauffeur, see off, walk home, drive home, take
           home, give lift to: @person
  when     take, walk, drop: @someone, @child
  when     give: lift, ride
  unless   off the, registered, ready, dressed, assessed, vaccinated, diagnosed, tested, swearing, newborn,
           infant, line, message, note, text, card, hint, take care, care of, turn, turns, seriously, for
           granted, advice, word for it, side, through, lodger, bring in, take in, to task
  1        Put your keys and your shoes by the door
  2        Write down when you'd leave, and when you'd be back
  3        Look at the way on a map once
  4        Think of what you'd say first when you see them
  unclear  Ask them where and when, in one line
  tired    Ask who else could go this time
  afraid   Ask someone to come along for the ride
  bored    Choose a song for the way

take somebody somewhere
  when     take, walk, drop: @person
  only     to, home, back, there, off to, at, into, from, for, along, out
  unless   note, line, message, card, off the, turn, dose, medicine, mg, tablet, to sleep, to bed
  1        Put your keys and your shoes by the door
  2        Write down when you'd leave, and when you'd be back
  3        Look at the way on a map once
  4        Picture the two of you on the way
  unclear  Ask them where and when, in one line
  tired    Ask who else could go this time
  afraid   Ask someone to come along for the ride
  bored    Choose a song for the way

let somebody know
  when     brief, debrief, notify, inform, let know, warn, tip off, alert, advise, report to, confirm with,
           check with, liaise with, coordinate with, run past, run by, sign off with: @person, @expert,
           @office, @group
  when     update, fill in, loop in, copy in, cc, bring up to speed, onboard, catch up, instruct, enlighten,
           get on board, get up to speed, prepare: @someone, @expert, @office, @group
  when     give up: head
  when     tell, explain to, be honest with, open up to, break it to, come clean to: @expert, @office,
           @group
  when     give: heads up, warning, update
  unless   list, spreadsheet, playlist, calendar, friend request, profile, mailing, linkedin, still on, check
           with, past the, old school, fantasy, printer, website
  1        Write down the one thing they need to know
  2        Say it out loud, in one breath
  3        Choose how they'd like to hear it: in person, or in writing
  4        Say their name, as you'd begin
  unclear  Write down what they already know
  tired    Write half a line, and leave it as a draft
  afraid   Write it with no name in “To”, so it can't go out yet
  bored    Write it as a headline

remind somebody
  when     remind, prompt, jog: @person, @someone, @child, @expert, @office, @group
  unless   money, owe, owes, payment, pay, invoice, myself, me
  1        Write one friendly line that says it
  2        Choose when they'd be glad to hear it
  3        Choose how they'd hear it best
  4        Say it once, as kindly as you can
  unclear  Write down what they'd do, and on which day
  tired    Send it in five words
  afraid   Begin it with “No rush”
  bored    Write it as a rhyme

find somebody again
  when     locate, google, reach: @someone
  when     look up: @someone
  when     find, look for, search for: birth mother, birth father, birth mum, birth mom, birth dad, birth
           parent, birth family, half brother, half sister, old friend, first love, childhood friend,
           penpal, pen pal, lost cousin, long lost cousin
  when     get hold of, track down, trace: @person
  1        Write down the last place or number you know of
  2        Write down one person who might know
  3        Type their name into a search
  4        Say the name you knew them by
  unclear  Write down when you last heard of them
  tired    Save the search for another day
  afraid   Look, without writing to them yet
  bored    Guess what they're doing now

make it up with a sum
  when     pay, pay back, repay, reimburse, refund, settle up with, square up with, tip, transfer money to,
           pay off: @person, @someone, @expert, @group, @office
  1        Get out your purse, or open your banking app
  2        Write down the sum, and how you'd pay it
  3        Find the name or number it would go to
  4        Say the sum out loud
  unclear  Ask them for the exact sum, in one line
  tired    Choose a day for it instead
  afraid   Write one line: “I'm thinking of it”
  bored    Round it up, and call that interest

have somebody to stay
  when     host, put up, accommodate, house, welcome, have to stay, receive, make room for: @someone
  when     host: student, exchange student, traveller, cousin, couchsurfer
  when     welcome, have to stay, make room for: @person
  unless   party, dinner, event, quiz, website, tour, meeting
  1        Choose where they'd sit or sleep
  2        Put one clean towel out
  3        Ask them when they'd like to come, and go
  4        Think of one thing that would make them feel at home
  unclear  Ask what they can't do without
  tired    Clear one chair for them
  afraid   Say from the start which days suit you
  bored    Write them a welcome on a scrap of paper

miss somebody
  when     miss: @person
  when     miss, long for, keep in mind, honour, honor, memorialise, keep memory of: @someone
  when     miss, remember: mum, mom, dad, mother, father, grandma, grandpa, gran, nan, grandad
  unless   birthday, name, names, number, train, call, party
  1        Write them one line, whether or not it's ever sent
  2        Say their name aloud
  3        Say out loud one thing you loved about them
  4        Put a hand on your heart for one breath
  unclear  Write down what you'd tell them about today
  tired    Lie down with something that reminds you of them
  afraid   Tell someone one story about them
  bored    Put on a song they'd know

a break from somebody
  when     avoid, steer clear of, keep away from, stay away from, cut off, cut out, get away from, dodge,
           distance myself from, let go of, get over, forget, ignore, walk away from: @person, @someone
  unless   ball, dropbox, lunch off, off at, at school
  1        Choose one part of this week without them
  2        Write down what you'd do with that time
  3        Write one line you could say: “I can't that day”
  4        Feel both feet on the floor for one breath
  unclear  Write down how much of them is good for you
  tired    Answer nothing until tomorrow
  afraid   Tell one person you trust about it
  bored    Plan something they'd never join in

play with somebody
  when     play with, practise with, practice with, rehearse with, jam with, train with,
           bake with, cook with, draw with, paint with, build with, read with, study with, revise with,
           learn with, run with, swim with, cycle with, exercise with, work out with: @person, @someone
  1        Put out the one thing you'd need for it
  2        Ask them “Have you got a moment?”
  3        Choose the easiest bit to begin with
  4        Say their name, and smile once
  unclear  Ask them what they'd like to do first
  tired    Do it sitting down
  afraid   Let them go first
  bored    Swap who leads

involve somebody in a plan
  when     rope in, enlist, sound out, win over, bring on board, get to help, approach, headhunt, poach,
           persuade, talk out of, convince, talk into, talk round, charm, motivate: @person, @someone, @child,
           @expert, @group
  1        Write down in one line why it might suit them
  2        Write down what they'd ask first
  3        Choose a moment when they have time
  4        Say your first five words out loud
  unclear  Write down the smallest yes you'd be happy with
  tired    Send one line: “Can I tell you about an idea?”
  afraid   Tell someone else about it first
  bored    Say it once as an advert on the radio

find somebody for it
  when     find, look for, search for, advertise for, seek, need, choose, pick: @someone
  unless   altar, poppy, poppies, lily, bouquet, vase, bulb, present, gift, outfit, birthday, facebook,
           instagram, linkedin, ancestry, grave, online, photo, number, address, number of, book
  1        Write down one person you could ask
  2        Write down in one line what you're looking for
  3        Choose one place where such people are
  4        Think of someone who knows many people
  unclear  Write down what matters most to you in them
  tired    Text one friend: “Do you know anyone?”
  afraid   Write the question, and don't send it yet
  bored    Write it as a lonely hearts ad

get somebody to do something
  when     get, have, make, persuade, pay, nudge: @person, @someone, @child, mum, mom, dad, mother, father,
           gran, nan, grandma, grandpa
  only     to do, to sign, to come, to help, to look, to fix, to read, to stop, to give, to take, to write, to
           call, to talk, to say, to see, to check, to pay, to show, to let, to agree, to tidy, to clean, to
           brush, to wear, to put, to go, to send, to tell, to watch, to teach, to explain, to move, to leave,
           to be, to have, to finish, to start, to use, to play, to listen, to share, to drive, to pick, to
           bring, to make, to cook, to join, to wash, to practise, to babysit, to water, to feed, to lend, to
           forgive, to admit, to accept, to see, to go out
  unless   baby, newborn, infant, toddler, dog, cat, puppy, latch
  1        Write down in one line what you'd ask of them
  2        Write down what might make it easy for them
  3        Choose a quiet moment for it
  4        Say the first five words out loud
  unclear  Ask them what's in the way
  tired    Leave it for today, and do one small thing together
  afraid   Begin with the smallest part of it
  bored    Ask it as a riddle

give somebody a meal
  when     give, serve: @person
  when     give, serve: breakfast, lunch, dinner, supper, soup
  when     give, serve, make, cook, get: @someone, @child, mum, mom, dad, mother, father, gran, nan, grandma,
           grandpa, grandad, husband, wife
  only     breakfast, lunch, dinner, tea, supper, snack, soup, meal
  unless   dog, cat, puppy, pup, kitten, tortoise, rabbit, bunny, hamster, guinea pig, guinea pigs, ferret,
           parrot, budgie, hen, hens, chickens, horse, pony, goat, goats, sheep, lamb, calf, donkey, cow, pig,
           pigs, fish, gecko, snake, bird, guests, party, out, to the, restaurant, café
  1        Put a plate or a cup for them where they'd sit
  2        Ask them which of two things they'd like
  3        Wash your hands
  4        Sit with them for one breath
  unclear  Write down what they've liked this week
  tired    Put out what needs no cooking
  afraid   Sit with them, and talk about something else
  bored    Give the dish a silly name

a question to somebody
  when     -: question
  only     for, to, about
  unless   exam, paper, homework, past, maths, set, practice, interview, quiz, essay, page, chapter,
           worksheet, sheet, survey, science
  1        Write down in one line what you'd ask
  2        Say it out loud once, as you'd ask it
  3        Choose a good moment for it
  4        Say “Can I ask you something?” once, quietly
  unclear  Write down what you'd know once it's answered
  tired    Keep it on your phone for another day
  afraid   Ask it once to someone it isn't for
  bored    Ask it in five words

hold to a boundary
  when     set, keep, hold, make, draw, enforce, state, explain, keep to, stick to, have, need, work on:
           boundary, healthy boundary, firm boundary, personal boundary, boundaries
  when     -: boundary
  unless   field, dry stone, hedge, fence, plot, garden, land, decision, data
  1        Finish this line on paper: “I'm fine with …, I'm not fine with …”
  2        Write down one thing you'd like to happen less
  3        Write “That doesn't work for me” where you'll see it
  4        Hold one palm up in front of you, for a breath
  unclear  Write down the last time you said yes and didn't mean it
  tired    Leave one call for tomorrow
  afraid   Begin with someone who'd take it well
  bored    Say it in as few words as a road sign

let somebody do something
  when     let, allow, permit, leave it to, hand over to, trust: @person, @someone, @child
  when     let, allow: @expert
  unless   go, down, in, out, know, off, night, shift, carer, nurse, keys, key
  1        Choose one small part of it to begin with
  2        Write down what would be good about it
  3        Say “You choose” once, out loud
  4        Open your hands for one breath
  unclear  Write down what you'd like to keep for yourself
  tired    Leave it open until tomorrow
  afraid   Let it be so once, and see
  bored    Guess what they'd do

let them have their way
  when     let, allow: ~
  only     her, him, them
  unless   go, down, know, off
  1        Say “Go ahead” once, out loud
  2        Write down what would be good about it
  3        Put your hands in your pockets
  4        Open your hands for one breath
  unclear  Write down what you'd like to keep for yourself
  tired    Leave it open until tomorrow
  afraid   Let it be so once, and see
  bored    Guess what they'd do

note birthdays
  when     remember, write down, note, keep track of, track, collect, put, add, enter, copy, list, find out,
           ask for, check: birthday, birthdays, anniversary, name day
  unless   party, cake, present, gift, off, card, photo, song, meal
  1        Put one date in your calendar
  2        Write down the three you know by heart
  3        Open the calendar on next month
  4        Think of whose comes next
  unclear  Ask one of the family for a date you don't know
  tired    Write one on a scrap of paper
  afraid   Begin with the ones you love best
  bored    Draw a small cake next to each

feedback for somebody
  when     write, give, prepare: feedback, peer feedback, honest feedback, written feedback
  when     -: feedback, peer feedback, honest feedback, written feedback
  only     for, to, on
  unless   from, form
  1        Write down one thing that works, and one to change
  2        Write down what you saw, in one plain sentence
  3        Choose a quiet moment for it
  4        Think of one thing they're good at
  unclear  Write down what you'd like to see next time
  tired    Write down one word about it for tomorrow
  afraid   Try your sentence on someone else first
  bored    Say it as you'd like to hear it

back in touch, or back on the list
  when     unblock, unmute, add back, let back in, befriend, friend, refriend, follow back: @someone
  unless   plan, portal, insurance, policy, account, tenancy, rota, list, spreadsheet, calendar, invoice,
           email, group, thread, doc, sheet, playlist, api, pr, ticket, task, review, bug, deploy, build,
           project, team, work
  1        Write down in one line why you'd like them back
  2        Choose how you'd like to be in touch this time
  3        Open their entry, and change nothing yet
  4        Say their name aloud
  unclear  Write down what happened the last time you talked
  tired    Leave it for a day when you've slept
  afraid   Tell one person you trust about it
  bored    Guess the first thing they'd write

mediate between two
  when     mediate, mediate between, referee between, step in between, keep peace between, make peace
           between, broker peace between: *
  when     mediate, referee: -
  1        Write down one thing that both of them want
  2        Write down what each of them might be tired of
  3        Ask one of them to tell you their side
  4        Breathe out once before you say anything
  unclear  Write down how it began, in one line
  tired    Say “Let's all sleep on it”
  afraid   Ask someone they both like to help
  bored    Tell each side as a weather report

say nothing back
  when     bite, hold: tongue
  when     say: nothing
  when     keep: mouth shut, quiet, calm, cool, temper
  when     stay: quiet, calm, polite, civil, cool
  when     stay calm with, keep calm with, keep my cool with, be civil to, be polite to, be civil with, put
           up with, tolerate: *
  only     about, nothing, tongue, mouth, when, with, around, to, at, him, her, them, if
  unless   exam, needle, plane, sleep, baby, turbulence, interview, driving, test
  1        Choose one sentence of theirs you won't answer
  2        Breathe out once before you say anything
  3        Say “I see” once, to the mirror
  4        Unclench your teeth for one breath
  unclear  Write down which words set you off
  tired    Plan a reason to leave the room
  afraid   Tell someone who'll be there what you're trying
  bored    Count the times it comes up, like a bird watcher

write names down
  when     write down, write out, collect, gather, list, note, note down: name
  when     write: list of people, list of guests
  unless   cyrillic, arabic, hebrew, kanji, chinese, japanese, calligraphy, brand, variable, domain, label,
           tag, file, in front, on the, in his, in her, coat, collar, uniform
  1        Write down the first name that comes
  2        Put a pen on a scrap of paper
  3        Think of who was there
  4        Say one name out loud
  unclear  Go through the rooms, or the days, in your head
  tired    Write two, and leave the list open
  afraid   Begin with the one you're surest of
  bored    Begin with the longest name of all
"""
