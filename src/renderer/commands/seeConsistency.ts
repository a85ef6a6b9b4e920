import { Radio } from 'lucide-react'
import { goToSee } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const seeConsistency: Command = {
  id: 'seeConsistency',
  label: 'seeConsistency',
  group: 'view',
  icon: Radio,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToSee('consistency'),
}
