import { AppError } from '../../../shared/ipc/errors.ts'
import { keepAnswer } from '../../services/kiosk/answer.ts'
import { addKiosk, removeKiosk, shown, updateKiosk } from '../../services/kiosk/kiosks.ts'
import { createLock } from '../../services/kiosk/lock.ts'
import { isPin } from '../../services/kiosk/pin.ts'
import { keepTally } from '../../services/kiosk/tally.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'
import type { ListeningParts } from './listening.ts'

export type KioskRequests = Pick<DirectHandlers, 'kiosk.list' | 'kiosk.answer' | 'kiosk.unlock' | 'tally.add'>

/** Commands about kiosks at the counter. */
export const kioskCommands: Pick<RecordedHandlers, 'kiosk.add' | 'kiosk.update' | 'kiosk.remove'> = {
  'kiosk.add': addKiosk,
  'kiosk.update': updateKiosk,
  'kiosk.remove': removeKiosk,
}

/** What customers answer at the counter, on a screen or on paper. */
export function kioskRequests({ session, ports, changed }: ListeningParts): KioskRequests {
  const lock = createLock(ports.clock)
  return {
    'kiosk.list': () => session.current().find.kiosks().map(shown),
    'kiosk.answer': (_, input) => keepAnswer(session.current(), ports.clock, input),
    'kiosk.unlock': (_, { id, pin }) => {
      const kiosk = session.current().store.kiosk.get(id)
      if (!kiosk) throw new AppError('NOT_FOUND', { kind: 'kiosk', id })
      const held = lock.waitSeconds(id)
      if (held > 0) return { open: false, waitSeconds: held }
      const open = isPin(pin, kiosk)
      lock.tried(id, open)
      return { open, waitSeconds: lock.waitSeconds(id) }
    },
    'tally.add': ({ requestId }, input) => {
      const step = keepTally(session, ports, requestId, input)
      if (step.changed) changed(step.changed)
      return step.output
    },
  }
}
