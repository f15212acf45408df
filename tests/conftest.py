"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes says how busy the machine is; how quick sessie is, is measured apart.
settings.register_profile("sessie", deadline=None)
settings.load_profile("sessie")
