from __future__ import annotations

import pickle
from contextlib import suppress
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.metrics.comet_kit import plain, tensor, write_torch, write_zip
from tqcheck.errors import ReadError
from tqcheck.metrics._torch_file import read_torch

if TYPE_CHECKING:
    from pathlib import Path

VALUES = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.array([0.5, -2.0], dtype=np.float32)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.ckpt"


@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
def test_tensors_and_plain_values_come_back(path: Path, dtype: str) -> None:
    write_torch(path, VALUES, {"epoch": 3, "names": ["x", None, 1.5, True]}, dtype=dtype)
    content = read_torch(str(path)).content
    assert content["epoch"] == 3
    assert content["names"] == ["x", None, 1.5, True]
    for name, values in VALUES.items():
        np.testing.assert_array_equal(content["state_dict"][name], values)


def test_strides_are_followed(path: Path) -> None:
    data = b"\x80\x02}(" + plain("t") + tensor("FloatStorage", "0", (3, 2), size=6, stride=(1, 3)) + b"u."
    write_zip(path, data, {"0": VALUES["a"].tobytes()})
    np.testing.assert_array_equal(read_torch(str(path)).content["t"], VALUES["a"].T)


def test_weights_cannot_be_changed_by_mistake(path: Path) -> None:
    write_torch(path, VALUES, {})
    with pytest.raises(ValueError, match="read-only"):
        read_torch(str(path)).content["state_dict"]["a"][0, 0] = 1


def test_the_digest_is_of_the_weights_alone(path: Path) -> None:
    digests = []
    for rest, values in (({}, VALUES), ({"epoch": 1}, VALUES), ({}, {**VALUES, "b": VALUES["b"] + 1})):
        write_torch(path, values, rest)
        digests.append(read_torch(str(path)).digest)
    assert digests[0] == digests[1] != digests[2]


def test_what_trainers_leave_is_an_empty_shell(path: Path) -> None:
    shell = b"cpytorch_lightning.callbacks\nModelCheckpoint\n)\x81}" + plain("best") + plain(1) + b"sb"
    number = b"cnumpy.core.multiarray\nscalar\n(" + plain("f8") + plain(b"12345678") + b"tR"
    data = b"\x80\x02}(" + plain("callback") + shell + plain("best") + number + plain("kept") + plain(2) + b"u."
    write_zip(path, data)
    content = read_torch(str(path)).content
    assert content["kept"] == 2
    assert content["callback"] == {}


@pytest.mark.parametrize(
    ("opcodes", "name"),
    [
        (b"cos\nsystem\n" + plain("true") + b"\x85R", "os.system"),
        (b"cbuiltins\neval\n" + plain("1") + b"\x85R", "builtins.eval"),
        (b"c__builtin__\ngetattr\n" + plain("") + plain("upper") + b"\x86R", "__builtin__.getattr"),
        (b"ctorch.storage\n_load_from_bytes\n" + plain(b"") + b"\x85R", "torch.storage._load_from_bytes"),
        (b"ctorch\nhub.load\n)R", "torch.hub.load"),
        (b"cnumpylike\nf\n)R", "numpylike.f"),
        (b"ctorch._utils\n_import_dotted_name\n" + plain("os.system") + b"\x85R", "torch._utils._import_dotted_name"),
    ],
)
def test_code_is_refused(path: Path, opcodes: bytes, name: str) -> None:
    write_zip(path, b"\x80\x02}(" + plain("state_dict") + opcodes + b"u.")
    with pytest.raises(ReadError, match=f"would run {name}, which no weights need; nothing of it was run"):
        read_torch(str(path))


def test_nothing_of_another_package_is_imported(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*names: object, **_: object) -> None:
        raise AssertionError(names)

    write_zip(path, b"\x80\x02clightning.pytorch\nanything\n)R.")
    monkeypatch.setattr("builtins.__import__", refuse)
    content = read_torch(str(path)).content
    monkeypatch.undo()
    assert content == {}


@pytest.mark.parametrize(
    ("size", "shape", "stride"),
    [(6, (7,), (1,)), (6, (2, 3), (3, 2)), (6, (2,), (-1,)), (6, (-2,), (1,)), (9, (2, 3), (3, 1)), (6, (2, 3), (1,))],
)
def test_tensors_stay_within_their_storage(
    path: Path, size: int, shape: tuple[int, ...], stride: tuple[int, ...]
) -> None:
    data = b"\x80\x02}(" + plain("t") + tensor("FloatStorage", "0", shape, size=size, stride=stride) + b"u."
    write_zip(path, data, {"0": VALUES["a"].tobytes()})
    with pytest.raises(ReadError, match="this checkpoint is damaged"):
        read_torch(str(path))


def test_a_storage_that_is_not_there_is_named(path: Path) -> None:
    write_zip(path, b"\x80\x02" + tensor("FloatStorage", "12", (2,)) + b".")
    with pytest.raises(ReadError, match="it lacks data/12"):
        read_torch(str(path))


def test_compressed_members_are_refused(path: Path) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("m/data.pkl", pickle.dumps("x" * 1000, 2))
    with pytest.raises(ReadError, match="is compressed"):
        read_torch(str(path))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "cannot be read"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "no checkpoint of torch"),
        (b"no zip at all", "no checkpoint of torch"),
    ],
)
def test_other_files_are_refused(path: Path, data: bytes, message: str) -> None:
    path.write_bytes(data)
    with pytest.raises(ReadError, match=message):
        read_torch(str(path))


def test_a_missing_file_is_named(path: Path) -> None:
    with pytest.raises(ReadError, match="cannot be read"):
        read_torch(str(path))


@given(at=st.integers(0, 400), value=st.integers(0, 255), cut=st.integers(0, 400))
def test_damage_never_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, at: int, value: int, cut: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.ckpt"
    write_torch(path, VALUES, {"epoch": 3})
    data = bytearray(path.read_bytes())
    data[at % len(data)] = value
    path.write_bytes(bytes(data[: len(data) - cut]) if cut % 2 else bytes(data))
    with suppress(ReadError):
        read_torch(str(path))
