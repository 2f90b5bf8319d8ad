"""Parameters that the configuration changes are validated like those of the rule's file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.kit import rule_text, words_rule
from tqcheck.config.settings import RuleOptions, Settings
from tqcheck.engine.options import with_options
from tqcheck.errors import ConfigError
from tqcheck.rules.compile import read_rule

if TYPE_CHECKING:
    from tqcheck.model.rule import Rule

pytestmark = pytest.mark.usefixtures("rules")


@pytest.fixture
def known(tmp_path: Path) -> tuple[Rule, ...]:
    out = []
    for text in (
        words_rule("KIT001", "one", applicability="unsafe"),
        rule_text("KIT002", check="kit-prepared", params="{words: [two]}"),
        words_rule("KIT003", "three"),
    ):
        path = Path(tmp_path, "rule.yaml")
        path.write_text(text)
        out.append(read_rule(path, shown="rule.yaml"))
    return tuple(out)


def options(code: str, **params: object) -> Settings:
    return Settings(rule_options=((code, RuleOptions(params=params)),))


def test_without_options_the_rules_stay_as_they_are(known: tuple[Rule, ...]) -> None:
    assert with_options(known, Settings()) == known


def test_the_named_parameters_change_and_the_others_stay(known: tuple[Rule, ...]) -> None:
    changed = with_options(known, options("KIT001", words=["other"]))
    assert changed[0].params == {**known[0].params, "words": ("other",)}
    assert changed[1:] == known[1:]


def test_a_lone_value_is_a_list_of_one(known: tuple[Rule, ...]) -> None:
    assert with_options(known, options("KIT001", words="other"))[0].params["words"] == ("other",)


def test_a_severity_alone_leaves_the_parameters_as_they_are(known: tuple[Rule, ...]) -> None:
    settings = Settings(rule_options=(("KIT002", RuleOptions(severity="major")),))
    assert with_options(known, settings) == known


@pytest.mark.parametrize(
    ("settings", "what", "hint"),
    [
        (options("KIT009"), "[tqcheck.rule.KIT009]: there is no such rule", "did you mean “KIT003”?"),
        (options("KIT001", wrods=[]), "[tqcheck.rule.KIT001] params.wrods: unknown key “wrods”; did you mean “words”?", None),
        (options("KIT001", words=[1]), "[tqcheck.rule.KIT001] params.words[0]: expected text, found a whole number (1)", None),
        (options("KIT001", words=[""]), "[tqcheck.rule.KIT001] params: a word must not be empty", None),
        (options("KIT002", words=["x"]), "[tqcheck.rule.KIT002]: its parameters are compiled and cannot be changed here", "write a rule of your own"),
    ],
)  # fmt: skip
def test_options_that_do_not_fit(known: tuple[Rule, ...], settings: Settings, what: str, hint: str | None) -> None:
    with pytest.raises(ConfigError) as caught:
        with_options(known, settings)
    assert caught.value.what == what
    assert (caught.value.hint or "").startswith(hint or "")
