"""Words of losing a temper at home, and of keeping calm."""

KEEPING_CALM = """
be|become|being a|more? =calmer|gentler dad|mum|father|mother|parent|stepdad|stepmum|husband|wife|grandad
be|become|being =calmer|gentler with|around|to my|the|our? @relative|@name|him|her|them
"""

LOSING_IT = """
=scream|shout|yell|snap at my|the? @relative|@name -joy
=scream|shout|yell at .. at|over|during bedtime|breakfast|homework|dinner
lose my? =temper|patience|rag with|at my|the? @relative|@name
=lose it with|at my|the? @relative|@name|him|her|them -phone
=grab|yank|drag|shove|squeeze .. when|if|while he|she|they|it screams|cries|whines|shouts|kicks|hits|runs|bites|argues
not|never|stop|without|resist =grab|yank|drag|shove|squeeze|snatch @name|@relative|him|her|them -a|snack
i =scared|frightened|terrified my|the @relative
@relative was|is|were|are =scared|afraid|frightened|terrified of me
"""
