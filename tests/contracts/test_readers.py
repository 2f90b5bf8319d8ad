"""What every reader keeps, whatever its format: one suite over all that the registry lists."""

from __future__ import annotations

import pickle
import tracemalloc
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck import registry
from tqcheck.errors import ReadError, ResourceError
from tqcheck.model.plugins import Reader, ReadOptions, WritingReader
from tqcheck.model.text import Document, Edit, File, Segment, Span
from tqcheck.readers._lines import Lines
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def has_sample(name: str) -> bool:
    """Whether what the reader needs is installed."""
    try:
        return bool(cast("Reader", registry.load("reader", name)).sample)
    except ResourceError:
        return False


NAMES = tuple(name for name in registry.names("reader") if has_sample(name))
ALL = {name: cast("Reader", registry.load("reader", name)) for name in NAMES}
TEXTUAL = [name for name in NAMES if not ALL[name].sample.data.startswith((b"PK", b"PAR1"))]
WRITERS = [name for name in NAMES if hasattr(ALL[name], "write")]

ENCODED = {
    "utf-8 with BOM": ("utf-8-sig", "utf-8-sig"),
    "utf-16": ("utf-16", "utf-16"),
    "utf-16 without BOM": ("utf-16-be", "utf-16-be"),
}


def read(name: str, data: bytes) -> Document:
    return ALL[name].read(File(ALL[name].sample.name, data), ReadOptions())


def word_of(name: str) -> str:
    """A word of the first target that stands in the file as such."""
    return next(word for word in ALL[name].sample.targets[0].split() if word.isalpha())


def texts(document: Document) -> list[tuple[str | None, str]]:
    return [(unit.source.text if unit.source else None, unit.target.text) for unit in document.units]


def segments(document: Document) -> Iterator[Segment]:
    for unit in document.units:
        yield unit.target
        yield from [unit.source] if unit.source else []
        yield from unit.references


def at_place(lines: Lines, segment: Segment, span: Span) -> str:
    place = segment.place(span)
    assert place.line is not None
    assert place.column is not None
    assert place.end_line is not None
    assert place.end_column is not None
    return lines.text[lines.offset(place.line, place.column) : lines.offset(place.end_line, place.end_column)]


def read_or_refuse(name: str, data: bytes) -> Document | None:
    """The document with all of its units read, or None; any other error than a good ReadError fails the test."""
    try:
        document = read(name, data)
        for segment in segments(document):
            segment.place(Span(0, len(segment.text)))
    except ReadError as problem:
        error = problem
    else:
        return document
    assert error.path == ALL[name].sample.name
    assert error.hint
    return None


