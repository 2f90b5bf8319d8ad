from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from tqcheck.errors import ReadError, ResourceError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Directive, File, Place, Span, TranslationUnit
from tqcheck.readers.parquet import READER

if TYPE_CHECKING:
    from pathlib import Path


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ResourceError, match=r"Parquet needs the package pyarrow.*\n.*tqcheck\[scale\]") as caught:
        READER.read(File("a.parquet", b"PAR1"), ReadOptions())
    assert caught.value.path == "a.parquet"


def test_what_is_no_parquet_is_refused_without_the_extra_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ReadError, match="this is no Parquet that can be read: it does not start as one"):
        READER.read(File("a.parquet", b"text"), ReadOptions())


class TestWithTheExtra:
    @pytest.fixture(autouse=True)
    def _needs_it(self) -> None:
        pytest.importorskip("pyarrow")

    @staticmethod
    def read(columns: dict[str, Any], *chosen: tuple[str, str]) -> list[TranslationUnit]:
        import pyarrow
        import pyarrow.parquet as pq

        sink = pyarrow.BufferOutputStream()
        pq.write_table(pyarrow.table(columns), sink)
        file = File("a.parquet", sink.getvalue().to_pybytes())
        return list(READER.read(file, ReadOptions(columns=chosen)).units)

    def test_all_roles(self) -> None:
        first, second = self.read(
            {
                "id": [7, 8],
                "source": ["一", None],
                "target": ["one", ""],
                "reference": [["a", "b"], None],
                "document": ["news", None],
                "tqcheck_ignore": ["STY", ""],
                "target_lang": ["en", "en"],
            }
        )
        assert (first.key, first.document, first.target.text, first.target.lang) == ("7", "news", "one", "en")
        assert [reference.text for reference in first.references] == ["a", "b"]
        assert first.directives == (Directive(("STY",), place=Place(address="row[1]")),)
        assert (second.source, second.references, second.document) == (None, (), None)
        assert second.target.place(Span(0, 0)) == Place(address="row[2]")

    def test_columns_can_be_chosen_and_others_are_not_read(self) -> None:
        (unit,) = self.read({"mt": ["one"], "zh": ["一"], "vector": [[0.5]]}, ("target", "mt"), ("source", "zh"))
        assert unit.source is not None
        assert (unit.source.text, unit.target.text) == ("一", "one")

    def test_batches_follow_one_another(self) -> None:
        numbers = [str(number) for number in range(9_000)]
        assert [unit.target.text for unit in self.read({"target": numbers, "source": numbers})] == numbers

    @pytest.mark.parametrize(
        ("columns", "chosen", "message"),
        [
            ({"mt": ["a"]}, (), "there is no column “target” beside one of its roles"),
            ({"mt": ["a"]}, (("target", "mr"),), "there is no column “mr”"),
            ({"target": [1], "source": ["a"]}, (), "row 1: the value of “target” is not a text"),
            ({"target": ["a", None], "source": ["a", "b"]}, (), "row 2: no text in “target”"),
            ({"target": ["a\0"], "source": ["a"]}, (), "row 1: a NUL character in “target”"),
            ({"target": ["a"], "tqcheck_ignore": ["?"], "id": ["1"]}, (), "row 1: “.” is not the code of a rule"),
        ],
    )
    def test_tables_that_cannot_be_used(
        self, columns: dict[str, Any], chosen: tuple[tuple[str, str], ...], message: str
    ) -> None:
        with pytest.raises(ReadError, match=message) as caught:
            self.read(columns, *chosen)
        assert caught.value.hint

    def test_it_is_read_from_the_disk_as_often_as_wanted(self, tmp_path: Path) -> None:
        path = tmp_path / "a.parquet"
        path.write_bytes(READER.sample.data)
        document = READER.read(File(str(path)), ReadOptions())
        assert list(document.units) == list(document.units)
