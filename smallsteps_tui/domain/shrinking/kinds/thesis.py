"""A thesis: its chapters, its data, its supervisor, its defence."""

KINDS = """
a thesis or a dissertation
  when     write, draft, work on, finish, start, revise, write up, complete, continue, advance, get back to,
           return to: thesis, dissertation, phd, master's thesis, master thesis, masters thesis, bachelor
           thesis, bachelor's thesis, thesis chapter, theory chapter, empirical chapter, theoretical
           framework, results chapter, doctoral thesis, doctorate, monograph, habilitation, msc thesis, ma
           thesis
  when     write, draft, finish, start, work on, write up, rewrite: chapter, subchapter
  when     -: phd
  when     procrastinate on: thesis, dissertation, phd
  when     *: thesis, dissertation, phd thesis, master's thesis, master thesis, masters thesis, bachelor
           thesis, bachelor's thesis, thesis chapter, theory chapter, theoretical framework
  unless   binding, bind, print, printed, supervisor, defend, defence, defense, flooring, supervise, read,
           novel, topic, book, textbook, maths, chemistry, biology, physics, question, questions, exercises,
           exercise, history, bound, spiral
  time     Write for two minutes
  number   Write one sentence of it
  1        Write one bad sentence of it
  2        Open the file and read the last line you wrote
  3        Open the file
  4        Say in one breath what it's about
  unclear  Write down one question it tries to answer
  tired    Open the file, and put the cursor where you'd go on
  afraid   Write one sentence that no one will read, and delete it if you like
  bored    Write one sentence of it as a children's book

the literature review
  when     write, draft, finish, start, work on, do, write up, revise, complete: lit review, literature
           review, literature chapter, systematic review, related work, theory section, theory part
  when     *: literature review, lit review, literature chapter, related work, related work section,
           literature section, state of research, research overview, theory section, systematic review, review
           of literature
  when     read, review, sort, organise, find, collect, go through: literature
  when     *: lit review
  1        Write one line on what one paper says
  2        Read the last three lines of one paper
  3        Write down one author who belongs in it
  4        Say one thing the field agrees on
  unclear  Write down two papers that disagree
  tired    Put one paper at the top of the pile
  afraid   Begin with the paper you like best
  bored    Write one line in which two authors quarrel

the methods section
  when     *: methods section, methods chapter, method section, method chapter, methodology, methodology
           chapter, methods part, method part, materials and methods, research design
  when     write, draft, finish, start, describe, work on, do, write up: methods section, methods chapter,
           methodology
  when     -: methods
  when     write, draft, describe, write up: method, methods
  1        Write one plain sentence on what you did first
  2        Write down three things you used or asked
  3        Tell the kettle how you found your answers
  4        Name the first thing you did, in three words
  unclear  Write down what a stranger would need to repeat it
  tired    Write three headings: who, what, how
  afraid   Write it as a recipe, for yourself
  bored    Write the first step as if for a cooking show

results, discussion, conclusion
  when     *: discussion section, discussion chapter, results section, findings chapter, results chapter,
           concluding chapter, discussion part, findings section, conclusion chapter
  when     write, draft, finish, start, outline, work on, rewrite, write up: discussion section, discussion
           chapter, results section, results chapter, findings chapter, conclusion, result, finding,
           implication, limitation
  when     write, draft, finish, outline, work on, rewrite, write up: discussion
  when     -: conclusion
  when     *: discussion section, discussion chapter
  unless   password, friend, medical, blood, lab results, doctor
  1        Write down one thing you found, as you'd tell a friend
  2        Write down one thing that surprised you in it
  3        Open the last figure or table you made
  4        Say “I found that …” and finish the sentence
  unclear  Write down what you can say now that no one could before
  tired    Write half a sentence, and stop
  afraid   Begin with what you couldn't show
  bored    Write the finding as a headline

introduction and abstract
  when     *: dissertation introduction, thesis introduction, introduction chapter, opening chapter, executive
           summary
  when     write, draft, finish, start, work on: introduction, intro, abstract, exposé, expose, problem
           statement
  when     -: introduction, abstract, exposé
  unless   art, painting, abstract class, podcast, video, song, track, music, game
  1        Write the clumsiest first sentence you can
  2        Write the question it answers, with a question mark
  3        Write down the first word of its title
  4        Say in one breath what the whole thing is about
  unclear  Write down what readers know before they begin
  tired    Write its main question at the top of a page
  afraid   Write one line on who could use the answer
  bored    Begin it like a crime novel

a topic or a research question
  when     find, spot: research gap, niche
  when     fill: research gap
  when     *: research gap
  when     choose, find, pick, decide on, look for, come up with, settle on: topic, thesis topic, research
           question, dissertation topic, research topic, hypothesis, title of thesis
  when     *: thesis topic, research question, dissertation topic, hypothesis, research topic
  1        Write down one thing you've wondered about
  2        Write down one text or class you liked
  3        Write down one topic you're sure you don't want
  4        Name one thing you could talk about all evening
  unclear  Put “why” or “how” in front of it, and a question mark after it
  tired    Write down one word that could be in the title
  afraid   Write down three, without keeping any
  bored    Write down the oddest topic anyone would allow

a proposal for research
  when     *: research proposal, thesis proposal, dissertation proposal, phd proposal, master's proposal,
           doctoral proposal, grant proposal, grant application, research grant, funding application
  when     write, draft, finish, prepare: exposé
  1        Write down in one plain line what you'd like to do
  2        Write down who'd like to know the answer
  3        Read the first line of what they ask for
  4        Say your question aloud, as if to a neighbour
  unclear  Write down what you'd do in the first month
  tired    Copy their headings into an empty page
  afraid   Write your question down, and show it to no one
  bored    Explain the plan to a seven-year-old

plan the thesis
  when     plan, schedule, organise, structure, outline, map out: thesis, dissertation, phd, chapter,
           discussion chapter, thesis chapter
  when     make, write: thesis plan, thesis outline
  when     *: thesis plan, thesis outline, thesis schedule
  1        Write down the names of its parts, one to a line
  2        Put a cross next to the part you know best
  3        Write down one date that's fixed
  4        Say which part comes first
  unclear  Write what you'd like one part to show
  tired    Write down one part, and stop
  afraid   Plan this week, and no further
  bored    Draw it as a map with one swamp

data
  when     enter, type in: survey answer, response, data
  when     make, write, fix: codebook, coding scheme
  when     -: codebook
  when     clean, enter, prepare, code, import, tidy, check, merge, sort, organise, anonymise, label, process,
           export, explore: data, dataset, data set, spreadsheet of data, interview data, survey data,
           questionnaire data, field note
  when     -: data, dataset
  when     *: field data, data cleaning
  unless   backup, phone, plan, mobile, protection, breach, phones, laptop, computer, sim
  1        Open the data and look at one row
  2        Write down what one column stands for
  3        Find the file the data is in
  4        Name one thing you hope is in there
  unclear  Write down what one clean row would look like
  tired    Save a copy of the file with today's date
  afraid   Work on a copy, with one row in it
  bored    Find the oddest answer in it

analyse
  when     calculate, work out, determine, find: sample size, effect size, p value
  when     analyse, analyze, interpret, calculate, compute, evaluate: data, result, survey, regression,
           statistics, survey results, model, interview, anova, test statistics, t test, questionnaire,
           analysis, simulation, transcript, finding, experiment results, factor analysis, correlation
  when     learn, use, understand: spss, stata, nvivo, atlas ti, maxqda, r studio, rstudio, matlab
  when     -: analysis, spss, regression, stata, nvivo
  when     *: data analysis, statistical analysis
  when     run: regression, statistics, anova, t test, analysis, simulation, factor analysis, correlation
  unless   blood, driving, unit, hair, soil, water, urine
  1        Write down one question the numbers could answer
  2        Open the software with your file in it
  3        Draw the picture you'd expect by hand
  4        Say which two things you'd compare
  unclear  Write one line to someone who knows statistics
  tired    Open the file, and look at one column
  afraid   Run it on ten rows, where nothing can go astray
  bored    Guess the number before you look at it

interviews and transcripts
  when     transcribe: interview, recording, *
  when     correct, type up: transcript
  when     -: transcription
  unless   solo, song, bar, bars, tune, lick, riff, melody, chord, chords, score, guitar, bass, piano, jazz,
           music, drum, beat, sax, trumpet, @instrument, @piece, uni, college, degree
  1        Type out one sentence of it
  2        Play ten seconds of it
  3        Open the recording, and leave it open
  4        Hear one of the voices in your head
  unclear  Mark one passage, and give it a name in the margin
  tired    Type the date and the speaker's initials
  afraid   Begin with the part where someone laughs
  bored    Type ten seconds with your eyes closed

participants and interviews
  when     send, write: interview invitation, study invitation, recruitment email
  when     recruit, find, contact, invite, get, look for, email: participant, respondent, interviewee,
           interview partner, test subject, study participant, test person
  when     conduct, hold, schedule, do, plan: field interview, expert interview, research interview, pilot
           interview, focus group
  when     -: participant, participants
  1        Write one line: “Would you answer a few questions for me?”
  2        Write down the name of one person you could ask
  3        Write down three words about who you're looking for
  4        Say aloud what your study is about
  unclear  Write down where people like that meet
  tired    Write one name on a slip of paper for tomorrow
  afraid   Ask a friend first, as practice
  bored    Picture the oddest person who'd say yes

a questionnaire
  when     finalise, revise, edit, shorten, improve, draft, rewrite, fix, polish, plan: questionnaire, survey,
           interview guide, online survey, survey question
  when     draft, think of, write, prepare: interview question, survey question
  when     write, make, design, create, build, program: questionnaire, survey, interview guide, interview
           question, interview schedule, online survey
  when     *: interview guide, questionnaire design
  1        Write down one question you'd ask
  2        Read one of your questions aloud to someone
  3        Write down the answer you'd love to get
  4        Say one question as if to a stranger
  unclear  Cross out one question you don't need
  tired    Write one question, with no answers yet
  afraid   Send it to one friend, and no one else
  bored    Answer one as your grandmother would

ethics and permission
  when     write, fill in, finish, do, complete, start, prepare: ethics application, ethics form, ethics
           proposal, irb application
  when     *: ethics application, ethics form, ethics approval, irb, irb application, ethics committee, ethics
           proposal
  1        Write your project down in two plain sentences
  2        Read the first question of the ethics form
  3        Write down what people will be asked to do
  4        Say how you'd keep their names safe
  unclear  Ask someone for the form they sent in
  tired    Put your name on the first page of it
  afraid   Answer the easiest question, and save it
  bored    Read one question in a judge's voice

references and citations
  when     cite: *
  when     sort, dedupe, clean, clean up, merge, tidy, organise, import, add, export, fix, check, do,
           reformat, format, insert: ref, refs
  when     export, import, dedupe, merge, convert: reference, citation
  when     format, fix, check, sort out, put in, convert: apa, mla, harvard, chicago style, vancouver style,
           refs, reference style, apa style, harvard style, in text citation
  when     update, check, sort: references list, source list, list of references
  when     format, reformat, convert, redo, standardise, finalise, polish, fix, check, clean, add, sort,
           organise, do, update, insert, put in, tidy, complete, clean up, compile, finish: bibliography,
           citation, footnote, reference list, zotero library, zotero, mendeley, endnote, works cited, source
           list, citavi
  when     -: citation, footnote, referencing, zotero, endnote
  when     *: bibliography, reference list, works cited
  when     format, reformat, convert, standardise, insert, put in, compile, clean up, tidy: reference
  unless   landlord, employer, job, sixth, student, letter
  1        Put one reference in the right format
  2        Check the year of one book on the list
  3        Open the list at its first name
  4        Say the surname of one author you cite
  unclear  Find one correct example, and keep it in view
  tired    Mark one place that needs a source in yellow
  afraid   Begin with a book that's on your shelf
  bored    Find the longest surname on the list

sources
  when     find, hunt, hunt down, track down, look for, look up: missing source, quote source
  when     -: source, sources
  when     find, look for, search for, collect, get, gather: source, literature, journal article, secondary
           literature, academic source, five papers, good source
  unless   in order, toilet, sand, wall, wrapping, tracing, wrong, lost, job, id, car, passport, leak, smell,
           noise, damp, power, draught, income
  1        Search for two words of your topic
  2        Write down two words you'd search for
  3        Look at the last page of a paper you know
  4        Say two search words aloud
  unclear  Ask a librarian one question
  tired    Save one title for tomorrow
  afraid   Choose one source for today
  bored    Search for your topic and the word “penguin”

figures and tables
  when     make, fix, redo, create, format, finish, export: figure, graph
  when     *: figure caption, chapter figure
  when     make, fix, draw, redo, create, format, update, finish, number, export: table of results, chart,
           diagram
  when     label, name, fix: axis, axes, graph
  unless   dining, wood, marketing, story, wall, patient, ward
  1        Sketch it in pencil, as it could look
  2        Say what someone would see in it at a glance
  3        Find the file one figure came from
  4        Say what the figure shows, in five words
  unclear  Write its caption first
  tired    Mark the one that's closest to done
  afraid   Begin with the plainest one
  bored    Give one of them a silly title, for now

comments from a supervisor or reviewer
  when     -: reviewer, resubmission, reviewer report, examiner report, minor correction, major correction
  when     go over, look over, review, check, look through, think about, use, act on, digest: feedback,
           comment, mock feedback, correction
  when     read, open, look at, go through: supervisor's comment, reviewer comment, comment, feedback, peer
           review, reviewer report, examiner report
  when     respond to, reply to, answer, address, work in, incorporate, implement, deal with: reviewer,
           comment, reviewer comment, supervisor's comment, feedback, correction, examiner's correction,
           examiner, correction no, review, referee, peer review
  when     revise and resubmit: *
  when     -: correction, feedback, track change, tracked change, supervisor feedback, supervisor comment
  when     merge, list, sort, combine: comment, feedback, correction
  when     deal with, accept, reject, go through, work through, sort out, look at, read: track change, tracked
           change, margin comment, edit, edits, suggested edit, suggested change
  when     *: reviewer comment, revise and resubmit, supervisor's comment
  when     resubmit: paper, manuscript, thesis, chapter, dissertation, article, proposal
  unless   google, star, restaurant, customer, instagram, youtube, code, blog, boss, give, employee, shop,
           tiktok, facebook, post, video, etsy, airbnb, ebay, linkedin, customers, guests
  number   Read one comment, and stop there
  1        Find the comments, and read one of them
  2        Copy one comment into an empty page
  3        Open the comments and count them
  4        Put a hand on the closed pages, and breathe
  unclear  Mark one that asks for something you can do
  tired    Find one that's asking for a comma
  afraid   Ask someone to read you the kindest one
  bored    Read one in the voice of a cartoon villain

the defence
  when     -: viva prep, defence prep, defense prep
  when     defend: master's, master, bachelor, masters
  when     present: thesis, dissertation, research, paper
  when     defend, prepare for, practise, pass, rehearse, get through, prepare: viva, phd, thesis,
           dissertation, colloquium, kolloquium, disputation, oral defence, thesis defence, thesis defense
  when     -: disputation, colloquium, mock defence, mock defense, mock viva, viva question, defence question
  when     practise, rehearse, prepare, answer, think of: viva question, defence question, defense question,
           examiner's question
  when     *: viva, thesis defence, thesis defense, phd defence, phd defense
  when     defend: -, thesis, dissertation, phd, proposal
  when     prepare for, pass: defence, defense
  unless   write, football, chess, boxing, court, basketball, goal
  1        Say in three sentences what you found out
  2        Write down one question the examiners might ask
  3        Open your thesis at a page you like
  4        Say “Thank you for that question” once
  unclear  Ask someone how theirs went
  tired    Read one page of your own work, lying down
  afraid   Answer the question that worries you most, to the wall
  bored    Defend one sentence like a knight

format, print and hand in the thesis
  when     fix, set, check: margin, margins, page number, heading, font
  when     print, bind, print and bind, format, hand in, submit, upload, send off, lay out, send in, deliver,
           proofread and submit: thesis, dissertation, phd, master's thesis, bachelor thesis, bachelor's
           thesis, thesis chapter, final version
  when     do, fix, check: formatting, layout, page number, table of contents, title page, cover page
  when     -: formatting
  when     *: title page, table of contents
  when     register, print: thesis, dissertation
  unless   profit, safety, gross, field
  1        Open it, and look at its first page
  2        Save it once with today's date in its name
  3        Find the file, and read its name
  4        Imagine holding it printed, for one breath
  unclear  Write one line to the office: “How many copies?”
  tired    Save it as a PDF, and stop there
  afraid   Send it to yourself first
  bored    Choose a colour for the cover

send a paper to a journal or conference
  when     submit, send, resubmit, upload, hand in: conference abstract, abstract, journal article, conference
           paper
  when     publish: paper, dissertation, thesis, research
  when     *: conference abstract, journal submission
  1        Read the first line of what they ask for
  2        Write down three journals, or two
  3        Put the file and the title side by side
  4        Say which journal you'd like
  unclear  Ask a colleague “Where would you send this?”
  tired    Save the page with the guidelines
  afraid   Fill in the title, and save it as a draft
  bored    Write the cover letter's most pompous line

the lab
  when     run, do, repeat, set up, plan, finish, prepare, design: experiment, pcr, gel, western blot, cell
           culture, assay, lab work, titration, measurement series
  when     write, do, update: lab book, lab notebook, lab report, chemistry lab report, lab protocol, protocol
  when     -: experiment, lab
  when     *: lab report, chemistry lab report, physics lab report, lab work, lab book
  1        Write down the date, and one line on what it's about
  2        Write down the first thing you'd need on the bench
  3        Open the last protocol
  4        Say what the experiment asks, in five words
  unclear  Write down what you'd expect to see
  tired    Label one tube or one page for tomorrow
  afraid   Ask someone to stand with you for the first step
  bored    Give the experiment a stage name
"""
