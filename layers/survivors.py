"""Facilities that were merged into another one, and the one that stands for them now."""

from __future__ import annotations

from collections.abc import Mapping

from .store import Store


def survivors(store: Store) -> dict[int, int]:
    """Facility that was merged → the one that stands for it now."""
    into = dict(store.rows("SELECT fid, merged_into FROM facility WHERE merged_into IS NOT NULL"))
    found = {}
    for fid in into:
        at, seen = fid, set()
        while at in into and at not in seen:
            seen.add(at)
            at = into[at]
        found[fid] = at
    return found


def standing(store: Store, keys: Mapping[str, int]) -> dict[str, int]:
    """The keys, with those of merged facilities led to the ones that stand for them: what a source says of a merged one
    is said of the other."""
    into = survivors(store)
    return {name: into.get(key, key) for name, key in keys.items()} if into else dict(keys)
