"""Books that people who never saw this program would type, each with what is expected of its import."""
