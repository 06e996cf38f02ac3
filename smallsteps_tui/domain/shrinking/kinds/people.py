"""Calls, messages, friends, family, hard talks."""

KINDS = """
call someone
  when     call, phone, ring, dial, call back, ring back, phone back, facetime, video call, skype: *
  when     make, return: call, phone call
  when     -: phone call, call
  unless   quit, names, taxi, off, cab, conference, call it
  1        Find the number
  2        Write down the first sentence you'll say
  3        Put the phone on the table
  4        Say hello out loud, once
  unclear  Write the reason for the call in one line
  tired    Send one line instead: can I call tomorrow?
  afraid   Say the first sentence out loud, to an empty room
  bored    Walk to the window and call from there

call in or call off
  when     call in, call off: *
  1        Write the reason in one line
  2        Find out whom to tell
  3        Put the phone next to that line
  4        Say the reason out loud once
  unclear  Write down who needs to know
  tired    Send the line as a message
  afraid   Read the line out from paper
  bored    Do it before the kettle boils

clear the inbox
  when     clear, empty, clean, sort, go through, check, tackle, sort through, clean up, deal with, catch up
           on, process, reach: inbox, email, inbox zero, message, unread message, unread email, mail inbox,
           emails, e mail, voicemail, dm, whatsapp
  when     -: inbox, inbox zero, email, emails, unread message, voicemail
  unless   landlord, boss, one
  number   Answer one of them
  time     Answer the shortest one
  1        Answer the shortest one
  2        Archive one old email
  3        Open the inbox and read one subject line
  4        Choose who gets an answer first
  unclear  Star the three that matter
  tired    Star one for tomorrow
  afraid   Open the one you fear least, and close it again
  bored    Answer one in exactly seven words

write to someone
  when     email, e mail, message, dm, text, write to, write back to, get back to, contact, congratulate,
           reply to, respond to, follow up with, check in with, check on, stay in touch with, catch up with,
           keep in touch with, reconnect with, text back, whatsapp, reply, respond, answer: *
  when     write, send, draft, answer: email, message, text, letter, note, reply, follow up, text message,
           condolence card, e mail, love letter, answer
  when     -: letter, text message
  number   Answer the shortest one
  unless   cover, phone, door, motivation, release, landline, recommendation, question, exam
  1        Write the first line, and stop there
  2        Open a new message and put their name in
  3        Think of one thing to tell them
  4        Say their name once, kindly
  unclear  Write down what you'd like them to do or know
  tired    Write one line: more soon, thinking of you
  afraid   Write it with no address at the top, so it can't go out yet
  bored    Write it in six words first

tell someone something
  when     tell, let know, inform: *
  when     break: news
  unless   story, time, truth from, stories, joke
  1        Write down the first sentence
  2        Choose one person to begin with
  3        Find their number or their address
  4        Say the sentence quietly to yourself
  unclear  Write down the three facts they need
  tired    Ask someone to pass the word on
  afraid   Say the sentence to one person who is easy to talk to
  bored    Say it in as few words as you can

thank someone
  when     thank, say thank you to, appreciate, say thanks to: *
  when     write, send: thank you note, thank you card, thank you letter, thank you, thank you email
  when     -: thank you note, thank you card
  1        Write the two words “Thank you”
  2        Think of one thing to thank them for
  3        Write their name on an envelope or a message
  4        Say “thank you” once, out loud
  unclear  Write down what it changed for you
  tired    Send one heart, or a thumb up
  afraid   Write one line for your eyes alone
  bored    Draw the thank you

apologise, forgive, make peace
  when     apologise, apologise to, say sorry to, say sorry, make up with, make peace with, reconcile with,
           make amends to, make amends: *
  when     make: amends, peace
  when     write: apology
  when     -: apology
  1        Write one true sentence to them, unsent
  2        Write down one thing they may have felt
  3        Say “I'm sorry” once, to an empty room
  4        Picture sitting next to them
  unclear  Write down the one moment it's about
  tired    Write “I've been thinking of you”, unsent
  afraid   Write one line of it that no one will read
  bored    Say it to the mirror, slowly

forgive someone
  when     forgive, let go of: *
  when     -: forgiveness
  unless   debt, myself, balloon, staff
  1        Write one sentence to them that you won't send
  2        Write down what it still costs you
  3        Say out loud what you'd like to put down
  4        Open your hands for one breath
  unclear  Write down the one thing you'd forgive first
  tired    Put it away for today
  afraid   Forgive one small thing, and keep the rest
  bored    Say their name in a neutral voice

write cards and invitations
  when     write, send, address, post, make, do: christmas card, postcard, birthday card, invitation, greeting
           card, card, save the date, wedding invitation, condolence card, get well card
  when     -: christmas card, birthday card, postcard, invitation
  unless   credit, business, report, flash, visa
  number   Write one of them
  1        Write one name on an envelope
  2        Put the cards and a pen on the table
  3        Put one stamp on an envelope
  4        Think of whom it would please most
  unclear  Write down three names
  tired    Lay out one card for tomorrow
  afraid   Write the name and leave the rest
  bored    Draw a little house on one envelope

a talk with someone
  when     talk to, talk with, speak to, speak with, confront, open up to, come out to, break up with, have a
           talk with, ask, ask out, stand up to, negotiate with, discuss with, meet with, apologise to: *
  when     have, make: conversation, difficult conversation, hard conversation, talk, chat, argument
  when     ask, ask for: raise, pay rise, help, promotion, favour, extension, time off, leave, holiday,
           feedback, advice, support, deadline extension, sick leave, reference, flexible hours
  when     -: difficult conversation, hard conversation, the talk
  unless   myself, therapist, hairdresser, refund, duck
  1        Write down the first sentence you'd say
  2        Say it once, to an empty room
  3        Choose a good moment for it
  4        Put both feet on the floor and breathe out
  unclear  Write down what you'd like to be different after it
  tired    Write them one line: can we talk this week?
  afraid   Say the first sentence to someone it isn't for
  bored    Say it once as an opera

say no, set boundaries
  when     say: no
  when     say no to, turn down, decline: *
  when     learn to: no, say no
  when     set, keep, hold: boundary, limit
  when     be: assertive, more assertive
  when     stand up for: *
  when     -: boundary, people pleasing, assertiveness
  unless   sugar, drink, phone, speed
  1        Say “Let me think about it” out loud once
  2        Write down one thing you could say no to
  3        Write “That doesn't work for me” on a slip of paper
  4        Shake your head once, slowly
  unclear  Write down the last yes you didn't mean
  tired    Leave one message unanswered until tomorrow
  afraid   Say no to the cat, the kettle, the wall
  bored    Say no in three languages

make friends, meet people
  when     make, find, meet: friend, new friend, people, new people, acquaintance, date, partner, someone,
           community, connection
  when     talk to, greet, approach, smile at, meet: stranger, neighbour, people, person, colleague
  when     go on: date
  when     join, start: dating app, dating, meetup, book club, club, group
  when     be: sociable, social, less lonely, outgoing
  when     -: friend, small talk, dating, socialising, network, loneliness, social life, networking
  unless   old friend, cabinet, rack, best friend, wifi, computer
  number   Say hello to one person
  1        Say hello to one person
  2        Look up one place where people meet near you
  3        Write down one name
  4        Smile at one person, or at the mirror
  unclear  Write down one thing you like doing in company
  tired    Send one person one smile, or one picture
  afraid   Nod at one person on the way
  bored    Ask one person an odd question

see friends and family
  when     visit, see, meet: mum, mom, dad, parent, grandma, grandpa, gran, nan, granny, grandmother,
           grandfather, aunt, uncle, brother, sister, cousin, friend, best friend, old friend, neighbour,
           family, niece, nephew, mother, father, someone, ex, godson, in law, hospital
  when     invite, meet up with, hang out with, have lunch with, have dinner with, spend time with, be with,
           call on, have coffee with, go for coffee with, connect with, catch up with: *
  when     have: coffee, lunch with a friend, date night
  when     go to: mum, dad, grandma, grandpa, family, brother, sister
  when     plan: date night
  when     -: date night, family visit
  unless   museum, grave, city, dentist, doctor, therapist, website, country, kid, child, son, daughter, dog,
           exhibition, paris, library, hospital shop, paper
  1        Write them one line
  2        Write down one day that would suit
  3        Look at one photo of {name} | Look at one photo of them
  4        Think of a time you laughed together
  unclear  Write down one thing you could do together
  tired    Send one line: thinking of you
  afraid   Suggest half an hour, no more
  bored    Think of something you've never done together

go to a party or a gathering
  when     go to, attend, be at, join, show up at, come to: party, wedding, reunion, dinner, event, gathering,
           birthday, birthday party, barbecue, meetup, concert, baby shower, christmas party, dinner party,
           club, get together, funeral reception
  when     be, stay: present, at the dinner
  1        Choose what you'd wear
  2        Decide how long you'd stay
  3        Write down one thing you could ask someone
  4        Say one hello out loud
  unclear  Look up when it begins and how to get there
  tired    Plan to stay half an hour
  afraid   Find out one person who'll be there
  bored    Decide to find out one odd thing about someone

speak in front of people
  when     speak up, speak, talk: -
  when     give, hold, practise, rehearse, deliver, prepare, do, write: speech, talk, presentation, toast,
           lecture, keynote, pitch, eulogy talk, lightning talk, best man speech, wedding speech
  when     speak in: public, meeting
  when     -: presentation, public speaking, speech, keynote, pitch, lightning talk, slide, toast
  unless   listen, watch, tone deaf, bread
  1        Say the first sentence out loud, to an empty room
  2        Write down the one thing they'd take home
  3        Write the title on one page or slide
  4        Breathe in as if you'd begin
  unclear  Write down who will sit there, in three words
  tired    Read your first line in bed
  afraid   Say the first sentence to one friend
  bored    Say the first sentence as a pirate

be kind to the partner
  when     be, become: better partner, kind, kinder, patient, more patient, better listener, better husband,
           better wife, better friend, present, good friend
  when     listen to: partner, wife, husband, friend, *
  when     fix, save, improve, work on: relationship, marriage
  when     -: relationship, marriage
  unless   myself, yourself, music, podcast, album, self, audiobook
  1        Ask them one question, and listen to the end
  2        Say one thing you like about them
  3        Put your phone in another room for a while
  4        Look at them for one breath
  unclear  Ask: what would make today easier for you?
  tired    Sit next to them, saying nothing
  afraid   Write down one kind sentence, for later
  bored    Ask what they dreamed
"""
