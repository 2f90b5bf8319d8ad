"""Talks to a service by the protocol of OpenAI's chat completions, and bears with its failures.

What may pass (429, 5xx, time-outs, broken connections) is tried again, with growing pauses or the one that the service
asks for. What will not pass (a wrong key, model or address) ends the run. The key is sent and goes nowhere else: not
into messages, not into the cache.
"""

from __future__ import annotations

import json
import re
import time
from email.utils import parsedate_to_datetime
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from tqcheck.errors import ConfigError
from tqcheck.metrics._llm_answer import MalformedError
from tqcheck.metrics._llm_prompt import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tqcheck.metrics.llm import Params

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds; a service that asks for a longer one is not waited for."""
_LARGEST = 5_000_000
"""Bytes of a response; an answer has some thousands."""
_SHOWN = 200

_FORMAT = {"type": "json_schema", "json_schema": {"name": "mqm_errors", "strict": True, "schema": SCHEMA}}
_EXTRAS = ("temperature", "response_format")
"""Not every service takes them."""
_KEY_HINT = "the key is read from the environment variable TQCHECK_LLM_API_KEY"


class UnansweredError(Exception):
    """The service gave no answer for this text.

    Args:
        what: Why, in a few words that many texts may share.
        detail: What the service says besides.
    """

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(f"{what}, {detail}" if detail else what)
        self.what = what


class FilteredError(UnansweredError):
    """The service works, but does not answer this text."""


class Reply(NamedTuple):
    """An answer.

    Attributes:
        tokens_in, tokens_out: As the service counted them; None = it did not.
        without: Extras of the request that the service refuses.
    """

    content: str
    tokens_in: int | None
    tokens_out: int | None
    without: tuple[str, ...] = ()


class Client:
    """The service that the user named; connections are open within a `with` block.

    Args:
        key: The user's; empty = none.
        sleep, clock: Of the time; tests bring their own. None = sleep until `stop`, at most.

    Raises:
        ConfigError: the key cannot be one.
        ValueError: the address cannot be one.
    """

    def __init__(
        self,
        params: Params,
        key: str,
        *,
        sleep: Callable[[float], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._retries = params.retries
        self._key = key
        self._stopped = Event()
        self._sleep = self._stopped.wait if sleep is None else sleep
        self._clock = clock
        self._url = address(params.endpoint)
        self._lock = Lock()
        self._extras: dict[str, object] = dict(zip(_EXTRAS, (params.temperature, _FORMAT), strict=True))
        self._model = params.model
        self._timeout = params.timeout
        self._worked = False
        self._http: httpx.Client | None = None
        if not (key.isascii() and key.isprintable()):
            raise ConfigError("the key for the judge holds characters that no key has", hint=_KEY_HINT)

    def __enter__(self) -> Client:
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        self._http = httpx.Client(headers=headers, timeout=self._timeout)
        return self

    def __exit__(self, *_: object) -> None:
        if self._http:
            self._http.close()

    def ask(self, messages: Sequence[Mapping[str, str]]) -> Reply:
        """The answer to a conversation.

        Raises:
            ConfigError: the service refuses the key, the model or the address.
            MalformedError: what came is no answer of the protocol.
            UnansweredError: the service failed again and again, or refuses this text.
        """
        tried = 0
        while True:
            if self.stopped:
                raise UnansweredError("the run is over")
            extras = self._extras
            try:
                status, headers, body = self._post({"model": self._model, "messages": list(messages), **extras})
            except httpx.TimeoutException:
                reason, pause, detail = "time-out", None, ""
            except httpx.TransportError as problem:
                reason, pause, detail = "no connection", None, self._clean(str(problem))
            else:
                if status == httpx.codes.OK:
                    self._worked = True
                    return _reply(body)._replace(without=tuple(name for name in _EXTRAS if name not in extras))
                if self._drop_refused(status, body, extras):
                    continue
                self._refuse_final(status, body)
                reason, pause, detail = f"status {status}", self._asked_pause(headers), self._said(body)
                if status not in (408, 409, 429) and status < 500:
                    raise UnansweredError(reason, detail)
            if tried >= self._retries or (pause or 0.0) > LONGEST_PAUSE:
                raise UnansweredError(reason, detail)
            self._sleep(min(FIRST_PAUSE * 2**tried, LONGEST_PAUSE) if pause is None else pause)
            tried += 1

    def stop(self) -> None:
        """Wait for nothing any more, and try nothing again."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether it was told to."""
        return self._stopped.is_set()

    def _post(self, data: Mapping[str, object]) -> tuple[int, httpx.Headers, bytes]:
        assert self._http is not None
        with self._http.stream("POST", self._url, json=data) as response:
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > _LARGEST:
                    raise MalformedError("it is far too long")
            return response.status_code, response.headers, bytes(body)

    def _drop_refused(self, status: int, body: bytes, sent: Mapping[str, object]) -> bool:
        """Whether the service refuses an extra of the request; it is left out from now on."""
        if status not in (400, 404, 415, 422, 501) or not sent:
            return False
        text = body.decode("utf-8", "replace")
        # Many services say no more than "bad request"; of the two, the form of the answer is the rarer gift.
        unnamed = None if status == 404 or self._worked else "response_format"
        named = next((name for name in sent if name in text), unnamed)
        if named not in sent:
            return False
        with self._lock:
            self._extras = {name: value for name, value in self._extras.items() if name != named}
        return True

    def _refuse_final(self, status: int, body: bytes) -> None:
        """Raise for what no text can change."""
        said = self._said(body)
        if status in (401, 403):
            raise ConfigError(f"{self._url} refuses the key (status {status}): {said}", hint=_KEY_HINT)
        if status == 404:
            hint = "llm.endpoint is the address below which /chat/completions lies, llm.model a name that it knows"
            raise ConfigError(f"{self._url} has no such address or model (status 404): {said}", hint=hint)
        if 300 <= status < 400:
            raise ConfigError(f"{self._url} sends texts elsewhere (status {status})", hint="name the final address")

    def _asked_pause(self, headers: httpx.Headers) -> float | None:
        """Seconds that the service asks for, from now."""
        value = headers.get("retry-after", "").strip()
        if re.fullmatch(r"[0-9]+(\.[0-9]+)?", value):
            return float(value)
        try:
            return max(parsedate_to_datetime(value).timestamp() - self._clock(), 0.0)
        except (TypeError, ValueError):
            return None

    def _said(self, body: bytes) -> str:
        """What the service said, for a message."""
        text = body.decode("utf-8", "replace")
        try:
            error = json.loads(text)["error"]
            text = str(error["message"] if isinstance(error, dict) else error)
        except (ValueError, KeyError, TypeError, RecursionError):
            pass
        return self._clean(text) or "it does not say why"

    def _clean(self, text: str) -> str:
        """On one line, short, and without the key, which some services repeat."""
        if self._key:
            text = text.replace(self._key, "***")
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_SHOWN]


