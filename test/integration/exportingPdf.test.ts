import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readJourneyAttachment } from '../../src/main/importers/pdf/journeyAttachment.ts'
import { docToDraft } from '../../src/shared/domain/draft/fromDoc.ts'
import { JourneyFile } from '../../src/shared/domain/draft/journeyDraft.ts'
import {
  cleanUp,
  exported,
  folder,
  fontsOf,
  NOW,
  namesOf,
  pageSizes,
  picturesOf,
  RESOURCES,
  run,
  saved,
  skipped,
  squeezed,
  templateDraft,
  textOf,
  toDoc,
  why,
} from './exportingSamples.ts'

afterAll(cleanUp)
vi.setConfig({ testTimeout: 180_000 })

const templates = readdirSync(join(RESOURCES, 'templates')).map((file) => file.replace('.json', ''))

/** A 40 × 30 JPEG in one colour. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAAeACgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKpgAAAP/9k='

function fileIn(path: string): unknown {
  const read = readJourneyAttachment(readFileSync(path))
  if (!read.ok) throw new Error(read.code)
  return JSON.parse(Buffer.from(read.bytes).toString('utf8'))
}

describe.skipIf(skipped)(`a journey as PDF${why}`, () => {
  it.each(templates)('prints the template %s on one page, with every name in it, and gives it back', async (id) => {
    const doc = toDoc(templateDraft(id))
    const path = saved((await exported(doc)).bytes)
    expect(pageSizes(path)).toHaveLength(1)
    const text = textOf(path)
    for (const name of namesOf(doc)) expect(text).toContain(squeezed(name))
    expect(fontsOf(path).filter(({ embedded }) => !embedded)).toEqual([])
    expect(run('pdfimages', '-list', path).trim().split('\n')).toHaveLength(2)
    run('qpdf', '--check', path)
    expect(JourneyFile.parse(fileIn(path)).journey).toEqual(docToDraft(doc))
  })

  it('is tagged, has language, title, author and dates of its own, and an outline by stage', async () => {
    const doc = toDoc(templateDraft('bakery', 'en'), 'Três Irmãos & Filhas')
    const path = saved((await exported(doc, { language: 'en' })).bytes)
    const info = run('pdfinfo', '-isodates', path)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    expect(info).toContain(doc.journey.name)
    expect(info).toMatch(/^Author:\s+Três Irmãos & Filhas$/m)
    expect(info).toMatch(/^Producer:\s+Percurso$/m)
    expect(info).toMatch(/^JavaScript:\s+no$/m)
    expect(info).toMatch(/^CreationDate:\s+2026-11-23T12:00:00/m)
    const plain = Buffer.from(run('qpdf', '--qdf', '--object-streams=disable', path, '-'), 'utf8').toString()
    expect(plain).toMatch(/\/Lang \((en)\)|\/Lang <feff0065006e>/)
    expect(plain).toMatch(/\/DisplayDocTitle true/)
    expect(plain).toMatch(/\/MarkInfo/)
    const outline = [...plain.matchAll(/\/Title (<feff[0-9a-f]+>|\([^\n]*\))/g)].map(([, title]) => decoded(title!))
    for (const stage of doc.stages)
      expect(
        outline.some((title) => title.includes(stage.name)),
        stage.name,
      ).toBe(true)
    expect(run('pdfdetach', '-list', path)).toContain('percurso-journey.json')
  })

  it('has exactly the size of the paper, to half a millimetre', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const sizes = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] } as const
    for (const [paper, [short, long]] of Object.entries(sizes)) {
      for (const orientation of ['portrait', 'landscape'] as const) {
        const path = saved((await exported(doc, { paper: paper as 'A4', orientation })).bytes)
        const [[width, height]] = pageSizes(path) as [[number, number]]
        const [w, h] = orientation === 'portrait' ? [short, long] : [long, short]
        expect(Math.abs(width - w), `${paper} ${orientation}`).toBeLessThan(0.05)
        expect(Math.abs(height - h), `${paper} ${orientation}`).toBeLessThan(0.05)
      }
    }
  })

  it('holds exactly the pictures that the user placed', async () => {
    const draft = templateDraft('bakery')
    const step = draft.stages[0]!.steps[0]!
    draft.lanes.push({ ref: 'pictures', role: 'images', name: '' })
    draft.assets.push({ ref: 'photo', mime: 'image/jpeg', base64: JPEG })
    step.cards.push({ lane: 'pictures', kind: 'image', text: 'A vitrine', asset: 'photo' })
    const doc = toDoc(draft)
    const { bytes, warnings } = await exported(doc, {}, { assets: picturesOf(draft) })
    const path = saved(bytes)
    const list = run('pdfimages', '-list', path).trim().split('\n').slice(2)
    expect(list).toHaveLength(1)
    expect(list[0]).toMatch(/\b40\s+30\b/)
    expect(warnings).toEqual([])
    expect(JourneyFile.parse(fileIn(path)).journey.assets.map(({ base64 }) => base64)).toEqual([JPEG])
    const gone = await exported(doc)
    expect(gone.warnings.map(({ code }) => code)).toContain('PICTURE_MISSING')
  })

  it('keeps accents, symbols and emoji as text', async () => {
    const draft = templateDraft('bakery')
    draft.connections.length = 0
    draft.stages[0]!.name = 'Ação & reação — “às vezes”'
    draft.stages[0]!.steps[0]!.name = 'Pão 🥐 e café ☕ ñ Ł ő € ½'
    draft.stages[0]!.steps[0]!.touchpoints[0]!.name = 'Família 👨‍👩‍👧 👍🏽 🇧🇷 1️⃣'
    const path = saved((await exported(toDoc(draft))).bytes)
    const text = textOf(path)
    expect(text).toContain(squeezed('Ação & reação — “às vezes”'))
    expect(text).toContain(squeezed('Pão 🥐 e café ☕ ñ Ł ő € ½'))
    for (const emoji of ['👨', '👩', '👧', '👍', '🇧🇷']) expect(text).toContain(emoji)
    expect(
      fontsOf(path)
        .map(({ name }) => name)
        .join(),
    ).toMatch(/NotoEmoji/)
    expect(
      fontsOf(path)
        .map(({ name }) => name)
        .join(),
    ).not.toMatch(/Color|DejaVu|Liberation/)
  })

  it('is the same file, byte for byte, when nothing has changed', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const [one, two] = [await exported(doc), await exported(doc)]
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(two.bytes))).toBe(0)
    expect(NOW.startsWith('2026-11-23')).toBe(true)
  })

  it('leaves no half file when it is cancelled, in whichever phase', async () => {
    const doc = toDoc(templateDraft('bakery'))
    for (const at of ['drawing', 'printing', 'tiling', 'finishing']) {
      const control = new AbortController()
      const work = exported(
        doc,
        { tile: 'A4' },
        {
          signal: control.signal,
          onProgress: (phase) => {
            if (phase !== at) return
            setTimeout(() => control.abort(), 1)
          },
        },
      )
      await expect(work, at).rejects.toMatchObject({ code: 'CANCELLED' })
    }
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it('tells its progress, never falling', async () => {
    const told: [string, number][] = []
    await exported(toDoc(templateDraft('bakery')), { tile: 'A3' }, { onProgress: (...step) => told.push(step) })
    expect(told.map(([phase]) => phase)).toEqual(['drawing', 'printing', 'tiling', 'finishing', 'writing'])
    const fractions = told.map(([, fraction]) => fraction)
    expect(fractions.toSorted((a, b) => a - b)).toEqual(fractions)
  })
})

function decoded(title: string): string {
  if (title.startsWith('(')) return title.slice(1, -1).replace(/\\(.)/g, '$1')
  return Buffer.from(title.slice(5, -1), 'hex').swap16().toString('utf16le')
}
