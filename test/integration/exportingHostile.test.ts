import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../src/main/platform/printer/browserProcess.ts'
import { findBrowsers } from '../../src/main/platform/printer/findBrowser.ts'
import { docToDraft } from '../../src/shared/domain/draft/fromDoc.ts'
import type { JourneyDraft } from '../../src/shared/domain/draft/journeyDraft.ts'
import type { JourneyDoc } from '../../src/shared/domain/journey/journeyDoc.ts'
import {
  cleanUp,
  exported,
  fontsOf,
  pageSizes,
  run,
  saved,
  skipped,
  templateDraft,
  toDoc,
  why,
} from './exportingSamples.ts'

afterAll(cleanUp)

const PATIENCE_MS = 180_000

const HOSTILE = {
  script: '<script>document.title="RUN"</script><img src=x onerror="document.title=\'RUN\'">',
  markup: ']]></text></svg><svg onload="document.title=\'RUN\'"><foreignObject>&lt;b&gt; &#0; &nbsp; " \' < >',
  style: '</style><style>*{display:none}@import "http://127.0.0.1:1/x";</style>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as somebody may type it
  formula: "=cmd|' /C calc'!A0 ${process.exit()} {{count}} $t(errors.BUSY) %s %n",
  control: 'a\u0000b\u0007c\u001bd\u007fe\u0085f\ufffeg\uffffh\ud800i\udc00j\u2028k\u2029l\r\nm\tn',
  rtl: 'שלום עולם \u202egnirts\u202c مرحبا بالعالم \u2066x\u2069',
  pdf: '() <</Type /Catalog /OpenAction (x)>> endstream endobj \\) %%EOF',
  long: 'ana '.repeat(2_500),
  word: 'A'.repeat(10_000),
  emoji: '👨‍👩‍👧‍👦'.repeat(500),
} as const

/** The same words in every field that takes words; of 10,000 letters, the lesser fields take 300. */
function filledWith(text: string): JourneyDoc {
  const note = text.length < 10_000 ? text : text.slice(0, 300)
  const source = templateDraft('bakery')
  const draft: JourneyDraft = { ...source, stages: source.stages.slice(0, 1), connections: [] }
  const step = { ...draft.stages[0]!.steps[0]!, name: text, description: note }
  step.touchpoints = step.touchpoints.slice(0, 2).map((t) => ({ ...t, name: text, description: note, owner: note }))
  step.cards = step.cards.slice(0, 3).map((card) => ({ ...card, text }))
  const second = { ...step, ref: 'second', touchpoints: [], cards: [] }
  draft.stages = [{ name: text, duration: note, notes: note, steps: [step, second] }]
  draft.connections = [{ kind: 'step', from: step.ref, to: 'second', label: note }]
  draft.personas = draft.personas.map((persona) => ({ ...persona, name: note, role: note, description: note }))
  draft.channels = draft.channels.map((channel) => ({ ...channel, name: note }))
  draft.lanes = draft.lanes.map((lane) => ({ ...lane, name: note }))
  return toDoc({ ...draft, name: text, scenario: note, expectations: note, tags: [text.slice(0, 200)] }, text)
}

describe.skipIf(skipped)(`hostile words in every field${why}`, () => {
  it.each(Object.entries(HOSTILE))(
    '%s: one sound PDF page that runs nothing and gives the words back',
    async (_, text) => {
      const doc = filledWith(text)
      const { bytes } = await exported(doc)
      const path = saved(bytes)
      run('qpdf', '--check', path)
      const info = run('pdfinfo', path)
      expect(info).toMatch(/^JavaScript:\s+no$/m)
      expect(info).not.toMatch(/^Title:\s+RUN/m)
      const [[width, height]] = pageSizes(path) as [[number, number]]
      expect(Math.max(width, height)).toBeLessThanOrEqual(5_080.01)
      expect(fontsOf(path).every(({ embedded }) => embedded)).toBe(true)
      const attached = saved(new Uint8Array(), 'json')
      run('pdfdetach', '-save', '1', '-o', attached, path)
      expect(JSON.parse(readFileSync(attached, 'utf8')).journey).toEqual(JSON.parse(JSON.stringify(docToDraft(doc))))
    },
  )

  it.each(['script', 'markup', 'long'] as const)(
    '%s: tiles stay tiles',
    async (kind) => {
      const { bytes, pages } = await exported(filledWith(HOSTILE[kind]), { paper: 'A2', tile: 'A4' })
      expect(pageSizes(saved(bytes))).toHaveLength(pages)
    },
    PATIENCE_MS,
  )

  it(
    'is well-formed SVG without one element more than harmless words give',
    async () => {
      const browser = await startBrowser(findBrowsers(process.env, process.platform)[0]!)
      const { devtools } = await browser.openPage()
      const look = async (svg: string): Promise<Record<string, number | string>> => {
        const expression = `(() => {
        const doc = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')
        const all = [...doc.querySelectorAll('*')]
        return {
          root: doc.documentElement.nodeName,
          broken: doc.querySelectorAll('parsererror').length,
          odd: all.filter((e) => /^(script|foreignObject|iframe|img|a|use|animate|set)$/i.test(e.localName)).length,
          styles: doc.querySelectorAll('style').length,
          handlers: all.flatMap((e) => e.getAttributeNames()).filter((name) => /^on/i.test(name)).length,
        }
      })()`
        const asked = { expression, returnByValue: true }
        const { result } = await devtools.send<{ result: { value: Record<string, number> } }>('Runtime.evaluate', asked)
        return result.value
      }
      for (const [kind, text] of Object.entries(HOSTILE)) {
        const { bytes } = await exported(filledWith(text), { format: 'svg' })
        const seen = await look(Buffer.from(bytes).toString('utf8'))
        expect(seen, kind).toEqual({ root: 'svg', broken: 0, odd: 0, styles: 1, handlers: 0 })
      }
      await browser.close()
    },
    PATIENCE_MS,
  )
})
