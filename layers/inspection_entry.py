"""An inspection between the city's store and whoever enters it: everything a dialog needs of one facility, read in one
go as plain data; and :func:`submit`, which writes an inspection as one act.

Sent twice, it is there once: an inspection is known by its uuid. Nothing of it is changed afterwards; a correction is a
new inspection with ``replaces``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Callable

import numpy as np

from ..scoring.check_draft import check_draft
from ..scoring.checks import Hit, severity_of
from ..scoring.entry import AnswerRow, Before, Earlier, EarlierAnswers, Entry, Given, Problem
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from ..scoring.model_checks import ERROR
from .counting import official_answers
from .drafts import Draft, city_name
from .finding_words import FindingWords
from .inspection_submit import Outcome, SubmissionRefused, is_refusal, send_draft, sender, submit
from .may import login_of
from .model_store import stored_model, titles
from .queries import FacilityGone
from .store import Store, utc_now

EARLIER_SHOWN = 3
"""So many of the facility's last inspections are loaded with their answers."""
NEIGHBOURS = 20
"""So many other facilities of the building are offered to copy from."""


@dataclass(frozen=True)
class InspectorLine:
    key: int
    name: str
    certificate: str
    valid_until: str
    """A date; empty where it is not said."""
    is_me: bool
    """The login or machine account of whoever opened the store."""

    def is_valid_on(self, moment: str) -> bool:
        """Whether the certificate holds at a moment (UTC text)."""
        return not self.valid_until or moment[:10] <= self.valid_until[:10]


@dataclass(frozen=True)
class EntryFacility:
    key: int
    uuid: str
    name: str
    """In the language asked for, else the default one; may be empty."""
    names: Mapping[str, str]
    facility_type: str
    type_title: str
    address: str
    building: str
    district: str
    position: tuple[float, float] | None
    """Degrees."""
    retired_at: str
    merged_into: int | None

    @property
    def title(self) -> str:
        """Something to call it by; empty where it has neither name nor address."""
        return self.name or self.address


@dataclass(frozen=True)
class EntryData:
    """What the dialog of one facility needs; plain data, to be handed between threads."""

    store: str
    language: str
    model: Model
    facility: EntryFacility
    inspectors: tuple[InspectorLine, ...]
    """Those with a valid certificate first, then by name."""
    earlier: tuple[Earlier, ...]
    """The facility's last inspections that were not rejected, newest first, with their answers."""
    neighbours: tuple[Earlier, ...]
    """The last inspection of each other facility of the building."""
    before: Mapping[str, Before]
    """Profile → its official status now."""
    counting: EarlierAnswers | None
    """What counts of the official inspections, without :attr:`replaced`."""
    login: str
    """Under which name the store knows the person."""
    replaced: Earlier | None = None
    """The submitted inspection that is to be corrected, where one was asked for."""
    now: str = ""
    """UTC, when it was read."""
    is_second: bool = False
    """A second visit for the sample of agreement: what the first one found is not shown, and not to be copied."""

    @property
    def me(self) -> InspectorLine | None:
        return next((each for each in self.inspectors if each.is_me), None)

    def entry(self, mode: str = "full", content: Mapping[str, Any] | None = None) -> Entry:
        """An empty entry for this facility, or one with a draft's ``content``."""
        kind = self.facility.facility_type
        if content:
            return Entry.from_dict(self.model, kind, content, self.counting, self.before)
        return Entry(self.model, kind, mode, self.counting, self.before)

    def problems(self, entry: Entry, inspected_at: str, inspector: int | None) -> list[Problem]:
        """What to mend before the entry is submitted, and what to confirm, also about when, by whom and where."""
        found = entry.problems()
        if inspected_at > moment_text(datetime.now(timezone.utc) + timedelta(minutes=5)):
            found.append(_problem(QT_TRANSLATE_NOOP("Errors", "The inspection is dated in the future."), True))
        mine = next((each for each in self.inspectors if each.key == inspector), None)
        if mine is None:
            found.append(_problem(QT_TRANSLATE_NOOP("Errors", "Choose who inspected."), True))
        elif not mine.is_valid_on(inspected_at):
            text = QT_TRANSLATE_NOOP("Errors", "The certificate {certificate} was valid until {date} only.")
            found.append(_problem(text, False, certificate=mine.certificate, date=mine.valid_until[:10]))
        if self.facility.retired_at:
            found.append(Problem(self._retired(), False))
        for hit in check_draft(self.model, self.facility.facility_type, entry.rows()):
            instance = str(hit.details.get("instance") or "")
            key = entry.instances.keys_of([(hit.criterion, instance)])[0] if hit.criterion else None
            is_error = severity_of(self.model, hit.rule) == ERROR
            found.append(Problem(_HitWords(self.model, self.language, hit), is_error, key))
        return sorted(found, key=lambda each: not each.is_blocking)

    def news(self, draft: Draft, entry: Entry) -> list[InclusiveCityError]:
        """What changed in the city since a draft was begun, for whoever goes on with it (``entry`` is made of it)."""
        found = []
        if draft.model_digest != self.model.digest:
            text = QT_TRANSLATE_NOOP("Errors", "The city's questions have changed since this inspection was begun.")
            found.append(InclusiveCityError(text))
        if entry.strangers:
            text = QT_TRANSLATE_NOOP("Errors", "No longer asked: {codes}. The answers are kept, and do not count.")
            found.append(InclusiveCityError(text, codes=", ".join(dict.fromkeys(code for code, _ in entry.strangers))))
        if draft.facility_type != self.facility.facility_type:
            text = QT_TRANSLATE_NOOP("Errors", "The facility is now “{kind}”: other questions may be asked.")
            found.append(InclusiveCityError(text, kind=self.facility.type_title))
        if self.facility.merged_into is not None:
            text = QT_TRANSLATE_NOOP("Errors", "The facility was merged with another record meanwhile.")
            found.append(InclusiveCityError(text))
        elif self.facility.retired_at:
            found.append(self._retired())
        return found

    def _retired(self) -> InclusiveCityError:
        text = QT_TRANSLATE_NOOP("Errors", "This facility was retired on {date}.")
        return InclusiveCityError(text, date=self.facility.retired_at[:10])

    def draft(self, entry: Entry, **more: Any) -> Draft:
        """A new draft of ``entry``; see :class:`~.drafts.Draft` for what else may be said of it."""
        return Draft(
            city=city_name(self.store),
            facility=self.facility.key,
            facility_uuid=self.facility.uuid,
            title=self.facility.title,
            facility_type=self.facility.facility_type,
            entry=entry.to_dict(),
            model_version=self.model.version,
            model_digest=self.model.digest,
            **more,
        )


