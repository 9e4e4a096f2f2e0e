"""Rows of a source read as inspections: who, when, of which facility, with which answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone, tzinfo

import numpy as np

from ...scoring.model import Model
from .answers import BY_CODE_COMPENSATION, AnswerColumns, AnswerReader, refusal_params, text_lanes
from .dates import AHEAD, as_stored, parse_day, parse_moment, zone
from .mapping import AnswerRule, CompensationRule, DateValue, InspectionMapping, SourceMapping, Value, Values
from .notes import Notes
from .values import Rows

BASES = ("official", "reported")
STATES = ("draft", "submitted", "verified", "rejected")
DEFAULT_STATE = "submitted"
_KNOWN_BESIDE = frozenset({"id"})


@dataclass
class InspectionColumns:
    """Inspections of a source, in its order. All arrays have one entry per inspection, but ``answers``."""

    number: np.ndarray
    source_id: np.ndarray
    facility: np.ndarray
    """The facility's id in its source."""
    inspected_at: np.ndarray
    inspector: np.ndarray
    certificate: np.ndarray
    valid_until: np.ndarray
    basis: np.ndarray
    state: np.ndarray
    replaces: np.ndarray
    note: np.ndarray
    digest: np.ndarray
    is_empty: np.ndarray
    """Nothing is answered, and that alone is no inspection."""
    answers: AnswerColumns
    compensations: list[tuple[int, str, str, str]]
    """(index of the inspection, zone, profile, words)."""
    is_state_given: bool = False
    """Whether the source says each inspection's state (and not the mapping for all)."""

    def __len__(self) -> int:
        return len(self.number)


@dataclass
class _Chunk:
    columns: list[np.ndarray]
    answers: AnswerColumns
    compensations: list[tuple[int, str, str, str]]


