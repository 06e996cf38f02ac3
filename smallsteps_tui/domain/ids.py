"""Ids: whole numbers of 12 digits, drawn from so many that two machines do not draw the same."""

SEEDS = 9 * 10**11
"""How many different ids there are."""


def id_from(seed: int) -> int:
    """Make the id of 12 digits that belongs to a random number."""
    return 10**11 + seed % SEEDS
