"""antigraft: the anti-corruption plan books of Thai local administrative organisations, from plain YAML."""

__version__ = "0.1.0"
