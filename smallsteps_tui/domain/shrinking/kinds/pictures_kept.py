"""Pictures copied, printed and planned."""

KINDS = """
get pictures off a camera
  when     import, download, save, copy, transfer, offload, back up, move: camera, camera card, camera roll, sd card,
           memory card, photo library, picture, photo, family photo, holiday photo, holiday picture, wedding photo,
           raw file, footage, drone footage, video footage
  when     upload: camera, camera card, camera roll, sd card, memory card, photo library, picture, photo,
           family photo, holiday photo, holiday picture, wedding photo, raw file, footage, drone footage,
           video footage
  when     import, download, save, copy, transfer, offload, back up, move: @photo
  when     transfer, copy, move, export, save, download: contact, data, message, chat, voicemail
  when     upload: photo, picture, camera card, memory card, sd card, camera roll, footage, camera, wedding photo,
           holiday photo, holiday picture, family photo, photo library, raw file, video footage
  unless   passport, id, lecture, powerpoint, presentation, hospital, document
  1        Plug in the phone, the card or the camera
  2        Open the place where they are now
  3        Make one empty folder, and name it
  4        Choose where they'll live
  unclear  Count roughly how many there are
  tired    Put the card and the cable side by side
  afraid   Copy one, and open the copy
  bored    Find the oddest one among them

print a picture
  when     print, print out, print off, get printed, have printed, enlarge, develop, get developed: photo, picture,
           photo print, photograph, baby photo, family photo, holiday photo, wedding photo, print of photo
  when     order: photo, picture, photo print, photograph, baby photo, family photo, holiday photo, wedding photo,
           print of photo
  when     print, print out, print off, get printed, have printed, enlarge: @photo
  when     order: @photo
  unless   passport, id, visa, licence
  1        Open the one you'd print first
  2        Choose how big you'd like it
  3        Think of the place where it'll hang or stand
  4        Look at it for one breath
  unclear  Look up one shop that prints them
  tired    Mark it with a star
  afraid   Print one, in the smallest size
  bored    Choose the silliest one as well

plan a film
  when     make, write, plan, finish, start, draft: shot list, shotlist, film script, shooting schedule,
           shooting script, video script
  when     book, cast, scout, hire: actor, camera operator, extra, film crew, film location
  when     -: shot list, shotlist, video script
  when     plan: film, short film, documentary, movie, music video, video, wedding video, interview, reel, vlog,
           trailer
  1        Write down the first thing people would see
  2        Write down who or what you'd need for it
  3        Close your eyes, and see its first ten seconds
  4        Say in one sentence what it's about
  unclear  Write down the one picture you're sure of
  tired    Write one word for the mood of it
  afraid   Plan its first ten seconds, and stop
  bored    Plan it as a silent film
"""
