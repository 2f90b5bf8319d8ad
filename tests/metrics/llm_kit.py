"""A service that speaks the protocol of chat completions, on this machine, and fails as it is told to."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


class Response(NamedTuple):
    """What the service sends.

    Attributes:
        delay: Seconds before it does.
    """

    status: int
    body: bytes
    headers: Mapping[str, str] = {}
    delay: float = 0.0


class Request(NamedTuple):
    """What it was sent."""

    path: str
    headers: Mapping[str, str]
    data: dict[str, Any]

    @property
    def texts(self) -> dict[str, str]:
        """The segment that is asked about."""
        found: dict[str, str] = json.loads(self.data["messages"][1]["content"])
        return found


def answer(content: object, *, usage: object = (100, 20), finish: str = "stop") -> Response:
    """An answer of the protocol; what is no text is sent as JSON."""
    text = content if isinstance(content, str) or content is None else json.dumps(content, ensure_ascii=False)
    data: dict[str, Any] = {"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": finish}]}
    if isinstance(usage, tuple):
        data["usage"] = {"prompt_tokens": usage[0], "completion_tokens": usage[1]}
    elif usage is not None:
        data["usage"] = usage
    return Response(200, json.dumps(data).encode())


def errors(*items: Mapping[str, str]) -> Response:
    """An answer with errors; what is not said of one is a minor mistranslation in the target."""
    usual = {"side": "target", "before": "", "category": "accuracy/mistranslation", "severity": "minor"}
    return answer({"errors": [{**usual, **item} for item in items]})


def failure(status: int, message: str = "no", **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, json.dumps({"error": {"message": message}}).encode(), named)


class Service:
    """The service.

    Attributes:
        requests: What it was sent, in order.
        most: Requests that it had at a time, at most.
    """

    def __init__(self, reply: Callable[[Request], Response]) -> None:
        self.requests: list[Request] = []
        self.most = 0
        self.url = ""
        self._reply = reply
        self._open = 0
        self._lock = threading.Lock()

    def take(self, request: Request) -> Response:
        with self._lock:
            self.requests.append(request)
            self._open += 1
            self.most = max(self.most, self._open)
        response = self._reply(request)
        time.sleep(response.delay)
        with self._lock:
            self._open -= 1
        return response


@contextmanager
def serving(reply: Callable[[Request], Response] | Sequence[Response]) -> Iterator[Service]:
    """A service that is up as long as the block lasts.

    Args:
        reply: What it answers to a request; or its responses, one after the other, the last one for ever.
    """
    if not callable(reply):
        left = list(reply)

        def reply(request: Request) -> Response:
            return left.pop(0) if len(left) > 1 else left[0]

    service = Service(reply)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            data = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            response = service.take(Request(self.path, dict(self.headers), data))
            try:
                self.send_response(response.status)
                for name, value in {**response.headers, "Content-Length": str(len(response.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(response.body)
            except OSError:
                pass  # It hung up, for it was tired of waiting.

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    service.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
