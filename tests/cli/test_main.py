from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck import __version__, api
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.cli.conftest import Tqcheck


def raising(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_the_version(tqcheck: Tqcheck) -> None:
    assert tqcheck("--version") == (0, f"tqcheck {__version__}\n", "")


def test_without_a_command_the_help_is_shown_and_it_is_a_problem(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck()
    assert (code, out) == (2, "")
    assert err.startswith("Usage: tqcheck")


def test_an_error_is_a_message_and_exit_code_2(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    error = ConfigError("this is wrong", path="a.toml", line=3, hint="do that")
    monkeypatch.setattr(api, "schema", raising(error))
    assert tqcheck("schema", "report") == (2, "", "error: a.toml:3: this is wrong\n  help: do that\n")


def test_nothing_in_an_error_steers_the_terminal(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(ConfigError("\x1b[2Jgone\u202e", shown="\x9b")))
    assert tqcheck("schema", "report").err == "error: �[2Jgone�\n    �\n"


def test_an_unknown_option_is_a_problem(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "--glosary", "a.csv")
    assert (code, out) == (2, "")
    assert "--glossary" in err


def test_an_interrupt_is_130_with_a_word(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(KeyboardInterrupt()))
    assert tqcheck("schema", "report") == (130, "", "interrupted\n")


def test_a_reader_who_has_gone_is_no_problem(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(BrokenPipeError()))
    assert tqcheck("schema", "report") == (0, "", "")


def test_a_full_disk_is_a_problem_not_a_fault(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(OSError(28, "No space left on device")))
    assert tqcheck("schema", "report") == (2, "", "error: No space left on device\n")


def test_a_fault_of_tqcheck_says_so_without_a_traceback(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(ZeroDivisionError("by zero")))
    code, out, err = tqcheck("schema", "report")
    assert (code, out) == (2, "")
    assert err.startswith(
        "internal error: ZeroDivisionError: by zero\n  help: this is a fault in tqcheck; please report"
    )
    assert "Traceback" not in err


def test_a_traceback_is_there_on_request(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "schema", raising(ZeroDivisionError("by zero")))
    monkeypatch.setenv("TQCHECK_DEBUG", "1")
    assert "Traceback" in tqcheck("schema", "report").err
