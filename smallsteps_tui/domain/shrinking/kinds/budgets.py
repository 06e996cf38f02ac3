"""A budget for the month, and money to give back."""

KINDS = """
make a budget
  when     make, do, set, plan, write, draw up, create, work out, draft, start, set up, stick to, keep to, update,
           finish: budget, monthly budget, family budget, household budget, weekly budget, grocery budget, food
           budget, spending plan, money plan, spending limit, spending cap, student budget, christmas budget, holiday
           budget, financial plan
  when     -: budget, monthly budget, family budget, household budget, financial plan, financial planning, money plan
  unless   project, client, department, company, film, time budget, energy budget, calorie
  1        Write down one thing you pay for every month
  2        Write down what came in last month, roughly
  3        Write “in” and “out” at the top of a page
  4        Guess one figure, and say it aloud
  unclear  Write down the one sum you're sure of
  tired    Write the headings, and leave the figures
  afraid   Write one figure, and turn the page over
  bored    Guess the total first

pay someone back
  when     pay, pay back, repay: brother, dad, friend, mum, sister, flatmate, parents, mom, neighbour, housemate,
           roommate, colleague, cousin, uncle, aunt, grandma, nan
  unless   visit, attention, compliment, respects, invoice
  1        Write down the sum and their name
  2        Write down which day you could pay some of it
  3        Find the last message about it
  4        Say the sum out loud once
  unclear  Write one line: “How much was it again?”
  tired    Write down the sum, and leave the paying
  afraid   Write one line: “I haven't forgotten”
  bored    Pay it with a joke in the message
"""
