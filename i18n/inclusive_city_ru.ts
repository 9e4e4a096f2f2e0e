<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Back up a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Writes a complete copy of a city store to a new file, also while others have it open. Copying the file by hand may miss what still lies in the files beside it (-wal, -shm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/create_store.py"/>
        <source>City store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Accessibility status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Maps and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>This needs the Python package {package}, which this QGIS does not have. On Debian and Ubuntu install {system_package}; on Windows and macOS use QGIS's full installer. Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Build the styled project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Writes a QGIS project of the city: the facilities with the symbol of their accessibility status, in a style and a map theme for each disability profile, with and without what is only reported; the share of accessible facilities by district and by hexagon where single facilities would be too many; map tips, and forms for the register and its inspections. It opens in any QGIS, also without this plugin. A city may replace the symbols by styles of its own (.qml). A project of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Profile shown first (code; empty: the model's first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Show what is only reported, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Add OpenStreetMap as a base map, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the city's own styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>QGIS projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>{project} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Create or upgrade a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Makes a new city store (a GeoPackage) with a classification model in it: the criteria, limits, facility types, measures and words that the city works with. With “upgrade”, a store that is there is brought to the present schema and given the model; its data are kept, and every facility is queued for evaluation. A model is a folder; its errors are listed with file and line, and then nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <location filename="../algorithms/sample_city.py"/>
        <source>Classification model (shipped name or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>If the store exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Stop and leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Upgrade it and load the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Replace it by an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Model and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{store} holds the model {model}: {criteria} criteria, {profiles} profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{count} criteria rest on an unconfirmed source: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Print district maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Makes a map of each district for each disability profile: an A3 PDF with the facilities by status, a legend with counts, a table of status by facility type, the share adapted, the place in the city, scale, date and sources, in Kazakh, Russian or English. Evaluate the store first, so that the statuses are up to date. Maps of the same name are replaced. Where the work is cancelled, the maps finished so far stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Districts (codes with commas; empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Profiles (codes with commas; empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Maps made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Too long for its place on the map, so it was cut: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{facilities} facilities wait for their status to be recomputed; the maps say so. Run “Evaluate accessibility” and make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{number} maps in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Works out the status of every facility for each disability profile from the answers in the store, with the criteria that fail, the status of each zone, score and completeness. Only facilities that changed, or whose inspection went out of date, are evaluated again, unless all are asked for; the result is the same. Official status rests on verified inspections; what is only reported is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>All facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Facilities evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Statuses changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>{facilities} facilities evaluated, {changed} statuses changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Import where people live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Brings points with the number of people who live there (cells of a population grid, addresses), in all and of each disability profile where that is known. They say whom a barrier concerns. Importing the same file again changes nothing; a place that is gone from the source no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Import districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Brings the districts of a map layer into the store, with their names in every language and their population, and gives every facility its district anew. A mapping says which column is what. A district is known by its code, however its name is spelled. Importing the same file again changes nothing; a district that is gone from the source is marked, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Import facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Brings the facilities of a map layer, table or register into the store, by a mapping that says which column is what; where the source also tells how accessible they are (OpenStreetMap, a register, a survey), its answers become inspections, official or reported. Facilities are known by the id in their source: importing the same file again changes nothing, what changed is updated, what is gone is marked and never deleted, what people edited here is kept. Each facility gets its district by its place; one outside the city is flagged; one with an address only goes to the list of unlocated facilities. Every rejected and flagged row is in the report, with its number and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Import inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Brings inspections of facilities that are in the store already: who inspected when, and the answer to each criterion, a measured number (with its unit or without), a choice, “unknown” or “na” (not applicable). An answer that cannot be understood is left out and told; the rest of the row is kept. Nothing recorded is ever rewritten: an inspection that changed in the source becomes a new one that replaces the former, and importing the same file again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Mapping (shipped name or file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Report of rejected and flagged rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Name of the source, instead of the mapping's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Coordinate system, instead of the file's or the mapping's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Bounds of the city: west, south, east, north in degrees, or “none”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Day of the file, for rows without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>The file is the whole source: what it lacks is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>No longer in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>In the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Outside the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>With an address but no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections that replace a former one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Compensations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Remarks on rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Row {row}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>{count} more remarks: name a file for the report to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Prioritise facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Ranks facilities by need met per money: the weighted deficits of each profile × the people of that profile in reach × the importance of the facility type, divided by the cost of the cheapest measures that lift the status. Facilities whose status is not known for a profile go to a list of their own, “inspect first”: what is unknown is a reason to inspect, not to build. Every term is kept with the ranking and written to the table. Prices in the shipped model are proposals until the city puts in its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Official: verified inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Reported: registers, owners, residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>People count within this distance, straight line (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Price that ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Name of the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities for works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities to inspect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>{works} facilities ranked for works, {inspect} to inspect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>The store has no population: every facility counted as one person of each profile. Import the population to rank by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Generate a sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Writes the files of a made-up city to try things out with: districts with real names and published populations in schematic shapes, facilities, inspections with measured values, and a population grid. The same seed gives the same files. No record in them is a real facility. Import them with the ordinary import algorithms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Number of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>{folder}: {facilities} facilities, {inspections} inspections with {answers} answers, all generated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>(and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Nothing done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Progress of what runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Cancel what runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <location filename="../dialogs/messages.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Copy details of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/algorithm_button.py"/>
        <source>{action}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Changed since: the status waits to be computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Official, from verified inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported, not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <location filename="../dialogs/header_panel.py"/>
        <location filename="../dialogs/plan_panel.py"/>
        <location filename="../dialogs/record_panel.py"/>
        <source>Facility {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>no place on the map yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; a new inspection was due on {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; the next is due by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the source of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>(limit not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met: {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met in part: {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Nobody has confirmed this limit in the text of the norm yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Show all findings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{known} % of what matters is known; score {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}; about {price} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>The prices are a proposal until the city gives its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{date}: {basis}, {state}; {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Help in {zone} ({profile}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>and {count} older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/check_combo.py"/>
        <source>Arrow down opens the list, Space ticks an item, Escape closes the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Opening the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The facilities on the map have a filter that was typed in QGIS. Remove it there, then filter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>This facility has no place on the map yet. Give it one under Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Finding the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The project was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Building the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The status of {count} facilities was computed; {changed} statuses changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Computing statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/facility_card.py"/>
        <source>Facility card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at least {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} – not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}, {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} – {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{finding}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No question of the model concerns this type of facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Nothing has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{finding}; the staff help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Only {known} % is known, {needed} % is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Everything decisive is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No barrier is reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>no source is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{count} facilities wait: compute their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>No city is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} could not be opened. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name}, open: {count} facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} does not answer any more; shown is what was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>Nothing found. Try a part of the name or of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>The first {count} are listed; type more to narrow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>no place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City: open, make, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Open another city, make a new one, or close this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Compute the waiting statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Facilities that were imported or changed are judged again, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show the city for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Official only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show statuses from verified inspections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses from verified inspections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>With reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also show what registers, owners and residents report, as hollow symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also what registers, owners and residents report (hollow symbols)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Name, address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Find a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Type a part of the name in any language, of the address, or a number. Arrow down goes to the results, Enter opens the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Facilities found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Enter shows the facility on the map and opens its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Legend and filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Space shows or hides a status on the map; the columns count what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these types of facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these kinds of owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>This city is not on the map: the open project shows something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>This city has no facilities yet. Import them under Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>In no district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in the whole city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>{profile}: {assessed} {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Shares of districts on the map count all facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only facilities whose newest inspection is older than their type allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only what is &amp;out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>O&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show a&amp;ll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Take away every filter, in the list above too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>W&amp;hole city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Move the map so that it shows the whole city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Put the city on the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Makes a QGIS project of this city and opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Inclusive City: profile {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open a city file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Make a new city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Read the city again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Close the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Open a city file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>City store (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Make a new city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>The new city is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Making a new city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Opening the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.ui"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Follow QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no classification model in {folder}: it needs a file model.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no folder {folder}: the plugin's own styles are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no style (.qml) in {folder}: the plugin's own styles are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>&amp;Language of Inclusive City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language of Inclusive City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Of the panel, of names on the map and of reports; QGIS keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>For your own city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification &amp;model of new cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification model of new cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>A model that comes with the plugin, or a folder with one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of a classification model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map &amp;styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Empty: the styles of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>QML files in it take the place of the plugin's when a project is built. Empty: the styles of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of map styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <source>{number} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <source>{number} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Reading the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>{works} facilities are ranked for works, {inspect} for inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Ranking by need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Nothing has been ranked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Ranked on {date}, {basis}, people within {radius} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>No population is imported: every facility counts as one person of each profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Mend first ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Inspect first ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>This list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Reading the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Save the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>The ranking was saved: {count} rows in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Saving the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Works: {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>{profile}: {status}, afterwards {target}; {people} people, need {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>{profile}: {status}; {people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Ranks facilities by the people who are kept out, how badly, and what it costs to let them in. What nobody has assessed stands on a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>People &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Count people within so many metres of a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>P&amp;rices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Which prices to rank with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Rank by &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Works out a new ranking from the statuses as they are now, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>The whole ranking with every term, as a table for any spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Which list to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Ranked facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Enter shows the facility on the map and opens its card; below the list stands why it has its rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.ui"/>
        <source>Why it has this rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/profile_buttons.py"/>
        <source>Key {key} while the map or this panel is in use, Alt+{key} everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Edits are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save or discard the edits in {layers} first, then open the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save the open project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>The project that is open has changes that are not saved. The city opens in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>Build the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>QGIS project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The city as a QGIS project: styled for every profile, with forms and map tips. It opens in plain QGIS too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>A base map from the internet; nothing is fetched until you switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Add OpenStreetMap, switched &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>&amp;Build the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Asks for a file, makes the project in the background and offers to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The store itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility is chosen. Find one above, or choose it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Reading the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Looking for the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Without a place on the map: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Listing facilities without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility without a place has such a name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>The first {count} are listed; narrow the list to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>{name} has no place on the map again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>{name} is on the map now, in {district}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>{name} is on the map now, outside all districts of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Setting the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Choose on &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it. With the keyboard, use Find instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Move the map to this facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Open f&amp;orm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>The facility's record in QGIS's own form, with its inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Without a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Narrow the list of facilities without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Facilities without a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Pick its place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click where the facility is; Escape ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click where the facility is; Escape ends it. With the keyboard, use the button beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Place at map &amp;centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is. Move the map with the arrow keys first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Bring data in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Where can people with disabilities go in the city, and what should be mended first? Open a city to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>15,000 generated facilities in the districts of Almaty, to try everything out. Making it takes less than a minute, the first time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>A city store that you or a colleague made (GeoPackage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>An empty city store; then import districts, facilities and inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Opened &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Cities opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Enter opens the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the Inclusive City panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../dialogs/tasks.py"/>
        <source>Something went wrong that Inclusive City did not expect ({kind}: {message}). Copy the details and send them to the people who look after the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/dates.py"/>
        <source>The time zone “{name}” is not known here. Write its offset, as +05:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>The mapping “{file}” cannot be used. To mend ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>There is no file {path}. Check the path and the name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} holds no records; nothing was imported. Check that the export is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} cannot be read as a table or map layer ({detail}). Hand in a GeoJSON, GeoPackage, Shapefile, CSV or spreadsheet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} lacks columns that the mapping names: {missing}. It has: {there}. Correct the mapping, or choose the one made for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>The model has no criterion or element “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>“{unit}” is no unit for {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <location filename="../layers/imports/mapping_files.py"/>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{word}” is not known here. Write one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>There is no such mapping. Give the path of a file, or one of: {shipped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The delimiter is one character, or “tab”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the bounds as [west, south, east, north] in degrees, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The key “{key}” has no use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“{text}” stands for both {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write a list of profiles with their columns, or by_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the plausible range as [least, greatest].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write exactly one of column, first, template and constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“others” is flag or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The map is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_settings.py"/>
        <source>The key “{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_settings.py"/>
        <source>The key “{key}” is not known. Is “{near}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>The key “{key}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>This must be a list of keys: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{key}” is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{text}” is not a language code such as kk, ru or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/notes.py"/>
        <source>The report {path} cannot be written ({detail}). Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>“{encoding}” is no encoding known here. Write for instance utf-8 or cp1251.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} mixes encodings: line {first} is UTF-8, line {second} is not. Open it in the program it comes from and save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>Line {line} of {path} cannot be read as {encoding}. Name the encoding in the mapping (reader: encoding: cp1251, cp1252 …), or save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} has the column “{column}” twice. Give each column its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} cannot be read from line {line} on ({detail}). A quotation mark may be missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_json.py"/>
        <source>{path} is damaged or cut off at line {line} ({detail}). Export it again, and check that the copy is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/read_ogr.py"/>
        <source>{path} has the layers {layers}. Say which one is meant: in the mapping (reader: layer), or as {path}|layername=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with the delimiter in it must stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no id in {column}. Fill it in, or let the mapping make one (id: hash).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The id “{value}” stands in row {other} already. Rows {other} and {row} cannot both be kept: correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Repeats row {other}: taken as one more report on the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has neither a place nor an address. Add one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Has an address but no place: put on the list of unlocated facilities. Pick its place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no place that can be read. Correct it, or name its form in the mapping (geometry).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The coordinates {value} are no degrees. Name the coordinate system in the mapping (crs: EPSG:…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Latitude and longitude look swapped: {value} lies outside the city, the other way round inside. Swap them in the source, or in the mapping (geometry).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The place {value} lies outside the city. Correct it, or move the facility on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Every place of this file lies outside the city ({value} among them). Check the coordinate system (crs) and the bounds in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source names the district “{value}”, the place lies in “{other}”. The place was taken; check which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” is not known here. Correct it, or add the spelling to the district's aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” in the column “{column}” is not in the mapping ({count} rows, row {row} first): left empty. Add it to the map there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>No facility type could be found for this row: “{value}” was used. Add its values to the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not an owner kind of the model: left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not a facility type of the model. Correct it, or map it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and address. Check whether they are one facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and type, {value} m apart. Check whether they are one facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>{column} was edited here and differs from the source, which now has “{value}”. The edit was kept; settle which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source. It was kept and marked as missing since today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The inspection “{value}” is no longer in the source. It was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source no longer answers anything here: recorded as an inspection without answers that replaces the former.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {detail} This answer was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” lies outside {other}, which is plausible. This answer was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of the answers known ({other}). This answer was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is not a date in the form {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say when it was inspected ({column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {value} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no facility “{value}” of the source “{other}” in the store. Import the facilities first, or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say which facility was inspected ({column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is neither in the file nor in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is of another facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source says “{value}”, but this inspection is “{other}” here: left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The column “{column}” is neither a field nor a criterion of the model: it was not read. Correct its name if it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row's geometry is no area ({value}). A district needs a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The outline crosses itself: it was repaired. Check it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no district code: “{value}” is not among the aliases of the mapping. Add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” overlaps “{other}”. In the overlap the one with the lower code counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source: its people no longer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row says no number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no file {value} beside the source, so what the mapping takes from it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The file names no coordinate system; its coordinates were taken as degrees (EPSG:4326).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>None of the {rows} rows of {file} can be used, so nothing was imported. The first, row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>The mapping “{file}” is for {kind}; here one for {allowed} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>The mapping says nothing about inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>{path} has no outlines. Hand in a map layer with polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>“{text}” is no day in the past. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>“{text}” are no bounds. Write west, south, east, north in degrees (76.7, 43, 77.2, 43.45).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/shapes.py"/>
        <source>“{crs}” is no coordinate system known here. Write its code, as EPSG:32643.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/verdicts.py"/>
        <source>“{verdict}” says nothing about {code}: the model has no such limit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/prioritisation.py"/>
        <source>There is no facility with an assessment on this basis yet. Import inspections first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>The project {path} could not be written ({detail}). Check that the folder is there, that you may write to it, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>QGIS cannot read {table} of the city store {store} ({detail}). Check the store, or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/queries.py"/>
        <source>Facility {facility} is no longer in the store. Read the city again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>A sample city needs at least one facility; {count} were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The model “{model}” has no facility types: no sample can be made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The sample city was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>{folder} already holds {file}, which is not a generated sample. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>There is no city store at {name}. Check the path, or create a store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} exists already and was left as it is. Choose another name, or ask to overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is not a city store of Inclusive City. Choose a store, or import this file into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The file {name} is damaged or incomplete ({detail}). Restore it from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is being written by another program. Nothing was changed. Save or close the edits there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} cannot be written: the file or its folder is read-only. Nothing was changed. Ask for the right to write, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} was made by a newer Inclusive City (schema {version}, this one knows {known}). Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} has an older schema ({version}, now {known}). Make a backup, then upgrade it with “Create or upgrade a store”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} holds no classification model yet. Load one with “Create or upgrade a store”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The store refused the change and kept everything as it was: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>Not in the store: {codes}. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>{name} holds no districts with a boundary yet, so there is nothing to map. Import the districts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Nothing can be written to the folder {folder} ({detail}). Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be replaced: it is open in another program, or write-protected. Close it there and make the maps again. The maps finished before it are in the folder; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be written ({detail}). Check that the disk has room, then make the maps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>The pattern for file names “{pattern}” cannot be used. It may contain: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Two maps would both be called {name}. Let the pattern “{pattern}” name the district, the profile and the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>The radius {radius} is not a distance: give metres, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>Row {row} of the population, column {column}, has {value} people: give a number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” was not checked against a model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>Conditions refer to each other in a circle: {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” stops too early: something must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” is out of place in the condition “{text}” (character {position}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is nested too deeply (over {depth} levels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The bracket opened in “{text}” (character {position}) is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{char}” (character {position}) is not a Latin letter, even if it looks like one: codes are written in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” (character {position}) cannot be read: a condition has item codes, numbers, = != &lt; &lt;= &gt; &gt;=, and, or, not, and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <location filename="../scoring/model_loader.py"/>
        <source>“{name}” is neither an element nor a criterion of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number: say what it is compared with ({name} &gt; 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number and cannot be compared with “{operand}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is not a yes/no item: say which option is meant ({options}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” has options, which are only compared with = and !=, not “{op}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{operand}” is not an option of “{name}” (it has {options}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <location filename="../scoring/model_loader.py"/>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not in UTF-8. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not a text file. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with a comma or a semicolon in it must stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The table has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The row that begins here cannot be read: a quotation mark is missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a profile that model.yaml does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a language that model.yaml does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Is “{near}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Columns for your own remarks begin with “note”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>This is not readable YAML: {detail}. Check indents, colons and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file has a character that YAML does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file must be a list of keys with values (“name: almaty”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>References within the file (&amp; and *) are not supported: write it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The key “{key}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The model in “{folder}” cannot be used. To mend ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The condition in the column “{column}” is wrong: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The criterion refers to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_records.py"/>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is there twice: also in {file}, line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{value}” is not an option of “{item}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The option “{value}” of “{code}” has no titles in values.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has no criterion that is critical for the profile “{profile}” and always applies (applies_if empty): its status could never be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has {count} criteria that are critical for the profile “{profile}” and always apply; at most {most} may ({codes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The condition “{condition}” can never hold at the type “{kind}”: what it refers to is not asked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” has a meaning of its own: choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The title in “{language}” is missing (column “{column}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not a plain number: write it like 0.9 or 400000, without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is twice in the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The unit “{unit}” is not known. Known are: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “{column}” needs a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “{column}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The prices must rise: low {low}, typical {typical}, high {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The currency “{currency}” is not a code of three capital letters such as KZT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The currency is {currency}, but {other} in the rows before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item has no unit: empty the column “unit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The values of a “bool” item are “yes;no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>An “enum” item needs at least two values (column “values”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{value}” cannot be an option: use Latin letters, digits and _, a letter first; “unknown” and “na” are answers to every question anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item is a number: empty the column “values”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “facility_types” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The criterion concerns no profile: all columns sev_… are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” says where the partial limit or values come from: fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” is filled, but there is no partial limit or value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A number is judged by limits: empty the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_if” needs a partial limit or partial values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limit is missing: fill limit_min, limit_max or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limits are swapped: limit_min {low} is above limit_max {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>There is partial_{side}, but no limit_{side} that it could widen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>partial_{side} {partial} is stricter than limit_{side} {limit}: the partial range must be the wider one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The partial range is the same as the full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Options are judged by pass_values, not by limits: empty the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not among the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>No value passes: the column “pass_values” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Every value passes: there is nothing to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is both in pass_values and in partial_values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The key “{key}” is not known here. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A text is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{text}” is not a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not a language code such as kk, ru or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A list is expected here (“[kk, ru, en]”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The title in “{language}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>There is a title in “{language}”, which is not in “languages”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A list is expected here, each entry with code and titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The profiles “{code}” and “{other}” have the same group “{group}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A population_share needs its source (share_source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The numbers must not rise in this order: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>Not all of these numbers may be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>These bounds are no city: west {west} to east {east}, south {south} to north {north}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not the code of a coordinate system such as EPSG:32643.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is made for another part of the world than the bounds (are west and south swapped?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>There is no coordinate system {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is not in metres: name a projected system in metres, such as the local UTM zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} stretches distances (Mercator): name a system made for measuring, such as UTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/outcomes.py"/>
        <source>The answer {value} to {item} is not the number of one of its options (0 to {last}): import the inspection of facility row {facility} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/priority.py"/>
        <source>Facility row {row} has {people} people of profile {profile}: give a number, 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/priority.py"/>
        <source>Prices are in several currencies ({currencies}): give all of them in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>There is nothing written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{written}” in “{text}” is not a known unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” can be read in two ways: write thousands without a separator ({thousands} mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is no slope: an angle is less than 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}”: write the rise first, then the length (1:12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a date or a time: a spreadsheet may have made it of a slope such as 1:12. Write the slope in per cent (8.33 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a bound or a guess: write the one number that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a range: write the one number that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” cannot be read as a number with a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” has a unit, but a plain number is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is another kind of quantity: it is asked for in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is negative: write measures and slopes without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is too large to be a measure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Making the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Building the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Generating the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Evaluating the facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Writing the statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>Writing into the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/prioritisation.py"/>
        <source>Reading the statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/prioritisation.py"/>
        <source>Counting the people in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/prioritisation.py"/>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/prioritisation.py"/>
        <source>Writing the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../reports/district_maps.py"/>
        <source>Drawing the maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>There is no styles folder {folder}: the plugin's own styles are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>The style {file} cannot be used: {reason} The plugin's own is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>QGIS cannot read it ({message}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a categorised style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a graduated style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no symbol for {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no class around -1, which stands for “too few assessed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its classes do not cover every share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its drawing {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
