"""An inspection while a person enters it: hands what is done to the entry, and tells the widgets how it stands.

Everything here is in memory and takes some milliseconds; what reads or writes is in :mod:`.inspection_works`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..layers.finding_words import FindingWords
from ..scoring.check_draft import check_draft
from ..scoring.conditions import ANSWERED, ANSWERED_NOT_APPLICABLE, ANSWERED_UNKNOWN, NO_ANSWER
from ..scoring.entry import ASKED, Earlier, Entry, Field, Given, Key, Section, Standing, understand
from ..scoring.errors import InclusiveCityError
from .inspection_photos import PhotoShown
from .inspection_question import AnswerShown
from .inspection_words import field_text, given_text, outcome_text, profile_title, status_words
from .phrases import count_text, date_text

translate = QCoreApplication.translate


class Entering(QObject):
    """``changed``: the answers, or what they come to. ``refused(error)``: what was asked for cannot be done."""

    changed = pyqtSignal()
    refused = pyqtSignal(object)

    def __init__(self, entry: Entry, earlier: Sequence[Earlier], language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry, self.language = entry, language
        self.photos: dict[str, PhotoShown] = {}
        """By key, as they are shown."""
        self.earlier = list(earlier)
        self.remarks: dict[Key, list[str]] = {}
        """Field → what the rules of validation remark, in words."""
        own = [each for each in earlier if each.is_own]
        self._last = own[0] if own else None
        self._offers: dict[Key, Given] = dict(entry.offers(self._last)) if self._last is not None else {}
        self._sources = ([self._last] if self._last is not None else []) + [each for each in earlier if not each.is_own]

    @property
    def standing(self) -> Standing:
        return self.entry.standing()

    def sections(self, zone: str) -> list[Section]:
        return [section for section in self.standing.sections if section.zone == zone]

    def zones(self) -> list[str]:
        """Those that have questions, in order."""
        return list(self.standing.by_zone)

    def kind_title(self, kind: str) -> str:
        return next(each.title(self.language) for each in self.entry.model.repeated if each.code == kind)

    # ------------------------------------------------------------------ what a person does
    def _do(self, act: Callable[[], Any]) -> Any:
        try:
            return act()
        except InclusiveCityError as error:
            self.refused.emit(error)
            return None
        finally:
            self.changed.emit()

    def type(self, key: Key, text: str) -> None:
        """A number is being typed."""
        self._do(lambda: self.entry.type(key[0], text, key[1]))

    def choose(self, key: Key, option: str) -> None:
        self._do(lambda: self.entry.choose(key[0], option, key[1]))

    def mark(self, key: Key, state: int) -> None:
        """Not known, does not apply, or no answer."""
        act = {ANSWERED_UNKNOWN: self.entry.set_unknown, ANSWERED_NOT_APPLICABLE: self.entry.set_not_applicable}
        if state == NO_ANSWER:
            self._do(lambda: self.entry.set(key[0], None, key[1]))
        else:
            self._do(lambda: act[state](key[0], key[1]))

    def toggle(self, key: Key, state: int) -> None:
        """Mark it so, or take that mark off again."""
        given = self.entry.answers.get(key)
        self.mark(key, NO_ANSWER if given is not None and given.state == state else state)

    def note(self, key: Key, text: str) -> None:
        self._do(lambda: self.entry.set_note(key[0], text, key[1]))

    def note_whole(self, text: str) -> None:
        self._do(lambda: self.entry.set_inspection_note(text))

    def compensate(self, zone: str, profile: str, words: str) -> None:
        self._do(lambda: self.entry.compensate(zone, profile, words))

    def copy(self, key: Key) -> None:
        """Take over the answer of the last inspection to this question."""
        if self._last is not None and key in self._offers:
            self._do(lambda: self.entry.copy(self._last, [key]))

    def copy_zone(self, zone: str, source: int) -> None:
        """Take over what a zone still lacks, from one of :meth:`sources`."""
        self._do(lambda: self.entry.copy(self._sources[source], zone=zone))

    def help_offered(self, zone: str) -> dict[str, str]:
        """What the last inspection says helps in a zone, for profiles for which nothing is written here yet."""
        written = self.entry.compensation
        earlier = self._last.compensation if self._last is not None else {}
        return {
            profile: words
            for (of_zone, profile), words in earlier.items()
            if of_zone == zone and (zone, profile) not in written and profile in self.entry.model.profile_codes
        }

    def copy_help(self, zone: str) -> None:
        """Take that over, unchanged."""

        def copied() -> None:
            for profile, words in self.help_offered(zone).items():
                self.entry.compensate(zone, profile, words)

        self._do(copied)

    def add_instance(self, kind: str) -> None:
        self._do(lambda: self.entry.add_instance(kind))

    def remove_instance(self, kind: str, number: int) -> None:
        self._do(lambda: self.entry.remove_instance(kind, number))

    def set_label(self, kind: str, number: int, label: str) -> None:
        self._do(lambda: self.entry.set_label(kind, number, label))

    def set_way(self, kind: str, number: int, on: bool) -> None:
        self._do(lambda: self.entry.set_way(kind, number, on))

    def set_mode(self, mode: str) -> None:
        if mode != self.entry.mode:
            self.entry.mode = mode
            self.changed.emit()

    def add_photo(self, photo: str, key: Key | None) -> None:
        """One of :attr:`photos` (its key) belongs to a field, or to the whole."""
        self._do(lambda: self.entry.add_photo(photo, key))

    def remove_photo(self, photo: str) -> None:
        self._do(lambda: self.entry.remove_photo(photo))

    # ------------------------------------------------------------------ what is open
    def next_field(self, after: Key) -> Key | None:
        """The field below; None at the end."""
        keys = [field.key for field in self.standing.all_fields() if field.asked == ASKED]
        at = keys.index(after) + 1 if after in keys else len(keys)
        return keys[at] if at < len(keys) else None

    def check(self) -> None:
        """Judge by the rules that hold for the whole city; told beside the question, as soon as it is typed."""
        self.remarks = {}
        words = FindingWords(self.entry.model, self.language, {}, translate)
        for hit in check_draft(self.entry.model, self.entry.facility_type, self.standing.rows):
            instance = str(hit.details.get("instance") or "")
            key = self.entry.instances.keys_of([(hit.criterion, instance)])[0]
            self.remarks.setdefault(key, []).append(words.of_hit(hit))

    # ------------------------------------------------------------------ as it is shown
    def shown(self, field: Field) -> AnswerShown:
        """How a question stands."""
        key, language = field.key, self.language
        photos = tuple(self.photos[uuid] for uuid, at in self.entry.photos.items() if at == key and uuid in self.photos)
        common = {"note": field.note, "photos": photos, "copy": self._copy_text(field), "asks": self._asks(key)}
        wrong = self.entry.wrong.get(key)
        if wrong is not None:
            said = "✕ " + understand(field.item, wrong).error.text(translate)
            return AnswerShown(state=NO_ANSWER, text=wrong, said=said, is_wrong=True, **common)
        given = field.given
        if given is None:
            return AnswerShown(**common)
        return AnswerShown(
            state=given.state,
            text=field_text(field.item, given, language) if given.state == ANSWERED else "",
            option=given.option or "",
            said=outcome_text(field, language),
            is_copied=given.copied_from is not None,
            **common,
        )

    def _copy_text(self, field: Field) -> str:
        """What could be taken over; nothing where it is what stands there."""
        offered = self._offers.get(field.key)
        if offered is None or offered.same_as(field.given):
            return ""
        template = translate("Inspection", "Take over: {answer} ({date})")
        return template.format(
            answer=given_text(field.item, offered, self.language),
            date=date_text(self._last.inspected_at, self.language),
        )

    def _asks(self, key: Key) -> str:
        lines = [f"⚠ {text}" for text in self.remarks.get(key, ())]
        if any(key in each.keys for each in self.standing.missing_evidence):
            lines.append(translate("Inspection", "! This changes a status by two levels: add a photo or a note."))
        return "\n".join(lines)

    def asks_by_profile(self) -> dict[str, str]:
        """Per profile the change that still wants a photo or a note."""
        template = translate(
            "Inspection", "Changes from “{before}” to “{after}”: add a photo or a note to what makes the difference."
        )
        return {
            each.profile: template.format(
                before=status_words(each.before, self.language), after=status_words(each.after, self.language)
            )
            for each in self.standing.missing_evidence
        }

    @property
    def last_day(self) -> str:
        """Of the last inspection, for a person; empty where there is none."""
        return date_text(self._last.inspected_at, self.language) if self._last is not None else ""

    def sources(self, zone: str) -> list[tuple[str, str, int]]:
        """Where a zone's answers could be taken from: (text of the button, what it does, how many answers)."""
        answered = set(self.entry.answers)
        found = []
        for earlier in self._sources:
            count = sum(1 for key, _ in self.entry.offers(earlier, zone) if key not in answered)
            day = date_text(earlier.inspected_at, self.language)
            if earlier.is_own:
                text = translate("Inspection", "Take over all {count} from {date}, unchanged")
            else:
                text = translate("Inspection", "Take over {count} from {facility} in this building, {date}")
            text = text.format(count=count_text(count, self.language), date=day, facility=earlier.title)
            words = translate(
                "Inspection",
                "Fills what has no answer yet in this part. Each such answer is marked; photos are not taken.",
            )
            found.append((text, words, count))
        return found

    def people(self, profile: str) -> str:
        return profile_title(self.entry.model, profile, self.language)
