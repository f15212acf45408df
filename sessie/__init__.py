"""Sessie leads a room through a parents' evening and writes down what was said."""

__version__ = "0.1.0"
