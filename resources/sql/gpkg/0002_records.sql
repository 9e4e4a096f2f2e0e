-- Records kept for years: who submitted and reviewed an inspection, a history that tells before and after, merged
-- duplicates, findings of the validation, due dates and planned visits.
-- The triggers of 0001 that are made anew here stand with all that they said before.

-- ---------------------------------------------------------------- columns
ALTER TABLE facility ADD COLUMN merged_into INTEGER REFERENCES facility(fid);
ALTER TABLE inspector ADD COLUMN login TEXT;
ALTER TABLE inspector ADD COLUMN district INTEGER REFERENCES district(fid);
ALTER TABLE inspection ADD COLUMN mode TEXT CHECK (mode IS NULL OR mode IN ('full', 'quick'));
ALTER TABLE inspection ADD COLUMN second_of INTEGER REFERENCES inspection(fid);
ALTER TABLE inspection ADD COLUMN submitted_at DATETIME;
ALTER TABLE inspection ADD COLUMN submitted_by TEXT;
ALTER TABLE inspection ADD COLUMN reviewed_at DATETIME;
ALTER TABLE inspection ADD COLUMN reviewed_by TEXT;
ALTER TABLE inspection ADD COLUMN review_note TEXT;
-- The inspection whose value was taken over unchanged. Not a checked link: there are millions of answers, and nothing
-- that is submitted is ever deleted.
ALTER TABLE answer ADD COLUMN copied_from INTEGER;
ALTER TABLE photo ADD COLUMN file_name TEXT;
ALTER TABLE photo ADD COLUMN media_type TEXT;
ALTER TABLE photo ADD COLUMN width INTEGER;
ALTER TABLE photo ADD COLUMN height INTEGER;
ALTER TABLE photo ADD COLUMN thumbnail BLOB;
ALTER TABLE photo ADD COLUMN added_at DATETIME;
ALTER TABLE photo ADD COLUMN added_by TEXT;
CREATE INDEX photo_inspection ON photo (inspection) WHERE inspection IS NOT NULL;
ALTER TABLE accepted_issue ADD COLUMN key TEXT;
ALTER TABLE accepted_issue ADD COLUMN inspection INTEGER;
CREATE INDEX accepted_issue_key ON accepted_issue (key);
-- seal: the chain over the log (layers/history.py); login: who the database took the writer for, in a municipal one.
ALTER TABLE change_log ADD COLUMN after TEXT;
ALTER TABLE change_log ADD COLUMN login TEXT;
ALTER TABLE change_log ADD COLUMN seal TEXT;
CREATE INDEX change_log_record ON change_log (table_name, row_id);

-- ---------------------------------------------------------------- tables
-- Two records of one facility made one; what moved is listed, so that it can be undone.
CREATE TABLE facility_merge (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  survivor INTEGER NOT NULL REFERENCES facility(fid),
  merged INTEGER NOT NULL REFERENCES facility(fid),
  merged_at DATETIME NOT NULL,
  merged_by TEXT,
  reason TEXT,
  before TEXT NOT NULL,
  undone_at DATETIME,
  undone_by TEXT,
  CHECK (survivor <> merged)
);
CREATE INDEX facility_merge_merged ON facility_merge (merged);
CREATE TABLE facility_merge_part (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  merge INTEGER NOT NULL REFERENCES facility_merge(fid),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  UNIQUE (merge, table_name, row_id)
);
CREATE INDEX facility_merge_part_row ON facility_merge_part (table_name, row_id);
-- What the validation found, written by it only. An acceptance holds as long as the key, hence the values, stay.
CREATE TABLE finding (
  fid INTEGER PRIMARY KEY NOT NULL,
  key TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
  facility INTEGER,
  inspection INTEGER,
  criterion TEXT,
  other_facility INTEGER,
  details TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '{}',
  found_at DATETIME NOT NULL
);
CREATE INDEX finding_facility ON finding (facility);
-- When each facility is to be inspected next, and why; written by the evaluation only.
CREATE TABLE facility_due (
  facility INTEGER PRIMARY KEY NOT NULL,
  due_at DATE NOT NULL,
  months REAL,
  risk REAL,
  reasons TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '[]'
);
CREATE TABLE visit (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  facility INTEGER NOT NULL REFERENCES facility(fid),
  inspector INTEGER REFERENCES inspector(fid),
  week DATE NOT NULL,
  position INTEGER,
  purpose TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'refresh' CHECK (purpose IN ('first', 'refresh', 'second', 'disagreement')),
  state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'planned' CHECK (state IN ('planned', 'done', 'cancelled')),
  created_at DATETIME,
  created_by TEXT,
  inspection INTEGER REFERENCES inspection(fid)
);
CREATE INDEX visit_facility ON visit (facility);
CREATE INDEX visit_inspector ON visit (inspector, week);
-- At most one open visit per facility and purpose.
CREATE UNIQUE INDEX visit_open ON visit (facility, purpose) WHERE state = 'planned';

