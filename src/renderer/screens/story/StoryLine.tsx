import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Story, StoryFelt } from '../../../shared/domain/story/story.ts'
import { dayText } from '../../../shared/i18n/figureText.ts'
import { ChartFrame } from '../../components/chart/ChartFrame.tsx'
import { linear } from '../../components/chart/scale.ts'
import styles from './StoryPane.module.css'

const H = 220
const LEFT = 34
const RIGHT = 96
const TOP = 12
const BOTTOM = 34
/** Room of a step, px: labels of stages stay readable however long a journey is. */
const STEP = 34
/** Dashes tell the dates apart without colours, the earliest first; the last one is drawn through. */
const DASHES = ['2 4', '6 4', '10 3 2 3', '14 4'] as const

/** The line of the journey at each date, one over the other; the last one is the strong one. */
export function StoryLine({ story: { stations, moments } }: { story: Story }) {
  const { t, i18n } = useTranslation()
  const days = moments.map(({ day }) => dayText(i18n, day))
  const say = (felt: StoryFelt | null | undefined): string => {
    if (!felt) return t('story.unsaid')
    const value = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
      .format(felt.value)
      .replace('-', '−')
    return felt.heard ? t('story.heard', { value, count: felt.heard.n }) : t('story.assumed', { value })
  }
  const box = useRef<HTMLDivElement>(null)
  const room = useWidth(box)
  const unmapped = moments.filter(({ mapped }) => !mapped)
  const several = new Set(stations.map(({ stageId }) => stageId)).size > 1
  return (
    <ChartFrame
      title={t('story.line')}
      note={[t('story.lineNote'), ...unmapped.map(({ day }) => t('story.notMapped', { day: dayText(i18n, day) }))].join(
        ' ',
      )}
      table={{
        head: [t('story.step'), ...days],
        rows: stations.map(({ name, stage }, i) => [
          several ? `${stage} › ${name}` : name,
          ...moments.map(({ line }) => say(line[i])),
        ]),
      }}
    >
      <div ref={box} className={styles.scroll}>
        <Lines
          story={{ stations, moments, marks: [] }}
          days={days}
          label={t('story.lineLabel', { days: days.join(', ') })}
          room={room}
        />
      </div>
    </ChartFrame>
  )
}

interface LinesProps {
  readonly story: Story
  readonly days: readonly string[]
  readonly label: string
  /** px that there are */
  readonly room: number
}

function Lines({ story: { stations, moments }, days, label, room: given }: LinesProps) {
  const width = Math.max(given - LEFT - RIGHT, stations.length * STEP)
  const step = stations.length > 1 ? width / (stations.length - 1) : width
  const h = H - TOP - BOTTOM
  const y = linear(2, -2, h)
  const x = (i: number): number => (stations.length === 1 ? width / 2 : (i / (stations.length - 1)) * width)
  const starts = stations.flatMap(({ stageId, stage }, i) =>
    stations[i - 1]?.stageId === stageId
      ? []
      : [{ i, stage, upTo: stations.findLastIndex((s) => s.stageId === stageId) }],
  )
  return (
    <svg
      className={styles.line}
      width={width + LEFT + RIGHT}
      height={H}
      viewBox={`0 0 ${width + LEFT + RIGHT} ${H}`}
      role="img"
      aria-label={label}
    >
      <g transform={`translate(${LEFT} ${TOP})`}>
        {[2, 1, 0, -1, -2].map((value) => (
          <g key={value} transform={`translate(0 ${y.at(value)})`}>
            <path className={value === 0 ? styles.zero : styles.grid} d={`M0 0H${width}`} />
            <text className={styles.tick} x={-10} y={4} textAnchor="end">
              {value > 0 ? `+${value}` : `${value}`.replace('-', '−')}
            </text>
          </g>
        ))}
        {starts.map(({ i, stage, upTo }) => {
          const room = x(upTo) - x(i) + step - 8
          const most = Math.max(3, Math.floor(room / 7))
          return (
            <g key={`${i} ${stage}`} transform={`translate(${x(i)} 0)`}>
              {i > 0 && <path className={styles.stage} d={`M${-step / 2} 0V${h + 8}`} />}
              <text className={styles.tick} y={h + 24}>
                {stage.length > most ? `${stage.slice(0, most - 1)}…` : stage}
                <title>{stage}</title>
              </text>
            </g>
          )
        })}
        {moments.map(({ day, line }, m) => {
          const isLast = m === moments.length - 1
          const known = line.flatMap((felt, i) => (felt ? [{ felt, i }] : []))
          const end = known.at(-1)
          return (
            <g key={day} className={isLast ? styles.last : undefined}>
              <path
                className={styles.path}
                strokeDasharray={isLast ? undefined : DASHES[m % DASHES.length]}
                d={pathOf(line, x, (value) => y.at(value))}
              />
              {known.map(({ felt, i }) => (
                <circle
                  key={i}
                  className={felt.heard ? styles.dot : styles.hollow}
                  cx={x(i)}
                  cy={y.at(felt.value)}
                  r={isLast ? 5 : 3.5}
                />
              ))}
              {end && (
                <text className={styles.end} x={x(end.i) + 10} y={y.at(end.felt.value) + 4 + apart(moments, m)}>
                  {days[m]}
                </text>
              )}
            </g>
          )
        })}
      </g>
    </svg>
  )
}

/** From station to station; a step of which nothing is known leaves a gap. */
function pathOf(line: readonly (StoryFelt | null)[], x: (i: number) => number, y: (value: number) => number): string {
  return line
    .map((felt, i) => (felt ? `${line[i - 1] ? 'L' : 'M'}${x(i).toFixed(1)} ${y(felt.value).toFixed(1)}` : ''))
    .join('')
}

/** px that an end's words move down, so that dates that end alike stand under each other. */
function apart(moments: Story['moments'], m: number): number {
  const end = (i: number): number => moments[i]?.line.findLast((felt) => felt !== null)?.value ?? Number.NaN
  let alike = 0
  for (let i = 0; i < m; i++) if (Math.abs(end(i) - end(m)) < 0.35) alike++
  return alike * 14
}

/** px across that an element has; it follows the window. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const look = (): void => setWidth(box.clientWidth)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(box)
    return () => watch.disconnect()
  }, [element])
  return width
}
