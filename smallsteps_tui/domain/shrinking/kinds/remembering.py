"""After a loss, long afterwards: pictures, letters, rooms, rings, words to them, days and people."""

KINDS = """
their pictures and films
  when     go through, look through, look at, sort, sort through, sort out, scan, choose, frame, watch,
           digitise, print, find, face, pick, send, select: mum's photo, dad's photo, her photo, mum's
           picture, dad's picture, photo, picture, photo album, album, video, slide, home video, old photo,
           old picture, wedding photo, photo for slideshow, slideshow photo
  when     make, start, do, put together, -: slideshow, photo board, memory board, photo montage
  unless   edit, instagram, client, shoot, passport, homework, presentation, work, class, holiday, fridge,
           wall, birthday, calendar, 70th, 80th, 60th, 90th, card, tablet, whatsapp
  only     late, died, passed, funeral, memorial, wake, service, mass, obituary, order of service, coffin,
           cremation, slideshow for dad, slideshow for mum, celebration of life
  1        Look at one in which they look like themselves
  2        Say out loud where one of them was taken
  3        Send one to someone who knew them
  4        Close your eyes and see their face
  unclear  Choose one year, and leave the others
  tired    Leave them in their box for today
  afraid   Ask someone to sit with you
  bored    Find the funniest hat in them

write to someone who died
  when     write, write to: letter, sister, brother, mum, dad, mother, father, husband, wife, son, daughter,
           friend, nan, grandma, grandpa, card, him, her, poem, baby
  unless   bill, certificate, office, lost property, parcel, luggage, passport, phone, landlord, hmrc
  only     passed, died, passed away, no longer here, in heaven, gone, dead, lost
  1        Write “Dear”, and their name
  2        Say one thing you'd tell them today
  3        Choose the pen they'd have liked
  4        Say their name quietly
  unclear  Finish this: “Today I thought of you when …”
  tired    Whisper one line to them
  afraid   Ask someone to sit near you while you write
  bored    Tell them the latest nonsense

a ring, a watch, what one wears of theirs
  when     take off, put away, stop wearing, put in, move, wear: wedding ring, his watch, locket, engagement
           ring
  unless   buy, engagement party, choose, car, call, order, night, bed, wash, gym, work, shower, swelling,
           swollen, gloves, gardening, dishes, surgery, theatre, jeweller, tight
  1        Touch it once, and leave it where it is
  2        Choose where you could keep it one day
  3        Tell someone how you came to have it
  4        Rest your other hand on it for one breath
  unclear  Ask yourself what you'd like to see there
  tired    Leave it on for today
  afraid   Ask someone to be there when you do it
  bored    Move it to the other hand for a minute

a room or things that wait
  when     clear out, clear, pack away, pack up, dismantle, empty, take down, take apart, change, repaint, go
           into, open, put away, give away, strip: baby things, baby room, his room, hospital bag, baby
           clothes, his side, her side, side of bed, mobility scooter, walking frame, food bowl, piece of his
           clothing, her chair
  when     clear out, clear, pack away, dismantle, empty, take down, take apart, repaint, go into, put away:
           nursery, cot, crib, pram, hospital bed, dog's bed, dog bed, lead
  when     -: his chair, her chair
  unless   ikea, decorate, paint, toddler bed, newborn, due
  unless   grown, sell, toddler, outgrown, too big, too small
  1        Go to where it is, and stand there for one breath
  2        Choose who could be there with you
  3        Choose one thing that stays
  4        Say quietly that it can wait
  unclear  Say what the room could be one day
  tired    Close its door, gently, for today
  afraid   Ask someone to carry the first thing
  bored    Tell someone one story about it

empty a home
  when     empty, clear, clear out, pack up, clean out: flat, house, apartment, mum's house, parents house,
           family home, council flat, care home room, room at the care home, bungalow
  unless   tidy, airbnb, guest, mine
  1        Choose the easiest room, like the bathroom
  2        Put one box in the middle of one room
  3        Choose one thing to keep
  4        Stand in the doorway for one breath
  unclear  Write down the day you'd like it empty
  tired    Carry out one bag, and stop
  afraid   Ask two people for help one Saturday
  bored    Find the oldest tin in the kitchen

names on accounts and bills
  when     take off, take, remove, change: name, dad's name, mum's name, husband's name, wife's name
  when     close, cancel, transfer, memorialise, shut, shut down, freeze, stop, end: dad's bank account, mum's
           bank account, hsbc, barclays, santander, lloyds, natwest, halifax, nationwide, building society,
           premium bonds, isa, virgin, bt, vodafone, amazon, ebay, paypal, instagram, clubcard, tesco
           clubcard, gym membership, membership, phone, tv licence, netflix, spotify, milk, newspaper,
           magazine, library card, broadband, sky, car insurance, insurance, blue badge, standing order,
           direct debit, dad's email account, mum's email account, email account, facebook, facebook page,
           phone contract, subscription, account, pension, bank account
  unless   doorbell, bell, letterbox, mailbox, door, maiden, marriage, divorce, passport, tenancy agreement,
           baby, list, label, cake
  only     her name, his name, dad's, mum's, husband's, wife's, late, died, mother's, father's, their name,
           nan's, grandma's, partner's
  1        Find a letter or a bill with its number on it
  2        Write down who it's with, and the number on it
  3        Ask what paper they need
  4        Say quietly that it can take longer than today
  unclear  Ask if they have a team for this
  tired    Choose one, and leave the rest
  afraid   Ask someone to make the call with you
  bored    Begin with the one they'd have cancelled themselves

keep a day or a season without them
  when     get through, survive, face, spend, mark, cope with: birthday, christmas, anniversary, wedding
           anniversary, mother's day, father's day, first christmas, due date, new year, thanksgiving, eid,
           diwali, easter
  when     -: first christmas, first anniversary, death day
  when     plan, prepare for: first christmas, first anniversary, death day, due date
  unless   present, cake, party, gift, invite, baby's first, pregnancy, bill, assignment, library, tax
  only     without, first christmas, first anniversary, first mother's day, first father's day, first easter,
           first eid, first diwali, first new year, dad's, mum's, would have been, since, died, passed
  1        Choose one person to be with on the day
  2        Choose one thing you won't do on the day
  3        Choose one song or dish they'd have liked
  4        Put a hand on your heart for one breath
  unclear  Ask the others what they'd like
  tired    Make it an ordinary day
  afraid   Ask someone to ring you in the evening
  bored    Do the silliest thing they used to do

make their dish, go on with their things
  when     cook, bake, make: her soup, mum's soup, mum's recipe, nan's cake, grandma's recipe, dad's chili,
           grandma's cookie, family recipe, mum's bread
  when     finish, go on with, take up, continue: her knitting, his model, his garden, her quilt, her garden
  unless   birthday, party
  only     mum's, her, his, dad's, nan's, grandma's, gran's, mother's, family
  1        Say out loud who taught them
  2        Ask someone who'd know how it went
  3        Choose a day, and someone to share it with
  4        Remember its smell or its feel, for one breath
  unclear  Write down the one part you remember
  tired    Hold one piece of it, and leave it at that
  afraid   Make it together with someone
  bored    Do it in the odd way they always did

people after a loss
  when     talk, talk to, talk with, speak to, tell, be with, sit with, ring, thank, see, meet, visit: grief
           group, bereavement group, bereavement counsellor, grief counsellor, bereavement service, hospice,
           cruse, support group, widows group, chaplain, hospice nurse, celebrant
  1        Write down the one thing you'd like them to know
  2        Look up when and where to find them
  3        Choose someone who'd come to the door with you
  4        Breathe out once, as slowly as you can
  unclear  Ask if you can come and say nothing
  tired    Save their number, and stop
  afraid   Ask someone to wait outside for you
  bored    Choose where you'd go right afterwards

a group after a loss
  when     go to, join, find, attend, sign up for, try: grief group, bereavement group, bereavement
           counselling, grief counselling, widows group, grief support group, grief counsellor, bereavement
           counsellor
  when     -: grief group, bereavement group, grief counselling, bereavement counselling
  1        Look up when and where to find them
  2        Write down the one thing you'd like them to know
  3        Choose someone who'd come to the door with you
  4        Breathe out once, as slowly as you can
  unclear  Ask if you can come and say nothing
  tired    Save their number, and stop
  afraid   Ask someone to wait outside for you
  bored    Choose where you'd go right afterwards

be asked how you are
  when     answer, reply to, respond to, read: condolence message, sympathy message, message of condolence,
           message of sympathy, condolence email, kind message, how are you, sympathy card
  when     thank: people, everyone, neighbour, friend
  only     condolence, sympathy, funeral, flowers, wake, loss, condolences, how are you
  1        Choose one message, and send a heart
  2        Read one from someone you like
  3        Say “thank you” once, out loud
  4        Put a hand on your heart for one breath
  unclear  Write one line that suits them all
  tired    Leave them; no one expects an answer
  afraid   Ask someone to answer for you
  bored    Find the kindest spelling mistake

light a candle
  when     light: candle
  when     -: candle
  unless   scented, dinner, power, buy, cake, make, wax, get, order, birthday, sale, stock, scent
  1        Put one candle where you can see it
  2        Find a match or a lighter
  3        Choose who or what it's for
  4        Close your eyes and picture the flame
  unclear  Say in one word what it's for
  tired    Turn on your smallest lamp instead
  afraid   Ask someone to sit with you
  bored    Watch its shadow on the wall

names and faces to learn
  when     learn, memorise, remember, practise, recall, know, revise: name, names, face, faces, everyone's
           name, who's who, who is who
  unless   plants, birds, bones, drugs, streets, chords, notes, my, capitals, countries, muscles, trees,
           flowers, kings, planets, colours, stars, herbs, drug, bone, plant, bird, muscle, tree, flower,
           country, rivers, cities
  1        Say the first one out loud, and picture who or what it is
  2        Write one of them down
  3        Think of the one you know already
  4        Say your own name, as they'd hear it
  unclear  Ask someone to say the first one for you
  tired    Learn one, and leave the rest
  afraid   Begin with the friendliest face
  bored    Find a rhyme for one of them

keep the mind on one thing
  when     focus, focus on, concentrate, concentrate on: *
  unless   camera, lens, group, positive, good, breath, breathing, road, driving, microscope, binoculars,
           telescope, projector, light, puller, photo, picture, enlarger, focus ring, focus group, stack
  1        Write down the one thing to keep in mind
  2        Put the phone where you can't reach it
  3        Say it once, out loud
  4        Look at one spot on the wall for a breath
  unclear  Write “this, and nothing else” on a slip of paper
  tired    Choose two minutes for it, then rest
  afraid   Begin with the easiest part of it
  bored    Count how often your mind wanders off
"""
