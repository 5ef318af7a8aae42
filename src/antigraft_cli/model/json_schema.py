"""The JSON Schemas (draft 2020-12) of a plan's files, for editors and other tools.

What a field accepts is declared beside its reader in `values`, its Thai title and description beside the field. The
schemas cover what can be checked within one file; what they leave to `plan validate` is listed in their test.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, NamedTuple, get_args

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from antigraft_cli.messages import Message
from antigraft_cli.model.base import Model
from antigraft_cli.model.chapter import KINDS, ChapterText
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.model.to_fill import JSON_PATTERN
from antigraft_cli.model.value_readers import JSON_SHAPES
from antigraft_cli.model.values import Text


class SchemaFile(NamedTuple):
    """A kind of file that has a schema."""

    model: type[Model]
    title: Message
    description: str


SCHEMAS: Mapping[str, SchemaFile] = {
    "plan": SchemaFile(
        PlanInfo, Message("ข้อมูลของแผน", "the plan as a whole"), "plan.yaml: ชื่อแผน หน่วยงาน และรูปแบบของเล่ม"
    ),
    "project": SchemaFile(
        Project,
        Message("รายละเอียดโครงการ", "one project's sheet"),
        "projects/<โครงการ>.yaml: รายละเอียดของหนึ่งโครงการ",
    ),
    "year": SchemaFile(
        YearSchedule,
        Message("ตารางของปี", "one year's table"),
        "years/<พ.ศ.>.yaml: โครงการ งบประมาณ และไตรมาสของหนึ่งปี",
    ),
    "chapter": SchemaFile(
        ChapterText,
        Message("บทของเล่ม", "one chapter of the book"),
        "chapters/<บท>.yaml: บทอื่นของเล่ม ก่อนตารางหรือหลังรายละเอียดโครงการ",
    ),
    "results": SchemaFile(
        YearResults,
        Message("ผลการดำเนินงานของปี", "one year's results"),
        "results/<พ.ศ.>.yaml: ผลการดำเนินงานของหนึ่งปี",
    ),
}
"""Every schema, by name."""

_TEXT = JSON_SHAPES[get_args(Text)[1].func]

_TO_FILL: JsonSchemaValue = {"type": "string", "pattern": JSON_PATTERN}
"""What is still to be filled in may stand where a number, a date, money or a word of a list belongs."""

_OF_MODELS: Mapping[str, JsonSchemaValue] = {
    "Step": {"title": "ข้อที่มีข้อย่อย", "not": {"required": ["steps", "bullets"]}},
    "TargetGroup": {"title": "กลุ่มเป้าหมาย", "dependentRequired": {"count": ["unit"], "unit": ["count"]}},
    "ScheduledProject": {
        "title": "โครงการในตาราง",
        "dependentRequired": {"before": ["change"]},
        "not": {"required": ["before"], "properties": {"change": {"const": "added"}}},
    },
    "Before": {"minProperties": 1},
    "Signatory": {"title": "ผู้ลงนาม"},
    "BodyPart": {
        "title": "เนื้อหาของบท",
        "oneOf": [{"required": [kind]} for kind in KINDS],
        "dependentRequired": {"picture": ["caption"], "caption": ["picture"]},
    },
    "Round": {"title": "รอบรายงาน"},
    "ProjectResult": {"title": "ผลของโครงการ"},
    "Indicator": {"title": "ตัวชี้วัด"},
}
"""By model: its title in an editor's list, and what its validators require of several fields together."""

