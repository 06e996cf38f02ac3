"""The first words of anything written, edited, named, looked up or watched."""

KINDS = """
get somebody to do something
  when     get to do: @somebody, @expert, @office, landlord, agency, neighbour, bank, council, school, garage
  unless   coach, london, leeds, train, bus, to the, to a, to school, to nursery, to bed, to church, to work,
           to hospital, to sleep, to chemo, to his, to her, to their, to my, to swimming, to football, to
           camhs, to gp, to dentist, to vet, to clinic, to club, to class, to airport, to station, to
           training, to practice, to mass, to mosque, to eat, to drink, take his, take her, take their, to
           nap, to settle, to latch, baby to, newborn to, toddler to, dog to, cat to, puppy to
  1        Write down in one line what you'd ask them to do
  2        Say out loud how you'd ask, to an empty room
  3        Think of when they're easiest to reach
  4        Picture them saying yes
  unclear  Write down what you'd like them to do first
  tired    Write their name on a note for tomorrow
  afraid   Write down one reason they might be glad to
  bored    Ask it out loud in a grand voice

get a thing to work
  when     get to do: @device, @machine, @vehicle, @appliance, @app, @code, @server, @fault, @bike
  1        Write down in one line what it does instead
  2        Switch it off and on again, or look at it close up
  3        Say out loud when it last worked
  4        Stand or sit next to it for a moment
  unclear  Write down what you'd like it to do
  tired    Take one photo of it, for whoever might know
  afraid   Find out how to undo what you try
  bored    Give it a name, and tell it off

write something, whatever it is
  when     write, draft, compose, write about: *
  unless   number, postcode, score, scores, excluder, will, cheque, exam, code, test, script, name on, have a
           word, a word with, date on, sorry on, on a card, on the jar, on the box, on the lid, on the board,
           on my hand, pin, puk, sugars, bp, readings, calendar, whiteboard, chalkboard, com, weights,
           measurements, password, postcode, @password, @idnumber, not at this address, ecg, wpm, keyboard,
           fantasy, on boxes, on the boxes, draft beer, draft excluder, draft horse, draft pick, writing desk,
           writing paper, writing set, writing slope, write off, beer, nothing, nobody, no one, writing group,
           writing class, writing retreat, writing course, writing prize, writing room
  time     Write for two minutes
  number   Write the first one
  1        Write its first three words, as they come
  2        Write its title at the top of a page
  3        Put something to write with on the table
  4        Choose the first word
  unclear  Write down who it's for
  tired    Write one word
  afraid   Write one line that no one will read
  bored    Write one line with your other hand

write a word or a date on something
  when     write, put, scribble: date, name, sorry, thank you, number, initial, use by date, price, label,
           shopping
  when     write names on, write name on, write date on: *
  when     write, put: surname, first name, postcode
  only     on the, on a, on all, on each, on my, on his, on her, on every, in the, in his, in her, in my,
           inside, in box, on page
  unless   waiting list, will, deed, time, calendar, mortgage, lease, line, market, house, website, page, app,
           site, listing, spreadsheet, sheet, system, till, diary, book, chapter, story, essay, list, herd, in
           my name, invoice, contract, form, bill, bills, window, account, lawn, in my holiday
  1        Find what you'd write with, and try it once
  2        Say out loud what you'd write
  3        Think of what you'd write with
  4        Put your finger on the spot
  unclear  Write it in pencil first
  tired    Put the pen next to it, for tomorrow
  afraid   Write it on a scrap of paper first
  bored    Use the pen you like best

edit something, whatever it is
  when     edit: *
  when     revise: section, policy, plan, estimate, offer, price, schedule, budget, wording, rule
  unless   biology, maths, exam, photo, picture, video, cough, um, ums, noise, breath, swear, podcast, audio,
           recording, footage, clip, reel, episode, nothing, nobody, no one
  time     Edit for two minutes
  1        Open it, and look at its beginning
  2        Find where it is, and leave it closed
  3        Write down one thing you'd change
  4        Say what you like about it
  unclear  Write down what it needs, in three words
  tired    Mark one spot for tomorrow
  afraid   Make a copy, and change one thing in that
  bored    Change the one thing that annoys you most

come up with ideas
  when     brainstorm: *
  when     -: idea, new idea, story idea, brainstorming, brainstorm, brainstorming session
  when     come up with, think of, think up, jot down: idea, topic, solution, example, suggestion, plan,
           question
  1        Write down the first one that comes, however silly
  2        Write the question at the top of a page
  3        Say one silly one out loud
  4        Look out of the window for one breath
  unclear  Write down who or what it's for
  tired    Write down one word
  afraid   Write down one you'd never use
  bored    Write down one that would need magic

send one's writing out
  when     send, send off, send out, submit, enter: poem, poetry, story, short story, poetry collection, essay
           collection, flash fiction, haiku, manuscript, novel, novella, screenplay, query, pitch, memoir,
           children's book, cookbook, picture book
  unless   homework, term, thesis, sales, deck
  number   Choose the first one
  1        Open the one you'd send, and read its first line
  2        Read what they ask for, once
  3        Write down one place you'd send it to
  4        Say its title out loud
  unclear  Write down who'd enjoy it most
  tired    Put it in a folder of its own
  afraid   Send it to one friend first
  bored    Read its last line like a newsreader

give it a new name
  when     rename: *
  when     rename: @file, @code, @photo, @app, @project
  unless   no, boat, band, shop, business, company, team, horse, house, dog, baby, @boat, @animal, @somebody
  1        Find it, and look at what it's called now
  2        Write down the new name you'd give it
  3        Write down three words for what's in it
  4        Say its old name out loud
  unclear  Write down what it is, to someone who's never seen it
  tired    Rename one, and stop
  afraid   Choose a name you could change again
  bored    Give it the silliest name first

play a recorded lesson
  when     watch, rewatch, listen to, catch up on: lecture, course, class, webinar, tutorial, seminar, module,
           online course, workshop, evening class, bootcamp, training, training video, mooc
  unless   kids, my child, advertise, golf
  time     Watch two minutes of it
  1        Play its first minute
  2        Open it at the right place
  3        Write its title at the top of a page
  4        Put your headphones next to you
  unclear  Write down one thing you'd like to know from it
  tired    Play it with your eyes closed for one minute
  afraid   Play one minute, at half speed
  bored    Play one minute, at double speed

finish a thing half made
  when     finish, carry on with, continue, go back to, get back to: bench, bookcase, bookshelf, shelf,
           birdhouse, bird house, boat, canoe, kayak, chair, table, coffee table, cabinet, chest, stool, toy
           box, treehouse, playhouse, dollhouse, doll's house, shed, gate, pergola, planter, raised bed,
           sandpit, hutch, chicken coop, coat rack, coffin, wardrobe, rocking horse, craft project, ufo,
           unfinished project, unfinished object, workbench, model kit
  unless   results, thesis, chapter, table 1, table 2, table 3
  1        Go over to it, and touch the spot that comes next
  2        Write down the one part that comes next
  3        Put out the one tool that part needs
  4        Look at it once from all sides
  unclear  Write down what's left, in three words
  tired    Wipe the dust off it
  afraid   Do the spot no one will see
  bored    Do the easiest part first

mend a toy or a clock
  when     fix, mend, repair, restore, glue, glue back, patch up: toy, clock, wall clock, doll, teddy, teddy bear,
           dolls house, doll's house, dollhouse, old radio, radio, rocking horse, music box, wooden toy, toy car,
           ornament, vase, figurine, mug, teapot, picture frame, chair leg
  unless   alarm clock in, car
  1        Put it on the table, with all its pieces
  2        Look at where it came apart
  3        Write down what it would need
  4        Clear a patch the size of a tray
  unclear  Take one photo of the place
  tired    Put the pieces in one box
  afraid   Hold the pieces together once, with no glue
  bored    Give it a name
"""
