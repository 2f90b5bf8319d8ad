"""Parquet: a row is a unit, in columns that are called or chosen as in TSV; read a batch at a time.

Columns of lists hold several references. Needs the extra `scale`. The format has no lines, so a place is `row[7]`, with
rows counted from 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tqcheck.errors import ReadError, ResourceError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Directive, Document, Origin, Place, Segment, TranslationUnit
from tqcheck.readers._codes import EXPECTED, split_codes
from tqcheck.readers._file import open_bytes, rereadable
from tqcheck.readers._header import Columns, columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File

_MAGIC = b"PAR1"
_BATCH = 4096
"""Rows that are held at once."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The units of a file; each iteration reads it anew."""

    file: File
    options: ReadOptions

    def __iter__(self) -> Iterator[TranslationUnit]:
        table = _open(self.file)
        if table is None:
            return
        names = table.schema_arrow.names
        columns = _columns(self.file.path, names, self.options)
        index = 0
        for batch in _batches(self.file.path, table, [names[column] for column in _used(columns)]):
            for row in batch:
                yield self._unit(index, row, names, columns)
                index += 1

    def _unit(self, index: int, row: Mapping[str, object], names: list[str], columns: Columns) -> TranslationUnit:
        origin = Origin(address=f"row[{index + 1}]")

        def fail(what: str, hint: str) -> ReadError:
            return ReadError(f"row {index + 1}: {what}", path=self.file.path, hint=hint)

        def text(column: int, value: object) -> str:
            if not isinstance(value, str):
                raise fail(f"the value of “{names[column]}” is not a text", "write the column as strings")
            if "\0" in value:
                raise fail(f"a NUL character in “{names[column]}”", "write the text again from where it came")
            return value

        def named(column: int) -> str:
            value = row[names[column]] if column >= 0 else None
            if isinstance(value, int) and not isinstance(value, bool):
                return str(value)
            return "" if value is None else text(column, value).strip()

        def segments(column: int, lang: str | None) -> Iterator[Segment]:
            value = row[names[column]]
            for item in value if isinstance(value, list) else [value]:
                if item is not None:
                    yield Segment(text(column, item), lang, origin)

        source_lang = self.options.source_lang or named(columns.source_lang) or None
        target_lang = self.options.target_lang or named(columns.target_lang) or None
        target = next(segments(columns.target, target_lang), None)
        if target is None:
            raise fail(f"no text in “{names[columns.target]}”", "write a missing translation as an empty string")
        codes, stranger = split_codes(named(columns.ignore))
        if stranger:
            hint = f"tqcheck_ignore holds {EXPECTED}, separated by spaces or commas"
            raise fail(f"“{stranger}” is not the code of a rule", hint)
        return TranslationUnit(
            named(columns.id) or str(index + 1),
            index,
            target,
            next(segments(columns.source, source_lang), None) if columns.source >= 0 else None,
            tuple(segment for column in columns.references for segment in segments(column, target_lang)),
            directives=(Directive(codes, place=Place(address=origin.address)),) if codes else (),
            document=named(columns.document) or None,
        )


class ParquetReader:
    """Reads Parquet."""

    suffixes: tuple[str, ...] = (".parquet",)
    media_types: tuple[str, ...] = ("application/vnd.apache.parquet",)
    has_columns = True
    named_only = True

    @property
    def sample(self) -> Sample:
        """A file of two rows.

        Raises:
            ResourceError: the extra is not installed.
        """
        pyarrow = _pyarrow("sample.parquet")
        sources = ("公司召开年度会议。", "净利润增长百分之五。")
        targets = ("The company held its annual meeting.", "Net profit rose by 5%.")
        references = [["The company met."], ["Net profit grew.", "Profit rose."]]
        table = pyarrow.table({"source": sources, "target": targets, "reference": references})
        sink = pyarrow.BufferOutputStream()
        import pyarrow.parquet as pq

        pq.write_table(table, sink)
        return Sample("sample.parquet", sink.getvalue().to_pybytes(), targets, sources)

    def sniff(self, head: bytes) -> bool:
        """Whether it starts with the format's magic number."""
        return head.startswith(_MAGIC)

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a Parquet file; see `tqcheck.model.plugins.Reader.read`. Rows behind the first are read by iterating."""
        rows = _Rows(rereadable(file), options)
        first = next(iter(rows), None)
        return Document(
            file.path,
            file.path,
            "parquet",
            rows,
            source_lang=options.source_lang or (first.source.lang if first and first.source else None),
            target_lang=options.target_lang or (first.target.lang if first else None),
            streamed=True,
        )


def _pyarrow(path: str) -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise ResourceError(
            "Parquet needs the package pyarrow, which is not installed",
            path=path,
            hint="install the extra scale: pip install 'tqcheck[scale]'",
        ) from error
    return pyarrow


def _open(file: File) -> Any:
    """The file, opened; None where it is empty.

    Raises:
        ReadError: missing, or no Parquet.
        ResourceError: the extra is not installed.
    """
    with open_bytes(file) as stream:
        head = stream.read(len(_MAGIC))
    if not head:
        return None
    if head != _MAGIC:
        raise _malformed(file.path, "it does not start as one")
    pyarrow = _pyarrow(file.path)
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(file.path if file.data is None else pyarrow.BufferReader(file.data))
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise _malformed(file.path, str(error).partition("\n")[0]) from error


def _batches(path: str, table: Any, names: list[str]) -> Iterator[list[dict[str, object]]]:
    pyarrow = _pyarrow(path)
    try:
        for batch in table.iter_batches(batch_size=_BATCH, columns=names):
            yield batch.to_pylist()
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise _malformed(path, str(error).partition("\n")[0]) from error


def _columns(path: str, names: list[str], options: ReadOptions) -> Columns:
    def fail(what: str, _cell: int | None, hint: str) -> ReadError:
        return ReadError(what, path=path, hint=hint)

    columns = columns_of(names, options.columns, fail)
    if not columns.header:
        listed = f"columns: {', '.join(names)}" if names else "there are none"
        raise fail("there is no column “target” beside one of its roles", None, f"choose with --column; {listed}")
    return columns


def _used(columns: Columns) -> list[int]:
    """The columns that are read at all."""
    single = (columns.target, columns.source, columns.id, columns.document, columns.ignore)
    langs = (columns.source_lang, columns.target_lang)
    return [column for column in dict.fromkeys((*single, *langs, *columns.references)) if column >= 0]


def _malformed(path: str, what: str) -> ReadError:
    hint = "the file may be cut off, or be of another format; write it again"
    return ReadError(f"this is no Parquet that can be read: {what}", path=path, hint=hint)


READER: Reader = ParquetReader()
