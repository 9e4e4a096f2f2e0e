"""What all tests share.

Run them from the repository root with ``.venv/bin/python -m pytest`` (``make test`` does more). pytest-qgis
starts one QgsApplication for the session, off screen; the package is imported as ``inclusive_city`` through
the link in ``build/plugins``.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"
IN_CI = os.environ.get("CI", "").lower() in ("1", "true", "yes")
BLOCKED = tuple(name for name in os.environ.get("INCLUSIVE_CITY_WITHOUT", "").split(",") if name)
"""Top-level packages that tests/blocked/sitecustomize.py hides in this run."""

hypothesis.settings.register_profile(
    "default",
    deadline=None,  # a first call pays for imports; time limits belong to benchmarks
    max_examples=60,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "ci", parent=hypothesis.settings.get_profile("default"), derandomize=True, print_blob=True
)
hypothesis.settings.load_profile("ci" if IN_CI else "default")


def pytest_report_header(config: pytest.Config) -> list[str]:
    lines = []
    if BLOCKED:
        lines.append(f"optional packages blocked: {', '.join(BLOCKED)}")
    if not SHARED_DATA.is_dir():
        lines.append("no ../shared/data: tests on real city files " + ("fail" if IN_CI else "are skipped"))
    return lines


def pytest_configure(config: pytest.Config) -> None:
    link = ROOT / "build" / "plugins" / "inclusive_city"
    if not link.exists():
        raise pytest.UsageError("build/plugins/inclusive_city is missing: run scripts/bootstrap dev")
    loaded = [name for name in BLOCKED if name in sys.modules]
    if loaded:
        raise pytest.UsageError(f"meant to be blocked, but loaded: {loaded} (PYTHONPATH=tests/blocked?)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what says that it needs an optional package where those are blocked, or a GeoPackage where the stores
    are databases."""
    import on_postgis

    if on_postgis.ACTIVE:
        items[:] = [item for item in items if Path(item.path).stem.startswith(on_postgis.MODULES)]
    left_out = [name for name, here in (("optional_packages", BLOCKED), ("gpkg", on_postgis.ACTIVE)) if here]
    if not left_out:
        return
    needing, rest = [], []
    for item in items:
        (needing if any(item.get_closest_marker(name) for name in left_out) else rest).append(item)
    if needing:
        config.hook.pytest_deselected(items=needing)
        items[:] = rest


GARBAGE = 20_000
"""So many new objects are worth a look for garbage."""


@pytest.fixture(autouse=True, scope="session")
def garbage_waits() -> Iterator[None]:
    """Tests leave docks and dialogs behind that nothing but Python owns. Python looks for garbage in whichever thread
    makes an object; a widget that is freed in a background thread ends Qt sooner or later. So garbage is looked for
    between tests, here in the main thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_goes(garbage_waits: None) -> Iterator[None]:
    """See :func:`garbage_waits`."""
    yield
    if gc.get_count()[0] > GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def slots_raise_nothing() -> Iterator[None]:
    """An exception that leaves a Qt slot fails the test; without a hook PyQt would end the whole run."""
    raised = []
    before = sys.excepthook
    sys.excepthook = lambda kind, value, trace: raised.append("".join(traceback.format_exception(kind, value, trace)))
    yield
    sys.excepthook = before
    if raised:
        pytest.fail("raised in a slot:\n" + "\n".join(raised), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def stores() -> Iterator[None]:
    """Which store the tests work on: GeoPackages, or databases that stand for them."""
    import on_postgis

    if not on_postgis.ACTIVE:
        yield
        return
    from inclusive_city.layers import store

    databases = on_postgis.Databases()
    before, store._address = store._address, databases.address_of
    yield
    store._address = before
    databases.drop()


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository root, which is the plugin's folder."""
    return ROOT


@pytest.fixture(scope="session")
def model() -> Any:
    """The Almaty classification model, loaded once (it is immutable)."""
    from inclusive_city.scoring.model_loader import load_model

    return load_model(ROOT / "resources" / "models" / "almaty")


@pytest.fixture(scope="session")
def shared_data() -> Callable[[str], Path]:
    """``shared_data("osm_norwich_facilities")`` → its folder; a user's clone without it skips, CI fails."""

    def find(name: str) -> Path:
        folder = SHARED_DATA / name
        if not folder.exists():
            message = f"real data ../shared/data/{name} is not here"
            if IN_CI:
                pytest.fail(message)
            pytest.skip(message)
        return folder

    return find


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., CompletedProcess[str]]:
    """``qgis_process("createstore", STORE=path)`` runs our algorithm in the real program.

    Returns the finished process; ``qgisenv.results_of(done)`` reads the outputs from it.
    """
    import qgisenv

    config = tmp_path_factory.mktemp("qgis_process")

    def run(algorithm: str, **parameters: Any) -> CompletedProcess[str]:
        return qgisenv.run_algorithm(algorithm, parameters, config)

    return run
