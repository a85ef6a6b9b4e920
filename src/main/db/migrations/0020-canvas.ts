import type { Migration } from './migration.ts'

/** What the canvas keeps: shelves, presenter's notes, personas in full, views, named versions. */
export const canvas: Migration = {
  number: 20,
  name: 'canvas',
  sql: `
ALTER TABLE journey ADD COLUMN archived_at TEXT;
ALTER TABLE journey ADD COLUMN trashed_at TEXT;
ALTER TABLE stage ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE persona ADD COLUMN avatar TEXT NOT NULL DEFAULT '';
ALTER TABLE persona ADD COLUMN facts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facts));
ALTER TABLE persona ADD COLUMN goals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(goals));
ALTER TABLE persona ADD COLUMN frustrations TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(frustrations));
ALTER TABLE persona ADD COLUMN quotes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(quotes));

CREATE TABLE view (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL REFERENCES journey (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  filter TEXT NOT NULL CHECK (json_valid(filter)),
  collapsed_lane_ids TEXT NOT NULL CHECK (json_valid(collapsed_lane_ids)),
  focus_stage_id TEXT,
  order_key TEXT NOT NULL
) STRICT;
CREATE INDEX view_journey ON view (journey_id);

-- A moment kept whole: it must outlive its journey, so nothing in it refers to a row.
CREATE TABLE version (
  id TEXT PRIMARY KEY,
  journey_id TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  doc TEXT NOT NULL CHECK (json_valid(doc))
) STRICT;
CREATE INDEX version_journey ON version (journey_id, at);

-- Undo and redo write records as the log has them: those of before get the new fields too.
UPDATE change_row SET
  before = json_insert(before, '$.archivedAt', NULL, '$.trashedAt', NULL),
  after = json_insert(after, '$.archivedAt', NULL, '$.trashedAt', NULL)
WHERE kind = 'journey';
UPDATE change_row SET before = json_insert(before, '$.notes', ''), after = json_insert(after, '$.notes', '')
WHERE kind = 'stage';
UPDATE change_row SET
  before = json_insert(before, '$.avatar', '', '$.facts', json('[]'), '$.goals', json('[]'),
    '$.frustrations', json('[]'), '$.quotes', json('[]')),
  after = json_insert(after, '$.avatar', '', '$.facts', json('[]'), '$.goals', json('[]'),
    '$.frustrations', json('[]'), '$.quotes', json('[]'))
WHERE kind = 'persona';
`,
}
