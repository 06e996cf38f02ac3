"""Recordings, by class: takes, mixes, episodes, what is done to them and where they go."""

KINDS = """
@recording
  nouns    recording, demo, mix, rough mix, final mix, track, take, best take, single, ep, album, lp, mixtape, stem,
           stems, multitrack, bounce, remix, edit of track, beat, loop, sample pack, drum track, vocal, lead vocal,
           vocal take, backing vocal, backing track, guitar take, guitar track, bass take, bass track, overdub,
           harmony vocal, live recording, recording session, podcast, podcast episode, podcast intro,
           interview recording, voiceover, voice over, voice memo, voice note of song, audiobook, audiobook chapter,
           audio file, audio guide, radio show, radio piece, radio segment, sound effect, soundscape, field recording,
           jingle recording, dj mix, playlist submission, ringtone, guided meditation recording, audio diary,
           oral history, oral history interview, rehearsal recording, practice recording, concert recording,
           choir recording, cassette, demo tape, reel to reel, minidisc, sound file, wav, mp3, session file,
           ableton project, logic project, pro tools session, vocal chain, reverb, low end, kick drum sound,
           snare sound, drum sound, drop in track

listen to ten seconds
  when     listen back to, hear, play back, review, check, compare, go through, go over, look for, sort, sort
           through, choose, pick, select, find, shortlist, relisten to, re listen to, rate, organise,
           transcribe, note, analyse, listen through: @recording
  when     listen to: @recording
  unless   vaccination, vaccinations, stamps, photos, wedding, stickers, meeting, water, doctor, lecture,
           heart, court, stock, album, albums, bike, product, software, flower, flowers, plant, curtain,
           dress, train, ticket, lp, railway, race, running, drawer
  1        Find it, and play ten seconds of it
  2        Find it, and leave it ready to play
  3        Put your headphones next to you
  4        Hear one second of it in your head
  unclear  Write down one word you hear
  tired    Listen with your eyes shut
  afraid   Listen as if a friend had made it
  bored    Listen to it at double speed

turn one thing down
  when     mix, master, remix, equalise, tweak, balance, polish, automate, remaster, layer, thin out, warm up,
           brighten, de ess, sidechain, tighten, level, tighten up, get right, nail, turn down, turn up:
           @recording
  when     fix: @recording
  when     adjust: @recording
  unless   cement, dough, drink, running, meeting, cake, salad, race, therapy, tyre, cassette, curtain,
           drawer, bike, railway, rose, plant, belt
  time     Listen to two minutes of it, and change one thing
  1        Play ten seconds of it, and say what sticks out
  2        Open it, and play it once from the start
  3        Give the file a name you'd find again
  4        Hear its loudest bit in your head
  unclear  Write down the one thing that jumps out
  tired    Play it on your phone's speaker, and stop
  afraid   Save a copy, and work in that
  bored    Turn everything off except one track

record ten seconds
  when     record, lay down, track, overdub, re record, redo, retake, tape, capture, put down, punch in, film:
           @recording
  when     record, lay down, track, overdub, re record, rerecord, demo, capture, sample, cut a demo of, record
           a demo of, get down on tape: @piece, @instrument, @drill
  when     -: voiceover, voice over, overdub, lead vocal, vocal take, guitar take, backing vocal, field
           recording, recording session, rough mix
  when     retake, redo, record, resing: vocal line, vocals line, vocals, line of vocals, harmony line, guitar
           line
  when     make, start, begin, do, have a go at: recording, voiceover, voice over, overdub, vocal, lead vocal,
           vocal take, guitar take, backing vocal, field recording, recording session, voice memo, audio
           diary, take, guitar track, vocal track
  unless   client, customer, product, sprint, sales, investor, app, feature, software, curtain, curtains,
           cutting list, minutes, running track, weight, meeting, court, bug, food, therapy, cricket,
           athletics, master's, master of, reading
  time     Record for two minutes, and keep it or don't
  1        Record ten seconds on your phone
  2        Put the phone where it could hear you
  3        Hum or say the first second of it
  4        Hear it in your head for one breath
  unclear  Say out loud what it's for
  tired    Record one breath of it, lying down
  afraid   Record it, and delete it
  bored    Record it in the bathroom

bring a recording out
  when     release, publish, promote, distribute, put out, launch, license: @recording
  when     upload: @recording, album cover, album art, cover art, artwork, ep artwork, album artwork, ep
           cover, single cover, single artwork
  when     sell: @recording
  when     register: @recording
  when     release, publish, distribute, put out, license: @piece
  when     upload: @piece
  when     register: @piece
  when     drop, schedule: single, ep, album, mixtape, track, podcast episode, episode, remix
  unless   bug, evidence, doctor, police, off
  1        Open the page where it would go
  2        Write down its title and the date
  3        Choose the picture for it
  4        Say its title out loud
  unclear  Ask someone how they put theirs out
  tired    Send it to one friend
  afraid   Play it to one friend first
  bored    Announce it as a shipping forecast

send a recording to someone
  when     share, send out, give, pitch, post, play to, play for, forward, airdrop: @recording
  when     send, send off, submit: @recording
  when     email, show: @recording
  unless   bug, evidence, doctor, police, landlord, product, client, customer, software, app, sales
  1        Write one line to go with it
  2        Listen to its first ten seconds once more
  3        Write down who it's for
  4        Say its title out loud
  unclear  Ask them in what form they'd like it
  tired    Put it where you'll find it tomorrow
  afraid   Play it to one friend first
  bored    Give it the grandest title

work on a recording
  when     edit, produce, clean up, rework, finish, compress, process, trim, cut, cut up, tune, quantise,
           chop, chop up, work on, continue, complete, finalise, wrap up, tackle, attack, get back to, loop,
           arrange, sequence, tidy up, denoise, sort out, improve, upgrade, bounce, export, render, restore,
           merge, correct, import, develop, clean, restructure, cut out, convert, normalise, fade, print:
           @recording
  when     cut, trim, cut out, remove, take out, shorten: silence, breath, click, pop, hiss, hum, count in,
           cough
  when     bounce, export, render: stem, track, mix, song, multitrack, session, project
  when     finish, work on, produce: beat, track, remix, ep, demo, single, mixtape, techno track, lofi beat,
           lo fi beat
  unless   cement, dough, drink, running, meeting, cake, salad, race, therapy, tyre, school, booking, work
           project, flower, flowers, plant, rose, roses, leaf, lp, lps, cassette, cassettes, vinyl, curtain,
           drawer, bike, railway, belt, photo, photos, wedding, baby, holiday, family, tulip, tulips, peony,
           bouquet, rhubarb, kale, chard, basil, vase, stems of
  time     Work on its first ten seconds for two minutes
  1        Open it, and play its first ten seconds
  2        Open the session or the folder it's in
  3        Put your headphones next to you
  4        Hear its beginning in your head
  unclear  Write down the one thing you'd like to hear changed
  tired    Play it on your phone's speaker, and stop
  afraid   Save a copy, and work in that
  bored    Turn everything off except one track

clear out and name recordings
  when     delete, clear, clear out, declutter, thin out, bin, erase, cull, throw out, throw away, get rid of,
           tag, file, archive, colour code, dump, trash: @recording
  when     label: @recording
  when     delete, clear out, clean, clean out, sort, name, rename, tidy, cull: sample, drum sample, take,
           vocal take, beat folder, sample folder, project file, drum folder, loop folder
  when     name, rename, number: take, stem, stems, recording, voice memo, audio file, wav, mp3, session file,
           sound file, bounce
  unless   therapy, tooth, criminal, urine, blood, music library, photo, photos, back, spine, sleeve, wedding,
           holiday, cassette, cassettes, tape, tapes, vinyl, cd, cds, minidisc, lp, lps, fabric, paint, soil,
           lab, colour, tile, wood, seed, free, makeup, perfume, product, wool, rock, plant, flower
  1        Open the folder, and play one second of one of them
  2        Open the folder they're in
  3        Say how you'd know a good name or a keeper
  4        Think of one you'd never throw out
  unclear  Begin with the ones that are silent or cut off
  tired    Do one, and leave the rest
  afraid   Move them to a folder called “old”, for now
  bored    Give one a title fit for an opera

keep recordings safe
  when     back up, save, archive, copy, upload to drive: @recording, logic session, session, project file,
           garageband project, sample library, stems
  unless   therapy, work project, school, document, cassette, tape, tapes, vinyl, minidisc, reel, lp, lps,
           plant, flower, bike
  1        Plug in the drive, or open the place they'd go
  2        Open the folder they're in now
  3        Write today's date and one word: that's its name
  4        Say which one you love best
  unclear  Begin with the newest
  tired    Copy one, and leave the rest
  afraid   Copy one, and play the copy
  bored    Find the one with the silliest name

an old tape onto the computer
  when     copy, save, archive, back up, transfer, convert, digitise: cassette, tape, old tape, demo tape,
           vinyl, lp, minidisc, reel to reel, cassette tape
  unless   sellotape, measure, parcel, vhs, video
  1        Find what would play it, and plug it in
  2        Put the tape next to the player
  3        Wipe the dust off its case
  4        Read what's written on it
  unclear  Look up which lead goes from the one to the other
  tired    Write on a note what's on it, and who
  afraid   Play the first ten seconds, and copy nothing yet
  bored    Guess the year before you look

untangle the cables
  when     untangle, coil, coil up, unknot, roll up: cable, lead, xlr cable, xlr, jack lead, guitar lead, mic cable,
           patch cable, instrument cable, extension lead, headphone cable, aux lead
  unless   dog, fence, curtain
  1        Find one end, and pull it free of the others
  2        Lay it all on the floor, where there's room
  3        Pull one loop a little wider
  4        Hold one end for one breath
  unclear  Begin with the thickest one
  tired    Free one end, and leave the rest in its heap
  afraid   Loosen, and never pull
  bored    Pretend it's a snake that wants to sleep
"""
