"""The doek and its werkblad: a screen for each sort of item."""
