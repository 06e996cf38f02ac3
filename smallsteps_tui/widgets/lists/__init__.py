"""What scrolls."""
