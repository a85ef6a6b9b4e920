import { House } from 'lucide-react'
import { goHome as home } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goHome: Command = {
  id: 'goHome',
  label: 'goHome',
  group: 'view',
  icon: House,
  shortcuts: ['Alt+1'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => home(),
}
