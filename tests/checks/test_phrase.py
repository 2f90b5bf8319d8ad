from __future__ import annotations

import json
import string
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.fake import build, fixed, found, hits
from tqcheck.checks import _phrase_language as language
from tqcheck.checks.phrase import CHECK, Entry, Params, prepare

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES = {"work_noun": ["work", "implementation", "{n:task}"], "adverb": ["@sure|firmly"], "sure": ["surely"]}


def table(*patterns: str, **keys: object) -> dict[str, object]:
    return {
        "classes": {"work_noun": CLASSES["work_noun"]},
        "entries": [{"id": "it", "patterns": list(patterns), **keys}],
    }


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("basic disk", "The [[basic disk]] is stable; the [[Basic Disk]] too."),
        ("basic disk", "The [[basic\ndisk]], the [[BASIC   DISK]], no basic disks, no nonbasic disk."),
        (
            "{grasp} the work",
            "We [[grasp the work]], he [[grasps the work]], they [[grasped the work]], [[grasping the work]].",
        ),
        ("{v:take on} duty", "We [[took on duty]], on duty we take."),
        ("{catch|seize} it", "We [[caught it]] and [[seized it]], but grasped it."),
        ("{n:short board}", "One [[short board]], two [[short boards]], the [[short board's]] end, a shortboard."),
        ("(basic|lower) disk", "A [[basic disk]], a [[lower disk]], a hard disk."),
        ("fill (the|our)? gap", "We [[fill the gap]], [[fill our gap]], [[fill gap]], fill this gap."),
        ("(the|our)? basic disk", "In [[the basic disk]]; in a [[basic disk]]."),
        ("grasp @work_noun", "We [[grasp work]] and [[grasp tasks]], not power."),
        ("grasp * work", "[[grasp the annual rectification work]], [[grasp work]], grasp one two three four work"),
        ("grasp *1 work", "[[grasp the work]], grasp the annual work"),
        ("grasp * work * done", "[[grasp the work well done]], [[grasp work done]]"),
        ("bottom-line thinking", "[[bottom-line thinking]], [[bottom line thinking]], [[Bottom–line thinking]]"),
        ("one post, two duties", "the [[one post, two duties]], one post two duties"),
        ("(non-)?basic disk", "a [[non-basic disk]], a [[non basic disk]], a [[basic disk]]"),
        ('"three fees"', 'the [[“three fees”]], the [["three fees"]], the three fees'),
        (r"\(sic\)", "this is [[(sic)]]!"),
        ("company's work style", "the [[company’s work style]]"),
        (
            "hold high (the (great)? banner|flag)",
            "[[hold high the great banner]], [[hold high the banner]], [[hold high flag]]",
        ),
    ],
)
def test_the_language(pattern: str, text: str) -> None:
    assert found(CHECK, table(pattern), text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize(
    "text",
    ["We grasp. The work goes on.", "We grasp, work.", "We grasp (the) work.", "We grasp “the” work.", "grasp: work"],
)
def test_a_gap_stays_inside_its_clause(text: str) -> None:
    assert hits(CHECK, table("grasp * work"), text) == []


def test_the_longest_match_wins() -> None:
    entries = [
        {"id": "short", "patterns": ["basic disk"]},
        {"id": "long", "patterns": ["{stabilize} the basic disk"]},
        {"id": "other", "patterns": ["disk of the company"]},
    ]
    (hit,) = hits(CHECK, {"entries": entries}, "It stabilized the basic disk of the company.")
    assert hit.entry == "long"


def test_what_a_phrase_of_unless_contains_is_right() -> None:
    params = table("basic disk", unless=["basic disk {n:drive}", "(any|a) basic disk"])
    assert found(CHECK, params, "Basic disk drives; any basic disk; the basic disk.") == (
        "Basic disk drives; any basic disk; the [[basic disk]]."
    )


@pytest.mark.parametrize(
    ("pattern", "new", "text", "expected"),
    [
        (
            "basic disk",
            "core business",
            "The basic disk. Basic disk. BASIC DISK.",
            "The core business. Core business. CORE BUSINESS.",
        ),
        (
            "{grasp} the work",
            "{strengthen} the work",
            "He grasped the work, grasping the work.",
            "He strengthened the work, strengthening the work.",
        ),
        (
            "{grasp} it",
            "{take} it",
            "He grasped it. He has grasped it. Grasps it.",
            "He took it. He has taken it. Takes it.",
        ),
        ("{put} it", "{take} it", "To put it. It was put it. He put it.", "To take it. It was taken it. He took it."),
        ("{grasp} it", "{overcome} it", "He has grasped it and grasped it.", "He has overcome it and overcame it."),
        (
            "{n:short board}",
            "{n:gap}",
            "A short board, short boards, the short board's end.",
            "A gap, gaps, the gap's end.",
        ),
        ("{grasp} (the|our)? *2 work", r"work on \2 \3", "We grasp our Annual work.", "We work on our Annual."),
        ("grasp *2 work", r"do \1 work", "We grasp work.", "We do work."),
    ],
)
def test_replacement(pattern: str, new: str, text: str, expected: str) -> None:
    assert fixed(CHECK, table(pattern, replace=new), text) == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("{open up} ideas (and|,)", "We [[open up ideas]] and [[opened up ideas]], but open up ideas now."),
        ("{n:spirit} of (the)?", "The [[spirit]] of the letter, the [[spirits]] of old."),
        ("all works (of|is|in the|well)", "[[All works]] of it; [[all works]] in the mine; [[all works well]]."),
        ("and the of", "[[And]] the of it."),
    ],
)
def test_what_only_ties_a_phrase_to_the_rest_is_not_marked(pattern: str, text: str) -> None:
    assert found(CHECK, table(pattern), text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (
            "{do} strong (the)? > (main|core)",
            "We [[do strong]] main lines, [[did strong]] the core, and do strong acts.",
        ),
        ("do strong > * business", "We [[do strong]] main old business; do strong, business."),
        ("grasp (the)? work > and", "We [[grasp the work]] and go; we grasp the work."),
        ("(the)? basic disk > drives", "[[The basic disk]] drives us; the basic disk."),
    ],
)
def test_what_must_follow_is_not_marked(pattern: str, text: str) -> None:
    assert found(CHECK, table(pattern), text.replace("[[", "").replace("]]", "")) == text


