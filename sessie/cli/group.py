"""How the commands differ from those of click: their help, and what a mistake in them says."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

import click

from sessie.domain.setup import MOST_TABLES


class Command(click.Command):
    """A command whose first line of help says "[OPTIES]"."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **named})


class Commands(click.Group):
    """All of them. A name that is not there brings the one that comes near, in every version of
    click that is allowed: before 8.4 it only did so for options."""

    command_class = Command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the words begin with; raises UsageError when there is none."""
        if args and self.get_command(ctx, args[0]) is None:
            for near in get_close_matches(args[0], self.list_commands(ctx), n=1):
                ctx.fail(f"De opdracht {args[0]} is er niet. Bedoel je {near}?")
        return super().resolve_command(ctx, args)


def not_filled_in(_: click.Context, __: click.Parameter, value: str | None) -> None:
    """Say where sheets are filled in now, to who asks for it here. Raises UsageError."""
    if value is not None:
        raise click.UsageError(
            "Bladen vul je in een browser in: maak ze zonder --invullen, en open alles.html."
        )


def tables_given(_: click.Context, __: click.Parameter, value: str | None) -> int:
    """How many tables were asked for; 0 when nothing was said. Raises BadParameter."""
    if value is None:
        return 0
    if value.isascii() and value.isdigit() and 1 <= int(value[:9]) <= MOST_TABLES:
        return int(value)
    raise click.BadParameter(f"kies een getal van 1 tot {MOST_TABLES}.")
