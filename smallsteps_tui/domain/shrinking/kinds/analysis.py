"""Data, machine learning, databases, and learning to program."""

KINDS = """
data and charts
  when     clean, clean up, analyse, explore, import, export, prepare, process, visualise, plot, merge,
           wrangle, validate, label, annotate, anonymise, transform, check, tidy, format: data, dataset, data
           set, csv, survey data, spreadsheet, survey result, log file, sales data, data table, excel file,
           interview data, customer data, training data, sensor data, experiment data, excel sheet, data in r,
           data in python, excel, raw data, statistic, data frame
  when     -: data analysis, data cleaning, data entry, dataset
  when     clean, clean up, analyse, import, plot, merge: result, log
  when     -: excel sheet, google sheet, excel file, excel table, excel workbook
  unless   flow, dinner, pottery, phone data, bed, set the table, coffee table, changing table, wooden, blood,
           exam, test result, lab, body, search, dining, seed, personal data, flip, star chart, reward chart,
           sticker chart, patient, feeling, plan, allowance, roaming, sim, car, van, golf, warning light,
           wall, ward, height, growth, stick, cable, wifi, make, new
  time     Look at the data for two minutes
  1        Look at the first ten rows
  2        Write down one question it could answer
  3        Open the table, and look at the top row
  4        Say what one row stands for
  unclear  Draw the chart you'd like on paper
  tired    Give one column a better name
  afraid   Work on a copy
  bored    Guess the answer before you look

a dashboard or a table to be made
  when     make, create, build, design, plan: dashboard, excel macro, macro, pivot table, report in power bi,
           data visualisation, excel formula, sales dashboard, power bi dashboard, data pipeline, tableau
           dashboard, data model, infographic of data, budget spreadsheet, power bi report
  when     -: dashboard, excel macro, pivot table, power bi, data visualisation, excel formula, formula in
           excel, sum formula
  unless   car, van, warning light, light, camera, cam, dust, wipe, clean
  1        Write down one question it's meant to answer
  2        Write down the three things it would show
  3        Say who'd look at it
  4        Draw one empty box in the air
  unclear  Draw it on paper first, with made-up numbers
  tired    Write down its title, and leave it for tomorrow
  afraid   Work on a copy
  bored    Guess the answer before you look

a chart or a dashboard to be mended
  when     fix, update, finish: dashboard, excel macro, macro, pivot table, data visualisation, sales
           dashboard, power bi dashboard, data pipeline, budget spreadsheet, power bi report
  when     fix: chart, graph, plot, spreadsheet, excel sheet, figure, google sheet, map of data, histogram,
           heatmap, excel table, inventory sheet
  unless   flow, bed, wooden, seed, flip, star chart, reward chart, sticker chart, car, van, warning light,
           wall, height, growth, stick, loan, cable, story, novel, film, garden, allotment, action
  1        Open it, and look for the first thing that's off
  2        Open it, and look at one number in it
  3        Say in one line what you'd like it to show
  4        Look away from the screen for one breath
  unclear  Write down what it shows, and what you'd want it to show
  tired    Mark the spot, and leave it for tomorrow
  afraid   Work on a copy
  bored    Guess which bit it is

machine learning
  when     train, fine tune, evaluate, deploy, test, retrain, tune, run: model, neural network, classifier,
           llm, language model, chatbot, random forest, machine learning model, ml model, agent, recommender,
           baseline, ai agent, lora
  when     do, start, finish: machine learning, deep learning, pytorch, tensorflow, ai, neural network, data
           science, ml course, prompt engineering, llm, scikit learn, machine learning course, transformers,
           pandas, numpy
  when     do, join, enter, start, continue: kaggle, kaggle competition, kaggle challenge
  when     write: prompt
  when     -: machine learning, kaggle, data science, deep learning, kaggle competition, ml project, neural
           network
  unless   plane, railway, role, fashion, kit, airplane, warhammer, clay, estate, agency, dog, lego, tram,
           boat, ship, poem, story, journal, netball, rounders, train model, wood, cardboard, paper, car,
           rocket, runway, teleprompter, card, tennis
  1        Write down what a good answer looks like
  2        Run it once on ten examples
  3        Open the notebook, at its top
  4        Say what goes in, and what comes out
  unclear  Write down the simplest thing that could work
  tired    Write down the last number you got
  afraid   Begin with a tiny copy of the data
  bored    Feed it a picture of your lunch

learn to program
  when     learn, study, start, relearn: r, c
  when     learn, study, practise, start, relearn, brush up on, get into, get better at, pick up, teach
           myself, refresh: python, javascript, rust, sql, java, c++, typescript, go, golang, react, docker,
           kubernetes, html, css, programming, coding, web development, linux, bash, swift, kotlin, ruby, php,
           c#, haskell, scratch, sql join, regex, algorithm, data structure, vue, angular, django, terraform,
           aws, vim, emacs, elixir, scala, matlab, cobol, perl, git, version control, github, clojure, game
           development, unity, godot, devops, cybersecurity, web design, async, recursion, redux, svelte, next
           js, flutter, lua, design pattern, vba, azure, ansible, nix, graphql, tailwind, frontend
           development, app development, command line, stata, sas, spss, latex, julia
  when     learn to: code, program, code in python
  when     solve, do, finish, start: advent
  when     do, solve, finish, start, take, practise, continue, complete: leetcode, leetcode problem, coding
           exercise, advent of code, advent of code day, freecodecamp, coding course, python course, cs50,
           codewars, codecademy, coding bootcamp, bootcamp, coding challenge, hackerrank, exercism,
           programming exercise, sql course, python tutorial, rust book, coding problem, javascript course,
           project euler, programming homework, web development course, odin project, 100 days of code, java
           course, programming course, coding interview question, rustlings, computer science degree, react
           tutorial, django tutorial, unity tutorial, html course, take home, coding test, leetcode question
  when     -: unity tutorial, coding tutorial, leetcode, advent of code, code day, freecodecamp, python,
           javascript, programming, learn coding, cs50, coding course, typescript, codewars, coding interview,
           programming homework, coding bootcamp, sql, python course, leetcode problem, kubernetes, regex,
           coding practice, cybersecurity, django tutorial, odin project, html and css
  unless   calendar, candle, wreath, snake, swim, ski, indonesia, iron, island, wine, vitamin, dj, decks,
           turntable, bird, python skin, coffee, reptile, let go, let, to go, from, nursery, go out
  number   Read the first one aloud
  time     Work at it for two minutes
  1        Type one line and run it
  2        Read one example and guess what it prints
  3        Open the lesson where you left off
  4        Say what “print” would print
  unclear  Write down one thing you'd like to make with it
  tired    Open the lesson, and leave it for tomorrow
  afraid   Copy an example, and change one word
  bored    Make it print your name ten times

a database, an API, an architecture
  when     design, plan, draw, model, define, sketch, architect: database, schema, database schema, api,
           architecture, data model, interface for api, class diagram, design system, component, rest api,
           endpoint, microservice, software architecture, er diagram, uml diagram, user flow, wireframe,
           mockup, ui, ux, screen, user interface, app design, flowchart, state machine, website layout, data
           structure
  when     -: database design, schema, system design, architecture, wireframe, wireframes, design system, api
           design, mockup, ui design, class diagram
  unless   garden, house, building, church, kitchen, landscape, immune, costume, dress, solar, fashion, fete,
           raffle, loom, pantry, allotment, shed, knitting, quilt, chess, game token, bathroom, folding,
           privacy
  1        Draw two boxes and a line between them
  2        Write down three nouns it deals with
  3        Write down one question it needs to answer
  4        Say in one sentence what goes in and what comes out
  unclear  Write down who uses it, and what for
  tired    Draw it on the back of an envelope, small
  afraid   Sketch the version you'd throw away
  bored    Draw it as a town

a formula in a table
  when     fix, debug, correct, sort out, mend, check, redo: formula, excel formula, sum formula, vlookup,
           xlookup, lookup formula, formula in excel, sumif, countif
  unless   baby, milk, maths, physics, exam, learn, chemistry, tins, powder, feed, bottle, hair
  1        Open the table, and click on that cell
  2        Read the formula once, from left to right
  3        Say in one line what it's meant to add up
  4        Look away from the screen for one breath
  unclear  Write down what it gives, and what you'd want it to give
  tired    Colour the cell yellow, and leave it for tomorrow
  afraid   Work on a copy
  bored    Guess which bracket it is
"""
