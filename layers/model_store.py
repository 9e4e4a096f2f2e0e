"""The classification model inside a store: loaded once with its version, read back by whoever opens the store.

The files of the model are kept in the store, so that two people evaluate by the same rules whatever lies on
their disks. Tables and views that have a column per profile or language are made here too, from the model.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..scoring.model import Item, Model, Titled
from ..scoring.model_loader import load_model
from .store.base import Store, quoted, utc_now
from .store.errors import ModelMissing

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "models"
SAMPLE = "sample"
"""Setting: "1" where the city's records are made up, which is then said wherever they are shown."""
SAMPLE_SOURCE = "generated sample"
"""The source that the mappings of the sample city name."""
_cache: dict[str, Model] = {}


def install_model(store: Store, folder: str | Path) -> Model:
    """Load the model in ``folder`` into the store and make it the current one; every facility is queued
    for re-evaluation. Raises :class:`~inclusive_city.scoring.model_loader.ModelError` for a broken model;
    the store is then unchanged."""
    model = load_model(folder)
    with store.transaction(bulk="install_model"):
        store.execute("UPDATE model SET is_current = false")
        known = store.value("SELECT fid FROM model WHERE digest = :digest", {"digest": model.digest})
        if known is None:
            _write_files(store, model, Path(folder))
        else:
            store.execute("UPDATE model SET is_current = true WHERE fid = :fid", {"fid": known})
        _write_items(store, model)
        _write_labels(store, model)
        _write_measures(store, model)
        shape_shown(store, model)
        store.execute("DELETE FROM facility_dirty")
        store.execute("INSERT INTO facility_dirty (facility) SELECT fid FROM facility")
    _cache[model.digest] = model
    return model


def stored_model(store: Store) -> Model:
    """The store's current model."""
    found = store.rows("SELECT fid, digest FROM model WHERE is_current")
    if not found:
        raise ModelMissing(store.name)
    fid, digest = found[0]
    if digest not in _cache:
        with tempfile.TemporaryDirectory(prefix="inclusive_city_model_") as folder:
            for path, content in store.rows("SELECT path, content FROM model_file WHERE model = :fid", {"fid": fid}):
                target = Path(folder) / Path(path).name
                target.write_bytes(content.encode())
            _cache[digest] = load_model(folder)
    return _cache[digest]


def model_folder(name: str) -> Path:
    """The folder of a shipped model by its name, or of a city's own by its path."""
    shipped = SHIPPED / name
    if name and not Path(name).is_absolute() and Path(name).name == name and shipped.is_dir():
        return shipped
    return Path(name)


def keep_setting(store: Store, key: str, value: str) -> None:
    """Set one of the city's own settings, such as :data:`SAMPLE`."""
    with store.transaction():
        if not store.execute("UPDATE setting SET value = :value WHERE key = :key", {"key": key, "value": value}):
            store.insert("setting", {"key": [key], "value": [value]})


def is_generated(store: Store) -> bool:
    """Whether the city's records are made up; generated facilities are known whichever way they came in."""
    if store.value("SELECT value FROM setting WHERE key = :key", {"key": SAMPLE}) == "1":
        return True
    return store.value("SELECT 1 FROM facility WHERE source = :source LIMIT 1", {"source": SAMPLE_SOURCE}) is not None


def criterion_keys(store: Store) -> dict[str, int]:
    """Code of every criterion and element → its key in the store."""
    return dict(store.rows("SELECT code, fid FROM criterion"))


def option_keys(store: Store) -> dict[tuple[str, str], int]:
    """(criterion code, option code) → key of the option."""
    sql = "SELECT c.code, o.code, o.fid FROM criterion_option o JOIN criterion c ON c.fid = o.criterion"
    return {(criterion, option): fid for criterion, option, fid in store.rows(sql)}


def titles(store: Store, kind: str, language: str) -> dict[str, str]:
    """Code → title of one kind of label (district, facility_type, status …) in a language."""
    sql = "SELECT code, title FROM label WHERE kind = :kind AND language = :language"
    return dict(store.rows(sql, {"kind": kind, "language": language}))


def _write_files(store: Store, model: Model, folder: Path) -> None:
    fid = int(store.next_keys("model", 1)[0])
    store.insert(
        "model",
        {
            "fid": [fid],
            "name": [model.name],
            "version": [model.version],
            "digest": [model.digest],
            "loaded_at": [utc_now()],
            "is_current": [1],
        },
    )
    files = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".csv"))
    store.insert(
        "model_file",
        {
            "model": [fid] * len(files),
            "path": [path.name for path in files],
            "content": [path.read_text(encoding="utf-8-sig") for path in files],
        },
    )


