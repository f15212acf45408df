"""Whole screens for the facilitator only: sorting, themes, release, remarks."""
