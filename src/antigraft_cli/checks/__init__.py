"""Rules across the files of one plan. A check takes the plan and yields diagnostics."""
