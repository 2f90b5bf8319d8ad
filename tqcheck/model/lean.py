"""`dataclass` as the standard library has it, for frozen classes with slots, at a quarter of its price.

The standard decorator writes and compiles six methods for each class. With some seventy classes that was a quarter of
the time that checking a page takes from start to end. Here only `__init__` is compiled; the others are shared. To type
checkers it is the standard one, and `fields`, `replace`, `asdict` and pickling work alike; a test compares the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(*, frozen, slots, order=False):
        """A class decorator; `frozen` and `slots` are always true and only written for the reader."""
        if order:
            return dataclasses.dataclass(frozen=frozen, slots=slots, order=True)
        return _lean

    def _lean(cls):
        # A subclass of a frozen class must be made as frozen, or the library refuses it.
        frozen = any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__)
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, frozen=frozen)(cls)
        made.__dataclass_params__.frozen = made.__dataclass_params__.eq = True
        all_fields = dataclasses.fields(made)
        made.__init__ = _init(made, all_fields)
        made._key = staticmethod(_getter(item.name for item in all_fields if item.compare))
        made._hashed = staticmethod(
            _getter(item.name for item in all_fields if (item.compare if item.hash is None else item.hash))
        )
        made._names = tuple(item.name for item in all_fields)
        for method in (_repr, _eq, _hash, _setattr, _delattr, _getstate, _setstate):
            setattr(made, f"_{method.__name__}__", method)
        return made

    def _getter(names):
        names = tuple(names)
        return attrgetter(*names) if names else lambda _: ()

    def _init(cls, all_fields):
        """Compile `__init__(self, a, b=…)`, which sets the slots behind the back of `__setattr__`."""
        scope = {"MISSING": dataclasses.MISSING}
        parameters, body = ["self"], []
        for item in all_fields:
            name, value = item.name, item.name
            if item.default is not dataclasses.MISSING:
                scope[f"default_{name}"] = item.default
                parameters.append(f"{name}=default_{name}")
            elif item.default_factory is not dataclasses.MISSING:
                scope[f"make_{name}"] = item.default_factory
                parameters.append(f"{name}=MISSING")
                value = f"make_{name}() if {name} is MISSING else {name}"
            else:
                parameters.append(name)
            scope[f"set_{name}"] = getattr(cls, name).__set__
            body.append(f" set_{name}(self,{value})")
        if hasattr(cls, "__post_init__"):
            body.append(" self.__post_init__()")
        exec(f"def __init__({','.join(parameters)}):\n" + "\n".join(body or [" pass"]), scope)
        init = scope["__init__"]
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        return init

    def _repr(self):
        shown = (f"{item.name}={getattr(self, item.name)!r}" for item in dataclasses.fields(self) if item.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def _eq(self, other):
        return self._key(self) == self._key(other) if other.__class__ is self.__class__ else NotImplemented

    def _hash(self):
        return hash(self._hashed(self))

    def _setattr(_self, name, _value):
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _delattr(_self, name):
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def _getstate(self):
        return [getattr(self, name) for name in self._names]

    def _setstate(self, state):
        for name, value in zip(self._names, state, strict=True):
            object.__setattr__(self, name, value)
