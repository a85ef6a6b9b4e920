import type { Target } from '../../../shared/domain/listening/target.ts'
import { betterOf } from '../../../shared/domain/listening/targetFor.ts'
import type { MetricKey, Unit } from '../../../shared/domain/metric/metric.ts'

/** A target as it is being written. */
export interface TargetDraft {
  readonly goal: string
  readonly alarm: string
  readonly direction: Target['direction']
  /** of this touchpoint only */
  readonly here: boolean
}

/** What a unit is written in: seconds are written as minutes or hours. */
export interface WrittenIn {
  readonly word: 'percent' | 'score' | 'count' | 'money' | 'minutes' | 'hours'
  /** of the unit in one of the word */
  readonly size: number
}

const HOUR = 3_600

export function writtenIn(unit: Unit, value: number | null): WrittenIn {
  if (unit !== 'seconds') return { word: unit, size: 1 }
  return (value ?? 0) >= 3 * HOUR ? { word: 'hours', size: HOUR } : { word: 'minutes', size: 60 }
}

/** A number as people write it ("4,5", "1.200", "−13"); null where it is none. */
export function readNumber(text: string): number | null {
  const bare = text.trim().replace('−', '-').replace(/\s|%$/g, '')
  if (!/^-?[\d.,]+$/.test(bare) || !/\d/.test(bare)) return null
  // One mark followed by other than three digits is the decimal one; of two different ones it is the last.
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'))
  if (last < 0) return Number(bare)
  const mark = bare[last]
  const only = bare.split(mark as string).length === 2
  const other = mark === ',' ? '.' : ','
  const isDecimal = only && (bare.includes(other) || bare.length - last - 1 !== 3 || /^-?0/.test(bare))
  const whole = bare.slice(0, last).replaceAll(/[.,]/g, '')
  const rest = bare.slice(last + 1)
  const value = Number(isDecimal ? `${whole}.${rest}` : whole + rest)
  return Number.isFinite(value) ? value : null
}

export type TargetFault = 'goalMissing' | 'alarmWrong' | 'alarmSide'

/** What is written, in the metric's unit, or what is wrong with it. */
export function readTarget(
  draft: TargetDraft,
  metric: MetricKey,
  { size }: WrittenIn,
): Pick<Target, 'goal' | 'alarm' | 'direction'> | TargetFault {
  const goal = readNumber(draft.goal)
  if (goal === null) return 'goalMissing'
  const direction = betterOf(metric) ?? draft.direction
  if (draft.alarm.trim() === '') return { goal: goal * size, alarm: null, direction }
  const alarm = readNumber(draft.alarm)
  if (alarm === null) return 'alarmWrong'
  if (direction === 'up' ? alarm > goal : alarm < goal) return 'alarmSide'
  return { goal: goal * size, alarm: alarm * size, direction }
}
