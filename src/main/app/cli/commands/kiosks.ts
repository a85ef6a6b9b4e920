import { Pin } from '../../../../shared/domain/kiosk/kiosk.ts'
import { only, UsageError, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command } from '../context.ts'

/** Gives every kiosk of a file another PIN: the way out of one that runs, for the owner who forgot its digits. */
export const kioskPin: Command = async (context) => {
  const { line, request } = context
  only(line)
  const [file, pin] = words(line, 'FILE', 'PIN')
  if (!Pin.safeParse(pin).success) throw new UsageError('kiosk-pin FILE PIN (4 to 8 digits)')
  await openFile(context, file!)
  const kiosks = await request('kiosk.list', {})
  for (const { id } of kiosks) await request('kiosk.update', { id, patch: {}, pin: pin! })
  const data = kiosks.map(({ id, name }) => ({ id, name }))
  return { data, plain: data.map(({ id, name }) => `${id}  ${name}`).join('\n') }
}
