"""What every glossary format owes: entries with their places, what it holds comes back, errors for what cannot be read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.zips import zipped
from tqcheck import registry
from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import COLUMNS, Glossary, TermEntry
from tqcheck.termbase.formats._entries import entry_of, values_of
from tqcheck.termbase.formats._values import POS

if TYPE_CHECKING:
    from tqcheck.model.plugins import GlossaryFormat

NAMES = registry.names("glossary-format")
XML = [name for name in NAMES if name in ("tbx", "tmx")]

# UTX has no quotes: a line that starts with # is a comment, a cell of a hyphen is empty, a line end ends the row.
ALPHABET = "aB é,;:|\\\"'=+@<>&%[]{}()!?*`~_/.枣岭矿，😀\u200d\u00ad\u0301٣0٠"
LINE_ENDS = "#-\n\t\u2028\x0c"


def glossary_format(name: str) -> GlossaryFormat:
    return cast("GlossaryFormat", registry.load("glossary-format", name))


def entries(name: str) -> st.SearchStrategy[list[TermEntry]]:
    """Lists of entries that the format can hold as entries, in the shape in which readers give them."""
    text = st.text(ALPHABET if name == "utx" else ALPHABET + LINE_ENDS, max_size=12)
    forms = st.lists(text.filter(str.strip), max_size=3).map(tuple)
    some = st.lists(text.filter(str.strip), min_size=1, max_size=2).map(tuple)
    holds = glossary_format(name).holds
    return st.lists(
        st.builds(
            TermEntry,
            id=st.just(""),
            preferred=forms,
            source=some if name == "utx" else forms,
            admitted=forms,
            forbidden=forms,
            case=st.sampled_from(["insensitive", "sensitive"]),
            domain=text,
            note=text,
            pos=st.sampled_from(["", *POS]),
            scope=forms,
            dnt=st.booleans() if "dnt" in holds else st.just(False),
            definition=text,
        )
        .map(lambda entry: entry_of("p", 1, values_of(entry), []))
        .filter(lambda entry: entry is not None and not (name == "utx" and not entry.source)),
        max_size=4,
    )  # type: ignore[return-value]


def held(entry: TermEntry, name: str) -> dict[str, object]:
    holds = glossary_format(name).holds
    return {column: getattr(entry, column) for column in COLUMNS if column in holds}


SAMPLE = Glossary(
    (
        TermEntry(
            "", ("Zaoling Mining",), ("枣岭矿业", "枣矿"), ("the Group",), ("Jujube Mining",), "sensitive", "name"
        ),
        TermEntry("", ("conveyor",), ("输送机",), note="see also: belt", pos="noun", definition="moves coal"),
        TermEntry("", (), ("WX-9",), forbidden=("Weixing 9",)),
    ),
    source_lang="zh",
    target_lang="en",
)


def test_suffixes_belong_to_one_format_each() -> None:
    suffixes = [suffix for name in NAMES for suffix in glossary_format(name).suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("name", NAMES)
class TestReading:
    @pytest.mark.parametrize(
        "data",
        [b"", b"\n\n", b"\0", b"\xff\xfe", b"\x80\x81", b"no such column\nx\n", b"x" * 300_000, b"PK\x03\x04", b"<a/>"],
    )
    def test_what_is_no_glossary_is_an_error_with_its_path(self, name: str, data: bytes) -> None:
        with pytest.raises(TermbaseError) as caught:
            glossary_format(name).read("here", data, ReadOptions())
        assert caught.value.path == "here"

    @given(
        head=st.sampled_from(
            [b"", b"preferred\n", b"source,preferred\n", b"source\tpreferred\n", b"#UTX 1.11; zh/en\n"]
        ),
        data=st.binary(max_size=60),
    )
    def test_any_bytes_give_a_glossary_or_an_error(self, name: str, head: bytes, data: bytes) -> None:
        self.judge(name, head + data)

    @settings(max_examples=100)
    @given(data=st.data())
    def test_a_damaged_file_gives_a_glossary_or_an_error(self, name: str, data: st.DataObject) -> None:
        whole = glossary_format(name).write(SAMPLE)
        if name == "xlsx" and data.draw(st.booleans()):
            with zipfile.ZipFile(io.BytesIO(whole)) as archive:
                parts = {part: archive.read(part) for part in archive.namelist()}
            part = data.draw(st.sampled_from(sorted(parts)))
            self.judge(name, zipped({**parts, part: self.damaged(parts[part], data)}))
        else:
            self.judge(name, self.damaged(whole, data))

    @staticmethod
    def damaged(content: bytes, data: st.DataObject) -> bytes:
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(start + 40, len(content))))
        return content[:start] + data.draw(st.binary(max_size=8)) + content[end:]

    @staticmethod
    def judge(name: str, content: bytes) -> None:
        try:
            glossary = glossary_format(name).read("here", content, ReadOptions())
        except TermbaseError:
            return
        for entry in glossary.entries:
            assert entry.path == "here"
            assert entry.line is not None
            assert entry.preferred or entry.forbidden or (entry.dnt and entry.source)
        assert len({entry.id for entry in glossary.entries}) == len(glossary.entries)


@pytest.mark.parametrize("name", NAMES)
class TestWriting:
    @given(data=st.data())
    def test_what_is_written_comes_back(self, name: str, data: st.DataObject) -> None:
        drawn = data.draw(entries(name))
        written = glossary_format(name).write(Glossary(tuple(drawn), (), "zh", "en"))
        glossary = glossary_format(name).read("g", written, ReadOptions("zh", "en") if drawn else ReadOptions())
        assert [held(entry, name) for entry in glossary.entries] == [held(entry, name) for entry in drawn]
        assert glossary.defects == ()

    def test_without_languages_it_comes_back_as_well(self, name: str) -> None:
        written = glossary_format(name).write(replace(SAMPLE, source_lang="", target_lang=""))
        glossary = glossary_format(name).read("g", written, ReadOptions())
        assert [held(entry, name) for entry in glossary.entries] == [held(entry, name) for entry in SAMPLE.entries]
        assert (glossary.source_lang, glossary.target_lang, glossary.defects) == ("", "", ())

    def test_an_empty_glossary_can_be_written_and_read(self, name: str) -> None:
        assert glossary_format(name).read("g", glossary_format(name).write(Glossary(())), ReadOptions()).entries == ()

    def test_the_same_entries_are_the_same_bytes(self, name: str) -> None:
        assert glossary_format(name).write(SAMPLE) == glossary_format(name).write(SAMPLE)

    def test_control_characters_and_halves_of_pairs_do_no_harm(self, name: str) -> None:
        entry = TermEntry("", ("a\x01b\ud800",), ("甲\ufffe",), note="x\x0by\r\nz\x9f")
        written = glossary_format(name).write(Glossary((entry,), (), "zh", "en"))
        (back,) = glossary_format(name).read("g", written, ReadOptions()).entries
        assert (back.source, back.preferred) == (("甲",), ("ab",))
        assert back.note.split() == ["xy", "z"]


@pytest.mark.parametrize("name", XML)
class TestXml:
    LAUGHS = (
        b'<?xml version="1.0"?>\n<!DOCTYPE %s [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">]>\n<%s><note>&b;</note></%s>'
    )

    def test_entities_are_refused(self, name: str) -> None:
        root = {"tbx": b"tbx", "tmx": b"tmx"}[name]
        with pytest.raises(TermbaseError, match="declaration of an entity") as caught:
            glossary_format(name).read("g", self.LAUGHS % (root, root, root), ReadOptions())
        assert caught.value.line == 3

    def test_a_cut_file_says_where(self, name: str) -> None:
        data = glossary_format(name).write(SAMPLE)
        with pytest.raises(TermbaseError, match="malformed XML") as caught:
            glossary_format(name).read("g", data[: len(data) // 2], ReadOptions())
        assert caught.value.line == data[: len(data) // 2].count(b"\n") + 1
        assert caught.value.column is not None

    def test_another_root_is_refused(self, name: str) -> None:
        with pytest.raises(TermbaseError, match="it starts with <html>"):
            glossary_format(name).read("g", b"<html/>", ReadOptions())

    def test_deep_nesting_is_refused(self, name: str) -> None:
        data = f"<{name}>{'<a>' * 5000}".encode()
        with pytest.raises(TermbaseError, match="nested more than"):
            glossary_format(name).read("g", data, ReadOptions())

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
    def test_encodings(self, name: str, encoding: str) -> None:
        text = glossary_format(name).write(SAMPLE).decode().replace("UTF-8", encoding.removesuffix("-sig"))
        glossary = glossary_format(name).read("g", text.encode(encoding), ReadOptions())
        assert glossary.entries[0].source == ("枣岭矿业", "枣矿")


@pytest.mark.parametrize("name", NAMES)
def test_a_very_long_form_is_refused(name: str) -> None:
    entry = TermEntry("", ("x" * 1_000_000,), ("甲",))
    with pytest.raises(TermbaseError, match=r"longer than|more than|field larger"):
        read_whole(name, Glossary((entry,), (), "zh", "en"))


def read_whole(name: str, glossary: Glossary) -> None:
    defects = glossary_format(name).read("g", glossary_format(name).write(glossary), ReadOptions()).defects
    for defect in defects:
        if defect.fatal:
            raise TermbaseError(defect.what)


@example(["a\\", "b"])
@example(["\\|", "\\\\"])
@given(st.lists(st.text("ab\\|", min_size=1), min_size=1, max_size=4))
def test_bars_and_backslashes_in_a_cell(forms: list[str]) -> None:
    from tqcheck.termbase.formats._values import join, split

    assert split(join(forms)) == forms
