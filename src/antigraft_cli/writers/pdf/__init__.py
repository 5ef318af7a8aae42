"""The PDF writer: the nodes as data for a fixed Typst template."""
