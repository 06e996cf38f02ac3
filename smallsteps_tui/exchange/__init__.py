"""What leaves the program: pure functions from a journey to values, and from values to text."""
