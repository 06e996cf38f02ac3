"""After a death: papers, calls, belongings, graves, days of remembering. In a calm tone."""

KINDS = """
empty a fridge that was theirs
  when     empty, clear, clear out, clean, clean out, defrost, switch off: mum's fridge, dad's fridge,
           grandma's fridge, nan's fridge, mother's fridge, father's fridge, her fridge, his fridge, gran's fridge,
           grandpa's fridge, aunt's fridge
  1        Open it, and take out what's gone off
  2        Put one bag by their door
  3        Choose who you'd ask to come with you
  4        Stand by its door for one breath
  unclear  Begin with the vegetable drawer
  tired    Take out the milk, and leave the rest
  afraid   Ask someone to do it for you
  bored    Remember one dish they always made

visit a grave
  when     visit, go to, tend, plant, see, clean, look after: grave, cemetery, memorial, graveyard,
           mum's grave, dad's grave, gravestone, family grave
  when     find, choose, buy: burial plot, cemetery plot, grave plot
  when     -: grave, cemetery
  when     *: mum's grave, dad's grave, family grave, burial plot, cemetery plot, grave plot
  unless   garden, veg, story, novel, film
  1        Say their name out loud
  2        Choose what you'd take
  3        Put your coat by the door
  4        Think of one thing about them you loved
  unclear  Look up when the gates are open
  tired    Light something for them here
  afraid   Ask someone to come along
  bored    Go the way they'd have gone

grieve
  when     remember: sister, brother, mother, father, mum, dad, grandma, grandpa, friend, son, daughter,
           husband, wife, nan
  when     say: name
  when     grieve, mourn, grieve for, mourn for, grieve over: *
  when     cope with, deal with, live with, get through, process: grief, loss, bereavement, death,
           mother's death, father's death, husband's death, wife's death
  when     live without, live on without, carry on without: *
  when     miss: mum, dad, mother, father, nan, gran, grandad, wife, husband, brother, sister
  when     -: grief, loss, bereavement, death
  unless   my name, my, introductions, weight, profit, data, bus, train, flight, target, deadline, pound, stop,
           social media, benefits, hair, memory, hearing, sight, voice, smell, job, bone, muscle, blood, pet peeve,
           appetite, vision, name of, his name right
  1        Say their name aloud
  2        Tell someone one thing about them
  3        Hold something of theirs
  4        Put a hand on your heart for one breath
  unclear  Let it be what it is for one breath
  tired    Lie down with something of theirs
  afraid   Ask someone to sit with you
  bored    Listen to one song they liked

a funeral
  when     plan, organise, arrange, prepare: funeral, wake, memorial, memorial service, burial, cremation,
           service, viewing
  when     call, meet, find, choose, contact, ring, phone: undertaker, funeral home, funeral director,
           funeral parlour, crematorium, celebrant
  when     -: funeral, undertaker, cremation, burial, wake
  when     *: memorial service, funeral home, funeral director, funeral parlour
  unless   car service, church service, room service, up, app
  1        Ask someone to do this with you
  2        Choose one person to call first
  3        Find the number to call, or ask a friend to
  4        Say their name quietly
  unclear  Ask what needs deciding first
  tired    Let someone else make one call
  afraid   Ask who could sit with you
  bored    Choose one song they liked

choose things for a funeral
  when     choose, pick, order, get, find, buy, design: coffin, casket, urn, headstone, gravestone, wreath,
           funeral flower, hymn, funeral music, gravestone inscription, inscription, funeral song, stone,
           funeral reading, funeral outfit
  when     choose, pick, order, find: funeral, coffin, grave
  when     scatter, collect, pick up, bury, spread, keep: ash, ashes, mum's ashes, dad's ashes
  when     -: headstone, coffin, urn, ash
  when     *: funeral flower, funeral music, gravestone inscription, funeral song, funeral reading,
           funeral outfit, mum's ashes, dad's ashes
  1        Say out loud one thing they liked: a flower, a song, a colour
  2        Choose one person to decide it with
  3        Look at one picture of them
  4        Let it wait for one breath
  unclear  Ask what needs choosing this week, and what can wait
  tired    Let someone else choose
  afraid   Ask for the simplest one
  bored    Choose what would have made them smile

go to a funeral
  when     go to, attend, get through, face, survive: funeral, wake, memorial service, burial, cremation
  when     speak at, sing at, read at, talk at: funeral, memorial, memorial service, at funeral
  when     give, hold, write, prepare, practise, deliver, finish: eulogy, tribute, obituary,
           funeral speech, death notice
  when     sit: shiva
  when     -: eulogy, obituary, shiva
  when     *: funeral speech, death notice
  unless   band
  1        Say one thing about them out loud
  2        Ask someone to stand next to you
  3        Choose something soft to wear
  4        Feel the floor under both feet
  unclear  Ask the family what they'd like to hear
  tired    Ask someone to read it for you
  afraid   Choose a seat near the door
  bored    Think of the story they always told

a person's belongings
  when     sort, sort through, go through, divide: grandma's jewellery, mum's jewellery, nan's jewellery,
           grandma's kitchen
  when     -: dad's workshop, dad's garage, dad's tool, mum's jewellery, grandad's medal, dad's medal
  when     -: dad's clothes, mum's clothes, mum's room, dad's office, parents house, mum's wardrobe,
           husband's clothes, wife's clothes
  when     clear, clear out, sort, empty, pack up, pack: grandparents house, grandparents flat, nan's flat,
           aunt's house, aunt's flat, uncle's house, brother's room
  when     decide, decide about, choose: mum's jewellery, dad's watch
  when     clear, clear out, sort, empty, give away, donate, sort out: dad's garage, dad's loft,
           mum's loft, mum's furniture, dad's furniture, mum's kitchen, dad's workshop, dad's book,
           mum's book, mum's fridge
  when     sort, sort through, go through, clear, clear out, pack, pack up, empty, keep, tidy: belonging,
           dad's clothes, mum's clothes, parents house, mother's house, father's house, mum's house,
           dad's house, grandma's house, grandpa's house, mum's room, dad's office, dad's shed, mum's flat,
           dad's flat, mum's wardrobe, dad's wardrobe, nan's house, gran's house, mum's jewellery,
           dad's tool, husband's clothes, wife's clothes, grandma's flat, mother's clothes,
           father's clothes, mom's house, mom's clothes
  when     give away, donate, take, decide on, decide: husband's clothes, wife's clothes, mum's clothes,
           dad's clothes, dad's coat, mum's coat
  when     -: belonging
  unless   real estate, move, lost property, fridge, freezer, bin, bins, dishwasher
  1        Choose one thing to keep
  2        Hold one thing that was theirs
  3        Put one empty box in the room
  4        Stand in the doorway for one breath
  unclear  Write “keep” on one box, and leave the others blank
  tired    Leave it all as it is for today
  afraid   Ask someone to sit there while you do it
  bored    Tell someone the story of one thing

an estate and its papers
  when     do, manage, finish: executor task, executor duty, probate task
  when     go to, attend, book, prepare for: notary appointment, will reading
  when     fill in: probate form, estate form, inheritance form
  when     settle, sort out, deal with, manage, handle, administer, finish, work on, close: estate,
           probate, mum's estate, dad's estate, estate paperwork, inheritance, mother's estate,
           father's estate, inheritance tax
  when     apply for, file for, start, get: probate, widow's pension, survivor benefit,
           bereavement benefit, bereavement payment, widow pension, survivor pension, bereavement allowance
  when     value: estate
  when     read, find, look for, open: will, mum's will, dad's will, father's will, mother's will,
           grandma's will
  when     -: probate, estate, inheritance, executor
  when     *: executor task, executor duty, probate task, estate admin, executor work, notary appointment,
           will reading, probate form, estate form, inheritance form, mum's estate, dad's estate,
           estate paperwork, mother's estate, father's estate, inheritance tax, widow's pension,
           survivor benefit, bereavement benefit, bereavement payment, widow pension, survivor pension,
           bereavement allowance, mum's will, dad's will, father's will, mother's will, grandma's will,
           mom's estate
  unless   real estate, agent, council, house purchase, marriage, contract
  1        Find one letter or statement with their name on it
  2        Put out one folder for all of it
  3        Choose someone who could sit with you for it
  4        Say to yourself “None of this is for today”
  unclear  Ask the office which paper they need first
  tired    Put every letter in one box, unopened
  afraid   Ask a friend to open the first one
  bored    Keep one thing that has no value at all

tell offices and people
  when     redirect, forward: mum's post, dad's post, mum's mail, dad's mail, grandma's post
  when     tell, notify, inform, call, ring, write to: pension office, pension provider, registrar,
           dad's bank, mum's bank, mum's landlord, dad's landlord, relatives
  when     notify, tell, inform, let know: death
  when     register, report: death, dad's death, mum's death
  when     order, request, get, send, copy, collect: death certificate
  when     close, cancel, transfer, memorialise, change: dad's account, mum's account, dad's bank account,
           mum's bank account, facebook account, dad's pension, mum's email, dad's email, mum's tenancy,
           dad's lease, husband's account, wife's account
  when     -: death certificate
  1        Choose one place or person to tell first
  2        Look up their number or their page
  3        Put a pen and their papers on the table
  4        Say quietly what you'd tell them
  unclear  Ask which office passes the news on to the others
  tired    Ask someone to make one call for you
  afraid   Ask someone to sit with you while you call
  bored    Begin with the place they liked least

divide what is left
  when     divide, split, share, share out, distribute: inheritance, mum's jewellery, dad's tool, estate,
           jewellery, heirloom, furniture
  1        Choose the one thing you'd like them to have
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

thank for condolences, write to the bereaved
  when     answer, reply to, respond to: condolence, condolence card, condolences, sympathy card,
           condolence letter
  when     write, send: condolence card, sympathy card, condolence letter, condolences, condolence note,
           condolence
  when     support, help, write to, comfort, be there for: grieving friend, grieving colleague, widow,
           bereaved friend
  when     -: condolence
  when     *: condolence card, sympathy card, condolence letter, condolence note, grieving friend,
           grieving colleague, bereaved friend
  1        Write their name on an envelope, or at the top of a message
  2        Say “I'm thinking of you” once, out loud
  3        Choose one card or one picture
  4        Think of them kindly for one breath
  unclear  Write five words: “I am thinking of you”
  tired    Send one heart
  afraid   Bring bread or soup, and say little
  bored    Find one picture in which everyone laughs

days of remembering
  when     get through, survive, face, spend, plan, mark, celebrate: anniversary without,
           death anniversary, birthday without, christmas without, yahrzeit, dad's anniversary,
           mum's anniversary, deathday, father's day
  when     get through, survive, face: anniversary
  when     listen to, watch, look at, keep: dad's voicemail, mum's voicemail, dad's photo, mum's photo,
           mum's video, dad's video
  when     -: death anniversary, yahrzeit
  unless   scented, present, cake, gift, party
  1        Choose one person to be with on the day
  2        Choose what you won't do on the day
  3        Choose one song they'd have liked
  4        Think of their laugh for one breath
  unclear  Choose one small thing you'd do on the day for them
  tired    Let it be an ordinary day
  afraid   Ask someone to ring you in the evening
  bored    Eat or play what they loved

a pet that died or is dying
  when     bury, say goodbye to, mourn, let go of: hamster, cat, dog, pet, rabbit, guinea pig, bird, horse,
           budgie, goldfish, fish
  when     put down: cat, dog, horse, rabbit
  unless   lead, collar, door, food, bowl
  1        Sit with them, or with their blanket, for a moment
  2        Say their name the way you always called them
  3        Choose a place they liked to lie
  4        Put your hand where their fur would be
  unclear  Ask the vet one question, whatever it is
  tired    Put the lead or the bowl in a drawer, for another day
  afraid   Ask someone to come with you
  bored    Tell someone the silliest thing they did

a candle or a place for them
  when     light: papa, mum, dad, grandma, grandpa, mother, father, nan, mama, brother, sister
  when     plant: memorial tree, dad, mum, papa, grandpa, grandma, brother, sister
  when     make, set up, build: altar, ofrenda, memory book, memorial page, tribute page, memorial
  when     -: ofrenda, memorial page
  1        Put one picture of them where you'll see it
  2        Choose a place for it
  3        Say one thing you'd tell them today
  4        Close your eyes and see their face
  unclear  Choose one colour they liked
  tired    Make it a small light today
  afraid   Ask someone to stand there with you
  bored    Put out something silly they loved

light a candle
  when     light: candle
  when     -: candle
  unless   scented, dinner, power, buy, cake, make, wax
  1        Put one candle where you can see it
  2        Find a match or a lighter
  3        Choose who or what it's for
  4        Close your eyes and picture the flame
  unclear  Say in one word what it's for
  tired    Turn on your smallest lamp instead
  afraid   Ask someone to sit with you
  bored    Watch its shadow on the wall
"""
