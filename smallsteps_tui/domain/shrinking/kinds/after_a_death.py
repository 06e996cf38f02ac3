"""After a death: copies, a will, what was on loan, a clock, a recipe, medals, a box of memories."""

KINDS = """
medals and other things to keep
  when     -, decide, decide on, decide about, frame, display, find home for, keep, mount, research: medal,
           war medal, dad's medal, grandad's medal, his medal, service medal, war medals, grandad's medals
  unless   running, marathon, swim, gymnastics, school, race, win, kids, sports day, 10k, triathlon
  1        Say out loud what they were given for
  2        Choose where they could be seen
  3        Hold one in your palm for a moment
  4        Close your eyes and see who wore them
  unclear  Ask who else in the family would like them near
  tired    Leave them in their box for today
  afraid   Ask someone to open the box with you
  bored    Find the date on the oldest one

into the memory box
  when     put, add, place, keep, lay, put away, pack, choose: @clothes, @toys, @photo, @belongings, @gift,
           card, letter, bracelet, hat, tiny hat, lock of hair, blanket, something, babygro, hospital band,
           scan photo
  when     make, start, fill: memory box, keepsake box
  only     memory box, keepsake box, treasure box, memory chest
  1        Hold one thing for it in both hands for a moment
  2        Choose the place where the box would stand
  3        Say quietly who it was for
  4        Close your eyes for one breath
  unclear  Choose the one thing you'd always keep
  tired    Leave the box closed, and touch its lid
  afraid   Ask someone to sit with you
  bored    Choose a ribbon for the box

give back what was on loan to them
  when     return, give back, hand back, send back, get picked up, get collected, have collected, take back,
           arrange collection of: wheelchair, hospital bed, walking frame, commode, hoist, oxygen, oxygen
           bottle, oxygen bottles, oxygen machine, mobility aid, stairlift, care equipment, medical equipment,
           bath chair, shower chair, zimmer, crutches, pendant alarm, pressure mattress, hearing aid
  when     bring back: oxygen bottle, oxygen, oxygen machine
  1        Read the label on it, for a number or a name
  2        Find the paper or the sticker that came with it
  3        Move one thing out of its way
  4        Rest a hand on it for one breath
  unclear  Ask the nurse or the chemist where it goes
  tired    Ask someone to make the call
  afraid   Ask someone to be there when it goes
  bored    Take it for one last turn round the room

wind a clock
  when     wind, wind up, set going, get going: clock, watch, grandad's clock, mantel clock, grandfather
           clock, dad's watch, music box, cuckoo clock
  1        Find the key, or the little wheel on its side
  2        Go and stand in front of it
  3        Listen whether it still ticks
  4        Close your eyes and hear its tick
  unclear  Look up how often it likes to be wound
  tired    Rest your hand on it, and leave it for today
  afraid   Turn it once, no further
  bored    Count ten of its ticks

copy out a recipe of theirs
  when     type up, copy out, write out, transcribe, write up, type out: recipe, @food, recipe card, nan's
           recipe, mum's recipe, grandma's recipe, family recipe, recipe book
  unless   while she, while he, her to, tells
  1        Write its name at the top of an empty page
  2        Say out loud what it's called
  3        Put a pen and an empty page in front of you
  4        Remember its smell for one breath
  unclear  Write down the one part you know by heart
  tired    Take one photo of it, so it's safe
  afraid   Do it with someone who's eaten it
  bored    Keep every stain as a footnote

empty a fridge that was theirs
  when     empty, clear, clear out, clean, clean out, defrost: mum's fridge, dad's fridge, grandma's fridge,
           nan's fridge, mother's fridge, father's fridge, her fridge, his fridge, gran's fridge, grandpa's
           fridge, aunt's fridge
  1        Open it, and take out what's gone off
  2        Put one bag by their door
  3        Choose who you'd ask to come with you
  4        Stand by its door for one breath
  unclear  Begin with the vegetable drawer
  tired    Take out the milk, and leave the rest
  afraid   Ask someone to do it for you
  bored    Remember one dish they always made

divide what is left
  when     divide, split, share, share out, distribute: inheritance, mum's jewellery, dad's tool, estate,
           jewellery, heirloom, furniture
  1        Write down one thing, and who it means most to
  2        Ask them which thing they think of first
  3        Take one picture of it before anything else
  4        Rest one hand on it for a breath
  unclear  Ask what each of you would never sell
  tired    Leave it where it is for today
  afraid   Ask a friend you all share to be there
  bored    Tell the story that goes with it

sell what was theirs
  when     sell: mum's house, dad's house, dad's car, parents house, mum's car, mother's house,
           father's house, family home, childhood home, grandma's house, parental home, mum's flat,
           dad's flat, mother's flat
  1        Take one picture of it, for yourself
  2        Ask someone who's sold one how they started
  3        Find its papers, or one place they could be
  4        Think of one good day there
  unclear  Ask who else has a say in it
  tired    Put its papers in one bag for another day
  afraid   Ask someone to take the calls for you
  bored    Tell someone the funniest thing that happened in it

copies of a death certificate
  when     order, request, get: death certificate, copies of death certificate, copy of death certificate,
           copies of certificate, extra death certificate, death cert, copies of death cert
  when     -: death certificate, death cert
  1        Count who wants to see one: a bank, a pension, an insurer
  2        Ask the office what a copy costs
  3        Put an empty envelope next to you
  4        Rest both hands on the table for one breath
  unclear  Ask one office what they take
  tired    Ask someone to do it for you
  afraid   Ask someone to sit with you while you do it
  bored    Have something warm right afterwards

an address book of theirs
  when     go through, look through, read, work through, open, check: address book, nan's address book, mum's
           address book, dad's address book, dad's contacts, mum's contacts
  unless   app, android, iphone settings, sync, new
  1        Open it at one letter, and read one name
  2        Find it, and lay it next to the phone
  3        Say one name you know is in it
  4        Rest a hand on it for one breath
  unclear  Put a dot next to whoever would want to know
  tired    Do one page, and close it
  afraid   Ask someone to make the calls with you
  bored    Find the oldest phone number in it

find a will
  when     find, look for, search for, dig out, track down, hunt for: will, mum's will, dad's will, father's
           will, mother's will, grandma's will, nan's will, deeds, deed, title deeds, house deeds, last will
  unless   good will, free will, will to
  1        Open the likeliest drawer or folder, and look at what's on top
  2        Ask one person who might know
  3        Find the name of their solicitor or notary
  4        Say out loud where you'd have kept it
  unclear  Ask if there's a register of wills where they lived
  tired    Open one drawer, and stop there
  afraid   Ask someone to look with you
  bored    Name the oddest place it could be

give in their memory
  when     donate, give, raise, collect, set up, run, walk: memory, money, donation, fund, fundraiser, page,
           charity
  when     donate in, give in, run in, walk in: name, memory, his name, her name
  only     in his name, in her name, in memory, in their name, in mum's name, in dad's name, memory of
  1        Say out loud what they cared about
  2        Ask someone else what would have pleased them
  3        Open the page of one place they'd have liked
  4        Say their name quietly
  unclear  Choose between two places
  tired    Save one page
  afraid   Do it without your name on it
  bored    Choose the oddest cause they loved

a place for an urn
  when     put, place, keep, move, stand, find place for: urn, ashes
  unless   tea, coffee, hot water, kitchen, hall, fete, on for, out, bin, fire, stove, grate, rose, compost,
           bucket, burner, woodburner, bbq, log, path, volcano, coal
  1        Choose one spot where it's quiet
  2        Clear a hand's width there
  3        Say quietly who it is
  4        Close your eyes for one breath
  unclear  Ask who else would like it near them
  tired    Leave it where it is for today
  afraid   Ask someone to carry it with you
  bored    Tell someone what they'd say about the spot

a line in a book of condolence
  when     write, write in, sign, sign in: book of condolence, condolence book, book of condolences, book
           for condolences, remembrance book, book of remembrance, memory book
  when     write in: book
  only     condolence, condolences, remembrance, memory, funeral, hospice
  1        Say out loud one thing you'd like to thank them for
  2        Say their name quietly
  3        Choose three words for them
  4        Close your eyes and see their face
  unclear  Read one line that someone else wrote
  tired    Write your name alone, and leave it at that
  afraid   Ask someone to stand next to you
  bored    Remember the silliest thing you did together

keep one thing
  when     keep: @clothes, @shoes, @belongings, scarf, shirt, jumper, mug, watch, hat, coat, cup, chair, lamp,
           book, vase, collar, name tag, @theirs
  only     dad's, mum's, his, her, nan's, gran's, grandad's, grandma's, grandpa's, mother's, father's,
           brother's, sister's, husband's, wife's, mam's, collar, name tag, one of
  unless   clean, dry, tidy, warm, off, on, away, out, open, running, charged, going, diary, wound, safe,
           watch at, watch over, watch for, watch on, watch from, for work, for best, on loan
  1        Rest a hand on it for a moment
  2        Choose the place where it would live
  3        Say what you'd think of when you see it
  4        Close your eyes, and picture it there
  unclear  Choose the one you'd look for first
  tired    Put it where you can see it from bed
  afraid   Ask someone if they'd mind you having it
  bored    Tell someone where it comes from

read a will
  when     read, open, look at, go through: will, mum's will, dad's will, father's will, mother's will,
           grandma's will, nan's will, last will, letter of wishes
  1        Choose who could sit beside you for it
  2        Lay it in front of you, closed
  3        Read the date at its top
  4        Rest a hand on it for one breath
  unclear  Write down one question for whoever drew it up
  tired    Leave it for a morning
  afraid   Ask someone to read it first, and tell you
  bored    Read one line aloud like a very old judge

@theirs
  nouns    dad's clothes, mum's clothes, parents house, mother's house, father's house, mum's house, dad's
           house, grandma's house, grandpa's house, mum's room, dad's office, dad's shed, mum's flat, dad's
           flat, mum's wardrobe, dad's wardrobe, nan's house, gran's house, mum's jewellery, mother's
           clothes, father's clothes, mom's house, mom's clothes, husband's clothes, wife's clothes,
           grandma's flat, dad's tool, dad's garage, dad's loft, mum's loft, mum's furniture, dad's
           furniture, mum's kitchen, dad's workshop, dad's book, mum's book, dad's coat, mum's coat, dad's
           suit, dad's shirt, mum's shoes, dad's shoes, mum's dress, mum's scarf, mum's handbag, nan's
           clothes, gran's clothes, grandma's clothes, grandad's clothes, grandad's tool, grandad's shed,
           nan's flat, nan's room, nan's kitchen, mum's bedroom, dad's bedroom, dad's desk, mum's desk,
           dad's record, mum's record, dad's tie, dad's hat, dad's jacket, mum's cardigan, mum's jumper,
           dad's jumper, dad's drawer, mum's drawer, dad's glasses, mum's glasses, brother's clothes,
           sister's clothes, husband's things, wife's things, dad's things, mum's things, nan's things,
           grandad's things, husband's shirt, wife's dress

an estate and its papers
  when     do, manage, finish: executor task, executor duty, probate task
  when     go to, attend, book, prepare for: will reading
  when     settle, sort out, deal with, manage, handle, administer, finish, work on, close: estate, probate,
           mum's estate, dad's estate, estate paperwork, inheritance, mother's estate, father's estate,
           inheritance tax
  when     apply for, file for, start, get: probate, widow's pension, survivor benefit, bereavement benefit,
           bereavement payment, widow pension, survivor pension, bereavement allowance
  when     value: estate
  when     -: probate, estate, inheritance, executor
  when     *: executor task, executor duty, probate task, estate admin, executor work, will reading, probate
           form, estate form, inheritance form, mum's estate, dad's estate, estate paperwork, mother's estate,
           father's estate, inheritance tax, widow's pension, survivor benefit, bereavement benefit,
           bereavement payment, widow pension, survivor pension, bereavement allowance, mom's estate
  unless   real estate, agent, council, house purchase, marriage, contract, class, python, java
  1        Find one letter or statement with their name on it
  2        Put out one folder for all of it
  3        Choose someone who could sit with you for it
  4        Say to yourself “None of this is for today”
  unclear  Ask the office which paper they need first
  tired    Put every letter in one box, unopened
  afraid   Ask a friend to open the first one
  bored    Keep one thing that has no value at all

flowers for a place
  when     lay, leave, take, bring, put: flower, wreath, bunch of flowers, bouquet, poppy, poppies, rose,
           candle
  only     crash site, roadside, cenotaph, war memorial, memorial, where he died, where she died, bench, his
           bench, her bench, shrine
  unless   christmas tree, front door, cake
  1        Choose what you'd take: a colour, or one kind
  2        Choose who could come along
  3        Put your coat by the door
  4        Say quietly who it's for
  unclear  Think of what they'd have picked
  tired    Put one in a glass at home instead
  afraid   Ask someone to stand there with you
  bored    Tell them one bit of news on the way

words and letters on a stone
  when     choose, pick, decide on, decide, agree on, check: font, lettering, typeface, script
  only     stone, headstone, gravestone, plaque, bench, memorial, grave
  1        Write down one line or shape you've seen and liked
  2        Look at one photo of a stone you like
  3        Ask one person what they'd choose
  4        Say their name aloud, as it would stand there
  unclear  Ask the mason to show you three
  tired    Let it wait for another day
  afraid   Ask someone to look with you
  bored    Think of what would have made them laugh

food for a wake or a do
  when     order: sandwich, buffet, catering, food, platter, sausage roll, cake, finger food
  when     book, get, sort, sort out, make, plan, arrange: sandwich, buffet, catering, food, tea,
           platter, sausage roll, cake, finger food, spread
  only     wake, funeral, funeral tea, after the service, memorial, celebration of life
  1        Write down a rough number of people
  2        Write down one thing they liked to eat
  3        Choose someone who'd take this on for you
  4        Say out loud who'll be there
  unclear  Ask the place how they'd count
  tired    Let someone else order
  afraid   Ask for the plainest there is
  bored    Add the one thing they could never resist

eat where they liked to eat
  when     eat at, eat in, have lunch at, have dinner at, have breakfast at, have tea at, have a pint at: *
  only     his favourite, her favourite, their favourite, mum's favourite, dad's favourite, nan's favourite,
           favourite cafe, favourite chippy
  1        Look up when it's open
  2        Choose who'd come along
  3        Say out loud what they'd have ordered
  4        Close your eyes and picture the table
  unclear  Choose a quiet hour
  tired    Walk past it, and wave
  afraid   Ask someone to sit across from you
  bored    Order what they always had

open the box that was kept
  when     open, go through, look in, look through, look inside, sit with, take out, get out, get down, -: baby's
           box, memory box, keepsake box, her box, his box, box of his things, box of her things, memory chest
  unless   subscription, toy, lunch, sandbox, cat, put, add
  1        Sit down next to it, and rest a hand on the lid
  2        Choose a quiet time, and who could be near
  3        Say quietly whose it is
  4        Close your eyes for one breath
  unclear  Choose the one thing in it you'd like to see
  tired    Leave it closed, and touch its lid
  afraid   Ask someone to sit with you
  bored    Say what's in it before you look

somebody who plays or speaks there
  when     book: organist, piper, bagpiper, minister, vicar, priest, humanist, singer, trumpeter, soloist
  when     find, ask, ring, call, email, contact: organist, piper, bagpiper, humanist
  unless   dental, doctor
  1        Find their number, or the number of whoever knows them
  2        Write down the day, the hour and the place
  3        Write down one thing you'd like to hear
  4        Hum one line of it
  unclear  Ask who played or spoke there last time
  tired    Ask someone to make the call
  afraid   Write to them; there's no need to call
  bored    Think of a song that would make them all smile
"""
