import { UserSearch } from 'lucide-react'
import { goToImprove } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goVisits: Command = {
  id: 'goVisits',
  label: 'goVisits',
  group: 'view',
  icon: UserSearch,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToImprove('visits'),
}
