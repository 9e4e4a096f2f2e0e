"""docs/database.md: every command on it is carried out, in its order, on servers of this test's own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import drawn_city
import psycopg2
import pytest
import qgisenv
from clusters import USER, Cluster
from rights_support import MODEL, SQL
from test_transfer import content, fill_the_rest

from inclusive_city.layers.store import errors, open_store

pytestmark = [pytest.mark.postgis, pytest.mark.timeout(600)]
PAGE = Path(__file__).resolve().parent.parent / "docs" / "database.md"
PASSWORD = "only of this test"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAIN_PORT, DATA = "5432", "/var/lib/postgresql/15/main"


class Office:
    """The computers that the page speaks of: main server, standby, a planner's with QGIS."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
        self.main, self.standby = Cluster(), Cluster()
        self.done: list[str] = []
        self.where = folder

    def text(self, kind: str, beginning: str) -> str:
        (found,) = [block for name, block in self.blocks if name == kind and block.startswith(beginning)]
        return self._here(found)

    def _here(self, text: str) -> str:
        """What the page calls by the names of another place, by the names of this one."""
        for name, cluster in (("db2.city.example", self.standby), ("db.city.example", self.main)):
            text = text.replace(f"-h {name}", f"-h {cluster.address} -p {cluster.port}")
            text = text.replace(f"--host={name}", f"--host={cluster.address} --port={cluster.port}")
            text = text.replace(name, cluster.address)
        text = text.replace(f"{MAIN_PORT},{MAIN_PORT}", f"{self.main.port},{self.standby.port}")
        text = re.sub(rf"([:=]){MAIN_PORT}\b", rf"\g<1>{self.main.port}", text)
        text = text.replace(DATA, str(self.standby.data)).replace("/tmp/standby.log", f"{self.standby.folder}/log.txt")
        text = text.replace("/etc/ssl/certs/city.pem", str(self.folder / "city.pem"))
        return re.sub(r"10\.0\.0\.\d+/\d+", "127.0.0.1/32", text)

    # ------------------------------------------------------------------ set up
    def start(self) -> None:
        self.main.create()
        key, certificate = self.main.folder / "city.key", self.folder / "city.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=db.city.example",
             "-addext", f"subjectAltName=IP:{self.main.address}", "-keyout", str(key), "-out", str(certificate)],
            check=True, capture_output=True,
        )  # fmt: skip
        shutil.copy(certificate, self.main.folder / "city.pem")
        for path in (key, self.main.folder / "city.pem"):
            path.chmod(0o600)
            if os.geteuid() == 0:
                shutil.chown(path, "postgres", "postgres")
        with (self.main.data / "postgresql.auto.conf").open("a") as file:
            file.write(f"ssl = on\nssl_cert_file = '{self.main.folder}/city.pem'\nssl_key_file = '{key}'\n")
        # As the page has it: from elsewhere only encrypted and with a password.
        lines = self.text("text", "hostssl")
        (self.main.data / "pg_hba.conf").write_text("local all all trust\n" + lines)
        self.main.start()
        self.main.sql(f"ALTER ROLE {USER} PASSWORD '{PASSWORD}'")
        with zipfile.ZipFile(self.folder / "inclusive_city.1.0.zip", "w") as file:
            for path in SQL.iterdir():
                file.write(path, f"inclusive_city/resources/sql/postgis/{path.name}")
        secret = self.folder / "pgpass"
        line = self.text("text", "db.city.example:")
        secret.write_text(
            line.replace("the password of ivanova", PASSWORD)
            + "".join(
                f"*:*:*:{user}:{PASSWORD}\n" for user in ("city_owner", "city_robot", "city_web", "ivanova", USER)
            )
        )
        secret.chmod(0o600)
        qgisenv.make_profile(self.folder / "profile")
        program = self.folder / "bin" / "qgis_process"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec {qgisenv.qgis_process_program()} "$@"\n')
        program.chmod(0o755)

    def environment(self) -> dict[str, str]:
        env = qgisenv.environment(self.folder / "profile")
        env.update(
            PGHOST=str(self.main.folder), PGPORT=str(self.main.port), PGUSER=USER,
            PGSERVICEFILE=str(self.folder / "services"), PGPASSFILE=str(self.folder / "pgpass"),
            PATH=f"{self.folder / 'bin'}{os.pathsep}{env['PATH']}{os.pathsep}{self.main.programs}",
        )  # fmt: skip
        for name in ("PGDATABASE", "PGPASSWORD", "PGCLUSTER", "PGSYSCONFDIR", "PGSERVICE"):
            env.pop(name, None)
        return env

    def services(self, user: str) -> None:
        """The service file of the page, for one user."""
        text = self.text("ini", "[city]").replace("user=ivanova", f"user={user}")
        (self.folder / "services").write_text(text)

    # ------------------------------------------------------------------ carrying out
    def run_until(self, beginning: str = "") -> None:
        """The next blocks of the page up to the one that begins so (none: all), that one left out."""
        commands = [block for kind, block in self.blocks if kind == "sh"]
        for block in commands[len(self.done) :]:
            if beginning and block.startswith(beginning):
                return
            self.run(block)
            self.done.append(block)
        assert not beginning, f"the page has no block that begins with: {beginning}"

    def put_off(self) -> str:
        """The next block is left for later."""
        block = [block for kind, block in self.blocks if kind == "sh"][len(self.done)]
        self.done.append(block)
        return block

    def run(self, block: str) -> None:
        text = self._here(block)
        whose = {"createstore": "city_owner", ":evaluate": "city_robot"}
        self.services(next((user for word, user in whose.items() if word in text), "ivanova"))
        # Programs of the server itself are not run by root.
        on_server = "pg_ctl" in text or "pg_basebackup" in text
        command = ["runuser", "-u", "postgres", "--"] if on_server and os.geteuid() == 0 else []
        state = self.folder / "where"
        script = f"set -e\ncd '{self.where}'\n{text}\npwd > '{state}'\n"
        if on_server:
            script = f"set -e\ncd /\n{text}"
        done = subprocess.run(
            [*command, "bash", "-c", script],
            # Without a terminal passwords are asked for here.
            input=f"{PASSWORD}\n{PASSWORD}\n" if "<<" not in text else "", start_new_session=True,
            env=self.environment(), cwd="/", capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
        assert "WARNING" not in done.stderr, f"{text}\n{done.stderr}"
        if not on_server:
            self.where = Path(state.read_text().strip())

    def stop(self) -> None:
        for cluster in (self.standby, self.main):
            cluster.remove()


@pytest.fixture()
def office(tmp_path, monkeypatch):
    made = Office(tmp_path)
    try:
        made.start()
        mine = made.environment()
        for name in [name for name in os.environ if name.startswith("PG") and name not in mine]:
            monkeypatch.delenv(name)
        for name in [name for name in mine if name.startswith("PG")]:
            monkeypatch.setenv(name, mine[name])
        made.services("ivanova")
        yield made
    finally:
        made.stop()


def query(statement: str, **where: object) -> list[tuple]:
    with psycopg2.connect(**{"dbname": "city", **where}) as connection:
        cursor = connection.cursor()
        cursor.execute(statement)
        return cursor.fetchall()


def test_every_command_of_the_page(office, monkeypatch):
    # ---- made with psql, the model by the plugin as the owner, who is no superuser
    office.run_until("qgis_process run inclusivecity:createstore")
    office.services("city_owner")
    with open_store("service=city") as store, pytest.raises(errors.StoreError):
        store.execute("CREATE ROLE another")
    with psycopg2.connect("service=city") as connection:
        assert connection.info.ssl_in_use
    office.run_until("createuser --pwprompt ivanova")
    with open_store("service=city") as store:
        assert store.value("SELECT count(*) FROM model WHERE is_current") == 1
    fill_city(monkeypatch)

    # ---- people
    office.run_until("psql -d city -c 'REVOKE inclusive_city_inspector")
    office.services("ivanova")
    write = "UPDATE inspection SET note = 'seen' WHERE state = 'draft' AND facility = :facility"
    facilities = dict(query("SELECT d.code, min(f.fid) FROM inclusive_city.facility f JOIN inclusive_city.district d "
                            "ON d.fid = f.district GROUP BY d.code"))  # fmt: skip
    with open_store("service=city") as store:
        for code in ("d1", "d3"):
            assert store.execute(write, {"facility": facilities[code]}) == 1
        with pytest.raises(errors.NoRight):
            store.execute("UPDATE facility SET note = 'x'")
    office.run_until("createuser --pwprompt city_robot")
    with pytest.raises(errors.StoreError):
        open_store("service=city")
    office.main.sql("ALTER ROLE ivanova LOGIN")
    office.main.sql("GRANT inclusive_city_inspector TO ivanova")

    # ---- districts
    office.run_until('psql -d city -c "UPDATE inclusive_city.setting')
    office.services("ivanova")
    with open_store("service=city") as store:
        assert store.execute(write, {"facility": facilities["d1"]}) == 1
        with pytest.raises(errors.NoRight, match="district that you may not change"):
            store.execute(write, {"facility": facilities["d3"]})
    office.run_until("pg_dump")
    with open_store("service=city") as store:
        assert store.execute(write, {"facility": facilities["d3"]}) == 1
    assert query("SELECT inclusive_city.hand_in_report('steps')", host=office.main.address, user="city_web")

    # ---- backup, restore
    office.run_until("psql -X -q -1 -v ON_ERROR_STOP=1 -d city -c 'SET ROLE inclusive_city_admin'")
    with open_store(f"dbname=city user={USER}") as before, open_store(f"dbname=city_restored user={USER}") as after:
        assert content(after) == content(before)
    assert dumped("city_restored") == dumped("city")
    with open_store(office.where / "city.gpkg") as copy:
        assert copy.value("SELECT count(*) FROM facility") == 60
        assert copy.value("SELECT count(*) FROM contact") == 0

    # ---- upgrade: what a newer plugin brings
    bring_a_newer_schema(office)
    office.run_until("createuser --replication")
    assert query("SELECT max(version) FROM inclusive_city.schema_version") == [(4,)]
    assert query("SELECT has_table_privilege('ivanova', 'inclusive_city.more', 'SELECT')") == [(True,)]
    assert query("SELECT relowner::regrole::text FROM pg_class WHERE relname = 'more'") == [("inclusive_city_admin",)]
    query("DELETE FROM inclusive_city.schema_version WHERE version = 4 RETURNING 1")  # this plugin knows none

    # ---- standby
    office.run_until("pg_ctl --pgdata=/var/lib/postgresql/15/main --log")
    with (office.standby.data / "postgresql.auto.conf").open("a") as file:
        file.write(f"port = {office.standby.port}\nunix_socket_directories = '{office.standby.folder}'\n")
    office.run_until("pg_ctl --pgdata=/var/lib/postgresql/15/main --wait promote")
    both = office.text("text", "host=").strip()
    with open_store(both) as store:
        assert not store.is_standby()
    wait_for_the_standby(office)
    # The rest of the page is for as long as both are there: watching, first. Then the main server is lost.
    promote = office.put_off()
    office.run_until()
    office.main.stop()
    with open_store(both, read_only=True) as store:
        assert store.is_standby() and store.value("SELECT count(*) FROM facility") == 60
    with pytest.raises(errors.StoreError):
        open_store(both)
    office.run(promote)
    assert sorted(office.done) == sorted(block for kind, block in office.blocks if kind == "sh")
    with open_store(both) as store:
        assert store.execute(write, {"facility": facilities["d3"]}) == 1


def fill_city(monkeypatch) -> None:
    """Put a drawn city into the one that was made, and a draft into each facility."""
    monkeypatch.setattr(drawn_city, "create_store", open_store)
    with drawn_city.draw_city("service=city", MODEL, facilities=60) as store, store.transaction(bulk="test"):
        fill_the_rest(store)
        store.execute(
            "INSERT INTO inspection (uuid, facility, inspected_at, basis, state, model_version) "
            "SELECT 'draft ' || fid, fid, now(), 'official', 'draft', '1' FROM facility"
        )


def bring_a_newer_schema(office) -> None:
    """The files of the next version take the place of those that are there."""
    (office.where / "0004_more.sql").write_text(
        "CREATE TABLE more (fid integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);\n", "utf-8"
    )
    create = office.where / "create.sql"
    text = create.read_text("utf-8")
    last = text[text.rindex("SELECT NOT EXISTS") : text.rindex("\\endif") + len("\\endif\n")]
    more = last.replace("= 3)", "= 4)").replace("(3, '0003_planning'", "(4, '0004_more'")
    create.write_text(text.replace(last, last + more.replace("0003_planning", "0004_more")), "utf-8")


def wait_for_the_standby(office) -> None:
    (lsn,) = query("SELECT pg_current_wal_lsn()::text")[0]
    seen = f"SELECT pg_last_wal_replay_lsn() >= '{lsn}'"
    for _ in range(300):
        if query(seen, host=office.standby.address, port=office.standby.port) == [(True,)]:
            return
        time.sleep(0.1)
    raise AssertionError("the standby does not follow")


def dumped(database: str) -> str:
    done = subprocess.run(
        ["pg_dump", "--schema-only", "--schema=inclusive_city", database], capture_output=True, text=True, check=True
    )
    return "\n".join(line for line in done.stdout.splitlines() if "restrict " not in line)
