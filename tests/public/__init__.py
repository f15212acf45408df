"""Tests of the room public."""
