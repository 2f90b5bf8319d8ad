from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.chain import CHECK, Params
from tqcheck.model.text import Span

PARAMS = {"phrases": ["We must", "it is necessary to"], "at_least": 3}


def test_a_chain_is_reported_once_at_its_second_link() -> None:
    text = "We must go. [[It is necessary to]] stay, and we must rest."
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


def test_the_other_links_are_related() -> None:
    (hit,) = hits(CHECK, PARAMS, "We must go. We must stay. We must rest.")
    assert [ref.span for ref in hit.related] == [Span(0, 7), Span(26, 33)]
    assert hit.fields == {"text": "We must", "count": "3"}


def test_fewer_links_are_no_chain() -> None:
    assert hits(CHECK, PARAMS, "We must go. We must stay.") == []


def test_a_chain_has_two_links() -> None:
    with pytest.raises(ValueError, match="at_least must be at least 2"):
        Params(("we must",), 1)
