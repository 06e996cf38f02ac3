"""Around music: tuning, records, teachers, auditions, rehearsals to lead, chords, exams, pages in order."""

KINDS = """
have a piano tuned
  when     tune, get tuned, have tuned: piano, organ, harpsichord, upright piano, grand piano
  when     find, book, call, look for, ring, choose, contact: piano tuner, luthier, guitar tech, instrument repairer,
           repairer for flute
  when     -: piano tuner, piano tuning
  1        Find the number of someone who does it
  2        Write down two days that would do
  3        Ask one musician who they go to
  4        Play one note, and listen to it
  unclear  Write down the make, and when it was last seen to
  tired    Save one phone number
  afraid   Ask what it would cost, nothing more
  bored    Find the note that's furthest off

sort records and tapes
  when     clear out, sort, organise, catalogue, go through, clean, tidy, thin out, list, alphabetise,
           shelve: record, record collection, vinyl, cd, cassette, cd collection, vinyl collection, music
           library, music collection, lp
  when     -: record collection, vinyl, vinyl collection, cd collection
  unless   health, medical, video, vhs, tax, bank, patient, school, phone, training, staff, vet, dental, hr,
           vaccination, attendance, sales, cattle, herd, service, police, criminal, bike, chain, drivetrain,
           floor, flooring, wrap, sofa
  number   Take out the first one
  1        Take out the first five, and look at each
  2        Take out one you'd never part with
  3        Stand in front of the shelf
  4        Say the name of one you love
  unclear  Choose one shelf or one box
  tired    Put one back in its sleeve
  afraid   Begin with the ones you know you'd keep
  bored    Find the oddest cover

find a music teacher
  when     find, look for, choose, search for, hire: singing teacher, piano teacher, guitar teacher, music teacher,
           voice teacher, violin teacher, vocal coach, drum teacher, cello teacher, singing coach, flute teacher,
           bass teacher, accordion teacher, saxophone teacher, oud teacher, harp teacher
  when     look up: singing teacher, piano teacher, guitar teacher, music teacher, voice teacher, violin teacher,
           vocal coach, drum teacher, cello teacher, singing coach, flute teacher, bass teacher, accordion teacher,
           saxophone teacher, oud teacher, harp teacher
  1        Look up one name near you, or ask a musician
  2        Write down what you'd like to learn to play
  3        Write down what you've played before
  4        Hum the tune you'd like to learn
  unclear  Write down which evenings would do
  tired    Save one name
  afraid   Ask for one lesson to try
  bored    Think of the piece no one expects from you

an audition
  when     prepare for, practise for, get ready for, do, face, audition for: audition, music audition, drama
           school audition, dance audition, callback
  when     go to: audition, music audition, drama school audition, dance audition, callback
  when     audition: -
  when     -: audition, music audition
  when     audition for: *
  when     -: audition monologue, audition speech, audition piece, audition song
  unless   form, accompanist, dress, book, ring, email
  1        Do the first ten seconds of what you'd show them
  2        Write down what you'd begin with
  3        Write down the day and the place
  4        Stand as you'd stand there, for one breath
  unclear  Read once more what they ask for
  tired    Go through its beginning in your head
  afraid   Do it for someone kind first
  bored    Do it as if you'd got the part already

lead a rehearsal
  when     lead, organise, plan, prepare, run, hold: choir, choir rehearsal, band rehearsal, band practice, rehearsal,
           orchestra rehearsal, choir practice, orchestra practice, sectional, sectional rehearsal
  unless   wedding, dress, play, theatre, drama, dinner, speech
  1        Write down what you'd begin with
  2        Write down the one spot that needs most time
  3        Hum the first note of the first piece
  4        Picture everyone at their place
  unclear  Write down how you'd like it to sound at the end
  tired    Choose a warm-up everyone knows
  afraid   Begin with something they do well
  bored    Choose one silly warm-up

chords
  when     practise, play, do, learn, master, work on, drill, nail, get, change, shape: chord, barre chord,
           chord change, chord shape, power chord, f chord, chord progression, open chord
  when     -: chord, barre chord, chord change, chord shape, chord practice, power chord
  number   Shape the first one
  1        Put your fingers in one shape, and play one note of it
  2        Shape it without playing
  3        Put one finger where it belongs
  4        Say the name of the one you like best
  unclear  Look at a picture of the shape
  tired    Shape it on the table
  afraid   Press lightly, and let it buzz
  bored    Play it in the oddest rhythm you can

rudiments
  when     practise, play, do, learn, master, work on, drill, run through: rudiment, drum rudiment,
           paradiddle, flam, single stroke roll, double stroke roll, drum roll, sticking, drum fill, drum
           beat, drum groove, drum part, drum solo, drum break, fill, groove, drum pattern, backbeat, drum
           intro, tabla tukda, tala, theka, clave, paradiddle-diddle
  when     -: rudiment, drum rudiment, paradiddle
  1        Tap it on your knees, slowly
  2        Tap left, right, left, right
  3        Hold the sticks as you'd like to
  4        Say it out loud in syllables
  unclear  Choose the one you know best
  tired    Tap it with two fingers
  afraid   Tap it on a cushion
  bored    Begin with the other hand

a music exam
  when     do, prepare for, pass, take, study for, revise, practise, practise for, get ready for: theory grade,
           grade exam, music theory exam, abrsm, abrsm grade, music exam, piano exam, guitar exam, violin exam,
           grade 5 theory, grade 5 piano, singing exam, cello exam, theory exam
  when     -: abrsm, abrsm grade, music exam, piano exam, violin exam, guitar exam, theory grade, grade exam,
           music theory exam, grade 5 theory
  unless   driving, law, hgv, forklift, pilot
  1        Write down one part of it you can do already
  2        Open the book or the music for it
  3        Write down the date of it
  4        Hum the first bar of the easiest piece
  unclear  Write down the parts it has
  tired    Listen to one of the pieces, lying down
  afraid   Begin with the part you like best
  bored    Explain one sign to a plant

pages of music in order
  when     organise, sort, file, bind, tape, tidy, sort out: sheet music, music folder, choir folder, choir
           music, songbook, orchestra part, lead sheet, chord chart, music sheet, guitar tab, music score
  when     bind, file, put in folder, tape together, laminate: @piece
  1        Put the pages of one piece together
  2        Take out the one you're playing now
  3        Put the pile on the table
  4        Read the title on top
  unclear  Make one pile you play, and one you don't
  tired    Put one page back
  afraid   Begin with one piece
  bored    Hum the first line of each

a commission or a picture under way
  when     do, finish, start, work on, continue, carry on with: commission, art commission, portrait
           commission, commissioned piece
  1        Write down one thing they asked for
  2        Open it, or stand it where you can see it
  3        Put out one pencil or one brush
  4        Look at one line of it
  unclear  Read once more what they wrote to you
  tired    Look at it for ten seconds
  afraid   Do the corner no one looks at
  bored    Draw it tiny, on a scrap

put on a record, sort the collection
  when     listen to: symphony, album, record, music, opera, concerto, quartet, playlist, song, jazz, cd,
           mahler, bach, mozart, soundtrack, new music, classical music
  unless   health, medical, video, vhs, tax, bank
  1        Put it on, and hear the first minute
  2        Find it, and have it ready to start
  3        Open the player
  4        Say the name of one song you love
  unclear  Choose by its cover
  tired    Lie down and hear one song
  afraid   Begin with the one you know best
  bored    Put on the oddest thing you own

a playlist
  when     make, create, put together, update, build, finish, curate: playlist, mixtape, party playlist,
           mix tape, wedding playlist, running playlist
  when     -: playlist, mix tape, music for the party
  1        Put one song on it
  2        Hum the song it could begin with
  3        Open an empty list and name it
  4        Think of one song everyone knows
  unclear  Write down the mood in one word
  tired    Add the last song you heard
  afraid   Begin with a song you love, whoever's listening
  bored    Add one song to make them laugh

a concert to hear
  when     go to, attend, see: concert, gig, opera, music festival, recital, musical, jazz club, ballet,
           symphony concert, live music
  unless   play, school, children's, my own, kids, son, daughter
  1        Look up how you'd get there, and when it begins
  2        Listen to one minute of what they'll play
  3        Put the ticket where you'll see it
  4        Hum one thing they might play
  unclear  Write down who you'd go with, or go alone
  tired    Lay out one thing to wear
  afraid   Choose a seat by the aisle
  bored    Guess what the encore will be

earplugs and the like for loud music
  when     put in, bring, take, pack, wear, use, -: earplug, ear plug, ear defender, musician's earplug
  only     gig, gigs, band, practice, rehearsal, drum, drums, drumming, concert, music, loud, festival
  1        Put them in the case or the pocket you take along
  2        Say out loud where they are now
  3        Look in the last jacket you wore there
  4        Rub your ears, once
  unclear  Write down who'd have a spare pair
  tired    Put them on your keys
  afraid   Stand at the back for one song
  bored    Hum, and hear yourself from inside

buy earplugs for loud music
  when     buy, order, get: earplug, ear plug, ear defender, musician's earplug
  1        Look up one shop or chemist that has them
  2        Write “ear plugs” where you'd see it before you go
  3        Look through one pocket for an old pair
  4        Say how loud it usually gets there
  unclear  Ask one person who plays which ones they wear
  tired    Save one page with a pair on it
  afraid   Begin with the cheapest foam ones
  bored    Choose the brightest colour they come in

the order of a set
  when     sort, reorder, rearrange, put in order, arrange, change, plan out: setlist, set list, programme
           order, running order, worship set, song order, order of songs, set order, concert order
  when     order: setlist, set list, programme order, running order, worship set, song order, order of songs,
           set order, concert order
  when     fix: setlist, set list, programme order, running order, worship set, song order, order of songs,
           set order, concert order
  unless   service sheet, weights, tv
  1        Write two titles on scraps of paper, and lay them side by side
  2        Say the titles out loud, in order
  3        Choose the one it ends with
  4        Hum how the first one ends
  unclear  Write the key or the speed next to one title
  tired    Put the scraps in an envelope for tomorrow
  afraid   Begin with the one that always goes well
  bored    Put them in the order of the alphabet, and laugh

a thing for an instrument, just named
  when     -: sax strap, guitar strap, amp fuse, music stand, mic stand, mic clip, mic stand clip, xlr cable,
           jack lead, guitar lead, drumstick, drum stick, tuner, sustain pedal, shoulder rest, chin rest, violin bow,
           drum key, pedal power supply, instrument cable, valve oil, cork grease, swab, pull through, ligature,
           guitar pick, banjo pick, mute, practice mute, capo, spare string, guitar case, gig bag, drum rug
  1        Write it on the list, or on the back of your hand
  2        Say out loud where you last saw one
  3        Put your bag for music by the door
  4        Hum the first thing you'd play with it
  unclear  Write down what it's for, in three words
  tired    Say it once, and let the list keep it
  afraid   Write down who could lend you one
  bored    Find the oddest thing that would do instead

take an instrument to be seen to
  when     take, bring, drop off, get: @instrument, amp, amplifier, bow, pedalboard, keyboard
  when     send: @instrument, amp, amplifier, bow, pedalboard, keyboard
  only     dent, repair, repairs, service, serviced, luthier, repairer, rehair, rehaired, set up, setup,
           crack, mended, workshop
  unless   fetch, back from, lesson, computer, car, typing
  1        Put it near the door, in its case if it has one
  2        Write down what it does that it didn't use to
  3        Take one photo of the spot
  4        Play one note of it, and listen
  unclear  Look up when they're open
  tired    Save one phone number
  afraid   Ask what it would cost, nothing more
  bored    Describe the noise as if it were an animal

begin a band or a choir of one's own
  when     form, set up, found, start up, get together, put together: choir, band, orchestra, brass band,
           singing group,
           gospel choir, string quartet, samba group, community choir, community orchestra, music group,
           jam session
  when     start: band, brass band, singing group, samba group, string quartet, music group,
           community choir, jam session
  unless   wedding, hire, rubber, waist, elastic
  1        Write down one person who might play or sing along
  2        Write one line: “Would you try one song with me?”
  3        Choose one song everybody knows
  4        Say a name for it, out loud
  unclear  Write down where and when you could meet
  tired    Send one line to the one who'd surely come
  afraid   Begin with two of you in a kitchen
  bored    Make up the silliest name for it
"""
