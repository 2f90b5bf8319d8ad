"""A later glossary overrides an earlier one, term by term, and says which entries it changed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.model.term import TermEntry
from tqcheck.termbase.override import combine, override_keys
from tqcheck.termbase.scope import applies


def entry(text: str, name: str = "", **more: object) -> TermEntry:
    """An entry from its source, preferred, admitted and forbidden forms."""
    source, preferred, admitted, forbidden = (tuple(filter(None, part.split("|"))) for part in text.split(" ; "))
    return TermEntry(name or text, preferred, source, admitted, forbidden, **more)  # type: ignore[arg-type]


def shown(entries: list[TermEntry]) -> list[str]:
    parts = ("source", "preferred", "admitted", "forbidden")
    return [" ; ".join("|".join(getattr(entry, part)) for part in parts) for entry in entries]


@pytest.mark.parametrize(
    ("earlier", "later", "left"),
    [
        # Other terms leave each other alone.
        ("甲 ; A ;  ; X", "乙 ; B ;  ; A", "甲 ; A ;  ; X"),
        # The later wanted forms take the place of the earlier ones.
        ("甲 ; A ; C ; ", "甲 ; B ;  ; ", None),
        ("甲 ; A ;  ; X|Y", "甲 ; B ; C ; ", "甲 ; B ; C ; X|Y"),
        # What is wanted later is no longer forbidden.
        ("甲 ; A ;  ; B|Y", "甲 ; B ;  ; A", "甲 ; B ;  ; Y"),
        ("甲 ; A ;  ; b", "甲 ; B ;  ; ", None),
        # A later entry that only forbids takes just that away.
        ("甲 ; A|B ; C ; X", "甲 ;  ;  ; A|C", "甲 ; B ;  ; X"),
        # The same source in another kind of characters, width or case.
        ("煤礦 ; A ;  ; ", "煤矿 ; B ;  ; ", None),
        ("ＡＢＣ股 ; A ;  ; ", "abc股 ; B ;  ; ", None),
        # Of several source forms only those that the later entry has.
        ("甲|乙 ; A ;  ; ", "甲 ; B ;  ; ", "乙 ; A ;  ; "),
        # Without a source, by the preferred form.
        (" ; A ; C ; X", " ; a ; D ; ", " ; a ; D ; X"),
        (" ; A ; C ; ", " ; A ; D ; ", None),
        (" ; A ; C ; X", " ; B ; D ; ", " ; A ; C ; X"),
        (" ; A ;  ; X|Y", " ; X ;  ; ", " ; A ;  ; Y"),
        (" ; A ; C ; X", " ; B ;  ; C", " ; A ;  ; X"),
        # With and without a source are two things.
        (" ; A ;  ; B", "甲 ; B ;  ; A", " ; A ;  ; B"),
    ],
)
def test_what_is_left_of_an_earlier_entry(earlier: str, later: str, left: str | None) -> None:
    entries, overrides = combine([[entry(earlier)], [entry(later)]])
    assert shown(entries) == [*([left] if left else []), later]
    assert [(item.earlier, item.later) for item in overrides] == (
        [] if left == earlier else [(entry(earlier), entry(later))]
    )


def test_an_entry_is_parted_by_its_source_forms() -> None:
    entries, overrides = combine([[entry("甲|乙 ; A ;  ; X", "1")], [entry("甲 ; B ;  ; "), entry("丙 ; C ;  ; ")]])
    assert shown(entries)[:2] == ["甲 ; B ;  ; X", "乙 ; A ;  ; X"]
    assert [item.id for item in entries[:2]] == ["1", "1#2"]
    assert [(item.form, item.lost) for item in overrides] == [("甲", ("A",))]


def test_the_last_of_three_files_goes_before_all() -> None:
    files = [[entry("甲 ; A ;  ; X|B")], [entry("甲 ; B ;  ; Y")], [entry("甲 ; C ;  ; ")]]
    assert shown(combine(files)[0]) == ["甲 ; C ;  ; X", "甲 ; C ;  ; Y", "甲 ; C ;  ; "]


@pytest.mark.parametrize(("case", "left"), [("sensitive", ("b",)), ("insensitive", ())])
def test_case_counts_only_where_it_does_for_both(case: str, left: tuple[str, ...]) -> None:
    files = [[entry("甲 ; A ;  ; b", case="sensitive")], [entry("甲 ; B ;  ; ", case=case)]]
    assert [item.forbidden for item in combine(files)[0][:-1]] == ([left] if left else [])


def test_what_is_not_translated_is_wanted_as_it_is() -> None:
    files = [[entry("甲 ; A ;  ; 甲|X")], [TermEntry("2", (), ("甲",), dnt=True)]]
    [first, _] = combine(files)[0]
    assert (first.preferred, first.forbidden, first.dnt) == (("甲",), ("X",), False)


def test_an_entry_for_some_documents_overrides_in_them_alone() -> None:
    later = entry("甲 ; B ;  ; ", scope=("press",))
    first, second = combine([[entry("甲 ; A ;  ; ")], [later]])[0]
    assert (first.preferred, second) == (("A",), later)
    assert [(applies(first, path), applies(second, path)) for path in ("press/1.txt", "annual/1.txt")] == [
        (False, True),
        (True, False),
    ]


TEXTS = st.sampled_from(["A", "B", "C", "a"])
ENTRIES = st.builds(
    lambda source, preferred, admitted, forbidden: TermEntry(
        "e", tuple(preferred), tuple(source), tuple(admitted - preferred), tuple(forbidden - preferred - admitted)
    ),
    *(st.frozensets(texts, max_size=2) for texts in (st.sampled_from("甲乙丙"), TEXTS, TEXTS, TEXTS)),
)


@given(files=st.lists(st.lists(ENTRIES, max_size=3), min_size=1, max_size=3))
@settings(max_examples=50)
def test_entries_without_a_common_key_are_left_alone(files: list[list[TermEntry]]) -> None:
    kept = combine(files)[0]
    for number, entries in enumerate(files):
        later = {key for others in files[number + 1 :] for keys in override_keys(others) for key in keys}
        for item, keys in zip(entries, override_keys(entries), strict=True):
            if later.isdisjoint(keys):
                assert item in kept
