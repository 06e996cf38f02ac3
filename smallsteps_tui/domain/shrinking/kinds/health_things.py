"""What one wears, uses or holds for the body: braces, pumps, glasses, a hot water bottle."""

KINDS = """
@comfort
  nouns    heat pad, heating pad, hot water bottle, wheat bag, ice pack, cold pack, cool pack, weighted
           blanket, ear plug, earplug, ear defender, sick bowl, eye mask, sleep mask, blackout blind for the
           night, body pillow, pregnancy pillow, neck pillow, wedge pillow, knee pillow, bed socks, fidget,
           fidget toy, stress toy, noise cancelling headphones, white noise machine, lavender oil, lavender
           spray, heat patch, warm compress, cold flannel, cool flannel, electric blanket, soft blanket,
           migraine kit, comfort kit, comfort box, calm kit, calm box, crisis box, self soothe box, self
           soothe kit, ice hat, comfort blanket, cuddly toy, acupressure mat, massage gun, foot spa, epsom
           salt bath

@medical
  nouns    dressing, bandage, plaster, band aid, gauze, wound dressing, compression sock, compression
           stocking, support stocking, support sock, compression sleeve, brace, knee brace, back brace, wrist
           brace, ankle brace, neck brace, splint, night splint, wrist splint, sling, boot cast, moon boot,
           orthotic, insole, arch support, prosthesis, prosthetic, crutch, cane, walking stick, walking frame,
           zimmer frame, rollator, walker, wheelchair, powerchair, mobility scooter, hearing aid, cochlear
           implant, hearing loop, glasses, reading glasses, contact lens, contacts, eye patch, retainer,
           aligner, invisalign, mouth guard, night guard, bite guard, denture, dentures, cpap, cpap machine,
           cpap mask, oxygen concentrator, oxygen tank, nebuliser, nebulizer, spacer, peak flow meter, blood
           pressure monitor, blood pressure cuff, glucose monitor, glucose meter, glucometer, cgm, libre
           sensor, dexcom, insulin pump, pump site, infusion set, test strip, lancet, sharps bin, stoma bag,
           stoma, ostomy bag, colostomy bag, catheter, catheter bag, leg bag, night bag, feeding tube, peg
           tube, tens machine, tens unit, kinesio tape, k tape, finger splint, support belt, maternity belt,
           truss, wrist support, knee support, shower chair, bath seat, grab rail, raised toilet seat,
           commode, bed rail, pill box, pillbox, medical id, medical alert bracelet, first aid kit,
           thermometer, sad lamp, light box, light therapy lamp, sunlamp, wig, mastectomy bra, breast form,
           epipen pouch, tinted glasses, blue light glasses, incontinence pad

look after what one wears or uses for health
  when     rotate, switch, move: site, injection site, sensor site, pump site, patch site
  when     change, clean, wash, fit, empty, apply, put in, insert, adjust, refill, replace, rinse,
           sterilise, disinfect, dry, set up, wipe, redo, check, calibrate, test, switch, reattach, attach,
           remove, take off, do, prepare, re dress, see to: @medical
  when     take out: hearing aid, retainer, contact lens, lens, denture, cannula, earpiece, ear mould
  unless   salad, order, buy, wall, room, crash, prescription, ring, film, wine, drinking, up, painted,
           drinks, cracked, drill, ceiling, washing up, the shelf, plaster, commode, grab rail, bed rail,
           first aid kit, pill box, pillbox, thermometer, sad lamp, light box, medical id, bracelet,
           contacts, insole, hearing loop, wallpaper
  1        Lay a clean towel where the light is good
  2        Wash your hands
  3        Choose a time when no one needs you
  4        Breathe out, and let your hands rest
  unclear  Look at the nurse's sheet, or the packet, for what comes first
  tired    Choose a place where you can do it sitting down
  afraid   Ask someone to hand you things
  bored    Hum all the way through it

warm or cool what comforts
  when     heat, heat up, warm, warm up, microwave, freeze, cool, chill, ice: @comfort, pad, wheat bag, gel
           pack, rice sock, flannel
  when     fill, refill: hot water bottle
  1        Put it next to the freezer, the kettle or the microwave
  2        Find it, and see that it's whole
  3        Choose where you'd sit or lie with it
  4        Let your shoulders drop
  unclear  Read the one line on it about how warm or how long
  tired    Ask someone to do it for you
  afraid   Hold it in a towel first
  bored    Give it a name

measure feet
  when     measure: foot, feet, kids' feet, kids foot, child's feet, his feet, her feet, shoe size
  unless   foot of, ribbon
  1        Put a sheet of paper and a pencil on the floor
  2        Find the ruler or the tape
  3        Take off one shoe
  4        Wiggle your toes
  unclear  Stand with the heel against the wall
  tired    Read the size in the shoes that fit
  afraid   Draw round one foot, and count later
  bored    Draw toenails on the outline

look after a big aid
  when     clean, wash, wipe, check, oil, adjust, test, pump up, see to, dry: walking frame, zimmer frame,
           rollator, walker, wheelchair, powerchair, mobility scooter, scooter, shower chair, bath seat,
           grab rail, raised toilet seat, commode, bed rail, sad lamp, light box, sunlamp, tens machine,
           hospital bed, hoist, ramp, stairlift, walking stick, crutch, cane
  when     repair: walking frame, zimmer frame, rollator, walker, wheelchair, powerchair, mobility scooter,
           scooter, shower chair, bath seat, grab rail, raised toilet seat, commode, bed rail, sad lamp,
           light box, sunlamp, tens machine, hospital bed, hoist, ramp, stairlift, walking stick, crutch,
           cane
  unless   key, app, insurance, badge, electric
  1        Look at the one part of it that gets most use
  2        Put a cloth, or its booklet, next to it
  3        Clear the floor round it
  4        Put one hand on it
  unclear  Write down in one line what it does or doesn't do
  tired    Ask whoever comes next to look at it
  afraid   Ask the people you have it from
  bored    Tie a ribbon to it

put a big aid up, or load it
  when     fold, fold up, load, pack, set up, put up, fit, assemble: walking frame, zimmer frame, rollator,
           walker, wheelchair, powerchair, mobility scooter, shower chair, bath seat, grab rail, raised
           toilet seat, commode, bed rail, sad lamp, light box, sunlamp, hospital bed, hoist, stairlift
  unless   key, app, insurance, badge, electric
  1        Clear the spot where it'll be
  2        Put its booklet, or a cloth, next to it
  3        Look at it once from all sides
  4        Put one hand on it
  unclear  Write down in one line what it does or doesn't do
  tired    Ask whoever comes next to look at it
  afraid   Ask the people you have it from
  bored    Tie a ribbon to it

something that comforts the body
  when     use, get, get out, put, put on, wear, keep, lay out, try, set up: @comfort
  when     fetch: @comfort
  when     -: @comfort
  unless   gig, concert, festival, plane, flight, work, school, office, buy, order, drummer, swim, get, new,
           bag, case, suitcase, drawer, dishwasher
  1        Put it where you'd sit or lie with it
  2        Write down where you last saw it
  3        Choose where you'd sit or lie
  4        Let your shoulders drop
  unclear  Think of when it helped most
  tired    Ask someone to bring it to you
  afraid   Hold something soft for three breaths
  bored    Give it a name

wear or use something for health
  when     wear: aid, left aid, right aid, processor
  when     -: @medical
  when     wear, use, try, try on, get used to, sleep in, walk with, put up with, keep on, remember, learn
           to use, walk without, practise with, go out with, get on with, stop hiding: @medical
  unless   dry, clean, mould, back, return, to the, new
  1        Put it where you'd reach for it
  2        Hold it for three breaths
  3        Take it out of its case or its drawer
  4        Say what you'd like to do with it
  unclear  Ask someone who has one how they got used to it
  tired    Choose a time when you're sitting anyway
  afraid   Try it when you're alone
  bored    Give it a name

go to a meeting that helps one stay well
  when     -, keep going to, go back to, make, make it to: smart recovery, na meeting, al anon, recovery
           meeting, home group, al anon meeting, ga meeting, recovery group, refuge recovery, recovery cafe,
           fellowship meeting, support meeting, sober meeting, aa meeting, step meeting, online meeting,
           women's meeting, support group, self help group, patient group, peer group, peer support, grief
           group, carers group
  when     go to, attend, get to: smart recovery, na meeting, al anon, recovery meeting, home group, al anon
           meeting, ga meeting, recovery group, refuge recovery, recovery cafe, fellowship meeting, support
           meeting, sober meeting, aa meeting, step meeting, online meeting, women's meeting, support group,
           self help group, patient group, peer group, peer support, grief group, carers group
  when     swap to, switch to, change to: online meeting, zoom meeting, smaller meeting, women's meeting,
           other meeting, morning meeting
  unless   visa, renew, licence, permit, agenda, minutes
  1        Put your shoes, or the link, where you'll see them
  2        Write to someone who'd be there too
  3        Choose where you'd sit; near the door is fine
  4        Say “I'm going tonight” out loud
  unclear  Write down one thing you'd like to hear there
  tired    Listen in from bed, with the camera off
  afraid   Plan to say nothing, and leave when you like
  bored    Notice one sentence you'd like to keep

charge what one wears for health
  when     charge, recharge, put on charge: @medical, @comfort, aid, left aid, right aid, processor,
           scooter, chair, hearing aid, powerchair
  unless   card, card machine, phone, client, customer, bank
  1        Find its charger or its case, and put that by a socket
  2        Choose where it would lie while it charges
  3        Choose what it comes right after, like your teeth
  4        Look at how much it still has
  unclear  Read the one line on its case or its charger
  tired    Put the charger where you take it off
  afraid   Ask someone to look at it with you
  bored    Give it a good-night song

get something for health
  when     reorder, get, choose, ask about, ask for, ring about, call about, request, hire, rent, upgrade,
           have checked, book in, arrange, source, chase: @medical
  when     look up: @medical
  unless   wine, sun, champagne, drinking, salad, wall, over, into, out of, upstairs, downstairs, through,
           onto, out, from, off, car, cupboard, back, changed, removed, dog, vinaigrette, caesar, theatre,
           lettuce
  1        Write down what it's called, and what you need it for
  2        Look for its label, or its packet
  3        Find the number of whoever has it
  4        Say out loud what it'll help you do
  unclear  Write down one question for the nurse or the shop
  tired    Put the old one by the door
  afraid   Ask someone to ask for you
  bored    Choose the most colourful one there is

find what one wears for health
  when     find, look for, search for, hunt for: @medical, glasses, reading glasses
  only     my, his, her, mum's, dad's, nan's, gran's, lost
  unless   someone, place
  1        Write down where it was last
  2        Feel along one chair, one bed or one pocket
  3        Think of when it was last in use
  4        Close your eyes, and picture it
  unclear  Write down what was done right before
  tired    Leave it for better light
  afraid   Tell someone that it's gone
  bored    Guess the oddest place it could be

cream on the skin
  when     rub, work, massage, smooth, dab, put, spread, rub in, apply, use: cream, oil, lotion, balm,
           ointment, gel, vitamin e oil, vaseline, bio oil, steroid cream, calamine, savlon, sudocrem,
           arnica, aloe
  only     scar, skin, elbow, elbows, knee, knees, heel, heels, leg, legs, rash, eczema, hand, hands, feet,
           foot, face, back, arm, arms, lips, belly, bump, bottom, shoulder, shoulders, chest, psoriasis,
           burn, bite
  unless   cake, chicken, pork, dough, wood, oven, turkey, dog, cat, horse, saddle, chair, table, leather,
           bread, lamb, put back, back in, fridge, sofa, soup, pasta
  1        Wash your hands, and put it where you'd sit
  2        Find the tube or the jar
  3        Take the lid off
  4        Stroke the back of one hand
  unclear  Read what the label says about how often
  tired    Put it on your pillow
  afraid   Begin beside the spot, with one drop
  bored    Draw a small circle with the first dab

drops in the eyes or ears
  when     put, put in, do, have, take, use: drop, drops
  only     eye, eyes, ear, ears, nose, nostril
  unless   diffuser, soup, paint, pot
  1        Wash your hands, and lay out a clean tissue
  2        Put the bottle where you brush your teeth
  3        Hold the bottle in your hand until it's warm
  4        Look up at the ceiling for one breath
  unclear  Read the label once: how many, how often
  tired    Lie down first, with the bottle next to you
  afraid   Ask someone to do it for you
  bored    Choose one song to lie still to

stitches that come out
  when     get out, have out, have removed, get removed: stitch, stitches, staple, staples, sutures
  when     get, have: stitches removed, stitch removed
  unless   knit, sew, seam, row, sweater, jumper, wool, paper, cat, dog, rabbit, puppy, vet, carpet, floor,
           sofa, chair, board, wood, upholstery
  1        Lay out clothes that leave the spot easy to reach
  2        Write down one thing to ask about it
  3        Put your keys and your bag in one place
  4        Breathe out, slowly, once
  unclear  Write down what you'd like to know about washing it
  tired    Ask someone to come along
  afraid   Say once: “Please tell me before you begin”
  bored    Guess how many there are

tape or strap a joint
  when     tape, strap, tape up, strap up, bandage: ankle, knee, wrist, finger, thumb, toe, shoulder, hand,
           shin
  unless   cast, dog, horse, doll, glove, racket, car
  1        Put the tape or the bandage where you'd sit
  2        Put your foot or your hand up where you can see it
  3        Sit where the light is good
  4        Move it once, gently
  unclear  Look up one picture of how it's done
  tired    Sit down with the tape next to you
  afraid   Ask someone to do it for you
  bored    Choose the brightest tape

words for the speech therapist
  when     say, practise, repeat, do, read, run through, go through: speech therapy word, speech therapy
           words, speech word, speech exercise, speech therapy exercise, speech sounds, tongue twister, mouth
           exercise, tongue exercise, speech therapy homework, speech therapy sheet
  1        Put the words where you can see them, and sit up
  2        Say one of them without a sound
  3        Open your mouth wide, and close it
  4        Hum for one breath
  unclear  Choose the word you'd like back most
  tired    Listen to someone say one
  afraid   Close the door first
  bored    Say one like a newsreader

a lift home
  when     arrange, ask for, organise, get, sort, find, book, beg: lift home, ride home, lift back, lift to
           hospital, lift to the hospital, lift from hospital, ride to hospital, lift to appointment
  1        Write down one person who might drive
  2        Write one line: “Could you give a lift that day?”
  3        Say when it'd be needed
  4        Say their name once
  unclear  Write down where you'd wait
  tired    Save the number of a taxi
  afraid   Ask the one who likes to drive
  bored    Choose what you'd listen to on the way

a splinter or a sting
  when     remove, take out, get out, pull out, dig out: splinter, thorn, sting, cactus spine
  unless   bush, rose, guitar, song
  1        Sit where the light is good, with the tweezers beside you
  2        Wash your hands in warm water
  3        Find the tweezers, or ask who has some
  4        Hold it up to the light, and look
  unclear  Look at it through a glass that makes things bigger
  tired    Hold it in warm water, and leave it for now
  afraid   Ask someone with a calm hand
  bored    Put on one song for it

signs of an illness
  when     learn, know, look up, read, read up on, remember, check: sign of, sign, warning sign, red flag,
           signs
  only     sepsis, stroke, heart attack, hypo, hypos, meningitis, infection, flare, flare up, relapse,
           seizure, preeclampsia, concussion, dehydration
  1        Type its name and the word “signs” into a search
  2        Write down the one you know already
  3        Write down who you'd ring
  4        Save one number in your phone
  unclear  Ask a pharmacist for a leaflet
  tired    Save one page, and read it tomorrow
  afraid   Read with someone next to you
  bored    Draw one of them as a small picture

glasses, cleaned or seen to
  when     clean: spectacles, reading glasses, sunglasses, my specs
  when     get, have, take: specs tightened, specs adjusted, specs fixed, glasses tightened, glasses
           adjusted, glasses fixed, glasses straightened, specs straightened, glasses mended
  when     wipe: glasses, my glasses, spectacles, reading glasses, sunglasses, my specs
  when     polish, wash, tighten, adjust, straighten: my glasses, spectacles, reading glasses, sunglasses,
           my specs
  unless   wine, champagne, drinking, pint, dishwasher, party, cupboard, table
  1        Put them in front of you, on something soft
  2        Find a soft cloth, or their case
  3        Hold them up to the light
  4        Close your eyes for one breath
  unclear  Write down when they bother you
  tired    Put their case by the door
  afraid   Ask an optician to do it while you wait
  bored    See how the room looks without them

cool a burn
  when     run, hold, put, cool: water, cold water, cool water, burn, scald, burnt hand, burnt finger
  only     burn, scald, burnt, scalded
  unless   cd, disc, calories, candle, fat, cream, plaster
  1        Turn the cold tap on
  2        Go to the nearest tap
  3        Take off a ring or a watch that's near it
  4        Call out to whoever is near
  unclear  Ask a pharmacist or a nurse how it looks
  tired    Sit down by the tap
  afraid   Ask someone to look at it with you
  bored    Hum while the water runs

cough it up
  when     cough up, bring up, clear: gunk, phlegm, mucus, muck, chest, lungs
  when     huff: *
  unless   treasure, boards, cupboard, memory, drawers, freezer, toys, garage, hall, attic
  1        Sit up straight, with a tissue beside you
  2        Take one slow breath in, and let it out
  3        Put a glass of water where you can reach it
  4        Let your shoulders drop
  unclear  Ask the nurse or the physio to show you once
  tired    Rest after each one
  afraid   Do it with someone in the room
  bored    Steam up a mirror with one long breath

batteries for a hearing aid
  when     *: hearing aid battery
  when     get, buy, order, reorder, collect, fetch, pick up: hearing aid battery
  1        Find the packet they came in, and read its size
  2        Look at the colour of the tab on the old one
  3        Say who has them: a shop, a clinic or the post
  4        Put one hand on your pocket
  unclear  Look for a number on the old battery
  tired    Put the empty packet in your pocket
  afraid   Take the old one along, and show it
  bored    Hum a tune to hear how they do

ring a hospital or a clinic
  when     call, ring, phone, contact, ring up, telephone, call back: hospital, clinic, eye clinic,
           fertility clinic, ward
  unless   vet, dog, cat, animal, law, pet
  1        Find the number of the ward or the clinic
  2        Write down one thing to ask or tell them
  3        Put the number next to your phone
  4        Say out loud “I'd like an appointment”
  unclear  Write down two times that would suit you
  tired    Save the number under a name you'll find again
  afraid   Write down one thing to tell them, for yourself
  bored    Say “I'd like an appointment” in a film star's voice

a badge or a pass for a disability
  when     apply for, get, request, claim, -: disability badge, blue badge, disabled parking, disability card,
           disability pass, disabled bus pass, disabled railcard, disability id
  when     renew: disability badge, blue badge, disabled parking, disability card, disability pass, disabled
           bus pass, disabled railcard, disability id
  unless   car, glovebox, windscreen, display, forget
  1        Open the official page for it, and read its heading
  2        Find your ID, and put it on the table
  3        Write down one thing that's hard on an ordinary day
  4        Say who could read it with you
  unclear  Write down one question for an advice line
  tired    Put the papers for it in one bag
  afraid   Read the first question, with your pen far away
  bored    Answer one question as if for a friend
"""
