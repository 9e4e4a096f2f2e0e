"""What is known of a city's file or database, in words: for the connect dialog and the head of the dock."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .phrases import count_text, number_text

if TYPE_CHECKING:
    from ..layers.live import LiveState
    from ..layers.probe import Probe
    from ..scoring.errors import InclusiveCityError

translate = QCoreApplication.translate
SQL_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sql" / "postgis"
GOOD, CARE, BAD, NEUTRAL = "✓", "!", "✗", ""
"""Signs in front of the words, never instead of them."""
SECONDS_OF_A_MINUTE = 120
"""A lag above it is told in minutes."""


def is_file(store: str) -> bool:
    """Whether a store's name is that of a city file; every other one is a database."""
    return store.lower().endswith(".gpkg")


def title_of(store: str) -> str:
    """How the dock calls a store."""
    return Path(store).name if is_file(store) else store


@dataclass(frozen=True)
class Words:
    sign: str
    headline: str
    lines: tuple[str, ...] = ()

    def html(self) -> str:
        """For a label: the headline in bold."""
        first, *more = (escape(line, quote=False) for line in (f"{self.sign} {self.headline}".strip(), *self.lines))
        return "<br>".join([f"<b>{first}</b>", *more])


def rights_text(rights: tuple[str, ...]) -> str:
    """What the person may do here, as a sentence."""
    titles = {
        "read": translate("Dock", "look at maps and lists"),
        "inspect": translate("Dock", "record inspections"),
        "edit": translate("Dock", "edit facilities"),
        "plan": translate("Dock", "plan works"),
        "moderate": translate("Dock", "answer reports of residents"),
        "administer": translate("Dock", "upgrade the database"),
    }
    if not set(rights) - {"read"}:
        return translate("Dock", "You can look, but not change anything here.")
    listed = ", ".join(titles[right] for right in rights)
    return translate("Dock", "You can: {rights}.").format(rights=listed)


def lag_text(seconds: float | None, language: str) -> str:
    """How far a standby is behind."""
    if seconds is None:
        return translate("Dock", "it is not known how far behind")
    if seconds < 1:
        return translate("Dock", "up to date")
    if seconds > SECONDS_OF_A_MINUTE:
        minutes = count_text(round(seconds / 60), language)
        return translate("Dock", "{number} min behind").format(number=minutes)
    return translate("Dock", "{number} s behind").format(number=number_text(seconds, language, 0))


def standby_text(probe: Probe, language: str) -> str:
    """Where maps are read from, or that a server is away; empty where there is but one and it answers."""
    standby, failing = probe.standby, probe.failing
    if standby is not None:
        lag = lag_text(standby.lag_seconds, language)
        if probe.main is None and failing:
            text = translate(
                "Dock", "The main server {main} does not answer. Everything is read from the standby {host}, {lag}."
            )
            return text.format(main=failing[0].host, host=standby.host, lag=lag)
        if probe.main is None:
            return translate("Dock", "This is a standby for reading, {lag}.").format(lag=lag)
        text = translate("Dock", "Maps are read from the standby {host}, {lag}.")
        return text.format(host=standby.host, lag=lag)
    if failing and probe.main is not None:
        text = translate("Dock", "The standby {host} does not answer: maps are read from the main server.")
        return text.format(host=failing[0].host)
    return ""


def connection_text(probe: Probe, language: str) -> str:
    """One line for the head of the dock."""
    if probe.error is not None:
        return f"{BAD} {probe.error.text(translate)}"
    parts = []
    if probe.is_file:
        if not probe.is_read_only:
            return ""
        parts.append(translate("Dock", "Read only: the file cannot be written."))
    elif probe.main is None:
        parts.append(translate("Dock", "Connected, read only for the moment."))
    elif probe.is_read_only:
        parts.append(translate("Dock", "Connected, read only: you have the right to look."))
    else:
        parts.append(translate("Dock", "Connected."))
    parts.append(standby_text(probe, language))
    sign = CARE if probe.is_read_only or probe.failing else GOOD
    return f"{sign} {' '.join(part for part in parts if part)}"


def live_text(state: LiveState | None, of_file: bool) -> str:
    """Whether what others change shows by itself; empty where nothing is to be said."""
    if state is None:
        return ""
    from ..layers.live import LiveState

    if state is LiveState.LOST and of_file:
        return f"{CARE} " + translate("Dock", "The city's file is not there any more, trying again.")
    if state is LiveState.LOST:
        return f"{CARE} " + translate("Dock", "Connection lost, trying again. Changes by others do not show meanwhile.")
    if state is LiveState.LIVE and not of_file:
        return translate("Dock", "Live: changes by others show at once.")
    return ""


def state_words(probe: Probe, language: str) -> Words:
    """For the connect dialog."""
    from ..layers.probe import State

    lines = []
    if probe.server:
        text = translate("Dock", "PostgreSQL {server}, PostGIS {postgis}")
        lines.append(text.format(server=probe.server.split(" ")[0], postgis=probe.postgis or "–"))
    aside = standby_text(probe, language)
    if probe.state is State.READY:
        lines = [rights_text(probe.rights), aside, *lines]
        if probe.schema is not None:
            lines[-1] += ", " + translate("Dock", "schema {number}").format(number=probe.schema)
        careful = probe.is_read_only or probe.failing
        text = translate("Dock", "The city can be opened.")
        return Words(CARE if careful else GOOD, text, _said(lines))
    if probe.state is State.NO_CITY:
        return _no_city(probe, lines)
    if probe.state is State.OLDER:
        return _older(probe, lines)
    return problem(probe.error, aside, *lines)


def problem(error: InclusiveCityError | None, *more: str) -> Words:
    """What is in the way."""
    reason = error.text(translate) if error is not None else ""
    return Words(BAD, translate("Dock", "The city cannot be opened."), _said([reason, *more]))


def _no_city(probe: Probe, lines: list[str]) -> Words:
    if probe.can_create:
        text = translate("Dock", "The database answers; there is no city in it yet.")
        advice = [translate("Dock", "You have the right to create one here.")]
        if not probe.postgis:
            advice.append(translate("Dock", "PostGIS is added with it."))
        return Words(CARE, text, _said([*advice, *lines]))
    text = translate("Dock", "The database answers; there is no city in it yet, and you may not create one.")
    advice = translate(
        "Dock",
        "Ask the database administrator to run the plugin's SQL files (resources/sql/postgis); docs/database.md "
        "explains how.",
    )
    return Words(BAD, text, _said([advice, *lines]))


def _older(probe: Probe, lines: list[str]) -> Words:
    if probe.is_file:
        text = translate("Dock", "This city was made by an older Inclusive City.")
    else:
        text = translate("Dock", "The city in this database has an older schema ({found}; now {known}).").format(
            found=probe.schema, known=probe.known_schema
        )
    if not probe.can_upgrade:
        advice = [translate("Dock", "Only its owner can upgrade it: ask the database administrator.")]
    elif probe.is_file:
        advice = [translate("Dock", "Make a copy of the file first, then upgrade it here.")]
    else:
        advice = [
            translate("Dock", "Have a backup made first, for example with this command, then upgrade it here."),
            probe.backup_command,
        ]
    return Words(CARE if probe.can_upgrade else BAD, text, _said([*advice, *lines]))


def _said(lines: list[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
