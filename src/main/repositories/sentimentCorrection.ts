import type { Mapping } from './repository.ts'

export const sentimentCorrectionMapping: Mapping<'sentimentCorrection', 'sentiment_correction'> = {
  kind: 'sentimentCorrection',
  table: 'sentiment_correction',
  columns: ['id', 'text', 'language', 'sentiment'],
  toRow: (c) => ({ id: c.id, text: c.text, language: c.language, sentiment: c.sentiment }),
  fromRow: (row) => ({ id: row.id, text: row.text, language: row.language, sentiment: row.sentiment }),
}
