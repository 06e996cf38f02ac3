"""Devices, programs and ways in as classes: set up, mended, learnt, put away, changed."""

KINDS = """
@device
  nouns    computer, laptop, phone, pc, mac, macbook, imac, chromebook, ipad, iphone, android phone,
           smartphone, mobile, mobile phone, cell phone, cellphone, landline, kindle, e reader, ereader,
           printer, scanner, router, modem, wireless mouse, computer mouse, trackpad, headphone, earbud,
           airpod, headset, bluetooth speaker, smart speaker, webcam, smartwatch, smart watch, fitbit, garmin,
           apple watch, hard drive, external drive, usb stick, thumb drive, flash drive, ssd, memory card, sd
           card, sim card, charger, charging cable, power bank, smart tv, tv remote, remote control, remote,
           games console, playstation, ps5, ps4, xbox, nintendo, nintendo switch, steam deck, wii, gps, sat
           nav, satnav, alexa, google home, amazon echo, nas, home server, raspberry pi, graphics card, gpu,
           motherboard, docking station, dongle, hdmi cable, usb cable, second monitor, computer monitor,
           dashcam, doorbell camera, video doorbell, security camera, baby monitor app, smart meter, smart
           plug, smart bulb, smart lock, drone, walkie talkie, hearing loop, fire stick, firestick, roku,
           chromecast, set top box, freeview box, digital radio, dab radio, hotspot, mesh wifi, wifi extender,
           wifi, wi fi, broadband, bluetooth, touchscreen, stylus, graphics tablet, wacom, calculator, e bike
           display, ebook reader, voice recorder, dictaphone, camcorder, digital frame, desktop computer,
           gaming pc, mum's ipad, work phone, work laptop, old phone, old laptop, new phone, new laptop, new
           computer, thermal printer, label printer, label maker, 3d printer, inkjet, laser printer, ink
           cartridge, toner, fax machine, fax, switch for the network, samsung tablet, thinkpad, old thinkpad,
           old mac, old pc, old ipad, old iphone, dell, lenovo, surface pro, galaxy, samsung phone, kobo,
           apple tv, quest headset, amazon tablet, tablet computer, computer keyboard, weather station, pi

get a device to work
  when     fix, mend, repair: @device
  when     troubleshoot, sort out, get working, unfreeze, revive, diagnose, unjam, rescue, resurrect, get
           going, get running, sort out problem with, wrestle with, tackle, figure out what's wrong with, deal
           with, unblock, get online, speed up, unstick, free, debug, see to, whip into shape, nurse,
           reconnect, calibrate, recalibrate, retune, tune, reload, unpair, re pair, jiggle, bring back to
           life, coax, fight with, argue with, have looked at, descale: @device
  unless   blood, sugar, screen time, addiction, cracked, crack
  1        Switch it off and on again, or try another socket
  2        Write down what it does, and when it began
  3        Look at its lights, or at its first screen
  4        Put your hand on it for one breath
  unclear  Search for its name and what it does
  tired    Write down what it says on its screen
  afraid   Ask someone to sit next to you
  bored    Give it a stern talking-to

set up a device
  when     set up, install, reinstall, connect, configure, plug in, hook up, wire up, get set up, assemble,
           register device, mount, get started with, start using, put together: @device
  unless   blood, sugar, sim, sim card, bluetooth, wifi, broadband, hearing loop
  1        Lay it out with its cable, and find its switch
  2        Take it out of its box
  3        Write down the one thing you'd like it to do first
  4        Find its cable
  unclear  Find one page that shows it, with pictures
  tired    Put it where it'll live
  afraid   Ask someone who has one to sit next to you
  bored    Give it a name

learn a device or a program
  when     learn, learn to use, learn how to use, figure out, work out, understand, get used to, master,
           explore, get to know, get to grips with, get the hang of, try out, play with, play around with,
           experiment with, practise with, practise on, get better at, try, demystify, get comfortable with,
           practise, tinker with, have a go, fiddle with, conquer, make friends with, get into, evaluate,
           trial, demo, teach myself, self teach: @device, @app
  unless   digits, places, decimal
  1        Open it or switch it on, and try one thing
  2        Write down the one thing you'd like it to do for you
  3        Open it, or switch it on, and press nothing
  4        Say its name out loud
  unclear  Watch someone use it for one minute
  tired    Open it, and leave it open for tomorrow
  afraid   Try it where nothing can go astray
  bored    Press the oddest-looking button first

clean a device
  when     clean, wipe down, dust, dust off, disinfect, sanitise, scrub, clean out, polish, air: @device
  unless   files, photos, storage, data
  1        Wipe one corner of it with a dry cloth
  2        Switch it off, and put a cloth beside it
  3        Blow on it once
  4        Choose the cloth
  unclear  Look up what one may clean it with
  tired    Wipe it once with your sleeve
  afraid   Use a dry cloth, and no water
  bored    Draw one line in the dust first

a newer device
  when     upgrade, replace, trade in, exchange, compare, choose, research, look into, shop around for:
           @device
  when     decide on: @device
  unless   ink, toner, cartridge, sd card, memory card, sim, sim card, cable, battery, fuse, plug
  1        Write down its make, or what you'd like a new one to do
  2        Write down the most you'd give for it
  3        Look at the label on its back
  4        Say what still works about the old one
  unclear  Ask someone what they have, and like
  tired    Take one photo of its label
  afraid   Decide on a sum first, and write it down
  bored    Guess how old it is

wipe a device clean
  when     factory reset, wipe, erase, format, reformat, root: @device
  when     reset, clear: laptop, phone, tablet, ipad, iphone, old phone, old laptop, computer, pc, hard drive,
           usb stick, sd card
  unless   screen time, weeks, number
  1        Write down the one thing on it you'd like to keep
  2        Switch it on, and see what's still there
  3        Find its charger
  4        Say what it did well for you
  unclear  Look up how its maker says to wipe it
  tired    Put it in a bag with its charger
  afraid   Copy the pictures off it first
  bored    Guess what it cost when it was new

part with a device
  when     recycle, donate, get rid of, dispose of, throw out, throw away, bin, scrap, ditch, give away, part
           with, hand on, pass on, rehome: @device, tv, old tv, monitor, old printer, e waste, electronics,
           old electronics, electronic waste, microwave, screen
  when     -: e waste, old electronics, electronic waste
  unless   screen time, weeks, number, wipes
  1        Put it by the door, with its cable or its charger
  2        Look up who takes one, or who'd like it
  3        Find its cable or its charger
  4        Say what it did well for you
  unclear  Ask someone if they'd like it
  tired    Find its cable, and stop
  afraid   Write down the one thing on it you'd like to keep
  bored    Guess what it cost when it was new

tidy up a device
  when     tidy, tidy up, organise, declutter, free up, clear space on, clean up, sort through, simplify, free
           up space on, make space on, clear out, purge, spring clean, detox, streamline: phone, laptop,
           computer, pc, mac, macbook, ipad, tablet, iphone, hard drive, usb stick, memory card, work laptop,
           old laptop, old phone, desktop computer, nas, chromebook, external drive, smartphone
  unless   desk, cable
  1        Choose one thing on it that no one needs any more
  2        Open it, and look at what takes up the most room
  3        Put it on its charger
  4        Close one thing that's open
  unclear  Write down what you'd like to keep from it
  tired    Close one thing, and stop
  afraid   Put it in a folder called “maybe”
  bored    Find the oldest thing on it

copy what a device holds
  when     back up, backup, make a backup of, copy, clone, image: phone, laptop, computer, pc, mac, macbook,
           ipad, tablet, iphone, hard drive, usb stick, memory card, work laptop, old laptop, old phone,
           desktop computer, nas, external drive
  1        Choose where the copy would go
  2        Put it on its charger, or find its cable
  3        Look at how much is on it
  4        Name the one thing on it that matters most
  unclear  Write down what you'd hate to be without
  tired    Copy one thing, and stop
  afraid   Copy, and delete nothing
  bored    Guess how old the oldest thing on it is

@app
  nouns    app, software, todo app, to do app, calculator app, notes app, todoist app, shopping app, anki,
           cortana, mcafee, norton, bing, moodle, google meet, steam, minecraft, thunderbird, calibre, gimp,
           inkscape, krita, blender, vlc, libby app, signal, browser, browser extension, plugin, whatsapp,
           instagram, insta, tiktok, facebook, twitter, linkedin, reddit, snapchat, youtube, gmail, outlook,
           microsoft teams, ms teams, slack, zoom, discord, notion, trello, asana, evernote, obsidian,
           todoist, google calendar, google drive, dropbox, icloud, onedrive, photoshop, lightroom, indesign,
           figma, sketchup, excel, powerpoint app, google docs, google sheets, libreoffice, latex, overleaf,
           zotero, endnote, mendeley, citavi, quizlet, spotify, netflix, windows 11, windows 10, linux,
           ubuntu, macos, ios, firefox, safari browser, chatgpt, canva, wordpress, shopify, squarespace, wix,
           quickbooks, xero, salesforce, hubspot, moodle, blackboard app, spss, stata, matlab, nvivo, maxqda,
           r studio, rstudio, vscode, vs code, docker, postman, autocad, revit, solidworks, fusion 360,
           ableton, garageband, audacity, premiere pro, davinci resolve, davinci, obs, after effects,
           1password, bitwarden, lastpass, authenticator app, antivirus, vpn, firewall, ad blocker, adblocker,
           dating app, banking app, tinder, bumble, fitness app, strava, myfitnesspal, headspace, calm app,
           signal app, telegram, messenger, facetime, skype, google photos, lightroom catalogue, scrivener,
           grammarly, deepl, power bi, tableau, airtable, jira, confluence, monday com, clickup, mailchimp,
           hootsuite, etsy app, vinted, ebay app, food app, parking app, train app, nhs app, weather app,
           notes app, reminders app, habit tracker, budgeting app, ynab, mint app, language app, news app,
           mail app, photos app, operating system, printer driver, driver software, keyboard shortcut, screen
           reader, voiceover app, widget, home screen, kodi, plex, home assistant, pi hole, homebrew,
           nextcloud, ai tool, copilot, midjourney, google forms, microsoft forms, qualtrics, surveymonkey,
           blender software, unity, unreal, godot, sibelius, musescore, finale software, dorico, logic pro,
           pro tools, reaper, cubase, fl studio, git, github, gitlab, bitbucket, jupyter, jupyter notebook,
           powershell, vim, emacs, r markdown, quarto, atlas ti, prolific, otter, teamviewer, anydesk, google
           classroom, ms word, microsoft word, pages app, pivot tables, vlookup, google chrome, windows
           update, hinge app, adobe illustrator, adobe premiere, computer program, desktop app

open a program
  when     open, launch, fire up, log in to, log into, sign in to, log in, open up, boot up, log on to,
           start up: @app
  unless   fan, court, drinking, trimester, cheese
  1        Sit down, and put a finger on its icon
  2        Put the phone or the computer in front of you
  3        Write down the one thing you'd do in it
  4        Say its name
  unclear  Search for it by its name
  tired    Put its icon where you'd see it tomorrow
  afraid   Open it, count to five, and close it
  bored    Guess what its first page says

open a program and go on
  when     photoshop: -
  when     -: r
  when     -: latex, overleaf, zotero, endnote, mendeley, citavi, notion, trello, obsidian, todoist, asana,
           photoshop, lightroom, illustrator, indesign, figma, sketchup, excel, spss, stata, matlab, nvivo,
           maxqda, r studio, rstudio, vscode, docker, autocad, revit, solidworks, fusion 360, ableton,
           garageband, audacity, premiere pro, davinci resolve, after effects, scrivener, power bi, tableau,
           airtable, confluence, clickup, jupyter, jupyter notebook, moodle, ynab, quickbooks, xero,
           wordpress, google sheets, google docs, unity, unreal, godot, musescore, sibelius, logic pro, canva,
           qualtrics, atlas ti, git, github, r markdown, google classroom, home assistant, ms word
  when     use, get back into, get back to, go on, start using, check in on: @app
  unless   fan, court, drinking, trimester, cheese, less, only, instead, never, stop, get, pro, licence,
           subscription
  time     Do two minutes of it
  1        Open it, and look at where you left off
  2        Find its icon, or type its name
  3        Write down the one thing you'd do in it
  4        Rest your hands on the keyboard for one breath
  unclear  Search for its name and “for beginners”
  tired    Open it, and leave it open for tomorrow
  afraid   Open an empty page in it, where nothing can go astray
  bored    Write your name in it, upside down if you can

get a program to work
  when     fix, repair, mend: @app
  when     troubleshoot, get working, sort out, unfreeze, reinstall, restart, revive, diagnose, get running,
           unblock, wrestle with, see to, figure out what's wrong with, get going: @app
  1        Close it, and open it again
  2        Write down what it does, and when it began
  3        Copy what it says into a note
  4        Lean back for one breath
  unclear  Search for its name and what it says
  tired    Take one photo of what it says
  afraid   Ask someone to look at it with you
  bored    Read what it says like a love letter

get a program
  when     install, download, set up, reinstall, switch to, move to, change to, migrate to, choose, pick, look
           for, compare, get set up on, subscribe to, register on: @app
  when     switch from, move from, change from: @app
  when     sign up for: @app
  unless   off, gym, rid, with, call, meeting
  1        Search for its name, and open its page
  2        Write down the one thing you'd like it to do
  3        Look at how much room there is left
  4        Say its name out loud
  unclear  Ask someone who uses it how they began
  tired    Leave its page open for tomorrow
  afraid   Write down how you'd get rid of it again
  bored    Guess what its icon looks like

get rid of a program
  when     delete, uninstall, remove, bin, ditch, get rid of, deactivate, nuke, dump, take off, drop, kill,
           purge, quit, leave, hide, block, mute, silence, snooze, close, switch off, turn off, move off,
           disable, come off, get off, stay off: @app
  unless   history, cache, cookie, cookies, data, tabs, notification
  1        Hold your finger on its icon, or find its name in the settings
  2        Move it off your first screen
  3        Log out of it, and leave it there
  4        Put the screen face down for one breath
  unclear  Write down what you'd do in its place
  tired    Move it into a folder on the last page
  afraid   Try it for one hour
  bored    Give it a small wave as it goes

put a program in order
  when     tidy, tidy up, clean up, organise, sort, sort through, declutter, clear, clear out, prune,
           reorganise, empty, simplify, streamline, customise, personalise, spring clean, archive, go through:
           @app
  1        Open it, and look at the oldest thing in it
  2        Write down what annoys you most in it
  3        Open it, and scroll once
  4        Close one thing that's open
  unclear  Write down the one thing you use it for
  tired    Mark one thing for tomorrow
  afraid   Put it in a folder called “maybe”
  bored    Give one thing in it a silly name

@password
  nouns    password, passcode, pin code, log in detail, login detail, two factor, 2fa, two step
           verification, two factor authentication, mfa, passkey, security question, recovery code, backup
           code, username, user name, wifi password, email password, apple id, google account password,
           master password, memorable word, memorable information, access code, unlock code, puk, puk code,
           pass phrase, passphrase, security code, bank pin, voicemail pin, account number and password,
           otp, authenticator code, face id, touch id, fingerprint login, government gateway, government
           gateway login, gov login, id me, digid, bankid, itsme, mygov, password hint, pin number, card
           pin, phone pin, sim pin

a new password
  when     swap: @password
  when     renew: @password
  when     fix: @password
  when     fix: @password
  when     -: password, new password, new passwords, passwords
  when     change, update, replace, rotate, strengthen, create, choose, make, set, think of, make up, invent,
           come up with, improve, refresh, stop reusing, stop using: @password
  unless   bowling, rolling, drop, brooch, bobby, card, pin, wifi, sim, bank card, phone
  1        Open the page where it's set or changed
  2        Write down which account it's for
  3        Think of three words that don't belong together
  4        Rest your eyes for one breath
  unclear  Choose the account that matters most
  tired    Choose one account for tomorrow
  afraid   Ask someone you trust to sit next to you
  bored    Invent the silliest one, and don't use it

a password to keep
  when     write, list, write down, save, store, sort out, sort, clean up, organise, keep, note, record,
           manage, move, merge, export, copy, tidy: @password
  unless   bowling, rolling, brooch, bobby, reset, forgot
  1        Choose one safe place for it
  2        Write down which account it's for
  3        Find what you'd write it in, or with
  4        Think of who may know about it
  unclear  Ask someone how they keep theirs
  tired    Do it for the one account that matters most
  afraid   Do it with no one else in the room
  bored    Guess which one is your oldest

get back in
  when     reset, recover, unlock, find, retrieve, remember, look for, locate, get back, regain, request, ask
           for, get, get a new, figure out, guess, work out, track down, unblock, get past, restore: @password
  when     look up: @password
  when     look up: @password
  when     reset, recover, find, remember, look for, get, retrieve: login
  when     get back into, get into, get locked out of, regain access to, recover, unlock, get access to:
           account, email, email account, apple id, portal, online banking, bank account, instagram account,
           facebook account, old account
  unless   from, loop, bug, why, safari, chrome, error, test, pin, sim, phone, his phone, her phone
  1        Open the sign-in page, and find “New password”
  2        Write down which email address it would go to
  3        Look in the one place you'd have kept it
  4        Rest your eyes for one breath
  unclear  Look up the name you sign in with
  tired    Leave the page open for tomorrow
  afraid   Ask someone to sit next to you
  bored    Guess how many tries it'll take

a phone or a laptop that is locked
  when     get into, get back into, unlock, get locked out of, get past: phone, laptop, tablet, ipad, iphone,
           computer, old phone, old laptop, pc
  unless   network, contract, carrier, sim, screen time, zone
  1        Write down one code it could be
  2        Put its charger in, and wait for its screen
  3        Write down who may know the code
  4        Rest your eyes for one breath
  unclear  Write down what you'd like to get from it
  tired    Leave it on its charger for tomorrow
  afraid   Ask someone to sit next to you
  bored    Guess how many tries it'll take

a second lock
  when     set up, turn on, enable, switch on, activate, add, install, get set up, configure, start using,
           use, try, put on: @password
  1        Open the security page of one account
  2        Choose the one account that matters most
  3        Put your phone next to you
  4        Say “one more lock” out loud
  unclear  Find one page that shows it, with pictures
  tired    Choose one account for tomorrow
  afraid   Ask someone to sit next to you
  bored    Guess which account is the oldest
"""
