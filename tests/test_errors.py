"""Errors say what, where and what to do, travel between processes, and name the nearest name."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck import errors
from tqcheck.errors import SHOWN_WIDTH, ReadError, RuleError, TqcheckError, nearest


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ({}, ""),
        ({"line": 3}, ""),
        ({"path": "a.txt"}, "a.txt"),
        ({"path": "a.txt", "line": 3}, "a.txt:3"),
        ({"path": "a.txt", "line": 3, "column": 7}, "a.txt:3:7"),
        ({"path": "a.txt", "column": 7}, "a.txt"),
        ({"path": "a.txt", "offset": 0}, "a.txt:byte 0"),
        ({"path": "a.txt", "line": 3, "offset": 40}, "a.txt:3"),
    ],
)
def test_where(place: dict[str, object], where: str) -> None:
    assert TqcheckError("it is wrong", **place).where == where  # type: ignore[arg-type]


def test_what_stands_behind_where() -> None:
    assert str(TqcheckError("it is wrong")) == "it is wrong"
    assert str(TqcheckError("it is wrong", path="a.txt", line=3)) == "a.txt:3: it is wrong"


def test_the_line_is_shown_with_a_mark_under_the_column() -> None:
    error = RuleError("no such key", path="r.yaml", line=2, column=5, shown="key: valeu", hint="did you mean “value”?")
    assert str(error).splitlines() == [
        "r.yaml:2:5: no such key",
        "    key: valeu",
        "        ^",
        "  help: did you mean “value”?",
    ]


def test_a_line_without_a_column_has_no_mark() -> None:
    assert str(RuleError("bad", path="r", line=1, shown="abc  ")).splitlines() == ["r:1: bad", "    abc"]


@pytest.mark.parametrize("column", [1, 40, 51, 52, 400, 900, 1000])
def test_a_long_line_is_a_window_in_which_the_mark_stands_under_its_character(column: int) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(1000))
    shown, mark = str(ReadError("bad", path="a", line=1, column=column, shown=text)).splitlines()[1:]
    assert len(shown) <= SHOWN_WIDTH + 4
    assert shown[mark.index("^")] == text[column - 1]


@given(st.text(), st.integers(1, 300))
def test_any_line_and_column_can_be_shown(shown: str, column: int) -> None:
    assert str(ReadError("bad", path="a", line=1, column=column, shown=shown)).startswith("a:1:")


KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, TqcheckError)]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_the_way_from_a_worker_process(kind: type[TqcheckError]) -> None:
    error = kind("bad", path="a.txt", line=2, column=3, offset=9, shown="text", hint="do this")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert copy.__dict__ == error.__dict__
    assert str(copy) == str(error)


def test_the_docstring_draws_the_whole_tree() -> None:
    assert errors.__doc__ is not None
    assert all(kind.__name__ in errors.__doc__ for kind in KINDS)


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("taget", ["source", "target"], "did you mean “target”?"),
        ("zzz", ["b", "a"], "known: a, b"),
        ("", ["b", "a"], "known: a, b"),
        ("zzz", [], ""),
        ("zzz", [f"name-{number}" for number in range(21)], ""),
    ],
)
def test_nearest(name: str, known: list[str], hint: str) -> None:
    assert nearest(name, known) == hint
