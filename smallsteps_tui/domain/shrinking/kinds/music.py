"""Music: instruments, singing, practice, lessons, listening."""

KINDS = """
new strings, tuning
  when     tune: guitar, ukulele, bass, banjo, violin, cello, viola, harp, mandolin, lute, oud, sitar, bouzouki,
           zither, dulcimer, acoustic guitar, electric guitar, classical guitar, twelve string, bass guitar, fiddle,
           double bass, lyre, kora, koto, uke
  when     learn to: tune, tune up, tune by ear, tune guitar, tune my guitar
  unless   cheese, car
  1        Tune one string
  2        Get the instrument out
  3        Put the new strings or the tuner next to it
  4        Pluck one string and listen
  unclear  Look up the order of the strings
  tired    Put the packet in the case for tomorrow
  afraid   Tune the string that's nearly right already
  bored    Tune one string by ear and see how close you get

clean an instrument
  when     clean, polish, wash, dust, wipe, disinfect: guitar, trumpet, flute, saxophone, sax, clarinet,
           trombone, horn, tuba, cello, violin, recorder, oboe, drum kit, drum, cymbal, instrument,
           mouthpiece, valve, fretboard, accordion, harmonica, french horn, piano key, keyboard key, case
  when     clean, clean out, polish, wash, dust, wipe, wipe down, swab, shine, disinfect, buff, oil, deep
           clean, grease: @instrument
  when     oil, grease, lubricate, wash, clean, rinse, disinfect, boil: valve, trumpet valve, slide, trombone
           slide, mouthpiece, recorder mouthpiece, piston, rotor, reed, key pad, fretboard, pickup
  when     check, look over, wipe, wipe down, inspect: string, strings, guitar string, reed, pad, valve, bow hair
  when     oil, wax, polish: guitar neck, mandolin neck, neck of guitar, soundboard, banjo neck
  unless   car
  1        Lay a soft cloth next to it
  2        Look at where it needs it most
  3        Find the cloth, and nothing else
  4        Look at where the dust is
  unclear  Look up what not to use on it
  tired    Put the cloth in the case for next time
  afraid   Begin with the case
  bored    Polish it until you can see your nose

have an instrument seen to
  when     set up: guitar, violin, cello, bow, saxophone, bass
  when     rehair, service, get repaired, adjust, regulate: saxophone, sax, guitar, violin, cello, trumpet,
           flute, clarinet, piano, bow, accordion, drum, amp, amplifier, instrument, bass, keyboard, trombone,
           oboe, bagpipe, organ
  when     repair, fix, mend: saxophone, sax, guitar, violin, cello, trumpet, flute, clarinet, piano, bow,
           accordion, drum, amp, amplifier, instrument, bass, keyboard, trombone, oboe, bagpipe, organ
  when     service, get repaired, get fixed, get seen to, adjust, regulate, restore, overhaul, refurbish, get
           tuned, take in, troubleshoot, get serviced, patch, patch up, glue, rebuild, replace part on, get
           back from repair, modify, rewire, drop off: @instrument
  when     repair, fix, mend: @instrument
  when     put, replace, change, fit: sax pad, key pad, bridge pin, tuning peg, output jack
  when     take in, take to, drop off at: dent, luthier, repair shop, guitar tech, repairer
  when     fit, install, get fitted, upgrade: pickup, tuner, machine head, tuning peg, bridge, strap button,
           nut, end pin, chin rest, soundpost, sound post, tailpiece, output jack
  when     swap out: pickup, tuner, machine head, tuning peg, bridge, strap button, nut, end pin, chin rest,
           soundpost, sound post, tailpiece, output jack
  when     lower, raise, set, adjust: action, guitar action, string height, intonation of guitar, truss rod,
           bridge
  unless   practice corner, in the corner, where i, stand, mic, for the gig, for practice, at the hall, seat,
           chair, stool
  1        Write down what it does, and what you'd like it to do
  2        Find the name of someone who repairs them
  3        Take one photo of the spot
  4        Say what it needs in one sentence
  unclear  Play one note and listen for it
  tired    Put the case by the door
  afraid   Ask what it would cost, nothing more
  bored    Describe the noise as if it were an animal

buy something musical
  when     buy, get, order, choose, rent, hire: reed, guitar string, drumstick, plectrum, rosin, metronome,
           music stand, capo, mouthpiece, valve oil, amp, amplifier, guitar, piano, violin, cello, ukulele,
           instrument, drum kit, saxophone, flute, trumpet, synth, microphone, harp, accordion, digital piano,
           electric guitar, midi keyboard
  when     choose, rent, hire, shop for, upgrade, replace, save for, save up for, research, price,
           compare, pick out, reserve: @instrument
  when     buy, order: @instrument
  when     look up: @instrument
  unless   off the, out of the, from under, in tune, stairs, upstairs, van, church, carry, into the, back
           from, oil, type, computer, tuned, moved, down, fixed, restrung, ready, set up, buy back, back the, pawn
  1        Open one music shop's page, or find its number
  2        Read what's printed on the one you have
  3        Say out loud which one you'd like
  4        Think of how the new one will sound
  unclear  Ask a player or a teacher for one name
  tired    Save one page with it
  afraid   Look at second-hand ones, without planning to buy
  bored    Listen to one of them being played

teach someone music
  when     teach, show: guitar, piano, recorder, ukulele, violin, song, singing, music, drum, instrument, chord,
           flute, piano student, music lesson, choir, solfege
  when     teach, show, explain, coach, demonstrate: @piece, @instrument
  1        Play or sing the first bit yourself, once
  2        Choose the one bit you'd show first
  3        Put two chairs side by side
  4        Clap a rhythm someone can clap back
  unclear  Write down the one thing they'd like to play
  tired    Find one tune for next time
  afraid   Begin with a tune you both know
  bored    Play one tune badly, and let them catch you

a music lesson
  when     -: music lesson, piano lesson, guitar lesson, singing lesson, violin lesson, voice lesson, drum
           lesson, cello lesson, flute lesson, trumpet lesson, saxophone lesson, oud lesson, sitar lesson,
           ukulele lesson, harp lesson, accordion lesson, bass lesson, music school, clarinet lesson, recorder
           lesson, singing class
  when     take, take up, restart, resume, book, start, have, begin, return to: piano lesson, guitar lesson,
           singing lesson, violin lesson, music lesson, voice lesson, drum lesson, cello lesson, music school,
           singing class, flute lesson, trumpet lesson
  when     go to, sign up for, enrol in, attend: piano lesson, guitar lesson, singing lesson, violin lesson,
           music lesson, voice lesson, drum lesson, cello lesson, music school, singing class, flute lesson,
           trumpet lesson
  unless   cancel
  1        Write down one question for the teacher
  2        Put your music, or a pencil, in the bag
  3        Write down one piece you'd love to play or sing
  4        Hum the tune you'd like to learn
  unclear  Write one line on what you've played before
  tired    Put the music in your bag
  afraid   Tell them one thing you can't do yet
  bored    Think of the piece no one expects from you

choir or band rehearsal
  when     go to, attend, get to, prepare for: choir, choir rehearsal, rehearsal, band rehearsal, band practice,
           orchestra, orchestra rehearsal, choir practice, orchestra practice
  when     -: choir, choir rehearsal, band rehearsal, band practice, orchestra, choir practice, orchestra rehearsal
  unless   wedding, dress, play, theatre, drama, dinner, speech
  1        Put your music in your bag
  2        Hum your first note
  3        Look up when it starts
  4        Find a pencil for the music
  unclear  Mark the one bar you'd like to hear again
  tired    Put the bag by the door, with the music in it
  afraid   Stand next to someone who's sure
  bored    Find out what the tenors are really singing

join a choir, a band, an orchestra
  when     find, look for, try, join, sign up for: choir, band, orchestra, chorus, musical, conservatory,
           brass band, singing group, gospel choir, string quartet, samba group, community choir, community
           orchestra, music group, ensemble, jam session, music school
  unless   wedding, hire, rubber
  1        Look up one, and read when they meet
  2        Write one line: what you play or sing, and for how long
  3        Listen to one of them for a minute
  4        Say which part you'd like
  unclear  Write down what kind of music you'd like it to be
  tired    Save one page about them
  afraid   Ask to come along to one rehearsal
  bored    Make up a band name

an audition
  when     audition for, try out for, apply to, apply for, prepare for: choir, band, orchestra, chorus,
           musical, conservatory, conservatoire, music college, music academy, brass band, gospel choir,
           string quartet, ensemble, music school
  when     apply for: audition
  unless   wedding, hire, rubber
  1        Write one line: what you play or sing, and for how long
  2        Hum one bar you know well
  3        Listen to a minute of what you'd play or sing
  4        Picture the last bar, and the breath after it
  unclear  Write down what they want to hear
  tired    Lay the music where you'll see it tomorrow
  afraid   Play or sing it once to someone kind
  bored    Sing or hum it in a silly voice

learn a song or a solo
  when     learn, play, practise, work out, figure out, rehearse, nail, work on, master, transcribe: song,
           solo, riff, tune, chorus, hymn, ballad, guitar solo, bassline, bass line, jazz standard, folk song,
           reel, jig, lick, carol, anthem, setlist
  when     learn, play, work out, figure out, nail, transcribe: intro, outro
  when     learn, practise, sing, go over, work on, mark up: alto line, tenor line, soprano line, alto part,
           tenor part, soprano part, bass part, harmony, descant, harmony part, harmony line
  when     play, transcribe: standard, set
  unless   ticket, write, garden, table, offsite, interview, speech, networking, talk, presentation, cards,
           bidding, club
  number   Play the first one, slowly
  time     Play for two minutes
  1        Play or sing its first two notes
  2        Listen to its first ten seconds
  3        Find the words or the music for it
  4        Tap its beat with one finger
  unclear  Write down the first chord or the first word
  tired    Listen to it once with your eyes closed
  afraid   Play it too quietly for anyone to hear
  bored    Play it as slowly as a lullaby

words of a song
  when     learn, memorise, practise, remember, recite: lyric, text of song, lyrics, aria, libretto, national
           anthem, hymn words
  when     -: lyrics
  unless   new word, vocabulary, french, spanish, german, write, english
  1        Say the first line of the song once
  2        Read its first line twice
  3        Put the words next to the kettle
  4        Whisper the word it begins with
  unclear  Mark the line that won't stay in your head
  tired    Listen to it once in bed
  afraid   Sing it with the record on
  bored    Say the words like a weather forecast

scales and technique
  when     practise, play, do, learn, master, work on, drill: scale, arpeggio, finger exercise, fingering, hanon,
           fingerpicking, trill, octave
  when     -: scale, scales, arpeggio, finger exercise
  when     -, play, practise, learn, do, master, work on, drill, run, run through, go over, go through, revise,
           memorise, warm up with, sing, get through, review, try, nail, start with, tackle, smash, bash out,
           get down, hammer, keep up, rehearse, repeat, hum, teach myself, understand, perfect: @drill
  when     practise, play: five finger exercise
  when     -: bow exercise, bowing exercise, piano exercise, guitar exercise, left hand exercise
  unless   pay, salary, weight, weighing, limescale, wages, bathroom, kitchen, fish, map, diving, interview
  number   Play one of them, slowly
  time     Play for two minutes
  1        Play or sing five notes of it, as slowly as you like
  2        Set a slow beat and listen to four bars
  3        Put your hands where the first note is
  4        Tap its rhythm on your knee
  unclear  Choose the one key you know best
  tired    Move your fingers without a sound
  afraid   Play it where no one's listening, at half speed
  bored    Play it backwards

music theory and ear training
  when     learn, study, practise, do, revise, prepare for: music theory, counterpoint, circle of fifths,
           key signature, time signature, chord theory, grade theory, note value, music notation, mode, figured bass
  when     go over, go through, get, understand: circle of fifths, key signature, time signature, music theory
  when     learn to: read music, read sheet music
  when     -: music theory, circle of fifths, key signature, time signature, figured bass, theory workbook
  unless   colour theory, set theory, game theory, driving, my notes, lecture, book, lips, legal, forklift, hgv
  1        Open the book or the app, and do one example
  2        Name the first note on one page of music
  3        Put a page of music where you sit
  4        Tap one bar with your finger
  unclear  Write down the one sign you don't know
  tired    Look at one line of music in bed
  afraid   Choose a page that's too easy
  bored    Find out what note the fridge hums

sing
  when     sing, hum, beatbox: -, *
  when     take, do, join: singing
  when     -: singing
  when     -: singing practice, karaoke
  when     learn to: sing, yodel, beatbox, harmonise
  unless   tickets, host, book, praise, songs to learn, straw, singing bowl, singing telegram, singing group,
           singing class, singing hinny, lesson, lessons, money, teacher, fee, bowl, group, club, term
  time     Sing or hum for two minutes
  1        Hum one line of it
  2        Open the window and hum one note
  3        Put the words on the table
  4        Hum one note
  unclear  Choose a song you know by heart
  tired    Hum with your mouth closed
  afraid   Sing with the tap running
  bored    Sing one line an octave too low

whistle, clap, beatbox
  when     learn to: whistle
  when     learn, practise: whistling
  when     whistle: -, *
  unless   dog, for, taxi, ref, cab, foul, kettle, blower, whistleblow, blow, policy
  1        Blow one quiet note
  2        Wet your lips and make an O with them
  3        Listen to someone who can whistle
  4        Blow out once with rounded lips
  unclear  Look up where your tongue goes
  tired    Blow without a sound
  afraid   Try it on a noisy street
  bored    Whistle for a dog that isn't there

guitar and its like
  when     learn, practise, play, start, get back to, teach myself, strum: guitar, ukulele, banjo, bass
           guitar, bass, mandolin, acoustic guitar, electric guitar, oud, sitar, bouzouki, saz, lute, koto,
           erhu, guzheng, kora, charango, classical guitar, slide guitar, pipa, shamisen, zither, dulcimer,
           autoharp
  when     -: guitar, ukulele, banjo, bass guitar, guitar practice, bass practice, oud, sitar, mandolin, koto,
           erhu, kora, ukulele practice
  when     *: ukulele, oud, sitar, banjo
  unless   restring, strings, buy, sell, hero, speaker, fishing, quote, price, cheap, back to, to the,
           collect, return
  time     Play for two minutes
  1        Play one chord, or one note
  2        Take the instrument out of its case
  3        Put it where you sit
  4        Press one string down
  unclear  Play the one chord you know
  tired    Strum the open strings once
  afraid   Play one note very quietly
  bored    Play the ugliest chord you can find

piano
  when     learn, practise, play, start: piano, keyboard, organ, harpsichord, synth
  when     -: piano, piano practice, keyboard practice, organ
  when     learn, practise, play, start, get back to, relearn, resume: harmonium, electric piano, keyboard,
           piano piece, accompaniment
  when     practise, play, rehearse: piano part
  unless   type, move, clean, mouse, computer, tune, mechanical, quote, price, donor, tuner, back to, to the,
           collect, return
  time     Play for two minutes
  1        Play one chord, any chord
  2        Sit down at it
  3        Lift the lid, or switch it on
  4        Play one chord in the air
  unclear  Play any five notes in a row
  tired    Play one long low note
  afraid   Play with the volume down
  bored    Play a tune you know with one finger

strings, winds, brass
  when     learn, practise, play, start: violin, viola, cello, flute, clarinet, trumpet, saxophone, sax,
           trombone, oboe, harp, accordion, recorder, tuba, bassoon, double bass, harmonica, horn
  when     -: violin, viola, cello, flute, clarinet, trumpet, saxophone, trombone, oboe, harp, accordion,
           violin practice, cello practice, harmonica
  when     learn, practise, play, start, get back to, relearn, resume: bagpipe, bagpipes, tin whistle, pan
           pipe, shakuhachi, didgeridoo, fiddle, cornet, euphonium, ney, french horn, concertina, bandoneon,
           duduk, baritone, piccolo, pipe
  when     -: bagpipe, bagpipes, fiddle, cornet, tuba, oboe, flute practice, trumpet practice, french horn,
           clarinet practice, saxophone practice, sax, euphonium, bassoon, double bass, ney, concertina
  unless   dog, car, sell, smoke, drain, water, cheap, quote, price, shop, hire, second hand, repair, back to,
           to the, collect, return
  time     Play for two minutes
  1        Play one long note
  2        Open its case
  3        Put the music on the stand
  4        Hold your hands as if you were playing
  unclear  Play the note you tune to
  tired    Open the case and leave it open
  afraid   Play one note so softly that no one else hears
  bored    Play one note, as ugly as you can

drums and percussion
  when     learn, practise, play, start, get back to, join: drum, drums, drum kit, tabla, djembe, cajon,
           bodhran, percussion, conga, bongo, handpan, timpani, taiko, dhol, marimba, xylophone, tambourine,
           samba, groove, snare
  when     drum: -, *
  when     -: drums, drumming, tabla, djembe, cajon, percussion, tabla practice, drum practice, taiko, handpan
  unless   washing, up, heart, brake, quote, shield, price, back to, to the, collect, return, skins, sell,
           order, payment, roll, stool
  time     Play for two minutes
  1        Tap one slow beat on your knees
  2        Lay both palms on the drum
  3        Put your seat where it belongs
  4        Tap once with one finger
  unclear  Count to four out loud, evenly
  tired    Tap along to one song, lying down
  afraid   Play on a cushion
  bored    Drum on everything within reach

practise a piece
  when     practise, play, learn, rehearse, do, memorise, polish, perform, perfect, brush up, review: sonata,
           duet, bach, chopin, nocturne, prelude, fugue, concerto, waltz, mozart, beethoven, debussy, partita,
           minuet, satie, sonatina, quartet, orchestra part, choir part, chamber music, cadenza, aria,
           repertoire, satb part, recital piece, exam piece, choir piece, alto part, cello suite
  when     practise, play, learn, rehearse, memorise, perform, brush up: piece, suite, trio, invention, music
           piece
  when     practise, play, rehearse, polish, perform, brush up: movement, part, bar, passage
  when     practise, rehearse: with the band, with band, with orchestra, with the choir, with choir
  when     play: in the band, in orchestra, in the orchestra, together
  when     learn to: play
  when     -: instrument practice, music practice, sonata, concerto, nocturne, chamber music, practice piece
  when     play, practise, do, learn, work on: hands separately, hands together, hand separately, left hand,
           right hand, pedal part, left hand part
  unless   kitchen, bathroom, dinner, theatre, car, role, puzzle, test, dance, speech, ballet, reading, read,
           poem, tai chi, essay, magazine, article, physio
  number   Play one of them, slowly
  time     Play for two minutes
  1        Play or sing one bar, slowly
  2        Put the music where you'd play
  3        Hum the first line of the piece
  4        Tap its rhythm on the table
  unclear  Mark the bar you like best
  tired    Listen to it once, lying down
  afraid   Play one bar you know
  bored    Play one bar in the wildest tempo

rehearse anything
  when     practise, rehearse: *
  unless   law, medical, dental, choir, first aid, emergency, fire, manager, room booking, nurse, log, exam, nothing,
           nobody, no one
  time     Practise for two minutes
  1        Do one small bit of it, once
  2        Put out what you need for it
  3        Stand where you'd practise
  4        Do it once in your head, slowly
  unclear  Choose the part you'd like to be better at
  tired    Watch someone do it for half a minute
  afraid   Do it where no one can hear or see
  bored    Do it once in slow motion

off to practice
  when     -: rehearsal, practice
  unless   law, medical, dental, choir, nurse, gp, doctor
  1        Put out what you need for it
  2        Look up when it begins
  3        Stand where you'd practise
  4        Do it once in your head, slowly
  unclear  Choose the part you'd like to be better at
  tired    Watch someone do it for half a minute
  afraid   Do it where no one can hear or see
  bored    Do it once in slow motion
"""
