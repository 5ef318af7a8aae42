"""The process behind `plan` and `python -m antigraft_cli`, which ends with the command."""

import os
import sys
from contextlib import suppress

from antigraft_cli.cli.frame.run import main as run


def main() -> None:
    """Run the command and exit at once: tearing down every module takes as long as checking a plan."""
    try:
        run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
