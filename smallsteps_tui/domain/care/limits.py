"""What is never made smaller, in any tier, and what no suggestion ever names."""

import re
from functools import cache

from smallsteps_tui.domain.care.kinds import SUBSTANCES, Kind, Reading, Tier, Way

# Patterns are put together where they are first asked for: a status line never asks.

_MEDICINE = (
    r"dos(?:e|es|age)|pills?|tablets?|capsules?|meds|medications?|medicines?|\d+ ?m(?:c)?g|insulin|units of"
    r"|antibiotics?|antidepressants?|sertraline|lithium|statins?|painkillers?|paracetamol|ibuprofen"
)
_MEAL = (
    r"meals?|breakfasts?|lunch(?:es)?|dinners?|suppers?|snacks?|calories?|kcal|cal|macros|portions?|fasts?"
    r"|fasting"
)
_DRINK = (
    r"drinks|(?:an?|one|two|three|four|five|\d+|the|my|each|every|another|last|first|no) drinks?"
    r"|pints?|beers?|wines?|glass(?:es)? of wine|shots?"
)
_WEIGHT = r"weigh|weight|kgs?|kilos?|lbs?|\d+ (?:pounds|stone)|bmi"
_NOT_DONE = (
    r"(?:(?!eat|have|keep|skip|miss)[\w'’]+ )*?(?:not|no|never|without|stop|quit|don['’]?t|won['’]?t) "
    r"(?!(?:\w+ ){0,2}(?:skip|miss))"
)
_KEPT_IN_FULL = f"{_MEDICINE}|{_MEAL}|{_DRINK}|{_WEIGHT}|bets?|sleep|alive"
_RITUAL = "check(?:ing)?|lock|wash(?:ing)?|count(?:ing)?|tap|touch|switch|scrub|rinse"
_TIMES = "times?|once|twice"

_DANGEROUS_THINGS = (
    r"weapons?|guns?|shotguns?|rifles?|pistols?|machetes?|ammo|petrol|acid|kni(?:fe|ves)|ropes?|blades?|razors?|scissors|lighters?|pills?|tablets?|drugs?|meds"
    r"|vodka|gin|whisk(?:e)?y|rum|beers?|wines?|bottles?|cans|liquor|spirits|cigarettes?"
)
_DANGEROUS = f"{_DANGEROUS_THINGS}|{_MEDICINE}"
_ON_THE_BODY = (
    r"(?:in|into|on|onto) (?:my|his|her|their) (?:legs?|arms?|thighs?|wrists?|skin|stomach|hips?|chest|neck)"
)
_FETCHES = (
    r"look(?:ing)? (?:at|in|into)|picture|photograph|lists?|shops?|buy|order|fetch|find|get|pick up|pour"
    r"|on the table|sells?|look(?:ing)? up|outline|size"
)

_LOOK = (
    r"look at|for ten seconds|write|list|first move|two minutes|step by step|think of it|in mind"
    r"|on the table|ready|pictures?|prices?|buy|shops?"
)
_FORBIDDEN = f"{_DANGEROUS_THINGS}|{_LOOK}"
_DRINK_OF_WATER = "water|glass|tea|sip"
_SWALLOWS = f"{_DRINK_OF_WATER}|kettle|box|alarm"
_FOOD = rf"{_MEAL}|{_WEIGHT}|diets?|dieting|eat(?:ing)? (?:less|only|once|nothing|three|\d+)"
_IN_PLACE_OF_FOOD = "water|glass|tea|sip|bites?"

_NO_WATER = frozenset((Kind.EATING, Kind.MEDICINES, Kind.CRISIS, Kind.SELF_HARM, *SUBSTANCES))
"""Kinds in which a glass of water stands in for food, or helps to swallow something."""

_CONTACT = (
    r"call"
    r"|(?<!a )(?<!a safe )phone|ring|text|message|email|mail|reply|answer|visit|meet|invite|thank|apologi[sz]e|sorry"
    r"|hello|numbers?|gifts?|likes?|(?:say|tell|ask|show|give|send|bring)(?! (?:a helpline|someone))"
)
"""What could reach whoever does the harm; a helpline and someone one trusts are not meant."""

_OF_A_KIND = {
    Kind.SAFETY: _CONTACT,
    Kind.HARM: "keys?|cars?|drive|shoes|opens",
    Kind.EATING: "gym|run(?:ning)?|walk(?:ing)?|swim|exercise|shoes|weigh|scales?|mirror|calories?|bites?",
    Kind.PSYCHOSIS: "cameras?|signs?|messages?|codes?|proofs?|prove|records?|search|follow|mission",
    Kind.CRISIS: "goodbyes?|give away|letters?|names?",
}
"""What is never suggested beside one kind, whatever else may be."""

