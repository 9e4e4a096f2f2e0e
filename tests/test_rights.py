"""Rights in the municipal database: each role × table × operation tried, rights by district, bulk acts, the public."""

from __future__ import annotations

import psycopg2
import pytest
from psycopg2 import errorcodes
from rights_support import CHANGED, COLUMNS, MATRIX, city_with_rights, table_of_rights

from inclusive_city.layers.rights import GROUPS

pytestmark = pytest.mark.postgis
NO_RIGHT = errorcodes.INSUFFICIENT_PRIVILEGE
REFUSED = (NO_RIGHT, errorcodes.OBJECT_NOT_IN_PREREQUISITE_STATE, errorcodes.FEATURE_NOT_SUPPORTED)
BULK = "SELECT set_config('inclusive_city.act', 'by hand', false)"


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        yield made


def outcome(cursor, statement, *values):
    """What came of a statement that is taken back: "done", "refused" for want of a right (or as nobody can write that
    view), or the other error's code."""
    cursor.execute("BEGIN")
    try:
        cursor.execute(statement, values or None)
        return "done"
    except psycopg2.Error as error:
        return "refused" if error.pgcode in REFUSED else error.pgcode
    finally:
        cursor.execute("ROLLBACK")


def refusal(cursor, statement, *values):
    with pytest.raises(psycopg2.Error) as caught:
        cursor.execute(statement, values or None)
    if cursor.connection.get_transaction_status() != psycopg2.extensions.TRANSACTION_STATUS_IDLE:
        cursor.execute("ROLLBACK")
    assert caught.value.pgcode == NO_RIGHT, caught.value
    return str(caught.value)


def columns_of(city, table):
    sql = (
        "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY 1"
    )
    return [name for (name,) in city.sql(sql, f"inclusive_city.{table}")]


# ---------------------------------------------------------------------- the table of rights
def test_every_table_and_view_is_in_the_table(city):
    there = city.sql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'inclusive_city'::regnamespace AND relkind IN ('r', 'v')"
    )
    named = [table for tables, _ in MATRIX for table in tables]
    assert sorted(named) == sorted(name for (name,) in there)
    assert set(COLUMNS) | {"admin"} == set(GROUPS)


def test_the_page_shows_the_table(root):
    page = (root / "docs" / "database.md").read_text(encoding="utf-8")
    assert table_of_rights() in page, "docs/database.md should hold:\n" + table_of_rights()
    for (table, group), columns in CHANGED.items():
        line = f"{group} on `{table}`: " + ", ".join(f"`{column}`" for column in columns)
        assert line in page, line


@pytest.mark.parametrize("group", COLUMNS)
def test_each_table_and_operation(city, group):
    """Every operation is really carried out, on rows that are there, and taken back. Allowed is what ends in success or
    is stopped by another rule (a link, a submitted inspection); a refusal must be an error."""
    wrong = []
    new_inspection(city, 4)
    # (Which inspections an inspector may change, and which reports a department may answer, is tried below.)
    some = {"inspection": " WHERE state = 'draft'"}
    with city.as_login(group) as cursor:
        for tables, letters in MATRIX:
            for table in tables:
                right = letters.split()[COLUMNS.index(group)]
                columns = columns_of(city, table)
                tried = {
                    "R": outcome(cursor, f"SELECT count(*) FROM {table}"),
                    "A": outcome(cursor, f"INSERT INTO {table} DEFAULT VALUES"),
                    "D": outcome(cursor, f"DELETE FROM {table}"),
                }
                where = some.get(table, "")
                changed = {
                    column: outcome(cursor, f"UPDATE {table} SET {column} = DEFAULT{where}") for column in columns
                }
                if "c" in right:
                    done = tuple(column for column, came in changed.items() if came != "refused")
                    if table != "citizen_report" and set(done) != set(CHANGED[table, group]):
                        wrong.append(f"{table}: changes {done}")
                else:
                    tried["C"] = changed[columns[0]]
                    assert len(set(came == "refused" for came in changed.values())) == 1, (table, changed)
                for letter, came in tried.items():
                    may = letter in right.replace("r", "R")
                    if (came != "refused") != may:
                        wrong.append(f"{table} {letter}: {came}")
    assert not wrong, wrong


def test_administrators_may_do_everything_but_break_the_rules(city):
    with city.as_login("admin") as cursor:
        for tables, _ in MATRIX:
            for table in tables:
                if table.startswith("public_") or "_map" in table or table in ("facility_status", "answer_read",
                                                                                "facility_label"):  # fmt: skip
                    continue
                column = columns_of(city, table)[1]
                for statement in (f"SELECT * FROM {table}", f"INSERT INTO {table} DEFAULT VALUES",
                                  f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):  # fmt: skip
                    assert outcome(cursor, statement) != "refused", statement
        assert outcome(cursor, "DELETE FROM facility") == "23000"


