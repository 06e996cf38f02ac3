"""Arts and crafts by their names, the classes one goes to, and the gear, pages and people they need."""

KINDS = """
@hobby
  nouns    art, drawing practice, sketching, doodling, painting practice, watercolour painting, watercolouring,
           oil painting practice, illustration, digital art, digital drawing, pixel art, 3d modelling, animation,
           graphic design, printmaking, screen printing, linocutting, calligraphy practice, hand lettering practice,
           life drawing, figure drawing, urban sketching, plein air, plein air painting, colouring, colouring book,
           scrapbooking, journaling with art, art journaling, bookbinding, papermaking, paper marbling, quilling,
           card making, origami folding, embroidery practice, hand embroidery, cross stitching, quilting, patchwork,
           sewing, hand sewing, dressmaking, tailoring, visible mending, crocheting, knitting practice, weaving,
           tapestry weaving, felting, needle felting, macrame, lace making, natural dyeing, woodwork, woodworking,
           carpentry, joinery, woodturning, wood carving, spoon carving, whittling, green woodworking, boat building,
           pottery practice, ceramics practice, sculpting, stone carving, mosaic making, stained glass, glass blowing,
           glassblowing, jewellery making, silversmithing, beading, leatherwork, leathercraft, blacksmithing,
           metalwork, welding as a hobby, soldering, electronics, robotics, 3d printing, model making, model building,
           miniature painting, model railways, photography, street photography, film photography, astrophotography,
           film making, filmmaking, video editing, vlogging, podcasting, djing, music production, beat making,
           beatmaking, songwriting, composing, composition, improvising, singing, singing practice, beatboxing,
           drumming, guitar practice, piano practice, violin practice, cello practice, flute practice, bass practice,
           ukulele practice, music practice, instrument practice, music theory, ear training, sight singing, acting,
           improv, amateur dramatics, puppetry, storytelling, stand up comedy, magic tricks, card tricks, juggling,
           creative writing, fiction writing, poetry writing, journaling poems, screenwriting, playwriting,
           blogging for fun, worldbuilding practice, ballet practice, dance practice, tap dancing, salsa dancing,
           folk dancing, line dancing, belly dancing, ballroom dancing, breakdancing, circus skills, flower arranging,
           ikebana, floristry, bonsai, soap making, candle making, resin art, upholstery, furniture restoration,
           upcycling, kite making, basket weaving, basketry, taxidermy, cosplay making, costume making, wig styling,
           handicrafts, handicraft, crafting, crafts, diy crafts, creative time, studio time, making things, my art,
           my craft, my music, my photography, my writing, creative practice, artistic practice

@artclass
  nouns    piano lesson, guitar lesson, singing lesson, voice lesson, violin lesson, cello lesson, flute lesson,
           drum lesson, bass lesson, ukulele lesson, saxophone lesson, trumpet lesson, clarinet lesson, harp lesson,
           accordion lesson, oud lesson, sitar lesson, tabla lesson, music lesson, music class, singing class,
           choir practice, choir rehearsal, band practice, band rehearsal, orchestra rehearsal, jam group,
           pottery class, ceramics class, drawing class, art class, painting class, life drawing class,
           life drawing session, sewing class, knitting group, knit night, craft night, craft group, crochet circle,
           quilt group, quilting bee, sewing circle, woodwork class, men's shed, makerspace, photography class,
           photo walk, camera club, film club, writing group, writers' group, writing class, poetry workshop,
           creative writing class, book binding workshop, calligraphy class, calligraphy workshop, jewellery class,
           silversmithing class, stained glass class, flower arranging class, dance class, ballet class, salsa class,
           tango class, tap class, hip hop class, ballroom class, folk dance evening, acting class, drama class,
           drama group, improv class, theatre group, am dram group, circus class, aerial class, pole class,
           folk session, ukulele group, guitar group, samba group, drum circle, brass band, string quartet,
           gospel choir, community choir, recorder group, evening class in art, art group, sketching group,
           urban sketchers, sketch club, open studio session, studio session

@gear
  nouns    amp, amplifier, guitar amp, bass amp, monitor speaker, monitors for studio, studio monitor, pa system,
           mixing console, audio interface, midi controller, midi keyboard, launchpad, pedalboard, pedal board,
           effects pedal, reverb pedal, loop station, microphone, mic, condenser mic, mic stand, pop filter,
           xlr cable, jack lead, guitar lead, patch cable, headphones for studio, in ear monitors, click track,
           drum machine, turntable, record deck, home studio, studio corner, music stand, metronome, capo, plectrum,
           string winder, drum key, drumstick, drum throne, cymbal stand, hi hat stand, mouthpiece, valve oil,
           reed case, rosin, chin rest, shoulder rest, guitar case, guitar strap, film camera, dslr,
           mirrorless camera, lens, zoom lens, macro lens, lens cap, tripod, gimbal, drone, gopro, action cam,
           softbox, ring light, reflector, light meter, camera battery, camera strap, camera bag, darkroom, enlarger,
           light table, lightbox, light box, drawing tablet, graphics tablet, wacom, stylus, ipad for drawing,
           drawing desk, drawing board, easel, art table, craft table, sewing table, sewing machine, overlocker,
           serger, embroidery hoop stand, knitting machine, spinning wheel, loom, lathe for pens, workbench,
           bench vice, vise, scroll saw, dremel, glue gun, heat gun, airbrush, compressor for airbrush, kiln at home,
           pottery wheel at home, slab roller, 3d printer, laser cutter at home, cricut, silhouette cutter,
           soldering iron, button maker, laminator, bookbinding press, nipping press, lense, camera lense

@artprogram
  nouns    ableton, logic pro, garageband, reaper, fl studio, cubase, pro tools, musescore, sibelius, sample library,
           procreate, photoshop, lightroom, indesign, blender, krita, clip studio, davinci resolve, premiere pro,
           final cut, capcut, after effects, audacity, dorico, bitwig, illustrator, inkscape, affinity designer,
           scrivener, guitar pro, bandlab, imovie, canva

@sheet
  nouns    sheet music, music score, lead sheet, chord chart, chord sheet, lyric sheet, lyrics sheet, songbook,
           hymn book, hymnal, choir folder, music folder, gig folder, fake book, real book, method book, suzuki book,
           abrsm book, grade 5 book, tab book, guitar tab, music notes, vocal score, miniature score, orchestra part,
           part for band, carol sheet, set of parts, knitting pattern, crochet pattern, crochet chart, knitting chart,
           lace chart, sewing pattern sheet, quilt pattern, embroidery pattern, cross stitch chart, plans for bench,
           woodworking plans, cutting list, model instructions, kit instructions, choreography notes, dance notation,
           script for play, audition side, monologue sheet, shot list, shotlist, call sheet, lighting diagram,
           recipe for glaze, glaze recipe

@bandmate
  nouns    drummer, bassist, bass player, guitarist, rhythm guitarist, lead guitarist, keyboard player, keys player,
           pianist, accompanist, organist, violinist, cellist, singer, lead singer, backing singer, vocalist, mezzo,
           baritone singer, bass singer, trumpeter, sax player, horn section, string player, fiddler, bandmate,
           band member, bandleader, band leader, conductor, choirmaster, choir director, choir leader,
           musical director, music teacher, piano teacher, guitar teacher, violin teacher, cello teacher,
           singing teacher, vocal coach, voice teacher, drum teacher, dance teacher, art teacher of mine,
           pottery teacher, dance partner, duet partner, co writer, cowriter, lyricist, producer, mixing engineer,
           mastering engineer, sound engineer, sound guy, lighting designer, stage manager, choreographer, actor,
           actress, understudy, life model, makeup artist, camera operator, cinematographer, editor of film,
           cover designer, ghostwriter, beta reader, critique partner, editor of novel, literary agent, gallerist,
           gallery owner, curator, booker, promoter, record label, radio station, luthier, instrument repairer

time for an art or a craft
  when     do, start, try, practise, practice, get back into, get back to, go back to, return to, take up,
           pick up again, fit in, make time for, resume, keep up, squeeze in, teach myself, enjoy, begin, continue,
           learn, get into, restart, make space for, keep going with, explore, improve, improve at, get better at,
           rediscover, relearn, schedule, have a go at, give a go, experiment with, dabble in, work on, work at,
           study, master: @hobby
  when     pick up: @hobby
  when     learn to: @hobby
  unless   exam, degree, gcse, a level, teach, workshop for, stop, less, quit, taking art, write about
  time     Do two minutes of it, no more
  1        Put out the one thing you need for it
  2        Clear a patch the size of a tray
  3        Look at one thing you made, or one you love
  4        Move your hands once, as you would for it
  unclear  Choose the part you'd do if no one were looking
  tired    Look at one picture or hear one minute of it
  afraid   Make one you'll throw away
  bored    Do it with your other hand

go to a class or a rehearsal
  when     make it to, turn up to, show up to, go back to, return to, rejoin, get back to, survive, get through,
           be at, take, have: @artclass
  when     go to, get to, attend, turn up at, show up at, go along to: @artclass
  when     -: pottery class, ceramics class, drawing class, art class, painting class, life drawing class,
           sewing class, knitting group, knit night, craft night, craft group, quilt group, sewing circle,
           woodwork class, photography class, camera club, writing group, writing class, poetry workshop,
           calligraphy class, jewellery class, dance class, ballet class, salsa class, drama class, drama group,
           improv class, theatre group, folk session, ukulele group, guitar group, drum circle, brass band, art group,
           choir rehearsal, studio session
  unless   bill, cancel, driving, photo, blood, money
  1        Put what you take along in one bag
  2        Look up when it starts, and how you'd get there
  3        Choose what you'd say when you come in
  4        Picture yourself in the seat by the door
  unclear  Ask someone who goes how it was
  tired    Plan to stay for half of it
  afraid   Write to one person there that you're coming
  bored    Guess who'll be there first

find a class or a group
  when     find, look for, book, try, try out, choose, research, ask about, inquire about, enquire about,
           book onto, look into, compare, take up: @artclass
  when     look up: @artclass
  when     sign up for, sign up to, enrol in, enrol for, enrol on, register for: @artclass
  when     join: @artclass
  unless   cancel, kid's, son's, daughter's, my son, my daughter
  1        Look up one near you, or open its page
  2        Say which evenings would suit you
  3        Ask someone who goes to one
  4        Say what you'd love to make or play there
  unclear  Write down which: alone, in a group, online
  tired    Save one page about it
  afraid   Look for a trial session
  bored    Choose the one you know least about

get ready for a class or a rehearsal
  when     prepare for, prepare, practise for, prep for, prep, get ready for, warm up for, warm up before,
           pack for, plan, lead, run: @artclass
  unless   kid's, pe
  1        Lay out one thing you'd use there
  2        Write down one thing to begin with
  3        Write down one thing to ask there
  4        Hear or see the first bit of it in your head
  unclear  Look at what you wrote down last time
  tired    Read through it once, sitting down
  afraid   Choose one bit you're sure of
  bored    Do the last bit first

set gear up and try it
  when     set up, plug in, connect, install, wire up, wire, test, learn, learn to use, use, try, try out,
           open, get working, get to know, hook up, unbox, practise with, play with, experiment with, get
           out, dust off, dig out, put up, assemble, switch on, turn on, calibrate, thread, load, get used
           to, figure out, explore, master, get to grips with, understand, play around with: @gear
  unless   down, money, philosophy, class, loan, door, shopping, order, phone, app store, web interface,
           user interface, api, command
  1        Clear the spot where you'd use it
  2        Write down what you'd like it to do
  3        Say what you'd use it for first
  4        Look at it for one breath
  unclear  Look up one short clip on it
  tired    Put it where you'll see it tomorrow
  afraid   Try it where nothing can break
  bored    Try the setting you don't understand

clean, pack or mend gear
  when     clean, dust, wipe, polish, oil, service, maintain, wipe down: @gear
  unless   credit card, phone, disc brakes, contact lens, contact lenses, glasses, water, security
  1        Lay a cloth and a light next to it
  2        Write down what it does, and what you'd like it to do
  3        Wipe it once
  4        Look at it for one breath
  unclear  Look up the page on it in its book
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone who has one
  bored    Give it a name

a program to try
  when     learn, learn to use, use, try, try out, get to know, practise with, play with, experiment with,
           explore, master, get to grips with, understand, play around with, figure out, get used to,
           practise, start, do, get into: @artprogram
  when     -: @artprogram
  unless   invoice, cancel, subscription, refund, password, soup, smoothie, kitchen, buy, new, recipe, wash,
           get
  time     Play with it for two minutes
  1        Open it, and look at its first page
  2        Write down one thing you'd like to make with it
  3        Charge the computer or the tablet
  4        Say one thing you'd like to make in it
  unclear  Look up one short clip on it
  tired    Open it, and leave it there for tomorrow
  afraid   Play in a file you'll delete
  bored    Press the button you don't understand

a program to install
  when     install, download, update, set up: @artprogram
  unless   invoice, cancel, subscription, refund, password
  1        Look up what it needs, and what you have
  2        Find its page, or its menu
  3        Write down what you'd like to make with it
  4        Say one thing you'd like to make in it
  unclear  Look up one short clip on it
  tired    Open it, and leave it there for tomorrow
  afraid   Play in a file you'll delete
  bored    Press the button you don't understand

pack, mend or charge gear
  when     pack, pack up, put away, tidy, organise, store, wrap up, take down: @gear, stage box, gig bag,
           xlr cable, jack lead, lead, cable, drum bag
  when     pack up, pack down, load out, strike: *, -
  only     @gear, stage, gig, band, amp, mic, xlr, guitar, drum, drums, pedal, music, studio, rehearsal
  unless   table, desk, corner, bench, studio, workbench, darkroom, credit card, phone, disc brakes, contact
           lens, contact lenses, glasses, water, security, move, moving, hospital, school
  1        Put its bag or its box next to it
  2        Write down what goes along with it
  3        Clear a spot on the floor for it
  4        Look at it for one breath
  unclear  Make one pile that's used, and one that isn't
  tired    Put the smallest piece by the door
  afraid   Begin with the piece that can't break
  bored    Give one of them a name

put names on gear
  when     label, mark, put labels on, tag: @gear, stage box, gig bag, xlr cable, jack lead, lead, cable, drum bag
  only     @gear, stage, gig, band, amp, mic, xlr, jack, guitar, drum, drums, pedal, music, studio, rehearsal
  unless   dog, credit card, phone, graph
  1        Find some tape, and a pen that writes on it
  2        Put one of them on the table
  3        Choose the one word you'd write
  4        Say out loud what goes where
  unclear  Write down which ones get mixed up
  tired    Do one, and leave the rest
  afraid   Use tape that comes off again
  bored    Give one of them a silly name

gear that doesn't do what it ought to
  when     troubleshoot, re solder, resolder, rewire, adjust, tighten: @gear
  when     fix: @gear
  when     repair: @gear
  when     mend: @gear
  unless   credit card, phone, contact lens, contact lenses, glasses, water, security, smoke
  1        Write down what it does, and what you'd like it to do
  2        Put it in front of you, in good light
  3        Wiggle its plug or its screw once
  4        Look at it for one breath
  unclear  Try it with another cable or another battery
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone who has one
  bored    Describe what it does as if it were an animal

charge what one works with
  when     charge, plug in, recharge: camera battery, camera, drone, gopro, drone battery, mic, microphone, stylus,
           drawing tablet, flash, ring light, gimbal, tuner, pedal, speaker, bluetooth speaker, in ear monitors
  when     top up: camera battery, camera, drone, gopro, drone battery, mic, microphone, stylus, drawing tablet,
           flash, ring light, gimbal, tuner, pedal, speaker, bluetooth speaker, in ear monitors
  when     charge, top up, recharge: battery
  only     camera, drone, gopro, mic, flash, stylus, tablet, light, gimbal, tuner, pedal, speaker, monitors, both,
           all, spare
  unless   car, van, bike, scooter, wheelchair
  1        Find the charger, and put it by a socket
  2        Take one battery out, and look at it
  3        Write “charge” on a slip of paper, and put it in the bag
  4        Look at where the charger was last
  unclear  Look at which light means full
  tired    Plug in one, and leave the rest
  afraid   Begin with the one that's emptiest
  bored    Guess which will be full first

find what has gone astray, of gear
  when     find, look for, hunt for, search for, locate: @gear, capo, plectrum, tuner, drum key, rosin,
           metronome, lens cap, sd card, memory card, tripod, dpn, stitch marker, crochet hook, rotary
           cutter, thimble, seam ripper, tape measure, bobbin, mouthpiece, music stand, sustain pedal,
           @handtool
  unless   buy, shop, cheap, cheaper, price, second hand, best, new, under, which, that suits, borrow, hire,
           rent, lend, someone
  1        Go to the first place where it could be
  2        Say out loud where you last used it
  3        Put your hand into one pocket
  4        Picture it in your hand
  unclear  Ask one person who was there
  tired    Choose the place you'd look first tomorrow
  afraid   Write down what would do instead
  bored    Look in the silliest place first

get or let go of gear
  when     choose, save for, save up for, compare, research, price: @gear
  when     decide on: @gear
  unless   contact lens, contact lenses, glasses, phone, flash sale, bow tie
  1        Write down the one thing you'd use it for
  2        Look up one that would do
  3        Ask someone what they use
  4        Picture what you'd make with it
  unclear  Write down what you have already
  tired    Save one page
  afraid   Borrow one first
  bored    Find the most ridiculous one

read a pattern or a score
  when     read, learn, study, look at, look through, go through, mark, mark up, annotate, highlight,
           follow, understand, work through, decipher, make sense of, translate, work out, count, practise
           from, play from, sing from, check, review, memorise: @sheet
  unless   credit score, test score, game, goal
  1        Lay it open at the place where you'd begin
  2        Look at its first line
  3        Read its title
  4        Look at where it begins
  unclear  Ring the sign you don't know
  tired    Look through it once
  afraid   Read the last line first
  bored    Give each sign a silly sound

find and keep patterns and scores
  when     find, download, choose, pick, save, look for: @sheet
  when     buy, order: @sheet
  when     borrow: @sheet
  when     -: chord sheet, lyric sheet, lead sheet, chord chart, carol sheet, knitting pattern, crochet
           pattern, quilt pattern, sheet music, guitar tab, vocal score, glaze recipe
  when     -: hymn sheet, songbook, hymn book, fake book
  unless   credit score, test score, cutting list for kitchen
  1        Go to one place where it could be: a shelf, or a site
  2        Write down its title
  3        Find one folder for it
  4        Look at one you have already
  unclear  Look on the shelf or in the files where the last one was
  tired    Do one, and leave the rest
  afraid   Ask someone who has it
  bored    Sort three by colour

find someone to play or make with
  when     find, look for, recruit, replace, choose, hire, audition, book, advertise for, get, cast,
           research, query, pitch, pitch to, submit to, shortlist, scout, engage: @bandmate
  when     look up: @bandmate
  unless   estate agent, travel agent, leg, plaster, spell, label maker, radio, bus
  1        Write one line: who you're looking for, and what for
  2        Write down one name
  3        Ask one friend who they know
  4        Picture the two of you at it
  unclear  Write down what they'd do, and how often
  tired    Save one name
  afraid   Ask for a trial hour
  bored    Write it as a lonely hearts ad

made of paper
  when     make, cut, finish, start, glue, paint, do: card, handmade card, pop up card, paper flower, paper
           mache mask, piñata, pinata, garland, bunting, paper star, junk journal, papier mâché, papier mache,
           kirigami, paper lantern, paper chain, quilling, paper plane, snowflake, decoupage, advent star,
           book cover paper, handmade paper, kite, place card
  when     make, cut, glue, paint, do: scrapbook
  when     make, cut, glue, paint: mask
  when     make, cut: lantern, mobile, star, crown, envelope
  when     bind, make, sew: notebook, sketchbook, zine binding, handmade book
  when     bind, sew: book, journal
  when     learn, do, start, try: bookbinding, papercutting, quilling, card making, scrapbooking, papermaking,
           paper marbling
  when     -: paper flower, bookbinding, scrapbook, scrapbooking, card making, papier mache, paper mache mask,
           bunting, paper mache, quilling, piñata, junk journal, garland
  unless   start with, with 5, christmas envelope, money, savings, cash, an envelope for, credit, id, library,
           report, membership, business card, face, sheet mask, thesis, buy, wear, christmas card list, read,
           build a crane
  1        Put out one sheet to begin with
  2        Clear a patch the size of a tray
  3        Choose two papers that go together
  4        Feel which paper you like best
  unclear  Look at a picture of the first step
  tired    Put the paper and the glue in one box
  afraid   Fold one out of old newspaper
  bored    Make the tiniest one you can
"""
