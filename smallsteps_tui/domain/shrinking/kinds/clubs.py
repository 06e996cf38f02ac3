"""Clubs and events: meetings, minutes, members, halls, posters, money for a cause."""

KINDS = """
run a club, an association, a meeting
  when     chair, prepare, prepare for, organise, plan, lead, run, call, hold, go to, attend, host: agm,
           general meeting, annual meeting, committee meeting, residents' meeting, residents meeting, board
           meeting of the club, club meeting, council meeting, town hall meeting, parent council, parents'
           council, tenants' meeting, pta meeting, pta, town hall, association meeting, neighbourhood meeting,
           tenants meeting, book club meeting, club night, house meeting, community meeting, choir committee
  when     -: agm, committee meeting, council meeting, residents' meeting, club meeting, pta, pta meeting,
           board meeting, parents' association, tenants meeting, parish council meeting, church council
           meeting, church council
  unless   bank account, quit, boss, hand over, step down, resign
  1        Write down one thing to talk about
  2        Open last year's papers
  3        Write the date at the top of a page
  4        Say in one line what the meeting is for
  unclear  Ask one person what came up last time
  tired    Put the papers in one folder
  afraid   Write down a first sentence to open with
  bored    Guess who'll bring biscuits

minutes
  when     take, write, type, type up, do, write up: minutes, minutes for, club minutes, meeting minutes,
           minute of meeting, minute, notes of the meeting
  when     -: minutes, meeting minutes
  unless   five, ten, two, three, meditate, read, breath, breathe, rest, pause, quiet, lab, study, experiment
  1        Write the date and who was there
  2        Open last month's minutes
  3        Write “Decided:” on an empty line
  4        Say one thing that was decided
  unclear  Ask one person what they remember
  tired    Type three words for each item
  afraid   Send them rough, and call it a draft
  bored    Write down who ate the most biscuits

a club's money
  when     do, write, prepare, check, finish, audit, update: treasurer's report, treasurer report, club
           account, club finance, association's books, cash book, club budget, kassenbericht, club subs, club
           subscription, petty cash
  when     -: treasurer, treasurer's report, club accounts, cash book, club finances
  1        Lay one receipt or statement on the table
  2        Count the coins in the cash box
  3        Open last year's accounts
  4        Say the one number people will ask for
  unclear  Ask whoever did it before you one question
  tired    Put the receipts in one envelope
  afraid   Add up one column, in pencil
  bored    Guess the total first

step down, hand over
  when     leave: board, association, choir, club, committee, council, band, team, group, orchestra, allotment
  when     hand over, give up, resign from, step down from, quit, pass on, step back from, resign as: role, my
           role, role as chair, chair, pta, committee, position, post, board, presidency, treasurer, club, my
           role as chair, choir, volunteering, association, parents' council, church council, team captain
  when     resign as, step down as, quit as, resign from: *
  when     find: successor, replacement for me
  unless   to dry, to soak, files, upright, chopping, surf, ironing, job, work, husband, wife, relationship,
           partner, flat, company, house, whatsapp, fitness, car, van, shed, bench, home, table, shelf
  1        Write one line: “I'll carry on until …”
  2        Write down three things your successor needs to know
  3        Write down one person to ask
  4        Say out loud “I've done my part”
  unclear  Write down what you do in a normal month
  tired    Put the papers for it in one bag
  afraid   Tell someone you like there first
  bored    Pass on the oddest tip you know

found and grow a group
  when     start, found, set up, launch, create, build, form: book club, community garden, tenants'
           association, tenants association, charity, club, support group, neighbourhood group, residents'
           association, running group, choir, parents group, youth group, knitting circle, repair café, repair
           cafe, community fridge, non profit, nonprofit, neighbourhood watch, sports club, community kitchen,
           ngo, chess club, walking group, film club, dinner club, mothers group, whatsapp group for the
           street, discussion group, women's group, meetup, little free library, food coop, football team,
           group, band of volunteers, self help group, language cafe, toddler group
  when     recruit, find, look for, welcome, organise, manage, motivate, coordinate, keep: volunteer, new
           member, member, new members, helper, new volunteers, helper for, people to help, new trainer, choir
           member
  when     ask: people to help, for volunteer, for help with the festival, parents to help, people to help
           with festival, for donation, local business, shop for raffle prize
  when     -: tenants' association, community garden, volunteer recruitment, new members, member recruitment,
           residents' association, neighbourhood group
  unless   babysit, drummer, singer, husband, wife, business, read the book
  1        Write down one person who might join in
  2        Write one line on what it's for
  3        Write down one day and one place
  4        Say the group's name out loud
  unclear  Ask someone what they'd like it to be
  tired    Write down two names and stop
  afraid   Begin with three people and a pot of tea
  bored    Think up a secret motto

organise an event for many
  when     organise, plan, prepare, set up, run, host, arrange, put on, coordinate, hold: street party, school
           fair, fair, summer fair, festival, fundraiser, clothes swap, jumble sale, cake sale, bake sale,
           charity run, flea market, quiz night, pub quiz, community day, concert for charity, village fête,
           village fete, fête, exhibition of the club, bazaar, open day, scout camp, summer camp, school trip,
           club outing, tournament, football tournament, sports day, raffle, auction, cultural festival,
           parade, conference of, christmas market stand, neighbourhood picnic, community event, charity
           event, film night, blood drive, food drive, workshop for the community, bring and buy, ceilidh, toy
           sale, book sale, school concert, school play, camp, charity gala, tombola, picnic, community
           dinner, iftar for the neighbourhood, lantern walk, seniors' afternoon, coffee morning, church fair,
           event, garden party, open mic night, poetry night, school fete, school festival, spring festival,
           talent show, hackathon for students, language café
  when     -: street party, fundraiser, jumble sale, bake sale, cake sale, summer fair, scout camp,
           neighbourhood picnic, event planning, raffle, festival planning, school fete
  unless   wedding, birthday, go to, attend, funeral, ticket, sermon
  1        Write down one thing it can't do without
  2        Write down one person to ask for help
  3        Write down one date that could work
  4        Picture the first guest arriving
  unclear  Write down three jobs, with a name next to each
  tired    Write the date on a note and stick it up
  afraid   Ask how it was done last year
  bored    Plan it around one ridiculous game

a hall, a venue
  when     find, book, reserve, rent, hire, look for, choose: venue, hall, village hall, community centre,
           community hall, event location, town hall, marquee, stage, church hall, party venue, function room,
           meeting room, event space, sports hall, clubhouse, wedding venue, pub for
  when     -: village hall, venue, marquee, function room, wedding venue
  unless   fix, clean, date, which, when, key, keys, rehearse, sponsor, paint
  1        Write down how many people it needs to hold
  2        Write down the name of one place
  3        Look up one date that suits
  4        Say what it can't be without
  unclear  Ask someone where they held theirs
  tired    Save the page of one place
  afraid   Ask for the price in writing, nothing more
  bored    Think of the oddest place that would do

flyers and posters
  when     make, design, write: flyer, flyers, poster, posters, leaflet, event poster, flyer for the event,
           lost cat poster, sign for the door, leaflets, sticker for
  when     -: event poster
  unless   thesis, conference, academic, bedroom, band poster, frame, research
  1        Write down what, when and where
  2        Write the line people would read from across the street
  3        Put three in your bag
  4        Say its headline out loud
  unclear  Ask someone what they'd want to know
  tired    Choose one colour for it
  afraid   Put up the first one where you know people
  bored    Draw a cat on it, small, in the corner

flyers and posters to hand out
  when     deliver, distribute, hand out, hang up, put up, stick up, post, drop: flyer, leaflet, poster, event
           poster, lost cat poster, notice, flyer for the event
  when     leaflet, flyer: -, street, estate, road, flats, house, door, village, town, area
  unless   band poster, bedroom, academic, conference, clinic, nhs
  1        Put it, or the first few, in a bag by the door
  2        Choose one street or one wall for them
  3        Write down three places that would take one
  4        Hold one up, and see how it looks
  unclear  Look up who to ask if a wall is theirs
  tired    Take one along next time you go out
  afraid   Begin where they know you
  bored    Fold the first one into a boat

chairs, tables, setting up a room
  when     put out, set up, set out, arrange, carry, lay out: chair, table, bench, stand, stall, marquee,
           buffet table, beer bench
  when     lay, set: table for club
  unless   mic, music, cake, plant, high, kids, desk, dining, coffee, standing, computer, bedside, wheelchair
  1        Go and look at where it would stand
  2        Find out where they're kept
  3        Put out one, and step back
  4        Say how many you'll need
  unclear  Draw the room with five circles in it
  tired    Put out the front row
  afraid   Ask someone to carry some with you
  bored    Keep the best seat for yourself

a rota
  when     set up, create, organise, start: rota, roster, cleaning rota, care rota, lift rota
  when     make, write, update, do, fill, fill in, plan: rota, volunteer rota, duty rota, sign up sheet,
           cleaning rota, coffee rota, shift plan, staff rota, shift schedule, shift rota, roster, altar
           server rota, church rota
  when     -: volunteer rota, rota, altar server rota, shift plan, cleaning rota, roster
  1        Write down the names you're sure of
  2        Copy last month's, with new dates
  3        Draw an empty table
  4        Say whose turn would be first
  unclear  Ask everyone which dates they can't do
  tired    Fill in your own name
  afraid   Send it as a draft
  bored    Pair up two people who'd never normally talk

write for a club or a cause
  when     write, finish, edit, update, make, design, draft: newsletter, club newsletter, newsletter for the
           club, parish newsletter, parish magazine, club website text, press release, village newsletter,
           facebook post for the club, neighbourhood newsletter, school newsletter, article for the village
           paper, post for the group, community newsletter
  when     -: newsletter, club newsletter, community newsletter, parish newsletter, parish magazine
  when     write, prepare, practise: speech for the demo, speech for rally, speech for the agm
  unless   unsubscribe, from shops
  1        Write one headline
  2        Write down three things that happened
  3        Ask one person for one line
  4        Open last month's and read its first line
  unclear  Write down what people would ask you at the bakery
  tired    Choose one picture for it
  afraid   Begin with the thank-yous
  bored    Write the headline as a tabloid would

raise money for a cause
  when     collect for, pass hat round for: ~
  when     fundraise: -, money, money for, fund, donation, donations, *
  when     raise, collect: -, money, money for, fund, donation, donations
  when     write, finish, apply for, do: grant application, grant application for our charity, charity grant,
           funding application, lottery funding, sponsorship letter, funding bid, sponsor letter, funding,
           grant for our
  when     set up, start, share, create: crowdfunding, gofundme, donation page, fundraising page, justgiving
           page, kickstarter
  when     contact, email, find: company sponsor, local sponsor
  when     find, contact, ask, email: donor
  when     -: fundraising, crowdfunding, grant application, sponsorship, charity walk, sponsored run,
           gofundme, donation campaign
  unless   child, kid, chicken, bees, baby, glass, rainfall, stamps, parcel, tax, pay, prescription, salary,
           deposit, eggs, collect my, cheque, garbage, key, awareness of my, research grant, phd, hopes,
           voice, son, daughter, issue, concern, eyebrow, bar, parent, hand, hand up, wall, price, prices,
           beds
  1        Write one line: what the money would do
  2        Write down one person or firm to ask
  3        Write down the sum you'd like to reach
  4        Tell someone what it's for
  unclear  Look up the first question on the form
  tired    Save the page of one fund
  afraid   Ask the kindest person you know first
  bored    Think up the silliest sponsored challenge

anything else for a club or an event
  when     ask for: donation, donation for raffle, sponsor, prize
  when     collect: money, money for teacher, money for present
  unless   call, phone, email, text, message, tell, thank, sell, cancel, pay, insurance, boss, colleague,
           project, work, client, doctor, zoom, school report, job, football boots, ticket, birthday,
           wedding, court, kids, children, aa, support, one on one, team meeting, stand up, parents, teacher
           meeting, golf, night club, film festival, music festival, vote, sing, dance, cook, bake, draw,
           translate, film, photograph, attend, go to, join, leave, quit, play, paint, knit, sew, eat, learn,
           memorise, practise, run, swim, climb, cycle, clean, tidy, wash, pack, sort, organise, water,
           plant, prune, harvest, record, edit, scan, print, wrap, donate, return, review, study, listen,
           teach, pray, volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore
  1        Write down what comes first, in five words
  2        Write down who else could help
  3        Look at what you did last time
  4        Say the date of it out loud
  unclear  Ask someone what they'd need from you
  tired    Write its name on a folder
  afraid   Do the part that's easiest for you
  bored    Guess what'll go differently than planned

a choir or a band to find
  when     find, look for, look up, search for: choir, band, orchestra, nearest choir, local choir,
           singing group, samba band, folk session, open mic, jam, jam session
  unless   drummer, singer, bassist, member, conductor, name for, rubber, hair
  only     audition, auditions, beginner, beginners, near, nearest, nearby, local, amateur, welcome,
           community, adults, town
  1        Type the word and your town into a search
  2        Write down the evening you could go
  3        Ask one person who sings or plays where they go
  4        Hum one line
  unclear  Write down the music you'd like to be in the middle of
  tired    Save one page for tomorrow
  afraid   Look at one picture of them, and find the back row
  bored    Look for the one with the oddest name

a place to pray, to find
  when     find, look up, look for, search for: quaker meeting, church, mosque, temple, synagogue, gurdwara,
           meeting house, prayer room, chapel, sangha, bible study, mass, service, musalla, prayer group
  unless   wedding, car, customer, phone, water, cleaning, roof, keys, repair, funeral, code, error,
           room service
  only     near, nearby, nearest, local, quaker, english, in town, new, welcome, that, by work, near work,
           mosque, church, temple, gurdwara, synagogue
  1        Type it into a map, with your town
  2        Write down who might know one
  3        Write down what would make you feel at home there
  4        Open your hands for one breath
  unclear  Write down what you'd like there: quiet, song, or people
  tired    Save one page for tomorrow
  afraid   Look at one picture of it
  bored    Look for the smallest one there is

a name on a list that hangs somewhere
  when     put, write, add, get, put down: name, my name
  only     on the rota, on the list, on the waiting list, on a waiting list, on the sign up, sign up sheet,
           on the sheet, for the food bank, on the board, on the volunteer
  unless   cake, box, door, label, book, grave
  1        Find out where it is, or who keeps it
  2        Write down one day you'd have time
  3        Write one line: “Could you put me down?”
  4        Say your own name out loud once
  unclear  Ask someone who's on it what they do
  tired    Ask someone who goes there to write it in
  afraid   Put yourself down for the shortest turn there is
  bored    Guess whose name you'd stand under
"""
