"""What is danced and shown: routines, plays, gigs, exhibitions, by class."""

KINDS = """
@dance
  nouns    dance, dance routine, choreography, choreo, combo, eight count, salsa, bachata, merengue, kizomba, tango,
           milonga, waltz, viennese waltz, foxtrot, quickstep, rumba, cha cha, cha cha cha, jive, samba, paso doble,
           lindy hop, charleston, balboa, west coast swing, line dance, square dance, ceilidh dance, morris dance,
           clog dance, highland fling, irish dance, step dance, slip jig, tap routine, tap dance, shuffle ball change,
           ballet, barre, barre exercise, plié, plie, pirouette, arabesque, grand jeté, jeté, tendu, développé,
           battement, port de bras, fouetté, pointe, pointe work, pas de deux, contemporary piece, lyrical,
           jazz dance, hip hop routine, breakdance, toprock, six step, krump, voguing, house dance, body roll,
           flamenco, sevillanas, zapateado, kathak, bharatanatyam, adavu, odissi, kuchipudi, bhangra, garba, dandiya,
           bollywood dance, belly dance, shimmy, hula, haka, kapa haka, poi, capoeira, ginga, burlesque, pole routine,
           pole dance, aerial routine, silks routine, first dance, wedding dance, father daughter dance, tiktok dance,
           dance step, dance move, turn sequence, lift in dance, footwork, floor work, dance number, court dance,
           quadrille, polka, mazurka step, fan dance, lion dance, pas de bourree, pas de bourrée, chassé, chasse,
           grapevine, box step, natural turn, reverse turn, rond de jambe, relevé, releve, attitude turn, time step,
           kick ball change, heel lead, cross body lead, basic step, dance basics, splits for dance, kata of dance,
           ballet barre, barre practice, barre at home, ballet routine, dance routine at home

@backstage
  nouns    cue sheet, light cue sheet, lighting cue sheet, sound cue sheet, cue list, lighting cue, lighting
           plan, sound plan, tech plan, prop box, lighting desk plan, lighting plot, light plot, sound cue,
           prop list, props list, props table, prop table, prop, stage prop, costume list, costume plot,
           costume rail, wig for show, stage make up, set piece, stage set, flat for set, backdrop, scenery,
           set model, model box, ground plan of stage, call sheet for cast, rehearsal schedule, rehearsal
           plan, prompt book, prompt script, stage plot, tech rider, rider, front of house rota, programme for
           show, show programme, box office list, seating for show, raffle for show, curtain call, quick
           change, dressing room list, stage left, stage plan, patch list, input list, channel list, gobo, mic
           list, stage plan for band, hanging plan, wall text, exhibition labels, label for exhibition, price
           list for exhibition, invite list for opening

@show
  nouns    stage performance, choir performance, school performance, dance performance, live performance,
           street performance, stage production, band tour, show, gig, concert, recital, play, musical, panto,
           pantomime, opera, operetta, revue, cabaret, open mic, open mike, open mic night, festival slot,
           support slot, showcase, battle of the bands, ceilidh, house concert, jam night, jam session, premiere,
           premier, opening night, press night, matinee, matinée, talent show, variety show, school play,
           school concert, school musical, nativity, nativity play, puppet show, magic show, stand up set,
           stand up night, improv night, improv show, drag show, poetry slam, slam, poetry reading, book reading,
           reading at bookshop, ballet, dance show, fashion show, exhibition, exhibit, vernissage, private view,
           gallery show, degree show, art show, group show, solo show, end of year show, pop up show,
           pop up exhibition, open studio, art fair, film festival, film screening, one man show, one woman show,
           fringe show, street show, busking slot, carol concert, christmas concert, spring concert, summer concert,
           choir concert, piano recital, dance recital, orchestra concert, band night, dj set, live set,
           livestream concert, radio play, am dram play, amdram, village show, passion play, mystery play, tableau,
           circus show, circus act, act for the show, skit, sketch show, comedy night, comedy set, five minute set,
           tight five, tight ten, set at the festival, wedding gig, pub gig, mini tour, residency at club, soundcheck,
           sound check, dress rehearsal, tech rehearsal, run through, line run, read through, table read, audition,
           callback, school production, lip sync battle, karaoke night, quiz night act, recitation,
           storytelling night, spoken word night

a dance, two counts of it
  when     dance, practise, learn, rehearse, run, run through, drill, do, go through, go over, work on, start, begin,
           finish, polish, nail, nail down, master, perfect, try, try out, tackle, attack, perform, get, get down,
           get back into, get back to, go back to, return to, revise, review, remember, memorise, repeat, clean,
           clean up, tighten, tighten up, sharpen, improve, work at, crack, relearn, teach myself, warm up with,
           freestyle, hit, land, hold, keep practising, brush up, refresh, mark, mark through, walk through, count,
           count out, survive, get through, polish up, stretch for, prepare, prepare for: @dance
  when     fix: @dance
  when     pick up: @dance
  when     learn to: @dance
  when     -: @dance
  unless   water, tap water, bath, kitchen, wine, leak, drip, bank, phone, morning routine, bedtime routine, skincare,
           skin care, night routine, gym, workout, evening routine, tickets, rubber, plumber, washer, card, beer,
           cleaning, golf, mood, voter, children's, freeze meals, food, computer, hot, cold, stop
  number   Mark the first one with your hands
  time     Dance for two minutes
  1        Mark the first two counts of it, with your hands or feet
  2        Play its music, and sway where you are
  3        Stand up, and shift your weight from foot to foot
  4        Wiggle your toes to its beat
  unclear  Choose the eight counts you know best
  tired    Dance it with your fingers
  afraid   Do it where no one can see, at half speed
  bored    Do two counts like a very tall bird

a dance made up
  when     choreograph, make up, create, compose, invent, set, design, arrange, write down, note down, write, devise,
           put together, come up with, improvise, cut, plan: @dance
  unless   tickets, mood, morning, water, holiday, party
  1        Choose one move for its first count
  2        Play its music, and let one hand move
  3        Say in one word how you'd like it to feel
  4        Close your eyes, and see its last pose
  unclear  Take one move from a dance you know
  tired    Draw it as stick figures, two of them
  afraid   Make the silly version first
  bored    Take the first move from an animal

rehearse a show
  when     rehearse, practise, run, run through, perform, play, do, prepare, prepare for, prep, prep for, get
           ready for, act in, perform in, perform at, appear in, be in, sing at, sing in, play at, speak at,
           read at, dance in, headline, open, open for, give, nail, smash, tackle, polish, deliver, warm up
           for, warm up before, psych up for, try out, workshop, learn, memorise, get off book for, go on
           with, go over, present at, star in, join in, go on at, work on, tighten, host, compere, mc, emcee:
           @show
  when     take part in: @show
  when     walk, walk through, learn, go over, run, run through, practise, mark through: blocking, my
           blocking, stage move, staging, scene change, curtain call
  unless   watch, ticket, tickets, quiz, slide, garden, trade, cattle, agricultural, flower, police, hosepipe,
           playground, playdate, kid, kids, toddler, golf, horse, motor, boat, tour of, exhibition, exhibit,
           fair, screening, studio, vernissage, gallery, art, degree, private view, premiere, opening night,
           fashion, ballet, barre, take part, part in
  1        Say, sing or play the first line of it once
  2        Write down what comes first
  3        Put what you'll need for it in one bag
  4        Stand the way you'd stand there, for one breath
  unclear  Write down when you're on, and for how long
  tired    Go through its beginning in your head
  afraid   Do the first line for one friendly face
  bored    Do the first line as an opera

go and see a show
  when     see, watch, catch, visit, go and see, make it to, enjoy, pop along to, drop in on, check out, turn up to,
           show up to, support, come to: @show
  when     go to, attend, get to, turn up at, show up at: @show
  when     look up: @show
  when     go hear, go and hear, hear, go watch, go see, turn up for: @show
  when     listen to: @show
  unless   my own, playing at, tv, netflix, film, reality
  1        Look up how you'd get there, and how long it takes
  2        Choose who you'd go with
  3        Look for one picture of the last one
  4        Picture yourself in the last row
  unclear  Look up when it starts, and what's on
  tired    Choose a seat near the door
  afraid   Plan to leave at the interval
  bored    Guess its first line

put on a show
  when     plan, organise, put on, produce, arrange, curate, pull together, hold, launch, throw, schedule,
           coordinate, direct, cast, block, design, stage manage, rig, line up, write, devise, script, get off
           the ground, conceive: @show
  when     block, storyboard, plot: act, act one, act two, scene, opening number
  unless   notes, note, thoughts on, ticket, tickets, tv, watch, hotel, table, restaurant, playdate, golf,
           toddler, in calendar, guided
  1        Write down the one moment of it you can see most clearly
  2        Write down two people who could be in it
  3        Say out loud where it could be
  4        Say its title out loud
  unclear  Write down for how many people it could be
  tired    Write its name at the top of a page
  afraid   Tell one person you'd like to put it on
  bored    Give it the silliest title you can think of

tell people about a show
  when     promote, advertise, plug, publicise, push, announce, invite people to, post about, share, list,
           talk up: @show
  when     invite to: @show
  unless   telly
  1        Write one line: what, when and where
  2        Choose one picture for it
  3        Write down one person who'd come
  4        Say its name and the day out loud
  unclear  Look at how someone else told of theirs
  tired    Send one line to one friend
  afraid   Tell someone who'd come anyway
  bored    Write it as a weather forecast

apply to be in it
  when     audition for, try out for, apply for, apply to, enter, submit to, submit for, put in for,
           put my name down for, put name down for, ask about, go up for, email about: @show
  when     sign up for, sign up to, register for: @show
  when     join: @show
  1        Open the page or the message where one applies
  2        Write down what you'd show them
  3        Write one line about yourself
  4        Say your name, as if to them
  unclear  Ask someone who was in the last one
  tired    Save the page
  afraid   Tell one friend that you might
  bored    Choose the oddest thing you could bring

write about a show
  when     review, write up, write about, blog about, debrief, reflect on, think back on, critique, discuss: @show
  unless   appraisal, team, quarterly, database, employee, staff, annual, fund, server, exam
  1        Write one line on the moment you remember best
  2        Say in three words how it was
  3        Write down its name and the day
  4        Think of its last minute
  unclear  Write down what you'd tell a friend first
  tired    Write one word, for tomorrow
  afraid   Write it for no one
  bored    Write it as its grumpiest guest

keep a show on film
  when     film, record, photograph, document, stream, livestream, tape, capture, shoot: @show
  1        Choose where the camera would stand
  2        Find out how much room is left for it
  3        Ask who could press the button
  4        Frame it with your fingers
  unclear  Write down the one moment to have
  tired    Choose one number of it
  afraid   Ask the others if they mind
  bored    Plan one picture of nothing but shoes

what a show needs, behind the curtain
  when     make, build, paint, gather, sort, sort out, do, write, print, finish, sew, design, update, tidy,
           organise, check, plan, start, draw, focus, hang, set, reset: @backstage
  when     label: @backstage
  when     -: @backstage
  unless   property, book day, halloween, kids, data, table, tv, tennis, chess, prop up, sugar, interview,
           hotel, fancy dress, staircase, model
  1        Write down the one thing that's needed first
  2        Say out loud who needs it, and when
  3        Look at one photo of the place
  4        Picture the curtain going up
  unclear  Ask whoever ran the last one
  tired    Do the one you could do from a chair
  afraid   Ask someone to look it over with you
  bored    Put a rubber duck on it

names and dates for pictures made
  when     number, label, catalogue, sign: @artwork
  unless   form, contract, lease, up
  1        Write one name and one date on a slip of paper
  2        Put a soft pencil next to them
  3        Say out loud what the first one is called
  4        Look at one for one breath
  unclear  Begin with the newest
  tired    Do one, and leave the rest
  afraid   Write it in pencil, on the back
  bored    Give one the grandest title there is

a picture in the head
  when     plan, design, develop, invent, imagine: @artwork
  unless   website, web, house, kitchen, garden, estate, course
  1        Draw it as small as a stamp
  2        Write down the one thing it can't be without
  3        Close your eyes, and see its biggest shape
  4        Name its main colour
  unclear  Write down who'll look at it, and where
  tired    Draw three lines, and stop
  afraid   Draw it on scrap paper
  bored    Draw it as a child of four would
"""
