"""Other programs: the platform's opener, and the person's own program that suggests smaller steps."""
