"""A PostgreSQL of our own, for the demo and the benchmarks: in a folder, reached through a socket that nobody else can
open, no network.

``start`` makes it where it is not there, and starts it where it is not running; it then runs until ``stop`` or the next
start of the machine. Nothing of the system's own PostgreSQL is touched.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
USER = "city"
_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
"""PostgreSQL refuses to run as root; its own user does it then."""


def home(purpose: str = "demo") -> Path:
    """Short, as a socket's path has some hundred characters at most, and the same for every run of this checkout."""
    mark = hashlib.sha256(str(ROOT).encode()).hexdigest()[:8]
    return Path(tempfile.gettempdir()) / f"inclusive-city-{purpose}-{getpass.getuser()}-{mark}"


def address(database: str, purpose: str = "demo") -> str:
    """The libpq string of a database of this server."""
    return f"host={home(purpose)} dbname={database} user={USER}"


def start(purpose: str = "demo") -> None:
    """Have the server running."""
    folder, programs = home(purpose), _programs()
    data = folder / "data"
    if not (data / "PG_VERSION").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        if _IS_ROOT:
            shutil.chown(folder, "postgres", "postgres")
        _run(programs / "initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
    if not _is_running(programs, data):
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
        _run(programs / "pg_ctl", "-D", data, "-l", folder / "log.txt", "-o", options, "-w", "start")


def sql(statement: str, purpose: str = "demo", database: str = "postgres") -> None:
    """Carry out a statement as the server's owner."""
    _run(_programs() / "psql", "-q", "-h", home(purpose), "-U", USER, "-d", database, "-c", statement)


def fresh_database(name: str, purpose: str = "demo", template: str = "template1") -> str:
    """An empty database, or a copy of ``template``, in place of one of that name; its libpq string."""
    sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", purpose)
    sql(f"CREATE DATABASE {name} TEMPLATE {template}", purpose)
    return address(name, purpose)


def stop(purpose: str = "demo") -> bool:
    """Stop the server and remove what it kept; whether there was one."""
    folder = home(purpose)
    if not folder.exists():
        return False
    programs = _programs()
    if _is_running(programs, folder / "data"):
        _run(programs / "pg_ctl", "-D", folder / "data", "-m", "fast", "-w", "stop")
    shutil.rmtree(folder)
    return True


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    anywhere = shutil.which("initdb")
    if anywhere is None:
        raise SystemExit("PostgreSQL is not installed: run scripts/bootstrap dev")
    return Path(anywhere).parent


def _is_running(programs: Path, data: Path) -> bool:
    command = [*_as_user(), str(programs / "pg_ctl"), "-D", str(data), "status"]
    return subprocess.run(command, cwd="/", capture_output=True).returncode == 0


def _run(*command: object) -> None:
    done = subprocess.run([*_as_user(), *map(str, command)], cwd="/", capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{Path(str(command[0])).name} failed: {done.stderr.strip() or done.stdout.strip()}")


def _as_user() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if _IS_ROOT else []


if __name__ == "__main__":
    if sys.argv[1:2] != ["stop"]:
        raise SystemExit("usage: local_postgres.py stop [demo|bench]")
    print("Stopped and removed." if stop(*sys.argv[2:3]) else "There is no such database.")