@pytest.mark.parametrize("name", NAMES)
class TestEveryReader:
    def test_sample_gives_its_units(self, name: str) -> None:
        sample = ALL[name].sample
        found = texts(read(name, sample.data))
        assert tuple(target for _, target in found) == sample.targets
        assert tuple(source for source, _ in found) == (sample.sources or (None,) * len(sample.targets))

    def test_document_says_where_it_is_from(self, name: str) -> None:
        document = read(name, ALL[name].sample.data)
        assert (document.id, document.path, document.format) == (ALL[name].sample.name, ALL[name].sample.name, name)

    def test_languages_of_the_user_come_first(self, name: str) -> None:
        sample = ALL[name].sample
        document = ALL[name].read(File(sample.name, sample.data), ReadOptions("yue", "en-AU"))
        assert (document.source_lang, document.target_lang) == ("yue", "en-AU")
        assert all(unit.target.lang == "en-AU" for unit in document.units)
        assert all(unit.source.lang == "yue" for unit in document.units if unit.source)

    def test_only_its_own_reader_recognizes_the_sample(self, name: str) -> None:
        head = ALL[name].sample.data[:4096]
        by_name_alone = ("txt", "lines")
        assert [other for other in NAMES if other not in by_name_alone and ALL[other].sniff(head)] == (
            [name] if name not in by_name_alone else []
        )
        assert ALL["txt"].sniff(head) is (name in TEXTUAL)

    def test_suffixes_belong_to_one_reader(self, name: str) -> None:
        own = ALL[name].suffixes
        assert ALL[name].sample.name.endswith(own)
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in own)
        assert not {suffix for other in NAMES if other != name for suffix in ALL[other].suffixes} & set(own)

    def test_units_are_numbered_and_can_be_read_again(self, name: str) -> None:
        document = read(name, ALL[name].sample.data)
        first, second = list(document.units), list(document.units)
        assert first == second
        assert [unit.index for unit in first] == list(range(len(first)))
        assert len({unit.key for unit in first}) == len(first)

    def test_units_survive_pickling(self, name: str) -> None:
        units = list(read(name, ALL[name].sample.data).units)
        again = pickle.loads(pickle.dumps(units))
        for unit, copy in zip(units, again, strict=True):
            whole = Span(0, len(unit.target.text))
            assert copy.target.text == unit.target.text
            assert copy.target.place(whole) == unit.target.place(whole)

    def test_an_empty_file_has_no_units(self, name: str) -> None:
        assert list(read(name, b"").units) == []

    def test_a_truncated_file_is_read_or_refused(self, name: str) -> None:
        data = ALL[name].sample.data
        for twentieth in range(20):
            read_or_refuse(name, data[: len(data) * twentieth // 20])

    @given(data=st.data())
    def test_a_damaged_file_is_read_or_refused(self, name: str, data: st.DataObject) -> None:
        damaged = bytearray(ALL[name].sample.data)
        for _ in range(data.draw(st.integers(1, 8))):
            start = data.draw(st.integers(0, len(damaged)))
            end = data.draw(st.integers(start, min(start + 5, len(damaged))))
            damaged[start:end] = data.draw(
                st.binary(max_size=5) | st.sampled_from([b"\0", b"\r", b"\n\n", b"<", b'"', b"\\"])
            )
        read_or_refuse(name, bytes(damaged))

    @given(data=st.binary(max_size=200))
    def test_any_bytes_are_read_or_refused(self, name: str, data: bytes) -> None:
        read_or_refuse(name, data)

    @pytest.mark.parametrize(
        ("path", "message"),
        [("missing", "there is no such file"), (".", "this is a folder"), ("a\0b", "this is not a path")],
    )
    def test_a_file_that_cannot_be_opened(self, name: str, path: str, message: str, tmp_path: Path) -> None:
        with pytest.raises(ReadError, match=message) as caught:
            list(ALL[name].read(File(str(tmp_path / path)), ReadOptions()).units)
        assert caught.value.path == str(tmp_path / path)
        assert caught.value.hint

    def test_no_permission(self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "secret"
        path.write_bytes(ALL[name].sample.data)

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("pathlib.Path.open", refuse)
        monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
        with pytest.raises(ReadError, match="no permission to read this file"):
            ALL[name].read(File(str(path)), ReadOptions())

    def test_reads_from_the_disk_what_it_reads_from_bytes(self, name: str, tmp_path: Path) -> None:
        sample = ALL[name].sample
        path = tmp_path / sample.name
        path.write_bytes(sample.data)
        assert texts(ALL[name].read(File(str(path)), ReadOptions())) == texts(read(name, sample.data))


@pytest.mark.parametrize("name", TEXTUAL)
class TestTextualFormats:
    def test_encoding_is_reported(self, name: str) -> None:
        assert ("encoding", "utf-8") in read(name, ALL[name].sample.data).meta

    @given(data=st.data())
    def test_spans_lie_in_the_file_where_they_are_said_to(self, name: str, data: st.DataObject) -> None:
        sample = ALL[name].sample.data
        segment = data.draw(st.sampled_from(list(segments(read(name, sample)))))
        stretches = [Span(piece.start, piece.end) for piece in segment.origin.pieces if piece.verbatim]
        stretch = data.draw(st.sampled_from(stretches or [Span(0, len(segment.text))]))
        start = data.draw(st.integers(stretch.start, stretch.end))
        span = Span(start, data.draw(st.integers(start, stretch.end)))
        assert at_place(Lines(sample.decode()), segment, span) == segment.text[span.start : span.end]

    def test_pieces_cover_the_text(self, name: str) -> None:
        for segment in segments(read(name, ALL[name].sample.data)):
            pieces = segment.origin.pieces
            if pieces:
                assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
                assert pieces[-1].end == len(segment.text)

    @pytest.mark.parametrize("end", [b"\r\n", b"\r"])
    def test_line_ends_make_no_difference(self, name: str, end: bytes) -> None:
        sample = ALL[name].sample.data
        other = read(name, sample.replace(b"\n", end))
        assert texts(other) == texts(read(name, sample))
        for segment, same in zip(segments(read(name, sample)), segments(other), strict=True):
            whole = Span(0, len(segment.text))
            assert segment.place(whole) == same.place(whole)

    @pytest.mark.parametrize(("encoding", "shown"), ENCODED.values(), ids=ENCODED)
    def test_encodings_make_no_difference(self, name: str, encoding: str, shown: str) -> None:
        sample = ALL[name].sample.data
        document = read(name, sample.decode().encode(encoding))
        assert texts(document) == texts(read(name, sample))
        assert ("encoding", shown) in document.meta

    def test_broken_utf8_is_refused_with_the_offset(self, name: str) -> None:
        sample = ALL[name].sample.data
        at = sample.index(b" ", len(sample) // 2)
        with pytest.raises(ReadError, match="this byte is not") as caught:
            list(read(name, sample[:at] + b"\xff" + sample[at:]).units)
        assert caught.value.offset == at
        assert caught.value.hint == "save the file as UTF-8"

    def test_half_characters_are_refused(self, name: str) -> None:
        with pytest.raises(ReadError, match="this byte is not"):
            list(read(name, ALL[name].sample.data + b"\xed\xa0\x80").units)

    def test_nul_bytes_are_refused(self, name: str) -> None:
        sample = ALL[name].sample.data
        at = sample.index(b" ", len(sample) // 2)
        with pytest.raises(ReadError, match=r"NUL|not well-formed") as caught:
            list(read(name, sample[:at] + b"\0" + sample[at:]).units)
        assert caught.value.offset == at or caught.value.line

    @pytest.mark.parametrize("character", ["\u2028", "\u0085", "\x0b", "\x0c", "\x1c"])
    def test_no_other_line_ends(self, name: str, character: str) -> None:
        sample = ALL[name].sample
        word = word_of(name)
        other = read_or_refuse(name, sample.data.decode().replace(word, word + character, 1).encode())
        if other is None:  # XML and JSON have no control characters
            assert character < " "
            return
        before = [segment.place(Span(0, 0)).line for segment in segments(read(name, sample.data))]
        assert [segment.place(Span(0, 0)).line for segment in segments(other)] == before
        assert word + character in next(iter(other.units)).target.text

    def test_marks_of_direction_stay(self, name: str) -> None:
        sample = ALL[name].sample
        word = word_of(name)
        marked = word + "\u200f\u202e\u2066"
        document = read(name, sample.data.decode().replace(word, marked, 1).encode())
        assert next(iter(document.units)).target.text == sample.targets[0].replace(word, marked, 1)

    def test_a_very_long_line(self, name: str) -> None:
        sample = ALL[name].sample
        word = word_of(name)
        long = (word + " ") * 200_000
        document = read(name, sample.data.decode().replace(word, long, 1).encode())
        target = next(iter(document.units)).target
        assert target.text == sample.targets[0].replace(word, long, 1)
        assert target.place(Span(len(long) - 2, len(long) - 1)).line == target.place(Span(0, 1)).line

    def test_streamed_units_need_no_memory(self, name: str, tmp_path: Path) -> None:
        sample = ALL[name].sample
        if not read(name, sample.data).streamed:
            return
        path = tmp_path / sample.name
        head, _, row = sample.data.strip().rpartition(b"\n")
        path.write_bytes(head + b"\n" + (row + b"\n") * 20_000)
        tracemalloc.start()
        try:
            count = sum(1 for _ in ALL[name].read(File(str(path)), ReadOptions()).units)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert count >= 20_000
        assert peak < 500_000


@pytest.mark.parametrize("name", WRITERS)
class TestWriters:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("whole", [True, False], ids=["", "without the last line end"])
    def test_without_edits_no_byte_changes(self, name: str, encoding: str, end: str, whole: bool) -> None:
        writer = cast("WritingReader", ALL[name])
        text = ALL[name].sample.data.decode().replace("\n", end)
        data = (text if whole else text.rstrip()).encode(encoding)
        document = read(name, data)
        assert writer.write(File(ALL[name].sample.name, data), document, []) == data

    @given(data=st.data())
    def test_reading_shows_just_the_edit(self, name: str, data: st.DataObject) -> None:
        writer = cast("WritingReader", ALL[name])
        end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
        encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]))
        content = ALL[name].sample.data.decode().replace("\n", end).encode(encoding)
        document = read(name, content)
        units = list(document.units)
        unit = data.draw(st.sampled_from(units))
        start = data.draw(st.integers(0, len(unit.target.text)))
        stop = data.draw(st.integers(start, len(unit.target.text)))
        edit = Edit("target", Span(start, stop), data.draw(st.text("ab .,-1中*`\n\t&;#", max_size=4)))
        file = File(ALL[name].sample.name, content)
        if not writer.can_write(unit, edit):
            with pytest.raises(ReadError, match="cannot"):
                writer.write(file, document, [(unit.index, edit)])
            return
        expected = [other.target.text for other in units]
        expected[unit.index] = unit.target.text[:start] + edit.text + unit.target.text[stop:]
        written = writer.write(file, document, [(unit.index, edit)])
        after = [other.target.text for other in read(name, written).units]
        assert after == [text for text in expected if text.strip() or unit.source]

    def test_edits_of_several_units_and_the_same_unit(self, name: str) -> None:
        writer = cast("WritingReader", ALL[name])
        sample = ALL[name].sample
        document = read(name, sample.data)
        first = sample.targets[0]
        edits = [(0, Edit("target", Span(1, 2), "zz")), (0, Edit("target", Span(3, 4), "yy"))]
        written = writer.write(File(sample.name, sample.data), document, list(reversed(edits)))
        assert texts(read(name, written))[0][1] == first[0] + "zz" + first[2] + "yy" + first[4:]

    def test_overlapping_edits_are_refused(self, name: str) -> None:
        writer = cast("WritingReader", ALL[name])
        sample = ALL[name].sample
        edits = [(0, Edit("target", Span(1, 3), "a")), (0, Edit("target", Span(2, 4), "b"))]
        with pytest.raises(ReadError, match="two edits overlap"):
            writer.write(File(sample.name, sample.data), read(name, sample.data), edits)

    def test_a_file_that_changed_is_refused(self, name: str) -> None:
        writer = cast("WritingReader", ALL[name])
        sample = ALL[name].sample
        document = read(name, sample.data)
        word = word_of(name)
        changed = sample.data.replace(word.encode(), word.upper().encode()[::-1])
        with pytest.raises(ReadError, match="the file has changed since it was read"):
            writer.write(File(sample.name, changed), document, [(0, Edit("target", Span(0, 2), "Xy"))])

    def test_a_character_that_the_encoding_lacks_is_refused(self, name: str) -> None:
        writer = cast("WritingReader", ALL[name])
        data = ALL[name].sample.data.decode().replace("A", "一二三四五六").encode("big5", "ignore")
        if charset.decode(data, "x")[1] != "big5":
            return
        document = read(name, data)
        with pytest.raises(ReadError, match="“ß” cannot be written in big5"):
            writer.write(File("x", data), document, [(0, Edit("target", Span(1, 2), "ß"))])
