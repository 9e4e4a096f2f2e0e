"""``make demo``: the main job from start to end on a generated sample city, with the algorithms a person would use.

Leaves in ``build/demo``: ``city.gpkg`` (the store; with ``--store postgis`` a database takes its place), ``city.qgz``
(the styled project), ``maps/*.pdf`` (a map per district and profile), ``gaps.csv``, ``priorities.csv``,
``programme.csv`` and ``.pdf``, ``robustness.csv``, ``comparison.csv`` and ``.pdf`` (what the analyses say) and
``source/`` (the files that were imported).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

import local_postgres
from headless import HeadlessQgis

BUDGETS = "2000000000 2000000000 2000000000"
"""Of the made-up city, in tenge a year."""
FIRST_YEAR = 2027
ALPHA = 0.6
"""Each district gets at least this share of its part by need: it costs something, and can be had."""
FREE, FAIR = "Most people", "Fair to districts"
ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facilities", type=int, default=15000, help="how many to generate (default 15000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another city (default 1)")
    parser.add_argument("--language", default="en", choices=("kk", "ru", "en"), help="of project and maps")
    parser.add_argument("--no-maps", action="store_true", help="leave the printed maps out")
    parser.add_argument(
        "--store", default="gpkg", help="gpkg (default), postgis (a database of the demo's own), or a libpq string"
    )
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "demo", help="folder (default build/demo)")
    chosen = parser.parse_args(arguments)

    folder = chosen.output.resolve()
    source = folder / "source"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store: object = folder / "city.gpkg"
    if chosen.store != "gpkg":
        store = chosen.store
    if chosen.store == "postgis":
        local_postgres.start()
        store = local_postgres.fresh_database("city")
    steps: list[tuple[str, str, dict[str, object]]] = [
        ("City store with the Almaty model", "createstore", {"STORE": store, "MODEL": "almaty"}),
        (
            f"Sample city of {chosen.facilities:,} facilities",
            "samplecity",
            {"OUTPUT": source, "FACILITIES": chosen.facilities, "SEED": chosen.seed},
        ),
        *(
            (
                f"Import: {kind}",
                f"import{kind}",
                {
                    "STORE": store,
                    "INPUT": source / name,
                    "MAPPING": f"sample_{kind}",
                    "REPORT": folder / f"import_{kind}.csv",
                },
            )
            for kind, name in (
                ("districts", "districts.geojson"),
                ("facilities", "facilities.geojson"),
                ("inspections", "inspections.csv"),
                ("demand", "population.geojson"),
            )
        ),
        (
            "Import: shares, totals, capacities, what is shared",
            "importplanningdata",
            {
                "STORE": store,
                **{table.upper(): source / f"{table}.csv" for table in ("shares", "totals", "capacities", "assets")},
                "REPORT": folder / "import_planning.csv",
            },
        ),
        ("Evaluation", "evaluate", {"STORE": store}),
        ("Inspections under way", "sampleinspections", {"STORE": store}),
        ("Plan of visits", "planvisits", {"STORE": store, "WEEKS": 8, "CALENDAR": folder / "visits.ics"}),
        ("Gaps", "gaps", {"STORE": store, "OUTPUT": folder / "gaps.csv"}),
        ("Priorities", "prioritise", {"STORE": store, "OUTPUT": folder / "priorities.csv"}),
        (
            "Programme for the most people",
            "programme",
            {"STORE": store, "BUDGETS": BUDGETS, "FIRST_YEAR": FIRST_YEAR, "NAME": FREE},
        ),
        (
            "Programme that is fair to districts",
            "programme",
            {
                "STORE": store,
                "BUDGETS": BUDGETS,
                "FIRST_YEAR": FIRST_YEAR,
                "ALPHA": ALPHA,
                "NAME": FAIR,
                "OUTPUT": folder / "programme.csv",
            },
        ),
        (
            "How sure the programme is",
            "robustness",
            {
                "STORE": store,
                "BUDGETS": BUDGETS,
                "FIRST_YEAR": FIRST_YEAR,
                "ALPHA": ALPHA,
                "DRAWS": 200,
                "OUTPUT": folder / "robustness.csv",
            },
        ),
        (
            "The two programmes side by side",
            "comparescenarios",
            {"STORE": store, "FIRST": FREE, "SECOND": FAIR, "OUTPUT": folder / "comparison.csv"},
        ),
        (
            "The programme to print",
            "exportscenario",
            {"STORE": store, "SCENARIO": FAIR, "OUTPUT": folder / "programme.pdf"},
        ),
        (
            "Both programmes to print",
            "exportscenario",
            {"STORE": store, "SCENARIO": FAIR, "OTHER": FREE, "OUTPUT": folder / "comparison.pdf"},
        ),
        (
            "Styled project",
            "buildproject",
            {"STORE": store, "OUTPUT": folder / "city.qgz", "LANGUAGE": chosen.language},
        ),
    ]
    if not chosen.no_maps:
        steps.append(
            (
                "District maps",
                "districtmaps",
                {"STORE": store, "OUTPUT": folder / "maps", "LANGUAGE": chosen.language},
            )
        )

    started = time.monotonic()
    with HeadlessQgis() as qgis:
        for title, algorithm, parameters in steps:
            began = time.monotonic()
            print(f"{title} …", flush=True)
            try:
                qgis.run(algorithm, {key: _plain(value) for key, value in parameters.items()})
            except Exception as error:  # what failed is said, whatever it was, and the demo stops
                print(f"  failed: {error}", file=sys.stderr)
                return 1
            for line in qgis.said:
                if not line.startswith("Results:"):
                    print(f"  {line}")
            print(f"  {time.monotonic() - began:.1f} s", flush=True)
    maps = sorted((folder / "maps").glob("*.pdf"))
    shown = folder.relative_to(ROOT) if folder.is_relative_to(ROOT) else folder
    print(f"\nMade in {time.monotonic() - started:.0f} s, in {shown}:")
    if chosen.store == "gpkg":
        print("  city.gpkg       the city's store (a GeoPackage)")
    else:
        print(f"  the city's store is the database {store}")
    print("  city.qgz        the map, styled by accessibility status for each disability profile")
    print("  gaps.csv        who lacks what where, by barriers and by distance")
    print("  priorities.csv  what to mend first, and what to inspect first, with every term of the ranking")
    print("  programme.csv   works for three budget years, fair to districts; programme.pdf to print")
    print("  robustness.csv  how sure each facility is to be funded, and what to inspect first")
    print("  comparison.csv  two programmes side by side: who gains, what differs; comparison.pdf to print")
    print("  visits.ics      who inspects what in the next weeks, for calendar programs")
    if maps:
        print(f"  maps/           {len(maps)} district maps (PDF, A3)")
    print("It is a generated sample: no record in it is a real facility.")
    print("Open it in QGIS:  make run")
    if chosen.store == "postgis":
        print("Stop and remove the database:  make demo-stop")
    return 0


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
