"""The metric `llm`: asks about each segment once, and turns what is left of the answers into penalties."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from tqcheck import __version__
from tqcheck.errors import ResourceError, TqcheckError
from tqcheck.metrics._line_cache import LineCache
from tqcheck.metrics._llm_answer import MalformedError, Mark, Verified, parse, verify
from tqcheck.metrics._llm_client import Client, FilteredError, UnansweredError, address
from tqcheck.metrics._llm_prompt import AGAIN, NON_TRANSLATION, PATHS, VERSION, messages
from tqcheck.model.metric import Measured
from tqcheck.model.mqm import CATEGORIES
from tqcheck.model.score import SuspectSpan
from tqcheck.text.digest import digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._llm_client import Reply
    from tqcheck.metrics.llm import Params
    from tqcheck.model.metric import MetricInput
    from tqcheck.model.score import Level

KEY_VARIABLE = "TQCHECK_LLM_API_KEY"
WORST = 25.0
"""Points of a segment at most, and of one that is no translation."""
_MAJOR, _MINOR, _MINOR_PUNCTUATION = 5.0, 1.0, 0.1
"""Freitag et al. 2021, table 12; they know no critical errors, which count as major ones."""
_PUNCTUATION = "linguistic-conventions/punctuation"

SIGNALS = tuple(category.mqm for category in CATEGORIES)
"""The categories, in the order of a row."""

_ATTEMPTS = 3
"""Answers that are asked for until one can be used."""
_IN_A_ROW = 5
"""Texts without an answer, one after the other, after which no more are sent."""


class _Text(NamedTuple):
    source: str
    target: str
    source_lang: str | None
    target_lang: str | None


class _Outcome(NamedTuple):
    """What came of a text; `verified` is None where there is no usable answer."""

    verified: Verified | None
    tally: dict[str, float]


class Judge:
    """The metric. A row: points, 1, and the points of each category."""

    def __init__(self, params: Params, *, client: Client | None = None) -> None:
        self._params = params
        self._client = client or Client(params, os.environ.get(KEY_VARIABLE, ""))
        self._host = urlsplit(params.endpoint).netloc
        what = (address(params.endpoint), params.model, str(params.temperature), str(VERSION))
        self._cache = LineCache("llm", digest(*what)) if params.cache else None
        self._lock = Lock()
        self._answered = 0
        self._failed_in_a_row = 0
        self._dead = ResourceError(f"the service at {self._host} does not answer")

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit; none for a unit without a usable answer.

        Raises:
            ConfigError: the service refuses the key, the model or the address.
            ResourceError: it does not answer at all.
        """
        texts = [_text(item) for item in batch]
        wanted = list(dict.fromkeys(texts))
        with self._client:
            pool = ThreadPoolExecutor(self._params.concurrency, thread_name_prefix="tqcheck-llm")
            try:
                outcomes = dict(zip(wanted, pool.map(self._judged, wanted), strict=True))
            except BaseException:
                self._client.stop()
                raise
            finally:
                pool.shutdown(wait=True, cancel_futures=True)
        if self._failed_in_a_row and not self._answered:
            raise self._dead
        measured = []
        told = set()
        for text in texts:
            verified, tally = outcomes[text]
            # What a text cost is told once, however often it occurs.
            counted = () if text in told else tuple(tally.items())
            told.add(text)
            measured.append(Measured((), tally=counted) if verified is None else _measured(verified, counted))
        return measured

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The mean over segments."""
        return total[0] / total[1]

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """The categories with the most points, and their share of all points."""
        points = sorted(((-value, name) for name, value in zip(SIGNALS, total[2:], strict=True) if value > 0))
        return tuple((name, f"{-value:.1f} of {total[0]:.1f} points") for value, name in points)

    def signature(self, *, references: int, level: Level) -> str:
        """The model, where it was asked, and the version of the prompt."""
        params = self._params
        parts = (
            f"model:{params.model}",
            f"host:{self._host}",
            f"prompt:{VERSION}",
            f"temperature:{params.temperature:g}",
        )
        return "|".join((*parts, "weights:wmt", f"version:tqcheck-{__version__}"))

    def _judged(self, text: _Text) -> _Outcome:
        try:
            return self._outcome(text)
        except TqcheckError:
            # The others must not go on, nor wait, until this is heard of in the order of the texts.
            self._client.stop()
            raise

    def _outcome(self, text: _Text) -> _Outcome:
        if not text.target.strip():
            # There is nothing to ask: all of it is missing, or there was nothing to translate.
            marks = (Mark("target", 0, 0, PATHS[NON_TRANSLATION], "major", whole=True),) if text.source.strip() else ()
            return _Outcome(Verified(marks, 0, 0), {})
        key = digest(*(part or "" for part in text))
        cached = self._cache.find(key) if self._cache else None
        if isinstance(cached, str):
            try:
                return _Outcome(verify(parse(cached), source=text.source, target=text.target), {"from the cache": 1})
            except MalformedError:
                pass  # Somebody wrote into the cache: ask again.
        return self._asked(text, key)

    def _asked(self, text: _Text, key: str) -> _Outcome:
        tally: dict[str, float] = {}
        if self._failed_in_a_row >= _IN_A_ROW:
            return _Outcome(None, {"not asked, for the service kept failing": 1})
        conversation = messages(text.source, text.target, text.source_lang, text.target_lang)
        reason = ""
        for _ in range(_ATTEMPTS):
            content = ""
            try:
                reply = self._client.ask(conversation)
                self._note_answer()
                self._count(tally, reply)
                content = reply.content
                verified = verify(parse(content), source=text.source, target=text.target)
            except MalformedError as problem:
                self._note_answer()
                reason = str(problem)
                _add(tally, "unusable answers", 1)
                again = {"role": "user", "content": AGAIN.format(reason=reason)}
                conversation = [
                    *conversation[:2],
                    *([{"role": "assistant", "content": content}] if content else []),
                    again,
                ]
                continue
            except FilteredError as problem:
                self._note_answer()
                return _Outcome(None, {**tally, f"without an answer ({problem.what})": 1})
            except UnansweredError as problem:
                self._note_failure(str(problem))
                return _Outcome(None, {**tally, f"without an answer ({problem.what})": 1})
            if self._cache:
                self._cache.add(key, reply.content, tokens=[reply.tokens_in, reply.tokens_out])
            if verified.invented:
                tally["quotes that are not in the text"] = verified.invented
            if verified.unclear:
                tally["quotes that occur several times"] = verified.unclear
            return _Outcome(verified, tally)
        return _Outcome(None, {**tally, "without a usable answer": 1})

    def _count(self, tally: dict[str, float], reply: Reply) -> None:
        _add(tally, "requests", 1)
        for name in reply.without:
            _add(tally, f"requests without {name}, which the service refuses", 1)
        if reply.tokens_in is None or reply.tokens_out is None:
            _add(tally, "requests without a count of tokens", 1)
            return
        _add(tally, "tokens sent", reply.tokens_in)
        _add(tally, "tokens received", reply.tokens_out)
        if self._params.price_in or self._params.price_out:
            cost = reply.tokens_in * self._params.price_in + reply.tokens_out * self._params.price_out
            _add(tally, "cost", cost / 1_000_000)

    def _note_answer(self) -> None:
        with self._lock:
            self._answered += 1
            self._failed_in_a_row = 0

    def _note_failure(self, reason: str) -> None:
        if self._client.stopped:
            return
        with self._lock:
            self._failed_in_a_row += 1
            self._dead = ResourceError(
                f"the service at {self._host} does not answer: {reason}", hint="nothing was scored by it; try later"
            )
            if not self._answered and self._failed_in_a_row >= _IN_A_ROW:
                raise self._dead


def _text(item: MetricInput) -> _Text:
    source, target = item.unit.source, item.unit.target
    return _Text(source.text if source else "", target.text, source.lang if source else None, target.lang)


def _measured(verified: Verified, tally: tuple[tuple[str, float], ...]) -> Measured:
    points = [0.0] * len(SIGNALS)
    for mark in verified.marks:
        points[SIGNALS.index(mark.category)] += penalty(mark)
    total = sum(points)
    scale = WORST / total if total > WORST else 1.0
    row = (total * scale, 1.0, *(value * scale for value in points))
    spans = tuple(
        SuspectSpan(mark.start, mark.end, 1.0, mark.severity, mark.category)
        for mark in verified.marks
        if mark.side == "target" and mark.end > mark.start
    )
    return Measured((row,), spans, tally)


def penalty(mark: Mark) -> float:
    """The points of an error, as WMT counts them."""
    if mark.whole:
        return WORST
    if mark.severity != "minor":
        return _MAJOR
    return _MINOR_PUNCTUATION if mark.category == _PUNCTUATION else _MINOR


def _add(tally: dict[str, float], words: str, number: float) -> None:
    tally[words] = tally.get(words, 0) + number
