"""Spellings: short forms, slang, slips of the finger and words that were pulled apart or run together."""

from collections.abc import Iterator
from functools import cache, lru_cache

from smallsteps_tui.domain.care.word_groups import GROUPS

FOLDED = {
    typed: meant.strip()
    for line in """
    do not = dont donot | does not = doesnt doesnot | did not = didnt | is not = isnt | was not = wasnt
    were not = werent | will not = wont | would not = wouldnt | should not = shouldnt | could not = couldnt
    can not = cant cannot cnt | are not = arent aint | have not = havent | has not = hasnt | had not = hadnt
    must not = mustnt | i am = im iam | i have = ive | he = hes | she = shes | it = its | that = thats
    they would = theyd | they will = theyll | you will = youll | it will = itll
    they have = theyve | we have = weve | you have = youve
    they are = theyre | you are = youre ur | want to = wanna wana wantto | want = wnat watn waant
    going to = gonna gunna | got to = gotta
    out of = outta | kind of = kinda | let me = lemme | let = lets | what is = whats | there = theres
    without = wout witout withot | because = cuz cos coz bc becuz becasue | anymore = anymor
    someone = someones somebody somebodys | everyone = everyones everybody everybodys | nobody = noone nobodys
    myself = meself mysef mself myslef mysel myslf mydelf mysellf | people = ppl | tonight = tonite 2nite tnight
    tomorrow = tmrw tmr tomoz tomoro tommorow tommorrow tomorow 2moro
    until = untill | till = til | cut = cutt
    before = b4 befor | you = u | are = r | please = pls plz | though = tho
    mum = mums mom moms mam mams mama mummy mommy mother mothers | dad = dads daddy father fathers
    kill myself = kmys killmyself ctb | kill yourself = kys
    suicide = sewerslide suicde suside sucide sewicide
    suicide = suacide suiside suicid
    disappear = dissapear dissappear disapear disapeer | disappeared = dissapeared disapeared
    unalive = unalived unaliving unaliv | suicidal = sewerslidal sucidal suicdal
    i want to die = iwanttodie wanttodie wannadie | want to die = wtd
    selfharm = sh selfharming selfharmed selfinjury selfinjure selfinjuring selfharms
    overdose = oding overdos | overdosed = oded
    self = slef | dying = dieing diying | pills = pils pilss | weight = wieght weigth | friend = freind
    with = wiht | the = teh | scared = scard |
    kill = kil kll | kill = killl | dead = ded | life = lyf
    medication = medz rx medcine medicene meddication | meds = medss
    tablets = tabletts | paracetamol = paracetemol acetaminophen tylenol panadol
    diarrhoea = diarrhea | calories = cals kcal kcals calorie | kilograms = kg kgs kilo kilos
    pounds = lb lbs | bingeing = binging | throw up = throwup puke puking | vomiting = vomitting
    laxatives = laxies laxitives laxative
    boyfriend = bf boyfriends | girlfriend = gf girlfriends | husband = hubby husbands | wife = wifes
    therapist = therapists | doctor = dr drs doctors | weed = weeed
    goodbye = goodby goodbyes | forever = 4ever
    """.replace("|", "\n").splitlines()
    if "=" in line
    for meant, _, many in [line.partition("=")]
    for typed in many.split()
}
"""What is typed, and the words that are meant by it."""

PAIRS = {
    pair.strip(): meant.strip()
    for line in """
    myself = my self, me self | himself = him self, his self | herself = her self | yourself = your self
    themselves = them selves, them self | anymore = any more
    selfharm = self harm, self harming, self injury, self harmed
    selfharm = self injuring, self injure, self injured, self inflicted
    overdose = over dose, o d | nobody = no one, no body | someone = some one, some body | everyone = every one
    without = w o, with out | binge purge = b p | want to = want too, want ot | forever = for ever
    goodbye = good bye, good byes | payslip = pay slip | cocodamol = co codamol | good enough = goodenough
    suicide = sewer slide, self deletion | bet = be t | onemeal = one meal, 1 meal | can not = can t, ca nt
    do not = don t, do nt | will not = won t | is not = isn t | does not = doesn t | did not = didn t
    contraception = contraceptive pill, contraceptive pills, birth control, mini pill, contraceptive implant
    i am = i m | i will be = ill be | i will never = ill never | i would rather = id rather
    """.replace("|", "\n").splitlines()
    if "=" in line
    for meant, _, many in [line.partition("=")]
    for pair in many.split(",")
}
"""Two words that are one, and the other way round."""

