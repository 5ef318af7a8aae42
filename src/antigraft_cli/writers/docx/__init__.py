"""The Word writer: the nodes as a new body with the styles, page setup and headers of a base document."""
