"""Words of a temper that somebody near is afraid of, and of keeping it."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

KEEPING_CALM = """
be|become|being a|more? =calmer|gentler dad|mum|father|mother|parent|stepdad|stepmum|husband|wife|grandad
be|become|being =calmer|gentler with|around|to my|the|our? @relative|@name|him|her|them
"""

LOSING_IT = """
=scream|screaming|screamed|shout|shouting|shouted|yell|yelling|yelled|snap|snapping|snapped at my|the? @relative|
  @name -joy
=scream|screaming|shout|shouting|yell|yelling at .. at|over|during bedtime|breakfast|homework|dinner
lose|losing|lost my? =temper|patience|rag with|at my|the? @relative|@name
=lose|losing|lost it with|at my|the? @relative|@name|him|her|them -phone
=grab|grabbing|yank|drag|shove|squeeze .. when|if|while he|she|they|it screams|cries|whines|shouts|kicks|hits|runs|
  bites|argues
not|never|stop|without|resist =grab|grabbing|yank|drag|shove|squeeze|snatch @name|@relative|him|her|them -a|snack
i =scared|frightened|terrified my|the @relative
@relative was|is|were|are =scared|afraid|frightened|terrified of me
"""

TABLES = (
    (Kind.HARM, Tier.UNSURE, Way.AWAY, KEEPING_CALM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, LOSING_IT),
)