KEY_WORDS = frozenset(
    """
    suicide suicidal myself himself herself overdose overdosed tablets tablet pills medication medications medicine
    painless goodbye nobody everyone alive living killing hanging drowning tonight forever cutting harming hurting
    bleeding razors blades scratching burning urges relapse relapsed starve starving vomit vomiting purging bingeing
    calories laxatives restrict restricting skipping swallow alcohol alcoholic vodka whiskey whisky drinking sober
    gambling gamble betting casino cocaine heroin codeine morphine fentanyl methadone tramadol diazepam valium xanax
    cannabis ketamine addiction sertraline prozac lithium insulin antibiotics antidepressants citalopram fluoxetine
    quetiapine prescription abusive abuse threatened threatens violent strangled choking raped assault assaulted
    husband boyfriend funeral miscarriage grieving compulsion compulsions reassurance contaminated worthless useless
    pathetic burden deserve without anymore stopping breakfast tomorrow disappear hospital therapist
    ibuprofen antipsychotic medicines psychiatrist
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words that are understood with one letter too many, too few, wrong or out of place."""

OTHER_WORDS = frozenset(
    """
    handing table tables tablet stave stare starved starves starter overdone heroine heroic heroes violet violets
    strange stranger medicate meditation meditate meditations medications wishing wasting courting mounting beating
    belting whisk whisks blames blazes harping cuttings curing purring burdens burned bleeding blending breeding
    living loving alcove alive olive arrive aline abused abuses skimming skipping shipping snipping killings fooling
    hunting husbands hurtling harness restricted restrict soberly sobers castings hanging hinging danging deserved
    deserves deserve dessert observe assaults pill pulls polls spills bills hills mills wills tills fills bulls dills
    kills balls pails piles poles curtains cuffing putting bettering setting letting petting netting drowning browning
    frowning crowning bonding boring burying turning learning earning hosting hosing scratches stretching razor
    brazier raised rapid roped raped raced raged rated raked wiped gamblers gamer funerals grieving greying compulsory
    stepping stropping stocking stoking strapping swallows swallowed shallow suicider suicides suicida suicidar
    suicidaire suicidio starting staring starring starling staving shopping cooking addition adduction liking lining
    laving liming slipping sipping stomping stooping sopping slopping skimping batting butting besting bitting casing
    hurling whisked whisker droning drowsing mediation herein heron burping burring contaminate contaminates straggled
    strangler harding haring hamming harking morphing bleeping blares bladed gable gabble garble gabbling garbling
    kipling kilning funereal pursing purling pugging sallow chowing coking chocking assaulter casio inulin
    proscription tabled whiskery borden suicidaal medicacion medicina overdoes casinos forgave nobody tonights
    everyones camino
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Other words that stand so near to a key word that they could be taken for it."""

_AS_THEY_ARE = OTHER_WORDS.union(*GROUPS.values())

SPACED = KEY_WORDS | frozenset(
    """i a my me to the all it is am in on of and up kill die cut end off hang self harm want wanna dead life pills
    take live hurt not dont burn blade rope jump purge binge eat drink with by now want be here""".split()  # noqa: SIM905
)
"""Words that letters with spaces between them are put together to."""


@lru_cache(maxsize=8192)
def respelled(word: str) -> str:
    """Return the key word that a misspelled one stands for, or the word as it is."""
    if len(word) < 4 or word in KEY_WORDS or word in _AS_THEY_ARE or not word.isalpha():
        return word
    near = _nearby()
    found = near.get(word)
    if found and _is_one_slip(word, found):
        return found
    for at in range(len(word)):
        found = near.get(word[:at] + word[at + 1 :])
        if found and _is_one_slip(word, found):
            return found
    return word


@cache
def _nearby() -> dict[str, str]:
    """Map each key word, whole and with one letter left out, to itself."""
    near = {word[:at] + word[at + 1 :]: word for word in KEY_WORDS for at in range(len(word))}
    return near | {word: word for word in KEY_WORDS}


def _is_one_slip(typed: str, meant: str) -> bool:
    """Whether one slip of the finger lies between two words; in short words only two swapped letters."""
    if sorted(typed) == sorted(meant):
        return sum(a != b for a, b in zip(typed, meant, strict=True)) == 2
    if len(meant) < 6 or typed[0] != meant[0] or typed.rstrip("s") == meant.rstrip("s"):
        return False
    if len(typed) == len(meant):
        return sum(a != b for a, b in zip(typed, meant, strict=True)) == 1
    shorter, longer = sorted((typed, meant), key=len)
    return len(longer) - len(shorter) == 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )


def without_repeats(word: str) -> str:
    """Return a word whose letters are said once or twice: "killll" is "kill", "dieee" is "die"."""
    if not any(word[at] == word[at + 1] == word[at + 2] for at in range(len(word) - 2)):
        return word
    twice, once = "", ""
    for letter in word:
        twice += "" if twice.endswith(letter * 2) else letter
        once += "" if once.endswith(letter) else letter
    return twice if twice in SPACED else once


def from_digits(word: str) -> str:
    """Return what digits and signs among letters stand for: "k1ll" is "kill", where that is a key word."""
    for one in "il":
        plain = word.translate(str.maketrans("013457@$!", "o" + one + "eastasi"))
        if plain in SPACED or plain in FOLDED or respelled(plain) in KEY_WORDS:
            return plain
    return word


def apart(letters: str) -> Iterator[str]:
    """Yield the words that letters run together make, or nothing where they make none."""
    ends: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(letters) + 1):
        before = ((ends[start], letters[start:end]) for start in range(max(0, end - 11), end))
        ways = [(*words, last) for words, last in before if words is not None and last in SPACED]
        ends.append(min(ways, key=len) if ways else None)
    yield from ends[-1] or ()


