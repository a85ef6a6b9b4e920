import type { OwnTheme } from '../../../shared/domain/feedback/ownWords.ts'
import { goesInCircle } from '../../../shared/domain/themes/ownThemes.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'

/** A theme of the business's own; what it takes in counts as it from now on. */
export function addTheme(context: EditContext, { id, fields }: Input<'theme.add'>): { id: string } {
  const theme = tidy({ ...fields, id: id ?? context.ids.next() })
  takeFromOthers(context, theme)
  context.store.ownTheme.insert(theme)
  context.name('themeAdd', { name: short(theme.name) })
  return { id: theme.id }
}

export function updateTheme(context: EditContext, { id, patch }: Input<'theme.update'>): null {
  const before = need(context, 'ownTheme', id)
  const after = tidy(patched(before, patch))
  takeFromOthers(context, after)
  context.store.ownTheme.update(before, after)
  context.name('themeUpdate', { name: short(after.name) })
  return null
}

/** What it took in counts as itself again. */
export function removeTheme(context: EditContext, { id }: Input<'theme.remove'>): null {
  const theme = need(context, 'ownTheme', id)
  context.store.ownTheme.remove(theme)
  for (const other of context.find.ownThemes()) {
    if (!other.takesIn.includes(id)) continue
    context.store.ownTheme.update(other, { ...other, takesIn: other.takesIn.filter((taken) => taken !== id) })
  }
  context.name('themeRemove', { name: short(theme.name) })
  return null
}

function tidy(theme: OwnTheme): OwnTheme {
  const words = [...new Set(theme.words.map((word) => word.trim()).filter((word) => word !== ''))]
  return { ...theme, words, takesIn: [...new Set(theme.takesIn)] }
}

/** A theme counts as one other. @throws AppError BAD_REQUEST where one would come to take in itself */
function takeFromOthers(context: EditContext, theme: OwnTheme): void {
  const others = context.find
    .ownThemes()
    .filter((other) => other.id !== theme.id)
    .map((before) => {
      const after = { ...before, takesIn: before.takesIn.filter((taken) => !theme.takesIn.includes(taken)) }
      return { before, after }
    })
  if (goesInCircle([...others.map(({ after }) => after), theme])) {
    throw new AppError('BAD_REQUEST', { route: 'theme', field: 'takesIn', problem: 'takes in itself' })
  }
  for (const { before, after } of others) context.store.ownTheme.update(before, after)
}
