"""What is stamped across each page of a draft."""

TEXT, COLOUR = "ร่าง", "d9d9d9"
WIDTH, HEIGHT, TURN = 300, 150, -45
"""Points and degrees; the stamp is centred between the margins."""
