"""Processes of our own that answer orders, one after the other: pickled on their standard input and output.

A child whose parent is no more finds its input at an end, and ends too.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any, BinaryIO, cast


class ChildEndedError(Exception):
    """A process has ended before it answered: with `status`, the negative number of the signal that ended it."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class ChildProcess:
    """A process that runs one of our modules, whose last line calls `answer_orders`.

    It is started with this; `arguments` are what the module finds in `sys.argv`.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        # -P: no module of the folder that the user stands in.
        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, order: object) -> Any:
        """Its answer to an order; what the work raises there is raised here.

        Raises ChildEndedError if the process ends.
        """
        orders, answers = cast("tuple[BinaryIO, BinaryIO]", (self._process.stdin, self._process.stdout))
        try:
            pickle.dump(order, orders)
            orders.flush()
            answer, error = pickle.load(answers)  # noqa: S301 - by our own process
        except (EOFError, OSError, pickle.UnpicklingError):
            raise ChildEndedError(self._process.wait()) from None
        if error:
            raise error
        return answer

    def terminate(self) -> None:
        """Tell it to clean up and end."""
        self._process.terminate()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def close(self) -> None:
        """Wait until it has ended, as it does when there are no more orders."""
        with suppress(OSError), self._process:  # an order that it did not take is lost with it
            pass


def answer_orders(answer: Callable[[Any], object]) -> None:
    """Answer all orders that come. Nothing that is printed meanwhile gets among the answers."""
    orders = sys.stdin.buffer
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        while True:
            try:
                order = pickle.load(orders)  # noqa: S301 - by the program that started this
            except EOFError:
                return
            answers.write(_answered(answer, order))
            answers.flush()


def _answered(answer: Callable[[Any], object], order: object) -> bytes:
    try:
        return pickle.dumps((answer(order), None))
    except Exception as error:  # it is raised again where the order came from
        error.add_note(traceback.format_exc())
        return _pickled(error)


def _pickled(error: Exception) -> bytes:
    try:
        return pickle.dumps((None, error))
    except Exception:  # an exception may hold anything
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")))
