import { CircleHelp } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const openHelp: Command = {
  id: 'help',
  label: 'help',
  group: 'help',
  icon: CircleHelp,
  shortcuts: ['F1', '?'],
  when: (facts) => facts.sheet === null,
  run: () => openSheet({ kind: 'help' }),
}
