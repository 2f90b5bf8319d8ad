from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.config.tomlfile import from_here, read_toml
from tqcheck.errors import ConfigError

TEXT = """\
top = 1
dotted.key = 2
[a]
  x = 3
[ b . "c.d" ] # comment
y=[
  "x",
]
[[items]]
z = 1
[[items]]
z = 2
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("top",), (1, 1)),
        (("dotted", "key"), (2, 1)),
        (("a",), (3, 2)),
        (("a", "x"), (4, 3)),
        (("b",), (5, 3)),
        (("b", "c.d"), (5, 3)),
        (("b", "c.d", "y"), (6, 1)),
        (("b", "c.d", "y", 0), (6, 1)),
        (("items", 0, "z"), (10, 1)),
        (("items", 1, "z"), (12, 1)),
        (("items", 1, "none"), (11, 3)),
        (("nowhere",), (1, 1)),
    ],
)
def test_the_place_of_a_key(project: Path, path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    (project / "a.toml").write_text(TEXT)
    assert read_toml("a.toml").place(path) == place


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_do_not_matter(project: Path, line_end: str, mark: str) -> None:
    (project / "a.toml").write_bytes((mark + TEXT.replace("\n", line_end)).encode())
    assert read_toml("a.toml").place(("a", "x")) == (4, 3)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"profile = \n", r"a\.toml:1:11: malformed TOML: Invalid value\n    profile ="),
        (b"ok = 1\nx = [1,\n", r"a\.toml:2:8: malformed TOML: "),
        (b"a = 1\na = 2\n", r"a\.toml:2:6: malformed TOML: Cannot overwrite a value"),
        (b"x = '\xff'\n", r"a\.toml:byte 5: the configuration is not UTF-8"),
        (b"x = " + b"[" * 100_000, r"a\.toml: the configuration is nested too deeply"),
        (b"x = " + b"9" * 10_000, r"a\.toml: malformed TOML: Exceeds the limit"),
    ],
)
def test_malformed_files(project: Path, data: bytes, message: str) -> None:
    (project / "a.toml").write_bytes(data)
    with pytest.raises(ConfigError, match=message):
        read_toml("a.toml")


def test_a_file_that_cannot_be_read(project: Path) -> None:
    with pytest.raises(ConfigError, match=r"^none\.toml: cannot read the configuration: No such file"):
        read_toml("none.toml")


def test_a_path_from_here_is_the_shorter_one(project: Path) -> None:
    assert from_here(str(project / "a" / "b.toml")) == str(Path("a", "b.toml"))
    assert from_here(str(Path("a", "..", "b.toml"))) == "b.toml"
    assert from_here("/b.toml") == str(Path("/b.toml").absolute())
