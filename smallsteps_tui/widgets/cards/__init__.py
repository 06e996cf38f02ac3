"""The step card, the question card, and the fields to answer on."""
