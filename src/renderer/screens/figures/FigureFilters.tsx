import { useTranslation } from 'react-i18next'
import { FIGURE_GROUPS } from '../../../shared/domain/listening/figureRow.ts'
import { TextField } from '../../components/field/TextField.tsx'
import { Select } from '../../components/select/Select.tsx'
import { lookAtFigures, SPANS, useFigures } from '../../state/figuresStore.ts'
import { ExportTableMenu } from '../exporting/ExportTableMenu.tsx'
import { SegmentSelect } from '../segments/SegmentSelect.tsx'
import { daysOf, today } from './days.ts'
import styles from './FigureFilters.module.css'
import { JourneySelect } from './JourneySelect.tsx'

const chooseJourney = (journeyId: string | null): void => lookAtFigures({ journeyId })
const chooseSegment = (segmentId: string | null): void => lookAtFigures({ segmentId })

/** Of which journey and customers, of which days; a table is told apart by something, and can be taken along. */
export function FigureFilters({ isTable }: { readonly isTable: boolean }) {
  const { t } = useTranslation()
  const { journeyId, segmentId, span, by, from, to, sort } = useFigures()
  return (
    <div className={styles.filters}>
      <JourneySelect journeyId={journeyId} onChoose={chooseJourney} />
      {isTable && <SegmentSelect segmentId={segmentId} onChoose={chooseSegment} />}
      <Select
        label={t('figures.period')}
        value={span}
        choices={SPANS.map((each) => ({ value: each, label: t(`figures.span.${each}`) }))}
        onChoose={(next) => lookAtFigures({ span: next })}
      />
      {span === 'own' && (
        <>
          <TextField
            label={t('figures.from')}
            type="date"
            value={from}
            max={to || undefined}
            onText={(text) => lookAtFigures({ from: text })}
          />
          <TextField
            label={t('figures.to')}
            type="date"
            value={to}
            min={from || undefined}
            onText={(text) => lookAtFigures({ to: text })}
          />
        </>
      )}
      {isTable && (
        <>
          <Select
            label={t('figures.by')}
            value={by}
            choices={FIGURE_GROUPS.map((group) => ({ value: group, label: t(`figures.group.${group}`) }))}
            onChoose={(next) => lookAtFigures({ by: next, sort: null })}
          />
          <ExportTableMenu
            asked={() => ({
              what: 'figures',
              question: {
                ...(journeyId && { journeyId }),
                ...(segmentId && { segmentId }),
                by,
                ...daysOf({ span, from, to }, today()),
              },
              sort,
            })}
          />
        </>
      )}
    </div>
  )
}
