"""Furniture and belongings: moving them, sorting them, giving them away, sharing them out."""

KINDS = """
@furniture
  nouns    bunk, flat pack, shelves, furniture, piece of furniture, sofa, couch, settee, sofa bed, futon,
           loveseat, armchair, recliner, rocking chair, chair, dining chair, office chair, desk chair,
           deckchair, high chair, highchair, stool, bar stool, footstool, pouffe, beanbag, bench, pew, bed,
           double bed, single bed, bunk bed, cabin bed, camp bed, hospital bed, bed frame, bedframe,
           bedstead, headboard, mattress, box spring, cot, crib, moses basket, cradle, changing table,
           playpen, wardrobe, armoire, closet, chest of drawers, dresser, tallboy, bureau, sideboard,
           buffet, cabinet, filing cabinet, display cabinet, bookcase, bookshelf, shelving unit, shelf unit,
           table, dining table, kitchen table, coffee table, side table, bedside table, nightstand, console
           table, desk, standing desk, writing desk, workbench, dressing table, vanity, tv stand, tv unit,
           hat stand, hatstand, coat stand, coat rack, shoe rack, clothes rail, plant stand, piano stool,
           mirror, full length mirror, grandfather clock, lamp, floor lamp, standard lamp, rug, carpet,
           piano, upright piano, billard table, pool table, trampoline, swing, climbing frame, garden table,
           garden chair, garden bench, sun lounger, parasol, hammock, picnic bench, chest, blanket chest,
           ottoman, trunk, room divider, screen door, pram, pushchair, buggy, stroller, car seat, stairlift,
           commode, wheelchair, mobility scooter, exercise bike, treadmill, rowing machine, cross trainer,
           dolls house, doll's house, rocking horse

@belongings
  nouns    coin, stamp, vinyl record, old record, old records, locket, tie pin, music box, marble, postcard,
           plaque, flag, barometer, poster, print, wall hanging, banner, sticker, calendar from the wall, map
           on the wall, christmas dec, christmas decs, dec, christmas box, passport holder, letter opener,
           coal scuttle, umbrella stand, magnet, paddling pool, playdough, sponge, helmet, ski, fishing gear,
           golf clubs, easel, musical box, snow globe, ashtray, lampshade, toothbrush, hairbrush, dentures,
           walking frame, zimmer frame, zimmer, rollator, cane, pipe, belongings, possessions, his things,
           her things, mum's things, dad's things, gran's things, personal effects, keepsake, memento,
           souvenir, heirloom, trinket, ornament, figurine, knick knack, knickknack, bric a brac, bibelot,
           curio, antique, collectible, collectable, collection, stamp collection, coin collection, record
           collection, vinyl, lp, cd, dvd, cassette, videotape, vhs, tape collection, toy, doll, teddy, teddy
           bear, soft toy, stuffed animal, cuddly toy, lego, jigsaw, puzzle, board game, toy car, train set,
           baby thing, baby gear, baby stuff, craft supply, art supply, wool stash, yarn stash, fabric stash,
           jewellery, jewelry, necklace, bracelet, ring, wedding ring, brooch, cufflink, watch, pocket watch,
           earring, bead, rosary, medal, trophy, certificate frame, photo album, photo frame, picture frame,
           framed picture, old photo, box of photos, slides from the loft, candle, candlestick, vase, clock,
           lamp shade, mirror, rug, christmas decoration, decoration, bauble, tinsel, fairy lights, christmas
           lights, halloween decoration, christmas tree, nativity, menorah, kite, sports gear, gear, camping
           gear, tent, sleeping mat, ski gear, ski, snowboard, surfboard, paddleboard, golf club, cricket
           bat, tennis racket, racket, fishing rod, fishing tackle, football, skateboard, scooter, sledge,
           instrument case, umbrella, walking stick, crutch, glasses, reading glasses, sunglasses, key, spare
           key, door key, wallet, purse, remote, charger, cable, adaptor, adapter, old phone, old laptop,
           gadget, odd and end, bit and bob, odds and ends, bits and bobs, junk, box of stuff, pile of stuff,
           household good, household item, bag for charity, donation, hospital bag, luggage, box, boxes, bag,
           carrier bag, cosmetics, makeup, perfume, toiletry, toiletries, stationery, pen, pencil, crayon,
           marker, felt tip, magazine, old magazine, newspaper cutting, postcard collection, drawing by the
           kids, kids' artwork, kids' art, school bag, lunch bag, hearing aid, hat box, button tin, urn

@toys
  nouns    balloon, confetti, streamer, twig, stick, pine cone, leaf, petal, crumb, glitter, playing card,
           domino, drawing pin, clothes peg, dressing up clothes, toy, lego, lego brick, duplo, playmobil,
           doll, barbie, teddy, teddy bear, soft toy, cuddly toy, stuffed animal, jigsaw, jigsaw piece,
           puzzle piece, building block, toy car, train track, toy train, marble, crayon, felt tip, pencil,
           pen, magazine, newspaper, blanket from the floor, cushion, toy box, ball, dress up, dressing up
           thing, pokémon card, loom band, bead, board game piece

get it out of the house
  when     rehome, re home: ~
  when     -, get, book, arrange, compare, ask for, organise, order, plan: house clearance, clearance quote,
           house clearance quote, flat clearance, estate clearance, clearance company, bulky collection
  when     get rid of, throw out, throw away, chuck out, dispose of, donate, give away, rehome, re home,
           freecycle, part with, scrap, dump, let go of, bin, get shot of, recycle, have taken away, haul
           away: @furniture, @appliance
  unless   @animal, @somebody, cat, dog, hens, hen, rabbit, kitten, puppy, clean, polish, battery, filter,
           room, bulb
  1        Look up who collects it, or who'd like it
  2        Take one photo of it
  3        Measure how wide it is
  4        Picture the empty space
  unclear  Write down its size, and which floor it's on
  tired    Stick a note on it with a date
  afraid   Ask someone to decide with you
  bored    Write the silliest advert for it

move something heavy
  when     move, shift, lug, haul, drag, drag out, carry out, carry down, heave out, cart, pull out, push
           back, slide, slide out, lift, drag, reposition, carry, heave, relocate, tilt, wheel out: @appliance
  when     drag out, push out, pull out, move away, push away, pull away, drag away, move aside, push aside,
           move over, move round, move around, move along, move apart, move down, move up, move in, move out,
           move back, push back, put away from, move, shift, push, lift, carry, drag, reposition, relocate,
           rearrange, bring, bring up, bring down, bring in, get upstairs, get downstairs, pull out, pull,
           haul, heave, hoist, swap over, swap round, rotate, flip, place, put, put back, transport, load,
           unload, take, take up, take down, wheel out, lug, manoeuvre: @furniture
  unless   swing, on the swing, up, screw, wall, lamp to, volume, lights, appointment, booking, deadline,
           meeting, off, brake, money, bath, money into, funds, take for, in the report, in the document, in
           word, appendix, column, row, slide, results, in latex, alphabetical, on hold, in order
  1        Clear the way, or the spot where it'll go
  2        Measure it, and the door it goes through
  3        Go and stand by it
  4        Roll your shoulders once
  unclear  Mark where it goes with a bit of tape
  tired    Choose who could take the other end
  afraid   Ask someone to take the other end
  bored    Walk the way like a removal man

make an old piece good again
  when     restore, refinish, reupholster, upholster, re upholster, recover, re cover, do up, upcycle,
           refurbish, revamp, renovate, strip down, recane, reweb, reseat, patch, patch up, rescue, treat
           for woodworm, customise, decorate, update, fettle, rewire: @furniture
  1        Take one photo of it as it is
  2        Wipe one hand's width of it clean
  3        Choose the part you'd begin with
  4        Picture it finished, for one breath
  unclear  Write down what it needs, in three words
  tired    Put a sheet of newspaper under it
  afraid   Begin with a part no one sees
  bored    Choose the wildest colour for it

strip it down
  when     strip, strip paint off, strip varnish off: chair, table, dining table, chest of drawers, dresser,
           wardrobe, cabinet, sideboard, bookcase, bench, desk, stool, rocking chair, pew
  unless   bed, bunk, sheet, sheets
  1        Put an old sheet or some newspaper under it
  2        Take off one handle or one loose part
  3        Choose the part you'd begin with
  4        Picture it bare, for one breath
  unclear  Look at it in good light: paint, wax or varnish
  tired    Put the newspaper there for tomorrow
  afraid   Begin with a part no one sees
  bored    Guess how many coats there are

clean a piece of furniture
  when     clean, wipe, wipe down, vacuum, hoover, dust, polish, shampoo, steam, steam clean, scrub, wash,
           deep clean, freshen, freshen up, brush, sponge, deodorise, disinfect, de flea, spot clean, brush
           off, buff, de hair, treat: @furniture
  unless   cleaned
  number   Do the first one
  1        Do one spot the size of your hand
  2        Take off what's lying on it
  3        Put a cloth or a brush next to it
  4        Choose the spot you'd begin with
  unclear  Begin with the spot you use most
  tired    Brush off the crumbs, and leave the rest
  afraid   Try it first where no one looks
  bored    Put on one song, and stop when it ends

let air at it
  when     air, air out, beat: @furniture, cushion, mat, mattress, duvet, pillow, rug, carpet
  unless   record, eggs, drum, grievance, opponent, show
  1        Open the window, or the door to outside
  2        Choose the spot where it could lie or hang
  3        Take off what's lying on it
  4        Look out at the sky
  unclear  Feel if it's damp, with the flat of your hand
  tired    Open the window, and leave it where it is
  afraid   Ask someone to take the other end
  bored    Shake it once like a sail

put furniture together
  when     set up: cot, crib, bed, bunk, bunk bed, camp bed, trampoline, playpen, desk, standing desk,
           climbing frame, swing, high chair, highchair, exercise bike, treadmill
  when     assemble, build, put together, put up, erect, construct, reassemble, rebuild, bolt together, flat
           pack, screw together, unbox: @furniture
  when     assemble, put together, build: shelf, shelves, bookcase, wardrobe, desk, bed, furniture, flat pack,
           ikea thing, ikea, cot, crib, rack, cabinet, table, chair
  unless   mirror, lamp, rug, carpet, piano, code, bridge, trust, excel, spreadsheet, sheet, sql, database,
           google docs, word
  1        Clear the spot, and lay out what belongs to it
  2        Find the booklet that came with it
  3        Find the bag with the screws, or the longest part
  4        Think of what you'd put on it
  unclear  Count the sorts of screw
  tired    Carry the box to where it'll stand
  afraid   Ask someone to hold the other end
  bored    Put the oddest part aside

choose furniture
  when     choose, look for, pick, shop for, find, compare, replace, research, decide on, upgrade, source,
           hunt for, browse: @furniture
  unless   loft, garage, cellar, shed, my, our, where, lost, reservation, restaurant, exercise, workout,
           hospital, for two, for four, for six, for eight, for ten
  1        Write down one thing it needs to have
  2        Write down the most you'd spend on it
  3        Measure the space it'd go in
  4        Picture it there
  unclear  Write down three words: narrow, light, washable
  tired    Save one picture of one
  afraid   Choose a shop that takes it back
  bored    Look at the ugliest one they have

cover, wrap or label a big thing
  when     cover, wrap, wrap up, protect, pack, pad, bubble wrap, dust sheet, waterproof, pack up, store,
           put into storage, put in storage: @furniture
  unless   cardboard, fleece, netting, compost, manure, soil, shift, song, insurance
  1        Find an old sheet or a blanket that's big enough
  2        Look at how wide and how high it is
  3        Clear the spot around it
  4        Put one hand on it
  unclear  Choose the part that gets knocked first
  tired    Put the blanket where you'll see it
  afraid   Ask someone who has moved one
  bored    Make it look like a ghost

sort belongings, one at a time
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @belongings
  when     sort, sort out, sort through, go through, clear, clear out, declutter, thin out, cull, purge, weed
           out, whittle down, organise, reorganise, sift, sift through, pick through, look through, rummage
           through, dig through, work through, get through, tackle, deal with, decide on, decide about, decide
           what to do with, downsize, reduce, pare down, konmari, minimise, triage, edit, streamline,
           separate, categorise, arrange by, face, tame, attack: @belongings
  unless   make, get, have, keep, collect, copies, new, let, clock in, first day, buy, need, papers, emails,
           email, data, wedding, office, server, desktop, files, code, diabetes, cpap, hearing aid, hearing
           aids, glasses, watch, key, keys, wallet, purse, hospital bag, luggage, frame, zimmer, rollator,
           dentures, laptop, tent, mirror, the music, pipe, pipes, blocked
  number   Do the first one
  1        Pick up the nearest one, and say which pile it would go in
  2        Say of one thing whether you'd keep it
  3        Put an empty box next to them
  4        Think of one that's surely staying
  unclear  Choose one sort to begin with
  tired    Put one thing in a bag
  afraid   Begin with one that holds no memories
  bored    Find the oddest one

put things back where they live
  when     pick up, put away, tidy: @toys
  when     put away, put back, tidy, tidy up, tidy away, clear away, clear up, straighten, return to place,
           rehouse, stash, stow, stow away, shelve, gather up, round up, collect up, stack, pack away, unpack,
           hang back up: @belongings
  unless   rug, carpet, picture, mirror, suitcase, bag, luggage, shop, parcel, post office, kids from,
           airport, school, deposit, emails, newspaper, newspapers, magazine, clock, clocks, hour, date,
           launch, start
  number   Do the first one
  1        Pick it up, or the nearest of them, and say where it lives
  2        Put the box or the basket next to you
  3        Choose the place where it lives
  4        Open one hand
  unclear  Choose a place for one sort of them
  tired    Do what you can reach from where you sit
  afraid   Do three, and leave the rest
  bored    Tidy until one song ends

part with things
  when     donate, give away, pass on, get rid of, throw away, throw out, chuck, chuck out, toss, discard,
           part with, rehome, regift, recycle, freecycle, dump, dispose of, hand down, hand on, offload, get
           shot of, jettison, bag up: @belongings
  unless   medicine, parcel, habit, him, fear, ex, bin bag, bin bags
  number   Put the first one in a bag
  1        Put an empty bag next to it
  2        Find a bag for it
  3        Choose one that's easy to part with
  4        Say who might be glad of one
  unclear  Look up who takes them, and when they're open
  tired    Hang the empty bag on the door handle
  afraid   Choose one that you could get back
  bored    Thank it for its best day

share out what someone left
  when     share out, divide, divide up, divvy up, split, split up, allocate,
           parcel out, bequeath, earmark: @belongings, @furniture
  unless   cost, price, bill, rent, fairly housework
  1        Write one name next to one thing
  2        Write down three things that matter to someone
  3        Choose one thing no one would argue about
  4        Think of who'd love one of them
  unclear  Ask one person “Is there one thing you'd like?”
  tired    Choose one thing, and leave the rest for another day
  afraid   Say “Nothing goes today” out loud
  bored    Tell someone where one of them came from

wrap or box things
  when     pack, pack up, wrap, wrap up, bubble wrap, box, box up, crate, store, put in storage, put in the
           loft, archive, move to storage, preserve, protect, crate up: @belongings
  unless   pipe, pipes, frost, charger, chargers, plug, trip, holiday, weekend, present, gift, lunch, hospital,
           birthday, beliefs, order, customers
  number   Wrap the first one
  1        Find a box, a bag or some paper for it
  2        Put it on the table
  3        Choose one you won't need this week
  4        Say where it would go
  unclear  Write one word on the box
  tired    Put the box where you'll see it
  afraid   Begin with one that can't break
  bored    Draw on the box what's in it

look for a thing
  when     find, look for, search for, hunt for, hunt down, track down, locate, retrieve, dig out, dig up,
           unearth, fish out, seek out, trace: @belongings
  when     find, look for, search for, hunt for, hunt down, track down, locate, retrieve, unearth: @tool
  unless   new, cheap, second hand, hire, rent, pattern, replacement, somewhere, a place, place for, home for,
           a new, someone, lost property, song, tune, melody, piece, chord
  1        Write down where you last saw it, or where it might be
  2        Look in one drawer
  3        Look in one pocket
  4        Close your eyes and picture where it was
  unclear  Say out loud what you did the last time you had it
  tired    Look around where you're sitting
  afraid   Ask someone to look in one place with you
  bored    Search one pocket like a detective

write down what there is
  when     list, inventory, catalogue, document, index, make inventory of, itemise, write down, log:
           @belongings, @furniture
  when     count: @belongings, @furniture, @tool
  1        Go to where they are, with a pencil and a sheet of paper
  2        Count the ones you can see from here
  3        Put paper and a pencil where you'd walk past
  4        Say the name of one of them
  unclear  Choose three columns: what, where, whose
  tired    Take one photo of all of it
  afraid   Begin with one that matters to no one
  bored    Give the first one a grand title

wipe small things
  when     clean, dust, wipe, polish, wash, rinse, shine, buff, disinfect, wipe down, deep clean: @belongings
  unless   litter, sugar, flour, cocoa
  number   Do the first one
  1        Put a cloth, or what you'd clean it with, next to it
  2        Go to where it is
  3        Look at where it needs it most
  4        Choose the one you like best
  unclear  Look up what that sort of thing is cleaned with
  tired    Put the cloth next to it for tomorrow
  afraid   Try it where no one looks
  bored    Tell it where it's been

mend small things
  when     mend, glue, repair, patch up, restring, rewire, restore, fix up, touch up, fix: @belongings
  unless   broken record, lock
  1        Look closely at it, in good light
  2        Put it on the table, on a cloth
  3        Write down what it needs, in three words
  4        Turn it over in your hand
  unclear  Ask someone who mends such things
  tired    Put it in a bag for the repair shop
  afraid   Begin with the one you'd mind least
  bored    Tell it where it's been

show or hang things
  when     hang, hang up, put up, arrange, show, set out, lay out, put out, mount, place, string up,
           stand up,
           put on shelf, put on the wall, decorate with: @belongings
  unless   stamp, coin, specimen, album, coat, washing, phone, notice, for sale, put out the candle,
           put out the candles, arrange for
  1        Go and stand where it would go
  2        Choose the spot
  3        Take it out, or the first of them
  4        Picture it there
  unclear  Choose one, and leave the others in the box
  tired    Lean one where it'd go
  afraid   Choose a spot you can change later
  bored    Put the silliest one in the middle

carry things from one place to another
  when     bring down, move, load, fetch down, shift, lift down, get down, unload: @belongings
  unless   date, appointment, meeting, money, savings, refund, parcel, files, shop
  1        Clear the spot where it will go
  2        Stand next to it for a moment
  3        Look at the way you'd take it
  4        Roll your shoulders once
  unclear  Choose what goes first
  tired    Take the lightest one
  afraid   Ask someone to carry with you
  bored    Carry one on your head

carry a thing along
  when     carry, haul, lug, take up, bring up, bring in, transport: @belongings
  unless   date, appointment, meeting, money, savings, refund, parcel, files, shop
  1        Go to where it is, and take hold of it
  2        Look at the way you'd take it
  3        Say where it's going
  4        Roll your shoulders once
  unclear  Choose what goes first
  tired    Take it as far as the door
  afraid   Ask someone to carry with you
  bored    Hum a march while you do it

bring a thing to somebody
  when     bring, ferry, take over, drop round, hand over, give back, return, bring back, take back, drop off:
           @belongings
  unless   date, appointment, meeting, money, savings, refund, parcel, files, shop, from
  1        Find it, and lay it by the door
  2        Find it, and put a hand on it
  3        Say where it's going
  4        Roll your shoulders once
  unclear  Write one line: “When are you in?”
  tired    Put it where you'd trip over it
  afraid   Write down one line you'd say with it
  bored    Tie a bow round it
"""
