"""Music by what is played and what it's played on: pieces, drills, instruments, by class."""

KINDS = """
@piece
  nouns    song, tune, sonata, sonatina, aria, riff, solo, chorus, refrain, etude, étude, study in c, hymn,
           carol, waltz, prelude, fugue, nocturne, mazurka, polonaise, ballade, scherzo, minuet, minuetto,
           gavotte, sarabande, gigue, bourree, bourrée, rondo, toccata, partita, concerto, cadenza, adagio,
           allegro, andante, largo, bagatelle, impromptu, rhapsody, fantasia, middle eight, verse, lick,
           bassline, bass line, alto line, tenor line, soprano line, melody, melody line, harmony part,
           descant, counter melody, last bar, first bar, chord progression, twelve bar blues, blues song,
           blues in a, reel, jig, hornpipe, strathspey, polka, slip jig, ragtime, jazz standard, bebop head,
           ballad, shanty, sea shanty, folk song, lullaby, nursery rhyme, gospel song, chant, raga, alap,
           bandish, taan, kirtan, bhajan, kriti, varnam, ghazal, fado, bossa, bossa nova, bolero, cumbia,
           forro, duet, string quartet, symphony, mass in b, requiem, kyrie, sanctus, magnificat, cantata,
           motet, madrigal, psalm tune, lieder, song cycle, chanson, serenade, medley, mashup, cover song,
           cover version, jingle, theme tune, soundtrack, film theme, musical number, showtune, show tune,
           opening number, audition song, audition piece, exam piece, grade piece, recital piece, first dance
           song, recessional, wedding march, clarinet part, violin part, horn part, drum part, bass part,
           piano part, flute part, left hand part, right hand part, choir part, band part, alto part, tenor
           part, second violin part, viola part, cello part, trumpet part, oboe part, chopin, bach, mozart,
           beethoven, debussy, satie, brahms, schubert, schumann, liszt, grieg, handel, vivaldi, haydn, ravel,
           rachmaninoff, rachmaninov, tchaikovsky, scarlatti, czerny, burgmüller, burgmuller, bartok, bartók,
           piazzolla, joplin, clair de lune, für elise, fur elise, moonlight sonata, canon in d, gymnopedie,
           gymnopédie, wonderwall, hallelujah, ave maria, fingerstyle piece, barbershop tag, psalm setting,
           cantor part, drum solo, guitar solo, sax solo, drum break, drum fill, top line, topline, vamp,
           ostinato, coda, da capo, trill in bar, glissando, octave passage, semiquaver, syncopation, bar
           blues, minor blues, shuffle, boogie, boogie woogie, walking bass, walking bassline, calypso, reggae
           tune, ska tune, klezmer tune, freylekhs, csárdás, csardas, muineira, mazurca, fandango, malagueña,
           malaguena, soleá, bulería, alegrías, maqam, taqsim, dastgah, gamelan piece, taiko piece, kata for
           taiko, drum cadence, marching tune, bugle call, reveille, pibroch, retreat march, hymn tune,
           chorale, anthem for sunday, responsorial, alleluia, sanctus setting, mass setting, worship song,
           praise song, camp song, campfire song, party piece, warm up piece, duet part, bass part, tenor
           solo, solo for church, cadenza in concerto, showpiece, sight reading piece, choruse

@bit
  nouns    bar, last bar, first bar, bridge, intro, outro, part, movement, slow movement, last movement, passage,
           phrase, variation, theme, suite, invention, fill, drum fill, groove, breakdown, harmony, progression,
           march, overture, encore, trio, quartet, quintet, anthem, spiritual, air, slow air, rag, samba, turnaround,
           left hand, right hand, hands together, fingering, trill, octave, run in bar, top line, middle voice,
           fugue entry, cadence, modulation, key change, tempo change, pickup, coda, high note, low note, top note,
           long note, last note, chorus entry

@drill
  nouns    scale, major scale, minor scale, chromatic scale, pentatonic scale, blues scale, arpeggio, broken chord,
           long tone, rudiment, drum rudiment, paradiddle, single stroke roll, double stroke roll, hanon,
           finger exercise, technical exercise, technique exercise, warm up exercise, bow exercise, bowing exercise,
           string crossing, cello exercise, piano exercise, guitar exercise, left hand exercise, right hand exercise,
           spider exercise, lip slur, tonguing exercise, open string, bow stroke, spiccato, barre chord, chord change,
           chord shape, chord inversion, power chord, strumming pattern, picking pattern, fingerpicking pattern,
           finger pattern, shifting exercise, position shift, third position, fifth position, contrary motion,
           contrary motion scale, double stop, altissimo, dorian mode, mixolydian, sarali varisai, palta, alankar,
           metronome exercise, hand independence, ostinato exercise, embouchure exercise, scale practice

@instrument
  nouns    guitar, acoustic guitar, electric guitar, classical guitar, twelve string, bass, bass guitar, ukulele, uke,
           banjo, mandolin, lute, oud, sitar, sarod, veena, saz, baglama, bouzouki, balalaika, charango, kora, koto,
           shamisen, erhu, pipa, guzheng, zither, dulcimer, autoharp, lap steel, violin, fiddle, viola, cello,
           double bass, upright bass, harp, lyre, nyckelharpa, hardanger fiddle, piano, upright piano, grand piano,
           baby grand, digital piano, electric piano, keyboard, organ, church organ, hammond organ, harpsichord,
           clavichord, celesta, harmonium, melodica, accordion, squeezebox, concertina, melodeon, bandoneon, bagpipe,
           bagpipes, uilleann pipe, smallpipe, recorder, flute, piccolo, fife, oboe, cor anglais, english horn,
           clarinet, bass clarinet, bassoon, saxophone, sax, alto sax, tenor sax, soprano sax, trumpet, cornet,
           flugelhorn, trombone, french horn, tenor horn, baritone, euphonium, tuba, sousaphone, bugle, tin whistle,
           penny whistle, low whistle, ocarina, panpipe, pan flute, shakuhachi, bansuri, ney, duduk, didgeridoo,
           didge, harmonica, mouth organ, blues harp, kazoo, jaw harp, drum, drum kit, drum set, floor tom, rack tom,
           snare, snare drum, bass drum, cymbal, hi hat, bodhran, bodhrán, djembe, cajon, cajón, conga, bongo, tabla,
           mridangam, ghatam, dhol, dholak, darbuka, taiko, steel pan, steelpan, handpan, hang drum, timpani, marimba,
           xylophone, vibraphone, glockenspiel, tambourine, castanet, maraca, triangle, cowbell, washboard, synth,
           synthesiser, synthesizer, modular synth, sampler, drum machine, drum pad, midi keyboard, theremin,
           hurdy gurdy, handbell, chime, singing bowl, kalimba, mbira, thumb piano, lap harp, loop pedal,
           practice pad, instrument, horn, brass instrument, wind instrument, string instrument, gamelan, gong,
           alphorn, cimbalom, qanun, kanun, santoor, sarangi, vuvuzela, conch, viol, viola da gamba, theorbo, cittern,
           rebec, shawm, crumhorn

a piece to play or sing
  when     play, practise, learn, rehearse, run, run through, polish, nail, nail down, master, play through,
           go over, go through, sing, sing through, sing along to, sing along with, tackle, attack, bash out,
           bash through, hammer out, hammer, knock out, sort, sort out, perform, perfect, sight read,
           sightread, brush up, revive, relearn, revise, revisit, review, return to, come back to, go back to,
           get back to, get back into, start, begin, finish, work on, work at, work through, strum, hum,
           whistle, fingerpick, busk, jam, jam on, jam along to, try, try out, have a go at, attempt, crack,
           conquer, tame, get down, repeat, play along to, play along with, plug away at, chip away at, keep
           up, continue, carry on with, dust off, warm up with, warm up on, do, get through, stumble through,
           plod through, blast, blast out, belt out, croon, yodel, shred, noodle, lilt, read through, teach
           myself, re learn, play from memory, play by heart, groove to, refresh, know by heart, harmonise
           with, audition with, accompany, deal with, wrestle with, reclaim, struggle through: @piece
  when     pick up: @piece
  when     learn to: @piece
  when     -: @piece
  when     scat, growl, scream, shout, whisper, rap, wail, mumble, mutter, project, restart, rerun, retry,
           redo, replay, swing, rock, deliver: @piece
  when     play, play through, sing, sing through, bash through, sight read, sightread, strum, hum, whistle,
           play from memory, play by heart: @bit, piece
  when     practise, rehearse, relearn, learn, run through, polish, nail, go over, perfect: bar, last bar,
           first bar, slow movement, last movement, drum fill, fingering, long note, high note, turnaround,
           chorus entry, fugue entry, tempo change, key change, trill, groove, harmony, piece
  unless   spoken, speaking, ticket, tickets, cake, bible, dust, paperwork, puzzle, essay, homework, for the,
           article, jigsaw, therapy, write, cook, table, drink, pub, cheque, salad, candy, snack, chocolate,
           soap, tapas, essay, film, speech, book cover, duvet, novel, poem, scene, chapter, nail bar,
           protein, office suite, hair, thesis, project, sofa cover, insurance, interest, hotel, song thrush,
           poker, golf, ward, cover letter, party, rugby
  unless   degree, sculpture, ceramic, canvas, art, show piece, dance, dancing, steps, step, tap, ballet,
           ballroom, barn, candy bar, chin up, pull up, talk, presentation, report, chapter, story, writing,
           speaking, painting, quilt, routine, cocktail, crossbar, monkey bar, monkey bars
  number   Play or sing one of them, slowly
  time     Play or sing for two minutes
  1        Play or sing its first two notes, slowly
  2        Hear its first bar in your head
  3        Put the music, or its name, where you'd play
  4        Tap its beat once with one finger
  unclear  Choose the four notes that trip you most
  tired    Finger or mouth the first bar, silently
  afraid   Play or sing it once with the door shut
  bored    Play or sing its first bar as a waltz

the bar that goes wrong
  when     clean up, tighten, tighten up, iron out, smooth, smooth out, even out, drill, loop, woodshed,
           isolate, untangle, slow, slow down, speed up, bring up to tempo, bring up to speed, get up to
           speed, push, break down, rush less, troubleshoot, strengthen, improve, sharpen, sharpen up,
           correct, hammer at, grind, grind out, dissect, practise slowly, patch, secure, keep in time,
           steady, play in time, get clean, get in tune: @piece, @drill
  when     fix: @piece, @drill
  when     take apart: @piece, @drill
  when     deconstruct, divide, separate, disentangle: @piece
  when     loop, woodshed, isolate, slow, slow down, speed up, bring up to tempo, bring up to speed, get up to
           speed, practise slowly, get clean, untangle, drill: bar, last bar, first bar, slow movement, last
           movement, drum fill, long note, high note, turnaround, tempo change, key change, trill, groove,
           harmony, passage
  unless   cheque, salad, candy, sofa, hair, essay, beans, coffee, app, percent, speed trainer, player, rope,
           dance, dancing, steps, ballet, tap, talk, story, novel, painting, wall, holes
  time     Play one bar, again and again, for two minutes
  1        Play or sing just the two notes where it trips, slowly
  2        Put a pencil mark where it trips
  3        Sing those two notes once
  4        Tap the beat of that bar with one finger
  unclear  Ask yourself: is it the notes, the beat or the hand?
  tired    Finger it once, silently
  afraid   Play it once with the door shut
  bored    Play it backwards, note by note

music by heart
  when     memorise, learn by heart, remember, internalise, learn off, get off book, commit to memory, recall,
           get off by heart, burn in, drill in, retain, not forget: @piece, @drill
  unless   dance, steps, tap, ballet, prayer, bible
  1        Look at its first bar, then close your eyes and hear it
  2        Play or sing its first bar without looking
  3        Say out loud how it begins
  4        Hum its first note
  unclear  Mark the spot that trips you
  tired    Hear the first bar in your head
  afraid   Do it with the page beside you, face down
  bored    Start from the last bar

beat it out
  when     clap, tap, count, count in, count out, count through, stomp, drum, drum out, beat, conduct,
           beatbox, subdivide, tap out, clap through: @piece, @drill
  when     clap, tap, tap out, clap through, count, count out, conduct, subdivide: @bit, rhythm, rest, beat,
           syncopation
  when     conduct: amen, choir, band, orchestra, ensemble, bar, hymn, carol
  when     count in: -, band, choir, song
  when     work on, get, get right, improve, practise, tighten, tighten up, drill, steady, feel, sort out,
           correct, learn, check, nail: rhythm, groove, swing feel, tempo, dotted rhythm, triplet,
           syncopation, offbeat, time feel, polyrhythm, clave
  when     fix: rhythm, groove, swing feel, tempo, dotted rhythm, triplet, syncopation, offbeat, time feel,
           polyrhythm, clave
  unless   5k, 10k, run, swim, sprint, contractions, medication, dose, egg, presentation, circadian, sleep,
           heart, gym, race, running, dance class, daily, meeting, oven, traffic lights, stock, money, till,
           cheque
  unless   bathroom scale, scales at, clinic, chocolate, cereal, gold, soap, stock, people, syllables
  1        Clap one bar of it, slowly
  2        Say “one, two, three, four” in its beat
  3        Tap your foot four times
  4        Feel the beat in one finger
  unclear  Choose how many beats are in a bar, and say them
  tired    Tap it on the blanket
  afraid   Clap it without a sound
  bored    Clap it on your knees and the table

marks in the music
  when     mark, mark up, annotate, pencil in, colour code, phrase, breathe, tab out: @piece
  when     mark, pencil in, write in, work out, add: breath, fingering, bowing, bow marks, dynamics, breath
           mark, slur, rehearsal mark, phrase mark
  when     mark, mark up, annotate, pencil in, phrase: bar, last bar, first bar, coda, cadenza, slow movement,
           last movement, trill
  when     mark: dynamics, dynamic
  unless   exam, calendar, diary, answers, stress at, work, essay, homework, exam paper, class test, paper
  1        Put one pencil mark into its first bar
  2        Lay the music open, with a pencil on it
  3        Look at how it begins
  4        Hear its first two notes in your head
  unclear  Ring the bar that looks hardest
  tired    Look through it once, in bed
  afraid   Mark it on a copy
  bored    Draw a face over the loudest note

a look at the music
  when     study, look over, look through, look at, go over in my head, prepare, prep, compare, analyse:
           @piece
  unless   exam, calendar, diary, answers, stress at, work, essay, homework, exam paper, class test, paper, at
           work, bible, poem
  1        Look at how it begins
  2        Hear its first bar in your head
  3        Lay the music open
  4        Hear its first two notes in your head
  unclear  Ring the bar that looks hardest
  tired    Look through it once, in bed
  afraid   Mark it on a copy
  bored    Draw a face over the loudest note

a few words before it
  when     dedicate, introduce, announce, explain, present: @piece
  1        Say in one sentence what it's about, or who it's for
  2        Say its title out loud
  3        Write down one word about it
  4        Breathe out once
  unclear  Think of what you'd want to know if you heard it
  tired    Title and composer are enough
  afraid   Say it to one friend first
  bored    Say it like a circus director

an ear on a tune
  when     transcribe, work out, figure out, lift, lift off, pick out, suss out, suss, decode, decipher, learn by ear,
           get by ear, recognise, identify, listen for: @piece
  when     recreate, reproduce, replicate, imitate, mimic, emulate, sound out, copy by ear: @piece
  unless   percent, cost, weights, tax
  1        Listen to its first two bars, once
  2        Hum the note it begins on
  3        Find it, and leave it ready to play
  4        Hum any one note of it
  unclear  Find its lowest note first
  tired    Listen once more, and stop
  afraid   Write down its rhythm first
  bored    Slow it down until it sounds like a whale

a few notes on it
  when     play, practise, learn, relearn, teach myself, noodle, noodle on, mess about on, mess around on,
           mess about with, doodle on, improvise on, jam on, strum, pluck, blow, hit, bang, beat, bash, touch,
           return to, go back to, get back to, get back into, start, begin, resume, try, try out, have a go
           on, have a go at, keep up, work on, work at, practise on, play on, start on, sit at, sit down to,
           rehearse on, warm up on, warm up, fool around on, tinker with, pick at, pick up again, master,
           crack, tackle, attack, get better at, improve at, toot, thump, drum on, shred, twang, tinkle, busk
           with, busk on, explore, experiment with, spend time with, fit in, squeeze in, play around with,
           play about on: @instrument
  when     pick up: @instrument
  when     learn to: @instrument
  when     -: acoustic guitar, classical guitar, electric guitar, twelve string, uke, lute, sarod, veena, saz,
           balalaika, charango, shamisen, pipa, guzheng, zither, autoharp, lap steel, nyckelharpa, digital
           piano, electric piano, harpsichord, harmonium, melodica, bandoneon, uilleann pipe, piccolo, cor
           anglais, bass clarinet, alto sax, tenor sax, soprano sax, flugelhorn, tenor horn, low whistle,
           ocarina, shakuhachi, bansuri, duduk, didgeridoo, drum kit, drum set, snare drum, bodhran, conga,
           mridangam, dhol, darbuka, steel pan, handpan, marimba, vibraphone, glockenspiel, modular synth,
           theremin, hurdy gurdy, kalimba, gamelan, practice pad, loop pedal, upright bass
  when     test, play test, audition: @instrument
  unless   interview, meeting, interviews, fishing, drinking, water pipe, dog, chain, car, sell, police, buy,
           card, drain, cow, goal, fish, salary, donate, ward, computer, typing, street, kidney, fitness,
           heart, smoke, alarm, love triangle, donor, lesson, lessons, strings, teacher, washing, brake, car
           horn, steam, tape, fire
  time     Play for two minutes
  1        Play one note, and listen until it's gone
  2        Take it in your hands, or sit down at it
  3        Put it where you'll see it
  4        Hear its sound in your head for one breath
  unclear  Play the note you like best
  tired    Hold it on your lap, or rest a hand on it
  afraid   Play one note with the door shut
  bored    Play the ugliest sound it has

get it out
  when     get out, take out, bring out, dust off, unpack, uncase, open, uncover, unbox, warm: @instrument
  unless   money, sell, bin, wardrobe, off, high, down, under, washing, machine, dryer, tape, lid, lounge,
           room, flat, house, hall, van, car
  1        Open its case or lid, and leave it open
  2        Clear the spot where you'd play
  3        Go and stand next to it
  4        Picture it on your lap or under your hands
  unclear  Choose one corner where it could stay out
  tired    Move it to where you'll see it tomorrow
  afraid   Open it, and don't play
  bored    Say hello to it by name

take it along, put it away
  when     pack, pack up, put away, carry, transport, take, bring, store, protect, wrap, load, unload, ship,
           lug, haul, take along, take to, post, return, give back, lend, loan, check in: @instrument
  unless   lesson, apart, down, repair, dent, from, off, computer, tape, minute, hour, time, up the, photo,
           picture, care, a go, turn, take for, tune, practise, take with
  1        Put its case, or a blanket, next to it
  2        Write down what goes along with it
  3        Say where it goes, and when
  4        Roll your shoulders once
  unclear  Ask someone who moves theirs how they do it
  tired    Put the small things for it in one bag
  afraid   Ask someone to carry it with you
  bored    Guess what it weighs

let an instrument go
  when     list, trade, trade in, part with, give away, donate, value, appraise, photograph, advertise, pass
           on, rehome, part exchange: @instrument
  when     swap: @instrument
  when     sell, auction: @instrument
  unless   batteries, computer, layout, gaming, usb
  1        Take one photo of it, in good light
  2        Write down its make, and how old it is
  3        Wipe it once, where it's dusty
  4        Play one last note, or leave it closed
  unclear  Look up what one like it went for
  tired    Write its name on a slip of paper
  afraid   Choose who you'd like to have it
  bored    Write the advert as if it were speaking

show someone a chord or a scale
  when     teach, demonstrate, coach: @drill, chord, g chord, c chord, rhythm, beat, bowing, embouchure, clef,
           note, bar, first bar, last bar, harmony, fingering, high note, long note, slow air, groove, drum
           fill
  when     show, explain: @drill, chord, g chord, c chord, bowing, embouchure, clef
  unless   class, lecture, map, story, poem, weight, weights, kitchen
  1        Show it once, slowly, and say nothing
  2        Play or sing it once yourself
  3        Think of how you learnt it
  4        Move the fingers you'd need for it
  unclear  Ask them which bit puzzles them
  tired    Let them show you what they can do
  afraid   Begin with one they can already do
  bored    Show it with one note that doesn't belong

change how a piece goes
  when     cut, shorten, simplify, rearrange, halve, repeat, reprise, end, restructure, vary, take out, leave
           out, transpose up: @piece
  when     extend: @piece
  when     cut, shorten, simplify, rearrange, halve, reprise, vary, leave out, add, extend: coda, cadenza,
           middle eight, solo break, drum fill
  when     cut, shorten, extend: intro, outro
  unless   apron, curtain, fabric, cloth, pattern, quilt, felt, words, word, essay, paragraph, page, chapter,
           thesis, cheque, cash, hair, job, meeting, medication, playlist, wedding, funeral, half, slide,
           slides, video, talk, trailer, episode, podcast, bible, poem
  1        Play or sing the two bars around it once
  2        Put a pencil mark where it begins
  3        Hear it the new way in your head
  4        Hum the note before it
  unclear  Say what you'd like it to do there
  tired    Mark the bar, and leave it
  afraid   Try it once, and keep the old way too
  bored    Try it backwards

@technique
  nouns    tone, intonation, tuning of choir, breath support, breathing for singing, breath control, posture at piano,
           embouchure, air support, tongue position, tonguing, double tonguing, articulation, legato, staccato,
           phrasing, crescendo, pianissimo, vibrato, bowing, bow arm, bow hold, bow change, spiccato,
           left hand position, hand position, thumb position, finger strength, finger independence, strumming hand,
           picking hand, palm muting, barre, hammer ons, pull offs, pedalling, voicing, evenness, stick grip,
           hi hat foot, ghost note, ghost notes, diction, vowel, vowels, consonants in choir, head voice, chest voice,
           mixed voice, falsetto, passaggio, vocal range, high c, high notes, low notes, improvising
"""
