"""A book served to the browser on this machine while it is being written."""
