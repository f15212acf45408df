"""Saves slips for ever and prints each text after it was saved: a test kills it at any moment.

With a second argument it only holds the session open until its input ends.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from builders import a_session, a_slip, with_slips

from sessie.store.session_store import SessionStore


def opened(path: Path) -> SessionStore:
    return SessionStore.open(path) if path.exists() else SessionStore.create(path, a_session())


async def save_for_ever(store: SessionStore) -> None:
    session, run = store.session, len(store.session.contributions)
    number = 0
    while True:
        texts = [f"{run}-{number + extra}" for extra in range(1 + number % 3)]
        versions = []
        for text in texts:
            session = with_slips(session, a_slip(text))
            versions.append(store.submit(session))
        for text, version in zip(texts, versions, strict=True):
            await store.saved(version)
            print(text, flush=True)
        number += len(texts)


if __name__ == "__main__":
    store = opened(Path(sys.argv[1]))
    print("open", store.notice, flush=True)
    if len(sys.argv) > 2:
        sys.stdin.read()
    else:
        asyncio.run(save_for_ever(store))
