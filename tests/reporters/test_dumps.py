from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.reporters._dumps import dumps


def test_what_can_be_read_stays_readable() -> None:
    assert dumps({"text": "枣矿 “Zao” \u00a0é"}) == '{"text": "枣矿 “Zao” \u00a0é"}'


def test_what_breaks_lines_or_steers_terminals_is_escaped() -> None:
    assert dumps("\x1b\x9b\u2028\u202e\ud800") == r'"\u001b\u009b\u2028\u202e\ud800"'


@given(st.text(st.characters()))
def test_it_is_one_line_of_json_that_utf8_can_hold(text: str) -> None:
    written = dumps([text])
    assert json.loads(written.encode()) == [text]
    assert written.splitlines() == [written]