def test_a_login_without_a_group_gets_nowhere(city):
    login = f"ric_nobody_{city.mark}"
    city.sql(f"CREATE ROLE {login} LOGIN PASSWORD 'x'")
    try:
        with psycopg2.connect(f"dbname={city.database} user={login} password=x") as connection:
            cursor = connection.cursor()
            assert "schema inclusive_city" in refusal(cursor, "SELECT count(*) FROM inclusive_city.facility")
            assert "schema" in refusal(cursor, "SELECT inclusive_city.put_into_queue(1, false)")
    finally:
        city.sql(f"DROP ROLE {login}")


@pytest.mark.parametrize("group", ["reader", "inspector", "editor", "planner", "moderator", "public"])
def test_queue_log_and_new_tables_are_not_written_past_the_rules(city, group):
    with city.as_login(group) as cursor:
        refusal(cursor, "SELECT write_log('facility', 1, 'update', 'somebody else', '{}', '{}')")
        refusal(cursor, "SELECT put_into_queue(1, false)")
        refusal(cursor, "CREATE TABLE mine (fid integer)")
        refusal(cursor, "ALTER TABLE facility DISABLE TRIGGER USER")
        assert outcome(cursor, "SET session_replication_role = replica") == "refused"


# ---------------------------------------------------------------------- what no grant can say
def new_inspection(city, facility, state="draft"):
    (fid,) = city.sql(
        "INSERT INTO inspection (uuid, facility, inspected_at, basis, state, model_version) "
        "VALUES (gen_random_uuid()::text, %s, now(), 'official', 'draft', '1') RETURNING fid",
        facility,
    )[0]
    if state != "draft":
        city.sql("UPDATE inspection SET state = %s WHERE fid = %s", state, fid)
    return fid


def test_an_inspector_submits_and_an_editor_verifies(city):
    mine = new_inspection(city, 1)
    with city.as_login("inspector") as cursor:
        cursor.execute("INSERT INTO answer (inspection, criterion, number) VALUES (%s, 1, 90)", (mine,))
        cursor.execute("UPDATE inspection SET state = 'submitted' WHERE fid = %s", (mine,))
        verify = "UPDATE inspection SET state = 'verified' WHERE fid = %s"
        assert "Only editors verify" in refusal(cursor, verify, mine)
        assert "Only editors verify" in refusal(
            cursor,
            "INSERT INTO inspection (uuid, facility, inspected_at, basis, state, model_version) "
            "VALUES ('x', 1, now(), 'official', 'verified', '1')",
        )
    with city.as_login("editor") as cursor:
        cursor.execute(verify, (mine,))
        assert cursor.rowcount == 1
    with city.as_login("inspector") as cursor:
        assert "Only editors verify" in refusal(cursor, "UPDATE inspection SET note = 'x' WHERE fid = %s", mine)


def test_contacts_are_for_moderators_and_the_department_that_is_named(city):
    report, other = (
        city.sql(
            "INSERT INTO citizen_report (uuid, received_at, words) VALUES (gen_random_uuid()::text, now(), 'steps') "
            "RETURNING fid"
        )[0][0]
        for _ in range(2)
    )
    city.sql("UPDATE citizen_report SET assigned_to = %s WHERE fid = %s", city.logins["department"], report)
    for key in (report, other):
        city.sql("INSERT INTO contact (report, name, erase_after) VALUES (%s, 'A. Resident', '2030-01-01')", key)
    whose = "SELECT report FROM contact WHERE report IN (%s, %s) ORDER BY report"
    with city.as_login("moderator") as cursor:
        cursor.execute(whose, (report, other))
        assert cursor.fetchall() == [(report,), (other,)]
    with city.as_login("department") as cursor:
        cursor.execute(whose, (report, other))
        assert cursor.fetchall() == [(report,)]
        answer = "UPDATE citizen_report SET answer_words = 'mended', state = 'done' WHERE fid = %s"
        cursor.execute(answer, (report,))
        assert cursor.rowcount == 1
        assert "not assigned to you" in refusal(cursor, answer, other)
        refusal(cursor, "UPDATE citizen_report SET words = 'x' WHERE fid = %s", report)
        refusal(cursor, "UPDATE citizen_report SET assigned_to = current_user WHERE fid = %s", other)
    # Once the group is named, all of it reads and answers.
    city.sql("UPDATE citizen_report SET assigned_to = 'inclusive_city_department' WHERE fid = %s", other)
    with city.as_login("department") as cursor:
        cursor.execute(whose, (report, other))
        assert len(cursor.fetchall()) == 2


