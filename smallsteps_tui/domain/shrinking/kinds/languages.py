"""Languages: learning, speaking, exams, apps, reading, signs."""

KINDS = """
a language exam
  when     prepare, prepare for, study for, take, pass, do, retake, practise for, revise for, practise, get,
           cram for, learn for, resit, sit, learn: ielts, toefl, toeic, dele, delf, dalf, jlpt, hsk, goethe
           exam, telc, testdaf, cambridge exam, german exam, english exam, french exam, spanish exam, language
           test, language exam, language certificate, english test, german test, dutch exam, italian exam, b1
           exam, b2 exam, c1 exam, a1 exam, a2 exam, esol, topik, ielts exam, toefl exam, b1 test, b2 test,
           integration exam, speaking test, speaking exam, oral exam in, b1, b2, c1, a2, a1, c2, duolingo
           english test, english certificate, german certificate, language diploma, norwegian test, swedish
           test, inburgering, korean test, japanese exam, polish exam, latin exam, ielts reading, ielts
           writing, ielts speaking, listening test, goethe test, dutch integration exam, naturalisation
           language test, citizenship language test
  when     -: ielts, toefl, toeic, dele, delf, dalf, jlpt, hsk, goethe exam, telc, testdaf, language exam,
           topik, b1 exam, b2 exam, c1 exam, german exam, english exam, ielts writing, ielts speaking, ielts
           reading, ielts writing task, inburgering, esol, speaking section, reading section, writing section,
           english test, german test, c1 speaking, b2 speaking, placement test, language test, bsl level,
           toefl test, dele c1, german b1, german b2, english b2, cambridge exam, language certificate
  unless   vitamin, blood, plan b1
  number   Do the first one
  time     Practise for two minutes
  1        Read one sample question
  2        Open a practice paper at any page
  3        Write down the date of the exam
  4        Say one sentence you could use in it
  unclear  Write down the part you like best
  tired    Save one practice paper for tomorrow
  afraid   Do one question with the answers beside you
  bored    Answer one question aloud like a newsreader

register for a language exam
  when     book, register for, sign up for, apply for, schedule, register, get, find: ielts, toefl, dele,
           delf, jlpt, hsk, goethe exam, telc, testdaf, german exam, english exam, french exam, spanish exam,
           language test, language exam, language certificate, b1 exam, b2 exam, c1 exam, a2 exam, b1 test, b2
           test, integration exam, english certificate, german certificate, life in the uk test, esol, topik,
           english test, german test, toefl exam, ielts exam, b1 certificate, b2 certificate
  unless   study for, prepare
  1        Look up the next date of the exam
  2        Put your passport or ID next to you
  3        Find the page of the test centre
  4        Say the name of the exam and its level
  unclear  Write down which level you need
  tired    Save the page with the dates
  afraid   Look at the dates, without planning to book
  bored    Plan what you'll eat when it's over

a language app
  when     do, use, keep, start, continue, restart, try, catch up on: duolingo, busuu, babbel, memrise,
           duolingo lesson, language app, duolingo streak, rosetta stone, hellotalk, lingq, pimsleur, drops,
           italki app, assimil, mango languages, wanikani, clozemaster
  when     *: duolingo, busuu, babbel, memrise, wanikani, pimsleur
  when     -: duolingo, busuu, babbel, memrise, duolingo streak, language app, duolingo lesson, pimsleur,
           wanikani, lingq, clozemaster
  unless   eye, ear, ears, cough
  number   Do the first one, halfway
  time     Do two minutes of it
  1        Open the app and answer one question
  2        Open the app
  3        Put the app on your home screen
  4        Say one word from the last lesson
  unclear  Repeat the last lesson
  tired    Answer one question lying down
  afraid   Do a lesson you already know
  bored    Answer in an owl's voice

flashcards and words
  when     do, review, learn, practise, study, revise, memorise, repeat, go through: flashcard, anki, anki
           card, vocabulary, vocab, card deck, anki deck, vocab list, word, new word, vocabulary list,
           irregular verb, word list, verb, phrase, idiom, expression, collocation, phrasal verb, french verb,
           english word, german word, vocabulary card, spanish word, latin vocabulary, declension, greeting,
           colour in, day of week
  when     -: flashcard, anki, anki card, vocabulary, vocab, irregular verb, vocab list, vocabulary list,
           phrasal verb, idiom, greeting, new word, word of the day, anki deck, spanish word, french
           vocabulary, german vocabulary, vocabulary chapter, polish word, french word, german word, greek
           word, italian word, arabic word, russian word, welsh word, japanese word, turkish word
  when     learn, conjugate: word, words, verb
  unless   phone, my vows, write words, song, magic, file, house, action, password, registration, gym, play,
           hymn, poem, part, role, speech, prayer, anthem, mantra, bar, bars, violin, piano, cello, flute,
           dance
  number   Look at the first one
  time     Look at cards for two minutes
  1        Look at one word, and say what it means
  2        Open the app, or get out the cards
  3        Write one word on a slip of paper
  4        Say one word you already know
  unclear  Choose the five you need most
  tired    Do one word in bed
  afraid   Begin with one you know well
  bored    Make up a silly picture for one word

a script, an alphabet, characters
  when     learn, practise, write, memorise, review, study, revise, read, copy, trace, draw: kanji, hiragana,
           katakana, hanzi, chinese character, cyrillic, cyrillic letter, greek letter, korean letter,
           cyrillic alphabet, alphabet, arabic alphabet, greek alphabet, hangul, hebrew alphabet, devanagari,
           arabic script, arabic letter, hebrew letter, thai script, stroke order, russian alphabet, korean
           alphabet, kana, urdu script, alefbet, letters of alphabet, runes
  when     -: arabic letter, hebrew letter, hebrew alphabet, kanji, hiragana, katakana, hangul, cyrillic,
           hanzi, cyrillic alphabet, chinese character, arabic alphabet, kanji practice, greek alphabet
  when     write, practise, copy, trace: hiragana row, katakana row
  unless   play, novel, main character, movie, to, python, bash, app, generator
  number   Write the first one
  time     Practise characters for two minutes
  1        Write one character three times
  2        Find one character on a page
  3        Trace one character with your finger
  4        Look at the shape of one character
  unclear  Write your own name in those characters
  tired    Trace one in the air, lying down
  afraid   Copy one from the page, slowly
  bored    Find an animal hidden in one character

grammar
  when     -: past tense, subjunctive, present perfect, dative, word order, irregular verbs
  when     learn, study, practise, review, revise, understand, do, repeat, go over, brush up on: grammar,
           subjunctive, declension, conjugation, tense, past tense, dative, grammar exercise, german grammar,
           english grammar, french grammar, spanish grammar, latin grammar, preposition, word order, pronoun,
           particle, conditional, verb ending, perfect tense, plural, arabic grammar, grammar rule, ser and
           estar, adjective ending, latin declension, present perfect, passive, comma rule, punctuation,
           imperfect, future tense, grammar homework, polish case, genitive, accusative, sentence structure,
           reflexive verb, modal verb
  when     -: grammar, grammar exercise, subjunctive, german grammar, conjugation, declension, dative, grammar
           homework, english grammar, past tense, irregular verbs grammar, french grammar
  unless   newspaper, blog, research, legal, court, test case, write article
  number   Do the first one
  time     Practise for two minutes
  1        Find one sentence that uses it
  2        Find one example of it on a page
  3        Open the book or your notes at the right page
  4        Copy one example sentence
  unclear  Write down the one thing that confuses you
  tired    Copy one table and put it on the wall
  afraid   Do one you got right last time
  bored    Write the rudest harmless example

pronunciation and listening
  when     repeat after, mimic: *
  when     correct, mend, tame, lose: accent, pronunciation, tones, intonation
  when     improve, practise, work on, train, learn, soften, master, fix, reduce, get, repeat after, echo,
           mimic: accent, pronunciation, mandarin tone, listening, intonation, listening comprehension,
           british accent, american accent, rolling r, rolled r, r sound, th sound, fluency, my english
           accent, tones, speaking skill, listening skill, shadowing, dictation, umlaut, chinese tone
  when     -: pronunciation, accent, shadowing, listening practice, listening comprehension, tongue twister,
           dictation, pronunciation practice, listening exercise, mandarin tones, accent training, german
           listening, french listening, spanish listening, italian listening, english listening, dutch
           listening, japanese listening, russian listening, welsh listening, korean listening, mandarin
           listening, polish listening, listening, ielts listening, speaking practice
  unless   body, muscle, skin, system, bar, therapy, speaker, partner, my husband, my wife, guitar, piano,
           ring, better listener, stereo
  time     Practise for two minutes
  1        Listen to ten seconds of someone speaking it
  2        Say one word of it after them
  3        Choose one sound to try
  4        Open your mouth wide, and close it
  unclear  Write down the one sound that's hard
  tired    Listen lying down, and say nothing
  afraid   Whisper it
  bored    Say it as if you were very grand

films, podcasts, news in a language
  when     understand, listen to: bbc, news, news in german, radio, native speaker
  when     -: reading comprehension, korean drama, foreign film
  when     watch: french movie, spanish movie, german movie, italian movie, korean drama, movie in french,
           telenovela, anime
  when     watch, listen to, read, follow: spanish podcast, french podcast, german podcast, spanish film,
           french film, german film, italian film, news in slow french, easy german, news in german, french
           news, spanish news, german news, anime without subtitles, spanish series, french series, german
           series, korean drama, k drama, french radio, easy spanish, telenovela, english film, english
           series, english podcast, english news, movie in, without subtitles, turkish series, japanese
           film, coffee break french, podcast in
  when     read: french book, spanish book, german book, english book, spanish novel, french novel, english
           novel, german novel, graded reader, book in french, book in german, book in spanish, easy reader,
           italian book, japanese book, dutch book, manga in japanese, le petit prince, swedish book, book
           in english, french newspaper, german newspaper, english newspaper
  when     -: graded reader, easy german, spanish podcast, french podcast, german podcast, french film,
           spanish film, german series
  number   Read or hear the first line
  time     Watch or read two minutes of it
  1        Read or hear one sentence of it
  2        Open it anywhere
  3        Write down one word you'd like to understand
  4        Say its title out loud
  unclear  Put subtitles on in that language
  tired    Listen in bed, without having to understand
  afraid   Choose one made for children
  bored    Guess what they said, and say it louder

a conversation, a partner, a course
  when     find, look for, contact, write to, email, message, choose, try, book: tandem, tandem partner,
           language partner, language tutor, italki lesson, italki teacher, spanish teacher, french teacher,
           german teacher, english teacher, language teacher, english tutor, language exchange, conversation
           partner, spanish tutor, french tutor, speaking partner, penpal, pen pal, german tutor, preply
           lesson, italki, preply, japanese tutor
  when     join, sign up for, register for, enrol in, enroll in, enrol on, find, start, try, book, apply for,
           look for: conversation group, language class, language course, integration course, german course,
           english course, french course, spanish course, language exchange, language cafe, language café,
           stammtisch, evening class in, english class, german class, french class, spanish class, italian
           course, italian class, dutch course, dutch class, language school, conversation club, speaking
           club, language meetup, sprachkurs, arabic class, language exchange meetup, welsh class, japanese
           class, sign language class, sign language course, esol class, english conversation club, swedish
           course, polish course, polish class, irish class, norwegian course
  unless   cancel, bike, skydive, jump
  1        Write one line: who you are, and what you'd like to practise
  2        Look up when and where they meet
  3        Write down one thing you'd like to talk about
  4        Say hello in the language, to the wall
  unclear  Write down which days would suit
  tired    Save one name or one page
  afraid   Tell them you're a beginner
  bored    Learn one joke to take along

a language class or partner, today
  when     continue, meet, have, make: conversation group, language class, language course, integration
           course, german course, english course, french course, spanish course, language exchange, language
           cafe, language café, stammtisch, english class, german class, french class, spanish class, italian
           class, dutch class, conversation club, speaking club, arabic class, welsh class, japanese class,
           sign language class, esol class, polish class, irish class, tandem, tandem partner, language
           partner, italki lesson, preply lesson, conversation partner, speaking partner
  when     go to, attend: conversation group, language class, language course, integration course, german
           course, english course, french course, spanish course, language exchange, language cafe, language
           café, stammtisch, english class, german class, french class, spanish class, italian class, dutch
           class, conversation club, speaking club, arabic class, welsh class, japanese class, sign language
           class, esol class, polish class, irish class, tandem, tandem partner, language partner, italki
           lesson, preply lesson, conversation partner, speaking partner
  when     -: spanish class, spanish course, french class, french course, german class, german course, english
           class, english course, italian class, italian course, dutch class, dutch course, polish class,
           polish course, arabic class, japanese class, portuguese class, russian class, swedish class,
           turkish class, mandarin class, chinese class, korean class, greek class, welsh class, irish class,
           norwegian class, danish class, tandem, language exchange, conversation group, italki, italki
           lesson, language course, language class, integration course, conversation class, language exchange
           meetup, language school, esol class, tandem partner, language cafe
  unless   cancel, bike, skydive, jump, homework, teach, plan
  1        Write down one thing you'd like to say or ask there
  2        Look up when it begins
  3        Write down one thing you'd like to talk about
  4        Say hello in the language, to the wall
  unclear  Write down which days would suit
  tired    Save one name or one page
  afraid   Tell them you're a beginner
  bored    Learn one joke to take along

translate
  when     translate, subtitle, back translate: *
  when     learn: translation
  when     do, finish: translation, translation exercise
  when     -: translation
  unless   business, cv, into action, result, results, ecg, @data, court, clinic, appointment, hospital
  number   Translate the first one, roughly
  time     Translate for two minutes
  1        Translate one sentence, roughly
  2        Read one sentence and say it in your own words
  3        Look up one word
  4        Read its first line aloud
  unclear  Put a mark next to the one hard phrase
  tired    Translate the title
  afraid   Leave a gap for each word you don't know
  bored    Translate one line as a pirate would

speak it with people
  when     speak, talk, practise speaking, practise, use, switch to, order in, chat in: english with, english,
           german with, dutch, danish, in english, in german, in french, in spanish, in dutch, in italian, in
           polish, in swedish, in norwegian, in welsh, in japanese, in portuguese, speaking, speaking english,
           speaking german, speaking french, speaking spanish, small talk in, english speaking, spoken
           english, conversational french, conversational spanish, welsh with, mother tongue, my mother
           tongue, polish with, heritage language, conversation skill, speaking practice
  when     speak, talk, practise speaking, chat in, think in: spanish, french, german, italian, portuguese,
           japanese, chinese, mandarin, cantonese, korean, arabic, hebrew, russian, polish, dutch, swedish,
           norwegian, danish, finnish, icelandic, greek, turkish, hindi, urdu, bengali, farsi, persian, welsh,
           irish, gaelic, catalan, basque, ukrainian, czech, hungarian, romanian, vietnamese, thai,
           indonesian, swahili, latin, esperanto, english, tamil, tagalog, croatian, serbian, lithuanian,
           punjabi, somali
  when     speak: -
  when     talk to: native, native speaker, native speakers
  when     raise: bilingual child, child bilingual, kids bilingual
  when     teach, pass on, speak to: kids polish, kid spanish, child turkish, mother tongue, my language,
           heritage language, kids my language
  when     teach: urdu, welsh, ukrainian
  when     -: mother tongue, speaking practice, bilingual parenting, bilingual, conversation practice,
           speaking english, english speaking, english practice, spoken english
  unless   public, up, presentation, meeting, toast, boss, doctor, truth, lawyer, manager, landlord,
           counsellor, therapist, teacher, conference, wedding, funeral, neighbour
  time     Speak for two minutes, to the cat if you like
  1        Say one sentence out loud in the language
  2        Write down one sentence you'd like to be able to say
  3        Say good morning in the language
  4        Whisper one word of it
  unclear  Choose a place or a time where people speak it
  tired    Send a voice message of one sentence
  afraid   Say it to a pet or a plant first
  bored    Order an imaginary meal in the language

phrases for a trip
  when     learn, practise, memorise, study: some phrases, thai phrase, spanish phrase, french phrase, italian
           phrase, greek phrase, japanese phrase, basic phrase, useful phrase, travel phrase, survival german,
           portuguese phrase, turkish phrase, arabic phrase, holiday spanish, holiday greek, basic spanish,
           basic japanese, basic italian, basic french, basic greek, basic german, enough greek, enough
           spanish, basic arabic, a few words
  when     -: phrasebook, travel phrases, survival german, basic phrases
  unless   music, guitar
  number   Say the first one aloud
  1        Say “thank you” in the language three times
  2        Write “hello” and “thank you” on one card
  3        Look up how they say “please”
  4        Say “thank you” as you'd say it there
  unclear  Write down three things you're sure to need
  tired    Put a note with one phrase in your wallet
  afraid   Try one on a friend first
  bored    Learn how to say “your dog is beautiful”

sign language
  when     -: sign language, sign language alphabet, fingerspelling, bsl, asl
  when     learn, practise, study, take, start: sign language, bsl, asl, british sign language, american sign
           language, fingerspelling, makaton, auslan
  when     learn to: sign
  when     -: sign language, bsl, asl, fingerspelling, makaton, sign language class, bsl class
  unless   contract, document
  time     Sign for two minutes
  1        Look up one sign for it, and make it once
  2        Spell your own name with your hand
  3        Watch someone sign one word
  4        Make the sign for “hello” once
  unclear  Choose three words you say every day
  tired    Watch one video without signing along
  afraid   Sign to the mirror
  bored    Learn the sign for your favourite animal

learn a language
  when     learn, study, practise, revise, improve, master, review, do, start, relearn, restart, continue,
           begin, teach myself, understand, keep up, refresh, brush up, brush up on, become fluent in, be
           fluent in, get better at, get good at, work on, perfect: tagalog, filipino, tamil, telugu, punjabi,
           marathi, gujarati, malay, zulu, xhosa, yoruba, igbo, amharic, somali, kurdish, pashto, dari,
           georgian, armenian, albanian, serbian, croatian, bosnian, bulgarian, slovak, slovenian, latvian,
           lithuanian, estonian, mongolian, nepali, sinhala, khmer, burmese, yiddish, maori, hawaiian, navajo,
           quechua, cornish, breton, manx, luxembourgish, maltese, swiss german, creole, ancient greek, old
           english, tibetan, sanskrit, klingon, scots gaelic, business english, academic english, spoken
           arabic, mother language, brazilian portuguese, conversational spanish, second language, third
           language, language skill, english skill, three languages, hindi, urdu, cantonese, dutch language,
           german language, english language, french language, spanish language, my english, my german,
           language, new language, foreign language, spanish, french, german, italian, portuguese, japanese,
           chinese, mandarin, korean, arabic, hebrew, russian, polish, dutch, swedish, norwegian, danish,
           finnish, icelandic, greek, turkish, bengali, farsi, persian, welsh, irish, gaelic, catalan, basque,
           ukrainian, czech, hungarian, romanian, vietnamese, thai, indonesian, swahili, latin, esperanto,
           english
  when     -: language, new language, language learning, spanish, french, german, italian, portuguese,
           japanese, chinese, mandarin, cantonese, korean, arabic, hebrew, russian, polish, dutch, swedish,
           norwegian, danish, finnish, icelandic, greek, turkish, hindi, urdu, bengali, farsi, persian, welsh,
           irish, gaelic, catalan, basque, ukrainian, czech, hungarian, romanian, vietnamese, thai,
           indonesian, swahili, latin, esperanto, english, tamil, tagalog, croatian, serbian, lithuanian,
           punjabi, somali, spanish lesson, french lesson, german lesson, estonian, language study, language
           lesson, english lesson, italian lesson, japanese lesson, korean lesson, dutch lesson, arabic
           lesson, welsh lesson, polish lesson, ancient greek, sanskrit, yiddish, spanish practice, french
           practice, german practice, language practice, business english, mandarin lesson, russian lesson,
           portuguese lesson
  unless   embassy, essay, visa, food, shepherd, restaurant, salad, cooking, breakfast, homework, passport,
           citizenship, ivy, body language, history, takeaway, take away, dinner, lunch, tea, eat, on the way
           home, curry, wine
  number   Learn one word
  time     Read or say one word after another for two minutes
  1        Learn one word
  2        Say one word of it out loud
  3        Put the book on the table, or open the app
  4        Say hello in the language
  unclear  Learn the word for what's in your hand
  tired    Listen to half a song in it
  afraid   Say one sentence to the mirror
  bored    Learn the rudest harmless word

anything else in a language
  when     record: myself speaking
  when     understand: spoken french, punjabi, accent, dialect
  when     improve: english, english writing
  unless   bsl, asl, sign, signs, fingerspelling, call, phone, ring, email, mail, write, text, message, ask,
           tell, thank, buy, order, sell, cancel, book, find, return, visit, choose, talk, meet, invite,
           apologise, contact, pay, insurance, donate, reply, answer, complain, dead, died, drive, think,
           passport, citizenship, furniture, restaurant, nail, shoe, silver, muffin, salad, bulldog, history,
           literature, pencil case, court, suit, staircase, fry, toast, bean, read, watch, essay, cv, letter,
           translate, draw, cook, paint, shine, correct, mark, grade, hand in, submit, wash, nails, polish
           the, polish my, listen, film, podcast, news, sing, song, memorise
  time     Say or read it for two minutes
  1        Say one word of it, slowly
  2        Write one word on a slip of paper
  3        Open the book or the app where you left off
  4        Whisper the word that sounds best
  unclear  Look up one word
  tired    Listen to one sentence in bed
  afraid   Say one word with the window closed
  bored    Say one word with a spoon as a microphone

add new cards
  when     make, add, create: vocabulary list, vocab list, word list, new word, word
  unless   phone, song, vow, file, password
  1        Write one word on one card
  2        Choose the first word
  3        Put the pen and the cards together
  4        Say one word out loud
  unclear  Choose the five you need most
  tired    Type one word into your phone
  afraid   Begin with one you know well
  bored    Draw it in place of its meaning
"""
