"""What is done for a file that was damaged."""
