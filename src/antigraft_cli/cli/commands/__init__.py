"""What each command does once its arguments are known. Loaded one by one: see `frame.app`."""