# ---------------------------------------------------------------------- bulk acts
def test_an_inspector_runs_no_bulk_act(city):
    submitted, draft = new_inspection(city, 2, "submitted"), new_inspection(city, 2)
    add = "INSERT INTO answer (inspection, criterion, number) "
    city.sql("DELETE FROM facility_dirty")
    with city.as_login("inspector") as cursor:
        cursor.execute(BULK)
        assert "Only planners, editors" in refusal(cursor, add + "VALUES (%s, 2, 1)", submitted)
        assert "Only planners, editors" in refusal(cursor, "UPDATE inspection SET note = 'x' WHERE fid = %s", draft)
        cursor.execute("RESET inclusive_city.act")
        # Nor by a statement that sets it on its way, and takes it back before it ends.
        sneaky = (
            add + "SELECT CASE WHEN set_config('inclusive_city.act', act, false) IS NOT NULL THEN i END, 2, 1 "
            "FROM (VALUES (1, %s, 'x'), (2, %s, '')) v(n, i, act) ORDER BY n"
        )
        with pytest.raises(psycopg2.Error, match="added to a draft only"):
            cursor.execute(sneaky, (submitted, draft))
        # And what is written is queued, whatever was set meanwhile.
        cursor.execute(sneaky, (draft, new_inspection(city, 2)))
        assert cursor.rowcount == 2
    assert city.sql("SELECT facility FROM facility_dirty") == [(2,)]


def test_an_editor_may(city):
    submitted = new_inspection(city, 3, "submitted")
    with city.as_login("editor") as cursor:
        cursor.execute(BULK)
        cursor.execute("INSERT INTO answer (inspection, criterion, number) VALUES (%s, 2, 1)", (submitted,))
        assert cursor.rowcount == 1


# ---------------------------------------------------------------------- the public
def test_the_public_reads_what_is_published_and_nothing_else(city):
    published = {
        "public_facility": {"uuid", "geom", "name", "facility_type", "address", "owner_kind", "district", "names"},
        "public_district": {"code", "geom", "name", "population", "population_as_of", "population_source", "names"},
        "public_status": {
            "uuid", "profile", "basis", "status", "score", "completeness", "failing", "partly", "unknown_critical",
            "zones", "inspected_on", "valid_until", "out_of_date", "model_version",
        },
    }  # fmt: skip
    shown = city.sql("SELECT count(*) FROM facility WHERE retired_at IS NULL")[0]
    with city.as_login("public") as cursor:
        for view, columns in published.items():
            cursor.execute(f"SELECT * FROM {view}")
            assert {column.name for column in cursor.description} == columns
        cursor.execute("SELECT count(*) FROM public_facility")
        assert cursor.fetchone() == shown
        cursor.execute("SELECT count(*) FROM public_status")
        assert cursor.fetchone()[0] > 0


def test_a_resident_hands_in_a_report_and_reads_nothing_back(city):
    (uuid,) = city.sql("SELECT uuid FROM facility WHERE fid = 5")[0]
    with city.as_login("public") as cursor:
        cursor.execute("SELECT hand_in_report('ступени', 'ru', %s, 76.9, 43.2, 'A. Resident', '+7 700')", (uuid,))
        (number,) = cursor.fetchone()
        refusal(cursor, "SELECT * FROM citizen_report")
        refusal(cursor, "SELECT * FROM contact")
        refusal(cursor, "INSERT INTO citizen_report (uuid, received_at) VALUES ('x', now())")
        for words, message in ((" ", "needs words"), ("x" * 5000, "too long")):
            with pytest.raises(psycopg2.errors.CheckViolation, match=message):
                cursor.execute("SELECT hand_in_report(%s)", (words,))
        with pytest.raises(psycopg2.errors.ForeignKeyViolation, match="no such facility"):
            cursor.execute("SELECT hand_in_report('x', 'ru', 'nowhere')")
    kept = city.sql(
        "SELECT r.facility, r.words, r.state, ST_X(r.geom), c.name, c.erase_after - current_date FROM citizen_report r "
        "JOIN contact c ON c.report = r.fid WHERE r.uuid = %s",
        number,
    )
    assert kept == [(5, "ступени", "new", 76.9, "A. Resident", 180)]


