"""Goals: the list, the steps as a tree, and shaping them."""
