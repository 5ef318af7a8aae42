"""projects/<project>.yaml: one sheet of the book."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.closed_lists import Kind
from antigraft_cli.model.values import Count, Dimension, Text

KIND_WORDS: dict[str, Kind] = {
    "โครงการ": "project",
    "กิจกรรม": "activity",
    "มาตรการ": "measure",
    "แนวปฏิบัติ": "practice-guideline",
}
"""The four official kinds of work, by the word that their titles begin with."""


class TargetGroup(Model):
    """A group of people that a project is for."""

    group: Text = Field(title="กลุ่มเป้าหมาย", description="เช่น ประชาชนผู้รับบริการ")
    count: Count | None = Field(None, title="จำนวน", description="จำนวนเป็นตัวเลข ใช้คู่กับ unit")
    unit: Text | None = Field(None, title="หน่วยนับ", description="เช่น คน แห่ง หมู่บ้าน")

    @model_validator(mode="after")
    def _both_or_none(self) -> TargetGroup:
        if (self.count is None) != (self.unit is None):
            missing = "unit" if self.unit is None else "count"
            raise PydanticCustomError("pair_incomplete", "pair_incomplete", {"missing": missing})
        return self


def _step_from_text(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class Step(Model):
    """A numbered item: a text, or a text with numbered steps or dashed bullets below it."""

    text: Text = Field(title="ข้อความ", description="ข้อความของข้อนี้")
    steps: Several[Annotated[Step, BeforeValidator(_step_from_text)]] | None = Field(
        None, title="ข้อย่อย", description="ข้อย่อยที่มีเลขลำดับ ซ้อนได้ลึกสามชั้น"
    )
    bullets: Several[Text] | None = Field(None, title="ข้อย่อยขีด", description="ข้อย่อยที่ขึ้นต้นด้วยขีด")

    @model_validator(mode="after")
    def _steps_or_bullets(self) -> Step:
        if self.steps and self.bullets:
            raise PydanticCustomError("steps_and_bullets", "steps_and_bullets")
        return self


def _path_below(step: Step, levels: int) -> tuple[str | int, ...] | None:
    """The path to the first item that is `levels` levels below the step; None if there is none."""
    if not levels:
        return ()
    for index, child in enumerate(step.steps or ()):
        below = _path_below(child, levels - 1)
        if below is not None:
            return ("steps", index, *below)
    return None


def _three_deep(step: Step) -> Step:
    if too_deep := _path_below(step, 3):
        raise PydanticCustomError("too_many_levels", "too_many_levels", {"below": too_deep})
    return step


TopStep = Annotated[Step, BeforeValidator(_step_from_text), AfterValidator(_three_deep)]
"""A first-level step, whose items are at most three levels deep."""


class Project(Model):
    """projects/<project>.yaml: one sheet of the book."""

    title: Text = Field(title="ชื่อโครงการ", description="ชื่อเต็ม ขึ้นต้นด้วย โครงการ กิจกรรม มาตรการ หรือแนวปฏิบัติ")
    kind: Kind | None = Field(
        None,
        title="ประเภท",
        description="โครงการ, กิจกรรม, มาตรการ หรือแนวปฏิบัติ ถ้าเว้นไว้อ่านจากคำแรกของชื่อ",
    )
    dimension: Dimension = Field(title="มิติ", description="มิติที่ 1 ถึง 4")
    guideline: Text | None = Field(None, title="แนวทาง", description="เลขแนวทางของ ป.ป.ช. เช่น 2.1.3")
    rationale: Several[Text] = Field(title="หลักการและเหตุผล", description="ย่อหน้าของหลักการและเหตุผล")
    objectives: Several[Text] = Field(title="วัตถุประสงค์", description="ข้อของวัตถุประสงค์")
    target_groups: Several[TargetGroup] = Field(title="กลุ่มเป้าหมาย", description="กลุ่ม จำนวน และหน่วยนับ")
    steps: Several[TopStep] = Field(title="วิธีดำเนินการ", description="ขั้นตอนตามลำดับ")
    responsible: Several[Text] = Field(title="ผู้รับผิดชอบโครงการ", description="ส่วนราชการที่รับผิดชอบ")
    outputs: Several[TopStep] = Field(title="ผลผลิต", description="ข้อของผลผลิต")
    outcomes: Several[TopStep] = Field(title="ผลลัพธ์", description="ข้อของผลลัพธ์")
