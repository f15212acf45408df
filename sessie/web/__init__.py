"""Pages for browsers on this laptop: what the room sees. Loaded when they are opened."""
