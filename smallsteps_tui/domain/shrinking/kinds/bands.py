"""Round the music: tickets, borrowing, warming the voice up, people, releases, gear, pages."""

KINDS = """
tickets to hear music
  when     get, book: gig ticket, concert ticket, ticket for concert, ticket for gig, opera ticket, festival
           ticket, ticket to gig, ticket to concert, ticket for opera
  when     buy: gig ticket, concert ticket, ticket for concert, ticket for gig, opera ticket, festival ticket,
           ticket to gig, ticket to concert, ticket for opera
  when     order: gig ticket, concert ticket, ticket for concert, ticket for gig, opera ticket, festival
           ticket, ticket to gig, ticket to concert, ticket for opera
  when     -: gig ticket, concert ticket, opera ticket, festival ticket
  unless   sell, parking
  1        Open the page where they sell them
  2        Write down how many you need
  3        Look up which days there are
  4        Hum one thing they might play
  unclear  Ask whoever's coming which day would suit
  tired    Save the page
  afraid   Choose a seat by the aisle
  bored    Guess what the encore will be

borrow an instrument
  when     borrow: @instrument, reed, guitar string, drumstick, metronome, music stand, capo, mouthpiece,
           amp, amplifier, microphone, bow, pedal, pedalboard, drum kit, mic
  unless   money, book
  1        Write one line: “Could I borrow it for a day or two?”
  2        Write down who has one, and might lend it
  3        Write down how long you'd need it
  4        Think of the first thing you'd play
  unclear  Ask a musician who lends things
  tired    Write down one name, and stop
  afraid   Ask for one evening, no more
  bored    Think of the odd thing you'd lend them back

fetch an instrument
  when     get back: @instrument
  when     fetch: @instrument
  when     collect: @instrument
  when     pick up: @instrument
  only     shop, repair, repairs, repairer, luthier, workshop, school, post office, parcel, from
  unless   learn, again, tune, loft, attic, garage, car, cupboard, shed, under, cellar, basement, wardrobe,
           upstairs, room, left off
  1        Find the ticket, the receipt or the message about it
  2        Look up how long they're open
  3        Put what you'd carry it in by the door
  4        Hum the first thing you'd play on it
  unclear  Write down their number
  tired    Ask someone who passes by there
  afraid   Write down what you'd say at the counter
  bored    Guess what it'll smell of

plan a music lesson
  when     plan, prepare, prep, write, think up: music lesson, piano lesson, guitar lesson, singing lesson,
           piano student, violin lesson, drum lesson, ukulele lesson, cello lesson, flute lesson, choir warm up,
           singing session, song session
  1        Write down the piece or the song you'd begin with
  2        Write down one thing that went well last time
  3        Put one sheet of music where you'd teach
  4        Hum the tune they like best
  unclear  Write down the one thing they'd like to play
  tired    Find one tune for next time
  afraid   Begin with a tune you both know
  bored    Play one tune badly, and let them catch you

train the ear
  when     learn, study, practise, do, train, test, sing, recognise, drill: ear training, solfege, solfège,
           aural test, aural, relative pitch, perfect pitch, dictation, melodic dictation, sol fa
  when     -: ear training, solfege, solfège, aural test, sol fa, relative pitch
  when     sing, recognise, drill, hear: interval
  unless   running, training interval, workout, gym, bike, sprint, run, timer, football, cricket, sales,
           elevator, meeting, french, german, spanish, vocab, english, investor, business, client, startup,
           class, kids, tent
  1        Hum two notes, and say which is higher
  2        Hum one note, and find it on an instrument or in an app
  3        Listen to one note, wherever you are
  4        Hum one note
  unclear  Choose the one step you hear best
  tired    Hear “do” in your head
  afraid   Begin with two notes far apart
  bored    Find out what note the fridge hums

warm up the voice
  when     do, sing, practise, -, start, try, run through, warm up with, warm up, hum: @voicedrill
  when     warm up: voice, vocal cords, lip trill, singer, choir, before choir, before singing
  when     warm up: -
  only     @voicedrill, voice, vocal, vocals, choir, singing, sing, lip trill, lip trills, lip roll, hum, siren,
           sirens
  unless   car, fire, therapist, therapy, speech
  time     Hum and trill for two minutes
  1        Hum one note, wherever it feels easy
  2        Let your lips buzz on one long breath
  3        Yawn once, with your mouth wide
  4        Let your jaw and your shoulders drop
  unclear  Slide from low to high once, like a siren
  tired    Hum with your mouth closed
  afraid   Do it with the tap running
  bored    Hum like a very slow bee

@voicedrill
  nouns    vocal exercise, vocal warm, vocal warm up, voice warm, voice warm up, vocal warmup, vocalise, lip trill,
           lip roll, tongue trill, breathing exercise for singing, siren for voice, humming exercise, vocal drill,
           vocal fry exercise, singing exercise, singing warm, singing warm up, choir warm, choir warm up,
           solfege drill

a place for an instrument
  when     put, move, leave, leave out, shift, keep, stand, put up, set up, assemble, put together, take down,
           bring down, dig out, get down, put out, put back, put on stand, plug in, place, prop: @instrument
  when     fetch: @instrument
  unless   money, sell, bin, lesson, ebay, sale, mend, in tune, van, car, bus, train, cash, mouse, laptop,
           computer, pc, ipad, case, gig bag, attic, charge, charging, bag
  1        Clear the spot where you'd like it to be
  2        Go and stand next to it
  3        Say where it'd be easy to reach
  4        Picture it there
  unclear  Choose one corner where it could stay out
  tired    Choose the spot, and leave the rest for tomorrow
  afraid   Ask someone to carry it with you
  bored    Say hello to it by name

change what's in the set
  when     cut, drop, add, move, replace, reorder, leave out, take out, put in: song, tune, number, hymn,
           carol, piece, cover, encore, ballad
  when     swap: song, tune, number, hymn, carol, piece, cover, encore, ballad
  only     set, setlist, set list, programme, program, gig, service, concert
  unless   playlist, dj
  1        Write its title down, and a plus or a minus by it
  2        Say the titles out loud, in order
  3        Write down the one that comes before it
  4        Hum how that one ends
  unclear  Write down what the set has too much of
  tired    Put a question mark next to it, and stop
  afraid   Ask one bandmate what they'd do
  bored    Put the oddest one first, for a minute

write to somebody one plays or makes with
  when     text, email, message, write to, reply to, answer, get back to, remind, chase, follow up with,
           contact, thank, whatsapp, update, approach: @bandmate, bassist, drummer, singer, guitarist, band,
           bandmate, conductor, choir director, choir leader, pianist, accompanist, music teacher, piano
           teacher, guitar teacher, violin teacher, singing teacher, producer, sound engineer, promoter,
           venue, booker, organist, gallery, curator, gallerist, gallery owner, choir secretary, dance
           teacher, art teacher, director of play, cast, choir, orchestra, luthier, piano tuner, studio
  when     invite: @bandmate
  unless   estate agent, travel agent, dinner, wedding cake, elastic, plaster, phone, ring, voicemail, song,
           code, card, cards, flowers, letter, in person, cake
  1        Open a message to them, and write “Hello”
  2        Find the last thing they wrote to you
  3        Say out loud what you'd write, in one breath
  4        Say their name, and breathe out
  unclear  Write down the one thing you'd like from them
  tired    Write it, and send it tomorrow
  afraid   Ask someone to read your line first
  bored    Guess what they'll answer

ring somebody one plays or makes with
  when     call, ring, phone, ring up, call up: @bandmate, bassist, drummer, singer, guitarist, band, bandmate,
           conductor, choir director, choir leader, pianist, accompanist, music teacher, piano teacher,
           guitar teacher, violin teacher, singing teacher, producer, sound engineer, promoter, venue, booker,
           organist, gallery, curator, gallerist, gallery owner, choir secretary, dance teacher, art teacher,
           director of play, cast, choir, orchestra, luthier, piano tuner, studio
  unless   estate agent, travel agent, wedding cake, last call, casting call
  1        Find the number, and put it next to the phone
  2        Write down three words of what you'd say
  3        Say “Hello”, and your name, to the room
  4        Say their name, and breathe out
  unclear  Write down the one thing you'd like from them
  tired    Put the number where you'll see it tomorrow
  afraid   Write them a line instead, if that's easier
  bored    Guess how many times it'll ring

tell or ask somebody one plays or makes with
  when     talk to, talk with, speak to, tell, ask, apologise to, check with, brief, confront, arrange with,
           praise, disagree with, have a word with, have word with: @bandmate, bassist, drummer, singer,
           guitarist, band, bandmate, conductor, choir director, choir leader, pianist, accompanist, music
           teacher, piano teacher, guitar teacher, violin teacher, singing teacher, producer, sound engineer,
           promoter, venue, booker, organist, gallery, curator, gallerist, gallery owner, choir secretary,
           dance teacher, art teacher, director of play, cast, choir, orchestra, luthier, piano tuner, studio
  unless   estate agent, travel agent, dinner, label jars, casting on, plaster, leg, elastic, wedding cake,
           code, film
  1        Say it out loud once, the way you'd say it to them
  2        Say the first three words of it
  3        Write down one thing they're good at
  4        Think of the last time it went well together
  unclear  Write down what you'd like to be different
  tired    Write one line, and don't send it yet
  afraid   Begin with something you like
  bored    Sing what you'd say

a first note in a program for music
  when     program, programme, sequence, quantise, draw in, enter, input, key in: bassline, bass line, beat,
           drum, drum part, drum pattern, drop, synth, synth part, hi hat, melody, loop, midi, chord, groove,
           pattern, arpeggio, drum machine, kick, snare, clap
  when     make, build, try, start: click track, click, drum pattern, drum loop, kick drum, synth patch, synth
           sound, bass patch, patch for synth, 808, hi hat pattern
  when     produce, make, start, create, flip, layer, sample, program, work on, do: beat, techno track, lo fi
           beat, lofi beat, remix, bass line for track, sample pack, dubstep track, drum and bass track, house
           track, trap beat, ep, mixtape, demo, music demo, track, single, synth line
  unless   client, customer, product, sprint, investor, app, feature, software, sales, running, race,
           athletics, bed, ticket, password, data, school, eye, knitting, sewing, protest, march, rally,
           marble, train, toy
  1        Open the session, and put in its first note
  2        Open the session, and press play
  3        Put on your headphones
  4        Tap its first bar on the table
  unclear  Hum it once, then find its lowest note
  tired    Name the track, and save it
  afraid   Do it in a copy you'll throw away
  bored    Use the silliest sound for it

what a release looks like
  when     design, make, choose, draw, find, do, sketch, pick, redo: album cover, album art, cover art, ep
           artwork, album artwork, ep cover, single cover, single artwork, band photo, band logo, merch, band
           merch, record sleeve, cd sleeve, gig poster, band t shirt, tour poster
  when     -: album cover, cover art, ep artwork, band logo, gig poster
  1        Find one you like, and look at its colours
  2        Draw one square, with one big shape in it
  3        Write down the title and the name it needs
  4        Choose one colour for it
  unclear  Write down three words for how it sounds
  tired    Save one picture you like
  afraid   Make the ugly version first
  bored    Put a goat on it

a few words about one's music
  when     write, make, put together, update, redo, finish: press kit, epk, artist bio, band bio, band
           description, press text, playlist pitch, liner note, bandcamp text, spotify bio
  when     send: press kit, epk, artist bio, band bio, band description, press text, playlist pitch, liner
           note, bandcamp text, spotify bio
  when     pitch, promote: ep, single, track, song, music, album, band
  when     -: press kit, epk, band bio, liner notes
  1        Write one line on what it sounds like
  2        Write down its name, and where it's from
  3        Say in three words how it sounds
  4        Listen to it for ten seconds
  unclear  Ask a friend to say it in one sentence
  tired    Write one word, and stop
  afraid   Write it as a friend would
  bored    Describe it as a soup

find and book a gig
  when     book, get, find, look for, line up, apply for, set up, chase: gig, open mic, house concert, jam
           session, festival slot, support slot, first gig, open mic night, wedding gig, recital, pub gig,
           open mic slot, residency, busking pitch, busking licence
  unless   ticket, tickets, estate, medical, artist residency, go to, to go, to see, to watch
  1        Open the page, or find the number, of one place you'd play
  2        Write down one place near you with live music
  3        Write one line: what you play, and for how long
  4        Picture the corner where you'd stand
  unclear  Ask another musician who books there
  tired    Save one name
  afraid   Begin with the smallest place you know
  bored    Choose the oddest place one could play

get a piece of gear
  when     rent, hire, shop for: @gear
  when     buy, order: @gear
  unless   off the, out of, down from, ready, contact lens, contact lenses, glasses, phone, flash sale, bow
           tie, working
  1        Open one shop's page, and type its name
  2        Read the name on the old one, if there is one
  3        Say out loud which one would do
  4        Picture what you'd make with it
  unclear  Ask someone what they use
  tired    Put it on the list
  afraid   Look at second-hand ones, without planning to buy
  bored    Find the most ridiculous one

pages copied and kept in order
  when     print, print out, copy, photocopy, scan, sort, organise, tidy, file, bind, tape, laminate, put in order,
           catalogue, number, return, enlarge, hand out, staple, hole punch: @sheet, hymn sheet, song sheet,
           choir part
  when     print, print out, print off, get copy of, save, photocopy, scan: @piece, alto part, choir part, words,
           lyrics
  unless   credit score, test score
  1        Take out, or open, its first page
  2        Find the folder, or the file, it belongs in
  3        Count how many you need
  4        Say its title out loud
  unclear  Look on the shelf or in the files where the last one was
  tired    Put it next to the machine for tomorrow
  afraid   Do one page, and look at it
  bored    Sort three by colour

make a sheet to play or work from
  when     write out, draw up, make, write, draft, put together, type up, type, chart: @sheet, hymn sheet, song sheet
  unless   credit score, test score, cutting list for kitchen, bank
  1        Write its title at the top of a page
  2        Put one empty page and a pencil where you'd sit
  3        Say its first line out loud
  4        Hum or picture how it begins
  unclear  Look at one you've used, and copy how it's laid out
  tired    Write the title, and stop
  afraid   Write it in pencil
  bored    Draw something silly in the corner

take gear along
  when     bring, take, carry, remember, not forget, borrow back, drop off: @gear, reed, spare string, pencil
           for rehearsal, choir folder, music folder, earplug, in ears, set of parts
  only     @gear, rehearsal, gig, choir, band, practice, orchestra, lesson, spare, tomorrow
  unless   lens out, photo, tablet, from, back, out of, apart, down, off
  1        Put it, or a note with its name, by the door
  2        Find it, and look at it
  3        Write it on the back of your hand
  4        Say out loud what it's for
  unclear  Write down the one thing you'd want there
  tired    Put your bag by the door, open
  afraid   Ask someone to bring a spare
  bored    Sing it, as a list of one

find a player
  when     find, look for, ask: someone, somebody, anyone, player, person
  only     bass, guitar, drums, accompany, duet, violin, piano, cello, sax, fiddle
  unless   fix, tune, teach, teacher, lesson, lessons, repair, buy, move, shift, lift, take, wants, want,
           tuner, sell, haul, carry
  1        Write down one name, of anyone who plays
  2        Write one line: what you play, and when
  3        Ask one friend who they know
  4        Picture the two of you at it
  unclear  Write down what they'd play
  tired    Save one name
  afraid   Ask for one evening, no more
  bored    Write it as a lonely hearts ad

levels before the sound
  when     set, check, test, adjust, get right, sort: level, levels, gain, sound level, mic level, volume,
           monitor mix, headphone mix, balance
  only     gain, mic, podcast, recording, vocal, vocals, drums, guitar, sound, mix, amp, pa, monitor
  unless   blood, sugar, insulin, oil, water, tyre, bank, iron, shelf, spirit
  1        Say or play one line, and watch the meter
  2        Switch it on, with everything turned down
  3        Put on your headphones
  4        Clap once, and listen
  unclear  Begin with the loudest thing
  tired    Do one, and leave the rest
  afraid   Begin much too quiet
  bored    Shout one word at it

a few lines about a piece for the programme
  when     write, draft, update, finish, do, edit, start, shorten: programme note, program note, note for programme,
           programme notes, sleeve note, liner note
  when     -: programme note, program note, sleeve note
  1        Write one line: who made it, and when
  2        Write its title at the top of a page
  3        Listen to its first ten seconds
  4        Say in three words how it sounds
  unclear  Write down what you'd whisper to the person next to you
  tired    Write one word, and leave it
  afraid   Write it for one friend who'll be there
  bored    Write it as a weather forecast

practise in another way
  when     practise with, sing with, rehearse with, play through, practise on: mute, headphones, practice
           mute, straw, drum brush, practice pad, silent pedal, soft pedal, new pick, blindfold, muted string
  when     play with: mute, headphones, practice mute, soft pedal, muted string
  when     play without, sing without: looking, music, score, stopping, note, page, pedal, metronome, book,
           capo, pick, sheet music, amp, click
  when     practise without, rehearse without: music, score, pedal, metronome, capo, pick, sheet music, amp,
           click
  1        Play or sing one bar that way, slowly
  2        Put it where you'd play
  3        Choose the bar you'd try it with
  4        Hear that bar in your head
  unclear  Choose the tune you know best
  tired    Do one note of it
  afraid   Do it where no one can hear
  bored    Do one bar with it upside down

the seat, the stand, the light
  when     set, adjust, raise, lower, check, set up, move, put: piano stool, piano stool height, stool height,
           bench height, piano bench, piano stool, drum throne, chair for guitar, music stand, music stand light,
           stand light, keyboard stand, mic height, mic stand height, chair at height
  when     fix: piano stool, piano stool height, stool height, bench height, piano bench, piano stool, drum throne,
           chair for guitar, music stand, music stand light, stand light, keyboard stand, mic height,
           mic stand height, chair at height
  when     -: chair at right height
  1        Sit or stand there once, as you'd play
  2        Put your hands where they'd be
  3        Clear the spot around it
  4        Let your shoulders drop
  unclear  Ask someone to look at you from the side
  tired    Choose the chair, and stop
  afraid   Move it by one thumb's width
  bored    Try it absurdly low

tune an instrument
  when     tune, tune up, retune, fine tune: @instrument, timpani, tabla, handpan
  when     tune: drum, snare, drum kit, timpani, tabla, sax, clarinet, trumpet, flute, harmonium, recorder
  unless   car, engine, radio, piano, tv
  1        Play one note of it, and check it against a tuner
  2        Play one note, and hum it
  3        Put the tuner or the key next to it
  4        Hum the note you'd tune to
  unclear  Look up which note comes first
  tired    Put the tuner in the case for next time
  afraid   Begin with the one that's nearly right
  bored    Guess: too high, or too low
"""
