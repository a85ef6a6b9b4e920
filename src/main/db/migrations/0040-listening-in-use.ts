import type { Migration } from './migration.ts'

/** In a trigger: the answer as it now is counts. */
const COUNTED_IN = `  INSERT INTO feedback_tally (touchpoint_id, day, batch_id, channel, persona_id, scale, score, n)
    SELECT ifnull(new.touchpoint_id, ''), substr(new.at, 1, 10), ifnull(new.batch_id, ''), new.channel,
      ifnull(new.persona_id, ''), new.scale, new.score, 1
    WHERE new.scale IS NOT NULL AND new.score IS NOT NULL
    ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO feedback_month (touchpoint_id, channel, scale, score, month, batch_id, n, newest)
    SELECT ifnull(new.touchpoint_id, ''), new.channel, new.scale, new.score, substr(new.at, 1, 7), ifnull(new.batch_id, ''),
      1, substr(new.at, 1, 10)
    WHERE new.scale IS NOT NULL AND new.score IS NOT NULL
    ON CONFLICT DO UPDATE SET n = n + 1, newest = max(newest, excluded.newest);
`
const MONTH_OF_OLD = `touchpoint_id = ifnull(old.touchpoint_id, '') AND channel = old.channel AND scale = old.scale
    AND score = old.score AND month = substr(old.at, 1, 7) AND batch_id = ifnull(old.batch_id, '')`
/** The answer as it was before counts no more. */
const COUNTED_OUT = `  UPDATE feedback_tally SET n = n - 1 WHERE old.scale IS NOT NULL AND old.score IS NOT NULL
    AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10)
    AND batch_id = ifnull(old.batch_id, '') AND channel = old.channel AND persona_id = ifnull(old.persona_id, '')
    AND scale = old.scale AND score = old.score;
  DELETE FROM feedback_tally WHERE n = 0 AND touchpoint_id = ifnull(old.touchpoint_id, '') AND day = substr(old.at, 1, 10);
  UPDATE feedback_month SET n = n - 1,
    newest = CASE WHEN newest > substr(old.at, 1, 10) THEN newest ELSE ifnull((
      SELECT max(t.day) FROM feedback_tally t WHERE t.touchpoint_id = ifnull(old.touchpoint_id, '')
        AND t.day >= substr(old.at, 1, 7) AND t.day < substr(old.at, 1, 7) || '~' AND t.batch_id = ifnull(old.batch_id, '')
        AND t.channel = old.channel AND t.scale = old.scale AND t.score = old.score), newest) END
    WHERE old.scale IS NOT NULL AND old.score IS NOT NULL AND ${MONTH_OF_OLD};
  DELETE FROM feedback_month WHERE n = 0 AND ${MONTH_OF_OLD};
`

/**
 * Listening in use: answers found by what they are picked out by, figures of all time by month, one change to a million
 * answers, themes set by hand, kiosks, and customers who are forgotten.
 */
