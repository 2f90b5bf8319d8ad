"""YAML as data and nothing else, with a place for every value, and one class of errors whatever the text."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.errors import ConfigError, RuleError, TqcheckError
from tqcheck.safeyaml import MAX_DEPTH, load


def data(text: str) -> object:
    return load(text, path="r.yaml", error=RuleError).data


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # What YAML 1.1 makes of these is not what an author means.
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("12:30", "12:30"),
        ("1:2:3", "1:2:3"),
        ("2024-01-31", "2024-01-31"),
        ("0o7", "0o7"),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        (".5", ".5"),
        ("5.", "5."),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1e3", 1000.0),
        ("１２", "１２"),
        ("=", "="),
        ("<<", "<<"),
        # The core schema of YAML 1.2.
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("false", False),
        ("0", 0),
        ("-0", 0),
        ("+12", 12),
        ("-3.50", -3.5),
        ("2.5E-1", 0.25),
        # Quoted and block scalars are text.
        ('"12"', "12"),
        ("'true'", "true"),
        ('""', ""),
        ("|\n  12\n", "12\n"),
        (">-\n  a\n  b\n", "a b"),
        # Containers.
        ("a: [1, {b: no}]", {"a": [1, {"b": "no"}]}),
        ("12: x", {"12": "x"}),
        ("no: x", {"no": "x"}),
        ("? a\n: b", {"a": "b"}),
        ("a:", {"a": None}),
        ("[]", []),
        ("{}", {}),
        ("---\na: 1\n...\n", {"a": 1}),
        ("# only a comment", None),
    ],
)
def test_values(text: str, value: object) -> None:
    assert data(text) == value
    assert type(data(text)) is type(value)


@pytest.mark.parametrize(
    ("text", "what", "place"),
    [
        (
            "a: !!python/object:os.system x",
            "tags are not allowed, found tag:yaml.org,2002:python/object:os.system",
            (1, 4),
        ),
        ("a: !!str 1", "tags are not allowed, found tag:yaml.org,2002:str", (1, 4)),
        ("a: !mine {b: 1}", "tags are not allowed, found !mine", (1, 4)),
        ("a: ! x", "tags are not allowed, found !", (1, 4)),
        ("!!map {a: 1}", "tags are not allowed", (1, 1)),
        ("a: &x 1\nb: *x", "anchors and aliases are not allowed", (1, 4)),
        ("a: *x", "anchors and aliases are not allowed", (1, 4)),
        ("- &x [1]\n- *x", "anchors and aliases are not allowed", (1, 3)),
        ("b: 1\n<<: *x", "anchors and aliases are not allowed", (2, 5)),
        ("a: 1\nb: 2\na: 3", "the key “a” occurs twice", (3, 1)),
        ("x:\n  - {a: 1, 'a': 2}", "the key “a” occurs twice", (2, 12)),
        ("[a, b]: 1", "a key must be plain text", (1, 1)),
        ("? {a: 1}\n: 1", "a key must be plain text", (1, 3)),
        ("a: 1\n---\nb: 2", "more than one YAML document in a file", (2, 1)),
        ("a: [1, 2", "malformed YAML: ", (1, 9)),
        ("a: 1\n\tb: 2", "malformed YAML: ", (2, 1)),
        ("a: 'x", "malformed YAML: found unexpected end of stream", None),
    ],
)
def test_refused(text: str, what: str, place: tuple[int, int] | None) -> None:
    with pytest.raises(RuleError) as caught:
        data(text)
    assert caught.value.what.startswith(what)
    assert caught.value.path == "r.yaml"
    if place is not None:
        assert (caught.value.line, caught.value.column) == place
        assert caught.value.shown == text.splitlines()[place[0] - 1]


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "a: \x07", "\x1b[0m", "a: \ud800\udc00 \udfff"])
def test_characters_that_yaml_does_not_hold_are_refused(text: str) -> None:
    with pytest.raises(RuleError, match="malformed YAML: "):
        data(text)


def test_the_error_is_of_the_class_asked_for() -> None:
    with pytest.raises(ConfigError, match=r"c\.yaml:1:2: malformed YAML"):
        load("{", path="c.yaml", error=ConfigError)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_nesting_is_bounded(opening: str, closing: str) -> None:
    deepest = opening * MAX_DEPTH + "1" + closing * MAX_DEPTH
    assert data(deepest) is not None
    with pytest.raises(RuleError, match=f"nested more than {MAX_DEPTH} levels deep"):
        data(f"{opening}{deepest}{closing}")


@pytest.mark.parametrize("bomb", ["[" * 100_000, "{a: " * 30_000, "- " * 30_000 + "x", "? " * 30_000, "&a " * 1000])
def test_deep_nesting_costs_no_stack(bomb: str) -> None:
    with pytest.raises(RuleError):
        data(bomb)


def test_a_bomb_of_aliases_is_refused_before_it_grows() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    with pytest.raises(RuleError, match=r"r\.yaml:1:5: anchors and aliases are not allowed"):
        data("\n".join(lines))


@pytest.mark.parametrize("number", ["9" * 101, "-" + "9" * 5000, "1e999", "-1e400", "0." + "1" * 200])
def test_a_number_beyond_all_measure_is_refused(number: str) -> None:
    with pytest.raises(RuleError, match=r"r\.yaml:1:4: too large a number"):
        data(f"a: {number}")


def test_a_long_key_of_digits_is_text() -> None:
    assert data("9" * 500 + ": 1") == {"9" * 500: 1}


PLACED = """\
code: X1
params:
  words: [a,  b]
  "deep":
    - x: 1
      y: |
        text
    -   [2, 3]
