"""Review: submitted inspections that wait, what each would change, and the verdict of a second pair of eyes.

Only verified inspections (and imports that are marked official) set the official status. The store holds that nobody
reviews an inspection of their own, unless the city's setting :data:`FOUR_EYES` is "off", and that a rejection says why.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.status import NOT_ASSESSED, STATUS_CODES, StatusResult
from .counting import trial_status
from .evaluation import evaluate_store
from .inspection_comparison import Comparison, compare
from .may import login_of
from .model_store import keep_setting, stored_model, titles
from .photos import photo_bytes
from .store import Progress, Store, StoreError, utc_now

FOUR_EYES = "four_eyes"
LIMIT = 2000


class ReasonMissing(StoreError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "Write why the inspection is rejected: its inspector reads it, and corrects the inspection."
            )
        )


class OwnInspection(StoreError):
    def __init__(self, count: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Nobody reviews an inspection of their own ({count} of the chosen ones are). Nothing was changed. Ask "
                "a colleague, or choose the others only.",
            ),
            count=count,
        )


class NotWaiting(StoreError):
    def __init__(self, count: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{count} of the chosen inspections no longer wait: somebody else has reviewed them meanwhile. Nothing "
                "was changed. Read the list again.",
            ),
            count=count,
        )


@dataclass(frozen=True)
class Waiting:
    """One submitted inspection, or one that was sent back."""

    inspection: int
    facility: int
    name: str
    address: str
    district: str
    inspector: int | None
    inspector_name: str
    inspected_at: str
    submitted_at: str
    submitted_by: str
    mode: str
    """full or quick."""
    is_second: bool
    """Made to compare inspectors."""
    photos: int
    own: bool
    """Of the person who asks: somebody else has to review it."""
    reviewed_at: str = ""
    reviewed_by: str = ""
    review_note: str = ""


@dataclass(frozen=True)
class ProfileChange:
    """What verifying would do to one profile's official status."""

    profile: str
    """Its title."""
    before: str
    """Status code."""
    after: str
    score_before: float | None
    score_after: float | None


@dataclass(frozen=True)
class PhotoLine:
    uuid: str
    criterion: str
    """Its title, empty for a photo of the whole."""
    caption: str
    taken_at: str
    thumbnail: bytes | None


@dataclass(frozen=True)
class FindingLine:
    """Something that the validation found."""

    rule: str
    severity: str
    criterion: str
    details: dict[str, object]


@dataclass(frozen=True)
class Case:
    """All that a reviewer looks at."""

    head: Waiting
    note: str
    comparison: Comparison
    """With the newest verified inspection of the facility; with itself where there is none."""
    has_earlier: bool
    copied: frozenset[tuple[str, str]]
    """(criterion, instance) of answers that were taken over unchanged."""
    changes: tuple[ProfileChange, ...]
    compensations: tuple[tuple[str, str, str], ...]
    """Zone, profile, words."""
    photos: tuple[PhotoLine, ...]
    findings: tuple[FindingLine, ...]


_COLUMNS = (
    "i.fid, i.facility, coalesce(n.name, f.name, ''), coalesce(f.address, ''), d.code, coalesce(d.name, ''), "
    "i.inspector, coalesce(p.name, p.certificate, ''), i.inspected_at, coalesce(i.submitted_at, i.recorded_at), "
    "coalesce(i.submitted_by, ''), coalesce(i.recorded_by, ''), coalesce(i.mode, ''), i.second_of, "
    "coalesce(p.login, ''), i.reviewed_at, coalesce(i.reviewed_by, ''), coalesce(i.review_note, ''), "
    "(SELECT count(*) FROM photo x WHERE x.inspection = i.fid)"
)
_FROM = (
    "FROM inspection i JOIN facility f ON f.fid = i.facility "
    "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
    "LEFT JOIN district d ON d.fid = f.district LEFT JOIN inspector p ON p.fid = i.inspector"
)


def waiting(store: Store, language: str, limit: int = LIMIT) -> tuple[Waiting, ...]:
    """Submitted official inspections that nobody has reviewed, the longest waiting first."""
    return _lines(
        store,
        language,
        "i.state = 'submitted' AND i.basis = 'official' ORDER BY coalesce(i.submitted_at, i.recorded_at), i.fid",
        {"limit": limit},
    )


