"""Lists, schedules and projects as classes: written down, cut, worked down, kept to, begun, put aside."""

KINDS = """
@list
  nouns    list, to do list, todo list, todo, checklist, check list, packing list, bucket list, wish list, wishlist,
           reading list, watch list, watchlist, guest list, gift list, present list, christmas list, card list,
           address book, contact list, contacts list, phone list, snag list, snagging list, punch list, inventory
           list, kit list, task list, master list, chore list, honey do list, job list, jobs list, list of jobs,
           grocery list, priority list, playlist order, pros and cons list, pro con list, stop doing list, not to do
           list, done list, worry list, brain dump, mind dump, braindump, someday list, backlog list, next action
           list, gratitude list, list of names, mailing list entries, seed list, plant list, song list, set list,
           setlist, shot list, spec list, parts list, cast list, prop list, ingredients list, medical history list,
           asset list, list of debts, list of questions, question list, agenda item, list of fears, list of wins,
           brag list, contents list, table of contents, index of it, itinerary list, shortlist, short list, long
           list, longlist, suppliers list, price list, class list, register of names, phone tree, emergency contact
           list, babysitter list, cleaning list, handover list, leaving list, moving list, moving checklist, list of
           symptoms, requirements list, feature list, list of features, bug list, reference list of people, list of
           companies, list of schools

write a list
  when     make, write, draw up, start: list
  when     write, make, draw up, create, jot down, compile, put together, do, begin, start, build, draft,
           type, type up, scribble, brainstorm, knock up, bash out, dash off, note down, write down, write
           out, dump, add to, set up, prepare, keep, put down, expand, work on, assemble, collate, think of,
           come up with, get down, get going on: @list
  when     extend: @list
  when     -: @list
  unless   waiting list, shopping, broth, price list, list from
  number   Write down the first one
  1        Write down the first thing on it
  2        Write its name at the top of a scrap of paper
  3        Say one thing that belongs on it
  4        Put a pen where you'd write it
  unclear  Write down who it's for
  tired    Write down one word, and leave it
  afraid   Write it where no one else looks
  bored    Write down the silliest thing first

cut a list
  when     cross out, strike out, strike off, scratch out, rub out: @list, half, task, item, errand
  when     cut, prune, shorten, trim, whittle down, whittle, clear, clear out, tidy, tidy up, declutter,
           groom, simplify, cull, weed, weed out, purge, halve, reduce, cut down, narrow down, narrow, slash,
           cross off, empty, bin, move things off, delete things from: @list
  unless   waiting list, contact list, address book, mailing list
  number   Look at the first one
  1        Put a dot next to one that could go
  2        Put a dot next to the one that matters most
  3        Read its first line
  4        Say one thing on it that can wait
  unclear  Ask of one thing what would happen without it
  tired    Cross out one, and put it away
  afraid   Move one to a list called “maybe”
  bored    Cross out the silliest one with a flourish

go over a list
  when     sort, sort out, sort through, prioritise, rank, organise, update, review, go through, check,
           clean up, look at,
           look over, rewrite, revise, triage, reorder, edit, redo, rework, refine, finalise,
           categorise, colour code, split, break down, rearrange, read, reread, share, send round: @list
  when     order: @list
  unless   waiting list, python, by date, linked list, function, array
  number   Look at the first one
  1        Read its first three lines
  2        Put a dot next to the one that matters most
  3        Read its first line
  4        Say one thing on it out loud
  unclear  Write down what it's for, at its top
  tired    Change one line of it, and put it away
  afraid   Make a copy, and change that
  bored    Read the oddest line in a grand voice

work down a list
  when     cross things off, tick things off, knock things off, tick something off, cross something off: -, *
  when     tick off, tick things off, work through, work down, tackle, get through, attack, smash, blitz, bash,
           knock out, finish, crush, chip away at, complete, plough through, power through, get on with, start on,
           use, crack on with, nail, do one thing off, do one thing from, tick one thing off, check off, cross
           things off, knock things off, hack away at, catch up on, slay, conquer, do something from, dive into,
           face, burn through: @list
  1        Choose the easiest thing on it
  2        Put a dot next to that one
  3        Read its first line
  4        Say one thing on it that's done already
  unclear  Choose the one that takes two minutes
  tired    Choose one for tomorrow, and fold the list
  afraid   Turn it over, and write one of them on the back
  bored    Choose with your eyes shut and a finger

@schedule
  nouns    schedule, timetable, calendar, google calendar, outlook calendar, shared calendar, family calendar, wall
           calendar, year planner, planner, day planner, week planner, academic planner, rota, diary for the week,
           weekly plan, daily plan, day plan, week plan, monthly plan, study plan, revision plan, study schedule,
           study timetable, revision timetable, revision schedule, work schedule, writing schedule, writing plan,
           reading schedule, reading plan, training plan, roadmap, itinerary, gantt chart, gantt, time block, time
           blocks, time budget, week ahead, day ahead, month ahead, year ahead, semester plan, term plan, project
           timeline, timeline, project plan, work plan, action plan, game plan, master plan, five year plan, 5 year
           plan, thesis plan, exam timetable plan, morning schedule, lesson timetable, cleaning schedule, chore
           rota, cleaning rota, watering schedule, planting calendar, sowing calendar, editorial calendar, content
           calendar, content plan, social media calendar, release schedule, production schedule, shooting schedule,
           practice schedule, rehearsal schedule, shift rota, staff rota, milestone, milestone plan, contingency
           plan, backup plan, sprint plan, kanban board, kanban, trello board, vision board, bullet journal spread,
           weekly spread, todoist, weekly review, monthly review, year in review, annual review of the year, time
           log

draw up a schedule
  when     plan, schedule, set, organise, block out: study session, revision session, study time, study week,
           revision week, study block, study day, writing session, writing time, revision
  when     make, write, draw up, plan, set up, create, draft, build, design, sketch, sketch out, map out, put
           together, devise, work out, figure out, figure, knock up, bash out, outline, organise, block out,
           fill in, fill out, prepare, set, come up with, agree on, write up, type up, hammer out, lay out,
           think through, think about, flesh out, structure, get down, draw, work on, finalise, establish,
           rough out, rewrite, redo, redraw, redesign, restart, formulate, pin down, hash out, thrash out, jot
           down, pencil in, reimagine, rethink, visualise: @schedule
  when     -: weekly plan, daily plan, day plan, week plan, monthly plan, study plan, revision plan, study
           schedule, study timetable, revision timetable, revision schedule, work schedule, writing schedule,
           writing plan, reading plan, roadmap, itinerary, gantt chart, action plan, project plan, five year
           plan, 5 year plan, vision board, cleaning rota, chore rota, editorial calendar, content calendar,
           content plan, project timeline, milestone plan, backup plan, kanban board, time blocks, bullet
           journal spread, weekly spread, journal spread, monthly spread
  when     plan, plan out, map out: -, morning, weekend, summer, autumn, term, semester, half term, day off,
           days off
  unless   what, how, who, if, if he, if she, advent, suicide, safety plan, birth plan, meal, floor, review,
           vision board, time log
  1        Write down the one thing in it that's fixed already
  2        Write down what comes first, in three words
  3        Draw seven boxes on a scrap of paper
  4        Say which day is the hardest
  unclear  Write down the last day, and count backwards from there
  tired    Plan tomorrow morning, and no further
  afraid   Write it in pencil
  bored    Draw it as a train line

look at the schedule
  when     calendar: -
  when     look at, look over, check, review, update, go through, go over, sync, tidy, tidy up, clean up, sort, sort
           out, open, share, colour code, read, consult, look through, revise, follow, stick to, keep to,
           keep up with, keep, use, get on top of, adjust, rearrange, rejig, reorganise, tweak, reshuffle, juggle,
           shuffle, change, move things on, align, add birthdays to, add dates to, put dates in, put dates into,
           enter dates in, catch up on, get back on: @schedule
  when     fix: @schedule
  unless   advent, suicide, safety plan, birth plan, meal, floor
  1        Look at the next thing in it, and nothing more
  2        Read one line of it, any
  3        Open it, and leave it open
  4        Say what day it is
  unclear  Write down the one thing that can't move
  tired    Look at the first thing tomorrow, and close it
  afraid   Look at what's already over this week
  bored    Put in one thing you look forward to

make room in the schedule
  when     clear, lighten, cut, cut down, empty, free up, trim, simplify, protect, thin out, prune, block off, block
           time in, make room in, make space in, reduce, streamline, declutter, slow down, pare down, unblock,
           defend, guard, find time in, find a slot in, find space in: @schedule
  unless   advent, suicide, safety plan, meal
  1        Choose one thing this week that could go
  2        Choose one half hour, and draw a box round it
  3        Look at the fullest day
  4        Breathe out once, slowly
  unclear  Write down what the free time would be for
  tired    Move one thing to next week
  afraid   Write one line: “Could we find another day?”
  bored    Colour the empty hours in your favourite colour

@project
  nouns    project, side project, group project, school project, science project, hobby project, final project,
           capstone, capstone project, senior project, diy project, art project, craft project, passion project,
           dream project, pet project, volunteer project, community project, research project, home project, house
           project, work project, client project, pilot project, uni project, personal project, creative project,
           coding project, unfinished project, half finished project, wip, work in progress, portfolio piece,
           science fair project, invention, experiment, business idea, startup idea, app idea, book project, writing
           project, film project, collaboration, portfolio, photo project, garden project, history project, family
           history project, genealogy, genealogy project, 365 project, epq, ia, internal assessment, extended essay
           project, exhibition project, design project, engineering project, restoration project, renovation
           project, rebrand, website relaunch, relaunch, product launch, crowdfunder, kickstarter, campaign plan

plan a project
  when     start, plan, scope, scope out, map out, break down, outline, set up, kick off, launch, split, split up,
           brainstorm, plan out, structure, begin, organise, define, sketch, sketch out, get off the ground, think
           through, get started on, get started with, initiate, prepare, lay out, design, develop, research, think
           about, pin down, work out, figure out, clarify, write up plan for, cost, budget for, scale down,
           simplify, shrink, prioritise, divide up, delegate, coordinate, manage, lead, run: @project
  unless   housing project
  1        Write down three pieces of it, any three
  2        Write down in one line what it's for
  3        Say what it looks like when it's done
  4        Think of the part you're looking forward to
  unclear  Write down the one question you'd need answered
  tired    Write its name on a slip of paper
  afraid   Call it a try
  bored    Draw it as a map with one swamp

go on with a project
  when     continue, resume, revive, get back to, get back into, go back to, finish, finish off, push on with,
           work on, wrap up, pick up again, move forward, advance, push forward, progress, tackle, chip away
           at, plug away at, attack, complete, do, return to, revisit, restart, polish, polish off, catch up
           on, keep going with, crack on with, press on with, make progress on, make headway on, document,
           review, update, write up, get done, blitz, tidy up, fix up, improve, knock out, get stuck into,
           dive into, dig into, dust off, rescue, resurrect, breathe life into, spend time on, keep working
           on, look at, open, nail, smash, expand, refine, check in on, sort out, close out, accomplish,
           follow through on, see through, bring to a close, reimagine, rethink, soldier on with, beaver away
           at, sit down with, spend ten minutes on, get started on, fiddle with, tinker with, dabble in, steal
           time for, make time for, find time for, kick start, kickstart, jump start, get unstuck on, deal
           with: @project
  when     pick up: @project
  when     extend: @project
  when     -: @project
  unless   housing project
  time     Look at it for two minutes
  1        Take out, or open, what you have of it so far
  2        Write down the very next thing it needs
  3        Put one piece of it where you'll see it
  4        Say how far it is already
  unclear  Write down what's done, and what comes next
  tired    Write down where you'd pick it up tomorrow
  afraid   Look at it for one minute, and change nothing
  bored    Begin with the part you like

choose a project
  when     choose, pick, find, think of, come up with, look for, select, settle on, narrow down, propose, suggest,
           invent, dream up, shortlist: @project
  when     decide on, decide between, choose between: @project
  1        Write down three you'd enjoy, however odd
  2        Write down one thing you'd like to exist
  3        Say which one you'd tell a friend about
  4        Look out of the window for one breath
  unclear  Write down what you could do with what you have
  tired    Write down one word, and sleep on it
  afraid   Choose the smallest of them
  bored    Write down the one that makes you laugh

put a project aside
  when     drop, abandon, shelve, pause, park, let go of, kill, scrap, bin, put aside, put down, quit, give up, give
           up on, archive, put on hold, put on ice, mothball, hand over, pass on, wind down, retire, close down, say
           goodbye to: @project
  when     cancel: @project
  when     cancel: @project
  unless   housing project
  1        Write one line on where you got to
  2        Put what there is of it in one place
  3        Write down one thing you learnt from it
  4        Breathe out once, slowly
  unclear  Write down what you'd need to pick it up again
  tired    Put a note on it: “Paused on purpose”
  afraid   Put it away for one month
  bored    Give it a title for its memoirs

show a project
  when     present, pitch, show, demo, share, explain, advertise, promote, exhibit, talk about, announce, post
           about, publish, get feedback on, describe, sell the idea of, showcase, defend: @project
  1        Write one sentence: what it is, and who for
  2        Choose the one part you'd show
  3        Say its name out loud
  4        Think of one person who'd like to see it
  unclear  Write down the one question they'd ask
  tired    Take one photo of it
  afraid   Show it to one kind person first
  bored    Describe it in three words

put a date where it is seen
  when     put, put in, enter, add, write, write down, note, save, mark, copy, move, type in, block: *
  only     in calendar, in the calendar, in my calendar, to calendar, to the calendar, to my calendar, on the
           calendar, on calendar, in diary, in the diary, in my diary, in planner, in the planner, in my
           planner, in google calendar, into calendar, into the calendar
  when     set, set up, add, create, make, put, schedule: reminder, phone reminder, calendar reminder,
           recurring reminder, daily reminder, weekly reminder, reminder for
  unless   pill, dose, tablet, medication, drink, alcohol, line, lines, page, pages, sentence, sentences, one
           word, words, about, poem, feelings, journal
  1        Open the calendar on the first day it's about
  2        Say which day it is
  3        Put the phone or the pen next to you
  4        Picture that day's page for one breath
  unclear  Write down who could tell you the day
  tired    Write it on your hand
  afraid   Write one letter for it, in pencil
  bored    Give it the silliest name
"""
