import { type BusinessHours, isOpen, wallSeconds } from '../../../shared/domain/listening/businessHours.ts'
import { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import { figureOf } from '../../../shared/domain/metric/figureOf.ts'
import { caseTallies } from '../../../shared/domain/metric/tally/caseTallies.ts'
import type { Conversations } from '../../../shared/ipc/routes/bringing.ts'
import { type CasesAsked, caseTimes } from '../../repositories/conversations.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** Requests of customers: how many, how fast, and when they begin. */
export function conversations(file: Pick<OpenFile, 'connection' | 'find'>, asked: CasesAsked): Conversations {
  const cases = caseTimes(file.connection, asked)
  const tallies = caseTallies(cases)
  const figures = [
    figureOf('responseRate', tallies.responseRate),
    figureOf('firstResponseTime', tallies.firstResponseTime),
    figureOf('resolutionTime', tallies.resolutionTime),
    figureOf('interactionsToResolve', tallies.interactionsToResolve),
  ].filter((figure) => figure.state !== 'none')
  const { hits, of } = tallies.responseRate
  const hours = hoursOf(file, asked.source)
  const heat = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  let [closed, timed] = [0, 0]
  for (const { openedAt } of cases) {
    if (openedAt.length === 10) continue
    const at = wallSeconds(openedAt)
    const row = heat[(Math.floor(at / 86_400) + 4) % 7]!
    const hour = Math.floor(at / 3_600) % 24
    row[hour] = row[hour]! + 1
    timed += 1
    if (hours && !isOpen(at, hours)) closed += 1
  }
  return {
    count: cases.length,
    figures,
    unanswered: { hits: of - hits, of },
    afterHours: hours ? { hits: closed, of: timed } : null,
    heat,
  }
}

/** The business hours that were said when a file of this source came in; null: calendar time. */
function hoursOf({ find }: Pick<OpenFile, 'find'>, source: string | undefined): BusinessHours | null {
  for (const recipe of find.recipes()) {
    if (source !== undefined && recipe.source !== source) continue
    const choices = SourceChoices.partial().safeParse(recipe.choices)
    if (choices.success && choices.data.businessHours) return choices.data.businessHours
  }
  return null
}
