"""Classes of nouns: people, children, those whose trade it is, offices and groups."""

_PEOPLE = """
           mother, father, parent, sister, brother, sibling, son, daughter, husband, wife, spouse, partner,
           girlfriend, boyfriend, fiancé, fiancée, fiance, fiancee, aunt, uncle, cousin, niece, nephew,
           grandmother, grandfather, grandparent, grandson, granddaughter, grandchild, great aunt, great
           uncle, stepmother, stepfather, stepmum, stepdad, stepson, stepdaughter, stepsister, stepbrother,
           stepchild, stepkid, half brother, half sister, in law, mother in law, father in law, sister in
           law, brother in law, daughter in law, son in law, godmother, godfather, godparent, godson,
           goddaughter, godchild, relative, relation, kin, family, family member, folks, hubby, missus,
           missis, bf, gf, mil, fil, sil, bil, sis, bro, auntie, aunty, nana, nanna, nonna, nonno, oma, opa,
           abuela, abuelo, abuelita, tía, tío, tia, tio, tita, tito, baba, abba, amma, appa, ammi, abbu,
           babcia, dziadek, yiayia, pappou, lola, lolo, halmoni, popo, dadi, nani, didi, bhai, pops, papaw,
           mamaw, meemaw, mimi, nan, mam, mammy, mamma, papà, maman, mutti, tante, friend, best friend,
           bestie, mate, pal, buddy, chum, homie, bff, penpal, pen pal, pen friend, old friend, school
           friend, work friend, childhood friend, family friend, acquaintance, neighbour, neighbor, flatmate,
           housemate, roommate, roomie, dormmate, classmate, course mate, coursemate, teammate, team mate,
           bandmate, workmate, colleague, co worker, coworker, boss, manager, line manager, foreman,
           supervisor, team lead, team leader, ceo, head of department, director, deputy, predecessor,
           successor, new hire, new starter, newcomer, newbie, trainee, intern, apprentice, secretary,
           receptionist, employee, worker, staff member, volunteer, helper, member, new member, cast member,
           guest, hostess, visitor, guy, man, woman, lady, gentleman, bloke, chap, lad, lass, fella, dude,
           person, people, someone, somebody, anyone, everyone, everybody, stranger, passer by, old man, old
           lady, old woman, young man, young woman, young people, elder, senior, pensioner, widow, widower,
           bride, groom, bridesmaid, best man, maid of honour, maid of honor, crush, sweetheart, other half,
           better half, significant other, soulmate, companion, sponsee, buddy, accountability partner,
           running partner, study partner, lab partner, language partner, tandem partner, dance partner, gym
           buddy, running buddy, walking buddy, mentor, mentee, protégé, tutee, role model, cashier, waiter,
           waitress, barista, bartender, bus driver, taxi driver, shopkeeper, shop assistant, postman,
           postwoman, postie, mailman, mail carrier, courier, librarian, caretaker, janitor, doorman, porter,
           concierge, bouncer, security guard, policeman, policewoman, police officer, officer, official,
           clerk, mayor, councillor, mp, senator, candidate, applicant, interviewee, participant, respondent,
           informant, interviewer, examiner, invigilator, referee, umpire, opponent, rival, bully, enemy,
           critic, troll, addict, refugee, asylum seeker, immigrant, foreigner, expat, homeless man, homeless
           person, homeless woman, beggar, prisoner, inmate, patient, resident, tenant, lodger, subtenant,
           renter, au pair, host mum, host family, exchange student, mum friend, mom friend, other mum, other
           mom, other dad, other parent, coparent, co parent, birth mother, birth father, biological father,
           adoptive parent, foster parent, foster mother, carer, caregiver, author, artist, moderator,
           chairman, chairwoman, chairperson, chair person, treasurer, organiser, organizer, coordinator,
           captain, skipper, co founder, cofounder, business partner, investor, collaborator, coauthor, co
           author, beta reader, reader, subscriber, follower, whoever, loved one, dear one, bereaved,
           mourner, survivor, veteran, godmum, ex colleague, former colleague, ex boss, former boss, old
           boss, old colleague, old teacher, former teacher, mark, grace, pat,
           poppy, lily, robin, max, father figure, birthday boy, birthday girl,
           guest of honour, elderly neighbour"""

