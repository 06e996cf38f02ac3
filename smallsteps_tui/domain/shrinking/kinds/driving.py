"""Cars and bikes, and learning to drive."""

KINDS = """
learn to drive
  when     -: theory test app, theory app, hazard perception app, driving theory app, theory test, driving
           theory, highway code
  when     learn: highway code
  when     do, pass, study for, prepare for, practise, learn, retake, resit: theory test, driving theory,
           hazard perception, driving theory test
  unless   renew, lost, lose, dog, screw, change the address, get
  1        Read one theory question
  2        Adjust an imaginary mirror, and look over your shoulder
  3        Say who goes first at a crossroads
  4        Name three road signs
  unclear  Write down one thing to ask the instructor
  tired    Put your licence papers in one place
  afraid   Sit in a parked car for one minute
  bored    Park two shoes side by side

drive, as one learns it
  when     learn to: drive, ride a motorbike, ride a moped, ride a scooter, drive again, drive stick
  when     learn: driving, manual driving
  when     pass, prepare for, practise, retake, resit, do: driving test, driver's test, road test, driving
           practice
  when     practise: driving
  when     -: driving test, driving practice
  when     pass: motorbike licence, truck licence, driving licence
  when     take, have, start, -: driving lesson, driving class, refresher lesson
  unless   renew, lost, lose, dog, screw, book, golf, theory, change the address
  1        Say out loud, in order, what you do before you set off
  2        Adjust an imaginary mirror, and look over your shoulder
  3        Say who goes first at a crossroads
  4        Let your shoulders drop
  unclear  Write down one thing to ask someone who drives
  tired    Do it once in your head, slowly
  afraid   Sit in a parked car for one minute
  bored    Park two shoes side by side

practise one move of driving
  when     practise, work on, learn, get better at: lane discipline
  when     -, practise, practice, learn, nail, try, work on, get better at, master, do, rehearse, study,
           understand, remember: parallel parking, reverse parking, bay parking, three point turn, turn in the
           road, reversing, reverse around corner, lane change, merging, mirror check, roundabout practice,
           roundabouts practice, blind spot check, zip merge, slip road, left turn, right turn, reverse
           parallel parking, reverse parallel practice, manoeuvre, motorway merging, overtaking, turning right
  when     learn to: park, parallel park, reverse, reverse a trailer, back a trailer
  unless   permit, ticket, fine, dog, book space, gear for, front of
  1        Draw it from above, with one arrow for the car
  2        Say the moves out loud, one after the other
  3        Park one shoe behind another
  4        Turn your head, as if to look over your shoulder
  unclear  Watch ten seconds of someone doing it
  tired    Do it once in your head, slowly
  afraid   Choose the emptiest car park you know
  bored    Do it with two mugs on the table

feet and gears, on the road
  when     practise, practice, work on, get better at, master: clutch, gears, braking
  when     -,
           practise, practice, learn, nail, try, work on, get better at, master, do, rehearse, study,
           understand, remember: hill start, clutch control, biting point, emergency stop, gear change,
           changing gear, hill starts, moving off, downshifting, crash gearbox,
           double clutching
  when     learn to: do hill starts, change gear, brake, use the clutch
  unless   school, class, fit, replace, repair, garage, bag, guitar, bike, cycle, worn
  1        Say the moves out loud, in their order
  2        Press one foot down slowly, where you sit
  3        Put one hand on a mug, as if it were the gear stick
  4        Let your shoulders drop
  unclear  Watch ten seconds of someone doing it
  tired    Do it once in your head, slowly
  afraid   Choose the emptiest road you know
  bored    Make the noises that go with it

driving lessons and tests to book
  when     book, start, find, register for, change, look for, restart, choose: driving lesson, driving test,
           theory test, driving instructor, driver's test, driving school, driver's ed, refresher lesson,
           motorcycle lesson
  when     get: driving instructor
  unless   as instructor, pupil, teach, renew, lost, cancel
  1        Look up one page or one number for it
  2        Write down two days that would suit
  3        Put your licence papers on the table
  4        Say what you'd ask them first
  unclear  Ask someone who taught them
  tired    Save one name or one date
  afraid   Write to them rather than ring
  bored    Choose a car by its colour

the car
  when     check, fill, top up, charge, test: car, car serviced, car service, mot, oil, winter tyre, winter
           tyres, tyre pressure, car battery, screenwash, wiper, car repair, car inspection, tuv, tüv, oil
           change, brake pad, headlight, engine light, windscreen, exhaust, car key, car wash, brakes,
           antifreeze, petrol, charger for car, clutch, air con, emissions test, spare tyre, summer tyre,
           spark plug
  when     charge: car, electric car, ev
  when     fill, pump, check: tyre, tyres, tank
  when     get: car fixed, car repaired, car inspected, car ready
  when     de ice: *
  when     -: winter tyres, car service, car repair, oil change, tyre change, tyre pressure, car battery, tüv,
           car trouble, check engine light, summer tyres, tires, winter tires, garage appointment
  unless   wash, hoover, vacuum, sell, insurance, walk, olive, essential, cooking, paint, fish, think, heating
           oil, ram, garage door, phone battery, shower, eye, tyres on bike, bike, alarm battery, body,
           licence plate cover, toy, bus, coach, lorry, trailer, tractor, wagon, hgv, forklift, wheelchair,
           scooter, deep fryer, fryer, spa, hot tub, boiler, generator, wok, pan, frying, steps, path,
           freezer, pavement, mower, lawnmower, strimmer, chainsaw, sewing machine, tumble
  1        Put the car keys on the table
  2        Find the garage's number or the car's papers
  3        Write down what needs doing to it
  4        Say when it was last done
  unclear  Look up one thing in the car's handbook
  tired    Put a note on the steering wheel
  afraid   Ask someone who knows cars one question
  bored    Ask the car how it feels

a part for the car
  when     buy, order: winter tyre, winter tyres, car battery, wiper, brake pad, headlight, exhaust, snow
           chains, roof box, spare tyre, summer tyre, spark plug
  unless   bike, toy, bus, coach, lorry, tractor, mower, hire
  1        Write down the car's make and its year
  2        Find the car's papers
  3        Put the car keys on the table
  4        Say out loud what the car is called
  unclear  Look up one thing in the car's handbook
  tired    Put a note on the steering wheel
  afraid   Ask someone who knows cars one question
  bored    Guess what it'll cost before you look

pay for the car
  when     pay, pay for, renew, buy, sort, check, get, do: car tax, road tax, vehicle tax, congestion charge,
           vignette, car registration, toll, parking permit, breakdown cover
  when     -: car tax, road tax, vehicle tax, car registration, vignette, congestion charge
  when     pay, pay for: mot, car service
  unless   sell, toy, lost, bike
  1        Write down the car's number plate, for the form
  2        Find the letter or the page about it
  3        Put the car's papers on the table
  4        Say the number plate out loud
  unclear  Write down which day it's for
  tired    Put its page or its paper where you'll find it
  afraid   Ask someone to sit next to you
  bored    Make a word out of the letters on the plate

buy a car or a bike
  when     -: new car, used car, new bike, e bike, second hand car, car purchase
  when     buy, choose, look for, test drive, lease, compare: car, bike, used car, second hand car, electric
           car, new car, van, motorbike, e bike, scooter, cargo bike, bicycle, moped, camper, new bike,
           caravan, old car, kids' bike
  when     find, get: used car, second hand car, electric car, new car, e bike, cargo bike, new bike, kids'
           bike
  unless   light, lights, lock, helmet, bell, pump, seat, basket, rack, pedals, tyre, mirror, cover,
           trailer, charger, out, wall, shed, mot, through, serviced, repaired, fixed, inspected, looked at,
           garage, washed, ready, rental, part, share, seat, insurance, lock, helmet, wash, toy, hire, sell,
           into, in at, on at, on time, home, insured, keys
  1        Write down three things it needs to do for you
  2        Write down the most you could spend on it
  3        Look at one advert
  4        Think of the first trip you'd take
  unclear  Ask one person what they drive, and why
  tired    Save one advert
  afraid   Look at one, without planning to buy
  bored    Find the ugliest one on offer

the bike
  when     fix, repair, clean, oil, pump up, pump, check, service, mend, patch, adjust, change, inflate, true,
           replace, lube, tighten: bike, bicycle, puncture, bike puncture, bike chain, chain, tyre, tyres,
           bike tyre, brake, bike light, flat tyre, bike brake, inner tube, bike seat, saddle of bike,
           derailleur, bell, bike lock, flat tire, bike fixed, bike repaired, bike gears, spoke, mudguard,
           wheelchair tyre, pram tyre
  when     restore: bike, bicycle, old bike
  when     take: bike to the shop, bike to repair, bike to the workshop
  when     -: bike tyre, bike puncture, bike service, bike chain, bike repair, bike maintenance, bike check,
           puncture
  when     fix, repair, mend, sort out: puncture, flat tyre, flat tire, inner tube, bike, bicycle, tyre, back
           wheel, front wheel
  when     fix, repair, adjust: gear, bike gear
  unless   bus, minibus, lorry, truck, hgv, coach, tractor, trailer, taxi, caravan, plane, loo, toilet, plug,
           chainsaw, snow, car, jewellery, necklace, camera, camping, ski gear, gold, supply, command, door,
           reaction, value, climbing gear, van, fishing, horse, pony, nearside, offside, drum, kit, looked at, looked
  1        Wheel it to where there's light and room
  2        Look at the part that needs it
  3        Find the pump or the oil
  4        Squeeze the brakes once
  unclear  Take one photo of the part
  tired    Wheel it to where you'll see it tomorrow
  afraid   Ask a bike shop one question
  bored    Spin a wheel and count until it stops

have the car seen to
  when     service, mot, book in, get looked at, have looked at: @vehicle
  when     take, bring, get, change, service, fix, repair, book, order, renew, arrange, replace, fit, sort
           out, have, call, drop off, pass: car to the garage, car serviced, car service, mot, winter tyre,
           car battery, car repair, car inspection, tuv, tüv, oil change, brake pad, headlight, engine
           light, windscreen, exhaust, brake, dent, clutch, air con, emissions test, summer tyre, spark
           plug, scratch on the car, tyre change, car fixed, car looked at, van serviced, car through mot
  when     call, ring, phone, email, book, choose, find, ask: garage, mechanic
  when     swap, swap over, switch, put on, take off, change: tyre, winter tyre, summer tyre, snow tyre, all
           season tyre, tyres over
  when     service, fix, repair: car
  unless   pic, pics, photo, picture, insurer, wash, hoover, vacuum, sell, insurance, key, toy, bike,
           olive, garage door, grandpa, licence,
           cellar, shed, mobility, wheelchair, pram, wall, table, guitar, trumpet
  1        Find the number of the garage
  2        Write down in one line what's happening with it
  3        Put the car's papers on the table
  4        Say which day you could do without it
  unclear  Ask one person which garage they trust
  tired    Put a note on the steering wheel
  afraid   Ask first what it would cost
  bored    Imitate the noise it makes

the test a car has to pass
  when     -, book, get, have, do, arrange, need, sort: mot, van mot, car mot, mot test, mot booked, mot
           done, van to mot, tüv, tuv, car inspection, vehicle inspection, roadworthy, wof, warrant of
           fitness, nct
  unless   history, result, check if, exempt
  1        Find the number or the page of one garage
  2        Look up the day the last one runs out
  3        Say which day you could do without it
  4        Think of where its papers are
  unclear  Ask one person which garage they trust
  tired    Write the date on the calendar
  afraid   Ask first what it would cost
  bored    Guess what they'll find

fuel on the way
  when     -, get, buy, put in, fetch: petrol, diesel, fuel, gas for the car, petrol for mower, unleaded
  unless   station, lawn, receipt, card, allowance, claim
  1        Put the keys and your card side by side
  2        Look at the gauge next time you sit in it
  3        Choose the station that's on your way
  4        Say which side the cap is on
  unclear  Look up which kind it takes
  tired    Put a note on the steering wheel
  afraid   Choose the quietest one, at a quiet hour
  bored    Guess the price before you get there

a space to leave the car
  when     find, book, sort, sort out, look up, check, arrange, reserve, prebook: parking, parking space,
           parking spot, car park, airport parking, somewhere to park, place to park, park and ride
  unless   ticket, fine, permit, practise
  1        Look at the map round there for a “P”
  2        Write down when you'd come, and when you'd leave
  3        Ask someone who's been there where they park
  4        Picture where you parked last time
  unclear  Look up what it costs for one hour
  tired    Save the one page about it
  afraid   Choose one with wide bays, and walk the rest
  bored    Guess what it costs
"""
