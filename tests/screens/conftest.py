"""What the tests of the screens share."""

from __future__ import annotations

import os

# Textual reads this when it is imported: nothing slides, so a test never waits for it.
os.environ["TEXTUAL_ANIMATIONS"] = "none"

from textual import _wait

# A pilot looks whether the app has become quiet after so many seconds, each time anew. It is quiet
# when it computed for less than a tenth of them.
_wait.SLEEP_GRANULARITY = 0.004
_wait.SLEEP_IDLE = 0.0004
