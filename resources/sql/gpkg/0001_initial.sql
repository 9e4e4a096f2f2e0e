-- The store's schema, GeoPackage dialect. Times are UTC as GeoPackage writes them (2026-11-23T09:57:11.000Z);
-- coordinates EPSG:4326. ON CONFLICT REPLACE: a tool that writes NULL instead of leaving a column out gets the default.
-- Every table that people edit has an integer primary key named fid, so that QGIS, QField and OGR can edit it.
-- Tables with very many rows do without AUTOINCREMENT, which writes a counter with every row.
-- A line "--! feature TABLE COLUMN TYPE" registers a feature table, with a spatial index unless "unindexed" follows.
-- Tables of a line "--! internal TABLE …" are the plugin's own affair: they are not offered as layers, and whoever
-- opens the file need not read about them. Every other table is registered as attributes by the migration runner.

CREATE TABLE setting (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  value TEXT
);

-- One row while a bulk act runs: it tells the triggers below that the act itself keeps the queue and the log.
-- Written and removed inside the act's own transaction, so that nobody else ever sees it.
CREATE TABLE bulk_act (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, act TEXT NOT NULL);

-- ---------------------------------------------------------------- classification model
CREATE TABLE model (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  loaded_at DATETIME NOT NULL,
  is_current BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 0
);
CREATE TABLE model_file (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  model INTEGER NOT NULL REFERENCES model(fid) ON DELETE CASCADE,
  path TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (model, path)
);
-- Criteria and elements: whatever an answer can be given to.
CREATE TABLE criterion (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('element', 'criterion')),
  zone TEXT,
  unit TEXT,
  value_type TEXT NOT NULL CHECK (value_type IN ('measure', 'number', 'bool', 'enum')),
  position INTEGER NOT NULL,
  is_current BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  is_confirmed BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 1
);
CREATE TABLE criterion_option (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  criterion INTEGER NOT NULL REFERENCES criterion(fid),
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (criterion, code)
);
-- Everything that has a name in several languages and is not a facility.
CREATE TABLE label (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (kind, code, language)
);
CREATE TABLE measure (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL,
  shared_by TEXT
);
CREATE TABLE price (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  measure INTEGER NOT NULL REFERENCES measure(fid),
  low REAL NOT NULL CHECK (low >= 0),
  typical REAL NOT NULL,
  high REAL NOT NULL,
  currency TEXT NOT NULL,
  basis TEXT,
  price_date DATE,
  CHECK (low <= typical AND typical <= high)
);

-- ---------------------------------------------------------------- register
CREATE TABLE district (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT,
  population INTEGER CHECK (population IS NULL OR population >= 0),
  population_as_of TEXT,
  population_source TEXT,
  source TEXT,
  source_id TEXT,
  missing_since DATETIME,
  row_version INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  base_version INTEGER,
  changed_by TEXT,
  changed_at DATETIME
);
CREATE TABLE facility (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT,
  facility_type TEXT NOT NULL,
  address TEXT,
  owner_kind TEXT,
  owner TEXT,
  building TEXT,
  district INTEGER REFERENCES district(fid),
  place TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'unlocated' CHECK (place IN ('inside', 'outside', 'unlocated')),
  source TEXT,
  source_id TEXT,
  missing_since DATETIME,
  retired_at DATETIME,
  note TEXT,
  created_at DATETIME,
  changed_at DATETIME,
  changed_by TEXT,
  row_version INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  base_version INTEGER,
  UNIQUE (source, source_id)
);
CREATE INDEX facility_district ON facility (district);
CREATE INDEX facility_building ON facility (building) WHERE building IS NOT NULL;
CREATE TABLE facility_name (
  fid INTEGER PRIMARY KEY NOT NULL,
  facility INTEGER NOT NULL REFERENCES facility(fid) ON DELETE CASCADE,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (facility, language)
);

