"""What every process of ours does first."""

from __future__ import annotations

import gc
import os

from antigraft_cli.cli.frame.console import open_streams

GARBAGE_THRESHOLD = (50_000, 10, 10)
"""Loading makes many long-lived objects; not collecting garbage among them saves 4 of 230 ms of `plan validate`."""


def begin() -> None:
    """Make the standard streams usable, and loading fast."""
    open_streams()
    gc.set_threshold(*GARBAGE_THRESHOLD)
    # Our models use no plugins, and looking for some reads the metadata of every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
