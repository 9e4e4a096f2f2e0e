"""What an inspection asks of the store, of the disk and of picture files. Plain functions for background tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .tasks import Job

if TYPE_CHECKING:
    from ..layers.drafts import Draft, DraftBox, DraftLine, DraftPhoto, Sending
    from ..layers.inspection_entry import EntryData
    from ..layers.photos import Photo
    from ..layers.store import Store


@dataclass(frozen=True)
class Wanted:
    """What is to be opened: a facility (its key), anew or with a draft (its uuid)."""

    facility: int
    draft: str = ""
    visit: int | None = None
    replaces: int | None = None


@dataclass(frozen=True)
class Loaded:
    wanted: Wanted
    data: EntryData
    draft: Draft | None
    photos: tuple[DraftPhoto, ...]
    lines: tuple[DraftLine, ...]
    """Drafts of the city on this computer, and what waits to be sent."""


@dataclass(frozen=True)
class Taken:
    """What became of picture files."""

    photos: tuple[Photo, ...]
    refused: tuple[InclusiveCityError, ...]


@dataclass(frozen=True)
class Sent:
    sendings: tuple[Sending, ...]
    lines: tuple[DraftLine, ...]


def load(store: Store, job: Job, box: DraftBox, city: str, wanted: Wanted, language: str) -> Loaded:
    """Everything that the window shows at first."""
    from ..layers.drafts import DraftNotKept
    from ..layers.inspection_entry import load_entry

    data = load_entry(store, wanted.facility, language, wanted.replaces, wanted.visit)
    draft, photos, known = None, (), ()
    try:
        draft = box.load(wanted.draft) if wanted.draft else None
        photos = tuple(box.photos(wanted.draft)) if draft is not None else ()
        known = lines(job, box, city)
    except DraftNotKept:
        if wanted.draft:
            raise  # otherwise one can inspect all the same; the box tells that it does not keep drafts
    return Loaded(wanted, data, draft, photos, known)


def lines(job: Job, box: DraftBox, city: str) -> tuple[DraftLine, ...]:
    """Drafts of a city on this computer, and what waits to be sent."""
    return tuple(box.lines(city))


def take_photos(job: Job, box: DraftBox, draft: Draft, paths: Sequence[str]) -> Taken:
    """Read pictures and keep them with the draft."""
    from ..layers.photos import PhotoRefused, take_photo

    photos, refused = [], []
    for number, path in enumerate(paths):
        job.stop_if_cancelled()
        job.progress(number / len(paths), QT_TRANSLATE_NOOP("Progress", "Reading photos"))
        try:
            photo = take_photo(path)
        except PhotoRefused as error:
            refused.append(error)
        else:
            box.add_photo(draft, photo)
            photos.append(photo)
    return Taken(tuple(photos), tuple(refused))


def send(job: Job, box: DraftBox, city: str, draft: Draft | None = None) -> Sent:
    """Submit a draft, after what waits already; without one, only what waits."""
    from ..layers.drafts import DraftNotKept
    from ..layers.inspection_submit import sender

    if draft is not None:
        try:
            box.enqueue(draft)
        except DraftNotKept:
            if draft.entry.get("photos"):
                raise  # they are only there
            return Sent((_send_at_once(draft),), ())
    sendings = box.send_queued(sender(), city)
    return Sent(tuple(sendings), lines(job, box, city))


def _send_at_once(draft: Draft) -> Sending:
    """Without keeping it on this computer first, where that does not work: the city may well answer."""
    from ..layers.drafts import SENT, DraftLine, Sending
    from ..layers.inspection_submit import send_draft

    outcome = send_draft(draft, [])
    line = DraftLine(
        draft.uuid,
        draft.city,
        draft.facility,
        draft.facility_uuid,
        draft.title,
        SENT,
        "",
        len(draft.entry["answers"]),
        0,
    )
    return Sending(line, SENT, tuple(outcome.remarks))


def discard(job: Job, box: DraftBox, city: str, uuid: str) -> tuple[DraftLine, ...]:
    """Throw a draft away; those that are left."""
    box.discard(uuid)
    return lines(job, box, city)


def reopen(job: Job, box: DraftBox, city: str, uuid: str) -> tuple[DraftLine, ...]:
    """Take an inspection out of the queue, to go on with it."""
    box.reopen(uuid)
    return lines(job, box, city)
