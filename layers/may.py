"""What the person who opened a store may do in it, so that dialogs show no button that ends in a refusal.

It is for showing only: what somebody really may is held by the database (``resources/sql/postgis/rights.sql``), or by
who may write the file.
"""

from __future__ import annotations

import os
from pathlib import Path

from .store.base import Store

GROUPS_OF = {
    "inspect": ("inspector",),
    "edit_facility": ("editor",),
    "merge": ("editor",),
    "review": ("editor",),
    "accept": ("editor",),
    "import": ("editor",),
    "validate": ("editor", "planner"),
    "evaluate": ("editor", "planner"),
    "plan_visits": ("editor", "planner"),
    "plan": ("planner",),
    "import_demand": ("planner",),
    "answer_work": ("planner", "department"),
    "answer_report": ("moderator", "department"),
    "answer": ("planner", "moderator", "department"),
    "manage_rights": ("admin",),
}
"""Act → group roles whose members may do it (who is in a group that holds another is in that one, too)."""
ACTS = frozenset(GROUPS_OF)
"""All there is to do beyond reading."""
PLAIN = ("inspector", "editor", "planner", "moderator", "department", "admin")


def may(store: Store) -> frozenset[str]:
    """The acts of :data:`ACTS` that whoever opened ``store`` may do: by group role in a municipal database, all of them
    in a file that can be written."""
    if store.dialect == "gpkg":
        return ACTS if _writable(Path(store.name)) else frozenset()
    groups = groups_of_login(store)
    return frozenset(act for act, needed in GROUPS_OF.items() if groups.intersection(needed))


def groups_of_login(store: Store) -> frozenset[str]:
    """The group roles (without their common beginning) that the login of a municipal database is in, also by way of
    others. Where no rights were set up yet, whoever may write the tables is taken to be in all of them."""
    if store.value("SELECT to_regprocedure('inclusive_city.apply_rights()')") is None:
        writes = store.value("SELECT has_table_privilege(current_user, 'inclusive_city.facility', 'UPDATE')")
        return frozenset(PLAIN) if writes else frozenset()
    found = store.rows(
        "SELECT substr(rolname, length('inclusive_city_') + 1) FROM pg_roles "
        "WHERE rolname LIKE 'inclusive\\_city\\_%' AND pg_has_role(current_user, oid, 'USAGE')"
    )
    return frozenset(group for (group,) in found).intersection(PLAIN)


def login_of(store: Store) -> str:
    """Under which name the store itself knows who writes: the database's login; for a file the machine account."""
    if store.dialect == "gpkg":
        return machine_account()
    return store.value("SELECT session_user::text") or ""


def machine_account() -> str:
    """The name of the account on this computer; empty where there is none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _writable(path: Path) -> bool:
    """A GeoPackage is written with files beside it: the folder counts, too."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)
