-- Planning: where the people are and what is published about them, what facilities share, scenarios with all they stand on
-- and all they say, works on their way. The same as the municipal database's 0003.

-- ---------------------------------------------------------------- people
ALTER TABLE demand ADD COLUMN kind TEXT CHECK (kind IS NULL OR kind IN ('grid', 'building', 'point', 'district'));
ALTER TABLE demand ADD COLUMN district INTEGER REFERENCES district(fid);
-- basis: counted by the source, or a share of all people; NULL is counted.
ALTER TABLE demand_people ADD COLUMN basis TEXT CHECK (basis IS NULL OR basis IN ('counted', 'share'));
ALTER TABLE demand_people ADD COLUMN source TEXT;
ALTER TABLE demand_people ADD COLUMN as_of TEXT;
-- Which share of the people a profile has, in the city (no district) or in one district; and the published totals that
-- sums are checked against (no profile: all people).
CREATE TABLE demand_share (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  district INTEGER REFERENCES district(fid),
  profile TEXT NOT NULL,
  share REAL NOT NULL CHECK (share >= 0 AND share <= 1),
  source TEXT NOT NULL,
  as_of TEXT
);
CREATE UNIQUE INDEX demand_share_once ON demand_share (coalesce(district, 0), profile);
CREATE TABLE demand_total (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  district INTEGER REFERENCES district(fid),
  profile TEXT,
  people REAL NOT NULL CHECK (people >= 0),
  source TEXT NOT NULL,
  as_of TEXT
);
CREATE UNIQUE INDEX demand_total_once ON demand_total (coalesce(district, 0), coalesce(profile, ''));

-- ---------------------------------------------------------------- facilities: what they offer, what they share
CREATE TABLE facility_capacity (
  facility INTEGER PRIMARY KEY NOT NULL REFERENCES facility(fid),
  capacity REAL NOT NULL CHECK (capacity >= 0),
  unit TEXT,
  source TEXT,
  as_of TEXT
);
-- A line, a crossing, a route: what is built there serves all its facilities and is paid once.
CREATE TABLE shared_asset (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  UNIQUE (kind, code)
);
CREATE TABLE facility_asset (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  facility INTEGER NOT NULL REFERENCES facility(fid),
  asset INTEGER NOT NULL REFERENCES shared_asset(fid) ON DELETE CASCADE,
  UNIQUE (facility, asset)
);
CREATE INDEX facility_asset_asset ON facility_asset (asset);
ALTER TABLE price ADD COLUMN source TEXT;
ALTER TABLE price ADD COLUMN vat_included BOOLEAN;

-- ---------------------------------------------------------------- scenarios
-- parameters: all inputs; data_state: which data it stands on; result_digest: SHA-256 of the rows as written; parent: the
-- scenario it was made from (not a checked link: that one may be deleted).
ALTER TABLE scenario ADD COLUMN state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'draft'
  CHECK (state IN ('draft', 'adopted', 'superseded'));
