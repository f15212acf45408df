"""How quick sessie is, beside the least that the same work costs: `python -m benchmarks`.

Only ratios mean something: both sides of a ratio run in turn, in one run, on one machine.
"""
