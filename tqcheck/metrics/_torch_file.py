"""Reads a checkpoint of torch without torch, and without running what it says.

Such a file is a zip archive: `data.pkl` is a pickle that names the tensors, each of their storages is a member of its
own, stored as it is. A pickle may call any function. Here it gets only what tensors need, what trainers leave beside
them becomes an empty shell, and anything else is refused. Storages are mapped, not read: weights that nobody looks at
cost no memory.

Source: the format that `torch.save` writes since version 1.6 (torch/serialization.py, torch/_utils.py).
"""

from __future__ import annotations

import mmap
import pickle
import struct
from collections import OrderedDict
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import ZIP_STORED, BadZipFile, ZipFile

import numpy as np

from tqcheck.errors import ReadError
from tqcheck.text.digest import digest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zipfile import ZipInfo

    from numpy.typing import NDArray

_LOCAL_HEADER = struct.Struct("<4s22xHH")
"""Of a member of a zip: its mark and, at bytes 26 and 28, how long its name and its extra field are (APPNOTE 4.3.7)."""

_DTYPES = {
    "DoubleStorage": "<f8",
    "FloatStorage": "<f4",
    "HalfStorage": "<f2",
    "BFloat16Storage": "bfloat16",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "?",
}
_SHELLS = ("lightning", "lightning_fabric", "numpy", "omegaconf", "pathlib", "pytorch_lightning")
"""Packages whose objects trainers leave beside the weights; nothing of them is imported."""
_SHELL_NAMES = frozenset(
    {
        ("_codecs", "encode"),
        ("builtins", "set"),
        ("collections", "Counter"),
        ("collections", "defaultdict"),
        ("torch", "device"),
        ("torch", "Size"),
    }
)
"""Harmless ones of other packages."""


class TorchFile(NamedTuple):
    """What a checkpoint holds.

    Attributes:
        content: Plain data; tensors are arrays, read-only, bfloat16 as float32.
        digest: Changes with every weight.
    """

    content: Any
    digest: str


def read_torch(path: str) -> TorchFile:
    """Read a checkpoint.

    Raises:
        ReadError: it is missing, damaged, of another format, or would run code.
    """
    try:
        with Path(path).open("rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        archive = ZipFile(path)
    except (OSError, ValueError) as problem:
        raise ReadError("this checkpoint cannot be read", path=path, hint=str(problem)) from problem
    except (BadZipFile, NotImplementedError) as problem:
        hint = "torch writes one with torch.save; files from before torch 1.6 must be saved anew"
        raise ReadError("this is no checkpoint of torch, or it is not whole", path=path, hint=hint) from problem
    with archive:
        members = archive.infolist()
    content = _Archive(path, mapped, members)
    try:
        data = _Unpickler(content).load()
    except ReadError:
        raise
    except Exception as problem:
        # NOTE: a damaged pickle may raise nearly anything.
        raise ReadError("this checkpoint is damaged", path=path, hint=f"its list of tensors: {problem}") from problem
    return TorchFile(data, content.digest)


class _Archive:
    """The members of the zip, by their name below its one folder."""

    def __init__(self, path: str, mapped: mmap.mmap, members: Sequence[ZipInfo]) -> None:
        self.path = path
        self._mapped = mapped
        self._members = {member.filename.partition("/")[2]: member for member in members}
        if "data.pkl" not in self._members:
            raise self.damaged("it has no list of tensors (data.pkl)")
        if "byteorder" in self._members and self.bytes("byteorder").tobytes() != b"little":
            raise ReadError(
                "this checkpoint was saved on a big-endian machine", path=path, hint="load and save it on another"
            )

    def bytes(self, name: str) -> NDArray[np.uint8]:
        """The bytes of a member, as they stand in the file."""
        member = self._members.get(name)
        if member is None:
            raise self.damaged(f"it lacks {name}")
        if member.compress_type != ZIP_STORED or member.compress_size != member.file_size:
            raise self.damaged(f"{name} is compressed, which torch does not do")
        start = member.header_offset
        if start < 0 or start + _LOCAL_HEADER.size > len(self._mapped):
            raise self.damaged(f"{name} lies outside of it")
        mark, name_size, extra_size = _LOCAL_HEADER.unpack_from(self._mapped, start)
        start += _LOCAL_HEADER.size + name_size + extra_size
        if mark != b"PK\3\4" or start + member.file_size > len(self._mapped):
            raise self.damaged(f"{name} lies outside of it")
        return np.frombuffer(self._mapped, np.uint8, member.file_size, start)

    @property
    def digest(self) -> str:
        """Of the storages, by the checksums that the zip holds."""
        names = sorted(name for name in self._members if name.startswith("data/"))
        return digest(*(f"{name} {self._members[name].file_size} {self._members[name].CRC:08x}" for name in names))

    def damaged(self, what: str) -> ReadError:
        return ReadError(f"this checkpoint is damaged: {what}", path=self.path, hint="get it again")


class _Shell(dict[Any, Any]):
    """Stands for an object of a trainer: takes whatever it is given; what dictionaries hold can be looked up."""

    def __new__(cls, *_: object, **__: object) -> _Shell:
        return super().__new__(cls)

    def __init__(self, *_: object, **__: object) -> None:
        super().__init__()

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __setstate__(self, state: object) -> None:
        pass

    def append(self, item: object) -> None:
        """As a list would, but nothing is kept."""

    def extend(self, items: object) -> None:
        """As a list would, but nothing is kept."""


class _Unpickler(pickle.Unpickler):
    """Reads the list of tensors."""

    def __init__(self, archive: _Archive) -> None:
        super().__init__(BytesIO(archive.bytes("data.pkl").tobytes()), encoding="utf-8")
        self._archive = archive

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _tensor
        if (module, name) == ("torch._utils", "_rebuild_parameter"):
            return _parameter
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if module.partition(".")[0] in _SHELLS or (module, name) in _SHELL_NAMES:
            return _Shell
        raise ReadError(
            f"this checkpoint would run {module}.{name}, which no weights need; nothing of it was run",
            path=self._archive.path,
            hint="get the checkpoint from its makers, and do not open this one with other programs",
        )

    def persistent_load(self, pid: Any) -> NDArray[Any]:
        kind, dtype, key, _, size = pid
        if kind != "storage" or dtype not in _DTYPES.values():
            raise self._archive.damaged("a tensor has no storage")
        raw = self._archive.bytes(f"data/{key}")
        wide = np.dtype("<u2" if dtype == "bfloat16" else dtype)
        values = raw[: size * wide.itemsize].view(wide)
        if len(values) != size:
            raise self._archive.damaged(f"data/{key} is too short")
        return (values.astype("<u4") << 16).view("<f4") if dtype == "bfloat16" else values


def _tensor(storage: NDArray[Any], offset: int, size: Sequence[int], stride: Sequence[int], *_: object) -> NDArray[Any]:
    """A tensor as a view of its storage; strides count elements."""
    last = offset + sum((length - 1) * step for length, step in zip(size, stride, strict=True))
    if min((offset, *size, *stride)) < 0 or (0 not in size and last >= len(storage)):
        raise ValueError("a tensor is larger than its storage")
    steps = [step * storage.itemsize for step in stride]
    return np.lib.stride_tricks.as_strided(storage[offset:], tuple(size), steps, writeable=False)


def _parameter(data: NDArray[Any], *_: object) -> NDArray[Any]:
    return data