KINDS = f"""
@person
  nouns    coach, trainer, agent, sponsor, assistant, surgeon, lecturer, contractor, {_PEOPLE.strip()}

@someone
  nouns    mum, mom, mummy, dad, daddy, grandma, grandpa, granny, gran, grandad, granddad, mama, papa,
           {_PEOPLE.strip()}

@child
  nouns    kid, child, baby, toddler, newborn, infant, little one, small one, wee one, bairn, bub, bubs,
           bubba, kiddo, kiddie, kiddy, nipper, tot, tiny tot, preschooler, pre schooler, schoolchild,
           schoolkid, schoolboy, schoolgirl, school kid, preteen, tween, teen, teenager, adolescent,
           youngster, youth, son, daughter, twin, triplet, boy, girl, little boy, little girl, baby boy, baby
           girl, youngest, eldest, oldest, middle one, firstborn, first born, newest arrival, grandchild,
           grandson, granddaughter, grandkid, grandbaby, great grandchild, great grandson, great
           granddaughter, niece, nephew, stepson, stepdaughter, stepchild, stepkid, godchild, godson,
           goddaughter, foster child, foster son, foster daughter, foster kid, adopted son, adopted daughter,
           little brother, little sister, baby brother, baby sister, kid brother, kid sister, brood,
           offspring, munchkin, monkey, rascal, babe, three year old, two year old, four year old, five year
           old, six year old, seven year old, eight year old, nine year old, ten year old, one year old, year
           old, 1yo, 2yo, 3yo, 4yo, 5yo, 6yo, 7yo, 8yo, 9yo, 10yo, yo, orphan, ward of court, neighbour's
           kid, sister's kid, brother's kid, cousin's kid

@expert
  nouns    doctor, dr, gp, general practitioner, family doctor, physician, consultant, oncologist,
           cardiologist, dermatologist, neurologist, urologist, gynaecologist, gynecologist, obgyn,
           obstetrician, paediatrician, pediatrician, endocrinologist, rheumatologist, allergist,
           radiologist, gastroenterologist, pulmonologist, audiologist, anaesthetist, anesthesiologist,
           nurse, district nurse, practice nurse, midwife, doula, health visitor, pharmacist, chemist,
           apothecary, dentist, orthodontist, hygienist, dental hygienist, optician, optometrist,
           ophthalmologist, eye doctor, physio, physiotherapist, physical therapist, occupational therapist,
           speech therapist, chiropractor, osteopath, podiatrist, chiropodist, dietitian, dietician,
           nutritionist, acupuncturist, naturopath, homeopath, masseur, masseuse, massage therapist,
           psychiatrist, psychologist, psychotherapist, therapist, counsellor, counselor, shrink, couples
           therapist, marriage counsellor, school counsellor, debt adviser, debt counsellor, social worker,
           caseworker, case worker, case manager, care manager, key worker, support worker, probation
           officer, lawyer, solicitor, barrister, attorney, paralegal, legal adviser, immigration lawyer,
           divorce lawyer, employment lawyer, notary, notary public, conveyancer, mediator, bailiff,
           executor, trustee, accountant, bookkeeper, tax adviser, tax advisor, tax consultant, auditor,
           financial adviser, financial advisor, mortgage broker, mortgage adviser, mortgage advisor, broker,
           insurance broker, insurance agent, banker, bank manager, adviser, advisor, estate agent, letting
           agent, lettings agent, property manager, realtor, landlord, landlady, housing officer,
           superintendent, building manager, hausmeister, plumber, electrician, builder, roofer, carpenter,
           joiner, plasterer, tiler, bricklayer, mason, stonemason, decorator, painter, glazier, fitter,
           kitchen fitter, carpet fitter, heating engineer, boiler engineer, boiler man, gas man, gas
           engineer, gas fitter, handyman, handywoman, tradesman, tradesperson, tradie, sparky, chippy,
           locksmith, chimney sweep, pest control, pest controller, exterminator, window cleaner, cleaner,
           cleaning lady, housekeeper, gardener, landscaper, tree surgeon, arborist, surveyor, architect,
           structural engineer, interior designer, contractor, repairman, repair man, technician, removal
           man, removal firm, removal company, mover, man with a van, mechanic, garage man, car dealer, vet,
           veterinarian, vet nurse, farrier, dog walker, dog trainer, dog groomer, groomer, dog sitter, cat
           sitter, pet sitter, petsitter, breeder, hairdresser, hair stylist, stylist, barber, beautician,
           manicurist, tattoo artist, tattooist, tailor, seamstress, dressmaker, cobbler, shoemaker,
           jeweller, watchmaker, upholsterer, picture framer, luthier, piano tuner, bike mechanic, it guy, it
           man, web designer, web developer, developer, graphic designer, designer, copywriter, copy editor,
           proofreader, editor, publisher, literary agent, agent, translator, interpreter, sworn translator,
           photographer, wedding photographer, videographer, florist, caterer, dj, celebrant, officiant,
           wedding planner, baker, undertaker, funeral director, gravedigger, priest, vicar, pastor,
           minister, rabbi, imam, chaplain, deacon, monk, nun, bishop, elder of the church, spiritual
           director, recruiter, headhunter, careers adviser, career coach, career adviser, life coach,
           business coach, job coach, work coach, personal trainer, running coach, swim coach, swimming
           teacher, instructor, driving instructor, yoga teacher, tutor, maths tutor, piano teacher, guitar
           teacher, singing teacher, music teacher, language teacher, teacher, class teacher, form teacher,
           form tutor, nursery teacher, key person, headteacher, head teacher, headmaster, headmistress,
           principal, deputy head, senco, educational psychologist, professor, prof, lecturer, dean, personal
           tutor, academic adviser, thesis adviser, thesis supervisor, phd supervisor, advisor of studies,
           registrar, ombudsman, union rep, shop steward, hr manager, hr lady, hr person, payroll lady,
           account manager, nanny, childminder, child minder, babysitter, au pair agency, sitter, home help,
           home carer, specialist, sleep consultant, lactation consultant, financial planner, ifa, actuary,
           private investigator, detective, journalist, librarian, archivist, genealogist, curator,
           gallerist, sound engineer, producer, roadie

@office
  nouns    bank, building society, credit union, council, city council, town council, parish council,
           borough, county, local authority, town hall, city hall, municipality, town clerk, mairie, rathaus,
           bürgeramt, buergeramt, einwohnermeldeamt, ausländerbehörde, auslaenderbehoerde, standesamt,
           finanzamt, jugendamt, arbeitsamt, arbeitsagentur, krankenkasse, prefecture, préfecture, caf, cpam,
           questura, comune, ayuntamiento, gemeente, skatteverket, migrationsverket, skattestyrelsen,
           magistrat, anmeldung office, tax office, revenue, inland revenue, hmrc, irs, dwp, dvla, dvsa, dmv,
           ssa, social security, medicare, medicaid, ukvi, uscis, home office, immigration, immigration
           office, visa office, visa centre, visa center, border agency, embassy, consulate, ministry,
           passport office, registry office, register office, land registry, companies house, chamber of
           commerce, trade office, patent office, customs, customs office, job centre, jobcentre, job center,
           unemployment office, employment agency, employment office, housing office, housing association,
           housing department, benefits office, benefit office, social services, child support, child
           maintenance, court, county court, family court, tribunal, ombudsman service, citizens advice,
           legal aid, law centre, law firm, student loans, student finance, student loan company, student
           union, students' union, student services, registrar's office, registry, admissions office,
           international office, exam office, examination office, university, uni, college, school, primary
           school, secondary school, high school, nursery school, nursery, kindergarten, kita, daycare,
           creche, crèche, preschool, sixth form, faculty, school office, school secretary, hospital, clinic,
           surgery, doctor's surgery, doctor's office, medical centre, health centre, gp practice, walk in
           centre, a and e, urgent care, maternity ward, ward, dental practice, fertility clinic, memory
           clinic, gender clinic, pharmacy, drugstore, sexual health clinic, hospice, care home, nursing
           home, retirement home, day centre, care agency, insurer, insurance, insurance company, health
           insurance, health insurer, car insurance, home insurance, travel insurance, pet insurance, pension
           office, pension fund, pension provider, pension company, energy company, energy supplier, energy
           provider, electricity company, electric company, electricity supplier, electricity provider, power
           company, gas company, gas board, water company, water board, utility company, utility, supplier,
           phone company, phone provider, telephone company, telecom, mobile provider, mobile operator,
           network provider, internet provider, internet company, broadband provider, broadband company,
           cable company, isp, provider, hotline, helpline, helpdesk, help desk, it helpdesk, it support, it
           department, tech support, support line, support desk, call centre, call center, customer service,
           customer services, customer support, customer care, complaints department, credit card company,
           card company, credit agency, debt collector, collection agency, lender, mortgage company, mortgage
           lender, student loan provider, airline, train company, rail company, railway, bus company, travel
           agency, travel agent, tour operator, hotel, hostel, airbnb host, rental company, car hire company,
           car rental, delivery company, courier company, parcel company, post office, royal mail, garage,
           body shop, dealership, removal company, storage company, moving company, landlord's office,
           letting agency, lettings agency, estate agency, property management, management company, housing
           co op, agency, temp agency, recruitment agency, staffing agency, hr, hr department, human
           resources, payroll, payroll department, accounts department, finance department, occupational
           health, union office, works council, manufacturer, furniture store, leisure centre, council
           office, cemetery office, church office, parish office, diocese, registry of deeds, electoral
           office, electoral roll, tv licensing, licensing office, environmental health, planning office,
           planning department, building control, animal shelter, rescue centre, crematorium, blood bank,
           food bank, foodbank, lost property, lost property office

@group
  nouns    team, football team, netball team, rugby team, pub quiz team, quiz team, relay team, sales team,
           project team, leadership team, squad, crew, choir, church choir, gospel choir, chorus, band, brass
           band, covers band, jazz band, orchestra, ensemble, string quartet, quartet, trio, theatre group,
           drama group, drama club, am dram, am dram group, improv group, troupe, dance group, company of
           players, club, book club, reading group, film club, chess club, running club, cycling club,
           swimming club, tennis club, football club, sailing club, rowing club, rugby club, climbing club,
           camera club, photo club, youth club, gardening club, supper club, knitting group, craft group,
           sewing circle, sewing group, quilting group, writing group, writers' group, writers group, poetry
           group, critique group, art group, sketch group, nct group, baby group, toddler group, playgroup,
           play group, mums' group, mums group, mum group, mom group, dads' group, dads group, parents group,
           parents' group, parents association, parents' association, parent council, pta, pto, whatsapp
           group, group chat, family chat, class chat, discord, discord server, subreddit, forum, facebook
           group, telegram group, guild, clan, raid group, gaming group, d&d group, dnd group, study group,
           seminar group, reading circle, lab group, research group, working group, task force, committee,
           planning committee, steering group, board of governors, board of trustees, governors, focus group,
           panel, advisory board, student council, student society, debating society, debate club, society,
           historical society, association, residents' association, residents association, tenants'
           association, tenants association, tenants union, homeowners association, hoa, neighbourhood watch,
           neighborhood watch, neighbourhood group, allotment association, allotment society, community
           group, community garden, action group, pressure group, climate group, party branch, local party,
           branch, trade union, union branch, cooperative, co op, collective, network group, networking
           group, women's group, women's institute, wi, men's group, men's shed, support group, self help
           group, bereavement group, grief group, therapy group, carers' group, carers group, aa group, na
           group, al anon, home group, house group, prayer group, bible study group, bible group, cell group,
           life group, small group, youth group, congregation, parish, sangha, ward council, halaqa, halaqah,
           minyan, scouts, scout group, scout troop, cubs, girl guides, cadets, walking group, rambling
           group, ramblers, hiking group, hiking club, running group, cycling group, swim squad, swim team,
           triathlon club, litter picking group, tech meetup, meetup group, meetup, makerspace, hackerspace,
           lgbt group, pride group, trans group, queer group, expat group, stammtisch, conversation group,
           volunteer group, volunteer fire brigade, fire brigade, lifeboat crew, staff, staff team,
           department, workforce, cohort, year group, cast and crew, coven, sharing circle, fan club, alumni
           association, alumni group, sorority, fraternity, lodge, rotary, lions club, league

names of people to learn
  when     learn, remember, know, get, memorise, find out, practise: name, names
  only     people, names of the kids, kids' names, kids names, neighbours, neighbour's names, colleagues,
           regulars, parents, class, boxing, choir, club, gym, residents, cousins, staff, everyone, group,
           team, women, men, next door, congregation, new names
  unless   plant, plants, birds, trees, bones, notes, chords, months, muscles, streets, capitals, flowers,
           wine, file, brand, pupils, students, domain, shapes, kings, numbers, band
  1        Write down one name you know, or one you'd like to know
  2        Think of one thing that would go with one name
  3        Write down the names you half know
  4        Say your own name, as you would to them
  unclear  Write down where each of them stands or sits
  tired    Listen for one name next time, no more
  afraid   Write down one line: “I'm sorry, tell me your name again?”
  bored    Make up a silly rhyme on one of them

an evening for two
  when     plan, have, arrange, keep, make, spend, organise, protect: evening, night, saturday night, friday night,
           sunday
  when     plan away: weekend, night
  only     with my husband, with my wife, with my partner, with my boyfriend, with my girlfriend, without the tv,
           without the kids, no phones, phones away, w, our, just us, the two of us, us two, together, no tv
  unless   group, class, team, workshop, friends, family, open, games
  1        Write down one thing you'd both enjoy, even a small one
  2        Ask them “What would you like it to be?”
  3        Think of the last evening you both enjoyed
  4        Look at them, and smile once
  unclear  Choose one: talk, walk, cook or play
  tired    Plan half an hour on the sofa, with a candle
  afraid   Say that it can be short
  bored    Let them choose the first half hour

where to eat together
  when     pick, choose, decide on, find, suggest, settle on: restaurant, place to eat, cafe for, somewhere to
           eat, place for dinner, place for lunch
  unless   code, book a, job, open a, app
  1        Write down one place that would suit
  2        Write down what you'd like to eat there
  3        Ask whoever's coming “Quiet or lively?”
  4        Think of the last place where you sat well
  unclear  Ask one person where they last ate well
  tired    Take the place you know already
  afraid   Suggest two, and let them choose
  bored    Choose it by the funniest name

somebody's hair and nails
  when     cut, trim, file, clip, do, paint, clean: nail, toenail, fingernail, baby nail, dad's nail, mum's
           nail, nan's nail, gran's nail, papa's toenail, baby's nail, her nail, his nail, grandad's nail,
           oma's nail
  only     baby, toddler, kids, twins, son, daughter, dad's, mum's, nan's, gran's, papa's, oma's, opa's,
           grandad's, grandma's, his, her, their, baby's, mum, dad, nan, gran, papa, mother's, father's,
           aunt's
  unless   my, dog, cat, wall, hammer, wood
  1        Put a towel, and what you'd use, where the light is good
  2        Warm their hand or foot in yours
  3        Choose what they could look at or listen to
  4        Sit down beside them for a moment
  unclear  Ask them which one bothers them
  tired    Do one side today
  afraid   File one nail, with no scissors at all
  bored    Give each finger a name

somebody's hair
  when     comb, brush, plait, braid, detangle, untangle, do, put up, tie, trim, cut, dry,
           condition, oil: hair, mum's hair, dad's hair, nan's hair, her hair, his hair, baby's hair, fringe
  only     daughter, son, twins, kids, toddler, child, baby, mum's, dad's, nan's, gran's, grandma's, his, her,
           their, school, oma's, daughter's, son's, mother's, niece's, before school, sister's
  unless   my, dog, cat, pony, horse, doll, doll's, dog's, cat's, portrait, hairdresser, salon, book, client
  1        Put the brush or the comb, and a towel, next to where they'd sit
  2        Choose what they could look at or listen to
  3        Stroke their hair once, if they'd like it
  4        Warm your hands
  unclear  Ask them how they'd like it
  tired    Comb one strand, and stop
  afraid   Begin at the ends, with one strand
  bored    Tell them what the brush heard at night

read to somebody
  when     read: paper, newspaper, post, letter, headline, sports page, racing results, crossword, psalm, chapter
  only     to him, to her, to nan, to gran, to grandad, to grandpa, to grandma, to dad, to mum, to oma, to opa, to
           them, to my husband, to my wife, to my mother, to my father, to the residents
  unless   from, club, class
  1        Sit down where they can hear you
  2        Put it, and your glasses if you wear any, within reach
  3        Ask them what they'd like to hear about
  4        Say their name, and smile
  unclear  Let them choose which bit comes first
  tired    Read the headline, and talk about it
  afraid   Read one line to yourself first
  bored    Read it as a newsreader would

find somebody online
  when     find, look for, look up, search for, search, track down, trace: @person, @someone, cousin, friend,
           old friend, schoolfriend, teacher, sister, brother, father, mother, aunt, uncle
  only     on facebook, on fb, on instagram, on insta, on linkedin, on ancestry, online, electoral roll, on
           tiktok
  unless   dress, dating, tutor, therapist, lawyer, plumber, solicitor, doctor, course, job, gift, photo, near
  1        Write down how they'd spell their name, and where they lived
  2        Write down one person who knew them, too
  3        Open the page where you'd look
  4        Say their name once, quietly
  unclear  Write down what you'd like to say, if you found them
  tired    Write their name on a note for tomorrow
  afraid   Look, and send nothing yet
  bored    Guess what they do now
"""