def returned(store: Store, language: str, only_own: bool = True, limit: int = LIMIT) -> tuple[Waiting, ...]:
    """Rejected official inspections that no other corrects; ``only_own``: of the person who asks."""
    # Whoever imports what others submitted elsewhere is the last one to correct it.
    own = (
        " AND (i.submitted_by = :me OR p.login = :me "
        "OR (i.submitted_by IS NULL AND p.login IS NULL AND i.recorded_by = :me))"
    )
    own = own if only_own else ""
    return _lines(
        store,
        language,
        f"i.state = 'rejected' AND i.basis = 'official' AND i.reviewed_at IS NOT NULL{own} AND NOT EXISTS "  # nosec B608 # one of two literal conditions
        "(SELECT 1 FROM inspection r WHERE r.replaces = i.fid) ORDER BY i.reviewed_at DESC, i.fid",
        {"limit": limit, **({"me": login_of(store)} if only_own else {})},
    )


def _lines(store: Store, language: str, condition: str, params: dict[str, object]) -> tuple[Waiting, ...]:
    me = login_of(store)
    names = titles(store, "district", language)
    rows = store.rows(
        f"SELECT {_COLUMNS} {_FROM} WHERE {condition} LIMIT :limit",  # nosec B608 # conditions made in this module, values bound
        {"language": language, **params},
    )
    found = []
    for row in rows:
        (key, facility, name, address, code, district, inspector, person, inspected, submitted, by, writer, mode,
         second, login, reviewed, reviewer, note, photos) = row  # fmt: skip
        found.append(
            Waiting(
                key,
                facility,
                name,
                address,
                names.get(code, district),
                inspector,
                person,
                inspected,
                submitted or "",
                by or writer,
                mode,
                second is not None,
                int(photos),
                bool(me) and me in (by, login),
                reviewed or "",
                reviewer,
                note,
            )  # fmt: skip
        )
    return tuple(found)


def count_waiting(store: Store) -> int:
    """How many inspections wait for a review."""
    return store.value("SELECT count(*) FROM inspection WHERE state = 'submitted' AND basis = 'official'") or 0


def has_four_eyes(store: Store) -> bool:
    """Whether nobody may review an inspection of their own."""
    return store.value("SELECT value FROM setting WHERE key = :key", {"key": FOUR_EYES}) != "off"


def set_four_eyes(store: Store, wanted: bool) -> None:
    """Switch the four eyes on or off for the whole city."""
    keep_setting(store, FOUR_EYES, "on" if wanted else "off")


# ---------------------------------------------------------------------- one inspection
def read_case(store: Store, inspection: int, language: str) -> Case:
    """All that there is to see of one inspection. Raises :class:`NotWaiting` where it is gone."""
    model = stored_model(store)
    found = _lines(store, language, "i.fid = :inspection", {"inspection": inspection, "limit": 1})
    if not found:
        raise NotWaiting(1)
    (head,) = found
    earlier = store.value(
        "SELECT fid FROM inspection WHERE facility = :facility AND state = 'verified' AND basis = 'official' "
        "AND fid <> :inspection ORDER BY inspected_at DESC, fid DESC LIMIT 1",
        {"facility": head.facility, "inspection": inspection},
    )
    kind, note = store.rows(
        "SELECT f.facility_type, coalesce(i.note, '') FROM inspection i JOIN facility f ON f.fid = i.facility "
        "WHERE i.fid = :inspection",
        {"inspection": inspection},
    )[0]
    now, then = trial_status(store, head.facility, model.type_index.get(kind, -1), inspection)
    zones = {zone.code: zone.title(language) for zone in model.zones}
    profiles = {profile.code: profile.title(language) for profile in model.profiles}
    compensations = store.rows(
        "SELECT zone, profile, words FROM compensation WHERE inspection = :inspection ORDER BY fid",
        {"inspection": inspection},
    )
    copied = store.rows(
        "SELECT c.code, coalesce(a.instance, '') FROM answer a JOIN criterion c ON c.fid = a.criterion "
        "WHERE a.inspection = :inspection AND a.copied_from IS NOT NULL",
        {"inspection": inspection},
    )
    findings = store.rows(
        "SELECT rule, severity, coalesce(criterion, ''), details FROM finding "
        "WHERE inspection = :inspection OR (inspection IS NULL AND facility = :facility) ORDER BY severity, fid",
        {"inspection": inspection, "facility": head.facility},
    )
    return Case(
        head=head,
        note=note,
        comparison=compare(store, earlier or inspection, inspection, language),
        has_earlier=earlier is not None,
        copied=frozenset(copied),
        changes=tuple(
            _change(profile.title(language), _status(now, index), _status(then, index))
            for index, profile in enumerate(model.profiles)
        ),
        compensations=tuple((zones.get(zone, zone), profiles.get(who, who), said) for zone, who, said in compensations),
        photos=_photos(store, inspection, language),
        findings=tuple(FindingLine(rule, severity, code, _details(text)) for rule, severity, code, text in findings),
    )


