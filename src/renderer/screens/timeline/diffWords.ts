import type { i18n } from 'i18next'
import type { DocDiff } from '../../../shared/domain/compare/docDiff.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'
import type { Fate } from './diffMarks.ts'

/** One difference in words. */
export interface DiffLine {
  /** Of the node on the map. */
  readonly key: string
  readonly fate: Fate
  readonly kind: string
  readonly name: string
  /** What else is to be said: which fields, where from, what went along. */
  readonly note: string
}

type Doc = Pick<
  JourneyDoc,
  'stages' | 'steps' | 'lanes' | 'touchpoints' | 'cards' | 'connections' | 'personas' | 'views'
>

function nameIn(docs: readonly JourneyDoc[], kind: string, id: string, words: LayoutWords): string {
  const find = <K extends keyof Doc>(list: K) => {
    for (const doc of docs) {
      const row = (doc[list] as readonly { id: string }[]).find((r) => r.id === id)
      if (row) return row as Doc[K][number]
    }
    return undefined
  }
  switch (kind) {
    case 'stage':
      return find('stages')?.name || words.unnamedStage
    case 'step':
      return find('steps')?.name || words.unnamedStep
    case 'lane': {
      const lane = find('lanes')
      return lane ? lane.name || words.lanes[lane.role] : ''
    }
    case 'touchpoint':
      return find('touchpoints')?.name || words.unnamedTouchpoint
    case 'card':
      return find('cards')?.text ?? ''
    case 'persona':
      return find('personas')?.name ?? ''
    case 'view':
      return find('views')?.name ?? ''
    case 'connection': {
      const c = find('connections')
      if (!c) return ''
      const kindOf = c.kind === 'step' ? 'step' : 'touchpoint'
      return `${nameIn(docs, kindOf, c.fromId, words)} → ${nameIn(docs, kindOf, c.toId, words)}`
    }
    default:
      return docs[0]?.journey.name ?? ''
  }
}

/** Everything that differs as sentences one can read, in the order: came, went, moved, changed. */
export function diffWords(i18n: i18n, words: LayoutWords, from: JourneyDoc, to: JourneyDoc, diff: DocDiff): DiffLine[] {
  const t = i18n.t
  const docs = [to, from]
  const kindName = (kind: string): string =>
    kind === 'view' ? t('timeline.view') : t(`inspector.kind.${kind as 'step'}`)
  const line = (fate: Fate, kind: string, id: string, note: string): DiffLine => {
    const name = nameIn(docs, kind, id, words).replace(/\s+/g, ' ').trim()
    return { key: `${kind}:${id}`, fate, kind: kindName(kind), name: name || kindName(kind), note }
  }
  const lone = (fate: 'added' | 'removed'): DiffLine[] => {
    const all = diff[fate]
    const parent = new Map(all.map((l) => [`${l.kind}:${l.id}`, l.inside && `${l.inside.kind}:${l.inside.id}`]))
    const along = new Map<string, number>()
    for (const l of all) {
      let top = `${l.kind}:${l.id}`
      for (let up = parent.get(top); up; up = parent.get(up)) top = up
      if (l.inside) along.set(top, (along.get(top) ?? 0) + 1)
    }
    return all
      .filter((l) => l.inside === null)
      .map((l) => {
        const count = along.get(`${l.kind}:${l.id}`) ?? 0
        return line(fate, l.kind, l.id, count > 0 ? t('timeline.diff.along', { count }) : '')
      })
  }
  const field = (name: string): string => {
    const key = `timeline.field.${name}`
    return i18n.exists(key) ? t(key as 'timeline.field.name') : t('timeline.field.other')
  }
  return [
    ...lone('added'),
    ...lone('removed'),
    ...diff.moved.map((m) => {
      const left = m.from?.stepId ?? m.from?.stageId
      const place = left ? nameIn([from], m.from?.stepId ? 'step' : 'stage', left, words) : ''
      return line('moved', m.kind, m.id, place ? t('timeline.diff.cameFrom', { place }) : t('timeline.diff.reordered'))
    }),
    ...diff.changed.map((c) => line('changed', c.kind, c.id, [...new Set(c.fields.map(field))].join(', '))),
  ]
}