def _write_items(store: Store, model: Model) -> None:
    """Criteria keep their key for ever, as answers refer to it; one that left the model is only marked."""
    store.execute("UPDATE criterion SET is_current = false")
    known = criterion_keys(store)
    elements = {element.code for element in model.elements}
    confirmed = {criterion.code: criterion.is_confirmed for criterion in model.criteria}
    zones = {criterion.code: criterion.zone for criterion in model.criteria}

    def columns(items: list[Item]) -> dict[str, list[object]]:
        return {
            "code": [item.code for item in items],
            "kind": ["element" if item.code in elements else "criterion" for item in items],
            "zone": [zones.get(item.code) for item in items],
            "unit": [item.unit or None for item in items],
            "value_type": [item.value_type for item in items],
            "position": [model.item_index[item.code] for item in items],
            "is_current": [1] * len(items),
            "is_confirmed": [int(confirmed.get(item.code, True)) for item in items],
        }

    new = [item for item in model.items if item.code not in known]
    if new:
        store.insert("criterion", columns(new))
    store.update("criterion", "code", columns([item for item in model.items if item.code in known]))
    known = criterion_keys(store)
    options = option_keys(store)
    missing = [
        (known[item.code], value, position)
        for item in model.items
        for position, value in enumerate(item.values)
        if (item.code, value) not in options
    ]
    if missing:
        criterion, code, position = zip(*missing)
        store.insert("criterion_option", {"criterion": criterion, "code": code, "position": position})


def _write_labels(store: Store, model: Model) -> None:
    rows: list[tuple[str, str, str, str]] = []

    def add(kind: str, titled: Titled, code: str = "") -> None:
        rows.extend((kind, code or titled.code, language, titled.title(language)) for language in model.languages)

    for kind, group in (
        ("profile", model.profiles),
        ("zone", model.zones),
        ("element", model.elements),
        ("criterion", model.criteria),
        ("facility_type", model.facility_types),
        ("measure", model.measures),
        ("owner_kind", model.owner_kinds),
    ):
        for titled in group:
            add(kind, titled)
    rows.extend(
        ("option", f"{item.code}={value}", language, item.value_titles.get(value, {}).get(language, value))
        for item in model.items
        for value in item.values
        for language in model.languages
    )
    rows.extend(("city", model.name, language, model.titles.get(language, model.name)) for language in model.languages)
    store.execute("DELETE FROM label WHERE kind <> 'district'")
    kind, code, language, title = zip(*rows)
    store.insert("label", {"kind": kind, "code": code, "language": language, "title": title})


def _write_measures(store: Store, model: Model) -> None:
    """Prices of the model are the starting point; a price table that a city has put in is kept."""
    known = {code for (code,) in store.rows("SELECT code FROM measure")}
    new = [measure for measure in model.measures if measure.code not in known]
    if not new:
        return
    keys = store.next_keys("measure", len(new))
    store.insert(
        "measure",
        {
            "fid": keys,
            "code": [m.code for m in new],
            "unit": [m.unit for m in new],
            "shared_by": [m.shared_by or None for m in new],
        },
    )
    store.insert(
        "price",
        {
            "measure": keys,
            "low": [m.price_low for m in new],
            "typical": [m.price_typical for m in new],
            "high": [m.price_high for m in new],
            "currency": [m.currency for m in new],
            "basis": [m.price_basis for m in new],
        },
    )


def _statuses(store: Store, model: Model) -> str:
    """SQL: all statuses of facility ``f`` as one JSON text, by profile, the official one first; map tips read it. Not
    computed unless it is asked for."""
    names = ("profile", "basis", "status", "out_of_date", "failing", "partly", "inspected_at")
    pairs = ", ".join(f"'{name}', s.{name}" for name in names)
    places = " ".join(f"WHEN '{code}' THEN {place}" for place, code in enumerate(model.profile_codes))
    order = f"CASE s.profile {places} END, s.basis"
    rows = "FROM facility_status s WHERE s.facility = f.fid"
    if store.dialect == "postgis":
        return f"(SELECT jsonb_agg(jsonb_build_object({pairs}) ORDER BY {order})::text {rows})"
    return f"(SELECT json_group_array(json_object({pairs})) FROM (SELECT * {rows} ORDER BY {order}) s)"  # nosec B608 # the model's codes, which quoted() checked as columns


