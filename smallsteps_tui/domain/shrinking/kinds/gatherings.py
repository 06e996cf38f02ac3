"""Parties and meals in company, meetings and classes, gifts, and fixed appointments."""

KINDS = """
@event
  nouns    party, birthday party, birthday, 18th, 21st, 30th, 40th, 50th, 60th, 70th, 80th, house party,
           housewarming, housewarming party, dinner party, dinner date, garden party, tea party, cocktail
           party, pool party, office party, christmas party, xmas party, new year's party, new year's eve
           party, halloween party, fancy dress party, costume party, leaving party, leaving do, leaving
           drinks, farewell party, farewell, send off, retirement do, retirement party, engagement party,
           anniversary party, bachelor party, bachelorette, stag do, stag night, hen do, hen night, hen
           party, bridal shower, baby shower, gender reveal, sip and see, wedding, wedding reception, wedding
           breakfast, rehearsal dinner, reception, civil partnership, vow renewal, christening, baptism,
           naming day, naming ceremony, first communion, bar mitzvah, bat mitzvah, quinceañera, quinceanera,
           sweet sixteen, prom, school dance, gala, charity ball, ceilidh, disco, rave, festival, street
           party, block party, summer party, summer fete, fete, school fair, village fair, barbecue,
           barbeque, bbq, cookout, braai, fish fry, clambake, picnic, potluck, bring and share, potluck
           dinner, family lunch, family dinner, family do, family get together, get together, gathering,
           family gathering, family reunion, reunion, class reunion, school reunion, thanksgiving,
           thanksgiving dinner, friendsgiving, christmas dinner, christmas lunch, christmas do, work do,
           works do, work drinks, work dinner, team dinner, team lunch, team drinks, team outing, away day,
           networking event, networking drinks, mixer, meet and greet, speed dating, first date, second date,
           third date, blind date, coffee date, tinder date, hinge date, double date, date night, girls'
           night, girls night, boys' night, lads night, night out, game night, games night, board game night,
           quiz night, pub quiz, karaoke, karaoke night, movie night, film night, open mic, open mic night,
           slam, poetry slam, playdate, play date, sleepover, kids' party, kids party, kid's party,
           children's party, school disco, iftar, suhoor party, eid party, eid lunch, seder, shabbat dinner,
           sukkot meal, diwali party, puja party, mehndi, henna night, henna party, sangeet, nikah, walima,
           lunar new year dinner, reunion dinner, hotpot night, midsummer party, crayfish party, fika,
           kaffeeklatsch, apéro, apero, open house, vernissage, private view, launch party, book launch,
           leaving lunch, awards night, prizegiving, graduation, graduation party, show and tell, farewell
           lunch, birthday dinner, birthday lunch, afternoon tea, coffee morning, cake sale, bake sale,
           jumble sale, car boot sale, yard sale, fundraiser, charity event, event, bash, shindig, knees up,
           soirée, soiree, meal out, family visit, in laws' visit

@meeting
  nouns    meeting, team meeting, staff meeting, board meeting, committee meeting, council meeting, town
           meeting, town hall, town hall meeting, parish meeting, general meeting, annual general meeting,
           agm, egm, all hands, all hands meeting, standup, stand up, scrum, sprint planning, sprint review,
           retro, retrospective, kickoff, kick off, kickoff meeting, debrief, debriefing, briefing, planning
           meeting, project meeting, client meeting, sales meeting, status meeting, handover meeting, zoom
           meeting, teams meeting, zoom, webinar, workshop, seminar, doctoral seminar, reading seminar,
           colloquium, symposium, conference, congress, convention, panel discussion, plenary, poster
           session, lab meeting, group meeting, supervision, supervision meeting, tutorial, office hour,
           journal club, lecture, evening lecture, course evening, info evening, information evening,
           induction, induction day, orientation, orientation day, training, training day, training session,
           inset day, first aid course, refresher, parents' evening, parents evening, parent teacher meeting,
           parent teacher conference, school meeting, iep meeting, review meeting, care meeting, care plan
           meeting, discharge meeting, mediation, mediation session, hearing, custody hearing, tenants'
           meeting, tenants meeting, residents' meeting, residents meeting, house meeting, flat meeting,
           family meeting, family council, union meeting, party meeting, branch meeting, strike meeting,
           neighbourhood meeting, pta meeting, church council, church service, sunday service, morning
           service, evening service, carol service, evensong, vespers, vigil, bible study, prayer meeting,
           prayer evening, house group meeting, quaker meeting, meeting for worship, jumma, jummah, friday
           prayers, tarawih, shul, shabbat service, puja, satsang, group session, group therapy, support
           group meeting, aa meeting, na meeting, al anon meeting, home group meeting, class, evening class,
           art class, exercise class, fitness class, nct class, gym class, parkrun, boot camp, yoga class,
           pottery class, language class, german class, english class, dance class, spin class, zumba class,
           antenatal class, parenting class, parenting course, rehearsal, dress rehearsal, choir rehearsal,
           choir practice, band practice, band rehearsal, orchestra rehearsal, football practice, team
           practice, practice session, training camp, drop in, drop in session, language exchange,
           conversation circle, reading circle, book club meeting, society meeting, club night, club evening,
           members' evening, committee night, networking breakfast, careers fair, open day, job fair, open
           evening, trade fair, assembly, school assembly, morning assembly, ceremony, award ceremony,
           funeral

@gift
  nouns    gift, present, birthday present, birthday gift, christmas present, christmas gift, xmas present,
           xmas gift, stocking filler, stocking stuffer, secret santa, secret santa gift, secret santa
           present, white elephant gift, wedding present, wedding gift, engagement present, engagement gift,
           anniversary present, anniversary gift, baby gift, baby present, baby shower gift, new baby gift,
           christening present, christening gift, baptism gift, communion gift, graduation gift, graduation
           present, leaving present, leaving gift, farewell gift, farewell present, retirement gift,
           retirement present, housewarming gift, housewarming present, hostess gift, host gift, thank you
           gift, thank you present, thankyou gift, teacher gift, teacher present, end of term gift,
           valentine's gift, valentines gift, mother's day gift, mother's day present, father's day gift,
           father's day present, easter gift, eid gift, eidi, diwali gift, hanukkah gift, hanukkah present,
           name day gift, get well gift, sympathy gift, care package, care parcel, hamper, food hamper, gift
           basket, gift box, gift card, gift voucher, book token, goodie bag, goody bag, party bag, party
           favour, party favor, keepsake, memento, souvenir, token of thanks, small token, group gift, group
           present, joint present, joint gift, bouquet, bunch of flowers, box of chocolates, advent calendar,
           red envelope, red packet, hongbao, lucky money, wedding favour, wedding favor, corsage, last
           minute gift, surprise present, surprise gift, kids' presents, kids presents, new year gift, client
           gift, corporate gift

@appointment
  nouns    appointment, appt, doctor's appointment, doctors appointment, doctor appointment, dr appointment,
           gp appointment, hospital appointment, dentist appointment, dental appointment, physio appointment,
           eye appointment, hair appointment, vet appointment, nurse appointment, midwife appointment, bank
           appointment, visa appointment, embassy appointment, consulate appointment, passport appointment,
           biometrics appointment, tax appointment, anmeldung appointment, notary appointment, lawyer
           appointment, council appointment, jobcentre appointment, follow up appointment, clinic
           appointment, scan appointment, therapy appointment, counselling appointment, check up, checkup,
           medical check, health check, annual check, well woman check, annual physical, dental check up, eye
           test, eye exam, eye check, sight test, hearing test, hearing check, smear test, pap smear,
           cervical screening, mammogram, breast screening, prostate check, skin check, mole check, blood
           test, blood draw, bloods, blood pressure check, allergy test, sti test, std test, hiv test,
           glucose test, ultrasound, dating scan, baby scan, anomaly scan, ct scan, ct, mri, mri scan, x ray,
           bone scan, heart scan, ecg, ekg, endoscopy, colonoscopy, gastroscopy, biopsy, screening,
           vaccination, flu jab, flu shot, booster, covid booster, travel vaccine, tetanus shot, acupuncture
           session, physio session, therapy session, counselling session, counseling session, couples therapy
           session, massage appointment, nail appointment, haircut, hair cut, barber appointment, brow
           appointment, consultation, first consultation, pre op, pre op assessment, needs assessment, pip
           assessment, adhd assessment, autism assessment, home visit, health visitor visit, viewing, flat
           viewing, house viewing, second viewing, test drive, fitting, dress fitting, suit fitting, bra
           fitting, boiler service, gas check, vet check, farrier visit, grooming appointment,
           puppy jab, kennel visit, nursery visit, nursery tour, school tour, campus tour, school visit,
           campus visit, site visit, biometrics, fingerprint appointment, citizenship ceremony, interview at
           the embassy, completion meeting, hearing aid fitting, optician appointment, pension appointment,
           mortgage appointment

go to a gathering
  when     go to, go along to, attend, show up at, turn up at, take part in, come to, get to, make it to, go
           back to, join in, go as plus one to, visit: @event
  when     arrive at, go on, pop in at, drop in at, call in at, look in at, stop by, swing by: @event
  unless   alone to the, bring, bake, cook, wear, dress, min, mins, minutes, hour, half an hour, an hour,
           leave
  1        Put what you'd take with you by the door
  2        Choose what you'd wear
  3        Choose how long to stay, even if it's ten minutes
  4        Write down one thing you could ask someone there
  5        Say one hello out loud
  unclear  Look up when it starts, and how to get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

be there for a while
  when     stay at, be at, stay for: @event
  unless   alone to the, bring, bake, cook, wear, dress
  1        Write down one thing you could ask someone there
  2        Think of one person there to say hello to
  3        Choose what you'd wear
  4        Say one hello out loud
  unclear  Look up when it starts, and how to get there
  tired    Choose the words you'd leave with
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

have people round
  when     host, give, throw, organise, plan, hold, arrange, have, put on, cater, cater for, set up, run, cook
           for, do, celebrate, prepare, coordinate, pull off, put together, sort out: @event
  when     host, throw, cater: dinner, lunch, meal, brunch, tea, supper, breakfast, guest, friend, family,
           neighbour
  unless   back, alone to, hair, makeup, outfit, dress, wear, speech, present, gift, card, ready, leave early,
           call for, karaoke, date, sale, fair, fete, pub quiz, open mic, graduation, prom, christening,
           baptism, communion, fundraiser, date night, first date, second date, third date, night out, meal
           out, coffee morning, bake sale, festival, quiz night, prizegiving, disco, rave
  1        Write down one name for the guest list
  2        Write down one thing to eat that everyone likes
  3        Choose the day, or the room
  4        Picture the first guest at the door
  unclear  Write down the one thing that would make it good
  tired    Choose one thing to buy ready-made
  afraid   Ask one friend to help, or to come early
  bored    Think of the silliest theme for it

dress and get ready for a gathering
  when     dress for, get ready for, get dressed for, prepare for, dress up for, find outfit for, pack for,
           wear to: @event
  1        Choose one thing you'd wear
  2        Lay it where you'll see it
  3        Look up when it starts, and how you'd get there
  4        Say one hello out loud
  unclear  Ask someone who's going what they'll wear
  tired    Choose your shoes
  afraid   Write down one thing you could ask anyone there
  bored    Choose one thing that no one would expect

move or cancel a meeting
  when     cancel: @meeting, @appointment, @call, @talk
  when     skip, decline, turn down, say no to, get out of, back out of, bow out of, duck out of, pull out
           of,
           wriggle out of, call off, opt out, not go to, refuse, excuse myself from: @meeting, @call
  unless   online, swap to, change to, switch to, file, module, package, folder, method, subscription,
           contract, membership, order, car, lecture
  1        Write one line: “I'm sorry, I can't make it”
  2        Find who to tell, and how
  3        Write down one other day that would do
  4        Say “I can't make it” out loud, kindly
  unclear  Write down what would suit you better
  tired    Send four words: “Can we move it?”
  afraid   Write it with no name at the top
  bored    Write it without the word “sorry”

say yes to a gathering
  when     accept, rsvp to, rsvp, rsvp for, say yes to, reply to, respond to, answer, confirm, confirm for:
           @event
  unless   couple, bride, band, dj, caterer, photographer, florist, venue, about, question, query, no, sorry
  1        Write one line: “Thank you, I'd love to come”
  2        Look up the day in your calendar
  3        Find the message or the card it came with
  4        Say “Yes, gladly” out loud
  unclear  Write down what you'd want to know first
  tired    Send three words: “I'll be there”
  afraid   Say in the same line how long you'd stay
  bored    Answer in rhyme

leave early
  when     leave, leave early from, get away from, slip out of, slip away from, go home from, sneak out of,
           walk out of: @event, @meeting
  when     leave when, leave by, leave before, leave after, leave at: -, *
  1        Put your coat and bag where you can reach them
  2        Say “I'm off now” once, out loud
  3        Choose what you'd say as you go
  4        Put your things where you can pick them up
  5        Picture your own front door
  unclear  Write down how long it's usually good for you
  tired    Tell one person beforehand when you'll go
  afraid   Choose a seat near the door
  bored    Choose what's waiting for you at home

go to a meeting or a class
  when     go to, go along to, attend, show up at, turn up at, take part in, be at, stay at, come to, face,
           survive, get to, get through, make it to, go back to, return to, keep going to, join in,
           participate in, enjoy, sit in, visit: @meeting
  when     join: @meeting
  when     take, try, start, begin: class, evening class, art class, yoga class, exercise class, dance class,
           pottery class, language class, spin class, zumba class
  when     brave, endure, dread, weather, sit through, walk into, arrive at, sit in on, pop in at, drop in at,
           log into, dial into, stick with, keep up: @meeting
  when     -: @meeting
  unless   alone to the
  1        Put what you'd want with you in one place
  2        Write down one thing you'd like to hear or ask
  3        Look up when it starts, and where
  4        Say out loud when you'd leave
  unclear  Write down what you'd like to leave it with
  tired    Plan to sit and listen
  afraid   Choose where you'd sit, near the door or near a friend
  bored    Bring something to doodle on

say something in a meeting
  when     speak in, speak up in, speak up at, contribute to, contribute in, say something in, say something
           at, ask at, ask in, talk in, talk at, speak at, raise hand in, share at, share in, chip in at,
           present at, present in: @meeting
  when     comment in, chime in on: *
  unless   funeral, notes from, memorial, zoom link, boot camp, parkrun, workshop bench
  1        Write down one thing you'd like to say or ask there
  2        Say it once, to an empty room
  3        Choose when you'd say it: early is easiest
  4        Put both feet on the floor, and breathe out
  unclear  Write down what you'd like the others to know afterwards
  tired    Write it as one line you could read out
  afraid   Tell one person there before it starts
  bored    Say it in six words

prepare and lead a meeting
  when     prepare, prepare for, get ready for, plan, organise, hold, run, lead, chair, host, facilitate,
           moderate, give, teach, call, minute, kick off, structure, shorten, write agenda for: @meeting
  unless   funeral, off, minutes, notes, grandma, mum, dad, marathon, half marathon, triathlon, 10k, 5k,
           potty, dog, puppy, strength, weight, gym, recall, crate, running, race, my own training, training
           plan, cycling, swim, swimming, climbing
  1        Write down the one thing that matters most in it
  2        Write down what you'd like to be clear at the end
  3        Write down who'd be there
  4        Say your first sentence out loud
  unclear  Ask one of them what they'd like to talk about
  tired    Use last time's list again
  afraid   Ask someone to share it with you
  bored    Plan it so that it ends ten minutes early

find a date for something
  when     schedule, arrange, set up, book, plan, organise, agree on, agree, find time for, suggest, propose,
           fix up, find, set, get in diary, request: @call, @talk
  when     schedule, arrange, book, agree on, find time for, suggest, propose, request, fix up, ask for:
           @meeting
  when     make time for, find time for, set aside time for, make space for, carve out time for: ~
  unless   open day, open evening, conference, seminar, webinar, workshop, training, college
  1        Write down two times that would suit you
  2        Open your calendar on that week
  3        Write one line: “Would Tuesday or Thursday suit you?”
  4        Say how long it would take
  unclear  Write down what it's about, in three words
  tired    Write down one time, and no more
  afraid   Offer a short one: fifteen minutes
  bored    Choose a place with a good view

find a present
  when     buy, order, purchase, get, find, choose, pick, look for, shop for: @gift
  when     think of, come up with, sort out, plan, hunt for, decide on, get ideas for, brainstorm, make,
           organise, arrange, get in, hunt down, source, pick out, do: @gift
  when     -: @gift
  when     present for, gift for: -, *
  unless   wrap, post, postage, card for, thank, list of thanks, return
  1        Write down one thing they like
  2        Think of the last thing they were happy about
  3        Write down how much you'd spend
  4        Picture them opening it
  unclear  Ask someone close to them
  tired    Save one page with something that would do
  afraid   Choose something small that's used up: tea, soap, a candle
  bored    Think of what they'd never buy themselves

give a present
  when     give, hand, hand over, bring, drop off, deliver, take, take round, pass on, present: @gift
  1        Put it by the door, with your keys
  2        Write their name on it
  3        Write down one line to say with it
  4        Picture their face for one breath
  unclear  Choose when you'd give it
  tired    Put it in a bag, as it is
  afraid   Leave it where they'll find it
  bored    Tie something odd round it

post a present
  when     send, send off, mail: @gift
  when     post, ship, parcel up, pack up, get in the post, courier: @gift
  1        Write down their address
  2        Find a box or a bag it fits in
  3        Put it next to the tape
  4        Think of what you'd write on the card
  unclear  Look up the last day to post it
  tired    Put it by the door
  afraid   Ask at the counter how it's best packed
  bored    Put one surprise in with it

wrap a present
  when     wrap, wrap up, box up, gift wrap, tie up, bag: @gift
  1        Put the paper, the tape and the scissors on the table
  2        Look at how big it is, and choose a corner to begin
  3        Cut off one piece of paper
  4        Choose a ribbon or a bit of string
  unclear  Turn it round until it has a flat side below
  tired    Put it in a bag with a ribbon
  afraid   Begin with the square one
  bored    Wrap one in a page of the newspaper

book an appointment
  when     book, make, get, arrange, schedule, request, ask for, set up, sort out, get booked, book in for,
           ring about, call about, call for, phone for, ring for, get in for, fix up, find, chase, organise,
           get on list for: @appointment
  unless   cancel, cake, cut for, photo, bandage
  1        Find their number, or the page where you book
  2        Write down two times that would suit you
  3        Write down what it's for, in one line
  4        Say your name and what you'd like, out loud
  unclear  Ask someone where they went for it
  tired    Save the number or the page for tomorrow
  afraid   Write out your first sentence, to read off the page
  bored    Guess how long you'll be on hold

keep an appointment
  when     go to, go along to, attend, get to, keep, face, survive, get through, make it to, show up at, turn
           up at, be at: @appointment
  when     brave, endure, dread, weather, go on, go for, have, do, drive to, walk to, cycle to, not cancel,
           undergo, get there for, go in for, sit through, let happen: @appointment
  unless   home visit, at home
  1        Put what you'd take with you by the door
  2        Write down one thing you'd like to ask or say
  3        Look up when it is, and where
  4        Breathe out once, and drop your shoulders
  unclear  Write down what you'd like to be clear afterwards
  tired    Set one alarm for when you'd leave
  afraid   Ask someone to come along, or to wait outside
  bored    Choose a treat for afterwards

note and confirm an appointment
  when     confirm, check, double check, remember, note, note down, write down, put down, add, diarise,
           enter, reconfirm, save, prepare for, get ready for, prepare, not forget, keep track of:
           @appointment
  unless   essay, exam, results
  1        Find the letter or the message about it
  2        Write down one thing you'd like to ask there
  3        Look up when it is
  4        Say the day and the hour out loud
  unclear  Write down what you'd bring
  tired    Take one picture of the letter or the message
  afraid   Tell one person when it is
  bored    Draw something next to it in the calendar

a feast at somebody's
  when     -: @event
  only     at, stay, half, hour, minutes, alone
  unless   home, mine, ours, my, our, shopping, bake, cook, bring, speech, cake
  1        Choose one thing you'd wear
  2        Choose how long to stay
  3        Write down one thing you could ask someone there
  4        Say one hello out loud
  unclear  Look up when it starts, and how to get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone
"""
