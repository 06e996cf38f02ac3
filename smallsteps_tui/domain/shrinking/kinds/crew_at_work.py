"""People one works with, or is in charge of: found, shown the ropes, told something."""

KINDS = """
bring on someone at work
  when     train, train up, show, teach, brief, induct, onboard, mentor, coach, support, welcome, supervise,
           show round, show around, explain to, demonstrate to, help, develop, delegate to, hand over to,
           upskill, guide, instruct, team up with, bring on, settle in: @crew
  when     train, train up, show round, show ropes, show the ropes, induct, onboard, brief, settle in, break
           in: new girl, new boy, new lad, new guy, new lass, newbie, new one, new kid on shift, new person,
           new woman, new man, new team, lad, girl on till, work experience lad, new waitress, new cook
  unless   myself, bus, catch, dog, table, chess, ward off
  1        Write down the one thing to show first
  2        Write down three words for what they do well
  3        Choose ten minutes in the day for it
  4        Remember your own first day, for one breath
  unclear  Ask them what they'd like to see first
  tired    Let them watch you do one thing
  afraid   Show the thing you could do in your sleep
  bored    Do it once in slow motion

tell someone at work something
  when     talk to, talk with, speak to, speak with, tell, feed back to, praise, appraise, correct, warn,
           confront, discipline, fire, sack, dismiss, let go, lay off, reprimand, meet, sit down with, check
           in with, check in on, catch up with, chase, chase up, ask, call, email, message, ring, write to,
           remind, motivate, encourage, reassure, apologise to, stand up to, pull up, deal with, handle,
           manage, review, nudge, congratulate, challenge, recognise, hear out, get to know, cheer on, update,
           answer, reply to, phone, follow up with, calm, calm down: @crew
  when     listen to: @crew
  when     invite: @crew
  unless   kiln, gun, bill, grandad, shift the, bus
  1        Write down the first sentence you'd say
  2        Write down one thing you saw, without judging it
  3        Choose a quiet corner and a time
  4        Say their name, and breathe out
  unclear  Write down what you'd like to see in a month
  tired    Write one line: “Do you have five minutes?”
  afraid   Say the first sentence to someone outside work
  bored    Think of how you'd like to be told

find and place people at work
  when     hire, employ, recruit, find, interview, shortlist, advertise for, look for, take on, replace,
           promote, choose, pick, headhunt, appoint, retain: @crew
  unless   kiln, bus, dj, to ask
  1        Write down the one thing they'd do most
  2        Write down the days and hours for it
  3        Write down one name to ask
  4        Picture the place with one more person in it
  unclear  Write down what you'd like to stop doing yourself
  tired    Ask someone “Do you know anyone?”
  afraid   Try it for a day
  bored    Write the advert as a lonely hearts ad
"""
