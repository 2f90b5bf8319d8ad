"""One validator for rule files, configuration and parameters: what it takes, what it refuses and in which words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model.codec import DecodeError, decode, dotted, encode, json_schema, keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.finding import Severity
    from tqcheck.model.text import Side


@dataclass(frozen=True, slots=True)
class Inner:
    name: str
    size: int = 1

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError("size must not be negative")


@dataclass(frozen=True, slots=True)
class Outer:
    text: str
    severity: Severity = "minor"
    whole: int = 0
    share: float = 0.5
    on: bool = False
    maybe: str | None = None
    words: tuple[str, ...] = ()
    level: Literal["a", "b"] = "a"
    inner: Inner | None = None
    many: tuple[Inner, ...] = ()
    table: Mapping[str, int] = field(default_factory=dict)
    by_name: Mapping[str, Inner] = field(default_factory=dict)
    mixed: tuple[str | Inner, ...] = ()
    either: tuple[str, ...] | Mapping[str, str] = ()
    anything: object = None


@dataclass(frozen=True, slots=True)
class Fails:
    """Stands for a type whose annotation names what is imported for type checkers only."""

    side: Side = "target"


@pytest.mark.parametrize(
    ("key", "given_", "value"),
    [
        ("text", "x", "x"),
        ("severity", "major", "major"),
        ("whole", -3, -3),
        ("share", 1, 1.0),
        ("share", 0.25, 0.25),
        ("on", True, True),
        ("maybe", None, None),
        ("maybe", "x", "x"),
        ("words", ["a", "b"], ("a", "b")),
        ("words", ("a",), ("a",)),
        ("words", "a", ("a",)),
        ("words", [], ()),
        ("inner", {"name": "n"}, Inner("n")),
        ("many", [{"name": "n", "size": 2}], (Inner("n", 2),)),
        ("table", {"a": 1}, {"a": 1}),
        ("by_name", {"a": {"name": "n"}}, {"a": Inner("n")}),
        ("mixed", ["a", {"name": "n"}], ("a", Inner("n"))),
        ("mixed", "a", ("a",)),
        ("either", ["a"], ("a",)),
        ("either", "a", ("a",)),
        ("either", {"a": "b"}, {"a": "b"}),
        ("anything", {"a": [1, None]}, {"a": [1, None]}),
    ],
)
def test_decode(key: str, given_: object, value: object) -> None:
    decoded = getattr(decode(Outer, {"text": "", key: given_}), key)
    assert decoded == value
    assert type(decoded) is type(value)


@pytest.mark.parametrize(
    ("data", "issues"),
    [
        ({}, [((), "the key “text” is missing")]),
        ([], [((), "expected a table, found a list")]),
        (None, [((), "expected a table, found nothing")]),
        ("x", [((), "expected a table, found text ('x')")]),
        ({"text": 3}, [(("text",), "expected text, found a whole number (3)")]),
        ({"text": None}, [(("text",), "expected text, found nothing")]),
        ({"text": ["x"]}, [(("text",), "expected text, found a list")]),
        ({"text": "", "whole": 1.0}, [(("whole",), "expected a whole number, found a number (1.0)")]),
        ({"text": "", "whole": True}, [(("whole",), "expected a whole number, found true or false (True)")]),
        ({"text": "", "share": True}, [(("share",), "expected a number, found true or false (True)")]),
        ({"text": "", "share": "1"}, [(("share",), "expected a number, found text ('1')")]),
        ({"text": "", "share": 10**400}, [(("share",), "the number is too large")]),
        ({"text": "", "on": 1}, [(("on",), "expected true or false, found a whole number (1)")]),
        ({"text": "", "on": "yes"}, [(("on",), "expected true or false, found text ('yes')")]),
        ({"text": "", "severity": "mayor"}, [(("severity",), "unknown value “mayor”; did you mean “major”?")]),
        ({"text": "", "severity": ["major"]}, [(("severity",), "unknown value “['major']”; did you mean “major”?")]),
        ({"text": "", "level": "zzz"}, [(("level",), "unknown value “zzz”; known: a, b")]),
        ({"text": "", "txet": ""}, [(("txet",), "unknown key “txet”; did you mean “text”?")]),
        ({"text": "", "words": {"a": 1}}, [(("words",), "expected a list, found a table")]),
        ({"text": "", "words": None}, [(("words",), "expected a list, found nothing")]),
        ({"text": "", "words": ["a", 2]}, [(("words", 1), "expected text, found a whole number (2)")]),
        ({"text": "", "words": 2}, [(("words", 0), "expected text, found a whole number (2)")]),
        ({"text": "", "table": ["a"]}, [(("table",), "expected a table, found a list")]),
        ({"text": "", "table": {"a": "b"}}, [(("table", "a"), "expected a whole number, found text ('b')")]),
        ({"text": "", "maybe": 2}, [(("maybe",), "expected text, found a whole number (2)")]),
        ({"text": "", "inner": {"nmae": "n"}}, [
            (("inner", "nmae"), "unknown key “nmae”; did you mean “name”?"),
            (("inner",), "the key “name” is missing"),
        ]),
        ({"text": "", "inner": {"name": "n", "size": -1}}, [(("inner",), "size must not be negative")]),
        ({"text": "", "many": [{"name": "n"}, "x"]}, [(("many", 1), "expected a table, found text ('x')")]),
        ({"text": "", "by_name": {"k": {"name": 1}}}, [(("by_name", "k", "name"), "expected text, found a whole number (1)")]),
        # Of several possible types, the one that the author came closest to is the one that is explained.
        ({"text": "", "mixed": [{"name": 1}]}, [(("mixed", 0, "name"), "expected text, found a whole number (1)")]),
        ({"text": "", "either": {"a": 1}}, [(("either", "a"), "expected text, found a whole number (1)")]),
        ({"text": "", "either": [1]}, [(("either", 0), "expected text, found a whole number (1)")]),
    ],
)  # fmt: skip
def test_decode_refuses(data: object, issues: list[tuple[tuple[str | int, ...], str]]) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(Outer, data)
    assert caught.value.issues == issues


def test_keys_that_are_no_text_are_unknown() -> None:
    with pytest.raises(DecodeError, match=r"^7: unknown key “7”; known: "):
        decode(Outer, {"text": "", 7: ""})


def test_all_errors_come_at_once() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(Outer, {"severity": "x", "whole": "x", "inner": {"nam": 1}, "unknown": 1, "words": [1, 2]})
    assert [dotted(path) for path, _ in caught.value.issues] == [
        "unknown", "", "severity", "whole", "words[0]", "words[1]", "inner.nam", "inner",
    ]  # fmt: skip
    assert str(caught.value).count("; ") >= 7


def test_keys_in_kebab_case() -> None:
    assert keys(Outer, kebab=True)[11] == "by-name"
    assert decode(Outer, {"text": "", "by-name": {"by_name": {"name": "n"}}}, kebab=True).by_name == {
        "by_name": Inner("n")
    }
    with pytest.raises(DecodeError, match="unknown key “by_name”; did you mean “by-name”"):
        decode(Outer, {"text": "", "by_name": {}}, kebab=True)
    assert encode(Outer("", by_name={"by_name": Inner("n")}), kebab=True) == {
        "text": "",
        "by-name": {"by_name": {"name": "n"}},
    }


def test_types_that_are_imported_for_type_checkers_only_are_found() -> None:
    assert decode(Fails, {"side": "source"}).side == "source"


@pytest.mark.parametrize(
    ("path", "text"),
    [((), ""), (("a",), "a"), (("a", 3, "b", "c"), "a[3].b.c"), ((0, "a"), "[0].a"), (("a", 0, 1), "a[0][1]")],
)
def test_dotted(path: tuple[str | int, ...], text: str) -> None:
    assert dotted(path) == text


def test_encode_leaves_defaults_out() -> None:
    assert encode(Outer("x")) == {"text": "x"}
    assert encode(Outer("x", words=("a",), inner=Inner("n", 2))) == {
        "text": "x",
        "words": ["a"],
        "inner": {"name": "n", "size": 2},
    }


INNER = st.builds(Inner, st.text(max_size=3), st.integers(0, 9))
OUTER = st.builds(
    Outer,
    text=st.text(max_size=3),
    severity=st.sampled_from(["neutral", "minor", "major", "critical"]),
    whole=st.integers(-9, 9),
    share=st.floats(allow_nan=False, allow_infinity=False),
    on=st.booleans(),
    maybe=st.none() | st.text(max_size=3),
    words=st.lists(st.text(max_size=3), max_size=3).map(tuple),
    level=st.sampled_from(["a", "b"]),
    inner=st.none() | INNER,
    many=st.lists(INNER, max_size=2).map(tuple),
    table=st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
    by_name=st.dictionaries(st.text(max_size=3), INNER, max_size=2),
    mixed=st.lists(st.text(max_size=3) | INNER, max_size=2).map(tuple),
    either=st.lists(st.text(max_size=3), max_size=2).map(tuple)
    | st.dictionaries(st.text(max_size=3), st.text(max_size=3), min_size=1),
)


@given(OUTER)
def test_decode_is_the_inverse_of_encode_also_through_json(value: Outer) -> None:
    import json

    data = encode(value)
    assert decode(Outer, data) == value
    assert decode(Outer, json.loads(json.dumps(data))) == value


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(st.sampled_from([*keys(Outer), *keys(Inner), "x"]), children, max_size=4)
    ),
    max_leaves=12,
)


@given(PLAIN)
def test_any_data_is_decoded_or_refused(data: object) -> None:
    try:
        assert isinstance(decode(Outer, data), Outer)
    except DecodeError as error:
        assert error.issues  # noqa: PT017  either way is right


FITTING = st.fixed_dictionaries(
    {"text": st.text(max_size=2)},
    optional={
        "severity": st.sampled_from(["minor", "mayor"]),
        "whole": st.integers() | st.text(max_size=2),
        "share": st.integers(-9, 9) | st.floats(allow_nan=False, allow_infinity=False) | st.none(),
        "words": st.lists(st.text(max_size=2) | st.integers(), max_size=2) | st.text(max_size=2),
        "inner": st.none() | st.fixed_dictionaries({}, optional={"name": st.text(max_size=2), "size": st.integers(0, 3), "x": st.none()}),
        "table": st.dictionaries(st.text(max_size=2), st.integers() | st.none(), max_size=2),
        "mixed": st.lists(st.text(max_size=2) | st.fixed_dictionaries({"name": st.text(max_size=2)}), max_size=2),
        "either": st.text(max_size=2) | st.integers() | st.dictionaries(st.text(max_size=2), st.text(max_size=2), max_size=2),
        "anything": st.none() | st.lists(st.integers()),
    },
)  # fmt: skip
VALIDATOR = jsonschema_rs.validator_for(json_schema(Outer))


@given(FITTING)
def test_the_json_schema_accepts_what_decode_accepts(data: dict[str, object]) -> None:
    try:
        decode(Outer, data)
        fits = True
    except DecodeError:
        fits = False
    assert VALIDATOR.is_valid(data) is fits


def test_json_schema() -> None:
    assert json_schema(Inner) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": False,
        "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
        "required": ["name"],
    }
    assert set(json_schema(Outer, kebab=True)["properties"]) == set(keys(Outer, kebab=True))  # type: ignore[call-overload]
