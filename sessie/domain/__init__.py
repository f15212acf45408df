"""Rules of an evening: frozen values and pure functions, no I/O and no screen."""