-- ---------------------------------------------------------------- facilities: what they were and what they became
DROP TRIGGER facility_changed;
CREATE TRIGGER facility_changed AFTER UPDATE OF geom, name, facility_type, address, owner_kind, owner, building,
  source, source_id, missing_since, retired_at, merged_into, note, base_version ON facility
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.base_version IS NOT NULL OR NEW.geom IS NOT OLD.geom
  OR NEW.name IS NOT OLD.name OR NEW.facility_type IS NOT OLD.facility_type OR NEW.address IS NOT OLD.address
  OR NEW.owner_kind IS NOT OLD.owner_kind OR NEW.owner IS NOT OLD.owner OR NEW.building IS NOT OLD.building
  OR NEW.source IS NOT OLD.source OR NEW.source_id IS NOT OLD.source_id
  OR NEW.missing_since IS NOT OLD.missing_since OR NEW.retired_at IS NOT OLD.retired_at
  OR NEW.merged_into IS NOT OLD.merged_into OR NEW.note IS NOT OLD.note)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before, after)
  VALUES ('facility', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('name', OLD.name, 'facility_type', OLD.facility_type, 'address', OLD.address,
      'owner_kind', OLD.owner_kind, 'owner', OLD.owner, 'building', OLD.building, 'place', OLD.place,
      'geom', hex(OLD.geom), 'source', OLD.source, 'source_id', OLD.source_id, 'missing_since', OLD.missing_since,
      'retired_at', OLD.retired_at, 'merged_into', OLD.merged_into, 'note', OLD.note, 'row_version', OLD.row_version),
    json_object('name', NEW.name, 'facility_type', NEW.facility_type, 'address', NEW.address,
      'owner_kind', NEW.owner_kind, 'owner', NEW.owner, 'building', NEW.building, 'place', NEW.place,
      'geom', hex(NEW.geom), 'source', NEW.source, 'source_id', NEW.source_id, 'missing_since', NEW.missing_since,
      'retired_at', NEW.retired_at, 'merged_into', NEW.merged_into, 'note', NEW.note));
  UPDATE facility SET row_version = OLD.row_version + CASE
      WHEN NEW.base_version IS NULL AND NEW.geom IS NOT OLD.geom AND NEW.name IS OLD.name
        AND NEW.facility_type IS OLD.facility_type AND NEW.address IS OLD.address AND NEW.owner_kind IS OLD.owner_kind
        AND NEW.owner IS OLD.owner AND NEW.building IS OLD.building AND NEW.retired_at IS OLD.retired_at
        AND NEW.merged_into IS OLD.merged_into AND NEW.note IS OLD.note THEN 0
      ELSE 1 END,
    base_version = NULL, changed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = OLD.fid;
END;
CREATE TRIGGER facility_logged_insert AFTER INSERT ON facility WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, after)
  VALUES ('facility', NEW.fid, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('name', NEW.name, 'facility_type', NEW.facility_type, 'address', NEW.address,
      'owner_kind', NEW.owner_kind, 'owner', NEW.owner, 'building', NEW.building, 'place', NEW.place,
      'geom', hex(NEW.geom), 'source', NEW.source, 'source_id', NEW.source_id, 'missing_since', NEW.missing_since,
      'retired_at', NEW.retired_at, 'merged_into', NEW.merged_into, 'note', NEW.note, 'row_version', NEW.row_version));
END;
-- Names are logged under their facility.
CREATE TRIGGER facility_name_logged_insert AFTER INSERT ON facility_name WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, after)
  VALUES ('facility_name', NEW.facility, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object(NEW.language, NEW.name));
