"""Later and after: wills, powers of attorney, estates, pensions."""

KINDS = """
make a will
  when     write, make, do, draw up, prepare, update, sort out, finish, change, start, see to: will, my will,
           testament, last will, letter of wishes
  when     -: testament
  when     *: my will, last will
  unless   good will, free will, power, employer, team
  1        Write down one thing, and who could have it
  2        Open one page on how to do it
  3        Find a folder for it
  4        Think of one person you trust
  unclear  Write down one question for a solicitor
  tired    Put an empty folder where your papers are
  afraid   Read one page about it, then make yourself a tea
  bored    Begin with the silliest thing you own

say yes or no to giving organs
  when     fill in, sign, get, register as, sign up as, become, carry, update, register for, talk about,
           decide about, decide on: organ donor card, organ donor, organ donation, organ donor form, organ
           donor register, donor card
  when     -: organ donor card, organ donation, organ donor register
  1        Look up the official page on it, and read its first line
  2        Say out loud what you lean towards today
  3        Choose who'd be glad to know what you'd like
  4        Rest one hand on your chest for a breath
  unclear  Write down the one question you have about it
  tired    Save the page for another day
  afraid   Talk it over with someone, over tea
  bored    Guess how many people said yes last year

what a doctor would be told
  when     write, make, do, draw up, prepare, update, sort out, finish, sign, start, fill in: living will,
           advance directive, advance healthcare directive, patient decree, patientenverfügung, advance
           decision, respect form, dnr form
  when     *: living will, advance directive, patientenverfügung, patient decree
  1        Write down who'd speak for you
  2        Write down one thing that makes a day good for you
  3        Say out loud what makes a day good for you
  4        Rest one hand on your chest for a breath
  unclear  Ask the doctor for the form people use here
  tired    Write down one name, and stop
  afraid   Talk about it with someone over tea
  bored    Write down what music you'd like to hear

a power of attorney
  when     get, write, make, sign, set up, prepare, sort out, do, apply for, register, arrange, draw up,
           fill in: power of attorney, lasting power of attorney, vorsorgevollmacht, guardianship,
           vollmacht
  when     -: vollmacht
  when     *: power of attorney, guardianship, vorsorgevollmacht, lasting power
  unless   district, criminal, lawyer, hire
  1        Write down who would decide
  2        Look up the official form, and read its first line
  3        Put both names on one sheet of paper
  4        Say what you'd want them to know
  unclear  Write down which: money, health, or both
  tired    Save the form for a day with someone beside you
  afraid   Talk about it over a cup of tea
  bored    Imagine what they'd decide for lunch

an estate, probate, an inheritance
  when     sort out, settle, deal with, apply for, sort, handle, divide, accept, claim, start, go through,
           look into, refuse, fill in, sell, talk about: estate, probate, inheritance, mum's estate, dad's
           estate, inheritance tax, certificate of inheritance, erbschein, mum's affair, dad's affair, heir
           certificate
  when     -: estate, executor
  when     be: executor
  when     *: probate, inheritance, inheritance tax, erbschein, mum's estate, dad's estate
  unless   real estate, estate agent, estate car, council estate, library, class, python, java
  1        Take one letter about it, and read who it's from
  2        Write down the name of one bank or office
  3        Find one folder for all of it
  4        Sit with the papers closed, for one breath
  unclear  Write down one question for a notary or an advice line
  tired    Ask someone to make one call for you
  afraid   Open one letter with someone beside you
  bored    Tell someone the story of one thing in it

tell offices about a death
  when     -: death certificate, death certificate copy, tell us once
  1        Write down one office that needs to know
  2        Ask how many copies they need
  3        Put the certificate in its own folder
  4        Rest your hand on the folder for one breath
  unclear  Ask someone who's done this what came first
  tired    Ask someone else to make one of the calls
  afraid   Ask someone to sit with you for one call
  bored    Have tea between one call and the next

a pension, retirement money
  when     look at, check, understand, start, sort out, find, consolidate, transfer, claim, apply for, look
           into, track down, set up, review, plan, request, think about, join, increase, combine, get,
           calculate, contact, ask about: state pension, pension statement, pension plan, 401k, roth ira,
           superannuation, pension forecast, pension record, rente, rentenbescheid, retirement savings,
           retirement fund, retirement account, pension contribution, pension letter, provident fund
  when     look at, check, understand, start, sort out, consolidate, transfer, claim, apply for, look into,
           set up, review, plan, request, think about, join, increase, combine, get, calculate, contact, ask
           about: pension, private pension, workplace pension, old pension, pension pot
  when     -: 401k, rente
  when     *: pension letter, retirement fund, old pension, pension, pension statement, state pension,
           retirement savings, retirement plan, pension plan, retirement planning, pension forecast
  unless   retirement party, speech, card, gift
  1        Find its page, or the last letter about it
  2        Read one number on it
  3        Find one letter with “pension” on it
  4        Say what you'd do on a free Tuesday at seventy
  unclear  Write down one question for the pension office
  tired    Put the letter on the table, closed
  afraid   Read the name of the fund, and stop there
  bored    Draw yourself at eighty

an old pension to find
  when     find, track down, trace, look for, hunt down: pension, old pension, pension pot, private pension, workplace
           pension, lost pension
  when     -: lost pension
  unless   house, cheap
  1        Write down one place you worked, and roughly when
  2        Look for its name on one old payslip
  3        Look up the free service that traces them
  4        Say the name of one place you've worked
  unclear  Write down the name of one person you worked with
  tired    Write down the first place, and leave the others
  afraid   Write one line: “I think I had a pension with you”
  bored    Begin with the job you liked least

plan one's own funeral, leave word
  when     write down, list, write, make, note, sort out: list of accounts, digital legacy, in case of
           emergency list
  when     *: digital legacy
  unless   his, her, dad's, mum's, husband's, wife's
  1        Write down one thing your family would look for
  2        Write down where one key or folder is
  3        Choose someone who'd know where to look
  4        Say aloud one song you like
  unclear  Think of something you once had trouble finding for someone
  tired    Write one line, and put it with your papers
  afraid   Begin with the name of your bank, and stop there
  bored    Decide who gets the ugliest vase

a family tree for an office
  when     draw, make, write, sketch, draw up: family tree, list of heirs, list of relatives
  1        Write one name in the middle of a sheet
  2        Put a pen and one large sheet on the table
  3        Say out loud who had how many children
  4        Think of the oldest name you know
  unclear  Write “who?” where you don't know a name
  tired    Write two names, and stop
  afraid   Ask an aunt or a cousin to do it with you
  bored    Draw an actual tree round it
"""
