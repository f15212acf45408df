"""From a session to a document."""
