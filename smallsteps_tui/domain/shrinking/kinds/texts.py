"""Texts for a purpose: essays, minutes, reviews, posts, short texts, scripts, translations, revising."""

KINDS = """
an article, an opinion, a column
  when     write, prepare, finish: sermon, homily, letter page, opinion
  when     -: sermon, homily
  when     write, draft, finish, start, work on, pitch: op ed, article, opinion piece, feature article,
           magazine article, guest article, interview piece, editorial, feature piece
  when     write: open letter, petition
  when     -: op ed, editorial, mag article, magazine article, newsletter article, parish magazine article,
           feature article, local paper article
  when     write, draft, pitch: column
  unless   spreadsheet, excel, read, clothing, journal
  time     Write for two minutes
  1        Write down the one sentence you'd want quoted
  2        Write down who'd disagree, and why
  3        Put the subject at the top of a page
  4        Say your opinion in one breath
  unclear  Write down one thing that made you angry or happy
  tired    Write the headline, and stop
  afraid   Write it to one friend, as a letter
  bored    Write the opposite opinion for one line

write an essay, a report, a text for work
  when     write, finish, prepare, do: quarterly review, year review, annual review text
  when     write, draft, write up: essay, report, proposal, term paper, research paper, summary, speech draft,
           case study, business plan, white paper, paper, text, briefing, evaluation, annual report, quarterly
           report, statement, content, copy, documentation, docs, readme, manual, wiki page, release note,
           seminar paper, book report, monthly report, final report, assignment essay, status report, project
           report, protocol, memo, project proposal, reflection, learning journal, portfolio entry, coursework
           essay
  when     -: essay, quarterly report, annual report, term paper, report, documentation, seminar paper, book
           report, monthly report, status report, memo
  when     do, prepare, complete, finish, start, work on: essay, report, proposal, term paper, research paper,
           summary, speech draft, case study, business plan, white paper, briefing, annual report, quarterly
           report, seminar paper, book report, monthly report, final report, assignment essay, status report,
           project report, memo, project proposal, reflection, learning journal, portfolio entry, coursework
           essay, release note, readme
  unless   wall, wrapping, bank, police, toilet, school report, literature, expense, restaurant, thesis,
           report it, lost, stolen
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence of the text
  2        Open the file, or an empty page
  3        Write its title at the top
  4        Say its main thought in one breath
  unclear  Write down one question a reader would have
  tired    Write three headings, and stop
  afraid   Write one sentence that no one will read, and delete it if you like
  bored    Write one sentence as gossip

minutes of a meeting
  when     -: minutes of staff meeting, minutes of meeting
  when     write, type up, do, finish, write up: minutes, meeting notes, meeting minutes, meeting note,
           protocol of meeting
  when     -: meeting minutes, minutes, meeting notes, meeting note
  1        Write down one thing that was decided
  2        Write down who was there
  3        Write the date and the name of the meeting
  4        Say who said something
  unclear  Ask someone what they took from it
  tired    Type up one line of your scribbles
  afraid   Write down something no one would argue with
  bored    Write one line as a sports reporter

a review of something
  when     write, leave, post, give: review, review of restaurant, rating, book review, hotel review, product
           review, testimonial, film review
  when     -: book review, film review
  unless   performance, literature, self, code, systematic, peer, annual, get, paper, quarterly, monthly, year
  1        Write one line on how it was
  2        Choose how many stars you'd give it
  3        Find the page it goes on
  4        Say in one word how you found it
  unclear  Write down who you'd send there
  tired    Click the stars, and write nothing
  afraid   Leave your name off
  bored    Review the door handle

blog and post
  when     blog: *
  when     write, update, draft: blog, blog post, post, linkedin post, tweet, thread, substack, website text,
           update, newsletter, blog entry, blog article, newsletter issue, recipe blog, travel blog
  when     -: blog, blog post, substack, newsletter, travel blog
  when     -: linkedin post, instagram post, facebook post, social media post
  when     keep, run, start, launch: blog, blog post, linkedin post, substack, newsletter, recipe blog, travel
           blog, newsletter issue
  when     publish, post: blog, tweet, thread, linkedin post, substack, blog post, blog entry
  unless   fence, office, mail, letter, parcel, package, goal, phone, windows, software, unsubscribe, post
           feedback, domain, renewal
  1        Write one bad sentence of the post
  2        Write down one thing you'd tell one reader
  3        Open a new draft
  4        Say what it's about, in five words
  unclear  Write down who you'd like to read it
  tired    Write down one title for another day
  afraid   Write it in your notes, where no one reads it
  bored    Write the silliest title first

short texts: about page, captions, descriptions
  when     improve, make, finish, check: website text, homepage text, shop text
  when     write, draft, finish, rewrite, update, do, create: about page, bio, caption, product description,
           press release, product text, website copy, slogan, tagline, flyer text, invitation text, landing
           page text, company profile, author bio, image description, sales page, job ad, advert, ad,
           advertisement, description, instagram caption, brochure, leaflet, programme note, artist statement,
           flyer
  when     -: about page, press release, bio, caption, product description, artist statement, author bio
  unless   biology, blocker
  1        Write down three words that belong in it
  2        Read how someone else does theirs
  3        Say it as you would to a neighbour
  4        Think of one person it's for
  unclear  Write down what someone would do after reading it
  tired    Write the first three words
  afraid   Write it in the third person, about a friend
  bored    Write it as a shouting market trader

write a script for a recording
  when     write, draft, plan, prepare, outline: episode, podcast, podcast episode, video, youtube video,
           voiceover, show notes, show note
  when     -: podcast script, podcast episode, show notes
  unless   edit, watch, listen
  1        Write down the first sentence you'd say into the mic
  2        Write down one question it answers
  3        Write the episode number at the top
  4        Say hello to your listeners, once
  unclear  Write down three things you'd like in it
  tired    Say one idea into your phone
  afraid   Say it to someone you know who listens
  bored    Open with a very odd noise

translate
  when     translate: website, menu, manual, cv, speech
  when     translate, back translate: questionnaire, questionaire, survey, interview guide, interview,
           transcript, abstract, summary
  when     translate: poem, story, text, article, book, page, letter, song, chapter, email, recipe, song text,
           paragraph
  when     translate: *
  when     -: translation, translating
  when     do, finish, start, work on, continue, complete: translation
  unless   diploma, certificate, birth, document, degree
  number   Translate one sentence
  time     Translate one sentence after another for two minutes
  1        Translate one sentence
  2        Translate its title
  3        Put the two texts side by side
  4        Choose one hard word, and try out three others
  unclear  Mark the words you don't know
  tired    Read one line of it aloud
  afraid   Write down the literal version, however clumsy
  bored    Translate one line into a dialect

shorten
  when     cut, shorten, trim, cut down: word, chapter, text, essay, abstract, draft, intro, scene, speech,
           paragraph, page, manuscript
  unless   grass, hedge, hair, beard, tree, nails, paper, out, sugar, video, song, track, film, podcast,
           trailer, reel, music
  1        Cross out one word no one will need
  2        Mark one sentence you could do without
  3        Read one page with a pencil in hand
  4        Put brackets round one word
  unclear  Write down what it's about, and cut what isn't
  tired    Mark one sentence, and cut nothing yet
  afraid   Move what you cut to a file called “Later”
  bored    Cut one adjective from a page

revise and edit
  when     edit, proofread, correct, check: blog post, article, newsletter, thesis, dissertation, caption
  when     do, finish: copyediting, proofreading, copy edit
  when     proofread, rewrite, redraft, spell check, paraphrase, reword, rephrase: *
  when     cut down: text, essay, draft, chapter, abstract, paragraph, paper, article, story, script
  when     edit, proofread, rewrite, polish, revise, shorten, redraft, go over: thesis, dissertation, draft,
           chapter, essay, manuscript, novel, newsletter, text, scene, opening scene, story, report, paper,
           screenplay, poem, first draft, article, book, second draft, memoir
  when     correct: essay, text, draft, translation, proof
  when     -: proofreading, editing, second draft
  when     edit, proofread, correct: post
  unless   photo, picture, video, biology, exam, nails, silver, floor, shoe, posture, for, resubmit, maths,
           will, function, code, module, query, app
  time     Read over it for two minutes
  number   Change one word on one page
  1        Read its first line, and mark one word you'd change
  2        Read one paragraph of it aloud
  3        Open it at any page
  4        Think of one word you'd swap
  unclear  Mark one sentence that trips you up
  tired    Mark one place, and change nothing
  afraid   Begin with commas
  bored    Read one sentence in a villain's voice

outline
  when     -: essay plan, chapter plan, bullet point, essay outline
  when     write, make, do, plan: essay plan, essay outline, chapter plan
  when     plan: essay, report, article, paper, chapter, talk, presentation
  when     outline, structure: *
  when     write, make, draw: mind map, concept, table of contents
  when     write, make: outline
  when     -: outline, mind map
  unless   pen, ink, marker, mural, drawing, sketch, lips, eyes, chalk, tattoo, paint, @animal, outline
           planning, outline permission, outline agreement, outline stitch, planning permission, body, shape, hand,
           letters, in white, in black, in ink
  1        Write down one heading
  2        Write down one word that belongs in it
  3        Put one empty page on the table
  4        Say one part of it out loud
  unclear  Write down how it ends
  tired    Write three words anywhere on a page
  afraid   Draw it in pencil, as circles
  bored    Make the list in the wildest order

one question to answer
  when     do, solve, answer, attempt, redo, retry, crack, work through, try, practise, puzzle out, finish:
           question, q
  when     do, attempt, redo, retry, practise, finish, puzzle out, work through: problem
  when     solve, answer, crack: maths problem, physics problem, chemistry problem, chess problem, geometry
           problem
  unless   landlord, boss, neighbour, marriage, drink, gambling, money, mice, damp, parking, identity,
           address, insurance, age, income, residence, noise, interview, kid, son, daughter, childs, security,
           honestly, divorce, 's question, about the, about her, about his, text, email
  time     Work on it for two minutes
  number   Read the first one aloud
  1        Read it once, slowly, with a pen in your hand
  2        Open it at the right page
  3        Put it on the table with a pen
  4        Say in three words what it's about
  unclear  Put a ring around the one word that's not clear
  tired    Copy it onto a slip of paper for tomorrow
  afraid   Write down the one bit of it that you can do
  bored    Read it as if it were poetry
"""
