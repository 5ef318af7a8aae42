"""Names that no file or folder can have on Windows, whatever its ending."""

from __future__ import annotations

_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
"""The devices that Windows keeps from MS-DOS (Microsoft, Naming Files, Paths, and Namespaces: Naming Conventions)."""


def is_reserved(stem: str) -> bool:
    """Whether a name without its ending is a device's on Windows, where a folder that holds it cannot be copied to."""
    return stem.partition(".")[0].rstrip(" ").lower() in _DEVICES
