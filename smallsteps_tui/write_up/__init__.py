"""A page for somebody: pure, from a journey to text."""
