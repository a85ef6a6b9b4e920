import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, short } from '../editing/context.ts'

/**
 * Keeps how a kind of file is read; the same kind of file has one recipe. @param grownFrom the recipe that read this
 * kind before its columns changed
 */
export function saveRecipe(
  context: EditContext,
  input: Input<'recipe.save'>,
  grownFrom: string | null = null,
): { id: string } {
  const recipes = context.find.recipes()
  const before =
    recipes.find((recipe) => recipe.fingerprint === input.fingerprint) ?? recipes.find(({ id }) => id === grownFrom)
  const after = { ...input, id: before?.id ?? context.ids.next(), usedAt: context.clock.now() }
  if (before) context.store.recipe.update(before, after)
  else context.store.recipe.insert(after)
  context.name('recipeSave', { name: short(after.name) })
  return { id: after.id }
}

export function removeRecipe(context: EditContext, { id }: Input<'recipe.remove'>): null {
  const recipe = need(context, 'recipe', id)
  context.store.recipe.remove(recipe)
  context.name('recipeRemove', { name: short(recipe.name) })
  return null
}
