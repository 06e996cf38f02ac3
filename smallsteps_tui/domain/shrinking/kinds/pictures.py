"""Pictures and films by what is made: paintings, photographs, footage, by class."""

KINDS = """
@artwork
  nouns    painting, drawing, sketch, watercolour, watercolor, gouache, acrylic, acrylic painting, oil painting,
           pastel, oil pastel, soft pastel, chalk pastel, charcoal drawing, charcoal, canvas, mural, illustration,
           comic, comic page, comic strip, manga, manga page, webcomic, storyboard, character design, still life,
           landscape, seascape, skyscape, cityscape, portrait, self portrait, nude, life drawing, figure drawing,
           figure study, gesture, gesture drawing, colour study, thumbnail, thumbnail sketch, underpainting, line art,
           lineart, linework, ink drawing, pen and ink, pencil drawing, doodle, cartoon, caricature, mandala,
           zentangle, sketchbook page, sketchbook spread, art journal page, print, linocut, lino print, woodcut,
           etching, screenprint, screen print, monoprint, risograph, collage, mixed media piece, artwork, work of art,
           commission, pet portrait, family portrait, house portrait, fan art, fanart, concept art, pixel art,
           digital painting, vector, poster, logo, book cover, album cover, album art, cover art, sticker,
           sticker sheet, tattoo design, flash sheet, coat of arms, map of the world, fantasy map, botanical drawing,
           botanical, bird drawing, calligraphy piece, lettering piece, fresco, graffiti piece, chalk drawing,
           tempera, encaustic, sumi e, miniature painting, silhouette, tapestry cartoon, animation, animatic,
           walk cycle, gif, sprite, 3d model, render, diptych, triptych, backdrop, stage set, set design, drapery,
           cover illustration, page layout, greetings card design, wrapping paper design, pattern design,
           textile design, inktober drawing, daily drawing, colour wheel, colour chart, swatch chart, canvase,
           speech bubble, word balloon, splash page, double page, cover art, tattoo flash, sticker design,
           print series, series of paintings, portfolio piece, painting of dad, mural sketch, chalkboard,
           chalkboard menu, window painting, stage flat, background of tapestry, map of island, fantasy map,
           floor mural, graffiti wall, pumpkin face, face painting, henna design, nail art design, body paint,
           brush stroke, brushstroke, hatching, cross hatching, shading, blending, ellipse, perspective drawing,
           value study, value scale, colour mixing chart, anatomy study, tree study, cloud study, one line drawing,
           blind contour, continuous line drawing, negative space drawing, sketch of cat, bird sketch, sketch of hand

@photo
  nouns    close up shot, portrait shot, test shot, photo, photograph, picture, pic, pics, snap, snapshot, image,
           selfie, headshot, portrait photo, family photo, wedding photo, baby photo, newborn photo, holiday photo,
           vacation photo, old photo, school photo, class photo, group photo, passport size photo, product photo,
           product shot, food photo, street photo, bird photo, macro shot, night shot, long exposure, sunset photo,
           negative, old slide, contact sheet, polaroid, instant photo, roll of film, film roll, camera roll,
           raw file, jpeg, phone photo, phone pic, screenshot folder, photo folder, photo library, photo archive,
           photo album, album of photos, photo book, photobook, shoebox of photos, box of photos, prints, photo print,
           enlargement, lightroom catalogue, lightroom catalog, time lapse, panorama, drone shot, drone photo,
           memory card, sd card, camera card, photoshoot, photo shoot, engagement shoot, newborn shoot,
           portrait session, gallery for client, client gallery, photo project, photo series, photo essay,
           photo of dad, photo of mum, photo wall, photo calendar, image library, stock photo, thumbnail photo,
           profile picture, profile photo, cover photo, before picture, after picture, before photo

@film
  nouns    video, short film, footage, raw footage, reel, clip, teaser, vlog, documentary, montage, rough cut,
           first cut, final cut, fine cut, b roll, a roll, interview footage, wedding video, wedding film,
           promo video, promo, explainer, explainer video, tutorial, tutorial video, how to video, unboxing,
           youtube video, youtube short, tiktok, instagram reel, music video, lyric video, video essay, stop motion,
           screen recording, screencast, showreel, demo reel, sizzle reel, family video, home video, home movie,
           holiday video, drone footage, gopro footage, super 8 film, cine film, vhs tape, camcorder tape,
           minidv tape, video diary, video message, birthday video, slideshow video, title sequence, end credits,
           intro sequence, subtitle, caption file, colour grade, livestream, webinar recording, video course,
           course video, lesson video, product video, testimonial video, pitch video, audition tape, self tape,
           animation short, one minute film, film project, film trailer, movie trailer, book trailer, film timeline,
           edit timeline

a picture, one mark of it
  when     start, begin, finish, finish off, work on, continue, go on with, get back to, go back to, return
           to, tackle, attack, bash out, knock out, crank out, crack on with, get on with, carry on with, do,
           create, make, complete, try, have a go at, plug away at, chip away at, resume, dash off, sketch,
           sketch out, rough out, draw, doodle, scribble, whip up, push through, wrap up, practise, redraw,
           revisit, loosen up with, play with: @artwork
  when     pick up: @artwork
  when     -: painting, drawing, watercolour, gouache, acrylic painting, oil painting, charcoal drawing, oil
           pastel, soft pastel, comic page, manga page, webcomic, still life, seascape, self portrait, life
           drawing, figure drawing, figure study, gesture drawing, colour study, underpainting, ink drawing,
           pencil drawing, doodle, mandala, zentangle, sketchbook page, pet portrait, fan art, fanart,
           digital painting, botanical drawing, bird drawing, inktober drawing, daily drawing, cloud study,
           tree study, blind contour, mural, linocut
  when     master: @artwork
  unless   seating, names, poster up, @gift, vinyl, curtain, up a list, paint stripper, house, fingerprint,
           boots, printer, print out, wall, blue sky, commission on, sales, computer, science, course,
           bathroom, medical, small print, fine print, case, kitchen, election, tattoo removal, app, phone,
           laptop, bank, solar, control panel, electrical, framer, framers, framed, buyer
  number   Do one of them in ten lines
  time     Draw or paint for two minutes
  1        Open it, or put it in front of you, and make one mark
  2        Lay it out, with one pencil or brush
  3        Look at its emptiest corner
  4        Close your eyes, and see its biggest shape
  unclear  Make the biggest shape first
  tired    Make one mark on scrap paper, where you sit
  afraid   Make the mark so light you could rub it out
  bored    Make the mark with your other hand

one corner to change
  when     rework, touch up, refine, correct, redo, adjust, improve, repaint, restore, rescue, overhaul,
           clean up, tweak, soften, sharpen, lighten, darken, tighten, tighten up, loosen, simplify, balance,
           edit, revise, alter, salvage, patch up, perfect, polish, smooth, smooth out, retouch, erase, rub
           out, tone down: @artwork
  when     fix, mend: @artwork
  unless   house, wall, furniture, car, printer, cv
  1        Choose one corner of it to begin with
  2        Look at it upside down, or in a mirror
  3        Put it where you'll see it
  4        Look at it with your eyes half closed
  unclear  Point at the spot your eye goes back to
  tired    Put a small slip of paper on the spot
  afraid   Take one photo of it first
  bored    Try the change on a photo of it, in bright pink

colour and line
  when     colour, color, color in, colour in, shade, shade in, ink, ink in, block in, underpaint, outline,
           glaze, hatch, crosshatch, tint, wash, wash in, fill in, layer, highlight, texture, tone, line,
           stipple, dab, splash, blend, smudge, paint in, paint, trace, gild, spray: @artwork
  when     fill in, block in, shade, darken, lighten: background, sky, shadow, foreground, drapery
  when     shade in, crosshatch, block in, underpaint, stipple: ~
  unless   pram, baby, plant, plants, patio, seedlings, greenhouse, tomatoes, horse, cat, car, roots, house,
           wall, wash up, hair, nail, furniture, floor, door, clothes, printer, dishes, laundry, pans, pot
  time     Colour for two minutes
  1        Do one patch of it, the size of a stamp
  2        Choose the one colour or pen you'd begin with
  3        Try it on a scrap first
  4        Name one colour you see right now
  unclear  Squint, and find where it's darkest
  tired    Do one patch, lying it on your knees
  afraid   Do a patch in the corner no one looks at
  bored    Use a colour it never has

price a picture
  when     price, value, cost, list, quote for, price up, put up for sale, license, charge for: @artwork
  when     sell, auction: @artwork
  unless   phone, car, sofa, furniture
  1        Write one price for it on a slip of paper
  2        Write down its size, and how long it took
  3        Take one photo of it in daylight
  4        Look at it for one breath
  unclear  Look up what others ask for that size
  tired    Write down a price you'd be sorry about, and go above it
  afraid   Say the price out loud to an empty room
  bored    Write its label as an auctioneer

show a picture
  when     show, exhibit, give, present, reveal, frame for show, unveil: @artwork
  unless   phone, homework, passport
  1        Look at it once, as a stranger would
  2        Write down its name and its size
  3        Choose the one you'd show first
  4        Say out loud who'd like to see it
  unclear  Write down who'd like to see it
  tired    Show it to one person, without a word
  afraid   Show one corner of it
  bored    Give it the grandest title

a copy on the screen, a place to keep it
  when     scan, photograph, digitise, document, shoot, scan in: @artwork
  unless   form, contract, lease, passport, printer
  1        Wipe the dust off it, or off what it'll lie on
  2        Wipe the table under it
  3        Write its date on a slip of paper
  4        Look once at how big it is
  unclear  Choose the one you like best
  tired    Do one, and leave the rest
  afraid   Try it on the one you like least
  bored    Find the one that's the oddest shape

look closely at a picture
  when     look at, study, copy, analyse, critique, compare, examine, imitate, admire, discuss, think about,
           write about, learn from, describe: @artwork
  1        Look at one corner of it for three breaths
  2        Find it, and put it in front of you
  3        Say the first thing you see in it
  4        Close your eyes, and see its biggest shape
  unclear  Ask yourself where the light comes from
  tired    Look at it, and do nothing
  afraid   Copy one line of it on scrap paper
  bored    Find the strangest thing in it

let a picture go
  when     throw out, throw away, bin, paint over, gesso over, recycle, tear up, get rid of, donate, part
           with, give away, scrap: @artwork
  unless   acrylic, acrylics, dried, pastel, pastels, charcoal, print, prints, sticker, stickers, canvas
  1        Take one photo of it
  2        Ask yourself who might like it
  3        Look at the part you still like
  4        Put it face down for now
  unclear  Say what you learned from it
  tired    Put it with the ones that wait
  afraid   Ask someone else to look at it first
  bored    Cut out the best square of it, and keep that

delete pictures
  when     delete, clear, weed, weed out, bin, erase, declutter, purge, get rid of, thin out, remove, clear
           out, clean up, tidy: @photo, @film
  unless   his, her, ex, died, room
  1        Open the place where your pictures are
  2        Find the blurriest one
  3        Find two that are nearly the same
  4        Think of one you'd never delete
  unclear  Begin with the doubles
  tired    Delete one, and stop
  afraid   Make one copy of all of them first
  bored    Find the one with a thumb on it

scan a picture
  when     scan, digitise, digitize, scan in, rescan: @photo
  when     digitise, digitize: @film, @recording
  when     convert, transfer: vhs tape, cine film, super 8 film, cassette, minidv tape, camcorder tape, home
           movie, minidisc, reel to reel, lp, old slide, slide, negative
  unless   passport, id, visa, money
  1        Take one out, and wipe the dust off it
  2        Put it next to the scanner or the phone
  3        Clear a patch of table in good light
  4        Look at it for one breath
  unclear  Look up who does it near you
  tired    Do one with your phone, by the window
  afraid   Begin with one you have twice
  bored    Find the silliest hat among them

send a picture round
  when     share, post, show, email, airdrop, text, whatsapp, forward, publish, enter, print and send: @photo
  when     send, upload, submit: @photo
  unless   passport, id, visa, damage, meter, receipt, rash, landlord, insurance, doctor, prints, print,
           album, envelope
  number   Choose one of them
  1        Open the place where your pictures are
  2        Write down who it goes to
  3        Choose one they'd like
  4        Think of the moment it was taken
  unclear  Choose three, and ask someone which
  tired    Send one, without a word
  afraid   Send it to one kind person first
  bored    Choose the one where someone blinks

words on a picture
  when     caption, title, date, tag, name, write on, write on back of, number, rename, index, catalogue,
           note down, identify: @photo
  when     label: @photo
  1        Look at it, or the first one, and say what's on it
  2        Choose one, and turn it over
  3        Say out loud where it was taken
  4        Remember one face
  unclear  Write a year and a question mark
  tired    Do one, and stop
  afraid   Ask someone who was there
  bored    Write a speech bubble for one of them

look at pictures
  when     look at, look through, flick through, go over, browse, view, revisit, enjoy, leaf through,
           scroll through: @photo
  unless   screen, cat, his, her, ex, instagram, died, wasp, spider, syringe, needle, snake, blood, dentist, sick,
           bridge, mouse, moth, flying, plane, dog
  1        Look at one, for three breaths
  2        Find them, and leave them there
  3        Remember one of them
  4        Close your eyes, and see one
  unclear  Choose one year
  tired    Look at the one on top
  afraid   Look with someone next to you
  bored    Find the bravest haircut

shape a film
  when     assemble, rough cut, put together, cobble together, stitch together: @film
  when     rough cut: *
  when     restructure, structure, compile: @film
  unless   tv, netflix, watch later, hair, lecture, class, course i, doctor, stop, brook
  time     Work on its first ten seconds for two minutes
  1        Find the ten seconds it could begin with
  2        Open it, and watch ten seconds
  3        Say in one breath what it's about
  4        Close your eyes, and see its best moment
  unclear  Write down the three moments it can't do without
  tired    Watch ten seconds, and stop
  afraid   Work in a copy
  bored    Put a polka under it

film ten seconds
  when     film, shoot, make, record, start, begin, do, create, produce, take, stream, reshoot, re shoot,
           refilm, try, direct, go live with, livestream: @film
  when     -: short film, vlog, documentary, montage, wedding video, promo video, explainer video, tutorial
           video, youtube video, music video, lyric video, video essay, stop motion, screencast, showreel,
           demo reel, video diary, video message, birthday video, audition tape, self tape, one minute film,
           film project, pitch video
  unless   board, deck, roll, watch, tv, stop, less, netflix, up to date, stock, call, notice, tape measure,
           river, tutorial, course, webinar, subtitle, subtitles, credits, cut, grade, timeline, caption,
           captions, screencast, screen, lyric, slideshow, animation, showreel, demo reel, sizzle
  time     Film for two minutes
  1        Prop the phone or the camera up where it'd stand
  2        Film ten seconds of it, for no one
  3        Write down its first picture
  4        Frame it with your fingers
  unclear  Say in one breath what it's about
  tired    Film one thing from where you sit
  afraid   Film your hands, not your face
  bored    Film it from the floor

send a film out
  when     post, publish, release, share, deliver, promote, title, schedule, put out, put up, pitch, screen,
           show: @film
  when     upload, send, submit, send off: @film
  unless   homework, evidence, doctor
  1        Open the page or the message it goes in
  2        Write its title, and one line about it
  3        Choose the picture people see first
  4        Say its title out loud
  unclear  Look at how someone else wrote theirs
  tired    Save it as a draft
  afraid   Send it to one person first
  bored    Give it the most shameless title

words about one's own work
  when     write, update, finish, draft, edit, rewrite, shorten, do, redo, polish, start, work on, revise:
           artist statement, artist bio, artist's statement, maker's statement, maker bio, band bio, wall
           text, exhibition text, caption text, about me text, author bio, press text, residency application
           text, project description
  when     -: artist statement, artist bio, author bio, band bio
  unless   dating, tinder
  1        Write one line: what you make, and why
  2        Say it out loud, as you would to a neighbour
  3        Write down three words others use for it
  4        Look at one thing you made, for one breath
  unclear  Write: “I began this because …”
  tired    Write one word, and leave it
  afraid   Write it in the third person
  bored    Write it as a label on a jam jar

a picture on its way
  when     ship, post off, post to, wrap, wrap up, pack, pack up, roll up, protect, deliver, parcel up, bubble wrap,
           drop off, crate, carry, transport: @artwork
  when     mail: @artwork
  unless   blog, online, insta, instagram, facebook
  1        Find something flat and stiff for it
  2        Write the name and the address on a slip of paper
  3        Say out loud where it's going
  4        Look at it once more
  unclear  Look up how others send one that size
  tired    Put it by the door
  afraid   Take one photo of it first
  bored    Draw something on the wrapping

watch ten seconds of a film, and go on with it
  when     edit, cut, trim, splice, re edit, recut, shorten, polish, tighten, chop, condense, grade, colour
           grade, color grade, render, export, subtitle, caption, finish, work on, tidy up, clean up, mix,
           sync, sound mix, score, log, sort, sort through, go through, tackle, complete, crop, stabilise,
           transcribe, annotate, compress, bash out, knock out, attack, speed up, slow down, continue, wrap
           up, get on with, review, rewatch, adjust, improve, restore, develop, merge, correct, import,
           tweak, convert, back up, check: @film
  when     fix: @film
  when     colour grade, color grade: *
  unless   tv, netflix, watch later, hair, lecture, class, course i, doctor, stop, brook, call
  time     Work on its first ten seconds for two minutes
  1        Open it, and watch ten seconds
  2        Find the file, or the project it's in
  3        Say in one breath what it's about
  4        Close your eyes, and see its best moment
  unclear  Write down the one thing you'd like to see changed
  tired    Watch ten seconds, and stop
  afraid   Work in a copy
  bored    Watch ten seconds backwards

plan what's filmed
  when     plan, script, storyboard, prepare, prep, design: @film
  unless   watch, tv, netflix, call, lesson
  1        Write down its first picture
  2        Write down who or what is in it
  3        Say in one breath what it's about
  4        Close your eyes, and see its first ten seconds
  unclear  Write down the one picture you're sure of
  tired    Write one word for the mood of it
  afraid   Plan its first ten seconds, and stop
  bored    Plan it as a silent film

letters drawn by hand
  when     letter: speech bubble, balloon, caption box, title, page, cover, @artwork, bubble, sign, card,
           poster, chapel board, envelope
  1        Pencil in one word, lightly
  2        Rule one line for the letters to stand on
  3        Write the words out once on a scrap
  4        Draw one letter in the air
  unclear  Count the letters, and mark the middle
  tired    Do one letter
  afraid   Try it on tracing paper first
  bored    Make one letter much too large
"""
