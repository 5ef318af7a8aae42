"""The process behind `plan` and `python -m antigraft_cli`, which ends with the command."""

import os

from antigraft_cli.cli.frame import interruption


def main() -> None:
    """Run the command and exit at once: tearing down every module takes as long as checking a plan."""
    interruption.end_at_once()
    from antigraft_cli.cli.frame import run  # noqa: PLC0415 - a signal may come while it is loaded

    status = 0
    try:
        run.main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except KeyboardInterrupt:  # it came when the command was over
        status = run.INTERRUPTED
    os._exit(interruption.status(status))


if __name__ == "__main__":
    main()
