"""What may be done: pure functions from one session to the next, a file a subject."""
