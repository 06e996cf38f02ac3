"""small steps: a terminal dashboard for people whose goals feel too big."""

__version__ = "0.1.0"
