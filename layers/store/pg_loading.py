"""Filling empty tables of a database fast: what is checked and sorted row by row is set aside and brought back."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Store, quoted
from .errors import StoreError

LOCK_WAIT = "200ms"
"""How long somebody who looks at an empty table may keep a first import from its short way."""


def set_aside(store: Store, schema: str, tables: Sequence[str]) -> list[str]:
    """Switch triggers off, drop foreign keys and plain indexes; the statements that bring them back."""
    back = []
    names = {"tables": list(tables), "schema": schema}
    for name in tables:
        store.execute(f"ALTER TABLE {quoted(name)} DISABLE TRIGGER USER")
    for table, name, definition in store.rows(
        "SELECT t.relname, c.conname, pg_get_constraintdef(c.oid) FROM pg_constraint c "
        "JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
        "WHERE c.contype = 'f' AND n.nspname = :schema AND t.relname = ANY(:tables)",
        names,
    ):
        store.execute(f"ALTER TABLE {quoted(table)} DROP CONSTRAINT {quoted(name)}")
        back.append(f"ALTER TABLE {quoted(table)} ADD CONSTRAINT {quoted(name)} {definition}")
    for name, definition in store.rows(
        "SELECT i.relname, pg_get_indexdef(x.indexrelid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid "
        "JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
        "WHERE n.nspname = :schema AND t.relname = ANY(:tables) "
        "AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)",
        names,
    ):
        store.execute(f"DROP INDEX {quoted(name)}")
        back.insert(0, definition)
    return back + [f"ALTER TABLE {quoted(name)} ENABLE TRIGGER USER" for name in tables]


def set_aside_if_empty(store: Store, schema: str, tables: Sequence[str]) -> list[str]:
    """As :func:`set_aside`, within a transaction, where the tables hold nothing and are ours to alter, and nobody uses
    them at the moment; else nothing is done and there is nothing to bring back. Triggers of statements (which tell
    others) fire once when all is back."""
    names = {"tables": list(tables), "schema": schema}
    ours = store.value(
        "SELECT bool_and(pg_has_role(c.relowner, 'USAGE') AND NOT row_security_active(c.oid)) FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = :schema AND c.relname = ANY(:tables)",
        names,
    )
    if not ours or any(store.rows(f"SELECT 1 FROM {quoted(name)} LIMIT 1") for name in tables):  # nosec B608 # quoted() checks the names
        return []
    waited = store.value("SELECT current_setting('lock_timeout')")
    store.execute_script(f"SAVEPOINT ic_aside; SET LOCAL lock_timeout = '{LOCK_WAIT}'")
    try:
        back = set_aside(store, schema, tables)
    except StoreError:
        store.execute_script("ROLLBACK TO SAVEPOINT ic_aside")
        return []
    store.value("SELECT set_config('lock_timeout', :waited, true)", {"waited": waited})
    return back + [f"DELETE FROM {quoted(name)} WHERE false" for name in tables]  # nosec B608 # quoted() checks the names
