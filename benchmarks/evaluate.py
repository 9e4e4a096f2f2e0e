"""``evaluate``: everything from opening the answers to statuses, history and map tables in the file, against only
reading the same answers into numpy and dropping them."""

from __future__ import annotations

from cities import answered_store
from harness import SIZES, Measured, side_by_side


def run() -> list[Measured]:
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.store import open_store

    lines = []
    for size in SIZES:
        with open_store(answered_store(size)) as store:

            def forget(store=store) -> None:
                # Each round is a first evaluation, the dearest there is.
                with store.transaction(bulk="benchmark"):
                    for table in ("facility_status", "facility_status_history", "facility_shown", "hexagon"):
                        store.execute(f"DELETE FROM {table}")

            lines.append(
                side_by_side(
                    "evaluate",
                    size,
                    lambda store=store: evaluate_store(store, full=True),
                    lambda store=store: store.answers(),
                    "reading the answers into numpy",
                    goal=3.0,
                    before=forget,
                )
            )
    return lines