-- ---------------------------------------------------------------- inspections
CREATE TABLE inspector (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT,
  certificate TEXT NOT NULL UNIQUE,
  valid_until DATE
);
CREATE TABLE inspection (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  facility INTEGER NOT NULL REFERENCES facility(fid),
  inspector INTEGER REFERENCES inspector(fid),
  inspected_at DATETIME NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('official', 'reported')),
  origin TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'desk' CHECK (origin IN ('desk', 'import', 'field', 'questionnaire', 'register')),
  state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'verified', 'rejected')),
  model_version TEXT NOT NULL,
  replaces INTEGER REFERENCES inspection(fid),
  source TEXT,
  source_id TEXT,
  digest TEXT,
  note TEXT,
  recorded_at DATETIME,
  recorded_by TEXT,
  row_version INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  base_version INTEGER
);
CREATE INDEX inspection_facility ON inspection (facility, inspected_at);
CREATE INDEX inspection_source ON inspection (source, source_id);
CREATE INDEX inspection_replaces ON inspection (replaces) WHERE replaces IS NOT NULL;
-- state: 0 answered (number in the criterion's unit, or a chosen option), 1 explicitly unknown, 2 not applicable.
-- raw: the answer as the source had it, kept where it is not literally the value.
CREATE TABLE answer (
  fid INTEGER PRIMARY KEY NOT NULL,
  inspection INTEGER NOT NULL REFERENCES inspection(fid),
  criterion INTEGER NOT NULL REFERENCES criterion(fid),
  state INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0 CHECK (state IN (0, 1, 2)),
  number REAL,
  choice INTEGER REFERENCES criterion_option(fid),
  instance TEXT,
  accessible_way BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  raw TEXT,
  note TEXT,
  CHECK (CASE state WHEN 0 THEN (number IS NULL) <> (choice IS NULL) ELSE number IS NULL AND choice IS NULL END)
);
CREATE UNIQUE INDEX answer_once ON answer (inspection, criterion, ifnull(instance, ''));
-- Rare, and asked for at every evaluation: is there any?
CREATE INDEX answer_instance ON answer (inspection) WHERE instance IS NOT NULL;
CREATE INDEX answer_aside ON answer (inspection) WHERE accessible_way = 0;
CREATE TABLE compensation (
  fid INTEGER PRIMARY KEY NOT NULL,
  inspection INTEGER NOT NULL REFERENCES inspection(fid),
  zone TEXT NOT NULL,
  profile TEXT NOT NULL,
  words TEXT NOT NULL CHECK (length(trim(words)) > 0),
  UNIQUE (inspection, zone, profile)
);
CREATE TABLE photo (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  inspection INTEGER REFERENCES inspection(fid),
  facility INTEGER REFERENCES facility(fid),
  criterion INTEGER REFERENCES criterion(fid),
  file TEXT,
  content BLOB,
  checksum TEXT NOT NULL,
  taken_at DATETIME,
  longitude REAL,
  latitude REAL,
  caption TEXT,
  CHECK ((file IS NULL) <> (content IS NULL))
);

-- ---------------------------------------------------------------- derived: written by the evaluation only
-- What holds for all profiles of a facility on one basis stands apart from their statuses: a city has some 300,000 of
-- these. The view facility_status has it all together.
CREATE TABLE facility_assessment (
  fid INTEGER PRIMARY KEY NOT NULL,
  facility INTEGER NOT NULL,
  basis TEXT NOT NULL,
  inspected_at DATETIME,
  valid_until DATETIME,
  out_of_date BOOLEAN NOT NULL,
  inspections INTEGER NOT NULL,
  model_version TEXT NOT NULL,
  evaluated_at DATETIME NOT NULL,
  UNIQUE (facility, basis)
);
CREATE TABLE profile_status (
  fid INTEGER PRIMARY KEY NOT NULL,
  facility INTEGER NOT NULL,
  profile TEXT NOT NULL,
  basis TEXT NOT NULL,
  status TEXT NOT NULL,
  score REAL,
  completeness REAL,
  usability_low REAL,
  usability_high REAL,
  failing TEXT NOT NULL,
  partly TEXT NOT NULL,
  unknown_critical TEXT NOT NULL,
  zones TEXT NOT NULL,
  since DATETIME NOT NULL,
  UNIQUE (facility, profile, basis)
);
CREATE VIEW facility_status AS
SELECT p.fid, p.facility, p.profile, p.basis, p.status, p.score, p.completeness, p.usability_low, p.usability_high,
  p.failing, p.partly, p.unknown_critical, p.zones, a.inspected_at, a.valid_until, a.out_of_date, a.inspections,
  a.model_version, p.since, a.evaluated_at
FROM profile_status p
LEFT JOIN facility_assessment a ON a.facility = p.facility AND a.basis = p.basis;
-- What a status was before: a row is written when it ends. With facility_status it is the whole series.
CREATE TABLE facility_status_history (
  fid INTEGER PRIMARY KEY NOT NULL,
  facility INTEGER NOT NULL,
  profile TEXT NOT NULL,
  basis TEXT NOT NULL,
  status TEXT NOT NULL,
  score REAL,
  completeness REAL,
  model_version TEXT NOT NULL,
  since DATETIME NOT NULL,
  until DATETIME NOT NULL
);
CREATE INDEX facility_status_history_key ON facility_status_history (facility, profile, basis, since);
-- Which facilities must be evaluated again; stamp tells a change that came while an evaluation ran, moved one whose
-- place is new, so that its district must be found.
CREATE TABLE facility_dirty (
  facility INTEGER PRIMARY KEY NOT NULL,
  stamp INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  moved BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 0
);
-- What the map shows, one row per facility and one symbol column per profile, added with the model.
CREATE TABLE facility_shown (
  facility INTEGER PRIMARY KEY NOT NULL
);
CREATE TABLE district_shown (
  district INTEGER PRIMARY KEY NOT NULL,
  facilities INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0
);
CREATE TABLE hexagon (
  fid INTEGER PRIMARY KEY NOT NULL,
  geom POLYGON,
  facilities INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0
);

-- ---------------------------------------------------------------- planning
CREATE TABLE work (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  facility INTEGER NOT NULL REFERENCES facility(fid),
  measure INTEGER NOT NULL REFERENCES measure(fid),
  state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'planned' CHECK (state IN ('planned', 'ordered', 'done', 'accepted', 'cancelled')),
  payer TEXT,
  quantity REAL NOT NULL ON CONFLICT REPLACE DEFAULT 1 CHECK (quantity > 0),
  cost REAL,
  currency TEXT,
  planned_for DATE,
  done_at DATE,
  inspection INTEGER REFERENCES inspection(fid),
  note TEXT,
  row_version INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  base_version INTEGER,
  changed_by TEXT
);
CREATE INDEX work_facility ON work (facility);
CREATE TABLE demand (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  source TEXT,
  source_id TEXT,
  people REAL CHECK (people IS NULL OR people >= 0),
  as_of TEXT,
  UNIQUE (source, source_id)
);
CREATE TABLE demand_people (
  fid INTEGER PRIMARY KEY NOT NULL,
  demand INTEGER NOT NULL REFERENCES demand(fid) ON DELETE CASCADE,
  profile TEXT NOT NULL,
  people REAL NOT NULL CHECK (people >= 0),
  UNIQUE (demand, profile)
);
CREATE TABLE scenario (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT,
  model_version TEXT NOT NULL,
  parameters TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '{}',
  is_current BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 0
);
CREATE TABLE scenario_facility (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  facility INTEGER NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('works', 'inspect_first')),
  rank INTEGER NOT NULL,
  priority REAL,
  need REAL,
  people REAL,
  cost_low REAL,
  cost_typical REAL,
  cost_high REAL,
  currency TEXT,
  measures TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
  UNIQUE (scenario, facility, list)
);
CREATE TABLE scenario_term (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  facility INTEGER NOT NULL,
  profile TEXT NOT NULL,
  status TEXT NOT NULL,
  target TEXT,
  deficit REAL,
  people REAL,
  need REAL,
  measures TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
  UNIQUE (scenario, facility, profile)
);

