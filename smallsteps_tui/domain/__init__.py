"""The rules: pure values and functions that are given the day and never ask for it."""