# ---------------------------------------------------------------------- reading
def load_entry(
    store: Store, facility: int, language: str, replaces: int | None = None, visit: int | None = None
) -> EntryData:
    """Everything for the inspection of a facility (its key). ``replaces``: an inspection (its key) that is to be
    corrected. ``visit``: the planned visit that it fulfils. Raises :class:`~.queries.FacilityGone`."""
    model = stored_model(store)
    about = _facility(store, facility, language)
    login = login_of(store)
    second = "SELECT 1 FROM visit WHERE fid = :fid AND purpose = 'second'"
    is_second = visit is not None and store.value(second, {"fid": visit}) is not None
    earlier = _earlier(store, "i.facility = :facility", {"facility": facility}, EARLIER_SHOWN)
    replaced = None
    if replaces is not None:
        replaced = next((each for each in earlier if each.key == replaces), None)
        replaced = replaced or next(iter(_earlier(store, "i.fid = :fid", {"fid": replaces}, 1, True)), None)
    return EntryData(
        store=store.name,
        language=language,
        model=model,
        facility=about,
        inspectors=_inspectors(store, login),
        earlier=() if is_second else tuple(earlier),
        is_second=is_second,
        neighbours=tuple(_neighbours(store, about, language)),
        before=_before(store, facility),
        counting=_counting(store, model, about, replaces),
        login=login,
        replaced=replaced,
        now=utc_now(),
    )


def _facility(store: Store, facility: int, language: str) -> EntryFacility:
    rows = store.rows(
        "SELECT f.uuid, f.name, f.facility_type, f.address, f.building, f.retired_at, f.merged_into, d.code, d.name "
        "FROM facility f LEFT JOIN district d ON d.fid = f.district WHERE f.fid = :fid",
        {"fid": facility},
    )
    if not rows:
        raise FacilityGone(facility)
    uuid, plain_name, kind, address, building, retired, merged, district_code, district = rows[0]
    names = dict(store.rows("SELECT language, name FROM facility_name WHERE facility = :fid", {"fid": facility}))
    _, x, y = store.points("facility", "fid = :fid", {"fid": facility})
    return EntryFacility(
        key=facility,
        uuid=uuid,
        name=names.get(language) or plain_name or "",
        names=names,
        facility_type=kind,
        type_title=titles(store, "facility_type", language).get(kind, kind),
        address=address or "",
        building=building or "",
        district=titles(store, "district", language).get(district_code, district or ""),
        position=None if np.isnan(x[0]) else (float(x[0]), float(y[0])),
        retired_at=retired or "",
        merged_into=merged,
    )


def _inspectors(store: Store, login: str) -> tuple[InspectorLine, ...]:
    today = utc_now()
    found = [
        InspectorLine(key, name or "", certificate, str(until or ""), bool(login) and its == login)
        for key, name, certificate, until, its in store.rows(
            "SELECT fid, name, certificate, valid_until, login FROM inspector"
        )
    ]
    return tuple(
        sorted(found, key=lambda each: (not each.is_me, not each.is_valid_on(today), each.name, each.certificate))
    )


