"""Reads a PDF with the programs of poppler."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

PDFTOTEXT, PDFINFO = shutil.which("pdftotext") or "", shutil.which("pdfinfo") or ""
reads_pdf = pytest.mark.skipif(not PDFTOTEXT, reason="er is geen pdftotext om de pdf te lezen")


def pages_of_pdf(data: bytes, *how: str) -> list[str]:
    """The text of every page; `how` is what pdftotext is asked."""
    if not PDFTOTEXT:
        pytest.skip("er is geen pdftotext om de pdf te lezen")
    done = subprocess.run([PDFTOTEXT, *how, "-", "-"], input=data, check=True, capture_output=True)
    return done.stdout.decode().split("\f")[:-1]


def words_of_pdf(data: bytes) -> str:
    """All of its words one space apart, without the hyphens at the ends of lines."""
    text = re.sub(r"(?<=\w)\u00ad\n(?=\w)", "", "\n".join(pages_of_pdf(data, "-raw")))
    return " ".join(text.split())


def told_of_pdf(data: bytes, *how: str) -> dict[str, str]:
    """What the file says about itself."""
    done = subprocess.run([PDFINFO, *how, "-"], input=data, check=True, capture_output=True)
    lines = (line.partition(":") for line in done.stdout.decode().splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def structure_of_pdf(data: bytes) -> str:
    """Its tags, with the words of its headings."""
    done = subprocess.run([PDFINFO, "-struct", "-"], input=data, check=True, capture_output=True)
    return done.stdout.decode("utf-8", "replace")
