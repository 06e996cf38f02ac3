"""Forms: to fill in, to open, to finish, a page of one, and sheets held together."""

KINDS = """
fill it in
  when     fill in, fill out, fill up, fill: @form
  when     complete, do, tackle, attack, start, face, bash out, knock out, crack on with, power through,
           plough through, chip away at, retype, type up, nail, smash, conquer, get through, hammer out, have
           a go at, blitz, work on, push through, get on with, grapple with, write, write up, write out, type,
           sweat over, whittle down, break down, wrestle with, attempt, do up, prepare, draft, prefill: @form
  when     -: @form
  when     fill in, fill out, complete: @idnumber
  unless   signed, unsigned, gaps, page 2, page 3, page 4, page 5, signature, piles, pile, copies, into, love,
           delete, design, create, html, react, invoice, receipts, expenses, from, get, take, hand, drop, to
           post, handed
  when     fill in, complete, finish, do: parental leave letter
  1        Fill in its first line
  2        Open it, and read its first question
  3        Put a pen on it, or leave the page open
  4        Say one answer on it that you know by heart
  unclear  Mark the first question you can't answer
  tired    Fill in your name and leave the rest for another day
  afraid   Read the first question, without planning to send it
  bored    Fill in one field with your other hand

finish a form, look it through
  when     finish, finish off, finish up, finalise, resume, redo, restart, go back to, get back to,
           continue, carry on with, amend: @form
  unless   where, status, error, bug
  1        Open it, as far as the first empty field
  2        Put it in front of you, or its page
  3        Write down the one answer you still need
  4        Think of where it is
  unclear  Mark the field you'd ask someone about
  tired    Write one word in one field, and leave the rest
  afraid   Look at what's filled in already, and stop there
  bored    Count the fields that are done

look over a form
  when     check, run through, look at, look over, double check, check over, go over, look through,
           check through, read, read through, proofread: @form
  unless   horse, boxer, team, opponent, betting, race, where, status, error, bug, arrived, online
  1        Write down the one thing you want to be sure of
  2        Put it in front of you, or its page
  3        Read its heading
  4        Think of where it is
  unclear  Mark the field you'd ask someone about
  tired    Look at its first page, and leave the rest
  afraid   Look at what's filled in already, and stop there
  bored    Count the fields that are done

get a form in front of you
  when     open, open up, brave: @form
  1        Put it, or the page it's on, in front of you
  2        Write down where you'd find it
  3        Clear a small space for it on the table
  4        Take one slow breath, with it still closed
  unclear  Write down who it's for, and what they want to know
  tired    Put it where you'd sit tomorrow
  afraid   Look at its title, and nothing else
  bored    Guess how many boxes it has

find a form
  when     find, look up, get out, dig out, hunt down, look for: @form
  unless   utr, number, code, date, deadline, meaning
  1        Write down where it lay last, or who has one
  2        Look in the place where such papers lie
  3        Write its name on a slip of paper
  4        Close your eyes, and picture where it might be
  unclear  Write down who it's for
  tired    Write its name down for tomorrow
  afraid   Ask someone to look with you
  bored    Guess which drawer it is

one page or part of a form
  when     fill in, fill out: page, section, box, field, part, first page
  unless   love, delete, design, create, html, react, exam, workbook, worksheet, homework
  1        Read the first question of that part
  2        Put a pen on it, or leave the page open
  3        Find that page
  4        Say one answer on it that you know by heart
  unclear  Mark the one you'd ask someone about
  tired    Write one word in it, and leave the rest
  afraid   Read it with someone beside you
  bored    Answer one aloud, as in a quiz

@papers
  nouns    folder, binder, ring binder, lever arch file, dossier, case file, case notes, immigration papers,
           visa papers, school papers, divorce papers, adoption papers, car papers, house papers, mortgage
           papers, custody papers, court papers, family papers, medical papers, tax file, pension papers,
           retirement papers, estate papers, court bundle, personal file, tax records, bank records, file
           from lawyer, dad's papers, mum's papers, nan's papers, grandad's papers, husband's papers, old
           papers, box of papers, bag of papers, drawer of papers, carrier bag of letters, box file

go through a folder of papers
  when     read, go through, look through, look at, check, sit down with, tackle, face, deal with, work
           through, start on, open, review, go over, get through, look over, flick through, leaf through,
           wade through, examine, empty, study, look into, revisit, attack, plough through: @papers
  unless   code, desktop, laptop, drive, downloads, computer, inbox, app, research, reading, exam, repo
  1        Open it, and lay the top sheet in front of you
  2        Put it on the table, with a chair by it
  3        Find it, and put one hand on it
  4        Say what the oldest paper in it may be
  unclear  Write three words on three slips of paper: keep, ask, bin
  tired    Put it where you'd sit tomorrow
  afraid   Look through it with someone beside you
  bored    Look for the sheet with the most stamps

sheets held together
  when     staple, staple together, clip, clip together, paperclip, pin together, hole punch, bind, tie
           together, punch: @document, @bill, @certificate, @form, @receipt, slip, paper, papers, sheet, page,
           copy, copies, booklet, payslip, letter, statement
  when     staple: *
  unless   stomach, chair, fabric, hair, insulation, wall, poster, fence, canvas, felt, membrane, lino,
           carpet, hem, @clothes, @material, net, wire, cable, diet, staple food, staple crop, staple gun,
           staple remover, staple out, wound
  1        Put the sheets on top of each other, edges even
  2        Put the first two on the table
  3        Find the stapler, or one paper clip
  4        Think of which sheet goes on top
  unclear  Write down which order they'd like them in
  tired    Put them in one envelope, loose
  afraid   Put them in order, with nothing fixed yet
  bored    Do it to the beat of one song

go through a form
  when     work through, go through, wade through, sit down with, sit with, go over, talk through, look
           through, look over, check through: @form
  unless   html, react, user
  1        Open it, and read its first question
  2        Lay it, or open it, where you can both see it, or you alone
  3        Put a pen on it, or leave the page open
  4        Say one answer on it that you know by heart
  unclear  Mark the first question that isn't clear
  tired    Read the headings, and leave the rest
  afraid   Ask someone to read the first question out to you
  bored    Guess how many times it asks for a name

one part of a form
  when     fill in, fill out, complete: box, line, section, field, part, question, last box,
           page, next page, first page
  when     fill: line, section, field
  unless   seed, bookshelf, lunch, story, song, knitting, row, stitch, essay, code, crack, gap, puzzle, colour
  1        Find it, and put a finger or the cursor there
  2        Read what stands above it
  3        Get the form out, or its page
  4        Say what you'd write there
  unclear  Write down what isn't clear, as a question
  tired    Put a mark there, and leave it for tomorrow
  afraid   Write it in pencil, or on scrap paper first
  bored    Fill it in with your other hand

a flat from the council
  when     apply for, fill in, start, request, get: council flat, council housing, social housing, housing
           application, council house, housing association flat, social flat
  1        Write down the names of everyone who'd live there
  2        Open the council's page about it
  3        Put one letter with your address on it next to you
  4        Say the address you have now out loud
  unclear  Write down one question for a housing advice line
  tired    Save the page for tomorrow
  afraid   Ask someone to sit next to you
  bored    Count the doors of the home you'd like
"""
