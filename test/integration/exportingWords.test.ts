import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORDS } from '../../src/main/services/exporting/words.ts'

const rooms = ['src/main/exporters/text', 'src/main/services/exporting', 'src/shared/layout/print']
const source = rooms
  .map((room) => resolve(import.meta.dirname, '../..', room))
  .flatMap((room) => readdirSync(room).map((file) => readFileSync(join(room, file), 'utf8')))
  .join('\n')

describe('warnings of exports', () => {
  it('have a sentence each, in both languages', () => {
    const told = [...source.matchAll(/(?:\.add\(\s*|code: )'([A-Z_]+)'/g)].map(([, code]) => code!)
    expect(told.length).toBeGreaterThan(15)
    for (const words of Object.values(WORDS)) {
      for (const code of told) expect(Object.keys(words.warnings), code).toContain(code)
      for (const sentence of Object.values(words.warnings)) expect(sentence).toMatch(/\.$/)
    }
  })

  it('ask for the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const [code, sentence] of Object.entries(WORDS['pt-BR'].warnings)) {
      expect(values((WORDS.en.warnings as Record<string, string>)[code]!), code).toEqual(values(sentence))
    }
  })
})
