"""Music: instruments, singing."""

KINDS = """
guitar and its like
  when     learn, practise, play, pick up, tune, start, restring: guitar, ukulele, banjo, bass guitar, bass,
           mandolin, acoustic guitar, electric guitar
  when     -: guitar, ukulele, banjo, bass guitar, guitar practice
  unless   buy, sell, hero
  time     Play for two minutes
  1        Play one chord
  2        Take the instrument out of its case
  3        Put it where you sit
  4        Press one string down
  unclear  Play the one chord you know
  tired    Strum the open strings once
  afraid   Play one note very quietly
  bored    Play the ugliest chord you can find

piano
  when     learn, practise, play, pick up, start: piano, keyboard, organ, harpsichord, synth
  when     -: piano, piano practice, keyboard practice, organ
  unless   type, donor, move, clean
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
  when     learn, practise, play, pick up, start: violin, viola, cello, flute, clarinet, trumpet, saxophone,
           sax, trombone, oboe, harp, accordion, recorder, tuba, bassoon, double bass, harmonica, horn
  when     -: violin, viola, cello, flute, clarinet, trumpet, saxophone, trombone, oboe, harp, accordion,
           violin practice, cello practice, harmonica
  time     Play for two minutes
  1        Play one long note
  2        Open the case
  3        Put the music on the stand
  4        Hold your hands as if you were playing
  unclear  Play the note you tune to
  tired    Open the case and leave it open
  afraid   Play one note so softly that no one else hears
  bored    Play one note as ugly as you can

sing
  when     sing, hum, beatbox: -, *
  when     practise, take, do, join: singing, choir, singing lesson, voice lesson, vocal exercise, vocal warm
           up
  when     -: singing, choir, choir practice, singing lesson
  time     Sing through one verse
  1        Hum one line of it
  2        Open the window and hum one note
  3        Put the words on the table
  4        Hum one note
  unclear  Choose a song you know by heart
  tired    Hum with your mouth closed
  afraid   Sing while the water runs
  bored    Sing one line an octave too low

practise a piece, drums, scales
  when     practise, play, learn, rehearse, compose, record, do: scale, song, sheet music, drum, instrument,
           sonata, piece, music, drum kit, arpeggio, etude, duet, solo, bach, chopin, beat, rudiment
  when     play: in the band
  when     join, start: band, orchestra
  when     -: scale, instrument practice, band practice, drums, music practice, rehearsal, music theory
  unless   kitchen, bathroom, dinner
  time     Play for two minutes
  number   Play one of them, slowly
  1        Play one bar, slowly
  2        Put the music where you'd play
  3        Hum its first line
  4        Tap its beat with one finger
  unclear  Mark the bar you like best
  tired    Listen to it once, lying down
  afraid   Play the bar you can
  bored    Play one bar in the wildest tempo

rehearse anything
  when     practise, rehearse: *
  when     -: rehearsal, practice
  unless   law, medical, dental
  time     Practise for two minutes
  number   Do the easiest one once
  1        Do the easiest bit once
  2        Put out what you need for it
  3        Stand where you'd practise
  4        Do one movement of it in the air
  unclear  Choose the bit you'd like to be better at
  tired    Do it once in your mind
  afraid   Do it where no one hears or sees
  bored    Do it once in slow motion
"""
