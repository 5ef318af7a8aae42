"""The wheel contains everything that commands need: installed alone, away from the checkout, it makes the book."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*command: object, cwd: Path) -> str:
    done = subprocess.run(
        [str(each) for each in command], cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_installed_alone_checks_and_renders(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "venv", with_pip=False)
    scripts = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    packages = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip()
    )
    shutil.unpack_archive(wheel, packages, "zip")
    # The dependencies of the test environment, without what is installed there in editable form.
    (packages / "dependencies.pth").write_text(f"{_site_packages()}\n", "utf-8")
    where = run(python, "-c", "import antigraft_cli; print(antigraft_cli.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(tmp_path)
    shutil.copytree(ROOT / "data" / "plans" / "pa-sak", tmp_path / "pa-sak")
    arguments = ("render", "pa-sak", "--year", "2568", "--format", "docx", "--format", "html")
    run(python, "-m", "antigraft_cli", *arguments, cwd=tmp_path)
    assert run(python, "-m", "antigraft_cli", "rule", "L508", cwd=tmp_path).startswith("# L508 other-lao-type\n")
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["pa-sak-2568.docx", "pa-sak-2568.html"]


def _site_packages() -> str:
    import pydantic  # noqa: PLC0415

    return str(Path(pydantic.__file__).parents[1])
