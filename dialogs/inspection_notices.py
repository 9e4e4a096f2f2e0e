"""What a person has to decide about an inspection, said at the top of the form: drafts that are offered again, what
waits to be sent, what is still missing before it is submitted, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from .inspection_banner import Banner, Notice
from .inspection_desk import InspectionDesk
from .inspection_works import Wanted
from .phrases import count_text, date_text, moment_text

if TYPE_CHECKING:
    from ..layers.drafts import DraftLine, Sending
    from ..scoring.entry_problems import Problem

translate = QCoreApplication.translate
DRAFT, QUEUED, SENT, REFUSED = "draft", "queued", "sent", "refused"
"""States of a draft, as the file of drafts has them."""
OTHERS = "others"


class Notices(QObject):
    """``go_to(key)``: something is missing there. ``wanted(act)``: what the form can do. ``shown``: there are other
    buttons."""

    go_to = pyqtSignal(object)
    wanted = pyqtSignal(str)
    shown = pyqtSignal()

    def __init__(self, desk: InspectionDesk, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._banner = desk, banner
        self._language = desk.session.language
        self._outcome: Sending | None = None
        self._is_confirming = False
        self._discarding = ""
        self._shows_others = False
        banner.decided.connect(self._decided)
        desk.finished.connect(self._finished)
        desk.queue.changed.connect(self.refresh)
        desk.queue.told.connect(self._told)

    def reset(self) -> None:
        """Another inspection lies on the desk."""
        if self._desk.wanted is not None:
            self._outcome = None
        self._is_confirming, self._discarding, self._shows_others = False, "", False
        self.refresh()

    def show_others(self) -> None:
        """List the drafts of other facilities, too."""
        self._shows_others = True
        self.refresh()

    def refresh(self) -> None:
        """Say what there is to say now."""
        if self._is_confirming and (self._desk.entry is None or not self._desk.problems()):
            self._is_confirming = False
        notices = [*self._of_outcome(), *self._of_missing(), *self._of_correction(), *self._of_drafts()]
        if self._banner.show_notices(notices):
            self.shown.emit()

    # ------------------------------------------------------------------ drafts and what waits
    def _of_drafts(self) -> list[Notice]:
        desk = self._desk
        mine = desk.draft.uuid if desk.draft is not None else ""
        sent = self._outcome.line.uuid if self._outcome is not None else ""
        lines = [line for line in desk.queue.lines if line.uuid not in (mine, sent)]
        here = desk.data.facility.uuid if desk.data is not None else ""
        notices = [self._line(line) for line in lines if line.facility_uuid == here]
        others = [line for line in lines if line.facility_uuid != here]
        if others and not self._shows_others:
            text = translate("Inspection", "Drafts of other facilities, and what waits to be sent: {count}")
            what = translate("Inspection", "List them, to go on with one")
            acts = (("show_others", translate("Inspection", "Show them"), what),)
            notices.append(Notice(OTHERS, text.format(count=count_text(len(others), self._language)), acts))
        elif others:
            notices += [self._line(line) for line in others]
        return notices

    def _line(self, line: DraftLine) -> Notice:
        about = {
            "facility": line.title,
            "moment": moment_text(line.changed_at, self._language),
            "answers": count_text(line.answered, self._language),
            "photos": count_text(line.photos, self._language),
        }
        go_on = ("go_on", translate("Inspection", "Go on"), translate("Inspection", "Open it as it was left"))
        discard = (
            "discard",
            translate("Inspection", "Discard…"),
            translate("Inspection", "Throw the draft away; you are asked once more"),
        )
        if line.uuid == self._discarding:
            text = translate(
                "Inspection", "Throw away for good: draft of “{facility}”, answers {answers}, photos {photos}?"
            )
            acts = (
                ("really", translate("Inspection", "Throw away"), translate("Inspection", "This cannot be undone")),
                ("keep", translate("Inspection", "Keep it"), translate("Inspection", "The draft stays")),
            )
            return Notice(line.uuid, text.format(**about), acts)
        if line.state == QUEUED:
            text = translate(
                "Inspection", "⧗ “{facility}”, {moment}: waits to be sent, since the city does not answer."
            )
            acts = (
                ("send", translate("Inspection", "Send now"), translate("Inspection", "Try it again at once")),
                (
                    "take_back",
                    translate("Inspection", "Go on with it"),
                    translate("Inspection", "Take it out of the queue, to change something"),
                ),
            )
            return Notice(line.uuid, text.format(**about), acts)
        if line.state == REFUSED:
            text = translate("Inspection", "✕ “{facility}”, {moment}: was not taken. {reason}")
            reason = " ".join(each.text(translate) for each in line.words)
            return Notice(line.uuid, text.format(reason=reason, **about), (go_on, discard))
        text = translate(
            "Inspection", "There is a draft of “{facility}” of {moment}: answers {answers}, photos {photos}."
        )
        return Notice(line.uuid, text.format(**about), (go_on, discard))

    # ------------------------------------------------------------------ correcting
    def _of_correction(self) -> list[Notice]:
        desk = self._desk
        if desk.data is not None and desk.data.is_second:
            text = translate(
                "Inspection",
                "A second visit, to compare inspectors: it is made without the answers of the first one, which are not "
                "shown.",
            )
            return [Notice("second", text, ())]
        replaced = desk.data.replaced if desk.data is not None else None
        if replaced is None:
            return []
        text = translate("Inspection", "This corrects the inspection of {date}; that one stays in the history.")
        return [Notice("correction", text.format(date=date_text(replaced.inspected_at, self._language)), ())]

    # ------------------------------------------------------------------ before it is submitted
    def submit(self) -> None:
        """Submit it; or say what is missing, and go there."""
        desk = self._desk
        entering = desk.entering
        if entering is None or desk.is_submitting:
            return
        if desk.inspector is None:
            desk.said.emit(translate("Inspection", "✕ Choose who inspected."))
            self.wanted.emit("choose_inspector")
            return
        problems = desk.problems()
        blocking = next((each for each in problems if each.is_blocking), None)
        if blocking is not None:
            desk.said.emit("✕ " + self._problem(blocking))
            if blocking.key is not None:
                self.go_to.emit(blocking.key)
            else:
                self.wanted.emit("show_whole")
            return
        if problems and not self._is_confirming:
            self._is_confirming = True
            desk.said.emit("")
            self.refresh()
            self._banner.take_focus("submit_now")
            return
        self._is_confirming = False
        desk.said.emit("")
        desk.submit()

    def _problem(self, problem: Problem) -> str:
        words = problem.words.text(translate)
        if not problem.profile:
            return words
        people = self._desk.entering.people(problem.profile)
        return translate("Inspection", "{people}: {words}").format(people=people, words=words)

    def _of_missing(self) -> list[Notice]:
        if not self._is_confirming:
            return []
        lines = [self._problem(each) for each in self._desk.problems()]
        lines.append(translate("Inspection", "What has no answer counts as not known. Submit the inspection as it is?"))
        acts = (
            (
                "submit_now",
                translate("Inspection", "Submit as it is"),
                translate("Inspection", "What has no answer counts as not known"),
            ),
            (
                "next_open",
                translate("Inspection", "Go on answering"),
                translate("Inspection", "To the next question without an answer"),
            ),
        )
        return [Notice("confirm", "\n".join(lines), acts)]

    # ------------------------------------------------------------------ what became of it
    def _finished(self, sending: Sending) -> None:
        desk = self._desk
        if sending.state == REFUSED:
            desk.said.emit("✕ " + " ".join(each.text(translate) for each in sending.words))
            desk.changed.emit()
            return
        self._outcome = sending
        desk.clear()
        self._banner.take_focus()

    def _told(self, sending: Sending) -> None:
        """What waited was sent meanwhile."""
        if self._outcome is not None and self._outcome.line.uuid == sending.line.uuid:
            self._outcome = sending
            self.refresh()

    def _of_outcome(self) -> list[Notice]:
        sending = self._outcome
        if sending is None:
            return []
        remarks = " ".join(each.text(translate) for each in sending.words)
        search = ("search", translate("Inspection", "Another facility"), translate("Inspection", "Find the next one"))
        close = ("close", translate("Inspection", "Close"), translate("Inspection", "Close this"))
        if sending.state == SENT:
            text = translate(
                "Inspection",
                "✓ The inspection of “{facility}” was submitted. It counts for the official status once it is "
                "verified.",
            )
            words = f"{text.format(facility=sending.line.title)} {remarks}".strip()
            return [Notice(sending.line.uuid, words, (search, close))]
        text = translate(
            "Inspection",
            "⧗ The inspection of “{facility}” is kept on this computer, and sent by itself as soon as the city "
            "answers. {reason}",
        )
        send = ("send", translate("Inspection", "Send now"), translate("Inspection", "Try it again at once"))
        back = (
            "take_back",
            translate("Inspection", "Go on with it"),
            translate("Inspection", "Take it out of the queue, to change something"),
        )
        words = text.format(facility=sending.line.title, reason=remarks).strip()
        return [Notice(sending.line.uuid, words, (send, back, search, close))]

    # ------------------------------------------------------------------ decided
    def open_facility(self, facility: int) -> None:
        """Inspect another facility."""
        self._desk.session.go_to_facility(facility)
        self._desk.open(Wanted(facility))

    def _decided(self, act: str, subject: str) -> None:
        desk, queue = self._desk, self._desk.queue
        line = next((line for line in queue.lines if line.uuid == subject), None)
        if act == "show_others":
            self._shows_others = True
        elif act == "discard":
            self._discarding = subject
        elif act == "keep":
            self._discarding = ""
        elif act == "really":
            self._discarding = ""
            queue.discard(subject)
        elif act == "go_on" and line is not None:
            desk.open(Wanted(line.facility, subject))
        elif act == "take_back" and line is not None:
            queue.reopen(subject, lambda: desk.open(Wanted(line.facility, subject)))
        elif act == "send":
            queue.send()
        elif act == "submit_now":
            self.submit()
        elif act in ("next_open", "search", "close"):
            self._is_confirming = False
            self.wanted.emit(act)
        self.refresh()
        if act in ("discard", "keep", "show_others"):
            self._banner.take_focus(subject="" if act == "show_others" else subject)
