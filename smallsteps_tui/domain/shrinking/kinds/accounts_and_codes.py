"""Accounts, codes and limits, and what one writes where others read: for whoever isn't programming."""

KINDS = """
an account somewhere new
  when     open, create, make, get, set up, register: account, new account, profile, account on, account at,
           user account, login
  only     github, gitlab, codeberg, reddit, discord, forum, ebay, etsy, vinted, spotify, netflix, steam,
           mastodon, bluesky, linkedin, instagram, zotero, duolingo, canva, amazon, itch, strava, goodreads,
           pinterest, tiktok, youtube, stack overflow, portal, orcid, gmail, google, outlook, library, figma,
           notion, upwork, fiverr
  unless   bank, savings, isa, business account, joint, deactivate
  1        Open its page, and look for “Sign up”
  2        Choose the email address it'd be under
  3        Write down the name you'd have there
  4        Say what you'd like to do there first
  unclear  Look around in it first, without one
  tired    Leave its page open for tomorrow
  afraid   Take a name that isn't yours, for now
  bored    Think of the silliest name you could have there

a code that is written down somewhere
  when     find, look for, look up, dig out, locate, search for, hunt for, track down: sim pin, puk, puk code,
           pin, bank pin, card pin, pin number, recovery code, backup code, wifi password, serial number,
           licence key, license key, product key, order number, activation code, alarm code, safe code
  unless   sewing, drawing pin, bowling, brooch, hair, rolling
  1        Look in the first place it could be
  2        Write down where it came from: a letter, a card, an email
  3        Think back to when you last used it
  4        Close your eyes, and picture the paper it's on
  unclear  Look up who could give you a new one
  tired    Ask whoever files the papers
  afraid   Ask someone to look with you
  bored    Guess its last number before you find it

a limit for an app
  when     limit, set limit on, set a limit on, cap, set a timer on, set timer for, set time limit for,
           restrict, set limit for: @app, @device, tiktok, youtube, roblox, fortnite, game, gaming, screens,
           screen
  1        Open the settings, and look for “Screen time” or “Family”
  2        Write down how long it is on most days, as a guess
  3        Choose the one hour you'd like back
  4        Say what you'd do with that hour
  unclear  Look up its name and “time limit”
  tired    Set an alarm for tonight instead
  afraid   Try it for one day
  bored    Guess how long it was yesterday

a question that others asked
  when     answer, reply to, respond to, help with: question, post, thread, forum post, forum question,
           beginner's question, newbie question, somebody's question
  only     stack overflow, stackoverflow, forum, reddit, discord, quora, facebook group, mailing list,
           subreddit, slack, stackexchange, stack exchange, github
  unless   exam, interview, essay, homework
  1        Write one line of it, as you'd say it aloud
  2        Read it once more, to the end
  3        Open the page it's on
  4        Say in five words what they'd like to know
  unclear  Write one question back
  tired    Save its page for tomorrow
  afraid   Write it where it can't go out yet
  bored    Answer it first in rhyme, on paper

the words under a film
  when     add, write, make, do, fix, correct, check, create: subtitle, subtitles, caption, captions, subs
  only     video, film, clip, youtube, reel, lecture, recording, talk, interview, movie, screencast
  unless   photo, museum, watch, exhibition
  1        Play its first ten seconds, and write down what one hears
  2        Open the film, and find its first words
  3        Look up where the program keeps its subtitles
  4        Say its first sentence aloud
  unclear  Let the program guess them, and look at one line
  tired    Write one line, and stop
  afraid   Begin with a clip of ten seconds
  bored    Write what the cat would say there
"""
