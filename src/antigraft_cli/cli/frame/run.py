"""The command's frame: its language, its exit statuses, and usage errors."""

from __future__ import annotations

import errno
import gc
import os
import re
import sys
import traceback

import typer

from antigraft_cli.cli.frame.console import note, say, use_utf8
from antigraft_cli.cli.frame.language import choose, tr
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.suggestions import with_question

USAGE = 2
"""Wrong arguments. (1 is for findings: see validate and render.)"""

DEFECT = 70
"""A defect in the program (EX_SOFTWARE of sysexits.h)."""

CANNOT_WRITE = 74
"""The place that the output goes to is full or broken (EX_IOERR of sysexits.h)."""

INTERRUPTED = 130
"""Ctrl-C."""

GARBAGE_THRESHOLD = (50_000, 10, 10)
"""Loading makes many long-lived objects; not collecting garbage among them saves 4 of 230 ms of `plan validate`."""

# Click's class of usage errors, which typer bundles but does not export.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its status."""
    use_utf8()
    gc.set_threshold(*GARBAGE_THRESHOLD)
    # Our models use no plugins, and looking for some reads the metadata of every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    arguments = sys.argv[1:] if arguments is None else arguments
    show_traceback = "--traceback" in arguments
    sys.exit(_status([each for each in arguments if each != "--traceback"], show_traceback))


def _status(arguments: list[str], show_traceback: bool) -> int:
    choose(arguments, os.environ)
    from antigraft_cli.cli.frame.app import COMMANDS, make_app  # noqa: PLC0415 - its help is in the chosen language

    try:
        result = make_app(COMMANDS.keys() & arguments)(arguments, prog_name="plan", standalone_mode=False)
        sys.stdout.flush()
    except _UsageError as error:
        return _usage(error)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output is gone; Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _cannot_write(error) if error.errno in (errno.ENOSPC, errno.EIO) else _defect(error, show_traceback)
    except Exception as error:  # the one place where a defect becomes a message
        return _defect(error, show_traceback)
    return result if isinstance(result, int) else 0


def _usage(error: Exception) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        say(str(error))
    else:
        note(f"plan: {_explain(error)}")
    return USAGE


def _explain(error: Exception) -> str:
    """A usage error in the chosen language; click's own words only for a kind that we don't know."""
    kind, words = type(error).__name__, str(getattr(error, "message", error))
    name = printable(str(getattr(error, "option_name", "")))
    if kind == "NoSuchOption":
        meant = sorted(getattr(error, "possibilities", None) or ())
        return tr(*with_question(Message(f"ไม่มีตัวเลือก {name}", f"no such option: {name}"), *meant))
    if kind == "BadOptionUsage":
        return tr(f"ตัวเลือก {name} ต้องตามด้วยค่า", f"option {name} needs a value")
    if command := re.search("^No such command '(.*?)'", words):
        return tr(
            f"ไม่มีคำสั่ง {printable(command[1])} ดูรายการด้วย plan --help", f"no such command: {printable(command[1])}"
        )
    if kind == "BadParameter" and (getattr(error, "param", None) is None or "\u0e00" <= words[:1] <= "\u0e7f"):
        return printable(words)  # our own words
    if kind == "BadParameter":
        option = printable(str(getattr(error.param, "opts", [""])[0]))  # type: ignore[attr-defined]  # click's, not typed
        return tr(f"ค่าของ {option} ใช้ไม่ได้ ดู plan --help", f"{option}: {printable(words)}")
    return tr("ใช้คำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย plan --help", printable(words))


def _cannot_write(error: OSError) -> int:
    note(tr(f"plan: เขียนผลออกไปไม่ได้ ({error.strerror})", f"plan: cannot write the output ({error.strerror})"))
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - nothing more can be flushed
    return CANNOT_WRITE


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
