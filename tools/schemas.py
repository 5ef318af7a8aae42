"""`make schemas`: writes the JSON Schemas of a plan's files to schemas/."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.model.json_schema import SCHEMAS, text

FOLDER = Path(__file__).parents[1] / "schemas"


def write_all(folder: Path) -> None:
    """Write every schema into a folder, as `<name>.schema.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        (folder / f"{name}.schema.json").write_text(text(name), "utf-8", newline="\n")


if __name__ == "__main__":
    write_all(FOLDER)
