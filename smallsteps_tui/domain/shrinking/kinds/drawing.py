"""Drawing, painting, design, pictures shown and sold."""

KINDS = """
draw a plan to scale
  when     draw, sketch: room, rooms, floor plan, floorplan, plan, plan of the flat, ground plan, layout,
           rooms of new place, kitchen plan, flat
  unless   seating, lesson, treatment, meal, garden, escape, birth, care, business, study, revision, weekly,
           action, order, keyboard, action
  only     scale, plan, layout, floor, furniture, place, rooms
  1        Draw one box for the whole of it
  2        Draw one line, for its longest side
  3        Find a tape measure and squared paper
  4        Point at where the door is
  unclear  Choose how long a metre is on your paper
  tired    Draw the room you're in
  afraid   Use a pencil, so you can rub it out
  bored    Put the bed where it couldn't go

canvas and paper made ready
  when     gesso, prime, prepare, stretch, tone, size: canvas, canva, big canvas, wood panel, watercolour
           paper
  when     gesso, prime, stretch, tone: paper
  when     prep, gesso, prime, tone, size, stretch: canvas
  when     gesso, prime, tone, stretch: paper
  when     stretch, prime, gesso, prepare, prep, tone: canvase, canvas
  when     gesso, prime, tone, stretch: board, panel
  1        Put it, or one of them, on a table, on some old paper
  2        Put one brush or the tape next to it
  3        Open the jar, and stir once
  4        Run your hand over the surface
  unclear  Read the back of the jar
  tired    Do one edge
  afraid   Do the back of it first
  bored    Paint your name on it once

paint and brushes made ready
  when     wash, wash out, soak, rinse: brush, my brush, paintbrush, palette, paint water, roller brush,
           airbrush
  unless   tooth, teeth, hair, apartment, flat, house, wall, tv
  1        Put it, or one of them, by the sink
  2        Lay an old newspaper on the table
  3        Fill a jar with water for the brushes
  4        Touch the bristles of one brush
  unclear  Begin with the brush you use most
  tired    Stand one brush in water
  afraid   Throw one dried-up tube away
  bored    Sort three tubes like a rainbow

buy art materials
  when     buy, order, get, replace: watercolour paper, watercolor paper, paint, canvas, ink, sketchbook, oil
           paint, acrylic, charcoal, marker, art supply, art supplies, pastel, watercolour, coloured pencil,
           clay
  when     -: oil paint, oil paints, acrylic paint, watercolour paper, watercolour set, gouache set, india
           ink, charcoal stick, pastel set, pencil set, masking fluid, gesso, lino sheet, fixative, canvas
           board, drawing paper, cartridge paper
  unless   in one, into, together, out of, off the, ready, sharp, toilet, wrapping, printer, wall, bathroom,
           hair, tooth, baking, wax, kitchen, stamp, printer, nail, skirting, undercoat, fence, off my, off his,
           off her
  1        Check whether you have some left
  2        Read the name on the old one
  3        Open one shop's page, or find its address
  4        Choose the colour you use most
  unclear  Write down the size or the name on the last one
  tired    Write it on the shopping list
  afraid   Buy the smallest size there is
  bored    Add one colour you've never used

draw from life, hands, perspective
  when     learn, practise, study, do, try, improve: perspective, figure drawing, life drawing, shading,
           gesture drawing, portrait drawing, drawing hands, still life, self portrait, foreshortening,
           contour drawing, tree study
  when     draw, sketch: hand
  when     learn to: draw faces, draw hands, draw people, draw animals, draw face, draw hand, draw person
  when     -: anatomy practice, shading
  unless   medical, exam, skin, cream, biology, nursing, wash, photo, camera, piano, curtain, book, cancel,
           class, course, session
  number   Draw the first one in ten lines
  time     Draw for two minutes
  1        Draw the biggest shape of it, and nothing in it yet
  2        Draw one line along one edge you see
  3        Put a sheet of paper and a pencil in front of you
  4        Look at one shadow, and where it falls
  unclear  Draw the biggest shape
  tired    Draw one shape from where you lie
  afraid   Draw it with the hand you don't write with
  bored    Draw without once looking at the paper

draw
  when     draw, sketch, doodle: cartoon, caricature
  when     draw, sketch, doodle: *
  when     make: drawing, sketch, comic
  unless   seating, family tree, graph, flowchart, chart, names, lots, straw, pension, bath, @bill, will,
           diagram, lottery, wages, bath, up, curtain, blood, money, salary, conclusion, raffle, line under,
           benefit, attention, plan of the house, water, well, breath, crowd, pistol, gun, poison, weapon,
           winner, winners, blind, blinds, insulin, syringe, medicine, dose, boundary, boundaries, savings,
           tarot, ticket, tickets, match, cash, sword, comparison, lesson from, fixtures, hat, secret santa,
           the line with, one line, a line, name from, a name, from the deck, strength, inspiration, near,
           blank, draw string, draw bar, draw bridge, draw down, draw up, draw knife, drawstring, draw tube,
           draw weight, draw ticket, draw the eye, draw a card, draw cards, draw number, drawing pin, drawing
           board, drawing room, drawing class, drawing group, drawing table, drawing desk, drawing tablet
  number   Draw one of them
  time     Draw for two minutes
  1        Draw one line of it
  2        Put a pencil on the paper
  3        Open the sketchbook at an empty page
  4        Follow one edge with your eyes
  unclear  Draw whatever's in front of you
  tired    Doodle on the back of an envelope
  afraid   Draw with your eyes closed
  bored    Draw it without lifting the pen

comic, storyboard, animation
  when     storyboard: *
  when     draw, make, start, plan, storyboard, sketch, do: comic, comic strip, manga, manga page, graphic
           novel, webcomic, storyboard, walk cycle, animatic, panel, cartoon
  when     storyboard, animate: character, scene
  when     -: manga page, webcomic, storyboard, comic page
  unless   write scene, novel, letter, email, musical, reference, solar, wall, control panel, fence, side, get
  number   Draw the first box
  time     Draw in it for two minutes
  1        Draw one box, with a stick figure in it
  2        Draw three empty boxes
  3        Write down who's in the picture
  4        Picture the one moment you see most clearly
  unclear  Write one line on what happens in it
  tired    Draw one face on scrap paper
  afraid   Do it all in stick figures first
  bored    Give someone a ridiculous nose

digital drawing and 3D
  when     learn, open, practise, use, try, get to know: procreate, photoshop, illustrator, krita, blender,
           maya, zbrush, clip studio, figma, canva, affinity designer, inkscape, digital art, digital
           painting, 3d modelling, cad, fusion 360, sketchup, autocad, indesign, rhino, unreal, gimp, digital
           drawing, pixel art
  when     learn to use, use: procreate, photoshop, blender, figma, illustrator, canva, drawing tablet,
           autocad, 3d software
  when     make, model, texture, rig, sculpt, finish, render, create: 3d model, render, character model,
           sprite, low poly, pixel art, asset, 3d scene, digital painting, game asset, avatar
  when     model, texture, rig, sculpt, render: texture
  when     -: digital art, pixel art, 3d modelling, blender tutorial, digital painting
  unless   kitchen, smoothie, soup, doughnut shop, licence, license, subscription, cancel, class
  time     Play with it for two minutes
  1        Open it, and draw or move one thing
  2        Open an empty file and name it
  3        Charge the tablet, or find its pen
  4        Think of one shape to begin with
  unclear  Look up one shortcut and try it once
  tired    Open it, and leave it there for tomorrow
  afraid   Play in a file you'll delete
  bored    Draw with the silliest brush it has

design a logo, a poster, a card
  when     design, redesign, sketch: cover, pattern, stamp, magazine, calendar, certificate, wallpaper
  when     design, redesign, sketch: logo, poster, flyer, tattoo, card, business card, brochure, leaflet,
           banner, invitation, wedding invitation, book cover, menu card, t shirt, sign, sticker, label,
           packaging, font, infographic, postcard, newsletter layout, brand, branding, layout, birthday
           invitation, save the date, flag, cv layout, bookmark
  when     create, make, draw: logo, poster, tattoo, book cover, packaging, infographic, brand, branding
  when     -: poster design, graphic design, tattoo design, logo design
  unless   credit, memory, sim, buy, sewing, dress, christmas card, exam, web, conference, scientific,
           research, thank, sympathy
  1        Draw three small boxes and scribble in one
  2        Write down the words it needs to have on it
  3        Save one example you like
  4        Choose one colour for it
  unclear  Ask who it's for, and what they'd notice first
  tired    Save two pictures you like
  afraid   Make the ugly version first
  bored    Put a cat on it

print, carve, stamp
  when     make, cut, carve, do, start, learn, try: linocut, lino, lino print, woodcut, screen print,
           monoprint, etching, linoprint, screenprint, printmaking, block print, risograph, linocut card,
           woodblock
  when     make, carve, try: stamp
  when     linocut, screen print, lino print, screenprint: *
  when     -: linocut, printmaking, lino, screen printing, etching, woodcut, lino print, linocut christmas
           card
  when     block print, lino print, linocut: *
  unless   postage, passport, floor, flooring, bathroom, kitchen, hall, get
  1        Draw it small on a scrap of paper
  2        Lay out one tool and one piece of lino or wood
  3        Find the ink
  4        Press one thumbprint on paper
  unclear  Decide what stays white
  tired    Sharpen one pencil for the sketch
  afraid   Cut one line on an offcut
  bored    Print with half a potato

beautiful writing
  when     learn, practise, do, try, improve: calligraphy, lettering, hand lettering, brush lettering, kanji
           calligraphy, shodo, handwriting, penmanship, cursive, fountain pen
  when     write, address, letter: place card, name card, in calligraphy
  when     -: calligraphy, lettering, handwriting, hand lettering, calligraphy practice, cursive, handwriting
           practice
  unless   recognition
  time     Write one letter, again and again, for two minutes
  1        Write one letter, slowly
  2        Draw one thin line and one thick one
  3        Fill the pen, or sharpen the pencil
  4        Trace one letter with your finger
  unclear  Choose one letter you like
  tired    Write your own name once
  afraid   Use the back of an old envelope
  bored    Write the rudest harmless word you know, beautifully

sculpt
  when     make, finish, start, work on: sculpture, bust, clay head, statue, figurine, relief, plaster cast,
           clay model, mould
  when     sculpt: *
  when     -: sculpting, polymer clay
  unless   role, fashion, data, financial, vote, business, language, garden, spell, iron, brow, brows, body,
           abs, face, arms, glutes, hair
  time     Work on it for two minutes
  1        Take a bit of what it'll be made of in your hand
  2        Lay out what you'd make it from
  3        Cover the table with a sheet
  4        Feel the shape of your own thumb
  unclear  Draw it from two sides, roughly
  tired    Wrap the clay so it stays soft
  afraid   Make it as small as a nut first
  bored    Give it your uncle's ears

show, price and sell pictures
  when     open, take, set up, accept, start, finish, do: art shop, print shop
  when     enter, apply for, apply to, plan, organise, hang, prepare, prepare for, set up, find, propose: art
           exhibition, exhibition, art show, residency, artist residency, open call, gallery, photo
           exhibition, vernissage, art prize, art competition, photo competition, art fair, group show, art
           school, show at the cafe, art grant, portfolio review, photo contest, art market
  when     join: art exhibition, exhibition, art show, residency, artist residency, open call, gallery, photo
           exhibition, vernissage, art prize, art competition, photo competition, art fair, group show, art
           school, show at the cafe, art grant, portfolio review, photo contest, art market
  when     make, prepare, update, finish, build, create, choose: art portfolio, photography portfolio, photo
           portfolio, design portfolio, art website, photography website, illustration portfolio, artist
           statement
  when     become, be: artist, painter, illustrator, photographer, full time artist, professional artist
  when     -: gallery application, art application, art portfolio, artist residency, photography portfolio,
           art fair, open call
  when     update, set up, tidy, refresh, build, start: behance, artstation, deviantart, art portfolio site,
           portfolio site, art website, art page
  unless   go to, visit, see, military, sales
  1        Choose the piece you'd show, or show first
  2        Write its title and its size on a slip of paper
  3        Read the first line of what they ask for
  4        Look at one picture of yours for one breath
  unclear  Write down one thing they want from you
  tired    Save the page with the dates
  afraid   Show one picture to one friend first
  bored    Write its price as if you were a millionaire

frame and hang pictures
  when     make, create: gallery wall, photo wall, family wall
  when     -: gallery wall, photo wall
  when     hang, hang up, put up: picture, painting, photo, print, gallery wall, family photo, family wall,
           artwork, framed photo
  when     arrange: gallery wall, photo wall, family wall
  when     hang, hang up, put up, rehang: @photo, @artwork
  unless   argument, idea, research, case, debate, @inmind, house, timber, conversation, request, bicycle,
           question, glasses, bike, problem, door, online, insta, instagram, facebook, page, website, ebay,
           marketplace, washing line
  1        Choose the spot, and hold one hand there
  2        Lean it below the spot
  3        Find a pencil for the mark
  4        Choose a wall for it
  unclear  Ask someone to hold it while you look
  tired    Lean it against the wall, and leave it there
  afraid   Use a strip that comes off again
  bored    Try it upside down

frame it
  when     frame: *
  when     buy, get, choose: frame
  when     buy, choose: picture frame, photo frame
  when     mount, reframe: @photo, @artwork
  unless   argument, idea, research, case, debate, @inmind, house, timber, conversation, request, bicycle,
           question, glasses, bike, problem, door, wall, shed, roof, shot, sentence, response, digital, specs,
           optician, bed, climbing, zimmer, walking, cold, tent, album, window, apology, news, feedback,
           message, complaint, goal, offer, house plan, frame rate, frame saw, frame drum, frame loom, frame
           knit, frame size, frame pump, frame bag, frame weld, frame number, frame data, frame of mind
  1        Measure the two sides, and write them down
  2        Hold it against the wall it would hang on
  3        Choose its colour: wood, black, white
  4        Look at it for one breath
  unclear  Put a sheet of white paper under it, as an edge
  tired    Lean it on a shelf, and leave it there
  afraid   Ask what a framer would charge
  bored    Picture it in gold

see art
  when     visit, see: gallery, art gallery, exhibition, museum, art museum, photo exhibition
  when     go to: gallery, art gallery, exhibition, museum, art museum, photo exhibition
  when     -: art exhibition, museum, gallery visit, exhibition visit
  1        Look up which days it's open
  2        Look at one picture from it on the screen
  3        Put the ticket or the address in your bag
  4        Think of one picture you love
  unclear  Choose one room, and leave the others
  tired    Save the page with the address
  afraid   Plan to look at three pictures and leave
  bored    Choose the picture you'd steal

paint a picture
  when     paint: -, picture, portrait, landscape, watercolour, canvas, painting, *
  when     practise, do, start, finish: painting, watercolour, watercolor, oil painting
  when     paint: mural, portrait, self portrait, sky, flower, still life, sea, abstract, face of, background,
           icon, rock, stone, plate
  when     finish, start, work on, begin, do, touch up: portrait, oil portrait, canvas, mural, landscape, oil
           painting, acrylic painting, self portrait, icon painting, abstract painting, pastel landscape,
           gouache, seascape
  when     learn, practise, try: painting, oil painting, watercolour, watercolor, acrylic, gouache, oil, wet
           on wet, glazing
  when     learn to: paint, paint with oils
  unless   nail, face, warhammer, miniature, miniatures, army, model, easter, egg, wall, ceiling, fence, room,
           door, shed, kitchen, bathroom, bedroom, garage, radiator, house, furniture, table, chair, toenail,
           hallway, railing, window, car, bike, shelf, cupboard, skirting, cabinet, hall, lounge wall, porch,
           landing, stairs, nursery, toe, toes, ceilings, paint brush, paint roller, paint sample, paint tin,
           paint stripper, paint thinner, paint chart, paint tray, paint pot, paint stain, paint order, paint
           number, paint ball, paintball, paint party, paint shop, paint colour, paint color, paint swatch,
           paint spill, paint water, paint code, paint lid, shop sign, paint the town, paint booth, brush,
           brushes, quote, quotes, decorating, decorator, framer, painting to
  time     Paint for two minutes
  1        Dip the brush in one colour
  2        Put one colour on the paper
  3        Put the paints on the table
  4        Choose one colour
  unclear  Begin with the background
  tired    Paint one stripe
  afraid   Paint on the back of something old
  bored    Use the colour you like least

anything else in art
  when     illustrate: *
  unless   point, example, what happens, problem, call, phone, ring, email, mail, write, text, message, ask,
           tell, thank, buy, order, sell, cancel, book, find, return, visit, choose, talk, meet, invite,
           apologise, contact, pay, insurance, donate, reply, answer, complain, dead, died, drive, think,
           photo, wall, tattoo removal, wash, clean the, frame, bed, photograph, hang, price, scan, sew,
           embroider, carve, print, knit, restore, paint, sketch, doodle, teach, learn to, look at
  time     Draw for two minutes, anything you like
  1        Write down three words for how you'd like it to be
  2        Put out one pencil and one sheet of paper
  3        Look at one picture you love
  4        Trace one outline in the air with your finger
  unclear  Write down what people would see first
  tired    Choose one colour for it
  afraid   Draw it as small as a stamp
  bored    Draw it as a potato

find a subject
  when     find, choose, pick, look for, think of: subject, motif, theme, subject matter
  when     decide on: subject, motif, theme, subject matter
  only     linocut, drawing, painting, print, card, photo, portrait, series, sketch, sculpture, mural, comic,
           paint, draw, exhibition, still life, collage
  unless   car, phone, business, role
  1        Write down three that come to mind, as they come
  2        Look around, and name three things you see
  3        Choose the thing with the clearest outline
  4        Draw one outline in the air
  5        Look at one thing for one breath
  unclear  Look through your last ten photos
  tired    Use whatever's nearest to you
  afraid   Choose something no one could judge
  bored    Choose the ugliest thing in the room

ink or animate a drawing
  when     ink, ink in, animate, redraw: *
  when     trace, clean up: sketch, drawing, lineart, line art
  when     trace: photo, picture, outline, drawing, template, letter, shape, sketch, stencil, map, face,
           figure, leaf
  unless   boundary, boundaries, lines, agreement, contract, border, will, cartridge, printer, tattoo, lost,
           family, caller, call, parcel, ancestor, payment, card payment, slides, slide, button, transition,
           css, title, intro, rota, map of, logo, text, chart, presentation, ink pad, ink well, ink order, ink
           refill, ink level, ink stain, ink sac, ink bottle
  1        Draw one line of it, the surest one
  2        Put the drawing and one pen in front of you
  3        Choose which line you'd begin with
  4        Trace it once in the air
  unclear  Look at it from across the room
  tired    Put a clean sheet over it, and stop
  afraid   Do it on a copy
  bored    Start with the eyes
"""
