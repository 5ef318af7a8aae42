"""What surrounds every command: language, console, exit statuses."""
