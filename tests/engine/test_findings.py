"""A finding is the rule's words at the check's place; its fingerprint names the fault, not the line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit import document, unit
from tqcheck.engine.findings import locate, make_finding, with_fingerprints
from tqcheck.model.finding import Finding, Hit, HitRef, Related, Suggestion
from tqcheck.model.rule import Rule
from tqcheck.model.text import Edit, Origin, Place, Segment, Span, TranslationUnit

RULE = Rule(
    "KIT001", "kit", "“{text}” is {what}", "Why.", "major", "unit", "x", "other", canonical=("theirs",), confidence=0.7
)
UNIT = TranslationUnit("7", 6, Segment("One bad word.", "en", Origin(3, 1)), Segment("一", "zh", Origin(9, 5)))
DOCUMENT = document(name="dir/a.txt")
SPAN = Span(4, 7)


def make(hit: Hit, *, severity: str | None = None, rule: Rule = RULE) -> Finding:
    fields = hit if hit.fields else replace(hit, fields={"what": "wrong"})
    return make_finding(fields, rule, DOCUMENT, UNIT, {6: UNIT}, severity)  # type: ignore[arg-type]


def test_words_come_from_the_rule_and_the_place_from_the_hit() -> None:
    finding = make(Hit(SPAN))
    assert (finding.code, finding.name, finding.message) == ("KIT001", "kit", "“bad” is wrong")
    assert (finding.severity, finding.mqm, finding.confidence, finding.canonical) == (
        "major",
        "other",
        0.7,
        ("theirs",),
    )
    where = finding.location
    assert (where.path, where.unit, where.index, where.side) == ("dir/a.txt", "7", 6, "target")
    assert (where.span, where.text, where.place) == (SPAN, "bad", Place(3, 5, 3, 8))
    assert finding.state == "open"


def test_a_hit_on_the_source_side_stands_in_the_source() -> None:
    where = make(Hit(Span(0, 1), side="source")).location
    assert (where.side, where.text, where.place) == ("source", "一", Place(9, 5, 9, 6))


@pytest.mark.parametrize(
    ("hit", "configured", "severity"),
    [
        ("critical", "neutral", "neutral"),
        ("critical", None, "critical"),
        (None, "neutral", "neutral"),
        (None, None, "major"),
    ],
)
def test_severity_is_what_the_configuration_says_else_the_entry_else_the_rule(
    hit: str | None, configured: str | None, severity: str
) -> None:
    assert make(Hit(SPAN, severity=hit), severity=configured).severity == severity  # type: ignore[arg-type]


def test_confidence_is_that_of_the_hit_where_it_has_one() -> None:
    assert make(Hit(SPAN, confidence=0.0)).confidence == 0.0


def test_an_entry_becomes_part_of_the_code() -> None:
    assert make(Hit(SPAN, entry="basic-disk")).code == "KIT001/basic-disk"


def test_a_note_is_evidence() -> None:
    assert make(Hit(SPAN, note="seen")).evidence == (("note", "seen"),)


def test_a_message_that_names_a_field_which_the_check_does_not_give_is_an_error() -> None:
    with pytest.raises(KeyError, match="what"):
        make(Hit(SPAN, fields={"other": "x"}))


def test_a_field_may_hold_braces() -> None:
    assert make(Hit(SPAN, fields={"what": "{text}"})).message == "“bad” is {text}"


def test_a_check_may_give_the_text_itself() -> None:
    assert make(Hit(SPAN, fields={"what": "x", "text": "other"})).message == "“other” is x"


def test_a_long_text_is_shortened_in_the_message_only() -> None:
    long = "word " * 100
    finding = make_finding(Hit(Span(0, len(long)), fields={"what": "x"}), RULE, DOCUMENT, unit(long), {}, None)
    assert finding.message == f"“{long[:60]} … {long[-15:]}” is x"
    assert finding.location.text == long


@pytest.mark.parametrize(
    ("edits", "title", "shown"),
    [
        ((Edit("target", SPAN, "good"),), "", "write “good”"),
        ((Edit("target", SPAN, ""),), "", "delete this"),
        ((Edit("target", SPAN, " "),), "", "write a space"),
        ((Edit("target", SPAN, "good"),), "a good word", "write “a good word”"),
        ((), "", ""),
        ((), "advice", "advice"),
    ],
)
def test_suggestions_have_a_title(edits: tuple[Edit, ...], title: str, shown: str) -> None:
    [suggestion] = make(Hit(SPAN, suggestions=(Suggestion(title, edits),))).suggestions
    assert (suggestion.title, suggestion.edits) == (shown, edits)


def test_related_places_of_the_same_document_are_located() -> None:
    [related] = make(Hit(SPAN, related=(HitRef(6, "source", Span(0, 1), "its source"),))).related
    assert (related.note, related.location.text, related.location.side) == ("its source", "一", "source")


def test_related_places_elsewhere_are_taken_as_they_are() -> None:
    related = Related(locate(document(name="b.txt"), unit("x"), "target", Span(0, 1)), "there")
    assert make(Hit(SPAN, related=(related,))).related == (related,)


@pytest.mark.parametrize(("start", "end"), [(0, 3), (500, 503), (997, 1000), (0, 1000), (300, 300), (200, 800)])
def test_an_excerpt_is_a_window_around_the_span(start: int, end: int) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(1000))
    where = locate(DOCUMENT, unit(text), "target", Span(start, end))
    excerpt = where.excerpt
    assert text[excerpt.start : excerpt.start + len(excerpt.text)] == excerpt.text
    assert excerpt.start == max(0, start - 200)
    assert len(excerpt.text) <= 800
    assert excerpt.text[start - excerpt.start :].startswith(where.text[:400])


# --- fingerprints


def prints(*texts: str, words: str = "bad", code: str = "KIT001") -> list[tuple[str, str]]:
    """(context, fingerprint) of each occurrence of a word."""
    rule = replace(RULE, code=code, message="")
    findings = []
    for index, text in enumerate(texts):
        at = unit(text, index)
        start = text.find(words)
        while start >= 0:
            findings.append(make_finding(Hit(Span(start, start + len(words))), rule, DOCUMENT, at, {}, None))
            start = text.find(words, start + 1)
    return [(item.location.text, item.fingerprint) for item in with_fingerprints(findings)]


def test_a_fingerprint_has_a_version_and_twenty_digits() -> None:
    [(_, fingerprint)] = prints("One bad word.")
    assert fingerprint.startswith("v1:")
    assert len(fingerprint) == 23


@pytest.mark.parametrize(
    "other",
    [
        "This is one bad word too.",
        "Something else before. This is one bad word too.",
        "This is one bad word too. " + "Much more behind. " * 100,
        "This  is ONE bad\nword too.",
        "Something \u00ad else: is one bad word too. They say",
    ],
)
def test_a_fingerprint_survives_changes_further_away_than_two_words(other: str) -> None:
    assert prints("Here is one bad word too.") == prints(other)


def test_a_fingerprint_does_not_hold_line_message_severity_or_path() -> None:
    one = make(Hit(SPAN))
    where = replace(one.location, path="b.txt", index=9, unit="10", place=Place(99, 1, 99, 4))
    other = replace(one, message="other", severity="neutral", location=where, confidence=0.1)
    assert with_fingerprints([one])[0].fingerprint == with_fingerprints([other])[0].fingerprint


@pytest.mark.parametrize(
    "other",
    [
        lambda: prints("One bad word.", code="KIT002"),
        lambda: prints("Two bad word."),
        lambda: prints("One bad words."),
        lambda: prints("One badword.", words="badword"),
    ],
)
def test_a_fingerprint_depends_on_code_text_and_neighbours(other) -> None:
    assert prints("One bad word.")[0][1] != other()[0][1]


def test_equal_faults_are_numbered() -> None:
    text = "a b bad c d. a b bad c d. a b bad c d."
    found = [fingerprint for _, fingerprint in prints(f"x y. {text}", "q r s.")]
    assert len(set(found)) == 3


def test_lone_surrogates_have_a_fingerprint() -> None:
    assert prints("One bad \ud800.")[0][1] != prints("One bad \ud801.")[0][1]


WORDS = st.lists(st.sampled_from(["bad", "one", "two", "Three,", "四", "five."]), min_size=1, max_size=12).map(" ".join)


@given(st.lists(WORDS, max_size=5), st.lists(st.just("Nothing of the kind here."), max_size=3))
def test_paragraphs_before_leave_fingerprints_as_they_are(texts: list[str], before: list[str]) -> None:
    assert prints(*before, *texts) == prints(*texts)


@given(st.lists(WORDS, max_size=6))
def test_fingerprints_are_unique_in_a_document(texts: list[str]) -> None:
    found = [fingerprint for _, fingerprint in prints(*texts)]
    assert len(found) == len(set(found))


@given(st.lists(WORDS, max_size=4), st.randoms())
def test_the_order_of_discovery_does_not_matter(texts: list[str], random) -> None:
    findings = [
        make_finding(Hit(Span(start, start + 3)), replace(RULE, message=""), DOCUMENT, unit(text, index), {}, None)
        for index, text in enumerate(texts)
        for start in range(len(text))
        if text.startswith("bad", start)
    ]
    shuffled = list(findings)
    random.shuffle(shuffled)
    assert with_fingerprints(shuffled) == with_fingerprints(findings)
