"""What is done with tools, in the kitchen and outside, by its verb alone, where no other kind fits."""

KINDS = """
shape something with a tool
  when     nail, nail up: board, plank, picture, felt, batten, sign, fence, lid, trellis, box, hook, wood,
           panel
  when     drill, hammer, rasp, countersink, notch, bevel, emboss, rout, turn on the lathe, hew, chamfer,
           dowel, rivet, planish, pare, sand smooth, hollow, model in clay: ~
  unless   @abstract, pare down, list, out, home, battery, batteries, charge, @somebody, @subject, @inmind,
           @exam, scale, spelling, times table, verb, vocab, nail the, interview, exam, wrist, cv, idea,
           landing, audition, deal, routine, presentation, brief, point home, tense, word, kata, combo,
           footwork, corner, passing, @technique, kid, pupil, team, fire drill, the alphabet, it into
  1        Mark the spot with a pencil
  2        Lay out the one tool you'd begin with
  3        Look at it from one side
  4        Hold up your thumb, and measure by eye
  unclear  Sketch it, with one arrow for the first cut
  tired    Clear the spot where you'd work
  afraid   Try it first on a scrap
  bored    Count to ten in time with your breath

join pieces together
  when     superglue, stick together, cement, clamp, fix together, join together, bind, bookbind, splice,
           dovetail, pin together, cobble together, attach to, fix on, fit on, fit together, stick on, stick
           back on, glue back, glue back on, stick back, stick down, paste up, bolt together, lash together,
           pin on, weld on: ~
  when     join: piece, half, end, edge, strip, square, plank, pipe, wire
  unless   @abstract, rule, boundary, learning, message, music, film, song, podcast, tea, kettle, telly, wash,
           leg, pillow, @onscreen, @inmind, @somebody, @inwords, off, relationship, thing, friendship, code,
           server, bug, security, carpet, lino, tile, wallpaper, vinyl, flooring, sticker, plaster, note,
           label, up for, to it, to the plan, head, wound, knee, wrist, ankle, ribs, calendar, wall, photo,
           poster, finger, hands, breast, chest, morning sickness, wellbeing, habit, routine, skill, tie dye,
           dye, @clothes, thesis, dissertation, feet, off stitches, spell, contract, agreement
  1        Hold the pieces together once, to see how they fit
  2        Put the pieces next to each other
  3        Find the first edge that meets another
  4        Put your palms together
  unclear  Look for a picture of a whole one
  tired    Put what you'd need next to it
  afraid   Try it on the part no one sees
  bored    Guess which piece goes first

coat and cover a surface
  when     apply: coat
  when     apply, add, do, put on: second coat, first coat, base coat, top coat, undercoat, primer, varnish,
           sealant
  when     prime, lacquer, whitewash, limewash, spray paint, respray, repaint, tint, waterproof, weatherproof,
           gloss, creosote, enamel, glaze, stain, plaster, grout, caulk, seal, seal up, reseal, skim over,
           paper over, resurface, tarmac, fill in cracks, regrout, slather, spackle, stucco, undercoat, bake
           on, paint on, blacken, brush on, roll on, wallpaper over, touch up, spray, daub, tile over: ~
  unless   @abstract, jar, bottle, bag, makeup, make up, root, lipstick, @growing, deodorant, perfume, plants,
           @onscreen, @inmind, @inwords, @somebody, photo, bed, pump, deal, envelope, hair, test, letter,
           tooth, coat on, coat off, gate, hook, button, hanger, check, remover, removal, carpet, shirt,
           blouse, sofa, tan, cast, roses, tomatoes, aphids, greenfly, the deal, cat, dog, ham, carrot, cake,
           salmon, donut, tank, engine, brush up, school uniform, toe, finger, knee, @bodypart, smile, bed 3,
           cut, graze, blister, room, nail
  1        Lay out something to catch the drips
  2        Try it first on a spot no one sees
  3        Wipe the spot clean and dry
  4        Draw one stroke in the air
  unclear  Write down what it needs first: clean, dry, or sanded
  tired    Open a window there, and stop
  afraid   Ask someone to watch while you do it
  bored    Paint one word first, and paint over it

line and lay a surface
  when     insulate, soundproof, draught proof, winterise, rainproof, board up, clad, tile, retile, wallpaper,
           repaper, pave, reroof, cordon off, fence in, fence off, wall off, partition, underpin, brick up,
           plumb in, double glaze, level off, level out, floor over, block pave, concrete, thatch: ~
  unless   disk, drive, mood, sample, tester, @inmind, @onscreen, interview, people, up
  1        Measure one side of it, and note it down
  2        Find the tape, or pace it out
  3        Sketch it, four lines are enough
  4        Hold your hands as far apart as it is
  unclear  Write down who has done one like it
  tired    Take one photo of it for tomorrow
  afraid   Ask someone what it would cost to have it done
  bored    Measure it in shoes

make an old thing good again
  when     overhaul, refurbish, recondition, refinish, resole, retread, patch over, restuff, rewax, rebuild,
           remodel, refit out, retile out, gut, remake, repurpose, modernise, bring back to life, spruce: ~
  when     do up: kitchen, bathroom, room, bedroom, flat, house, bike, van, boat, chair, garden, caravan,
           shed, dresser, table, car
  when     service, revive, reline: bike, chair, mower, lawnmower, sewing machine, clock, gun, boat, engine,
           caravan, curtain, coat, jacket, drawer, tractor, typewriter
  unless   @abstract, token, key, api key, bed, customers, @inmind, @somebody, @subject, @inwords, @onscreen,
           fish, game, password, file, data, account, burnout, illness, surgery, operation, flu, trust,
           confidence, friendship, relationship, savings, credit, strength, life, habit, stamina, routine,
           website, site, app, starter, faith, skill, language, body, finances, loan, balance, denture, macro,
           script, spreadsheet, rota, muscle, formula, code, repo, team, portfolio, business, playlist,
           schedule, budget, calendar, deck, index, image, container, project, credit score, plan, self,
           tolerance, fitness, knee, leg, @bodypart, fortnight, house of cards, bridges, family, logo, brand,
           design, menu
  1        Take one photo of it as it is
  2        Choose the part you'd begin with
  3        Say what's good about it already
  4        Picture it finished, for one breath
  unclear  Look for one picture of it as new
  tired    Put it where you can get at it
  afraid   Begin with a part that's easy to undo
  bored    Give it a name

turn one thing into another
  when     turn, convert, transform, change: ~
  unless   change into, name, question, argument, @inwords, paragraph, note, list, account, my name, electric,
           electricity, gas, bill, gear, direction, left, right, savings, money, currency, dollars, euros,
           pounds, clothes, pyjamas, trainers, essay, sentence, story, song, poem, file, pdf, jpeg, mp3, wav,
           csv, @onscreen, data, word, bank, habit, worry, script, thesis, chapter, talk, idea, lead,
           customer, temp, job, contract, degree, class, nappy, uniform, @food, @inmind, @somebody, hobby,
           business, mile, km, hour, anger, side, meal, soup, drive, dinner, corner
  only     into
  1        Sketch how it could look, on a scrap of paper
  2        Write down the first bit of it you'd use
  3        Say in three words what it'll be
  4        Picture it done, for one breath
  unclear  Write down what stays as it is
  tired    Choose the one bit you'd begin with
  afraid   Begin with a bit you could put back
  bored    Draw the silliest version first

put up what comes in parts
  when     erect, flat pack, rig, rig up, reassemble all, slot together, click together, snap together, screw
           together, set up camp, rig out: ~
  when     pitch, put up: tent, marquee, gazebo, awning, yurt, stall, market stall, big top, bell tent,
           trampoline
  unless   @abstract, @onscreen, idea, article, story, client, investor, editor, podcast, book, voice
  1        Lay out the parts, the biggest first
  2        Find the drawing or the instructions
  3        Choose where it'll stand
  4        Count to five on one hand
  unclear  Watch ten seconds of someone doing it
  tired    Put all the parts in one place
  afraid   Ask someone to hold the other end
  bored    Guess how many parts there are

take away what is old
  when     knock down, knock through, tear down, tear out, rip out, strip down, demolish, dig up, uproot,
           raze, hack off, hack back, chop down, cut back, fell, gut out, rip off, cut away, strip back,
           unbolt, yank out, wrench off, dismount: ~
  when     rip up: carpet, lino, floor, floorboard, patio, decking, turf, lawn, hedge
  unless   @abstract, page, form, recipe, coupon, voucher, article, receipt, back on, overtime, hours,
           spending, sugar, @inmind, @onscreen, @inwords, @somebody, potato, carrot, dahlia, dirt, letter,
           photo, picture, hair, weight, card, muscle, trick, cd, plaster, demo, poster, decorations, bunting,
           tent, stall, notice, fence with, tree with
  1        Mark the first bit that'll go
  2        Put on gloves, and shoes that can get dirty
  3        Write down what stays
  4        Make a fist, and let it go
  unclear  Ask someone who knows what's behind it
  tired    Take off one bit the size of your hand
  afraid   Have someone there while you do it
  bored    Put on one song, and stop when it ends

tie, lace and fasten
  when     strap, tether, lash, tie, tie back, tie down, knot, lace, lace up, zip up, strap in, strap down,
           string up, lash down, untie, cinch, coil, reel in, unlace, unknot, unpin, knot up, tack down,
           truss, braid together, tie off, tie in: ~
  unless   @abstract, seat, car seat, @inwords, @growing, coupon, wings, nail, down to, under, @inmind,
           @somebody, @onscreen, deal, score, the knot, loose, end, wound, hair, @animal, mic, present, gift,
           parcel, goat, horse
  1        Take hold of one end of it
  2        Lay it out in front of you
  3        Find where it begins
  4        Loop one finger round another
  unclear  Watch ten seconds of someone doing it
  tired    Do it loosely for now
  afraid   Try it on a chair leg first
  bored    Do it with your eyes shut

fold, roll and spread
  when     roll up, unroll, spread out, drape, smooth, smooth out, flatten, flatten out, unfold, fold up,
           pleat, wrap around, plump up, fluff up, shake out, air out, flip over, swivel, tuck away, flip
           round, turn upside down, turn inside out, lay flat, crumple, scrunch, scrunch up: ~
  unless   bubbles, radiator, @abstract, @ground, molehill, @onscreen, @inmind, @somebody, @attime, page,
           house, pancake, coin, steak, business, dough, pastry, news, table, leaf, chair, cot, buggy, cable,
           omelette, egg, puzzle, essays, pushchair, cards, paperwork, receipt, room, bedroom, shoes, car,
           ladder, walker, photo
  1        Take hold of one corner
  2        Clear a place for it, as wide as your arms
  3        Find the first edge
  4        Open one hand flat
  unclear  Say how it'll lie in the end
  tired    Do one side, and leave the other
  afraid   Do it slowly, and stop when you like
  bored    Do it to one song

get something ready in the kitchen
  when     brine, spice, spice up, dice, mince, sift, garnish, plate up, zest, juice, squeeze, drizzle,
           caramelise, sear, barbecue, whip up, rustle up, crumble, devein, fillet, stuff with, deglaze,
           parboil, sweeten, liquidise, puree, purée, sauté, griddle, steep, infuse, decant, spatchcock,
           defrost out, purée up, whizz, whizz up, grind up, season up, skewer, dress the salad, render down,
           preheat, warm through, microwave, dry roast, sprinkle, dust with, shuck, slice up, mash up, stew
           up, brew up, serve up: ~
  when     blend, mix, crush, salt, cure, brown, strain, ice, smoke: @food, @meal
  unless   past, through, into, between, dye, paint, clay, dough toy, @abstract, minute, min, hour, ball,
           hand, words, in a, inside, wipe, clean, @onscreen, @inwords, @inmind, @somebody, @attime, deal,
           life, cv, knee, ankle, pain, session, track, song, vocal, stem, cigarette, weed, theorem, lemma,
           drum, pinch pot, in, spot, pimple, toy, stress, brake, trigger, putty, hug, glutes, pelvic floor,
           muscle, shoulder blade, tube, toothpaste, grip, snowflakes, magic, data, bar, cement, mortar,
           plaster, foundation, the numbers, plant food, turkey baster, envelope, pinch, support, interest,
           enthusiasm, crowd, petition, water, holy, petals, glitter, sand, shampoo, bleach, soap, lotion
  1        Put the bowl or the pan where you'd use it
  2        Get out the first thing that goes in
  3        Read the first line of how it's done
  4        Rest one hand on the counter
  unclear  Name the first thing that goes in
  tired    Choose the version with the fewest pots
  afraid   Make a small one first, just to see
  bored    Hum while you do it

give an animal or a plant its food
  when     feed: ~
  unless   @abstract, paper, printer, machine, coin, @data, @onscreen, @inmind, soul, mind, addiction, meter,
           read, social, news, him, her, them, baby, family, myself, kid, husband, wife, mum, dad, gran, nan,
           me, @somebody, toddler, twins, team, crew, everyone, guest, cable, wire, into, the five thousand,
           back, line, prompter, actor, stove, fire, boiler, burner, congregation, crowd, strimmer, mr, mrs,
           ms, pudding, lunch, dinner, breakfast, supper, papa, mama, grandad, opa, oma, patient, resident
  1        Get out what it eats
  2        Go and see how it is
  3        Say its name once
  4        Think of it for one breath
  unclear  Write down what it had last time
  tired    Put its food where you'll walk past
  afraid   Ask someone who has one
  bored    Say “Dinner is served”

work the ground
  when     dig, dig in, shovel, till, rake, rake up, hoe, turf, reseed, fertilise, aerate, scythe, coppice,
           terrace off, backfill, double dig, seed out, bed out, earth up, weed through, firm in, cut and,
           water in, plant up, plant on: ~
  unless   @abstract, into, into why, archive, @inwords, @onscreen, @inmind, teeth, bone, skin, dirt, deep,
           data, past, field, strip, acre, roll, receipt, float, drawer, key, count, training, shift, open,
           close, payday, ear, nose, sinus, wound, colon, it in, till at, till in, checkout, hard, all day,
           out the, coal, grain, snow, cards
  1        Do a bit no bigger than a doormat
  2        Put your boots where you'd step out
  3        Go and look at the spot
  4        Look out of the window at the sky
  unclear  Look at how a neighbour has done it
  tired    Do one hand's width
  afraid   Ask someone who gardens to look at it
  bored    Count birds while you do it

deal with pests
  when     get rid of, treat, get shot of, stop: moth, clothes moth, woodworm, mouse, mice, rat, ant, wasp,
           wasp nest, flea, silverfish, bedbug, carpet beetle, fly, flies, fruit fly, cockroach, squirrel in
           loft, pigeon, slug
  when     scare, scare off, scare away, chase off, chase away, keep off, keep out, keep away, deter, net off:
           pigeon, crow, rook, magpie, rabbit, deer, squirrel, fox, heron, badger, gull, seagull
  when     fumigate, delouse, exterminate, bait, trap, evict, mothproof, mouse proof, de slug, debug plants,
           catch mice, swat, spray for, shoo, shoo away, chase off: ~
  unless   dog, cat, plant, leaf, leaves, skin, face, @abstract, @somebody, @inmind, @food, tenant, code,
           hook, line, rod, maggot, fishing, lobster, crab, creel, ball, nerve, air, freezing, lagging, cursor
  1        Write down where you saw them last
  2        Take one photo of what they left
  3        Look up one gentle way to do it
  4        Breathe out slowly, once
  unclear  Ask at the garden or the hardware shop
  tired    Close the one door or gap you know
  afraid   Ask someone to look first
  bored    Give them a name

lock and secure
  when     lock, lock up, lock down, bolt up, fence round, board over, burglar proof, batten down, dust sheet,
           screen off, barricade, wall in, weatherproof up, seal off, chain up, fasten up: ~
  unless   @abstract, @onscreen, @inmind, @somebody, @attime, @sum, place, date, funding, letter, shift,
           story, song, bruise, scar, account, repo, keyhole, knee, rate, deal, price, mortgage, horns, eyes
  1        Go and stand right by it
  2        Put what you'd need for it in one hand
  3        Say out loud what comes first
  4        Make a fist, and open it again
  unclear  Say what it'll be safe from
  tired    Do the part nearest the door
  afraid   Ask someone to do it with you
  bored    Do it like a night watchman

let water, air or light in or out
  when     bleed, drain, siphon, pump out, dredge, decant out, degas, flush through, flush out, unstop,
           plunge, let out water: ~
  unless   pond, pool, bilge, cellar, hot tub, sump, @abstract, into, me, @food, @inmind, @somebody, @sum,
           chickpea, bean, potato, noodle, swamp, nose, gums, baby, iron, muscle, pasta, rice, ear, eye,
           catheter, picc, wound, stoma, system, kidneys
  1        Put a cloth and a bowl beside it
  2        Find where it opens
  3        Look at it from close up
  4        Breathe out slowly, once
  unclear  Search for its name and “instructions”
  tired    Put the bowl there for tomorrow
  afraid   Ask someone who has done it to watch
  bored    Listen to it for ten seconds

blow it up with air
  when     inflate, pump up, blow up: ~
  unless   @abstract, @somebody, @inmind, @onscreen, photo, phone, at, bridge, building, house, argument,
           print, picture, poster, deadlift, gym, a3, map, candle, volume, crowd, muscle, confidence
  1        Find the pump, or the place where the air goes in
  2        Count them
  3        Take one deep breath, and let it go
  4        Puff out your cheeks once
  unclear  Do the smallest first
  tired    Ask someone with stronger lungs
  afraid   Leave it half full
  bored    Guess how many breaths it takes

let fresh air in
  when     ventilate, freshen, deodorise, de stink, dehumidify: ~
  unless   breath, up, makeup, cv, look, skills, bedding, make up, flower, water, bread, face, paint,
           wardrobe, lipstick, coffee
  1        Open one window for one minute
  2        Put your hand on the handle of the window
  3        Name what you'd like it to smell of
  4        Breathe in once, through your nose
  unclear  Follow your nose for ten seconds
  tired    Open one window, and leave it open
  afraid   Ask someone what they smell
  bored    Open every door as you walk by

light something
  when     light, ignite, set alight: ~
  unless   lunch, dinner, supper, breakfast, meal, snack, exercise, jog, reading, stretching, tea, housework,
           gardening, duty, @abstract, @onscreen, @inmind, @room, @somebody, stage, load, up, mood, scene,
           joint, cigarette, fag, spliff, house, car, bulb, test, switch, fitting, jacket, therapy, meter,
           show, year, touch, walk, run, box, cleaning, day, work, pollution, traffic, bedtime, weight,
           hearted, activity, week, bit, source, fixture, pull, cord, alarm, sleeper, room, corridor, hallway
  1        Find what you'd light it with
  2        Stand it where nothing is near it
  3        Choose the hour for it
  4        Picture its glow, for one breath
  unclear  Choose where you'd like its light
  tired    Put it where you'll see it this evening
  afraid   Stand it on a plate
  bored    Make a wish first

make it look nicer
  when     beautify, spruce up, jazz up, liven up, brighten, style, prettify, personalise, customise, tart up,
           glam up, embellish, adorn with, trick out, zhuzh, zhuzh up, pimp, showcase, light up, decorate
           with, style up, garnish with, bling, doll up, frame up, decorate, adorn: ~
  unless   @abstract, @somebody, @inmind, @inwords, day, voice, photo, essay, tone, language, cv, @bodypart,
           someone, mood, wig, shot, garment, text, page, css, website, site, @onscreen, stage
  1        Choose one small thing to move or to add
  2        Say which colour you'd like there
  3        Name one thing you like about it already
  4        Look at it for one breath
  unclear  Find one picture of how you'd like it
  tired    Move one thing, and stop
  afraid   Choose something you can undo
  bored    Add the silliest thing, for a minute

put it back to how it should be
  when     put right, set straight, straighten up, even out, even up, realign, rebalance, square away, set to
           rights, neaten, square off, normalise, put straight, put back in order, rectify, put to rights,
           tidy away: ~
  unless   @device, @onscreen, @inmind, alarm, clock, record, password, pin, router, phone, computer, laptop,
           account, pill, medication, sleep, prescription, streak, counter, mindset
  1        Look at it, and say what you'd put right first
  2        Go to where you can see all of it
  3        Say what's fine as it is
  4        Let your shoulders drop
  unclear  Say in three words how you'd like it
  tired    Do the one you can reach
  afraid   Choose the smallest one
  bored    Put on one song, and stop when it ends

use it, or use it up
  when     use, use up, utilise, eat up, break in, wear in, reuse, recycle into, exploit, wield, employ, put
           on a wash of: ~
  unless   @abstract, @sum, saving, money, bonus, @onscreen, @somebody, @inmind, @attime, @somewhere,
           @inwords, drugs, again, heroin, coke, cocaine, gear, alone, needle, knife, blade, rope, loo,
           toilet, bathroom, stair, bus, voice, word, phrase, leave, day, holiday, less, cane, walker, lift,
           train, name, pronoun, technique, trick, breath, language, till, checkout, exit, entrance, route,
           escalator, pool, gym, phone, cash machine, atm, crossing, door, lane, gate, shower, bath, path,
           crutch, hoist, coupon, voucher, points, app, website, chatgpt, ai, his name, filter, command,
           formula, function, method, google, my name, other hand, left hand, right hand, mirror, subtitles,
           eyes, shortcut, handrail, bannister, rail, tone, ramp, steps, underpass
  1        Put it out where you'd use it
  2        Choose what you'd use it for first
  3        Say where it is
  4        Open one hand
  unclear  Write down one thing it's good for
  tired    Choose a day for it
  afraid   Try it where no one's watching
  bored    Think of the oddest use for it

cut something to size
  when     cut, trim, saw, snip, slit, slice: board, plank, timber, wood, plywood, tile, pipe, carpet, glass,
           mdf, batten, skirting board, lino, worktop, cardboard, foam, rope, wire, ribbon, ply, photo,
           passport photo, label, bunting, sticker, felt, cork, wrapping paper, template, fabric tape, mat,
           mountboard, curtain rail, broom handle, handle, pole, stick, blind, strap, mount, paper, foil,
           vinyl, stencil, slat, panel, dowel, rod, underlay, membrane, mesh
  unless   wrist, arm, myself, old light, lamp, off the, live
  1        Mark the line you'd cut along
  2        Measure it once, and note it down
  3        Lay it flat where you'd work
  4        Draw a line in the air
  unclear  Sketch it, with its length written next to it
  tired    Mark it, and leave it for tomorrow
  afraid   Measure twice; it's allowed
  bored    Guess its length first
"""