ALTER TABLE scenario ADD COLUMN adopted_at DATETIME;
ALTER TABLE scenario ADD COLUMN adopted_by TEXT;
ALTER TABLE scenario ADD COLUMN note TEXT;
ALTER TABLE scenario ADD COLUMN data_state TEXT;
ALTER TABLE scenario ADD COLUMN result_digest TEXT;
ALTER TABLE scenario ADD COLUMN seed INTEGER;
ALTER TABLE scenario ADD COLUMN parent INTEGER;
ALTER TABLE scenario ADD COLUMN summary TEXT;
ALTER TABLE scenario_facility ADD COLUMN gain REAL;
ALTER TABLE scenario_facility ADD COLUMN package TEXT;
ALTER TABLE scenario_term ADD COLUMN usability_low REAL;
ALTER TABLE scenario_term ADD COLUMN usability_high REAL;
ALTER TABLE scenario_term ADD COLUMN usability_after REAL;
ALTER TABLE scenario_term ADD COLUMN unmet REAL;
ALTER TABLE scenario_term ADD COLUMN served REAL;
ALTER TABLE scenario_term ADD COLUMN weight REAL;
-- What is offered and chosen at a facility; measures: "CODE:quantity …"; payers: money by payer.
CREATE TABLE scenario_package (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  facility INTEGER NOT NULL,
  package TEXT NOT NULL,
  unit INTEGER,
  year INTEGER,
  is_chosen BOOLEAN NOT NULL ON CONFLICT REPLACE DEFAULT 1,
  reason TEXT,
  cost_low REAL,
  cost_typical REAL,
  cost_high REAL,
  city_cost REAL,
  currency TEXT,
  gain REAL,
  measures TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
  payers TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '{}',
  UNIQUE (scenario, facility, package)
);
CREATE TABLE scenario_package_profile (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  facility INTEGER NOT NULL,
  package TEXT NOT NULL,
  profile TEXT NOT NULL,
  status TEXT,
  target TEXT,
  usability_before REAL,
  usability_after REAL,
  served REAL,
  UNIQUE (scenario, facility, package, profile)
);
CREATE TABLE scenario_acceptability (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  facility INTEGER NOT NULL,
  share REAL NOT NULL CHECK (share >= 0 AND share <= 1),
  verdict TEXT NOT NULL CHECK (verdict IN ('core', 'borderline', 'out')),
  rank_mean REAL,
  rank_low REAL,
  rank_high REAL,
  inspect_value REAL,
  inspect_rank INTEGER,
  UNIQUE (scenario, facility)
);
-- Every summary number: its name, what it is about, lowest, best and highest value, unit.
CREATE TABLE scenario_figure (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  name TEXT NOT NULL,
  district INTEGER,
  profile TEXT,
  facility_type TEXT,
  payer TEXT,
  year INTEGER,
  position INTEGER,
  low REAL,
  value REAL,
  high REAL,
  unit TEXT
);
CREATE INDEX scenario_figure_name ON scenario_figure (scenario, name);
CREATE TABLE gap_cell (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  demand INTEGER NOT NULL,
  profile TEXT NOT NULL,
  facility_type TEXT NOT NULL,
  nearest_m REAL,
  usable_m REAL,
  usable_high_m REAL,
  extra_m REAL,
  access REAL,
  access_high REAL,
  access_free REAL,
  unmet_low REAL,
  unmet REAL,
  unmet_distance REAL
);
CREATE INDEX gap_cell_demand ON gap_cell (scenario, demand);
-- "without": people with no usable one within the threshold.
CREATE TABLE gap_profile (
  fid INTEGER PRIMARY KEY NOT NULL,
  scenario INTEGER NOT NULL REFERENCES scenario(fid) ON DELETE CASCADE,
  demand INTEGER NOT NULL,
  profile TEXT NOT NULL,
  people REAL,
  unmet_low REAL,
  unmet REAL,
  unmet_distance REAL,
  without_low REAL,
  without REAL,
  gi_z REAL,
  gi_p REAL,
  gi_q REAL,
  spot TEXT CHECK (spot IS NULL OR spot IN ('hot', 'cold')),
  UNIQUE (scenario, demand, profile)
);

-- ---------------------------------------------------------------- works
ALTER TABLE work ADD COLUMN scenario INTEGER REFERENCES scenario(fid);
ALTER TABLE work ADD COLUMN package TEXT;
ALTER TABLE work ADD COLUMN asset INTEGER REFERENCES shared_asset(fid);
ALTER TABLE work ADD COLUMN deadline DATE;
ALTER TABLE work ADD COLUMN notified_at DATE;
ALTER TABLE work ADD COLUMN follow_up_at DATE;
CREATE INDEX work_scenario ON work (scenario) WHERE scenario IS NOT NULL;
DROP TRIGGER work_changed;
DROP TRIGGER work_logged_insert;
DROP TRIGGER work_logged_delete;
CREATE TRIGGER work_changed AFTER UPDATE OF
  facility, measure, state, payer, quantity, cost, currency, planned_for, done_at, inspection, note, scenario,
  package, asset, deadline, notified_at, follow_up_at, base_version ON work
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.base_version IS NOT NULL
  OR NEW.facility IS NOT OLD.facility OR NEW.measure IS NOT OLD.measure OR NEW.state IS NOT OLD.state OR
  NEW.payer IS NOT OLD.payer OR NEW.quantity IS NOT OLD.quantity OR NEW.cost IS NOT OLD.cost OR
  NEW.currency IS NOT OLD.currency OR NEW.planned_for IS NOT OLD.planned_for OR NEW.done_at IS NOT OLD.done_at OR
  NEW.inspection IS NOT OLD.inspection OR NEW.note IS NOT OLD.note OR NEW.scenario IS NOT OLD.scenario OR
  NEW.package IS NOT OLD.package OR NEW.asset IS NOT OLD.asset OR NEW.deadline IS NOT OLD.deadline OR
  NEW.notified_at IS NOT OLD.notified_at OR NEW.follow_up_at IS NOT OLD.follow_up_at)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before, after)
  VALUES ('work', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('facility', OLD.facility, 'measure', OLD.measure, 'state', OLD.state, 'payer', OLD.payer,
      'quantity', OLD.quantity, 'cost', OLD.cost, 'currency', OLD.currency, 'planned_for', OLD.planned_for,
      'done_at', OLD.done_at, 'inspection', OLD.inspection, 'note', OLD.note, 'scenario', OLD.scenario,
      'package', OLD.package, 'asset', OLD.asset, 'deadline', OLD.deadline, 'notified_at', OLD.notified_at,
      'follow_up_at', OLD.follow_up_at, 'row_version', OLD.row_version),
    json_object('facility', NEW.facility, 'measure', NEW.measure, 'state', NEW.state, 'payer', NEW.payer,
      'quantity', NEW.quantity, 'cost', NEW.cost, 'currency', NEW.currency, 'planned_for', NEW.planned_for,
      'done_at', NEW.done_at, 'inspection', NEW.inspection, 'note', NEW.note, 'scenario', NEW.scenario,
      'package', NEW.package, 'asset', NEW.asset, 'deadline', NEW.deadline, 'notified_at', NEW.notified_at,
      'follow_up_at', NEW.follow_up_at));
  UPDATE work SET row_version = OLD.row_version + 1, base_version = NULL WHERE fid = OLD.fid;
