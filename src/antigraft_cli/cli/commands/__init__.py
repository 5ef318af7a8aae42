"""What each command does. A command's module is loaded only when it is used: see `frame.app`."""
