"""Snapshots: what a run gives, kept as text for a person to read when it changes.

Set TQCHECK_UPDATE_SNAPSHOTS=1 to write them anew, and read the difference before you commit it.
"""

from __future__ import annotations

import os
from difflib import unified_diff
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "snapshots"
VARIABLE = "TQCHECK_UPDATE_SNAPSHOTS"


def updating() -> bool:
    """Whether snapshots are being written anew."""
    return bool(os.environ.get(VARIABLE))


def read(name: str) -> str:
    """The snapshot of that name; empty where there is none yet."""
    path = FOLDER / name
    return path.read_text("utf-8") if path.is_file() else ""


def write(name: str, text: str) -> None:
    """Write a snapshot."""
    path = FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def compare(name: str, text: str) -> None:
    """Fail with the difference where `text` is not the snapshot of that name, or write it anew."""
    if updating():
        write(name, text)
        return
    old = read(name)
    if text != old:
        lines = unified_diff(old.splitlines(), text.splitlines(), f"tests/snapshots/{name}", "now", lineterm="", n=0)
        pytest.fail("\n".join([*lines, "", f"if this is right: {VARIABLE}=1 make unit"]), pytrace=False)


def short(text: str) -> str:
    """A text in one line of at most 60 characters."""
    line = text.replace("\n", "⏎").replace("\r", "␍")
    return line if len(line) <= 60 else f"{line[:40].rstrip()} … {line[-15:].lstrip()}"
