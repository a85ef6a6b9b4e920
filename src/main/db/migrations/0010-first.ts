import type { Migration } from './migration.ts'

/** The house's first tables: records, pictures, the change log, receipts of commands. */
export const first: Migration = {
  number: 10,
  name: 'first',
  sql: `
CREATE TABLE workspace (
  id TEXT PRIMARY KEY CHECK (id = 'workspace'),
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE asset (
  id TEXT PRIMARY KEY,
  mime TEXT NOT NULL CHECK (mime IN ('image/png','image/jpeg','image/webp')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE persona (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  description TEXT NOT NULL,
  picture_asset_id TEXT REFERENCES asset (id) ON DELETE RESTRICT,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX persona_picture ON persona (picture_asset_id) WHERE picture_asset_id IS NOT NULL;

CREATE TABLE channel (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  medium TEXT NOT NULL CHECK (medium IN ('digital','physical')),
  control TEXT NOT NULL CHECK (control IN ('direct','indirect')),
  order_key TEXT NOT NULL
) STRICT;

CREATE TABLE journey (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asIs','toBe')),
  scenario TEXT NOT NULL,
  expectations TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  order_key TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE journey_persona (
  journey_id TEXT NOT NULL REFERENCES journey (id) ON DELETE RESTRICT,
  persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  PRIMARY KEY (journey_id, persona_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX journey_persona_persona ON journey_persona (persona_id);

CREATE TABLE stage (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL REFERENCES journey (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  duration TEXT NOT NULL,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX stage_journey ON stage (journey_id);

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  stage_id TEXT NOT NULL REFERENCES stage (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('assumed','observed','measured','proposed')),
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX step_stage ON step (stage_id);

CREATE TABLE step_valence (
  step_id TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
  persona_id TEXT REFERENCES persona (id) ON DELETE RESTRICT,
  value INTEGER NOT NULL CHECK (value BETWEEN -2 AND 2),
  position INTEGER NOT NULL,
  PRIMARY KEY (step_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX step_valence_persona ON step_valence (step_id, ifnull(persona_id, ''));
CREATE INDEX step_valence_of ON step_valence (persona_id);

CREATE TABLE lane (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL REFERENCES journey (id) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX lane_journey ON lane (journey_id);

CREATE TABLE touchpoint (
  id TEXT PRIMARY KEY,
  step_id TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
  lane_id TEXT NOT NULL REFERENCES lane (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  channel_id TEXT REFERENCES channel (id) ON DELETE RESTRICT,
  medium TEXT NOT NULL CHECK (medium IN ('digital','physical')),
  control TEXT NOT NULL CHECK (control IN ('direct','indirect')),
  is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  owner TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('assumed','observed','measured','proposed')),
  linked_journey_id TEXT REFERENCES journey (id) ON DELETE RESTRICT,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX touchpoint_step ON touchpoint (step_id);
CREATE INDEX touchpoint_lane ON touchpoint (lane_id);
CREATE INDEX touchpoint_channel ON touchpoint (channel_id);
CREATE INDEX touchpoint_link ON touchpoint (linked_journey_id) WHERE linked_journey_id IS NOT NULL;

CREATE TABLE touchpoint_valence (
  touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE RESTRICT,
  persona_id TEXT REFERENCES persona (id) ON DELETE RESTRICT,
  value INTEGER NOT NULL CHECK (value BETWEEN -2 AND 2),
  position INTEGER NOT NULL,
  PRIMARY KEY (touchpoint_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX touchpoint_valence_persona ON touchpoint_valence (touchpoint_id, ifnull(persona_id, ''));
CREATE INDEX touchpoint_valence_of ON touchpoint_valence (persona_id);

CREATE TABLE card (
  id TEXT PRIMARY KEY,
  lane_id TEXT NOT NULL REFERENCES lane (id) ON DELETE RESTRICT,
  step_id TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  asset_id TEXT REFERENCES asset (id) ON DELETE RESTRICT,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX card_lane ON card (lane_id);
CREATE INDEX card_step ON card (step_id);
CREATE INDEX card_asset ON card (asset_id) WHERE asset_id IS NOT NULL;

CREATE TABLE connection (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL REFERENCES journey (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL,
  from_step_id TEXT REFERENCES step (id) ON DELETE RESTRICT,
  to_step_id TEXT REFERENCES step (id) ON DELETE RESTRICT,
  from_touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE RESTRICT,
  to_touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE RESTRICT,
  label TEXT NOT NULL,
  order_key TEXT NOT NULL,
  CHECK (
    (kind = 'step' AND from_step_id IS NOT NULL AND to_step_id IS NOT NULL
      AND from_touchpoint_id IS NULL AND to_touchpoint_id IS NULL)
    OR (kind = 'touchpoint' AND from_touchpoint_id IS NOT NULL AND to_touchpoint_id IS NOT NULL
      AND from_step_id IS NULL AND to_step_id IS NULL))
) STRICT;
CREATE INDEX connection_journey ON connection (journey_id);
CREATE INDEX connection_from_step ON connection (from_step_id) WHERE from_step_id IS NOT NULL;
CREATE INDEX connection_to_step ON connection (to_step_id) WHERE to_step_id IS NOT NULL;
CREATE INDEX connection_from_touchpoint ON connection (from_touchpoint_id) WHERE from_touchpoint_id IS NOT NULL;
CREATE INDEX connection_to_touchpoint ON connection (to_touchpoint_id) WHERE to_touchpoint_id IS NOT NULL;

CREATE TABLE change_set (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  label_key TEXT NOT NULL,
  label_params TEXT NOT NULL CHECK (json_valid(label_params)),
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX change_set_undone ON change_set (undone, seq);

CREATE TABLE change_row (
  seq INTEGER NOT NULL REFERENCES change_set (seq) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  journey_id TEXT,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_journey ON change_row (journey_id, seq) WHERE journey_id IS NOT NULL;

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  route TEXT NOT NULL,
  output TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_at ON receipt (at);
`,
}
