"""What offices ask for: a call, a download, a list of papers, a date, an identity."""

KINDS = """
ring or write about a paper or a sum
  when     phone up about, ring up about, call up about, ring them about, call back about, call about, ring
           about, phone about, email about, ask after, write about, text about, message about, complain
           about: @permit, @form, @certificate, @idcard, @bill, @idnumber, @receipt, @account, @debt, @sum,
           @document, @post, @rule, @booking
  1        Write down in one line what you'd ask them
  2        Find the number they know you by
  3        Look up how to reach them: phone, email or form
  4        Say your question out loud, in plain words
  unclear  Write down one question they can answer with yes or no
  tired    Put the papers for it next to the phone
  afraid   Write it down, and ask in writing
  bored    Guess their first three words

download a paper
  when     download, export, save as pdf, screenshot, take screenshot of, make screenshot of, find online,
           pull, pull up, redownload: @document, @form, @receipt, @certificate, @idcard, @bill, @booking
  when     take screenshot, take screenshot of, screenshot: evisa, portal, confirmation, status, visa,
           receipt, booking, bill
  unless   cabinet, drawer, shelf, pile, box, van, dates
  1        Write down which page, app or email it would be in
  2        Open that page, and type your name
  3        Write down which month or year it's for
  4        Say what you'd do with it next
  unclear  Write down who wants it, and as what kind of file
  tired    Leave the page open for tomorrow
  afraid   Open the page, and look at nothing yet
  bored    Guess how many clicks it takes

see what an office has on record
  when     check, look at, get, request, look up, see, open, order, read, review: ni record, national
           insurance record, contribution record, contributions record, tax record, driving record, points
           on licence, licence points, work history, state pension forecast, pension forecast, benefit
           history, credit file, credit report, credit score, schufa record, rentenauskunft,
           versicherungsverlauf, relevé de carrière, vida laboral, contributions
  unless   vinyl, school
  1        Open its official page, as far as the sign-in
  2        Write down the number they know you by
  3        Write down the one thing you'd like to see in it
  4        Say which year you'd look at first
  unclear  Write down what a gap in it would mean
  tired    Leave the page open for tomorrow
  afraid   Look at it with someone beside you
  bored    Guess the year you'll see first

take something back from an office
  when     withdraw, retract, revoke, take back, pull out, rescind, void, annul, undo: @form, @document,
           @permit, @certificate
  when     cancel: @form, @document, @permit, @certificate
  1        Write one line: what you'd like to cancel or take back
  2        Write down the number they know it by
  3        Look up how they'd like to hear of it
  4        Say your one line out loud
  unclear  Write down what happens once it's gone
  tired    Write the line, and send it tomorrow
  afraid   Ask an advice centre first
  bored    Say it like a queen changing her mind

ask for a receipt
  when     get, need, ask for, ask, request, demand: receipt, taxi receipt, vat receipt, fuel receipt, petrol
           receipt, till receipt
  unless   lost, email, download, print, sort, together, ready, in order, accountant, old, all
  1        Say “Could I have a receipt, please?” once, out loud
  2        Choose the pocket it'll go in
  3        Write “receipt” on the back of your hand
  4        Say out loud what it's for
  unclear  Write down who wants to see it, and why
  tired    Put one envelope for them in your bag
  afraid   Ask for it while you hand over the money
  bored    Guess the third digit on it

a list of the papers that are wanted
  when     make, write, start, draw up, do, -, write down: list of papers, list of documents, document list,
           documents list, checklist of documents, list of required documents, document checklist, visa
           checklist, checklist of papers, paper checklist, list of paperwork, required documents, required
           documents list
  1        Write down the first paper that comes to mind
  2        Open the page that says what they want
  3        Write a title: who wants them
  4        Say one you know you have
  unclear  Write one question mark next to the one you don't understand
  tired    Write down one, and stop
  afraid   Tick the one you already have
  bored    Guess how many there'll be

go through the list of the papers that are wanted
  when     read, check, go through, tick off, look at, look over, reread, go over, tick, review: list of
           papers, list of documents, document list, documents list, checklist of documents, list of
           required documents, document checklist, visa checklist, checklist of papers, paper checklist,
           list of paperwork, required documents list, required document, what to bring
  1        Tick one thing on it that you have already
  2        Open it, and read its first line
  3        Put a pen next to it
  4        Say one thing on it that you know you have
  unclear  Write one question mark next to the one you don't understand
  tired    Read one line, and stop
  afraid   Begin with the easiest: your passport
  bored    Guess how many there are

put a date where one sees it
  when     mark, circle, note, note down, write down, add, diarise, diary, pencil in, set reminder for,
           set reminder, set alarm, set alarm for, remember, log, put, keep track
           of, schedule, block, put down: @deadline, payday, rent day, renewal date, expiry date, due
           day, mot date, exam date, court date, hearing date, appointment date, visa date, start date,
           visa expiry, bin day, tax deadline, tax day, vaccination date
  1        Open the calendar at that month, or get a slip of paper
  2        Look up the date once more
  3        Put an empty slip of paper where you'd see it
  4        Say the date out loud
  unclear  Write down what happens on that day
  tired    Write it on your hand
  afraid   Tell someone else the date
  bored    Draw a small flag on that day

show who one is, at a screen
  when     verify, confirm, prove, validate, do, complete: identity, my identity, id check, identity check,
           id verification, identity verification, postident, videoident, video ident, ident, kyc check,
           right to work check
  when     -: id check, id verification, postident, identity check
  1        Put your passport or ID card next to the screen
  2        Open the page or the message that asks for it
  3        Find a place with good light
  4        Say your name as it stands on your ID
  unclear  Look up which kinds of ID they take
  tired    Leave the message open for tomorrow
  afraid   Ask someone to sit next to you
  bored    Practise the face on your ID

find someone who translates papers
  when     find, call, contact, hire, look for, email, ask, book, get, need, ring, search for, choose,
           compare: sworn translator, translator, certified translator, official translator
  when     -: sworn translator, certified translator
  unless   google, app, python, appointment, interview, hospital, gp, doctor, court, hearing, sign,
           interpreter
  1        Write down which paper it is, and the two languages
  2        Look up one sworn translator near you
  3        Write one line: “What would this page cost?”
  4        Say which language it goes into
  unclear  Ask the office whose stamp they take
  tired    Save one name
  afraid   Ask what it costs, and promise nothing
  bored    Translate your own name

say what happened, for an office
  when     write, draft, do, make, finish, give, file, -, prepare, start, type up, complete, work on, begin:
           witness statement, impact statement, victim statement, statement for court, statement for police,
           police report, incident report, accident report, timeline of events, relationship timeline,
           timeline of relationship, chronology, statement of events, hardship letter, letter of explanation,
           explanation letter
  when     report, write up: crash, car crash, bike crash
  when     report: theft, loss, damage, accident, incident, fraud, scam, burglary
  unless   get, request, number, copy, ask, read, print
  1        Write down one thing that happened, and the day
  2        Write today's date, and who it's for
  3        Write down who else was there
  4        Put both feet on the floor, and breathe out
  unclear  Write down the three facts that matter most
  tired    Write one line, and close it
  afraid   Ask someone to write it down while you talk
  bored    Write it in seven words

try for a slot on a page
  when     refresh, reload, keep refreshing, watch, check, try, sit at, monitor, look at, keep checking:
           booking page, appointment page, booking site, appointment site, slot page, termin page, booking
           portal, calendar for slots, visa slot, slots, appointment slot, free slot, cancellation, termine,
           termin
  when     check, look for, refresh, hunt for, watch for: new appointment, earlier appointment, free
           appointment, new slot, visa appointment, termin
  unless   dentist, doctor, hair, work
  1        Open the page, and leave it open in a tab
  2        Put what they'll ask you to type next to the keyboard
  3        Write down two days that would do
  4        Say your passport number, or where it is
  unclear  Ask someone at what hour new ones come up
  tired    Set one alarm for it, and leave it till then
  afraid   Have someone beside you who types as well
  bored    Guess which day comes up first

a name taken down
  when     take off, remove, peel off, take down, take: name, his name, her name, label, name plate,
           nameplate, dad's name, mum's name
  only     doorbell, bell, letterbox, mailbox, door, letter box, gate
  1        Choose where you'd keep the label
  2        Go and stand in front of it
  3        Touch it with one finger
  4        Say the name once
  unclear  Think of what would stand there instead
  tired    Leave it up for now
  afraid   Ask someone to be there
  bored    Find out how it's fixed

a folder for one matter
  when     make, start, open, set up, put together, create, label, get, buy: folder tax, folder visa, folder,
           file, binder, ring binder, box file
  only     naturalisation, naturalization, visa, tax, taxes, court, mortgage, probate, pension, benefits,
           divorce, immigration, citizenship, permit, residence, medical, insurance, paperwork, letters,
           bills, receipts, papers, documents, care, pip, asylum, anmeldung, applications, housing
  1        Find one empty folder or envelope, and a pen
  2        Write down what it would say on it
  3        Clear a hand's width on the shelf
  4        Say which paper would go in first
  unclear  Write down three papers that belong in it
  tired    Put the empty folder where you'd see it
  afraid   Begin with the paper you mind least
  bored    Draw something on its cover

a letter from an office, to read
  when     -, read, understand, look at, check, go through, reread, work out, look over: letter, email, note,
           message, notice
  only     dwp, hmrc, irs, council, caf, jobcentre, jobcenter, court, solicitor, embassy, immigration, tax,
           pension, home office, uscis, finanzamt, krankenkasse, bailiff, insurer, insurance, cra, sars, ato,
           uwv, gemeente, prefecture, préfecture, housing, social
  unless   write, draft, get, request, need, order, send, from gp, find
  unless   first line, first paragraph, first sentence, one line, one sentence, top line, letter to, email
           to, note to, note for, message to, letter for, finish, start, make
  1        Read its first line and the date, and stop there
  2        Lay it in front of you
  3        Find it
  4        Take one slow breath with it still closed
  unclear  Underline the one sentence that asks for something
  tired    Take one photo of it, so it's with you tomorrow
  afraid   Ask someone to read it first, and tell you what it says
  bored    Read one line aloud like a newsreader

a letter from an office, still closed
  when     open, face, deal with, brave, tackle, slit, slit open: letter, note, envelope, notice
  only     dwp, hmrc, irs, council, caf, jobcentre, jobcenter, court, solicitor, embassy, immigration, tax,
           pension, home office, uscis, finanzamt, krankenkasse, bailiff, insurer, insurance, cra, sars,
           ato, uwv, gemeente, prefecture, préfecture, housing, social, brown, window, bank, ukvi, school,
           hospital, landlord
  unless   write, draft, get, request, need, order, send, from gp, find
  1        Put it in front of you, still closed
  2        Look at who it's from
  3        Choose a chair, and someone who could sit beside you
  4        Take one slow breath with it still closed
  unclear  Write down who you think it's from
  tired    Put it where you'll sit tomorrow, unopened
  afraid   Ask someone to read it first, and tell you what it says
  bored    Guess how many lines it has

an email from an office, still closed
  when     open, face, deal with, brave, tackle, read: email, message, journal message, e mail
  only     dwp, hmrc, irs, council, caf, jobcentre, jobcenter, court, solicitor, embassy, immigration, tax,
           pension, home office, uscis, finanzamt, krankenkasse, bailiff, insurer, insurance, cra, sars,
           ato, uwv, gemeente, prefecture, préfecture, housing, social, bank, ukvi, visa, landlord, agency,
           uc, portal
  unless   write, draft, send, find
  1        Scroll to it, and leave it closed
  2        Open the inbox, and nothing in it
  3        Choose a chair, and someone who could sit beside you
  4        Take one slow breath with it still closed
  unclear  Write down what you hope it says
  tired    Mark it with a star for tomorrow
  afraid   Ask someone to read it first, and tell you what it says
  bored    Guess how many lines it has

boxes and questions of a form
  when     fill, fill in, fill out, do, complete, finish, answer, write, start, tackle, -, work on: box,
           section, page, question, part, field, first page
  only     n 400, i 485, i 130, ds 160, form, pip, dla, esa, application, claim, questionnaire, visa,
           fafsa, uc, census, ehcp, attendance allowance, permit, citizenship, naturalisation,
           residence, benefit, disability, carer's
  unless   exam, interview, test, book, thesis, mock
  1        Say out loud the first thing you'd put there
  2        Read the first question of that part
  3        Put a pen on it, or leave the page open
  4        Look at how long it is
  unclear  Mark the one you'd ask someone about
  tired    Write one word in it, and leave the rest
  afraid   Read it with someone beside you
  bored    Answer one aloud, as in a quiz
"""