-- ---------------------------------------------------------------- residents, field, upkeep
CREATE TABLE citizen_report (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  uuid TEXT NOT NULL UNIQUE,
  facility INTEGER REFERENCES facility(fid),
  inspection INTEGER REFERENCES inspection(fid),
  received_at DATETIME NOT NULL,
  language TEXT,
  words TEXT,
  state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'new',
  answer_words TEXT,
  assigned_to TEXT,
  due DATE,
  row_version INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  base_version INTEGER
);
-- Personal data stand apart, with a right of their own and a date on which they are erased.
CREATE TABLE contact (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  report INTEGER NOT NULL REFERENCES citizen_report(fid) ON DELETE CASCADE,
  name TEXT,
  address TEXT,
  erase_after DATE NOT NULL
);
CREATE TABLE accepted_issue (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  rule TEXT NOT NULL,
  facility INTEGER,
  reason TEXT NOT NULL,
  accepted_by TEXT,
  accepted_at DATETIME NOT NULL
);
CREATE TABLE field_package (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  created_at DATETIME NOT NULL,
  created_by TEXT,
  content TEXT NOT NULL,
  returned_at DATETIME
);
CREATE TABLE import_run (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  mapping TEXT NOT NULL,
  finished_at DATETIME NOT NULL,
  run_by TEXT,
  counts TEXT NOT NULL
);
CREATE TABLE import_note (
  fid INTEGER PRIMARY KEY NOT NULL,
  run INTEGER NOT NULL REFERENCES import_run(fid) ON DELETE CASCADE,
  severity TEXT NOT NULL CHECK (severity IN ('rejected', 'flagged')),
  row INTEGER,
  source_id TEXT,
  reason TEXT NOT NULL,
  facility INTEGER
);
CREATE TABLE change_log (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  act TEXT NOT NULL,
  changed_at DATETIME NOT NULL,
  changed_by TEXT,
  before TEXT
);

