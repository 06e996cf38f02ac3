"""Files, inboxes and data as classes: sorted, saved, found again, sent, cleaned, drawn."""

KINDS = """
@file
  nouns    file, folder, computer file, digital file, download, downloads folder, download folder, desktop,
           desktop icon, desktop folder, camera roll, google photos library, photo library, screenshot, zip
           file, pdf, pdf file, bookmark, browser bookmark, tab, browser tab, open tab, google doc, shared
           folder, shared drive, directory, mp3, voice memo, recycle bin, duplicate, duplicate file,
           duplicate photo, video file, audio file, music file, work file, old file, project file, word doc,
           word file, word document, excel file, phone photo, digital photo, photo on my phone, icloud
           photo, photo folder, gopro footage, raw file, email attachment, saved article, saved post,
           reading list tab, pocket list, saved video, whatsapp photo, whatsapp video, whatsapp media, meme,
           scan of paper, scanned document, scan folder, ebook file, sample library, font, preset, backup
           file, old backup, documents folder, my documents, network drive, sharepoint, teams folder,
           dropbox folder, cloud storage, usb file, zotero library, pdf pile, paper pdf, reference library,
           digital clutter, digital mess, icloud storage, phone storage, cloud file, epub, doc, word docs,
           document on my laptop, wallpaper photo

sort files
  when     sort, organise, tidy, tidy up, clean up, clean out, clear out, clear, free up, restructure,
           declutter, clean: google drive, dropbox, onedrive, shared drive, cloud drive
  when     delete, throw out, throw away, bin, recycle, shred, clear out, declutter, get rid of, purge, thin
           out: @notes
  when     delete, remove: duplicate contact, duplicate
  when     clean up, tidy, prune: contact, duplicate contact, contacts, address book, phone contact
  when     sort, sort out, sort through, organise, tidy, tidy up, clean up, declutter, clear, clear out, go
           through, purge, weed, weed out, cull, delete, bin, close, trash, get rid of, empty, reduce, whittle
           down, thin out, sift through, sift, triage, blitz, simplify, dump, remove, trawl through, clean
           out, spring clean, cut down, free up, chuck, defragment: @file
  when     -: downloads folder, camera roll, desktop icon, digital clutter, digital mess, duplicate photo
  unless   guitar, bass, ukulele, song, nail, metal, wooden, bank, running, bar tab, court, case, clear the
           desktop of dust, toe, desktops, donated
  time     Look at them for two minutes
  number   Decide about the first one
  1        Look at it, or the first of them: does it stay?
  2        Sort them by date, and look at the oldest
  3        Open the place where they are
  4        Make one folder called “Later”
  unclear  Write down what you'd look for there first
  tired    Give one a better name, and stop
  afraid   Move one to a folder called “maybe”
  bored    Guess what's in one before you open it

put files in order
  when     put: file, scan, computer file
  when     tag, group, number, date, catalogue, arrange, structure, categorise, batch rename, bulk rename,
           bulk edit, batch edit, index, gather, group together, put in order, file, reorganise, archive:
           @file
  unless   guitar, bass, ukulele, song, nail, metal, wooden, bank, bar tab, court, case, toe, cabinet, back,
           away, down
  1        Open the place where they are, and look at the top one
  2        Write down the first heading you'd use
  3        Write down three words for what's there
  4        Rest your hand on the mouse for one breath
  unclear  Write down what you'd look for there first
  tired    Do one, and stop
  afraid   Try it with a copy of one
  bored    Guess what's in one before you open it

bring doubles together
  when     merge, dedupe, deduplicate, consolidate: @file, contact, duplicate contact, contacts, address book,
           phone contact
  unless   pdf, pdfs, guitar, song, court
  1        Find one that's there twice
  2        Open the first place where they are
  3        Write down where they are now
  4        Say which of them you trust more
  unclear  Write down what you'd like to have at the end
  tired    Do one, and stop
  afraid   Make a copy of all of it first
  bored    Guess how many are there twice

save files
  when     move, transfer, copy, save, export, back up, archive, download, sync, upload to the cloud: video,
           photo, picture, home video, contact, song file, recording, memory
  when     back up, backup, copy, save, sync, transfer, export, burn, store, download, duplicate, move over,
           secure, preserve, migrate: @file
  unless   close, wall, frame, hall, room, bedroom, lounge, mantelpiece, nail, face, phone number, draw,
           pencil, paint
  1        Open or go to the place where it is now
  2        Choose where the copy would go
  3        Look at how much room is left there
  4        Name the one that matters most
  unclear  Write down where your things are now
  tired    Send the one that matters most to yourself
  afraid   Copy, and delete nothing
  bored    Guess how old the oldest one is

keep a message
  when     save, copy, move, sync, transfer, export, back up, archive, download: voicemail, voice message,
           voice note, whatsapp voice note, text message, sms, chat, whatsapp chat, message, voicemails
  unless   wall, draft, code, template, boss, error
  1        Put the phone it's on in front of you
  2        Find the name it came from in the list
  3        Plug the phone in that it's on
  4        Think of where you'd like to keep it
  unclear  Look up “save” with the name of the app or the phone
  tired    Plug the phone in, and leave the rest
  afraid   Copy, and delete nothing
  bored    Guess how many words there are in it

find a lost file
  when     find, recover, retrieve, undelete, look for, search for, locate, track down, hunt for, dig out, dig
           up, get back: @file
  unless   cabinet, paper, shelf, loft, box, back from, from pete, back off, music
  1        Type three words that are in it into a search
  2        Write down when you last had it
  3        Look among the last things you opened
  4        Close your eyes, and picture its name
  unclear  Write down what you'd do without it
  tired    Write its name down for tomorrow
  afraid   Ask someone to look with you
  bored    Guess which of the folders it's hiding in

change a file
  when     convert, compress, zip, unzip, resize, split, combine, crop, rotate, shrink, encrypt, edit, fill
           in, sign, redact, ocr, format, share, attach, forward, email, print: @file
  when     merge, combine, join, put together, split: pdf, scan, pdf file, scanned page
  when     send: @file
  when     turn, turn into, save as, make: jpg, jpeg, png, heic, word doc, tiff, docx
  unless   guitar, bass, ukulele, song, nail, metal, wooden, tab a, bar tab, court
  number   Take the first one
  1        Find it, and open it
  2        Open the folder it's in
  3        Write down its name
  4        Rest your hand on the mouse for one breath
  unclear  Write down how you'd like it afterwards
  tired    Put it where you'll see it tomorrow
  afraid   Work on a copy
  bored    Give the copy the silliest name

open a file
  when     open, read, check: @file
  unless   guitar, bass, ukulele, song, nail, metal, wooden, tab a, bar tab, court, pdf
  1        Type its name into a search, and stop there
  2        Open the folder it's in
  3        Write down where you last saw it
  4        Rest your hand on the mouse for one breath
  unclear  Write down what you'd look for in it
  tired    Put it where you'll see it tomorrow
  afraid   Look at its name, and nothing else
  bored    Guess how many pages it has

@inbox
  nouns    inbox, email inbox, work inbox, work email, gmail inbox, mailbox, junk folder, spam folder,
           unread mail, unread email, unread message, email backlog, drafts folder, outbox, slack backlog,
           teams message, slack message, slack thread, whatsapp backlog, dms, dm, junk mail folder, junk
           email, promotions tab, promo email, group chat backlog, mail backlog, unread, unreads, old email,
           email folder, email mess, notification backlog, linkedin message, inbox zero, email pile, flagged
           email, starred email, email archive, backlog of email, message request, unanswered message,
           unanswered email, school email, uni email, student email, outlook inbox, overflowing inbox,
           facebook message, work message, support inbox, shared inbox, marketing email, spam email

work down an inbox
  when     sort, organise, tidy, go through, process, work through, file, sort through, clear, delete,
           archive: email, mail, old email, unread email
  when     go through: voicemail, voice mail, answering machine, answerphone, voice message
  when     label, tag: email, gmail, inbox, mail
  when     clear, clear out, empty, sort, sort out, sort through, go through, triage, archive, tidy, tidy up,
           organise, clean, clean up, clean out, process, zero, tackle, purge, declutter, filter, attack,
           blitz, bash, delete, work through, catch up on, check, scan, skim, reduce, get down to, file, weed,
           weed out, whittle down, plough through, sift through, sift, batch, tame, get through, reach,
           achieve, keep on top of, get on top of, stay on top of, slay, smash, nuke, dig out of, dig through,
           trawl through, wade through, cull, get under control, hit, look at, open, read, face, answer,
           answer some of, reply to, respond to, do, unsubscribe from, mark as read, conquer, manage, handle,
           trash, bin, cut down, mow down, chip away at, hammer through, power through, shrink, sort by date,
           dive into, deal with, keep up with, keep at zero, keep clear, keep low, unclog, crack on with,
           catch up with, peek at, make a dent in, get a handle on, be brave and open, brave, prune: @inbox
  when     get to: @inbox
  when     -: @inbox
  when     archive, triage, delete, clear, clear out, purge, sort through, weed out, declutter, batch, filter,
           mass delete, bulk delete, whittle down, plough through, wade through, bin, trash, get through:
           email, mail, e mail, emails from
  unless   pile, piles, envelope, letterbox, hallway, paint, letter box, letterbox, post office, landlord,
           snail
  time     Look at it for two minutes
  number   Choose the easiest one, and open it
  1        Open it, or the easiest of them
  2        Delete one you don't have to read
  3        Open it, and scroll to the oldest
  4        Say who you'd like to hear from
  unclear  Write down the one person who's waiting for you
  tired    Flag one for tomorrow, and close it
  afraid   Read who they're from, and no further
  bored    Delete one with a flourish

@data
  nouns    data, dataset, data set, csv, csv file, survey data, survey result, survey response, questionnaire
           response, questionnaire data, interview data, raw data, sales data, sensor data, field data, lab
           data, experiment data, experimental data, data table, excel sheet, excel spreadsheet, spreadsheet,
           google sheet, variable, missing value, outlier, open answer, open ended answer, free text answer,
           responses, transcript data, interview transcript, focus group data, census data, panel data, time
           series, regression, regression model, anova, t test, chi square, factor analysis, correlation,
           robustness check, descriptive statistics, descriptives, summary statistics, p value, effect size,
           stats output, spss output, r script, r code, stata do file, do file, python notebook, jupyter
           notebook, log data, web data, training data, test set, results table, data frame, dataframe,
           metadata, codebook, coding frame, coding scheme, thematic coding, meta analysis, simulation result,
           experiment result, readings from the sensor, pcr result, sequencing data, microscopy image, eeg
           data, fmri data, gis data, shapefile, archive data, corpus, qualitative data, quantitative data,
           likert item, scale score, power calculation, sample size, mixed model, latent class, cluster
           analysis, power analysis, sensitivity analysis, content analysis, thematic analysis, discourse
           analysis, statistical analysis, data analysis, kpi, google analytics, analytics, usage data

look into data
  when     recode, re code, code, group, tally, categorise, theme, cluster: answer, comment, reply, other
           answer, open comment
  when     clean, tidy, tidy up, analyse, analyze, explore, export, merge, input, code, recode, re code,
           annotate, check, sort, format, reshape, wrangle, process, visualise, inspect, plot, anonymise,
           anonymize, look at, look into, look through, go through, validate, transform, filter, review, dig
           into, interpret, understand, clean up, organise, crunch, rerun, re run, run, redo, tackle, finish,
           start, get, fix up, summarise, describe, double check, verify, compute, calculate, model, report,
           write up, work on, work through, get through, normalise, aggregate, deduplicate, dedupe, split,
           query, pull, slice, update, finish coding, slog through, wade through, sift through, attack, make
           sense of, get to grips with, wrestle with, examine, compare, triangulate, handle, deal with,
           prepare, prep, revisit, do, sort out, translate, stare at, play with, poke at, reconcile, spot
           check, eyeball, dice, correlate, estimate, bin, back transform, log transform, standardise, impute,
           weight, replicate, bootstrap, simulate, cross tab, crosstab, tabulate, theme, quantify, pivot:
           @data
  when     take apart: @data
  when     fix: @data
  when     label: @data
  when     load, load up, load in, open, read, read in, import into: @data
  when     -: @data
  unless   phone data, roaming, mobile data, heating, plan, blood, shower, hair, my personal data, sugar, lab
           results, response from, reply from, answer from, response to, my response, their response
  time     Look at the first rows for two minutes
  1        Open it, and look at its first ten rows or lines
  2        Write down one question it could answer
  3        Open the file it's in
  4        Say what one row or line stands for
  unclear  Draw by hand the picture you'd expect
  tired    Save it under today's date, and stop
  afraid   Work on a copy with ten rows in it
  bored    Guess the answer before you look

gather data
  when     enter, type in, key in, type up, input, code up: questionnaire, survey, answer, response, paper
           survey, feedback form, survey form, tally, score
  when     collect: @data
  when     collect: @data
  when     enter, type in, type up, key in, record, log, fill in, punch in, take down, put in, transcribe,
           compile: @data
  unless   phone data, roaming, mobile data, personal
  number   Enter the first one
  1        Put the first of what goes in next to you, or on the screen
  2        Write down the heading of one column
  3        Open an empty table, or take a sheet
  4        Say what you'd like to know from it
  unclear  Write down what one good line of it looks like
  tired    Write today's date at the top
  afraid   Do one line, as a try
  bored    Guess the last number before you get there

a table to begin
  when     make, create, build, design, set up, start: excel sheet, excel spreadsheet, spreadsheet, google
           sheet, data table, codebook, coding frame, coding scheme
  unless   phone data, bed
  1        Write down the heading of one column
  2        Write down one thing it'd tell you
  3        Draw four empty boxes on scrap paper
  4        Say in one sentence what it's for
  unclear  Look at one that someone else made
  tired    Open an empty one, and save it
  afraid   Make it for one row
  bored    Choose a colour for its first line

charts
  when     -: figure, chart, graph, diagram, line graph
  when     make, draw, plot, create, design, redo, sketch, build, finish, do, start, generate, render, redraw,
           prepare, get done, work on, add, put in: chart, bar chart, pie chart, graph, figure, plot,
           histogram, scatterplot, scatter plot, heatmap, flowchart, flow chart, diagram, gantt chart,
           timeline figure, boxplot, box plot, line graph, results table, table of results, sankey,
           infographic, pivot table, dashboard, tree diagram, concept map, schematic, map figure, forest plot,
           funnel plot, venn diagram, org chart, word cloud
  when     -: bar chart, pie chart, histogram, scatterplot, scatter plot, boxplot, heatmap, flowchart, results
           table, forest plot, pivot table
  unless   drug, fluid, obs, med, meds, ward, wall, pain, sleep, star, reward, chore, potty, reflexology,
           reward, sticker, chore, star, life, model, clay, wax, posing, potty, car, birth, warning light,
           natal, lego
  number   Begin with the first one
  1        Sketch it by hand on scrap paper, in five lines
  2        Write down what you'd like it to show, in five words
  3        Find the file it comes from
  4        Draw two lines in the air: across and up
  unclear  Look at one you liked, and write down why
  tired    Write its title, and stop
  afraid   Make the plain ugly one first
  bored    Draw it in the colours of your socks

mend charts
  when     update, format, reformat, export, tidy, improve, relabel, clean up, resize, recolour, prettify,
           polish, number, caption, tweak, adjust, insert, check, change, edit, correct, simplify, revise,
           replace, move, shrink, enlarge, rename, sort out, make bigger, redo, sort, arrange, renumber,
           reorder, pretty up, spruce up, jazz up, beautify, make prettier, restyle, redesign, clean, neaten:
           chart, bar chart, pie chart, graph, figure, plot, histogram, scatterplot, heatmap, flowchart,
           diagram, boxplot, line graph, figure caption, axis label, axis, axes, error bar, results table,
           table of results, pivot table, dashboard, figure legend, caption, table caption, appendix table,
           regression table, summary table, result table, table 1, table 2
  when     fix: chart, bar chart, pie chart, graph, figure, plot, histogram, scatterplot, flowchart, diagram,
           axis label, axis, error bar, figure caption, results table, table of results, dashboard, pivot
           table, figure legend
  when     label: graph, axis, axes, figure, diagram, chart
  when     -: figure caption, axis label, error bar, figure legend
  unless   drug, fluid, obs, med, meds, ward, wall, pain, sleep, school, reward, sticker, chore, star, life,
           model, clay, wax, posing, potty, car, birth, warning light, natal, lego, patient, patient's, nurse,
           seating, tide, sea, nautical, depth, novel, story, allotment, land, garden, tv, film, book, weeds,
           fence, slugs, worms
  number   Begin with the first one
  1        Open it, or one of them, and write down one thing to change
  2        Find the file it comes from
  3        Put a pencil dot where it bothers you
  4        Say what it shows, in five words
  unclear  Look at one you liked, and write down why
  tired    Mark the one that bothers you, and stop
  afraid   Work on a copy
  bored    Put in the silliest label, and take it out again

a new folder
  when     make, create, set up, start, open a new: folder, shared folder, new folder, directory, photo
           folder, backup folder, document folder, tax folder, binder, file
  unless   nail
  1        Write down its name, and the first thing that goes in it
  2        Choose where it'll be
  3        Say its name out loud
  4        Think of the one thing you'd look for in it
  unclear  Write down three things that go in it
  tired    Put the first thing where you'd see it tomorrow
  afraid   Call it “for now”
  bored    Give it the silliest name

an answer that writes itself
  when     set out of: office, office message, office reply
  when     set, set up, turn on, switch on, write, change, update, create, make, activate, put on: out of
           office, auto reply, autoreply, away message, email signature, signature, vacation responder,
           vacation message, voicemail greeting, auto responder, away status
  when     -: out of office, auto reply, email signature, away message
  unless   petition, document, contract, form, cover, marital, immigration, visa
  1        Write its first line, as you'd say it
  2        Write down the dates or the name that go in it
  3        Find the page in the settings where it goes
  4        Say it out loud once
  unclear  Look at how someone else puts theirs
  tired    Write three words of it
  afraid   Send one to yourself first
  bored    Write the version you'd love to send

keep a caller or a sender away
  when     block, report, blacklist, filter, silence, screen, unsubscribe from, stop: spam caller, spam call,
           caller, nuisance call, cold caller, robocall, scam call, sender, spam, junk mail, spam text, scam
           text, phishing mail, phishing, junk email
  unless   letterbox
  1        Open the last one, and look for “block” or “report”
  2        Write down who it is, in one word
  3        Put the phone face down
  4        Let it ring, and breathe out once
  unclear  Ask someone how they did it on theirs
  tired    Leave it unanswered for today
  afraid   Ask someone to sit next to you
  bored    Give the caller a silly name

pictures of somebody who is gone from one's life
  when     delete, remove, clear, clear out, get rid of, hide, archive, sort, box up, untag, put away, burn,
           let go of: photo, picture, text, message, chat, old text, selfie, video, post, letter
  only     ex, ex's, exes, ex husband, ex wife, ex boyfriend, ex girlfriend
  unless   grief, died, mum, dad, baby, child, son, daughter, school, mother, father, grandma, granddad, late
  1        Ask a friend to do it for you, or to sit with you
  2        Choose a day for it, and someone for afterwards
  3        Put the phone or the box out of sight
  4        Put both feet on the floor, and breathe out
  unclear  Write down what you'd like to be rid of, in three words
  tired    Leave it shut for today
  afraid   Ask someone to keep it for you, unopened
  bored    Put on a song that's yours alone

newsletters
  when     unsubscribe, unsubscribe from: newsletter, email, mailing list, emails, marketing email, spam, shop
           newsletter, email list, promotional email, -
  when     cancel, clear: newsletter, mailing list
  when     -: newsletters, email subscriptions, mailing lists
  unless   write, finish, send, publish, club
  number   Unsubscribe from the first one
  1        Open one of these emails, and scroll to its end
  2        Search your inbox for “unsubscribe”
  3        Find the newest one in your inbox
  4        Say which one you never read
  unclear  Keep the three you really read
  tired    Delete today's, and leave the rest
  afraid   Move one to a folder called “maybe”
  bored    Find the one that comes most often
"""
