"""Words that may be of a ritual and may be of an ordinary evening: locking up, wiping down, reading once more."""

MAYBE_RITUALS = """
count every|each|all .. =step|stair|tile|crack|lamppost|letter
avoid|skip .. the =number #1|thirteen|six|four $|and|in|on
i .. =washed|scrubbed|counted|googled it|them|symptoms? for a|an|over|#1? hour
i .. =checked|rechecked|reread|rewashed|confessed|retyped it|them|again|everything|and? #4 times|x
go|drove|walked =back #3|several|many times ... check|see|touch|door|lock
without .. =gel|sanitiser -hair|shower|pens
lock .. =door .. and|then .. go|leave|walk $|away
lock up and =walk|go|leave $|away
read .. =once only|$
^ check the|my? =stove|oven|hob|gas|cooker|locks $
check|lock .. @checked_things .. once|twice|again|only -month|year|week|day|cake|bake|a
stop|less|no|without|not|resist =checking|rereading|rechecking|counting|rewriting|washing -phone|email|my|out|
  calories|in|mail|news|social|car|dishes|up
stop double =checking
double|triple check .. door|lock|stove|gas|oven|everything
doubt and all
hands .. =raw|cracked|bleeding|chapped
stop|less|not =overthinking|ruminate
ruminating|rumination
perfect|perfectly .. symmetrical|aligned|even
clean .. =again|obsess*
line up .. =tins|shoes|labels|books|cans|bottles|spices|pens
labels|handles|edges forward|straight|facing|aligned
second|third time|go today|tonight & clean|wash|scrub|check|hoover|wipe|mop
reread|read & again|before|after|twice|through & send|sent|text|email|message|hand|essay|submit
without another|a =second|reading read|look|check|through
hands & dirty|clean|feel|filthy|contaminated|germs & all|always|still|never|feel
on =purpose & dirty|crooked|messy|uneven|wrong|unwashed|mistake|leave
outdoor|outside clothes|shoes & sofa|couch|bed|sit|on
fewer|less =rituals|checks|checking
maybe .. maybe not
just =right
one more|last check|look|wash|time & =door|hands|stove|lock|sure
make =sure & again|back|twice|absolutely|completely|really & door|oven|stove|iron|gas|lights|lock|did|off
bleach|disinfect|sanitise .. everything|all|counters|handles|after|phone|shopping
leave .. =cupboard|drawer|door|picture|cushion|light|switch .. open|on|crooked|unlocked
in order|height|size & =tins|cans|books|shoes|pens & or|must|until|again
hold .. =breath & pass|past|cemetery|ambulance|door
count .. my|the =steps|stairs
change .. all .. =clothes & outside|in|home|soon
left .. something|anything .. on|open|unlocked
what if .. i .. =left
not .. =feel right
without =looking|checking|reading through|each|every|inside
wipe down .. shopping|everything|all|groceries|handles
drive|go|walked|ran =back .. to see|check .. if|whether
hang|lie|stand|be =uneven|crooked
really not =cross|angry|mad|upset
say =sorry only|just once
say =sorry once $|and|only
sterilise|sterilize|disinfect|sanitise|wipe|wash the|my|all? =shopping|groceries|post|mail|parcels|packages|phone
=shower|bath|wash for? only|just|max #1
not|without|no|stop =take a|any|the? photo|picture & stove|door|lock|oven|plug|iron|hob
=read|reread|check the|my|a? text|email|message|letter once $|and|then|only
walk|go through the =doorway|threshold once|only
without|not going|go|turning =back to|and .. check|door|look|see|stove
not go|going|look|turn|drive =back & iron|stove|oven|door|lock|hob|plug|gas
"""
