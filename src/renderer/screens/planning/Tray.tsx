import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { Button } from '../../components/button/Button.tsx'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import styles from './tray.module.css'
import type { Carry } from './useCarry.ts'
import { useGrowing } from './useGrowing.ts'

/** So many more at a time. */
const DRAWN = 150

interface TrayProps {
  readonly title: string
  readonly hint: string
  readonly items: readonly { readonly improvement: ImprovementShown; readonly state: ColumnState }[]
  readonly take: Carry['take']
  readonly inHand: string | null
  /** Enter: puts it where the keyboard would have it */
  readonly onPut: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** What has no place yet, to be carried to one. */
export function Tray({ title, hint, items, take, inHand, onPut, onOpen }: TrayProps) {
  const { t } = useTranslation()
  const { shown, grow } = useGrowing(items, DRAWN)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <aside className={styles.tray} aria-label={title} tabIndex={0}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.list}>
        {shown.map(({ improvement, state }) => (
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
      {items.length > shown.length && (
        <Button small onClick={grow}>
          {t('plan.calendar.showMore', { count: Math.min(DRAWN, items.length - shown.length) })}
        </Button>
      )}
    </aside>
  )
}
