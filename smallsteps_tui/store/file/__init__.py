"""The bytes: read once, written beside, swapped in; how they are laid out; the lock."""
