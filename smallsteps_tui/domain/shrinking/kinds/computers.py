"""Computers and phones: backups, passwords, updates, files, new and old devices."""

KINDS = """
an app to be rid of
  when     delete, uninstall, deactivate, remove, quit, leave: instagram, facebook, tiktok, twitter, snapchat,
           reddit, youtube app, game, candy crush, x, app, youtube, tinder, netflix, threads, bumble, shein,
           temu, vinted, amazon app, shopping app, news app, uber eats, ubereats, deliveroo
  when     uninstall: grindr, hinge, dating app, dating apps, duolingo, whatsapp, okcupid
  unless   casino, betting, bet, gambling, poker, job, party, group, chat, account, tracking, tracker, cookie,
           cookies, ad, ads, history, photo, photos, post, posts, video, videos, comment, friend, friends,
           account on, tv, off my cv, saving, without
  1        Hold your finger on its icon until the menu opens
  2        Move its icon to the last screen
  3        Say what you'd do with the free minutes
  4        Put the phone down for one breath
  unclear  Write down the one thing you use it for
  tired    Log out of it, and stop
  afraid   Put it in a folder called “later”
  bored    Guess how many minutes you spent on it yesterday

the screen in grey
  when     turn, set, switch, put, make: phone to gray, phone to grey, grayscale, greyscale, gray scale, grey
           scale, phone grey, phone gray, phone to grayscale, phone to greyscale, screen grey, black and white
  when     turn, set, put, switch, make: phone, screen, iphone, mobile
  when     turn on, enable, set up, try, use: grayscale, greyscale, gray scale, grey scale
  only     gray, grey, grayscale, greyscale, black
  1        Open the settings, and search them for “grey”
  2        Look up where your phone has that setting
  3        Choose a time for it to go grey
  4        Look at something green for one breath
  unclear  Ask someone whose phone is grey
  tired    Switch on your phone's night mode
  afraid   Try it for one minute
  bored    Guess which app looks saddest

back up
  when     back up: *
  when     back up: photo, picture, laptop, phone, computer, photos, file, data
  when     backup: laptop, phone, photo, computer, server, file
  when     make, do, run, set up, schedule, automate, start, organise: backup, backups,
           time machine, backup drive, backup of, cloud backup, phone backup, photo backup, server backup,
           off
           site backup, weekly backup, backup job, icloud backup
  when     copy: file to the hard drive, important file, document to usb, data to external drive
  when     -: backup, backups, time machine, phone backup, cloud backup, backup strategy, backup drive
  unless   singer, vocal, car, plan b, childcare, trailer, lorry, claim, source, argument, car, van,
           statement, caravan, reversing, evidence, sister, brother, codes, code, generator, key, keys,
           choir,
           clothes, battery, power, boat, truck, driveway, tractor, band, coach
  1        Find the drive, the stick or the page it'd go to
  2        Write down the one thing you'd hate to be without
  3        Find the cable or the login for it
  4        Say which file you'd want back first
  unclear  Write down the three folders that matter
  tired    Plug the drive in tonight, and leave it there
  afraid   Copy one file, and delete nothing
  bored    Name the backup after a lifeboat

restore and rescue
  when     recover, rescue, retrieve, get back, undelete: file, photo, data, computer, laptop, hard drive,
           phone, deleted file, old file, deleted photo, document, essay, old email, iphone, usb stick
  unless   relationship, trust, energy, sleep, money, passport, furniture, painting, table, chair, weight,
           faith, repair, from the, mended, police
  1        Write down what you're looking for, and when you last had it
  2        Leave that disk alone for now
  3        Find where the newest copy could be
  4        Say the name of the one file that matters most
  unclear  Write down the last time you saw it
  tired    Ask someone who's done it before
  afraid   Look in the computer's bin first
  bored    Search for its silliest word

passwords on paper
  when     write down, note down, note, list, copy out, jot down: password, pin, password list, login,
           passcode, @password
  unless   sewing
  1        Put the book or the paper and a pen side by side
  2        Choose where it would be kept
  3        Think of the one you use most
  4        Rest both hands flat for one breath
  unclear  Write down the names of three accounts, with no password yet
  tired    Write “Passwords” on the first page, and stop
  afraid   Write down a hint that you'd understand, and no password
  bored    Give each account its own small drawing

passwords and two-factor
  when     change, update, sort out, reset, clean up, strengthen, set: password, passwords, pin, password
           list, wifi password, old password, email password, login, passcode, logins, pin code, passphrase
  when     -: password, passwords, password reset
  unless   sewing, bowling, enamel, badge, hair, rolling, lost, wifi, wi fi, router, guest, pin
  1        Open one account, as far as its page for a new password
  2        Write down the account that matters most
  3        Open the settings of your email
  4        Think of four words that make a sentence
  unclear  Begin with your email account
  tired    Write three account names on a list
  afraid   Begin with an account you don't need
  bored    Think up a password that's a tiny poem

a password manager, two-factor
  when     set up, get, install, start using, use, choose, turn on, enable, learn, try, switch to, buy,
           activate, add: password manager, two factor, 2fa, two factor authentication, passkey, bitwarden,
           1password, keepass, two step verification, authenticator, authenticator app, yubikey, mfa
  when     turn on: two factor
  when     -: password manager, two factor, 2fa, bitwarden, passkeys, two factor authentication, mfa
  1        Open the security page of one account
  2        Write down one account that matters
  3        Look up one that people recommend
  4        Think of one long sentence you'd never forget
  unclear  Write one question for someone who uses it
  tired    Save its page for tomorrow
  afraid   Begin with one account you don't need
  bored    Make up one about your cat

accounts and privacy
  when     delete, close, clean up, find, deactivate, tidy, download, export, set, lock down, leave: old
           account, facebook account, google account, social media account, instagram account, my data, unused
           account, profile on, twitter account, microsoft account, apple id, x account, google data, digital
           footprint
  when     delete, close, deactivate, leave: hotmail, old hotmail, yahoo, yahoo mail, gmail, old email
           account, email account, skype, myspace, paypal, paypal account, ebay account, amazon account, old
           twitter
  when     delete, close, clean up, deactivate, tidy, lock down, leave: account, linkedin account, facebook,
           instagram, twitter
  when     -: old accounts, account cleanup
  unless   bank, savings, current, isa, joint, accountant, cash, holiday, money, electricity, gas, resume, cv,
           signature, off, from, card
  number   Choose the first one
  1        Open its sign-in page, or that of one of them
  2        Write down one account you'd like to close
  3        Search your inbox for “welcome”
  4        Say which one bothers you most
  unclear  Write down what you'd like to keep from it
  tired    Log in to it once
  afraid   Change its password first
  bored    Wave at its profile picture

a hacked account, a scam
  when     recover, secure, get back, get back into, unlock: hacked account, account, facebook account,
           instagram account, email account, locked account, gmail, hacked email, google account, apple id,
           account access, my account
  when     deal with, sort out: hacked account, locked account, hacked email
  when     -: hacked account, locked account
  unless   bank, savings, tax
  1        Find the service's page for locked accounts
  2        Write down what happened, and when
  3        Tell one person who might get odd messages from you
  4        Say its name and the email it's under
  unclear  Write down which account came first
  tired    Change the email's password first
  afraid   Ask someone to sit beside you for it
  bored    Guess which of your passwords they'd never guess

a new system
  when     install, set up, try, migrate to, switch to, move to, reinstall, learn, dual boot: linux, ubuntu,
           debian, fedora, arch, windows 11, mint, nextcloud, new operating system, nixos, home assistant os,
           linux mint, graphene
  when     set up, try, migrate to, switch to, reinstall, dual boot: windows
  when     -: linux, linux install, ubuntu
  when     install, set up, try, learn, get, configure: docker, raspberry pi, pihole, pi hole, jellyfin, plex,
           proxmox, truenas, plex server, immich, vaultwarden, tailscale, wireguard, steam deck emulator
  unless   house, flat, city, country, berlin, spain, days, part time, decaf, oat, plant, portugal, canada,
           germany, abroad, another team, new job, electric, healthier, night shift, another department,
           school, class, garden, rose, trellis, tea, support
  1        Open the page that says how to get it, and read one line
  2        Write down what you'd take with you
  3        Find an empty USB stick for it
  4        Say why you'd like to change
  unclear  Look up whether your computer can run it
  tired    Save the page with the first step
  afraid   Try it next to the old one
  bored    Choose its wallpaper

move it to another system
  when     migrate, migrate from, migrate to, port to: *
  when     convert, move: dependency, framework, django, react, postgres, codebase, legacy system, typescript,
           python 3, laravel, php, schema, cms, database
  when     -: data migration, database migration, migration
  unless   house, country, flat, amazon, bird, birds, car, holiday, bees, bee, hive, australia, canada, visa,
           family, @animal, @somebody, wine
  1        Write down what it's on now, and where it's to go
  2        Write down what matters most in it
  3        Find out which version it is
  4        Say in one line why it needs to move
  unclear  Write down what would break first
  tired    Save the page with the first step
  afraid   Try it on a copy
  bored    Choose the thing with the silliest name to go first

update and install
  when     update, upgrade: router firmware, system, operating system, software, app, phone software, ios,
           android, security update, microsoft office, antivirus, firmware, browser, libreoffice, nextcloud,
           zoom, program, computer, laptop, adobe, firefox, phone, ad blocker, thunderbird
  when     update, upgrade: windows, windows 11, linux, macos, mint, ubuntu
  when     reinstall: windows
  when     install, download, reinstall: security update, software update, update, driver pack, new version
  when     update: @device, @app
  when     run: update, security update, software update
  when     -: software update, windows update, security updates, update, updates, security update, ios update
  unless   wash, clean, blind, curtain, kitchen, solar, cv, linkedin, profile, family, alarm system, heating,
           sound, project, cost, bathroom, shower, sell, buy, repair, stop, bank, gp, doctor, number, school,
           status, team, boss, everyone, playlist, with
  1        Find the page or the menu for it
  2        Read what the update is called
  3        Save what's open
  4        Plug in the charger
  unclear  Write down which version you have
  tired    Let it run tonight while you sleep
  afraid   Copy your files somewhere first
  bored    Guess how long it'll take

space on a phone or a disk
  when     free up, free, clear, make, clean up, clean out, clean, tidy, sort, organise, declutter, empty:
           space on, space, storage, phone storage, hard disk, icloud, disk space, cloud storage, c drive,
           google drive, email storage, disk, hard drive, icloud storage, whatsapp storage
  when     free up, free, clear, clean up, clean out, tidy, sort, organise, declutter, empty: phone, laptop
  when     check: storage
  when     -: phone storage, disk space, storage full, phone cleanup, digital declutter, icloud storage, phone
           declutter
  unless   unit, garage, attic, spare, cupboard, container, head, for guest, mental, shelf, deep, parking,
           garden, cot, desk, bed, car, table, shed, hall, room, drawer, for the
  unless   readme, store, page, docs, for the, listing, leaf, leaves, snow, weed, weeds, moss, gravel,
           outside, ice, mud, branches, skip, bins, drains, drive to, drive home
  time     Clear things out for two minutes
  1        Open the list of what takes up most space
  2        Write down one thing on it that can go
  3        Put one app in a folder
  4        Look at the bar that shows how full it is
  unclear  Sort by size and look at the top one
  tired    Delete one screenshot in bed
  afraid   Copy it to the computer before you delete
  bored    Guess what takes up the most space

files, bookmarks, tabs
  when     sort, organise, clean, clear, tidy, clean up, sort through, clear out, empty, declutter, archive,
           go through: file, desktop, download, downloads folder, folder, bookmark, tab, browser tab, shared
           drive, file on my computer, folder structure, document folder, computer file, digital file,
           computer desktop, notion, obsidian, obsidian vault, evernote, note app, digital note, files,
           sharepoint, google doc, pdf, ebook, contact, contact list, phone contact, address book, desktop
           icon
  when     close: tab, browser tab, tabs, open tab
  when     -: downloads folder, browser tabs, open tabs, digital files, file structure
  unless   guitar, bass, ukulele, paper, tax, filing cabinet, nail, drawer, restaurant, medical, court, lens,
           bar, desk, wooden, pub, club, shop, slate
  number   Close or move the first one
  time     Sort files for two minutes
  1        Take one of what's there, and decide whether to keep it
  2        Make one folder called “Old”
  3        Open the folder, sorted by date
  4        Say which one you look for most often
  unclear  Write down three folder names you'd remember
  tired    Put all of it in one folder with today's date
  afraid   Move things, and delete nothing
  bored    Find the file with the oddest name

settings, mail, transfers
  when     set up, configure, change, turn on, connect, switch on, sync, transfer, move, copy, migrate, share,
           link: email account, email on phone, parental control, parental controls, screen lock, whatsapp,
           sim, esim, sim card, photo to the computer, data to the new phone, data to phone, data to new
           laptop, shared calendar, bluetooth, family sharing, digital calendar, teams account, find my phone,
           hotspot, out of office, signature, email signature, notification, setting, phone setting, contact
           to new phone, screen time limit, app limit, ringtone, language setting, default browser, email
           filter, spam filter, calendar sync, auto reply
  when     set up, configure, change, turn on, connect, switch on, sync, migrate, link: email, voicemail,
           outlook, photo off phone, calendar, photo off the phone, data, photo
  when     turn off, mute, switch off: notification, notifications, app notification, group chat
  when     move: music to phone
  when     -: parental controls, email setup, phone transfer, email signature, screen time for kids,
           notifications, out of office
  unless   buy, sell, money, bank, house, funds, university, credits, school
  1        Open the settings and find its name
  2        Charge the phone, or plug in the cable
  3        Write down the login you'll need
  4        Say what it'd be like when it works
  unclear  Write down the password before you begin
  tired    Read the first step of a guide, and stop there
  afraid   Photograph the old settings first
  bored    Let someone under twelve show you

a new phone or computer, moved into
  when     set up, plug in, switch to, activate, start using: new phone, new laptop, new computer, tablet,
           ipad, smartwatch, phone, alexa, webcam, ebook reader, kindle, fitness tracker, bluetooth speaker,
           thermostat, doorbell, security camera, second monitor, dual monitor, chromebook, smartphone,
           headset
  when     set up, plug in, switch to, activate, start using: tv, smart tv, printer, speaker, console,
           monitor, camera, scanner, projector
  when     -: smart home, home assistant, smart tv, new phone, new laptop, printer, phone setup, new computer
  unless   buy, sell, house, order, choose, bath, clean, appointment, meeting, business, print, passport,
           basket, drawer, box, room, pocket, downstairs, upstairs, hallway, dinner, bed, bedroom, off the
  1        Look for its plug and its switch
  2        Open the page with the first step
  3        Put the box, the cable and the password together
  4        Read the name on the back of it
  unclear  Read the first page of the booklet
  tired    Put it on the charger for tomorrow
  afraid   Ask someone to sit with you
  bored    Choose its wallpaper first

help someone with their computer
  when     help, show, teach, get: grandma with, dad online, mum with phone, grandma tablet, mum's computer,
           dad with computer, online, online banking, dad computer, neighbour with phone, zoom, whatsapp, mum
           phone, grandpa email, parents computer, mum tablet, video call
  when     help, teach: ipad, tablet, computer, laptop, internet, smartphone, phone
  when     help with: computer, tablet, laptop
  when     set up: phone for mum, tablet for grandma, smart tv for mum, laptop for school, dad's laptop, mum's
           phone, dad's phone, dad's computer
  1        Ask them for the one thing they'd like to do
  2        Write one step on a card, in big letters
  3        Do one step of it yourself, slowly
  4        Think of the last thing that annoyed them
  unclear  Ask “What happens when you try?”
  tired    Agree on a time tomorrow
  afraid   Let them press the keys, and sit on your hands
  bored    Begin with the photos of the grandchildren

learn the computer
  when     learn, practise, get better at, understand: excel, microsoft word, powerpoint, google sheets,
           computer skill, spreadsheet, online banking, notion, ai tool, chatgpt, photoshop basics,
           smartphone, computer course, sap, pivot table, salesforce, zoom, airtable, obsidian, quickbooks,
           word processing
  when     learn, practise, get better at, understand: computer, outlook, email, internet, access, teams
  when     learn to: use computer, use the computer, use excel, use a computer, use email, use my phone, use
           the internet, use
  when     learn to use: computer, excel, zoom, email, my phone, smartphone, internet, notion, obsidian,
           tablet, chatgpt, word, powerpoint, outlook, teams, google calendar, new software, ai
  when     -: excel, computer course, computer skills, excel course, powerpoint course
  unless   letter, essay, thesis, report, novel, language, code, python
  time     Try one thing for two minutes
  1        Write down one thing you'd like to be able to do with it
  2        Press three keys and see what happens
  3        Open an empty page to play in
  4        Wiggle your fingers
  unclear  Ask someone what they use it for most
  tired    Watch someone do it for one minute
  afraid   Practise in a file no one needs
  bored    Guess what its oddest button does

learn to type
  when     learn, practise, get better at, improve, -: typing, touch typing, touch type
  when     learn to: type, touch type, blind type
  when     type: faster, quicker, blind, without looking
  when     -: typing practice
  unless   letter, essay, thesis, report, novel
  time     Type with all ten fingers for two minutes
  1        Open an empty page, and put your fingers on F and J
  2        Find the F and the J with your eyes closed
  3        Look at where your hands lie
  4        Wiggle your fingers
  unclear  Look for a page with a first lesson
  tired    Watch someone do it for one minute
  afraid   Practise in a file no one needs
  bored    Type with your eyes closed, and read what you wrote

digitise, scan, print
  when     digitise, scan in: *
  when     scan: old photo, slide, negative, sketchbook, photo, album, diary, letters from, book, receipt,
           notebook, family photo, sheet music, old letter, photo album, drawing, old sketchbook, recipe
  when     -: vhs tapes, digitisation, old tapes, family videos, old slides, home videos, vhs
  unless   exam, mri, ct, hospital, doctor, skin, baby, ultrasound
  number   Do the first one
  1        Put it, or the first of it, next to the scanner or the phone
  2        Photograph one with your phone
  3        Put three of them in one envelope
  4        Hold one and remember what's on it
  unclear  Choose the ten that matter most
  tired    Put the box next to the scanner
  afraid   Begin with one you have twice
  bored    Guess the year before you look

old devices
  when     recycle, donate, wipe, factory reset, wipe clean, erase, sell, throw away, give away, dispose of,
           reset, clear out, format, trade in, throw out: phone, old phone, laptop, old laptop, computer, old
           computer, hard drive, tablet, disk, old hard drive, ipad, iphone, macbook
  when     -: old phones, old laptop
  unless   number, call, contract, buy
  1        Write down what you'd like to keep from it
  2        Put it in one bag with its charger
  3        Look up who takes old ones
  4        Find the drawer it's in
  unclear  Ask someone what they did with theirs
  tired    Put it by the front door
  afraid   Copy the photos off it first
  bored    Guess what it cost when it was new

cancel what can be clicked away
  when     cancel, end, stop: disney, disney plus, duolingo, duolingo super, free trial, trial, audible,
           kindle unlimited, icloud, premium, linkedin premium, playstation plus, ps plus, game pass, xbox
           live, now tv, hellofresh, gousto, patreon, substack, strava, tinder gold, canva, chatgpt plus,
           adobe, dropbox, headspace, calm, youtube premium, apple tv, paramount plus, crunchyroll, onlyfans,
           graze box, meal box
  unless   clinical, court, drug, murder, hearing, medical, trip
  1        Open its account page, and look for “Cancel”
  2        Look up what it costs
  3        Say the last day you'd want it
  4        Breathe out, as if you'd cancelled
  unclear  Write down the day it would renew
  tired    Put its page where you'll see it tomorrow
  afraid   Write down what you'd still have without it
  bored    Guess what it has cost you so far
"""