def shape_shown(store: Store, model: Model) -> None:
    """Columns per profile of the derived map tables, and the views that QGIS draws."""
    for profile in model.profile_codes:
        store.add_column("facility_shown", f"symbol_{profile}", "TEXT")
        store.add_column("facility_shown", f"official_{profile}", "TEXT")
        for table in ("district_shown", "hexagon"):
            store.add_column(table, f"assessed_{profile}", "INTEGER")
            store.add_column(table, f"adapted_{profile}", "INTEGER")
            store.add_column(table, f"share_{profile}", "REAL")
    # A facility that is too new to have been evaluated is on the map, too.
    shown = [
        f"coalesce(s.{kind}_{profile}, 'not_assessed') AS {kind}_{profile}"
        for profile in model.profile_codes
        for kind in ("symbol", "official")
    ]
    for language in model.languages:
        quoted(language)  # a code of the model goes into SQL: refuse anything but an identifier
    # Looked up where they are asked for: joins, which a database has to weigh against each other for each question,
    # would take it longer to plan than to answer when QGIS opens the layer.
    names = [
        "(SELECT n.name FROM facility_name n "  # nosec B608 # codes that quoted() checked
        f"WHERE n.facility = f.fid AND n.language = '{language}') AS name_{language}"
        for language in model.languages
    ]
    columns = (
        "SELECT f.fid, f.geom, f.name, " + ", ".join(names) + ", f.facility_type, f.address, f.owner_kind, f.owner, "  # nosec B608 # codes that quoted() or the loader checked
        "f.building, f.district, f.place, f.missing_since, "
        + ", ".join(shown)
        + ", d.facility IS NOT NULL AS being_recomputed"
    )
    rows = (
        " FROM facility f LEFT JOIN facility_shown s ON s.facility = f.fid"
        " LEFT JOIN facility_dirty d ON d.facility = f.fid WHERE f.retired_at IS NULL"
    )
    store.replace_view("facility_map", f"{columns}, {_statuses(store, model)} AS statuses{rows}", "POINT")
    # Once more for the names, as two layers under one name cannot share a connection.
    store.replace_view("facility_label", columns + rows, "POINT")
    counts = [f"s.{kind}_{profile}" for profile in model.profile_codes for kind in ("assessed", "adapted", "share")]
    titles_of = [
        "(SELECT l.title FROM label l "  # nosec B608 # codes that quoted() checked
        f"WHERE l.kind = 'district' AND l.code = d.code AND l.language = '{language}') AS name_{language}"
        for language in model.languages
    ]
    store.replace_view(
        "district_map",
        "SELECT d.fid, d.geom, d.code, d.name, " + ", ".join(titles_of) + ", d.population, d.population_as_of, "  # nosec B608 # codes that quoted() or the loader checked
        "d.population_source, s.facilities, "
        + ", ".join(counts)
        + " FROM district d LEFT JOIN district_shown s ON s.district = d.fid",
        "MULTIPOLYGON",
    )
    store.replace_view(
        "priority_map",
        "SELECT r.fid, f.geom, r.facility, f.name, "
        + ", ".join(names)  # nosec B608 # codes that quoted() or the loader checked
        + ", f.facility_type, f.address, f.district, r.list, r.rank, r.priority, r.need, r.people, r.cost_low, "
        "r.cost_typical, r.cost_high, r.currency, r.measures, r.gain, r.package FROM scenario_facility r "
        "JOIN scenario c ON c.fid = r.scenario AND c.is_current AND c.kind = 'priority' "
        "JOIN facility f ON f.fid = r.facility",
        "POINT",
    )
    # (The programme and the robustness shown beside it are each the current scenario of its kind.)
    store.replace_view(
        "programme_map",
        "SELECT k.fid, f.geom, k.facility, f.name, "
        + ", ".join(names)  # nosec B608 # codes that quoted() or the loader checked
        + ", f.facility_type, f.address, f.district, k.package, k.year, k.cost_typical, k.city_cost, k.currency, "
        "k.gain, k.measures, (SELECT a.verdict FROM scenario_acceptability a JOIN scenario r ON r.fid = a.scenario "
        "AND r.is_current AND r.kind = 'robustness' WHERE a.facility = k.facility) AS verdict FROM scenario_package k "
        "JOIN scenario c ON c.fid = k.scenario AND c.is_current AND c.kind = 'programme' "
        "JOIN facility f ON f.fid = k.facility WHERE k.is_chosen",
        "POINT",
    )
    gaps = [
        f"g{place}.{column} AS {column}_{profile}"
        for place, profile in enumerate(model.profile_codes)
        for column in ("unmet", "unmet_low", "unmet_distance", "without", "without_low", "spot")
    ]
    joined = "".join(
        f" LEFT JOIN gap_profile g{place} ON g{place}.scenario = c.fid AND g{place}.demand = d.fid "  # nosec B608 # codes that quoted() checked as columns
        f"AND g{place}.profile = '{profile}'"
        for place, profile in enumerate(model.profile_codes)
    )
    store.replace_view(
        "gap_map",
        "SELECT d.fid, d.geom, d.kind, d.people, "  # nosec B608 # codes that quoted() checked as columns
        + ", ".join(gaps)
        + " FROM demand d JOIN scenario c ON c.kind = 'gaps' AND c.is_current"
        + joined,
        "POINT",
    )
