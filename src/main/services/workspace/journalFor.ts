import { statfsSync } from 'node:fs'
import type { Journal } from '../../db/connection.ts'

/** File systems over a network or in user space, on which write-ahead logs have broken; Linux's numbers for them. */
const FOREIGN: ReadonlySet<number> = new Set([0x6969, 0xff534d42, 0xfe534d42, 0x517b, 0x65735546, 0x01021997])

/** Which journal a file in `folder` can be kept with. */
export function journalFor(folder: string): Journal {
  if (process.platform === 'win32') return folder.startsWith('\\\\') ? 'DELETE' : 'WAL'
  if (process.platform !== 'linux') return 'WAL'
  try {
    return FOREIGN.has(statfsSync(folder).type) ? 'DELETE' : 'WAL'
  } catch {
    return 'WAL'
  }
}
