"""What can go wrong with a store, in words for the person in front of it."""

from __future__ import annotations

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError


class StoreError(InclusiveCityError):
    """Base of the store's errors; what was in the store before is still there."""


class StoreMissing(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "There is no city store at {name}. Check the path, or create a store first."),
            name=name,
        )


class StoreExists(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "{name} exists already and was left as it is. Choose another name, or ask to overwrite it."
            ),
            name=name,
        )


class NotAStore(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "{name} is not a city store of Inclusive City. Choose a store, or import this file into one."
            ),
            name=name,
        )


class StoreDamaged(StoreError):
    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "The file {name} is damaged or incomplete ({detail}). Restore it from the last backup."
            ),
            name=name,
            detail=detail,
        )


class StoreLocked(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} is being written by another program. Nothing was changed. "
                "Save or close the edits there, then try again.",
            ),
            name=name,
        )


class StoreReadOnly(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} cannot be written: the file or its folder is read-only. Nothing was changed. "
                "Ask for the right to write, or work on a copy.",
            ),
            name=name,
        )


class StoreNewer(StoreError):
    def __init__(self, name: str, version: int, known: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} was made by a newer Inclusive City (schema {version}, this one knows {known}). "
                "Update the plugin.",
            ),
            name=name,
            version=version,
            known=known,
        )


class StoreOlder(StoreError):
    def __init__(self, name: str, version: int, known: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} has an older schema ({version}, now {known}). Make a backup, then upgrade it with "
                "“Create or upgrade a store”.",
            ),
            name=name,
            version=version,
            known=known,
        )


class ModelMissing(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "{name} holds no classification model yet. Load one with “Create or upgrade a store”."
            ),
            name=name,
        )


class ConstraintRefused(StoreError):
    def __init__(self, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "The store refused the change and kept everything as it was: {detail}"),
            detail=detail,
        )


class Cancelled(StoreError):
    """The person stopped the work; the transaction was rolled back."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "Cancelled: nothing was changed."))
