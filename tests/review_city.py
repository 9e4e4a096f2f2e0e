"""A small city with all that inspectors, reviewers and departments meet: facilities that are due, visits, certificates
that end, works and reports, and inspections that wait, came back or were made twice."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from drawn_city import draw_city

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.may import login_of
from inclusive_city.layers.model_store import criterion_keys, option_keys, stored_model
from inclusive_city.layers.store import Store
from inclusive_city.layers.visit_plan import PlanOptions, next_monday, plan

ROOT = Path(__file__).resolve().parent.parent
ALMATY = ROOT / "resources" / "models" / "almaty"


def ago(days: int) -> str:
    return (datetime.now(timezone.utc) - timedelta(days=days)).strftime("%Y-%m-%dT08:00:00.000Z")


def make_review_city(path: str | Path, facilities: int = 120) -> None:
    """Make it at ``path``; some inspections are of whoever runs this."""
    with draw_city(path, ALMATY, facilities) as store:
        with store.transaction(bulk="test"):
            _people(store, login_of(store))
            keys = [
                fid
                for (fid,) in store.rows("SELECT fid FROM facility WHERE retired_at IS NULL AND fid > 20 ORDER BY fid")
            ]
            for number, facility in enumerate(keys[:30]):
                first = inspection(store, facility, 11 + number % 3, 200, "verified", barrier=number % 3 == 0)
                if number < 14:
                    # Every fourth time the second one sees it otherwise.
                    again = (number % 3 == 0) != (number % 4 == 0)
                    inspection(store, facility, 11 + (number + 1) % 3, 30, "verified", barrier=again, second_of=first)
            for number, facility in enumerate(keys[30:36]):
                inspection(store, facility, 11 + number % 2, 3 + 10 * number, "submitted", barrier=number % 2 == 0,
                           mode="quick" if number == 3 else "full")  # fmt: skip
            mine = inspection(store, keys[36], 13, 12, "submitted", by=login_of(store))
            said = "The ramp was not measured."
            back = inspection(store, keys[37], 13, 20, "rejected", by=login_of(store), note=said)
            store.execute("DELETE FROM facility_dirty")
            store.execute("INSERT INTO facility_dirty (facility) SELECT fid FROM facility")
            assert mine and back
            _tasks(store, keys)
        evaluate_store(store)
        plan(store, PlanOptions(next_monday(date.today()), weeks=4, capacity=8))


def _people(store: Store, me: str) -> None:
    today = date.today()
    store.insert(
        "inspector",
        {
            "fid": [11, 12, 13, 14], "name": ["Айгүл Серікқызы", "Ержан Ахметов", "Ольга Ким", "Даулет Омаров"],
            "certificate": ["KZ-0101", "KZ-0102", "KZ-0103", "KZ-0104"],
            "valid_until": [str(today + timedelta(days=n)) for n in (700, 400, 40, -12)],
            "district": [1, None, 5, None], "login": ["aigul", "erzhan", me, "daulet"],
        },
    )  # fmt: skip


def inspection(
    store: Store,
    facility: int,
    inspector: int,
    days: int,
    state: str,
    barrier: bool = False,
    second_of: int | None = None,
    mode: str = "full",
    by: str = "aigul",
    note: str | None = None,
) -> int:
    """One inspection of so many days ago that answers every question of the facility's type."""
    model, criteria, options = stored_model(store), criterion_keys(store), option_keys(store)
    kind = store.value("SELECT facility_type FROM facility WHERE fid = :f", {"f": facility})
    key = int(store.next_keys("inspection", 1)[0])
    judged = state in ("verified", "rejected")
    store.insert(
        "inspection",
        {
            "fid": [key], "uuid": [f"20000000-0000-4000-8000-{key:012d}"], "facility": [facility],
            "inspector": [inspector], "inspected_at": [ago(days)], "basis": ["official"], "state": [state],
            "model_version": [model.version], "mode": [mode], "second_of": [second_of], "recorded_at": [ago(days)],
            "recorded_by": [by], "submitted_at": [ago(days)], "submitted_by": [by],
            "reviewed_at": [ago(days - 1) if judged else None], "reviewed_by": ["bota"] if judged else [None],
            "review_note": [note],
        },
    )  # fmt: skip
    columns: dict[str, list[object]] = {name: [] for name in ("inspection", "criterion", "number", "choice", "note")}
    given: list[tuple[str, object]] = [
        (element.code, 1.0 if element.is_numeric else element.values[-1]) for element in model.elements
    ]
    for criterion in model.criteria:
        if kind not in criterion.facility_types:
            continue
        if criterion.values:
            given.append((criterion.code, criterion.pass_values[0]))
        else:
            given.append(
                (criterion.code, criterion.limit_min if criterion.limit_min is not None else criterion.limit_max)
            )
    if barrier:
        given = [(code, "none" if code == "E01" else value) for code, value in given]
    for code, value in given:
        columns["inspection"].append(key)
        columns["criterion"].append(criteria[code])
        columns["number"].append(None if isinstance(value, str) else value)
        columns["choice"].append(options[code, value] if isinstance(value, str) else None)
        columns["note"].append("Сатысы бар" if barrier and code == "E01" else None)
    store.insert("answer", columns)
    return key


def _tasks(store: Store, keys: list[int]) -> None:
    """Works and reports of residents."""
    measure = np.array(store.rows("SELECT min(fid), max(fid) FROM measure")[0])
    store.insert(
        "work",
        {
            "facility": keys[40:44], "measure": [int(measure[n % 2]) for n in range(4)],
            "state": ["planned", "ordered", "done", "accepted"], "payer": ["Akimat", "Owner", "Akimat", "Owner"],
            "planned_for": ["2026-12-15", "2027-03-01", None, None],
            "done_at": [None, None, "2026-10-01", "2026-09-01"],
        },
    )  # fmt: skip
    store.insert(
        "citizen_report",
        {
            "uuid": ["c1", "c2", "c3"], "facility": [keys[40], keys[41], None],
            "received_at": [ago(3), ago(9), ago(1)], "state": ["new", "new", "answered"], "language": ["ru"] * 3,
            "words": ["Пандус завален снегом, на коляске не подняться.", "Лифт жұмыс істемейді.", "Thanks"],
            "assigned_to": ["inclusive_city_department"] * 3, "due": ["2026-12-01", None, None],
        },
    )  # fmt: skip
