import type { Migration } from './migration.ts'

/**
 * What is seen, improved and proved, and tags of touchpoints. The new records refer to records of the map by id alone, as
 * answers do: what is removed takes them along or leaves them in the same step, and undo brings both back.
 */
export const improving: Migration = {
  number: 50,
  name: 'improving',
  sql: `
ALTER TABLE touchpoint ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
-- Undo and redo write records as they were kept: those of before get the new field too.
UPDATE change_row SET
  before = json_insert(before, '$.tags', json('[]')),
  after = json_insert(after, '$.tags', json('[]'))
WHERE kind = 'touchpoint';
UPDATE change_row SET
  before = json_insert(before, '$.filter.tags', json('[]')),
  after = json_insert(after, '$.filter.tags', json('[]'))
WHERE kind = 'view';

CREATE TABLE board_column (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('idea', 'planned', 'doing', 'done', 'dropped')),
  order_key TEXT NOT NULL
) STRICT;
INSERT INTO board_column (id, name, state, order_key)
  VALUES ('idea', '', 'idea', 'a0'), ('planned', '', 'planned', 'a1'), ('doing', '', 'doing', 'a2'), ('done', '', 'done', 'a3');

CREATE TABLE criterion (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  axis TEXT NOT NULL CHECK (axis IN ('impact', 'effort')),
  weight REAL NOT NULL,
  order_key TEXT NOT NULL
) STRICT;
INSERT INTO criterion (id, name, axis, weight, order_key)
  VALUES ('impact', '', 'impact', 1, 'a0'), ('effort', '', 'effort', 1, 'a1');

CREATE TABLE improvement (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  problem TEXT NOT NULL,
  hypothesis TEXT NOT NULL CHECK (json_valid(hypothesis)),
  tasks TEXT NOT NULL CHECK (json_valid(tasks)),
  owner TEXT NOT NULL,
  start_on TEXT,
  due_on TEXT,
  scores TEXT NOT NULL CHECK (json_valid(scores)),
  cost REAL,
  column_id TEXT NOT NULL,
  order_key TEXT NOT NULL,
  origin TEXT NOT NULL,
  links TEXT NOT NULL CHECK (json_valid(links)),
  attachments TEXT NOT NULL CHECK (json_valid(attachments)),
  remarks TEXT NOT NULL CHECK (json_valid(remarks)),
  proof TEXT CHECK (json_valid(proof)),
  created_at TEXT NOT NULL,
  done_at TEXT
) STRICT;
CREATE INDEX improvement_column ON improvement (column_id, order_key);
CREATE INDEX improvement_due ON improvement (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  truth TEXT NOT NULL,
  look_every INTEGER,
  order_key TEXT NOT NULL
) STRICT;
CREATE TABLE fact_reading (
  id TEXT PRIMARY KEY,
  fact_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  says TEXT NOT NULL,
  since TEXT,
  looked_on TEXT NOT NULL,
  agrees INTEGER CHECK (agrees IN (0, 1)),
  asset_id TEXT REFERENCES asset (id) ON DELETE RESTRICT,
  link TEXT NOT NULL
) STRICT;
CREATE INDEX fact_reading_place ON fact_reading (fact_id, channel_id);
CREATE INDEX fact_reading_channel ON fact_reading (channel_id);
CREATE INDEX fact_reading_asset ON fact_reading (asset_id) WHERE asset_id IS NOT NULL;
CREATE TABLE voice_word (
  id TEXT PRIMARY KEY,
  word TEXT NOT NULL,
  use TEXT NOT NULL CHECK (use IN ('use', 'avoid')),
  instead TEXT NOT NULL,
  order_key TEXT NOT NULL
) STRICT;

CREATE TABLE playbook (
  id TEXT PRIMARY KEY,
  touchpoint_id TEXT NOT NULL,
  promise TEXT NOT NULL,
  dos TEXT NOT NULL CHECK (json_valid(dos)),
  donts TEXT NOT NULL CHECK (json_valid(donts)),
  script TEXT NOT NULL,
  service_level TEXT NOT NULL,
  call TEXT NOT NULL,
  questions TEXT NOT NULL CHECK (json_valid(questions))
) STRICT;
CREATE INDEX playbook_touchpoint ON playbook (touchpoint_id);
CREATE TABLE quiz_run (
  id TEXT PRIMARY KEY,
  playbook_id TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  "right" INTEGER NOT NULL,
  asked INTEGER NOT NULL
) STRICT;
CREATE INDEX quiz_run_playbook ON quiz_run (playbook_id, at);
CREATE TABLE checklist (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  items TEXT NOT NULL CHECK (json_valid(items)),
  order_key TEXT NOT NULL
) STRICT;
CREATE TABLE shopper_visit (
  id TEXT PRIMARY KEY,
  checklist_id TEXT NOT NULL,
  on_day TEXT NOT NULL,
  who TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX shopper_visit_checklist ON shopper_visit (checklist_id, on_day);

CREATE TABLE empathy_note (
  id TEXT PRIMARY KEY,
  persona_id TEXT NOT NULL,
  area TEXT NOT NULL CHECK (area IN ('says', 'thinks', 'does', 'feels', 'pains', 'gains')),
  text TEXT NOT NULL,
  journey_id TEXT,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX empathy_note_persona ON empathy_note (persona_id);
CREATE INDEX empathy_note_journey ON empathy_note (journey_id) WHERE journey_id IS NOT NULL;

CREATE TABLE segment (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  order_key TEXT NOT NULL
) STRICT;
CREATE TABLE variation (
  id TEXT PRIMARY KEY,
  touchpoint_id TEXT NOT NULL,
  segment_id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX variation_touchpoint ON variation (touchpoint_id);
CREATE INDEX variation_segment ON variation (segment_id);

CREATE TABLE stake (
  id TEXT PRIMARY KEY,
  touchpoint_id TEXT NOT NULL,
  volume TEXT CHECK (json_valid(volume)),
  drop_share TEXT CHECK (json_valid(drop_share)),
  ticket TEXT CHECK (json_valid(ticket))
) STRICT;
CREATE INDEX stake_touchpoint ON stake (touchpoint_id);

CREATE TABLE set_aside (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE INDEX set_aside_subject ON set_aside (subject_id);

-- How improvements stood before is read from the log of steps.
CREATE INDEX change_row_improvement ON change_row (record_id, seq) WHERE kind = 'improvement';

CREATE TABLE branch (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL,
  origin_id TEXT NOT NULL,
  pairs TEXT NOT NULL CHECK (json_valid(pairs)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX branch_journey ON branch (journey_id);
CREATE INDEX branch_origin ON branch (origin_id);
`,
}
