import { Telescope } from 'lucide-react'
import { goToSee } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goSee: Command = {
  id: 'goSee',
  label: 'goSee',
  group: 'view',
  icon: Telescope,
  shortcuts: ['Alt+4'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToSee(),
}
