import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { openSheet } from '../../state/navigationStore.ts'
import { useIsProven } from '../../state/provenStore.ts'
import { type Dot, type Placed, SIDES, type Side } from './dots.ts'
import styles from './matrix.module.css'
import type { Carry } from './useCarry.ts'
import { useGrowing } from './useGrowing.ts'

interface MatrixDotProps {
  readonly dot: Dot
  /** percent of the plot */
  readonly left: number
  readonly bottom: number
  readonly named: boolean
  readonly reachable: boolean
  readonly inHand: string | null
  readonly take: Carry['take']
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
/** So many more names at a time. */
const NAMES = 60

function Crowd({ dot, reachable, inHand, take, number, onStep }: MatrixDotProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { length } = dot.members
  const title = t('plan.matrix.crowd', { count: length })
  const size = sizeOf(length)
  // What was taken out of the sheet is put down on what lies behind it.
  const out = inHand !== null && dot.members.some(({ improvement }) => improvement.id === inHand)
  return (
    <Popover
      open={open && !out}
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
      <Members
        members={dot.members}
        take={take}
        onStep={(id, side) => {
          setOpen(false)
          onStep(id, side)
        }}
      />
    </Popover>
  )
}

interface MembersProps extends Pick<MatrixDotProps, 'take' | 'onStep'> {
  readonly members: readonly Placed[]
}

function Members({ members, take, onStep }: MembersProps) {
  const { t } = useTranslation()
  const { shown, grow } = useGrowing(members, NAMES)
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const side = SIDES[event.key]
    const id = (event.target as HTMLElement).dataset.member
    if (!side || id === undefined) return
    event.preventDefault()
    if (event.altKey) {
      onStep(id, side)
      return
    }
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-member]')]
    const by = side === 'up' || side === 'left' ? -1 : 1
    all[Math.max(0, Math.min(all.length - 1, all.indexOf(event.target as HTMLElement) + by))]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the names arrive here
    <div className={styles.names} onKeyDown={onKey}>
      <p className={styles.keys}>{t('plan.matrix.crowdKeys')}</p>
      <ul>
        {shown.map((placed) => (
          <li key={placed.improvement.id}>
            <Member placed={placed} take={take} />
          </li>
        ))}
      </ul>
      {members.length > shown.length && (
        <Button small onClick={grow}>
          {t('plan.calendar.showMore', { count: Math.min(NAMES, members.length - shown.length) })}
        </Button>
      )}
    </div>
  )
}

function Member({ placed: { improvement, state }, take }: { placed: Placed; take: Carry['take'] }) {
  const { t } = useTranslation()
  const isProven = useIsProven(improvement.id, state)
  return (
    <button
      type="button"
      className={styles.member}
      data-member={improvement.id}
      onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
      {...take(improvement.id)}
    >
      <StateMark state={state} proven={isProven} size="small" />
      <Hidden>{t(isProven ? 'improvement.proven' : `improvement.state.${state}`)}: </Hidden>
      <span>{improvement.title.trim() || t('improvement.unnamed')}</span>
    </button>
  )
}
