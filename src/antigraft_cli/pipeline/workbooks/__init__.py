"""Workbooks of a plan, and what was edited in them brought back."""