END;
CREATE TRIGGER facility_name_logged_update AFTER UPDATE ON facility_name
WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
  AND (NEW.name IS NOT OLD.name OR NEW.language IS NOT OLD.language OR NEW.facility IS NOT OLD.facility)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before, after)
  VALUES ('facility_name', NEW.facility, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object(OLD.language, OLD.name), json_object(NEW.language, NEW.name));
END;
CREATE TRIGGER facility_name_logged_delete AFTER DELETE ON facility_name WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('facility_name', OLD.facility, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object(OLD.language, OLD.name));
END;
CREATE TRIGGER facility_merge_no_delete BEFORE DELETE ON facility_merge
BEGIN SELECT RAISE(ABORT, 'A merge is never deleted: undo it instead.'); END;
CREATE TRIGGER facility_merge_part_no_delete BEFORE DELETE ON facility_merge_part
BEGIN SELECT RAISE(ABORT, 'A merge is never deleted: undo it instead.'); END;

-- ---------------------------------------------------------------- inspections: draft, submitted, verified or rejected
-- Of what was submitted nothing changes but its review; a merge of two facilities moves what it lists, and back.
DROP TRIGGER inspection_frozen;
CREATE TRIGGER inspection_frozen BEFORE UPDATE OF uuid, facility, inspector, inspected_at, basis, origin, model_version,
  replaces, source, source_id, mode, second_of, submitted_at, submitted_by ON inspection
WHEN OLD.state <> 'draft' AND (NEW.uuid IS NOT OLD.uuid
  OR (NEW.inspector IS NOT OLD.inspector AND NOT EXISTS (SELECT 1 FROM bulk_act))
  OR julianday(NEW.inspected_at) IS NOT julianday(OLD.inspected_at)
  OR NEW.basis IS NOT OLD.basis OR NEW.origin IS NOT OLD.origin OR NEW.model_version IS NOT OLD.model_version
  OR NEW.replaces IS NOT OLD.replaces OR NEW.source IS NOT OLD.source OR NEW.source_id IS NOT OLD.source_id
  OR NEW.mode IS NOT OLD.mode OR NEW.second_of IS NOT OLD.second_of
  OR (OLD.submitted_at IS NOT NULL AND julianday(NEW.submitted_at) IS NOT julianday(OLD.submitted_at))
  OR (OLD.submitted_by IS NOT NULL AND NEW.submitted_by IS NOT OLD.submitted_by)
  OR (NEW.facility IS NOT OLD.facility AND NOT EXISTS (
    SELECT 1 FROM facility_merge_part p JOIN facility_merge m ON m.fid = p.merge
    WHERE p.table_name = 'inspection' AND p.row_id = OLD.fid
      AND ((m.merged = OLD.facility AND m.survivor = NEW.facility)
        OR (m.survivor = OLD.facility AND m.merged = NEW.facility)))))
BEGIN SELECT RAISE(ABORT, 'A submitted inspection is never rewritten: record one that replaces it.'); END;
CREATE TRIGGER inspection_begins BEFORE INSERT ON inspection
WHEN NEW.state IN ('verified', 'rejected') AND NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN SELECT RAISE(ABORT, 'An inspection begins as a draft; once submitted, somebody else verifies or rejects it.'); END;
CREATE TRIGGER inspection_states BEFORE UPDATE OF state ON inspection
WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  SELECT RAISE(ABORT, 'A submitted inspection never becomes a draft again: record one that replaces it.')
  WHERE NEW.state = 'draft' OR (NEW.state = 'submitted' AND OLD.state <> 'draft');
  SELECT RAISE(ABORT, 'An inspection is submitted before it is verified or rejected.')
  WHERE NEW.state IN ('verified', 'rejected') AND OLD.state = 'draft';
  SELECT RAISE(ABORT, 'Say who verifies or rejects the inspection (reviewed_by).')
  WHERE NEW.state IN ('verified', 'rejected') AND coalesce(trim(NEW.reviewed_by), '') = '';
  SELECT RAISE(ABORT, 'Say why the inspection is rejected (review_note): its inspector needs to know.')
  WHERE NEW.state = 'rejected' AND coalesce(trim(NEW.review_note), '') = '';
  SELECT RAISE(ABORT, 'Nobody verifies or rejects an inspection of their own: ask a colleague.')
  WHERE NEW.state IN ('verified', 'rejected')
    AND NEW.reviewed_by IN (OLD.submitted_by, (SELECT login FROM inspector WHERE fid = OLD.inspector))
    AND NOT EXISTS (SELECT 1 FROM setting WHERE key = 'four_eyes' AND value = 'off');
