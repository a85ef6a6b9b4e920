import { Plus } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const newJourney: Command = {
  id: 'newJourney',
  label: 'newJourney',
  group: 'file',
  icon: Plus,
  shortcuts: ['Mod+N'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'newJourney' }),
}
