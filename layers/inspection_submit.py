"""Writing an inspection into the city's store: one act, once, whatever happens on the way.

An inspection is known by its uuid: sent twice, it is there once. What changed in the city meanwhile is said, and
nothing that a person entered is dropped for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Callable

from ..scoring.entry import AnswerRow, Entry
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.status import ANSWERED, OFFICIAL
from .drafts import Draft, DraftPhoto
from .may import login_of
from .model_store import criterion_keys, option_keys, stored_model
from .photo_files import clear_orphans, photo_folder, remove_files, write_file
from .store import Store, open_store, utc_now
from .store.errors import ConstraintRefused, NoRight, OutcomeUnknown, StoreError
from .visit_plan import second_of

ASKED_AGAIN = 3
"""So often a store is asked whether an inspection arrived whose COMMIT nobody answered."""
_tidied: set[str] = set()
"""Stores that were looked through in this session."""


class SubmissionRefused(StoreError):
    """The store cannot take the inspection as it is: a person has to look. The draft is kept."""


@dataclass(frozen=True)
class Outcome:
    """An inspection is in the store."""

    uuid: str
    inspection: int
    facility: int
    was_there: bool
    """It had arrived before; nothing was written now."""
    remarks: tuple[InclusiveCityError, ...]
    """What a person should know, in words: certificate expired, facility retired, question no longer asked."""


def is_refusal(error: InclusiveCityError) -> bool:
    """Whether sending again would be refused again; otherwise it may be tried later."""
    return isinstance(error, (SubmissionRefused, ConstraintRefused, NoRight))


def sender(
    opened: Callable[[str], Store] = open_store,
) -> Callable[[Draft, list[DraftPhoto]], Outcome]:
    """How :meth:`~.drafts.DraftBox.send_queued` sends: by opening the city of each draft."""

    def send(draft: Draft, photos: list[DraftPhoto]) -> Outcome:
        return send_draft(draft, photos, opened)

    return send


def send_draft(draft: Draft, photos: list[DraftPhoto], opened: Callable[[str], Store] = open_store) -> Outcome:
    """Open the draft's city and submit it. Where the connection is lost in the moment of saving, the store is asked
    whether the inspection arrived, and it is sent again where not."""
    for attempt in range(ASKED_AGAIN):
        try:
            with opened(draft.city) as store:
                outcome = submit(store, draft, photos)
                if photos:
                    _tidy(store)
                return outcome
        except OutcomeUnknown:
            if attempt == ASKED_AGAIN - 1:
                raise
    raise AssertionError("not reached")


def _tidy(store: Store) -> None:
    """Once in a while, and never at the cost of a submission: files that a killed process has left."""
    if store.name not in _tidied:
        _tidied.add(store.name)
        with suppress(OSError, StoreError):
            clear_orphans(store)


def submit(store: Store, draft: Draft, photos: Iterable[DraftPhoto] = ()) -> Outcome:
    """Write the inspection with its answers, compensations and photos, and submit it: all in one transaction.

    Raises :class:`SubmissionRefused`, or what the store raises; then nothing of it is there, but for
    :class:`OutcomeUnknown`, after which sending again is safe.
    """
    there = _arrived(store, draft)
    if there is not None:
        return there
    try:
        return _Submission(store, draft, list(photos)).run()
    except ConstraintRefused:
        there = _arrived(store, draft)  # somebody sent the same one in this moment
        if there is None:
            raise
        return there


def _arrived(store: Store, draft: Draft) -> Outcome | None:
    rows = store.rows("SELECT fid, facility FROM inspection WHERE uuid = :uuid", {"uuid": draft.uuid})
    return Outcome(draft.uuid, rows[0][0], rows[0][1], True, ()) if rows else None


class _Submission:
    def __init__(self, store: Store, draft: Draft, photos: list[DraftPhoto]) -> None:
        self.store, self.draft, self.photos = store, draft, photos
        self.model = stored_model(store)
        self.remarks: list[InclusiveCityError] = []
        self.loose: list[str] = []
        """Lines for the inspection's note: what has no row of its own."""

    def run(self) -> Outcome:
        facility, kind = self._facility()
        entry = Entry.from_dict(self.model, kind, self.draft.entry)
        inspector = self._inspector()
        replaces = self._key_of("inspection", self.draft.replaces)
        repeats = self._key_of("inspection", self.draft.second_of) or self._repeated(facility)
        answers = self._answers(entry)
        by, now = login_of(self.store), utc_now()
        # A photo that was taken out of the entry again may still lie with the draft.
        self.photos = [each for each in self.photos if each.photo.uuid in entry.photos]
        files = self._files()
        try:
            with self.store.transaction():
                key = int(self.store.next_keys("inspection", 1)[0])
                self.store.insert(
                    "inspection",
                    {
                        "fid": [key],
                        "uuid": [self.draft.uuid],
                        "facility": [facility],
                        "inspector": [inspector],
                        "inspected_at": [self.draft.inspected_at],
                        "basis": [self.draft.basis],
                        "origin": ["desk"],
                        "state": ["draft"],
                        "model_version": [self.draft.model_version],
                        "replaces": [replaces],
                        "second_of": [repeats],
                        "mode": [entry.mode],
                        "note": ["\n".join([*([entry.note] if entry.note else []), *self.loose]) or None],
                        "recorded_at": [now],
                        "recorded_by": [by],
                    },
                )
                if answers:
                    count = len(next(iter(answers.values())))
                    self.store.insert("answer", {"inspection": [key] * count, **answers})
                self._compensations(key, entry)
                self._photos(key, facility, entry, files, by, now)
                # When and by whom is written by the store itself.
                self.store.execute("UPDATE inspection SET state = 'submitted' WHERE fid = :fid", {"fid": key})
                self._fulfil_visits(key, facility, repeats is not None)
        except OutcomeUnknown:
            raise  # the files may belong to an inspection that is there: whoever clears orphans knows later
        except BaseException:
            remove_files(self.store, files.values())
            raise
        return Outcome(self.draft.uuid, key, facility, False, tuple(self.remarks))

    # ------------------------------------------------------------------ what may have changed meanwhile
    def _facility(self) -> tuple[int, str]:
        """Key and type of the facility; of the one that it was merged into, where it was."""
        sql = "SELECT fid, facility_type, retired_at, merged_into FROM facility WHERE "
        rows = self.store.rows(sql + "uuid = :uuid", {"uuid": self.draft.facility_uuid})
        if not rows:
            raise SubmissionRefused(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The city {name} has no facility “{title}” with this identity. Is it the city in which the "
                    "inspection was begun? The inspection is kept on this computer.",
                ),
                name=self.store.name,
                title=self.draft.title,
            )
        seen = set()
        key, kind, retired, merged = rows[0]
        while merged is not None and merged not in seen:
            seen.add(merged)
            key, kind, retired, merged = self.store.rows(sql + "fid = :fid", {"fid": merged})[0]
        if seen:
            self._remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{title}” was merged with another record meanwhile: the inspection was recorded for "
                    "facility {key}.",
                ),
                title=self.draft.title,
                key=key,
            )
        if retired:
            self._remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{title}” was retired on {date}: the inspection was recorded, but the facility is no longer on "
                    "the map.",
                ),
                title=self.draft.title,
                date=str(retired)[:10],
            )
        return key, kind

    def _inspector(self) -> int | None:
        if self.draft.inspector is None:
            return None
        rows = self.store.rows(
            "SELECT fid, certificate, valid_until FROM inspector WHERE fid = :fid", {"fid": self.draft.inspector}
        )
        if not rows:
            raise SubmissionRefused(
                QT_TRANSLATE_NOOP(
                    "Errors", "The inspector of this inspection is no longer in the city: choose one again."
                )
            )
        key, certificate, until = rows[0]
        if until and self.draft.inspected_at[:10] > str(until)[:10]:
            self._remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The certificate {certificate} was valid until {date} only: the inspection of {day} was recorded, "
                    "and whoever reviews it sees that.",
                ),
                certificate=certificate,
                date=str(until)[:10],
                day=self.draft.inspected_at[:10],
            )
        return key

    def _key_of(self, table: str, uuid: str) -> int | None:
        if not uuid:
            return None
        key = self.store.value("SELECT fid FROM inspection WHERE uuid = :uuid", {"uuid": uuid})
        if key is None:
            raise SubmissionRefused(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The inspection that this one refers to is not in the city yet: send that one first, then this "
                    "one.",
                )
            )
        return key

    def _repeated(self, facility: int) -> int | None:
        """For a planned second visit, the inspection that it repeats."""
        purpose = "SELECT 1 FROM visit WHERE fid = :fid AND purpose = 'second'"
        if self.draft.visit is None or self.store.value(purpose, {"fid": self.draft.visit}) is None:
            return None
        return second_of(self.store, facility)

    def _fulfil_visits(self, key: int, facility: int, is_second: bool) -> None:
        """Planned visits that this inspection makes needless, whoever was to make them; a second visit is one by the
        sample's rules only."""
        planned = self.store.rows(
            "SELECT fid FROM visit WHERE state = 'planned' AND (fid = :visit OR (facility = :facility "
            "AND (purpose = 'second') = :second))",
            {"visit": self.draft.visit, "facility": facility, "second": is_second},
        )
        for (visit,) in planned if self.draft.basis == OFFICIAL else ():
            self.store.execute(
                "UPDATE visit SET state = 'done', inspection = :key WHERE fid = :visit", {"key": key, "visit": visit}
            )

    def _remark(self, template: str, **params: object) -> None:
        self.remarks.append(InclusiveCityError(template, **params))

    # ------------------------------------------------------------------ rows
    def _answers(self, entry: Entry) -> dict[str, list[Any]]:
        """Columns of the table ``answer``. What was answered is kept, also where the model asks it no longer."""
        keys, options = criterion_keys(self.store), option_keys(self.store)
        rows = entry.rows()
        known_left_out = {(code, number) for code, number in self.draft.entry.get("left_out", ())}
        for key in entry.submitted().left_out:
            if key not in known_left_out:  # asked when it was answered, not any more by the present model or type
                rows.append(entry.row_of(key))
        gone = [entry.stranger_row(key) for key in entry.strangers]
        kept: list[AnswerRow] = []
        for row in [*rows, *gone]:
            has_place = row.code in keys and (row.given.option is None or (row.code, row.given.option) in options)
            if has_place:
                kept.append(row)
            else:
                self.loose.append(_in_words(row))
        if gone:
            self._remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The city's model no longer asks {codes}: the answers were kept with the inspection, and do not "
                    "count.",
                ),
                codes=", ".join(dict.fromkeys(row.code for row in gone)),
            )
        self.loose += [f"{code}: {text}" for (code, _), text in entry.loose_notes()]
        if not kept:
            return {}
        return {
            "criterion": [keys[row.code] for row in kept],
            "state": [row.given.state for row in kept],
            "number": [row.given.number for row in kept],
            "choice": [None if r.given.option is None else options[r.code, r.given.option] for r in kept],
            "instance": [row.instance or None for row in kept],
            "accessible_way": [int(row.accessible_way) for row in kept],
            "raw": [row.given.raw or None for row in kept],
            "note": [row.note or None for row in kept],
            "copied_from": [row.given.copied_from for row in kept],
        }

    def _compensations(self, key: int, entry: Entry) -> None:
        if entry.compensation:
            zones, profiles = zip(*entry.compensation)
            self.store.insert(
                "compensation",
                {
                    "inspection": [key] * len(zones),
                    "zone": list(zones),
                    "profile": list(profiles),
                    "words": list(entry.compensation.values()),
                },
            )

    def _files(self) -> dict[str, str]:
        """Photos beside the store are written before the transaction begins, so that no row names a file that is not
        there. Uuid → name."""
        folder = photo_folder(self.store) if self.photos else None
        if folder is None:
            return {}
        written: dict[str, str] = {}
        try:
            for photo in (each.photo for each in self.photos):
                written[photo.uuid] = write_file(folder, photo.uuid, photo.media_type, photo.content)
        except OSError as error:
            remove_files(self.store, written.values())
            raise SubmissionRefused(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The photos cannot be written to {folder} ({detail}). The inspection is kept on this computer.",
                ),
                folder=str(folder),
                detail=error.strerror or str(error),
            ) from error
        return written

    def _photos(self, key: int, facility: int, entry: Entry, files: Mapping[str, str], by: str, now: str) -> None:
        if not self.photos:
            return
        criteria = criterion_keys(self.store)
        codes = [entry.photos.get(each.photo.uuid) for each in self.photos]
        photos = [each.photo for each in self.photos]
        self.store.insert(
            "photo",
            {
                "uuid": [photo.uuid for photo in photos],
                "inspection": [key] * len(photos),
                "facility": [facility] * len(photos),
                "criterion": [None if code is None else criteria.get(code[0]) for code in codes],
                "file": [files.get(photo.uuid) for photo in photos],
                "content": [None if photo.uuid in files else photo.content for photo in photos],
                "checksum": [photo.checksum for photo in photos],
                "taken_at": [photo.taken_at or None for photo in photos],
                "longitude": [photo.longitude for photo in photos],
                "latitude": [photo.latitude for photo in photos],
                "caption": [each.caption or None for each in self.photos],
                "file_name": [photo.file_name for photo in photos],
                "media_type": [photo.media_type for photo in photos],
                "width": [photo.width for photo in photos],
                "height": [photo.height for photo in photos],
                "thumbnail": [photo.thumbnail or None for photo in photos],
                "added_at": [now] * len(photos),
                "added_by": [by] * len(photos),
            },
        )


def _in_words(row: AnswerRow) -> str:
    """An answer as a line of text, for what has no place among the answers."""
    given = row.given
    value = given.raw or given.option or (f"{given.number:g}" if given.number is not None else "")
    if given.state != ANSWERED:
        value = {1: "unknown", 2: "not applicable"}[given.state]
    return " ".join(part for part in (row.code, row.instance, "=", value, row.note) if part)
