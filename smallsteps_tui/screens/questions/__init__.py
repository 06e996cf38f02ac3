"""What several screens ask: the flow between a key, a dialog and an act."""
