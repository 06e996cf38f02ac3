"""What is done with any card, permit, number or rule."""

KINDS = """
ask for a card or a permit
  when     apply for, request, get, obtain, ask for, order, need, secure, sort out, go for, get hold of,
           reorder, arrange, look into, find out about, ask about, research, read about, read up on, prepare,
           start, plan, qualify for, acquire, pursue, claim, investigate, work towards, get started on:
           @permit, @idcard
  when     organise, arrange, do, plan, start, sort out, check, prepare, get on with, handle: passport
           renewal, visa renewal, licence renewal, license renewal, permit renewal, card renewal, visa
           extension, visa run, passport application, visa appointment booking
  when     order, apply for: @idcard, @permit, @idnumber
  when     apply for, get: pr, ilr, oci, ltr, eta
  when     -: @permit
  unless   app, sim, wish, birthday, flights, want, wants, asks, rejected, refused, dress, from the, from my,
           from mum, safe, drawer, back, ready, stamped, out of
  1        Open its official page, and read what they ask for
  2        Write down one paper on the list that you have
  3        Look up which office issues it
  4        Say what you'd do with it first
  unclear  Ask someone who got theirs this year
  tired    Save the page for tomorrow
  afraid   Read the list, and click nothing
  bored    Practise your signature three sizes too big

a card, just named
  when     -: @idcard
  unless   app, sim, wish, birthday, flights, want, wants, asks, rejected, refused, dress, renew, renewal
  1        Find it, or look up which office issues it
  2        Write down what you need it for
  3        Think of where you saw it last
  4        Say its name once, out loud
  unclear  Write down if you have it, want it, or it runs out
  tired    Write its name on a slip of paper, and leave it in sight
  afraid   Look at the page, and fill in nothing
  bored    Guess how your picture on it looks

a number, a registration
  when     apply for, request, get, obtain, ask for, order, need, secure, sort out, arrange, set up, look
           into, find out about, ask about, activate, claim, start, do, prepare, file: @idnumber
  when     -: @idnumber
  when     register, register for, sign up for: @idnumber
  unless   app, rejected, tin, drawer, where, folder, box, envelope, reference, booking, order, customer,
           account, case, claim, repair, ticket, policy, member, membership, confirmation, complaint,
           contract, file, iban, sort code, password, login, tracking, licence number, phone number
  1        Look up which office sees to it, and how
  2        Write your name and your address as they stand on your papers
  3        Put your passport next to the keyboard
  4        Say its name as they say it there
  unclear  Ask someone who came last year how they got theirs
  tired    Save the office's page for tomorrow
  afraid   Read their page, and fill in nothing yet
  bored    Guess how many digits it has

look up a number
  when     enter, type, type in, put in, give, put, copy, read, confirm: @idnumber
  when     check, double check, compare, verify, write, write down, note down, note, memorise, learn,
           remember, save, store, log, jot down, get, ask for, copy out, read out: @idnumber
  1        Find the paper or the message that has it
  2        Write down its first two digits
  3        Find one page where it could stand
  4        Say its first two digits out loud
  unclear  Write down which office gave it to you
  tired    Put the paper it stands on next to you
  afraid   Keep it to yourself, and show it to no one yet
  bored    Guess its last digit before you look

tell of a lost card, and replace it
  when     report, replace, block, freeze, report lost, deactivate, get replaced, reissue, lose: @idcard
  1        Find the page or the number of whoever issues it
  2        Save the number or the page where you'd report it
  3        Feel in one coat pocket
  4        Breathe out slowly, once
  unclear  Look up what you need for a new one
  tired    Report it, and leave the rest for tomorrow
  afraid   Tell someone, and ask them to look with you
  bored    Name the oddest place it could be

swap a card from elsewhere
  when     exchange, convert, swap, transfer, trade in, swap over, upgrade, transcribe: @idcard, @permit
  1        Look up what they ask for with your old one
  2        Put the old one next to your passport
  3        Write down which office does it
  4        Say where the old one is
  unclear  Ask someone from your country how they did it
  tired    Take a photo of both sides of the old one
  afraid   Look up if there's a test, and stop there
  bored    Compare your photo on it with you today

when a card or permit runs out
  when     renew, extend, prolong: @idcard, @permit, @idnumber
  1        Look up the day it runs out
  2        Put the old one next to your keyboard
  3        Look up which office renews it
  4        Say where the old one is
  unclear  Write down one question for the office
  tired    Set an alarm for a week before
  afraid   Look at the date, and decide nothing
  bored    Compare your photo on it with you today

look a card over
  when     check, look at, examine, inspect, read, compare, study, photograph both sides of: @idcard
  unless   status, rules, portal, page, app, email, spam, festival, trip, need, needed, require, required
  1        Get it out, and lay it in front of you
  2        Read one line on it
  3        Say out loud where it is
  4        Picture its colour
  unclear  Write down the one thing you'd like to know from it
  tired    Take a photo of both sides
  afraid   Look at it with someone beside you
  bored    Compare your photo on it with you today

use or carry a card
  when     use, try, try out, tap, swipe, carry: @idcard
  unless   wish, birthday, christmas
  1        Put it where you'd take it from on the way out
  2        Look up one place or line where it works
  3        Hold it in your hand for a moment
  4        Think of where it is
  unclear  Ask someone who has one how it works
  tired    Put it in your bag
  afraid   Try it with someone beside you
  bored    Think of the furthest place it would take you

put money on a card
  when     top up, load, load up, charge: @idcard
  1        Put the card next to your phone, or by the door
  2        Look up where it can be topped up
  3        Take it out of the bag or the wallet
  4        Think of where it is
  unclear  Ask someone who has one how they do it
  tired    Put it with your keys
  afraid   Put the smallest sum on it
  bored    Think of the furthest place it would take you

set up a card or an identity at a screen
  when     activate, validate, link, add, set up, verify, log into, log in to, sign in to, log in with, get
           into, download, install, switch on, reactivate, pair: @idcard, evisa app, evisa, bankid app, digid
           app, mitid app, itsme app, id app
  unless   wish, birthday, christmas, bank account, cv, resume, linkedin, form, profile
  1        Open its page or its app, as far as the sign-in
  2        Find the letter or the message that says how
  3        Put your passport or ID next to you
  4        Take one slow breath
  unclear  Look for a short film that shows how
  tired    Leave the page open for tomorrow
  afraid   Ask someone who's done it to sit with you
  bored    Guess how many codes they'll send

put a card or a licence on the CV
  when     add, put, include, list: @idcard, @certificate, forklift ticket, ticket, qualification, course
  only     cv, resume, linkedin
  1        Open it at the place where it'll go
  2        Find the file, or the page
  3        Write its name and its year on a slip of paper
  4        Say its name out loud
  unclear  Find the last one like it there
  tired    Write its name where you'll see it tomorrow
  afraid   Add it to a copy first
  bored    Say it as if it were a knighthood

what somebody wants to see
  when     -: @idcard, @certificate, @document, @bill, @receipt, @permit
  only     want, wants, need, needs, asked for, asks for, asking for
  unless   app, birthday
  1        Put it, or the first one you find, in your bag
  2        Write down the first one, in a word
  3        Think of where the easiest one is
  4        Say who wants to see it
  unclear  Ask if a photo of it will do
  tired    Put an empty envelope by the door
  afraid   Ask what happens with it afterwards
  bored    Guess which one they'll look at first

know what is asked or allowed
  when     find out, find out about, check, look up, learn, learn about, research, ask about, clarify,
           understand, decode, work out, make sense of, figure out, read, read about, read up on, google,
           look into, look at, go over, double check, confirm, get to know, explain, discuss, revise,
           memorise, decipher, get head round, familiarise myself with, verify, investigate, remember,
           enquire about, go through, review, interpret, brush up on: @rule, @deadline
  when     -: @rule, @deadline
  unless   poem, chess, game, draft, essay, chapter, paper, report, article, submission, thesis, grammar,
           golden
  1        Find where it's written down
  2        Write down where it would be written
  3        Write down who would know for sure
  4        Say your question out loud, in plain words
  unclear  Ask an advice centre “What does that mean for me?”
  tired    Save one page about it
  afraid   Read it with someone beside you
  bored    Explain it to the kettle in one sentence

do what is asked by a day
  when     meet, fulfil, comply with, stick to, keep to, hit, beat, obey, follow, respect, observe, stay
           within, abide by, adhere to, pass, keep: @rule, @deadline
  when     make: deadline, due date
  1        Write down the first thing it asks for
  2        Write down the day it's wanted by
  3        Say what is there already
  4        Let your shoulders drop for one breath
  unclear  Write down one question for whoever set it
  tired    Put the day in your calendar
  afraid   Tell someone the day
  bored    Do the first thing to one song

set a rule or a day
  when     set, agree on, agree, draw up, establish, lay down, write, decide on, make up, come up with,
           introduce, define, create, announce, propose, negotiate: @rule, @deadline
  1        Write it down in five words, roughly
  2        Write down why you'd like it
  3        Write down who decides it with you
  4        Say it out loud in a friendly voice
  unclear  Write down what happens now, without it
  tired    Write one word for it
  afraid   Say it first to someone on your side
  bored    Write the version a pirate ship would have

ask for more time
  when     push back, postpone, delay, move, push, shift, put off, defer, renegotiate, get extended:
           @deadline
  when     extend, prolong: @deadline
  when     miss: deadline, due date
  unless   calendar, diary
  1        Write one line: “Could I have until …?”
  2        Write down the day you could do
  3        Find out who can say yes to it
  4        Say your one line out loud
  unclear  Write down what is done, and what isn't
  tired    Write the line, and send it tomorrow
  afraid   Ask before the day; people like that
  bored    Think of the silliest reason, and leave it out

how things work here
  when     figure out, learn, understand, decode, work out, make sense of, get head round, learn about, find
           out, find out about, look up, ask about, get used to, research, get to know, read about, google,
           decipher: recycling, recycling system, bins, bin day, bin days, bin system, bin calendar, bin
           collection, rubbish collection, rubbish system, garbage day, trash day, waste sorting,
           mülltrennung, muelltrennung, pfand, pfand system, deposit bottle, bottle return, yellow bag,
           gelber sack, tri, public transport, bus system, tram system, metro system, subway system, subway
           map, metro map, tram map, bus map, train system, fare zone, fare zones, ticket machine, ticket
           zone, ticket zones, zones, school system, health system, healthcare system, health care system,
           tax system, bank holidays, opening hours, sunday closing, tipping, tipping culture, small talk
           here, road signs, road sign, roundabouts, right of way, laundry room, washing room, waschküche,
           wash day, quiet hour, customs here, local customs, customs, etiquette, queueing, system here, how
           it works here, postcode, address format, heating system, radiator valve
  when     -: recycling rules, mülltrennung, bin calendar
  unless   ai, code, linux, python, operating, server, engine
  1        Look at one sign or one page about it
  2        Write down the first thing you'd like to know
  3        Write down someone here who'd know
  4        Say the word for it as they say it here
  unclear  Ask a neighbour how they do it
  tired    Save one page about it
  afraid   Watch someone do it first
  bored    Draw it as a map with three arrows

a picture that goes on a paper
  when     -, take, need, get, retake, redo: photo, picture, photograph, headshot, pic, selfie
  only     schengen, visa, passport, séjour, sejour, permit, licence, license, vitale, biometric, nie, badge,
           lottery, embassy, anmeldung, ausweis, id card, id, navigo, aadhaar, pan card, residence,
           citizenship
  1        Find a plain wall in daylight
  2        Put on the top you'd wear for it
  3        Look up the nearest place that takes them
  4        Try one straight face
  unclear  Look up the nearest photo booth
  tired    Hang up the top you'd wear for it
  afraid   Take one that no one will see
  bored    Take a silly one first

send a picture for a paper
  when     send, upload, submit, print, crop, check, scan, resize: photo, picture, photograph, headshot,
           pic, selfie, passport photo, visa photo, id photo, biometric photo
  only     schengen, visa, passport, séjour, sejour, permit, licence, license, vitale, biometric, nie,
           badge, lottery, embassy, anmeldung, ausweis, id card, id, navigo, aadhaar, pan card, residence,
           citizenship
  when     send, submit, upload: passport photo, visa photo, id photo, biometric photo
  1        Open the picture, and see that it's the right one
  2        Find it on your phone or your computer
  3        Read what size they ask for
  4        Put one straight face on, and let it go
  unclear  Look up how big the file may be
  tired    Send it to yourself for tomorrow
  afraid   Show it to one kind person first
  bored    Give it a caption

show that one looks for work
  when     update, write, fill in, do, log, complete, enter, keep, write in, catch up on, fill: universal
           credit journal, uc journal, job search log, work search log, jobseeker diary, job search diary,
           work search record, job log, application log, application tracker, job tracker, job spreadsheet,
           work search, jobseeker's diary, journal entry for job centre
  when     -: universal credit journal, uc journal, work search log, application tracker, job search log
  unless   log in, log into, logging in
  1        Open it, and read the last line in it
  2        Find how you get into it: the login, or the notebook
  3        Say one thing you did for it this week
  4        Think of where you'd open it
  unclear  Write down what they want to see
  tired    Write one word per thing you did
  afraid   Write the line, and let someone read it first
  bored    Write it in seven words
"""