END;
CREATE TRIGGER inspection_stamped AFTER UPDATE OF state ON inspection
WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  UPDATE inspection SET
    submitted_at = CASE WHEN NEW.state = 'submitted' THEN strftime('%Y-%m-%dT%H:%M:%fZ', 'now') ELSE submitted_at END,
    submitted_by = CASE WHEN NEW.state = 'submitted' THEN coalesce(NEW.submitted_by, NEW.recorded_by) ELSE submitted_by END,
    reviewed_at = CASE WHEN NEW.state IN ('verified', 'rejected') THEN strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
      ELSE reviewed_at END
  WHERE fid = OLD.fid;
END;
CREATE TRIGGER inspection_stamped_insert AFTER INSERT ON inspection
WHEN NEW.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  UPDATE inspection SET submitted_at = coalesce(submitted_at, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    submitted_by = coalesce(submitted_by, recorded_by) WHERE fid = NEW.fid;
END;
DROP TRIGGER inspection_raised;
CREATE TRIGGER inspection_raised AFTER UPDATE OF inspector, inspected_at, basis, state, facility, replaces, note, mode,
  second_of, reviewed_by, review_note, base_version ON inspection
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.base_version IS NOT NULL OR NEW.inspector IS NOT OLD.inspector
  OR NEW.inspected_at IS NOT OLD.inspected_at OR NEW.basis IS NOT OLD.basis OR NEW.state IS NOT OLD.state
  OR NEW.facility IS NOT OLD.facility OR NEW.replaces IS NOT OLD.replaces OR NEW.note IS NOT OLD.note
  OR NEW.mode IS NOT OLD.mode OR NEW.second_of IS NOT OLD.second_of OR NEW.reviewed_by IS NOT OLD.reviewed_by
  OR NEW.review_note IS NOT OLD.review_note)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before, after)
  VALUES ('inspection', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    CASE WHEN NEW.state IN ('verified', 'rejected') THEN NEW.reviewed_by
      ELSE coalesce(NEW.submitted_by, NEW.recorded_by) END,
    json_object('facility', OLD.facility, 'inspector', OLD.inspector, 'inspected_at', OLD.inspected_at,
      'basis', OLD.basis, 'state', OLD.state, 'mode', OLD.mode, 'replaces', OLD.replaces, 'second_of', OLD.second_of,
      'reviewed_by', OLD.reviewed_by, 'review_note', OLD.review_note, 'note', OLD.note, 'row_version', OLD.row_version),
    json_object('facility', NEW.facility, 'inspector', NEW.inspector, 'inspected_at', NEW.inspected_at,
      'basis', NEW.basis, 'state', NEW.state, 'mode', NEW.mode, 'replaces', NEW.replaces, 'second_of', NEW.second_of,
      'reviewed_by', NEW.reviewed_by, 'review_note', NEW.review_note, 'note', NEW.note));
  UPDATE inspection SET row_version = OLD.row_version + 1, base_version = NULL WHERE fid = OLD.fid;
END;
CREATE TRIGGER inspection_logged_insert AFTER INSERT ON inspection WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, after)
  VALUES ('inspection', NEW.fid, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    coalesce(NEW.submitted_by, NEW.recorded_by),
    json_object('facility', NEW.facility, 'inspector', NEW.inspector, 'inspected_at', NEW.inspected_at,
      'basis', NEW.basis, 'state', NEW.state, 'mode', NEW.mode, 'replaces', NEW.replaces, 'second_of', NEW.second_of,
      'note', NEW.note, 'row_version', NEW.row_version));
END;
CREATE TRIGGER inspection_logged_delete AFTER DELETE ON inspection WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('inspection', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('facility', OLD.facility, 'inspector', OLD.inspector, 'inspected_at', OLD.inspected_at,
      'basis', OLD.basis, 'state', OLD.state, 'mode', OLD.mode, 'replaces', OLD.replaces, 'second_of', OLD.second_of,
      'note', OLD.note, 'row_version', OLD.row_version));
  INSERT INTO facility_dirty (facility) VALUES (OLD.facility) ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;
