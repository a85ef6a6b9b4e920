import { Sprout } from 'lucide-react'
import { goToImprove } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goImprove: Command = {
  id: 'goImprove',
  label: 'goImprove',
  group: 'view',
  icon: Sprout,
  shortcuts: ['Alt+5'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToImprove(),
}