_ASSAULT = "rap(?:e|ed|ist)|assault(?:s|ed)?|abus(?:e|ed|er)|molest(?:ed|er)?"
_DEATH = "murder(?:s|ed)?|death|died|dying|suicide|stillb(?:orn|irth)|miscarriage"
_WRITES_ABOUT = "write|type|draft|describe|sentences?"

_HURTS = (
    r"hurt\w*|pain|painful|ache[ds]?|aching|cr(?:y|ied|ying)|tears|sobb\w*|wept|weeping|badly|bad|worse|worst|awful"
    r"|terribl[ey]|horribl[ey]|nightmares?|panic\w*|scared|afraid|lonely|alone|empty|numb|hopeless|miss(?:ed)? (?:him"
    r"|her|them|you|mum|dad|my)|(?:couldn|can|didn)['’]?t (?:breathe|sleep|get up|stop|cope|eat|face|go on)|cannot \w+"
    r"|sleepless|no sleep|awake|exhausted|screamed|slipped|relapsed|gave in|dream(?:t|ed) of|too much|broke down"
)
"""What tells of something that hurts."""
_EASES = (
    r"less|fewer|(?<!not )(?<!no )better|easier|lighter|no longer|anyway|without|instead|for once|used to|laughed"
    r"|kinder|calmer|helped|(?:not|\w+n['’]?t) (?:\w+ ){0,2}(?:afraid|scared|lonely|panic\w*|hurt\w*|cry\w*|bad|badly"
    r"|worse|awful|awake|alone)|and (?:still|it was (?:ok|okay|fine|all right))"
)
"""What tells that it hurts less than it did."""

_AMOUNT = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|hundred|half|quarter|single|once|twice|less|fewer|smaller|\d+(?:[.,]\d+)?"
)
_ONE_MEASURE = rf"(?:an?|{_AMOUNT}) (?:\w+ ){{0,2}}(?:{_MEDICINE}|{_MEAL}|{_DRINK})"
_A_BIT_OF_IT = "two[ -]minutes?|ten[ -]seconds?|half|a little|a bit"
_CONTENT_WORD = r"(?!(?:the|and|for|with|from|that|this|its|your)\b)[^\W\d_]{3,}\w*"
_ROOT = 4
"""So many letters make two forms of a word one: meal and meals, tablet and tablets."""

_SPIRITS = r"ciders?|vodka|gin|whisk(?:e)?y|rum|lagers?|ales?|champagne|prosecco|booze|alcohol|tinn(?:y|ies)"
_USED = (
    r"lines?|joints?|spliffs?|puffs?|drags?|tokes?|bumps?|hits?|pills?|tablets?|grams?|cigarettes?|fags?|smokes?"
    r"|\d+ ?m(?:c)?g"
)
_THINGS = {
    Kind.ALCOHOL: rf"{_DRINK}|{_SPIRITS}|small one|glass|cans?|bottles?|sips?|mouthfuls?",
    **dict.fromkeys((Kind.DRUGS, Kind.OPIOIDS, Kind.SEDATIVES), _USED),
    Kind.BETTING: (
        r"bets?|betting|spins?|stakes?|slots?|scratch ?cards?|scratch tickets?|raffles?|lotter(?:y|ies)|accas?|casino"
        r"|\d+ ?(?:quid|pounds|euros|dollars|bucks|max)|(?:£|\$|€) ?\d+|\d+(?:£|\$|€)? (?:on|in) (?:the|a|it|\w+day)"
    ),
    Kind.SELF_HARM: r"cut|cuts|cutting|scratch(?:es)?|burns?|shallow|lines?|marks?|nicks?|deep",
    Kind.HARM: r"slaps?|smacks?|shoves?|hits?|punch(?:es)?|kicks?",
}
"""By kind, what a smaller version is some of where it names it."""
_WITHOUT_IT = (
    r"no|non|not|never|without|free|zero|water|tea|coffee|juice|soda|cola|bin|pour|throw|give|hand|tip|block|close"
    r"|delete|past|away|out|count|wait|tell|ask|text|ring|call"
)
"""What says of such a thing that it is left alone, handed over or spoken about."""