def test_what_must_follow_is_not_replaced() -> None:
    params = table("{do} (big|strong) > *2 business", replace=r"{grow} \2")
    assert fixed(CHECK, params, "He did strong our main business.") == "He grew strong our main business."


def test_what_must_follow_counts_where_matches_overlap() -> None:
    entries = [{"id": "it", "patterns": ["do strong > main lines"]}, {"id": "other", "patterns": ["main lines here"]}]
    (hit,) = hits(CHECK, {"entries": entries}, "We do strong main lines here.")
    assert hit.entry == "it"


@pytest.mark.parametrize(
    ("pattern", "new", "text", "expected"),
    [
        (r"open up ideas (and|,)", r"think wider \1", "We [[open up ideas]] and act.", "We think wider and act."),
        ("tile to", "tile to", "We [[tile]] to it.", "We tile to it."),
        ("in dependence of", "depending on", "It is [[in dependence of]] it.", "It is depending on it."),
    ],
)
def test_a_tie_is_marked_where_the_replacement_changes_it(pattern: str, new: str, text: str, expected: str) -> None:
    plain = text.replace("[[", "").replace("]]", "")
    assert found(CHECK, table(pattern, replace=new), plain) == text
    assert fixed(CHECK, table(pattern, replace=new), plain) == expected


def test_a_replacement_is_unsafe_unless_the_entry_says_otherwise() -> None:
    (hit,) = hits(CHECK, table("basic disk", replace="base"), "The basic disk.")
    assert hit.suggestions[0].applicability == "unsafe"
    (hit,) = hits(CHECK, table("basic disk", replace="base", applicability="safe"), "The basic disk.")
    assert hit.suggestions[0].applicability == "safe"


def test_without_a_replacement_the_accepted_renderings_are_shown() -> None:
    (hit,) = hits(CHECK, table("basic disk", accepted=["base", "core business"]), "The basic disk.")
    assert (hit.suggestions[0].title, hit.suggestions[0].edits) == ("base | core business", ())
    assert hit.suggestions[0].applicability == "display"


