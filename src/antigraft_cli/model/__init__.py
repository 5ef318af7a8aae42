"""From scalars to the typed, frozen Plan: pydantic models, `${…}` names, faults of shape."""
