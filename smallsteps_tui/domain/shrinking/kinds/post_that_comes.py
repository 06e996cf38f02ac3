"""What the post brings: envelopes, letters from offices, what waits, what is kept or shredded."""

KINDS = """
send an invoice
  when     send, resend, send again, email, send off, send out, forward, send over: invoice, invoices, final
           invoice
  unless   write
  1        Open an empty message to whoever it's for
  2        Find the file, and check the name and the sum on it
  3        Write down the name of whoever gets it
  4        Say out loud what it was for
  unclear  Write down the one thing you still need for it
  tired    Leave the message open, with the file in it
  afraid   Write one line: “Here's the invoice for …”
  bored    Guess which day the money comes

open a pile of post
  when     open, sort, go through, tackle, face, sort through, look through, do, triage, clear, blitz, plough
           through: mail pile, post pile, pile of mail, pile of post, pile of letters, stack of letters, stack
           of mail, post, mail, unopened post, unopened mail, heap of letters, bag of post, bag of mail,
           drawer of post
  when     -: mail, post
  when     -: unopened letter, mail pile, post pile, pile of mail, pile of letters, unopened mail
  unless   instagram, e mail, schedule, facebook, blog, linkedin, social, write, e, put, one pile, tie, video,
           office, inbox, about, draft, finish, start, work on, reel, caption, make a post, a post, a new post
  1        Open the envelope on top, and leave the rest
  2        Pick the envelope that looks easiest
  3        Lay the one on top in front of you
  4        Touch the pile
  unclear  Make two piles: from people, and from offices
  tired    Put the pile in one place, unopened
  afraid   Open one with someone beside you, and put it down again
  bored    Guess what's in each before you open one

get the post in
  when     collect, check, empty, bring in, fetch, pick up, get in, clear out, clear: letterbox, letter box,
           mailbox, post box, postbox, po box, mail, post, pigeonhole
  when     get: mail, post
  unless   email, e mail, voice, inbox, spam, social, gmail, outlook, work mail, from old, old flat, gate,
           fence, mortar, goal, lamp post, for the gate, parcels to, straight, level, rot
  1        Take the key for it in your hand, or go to the door
  2        Put on your shoes, for as far as the box
  3        Find the key to the letterbox
  4        Think of what you'd like to find in it
  unclear  Choose one day a week for it
  tired    Bring it in, and leave it all closed
  afraid   Ask someone to bring it in with you
  bored    Guess how many there are

have the post sent on
  when     redirect, set up redirect for, stop: post, mail, mum's post, dad's post, mum's mail, dad's mail,
           grandma's post, nan's post
  when     set up, book, arrange, order, get, do, pay for, -: mail redirection, post redirection, mail
           redirect, post redirect, redirection, nachsendeauftrag, mail forwarding, change of address at post
           office
  unless   email, e mail, junk, inbox, social, blog, job, vacancy, thing, about, role
  1        Write the old and the new address, one below the other
  2        Look up the post office's page for it
  3        Write down the day it would begin
  4        Say the new address out loud
  unclear  Write down whose letters you'd like sent on
  tired    Write the old address, and stop
  afraid   Ask someone at the post office counter
  bored    Guess who'd write first

put the post in one place
  when     put, stack, lay, drop, leave, keep: post, mail, pile of post, letter, envelope, unopened post,
           unopened letter, unopened mail, brown envelope, window envelope
  only     pile, one place, basket, tray, box, together, one bag, shoebox, stack
  unless   letterbox, postbox, post box, mailbox, letter box, receipt, receipts
  1        Pick up the nearest one, and leave it closed
  2        Choose where they'd all go
  3        Put one empty bag or box there
  4        Look at how many there are, and breathe out
  unclear  Write three words on three envelopes: keep, ask, bin
  tired    Put two of them together, and stop
  afraid   Do it with your back to the addresses
  bored    Guess how high the pile gets

a safe place for a paper
  when     put, keep, store, lock away, stash, put away, put back, hide, leave, move, take back: @idcard,
           @permit, @certificate, passport, proof, order of service, letter, probation letter, appointment
           letter, form, voucher, proof of posting, tracking slip, ticket stub, birth certificate, will,
           deeds, contract, policy
  unless   letterbox, letter box, postbox, post box, mailbox, pile, one place, fridge, toys, name, wall,
           order, stamp, out, recycling, under the door, bin
  1        Find it, and take it in your hand
  2        Choose the drawer or folder it would go in
  3        Find one envelope it fits in
  4        Say out loud where it would live
  unclear  Think of where you'd look for it first
  tired    Put it in an envelope with its name on
  afraid   Take one photo of it before it goes away
  bored    Guess when you'll need it next

get a paper out of where it is
  when     get out, take out, pull out, get out of, fish out: letter, envelope, bill, form, paper, papers,
           folder, payslip, contract, passport, statement, @post, @idcard, @certificate, @document
  when     get: letter out, envelope from drawer
  unless   bank, loan, mortgage, contract out, library card, order, issue, loft, attic, cellar, garage,
           basement, safe deposit, cash, money, of bank, from mum, office, embassy
  1        Go to where it is, and stop there
  2        Put what it's in, or under, in front of you
  3        Think of where you last saw it
  4        Take one slow breath
  unclear  Write down what you'd like to find on it
  tired    Leave the bag where you'd sit tomorrow
  afraid   Take it out, and lay it face down
  bored    Guess what else is in there

a letter, held or read aloud
  when     sit with, stay with, hold in hand, read aloud, read aloud to, read out, read out to, read out loud,
           touch: letter, envelope, bill, @post, brown envelope, bank letter
  when     hold, hold in hand: letter, envelope, brown envelope, bank letter
  unless   love, santa, him, her, alphabet, magnet, plectrum, office, under
  1        Put it on the table, and a chair in front of it
  2        Put both feet on the floor
  3        Find it, and lay it face down
  4        Take one slow breath
  unclear  Say out loud what you fear it says, and what else it could say
  tired    Put it where you'll sit tomorrow
  afraid   Ask someone to sit next to you
  bored    Read the stamp, and nothing else

make piles
  when     sort into, put into, divide into, split into: pile, two pile, two piles, three piles, piles, heap
  unless   leaf, leaves, earth, wood, snow, laundry, washing, stones, compost, mud, dirt, bricks, stone, logs,
           sand
  1        Write one word for each pile on a scrap of paper
  2        Pick up the one on top
  3        Clear as much room as two piles need
  4        Say the two words out loud
  unclear  Make the second pile “not sure”
  tired    Do three of them, and stop
  afraid   Begin with the one you mind least
  bored    Sort until one song ends

fetch a card or a paper that is ready
  when     collect, pick up, fetch, go and get, go and collect, go and pick up, collect from, get back:
           @idcard, @permit, @certificate, @document, residence permit, visa
  unless   kids, children, school run, rubbish, courage, trash, loft, attic, cellar, drawer, car, garage,
           shelf, mum, dad, nan, sister, brother, printer, printed
  1        Write down where it waits for you
  2        Look up when they're open
  3        Put what you'd show there in your bag, like your ID
  4        Picture it in your hand
  unclear  Look for the message that says it's ready
  tired    Put your ID by your keys
  afraid   Ask someone to come along
  bored    Choose what to listen to on the way

shred old papers
  when     shred: cheque book, old cheque book, chequebook, checkbook, everything, cheque, @idcard, @document,
           @post, @receipt, @form, @bill, paper, file, old file, letter, statement, paperwork, card, pile,
           bank card
  unless   cheese, cabbage, chicken, carrot, guitar
  1        Take one sheet of it in your hand
  2        Put it by the bag or the shredder
  3        Think of where the oldest ones are
  4        Choose the sheet you'd most like to see gone
  unclear  Keep what's newer than your oldest shoes
  tired    Put one sheet in a bag for it
  afraid   Set aside what you're unsure of
  bored    Tear it into the shape of a mouse

open what has come
  when     open, open up, face, face up to, brave, confront, unseal, tear open, slit, slit open, tackle,
           attack, deal with, peek at, take on, get round to: @post, letter, envelope, brown envelope,
           window envelope, bank letter, unopened letter, gas statement, electric statement, electricity
           statement, pension statement, annual statement, credit card statement, water statement,
           statement, test results letter, parcel from office
  unless   instagram, blog, linkedin, facebook, pile, email, inbox, letterbox, mailbox, post box
  1        Put it, or the one on top, in front of you, still closed
  2        Find it, and look at who it's from
  3        Choose a chair, and someone who could sit beside you
  4        Rest a hand on it for one breath
  unclear  Write on it who you think it's from
  tired    Put it where you'll sit tomorrow, unopened
  afraid   Ask someone to open it with you
  bored    Guess what's in it before you look

sort what has come
  when     go through, get through, work through, sort, sort through, sort out, do, clear, triage, process,
           blitz, plough through, catch up on: @post
  when     sort, sort through, go through, look through: letter, envelope
  when     -: @post
  unless   instagram, blog, linkedin, facebook, inbox, email, emails, office, get, buy, about, draft
  1        Take the one on top, and lay it in front of you
  2        Pick the one that looks easiest
  3        Put what has come in one place
  4        Rest a hand on it for one breath
  unclear  Make two piles: from people, and from offices
  tired    Put it all in one place, unopened
  afraid   Open one with someone beside you, and put it down again
  bored    Guess what's in it before you look

face what an envelope or a page holds
  when     open, open up, face, face up to, brave, confront, unseal, tear open, peek at, look at: @bill,
           @debt
  1        Put the bill or the letter in front of you, still closed
  2        Read who it's from
  3        Choose a chair, and someone to sit beside you
  4        Breathe out once, slowly
  unclear  Write down the one question it leaves you with
  tired    Take a photo of it, and leave it for the morning
  afraid   Ask someone to open it with you
  bored    Guess the number first

receipts in one place
  when     put, stack, lay, drop, leave, keep, sort: receipt, receipts, payslip, payslips, shoebox receipt
  only     pile, one place, basket, tray, box, together, shelf, bag, drawer, shoebox, shoe box, table, month,
           months, envelope, folder, tin, date
  unless   scan, app
  1        Pick up the nearest one, and read its date
  2        Put the box, the bag or the tin on the table
  3        Choose where they'd all live
  4        Feel in one pocket for one
  unclear  Begin with the newest month
  tired    Put two of them together, and stop
  afraid   Look at the dates, and leave the sums
  bored    Guess the shop before you read it
"""
