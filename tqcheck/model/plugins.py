"""What a reader, a reporter, an executor and a format of glossaries or annotations must offer.

Protocols, not base classes: a plug-in is any object with these attributes, named READER, REPORTER, EXECUTOR or FORMAT
in its module. For checks see `tqcheck.rules.contract`, for metrics `tqcheck.model.metric`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TextIO, TypeVar

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.model.annotation import Marked
    from tqcheck.model.report import Report
    from tqcheck.model.scorereport import ScoreReport
    from tqcheck.model.term import Glossary
    from tqcheck.model.text import Document, Edit, File, TranslationUnit

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Sample:
    """A tiny file of a format and the units that it holds: what the contract suite starts from.

    Attributes:
        name: File name with a suffix of the format.
        data: The file's bytes.
        targets: The target texts of its units, in order.
        sources: The source texts, None where a unit has none; empty = none has.
    """

    name: str
    data: bytes
    targets: tuple[str, ...]
    sources: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user said about a file.

    Attributes:
        source_lang, target_lang: None = from the file, else identified.
        columns: (role, column) pairs, for tables whose columns are called otherwise; for each role of `ROLES` that is
            not among them, the column of its name, if there is one. Only readers of tables heed them.
    """

    source_lang: str | None = None
    target_lang: str | None = None
    columns: tuple[tuple[str, str], ...] = ()


ROLES = ("target", "source", "reference", "id", "document")
"""What a column of a table may be; only a reference may occur several times in a document."""


class Reader(Protocol):
    """Turns a file of one format into a document. Readers judge nothing.

    A reader of tables has an attribute `has_columns`, which is true. One whose files mostly hold something else has
    `named_only`, likewise: they are not taken up where a folder is walked.
    """

    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]

    @property
    def sample(self) -> Sample:
        """A tiny file; a property, so that a format of bytes may make it when it is asked for."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file of unknown suffix that starts with these bytes is of this format."""

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a file.

        Raises:
            ReadError: missing, undecodable or malformed; with the place.
        """


class Writer(Protocol):
    """A reader that can also put edits into a file."""

    def can_write(self, unit: TranslationUnit, edit: Edit) -> bool:
        """Whether `write` can place the edit; it refuses one that would touch markup or break a line or cell in two."""

    def write(self, file: File, document: Document, edits: Sequence[tuple[int, Edit]]) -> bytes:
        """The file's bytes with the edits carried out; without edits, byte for byte as they were.

        Args:
            edits: (index of the unit, edit) pairs, not overlapping.

        Raises:
            ReadError: an edit that `can_write` refuses, that overlaps another or that the file's encoding cannot hold;
                or the file is not the one that was read.
        """


class WritingReader(Reader, Writer, Protocol):
    """A format that is read and written."""


class Reporter(Protocol):
    """Renders a report. Reporters see nothing else; they do not filter, sort or call anything."""

    media_type: str

    def render(self, report: Report, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the report; machine formats ignore color and width (in terminal cells)."""


class Executor(Protocol):
    """Carries out a function over items; knows nothing of rules."""

    def map(self, function: Callable[[T], R], items: Iterable[T], *, jobs: int) -> Iterator[R]:
        """The results in the order of the items."""


class GlossaryFormat(Protocol):
    """Reads and writes one glossary format.

    Attributes:
        holds: The names of the columns (`model.term.COLUMNS`) that the format can hold.
    """

    suffixes: tuple[str, ...]
    holds: frozenset[str]

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries in the order of the file, and the defects of its rows, all of them.

        Args:
            options: Which languages to take from a file that has several.

        Raises:
            TermbaseError: nothing can be read from it; with the place.
        """

    def write(self, glossary: Glossary) -> bytes:
        """A file with the entries, without what the format cannot hold."""


class ScoreReporter(Protocol):
    """Renders a report of scores; the rest as for `Reporter`.

    Attributes:
        texts: Whether it shows the texts of the weakest segments, so that they are worth reading again.
    """

    media_type: str
    texts: bool

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the report."""


class AnnotationFormat(Protocol):
    """Reads errors that people marked, from one format.

    Attributes:
        sample: The bytes of a tiny file, from which the contract suite starts: one unit, `1`, with the target "Net
            profits rose by 8 %.", in which rater1 marked "profits" as a minor mistranslation.
    """

    suffixes: tuple[str, ...]
    sample: bytes

    def sniff(self, head: bytes) -> bool:
        """Whether a file that starts with these bytes is of this format."""

    def read(self, file: File) -> Iterable[Marked]:
        """The units of the file with what was marked in them.

        Raises:
            ReadError: malformed; with the place.
        """