END;
CREATE TRIGGER work_logged_insert AFTER INSERT ON work WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, after)
  VALUES ('work', NEW.fid, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('facility', NEW.facility, 'measure', NEW.measure, 'state', NEW.state, 'payer', NEW.payer,
      'quantity', NEW.quantity, 'cost', NEW.cost, 'currency', NEW.currency, 'planned_for', NEW.planned_for,
      'done_at', NEW.done_at, 'inspection', NEW.inspection, 'note', NEW.note, 'scenario', NEW.scenario,
      'package', NEW.package, 'asset', NEW.asset, 'deadline', NEW.deadline, 'notified_at', NEW.notified_at,
      'follow_up_at', NEW.follow_up_at, 'row_version', NEW.row_version));
END;
CREATE TRIGGER work_logged_delete AFTER DELETE ON work WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('work', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('facility', OLD.facility, 'measure', OLD.measure, 'state', OLD.state, 'payer', OLD.payer,
      'quantity', OLD.quantity, 'cost', OLD.cost, 'currency', OLD.currency, 'planned_for', OLD.planned_for,
      'done_at', OLD.done_at, 'inspection', OLD.inspection, 'note', OLD.note, 'scenario', OLD.scenario,
      'package', OLD.package, 'asset', OLD.asset, 'deadline', OLD.deadline, 'notified_at', OLD.notified_at,
      'follow_up_at', OLD.follow_up_at, 'row_version', OLD.row_version));
END;

-- ---------------------------------------------------------------- what is adopted stays as it was decided
CREATE TRIGGER scenario_kept BEFORE UPDATE ON scenario WHEN OLD.state <> 'draft' AND (
  (NEW.state <> OLD.state AND NOT (OLD.state = 'adopted' AND NEW.state = 'superseded'))
  OR NEW.uuid IS NOT OLD.uuid OR NEW.name IS NOT OLD.name OR NEW.kind IS NOT OLD.kind OR
  NEW.created_at IS NOT OLD.created_at OR NEW.created_by IS NOT OLD.created_by OR
  NEW.model_version IS NOT OLD.model_version OR NEW.parameters IS NOT OLD.parameters OR
  NEW.adopted_at IS NOT OLD.adopted_at OR NEW.adopted_by IS NOT OLD.adopted_by OR NEW.note IS NOT OLD.note OR
  NEW.data_state IS NOT OLD.data_state OR NEW.result_digest IS NOT OLD.result_digest OR
  NEW.seed IS NOT OLD.seed OR NEW.parent IS NOT OLD.parent OR NEW.summary IS NOT OLD.summary)
BEGIN SELECT RAISE(ABORT, 'This scenario is adopted: it stays as it was decided. Make a new one from it instead.'); END;
CREATE TRIGGER scenario_no_delete BEFORE DELETE ON scenario WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'This scenario is adopted: it stays as it was decided. Make a new one from it instead.'); END;
CREATE TRIGGER scenario_adopted BEFORE UPDATE OF state ON scenario
WHEN NEW.state = 'adopted' AND (coalesce(NEW.adopted_by, '') = '' OR NEW.adopted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'A scenario is adopted by somebody, at a time: give both.'); END;
-- What is chosen where and when. Of the other rows the scenario's result_digest tells whether they are as they were: every
-- program that opens the file reads all its triggers first.
CREATE TRIGGER scenario_package_kept_insert BEFORE INSERT ON scenario_package
WHEN EXISTS (SELECT 1 FROM scenario WHERE (fid = NEW.scenario) AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'This scenario is adopted: it stays as it was decided. Make a new one from it instead.'); END;
CREATE TRIGGER scenario_package_kept_update BEFORE UPDATE ON scenario_package
WHEN EXISTS (SELECT 1 FROM scenario WHERE (fid = OLD.scenario OR fid = NEW.scenario) AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'This scenario is adopted: it stays as it was decided. Make a new one from it instead.'); END;
CREATE TRIGGER scenario_package_kept_delete BEFORE DELETE ON scenario_package
WHEN EXISTS (SELECT 1 FROM scenario WHERE (fid = OLD.scenario) AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'This scenario is adopted: it stays as it was decided. Make a new one from it instead.'); END;

--! internal demand_share demand_total facility_capacity shared_asset facility_asset
--! internal scenario_package scenario_package_profile scenario_acceptability scenario_figure gap_cell gap_profile