-- (The log of a change is written above, with all else that changed.)
DROP TRIGGER inspection_dirty_update;
CREATE TRIGGER inspection_dirty_update AFTER UPDATE OF state, basis, facility, inspected_at, replaces ON inspection
WHEN NEW.state IS NOT OLD.state OR NEW.basis IS NOT OLD.basis OR NEW.facility IS NOT OLD.facility
  OR julianday(NEW.inspected_at) IS NOT julianday(OLD.inspected_at) OR NEW.replaces IS NOT OLD.replaces
BEGIN
  INSERT INTO facility_dirty (facility) VALUES (NEW.facility) ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
  INSERT INTO facility_dirty (facility) SELECT OLD.facility WHERE OLD.facility <> NEW.facility
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;

-- ---------------------------------------------------------------- parts of a draft that are changed or taken away
CREATE TRIGGER answer_logged_update AFTER UPDATE ON answer WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
  AND (NEW.state IS NOT OLD.state OR NEW.number IS NOT OLD.number OR NEW.choice IS NOT OLD.choice
  OR NEW.criterion IS NOT OLD.criterion OR NEW.instance IS NOT OLD.instance OR NEW.note IS NOT OLD.note
  OR NEW.accessible_way IS NOT OLD.accessible_way OR NEW.raw IS NOT OLD.raw)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before, after)
  VALUES ('answer', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('inspection', OLD.inspection, 'criterion', OLD.criterion, 'state', OLD.state, 'number', OLD.number,
      'choice', OLD.choice, 'instance', OLD.instance, 'accessible_way', OLD.accessible_way, 'raw', OLD.raw, 'note', OLD.note),
    json_object('inspection', NEW.inspection, 'criterion', NEW.criterion, 'state', NEW.state, 'number', NEW.number,
      'choice', NEW.choice, 'instance', NEW.instance, 'accessible_way', NEW.accessible_way, 'raw', NEW.raw, 'note', NEW.note));
  INSERT INTO facility_dirty (facility) SELECT facility FROM inspection WHERE fid = NEW.inspection
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER answer_logged_delete AFTER DELETE ON answer WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('answer', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('inspection', OLD.inspection, 'criterion', OLD.criterion, 'state', OLD.state, 'number', OLD.number,
      'choice', OLD.choice, 'instance', OLD.instance, 'accessible_way', OLD.accessible_way, 'raw', OLD.raw, 'note', OLD.note));
  INSERT INTO facility_dirty (facility) SELECT facility FROM inspection WHERE fid = OLD.inspection
  ON CONFLICT (facility) DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER compensation_logged_update AFTER UPDATE ON compensation WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before, after)
  VALUES ('compensation', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('inspection', OLD.inspection, 'zone', OLD.zone, 'profile', OLD.profile, 'words', OLD.words),
    json_object('inspection', NEW.inspection, 'zone', NEW.zone, 'profile', NEW.profile, 'words', NEW.words));
END;
CREATE TRIGGER compensation_logged_delete AFTER DELETE ON compensation WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('compensation', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('inspection', OLD.inspection, 'zone', OLD.zone, 'profile', OLD.profile, 'words', OLD.words));
END;

-- Pictures are evidence: those of a submitted inspection stay as they are. (A merge moves photos of a facility.)
CREATE TRIGGER photo_append_only_insert BEFORE INSERT ON photo
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (SELECT state FROM inspection WHERE fid = NEW.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'Photos are added to a draft only: record an inspection that replaces the submitted one.'); END;
CREATE TRIGGER photo_append_only_update BEFORE UPDATE ON photo
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft' AND (NEW.uuid IS NOT OLD.uuid
  OR NEW.inspection IS NOT OLD.inspection OR NEW.criterion IS NOT OLD.criterion OR NEW.file IS NOT OLD.file
  OR NEW.content IS NOT OLD.content OR NEW.checksum IS NOT OLD.checksum OR NEW.taken_at IS NOT OLD.taken_at
  OR NEW.longitude IS NOT OLD.longitude OR NEW.latitude IS NOT OLD.latitude)