def _change(profile: str, now: tuple[str, float | None], then: tuple[str, float | None]) -> ProfileChange:
    return ProfileChange(profile, now[0], then[0], now[1], then[1])


def _status(result: StatusResult | None, profile: int) -> tuple[str, float | None]:
    if result is None:
        return STATUS_CODES[NOT_ASSESSED], None
    score = float(result.score[0, profile])
    return STATUS_CODES[int(result.status[0, profile])], None if score != score else score


def _details(text: str) -> dict[str, object]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _photos(store: Store, inspection: int, language: str) -> tuple[PhotoLine, ...]:
    rows = store.rows(
        "SELECT x.uuid, c.code, coalesce(x.caption, ''), x.taken_at, x.thumbnail FROM photo x "
        "LEFT JOIN criterion c ON c.fid = x.criterion WHERE x.inspection = :inspection ORDER BY x.fid",
        {"inspection": inspection},
    )
    items = {item.code: item.title(language) for item in stored_model(store).items}
    return tuple(
        PhotoLine(uuid, items.get(code, code or ""), caption, taken or "", bytes(thumbnail) if thumbnail else None)
        for uuid, code, caption, taken, thumbnail in rows
    )


def whole_photo(store: Store, uuid: str) -> bytes | None:
    """A photo in the size that is stored; None where its file is gone."""
    return photo_bytes(store, uuid)


# ---------------------------------------------------------------------- the verdict
def verify(store: Store, inspections: Sequence[int], progress: Progress | None = None) -> int:
    """Verify submitted inspections, all of them or none, and evaluate; how many were."""
    done = _judge(store, inspections, "verified", "")
    evaluate_store(store, progress=progress)
    return done


def reject(store: Store, inspections: Sequence[int], reason: str, progress: Progress | None = None) -> int:
    """Send submitted inspections back with the reason, all of them or none, and evaluate."""
    if not reason.strip():
        raise ReasonMissing()
    done = _judge(store, inspections, "rejected", reason.strip())
    evaluate_store(store, progress=progress)
    return done


def _judge(store: Store, inspections: Sequence[int], state: str, note: str) -> int:
    keys = [int(key) for key in dict.fromkeys(inspections)]
    with store.transaction():
        still = "i.fid = :key AND i.state = 'submitted'"
        lines = {key: _lines(store, "en", still, {"key": key, "limit": 1}) for key in keys}
        gone = sum(not found for found in lines.values())
        if gone:
            raise NotWaiting(gone)
        own = sum(found[0].own for found in lines.values())
        if own and has_four_eyes(store):
            raise OwnInspection(own)
        now, reviewer = utc_now(), login_of(store)
        for key in keys:
            # Somebody else may be at the same one in this very moment.
            if not store.execute(
                "UPDATE inspection SET state = :state, reviewed_at = :now, reviewed_by = :reviewer, "
                "review_note = :note WHERE fid = :key AND state = 'submitted'",
                {"state": state, "now": now, "reviewer": reviewer, "note": note or None, "key": key},
            ):
                raise NotWaiting(1)
    return len(keys)
