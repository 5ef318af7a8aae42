"""What is stamped across each page of a draft."""

TEXT, COLOUR = "ร่าง", "d9d9d9"
WIDTH, HEIGHT, TURN = 300, 208, -45
"""Points and degrees; in the middle of what the margins leave. As wide beside its height as the Sarabun family draws it."""
