"""Keeping sessions on disk so that no word is lost."""
