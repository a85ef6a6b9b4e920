import { FileInput } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const importText: Command = {
  id: 'import',
  label: 'import',
  group: 'file',
  icon: FileInput,
  shortcuts: ['Mod+I'],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'import' }),
}
