"""What is kept in the user's cache folder, so that it stands there before the program has started."""
