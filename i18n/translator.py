"""Installs and removes the translation of the plugin's texts.

QGIS has no Kazakh, so the plugin has a language setting of its own; ``follow`` follows QGIS.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..settings import LANGUAGE

LANGUAGES = ("kk", "ru", "en")
FOLDER = Path(__file__).resolve().parent


def qgis_language() -> str:
    """The language QGIS runs in, as one of :data:`LANGUAGES`; English for every other one.

    QGIS's locale may be unset, "C", "ru", "ru_RU" or "kk-KZ".
    """
    locale = QgsApplication.locale() or ""
    code = locale.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else "en"


def language() -> str:
    """The language of the plugin's texts, reports and labels: one of :data:`LANGUAGES`."""
    chosen = LANGUAGE.get()
    return qgis_language() if chosen == "follow" else chosen


class Translator:
    """Keeps the installed translation, which Qt only refers to."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self.language = "en"

    def install(self) -> bool:
        """Install the translation for :func:`language`, in place of an earlier one.

        False where that language's file is not there (a checkout whose translations were not compiled); the
        texts are English then.
        """
        self.remove()
        wanted = language()
        if wanted == "en":
            return True
        translator = QTranslator()
        if not translator.load(str(FOLDER / f"inclusive_city_{wanted}.qm")):
            return False
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        self.language = wanted
        return True

    def remove(self) -> None:
        """Take it out again; the texts are English then."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self.language = "en"