BEGIN SELECT RAISE(ABORT, 'Photos of a submitted inspection are never changed: record one that replaces it.'); END;
CREATE TRIGGER photo_append_only_delete BEFORE DELETE ON photo
WHEN (SELECT state FROM inspection WHERE fid = OLD.inspection) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'Photos of a submitted inspection are never deleted: record one that replaces it.'); END;
CREATE TRIGGER photo_logged_update AFTER UPDATE OF uuid, inspection, facility, criterion, file, checksum, caption ON photo
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.uuid IS NOT OLD.uuid OR NEW.inspection IS NOT OLD.inspection
  OR NEW.facility IS NOT OLD.facility OR NEW.criterion IS NOT OLD.criterion OR NEW.file IS NOT OLD.file
  OR NEW.checksum IS NOT OLD.checksum OR NEW.caption IS NOT OLD.caption)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before, after)
  VALUES ('photo', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('uuid', OLD.uuid, 'inspection', OLD.inspection, 'facility', OLD.facility, 'criterion', OLD.criterion,
      'file', OLD.file, 'checksum', OLD.checksum, 'caption', OLD.caption),
    json_object('uuid', NEW.uuid, 'inspection', NEW.inspection, 'facility', NEW.facility, 'criterion', NEW.criterion,
      'file', NEW.file, 'checksum', NEW.checksum, 'caption', NEW.caption));
END;
CREATE TRIGGER photo_logged_delete AFTER DELETE ON photo WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('photo', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('uuid', OLD.uuid, 'inspection', OLD.inspection, 'facility', OLD.facility, 'criterion', OLD.criterion,
      'file', OLD.file, 'checksum', OLD.checksum, 'caption', OLD.caption));
END;

-- ---------------------------------------------------------------- works, inspectors, residents' reports
CREATE TRIGGER work_version_check BEFORE UPDATE ON work
WHEN NEW.base_version IS NOT NULL AND NEW.base_version <> OLD.row_version
BEGIN SELECT RAISE(ABORT, 'This work was changed by somebody else meanwhile: read it again, then repeat your change.'); END;
CREATE TRIGGER work_changed AFTER UPDATE OF facility, measure, state, payer, quantity, cost, currency, planned_for,
  done_at, inspection, note, base_version ON work
WHEN NOT EXISTS (SELECT 1 FROM bulk_act) AND (NEW.base_version IS NOT NULL OR NEW.facility IS NOT OLD.facility OR NEW.measure IS NOT OLD.measure
  OR NEW.state IS NOT OLD.state OR NEW.payer IS NOT OLD.payer OR NEW.quantity IS NOT OLD.quantity
  OR NEW.cost IS NOT OLD.cost OR NEW.currency IS NOT OLD.currency OR NEW.planned_for IS NOT OLD.planned_for
  OR NEW.done_at IS NOT OLD.done_at OR NEW.inspection IS NOT OLD.inspection OR NEW.note IS NOT OLD.note)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, before, after)
  VALUES ('work', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('facility', OLD.facility, 'measure', OLD.measure, 'state', OLD.state, 'payer', OLD.payer,
      'quantity', OLD.quantity, 'cost', OLD.cost, 'currency', OLD.currency, 'planned_for', OLD.planned_for,
      'done_at', OLD.done_at, 'inspection', OLD.inspection, 'note', OLD.note, 'row_version', OLD.row_version),
    json_object('facility', NEW.facility, 'measure', NEW.measure, 'state', NEW.state, 'payer', NEW.payer,
      'quantity', NEW.quantity, 'cost', NEW.cost, 'currency', NEW.currency, 'planned_for', NEW.planned_for,
      'done_at', NEW.done_at, 'inspection', NEW.inspection, 'note', NEW.note));
  UPDATE work SET row_version = OLD.row_version + 1, base_version = NULL WHERE fid = OLD.fid;
END;
CREATE TRIGGER work_logged_insert AFTER INSERT ON work WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, changed_by, after)
  VALUES ('work', NEW.fid, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.changed_by,
    json_object('facility', NEW.facility, 'measure', NEW.measure, 'state', NEW.state, 'payer', NEW.payer,
      'quantity', NEW.quantity, 'cost', NEW.cost, 'currency', NEW.currency, 'planned_for', NEW.planned_for,
      'done_at', NEW.done_at, 'inspection', NEW.inspection, 'note', NEW.note, 'row_version', NEW.row_version));
