"""What is done with any job, shift, application or booking."""

KINDS = """
look for work
  when     look for, find, hunt for, search for, hunt, search, scout, scout for, scout out, browse, scroll,
           scroll through, look at, check, look through, go through, land, get, need, trawl, trawl through,
           hunt down, seek, track down, google, explore, look around for, bookmark, shortlist, read, read
           about, look into, research, check out, compare, find out about, reread, study, pick, choose: @job
  when     -: @job
  unless   daughter, son, quit, lose, nose, paint, p60, p45, p11d, payslip, w9, w 9, reference, certificate,
           tax, uniform, badge, boots, contract, panto, pantomime, play, musical, theatre, film, drama
  number   Open one advert, and read its title
  1        Open one advert, and read its first line
  2        Write down three words for what you'd like to do
  3        Open the page with the adverts
  4        Name one thing you're good at
  unclear  Write down one place where you'd like to work
  tired    Save one advert for another day
  afraid   Read one advert, without planning to apply
  bored    Look for the oddest job on the page

go in for a job
  when     apply for, apply to, apply, go for, put in for, reapply for, reapply to, audition for, try for, try
           out for, interview for, compete for: @job, part time, full time
  1        Write one line on why you'd like it
  2        Copy the name of the job onto an empty page
  3        Read the advert's first line again
  4        Say the name of the job, and then yours
  unclear  Mark the two things they ask for most
  tired    Save the advert, and the last day to apply
  afraid   Write it as if for a friend
  bored    Write the most boastful first line you can

ask about a job
  when     ask about, enquire about, inquire about, call about, email about, phone about, ring about, write
           about, message about, ask for, follow up on, talk about, ask after, check on, text about: @job
  1        Write down the first thing you'd ask
  2        Write down who could tell you about it
  3        Find their name, or the number on the advert
  4        Say your question out loud
  unclear  Write down what matters most: hours, pay, or the work
  tired    Save the name of someone to ask
  afraid   Ask in writing; a call can come later
  bored    Guess the answer first

leave a job for good
  when     leave, quit, resign from, give notice on, walk away from, step down from, give up, get out of,
           ditch, retire from, drop: @job
  1        Write one plain line: “I'd like to leave on …”
  2        Look up how much notice they need
  3        Write down one reason, for yourself
  4        Say your one line out loud
  unclear  Write down what you'd like in place before you go
  tired    Write the line, and send it another day
  afraid   Tell someone on your side first
  bored    Write the version with fireworks, for the bin

take or turn down a job
  when     accept, decline, turn down, refuse, reject, say yes to, consider, weigh up, decide on, decide
           about, think about, think over, reply to, respond to, mull over, negotiate: @job
  1        Write down one thing you like about it, and one you don't
  2        Write one line: “Thank you, I'll answer by Thursday”
  3        Look up when they'd like to hear
  4        Imagine one Monday morning there
  unclear  Write down one question you'd still ask them
  tired    Sleep on it, and answer nothing today
  afraid   Say your answer aloud, to an empty room
  bored    Toss a coin, and see what you're hoping for

start a job
  when     begin, prepare for, get ready for, train for, settle into, start at, show up for, turn up for, go
           to, ease into, go back to, return to, survive, try, try out, get used to, adjust to: @job
  1        Lay out one thing you'd take with you
  2        Look up how you'd get there, and when to leave
  3        Write down one question for someone there
  4        Say your name, as you'd say hello there
  unclear  Write down who to ask for
  tired    Put your bag by the door
  afraid   Write down one thing you can already do
  bored    Guess what's in the kitchen there

lose a job
  when     lose, grieve, get over, mourn: @job
  1        Tell someone you trust
  2        Write down the last day you'll be paid for
  3        Put the papers about it in one envelope
  4        Put both feet on the floor, and breathe out
  unclear  Write down one question for an advice centre
  tired    Put the kettle on, and leave the rest
  afraid   Ask someone to read the papers with you
  bored    Write the goodbye speech you won't give

ask for time off, or another shift
  when     ask for, request, book, apply for, put in for, get, take, ask about, book off, claim, negotiate:
           @shift
  when     swap, trade, switch, change, give away, drop, move, swap out, get covered, find cover for, get
           cover for, cover, pick up, take on, offer, cut, reduce, get out of, cancel, turn down, refuse:
           @shift
  unless   sick, key, gear, vision, paradigm, ready, remain
  1        Write one line: “Could I …”, with the day in it
  2        Write down the day, and a second one that would do
  3        Find out who decides, and how to reach them
  4        Say your one line out loud
  unclear  Look up how many hours or days you have left
  tired    Write the line, and send it tomorrow
  afraid   Say it first to someone who'd be fine with a no
  bored    Write it as a postcard from the beach

get to a shift
  when     go to, prepare for, get ready for, get through, survive, do, work, start, show up for, turn up
           for, face, be at, go in for, finish, pack for, make: @shift
  unless   leave, congé, toil, day off, holiday, handover, swap
  1        Lay out one thing you'd wear or take with you
  2        Look up when you'd leave home
  3        Fill a bottle of water
  4        Roll your shoulders once
  unclear  Write down the first thing you do there
  tired    Put your bag by the door
  afraid   Write down one person there you like
  bored    Guess who'll make the first joke

write an application
  when     face, face up to, sort out, sort, write, prep, draft, start, bash out, knock out, type, type up,
           compose, finish, do, tackle, attack, begin, hammer out, crank out, churn out, write up, work on,
           prepare, make, create, put together, redo, rewrite, build, build up, design, set up, brainstorm,
           think of, come up with, sketch, sketch out, outline, nail, dictate, plan, record, redraft,
           complete, script, rehearse, pull together, crack on with, blitz, restart, film: @application
  when     -: @application
  unless   software, mobile, web, deploy, client, stock
  1        Write one bad line of it
  2        Open it, and read your own name
  3        Copy their first sentence, or yours from last time, onto a page
  4        Say in one breath what you can do
  unclear  Write down three words for what they're looking for
  tired    Change the date at the top
  afraid   Write it as if about a friend
  bored    Boast like a footballer

better an application
  when     update, polish, fix, tweak, edit, trim, shorten, tailor, adapt, cut, cut down, refresh, tidy, tidy
           up, proofread, spellcheck, spell check, improve, revise, review, revamp, reword, rephrase,
           redesign, reformat, format, clean up, brush up, correct, modernise, customise, personalise, rework,
           sharpen, spruce up, touch up, jazz up, beef up, condense, expand, add to, check, read, read over,
           reread, read through, go over, look over, look at, go through, freshen up, tighten, tighten up,
           change, optimise, finalise, finish off, slim down, pad out, double check, restructure, simplify,
           highlight, rearrange, analyse, perfect, strengthen, amend, whittle down, weed out, prune, upgrade:
           @application
  when     update, polish, fix, tweak, edit, improve, rewrite, finish, fill in, complete, set up, check: cv
           profile, indeed profile, job profile, candidate profile
  when     fix: @application
  1        Open it at the place you'd like to change
  2        Open it, and read your own name
  3        Find the last version of it
  4        Say your last job in five words
  unclear  Write down one thing you've done that isn't in it yet
  tired    Change the date at the top
  afraid   Write down one thing you did well, for yourself
  bored    Describe your last job as an adventure

send an application
  when     send out, drop off, hand out, take round, take, email, fire off, resubmit, attach, distribute,
           post, bring, deliver, forward, resend, leave, share, e mail, get out, pass on, submit to, carry
           round, give out, apply with: @application
  when     send, submit, send off, send in, hand in, upload, mail: @application
  unless   look at, look, photo, picture, off, out of, read through
  1        Find the name or the page it goes to
  2        Open it, and read its first line once more
  3        Write one line to go with it
  4        Say who it's for
  unclear  Write down one place to begin with
  tired    Leave it ready, and send it in the morning
  afraid   Let someone read it before it goes
  bored    Guess how many days they take to answer

have an application read
  when     show, get checked, have checked, get proofread, have proofread, get feedback on, get looked at,
           have looked at, ask for feedback on, get reviewed, run past, get help with, talk through,
           discuss: @application
  1        Write one line: “Could you read this for me?”
  2        Write down who'd read it kindly
  3        Write down the one thing you'd like to know from them
  4        Say your one line out loud
  unclear  Mark the one line you're least sure of
  tired    Write to one person, and send it tomorrow
  afraid   Show one paragraph of it, no more
  bored    Ask for the harshest word in it

book something
  when     book, reserve, find, look for, search for, secure, get, sort out, arrange, organise, compare,
           choose, price up, snap up, grab, pre book, prebook, look at, shop for, buy, order, need, research,
           plan, hunt for, get hold of, pick: @booking
  when     -: @booking
  unless   parking ticket, speeding, bug, jira, support, seat belt, lottery, luxury, child seat, toilet, my
           ticket, my tickets, my booking, my reservation, my boarding pass, pawn, cloakroom, the ticket, lost
  when     buy: @booking
  1        Open one page that has them, and look at the first
  2        Write down the most you'd like to pay
  3        Write down a second day that would do
  4        Say who's coming
  unclear  Write down the one thing you'd want it to have
  tired    Save one page, to look at tomorrow
  afraid   Look at one, without planning to book
  bored    Look up the silliest one first

check or change a booking
  when     confirm, check, reconfirm, double check, change, move, rebook, reschedule, postpone, amend,
           upgrade, print out, verify, swap, modify, extend, check in for, check in, track, claim back, get
           refund for, get refunded, refund, transfer, shift, ask about, call about, check on, chase, complain
           about, look up: @booking
  when     cancel, call off: @booking
  when     renew, extend: @booking
  unless   parking, speeding, into, move in
  1        Find the message it came in, or its page
  2        Write down what it's called
  3        Write down what you'd like to be different
  4        Say it in one line, out loud
  unclear  Look up the last day it can be changed
  tired    Leave the message open for tomorrow
  afraid   Ask in writing, in your own time
  bored    Guess how many clicks it takes

settle a day or the hours with them
  when     negotiate, discuss, agree on, ask about, propose, talk about, set, push back, move, change: start
           date, start time, working hours, hours, home office day, contract hours, notice date, leaving date,
           last day, end date, probation period
  unless   opening hours, screen, office hours, universal credit, every hour, each hour
  1        Write down the one you'd like best, and one that would do
  2        Write one line: “Could it be …?”
  3        Write down who decides it
  4        Say your line out loud
  unclear  Write down what stands in the way of the first one
  tired    Write one line, and send it tomorrow
  afraid   Ask in writing; people say yes more often than you'd think
  bored    Say it like a king naming his terms

reach someone on a work network
  when     connect with, connect to, add, message, write to, reach out to, follow, contact, dm: person,
           someone, recruiter, colleague, alumnus, stranger, manager, hiring manager, old colleague, contact,
           classmate, post, connection
  when     invite: person, someone, contact
  only     linkedin, xing
  1        Write down one name you'd like to hear from
  2        Write one line: “I liked what you wrote on …”
  3        Open the page, and look at one profile
  4        Think of someone you once worked well with
  unclear  Write down one thing you'd like to know from them
  tired    Send one line to someone you know
  afraid   Begin with someone who'd be glad to hear from you
  bored    Guess what they'd never put on their profile

a profile where work is found
  when     update, polish, fix, tweak, edit, improve, rewrite, finish, fill in, complete, set up, check, make,
           create, write, do, -, redo, start, clean up, look at: profile, headline, summary, bio, about
           section, account, skills
  only     indeed, xing, linkedin, upwork, fiverr, reed, monster, seek, naukri, stepstone, glassdoor,
           totaljobs, infojobs, recruiter, job site, job board, jobcentre, agency
  1        Write down one line you'd like to stand there
  2        Open it, and read your own name
  3        Write down three words for the work you'd like
  4        Say in five words what you can do
  unclear  Read one profile of someone who does that work
  tired    Change the date, or the town
  afraid   Write one line as if about a friend
  bored    Write the headline of a film star

put an application into another language
  when     translate, get translated, have translated: @application
  1        Write your last job's name in the other language
  2        Look up how they'd call what you do
  3        Open it, and read its first line
  4        Say your job in that language
  unclear  Look at one cv from someone who works there
  tired    Translate the title, and stop
  afraid   Translate one line, for yourself
  bored    Translate your hobby as grandly as you can

ask what could be better next time
  when     ask for, get, request, ask about: interview feedback, feedback after interview, feedback on
           interview, feedback on application, feedback from interview, rejection feedback
  when     -: interview feedback
  1        Write one line: “Could you tell me what I could do better?”
  2        Find the name of the person you spoke to
  3        Write down what you'd most like to know
  4        Say one thing that went well
  unclear  Write down the one question you weren't sure of
  tired    Write the line, and send it tomorrow
  afraid   Ask someone kind to read their answer first
  bored    Guess what they'll say, in three words
"""
