"""Papers for people: blocks, and from them Markdown, HTML and Word."""
