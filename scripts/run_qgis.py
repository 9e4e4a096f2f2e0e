"""``make run``: the sample city in QGIS, in a profile of its own (build/profile), the plugin switched on.

The user's own QGIS profile is not touched. Arguments (``make run ARGS="…"``): a project to open instead, and
QGIS's own options.
"""

from __future__ import annotations

import os
import shutil
import sys

import local_postgres
import qgisenv

PROJECT = qgisenv.ROOT / "build" / "demo" / "city.qgz"


def main(arguments: list[str]) -> int:
    program = shutil.which("qgis")
    if program is None:
        print("QGIS is not installed; scripts/bootstrap run installs it.", file=sys.stderr)
        return 1
    given = any(argument.endswith((".qgz", ".qgs")) for argument in arguments)
    if not given and not PROJECT.is_file():
        print("build/demo/city.qgz is not there yet. Make it first:  make demo", file=sys.stderr)
        return 1
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("QGIS needs a screen, and this session has none.", file=sys.stderr)
        return 1
    if not given and local_postgres.home().exists():
        local_postgres.start()  # the city is a database, and the machine may have been restarted since
    config = qgisenv.ROOT / "build" / "profile"
    store = PROJECT.with_name("city.gpkg")
    remembered = {"inclusive_city\\last_store": str(store)} if store.is_file() else {}
    qgisenv.make_profile(config, settings={"plugins": remembered})
    command = [program, "--nologo", "--profiles-path", str(config), *arguments]
    if not given:
        command += ["--project", str(PROJECT)]
    os.execve(program, command, qgisenv.environment(config, headless=False))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
