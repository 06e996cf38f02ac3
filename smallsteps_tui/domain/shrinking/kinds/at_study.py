"""One deed of study and languages: a bench, a pile of quotes, an office of the university, a phone in Spanish."""

KINDS = """
sort what people said
  when     sort, group, choose, cut, cut up, arrange, pick, highlight, cluster, go through, organise, put,
           spread out, print, reread, theme: quote, quotes, extract, index card, sticky note, post it, note,
           memo, passage, sticky notes, answer, quotations, open answers, field note, diary entry
  when     collect: quote, quotes, extract, index card, sticky note, post it, note, memo, passage, sticky
           notes, answer, quotations, open answers, field note, diary entry
  when     collect: quote, quotes, extract, passage
  only     piles, themes, theme, chapter, transcript, transcripts, interview, interviews, essay, thesis,
           participants, dissertation, codes, findings, nvivo, focus group, categories, introduction,
           discussion
  unless   price, builder, removal, roofer, plumber, insurance, kitchen, piano, boiler, blog, site, party,
           wedding, desktop, phone, website, wifi, wi fi, pin, door, gate, alarm
  1        Read one of them, and give it one word
  2        Put three of them side by side
  3        Write the names of two piles on two slips of paper
  4        Say which one you remember best
  unclear  Begin a pile called “don't know yet”
  tired    Read one, and put it on top
  afraid   Begin with the one that's easiest to place
  bored    Read one in the voice of whoever said it

notes from paper into a program
  when     type up, copy, enter, type: notes, lecture note, field note, white notebook, reading note, book
           note, index card, quote
  when     type up, type, type in, enter, copy: note, notebook, note book
  only     obsidian, notion, onenote, evernote, laptop, word, computer, zotero, scrivener, google docs, anki,
           app, typed, one note, logseq, roam, notebook, notebooks, spreadsheet, paper
  unless   sticky, fridge, wall, mirror, money, bank, love note, sick, delivery, patient, music, piano, voice
           note, voice notes, whatsapp, from evernote, from onenote, from notion, from word, from phone, bed
  1        Lay one page next to the keyboard, open
  2        Type its date or its title, and stop
  3        Open the program at an empty page
  4        Say what the page is about, in three words
  unclear  Mark the lines on it that matter
  tired    Photograph one page
  afraid   Begin with the page you like best
  bored    Type one line with your eyes closed

an office of the university
  when     email, call, ask, write to, contact, visit, phone, ring, message, reply to, chase, see, talk to,
           meet, find, speak to, go and see: graduate school, grad school, registry, registrar's office,
           student office, faculty office, admissions office, exam office, exams office, department
           secretary, student services, student finance, dean, international office, disability office,
           disability services, department, programme director, course office, personal tutor, year tutor,
           study advisor, academic office, student union, ethics office, finance office, examination office,
           head of year, sixth form office, course leader, module leader, programme leader, uni counselling,
           student support, learning support, welfare officer, it desk, careers service, international
           student office, admin office, seminar leader
  when     go to: graduate school, grad school, registry, registrar's office, student office, faculty
           office, admissions office, exam office, exams office, department secretary, student services,
           student finance, dean, international office, disability office, disability services, department,
           programme director, course office, personal tutor, year tutor, study advisor, academic office,
           student union, ethics office, finance office, examination office, head of year, sixth form
           office, course leader, module leader, programme leader, uni counselling, student support,
           learning support, welfare officer, it desk, careers service, international student office, admin
           office, seminar leader
  unless   apply to, apply for, wedding, birth, marriage, store, crown, hospital, a&e, fire, police,
           housing, planning, council, fracture, x ray, eye, maternity
  1        Write one line: who you are, and what it's about
  2        Look up their address or their hours
  3        Find your student number
  4        Say your question out loud
  unclear  Write down what you'd like to have afterwards
  tired    Write the line in a note, and send it tomorrow
  afraid   Ask a fellow student how they did it
  bored    Write it as a telegram

at the bench
  when     calibrate, weigh, thaw, feed, split, count, autoclave, pipette, stain, image, dilute, make up,
           make, prepare, pour, run, set up, passage, spin down, aliquot, embed, section, check, plate,
           plate out, extract, dissect, water, sterilise, unpack, sort, freeze, restock, wash, clean,
           centrifuge, test, sample, load, mount, culture, dry, sieve, grind: pipette, tubes, falcon
           tube, eppendorf, primer, cell, cells, plasma sample, blood sample, samples, gel, agar plate,
           agar, buffer, antibody, reagent, fume hood, specimen, incubator, petri dish, fly stock, fruit
           flies, bacteria, e coli, stock solution, media, soil sample, soil, soil from plot, water sample,
           core, sediment, microscope slide, confocal, confocal slot, mass spec, centrifuge, glassware, lab
           glassware, assay, titration, dna, rna, protein, serum, standards, standard curve, ph meter,
           spectrometer, tissue, mice, larvae, zebrafish, trial plot, quadrat, transect, biopsy, samples
           from box
  when     label: pipette, tubes, falcon tube, eppendorf, primer, cell, cells, plasma sample, blood sample,
           samples, gel, agar plate, agar, buffer, antibody, reagent, fume hood, specimen, incubator, petri
           dish, fly stock, fruit flies, bacteria, e coli, stock solution, media, soil sample, soil, soil
           from plot, water sample, core, sediment, microscope slide, confocal, confocal slot, mass spec,
           centrifuge, glassware, lab glassware, assay, titration, dna, rna, protein, serum, standards,
           standard curve, ph meter, spectrometer, tissue, mice, larvae, zebrafish, trial plot, quadrat,
           transect, biopsy, samples from box
  when     fix: pipette, tubes, falcon tube, eppendorf, primer, cell, cells, plasma sample, blood sample,
           samples, gel, agar plate, agar, buffer, antibody, reagent, fume hood, specimen, incubator, petri
           dish, fly stock, fruit flies, bacteria, e coli, stock solution, media, soil sample, soil, soil
           from plot, water sample, core, sediment, microscope slide, confocal, confocal slot, mass spec,
           centrifuge, glassware, lab glassware, assay, titration, dna, rna, protein, serum, standards,
           standard curve, ph meter, spectrometer, tissue, mice, larvae, zebrafish, trial plot, quadrat,
           transect, biopsy, samples from box
  when     measure: pipette, tubes, falcon tube, eppendorf, primer, cell, cells, plasma sample, blood
           sample, samples, gel, agar plate, agar, buffer, antibody, reagent, fume hood, specimen,
           incubator, petri dish, fly stock, fruit flies, bacteria, e coli, stock solution, media, soil
           sample, soil, soil from plot, water sample, core, sediment, microscope slide, confocal, confocal
           slot, mass spec, centrifuge, glassware, lab glassware, assay, titration, dna, rna, protein,
           serum, standards, standard curve, ph meter, spectrometer, tissue, mice, larvae, zebrafish, trial
           plot, quadrat, transect, biopsy, samples from box
  when     collect: pipette, tubes, falcon tube, eppendorf, primer, cell, cells, plasma sample, blood
           sample, samples, gel, agar plate, agar, buffer, antibody, reagent, fume hood, specimen,
           incubator, petri dish, fly stock, fruit flies, bacteria, e coli, stock solution, media, soil
           sample, soil, soil from plot, water sample, core, sediment, microscope slide, confocal, confocal
           slot, mass spec, centrifuge, glassware, lab glassware, assay, titration, dna, rna, protein,
           serum, standards, standard curve, ph meter, spectrometer, tissue, mice, larvae, zebrafish, trial
           plot, quadrat, transect, biopsy, samples from box
  only     lab, samples, sample, pipette, tubes, tube, primers, primer, cells, gel, agar, buffer, antibody,
           dna, rna, plasma, reagent, reagents, falcon, eppendorfs, incubator, specimen, specimens, flies,
           confocal, mass spec, assay, bench, protocol, plot, serum, microscope, stock solution, centrifuge,
           titration, standards, fume hood, petri, tissue, sediment, quadrat, transect, biopsy, bacteria,
           glassware, ph meter, experiment, thesis
  unless   big enough, sample size, how big, skin, nail, social media, phone, solar, prison, hair, kitchen,
           garden, allotment, blood test, gp, dinner, battery, perfume, dinner plates, window box,
           dishwasher, number plate, licence plate, toilet, urine, stool, tea, drums, fruit, bike, inner
           tube, makeup, seed packet, greenhouse, bank, hot plate, paper plates
  1        Put the first thing you'd need for it where you'd work
  2        Write the date and one line in the lab book
  3        Lay out what the first step needs
  4        Say which step comes after it
  unclear  Ask whoever did it last for one tip
  tired    Write down where things are, for tomorrow
  afraid   Do it first with water
  bored    Narrate it like a nature film

the lab book
  when     enter, fill in, keep, update, write, write up, catch up on, do, complete, type up: lab book, lab
           notebook, lab diary, lab journal, field book, field diary, lab notes, site diary, bench notes
  when     type up, write up: fieldnote, fieldnotes, field note, field notes
  1        Write the date, and the first thing you did
  2        Open it at the next empty page
  3        Find the scrap with your numbers on it
  4        Say what came out, in five words
  unclear  Look at how the page before it is laid out
  tired    Stick the scrap in as it is
  afraid   Write it in pencil
  bored    Write one line like a ship's captain

say one's piece in an oral exam
  when     practise, rehearse, learn, prepare, do, go over, run through, work on, record: speaking card,
           role play card, photo card, speaking question, oral topic, speaking part, speaking task, viva
           opening, viva answer, oral presentation, oral exam, conversation question, picture description,
           oral, speaking exam, talk for the oral
  unless   dental
  1        Say your first sentence out loud
  2        Write down three words you'd use
  3        Put the card or the question in front of you
  4        Say “That's a good question” once
  unclear  Write down one thing you'd like them to ask
  tired    Say one sentence, lying down
  afraid   Say it to the wall, with mistakes and all
  bored    Answer as a film star would

the plan of an essay
  when     do, make, write, start, draft, sketch, redo, sort out: plan, essay plan, paragraph plan, outline,
           plan for the essay, structure, plan for essay, story plan, skeleton
  only     essay, paragraph, coursework, chapter, dissertation, lear, macbeth, hamlet, epq, question,
           thesis, report, argument
  unless   study plan, revision, business, meal, lesson, pension, garden, trip
  1        Write down one heading, or one thing you'd argue
  2        Write the question at the top of a page
  3        Write the numbers 1 to 4 down the side
  4        Say what you think, in one sentence
  unclear  Underline the word that says what to do
  tired    Write one heading, and stop
  afraid   Write it in pencil, in a corner
  bored    Argue the opposite for one line

take in a teacher's notes
  when     correct, improve, redo, rewrite, revise, edit, go through, change, resubmit: essay, draft,
           coursework, paragraph, text, exercise, answer, story, homework, chapter, letter, dissertation,
           translation, report
  when     fix: essay, draft, coursework, paragraph, text, exercise, answer, story, homework, chapter, letter,
           dissertation, translation, report
  only     feedback, comments, teacher's, teacher's notes, corrections, tutor's, red pen, marked, with notes,
           marks
  unless   mark the, my pupil, student's, code
  1        Read one note of theirs, the shortest
  2        Count the notes
  3        Put the two side by side
  4        Say to yourself “It's about the text”
  unclear  Mark one that you can do
  tired    Do one that asks for a comma
  afraid   Read first what they liked
  bored    Read one in a cartoon voice

the language of a device
  when     change, set, switch, put, turn: phone, phone language, language, laptop, keyboard, siri, netflix,
           app, game, computer, settings, subtitle, audio, satnav, alexa, phone settings, language setting,
           tv, facebook, instagram
  only     norwegian, spanish, french, german, italian, dutch, polish, welsh, japanese, arabic, swedish,
           danish, finnish, irish, greek, turkish, korean, russian, mandarin, chinese, hindi, urdu, czech,
           romanian, portuguese, hungarian, hebrew, ukrainian, gaelic, catalan, swahili, english, tagalog,
           target language
  unless   course, lesson, teacher, book
  1        Open the settings, and look for “Language”
  2        Write down where you'd change it back
  3        Choose one app to begin with
  4        Say “settings” in that language
  unclear  Look up where yours has it
  tired    Change one app, and leave the rest
  afraid   Take a picture of the way there
  bored    Guess what “Delete” is called

write to somebody in a language
  when     text, message, write to, email, reply to, answer: @person, @someone, @message, @letter,
           *
  when     send: @person, @someone, @message, @letter, *
  when     send: @message, @letter
  when     write: text, message, email, card, letter, postcard, note
  only     in portuguese, in spanish, in french, in german, in italian, in dutch, in polish, in english, in
           welsh, in japanese, in arabic, in swedish, in norwegian, in danish, in finnish, in irish, in
           greek, in turkish, in korean, in russian, in mandarin, in chinese, in hindi, in urdu, in czech,
           in romanian, in hungarian, in catalan, in hebrew
  unless   name, character, alphabet, word, cv, cover, landlord, essay, exam
  1        Write “Hello” in it, and their name, or yours
  2        Write down three words you'd need
  3        Say the first sentence out loud, mistakes and all
  4        Think of one word of it that you like
  unclear  Write it in your own language first, in five words
  tired    Write one word of it, and a small picture
  afraid   Write it where it can't go out yet
  bored    Use the longest word you know

ask for data
  when     ask for, request, apply for, get access to, get hold of, obtain: @data, data, raw data, dataset,
           data access, archive file, microdata, census record, parish record, recording, medical record
           data, sample
  when     order: @data, data, raw data, dataset, data access, archive file, microdata, census record,
           parish record, recording, medical record data, sample
  only     group, lab, archive, university, data, dataset, census, study, institute, office, team, authors,
           author, ministry, council data, access, repository
  unless   my personal, phone, gp, roaming, subject access, blood
  1        Write one line: who you are, and what you'd like it for
  2        Look up who looks after it
  3        Write down which bit of it you need
  4        Say out loud what you'd find out with it
  unclear  Look for how others asked
  tired    Save the address to write to
  afraid   Ask whether it exists, and no more
  bored    Guess how many rows it has

change the topic
  when     swap: topic, essay title, thesis topic, research question, coursework topic, essay question, title,
           dissertation topic, project topic, supervisor
  when     change, switch, drop: topic, essay title, thesis topic, research question, coursework topic, essay
           question, title, dissertation topic, project topic, supervisor
  unless   conversation, subject of conversation, film, dinner, lunch, when, if, chat
  1        Write down the new one in one line
  2        Write down what you'd keep from the old one
  3        Find out who'd like to know
  4        Say the new one aloud
  unclear  Write down what bores or blocks you in the old one
  tired    Write both on one page, and sleep on it
  afraid   Say the new one to one person, and see how it sounds
  bored    Write the old one a farewell line

answer a reviewer, in writing
  when     write, draft, do, start, finish, work on, begin: response to reviewer, reviewer response, response
           letter, rebuttal, rebuttal letter, reply to reviewer, point by point response, response to
           reviewers, response to examiner
  1        Read one of their comments once more, the shortest
  2        Copy the comment into an empty page, and write “Thank you” below it
  3        Write down which page it's about
  4        Breathe out once, with both feet on the floor
  unclear  Write down whether you'd say yes, no or partly
  tired    Write “Done” next to one that's done
  afraid   Begin with the kindest of them
  bored    Write the rude answer first, on paper

see that a device works
  when     check, test, try, try out: webcam, microphone, mic, sound, speakers, headset, projector, charger,
           usb port, screen, hdmi cable
  when     test, try out: @device
  unless   blood, sugar, glucose, smoke, hearing, ears, car, messages, mail, notifications, bank, time, tyre,
           bike, torch, spam, boiler, pressure, number, bill, contract, glasses, eyes, buy, price, reviews,
           van, truck, engine, baby
  1        Plug it in or switch it on, and stop there
  2        Put it in front of you, with its cable
  3        Write down what you'd expect
  4        Look at its lights
  unclear  Look up its name and “test”
  tired    Put it where you'd try it tomorrow
  afraid   Try it alone first
  bored    Say “one two, one two” into it

a class's page on the net
  when     set up, update, make, tidy, sort out, create, start, fill, clean up, get ready, archive:
           google classroom, moodle page, moodle course, teams class, class page, course page, canvas page,
           padlet, class blog, seesaw, showbie, class dojo, classdojo, moodle, virtual classroom, online
           classroom, class website, blackboard page
  unless   enrol, as a student
  1        Write down the one thing they'd look for there
  2        Open it, and write the name of the class at the top
  3        Look at last year's, or at a colleague's
  4        Think of one who'd have questions
  unclear  Ask a colleague to show you one button
  tired    Put in the date of the next lesson
  afraid   Try it with an empty class
  bored    Give it a silly picture, for now

how one thing leads to another
  when     draw how, sketch how, map how, draw where, map out how, show how, draw what: *
  only     data, request, server, login flow, user flow, checkout, the app, the code, argument,
           theory, concept, variables, steps of, process, chapters, ch 2, ch 3, ch 4, framework,
           flow, recursion, database, schema
  unless   portrait, feeling, body, cartoon, comic, watercolour, charcoal, clay, fashion,
           nude
  1        Draw two boxes on scrap paper, and a line between them
  2        Write down where it begins, and where it ends
  3        Take a pencil and the back of an envelope
  4        Say the first two steps aloud
  unclear  Ask someone what comes after the first box
  tired    Draw one box, and name it
  afraid   Draw it as crookedly as you like
  bored    Draw a cat where you don't know
"""
