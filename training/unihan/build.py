"""Makes `tqcheck/text/_hanzi_tables.py` from the Unihan database.

    python training/unihan/build.py FOLDER

FOLDER holds `Unihan_Readings.txt` and `Unihan_Variants.txt` of the Unicode Character Database (they are in Unihan.zip,
one zip a version). The shipped tables were made from version 14.0.0.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).parents[2] / "tqcheck" / "text" / "_hanzi_tables.py"

HEADER = '''\
"""Chinese characters: how they are read, what they mean, and their simplified forms. Made by training/unihan/build.py.

Data of the Unihan database {version}, © Unicode, Inc., under the Unicode License V3 (https://www.unicode.org/license.txt).

READINGS: a line for each Mandarin syllable without tone, "zao:" and the characters of GB 2312 that are read so; the
usual reading of a character stands in the part before the bar, others behind it.
GLOSSES: a line for each English word in lower case, "jujube:" and the characters that Unihan glosses with it.
TRADITIONAL, SIMPLIFIED: the same places correspond.
"""

from __future__ import annotations

'''

NO_GLOSSES = """\
ancient and another archaic character classical classifier etc for form from interjection into kind measure name off old
one out particle person place radical see someone something such surname the thing type used variant very with
"""
"""Words that say what sort of character it is, not what it means."""

_PARENTHESES = re.compile(r"\([^)]*\)")
_WORD = re.compile(r"[a-z]{3,}")


def fields(path: Path, *names: str) -> dict[str, dict[str, str]]:
    """Field to character to value."""
    found: dict[str, dict[str, str]] = {name: {} for name in names}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("U+"):
            code, name, value = line.split("\t")
            if name in found:
                found[name][chr(int(code[2:], 16))] = value
    return found


def toneless(syllable: str) -> str:
    """`zǎo` to `zao`, `lǜ` to `lv`."""
    decomposed = unicodedata.normalize("NFD", syllable.replace("ü", "v").replace("ǖ", "v"))
    umlaut = "\N{COMBINING DIAERESIS}" in decomposed
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.replace("u", "v") if umlaut else plain


def in_gb2312(char: str) -> bool:
    """Whether a character is one of the 6,763 that simplified Chinese in general use is written with."""
    try:
        return len(char.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def readings(tables: dict[str, dict[str, str]]) -> dict[str, tuple[str, str]]:
    """Syllable to (characters usually read so, characters sometimes read so)."""
    usual: dict[str, list[str]] = {}
    other: dict[str, list[str]] = {}
    for char, value in sorted(tables["kMandarin"].items()):
        if not in_gb2312(char):
            continue
        first = toneless(value.split()[0])
        usual.setdefault(first, []).append(char)
        # Readings met in running text (kHanyuPinlu), rare ones left out.
        counts = re.findall(r"(\S+?)\((\d+)\)", tables["kHanyuPinlu"].get(char, ""))
        total = sum(int(count) for _, count in counts)
        more = {toneless(syllable) for syllable, count in counts if int(count) * 50 >= total} - {first}
        for syllable in sorted(more):
            other.setdefault(syllable, []).append(char)
    return {
        syllable: ("".join(usual.get(syllable, ())), "".join(other.get(syllable, ())))
        for syllable in sorted(usual.keys() | other.keys())
        if syllable.isascii() and syllable.isalpha()
    }


def glosses(definitions: dict[str, str]) -> dict[str, str]:
    """English word to the characters that mean it."""
    found: dict[str, list[str]] = {}
    for char, value in sorted(definitions.items()):
        if not in_gb2312(char):
            continue
        for item in re.split("[;,]", _PARENTHESES.sub("", value.lower())):
            words = item.split()
            if words[:1] == ["to"]:
                words = words[1:]
            if words[:1] in (["a"], ["an"], ["the"]):
                words = words[1:]
            if len(words) == 1 and _WORD.fullmatch(words[0]) and words[0] not in NO_GLOSSES.split():
                chars = found.setdefault(words[0], [])
                if char not in chars:
                    chars.append(char)
    return {word: "".join(chars) for word, chars in sorted(found.items())}


def simplifications(variants: dict[str, str]) -> list[tuple[str, str]]:
    """(traditional, simplified) where the simplified form is one other character."""
    pairs = []
    for char, value in sorted(variants.items()):
        forms = [chr(int(code[2:], 16)) for code in value.split()]
        # A character that is itself simplified in one of its senses (乾) stays.
        if len(forms) == 1 and forms[0] != char and in_gb2312(forms[0]) and not in_gb2312(char):
            pairs.append((char, forms[0]))
    return pairs


def literal(name: str, lines: list[str]) -> str:
    """A string constant of one line for each item, with a line break before the first and behind the last."""
    return f'{name} = """\n' + "\n".join(lines) + '\n"""\n'


def wrapped(name: str, text: str) -> str:
    """A string constant of one long text, in pieces of 55 characters."""
    pieces = "\n".join(f'    "{text[start : start + 55]}"' for start in range(0, len(text), 55))
    return f"{name} = (\n{pieces}\n)\n"


def main(folder: Path) -> None:
    """Write the module."""
    source = folder / "Unihan_Readings.txt"
    version = re.search(r"Unicode version: (\S+)", source.read_text(encoding="utf-8"))
    if version is None:
        sys.exit(f"{source} does not say which version of Unicode it is of")
    tables = fields(source, "kMandarin", "kHanyuPinlu", "kDefinition")
    variants = fields(folder / "Unihan_Variants.txt", "kSimplifiedVariant")["kSimplifiedVariant"]
    pairs = simplifications(variants)
    parts = [
        HEADER.format(version=version[1]),
        literal("READINGS", [f"{key}:{a}|{b}".removesuffix("|") for key, (a, b) in readings(tables).items()]),
        "\n",
        literal("GLOSSES", [f"{word}:{chars}" for word, chars in glosses(tables["kDefinition"]).items()]),
        "\n",
        wrapped("TRADITIONAL", "".join(old for old, _ in pairs)),
        "\n",
        wrapped("SIMPLIFIED", "".join(new for _, new in pairs)),
    ]
    OUTPUT.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