# ---------------------------------------------------------------------- rights by district
@pytest.fixture()
def divided(city):
    """Rights by district are on; inspector and editor work in d1."""
    mine = {key: fid for key, fid in city.sql("SELECT code, fid FROM district")}["d1"]
    for group in ("inspector", "editor"):
        city.sql("INSERT INTO district_right (role_name, district) VALUES (%s, %s)", city.logins[group], mine)
    city.sql("INSERT INTO setting (key, value) VALUES ('rights_by_district', 'on')")
    yield city
    city.sql("DELETE FROM setting WHERE key = 'rights_by_district'")
    city.sql("DELETE FROM district_right WHERE role_name LIKE 'ric%%'")


def in_district(city, code):
    return city.sql(
        "SELECT min(f.fid) FROM facility f JOIN district d ON d.fid = f.district WHERE d.code = %s AND f.fid > 5 "
        "AND f.retired_at IS NULL AND f.geom IS NOT NULL",
        code,
    )[0][0]


def writes(city, facility):
    """(group, statement) of every kind of write on a facility and what belongs to it; each finds a row."""
    draft = new_inspection(city, facility)
    measure = city.sql("SELECT min(fid) FROM measure")[0][0]
    for table, columns, values in (
        ("facility_name", "facility, language, name", f"{facility}, 'kk', 'x'"),
        ("answer", "inspection, criterion, number", f"{draft}, 1, 1"),
        ("compensation", "inspection, zone, profile, words", f"{draft}, 'entrance', 'mobility', 'x'"),
        ("photo", "uuid, facility, file, checksum", f"gen_random_uuid()::text, {facility}, 'f', 'c'"),
        ("photo", "uuid, inspection, file, checksum", f"gen_random_uuid()::text, {draft}, 'f', 'c'"),
        ("work", "facility, measure", f"{facility}, {measure}"),
    ):
        city.sql(f"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING")
    yield "editor", f"UPDATE facility SET note = 'new' WHERE fid = {facility}"
    yield "editor", f"UPDATE facility SET geom = ST_Translate(geom, 0.00001, 0) WHERE fid = {facility}"
    yield (
        "editor",
        (
            "INSERT INTO facility (uuid, facility_type, geom) SELECT gen_random_uuid()::text, facility_type, geom "
            f"FROM facility WHERE fid = {facility}"
        ),
    )
    yield (
        "editor",
        (
            "INSERT INTO facility (uuid, facility_type, district) SELECT gen_random_uuid()::text, facility_type, "
            f"district FROM facility WHERE fid = {facility}"
        ),
    )
    yield "editor", f"INSERT INTO facility_name (facility, language, name) VALUES ({facility}, 'en', 'x')"
    yield "editor", f"UPDATE facility_name SET name = 'y' WHERE facility = {facility} AND language = 'kk'"
    yield "editor", f"DELETE FROM facility_name WHERE facility = {facility} AND language = 'kk'"
    for group in ("inspector", "editor"):
        yield (
            group,
            (
                "INSERT INTO inspection (uuid, facility, inspected_at, basis, model_version) "
                f"VALUES (gen_random_uuid()::text, {facility}, now(), 'official', '1')"
            ),
        )
        yield group, f"UPDATE inspection SET note = 'new' WHERE fid = {draft}"
        yield group, f"INSERT INTO answer (inspection, criterion, number) VALUES ({draft}, 2, 1)"
        yield group, f"UPDATE answer SET number = 2 WHERE inspection = {draft}"
        yield group, f"DELETE FROM answer WHERE inspection = {draft}"
        yield (
            group,
            (
                "INSERT INTO compensation (inspection, zone, profile, words) "
                f"VALUES ({draft}, 'entrance', 'visual', 'a bell')"
            ),
        )
        yield group, f"UPDATE compensation SET words = 'y' WHERE inspection = {draft}"
        yield group, f"DELETE FROM compensation WHERE inspection = {draft}"
        yield group, f"INSERT INTO photo (uuid, inspection, file, checksum) VALUES ('new', {draft}, 'f', 'c')"
        yield group, f"INSERT INTO photo (uuid, facility, file, checksum) VALUES ('new', {facility}, 'f', 'c')"
        yield group, f"UPDATE photo SET caption = 'y' WHERE facility = {facility}"
        yield group, f"DELETE FROM photo WHERE inspection = {draft}"
    yield "planner", f"INSERT INTO work (facility, measure) VALUES ({facility}, {measure})"
    yield "planner", f"UPDATE work SET note = 'y' WHERE facility = {facility}"
    yield "planner", f"DELETE FROM work WHERE facility = {facility}"


