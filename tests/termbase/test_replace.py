from __future__ import annotations

import pytest

from tests.checks.bilingual import entry
from tqcheck.termbase.forms import Change, Form
from tqcheck.termbase.replace import replacement


def replaced(text: str, found: str, wanted: str, *, written: str = "", change: Change = "given") -> str:
    start = text.index(found)
    bad = written or found.lower()
    form = Form(entry("", wanted, "", bad), "forbidden", bad, bad, change)
    edit = replacement(form, text, start, start + len(found))
    assert edit is not None
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    ("text", "found", "wanted", "right"),
    [
        ("Sample list", "Sample", "brochure", "Brochure list"),
        ("a SAMPLE", "SAMPLE", "brochure", "a BROCHURE"),
        ("On White Mud and", "White Mud", "mud of lime", "On Mud of Lime and"),
        ("the sample", "sample", "Heling Bearing", "the Heling Bearing"),
        ("a sample", "sample", "album", "an album"),
        ("An old one", "old one", "brochure", "A brochure"),
        ("a plan", "plan", "hour", "an hour"),
        ("an aim", "aim", "unit", "a unit"),
        ("a plan", "plan", "union plan", "a union plan"),
        ("a plan", "plan", "SME plan", "an SME plan"),
        ("a plan", "plan", "uninterrupted plan", "an uninterrupted plan"),
        ("via plan", "plan", "aim", "via aim"),
        ("ore rubber company met", "ore rubber", "Zaoling Rubber Company", "Zaoling Rubber company met"),
        ("ore rubber companyx", "ore rubber", "Zaoling Rubber Company", "Zaoling Rubber Company companyx"),
        ("the group met", "group", "the Company", "the Company met"),
    ],
)
def test_case_articles_and_neighbours(text: str, found: str, wanted: str, right: str) -> None:
    assert replaced(text, found, wanted) == right


@pytest.mark.parametrize(
    ("change", "wanted", "right"),
    [
        ("plural", "brochure", "brochures"),
        ("plural", "accounts receivable", "accounts receivables"),
        ("plural", "rate of return", "rates of return"),
        ("plural", "wetted parts", "wetted parts"),
        ("singular", "wetted parts", "wetted part"),
        ("past", "to abstain from it", "abstained from it"),
        ("third", "to abstain", "abstains"),
        ("ing", "to abstain", "abstaining"),
        ("given", "to abstain", "abstain"),
    ],
)
def test_inflection(change: Change, wanted: str, right: str) -> None:
    assert replaced("xxx", "xxx", wanted, change=change) == right


def test_a_text_in_the_glossarys_own_case_takes_the_wanted_form_as_it_is() -> None:
    assert replaced("Jujube Ridge met", "Jujube Ridge", "the Group", written="Jujube Ridge") == "the Group met"


def test_nothing_to_write() -> None:
    form = Form(entry("", "", "", "x"), "forbidden", "x", "x", "given")
    assert replacement(form, "x", 0, 1) is None
