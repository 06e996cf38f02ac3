"""Writing: books, poems, reports, posts; revising, outlining."""

KINDS = """
write a book or a story
  when     write, work on, draft, finish, start, continue, publish, plan: book, novel, story, short story,
           memoir, screenplay, script, play, manuscript, scene, children's book, autobiography, fanfiction,
           fiction, ebook, novella, cookbook
  when     write, draft, work on, outline: chapter
  when     become, be: writer, author, novelist
  when     -: novel, manuscript, memoir, screenplay, short story, my book, first draft
  unless   read, bash, python, shell, prescription
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence of the story
  2        Open it at the last line you wrote
  3        Put paper and a pen on the table
  4        Say one name that is in it
  unclear  Write down one thing that happens in it
  tired    Write down one word that belongs in it
  afraid   Write one sentence that no one will read
  bored    Let something absurd happen in one sentence

write a poem, a song, a joke
  when     write, compose, finish, start, work on: poem, haiku, lyric, toast, joke, song, rap, limerick,
           verse, melody, tune, ballad, musical, beat
  when     -: poem, poetry, songwriting, lyrics
  number   Write one line
  time     Write for two minutes
  1        Write one bad line
  2        Hum or say one line into your phone
  3        Put a scrap of paper and a pencil near you
  4        Choose one word you like the sound of
  unclear  Write down what you can see from here
  tired    Collect one word
  afraid   Write one line on a slip you can throw away
  bored    Rhyme with the first thing you see

write an essay, a report, a text for work
  when     write, draft, finish, start, work on, write up, complete, hand in, prepare, submit, do: essay,
           report, proposal, article, term paper, research paper, review, summary, speech draft, newsletter,
           press release, minutes, grant proposal, grant application, case study, business plan, white paper,
           paper, text, briefing, evaluation, annual report, quarterly report, statement, post, content, copy,
           documentation, docs, readme, manual, wiki page, handover note, release note, obituary, column,
           translation, recommendation letter, letter of recommendation, self review, performance review
  when     -: essay, quarterly report, annual report, term paper, grant proposal, newsletter, report,
           documentation
  unless   wall, wrapping, bank, police, toilet, book report card
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence of the text
  2        Open the file, or an empty page
  3        Write its title at the top
  4        Say its main thought in one breath
  unclear  Write down one question the reader has
  tired    Write three headings, and stop
  afraid   Write one sentence that no one will read, and delete it if you like
  bored    Write one sentence as gossip

blog and post
  when     blog: *
  when     write, publish, start, post, update, draft, share: blog, blog post, post, instagram post, linkedin
           post, tweet, thread, substack, website text, update
  when     -: blog, blog post, substack
  1        Write one bad sentence of the post
  2        Write its title at the top of a page
  3        Open a new draft
  4        Say what it's about, in five words
  unclear  Write down whom you'd like to read it
  tired    Write down one title for another day
  afraid   Write it in your notes, where no one reads
  bored    Write the silliest title first

write, whatever it is
  when     write, draft, compose, type, write about, dictate: -, *
  when     -: writing, writing session, writing practice
  unless   will, cheque, exam, code, test, script, list, name on
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence
  2        Write the date at the top of one page
  3        Put something to write with on the table
  4        Choose the first word
  unclear  Write down who it is for
  tired    Write three words
  afraid   Write one line that no one will read
  bored    Write one sentence with your other hand

revise and edit
  when     edit, proofread, rewrite, polish, revise, shorten, cut down, redraft, spell check: *
  when     correct: essay, text, draft, translation, proof
  when     address, incorporate, answer, respond to, work in: comment, feedback, reviewer comment, revision,
           review, reviewer, edit
  when     read: draft, comment, feedback, reviewer comment
  when     -: revision, draft, proofreading, editing, feedback
  unless   photo, picture, video, biology, exam, nails, silver, floor, shoe, posture, podcast, for
  time     Read over it for two minutes
  number   Change one word on one page
  1        Change one word in it
  2        Read one paragraph of it aloud
  3        Open it at any page
  4        Think of one word you'd swap
  unclear  Mark one sentence that trips you up
  tired    Mark one place, and change nothing
  afraid   Begin with commas
  bored    Read one sentence in a villain's voice

outline
  when     outline, structure, brainstorm: *
  when     write, make, draw: outline, mind map, concept, table of contents
  when     come up with: idea, topic, title, name, *
  when     -: outline, mind map, brainstorming
  1        Write down one heading
  2        Write down one word that belongs in it
  3        Put one empty page on the table
  4        Say one part of it out loud
  unclear  Write down how it ends
  tired    Write three words anywhere on a page
  afraid   Draw it in pencil, as circles
  bored    Make the list in the wildest order
"""
