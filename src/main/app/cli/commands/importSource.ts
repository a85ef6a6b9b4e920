import { basename, resolve } from 'node:path'
import { byRecipe, likeRecipe, type RecipeFound } from '../../../../shared/domain/listening/likeRecipe.ts'
import type { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import type { SourcePreview } from '../../../../shared/domain/listening/sourcePreview.ts'
import { refusalSentence } from '../../../../shared/i18n/refusalSentence.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import type { FeedbackImported } from '../../../../shared/ipc/routes/listening.ts'
import { text } from '../arguments.ts'
import type { CommandContext } from '../context.ts'
import { findTouchpoint } from '../findTouchpoint.ts'
import { mapped } from '../mapping.ts'

/** What the command line says about reading a file of answers or figures. */
export const SOURCE_OPTIONS = ['touchpoint', 'me', 'recipe', 'map'] as const

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
}

/** Brings one file of answers or figures into the open workspace. */
export async function importSource(context: CommandContext, input: string, preview: SourcePreview): Promise<Brought> {
  const { line, request } = context
  const touchpoint = text(line, 'touchpoint')
  const recipe = line.options['dry-run'] && !(await isOpen(context)) ? null : await recipeFor(context, preview)
  const routing = {
    touchpointId:
      touchpoint === undefined
        ? (recipe?.routing.touchpointId ?? null)
        : (await findTouchpoint(context, touchpoint)).id,
    rules: touchpoint === undefined ? (recipe?.routing.rules ?? []) : [],
    ...(touchpoint === undefined && recipe?.routing.column ? { column: recipe.routing.column } : {}),
  }
  const order = {
    name: basename(input),
    path: resolve(input),
    choices: { ...recipe?.choices, ...wishes(context, preview) },
    routing,
    recipeId: recipe?.recipe.id ?? null,
    language: line.language,
    keepPersonal: false,
  }
  const done = await request(line.options['dry-run'] ? 'feedback.tryImport' : 'feedback.import', order)
  return { done, recipe: recipe && { name: recipe.recipe.name, change: recipe.change } }
}

const isOpen = async ({ request }: CommandContext): Promise<boolean> =>
  (await request('workspace.state', {})).kind === 'open'

function wishes({ line }: CommandContext, preview: SourcePreview): Partial<SourceChoices> {
  const me = text(line, 'me')
  const map = text(line, 'map')
  return {
    ...(me === undefined ? {} : { me: [me] }),
    ...(map === undefined ? {} : { columns: mapped(map, preview.choices.columns) }),
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
export function asData({ messages }: CommandContext, { done, recipe }: Brought) {
  const { refusals, partly, refused, source, read, added, updated } = done
  const said = (rows: readonly RefusedRow[]) =>
    rows.map(({ line, reason, data }) => ({
      line,
      reason: refusalSentence(messages, 'rows', reason, data) || reason,
      code: reason,
    }))
  return { source, read, added, updated, refused: said(refusals), refusedRows: refused, partly: said(partly), recipe }
}
