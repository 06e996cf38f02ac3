"""A page to share with someone: pure functions from a journey to text."""
