"""Music once more: tone, sets, choosing pieces, rights and uploads, people, places to play, reading it, coming back."""

KINDS = """
tone, breath and grip
  when     work on, get, get back, improve, practise, build, develop, strengthen, train, find: embouchure,
           tone, long tone, breath control, breath support, vibrato, intonation, bow hold, bowing, hand
           position, finger strength, high note, high c, low note, head voice, chest voice, mixed voice,
           falsetto, vocal range, articulation, tonguing, double tonguing, fingering, shifting, third
           position, pick technique, fingerpicking, strumming, strumming pattern, pedalling
  when     fix: embouchure, tone, long tone, breath control, breath support, vibrato, intonation, bow hold,
           bowing, hand position, finger strength, high note, high c, low note, head voice, chest voice, mixed
           voice, falsetto, vocal range, articulation, tonguing, double tonguing, fingering, shifting, third
           position, pick technique, fingerpicking, strumming, strumming pattern, pedalling
  when     -: embouchure, long tone, vibrato, intonation, bow hold, breath support, fingerpicking, strumming,
           vocal range
  when     work on, improve, practise, build, develop, strengthen, train, find, get back, loosen, relax, even
           out, refine, polish, stabilise, focus on, think about, correct, clean up, listen for, warm up,
           deepen, open up, master, keep, control, exercise, experiment with, get better at: @technique
  when     fix: @technique
  when     sing, play, hit, reach, hold, sustain: low note, high note, top note, high c, long note, long tone,
           last note
  when     -: long note, long notes, lip slur, breath control
  unless   yoga, email, office, sit, meditate, article, bike, race, mountain, train, chair, speech, talk,
           essay, mic, without the bow, silent
  time     Play or sing long notes for two minutes
  1        Play or sing one note of it, slowly, and listen
  2        Make the movement without a sound
  3        Breathe in as if you'd begin
  4        Let your jaw and your shoulders drop
  unclear  Record one note, and say one word about it
  tired    Hear one good note in your head
  afraid   Do it where no one can hear
  bored    Do it with your eyes shut

run through a set
  when     run through, play through, go through, practise, rehearse, go over, run, play: set, setlist, set
           list, piece, song, concert programme, recital programme, whole piece, repertoire, wedding set,
           songs
  unless   table, chess, tv, tea, gym, weights, film, knife, flashcard, flashcards, cards, questions,
           exercises, dance, steps
  time     Play from it for two minutes
  1        Play or sing the first two bars of the first one
  2        Say the titles out loud, in order
  3        Tap how fast the first one goes
  4        Hear its first note in your head
  unclear  Put a dot next to the one that wobbles
  tired    Read down the list, and hear how each begins
  afraid   Play the easiest one
  bored    Begin with the last one

choose what to play
  when     pick, choose, select, find, look for, think of, suggest, narrow down: song, piece, repertoire,
           encore, setlist, set list, set, audition piece, audition song, first dance, recital piece, hymn,
           carol, programme, easier piece, easy piece
  when     decide on: song, piece, repertoire, encore, setlist, set list, set, audition piece, audition song,
           first dance, recital piece, hymn, carol, programme, easier piece, easy piece
  when     make, write, plan, choose: setlist, set list, worship set, song list, hymn list, running order
  when     -: recital programme, concert programme, wedding set, song list, setlist, set list, repertoire,
           audition piece
  when     pick, choose, select, think of, shortlist, narrow down, suggest, propose, vote on, agree on, settle
           on: @piece
  when     decide, decide on: @piece
  when     find, look for: song to sing, song for, tune for, hymn for, carol for
  unless   funeral, cremation, memorial, crockery, tv, chess, fabric, cloth, furniture, art, dance, cake,
           puzzle
  1        Write down the first one that comes to mind
  2        Hum it, or one like it, for ten seconds
  3        Write down one that always goes well
  4        Think of the face you'd play or sing it for
  unclear  Ask someone what they'd like to hear
  tired    Write down one title, and stop
  afraid   Choose the one your hands know best
  bored    Write down the one you'd never dare to play

rights, uploads, registers
  when     release, distribute: song, track, ep, album, single, demo, mixtape, music, work, cover, beat
  when     upload: song, track, ep, album, single, demo, mixtape, music, work, cover, beat
  when     register: song, track, ep, album, single, demo, mixtape, music, work, cover, beat
  when     register with, sign up with, sign up to: gema, prs, ascap, bmi, sacem, suisa, distrokid, tunecore, spotify,
           bandcamp, soundcloud
  when     join: gema, prs, ascap, bmi, sacem, suisa, distrokid, tunecore, spotify, bandcamp, soundcloud
  unless   homework, job, cv, sing, learn
  only     gema, prs, ascap, bmi, sacem, suisa, distrokid, spotify, bandcamp, soundcloud, song, songs, track, ep,
           album, single, demo, music, beat, beats, youtube
  1        Open the page where it'd go
  2        Write down its title, and who wrote it
  3        Choose a picture for it, or one colour
  4        Say its title like a radio host
  unclear  Ask someone how they got theirs up
  tired    Write the title down, and stop
  afraid   Send it to one friend first
  bored    Make up a band name for it

a place to play
  when     find, book, get, look for, rent, share, reserve: practice room, rehearsal room, rehearsal space,
           practice space, studio, studio time, recording studio, room to practise, place to practise
  when     -: practice room, rehearsal room, rehearsal space, studio time
  unless   flat, apartment, yoga, dance, photo, film
  1        Find the page or the number it's booked by
  2        Ask another musician where they play
  3        Say out loud which day would suit
  4        Picture yourself playing as loud as you like
  unclear  Write down what needs to fit in besides you
  tired    Save one phone number
  afraid   Ask for an hour's trial
  bored    Sing in the bathroom for now

read music
  when     learn, read, practise, learn to read, study, understand, get better at: tablature, tab, sheet music,
           notation, bass clef, treble clef, alto clef, note value, chord chart, lead sheet, sight reading,
           sight singing
  when     practise, do, have a go at, try, work on, start: sight reading, sight singing, sightreading
  when     read, name, learn, learn to read: note, music note
  when     improve, get better at, keep up, squeeze in: sight reading, sightreading, sight singing, music reading
  only     clef, treble, bass, tab, tablature, sheet, notation, sight, sightread, sightreading, music, staff, stave,
           guitar, piano, chart, chord, ledger line, read music, note value, note values, score
  when     -: sight reading, sight singing, bass clef, treble clef, sightreading
  unless   browser tab, sick, class, meeting, lecture, love, office, release, exam notes, browser
  1        Read one bar, as slowly as you like
  2        Name its first note
  3        Clap one bar
  4        Say the names of the notes you know
  unclear  Write down the one sign that puzzles you
  tired    Look for one note you know
  afraid   Choose a children's song
  bored    Sing the names in a silly voice

practise with a beat or a track
  when     practise with, play with, play along with, play along to, practise to, use, practise: metronome,
           click, click track, backing track, drum machine, looper, loop pedal
  when     -: metronome, backing track, looper
  1        Let it run, and tap along with one finger
  2        Play or sing one bar with it, slowly
  3        Count quietly with the beat
  4        Nod to a beat in your head
  unclear  Choose a tempo where everything goes well
  tired    Listen to it tick for ten seconds
  afraid   Set it ten beats slower than you'd think
  bored    Clap between its beats

hear yourself back
  when     listen to, watch, hear, listen back to, review: recording, take, demo, rehearsal recording, own recording,
           video
  when     listen back to, watch back, watch: rehearsal, rehearsal tape, gig, own gig, performance, own singing,
           recording of lesson
  when     listen to: rehearsal, rehearsal tape, gig, own gig, performance, own singing, recording of lesson
  unless   lecture, class, seminar, meeting, webinar, course
  only     my own, own recording, recording, take, takes, demo, rehearsal
  unless   sermon, doctor, judge, wings, khutbah, consultant
  1        Play ten seconds of it, somewhere in the middle
  2        Find it, and leave it ready to play
  3        Choose a kind listener to sit with you
  4        Let your shoulders drop
  unclear  Write down one thing that's good, then one to try
  tired    Save it for a fresh morning
  afraid   Pretend it's a friend playing
  bored    Hum along

come back to an instrument
  when     go back to, get back to, get back into, return to, start, restart, take up, resume, play: cello,
           violin, piano, guitar, flute, clarinet, saxophone, sax, trumpet, trombone, oboe, viola, drums,
           accordion, harp, ukulele, organ, recorder, horn, double bass, bass guitar, singing, music
  when     pick up: cello, violin, piano, guitar, flute, clarinet, saxophone, sax, trumpet, trombone, oboe,
           viola, drums, accordion, harp, ukulele, organ, recorder, horn, double bass, bass guitar, singing,
           music
  unless   tape, police, sell, buy, lesson, about the, about his, about her, to mrs
  only     back, again, after years, after ten years, years, restart, return, resume
  1        Play or sing one note, and listen until it's gone
  2        Open the case or the music, and leave it open
  3        Hum a tune your hands once knew
  4        Hold your hands as if you were playing
  unclear  Write down the first piece you ever liked
  tired    Listen to ten seconds of someone playing it
  afraid   Play when no one's at home
  bored    Play the oddest note you can

all the words of a song
  when     learn, memorise, remember, get down, recite: word, lyric, lyrics, verse, chorus
  only     song, lyrics, verse, verses, words to, hymn, chorus, hallelujah, anthem, aria
  1        Say its first line out loud
  2        Hum the tune, and let the words come
  3        Write down the first word of each line
  4        Hear the first line in your head
  unclear  Put a dot next to the line that won't stay
  tired    Listen to ten seconds of it
  afraid   Say it to a plant
  bored    Say it in a silly voice

arrange and write parts
  when     arrange, write, score, orchestrate, transcribe, write out: brass quartet, quartet, choir, string quartet,
           orchestra, horn part, string part, horn line, bass line, brass, harmony part, second part, backing vocals,
           harmony, counter melody, drum part, third verse, second verse, bridge, part, intro, outro
  unless   car, funeral, book chapter, meeting, essay, novel
  only     quartet, choir, brass, orchestra, horn, horns, strings, string, bass, harmony, vocals, melody, verse, drum,
           song, ensemble, bridge, guitar, piano
  1        Sing one line of it into your phone
  2        Write down who plays the tune
  3        Write down its lowest note
  4        Hear the first chord in your head
  unclear  Choose one bar, and two voices
  tired    Write down the order of the parts as letters
  afraid   Write a version you'd never show anyone
  bored    Give the tune to the oddest instrument

fit new strings or reeds
  when     restring: *
  when     change, replace, put on, fit, switch: string, guitar string, violin string, drum head, drumhead,
           bass string
  when     swap: string, guitar string, violin string, drum head, drumhead, bass string
  when     swap out: string, guitar string, violin string, drum head, drumhead, bass string
  when     change, replace, break in: reed, mouthpiece, bow hair
  when     change, replace, fit, put on: snare wire, snare, drum skin, drum head
  unless   cheese, car, puppet, puppets, racket, racquet, necklace, beads, bead, pearls, lights, blind,
           blinds, bow and arrow, longbow, guitar hero, loom, hammock, kite, strimmer, bag, apron, hoodie,
           bunting, washing line, bracelet, rosary, prayer beads, tennis, tennis racket, badminton, badminton
           racket, puppet's, arm, curtain, mop, broom, thatch, roof, washing machine, toy, yo yo, balloon
  1        Find the new string or reed, or write down which it needs
  2        Open the case, and leave it open
  3        Look at which one is the oldest
  4        Hum the note it'll play
  unclear  Watch someone change one
  tired    Put the packet in the case for tomorrow
  afraid   Do the easiest one, and stop
  bored    Pluck the old one one last time

practise saying something
  when     practise saying, practise telling, practise asking, practise explaining, practise answering,
           practise introducing, practise talking, practise speaking, rehearse saying, rehearse telling,
           practise: *
  only     saying, telling, asking, explaining, answering, introducing, talking, answer, pitch, speech, no,
           sentence
  unless   chord, scale, piano, guitar, vocab, vocabulary, violin, singing, penalty, bowling, golf, spelling,
           practise not, not saying, without saying
  1        Whisper it once, to no one
  2        Write down the first three words
  3        Say it in your head
  4        Breathe out slowly, once
  unclear  Write down one thing you'd like them to remember
  tired    Say it lying down
  afraid   Say it to the mirror, or to a plant
  bored    Say it in a silly voice

new reeds and strings to have
  when     -: new reed, reed, new string, new strings, new drumhead, rosin, plectrum
  1        Read what's printed on the old one
  2        Look up one shop that has it
  3        Put the old one where you'll see it
  4        Hum one note
  unclear  Ask another player what they use
  tired    Put it on the list
  afraid   Choose the kind you had
  bored    Count the old ones in your case

work out a tune by ear
  when     transcribe, work out, learn by ear, figure out, notate, write out: solo, lick, riff, tune, bar, song,
           melody, bassline, chord, chords, part, groove, beat, intro
  when     transcribe, work out, figure out, write down: lyrics, words of song, key of song, chord names
  only     solo, lick, riff, tune, bar, bars, song, melody, bassline, chord, chords, groove, beat, intro, ear
  1        Listen to the first two bars, once
  2        Hum the first note of it
  3        Find the recording, and leave it ready to play
  4        Hear its first note in your head
  unclear  Slow it down, and listen to one bar
  tired    Listen to it once, and write nothing
  afraid   Begin with a note you're sure of
  bored    Sing it in a silly voice

new strings
  when     restring, change strings on, put new strings on, string: guitar, ukulele, violin, banjo, bass,
           mandolin, cello, viola, harp, bass guitar, acoustic guitar, oud, lute, racket, racquet, bow
  unless   puppet
  1        Find the new strings, or write down which ones
  2        Lay it on a table, on something soft
  3        Loosen one string, half a turn
  4        Say which string you'd begin with
  unclear  Watch one string being changed
  tired    Put the new strings in the case
  afraid   Change the nearest one, and stop
  bored    Pluck the old one one last time

train the voice
  when     -, do, practise, train, try, start: voice training, voice exercise, voice practice, speech
           exercise, speech therapy exercise, speech exercises, voice therapy, voice feminisation,
           articulation exercise
  when     warm up: voice, vocal cords
  when     practise, train, work on, improve, strengthen: voice, vocal, singing voice
  unless   recognition, assistant
  1        Hum one note, wherever it feels easy
  2        Read one line out loud, the way you'd like to sound
  3        Drink one sip of water, and yawn once
  4        Hum very quietly, once
  unclear  Choose the one exercise that felt best
  tired    Do one minute, then be quiet
  afraid   Do it with the shower running
  bored    Read the cereal box aloud

what a hand does on the strings
  when     mute, damp, palm mute, bend, hammer on, pluck, pick, strum: string, strings, note, low string, top string,
           open string
  unless   light, lights, phone, kite
  1        Do it on one string, once, slowly
  2        Find the one string you'd begin with
  3        Make the movement in the air
  4        Look at where that finger would go
  unclear  Watch your hand in a mirror
  tired    Do it twice on the string that's easiest
  afraid   Do it so softly that no one hears
  bored    Do it in time with a clock

soak a reed
  when     soak, wet, moisten: reed, oboe reed, bassoon reed, clarinet reed, sax reed
  1        Put a small cup of water on the table
  2        Take the reed case out of the bag
  3        Choose the one you'd play first
  4        Wet your lips
  unclear  Look at the tips, and leave out the chipped one
  tired    Hold it in your mouth for one song
  afraid   Begin with the oldest one
  bored    Crow it like a duck
"""
