"""The file: what is kept of a person's journey, and how it is kept safe."""