-- ---------------------------------------------------------------- what holds, whichever tool writes
CREATE TRIGGER facility_no_delete BEFORE DELETE ON facility
BEGIN SELECT RAISE(ABORT, 'A facility is never deleted: set its retired_at date instead.'); END;

CREATE TRIGGER facility_version_check BEFORE UPDATE ON facility
WHEN NEW.base_version IS NOT NULL AND NEW.base_version <> OLD.row_version
BEGIN SELECT RAISE(ABORT, 'This facility was changed by somebody else meanwhile: read it again, then repeat your change.'); END;

-- QGIS saves a move in two statements: the place first, then the columns that go with it, base_version among them.
-- The place alone raises no version, or the second statement would be refused as following somebody else's change.
-- Older OGR names every column in each statement, so what changed is told by the values; newer names what it writes
-- only, which after a move is base_version, district and place.
CREATE TRIGGER facility_changed AFTER UPDATE OF geom, name, facility_type, address, owner_kind, owner, building,
  source, source_id, missing_since, retired_at, note, base_version ON facility
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.base_version IS NOT NULL OR NEW.geom IS NOT OLD.geom
  OR NEW.name IS NOT OLD.name OR NEW.facility_type IS NOT OLD.facility_type OR NEW.address IS NOT OLD.address
  OR NEW.owner_kind IS NOT OLD.owner_kind OR NEW.owner IS NOT OLD.owner OR NEW.building IS NOT OLD.building
  OR NEW.source IS NOT OLD.source OR NEW.source_id IS NOT OLD.source_id
  OR NEW.missing_since IS NOT OLD.missing_since OR NEW.retired_at IS NOT OLD.retired_at OR NEW.note IS NOT OLD.note)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before)
  VALUES ('facility', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('name', OLD.name, 'facility_type', OLD.facility_type, 'address', OLD.address,
      'owner_kind', OLD.owner_kind, 'owner', OLD.owner, 'building', OLD.building, 'place', OLD.place,
      'geom', hex(OLD.geom), 'retired_at', OLD.retired_at, 'note', OLD.note));
  UPDATE facility SET row_version = OLD.row_version + CASE
      WHEN NEW.base_version IS NULL AND NEW.geom IS NOT OLD.geom AND NEW.name IS OLD.name
        AND NEW.facility_type IS OLD.facility_type AND NEW.address IS OLD.address AND NEW.owner_kind IS OLD.owner_kind
        AND NEW.owner IS OLD.owner AND NEW.building IS OLD.building AND NEW.retired_at IS OLD.retired_at
        AND NEW.note IS OLD.note THEN 0
      ELSE 1 END,
    base_version = NULL, changed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = OLD.fid;
END;
CREATE TRIGGER facility_dirty_insert AFTER INSERT ON facility
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO facility_dirty (facility, moved) VALUES (NEW.fid, 1)
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1, moved = 1;
END;
CREATE TRIGGER facility_dirty_moved AFTER UPDATE OF geom ON facility
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND NEW.geom IS NOT OLD.geom
BEGIN
  INSERT INTO facility_dirty (facility, moved) VALUES (NEW.fid, 1)
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1, moved = 1;
END;
CREATE TRIGGER facility_dirty_update AFTER UPDATE OF facility_type, retired_at ON facility
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
  AND (NEW.facility_type IS NOT OLD.facility_type OR NEW.retired_at IS NOT OLD.retired_at)
BEGIN INSERT INTO facility_dirty (facility) VALUES (NEW.fid) ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1; END;

