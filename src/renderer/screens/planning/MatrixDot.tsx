import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { openSheet } from '../../state/navigationStore.ts'
import { useIsProven } from '../../state/provenStore.ts'
import type { Dot, Placed, Side } from './dots.ts'
import styles from './matrix.module.css'
import type { useCarry } from './useCarry.ts'

const SIDES: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface MatrixDotProps {
  readonly dot: Dot
  /** percent of the plot */
  readonly left: number
  readonly bottom: number
  readonly named: boolean
  readonly reachable: boolean
  readonly inHand: string | null
  readonly take: ReturnType<typeof useCarry>['take']
  number(value: number): string
  onStep(id: string, side: Side): void
}

/** One improvement, or a crowd of them that opens into its names. */
export function MatrixDot(props: MatrixDotProps) {
  const { dot, left, bottom } = props
  const only = dot.members.length === 1 ? dot.members[0] : undefined
  return (
    <div className={styles.at} style={{ left: `${left}%`, bottom: `${bottom}%` }}>
      {only ? <Single {...props} placed={only} /> : <Crowd {...props} />}
    </div>
  )
}

function Single({ dot, placed, named, reachable, inHand, take, number }: MatrixDotProps & { placed: Placed }) {
  const { t } = useTranslation()
  const { improvement, state } = placed
  const isProven = useIsProven(improvement.id, state)
  const title = improvement.title.trim() || t('improvement.unnamed')
  return (
    <button
      type="button"
      className={styles.dot}
      data-dot={dot.key}
      data-state={state}
      data-hand={inHand === improvement.id || undefined}
      tabIndex={reachable ? 0 : -1}
      title={title}
      aria-label={t('plan.matrix.dot', { title, impact: number(dot.impact), effort: number(dot.effort) })}
      onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
      {...take(improvement.id)}
    >
      <StateMark state={state} proven={isProven} size="small" />
      {named && <span className={styles.name}>{title}</span>}
    </button>
  )
}

/** How large a crowd is drawn: its area grows with it, px. */
const sizeOf = (count: number): number => Math.min(54, 24 + 4 * Math.sqrt(count))
/** More names than these are not drawn at once. */
const NAMES = 100

function Crowd({ dot, reachable, take, number, onStep }: MatrixDotProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { length } = dot.members
  const title = t('plan.matrix.crowd', { count: length })
  const size = sizeOf(length)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={title}
      trigger={
        <button
          type="button"
          className={styles.crowd}
          style={{ width: size, height: size }}
          data-dot={dot.key}
          tabIndex={reachable ? 0 : -1}
          aria-label={t('plan.matrix.dot', { title, impact: number(dot.impact), effort: number(dot.effort) })}
        >
          {length.toLocaleString()}
        </button>
      }
    >
      <ul className={styles.names}>
        {dot.members.slice(0, NAMES).map(({ improvement, state }) => (
          <li key={improvement.id}>
            <button
              type="button"
              className={styles.member}
              onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
              onKeyDown={(event) => {
                const side = SIDES[event.key]
                if (!side || !event.altKey) return
                event.preventDefault()
                setOpen(false)
                onStep(improvement.id, side)
              }}
              {...take(improvement.id)}
            >
              <StateMark state={state} size="small" />
              <span>{improvement.title.trim() || t('improvement.unnamed')}</span>
            </button>
          </li>
        ))}
        {length > NAMES && <li className={styles.rest}>{t('plan.calendar.more', { count: length - NAMES })}</li>}
      </ul>
    </Popover>
  )
}
