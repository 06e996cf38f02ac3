"""After a death: papers, calls, belongings, graves, days of remembering. In a calm tone."""

KINDS = """
visit a grave
  when     visit, go to, plant, see, look after, drive to, walk to, cycle to: grave, cemetery, graveyard,
           mum's grave, dad's grave, gravestone, family grave, columbarium, memorial garden
  when     -: grave, cemetery
  when     *: mum's grave, dad's grave, family grave
  unless   garden, veg, story, novel, film
  1        Say their name aloud
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
  when     cope with, deal with, live with, get through, process: grief, loss, bereavement, death, mother's
           death, father's death, husband's death, wife's death
  when     live without, live on without, carry on without: *
  when     miss: mum, dad, mother, father, nan, gran, grandad, wife, husband, brother, sister
  when     -: grief, loss, bereavement, death
  unless   @screentime, @food, @drink, alcohol, sugar, car, my name, my, introductions, weight, profit, data,
           bus, train, flight, target, deadline, pound, stop, social media, benefits, hair, memory, hearing,
           sight, voice, smell, job, bone, muscle, blood, pet peeve, appetite, vision, name of, his name right,
           drummer, singer, keeper, striker, captain, driver
  1        Say their name aloud
  2        Tell someone one thing about them
  3        Hold something of theirs
  4        Put a hand on your heart for one breath
  unclear  Let it be what it is for one breath
  tired    Lie down with something of theirs
  afraid   Ask someone to sit with you
  bored    Listen to one song they liked

a funeral
  when     plan, organise, arrange, prepare: funeral, wake, memorial, memorial service, burial, cremation
  when     find, choose: undertaker, funeral home, funeral director, funeral parlour, crematorium, celebrant
  when     -: funeral, undertaker, cremation, burial, wake
  when     *: memorial service, funeral home, funeral director, funeral parlour
  unless   car service, church service, room service, up, app, dry clean, suit, shoes, shirt, dress
  1        Ask someone to do this with you
  2        Choose one person to call first
  3        Find the number to call, or ask a friend to
  4        Say their name quietly
  unclear  Ask what needs deciding first
  tired    Let someone else make one call
  afraid   Ask who could sit with you
  bored    Choose one song they liked

wishes for one's own funeral
  when     write, write down, think about, talk about, plan, choose, note, note down, say, make, sort out,
           tell, list, record, -: funeral wish, own funeral, my funeral, funeral plan, end of life wishes,
           end of life plan, prepaid funeral
  unless   dad's, mum's, his, her, nan's
  1        Say out loud one song you'd like there
  2        Choose who'd be glad to know what you'd like
  3        Choose one colour for it
  4        Put a hand on your heart for one breath
  unclear  Ask a friend what they'd want for theirs
  tired    Choose one thing, and leave the rest
  afraid   Talk about it over something warm with someone kind
  bored    Choose the song that would make them laugh

ask the undertaker
  when     ask, call, ring, phone, email, message, talk to, speak to, meet, contact, write to, see:
           undertaker, funeral home, funeral director, funeral parlour, crematorium, celebrant, stonemason,
           mason, cemetery office, cemetery
  when     compare, get, ask for, ask about: funeral bill, funeral cost, funeral price, cost of funeral,
           funeral plan
  1        Say out loud one thing you'd like to ask or tell them
  2        Choose who could make the call with you
  3        Find the number, or ask a friend to
  4        Say their name quietly
  unclear  Ask what needs deciding first
  tired    Let someone else ask
  afraid   Ask someone to sit next to you for the call
  bored    Choose what you'd do right afterwards

tend a grave
  when     tend, clean, scrub, tidy, weed, water, sweep, mow round, trim round, rake, tidy up: grave,
           gravestone, headstone, family grave, mum's grave, dad's grave, nan's grave, memorial bench
  when     trim, cut, mow, clip: plot, grass round plot, grass round grave, edges of grave, grave, hedge round
           grave
  when     take, bring, lay, leave, put, buy, choose: flowers for grave, flowers to grave, grave flowers,
           plant for grave, grave lantern
  unless   allotment, veg, story, novel, film, chart
  1        Put your coat and what you'd take by the door
  2        Choose one thing to take along
  3        Put one small bag by your shoes
  4        Close your eyes and see the place
  unclear  Choose the one corner you'd begin with
  tired    Let it grow one more week
  afraid   Ask someone to come along
  bored    Tell them the news while you're there

flowers for a grave
  when     bring, lay, leave, put, place, change: flower, flowers, plant, wreath, lantern, candle, stone,
           toy, card, rose, bunch
  only     grave, cemetery, graveside, headstone, crem
  unless   inscription, word
  when     buy, choose, get, order: flower, flowers, plant, wreath, lantern, candle, stone
  when     take: flower, flowers, plant, wreath, lantern, candle, stone
  when     plant, lay, put: @plant
  1        Choose what you'd take: a flower, a stone, a light
  2        Put your coat by the door
  3        Say out loud what they liked best
  4        Close your eyes and see the place
  unclear  Choose what would grow there
  tired    Take one from the garden, or go without
  afraid   Ask someone to come along
  bored    Choose the brightest there is

choose things for a funeral
  when     choose, pick, order, get, find, buy: coffin, casket, urn, headstone, gravestone, wreath, funeral
           flower, funeral music, funeral song, memorial bench, memorial tree, order of service, funeral
           reading, funeral outfit
  when     choose, pick, order, find: funeral, coffin, grave
  when     design: headstone, gravestone, wreath
  when     -: headstone, coffin, urn
  when     -: funeral flower, funeral music, funeral song, funeral reading, funeral outfit
  unless   quote, quotes, price, cost, font, colour of, bathroom, tea, coffee, christmas, advent, door,
           wedding, halloween
  1        Say out loud one thing they liked: a flower, a song, a colour
  2        Choose one person to decide it with
  3        Look at one picture of them
  4        Let it wait for one breath
  unclear  Ask what needs choosing this week, and what can wait
  tired    Let someone else choose
  afraid   Ask for the simplest one
  bored    Choose what would have made them smile

words on a stone
  when     choose, write, find, decide, decide on, agree on, pick, think of, ask about, draft, agree, settle
           on: word, words, wording, inscription, line, verse, text, epitaph, spelling, name, quote, what to
           put
  when     *: headstone wording, gravestone inscription, epitaph, wording for headstone, words
           for headstone, words for stone
  only     headstone, gravestone, stone, grave, plaque, inscription, epitaph, memorial bench, urn, tombstone
  unless   paving, kitchen
  1        Say out loud one thing they often said
  2        Ask someone who knew them what they'd put
  3        Choose one word for them
  4        Say their name quietly
  unclear  Begin with the name alone, as they used it
  tired    Let it wait; a stone can wait a year
  afraid   Choose it together with someone
  bored    Think of what would have made them laugh

how a stone looks
  when     choose, decide, decide on, pick, agree on, settle on: font, lettering, colour, color, stone
           colour, stone color, shape, material, granite, size, design
  only     stone, headstone, gravestone, grave, plaque, urn, coffin, memorial
  unless   paving, kitchen, worktop, tiles, ring
  1        Choose who'd decide it with you
  2        Say out loud one colour they liked
  3        Choose the plainest of them
  4        Close your eyes and see their face
  unclear  Ask what can still be changed later
  tired    Let it wait; a stone can wait a year
  afraid   Ask someone to send you two to choose from
  bored    Think of the one they'd have laughed at

ashes
  when     collect, pick up, fetch, get, take: ash, ashes, mum's ashes, dad's ashes, nan's ashes
  when     scatter, bury, spread, keep, divide, split, decide about, decide: ash, ashes, mum's ashes, dad's
           ashes, nan's ashes, grandma's ashes
  when     decide, choose, agree, find: place for ashes, where to scatter, spot for ashes, where to bury
  when     decide where, decide where to, choose where to, think where to, agree where to: scatter, *
  only     ash, ashes, urn, scatter, bury
  unless   fire, stove, grate, barbecue, bbq, tray, fireplace, up at, school, nursery, from school, wood,
           tree, station, airport, log burner, from work, from football, from swimming
  1        Choose who you'd like to be there
  2        Say out loud one place they loved
  3        Ask one other person what they'd like
  4        Put a hand on your heart for one breath
  unclear  Ask how long it can wait
  tired    Let it wait; there is no date for this
  afraid   Ask someone to carry the first part with you
  bored    Tell someone the oddest place they ever went

go to a funeral
  when     go to, attend, get through, face, survive: funeral, wake, memorial service, burial, cremation
  when     speak at, sing at, read at, talk at: funeral, memorial, memorial service, at funeral
  when     give, hold, write, prepare, practise, deliver, finish: eulogy line, eulogy first line, eulogy,
           eulogy opening, tribute, obituary, funeral speech, death notice
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
  when     -: dad's workshop, dad's garage, dad's tool, mum's jewellery, dad's clothes, mum's clothes, mum's
           room, dad's office, parents house, mum's wardrobe, husband's clothes, wife's clothes
  when     clear, clear out, sort, empty, pack up, pack: grandparents house, grandparents flat, nan's flat,
           aunt's house, aunt's flat, uncle's house
  when     decide, decide about, choose: mum's jewellery, dad's watch
  when     sort, sort through, go through, clear, clear out, pack, pack up, empty, give away, donate, sort
           out, bag up, box up: belonging, @theirs
  when     give away, donate, take, decide on, decide: husband's clothes, wife's clothes, @theirs
  when     -: belonging
  unless   real estate, move, lost property, fridge, freezer, bin, bins, dishwasher, doctor, school, work
  1        Choose one thing to keep
  2        Hold one thing that was theirs
  3        Put one empty box in the room
  4        Stand in the doorway for one breath
  unclear  Write “keep” on one box, and leave the others blank
  tired    Leave it all as it is for today
  afraid   Ask someone to sit there while you do it
  bored    Tell someone the story of one thing

tell offices and people
  when     tell, notify, inform, call, ring, write to: pension office, pension provider, registrar, dad's
           bank, mum's bank, mum's landlord, dad's landlord, dad's pension, mum's pension, dad's work, mum's
           work, dad's gp, mum's gp
  when     notify, tell, inform, let know: death
  when     close, cancel, transfer, memorialise, change: dad's account, mum's account, dad's bank account,
           mum's bank account, dad's pension, mum's email, dad's email, mum's tenancy, dad's lease, husband's
           account, wife's account
  when     tell, inform, let know, ring, call, email, write to, phone, notify: @office, bank, work, gp,
           dentist, landlord, pension people, council tax office, water company, club, church, choir
  only     death, died, passed, dead, mum's, dad's, husband's, wife's, nan's, facebook account, pension
           provider, pension office
  unless   cat, dog, present, birthday, transcript, uni
  1        Find one letter from them with a number on it
  2        Choose one place or person to tell first
  3        Put a pen and their papers next to you
  4        Say quietly what you'd tell them
  unclear  Ask which office passes the news on to the others
  tired    Ask someone to make one call for you
  afraid   Ask someone to sit with you while you call
  bored    Begin with the place they liked least

register a death
  when     report: death, dad's death, mum's death, passing
  unless   game, bug, level
  when     register: death, dad's death, mum's death, passing, death of aunt, death of mum, death of dad
  1        Find the paper the doctor or the hospital gave you
  2        Ask someone to come along to the office
  3        Put their papers and yours in one bag
  4        Say their name, once
  unclear  Ask the office what to bring
  tired    Ask someone to book the time for you
  afraid   Ask someone to sit next to you there
  bored    Choose where you'd go right afterwards

a plant or flowers from that day
  when     water, feed, repot, plant out, look after, keep alive, press, dry, throw away, throw out: plant,
           orchid, rose, flower, flowers, wreath, lily, peace lily
  only     funeral, wake, coffin, memorial
  1        Touch the soil or one petal with a fingertip
  2        Choose the place where it stands best
  3        Go and stand next to it
  4        Say quietly who it came from
  unclear  Ask someone who's good with plants
  tired    Move it to the light
  afraid   Ask someone to do it with you
  bored    Give it a name

thank for condolences, write to the bereaved
  when     answer, reply to, respond to: condolence, condolence card, condolences, sympathy card, condolence
           letter
  when     send: condolence card, sympathy card, condolence letter, condolences, condolence note, condolence
  when     write: condolence card, sympathy card, condolence letter, condolences, condolence note, condolence
  when     support, help, write to, comfort, be there for: grieving friend, grieving colleague, widow,
           bereaved friend
  when     -: condolence
  when     -: condolence card, sympathy card, condolence letter, condolence note, grieving friend, grieving
           colleague, bereaved friend
  1        Say “I'm thinking of you” once, out loud
  2        Write their name on an envelope, or at the top of a message
  3        Choose one card or one picture
  4        Think of them kindly for one breath
  unclear  Write five words: “I am thinking of you”
  tired    Send one heart
  afraid   Bring bread or soup, and say little
  bored    Find one picture in which everyone laughs

days of remembering
  when     get through, survive, face, spend, plan, mark, celebrate: anniversary without, death anniversary,
           birthday without, christmas without, yahrzeit, dad's anniversary, mum's anniversary, deathday,
           father's day
  when     get through, survive, face: anniversary
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

letters and voices they left
  when     open, go through, save, back up, face: letter, voicemail, voice message, diary, journal, postcard,
           recording, voice note, notebook, last message, old message
  unless   boss, work, office, council, bank, doctor, teacher, month, night, solicitor, hospital, court,
           pension, school, insurance
  only     he left, she left, they left, his, her, mum's, dad's, mother's, father's, nan's, grandma's, died,
           passed, left behind, late, last
  when     read, listen to, hear, look at, keep: letter, voicemail, voice message, diary, journal, postcard,
           recording, voice note, notebook, last message, old message
  1        Choose who could sit with you, or a quiet chair
  2        Hold it closed for a moment, or hold your phone
  3        Choose one line, or ten seconds, and stop there
  4        Say their name quietly
  unclear  Choose a good box for them
  tired    Leave them where they are for today
  afraid   Ask someone to read or hear it first
  bored    Think of how they said your name

words for the ceremony
  when     write, prepare, choose, find, read, practise, decide, say, pick, agree on, decide on, sort, sort
           out: reading, word, poem, something, tribute, song, music, piece of music,
           speech, text, reading at funeral, hymn, order of service, song to carry in, exit music, entrance
           music, playlist
  when     carry in: *
  unless   wedding, church service, sunday, newborn, graduation
  only     funeral, service, memorial, crematorium, wake, burial, ceremony, cremation, carry him, carry her,
           committal, graveside, coffin, send off
  1        Say out loud one song or line they loved
  2        Ask someone else what they'd choose
  3        Choose the plainest of them
  4        Close your eyes and hear their laugh
  unclear  Ask who else is saying or playing something
  tired    Let someone else choose
  afraid   Ask who could step in for you on the day
  bored    Think of what would have made them laugh

wear something of theirs
  when     wear, put on, try on: jumper, coat, scarf, hat, watch, ring, necklace, brooch, shirt, tie,
           jacket, cardigan, perfume, aftershave, earrings, earring, bracelet, cufflinks, apron, @theirs
  only     his, her, dad's, mum's, nan's, grandad's, grandma's, husband's, wife's, gran's
  unless   school, she won't, he won't, help, costume
  1        Lay it where you can see it
  2        Hold it against your cheek for a moment
  3        Choose the day for it
  4        Close your eyes and see them in it
  unclear  Choose one hour at home to wear it
  tired    Put it within reach, and leave it there
  afraid   Ask someone to be there
  bored    See what's in its pockets
"""
