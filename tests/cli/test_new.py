"""`plan new plan`: a whole plan that validates, in which only what is to be filled in is left."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.organization_guess import Guess, organization_of
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.starter import period_of, starter_files
from antigraft_cli.pipeline.write import Format
from command import installed

NAMES = {
    "อบต.ป่าสัก": "subdistrict-organization",
    "องค์การบริหารส่วนจังหวัดลำพูน": "provincial-organization",
    "ทต. แม่จัน": "subdistrict-municipality",
    "เทศบาลเมืองแม่ฮ่องสอน": "town-municipality",
    "เทศบาลนครเชียงราย": "city-municipality",
    "เมืองพัทยา": "pattaya-city",
}


def run(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    done = installed(*arguments, cwd=cwd, PLAN_LANG="th")
    return done.returncode, done.stdout, done.stderr


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_a_new_plan_of_every_type_has_nothing_wrong_but_what_is_to_be_filled_in(name: str, tmp_path: Path) -> None:
    assert run("new", "plan", "--name", name, "--id", "new", "--yes", cwd=tmp_path)[0] == 0
    folder = tmp_path / "data" / "plans" / "new"
    checked = check_plan(folder)
    assert {finding.rule.code for finding in checked.findings} == {"P406"}
    to_fill = [
        text
        for content in files(folder).values()
        for text in re.findall("^[^#\n]*?<[^<>]+>", content.decode(), re.MULTILINE)
    ]
    assert checked.plan.info
    assert checked.plan.info.organization.type == NAMES[name]
    assert (
        len(checked.findings) >= len([text for text in to_fill if "$schema" not in text and '"' not in text]) > 80
    )
    assert (len(checked.plan.projects), sorted(checked.plan.years)) == (15, list(range(2566, 2571)))


def test_all_names_are_tried() -> None:
    assert set(NAMES.values()) == set(TYPE_WORDS)


@pytest.mark.parametrize("format_", list(Format))
def test_a_draft_of_a_new_plan_shows_what_is_to_be_filled_in(format_: Format, tmp_path: Path) -> None:
    run("new", "plan", "--name", "อบต.ป่าสัก", "--province", "เชียงราย", "--id", "new", "--yes", cwd=tmp_path)
    rendered = render_plan(tmp_path / "data" / "plans" / "new", formats=[format_], draft=True)
    (file,) = rendered.files
    assert file.content
    if format_ is Format.HTML:
        page = re.sub("</?(?:span|wbr)[^>]*>", "", file.content.decode()).replace("\u00a0", " ")
        assert page.count("&lt;บาท&gt;") == 30
        assert "&lt;จำนวนคน&gt; คน" in page


def test_no_number_of_people_days_or_places_is_invented() -> None:
    texts = "".join(
        text for name, text in starter_files(Guess("อบต.ก"), (2566, 2570)).items() if name.startswith("projects/")
    )
    assert len(texts) > 30_000
    assert re.findall("[0-9๐-๙]+ ?(?:คน|วัน|แห่ง|ช่องทาง|เรื่อง|ภารกิจ|หมู่บ้าน)", texts) == []
    assert re.findall("ป่าสัก|เชียงแสน|เชียงราย|อบต[.]|เทศบาล|ตำบล(?!ต)", texts) == []


def test_editors_find_the_schemas_in_the_plans_own_folder(tmp_path: Path) -> None:
    run("new", "plan", "--name", "อบต.ป่าสัก", "--id", "new", "--yes", cwd=tmp_path)
    folder = tmp_path / "data" / "plans" / "new"
    looked_at = 0
    for path in folder.rglob("*.yaml"):
        line = path.read_text("utf-8").split("\n", 1)[0]
        schema = path.parent / line.removeprefix("# yaml-language-server: $schema=")
        data = yaml.safe_load(path.read_bytes())
        assert list(Draft202012Validator(yaml.safe_load(schema.read_bytes())).iter_errors(data)) == []
        looked_at += 1
    assert looked_at == 21


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("mine\n")
    arguments = ("new", "plan", "--name", "อบต.ป่าสัก", "--id", "new", "--yes", "--ci")
    assert run(*arguments, cwd=tmp_path)[0] == 0
    before = files(tmp_path)
    assert run(*arguments, cwd=tmp_path) == (
        2,
        "",
        "plan: มี data/plans/new อยู่แล้ว ไม่เขียนทับ ตั้งชื่ออื่นด้วย --id\n",
    )
    assert files(tmp_path) == before
    assert before[".gitignore"] == b"mine\n"
    assert {".github/workflows/plans.yml", ".pre-commit-config.yaml"} <= set(before)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "ระบุชื่อหน่วยงานด้วย --name เช่น --name อบต.ป่าสัก"),
        (("--name", "อบต.ป่าสัก", "--province", "เชียงไร"), "ไม่มีจังหวัด เชียงไร หมายถึง เชียงราย ใช่หรือไม่"),
        (
            ("--name", "อบต.ป่าสัก", "--province", "เชียงราย", "--district", "เชียงแสง"),
            "จังหวัดเชียงรายไม่มีอำเภอ เชียงแสง หมายถึง เชียงแสน ใช่หรือไม่",
        ),
        (
            ("--name", "ก", "--type", "อบตฺ"),
            "ไม่มีประเภท อบตฺ ใช้ได้เฉพาะ อบจ., เทศบาลนคร, เทศบาลเมือง, เทศบาลตำบล, อบต., เมืองพัทยา หมายถึง อบต. ใช่หรือไม่",
        ),
        (("--name", "ก", "--period", "2571-2566"), "--period 2571-2566 ใช้ไม่ได้ เขียนเป็น พ.ศ. เช่น 2571-2575"),
        (("--name", "ก", "--id", "ป่าสัก"), "ชื่อ ป่าสัก ใช้ไม่ได้ ใช้เฉพาะ a-z 0-9 และ - เช่น pa-sak"),
        (("--name", "ก", "--id", "com1"), "ชื่อ com1 ใช้ไม่ได้ เพราะ Windows สงวนไว้"),
    ],
    ids=["nothing", "province", "district", "type", "period", "id", "reserved"],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    assert run("new", "plan", *arguments, cwd=tmp_path) == (2, "", f"plan: {said}\n")
    assert list(tmp_path.iterdir()) == []


def test_on_a_terminal_it_asks_one_question_a_line(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    answers = "อบต.เวียง\n\nเชียงไร\nเชียงราย\nเชียงของ\n๒๕๗๑-๒๕๗๕\nwiang\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "antigraft_cli", "new", "plan"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    os.write(ours, answers.encode())
    _, said = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0
    assert said.decode().splitlines() == [
        "ชื่อหน่วยงาน เช่น อบต.ป่าสัก",
        "ประเภท [อบต.]",
        "จังหวัด",
        "ไม่มีจังหวัด เชียงไร หมายถึง เชียงราย ใช่หรือไม่",
        "จังหวัด",
        "อำเภอ",
        "ช่วงปี [2566-2570]",
        "ชื่อโฟลเดอร์ของแผน [plan]",
    ]
    info = check_plan(tmp_path / "data" / "plans" / "wiang").plan.info
    assert info
    assert (info.organization.district, info.period.text) == ("เชียงของ", "2571 - 2575")


@pytest.mark.parametrize(
    ("name", "province", "guess"),
    [
        ("อบต.ป่าสัก", "เชียงราย", Guess("องค์การบริหารส่วนตำบลป่าสัก", "อบต.ป่าสัก", "subdistrict-organization", "เชียงแสน", "เชียงราย")),
        ("อบต.ป่าสัก", "", Guess("องค์การบริหารส่วนตำบลป่าสัก", "อบต.ป่าสัก", "subdistrict-organization")),
        ("อบจ.ลำพูน", "", Guess("องค์การบริหารส่วนจังหวัดลำพูน", "อบจ.ลำพูน", "provincial-organization", "", "ลำพูน")),
        ("เทศบาลเมืองแม่ฮ่องสอน", "", Guess("เทศบาลเมืองแม่ฮ่องสอน", "ทม.แม่ฮ่องสอน", "town-municipality", "เมืองแม่ฮ่องสอน", "แม่ฮ่องสอน")),
        ("ชุมชนบ้านดอน", "", Guess("ชุมชนบ้านดอน")),
    ],
    ids=["with province", "in four provinces", "province", "capital", "no type"],
)  # fmt: skip
def test_what_a_name_tells(name: str, province: str, guess: Guess) -> None:
    assert organization_of(name, province) == guess


def test_the_period_is_that_of_the_fiscal_year() -> None:
    days = [date(2022, 9, 30), date(2022, 10, 1), date(2027, 9, 30), date(2027, 10, 1)]
    assert [period_of(day) for day in days] == [(2561, 2565), (2566, 2570), (2566, 2570), (2571, 2575)]


# From a plan of the period before

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"


def test_the_next_plan_has_all_but_what_is_decided_anew(tmp_path: Path) -> None:
    status, said, _ = run("new", "plan", "--from", str(EXAMPLE), "--id", "next", "--yes", cwd=tmp_path)
    new = tmp_path / "data" / "plans" / "next"
    assert (status, said.splitlines()[-3:]) == (
        0,
        [
            "ข้อความที่เขียนปีของแผนเดิมไว้ ตรวจว่าต้องแก้หรือไม่:",
            "  projects/complaint-channels.yaml:31  …ttps://www.example.go.th/itas/2566 และปรับปรุงให้เป็นปัจจุบันทุก…",
            "  years/2571.yaml:9  …ณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
        ],
    )
    old, made = files(EXAMPLE), files(new)
    of_results = {"pictures/camp-board.png", "pictures/camp-circle.png"}
    same = [
        name for name in old if name.startswith(("projects", "chapters", "pictures")) and name not in of_results
    ]
    assert not made.keys() & of_results
    assert [name for name in same if without_first_line(made[name]) != without_first_line(old[name])] == []
    assert {name for name in made if name.startswith("years")} == {
        f"years/{year}.yaml" for year in range(2571, 2576)
    }
    removed = set(old["plan.yaml"].decode().splitlines()) - set(made["plan.yaml"].decode().splitlines())
    assert sorted(removed) == [
        "    name: นายสมมติ ตัวอย่าง",
        "  date: 2567-03-15",
        "  end: 2570",
        "  number: 1",
        "  reason: เพิ่มโครงการค่ายเยาวชนสุจริต เลื่อนเวลาพัฒนาแบบคำขอออนไลน์ และยกเลิกงานที่ซ้ำกับระบบของจังหวัดใน พ.ศ. ๒๕๗๐",
        "  start: 2566",
        "# yaml-language-server: $schema=../../../schemas/plan.schema.json",
        "revision:",
    ]
    assert {finding.rule.code for finding in check_plan(new).findings} == {"P406", "R203"}


def without_first_line(content: bytes) -> bytes:
    return content.partition(b"\n")[2] if content.startswith(b"# yaml-language-server") else content


def test_the_plan_of_another_organisation_names_the_new_one_and_what_is_left_of_the_old(tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(EXAMPLE.parent / "pa-sak", old)
    (old / "CORRECTIONS.txt").unlink()
    path = old / "projects" / "no-gift-policy.yaml"
    path.write_text(path.read_text("utf-8").replace("${org.name}", "องค์การบริหารส่วนตำบลป่าสัก"), "utf-8")
    arguments = (
        "--from",
        str(old),
        "--name",
        "ทต.แม่จัน",
        "--province",
        "เชียงราย",
        "--district",
        "แม่จัน",
        "--id",
        "new",
        "--yes",
    )
    status, said, _ = run("new", "plan", *arguments, cwd=tmp_path)
    assert status == 0
    info = check_plan(tmp_path / "data" / "plans" / "new").plan.info
    assert info
    assert info.organization.model_dump(exclude_none=True) == {
        "name": "เทศบาลตำบลแม่จัน",
        "type": "subdistrict-municipality",
        "district": "แม่จัน",
        "province": "เชียงราย",
    }
    _, heading, left = said.partition("ชื่อของหน่วยงานอื่นที่ยังเหลืออยู่:\n")
    assert heading
    assert left.count("L513") == path.read_text("utf-8").count("องค์การบริหารส่วนตำบลป่าสัก") > 3


def test_a_plan_with_errors_is_not_gone_on_from(tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(EXAMPLE, old)
    (old / "projects" / "budget-forum.yaml").write_text("title: [", "utf-8")
    assert run("new", "plan", "--from", str(old), "--id", "new", "--yes", cwd=tmp_path) == (
        2,
        "",
        "plan: แผนเดิมยังมีข้อผิดพลาด แก้ตาม plan validate ก่อน\n",
    )
    assert not (tmp_path / "data").exists()
