"""An inspection while it is being entered, without widgets: answers, what is asked next, what they come to.

An :class:`Entry` belongs to one facility. Whoever shows it calls the methods that change it (:meth:`Entry.type`,
:meth:`Entry.set`, :meth:`Entry.copy` …) and then reads :meth:`Entry.standing`: every field with whether it is asked
and why not, progress, and the statuses of all profiles with their reasons, by the one evaluator. A new entry is empty:
values come into it only by what a person does.

Fields are named by a :data:`Key`: code of the item and number of the instance (1 for what there is one of).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .entry_form import ELEMENTS, FULL, MODES, QUICK, Form, Question, form_of, repeated_of
from .entry_instances import Instance, Instances
from .entry_problems import Problem, problems_of
from .entry_standing import (
    ASKED,
    NOT_ASKED,
    WAITING,
    AnswerRow,
    Before,
    EarlierAnswers,
    EvidenceAsked,
    Field,
    Key,
    ProfileLive,
    Progress,
    Section,
    Standing,
    Submitted,
    submitted,
    work_out,
)
from .entry_values import (
    IS_NOT_APPLICABLE,
    IS_UNKNOWN,
    EntryError,
    Given,
    Understood,
    number_given,
    option_given,
    understand,
)
from .errors import QT_TRANSLATE_NOOP
from .model import Item, Model
from .outcomes import ANSWERED

__all__ = [
    "ASKED", "ELEMENTS", "FULL", "IS_NOT_APPLICABLE", "IS_UNKNOWN", "MODES", "NOT_ASKED", "QUICK", "WAITING",
    "AnswerRow", "Before", "Earlier", "EarlierAnswers", "Entry", "EntryError", "EvidenceAsked", "Field", "Form",
    "Given", "Instance", "Key", "Problem", "ProfileLive", "Progress", "Question", "Section", "Standing",
    "Submitted", "Understood", "form_of", "number_given", "option_given", "understand",
]  # fmt: skip


@dataclass(frozen=True)
class Earlier:
    """An inspection that was made before, of this facility or of one in the same building, to copy from."""

    key: int
    """Of the inspection in the store."""
    facility: int
    """Key of its facility."""
    title: str
    """Of its facility, for a person; empty for the own one."""
    inspected_at: str
    basis: str
    state: str
    inspector: str
    rows: tuple[AnswerRow, ...]
    compensation: Mapping[tuple[str, str], str]
    """(zone, profile) → words."""
    is_own: bool = True
    """Of this facility, not of a neighbour."""
    uuid: str = ""
    mode: str = ""
    note: str = ""


class Entry:
    """See the module. ``earlier``: what older inspections of the facility still say, for the status after this one.
    ``before``: the status the facility has now, by profile."""

    def __init__(
        self,
        model: Model,
        facility_type: str,
        mode: str = FULL,
        earlier: EarlierAnswers | None = None,
        before: Mapping[str, Before] | None = None,
    ) -> None:
        self.model = model
        self.facility_type = facility_type
        self.earlier = earlier
        self.before = dict(before or {})
        self.answers: dict[Key, Given] = {}
        """Read it; change it by the methods."""
        self.wrong: dict[Key, str] = {}
        """Texts that were typed and not understood, until they are mended."""
        self.notes: dict[Key, str] = {}
        self.photos: dict[str, Key | None] = {}
        """Uuid of a photo → the field it belongs to; None: the inspection as a whole."""
        self.compensation: dict[tuple[str, str], str] = {}
        """(zone, profile) → words."""
        self.note = ""
        """Of the inspection as a whole."""
        self.strangers: dict[Key, dict[str, Any]] = {}
        """Answers of a draft to questions that the model no longer has: kept, and submitted with the rest."""
        self.instances = Instances(model)
        self._mode = FULL
        self._standing: Standing | None = None
        self._submitted: Submitted | None = None
        self.mode = mode

    # ------------------------------------------------------------------ the form
    @property
    def mode(self) -> str:
        """FULL or QUICK; may be changed at any time, no answer is lost by it."""
        return self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        if mode not in MODES:
            raise ValueError(f"mode is {mode!r}, should be one of {MODES}")
        self._mode = mode
        self._changed()

    @property
    def form(self) -> Form:
        return form_of(self.model, self.facility_type, self._mode)

    def item(self, code: str) -> Item:
        return self.model.items[self.model.item_index[code]]

    def standing(self) -> Standing:
        """Everything that follows from the answers; worked out once after each change (some 10 ms)."""
        if self._standing is None:
            self._standing = work_out(self)
        return self._standing

    def next_open(self, after: Key | None = None, zone: str | None = None, backwards: bool = False) -> Key | None:
        """The next field that is asked and has no answer, after ``after`` and round to the beginning; of one ``zone``
        where it is given. ``backwards``: the one before. None: there is none."""
        fields = [field for field in self.standing().all_fields() if zone in (None, field.zone)]
        if backwards:
            fields.reverse()
        keys = [field.key for field in fields]
        start = keys.index(after) + 1 if after in keys else 0
        for field in fields[start:] + fields[:start]:
            if field.is_open:
                return field.key
        return None

    def is_empty(self) -> bool:
        """Nobody has entered anything yet."""
        return not (
            self.answers or self.wrong or self.notes or self.photos or self.compensation or self.note or self.strangers
        )

    def problems(self) -> list[Problem]:
        """What to mend before submitting, and what to confirm."""
        return problems_of(self)

    # ------------------------------------------------------------------ answering
    def set(self, code: str, given: Given | None, number: int = 1) -> None:
        """Answer a field; None takes the answer away. Raises :class:`EntryError` for an option that the item does not
        have, or an instance that there is not."""
        self._check(code, number)
        if given is None:
            self.answers.pop((code, number), None)
            self.wrong.pop((code, number), None)
        else:
            item = self.item(code)
            if given.state == ANSWERED and (
                (given.option is None) == (given.number is None)
                or item.is_numeric != (given.option is None)
                or (given.option is not None and given.option not in item.values)
            ):
                raise EntryError(
                    QT_TRANSLATE_NOOP("Errors", "“{answer}” is no answer to {code}."),
                    answer=given.option if given.option is not None else given.number,
                    code=code,
                )
            self.answers[code, number] = given
            self.wrong.pop((code, number), None)
        self._changed()

    def type(self, code: str, text: str, number: int = 1) -> Understood:
        """Answer a numeric field by what was typed; an empty text takes the answer away. A text that is not
        understood takes it away, too: it is kept in :attr:`wrong` and comes back with its error."""
        found = understand(self.item(code), text)
        if found.error is not None:
            self.set(code, None, number)
            self.wrong[code, number] = text
            return found
        self.set(code, found.given, number)
        field = self.standing().fields.get((code, number))
        return replace(found, outcome=None if field is None else field.outcome)

    def choose(self, code: str, option: str, number: int = 1) -> None:
        self.set(code, option_given(option), number)

    def set_unknown(self, code: str, number: int = 1) -> None:
        self.set(code, IS_UNKNOWN, number)

    def set_not_applicable(self, code: str, number: int = 1) -> None:
        self.set(code, IS_NOT_APPLICABLE, number)

    def set_note(self, code: str, text: str, number: int = 1) -> None:
        """A note on a field; empty takes it away."""
        self._check(code, number)
        self._keep(self.notes, (code, number), text)

    def compensate(self, zone: str, profile: str, words: str) -> None:
        """What helps people of a profile over the barriers of a zone (staff help, remote service …), in words; empty
        takes it away."""
        if zone not in self.model.zone_codes or profile not in self.model.profile_codes:
            raise EntryError(
                QT_TRANSLATE_NOOP("Errors", "The model has no zone “{zone}” or no profile “{profile}”."),
                zone=zone,
                profile=profile,
            )
        self._keep(self.compensation, (zone, profile), words)

    def set_inspection_note(self, text: str) -> None:
        self.note = text.strip()
        self._changed()

    def add_photo(self, uuid: str, key: Key | None = None) -> None:
        """A photo (kept elsewhere) belongs to a field, or to the inspection as a whole."""
        if key is not None:
            self._check(*key)
        self.photos[uuid] = key
        self._changed()

    def remove_photo(self, uuid: str) -> None:
        self.photos.pop(uuid, None)
        self._changed()

    def _keep(self, into: dict[Any, str], key: object, text: str) -> None:
        if text.strip():
            into[key] = text.strip()
        else:
            into.pop(key, None)
        self._changed()

    def _check(self, code: str, number: int) -> None:
        if code not in self.model.item_index:
            raise EntryError(QT_TRANSLATE_NOOP("Errors", "The model has no question {code}."), code=code)
        kind = repeated_of(self.model, self.item(code))
        if number != 1 and (kind is None or not self.instances.has(kind.code, number)):
            raise EntryError(
                QT_TRANSLATE_NOOP("Errors", "There is no number {number} of what {code} asks about."),
                number=number,
                code=code,
            )

    def _changed(self) -> None:
        self._standing = None
        self._submitted = None

    # ------------------------------------------------------------------ instances
    def add_instance(self, kind: str, label: str = "") -> int:
        """One more of a kind (code of :class:`~.model.Repeated`); its number."""
        number = self.instances.add(kind, label)
        self._changed()
        return number

    def remove_instance(self, kind: str, number: int) -> None:
        """Take one away with its answers; those of a greater number move up. The last one stays."""
        if len(self.instances.of(kind)) == 1:
            raise EntryError(QT_TRANSLATE_NOOP("Errors", "The only one cannot be taken away: answer its questions."))
        moved = self.instances.remove(kind, number)
        codes = {
            q.code for q in form_of(self.model, self.facility_type).questions if q.repeated and q.repeated.code == kind
        }
        for table in (self.answers, self.wrong, self.notes):
            for code in codes:
                table.pop((code, number), None)
                for old, new in moved:
                    if (code, old) in table:
                        table[code, new] = table.pop((code, old))
        numbers = dict(moved)
        for uuid, key in list(self.photos.items()):
            if key is not None and key[0] in codes and key[1] >= number:
                self.photos[uuid] = None if key[1] == number else (key[0], numbers[key[1]])
        self._changed()

    def set_label(self, kind: str, number: int, label: str) -> None:
        """What a person calls it ("from the yard")."""
        self.instances.change(kind, number, label=label.strip())
        self._changed()

    def set_way(self, kind: str, number: int, is_way: bool) -> None:
        """Mark one as (part of) the accessible way: only those count for the status. At least one is."""
        self.instances.get(kind, number)
        ways = [each for each in self.instances.of(kind) if each.accessible_way and each.number != number]
        if not is_way and not ways:
            raise EntryError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "One at least must be the accessible way: mark the better one first, then take this mark off.",
                )
            )
        self.instances.change(kind, number, accessible_way=is_way)
        self._changed()

    # ------------------------------------------------------------------ taking over what was inspected before
    def offers(self, earlier: Earlier, zone: str | None = None) -> list[tuple[Key, Given]]:
        """What could be copied: fields that have a value, "unknown" or "not applicable" in ``earlier``. Of a neighbour
        only the zones that a building has in common, and no elements. With a ``zone``: what this form shows of it now,
        or may show; without one, all, also what only the full mode asks."""
        if zone is not None:
            return [offer for offer in self._shown_offers(earlier) if self._zone_of(offer[0][0]) == zone]
        found = []
        for row, key in zip(earlier.rows, self._keys_of(earlier)):
            of_zone = self._zone_of(row.code)
            if of_zone is None or not (earlier.is_own or of_zone in self.model.building_zones):
                continue
            if row.given.option is not None and row.given.option not in self.item(row.code).values:
                continue
            found.append((key, replace(row.given, copied_from=earlier.key)))
        return found

    def _zone_of(self, code: str) -> str | None:
        return form_of(self.model, self.facility_type).zones.get(code)

    def _shown_offers(self, earlier: Earlier) -> list[tuple[Key, Given]]:
        """Without what the mode does not ask and what does not apply: nobody would see that it was copied."""
        shown, fields = self.form.zones, self.standing().fields
        return [
            (key, given)
            for key, given in self.offers(earlier)
            if key[0] in shown and (key not in fields or fields[key].asked != NOT_ASKED)
        ]

    def copy(self, earlier: Earlier, keys: Iterable[Key] | None = None, zone: str | None = None) -> list[Key]:
        """Take over answers unchanged, marked with where they come from: of these fields (also where they have an
        answer), or of a ``zone`` or all that the form shows where they have none yet. What was copied. Photos and notes
        are not taken."""
        if keys is None:
            offers = self.offers(earlier, zone) if zone is not None else self._shown_offers(earlier)
            offers = [(key, given) for key, given in offers if key not in self.answers]
        else:
            chosen = set(keys)
            offers = [(key, given) for key, given in self.offers(earlier) if key in chosen]
        for key, given in offers:
            kind = repeated_of(self.model, self.item(key[0]))
            while kind is not None and not self.instances.has(kind.code, key[1]):
                self.instances.add(kind.code)
            self.answers[key] = given
            self.wrong.pop(key, None)
        if offers:
            self._take_ways(earlier)
        self._changed()
        return [key for key, _ in offers]

    def _keys_of(self, earlier: Earlier) -> list[Key]:
        return self.instances.keys_of([(row.code, row.instance) for row in earlier.rows])

    def _take_ways(self, earlier: Earlier) -> None:
        """Labels and marks of instances, where this entry has said nothing of its own about them."""
        for row, (code, number) in zip(earlier.rows, self._keys_of(earlier)):
            given = self.answers.get((code, number))
            kind = repeated_of(self.model, self.item(code)) if code in self.model.item_index else None
            if kind is None or given is None or given.copied_from != earlier.key:
                continue
            self.instances.take(kind.code, number, row.instance, row.accessible_way)

    def copied(self) -> dict[Key, int]:
        """Fields whose answer was taken over, with the inspection it comes from."""
        return {key: given.copied_from for key, given in self.answers.items() if given.copied_from is not None}

    # ------------------------------------------------------------------ leaving it
    def rows(self) -> list[AnswerRow]:
        """The answers as they are submitted: those to questions that are asked, or may be."""
        return list(self.submitted().rows)

    def submitted(self) -> Submitted:
        """What is stored of the answers, and what is left out; sooner there than :meth:`standing`, which judges it."""
        if self._submitted is None:
            self._submitted = self._standing.submitted if self._standing is not None else submitted(self)
        return self._submitted

    def row_of(self, key: Key) -> AnswerRow:
        """An answer as it would be stored, also one that is left out of :meth:`rows`."""
        code, number = key
        kind = repeated_of(self.model, self.item(code))
        name, way = "", True
        if kind is not None:
            name = self.instances.stored_name(kind.code, number)
            way = self.instances.get(kind.code, number).accessible_way
        return AnswerRow(code, name, way, self.answers.get(key, IS_UNKNOWN), self.notes.get(key, ""))

    def stranger_row(self, key: Key) -> AnswerRow:
        """As :meth:`row_of`, for one of :attr:`strangers`."""
        instance = str(key[1]) if key[1] != 1 else ""
        return AnswerRow(key[0], instance, True, Given.from_dict(self.strangers[key]), self.notes.get(key, ""))

    def loose_notes(self) -> list[tuple[Key, str]]:
        """Notes on fields without a submitted answer: they go into the note of the inspection."""
        stored = self.submitted()
        kept = {*stored.keys, *stored.left_out, *self.strangers}
        return [(key, text) for key, text in self.notes.items() if key not in kept]

    def to_dict(self) -> dict[str, Any]:
        """Everything a person entered, for JSON."""

        def keyed(table: Mapping[Key, Any]) -> list[list[Any]]:
            return [[code, number, value] for (code, number), value in table.items()]

        return {
            "mode": self.mode,
            "answers": keyed({key: given.to_dict() for key, given in self.answers.items()} | self.strangers),
            "wrong": keyed(self.wrong),
            "notes": keyed(self.notes),
            "photos": [[uuid, *(key or ("", 0))] for uuid, key in self.photos.items()],
            "compensation": [[*key, words] for key, words in self.compensation.items()],
            "instances": self.instances.to_list(),
            "note": self.note,
            "left_out": [list(key) for key in self.submitted().left_out],
        }

    @classmethod
    def from_dict(
        cls,
        model: Model,
        facility_type: str,
        data: Mapping[str, Any],
        earlier: EarlierAnswers | None = None,
        before: Mapping[str, Before] | None = None,
    ) -> Entry:
        """An entry as it was left. Answers that the model no longer knows are kept as :attr:`strangers`."""
        entry = cls(model, facility_type, data.get("mode", FULL), earlier, before)
        entry.instances.read(data.get("instances", ()))
        for code, number, value in data.get("answers", ()):
            try:
                entry.set(code, Given.from_dict(value), number)
            except EntryError:
                entry.strangers[code, number] = dict(value)
        entry.wrong = {(code, number): text for code, number, text in data.get("wrong", ())}
        entry.notes = {(code, number): text for code, number, text in data.get("notes", ())}
        entry.photos = {uuid: (code, number) if code else None for uuid, code, number in data.get("photos", ())}
        entry.compensation = {(zone, profile): words for zone, profile, words in data.get("compensation", ())}
        entry.note = data.get("note", "")
        return entry
