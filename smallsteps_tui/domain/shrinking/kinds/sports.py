"""Sports: clubs, teams, climbing, martial arts, races, kit."""

KINDS = """
sign up for a race
  when     sign up for: tough mudder, park run
  when     sign up for, register for, enter, apply for, book: marathon, half marathon, 5k, 10k, race, parkrun,
           triathlon, fun run, ultra, trail run, swim race, cycling race, sportive, tournament, berlin
           marathon, london marathon, duathlon, charity run, charity walk, mud run, open water swim, obstacle
           race, night run
  when     -: race entry, marathon registration
  unless   train, cancel, pay
  1        Open its page, and look for where one enters
  2        Write down one person who might come along
  3        Look up the date and the distance
  4        Say the distance out loud
  unclear  Write down the last day to sign up
  tired    Save the page
  afraid   Look at the shortest distance there is
  bored    Picture your silliest race outfit

join a gym or a class
  when     join, find, choose, look for, compare: gym, gym membership, fitness studio, personal trainer,
           fitness class, exercise class, gym class, spin class, crossfit, pilates class, yoga class, yoga
           studio, dance class, swimming club, tennis club, football club, sports class, climbing gym, aqua
           aerobics, zumba, bootcamp, bootcamp class, weight room, swim class, martial arts class, zumba
           class, sports course, tai chi class, walking football, pilates, yoga, aquafit, barre, boxing,
           karate, swimming lesson, tennis, dance
  when     -: gym membership
  when     find: judo, aikido, bjj, boxing class, capoeira, fencing, jiu jitsu, karate class, kickboxing,
           krav maga, kung fu, martial art, muay thai, self defence, self defence class, taekwondo, climbing
           course, climbing class, bouldering, salsa, ballet, tango, dance lesson, ballroom, folk dance, tap
           dance, flamenco
  unless   cancel, quit
  1        Look up one near you and when it's open
  2        Write down which days would suit
  3        Save its page
  4        Say what you'd like to try there
  unclear  Write one question: “Can I come once first?”
  tired    Save two names, and stop
  afraid   Walk past its door once
  bored    Look for the oddest class they have

handstand, splits and other feats
  when     do, learn, practise, master, hold, nail, work on, train, get, try: handstand, cartwheel,
           headstand, split, splits, backbend, somersault, crow pose, roundhouse, backflip, front lever,
           human flag, pirouette, front split, aerial silks, flip, cartwheels
  when     touch: toe, my toes
  when     -: handstand, splits, cartwheel, headstand, handstand practice, flexibility, gymnastics,
           acrobatics, parkour, front splits, pole dance
  unless   card trick, magic, infinitive, bill, dog, shifts
  time     Practise the easiest part for two minutes
  1        Warm up the wrists or the hips with three circles
  2        Try the easiest part of it, against a wall
  3        Clear as much floor as you need
  4        Tense and let go, once, where you'd need the strength
  unclear  Watch one slow video of how to begin
  tired    Do the warm-up lying down
  afraid   Put a cushion where you'd land
  bored    Try it with a ridiculous cheer at the end

juggle, skate, balance on something
  when     juggle: -, *
  when     do, learn, practise, master, nail, work on, try: juggling, slackline, hula hoop, kickflip, ollie,
           diabolo, unicycle
  when     -: juggling, slackline, hula hoop
  unless   card trick, magic, shoe, trainer, job, jobs, kids, shifts, shift, budget, bills, bill, study,
           calendar, diary, finances, rota, childcare
  1        Choose a spot with room, and move one thing away
  2        Take it in your hands
  3        Watch one slow video of how to begin
  4        Roll your shoulders, once each way
  unclear  Ask someone who can do it to show you once
  tired    Watch someone else do it for a minute
  afraid   Choose a place where no one can see
  bored    Give your first try a mark out of ten

foam roll
  when     foam roll, roll out, roll: calf, calve, back, upper back, lower back, foot, hamstring, thigh, quad,
           glute, leg, it band, shin, hip, lat, -
  only     foam, roller, hamstring, quad, glute, calf, calves, it band
  1        Lay the roller on the floor, where there's room
  2        Get the roller out
  3        Sit on the floor for a moment
  4        Roll your ankles once, each way
  unclear  Feel which side is tighter
  tired    Lie beside it for three breaths
  afraid   Lean on it as lightly as you like
  bored    Put on one song for it

jump rope
  when     skip rope, jump rope: -, *
  when     skip, skip with, jump, do, use: rope, skipping rope, jump rope
  when     -: skipping rope, jump rope, skipping
  1        Find a spot with room above you and around you
  2        Put on shoes you can jump in
  3        Turn your wrists as if you held it
  4        Lift both heels once
  unclear  Look up how long the rope is best
  tired    Do one hop without the rope
  afraid   Turn the rope at your side, without jumping
  bored    Hum a song that has the right beat

belay or spot somebody
  when     belay: *
  when     spot: @person, him, her
  only     bench, belay, squat, rack, press, wall, lift, handstand, vault
  1        Ask them how they'd like it done
  2        Stand where you'd stand for it
  3        Take your phone out of your pocket
  4        Put both feet flat on the ground
  unclear  Look up one picture of how it's done
  tired    Say that you'd do one
  afraid   Ask someone with more practice to stand by
  bored    Guess how many they'll do

darts, arrows, a putt
  when     shoot, loose, fire: arrow
  when     putt: *
  when     hit: bag, heavy bag, punch bag, punchbag, pads
  when     hit, practise, work on: serve, forehand, volley, smash, golf ball, bucket of ball, ball against
           wall, drop shot
  unless   server, dinner, code, dog
  number   Do one of them
  1        Stand as you'd stand for it, and do it once in the air
  2        Put what you need for it by the door
  3        Choose the spot you'd stand on
  4        Open and close one hand
  unclear  Watch someone do one
  tired    Sit, and do it in your head once
  afraid   Go when there's no one there
  bored    Give the next one a commentary

climb
  when     boulder: *
  when     learn, do, practise, try, start, go, join: climbing, climbing gym, via ferrata
  when     go to: climbing, climbing gym, via ferrata
  when     learn, do, practise, try, start, go, join: bouldering, top rope, climbing hall, climbing course,
           boulder hall, climbing wall, abseiling, climbing class, lead climbing
  when     go to: bouldering, top rope, climbing hall, climbing course, boulder hall, climbing wall,
           abseiling, climbing class, lead climbing
  when     learn to: climb, boulder, belay, tie in
  when     -: climbing, bouldering, climbing gym, climbing course, climbing hall, via ferrata
  when     climb: -, boulder, crag, rock, route, climbing wall, indoor, indoors
  unless   bath, tub, stair, stairs, step, steps, tower, bed, car, social, ladder, career, rose, mountain of,
           plant, into bed, out, back, over, fence, gate, roof, landing, lighthouse, hill, mound, scaffold,
           scaffolding, mast, pole, floor, flight, mountain, hillfort, stile, deck
  1        Put what you'd climb in by the door
  2        Look up when the wall is open
  3        Tie one knot you know
  4        Reach up for an imaginary hold
  unclear  Choose one easy route you know
  tired    Put the chalk bag by the door
  afraid   Climb one metre, and come down
  bored    Name a route after your cat

martial arts and fencing
  when     do, start, learn, practise, try, train, get back to, return to: martial art, martial arts, karate,
           judo, boxing, kickboxing, taekwondo, aikido, jiu jitsu, bjj, capoeira, fencing, muay thai, kung fu,
           krav maga, self defence, self defence class, kendo, wrestling, kata form, boxing class, karate
           class, martial arts class, self defense, judo training, boxing training, wing chun, karate training
  when     go to: martial art, martial arts, karate, judo, boxing, kickboxing, taekwondo, aikido, jiu jitsu,
           bjj, capoeira, fencing, muay thai, kung fu, krav maga, self defence, self defence class, kendo,
           wrestling, kata form, boxing class, karate class, martial arts class, self defense, judo training,
           boxing training, wing chun, karate training
  when     spar: -, *
  when     fence: -
  when     -: boxing class, boxing club, boxing training, boxing practice, karate class, karate club, karate
           training, karate practice, judo class, judo club, judo training, judo practice, kickboxing class,
           kickboxing club, kickboxing training, kickboxing practice, taekwondo class, taekwondo club,
           taekwondo training, taekwondo practice, fencing class, fencing club, fencing training, fencing
           practice, bjj class, bjj club, bjj training, bjj practice, aikido class, aikido club, aikido
           training, aikido practice, karate, judo, boxing, kickboxing, taekwondo, aikido, jiu jitsu, bjj,
           capoeira, fencing, muay thai, kung fu, self defence, martial arts, martial arts class, krav maga,
           kung fu form, belt exam, self defence class
  unless   post, sheep, rotten, gate, farm, field, garden, wooden, panel, repair, paint, clever, unboxing,
           moving, milk, shop, bread, open, spar shop
  1        Put what you'd wear for it in a bag
  2        Take your stance and hold it for three breaths
  3        Look up when the next class is
  4        Make one fist, and open it
  unclear  Choose one move you know
  tired    Put the belt on top of the bag
  afraid   Go and watch one class from the bench
  bored    Do one move in slow motion, with a sound

team and racket sports
  when     play, practise, join, learn, start, do, train for, try, get back to, improve, work on: football,
           tennis, basketball, volleyball, golf, squash, badminton, hockey, rugby, cricket, table tennis,
           netball, handball, baseball, softball, ultimate frisbee, padel, pickleball, football training, five
           a side, side with, five a side with, lacrosse, water polo, american football, football match,
           tennis club, football team, basketball team, volleyball team, tennis lesson, serve, backhand, free
           throw, soccer, kabaddi, roller derby, golf swing, tennis match, soccer practice, team training,
           football practice, beach volleyball, floorball, futsal, tennis court, ping pong, hurling, gaelic
           football, sports team, team sport, cricket net, sports club, league match, tennis partner
  when     go to: football, tennis, basketball, volleyball, golf, squash, badminton, hockey, rugby, cricket,
           table tennis, netball, handball, baseball, softball, ultimate frisbee, padel, pickleball, football
           training, five a side, side with, five a side with, lacrosse, water polo, american football,
           football match, tennis club, football team, basketball team, volleyball team, tennis lesson, serve,
           backhand, free throw, soccer, kabaddi, roller derby, golf swing, tennis match, soccer practice,
           team training, football practice, beach volleyball, floorball, futsal, tennis court, ping pong,
           hurling, gaelic football, sports team, team sport, cricket net, sports club, league match, tennis
           partner
  when     go to: training
  when     go: bowling, golfing
  when     play: match, game on saturday, in the team
  when     -: football practice, football training, football match, football lesson, football club, football
           trial, tennis practice, tennis training, tennis match, tennis lesson, tennis club, tennis trial,
           basketball practice, basketball training, basketball match, basketball lesson, basketball club,
           basketball trial, volleyball practice, volleyball training, volleyball match, volleyball lesson,
           volleyball club, volleyball trial, hockey practice, hockey training, hockey match, hockey lesson,
           hockey club, hockey trial, cricket practice, cricket training, cricket match, cricket lesson,
           cricket club, cricket trial, rugby practice, rugby training, rugby match, rugby lesson, rugby club,
           rugby trial, badminton practice, badminton training, badminton match, badminton lesson, badminton
           club, badminton trial, squash practice, squash training, squash match, squash lesson, squash club,
           squash trial, netball practice, netball training, netball match, netball lesson, netball club,
           netball trial, handball practice, handball training, handball match, handball lesson, handball
           club, handball trial, golf practice, golf training, golf match, golf lesson, golf club, golf trial,
           table tennis practice, table tennis training, table tennis match, table tennis lesson, table tennis
           club, table tennis trial, football, tennis, basketball, golf, badminton, squash, volleyball,
           hockey, cricket, rugby, table tennis, netball, padel, handball, soccer practice, soccer, floorball,
           pickleball, team training, match day, sports club, frisbee, ping pong, sports training, football
           with, training session
  unless   coach, minutes, club newsletter, video, dog, staff, ear, voice, course, work, puppy, crate,
           teacher, manga, watch, model, first aid, safety, tickets, online, fire, sleep, data protection
  1        Put your sports things in a bag
  2        Look up when and where the next session is
  3        Find one shoe for it
  4        Make one of its moves in the air
  unclear  Write one question for the people who run it
  tired    Put the bag by the door for next time
  afraid   Go and watch for two minutes first
  bored    Do one of its moves with an imaginary ball

on snow, water and wheels
  when     go, learn, do, try, start, practise, improve, get back to: surfing, skiing, snowboarding, rowing,
           kayaking, canoeing, sailing, paddleboarding, paddle boarding, ice skating, windsurfing,
           kitesurfing, ski, skating, horse riding, archery, fishing, orienteering, cross country skiing,
           scuba diving, diving course, snorkelling, sailing course, surf lesson, ski lesson, rowing club,
           kayak, sup, ski fitness, cross country, sledding, paragliding, horse riding lesson, riding lesson,
           motocross, skydiving, ice hockey, surf course, sailing licence, ski course, geocaching, archery
           class, fly fishing, skydive
  when     learn to: ski, surf, sail, skate, row, snowboard, ride a horse, kayak, ice skate
  when     ski, surf, sail, row, kayak, canoe, snowboard, paddle, windsurf: -, *
  when     ice: skate, skating, hockey
  when     -: roller skate, ice skate, skateboard, roller skating, inline skate, golf range, driving range,
           golf course, putting green
  when     -: surfing, skiing, rowing, sailing, kayaking, archery, fishing, ice skating, horse riding, horse
           riding lesson, riding lesson, snowboarding, orienteering, surf lesson, paddleboarding, scuba
           diving, sailing course, ski lesson, rowing training, canoeing, ski fitness, geocaching, diving
           course
  unless   web, internet, channel, couch, excel, sofa, name in a row, table, phishing, insurance, licence fee,
           row with, a row, beds, seeds, pool, crop, wax, machine, jacket, goggles, boots, zip, pass, suit,
           wetsuit, sock, glove, bag, broken, hire, sleeve, cowl, shawl, scarf, blanket, jumper, cardigan,
           stitch, stitches, chart, knit, crochet, column, spreadsheet, houses, canoe trailer, canoe paddle,
           paddle varnish, sail repair, sail bag, sail loft, sail cloth, sail cover, surf board, surf shop,
           surf lesson, row boat, row cover, row counter, row 1, row 2, row 3, row 4, row 5, row 6, row 7, row
           8, row 9, row 10, row of, ski lift, paddle board, paddle wheel, deposit, pump, trailer, pattern,
           marker, sail maker, kayak rack, roof rack, roof bar, row back
  1        Put out one thing you'd wear for it
  2        Look up the weather or the opening hours
  3        Write to one friend who'd come along
  4        Bend your knees and find your balance
  unclear  Look up one place that hires out what you need
  tired    Save one page with the times
  afraid   Ask for a taster lesson
  bored    Make one of its moves on the kitchen floor

kit to wash, pack, buy
  when     wash, sort, dry, label, clean: football kit, gym kit, sports kit, kit, gym clothes, sports bag,
           swimming thing, swim bag, sports gear, running clothes, running gear, workout clothes, sports
           clothes, running kit, ski gear, hiking gear, cycling kit, gym things, swimming things, race kit, pe
           kit, football shirt
  when     -: gym kit, sports kit, football kit, pe kit, running gear, race kit, workout clothes
  unless   model, first aid, sewing, repair
  1        Fetch one piece of it, or the bag
  2        Put one shoe out
  3        Put the empty bag on a chair
  4        Check which piece is still in the wash
  unclear  Write the five things you need on a card
  tired    Hang one piece over the chair
  afraid   Pack it without planning to go
  bored    Choose the silliest socks for it

a word to the coach or the team
  when     tell, message, email, call, write to, text, ask, talk to: coach, trainer, team, captain, team
           captain, running partner, gym buddy, training partner, swim coach, football coach, yoga teacher,
           instructor
  when     find, ask, look for: training partner, running partner, gym buddy, workout buddy, tennis partner,
           running buddy, walking group, running group, sports buddy, accountability partner, walking buddy,
           running club
  when     -: running buddy, training partner, gym buddy
  unless   business, life coach, career, work, marketing, sales, project, office
  1        Write one line, as you'd say it to them
  2        Find their name in your messages
  3        Say out loud what you'd tell them
  4        Think of how they'd most likely answer
  unclear  Choose: this week, or from now on
  tired    Write one line, and send it tomorrow
  afraid   Begin with “Thank you”
  bored    Say it like a sports commentator

anything else of sport
  when     cool down, stretch out: -
  unless   call, phone, ring, email, mail, write, text, message, ask, tell, thank, buy, order, sell,
           cancel, book, find, return, visit, choose, talk, meet, invite, apologise, contact, pay,
           insurance, donate, reply, answer, complain, dead, died, drive, think, ear, potty, kid's, staff,
           dog, puppy, crate, data, apple, hard, work training, first aid, french, german, law, safety,
           ballot, medical, maths, clinical, newsletter, watch, tv, tv match, tinder, course, volunteer,
           exam, choir, newspaper, trial period, free trial, run, swim, stretch, climb, dance, walk,
           cycle, join, sign up, wash, pack, clean, film, study, photograph, row, sew, sprint, skate, ski,
           play, bench, quit
  time     Move for two minutes
  1        Write down one thing you'd like from it
  2        Put one thing for it in a bag
  3        Stand where there's room, and shake out both arms
  4        Roll both ankles once
  unclear  Look at one picture of how to do it
  tired    Put your shoes by the door
  afraid   Go as far as feels easy
  bored    Do it with commentary, like on the radio

lift something for the arms
  when     lift, raise, curl, press, hold: tin, can, bottle, bag of rice, bag of sugar, water bottle, book,
           rice bag, dumbbell, weight, hand weight
  only     arm, arms, each arm, each side, rep, reps, per arm, sets
  1        Put one by the chair you'd sit on
  2        Lift one arm, with nothing in it
  3        Sit up tall
  4        Roll your shoulders once
  unclear  Choose the lightest you have
  tired    Do it with empty hands
  afraid   Do one, and put it down
  bored    Do it until the kettle boils

on skates or a board
  when     skate, skateboard, rollerblade, roller skate, ice skate: -, *
  when     go: skating, ice skating, skateboarding, rollerblading
  when     -: skateboarding, roller skating, ice skating
  unless   shoe, trainer, wing, fish, over, cook, laces, lace, blade, blades, sharpen, sharpening
  1        Put your skates or your board by the door
  2        Look at the weather, or when it's open
  3        Find your pads or your gloves
  4        Bend your knees once
  unclear  Ask someone who skates where they go
  tired    Put them on, and stay sitting
  afraid   Stand on them with a hand on the rail
  bored    Glide to one song

props, costumes and scenery
  when     sort, tidy, organise, check, list, label, fix, mend, find, gather, buy, order, borrow, collect,
           pack, make, paint: prop, stage prop, props box, prop box, wig for show, costume rail, wardrobe
           rail, props cupboard, props table, prop table, set piece, scenery, backdrop
  unless   property, book day, halloween, kids, data, prop up, hotel, fancy dress, forward
  1        Choose the one thing that's needed first
  2        Say who wears it or holds it
  3        Put an empty box in front of you
  4        Picture the curtain going up
  unclear  Ask whoever ran the last one
  tired    Do the one you could do from a chair
  afraid   Ask someone to look it over with you
  bored    Put a rubber duck on it
"""
