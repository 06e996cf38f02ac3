"""Photographs, film and video."""

KINDS = """
sort and back up pictures
  when     sort, cull, tag, organise, go through, sort through, archive: photo, wedding photo, footage,
           family photo, old photo, holiday photo, slide, negative, picture, best photo, baby photo, photo
           collection, raw photo, holiday picture, clip, drone footage, photo archive
  when     -: photo sorting, photo backup, camera card, photo archive, footage
  when     sort, cull, organise, rate, go through, sort through, narrow down, whittle down, flag, shortlist,
           archive, file, group, compare, review, catch up on, get through, put in order: @photo
  when     archive, organise, file, catalogue: @film, @recording
  when     -: camera roll, holiday snaps
  unless   passport, id, hospital, lecture, powerpoint, presentation, meter, damage, document, lab,
           microscope, bus pass, pass, railcard, card, frame, hang, mount, shoot, session, photoshoot
  number   Sort the first one, and stop
  time     Sort for two minutes
  1        Open the folder or the box, and look at the first one
  2        Find the folder, or the box
  3        Put the card or the box by the computer
  4        Think of one picture you'd like to find
  unclear  Choose one day of it to begin with
  tired    Make a folder named after the year
  afraid   Take the three best and leave the others
  bored    Find the one where everyone's blinking

film photography
  when     load, shoot, finish: roll, roll of film, negative, black and white film, colour film, film roll,
           35mm film, polaroid, slide film, analog film, 120 film
  when     load, shoot: film
  when     use: film camera, pinhole camera
  when     -: film photography, analogue photography, analog photography
  unless   short film, documentary, scene, script, actor, crew, movie, cling
  number   Choose one thing for one picture
  1        Get the camera out, and put it in front of you
  2        Put the film next to the camera
  3        Look through the camera and frame one thing
  4        Hold the camera for one breath
  unclear  Read how to do the first step
  tired    Put the roll in your bag for the lab
  afraid   Begin with a roll that doesn't matter much
  bored    Photograph the same cup from three sides

learn the camera
  when     learn, practise, study, understand, improve, get better at, try, start, take up: photography,
           manual mode, composition in photography, aperture, flash, street photography, portrait
           photography, my camera, camera setting, night photography, macro photography, astrophotography,
           wildlife photography, bird photography, food photography, long exposure
  when     learn to use: camera, manual mode, my camera, flash, dslr
  when     learn to: photograph, take photos, take good photos, use manual mode
  when     -: photography, street photography, photo walk, manual mode, photo challenge, 365 project,
           astrophotography
  when     learn, understand, practise, study, try, figure out, play with, read about: f stop, shutter speed,
           iso, depth of field, white balance, rule of thirds, focus stacking, light painting, panning,
           bokeh, raw processing, metering, back button focus, golden hour, flash setup, off camera flash,
           tilt shift, zone focusing, exposure triangle
  when     set, check, adjust, get right: white balance, shutter speed, iso, aperture, exposure, f stop,
           depth of field, flash setting
  when     fix: white balance, shutter speed, iso, aperture, exposure, f stop, depth of field, flash setting
  unless   speed, security, 9001, 27001, standard, audit, erp, ocd, therapy, fear
  time     Photograph one thing for two minutes
  1        Take three pictures of one thing, each different
  2        Turn one dial and see what changes
  3        Take off the lens cap
  4        Frame something with both hands
  unclear  Look up one button you've never pressed
  tired    Take one from where you are
  afraid   Take ten that no one will see
  bored    Photograph one thing as if it were a crime scene

camera things
  when     clean, check, pack, format: camera battery, camera lens, memory card, sd card, camera bag, camera
           sensor
  when     repair: camera battery, camera lens, memory card, sd card, camera bag, camera sensor
  when     sell: camera battery, camera lens, memory card, sd card, camera bag, camera sensor
  when     fix: camera battery, camera lens, memory card, sd card, camera bag, camera sensor
  when     clean, check, pack, format, test, set up: camera, sensor, lens, tripod, drone, gopro, dslr,
           webcam, light meter, ring light
  when     repair: camera, sensor, lens, tripod, drone, gopro, dslr, webcam, light meter, ring light
  when     sell: camera, sensor, lens, tripod, drone, gopro, dslr, webcam, light meter, ring light
  when     fix: camera, sensor, lens, tripod, drone, gopro, dslr, webcam, light meter, ring light
  when     -: camera battery, camera bag, tripod
  unless   smoke, motion, parking, car, light outside, movement, contact, security, speed, door, fridge,
           oven, temperature, heating, boiler, washing, bike, oxygen, tyre, doorbell, cctv, trail, gate,
           nest, baby
  1        Put it on the table, in good light
  2        Find its charger, its cloth or its bag
  3        Open the flap, and look inside
  4        Take one picture with what you have
  unclear  Write down the one thing your camera can't do now
  tired    Put the battery in the charger tonight
  afraid   Ask someone who takes a lot of pictures
  bored    Take one picture in the mirror

make a film
  when     make, shoot, film, start, direct, produce, work on: music video, video, vlog, youtube video,
           youtube channel, promo video, trailer, tiktok, wedding video, tutorial video, course video, how to
           video, video essay, video for my mum, video message, greeting video, family film, video diary,
           product video, explainer
  when     make, shoot, film, direct, produce: short film, documentary, film, movie, reel
  when     shoot, film: scene
  when     shoot, film: interview
  when     film, vlog: -, *
  when     livestream, stream: -
  when     livestream: *
  when     -: short film, documentary, vlog, youtube video, youtube channel, film project, filming, tiktok,
           reel, reels, music video, twitch stream
  unless   watch, buy, conference, call, camera roll, job, screenplay, novel, netflix, series, blue ray,
           rolls, to shop, club, ticket, tickets, night, festival, film camera, poster, fee, fees, review,
           essay, studies, degree, quiz, premiere, society, permit, intro music, over the, licence, reel of,
           reel to reel, reels of, film roll, film over, film developing, film scanner, reel in, hose reel,
           cotton reel, film set, film crew, film stock, cling film, window film
  time     Film for two minutes
  1        Prop the phone or the camera up
  2        Film ten seconds of anything
  3        Write down the first thing people would see
  4        Frame the first picture with your hands
  unclear  Write what it's about in one line
  tired    Write down the title
  afraid   Film your feet, and say the first line
  bored    Say the first line like a nature film

edit a film
  when     edit, cut, colour grade, render, export, caption, subtitle, grade, trim, finish editing: video,
           vlog, film, documentary, reel, footage, wedding video, wedding film, short film, clip, episode,
           podcast video, trailer, scene, movie, youtube video, holiday video, gopro footage, subtitle, drone
           footage, timeline, shorts, video essay, family video, lecture video
  when     edit, cut, colour grade, render, export, caption, subtitle, trim, finish editing: interview,
           tutorial
  when     add, write, make: subtitle, end credit, intro for video
  when     -: color grading, video editing, subtitle, colour grading, final cut, rough cut, video render
  unless   hair, grass, essay, thesis, song, window, cling, act, play, chapter, novel, script, call short,
           meeting short, visit short, trip short, cut short
  time     Work on the first ten seconds for two minutes
  1        Open the project, and play its first ten seconds
  2        Find the project, and leave it closed
  3        Put the clips in one folder
  4        Think of the picture it ends on
  unclear  Write down one thing that stays in
  tired    Name the project and close it
  afraid   Cut one clip, in a copy
  bored    Put a quack on every cut

edit pictures
  when     edit, retouch, crop, colour correct, process, lightroom, develop, finish editing, restore,
           colourise, touch up: photo, picture, wedding photo, portrait, raw file, image, selfie, holiday
           photo, family photo, old photo, product photo, photoshoot, album, newborn photo, client photo,
           engagement photo, headshot
  when     learn: lightroom, photo editing, darktable
  when     -: photo editing, lightroom, photo edit, client gallery
  when     edit, retouch, crop, colour correct, process, grade, colour grade, tweak, lighten, brighten,
           darken, airbrush, photoshop, touch up, resize, mask, improve, correct, sharpen, colourise, clean
           up, finish editing, work on, denoise, filter, merge, polish: @photo
  when     fix: @photo
  unless   hall, wall, landing, frame, bedroom, passport, self, body, self image, body image, brand, public,
           passport
  number   Open the first one, and straighten it
  time     Edit for two minutes
  1        Open it, or one of them, and look at its corners
  2        Star the one you like best
  3        Open the folder they're in
  4        Look at one of them and choose what you like
  unclear  Find one thing in it you'd change
  tired    Mark three for tomorrow
  afraid   Edit a copy
  bored    Turn one of them black and white

photo books and prints
  when     make, finish, start, design, create, do, put together, fill, update, stick: photo book, photo
           album, photobook, baby album, baby book, photo calendar, wedding album, family album, yearbook,
           slideshow, photo wall, year book, photo gift, memory book, photo collage, collage, memory box
  when     order: photo book, photo album, photobook, baby album, baby book, photo calendar, wedding album,
           family album, yearbook, slideshow, photo wall, year book, photo gift, memory book, photo collage,
           collage, memory box
  when     -: photo book, photo album, wedding album, photo calendar, baby album, photobook, baby book, photo
           collage, photo print
  when     stick, stick in, mount, put in album: @photo
  when     make, do, finish, start, create, put together, work on: vision board, mood board, collage,
           scrapbook, scrapbook page, junk journal
  when     -: vision board, mood board, scrapbook page, collage
  when     make, put together, fill, arrange, design, stick pictures in: album
  when     make, print, do, put together: print box, photo grid
  unless   passport, id, record, music, ep, cupboard, cupboards, wall, door, fridge
  number   Choose the first one
  1        Choose one picture to go in
  2        Choose the picture for the first page
  3        Put one picture in a folder with its name
  4        Think of one day you'd want in it
  unclear  Choose which year it's about
  tired    Mark one picture with a heart
  afraid   Make a tiny one of six pictures
  bored    Choose the one where someone sneezes

photograph something
  when     photograph: *
  when     shoot: wedding, portrait, photo, landscape, album cover, family, baby, event, sunset
  when     take, make, do: photo, portrait, photograph, self portrait, selfie, headshot, family photo,
           photoshoot, photo shoot, product photo, newborn photo, engagement photo, group photo, class photo,
           profile picture, before photo, new headshot, maternity photo
  when     -: photo shoot, photoshoot, headshot, product photo, new profile picture, self portrait photo,
           family portrait
  when     shoot: -
  when     take, shoot, snap, capture, retake, reshoot, redo: @photo
  when     take photo of, take photos of, take picture of, take pictures of, take pic of, take pics of, take
           shot of, take shots of, take selfie with: *
  when     take: picture
  unless   hoop, hoops, basket, baskets, email, message, arrow, goals, ball, penalty, penalties, free throw,
           free throws, gun, rifle, pigeon, pigeons, target, targets, pool, range, three pointers, archery,
           puck, breeze, clay, clays, video, short, scene, trailer, film, id, passport, hair, x ray,
           basketball, visa, licence, film, off, fox, rabbit, deer, rabbits, pheasant, rat, vaccine, arrows,
           album, albums, sd card, memory card, negatives, prints, old photos, frame, frames, nothing, nobody, no one,
           money from
  number   Photograph one of them
  time     Photograph for two minutes
  1        Get out the camera or the phone, and wipe its lens
  2        Stand where the light is good
  3        Clear one thing out of the background
  4        Frame it with your fingers
  unclear  Choose the side with the light
  tired    Put the camera where you'll see it tomorrow
  afraid   Take one that no one else will see
  bored    Take one lying on the floor

anything else with pictures
  when     livestream: -, *
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell, cancel, book,
           find, return, visit, choose, talk, meet, invite, apologise, contact, pay, insurance, donate, reply, answer,
           complain, dead, died, drive, think, passport, id, hospital, x ray, watch, see, family tree, netflix,
           delete, paint, edit, frame, clean, charge, back up, scan, draw, upload, photograph, develop, record,
           throw away, hang, print
  time     Work with it for two minutes
  1        Choose one picture, or one moment, to begin with
  2        Put the camera where you can reach it
  3        Look at the last picture you took
  4        Frame the window with your fingers
  unclear  Choose one thing it's about
  tired    Charge one battery
  afraid   Keep it in a folder no one opens
  bored    Turn it upside down and look again

develop a film
  when     develop, process, push, get developed: film, roll of film, roll, film roll, negative, black and
           white film, colour film, slide film, 35mm film, 120 film, sheet film, 35mm, polaroid back, tank
  when     send off: film, roll of film, roll, film roll, negative, black and white film, colour film, slide
           film, 35mm film, 120 film, sheet film, 35mm, polaroid back, tank
  unless   short film, plot, habit, app, toilet, cling, idea, script, documentary
  1        Put the film by the door, or next to the sink
  2        Look up the first step, or who does it
  3        Write on it what's on it
  4        Guess one picture that's on it
  unclear  Write down what kind of film it is
  tired    Put it in the bag you take out most
  afraid   Begin with the roll you care about least
  bored    Guess how many are of someone's feet

get pictures off a camera
  when     import, download, save, copy, transfer, offload, back up: camera, camera card, camera roll, sd
           card, memory card, photo library, picture, photo, family photo, holiday photo, holiday picture,
           wedding photo, raw file, footage, drone footage, video footage
  when     upload: camera, camera card, camera roll, sd card, memory card, photo library, picture, photo,
           family photo, holiday photo, holiday picture, wedding photo, raw file, footage, drone footage,
           video footage
  when     import, download, save, copy, transfer, offload, back up: @photo
  when     upload: photo, picture, camera card, memory card, sd card, camera roll, footage, camera, wedding
           photo, holiday photo, holiday picture, family photo, photo library, raw file, video footage
  when     transfer: contact, data
  unless   passport, id, lecture, powerpoint, presentation, hospital, document, facebook, instagram, insta,
           whatsapp, cloud, icloud, google, website, site, app, email, album, portal, group, page
  1        Open the place where it's kept now: a phone, a card, a folder
  2        Find the cable, or the way in
  3        Make one empty folder, and name it
  4        Choose where they'll live
  unclear  Count roughly how many there are
  tired    Put the card and the cable side by side
  afraid   Copy one, and open the copy
  bored    Find the oddest one among them

print a picture
  when     print, print out, print off, get printed, have printed, enlarge, develop, get developed: photo,
           picture, photo print, photograph, baby photo, family photo, holiday photo, wedding photo, print of
           photo
  when     order: photo print, print of photo
  when     print, print out, print off, get printed, have printed, enlarge: @photo
  unless   passport, id, visa, licence
  unless   contact sheet, darkroom, negative, enlarger
  unless   stock photo, stock photos, stock image
  1        Open it, or one of them, and look at it full size
  2        Choose how big you'd like it
  3        Think of the place where it'll hang or stand
  4        Look at it for one breath
  unclear  Look up one shop that prints them
  tired    Mark it with a star
  afraid   Print one, in the smallest size
  bored    Choose the silliest one as well

plan a film
  when     make, write, plan, finish, start, draft: shot list, shotlist, film script, shooting schedule,
           shooting script, video script
  when     -: shot list, shotlist, video script
  when     plan: film, short film, documentary, movie, music video, video, wedding video, reel, vlog, trailer
  1        Write down the first thing people would see
  2        Write down who or what you'd need for it
  3        Close your eyes, and see its first ten seconds
  4        Say in one sentence what it's about
  unclear  Write down the one picture you're sure of
  tired    Write one word for the mood of it
  afraid   Plan its first ten seconds, and stop
  bored    Plan it as a silent film

choose a picture
  when     choose, select, pick, pick out, decide on: photo, wedding photo, family photo, old photo, holiday
           photo, negative, picture, best photo, baby photo, holiday picture, raw photo, clip, @photo
  unless   frame, book, album, lecture, hospital
  1        Look at three, and say which one you'd leave out
  2        Open the place where they are
  3        Think of the one that comes to mind first
  4        Say who'll look at it
  unclear  Write down what it's for, in three words
  tired    Put a star on one, and stop
  afraid   Ask one kind person which they'd take
  bored    Find the one where everyone's blinking

write on pictures who it is
  when     label, name, caption, write on, write on back of, write names on: photo, wedding photo, family
           photo, old photo, holiday photo, negative, picture, baby photo, photo collection, album, photo
           album
  when     label, write: who is who, who is in
  unless   lab, diagram, biology
  1        Look at the first one, and say what's on it
  2        Put a soft pencil next to them, or open the folder
  3        Find the one that's easiest to name
  4        Think of one name
  unclear  Ask the oldest one in the family
  tired    Write one name, and stop
  afraid   Write it in pencil
  bored    Guess the year before you turn it over
"""
