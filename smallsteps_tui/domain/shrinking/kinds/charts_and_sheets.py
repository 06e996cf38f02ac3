"""Charts, sheets and desks to book."""

KINDS = """
make or change a chart
  when     build, create, design, make, do, update, finish, redo, fix, improve, draw, polish: chart, figure,
           graph, histogram, heatmap, map of data, bar chart, pie chart, scatter plot, line chart, box plot
  when     -: bar chart, scatter plot
  unless   reward, star, sticker, flow, action, search, family, hair, human, flip, seating, org, knitting,
           crochet, clay, draw figure, morning, picture chart, teeth, routine, visual, bedtime, potty, coat,
           kid, kids, school, stone, wood, wooden, nativity, wire, pencil, pose, ink, anatomy, skating, resin,
           warhammer, mini, lego, patient, handover, ward, chord, natal, nursing, guitar, lead, sculpture,
           chores, paint
  1        Write down the one thing that people look for in it
  2        Sketch it on paper: two lines and a dot
  3        Open the file with its numbers
  4        Say what it shows, in five words
  unclear  Write down what goes along the bottom
  tired    Write its title
  afraid   Draw an ugly one by hand
  bored    Choose one odd colour for it

begin a spreadsheet
  when     build, create, design, make, set up, start: spreadsheet, google sheet, excel sheet, excel table,
           inventory sheet, excel file, table of expenses, budget spreadsheet, tracker, tracking sheet
  unless   table tennis, dining, coffee, fitness, baby, gps, bike
  1        Write down the names of its first three columns
  2        Write down what you'd like to see in it
  3        Open an empty one, and name it
  4        Type one word in the first box
  unclear  Write down one sum you'd like it to work out
  tired    Type one line into it
  afraid   Make a rough one you'll throw away
  bored    Give the first column a colour

book a desk or a study room
  when     book, reserve: carrel, library desk, library seat, study room, study space, library carrel, reading
           room seat, group study room, meeting pod
  when     -: library carrel, study room
  1        Open the page where it can be booked
  2        Write down the day and the hours you'd like
  3        Write down who'd know which ones are free
  4        Picture yourself at it
  unclear  Choose one day
  tired    Write the day down
  afraid   Take the shortest slot there is
  bored    Choose the seat with the best view

a table for a text
  when     make, do, draw, start, build, create, set up: table of participant, results table, table of result,
           overview table, comparison table, table of source, table of study
  unless   dining, wood, coffee
  1        Write down the names of its columns
  2        Draw an empty one with three lines
  3        Fill in one box
  4        Say what it shows in one sentence
  unclear  Find one like it in a text you know
  tired    Write its title
  afraid   Fill in the box you're surest of
  bored    Give it the shape of a cake first

explain one's thesis to somebody
  when     explain, describe, tell about, explain to, sum up: thesis, dissertation, phd, research, research
           question, topic, my topic, my research, my phd, my thesis
  unless   gap, delay, late, class, kids, pupils, year, child, son, daughter, students
  1        Say out loud: “I look at …”, and end the sentence
  2        Name its topic in three words
  3        Say the one thing about it you like best
  4        Picture their face as they nod
  unclear  Begin with a thing everyone has seen
  tired    Say it to the cat
  afraid   Say it once to a wall
  bored    Say it as the plot of a film

thank the people of a study
  when     thank, send thanks to: participant, interviewee, respondent, study participant, interview partner
  1        Write one line: “Thank you, it helped me to …”
  2        Write down one thing you learned from them
  3        Put their name, or the first of them, in a message
  4        Say it out loud once
  unclear  Write one message for all of them
  tired    Write the two words, and no more
  afraid   Read it aloud before it goes
  bored    Add one thing that surprised you

a letter that goes with a paper
  when     write, finish, draft, do, start, rewrite, revise, work on, -: cover letter, covering letter
  only     journal, manuscript, editor, submission, paper
  unless   job, newspaper
  1        Write one line: what the paper shows
  2        Write the editor's name, or “Dear Editor”
  3        Write down the paper's title
  4        Say why they'd want it, in five words
  unclear  Look up what they ask for in it
  tired    Type the date and the journal's name
  afraid   Write it for a kind editor
  bored    Say it as a headline

plot what was measured
  when     plot, graph, chart: age, score, result, income, trend, residual, temperature, curve, rate, number, count,
           distribution, histogram, variable, regression, growth, measurement, reading, frequency
  unless   bp, blood, sugar, pain, weight, mood, sleep, revenge
  1        Draw the two axes on scrap paper
  2        Write what goes along the bottom
  3        Put in one dot
  4        Say which way you think it goes
  unclear  Look at one like it in a paper
  tired    Write its title
  afraid   Plot three dots by hand, in pencil
  bored    Give it the oddest colour there is

try the questions on someone
  when     pilot, pretest, pre test, test, try, try out: questionnaire, survey, interview guide, interview question,
           interview schedule, online survey, question, pilot
  only     survey, questionnaire, interview, pilot, flatmate, guide
  unless   job, code
  1        Choose the one question you're least sure of
  2        Read that one aloud to yourself
  3        Write down one person who'd answer it
  4        Put it where you can read it from
  unclear  Look for words a child wouldn't know
  tired    Try one question, and thank them
  afraid   Try it on someone who likes you
  bored    Answer it as your oldest friend would
"""