# Two or more each: an editor would fill in a lone example on its own.
_EXAMPLES: Mapping[str, Mapping[str, list[Any]]] = {
    "PlanInfo": {
        "title": [
            "แผนปฏิบัติการป้องกันการทุจริต",
            "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับ\nคุณธรรมและความโปร่งใส",
        ]
    },
    "Organization": {
        "name": ["องค์การบริหารส่วนตำบลป่าสัก", "เทศบาลตำบลตัวอย่าง"],
        "short_name": ["อบต.ป่าสัก", "ทต.ตัวอย่าง"],
    },
    "Signatory": {"role": ["ผู้จัดทำแผน", "ผู้เห็นชอบ", "ผู้อนุมัติ"]},
    "Project": {
        "title": ["โครงการประเมินความพึงพอใจของประชาชน", "มาตรการจัดการเรื่องร้องเรียนการทุจริตของ${org.name}"],
        "guideline": ["2.1.3", "3.2.1"],
    },
    "TargetGroup": {"group": ["ประชาชนในเขตพื้นที่", "บุคลากรของ${org.name}"], "unit": ["คน", "แห่ง", "หมู่บ้าน"]},
    "ScheduledProject": {"project": ["satisfaction-survey", "no-gift-policy"]},
    "ChapterText": {"title": ["ส่วนที่ ๑ บทนำ", "ภาคผนวก ก"]},
    "ProjectResult": {"project": ["satisfaction-survey", "no-gift-policy"]},
    "Indicator": {"unit": ["ร้อยละ", "คน", "ครั้ง"]},
}
"""Example texts by model and field. Fields of other types take the examples of their type."""


def schema(name: str) -> JsonSchemaValue:
    """The named schema as JSON values, always in the same order.

    Raises KeyError if there is no schema of that name.
    """
    file = SCHEMAS[name]
    body = _finished(file.model.__name__, file.model.model_json_schema(schema_generator=_Generator))
    if "$defs" in body:
        body["$defs"] = {each: _finished(each, shape) for each, shape in body["$defs"].items()}
    return {
        "$schema": _Generator.schema_dialect,
        "$id": f"{name}.schema.json",
        "title": file.title.th,
        "description": file.description,
        **body,
    }


def text(name: str) -> str:
    """The named schema as the text of its file."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"


def _finished(model: str, shape: JsonSchemaValue) -> JsonSchemaValue:
    """A model's schema without its name and docstring, but with what pydantic cannot know about it."""
    shape = {key: value for key, value in shape.items() if key not in ("title", "description")}
    for field, examples in _EXAMPLES.get(model, {}).items():
        shape["properties"][field] = _sorted(shape["properties"][field] | {"examples": examples})
    return _sorted(shape | _OF_MODELS.get(model, {}))


def _sorted(shape: JsonSchemaValue) -> JsonSchemaValue:
    return dict(sorted(shape.items()))


class _Generator(GenerateJsonSchema):
    """pydantic's generator, taught what our readers accept. An optional field is left out, never null."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        shape = JSON_SHAPES.get(schema["function"]["function"])
        if shape:
            return deepcopy(shape)
        inner = super().function_before_schema(schema)
        return {"anyOf": [deepcopy(_TEXT), inner]} if "$ref" in inner else inner  # a step may be just its text

    def function_after_schema(self, schema: core_schema.AfterValidatorFunctionSchema) -> JsonSchemaValue:
        shape = JSON_SHAPES.get(schema["function"]["function"])
        return deepcopy(shape) if shape else super().function_after_schema(schema)

    def function_wrap_schema(self, schema: core_schema.WrapValidatorFunctionSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        around = {key: inner.pop(key) for key in ("examples",) if key in inner}
        around |= {"errorMessage": inner["errorMessage"]} if "errorMessage" in inner else {}
        ways = inner["anyOf"] if set(inner) <= {"anyOf", "errorMessage"} else [inner]
        # Editors show what the alternative says that comes nearest.
        to_fill = deepcopy(_TO_FILL) | (
            {"errorMessage": ways[0]["errorMessage"]} if "errorMessage" in ways[0] else {}
        )
        return {"anyOf": [*ways, to_fill]} | around

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        inner, default = self.generate_inner(schema["schema"]), schema.get("default")
        return inner | {"default": default} if isinstance(default, str | int) else inner

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        keys, values = self.generate_inner(schema["keys_schema"]), self.generate_inner(schema["values_schema"])
        pattern = next(each["pattern"] for each in (keys, *keys.get("anyOf", ())) if "pattern" in each)
        return {"type": "object", "patternProperties": {pattern: values}, "additionalProperties": False}
