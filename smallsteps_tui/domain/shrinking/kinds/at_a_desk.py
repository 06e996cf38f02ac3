"""One deed at a desk, in study and at school: a quote checked, a sum done, spellings heard, a table moved."""

KINDS = """
check a quote or a source
  when     check, check that, verify, confirm, double check, cross check, find, trace, check where, source,
           look for: quote, quotation, citation, page number, page reference, page ref, reference, footnote,
           source, date of publication, spelling of name, year of publication, figure in the text, doi,
           edition, translation of quote, footnote 12
  when     check, check that, verify, double check, find: *
  only     quote, quotation, citation, cite, footnote, page number, page ref, reference list, et al,
           bibliography, doi, edition, source of quote, cited, paragraph number
  unless   job, landlord, tenant, price, builder, insurance, removal, car, plumber, work reference, medicine,
           bank, toilet, nanny, babysitter, childminder, carer, applicant, candidate, meter, customer, joiner,
           painter, decorator, electrician, roofer, garage, solicitor, supplier, tiler, carpenter, mover,
           gardener, caterer, from joiner, vegan, label, big print, large print, psalms, bible, rare, first
           edition, smell, leak, noise, water, light, draught, signed, income, funding, damp
  1        Find the book, the file or the page, and search it for one word
  2        Write down the one thing you'd like to be sure of
  3        Put a pencil mark next to it in your text
  4        Say where you think you read it
  unclear  Write down the author's name, as far as you know it
  tired    Mark it in yellow, and leave it for tomorrow
  afraid   Check the one you're surest of first
  bored    Say it in the author's voice

read it over for mistakes
  when     proofread, proof read, spellcheck, spell check, read over for typos: *
  when     fix, correct: apostrophe, comma, grammar, tense, spelling mistake, typos, punctuation, grammar
           mistake, spellings
  when     check, go over, look over: grammar, spelling, punctuation, typos, apostrophes
  unless   word list, test, duolingo, code, readme, spelling of, how to spell, name, with, times table,
           tattoo, sign, poster, icing, json, csv, sql, file
  1        Read its first line out loud, slowly
  2        Look at one line, with a finger under it
  3        Put it in front of you, with a pencil
  4        Say its first words, out loud
  unclear  Choose one kind of mistake to look for
  tired    Read one sentence, and put a dot next to it
  afraid   Begin with the part you like best
  bored    Read it backwards, last sentence first

choose between two versions
  when     choose, pick, settle on, go for, pick between: title, question, research question, topic, method,
           version, intro, introduction, theory, chapter, text, poem, book, essay title, essay question,
           case study, module, elective, supervisor, quote, ending, hypothesis
  when     decide, decide on, choose between, decide between: title, question, research question, topic,
           method, version, intro, introduction, theory, chapter, text, poem, book, essay title, essay
           question, case study, module, elective, supervisor, quote, ending, hypothesis
  only     between, two, both, either, already, versions, three, or
  unless   gift, birthday, holiday, wedding, dog, cat, name, dinner, wine
  1        Write them down, one under the other
  2        Read them aloud, one after the other
  3        Write one word for each: what it has that the other hasn't
  4        Say the first one aloud
  unclear  Ask one person which they'd rather read
  tired    Put them side by side, and sleep on it
  afraid   Choose one for today, and keep the other
  bored    Toss a coin, and see which side you hoped for

draw it once more with one thing changed
  when     plot, redo, redraw, replot, remake, export, save, change, enlarge: @data, figure, fig, graph,
           chart, plot, diagram, axis label, axis, legend, caption, label, boxplot, histogram, scatterplot,
           bar chart
  only     bigger, larger, axis labels, labels, again, colours, colour, greyscale, font, legend, log scale,
           black and white, without, resolution, dpi, smaller, error bars
  unless   reward, sticker, chore, sewing, coat, school clothes, jam, name, geography, homework, rivers,
           river, pencil, paint, wall, poster, crayon, felt tip, by hand, sketchbook, canvas, satnav, clay,
           carving, costume, nativity, garden, allotment, phone, jar
  1        Find the file it comes from, and open it
  2        Write down the one thing to change
  3        Look at the old one once more
  4        Say how big it'd be on the page
  unclear  Look at one in a paper you like
  tired    Mark on a print what's to change
  afraid   Work on a copy
  bored    Make it far too big first

move a part of a text
  when     take out, take, paste, move, put, shift, cut, take, merge, split, insert: orcid, quotes, poem,
           title, name, heading, references, table, figure, paragraph, section, sentence, quote, footnote,
           chapter, text, bit, part, passage, box, graph, example, scene, definition, table to appendix
  when     swap: orcid, quotes, poem, title, name, heading, references, table, figure, paragraph, section,
           sentence, quote, footnote, chapter, text, bit, part, passage, box, graph, example, scene,
           definition, table to appendix
  only     abstract, cover page, the cover, doc, document, draft, title page, header, footer, appendix,
           chapter, intro, introduction, section, discussion, methods, results, footnote, footnotes,
           paragraph, text, conclusion, sentence, essay, thesis, lit review, page, background, literature
  unless   furniture, coffee table, dining, bed table, birthday, changing table, train, picnic, hair,
           salary, game, room, garden, kitchen, stall, group, choir, wall, cake, horse, church
  1        Open the file, and go to the spot it's about
  2        Put a mark where it'd go
  3        Read one sentence of it
  4        Say in three words what it's about
  unclear  Write down what each of the two parts is for
  tired    Mark it in colour, and leave it there today
  afraid   Move a copy of it, and keep the old one
  bored    Guess how many words it has

do the sums
  when     do, finish, try, redo, -, start, solve, practise, work out, copy out, have a go at, check, attempt,
           complete: sum, ratio, long division, maths question, maths problem, simultaneous equation,
           equation, maths sheet, percentages, fraction, fraction sheet, fractions, times table, ratio sheet,
           word problem, algebra sheet, question, quadratic, exercise, maths page, maths book, physics
           question, chemistry question, integral, two sums, three sums
  when     do, finish, try, -, start, copy out, have a go at, complete: physics sheet, chemistry sheet, chem
           sheet, fractions sheet, fraction sheet, homework sheet, algebra sheet, maths sheet, worksheet
  only     sheet, worksheet, fractions, ratio, algebra, maths, math, sums, division, textbook, equation,
           equations, physics, chem, chemistry, statics, percentages, quadratic, quadratics, integral,
           integrals, calculus, mechanics, problem set, workbook, exercise book
  unless   excel, spreadsheet, whiteboard, interview, money, phone, bank, bill, physio, back, breathing,
           pelvic, stretch, stretching, my kid, son, daughter, grade, mark, knee, teach, question about,
           question for, rent, budget, alcohol, concept, design, job, funds, letter, income, address,
           identity, id, purchase, payment, residence, post, insurance, reading, spreading, tenancy, survey,
           form, ledger, till, accounts, invoice, estimate, leetcode, ot, therapy, cbt, dbt, anxiety,
           counselling, printer, printers, wedding, album, cover
  number   Copy out the first one
  1        Copy out the first line of it
  2        Write today's date above an empty line
  3        Put a pencil and the sheet on the table
  4        Say what you're given, in three words
  unclear  Look at one that's done, line by line
  tired    Copy one out for tomorrow
  afraid   Do the easiest one, in pencil
  bored    Put cats or cakes in place of the x

know what somebody wrote, word for word
  when     -, make, write, start, do, finish, build: quote bank, key quote, key quotes, quotes for macbeth,
           quote sheet, quote for essay
  when     learn, revise, memorise, gather, find: quote bank, key quote, key quotes, quotes for macbeth,
           quotation, quotations, quotes, quote sheet, quote for essay
  when     collect: quote bank, key quote, key quotes, quotes for macbeth, quotation, quotations, quotes,
           quote sheet, quote for essay
  unless   price, builder, insurance, removal, roof, car, plumber, boiler, kitchen, tattoo, fence, window,
           extension, loft, driveway, bathroom, catering, photographer, wedding, van, moving, shed, repair,
           job, tree, electrician, solar, customer, client, supplier, suppliers
  1        Write down one line that you remember from it
  2        Write down who says it
  3        Open the book at a page you know
  4        Say three words of it aloud
  unclear  Choose one person in it to begin with
  tired    Read one out loud, in bed
  afraid   Begin with the shortest there is
  bored    Say it in a pirate's voice

make up for a class one missed
  when     catch up, catch up on, make up, catch up with: practical, lab, lesson, class, seminar, missed
           practical, missed class, missed lesson, missed work, uni work, work i missed
  only     missed, class, lab, practical, lesson, lecture, seminar, school, uni, chem, maths, biology,
           physics, notes, homework, coursework, module, college, science, english
  unless   sleep, friend, mum, dad
  1        Write one line to someone who was there: “What did you do?”
  2        Write down the day and what it was about
  3        Find it in the book
  4        Say what you do know about it
  unclear  Ask the teacher which part matters most
  tired    Photograph someone's notes, and leave them for tomorrow
  afraid   Ask the person you like best in it
  bored    Guess what happened, before you ask

hear a child's words or sums
  when     hear, test, test on, quiz, quiz on: spelling, spellings, times table, times tables, phonics,
           spelling list, tables, vocab with, number bonds
  when     listen to: spelling, spellings, times table, times tables, phonics, spelling list, tables, vocab
           with, number bonds
  unless   my lines, blood, meter, myself
  1        Ask them one that they surely know
  2        Say one of them aloud, and leave a gap
  3        Choose the one you'd ask first
  4        Choose a good moment for it
  unclear  Ask them which one they'd begin with
  tired    Do one while the kettle boils
  afraid   Let them test you first
  bored    Do one as a robot would

practise words or sums with a child
  when     go over, check, do, practise, try: spelling, spellings, times table, times tables, phonics, spelling
           list, tables, number bonds
  only     with, him, her, son, daughter, kid, kids, grandson, granddaughter, nephew, niece, child, stepson,
           little one, twins, his, hers
  unless   my, tutor, teacher, app, mum, dad, how to spell
  1        Ask them one that they surely know
  2        Say one of them aloud, and leave a gap
  3        Choose the place where you'd both sit
  4        Choose a good moment for it
  unclear  Ask them which ones are the easiest
  tired    Do one, while you're both sitting anyway
  afraid   Tell them that guessing counts
  bored    Say one in a silly voice

hear a child read
  when     hear: reading, him read, her read, them read
  when     hear, listen to, go over, do, practise: his reading, her reading, kid read, son read, daughter
           read, his lines, her lines
  when     hear, listen to: kid read, son read, daughter read, grandson read, granddaughter read, child
           read, niece read, nephew read, little one read, grandson read his yoruba
  unless   my lines, blood, meter
  1        Ask them to show you the page
  2        Sit down where they could sit next to you
  3        Look for the book or the sheet
  4        Choose a good moment for it
  unclear  Ask them where they'd begin
  tired    Hear one line, from your bed
  afraid   Read the first line to them
  bored    Ask for it in a robot's voice

sign what school sends
  when     sign, initial, fill in, check: reading record, reading diary, homework diary, school planner,
           reading log, home school book, contact book, reading book
  unless   my, meal, week, wall, work
  1        Find it, and put a pen on it
  2        Look for where your name goes
  3        Ask which page they read
  4        Put the bag where you'd see it
  unclear  Ask them to show you the place
  tired    Write your initials
  afraid   Write the date, and nothing more
  bored    Draw a small star next to it

tell pupils something
  when     email, write to, tell, message, remind, update, inform, text, let know, notify, warn, meet: @pupils
  unless   loan, union, discount, debt, my supervisor, lgbt, join, to ask, finance
  1        Write down the one thing they need to know
  2        Write “Dear all”, or one name, and stop
  3        Choose how they'd hear it: on paper, aloud or by mail
  4        Say it once, as you would in class
  unclear  Write down the first question they'd ask
  tired    Write it in six words, for tomorrow
  afraid   Begin with one thing that stays as it is
  bored    Say it as a town crier

watch somebody teach
  when     observe, sit in on, visit, shadow: @lesson, @pupils, class, lesson, colleague's class, colleague's
           lesson
  unless   dance, yoga, museum, tv, child's, daughter's, son's, video, online, recording, youtube, my,
           swimming, karate, ballet, judo, gym, pottery, piano, first, catch up
  1        Write down the one thing you'd look for
  2        Write the date and the name at the top of a page
  3        Choose where you'd sit
  4        Think of one thing they do well
  unclear  Ask them what they'd like you to look at
  tired    Write down one word, and stop
  afraid   Write down good things first
  bored    Count how many questions get asked

give back marked work
  when     hand back, give back, return, give out, hand out: @pupilwork
  unless   library, book, books
  1        Put it where you'd take it with you
  2        Write down one thing to say to them all
  3        Put a good one on top
  4        Think of one who'll be pleased
  unclear  Ask a colleague how they give theirs back
  tired    Put it in your bag
  afraid   Write down one thing that they all did well
  bored    Sort them by handwriting

find something to show a class
  when     find, look for, choose, pick, search for, get, download, dig out: video, clip, worksheet,
           activity, poem, recording, picture, story, experiment, song, warm up, icebreaker, starter,
           article, listening
  only     class, pupils, students, lesson, year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8,
           year 9, year 10, year 11, grade 3, grade 5, set 3, esol, 9b, 7b, monday's lesson, assembly, unit,
           topic
  unless   book group, yoga, fitness, wedding, recipe, to join, school uniform, my age, my old, loft, attic,
           garage, shed, my, uniform, wedding reception, book club, group chat, facebook group
  1        Type three words into a search: the topic, and their age
  2        Write down what you'd like them to take from it
  3        Look through what you used last year
  4        Say in five words what it's about
  unclear  Ask one colleague what they use
  tired    Save one, and look at it tomorrow
  afraid   Take one you've used before
  bored    Look for the silliest one there is

a quiz of one's own
  when     make, write, prepare, create, design, set, start, finish: quiz, kahoot, quiz on, quiz for class,
           quiz questions, pub quiz questions, class quiz, blooket, crossword for class, bingo for class,
           jeopardy
  only     on, about, kahoot, class, blooket, romans, pupils, students, questions, year, lesson, unit, esol
  1        Write down one question, with its answer
  2        Write down three things they'd know by now
  3        Write its title at the top of a page
  4        Say one question out loud
  unclear  Write down who it's for
  tired    Write one question on a scrap of paper
  afraid   Begin with an easy one
  bored    Write one with three silly answers

ask for a book from another library
  when     order, borrow: book, article, copy of, thesis, journal, interlibrary loan, inter library loan,
           scan of chapter, microfilm, library book, books
  when     request, reserve, get, find, ask for, put on hold: book, article, copy of, thesis, journal,
           interlibrary loan, inter library loan, scan of chapter, microfilm, library book, books
  when     order: book, interlibrary loan, inter library loan
  when     -: interlibrary loan, inter library loan
  only     library, interlibrary, inter library, ill, librarian, archive, british library, loan, stacks,
           reserve
  unless   bank, student loan, card, mentally, return, under, sofa, lost, missing, bed, car
  1        Write down its title and who wrote it
  2        Open the library's page, or find your card
  3        Write down how long you'd need it
  4        Say its title aloud
  unclear  Ask at the desk, or by mail: “How do I get this?”
  tired    Write the title in a note for tomorrow
  afraid   Ask in writing, in one line
  bored    Guess how many people have borrowed it

keep a library book longer
  when     renew, extend: library book, library books, library loan, loan, book, books
  only     library, overdue
  unless   bank, student loan, mortgage, card, house
  1        Open the library's page, or find your card
  2        Find the book, and look for the date in it
  3        Write down how long you'd need it
  4        Say its title aloud
  unclear  Look for the last email from the library
  tired    Put the book by the door
  afraid   Ask at the desk; they hear it every day
  bored    Guess who had it before you

rows and columns
  when     backfill, clean, sort, fill in, check, delete, rename, format, hide, add, merge, insert, split,
           tidy, freeze, lock, total, add up, colour, copy, filter, update: column, row, cell, duplicate row,
           header row, top row, column f, column a, column b, missing date, missing dates, missing value,
           missing record, columns, rows, cells, pivot, second tab, tab
  when     fix: column, row, cell, duplicate row, header row, top row, column f, column a, column b, missing
           date, missing dates, missing value, missing record, columns, rows, cells, pivot, second tab
  only     column, columns, row, rows, cell, cells, sheet, excel, spreadsheet, pivot, google, missing, db,
           database
  unless   bath, tile, seat, theatre, concert, garden, beans, knit, knitting, crochet, stitch, houses,
           battery, blood, bed, rowing, plant, newspaper, spine, dahlia, onions, carrots, sowing, seeds, stem,
           skin, bedding, porch, temple, stone, prison, custody, night, nights, church
  1        Open the sheet, and look at its first five rows
  2        Write down what's odd in it
  3        Save a copy with today's date
  4        Say what one row stands for
  unclear  Write down what a clean one would look like
  tired    Colour in the first odd cell
  afraid   Work on a copy with ten rows
  bored    Find the oddest entry in it

explain a thing one has learnt
  when     explain, tell, teach, say, talk through, describe: @subject, @bug, @code, git, my code, osmosis,
           mitosis, photosynthesis, topic, theorem, long division, theory, concept, chapter, algorithm,
           recursion, entropy, inflation, krebs cycle
  only     out loud, aloud, to the dog, to the cat, duck, to dog, to cat, to mum, to dad, to my sister, to
           my brother, mirror, to gran, to nan, to grandad, wall, teddy, to myself, to the wall, in my own
           words, to a friend, to my flatmate, to prof, to the intern, to the team, to my boss, to a colleague
  1        Write down the three words it can't do without
  2        Write down where you'd begin
  3        Put the page face down in front of you
  4        Say its first word
  unclear  Write down the one bit you can't explain yet
  tired    Whisper half a sentence of it
  afraid   Begin with the part you know best
  bored    Think of the silliest question they could ask
"""
