"""Word: the nodes as a new body in the styles, page set-up and headers of a base document."""
