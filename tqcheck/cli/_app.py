"""The command `tqcheck` itself: finds its commands by their files and imports the one that is called."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from tqcheck import __version__
from tqcheck.cli._console import examples


class App(click.Group):
    """A group whose commands are the files of this folder; those that start with `_` are none."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  as click calls it
        """The names of the commands, sorted."""
        return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name: the single constant `command` of its module."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"tqcheck.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names; says what was probably meant where it names none."""
        name = args[0]
        if name in self.list_commands(ctx) or name.startswith("-"):
            return super().resolve_command(ctx, args)
        if Path(name).exists():
            hint = f"to check this file: tqcheck check {name}"
        else:
            from tqcheck.errors import nearest

            hint = nearest(name, self.list_commands(ctx))
        raise click.UsageError(f"there is no command “{name}”; {hint}", ctx)


@click.group(
    cls=App,
    name="tqcheck",
    epilog=examples(
        "tqcheck check report.txt --glossary glossary.csv",
        "tqcheck check target.txt --source source.txt",
        "tqcheck rules show TERM002",
        "tqcheck init",
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def app() -> None:
    """Check translations: what is wrong, where, why, and what to write instead."""
