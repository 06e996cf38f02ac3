"""Clothes, shoes, towels and sheets, and all that is done with them."""

KINDS = """
@clothes
  nouns    cashmere, wool jumper, merino, silk, silks, lace, corduroy, leathers, leather, suede, sportswear,
           gym clothes, school kit, cricket whites, nursing bra, swimwear, ski wear, thermal, clothes,
           clothing, garment, piece of clothing, item of clothing, shirt, t shirt, tee, tee shirt, polo,
           polo shirt, blouse, tunic, vest, singlet, camisole, undershirt, jumper, sweater, pullover,
           cardigan, cardie, hoodie, sweatshirt, fleece, gilet, waistcoat, jacket, blazer, coat, overcoat,
           raincoat, mac, parka, anorak, cagoule, windbreaker, puffer, duffel coat, trousers, pair of
           trousers, pants, jeans, pair of jeans, chinos, cords, leggings, joggers, sweatpants, tracksuit,
           trackies, shorts, dungarees, overalls, boiler suit, onesie, jumpsuit, romper, babygrow,
           sleepsuit, skirt, kilt, dress, frock, gown, ball gown, sundress, suit, tuxedo, dinner jacket,
           three piece, tailcoat, uniform, scrubs, tabard, apron, pinny, hi vis, lab coat, chef's whites,
           costume, outfit, leotard, tutu, swimsuit, bikini, trunks, swimming costume, swimmers, cossie,
           wetsuit, rash vest, ski suit, salopettes, gym kit, pe kit, football kit, sports kit, swimming
           kit, rugby kit, gi, karate suit, jodhpurs, jersey, football shirt, bib, underwear, pants and
           socks, knickers, panties, boxers, briefs, bra, lingerie, petticoat, corset, girdle, thermals,
           long johns, pyjamas, pajamas, pj, jammies, nightie, nightdress, nightshirt, dressing gown, robe,
           bathrobe, housecoat, sock, stocking, tights, pair of tights, pair of socks, hosiery, glove,
           mitten, scarf, shawl, pashmina, stole, hat, beanie, bobble hat, cap, beret, bonnet, bowler,
           sunhat, tie, bow tie, cravat, cummerbund, sash, belt, headscarf, hijab, abaya, burqa, niqab,
           sari, saree, salwar, salwar kameez, shalwar kameez, kurta, lehenga, dupatta, sherwani, dhoti,
           lungi, sarong, kimono, yukata, hanbok, cheongsam, dashiki, kaftan, boubou, agbada, kitenge,
           wrapper skirt, djellaba, thobe, jubbah, poncho, dirndl, lederhosen, turban, cassock, surplice,
           veil, wedding dress, wedding suit, bridesmaid dress, prom dress, christening gown, baby clothes,
           babywear, school clothes, work clothes, workwear, maternity clothes, knitwear, woollens, wardrobe
           staples, delicates, hand me down, cast off clothes, layette, muslin

@shoes
  nouns    shoe, pair of shoes, boot, pair of boots, trainer, pair of trainers, sneaker, plimsoll, running
           shoe, walking boot, hiking boot, wellington, welly, wellie, gumboot, rain boot, snow boot, ski
           boot, football boot, cleat, sandal, flip flop, thong sandal, jandal, croc, slipper, moccasin,
           loafer, brogue, derby shoe, court shoe, stiletto, high heel, heels, mule shoe, clog, espadrille,
           ballet shoe, pointe shoe, tap shoe, dance shoe, jazz shoe, cycling shoe, climbing shoe, work
           boot, safety boot, steel toe, riding boot, cowboy boot, chelsea boot, doc martens, ugg, school
           shoe, insole, shoelace, footwear, ice skate, roller skate, skate

@linen
  nouns    nappy, cloth nappy, reusable nappy, bib, burp cloth, muslin cloth, bath rug, rag rug, bed sheet,
           bedsheet, fitted sheet, bed linen, linen, bedlinen, bedding, bedclothes, duvet, duvet cover,
           doona, comforter, quilt cover, pillowcase, pillow case, pillowslip, pillow, pillow cover,
           bolster, blanket, throw, bedspread, counterpane, coverlet, eiderdown, valance, mattress cover,
           mattress protector, mattress topper, electric blanket, weighted blanket, towel, bath towel, hand
           towel, beach towel, flannel, facecloth, washcloth, bath mat, bathmat, tea towel, dishcloth, dish
           towel, dishrag, napkin, serviette, tablecloth, place mat, placemat, table runner, doily, cushion,
           cushion cover, sofa cover, loose cover, slipcover, throw pillow, chair cover, curtain, net
           curtain, drape, nets, roman blind, shower curtain, curtain lining, sleeping bag, sleeping bag
           liner, picnic blanket, cot sheet, cot bumper, cellular blanket, swaddle, changing mat cover, pram
           liner, car seat cover, dog blanket, dog towel, dust sheet, rag, duster, cleaning cloth, mop head,
           oven glove, oven mitt, pot holder, tea cosy, antimacassar, prayer mat, yoga towel, sauna towel

wash a piece by hand or in the machine
  when     wash, hand wash, machine wash, rinse: rucksack, backpack, school bag, gym bag, tote bag, pencil
           case, soft toy
  when     hand wash, handwash, machine wash, launder, boil wash: ~
  when     wash, hand wash, handwash, launder, rinse, rinse out, soak, presoak, machine wash, wash out, wash
           through, boil wash, spin, wring, wring out, freshen, freshen up, sponge, spot clean, clean, scrub,
           bleach, whiten, get clean: @clothes, @linen
  when     get: stain out of shirt, stain out of dress
  unless   dry cleaner, hair, window, wardrobe, drawer, launderette, laundrette, laundromat, laundry service,
           leather, suede, cleaned
  number   Put one in the machine or the basin
  1        Open the machine, or run some water into the basin
  2        Bring one piece to where you'd wash it
  3        Read the little label in one piece
  4        Say which piece you'd need first
  unclear  Find the little label, and read the number on it
  tired    Put it in water, and walk away
  afraid   Begin with a piece that can't shrink
  bored    Put on one song, and stop when it ends

hang it up to dry or to air
  when     hang, hang up, hang out, hang outside, peg out, peg up, dry, dry off, air, air out, air off, line
           dry, air dry, drip dry, dry out, put out to dry: @clothes, @linen
  unless   curtain, blind, picture
  number   Hang up one piece
  1        Find a hanger, or put the rack up
  2        Carry one piece to where it'd hang
  3        Open the window
  4        Look out at the weather
  unclear  Begin with the piece that takes longest to dry
  tired    Hang up the big ones, and leave the rest
  afraid   Do the nearest one, any way it falls
  bored    Hang them by colour

bring the dry things in
  when     bring in, fetch in, get in, take off line, take off the line, take down, bring down, bring up:
           @clothes, @linen
  unless   curtain, blind, car
  1        Take hold of the nearest one
  2        Put the basket by the door
  3        Step as far as the door
  4        Look out at the sky
  unclear  Feel which one's dry
  tired    Bring the first armful, and drop it on a chair
  afraid   Bring one
  bored    Fling them all over one shoulder

press it
  when     iron, iron out, press, steam, steam iron, smooth, smooth out, de crease, decrease, uncrease:
           @clothes, @linen
  1        Put up the board, or hang it where you'd steam it
  2        Lay one piece out flat
  3        Choose the piece you'd need first
  4        Smooth one edge with your hand
  unclear  Read the little label on it
  tired    Hang it up in the steam of the shower
  afraid   Begin with the plainest piece
  bored    Put on one song, and stop when it ends

fold it and put it where it lives
  when     put away, tidy: @clothes, @shoes
  when     put away, put back, tidy away, clear away, stow, stow away, tidy, straighten, line up, stack:
           @clothes, @linen, @shoes
  unless   rucksack, suitcase, backpack, case, holdall, hand luggage, bag, boat, over, round, around, under,
           plant, tree, at, ready, cleaners, tailor, shop, order, cleaner, delivery, from
  number   Do one piece
  1        Make room in the place where it goes
  2        Pick up what lies nearest to you
  3        Open that drawer or that door
  4        Say where it goes
  unclear  Begin with the ones that share a drawer
  tired    Do three pieces, and leave the rest
  afraid   Begin with the easiest: a towel, or a pair
  bored    Do it until one song ends

mend or alter a piece
  when     patch, patch up, darn, stitch, stitch up, restitch, sew, sew up, hem, rehem, let out, alter,
           shorten, lengthen, resize, resise, customise, unpick, reline, crop, refashion, upcycle, remodel,
           embroider, rework, fix up, edge, re elastic, resew: @clothes, @linen
  when     mend, repair: @clothes, @linen
  when     take up, take in: @clothes, curtain
  unless   wardrobe, rail, rod, pole, hook, into, tailor, seamstress, line, rain, washing, patch cord, patch
           bay, synth, machine, fan belt, drive belt, conveyor
  number   Do one stitch in the first one
  1        Lay it flat, and mark the spot with a pin
  2        Turn it inside out, and look at the seam
  3        Put it where you'd sit and sew
  4        Choose the colour of the thread
  unclear  Put on one that fits, and see what's different
  tired    Put a needle and thread on top of it
  afraid   Try three stitches on a rag
  bored    Use a thread in a wild colour

mend a hole in something worn
  when     sew, sew up, darn, patch, patch up, stitch, stitch up, close: hole, tear, rip, split, seam, ladder,
           thin patch, worn patch
  when     mend, fix, repair: hole, tear, rip, split, seam, ladder, thin patch, worn patch
  only     pocket, sock, jumper, jeans, shirt, coat, glove, tights, sleeve, elbow, trousers, cardigan, knee,
           dress, blanket, sheet, tent, skirt, sweater, lining, cushion, jacket, leggings, pyjamas
  1        Look at the hole close up, inside and out
  2        Put it where you'd sit and sew
  3        Choose the colour of the thread
  4        Put a finger through the hole
  unclear  Draw round the hole with a bit of soap
  tired    Put a needle and thread on top of it
  afraid   Try three stitches on a rag
  bored    Use a thread in a wild colour

colour or waterproof it
  when     reproof, rewax: ~
  when     dye, tie dye, overdye, waterproof, reproof, proof, wax, rewax, spray, stain, paint, decorate, print
           on, distress, mothproof, bobble, debobble, de bobble, delint, depill, de pill, lint roll, de fuzz,
           shave: @clothes, @linen, @shoes
  1        Put it where the light is good, on some old paper
  2        Put what you'd need next to it
  3        Find a patch no one will see
  4        Choose the spot you'd begin with
  unclear  Read one line on the bottle or the packet
  tired    Put it out for tomorrow
  afraid   Try it on an old rag first
  bored    Choose the part you'd make wild

clean and mend shoes
  when     clean, wash, wipe, scrub, polish, shine, brush, buff, wax, dubbin, waterproof, spray, freshen,
           whiten, rinse, condition, oil, hose down, spruce up, smarten up, machine wash, get clean: @shoes
  number   Wipe one of them
  1        Wipe one of them with a cloth
  2        Put down a sheet of newspaper
  3        Put them next to the brush or the cloth
  4        Wiggle your toes
  unclear  Begin with the sole
  tired    Knock off the dry dirt, and leave the rest
  afraid   Try the heel first, where no one looks
  bored    Shine one until you see the lamp in it

break in, lace, resole
  when     break in, wear in, lace, lace up, relace, resole, reheel, stretch, glue, patch, sharpen, fix up:
           @shoes
  when     mend, repair: @shoes
  1        Take one of them in your hands, and look it over
  2        Put them next to your chair
  3        Find the one that needs it more
  4        Wiggle your toes
  unclear  Feel where it presses, or where it's worn
  tired    Put them by the door
  afraid   Try one, indoors, for one minute
  bored    Take five silly steps

go through clothes, one at a time
  when     sort, sort out, sort through, go through, clear, clear out, clean out, thin out, thin, cull, purge,
           weed out, weed, declutter, whittle, whittle down, edit, downsize, organise, reorganise, sift, sift
           through, look through, rummage, rummage through, decide on, decide about, streamline, triage, pare
           down, reduce, konmari, deal with, tackle, review, work through, get through, separate: @clothes,
           @linen, @shoes
  unless   car boot, boot of, boot sale, costume, outfit, suit, gown, fancy dress, uniform
  number   Do the first one
  1        Take out one piece, and leave the rest
  2        Say of one piece whether you'd wear it again
  3        Put one empty bag next to them
  4        Think of one that's surely staying
  unclear  Choose one sort to begin with, like the socks
  tired    Put one thing in a bag
  afraid   Begin with the ones that hold no memories
  bored    Put on the oddest one you find

give it away or take it somewhere
  when     hand out, share out: @clothes, @shoes
  when     bundle, bundle up, bundle off: @clothes, @shoes, @linen
  when     donate, give away, pass on, hand down, hand on, hand over, part with, get rid of, throw away, throw
           out, bin, chuck, chuck out, toss, recycle, let go of, let go, rehome, regift, give, give back,
           take, take back, bring back, drop off, drop, return, send back, hand back, take in for, deliver,
           dump, discard, get shot of, freecycle: @clothes, @linen, @shoes
  unless   off, stain, breath, picture, photo, bloody, walk, wash, name for
  number   Put the first one in a bag
  1        Find a bag for it, and put both by the door
  2        Hang an empty bag on the door
  3        Choose one that's easy to part with
  4        Say who might be glad of it
  unclear  Look up who takes it, and when they're open
  tired    Hang the empty bag on the door handle
  afraid   Choose one you can put back if you change your mind
  bored    Thank it for its best day out

put it up for sale
  when     list, advertise, flog, put up, photograph, upload, rent out: @clothes, @shoes
  1        Put it, or hang it, where the light is good
  2        Read its size and its make off the label
  3        Brush it once with your hand
  4        Say what you'd pay for it yourself
  unclear  Look up what one like it goes for
  tired    Put aside one you'd let go
  afraid   Write the price down, and publish nothing yet
  bored    Write the silliest line about it

lay out what you'd wear
  when     choose, pick, pick out, lay out, set out, put out, get out, dig out, look out, plan, decide on,
           wear, put on, try, try on, pull on, slip on, change, change into, get into, get ready, get changed
           into, prepare, sort for, dress in, match, coordinate, style, assemble, sling on, have ready, get
           dressed in, test, model: @clothes, @shoes
  unless   name, sheet, bed, pregnancy, wants, quilt, sell, donate, give, charity, shop, shops, second hand,
           buy, rent, bridal
  1        Open the wardrobe, or go to where it's kept
  2        Say out loud which one you'd wear
  3        Look at the two nearest ones
  4        Wiggle your fingers and your toes
  unclear  Look up what the weather will be
  tired    Put it over the chair for tomorrow
  afraid   Put it on at home, for one song
  bored    Put it on back to front first

clothes and shoes to look for in shops
  when     shop for, hunt for, browse, source, replace, research, compare, hire, rent, save for, upgrade,
           measure for, get fitted for, kit out: @clothes, @shoes
  when     shop for, replace, choose, pick, compare, research, upgrade, hunt for: @linen
  unless   lost, missing, fabric, hoover, mower, dryer, drive, vacuum, fan
  1        Write down its size, and one thing you'd like of it
  2        Look at one you have, and say what's good about it
  3        Look up one shop that would have it
  4        Say what you'd wear it for
  unclear  Write down what you'd wear it with
  tired    Save one picture of one you like
  afraid   Choose a shop where you can send it back
  bored    Look at the wildest one they have

put it away for a season
  when     store, pack away, put in storage, box, box up, bag up, vacuum pack, rotate, switch over, swap
           over, swap out, archive, preserve, stash, put in the loft: @clothes, @linen, @shoes
  number   Put the first one in
  1        Put an empty box or bag next to it
  2        Pick up one you surely won't need soon
  3        Choose one you won't need for months
  4        Say where they'd go
  unclear  Write one word on the box
  tired    Put the box where you'll see it
  afraid   Leave the box open for now
  bored    Hide a note in a pocket for next year

change what is on the bed or the rail
  when     strip, unmake, air: bed, sofa bed, cot, guest bed, spare bed, bunk, bunk bed, crib
  when     change, strip, strip off, put on, put fresh, make up with, swap, swap out, refresh, put out, take
           off, tuck in: @linen
  unless   read, music, scale, balance, electric, truck, van, bed of, rust, lorry, trailer
  1        Lay the clean one ready, or lift one corner
  2        Pull one corner loose
  3        Put one hand on it
  4        Smooth the bit you can reach
  unclear  Begin with the one you touch most
  tired    Turn the pillow over, and leave the rest
  afraid   Do one corner
  bored    Shake it once like a sail

curtains up and down
  when     hang, hang up, put up, rehang, take down, draw: curtain, net curtain, drape,
           nets, shower curtain
  when     open, pull, draw back, pull back, close, raise, lower: curtain, blind, drape, shutter, roman
           blind
  unless   lady, tailor, alteration, cleaners
  1        Take hold of one edge of it
  2        Stand in front of it
  3        Choose the side you'd begin with
  4        Turn your head towards the light
  unclear  Count the hooks or the rings
  tired    Do one hand's width
  afraid   Do it as far as feels all right
  bored    Do it like the start of a play

clothes, with nothing said
  when     brush, brush down, brush off, deep clean, look after, care for, maintain, rescue: @clothes,
           @shoes
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about,
           plough through, knock out, blitz, get sorted: @clothes, @shoes
  unless   make, knit, sew, off, code, tax, size, rehearsal
  1        Take it in your hands, and say what it needs
  2        Go over to where it is
  3        Look at the one on top
  4        Wiggle your fingers and your toes
  unclear  Say in three words what it's for
  tired    Put one piece over the chair
  afraid   Ask someone to look through them with you
  bored    Put two together that clash

towels and sheets, with nothing said
  when     see to, attack, get stuck into, bash out, have a go at, make a dent in, do something about, plough
           through, knock out, blitz, get sorted: @linen
  when     -: @linen
  when     plump, plump up, fluff up, straighten, smooth, turn, turn over, rotate, flip: @linen
  unless   spread, answer, work, balance, cheat, make, get, buy, new, sew, knit, crochet
  1        Take hold of one, and see what it needs
  2        Go and stand next to it
  3        Say what it needs: a wash, a line or a shelf
  4        Open one hand flat
  unclear  Begin with the one you use most
  tired    Do one, and leave the rest
  afraid   Do one corner
  bored    Put on one song, and stop when it ends

take the washing to the launderette
  when     -, wash, take, do, bring, drop, dry: @clothes, @linen, washing, laundry, big wash, service wash,
           load
  when     -: launderette, laundrette, laundromat
  when     go to: launderette, laundrette, laundromat
  only     launderette, laundrette, laundromat, laundry service
  1        Put it in a big bag by the door
  2        Put some coins in your coat pocket
  3        Look up when it's open
  4        Choose what you'd read while it turns
  unclear  Read the little label on it
  tired    Put an empty bag on top of it
  afraid   Choose the hour when it's quietest
  bored    Give the machine you'd choose a name

put a piece of clothing somewhere
  when     put, lay, place, leave: @clothes, @linen, @shoes
  when     hang back, hang back up, hang: cap, hat, coat, apron, dressing gown, jacket, hi vis, robe, bag
  unless   away, charity, ebay, vinted, wash, machine, on, for sale
  1        Go to where it is, and take it in your hands
  2        Clear a spot for it, the size of a hand
  3        Go and stand where it is now
  4        Open one hand
  unclear  Say why that's the place for it
  tired    Put it on a chair on the way there
  afraid   Ask someone to be there while you do it
  bored    Say a word to it as you go

into the wash with it
  when     put, bung, chuck, stick, throw, get, pop, shove, sling, dump, drop, take, put in, throw in, chuck
           in, bung in, stick in, run, do: @clothes, @linen, @shoes
  only     wash, machine, laundry, hamper, hot wash, cold wash
  unless   sewing, coffee, launderette, laundrette, laundromat, out of, from
  1        Put one piece in the machine, or in the basket
  2        Pick up the piece nearest to you
  3        Check the pockets of one piece
  4        Open one hand
  unclear  Read the little label in one piece
  tired    Put the basket in your way, for tomorrow
  afraid   Begin with a piece that can't shrink
  bored    Throw one at the basket from afar
"""