def test_fields_for_the_message() -> None:
    keys = {"source": ["基本盘"], "accepted": ["base"], "note": "no disk", "severity": "major", "confidence": 0.7}
    (hit,) = hits(CHECK, table("basic disk", **keys), "The Basic  disk.")
    assert hit.fields == {"text": "Basic  disk", "source": "基本盘", "accepted": "base", "note": "no disk"}
    assert (hit.entry, hit.severity, hit.confidence, hit.note) == ("it", "major", 0.7, "no disk")


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("", "the pattern “” is empty"),
        ("{grasp the work", "has a “{” without its partner"),
        ("(the work", r"has a “\(” without its partner"),
        ("the work)", r"has a “\)” without its partner"),
        ("work|task", r"has a “\|” without its partner"),
        ("the} work", "has a “}” that belongs to nothing"),
        ("the ? work", r"has a “\?” that belongs to nothing"),
        ("* work", "begins or ends with a gap"),
        ("work *", "begins or ends with a gap"),
        ("the work*", "has a gap that touches a word"),
        ("the (big * work|task)", "has a gap inside a bracket"),
        ("(the)? (work)?", "can match nothing"),
        ("(the|)", "has an empty choice"),
        ("{x:grasp}", "has a slot of the kind “x”"),
        ("{grasp|}", "has an empty word"),
        ("@work_nuon", "did you mean “work_noun”"),
        ("@loop", "contains itself"),
        ("> the work", "has no word before “>”"),
        ("grasp * > work", "has no word before “>”, or a gap"),
        ("grasp >", "ends with “>”"),
        ("grasp > the > work", "has a second “>”"),
        ("(the)? > work", "can match nothing"),
        ("grasp (the > work)", "has a “>” inside a bracket"),
        ("grasp @ahead", "has a “>” inside a bracket or class"),
        ("@many @many", None),
        ("(@many @many|a)", "stands for 1600 texts, more than 1000"),
    ],
)
def test_malformed_patterns(pattern: str, message: str | None) -> None:
    many = [a + b for a in string.ascii_lowercase[:5] for b in string.ascii_lowercase[:8]]
    classes = {**CLASSES, "loop": ["x @loop"], "many": many, "ahead": ["the > work"]}
    if message is None:
        assert prepare(Params((Entry("it", (pattern,)),), {"many": tuple(many)}))["literals"]
        return
    with pytest.raises(ValueError, match=message):
        prepare(Params((Entry("it", (pattern,)),), {name: tuple(words) for name, words in classes.items()}))


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (Entry("it", ()), "entry “it”: it has no patterns"),
        (Entry("it", ("a disk",), replace=r"\1"), r"`replace` has part 1, and the pattern “a disk” has none"),
        (Entry("it", ("{n:disk}",), replace="{grasp}"), "`replace` has a verb in braces, and the pattern"),
        (Entry("it", ("a disk",), unless=("a * disk",)), "has a gap, which is not possible here"),
        (Entry("it", ("a disk",), unless=("a > disk",)), "has a “>”, which is not possible here"),
        (
            Entry("it", ("a disk > (of|in)",), replace=r"the disk \1"),
            "has part 1, which is behind the “>” of the pattern",
        ),
    ],
)
def test_malformed_entries(entry: Entry, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        prepare(Params((entry,)))


def test_an_id_occurs_once() -> None:
    entry = Entry("it", ("a disk",))
    with pytest.raises(ValueError, match="entry “it”: the id occurs twice"):
        prepare(Params((entry, replace(entry))))


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("basic disk", ["basic disk"]),
        ("{stabilize} the basic disk", [" the basic disk"]),
        ("grasp * the rectification", [" the rectification"]),
        ("(a|b|c|d|e|f) reversal of fortune", [" reversal of fortune"]),
    ],
)
def test_anchors_are_the_rarest_words_in_the_fewest_forms(pattern: str, literals: list[str]) -> None:
    assert prepare(Params((Entry("it", (pattern,)),)))["literals"].split("\n") == literals


def test_entries_with_the_same_anchor_share_it() -> None:
    prepared = prepare(Params((Entry("a", ("grasp * rectification",)), Entry("b", ("catch * rectification",)))))
    assert prepared["literals"] == " rectification"


def test_prepared_data_survives_json() -> None:
    prepared = prepare(Params((Entry("a", ("{grasp} * rectification",), replace=r"{take} \2"),)))
    assert prepare(Params((Entry("a", ("{grasp} * rectification",), replace=r"{take} \2"),))) == prepared
    assert json.loads(json.dumps(prepared))["sets"] == prepared["sets"]


WORDS = st.sampled_from(["grasp", "the", "key", "work", "task", "co-op", "disk"])
PARTS = st.one_of(
    WORDS,
    WORDS.map(lambda word: f"({word}|other)"),
    WORDS.map(lambda word: f"({word})?"),
    st.sampled_from(["{grasp}", "{n:task}", "@work_noun", "*2", "disk,"]),
)


def instance(data: st.DataObject, pattern: str, classes: Mapping[str, tuple[str, ...]]) -> str:
    """A text that the pattern stands for."""
    elements = language.parse(pattern, classes)
    out = ""
    for element in elements:
        if element.gap:
            out += "".join(
                f" {word}" for word in data.draw(st.lists(st.sampled_from(["one", "two"]), max_size=element.gap))
            )
        else:
            out += data.draw(st.sampled_from(element.forms))
    return out


@given(st.lists(PARTS, min_size=1, max_size=5), st.data())
def test_every_text_of_a_pattern_is_found(parts: list[str], data: st.DataObject) -> None:
    pattern = " ".join(["anchor", *parts, "ends"])
    classes = {"work_noun": ("work", "implementation")}
    text = instance(data, pattern, classes)
    check, _ = build(CHECK, {"classes": classes, "entries": [{"id": "it", "patterns": [pattern]}]})
    assert any(literal in text for literal in check.literals.target)
    params = {"classes": classes, "entries": [{"id": "it", "patterns": [pattern]}]}
    assert found(CHECK, params, f"Here {text}, there.") == f"Here [[{text}]], there."
