import type { i18n, TFunction } from 'i18next'
import type { Moved, Overview, WorkAt } from '../domain/overview/overview.ts'
import type { Gap } from '../domain/ranking/gap.ts'
import type { KeyPoint } from '../domain/ranking/keyPoint.ts'
import type { Reason } from '../domain/ranking/reason.ts'
import type { ReportLine, ReportTile } from '../layout/report/reportWords.ts'
import { metricName, valueText } from './figureText.ts'
import { sayDue } from './improvementText.ts'
import { gapText, reasonText } from './rankingText.ts'

interface Voice {
  readonly t: TFunction
  readonly language: i18n['language']
}

/** Where a line of a tile leads to. */
export type OverviewAct =
  | { readonly to: 'touchpoint'; readonly journeyId: string; readonly id: string }
  | { readonly to: 'improvement'; readonly id: string }
  | { readonly to: 'gap'; readonly gap: Gap }

export interface OverviewLine extends ReportLine {
  readonly id: string
  readonly act: OverviewAct
}

export const OVERVIEW_TILES = ['hurts', 'better', 'late', 'unknown'] as const
export interface OverviewTile extends ReportTile {
  readonly of: (typeof OVERVIEW_TILES)[number]
  readonly lines: readonly OverviewLine[]
}

const nameOf = (t: TFunction, name: string): string => name || t('ranking.unnamed.touchpoint')

/** What hurts, what gets better, what is late and what nobody knows, in words, for the window and for paper. */
export function overviewTiles(voice: Voice, overview: Overview): OverviewTile[] {
  const { t } = voice
  const { hurting, touchpoints, compared, lateCount, openCount, doneCount, gapCount, gaps, today } = overview
  const worse = overview.worse.map((each) => movedLine(voice, each))
  const hurts = overview.hurts.map((each) => hurtLine(voice, each))
  const done = overview.done.map((each) => doneLine(voice, each, today))
  const work = [...overview.late, ...overview.soon].map((each) => workLine(voice, each, today))
  const more = (count: number): string => (count > 0 ? t('overview.more', { count }) : '')
  return [
    {
      of: 'hurts',
      look: 'pain',
      title: t('overview.tile.hurts.title'),
      count: t('overview.tile.hurts.count', { hurting, all: touchpoints }),
      lines: [...worse.slice(0, 2), ...hurts],
      none: t('overview.tile.hurts.none'),
      more: more(hurting - hurts.length),
    },
    {
      of: 'better',
      look: 'gain',
      title: t('overview.tile.better.title'),
      count: t('overview.tile.better.count', { count: compared }),
      lines: [...overview.better.map((each) => movedLine(voice, each)), ...done],
      none: t(compared > 0 ? 'overview.tile.better.noneMoved' : 'overview.tile.better.none'),
      more: more(doneCount - done.length),
    },
    {
      of: 'late',
      look: 'late',
      title: t('overview.tile.late.title'),
      count:
        openCount > 0
          ? t('overview.tile.late.count', { late: lateCount, open: openCount })
          : t('overview.tile.late.idle'),
      lines: work,
      none: t(openCount > 0 ? 'overview.tile.late.none' : 'overview.tile.late.nothing'),
      more: more(lateCount - overview.late.length),
    },
    {
      of: 'unknown',
      look: 'open',
      title: t('overview.tile.unknown.title'),
      count: t('overview.tile.unknown.count', { count: gapCount }),
      lines: gaps.map((gap) => ({
        id: `${gap.key} ${gap.id}`,
        text: gapText(voice, gap),
        note: gap.kind === 'journey' ? '' : gap.journey,
        act: { to: 'gap', gap },
      })),
      none: t('overview.tile.unknown.none'),
      more: more(gapCount - gaps.length),
    },
  ]
}

/** What speaks loudest of it hurting. */
const HURTING: ReadonlySet<Reason['key']> = new Set(['fallen', 'satisfaction', 'satisfactionAssumed', 'complaints'])

function hurtLine(voice: Voice, { place, reasons }: KeyPoint): OverviewLine {
  const why = reasons.find(({ key }) => HURTING.has(key)) ?? reasons[0]
  return {
    id: place.id,
    text: nameOf(voice.t, place.name),
    note: why ? reasonText(voice, why) : '',
    act: { to: 'touchpoint', journeyId: place.journeyId, id: place.id },
  }
}

function movedLine(voice: Voice, moved: Moved): OverviewLine {
  const { t } = voice
  const { place, metric, before, after, n, change } = moved
  const values = {
    name: nameOf(t, place.name),
    metric: metricName(voice, metric),
    before: valueText(voice, before, moved),
    after: valueText(voice, after, moved),
  }
  return {
    id: `${change} ${place.id}`,
    text: change === 'better' ? t('overview.tile.better.moved', values) : t('overview.tile.hurts.worse', values),
    note: t('overview.tile.better.base', { n: t('figures.n', { count: n }) }),
    act: { to: 'touchpoint', journeyId: place.journeyId, id: place.id },
  }
}

function doneLine(voice: Voice, { id, title, doneAt }: WorkAt, today: string): OverviewLine {
  const day = sayDue(voice, (doneAt ?? today).slice(0, 10), today)
  return {
    id,
    text: title || voice.t('improvement.newTitle'),
    note: voice.t('overview.tile.better.done', { day }),
    act: { to: 'improvement', id },
  }
}

/** "atrasada há 3 dias · Ana": until when and whose. */
export function workNote(voice: Voice, { dueOn, daysLate, owner }: WorkAt, today: string): string {
  const { t } = voice
  const due =
    daysLate > 0
      ? t('overview.tile.late.days', { count: daysLate })
      : dueOn === null
        ? ''
        : dueOn === today
          ? t('overview.tile.late.today')
          : t('overview.tile.late.due', { day: sayDue(voice, dueOn, today) })
  return [due, owner || t('overview.tile.late.nobody')].filter((part) => part !== '').join(' · ')
}

function workLine(voice: Voice, work: WorkAt, today: string): OverviewLine {
  return {
    id: work.id,
    text: work.title || voice.t('improvement.newTitle'),
    note: workNote(voice, work, today),
    act: { to: 'improvement', id: work.id },
  }
}
