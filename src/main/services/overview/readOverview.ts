import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import { daysLate, isOpen } from '../../../shared/domain/improvement/late.ts'
import { daysLater, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Overview, WorkAt } from '../../../shared/domain/overview/overview.ts'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import { alertsOf } from '../listening/measuredNow.ts'
import { readKeyPoints } from '../ranking/readKeyPoints.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { movedNow } from './movedNow.ts'

const SHOWN = 5
const SOON_DAYS = 7
const RECENT_DAYS = 90

/** What an owner reads in a minute. @param reading where the order was read already */
export async function readOverview(file: OpenFile, today: LocalDay, reading?: KeyReading): Promise<Overview> {
  const { points, gaps } = reading ?? (await readKeyPoints(file, {}, today))
  const hurting = points.filter(({ hurts }) => hurts)
  const { moved, compared } = movedNow(file, points)
  const of = (change: 'better' | 'worse') => moved.filter((each) => each.change === change).slice(0, SHOWN)
  return {
    today,
    touchpoints: points.length,
    hurts: hurting.slice(0, SHOWN),
    hurting: hurting.length,
    alerts: (await alertsOf(file, today)).slice(0, SHOWN),
    better: of('better'),
    worse: of('worse'),
    compared,
    ...workOf(file, today),
    gaps: gaps.slice(0, SHOWN),
    gapCount: gaps.length,
  }
}

function workOf(file: OpenFile, today: LocalDay) {
  const states = new Map(file.find.boardColumns().map(({ id, state }) => [id, state]))
  const stateOf = ({ columnId }: Improvement) => states.get(columnId) ?? 'idea'
  const all = file.find.improvements()
  const open = all.filter((each) => isOpen(stateOf(each)))
  const at = (each: Improvement): WorkAt => {
    const { id, title, owner, dueOn, doneAt } = each
    return { id, title, owner, dueOn, doneAt, daysLate: daysLate(each, stateOf(each), today) }
  }
  const work = open.map(at)
  const late = work.filter((each) => each.daysLate > 0).toSorted((a, b) => b.daysLate - a.daysLate)
  const lastSoon = daysLater(today, SOON_DAYS)
  const soon = work
    .filter(({ dueOn }) => dueOn !== null && dueOn >= today && dueOn <= lastSoon)
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  const since = daysLater(today, -RECENT_DAYS)
  const done = all
    .filter((each) => stateOf(each) === 'done' && (each.doneAt ?? '') >= since)
    .toSorted((a, b) => ((a.doneAt ?? '') > (b.doneAt ?? '') ? -1 : 1))
  return {
    late: late.slice(0, SHOWN),
    lateCount: late.length,
    soon: soon.slice(0, SHOWN),
    openCount: open.length,
    done: done.slice(0, SHOWN).map(at),
    doneCount: done.length,
  }
}
