"""All rules over texts that are good: a noisy rule shows as a difference.

The texts are the clean reports of corpus/ and the references of the others. They are checked as a user would check
them, with their source and glossary.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import snapshot
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.text import File

if TYPE_CHECKING:
    from tqcheck.model.report import Report

CORPUS = Path(__file__).parents[2] / "corpus"
NETWORK = ("suspect-phrase", "weak-segment")
"""Rules of a network, whose last digits differ from one processor to another."""
CLEAN = ("chairmans-statement", "press-release")
GOOD = sorted(
    [
        *(CORPUS / name / "target.en.txt" for name in CLEAN),
        *CORPUS.glob("*/reference.en.*"),
        *CORPUS.glob("*/bilingual.tsv"),
    ]
)


def check(path: Path, profile: str = "default") -> Report:
    folder = path.parent
    settings = Settings(
        profile=profile,
        ignore=NETWORK,
        source_lang="zh",
        target_lang="en",
        glossaries=(str(folder / "glossary.csv"),),
    )
    source = next(folder.glob("source.zh.*"), None)
    file = File(str(path), None if source is not None else references(path))
    report = api.check([file], settings, source=None if source is None else File(str(source)), jobs=1)
    assert report.problems == ()
    return report


def references(path: Path) -> bytes:
    """A bilingual report with its references in the place of its targets."""
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    assert rows[0] == ["source", "target", "reference", "id"]
    return "".join(
        f"{source}\t{good}\t{key}\n" for source, _, good, key in [("source", "", "target", "id"), *rows[1:]]
    ).encode()


@pytest.mark.parametrize("name", CLEAN)
def test_clean_reports_have_at_most_one_finding_in_a_thousand_words(name: str) -> None:
    report = check(CORPUS / name / "target.en.txt")
    assert report.words > 300
    assert len(report.open) * 1000 <= max(report.words, 1000)


@pytest.mark.parametrize("profile", ["default", "strict"])
def test_good_texts(profile: str) -> None:
    lines = []
    words = 0
    for path in GOOD:
        report = check(path, profile)
        words += report.words
        for finding in report.open:
            at = finding.location
            place = f"{path.relative_to(CORPUS).as_posix()}:{at.place.line}:{at.place.column}"
            lines.append(f"{place} {finding.code} “{snapshot.short(at.text)}”")
    lines.append(f"{len(lines)} findings in {words} words")
    snapshot.compare(f"clean-texts-{profile}.txt", "".join(f"{line}\n" for line in lines))
