"""What may name somebody or give somebody away, and what is shown of it."""
