"""Papers again: what is lost, spelt wrong, stamped, appealed, taken over; names on slips, fees, fines, schemes."""

KINDS = """
lost or stolen cards and papers
  when     replace, report, block, find, cancel, renew, get: id card, lost id card, lost passport, passport,
           bank card, lost bank card, lost card, card, wallet, lost wallet, driving licence, lost licence,
           lost driving licence, lost key, key, lost phone, phone, sim card, lost document, bus pass, purse
  when     -: lost bank card, lost card, stolen card, lost wallet, stolen wallet
  unless   keyboard, piano, laptop
  only     lost, stolen, missing
  1        Write down where you had it last, and when
  2        Save the number you'd call to block it
  3        Feel in one coat pocket
  4        Breathe out slowly, once
  unclear  Look up what you need to get a new one
  tired    Block it, and leave the rest for tomorrow
  afraid   Tell someone, and ask them to look with you
  bored    Name the oddest place it could be

a wrong name, date or letter
  when     correct, fix, change, amend, report: spelling, spelling of name, date of birth, wrong name, wrong
           date, mistake, error, typo, wrong address
  when     correct, fix, change, amend: name
  when     correct, change, amend: record
  unless   essay, code, file, variable, text, branch, function, exam, maths, marriage, married, wedding,
           bank, divorce, deed poll, maiden,
           kid, kids, homework, class, pupils, year 4
  when     fix, correct: spelling, name, wrong name, wrong date, mistake, error, typo, wrong address, date
           of birth
  when     correct: record
  only     name, spelling, spelt, cert, permit, visa, ticket, payslip, lease, bill, card, spelled,
           certificate, record, date of birth, records, birth, id, passport, licence
  1        Write down what it says, and what's right, one below the other
  2        Write down which paper proves it
  3        Look up who issued the paper
  4        Say your name the right way
  unclear  Ask them what papers they need
  tired    Write down how it is now, and leave the rest
  afraid   Ask someone to call for you
  bored    Spell it backwards

a stamp, a copy, an apostille
  when     get, have, order, need, make, arrange: apostille, certified copy, legalisation, notarisation, sworn
           translation, certified translation, copy of decree, copy of divorce decree, copy of birth
           certificate, copy of certificate, copy of deed, court stamp, copy of record, copy of title
  when     notarise, certify, legalise, apostille: document, paper, certificate, signature, copy, birth
           certificate, birth certificate
  when     -: apostille, certified copy, divorce decree
  when     recognise, register: marriage, divorce, adoption
  1        Look up who can do it, and what they need from you
  2        Write down which office issued the paper
  3        Write down which office wants to see it
  4        Press your thumb on the table, like a stamp
  unclear  Ask if a plain copy will do
  tired    Write down the name of the paper, and stop
  afraid   Ask at the desk; they do it every day
  bored    Count the stamps in your passport

schemes and reductions
  when     apply for, get, claim, ask for, look into, find out about: discount, single person discount,
           council tax discount, council tax reduction, fee waiver, bus pass, concession, free school meal,
           heating grant, boiler grant, warm home discount, grant, reduction, exemption, student discount,
           rail card, railcard, freedom pass, social tariff, hardship fund, energy grant, insulation grant,
           rundfunkbeitrag exemption, subsidy
  when     apply for, ask for, look into, find out about: voucher
  when     -: single person discount, council tax discount, council tax reduction, fee waiver, boiler grant,
           warm home discount, social tariff, heating grant, insulation grant
  unless   research, code, phd
  only     grant, discount, reduction, waiver, badge, pass, tariff, exemption, scheme, fund, meal, subsidy,
           railcard, concession, voucher
  unless   gone through, came through, come through, approved, has been, went through, decision
  1        Look up who can get it, and read the first line
  2        Write down the one thing they ask you to prove
  3        Write your name and your customer number on a slip of paper
  4        Say “It's there for people like me” once
  unclear  Ask an advice centre for five minutes
  tired    Save the page
  afraid   Ask someone who gets it
  bored    Guess how much it is a month

vehicles and their papers
  when     register, deregister, insure, tax, mot, unregister, transfer: car, motorbike, van, vehicle,
           caravan, trailer, moped, scooter
  when     renew, pay, get, do: car tax, vehicle tax, road tax, emissions test
  when     -: car tax, vehicle registration, road tax
  1        Write down its number plate, or the number on its papers
  2        Look up what papers the office needs
  3        Put one hand on the folder you'd find it in
  4        Picture yourself driving off with it done
  unclear  Ask the garage which paper you need
  tired    Put the date in your calendar
  afraid   Ask someone to come along
  bored    Make a word out of the letters on the plate

the car's yearly check
  when     book, get, renew, do, arrange, pass, -: mot, tüv, car inspection, emissions test, roadworthy,
           warrant of fitness, wof, contrôle technique, controle technique, itv, revisione, apk keuring,
           pink slip, smog check, safety inspection
  1        Look up the day the last one runs out
  2        Write down one garage you'd call
  3        Write down its number plate
  4        Picture yourself driving off with it done
  unclear  Ask the garage what they'd look at
  tired    Put the day in your calendar
  afraid   Ask someone to make the call
  bored    Make a word out of the letters on the plate

fines and tickets
  when     pay, appeal, contest, object to, challenge, dispute, deal with, answer: fine, parking fine,
           speeding
           fine, speed camera fine, speeding ticket, parking ticket, penalty notice, penalty charge, pcn, bus
           fine, court fine, bußgeld
  when     -: parking fine, speeding ticket, parking ticket, penalty notice, speeding fine
  unless   art, wine
  1        Write down the last day to pay or reply
  2        Write down the sum, and what it's for, in five words
  3        Say in one line what happened
  4        Breathe out once, and open your hands
  unclear  Look up what your choices are
  tired    Put the day in your calendar
  afraid   Ask someone to read it with you
  bored    Say it like a lawyer on television

a lawyer or an adviser
  when     find, look for, get, choose, hire, see, need: lawyer, solicitor, legal advice, advocate, legal
           aid, law firm, legal help, barrister, mediator
  when     -: legal aid, legal advice
  unless   immigration, visa, asylum, house
  1        Write down what it's about, in three sentences
  2        Write down the most recent date on any letter
  3        Look up one place that gives free advice
  4        Breathe out slowly, once
  unclear  Write down the one question you'd ask
  tired    Save one phone number
  afraid   Ask someone who's had one
  bored    Say it like a lawyer on television

ring or write to a lawyer
  when     call, contact, ring, phone, email, message, write to, text, ask, chase, tell, talk to, speak to,
           answer, reply to: lawyer, solicitor, legal advice, advocate, legal aid, law firm, legal help,
           barrister, mediator, attorney, immigration lawyer, immigration solicitor, immigration attorney,
           conveyancer, paralegal
  unless   friend who, become
  1        Write down in one line what you'd ask or tell them
  2        Write down the number they know your case by
  3        Find their number, or their last email
  4        Say your question out loud
  unclear  Write down what you'd like: an answer, a paper or a date
  tired    Save their number where you'd see it
  afraid   Ask someone to sit next to you
  bored    Say it like a lawyer on television

letters to answer
  when     reply to, respond to, answer, write back to: letter, official letter, census, survey letter, form
           letter, letter from council, letter from office, letter of jobcentre, letter from insurance
  unless   friend, gran, pen pal, love, client
  only     office, council, pension, insurance, tax, court, jobcentre, jobcenter, hospital, bank, census,
           solicitor, landlord, agency, authority, school, state, government, police, home office, debt
  1        Read its first line, and the date
  2        Circle the one thing they want from you
  3        Find the reference number at its top
  4        Rest a hand on it for one breath
  unclear  Ask them to say it in plain words
  tired    Write today's date on it, and put it aside
  afraid   Ask someone to read it with you
  bored    Count how often it says “please”

letters to write to an office
  when     write, write to, email, draft, send: letter, housing association, ombudsman, council, insurance,
           insurer, airline, company, bank, pension office, tax office, court, solicitor, objection,
           complaint,
           landlord, management company, property manager
  when     -: objection, formal letter, objection letter
  unless   cover letter, reference, love, job, song
  only     housing association, ombudsman, council, insurance, insurer, airline, pension office, tax office,
           court, objection, complaint, refund, company, authority, property, letting agent
  1        Write one line: what you'd like them to do
  2        Write down the reference number they know you by
  3        Write down what happened, and the day
  4        Say out loud what you'd write
  unclear  Write down what would settle it
  tired    Write their address at the top, and stop
  afraid   Ask someone to read it first
  bored    Write the rude one first, for the bin

speak for someone, and guardians
  when     nominate, appoint, choose, name, find, decide on: guardian, executor, godparent, proxy, trustee, next of
           kin, beneficiary, emergency contact
  when     update, change, add, write down, give: emergency contact, next of kin, beneficiary
  when     -: guardian, next of kin, beneficiary, emergency contact, guardianship
  unless   newspaper
  1        Write down one name, in pencil
  2        Say one name out loud
  3        Think of what they'd be good at
  4        Picture yourself telling them over a cup of tea
  unclear  Ask someone what the job involves, in plain words
  tired    Choose a day to ask them
  afraid   Talk it over with someone first
  bored    Think of the funniest person for it

somebody to witness it
  when     find, get, ask, choose, need: witness, two witnesses, witness for signature, countersignatory,
           counter signatory, witness for will, countersigner, referee for passport, passport referee
  when     get countersigned, have countersigned, get witnessed, have witnessed: photo, passport photo,
           form, application, will, deed
  only     signature, sign, will, passport, form, witness, witnesses, countersignatory, countersigner, power
           of attorney, deed, referee
  unless   court, accident, crash, police, trial, football,
           stat dec, statutory declaration, affidavit, oath, notary, interview, statement
  1        Write down two people who have nothing to gain from it
  2        Write one line: “Could you watch me sign something?”
  3        Read who may be one, on the form
  4        Say one name out loud
  unclear  Ask the office who counts
  tired    Write down one neighbour's name
  afraid   Ask the one you know best
  bored    Choose the best pen in the house

put something in other names
  when     get, take, remove: name off lease
  when     remove: name, my name
  when     put, transfer, add: house, flat, car, deed, tenancy, lease, account, bill, contract
  unless   letterbox, bell, doorbell, jersey, group, chat, list, rota, sheet, raffle, waiting, mailing,
           invitation, cake, card, petition, wall, tag, label, book
  only     name, names, joint, deed, title, both, tenancy, lease
  when     add: wife, husband, partner, mum, dad, son, daughter, name, girlfriend, boyfriend, flatmate
  1        Write down the names as they'd appear there
  2        Look up who keeps the register
  3        Say in one line what you'd like to protect
  4        Breathe out once
  unclear  Write down one question for a notary or an adviser
  tired    Save one number to call
  afraid   Ask someone who's done it
  bored    Sign your name on scrap paper, grandly

papers for work that is over
  when     request, get, ask for: certificate of employment
  when     get, ask for, request, chase: p45, p60, arbeitszeugnis, work reference, employment certificate, w
           2, w2, proof of employment, final payslip, last payslip, record of employment, old payslip
  when     -: p45, p60, arbeitszeugnis, w2, record of employment
  1        Write one line: “Could you send it to me, please?”
  2        Write down the day your work there ended
  3        Find the address of their payroll or office
  4        Say out loud, once, what you'd write
  unclear  Ask which years you need
  tired    Write one line, and don't send it yet
  afraid   Write to the office, not to the boss
  bored    Say it in seven words

a pile of years
  when     empty: shoebox, folder, paper pile, pile of papers, box of papers, box of letters, box of bills,
           filing cabinet
  when     sort, file, go through, organise, clear, sort out, tackle, throw out: paperwork, old paperwork,
           bank statement, old document, letter, old letter, paper pile, pile of paper, pile of post, pile of
           letter, old bill, shoebox
  when     -: paper pile, pile of paper, unopened post, paperwork mountain
  unless   sheet music, love, thesis, exam, kids, newspaper, computer, desktop, downloads, spam, inbox
  1        Take the top sheet, and say what it is
  2        Write one year on one folder
  3        Put an empty box next to the pile
  4        Touch the top sheet with one finger
  unclear  Look up how long to keep papers like that
  tired    Do one envelope, and stop
  afraid   Ask someone to sit there while you do it
  bored    Find the oldest date in it

drop out of a charge
  when     cancel, leave, deregister from, end, opt out of, unsubscribe from, get out of: rundfunkbeitrag,
           gez, tv licence, church tax, direct debit, standing order, union, insurance policy, warranty, gym
           contract, phone contract
  when     -: rundfunkbeitrag abmelden
  when     deregister, deregister from, sign off from, abmelden: city, old city, address, old address, town,
           flat, wohnung
  when     deregister from, deregister: ~
  when     withdraw from, drop, drop out of, leave, deregister from: course, module, programme, study
           programme, uni
  1        Write one line: “I'd like this to end on …”
  2        Write down the reference number they know you by
  3        Look up how much notice they need
  4        Say out loud what you'd write
  unclear  Ask them what they need from you
  tired    Write one line, and don't send it yet
  afraid   Write; there's no need to call
  bored    Count what you'd save in a year

permission to build
  when     apply for, get, -: planning permission, building permit, planning application, permission for
           shed, building permission, planning consent
  unless   slip, parental, next door, neighbour, neighbours, object, comment, number, refused, decision,
           status
  1        Look up if you need it at all
  2        Write down its length, width and height, roughly
  3        Find out which office decides
  4        Picture it finished
  unclear  Write one question for the planning office
  tired    Save the office's page for tomorrow
  afraid   Ask a neighbour who's built something
  bored    Draw it on the back of an envelope

a first passport, or one that is lost
  when     -, get, apply for, order, request, renew, replace, report, report lost, make: passport,
           child's passport, kid's
           passport, baby passport, id card, id, first passport, lost passport, lost id, lost id card, licence
  only     baby, newborn, first, child's, child, kid's, kids, son, daughter, lost, stolen, report, replace
  unless   test, driving lesson, app
  1        Look up which papers they ask for
  2        Find one of the papers they ask for
  3        Write down which office it is
  4        Picture the little book in your hand
  unclear  Write down one question for the office
  tired    Save the office's page for tomorrow
  afraid   Read the list, without planning to apply yet
  bored    Try one passport face in the mirror
"""