_BASES = {
    form: base
    for line in """
    take: took taken; eat: ate eaten; drink: drank; give: gave given; throw: threw thrown; hide: hid hidden; buy:
    bought; keep: kept; wake: woke woken; bleed: bled; go: went gone; drive: drove driven; feel: felt; sleep: slept;
    lose: lost; find: found; swear: swore; shake: shook shaken; bring: brought; think: thought; say: said; tell:
    told; write: wrote; break: broke broken; fall: fell; steal: stole; lie: lied; die: died dying; run: ran; come:
    came; begin: began; hang: hung; weigh: weighed; sell: sold; hold: held; get: got; make:
    made; stand: stood; sit: sat; spend: spent; forget: forgot; forgive: forgave forgiven; lend: lent; pay:
    paid; meet: met; swim: swam; choose: chose chosen; speak: spoke; catch: caught; dig: dug; feed: fed; ring: rang;
    tie: tied; try: tried; bury: buried; sink: sank; step: stepped; let: letting; shut: shutting
    """.replace("\n", " ").split(";")
    for base, _, forms in [line.strip().partition(":")]
    for form in forms.split()
}
"""Forms that follow no rule, each with what it is a form of."""


@lru_cache(maxsize=8192)
def bases_of(word: str) -> tuple[str, ...]:
    """Return the forms that a word may be an inflection of: "purged" of "purge", "skipping" of "skip"."""
    if word in _BASES:
        return (_BASES[word],)
    for ending, shortest in (("ing", 6), ("ed", 5)):
        if (
            word.endswith(ending)
            and len(word) >= shortest
            and word not in ("evening", "nothing", "morning", "sobering", "killed", "hanged")
        ):
            stem = word.removesuffix(ending)
            return (stem, f"{stem}e", stem[:-1]) if stem[-1] == stem[-2] else (stem, f"{stem}e")
    if word.endswith("s") and len(word) >= 4 and not word.endswith("ss"):
        return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)
    return ()
