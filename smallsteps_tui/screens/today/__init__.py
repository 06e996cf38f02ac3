"""Today: the card, the timer, the greeting, and leaving."""
