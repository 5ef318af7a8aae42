"""From scalars to the typed, frozen Plan: pydantic models, `${…}` variables and faults of shape."""
