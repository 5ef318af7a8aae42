"""Word files as people leave them, read into blocks."""
