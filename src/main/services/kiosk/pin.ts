import { scryptSync, timingSafeEqual } from 'node:crypto'
import type { Kiosk } from '../../../shared/domain/kiosk/kiosk.ts'
import type { Ids } from '../../platform/ports.ts'

const BYTES = 32
const hash = (pin: string, salt: string): Buffer => scryptSync(pin, salt, BYTES)

/** What is kept instead of the digits: nobody who reads the file reads them. */
export function hidden(pin: string, ids: Ids): Pick<Kiosk, 'pinSalt' | 'pinHash'> {
  const pinSalt = ids.next()
  return { pinSalt, pinHash: hash(pin, pinSalt).toString('hex') }
}

export function isPin(pin: string, { pinSalt, pinHash }: Pick<Kiosk, 'pinSalt' | 'pinHash'>): boolean {
  const kept = Buffer.from(pinHash, 'hex')
  return kept.length === BYTES && timingSafeEqual(kept, hash(pin, pinSalt))
}