def _earlier(
    store: Store, where: str, params: Mapping[str, Any], count: int, also_rejected: bool = False, is_own: bool = True
) -> list[Earlier]:
    """The newest inspections that fulfil a condition of ours, with their answers."""
    states = "('submitted', 'verified', 'rejected')" if also_rejected else "('submitted', 'verified')"
    rows = store.rows(
        "SELECT i.fid, i.facility, i.inspected_at, i.basis, i.state, p.name, i.uuid, i.mode, i.note, f.name, f.address "  # nosec B608 # literals of this module
        "FROM inspection i JOIN facility f ON f.fid = i.facility LEFT JOIN inspector p ON p.fid = i.inspector "
        f"WHERE {where} AND i.state IN {states} AND i.basis = 'official' "
        "AND NOT EXISTS (SELECT 1 FROM inspection r WHERE r.replaces = i.fid AND r.state <> 'rejected') "
        "ORDER BY i.inspected_at DESC, i.fid DESC LIMIT :count",
        {**params, "count": count},
    )
    keys = np.array([row[0] for row in rows], dtype=np.int64)
    answers, words = _answer_rows(store, keys), _compensations(store, keys)
    return [
        Earlier(
            key=key,
            facility=facility,
            title="" if is_own else (name or address or ""),
            inspected_at=when,
            basis=basis,
            state=state,
            inspector=inspector or "",
            rows=tuple(answers.get(key, ())),
            compensation=words.get(key, {}),
            is_own=is_own,
            uuid=uuid,
            mode=mode or "",
            note=note or "",
        )
        for key, facility, when, basis, state, inspector, uuid, mode, note, name, address in rows
    ]


def _answer_rows(store: Store, inspections: np.ndarray) -> dict[int, list[AnswerRow]]:
    found: dict[int, list[AnswerRow]] = {}
    columns = store.columns_in(
        "SELECT a.inspection, c.code, a.state, a.number, o.code, a.instance, a.accessible_way, a.raw, a.note "
        "FROM answer a JOIN criterion c ON c.fid = a.criterion LEFT JOIN criterion_option o ON o.fid = a.choice",
        "a.inspection",
        inspections,
        (np.int64, object, np.int8, np.float64, object, object, np.int8, object, object),
    )
    for inspection, code, state, number, option, instance, way, raw, note in zip(*(each.tolist() for each in columns)):
        given = Given(state, None if number != number else number, option, raw or "")
        found.setdefault(inspection, []).append(AnswerRow(code, instance or "", way != 0, given, note or ""))
    return found


def _compensations(store: Store, inspections: np.ndarray) -> dict[int, dict[tuple[str, str], str]]:
    found: dict[int, dict[tuple[str, str], str]] = {}
    columns = store.columns_in(
        "SELECT inspection, zone, profile, words FROM compensation",
        "inspection",
        inspections,
        (np.int64, *[object] * 3),
    )
    for inspection, zone, profile, words in zip(*(each.tolist() for each in columns)):
        found.setdefault(inspection, {})[zone, profile] = words
    return found


def _neighbours(store: Store, about: EntryFacility, language: str) -> Iterable[Earlier]:
    """The last inspection of each other facility of the same building."""
    if not about.building:
        return []
    newest = (
        "i.facility IN (SELECT fid FROM facility WHERE building = :building AND fid <> :fid AND retired_at IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM inspection n WHERE n.facility = i.facility AND n.basis = 'official' "
        "AND n.state IN ('submitted', 'verified') AND (n.inspected_at > i.inspected_at "
        "OR (n.inspected_at = i.inspected_at AND n.fid > i.fid)))"
    )
    return _earlier(store, newest, {"building": about.building, "fid": about.key}, NEIGHBOURS, is_own=False)


def _before(store: Store, facility: int) -> dict[str, Before]:
    return {
        profile: Before(status, (*failing.split(), *partly.split()))
        for profile, status, failing, partly in store.rows(
            "SELECT profile, status, failing, partly FROM profile_status WHERE facility = :fid AND basis = 'official'",
            {"fid": facility},
        )
    }


def _counting(store: Store, model: Model, about: EntryFacility, replaces: int | None) -> EarlierAnswers | None:
    """What older inspections say, the one that is to be replaced left out."""
    kind = model.type_index.get(about.facility_type)
    if kind is None:
        return None
    found = official_answers(store, about.key, kind, replaces)
    return None if found is None else EarlierAnswers(*found)


class _HitWords(InclusiveCityError):
    """What a rule of the validation found, in the language of the dialog."""

    def __init__(self, model: Model, language: str, hit: Hit) -> None:
        super().__init__("{rule}", rule=hit.rule)
        self._model, self._language, self._hit = model, language, hit

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        return FindingWords(self._model, self._language, {}, translate).of_hit(self._hit)


def _problem(template: str, is_blocking: bool, **params: object) -> Problem:
    return Problem(InclusiveCityError(template, **params), is_blocking)


def moment_text(moment: datetime) -> str:
    """A moment as the store writes times."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


__all__ = ["EntryData", "EntryFacility", "InspectorLine", "Outcome", "SubmissionRefused", "is_refusal", "load_entry",
           "moment_text", "send_draft", "sender", "submit"]  # fmt: skip
