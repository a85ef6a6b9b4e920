import { Users } from 'lucide-react'
import { goToPersonas } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goPersonas: Command = {
  id: 'goPersonas',
  label: 'goPersonas',
  group: 'view',
  icon: Users,
  shortcuts: ['Alt+6'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToPersonas(),
}
