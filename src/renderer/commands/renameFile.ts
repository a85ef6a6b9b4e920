import { PencilLine } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const renameFile: Command = {
  id: 'rename',
  label: 'rename',
  group: 'file',
  icon: PencilLine,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'renameFile' }),
}
