import { UserRoundX } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const openPrivacy: Command = {
  id: 'privacy',
  label: 'privacy',
  group: 'file',
  icon: UserRoundX,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'privacy' }),
}
