"""Every reason for which an import rejects or flags a row, as it is told to people.

The code tells reasons apart in counts and reports, whatever language the words are in.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...scoring.errors import QT_TRANSLATE_NOOP

REASONS: Mapping[str, str] = {
    "unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The row has {cells} cells where the header has {columns}. A cell with the delimiter in it "
        "must stand in quotes.",
    ),
    "no_id": QT_TRANSLATE_NOOP(
        "Errors", "The row has no id in {column}. Fill it in, or let the mapping make one (id: hash)."
    ),
    "duplicate_id": QT_TRANSLATE_NOOP(
        "Errors",
        "The id “{value}” stands in row {other} already. Rows {other} and {row} cannot both be kept: "
        "correct one of them.",
    ),
    "repeated": QT_TRANSLATE_NOOP("Errors", "Repeats row {other}: taken as one more report on the same place."),
    "no_place_no_address": QT_TRANSLATE_NOOP("Errors", "The row has neither a place nor an address. Add one of them."),
    "unlocated": QT_TRANSLATE_NOOP(
        "Errors",
        "Has an address but no place: put on the list of unlocated facilities. Pick its place on the map.",
    ),
    "bad_place": QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” is no place that can be read. Correct it, or name its form in the mapping (geometry).",
    ),
    "not_degrees": QT_TRANSLATE_NOOP(
        "Errors",
        "The coordinates {value} are no degrees. Name the coordinate system in the mapping (crs: EPSG:…).",
    ),
    "swapped": QT_TRANSLATE_NOOP(
        "Errors",
        "Latitude and longitude look swapped: {value} lies outside the city, the other way round "
        "inside. Swap them in the source, or in the mapping (geometry).",
    ),
    "outside": QT_TRANSLATE_NOOP(
        "Errors", "The place {value} lies outside the city. Correct it, or move the facility on the map."
    ),
    "all_outside": QT_TRANSLATE_NOOP(
        "Errors",
        "Every place of this file lies outside the city ({value} among them). Check the coordinate "
        "system (crs) and the bounds in the mapping.",
    ),
    "district_differs": QT_TRANSLATE_NOOP(
        "Errors",
        "The source names the district “{value}”, the place lies in “{other}”. The place was taken; "
        "check which is right.",
    ),
    "district_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "The district “{value}” is not known here. Correct it, or add the spelling to the district's aliases.",
    ),
    "unknown_value": QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” in the column “{column}” is not in the mapping ({count} rows, row {row} first): "
        "left empty. Add it to the map there.",
    ),
    "unknown_type": QT_TRANSLATE_NOOP(
        "Errors",
        "No facility type could be found for this row: “{value}” was used. Add its values to the mapping.",
    ),
    "unknown_owner_kind": QT_TRANSLATE_NOOP("Errors", "“{value}” is not an owner kind of the model: left empty."),
    "untyped": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a facility type of the model. Correct it, or map it to one."
    ),
    "duplicate_name_address": QT_TRANSLATE_NOOP(
        "Errors", "Looks like {other}: same name and address. Check whether they are one facility."
    ),
    "duplicate_near": QT_TRANSLATE_NOOP(
        "Errors",
        "Looks like {other}: same name and type, {value} m apart. Check whether they are one facility.",
    ),
    "kept_edit": QT_TRANSLATE_NOOP(
        "Errors",
        "{column} was edited here and differs from the source, which now has “{value}”. The edit was "
        "kept; settle which is right.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is no longer in the source. It was kept and marked as missing since today."
    ),
    "inspection_missing": QT_TRANSLATE_NOOP(
        "Errors", "The inspection “{value}” is no longer in the source. It was kept."
    ),
    "withdrawn": QT_TRANSLATE_NOOP(
        "Errors",
        "The source no longer answers anything here: recorded as an inspection without answers that "
        "replaces the former.",
    ),
    "bad_number": QT_TRANSLATE_NOOP("Errors", "Column “{column}”: {detail} This answer was left out."),
    "implausible": QT_TRANSLATE_NOOP(
        "Errors",
        "Column “{column}”: “{value}” lies outside {other}, which is plausible. This answer was left out.",
    ),
    "unknown_option": QT_TRANSLATE_NOOP(
        "Errors",
        "Column “{column}”: “{value}” is none of the answers known ({other}). This answer was left out.",
    ),
    "bad_date": QT_TRANSLATE_NOOP("Errors", "Column “{column}”: “{value}” is not a date in the form {other}."),
    "no_date": QT_TRANSLATE_NOOP("Errors", "The row does not say when it was inspected ({column})."),
    "future_date": QT_TRANSLATE_NOOP("Errors", "Column “{column}”: {value} lies in the future."),
    "bad_word": QT_TRANSLATE_NOOP("Errors", "Column “{column}”: “{value}” is none of {other}."),
    "unknown_facility": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no facility “{value}” of the source “{other}” in the store. Import the facilities "
        "first, or correct the id.",
    ),
    "no_facility": QT_TRANSLATE_NOOP("Errors", "The row does not say which facility was inspected ({column})."),
    "unknown_replaced": QT_TRANSLATE_NOOP(
        "Errors", "It replaces the inspection “{value}”, which is neither in the file nor in the store."
    ),
    "replaces_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "It replaces the inspection “{value}”, which is of another facility."
    ),
    "state_differs": QT_TRANSLATE_NOOP(
        "Errors", "The source says “{value}”, but this inspection is “{other}” here: left as it is."
    ),
    "unknown_column": QT_TRANSLATE_NOOP(
        "Errors",
        "The column “{column}” is neither a field nor a criterion of the model: it was not read. "
        "Correct its name if it should be.",
    ),
    "not_an_area": QT_TRANSLATE_NOOP("Errors", "The row's geometry is no area ({value}). A district needs a polygon."),
    "repaired": QT_TRANSLATE_NOOP("Errors", "The outline crosses itself: it was repaired. Check it on the map."),
    "no_code": QT_TRANSLATE_NOOP(
        "Errors",
        "The row has no district code: “{value}” is not among the aliases of the mapping. Add it there.",
    ),
    "no_name": QT_TRANSLATE_NOOP("Errors", "The row has no name."),
    "overlap": QT_TRANSLATE_NOOP(
        "Errors",
        "The district “{value}” overlaps “{other}”. In the overlap the one with the lower code counts.",
    ),
    "emptied": QT_TRANSLATE_NOOP("Errors", "“{value}” is no longer in the source: its people no longer count."),
    "no_value": QT_TRANSLATE_NOOP("Errors", "The row says nothing in the column “{column}”."),
    "told_twice": QT_TRANSLATE_NOOP("Errors", "Row {other} speaks of the same: only that one was taken."),
    "unknown_profile": QT_TRANSLATE_NOOP("Errors", "“{value}” is no profile of the model. It has: {other}."),
    "bad_share": QT_TRANSLATE_NOOP("Errors", "The share “{value}” does not lie between 0 and 1 (0 % and 100 %)."),
    "bad_amount": QT_TRANSLATE_NOOP("Errors", "Column “{column}”, “{value}”: {detail}"),
    "facility_not_here": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no facility with the id “{value}” in the store (of that source, where one is named). Import the "
        "facilities first, or correct the id.",
    ),
    "facility_ambiguous": QT_TRANSLATE_NOOP(
        "Errors", "Several sources have a facility “{value}” ({other}). Say which in the column facility_source."
    ),
    "spread": QT_TRANSLATE_NOOP(
        "Errors",
        "The source does not say where in “{value}” its people live: they were spread evenly over it ({count} places, "
        "{metres} m apart).",
    ),
    "sum_differs": QT_TRANSLATE_NOOP(
        "Errors",
        "{where}, {who}: the places add up to {found}, {source} says {published}: {difference} %. Check whether places "
        "are missing or counted twice, and whether both mean the same day ({as_of}).",
    ),
    "no_people": QT_TRANSLATE_NOOP("Errors", "The row says no number of people."),
    "join_missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no file {value} beside the source, so what the mapping takes from it is empty."
    ),
    "assumed_degrees": QT_TRANSLATE_NOOP(
        "Errors", "The file names no coordinate system; its coordinates were taken as degrees (EPSG:4326)."
    ),
}
