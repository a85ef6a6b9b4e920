import { PencilLine } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const noteAnswer: Command = {
  id: 'noteAnswer',
  label: 'noteAnswer',
  group: 'file',
  icon: PencilLine,
  shortcuts: ['Alt+N'],
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen !== 'present',
  run: () => openSheet({ kind: 'noteAnswer' }),
}
