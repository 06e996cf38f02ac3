"""Days, weeks, months, years, and the course."""
