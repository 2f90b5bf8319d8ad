from __future__ import annotations

import pytest

from tqcheck.text.globs import matches_glob


@pytest.mark.parametrize(
    ("path", "glob", "matches"),
    [
        ("a.txt", "a.txt", True),
        ("x/a.txt", "a.txt", True),
        ("x/y/a.txt", "a.txt", True),
        ("x/ba.txt", "a.txt", False),
        ("x/a.txt", "*.txt", True),
        ("x/a.md", "*.txt", False),
        ("x/a.txt", "x/*.txt", True),
        ("x/y/a.txt", "x/*.txt", True),
        # A glob with a folder starts at the root.
        ("old/x/a.txt", "x/*.txt", False),
        ("old/x/a.txt", "x/a.txt", False),
        ("old/x/a.txt", "**/x/*.txt", True),
        ("x/a.txt", "**/x/*.txt", True),
        ("a.txt", "**/a.txt", True),
        ("x/y/a.txt", "x/**/a.txt", True),
        ("x/a.txt", "x/**/a.txt", True),
        ("x/a.txt", "x/**", True),
        # A folder stands for all that is in it.
        ("drafts/a.txt", "drafts", True),
        ("drafts/a.txt", "drafts/", True),
        ("x/drafts/y/a.txt", "drafts/", True),
        ("x/drafts/a.txt", "x/drafts", True),
        ("y/x/drafts/a.txt", "x/drafts", False),
        ("mydrafts/a.txt", "drafts", False),
        ("x/a.txt", "./x/*", True),
        ("a1.txt", "a[0-9].txt", True),
        ("a[1].txt", "a[1].txt", True),
        ("A.txt", "a.txt", False),
        ("../x/a.txt", "../x/*", True),
        ("a.txt", "", False),
    ],
)
def test_matches_glob(path: str, glob: str, matches: bool) -> None:
    assert matches_glob(path, glob) is matches
