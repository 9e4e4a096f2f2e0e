"""Somebody else at the same store: the machine account of a file, the login of a database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from inclusive_city.layers import may
from inclusive_city.layers.store import Store


@contextmanager
def somebody(store: Store, name: str) -> Iterator[None]:
    """Whatever is done meanwhile, ``name`` does."""
    before = may.machine_account
    may.machine_account = lambda: name
    if store.dialect == "postgis":
        store.execute_script(
            f"DO $$ BEGIN IF to_regrole('{name}') IS NULL THEN CREATE ROLE {name} SUPERUSER; END IF; END $$;"
            f"SET SESSION AUTHORIZATION {name}"
        )
    try:
        yield
    finally:
        may.machine_account = before
        if store.dialect == "postgis":
            store.execute_script("RESET SESSION AUTHORIZATION")
