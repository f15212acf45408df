"""Which theme a slip may be about, from its words and from what was sorted before."""