CREATE TRIGGER inspection_no_delete BEFORE DELETE ON inspection WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never deleted: reject it, or record one that replaces it.'); END;
CREATE TRIGGER inspection_frozen BEFORE UPDATE OF uuid, facility, inspected_at, basis, origin, model_version, replaces,
  source, source_id ON inspection WHEN OLD.state <> 'draft' AND (NEW.uuid IS NOT OLD.uuid
  OR NEW.facility IS NOT OLD.facility OR julianday(NEW.inspected_at) IS NOT julianday(OLD.inspected_at)
  OR NEW.basis IS NOT OLD.basis OR NEW.origin IS NOT OLD.origin OR NEW.model_version IS NOT OLD.model_version
  OR NEW.replaces IS NOT OLD.replaces OR NEW.source IS NOT OLD.source OR NEW.source_id IS NOT OLD.source_id)
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never rewritten: record one that replaces it.'); END;
CREATE TRIGGER inspection_version_check BEFORE UPDATE ON inspection
WHEN NEW.base_version IS NOT NULL AND NEW.base_version <> OLD.row_version
BEGIN SELECT RAISE(ABORT, 'This inspection was changed by somebody else meanwhile: read it again, then repeat your change.'); END;
CREATE TRIGGER inspection_raised AFTER UPDATE OF inspector, inspected_at, basis, state, replaces, note ON inspection
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN UPDATE inspection SET row_version = OLD.row_version + 1, base_version = NULL WHERE fid = OLD.fid; END;
CREATE TRIGGER inspection_dirty_insert AFTER INSERT ON inspection
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN INSERT INTO facility_dirty (facility) VALUES (NEW.facility) ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1; END;
CREATE TRIGGER inspection_dirty_update AFTER UPDATE OF state, basis, facility, inspected_at, replaces ON inspection
WHEN NEW.state IS NOT OLD.state OR NEW.basis IS NOT OLD.basis OR NEW.facility IS NOT OLD.facility
  OR julianday(NEW.inspected_at) IS NOT julianday(OLD.inspected_at) OR NEW.replaces IS NOT OLD.replaces
BEGIN
  INSERT INTO facility_dirty (facility) VALUES (NEW.facility) ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before)
  SELECT 'inspection', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.recorded_by,
    json_object('state', OLD.state) WHERE OLD.state <> NEW.state;
END;

CREATE TRIGGER answer_append_only_update BEFORE UPDATE ON answer
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'Answers of a submitted inspection are never rewritten: record an inspection that replaces it.'); END;
CREATE TRIGGER answer_append_only_delete BEFORE DELETE ON answer
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'Answers of a submitted inspection are never deleted: record an inspection that replaces it.'); END;
CREATE TRIGGER answer_append_only_insert BEFORE INSERT ON answer
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (SELECT state FROM inspection WHERE fid = NEW.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'Answers are added to a draft only: record an inspection that replaces the submitted one.'); END;
CREATE TRIGGER answer_dirty_insert AFTER INSERT ON answer
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO facility_dirty (facility) SELECT facility FROM inspection WHERE fid = NEW.inspection
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER compensation_append_only_update BEFORE UPDATE ON compensation
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never rewritten: record one that replaces it.'); END;
CREATE TRIGGER compensation_append_only_delete BEFORE DELETE ON compensation
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never rewritten: record one that replaces it.'); END;
CREATE TRIGGER compensation_append_only_insert BEFORE INSERT ON compensation
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (SELECT state FROM inspection WHERE fid = NEW.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never rewritten: record one that replaces it.'); END;
CREATE TRIGGER compensation_dirty_insert AFTER INSERT ON compensation
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO facility_dirty (facility) SELECT facility FROM inspection WHERE fid = NEW.inspection
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;

-- The answers as a person reads them.
CREATE VIEW answer_read AS
SELECT a.fid, i.facility, a.inspection, i.inspected_at, i.basis, i.state AS inspection_state, c.code AS criterion,
  CASE a.state WHEN 1 THEN 'unknown' WHEN 2 THEN 'not applicable'
    ELSE coalesce(o.code, CASE WHEN a.number = CAST(a.number AS INTEGER) THEN CAST(CAST(a.number AS INTEGER) AS TEXT)
      ELSE CAST(a.number AS TEXT) END) END AS value,
  c.unit, a.instance, a.accessible_way, a.raw, a.note
FROM answer a
JOIN inspection i ON i.fid = a.inspection
JOIN criterion c ON c.fid = a.criterion
LEFT JOIN criterion_option o ON o.fid = a.choice;

--! feature district geom MULTIPOLYGON unindexed
--! feature facility geom POINT
--! feature hexagon geom POLYGON
--! feature demand geom POINT
--! feature citizen_report geom POINT
--! internal setting schema_version bulk_act model model_file criterion_option label
--! internal facility_assessment profile_status facility_dirty facility_shown district_shown
--! internal demand_people scenario scenario_facility scenario_term contact accepted_issue field_package
