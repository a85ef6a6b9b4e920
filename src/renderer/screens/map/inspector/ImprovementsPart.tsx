import { Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LinkKind } from '../../../../shared/domain/improvement/improvement.ts'
import { improvementOf } from '../../../commands/improveFrom.ts'
import { startImprovement } from '../../../commands/startImprovement.ts'
import { Button } from '../../../components/button/Button.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { LinkedList } from '../../improvement/LinkedImprovements.tsx'
import inspector from './inspector.module.css'

interface ImprovementsPartProps {
  readonly kind: Extract<LinkKind, 'touchpoint' | 'card'>
  readonly id: string
}

/** What is done about a touchpoint or a card, how it stands, and the way to one more. */
export function ImprovementsPart({ kind, id }: ImprovementsPartProps) {
  const { t } = useTranslation()
  const begin = (): void => {
    const doc = settledDoc()
    const start = doc && improvementOf(doc, { kind, id })
    if (start) void startImprovement(start)
  }
  return (
    <section className={inspector.section} data-improvements-part>
      <div className={inspector.part}>
        <h3 className={inspector.partName}>{t('improvement.plural')}</h3>
        <LinkedList kind={kind} id={id} />
      </div>
      <div className={inspector.buttons}>
        <Button small icon={Sprout} onClick={begin}>
          {t('improvement.make')}
        </Button>
      </div>
    </section>
  )
}
