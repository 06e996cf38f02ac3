"""Words said sideways before a death: a calm once it is decided, who will be fine, what happens if one takes all."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

PARTING = """
i will not be =here|around by|at|for|after|come|in|next|much|when -office|today|work
i want to =dye|diee|di $
=calm|peaceful|lighter & finally|now & know|decided|sorted what|everything|it
=sorted they will|would not|never have|need to worry|deal|cope
i? =wrote|written|writing the =note $|tonight|last|already
gave|given|giving|give .. cat|dog|rabbit|pet|pets|cats|dogs ... will|would be =fine|happy|safe|ok|okay|better
they|he|she|everyone|people will|would get =used to it|that|life without me
keep|kept thinking about|of .. =train|trains|tracks|bridge|platform
what =happens if you|i|someone take|takes|took|swallow all|too|twenty|thirty|whole
"""

TABLES = ((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, PARTING),)
