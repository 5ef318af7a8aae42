"""The names of a plan's files."""

PLAN_FILE = "plan.yaml"
SECTIONS = ("projects", "years", "results")
"""The folders of a plan's files, beside plan.yaml."""
