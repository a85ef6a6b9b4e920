import { History } from 'lucide-react'
import { showHistory } from '../state/historyStore.ts'
import type { Command } from './command.ts'

export const openHistory: Command = {
  id: 'history',
  label: 'history',
  group: 'edit',
  icon: History,
  shortcuts: ['Mod+H'],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => showHistory(true),
}
