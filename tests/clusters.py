"""PostgreSQL servers that a test may stop, kill, cut off or copy: each in a folder of its own, on a port of its own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

USER = "tester"
_ROOT = os.geteuid() == 0


class Cluster:
    """A server that trusts whoever comes. ``inside``: a command put before each program (a network namespace)."""

    def __init__(self, address: str = "127.0.0.1", inside: tuple[str, ...] = ()) -> None:
        # Not under pytest's folder: PostgreSQL's own user may not look into that where root runs the tests.
        self.folder = Path(tempfile.mkdtemp(prefix="ic-pg-"))
        self.data = self.folder / "data"
        self.address, self._inside = address, inside
        self.port = _free_port()
        self.programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parts[-2]))[-1]
        if _ROOT:
            shutil.chown(self.folder, "postgres", "postgres")

    def create(self) -> Cluster:
        self.run("initdb", "-D", self.data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-N")
        self._configure()
        with (self.data / "pg_hba.conf").open("a") as file:
            file.write("host all all 0.0.0.0/0 trust\nhost replication all 0.0.0.0/0 trust\n")
        return self

    def copy_of(self, primary: Cluster) -> Cluster:
        """A streaming standby."""
        self.run("pg_basebackup", "-D", self.data, "-h", primary.address, "-p", primary.port, "-U", USER, "-R")
        self._configure()
        return self

    def _configure(self) -> None:
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.write(
                f"port = {self.port}\nlisten_addresses = '{self.address}'\nfsync = off\n"
                f"unix_socket_directories = '{self.folder}'\n"
            )

    def start(self) -> Cluster:
        self.run("pg_ctl", "-D", self.data, "-l", self.folder / "log.txt", "-w", "start")
        return self

    def stop(self, how: str = "immediate") -> None:
        """``immediate`` is as good as a power cut; ``fast`` says goodbye."""
        if (self.data / "postmaster.pid").exists():
            self.run("pg_ctl", "-D", self.data, "-m", how, "-w", "stop")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def libpq(self, database: str = "postgres") -> str:
        return f"host={self.address} port={self.port} user={USER} dbname={database}"

    def sql(self, statement: str, database: str = "postgres") -> None:
        self.run("psql", "-q", "-h", self.folder, "-p", self.port, "-U", USER, "-d", database, "-c", statement)

    def run(self, program: str, *arguments: object) -> None:
        user = ("runuser", "-u", "postgres", "--") if _ROOT else ()
        command = [*self._inside, *user, str(self.programs / program), *map(str, arguments)]
        done = subprocess.run(command, cwd="/", capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr or done.stdout}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
