import { create } from 'zustand'
import type { RecordChange } from '../../shared/domain/change/changeSet.ts'
import type { BoardColumn, ColumnState, Criterion } from '../../shared/domain/improvement/board.ts'
import type { Improvement, ImprovementLink } from '../../shared/domain/improvement/improvement.ts'
import { byOrder, orderKeysAfter } from '../../shared/domain/order/orderKey.ts'
import type { EventMessage, Input } from '../../shared/ipc/contract.ts'
import type { ImprovementShown, StandingLink } from '../../shared/ipc/routes/improving.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { onHeardChange } from './heardChanges.ts'
import { forgetProven, readProven } from './provenStore.ts'
import { sayFailure } from './toasts.ts'

export interface ImprovementState {
  readonly status: 'loading' | 'ready' | 'failed'
  /** in the order of the board */
  readonly columns: readonly BoardColumn[]
  readonly criteria: readonly Criterion[]
  readonly improvements: ReadonlyMap<string, ImprovementShown>
}

const NOTHING: ImprovementState = { status: 'loading', columns: [], criteria: [], improvements: new Map() }

/** All improvements of the file and what they are sorted and weighed by, as long as somebody looks at them. */
export const useImprovements = create<ImprovementState>(() => NOTHING)

/** What a link's name and standing depend on. */
const LINKED: ReadonlySet<string> = new Set([
  'touchpoint',
  'step',
  'stage',
  'journey',
  'card',
  'feedback',
  'persona',
  'fact',
  'importBatch',
])
const AGAIN_MS = 150

let followers = 0
let stops: (() => void)[] = []
let asked = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Reads all and keeps it as it is stored while anybody follows. @returns stops it */
export function followImprovements(): () => void {
  followers += 1
  if (followers === 1) begin()
  let over = false
  return () => {
    if (over) return
    over = true
    followers -= 1
    if (followers === 0) end()
  }
}

function begin(): void {
  void load()
  readProven()
  stops = [
    bridge().onEvent((message) => {
      if (message.event === 'workspace.changed') {
        useImprovements.setState(NOTHING)
        forgetProven()
        void load()
        readProven()
      } else if (message.event === 'workspace.rewritten') void load()
      else if (message.event === 'document.changed') {
        heard((message.data as EventMessage<'document.changed'>['data']).changeSet.changes)
      }
    }),
    bridge().onConnection((up) => up && void load()),
    onHeardChange(readProven),
  ]
}

function end(): void {
  for (const stop of stops) stop()
  stops = []
  clearTimeout(timer)
  asked++
  forgetProven()
  useImprovements.setState(NOTHING)
}

export async function load(): Promise<void> {
  const mine = ++asked
  const [list, columns, criteria] = await Promise.all([
    request('improvement.list', { filter: {} }),
    request('boardColumn.list', {}),
    request('criterion.list', {}),
  ])
  if (mine !== asked) return
  if (!list.ok || !columns.ok || !criteria.ok) {
    if (useImprovements.getState().status === 'loading') useImprovements.setState({ status: 'failed' })
    return
  }
  useImprovements.setState({
    status: 'ready',
    columns: columns.data,
    criteria: criteria.data,
    improvements: new Map(list.data.map((each) => [each.id, each])),
  })
}

function heard(changes: readonly RecordChange[]): void {
  const before = useImprovements.getState()
  if (before.status !== 'ready') return
  const improvements = new Map(before.improvements)
  let { columns, criteria } = before
  const plans: string[] = []
  let again = false
  let touched = false
  for (const change of changes) {
    if (change.kind === 'improvement') {
      touched = true
      if (change.after === null) improvements.delete(change.id)
      else {
        const links = stillStanding(change.after.links, improvements.get(change.id)?.links)
        if (links === null) again = true
        if (change.after.proof !== null) plans.push(change.id)
        improvements.set(change.id, { ...change.after, links: links ?? change.after.links.map(unknown) })
      }
    } else if (change.kind === 'boardColumn') columns = withChange(columns, change.id, change.after)
    else if (change.kind === 'criterion') criteria = withChange(criteria, change.id, change.after)
    else if (LINKED.has(change.kind)) again = true
  }
  if (columns !== before.columns) readProven()
  else if (plans.length > 0) readProven(plans)
  if (touched || columns !== before.columns || criteria !== before.criteria) {
    useImprovements.setState({ columns, criteria, improvements: touched ? improvements : before.improvements })
  }
  if (!again) return
  clearTimeout(timer)
  timer = setTimeout(() => void load(), AGAIN_MS)
}

const unknown = (link: ImprovementLink): StandingLink => ({ ...link, there: true, journeyId: null })

/** The links with how they stood before; null where one is new. */
function stillStanding(
  links: readonly ImprovementLink[],
  before: readonly StandingLink[] | undefined,
): readonly StandingLink[] | null {
  const known = new Map(before?.map((link) => [`${link.kind} ${link.id}`, link]))
  const all = links.map((link) => known.get(`${link.kind} ${link.id}`))
  return all.every((link) => link !== undefined) ? all : null
}

function withChange<T extends { readonly id: string; readonly order: string }>(
  list: readonly T[],
  id: string,
  after: T | null,
): readonly T[] {
  const rest = list.filter((each) => each.id !== id)
  return (after === null ? rest : [...rest, after]).toSorted(byOrder)
}

/** The state of the column that an improvement stands in. */
export const stateOf = (columns: readonly BoardColumn[], { columnId }: Pick<Improvement, 'columnId'>): ColumnState =>
  columns.find(({ id }) => id === columnId)?.state ?? 'idea'

/** Shown at once; one step of the history. What is refused is read anew and said. */
export async function changeImprovements(
  ids: readonly string[],
  patch: Input<'improvement.update'>['patch'],
): Promise<boolean> {
  const { scores, links: _links, ...rest } = patch
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  show(ids, (improvement) => ({
    ...improvement,
    ...given,
    scores: scores
      ? (Object.fromEntries(
          Object.entries({ ...improvement.scores, ...scores }).filter(([, score]) => score !== null),
        ) as Improvement['scores'])
      : improvement.scores,
  }))
  const reply = await request('improvement.update', { ids: [...ids], patch })
  if (!reply.ok) {
    sayFailure(reply)
    void load()
  }
  return reply.ok
}

/** Into a column, after one of its cards (null: first; undefined: last), in the order given. Shown at once. */
export async function moveImprovements(
  ids: readonly string[],
  columnId: string,
  afterId: string | null | undefined,
): Promise<void> {
  const moving = new Set(ids)
  const siblings = [...useImprovements.getState().improvements.values()].filter(
    (each) => each.columnId === columnId && !moving.has(each.id),
  )
  const keys = orderKeysAfter(siblings, afterId, ids.length)
  const orders = new Map(ids.map((id, i) => [id, keys[i]!]))
  show(ids, (improvement) => ({ ...improvement, columnId, order: orders.get(improvement.id)! }))
  const input = { ids: [...ids], columnId, ...(afterId === undefined ? {} : { afterId }) }
  const reply = await request('improvement.move', input)
  if (reply.ok) return
  sayFailure(reply)
  void load()
}

function show(ids: readonly string[], change: (improvement: ImprovementShown) => ImprovementShown): void {
  const improvements = new Map(useImprovements.getState().improvements)
  for (const id of ids) {
    const before = improvements.get(id)
    if (before) improvements.set(id, change(before))
  }
  useImprovements.setState({ improvements })
}
