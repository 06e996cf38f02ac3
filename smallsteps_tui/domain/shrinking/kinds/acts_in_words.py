"""What is done in words, by its verb alone: on paper, or to somebody, where no other kind fits."""

KINDS = """
put it on paper
  when     script, tweet, scribble, scrawl, ghostwrite, caption, retitle, narrate, write up, flesh out, draw
           up, sum up, recap, fictionalise, self publish, formalise, bullet point, reformulate, verbalise,
           testify, versify, eulogise, dramatise, footnote, copyedit, voice note, write back, set down in
           writing, put into words, put in writing, put on paper, spell out, stylise, plagiarise check,
           versify out, subtitle out, journal about: ~
  unless   name, surname, email address, postcode, letters, tea leaves
  1        Write the clumsiest first line you can
  2        Write down its first three words
  3        Say the first line out loud
  4        Hold a pen for one breath
  unclear  Write down in five words what it'll say
  tired    Speak one line of it into your phone
  afraid   Write it where no one will see it
  bored    Write the first line in rhyme

draw how it hangs together
  when     chart, graph, plot, diagram, map, whiteboard, mind map, wireframe, mock up, timeline, sketch out,
           rough out, lay out on paper, flowchart, doodle out, blueprint, storymap, moodboard, sketchnote,
           mark out, block in, delineate, depict, delimit, map up, map out: ~
  unless   to, onto, index card, card, twist, allotment, weed, revenge, bp, blood, sugar, pain, temperature
  1        Draw one box or one line of it, on scrap paper
  2        Put a pen and a sheet of paper on the table
  3        Name the first thing you'd put on it
  4        Draw one line in the air
  unclear  Write down the three words that matter most in it
  tired    Draw one dot for its beginning, and stop
  afraid   Draw it on the back of an envelope
  bored    Draw it with your other hand

write down how it works
  when     train, train up, induct, onboard: @person, @crew, newbie, new kid, new lad, new girl
  when     document, describe for others, spec out, spec, transcribe notes, handover, debrief, demo, talk
           through with, show round, show around, instruct, explain how, teach how, mansplain, educate, tutor
           in, acquaint, orientate: ~
  unless   myself, fault, wall, floor, kitchen, bathroom, 5k, 10k, marathon, race, triathlon
  1        Write down the one thing they'd need to know first
  2        Tell it to an empty chair, once
  3        Name the one thing that surprised you at first
  4        Picture who'll be glad of it
  unclear  Write down one question they'd ask
  tired    Write one line now, and leave the rest
  afraid   Explain one bit of it to someone kind
  bored    Explain it as if to a five-year-old

make a text shorter
  when     lose, cut, chop, trim, drop, delete: word, page, paragraph, sentence, character, slide, scene,
           verse, adverb, section, line, stanza, act
  when     trim, shorten, cut down: bibliography, reference list, caption, email, reply, cover letter, intro,
           speech
  when     abridge, condense, abbreviate, boil down, pare down, distil, truncate, edit down, streamline,
           prune out: ~
  unless   a line, a word, a note, routine, milk, bathroom, kitchen, wall, call, @inhand, @somebody,
           calories, weight, kilos, pounds, meds, dose, drink, drinking, coffee, sugar, smoking, meat, food
  1        Open it, and find a bit that could go
  2        Find one bit that adds little
  3        Say what's sure to stay
  4        Hold up one finger, for one bit
  unclear  Put a dot by what's sure to stay
  tired    Choose one, and leave it at that
  afraid   Keep what you take out, in a place of its own
  bored    Take out the silliest bit first

keep asking somebody
  when     nag, badger, prod, hound, ping, keep on at, hassle for, press for, bug about, pester, harry: ~
  when     chase, chase up, nudge, prod, poke, bug, badger, hassle, hound, nag, pester, press, follow up with,
           keep on at, keep after: @person, @expert, @office, @group
  unless   printer, vlan, ip, gateway, host, dough, ball, dog, button, flowers, trousers, shirt, grape, olive,
           @device, @server, bulb, hotel, hunt
  1        Write one line: “Any news on this yet?”
  2        Write down who you'd ask, and when you asked last
  3        Say out loud what you'd like from them
  4        Breathe out: you're allowed to ask again
  unclear  Write down what they'd said they would do
  tired    Copy the last thing you wrote, to send again
  afraid   Write “Just checking on this”, and leave it there
  bored    Write it as a telegram, in four words

ask and find out from somebody
  when     quiz, question, interrogate, sound out, poll, survey, consult, query, grill about, pump for, cross
           examine, ask around, ask about, canvass for, see if: neighbour, hr, colleague, person, doctor,
           teacher, brain, people, team, staff, user, customer, family, boss, manager, sister, brother,
           friend, next door, door, flatmate, landlord
  when     quiz, interrogate, sound out, poll, survey, consult, query, cross examine, ask around, enquire,
           inquire, interview for, run past, run by, check with, clear with, confer with, quiz on, find out
           from, fact check, cross check, corroborate, double check with, ring round, phone round, call round,
           shop about with: ~
  when     pick: brain, dad's brain, his brain, her brain
  unless   sign, word, vowel, syllable, phonics, letters, menu, roof, land, garden, boundary, @building,
           @ground, db, dupes, database, sql, table, api, index, map, recipe, dictionary, manual, @inwords,
           @data, @code, @inmind
  1        Write down the one question you'd ask first
  2        Write down who could answer it
  3        Say your question out loud
  4        Think of the last time you asked, and it was fine
  unclear  Write down what you'd do if they said yes
  tired    Ask one of them, by text
  afraid   Ask the kindest of them first
  bored    Guess the answer first

coax and win over
  when     coax, cajole, wheedle, sweet talk, butter up, talk round, bring round, win round: ~
  unless   starter, engine, fire, seed, dough
  1        Sit close by for a minute, and ask for nothing
  2        Choose a calm moment for it
  3        Think of one thing they like
  4        Let your voice go soft, for one word
  unclear  Write down when it nearly worked
  tired    Be near, and leave it at that for today
  afraid   Keep the distance that feels all right
  bored    Make it a game

comfort somebody
  when     soothe, reassure, hearten, perk up, buck up, pacify, sit with, sympathise with, lull, shush, cuddle
           up with, console with, nurse through: ~
  when     comfort, console, reassure, soothe, cheer up, sit with, keep company, stay with: @child
  when     sit with: @person, @someone
  when     keep: company
  unless   against, my back, my legs, chair, and, on, she, he, who, goals, page, cv, over, about, myself,
           me, nerve, stomach, skin, needle, feeling, discomfort, urge, sangha, online, learn, fear,
           anxiety, gum, tooth, itch, throat, rash, burn, craving, silence, breath, group, paper, bill,
           pain, it, and start, and fill, form, homework, fafsa, paperwork, read, practise, spelling, plan,
           maths, budget, laptop, app
  1        Sit with them for a minute, and say little
  2        Text them “I'm thinking of you”
  3        Think of one thing that helped them before
  4        Send them a kind thought
  unclear  Ask them “Do you want company, or ideas?”
  tired    Send one heart, and nothing else
  afraid   Say “I don't know what to say, but I'm here”
  bored    Think of something that made them laugh

sit down with somebody over something
  when     sit with, sit down with, sit together with, sit beside, go over with: ~
  only     and do, and go, and look, and write, and read, and make, and plan, and fill, page, form,
           fractions, goals, homework, cv, budget, bills, maths, spelling, reading, paperwork,
           application, letters
  unless   feeling, urge, craving, bench, breath, discomfort, sofa, anxiety, grief, edge, floor
  1        Write down the first thing you'd look at
  2        Choose where you'd sit for it
  3        Say out loud the first thing you'd ask
  4        Let your shoulders drop for one breath
  unclear  Ask them where they'd like to begin
  tired    Choose the shortest part of it
  afraid   Tell them you'd like to do it side by side
  bored    Let them be the teacher for a minute

say what is good
  when     applaud, commend, compliment on, flatter, recommend, endorse, vouch for, nominate for, big up, pay
           tribute to, give credit to, hype up, shout out, sing praises of, admire out loud, nominate: ~
  when     praise, compliment, commend, acknowledge, recommend, endorse, applaud,
           congratulate on, nominate, appreciate, admire, vouch for: @person, @expert, @group
  when     give, pay: compliment, praise, kudos, shout out, nice compliment
  when     say: nice, kind word, nice word, good word, kind
  unless   who, to talk, to speak, for me, kiwisaver, beneficiary, pension, executor, guardian, face, voice,
           voices, cheque
  1        Write down one thing that was good, in plain words
  2        Say it out loud, to no one
  3        Think of the moment you saw it
  4        Smile once, at no one
  unclear  Finish this line: “I liked how …”
  tired    Say it in one short word
  afraid   Write it, and send it tomorrow
  bored    Say it as a sports reporter would

say that one sees it otherwise
  when     disagree, rebut, refute, counter, veto, oppose, stand firm on, talk out of, discourage, dissuade,
           advise against, differ, rebuke, take issue with, reprimand, kick up a fuss about: ~
  1        Write one line: “I see it differently, because …”
  2        Write down the one thing you can't agree to
  3        Say it out loud once, in a calm voice
  4        Put both feet on the floor and breathe out
  unclear  Write down what you'd like to happen instead
  tired    Write one word for it, and leave it for today
  afraid   Say it first to someone on your side
  bored    Say it as a judge would

guide and watch over
  when     mentor, supervise, oversee, guide, chaperone, marshal, referee, umpire, judge, usher, shepherd,
           conduct, preside over, mediate, take charge of, stage manage, babysit, childmind, house sit,
           escort, accompany on, invigilate, headline, spearhead, head up, take the lead on, orchestrate, run
           point on, pace for: ~
  when     coach: @group, @child, @person, team, football, under nine, squad, kid
  unless   meeting, programme, form, dog, class, survey, thread, needle, wire, cable, drill, advert, ad,
           poster, flyer, card, window, website, app, scheme, application, certificate, qualification, badge,
           licence, job, course, coach to, coach from
  1        Write down the one thing you'd look out for
  2        Write down when it begins, and who'll be there
  3        Say the first thing you'd say to them
  4        Stand up straight for one breath
  unclear  Ask someone who's done it what matters most
  tired    Choose the one moment that needs you
  afraid   Tell someone you're new to it
  bored    Imagine yourself with a whistle

give it to others to do
  when     outsource, farm out, hand off, entrust, subcontract, share the load of, crowdsource, contract out,
           palm off: ~
  1        Write one line: “Could you take this one?”
  2        Write down one part, and who could do it
  3        Name the part you'd be gladdest to give away
  4        Let your shoulders drop
  unclear  Write down what they'd need to know
  tired    Give away the smallest part
  afraid   Ask someone who likes to help
  bored    Advertise it in four words, out loud

promise something
  when     promise, vow, swear, pledge, commit to, guarantee to, resolve to, stand by what, affirm, reaffirm,
           give my word: ~
  when     keep: promise, word, vow
  unless   affidavit, oath, at
  1        Write down the smallest part of it
  2        Write it down in five words
  3        Think of who'd be glad of it
  4        Rest a hand on your chest for one breath
  unclear  Ask them what matters most to them in it
  tired    Say it in your head
  afraid   Promise today's part, and no more
  bored    Say it in the voice of a king

speak for a cause
  when     petition, lobby, rally, crowdfund, advocate, advocate for, raise awareness of, leaflet
           for, unionise, mobilise, boycott, speak up about, speak out about, stand up against, picket: ~
  1        Write one line: what you'd like to change
  2        Write down one person who'd agree
  3        Say your line out loud
  4        Picture it changed, for one breath
  unclear  Write down who could decide it
  tired    Send your line to one person
  afraid   Find one person to do it with
  bored    Make it a slogan of three words

take back what was said or given
  when     revoke, rescind, annul, countermand, repeal,
           nullify: ~
  unless   echo, noise, car park, junction, drive, money, cash, dentist, atm
  1        Write down what's to end, and from which day
  2        Write down who'd like to know
  3        Say it out loud, to no one
  4        Breathe out once, slowly
  unclear  Write down when it began
  tired    Write one word for it, and leave it for today
  afraid   Show the line to someone on your side
  bored    Say it as a judge would

pull out of something
  when     withdraw from, pull out from, pull out of, step back from, bow out of, back out of, drop out of,
           renege on: ~
  unless   post office, bank, cashpoint, machine, account, pension, savings, isa, pot, wallet, paypal,
           echo, noise, car park, junction, drive, space, parking, money, cash, dentist, atm, garage, ditch,
           heroin, alcohol, opioids, benzos, methadone, meds, @medical
  1        Write one line: “I'm sorry, I can't be part of it”
  2        Write down who needs to know
  3        Say it out loud, to no one
  4        Breathe out once, slowly
  unclear  Look up by which day they need to know
  tired    Write the line, and send it tomorrow
  afraid   Say it without giving a reason
  bored    Say it as a telegram, in four words

let people know
  when     alert, advise, broadcast, circulate, publicise, spread the word, spread word, get word out,
           proclaim, declare to, communicate, convey, relay, impart, disclose, break it to, break news to,
           break the news to, clue in, fill in on, keep in the loop, loop in, update on, brief on, report
           back, report back to, pass word, share news, vent about, convey to, bring up with, point out, flag,
           flag up, raise with, bring to light, come out with, warn, caution, forewarn, remind, tip off, come
           clean, come clean to, level with, come clean with: ~
  when     put out, get out, spread: word
  when     update, remind, brief, fill in: @person, @group, @someone, @expert
  unless   abuse, password, myself, brief for, flag down, flag day, stall, flag pole, flagpole, fantasy,
           website, page, list, register, album
  1        Write down the one thing they need to know
  2        Write down who needs to know it first
  3        Say it out loud, in one plain sentence
  4        Breathe out once, slowly
  unclear  Write down what they'll ask next
  tired    Tell one person, and let them pass it on
  afraid   Tell the kindest of them first
  bored    Say it as a newsreader would

speak in their favour, or stand in
  when     represent, vouch, speak for, speak on behalf of, underwrite for, put in a word for, put in a good
           word for, sponsor for: ~
  when     stick up for, side with: *
  unless   pain, letter, from
  1        Write down the one thing you'd say
  2        Ask them “What matters most to you in it?”
  3        Say it out loud, to no one
  4        Stand up straight for one breath
  unclear  Write down when it is, and where
  tired    Write one line, and leave the rest
  afraid   Tell them it's your first time
  bored    Imagine yourself in a wig

be at odds, and make up
  when     reconnect, clear the air, clear the air with, bury the hatchet, bury the hatchet with, build
           bridges with, reunite with, extend an olive branch to, meet halfway, mend fences with, smooth
           over, smooth things over, smooth things over with, iron out, iron things out, hash it out with,
           talk it out with, have it out with, make it up to: ~
  unless   wifi, broadband, internet, bluetooth, battery, cable, pipe, crease, abuse, him, his hitting,
           @inhand, @object, filler, plaster, edge, wrinkle, bug
  1        Write down one thing you both want
  2        Write one line: “Could we talk, some time this week?”
  3        Think of one good hour you had together
  4        Put a hand on your heart for one breath
  unclear  Write down what you'd like to be different
  tired    Send one kind word, and nothing else
  afraid   Tell someone you trust what you have in mind
  bored    Picture the two of you laughing about it

leave a voice message
  when     -, send, leave, record, do, reply with: voice message, voice note, voice memo, voicemail greeting
  only     voice, voicemail
  1        Say the first sentence out loud, before you record
  2        Write down the one thing you'd like to say
  3        Find {name} in your phone | Find them in your phone
  4        Think of them for one breath
  unclear  Tell them one thing you saw today
  tired    Record ten seconds, and send that
  afraid   Record it once for no one
  bored    Begin with the sound of where you are

invent something
  when     invent: ~
  unless   excuse, lie, alibi
  1        Write down the silliest one you can think of
  2        Say one out loud, however odd
  3        Think of one you like, and why
  4        Close your eyes for one breath
  unclear  Write down the one thing it needs to have
  tired    Choose one word for it, and stop
  afraid   Write it where no one will see it
  bored    Make it rhyme

weigh it up
  when     consider, shop around for, think about, think over: ~
  1        Write down the one thing that matters most to you in it
  2        Say out loud what matters most to you in it
  3        Think of someone who knows about things like that
  4        Leave it open for one breath
  unclear  Write down two of the choices, no more
  tired    Choose a free morning for it
  afraid   Ask someone what they chose, and how it went
  bored    Let a coin choose, and notice what you hoped for

take one's words back
  when     take back what: *
  when     retract, recant: ~
  unless   borrowed, lent, bought, @medical, needle, seat, wheels, aerial, cable
  1        Write one line: “I'm sorry, I take that back”
  2        Write down the words you'd take back
  3        Say it out loud, to no one
  4        Breathe out once, slowly
  unclear  Write down what you'd rather have said
  tired    Write one word for it, and leave it for today
  afraid   Show the line to someone on your side
  bored    Say it as a judge would

write addresses on
  when     address, write out: envelope, invitation, parcel, christmas card, wedding invitation
  when     do: envelope, christmas card
  unless   open, slit, read
  1        Put it, or one of them, in front of you, with the address
  2        Put a pen and the list of names on the table
  3        Say the first name out loud
  4        Hold the pen for one breath
  unclear  Write down the names you're sure of
  tired    Do one, and stop
  afraid   Write it in pencil first
  bored    Give one a grand title
"""
