import { Sprout } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkKind } from '../../../../shared/domain/improvement/improvement.ts'
import { improvementOf } from '../../../commands/improveFrom.ts'
import { startImprovement } from '../../../commands/startImprovement.ts'
import { Button } from '../../../components/button/Button.tsx'
import { StateMark } from '../../../components/improvement/StateMark.tsx'
import { stateOf, useImprovements } from '../../../state/improvementStore.ts'
import { openSheet } from '../../../state/navigationStore.ts'
import { useProven } from '../../../state/provenStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import styles from './ImprovementsPart.module.css'
import inspector from './inspector.module.css'

interface ImprovementsPartProps {
  readonly kind: Extract<LinkKind, 'touchpoint' | 'card'>
  readonly id: string
}

/** What is done about a touchpoint or a card, how it stands, and the way to one more. */
export function ImprovementsPart({ kind, id }: ImprovementsPartProps) {
  const { t } = useTranslation()
  const { improvements, columns } = useImprovements()
  const proven = useProven((s) => s.ids)
  const linked = useMemo(
    () => [...improvements.values()].filter(({ links }) => links.some((link) => link.kind === kind && link.id === id)),
    [improvements, kind, id],
  )
  const begin = (): void => {
    const doc = settledDoc()
    const start = doc && improvementOf(doc, { kind, id })
    if (start) void startImprovement(start)
  }
  return (
    <section className={inspector.section} data-improvements-part>
      <div className={inspector.part}>
        <h3 className={inspector.partName}>{t('improvement.plural')}</h3>
        {linked.length > 0 && (
          <ul className={styles.list}>
            {linked.map((each) => {
              const state = stateOf(columns, each)
              return (
                <li key={each.id}>
                  <button
                    type="button"
                    className={styles.open}
                    onClick={() => openSheet({ kind: 'improvement', improvementId: each.id })}
                  >
                    <span>{each.title.trim() || t('improvement.unnamed')}</span>
                    <span className={styles.state}>
                      <StateMark state={state} proven={state === 'done' && proven.has(each.id)} />
                      {t(state === 'done' && proven.has(each.id) ? 'improvement.proven' : `improvement.state.${state}`)}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </div>
      <div className={inspector.buttons}>
        <Button small icon={Sprout} onClick={begin}>
          {t('improvement.make')}
        </Button>
      </div>
    </section>
  )
}
