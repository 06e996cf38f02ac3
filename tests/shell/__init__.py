"""The shell, typed into."""
