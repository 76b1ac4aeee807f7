"""How readouts are told: a module a language, named by its code, that holds data only."""
