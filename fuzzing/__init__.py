"""Hostile input, at random and for as long as one likes: `make fuzz MINUTES=10`."""
