"""Filling empty tables of a database fast: what is checked and sorted row by row is set aside and brought back."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Store, quoted


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
