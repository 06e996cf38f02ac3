"""The lines at the top and the foot of a screen."""
