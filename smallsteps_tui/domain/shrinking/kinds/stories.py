"""Fiction and verse by what is written: scenes, poems, people in it, plots, by class."""

KINDS = """
@story
  nouns    scene, train scene, kitchen scene, fight scene, love scene, sex scene, death scene, opening scene,
           final scene, chapter, first chapter, last chapter, next chapter, prologue, epilogue, novel,
           novella, short story, story, flash fiction, flash piece, microfiction, fanfic, fanfiction, fic, one
           shot, drabble, manuscript, first draft, second draft, zero draft, rough draft, screenplay, film
           script, radio play, stage play, one act play, monologue, soliloquy, dialogue, first act, second
           act, third act, act one, act two, act three, ending, opening line, opening paragraph, first page,
           last page, sequel, prequel, trilogy, saga, thriller, whodunnit, whodunit, murder mystery, cosy
           mystery, romance, romcom script, fantasy novel, sci fi novel, science fiction story, ghost story,
           horror story, fairy tale, fairytale, fable, parable, bedtime story, children's story, children's
           book, picture book text, ya novel, memoir, autobiography, family saga, vignette, interlude,
           flashback, dream sequence, cliffhanger, climax, denouement, crime novel, historical novel, graphic
           novel script, comic script, sitcom, sitcom script, pilot, pilot script, spec script, treatment,
           logline, sketch script, libretto, audio drama, campaign story, rpg session, one page dungeon,
           middle of novel, saggy middle, subplot, wip, nanowrimo draft, nano, letter from character,
           character monologue, travelogue, creative nonfiction piece, personal essay, anthology piece, light
           novel, web novel, serial, episode script, adventure, tall tale, folk tale, myth retelling,
           retelling, western, erotica, story for magazine, contest entry, story for competition, last scene,
           first scene, funeral scene, dinner scene, dialog, screenplay draft

@storypart
  nouns    scene, train scene, kitchen scene, fight scene, love scene, sex scene, death scene, opening scene,
           final scene, epilogue, flash fiction, flash piece, microfiction, drabble, first draft, second
           draft, zero draft, rough draft, screenplay, film script, radio play, stage play, one act play,
           monologue, soliloquy, dialogue, ending, opening line, opening paragraph, romcom script, science
           fiction story, horror story, fable, parable, picture book text, vignette, flashback, dream
           sequence, cliffhanger, climax, denouement, graphic novel script, comic script, sitcom, sitcom
           script, pilot script, spec script, logline, sketch script, libretto, audio drama, campaign story,
           rpg session, one page dungeon, middle of novel, saggy middle, subplot, wip, nanowrimo draft, nano,
           letter from character, character monologue, creative nonfiction piece, anthology piece, episode
           script, myth retelling, retelling, erotica, story for magazine, contest entry, story for
           competition, last scene, first scene, funeral scene, dinner scene, dialog, screenplay draft

@verse
  nouns    poem, haiku, tanka, senryu, lyric, lyrics, song lyric, stanza, sonnet, villanelle, sestina, limerick, ode,
           elegy, ballad lyric, rap, rap verse, sixteen bars, rhyme, couplet, quatrain, tercet, pantoum, ghazal poem,
           prose poem, free verse, blank verse, acrostic, nursery rhyme, lullaby lyric, hymn text, psalm paraphrase,
           love poem, birthday poem, funeral poem, wedding poem, poem for class, spoken word piece, spoken word,
           slam poem, slam piece, epigram, clerihew, nonsense verse, second verse, third verse, first verse,
           last verse, last stanza, first stanza, poetry, poetry pamphlet, chapbook, poetry collection, song text,
           bridge lyric, chorus lyric, hook line, punchline, joke, one liner, comedy bit, bit for set, eulogy poem,
           renga, cinquain, found poem, blackout poem, erasure poem, list poem, sea poem, title poem, verse novel

@character
  nouns    character, main character, protagonist, antagonist, villain, hero, heroine, antihero, narrator, sidekick,
           mentor figure, love interest, side character, minor character, detective in my book, cast of characters,
           baddie, supporting character, mc of novel, oc, original character, npc, player character,
           player's character, dnd character, d d character, character sheet, backstory, character arc,
           character profile, character bio, character voice, persona, ghost in story, big bad, final boss,
           love triangle, unreliable narrator

@plot
  nouns    setting of story, setting of novel, plot, subplot, plot hole, plot twist, twist, storyline, story
           arc, beat sheet, scene list, timeline of novel, story structure, act structure, fantasy world,
           story world, magic system, magic rule, rule of magic, lore, mythology, red herring, macguffin,
           inciting incident, midpoint, theme of book, pov, point of view, tense of novel, chapter outline,
           chapter plan, scene plan, synopsis, premise, story idea, plot point, plot problem, session zero,
           dungeon, one shot adventure, worldbuilding, world building, scene order, plot thread, loose end in
           plot

a scene or a poem, one bad line of it
  when     write, draft, bash out, knock out, crank out, churn out, bang out, hammer out, dash off, scribble,
           scrawl, jot, jot down, wrap up, expand, flesh out, add to, lengthen, dictate, free write,
           freewrite, ghostwrite, compose, pen, rough out, sketch, sketch out, make up, invent, come up with,
           improvise, create, produce, put down, get down, pour out, sprint, sprint on, rap, keep writing,
           write more of, whittle, hammer, craft: @story, @verse
  when     extend: @story, @verse
  when     -: @verse, opening scene, final scene, fight scene, love scene, death scene, flash fiction, fanfic,
           opening line, screenplay, radio play, monologue
  when     add, produce, insert, build: @story, @verse
  when     start, begin, work on, continue, go on with, get back to, go back to, return to, get back into,
           resume, tackle, attack, crack on with, get on with, carry on with, press on with, finish, finish
           off, complete, end, plug away at, chip away at, work through, push through, power through, get
           through, nail, do, try, have a go at, attempt, open, deal with, handle, unblock, unstick, blitz,
           race through: @storypart, @verse
  unless   read, homework, thesis, dissertation, bedtime, tax, cheque, watch, email, wrapping, laundry, news,
           code, shop, court, crime scene, loose change, wine, phone, wedding rehearsal, opening hours, job,
           instagram, essay, story time, baking, seaside
  number   Write one bad line
  time     Write for two minutes
  1        Write one bad line of it
  2        Open it, and read your last line
  3        Write down one thing you can see, hear or smell in it
  4        Say one word that belongs in it
  unclear  Write: “What happens here is …”
  tired    Whisper one line of it into your phone
  afraid   Write it as a note to yourself, with typos
  bored    Let it rain frogs in the next line

a book that is being written or read
  when     continue, go on with, get back to, go back to, return to, get back into, resume, crack on with,
           carry on with, press on with, finish, finish off, complete, plug away at, work through, push
           through, power through, get through: chapter, first chapter, last chapter, next chapter, prologue,
           novel, novella, short story, story, fanfic, fanfiction, fic, trilogy, saga, thriller, whodunnit,
           whodunit, murder mystery, cosy mystery, romance, sequel, prequel, fantasy novel, sci fi novel,
           ghost story, fairy tale, fairytale, bedtime story, children's story, children's book, ya novel,
           memoir, autobiography, family saga, crime novel, historical novel, manuscript, light novel, web
           novel, tall tale, folk tale, travelogue, personal essay
  unless   read, homework, thesis, dissertation, bedtime, tax, cheque, watch, email, wrapping, laundry, news,
           code, shop, court, crime scene, loose change, wine, phone, wedding rehearsal, opening hours, job,
           instagram, essay, story time, baking, seaside
  1        Open it where you left off, and read one line
  2        Put it where you'd sit with it
  3        Say in five words where you left off
  4        Say one word that belongs in it
  unclear  Write: “What happens here is …”
  tired    Whisper one line of it into your phone
  afraid   Write it as a note to yourself, with typos
  bored    Let it rain frogs in the next line

cut it down
  when     kill, cut, cut down, chop, delete, axe, drop, scrap, trim, shorten, tighten, prune, slash, pare,
           pare down, whittle down, condense, strip, strip back, strip down, compress, streamline, thin, thin
           out, ditch, bin, gut, halve, cut back, remove, crop, weed out, squash, shrink, boil down, get rid
           of: @story, @verse, @plot, @character
  when     kill, cut: darling, my darling, adverb, adjective
  unless   tree, hedge, hair, tumour, tab, app, insta, instagram, snap, library, whatsapp
  1        Put a mark where the first cut could go
  2        Save a copy of it first
  3        Ring the line it needs least
  4        Read it once, and say what it adds
  unclear  Write down what it's there for
  tired    Mark one line with a dot, and leave it
  afraid   Move it to a file called “kept”
  bored    Cut one adjective, and bow

change one word of it
  when     edit, revise, rewrite, redraft, polish, rework, line edit, copyedit, copy edit, proofread, proof,
           clean up, go over, go through, revisit, correct, improve, tweak, refine, redo, look over, check,
           smooth, tidy, tidy up, patch, punch up, sharpen, sharpen up, adjust, rephrase, reword, restructure,
           reshape, rejig, format, adapt, overhaul, comb through, work over, workshop, critique, review,
           untangle, update, strengthen, darken, lighten, annotate, mark up, make funnier, make better,
           finalise, read over, modernise: @story, @verse
  when     fix, mend: @story, @verse
  when     line edit, copyedit, copy edit: *
  when     rewrite, edit, tighten, rework, sort out, improve: middle, sagging middle, saggy middle, beginning,
           second half, first half, clunky bit, boring bit
  when     fix: middle, sagging middle, saggy middle, beginning, second half, first half, clunky bit, boring
           bit
  when     rewrite, edit, revise, rework, polish, tighten, improve, redo, redraft: opening, opening chapter,
           hook
  when     fix: opening, opening chapter
  unless   insta, watch, film, tv, news, football, rugby
  time     Look over it for two minutes
  1        Read its first line out loud, and mark one word
  2        Change one word in its first line
  3        Open it, and leave it open
  4        Think of the line you like best in it
  unclear  Put a dot next to the line that bothers you
  tired    Read one line, and mark one word
  afraid   Change one comma, and change it back
  bored    Swap one word for the oddest you know

read it through
  when     read, reread, read aloud, read out, read out loud, read through, read back, skim, look through,
           rediscover, dig out, print out and read: @story, @verse
  when     read: story aloud, poem aloud, chapter aloud, scene aloud, page aloud, draft aloud, dialogue
           aloud, story out loud
  when     read aloud, read out, read out loud: @text
  unless   tell, watch
  1        Read its first line, aloud if you like
  2        Open it at its first line
  3        Say its title out loud
  4        Look at it closed, for one breath
  unclear  Read the line your eye falls on
  tired    Ask someone to read it to you
  afraid   Read it in a whisper
  bored    Read it as a news reader would

what happens in it
  when     plan, outline, plot, plot out, structure, map, map out, block out, storyboard, reorder, rearrange,
           brainstorm, think through, think up, solve, figure out, work out, crack, break down, sort out,
           research, imagine, dream up, set, set up, beat out, scope, puzzle out, organise, develop, design,
           lay out, sequence, talk through, daydream, visualise, schedule: @story
  when     decide, decide on: @story
  when     write, plan, plug, close, solve, draft, outline, develop, work out, figure out, sort out, sort,
           untangle, think up, come up with, invent, create, build, design, flesh out, sketch, map, map out,
           expand, crack, patch, brainstorm, think through, work on, start, finish, begin, rework, rewrite,
           revise, resolve, rethink, refine, simplify, structure, prep, prepare, research, explain, deepen,
           draw, write down, note down, test, check, tighten, tackle, change, unpick, find, run: @plot
  when     fix, mend: @plot
  when     decide, decide on: @plot
  when     -: @plot
  when     analyse, study, summarise, describe, explain, change, transform, merge, combine, move, test,
           compare, replace, separate, divide, split, justify, rethink, reimagine, connect, place, include,
           discuss: @story, @plot
  when     swap: @story, @plot
  unless   garden, allotment, burial, grave, chart, graph, data, email, ad campaign, fundraising, marketing,
           election, budget, thesis, essay, ankle, wound, code, paper, bank, mailing, presentation, therapy,
           meeting, dissertation, course, insta, instagram, talk, report, lecture, grant, proposal, module,
           lesson, sermon
  1        Write down one thing that happens in it
  2        Write down who wants what in it
  3        Draw three empty boxes in a row
  4        Close your eyes, and see its first picture
  unclear  Write: “If nothing happened here, then …”
  tired    Say its beginning and its end, in one breath
  afraid   Write the most obvious version first
  bored    Let the least likely thing happen

what does not add up in a story
  when     solve, plug, close, patch, sort out, sort, untangle, resolve, work out, figure out, mend, deal
           with, find, think through, rework: plot hole, plot problem, loose end in plot
  when     fix, mend: plot hole, plot problem, loose end in plot
  when     -: plot hole, plot problem
  unless   garden, allotment, burial, grave, chart, graph, data, email, ad campaign, fundraising, marketing,
           election, budget, thesis, essay, ankle, wound, code, paper, bank, mailing, presentation, therapy,
           meeting, dissertation, course, insta, instagram, talk, report, lecture, grant, proposal, module,
           lesson, sermon
  1        Write down in one line what doesn't add up
  2        Write down who wants what in it
  3        Draw three empty boxes in a row
  4        Close your eyes, and see its first picture
  unclear  Write: “If nothing happened here, then …”
  tired    Say its beginning and its end, in one breath
  afraid   Write the most obvious version first
  bored    Let the least likely thing happen

somebody in a story
  when     write, name, flesh out, develop, sketch, interview, introduce, figure out, work out, create,
           invent, describe, build, design, work on, rename, rewrite, deepen, get to know, make up, think up,
           imagine, add, finish, start, expand, round out, humanise, motivate, plan, roll, roll up, level up,
           sort out, explore, understand, rework, soften, redeem, make: @character
  when     fix: @character
  when     decide on: @character
  when     -: @character
  when     analyse, explain, improve, strengthen, change, research, summarise, sort, compare, combine, merge,
           transform, clarify, justify, test, rethink, outline, brainstorm, edit, polish, introduce, write
           about, develop further, discuss, cast: @character
  unless   character reference, actor, theatre, app, font, password, chinese, kanji, keyboard, hanzi, kana
  1        Write down one thing they want
  2        Write down what's in their pockets
  3        Say their name aloud
  4        See their face for one breath
  unclear  Write down what they'd never say
  tired    Think of someone they're a bit like
  afraid   Steal one habit from someone you know
  bored    Give them a ridiculous hobby

let others read it
  when     send out, share, show, pitch, query, publish, self publish, give, hand over, put out, put up, release,
           serialise, let read, get published, pass on, circulate, promote, launch, place, blog: @story, @verse
  when     swap: @story, @verse
  when     sell: @story, @verse
  unless   insta, instagram, snapchat, watch, homework
  1        Choose the page you'd show first
  2        Write what it's about, in one line
  3        Write down one person or place it could go to
  4        Say its title out loud
  unclear  Look up what they ask for
  tired    Choose who, and leave the sending
  afraid   Show its first line to someone kind
  bored    Write the rave review it'll get

print and keep it
  when     print, print out, print off, export, back up, typeset, save, bind, copy out, type out, write out, digitise,
           scan, file, gather, compile, illustrate, number, format for print, convert: @story, @verse
  when     collect: @story, @verse
  1        Open its file, or put the page in front of you
  2        Say what it's called, and where it is
  3        Give its file a name you'd find again
  4        Think of its first line
  unclear  Count its pages
  tired    Send it to yourself
  afraid   Make one copy, and leave the first one alone
  bored    Choose the silliest font for one second

say it by heart
  when     recite, perform, memorise, learn, learn by heart, rehearse, practise, practice, remember, deliver,
           act out, act, do from memory, say, speak, say aloud, sing, learn off: @story, @verse
  when     run, learn, practise, rehearse, go over, know, remember, drill, cram, say: line, my line, cue, cue
           line, part in play
  unless   to write, write, light, lights, lighting, sound, fly, language, news, yes, no, more, goodnight,
           pedal, bass, guitar, piano, alto, tenor, soprano, violin, cello, bach, melody, vocal, eyeliner,
           bus, washing, verb, verbs, subjunctive, dance, pipe, fishing, in ink, in pen, in pencil
  1        Say its first line out loud
  2        Read its first line twice
  3        Stand the way you'd say it
  4        Move your lips to its first word
  unclear  Mark where you'd breathe
  tired    Say it in your head, lying down
  afraid   Say it to an empty room
  bored    Say it as a pirate

call it something
  when     name, title, retitle, call, rename: @story, @verse
  when     give: title, name to chapter, name to poem
  1        Write down the first one that comes, however silly
  2        Underline two words in it that you like
  3        Write down what it's about, in one word
  4        Say the title you have out loud
  unclear  Take a title you love, and change one word
  tired    Call it “Untitled”, and a date
  afraid   Choose one for today
  bored    Write its title as a tabloid would

send one's writing on its way
  when     send, send off, submit, upload, email, mail, post, enter, resubmit: @story, @verse
  unless   insta, instagram, snapchat, watch, homework, read to, card
  1        Open the page or the message it goes in
  2        Find its file, and look at its name
  3        Write down where it goes, in three words
  4        Say its title out loud
  unclear  Read once what they ask for
  tired    Put its file where you'll see it tomorrow
  afraid   Open the page, and press nothing yet
  bored    Write the rave review it'll get

mark what others wrote
  when     mark, grade, read and mark, give feedback on: @verse, @story, pupils' poems
  unless   my, own, calendar, deadline
  number   Read the first one
  1        Take the one on top, and read its first line
  2        Put the pile and one pen in front of you
  3        Count them
  4        Choose the colour of the pen
  unclear  Write down the one thing you're looking for
  tired    Read one, and mark it tomorrow
  afraid   Begin with one you'll enjoy
  bored    Guess whose it is by the first line

choose a text to read or say
  when     pick, choose, select, find, look for, think of: @verse, monologue, epigraph, reading, reading for
           wedding, audition monologue, passage to read, speech to learn, story to read
  only     @verse, @story, reading, monologue, epigraph, passage, speech
  unless   joke, jokes, one liner, punchline, funeral, memorial, cremation, meter, glasses, group,
           comprehension, lyrics, lyric, title, idea, ideas, own, rhyme, rhymes
  1        Open one book or page, and read one line out loud
  2        Write down one you love
  3        Stand at the shelf where such things are
  4        Say one line you know by heart
  unclear  Write down how long it can be
  tired    Mark the first one that will do
  afraid   Choose the one you can say without looking
  bored    Try the silliest one first
"""
