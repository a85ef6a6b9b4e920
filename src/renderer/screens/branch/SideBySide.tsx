import { Star } from 'lucide-react'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { useWords } from '../../state/words.ts'
import { type Fate, signOf } from '../timeline/diffMarks.ts'
import styles from './sideBySide.module.css'
import { type SideRow, type SideStep, sidesOf } from './sides.ts'
import type { Wished } from './useWished.ts'
import { feelingWords } from './wishWords.ts'

interface SideBySideProps {
  readonly wished: Wished
  readonly onlyChanges: boolean
  /** Key of the part to bring into sight. */
  readonly show: { readonly key: string } | null
}

/** Both journeys as one table, step beside step, with what differs marked by shape and word. */
export function SideBySide({ wished, onlyChanges, show }: SideBySideProps) {
  const { t } = useTranslation()
  const words = useWords()
  const frame = useRef<HTMLElement>(null)
  const { stages, fates } = useMemo(() => sidesOf(wished), [wished])
  useEffect(() => {
    const box = frame.current
    const found = show && box?.querySelector<HTMLElement>(`[data-part="${CSS.escape(show.key)}"]`)
    if (!box || !found) return
    // Only the table may scroll, never the window around it.
    const from = found.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
    box.scrollTo({ top: from - (box.clientHeight - found.clientHeight) / 2 })
    found.dataset.shown = ''
    return () => {
      delete found.dataset.shown
    }
  }, [show])
  const shown = onlyChanges ? stages.filter((stage) => stage.differs) : stages
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section ref={frame} className={styles.frame} tabIndex={0} aria-label={t('branch.tableTitle')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('branch.today')}</th>
            <th scope="col">{t('branch.wanted')}</th>
          </tr>
        </thead>
        {shown.map(({ stage, number, rows }) => (
          <tbody key={stage.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.stage} data-part={`stage:${stage.id}`}>
                <span className={styles.sign}>
                  {number !== null && <span className={styles.number}>{number}</span>}
                  {stage.name || words.unnamedStage}
                </span>
                <Fates fates={fates.get(`stage:${stage.id}`)} />
              </th>
            </tr>
            {rows
              .filter((row) => row.differs || !onlyChanges)
              .map((row) => (
                <Row key={row.stepId} row={row} fates={fates} wished={wished} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface RowProps {
  readonly row: SideRow
  readonly fates: ReadonlyMap<string, readonly Fate[]>
  readonly wished: Wished
}

const Row = memo(function Row({ row, fates, wished }: RowProps) {
  return (
    <tr className={styles.row}>
      <Side side={row.today} of="today" fates={fates} wished={wished} stepId={row.stepId} />
      <Side side={row.wanted} of="wanted" fates={fates} wished={wished} stepId={row.stepId} />
    </tr>
  )
})

interface SideProps {
  readonly side: SideStep | null
  readonly of: 'today' | 'wanted'
  readonly stepId: string
  readonly fates: ReadonlyMap<string, readonly Fate[]>
  readonly wished: Wished
}

function Side({ side, of, stepId, fates, wished }: SideProps) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  if (!side) return <td className={styles.none}>{t('branch.noStep')}</td>
  const { step, feeling, touchpoints, cards, others } = side
  const { channels } = of === 'today' ? wished.from : wished.to
  // What goes out is told on the side it leaves, what comes in on the one it comes to.
  const fateOf = (key: string): Fate | undefined =>
    fates.get(key)?.find((fate) => fate !== (of === 'today' ? 'added' : 'removed'))
  const stepFate = fateOf(`step:${stepId}`)
  return (
    <td className={styles.side} data-fate={stepFate} data-part={partOf(of, stepFate, `step:${stepId}`)}>
      <div className={styles.step}>
        <Face value={feeling} />
        <div>
          <div className={styles.name}>{step.name || words.unnamedStep}</div>
          <div className={styles.feeling}>{feelingWords(i18n, words, feeling)}</div>
        </div>
        <Fates fates={stepFate && [stepFate]} />
      </div>
      <ul className={styles.parts}>
        {touchpoints.map((touchpoint) => {
          const key = `touchpoint:${touchpoint.id}`
          const fate = fateOf(key)
          const channel = channels.find((c) => c.id === touchpoint.channelId)
          return (
            <li key={key} className={styles.part} data-fate={fate} data-part={partOf(of, fate, key)}>
              {channel && <ChannelMark kind={channel.kind} />}
              <span className={styles.text}>
                {channel && <Hidden>{channel.name || words.channels[channel.kind]}: </Hidden>}
                {touchpoint.name || words.unnamedTouchpoint}
              </span>
              {touchpoint.isKey && (
                <span className={styles.key}>
                  <Icon of={Star} size="small" /> {words.key}
                </span>
              )}
              <Fates fates={fate && [fate]} />
            </li>
          )
        })}
        {cards.map((card) => {
          const key = `card:${card.id}`
          const fate = fateOf(key)
          return (
            <li key={key} className={styles.part} data-fate={fate} data-part={partOf(of, fate, key)}>
              {card.kind === 'pain' && <CardMark of="pain" word={words.pain} />}
              {card.kind === 'gain' && <CardMark of="gain" word={words.gain} />}
              <span className={styles.text}>{card.text.trim() || t('inspector.kind.card')}</span>
              <Fates fates={fate && [fate]} />
            </li>
          )
        })}
      </ul>
      {others > 0 && <p className={styles.others}>{t('branch.others', { count: others })}</p>}
    </td>
  )
}

/** A part that stands on both sides is looked up where it is going to be. */
const partOf = (of: 'today' | 'wanted', fate: Fate | undefined, key: string): string | undefined =>
  of === 'wanted' || fate === 'removed' ? key : undefined

function CardMark({ of, word }: { of: 'pain' | 'gain'; word: string }) {
  return (
    <span className={styles[of]}>
      <span aria-hidden>{of === 'pain' ? '▼' : '▲'}</span>
      <Hidden>{word}: </Hidden>
    </span>
  )
}

/** What becomes of a part: a sign and its word. */
function Fates({ fates }: { fates: readonly Fate[] | undefined }) {
  const { t } = useTranslation()
  return fates?.map((fate) => (
    <span key={fate} className={`${styles.fate} ${styles[fate]}`}>
      <span aria-hidden>{signOf(fate)}</span> {t(`branch.fate.${fate}`)}
    </span>
  ))
}

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']

function Face({ value }: { value: number | null }) {
  return (
    <svg
      className={styles.face}
      data-known={value !== null || undefined}
      viewBox="0 0 28 28"
      aria-hidden
      focusable={false}
    >
      <circle cx={14} cy={14} r={12.5} />
      {value !== null && <path d={iconPath(FACES[value + 2] ?? 'face-neutral')} transform="translate(2 2)" />}
    </svg>
  )
}
