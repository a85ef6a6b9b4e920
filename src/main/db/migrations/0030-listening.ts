import type { Migration } from './migration.ts'

/**
 * What customers say and what is counted: answers, cases, visits, figures, and the files that they came in. Views
 * learn whose lines they hide.
 */
export const listening: Migration = {
  number: 30,
  name: 'listening',
  sql: `
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  recipe_id TEXT,
  rows_read INTEGER NOT NULL,
  rows_added INTEGER NOT NULL,
  rows_updated INTEGER NOT NULL,
  rows_refused INTEGER NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  -- 0 while its rows are still being written: what is left of it is removed at the next start
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
) STRICT;

-- A row as it was read, after pseudonymisation: where an entry comes from.
CREATE TABLE source_row (
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE RESTRICT,
  line INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (batch_id, line)
) STRICT, WITHOUT ROWID;

-- Touchpoints and personas are named by id alone: a removal, and the undo of it, need not touch a million answers.
CREATE TABLE feedback (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  batch_id TEXT REFERENCES import_batch (id) ON DELETE RESTRICT,
  line INTEGER,
  source TEXT NOT NULL,
  identity TEXT NOT NULL,
  at TEXT NOT NULL,
  touchpoint_id TEXT,
  persona_id TEXT,
  channel TEXT NOT NULL,
  place TEXT NOT NULL CHECK (json_valid(place)),
  question TEXT NOT NULL,
  scale TEXT CHECK (scale IS NULL OR json_valid(scale)),
  score REAL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  sentiment TEXT,
  sentiment_by TEXT NOT NULL,
  theme_ids TEXT NOT NULL CHECK (json_valid(theme_ids)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  status TEXT NOT NULL,
  person_key TEXT
) STRICT;
-- Not unique: what undo has hidden may come in again.
CREATE INDEX feedback_identity ON feedback (source, identity) WHERE identity <> '';
CREATE INDEX feedback_at ON feedback (at, row);
CREATE INDEX feedback_touchpoint ON feedback (touchpoint_id, at) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX feedback_batch ON feedback (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX feedback_person ON feedback (person_key) WHERE person_key IS NOT NULL;

CREATE TABLE feedback_theme (
  theme_id TEXT NOT NULL,
  feedback_row INTEGER NOT NULL,
  PRIMARY KEY (theme_id, feedback_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_theme_row ON feedback_theme (feedback_row);

CREATE VIRTUAL TABLE feedback_words USING fts5 (
  text, content = 'feedback', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2"
);

-- Answers counted by day: figures over a million answers are sums over these.
CREATE TABLE feedback_tally (
  touchpoint_id TEXT NOT NULL,
  day TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  persona_id TEXT NOT NULL,
  scale TEXT NOT NULL,
  score REAL NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (touchpoint_id, day, batch_id, channel, persona_id, scale, score)
) STRICT, WITHOUT ROWID;

-- An import writes these for a whole chunk at a time, which is four times as fast.
CREATE TRIGGER feedback_added AFTER INSERT ON feedback
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = new.batch_id AND complete = 0)
BEGIN
  INSERT INTO feedback_words (rowid, text) VALUES (new.row, new.text);
  INSERT INTO feedback_theme (theme_id, feedback_row) SELECT DISTINCT value, new.row FROM json_each(new.theme_ids);
  INSERT INTO feedback_tally (touchpoint_id, day, batch_id, channel, persona_id, scale, score, n)
    SELECT ifnull(new.touchpoint_id, ''), substr(new.at, 1, 10), ifnull(new.batch_id, ''), new.channel,
      ifnull(new.persona_id, ''), new.scale, new.score, 1
    WHERE new.scale IS NOT NULL AND new.score IS NOT NULL
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER feedback_removed AFTER DELETE ON feedback
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = old.batch_id AND complete = 0)
BEGIN
  INSERT INTO feedback_words (feedback_words, rowid, text) VALUES ('delete', old.row, old.text);
  DELETE FROM feedback_theme WHERE feedback_row = old.row;
  UPDATE feedback_tally SET n = n - 1 WHERE old.scale IS NOT NULL AND old.score IS NOT NULL
    AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10)
    AND batch_id = ifnull(old.batch_id, '') AND channel = old.channel AND persona_id = ifnull(old.persona_id, '')
    AND scale = old.scale AND score = old.score;
  DELETE FROM feedback_tally WHERE n = 0 AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10);
END;
CREATE TRIGGER feedback_words_changed AFTER UPDATE OF text ON feedback WHEN old.text IS NOT new.text BEGIN
  INSERT INTO feedback_words (feedback_words, rowid, text) VALUES ('delete', old.row, old.text);
  INSERT INTO feedback_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER feedback_themes_changed AFTER UPDATE OF theme_ids ON feedback WHEN old.theme_ids IS NOT new.theme_ids BEGIN
  DELETE FROM feedback_theme WHERE feedback_row = new.row;
  INSERT INTO feedback_theme (theme_id, feedback_row) SELECT DISTINCT value, new.row FROM json_each(new.theme_ids);
END;
CREATE TRIGGER feedback_counted AFTER UPDATE OF touchpoint_id, at, channel, persona_id, scale, score, batch_id ON feedback
  WHEN old.touchpoint_id IS NOT new.touchpoint_id OR old.at IS NOT new.at OR old.channel IS NOT new.channel
    OR old.persona_id IS NOT new.persona_id OR old.scale IS NOT new.scale OR old.score IS NOT new.score
    OR old.batch_id IS NOT new.batch_id
BEGIN
  UPDATE feedback_tally SET n = n - 1 WHERE old.scale IS NOT NULL AND old.score IS NOT NULL
    AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10)
    AND batch_id = ifnull(old.batch_id, '') AND channel = old.channel AND persona_id = ifnull(old.persona_id, '')
    AND scale = old.scale AND score = old.score;
  DELETE FROM feedback_tally WHERE n = 0 AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10);
  INSERT INTO feedback_tally (touchpoint_id, day, batch_id, channel, persona_id, scale, score, n)
    SELECT ifnull(new.touchpoint_id, ''), substr(new.at, 1, 10), ifnull(new.batch_id, ''), new.channel,
      ifnull(new.persona_id, ''), new.scale, new.score, 1
    WHERE new.scale IS NOT NULL AND new.score IS NOT NULL
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TABLE service_case (
  id TEXT PRIMARY KEY,
  batch_id TEXT REFERENCES import_batch (id) ON DELETE RESTRICT,
  line INTEGER,
  source TEXT NOT NULL,
  identity TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  touchpoint_id TEXT,
  channel TEXT NOT NULL,
  place TEXT NOT NULL CHECK (json_valid(place)),
  first_response_seconds REAL,
  resolution_seconds REAL,
  answered INTEGER CHECK (answered IN (0, 1)),
  contacts INTEGER,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  person_key TEXT
) STRICT;
CREATE INDEX service_case_identity ON service_case (source, identity) WHERE identity <> '';
CREATE INDEX service_case_touchpoint ON service_case (touchpoint_id, opened_at);
CREATE INDEX service_case_batch ON service_case (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX service_case_person ON service_case (person_key) WHERE person_key IS NOT NULL;

CREATE TABLE visit (
  row INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE RESTRICT,
  line INTEGER NOT NULL,
  source TEXT NOT NULL,
  identity TEXT NOT NULL,
  at TEXT NOT NULL,
  touchpoint_id TEXT,
  channel TEXT NOT NULL,
  -- as the source names it
  place_name TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('won', 'lost')),
  person_key TEXT NOT NULL
) STRICT;
CREATE INDEX visit_identity ON visit (source, identity);
CREATE INDEX visit_person ON visit (person_key, at);
CREATE INDEX visit_touchpoint ON visit (touchpoint_id, at);
CREATE INDEX visit_batch ON visit (batch_id);

CREATE TABLE measurement (
  id TEXT PRIMARY KEY,
  batch_id TEXT REFERENCES import_batch (id) ON DELETE RESTRICT,
  line INTEGER,
  source TEXT NOT NULL,
  identity TEXT NOT NULL,
  metric TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  n INTEGER,
  touchpoint_id TEXT,
  channel TEXT NOT NULL,
  place TEXT NOT NULL CHECK (json_valid(place))
) STRICT;
CREATE INDEX measurement_identity ON measurement (source, identity) WHERE identity <> '';
CREATE INDEX measurement_metric ON measurement (metric, touchpoint_id, from_day);
CREATE INDEX measurement_batch ON measurement (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE target (
  id TEXT PRIMARY KEY,
  metric TEXT NOT NULL,
  touchpoint_id TEXT,
  goal REAL NOT NULL,
  alarm REAL,
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down'))
) STRICT;

CREATE TABLE recipe (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  routing TEXT NOT NULL CHECK (json_valid(routing)),
  used_at TEXT NOT NULL
) STRICT;

CREATE TABLE sentiment_correction (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  sentiment TEXT NOT NULL
) STRICT;

CREATE TABLE own_theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  words TEXT NOT NULL CHECK (json_valid(words)),
  takes_in TEXT NOT NULL CHECK (json_valid(takes_in))
) STRICT;

-- What stands for a person in this file is made with this; it leaves the file with no export.
CREATE TABLE pseudonym_key (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  key BLOB NOT NULL
) STRICT;

ALTER TABLE view ADD COLUMN hidden_persona_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(hidden_persona_ids));
-- Undo, redo and versions write records as they were kept: those of before get the new field too.
UPDATE change_row SET
  before = json_insert(before, '$.hiddenPersonaIds', json('[]')),
  after = json_insert(after, '$.hiddenPersonaIds', json('[]'))
WHERE kind = 'view';
UPDATE version SET doc = json_set(doc, '$.views', (
  SELECT json_group_array(json_insert(value, '$.hiddenPersonaIds', json('[]'))) FROM json_each(version.doc, '$.views')
)) WHERE json_array_length(doc, '$.views') > 0;
`,
}
