"""The strict markup that templates produce, and the nodes that writers receive."""
