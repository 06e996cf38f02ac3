"""Two writers of one file: a change carried over, a copy merged, a copy found beside it."""
