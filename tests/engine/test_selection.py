"""Which rules take part: the more exact selector wins, and a name that nothing has is an error."""

from __future__ import annotations

import pytest

from tqcheck.engine.selection import covers_exactly, find_profile, is_left_out, select_rules
from tqcheck.errors import ConfigError
from tqcheck.model.rule import Profile, Rule


def rule(code: str, name: str, status: str = "stable", **more: object) -> Rule:
    return Rule(code, name, "", "", "minor", "unit", "x", "other", status=status, **more)  # type: ignore[arg-type]


RULES = (
    rule("FLU001", "doubled-word", aliases=("old-doubled",)),
    rule("FLU002", "fragment", "preview"),
    rule("LOC001", "spacing"),
    rule("LOC012", "split-number", "deprecated"),
    rule("LOC013", "gone", "removed"),
    rule("PHR001", "calque", params={"entries": [{"id": "basic-disk"}, {"id": "grasp-work"}]}),
)
ALL = Profile("default", "")


def selected(select: tuple[str, ...] | None, ignore: tuple[str, ...] = (), profile: Profile = ALL) -> str:
    return " ".join(item.code for item in select_rules(RULES, profile, select, ignore))


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (None, (), "FLU001 LOC001 LOC012 PHR001"),
        (("ALL",), (), "FLU001 LOC001 LOC012 PHR001"),
        (("FLU",), (), "FLU001"),
        (("F",), (), "FLU001"),
        (("LOC0",), (), "LOC001 LOC012"),
        (("LOC001", "FLU001"), (), "FLU001 LOC001"),
        (("doubled-word",), (), "FLU001"),
        (("old-doubled",), (), "FLU001"),
        ((), (), ""),
        # Rules in preview take part only when they are named exactly, removed ones never.
        (("FLU002",), (), "FLU002"),
        (("fragment",), (), "FLU002"),
        (("FLU00",), (), "FLU001"),
        (("LOC013",), (), ""),
        # Where both cover a rule, the more exact one wins; at a tie it is left out.
        (("ALL",), ("LOC",), "FLU001 PHR001"),
        (("ALL", "LOC012"), ("LOC",), "FLU001 LOC012 PHR001"),
        (("LOC",), ("LOC01",), "LOC001"),
        (("LOC01",), ("LOC",), "LOC012"),
        (("LOC001",), ("spacing",), ""),
        (("LOC",), ("LOC",), ""),
        (("ALL",), ("ALL",), ""),
        (None, ("old-doubled",), "LOC001 LOC012 PHR001"),
        # An entry is ignored by itself, and selected with its table.
        (None, ("PHR001/basic-disk",), "FLU001 LOC001 LOC012 PHR001"),
        (("calque/basic-disk",), (), "PHR001"),
    ],
)
def test_select_rules(select: tuple[str, ...] | None, ignore: tuple[str, ...], codes: str) -> None:
    assert selected(select, ignore) == codes


def test_the_profile_selects_where_the_user_does_not() -> None:
    profile = Profile("own", "", select=("FLU", "LOC"), ignore=("LOC012",), preview=True)
    assert selected(None, (), profile) == "FLU001 FLU002 LOC001"
    assert selected(None, ("FLU001",), profile) == "FLU002 LOC001"


def test_what_the_user_selects_takes_the_place_of_all_that_the_profile_says() -> None:
    profile = Profile("own", "", select=("FLU",), ignore=("LOC012",))
    assert selected(("LOC",), (), profile) == "LOC001 LOC012"


@pytest.mark.parametrize(
    ("selector", "what", "hint"),
    [
        ("FLU003", "no rule is named “FLU003”", "did you mean “FLU002”?"),
        ("doubled-wrod", "no rule is named “doubled-wrod”", "did you mean “doubled-word”?"),
        ("flu", "no rule is named “flu”", "known: "),
        ("", "no rule is named “”", "known: "),
        ("XYZ", "no rule is named “XYZ”", "known: "),
        ("PHR001/basic-dsk", "PHR001 has no entry “basic-dsk”", "did you mean “basic-disk”?"),
        ("FLU001/x", "FLU001 has no entry “x”", "see: tqcheck rules show FLU001"),
        ("FLU/x", "no rule is named “FLU/x”", "known: "),
    ],
)
@pytest.mark.parametrize("where", ["select", "ignore", "profile"])
def test_a_selector_that_names_nothing_is_an_error(selector: str, what: str, hint: str, where: str) -> None:
    profile = Profile("own", "", ignore=(selector,)) if where == "profile" else ALL
    with pytest.raises(ConfigError) as caught:
        selected((selector,) if where == "select" else None, (selector,) if where == "ignore" else (), profile)
    assert caught.value.what == what
    assert (caught.value.hint or "").startswith(hint)


@pytest.mark.parametrize(
    ("code", "select", "ignore", "out"),
    [
        ("PHR001/basic-disk", ("ALL",), (), False),
        ("PHR001/basic-disk", ("ALL",), ("PHR001/basic-disk",), True),
        ("PHR001/basic-disk", ("ALL",), ("calque/basic-disk",), True),
        ("PHR001/basic-disk", ("ALL",), ("PHR001/grasp-work",), False),
        ("PHR001/basic-disk", ("PHR001/basic-disk",), (), False),
        ("PHR001/basic-disk", ("PHR001/grasp-work",), (), True),
        ("PHR001/basic-disk", ("PHR001/grasp-work", "PHR"), (), False),
        ("PHR001/basic-disk", ("PHR001/grasp-work", "LOC"), (), True),
        ("PHR001", ("PHR001/grasp-work",), (), False),
    ],
)
def test_entries_of_a_table_are_left_out_one_by_one(
    code: str, select: tuple[str, ...], ignore: tuple[str, ...], out: bool
) -> None:
    assert is_left_out(code, select, ignore, RULES[-1]) is out


def test_find_profile() -> None:
    profiles = [Profile("default", ""), Profile("strict", "")]
    assert find_profile("strict", profiles) is profiles[1]
    with pytest.raises(ConfigError, match="there is no profile “strikt”\n  help: did you mean “strict”"):
        find_profile("strikt", profiles)


def test_covers_exactly() -> None:
    assert [covers_exactly(name, RULES[0]) for name in ("FLU001", "doubled-word", "old-doubled", "FLU", "ALL")] == [
        True, True, True, False, False,
    ]  # fmt: skip
