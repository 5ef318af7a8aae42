"""The strict markup that templates yield, and the nodes that writers get."""
