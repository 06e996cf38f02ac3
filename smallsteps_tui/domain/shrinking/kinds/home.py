"""House and household: cleaning, tidying, laundry, repairs."""

KINDS = """
wash the dishes
  when     wash, rinse, dry, scrub, wash up, clean: dish, plate, pot, pan, cup, mug, cutlery, washing up,
           dishes
  when     -: dish, dishes, washing up, pots and pans
  when     wash up: -
  unless   satellite, recipe
  number   Wash one dish
  1        Wash one cup
  2        Run the hot water
  3        Put one plate in the sink
  4        Pick out the one you'd wash first
  unclear  Stack what is the same
  tired    Fill the sink, and let them soak
  afraid   Cover the pile with a tea towel and wash the one beside it
  bored    Wash until one song ends

the dishwasher
  when     empty, unload, load, fill, run, start, unstack, turn on: dishwasher
  when     -: dishwasher
  unless   repair, fix, buy
  1        Take out one cup, or put one in
  2        Open its door
  3        Put one cup next to it
  4        Look which way round the light is
  unclear  Begin with the cutlery
  tired    Open the door and leave it open
  afraid   Take out the spoons, and nothing else
  bored    Do it before the kettle boils

do the laundry
  when     wash, do, sort, start, put on, put in, run, hang, hang up, hang out, dry, bring in: laundry,
           washing, load of laundry, load, clothes, whites, towel, sheets
  when     -: laundry, washing, load of laundry, washing machine
  unless   window, dish, car, mouth
  1        Put one shirt in the machine
  2        Carry the basket to the machine
  3        Pick one sock up from the floor
  4        Throw one sock towards the basket
  unclear  Make one pile: dark things
  tired    Put the basket in the way, for tomorrow
  afraid   Begin with five things you know can't shrink
  bored    Put on one song, and load until it ends

fold, iron, put clothes away
  when     fold, iron: -, *
  when     put away: laundry, clothes, shirt, washing
  when     match, pair: sock
  when     -: ironing
  unless   toy, groceries, shopping, chair, paper, money
  number   Fold one piece
  1        Fold one shirt
  2        Put one pair of socks away
  3        Carry the basket to the chair
  4        Smooth one sleeve with your hand
  unclear  Begin with what goes in one drawer
  tired    Fold one towel and leave the rest in the basket
  afraid   Begin with a thing that can't go astray: a towel
  bored    Match socks until the song ends

clear out photos and files
  when     sort, organise, delete, clear, tidy, clean, sort through, go through, back up, clear out, clean up:
           photo, picture, camera roll, photograph, photo library
  when     -: camera roll
  number   Delete one photo
  1        Delete one photo
  2        Save one photo in a folder named “Keep”
  3        Open the photos at the newest
  4        Choose the one you like best of the last five
  unclear  Decide on one month to begin with
  tired    Heart one photo you like
  afraid   Begin with screenshots, where no one is in the picture
  bored    Find the strangest one of last month

tidy files on the computer
  when     sort, organise, clean, clear, tidy, clean up, sort through, clear out, empty, declutter: file,
           desktop, download, folder, hard drive, computer, drive, bookmark, tab, laptop, phone
  when     close: tab
  when     -: desktop, downloads
  unless   repair
  1        Move one file into its folder
  2        Delete one file
  3        Open the folder
  4        Close one window you don't need
  unclear  Make one folder named “Later”
  tired    Sort the folder by date, and stop there
  afraid   Begin with a file you can get back
  bored    Find the oldest file in it

clean the kitchen
  when     clean, tidy, declutter, scrub, wipe, wipe down, organise, tidy up, clean up, clear, deep clean,
           sort: kitchen, counter, stove, oven, sink, hob, worktop, microwave, cooker
  when     -: kitchen, oven
  unless   cabinet door, paint, drain
  1        Wipe one corner of the counter
  2        Put one cup in the sink
  3        Throw one thing away
  4        Wet the cloth
  unclear  Choose one corner, the size of a tray
  tired    Put one cup in the sink and leave the rest
  afraid   Open the window first, then wipe the easiest spot
  bored    Wipe until the kettle boils

clean the fridge
  when     clean, clear, clear out, clean out, defrost, sort, sort out, empty, tidy, organise, wipe: fridge,
           freezer, pantry, larder
  when     -: fridge, freezer, pantry
  unless   buy, repair, fix
  1        Throw out one thing from the fridge
  2        Wipe one hand's width of a shelf
  3        Open the door and find the oldest jar
  4        Put a cloth on top of it
  unclear  Begin with the door
  tired    Take out one jar
  afraid   Take one thing out fast, and close the door
  bored    Read out the best-before dates like lottery numbers

clean the bathroom
  when     clean, tidy, scrub, wipe, wipe down, tidy up, clean up, deep clean, descale: bathroom, toilet,
           bath, mirror, shower, loo, bathtub, basin
  when     -: bathroom
  unless   renovate, install
  1        Wipe the tap
  2        Put one bottle back in its place
  3        Hang up one towel
  4        Wipe one spot off the mirror with your sleeve
  unclear  Begin with the part you touch most
  tired    Leave some cleaner in the basin to work by itself
  afraid   Put on gloves, and begin with the tap
  bored    Clean what you can reach while you brush your teeth

clear the desk
  when     clean, tidy, declutter, organise, clear, sort, tidy up, clear off, clear up, clean up: desk, table,
           workspace, office, worktable, study, dining table
  when     -: desk, workspace
  1        Put one pen back in its place
  2        Clear one patch, the size of a hand
  3        Carry one cup to the kitchen
  4        Move one thing to the edge
  unclear  Put all paper in one pile
  tired    Clear room for one elbow
  afraid   Put the pile in a bag, unsorted
  bored    Guess what lies at the bottom of the pile

sort clothes
  when     sort, declutter, clear out, tidy, organise, go through, sort through, clean out, thin out, donate,
           swap, clear: wardrobe, closet, clothes, clothing, dresser, old clothes, shoe
  when     -: wardrobe, closet
  unless   build, assemble, wash
  1        Take one piece off its hanger
  2        Hang an empty bag on the wardrobe
  3        Open the wardrobe
  4        Name one thing in there you never wear
  unclear  Turn one hanger the other way round
  tired    Put one thing in a bag
  afraid   Begin with socks; no one is attached to socks
  bored    Put on the oddest thing you find

a room full of things
  when     clean, tidy, declutter, organise, clear, clear out, sort, sort out, empty, go through, sort
           through, clean out, tackle, tidy up: garage, attic, basement, cellar, shed, loft, storage unit,
           spare room, storage, storeroom, box room
  when     -: garage, attic, basement, cellar, shed, loft, spare room
  unless   convert, build, paint, sale
  1        Take one thing out of it
  2        Put an empty box by its door
  3        Open the door and choose the nearest thing
  4        Say what you'd like the room for
  unclear  Write “keep” on one box and “go” on another
  tired    Put one box by its door
  afraid   Take one photo from the doorway, and close the door
  bored    Bring out the oddest thing you see from the door

a drawer, a shelf, a cupboard
  when     clean, tidy, declutter, organise, sort, clear, empty, sort out, tidy up, clear out, rearrange:
           drawer, cupboard, shelf, bookshelf, cabinet, junk drawer, bookcase, medicine cabinet, toolbox,
           handbag, purse, bag
  when     -: junk drawer
  unless   build, assemble, install, hang
  1        Take one thing out that doesn't live there
  2        Put one thing back in its place
  3        Put an empty box next to it
  4        Open it by a hand's width
  unclear  Take out what is surely rubbish
  tired    Take out one thing
  afraid   Begin with the front row
  bored    Find the thing you didn't know you own

unpack
  when     unpack: *
  when     open: moving box
  when     -: unpacking
  number   Open one of them
  1        Take out one thing and put it where it lives
  2        Open it
  3        Put it where you'll walk past it
  4        Say what is surely in it
  unclear  Take out what you need this week
  tired    Take out the toothbrush, and leave the rest
  afraid   Open the one with the least in it
  bored    Guess three things in it before you open it

pack
  when     pack: *
  when     -: packing, suitcase
  unless   lunch, school bag
  1        Put one pair of socks in
  2        Open the bag on the bed
  3        Put the bag in the middle of the room
  4        Name the one thing you can't go without
  unclear  Write down five things that come along
  tired    Lay the toothbrush on the bag
  afraid   Pack the thing that makes you feel at home
  bored    Pack in the order of the alphabet

floors
  when     vacuum, hoover, mop, sweep: *
  when     clean, wash, scrub, dust: floor, carpet, rug, stair, hallway
  when     -: vacuuming, floor, hoovering
  unless   chimney
  1        Vacuum or sweep one rug's worth
  2        Plug it in, or get the broom
  3        Pick one thing up from the floor
  4        Move one chair out of the way
  unclear  Begin at the door
  tired    Put the vacuum cleaner in the middle of the room
  afraid   Begin where no one looks
  bored    Put on one loud song, and stop when it ends

clean the windows
  when     clean, wash, wipe, polish, do: window, front window, window pane, blind, curtain
  when     -: windows
  1        Wipe one pane
  2        Fill the bucket
  3        Put a cloth on the windowsill
  4        Wipe one fingerprint off
  unclear  Begin with the window you look out of most
  tired    Wipe the one spot that annoys you
  afraid   Stay with what you can reach from the floor
  bored    Draw a face in the soap first

clean the car
  when     clean, wash, tidy, hoover, vacuum, clear out, clean out: car, van, truck, motorbike
  1        Take one wrapper out of the car
  2        Put a bin bag on the seat
  3        Put the car key in your pocket
  4        Name one thing in there that isn't yours
  unclear  Begin with the driver's seat
  tired    Take out one thing when you next get out
  afraid   Begin with the glove box
  bored    Guess how many coins you'll find

tidy a room
  when     clean, tidy, declutter, organise, tidy up, clean up, deep clean, clear, reorganise, pick up, sort:
           bedroom, room, house, flat, apartment, living room, home, place, lounge, hallway, clutter, mess,
           toy, stuff, nursery
  when     -: clutter, housework, chore, mess, cleaning, tidying, household
  when     tidy, tidy up, declutter, clean, clean up: -
  unless   buy, sell, rent, move, paint, hotel
  1        Put one thing back where it lives
  2        Pick up what lies nearest to you
  3        Open the window wide
  4        Choose the one thing that bothers you most
  unclear  Choose one corner and forget the others
  tired    Put one thing away, from where you sit
  afraid   Begin with rubbish; it needs no deciding
  bored    Tidy until one song ends

make the bed
  when     make, change, strip: bed, sheet, bedding, bed linen, duvet cover, duvet
  unless   flower, raised, build, go to, ikea
  1        Pull the blanket straight
  2        Lift one pillow and put it back
  3        Open the window and turn the blanket back
  4        Smooth the sheet with one hand
  unclear  Begin with the pillow
  tired    Pull the blanket up to where you can reach
  afraid   Do one corner
  bored    Shake the pillow until it looks like a cloud

take out the bins
  when     take out, put out, empty, bring out, take, sort, bring in: trash, rubbish, bin, garbage, recycling,
           waste, compost, litter
  when     -: bin, recycling, trash, rubbish, garbage
  1        Tie up the bag
  2        Put the full bag by the door
  3        Press it down once, so the lid closes
  4        Put on one shoe for it
  unclear  Look up which bin it is this week
  tired    Put the bag where you'd fall over it
  afraid   Take the smallest bag first
  bored    Take it along when you next go out

mend or fix a thing at home
  when     oil, lubricate: *
  when     fix, repair, mend, replace, unblock, unclog, bleed, descale, tighten, patch: tap, leak, door, sink,
           drain, shelf, chair, table, lamp, light, bulb, light bulb, toilet, fence, gate, radiator, washing
           machine, dishwasher, fridge, window, lock, handle, hinge, roof, gutter, boiler, hole, wall, kettle,
           squeak, bike, bicycle, tyre, puncture, car, lawnmower, toy, zip, heater, heating, shower, laptop,
           phone, sofa
  when     repair, mend: *
  when     -: leak, leaky tap, repair
  unless   relationship, marriage, sleep, bug, code, friendship, posture, credit, software, login, build,
           test, typo, teeth, tooth
  1        Take one photo of what is amiss
  2        Put the toolbox next to it
  3        Touch the part that needs it
  4        Say in one sentence what it does
  unclear  Type what it does into a search, and read one answer
  tired    Put one tool next to it for tomorrow
  afraid   Read how someone else did it, and touch nothing
  bored    Film what it does, as a very serious reporter

put something together or up
  when     assemble, put together, install, mount, put up, hang, hang up, build, drill: shelf, shelves,
           picture, painting, mirror, frame, poster, curtain, curtain rail, lamp, bookcase, wardrobe, desk,
           bed, furniture, flat pack, switch, cot, crib, bracket, rack, cabinet, table, chair, light
  when     -: flat pack, furniture
  unless   code, app, light switch theory
  1        Look at the first picture, or hold it where it goes
  2        Lay out one bag of parts, or one nail
  3        Put one tool on a chair
  4        Touch the place where it goes
  unclear  Mark the spot with a bit of tape
  tired    Lean it against its wall for tomorrow
  afraid   Hold it up with someone watching, and make no hole yet
  bored    Count the screws, and name the odd one

paint a wall or a piece of furniture
  when     paint, repaint, varnish, stain, sand, wallpaper, plaster, decorate, redecorate, prime: wall, fence,
           room, door, kitchen, bedroom, bathroom, ceiling, shed, hallway, house, deck, table, chair,
           furniture, nursery, living room, cupboard, front door
  when     renovate, decorate, redecorate: *
  1        Paint one patch the size of a hand, or sand one
  2        Open the tin and stir once
  3        Put the brush and the tin beside it
  4        Hold a colour against it
  unclear  Choose between two colours, no more
  tired    Lay one sheet of newspaper on the floor
  afraid   Begin behind the door, where no one looks
  bored    Paint your initials first; they vanish under the rest

set up a device
  when     set up, connect, install, configure, reset, plug in, update: printer, router, wifi, phone, tv,
           computer, laptop, tablet, new phone, smart tv, speaker, camera, console, monitor, network, internet
  1        Plug it in
  2        Open the box
  3        Find the cable
  4        Say what you'd use it for first
  unclear  Read the first page of the leaflet
  tired    Put it to charge
  afraid   Plug it in with someone beside you
  bored    Give it a name it could have on the network

find a thing
  when     find, look for, search for, locate, hunt for: passport, key, wallet, glasses, charger, phone,
           receipt, certificate, ring, remote, keys, card, sock, earring, document, birth certificate,
           notebook, cable
  1        Write down where it was last seen
  2        Look into one pocket
  3        Look in one drawer
  4        Close your eyes and picture where it lay
  unclear  Say out loud what you did the last time you had it
  tired    Look in the place where you sit
  afraid   Ask someone to look in one place with you
  bored    Search one pocket like a detective
"""
