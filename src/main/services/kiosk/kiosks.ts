import type { Kiosk } from '../../../shared/domain/kiosk/kiosk.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { hidden } from './pin.ts'

/** Without what its digits are compared with. */
export function shown({ pinSalt: _salt, pinHash: _hash, ...kiosk }: Kiosk): KioskShown {
  return kiosk
}

export function addKiosk(context: EditContext, { id, fields, pin }: Input<'kiosk.add'>): { id: string } {
  sound(fields)
  context.store.kiosk.insert({ ...fields, id, ...hidden(pin, context.ids) })
  context.name('kioskAdd', { name: short(fields.name) })
  return { id }
}

export function updateKiosk(context: EditContext, { id, patch, pin }: Input<'kiosk.update'>): null {
  const before = need(context, 'kiosk', id)
  const after = { ...patched(before, patch), ...(pin === undefined ? {} : hidden(pin, context.ids)) }
  sound(after)
  context.store.kiosk.update(before, after)
  context.name(pin === undefined ? 'kioskUpdate' : 'kioskPin', { name: short(after.name) })
  return null
}

/** Its answers stay. */
export function removeKiosk(context: EditContext, { id }: Input<'kiosk.remove'>): null {
  const kiosk = need(context, 'kiosk', id)
  context.store.kiosk.remove(kiosk)
  context.name('kioskRemove', { name: short(kiosk.name) })
  return null
}

function sound({ questions, chooseFrom }: Pick<Kiosk, 'questions' | 'chooseFrom'>): void {
  const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length
  if (twice(questions.map((question) => question.id)) || twice(chooseFrom)) {
    throw new AppError('BAD_REQUEST', { route: 'kiosk', field: 'questions', problem: 'named twice' })
  }
}
