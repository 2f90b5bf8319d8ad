"""What is public is listed, documented and typed."""

from __future__ import annotations

import inspect

import pytest

import tqcheck
from tqcheck import api

FUNCTIONS = {
    name: item for name, item in vars(api).items() if inspect.isfunction(item) and item.__module__ == api.__name__
}
PUBLIC = sorted(name for name in FUNCTIONS if not name.startswith("_"))


def test_all_lists_the_public_functions_in_order() -> None:
    assert api.__all__ == PUBLIC


def test_the_package_itself_has_only_its_version() -> None:
    assert tqcheck.__all__ == ["__version__"]


@pytest.mark.parametrize("name", PUBLIC)
def test_each_says_in_a_sentence_what_it_does(name: str) -> None:
    first = (FUNCTIONS[name].__doc__ or "").strip().splitlines()[0]
    assert first.endswith((".", ":")), first


@pytest.mark.parametrize("name", PUBLIC)
def test_each_is_typed(name: str) -> None:
    signature = inspect.signature(FUNCTIONS[name])
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(item.annotation is not inspect.Parameter.empty for item in signature.parameters.values())


@pytest.mark.parametrize("name", PUBLIC)
def test_at_most_two_arguments_go_without_their_name(name: str) -> None:
    kinds = [item.kind for item in inspect.signature(FUNCTIONS[name]).parameters.values()]
    assert kinds.count(inspect.Parameter.POSITIONAL_OR_KEYWORD) <= 2
