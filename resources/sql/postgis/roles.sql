-- The group roles. They belong to the whole server, hold no password and do not log in; people's own logins are made members.
--   psql -X -1 -v ON_ERROR_STOP=1 -d city -f roles.sql
-- Needs the right to create roles. Running it once more changes nothing.
DO $$
DECLARE
  role_name text;
  meaning text;
  part text;
  whole text;
BEGIN
  FOR role_name, meaning IN VALUES
    ('reader', 'sees maps, cards and plans; changes nothing'),
    ('inspector', 'records inspections'),
    ('editor', 'keeps the register right: facilities, districts, imports, verifying inspections'),
    ('planner', 'evaluates, ranks, plans works'),
    ('moderator', 'answers residents; sees who wrote'),
    ('department', 'answers the reports assigned to it, tells of works done'),
    ('admin', 'owns the city: model, rights, upgrades'),
    ('public', 'published views only; may hand in a report')
  LOOP
    IF to_regrole('inclusive_city_' || role_name) IS NULL THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', 'inclusive_city_' || role_name);
      EXECUTE format('COMMENT ON ROLE %I IS %L', 'inclusive_city_' || role_name, 'Inclusive City: ' || meaning);
    END IF;
  END LOOP;
  -- Who is the second may do what the first may.
  FOR part, whole IN VALUES
    ('reader', 'inspector'), ('inspector', 'editor'), ('reader', 'planner'), ('reader', 'moderator'),
    ('reader', 'department'), ('editor', 'admin'), ('planner', 'admin'), ('moderator', 'admin')
  LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_auth_members
        WHERE roleid = to_regrole('inclusive_city_' || part) AND member = to_regrole('inclusive_city_' || whole)) THEN
      EXECUTE format('GRANT %I TO %I', 'inclusive_city_' || part, 'inclusive_city_' || whole);
    END IF;
  END LOOP;
END $$;
