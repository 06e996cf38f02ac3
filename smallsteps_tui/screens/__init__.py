"""The screens: each arranges widgets and draws from a snapshot."""