empty:
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (1, 1)),
        (("code",), (1, 7)),
        (("params",), (3, 3)),
        (("params", "words"), (3, 10)),
        (("params", "words", 1), (3, 15)),
        (("params", "deep", 0, "x"), (5, 10)),
        (("params", "deep", 0, "y"), (6, 10)),
        (("params", "deep", 1, 1), (8, 13)),
        (("params", "words", 7), (3, 10)),
        (("params", "nothing", "here"), (3, 3)),
        (("nothing",), (1, 1)),
    ],
)
def test_every_value_has_a_place(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert load(PLACED, path="r.yaml", error=RuleError).place(path) == place


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_count_lines_whatever_their_ends(end: str) -> None:
    loaded = load(PLACED.replace("\n", end), path="r.yaml", error=RuleError)
    assert loaded.place(("params", "deep", 1, 1)) == (8, 13)


def test_places_of_an_empty_text() -> None:
    assert load("", path="r.yaml", error=RuleError).place(("a",)) == (1, 1)


@given(st.one_of(st.text(), st.text(alphabet=string.printable), st.text(alphabet="[]{}:,-?&*!|>'\"%@` \n\tab01#.~")))
def test_any_text_is_data_or_an_error_of_the_class_asked_for(text: str) -> None:
    try:
        loaded = load(text, path="r.yaml", error=RuleError)
    except RuleError as error:
        message = str(error)
        assert message.startswith("r.yaml:")
    else:
        assert plain(loaded.data)


def plain(value: object) -> bool:
    if isinstance(value, dict):
        return all(isinstance(key, str) and plain(item) for key, item in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return value is None or type(value) in (str, int, float, bool)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(st.text(string.ascii_letters, min_size=1), children, max_size=3)
    ),
    max_leaves=10,
)


@given(VALUES)
def test_data_written_as_json_comes_back(value: object) -> None:
    import json

    # JSON is YAML: what another program writes is read as it was meant.
    assert data(json.dumps(value, ensure_ascii=False)) == value


def test_an_error_is_an_error_of_the_tree() -> None:
    assert issubclass(RuleError, TqcheckError)
