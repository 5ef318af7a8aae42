"""The command's frame: its language, its exit statuses, and what is said when it ends badly."""

from __future__ import annotations

import errno
import os
import sys
import traceback

import typer

from antigraft_cli.cli.frame import interruption
from antigraft_cli.cli.frame.beginning import begin
from antigraft_cli.cli.frame.console import note, output_error, say
from antigraft_cli.cli.frame.language import choose, tr
from antigraft_cli.cli.frame.lost_process import LostProcessError, about
from antigraft_cli.cli.frame.usage_errors import explain
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason

USAGE = 2
"""Wrong arguments. (1 is for findings: see validate and render.)"""

DEFECT = 70
"""A defect in the program, or one of its processes was killed (EX_SOFTWARE of sysexits.h)."""

CANNOT_WRITE = 74
"""The place that the output goes to is full or broken (EX_IOERR of sysexits.h)."""

INTERRUPTED = 130
"""Ctrl-C."""

# Click's class of usage errors, which typer bundles but does not export.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its status."""
    begin()
    arguments = sys.argv[1:] if arguments is None else arguments
    show_traceback = "--traceback" in arguments
    status = _status([each for each in arguments if each != "--traceback"], show_traceback)
    error = output_error()
    sys.exit(_cannot_write(error) if error and status in (0, 1) else status)


def _status(arguments: list[str], show_traceback: bool) -> int:
    choose(arguments, os.environ)
    try:
        return _run(arguments)
    except _UsageError as error:
        return _usage(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except OSError as error:
        return _refused(error) if error.errno else _defect(error, show_traceback)
    except Exception as error:  # the one place where a defect becomes a message
        if interruption.received():
            return INTERRUPTED
        return _lost(error) if isinstance(error, LostProcessError) else _defect(error, show_traceback)


def _run(arguments: list[str]) -> int:
    from antigraft_cli.cli.frame.app import COMMANDS, make_app  # noqa: PLC0415 - its help is in the chosen language

    app = make_app(COMMANDS.keys() & arguments)
    interruption.clean_up_first()
    # Without a name for it, no variable of the environment makes typer complete words instead.
    result = app(arguments, prog_name="plan", standalone_mode=False, complete_var="")
    return result if isinstance(result, int) else 0


def _usage(error: Exception, arguments: list[str]) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        say(str(error))
    else:
        note(f"plan: {explain(error, arguments)}")
    return USAGE


def _cannot_write(error: OSError) -> int:
    why = reason(error)
    note(tr(f"plan: เขียนผลออกไปไม่ได้ ({why.th})", f"plan: cannot write the output ({why.en})"))
    return CANNOT_WRITE


def _refused(error: OSError) -> int:
    """What the system has refused in the middle of the work: a file that vanished, a full disk, no more open files."""
    if error.filename is None or error.errno in (errno.ENOSPC, errno.EIO):
        return _cannot_write(error)
    why, shown = reason(error), printable(os.fsdecode(error.filename))
    note(tr(f"plan: ใช้ {shown} ไม่ได้ ({why.th})", f"plan: cannot use {shown} ({why.en})"))
    return CANNOT_WRITE


def _lost(error: LostProcessError) -> int:
    note(about(error))
    return DEFECT


def _defect(error: Exception, show_traceback: bool) -> int:
    kind = type(error).__name__
    note(
        tr(
            f"plan: โปรแกรมผิดพลาดเอง ({kind}) ข้อมูลของท่านไม่ได้ถูกแก้ไข",
            f"plan: internal error ({kind}); your data is unchanged",
        )
    )
    if show_traceback:
        note(traceback.format_exc())
    else:
        note(
            tr(
                "เรียกคำสั่งเดิมโดยเพิ่ม --traceback แล้วส่งข้อความที่ได้ให้ผู้พัฒนา",
                "run the command again with --traceback and send the output to the developers",
            )
        )
    return DEFECT
