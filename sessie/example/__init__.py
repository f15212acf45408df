"""The example evening and traject, to practise with."""
