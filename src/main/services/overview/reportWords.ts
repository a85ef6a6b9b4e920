import { daysLate } from '../../../shared/domain/improvement/late.ts'
import type { Overview } from '../../../shared/domain/overview/overview.ts'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import { leakageOf } from '../../../shared/domain/touchpoint/leakage.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import { dayText, metricName, valueText } from '../../../shared/i18n/figureText.ts'
import { columnName } from '../../../shared/i18n/improvementText.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { ageText, alarmText } from '../../../shared/i18n/measuredLook.ts'
import { overviewTiles, workNote } from '../../../shared/i18n/overviewText.ts'
import { gapText, reasonText } from '../../../shared/i18n/rankingText.ts'
import { leakageText } from '../../../shared/i18n/stakeText.ts'
import { effectText, neededText, verdictSentence } from '../../../shared/i18n/verdictText.ts'
import type { ReportList, ReportWords } from '../../../shared/layout/report/reportWords.ts'
import { alertsOf } from '../listening/measuredNow.ts'
import { allVerdicts } from '../proof/verdicts.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** So many of each list stand on paper; the rest is in the file. */
const MOST = { points: 40, improvements: 200, gaps: 100 } as const

type Voice = ReturnType<typeof createI18n>

/** All that a report says. */
export async function reportWords(
  file: OpenFile,
  language: Language,
  { overview, reading }: { readonly overview: Overview; readonly reading: KeyReading },
): Promise<ReportWords> {
  const voice = createI18n(language)
  const { t } = voice
  return {
    over: file.state.name,
    title: t('overview.reportTitle'),
    date: dayText(voice, overview.today),
    tiles: overviewTiles(voice, overview),
    lists: [
      pointList(voice, reading),
      improvementList(voice, file, overview.today),
      await verdictList(voice, file, overview.today),
      await alertList(voice, file, overview.today),
      gapList(voice, reading),
    ],
    foot: (page, pages) => t('overview.foot', { page: String(page), pages: String(pages) }),
  }
}

function pointList(voice: Voice, { points }: KeyReading): ReportList {
  const { t } = voice
  const shown = points.slice(0, MOST.points).map((point) => ({ ...point, lost: point.stake && leakageOf(point.stake) }))
  return {
    title: t('overview.list.points'),
    intro: t('overview.list.pointsIntro', { shown: shown.length, all: points.length }),
    items: shown.map(({ place, rank, reasons, quadrant, owner, lost }) => ({
      sign: String(rank),
      text: place.name || t('ranking.unnamed.touchpoint'),
      note: [
        t(`ranking.quadrant.${quadrant ?? 'unknown'}`),
        place.journey,
        place.stage,
        owner ? t('keyPoints.owner', { name: owner }) : t('keyPoints.nobody'),
        lost ? leakageText(voice, lost) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      lines: reasons.map((reason) =>
        t('overview.list.weight', { weight: String(reason.weight), text: reasonText(voice, reason) }),
      ),
    })),
  }
}

function improvementList(voice: Voice, file: OpenFile, today: string): ReportList {
  const { t } = voice
  const columns = new Map(file.find.boardColumns().map((column) => [column.id, column]))
  return {
    title: t('overview.list.improvements'),
    intro: '',
    items: file.find
      .improvements()
      .filter(({ columnId }) => columns.get(columnId)?.state !== 'dropped')
      .slice(0, MOST.improvements)
      .map((each) => {
        const column = columns.get(each.columnId)
        const state = column?.state ?? 'idea'
        const work = { ...each, daysLate: daysLate(each, state, today) }
        const { done, all } = { done: each.tasks.filter((task) => task.done).length, all: each.tasks.length }
        return {
          sign: '',
          text: each.title || t('improvement.newTitle'),
          note: [column ? columnName(t, column) : '', workNote(voice, work, today), all > 0 ? `${done}/${all}` : '']
            .filter((part) => part !== '')
            .join(' · '),
          lines: each.problem.trim() === '' ? [] : [each.problem.trim()],
        }
      }),
  }
}

/** What shall prove each improvement, and what the answers say of it; put on paper it counts as no look. */
async function verdictList(voice: Voice, file: OpenFile, today: string): Promise<ReportList> {
  const verdicts = await allVerdicts(file, {}, today as never)
  return {
    title: voice.t('overview.list.verdicts'),
    intro: '',
    items: verdicts.map((verdict) => ({
      sign: '',
      text: verdict.title || voice.t('improvement.newTitle'),
      note: [metricName(voice, verdict.metric), verdict.place, verdict.segment]
        .filter((part) => part !== '')
        .join(' · '),
      lines: [verdictSentence(voice, verdict), effectText(voice, verdict), neededText(voice, verdict)].filter(
        (line) => line !== null,
      ),
    })),
  }
}

async function alertList(voice: Voice, file: OpenFile, today: string): Promise<ReportList> {
  const { t } = voice
  const alerts = await alertsOf(file, today as never)
  return {
    title: t('overview.list.alerts'),
    intro: '',
    items: alerts.map((alert) => ({
      sign: '',
      text: `${alert.place.name || t('ranking.unnamed.touchpoint')}: ${metricName(voice, alert.figure.metric)} ${valueText(voice, alert.figure.value ?? 0, alert.figure)}, ${alarmText(voice, alert)}`,
      note: [
        alert.place.journey,
        alert.figure.n === null ? t('figures.noN') : t('figures.n', { count: alert.figure.n }),
        ageText(voice, alert.age.days),
      ].join(' · '),
      lines: [],
    })),
  }
}

function gapList(voice: Voice, { gaps }: KeyReading): ReportList {
  return {
    title: voice.t('overview.list.gaps'),
    intro: '',
    items: gaps.slice(0, MOST.gaps).map((gap) => ({
      sign: '',
      text: gapText(voice, gap),
      note: gap.kind === 'journey' ? '' : gap.journey,
      lines: [],
    })),
  }
}
