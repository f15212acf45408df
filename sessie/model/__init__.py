"""What an evening is: frozen values, and plain functions on one value."""
