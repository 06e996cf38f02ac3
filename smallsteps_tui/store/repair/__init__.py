"""What is done for a damaged file: quarantine, salvage, and repair from undo and backups."""
