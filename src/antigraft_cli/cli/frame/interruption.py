"""Ctrl-C, and being told to end: quietly, with status 128 + the signal's number, and with nothing left behind.

While the program starts, there is nothing to clean up, and it ends at once. After that, a signal raises
KeyboardInterrupt, so that temporary files and folders are removed on the way out.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` takes a while to load, and this module is loaded first
    from collections.abc import Iterator
    from types import FrameType
    from typing import Any

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_AGAIN = 0.005
"""Seconds after which a signal is tried again that came at a bad moment."""

_received: list[int] = []


def end_at_once() -> None:
    """End at the first signal. Signals that were ignored by who started us stay ignored (nohup, jobs in background)."""
    for each in _SIGNALS:
        if signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, _exit)


def clean_up_first() -> None:
    """Raise KeyboardInterrupt at the first signal, and ignore those that follow. Nothing without `end_at_once`."""
    if _replace(_exit, _interrupt):
        sys.unraisablehook = _raise_again


@contextmanager
def cleaning_up_first() -> Iterator[None]:
    """Hear signals as after `clean_up_first` for a while, and end at once again when it is over."""
    clean_up_first()
    try:
        yield
    finally:
        _replace(_interrupt, _exit)


def status(ended: int) -> int:
    """The exit status of a command that ended with this status, by itself or because of a signal."""
    number = _received[0] if _received else 0
    by_itself = ended != 128 + signal.SIGINT and number in (0, signal.SIGINT)
    return ended if by_itself or not number else 128 + number


def received() -> bool:
    """Whether a signal has come."""
    return bool(_received)


def _replace(handler: Any, other: Any) -> bool:
    ours = [each for each in _SIGNALS if signal.getsignal(each) is handler]
    for each in ours:
        signal.signal(each, other)
    return bool(ours)


def _exit(number: int, _frame: FrameType | None) -> None:
    os._exit(128 + number)


def _interrupt(number: int, frame: FrameType | None) -> None:
    if _would_leave_something(frame):
        _try_again(number)
        return
    _replace(_interrupt, signal.SIG_IGN)
    _received.append(number)
    raise KeyboardInterrupt


def _would_leave_something(frame: FrameType | None) -> bool:
    """Whether a folder or a process is just being made: an exception before it is remembered would leave it behind."""
    while frame:
        module, function = frame.f_globals.get("__name__"), frame.f_code.co_name
        if module == "tempfile" or (module == "subprocess" and function == "__init__"):
            return True
        frame = frame.f_back
    return False


def _raise_again(unraisable: Any) -> None:
    """Repeat a signal whose exception was lost where Python can raise none, as in a destructor."""
    if isinstance(unraisable.exc_value, KeyboardInterrupt) and _received:
        number = _received.pop()
        signal.signal(number, _interrupt)
        _try_again(number)
    else:
        sys.__unraisablehook__(unraisable)


def _try_again(number: int) -> None:
    """Send the signal once more in a moment."""
    threading.Timer(_AGAIN, send, (number,)).start()


def send(number: int) -> None:
    """Send this process a signal, to its main thread, which may be waiting and is to be woken."""
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, number)
    else:
        signal.raise_signal(number)
