"""Who may do what in a municipal database: group roles, people's logins in them, and districts they may write in.

The rights themselves are SQL (``resources/sql/postgis/roles.sql`` and ``rights.sql``), which a database administrator
runs as well with psql; here they are carried out where the user may.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..scoring.errors import QT_TRANSLATE_NOOP
from .model_store import keep_setting
from .store.base import Store
from .store.errors import ConstraintRefused, NoRight, StoreError
from .store.migrations import SQL_FOLDER, rights_script

GROUPS = ("reader", "inspector", "editor", "planner", "moderator", "department", "admin", "public")
"""The group roles, without their common beginning."""
SWITCH = "rights_by_district"
"""Setting: "on" where people write in their districts only."""
EVERYWHERE = "*"
"""In place of a district's code: the whole city."""


class NoRolesInFiles(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} is a file: whoever can open it may do everything. Rights are a matter of the city's database, "
                "or of who may open the folder.",
            ),
            name=name,
        )


class AdministratorNeeded(StoreError):
    def __init__(self, name: str, detail: object) -> None:
        folder = SQL_FOLDER / "postgis"
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "You may not set up rights in the city's database {name} ({detail}). Nothing was changed. Give these "
                "files to the database administrator, to be run in this order with psql: {roles}, {rights}",
            ),
            name=name,
            detail=detail,
            roles=str(folder / "roles.sql"),
            rights=str(folder / "rights.sql"),
        )


class UnknownLogin(StoreError):
    def __init__(self, login: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The database server has no login “{login}”. Nothing was changed. Its administrator makes one with: "
                "createuser --pwprompt {login}",
            ),
            login=login,
        )


class NoSuchDistrict(StoreError):
    def __init__(self, code: str, known: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "There is no district with the code “{code}”. Nothing was changed. There are: {known}"
            ),
            code=code,
            known=known,
        )


@dataclass
class RightsReport:
    """Who is in which group now, and who may write where."""

    by_district: bool = False
    members: dict[str, list[str]] = field(default_factory=dict)
    """Group without the common beginning → logins."""
    districts: dict[str, list[str]] = field(default_factory=dict)
    """Role or login → codes of districts, :data:`EVERYWHERE` for the whole city."""


def set_up_rights(
    store: Store,
    logins: Sequence[str] = (),
    group: str = "reader",
    districts: Sequence[str] = (),
    by_district: bool | None = None,
) -> RightsReport:
    """Make the group roles and give them their rights; make ``logins`` members of ``group``; let them write in
    ``districts`` (codes; in place of those they had); switch the rights by district (None: leave as they are). One act.

    Raises :class:`AdministratorNeeded` where the user may not, and what is wrong with a login or district.
    """
    if store.dialect != "postgis":
        raise NoRolesInFiles(store.name)
    with store.transaction():
        try:
            store.execute_script((SQL_FOLDER / "postgis" / "roles.sql").read_text(encoding="utf-8"))
            store.execute_script(rights_script())
            for login in logins:
                _join(store, login, group)
        except (NoRight, ConstraintRefused) as error:
            raise AdministratorNeeded(store.name, error.params["detail"]) from error
        if districts:
            for login in logins:
                _limit(store, login, districts)
        if by_district is not None:
            keep_setting(store, SWITCH, "on" if by_district else "off")
    return read_rights(store)


def read_rights(store: Store) -> RightsReport:
    """Who may do what at present."""
    report = RightsReport(store.value("SELECT value FROM setting WHERE key = :key", {"key": SWITCH}) == "on")
    for group, login in store.rows(
        "SELECT g.rolname, m.rolname FROM pg_auth_members a JOIN pg_roles g ON g.oid = a.roleid "
        "JOIN pg_roles m ON m.oid = a.member WHERE g.rolname LIKE 'inclusive\\_city\\_%' AND m.rolcanlogin "
        "ORDER BY g.rolname, m.rolname"
    ):
        report.members.setdefault(group[len("inclusive_city_") :], []).append(login)
    for name, code in store.rows(
        "SELECT r.role_name, coalesce(d.code, :everywhere) FROM district_right r LEFT JOIN district d "
        "ON d.fid = r.district ORDER BY r.role_name, d.code",
        {"everywhere": EVERYWHERE},
    ):
        report.districts.setdefault(name, []).append(code)
    return report


def _join(store: Store, login: str, group: str) -> None:
    if store.value("SELECT 1 FROM pg_roles WHERE rolname = :login", {"login": login}) is None:
        raise UnknownLogin(login)
    statement = store.value(
        "SELECT format('GRANT %I TO %I', CAST(:group AS text), CAST(:login AS text))",
        {"group": f"inclusive_city_{GROUPS[GROUPS.index(group)]}", "login": login},
    )
    store.execute_script(statement)


def district_keys(store: Store, codes: Sequence[str]) -> tuple[int, ...]:
    """Keys of districts by their codes. Raises :class:`NoSuchDistrict`."""
    known = dict(store.rows("SELECT code, fid FROM district"))
    for code in codes:
        if code not in known:
            raise NoSuchDistrict(code, ", ".join(sorted(known)))
    return tuple(known[code] for code in dict.fromkeys(codes))


def _limit(store: Store, login: str, codes: Sequence[str]) -> None:
    everywhere = EVERYWHERE in codes
    keys = district_keys(store, [code for code in codes if code != EVERYWHERE])
    store.execute("DELETE FROM district_right WHERE role_name = :login", {"login": login})
    limits = [None] if everywhere else list(keys)
    store.insert("district_right", {"role_name": [login] * len(limits), "district": limits})