@dataclass
class InspectionReader:
    """Collects the inspections of a source, batch by batch."""

    mapping: SourceMapping
    inspection: InspectionMapping
    model: Model
    notes: Notes
    default_date: str
    """For sources that do not say when, as the store writes times."""
    latest: datetime = field(default_factory=lambda: datetime.now(timezone.utc) + AHEAD)

    def __post_init__(self) -> None:
        self._reader: AnswerReader | None = None
        self._chunks: list[_Chunk] = []
        self._rows_before = 0
        self._row_of_id: dict[str, int] = {}
        dates = (self.inspection.inspected_at, self.inspection.certificate_valid_until)
        self._zones = {date.timezone: zone(date.timezone) for date in dates if date is not None}

    def prepare(self, columns: list[str] | None) -> set[str]:
        """Settle the rules, now that the source's headers are known; the columns that "by code" adds."""
        rules = list(self.inspection.answers)
        compensations = list(self.inspection.compensations)
        added: set[str] = set()
        missing = self.mapping.missing
        items = self.model.item_index
        if self.inspection.answers_by_code:
            for name in columns if columns is not None else list(items):
                if name in items:
                    rules.append(AnswerRule(name, Value(columns=(name,), missing=missing)))
                    added.add(name)
        if self.inspection.compensations_by_code:
            for name in columns or []:
                zone_code, _, profile = name[len(BY_CODE_COMPENSATION) :].partition(":")
                if not name.startswith(BY_CODE_COMPENSATION):
                    continue
                if zone_code in self.model.zone_codes and profile in self.model.profile_codes:
                    words = Value(columns=(name,), missing=missing)
                    compensations.append(CompensationRule(zone_code, (profile,), words))
                    added.add(name)
        self._reader = AnswerReader(self.model, rules, compensations)
        return added

    def flag_unread(self, columns: list[str] | None, read: set[str]) -> None:
        """Say which columns were read by nothing, where answers stand in columns named by their code."""
        for name in columns or [] if self.inspection.answers_by_code else []:
            if name and name not in read and name not in _KNOWN_BESIDE:
                self.notes.flag("unknown_column", 0, None, column=name)

    # ------------------------------------------------------------------ rows
    def add(self, rows: Rows, facility: np.ndarray | None = None, usable: np.ndarray | None = None) -> None:
        """Read a batch. ``facility``: ids of the facilities that the same rows define; ``usable``: which rows
        those are."""
        if self._reader is None:
            self.prepare(None)
        count = len(rows)
        number = rows.batch.numbers
        keep = np.ones(count, dtype=bool) if usable is None else usable.copy()
        facility = self._facility(rows, facility, keep)
        source_id = self._ids(rows, facility, keep)
        answers, lanes, refused = self._reader.read(rows, self._rows_before)
        compensations, more = self._reader.compensation(rows, self._rows_before)
        lanes += more
        when, is_own = self._when(rows, source_id, keep)
        basis = self._word(rows, self.inspection.basis, "basis", BASES, BASES[1], source_id, keep)
        state = self._word(rows, self.inspection.state, "state", STATES, DEFAULT_STATE, source_id, keep)
        inspector, certificate = rows.values(self.inspection.inspector), rows.values(self.inspection.certificate)
        valid_until = self._days(rows, self.inspection.certificate_valid_until)
        replaces, note = rows.values(self.inspection.replaces), rows.values(self.inspection.note)
        self._unrepeated(number, source_id, keep)
        for refusal in refused:
            if keep[refusal.index]:
                self.notes.flag(
                    refusal.reason, number[refusal.index], source_id[refusal.index], **refusal_params(refusal)
                )
        answered = np.zeros(count, dtype=bool)
        answered[answers.row - self._rows_before] = True
        answered[[row - self._rows_before for row, _, _, _ in compensations]] = True
        empty = ~answered & (not self.inspection.keep_empty)
        own_when = np.where(is_own, when, None)
        texts = {"f": facility, "t": own_when, "c": certificate, "i": inspector, "b": basis, "n": note, "r": replaces}
        digest = _digests(lanes, texts)
        columns = [
            number, source_id, facility, when, inspector, certificate, valid_until, basis, state, replaces, note,
            digest, empty,
        ]  # fmt: skip
        self._keep(columns, keep, answers, compensations)
        self._rows_before += count

    def _facility(self, rows: Rows, given: np.ndarray | None, keep: np.ndarray) -> np.ndarray:
        if given is not None:
            return given
        found = rows.values(self.inspection.facility)
        for index in np.flatnonzero(np.equal(found, None).astype(bool) & keep).tolist():
            self.notes.reject("no_facility", rows.batch.numbers[index], None, column=_named(self.inspection.facility))
            keep[index] = False
        return found

    def _ids(self, rows: Rows, facility: np.ndarray, keep: np.ndarray) -> np.ndarray:
        inspection = self.inspection
        if inspection.id_hash:
            return hashed(rows, inspection.id_hash)
        if not inspection.id:
            return facility
        found = rows.values(inspection.id)
        for index in np.flatnonzero(np.equal(found, None).astype(bool) & keep).tolist():
            self.notes.reject("no_id", rows.batch.numbers[index], None, column=_named(inspection.id))
            keep[index] = False
        return found

    def _unrepeated(self, number: np.ndarray, source_id: np.ndarray, keep: np.ndarray) -> None:
        known = self._row_of_id
        for index, (row, key) in enumerate(zip(number.tolist(), source_id.tolist())):
            if not keep[index]:
                continue
            first = known.setdefault(key, row)
            if first != row:
                self.notes.reject("duplicate_id", row, key, value=key, other=first)
                keep[index] = False

    def _when(self, rows: Rows, source_id: np.ndarray, keep: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Moments as the store writes them, and whether the source itself says them."""
        date = self.inspection.inspected_at or DateValue(())
        texts = rows.values(date.value) if date.value else np.full(len(rows), None, dtype=object)
        zone_of: tzinfo = self._zones.get(date.timezone, timezone.utc)
        said: dict[str | None, tuple[str | None, str]] = {None: (self.default_date, "")}
        for text in dict.fromkeys(texts.tolist()):
            if text is None:
                continue
            moment = parse_moment(text, date.form, zone_of)
            if moment is None:
                said[text] = (None, "bad_date")
            elif moment > self.latest:
                said[text] = (None, "future_date")
            else:
                said[text] = (as_stored(moment), "")
        when = np.empty(len(rows), dtype=object)
        when[:] = [said[text][0] for text in texts.tolist()]
        for index in np.flatnonzero(np.equal(when, None).astype(bool) & keep).tolist():
            self.notes.reject(
                said[texts[index]][1],
                rows.batch.numbers[index],
                source_id[index],
                column=_named(date.value),
                value=texts[index],
                other=date.form or "2026-11-23T10:00:00Z",
            )
            keep[index] = False
        return when, ~np.equal(texts, None).astype(bool)

    def _word(
        self, rows: Rows, values: Values, target: str, known: tuple[str, ...], default: str,
        source_id: np.ndarray, keep: np.ndarray,
    ) -> np.ndarray:  # fmt: skip
        found = rows.values(values) if values else np.full(len(rows), None, dtype=object)
        found[np.equal(found, None).astype(bool)] = default
        lower = {text: text.strip().lower() for text in dict.fromkeys(found.tolist())}
        bad = {text for text, word in lower.items() if word not in known}
        result = np.empty(len(rows), dtype=object)
        result[:] = [lower[text] for text in found.tolist()]
        for index in (i for i, text in enumerate(found.tolist()) if text in bad and keep[i]):
            self.notes.reject(
                "bad_word",
                rows.batch.numbers[index],
                source_id[index],
                column=_named(values) or target,
                value=found[index],
                other=", ".join(known),
            )
            keep[index] = False
        return result

    def _days(self, rows: Rows, date: DateValue | None) -> np.ndarray:
        if date is None:
            return np.full(len(rows), None, dtype=object)
        texts = rows.values(date.value)
        said = {text: None if text is None else parse_day(text, date.form) for text in dict.fromkeys(texts.tolist())}
        found = np.empty(len(rows), dtype=object)
        found[:] = [said[text] for text in texts.tolist()]
        return found

    def _keep(
        self, columns: list[np.ndarray], keep: np.ndarray, answers: AnswerColumns,
        compensations: list[tuple[int, str, str, str]],
    ) -> None:  # fmt: skip
        """Append the rows that are kept; answers refer to the kept rows from now on."""
        before = sum(len(chunk.columns[0]) for chunk in self._chunks)
        new_row = np.cumsum(keep) - 1 + before
        take = keep[answers.row - self._rows_before]
        kept = AnswerColumns(
            new_row[answers.row[take] - self._rows_before],
            *(getattr(answers, name)[take] for name in ("item", "state", "value", "raw", "note")),
        )
        said = [
            (int(new_row[row - self._rows_before]), zone_code, profile, words)
            for row, zone_code, profile, words in compensations
            if keep[row - self._rows_before]
        ]
        self._chunks.append(_Chunk([column[keep] for column in columns], kept, said))

    def finish(self) -> InspectionColumns:
        """Everything read so far, as one. At least one batch was read."""
        columns = [np.concatenate(parts) for parts in zip(*(chunk.columns for chunk in self._chunks))]
        names = ("row", "item", "state", "value", "raw", "note")
        answers = AnswerColumns(
            *(np.concatenate([getattr(chunk.answers, name) for chunk in self._chunks]) for name in names)
        )
        compensations = [entry for chunk in self._chunks for entry in chunk.compensations]
        self._chunks = []
        given = any(value.constant is None for value in self.inspection.state)
        return InspectionColumns(*columns, answers, compensations, given)


def hashed(rows: Rows, names: tuple[str, ...]) -> np.ndarray:
    """An id made of columns: the same texts give the same id, whatever the row's number."""
    columns = [rows.column(name, rows.missing).rows().tolist() for name in names]
    found = np.empty(len(rows), dtype=object)
    found[:] = [_hash("\x1f".join(text or "" for text in texts)) for texts in zip(*columns)]
    return found


def _hash(text: str) -> str:
    low, high = text_lanes(text).tolist()
    return f"h{high:016x}{low:016x}"[:17]


def _named(values: Values) -> str:
    return ", ".join(f"“{name}”" for value in values for name in value.columns)


def _digests(lanes: np.ndarray, texts: dict[str, np.ndarray]) -> np.ndarray:
    for key, column in texts.items():
        known = {text: text_lanes(f"{key}={text}") for text in dict.fromkeys(column.tolist()) if text is not None}
        known[None] = np.zeros(2, dtype=np.uint64)
        with np.errstate(over="ignore"):
            lanes = lanes + np.array([known[text] for text in column.tolist()], dtype=np.uint64).reshape(-1, 2)
    found = np.empty(len(lanes), dtype=object)
    found[:] = [f"{high:016x}{low:016x}" for low, high in lanes.tolist()]
    return found
