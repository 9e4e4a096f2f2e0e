"""The history of a GeoPackage is sealed, and whoever changes it with another tool is found out."""

from __future__ import annotations

import json
import sqlite3

import pytest

from inclusive_city.layers.model_store import keep_setting
from inclusive_city.layers.store import create_store, open_store
from inclusive_city.layers.store.log_chain import HEAD, read_head, seal, seal_of, verify

pytestmark = pytest.mark.gpkg
NAMES = ("one", "two", "three", "four", "five", "six")


def add(store, name: str) -> None:
    store.insert("facility", {"uuid": [name], "facility_type": ["health"], "name": [name], "changed_by": ["Aigul"]})


@pytest.fixture()
def path(tmp_path):
    """Six logged rows, sealed in three acts."""
    path = tmp_path / "city.gpkg"
    with create_store(path) as store:
        for first, second in zip(NAMES[::2], NAMES[1::2]):
            with store.transaction():
                add(store, first)
                add(store, second)
    return path


def check(path):
    with open_store(path, read_only=True) as store:
        return verify(store)


def tampered(path, *statements: str) -> None:
    """By somebody who knows enough to drop what guards the log."""
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'change_log'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_what_the_plugin_writes_is_sealed_with_it(path) -> None:
    found = check(path)
    assert (found.is_sound, found.is_chain, found.rows, found.unsealed) == (True, True, 6, 0)
    with open_store(path) as store:
        seals = [row[0] for row in store.rows("SELECT seal FROM change_log ORDER BY fid")]
        head = read_head(store)
        assert len(set(seals)) == 6 and (head.fid, head.count, head.seal) == (6, 6, seals[-1])
        row = store.rows(
            "SELECT fid, table_name, row_id, act, changed_at, changed_by, before, after, login FROM change_log "
            "WHERE fid = 2"
        )[0]
        assert seals[1] == seal_of(seals[0], row) and row[1:6:2] == ("facility", "insert", "Aigul")
        assert seal(store) == 0


def test_an_act_that_fails_leaves_no_seal(path) -> None:
    with open_store(path) as store:
        before = read_head(store)
        with pytest.raises(ZeroDivisionError), store.transaction():
            add(store, "seven")
            raise ZeroDivisionError
        assert read_head(store) == before
    assert check(path).is_sound and check(path).rows == 6


def test_the_file_itself_refuses_to_change_its_history(path) -> None:
    with sqlite3.connect(path) as connection:
        for statement in ("DELETE FROM change_log", "UPDATE change_log SET changed_by = 'x' WHERE fid = 3",
                          "UPDATE change_log SET seal = NULL"):  # fmt: skip
            with pytest.raises(sqlite3.IntegrityError, match="history of changes"):
                connection.execute(statement)
    connection.close()


