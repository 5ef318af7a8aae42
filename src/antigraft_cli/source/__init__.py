"""From bytes to scalars as written, with their places: strict YAML, and the files of a plan on disk."""
