from __future__ import annotations

import json

import jsonschema_rs
import pytest

from tqcheck.metrics._llm_answer import parse
from tqcheck.metrics._llm_prompt import AGAIN, CATEGORIES, PATHS, SCHEMA, SYSTEM, VERSION, messages
from tqcheck.model.mqm import NAMES
from tqcheck.text.digest import digest

ITEM = {"side": "target", "quote": "q", "before": "", "category": "other", "severity": "minor"}


def test_categories_are_those_of_mqm() -> None:
    assert set(PATHS.values()) <= NAMES


def test_the_prompt_names_what_the_schema_allows() -> None:
    assert all(f"- {name}: " in SYSTEM for name in CATEGORIES)


def test_a_change_of_the_prompt_is_a_new_version() -> None:
    # The cache and the signatures depend on it: on a change, count VERSION up and put the new digest here.
    assert (VERSION, digest(SYSTEM, json.dumps(SCHEMA), AGAIN)) == (1, "f9348e484b1f2151df0b")


@pytest.mark.parametrize("errors", [[], [ITEM], [ITEM, {**ITEM, "category": "non-translation", "severity": "major"}]])
def test_what_the_schema_allows_can_be_read(errors: list[dict[str, str]]) -> None:
    data = {"errors": errors}
    assert jsonschema_rs.is_valid(SCHEMA, data)
    assert len(parse(json.dumps(data))) == len(errors)


@pytest.mark.parametrize("item", [{**ITEM, "severity": "awful"}, {**ITEM, "more": ""}, {"quote": "q"}])
def test_what_the_schema_refuses(item: dict[str, str]) -> None:
    assert not jsonschema_rs.is_valid(SCHEMA, {"errors": [item]})


def test_texts_are_sent_as_data() -> None:
    system, user = messages('"quoted"', "line\nline", None, "en")
    assert system["content"] == SYSTEM
    assert json.loads(user["content"]) == {
        "source_language": "not stated",
        "target_language": "en",
        "source": '"quoted"',
        "target": "line\nline",
    }
