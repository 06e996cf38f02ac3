"""Groups: joining and leaving them, leading, starting, and being there."""

KINDS = """
be there with a group
  when     go to, go along to, attend, go back to, return to, visit, try, join in, turn up at, show up at,
           keep going to, get to, sing in, play in, take part in, participate in, drop in on: @group
  when     come back to, sit in with, sing with, play with, practise with, practice with, rehearse with, train
           with, run with, walk with, meet with, meet, meet up with, spend time with, pray with, study with,
           dance with, hang out with, come along to, check out, drop in at: @group
  when     join: @group
  unless   whatsapp, chat, discord, telegram, subreddit, forum, channel, waiting list, front panel, to the
           back, camera, zoom, online, camera off, mailing list
  1        Put one thing you'd take along by the door
  2        Look up when they next meet, and where
  3        Think of one face you'd know there, or how you'd say hello
  4        Say the day they meet, out loud
  unclear  Write one line to them: “Can I come along once?”
  tired    Plan to stay for half of it
  afraid   Find out one person who'll be there
  bored    Choose one person you've never talked to

lead a group
  when     lead, run, coach, train, teach, manage, chair, conduct, host, facilitate, take over, moderate,
           instruct, supervise, look after, organise, mentor, restart, revive, keep going, motivate: @group
  unless   desk, shed, cupboard, discord bot, call, kit, shirts, registration, exam
  1        Write down one thing you'd do with them first
  2        Write down their names, as many as come to mind
  3        Put one thing you need for it in your bag
  4        Say your first sentence to them, out loud
  unclear  Ask one of them what they'd like more of
  tired    Use what worked last time
  afraid   Ask someone to lead it with you
  bored    Let the quietest one choose what comes first

start a group with others
  when     start, found, set up, form, build, grow, put together, create, assemble, gather, establish,
           launch, get together, pull together, round up, recruit for: @group
  unless   email, data, calendar, profile, deck, page, laptop, software
  1        Write down two people you'd ask
  2        Write down a day and a place where it could be
  3        Write one line that says what it is
  4        Say its name out loud
  unclear  Write down what you'd do the first time you meet
  tired    Tell one person about it, in one line
  afraid   Begin with three chairs
  bored    Give it the silliest name

leave a chat
  when     leave, quit, get out of, exit, mute, step back from: whatsapp, whatsapp group, group chat, chat,
           discord, telegram, discord server, telegram group, facebook group, family chat, class whatsapp,
           work chat, parents whatsapp, family group chat, channel, subreddit
  1        Open the chat, and find where its menu is
  2        Write one line: “I'm leaving the group, you can reach me by text”
  3        Write down one person in it you'd keep in touch with
  4        Say its name, and breathe out
  unclear  Write down what it gives you, and what it takes
  tired    Mute it for a week
  afraid   Mute it first, no one can see that
  bored    Guess how many messages it had today

leave a group
  when     leave, quit, step down from, resign from, drop out of, pull out of, step back from, get out of,
           stop going to, give up, withdraw from, exit: @group
  unless   whatsapp, chat, discord, telegram, facebook, early, channel, slack, subreddit, forum, class action
  1        Write one line: “I'm stopping, my last time will be …”
  2        Choose the day that would be your last
  3        Write down who'd like to hear it first
  4        Say “It was good, and it's time” once, out loud
  unclear  Write down what was good there, and what wasn't
  tired    Stay at home once, and see how that feels
  afraid   Tell the one who'd take it best
  bored    Write the short version, five words
"""
