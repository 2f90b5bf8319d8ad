from __future__ import annotations

from pathlib import Path

from tqcheck import api
from tqcheck.config.settings import ScoreOptions, Settings
from tqcheck.engine.scoring.weakest import MOST


def test_the_weakest_segments_come_with_their_texts_and_empty_ones_do_not(project: Path) -> None:
    Path("hyp.txt").write_text("Quite right.\n\nAll wrong here.\nNearly right it is.\n")
    Path("ref.txt").write_text("Quite right.\n\nNobody knew.\nNearly right it was.\n")
    settings = Settings(score=ScoreOptions(metrics=("ter", "chrf"), level="segment"))
    request = api.score_request(settings, ["hyp.txt"], references=["ref.txt"], texts=True)
    report = api.score(request, settings, jobs=1)
    assert [(text.unit, text.target, text.source, text.references) for text in report.texts] == [
        ("3", "All wrong here.", None, ("Nobody knew.",)),
        ("4", "Nearly right it is.", None, ("Nearly right it was.",)),
        ("1", "Quite right.", None, ("Quite right.",)),
    ]


def test_there_are_only_so_many_and_none_without_scores_of_segments(project: Path) -> None:
    Path("hyp.txt").write_text("".join(f"Line {number}.\n" for number in range(3 * MOST)))
    settings = Settings(score=ScoreOptions(metrics=("chrf",), level="segment"))
    request = api.score_request(settings, ["hyp.txt"], references=["hyp.txt"], texts=True)
    assert len(api.score(request, settings, jobs=1).texts) == MOST
    settings = Settings(score=ScoreOptions(metrics=("chrf",)))
    request = api.score_request(settings, ["hyp.txt"], references=["hyp.txt"], texts=True)
    assert api.score(request, settings, jobs=1).texts == ()