_MORE_THAN_A_DOSE = (
    r"all|extra|double|doubled|another|again|more|whole|entire|packet|packs?|boxe?s?|bottles?|handful"
    r"|few|lots|many|several|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred"
    r"|(?:[4-9]|\d{2,})(?! ?(?:m(?:c)?g|ml|units?))|mum|mom|dad|his|her|their|someone|somebody|\w+['’]s"
)
"""What says of a medicine that it is not one dose of one's own."""
_MIXES = (
    r"mix\w*|combin\w*|together|with|on top of|wash\w* down|shar(?:e|ing)|give|giving|lend|sell\w*|swap\w*"
)
_BY_A_DOCTOR = "doc|doctor|gp|agreed|extra"
_LESS_OF_IT = (
    r"skip\w*|stop\w*|quit\w*|without|off|half|halv\w+|miss\w*|cut\w*|less|fewer|lower\w*|reduc\w*|drop\w*|ditch\w*"
    r"|wean\w*|taper\w*|forget\w*|flush\w*|bin|throw\w*|not|no|never|\w+n['’]?t|refus\w*|instead"
)


_OF_OWN_BODY = frozenset((Kind.SELF_HARM, Kind.MEDICINES, Kind.OPIOIDS, Kind.SEDATIVES))
_DONE_TO_ONESELF = (
    r"took|taken|swallow\w*|overdos\w*|od|(?<!he )(?<!she )(?<!they )(?<!who )(?:did|done) it"
    r"|already did|i (?:have )?slit|slashed|cut|cuts|cutting|burn\w*|ble[de]\w*|blood"
    r"|wound\w*|drank|inject\w*|relaps\w+"
)
"""What tells of something that was already done to one's own body."""

_GRAVE = (
    r"took|taken|swallow\w*|overdos\w*|od|drank|inject\w*|ble[de]\w*|blood\w*|deep\w*|stitch\w*|artery|vein|throat|neck"
    r"|slit\w*|slash\w*|wrists"
)
"""What says of such a thing that it may be grave."""

_WISHED = (
    r"(?:want\w*|urges?|need\w*|going|gonna|about|think\w*|thoughts?|tempted|feel like)(?: (?:to|of|about|just))*"
    r" (?:cut|cutting|burn\w*|inject\w*|overdos\w*|od)"
)
"""What is only wished of it."""
_SEIZURES = (
    r"seizures?|convuls\w+|hallucinat\w+|delirium|the dts|(?:had|having) (?:a |an )?(?:fits?|fitting)"
    r"|(?:see|sees|seeing|saw|hear|hearing|heard) (?:things|stuff|bugs|insects|spiders|ants|rats|snakes|shadows|voices)"
)
"""What tells of a withdrawal that can kill."""
_SHAKES = r"shak(?:e|es|ing|y)|shakes|trembl\w+|tremors?|sweat(?:s|ing|y)?|vomiting|throwing up|heart (?:is )?racing"
_SHAKES_OF_A_BODY = (
    r"shaking|the shakes|shakes (?:and|since|after|from|again)|trembl\w+|tremors?|sweats|sweating|vomiting"
    r"|(?:i|hands?|legs?|body|arms?) (?:\w+ ){0,2}shake|throwing up|heart (?:is )?racing"
)
"""The same in a title, where somebody may shake a drink or a rug."""
_AILING = r"(?:feel|feels|feeling|felt) like (?:i.?m|i am|im) dying|(?:so|really|very) (?:sick|ill)"
"""What tells of it without naming it, in what was felt."""
_COLD_TURKEY = r"cold turkey|stopped cold|withdrawals?"
_STOPPED = (
    rf"stop|stopped|stopping|quit|quitting|without|since|off|sober|dry|detox\w*|cut down|days? \d+|last drink"
    rf"|no (?:drink|drinks|booze|alcohol)|ran out|put (?:the|my) (?:bottle|glass|drink) down|{_COLD_TURKEY}"
)
_DEPENDED_ON = (
    r"drinks?(?! (?:more |some |enough |of )?(?:water|tea|coffee))|drinking"
    r"|drank|drunk|booze|bottle|alcohol|beers?|wine|vodka|gin|whisk(?:e)?y|rum|cider|spirits|sober"
    r"|benzos?|diazepam|valium|xanax|alprazolam|lorazepam|ativan|clonazepam|klonopin|temazepam|zopiclone|zolpidem"
    r"|ghb|gbl|pregabalin|gabapentin|baclofen|phenibut|heroin|methadone|oxy\w*|codeine|tramadol"
)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _has(text: str, words: str) -> bool:
    return _pattern(words).search(text) is not None


