"""The reader of a file by suffix, then by content; languages that nobody names are identified."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tqcheck import registry
from tqcheck.engine.read import known_formats, read, reader_for, with_languages
from tqcheck.errors import ReadError
from tqcheck.model.text import Document, File, Segment, TranslationUnit

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "The company held its annual meeting in the city, and the board approved the plan for the coming year."
CHINESE = "公司召开了年度会议，董事会通过了明年的工作计划，并对去年的成绩表示满意。"


@pytest.mark.parametrize(
    ("path", "data", "name"),
    [
        ("a.txt", b"", "txt"),
        ("a.TXT", b"", "txt"),
        ("a.markdown", b"", "md"),
        ("dir.md/a.tsv", b"", "tsv"),
        # A suffix goes before what the content looks like.
        ("a.txt", b"# Title\n", "txt"),
        ("a", b"# Title\n\nText\n", "md"),
        ("a.unknown", b'{"source": "a", "target": "b"}\n', "jsonl"),
        ("-", b"Plain words.\n", "txt"),
        ("a.unknown", b"", "txt"),
    ],
)
def test_the_reader_of_a_file(path: str, data: bytes, name: str) -> None:
    found, reader = reader_for(File(path, data))
    assert found == name
    assert reader is registry.load("reader", name)


def test_bytes_of_no_known_format_are_an_error_that_lists_what_can_be_read() -> None:
    with pytest.raises(
        ReadError, match=r"a\.bin: the format of this file is not known\n  help: files that can be read: .*\.txt"
    ):
        reader_for(File("a.bin", bytes(range(256)) * 8))


@pytest.mark.parametrize("path", ["gone.unknown", "a\0.unknown", "x" * 5000])
def test_a_file_that_cannot_be_opened_is_an_error(path: str) -> None:
    with pytest.raises(ReadError, match="cannot read this file: "):
        reader_for(File(path))


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="cannot read this file: Is a directory"):
        reader_for(File(str(tmp_path)))


def test_known_formats_are_those_of_the_registry() -> None:
    formats = known_formats()
    assert [name for name, _ in formats] == list(registry.names("reader"))
    assert all(suffix.startswith(".") for _, suffixes in formats for suffix in suffixes)


@pytest.mark.parametrize(
    ("name", "text", "options", "langs"),
    [
        ("a.txt", ENGLISH, {}, (None, "en")),
        ("a.txt", CHINESE, {}, (None, "zh")),
        ("a.txt", ENGLISH, {"target_lang": "de"}, (None, "de")),
        ("a.txt", "", {}, (None, None)),
        ("a.txt", "12, 13.", {}, (None, None)),
        ("a.tsv", f"{CHINESE}\t{ENGLISH}\n", {}, ("zh", "en")),
        ("a.tsv", f"{CHINESE}\t{ENGLISH}\n", {"source_lang": "ja"}, ("ja", "en")),
    ],
)
def test_languages(name: str, text: str, options: dict[str, str], langs: tuple[str | None, str | None]) -> None:
    document = read(File(name, text.encode()), **options)
    assert (document.source_lang, document.target_lang) == langs


def test_languages_are_identified_from_the_first_units_only() -> None:
    taken = []

    class Units:
        """Units that count how many are taken."""

        def __iter__(self):
            for index in range(100_000):
                taken.append(index)
                yield TranslationUnit(str(index), index, Segment(ENGLISH), Segment(CHINESE))

    document = with_languages(Document("a", "a", "tsv", Units(), streamed=True))
    assert (document.source_lang, document.target_lang) == ("zh", "en")
    assert max(taken) < 100
