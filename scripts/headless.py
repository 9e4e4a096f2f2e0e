"""QGIS without a window, with this plugin's algorithms: for the demo, the benchmarks and the generated pages."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class HeadlessQgis:
    """A QGIS application for a ``with`` block; settings of the user are neither read nor written."""

    def __init__(self) -> None:
        self.said: list[str] = []
        """What the last algorithm told the person who ran it."""

    def __enter__(self) -> HeadlessQgis:
        from qgis.core import QgsApplication

        self._settings = tempfile.TemporaryDirectory(prefix="inclusive_city_")
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = self._settings.name
        self._application = QgsApplication([], True)
        self._application.initQgis()
        plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
        if plugins not in sys.path:
            sys.path.append(plugins)
        from processing.core.Processing import Processing

        Processing.initialize()
        from inclusive_city import classFactory

        self._plugin = classFactory(None)
        self._plugin.initProcessing()
        return self

    def run(self, algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Run ``inclusivecity:<algorithm>``; raises what the algorithm raised."""
        import processing
        from qgis.core import QgsProcessingFeedback

        said: list[str] = []

        class Listener(QgsProcessingFeedback):
            def pushInfo(self, info: str) -> None:
                said.append(info)

            def reportError(self, error: str, fatalError: bool = False) -> None:
                said.append(error)

        self.said = said
        return processing.run(f"inclusivecity:{algorithm}", parameters, feedback=Listener(), is_child_algorithm=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._plugin.unload()
        self._application.exitQgis()
        self._settings.cleanup()
