import { useTranslation } from 'react-i18next'
import type { TableRow } from '../../../shared/domain/listening/figureTable.ts'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { lookAtFigures, useFigures } from '../../state/figuresStore.ts'
import { AlertList } from './AlertList.tsx'
import { ConversationsPart, OF_CONVERSATIONS } from './ConversationsPart.tsx'
import { FigureFilters } from './FigureFilters.tsx'
import { FigurePage } from './FigurePage.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { NoFigures } from './NoFigures.tsx'
import { type FigureTableData, useFigureRows } from './useFigureRows.ts'

/** The figures of the business: a table, or one of them in full. */
export function FiguresPane() {
  const shown = useFigures((s) => s.shown)
  return shown ? <FigurePage key={JSON.stringify(shown)} shown={shown} /> : <FigureTablePage />
}

function FigureTablePage() {
  const { t } = useTranslation()
  const asked = useFigureRows()
  const view = useFigures((s) => s.view)
  const talked = asked.state === 'there' && hasConversations(asked.data)
  return (
    <Pane>
      <PaneHead title={t('figures.title')} lead={t('figures.lead')}>
        <FigureFilters isTable={!(view === 'conversations' && talked)} />
      </PaneHead>
      <AlertList />
      {asked.state === 'loading' ? (
        <Loading text={t('figures.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('figures.failed')} again={asked.again} />
      ) : asked.data.whole.length === 0 && asked.data.rows.length === 0 ? (
        <NoFigures ever={asked.data.ever} />
      ) : (
        <Found data={asked.data} />
      )}
    </Pane>
  )
}

const hasConversations = ({ whole }: FigureTableData): boolean =>
  whole.some(({ figure }) => OF_CONVERSATIONS.has(figure.metric))

/** The table; where conversations were counted, also when and how they go. */
function Found({ data }: { readonly data: FigureTableData }) {
  const { t } = useTranslation()
  const view = useFigures((s) => s.view)
  const table = <FiguresTable {...data} placeOf={placesOf(data)} />
  if (!hasConversations(data)) return table
  return (
    <>
      <div>
        <Segmented
          label={t('figures.view.label')}
          value={view}
          choices={(['table', 'conversations'] as const).map((each) => ({
            value: each,
            label: t(`figures.view.${each}`),
          }))}
          onChoose={(next) => lookAtFigures({ view: next })}
        />
      </div>
      {view === 'conversations' ? <ConversationsPart places={data.places} /> : table}
    </>
  )
}

/** Under the name of a touchpoint or stage: its journey, where there are several. */
function placesOf({ places }: FigureTableData): (row: TableRow) => string {
  const several = new Set(places.map((place) => place.journeyId)).size > 1
  const found = new Map(
    places.flatMap((place) => [
      [place.id, several ? place.journey : place.stage],
      [place.stageId, several ? place.journey : ''],
    ]),
  )
  return ({ recordId }) => (recordId === null ? '' : (found.get(recordId) ?? ''))
}
