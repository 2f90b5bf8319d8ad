from __future__ import annotations

import dataclasses
import pickle
from dataclasses import field

import pytest

from tqcheck.model.lean import dataclass


@dataclass(frozen=True, slots=True)
class Lean:
    """As a class of the project."""

    a: int
    b: str = "b"
    c: tuple[int, ...] = ()
    d: dict[str, int] = field(default_factory=dict, hash=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same by the standard library."""

    a: int
    b: str = "b"
    c: tuple[int, ...] = ()
    d: dict[str, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Child(Lean):
    e: int = 5


@dataclass(frozen=True, slots=True)
class Checked:
    a: int

    def __post_init__(self) -> None:
        if self.a < 0:
            raise ValueError("a is negative")


@dataclass(frozen=True, slots=True)
class Empty:
    pass


def both(*args, **kwargs):
    return Lean(*args, **kwargs), Standard(*args, **kwargs)


@pytest.mark.parametrize(("args", "kwargs"), [((1,), {}), ((1, "x", (2,)), {}), ((), {"a": 3, "d": {"k": 1}})])
def test_is_like_the_standard_dataclass(args, kwargs):
    lean, standard = both(*args, **kwargs)
    assert repr(lean) == repr(standard).replace("Standard", "Lean")
    assert dataclasses.asdict(lean) == dataclasses.asdict(standard)
    assert dataclasses.asdict(dataclasses.replace(lean, b="new")) == dataclasses.asdict(
        dataclasses.replace(standard, b="new")
    )
    assert hash(lean) == hash(standard)
    assert [f.name for f in dataclasses.fields(lean)] == [f.name for f in dataclasses.fields(standard)]


def test_equality_looks_at_class_and_fields():
    assert Lean(1) == Lean(1)
    assert Lean(1) != Lean(2)
    assert Lean(1) != Standard(1)
    assert Lean(1) != Child(1)


def test_cannot_be_changed():
    for item in (*both(1), Child(1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            item.a = 2
        with pytest.raises(dataclasses.FrozenInstanceError):
            del item.a
        with pytest.raises((AttributeError, TypeError)):
            object.__setattr__(item, "unknown", 1)


def test_factories_make_a_new_value_each_time():
    assert Lean(1).d is not Lean(1).d


def test_wrong_arguments_are_type_errors():
    for make in (Lean, Standard):
        with pytest.raises(TypeError):
            make()
        with pytest.raises(TypeError):
            make(1, unknown=2)


def test_pickles():
    assert pickle.loads(pickle.dumps(Child(1, e=7))) == Child(1, e=7)


def test_post_init_runs():
    with pytest.raises(ValueError, match="negative"):
        Checked(-1)


def test_no_fields():
    assert Empty() == Empty()
    assert repr(Empty()) == "Empty()"
