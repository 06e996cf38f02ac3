"""What one does to keep away from harm: shut a betting site out, hand things over, unfollow, ring for help.

Care lets these come before its own suggestions where a title leads away from harm, so no
line looks at, fetches, lists, writes or names what is kept away from.
"""

KINDS = """
an app that counts what one eats
  when     delete, uninstall, remove, get rid of, come off, get off, bin, ditch, lose: calorie app, calorie
           counter, calorie tracker, calorie counting app, food app, diet app, fasting app, fasting tracker,
           weight loss app, fitness pal, myfitnesspal, my fitness pal, macro app, macro tracker, weight app
  1        Hold your finger on its icon until the menu opens
  2        Move its icon to the last screen
  3        Ask someone to take it off for you
  4        Put the phone down for one breath
  unclear  Say out loud what you'd have more time for
  tired    Log out of it, and stop
  afraid   Ask someone to sit next to you
  bored    Choose what goes in its place: a game, a radio, a bird guide

scales put away
  when     move, put, put away, take, carry, hand, hand over, leave, hide, lock away, store, get rid of, bin,
           throw out, chuck, chuck out, give, give away, keep, donate, cover, lose: bathroom scale, weighing
           scale
  when     put, move, lock, hide, take, carry, store, get rid of, bin, throw out, chuck out: scale
  only     scale, scales
  unless   kitchen, fish, music, piano, guitar, violin, cello, minor, major, octave, luggage, post, parcel,
           baby, shop, model, bee, letter, puppy, dog, cat
  1        Lay a towel over them, where they are
  2        Ask someone to carry them there for you
  3        Close the bathroom door
  4        Put both feet on the floor, and breathe out
  unclear  Choose who'd keep them for you
  tired    Lay one old shirt over them
  afraid   Put them away for one night first
  bored    Put a plant where they stood

accounts that make one feel worse
  when     unfollow, mute, block, leave, hide, stop following: fitspo, fitspo account, thinspo, thinspo account,
           diet account, gym account, fitness influencer, fitness account, body account, weight loss account,
           clean eating account, influencer, betting account, tipster, drinking account
  1        Choose one name to begin with
  2        Choose one account you feel good after, to see instead
  3        Say out loud how you'd like to feel after scrolling
  4        Turn your eyes away from the screen for one breath
  unclear  Say whose pages leave you low
  tired    Mute the loudest one
  afraid   Mute one for a day
  bored    Guess how many there are

clothes that fit the body of today
  when     buy, order: jeans, trousers, pair of jeans, pair of trousers, dress, skirt, bra, shirt, clothes, swimsuit,
           shorts, top, tights, uniform
  when     get, look for, find, try, try on, choose, pick: jeans, trousers, pair of jeans, pair of
           trousers, dress, skirt, bra, shirt, clothes, swimsuit, shorts, top, tights, uniform
  only     size i am, size i'm, my size now, fit me now, fits me now, fit now, fits now, body i have
  1        Choose who could come along, or be on the phone
  2        Choose the softest thing you own, to compare it with
  3        Say out loud how you'd like it to feel
  4        Rest one hand on your belly for one breath
  unclear  Choose one colour you like
  tired    Ask someone to order it for you
  afraid   Cut the label out at home, before you try it on
  bored    Try the silliest colour first

shut a betting site out
  when     sign up for: gamstop, gam stop, gamban, self exclusion
  when     join: gamstop, self exclusion list
  when     register with: gamstop, gam stop
  when     sign up to, sign up with, get on, do, fill in, send, ring, call: gamstop, gam stop, gamban,
           self exclusion, self exclusion form, self exclusion list,
           exclusion form, betblocker, bet blocker
  when     install, download, set up, put: gamban, betblocker, bet blocker, gambling blocker, betting blocker
  when     -: gamstop, gamban, self exclusion form, self exclusion
  when     self exclude from, exclude myself from, ban myself from, bar myself from: casino, bookies, bookie,
           betting shop, betting site, gambling site, arcade, bingo hall, bingo, bet365, betfair, ladbrokes
  1        Open its page, or the form, and put in your name
  2        Find a card with your address and your birthday on it
  3        Ask someone to sit next to you
  4        Breathe out once, slowly
  unclear  Choose how long it would hold: six months, a year, five
  tired    Put in your name, and save it
  afraid   Tell someone you're doing it
  bored    Choose what the money would go to

a betting site blocked
  when     block, limit, lock, set a block on: betting site, gambling site, bet365, betfair, sky bet, paddy
           power, ladbrokes, betting app, gambling app, casino, casino site, poker site, william hill, bingo
           site, gambling payment, gambling transaction, betting transaction
  1        Ask someone to set the block with you
  2        Ask a helpline which blocker they'd use
  3        Choose who'd keep the password
  4        Breathe out once, slowly
  unclear  Choose how long it would hold: six months, a year, five
  tired    Hand the phone to someone for tonight
  afraid   Tell someone you're doing it
  bored    Choose what the money would go to

betting off the phone
  when     delete, uninstall, remove, get rid of, bin: bet365, betting app, gambling app, casino app, poker
           app, sky bet, betfair, paddy power, william hill, lottery app, bingo app
  1        Hold your finger on its icon until the menu opens
  2        Ask someone to take it off for you
  3        Move its icon to the last screen
  4        Put the phone in another room for one breath
  unclear  Choose what goes in its place: a game, a radio, a bird guide
  tired    Log out of it, and stop
  afraid   Ask someone to sit next to you
  bored    Choose a silly wallpaper for the free spot

betting out of the inbox
  when     unsubscribe from, unsubscribe, stop, block, turn off, mute, switch off: casino email, betting email,
           bookie email, gambling email, tipster email, casino text, betting text, bet365 email, notification,
           lottery email, bingo email, casino mail, betting notification
  only     casino, betting, bookie, bookies, bet365, gambling, tipster, poker, bingo, lottery, ladbrokes, slots
  1        Search your settings or your inbox for the sender's name
  2        Choose one sender to begin with
  3        Turn the sound off for now
  4        Put the phone down for one breath
  unclear  Count how many senders there are, by name alone
  tired    Block one, and stop
  afraid   Ask someone to sit next to you
  bored    Say “Not today” out loud to each one

ring a line that helps
  when     ring, call, phone, text, talk to, email, contact, try, return, answer: gamcare, samaritans,
           helpline, gambling helpline, drinkline, eating helpline, rehab, detox unit, recovery team, alcohol
           team, drug team, drug worker, recovery worker, crisis line, quitline
  1        Say out loud how you'd begin: “I'd like some help, please”
  2        Find a quiet spot, with a door that closes
  3        Choose who could sit next to you
  4        Breathe out slowly, once
  unclear  Say your question in one sentence, out loud
  tired    Choose the hour for it, and rest until then
  afraid   Ask someone to be there, and say nothing yourself if you'd rather
  bored    Choose what you'd do right after: a song, a bath

a word to somebody on one's side
  when     text, message, write to, email, send a message to, reply to, thank: sponsor, recovery buddy, sober buddy,
           keyworker, key worker, recovery worker, drug worker, alcohol worker, outreach worker
  1        Open a new message, and put their name in
  2        Say its first word out loud
  3        Put your thumb on their name
  4        Breathe out once, slowly
  unclear  Choose one true word for how today is
  tired    Send one small sign, like a heart
  afraid   Put the phone down for one breath first
  bored    Send them a picture of the sky

a bag for a stay that helps
  when     pack for, get ready for, pack, pack a bag for: detox, rehab, detox unit, recovery house, sober house
  1        Put one thing that comforts you in the bag
  2        Put the bag by the door
  3        Choose one photo to take along
  4        Rest one hand on the bag for one breath
  unclear  Ask them what people bring
  tired    Put in your slippers, and stop
  afraid   Ask someone to pack with you
  bored    Put in one silly pair of socks

a way round
  when     take, go, walk, drive, cycle, go home, walk home, drive home, try: way, way home, long way, long way
           home, other way, different way, different road, another road, back road, other street, other road,
           long route, different route, route
  only     past, pub, offie, bookies, bookie, off licence, ladbrokes, corner shop, dealer, bar, arcade, betting
           shop, liquor store, avoid
  1        Say out loud which street you'd take instead
  2        Choose who could be on the phone on the way
  3        Choose something good to come home to
  4        Feel both feet on the floor
  unclear  Choose the time of day for it
  tired    Ask someone to pick you up
  afraid   Ask someone to come along
  bored    Count the red doors on the other way

say no to a drink, practised
  when     practise, practice, rehearse, practise saying, rehearse saying, say, try, try saying, learn to say: *
  only     i'm not drinking, i don't drink, not drinking, don't drink, no thanks i'm driving, thanks i'm driving,
           no thanks im driving, im not drinking, i dont drink, none for me, not for me
  1        Say “Not for me, thanks” out loud, once
  2        Say it once in your head
  3        Choose what you'd have in your hand
  4        Let your shoulders drop
  unclear  Choose who'll ask first, and say it to them in your head
  tired    Say it once, quietly
  afraid   Ask someone to stand next to you when it comes up
  bored    Say it like a film star

food shown to somebody who helps
  when     list, log, write down, note, note down, snap, photograph, take, keep, record, send, show: *
  only     dietitian, dietician, nutritionist
  unless   book, referral, refer, appointment, call, ring, waiting list
  1        Put a pen or the phone where you'd eat
  2        Choose the meal you'd begin with
  3        Say in one word how today is
  4        Breathe out once, slowly
  unclear  Ask them what they'd like to see
  tired    Do one meal, and leave the others
  afraid   Tell them one thing is hard to show
  bored    Draw a small sun on the page

a kit against an overdose
  when     put, keep, carry, take, get, pick up, order, ask for, have, collect: naloxone, naloxone kit, narcan,
           narcan kit, naloxone spray
  when     -: naloxone, naloxone kit, narcan, narcan kit
  1        Choose the pocket or the place where it'll always be
  2        Tell one person where it is
  3        Put your hand where it would be
  4        Breathe out once, slowly
  unclear  Ask a pharmacist how it's used
  tired    Put it in the bag you carry most
  afraid   Ask someone to learn it with you
  bored    Choose a bright pouch for it
"""
