"""What every format of annotations owes: its sample, marks inside their texts, and clear errors for what is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck import registry
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation
from tqcheck.model.text import File, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tqcheck.model.annotation import Marked
    from tqcheck.model.plugins import AnnotationFormat

NAMES = registry.names("annotation-format")
ALL = {name: cast("AnnotationFormat", registry.load("annotation-format", name)) for name in NAMES}

each = pytest.mark.parametrize("name", NAMES)


def read_or_refuse(name: str, data: bytes) -> None:
    """Read what a file holds, unless it is refused as it should be; any other error fails the test."""
    try:
        items = list(ALL[name].read(File("marks", data)))
    except ReadError as problem:
        error = problem
    else:
        judge(name, items)
        return
    assert error.path == "marks"


def judge(name: str, items: Sequence[Marked]) -> None:
    for item in items:
        for annotation in item.annotations:
            assert 0 <= annotation.span.start <= annotation.span.end
            assert annotation.category
            text = item.target if annotation.side == "target" else item.source
            if text is not None and name in ("mqm-tsv", "xliff"):
                assert annotation.span.end <= len(text)


def test_suffixes_belong_to_one_format_each() -> None:
    suffixes = [suffix for item in ALL.values() for suffix in item.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@each
class TestFormat:
    def test_the_sample_is_read(self, name: str) -> None:
        (item,) = ALL[name].read(File("marks", ALL[name].sample))
        assert (item.unit, item.target, item.raters) == ("1", "Net profits rose by 8 %.", ("rater1",))
        assert item.annotations == (Annotation(Span(4, 11), "accuracy/mistranslation", "minor", rater="rater1"),)

    def test_it_knows_its_sample_and_no_other(self, name: str) -> None:
        assert [other for other in NAMES if ALL[other].sniff(ALL[name].sample)] == [name]

    @pytest.mark.parametrize("head", [b"", b"\0\0", b"\xff", b"hello", b"{", b"[]", b"<html>"])
    def test_it_does_not_take_what_is_none(self, name: str, head: bytes) -> None:
        assert not ALL[name].sniff(head)

    def test_a_byte_order_mark_and_other_line_ends_make_no_difference(self, name: str) -> None:
        data = ALL[name].sample
        expected = list(ALL[name].read(File("marks", data)))
        assert list(ALL[name].read(File("marks", b"\xef\xbb\xbf" + data))) == expected
        assert list(ALL[name].read(File("marks", data.replace(b"\n", b"\r\n")))) == expected

    def test_it_reads_from_the_disk(self, name: str, tmp_path: Path) -> None:
        path = tmp_path / "marks"
        path.write_bytes(ALL[name].sample)
        assert list(ALL[name].read(File(str(path)))) == list(ALL[name].read(File("marks", ALL[name].sample)))

    def test_a_missing_file_is_an_error(self, name: str) -> None:
        with pytest.raises(ReadError, match="No such file") as caught:
            list(ALL[name].read(File("no such file")))
        assert caught.value.hint

    @pytest.mark.parametrize(
        "data", [b"\0", b"\xff\xfe", b"\x80\x81", b"PK\x03\x04" + bytes(60), b"hello\n", b"[" * 9000]
    )
    def test_what_is_no_annotation_is_an_error_with_its_path(self, name: str, data: bytes) -> None:
        with pytest.raises(ReadError) as caught:
            list(ALL[name].read(File("here", data)))
        assert caught.value.path == "here"

    @given(data=st.binary(max_size=80))
    def test_any_bytes_give_annotations_or_an_error(self, name: str, data: bytes) -> None:
        read_or_refuse(name, data)

    @given(data=st.data())
    @settings(max_examples=200)
    def test_a_damaged_sample_gives_annotations_or_an_error(self, name: str, data: st.DataObject) -> None:
        whole = ALL[name].sample
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(start + 20, len(whole))))
        new = data.draw(st.one_of(st.binary(max_size=6), st.sampled_from([b"<v>", b"</v>", b"\t", b"\n", b'"', b"-1"])))
        read_or_refuse(name, whole[:start] + new + whole[end:])
