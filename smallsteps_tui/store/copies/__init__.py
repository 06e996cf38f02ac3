"""Kept copies: when they are made, what is in them, which of them is whole."""
