import { SlidersHorizontal } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpen } from '../../../shared/domain/improvement/late.ts'
import { onGrain, scoresFor } from '../../../shared/domain/improvement/rescore.ts'
import { weigh } from '../../../shared/domain/improvement/weigh.ts'
import { Button } from '../../components/button/Button.tsx'
import { Check } from '../../components/check/Check.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { changeImprovements, useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useShownColumns } from '../board/shown.ts'
import { CriteriaEditor } from './CriteriaEditor.tsx'
import { dotBeside, dotInTurn, dotsOf, type Placed, SIDES, type Side, type Turn, withNames } from './dots.ts'
import { MatrixDot } from './MatrixDot.tsx'
import styles from './matrix.module.css'
import { Tray } from './Tray.tsx'
import { useCarry } from './useCarry.ts'

/** What passes by each of them, wherever they stand. */
const TURNS: Readonly<Record<string, Turn>> = { PageDown: 'next', PageUp: 'before', Home: 'first', End: 'last' }
/** A quarter of a step of room around the axes, so that a dot at the edge is whole. */
const across = (value: number): number => ((value - 0.75) / 4.5) * 100

/** Improvements by what they bring and what they cost to do; dragging one scores it. */
export function MatrixView() {
  const { t, i18n } = useTranslation()
  const columns = useShownColumns()
  const criteria = useImprovements((s) => s.criteria)
  const [showDone, setShowDone] = useState(false)
  const [criteriaOpen, setCriteriaOpen] = useState(false)
  const [at, setAt] = useState<string | null>(null)
  const [focus, setFocus] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const plot = useRef<HTMLDivElement>(null)
  const placed = useMemo(
    () =>
      columns.flatMap(({ column, cards }) =>
        isOpen(column.state) || (showDone && column.state === 'done')
          ? cards.map((improvement): Placed => ({ improvement, state: column.state }))
          : [],
      ),
    [columns, showDone],
  )
  const { dots, unscored } = useMemo(() => dotsOf(placed, criteria), [placed, criteria])
  const named = useMemo(() => withNames(dots), [dots])
  const number = (value: number): string => value.toLocaleString(i18n.language, { maximumFractionDigits: 2 })
  const score = (id: string, effort: number, impact: number): void => {
    const improvement = placed.find((each) => each.improvement.id === id)?.improvement
    if (!improvement) return
    const scores = {
      ...scoresFor(improvement.scores, criteria, 'impact', impact),
      ...scoresFor(improvement.scores, criteria, 'effort', effort),
    }
    void changeImprovements([id], { scores })
    setFocus(id)
    const title = improvement.title.trim() || t('improvement.unnamed')
    const weighed = (axis: 'impact' | 'effort'): string => number(weigh({ scores }, criteria, axis) ?? 0)
    setSaid(t('plan.matrix.placed', { title, impact: weighed('impact'), effort: weighed('effort') }))
  }
  const { inHand, hand, take } = useCarry({
    grip: () => null,
    drop: ({ id, x, y }) => {
      const box = plot.current?.getBoundingClientRect()
      if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) return
      const [right, up] = [(x - box.left) / box.width, 1 - (y - box.top) / box.height]
      score(id, onGrain(0.75 + right * 4.5), onGrain(0.75 + up * 4.5))
    },
  })
  // The keyboard stays with what it has moved, alone or in a crowd.
  useEffect(() => {
    if (focus === null) return
    const dot = dots.find(({ members }) => members.some(({ improvement }) => improvement.id === focus))
    if (!dot) return
    setAt(dot.key)
    plot.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(dot.key)}"]`)?.focus()
    setFocus(null)
  }, [focus, dots])
  const here = dots.find(({ key }) => key === at) ?? dots[0]
  const step = (id: string, side: Side): void => {
    const improvement = placed.find((each) => each.improvement.id === id)?.improvement
    if (!improvement) return
    const impact = weigh(improvement, criteria, 'impact') ?? 3
    const effort = weigh(improvement, criteria, 'effort') ?? 3
    const one = (axis: 'impact' | 'effort'): number => {
      const weights = criteria.filter((c) => c.axis === axis && c.weight > 0).map((c) => c.weight)
      // The smallest step that moves a mean of several.
      return weights.length > 1 ? Math.max(0.25, Math.min(...weights) / weights.reduce((a, b) => a + b, 0)) : 1
    }
    if (side === 'left' || side === 'right') score(id, effort + (side === 'left' ? -1 : 1) * one('effort'), impact)
    else score(id, effort, impact + (side === 'down' ? -1 : 1) * one('impact'))
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const side = SIDES[event.key]
    const turn = TURNS[event.key]
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-dot]')?.dataset.dot
    const dot = dots.find((each) => each.key === key)
    if ((!side && !turn) || !dot || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const only = dot.members.length === 1 ? dot.members[0] : undefined
    if (event.altKey) {
      if (only && side) step(only.improvement.id, side)
      return
    }
    const next = side ? dotBeside(dots, dot, side) : dotInTurn(dots, dot, turn!)
    if (!next) return
    setAt(next.key)
    plot.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(next.key)}"]`)?.focus()
  }
  return (
    <div className={styles.view}>
      <div className={styles.main}>
        <div className={styles.head}>
          <p className={styles.keys}>{t('plan.matrix.keys')}</p>
          <Check label={t('plan.matrix.showDone')} checked={showDone} onCheck={setShowDone} />
          <Popover
            open={criteriaOpen}
            onOpenChange={setCriteriaOpen}
            title={t('plan.matrix.criteria')}
            trigger={
              <Button small icon={SlidersHorizontal}>
                {t('plan.matrix.criteria')}
              </Button>
            }
          >
            <CriteriaEditor />
          </Popover>
        </div>
        <div className={styles.frame}>
          <span className={styles.impact}>
            {t('plan.matrix.impact')} <span aria-hidden>→</span>
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a plane of dots is no fieldset */}
          <div
            ref={plot}
            className={styles.plot}
            role="group"
            aria-label={t('plan.matrix.label', { count: placed.length - unscored.length })}
            onKeyDown={onKey}
            data-carrying={inHand === null ? undefined : ''}
          >
            {(['first', 'plan', 'fill', 'doubt'] as const).map((quadrant) => (
              <span key={quadrant} className={`${styles.quadrant} ${styles[quadrant]}`}>
                {t(`plan.matrix.quadrants.${quadrant}`)}
              </span>
            ))}
            {dots.map((dot) => (
              <MatrixDot
                key={dot.key}
                dot={dot}
                left={across(dot.effort)}
                bottom={across(dot.impact)}
                named={named.has(dot.key)}
                reachable={dot === here}
                inHand={inHand}
                take={take}
                number={number}
                onStep={step}
              />
            ))}
          </div>
          <span className={styles.effort}>
            {t('plan.matrix.effort')} <span aria-hidden>→</span>
          </span>
        </div>
      </div>
      <Tray
        title={t('plan.matrix.unscored', { count: unscored.length })}
        hint={t(unscored.length > 0 ? 'plan.matrix.unscoredHint' : 'plan.matrix.allScored')}
        items={unscored}
        take={take}
        inHand={inHand}
        onPut={(id) => score(id, 3, 3)}
        onOpen={(improvementId) => openSheet({ kind: 'improvement', improvementId })}
      />
      {inHand !== null && (
        <div ref={hand} className={styles.hand} aria-hidden>
          {placed.find(({ improvement }) => improvement.id === inHand)?.improvement.title.trim() ||
            t('improvement.unnamed')}
        </div>
      )}
      <Hidden>
        <span role="status">{said}</span>
      </Hidden>
    </div>
  )
}
