"""The book's view of a plan's chapters and pictures: their order, and what a page asks of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from antigraft_cli.documents.chapters import ChapterTable, Part, Picture, chapters_at, emblem_of
from antigraft_cli.documents.context import Book, book
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import Plan
from antigraft_cli.source.picture_file import PictureFile
from changed_plans import whole


def example() -> Book:
    plan = whole("example")
    assert plan.info
    return book(plan, plan.info)


def chapter(*body: object, place: str = "back", page: str = "portrait") -> ChapterText:
    return ChapterText.model_validate({"title": "บท", "place": place, "page": page, "body": list(body)})


def parts(
    *body: object, page: str = "portrait", pictures: dict[str, PictureFile] | None = None
) -> tuple[Part, ...]:
    """The parts of a chapter of this body."""
    plan = replace(whole("example"), chapters={"a": chapter(*body, page=page)}, pictures=pictures or {})
    assert plan.info
    (only,) = chapters_at("back", plan, plan.info)
    return only.parts


def test_chapters_stand_where_they_say_in_the_order_of_plan_yaml_then_of_their_names() -> None:
    chapters = {name: chapter("ก") for name in "dcba"} | {"front": chapter("ก", place="front")}
    plan = replace(whole("example"), chapters=chapters)
    assert plan.info
    info = plan.info.model_copy(update={"chapters": ("c", "front", "unknown", "c", "b")})
    assert [each.id for each in chapters_at("back", plan, info)] == ["c", "b", "a", "d"]
    assert [each.id for each in chapters_at("front", plan, info)] == ["front"]


def test_a_part_says_its_kind() -> None:
    body = ("ก", {"text": "ข"}, {"heading": "ค"}, {"items": ["ง"]})
    made = [(part.kind, part.text, [step.text for step in part.items]) for part in parts(*body)]
    assert made == [("paragraph", "ก", []), ("paragraph", "ข", []), ("heading", "ค", []), ("items", None, ["ง"])]


def table(rows: list[list[str]], page: str = "portrait", **more: object) -> ChapterTable:
    (only,) = parts({"table": {"caption": "ต", "head": ["ก"] * len(rows[0]), "rows": rows, **more}}, page=page)
    assert only.table
    return only.table


def test_columns_of_numbers_are_aligned_and_narrow_and_texts_get_the_rest() -> None:
    made = table([["1", "สำนักปลัด", "1,500.00", "1"], ["๒", "กองคลัง", "80", "-"]])
    assert (made.classes, made.widths) == (("center", "", "money", ""), (2.0, 6.0, 2.0, 6.0))
    assert table([["1", "2"]], "landscape").widths == (12.3, 12.3)
    assert round(sum(table([["1"] * 19 + ["ก"]]).widths), 1) == 16.0


def test_widths_that_are_given_stay() -> None:
    assert table([["1", "ก"]], widths=["1.25", "๗"]).widths == (1.2, 7.0)


@pytest.mark.parametrize(
    ("pixels", "page", "width"),
    [
        ((96, 48), "portrait", 2.5),
        ((4000, 3000), "portrait", 16.0),
        ((3000, 4000), "portrait", 13.5),
        ((3000, 4000), "landscape", 8.2),
        ((8000, 2000), "landscape", 24.7),
        ((1, 1), "portrait", 0.1),
    ],
)
def test_a_picture_has_its_own_size_or_what_the_page_takes(
    pixels: tuple[int, int], page: str, width: float
) -> None:
    (part,) = parts({"picture": "a.png", "caption": "ก"}, page=page, pictures={"a.png": PictureFile(*pixels, b"")})
    assert (part.picture, part.caption) == (Picture("a.png", width), "ก")


def test_a_picture_that_is_not_there_is_left_out_of_a_draft() -> None:
    assert [part.text for part in parts({"picture": "a.png", "caption": "ก"}, "ข")] == ["ข"]


@pytest.mark.parametrize(("pixels", "width"), [((600, 600), 3.0), ((1200, 400), 9.0), ((20, 1), 16.0)])
def test_the_emblem_is_three_centimetres_high_if_the_page_is_wide_enough(
    pixels: tuple[int, int], width: float
) -> None:
    plan: Plan = replace(whole("example"), pictures={"pictures/emblem.png": PictureFile(*pixels, b"")})
    assert plan.info
    assert emblem_of(plan, plan.info) == Picture("pictures/emblem.png", width)
    assert emblem_of(replace(plan, pictures={}), plan.info) is None


def test_a_guidelines_name_is_on_the_first_of_its_sheets_that_follow_each_other() -> None:
    named = {sheet.id: sheet.guideline_text for sheet in example().sheets if sheet.project.guideline}
    assert named == {
        "online-request-forms": "การให้บริการประชาชนอย่างเท่าเทียมและตรวจสอบได้",
        "no-gift-policy": None,
    }


def test_the_same_number_of_a_guideline_in_either_digits_is_one() -> None:
    info = example().info
    name = "การให้บริการประชาชนอย่างเท่าเทียมและตรวจสอบได้"
    assert [info.guideline_name(each) for each in ("2.1.3", " ๒.๑.๓ ", "2.1", None)] == [name, name, None, None]
