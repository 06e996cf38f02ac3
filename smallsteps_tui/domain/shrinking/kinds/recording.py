"""Music made: songs, recordings, gigs, releases."""

KINDS = """
compose and arrange
  when     compose: *
  when     compose: -
  when     write, finish, start, compose, orchestrate, notate, make, work on, sketch: melody, symphony,
           soundtrack, jingle, film score, choir arrangement, orchestration, fugue, instrumental, music, film
           music, concerto, waltz
  when     write, compose, orchestrate, notate, sketch: quartet, string quartet, arrangement
  when     write, compose, orchestrate, notate: theme
  when     arrange, orchestrate: song, piece, part, carol, tune, horn part, melody, hymn, chorus, solo, string
  when     learn: composition, songwriting, composing, arranging
  when     -: composing, composition, orchestration
  when     write, compose, make up, come up with, improvise, sketch, sketch out, rework, rewrite, invent,
           develop, arrange, orchestrate, harmonise, adapt, rearrange, create, build, make, add, expand,
           produce, draft, mash up, flesh out: @piece
  when     extend: @piece
  when     remake, restyle, modernise, embellish, enrich, deepen, ornament, decorate, sequence, mash up,
           refine, redesign, build up, thicken, layer: @piece
  when     improvise, harmonise: -
  when     harmonise: melody, tune, hymn, carol, song
  when     write, compose: tune
  unless   myself, yourself, thoughts, tweet, @inwords, reply, tweet, text, response, statement, refusal,
           apology, complaint, invite, announcement, @message, @form, essay, flower, furniture, meeting,
           email, poem, letter, message
  unless   to list, to the list, playlist, setlist, set list, to my list, to queue, photo, photos, shot,
           picture, still life, ad, post, bio, caption, proposal, menu, cv, seating
  time     Work on it for two minutes
  1        Hum one idea into your phone
  2        Write down two notes that could follow each other
  3        Put out a sheet of music paper
  4        Hum one interval you like
  unclear  Choose which instrument begins
  tired    Hum into your phone in bed
  afraid   Write one bar to throw away
  bored    Steal one bar and turn it upside down

write a song
  when     write, invent, come up with, find: riff, bassline, lick, melody line, motif
  when     write, finish, start, rewrite, work on: song, chorus, lyric, verse, rap, breakup song, lullaby,
           love song, ballad, lyrics, jingle lyrics, song lyric
  when     -: songwriting, lyrics to write
  when     write, rewrite: bridge, hook, anthem, hymn
  unless   bible, poem, chapter, book, recite, react, dental, blog, essay, crochet
  number   Write one bad line of one
  time     Write nonsense to a tune for two minutes
  1        Sing one bad line into your phone
  2        Write down three words it's about
  3        Hum the tune without any words
  4        Think of who the song is for
  unclear  Write one line on what the song wants to say
  tired    Hum it once, lying down
  afraid   Write the cheesy version first
  bored    Write one line that rhymes with “cucumber”

record
  when     record, lay down, track, re-record: vocal, guitar, demo, track, drum track, backing vocal, bass,
           choir, piano, cello, guitar part, harmony, vocals, beat
  when     record, lay down, re-record: single, song, ep, album, voice, cover, take, music, band, mixtape,
           loop
  when     produce, flip, layer, sample: album, loop
  when     -: recording session, home recording, demo tape, beatmaking, music production, producing, beat
           making, studio session
  unless   minutes, weight, running track, bug, meeting, temperature, food, parcel, order, delivery, usage
  number   Record ten seconds of the first one
  time     Record for two minutes, and keep it or don't
  1        Record ten seconds on your phone
  2        Open the session and press play once
  3        Plug in the microphone
  4        Sing or tap one bar
  unclear  Choose one track to begin with
  tired    Give the file a name and close it
  afraid   Record a take you'll throw away
  bored    Record it as if you were very old

mix and master
  when     mix, remix, edit, equalise, finish mixing: track, song, album, ep, vocal, drum, vocals, demo,
           mixtape, live recording, band recording, mix
  when     fix: song, vocal, vocals, mixtape, live recording, mix
  when     mix, master, remix, equalise, finish mixing: single, set, recording
  when     -: mixing, mastering, mixdown, mix down, final mix
  when     learn: mixing, mastering, sound design, audio engineering, djing, mixing and mastering
  when     master: track, album, ep, mixtape, live recording, band recording, mix, demo, single
  unless   cement, dough, drink, colour, cocktail, martial, salad
  unless   form, people, drink, up, railway, toy
  time     Listen to two minutes of it, and change one thing
  1        Listen to ten seconds and turn one thing down
  2        Open the session
  3        Put on your headphones
  4        Say which sound you'd like to hear better
  unclear  Write down one thing that's too loud
  tired    Listen once on your phone
  afraid   Save a copy and play with that
  bored    Turn the silliest sound all the way up

release and send out music
  when     release, publish, promote, distribute, put out, pitch: ep, single, track, song, demo, music,
           mixtape, music video, cover, playlist pitch, beat
  when     upload: ep, single, track, song, demo, music, mixtape, music video, cover, playlist pitch, beat
  when     submit: ep, single, track, song, demo, music, mixtape, music video, cover, playlist pitch, beat
  when     release, publish, promote, distribute, put out, pitch: album
  when     upload: album
  when     submit: album
  when     -: album release, ep release, bandcamp, soundcloud, single release
  when     launch: ep, single, album, mixtape, music video
  unless   bug, notes
  1        Open the page it would go on
  2        Listen to its first ten seconds once more
  3        Write down its title and the date
  4        Say the title out loud
  unclear  Write one line on what it sounds like
  tired    Put the files in one folder
  afraid   Send it to one friend first
  bored    Describe it as a soup

a gig
  when     play, prepare, prepare for, do, perform at, play at: gig, concert, open mic, wedding gig, recital,
           festival slot, house concert, jam session, at the open mic, at open mic, at wedding, at the
           wedding, dj set, piano recital, first gig, school concert, summer concert, spring concert, at the
           concert, support slot, open mic night
  when     sign up for: gig, concert, open mic, wedding gig, recital, festival slot, house concert, jam
           session, at the open mic, at open mic, at wedding, at the wedding, dj set, piano recital, first
           gig, school concert, summer concert, spring concert, at the concert, support slot, open mic night
  when     play, perform at, play at: show, jam
  when     sign up for: show, jam, set
  when     make, write, choose, plan, finish, do, put together: setlist, set list, programme for concert,
           concert programme, repertoire list, song list
  when     decide on: setlist, set list, programme for concert, concert programme, repertoire list, song list
  when     busk, perform, gig: -
  when     busk: *
  when     jam: -, with friend, with band
  when     -: gig, jazz jam, open mic, setlist, set list, busking, recital, jam session, first gig, house
           concert, wedding gig, piano recital
  when     jam with: *
  when     perform at: *
  when     -: open mic, open mic night
  unless   ticket, talk, rehearsal dinner, strawberry, plum, fruit, tv, cancel, jar, permit, licence, license,
           card reader, reader, hat, amp, spectator, to watch, audience, listen, sofa, comedy, poetry, slam,
           magic, exam, interview, work, appraisal, dance, go, going, her, his, daughter, son, granddaughter,
           grandson, ballet, theatre, gymnastics, cheer, juggling, tennis, daughters, sons
  1        Write down the one song you'd begin with
  2        Play the first line of one song once
  3        Put one thing you need for it in the bag
  4        Bow once, to an empty room
  unclear  Look up how long you'd play
  tired    Write down three songs you could play in your sleep
  afraid   Play the first song to one friend
  bored    Choose the most unlikely last song

dj
  when     start, learn, practise, try: djing, dj, scratching, turntable, beatmatching, beat matching
  when     dj: -, *
  when     mix: vinyl
  when     -: djing, dj practice, beatmatching, turntables, dj mix
  1        Find two songs that could follow each other
  2        Play the end of one and the start of another
  3        Switch on the decks, or open the app
  4        Nod along to one beat
  unclear  Count the beats up to the first change
  tired    Choose the first record for next time
  afraid   Put two songs together that always work
  bored    Put a nursery rhyme in between

audio gear and music software
  when     set up, connect, install, plug in, wire, wire up, sort out, test, get working: audio interface,
           midi keyboard, amp, home studio, pa system, pa, sound system, microphone, mic, synth, monitor
           speaker, pedalboard, pedal board, daw, recording studio, music room, turntable
  when     fix: audio interface, midi keyboard, amp, home studio, pa system, pa, sound system, microphone,
           mic, synth, monitor speaker, pedalboard, pedal board, daw, recording studio, music room, turntable
  when     set up, connect, sort out, test, get working: studio, mixer
  when     fix: studio, mixer
  when     -: audio interface, home studio, pedalboard, modular synth
  unless   loan, door, bathroom, class, philosophy, cement, kitchen, food, tap, cake, shower, mixer tap, baby,
           dental
  time     Play with one knob for two minutes
  1        Put it in front of you, with what it needs
  2        Put the cables you need side by side
  3        Say what you'd like to hear first
  4        Press one key and listen
  unclear  Write down what goes in where
  tired    Put the cables in one bag
  afraid   Make one sound through headphones
  bored    Make the ugliest sound it can make

music software to open
  when     learn, use, open, get to know, practise: ableton, logic pro, fl studio, garageband, musescore,
           sibelius, reaper, cubase, pro tools, modular synth, synth, daw, dorico, bitwig, launchpad, looper,
           loop station, music software, sampler
  when     learn to use: ableton, fl studio, garageband, synth, looper
  when     -: ableton, fl studio, logic pro, garageband, musescore
  unless   loan, door, bathroom, class, philosophy, cement, kitchen, food, tap, cake, shower, mixer tap, baby,
           dental, grim, corn
  time     Play with one knob for two minutes
  1        Find it, and open it or switch it on
  2        Put on your headphones
  3        Say what you'd like to hear first
  4        Press one key and listen
  unclear  Write down what goes in where
  tired    Put the cables in one bag
  afraid   Make one sound through headphones
  bored    Make the ugliest sound it can make

get sheet music
  when     buy: sheet music, music sheet, music score, part for the band, choir music, music, lead sheet,
           chord chart, guitar tab, songbook, music folder, notes for choir, orchestra part, choir folder,
           hymn book
  when     order: sheet music, music sheet, music score, part for the band, choir music, music, lead sheet,
           chord chart, guitar tab, songbook, music folder, notes for choir, orchestra part, choir folder,
           hymn book
  when     -: sheet music, songbook, lead sheet
  when     download, get music for, find, look for: @piece
  when     find, look for: violin part, second violin part, choir part, words of song, lyrics, tab, capo chart
  when     buy, order: @piece
  when     copy: sheet music, lead sheet, guitar tab, songbook
  when     print, print out, find, download: sheet music, music sheet, music score, part for the band, choir
           music, lead sheet, chord chart, guitar tab, notes for choir, orchestra part
  when     print, print out, download: music, songbook, hymn book
  unless   key, lost, missing, gone, plug, battery, car, bike, box, video, app, browser, listen, pump, spare,
           puzzle, jigsaw, lego, carpet, furniture, page, pages, last page
  1        Open a search, and type what you know of it
  2        Look in the folder where the last one was
  3        Put one sheet on the stand
  4        Hum the piece you're looking for
  unclear  Look up which key you need
  tired    Save one page that has it
  afraid   Borrow it for a week first
  bored    Find the strangest title in the pile

podcast and recording
  when     record, make, produce: podcast, episode, podcast episode, demo, video, voice over, audiobook, ep,
           voice memo
  when     record, produce: album, song
  when     start: podcast, podcast episode, voice over
  unless   app, website, product, tool, trailer, doctor, call
  1        Record ten seconds and keep them
  2        Write down its first sentence
  3        Put the microphone on the table
  4        Say the first three words out loud
  unclear  Write down who'd listen to it
  tired    Write down one title
  afraid   Record ten seconds, and delete them if you like
  bored    Record the sound of this room

anything else musical
  when     yodel: -, *
  when     conduct: orchestra, choir, band, ensemble, school orchestra
  when     improve, get better at: improvising, improvisation, guitar, piano, singing, rhythm
  unless   bring, sell, decide, carry, insure, move, store, transport, call, phone, ring, email, mail, write, text,
           message, ask, tell, thank, buy, order, sell, cancel, book, find, return, visit, choose, talk, meet, invite,
           apologise, contact, pay, insurance, donate, reply, answer, complain, dead, died, drive, think, move, photo,
           eardrum, hearing, ear drop, stretch, doctor, job, bin, shoe, restring, clean, repair, listen, compose,
           record, mix, paint, draw, sew, dance, translate, transpose, arrange, go to, learn by heart, memorise,
           teach, wash, tune
  time     Play or sing for two minutes
  1        Listen to ten seconds of it, or of something like it
  2        Put the instrument or the words where you sit
  3        Play or hum one note of it
  4        Tap one slow bar with your fingers
  unclear  Choose the eight bars you'd begin with
  tired    Listen to it lying down
  afraid   Play it where no one can hear
  bored    Hum it in a bear's voice

write out notes, transpose
  when     transpose, notate, transcribe: song, piece, part, carol, tune, horn part, melody, music, hymn,
           chorus, solo, string, bassline, score, riff, chord
  when     transpose: *
  when     transpose, notate, engrave, key in, typeset, put into musescore, change key of: @piece
  when     copy out, write out: bassline, score, riff, chord, chords, tune, melody, horn part, solo, part
  unless   rows, columns, table, excel, matrix, sheet, cells, spreadsheet, data, lyrics, words
  1        Write out its first note or chord
  2        Hum its first bar
  3        Put a sheet of music paper on the table
  4        Say which key it's in, and which you want
  unclear  Write down both keys, one above the other
  tired    Do one bar in pencil
  afraid   Do one bar that no one will play
  bored    Do the last bar first
"""
