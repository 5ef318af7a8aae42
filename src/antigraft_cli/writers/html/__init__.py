"""The web page: the markup itself with navigation, charts and style sheet, in one file that loads nothing else."""
