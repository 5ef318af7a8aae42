"""Plans made at random come back from their books."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from antigraft_cli.pipeline.book_import.import_book import import_book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.source.canonical import Data, text
from shown_plans import differences, shown_plan

SUBJECTS = ("ประชาชน", "บุคลากรของ${org.name}", "ผู้บริหาร", "สมาชิกสภา", "คณะทำงาน", "เยาวชนในเขตพื้นที่", "${org.name}")
VERBS = ("ร่วมติดตามงาน", "เปิดเผยข้อมูล", "จัดทำรายงาน", "ปลูกฝังค่านิยมสุจริต", "ตรวจสอบการใช้จ่าย", "รับฟังความคิดเห็น")
ENDS = (
    "", " ปีละ ๒ ครั้ง", " (E-Service)", " “งดให้ งดรับ”", " ไม่น้อยกว่าร้อยละ ๘๐", " ตาม พ.ร.บ. พ.ศ. ๒๕๔๐", " ทางเว็บไซต์ https://www.example.go.th/a?b=1#c",
    " COVID-19", " : หมายเหตุ", " #สุจริต", " ด้วย $${ช่อง}", " ภายใน ๑๕ วัน",
)  # fmt: skip
KINDS = ("โครงการ", "กิจกรรม", "มาตรการ", "แนวปฏิบัติ")

texts = st.builds("{}{}{}".format, st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(ENDS))
several = st.lists(texts, min_size=1, max_size=4)


def item(below: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    with_steps = st.builds(
        lambda head, steps: {"text": head, "steps": steps}, texts, st.lists(below, min_size=1, max_size=3)
    )
    with_bullets = st.builds(lambda head, bullets: {"text": head, "bullets": bullets}, texts, several)
    return st.one_of(texts, texts, with_steps, with_bullets)


items = st.lists(item(item(texts)), min_size=1, max_size=4)
groups = st.one_of(
    st.builds(lambda group: {"group": group}, st.sampled_from(SUBJECTS)),
    st.builds(
        lambda group, count, unit: {"group": group, "count": str(count), "unit": unit},
        st.sampled_from(SUBJECTS),
        st.integers(1, 20_000),
        st.sampled_from(["คน", "แห่ง", "หมู่บ้าน", "หน่วยงาน"]),
    ),
)
money = st.one_of(st.just("0"), st.builds("{:,}.{:02}".format, st.integers(1, 999_999), st.integers(0, 99)))
quarters = st.lists(st.sampled_from("1234"), min_size=1, max_size=4, unique=True).map(sorted)


@st.composite
def projects(draw: st.DrawFn) -> dict[str, Data]:
    count = draw(st.integers(1, 4))
    kinds = st.sampled_from(KINDS)
    found: dict[str, Data] = {}
    for number in range(1, count + 1):
        found[f"project-{number}"] = {
            "title": f"{draw(kinds)}{draw(st.sampled_from(VERBS))}เรื่องที่ {'กขคง'[number - 1] * 3} ของ${{org.name}}",
            "dimension": str(draw(st.integers(1, 4))),
            **({"guideline": "2.1.3"} if draw(st.booleans()) else {}),
            "rationale": draw(several),
            "objectives": draw(several),
            "target_groups": draw(st.lists(groups, min_size=1, max_size=3)),
            "steps": draw(items),
            "responsible": draw(
                st.lists(st.sampled_from(["สำนักปลัด", "กองคลัง", "${org.name}"]), min_size=1, unique=True)
            ),
            "outputs": draw(items),
            "outcomes": draw(items),
        }
    return found


@st.composite
def row(draw: st.DrawFn, project: str) -> dict[str, Data]:
    change = draw(st.sampled_from(["", "", "", "added", "amended", "cancelled"]))
    of_quarters: list[str] = draw(quarters)
    data: dict[str, Data] = {
        "project": project,
        "budget": "0" if change == "cancelled" else draw(money),
        "quarters": of_quarters,
    }
    if draw(st.booleans()) and change != "cancelled" and data["budget"] != "0":
        data["budget_source"] = draw(
            st.sampled_from(["${org.ordinance}งบประมาณรายจ่าย", "เงินสะสม", "โอนงบประมาณ (ครั้งที่ ๒)"])
        )
    if change:
        data["change"] = change
    if change == "amended":
        data["before"] = {"budget": draw(money), "quarters": draw(quarters)}
    if change == "cancelled":
        data["before"] = {"quarters": of_quarters}
    if draw(st.booleans()):
        data["note"] = draw(texts)
    return data


@st.composite
def plans(draw: st.DrawFn) -> dict[str, Data]:
    found = draw(projects())
    years = range(2571, draw(st.integers(2571, 2573)) + 1)
    plan: dict[str, Data] = {
        "title": draw(st.sampled_from(["แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับคุณธรรม"])),
        "period": {"start": str(years[0]), "end": str(years[-1])},
        "organization": {
            "name": "เทศบาลตำบลตัวอย่าง",
            "type": "subdistrict-municipality",
            **({"district": "ตัวอย่าง"} if draw(st.booleans()) else {}),
            "province": "สมมติ",
        },
        "sheets": list(found),
        "preface": draw(several),
        "guidelines": {"2.1.3": "การให้บริการอย่างเท่าเทียม"},
        "toc": draw(st.sampled_from(["true", "false"])),
        "revision": {"number": "2", "date": "2571-02-03", "reason": draw(texts)},
        "approval": [
            {
                "role": "ผู้อนุมัติ",
                **({"name": "นายสมมติ ตัวอย่าง"} if draw(st.booleans()) else {}),
                "position": "${org.executive}",
            }
        ],
    }
    if not any("guideline" in data for data in found.values() if isinstance(data, dict)):
        del plan["guidelines"]
    files: dict[str, Data] = {"plan.yaml": plan, **{f"projects/{id_}.yaml": data for id_, data in found.items()}}
    for year in years:
        rows = [draw(row(project)) for project in draw(st.permutations(list(found)))]
        total = sum(float(str(each["budget"]).replace(",", "")) for each in rows)
        files[f"years/{year}.yaml"] = {"projects": rows, "totals": {"budget": f"{total:,.2f}"}}
    return files


@settings(max_examples=12, deadline=None, phases=[Phase.generate])
@given(plans())
def test_a_plan_comes_back_from_its_book(files: dict[str, Data]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = written(
            Path(folder) / "made",
            {name: text(data).encode() for name, data in files.items() if not isinstance(data, str)},
        )
        checked = check_plan(made)
        assert not checked.has_errors, [(each.rule.code, each.path, each.message) for each in checked.findings]
        content = render_plan(made).files[0].content
        assert content
        book = import_book(content)
        assert book.problem is None
        again = check_plan(written(Path(folder) / "again", book.files))
        assert differences(shown_plan(again), shown_plan(checked)) == []
        assert [note.data() for note in book.notes] == []


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
