"""The command `plan`: the only place that prints and exits."""
