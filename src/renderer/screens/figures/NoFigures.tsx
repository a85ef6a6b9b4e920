import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { lookAtFigures } from '../../state/figuresStore.ts'

/** Nothing was heard yet, or nothing in these days. @param ever whether there is a figure of other days or journeys */
export function NoFigures({ ever }: { ever: boolean }) {
  const { t } = useTranslation()
  return (
    <EmptyPart
      title={t(ever ? 'figures.empty.period' : 'figures.empty.title')}
      text={t(ever ? 'figures.empty.periodText' : 'figures.empty.text')}
    >
      {ever && (
        <Button look="primary" onClick={() => lookAtFigures({ span: 'all', journeyId: null, segmentId: null })}>
          {t('figures.empty.all')}
        </Button>
      )}
    </EmptyPart>
  )
}
