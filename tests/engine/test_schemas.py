from __future__ import annotations

import json
import tomllib

import jsonschema_rs
import pytest

from tqcheck import safeyaml
from tqcheck.cli._skeleton import skeleton
from tqcheck.engine.schemas import schema
from tqcheck.errors import ConfigError, RuleError


def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads(schema(name)))


@pytest.mark.parametrize("name", ["config", "report", "rule", "scores"])
def test_a_schema_is_one_and_ends_in_a_line_feed(name: str) -> None:
    jsonschema_rs.meta.validate(json.loads(schema(name)))
    assert schema(name).endswith("}\n")


def test_an_unknown_schema_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(ConfigError, match="there is no schema “rules”\n  help: did you mean “rule”"):
        schema("rules")


@pytest.mark.parametrize(
    "text",
    [
        'profile = "strict"\nfail-on = "major"\n',
        'ignore = ["STY"]\n[tqcheck.ignore]\n"*.txt" = ["A", {code = "B", text = "x", reason = "y"}]\n',
        '[tqcheck.rule.STY001]\nseverity = "neutral"\nparams = {max_words = 40}\n[[path]]\nglob = "a"\nignore = "STY"\n',
    ],
)
def test_the_schema_of_the_configuration_takes_what_can_be_read(text: str) -> None:
    validator("config").validate(tomllib.loads(text))


@pytest.mark.parametrize(
    "text",
    ['profil = "strict"\n', 'fail-on = "huge"\n', "[tqcheck]\nselect = 1\n", "[tqcheck.tqcheck]\n", "[[path]]\n"],
)
def test_the_schema_of_the_configuration_refuses_what_cannot(text: str) -> None:
    assert not validator("config").is_valid(tomllib.loads(text))


def test_the_schema_of_a_rule_takes_a_rule_and_refuses_unknown_keys() -> None:
    rule = safeyaml.load(skeleton("STY901", "x", folder="rules"), path="x.yaml", error=RuleError).data
    assert isinstance(rule, dict)
    validator("rule").validate(rule)
    assert not validator("rule").is_valid({**rule, "severty": "minor"})
