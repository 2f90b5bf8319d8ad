from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.fake import build, fixed, found, hits, unit
from tqcheck.checks.pattern import CHECK, Params, prepare
from tqcheck.engine.examples import documents_of
from tqcheck.rules.compile import read_rule, read_rule_file, rule_files
from tqcheck.rules.load import builtin_folder
from tqcheck.text.analysis import Analysis
from tqcheck.text.pattern import Pattern
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"patterns": [r"ab+c"]}, "An [[abbc]], an [[ABC]]."),
        ({"patterns": [r"ab+c"], "ignore_case": False}, "An [[abbc]], an ABC."),
        ({"patterns": [r"an (?<span>ab+c)!"]}, "An abc, an [[abc]]!"),
        ({"patterns": [r"ab", r"abc", r"bcd"]}, "an [[abc]]d"),
        ({"patterns": [r"“x”"]}, "a [[“x”]], a \"x\""),
        ({"patterns": [r'"x" - y'], "view": "folded"}, "a [[“X”  –  y]], a [[\"x\" - Y]]"),
        ({"patterns": [r"\bin \w+"], "unless": [r"in fact", r"in (?:May|June) only"]}, "[[in May]], in fact, in June only"),
        ({"patterns": [r"\w+ll\w*"], "anchors": ["Well", "fully"]}, "Tall. [[Well]], [[tall]]; done. Small. [[Fully]] [[all]]."),
        ({"patterns": [r"\w+ll\w*"], "anchors": ["well"], "within": "unit"}, "[[Tall]]. [[Well]]."),
        ({"patterns": [r"x y"], "anchors": ["x"]}, "[[x y]] but x. Y"),
        ({"patterns": [r"x. y"], "anchors": ["x"], "within": "unit"}, "[[x. Y]]"),
        ({"patterns": [r'"x" y'], "anchors": ["x"], "view": "folded"}, "No  no. A  [[“x”  y]]. No \"z\" y."),
        ({"patterns": [r"(has|have) built"], "anchors": ["(has|have) built"]}, "It [[has built]], it had built."),
    ],
)  # fmt: skip
def test_where_it_looks(params: dict[str, object], text: str) -> None:
    assert found(CHECK, params, text.replace("[[", "").replace("]]", "")) == text


def test_kinds() -> None:
    params: dict[str, object] = {"patterns": ["x"], "kinds": ["heading", "cell"]}
    assert [len(hits(CHECK, params, "x", kind=kind)) for kind in ("paragraph", "heading", "cell")] == [0, 1, 1]


def test_named_groups_are_fields() -> None:
    (hit,) = hits(CHECK, {"patterns": [r"(?<number>\d+) (?<span>(?<unit>kg)|(?<other>mg))"]}, "It weighs 5 kg.")
    assert hit.fields == {"number": "5", "unit": "kg", "other": "", "text": "kg"}


@pytest.mark.parametrize(
    ("replace", "expected"),
    [
        ("", "Ding GUI"),
        ("{last} {first}", "GUI Ding"),
        ("{first} {last:capitalize}", "Ding Gui"),
        ("{first:upper}-{last:lower}", "DING-gui"),
        ("<{0}>{{}}", "<Ding GUI>{}"),
    ],
)
def test_replace(replace: str, expected: str) -> None:
    params: dict[str, object] = {
        "patterns": [r"(?<first>[A-Z][a-z]+) (?<last>[A-Z]+)"],
        "replace": replace,
        "ignore_case": False,
    }
    assert fixed(CHECK, params, "Ding GUI") == expected


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (Params(()), "there are no patterns"),
        (Params(("(x",)), r"malformed regular expression '\(x'"),
        (Params(("x",), unless=("[x",)), r"malformed regular expression '\[x'"),
        (
            Params(("(?<first>x)",), replace="{fist}"),
            "names the group “fist”, which is not in .*; did you mean “first”",
        ),
        (Params(("x",), replace="{0:>10}"), "knows {0:lower}, {0:upper} and {0:capitalize}, nothing else"),
        (Params(("x",), replace="{0!r}"), "knows {0:lower}"),
        (Params(("x",), anchors=("",)), "the pattern “” is empty"),
    ],
)
def test_malformed_parameters(params: Params, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        prepare(params)


def pattern_rules() -> list[Path]:
    return [path for path in rule_files(builtin_folder()) if "\ncheck: pattern\n" in path.read_text("utf-8")]


def anchored(path: Path) -> tuple[Params, list[str]]:
    """The prepared parameters of a rule and the texts of its examples."""
    source, _ = read_rule_file(path, shown=path.name)
    rule = read_rule(path, shown=path.name)
    texts = [unit.target.text for one in source.examples for _, it, _ in documents_of(one) for unit in it.units]
    return Params(**rule.params), texts  # type: ignore[arg-type]


@pytest.mark.parametrize("path", pattern_rules(), ids=lambda path: path.stem)
@given(data=st.data())
def test_every_match_of_a_built_in_rule_contains_an_anchor(path: Path, data: st.DataObject) -> None:
    params, texts = anchored(path)
    if not params.anchors:
        return
    words = [piece for text in texts for piece in re.findall(r"\w+|[^\w\s]|\s", text)]
    pieces = data.draw(
        st.lists(st.one_of(st.sampled_from(texts), st.sampled_from([*words, *params.anchors])), max_size=12)
    )
    text = data.draw(st.sampled_from(["", " "])).join(pieces)
    scanner = Scanner(params.anchors)
    analysis = Analysis(unit(text).target)
    view = analysis.folded.text if params.view == "folded" else analysis.text
    stretches = [(0, len(view))]
    if params.within == "sentence":
        stretches = analysis.sentences
        if params.view == "folded":
            stretches = [analysis.folded.from_raw(*stretch) for stretch in stretches]
    for pattern in params.patterns:
        for start, end in stretches:
            if Pattern(pattern, ignore_case=params.ignore_case).matches(view, start, end):
                assert scanner.scan(fold(view[start:end]).text), (
                    f"{pattern} matches in {view[start:end]!r}, without an anchor"
                )


def test_the_property_above_looks_at_some_rules() -> None:
    assert sum(bool(anchored(path)[0].anchors) for path in pattern_rules()) >= 10


def test_the_check_waits_for_its_anchors() -> None:
    check, _ = build(CHECK, {"patterns": ["x"], "anchors": ["Well-known"]})
    assert sorted(check.literals.target) == ["well known", "well-known"]
