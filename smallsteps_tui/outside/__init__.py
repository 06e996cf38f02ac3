"""Other programs: the one that opens a file or a page, and the person's own that suggests."""
