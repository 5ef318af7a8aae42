"""What all models share."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], Field(min_length=1)]
"""One or more."""


class Model(BaseModel):
    """What all models share: closed and frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)
