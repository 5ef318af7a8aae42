"""A book that others wrote, as blocks, recognised and turned into a plan's files."""
