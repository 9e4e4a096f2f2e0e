"""What can go wrong with a store, in words for the person in front of it."""

from __future__ import annotations

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .refusals import refusal


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
            detail=refusal(detail),
        )


class NoSuchConnection(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} is neither a city store on this computer nor a saved connection to a database. Choose one, or "
                "make a new connection.",
            ),
            name=name,
        )


class DatabaseSilent(StoreError):
    """Refused, timed out, unknown host, cut network."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The city's database {name} does not answer ({detail}). Check the network or the VPN, then try again; "
                "if it lasts, tell the database administrator.",
            ),
            name=name,
            detail=detail,
        )


class DatabaseLost(StoreError):
    """The connection ended while something was being done."""

    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The connection to the city's database {name} was lost. The step that was running was not kept; what "
                "was there before is unchanged. Try again when the database answers.",
            ),
            name=name,
        )


class OutcomeUnknown(StoreError):
    """The connection ended while the database was being told to keep the changes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The connection to the city's database {name} was lost in the very moment of saving. Either all of the "
                "step was kept or nothing of it. Read the city again and look before you repeat it.",
            ),
            name=name,
        )


class LoginRefused(StoreError):
    def __init__(self, name: str, user: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The city's database {name} does not accept the user “{user}” with this password. Check both, or ask "
                "the database administrator.",
            ),
            name=name,
            user=user,
        )


class NoSuchDatabase(StoreError):
    def __init__(self, name: str, database: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "The server answers, but it has no database “{database}” ({name}). Check its name."
            ),
            name=name,
            database=database,
        )


class NoPostgis(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The database {name} lacks PostGIS, and you may not add it. Ask the database administrator to run: "
                "CREATE EXTENSION postgis;",
            ),
            name=name,
        )


class NoStoreInDatabase(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The database {name} holds no city yet. Create one with “Create or upgrade a store”, or ask the "
                "database administrator to.",
            ),
            name=name,
        )


class NoRight(StoreError):
    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "You do not have the right to do this in the city's database {name} ({detail}). Nothing was changed. "
                "Ask the database administrator for the right.",
            ),
            name=name,
            detail=refusal(detail),
        )


class DatabaseReadOnly(StoreReadOnly):
    def __init__(self, name: str) -> None:
        StoreError.__init__(
            self,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The city's database {name} can only be read at the moment: its main server is away. Nothing was "
                "changed. Maps and lists keep working; try again later.",
            ),
            name=name,
        )


class DatabaseTooOld(StoreError):
    def __init__(self, name: str, found: str, needed: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The city's database {name} runs {found}; {needed} is needed. Ask the database administrator to "
                "upgrade it.",
            ),
            name=name,
            found=found,
            needed=needed,
        )


class Cancelled(StoreError):
    """The person stopped the work; the transaction was rolled back."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "Cancelled: nothing was changed."))