export const listeningInUse: Migration = {
  number: 40,
  name: 'listeningInUse',
  sql: `
-- A number that stands for source and identity in the index, a third as long; 0 where there is no identity.
ALTER TABLE feedback ADD COLUMN identity_key INTEGER NOT NULL DEFAULT 0;
UPDATE feedback SET identity_key = identity_key_of(source, identity) WHERE identity <> '';
ALTER TABLE feedback ADD COLUMN themes_by TEXT NOT NULL DEFAULT 'rules';
-- Undo and redo write records as they were kept: those of before get the new field too.
UPDATE change_row SET
  before = json_insert(before, '$.themesBy', 'rules'),
  after = json_insert(after, '$.themesBy', 'rules')
WHERE kind = 'feedback';

DROP INDEX feedback_identity;
-- Not unique: what undo has hidden may come in again.
CREATE INDEX feedback_identity ON feedback (identity_key) WHERE identity_key <> 0;
DROP INDEX feedback_at;
-- All that answers are picked out by, in the order in which they are shown: a page of a filter is found in it alone.
CREATE INDEX feedback_inbox ON feedback (
  at, row, touchpoint_id, channel, sentiment, status, source, score, scale ->> '$.kind', batch_id
);
CREATE INDEX feedback_tagged ON feedback (at, row) WHERE tags <> '[]';

-- The same by month and without personas, in the order in which figures ask: those of all time need not read every day.
CREATE TABLE feedback_month (
  touchpoint_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  scale TEXT NOT NULL,
  score REAL NOT NULL,
  month TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  n INTEGER NOT NULL,
  newest TEXT NOT NULL,
  PRIMARY KEY (touchpoint_id, channel, scale, score, month, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO feedback_month (touchpoint_id, channel, scale, score, month, batch_id, n, newest)
  SELECT touchpoint_id, channel, scale, score, substr(day, 1, 7), batch_id, sum(n), max(day)
  FROM feedback_tally GROUP BY 1, 2, 3, 4, 5, 6;

DROP TRIGGER feedback_added;
DROP TRIGGER feedback_removed;
DROP TRIGGER feedback_counted;
-- An import writes these for a whole chunk at a time, which is four times as fast.
CREATE TRIGGER feedback_added AFTER INSERT ON feedback
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = new.batch_id AND complete = 0)
BEGIN
  INSERT INTO feedback_words (rowid, text) VALUES (new.row, new.text);
  INSERT INTO feedback_theme (theme_id, feedback_row) SELECT DISTINCT value, new.row FROM json_each(new.theme_ids);
${COUNTED_IN}END;
CREATE TRIGGER feedback_removed AFTER DELETE ON feedback
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = old.batch_id AND complete = 0)
BEGIN
  INSERT INTO feedback_words (feedback_words, rowid, text) VALUES ('delete', old.row, old.text);
  DELETE FROM feedback_theme WHERE feedback_row = old.row;
${COUNTED_OUT}END;
CREATE TRIGGER feedback_counted AFTER UPDATE OF touchpoint_id, at, channel, persona_id, scale, score, batch_id ON feedback
  WHEN old.touchpoint_id IS NOT new.touchpoint_id OR old.at IS NOT new.at OR old.channel IS NOT new.channel
    OR old.persona_id IS NOT new.persona_id OR old.scale IS NOT new.scale OR old.score IS NOT new.score
    OR old.batch_id IS NOT new.batch_id
BEGIN
${COUNTED_OUT}${COUNTED_IN}END;

-- One change to all answers of a filter: one record, and beside it which answers they were and what they said before.
CREATE TABLE feedback_sweep (
  id TEXT PRIMARY KEY,
  change TEXT NOT NULL CHECK (json_valid(change)),
  count INTEGER NOT NULL
) STRICT;
CREATE TABLE feedback_swept (
  sweep_id TEXT NOT NULL,
  feedback_id TEXT NOT NULL,
  before TEXT,
  PRIMARY KEY (sweep_id, feedback_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sentiment_correction_text ON sentiment_correction (text);

-- A screen at the counter that asks customers.
CREATE TABLE kiosk (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  questions TEXT NOT NULL CHECK (json_valid(questions)),
  choose_from TEXT NOT NULL CHECK (json_valid(choose_from)),
  choose_text TEXT NOT NULL,
  comment TEXT NOT NULL,
  thanks TEXT NOT NULL,
  idle_seconds INTEGER NOT NULL,
  pin_salt TEXT NOT NULL,
  pin_hash TEXT NOT NULL
) STRICT;

-- With which words all stored answers were last read; they are read again where today's words are others.
CREATE TABLE reading (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  words TEXT NOT NULL
) STRICT;

-- A step that said something of a person who was erased: it stays in the log, and undo stops at it.
ALTER TABLE change_set ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));

-- For how many months what names or quotes a person is kept; none: for ever.
CREATE TABLE retention (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600)
) STRICT;
`,
}
