import type { EvidenceStatus } from '../../../shared/domain/journey/evidence.ts'
import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import styles from './track.module.css'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']
const MIDDLE = 34
const LEVEL = 9
const STATION = 40
/** Where the line runs for a feeling: to the right is better. */
const across = (value: number | null): number => MIDDLE + (value ?? 0) * LEVEL

interface TrackProps {
  readonly before: number | null
  readonly value: number | null
  readonly evidence: EvidenceStatus
  readonly first: boolean
  readonly last: boolean
  readonly isKey: boolean
}

/** The journey's line as it runs down beside the list: the same marks as on the map, turned by a quarter. */
export function Track({ before, value, evidence, first, last, isKey }: TrackProps) {
  const from = across(before ?? value)
  const to = across(value ?? before)
  const known = value !== null
  const hollow = evidence === 'assumed' || evidence === 'proposed'
  const d = first ? `M${to} 16V${STATION}` : `M${from} 0C${from} 20 ${to} 16 ${to} ${STATION}`
  const below = styles[!known ? 'dots' : hollow ? 'hollow' : 'solid']
  return (
    <div className={styles.track} aria-hidden>
      {!last && <span className={below} style={{ left: to, top: STATION }} />}
      <svg className={styles.bend} viewBox="0 0 68 64" width={68} height={64} aria-hidden focusable={false}>
        {first && <path className={styles.stroke} d={`M${to - 13} 13h26`} />}
        <path className={known ? styles.stroke : styles.dotted} d={d} />
        {known && hollow && <path className={styles.inner} d={d} />}
        <g transform={`translate(${to} ${STATION})`}>
          {isKey && <circle className={styles.ring} r={18} />}
          <circle className={isKey ? styles.key : styles.station} data-hollow={hollow || !known || undefined} r={14} />
          {known && (
            <g className={isKey ? styles.keyFace : styles.face} transform="translate(-12 -12)">
              <path d={iconPath(FACES[value + 2] ?? 'face-neutral')} />
            </g>
          )}
        </g>
      </svg>
    </div>
  )
}
