"""Subjects of paper and people: calls, messages, forms, money, work, reading and writing."""

from smallsteps_tui.domain.shrinking.subject import Subject

PEOPLE = (
    Subject(
        (
            "Write the reason for the call in one line",
            "Save the number under a name",
            "Put the phone on the table",
        ),
        verbs="call in, call off",
    ),
    Subject(
        (
            "Find {whose} number | Find the number",
            "Write down the first sentence to say",
            "Put the phone on the table, with {whose} number beside it | Put the phone on the table",
        ),
        verbs="call, phone, ring, dial",
        nouns="phone call, call back",
        afraid="Say the first sentence aloud to an empty room",
    ),
    Subject(
        ("Answer the shortest one", "Archive one old email", "Open the inbox and read one subject line"),
        nouns="inbox, all emails, my emails, unread emails, emails, unread messages",
    ),
    Subject(
        (
            "Write {who} the two words “Thank you”, unsent | Write the two words “Thank you”",
            "Think of one thing to thank {who} for | Think of one thing to give thanks for",
            "Write {whose} name on an envelope | Write one name on an envelope",
        ),
        verbs="thank, say thank you to",
        afraid="Write it for nobody’s eyes, one line",
    ),
    Subject(
        (
            "Write one name on an envelope",
            "Think of one thing to give thanks for",
            "Put the cards and a pen on the table",
        ),
        nouns="thank you, thank-you",
    ),
    Subject(
        (
            "Write one true sentence to {who}, unsent | Write one true sentence, unsent",
            "Write down one thing that {who} may have felt | Write down one thing to say sorry for",
            "Say “I’m sorry” aloud once, to an empty room",
        ),
        verbs="apologise, apologize, forgive, apologise to, apologize to, say sorry to",
        afraid="Write one line of it that nobody will read",
    ),
    Subject(
        (
            "Write one name on an envelope",
            "Put one stamp on an envelope",
            "Put the cards and a pen on the table",
        ),
        nouns="christmas card, postcard, birthday card, invitation, greeting card",
    ),
    Subject(
        (
            "Write the first line to {who}, and stop there | Write the first line, and stop there",
            "Open a new message and type {whose} name | Open the message and type the name",
            "Think of one thing to tell {who} | Think of one thing to tell them",
        ),
        verbs="email, e-mail, message, dm, text, write to, write back to, get back to, reach out to, contact,"
        " congratulate, reply to, respond to, reply, respond, follow up with, check in with,"
        " stay in touch with, catch up with",
        nouns="email, e-mail, text message, letter to, letters to, message to, note to, message",
        afraid="Write it without an address in the line above, so that it cannot go out yet",
    ),
    Subject(
        ("Open the envelope and read its first line", "Put the letter beside the keyboard", "Find a pen"),
        nouns="letter, envelope, the post, the mail, my mail, my post",
    ),
    Subject(
        (
            "Write down the first sentence to say to {who} | Write down the first sentence to say",
            "Say it aloud once, to an empty room",
            "Write {who} one line: when would be a good moment? | Choose a good moment for it",
        ),
        verbs="talk to, talk with, break up with, speak to, speak with, confront, tell, ask, ask for, open up to,"
        " come out to",
        afraid="Say it aloud once, to an empty room",
    ),
    Subject(
        ("Say the first sentence aloud, to an empty room", "Write the title on one slide", "Open the slides"),
        nouns="presentation, slide, my talk, the talk, a talk, keynote, public speaking, pitch, lightning talk",
        afraid="Say the first sentence to one friend",
    ),
    Subject(
        ("Say hello to one person", "Write down one name", "Look up one meeting place nearby"),
        nouns="friend, friends, network, socialise, socialize, small talk, stranger, a date, dating,"
        " neighbour, neighbor",
        afraid="Smile at one person on the way",
    ),
    Subject(
        (
            "Sit on the floor beside them for two minutes",
            "Ask one question about their day",
            "Put the phone in another room",
        ),
        verbs="play, play with, spend, spend time with, be, be with, put, help, listen to, connect with, have,"
        " enjoy",
        nouns="kid, child, children, son, daughter, toddler, baby, grandchild",
        both=True,
    ),
    Subject(
        ("Write {who} one line", "Look at one photo of {who}", "Write down one day that would suit"),
        verbs="visit, see",
        nouns="grandma, grandpa, gran, granny, nan, grandmother, grandfather, mum, mom, dad, parents, aunt, uncle,"
        " brother, sister, cousin, hospital",
        both=True,
    ),
    Subject(
        (
            "Write {who} one line | Write them one line",
            "Look at one photo of {who} | Look at one photo of them",
            "Write down one day that would suit",
        ),
        verbs="invite, meet, meet with, meet up with, date, spend time with, connect with, be with,"
        " hang out with, have lunch with, have dinner with",
        nouns="boyfriend, girlfriend",
    ),
)

