import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/shared/i18n/languages.ts'
import {
  cleanUp,
  exported,
  namesOf,
  RESOURCES,
  run,
  saved,
  skipped,
  templateDraft,
  toDoc,
  why,
} from './exportingSamples.ts'

afterAll(cleanUp)
vi.setConfig({ testTimeout: 180_000 })

const templates = readdirSync(join(RESOURCES, 'templates')).map((file) => file.replace('.json', ''))
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ')

describe.skipIf(skipped)(`what a plain text reader finds in a printed map${why}`, () => {
  it.each(templates)('%s: every name, unbroken by its number, a hyphen or the column beside it', async (id) => {
    for (const language of LANGUAGES) {
      const doc = toDoc(templateDraft(id, language))
      const path = saved((await exported(doc, { language })).bytes)
      // Without -raw: the reading order is the reader's own guess from where the letters stand.
      const text = folded(run('pdftotext', '-enc', 'UTF-8', path, '-'))
      expect(namesOf(doc).filter((name) => !text.includes(folded(name)))).toEqual([])
    }
  })
})
