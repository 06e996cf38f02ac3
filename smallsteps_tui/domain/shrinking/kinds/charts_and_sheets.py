"""Charts, sheets and desks to book."""

KINDS = """
make or change a chart
  when     build, create, design, make, do, update, finish, redo, fix, improve, draw, polish: chart, figure, graph,
           histogram, heatmap, map of data, bar chart, pie chart, scatter plot, line chart, box plot
  when     -: bar chart, scatter plot
  unless   reward, star, sticker, flow, action, search, family, hair, human, flip, seating, org, knitting, crochet,
           clay, draw figure
  1        Write down the one thing people need to see in it
  2        Sketch it on paper: two lines and a dot
  3        Open the file with its numbers
  4        Say what it shows, in five words
  unclear  Write down what goes along the bottom
  tired    Write its title
  afraid   Draw an ugly one by hand
  bored    Choose one odd colour for it

begin a spreadsheet
  when     build, create, design, make, set up, do, start: spreadsheet, google sheet, excel sheet, excel table,
           inventory sheet, excel file, table of expenses, budget spreadsheet, tracker, tracking sheet
  unless   table tennis, dining, coffee, fitness, baby
  1        Write down the names of its first three columns
  2        Write down what you'd like to see in it
  3        Open an empty one, and name it
  4        Type one word in the first box
  unclear  Write down one sum you'd like it to work out
  tired    Type one line into it
  afraid   Make a rough one you'll throw away
  bored    Give the first column a colour

book a desk or a study room
  when     book, reserve, find: carrel, library desk, library seat, study room, study space, library carrel, reading
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
"""