PAPER = (
    Subject(
        (
            "Put one tax letter on the table",
            "Find last year’s return",
            "Write “Taxes” on an envelope for receipts",
        ),
        nouns="tax, tax return, vat",
    ),
    Subject(
        ("Put one receipt in an envelope", "Photograph one receipt", "Find the receipts"),
        nouns="receipt, expense, expense report, reimbursement",
    ),
    Subject(
        ("Open one statement and read one number", "Put the bank letters in one pile", "Find one envelope"),
        nouns="debt, loan, overdraft, credit card, mortgage",
        afraid="Put the letters in one pile, unopened",
    ),
    Subject(
        (
            "Open {it} and read the amount | Open one bill and read the amount",
            "Put {short} beside the keyboard | Put the bill beside the keyboard",
            "Find the envelope",
        ),
        verbs="pay, pay off, pay for",
        nouns="bill, fine, parking ticket",
        afraid="Open it with somebody beside you, and close it again",
    ),
    Subject(
        ("Write the name and the date on one invoice", "Open the last invoice", "Look up one amount"),
        nouns="invoice",
    ),
    Subject(
        (
            "Move the smallest amount the bank allows",
            "Put one coin in a jar",
            "Open the bank app and read one line",
        ),
        nouns="savings, emergency fund, pension, retirement, invest, investing, investment, stocks",
    ),
    Subject(
        ("Put one coin in a jar", "Move the smallest amount the bank allows", "Write down what it is for"),
        verbs="save, save up, save for",
        nouns="salary, income, money, dollars, euros",
        both=True,
    ),
    Subject(
        ("Write down one thing bought today", "Open the bank app and read one line", "Find one receipt"),
        nouns="budget, budgeting, finances, spending, money, rent, bank, bank statement",
    ),
    Subject(
        (
            "Write down one thing that went well this year",
            "Write the number on a slip of paper",
            "Say the first sentence aloud once",
        ),
        nouns="raise, salary, promotion, pay rise, performance review, self review",
        afraid="Say the first sentence aloud once",
    ),
    Subject(
        (
            "Change one line in {short} | Change one line in the CV",
            "Open {short} | Open the CV",
            "Find the last version of it",
        ),
        nouns="cv, resume, résumé, linkedin, linkedin profile, portfolio",
    ),
    Subject(
        ("Say one answer aloud", "Write down one question to ask them", "Hang up what to wear"),
        nouns="interview",
        afraid="Say one answer aloud to the mirror",
    ),
    Subject(
        (
            "Open one job posting and read its title",
            "Write down one thing that felt good at work",
            "Open the page with the postings",
        ),
        nouns="job, jobs, job application, career, internship, apprenticeship, employer, recruiter",
        afraid="Read one posting, with no thought of applying",
    ),
    Subject(
        (
            "Put the old {named} beside the keyboard | Put the old one beside the keyboard",
            "Open the {named} form and read its first field | Open the form and read its first field",
            "Look up which office it is",
        ),
        verbs="renew, replace, get, apply for, order",
        nouns="passport, driving licence, driver's license, id card",
        both=True,
    ),
    Subject(
        (
            "Open {short} and read its first field | Open the form and read its first field",
            "Write the name in the first field",
            "Put a pen and the papers on the table",
        ),
        verbs="fill in, fill out, submit",
        nouns="form, application form, questionnaire, paperwork, claim",
    ),
    Subject(
        (
            "Open the form and read its first field",
            "Write the name in the first field",
            "Find the link to the form",
        ),
        verbs="enrol, enroll, enrol in, enroll in, sign up for, sign up, register, register for",
    ),
    Subject(
        (
            "Open the application and read its first field",
            "Write the name in the first field",
            "Write down one thing they ask for",
        ),
        verbs="apply, apply for, apply to",
        nouns="application, visa, permit, residency, citizenship, benefits, registration, scholarship",
        afraid="Read the first field, with no thought of sending it",
    ),
    Subject(
        (
            "Open the letter and read its first line",
            "Find the folder it lives in",
            "Write down one question to ask",
        ),
        nouns="insurance, lease, warranty, a will, my will, divorce, lawyer",
    ),
    Subject(
        ("Change one password", "Write down one account that matters", "Open the password manager"),
        nouns="password",
    ),
    Subject(("Plug in the drive", "Copy one folder", "Find the cable"), verbs="back up", nouns="backup"),
)
