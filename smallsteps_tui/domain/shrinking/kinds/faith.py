"""Faith: prayer, scripture, services, feasts, fasting, clergy, silence."""

KINDS = """
a feast for many
  when     organise, host, plan, arrange, hold, prepare, run: diwali, eid, iftar, seder, passover, purim,
           holi, nowruz, lunar new year, thanksgiving, harvest festival, christmas service, feast, hanukkah
           party, eid party, vesak, navratri, durga puja, easter breakfast, langar
  1        Write down two people who might help, and what with
  2        Write down the day, and the place
  3        Say the one thing it can't do without
  4        Think of the first one you remember
  unclear  Ask someone who's organised it before
  tired    Choose the smallest version of it
  afraid   Ask someone to do it with you
  bored    Think of one new thing for it

pray
  when     pray: *
  when     pray: -
  when     say, recite, do, perform, offer, lead, keep, learn, make, read: prayer, morning prayer, evening
           prayer, grace, rosary, fajr, salah, salat, namaz, dhikr, dua, puja, novena, shema, our father,
           lord's prayer, examen, hail mary, compline, vespers, lauds, night prayer, daily office, isha,
           dhuhr, asr, maghrib, tahajjud, tasbih, mantra, evening examen, shacharit, mincha, blessing, aarti,
           hebrew prayer, kaddish, istikhara, witr, sunnah, daily prayer, quiet time, divine mercy chaplet,
           angelus
  when     write: prayer, intercession, blessing
  when     talk to, speak to, talk with: god, jesus, allah, lord
  when     learn to: pray, pray the rosary, read quran
  when     chant: -, *
  when     -: prayer, rosary, daily rosary, fajr, salah, puja, quiet time, evening examen, examen, morning
           prayer, evening prayer, dhikr, chanting, novena, dua, prayer time, night prayer, compline, namaz,
           tahajjud, prayers, prayer journal, mantra, time with god
  when     bow at, bow before, kneel at, kneel before, prostrate before: *
  unless   fans, crowd, march, protest, picket, terraces, stadium, football, match, game
  time     Pray for two minutes, in your own words
  1        Say one sentence of prayer, where you are
  2        Light a candle, or turn to where you pray
  3        Open your hands
  4        Say the first word of a prayer
  unclear  Name one thing you'd like to pray about
  tired    Say it lying down
  afraid   Say “Here I am”
  bored    Sing it

scripture
  when     read, study, listen to, start, finish, learn, recite, go on with, continue: bible, quran, qur'an,
           torah, gita, bhagavad gita, psalm, scripture, gospel, devotional, bible chapter, surah, juz,
           talmud, daf yomi, daily reading, book of mormon, guru granth sahib, sutra, vedas, koran, tafsir,
           hadith, new testament, lectionary, page of quran, bible in a year, tehillim, parsha, torah portion,
           catechism, daily devotional, old testament, lives of saints, tripitaka, dhammapada, ephesians,
           romans, corinthians, exodus, isaiah, galatians, philippians, ecclesiastes, leviticus, deuteronomy,
           psalms, revelation, book of job, gospel of mark, genesis, proverbs, tao te ching
  when     do: bible reading, bible study, bible plan, daf yomi, quran class, quran study, torah study, daily
           devotional, study circle, bible study group
  when     *: quran, bible, surah
  when     -: bible, quran, bible reading, devotional, scripture, torah, psalm, bible study, torah portion,
           bible plan, daily reading, quran reading, gita, daf yomi, lectio divina, hadith, parsha, bible in a
           year, scripture reading, one juz
  unless   buy, translate, sell, get, take, give
  number   Read the first verse
  time     Read for two minutes
  1        Read one verse
  2        Open it at the bookmark, or anywhere
  3        Put it on the bedside table
  4        Say one line you know by heart
  unclear  Choose one psalm or one page
  tired    Listen to one verse, lying down
  afraid   Read a line that comforts you
  bored    Read one verse in a language you hardly know

scripture by heart
  when     memorise, learn by heart, recite, revise, learn: name of god, 99 names, names of god
  when     memorise, learn by heart, recite, revise: surah, verse, psalm, bible verse, juz, ayah, prayer,
           creed, shema, quran, sura, memory verse, sutra, hymn, al mulk, surah al mulk, torah portion,
           haftarah, bar mitzvah portion, page of quran, hifz
  when     learn: fatiha, al fatiha, ayatul kursi, creed, our father, hail mary, lord's prayer, torah portion,
           haftarah, surah, torah portion for bar mitzvah, bible verse, tajweed, memory verse, ayat
  when     practise: haftarah, torah reading, tajweed, recitation, leyning
  when     -: hifz, memory verse, surah al mulk, tajweed, haftarah
  number   Repeat the first verse
  1        Read or say its first line, slowly
  2        Copy its first line onto a card
  3        Listen to one line of it
  4        Say its first two words
  unclear  Mark where you'd breathe
  tired    Listen to one line in bed
  afraid   Say a line you know well
  bored    Whisper it in the rhythm of your steps

go to a service
  when     take: kids to church, mum to church, grandma to mass, family to church
  when     -: church, mass, mosque, synagogue, temple, friday prayer, jumuah, sunday mass, sunday service,
           gurdwara, church service, small group, home group, prayer group, shul, evensong, worship, tarawih
  when     go to, look in at, attend, visit, get to, go back to, return to: church, mass, mosque, temple,
           synagogue, service, friday prayer, jumuah, sunday service, shul, gurdwara, meeting house, zendo,
           sangha, congregation, parish, church again, evensong, confirmation class, youth service, chapel,
           monastery, ashram, retreat, small group, prayer group, home group, bible group, new church,
           worship, shabbat service, church group, sunday mass, meditation group, minyan, cathedral, house
           group, zen centre, buddhist centre, tarawih
  unless   mass of the, mass of a, mass index, muscle mass, car service, boiler service, room service,
           instead, school, clean, fix, roof, wedding, council, greece, tourist, bank, customer
  1        Lay out one thing to wear
  2        Look up when the next one is
  3        Write down how you'd get there
  4        Hum one song you know from there
  unclear  Ask someone if they'd go with you
  tired    Put your coat by the door
  afraid   Sit at the back, near the door
  bored    Find out what the windows show

find a service, or a group, to go to
  when     find, look for, try, join: church, mass, mosque, temple, synagogue, service, shul, gurdwara,
           meeting house, zendo, sangha, congregation, parish, ashram, retreat, small group, prayer group,
           home group, bible group, new church, church group, meditation group, minyan, house group, zen
           centre, buddhist centre
  unless   car, boiler, room, school, clean, fix, roof, wedding, council, tourist, bank, customer, streaming
  1        Look up when the next one is, and where
  2        Find one picture of the door or the room
  3        Write down who could come along
  4        Think of a place where you felt at home
  unclear  Ask one person where they go
  tired    Save the one page about it
  afraid   Plan to sit at the back, and leave when you like
  bored    Find the oldest one near you

confession, clergy, doubt
  when     go to, make, prepare for: confession, spiritual direction, reconciliation, pastoral counselling
  when     talk to, see, meet, call, ask, speak to, email, write to, contact, visit: pastor, priest, imam,
           rabbi, vicar, monk, minister about, chaplain, elder, spiritual director, bishop, minister, nun,
           guru, pandit, confirmation sponsor, godmother, godfather, godparent, deacon, parish priest,
           granthi
  when     deal with, face, explore, talk about, admit, write down: doubt, doubts, my doubts, faith, my
           faith, question about faith, doubt about god
  when     return to, come back to, go back to: faith, god, islam, church, my faith
  when     find, rebuild, grow, deepen, strengthen, question, renew, lose, explore, nurture: faith, my faith,
           spiritual life, relationship with god, god, religion, spirituality, prayer life, way back to god,
           spiritual practice, peace with god
  when     grow in, grow closer to, get closer to, come closer to, reconnect with, trust: god, faith, allah,
           jesus, my faith
  when     -: confession, doubt, doubts, faith, spiritual direction, faith crisis, spirituality, spiritual
           life, god
  unless   prime, boyfriend, self doubt
  1        Write down in one line what you'd like to ask or say
  2        Write one line: “Could we talk?”
  3        Find out when and where you can reach them
  4        Say your question out loud, in the dark
  unclear  Write down when it began, in one line
  tired    Put your question in your wallet
  afraid   Say it first to someone who won't mind
  bored    Write it as a letter from a saint

serve with your hands
  when     do, make, plan, organise, arrange, help with, bring: flower for church, church flowers, church
           cleaning, altar flowers, langar, seva, church coffee, coffee after church, prasad, altar, altar
           guild, temple cleaning, kiddush, flower for altar
  when     arrange: flower, flowers for church
  when     clean, decorate, tidy, open, lock up, set up, dust: chapel, church, altar, mosque, shrine, temple,
           prayer room, church hall, home altar, sacristy, shrine at home, prayer corner
  when     -: altar flowers, church flowers, church cleaning
  unless   greek ruin
  1        Put what you'd need for it in one place
  2        Choose one small corner of it to begin with
  3        Find a cloth or a vase
  4        Say who it's for
  unclear  Ask what helped most last time
  tired    Do one corner, and leave the rest
  afraid   Do it next to someone you like
  bored    Find the oldest thing in the room

preach, teach
  when     prepare, write, lead, teach, practise, give, plan, finish, do, deliver: sermon, sunday school,
           bible study, homily, khutbah, khutba, drasha, dvar torah, confirmation class, catechism class,
           sunday school lesson, testimony, children's church, kids church, prayer meeting, dharma talk, youth
           service, religious education lesson, religion lesson, lesson for sunday school, talk for church,
           hebrew school
  when     teach: sunday school, confirmation kid, communion kid, confirmation group
  when     -: sermon, sunday school, khutbah, bible study prep, dvar torah, homily
  unless   car service, customer, tennis, self service
  1        Write down one thing you'd like them to take home
  2        Read the passage's first line once
  3        Write the date and the time on a page
  4        Say your first sentence to the wall
  unclear  Ask what was done last time
  tired    Mark one line for tomorrow
  afraid   Say it to one friend first
  bored    Find one thing in it that makes you smile

keep a feast
  when     prepare, prepare for, celebrate, cook for, decorate for, clean for, shop for, get ready for,
           observe, keep: eid, iftar, diwali, pesach, passover, seder, shabbat, sabbath, hanukkah, advent,
           holi, navratri, vesak, epiphany, purim, sukkot, rosh hashanah, ganesh chaturthi, vaisakhi, lohri,
           mawlid, eid al adha, feast, saint's day, all saints, palm sunday, pentecost, corpus christi, onam,
           pongal, durga puja, shavuot, suhoor, eid party, rakhi, raksha bandhan, dussehra, bodhi day, wesak,
           kwanzaa, samhain, solstice, day of the dead, dia de los muertos
  when     light: shabbat candles, advent candle, menorah, diya, incense, candle for, shabbat candle, lamp
  when     make, set up, cook, bake, buy: sukkah, nativity scene, nativity, advent wreath, challah, eid
           sweets, diwali sweets, rangoli, seder plate, ofrenda, matzo ball, iftar, charoset, crib scene,
           langar food
  when     -: eid, iftar, diwali, pesach, passover, seder, shabbat, hanukkah, advent, holi, navratri, diwali
           preparation, purim, sukkot, pesach cleaning, eid preparation, diwali sweets, diwali cleaning, rosh
           hashanah, shabbat dinner, shabbat candles, vesak, vaisakhi, all saints, day of the dead, eid
           shopping, shabbat prep, diwali lamp
  unless   code, coding
  1        Put one thing for it on the table
  2        Write down the one thing it can't be without
  3        Write down one person to share it with
  4        Think of how it smelled when you were small
  unclear  Ask someone how they do it at home
  tired    Keep to the one part you love
  afraid   Do it with one other person
  bored    Hum its oldest song

fasting seasons
  when     keep, observe, start, prepare for, plan, begin, do, finish, spend: lent, ramadan, fast of ramadan,
           great lent, ember day, missed fast, ashura fast, advent fast, ekadashi, nineteen day fast
  when     give up: something for lent
  when     -: lent, ramadan, lenten promise, ash wednesday, great lent, ramadan preparation, ramadan goals
  when     keep, observe, prepare for, spend, -: yom kippur, good friday, ashura
  1        Write down one thing you hope for from it
  2        Write down one prayer or kind deed to add
  3        Tell one person you'd like to share it with
  4        Say out loud when it begins
  unclear  Ask someone you trust how they keep it
  tired    Choose one kind deed for today
  afraid   Ask a doctor or a cleric what the exceptions are
  bored    Plan a song for its last evening

give
  when     pay, calculate, give, work out, send, set up: tithe, zakat, alms, sadaqah, zakat al fitr, church
           tax, dana, tzedakah, church donation, offering, collection for church, fitrana, sadaqa, maaser
  when     tithe: -
  when     -: tithe, zakat, zakat calculation, sadaqah, tzedakah, tithing, offering, almsgiving
  1        Find the page, the papers or the envelope for it
  2        Write down one sum you know
  3        Put one coin in an envelope
  4        Think of who it could reach
  unclear  Ask someone at your place of worship
  tired    Put the papers for it in one folder
  afraid   Use the simplest sum, and correct it later
  bored    Hide a coin where a child might find it

pilgrimage
  when     walk, plan, prepare for, go on, do, start, book, train for, save for: camino, pilgrimage, hajj,
           umrah, camino de santiago, way of st james, walk to walsingham, lourdes, char dham, kumbh mela,
           pilgrim route, kora around, via francigena, el camino, yatra
  when     go to: mecca, lourdes, jerusalem, fatima, amritsar, varanasi, medina, rome on pilgrimage
  when     -: camino, pilgrimage, hajj, umrah, umrah preparations, hajj preparation, camino de santiago, hajj
           savings
  1        Write down why you'd like to go
  2        Look at one picture of the route
  3        Write one question to someone who's been
  4        Put one pair of walking shoes by the door
  unclear  Write down the month it could be
  tired    Save the first page about it
  afraid   Walk the first hundred steps from your own door
  bored    Choose a stone to carry

baptism, confirmation, conversion
  when     baptise, christen: baby, child, son, daughter, *
  when     prepare for, get, plan, organise, register for, ask for, book, have, do, invite to: baptism,
           baptised, confirmed, confirmation, first communion, conversion, shahada, bar mitzvah, bat mitzvah,
           christening, ordination, naming ceremony, baby naming, aqiqah, upanayana, nikah, church wedding,
           marriage course, amrit, blessing of the house, marriage preparation, bris, brit milah, munda,
           refuge vow
  when     convert to: islam, judaism, catholicism, buddhism
  when     convert: islam, judaism, catholicism, buddhism
  when     become: muslim, jewish, christian, catholic, buddhist, orthodox
  when     -: baptism, first communion, christening, bar mitzvah, bat mitzvah, baptism preparation, godparent
           duty, naming ceremony, bar mitzvah planning
  unless   booking, council, order, email, from, school, hotel, airline, van, written, currency, loft, file,
           pdf, garage, video, guest outfit, unit, bank, number, dates, slot, barn, attic, vehicle
  1        Write down one question for whoever leads it
  2        Write down the date, or a month it could be
  3        Write down who you'd like beside you
  4        Say what draws you to it, in one breath
  unclear  Ask someone who's been through it
  tired    Save the address of the office
  afraid   Read one page about it by yourself
  bored    Choose a song for it

silence
  when     sit in, keep, practise, spend, have, do, find, observe: silence, stillness, silent time, minute of
           silence, centering prayer, zazen, contemplation, solitude, sabbath rest, silent meditation, lectio
           divina, silent hour, adoration, half an hour of silence
  when     sit: zazen
  when     -: silence, zazen, centering prayer, contemplation, stillness, adoration, silent sitting
  unless   break, treatment
  time     Sit in silence for two minutes
  1        Sit down and be silent for three breaths
  2        Switch off one thing that hums or talks
  3        Sit where you can see a window
  4        Listen for the quietest sound
  unclear  Choose one chair for it
  tired    Be silent lying down
  afraid   Leave the door ajar
  bored    Count the sounds you hear

anything else of faith
  when     count: blessing, my blessings
  when     ask: god
  when     light: candle for
  when     worship, repent: -
  when     listen to: sermon, khutbah, hymn, gospel, mass, prayer
  when     offer: puja, prayer, mass, incense
  unless   call, phone, email, text, message, tell, thank, buy, sell, cancel, book, insurance, job, help
           someone, a hand, critical, gun, cd, desktop, favicon, screaming, body mass, app, price, discount,
           house, salary, sing, dance, draw, translate, learn by heart, read, cook, fundraise, photograph,
           fast, clean, paint, knit, walk, glue, build, model, assemble, design, visit, play, sew, bake, eat,
           learn, memorise, practise, run, swim, climb, cycle, tidy, wash, pack, sort, organise, water, plant,
           prune, harvest, film, record, edit, scan, print, wrap, donate, return, review, study, listen,
           teach, pray, volunteer, sweep, vacuum, iron, mend, repair, sculpt, marinate, restore
  unless   pic, photo, biometric
  1        Sit still for three breaths, with or without words
  2        Write one line: what it means to you
  3        Read one line that has carried you before
  4        Rest your hands, palms up
  unclear  Write down one question for someone further along
  tired    Say one word, lying down
  afraid   Tell someone you trust what's on your mind
  bored    Hum a hymn or a tune you know

choose a song or a reading for the day
  when     choose, pick, find: hymn, hymns, song, music, reading, poem, flowers, photo, picture
  only     funeral, memorial, cremation, burial, wake, remembrance
  unless   quote, price, font, read at, wedding
  1        Say out loud one thing they liked: a flower, a song, a colour
  2        Choose one person to decide it with
  3        Look at one picture of them
  4        Let it wait for one breath
  unclear  Ask what needs choosing this week, and what can wait
  tired    Let someone else choose
  afraid   Ask for the simplest one
  bored    Choose what would have made them smile
"""
