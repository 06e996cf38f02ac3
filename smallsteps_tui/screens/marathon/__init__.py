"""The Marathon: the course, its sides, and all lanes."""
