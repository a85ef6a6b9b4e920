import type { i18n } from 'i18next'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'
import { type DiffLine, diffWords } from '../timeline/diffWords.ts'
import type { Wished } from './useWished.ts'

const figure = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

/** "−1 Incomoda", or that nobody has said. */
export const feelingWords = (i18n: i18n, words: LayoutWords, value: number | null): string =>
  value === null ? i18n.t('branch.noFeeling') : `${figure(value)} ${words.feelings[value + 2] ?? ''}`

/** Whose feeling stands for a part: the journey's first persona's, else the first there is. */
export function feelingOf(doc: JourneyDoc, valence: readonly Valence[]): number | null {
  const first = doc.personas[0]?.id ?? null
  return (valence.find((v) => v.personaId === first) ?? valence[0])?.value ?? null
}

/** Every difference as a sentence, what changed with what it was and what it becomes. */
export function wishLines(i18n: i18n, words: LayoutWords, { from, to, diff }: Wished): DiffLine[] {
  const lines = diffWords(i18n, words, from, to, diff)
  const changed = new Map(diff.changed.map((c) => [`${c.kind}:${c.id}`, c.fields]))
  return lines.map((line) => {
    const fields = line.fate === 'changed' ? changed.get(line.key) : undefined
    return fields ? { ...line, note: changeNote(i18n, words, { from, to }, line, fields) } : line
  })
}

function changeNote(
  i18n: i18n,
  words: LayoutWords,
  { from, to }: Pick<Wished, 'from' | 'to'>,
  line: DiffLine,
  fields: readonly string[],
): string {
  const [kind, id] = [line.key.slice(0, line.key.indexOf(':')), line.key.slice(line.key.indexOf(':') + 1)]
  const lists = { step: 'steps', stage: 'stages', touchpoint: 'touchpoints', card: 'cards', lane: 'lanes' } as const
  const list = lists[kind as keyof typeof lists]
  const [before, after] = [from, to].map((doc) => {
    const rows = (list ? doc[list] : []) as readonly { readonly id: string }[]
    return (rows.find((row) => row.id === id) ?? {}) as Readonly<Record<string, unknown>>
  })
  const t = i18n.t
  const arrow = (a: string, b: string): string => `${a} → ${b}`
  const channel = (doc: JourneyDoc, value: unknown): string => {
    const found = doc.channels.find((c) => c.id === value)
    return found ? found.name || words.channels[found.kind] : '—'
  }
  const said = (field: string): string => {
    const [a, b] = [before?.[field], after?.[field]]
    const key = `timeline.field.${field}`
    const name = i18n.exists(key) ? t(key as 'timeline.field.name') : t('timeline.field.other')
    switch (field) {
      case 'name':
      case 'text':
        return typeof a === 'string' && a.trim() !== '' ? t('branch.was', { name: short(a) }) : name
      case 'valence':
        return arrow(
          feelingWords(i18n, words, feelingOf(from, a as readonly Valence[])),
          feelingWords(i18n, words, feelingOf(to, b as readonly Valence[])),
        )
      case 'channelId':
        return arrow(channel(from, a), channel(to, b))
      case 'owner':
        return `${name}: ${arrow(String(a) || t('branch.nobodyYet'), String(b) || t('branch.nobodyYet'))}`
      case 'isKey':
        return t(b ? 'branch.yesKey' : 'branch.noKey')
      case 'duration':
        return `${name}: ${arrow(String(a) || '—', String(b) || '—')}`
      case 'importance':
        return `${name}: ${arrow(a === null ? '—' : String(a), b === null ? '—' : String(b))}`
      default:
        return name
    }
  }
  // Another channel brings another class along: one change, not three.
  const own = fields.includes('channelId') ? fields.filter((f) => f !== 'medium' && f !== 'control') : fields
  return [...new Set(own.map(said))].join(' · ')
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
