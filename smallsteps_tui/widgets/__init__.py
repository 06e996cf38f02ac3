"""What draws: widgets that are given values and know no journey."""
