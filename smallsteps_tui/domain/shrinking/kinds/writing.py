"""Writing: books, poems, speeches, memoirs, letters; being stuck, publishing."""

KINDS = """
cut a text or slides down
  when     cut, cut down, shorten, trim, reduce: slide, slides, word, page, text, script, scene, footnote, talk,
           section, post, newsletter, cv, chapter, list
  unless   hair, hedge, paper, card, pastry, carb, screen
  1        Put a dot next to one thing that could go
  2        Read one line of it with a pencil in your hand
  3        Say what it's about in one sentence
  4        Rest your eyes for one breath
  unclear  Write down the one you'd never cut
  tired    Move one to the end, out of sight
  afraid   Keep the old version under another name
  bored    Cut it to a single line, for fun

write a book or a story
  when     start, begin: story, memoir
  when     finish, write, draft, work on, start, continue: chapter, prologue, epilogue, ending, opening, next
           scene, fanfic, story idea
  when     -: prologue, epilogue, fanfic, book idea
  when     write, work on, draft, get back to: novel, short story, screenplay, script, play, manuscript,
           scene, children's book, fanfiction, fiction, novella, film script, podcast script, radio play,
           first draft, draft zero, rough draft, act, second act, ending, opening scene, first chapter,
           picture book, thriller, fantasy novel, crime novel, sequel, trilogy, comic script, video script,
           nanowrimo
  when     write, work on, draft: book, story, ebook
  when     write, draft, work on, outline: chapter
  when     -: novel, manuscript, screenplay, short story, my book, first draft, nanowrimo, children's book,
           fanfic, fanfiction, opening scene, second draft, my novel
  when     finish, start, continue, complete: short story, screenplay, manuscript, scene, children's book,
           fanfiction, novella, film script, podcast script, radio play, first draft, draft zero, rough draft,
           opening scene, first chapter, picture book, comic script, video script, nanowrimo, my novel
  unless   read, bash, python, shell, prescription, thesis, dissertation, library, recommend, cash, print,
           bind, finish the book
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence of it
  2        Open it at the last line you wrote
  3        Put paper and a pen on the table
  4        Say one name that's in it
  unclear  Write down one thing that happens in it
  tired    Write down one word that belongs in it
  afraid   Write one sentence that no one will read
  bored    Let something absurd happen in one sentence

a memoir, a family history
  when     write, work on, start, finish, draft, record, continue, write down: memoir, autobiography, family history,
           life story, family chronicle, family story, memory, grandma's story, chronicle, recollection, biography,
           travel diary
  when     -: memoir, family history, life story, family chronicle, autobiography, memoirs
  when     write about: childhood, life, family, grandmother, grandfather, village, memory
  unless   read, computer, card, software
  time     Write for two minutes about one moment
  1        Write down one moment you can still see
  2        Write down one smell from back then
  3        Look at one old photo
  4        Say the name of one street or room
  unclear  Write down three years that matter
  tired    Tell your phone about one moment, lying down
  afraid   Write down a happy one first
  bored    Write down the family's silliest story

characters, plot, world
  when     do, write: character interview, character sheet, character study
  when     develop, invent, create, describe, write, flesh out, build, work out: character, hero, villain,
           protagonist, plot, story world, backstory, antagonist, fantasy world, magic system, storyline,
           twist, characters
  when     plan, outline: ending, chapter, first chapter, prologue, epilogue, opening scene, novella, short
           story, thriller, novel, story, book, act, second act, plot, mystery, screenplay, scene, trilogy
  when     outline: series
  when     -: worldbuilding, world building, character, plotting, backstory, character sheet
  unless   garden, graph, data, chart, vegetable, allotment, reference
  1        Write down what the main person in it wants
  2        Write down one thing they're afraid of
  3        Give one person in it a name
  4        Choose the colour of someone's coat
  unclear  Write down what changes from beginning to end
  tired    Write down one name for someone in it
  afraid   Write “What if …” and finish the sentence in pencil
  bored    Let two of them meet in a lift

dialogue
  when     write, rewrite, improve, finish, work on: dialogue, conversation between, monologue
  when     fix: dialogue, conversation between, monologue
  when     -: dialogue, monologue
  1        Write one line for someone in it to say
  2        Write down what the other one doesn't say
  3        Say one line aloud in their voice
  4        Choose who speaks first
  unclear  Write down what each of them wants
  tired    Write one “No.” and leave it there
  afraid   Let them talk about the weather
  bored    Let one of them lie

stuck in writing, starting again
  when     get past, overcome, beat, break through, get over, get through: writer's block, block, writing block
  when     get back into, get back to, return to, start, resume: writing, writing habit, writing practice,
           creative writing
  when     -: writer's block, writers block, creative writing, writing habit, writing routine
  1        Write one line on what you see from the window
  2        Write your name, and one word after it
  3        Copy one sentence you love from a book
  4        Say one sentence aloud, as if dictating it
  unclear  Write down what you'd write if no one read it
  tired    Write three words on the back of an envelope
  afraid   Write one line, and tear it up
  bored    Write a complaint from your left shoe

vows and love letters
  when     write, draft, finish, prepare: vow, wedding vow, love letter, love poem, valentine's card, valentine
  when     -: vow, wedding vow, love letter
  1        Write down one small thing you love about them
  2        Write down the moment you knew
  3        Write their name at the top of a page
  4        Say their name, the way you say it
  unclear  Write down one thing you'd like to promise
  tired    Write “You …” and one word after it
  afraid   Write it for yourself, as badly as it comes
  bored    Promise something silly first

a speech for an occasion
  when     write, give, prepare, hold, draft, practise, finish, plan, start, do: best man speech, wedding
           speech, birthday speech, retirement speech, farewell speech, thank you speech, maid of honour
           speech, laudation, graduation speech, acceptance speech, father of bride speech, leaving speech,
           anniversary speech, after dinner speech
  when     -: best man speech, wedding speech, birthday speech, farewell speech, maid of honour speech,
           retirement speech, leaving speech
  when     speak at: wedding, party, birthday, dinner, graduation, retirement party
  when     write, give, prepare, draft, practise, rehearse: toast
  unless   bread, cheese
  1        Write down one moment you'd like to mention
  2        Write down three words for them
  3        Raise a cup to the wall, and say a name
  4        Think of one thing that made you both laugh
  unclear  Ask someone who knows them for one story
  tired    Write down the last line: “To …”
  afraid   Tell one friend about it first
  bored    Write the version you could never give

write a poem, a song, a joke
  when     write, work on, compose, finish: poetry collection, poem collection, comedy sketch, comedy, stand
           up, rap text, hymn, parody
  when     -: comedy sketch, poetry collection, stand up set
  when     write, compose, finish, start, work on: poem, haiku, lyric, joke, song, rap, limerick, verse,
           melody, ballad, song text, lullaby, sonnet, psalm, stand up set, comedy set, chorus
  when     -: poem, poetry, songwriting, lyrics, haiku, song text
  unless   read, learn, translate, send, submit, publish, landscape
  number   Write one line
  time     Write for two minutes
  1        Write one bad line
  2        Hum or say one line into your phone
  3        Put a scrap of paper and a pencil near you
  4        Choose one word you like the sound of
  unclear  Write down what you can see from here
  tired    Save one word you like
  afraid   Write one line on a slip of paper you can throw away
  bored    Rhyme with the first thing you see

publish, submit, send to readers
  when     *: back cover text, cover text
  when     publish, self publish, pitch: novel, manuscript, book, cookbook, essay collection, children's book,
           article, novella, memoir, screenplay, picture book, pitch
  when     publish, self publish, pitch: poem, story, short story, poetry collection, poetry
  when     write, draft, finish, polish: query letter, book proposal, synopsis, blurb, pitch letter
  when     find, look for, approach, choose: publisher, literary agent, literary magazine
  when     get, be: published
  when     -: query letter, book proposal, synopsis, blurb, self publishing, literary agent, short story
           competition, writing competition
  when     query: agent, literary agent, publisher, editor, magazine, journal
  unless   estate, job, thesis, real estate, letting, travel agent, insurance, homework, term
  1        Write what it's about in one sentence
  2        Open one page that takes work like yours, and read its rules
  3        Write down one place you'd love to see it
  4        Say the title and your name aloud
  unclear  Ask someone who's been through it how they started
  tired    Save one address for another day
  afraid   Choose a place where a no would hardly matter
  bored    Design the cover in ten seconds

show one's writing
  when     show, read out, read to, let read: poem, writing, story, song, manuscript, draft, novel, diary, blog
  unless   nobody, no one, nothing
  1        Read its first line out loud, to yourself
  2        Choose your favourite line in it
  3        Choose the kindest reader you know
  4        Put it, or one of them, in front of you
  unclear  Write down what you'd like to hear about it
  tired    Send one line, and leave it at that
  afraid   Ask them for one good thing, and nothing else
  bored    Read it in a silly voice first

readers for a draft
  when     give, show, share, hand, hand over: manuscript, draft, novel, story, first chapter, poem, writing,
           chapter
  when     find, ask, look for, contact, get: beta reader, test reader, first reader, reader
  when     -: beta reader, beta readers
  unless   card, supervisor, professor, meter, boss, lawyer, feedback, note, notes, comment, comments,
           thought, thoughts, verdict, opinion, hand in, submit, turn in, title, name, ending, break, rest, a
           read, another, blog, wedding, mass, lesson, kindle, funeral, newsletter, service, nobody, no one
  1        Write one line: “Would you read a page for me?”
  2        Choose the page you like best
  3        Write down one person who's kind
  4        Read your best line aloud to the room
  unclear  Write down one thing you want to hear about
  tired    Choose a reader, and leave the rest
  afraid   Ask them to tell you one thing they liked
  bored    Read one paragraph to a plant

a title or a name
  when     find, choose, come up with, pick, think of, think up: title, pen name, pseudonym, chapter title, headline
  when     -: title, headline, pen name
  when     name: character, protagonist, villain, hero, antagonist, heroine, main character
  unless   job, deed, car, boxing
  1        Write one down, however silly, and say it out loud
  2        Write down the one word that matters most in it
  3        Read the titles on your shelf
  4        Think of one title you love
  unclear  Write down how someone would feel at the end
  tired    Write one word on a slip of paper
  afraid   Call it “Untitled 1” for today
  bored    Name it after a dish

write down what would go astray
  when     write down, note, note down, jot down, type up, type, write out: *
  when     collect: recipe, idea, story
  when     type, type up, type out, copy out, digitise: @story, @verse, @text, lyrics, lyric, handwritten
           page, page
  unless   password, will, number plate, address, handwritten exam, what i spend, name on, pin, typing,
           cheque, type 1, type 2, foundry, type a blood, type o, blood type, type c, type specimen
  1        Put the page for it in front of you, on paper or a screen
  2        Say it into your phone
  3        Write today's date at the top
  4        Think of its first word
  unclear  Write down who it's for
  tired    Say it aloud, lying down
  afraid   Write it on the back of a receipt
  bored    Write it in capitals, like a headline

write, whatever it is
  when     -: word, words, 200 words, 500 words
  when     write, draft, compose, type, write about, dictate: -
  when     bash out, bang out, knock out, churn out, hammer out, crank out, get down, freewrite, free write,
           scribble, smash out, pound out, add, finish, do, manage, force out, squeeze out, dash off: word,
           sentence, paragraph, line of text
  when     -: writing, writing session, writing practice
  when     write, draft: page, one page, two pages, three pages, morning pages, word
  unless   date, due date, owe, owes, fridge, lid, label, whiteboard, blackboard, on the box, on the wall, on
           the calendar, on the back, on the inside, excluder, will, cheque, exam, code, test, script, list,
           name on, have a word, a word with
  time     Write for two minutes
  number   Write one sentence
  1        Write its first three words, as they come
  2        Write the date at the top of one page
  3        Put something to write with on the table
  4        Choose the first word
  unclear  Write down who it's for
  tired    Write three words
  afraid   Write one line that no one will read
  bored    Write one sentence with your other hand

one sentence
  when     write, draft, add, finish, redo, rewrite, fix: sentence, first sentence, last sentence, opening
           sentence, one sentence, closing sentence, ugly sentence, topic sentence, opening line, hard
           sentence
  unless   prison, court, code, spanish, german, french
  1        Write its first two words
  2        Say it out loud once, as you'd tell a friend
  3        Put something to write with on the table
  4        Choose the first word
  unclear  Write down who it's for
  tired    Say it into your phone
  afraid   Write it where no one will read it
  bored    Write it with your other hand

pictures for a text
  when     illustrate: *
  when     draw, sketch, paint: illustration, book cover
  1        Sketch one scene with a thick pencil
  2        Draw one head, as an egg
  3        Put one sheet and one pen in front of you
  4        Draw one line in the air
  unclear  Mark a page that needs a picture
  tired    Draw with your eyes half shut
  afraid   Draw it stamp-sized
  bored    Give everyone enormous hats
"""
