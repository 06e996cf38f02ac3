"""Look back: the week, the evidence, then and now, and the year."""
