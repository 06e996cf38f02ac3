"""Care and safety as a job: what is done at a bedside, what is checked, what is polished and loaded, by class."""

KINDS = """
@caretask
  nouns    obs, drugs round, drug round, meds round, medication round, medicine round, observations, vitals,
           vital signs, set of obs, neuro obs, blood pressure round, ward round, care round, comfort round,
           night round, bed check, bed round, hourly rounds, repositioning, pressure area check, bed bath,
           morning wash, wash for resident, mouth care, catheter care, catheter bag, night bag, stoma bag
           change, bedpan, commode, pad change, pad round, dressing change, wound dressing, leg dressing, iv
           line, cannula, peg feed, feed pump, escort to x ray, theatre list, pre op checklist, post op
           check, referral to physio, falls check, falls paperwork, fluid balance, fluids, fluid round, tea
           round, breakfast round, lunch round, feeding round, call bell, call bells, care call, morning
           call at client, home visit, double up call, hoist transfer, hoisting, transfer to chair, night
           check, night checks, hourly checks, 2am checks, bed checks, sleep check, waking round, activity
           session, memory group, reminiscence session, exercise group for residents, chair exercises for
           residents, bay one, bay two, bay three, side room patient, my patients, patient list, caseload,
           visit list, resident, residents, key resident, service user, tenant in supported living, new
           resident

@safetycheck
  nouns    fire alarm, fire extinguisher, extinguisher, emergency light, emergency lights, fire door, fire
           exit, exit sign, evacuation chair, sprinkler, first aid box, first aid kit at work, defibrillator,
           defib, crash trolley, resus trolley, oxygen cylinder, eye wash, spill kit, ladder, stepladder,
           harness, lanyard, safety line, hard hat, hi vis, ppe, mask fit, gloves and goggles, lifejacket,
           life jacket, lifejackets, life raft, liferaft, epirb, navigation lights, bilge alarm, mooring line,
           mooring lines, anchor chain, load strap, load straps, tail lift, tachograph, tyre pressure on
           lorry, brakes on lorry, walkaround, vehicle check, pre use check, lifting gear, chain hoist, guard
           rail, machine guard, emergency stop, e stop, rcd, pat labels, extension leads, gas alarm, carbon
           monoxide alarm, co alarm, smoke detector, panic alarm, cctv, cctv cameras, door locks at work,
           perimeter, perimeter fence, patrol, patrol round, fence line, fenceline, water trough, troughs,
           electric fence, slurry pit cover, gate chain, playground equipment, climbing frame at school, pool
           chemicals, pool test, water temperature at work, legionella test, taps at work, fridge seals, probe
           thermometer, probe, use by dates, dates in fridge, allergen board, bait boxes at work, handwash
           station, hand sanitiser, sanitiser, wet floor sign, wet floor signs, road cones, signage, road
           signs on site, permit board, muster list, register for fire drill, fire drill, scaffold
           tag, scaffold tags, lifting plan tag, fire blanket, hose reel, alarm panel, call point, emergency
           kit, snake bite kit, gas bottle, gas bottles, propane bottle, hose on gas, weld screen, climbing
           rope, rigging, shackle, hook block, brakes of trailer, trailer lights, lights on trailer, indicator
           lights, mirrors of lorry, tail lights, reflectors, hi vis vest, fridge check, temp check,
           temperature check, opening check, closing check, equipment check, kit check, tool check, room
           check, toilet check, door check, lock check, site check, gas check, alarm check, mattress check,
           sharps bin, stock check on ward, oxygen check, suction, pre start check, van check, lorry check,
           tractor check, mooring check, bilge check, anchor check, hive check at work, lambing check, calving
           check, trough check, egg check, incubator check

@shine
  nouns    cutlery, silverware, silver, brass, brasses, copper, chrome, trophy, trophies, wine glasses,
           glassware, glass rack, door plate, name plate, brass plate, brass plaque, handrail, bell, ship's
           bell, stair rods, candlestick, candlesticks, chalice, thurible, horse brass, medal, medals, badge,
           buttons of uniform, cap badge, boots for parade, parade shoes, work shoes, bike chrome, hubcap,
           hubcaps, alloy wheels, alloys, headlights, windscreen of cab, cab windows, shop glass, glass front,
           glass counter, display glass, mirror at salon, mirrors at salon

@load
  nouns    van load, lorry load, load, trailer load, truck load, pallet load, van for monday, van for market,
           roll cages, tools for site, kit for site, gear for gig, pa for gig, gig gear, backline, amps for
           gig, stall things, market things, market stock, market boxes, drum cases, lighting rig, staging,
           stage blocks, flight case, flight cases, trestles, gazebo for market, gazebo, marquee poles,
           costume rail, props, prop box, set pieces, flats for set, scenery, camera gear, lighting kit, film
           kit, tripod and lights, photo gear, equipment for shoot, exhibition stand, pop up banner, display
           boards, catering boxes, hot boxes, crates for event, tables for event, chairs for event

care for someone, one of them first
  when     do, start, finish, begin, get through, take, prep, prepare, set up, get ready for, plan,
           organise, update, help with, work through, complete, catch up on, carry out, see to, tackle, run,
           lead, assist with, go on, sort, sort out: @caretask
  when     -: obs, ward round, care round, night round, bed bath, care call, theatre list, tea round,
           caseload, home visit, repositioning
  unless   my own, myself, hospital bag, u turn, hand turn, turn signal, bed 4 sheets, caesarean, money
           transfer, bank, embryo, file, data, school admission, university, college, museum, debt,
           dishonourable, bus transfer, ticket, photo, water bill, bell pepper, door bell, gym, breast,
           baby, vaginal, army, cat, dog, estate, my, mum's, dad's, chart, form, paperwork
  1        Look in the list or the notes for what comes first
  2        Wash or sanitise your hands, slowly
  3        Loosen your shoulders, and breathe out
  4        Rest your eyes for one breath
  unclear  Ask whoever had them before you
  tired    Do one person, then sit for one minute
  afraid   Ask a colleague to come with you
  bored    Ask one of them about their first job

a check at work
  when     check, test, inspect, do, look over, go over, examine, walk, walk round, count, verify, start,
           finish, carry out, log, sign off, service, replace, top up, refill, restock, tag, go round, look
           at, audit, clean, set, update, put out, move, straighten: @safetycheck
  when     renew: @safetycheck
  when     label: @safetycheck
  unless   at home, bedroom, ankle, training, gym circuit, ladder match, ovulation, pregnancy, job ladder,
           house, kitchen at home, my car
  1        Go and stand by it, or by the nearest one
  2        Look for the date on it
  3        Put the sheet or the list for it in your hand
  4        Name where the nearest one is
  unclear  Look up what “fine” means for one
  tired    Do the ones you pass anyway
  afraid   Ask someone to walk round with you
  bored    Guess how many are in date

make it shine
  when     polish, shine, shine up, buff, buff up, rub up, clean, wipe, degrease, burnish, get clean: @shine
  unless   saddle, bell pepper, taco, gold price, stocks, water, keep fit, military service
  1        Polish one piece, or a spot the size of a coin
  2        Put the cloth next to it
  3        Wipe the dust off it
  4        Look at your own face in it
  unclear  Do the part people touch
  tired    Do one, sitting down
  afraid   Try it where no one looks
  bored    Put on one song, and stop when it ends

load up for a job
  when     load, load up, unload, pack, pack up, carry, carry in, lug, bring, sort, sort out, get ready, put
           together, prepare, prep, stack, strap, strap down, secure, move, set out, set up, take down,
           break down, put away, rig: @load
  unless   laundry, washing, dishwasher, guilt, mental load, cognitive, off my mind, electricity, wine
  1        Go and look at which piece comes first
  2        Write down what goes in first
  3        Clear the space it goes into
  4        Roll your shoulders once
  unclear  Write down the five things you can't do without
  tired    Carry one piece, and rest
  afraid   Ask someone to take the other end
  bored    Guess how many trips it'll take

dates on what is kept
  when     check, go through, look at, go over, write down, sort, rotate, do, note, look through, find, throw
           out: ~
  when     check, go through, look at, go over, write down, do, note: expiry date, expiry dates, best before
           date, sell by date, dates on stock, dates on shelf, dates in fridge, date label
  only     use by, best before, sell by, expiry, expiry date, expiry dates, out of date, dates in fridge
  unless   passport, visa, card, certificate, licence, permit, insurance, car, milestone, policy
  1        Go and stand by it, and read one date
  2        Put a pen and the sheet in your hand
  3        Name what usually goes off first
  4        Say today's date out loud
  unclear  Begin at the back, where the old ones hide
  tired    Do one shelf, and stop
  afraid   Ask someone to read them out to you
  bored    Guess the oldest one

test an alarm
  when     test, check, do: smoke alarm, smoke alarms, fire alarm, fire alarms, carbon monoxide alarm, co
           alarm, smoke detector, emergency light, emergency lights, panic alarm, alarm system, gas alarm,
           pull cord, call bell, call bells
  unless   house alarm clock, wake, phone
  1        Go and stand under it, or by it
  2        Find its button
  3        Tell whoever's near that it'll be loud
  4        Name the room it's in
  unclear  Look for the date on it
  tired    Do the one nearest to you
  afraid   Put your hands over your ears, and let someone press
  bored    Guess how loud it'll be

a fire drill
  when     -, do, run, plan, hold, prepare, prepare for, organise, practise: fire drill, evacuation drill,
           lockdown drill, evacuation practice, fire practice
  1        Write down where people would meet
  2        Find the list of who's in the building
  3        Walk the shortest way out once
  4        Name the nearest way out
  unclear  Look for the plan on the wall
  tired    Write the date of the last one on a slip of paper
  afraid   Tell people beforehand that it's coming
  bored    Guess who'll stop for their coat

count heads
  when     -: headcount, head count, roll call
  when     do, take, make, keep: headcount, head count, roll call
  when     take, call: roll
  unless   toilet, dough, egg, camera
  1        Write down how many there'd be
  2        Stand where you see them all
  3        Find the list of names
  4        Say the number out loud
  unclear  Ask who's gone home already
  tired    Count them in pairs
  afraid   Ask someone to count along
  bored    Count in another language

clothes for a job
  when     -, buy, get, order, need, replace: safety boots, work boots, steel toecaps, steel toe caps, steel
           toe boots, non slip shoes, kitchen shoes, hi vis, hi vis vest, work trousers, black trousers,
           chef whites, tabard, nurse shoes, overalls, work gloves, kitchen clogs, safety shoes, safety
           glasses, hard hat, work shirts, plain black shoes
  unless   sell, return, wash, iron, mend, funeral, wedding, school, deductible, tax, claim, expense, receipt,
           where, clean, photo, from, out of, garage, loft, shed, van, pack, put, bag, dirty, polish, by the
           door, dry, break in, lace, laces, sewn, badge, name on, fit, out, too big, too small
  1        Write down what the job asks for, and your size
  2        Look for one that would do at first
  3        Look inside an old pair for the size
  4        Name one shop that has such things
  unclear  Ask whoever gave you the job what they wear
  tired    Save one page with it
  afraid   Ask “Do you have one I could borrow?”
  bored    Design the silliest uniform in your head

a drill, or a test of the alarm at work
  when     do, run, carry out, hold, plan, organise, -: fire drill, fire alarm test, alarm test, evacuation
           drill, fire test, weekly fire test, emergency light test
  1        Write down who needs to know it's a test
  2        Find the book where it's written down
  3        Write today's date on its next line
  4        Point at the nearest way out
  unclear  Read how it went the last time
  tired    Write the time of it on a note
  afraid   Ask someone to stand by the door with you
  bored    Guess who'll come out last

look in on somebody in one's care
  when     check on, look in on, check in on, see to, sit with, go round to: resident, residents, patient,
           patients, mr hall, room 4, service user, night residents
  when     check on: @person
  only     every hour, hourly, resident, residents, patient, patients, round, rounds, night, shift, ward,
           room, ward round, service user
  unless   friend, neighbour, ask
  1        Go to the door, and listen for one breath
  2        Wash your hands
  3        Read the last line about them in the notes
  4        Say their name quietly
  unclear  Ask whoever was there before you
  tired    Begin with the nearest door
  afraid   Ask someone to come along
  bored    Learn one thing they liked at twenty

rest a part of the body
  when     rest, keep still: @bodypart
  unless   present, gift, photo, story, customer, tax, insurance, lie, case, of the
  1        Sit or lie where it has nothing to do
  2        Close your eyes, and breathe out
  3        Let your shoulders drop
  4        Breathe out once, slowly
  unclear  Look at what the doctor or the packet says
  tired    Do it where you're lying anyway
  afraid   Ask a pharmacist or a nurse one question
  bored    Listen to one song while you do it

keep one's balance
  when     balance: -
  when     stand, stand on, balance, balance on, hop: leg, one leg, foot, one foot, balance board, wobble
           board, bosu, toe
  1        Hold on to something, and lift one heel
  2        Stand with your feet close together for one breath
  3        Put both feet flat on the floor
  4        Press one big toe into the floor
  unclear  Choose a place with something to hold on to
  tired    Do it sitting, one foot off the floor
  afraid   Keep both hands on the edge of the sink
  bored    Do it while you brush your teeth
"""
