import { BookOpenCheck } from 'lucide-react'
import { goToImprove } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goPlaybooks: Command = {
  id: 'goPlaybooks',
  label: 'goPlaybooks',
  group: 'view',
  icon: BookOpenCheck,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToImprove('playbooks'),
}
