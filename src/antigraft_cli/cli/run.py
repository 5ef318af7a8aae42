"""The command's frame: its exit statuses, and errors of use in Thai."""

from __future__ import annotations

import os
import sys
import traceback

import typer

from antigraft_cli.cli.app import app
from antigraft_cli.cli.console import note, say, use_utf8
from antigraft_cli.report.escape import printable

FINDINGS = 1
"""Errors were found (with --strict, warnings too)."""

USAGE = 2
"""Wrong arguments."""

DEFECT = 70
"""A defect of ours (EX_SOFTWARE of sysexits.h)."""

INTERRUPTED = 130
"""Ctrl-C."""

# Click's class of usage errors, which typer carries but does not export.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its status."""
    use_utf8()
    arguments = sys.argv[1:] if arguments is None else arguments
    show_traceback = "--traceback" in arguments
    sys.exit(_status([each for each in arguments if each != "--traceback"], show_traceback))


def _status(arguments: list[str], show_traceback: bool) -> int:
    try:
        result = app(arguments, prog_name="plan", standalone_mode=False)
        sys.stdout.flush()
    except _UsageError as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            say(str(error))
            return USAGE
        note(f"plan: {_explain(error)}")
        return USAGE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the one place where a defect becomes a message
        return _defect(error, show_traceback)
    return result if isinstance(result, int) else 0


def _explain(error: Exception) -> str:
    """A usage error in Thai; click's own words only where it has a kind we don't know."""
    kind = type(error).__name__
    name = getattr(error, "option_name", None)
    if kind == "NoSuchOption":
        possibilities = getattr(error, "possibilities", None) or ()
        meant = f" หมายถึง {' หรือ '.join(sorted(possibilities))} ใช่หรือไม่" if possibilities else ""
        return f"ไม่มีตัวเลือก {printable(str(name))}{meant}"
    if kind == "BadOptionUsage":
        return f"ตัวเลือก {printable(str(name))} ต้องตามด้วยค่า"
    if kind == "BadParameter":
        return printable(str(getattr(error, "message", error)))
    return f"ใช้คำสั่งไม่ถูกต้อง ({printable(str(getattr(error, 'message', error)))}) ดูวิธีใช้ด้วย plan --help"


def _defect(error: Exception, show_traceback: bool) -> int:
    note(f"plan: โปรแกรมผิดพลาดเอง ({type(error).__name__}) ข้อมูลของท่านไม่ได้ถูกแก้ไข")
    if show_traceback:
        note(traceback.format_exc())
    else:
        note("เรียกคำสั่งเดิมโดยเพิ่ม --traceback แล้วส่งข้อความที่ได้ให้ผู้พัฒนา")
    return DEFECT
