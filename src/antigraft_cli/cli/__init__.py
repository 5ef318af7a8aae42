"""The command `plan`: the only place that prints and exits. Commands, their options, and the frame around them."""
