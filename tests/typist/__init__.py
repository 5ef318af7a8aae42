"""A typist who types a plan's data into Word in ways drawn at random: books that nobody has seen, with what they say."""
