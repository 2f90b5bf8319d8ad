from __future__ import annotations

import pytest

from tqcheck.model.term import TermEntry
from tqcheck.termbase.scope import applies


@pytest.mark.parametrize(
    ("scope", "path", "is_for_it"),
    [
        ((), "a.txt", True),
        (("*.txt",), "x/a.txt", True),
        (("*.txt",), "x/a.md", False),
        (("annual", "interim/**"), "interim/2024.docx", True),
        (("annual", "interim/**"), "press/2024.docx", False),
    ],
)
def test_an_entry_is_for_the_documents_in_its_scope(scope: tuple[str, ...], path: str, is_for_it: bool) -> None:
    assert applies(TermEntry("1", ("A",), scope=scope), path) is is_for_it