@pytest.mark.parametrize("bulk", [False, True])
def test_writes_end_at_the_border_of_the_district(divided, bulk):
    city = divided
    mine, other = in_district(city, "d1"), in_district(city, "d2")
    # Planners work in the whole city unless that is taken from them.
    city.sql("UPDATE district_right SET role_name = 'ric_nobody' WHERE role_name = 'inclusive_city_planner'")
    city.sql(
        "INSERT INTO district_right (role_name, district) SELECT %s, fid FROM district WHERE code = 'd1'",
        city.logins["planner"],
    )
    try:
        for facility, allowed in ((mine, True), (other, False)):
            for group, statement in writes(city, facility):
                with city.as_login(group) as cursor:
                    if bulk and group != "inspector":
                        cursor.execute(BULK)
                    cursor.execute("BEGIN")
                    if allowed:
                        cursor.execute(statement)
                        assert cursor.rowcount > 0, statement
                        cursor.execute("ROLLBACK")
                    else:
                        message = refusal(cursor, statement)
                        assert "lies in a district that you may not change" in message, (statement, message)
    finally:
        city.sql("DELETE FROM district_right WHERE role_name = %s", city.logins["planner"])
        city.sql("UPDATE district_right SET role_name = 'inclusive_city_planner' WHERE role_name = 'ric_nobody'")


def test_nothing_is_carried_over_the_border(divided):
    city = divided
    mine, other = in_district(city, "d1"), in_district(city, "d2")
    my_draft, their_draft = new_inspection(city, mine), new_inspection(city, other)
    d1, d2 = (city.sql("SELECT fid FROM district WHERE code = %s", code)[0][0] for code in ("d1", "d2"))
    over = "SELECT geom FROM facility WHERE fid = "
    with city.as_login("editor") as cursor:
        for statement in (
            f"UPDATE facility SET geom = ({over}{other}) WHERE fid = {mine}",
            f"UPDATE facility SET geom = ({over}{mine}), district = {d1} WHERE fid = {other}",
            f"UPDATE facility SET district = {d2} WHERE fid = {mine}",
            f"UPDATE facility SET district = {d1} WHERE fid = {other}",
            f"UPDATE facility SET district = NULL WHERE fid = {other}",
            f"UPDATE facility SET note = 'all of them' WHERE fid IN ({mine}, {other})",
            f"UPDATE inspection SET facility = {other} WHERE fid = {my_draft}",
            f"UPDATE inspection SET facility = {mine} WHERE fid = {their_draft}",
        ):
            assert "district that you may not change" in refusal(cursor, statement), statement
        # All go on reading everything.
        cursor.execute("SELECT count(DISTINCT district) FROM facility")
        assert cursor.fetchone()[0] == 8
        # What has no district yet is anybody's to put where they work.
        cursor.execute("INSERT INTO facility (uuid, facility_type) VALUES ('nowhere yet', 'sport')")
        place = "UPDATE facility SET geom = ({}{}) WHERE uuid = 'nowhere yet'"
        refusal(cursor, place.format(over, other))
        cursor.execute(place.format(over, mine))
        assert cursor.rowcount == 1


def test_the_switch_is_the_administrators(divided):
    city = divided
    other = in_district(city, "d2")
    off = "UPDATE setting SET value = 'off' WHERE key = 'rights_by_district'"
    rename = "UPDATE setting SET key = 'x' WHERE key = 'rights_by_district'"
    remove = "DELETE FROM setting WHERE key = 'rights_by_district'"
    for group in ("editor", "planner"):
        with city.as_login(group) as cursor:
            for statement in (off, rename, remove):
                assert "Only administrators" in refusal(cursor, statement)
            refusal(cursor, "INSERT INTO district_right (role_name) VALUES (current_user)")
    with city.as_login("admin") as cursor:
        cursor.execute("UPDATE facility SET note = 'anywhere' WHERE fid = %s", (other,))
        assert cursor.rowcount == 1
        cursor.execute(off)
    with city.as_login("editor") as cursor:
        cursor.execute("UPDATE facility SET note = 'open again' WHERE fid = %s", (other,))
        assert cursor.rowcount == 1


def test_whoever_has_no_district_writes_nowhere_while_it_is_on(divided):
    city = divided
    city.sql("DELETE FROM district_right WHERE role_name = %s", city.logins["inspector"])
    with city.as_login("inspector") as cursor:
        refusal(
            cursor,
            "INSERT INTO inspection (uuid, facility, inspected_at, basis, model_version) VALUES ('x', %s, now(), "
            "'official', '1')",
            in_district(city, "d1"),
        )
