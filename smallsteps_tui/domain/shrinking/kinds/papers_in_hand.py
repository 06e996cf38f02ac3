"""What is done with any form, letter, certificate or document."""

KINDS = """
find a paper
  when     find: @certificate, @document, @receipt, @idcard, @bill, @post, @idnumber, policy, proof,
           appointment letter, national insurance letter, pension letter, hospital letter, council letter
  when     find, look for, search for, hunt for, dig out, track down, locate, hunt down, hunt out: policy,
           paper, papers, anmeldung paper, letter, folder, envelope, booklet, important paper, school paper
  when     dig out, dig up, track down, locate, hunt for, hunt down, hunt out, hunt, look for, search for,
           root out, fish out, retrieve, unearth, rummage for, rummage through, recover, trace, turn up:
           @certificate, @document, @form, @receipt, @idcard, @bill, @post, @idnumber, boarding pass, booking
           confirmation
  unless   job, landlord, rent, buy, cheap, cheaper, better, translate, translator, somebody, someone, who,
           template, example
  1        Go to the first place you'd look
  2        Write down where you saw it last
  3        Think of what it looks like: its colour, its size
  4        Close your eyes, and picture the last time you held it
  unclear  Write down who could send you another one
  tired    Look in one drawer, and stop there
  afraid   Ask someone to look with you
  bored    Name the oddest place it could be

scan a paper
  when     scan, scan in, photocopy, photograph, copy, digitise, rescan, laminate: @form, @certificate,
           @document, @post, @bill, @idcard, @permit, @application
  unless   school trip
  when     make, take: copy, photocopy, copies
  when     do: photocopy, photocopies
  unless   key, keys, cd, dvd, tape, mixtape, file, database, repo, hard drive, disk, book
  1        Get it out, and lay it flat where the light is good
  2        Put it next to you
  3        Write down who wants it, and which pages
  4        Think of where it is
  unclear  Ask them if a photo of it will do
  tired    Put it by the scanner, or by your phone
  afraid   Do one page, for yourself, and send nothing
  bored    Guess how many tries the machine needs

print a paper
  when     print, print out, print off, reprint, run off: @form, @certificate, @document, @bill, @idcard,
           @permit, @application, @booking, @idnumber
  when     print off, print out: *
  when     print, print out, print off: exam, test, worksheet, label, return label, shipping label, sign,
           manuscript, thesis, sheet, photo, form, map, recipe, poem, card, boarding card, boarding pass,
           flyer, list, script, questionnaire, presentation, slide, contract, document, paper, letter,
           ticket, draft, page, certificate, chapter, cv, essay, report, invitation, poster, programme, menu,
           pattern, sheet music, picture, calendar
  when     print, reprint: @account, @post, @receipt, @rule
  when     print, print out, print off: checklist, confirmation, list of documents, appointment letter, e
           ticket, eticket, qr code
  unless   mower, generator, battery, batteries, mains, road, flies, on the old, reprinted, reissued,
           replaced, lost
  1        Open the file, and see that it's the right one
  2        Look up one place near you that prints
  3        Send the file to yourself, so it's where the printer is
  4        Think of where the file is
  unclear  Write down who needs it, and how many copies
  tired    Leave the file open for tomorrow
  afraid   Open it and leave it open, nothing more
  bored    Guess whether the printer will jam

put one's name under it
  when     sign, countersign, initial, get signed, have signed, get witnessed, have witnessed, sign off, e
           sign: @form, @certificate, @document
  unless   up, signed by, stamped by
  when     sign: offer, offer letter, consent, renewal, lease renewal, waiver, petition, statement, letter,
           contract renewal
  1        Find the line for the name, and read the one above it
  2        Read its first line
  3        Put it next to a pen
  4        Write your name once on scrap paper
  unclear  Mark the one sentence you'd like explained
  tired    Put it by the door with a pen on top
  afraid   Read it once, with the pen in another room
  bored    Sign your name once on scrap paper, as grandly as you can

read a paper
  when     read, reread, re read, read over, read through, understand, decode, decipher, digest, skim, skim
           through, study, scan through, make sense of, figure out, work out, puzzle out, go over, look over,
           attack, tackle, get through, face, deal with, start on, make start on, accept, agree to, approve,
           okay, flick through, sift through, wade through, plough through, push through, audit, run through,
           appraise, assess, cross check, weigh up, think about, think over, consider, sit down with, grapple
           with, wrestle with, scope out, go through, work through, leaf through, flip through, comb through,
           pore over, trawl through, analyse, interpret, examine, scrutinise, inspect, proofread, double
           check, check over, check through, look through, look into, get head round, review, revisit,
           unpick: @document, @form, @certificate
  when     check, look at, go through: @document, @certificate
  unless   lost, credit score
  unless   first line, first page, first paragraph, first sentence, one line, one sentence, one paragraph,
           top line
  1        Read its first few lines, and stop there
  2        Open it, or lay it on the table
  3        Find where you keep it
  4        Think of one thing you'd like it to say
  unclear  Mark one sentence you don't understand
  tired    Read the headings, and leave the rest
  afraid   Read one paragraph with someone beside you
  bored    Read one line aloud like a film trailer

read what the post says
  when     read, reread, re read, understand, decode, decipher, make sense of, figure out, go over, look
           over, study, scan through, skim, digest, look through, go through, flick through, sift through,
           wade through, run through, scrutinise, analyse, leaf through, grapple with: @post, @bill
  when     read, reread, re read, understand, decode, decipher, make sense of, go over: letter
  when     check, look at, review, examine, inspect, double check, audit: @post, bill, gas bill, electricity
           bill, electric bill, phone bill, water bill, energy bill, heating bill, tax bill, invoice
  unless   mailbox, letterbox, letter box, meter, excess, whether
  unless   first line, first page, first paragraph, first sentence, one line, one sentence, one paragraph,
           top line, post, mail, pile, heap, bag, drawer, stack
  1        Read its first line and the date, and stop there
  2        Lay it on the table, face up
  3        Find it, and put it where you sit
  4        Take one slow breath with it still closed
  unclear  Underline the one sentence that asks for something
  tired    Take one photo of it, so it's with you tomorrow
  afraid   Ask someone to read it first, and tell you what it says
  bored    Read one line aloud like a newsreader

answer an official letter, whoever sent it
  when     answer, reply to, respond to, write back to, act on, acknowledge, follow up on: @post
  unless   friend, gran, grandma, pen pal, love, aunt, uncle, santa
  1        Find the one line that says what they ask for
  2        Read the first line, and the date on it
  3        Find the reference number at its top
  4        Put it where you sit
  unclear  Write one line: “Could you tell me what you need from me?”
  tired    Write the date and the reference, and stop
  afraid   Ask someone to read it with you
  bored    Count how often it says “please”

say that a bill or a decision is wrong
  when     contest, appeal, dispute, challenge, query, object to, question, fight, complain about: @permit,
           @booking, @form, @account
  when     contest, appeal, dispute, challenge, query, object to, question, fight, argue, protest, appeal
           against, complain about, push back on, counter, refute: @bill, @debt, @document, @post,
           @certificate, @rule, @receipt
  when     contest, appeal, dispute, challenge, query, object to, question, fight, protest, complain about:
           school place, school decision, exclusion, ban, planning application, planning decision, rent
           increase, increase, sanction, tax band, council tax band, valuation, overcharge, disconnection,
           denial
  when     fix: @bill
  when     appeal, complain: -
  unless   wine, art, visa, asylum, permit
  1        Write in one line what isn't right about it
  2        Write down the last day you can object
  3        Find the reference number on it
  4        Say in one sentence what would put it right
  unclear  Write down one question for an advice centre
  tired    Put the papers for it in one envelope
  afraid   Write it as you would to a friend, and don't send it
  bored    Write the angriest version first, for the bin

ask for a paper from whoever issues it
  when     get, request, apply for, ask for, obtain, order, reorder, source, secure, ask about, acquire,
           arrange, sort out, need, write for, send off for, send for, procure, replace, reissue, demand, beg
           for: @certificate
  when     get, need, ask for, request: copy, duplicate, reprint, subject access, sar, dsar
  when     order: @certificate, @document, @form, copy of record, certified copy, copy of deed, notarisation,
           title deeds
  when     request, ask for, obtain, get copy of, write for, send off for, send for, procure, reissue,
           demand: @document, @form, @bill, @receipt
  when     get, need, ask for, request, collect proof of: proof
  when     -: @certificate
  unless   gift, meter, key, keys, book, album, game, photo, magazine, recipe, make, finish
  1        Find the page or the address of whoever issues it
  2        Write down who wants to see it
  3        Write your full name and date of birth on one line
  4        Say its name out loud
  unclear  Write one question: “What do you need from me?”
  tired    Save the page of whoever issues it
  afraid   Write your request, and don't send it yet
  bored    Count how many stamps it will have

have it stamped or copied officially
  when     apostille, certify, notarise, legalise, authenticate, get certified, have certified, get
           notarised, have notarised, get apostilled, have apostilled, get attested, have attested:
           @certificate, @document, @idcard, @permit, @form
  when     certify, notarise, legalise, authenticate, get attested, get authenticated: degree, diploma,
           qualification, signature
  when     notarise: *
  when     certify, legalise: copy, copies, passport copy
  1        Look up who can do it, and when they're open
  2        Write down which office wants to see it
  3        Put it in a clean envelope
  4        Press your thumb on the table, like a stamp
  unclear  Ask if a plain copy will do
  tired    Write down the name of the paper, and stop
  afraid   Ask at the desk; they do it every day
  bored    Count the stamps in your passport

have a paper put into another language
  when     translate, get translated, have translated: @certificate, @document, @idcard, @permit, @form
  unless   app, website, code, menu
  when     get translated, have translated: letter, page, contract, bescheid, official letter, court letter,
           notice
  1        Lay the first page flat, and take one photo of it
  2        Write one line: “What would this page cost?”
  3        Look up one sworn translator near you
  4        Say which language it goes into
  unclear  Ask the office if they take it in English
  tired    Put the paper in a folder marked “translate”
  afraid   Ask what it costs, and promise nothing
  bored    Translate your own name

put papers in order
  when     file, file away, organise, archive, put in order, alphabetise, group, categorise, collate:
           @receipt
  when     file, file away, put away, tidy, tidy up, archive, alphabetise, put in order, group, put in date
           order, put in month order, put in order of date, categorise, reorganise, collate, index,
           declutter, weed out, thin out: @document, @bill, @certificate
  when     file away, put away, organise, archive, alphabetise, store, lock away, stash, categorise,
           reorganise, collate, index, group, stack up, put in order, bundle: @form, @post
  when     tidy, sort, clear, empty, organise, clear out, sort out, go through, tackle: paper tray, in tray,
           post tray, letter tray, paper drawer, letter rack, paper stack, paper basket, bill drawer, bills
           drawer, drawer of papers
  when     sort, sort through, sort out, organise, clear, clear out, arrange: bank statement, statement,
           payslip, wage slip, paperwork, old paperwork, tax paper, court paper, medical paper, house paper,
           family paper, insurance paper, pension paper, school paper, car paper, folder, binder, dossier,
           tax record, bank record, bill, bills, certificate, old bill
  1        Pick up one sheet, and say where it goes
  2        Put the papers in one pile
  3        Find one folder, or one empty envelope
  4        Look at the one on top
  unclear  Write three words on three envelopes: keep, ask, bin
  tired    Push the papers into one pile
  afraid   Turn the pile face down and take the top one
  bored    Sort five sheets before a song ends

gather papers for something
  when     gather, assemble, put together, pull together, round up, get together, compile, lay out, get
           ready, gather up, stack, bundle: @certificate, @document, @idcard, @permit, @bill
  when     -: supporting document, supporting documents, checklist of documents, list of documents, list of
           papers
  when     pack: folder, file, papers, documents
  when     collect, gather, put together: document, paper, required document
  unless   love, kids, seal, photos for
  1        Put the first paper you find on the table
  2        Write down one paper that's wanted
  3        Get out one empty folder or bag
  4        Say where the easiest one is
  unclear  Read one line of the list again
  tired    Put an empty folder by the door
  afraid   Begin with the one you're surest of
  bored    See which paper is the oldest

take a paper along
  when     take, bring, carry, pack, take along: @certificate, @document, @idcard, @permit, @bill, @form,
           @post, booklet, form, letter, appointment letter, claim form, report, test result, results
  unless   love, kids, seal, photos for, photo of, picture of, out of, off, break, carry on
  unless   pack green folder, pack blue folder, pack red folder, pack the folder, pack folder, from my, from
           mum, from dad, from her, from his, from work, back from, home from, from mum's, from dad's, from
           nan's, from gran's, from my sister's, care of, take care
  1        Put it by the door, or with your keys
  2        Find it
  3        Hang an empty bag on the door handle
  4        Think of where it is
  unclear  Write down who wants to see it
  tired    Write its name on a slip of paper, and leave it with your keys
  afraid   Take a copy, and leave the real one at home
  bored    Guess how long they'll look at it

get rid of old papers
  when     shred, burn, bin, throw out, throw away, chuck, chuck out, tear up, get rid of, destroy, recycle,
           dispose of, rip up, purge, cull, cut up: @post, @bill, @document, @receipt, @certificate
  when     shred, burn, bin, throw out, throw away, chuck, chuck out, get rid of, recycle: manual, old
           manual, brochure, catalogue, leaflet, flyer, old flyer, booklet, cheque book, old diary, calendar,
           old calendar, paperwork, old paperwork
  1        Put it, or the first sheet of it, aside
  2        Look at its date
  3        Find the bag or the shredder
  4        Choose the sheet you'd most like to see gone
  unclear  Look up how long to keep papers like that
  tired    Put one sheet in a bag for it
  afraid   Set aside what you're unsure of
  bored    Tear one sheet into the shape of a mouse

send papers off
  when     dispatch, enclose, resend, send again, post, fax, attach, forward, return, resubmit, email, e
           mail, send back, post back, mail back, send over, pass on, transmit, e file: @form, @certificate,
           @post
  when     forward, email, fax, attach, send back: @document, @idcard, @application, @permit, @bill, @receipt
  when     send, submit, upload, upload to, send in, hand in, send off, mail, turn in: @form, @certificate,
           @document
  unless   newspaper
  when     file: @form
  when     send, post, email: order of service
  1        Find the address, or the page it goes to
  2        Put it where you can see it, or open the file
  3        Write the name of the office it goes to
  4        Say who it goes to
  unclear  Look up if a photo of it will do
  tired    Put it in an envelope, and leave that open
  afraid   Get it ready, with no address on it yet
  bored    Guess how many days it takes to get there

put something on a paper right
  when     correct, amend, change, alter, rectify, edit, update, adjust, revise, put right, get corrected,
           have corrected, get changed, have changed, modify, tweak, adapt: @certificate, @idcard, @document,
           @idnumber, @permit
  when     correct, amend, change, alter, rectify, edit, update, adjust, revise, modify, tweak, put right:
           @form, @receipt
  when     fix, correct: @certificate, @form, @document, @idnumber
  unless   password, photo
  1        Write down what it says now, and what's right
  2        Write down which paper proves it
  3        Look up who issued it
  4        Say the right version out loud
  unclear  Ask them what they need from you
  tired    Write down how it is now, and leave the rest
  afraid   Ask someone to call for you
  bored    Read the old version aloud, very seriously

draw up a paper
  when     write, draw up, draft, type up, compose, write up, make, create, write out, bash out, put in
           writing, prepare, knock out, dictate, redraft, rewrite: @document
  unless   code, docker, bash, folder, binder, dossier, paperwork, filing, bank statement, bank statements
  1        Write today's date and one word for what it is
  2        Write the names of the people it's about
  3        Look up one example of one
  4        Say in one sentence what it's for
  unclear  Write down the one thing you'd want in it
  tired    Open an empty page, and give it a title
  afraid   Write one line no one will see
  bored    Write its most pompous first sentence

ask how far it has got
  when     follow up on, follow up, enquire about, inquire about, chase, chase up, check on, track:
           @document, @post
  when     chase, chase up, follow up on, follow up, follow up with, check on, track, enquire about, inquire
           about, nag about, ask about, wait for: @permit, @form, @certificate, @idcard, @idnumber
  unless   where
  1        Write down the reference number, or the day you sent it
  2        Write one line: “Is there any news, please?”
  3        Find the last thing they sent you about it
  4        Breathe out, and let your shoulders drop
  unclear  Look up how long they say it takes
  tired    Choose one day this week to ask
  afraid   Ask in writing, where no one answers back
  bored    Guess the date you'll hear

show or hand over a paper
  when     show, hand, hand to, give, lend, provide, supply, hand over, drop off, deliver, hand in to:
           @certificate, @document, @idcard, @permit, @form, @bill, @post, @receipt, gas bill, letter
  unless   statement at, statement to, my statement
  1        Put it with your keys, ready to take or to show
  2        Write down who wants to see it
  3        Find it
  4        Think of where it is
  unclear  Ask if a copy will do
  tired    Put it in an envelope with their name on it
  afraid   Show it first to someone who's on your side
  bored    Guess how long they'll look at it

another paper, whatever is done with it
  when     -: @document
  unless   start, begin, new, make, write
  1        Find it, or the latest letter about it
  2        Write down who wants it, and the day
  3        Say in five words what it's for
  4        Think of where it is
  unclear  Write down one question about it
  tired    Put it where you'll see it tomorrow
  afraid   Ask someone to sit with you while you look
  bored    Guess how many pages it has

get a stamp on it
  when     stamp, get stamped, have stamped, validate: @form, @certificate, @document, @idcard, @permit
  unless   code, css, schema, field, fields, validation, data, stamp 4, stamp 1
  1        Put it by the door, in something that keeps it flat
  2        Put your ID with it
  3        Find it
  4        Press your thumb on the table, like a stamp
  unclear  Look up where they do it, and on which days
  tired    Put it where you'll see it tomorrow
  afraid   Ask at the desk; they do it every day
  bored    Count the stamps in your passport

cut up an old card
  when     destroy, cut up, shred, get rid of, bin, throw away, throw out, chop up: @idcard
  1        Put a pair of scissors next to it
  2        Look at the date on it, to be sure it's the old one
  3        Find it
  4        Think of where the new one is
  unclear  Look up if they'd like it sent back
  tired    Put it in an envelope marked “old”
  afraid   Keep it until the new one works
  bored    Cut it into the oddest shape you can
"""
