"""Going out, getting up, sleep, washing, dressing, teeth, skin."""

KINDS = """
go outside
  when     feel: sun, wind, rain, sea, sand, grass, breeze, snow, fresh air
  when     step outside, pop outside, nip outside, sit outside, stand outside, eat outside: *
  when     leave, get out of, go out of: house, flat, bed room, room
  when     go, get, spend time, be: outside, outdoors, in nature
  when     go outside, go out, get outside: -
  when     get: fresh air, sunlight, daylight, air, sun
  when     -: sun, sunshine, sun on face, ten minutes of sun
  when     -: fresh air, sunlight, outside, daylight, nature, barefoot, barefoot walk
  when     go, get, spend time, be, sit, eat lunch, have coffee: in the sun, in garden, in the garden, in
           nature, in the woods, in the forest, sunlight
  when     sit outside, be outside, spend time outside, play outside, work outside: -, *
  when     spend: time in nature, time outside, time outdoors, afternoon in the park, more time outside
  when     get: sunlight, morning light, some sun, vitamin d from the sun, sun, out of the house, out more,
           out of the flat
  when     touch: grass
  when     watch: sunset, sunrise, star
  when     -: morning light, sunset, sunrise, fresh air break, time outside, stargazing, forest bathing
  when     get: sun, some sun, sunlight, fresh air, air, daylight, outdoors
  unless   school, town, date, camping, trip, of debt, comfort zone, office, court, ward, courtroom, theatre,
           head's
  unless   door
  unless   tyre, tyres, tires, compressor, ball, lilo, brakes, radiator, radiators, wars, trek, film, trip
  time     Stand outside for two minutes
  1        Open the door and take one breath of air
  2        Put on a coat, or a second jumper
  3        Open the window by a hand's width
  4        Turn your face to the window
  unclear  Choose one tree to walk to
  tired    Put one hand out of the window
  afraid   Stand in the doorway, half in and half out
  bored    Go and see what the neighbours' cat is doing

get up
  when     get up, wake up, rise: -, bed
  unless   @building, @inhand, @animal, pole, shelf, picture, hill, stairs, to date, speed, dough, bread,
           prices, rate, courage, rise to
  when     get out of: -, bed, bed
  when     -: wake up, early riser
  when     wake: -, early
  when     wake with, rise with, get up with: bird, birds, sun, light, dawn, daylight, *
  when     get up, wake up, rise: early, earlier, on time, at six, without snoozing, when alarm, with the
           alarm
  when     stop: snoozing
  when     hit: snooze
  when     be, become: early riser, morning person, early bird
  when     -: snooze, early start, morning person, getting up
  when     get up for, wake up for, get up before: *
  when     wake up, rise: *
  when     get up and, get up at, get up by, get up to: *
  unless   mountain, debt, contract, nerve, fire, burglar, smoke alarm, wheelchair, town, shape, city,
           relationship, comfort zone, lease, work, my head, group, house, flat, committee, meeting, jail,
           job, ex, trouble, sofa, the way, wake up the, wake up my, wake up her, up mum, up dad, computer,
           laptop, memories, playlist, wake up call, rise time, rise of, rise in
  1        Put both feet on the floor
  2        Sit up and stay sitting
  3        Open the curtain by a hand's width
  4        Stretch your toes under the blanket
  unclear  Choose what your feet will touch first
  tired    Push the blanket off one foot
  afraid   Name one thing that can wait, then sit up
  bored    Put your alarm at the other end of the room tonight

sleep somewhere, or some way
  when     sleep propped up, sleep upright, sleep sitting up, sleep flat, sleep sitting: -, *
  when     sleep, sleep in, sleep on, sleep with: bed, own bed, middle, middle of bed, side, other side, left
           side, right side, left, right, back, floor, sofa, couch, spare room, own room, guest room, tent,
           downstairs, upstairs, dark, light, lamp, night light, light off, hall light, lamp off, door closed
           at night, door closed, new flat, alone, garden
  unless   baby, kid, toddler, child, dog, friend, night shift, hospital, toes, train, on it, decision, offer
  1        Put your pillow where you'd sleep
  2        Lay a blanket there
  3        Sit there for three breaths
  4        Close your eyes for one breath
  unclear  Choose the one thing you'd want within reach
  tired    Lie down there for one song
  afraid   Try it for the first ten minutes, with a lamp on
  bored    Sleep with your feet at the other end

sleep
  when     -: early night
  when     sleep, go to sleep, fall asleep: -, *
  when     go to: bed, sleep
  when     be in: bed
  when     fix, improve, get, have: sleep, sleep schedule, sleep routine, early night, bedtime
  when     -: sleep, bedtime, bedtime routine, insomnia, bed, early night, wind down
  when     improve, fix, regulate, track, protect, prioritise, reset, get into: sleep rhythm, sleep hygiene,
           sleeping pattern, body clock, circadian rhythm, sleep cycle, bedtime
  when     go to: bed early, bed before, bed on time, bed earlier
  when     be in, get to: bed, bed by, sleep
  when     stay: asleep
  when     -: sleep schedule, sleep hygiene, lights out, sleep rhythm, going to bed, early bedtime, night's
           sleep, sleep routine, jet lag, sleep better, good sleep, sleep earlier
  unless   christmas, xmas, fairy, porch, car, shop, studio, tank, tree, garden, baby, kid, child, dog, train,
           toddler, unmade, flower bed, make the bed, river, sleepover, study, diary, mask, clinic, log,
           tracker, apnoea, test, bus, coach, plane, flight, ferry, airport, cab, lorry, truck, desk, ward,
           shift, rough, hostel, camp, guest, spare, sofa, air, hospital, raised, frame, bunk, mattress, bed
           for, bed slats, bag, sack, suit, pill, pills, app
  unless   bowl, shelter, slat, scales, single, double, second hand, king, strip, delivered, delivery, legs,
           laptop, number, on it, do the beds, make the beds, change the beds, offer, decision, proposal,
           sleeping policeman, sleeping beauty, sleeping partner, costume, petition
  1        Dim one lamp
  2        Put your pyjamas on the pillow
  3        Put your phone to charge in another room
  4        Close your eyes for one breath
  unclear  Choose which lamp to turn off first
  tired    Lie down as you are
  afraid   Tell yourself that resting counts too
  bored    Put on the dullest book or podcast you know

shower and bathe
  when     fill: bath, bathtub, tub
  when     bath: *
  when     bath: no phone, with candles
  when     bath: -, salt, salts, bubble, candle, epsom salt
  when     shower, bathe: -
  when     have, take, get in: shower, bath
  when     wash: hair, myself, face, body, my hair
  when     -: shower, bath, hair wash
  when     have, take, get in, enjoy, try, run: cold shower, hot bath, ice bath, long bath, bubble bath, foot
           bath, steam bath
  when     wash: face, my face, hand, hands, foot, feet, myself
  when     -: cold shower, hot bath, hair wash day, wash day, bubble bath, personal hygiene, hygiene, face
           wash
  when     get into, step into, climb into, get under: shower, bath, tub
  when     -, do, make, perform: wudu, ablution, ghusl
  when     wash at, have wash at, wash in: sink, basin, washbasin, bed, bowl
  unless   swim, lane, baby, install, clean, scrub, dog, gift, car, dish, bird, money
  unless   clock, doll, statue, watch, fixed, fix, grout, plumber, quote, tiles, seal, mould, gel, meteor,
           bridal, screen, curtain, compost, soil, planter, seedling, water butt, ice cream, mat, toys, rug,
           sponge, towel, towels, robe, panel, tap, taps, rail, bomb, lift, salts for, toy, water bill, bath
           city, seat, plug, hoist, board, bath oil, oils for, caddy, drain, curtain rail, bath rug, book bed
  1        Turn the water on and hold one hand in it
  2        Put the towel by the shower
  3        Stand in the bathroom
  4        Wipe your face with a wet cloth
  unclear  Choose: a shower, or a flannel
  tired    Wash your face, and call it enough
  afraid   Leave the door ajar, and play some music
  bored    Sing one verse under the water

brush and floss
  when     brush, clean: tooth, teeth
  when     brush, clean, care for: my teeth, tooth twice, teeth twice, twice, gum, tongue
  when     brush: -, teeth
  when     -: dental care, teeth brushing, brushing teeth, oral hygiene
  unless   dentist, crown, filling, extraction, dog, cat, horse, kid, canvas, paint, 14, 26, number,
           chipped, wobbly, x ray
  1        Put toothpaste on the brush
  2        Hold the brush for one breath
  3        Put the brush where you'll see it
  4        Rinse your mouth once
  unclear  Begin with the front
  tired    Brush without toothpaste, in bed if you like
  afraid   Brush the parts that don't hurt
  bored    Brush for one chorus

between the teeth
  when     floss: *
  when     -: flossing
  when     use, try: mouthwash, floss, interdental brush, water flosser
  unless   canal, sugar, drill, dance
  1        Put it next to your toothbrush
  2        Choose the one gap you'd begin with
  3        Stand at the sink
  4        Rinse your mouth once
  unclear  Begin with the front
  tired    Do one gap, and leave the rest
  afraid   Do where it doesn't hurt
  bored    Do it to one chorus

change the old one for a new one
  when     change, swap, replace, switch: toothbrush, toothbrush head, brush head, razor, razor blade,
           sponge, dishcloth, water filter, air filter, hoover bag, vacuum bag, bin liner, bin bag, fridge
           filter, filter jug
  1        Find the new one, or write it on the list
  2        Look for a size or a name on the old one
  3        Go to where the old one is
  4        Look at it once
  unclear  Ask whoever changed it last time
  tired    Put the new one next to the old one
  afraid   Read the one line on its packet
  bored    Thank the old one for its service

choose and lay out clothes
  when     choose, lay out, put out, pick, prepare, plan, get ready, sort, find, decide on, try on, put
           together, pick out: clothes, outfit, clothes for tomorrow, outfit for tomorrow, clothes for work,
           work clothes, interview outfit, tomorrow's clothes, capsule wardrobe, party outfit, outfit for the
           interview, something to wear, uniform, clothes for the week, wedding outfit
  when     create, build, make: capsule wardrobe
  when     -: clothes, outfit, clothes for tomorrow, capsule wardrobe, outfit for tomorrow, interview outfit
  unless   donate, charity, buy, baby, wash, sell, iron, kids, new, shop, shopping, lost, dry cleaner, dry
           cleaners, cleaners
  1        Put one piece over the chair
  2        Choose a colour first
  3        Open the wardrobe door
  4        Look at tomorrow's weather
  unclear  Begin with your shoes, and match the rest to them
  tired    Put out yesterday's again
  afraid   Choose something you feel safe in
  bored    Wear the thing you've been saving

get dressed
  when     get dressed: -, *
  when     get: dressed, ready for work, out of pyjamas
  when     choose, lay out, put out, pick, put on: clothes
  when     get: dressed properly, out of bed clothes, changed, out of pyjamas, dressed in the morning, out
           of sweatpants
  when     put on: clothes, proper clothes
  when     change: clothes, into, out of pyjamas
  when     dress: -, up, myself, warmly, well, better
  when     -: dress up
  unless   ikea, wedding, buy, garden, salad, wound, donate, charity, baby, winter, move, trip, travel,
           abroad, school, kids, guests, exam, launch, sale, doll
  1        Put on one sock
  2        Choose one shirt
  3        Put one thing to wear on the chair
  4        Touch the softest thing you own
  unclear  Choose the trousers first
  tired    Put a jumper over what you're wearing
  afraid   Choose something that feels like armour
  bored    Begin with the brightest sock

get ready to leave
  when     get: ready, ready for work, ready for school, ready in the morning, ready to go, ready to leave
  when     get ready: -, to go out, for work
  when     prepare: everything for tomorrow
  unless   chemo, clinic, dialysis, overnight, paper, papers, wife's, visa, documents, hospital, gym, trip,
           suitcase, travel, sports, baby, diaper, nappy, garden, gift, party, @vehicle, @room, @building,
           @animal, van, car, bike, boat, lorry, stall, mot, dog, room, house, shop, class, food, dinner,
           sale, show, bed, bedtime, sleep, winter, exam, zoom, call, meeting, costume, outfit, dress,
           uniform, kit, present, invoice, form, parcel, soil, tools, stage, set
  1        Put your keys on top of your shoes
  2        Fill one pocket with what you need
  3        Put the bag on a chair
  4        Say what you'd do first
  unclear  Write down the three things you look for every day
  tired    Put the bag by the door tonight
  afraid   Leave out one thing you don't need
  bored    See if you reach the bathroom before the kettle boils

pack the bag for the day
  when     pack, prepare, get ready, repack: work bag, bag for work, bag for tomorrow, my bag, school bag,
           handbag, rucksack, backpack, bag, satchel, laptop bag
  when     -: work bag, bag for tomorrow
  unless   chemo, clinic, dialysis, overnight, paper, papers, wife's, visa, documents, hospital, gym, trip,
           suitcase, travel, sports, baby, diaper, nappy, garden, gift, party, charity, swimming
  1        Put it on a chair, open
  2        Put in the one thing you always look for
  3        Say three things that go in
  4        Look at what's in it now
  unclear  Write down the three things you look for every day
  tired    Put it by the door, and the rest on top
  afraid   Leave out one thing you don't need
  bored    Put in one thing that makes you smile

skin, nails, hair, shaving
  when     shave, moisturise: -, one side, side
  when     -: wet shave, dry shave, shave
  when     cover, dye, tint: greys, grey, grey roots, eyebrow, eyelash
  when     shave, moisturise, trim, cut, do, paint, file: nail, toenail, skincare, makeup
  when     shave, trim, cut, do: beard, eyebrow
  when     -: skincare, skincare routine, self care, pamper
  when     put on, apply, use, wear: sunscreen, sun cream, lotion, face cream, body lotion, moisturiser, hand
           cream, lip balm, make up, makeup, cream, face mask, nail polish, suncream, eczema cream, spf,
           retinol, serum, deodorant, perfume
  when     remove, take off, wash off, clean off, wipe off: make up, makeup, nail polish, nail varnish, gel
           nails, false nails, lashes, mascara, face paint
  when     do, take care of, look after, paint, care for, treat, groom, pluck, wax, shave: nail, my hair, my
           nails
  when     do, take care of, look after, care for, treat, groom, pluck, wax, shave: beard, leg, hair, skin,
           eyebrow, acne, curl, braid, moustache, armpit
  when     cut, trim, file: nails short, fingernails short, hair short
  when     cut, trim, clip, polish, buff, varnish: nail, beard, toenail, moustache, fingernail
  when     cream, massage: foot, hand, leg, face
  when     comb, plait, braid, straighten, curl, style, detangle, oil, brush, blow dry, do: hair, my hair,
           beard, curly hair, daughter's hair, braid, wig
  when     put: sunscreen on, sun cream on, cream on, lotion on
  when     have, do, take: manicure, pedicure, face mask, spa day, pamper evening, self care day
  when     -: sunscreen, face mask, manicure, pedicure, moisturiser, hand cream, hair care, nail care, foot
           care, skin care, evening skincare, hair oiling, lip balm, skincare routine, make up, spf, beard
           care, curly hair routine, eczema cream, spa day, hair mask
  when     shave, moisturise: leg, skin
  unless   hedge, budget, grass, cost, paper, room, wall, cake, dog, cat, horse, buy, paint wall, rabbit,
           hoof, garden, bikini, appointment, surf, ski
  unless   nurse, podiatrist, chiropodist, beautician, salon
  unless   wash face mask, wash the face mask, wash face masks
  unless   done, major, minor, scale, table, chair, goat, sheep, parrot, guitar, hammer, get
  1        Put out the one thing you need for it
  2        Rub cream into one hand
  3        Look in the mirror and smile at who's there
  4        Stroke the back of one hand
  unclear  Choose one thing: hands, face or feet
  tired    Put cream on one hand
  afraid   Do it in soft light
  bored    Do it to one song
"""
