"""Subjects, words and exercises as classes: learnt, drilled, solved."""

KINDS = """
@subject
  nouns    ohm's law, newton's law, hooke's law, boyle's law, gas law, laws of motion, maths, math, algebra,
           calculus, geometry, trig, trigonometry, statistics, stats, probability, biology, bio, chemistry,
           chem, physics, organic chemistry, orgo, biochemistry, biochem, anatomy, physiology, pharmacology,
           pathology, histology, embryology, microbiology, genetics, ecology, geography, geology, history,
           art history, world history, world war, economics, econ, microeconomics, macroeconomics, micro
           economics, law, contract law, tort, criminal law, land law, equity law, family law,
           constitutional law, administrative law, company law, eu law, tax law, jurisprudence, philosophy,
           epistemology, metaphysics, logic, psychology, psych, sociology, theory, anthropology, politics,
           political science, linguistics, phonetics, phonology, syntax, morphology, semantics, english lit,
           english literature, music theory, computer science, comp sci, algorithm, data structure,
           religious studies, media studies, business studies, sport science, theology, nursing theory,
           renal, endocrine, neuro, neuroscience, neuroanatomy, immunology, thermodynamics,
           electromagnetism, quantum mechanics, fluid mechanics, fluid dynamics, soil mechanics, solid
           mechanics, classical mechanics, stoichiometry, moles, redox, equilibria, titration, organic
           mechanism, periodic table, photosynthesis, mitosis, meiosis, osmosis, enzyme, natural selection,
           dna replication, protein synthesis, quadratics, quadratic equation, pythagoras, fraction,
           decimal, percentage, long division, multiplication, times table, integral, derivative,
           differentiation, integration, vector, logarithm, surd, circle theorem, simultaneous equation,
           inequality, linear algebra, real analysis, complex number, topology, number theory, group theory,
           graph theory, differential equation, partial derivative, ode, circuit theory, digital logic,
           signals and systems, control theory, materials science, accountancy, management accounting,
           financial accounting, cost accounting, auditing, econometrics, game theory, biostatistics,
           epidemiology, public health, research method, critical theory, ethics, bioethics, classics,
           ancient history, latin, ancient greek, biblical greek, sanskrit, old english, middle english,
           shakespeare, chaucer, kant, hegel, marx, foucault, bourdieu, heidegger, nietzsche, wittgenstein,
           plato, aristotle, cell biology, molecular biology, plant biology, zoology, botany, astronomy,
           astrophysics, cosmology, meteorology, oceanography, electrochemistry, kinetics, spectroscopy,
           acid base, acids and bases, gas law, newton's law, electricity topic, circuits topic,
           radioactivity, cranial nerve, brachial plexus, krebs cycle, pharmacokinetics, drug interaction,
           tax accounting, land surveying, surveying, horticulture theory, food hygiene, wiring regulation,
           wiring regs, regs, gas safety, electrical theory, plumbing theory, welding theory, machining,
           cad, technical drawing, health and safety theory, recursion, big o, dynamic programming, linked
           list, binary search, regular expression, boolean algebra, sql join, hypothesis testing,
           regression theory, bayes, bayes theorem, normal distribution, civics, social studies, humanities,
           sciences, science, reading comprehension, grammar, punctuation, syntax tree, sight reading
           theory, harmony, counterpoint, english grammar, matrix algebra, cold war, french revolution,
           russian revolution, industrial revolution, american civil war, civil war, tudors, victorians,
           weimar, weimar republic, nazi germany, roman empire, civil rights movement, holocaust, treaty of
           versailles, plate tectonics, rivers and coasts, natural hazard, macbeth, hamlet, romeo and
           juliet, an inspector calls, of mice and men, animal farm, jekyll and hyde, great gatsby, poetry
           anthology, odyssey, iliad, aeneid

learn some of a subject
  when     -: maths revision, maths prep, maths practice, math revision, math prep, math practice, bio
           revision, bio prep, bio practice, biology revision, biology prep, biology practice, chem
           revision, chem prep, chem practice, chemistry revision, chemistry prep, chemistry practice,
           physics revision, physics prep, physics practice, history revision, history prep, history
           practice, geography revision, geography prep, geography practice, english revision, english prep,
           science revision, science prep, science practice, stats revision, stats prep, stats practice,
           econ revision, econ prep, econ practice, psychology revision, psychology prep, psychology
           practice, sociology revision, sociology prep, sociology practice, law revision, law prep, anatomy
           revision, anatomy prep, anatomy practice, philosophy revision, philosophy prep, philosophy
           practice, french revision, french prep, german revision, german prep, spanish revision, spanish
           prep, italian revision, italian prep, latin revision, latin prep, accounting revision, accounting
           prep, accounting practice, nursing revision, nursing prep, theory revision, theory prep, theory
           practice, exam prep, gcse revision, gcse prep, gcse practice, a level revision, a level prep, a
           level practice
  when     study, revise, review, practise, do, learn, understand, go over: matrix, matrices, vectors,
           circuits, cells, diagram of it
  when     study, revise, review, learn, cram, swot up on, brush up on, read up on, go over, do: cardiology,
           neurology, dermatology, rheumatology, psychiatry, paediatrics, pediatrics, haematology, obs and
           gynae, electronics, respiratory, ecg, abg, nmr, ecg reading, waves, forces, motion, bonding,
           topic
  when     study, revise, review, learn, cram, swot, swot up on, brush up on, practise, go over, go through,
           read up on, catch up on, get through, understand, get my head round, get my head around, work
           through, grind, slog through, plough through, wade through, master, crack, nail, memorise,
           refresh, recap, relearn, re learn, teach myself, drill, quiz me on, quiz myself on, test myself
           on, look at, do, get to grips with, wrap my head around, attack, tackle, smash, blitz, hammer,
           chip away at, plug away at, battle with, wrestle with, struggle with, improve, get better at, get
           into, start, begin, finish, continue, figure out, work out, demystify, keep up with, stay on top
           of, get stuck into, dive into, dig into, delve into, focus on, concentrate on, self study, re do,
           redo, return to, go back to, face, conquer, decode, watch video on, watch videos on, make notes
           on, take notes on, write notes on, bone up on, consolidate, polish up, attempt, re revise,
           revisit, survive, self teach, get up to speed on, study up on, grasp, absorb, read about, learn
           about, sit down to, sit down with, work at, spend time on, get started on, get my head into, go
           deeper into, get better in, research, read, make sense of, review for, practise for, know, watch
           something on, watch a video on, watch a video about, watch videos about, get good at, suck less
           at, wake up, dust off: @subject
  when     pass, not fail, ace, resit, improve my grade in: maths, math, biology, chemistry, chem, physics,
           history, geography, statistics, stats, organic chemistry, anatomy, algebra, calculus, english
           lit, pharmacology, economics, econ
  when     -: @subject
  unless   family, browser, search, credit, chat, call, order, payment, employment, work, medical, teach,
           tutor, lesson plan, my kid, stage, slow, immigration, house, oral, driving, statement,
           application, essay, cv
  time     Do two minutes of it
  number   Read a few lines of it, or one question
  1        Do the easiest question on it, or read one line
  2        Open the book or the notes at that page
  3        Put a pen on the table, next to the book
  4        Say one word that belongs to it
  unclear  Write down the one thing in it that puzzles you
  tired    Look at one picture of it in the book
  afraid   Begin with a part you know already
  bored    Explain one bit of it to a sock

help with a subject
  when     get help with, ask for help with, ask about, find a tutor for, ask someone about, get tutoring
           in, get tutoring for: @subject, @problem
  when     email lecturer about, ask teacher about, ask tutor about, email prof about, ask professor about:
           @subject, @problem
  1        Write down the one line you can't follow
  2        Write down what you do understand of it
  3        Think of one person who's good at it
  4        Say “I'm stuck on this bit” out loud
  unclear  Copy out the first step you can't follow
  tired    Take one photo of it, for later
  afraid   Ask the person who never laughs at you
  bored    Ask it as a riddle

@words
  nouns    vocabulary, vocab, vocab list, vocabulary list, flashcard, flash card, anki card, anki deck,
           anki, quizlet, anki backlog, anki review, srs review, srs, wanikani review, card deck, new word,
           word list, wordlist, spelling list, irregular verb, verb, phrasal verb, idiom, collocation,
           adjective, adverb, preposition, kanji, hanzi, hiragana, katakana, kana, hangul, cyrillic, stroke
           order, declension, conjugation, verb ending, case ending, verb table, verb form, tense form, past
           tense, subjunctive, mnemonic, terminology, medical term, glossary, german word, french word,
           spanish word, english word, italian word, arabic word, russian word, welsh word, japanese word,
           latin word, greek word, korean word, chinese word, polish word, dutch word, swahili word,
           phrasebook phrase, greeting phrase, minimal pair, tongue twister, radicals, radical, chengyu,
           false friend, gender of nouns, der die das, plural form, telling the time, days of the week,
           months of the year, spanish number, french number, german number, japanese number, equation to
           learn, capital city, capital cities, cranial nerve, amino acid, latin name, plant name, key date,
           key quote, case name, leading case, road sign, sight word, spelling, spelling word, morse code,
           phonetic alphabet, nato alphabet, sign language sign, fingerspelling, memrise, memrise course,
           clozemaster, mature card, due card, review pile, review queue, deck of flashcards, past simple,
           present simple, present continuous, past continuous, past perfect, present perfect, future
           perfect, future tense, passe compose, imparfait, imperfect, preterite, conditional, gerund,
           infinitive, imperative, passive voice, reported speech, relative clause, reflexive verb, modal
           verb, auxiliary verb, comparative, superlative, accusative, dative, genitive, nominative,
           locative, pronoun, word order, konjunktiv, subjonctif, ser vs estar, por vs para, ser and estar,
           por and para, honorific, measure word, adjective ending, noun gender, definite article,
           indefinite article, question word, linking word, connector, tense, mixed tenses, sentence
           structure, comma rule, apostrophe, german verb, german phrase, german vocab, french verb, french
           phrase, french vocab, spanish verb, spanish phrase, spanish vocab, english verb, english phrase,
           english vocab, italian verb, italian phrase, italian vocab, arabic verb, arabic phrase, arabic
           vocab, russian verb, russian phrase, russian vocab, welsh verb, welsh phrase, welsh vocab,
           japanese verb, japanese phrase, japanese vocab, latin verb, latin phrase, latin vocab, greek
           verb, greek phrase, greek vocab, korean verb, korean phrase, korean vocab, chinese verb, chinese
           phrase, chinese vocab, mandarin word, mandarin verb, mandarin phrase, mandarin vocab, cantonese
           word, cantonese verb, cantonese phrase, cantonese vocab, polish verb, polish phrase, polish
           vocab, dutch verb, dutch phrase, dutch vocab, swahili verb, swahili phrase, swahili vocab,
           hungarian word, hungarian verb, hungarian phrase, hungarian vocab, czech word, czech verb, czech
           phrase, czech vocab, swedish word, swedish verb, swedish phrase, swedish vocab, norwegian word,
           norwegian verb, norwegian phrase, norwegian vocab, danish word, danish verb, danish phrase,
           danish vocab, finnish word, finnish verb, finnish phrase, finnish vocab, icelandic word,
           icelandic verb, icelandic phrase, icelandic vocab, turkish word, turkish verb, turkish phrase,
           turkish vocab, hindi word, hindi verb, hindi phrase, hindi vocab, urdu word, urdu verb, urdu
           phrase, urdu vocab, bengali word, bengali verb, bengali phrase, bengali vocab, farsi word, farsi
           verb, farsi phrase, farsi vocab, persian word, persian verb, persian phrase, persian vocab, irish
           word, irish verb, irish phrase, irish vocab, gaelic word, gaelic verb, gaelic phrase, gaelic
           vocab, catalan word, catalan verb, catalan phrase, catalan vocab, basque word, basque verb,
           basque phrase, basque vocab, ukrainian word, ukrainian verb, ukrainian phrase, ukrainian vocab,
           romanian word, romanian verb, romanian phrase, romanian vocab, vietnamese word, vietnamese verb,
           vietnamese phrase, vietnamese vocab, thai word, thai verb, thai phrase, thai vocab, indonesian
           word, indonesian verb, indonesian phrase, indonesian vocab, tagalog word, tagalog verb, tagalog
           phrase, tagalog vocab, croatian word, croatian verb, croatian phrase, croatian vocab, serbian
           word, serbian verb, serbian phrase, serbian vocab, portuguese word, portuguese verb, portuguese
           phrase, portuguese vocab, hebrew word, hebrew verb, hebrew phrase, hebrew vocab, punjabi word,
           punjabi verb, punjabi phrase, punjabi vocab, tamil word, tamil verb, tamil phrase, tamil vocab,
           lithuanian word, lithuanian verb, lithuanian phrase, lithuanian vocab, bulgarian word, bulgarian
           verb, bulgarian phrase, bulgarian vocab, albanian word, albanian verb, albanian phrase, albanian
           vocab, maori word, maori verb, maori phrase, maori vocab, hawaiian word, hawaiian verb, hawaiian
           phrase, hawaiian vocab, zulu word, zulu verb, zulu phrase, zulu vocab, yoruba word, yoruba verb,
           yoruba phrase, yoruba vocab, esperanto word, esperanto verb, esperanto phrase, esperanto vocab

go through words
  when     drill, rehearse, chant, recite, practise, practice: tone, ending, spelling, times table, alphabet,
           vowel, consonant, tense, plural, article, dialogue line
  when     learn, review, do, revise, practise, practice, drill, grind, grind through, chip away at, memorise,
           go over, go through, cram, repeat, study, test myself on, test, quiz, quiz myself on, quiz me on,
           get through, catch up on, clear, hammer, smash, crush, blitz, whizz through, flip through, flick
           through, plough through, power through, slog through, tackle, attack, start, finish, continue,
           complete, keep up with, keep up, remember, recall, know, master, nail, recite, refresh, brush up
           on, relearn, look at, look over, look through, read, read through, run through, work through, work
           on, swot, say, say out loud, pronounce, attempt, reduce, get down, empty, burn through, rattle
           through, polish off, knock out, recap, spell, copy, copy out, trace, write out, conjugate, decline,
           bash through, drum into my head, get into my head, hammer in, absorb, spend time on, sit down with,
           sneak in, squeeze in, fit in, keep on top of, sight read, churn through, do some of: @words
  when     -: @words
  when     conjugate, test myself on, quiz myself on, quiz me on, test me on: *
  unless   broth, business, birthday, christmas, sympathy, bake, stew, massage, sore, baby, infant, dog,
           debit, credit, bank, sim, gift, post, relax, wine, rebuild, repair, salary, salary number, phone
           number, phone
  time     Look at cards or words for two minutes
  number   Look at the first one, and say it aloud
  1        Look at one, and say it aloud
  2        Open the app, or put them in front of you
  3        Cover all but one with your hand
  4        Say one you know already
  unclear  Choose the three you need most
  tired    Do one in bed
  afraid   Begin with one you know well
  bored    Make up a silly picture for one

make cards of words
  when     make, create, write, add, type up, prepare, cut, produce, put together, type in, import,
           download, start, build, set up, find, design, note down, write down, jot down, list, copy into
           notebook: flashcard, flash card, anki card, anki deck, card deck, quizlet, word list, wordlist,
           vocab list, vocabulary list, spelling list, verb table, glossary, mnemonic, vocab card, vocab,
           vocabulary, new word
  when     collect: flashcard, flash card, anki card, anki deck, card deck, quizlet, word list, wordlist,
           vocab list, vocabulary list, spelling list, verb table, glossary, mnemonic, vocab card, vocab,
           vocabulary, new word
  number   Write the first one
  1        Write one word on one card or one line
  2        Choose the one word you need most
  3        Put a pen and one card in front of you
  4        Say one word that belongs there
  unclear  Open the book at the page they come from
  tired    Write one word on your hand
  afraid   Write one you know already
  bored    Put a tiny drawing on one

mend cards
  when     edit, tidy, sort, sort out, clean up, merge, delete, suspend, prune, cull, update, reorganise,
           organise, tag, improve, check, correct, split, reset, declutter, bury: flashcard, flash card,
           anki card, anki deck, deck, card deck, vocab list, word list, leech, quizlet set
  when     fix: flashcard, flash card, anki card, anki deck, deck, card deck, vocab list, word list, leech
  unless   patio, garden, wood, stain, boat, balcony, power wash
  number   Look at the first one
  1        Choose the hardest one, and change one word of it
  2        Look at one card, front and back
  3        Open the deck, and scroll once
  4        Say one card that's fine as it is
  unclear  Write down what makes a card easy for you
  tired    Put one aside, and stop
  afraid   Put it aside in place of deleting it
  bored    Give one a silly picture

use words
  when     use, say in a sentence, put into a sentence, try out: @words
  1        Say one sentence with one of them in it
  2        Say one of them out loud
  3        Choose the one you'd like to use
  4        Move your lips to it once
  unclear  Look up one sentence with it
  tired    Whisper it once
  afraid   Say it to the kettle
  bored    Say it to a dog

@problem
  nouns    homework, coursework, assignment, worksheet, problem set, pset, p set, exercise sheet, problem
           sheet, tutorial sheet, workbook, practice question, practice problem, practice paper, past paper,
           past question, mock paper, mock question, sample question, maths problem, math problem, word
           problem, physics problem, chemistry problem, equation, proof, textbook question, exercise book
           page, essay question, exam question, discussion question, reading question, comprehension question,
           comprehension, multiple choice question, mcq, quiz question, gap fill, cloze test, grammar
           exercise, listening exercise, writing exercise, writing task, reading task, speaking task, maths
           exercise, drill sheet, practice sheet, practice test, mock test, module quiz, online quiz, weekly
           quiz, leetcode, leetcode problem, leetcode easy, leetcode medium, leetcode hard, coding exercise,
           coding challenge, hackerrank, tutorial question, tutorial problem, revision question, lab prep,
           prelab, pre lab, lab exercise, integral question, calculation sheet, derivation, workbook page,
           summer assignment, holiday homework, maths homework, math homework, french homework, german
           homework, spanish homework, english homework, biology homework, chem homework, physics homework,
           history homework, kumon, mymaths, sparx, duolingo unit, khan exercise, unit test question, q bank,
           qbank, question bank, uworld, sba, sbas, flash question, review question, end of chapter question,
           case study question, theory question, hazard clip, logic problem, translation exercise, dictation
           exercise, vocab quiz, maths paper, science paper, section a, section b, sample paper, take home
           exam, take home test, group assignment, written assignment, unit assignment, e portfolio,
           eportfolio, logbook entry, competency sheet

begin an exercise
  when     -: past paper question, exam question, paper question, question paper, leetcode easy, coding
           problem, lab exercise, writing task, reading task
  when     do, solve, answer, complete, work through, attempt, crack, nail, tackle, smash, crush, finish,
           finish off, redo, retry, re do, attack, bash out, knock out, chip away at, grind, hammer, power
           through, plough through, slog through, blitz, whizz through, get through, start, begin, catch up
           on, work on, try, have a go, have a stab, make a start, make headway on, practise, practice, plug
           away at, puzzle out, work out, figure out, revise, study, look at, get stuck into, get on with, get
           done, continue, resume, open, face, wrestle with, battle with, go back to, return to, dive into,
           survive, rattle through, polish off, bang out, knuckle down to, breeze through, prove, derive,
           simplify, calculate, stare at, write, write up, type up, fill in, keep up with, stay on top of,
           crack on with, push on with, sit down with, sit down to, sit with, spend time on, get started on,
           beaver away at, approach, take on, muddle through, struggle with, tick off, rush through, stumble
           through, cross off, crank out, mop up: @problem
  when     -: homework, coursework, assignment, worksheet, problem set, pset, exercise sheet, problem sheet,
           tutorial sheet, workbook, past paper, practice question, practice problem, practice paper, mock
           paper, maths homework, math homework, multiple choice question, mcq, gap fill, grammar exercise,
           listening exercise, leetcode, module quiz, qbank, uworld, prelab, comprehension
  unless   landlord, boss, neighbour, marriage, drink, gambling, money, mice, damp, parking, identity,
           address, insurance, age, income, residence, noise, interview, statement, kid, son, daughter,
           childs, funds, purchase, dough, bread
  time     Work on the first one for two minutes
  number   Read the first one aloud
  1        Read the first question
  2        Open it at the right page
  3        Put it on the table with a pen
  4        Say how many there are
  unclear  Put a ring around the one word that's not clear
  tired    Choose the easiest one for tomorrow
  afraid   Do one you know you can do
  bored    Read a question as if it were poetry

look over one's answers
  when     check, correct, go over, review, double check, look over, compare, self mark, go through,
           understand mistakes in, learn from: answer, answers, my answers, error in homework, marked paper,
           mark scheme, model answer, solution
  when     check, correct, go over, review, double check, look over, proofread: @problem
  unless   boss, apologise, tax, book, poetry, print, printer, printer's, poem, novel, cover, purchase,
           postage, address, id, identity, dough, album
  number   Look at the first one
  1        Look at it, or at the one you're least sure of
  2        Choose the one you'd most like to have right
  3        Put it next to the answers
  4        Say one that surely is right
  unclear  Write down where it went another way
  tired    Mark one with a dot, and stop
  afraid   Begin with one you got right
  bored    Give yourself a gold star for one

a page or a chapter, by its number
  when     work through, study, go through, revise, review, get through, go over, catch up on, learn,
           understand, work on, plough through, slog through: chapter, unit
  when     work through, study, go through, revise, review, get through, go over, catch up on, learn,
           understand, work on, plough through, slog through: lesson
  when     -: p, pp, pg, pgs, ch, chap, chp, hw, q, qs, sect, topic, vol
  when     do, read, revise, finish, start, go over, review, get through, work through: p, pp, pg, ch, chap,
           chp, hw, q, qs, sect, topic
  when     work through, study, revise, get through, catch up on, learn, plough through, slog through: page
  unless   website, web, css, facebook, comic, zine, landing
  time     Look at it for two minutes
  1        Open it at that page, and read one line
  2        Find the page
  3        Put it on the table with a pen
  4        Say its title out loud
  unclear  Put a question mark next to one line
  tired    Leave it open at that page for tomorrow
  afraid   Look at the pictures first
  bored    Read its first line like a newsreader

practise a skill of a trade
  when     practise, practice, drill, rehearse, try, redo, repeat, work on, improve, perfect, get better at,
           nail, master: weld, test piece, joint, mitre, mitre joint, fade, skin fade, haircut, blow dry,
           updo, plait, brick bond, bond, pointing, plastering, soldering, solder joint, suture, knot tying,
           cannulation practice, bandage, cpr, recovery position, manicure, gel nail, lash, piping, tempering,
           knife skill, latte art, tray carrying, silver service, wiring a plug, crimp, conduit bend, pipe
           bend, copper bend, hand tool, chisel work, planing, turning, hem stitch, buttonhole, upholstery
           stitch, tyre change, torque, tig weld, mig weld, stick weld
  unless   smoke, hip, knee, drug, weed, music
  1        Lay out what you'd need for one of them
  2        Watch someone do it for half a minute
  3        Do the first move in the air
  4        Picture your hands doing it
  unclear  Write down the one moment that's hard
  tired    Lay out the tools for tomorrow
  afraid   Do one on a bit of scrap
  bored    Do one as slowly as you can

say something in a language
  when     speak to, talk to, speak with, talk with, chat to, chat with, ask, greet, answer, say, text,
           think, count, introduce myself, small talk, talk, speak, tell, sing, learn to say, learn how to
           say, learn how to, learn how, learn to count, learn to order, learn to ask, learn to: *
  when     speak to, talk to, ask, greet, chat with, chat to: @person, @someone, @expert, @customer,
           neighbour
  when     order: *
  only     in spanish, in french, in german, in italian, in dutch, in polish, in english, in portuguese, in
           welsh, in japanese, in arabic, in swedish, in norwegian, in irish, in greek, in turkish, in
           korean, in russian, in mandarin, in chinese, in hindi, in urdu, in danish, in finnish, in czech,
           in romanian, in hungarian, in catalan, in basque, in hebrew, in swahili, in farsi, in ukrainian,
           in thai
  unless   forum, online, email, post, letter, write, form, landlord, doctor, court, school, job, lawyer,
           office, insurance
  1        Say its first word out loud
  2        Write down one word you'd need
  3        Say hello in that language, to the wall
  4        Hear it once in your head
  unclear  Look up one word, and no more
  tired    Whisper one word of it
  afraid   Say first that you're learning
  bored    Say it as if you were on the radio there

a chapter, read or written
  when     -: @text
  when     -: page
  when     -: chapter, section, subsection, first chapter, last chapter, next chapter, next section, section
           of, chapter of, article
  when     do, start, continue, finish: unit, lesson
  1        Open it, and read or write one line
  2        Find the page
  3        Say its title out loud
  4        Think of one word that belongs in it
  unclear  Write down the one question it answers
  tired    Leave it open for tomorrow
  afraid   Read its last line; then it's no stranger
  bored    Read one line like a newsreader
"""
