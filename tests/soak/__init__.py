"""Hours of what the suite does for seconds: `make soak`."""
