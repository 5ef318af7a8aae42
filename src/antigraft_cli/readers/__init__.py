"""Files that others wrote, read into blocks: what stands in them, in reading order, whatever it means."""
