"""Children: playing, reading, caring, homework, baby."""

KINDS = """
time with the children
  when     play, play with, spend, spend time with, be, be with, listen to, connect with, enjoy, have fun
           with, do something with: kid, child, son, daughter, toddler, baby, grandchild, children, family,
           lego, game, grandson, granddaughter, nephew, niece
  when     be: better parent, better mum, better dad, good mother, good father, better mother, better father,
           patient parent, present parent
  when     -: kids, parenting, family time, quality time
  time     Sit on the floor beside them for two minutes
  1        Sit on the floor beside them for a moment
  2        Ask one question about their day
  3        Put your phone in another room
  4        Smile at them once
  unclear  Ask them what you could do together
  tired    Lie on the floor and let them climb on you
  afraid   Sit near them and watch what they do
  bored    Let them explain the rules, all of them

read to a child
  when     read to, read with: *
  when     read: bedtime story, story, picture book
  when     -: bedtime story, story time
  number   Read one page aloud
  time     Read one page aloud
  1        Read one page aloud
  2        Put one picture book on the pillow
  3        Ask which book it will be
  4        Make the noise of one animal
  unclear  Let them choose with closed eyes
  tired    Tell the pictures, lying down
  afraid   Read one you know by heart
  bored    Read one page in a very deep voice

help with homework
  when     help, help with: homework, kid, son, daughter, child, children, maths homework
  when     check: homework
  when     talk to, email, meet: teacher, school
  when     go to: parents' evening, parents evening, school meeting
  when     -: parents' evening, parents evening
  1        Sit down next to them
  2        Ask which bit they'd like to do first
  3        Sharpen one pencil
  4        Say one thing they did well
  unclear  Ask them to explain the task to you
  tired    Sit beside them and let them read to you
  afraid   Do the easiest one together
  bored    Let them be the teacher

children's clothes, bags, food
  when     pack, make, prepare, get ready, label, sort, buy: school bag, packed lunch, lunch box, lunchbox,
           kid's clothes, baby clothes, school uniform, nappy bag, hospital bag, costume, school lunch, diaper
           bag
  when     get: kids ready, children ready
  when     -: hospital bag, school uniform, packed lunch, lunch box
  1        Put one thing in it
  2        Put the bag by the door
  3        Find one thing that goes in
  4        Say what they can't do without
  unclear  Ask them what's on tomorrow
  tired    Put out one thing for the morning
  afraid   Do the part they can help with
  bored    Let them choose the odd sock

bedtime for a child
  when     put, bring, get: kids to bed, baby to sleep, children to bed, kid, baby, toddler, children
  when     bath, bathe, change, feed, soothe, settle, rock, sleep train, potty train, wean, burp, swaddle,
           breastfeed: baby, toddler, kid, child, son, daughter, nappy, newborn
  when     -: nappy, potty training, sleep training
  1        Dim the light, and sit with them
  2        Put one thing you need within reach
  3        Hold one small hand or foot
  4        Hum one line to them
  unclear  Try what calmed them yesterday
  tired    Sit down with them where you are
  afraid   Ask someone to be there with you
  bored    Whisper the story of your day

childcare and school places
  when     find, apply for, register for, look for, visit, get, book, register, enrol: nursery, kindergarten,
           school, childcare, babysitter, daycare, nanny, school place, nursery place, preschool, summer camp,
           swimming lesson, childminder, kita
  when     -: childcare, daycare, kindergarten, babysitter
  unless   driving, paint, university
  1        Write down one name or place to ask
  2        Write one line: do you have a place?
  3        Look up one that's near
  4        Say what matters most to you in one
  unclear  Ask another parent one question
  tired    Save one page
  afraid   Look at its pictures, with no thought of applying
  bored    Ask a child which they'd choose
"""
