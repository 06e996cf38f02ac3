"""The user's cache: the line of a status bar, the first frame and the index of a long file, from the last time."""
