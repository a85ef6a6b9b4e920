import { basename, resolve } from 'node:path'
import { byRecipe, likeRecipe, type RecipeFound } from '../../../../shared/domain/listening/likeRecipe.ts'
import type { Routing } from '../../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import type { SourcePreview } from '../../../../shared/domain/listening/sourcePreview.ts'
import { refusalSentence } from '../../../../shared/i18n/refusalSentence.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import type { FeedbackImported } from '../../../../shared/ipc/routes/listening.ts'
import { text } from '../arguments.ts'
import { findJourney } from '../client.ts'
import type { CommandContext } from '../context.ts'
import { findTouchpoint } from '../findTouchpoint.ts'
import { mapped, readMap } from '../mapping.ts'
import { columnOfNames, type NamingFile } from '../placing.ts'

/** What the command line says about reading a file of answers or figures. */
export const SOURCE_OPTIONS = ['touchpoint', 'journey', 'me', 'recipe', 'map'] as const

/** A first look: null where the file is none of answers or figures that can be read without a mapping. */
export async function lookAtSource({ request, line }: CommandContext, input: string): Promise<SourcePreview | null> {
  const asked = SOURCE_OPTIONS.some((option) => line.options[option] !== undefined)
  try {
    const preview = await request('feedback.inspect', { name: basename(input), path: resolve(input) })
    return asked || !preview.needs.includes('mapping') ? preview : null
  } catch (error) {
    if (asked || !(error instanceof AppError) || error.code !== 'IMPORT_REFUSED') throw error
    return null
  }
}

export interface Brought {
  readonly done: FeedbackImported
  /** what read it, and how the file differs from what it was made of; null: no recipe */
  readonly recipe: (Pick<RecipeFound, 'change'> & { readonly name: string }) | null
  /** the column that rows found their touchpoint by; null: none */
  readonly placedBy: string | null
}

/** Brings one file of answers or figures into the open workspace. */
export async function importSource(context: CommandContext, input: string, preview: SourcePreview): Promise<Brought> {
  const { line, request } = context
  // Without a file there is nothing that rows could go to, or be read by.
  const isThere = !line.options['dry-run'] || (await isOpen(context))
  const recipe = isThere ? await recipeFor(context, preview) : null
  const map = text(line, 'map')
  const said = map === undefined ? new Map<string, string>() : readMap(map)
  const choices = { ...recipe?.choices, ...wishes(context, said, preview) }
  const routing = isThere ? await routingFor(context, recipe, { input, preview, choices, said }) : NOWHERE
  const order = {
    name: basename(input),
    path: resolve(input),
    choices,
    routing,
    recipeId: recipe?.recipe.id ?? null,
    language: line.language,
    keepPersonal: false,
  }
  const done = await request(line.options['dry-run'] ? 'feedback.tryImport' : 'feedback.import', order)
  return {
    done,
    recipe: recipe && { name: recipe.recipe.name, change: recipe.change },
    placedBy: routing.column?.heading ?? null,
  }
}

const NOWHERE: Routing = { touchpointId: null, rules: [] }

/** By the touchpoint that was named, else as the recipe says, else by a column of names. */
async function routingFor(
  context: CommandContext,
  recipe: RecipeFound | null,
  file: Omit<NamingFile, 'touchpoints'>,
): Promise<Routing> {
  const { line, request } = context
  const touchpoint = text(line, 'touchpoint')
  const journey = text(line, 'journey')
  const journeyId = journey === undefined ? undefined : (await findJourney(context, journey)).id
  if (touchpoint !== undefined) {
    return { ...NOWHERE, touchpointId: (await findTouchpoint(context, touchpoint, journeyId)).id }
  }
  if (recipe) return recipe.routing
  const all = await request('touchpoint.list', {})
  const touchpoints = journeyId === undefined ? all : all.filter((place) => place.journeyId === journeyId)
  const column = await columnOfNames(context, { ...file, touchpoints })
  return column ? { ...NOWHERE, column } : NOWHERE
}

const isOpen = async ({ request }: CommandContext): Promise<boolean> =>
  (await request('workspace.state', {})).kind === 'open'

function wishes(
  { line }: CommandContext,
  said: ReadonlyMap<string, string>,
  preview: SourcePreview,
): Partial<SourceChoices> {
  const me = text(line, 'me')
  return {
    ...(me === undefined ? {} : { me: [me] }),
    ...(said.size === 0 ? {} : { columns: mapped(said, preview.choices.columns) }),
  }
}

/** The one named, else the one of files of this kind. @throws AppError NOT_FOUND for a name that there is not */
async function recipeFor({ line, request }: CommandContext, preview: SourcePreview): Promise<RecipeFound | null> {
  const wanted = text(line, 'recipe')
  const recipes = await request('recipe.list', {})
  if (wanted === undefined) return likeRecipe(preview, recipes)
  const named = recipes.find((recipe) => recipe.id === wanted || recipe.name === wanted)
  if (!named) throw new AppError('NOT_FOUND', { kind: 'recipe', id: wanted })
  return byRecipe(named, preview)
}

/** As the command line prints it: reasons in words. */
export function asData({ messages }: CommandContext, { done, recipe, placedBy }: Brought) {
  const { refusals, partly, refused, source, read, added, updated, unplaced } = done
  const said = (rows: readonly RefusedRow[]) =>
    rows.map(({ line, reason, data }) => ({
      line,
      reason: refusalSentence(messages, 'rows', reason, data) || reason,
      code: reason,
    }))
  return {
    source,
    read,
    added,
    updated,
    refused: said(refusals),
    refusedRows: refused,
    partly: said(partly),
    placedBy,
    unplaced,
    recipe,
  }
}
