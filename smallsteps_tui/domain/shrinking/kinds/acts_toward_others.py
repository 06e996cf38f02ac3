"""Deeds that reach somebody, by their verb alone: what is said where no kind of a field fits, as in `acts`."""

KINDS = """
go to something
  when     attend, show up at, show up to, show up for, turn up at, turn up to, turn up for, come to, join,
           participate in, take part in, make it to, go along to, go to, get to, cheer on, root for, keep
           going to, keep attending: ~
  unless   tube, tubing, hose, rope, bead, inbox, level, bottom, know, grip, chapter, page, verse, decision,
           conclusion, days, months, agreement, by video, online, on zoom, on teams, by phone, remotely,
           virtual, toilet, bathroom, loo, house, bank, shop, outside, bed, playground, two end, two piece,
           half, halves, piece, end, dot, wood, edge, wire, file, @inhand, @craft, whatsapp, discord,
           telegram, group chat, facebook, union, unison, unite, gmb, library, gym, waiting list, waitlist,
           mailing list, newsletter, party, pension, scheme, register, membership, nhs, call, stream,
           livestream, teams, server, forum, subreddit, app, link, wifi, network, the dots, strava, zoom, the
           army, terms, grips, an end, rest, life, point, the point, a stop, light, pew, row, front, back,
           corner, seat, counter, till, fridge, cupboard, mirror, window, desk, sink, settings, tab, menu,
           voicemail, end of, sleep, @room, @furniture, @surface, @onscreen, @appliance, bit, bits, fence,
           strip, pipe, bedtime, payday, friday, sunday, tomorrow, midnight, noon, week, myself, survey,
           study, end, make it to friday, to friday, to christmas, to the weekend, to payday, to the end, to bedtime,
           to lunch, to tonight
  1        Put one thing you'd take along by the door
  2        Choose what to wear
  3        Choose when you'd leave
  4        Picture the door, and your hand on it
  unclear  Write down one question you'd ask there
  tired    Choose how soon you'd go home again
  afraid   Ask someone to come along
  bored    Choose what you'd listen to on the way

visit somewhere
  when     visit, stop by, drop in on, look in at, drop by, drop in at, drop into, call in at: ~
  unless   website, web, page, forum, link, @onscreen, nothing, nobody, no one, bathroom, loo, toilet, site
  1        Choose when you'd leave, and how you'd get there
  2        Write one line: “I'll come by”
  3        Think of the way there
  4        Picture the door opening
  unclear  Look up when they're in, or open
  tired    Choose a short visit, of ten minutes
  afraid   Ask someone to come along
  bored    Think of one thing you'd look at there

sign up or apply
  when     apply for, apply to, apply, register for, register with, register, sign up for, sign up to, sign
           up, enrol in, enrol on, enrol for, enrol at, enrol, subscribe to, put name down for, sign on for,
           insure, sign up as, sign on, sign on at: ~
  unless   myself, primer, plaster, varnish, sealant, makeup, moisturiser, eyeliner, filter, patch,
           discount, theory, formula, lipstick, coat, cream, pressure, cold, ice, heat, brake, handbrake,
           paint, filler, glue, wax, polish, @material, for reading, to read, knowledge, learning, lesson
           learned, rule, code, force, tourniquet, reading, eyeshadow, mascara, foundation, powder, toner,
           serum, gel, ointment, dressing, dye, base, concealer, decal, transfer, sticker, label, stamp,
           gold leaf, logic, lesson, update, migration, feedback, correction, hold, reverb, effect, mulch,
           fertiliser, compost, weedkiller, tape, bandage, fungicide, limewash, gold, size, spoon, mask,
           brakes, dotted, nothing
  1        Look up the first thing they ask for
  2        Write your name the way they'd need it
  3        Say in one sentence why you'd like it
  4        Picture their yes, for one breath
  unclear  Write down one question to ask them
  tired    Save the page for tomorrow
  afraid   Ask someone to sit next to you while you do it
  bored    See how far you get in one minute

send something off
  when     send, send off, send out, post, mail, ship, deliver, forward, send over, submit: ~
  unless   talk, speech, sermon, lecture, workshop, training, leaflet, flyer, baby, lamb, promise, feature,
           forum, thread, subreddit, channel, discord, @animal, @somebody, heart, emoji, smiley, gif, meme,
           about, ad, advert, reel, insta, instagram, facebook, marketplace, blog, linkedin, it, money, kid,
           kids, love, stack overflow, overflow, question, reddit, github, online, comment, mumsnet,
           nextdoor, story, review, nudes, pr, selfie, short
  1        Find the address or the name it goes to
  2        Write down who it goes to
  3        Say out loud what you'd write with it
  4        Picture it on its way
  unclear  Ask them how they'd like it sent
  tired    Write the name on the envelope, or on the address line
  afraid   Ask someone to read it first
  bored    Choose the nicest stamp or greeting

put it into words
  when     word, phrase: ad, advert, reply, email, letter, message, request, complaint, note, text, apology,
           refusal
  when     explain, explain to, describe, justify, argue, argue for, summarise, analyse, define, elaborate
           on, defend, formulate, interpret, synthesise, name what, name how, name why, spell out, tell
           apart: ~
  unless   goal, dough, bread, loaf, butter, honey, @food, @drink, template, count, doc, document, ward,
           thought, feeling, @dishes, jawline, brow, muscle, abs, tape, video, footage, match, sample,
           blood, sparring, soil, game, edge, left, right, lawn, border, waist, shape, outline
  1        Write down the three words that matter most
  2        Say half a sentence of it
  3        Choose the one thing they'd need to hear
  4        Picture yourself saying it well, for one breath
  unclear  Write down who it's for, and what they know
  tired    Say it once, and leave the writing for tomorrow
  afraid   Tell it to someone who won't mind
  bored    Explain it to a teddy bear

say it
  when     tell, ask, call, phone, ring, talk to, talk with, speak to, thank, admit, confess, tell about,
           telephone: ~
  unless   it a night, it a day, story, fortune, time, joke, bell, goods, income, bedtime, fence, binder,
           main, pasta, phone box, case, charger, phone cover, holder, battery, signal, bill, contract,
           tights, costume, makeup, wig, kit, bingo, raffle, numbers, register, heads, shots, dance,
           ceilidh, taxi, cab, time out, timeout, vote, halt, the end, phone screen, cat, dog, hens, cows,
           @animal, alexa, siri, google
  1        Write down the one sentence you'd say
  2        Say it once, to an empty room
  3        Choose who you'd say it to
  4        Open your mouth and breathe out
  unclear  Write it down in five words
  tired    Choose a time tomorrow to say it
  afraid   Say it to someone safe first
  bored    Say it in a silly voice

speak a few words
  when     say: ~
  when     tell: story, my story, own story
  unless   alphabet, yes, prayer, grace, rosary, mass, goodbye, kaddish, cheese, affirmation, mantra
  1        Whisper how it begins, to no one
  2        Choose the moment you'd say it
  3        Think of the one you'd say it to
  4        Open your mouth and breathe out
  unclear  Write it down in five words
  tired    Choose a time tomorrow to say it
  afraid   Say it to someone safe first
  bored    Say it in a silly voice

go somewhere together with somebody
  when     bring, bring along, take, accompany, drop off, escort, walk, drive, ferry, give a lift: @somebody
  when     get, drop, run: mum, dad, gran, nan, grandad, grandma, kid, son, daughter, mother, father, boy,
           girl, twin
  only     to, home, along, station, airport, clinic, hospital, school, practice, party, gp, dentist, club,
           lesson, swimming, there, with, at
  unless   know, to court, to task, for granted, for a walk, email, letter, form, bad news, to tribunal,
           ginger, statistics, booklet, vaccination, witness, club just, two neighbour, registrar, passport,
           paper, @inhand, photo, records, money, file, @inwords, off the, on the, out of, dressed, up, to do,
           to sign, to agree, to help, to listen, to come, to call, word, pinch, through, together, @customer,
           @supplier, bed, sleep, eat, brush, wear, talk, tidy, stop, read, write, try, bath, something,
           present, temp, flowers, coffee, tea, lunch, soup, cake, keys, charger, clothes, turn, turns, care
           of
  1        Write down when you'd leave
  2        Text or ask them when they'd like to go
  3        Put the keys or the ticket by the door
  4        Picture the two of you on the way
  unclear  Ask them what they'd need there
  tired    Ask someone who's going there anyway
  afraid   Say the way out loud once
  bored    Choose what you'd sing on the way

bring or carry something
  when     bring, bring along, take to, transport, bring over, bring to: ~
  unless   size, pin, hint, ball, stone, calf, cow, sheep, horse, goat, boil, figures, total, weight, class,
           lesson, course, price, subject, topic, habit, knee, arm, chin, shoulder, elbow, needle, stitch,
           string, tone, tool, database, table, voice, guard, bombshell, maths, forward, @somebody, @animal,
           @subject, @course, @onscreen, @inmind, birth, in before, in from, in off, sheets in, washing in,
           in the washing, in the, up the, it up, sides, milk, memories, question, joy, matter, concern,
           case, complaint, claim, seat, order, cup, to nets, to football, to school, to practice, to
           swimming, to training, to nursery, to rehearsal, to class, to gp, to church, to clinic, a game,
           car, van, bus, truck
  1        Put it by the door, or what you'd carry it in
  2        Say out loud what goes along with it
  3        Think of the way there
  4        Picture handing it over
  unclear  Write down who takes it, and when they close
  tired    Ask someone who's going there anyway
  afraid   Ask someone to come along
  bored    Choose what you'd listen to on the way

pay money back
  when     repay, reimburse, refund, pay back, pay off, owe: ~
  when     settle: debt
  when     spread, spread out: cost, payment, bill, debt
  unless   kindness, favour, trust, pint, drink, apology, call, letter, visit
  1        Choose a day, and how much to pay first
  2        Write down the sum, and who it goes to
  3        Say the sum out loud once
  4        Open both hands for one breath
  unclear  Write one line: “How much is still to pay?”
  tired    Put the day in your calendar
  afraid   Write one line: “Could I pay in parts?”
  bored    Round the sum, and say it in a silly voice

claim or contest something
  when     claim, claim for, claim back: ~
  when     reclaim: vat, tax, expense, deposit, ppi, mileage, money, fare, cost, fee, fees, refund
  unless   room, shelf, desk, bag, table, seat, space, spot, victory, place, bucket, garden, evening, voice
  1        Look up what they'd ask for, and where it goes
  2        Write down what it was, the day and the sum
  3        Say in one line why you're in the right
  4        Picture it settled, for one breath
  unclear  Ask them what proof they'd want
  tired    Write the day down, and leave the rest
  afraid   Ask someone who's done the same
  bored    Say it like a lawyer on television

object to a decision
  when     appeal, appeal against, contest, challenge, dispute, object to, protest against: ~
  unless   entry, rules, form, myself, to a, to chess, thought, belief, assumption, voice, @somebody, @inmind
  1        Write one line: “I don't agree, because …”
  2        Write down the last day it can be sent
  3        Say your main reason out loud
  4        Straighten your back for one breath
  unclear  Ask an advice centre for ten minutes
  tired    Write down the last day, and leave the rest
  afraid   Ask someone to read it with you
  bored    Say it like a lawyer on television

ask for something in writing
  when     request, enquire about, inquire about, ask about, clarify: ~
  unless   butter, ghee, shampoo, thought, thoughts, stop, song
  1        Write down one line to ask with
  2        Look up who it goes to
  3        Say out loud what you'd write
  4        Breathe out once before you ask
  unclear  Write down what you'd do with the answer
  tired    Write one line, and don't send it yet
  afraid   Ask someone to read it over first
  bored    Write it in seven words

show it to others
  when     publish, launch, release, announce, promote, exhibit, present: ~
  unless   @somebody, boat, kayak, canoe, dinghy, rocket, fish, clutch, bird, brake, catch, valve, hedgehog,
           tension, jaw, handbrake, ladybird, ladybug, butterfly, moth, pigeon, frog, tadpole, newt,
           pressure, @animal, @bodypart, @object, @onscreen, drill, lifeboat, ship, ball, attack,
           investigation
  1        Write one line to go with it
  2        Choose the first person who'd see it
  3        Say out loud what you'd write with it
  4        Picture one friendly face
  unclear  Write down who it could help
  tired    Choose a day for it
  afraid   Show it to one person first
  bored    Write the silliest line for it, for fun

find another day
  when     postpone, reschedule, delay, rearrange for, defer: ~
  when     put off, bump, push back, bring forward, move forward, push: @attime, call, visit, date, delivery,
           slot, interview, viewing, collection
  when     change, move: time of appointment, time of meeting, time of interview, interview time, appointment
           time, time of call, date of party, day of meeting
  unless   off by, repay, drink, cigarette, smoke, vape, snack, breakfast, lunch, bedtime, gratification, tax,
           wash, the first, socials, putting off, ticket
  1        Write one line: “Could we find another day?”
  2        Write down two days that would suit you
  3        Say out loud what you'd write
  4        Breathe out once
  unclear  Look up one day that's free
  tired    Write one line, and don't send it yet
  afraid   Say it without giving a reason
  bored    Write it in seven words

lend and borrow
  when     borrow, lend, borrow from, lend to: ~
  unless   hand, ear
  1        Write one line: what it is, and when it goes back
  2        Say out loud what it is, and when it goes back
  3        Say who's lending it, and who's borrowing it
  4        Picture it coming back
  unclear  Write down the day it goes back
  tired    Write one line, and don't send it yet
  afraid   Say to yourself that no is fine too
  bored    Write it in seven words

meet and work with people
  when     meet, pair with, work with, collaborate with, team up with, partner with: ~
  when     sit down with: @somebody
  unless   no screen, no phone, alone, deadlines, deadline, target, requirement, goal, train, bus, coach,
           flight, plane, ferry, wood, clay, leather, dough, back row, meeting, standard, criteria, halfway,
           budget
  1        Write down one thing you'd like to ask or tell them
  2        Write down one thing you'd like to get out of it
  3        Choose a place to meet
  4        Picture yourself saying hello
  unclear  Ask them what they'd like from it
  tired    Offer them a short call
  afraid   Write down your first sentence
  bored    Think of one question you're curious about

ask how it stands
  when     chase, chase up, follow up, nudge, hassle, get an answer from: ~
  unless   puck, ball, slider, dog, cat, hen, dream, kids, fader, @animal, @toys
  1        Write one line: “Is there any news?”
  2        Write down when you last heard
  3        Say out loud, in a friendly voice, what you'd write
  4        Breathe out once before anything else
  unclear  Write down what you need from them, in five words
  tired    Write one line, and don't send it yet
  afraid   Ask someone to read it over first
  bored    Write it in seven words

report something
  when     report, notify, register a: ~
  unless   report to, card, writing
  1        Write one plain line: what, where, when
  2        Look up who to send it to
  3        Say out loud what you'd write
  4        Put one hand on the table for one breath
  unclear  Ask who needs to know first
  tired    Write down the day, and leave the rest
  afraid   Ask someone to be there while you do it
  bored    Write it in seven words

give something back
  when     hand back, give back, take back: ~
  1        Put it by the door, with a note on it
  2        Say out loud whose it is
  3        Say out loud what you'd say with it
  4        Open your hands for one breath
  unclear  Ask them how they'd like it back
  tired    Choose a day, and leave it at that
  afraid   Ask someone to come along
  bored    Think of a silly way to hand it over

choose a person for it
  unless   as
  when     appoint, recruit: ~
  when     assign: someone, job, task, role, @person
  when     hire: @expert, @person, @crew, help, staff, assistant, apprentice, cleaner, someone, hand, kid,
           lad, nanny, girl, saturday girl, boy, saturday boy, temp, chef, waiter, barman, picker, coach, dj,
           band
  1        Write down in one line what they'd do
  2        Say one name out loud
  3        Write down what they'd need to be good at
  4        Think of someone you trust
  unclear  Ask someone who they'd choose
  tired    Write down one name, in pencil
  afraid   Tell one person who you have in mind
  bored    Think of the funniest person for it

make it last longer
  when     extend, prolong, renew: ~
  unless   breath, exhale, nap, walk, vow, lead, ladder, arm, leg, table, patio, neck, spine, row, @object,
           @bodypart, @inhand
  1        Look up the day it runs out
  2        Write the end date where you'll see it
  3        Look up who can extend it
  4        Breathe out slowly, once
  unclear  Ask them what they need for it
  tired    Put the day in your calendar
  afraid   Ask someone to come along
  bored    Count the weeks on your fingers

get something or make it happen
  when     arrange, sort for, organise for, obtain: ~
  unless   flower, furniture, chair, book, song, bouquet, recorder, handbell, quartet, brass, voice, satb,
           chord, tune, carol, melody, piano, choir, for two, for three, string, bars, verse, chorus, hymn,
           @piece, letter, page, face, pillow, cushion, @inhand
  1        Write down who you'd ask first
  2        Write down one line to ask them with
  3        Look up how to reach them
  4        Say quietly how you'd ask
  unclear  Ask someone who got one how they did it
  tired    Write down one name, and leave the rest
  afraid   Ask someone to ask with you
  bored    Write it in seven words

listen, or hear something
  when     listen, listen to: ~
  unless   out, drive, click, engine, body, gut, chest, heart, knock, noise, rattle, accent, video, clip,
           youtube, for
  1        Choose where you'd sit for it
  2        Say what you'd like to hear
  3        Close your eyes and listen to the room
  4        Breathe out, slowly
  unclear  Write down one question of yours
  tired    Choose one minute of it for tomorrow
  afraid   Ask someone to sit with you
  bored    Listen for one sound

offer to do something
  when     offer to, volunteer to, suggest, propose to do, offer help: *
  1        Write down one line to offer it with
  2        Write down who you'd tell
  3        Say out loud how you'd offer it
  4        Breathe out slowly, once
  unclear  Write down how much of it you'd like to do
  tired    Write one line, and send it tomorrow
  afraid   Write one line that begins “If it would help, …”
  bored    Offer it in four words

take a shift
  when     -: shift swap, shift cover, swap of shift
  when     pick up, take, take on, swap, ask for, offer, cover: extra shift, overtime
  when     pick up, take, take on, ask for, offer, cover: shift, sunday shift, night shift
  unless   stick, gear, key, off, sick
  1        Write one line: “I could take the shift on …”
  2        Choose which day it could be
  3        Look at the rota once
  4        Say what the pay would go towards
  unclear  Ask who has one too many
  tired    Write down one day you'd rather keep free
  afraid   Ask for half a shift
  bored    Choose the one with the nicest people
"""
