"""Things as people jot them down: a build that fails, bars to play, a certificate, a jab, what is left of someone."""

KINDS = """
a failing build, job or test
  when     *: flaky test, ci, pipeline, cors error, npm audit, null pointer, timezone bug,
           segfault, memory leak, race condition, build error, docker build, failing test
  when     -: vuln, docker
  when     fix, debug, chase, look at, find, reproduce: crash, flaky test, cron job, build, ci, timezone bug
  unless   body, muscle, strength, learn, house, shed, wall, lego
  1        Open the log and read the last line
  2        Copy its last line to somewhere you'll find it
  3        Say in one sentence what you saw
  4        Lean back for one breath
  unclear  Write down what you did right before
  tired    Copy the last line, and leave it for tomorrow
  afraid   Ask someone to look at it with you
  bored    Explain it to a mug

words in a readme or a changelog
  when     *: readme, readme typo, changelog, release note, install bit, docstring
  unless   blog
  1        Open the file and read its first line
  2        Put the cursor where the change goes
  3        Say the new sentence out loud
  4        Rest your eyes for one breath
  unclear  Write down who reads it, and why
  tired    Mark the spot, and leave it
  afraid   Write it in a copy first
  bored    Read it out in a silly voice

pictures for a page or a store
  when     *: screenshot, store screenshot, play store screenshot, app store screenshot, product photo, etsy
           photo, listing photo
  when     play: store screenshot, store listing
  unless   text, message, lawyer, evidence, proof, chat, delete, sort, clear, reply, receipt
  1        Take one, of the first thing people see
  2        Put it where the light is good
  3        Write down which three you'd show
  4        Rest your eyes for one breath
  unclear  Look at how a page you like does it
  tired    Write down the first one you'd take
  afraid   Take one no one will ever see
  bored    Take the silliest angle first

alerts and streams of messages
  when     *: indeed alert, job alert off, notification off, alert off
  when     turn off, mute, silence, switch off, stop: alert, notification, newsletter, push
  1        Open one of them and find the word “settings” or “unsubscribe”
  2        Choose the one that comes most often
  3        Say which one can stay
  4        Put the phone face down for one breath
  unclear  Write down which ones you open
  tired    Mute one for today
  afraid   Mute one for an hour, and see how it goes
  bored    Guess how many came today

reset a way in
  when     *: password reset, login reset, pin reset, myir password, account locked
  when     reset, recover, unlock: password, pin, login, account
  1        Open the sign-in page and find “New password”
  2        Write down which email address it would go to
  3        Open the sign-in page, and leave it open
  4        Rest your eyes for one breath
  unclear  Look up the name you sign in with
  tired    Leave the page open for tomorrow
  afraid   Ask someone to sit next to you
  bored    Invent the silliest password, and don't use it

a few bars of a piece
  when     -, play, practise, slow, repeat: bar, bars
  when     *: bars shift, alto line, tenor line, bass line, page turn, middle part, clave, excerpt, long
           tone, barre f, barre chord, d scale, chord change, tricky bit
  when     -: chorus, verse
  when     play, practise, slow: bar, excerpt, long tone, left hand, middle part, right hand, left hand
           alone
  only     line, hand, page, shift, shifts, tone, tones, tempo, metronome, drone, scale, clave, chorus,
           verse, barre, slow, slower
  unless   lyric, rhyme, poem, till, alone on, first shift, late shift, early shift, drink, pub, night,
           code, job, work, tab, granola, stroke, putty, washing, line manager, soap, protein, deadline,
           starting, snack, tapas, candy, record, transcribe, write, kitchen, on the line, chocolate, stool,
           chart, nurse, footed, nail, nails, trim, cut, cream, splint, choreograph, choreo, dance,
           of the day, bible, psalm, quran, gita
  number   Play one bar, slowly
  1        Play its first two notes, as slowly as you like
  2        Sing or tap the first bar
  3        Make a pencil mark where it begins
  4        Hear it once in your head
  unclear  Mark the one note where it gets tangled
  tired    Finger it once, silently
  afraid   Play it once with the door shut
  bored    Play it as a waltz

a chart, a set or words for a song
  when     *: chord chart, lyric bridge, song lyric, rhyme, lyric, chorus idea
  when     hum, sing: chorus idea, idea
  unless   learn
  1        Put down the first one that comes, roughly
  2        Hum the line that comes before
  3        Write the key or the first word at the top
  4        Tap it once on your knee
  unclear  Write down how it begins
  tired    Hum it once into your phone
  afraid   Do a version no one will hear
  bored    Try it with a nonsense word

care for an instrument
  when     rosin, restring, re string, retune: *
  when     pick up: accordion, guitar, violin, fiddle, ukulele, trumpet, flute, cello, banjo, clarinet,
           saxophone, harp, mandolin, bass, instrument, sax, harmonica
  unless   arrow, ribbon, hair, shop, repair, puppet, puppet's, racket, racquet, necklace, beads, pearls,
           kite, radio, from, for, at, lesson
  1        Take it out of its case
  2        Put the case where you'd sit
  3        Wipe one part with a soft cloth
  4        Rest your hands for one breath
  unclear  Write down what it's doing, and when
  tired    Open the case, and leave it open
  afraid   Ask someone who plays the same one
  bored    Hold it the other way round

a certificate, a licence or a check that somebody issues
  when     *: nhs prepayment cert, prepayment cert, prepayment certificate, dbs check, police clearance,
           forklift ticket, ticket expiry, pps number, ni number, tax number, v5c, dog licence, tv licence,
           fishing licence, blue badge, ppl registration, prs registration, evisa, brp, eta, share code,
           travel authorisation, voter registration
  when     get, apply for, renew, order, replace: pps number, ni number, dbs check, evisa, blue badge, v5c
  when     vote: registration new flat
  unless   wedding, course, class, car registration plate, choir, club
  1        Open the official page, and see what it asks for
  2        Write down the last date or number you have for it
  3        Write its name at the top of a sheet
  4        Lay both hands flat on the table
  unclear  Write down one question for the office that issues it
  tired    Leave the page open for tomorrow
  afraid   Ask someone to sit next to you
  bored    Guess the fee, then look

whether it is a swindle
  when     *: scam, fraud, phishing, letter a scam, pension letter
  when     check, find out if: real, scam, legit
  only     scam, fraud, phishing, real, legit
  1        Pay and answer nothing yet, and write down who asked, and for what
  2        Look up their number yourself, from an official page
  3        Tell one person you trust about it
  4        Put the phone face down for one breath
  unclear  Write down what they want you to do
  tired    Leave it unanswered until tomorrow
  afraid   Ask someone to look at it with you
  bored    Read it out as if it were a film

a jab or an appointment for a child
  when     *: flu jab, twin jab, jab, kids jab, child jab, baby jab, nursery jab, mmr, hv number
  when     book, get: flu jab, jab, vaccination
  unless   dog, cat, puppy, kitten, afraid, scared
  1        Find the number or the page for booking it
  2        Write down their names and birthdays on a slip of paper
  3        Write down one question for them
  4        Rest both hands in your lap for one breath
  unclear  Write down which one it is, and who said so
  tired    Send one line: “When's your next free appointment?”
  afraid   Choose a treat for afterwards
  bored    Choose who'll sing in the waiting room

what someone left at home
  when     -: dad's shoe, mum's shoe, wardrobe, side of the wardrobe, sari, perfume
  only     dad's, mum's, nan's, grandad's, amma's, grandma's
  unless   wash, clean, buy, birthday, school, size, feet, foot, lace, new, batteries, boil, crying, get,
           gift, christmas, order
  1        Choose one thing that can stay where it is
  2        Say one thing about it out loud
  3        Tell someone who'd understand that you thought of it
  4        Put a hand on your heart for one breath
  unclear  Write three words: keep, give, not yet
  tired    Leave it all where it is for today
  afraid   Ask someone to be in the room with you
  bored    Put on a song they liked

leave something with people who need it
  when     *: bed to shelter, bowl to shelter, to shelter, to charity, to the tip, carload, food bank crate
  when     take to, bring to: shelter, charity, tip, charity shop
  unless   search, live, stay
  1        Put one piece of it by the door
  2        Look up when they're open
  3        Choose a bag or a box for it
  4        Picture the door it'll go through
  unclear  Ask them what they take
  tired    Put a bag by the door
  afraid   Ask someone to take it there for you
  bored    Guess how many trips it'll take

meters, photos and holes before the keys go back
  when     *: meter reading, blu tack hole, nail hole, picture hole, check out photo
  unless   parking, taxi
  1        Go to the first one and take one photo of it
  2        Write down where each of them is
  3        Put the phone or the tool by the door
  4        Look at one wall for one breath
  unclear  Write down who needs it
  tired    Take one photo from where you are
  afraid   Take two photos, for your own peace of mind
  bored    Guess the number first

supplies and orders of a small business
  when     *: kraft bag
  when     re order, restock: *
  unless   milk, list of names, chapters, boxes of files
  unless   insulin, meds, medicine, medication, inhaler, litter, nappies, slides, photos, list, playlist,
           pages, scenes, books, tracks, cards, shelf, shelves
  1        Write down what's running low
  2        Find the last order or invoice for it
  3        Say the number you'd want
  4        Let your shoulders drop
  unclear  Write down how long the last lot lasted
  tired    Put it on the list in one word
  afraid   Ask for the smallest amount they sell
  bored    Guess the number first, then count

people, hands and things drawn from life
  when     *: bus stop people, ugly hand, gesture sketch, gesture, figure, blind contour, thumbnail, panel,
           hand
  when     ink, draw: hand, ugly hand, panel, page, pg
  only     draw, sketch, sketches, ink, bus stop, gesture, contour, panel, thumbnail, pencil, charcoal
  unless   fence, interview, over, solar, control
  number   Draw one of them, in a few lines
  1        Draw one line round the outside
  2        Put a pencil and one sheet in front of you
  3        Draw it in the air with your finger
  4        Look at your own hand for one breath
  unclear  Choose which one to draw first
  tired    Draw it as five dots
  afraid   Draw it on the back of an envelope
  bored    Draw it with your other hand

undo rows, back to where it was fine
  when     frog, rip back, unpick, undo, unravel, tink: *
  only     sleeve, row, rows, seam, stitch, stitches, knitting, hem, armhole
  1        Put a marker where you'd stop
  2        Lay it flat, with the yarn within reach
  3        Count to the last good row with a finger
  4        Stretch your fingers once
  unclear  Look up what a good row looks like
  tired    Put a marker in, and leave it there
  afraid   Thread a bit of yarn through as a lifeline
  bored    Wind the yarn round a spoon

a store of files
  when     clear out, sort, sort out, clean up, go through: ableton project, project called, old file,
           download
  unless   key
  number   Open one of them
  1        Open the oldest one, and give it a name
  2        Open the folder, and sort it by date
  3        Make one folder called “Later”
  4        Rest your eyes for one breath
  unclear  Write down which ones you'd look for
  tired    Give one a name, and stop
  afraid   Make a copy of it all first
  bored    Guess what's in one before you open it

a paragraph of something longer
  when     -: para, cover letter para, star example, research statement, footnote, comment no
  when     *: one para, letter para, star example
  unless   wing, medic
  1        Write three words that belong in it
  2        Open the page where it goes
  3        Say in one sentence what it's about
  4        Rest your hands for one breath
  unclear  Write down the one question it answers
  tired    Put the cursor where it goes, and leave it there
  afraid   Write it in an email to no one
  bored    Write its first line as a telegram

a letter of a step in a fellowship
  when     *: step letter, amends letter, letter to my daughter, letter to my son
  when     -: letter to, letter to daughter
  only     step, amends, daughter, son, brother, sister, mum, dad
  unless   school, council, passed, died, grief, after
  1        Write their name at the top, and nothing else yet
  2        Get out one sheet and a pen
  3        Say one true sentence you'd write
  4        Put a hand on your heart for one breath
  unclear  Write down what you'd like them to know
  tired    Write the date on the sheet
  afraid   Write it without sending it, and tell a friend you did
  bored    Choose a pen for it

note things down as they come
  when     write down, jot down, note down: every coffee, coffee, spend, meal time, symptom, mood, *, -
  unless   feeling, name, letter, will
  1        Put a pen and a slip of paper next to you
  2        Write one word of it
  3        Put a pen and paper somewhere you pass
  4        Stretch your fingers once
  unclear  Write down what you'd like to learn from it
  tired    Make one tick for today
  afraid   Write it where no one else looks
  bored    Draw it in place of a word

split a bill
  when     split: bill, leccy bill, electricity bill, rent, cost, gas bill
  1        Write down the sum, and how many share it
  2        Find the bill
  3        Say each person's share out loud
  4        Rest both hands flat for one breath
  unclear  Write down who had what
  tired    Take one photo of the bill
  afraid   Write the message, and don't send it yet
  bored    Guess the share first, then count

a word or a mark to put right
  when     fix, correct, mend, change: typo, spelling, comma, broken link, link, bibliography, formatting,
           page number, reference style, style, heading, caption, footnote, indentation, margin, numbering,
           table of contents, references, refs, font
  unless   hair, life, swimming, leadership, teaching, ci, build
  1        Open it, and go to the right place
  2        Open it
  3        Say how to write it
  4        Rest your hands next to the keyboard
  unclear  Copy one that's right, to compare
  tired    Mark the place, and leave it for tomorrow
  afraid   Make a copy first, so that nothing can come to harm
  bored    Correct the silliest one first

hand in a paper or a text
  when     hand in, turn in: @text, @form, @document, homework, assignment, coursework, portfolio, paper,
           papers, project, script, pset, problem set, worksheet, logbook, file, document, timesheet, time
           sheet, video, recording, sick note, claim
  unless   notice, resignation, gun, wallet, keys, uniform
  1        Find it, and look that your name is on it
  2        Write down where it goes, and the last day
  3        Put it, or the laptop it's on, by your bag
  4        Say “good enough” once, out loud
  unclear  Write one line: “Where does it go?”
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone to look it over once
  bored    Guess who reads it first
"""