def test_rows_of_other_tools_wait_for_their_seal(path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO inspector (name, certificate) VALUES ('A', 'K-1')")
    connection.close()
    found = check(path)
    assert found.is_sound and (found.rows, found.unsealed) == (7, 1)
    with open_store(path) as store:
        keep_setting(store, "anything", "written")
    assert check(path).is_sound and check(path).unsealed == 0


@pytest.mark.parametrize(
    ("statements", "problem", "row", "missing"),
    [
        (("UPDATE change_log SET changed_by = 'Nobody' WHERE fid = 3",), "changed", 3, 0),
        (("UPDATE change_log SET after = '{}' WHERE fid = 1",), "changed", 1, 0),
        (("UPDATE change_log SET changed_at = '2020-01-01T00:00:00.000Z' WHERE fid = 6",), "changed", 6, 0),
        (("UPDATE change_log SET seal = NULL WHERE fid = 4",), "inserted", 4, 0),
        (("DELETE FROM change_log WHERE fid = 3",), "missing", 2, 1),
        (("DELETE FROM change_log WHERE fid < 3",), "missing", 0, 2),
        (("DELETE FROM change_log WHERE fid > 4",), "cut", 4, 2),
        (("DELETE FROM change_log",), "cut", None, 6),
        (
            ("DELETE FROM change_log WHERE fid > 4", "UPDATE sqlite_sequence SET seq = 4 WHERE name = 'change_log'"),
            "cut", 4, 2,
        ),
        (
            (
                "UPDATE change_log SET fid = 100 WHERE fid = 2", "UPDATE change_log SET fid = 2 WHERE fid = 3",
                "UPDATE change_log SET fid = 3 WHERE fid = 100",
            ),
            "changed", 2, 0,
        ),
        (
            (
                "DELETE FROM change_log WHERE fid = 3",
                "INSERT INTO change_log (fid, table_name, row_id, act, changed_at) VALUES (3, 'work', 1, 'a', 'now')",
            ),
            "inserted", 3, 0,
        ),
        (
            ("INSERT INTO change_log (fid, table_name, row_id, act, changed_at) VALUES (-1, 'work', 1, 'a', 'now')",),
            "inserted", -1, 0,
        ),
        (
            (
                "INSERT INTO change_log (table_name, row_id, act, changed_at, seal) "
                "SELECT table_name, row_id, act, changed_at, seal FROM change_log WHERE fid = 6",
            ),
            "inserted", 7, 0,
        ),
        (("DELETE FROM setting WHERE key = 'log_seal'",), "no_head", 1, 0),
        (("UPDATE setting SET value = 'nonsense' WHERE key = 'log_seal'",), "inserted", 1, 0),
    ],
)  # fmt: skip
def test_tampering_is_found(path, statements, problem, row, missing) -> None:
    tampered(path, *statements)
    found = check(path)
    assert (found.problem, found.row, found.missing) == (problem, row, missing)
    assert not found.is_sound
    # What the plugin writes afterwards hides nothing.
    with open_store(path) as store:
        add(store, "seven")
    assert not check(path).is_sound


def test_a_last_seal_that_does_not_fit_is_found(path) -> None:
    with open_store(path) as store:
        head = json.loads(store.value(f"SELECT value FROM setting WHERE key = '{HEAD}'"))
    tampered(path, f"""UPDATE setting SET value = '{json.dumps({**head, "count": 5})}' WHERE key = 'log_seal'""")
    assert check(path).problem == "other_head"


def test_rows_that_went_before_they_were_sealed_are_missed(path) -> None:
    tampered(
        path,
        "INSERT INTO change_log (table_name, row_id, act, changed_at) VALUES ('work', 1, 'delete', 'now')",
        "INSERT INTO change_log (table_name, row_id, act, changed_at) VALUES ('work', 2, 'delete', 'now')",
        "DELETE FROM change_log WHERE fid = 7",
    )
    with open_store(path) as store:
        add(store, "seven")
    found = check(path)
    assert (found.problem, found.row, found.missing) == ("missing", 6, 1)


def test_a_log_from_another_store_may_have_gaps_in_its_numbers(path, tmp_path) -> None:
    """As a municipal database has them, where an act was taken back."""
    with create_store(tmp_path / "copy.gpkg") as copy:
        with copy.loading(["change_log"]):
            rows = {"table_name": ["work"] * 2, "row_id": [1] * 2, "act": ["a"] * 2, "changed_at": ["n"] * 2}
            copy.insert("change_log", {"fid": [3, 9], **rows})
        add(copy, "one")
        assert verify(copy).is_sound and verify(copy).rows == 3
    tampered(tmp_path / "copy.gpkg", "DELETE FROM change_log WHERE fid = 3")
    assert check(tmp_path / "copy.gpkg").problem == "changed"


def test_a_seal_kept_elsewhere_shows_that_all_were_made_anew(path) -> None:
    with open_store(path, read_only=True) as store:
        kept = verify(store).seal
        assert verify(store, kept).is_sound
    tampered(path, "UPDATE change_log SET seal = NULL, changed_by = 'Nobody'", "DELETE FROM setting")
    with open_store(path) as store:
        add(store, "seven")
        assert verify(store).is_sound  # by itself the file looks well
        assert verify(store, kept).problem == "remade"