def is_kept_in_full(title: str) -> bool:
    """Whether a title names a dose, a drink, a bet, a meal, calories, a fast, a weight, sleep or a ritual's count.

    Such an amount is never cut: "Eat three meals a day" does not become one.
    """
    return _has(title, _KEPT_IN_FULL) or (_has(title, _RITUAL) and _has(title, _TIMES))


def tells_of_pain(words: str) -> bool:
    """Whether words tell of something that hurts, and not of less of it."""
    return _has(words, _HURTS) and not _has(words, _EASES)


def tells_of_ease(words: str) -> bool:
    """Whether words tell of something that is kinder, easier or done for once."""
    return _has(
        words, f"{_EASES}|calm|peaceful|kind|noticed|paused|waited|enjoyed|smiled|remembered|dared|managed"
    )


def names_a_part(words: str) -> bool:
    """Whether words are of less of something: "Only on one arm", "Just half"."""
    return _has(words, r"only|just|half|less|fewer|once")


def is_some_of_it(kind: Kind | None, words: str) -> bool:
    """Whether words are of some of what is given up: a beer in place of six, twenty on Saturday, a shallow cut.

    What is poured away, handed over or free of it is none.
    """
    instead = _pattern(r"instead of|rather than|in place of").split(words, 1)[0]
    things = _THINGS.get(kind, "") if kind is not None else ""
    return bool(things) and _has(instead, things) and not _has(instead, _WITHOUT_IT)


def names_a_meal(words: str) -> bool:
    """Whether words are of a meal; "not throw up after dinner" is of what isn't done, and of none."""
    is_named = _has(words, r"meals?|breakfasts?|brunch|lunch(?:es)?|dinners?|suppers?|snacks?|eat(?:ing)?")
    return is_named and re.match(_NOT_DONE, words, re.IGNORECASE) is None


def leaves_some(words: str) -> bool:
    """Whether words of a meal say that it was not all eaten: "only half of it", "rest went in the bin"."""
    return _has(
        words, r"half|only|some of it|a bit of it|left (?:the rest|some|most)|rest (?:of it )?went|bin|binned"
    )


def names_a_medicine(words: str) -> bool:
    """Whether words name a medicine, or a dose of one."""
    return _has(words, _MEDICINE)


def is_more_than_a_dose(words: str) -> bool:
    """Whether words of a medicine are not of one dose of one's own: doubled, all of them, somebody else's."""
    return _has(words, _MORE_THAN_A_DOSE)


def is_of_a_prescription(words: str) -> bool:
    """Whether words of an opioid or a sedative are of another dose of what was prescribed, and of no habit."""
    is_prescribed = _has(
        words, rf"my|prescribed|prescription|patch(?:es)?|\d+ ?m(?:c)?g|doses?|{_BY_A_DOCTOR}"
    )
    is_changed = _has(
        words,
        r"halv\w+|half|doubl\w+|twice|extra|less|fewer|lower\w*|taper\w*|reduc\w+|skip\w*|miss\w*|come off|faster",
    )
    return (
        is_prescribed
        and is_changed
        and not _has(words, r"buy|score|dealer|sell|snort|crush|habit|addict\w*|high")
    )


def is_of_more(words: str) -> bool:
    """Whether words of a medicine are of taking more, mixing or sharing it, and not of taking less."""
    if _has(
        words,
        r"(?:doubl\w+|extra|twice|triple|more) (?:\w+ ){0,2}(?:dose|doses|tablets?|pills?)|some of \w+s",
    ):
        return not _has(words, r"not|no|never|\w+n['’]?t|without")
    return _has(words, f"{_MORE_THAN_A_DOSE}|{_MIXES}") and not _has(words, _LESS_OF_IT)


def tells_of_own_body(reading: Reading, words: str) -> bool:
    """Whether words of this reading may tell of pills taken or a grave wound; an own dose missed is none.

    A cut that may be shallow is none either: who reads of an emergency beside each of them stops writing.
    """
    is_grave = reading.kind is Kind.CRISIS and reading.way is Way.TOWARDS and reading.tier is not Tier.NONE
    if reading.kind in _OF_OWN_BODY:
        is_grave = reading.is_withheld and (reading.kind is not Kind.MEDICINES or is_more_than_a_dose(words))
    if reading.kind is Kind.SELF_HARM and not is_of_a_grave_wound(words):
        return False
    done = _pattern(_WISHED).sub(" ", words)
    return is_grave and _has(done, _DONE_TO_ONESELF)


