"""What every algorithm of the plugin shares.

An algorithm is a class with ``NAME``, ``GROUP``, :meth:`~CityAlgorithm.title`, :meth:`~CityAlgorithm.help`,
``initAlgorithm`` and :meth:`~CityAlgorithm.carry_out`; the rest is here. Texts are literals in
``translate("Algorithms", "…")``.
"""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..scoring.errors import InclusiveCityError

if TYPE_CHECKING:
    from ..scoring.model import Model

translate = QCoreApplication.translate
ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"

OPTIONAL_PACKAGES = {
    "shapely": "python3-shapely",
    "scipy": "python3-scipy",
    "openpyxl": "python3-openpyxl",
    "matplotlib": "python3-matplotlib",
}
"""Python packages that some QGIS lacks → the Debian package that brings them."""


def group_title(group: str) -> str:
    """The translated title of an algorithm group (``CityAlgorithm.GROUP``); KeyError for an unknown one."""
    titles = {
        "store": translate("Algorithms", "City store"),
        "import": translate("Algorithms", "Import"),
        "records": translate("Algorithms", "Records and their history"),
        "status": translate("Algorithms", "Accessibility status"),
        "plan": translate("Algorithms", "Plan"),
        "publish": translate("Algorithms", "Maps and reports"),
        "sample": translate("Algorithms", "Sample city"),
    }
    return titles[group]


class Progress:
    """QGIS's feedback as the plain callables that the other rooms take.

    ``progress(0.5, "Reading the answers")`` shows the fraction (0–1) and, where it changed, the text;
    ``progress.cancelled()`` says whether the person pressed Cancel. Texts from rooms without Qt are marked
    ``QT_TRANSLATE_NOOP("Progress", "…")`` there and translated here.
    """

    def __init__(self, feedback: QgsProcessingFeedback | None, start: float = 0.0, end: float = 1.0) -> None:
        self.feedback = feedback
        self._start, self._end = start, end
        self._text = ""

    def __call__(self, fraction: float, text: str = "") -> None:
        if self.feedback is None:
            return
        done = self._start + (self._end - self._start) * min(max(fraction, 0.0), 1.0)
        self.feedback.setProgress(100.0 * done)
        if text and text != self._text:
            self._text = text
            self.feedback.setProgressText(translate("Progress", text))

    def cancelled(self) -> bool:
        return self.feedback is not None and self.feedback.isCanceled()

    def part(self, start: float, end: float) -> Progress:
        """For a step that takes this share (fractions of the whole given here) of the work."""
        width = self._end - self._start
        return Progress(self.feedback, self._start + width * start, self._start + width * end)

    def info(self, text: str) -> None:
        """A line for the log, in the reader's language already."""
        if self.feedback is not None:
            self.feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """A line that stands out, for what did not stop the work."""
        if self.feedback is not None:
            self.feedback.reportError(text, False)


class CityAlgorithm(QgsProcessingAlgorithm):
    """Base of our algorithms. Subclasses never override ``processAlgorithm``."""

    NAME = ""
    """As in ``inclusivecity:NAME``: lower case, stays for ever."""
    GROUP = ""
    """A key of :func:`group_title`."""
    ICON = "inclusive_city.svg"
    """File in resources/icons."""
    STORE = "STORE"

    # ------------------------------------------------------------------ what a subclass says
    @abstractmethod
    def title(self) -> str:
        """Translated name for people."""

    @abstractmethod
    def help(self) -> str:
        """Translated explanation, plain text or simple HTML: what it does, to what, what comes out."""

    @abstractmethod
    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        """Do it and return the outputs. Raise InclusiveCityError for what a person can mend.

        (Not called ``run``: that is QGIS's own way to start an algorithm, which Python callers use.)
        """

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """QGIS's metaclass leaves no room for ABC's, so what an algorithm lacks is said here."""
        super().__init_subclass__(**kwargs)
        if cls.NAME:
            asked = ("title", "help", "carry_out")
            lacking = [name for name in asked if getattr(cls, name) is getattr(CityAlgorithm, name)]
            if not cls.GROUP:
                lacking.append("GROUP")
            if lacking:
                raise TypeError(f"{cls.__name__} lacks {', '.join(lacking)}")

    # ------------------------------------------------------------------ helpers for subclasses
    def add_store_parameter(self) -> None:
        """The city's store: a ``.gpkg`` path, a saved PostgreSQL connection or a libpq string.

        A file parameter, so that people get a browse button. With a filter that wants no extension, or QGIS would
        refuse names of connections.
        """
        choice = "GeoPackage (*.gpkg);;" + translate("Algorithms", "All files") + " (*)"
        self.addParameter(
            QgsProcessingParameterFile(self.STORE, translate("Algorithms", "City store"), fileFilter=choice)
        )

    def store_text(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What was given as the store, as text."""
        return self.parameterAsString(parameters, self.STORE, context).strip()

    def language(self, model: Model) -> str:
        """The plugin's language where the model has it, else the model's first."""
        from ..i18n.translator import language

        return language() if language() in model.languages else model.languages[0]

    # ------------------------------------------------------------------ QGIS's side
    def createInstance(self) -> CityAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return group_title(self.GROUP)

    def shortHelpString(self) -> str:
        return self.help()

    def helpUrl(self) -> str:
        return ""  # the help is complete in itself and works off line

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / self.ICON))

    def svgIconPath(self) -> str:
        return str(ICONS / self.ICON)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> dict[str, Any]:
        def work() -> dict[str, Any]:
            from ..layers.connections import install

            install()  # here and not at start, which it would slow down
            return self.carry_out(parameters, context, Progress(feedback))

        return failing_clearly(work)


def failing_clearly(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Run ``work``; what a person can mend becomes a QgsProcessingException in their language.

    Only a raised exception gives ``qgis_process`` an exit code other than 0; ``reportError`` does not.
    """
    try:
        return work()
    except InclusiveCityError as error:
        raise QgsProcessingException(error.text(translate)) from error
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in OPTIONAL_PACKAGES:
            raise
        text = translate(
            "Algorithms",
            "This needs the Python package {package}, which this QGIS does not have. On Debian and "
            "Ubuntu install {system_package}; on Windows and macOS use QGIS's full installer. "
            "Then start QGIS again.",
        )
        raise QgsProcessingException(text.format(package=package, system_package=OPTIONAL_PACKAGES[package])) from error
