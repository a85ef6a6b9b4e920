import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import styles from './tray.module.css'
import type { useCarry } from './useCarry.ts'

/** More than these are not drawn at once. */
const DRAWN = 150

interface TrayProps {
  readonly title: string
  readonly hint: string
  readonly items: readonly { readonly improvement: ImprovementShown; readonly state: ColumnState }[]
  readonly take: ReturnType<typeof useCarry>['take']
  readonly inHand: string | null
  /** Enter: puts it where the keyboard would have it */
  readonly onPut: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** What has no place yet, to be carried to one. */
export function Tray({ title, hint, items, take, inHand, onPut, onOpen }: TrayProps) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <aside className={styles.tray} aria-label={title} tabIndex={0}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.list}>
        {items.slice(0, DRAWN).map(({ improvement, state }) => (
          <li key={improvement.id}>
            <button
              type="button"
              className={styles.item}
              data-hand={inHand === improvement.id || undefined}
              onClick={() => onOpen(improvement.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                onPut(improvement.id)
              }}
              {...take(improvement.id)}
            >
              <StateMark state={state} />
              <Hidden>{t(`improvement.state.${state}`)}: </Hidden>
              <span className={styles.text}>{improvement.title.trim() || t('improvement.unnamed')}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > DRAWN && (
        <p className={styles.hint}>{t('plan.calendar.more', { count: items.length - DRAWN })}</p>
      )}
    </aside>
  )
}
