import type { i18n } from 'i18next'
import type { Language } from '../../../shared/domain/language.ts'
import type { FigureGroup, FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { type FigureSort, sorted, tableRows } from '../../../shared/domain/listening/figureTable.ts'
import { type Figure, reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import { stateWords } from '../../../shared/domain/metric/formula.ts'
import { groupName, metricName } from '../../../shared/i18n/figureText.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import type { Cell, Table } from '../../exporters/table/table.ts'
import { type FigureQuestion, readFigures } from '../listening/readFigures.ts'
import type { OpenFile } from '../workspace/openFile.ts'

const COLUMNS = [
  ['group', 32],
  ['metric', 30],
  ['value', 12],
  ['unit', 12],
  ['low', 12],
  ['high', 12],
  ['n', 10],
  ['state', 40],
  ['from', 12],
  ['to', 12],
  ['newest', 14],
] as const
const SEGMENT = ['segment', 32] as const

/**
 * A row for every figure: those of everything together, then those of each group. Values and the ends of their 95 %
 * margin are numbers in the unit that stands beside them, to four places. Where the question has no first or last day,
 * that cell is empty. Figures of a group of customers say in a last column of which.
 */
export function figuresTable(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  question: FigureQuestion,
  sort: FigureSort | null,
  voice: i18n,
  language: Language,
): Table {
  const { t } = voice
  const { channels } = layoutWords(language)
  const { by, ...whole } = question
  const read = (asked: FigureQuestion): FigureRow[] => readFigures(file, asked, (kind) => channels[kind])
  const segment = question.segmentId === undefined ? null : (file.store.segment.get(question.segmentId)?.name ?? '')
  const row = rowMaker(voice, question, segment)
  return {
    name: t('tables.name.figures'),
    columns: [...COLUMNS, ...(segment === null ? [] : [SEGMENT])].map(([key, width]) => ({
      heading: t(`tables.figures.${key}`),
      width,
    })),
    pages: (async function* () {
      yield read(whole).map((figure) => row(null, figure))
      if (!by) return
      const rows = read(question)
      yield (sort ? inOrder(rows, sort, language) : rows).map((figure) => row(by, figure))
    })(),
  }
}

const inOrder = (rows: readonly FigureRow[], sort: FigureSort, language: Language): FigureRow[] =>
  sorted(tableRows(rows), sort, language).flatMap(({ cells }) => [...cells.values()])

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)))
const dayCell = (day: string | undefined): Cell => (day === undefined ? null : { moment: day })

function rowMaker(
  voice: i18n,
  { from, to }: FigureQuestion,
  segment: string | null,
): (by: FigureGroup | null, row: FigureRow) => Cell[] {
  const { t } = voice
  return (by, { figure, key, id, newest }) => {
    const margin = reliedOn(figure)
    // A thing of the map without a name has an empty key, too.
    const group = key === '' && id !== null ? t('figures.unnamed') : groupName(voice, by, key)
    return [
      group,
      metricName(voice, figure.metric),
      rounded(figure.value),
      t(`tables.unit.${unitOf(figure)}`),
      rounded(margin?.low ?? null),
      rounded(margin?.high ?? null),
      figure.n,
      t(stateWords(figure)),
      dayCell(from),
      dayCell(to),
      { moment: newest },
      ...(segment === null ? [] : [segment]),
    ]
  }
}

const unitOf = ({ unit, statistic }: Figure) => (statistic === 'nps' ? ('points' as const) : unit)
