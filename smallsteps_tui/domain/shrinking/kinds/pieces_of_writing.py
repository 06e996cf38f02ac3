"""Texts, notes and slides as classes: written, looked through, cut, put in order, handed in."""

KINDS = """
@text
  nouns    leaflet, flyer, flier, programme notes, parish magazine, booklet, essay, chapter, section, subsection,
           paragraph, sentence, article, blog post, blog, report, summary, abstract, intro, introduction, conclusion,
           proposal, short story, novel, novella, poem, sonnet, haiku, ode, screenplay, teleplay, speech, eulogy,
           obituary, tribute, toast speech, sermon, homily, newsletter, press release, bio, biography, memoir,
           autobiography, blurb, synopsis, logline, outline, prologue, epilogue, foreword, preface, afterword,
           acknowledgement, appendix, tagline, slogan, web copy, ad copy, product description, description,
           job description, op ed, editorial, manuscript, rough draft, zero draft, dialogue, monologue, soliloquy,
           thesis, dissertation, term paper, research paper, seminar paper, conference paper, position paper,
           white paper, policy brief, journal paper, working paper, discussion paper, ielts essay, manifesto, memo,
           briefing, briefing note, write up, business plan, funding bid, grant, grant proposal, case study,
           reflection, reflective piece, literature review, lit review, book report, book review, lab report,
           field report, progress report, annual report, board report, trip report, incident report, testimonial,
           fan fic, fanfic, fanfiction, flash fiction, fairy tale, radio play, stage play, libretto, commentary,
           critique, thesis statement, topic sentence, precis, expose, wiki article, open letter, guide, manual,
           handbook, how to, faq, artist statement, personal statement, mission statement, statement of purpose,
           about page, linkedin post, instagram caption, substack, translation, methods section, discussion section,
           results section, methodology, theory part, lit section, executive summary, bullet point, subchapter,
           monograph, habilitation, coursework essay, dictation text, reader letter, feature article, profile piece,
           interview write up, minutes of the meeting, policy paper, spec, design doc, documentation, user guide,
           wiki page, changelog, release note, runbook, tutorial text, lesson write up, column for the paper,
           recommendation letter, reference letter, letter of recommendation, letter to the editor, video script,
           podcast script, film script, tv script, speech draft, wedding speech, best man speech, readme, read me

write a text
  when     blog, report, script, draft: -
  when     write, draft, finish, start, continue, begin, compose, pen, rewrite, outline: scene, course
           evaluation, self evaluation, composition, voiceover, quick review
  when     write, draft, compose, pen, scribble, bash out, bang out, knock out, knock up, churn out, crank
           out, hammer out, hammer away at, pound out, dash off, rough out, flesh out, write up, write out,
           ghostwrite, author, produce, attempt, begin, start, finish, finish off, continue, complete,
           resume, expand, expand on, lengthen, add to, chip away at, plug away at, plod on with, push on
           with, crack on with, press on with, get going on, get stuck into, get on with, get back to, get
           back into, return to, dive into, dig into, grind out, muddle through, power through, plough on
           with, slog through, tackle, attack, work on, progress, freewrite, make headway on, make progress
           on, make a start, make a dent, have a go, start over, redo, wrap up, get down, get done, throw
           together, cobble together, hash out, blast out, pump out, smash out, nail, nail down, crush,
           blitz, dictate, create, rescue, revive, resurrect, craft, construct, elaborate on, embellish,
           finish up, pad out, bulk out, pull together, piece together, struggle on with, sit with, sit down
           with, sit down to, stare at, wrestle with, work up, spend time on, get started on, work at, keep
           going with, write more of, do some of, get my teeth into: @text
  when     extend: @text
  when     bash out, bang out, knock out, churn out, crank out, hammer out, pound out, dash off, rough out,
           flesh out, plug away at, chip away at, crack on with, get going on, get stuck into, smash out,
           throw together: post, paper, script, letter, email, page, column, caption, reply
  when     -: essay, report, blog post, blog, book review, book report, lab report, proposal, short story,
           novel, novella, screenplay, eulogy, obituary, sermon, newsletter, press release, bio, memoir,
           blurb, synopsis, prologue, epilogue, foreword, preface, manuscript, rough draft, zero draft, term
           paper, research paper, seminar paper, conference paper, position paper, white paper, policy brief,
           manifesto, memo, write up, funding bid, reflective piece, progress report, fanfic, fan fic, artist
           statement, personal statement, statement of purpose, executive summary, op ed, wedding speech,
           best man speech
  unless   excluder, pharmacy, prescription, paint, wall, car, book club, library book, kindle, get report,
           get the report, report from, reference from, bio from, blurb from, sentence, haiku, tagline,
           slogan, back from, to tutor, to writing group, lost, stolen, report it
  time     Write for two minutes
  number   Write one sentence
  1        Write one bad sentence of it
  2        Open the file, or take a sheet, and put its title at the top
  3        Say in one breath what it's about
  4        Think of one word that belongs in it
  unclear  Write down the one question it answers
  tired    Put the cursor where you'd go on, and stop
  afraid   Write one sentence that no one will read
  bored    Write its first line as a telegram

look a text through
  when     edit, revise, rework, rewrite, redraft, fix up, improve, polish, polish up, tidy, tidy up, clean
           up, sharpen, sharpen up, strengthen, smooth, smooth out, refine, touch up, perfect, correct,
           proofread, proof, copyedit, copy edit, line edit, spellcheck, spell check, patch, patch up,
           overhaul, update, tweak, adjust, finesse, finalise, comb through, reword, rephrase, simplify,
           clarify, beef up, jazz up, work over, incorporate, fact check, mark up, hone, fiddle with, grammar
           check, translate back, amend, adapt, enhance, reformulate, reframe, revamp, rethink, reconsider,
           smarten up, spice up, spruce up, tone down, cross check, footnote, punch up, modernise,
           personalise, soften, humanise, redo the start of, redo the end of, rejig: @text
  when     fix, mend, repair: @text
  when     proofread, spellcheck, spell check, redraft, reword, rephrase, copyedit, copy edit, line edit,
           edit, tighten: paper, post, letter, email, page, script, column, caption, reply, message, cover
           letter, cv, statement, lyric, poem
  unless   sewing, sell
  time     Look at it for two minutes
  number   Mark one word on the first one
  1        Read one paragraph of it, and mark one word
  2        Read one sentence of it out loud
  3        Open it anywhere
  4        Say one thing in it that's all right
  unclear  Write down what a reader will know at the end
  tired    Mark the one place that bothers you, and stop
  afraid   Make a copy of it, and mark that
  bored    Read one sentence in a newsreader's voice

go over a text, whoever wrote it
  when     check, double check, review, go over, go through, look over, look through, read through, read
           over, respond to, vet, comment on, give feedback on: @text
  when     look over, read over, read through: paper, post, letter, email, page, script, column, caption,
           reply, message, cover letter, cv, statement, lyric, poem
  unless   sewing, sell
  1        Open it at the place where you'd begin
  2        Read its first line
  3        Find it
  4        Say in five words what it's about
  unclear  Put a question mark where you stop understanding it
  tired    Read its last line
  afraid   Read the part you like best first
  bored    Read one line as a newsreader would

make a text shorter by a bit
  when     cut, cut down, cut back, chop, trim, trim down, shorten, prune, slash, slim, slim down, reduce,
           tighten, tighten up, compress, pare, pare down, hack, whittle, whittle down, halve, abridge, boil
           down, squeeze, cap, get down to, get under, bring under, strip down, distil, cull, weed, hack
           down, trim back, streamline, cut out, kill, murder, abbreviate, edit down, strip back, axe, chop
           up, lop, shave, cross out, strike out, scratch out: @text
  when     trim, shorten, prune, pare down, condense, whittle down, cut down, abridge, boil down: paper,
           post, letter, email, script, column, caption, bio, cv, statement, lyric, message, speech
  unless   hair, hedge, fringe, wood, crochet, knit, curb, kerb
  number   Cross out one sentence
  1        Choose one sentence it could do without
  2        Put one word in brackets
  3        Look up how many words it has now
  4        Say the one thing that stays
  unclear  Write down in one line what it's about
  tired    Mark the longest sentence, and leave it
  afraid   Keep what you cut in a file called “kept”
  bored    Cut every “very” on one page

put a text in order
  when     outline, structure, plan, plan out, restructure, reorganise, map, map out, sketch, sketch out,
           storyboard, mindmap, mind map, break down, split, split up, arrange, rearrange, reorder, organise,
           block out, plot, plot out, scaffold, divide, brainstorm, think through, think about, research,
           prepare, prep, set out, lay out a plan for, puzzle out, figure out, work out, untangle, get clear
           on, conceive, dream up, come up with, think up, bullet point, chew over, deconstruct, envisage,
           spec out, brainstorm about, conceptualise, puzzle over: @text
  unless   bedroom, house, funeral, tagline, slogan, sentence, credit
  1        Write down three things that go in it, one to a line
  2        Write down the one thing that comes last
  3        Say out loud what comes first
  4        Think of one thing a reader would want to know
  unclear  Write the one question it answers at the top of a page
  tired    Write down one heading, and stop
  afraid   Write it as questions, not as headings
  bored    Draw it as a train line with stations

make a text look right
  when     format, reformat, lay out, typeset, style, paginate: @text
  1        Fix the look of one line
  2        Open it, and scroll to the end once
  3        Write down the one thing that looks odd
  4        Rest your eyes on something far away
  unclear  Find one page that looks right, and keep it in view
  tired    Save it under today's date, and stop
  afraid   Try it on a copy
  bored    Give one heading the silliest font, and take it back

a text goes out
  when     submit, upload, send off, send in, send: @text
  when     publish, post, put out, put online, release, share, file, schedule, get out, ship, crosspost,
           resubmit: @text
  when     submit, upload, resubmit: homework, assignment, coursework, portfolio, paper, project, script,
           pset, problem set, worksheet, logbook, file, document, form, video, recording
  when     upload: @file
  unless   nail, folder, cabinet, counter, desk, hatch, in person, by hand, office, flyers, flyer, leaflets,
           leaflet, doors, letterboxes
  1        Open the page or the message it goes in
  2        Write down where it goes, and the last day
  3        Find the file, and look at its name
  4        Say “good enough” once, out loud
  unclear  Write one line: “Where does it go?”
  tired    Put the file where you'll find it tomorrow
  afraid   Open the page, and press nothing yet
  bored    Send it to yourself first, with a silly subject

show a text to somebody
  when     ask for, request, get: code review, second pair of eyes, beta reader, feedback on draft, pr review
  when     get feedback on, ask for feedback, show, workshop, run past, pass round: @text
  1        Write one line: “Would you look at this?”
  2        Choose the paragraph you'd show first
  3        Think of one person who'd be kind about it
  4        Read its first line under your breath
  unclear  Write down the one thing you'd like to hear about it
  tired    Choose who to ask, and leave it there
  afraid   Show one paragraph, no more
  bored    Read its first line to a pot plant

say what it says
  when     summarise, sum up, recap, paraphrase, precis, analyse, analyze, interpret, digest, critique,
           discuss in writing: @text, @book, @notes
  1        Write one line: “It says that …”
  2        Read its first line and its last
  3        Say in three words what it's about
  4        Think of one thing in it that stayed with you
  unclear  Write down one sentence of it you don't understand
  tired    Copy one sentence that matters, and stop
  afraid   Tell it to a friend first
  bored    Tell it as gossip

mark what matters on a page
  when     annotate, highlight: *
  when     highlight, mark, pull out, pick out, underline, extract, pick, choose: quote, passage, key quote,
           key term, key point, keyword, transcript
  when     collect: quote, passage, key quote, key term, key point, keyword, transcript
  unless   hair, roots, cheekbones, eyebrows, map route, podcast, video, lecture, talk, webinar, documentary,
           plumber, roof, insurance, builder, boiler, tattoo
  1        Open it at the place where you'd begin
  2        Put a pen next to it, or choose a colour
  3        Read its first line
  4        Look at it for one breath
  unclear  Write down the one question you have for it
  tired    Put a paper strip in at the page
  afraid   Use a pencil that rubs out
  bored    Put a tiny star beside the oddest line

@notes
  nouns    note, lecture note, class note, field note, revision note, study note, meeting note, jotting, scribble,
           annotation, mind map, mindmap, cheat sheet, crib sheet, revision card, cue card, index card, zettel,
           zettelkasten, obsidian note, notion page, notebook, exercise book, binder, lab book, logbook, lab notebook,
           handout, transcript of the lecture, seminar note, research note, reading note, bullet journal,
           commonplace book, sketchnote, study guide, revision guide, formula sheet, course reader, moodle page,
           powerpoint handout, reading log

put notes in order
  when     sort, organise: lecture slide, lecture handout
  when     copy, copy neatly, neaten: @notes
  when     sort, sort out, organise, tidy, tidy up, type up, type, rewrite, copy out, copy up, write up,
           digitise, clean up, consolidate, file, put in order, condense, catch up on, update, fill in gaps
           in, fill in, neaten, neaten up, sift through, sift, number, collate, merge, combine: @notes
  when     label: @notes
  unless   thank you, suicide, sick, bank, fit
  number   Take the first page
  time     Look at one page for two minutes
  1        Look at one page of them, and give it a heading
  2        Put a date on one page
  3        Put them where you'd sit
  4        Say one thing you remember from them
  unclear  Write down the one thing you'd look for in them
  tired    Put the newest page on top
  afraid   Keep the old ones as they are, and copy one line
  bored    Use the colour you never use

go through notes
  when     read, reread, re read, review, go over, go through, revise, revise from, look over, look through,
           look at, study, skim, learn, memorise, cram, flick through, flip through, swot, recap, revisit,
           test myself on, read through: @notes
  when     -: lecture note, class note, revision note, revision card, cue card, study note, seminar note,
           revision guide
  unless   thank you, suicide, sick, bank, fit, from, borrow, missed, make, making, write
  time     Read them for two minutes
  number   Read the first one
  1        Read one line of them
  2        Open them at any page
  3        Put them on the table
  4        Say one thing you know about it
  unclear  Put a question mark next to one line
  tired    Put them on your pillow
  afraid   Begin with the page you know best
  bored    Explain one line to a plant

notes, just named
  when     -: @notes, apprentice logbook, training logbook, cpd log, reflective log, work diary, learning
           log, training diary
  unless   thank you, suicide, sick, bank, fit, from, borrow, missed, start, make, new
  1        Open the page you were last on
  2        Put them where you'd sit
  3        Say one thing you remember from them
  4        Choose the pen you'd use
  unclear  Write down the one thing you'd look for in them
  tired    Put the newest page on top
  afraid   Open them at the page you like best
  bored    Read one line in a silly voice

make a sheet of notes
  when     make, create, write, draw, draw up, prepare, put together, design, do, start, finish: mind map, mindmap,
           cheat sheet, crib sheet, revision card, cue card, formula sheet, study guide, revision note, sketchnote,
           index card
  when     -: mind map, mindmap, cheat sheet, crib sheet, formula sheet
  number   Write the first one
  1        Write the topic in the middle of an empty page
  2        Put one sheet and a pen in front of you
  3        Say three words that belong on it
  4        Think of the one thing you always forget
  unclear  Write down the heading of one chapter
  tired    Write the topic at the top, and stop
  afraid   Make the ugly version first
  bored    Put one tiny drawing on it

@slides
  nouns    slide, slide deck, powerpoint, power point, keynote, pitch deck, presentation, lecture slide, beamer slide,
           prezi, google slides, ppt, pptx, deck of slides, slideshow, poster presentation, conference talk,
           lightning talk, colloquium talk, seminar talk, class presentation, group presentation, defence slide,
           defense slide, thesis presentation, conference poster, research poster, flipchart, infographic,
           investor deck

make slides
  when     make, prepare, prep, write, build, design, do, finish, create, put together, start, draft, sketch,
           outline, plan, knock up, bash out, throw together, knock together, whip up, get done, get ready,
           assemble, structure, storyboard, bang out, work on, tackle, crack on with, get going on, begin,
           complete, prepare for, get ready for: @slides
  when     -: @slides
  unless   playground, water, hair, microscope, from
  number   Write the title on the first one
  1        Write its title, on a slide or on paper
  2        Write down the one thing you'd like them to remember
  3        Open an empty page, and call it “draft”
  4        Say the first sentence out loud
  unclear  Write down one question it answers
  tired    Write one word on one slide, and stop
  afraid   Make it for a friend first
  bored    Put one silly picture on it, and take it off later

mend slides
  when     edit, update, cut, trim, shorten, polish, tidy, tidy up, clean up, improve, revise, check, go
           over, go through, tweak, format, reformat, proofread, finalise, review, redo, rework, simplify,
           translate, spruce up, reduce, halve, reorder, rearrange, sort, sort out, look over, pretty up,
           jazz up, sharpen, refine: @slides
  when     fix: @slides
  number   Change one word on the first one
  1        Look at one slide as if you'd never seen it
  2        Choose one slide, and take one word off it
  3        Open them, and look at the last one
  4        Say what the first slide is for
  unclear  Write down the one thing you'd like them to remember
  tired    Mark the one slide that bothers you
  afraid   Make a copy, and change that
  bored    Read one slide aloud like a train announcement

rehearse and give a presentation
  when     rehearse, practise, practice, run through, give, deliver, present, do a run of, time, perform, dry run,
           run over, memorise, learn, record, do a practice, speak to, talk through, hold, nail, ace, wing,
           survive: @slides
  1        Say its first sentence out loud
  2        Stand where you'd stand, and look at one spot on the wall
  3        Read the title to yourself
  4        Let your shoulders drop
  unclear  Write down the one thing you'd like them to remember
  tired    Read the first slide in bed
  afraid   Say it to one kind person first
  bored    Say it as if it were the weather report

do away with a text
  when     scrap, bin, ditch, abandon, delete, junk, tear up, throw out, throw away, trash, discard, get rid
           of, let go of, give up on: @text
  unless   car, phone
  unless   linkedin, profile, bio, online, site, website, blog, instagram, facebook
  1        Put it in a place called “old”, for now
  2        Write one line on what was good in it
  3        Read its last line once more
  4        Breathe out once, slowly
  unclear  Write down what comes in its place
  tired    Leave it where it is until tomorrow
  afraid   Keep one copy where no one looks
  bored    Give it a title for its memoirs

open a text
  when     open, reopen, re open, look at, face: @text, document, google doc, word doc, word document,
           draft, paper, latex file, overleaf file
  unless   letter, post, bank, court, legal, photocopy
  1        Go to where it's kept: a folder, or a drawer
  2        Write down what it's called
  3        Switch on the screen, or get out the sheet
  4        Say its title out loud
  unclear  Write down what you'd look at first in it
  tired    Leave it open for tomorrow
  afraid   Open it, look for one breath, and close it
  bored    Guess its last word before you look

put a small part in
  when     put, insert, add, sort, sort out, update, check, do, get right: page number, line number, running
           header, header, footer, table of contents, heading, margin, line spacing, title page, cover page,
           front matter, list of figures, list of tables, section break, page break, formatting
  when     fix: page number, line number, running header, header, footer, table of contents, heading, margin,
           line spacing, title page, cover page, front matter, list of figures, list of tables, section
           break, page break, formatting
  1        Open it at the first place for it
  2        Write down which page it belongs on
  3        Open the file, and scroll to the end once
  4        Say what it'll be called
  unclear  Look at one that has it, and keep it in view
  tired    Mark the place, and stop
  afraid   Try it on a copy
  bored    Put in the silliest one first, and take it out

turn a text into another
  when     turn, turn into: idea, thought, notes, scribble, list, recording
  when     turn, turn into, convert, transform, make into, change into, rework into, expand into, move into,
           copy into: @notes, @text, @list, bullet point, brain dump, bullet, voice note, transcript,
           outline
  unless   paper, house, pianist, organist, music, compost, mattress, on, off, up, down
  1        Take one line of it, and do it with that
  2        Choose the line to begin with
  3        Read its first line
  4        Say in three words what it'll become
  unclear  Look at one that's already how you'd like it
  tired    Do three words of it
  afraid   Keep the old one as it is, beside it
  bored    Do the oddest line first
"""