END;
CREATE TRIGGER work_logged_delete AFTER DELETE ON work WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('work', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('facility', OLD.facility, 'measure', OLD.measure, 'state', OLD.state, 'payer', OLD.payer,
      'quantity', OLD.quantity, 'cost', OLD.cost, 'currency', OLD.currency, 'planned_for', OLD.planned_for,
      'done_at', OLD.done_at, 'inspection', OLD.inspection, 'note', OLD.note, 'row_version', OLD.row_version));
END;
CREATE TRIGGER inspector_logged_insert AFTER INSERT ON inspector WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, after)
  VALUES ('inspector', NEW.fid, 'insert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('name', NEW.name, 'certificate', NEW.certificate, 'valid_until', NEW.valid_until, 'login', NEW.login,
      'district', NEW.district));
END;
CREATE TRIGGER inspector_logged_update AFTER UPDATE ON inspector WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
  AND (NEW.name IS NOT OLD.name OR NEW.certificate IS NOT OLD.certificate OR NEW.valid_until IS NOT OLD.valid_until
    OR NEW.login IS NOT OLD.login OR NEW.district IS NOT OLD.district)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before, after)
  VALUES ('inspector', OLD.fid, 'update', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('name', OLD.name, 'certificate', OLD.certificate, 'valid_until', OLD.valid_until, 'login', OLD.login,
      'district', OLD.district),
    json_object('name', NEW.name, 'certificate', NEW.certificate, 'valid_until', NEW.valid_until, 'login', NEW.login,
      'district', NEW.district));
END;
CREATE TRIGGER inspector_logged_delete AFTER DELETE ON inspector WHEN NOT EXISTS (SELECT 1 FROM bulk_act)
BEGIN
  INSERT INTO change_log (table_name, row_id, act, changed_at, before)
  VALUES ('inspector', OLD.fid, 'delete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    json_object('name', OLD.name, 'certificate', OLD.certificate, 'valid_until', OLD.valid_until, 'login', OLD.login,
      'district', OLD.district));
END;
CREATE TRIGGER citizen_report_version_check BEFORE UPDATE ON citizen_report
WHEN NEW.base_version IS NOT NULL AND NEW.base_version <> OLD.row_version
BEGIN SELECT RAISE(ABORT, 'This report was changed by somebody else meanwhile: read it again, then repeat your change.'); END;
CREATE TRIGGER citizen_report_raised AFTER UPDATE OF facility, inspection, words, state, answer_words, assigned_to, due,
  base_version ON citizen_report
BEGIN UPDATE citizen_report SET row_version = OLD.row_version + 1, base_version = NULL WHERE fid = OLD.fid; END;

-- ---------------------------------------------------------------- the history itself
CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'The history of changes is never deleted.'); END;
CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
WHEN OLD.seal IS NOT NULL OR NEW.fid IS NOT OLD.fid OR NEW.table_name IS NOT OLD.table_name
  OR NEW.row_id IS NOT OLD.row_id OR NEW.act IS NOT OLD.act OR NEW.changed_at IS NOT OLD.changed_at
  OR NEW.changed_by IS NOT OLD.changed_by OR NEW.login IS NOT OLD.login OR NEW.before IS NOT OLD.before
  OR NEW.after IS NOT OLD.after
BEGIN SELECT RAISE(ABORT, 'The history of changes is never rewritten.'); END;

-- Hexagons are some hundreds, written anew as a whole; reports are few. An index finds them no sooner, and every program
-- that opens the file reads its triggers first.
DROP TRIGGER rtree_hexagon_geom_insert;
DROP TRIGGER rtree_hexagon_geom_update1;
DROP TRIGGER rtree_hexagon_geom_update2;
DROP TRIGGER rtree_hexagon_geom_update3;
DROP TRIGGER rtree_hexagon_geom_update4;
DROP TRIGGER rtree_hexagon_geom_delete;
DROP TABLE rtree_hexagon_geom;
DROP TRIGGER rtree_citizen_report_geom_insert;
DROP TRIGGER rtree_citizen_report_geom_update1;
DROP TRIGGER rtree_citizen_report_geom_update2;
DROP TRIGGER rtree_citizen_report_geom_update3;
DROP TRIGGER rtree_citizen_report_geom_update4;
DROP TRIGGER rtree_citizen_report_geom_delete;
DROP TABLE rtree_citizen_report_geom;
DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' AND table_name IN ('hexagon', 'citizen_report');

--! internal facility_merge facility_merge_part finding facility_due
