"""rendercv from YAML to a PDF. The only argument is a folder by `rendercv_folder`, whose fonts and packages are used.

By its Python API: the command asks the package index for newer versions each time, and makes web pages and pictures too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

CV = "cv.yaml"
_PDF = "cv.pdf"


def main(folder: Path) -> None:
    """Make the PDF of the folder's CV in the folder."""
    from rendercv import create_a_pdf_from_a_yaml_string  # noqa: PLC0415 - measured with its import, and only then

    os.environ["XDG_DATA_HOME"] = str(folder)
    os.chdir(folder)
    create_a_pdf_from_a_yaml_string(Path(CV).read_text("utf-8"), Path(_PDF))
    assert Path(_PDF).exists()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
