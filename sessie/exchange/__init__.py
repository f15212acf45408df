"""Data that people bring and take away."""