def address(endpoint: str) -> str:
    """Where to send requests: services name the part in front of `/chat/completions`.

    Raises:
        ValueError: it is no address, or holds a password.
    """
    parts = urlsplit(endpoint)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"“{endpoint}” is no address; expected one such as https://api.example.com/v1")
    if "@" in parts.netloc:
        raise ValueError("the endpoint must hold no password; " + _KEY_HINT)
    path = parts.path.rstrip("/")
    url = parts._replace(path=path if path.endswith("/chat/completions") else f"{path}/chat/completions").geturl()
    try:
        return str(httpx.URL(url))
    except httpx.InvalidURL as problem:
        raise ValueError(f"“{endpoint}” is no address: {problem}") from problem


def _reply(body: bytes) -> Reply:
    try:
        data: Any = json.loads(body)
        choice = data["choices"][0]
        content = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as problem:
        raise MalformedError("the service sent no answer") from problem
    if choice.get("finish_reason") == "content_filter":
        raise FilteredError("the service's filter refused it")
    if not isinstance(content, str) or not content.strip():
        raise MalformedError("it is empty")
    usage = data.get("usage")
    counts = [usage.get(name) if isinstance(usage, dict) else None for name in ("prompt_tokens", "completion_tokens")]
    tokens_in, tokens_out = (count if isinstance(count, int) else None for count in counts)
    return Reply(content, tokens_in, tokens_out)
