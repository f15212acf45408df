"""What the tests of the screens share."""

from __future__ import annotations

import os

# Textual reads this when it is imported: nothing slides, so a test never waits for it.
os.environ["TEXTUAL_ANIMATIONS"] = "none"
