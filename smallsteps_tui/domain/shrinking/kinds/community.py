"""Community: neighbours, politics, volunteering."""

KINDS = """
pick up litter
  when     pick up, clean, clean up, collect: beach, park, river bank, playground, street, woods, litter on
           beach, rubbish in the park
  when     clean, clean up, collect: litter, rubbish, trash, plastic
  when     pick up: litter, rubbish, trash, plastic, cans, dog ends
  when     pick: litter, rubbish, trash
  unless   room, car, bathroom, bin, kitchen, bedroom, desk, my flat
  1        Put a bag and a pair of gloves by the door
  2        Choose a stretch as long as one bench
  3        Put on shoes that can get wet
  4        Pick up one thing on your way today
  unclear  Ask where the full bags can go
  tired    Do it as far as the first lamp post
  afraid   Ask one person to come along
  bored    Keep the oddest thing you find

the postal vote
  when     order, request, apply for, get, ask for, register for, vote by, vote: ballot, postal vote, postal
           ballot, absentee ballot, by post, by mail, proxy vote, mail in ballot
  1        Look up the page where you ask for it
  2        Write down the last day for it
  3        Put your ID next to you
  4        Say out loud what you'd vote about
  unclear  Ask someone at home who's done it
  tired    Save the page, and close it
  afraid   Read its first line, and stop
  bored    Guess how many people live in your district

vote
  when     register to: vote
  when     vote: -, *
  when     go, go to: vote, polling station
  when     register: to vote
  when     request, apply for, order: postal vote, absentee ballot, mail in ballot, ballot, polling card
  when     -: voting, voter registration, election, postal vote, referendum, ballot, local election
  unless   run for, campaign
  1        Look up the day, and how you can vote
  2        Put your ID or the polling card by the door
  3        Look up one name on the list
  4        Say what matters most to you
  unclear  Write down one question you'd ask every candidate
  tired    Ask for the postal vote form
  afraid   Go with someone you like
  bored    Guess how long the ballot paper is

a petition
  when     start, write: petition, signature, signature for the petition, open letter, petition signature
  when     -: petition
  unless   school photo, contract, birthday
  1        Write its demand as one sentence
  2        Read a similar one to the end
  3        Write down the first person you'd ask to sign
  4        Say the demand out loud
  unclear  Write down who could say yes to it
  tired    Save one page about it
  afraid   Ask the friendliest person first
  bored    Sign it first, with a flourish

signatures
  when     collect, gather, get, ask for: signature, petition signature, signature for the petition,
           signature for petition
  when     -: signature collection
  unless   delivery, sheet, boss, doctor, landlord, manager, consent, form, contract, parcel, teacher, will,
           lease, witness, passport, timesheet, mum's, dad's, supervisor, fit note, prescription
  1        Write down three people you could ask first
  2        Write one sentence you'd say to them
  3        Put the list and a pen in your bag
  4        Say out loud what it's for
  unclear  Write down how many names it takes
  tired    Ask whoever you see next
  afraid   Begin with a friend
  bored    Guess who'll say yes first

sign or pass on a petition
  when     sign, share, print, deliver, send, forward: petition, open letter
  1        Open it, and read its first line
  2        Write down where it is
  3        Say in one sentence what it asks for
  4        Think of who it would help
  unclear  Look up who started it
  tired    Save the page for tomorrow
  afraid   Ask someone who signed it why they did
  bored    Count the names on it

write to who decides
  when     write to, email, call, contact, message, tweet: mp, senator, representative, councillor, mayor,
           council, congressman, minister, local mp, my mp, city council, member of parliament, congress,
           governor
  when     write, send, draft: letter to my mp, letter to the mayor, open letter, letter to editor, letter to
           council, reader's letter
  unless   thank
  1        Write one sentence: what you'd like to happen
  2        Find out who decides
  3        Look up the date or the address
  4        Say your one sentence out loud
  unclear  Look up who decides that
  tired    Save the address for tomorrow
  afraid   Write it as you'd write to a neighbour, and don't send it yet
  bored    Write it as a very polite villain

a campaign, a march, an office
  when     run for, stand for, apply for: pta, parent governor, governor, council, parish council, office,
           mayor, city council, school board, parliament, student council, board, committee, chair, president,
           works council, town council, treasurer, union rep, school governor
  when     campaign, protest: *
  when     join, go to, attend, organise, plan: march, on march, pride float, demo, protest, demonstration,
           rally, strike, climate strike, vigil, pride, campaign, party meeting, fridays for future, parade,
           sit in, picket line, csd
  when     -: campaign, election campaign, activism
  unless   video, design, edit, copy, brief, budget, newsletter, print, printing, layout, birthday party,
           month of march, marketing campaign, ad campaign, leaflet, leaflets, poster, posters, banner,
           report, stats
  1        Write down the one thing you'd like to change
  2        Look up when and where it is
  3        Write one line to someone who might come along
  4        Say out loud what you'd like to change
  unclear  Write down one question people might ask, and your answer
  tired    Put the date in your calendar
  afraid   Go with someone who's been before
  bored    Think up a slogan in three words

door to door for a cause
  when     canvass, door knock, phone bank: *, -
  when     go: canvassing, door knocking, phone banking
  when     -: canvassing, door knocking, phone banking, canvass
  unless   medium, opinions
  1        Write down one line to begin with
  2        Say it once, out loud
  3        Choose the one street, or the first three names
  4        Put both feet on the floor, and smile once
  unclear  Write down one question people might ask, and your answer
  tired    Choose one door for today
  afraid   Go with someone who's done it before
  bored    Guess the colour of the first door

go to a march or a meeting
  when     go, go on, go to, join, attend, march at, be at: climate strike, csd, demo, demonstration, party
           meeting, picket line, pride, protest, rally, strike, vigil, march, parade, pride parade, union
           meeting, political meeting
  when     -: climate strike, pride parade, protest, union meeting, political meeting
  unless   month of march, ad campaign, in march, of march
  1        Put comfortable shoes by the door
  2        Write to one person: “Are you going too?”
  3        Look up when and where it is
  4        Say in one sentence what it's for
  unclear  Write down how you'd get home from there
  tired    Choose to stay for half an hour
  afraid   Choose a spot at the edge
  bored    Think of the best line for a placard

meet and help neighbours
  when     greet, meet, introduce myself to, say hello to, get to know, introduce, talk to, invite, welcome,
           chat with: neighbour, new neighbour, new neighbours, neighbours, family next door, people in my
           building, people next door, neighbour for coffee, upstairs neighbour, new family
  when     introduce: myself to the neighbours, myself to neighbour
  when     visit, check on, look in on, look after: neighbour, elderly neighbour, old neighbour, sick
           neighbour, old lady, lonely neighbour, old man next door, elderly lady
  when     bring, take, give, carry: soup to sick neighbour, neighbour some, neighbour cake, cake to
           neighbour, casserole to neighbour, shopping for neighbour, cookies to new neighbours
  when     do: shopping for neighbour, neighbour's shopping
  when     -: neighbours, new neighbours, elderly neighbour, neighbour, good neighbour
  when     knock on, knock at, ring at: door, neighbour's door, new neighbours' door, their door
  unless   cat, dog, hedge, tree, noise, complain, fence, rent, parking, smoke, feed, plants, doctor, violent,
           scary, dinner, bedroom, wake, office, supervisor, manager, boss, lesson, clinic, landlord,
           landlord's
  1        Write down one line to say hello with
  2        Look up their name by the bell
  3        Choose one small thing to bring
  4        Say hello to the door, from inside
  unclear  Choose: a knock, or a note
  tired    Put a note by your own door for tomorrow
  afraid   Leave a note, and the door can stay shut
  bored    Guess what they'd like for breakfast

noise, hedges, parking
  when     talk to, ask, tell, speak to, write to, message: neighbours about the noise, neighbour about
           noise, neighbour about hedge, neighbour about parking, neighbour about fence, neighbour about dog,
           neighbour about music, housemates about dishes, upstairs neighbour about
  when     complain about: noise, neighbour, barking, loud music
  when     ask: neighbour about the hedge, neighbour about
  when     -: neighbour noise, neighbour's hedge, noise complaint, noisy neighbours, neighbour dispute, loud
           neighbour
  1        Write down one friendly first sentence
  2        Write down what you'd like instead, in one line
  3        Choose a time when they'd be free
  4        Breathe out, and unclench your hands
  unclear  Write down when it bothers you most
  tired    Write what you'd say on a note, and put it in your pocket
  afraid   Begin with something you like about living there
  bored    Say what you'd say once as a butler

lead the young ones
  when     coach, train, lead, help with, supervise, prepare for, plan, run, assist: under 9, under 9s,
           football team, kids' team, youth team, girl guide, girl guides, scout, scouts, youth group, cubs,
           brownies, kids football, children's choir, after school club, youth club, netball team, little
           league, u12, u10, swimming kids, girls team, kids group, junior team, children's group, scout
           meeting, youth football
  when     -: scouts, youth group, girl guides, youth club, cubs, under 9s, scout meeting, lgbt youth group,
           kids' training, brownies, girl scouts
  unless   business coach, life coach, dog, model, recovery
  1        Write down one game they like
  2        Write down one of them you'd like to say something kind to
  3        Put the whistle or the bag by the door
  4        Think of a day when they all laughed
  unclear  Choose one thing for them to learn
  tired    Use last week's plan again
  afraid   Ask another leader for one game
  bored    Ask the youngest what to play

teach, mentor, befriend
  when     teach, tutor, mentor, help, befriend, support, coach: refugee, refugees english, immigrant,
           newcomer, student, school kid, kids at the library, seniors computers, adult to read, prisoner,
           refugee family, literacy, german to refugees, young people, teenager from my street, children in
           hospital, apprentice, refugee with, asylum seeker
  when     read to: kids at the library, child at library, blind people
  when     visit: lonely senior, lonely people, senior, elderly, nursing home, care home, prisoner, old lady,
           old people
  when     -: english lesson for refugees, mentoring, befriending, tutoring refugees, foster care, refugee
           help
  unless   own child, homework, daughter's, son's, dog, cat, boss
  1        Write down one thing you could show or tell
  2        Write one line to the people who run it
  3        Look up when they next meet
  4        Think of someone who once helped you
  unclear  Write one question: “What's needed most?”
  tired    Save the address of the people who run it
  afraid   Ask to come along once with someone
  bored    Think of the first joke you'd tell them

training and papers for helping
  when     do, finish, start, send, take, complete, go to, fill in, apply for, renew, book, sign up for:
           foster care application, mentor training, volunteer training, dbs check, first aid course, first
           aid, first aid training, cpr course, lifeguard course, first aid certificate, safeguarding
           training, safeguarding course, volunteer application, adoption application, police check
  when     learn: first aid, cpr
  when     -: foster care application, first aid volunteer training, volunteer training, dbs check, aid
           course, first aid, first aid course, cpr, safeguarding training, volunteer application
  when     become, be, sign up as, sign up to be, train as, apply as, apply to be: reading mentor, befriender,
           samaritan, foster carer, foster parent, court volunteer, volunteer firefighter, special constable,
           trustee, lay judge, magistrate, crisis volunteer
  unless   kit, box, box refill
  1        Look up the next date or the first page
  2        Write down one question for whoever runs it
  3        Put your ID next to you
  4        Say why you'd like to
  unclear  Ask someone who's done it what it's like
  tired    Save the page with the dates
  afraid   Read the first page, without planning to send it
  bored    Practise the recovery position on a pillow

join something for others
  when     apply to be: school governor, magistrate, trustee, governor
  when     join, become, be, sign up for, sign up as, look into: volunteer fire brigade, fire brigade, red
           cross, lifeboat, mountain rescue, coastguard, neighbourhood watch, fire department, st john
           ambulance, rotary, lions club, allotment association, samaritans, union, trade union, local
           history group, parents' council, school board, friends of the park, women's institute, bell
           ringers, political party, party, climate group, activist group, green party, labour, tenants'
           union, residents' association, community group, association, parents' association, pta, volunteer
           group, environmental group
  when     -: volunteer fire brigade, union membership, red cross
  unless   birthday, wedding, christmas, fancy dress, going to a
  1        Look up how you join
  2        Write one line: “I'd like to know more”
  3        Look up when they meet
  4        Say what you'd like to help with
  unclear  Write down one question for them
  tired    Save their page
  afraid   Go along once, with someone you know
  bored    Find out what they wear

litter, shelters, food banks
  when     collect, organise: beach, park, litter, river, forest, playground, neighbourhood, rubbish in the
           park, street, riverbank
  when     go, do: litter picking, litter pick, beach clean, park clean up, plogging
  when     help, help at, help out at, serve at, volunteer at: food bank, soup kitchen, animal shelter,
           homeless shelter, charity shop, library, hospice, night shelter, community kitchen, school fair,
           school, retirement home, hospital radio, community garden, school library, church café, repair
           café, refugee centre, shelter, community cafe, festival
  when     work at, cook for, cook at, start at: food bank, soup kitchen, animal shelter,
           homeless shelter, charity shop, night shelter, community kitchen, repair café, refugee centre
  when     -: litter pick, beach clean up, beach clean, litter picking, shelter shift, community service,
           volunteer shift, charity shop shift, food bank shift, dog shelter volunteering
  unless   laundry, wedding, party, clothes in my, my house, sofa, my kids, from school, kids from,
           prescription, parcel
  1        Put what you'd wear for it by the door
  2        Write one line: “I could come once. When would suit?”
  3        Look up when the next shift or meeting is
  4        Say which part of it you'd like best
  unclear  Write down one afternoon you could give
  tired    Pick up one piece of litter on your way
  afraid   Ask if you can come along with someone
  bored    Find out the oddest thing anyone's found

volunteer
  when     do, start, find, try, join: volunteering, volunteer work, voluntary work, charity work, food bank,
           soup kitchen
  when     -: volunteering
  when     find, do, look for, start, try: volunteering, volunteer opportunity, voluntary job, volunteer
           project, voluntary year, a cause, way to volunteer, charity to support, ehrenamt
  when     apply for, sign up for: volunteering, voluntary service, volunteer programme, peace corps, fsj
  when     -: volunteer, voluntary work, volunteer work, volunteering abroad, volunteering application,
           charity work
  unless   thank
  1        Open one page about it and read its first line
  2        Write down one afternoon you could give
  3        Write one line to say hello
  4        Say what you'd like to help with
  unclear  Write down which: people, animals or places
  tired    Save one page
  afraid   Ask if you could watch for an hour
  bored    Look for the oddest thing that needs helpers

offer to help
  when     volunteer, volunteer for, volunteer to, volunteer at, volunteer as, volunteer with: *
  when     volunteer: -
  unless   thank, info, information, rota, form, expenses, list, coordinator, badge, hours, handbook,
           volunteer rota, volunteer lunch, volunteer menu, volunteer hours, volunteer meeting, volunteer
           expenses, volunteer training, volunteer handbook, volunteer form, volunteer list, volunteer badge,
           volunteer day, volunteer insurance, volunteer party, volunteer thank, volunteer agreement,
           volunteer policy, induction, tabard
  1        Write one line: “I'd like to help”
  2        Write down who you'd tell
  3        Say “I'd like to help” once, out loud
  4        Picture one face that'd be glad
  unclear  Write down one thing you'd ask them first
  tired    Write the line, and send it tomorrow
  afraid   Ask if you could watch the first time
  bored    Think of the oddest job they could give you

time with animals at a shelter
  when     walk, feed, help, visit, groom, play with, brush: dogs at shelter, dogs at the shelter, cats at
           shelter, dog at shelter, shelter dog, shelter dogs, rescue dogs
  when     walk, feed, help, brush: dog, dogs, cat, cats
  when     help out, volunteer: at shelter, at animal shelter, animal shelter
  only     shelter, rescue
  1        Put some clothes that can get dirty on a chair
  2        Look up when they'd need you
  3        Write one line: “I'll be there”
  4        Think of one of the animals there
  unclear  Ask who to report to
  tired    Choose the shortest shift there is
  afraid   Ask for the calmest animal
  bored    Guess which one pulls hardest on the lead
"""
