"""Kept copies and repair: when copies are made, which of them is good, and what comes back from them."""