def is_of_a_grave_wound(words: str) -> bool:
    """Whether words of hurting oneself are of what was swallowed, of blood, or of something deep."""
    return _has(words, _GRAVE)


def tells_of_a_cut(reading: Reading, words: str) -> bool:
    """Whether words may tell of a wound that is perhaps shallow."""
    is_of_it = reading.kind is Kind.SELF_HARM and reading.way is Way.TOWARDS
    return is_of_it and _has(_pattern(_WISHED).sub(" ", words), _DONE_TO_ONESELF)


def tells_of_shaking(words: str) -> bool:
    """Whether words tell of shaking after a drink, before anything of stopping is said."""
    return _has(words, r"shak(?:e|es|ing|y)|trembl\w+|tremors?") and _has(
        words, r"drank|drunk|drinking|drinks?|booze|vodka|wine|beers?|gin|whisk(?:e)?y"
    )


def tells_of_withdrawal(words: str, *, gives_up: bool = False, is_title: bool = False) -> bool:
    """Whether words may tell of a withdrawal that can kill: shaking, seeing things, a seizure after stopping.

    Args:
        words: What was typed.
        gives_up: Whether the person goes without something one can depend on; then a seizure, or seeing
            things, needs no word of stopping.
        is_title: Whether they may be of a deed: then it has to be a body that shakes.
    """
    if gives_up and _has(words, _SEIZURES):
        return True
    shakes = _SHAKES_OF_A_BODY if is_title else f"{_SHAKES}|{_AILING}"
    if not _has(words, f"{_SEIZURES}|{shakes}") or not _has(words, _STOPPED):
        return False
    return gives_up or _has(words, _COLD_TURKEY) or _has(words, _DEPENDED_ON)


def may_suggest(reading: Reading, suggestion: str, title: str = "") -> bool:
    """Whether a suggestion may stand beside words of this reading, whoever made it.

    Holds for every tier, and after the line was put away: no amount cut, nothing to
    fetch, to look at, to list or to write about, no part of the words alone, no drink of
    water in the place of food, and where someone is hurt no word to whoever hurts them.

    Args:
        reading: What the words were read as.
        suggestion: What somebody, or some program, would suggest.
        title: The words themselves; some limits hold for words of no kind as well.
    """
    if not _may_stand_beside(title, suggestion):
        return False
    if reading.kind is None:
        return True
    if reading.kind in _NO_WATER and _has(suggestion, _SWALLOWS):
        return False
    if reading.kind in _OF_A_KIND and _has(suggestion, _OF_A_KIND[reading.kind]):
        return False
    is_a_part = _roots(suggestion) <= _roots(title)
    return not _has(suggestion, _FORBIDDEN) and not is_a_part and not is_cut(title, suggestion)


def _may_stand_beside(title: str, suggestion: str) -> bool:
    """Whether a suggestion keeps to what holds for words of any kind, and of none."""
    if is_kept_in_full(title) and (
        _has(suggestion, _A_BIT_OF_IT) or _has(suggestion, _ONE_MEASURE) or is_cut(title, suggestion)
    ):
        return False
    if _has(title, _FOOD) and _has(suggestion, _IN_PLACE_OF_FOOD):
        return False
    if _has(title, _DANGEROUS) and _has(suggestion, f"{_DANGEROUS}|{_FETCHES}"):
        return False
    if _has(title, _ASSAULT) and _has(suggestion, f"{_ASSAULT}|{_FORBIDDEN}|sentence|on paper"):
        return False
    if _has(title, _DEATH) and _has(suggestion, _WRITES_ABOUT):
        return False
    if _has(title, _ON_THE_BODY) and _has(suggestion, f"outline|draw|wood|pen|{_FETCHES}"):
        return False
    is_a_dose = not _has(title, _MEDICINE) or not _has(title, _MORE_THAN_A_DOSE)
    return is_a_dose or not _has(suggestion, _DRINK_OF_WATER)


def is_cut(title: str, suggestion: str) -> bool:
    """Whether a smaller version is of the title's words, with an amount that is not the title's."""
    amount = _pattern(_AMOUNT)
    amounts = {found.casefold() for found in amount.findall(suggestion)}
    named = {found.casefold() for found in amount.findall(title)}
    return bool(amounts - named) and not _roots(title).isdisjoint(_roots(suggestion))


def _roots(text: str) -> set[str]:
    words = _pattern(_CONTENT_WORD).findall(_pattern(_AMOUNT).sub(" ", text.casefold()))
    return {word[:_ROOT] for word in words}
