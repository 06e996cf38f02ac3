"""Messages, calls, talks, speeches and news: written, answered, read, made, held and told."""

KINDS = """
@message
  nouns    message, text, text message, sms, whatsapp, whatsapp message, dm, pm, direct message, private
           message, email, e mail, work email, linkedin message, linkedin request, tinder message, first
           message, opening message, slack message, teams message, group message, family message, chat
           message, snap, reply, answer to, response, follow up, followup, follow up email, chaser, chasing
           email, reminder email, nudge, cold email, enquiry, inquiry, email enquiry, contact form, update
           email, status email, thank you email, thank you text, thank you message, thankyou message, birthday
           message, birthday text, congratulation, condolence, condolence message, message of condolence,
           apology email, apology text, sorry text, resignation email, sick email, out of office, out of
           office reply, away message, auto reply, rsvp, invite text, invite email, love message, unsent
           message, goodbye message, farewell email, goodbye email, breakup text, complaint email, email of
           complaint, email to landlord, email to school, email to teacher, feedback email, reference request,
           cancellation email

@letter
  nouns    letter, card, love letter, thank you note, thank you card, thankyou card, thankyou note, thank you
           letter, birthday card, christmas card, xmas card, new year card, easter card, eid card,
           valentine's card, valentine card, anniversary card, get well card, sympathy card, condolence
           letter, condolence card, condolence note, sympathy note, letter of condolence, letter of apology,
           apology letter, apology note, apology card, postcard, greeting card, greetings card,
           congratulations card, wedding card, new baby card, leaving card, farewell card, goodbye letter,
           farewell letter, fan letter, letter of thanks, handwritten letter, handwritten note, long letter,
           unsent letter, letter home, letter to my younger self, letter to my future self, christmas letter,
           round robin, welcome note, absence note, excuse note, sick note for school, note to the
           neighbours, note for the neighbours, note to teacher, mother's day card, father's day card,
           retirement card, place card, kind note, anonymous note, post it note, forgiveness letter

@call
  nouns    call, phone call, phonecall, telephone call, video call, zoom call, teams call, skype call,
           facetime call, whatsapp call, conference call, group call, family call, sunday call, work call,
           client call, sales call, cold call, discovery call, intro call, introductory call, kickoff call,
           check in call, catch up call, follow up call, screening call, phone screen, phone interview,
           telephone interview, callback, call back, return call, telephone appointment, phone appointment,
           phone consultation, phone meeting, difficult call, hard call, dreaded call, awkward call, tough
           call, long call, quick call, scary call, important call, condolence call, courtesy call, coaching
           call, mentor call, befriending call

@talk
  nouns    conversation, talk with, chat, quick chat, hard conversation, difficult conversation, awkward
           conversation, tough conversation, big conversation, serious conversation, honest conversation,
           crucial conversation, hard talk, difficult talk, big talk, serious talk, honest talk, the talk,
           birds and bees talk, sex talk, money talk, money conversation, salary conversation, pay
           conversation, salary negotiation, pay negotiation, negotiation, heart to heart, one to one, one on
           one, 1 to 1, 1 on 1, 1:1, catch up, debrief conversation, feedback conversation, feedback session,
           feedback talk, feedback chat, exit interview, exit chat, return to work interview, return to work
           meeting, absence meeting, disciplinary, disciplinary meeting, grievance meeting, appraisal,
           appraisal meeting, performance review, annual review, development review, yearly review, probation
           review, mid year review, career chat, career conversation, coming out talk, breakup talk, break up
           talk, breakup conversation, relationship talk, state of the union, clear the air talk, mediation
           talk, confrontation, showdown, argument with, pep talk, intervention talk, small talk, handover
           chat, welcome chat, informal chat, informational interview, information interview, coffee chat,
           virtual coffee, care conversation, end of life conversation, end of life talk, will conversation,
           advance care talk, house rules talk

@speech
  nouns    speech, best man speech, best man's speech, maid of honour speech, maid of honor speech, father of
           the bride speech, wedding speech, birthday speech, farewell speech, leaving speech, retirement
           speech, thank you speech, acceptance speech, welcome speech, opening speech, closing speech,
           welcome address, opening remark, welcoming remark, keynote, keynote speech, lecture for students,
           conference talk, ted talk, lightning talk, elevator pitch, pitch, sales pitch, project pitch, oral
           presentation, oral report, class presentation, school presentation, seminar presentation, thesis
           defence, thesis defense, viva, viva talk, defence talk, defense talk, job talk, research talk,
           poster pitch, intro speech, introduction of the speaker, self introduction, introduction round,
           two minute intro, eulogy, tribute, funeral reading, wedding reading, bible reading, lesson in
           church, sermon, homily, khutbah, dvar torah, d'var torah, testimony, vow, wedding vow,
           announcement at church, public comment, statement in court, victim impact statement, opening
           statement, closing statement, debate speech, campaign speech, stump speech, motivational speech,
           grace before dinner, dinner speech, demo, presentation, class talk, talk at school, toolbox talk

@news
  nouns    news, good news, bad news, sad news, hard news, big news, happy news, baby news, pregnancy,
           pregnancy news, engagement, diagnosis, my diagnosis, breakup, break up, split, separation,
           divorce, miscarriage, redundancy, layoff, job loss, resignation, retirement, decision to leave,
           decision to move, sexuality, orientation, gender, gender identity, transition, coming out, secret,
           family secret, surprise, surprise trip, wedding date, date of the funeral, funeral date, funeral
           details, change of plan, change of plans, cancellation, delay, bad result, exam result, test
           result, outcome, prognosis, relapse, real reason, whole story, true story, full story, side of the
           story, wish, last wish, funeral wish, boundary, limit

write a message
  when     write, draft, compose, type, type up, type out, bash out, knock out, knock off, knock together,
           dash off, scribble, jot, jot down, word, phrase, pen, fire off, get out, dictate, start writing,
           start, do, tackle, drop, leave, put together, craft, formulate, prepare, scrawl, handwrite, text,
           shoot, ping, write out, sketch, begin: @message, @letter
  when     send, send off, send in, hand in, mail, send out, send over, send back: @message, @letter
  when     -: dm, reply, thank you message, thank you text, thank you email, birthday message, birthday text,
           first message, apology text, follow up email, chaser, love letter, goodbye letter, fan letter,
           rsvp, farewell email
  unless   release, cover, motivation, recommendation, reference letter, exam, essay, speech notes, research,
           meeting notes, lecture, study, credit, business, report, flash, index, visa, phone, key, landline,
           bank card, library, gift, meds, patient, chapter, id, court, newsletter, textbook, class notes,
           music, take, high, sd, memory, red, yellow, post it, sim, paint, piano, bank letter, medical, gp
           letter, doctor's letter, hospital letter, appointment letter, proof, docs, scan, attached, attach,
           drafted, already, letterbox, through, postbox, off at, at the surgery, to the surgery, in to, round
           to, rack, next door
  1        Write the first few words, and stop there
  2        Put their name at the top
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: “More soon, thinking of you”
  afraid   Write it where it can't go out yet: on paper
  bored    Write it in six words first

go on with a message
  when     finish, rewrite, redraft, reword, finish off: @message, @letter
  unless   cover, motivation, recommendation, exam, essay, research, lecture, study, credit, business, report,
           bank card, library, chapter, court, newsletter, music, patient
  1        Read it once, up to where you'd go on
  2        Find it, and look at its first line
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: “More soon, thinking of you”
  afraid   Write it where it can't go out yet: on paper
  bored    Write it in six words first

answer a message
  when     answer, reply to, respond to, get back to, acknowledge, reply, write back to, react to, respond:
           @message, @letter
  when     answer, reply to, respond to: message, text, email, e mail, dm
  when     reply all, reply to all, write back: *, -
  unless   exam, question, door, rings, ring, phone, phones, calls, congrats, quiz, riddle, answer sheet,
           answer key, answer booklet, answer machine, answer phone, answer book, reply slip
  1        Write the first few words of your answer, and stop
  2        Read it once more, to the end
  3        Write “Thank you for your message”, and no more
  4        Think of the one thing they'd like to know
  unclear  Write down, in a few words, what they want from you
  tired    Write one line: “I've seen it, more on Sunday”
  afraid   Write the answer where it can't go out yet
  bored    Answer it first in one rude word, on paper

read a message
  when     read, open, check, look at, face, go through, look through, get through, reread, re read, have a
           look at, unread, look over, take a look at, deal with, catch up on, go over: @message, @letter
  unless   cover, sheet, music, grammar, notes, class notes, lecture, sticky, inbox, bank, credit, score,
           lab, playing
  1        Read the first line, and stop there
  2        Look at who it's from, and when it came
  3        Put it in front of you, or open it on the screen
  4        Breathe out once before you look
  unclear  Write down what you'd want to know from it
  tired    Mark it for tomorrow morning
  afraid   Ask someone to read it first
  bored    Guess its last line before you read it

clear old messages away
  when     delete, clear, clear out, empty: voicemail, voice mail, answering machine, answerphone, voice
           message
  when     delete, bin, clear, clear out, archive, purge, erase, throw out, throw away, trash, get rid of,
           burn, shred, tear up, sort, sort out, sort through, tidy, organise, weed out, unsend, clean up,
           clean out, file: @message
  unless   account, app, write, payslip
  1        Open the chat or the box, and delete nothing yet
  2        Scroll to one that can go
  3        Look at the oldest one, and who wrote it
  4        Say to yourself “Not all of it, one”
  unclear  Write down which ones you'd always want to keep
  tired    Put them out of sight for today
  afraid   Keep a copy of one before you begin
  bored    Begin with the shortest one

make or take a call
  when     make, place, do, return, take, have, get over with, get through, answer, survive, get done, face,
           hold, tackle, finish, start, initiate, make first, dread, accept, handle: @call
  when     -: @call
  when     join, attend, take part in, show up at, go to, get to: @call
  when     dial into, dial in to, log into, get on, hop on, jump on, be on, lead, host, run, prepare, prepare
           for, plan, rehearse, practise, practice, get ready for, speak up on, speak on, talk on, sit
           through: @call
  unless   quits, name, taxi, cab, bird, duck, roll, moose, function, api, off, trading, log, pick up
  1        Write down the first sentence you'd say
  2        Write down the one thing you'd like to know by the end
  3        Put a pen and a glass of water next to you
  4        Say “Hello, it's me” once, out loud
  unclear  Write down in one line what it's about
  tired    Choose a time tomorrow for it
  afraid   Say your first sentence to an empty room
  bored    Walk up and down while you talk

have the talk
  when     have, start, begin, open, hold, initiate, bring up, face, lead, continue, finish, restart, reopen,
           survive, get through, prepare, prepare for, plan, rehearse, practise, practice, force, go into,
           get ready for, go through, tackle, do, handle, broach, conduct, attempt, not avoid, stop avoiding,
           get over with, make, make time for, revisit, enter, write down points for, role play: @talk
  when     attend, go to: @talk
  when     -: @talk
  when     -: 1:1
  unless   lesson plan, seminar, essay, chapter, section, paper, results, discussion board, german, french,
           spanish, english, italian, language, video, podcast, whatsapp, group chat, salary, pay, raise,
           chat room, bot
  1        Write down the first sentence you'd say
  2        Write down what you'd like to be different afterwards
  3        Choose a quiet moment for it
  4        Put both feet on the floor and breathe out
  unclear  Write down the one thing they'd need to understand
  tired    Text them “Can we talk this week?”
  afraid   Say the first sentence to someone it isn't for
  bored    Say it once as an opera

give the speech
  when     toast at: *
  when     toast: @person, @event, couple
  when     give, deliver, practise, rehearse, say, propose, raise: toast
  when     give, deliver, practise, practice, rehearse, hold, read, read out, learn, memorise, do, present,
           perform, face, survive, get through, say, run through, run, go over, recite, time, nail, polish:
           @speech
  when     -: @speech
  when     read at, read in, read aloud at, speak at: service, mass, church, funeral, wedding, memorial,
           assembly, vigil, graduation
  unless   slide, slides, deck, pattern, tent, guitar, cheese, bread, beans, vocabulary, shareholder, stock,
           football
  1        Say the first sentence once, out loud or in your head
  2        Stand where you'd be seen, and breathe out
  3        Mark the one sentence that matters most
  4        Say the first three words under your breath
  unclear  Write down the one thing you'd like them to take home
  tired    Read it once, lying down
  afraid   Say it to one person who likes you
  bored    Say it once as a film star

write the speech
  when     write, draft, plan: toast
  when     write, draft, plan, prepare, start, outline, finish, begin, compose, shorten, edit, rewrite, trim,
           think up, work on, get ready, bash out, knock out, tackle, structure, put together, jot down:
           @speech
  unless   slide, slides, deck, tent, guitar, cheese, bread, beans, pattern, football, cricket, grass, camp,
           violin, singing
  1        Write down the one thing you'd like them to remember
  2        Write down one small story that shows it
  3        Write the first sentence, badly
  4        Think of one face that will be there
  unclear  Ask someone what they'd love to hear
  tired    Say it into your phone, for half a minute
  afraid   Write it for one person, as if over a kitchen table
  bored    Write the silliest first line there is

tell the news
  when     tell, share, break, give, announce, spread, pass on, deliver, reveal, disclose, post about,
           explain, say, admit, confess, talk about, tell about, communicate, come out with, bring, let out,
           own, tell the truth about, unveil, air, speak about, make public, write about, state, voice,
           express: @news
  unless   speed, story time, article, essay, court, insurance, character, novel, sprain, ankle, phone, wood,
           bread, gender studies, tutorial, weather, data, spending, eating, lecture
  1        Write it down in one plain sentence
  2        Choose the first person to hear it
  3        Choose where and when you'd tell them
  4        Say the news once, to an empty room
  unclear  Write down the one question they'd ask first
  tired    Ask someone to tell the others for you
  afraid   Tell the one who'd take it best
  bored    Say it in five words

take in what others say of your work
  when     accept, take, take in, hear, read, process, digest, receive, handle, use, act on, go through, look
           at, face, respond to, reply to, deal with, work through, address, understand, cope with, answer,
           incorporate, collect: feedback, criticism, critique, negative feedback, constructive
           criticism, harsh feedback, feedback form, appraisal form
  1        Read or hear one sentence of it, and stop there
  2        Mark the one thing in it that's surely true
  3        Mark one thing that's easy to change
  4        Breathe out once, and drop your shoulders
  unclear  Write down one question to whoever said it
  tired    Leave it until you've slept
  afraid   Ask someone to read it first, and tell you the good part
  bored    Read it in a comic voice

a message to somebody
  when     -: @message, @letter
  when     letter to, letter for, letter about, card to, card for, text to, message to, message for, email to,
           email about: *
  only     to, for, about, back, re
  unless   answer, read, check, delete, sort, archive, clear, file, from, review, translate, exam, essay,
           learn, by heart, library, credit, signed, already
  1        Write the first few words, and stop there
  2        Put their name at the top
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: “More soon, thinking of you”
  afraid   Write it where it can't go out yet: on paper
  bored    Write it in six words first

quiet from work
  when     mute, turn off, switch off, silence, snooze, pause, log out of, log off, sign out of, remove,
           delete, hide, set quiet hours on: slack, work slack, teams, ms teams, microsoft teams, work teams,
           work email, work mail, work chat, work notification, outlook, work app, work whatsapp, work phone
           notification
  unless   team, football, account, call
  1        Open it on that screen, and look for “Notifications” in its settings
  2        Move its icon to the last screen
  3        Write down from when to when you'd like quiet
  4        Put that screen face down for one breath
  unclear  Look up its name and “quiet hours”
  tired    Turn its sound off for tonight
  afraid   Tell one colleague how to reach you if it burns
  bored    Give it a goodnight kiss on the icon

who may see it or use it
  when     add, remove, kick, kick out, invite, give, grant, revoke, take away, cut off, give access to, take
           off, let, allow, set up with: @person, access, edit access, view access, admin access, access to,
           editing rights, rights, permission, permissions, ex employee, old member, old members, ex colleague
  only     drive, shared drive, folder, google doc, doc, spreadsheet, workspace, slack, server, database,
           admin, password manager, vault, repo, repository, github, gitlab, notion, trello, board,
           netflix, spotify, family plan, dropbox, org, account, site, website, wordpress, discord
  unless   bank, landlord, building, gym, disabled, wheelchair, data, school, joint account, savings, chair,
           surf board, dining, will
  1        Open it, and look for “Share” or “Members”
  2        Look at who's on the list now
  3        Write down what they'd be able to see or do
  4        Say their name, and what it's for
  unclear  Look up its name and the word “access”
  tired    Write their name in a note for tomorrow
  afraid   Begin with the smallest right there is
  bored    Guess how many people can see it now

pass a mail on
  when     forward, fwd, pass on, send on: email, mail, phishing mail, phishing email, scam email, message,
           invoice mail, confirmation, confirmation email, invite, newsletter, invitation, thread, dodgy
           email, booking email, school email, receipt email
  1        Find it, and tap “Forward”, with no name in it yet
  2        Search for a word that's in it
  3        Open the place it's in
  4        Say who it's for, and why
  unclear  Write one line on top: what they'd look for in it
  tired    Flag it for tomorrow
  afraid   Send it to yourself first
  bored    Guess how far down it is

what an app may know
  when     check, review, change, tidy, look at, look through, go through, lock down, set, tighten, turn off,
           update, sort out, limit, adjust: app permission, permission, privacy setting, privacy, location
           sharing, location tracking, tracking, location setting, ad tracking, ad setting, cookie, data
           sharing, location service, who can see my profile
  only     app, apps, privacy, location, tracking, phone, facebook, google, instagram, cookies, ad, ads, data,
           settings
  unless   parcel, delivery, planning, landlord, flight, fence
  1        Open the settings, and look for “Privacy”
  2        Choose one app to look at
  3        Write down the one thing you'd rather keep to yourself
  4        Put the phone face down for one breath
  unclear  Look up the app's name and “privacy”
  tired    Leave the page open for tomorrow
  afraid   Look, and change nothing yet
  bored    Guess which app knows the most
"""
