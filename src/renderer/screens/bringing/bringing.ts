import { likeRecipe } from '../../../shared/domain/listening/likeRecipe.ts'
import type { ColumnChoice, SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { bridge } from '../../ipc/bridge.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { layoutWords } from '../../state/words.ts'
import { saveDownload } from '../exporting/saveDownload.ts'
import { type BringState, NOTHING_BROUGHT, type Stop, useBringing } from './bringStore.ts'
import { asInput, ask, type Brought } from './brought.ts'
import { withColumn } from './columns.ts'
import { commentsIn, commentTable, isOnlyCommas } from './pasted.ts'
import { type Placing, placingOf, routingOf, suggestPlacing } from './placing.ts'

const { getState: now, setState: set } = useBringing

/** What was asked last; earlier answers come too late. */
let asked = 0
let running: string | null = null

/** Stops what is under way; nothing of it stays. */
export function stopReading(): void {
  asked++
  if (running !== null) void request('job.cancel', { requestId: running })
  running = null
}

/** Begins anew, with nothing. */
export function startAnew(): void {
  stopReading()
  set(NOTHING_BROUGHT, true)
}

/** Looks at a file; where a recipe answers everything, straight on to what would come in. */
export async function takeFile(brought: Brought, comments: BringState['comments'] = null): Promise<void> {
  stopReading()
  const mine = ++asked
  set({ ...NOTHING_BROUGHT, phase: 'looking', brought, comments }, true)
  const { data: first, failure } = await ask('feedback.inspect', asInput(brought))
  if (mine !== asked) return
  if (failure) return set({ phase: 'choose', failure })
  const [recipes, touchpoints] = await Promise.all([ask('recipe.list', {}), ask('touchpoint.list', {})])
  if (mine !== asked) return
  const found = likeRecipe(first, recipes.data ?? [])
  const places = touchpoints.data ?? []
  set({ first, preview: first, touchpoints: places })
  if (!found) {
    set({ phase: 'read', recipeName: '' })
    return sampleAgain()
  }
  const { recipe, change, choices, routing } = found
  set({ recipe, change, choices, placing: placingOf(routing, places, newId), recipeName: recipe.name })
  const again = await ask('feedback.inspect', { ...asInput(brought), choices })
  if (mine !== asked) return
  if (again.failure) {
    set({ phase: 'read', change: null, choices: {}, failure: again.failure })
    return sampleAgain()
  }
  const known = again.data.needs.length === 0 && change === null
  set({ preview: again.data, known, phase: known ? 'count' : 'read' })
  if (known) await count()
  else await sampleAgain()
}

/** A table, a chat or a list of comments that was copied elsewhere. */
export async function takeText(text: string): Promise<void> {
  const { t } = useLanguage.getState().i18n
  const brought = { name: t('bringing.pastedName'), bytes: new TextEncoder().encode(text) }
  const lines = commentsIn(text)
  set({ ...NOTHING_BROUGHT, phase: 'looking' }, true)
  const { data, failure } = await ask('feedback.inspect', asInput(brought))
  const isList = failure
    ? failure.data.reason === 'NOT_A_TABLE' || failure.data.reason === 'NO_DATA'
    : isOnlyCommas(data)
  if (!isList || lines.length === 0) return takeFile(brought)
  return takeComments(lines, today())
}

/** The lines of a list as they were heard on one day. */
export function takeComments(lines: readonly string[], day: string): Promise<void> {
  const { t } = useLanguage.getState().i18n
  const headings = { date: t('bringing.comments.date'), comment: t('bringing.comments.comment') }
  const brought = { name: t('bringing.comments.name'), bytes: commentTable(lines, day, headings) }
  return takeFile(brought, { lines, day })
}

const today = (): string => {
  const at = new Date()
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** It only looks like the file of a recipe: reads it as one that is new. */
export function readAsNew(): Promise<void> {
  const { first } = now()
  const { recipe, change, choices, placing, recipeName } = NOTHING_BROUGHT
  set({ recipe, change, choices, placing, recipeName, preview: first, places: null, failure: null })
  return sampleAgain()
}

/** Reads the file anew with another choice. */
export async function choose(change: Partial<SourceChoices>): Promise<void> {
  const { brought, choices } = now()
  if (!brought) return
  // Another program's file has other columns, and so has another sheet or separator.
  const anew = 'source' in change || 'sheet' in change || 'separator' in change || 'encoding' in change
  const { columns: _, formerly: __, ...rest } = choices
  const next = { ...(anew ? rest : choices), ...change }
  const mine = ++asked
  set({ choices: next, failure: null })
  const { data, failure } = await ask('feedback.inspect', { ...asInput(brought), choices: next })
  if (mine !== asked) return
  if (failure) return set({ failure, sample: [] })
  set({ preview: data, known: false, ...(anew ? { places: null, change: null } : {}) })
  await sampleAgain()
}

/** One column is something else than it was taken for. */
export function chooseColumn(changed: ColumnChoice): Promise<void> {
  const { preview } = now()
  return preview ? choose({ columns: withColumn(preview.choices.columns, changed) }) : Promise.resolve()
}

const common = () => {
  const { placing, keepPersonal } = now()
  return { routing: routingOf(placing), language: useLanguage.getState().language, keepPersonal }
}

async function sampleAgain(): Promise<void> {
  const { brought, choices, preview } = now()
  if (!brought || !preview) return
  const mine = ++asked
  const { data, failure } = await ask('feedback.sample', { ...asInput(brought), choices, ...common() })
  if (mine === asked) set(failure ? { failure, sample: [] } : { sample: data })
}

/** Leads to one of the questions. */
export async function goTo(stop: Stop): Promise<void> {
  stopReading()
  set({ phase: stop, failure: null })
  if (stop === 'read') return sampleAgain()
  if (stop === 'count') return count()
  return findPlaces()
}

async function findPlaces(): Promise<void> {
  const { brought, choices, preview, places, touchpoints, placing } = now()
  if (!brought || !preview || places) return
  const mine = ++asked
  running = newId()
  const { data, failure } = await ask('feedback.places', { ...asInput(brought), choices }, running)
  if (mine !== asked) return
  running = null
  if (failure) return set({ failure })
  const isUntouched = placing === NOTHING_BROUGHT.placing
  set({ places: data, placing: isUntouched ? suggestPlacing(preview, data, touchpoints, channelName) : placing })
}

/** A channel as it is called where it has no name of its own. */
export const channelName = ({ channel, channelKind }: TouchpointPlace): string =>
  channel || (channelKind ? layoutWords().channels[channelKind] : '')

export const place = (change: Partial<Placing>): void => set({ placing: { ...now().placing, ...change } })

/** What would come in, with nothing written. */
async function count(): Promise<void> {
  const { brought, choices } = now()
  if (!brought) return
  const mine = ++asked
  running = newId()
  set({ tried: null, fraction: null })
  const order = { ...asInput(brought), choices, recipeId: null, ...common() }
  const { data, failure } = await ask('feedback.tryImport', order, running)
  if (mine !== asked) return
  running = null
  set(failure ? { failure } : { tried: data, recipeName: now().recipeName || usualName() })
}

/** Names, addresses and numbers are kept as they stand, or not. */
export const setKeepPersonal = (keepPersonal: boolean): void => set({ keepPersonal })
export const setRecipe = (change: Partial<Pick<BringState, 'keepRecipe' | 'recipeName'>>): void => set(change)

function usualName(): string {
  const { preview, brought, comments } = now()
  const { t } = useLanguage.getState().i18n
  if (comments) return t('bringing.comments.name')
  if (preview?.source !== 'table') return t(`bringing.source.${preview?.source ?? 'table'}`)
  return (brought?.name ?? '').replace(/\.[^.]{1,8}$/, '').slice(0, 100)
}

/** Brings the file in: one step. */
export async function bringIn(): Promise<void> {
  const { brought, choices, first, preview, keepRecipe, recipeName, recipe } = now()
  if (!brought || !first || !preview) return
  const mine = ++asked
  running = newId()
  set({ phase: 'running', fraction: null, failure: null })
  const { period: _, ...lasting } = choices
  const tableColumns = preview.choices.columns.length > 0 ? { columns: preview.choices.columns } : {}
  const order = preview.choices.dateOrder ? { dateOrder: preview.choices.dateOrder } : {}
  const me = preview.choices.me.length > 0 ? { me: preview.choices.me } : {}
  const kept = { ...order, ...me, ...lasting, ...tableColumns }
  const name = recipeName.trim() || usualName()
  const { data, failure } = await ask(
    'feedback.import',
    {
      ...asInput(brought),
      choices,
      ...common(),
      recipeId: recipe?.id ?? null,
      ...(keepRecipe ? { keep: { name, fingerprint: first.fingerprint, choices: plain(kept) } } : {}),
    },
    running,
  )
  if (mine !== asked && !data) return
  running = null
  set(failure ? { phase: 'count', failure } : { phase: 'done', done: data })
}

/** As JSON keeps it. */
const plain = (choices: Partial<SourceChoices>) => JSON.parse(JSON.stringify(choices))

/** Asks the import under way to stop; it answers that nothing came in. */
export function stopImport(): void {
  if (running !== null) void request('job.cancel', { requestId: running })
}

/** Says how far the reading is. @returns ends it */
export const followProgress = (): (() => void) =>
  bridge().onEvent(({ event, data }) => {
    if (event !== 'job.progress' || !('requestId' in data) || data.requestId !== running) return
    set({ fraction: data.fraction })
  })

/** Saves what was refused, with the reasons. @returns where to; null: it went to the downloads, or nowhere */
export async function saveRefused(): Promise<void> {
  const { brought, choices } = now()
  if (!brought) return
  const { language } = useLanguage.getState()
  let to: string | null = null
  if (bridge().info.kind === 'electron') {
    const name = useLanguage
      .getState()
      .i18n.t('bringing.refused.fileName', { name: brought.name.replace(/\.[^.]{1,8}$/, '') })
    to = await bridge().pickSave({ filter: 'export', extension: 'csv', name })
    if (to === null) return
  }
  const { data, failure } = await ask('feedback.saveRefused', { ...asInput(brought), choices, language, to })
  if (failure) return set({ failure })
  if (data.bytes) saveDownload(data.bytes, data.fileName, 'text/csv;charset=utf-8')
}
