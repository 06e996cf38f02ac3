"""The English words that a title is read by: verbs, determiners, labels, set phrases."""


def listed(words: str, mark: str | None = None) -> frozenset[str]:
    """Take a text apart into its words, or into phrases at a mark."""
    found = words.split() if mark is None else map(str.strip, " ".join(words.split()).split(mark))
    return frozenset(filter(None, found))


VERBS = listed("""
    accept achieve add address adopt agree answer apologise apologize apply archive arrange arrive ask
    assemble attend back bake bathe be become begin bike block blog board book brainstorm break breathe
    bring brush budget build buy call calm cancel carry catch celebrate change chat check choose clean
    clear climb close code collect come commit compare complete compose confront congratulate connect
    contact continue cook copy count cram create crochet cut cycle dance date deal debug decide declutter
    decorate delete deploy design develop dial dictate dig dm do donate doodle draft draw dress drill
    drink drive drop dust e-mail earn eat edit email embroider emigrate empty end enjoy enrol enroll enter
    exchange exercise explain explore fall feed feel figure file fill find finish fix floss fold follow
    forgive gain gather get give go greet grow hand hang have help hike hold hoover host hug hum implement
    improve incorporate increase install invent invest investigate invite iron jog join journal keep knit
    land launch lay learn leave let lift light listen live look lose love mail make manage mark master
    measure meditate meet memorise memorize mend merge message migrate mop mount move mow name nap network
    note offer open order organise organize outline overcome pack paint park pay phone photograph pick
    place plan plant play polish post practice practise pray prep prepare present press print program
    proofread prune publish pull purchase put rake reach read rebuild recite record recycle redesign redo
    refactor refill reflect register rehearse relax release relocate remember remove renew renovate rent
    reorganise reorganize repaint repair replace reply repot reread research reserve resolve respond rest
    restore retouch return review revise rewrite ride ring run sand save say scan schedule scrub search
    see sell send serve set sew shave ship shop shower sign sing sit sketch skim skip sleep smile solve
    sort sow speak spend stack stain stand start stay step stretch structure study submit swap sweep swim
    switch tackle take talk teach tell test text thank think throw tidy touch train translate travel trim
    try turn type understand unpack unsubscribe unwind update upload use vacuum varnish visit volunteer
    vote wake walk wash watch water wear weed weigh widen wipe work write
    """)
"""Verbs that a title may open with."""

PHRASAL = listed(
    """
    apologise to, apologize to, apply for, apply to, ask for, ask for help, ask for support, back up, be
    with, break up with, call back, call in, call off, call up, calm down, carry on with, catch up on,
    catch up with, check in with, clean out, clean up, clear out, clear up, come out to, come up with,
    connect with, deal with, decide on, drive to, drop off, enrol in, enroll in, fill in, fill out, finish
    off, finish up, finish with, fix up, follow up on, follow up with, get back to, get on with, get out
    of, get ready for, get rid of, get up, go for, go on, go out, go over, go through, go to, hand in,
    hang out with, hang up, have dinner with, have lunch with, keep going to, learn about, learn by heart,
    learn how to, learn to, listen to, look at, look for, look into, meet up with, meet with, move in,
    move to, open up to, pay for, pay off, pick up, plan for, play with, practice for, practise for,
    prepare for, put away, put on, put together, put up, reach out to, read to, register for, reply to,
    respond to, revise for, save for, save up, save up for, say hello to, say sorry to, say thank you to,
    search for, set up, shop for, sign up, sign up for, sign up to, sit down, sort out, sort through,
    speak about, speak to, speak up, speak with, spend time with, stand up, stand up for, stay in touch
    with, study for, take back, take care of, take out, talk about, talk to, talk with, think about, tidy
    up, train for, turn in, wake up, work on, work out, work through, write about, write back to, write
    down, write to, write up
    """,
    ",",
)
"""Verbs of several words, whose object begins after the last."""

OPENERS = tuple(
    tuple(phrase.split())
    for phrase in (
        "i want to", "i need to", "i have to", "i would like to", "i'd like to", "i must", "i should",
        "i will", "i'll", "i am going to", "want to", "need to", "have to", "try to", "try and", "try",
        "remember to", "please", "finally", "to", "let's", "get better at", "get back into", "get into",
        "be better at", "make time for", "make time to", "make sure to", "start to", "begin to", "go and",
        "get started on", "get started with", "always", "be able to", "todo", "make myself",
    )
)  # fmt: skip
"""What may stand before the step itself and says nothing about it."""

DETERMINERS = listed("the my our his her their your this that these those")
ARTICLES = listed("a an some")
QUANTIFIERS = listed("all every each both several many few dozens")
PREPOSITIONS = listed(
    "of on about for to in with from at into by against around over under near onto through across"
    " behind beside between via per as off out up"
)
ADJUNCTS = listed(
    "every each daily weekly monthly today tomorrow tonight before after until till when while because without"
    " again once twice next by during if unless instead asap properly regularly consistently online alone more"
    " better first finally now soon later already myself together everyday outside how why where whether that"
    " he she they we i per"
)
"""Words with which the object of a step has ended."""

WEEKDAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
PERIODS = listed(
    "second minute hour day night morning evening afternoon noon week weekend month year time summer winter"
    " spring autumn fall christmas lunch breakfast dinner bed work"
)
LABELS = listed(
    "chapter page part section week day level unit lesson room version grade year bus route no number exercise"
    " figure act scene question issue ticket step phase module act volume book season episode line apartment"
    " flat gate platform form draft assignment module sprint track stage class room round problem"
)
"""Words whose number is a name: chapter 3 is not three of anything."""

TOGETHER = listed(
    "back and forth|pros and cons|up and down|more and more|bits and pieces|again and again|arts and crafts"
    "|terms and conditions|health and safety|friends and family|odds and ends|black and white|rock and roll"
    "|drag and drop|mum and dad|mom and dad|ins and outs|to and fro|bread and butter|salt and pepper"
    "|mac and cheese|fish and chips|check and balance|question and answer|research and development"
    "|trial and error|here and now|dos and don'ts|meet and greet|wait and see|try and test",
    "|",
)
"""Pairs that an "and" holds together."""

FAMILY = listed("mum mom mummy dad daddy grandma grandpa granny gran nan grandad granddad auntie mama papa")
LANGUAGES = listed(
    "spanish french german italian portuguese japanese chinese mandarin cantonese korean arabic hebrew russian"
    " polish dutch swedish norwegian danish finnish icelandic greek turkish hindi urdu bengali farsi persian"
    " welsh irish gaelic catalan basque ukrainian czech hungarian romanian vietnamese thai indonesian swahili"
    " latin esperanto english"
)
