"""What every glossary format owes: entries with their places, and an error of the tree for what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck import registry
from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions

if TYPE_CHECKING:
    from tqcheck.model.plugins import GlossaryFormat

NAMES = registry.names("glossary-format")


def glossary_format(name: str) -> GlossaryFormat:
    return cast("GlossaryFormat", registry.load("glossary-format", name))


def test_suffixes_belong_to_one_format_each() -> None:
    suffixes = [suffix for name in NAMES for suffix in glossary_format(name).suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\0", b"\xff\xfe", b"\x80\x81", b"no such column\nx\n", b"x" * 300_000]
)
def test_what_is_no_glossary_is_an_error_with_its_path(name: str, data: bytes) -> None:
    with pytest.raises(TermbaseError) as caught:
        glossary_format(name).read("here", data, ReadOptions())
    assert caught.value.path == "here"


@pytest.mark.parametrize("name", NAMES)
@given(
    head=st.sampled_from([b"", b"preferred\n", b"source,preferred\n", b"source\tpreferred\n"]),
    data=st.binary(max_size=60),
)
def test_any_bytes_give_a_glossary_or_an_error(name: str, head: bytes, data: bytes) -> None:
    try:
        glossary = glossary_format(name).read("here", head + data, ReadOptions())
    except TermbaseError:
        return
    for entry in glossary.entries:
        assert entry.path == "here"
        assert entry.line is not None
        assert entry.preferred or entry.forbidden
