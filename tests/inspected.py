"""Facilities and inspections with chosen answers, written into a store and evaluated."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone

import numpy as np

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.model_store import criterion_keys, option_keys, stored_model
from inclusive_city.layers.store import Store
from inclusive_city.layers.store.gpkg_geometry import point_blobs

AS_OF = datetime(2025, 6, 1, tzinfo=timezone.utc)


def new_facility(store: Store, kind: str, x: float = 76.8, y: float = 43.2) -> int:
    fid = int(store.next_keys("facility", 1)[0])
    store.insert(
        "facility",
        {
            "fid": [fid],
            "uuid": [str(uuid.uuid4())],
            "name": ["Clinic"],
            "facility_type": [kind],
            "place": ["inside"],
            "geom": point_blobs(np.array([x]), np.array([y])),
            "district": [1],
        },
    )
    return fid


def inspect(store: Store, facility: int, answers: dict[str, object], basis: str = "official") -> None:
    """An inspection of 4 March 2025 with these answers (number, option code, None for unknown); then evaluate."""
    model, criteria, options = stored_model(store), criterion_keys(store), option_keys(store)
    with store.transaction():
        key = int(store.next_keys("inspection", 1)[0])
        store.insert(
            "inspection",
            {
                "fid": [key],
                "uuid": [str(uuid.uuid4())],
                "facility": [facility],
                "basis": [basis],
                "inspected_at": ["2025-03-04T05:06:00Z"],
                "model_version": [model.version],
            },
        )
        for code, value in answers.items():
            is_option = isinstance(value, str)
            store.insert(
                "answer",
                {
                    "inspection": [key],
                    "criterion": [criteria[code]],
                    "state": [1 if value is None else 0],
                    "number": [None if is_option else value],
                    "choice": [options[(code, value)] if is_option else None],
                },
            )
        store.insert(
            "compensation",
            {"inspection": [key], "zone": ["entrance"], "profile": ["musculoskeletal"], "words": ["Staff come out"]},
        )
    bring_to(store, "verified", key)
    evaluate_store(store, as_of=AS_OF)


def bring_to(store: Store, state: str, inspection: int | None = None) -> None:
    """Put one inspection, or all, into a state, as an import does it: without a person who reviews."""
    where, params = ("", {}) if inspection is None else (" WHERE fid = :fid", {"fid": inspection})
    with store.transaction(bulk="test"):
        store.execute(f"UPDATE inspection SET state = :state{where}", {"state": state, **params})  # noqa: S608
