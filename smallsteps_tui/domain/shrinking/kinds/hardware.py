"""Networks, servers, hardware, and where websites live."""

KINDS = """
a driver for a device
  when     install, reinstall, update, upgrade, download, find, get, fix, set up, configure, roll back:
           printer driver, graphics driver, graphics card driver, sound driver, audio driver, wifi driver,
           network driver, display driver, scanner driver, bluetooth driver, nvidia driver, usb driver, gpu
           driver
  when     -: printer driver, graphics driver, driver update, nvidia driver, sound driver, wifi driver
  when     install, reinstall, update, upgrade, download, configure, roll back: driver
  unless   bus, taxi, van, lorry, truck, delivery, train, licence, license, uber, designated, golf, crew,
           minibus, school, food, charity, sensor, car, kernel
  1        Write down the device's make and model
  2        Open the maker's download page
  3        Check that the cable's in and the device is on
  4        Write down what it doesn't do yet
  unclear  Look up its make and model with the word “driver”
  tired    Save the link to the download, and stop
  afraid   Write down which version you have now
  bored    Guess how old your version is

cables and racks
  when     run, lay, pull, wire, mount, install, hang, fit: network cable, ethernet cable, ethernet, cable,
           network switch, access point, patch panel, network cabinet, server rack, cable to the office, ip
           camera, fibre, cable duct, cat6, wall socket, antenna, satellite dish
  when     -: network cabinet, patch panel, server rack
  when     mount, install, wire: switch, rack
  when     hide: cable, cable under the desk, cord, wire, desk cable, router cable, tv cable, extension lead
  unless   marathon, jumper, light switch, cable knit, bike, run a, spice, jewelry, roof, coat, towel,
           drying, plate, wine, plates, lamp
  1        Go to where it'll be, and look at where a cable would run
  2        Hold it where it would go
  3        Measure one stretch and write it down
  4        Look at where it begins and where it ends
  unclear  Draw the room with one line in it
  tired    Put the cable and the tools in one bag
  afraid   Lay it loose along the wall first
  bored    Count how many doors it passes

wifi, router, network
  when     fix, set up, configure, improve, check, replace, connect, reset, restart, test, extend, sort out:
           wifi, router, network, internet, internet connection, network cable, ethernet cable, ethernet,
           network switch, access point, mesh, modem, patch panel, network cabinet, wifi extender, repeater,
           nas network, broadband, fibre, printer on wifi, cable to the office, wifi upstairs, guest wifi,
           ip camera, landline, home network, rack, server rack, powerline adapter
  when     -: wifi, router, network, home network, network cabinet, internet, mesh wifi, broadband
  unless   still, admin/admin, still admin, default, light switch, people, professional, career, networking
           event, tennis, train, cancel, bike, luggage, spice, cd, trip, trip switch, fuse, socket, admin,
           password, guest
  1        Write down what works now, and what you'd like to work
  2        Find the name and the password on the box
  3        Look at which of its lights are on
  4        Follow one cable with your finger
  unclear  Draw who's connected to what, as boxes
  tired    Put the box where it would go
  afraid   Photograph the settings before you change any
  bored    Give the network a silly name

the health of a disk or a server
  when     check, monitor, test, look at, read, watch: disk health, disk, hard drive, server, raid,
           temperature of server, battery health, smart value, uptime
  when     -: disk health, battery health, server check
  unless   blood, baby, child, boiler, clicks, clicking, noise, grinds
  1        Open the page or the program that shows how it's doing
  2        Write down its name and its age
  3        Listen for any odd noise
  4        Look at its lights
  unclear  Look up what a good value is
  tired    Write one value in a note with today's date
  afraid   Copy what matters off it first
  bored    Give it a doctor's name

servers and home labs
  when     set up, build, install, configure, update, patch, move, migrate, maintain, rent, monitor, secure,
           harden, virtualise, replace, host, self host, fix: server, home server, nas, raspberry pi,
           proxmox, vps, home lab, homelab, web server, mail server, minecraft server, plex, jellyfin,
           server fan, docker host, virtual machine, vm, raid, cluster, kubernetes cluster, synology, media
           server, file server, dns server, email server, ssl certificate, server rack fan, game server,
           immich, ups, home assistant, pi, truenas, ssl, certificate on server, cron, matrix server,
           nextcloud server
  when     self host: *
  when     -: home server, nas, homelab, raspberry pi, home lab, server, proxmox, server maintenance, vps,
           media server, plex, minecraft server, server migration, server update
  when     configure, replace, set up, sort out, upgrade, improve: dns, firewall, vpn, proxy, pi hole, vlan,
           wireguard
  when     -: dns, firewall, vpn, proxy, pi hole, vlan, wireguard
  unless   waiter, dinner, tennis, altar, birth, marriage, mass, chapel, church, key, keys
  1        Open one page on how it's done, and read its top
  2        Write down what runs on it now
  3        Write down its name, and where it stands
  4        Say what you'd like it to do
  unclear  Draw it as one box with arrows
  tired    Save the page with the first steps
  afraid   Make a copy before you touch it
  bored    Give it a silly hostname

build a computer
  when     build, design, plan, choose, order: pc, gaming pc, computer, workstation, desktop computer,
           server pc, gaming computer, mini pc, streaming setup, desk setup, home office setup
  when     -: pc build, gaming pc, new pc
  1        Write down what you'd use it for
  2        Write down the most you'd spend on it
  3        Choose one part, and write down its name
  4        Picture it humming under the desk
  unclear  Look at someone else's parts list
  tired    Save a parts list
  afraid   Ask someone who's built one for one tip
  bored    Choose the colour of its lights

upgrade and repair hardware
  when     upgrade, replace, repair, fix: pc, gaming pc, ram, ssd, hard drive, graphics card, battery in
           phone, phone battery, laptop battery, laptop screen, screen, phone screen, cracked screen,
           computer fan, fan, power supply, keyboard, laptop keyboard, motherboard, cpu, thermal paste,
           charging port, monitor, laptop, computer, old laptop, cpu cooler, gpu, headphone, tablet screen,
           trackpad, iphone screen, phone, iphone, ipad, tablet, console, switch controller, joy con,
           kindle, memory, cable, charger, webcam
  when     get repaired: phone, laptop, screen
  when     -: pc build, gaming pc, broken laptop, cracked screen, phone repair, laptop repair, slow laptop,
           computer repair, phone screen
  when     install, add, change: ram, ssd, hard drive, graphics card, battery in phone, phone battery,
           laptop battery, laptop screen, phone screen, computer fan, power supply, motherboard, cpu,
           thermal paste, charging port, cpu cooler, gpu, trackpad, iphone screen, memory
  unless   kitchen fan, extractor, piano, sunscreen, fly, shower screen, buy, sell, read, smoke
  1        Write down its exact model
  2        Take one photo of it, close up
  3        Find one video about your model
  4        Say what it does now, and what it used to do
  unclear  Ask for one price, nothing more
  tired    Put it in its bag, by the door
  afraid   Practise on the oldest one you have
  bored    Imagine you're a surgeon, and it's the patient

cables in a tangle
  when     wind, wind up, coil, coil up, roll up: cable, cord, charger, wire, extension lead, fairy light,
           headphones, charging cable, usb cable, rope, hose
  when     sort, tidy, organise, untangle, manage, sort out, tidy up, bundle, declutter: cable, cable under
           the desk, cord, charger, wire, cable box, cables, cable drawer, cable management, desk cable,
           extension lead, headphones, fairy light
  when     -: cable management, cable box, cable drawer
  when     untangle, unknot, detangle: lights, fairy light, christmas light, xmas light, tree light, garland
  1        Take hold of one end, and pull a bit of it free
  2        Follow one of them with your finger
  3        Say what one of them is for
  4        Look for one end
  unclear  Put a label on the one you use daily
  tired    Put three cables in one bag
  afraid   Leave what's plugged in, and begin with the loose ones
  bored    Guess each cable's age

clean the hardware
  when     clean, dust, dust off, wipe, vacuum, disinfect: keyboard, computer, laptop, pc, screen, monitor,
           mouse, phone, server, console, printer, tablet, charging port, airpods, earbuds, headphone, tv
           screen, laptop keyboard, computer screen, remote
  when     -: keyboard cleaning
  unless   piano, file, desktop, download, tab, app, photo, telephone number, kitchen
  1        Lay a soft, dry cloth next to it
  2        Switch it off before you clean it
  3        Look for the spot that needs it most
  4        Blow on it once
  unclear  Choose one row of keys
  tired    Wipe the screen with your sleeve
  afraid   Begin with the mouse
  bored    Turn the keyboard over and see what falls out

fix a device or a program
  when     fix, repair, troubleshoot, get working, speed up, unjam: printer, slow computer, computer
           problem, laptop problem, tv, remote, sound, webcam, microphone, email, outlook, bluetooth,
           scanner, slow laptop, computer, blue screen, frozen phone, smart home, app, login, broken link,
           calendar sync, doorbell, printer jam, paper jam, screen, phone, website, spam, excel, zoom, spam
           filter
  when     -: printer offline, wifi down, wifi slow, laptop slow, pc slow, internet down, no sound, keyboard
           broken, printer jam
  when     -: printer problem, slow computer, slow laptop, computer problems, blue screen, printer error,
           tech support
  when     sort out: printer, slow computer, computer problem, laptop problem, sound, webcam, microphone,
           bluetooth, scanner, slow laptop, blue screen, frozen phone, broken link, calendar sync, printer
           jam, paper jam
  unless   covid, hepatitis, car, broken heart, mri, dentist, cold, flu, doctor
  1        Write down what it does, and what it doesn't
  2        Switch it off and on again
  3        Check that it's plugged in properly
  4        Say when it last worked
  unclear  Search for its name and the words it shows
  tired    Take a photo of the message for someone who knows
  afraid   Change one thing at a time, and write it down
  bored    Ask it nicely, out loud

websites, domains, mail lists
  when     renew, move, transfer, point, cancel: domain, domain name, web hosting, website to, website to
           another host, blog to, email domain, wordpress site, website host
  when     renew, move, transfer, point, cancel: hosting, website, email address, url, webspace
  when     -: domain renewal, website migration
  unless   house, in-laws, netflix, spotify, gym
  1        Write down who it's with now
  2        Open the last email about it
  3        Write down the name you'd like
  4        Find the login
  unclear  Write down the date it runs out
  tired    Star the last email about it for tomorrow
  afraid   Copy everything before you move it
  bored    Look up if your surname is still free

a name on the web
  when     choose, get, host: domain, domain name, web hosting, email domain, website host, url, webspace,
           website, hosting
  when     buy: domain, domain name, web hosting, email domain, website host, url, webspace, website, hosting
  when     register: domain, domain name, web hosting, email domain, website host, url, webspace, website,
           hosting
  when     -: domain, hosting
  unless   house, in-laws, netflix, spotify, gym, party, guests, ticket, tickets, shirt
  1        Write down the name it has, or the one you'd like
  2        Say the name out loud
  3        Write down one name it won't be
  4        Spell your own name, slowly
  unclear  Write down what it would be for
  tired    Save one page on how it's done
  afraid   Ask someone who has one what they chose
  bored    Look up if your surname is still free

blow the dust out
  when     blow out, blow dust out of, dust out, blow, clean dust out of, get dust out of, blow clean, air
           dust, vacuum out, hoover out: dust, fan, cpu fan, pc fan, laptop fan, case fan, server fan, pc,
           computer, laptop, tower, keyboard, ps5, ps4, xbox, playstation, console, heatsink, vent, pc case,
           mac mini, desktop
  when     clean out: fan, cpu fan, pc fan, laptop fan, case fan, server fan, tower, ps5, ps4, xbox,
           playstation, heatsink, vent, pc case
  only     fan, fans, pc, computer, laptop, tower, keyboard, ps5, ps4, xbox, playstation, console, heatsink,
           server, mac, desktop, imac, macbook, motherboard
  unless   kitchen, extractor, bathroom, desktop folder, files, heater, ceiling, account
  1        Switch it off, pull the plug, and take it where dust may fly
  2        Find a can of air, or a soft brush
  3        Look at where the most of it sits
  4        Blow on it once
  unclear  Look up how its case opens
  tired    Put the brush next to it for tomorrow
  afraid   Hold the fan still with a finger, and use short puffs
  bored    Name the biggest dust mouse

two devices that know each other
  when     pair, repair bluetooth, re pair, reconnect, link, connect, hook up, bluetooth, sync: headphone,
           bluetooth, bluetooth headphone, earbud, airpod, airpods, watch, smartwatch, fitbit, garmin,
           speaker, bluetooth speaker, hearing aid, controller, bluetooth keyboard, wireless keyboard,
           wireless mouse, mouse, game controller, remote, headset, car, phone to the car, phone to tv, phone
           to the tv, phone with the car, printer to the wifi, tv to wifi, apple watch, soundbar, pedometer
  unless   time, mend, wine, socks, jumper lead, battery, up with friends
  1        Put the two side by side, both switched on
  2        Put both on the charger for a bit
  3        Open “Bluetooth” or “Connections” in the settings
  4        Say what it'd do once they're joined
  unclear  Look up its name and the word “pair”
  tired    Put them next to each other for tomorrow
  afraid   Ask someone who has one to sit next to you
  bored    Introduce them to each other, out loud

start a machine afresh
  when     restart, reboot, power cycle, turn off and on, switch off and on, turn off and on again, hard
           reset, reboot into: @device, @server, computer, plex, desktop, service, nginx, docker, printer
  when     turn, switch, unplug: router off and on, pc off and on, laptop off and on
  unless   career, habit, diet, antidepressant, relationship
  1        Look at what it's doing now, and tell whoever uses it
  2        Look at its lights, or at its screen
  3        Find its button, its plug or its page
  4        Count to ten, slowly
  unclear  Write down what it does now, so that you'd notice a change
  tired    Put it to sleep, and leave it so tonight
  afraid   Write down what runs on it now
  bored    Play a small trumpet tune for when it wakes

get a thing to run
  when     get, make, try to get: @app, @device, @server, @code, nextcloud, game, mod, driver, app, program,
           site, page, wifi, printer, sound, thing, script, emulator, vr headset, scanner, wifi working,
           printer working, sound working, server running, docker running, nextcloud running, site running,
           game running, linux running, code running, plex running, app running
  only     running, working, to work, work, to run, to start, to boot, to connect, to print, going, online,
           talking, up and running, back up, back online, to compile, locally
  unless   shoes, around, out of the house, started, job, social, less, body, night, for work, at work, from
           work, running watch, running app, running vest
  1        Write down how far it gets, and what it says there
  2        Start it once, and look
  3        Write down what changed since it last worked
  4        Lean back for one breath
  unclear  Search for its name and what it says
  tired    Write down where you got to, for tomorrow
  afraid   Ask someone to look at it with you
  bored    Promise it a biscuit

the buttons of a device, set up
  when     program, reprogram, set up: remote, remote control, universal remote, thermostat, heating, heating
           timer, boiler timer, boiler, oven timer, key fob, alarm clock, radio station, radio, coffee
           machine, sat nav, bread maker, garage remote, hob timer
  unless   teach, dad, mum, gran
  1        Find its booklet, or look up its name and “manual”
  2        Put it in front of you, with your glasses on
  3        Find its model on the back
  4        Say what you'd like it to do, in five words
  unclear  Look for the one page with pictures
  tired    Put the booklet next to it for tomorrow
  afraid   Take a picture of how it's set now
  bored    Press the oddest-looking button first

take a number along
  when     port, transfer, keep, move, take, port over, bring over: number, phone number, mobile number,
           landline number, old number, number to
  only     provider, network, sim, contract, port, new phone, old number, landline, o2, vodafone, ee, giffgaff
  unless   bank, account number, house
  1        Find the last bill or message of the one you're with
  2        Write down the number, and whose name it's under
  3        Look up the new one's page on “keep your number”
  4        Say your number aloud
  unclear  Ask the new one: “What do you need from me?”
  tired    Put the bill where you'd see it tomorrow
  afraid   Ask, and agree to nothing yet
  bored    Say your number as a song

tickets and cards on a phone
  when     add, put, transfer, save, move, download, load, get: ticket, train ticket, boarding pass, loyalty
           card, bank card, travel card, pass, membership card, vaccine pass, card, flight ticket, concert
           ticket, coupon
  only     wallet, apple wallet, google wallet, apple pay, google pay, on my phone, to my phone, onto my
           phone, on phone, to phone, onto phone, in phone
  unless   leather, charger, print, sim, reader
  1        Find the email, the page or the card itself
  2        Put your phone in front of you
  3        Search your inbox for its name
  4        Say what it's for, and when
  unclear  Look for a button that says “wallet”
  tired    Take a picture of it on the screen for now
  afraid   Bring the paper too
  bored    Guess what colour it'll have

what sneaked onto a computer
  when     remove, get rid of, scan for, check for, throw off, clear, stop, block, kill: virus, viruses,
           malware, popup, popups, pop up, spyware, adware, toolbar, bloatware, ransomware, pop up ad
  when     scan: laptop, computer, pc, hard drive, usb stick
  when     scan, virus scan, check, clean: laptop for viruses, computer for viruses, pc for viruses, for
           viruses, for virus, laptop for virus, phone for viruses, for malware, laptop for malware, pc for
           malware
  when     run, do, start: virus scan, malware scan, antivirus scan, scan of the laptop
  when     -: virus scan, malware
  unless   covid, hepatitis, hpv, shop, restaurant, tent, book, hospital
  1        Open the program that looks for them, or search for “security”
  2        Write down what it shows, and when it began
  3        Close the page that it came from
  4        Breathe out; most of them want a click, and get none
  unclear  Ask someone to look at it with you
  tired    Switch it off for tonight
  afraid   Pull out its network cable, or turn off its wifi
  bored    Give it a silly villain's name

open the box it came in
  when     unbox, take out of box, open box of: @device, printer, monitor, tv, console, tablet, 3d printer
  when     unpack: printer, new printer, new laptop, new phone, new computer, monitor, new monitor, tv, new
           tv, console, new tablet, 3d printer
  1        Put the box on a table, and find where it opens
  2        Clear a space next to it
  3        Read what stands on the box
  4        Shake it once, gently
  unclear  Look for the leaf of paper that shows what's in it
  tired    Put the box where it'll live
  afraid   Touch nothing yet, and read the leaf on top
  bored    Do it as a film, with a narrator

onto a network
  when     connect, join, get, hook up, put, add, reconnect: printer, tv, laptop, phone, tablet, console,
           switch, doorbell, camera, speaker, kindle, scanner, thermostat, washing machine, computer, pc,
           it, alexa, pi
  only     wifi, wi fi, internet, network, hotspot, online
  unless   off, cancel, professional, buy, sell, sale, put online, shop
  1        Find the name and the password of the network
  2        Switch it on, and look for “Wi-Fi” in its settings
  3        Look at the sticker on the box in the hall
  4        Say the name of your network
  unclear  Look up its name and “connect to wifi”
  tired    Take a picture of the sticker on the box
  afraid   Ask someone to read it out to you while you type
  bored    Guess how many are on it already
"""
