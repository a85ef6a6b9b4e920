import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkKind } from '../../../shared/domain/improvement/improvement.ts'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { followImprovements, stateOf, useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useProven } from '../../state/provenStore.ts'
import styles from './LinkedImprovements.module.css'

interface LinkedProps {
  readonly kind: LinkKind
  readonly id: string
}

function useLinked({ kind, id }: LinkedProps) {
  const improvements = useImprovements((s) => s.improvements)
  return useMemo(
    () => [...improvements.values()].filter(({ links }) => links.some((link) => link.kind === kind && link.id === id)),
    [improvements, kind, id],
  )
}

/** The improvements that are about something, how they stand, and the way to each. */
export function LinkedList(props: LinkedProps) {
  const { t } = useTranslation()
  const columns = useImprovements((s) => s.columns)
  const proven = useProven((s) => s.ids)
  const linked = useLinked(props)
  if (linked.length === 0) return null
  return (
    <ul className={styles.list}>
      {linked.map((each) => {
        const state = stateOf(columns, each)
        const isProven = state === 'done' && proven.has(each.id)
        return (
          <li key={each.id}>
            <button
              type="button"
              className={styles.open}
              onClick={() => openSheet({ kind: 'improvement', improvementId: each.id })}
            >
              <span>{each.title.trim() || t('improvement.unnamed')}</span>
              <span className={styles.state}>
                <StateMark state={state} proven={isProven} />
                {t(isProven ? 'improvement.proven' : `improvement.state.${state}`)}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The same where nobody else follows the improvements; with nothing linked there is nothing to see. */
export function LinkedImprovements(props: LinkedProps) {
  const { t } = useTranslation()
  useEffect(followImprovements, [])
  const linked = useLinked(props)
  if (linked.length === 0) return null
  return (
    <section className={styles.part} data-linked-improvements>
      <h3 className={styles.name}>{t('improvement.plural')}</h3>
      <LinkedList {...props} />
    </section>
  )
}
