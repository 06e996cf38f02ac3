"""A household: tidying, sorting, throwing out, packing, files and photos, a home that got away."""

KINDS = """
things too large for a bin bag
  when     -: old mattress, old sofa, old piano, old fridge, old bed, old tv, old wardrobe, old carpet, old
           washing machine, broken fridge, broken tv, dead fridge, old cooker
  when     get rid of, throw out, dispose of: piano, old piano, wardrobe, old wardrobe, bed, sofa, old sofa,
           mattress, old mattress, fridge, old fridge, washing machine, tv, old tv, couch, armchair, carpet
  when     bin, discard, recycle, toss, chuck, get rid of, throw out, throw away, dispose of: sofa, mattress,
           furniture, rug, old sofa, old mattress, fridge, washing machine, carpet
  1        Look up who collects it, or who'd like it
  2        Take one photo of it
  3        Measure how wide it is
  4        Picture the empty space
  unclear  Write down what it would cost to have it collected
  tired    Stick a note on it with a date
  afraid   Ask someone to decide with you
  bored    Write the silliest advert for it

clear out photos and files
  when     sort, organise, clear, tidy, sort through, go through, clear out, clean up: photo, picture,
           camera roll, photograph, photo library
  when     -: camera roll
  when     clean: camera roll, photo library
  unless   ex, ex's, exes
  1        Choose one photo that stays
  2        Look at the first one
  3        Look at any one of them
  4        Think of one picture you'd like to find
  unclear  Decide on one month to begin with
  tired    Put a heart on one photo you like
  afraid   Begin with screenshots, with no one in the picture
  bored    Find last month's strangest one

photos and pictures to go
  when     delete, remove, bin: photo, picture, camera roll, photograph, photo library, selfie
  unless   ex, ex's, exes, wall, frame, nail
  number   Delete one photo
  1        Open the place where that's kept, and look
  2        Choose the first one to go
  3        Put the phone or the laptop in front of you
  4        Think of one you'd keep
  unclear  Write down which ones you'd like to be rid of
  tired    Delete one, and stop
  afraid   Hide it first, and delete it another day
  bored    Find the strangest one

tidy files on the computer
  when     sort, organise, clear, tidy, clean up, sort through, clear out, empty, declutter: file, desktop,
           download, folder, hard drive, bookmark
  when     clear, clear out, declutter, organise, clean up: computer, laptop, phone, google drive, shared
           drive, usb stick
  when     close, sort, clear out, clear, declutter, organise: tab
  unless   repair, bar, pub, pool, snow, insurance, contract
  1        Look at one thing in it, and decide: stay or go
  2        Look at one thing in it
  3        Open the folder that bothers you most
  4        Close one window you don't need
  unclear  Make one folder called “Later”
  tired    Sort the folder by date, and stop there
  afraid   Begin with a file you could get back
  bored    Find the oldest file in it

clear the desk
  when     clean, tidy, declutter, organise, clear, sort, tidy up, clear off, clear up, clean up, deep
           clean, reorganise, sort out, scrub, wipe, wipe down, deal with, tackle, reset: desk, workspace,
           office, worktable, study
  when     -: workspace
  1        Put one thing back in its place
  2        Look for one thing that belongs elsewhere
  3        Carry one cup to the kitchen
  4        Move one thing to the edge
  unclear  Put all the paper in one pile
  tired    Make room for one elbow
  afraid   Put the pile in a bag, unsorted
  bored    Guess what's at the bottom of the pile

sort clothes
  when     sort, declutter, clear out, tidy, organise, go through, sort through, clean out, thin out, swap,
           clear, empty, cull, clean, deep clean, tidy up, clean up, reorganise, sort out, scrub, wipe, wipe
           down, deal with, tackle, reset: wardrobe, closet, dresser, chest of drawers, coat rack, shoe
           cupboard
  when     sort, declutter, clear out, tidy, organise, go through, sort through, clean out, thin out, swap,
           clear, empty, cull, clean, tidy up, clean up, reorganise, sort out, deal with, tackle, reset:
           clothes, piece of clothing, clothing, old clothes, outgrown clothes, kids' clothes, winter clothes
  when     -: wardrobe, closet, outgrown clothes, winter clothes, baby clothes
  unless   build, assemble, wash, tip, dump, door, hinge, ikea, moth, moths
  1        Take one piece out
  2        Hang an empty bag on the wardrobe
  3        Open the wardrobe
  4        Name one thing in there you never wear
  unclear  Turn one hanger the other way round
  tired    Put one thing in a bag
  afraid   Begin with socks; they hold no memories
  bored    Put on the oddest thing you find

a room full of things
  when     clean, tidy, deep clean, tidy up, clean up, clean out, clear, clear out, declutter, organise,
           reorganise, sort, sort out, deal with, tackle, empty, go through, reset, sort through: workshop
  when     deal with, clean, tidy, declutter, organise, clear, clear out, sort, sort out, empty, go through,
           sort through, clean out, tackle, tidy up: garage, attic, basement, cellar, shed, loft, storage
           unit, spare room, storage, storeroom, box room, hoard, mum's attic, junk room, back room,
           cupboard under stairs, outhouse, barn
  when     -: garage, attic, basement, cellar, shed, loft, spare room, junk room, box room
  when     empty, clear out, clean out: bedroom, house, flat, apartment, living room, home, nursery, guest
           room, dorm room, student room, caravan, room, place
  unless   convert, build, paint, sale, mot, car, van, clutch, exhaust, service, quote, ring, bill, phone,
           icloud, cloud, google, whatsapp, ipad, laptop, gb, clear out of, out of the
  1        Take one thing out of it
  2        Put an empty box by its door
  3        Open the door and choose the nearest thing
  4        Say what you'd like the room for
  unclear  Write “keep” on one box and “go” on another
  tired    Put one box by its door
  afraid   Take one photo from the doorway, and close the door
  bored    Bring out the oddest thing you see from the door

a drawer, a shelf, a cupboard
  when     organise, tidy, clean, sort, clear out, clear: under bed, under sofa, under sink, bedside drawer
  when     -: cupboard, drawer, garage shelf, linen cupboard
  when     clean, tidy, declutter, organise, sort, clear, empty, sort out, tidy up, clear out, deep clean,
           clean up, clean out, reorganise, deal with, tackle, go through, reset, sort through: drawer,
           cupboard, shelf, bookshelf, cabinet, junk drawer, bookcase, medicine cabinet, toolbox
  when     -: junk drawer
  when     tidy, clear, empty, clear out, clean out, declutter, go through: handbag, purse, bag
  unless   build, assemble, install, hang, freezer, fridge, hide, top of, stuck, handle, hinge, knob, won't,
           hoover, vacuum, catheter, stoma, colostomy, leg bag, urine, dust, bin, rubbish, grass, compost,
           tea, sick
  1        Take one thing out that doesn't live there
  2        Put one thing back in its place
  3        Put an empty box on the floor beside it
  4        Open it by a hand's width
  unclear  Take out something that's surely rubbish
  tired    Take out one thing
  afraid   Begin with the front row
  bored    Find something you didn't know you had

unpack
  when     unpack: bedroom, kitchen, bathroom, room, study, living room, office
  when     unpack: suitcase, box, bag, backpack, shopping, rucksack, kitchen box, moving box, last box,
           dishwasher box, toiletries
  when     unpack: *
  when     open: moving box
  when     -: unpacking
  unless   lorry, van, pallet, delivery, why, what, feeling, fear, metaphor, poem, meaning, thought, theory,
           argument, concept, grief, anger, idea, sentence, chapter, therapy, tuple, meant, array
  number   Open one of them
  1        Open it, or the nearest box, and take one thing out
  2        Open it, or the nearest box
  3        Put it where you'll walk past it
  4        Say one thing that's surely in it
  unclear  Take out what you need this week
  tired    Take out the toothbrush, and leave the rest
  afraid   Open the one with the least in it
  bored    Guess three things inside before you open it

pack
  when     pack: *
  when     -: packing, suitcase
  unless   lunch, school bag, list, wound, nose, sinus, pack it in, pack in the, pack in my, van, trailer,
           lorry, bearing, bearings, hole, gap, the car, car boot, ute, dishwasher, joint, smoking, vaping, it
           in, pack in, pack horse, pack animal, pack meeting, pack of, pack pony, pack ice, pack leader, pack
           holiday, pack frame, cub, cubs, brownies pack, nothing, nobody, no one, pack from, packing shed,
           packing tape, packing box, packing list, packing job
  1        Put the open bag or box in front of you
  2        Fetch the bag or the box
  3        Think of where the bag or the box is
  4        Name the one thing you couldn't go without
  unclear  Write down five things to take
  tired    Put your toothbrush on the bag
  afraid   Pack something that makes you feel at home
  bored    Pack in alphabetical order

tidy a room
  when     put back, put away: thing, things, toy, toys
  when     -: toys, kids toys
  when     -: kids room
  when     -: kid room, kids room, children's room, whole flat
  when     clean, tidy, declutter, organise, tidy up, clean up, deep clean, clear, reorganise, sort, reset,
           sort out, get on top of, tackle, blitz, straighten, clean out, clear out, scrub, wipe, wipe down,
           deal with, empty, go through, sort through: lounge, hallway, clutter, mess, toy, stuff, balcony,
           terrace, patio, kid's room, kids' room, entrance, chaos, floordrobe, surface, home clean, corner,
           doom pile, porch, utility room
  when     clean, tidy, declutter, organise, tidy up, clean up, deep clean, clear, reorganise, reset, sort
           out, get on top of, tackle, blitz, straighten, scrub, wipe, wipe down, sort through: bedroom, room,
           house, flat, apartment, living room, home, place, nursery, guest room, dorm room, student room,
           caravan
  when     -: clutter, housework, chore, mess, cleaning, tidying, living room, bedroom, floordrobe, balcony,
           kid's room, kids' room, spring cleaning, house cleaning, cleaning day, doom pile, hallway,
           household chores
  when     tidy, tidy up, declutter, clean up: -
  when     pick up: toy, toys
  when     pick up: clutter, mess, floordrobe
  unless   buy, sell, rent, move, paint, hotel, klarna, debt, money, tax, bank, bill, code, email, diary,
           data, pension, benefits, visa, shop, argos, dry cleaners, idea, toy with, rota
  1        Put one thing back where it lives
  2        Pick up whatever's nearest to you
  3        Open the window wide
  4        Choose the one thing that bothers you most
  unclear  Choose one corner, and leave the others
  tired    Put one thing away, from where you sit
  afraid   Begin with rubbish; there's nothing to decide
  bored    Tidy until one song ends

keep it tidy
  when     keep: house, home, flat, apartment, room, bedroom, kitchen, living room, hallway, bathroom, desk,
           surface, worktop, table, sink, place, floor, garden, car
  only     tidy, clean, neat, clear, uncluttered, clutter free
  1        Put one thing back where it lives
  2        Pick up whatever's nearest to you
  3        Choose one spot to keep clear
  4        Picture that spot, clear
  unclear  Choose one corner, and leave the others
  tired    Put one thing away, from where you sit
  afraid   Begin with rubbish; there's nothing to decide
  bored    Tidy until one song ends

find what is gone
  when     find, look for, search for: *
  unless   weight, motivation, job, myself, language, time, love, passport, card, licence, tooth, bonds,
           pension, cat, dog, friend, touch, relatives, cousin, what's missing, what is missing, missing from
  only     lost, missing, mislaid
  1        Write down where it was last, as far as you know
  2        Ask one person who was there
  3        Feel behind one cushion
  4        Close your eyes, and picture it
  unclear  Write down what you did right before
  tired    Leave it for tomorrow's light
  afraid   Tell someone that it's gone
  bored    Name the oddest place it could be

find a thing
  when     find, look for, search for, locate, hunt for: passport, key, wallet, glasses, charger, phone,
           receipt, certificate, ring, remote, keys, sock, earring, document, birth certificate, notebook,
           cable
  when     find: warranty, guarantee, receipt, manual
  when     find: contract, old contract, lease, will, deed
  unless   somebody, someone, translator, translate, birthday, buy, new, wedding, song, shop, cheap, sing,
           bride
  1        Go to the first place where it could be
  2        Write down where you last saw it
  3        Look in one drawer
  4        Close your eyes and picture where it was
  unclear  Say out loud what you did the last time you had it
  tired    Look around where you're sitting
  afraid   Ask someone to look in one place with you
  bored    Search one pocket like a detective

throw out, get rid of
  when     throw out: *
  when     throw away: *
  when     throw away, throw out, get rid of, dispose of, bin, chuck, recycle, clear out, toss, discard:
           magazine, old magazine, newspaper, junk, cardboard, old paper, broken thing, bottle, jar, box,
           old
           thing, cable, clutter, stuff, thing, old stuff, cosmetics, makeup, expired food, toy, cardboard
           box, plastic bag, empty bottle, glass
  when     -: junk
  unless   habit, thought, worry, mice, ants, pest, moth, debt, cat, dog, pills, medicine, knife, friend,
           him,
           her, headache, idea, back out, my back, question, @inmind, milk, soup, juice, sauce, rest of,
           inbox, mailbox, email, rules, downloads, spam, server, database, folder
  number   Put the first one by the door
  1        Put an empty bag next to it
  2        Put three things in a bag to go
  3        Hang a bag for it on the door handle
  4        Say what you'd throw out first
  unclear  Look up where it goes where you live
  tired    Move it one metre towards the door
  afraid   Begin with something that's empty or torn
  bored    Throw the first one like a basketball

put decorations and seasons away
  when     put away, take down, put up, pack away, store, unpack, get out: decoration, christmas decoration,
           christmas tree, halloween decoration, garden furniture, fairy lights, lights, seasonal decoration
  when     decorate: house, tree, christmas tree, window, table, porch
  when     -: christmas decoration, decorations, christmas tree
  unless   delete
  1        Choose the one piece you'd begin with
  2        Look at the spot where it'll go
  3        Picture it done
  4        Put one hand on it
  unclear  Begin with the table
  tired    Take the three nearest, and leave the rest
  afraid   Wrap the most fragile one first, in a sock
  bored    Sing the song of another season

make it ready for visitors
  when     get, make, prepare, clean, tidy, get ready: house ready, flat ready, guest room, home ready,
           guest room bed
  when     let in, expect, prepare for: landlord, visitor, guest, inspection at home, in laws, cleaner,
           plumber, inspector
  when     -: guest room, house guest, visitors, inspection of flat
  unless   shop, restaurant, hotel, sell
  1        Clear a path from the door to one chair
  2        Hang up a clean towel
  3        Put the loose things in one basket
  4        Close the door of one room
  unclear  Stand at the door, and see what they'd see first
  tired    Wipe the basin, and dim the light
  afraid   Write “Please don't mind the mess, I'm glad you're coming”
  bored    Hide one silly thing in the oven

a household that got away
  when     clear, make, dig: walkway, way through, path to bed, path to door, path through
  when     face, tackle, get on top of, rescue, start on, deal with, sort out, begin with, get back, catch
           up on: housework, disaster, chaos, messy house, messy flat, hoarding, squalor, whole house, mess,
           mess at home, kitchen disaster, depression room, messy room, pigsty, cleaning, chores
  when     find: floor
  when     -: hoarding, messy house, messy room, depression room, chaos, messy flat
  when     clean up, tidy up, clear up: party, dinner, lunch, party mess
  when     tackle, get on top of, rescue, catch up on: house, flat, household, home
  unless   garden, career, snow, gravel, outside, front, buy, sell, insurance, rent, climate, inbox, klarna,
           debt, money, tax, bank, bill, code, email, diary, data, pension, benefits, visa
  1        Put one piece of rubbish in a bag
  2        Carry one cup to the sink
  3        Open one window
  4        Choose the spot you'd like to sit in
  unclear  Do the rubbish first; there's nothing to decide
  tired    Clear the side of the bed you sleep on
  afraid   Ask someone who won't judge to sit with you
  bored    Fill one bag to one song

shake it out
  when     shake, shake out, beat, beat out: @linen, rug, mat, doormat, carpet, tablecloth, bedspread, bath
           mat, duster, sofa throw, hearthrug
  unless   drum, egg, record, bottle
  1        Take it to the door or a window
  2        Pick up what lies on it
  3        Open the door or the window
  4        Take hold of one corner
  unclear  See which way the wind blows
  tired    Fold it over, crumbs inside, and leave it by the door
  afraid   Begin with one corner
  bored    Shake it to one chorus

look for a leak
  when     look under, look behind, look inside, look in, check under, check behind, look at: sink, bath,
           boiler, toilet, dishwasher, washing machine, radiator, tank, basin, pipe, cistern, shower tray,
           fridge, floor, cupboard
  only     leak, leaking, dripping, drip, drips, water, wet, damp, puddle
  1        Lay a dry sheet of kitchen paper under it
  2        Fetch a torch, or your phone for its light
  3        Move what stands in front of it
  4        Listen to it for one breath
  unclear  Feel which pipe is wet, from the top down
  tired    Put a bowl under it, and look tomorrow
  afraid   Find the tap that turns the water off
  bored    Guess which pipe it is

a home plan, chores shared
  when     make, write, set up, do, create, agree on: cleaning plan, chore list, chore chart, cleaning
           schedule, household plan, cleaning routine, housework list
  when     talk about, share, split, divide, discuss: housework, chore, chores, household
  when     -: cleaning plan, chore chart, chore list, cleaning routine
  1        Write down the one chore you like least
  2        Write down three chores, and a name for each
  3        Write the days of the week on a page
  4        Say one chore you don't mind
  unclear  Write down what bothers you when you come in
  tired    Choose one thing to leave this week
  afraid   Ask “Which chore would you trade with me?”
  bored    Let a pair of dice decide who does what

cables, keepsakes, collections
  when     sort, go through, organise: kids art, kid's art, children's drawing, artwork, letter collection,
           old letters
  when     sort, organise: writing
  when     sort through, go through, sort: china, crockery, collection, old things, ornament, photo box
  when     sort, organise, go through, declutter, tidy, sort through, clear out: cable, cables drawer, cable
           box, keepsake, memorabilia, sewing things, craft supplies, tool, jewellery, make up, makeup,
           cosmetics, dvd, cd, kids' art, drawing, spice, tupperware, medicine cupboard, battery, screw,
           button, souvenir, yarn, stash, paper bag, toy box
  when     sort, organise, declutter, tidy, sort through, clear out: record, book, old book, recipe
  when     -: cable drawer, cable box, keepsake box, keepsakes, spice rack
  when     declutter, go through, sort through: collection
  unless   tax, photo, code, library
  number   Take one out, and decide about that one
  1        Take one out, and decide about that one
  2        Put two similar ones side by side
  3        Put an empty bowl on the table for them
  4        Hold the one you like best
  unclear  Make two piles: used this year, and not
  tired    Put one in a bag to go
  afraid   Begin with the ones without a story
  bored    Find the one you can't explain

clean under or behind it
  when     clean under, clean behind, hoover under, hoover behind, vacuum under, vacuum behind, sweep under,
           sweep behind, mop under, wipe behind, dust behind, clean beneath, pull out and clean behind: *
  1        Put what you'd clean with next to it
  2        Look under or behind it, by the light of your phone
  3        Fetch the cloth, the broom or the hoover
  4        Guess what you'll find there
  unclear  Begin with what you can reach without lifting
  tired    Do one arm's length
  afraid   Ask someone to help shift it
  bored    Count the coins you find
"""
